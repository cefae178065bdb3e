"""The page for an electronic signature: there where the region signs so, and never looking like one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kinerja import sajian
from kinerja.laporan import Laporan, buka_folder
from kinerja.model import Kabupaten
from kinerja.sajian.blok import Judul, Kotak, Tabel, jelajah


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report of a region that signs electronically."""
    asal = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    lama = asal.bahan.pengaturan
    kabupaten = lama.kabupaten.model_copy(update={"tanda_tangan_elektronik": True})
    return Laporan(replace(asal.bahan, pengaturan=replace(lama, kabupaten=kabupaten)))


def test_room_and_note_in_every_document(laporan: Laporan) -> None:
    """The page names the document and the office that signs; the note says that nothing is signed yet."""
    for dokumen, nama in (("lkjip", "(LKjIP) Tahun 2023"), ("triwulan", "Triwulan I ")):
        blok = sajian.bagian_depan(laporan, dokumen).blok
        judul = next(satu for satu in blok if isinstance(satu, Judul))
        assert (judul.teks, judul.di_daftar_isi) == ("LEMBAR TANDA TANGAN ELEKTRONIK", True)
        jati_diri, ruang = (satu for satu in blok if isinstance(satu, Tabel))
        assert nama in jati_diri.baris[0][2].teks
        assert ruang.baris[0][0].teks.strip() == laporan.identitas.jabatan_pimpinan
        (catatan,) = (satu for satu in blok if isinstance(satu, Kotak) and satu.jenis == "info")
        teks = " ".join(satu.teks for satu in jelajah((catatan,)) if hasattr(satu, "teks"))
        assert "belum ditandatangani secara elektronik" in teks


def test_nothing_claims_a_signature(laporan: Laporan) -> None:
    """No sentence says that the document was signed; there is no picture and no code on the page."""
    blok = sajian.bagian_depan(laporan).blok
    teks = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "telah ditandatangani" not in teks
    assert not any(hasattr(satu, "svg") for satu in jelajah(blok))


def test_a_region_that_does_not_say_so_has_no_such_page(akar: Path) -> None:
    """The switch is off by default, and takes ya and tidak."""
    laporan = buka_folder(akar / "params" / "kota-depok" / "dkum" / "2023")
    assert not any(isinstance(satu, Judul) for satu in sajian.bagian_depan(laporan).blok)
    isi = laporan.kabupaten.model_dump() | {"tanda_tangan_elektronik": "ya"}
    assert Kabupaten.model_validate(isi).tanda_tangan_elektronik
