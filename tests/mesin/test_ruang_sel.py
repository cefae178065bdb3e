"""Notebooks that only call the package share a process for their cells, and give what each gives alone."""

from __future__ import annotations

from typing import Any

import psutil
import pytest

from kinerja.mesin import Batas
from kinerja.mesin import ruang_sel as modul
from kinerja.mesin.ruang_sel import JalanSel, RuangSel


def _jalankan(ruang: RuangSel, *sel: str) -> tuple[int | None, list[Any]]:
    """Run cells; return the number of their process, and what they told."""
    with ruang.jalankan([(satu, False) for satu in sel], Batas()) as jalan:
        pesan = []
        while sum(jenis == "selesai" for jenis, _ in pesan) < len(sel):
            pesan.append(jalan.pesan())
            if pesan[-1] == ("selesai", {"lanjut": False}):
                break
        return jalan.proses.pid if isinstance(jalan, JalanSel) else None, pesan


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


#: Of one kind each: only calls; a failure that the package tells; more than calls.
_BUKU = (
    ["tahun = 2023", "from kinerja import sajian", "sajian.daftar_isi()"],
    ["import kinerja", "kinerja.buka(1)"],
    ["x = [1]", "x"],
)


@pytest.mark.notebook
def test_a_process_that_ends_with_its_report_runs_what_only_calls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else a notebook does has a process of its own, as before; none of them tells anything else."""
    with RuangSel() as ruang:
        sendiri = [_jalankan(ruang, *sel) for sel in _BUKU]
    monkeypatch.setattr(modul, "sekali_pakai", lambda: True)
    with RuangSel() as ruang:
        di_sini = [_jalankan(ruang, *sel) for sel in _BUKU]
    assert [pesan for _, pesan in di_sini] == [pesan for _, pesan in sendiri]
    assert [nomor is None for nomor, _ in di_sini] == [True, False, False]
