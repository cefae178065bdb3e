"""The first pages of a review."""

from __future__ import annotations

from kinerja import reviu
from kinerja.laporan import Laporan
from kinerja.reviu import Tinjauan, sidik_laporan, tinjau
from kinerja.sajian.blok import Bagian, Judul, Kotak, Tabel, jelajah


def test_the_opening_page(laporan: Laporan, tinjauan: Tinjauan) -> None:
    """A heading of the first rank, and names beside values without a grid; the fingerprint in groups of sixteen."""
    bagian, judul, tabel, _ = reviu.pembuka(tinjauan).blok
    assert isinstance(bagian, Bagian)
    assert isinstance(judul, Judul)
    assert isinstance(tabel, Tabel)
    assert (judul.tingkat, judul.teks) == (1, "HASIL REVIU LAPORAN KINERJA")
    assert not tabel.garis
    assert [satu.bobot for satu in tabel.kolom] == [2, 0.2, 5]
    isi = {baris[0].teks: baris[2].teks for baris in tabel.baris}
    sidik = isi["Sidik masukan"].split(" ")
    assert {len(satu) for satu in sidik[:-1]} == {16}
    assert "".join(sidik) == sidik_laporan(tinjauan.laporan)
    kosong = reviu.pembuka(tinjau(laporan, ())).blok[2]
    assert isinstance(kosong, Tabel)
    assert {baris[0].teks: baris[2].teks for baris in kosong.baris}["Tanggapan yang dibaca"] == "belum ada"


def test_the_summary_has_one_heading_and_three_tables(laporan: Laporan, tinjauan: Tinjauan) -> None:
    """Their columns have headings and no numbers; what was reopened is told once, and only where something was."""
    blok = [*jelajah(reviu.ringkasan(tinjauan).blok)]
    assert [satu.tingkat for satu in blok if isinstance(satu, Judul)] == [2]
    tabel = [satu for satu in blok if isinstance(satu, Tabel)]
    assert [[sel.teks for sel in satu.kepala[0]] for satu in tabel] == [
        [nama, "Galat", "Peringatan", "Catatan", "Jumlah"] for nama in ("Tanggapan", "Kelompok aturan", "Bab")
    ]
    assert [len(satu.kepala) for satu in tabel] == [1, 1, 1]
    assert [satu.sumber for satu in tabel] == ["", "", ""]
    assert len([satu for satu in blok if isinstance(satu, Kotak)]) == 1
    baru = tinjau(laporan, [satu.temuan for satu in tinjauan.temuan])
    assert not [satu for satu in reviu.ringkasan(baru).blok if isinstance(satu, Kotak)]
