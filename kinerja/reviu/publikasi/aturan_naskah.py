"""Rules on how a published report is written: names, codes, ratings, words on numbers, counts, sentences, left-over text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kinerja.reviu.publikasi.daftar_aturan import DENGAN_DATA, LEMBAR, SATU, aturan_publikasi, sekali_saja
from kinerja.reviu.publikasi.penamaan import butir_kembar, judul_uraian, nama_janggal
from kinerja.reviu.publikasi.penulisan import (
    antar,
    banyak_butir,
    batas_skala,
    ejaan,
    huruf_nilai,
    instansi_lain,
    nama_bernomor,
    nama_instansi,
    predikat_asing,
    predikat_skala,
    rumus_tercetak,
    salinan,
    satuan,
    singkatan_lama,
    status,
    tahun_kolom,
    tahun_naskah,
    tanggal_naskah,
)
from kinerja.reviu.publikasi.tuturan import (
    angka_bernama,
    antar_kalimat,
    arah_lalu,
    bagian_tahun,
    bagian_utuh,
    banding_lanjutan,
    baris_ucapan,
    butir_rincian,
    cacah_kalimat,
    cacah_status,
    cacahan,
    capaian_keseluruhan,
    daftar_kalimat,
    dana_bernama,
    deret_kalimat,
    gabungan_baris,
    huruf_kalimat,
    jumlah_barisan,
    jumlah_bernama,
    ketegasan,
    kira_kira,
    laju_bernama,
    laju_total,
    nilai_keseluruhan,
    nilai_pokok,
    pecahan_bernama,
    pendapat,
    porsi_kalimat,
    predikat_kalimat,
    rantai_kalimat,
    satuan_kalimat,
    sel_kalimat,
    selip_indikator,
    selip_uraian,
    senarai,
    serapan_bernama,
    serapan_ucapan,
    sisa_kalimat,
    skala_uang,
    suku_ketiga,
    tahun_ucapan,
    target_ucapan,
    tertinggi,
    total_kalimat,
    uang_sebaris,
    uang_sebutan,
    uang_tertukar,
    ucapan,
    uraian,
)
from kinerja.reviu.temuan import Dugaan, Tingkat

if TYPE_CHECKING:
    from kinerja.reviu.publikasi.bacaan.pernyataan import Peta

__all__: list[str] = []


@aturan_publikasi(
    "Banyaknya program, kegiatan, dan indikator sesuai dengan daftarnya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=DENGAN_DATA,
)
def publikasi_banyak(peta: Peta) -> Iterator[Dugaan]:
    """Counts in running text are those of the lists."""
    semua = [*antar.periksa_banyak(peta), *uraian.periksa_banyak_baris(peta), *cacahan.periksa_status_indikator(peta)]
    return sekali_saja(
        peta,
        [
            *semua,
            *cacah_kalimat.periksa_cacah_kalimat(peta),
            *cacah_status.periksa_status_kalimat(peta),
            *total_kalimat.periksa_total_kalimat(peta),
            *banyak_butir.periksa_banyak_butir(peta),
        ],
    )


@aturan_publikasi(
    "Jumlah dalam uraian sesuai dengan rinciannya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_uraian_jumlah(peta: Peta) -> Iterator[Dugaan]:
    """Running text adds up: what it lists one by one, and what it breaks down in one way or another."""
    semua = [*uraian.periksa_urutan(peta), *uraian.periksa_rincian(peta), *daftar_kalimat.periksa_daftar_kalimat(peta)]
    semua += [*rantai_kalimat.periksa_rantai(peta), *porsi_kalimat.periksa_porsi(peta)]
    semua += butir_rincian.periksa_butir_rincian(peta)
    semua += [*pecahan_bernama.periksa_pecahan_bernama(peta), *sisa_kalimat.periksa_sisa(peta)]
    semua += dana_bernama.periksa_sisa_lanjutan(peta)
    semua += [*suku_ketiga.periksa_suku_ketiga(peta), *bagian_utuh.periksa_bagian_utuh(peta)]
    return sekali_saja(peta, [*semua, *selip_uraian.periksa_selip(peta.isi)], sekali=True)


@aturan_publikasi(
    "Angka yang disebut kalimat sama dengan angka tabelnya",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_angka_kalimat(peta: Peta) -> Iterator[Dugaan]:
    """What a sentence says of a thing is what the tables print of it."""
    semua = [*jumlah_bernama.periksa_jumlah_bernama(peta), *angka_bernama.periksa_angka_bernama(peta)]
    semua += [*sel_kalimat.periksa_sel_kalimat(peta), *laju_bernama.periksa_laju_bernama(peta)]
    semua += [*deret_kalimat.periksa_deret(peta), *nilai_pokok.periksa_nilai_pokok(peta)]
    semua += [*gabungan_baris.periksa_gabungan(peta), *bagian_tahun.periksa_bagian_tahun(peta)]
    semua += [*kira_kira.periksa_kira_kira(peta), *baris_ucapan.periksa_baris_ucapan(peta)]
    semua += [*dana_bernama.periksa_dana_bernama(peta), *nilai_keseluruhan.periksa_nilai_keseluruhan(peta)]
    semua += [*skala_uang.periksa_skala_uang(peta), *laju_total.periksa_laju_total(peta)]
    semua += [*serapan_ucapan.periksa_serapan_ucapan(peta), *jumlah_barisan.periksa_jumlah_barisan(peta)]
    semua += [*serapan_bernama.periksa_serapan_bernama(peta), *selip_indikator.periksa_selip_indikator(peta)]
    return sekali_saja(peta, ketegasan.tegaskan(peta, semua))


@aturan_publikasi(
    "Kalimat yang berlainan menyebut satu nilai untuk satu hal",
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_antarkalimat(peta: Peta) -> Iterator[Dugaan]:
    """What no table prints, sentences say alike wherever they say it; the money of a kegiatan as lists and tables do."""
    semua = [*uang_sebutan.periksa_uang_sebutan(peta), *antar_kalimat.periksa_antar_kalimat(peta)]
    semua += [*uang_tertukar.periksa_uang_tertukar(peta), *capaian_keseluruhan.periksa_capaian_keseluruhan(peta)]
    semua += uang_sebaris.periksa_uang_sebaris(peta)
    return sekali_saja(peta, semua, sekali=True)


@aturan_publikasi(
    "Uraian merujuk Perjanjian Kinerja tahun laporan",
    tingkat=Tingkat.GALAT,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: laporan kinerja mengukur perjanjian kinerja tahun yang sama",
    membaca=LEMBAR,
)
def publikasi_uraian_tahun(peta: Peta) -> Iterator[Dugaan]:
    """The agreement that is measured is that of the report's year."""
    return sekali_saja(peta, uraian.periksa_tahun(peta) if peta.isi.tahun else ())


