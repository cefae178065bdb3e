"""A small region: copies of one workbook under invented names, and a notebook of three cells."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nbformat
import pytest

from kinerja.batch import HasilPekerjaan, Pekerjaan, kerjakan
from kinerja.batch.kolam import jalankan_kolam
from kinerja.mesin import Batas

_SUMBER = Path("params/kota-semarang")
_PARAMETER = 'kabupaten = "kota-rekaan"\ndinas = "x"\ntahun = 2023'
_BUKA = "import kinerja, os, sys, time\nfrom kinerja import sajian\nlaporan = kinerja.buka(kabupaten, dinas, tahun)"


@dataclass(frozen=True)
class Daerah:
    """Folders of a region that a test may change."""

    akar: Path

    @property
    def params(self) -> Path:
        """The folder of the region."""
        return self.akar / "params" / "kota-rekaan"

    @property
    def keluaran(self) -> Path:
        """The folder of all outputs."""
        return self.akar / "output"

    @property
    def notebook(self) -> Path:
        """The only notebook."""
        return self.akar / "notebooks" / "lkjip" / "01_bab.ipynb"

    def sel(self, kode: str) -> None:
        """Write the notebook: parameters, opening, and this code before a chapter heading."""
        sel = [nbformat.v4.new_code_cell(_PARAMETER, id="a", metadata={"tags": ["parameters"]})]
        sel += [nbformat.v4.new_code_cell(isi, id=f"b{n}") for n, isi in enumerate((_BUKA, kode)) if isi]
        sel.append(nbformat.v4.new_code_cell('sajian.bab(laporan, 1, "Pendahuluan")', id="c"))
        isi = nbformat.v4.new_notebook(cells=sel)
        isi.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
        self.notebook.parent.mkdir(parents=True, exist_ok=True)
        nbformat.write(isi, self.notebook)

    def tambah(self, dinas: str, tahun: int = 2023) -> Path:
        """Add the report of a dinas and return its folder."""
        folder = self.params / dinas / str(tahun)
        sumber = self.akar / "sumber"
        folder.mkdir(parents=True)
        shutil.copy(sumber / "data.xlsx", folder)
        teks = (sumber / "params.yaml").read_text("utf-8")
        for lama, baru in (
            ("kabupaten: kota-semarang", "kabupaten: kota-rekaan"),
            ("dinas: diskopum", f"dinas: {dinas}"),
            ("tahun: 2023", f"tahun: {tahun}"),
        ):
            assert lama in teks
            teks = teks.replace(lama, baru)
        (folder / "params.yaml").write_text(teks, "utf-8")
        return folder

    def pekerjaan(self, dinas: str) -> Pekerjaan:
        """Return the job of one dinas, HTML only."""
        return Pekerjaan(self.params / dinas / "2023", self.keluaran, self.notebook.parents[1], bentuk=("html",))

    def susun(self, *dinas: str, batas: Batas | None = None) -> dict[str, HasilPekerjaan]:
        """Render some dinas in a pool and return the results."""
        kerja = [self.pekerjaan(satu) for satu in dinas]
        peristiwa = jalankan_kolam(kerja, partial(kerjakan, batas=batas), banyak=2, batas=batas)
        return {satu.kerja.dinas: satu.hasil for satu in peristiwa if satu.hasil}


@pytest.fixture
def daerah(akar: Path, tmp_path: Path) -> Daerah:
    """Return a region without reports and a notebook that only opens the report."""
    hasil = Daerah(tmp_path)
    hasil.params.mkdir(parents=True)
    shutil.copy(akar / _SUMBER / "kabupaten.yaml", hasil.params)
    shutil.copytree(akar / _SUMBER / "diskopum" / "2023", tmp_path / "sumber", ignore=shutil.ignore_patterns("narasi"))
    hasil.sel("")
    return hasil


@pytest.fixture
def modul(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Return a function that writes a module which the processes of a pool can import."""
    folder = tmp_path / "modul"
    folder.mkdir()
    monkeypatch.syspath_prepend(str(folder))

    def tulis(isi: str) -> str:
        nama = f"modul_{tmp_path.name.replace('-', '_')}"
        (folder / f"{nama}.py").write_text(isi, "utf-8")
        return nama

    return tulis
