"""The image: made from what the repository has, run by a normal user."""

from __future__ import annotations

import re
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent


def test_the_image_copies_what_there_is_and_runs_as_a_normal_user() -> None:
    """Every file that is copied exists and is not kept out; packages come from the lock; the last user is not root."""
    isi = (AKAR / "Containerfile").read_text("utf-8")
    boleh = {baris[1:] for baris in (AKAR / ".containerignore").read_text("utf-8").splitlines() if baris[0] == "!"}
    disalin = [nama for baris in re.findall(r"^COPY (?!--from)(.+)$", isi, re.MULTILINE) for nama in baris.split()[:-1]]
    assert disalin
    assert {*disalin} == boleh
    assert all((AKAR / nama).exists() for nama in disalin)
    assert re.search(r"--require-hashes .*-r requirements\.lock$", isi, re.MULTILINE)
    # By number: a cluster that allows no root knows no names of the image.
    assert re.findall(r"^USER (\w+)$", isi, re.MULTILINE)[-1] == "10001"
    assert "useradd --create-home --uid 10001 kinerja" in isi
    assert isi.index("USER 10001") < isi.index("ENTRYPOINT")
