"""What all tests share: markers, the folder of the repository, examples that are the same on every run."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_PENANDA = {
    "notebook": "starts a Jupyter kernel",
    "render": "renders a whole report (HTML and PDF)",
}

# Property tests: no verdict may hang on the speed of the machine or on chance.
settings.register_profile("kinerja", deadline=None, derandomize=True)
settings.load_profile("kinerja")


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers; an unknown one is an error."""
    for nama, arti in _PENANDA.items():
        config.addinivalue_line("markers", f"{nama}: {arti}")
    # Started in the background of a shell the tests ignore Ctrl-C; what they start shall hear it all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _telinga() -> Iterator[None]:
    """Have Ctrl-C heard again after a test: a command that ends by it ignores it from then on, and so would the next."""
    lama = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, lama)


@pytest.fixture(scope="session")
def akar() -> Path:
    """Return the folder of the repository."""
    return Path(__file__).resolve().parent.parent
