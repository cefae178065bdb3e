"""The engine gives what the stock engine gives: each notebook is executed with both, and the results are compared."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import papermill
import pytest
from papermill.exceptions import PapermillExecutionError

from kinerja.mesin import ruang_sel, serentak, tandai_sekali_pakai
from kinerja.terbit import bersihkan

pytestmark = pytest.mark.notebook

#: Tiny notebooks, named after the behaviour that they show: the sources of their cells.
KECIL: dict[str, list[str]] = {
    "prints_to_both_streams": [
        "import sys\nprint('satu')\nprint('dua')\nprint('tiga', file=sys.stderr)\nsys.stdout.write('empat')"
    ],
    "shows_the_last_expression": ["1 + 1", "x = 3", "None", "'a'; 'b'", "_"],
    "displays_between_prints": [
        "from IPython.display import HTML, display\nprint('a')\ndisplay(HTML('<b>x</b>'))\nprint('b')\n{'k': 1}"
    ],
    "updates_and_clears_a_display": [
        "from IPython.display import clear_output, display\nh = display('lama', display_id='d')\nh.update('baru')",
        "print('hilang')\nclear_output()\nprint('tinggal')",
        "print('menunggu')\nclear_output(wait=True)\nprint('ganti')",
    ],
    "raises_an_error": ["a = 1", "def f(x):\n    return 1 / x\n\nf(0)", "print('tidak sampai')"],
    "has_a_syntax_error": ["print('ya')", "if True print(1)"],
    "fails_while_showing": [
        "class Rusak:\n    def __repr__(self):\n        raise ValueError('tak dapat ditampilkan')\n\nRusak()"
    ],
    "awaits_at_top_level": [
        "import asyncio\nawait asyncio.sleep(0)\nprint('sudah')",
        "async def f():\n    return 7\n\nawait f()",
        "asyncio.get_running_loop().is_running()",
    ],
    "uses_magics": ["%pwd?", "%%capture keluar\nprint('ditangkap')", "keluar.stdout", "!echo dari-luar", "%who_ls"],
    "asks_for_input": ["try:\n    input('nama? ')\nexcept Exception as salah:\n    print(type(salah), salah)"],
    "leaves_with_sys_exit": ["print('a')", "import sys\nsys.exit(0)", "print('b')"],
    "leaves_with_an_exit_code": ["import sys\nsys.exit(3)"],
    "draws_inline": [
        "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
        "fig, ax = plt.subplots()\nax.bar([1], [2])\nplt.show()",
    ],
    "draws_after_the_magic": ["%matplotlib inline", "import matplotlib.pyplot as plt\nplt.plot([1, 2]);"],
    "shows_a_frame": ["import pandas as pd\npd.DataFrame({'a': [1, 2], 'b': ['x', None]})"],
    "prints_very_much": ["print('x' * 3_000_000)", "list(range(2000))"],
    "warns": ["import warnings\nwarnings.simplefilter('always')\nwarnings.warn('hati-hati')"],
    "looks_at_its_surroundings": [
        "import os, sys\n__name__, os.getcwd() == os.path.realpath('.'), os.environ['MPLBACKEND']",
        "type(get_ipython()), In[1], sorted(Out), sys.stdin.isatty()",
    ],
    "has_empty_and_text_cells": ["", "# hanya catatan", "1"],
}

#: What differs from run to run with any engine: process numbers in names, addresses of objects, bytes of pictures.
_BERUBAH = (
    (re.compile(r"(?:/[^\s\"]{1,80}/)?ipykernel(?:_\d+)?[/\\]+(\d+\.py)"), r"\1"),
    (re.compile(r"0x[0-9a-f]+"), "0x"),
)


def _samakan(nilai: Any) -> Any:
    if isinstance(nilai, str):
        for pola, ganti in _BERUBAH:
            nilai = pola.sub(ganti, nilai)
        return nilai
    if isinstance(nilai, dict):
        return {nama: _samakan(isi) for nama, isi in nilai.items()}
    return [_samakan(isi) for isi in nilai] if isinstance(nilai, list) else nilai


def _satukan_aliran(keluaran: list[Any]) -> Iterator[Any]:
    """Join neighbouring pieces of one stream: where the stock kernel cuts a long text depends on the clock."""
    lalu: Any = None
    for satu in keluaran:
        if lalu and satu["output_type"] == "stream" == lalu["output_type"] and satu["name"] == lalu["name"]:
            lalu["text"] += satu["text"]
            continue
        if lalu:
            yield lalu
        lalu = satu
    if lalu:
        yield lalu


def _tulis(notebook: Path, *sumber: str) -> Path:
    sel = [nbformat.v4.new_code_cell(satu) for satu in sumber]
    nbformat.write(nbformat.v4.new_notebook(cells=sel), notebook)
    return notebook


def _jalankan(notebook: Path, tujuan: Path, mesin: str | None, **lain: Any) -> tuple[Any, Any]:
    """Return the cells of the cleaned notebook, and what an error says."""
    salah = None
    try:
        papermill.execute_notebook(notebook, tujuan, engine_name=mesin, progress_bar=False, **lain)
    except PapermillExecutionError as gagal:
        salah = (gagal.cell_index, gagal.exec_count, gagal.source, gagal.ename, gagal.evalue, gagal.traceback)
    isi = nbformat.read(tujuan, as_version=4)
    bersihkan(isi)
    for sel in isi.cells:
        if sel.cell_type == "code":
            sel["outputs"] = list(_satukan_aliran(sel["outputs"]))
        sel.pop("id")
    return _samakan(isi.cells), _samakan(list(salah) if salah else None)


def _jalankan_sendiri(sumber: Path, tujuan: Path, isian: dict[str, Any]) -> tuple[Any, Any]:
    """Execute a notebook in this process, which ends with it as that of a report of a batch does, and in no other."""
    tandai_sekali_pakai()
    ruang_sel.JalanSel = None  # type: ignore[assignment, misc]
    return _jalankan(sumber, tujuan, "kinerja", parameters=isian)


def _jalankan_bergantian(daftar: list[tuple[Path, Path]]) -> list[tuple[Any, Any]]:
    """Execute notebooks one after the other in this process, which makes the shell once, as a report of a batch does."""
    return [_jalankan(sumber, tujuan, "kinerja", kernel_name="python3") for sumber, tujuan in daftar]


@pytest.mark.parametrize("nama", sorted(KECIL))
def test_a_tiny_notebook_gives_the_same_with_both_engines(nama: str, tmp_path: Path) -> None:
    """Outputs, execution counts and errors of a behaviour are those of a Jupyter kernel, also the second time."""
    sumber = _tulis(tmp_path / f"{nama}.ipynb", *KECIL[nama])
    kita = _jalankan(sumber, tmp_path / "kita.ipynb", "kinerja", kernel_name="python3")
    baku = _jalankan(sumber, tmp_path / "baku.ipynb", None, kernel_name="python3")
    assert kita == baku
    daftar = [(sumber, tmp_path / "satu.ipynb"), (sumber, tmp_path / "dua.ipynb")]
    assert [*serentak(_jalankan_bergantian, [(daftar,)], 1)] == [[baku, baku]]


#: What a notebook may do to its process, and what the next one must not see of it.
_TINGGAL = [
    "import builtins, os, sys, warnings\nx = 1\nos.environ['KINERJA_SISA'] = 'ada'\nsys.path.insert(0, '/sisa')",
    "import kinerja\nbuiltins.sisa = kinerja.sisa = 1\nwarnings.filterwarnings('error', 'sisa')\n%cd -q /",
]
_LIHAT = [
    "import builtins, os, sys, warnings, kinerja\n'x' in globals(), os.environ.get('KINERJA_SISA'), '/sisa' in sys.path",
    "hasattr(builtins, 'sisa'), hasattr(kinerja, 'sisa'), os.getcwd() == '/', 'sisa' in str(warnings.filters)",
    "sorted(Out), sys.modules['__main__'].__dict__ is globals()",
]


def test_a_notebook_sees_nothing_of_the_one_before(tmp_path: Path) -> None:
    """Names, environment, folder, modules and settings of a notebook end with it, in a process that runs several."""
    dahulu, kemudian = _tulis(tmp_path / "a.ipynb", *_TINGGAL), _tulis(tmp_path / "b.ipynb", *_LIHAT)
    daftar = [(dahulu, tmp_path / "1.ipynb"), (kemudian, tmp_path / "2.ipynb")]
    ((_, salah), (sel, kosong)) = next(serentak(_jalankan_bergantian, [(daftar,)], 1))
    assert salah is kosong is None
    assert [satu["outputs"][0]["data"]["text/plain"] for satu in sel] == [
        "(False, None, False)",
        "(False, False, False, False)",
        "([1, 2], True)",
    ]


def _keadaan() -> list[Any]:
    from kinerja.mesin.cangkang import siapkan_cangkang

    def kini() -> tuple[Any, ...]:
        return sys.modules["__main__"], dict(os.environ), sys.path[:], sys.stdout, Path.cwd()

    awal = kini()
    siapkan_cangkang()
    return [awal == kini()]


def test_making_the_shell_leaves_the_process_as_it_was() -> None:
    """Main module, environment, path of imports, streams and folder stay: the same process writes the report."""
    assert next(serentak(_keadaan, [()], 1)) == [True]


def test_what_a_program_prints_is_kept_with_its_cell(tmp_path: Path) -> None:
    """The stock kernel listens to programs of a cell too, but whether it hears them in time is left to chance."""
    sumber = tmp_path / "program.ipynb"
    _tulis(sumber, "import subprocess, sys\nsubprocess.run([sys.executable, '-c', 'print(5)']).returncode")
    sel, salah = _jalankan(sumber, tmp_path / "kita.ipynb", "kinerja", kernel_name="python3")
    assert salah is None
    assert [satu.get("text", satu.get("data")) for satu in sel[0]["outputs"]] == ["5\n", {"text/plain": "0"}]


def test_a_cell_that_may_fail_does_not_end_the_notebook(tmp_path: Path) -> None:
    """The tag raises-exception is heeded as by the stock engine."""
    sumber = tmp_path / "boleh_gagal.ipynb"
    sel = [nbformat.v4.new_code_cell(satu) for satu in ("1 / 0", "print('lanjut')")]
    sel[0].metadata["tags"] = ["raises-exception"]
    nbformat.write(nbformat.v4.new_notebook(cells=sel), sumber)
    kita = _jalankan(sumber, tmp_path / "kita.ipynb", "kinerja", kernel_name="python3")
    assert kita == _jalankan(sumber, tmp_path / "baku.ipynb", None, kernel_name="python3")
    assert kita[0][-1]["outputs"] == [{"output_type": "stream", "name": "stdout", "text": "lanjut\n"}]


@pytest.mark.parametrize(
    "nama", ["00_pembuka", "01_pendahuluan", "02_perencanaan", "03_akuntabilitas", "04_penutup", "05_lampiran"]
)
def test_a_chapter_gives_the_same_with_both_engines(
    nama: str, akar: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every notebook of a report is the same to the last output with both engines, and without a process for its cells."""
    monkeypatch.setenv("KINERJA_PARAMS", str(akar / "params"))
    isian = {"kabupaten": "kota-depok", "dinas": "dkum", "tahun": 2023}
    sumber = akar / "notebooks/lkjip" / f"{nama}.ipynb"
    kita = _jalankan(sumber, tmp_path / "kita.ipynb", "kinerja", parameters=isian)
    assert kita == _jalankan(sumber, tmp_path / "baku.ipynb", None, parameters=isian)
    assert kita == next(serentak(_jalankan_sendiri, [(sumber, tmp_path / "sendiri.ipynb", isian)], 1))
    assert kita[1] is None
