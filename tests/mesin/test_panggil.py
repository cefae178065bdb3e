"""Cells that only call the package are known by their source; without a shell they tell what they tell in one."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kinerja.mesin import Batas
from kinerja.mesin.panggil import hanya_memanggil, panggil
from kinerja.mesin.ruang_sel import RuangSel

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


#: What such cells may look like, and what they may show.
_SEL = [
    "tahun = 2023\nkota = 'a'",
    "from kinerja import sajian as s, angka",
    "# hanya catatan",
    "tahun",
    "s.daftar_isi()",
    "s.daftar_isi(); kota",
    "kota;",
    "kota # titik koma; di catatan",
    "None",
    "angka.cetak_rupiah(1000)\n\nangka.cetak_rupiah(2000)",
    "angka.terbilang(7)",
    "kota = tahun",
    "kota",
]


@pytest.mark.notebook
def test_messages_are_those_of_a_shell() -> None:
    """Order, counts, what is shown in which form, and what is not shown."""
    assert hanya_memanggil(_SEL)
    with RuangSel() as ruang, ruang.jalankan([(satu, False) for satu in _SEL], Batas()) as jalan:
        cangkang = []
        while sum(jenis == "selesai" for jenis, _ in cangkang) < len(_SEL):
            cangkang.append(jalan.pesan())
    assert panggil(_SEL) == cangkang


@pytest.mark.parametrize(
    "sel",
    [
        "1 / 0",
        "import sys\nsys.exit(0)",
        "exit",
        "In",
        "get_ipython",
        "import sys\nsys.stdout.write('dicetak')",
        "import os\nos.write(2, b'dari luar Python')",
        "from kinerja.mesin import panggil\npanggil.warnings.warn('hati-hati')",
        "from IPython.core.display_functions import clear_output\nclear_output()",
    ],
)
def test_what_a_shell_must_tell_is_left_to_it(sel: str) -> None:
    """Failures, prints, names of the shell, other messages: also when the same is tried again, as in a fresh process."""
    aliran = sys.stdout, sys.stderr
    assert [panggil(["1", sel]), panggil([sel])] == [None, None]
    assert (sys.stdout, sys.stderr) == aliran
    assert panggil(["1"]) is not None
