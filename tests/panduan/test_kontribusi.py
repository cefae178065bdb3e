"""The examples of CONTRIBUTING.md are carried out on a copy of the project, as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

_AKAR = Path(__file__).resolve().parents[2]
_LANGKAH = re.compile(
    r"^<!-- (?P<apa>[a-z]+)(?:: (?P<berkas>\S+))? -->\n```\w+\n(?P<isi>.*?)^```$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True)
class Langkah:
    """A step of an example: what is done, to which file, with which text."""

    apa: str
    berkas: str
    isi: str


def _contoh() -> Iterator[tuple[str, list[Langkah]]]:
    """Yield the chapters of CONTRIBUTING.md that have steps."""
    for bab in re.split(r"^## ", (_AKAR / "CONTRIBUTING.md").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        langkah = [Langkah(satu["apa"], satu["berkas"] or "", satu["isi"]) for satu in _LANGKAH.finditer(bab)]
        if langkah:
            yield bab.partition("\n")[0], langkah


def _lakukan(langkah: list[Langkah], akar: Path) -> None:
    for nomor, satu in enumerate(langkah):
        berkas = akar / satu.berkas
        if satu.apa == "append":
            pemisah = "\n\n" if berkas.suffix == ".py" else ""
            berkas.write_text(berkas.read_text("utf-8") + pemisah + satu.isi, "utf-8")
        elif satu.apa == "write":
            assert not berkas.exists()
            berkas.write_text(satu.isi, "utf-8")
        elif satu.apa == "replace":
            lama, baru, isi = satu.isi.rstrip("\n"), langkah[nomor + 1].isi.rstrip("\n"), berkas.read_text("utf-8")
            assert isi.count(lama) == 1, lama
            berkas.write_text(isi.replace(lama, baru), "utf-8")
        elif satu.apa == "run":
            _jalankan(satu.isi, akar)
        else:
            assert satu.apa == "with"


def _jalankan(perintah: str, akar: Path) -> None:
    """Run the commands with this interpreter, which finds the package of the copy first."""
    lingkungan = {**os.environ, "PYTHONPATH": str(akar)}
    for satu in perintah.splitlines():
        kata = [sys.executable if nama == "python" else nama for nama in re.findall(r'"[^"]+"|\S+', satu)]
        kata = [nama.strip('"') for nama in kata]
        hasil = subprocess.run(kata, cwd=akar, capture_output=True, encoding="utf-8", env=lingkungan, check=False)
        assert hasil.returncode == 0, f"{satu}\n{hasil.stdout[-3000:]}{hasil.stderr[-3000:]}"


@pytest.fixture
def salinan(tmp_path: Path) -> Path:
    """Copy what the examples need of the project; what is compiled comes along, or each command would compile all anew."""
    abai = shutil.ignore_patterns(".*")
    for nama in ("kinerja", "tests", "notebooks", "params"):
        shutil.copytree(_AKAR / nama, tmp_path / nama, ignore=abai)
    shutil.copy2(_AKAR / "pyproject.toml", tmp_path)
    return tmp_path


def test_every_kind_of_change_has_an_example() -> None:
    """Formula, scale, rule, column, table and document are shown."""
    nama = " ".join(bab for bab, _ in _contoh())
    assert all(satu in nama for satu in ("formula", "scale", "rule", "column", "table", "document"))


_BUKTI = {
    "formula": "A formula",
    "scale": "A rating scale",
    "rule": "A rule of the reviewer",
    "column": "A column",
    "table of five years": "A table",
}


def _ukuran(langkah: list[Langkah]) -> int:
    """Return how many lines an example adds to the project, tests left out."""
    hasil = 0
    for satu in langkah:
        if not satu.berkas.startswith("tests/") and satu.apa != "run":
            hasil += len(satu.isi.splitlines()) * (-1 if satu.apa == "replace" else 1)
    return hasil


def test_the_size_of_each_change_is_that_of_its_example() -> None:
    """The table of what a change costs counts the lines that the examples of today have."""
    tabel = re.findall(
        r"^\| ([a-z ]+) \| [^|]+ \| (\d+) \|", (_AKAR / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE
    )
    contoh = dict(_contoh())
    assert {nama: int(baris) for nama, baris in tabel} == {nama: _ukuran(contoh[bab]) for nama, bab in _BUKTI.items()}


@pytest.mark.skipif(sys.platform == "win32", reason="the examples call grep and test")
@pytest.mark.parametrize(("bab", "langkah"), [pytest.param(*satu, id=satu[0]) for satu in _contoh()])
def test_an_example_does_what_it_says(bab: str, langkah: list[Langkah], salinan: Path) -> None:
    """Its changes apply to the code of today, and its commands succeed."""
    _lakukan(langkah, salinan)