@aturan_publikasi(
    "Jumlah pegawai dalam uraian sama dengan tabelnya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_uraian_pegawai(peta: Peta) -> Iterator[Dugaan]:
    """Running text counts men, women and all staff as the tables do."""
    return sekali_saja(peta, uraian.periksa_orang(peta))


@aturan_publikasi(
    "Satu nama memakai satu kode",
    tingkat=Tingkat.GALAT,
    dasar="Permendagri Nomor 90 Tahun 2019: klasifikasi, kodefikasi, dan nomenklatur",
    membaca=("publikasi", "anggaran"),
)
def publikasi_kode(peta: Peta) -> Iterator[Dugaan]:
    """The same sub kegiatan bears the same code in every table."""
    return sekali_saja(peta, ejaan.periksa_kode(peta))


@aturan_publikasi(
    "Predikat sesuai dengan skala",
    tingkat=Tingkat.GALAT,
    dasar="Skala predikat yang dipakai laporan",
    membaca=LEMBAR,
)
def publikasi_predikat(peta: Peta) -> Iterator[Dugaan]:
    """A rating is the one that the scale gives for the capaian or the score beside it."""
    return sekali_saja(
        peta,
        [
            *predikat_skala.periksa_skala(peta),
            *batas_skala.periksa_batas_skala(peta),
            *ejaan.periksa_predikat(peta),
            *huruf_nilai.periksa_huruf(peta),
            *predikat_kalimat.periksa_predikat_kalimat(peta),
            *predikat_asing.periksa_predikat_asing(peta),
            *huruf_kalimat.periksa_huruf_kalimat(peta),
        ],
    )


@aturan_publikasi(
    "Bilangan ditulis dengan titik ribuan yang lengkap",
    tingkat=Tingkat.PERINGATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=LEMBAR,
)
def publikasi_bilangan(peta: Peta) -> Iterator[Dugaan]:
    """A number can be read in one way only."""
    return sekali_saja(peta, ejaan.periksa_bilangan(peta.isi))


@aturan_publikasi(
    "Satu tabel memakai satu tanda desimal",
    tingkat=Tingkat.CATATAN,
    dasar="Ejaan bahasa Indonesia: titik memisahkan ribuan, koma memisahkan desimal",
    membaca=LEMBAR,
)
def publikasi_tanda_desimal(peta: Peta) -> Iterator[Dugaan]:
    """Comma and point are not mixed as decimal signs."""
    return sekali_saja(peta, ejaan.periksa_tanda_desimal(peta.isi))


@aturan_publikasi(
    "Terbilang sesuai dengan angkanya",
    tingkat=Tingkat.GALAT,
    dasar="Kesesuaian angka dan huruf",
    membaca=LEMBAR,
)
def publikasi_terbilang(peta: Peta) -> Iterator[Dugaan]:
    """Words and digits name the same amount."""
    return sekali_saja(peta, satuan.periksa_terbilang(peta.isi))


@aturan_publikasi(
    "Satu indikator memakai satu nama",
    tingkat=Tingkat.CATATAN,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_nama(peta: Peta) -> Iterator[Dugaan]:
    """The name of a thing does not change by a word from table to table, nor its number; a number names one thing."""
    semua = [
        *senarai.periksa_nama(peta),
        *senarai.periksa_nama_menurut_angka(peta),
        *senarai.periksa_nama_kode(peta),
        *satuan_kalimat.periksa_nama_kalimat(peta),
        *singkatan_lama.periksa_singkatan_lama(peta),
    ]
    semua += [*nama_bernomor.periksa_nama_bernomor(peta), *judul_uraian.periksa_judul_uraian(peta)]
    semua += butir_kembar.periksa_butir_kembar(peta)
    return sekali_saja(peta, [*semua, *nama_janggal.periksa_nama_janggal(peta, [d.tercetak for _, d in semua])])


@aturan_publikasi(
    "Kata yang membandingkan sesuai dengan angkanya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_kata_banding(peta: Peta) -> Iterator[Dugaan]:
    """Rose and fell, above and below say what the numbers say that they speak of, in sentences and in cells."""
    semua = [*ucapan.periksa_kalimat(peta), *ucapan.periksa_kata_banding(peta), *pendapat.periksa_pendapat(peta)]
    semua += [*banding_lanjutan.periksa_banding_lanjutan(peta), *arah_lalu.periksa_arah_lalu(peta)]
    semua += target_ucapan.periksa_target_ucapan(peta)
    semua += status.periksa_status_kolom(peta)
    return sekali_saja(peta, [*semua, *tertinggi.periksa_tertinggi(peta)])


@aturan_publikasi(
    "Judul tabel dan kolom menyebut tahun angkanya",
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=LEMBAR,
)
def publikasi_tahun_judul(peta: Peta) -> Iterator[Dugaan]:
    """A caption or heading of another year stands over no numbers of the report's year."""
    kolom = tahun_kolom.periksa_tahun_kolom(peta) if peta.isi.tahun else ()
    return sekali_saja(peta, [*salinan.periksa_tahun_judul(peta), *kolom])


@aturan_publikasi(
    "Naskah instansi dan tahun lain tidak tersalin",
    tingkat=Tingkat.PERINGATAN,
    dasar="Naskah laporan lain tidak tersalin",
    membaca=LEMBAR,
)
def publikasi_salinan_naskah(peta: Peta) -> Iterator[Dugaan]:
    """What speaks of the report's own agency and documents names no other agency and no other year."""
    semua = [
        # What names the agency with its region says more than what names the region alone.
        *salinan.periksa_satuan_kerja_lain(peta),
        *nama_instansi.periksa_nama_instansi(peta),
        *instansi_lain.periksa_milik_instansi_lain(peta),
        *salinan.periksa_instansi_lain(peta),
    ]
    if peta.isi.tahun:
        semua += [*salinan.periksa_tahun_kalimat(peta), *tahun_naskah.periksa_tahun_anggaran(peta)]
        semua += [*tahun_naskah.periksa_tahun_laporan(peta), *tahun_naskah.periksa_waktu_depan(peta)]
        semua += [*tanggal_naskah.periksa_tanggal(peta), *tahun_ucapan.periksa_tahun_ucapan(peta)]
    return sekali_saja(peta, semua)


@aturan_publikasi(
    "Rumus capaian yang tercetak bergantung pada realisasi",
    tingkat=Tingkat.GALAT,
    dasar="Rumus menghitung capaian menurut syarat pemakaiannya",
    membaca=LEMBAR,
)
def publikasi_rumus(peta: Peta) -> Iterator[Dugaan]:
    """A printed formula yields another capaian for another realisasi, in the direction that its condition says."""
    return sekali_saja(peta, rumus_tercetak.periksa_rumus(peta))
