"""Rules about what an analysis needs: quarters, causes, solutions, comparison, follow-up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_persen, gabung
from kinerja.hitung import Status
from kinerja.laporan import Laporan
from kinerja.model import JenisAnalisis, Level, StatusTindakLanjut, induk_kode
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import UTAMA, berpenjelasan, daftar_hasil, nilai_realisasi, padan, ringkas_kode
from kinerja.reviu.tempat_temuan import tempat, tempat_lembar
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_TUJUH = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran II (analisis capaian kinerja Bab III)"
_LHE = "Permenpan-RB Nomor 88 Tahun 2021 (tindak lanjut rekomendasi hasil evaluasi)"
_BAWAH = (Level.KEGIATAN, Level.SUBKEGIATAN)
_ATAS = (Level.TUJUAN, Level.SASARAN)
_JAUH = Decimal(150)


@aturan(
    "Kinerja diukur setiap triwulan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 88 Tahun 2021 (pengukuran kinerja berkala)",
    membaca=("realisasi",),
)
def tanpa_triwulan(laporan: Laporan) -> Iterator[Dugaan]:
    """At least one indicator of the year has quarterly data."""
    milik = [satu for satu in laporan.data.realisasi_pohon if satu.tahun == laporan.tahun]
    kolom = ("tw1", "tw2", "tw3", "tw4")
    if milik and all(getattr(satu, nama) is None for satu in milik for nama in kolom):
        pesan = f"Tidak satu pun dari {len(milik)} realisasi {laporan.tahun} dirinci menurut triwulan; isi kolom tw1 sampai tw4 pada lembar realisasi."
        yield Dugaan(tempat(milik[0], "tw1"), "", "data triwulan", pesan)


@aturan(
    "Triwulan terisi sampai akhir tahun",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 88 Tahun 2021 (pengukuran kinerja berkala)",
    membaca=("realisasi",),
)
def triwulan_belum_lengkap(laporan: Laporan) -> Iterator[Dugaan]:
    """A year that is given by quarters has all four."""
    for satu in laporan.data.realisasi_pohon:
        kosong = [nama for nama in ("tw1", "tw2", "tw3", "tw4") if getattr(satu, nama) is None]
        if satu.tahun == laporan.tahun and kosong and len(kosong) < 4:
            triwulan = gabung([nama.upper() for nama in kosong])
            pesan = f"Realisasi {satu.indikator} dihitung dari triwulan, tetapi {triwulan} belum diisi."
            yield Dugaan(tempat(satu, kosong[0]), "", "keempat triwulan", pesan)


@aturan(
    "Target yang meleset disertai solusi",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TUJUH,
    membaca=("analisis", "target", "realisasi", "indikator"),
)
def tanpa_solusi(laporan: Laporan) -> Iterator[Dugaan]:
    """A missed target of tujuan, sasaran or program has a solution."""
    for satu in daftar_hasil(laporan, UTAMA):
        meleset = satu.status is Status.TIDAK_TERCAPAI
        if meleset and not berpenjelasan(laporan, satu.baris, JenisAnalisis.SOLUSI):
            pesan = (
                f"Target {satu.sebutan} tidak tercapai (target {satu.cetak(satu.target)}, realisasi "
                f"{satu.cetak(satu.realisasi)}), tetapi solusinya belum diuraikan pada lembar analisis."
            )
            yield Dugaan(tempat(satu.baris, "kode"), "", "solusi", pesan)


@aturan(
    "Target yang terlampaui jauh disertai penyebab",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TUJUH,
    membaca=("analisis", "target", "realisasi", "indikator"),
)
def tanpa_penyebab_terlampaui(laporan: Laporan) -> Iterator[Dugaan]:
    """A target of tujuan, sasaran or program that was exceeded by half has a cause."""
    for satu in daftar_hasil(laporan, UTAMA):
        jauh = satu.capaian is not None and satu.capaian > _JAUH
        if jauh and not berpenjelasan(laporan, satu.baris, JenisAnalisis.PENYEBAB):
            pesan = f"Capaian {satu.sebutan} adalah {cetak_persen(satu.capaian)}, tetapi penyebabnya belum diuraikan."
            yield Dugaan(tempat(satu.baris, "kode"), "", "penyebab", pesan)


@aturan(
    "Setiap sasaran dianalisis penyebabnya",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TUJUH,
    membaca=("analisis", "sasaran", "indikator"),
)
def sasaran_tanpa_analisis(laporan: Laporan) -> Iterator[Dugaan]:
    """Every sasaran with indicators has a cause of its success or failure, its own or of one of its indicators."""
    rujukan = {satu.rujukan for satu in laporan.data.analisis if satu.jenis is JenisAnalisis.PENYEBAB}
    for sasaran in laporan.data.sasaran:
        milik = {s.kode for s in laporan.indikator_berlaku if (s.level, s.induk) == (Level.SASARAN, sasaran.kode)}
        if milik and rujukan.isdisjoint({sasaran.kode, *milik}):
            pesan = (
                f"Penyebab keberhasilan atau kegagalan sasaran “{sasaran.uraian}” ({sasaran.kode}) belum diuraikan pada "
                "lembar analisis."
            )
            yield Dugaan(tempat(sasaran, "kode"), "", "penyebab", pesan)


@aturan(
    "Penjelasan ditulis untuk setiap persoalan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar="Penjelasan yang disalin tidak menjelaskan",
    membaca=("analisis",),
)
def penjelasan_berulang(laporan: Laporan) -> Iterator[Dugaan]:
    """No text of sheet analisis explains two things with the same words."""
    pertama: dict[tuple[JenisAnalisis, str], str] = {}
    for satu in laporan.data.analisis:
        tentang = satu.rujukan or "laporan"
        awal = pertama.setdefault((satu.jenis, padan(satu.uraian)), tentang)
        if awal != tentang:
            pesan = f"{satu.jenis.value.capitalize()} {tentang} sama kata demi kata dengan yang ditulis untuk {awal}."
            yield Dugaan(tempat(satu, "uraian"), laporan.uraian(satu), "penjelasan tersendiri", pesan)


@aturan(
    "Pembanding memakai data tahun laporan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_TUJUH,
    membaca=("pembanding",),
)
def pembanding_tahun_lain(laporan: Laporan) -> Iterator[Dugaan]:
    """Regions compared with have data of the year of the report, not of another year alone."""
    tahun = defaultdict(list)
    for satu in laporan.data.pembanding:
        tahun[satu.indikator].append(satu)
    for kode, daftar in tahun.items():
        if all(satu.tahun != laporan.tahun for satu in daftar):
            terakhir = max(satu.tahun for satu in daftar)
            pesan = f"Pembanding {kode} hanya memuat tahun {terakhir}; data {laporan.tahun} belum ada."
            yield Dugaan(tempat(daftar[0], "tahun"), str(terakhir), str(laporan.tahun), pesan)


@aturan(
    "Kegiatan dan sub kegiatan yang meleset dijelaskan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_TUJUH,
    membaca=("analisis", "target", "realisasi", "indikator"),
)
def tanpa_penyebab_bawahan(laporan: Laporan) -> Iterator[Dugaan]:
    """Missed targets of kegiatan and sub kegiatan have a cause, there or above them."""
    lepas = [
        satu.baris
        for satu in daftar_hasil(laporan, _BAWAH)
        if satu.status is Status.TIDAK_TERCAPAI and not berpenjelasan(laporan, satu.baris, JenisAnalisis.PENYEBAB)
    ]
    if lepas:
        pesan = (
            f"{len(lepas)} indikator kegiatan atau sub kegiatan tidak mencapai targetnya, tetapi penyebabnya belum dijelaskan: "
            f"{ringkas_kode(lepas)}."
        )
        yield Dugaan(tempat(lepas[0], "kode"), ringkas_kode(lepas), "penyebab pada lembar analisis", pesan)


@aturan(
    "Indikator kegiatan dan sub kegiatan mempunyai realisasi",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TUJUH,
    membaca=("indikator", "target", "realisasi"),
)
def realisasi_bawahan_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """Indicators of kegiatan and sub kegiatan that have a target have a realisasi."""
    milik = [satu for satu in daftar_hasil(laporan, _BAWAH) if satu.target is not None]
    kosong = [satu.baris for satu in milik if satu.realisasi is None]
    if kosong:
        pesan = (
            f"{len(kosong)} dari {len(milik)} indikator kegiatan atau sub kegiatan bertarget, tetapi belum mempunyai realisasi "
            f"tahun {laporan.tahun}: {ringkas_kode(kosong)}."
        )
        yield Dugaan(tempat(kosong[0], "kode"), "", "realisasi setiap indikator", pesan)


@aturan(
    "Rekomendasi evaluasi tahun lalu dimuat",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_LHE,
    membaca=("tindak_lanjut_lhe",),
)
def lhe_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """The recommendations of last year's evaluation are listed."""
    if not laporan.data.tindak_lanjut_lhe:
        pesan = "Tindak lanjut rekomendasi evaluasi tahun lalu tidak dimuat; isi lembar tindak_lanjut_lhe."
        yield Dugaan(tempat_lembar("tindak_lanjut_lhe"), "", "rekomendasi dan tindak lanjutnya", pesan)


