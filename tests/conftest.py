"""What all tests share: markers, the folder of the repository, examples that are the same on every run."""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import settings

import kinerja.mesin.skema  # noqa: F401  # before any test loads nbformat, whole

_PENANDA = {
    "notebook": "starts a Jupyter kernel",
    "render": "renders a whole report (HTML and PDF)",
}

# Property tests: no verdict may hang on the speed of the machine or on chance.
settings.register_profile("kinerja", deadline=None, derandomize=True)
settings.load_profile("kinerja")


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers; an unknown one is an error."""
    # Hardly anything of what is made while tests are collected goes again.
    gc.disable()
    for nama, arti in _PENANDA.items():
        config.addinivalue_line("markers", f"{nama}: {arti}")
    # Started in the background of a shell the tests ignore Ctrl-C; what they start shall hear it all the same.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Leave what was collected out of what the garbage collector looks through: thousands of tests live to the end."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(autouse=True)
def _telinga() -> Iterator[None]:
    """Have Ctrl-C heard again after a test: a command that ends by it ignores it from then on, and so would the next."""
    lama = signal.getsignal(signal.SIGINT)
    yield
    signal.signal(signal.SIGINT, lama)


@pytest.fixture(scope="session")
def teks_pdf() -> Callable[[bytes | Path], list[str]]:
    """Return the function that reads the text of each page of a PDF, with plain blanks and line ends."""

    def baca(berkas: bytes | Path) -> list[str]:
        with pypdfium2.PdfDocument(berkas) as dokumen:
            teks = [halaman.get_textpage().get_text_range() for halaman in dokumen]
        # The library marks where a word goes on in the next line.
        return [satu.replace("\r\n", "\n").replace("\ufffe", "").replace("\u00a0", " ") for satu in teks]

    return baca


@pytest.fixture(scope="session")
def akar() -> Path:
    """Return the folder of the repository."""
    return Path(__file__).resolve().parent.parent
