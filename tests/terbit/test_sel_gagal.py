"""A cell that fails: the sentence first, then the analyst's own cell; how our code works inside is not shown."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

from kinerja.terbit import TerbitSalah, jalankan

pytestmark = pytest.mark.notebook

_RANCU = "“1.234” dapat dibaca dua cara; tulis 1234 bila ribuan atau 1,2340 bila desimal"


def _gagal(tmp_path: Path, sumber: str) -> tuple[TerbitSalah, list[str], list[str]]:
    """Run a cell that fails; return the error, the traceback in the kept notebook, and its Markdown cells."""
    sel = [nbformat.v4.new_code_cell(satu) for satu in ("x = 1", sumber)]
    nbformat.write(nbformat.v4.new_notebook(cells=sel), tmp_path / "90_uji.ipynb")
    with pytest.raises(TerbitSalah) as salah:
        jalankan(tmp_path / "90_uji.ipynb", tmp_path / "jadi.ipynb", {}, tmp_path / "params")
    isi = nbformat.read(tmp_path / "jadi.ipynb", as_version=4)
    nbformat.validate(isi)
    catatan = [satu.source for satu in isi.cells if satu.cell_type == "markdown"]
    return salah.value, isi.cells[-1].outputs[-1].traceback, catatan


@pytest.mark.parametrize(
    ("sumber", "kalimat", "jejak"),
    [
        ("from kinerja.angka import urai_bilangan\nurai_bilangan('1.234')", _RANCU, True),
        ("from kinerja import sajian\nsajian.bab(None, 1, 'x')", "AttributeError: 'NoneType' object", True),
        ("import kinerja\nkinerja.buka('kota', 'dinas', 2023)", "params.yaml: berkas tidak ditemukan", False),
        ("def f(x):\n    return 1 / x\n\nf(0)", "ZeroDivisionError: division by zero", True),
        ("if True print(1)", "SyntaxError: invalid syntax", False),
        (
            "from kinerja.angka import urai_bilangan\ntry:\n    urai_bilangan('1.234')\n"
            "except Exception as s:\n    raise ValueError('punya saya') from s",
            "ValueError: punya saya",
            True,
        ),
    ],
)
def test_the_sentence_comes_first_and_no_frame_of_ours_shows(
    tmp_path: Path, sumber: str, kalimat: str, jejak: bool
) -> None:
    """On the terminal, in the details, and in the notebook that is kept, which says it at its top too."""
    salah, tercetak, catatan = _gagal(tmp_path, sumber)
    assert salah.pesan.startswith(f"notebook 90_uji.ipynb gagal pada sel ke-2: {kalimat}")
    assert tercetak[0].startswith(kalimat)
    assert ("Cell In[" in salah.rincian and "-> " in salah.rincian) is jejak
    for teks in (salah.rincian, *tercetak):
        assert "kinerja/" not in teks.replace("\\", "/")
        assert "SalahAngka(" not in teks
    assert len(catatan) == 2
    assert "gagal pada sel ke-2" in catatan[0]
    assert "Exception" not in catatan[0] + catatan[1]


def test_frames_of_other_packages_stay_where_the_cell_called_them(tmp_path: Path) -> None:
    """An error of pandas in the analyst's own call is shown as pandas shows it."""
    salah, tercetak, _ = _gagal(tmp_path, "import pandas as pd\npd.DataFrame()['a']")
    assert tercetak[0] == "KeyError: 'a'"
    assert "pandas" in salah.rincian


def test_markup_in_an_error_is_text(tmp_path: Path) -> None:
    """What an error says is not obeyed by whoever opens the kept notebook."""
    _, _, catatan = _gagal(tmp_path, "raise ValueError('<img src=x onerror=alert(1)>')")
    assert "<img" not in catatan[0]
    assert "&lt;img" in catatan[0]