@aturan(
    "Rekomendasi evaluasi tahun lalu selesai ditindaklanjuti",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_LHE,
    membaca=("tindak_lanjut_lhe",),
)
def lhe_belum_selesai(laporan: Laporan) -> Iterator[Dugaan]:
    """Every recommendation is done, and what was done is told."""
    for satu in laporan.data.tindak_lanjut_lhe:
        rekomendasi = laporan.uraian(satu, "rekomendasi")
        if satu.status is not StatusTindakLanjut.SELESAI:
            pesan = f"Rekomendasi “{rekomendasi}” belum selesai ditindaklanjuti; statusnya “{satu.status.value}”."
            yield Dugaan(tempat(satu, "status"), satu.status.value, StatusTindakLanjut.SELESAI.value, pesan)
        elif not satu.tindak_lanjut:
            pesan = f"Rekomendasi “{rekomendasi}” berstatus selesai, tetapi tindak lanjutnya tidak diuraikan."
            yield Dugaan(tempat(satu, "tindak_lanjut"), "", "uraian tindak lanjut", pesan)


@aturan(
    "Indikator sasaran dibandingkan dengan standar nasional atau daerah lain",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_TUJUH,
    membaca=("pembanding", "indikator"),
)
def tanpa_pembanding(laporan: Laporan) -> Iterator[Dugaan]:
    """Indicators of sasaran have something to be compared with."""
    ada = {satu.indikator for satu in laporan.data.pembanding}
    milik = [satu for satu in laporan.indikator_berlaku if satu.level is Level.SASARAN]
    tanpa = [satu for satu in milik if satu.kode not in ada]
    if tanpa:
        pesan = (
            f"{len(tanpa)} dari {len(milik)} indikator sasaran belum mempunyai pembanding nasional atau daerah lain "
            f"({ringkas_kode(tanpa)}); isi, atau jelaskan bahwa standarnya tidak ada."
        )
        yield Dugaan(tempat(tanpa[0], "kode"), ringkas_kode(tanpa), "baris pada lembar pembanding", pesan)


