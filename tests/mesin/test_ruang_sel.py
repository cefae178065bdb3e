"""Notebooks that only call the package share a process for their cells, and give what each gives alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import psutil
import pytest

from kinerja.mesin import Batas
from kinerja.mesin.ruang_sel import RuangSel, hanya_memanggil

#: Cells that leave nothing behind: they name values and call what they import from the package.
_POLOS = "import kinerja\nfrom kinerja import sajian as s\n\nlaporan = kinerja.buka(kota, dinas, tahun=2023)"


def test_all_our_notebooks_may_share_a_process(akar: Path) -> None:
    """Every cell of every document is of that kind, so that a report needs one process for its cells."""
    semua = sorted((akar / "notebooks").rglob("*.ipynb"))
    sel = {satu: json.loads(satu.read_text("utf-8"))["cells"] for satu in semua}
    sumber = {satu: ["".join(s["source"]) for s in isi if s["cell_type"] == "code"] for satu, isi in sel.items()}
    assert [satu for satu, isi in sumber.items() if not hanya_memanggil(isi)] == []


@pytest.mark.parametrize(
    "sel",
    [
        "import os",
        "from kinerja.mesin import anak",
        "from .kinerja import sajian",
        "import kinerja, os",
        "kinerja.sisa = 1",
        "kinerja.buka(dinas)(1)",
        "kinerja.angka.x.y()",
        "print(laporan)",
        "laporan.teks",
        "s.narasi(laporan, [x for x in laporan])",
        "s.narasi(laporan, nama=str(1))",
        "s.narasi(laporan or str(1))",
        "s.narasi(s.subbab(str(1)))",
        "for n in (1, 2):\n    s.subbab(n, n)",
        "a, b = 1, 2",
        "del laporan",
        "laporan += 1",
        "%cd /",
        "!ls",
        "if True print(1)",
        "def f(): pass",
    ],
)
def test_whatever_may_change_its_process_does_not_share_it(sel: str) -> None:
    """A cell that says more than a name or a call is a notebook's own business, and gets a process of its own."""
    assert hanya_memanggil([_POLOS, "s.subbab('A.', s.narasi(laporan) or tahun)", "laporan"])
    assert not hanya_memanggil([_POLOS, sel])


def test_names_count_from_where_they_are_imported() -> None:
    """What was not imported from the package is not known to leave nothing behind."""
    assert not hanya_memanggil(["sajian.daftar_isi()", "from kinerja import sajian"])


def _jalankan(ruang: RuangSel, *sel: str) -> tuple[int | None, list[Any]]:
    """Run cells; return the number of their process, and what they told."""
    with ruang.jalankan([(satu, False) for satu in sel], Batas()) as jalan:
        pesan = []
        while sum(jenis == "selesai" for jenis, _ in pesan) < len(sel):
            pesan.append(jalan.pesan())
            if pesan[-1] == ("selesai", {"lanjut": False}):
                break
        return jalan.proses.pid, pesan


@pytest.mark.notebook
def test_neighbours_share_a_process_in_which_each_begins_anew() -> None:
    """Outputs and execution counts are those of a fresh process, and no name of the notebook before is left."""
    buku = ("tahun = 2023", "import kinerja\nfrom kinerja import sajian", "sajian.daftar_isi()", "tahun")
    with RuangSel() as ruang:
        pertama, pesan = _jalankan(ruang, *buku)
        kedua, sekali_lagi = _jalankan(ruang, *buku)
        _, sisa = _jalankan(ruang, "import kinerja", "tahun")
    assert pertama == kedua
    assert pesan == sekali_lagi
    assert [isi["execution_count"] for jenis, isi in pesan if jenis == "execute_input"] == [1, 2, 3, 4]
    assert [isi["ename"] for jenis, isi in sisa if jenis == "error"] == ["NameError"]


@pytest.mark.notebook
@pytest.mark.parametrize("sel", ["x = [1]", "import kinerja\nkinerja.buka(1)", "from kinerja import sys\nsys.exit(0)"])
def test_a_notebook_of_another_kind_is_alone(sel: str) -> None:
    """Nothing runs in a process where something may have been left behind; one that failed is not used again."""
    with RuangSel() as ruang:
        nomor = [_jalankan(ruang, satu)[0] for satu in ("'a'", "'b'", sel, "'c'")]
    assert nomor[0] == nomor[1]
    assert nomor[-1] not in nomor[:-1]


@pytest.mark.notebook
def test_no_process_is_left_behind_the_block() -> None:
    """Also when what takes in the messages fails."""
    nomor: list[int | None] = []

    def gagal() -> None:
        with RuangSel() as ruang, ruang.jalankan([("1", False)], Batas()) as jalan:
            nomor.append(jalan.proses.pid)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gagal()
    assert not psutil.pid_exists(nomor[0] or 0)
