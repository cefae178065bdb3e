"""Reading the answers to findings: every fault names its cell of reviu.xlsx."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from kinerja.masukan import BUKU_REVIU, MasukanSalah, baca
from kinerja.masukan.catatan import baca_catatan
from kinerja.model import CatatanReviu, CatatanSelesai, StatusReviu, kunci_temuan

_KOLOM = CatatanReviu.nama_kolom()
_TEMPAT = "data.xlsx, anggaran!D17"
_ID = kunci_temuan("jumlah-pagu", _TEMPAT)

Tulis = Callable[..., None]


def _baris(tempat: str = _TEMPAT, **lain: object) -> list[object]:
    isi: dict[str, object] = {"id": kunci_temuan("jumlah-pagu", tempat), "aturan": "jumlah-pagu", "tempat": tempat}
    return [(isi | lain).get(nama) for nama in _KOLOM]


@pytest.fixture
def tulis(tmp_path: Path) -> Tulis:
    """Return a function that writes reviu.xlsx: rows below the titles in row 5, by sheet."""

    def simpan(kolom: Sequence[str] = _KOLOM, **lembar: Sequence[Sequence[object]]) -> None:
        buku = Workbook()
        buku.remove(buku.worksheets[0])
        for nama, baris in lembar.items():
            satu = buku.create_sheet(nama)
            satu["A1"] = "Temuan reviu dan tanggapannya"
            for nomor, judul in enumerate(kolom, start=1):
                satu.cell(5, nomor, judul)
            for urut, isi in enumerate(baris, start=6):
                for nomor, nilai in enumerate(isi, start=1):
                    satu.cell(urut, nomor, nilai)
        buku.save(tmp_path / BUKU_REVIU)

    return simpan


def _salah(folder: Path) -> list[tuple[str, str, str]]:
    return [(g.lembar, g.sel, g.kode) for g in baca_catatan(folder)[1] if g.tingkat == "galat"]


def test_no_file_means_no_answers(tmp_path: Path) -> None:
    """A report without reviu.xlsx has no fault."""
    assert baca_catatan(tmp_path) == ((), ())


def test_answers_are_read_with_status_and_note(tmp_path: Path, tulis: Tulis) -> None:
    """Status in any case, blank and dash alike; rows of sheet selesai keep that they are."""
    lain = _baris("narasi/penutup.md baris 3", status="-")
    selesai = _baris("data.xlsx, target!C4", status="diperbaiki")
    tulis(temuan=[_baris(status="Dijelaskan", catatan="sudah  benar"), lain], selesai=[selesai])
    catatan, galat = baca_catatan(tmp_path)
    assert galat == ()
    assert [(c.status, c.catatan) for c in catatan] == [
        (StatusReviu.DIJELASKAN, "sudah benar"),
        (None, None),
        (StatusReviu.DIPERBAIKI, None),
    ]
    assert [isinstance(c, CatatanSelesai) for c in catatan] == [False, False, True]


def test_an_unknown_status_is_named_with_the_closest_one(tmp_path: Path, tulis: Tulis) -> None:
    """The sentence lists the choices and guesses what was meant."""
    tulis(temuan=[_baris(status="diprbaiki")])
    (satu,) = baca_catatan(tmp_path)[1]
    assert str(satu) == (
        'reviu.xlsx, lembar "temuan", sel H6: “diprbaiki” tidak dikenal; pilih diterima, dijelaskan, atau diperbaiki; '
        "mungkin maksudnya “diperbaiki”."
    )


@pytest.mark.parametrize(
    ("baris", "salah"),
    [
        ([_baris(id="x1")], [("temuan", "A6", "bukan_id_temuan")]),
        ([_baris(id="0123456789ab")], [("temuan", "A6", "id_tidak_cocok")]),
        ([_baris(id=_ID, tempat="data.xlsx, anggaran!D18")], [("temuan", "A6", "id_tidak_cocok")]),
        ([_baris(), _baris()], [("temuan", "A7", "ganda")]),
        ([_baris(id=None)], [("temuan", "A6", "missing")]),
        ([_baris(status=True)], [("temuan", "H6", "enum")]),
    ],
)
def test_a_spoilt_row_is_refused_at_its_cell(
    tmp_path: Path, tulis: Tulis, baris: list[list[object]], salah: list[tuple[str, str, str]]
) -> None:
    """Unknown id, id of another row, changed place, the same row twice, no id, a truth value as status."""
    tulis(temuan=baris)
    assert _salah(tmp_path) == salah


def test_a_finding_on_both_sheets_is_a_fault_that_names_both(tmp_path: Path, tulis: Tulis) -> None:
    """Nobody knows which of two answers counts."""
    tulis(temuan=[_baris(status="diterima")], selesai=[_baris(status="dijelaskan")])
    (satu,) = baca_catatan(tmp_path)[1]
    assert (satu.lembar, satu.sel, satu.kode) == ("selesai", "A6", "ganda")
    assert "lembar temuan baris 6" in satu.pesan


def test_a_missing_sheet_or_column_is_said_so(tmp_path: Path, tulis: Tulis) -> None:
    """Answers must not be lost because somebody renamed what holds them."""
    tulis(tanggapan=[_baris()])
    assert _salah(tmp_path) == [("temuan", "", "lembar_tidak_ada")]
    tulis(selesai=[_baris(status="diterima")])
    assert _salah(tmp_path) == [("temuan", "", "lembar_tidak_ada")]
    assert len(baca_catatan(tmp_path)[0]) == 1
    tulis(kolom=[*_KOLOM[:-2], "setatus", "catatan"], temuan=[_baris(status="diterima")])
    assert _salah(tmp_path) == [("temuan", "H5", "kolom_tidak_ada")]


@pytest.mark.parametrize("isi", [b"", b"bukan buku kerja", b"PK\x03\x04rusak"])
def test_a_hostile_file_is_refused_in_a_sentence(tmp_path: Path, isi: bytes) -> None:
    """Whatever lies there under that name, the fault names the file."""
    (tmp_path / BUKU_REVIU).write_bytes(isi)
    catatan, galat = baca_catatan(tmp_path)
    assert catatan == ()
    assert [g.berkas for g in galat] == [BUKU_REVIU]


def test_answers_are_part_of_the_input(akar: Path, tmp_path: Path, tulis: Tulis) -> None:
    """They are read with the report; their faults are told with all others and stop it."""
    shutil.copytree(akar / "params/kota-semarang", tmp_path / "params/kota-semarang")
    folder = tmp_path / "params/kota-semarang/diskopum/2023"
    tulis(temuan=[_baris(status="diterima", catatan="Akan disesuaikan.")])
    shutil.copy(tmp_path / BUKU_REVIU, folder)
    assert [(c.id, c.catatan) for c in baca(folder).catatan_reviu] == [(_ID, "Akan disesuaikan.")]
    tulis(temuan=[_baris(status="beres")])
    shutil.copy(tmp_path / BUKU_REVIU, folder)
    with pytest.raises(MasukanSalah, match=r'reviu\.xlsx, lembar "temuan", sel H6: “beres” tidak dikenal'):
        baca(folder)