@aturan(
    "Indikator tujuan dan sasaran mempunyai realisasi tahun lalu",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TUJUH,
    membaca=("realisasi", "variabel", "indikator"),
)
def tanpa_riwayat(laporan: Laporan) -> Iterator[Dugaan]:
    """Indicators of tujuan and sasaran that were in use last year have last year's realisasi."""
    lalu, ada = laporan.tahun - 1, nilai_realisasi(laporan)
    tanpa = [
        satu
        for satu in laporan.indikator_berlaku
        if satu.level in _ATAS and satu.berlaku(lalu) and (satu.kode, lalu) not in ada
    ]
    if tanpa and lalu >= laporan.identitas.tahun_pertama:
        pesan = f"Realisasi {lalu} belum ada untuk indikator {ringkas_kode(tanpa)} sehingga tidak dapat dibandingkan."
        yield Dugaan(tempat(tanpa[0], "kode"), "", f"realisasi {lalu}", pesan)


@aturan(
    "Isu strategis disertai upaya",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran II (Bab I: isu strategis yang dihadapi)",
    membaca=("isu_strategis",),
)
def isu_tanpa_upaya(laporan: Laporan) -> Iterator[Dugaan]:
    """Every problem has what was done about it."""
    for satu in laporan.data.isu_strategis:
        if not satu.upaya:
            pesan = f"Permasalahan “{laporan.uraian(satu, 'permasalahan')}” tidak disertai upaya."
            yield Dugaan(tempat(satu, "upaya"), "", "upaya pada tahun laporan", pesan)


@aturan(
    "Kegiatan tidak tercapai penuh bila sub kegiatannya meleset",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("target", "realisasi", "indikator"),
)
def capaian_atas_bawah(laporan: Laporan) -> Iterator[Dugaan]:
    """A kegiatan that met its target while one of its sub kegiatan missed is asked about."""
    hasil = daftar_hasil(laporan, _BAWAH)
    anak = defaultdict(list)
    for satu in hasil:
        if satu.baris.level is Level.SUBKEGIATAN and satu.status is Status.TIDAK_TERCAPAI:
            anak[induk_kode(satu.baris.induk)].append(satu)
    lepas = []
    for atas in hasil:
        tercapai = atas.status in (Status.TERCAPAI, Status.MELAMPAUI)
        meleset = anak[atas.baris.induk]
        if atas.baris.level is Level.KEGIATAN and tercapai and meleset:
            lepas.append((atas.baris, [satu.baris for satu in meleset]))
    if lepas:
        rincian = gabung([f"{atas.kode} (meleset: {ringkas_kode(bawah)})" for atas, bawah in lepas])
        pesan = f"Indikator kegiatan tercapai walaupun sub kegiatannya meleset: {rincian}; periksa hubungannya."
        yield Dugaan(tempat(lepas[0][0], "kode"), rincian, "", pesan)
