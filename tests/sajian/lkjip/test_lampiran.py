"""The lampiran: the measurement sheet and every form, with sums and without names."""

from __future__ import annotations

from satu_sasaran import salinan as ubah

from kinerja.angka import NBSP
from kinerja.laporan import Laporan
from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Judul,
    Kotak,
    Tabel,
)
from kinerja.sajian.lkjip import lampiran


def isi_tabel(tabel: Tabel) -> list[list[str]]:
    """Return the printed cells."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in tabel.baris]


def bergaris(blok: tuple[Blok, ...]) -> list[Tabel]:
    """Return the tables that have a grid."""
    return [satu for satu in blok if isinstance(satu, Tabel) and satu.garis]


def pengukuran(laporan: Laporan) -> Tabel:
    """Return the measurement sheet."""
    return bergaris(lampiran.lembar_pengukuran(laporan).blok)[0]


def test_lampiran_melanjutkan_halaman_dan_bernomor_l(laporan: Laporan) -> None:
    """Arabic page numbers run on; tables count from L.1; the forms are listed."""
    bagian, judul, _, daftar = lampiran.bagian_lampiran(laporan).blok
    assert bagian == Bagian("lampiran", "arab", "Lampiran")
    assert judul == Judul(1, "LAMPIRAN", kunci="lampiran")
    assert isinstance(daftar, Tabel)
    assert len(daftar.baris) == 19
    assert pengukuran(laporan).nomor == "L.1"


def test_lembar_pengukuran_memuat_rata_rata(laporan: Laporan) -> None:
    """A mean per sasaran and one over all close the sheet, which lies across."""
    tabel = pengukuran(laporan)
    isi = isi_tabel(tabel)
    assert not tabel.lanskap
    assert isi[0] == [
        "1", "Meningkatnya kualitas penyelenggaraan, kelembagaan dan kesehatan koperasi", "Persentase koperasi aktif",
        "76,50 %", "76,50 %", "77,04 %", "100,71", "–", "76,63 %",
    ]  # fmt: skip
    rerata = [baris for baris in isi if baris[0].startswith("Rata-rata")]
    assert [baris[1] for baris in rerata] == ["100,71", "121,51", "103,23", "108,48"]
    assert rerata[0][0] == "Rata-rata capaian sasaran 1"
    assert isi[4][-2:] == ["81,08", "79,71"]


def test_setiap_baris_pengukuran_menutup_semua_kolom(laporan: Laporan) -> None:
    """The cells of each row fill the nine columns; also where a sasaran has no indicator."""
    tanpa = ubah(
        laporan, bernarasi=False, analisis=(), indikator=tuple(i for i in laporan.data.indikator if i.kode != "S3.1")
    )
    for satu in (laporan, tanpa):
        tabel = pengukuran(satu)
        assert len(tabel.gaya_baris) == len(tabel.baris)
        assert {sum(sel.lebar for sel in baris) for baris in tabel.baris} == {9}


def test_pengukuran_menerangkan_capaian_yang_tidak_ada(laporan: Laporan) -> None:
    """A missing realisasi prints a dash with its reason below, and its mean a dash."""
    tabel = pengukuran(ubah(laporan, variabel=(), bernarasi=False))
    isi = isi_tabel(tabel)
    assert isi[0][5:7] == ["–", "–"]
    assert isi[1] == ["Rata-rata capaian sasaran 1", "–", ""]
    assert "Persentase koperasi aktif: realisasi belum ada." in tabel.catatan
    assert isi[-1][1] == "112,37"


def test_target_bukan_perjanjian_disebut_asalnya(laporan: Laporan) -> None:
    """Where nothing was promised, the sheet says which target counts."""
    target = tuple(
        satu.model_copy(update={"pk_perubahan": None}) if satu.indikator == "S3.1" else satu
        for satu in laporan.data.target
    )
    catatan = pengukuran(ubah(laporan, target=target)).catatan
    assert catatan == ("Nilai AKIP: target berasal dari Renstra karena tidak diperjanjikan.",)


def test_lembar_kosong_tidak_menggagalkan_lampiran(laporan: Laporan) -> None:
    """Empty sheets give marks of what is missing."""
    kosong = ubah(
        laporan, bernarasi=False, analisis=(), isu_strategis=(), langkah=(), inovasi=(), sasaran=(), sasaran_program=(),
        pk=(), pk_indikator=(), pk_anggaran=(),
    )  # fmt: skip
    assert isinstance(lampiran.lembar_pengukuran(kosong).blok[-1], Kotak)
    assert len(lampiran.bagian_lampiran(kosong).blok) == 3
