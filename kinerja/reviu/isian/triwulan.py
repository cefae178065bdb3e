"""Rules about the quarters: targets that make the year, realisasi with evidence, money within its budget, follow-up in time."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_bulat, cetak_persen, cetak_romawi, cetak_tanggal, gabung
from kinerja.dokumen import TRIWULAN, UTAMA
from kinerja.hitung import sampai
from kinerja.laporan import Laporan
from kinerja.model import (
    AGREGASI,
    Agregasi,
    Baris,
    Indikator,
    StatusTindakLanjut,
    Target,
    deret_triwulan,
    kolom_triwulan,
    satuan_persen,
)
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import UTAMA as LEVEL_UTAMA
from kinerja.reviu.bantu import cetak_ketik, ringkas_kode
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_RENCANA_AKSI = "Permenpan-RB Nomor 53 Tahun 2014; rencana aksi merinci target perjanjian kinerja per triwulan"
_EVALUASI = "Permendagri Nomor 86 Tahun 2017 (pengendalian dan evaluasi Renja per triwulan)"
_KEDUANYA = (UTAMA.kunci, TRIWULAN.kunci)
_KEUANGAN, _FISIK = kolom_triwulan("keuangan_"), kolom_triwulan("fisik_")


def _target(laporan: Laporan) -> Iterator[tuple[Target, Indikator]]:
    """Yield the rows of targets of the year with their indicators in use."""
    indikator = {satu.kode: satu for satu in laporan.indikator_berlaku}
    for satu in laporan.data.target:
        if satu.tahun == laporan.tahun and satu.indikator in indikator:
            yield satu, indikator[satu.indikator]


@aturan(
    "Indikator yang diukur per triwulan mempunyai target per triwulan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA_AKSI,
    membaca=("indikator", "target", "realisasi"),
    dokumen=_KEDUANYA,
)
def tanpa_target_triwulan(laporan: Laporan) -> Iterator[Dugaan]:
    """What is measured by quarters was promised by quarters, by all of them.

    Of a position the fourth target need not be typed: it is that of the year.
    """
    nyata = {satu.indikator for satu in laporan.data.realisasi if satu.tahun == laporan.tahun and _ada(satu)}
    utama = [(satu, milik) for satu, milik in _target(laporan) if milik.level in LEVEL_UTAMA]
    for satu, milik in utama:
        if kurang := _kurang(satu, milik.agregasi):
            sebut = gabung([nama.upper() for nama in kurang])
            pesan = f"Target per triwulan “{milik.nama}” ({milik.kode}) belum lengkap: {sebut} belum diisi."
            yield Dugaan(tempat(satu, kurang[0]), "", "target keempat triwulan", pesan)
    tanpa = [(satu, milik) for satu, milik in utama if milik.kode in nyata and not _ada(satu)]
    if tanpa:
        kode = ringkas_kode([milik for _, milik in tanpa])
        pesan = f"Target per triwulan {len(tanpa)} indikator yang realisasinya dirinci per triwulan belum ditetapkan: {kode}."
        yield Dugaan(tempat(tanpa[0][0], "tw1"), "", "target keempat triwulan", pesan)


def _kurang(baris: Baris, agregasi: Agregasi | None) -> list[str]:
    """Return the quarters that are left open beside others that are not."""
    posisi = agregasi is not None and AGREGASI[agregasi].rumus is None
    kosong = [nama for nama in kolom_triwulan() if getattr(baris, nama) is None]
    return [nama for nama in kosong if _ada(baris) and not (posisi and nama == "tw4")]


def _ada(baris: Baris) -> bool:
    return any(satu is not None for satu in deret_triwulan(baris))


@aturan(
    "Target triwulan membentuk target setahun",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar=_RENCANA_AKSI,
    membaca=("indikator", "target"),
    dokumen=_KEDUANYA,
)
def target_triwulan_bukan_setahun(laporan: Laporan) -> Iterator[Dugaan]:
    """Put together by the aggregation of the indicator, the four targets are the target of the year.

    Of a position the fourth need not be typed: it is the target of the year.
    """
    janji = {satu.indikator: satu.target for satu in laporan.hasil.target if satu.tahun == laporan.tahun}
    for satu, milik in _target(laporan):
        setahun = janji.get(milik.kode)
        if not isinstance(setahun, Decimal) or milik.agregasi is None or not _ada(satu):
            continue
        if AGREGASI[milik.agregasi].rumus is None and satu.tw4 is None:
            continue
        jumlah = sampai(deret_triwulan(satu), 4, milik.agregasi)
        if jumlah is not None and jumlah != setahun:
            pesan = (
                f"Target triwulan “{milik.nama}” ({milik.kode}) digabungkan dengan agregasi {milik.agregasi.value} menjadi "
                f"{cetak_ketik(jumlah)}, sedangkan target tahun {laporan.tahun} adalah {cetak_ketik(setahun)}."
            )
            yield Dugaan(tempat(satu, "tw4"), cetak_ketik(jumlah), cetak_ketik(setahun), pesan)


@aturan(
    "Triwulan tidak mengurangi yang dijumlahkan",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Nilai yang dijumlahkan tidak turun dari triwulan ke triwulan",
    membaca=("indikator", "realisasi"),
    dokumen=_KEDUANYA,
)
def triwulan_turun(laporan: Laporan) -> Iterator[Dugaan]:
    """A quarter takes nothing away from what adds up."""
    indikator = {satu.kode: satu for satu in laporan.indikator_berlaku}
    for satu in laporan.data.realisasi:
        milik = indikator.get(satu.indikator)
        if satu.tahun != laporan.tahun or milik is None or milik.agregasi is not Agregasi.AKUMULASI:
            continue
        for nama in kolom_triwulan():
            nilai = getattr(satu, nama)
            if nilai is not None and nilai < 0:
                pesan = f"Realisasi “{milik.nama}” ({milik.kode}) dijumlahkan, tetapi triwulan ini menguranginya; tulis tambahan triwulan ini saja."
                yield Dugaan(tempat(satu, nama), cetak_ketik(nilai), "0 atau lebih", pesan)


@aturan(
    "Kemajuan fisik tidak turun",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Kemajuan fisik dalam persen tidak turun dari triwulan ke triwulan",
    membaca=("rencana_subkegiatan", "realisasi_subkegiatan"),
    dokumen=(TRIWULAN.kunci,),
)
def fisik_turun(laporan: Laporan) -> Iterator[Dugaan]:
    """Physical progress in persen, given as a position, does not fall from one quarter to the next."""
    satuan = {satu.kode: satu for satu in laporan.data.rencana_subkegiatan}
    for fisik in laporan.data.realisasi_subkegiatan:
        acuan = satuan.get(fisik.kode)
        if acuan is None or not satuan_persen(acuan.satuan_fisik or "") or acuan.agregasi_fisik is Agregasi.AKUMULASI:
            continue
        terisi = [(nama, nilai) for nama in _FISIK if (nilai := getattr(fisik, nama)) is not None]
        for (_, lalu), (nama, kini) in pairwise(terisi):
            if kini < lalu:
                pesan = f"Kemajuan fisik {fisik.kode} turun dari {cetak_ketik(lalu)} menjadi {cetak_ketik(kini)} persen; periksa nilainya."
                yield Dugaan(tempat(fisik, nama), cetak_ketik(kini), f"paling sedikit {cetak_ketik(lalu)}", pesan)


@aturan(
    "Belanja kumulatif tidak melebihi pagu",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Peraturan Pemerintah Nomor 12 Tahun 2019 (belanja tidak melebihi anggaran yang tersedia)",
    membaca=("anggaran", "realisasi_subkegiatan"),
    dokumen=_KEDUANYA,
)
def belanja_melebihi_pagu(laporan: Laporan) -> Iterator[Dugaan]:
    """The quarters of a sub kegiatan together spend no more than its budget."""
    pagu = {satu.kode: satu.anggaran for satu in laporan.data.anggaran}
    for satu in laporan.data.realisasi_subkegiatan:
        batas, jumlah = pagu.get(satu.kode), 0
        for nama in _KEUANGAN:
            jumlah += getattr(satu, nama) or 0
            if batas is not None and jumlah > batas:
                pesan = f"Belanja {satu.kode} sampai triwulan ini mencapai {cetak_bulat(jumlah)}, melebihi pagunya, yaitu {cetak_bulat(batas)}."
                yield Dugaan(tempat(satu, nama), cetak_bulat(jumlah), f"paling banyak {cetak_bulat(batas)}", pesan)
                break


@aturan(
    "Rencana belanja triwulan berjumlah pagu",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar=_EVALUASI,
    membaca=("anggaran", "rencana_subkegiatan"),
    dokumen=(TRIWULAN.kunci,),
)
def rencana_bukan_pagu(laporan: Laporan) -> Iterator[Dugaan]:
    """The plan of money of a sub kegiatan over four quarters is its budget."""
    pagu = {satu.kode: satu.anggaran for satu in laporan.data.anggaran}
    for satu in laporan.data.rencana_subkegiatan:
        batas = pagu.get(satu.kode)
        terisi = [nilai for nama in _KEUANGAN if (nilai := getattr(satu, nama)) is not None]
        if batas is not None and terisi and sum(terisi) != batas:
            pesan = f"Rencana belanja {satu.kode} berjumlah {cetak_bulat(sum(terisi))}, sedangkan pagunya adalah {cetak_bulat(batas)}."
            yield Dugaan(tempat(satu, _KEUANGAN[3]), cetak_bulat(sum(terisi)), cetak_bulat(batas), pesan)


@aturan(
    "Realisasi triwulan mempunyai bukti dukung",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 88 Tahun 2021 (pengukuran didukung data yang andal)",
    membaca=("indikator", "realisasi", "bukti_triwulan"),
    dokumen=(TRIWULAN.kunci,),
)
def realisasi_tanpa_bukti(laporan: Laporan) -> Iterator[Dugaan]:
    """What the indicators of tujuan, sasaran and program reached in a quarter is proven by a file or a link."""
    indikator = {satu.kode: satu for satu in laporan.indikator_berlaku if satu.level in LEVEL_UTAMA}
    terbukti = {(satu.triwulan, satu.rujukan) for satu in laporan.data.bukti_triwulan}
    nyata = [s for s in laporan.data.realisasi if s.tahun == laporan.tahun and s.indikator in indikator]
    for nomor, nama in enumerate(kolom_triwulan(), start=1):
        tanpa = [s for s in nyata if getattr(s, nama) is not None and (nomor, s.indikator) not in terbukti]
        if tanpa:
            kode = ringkas_kode(tanpa, "indikator")
            pesan = f"Realisasi triwulan {cetak_romawi(nomor)} untuk {len(tanpa)} indikator belum mempunyai bukti dukung: {kode}."
            yield Dugaan(tempat(tanpa[0], nama), "", "bukti pada lembar bukti_triwulan", pesan)


@aturan(
    "Tindak lanjut selesai pada batas waktunya",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_EVALUASI,
    membaca=("kendala_triwulan", "realisasi"),
    dokumen=(TRIWULAN.kunci,),
)
def tindak_lanjut_terlambat(laporan: Laporan) -> Iterator[Dugaan]:
    """No follow-up is overdue at the end of the last quarter with a realisasi."""
    for satu in laporan.hasil.triwulan(laporan.triwulan).lewat:
        if satu.batas_waktu is not None:
            pesan = (
                f"Tindak lanjut “{satu.tindak_lanjut or satu.kendala}” berbatas waktu {cetak_tanggal(satu.batas_waktu)}, tetapi "
                f"pada akhir triwulan {cetak_romawi(laporan.triwulan)} masih berstatus “{satu.status.value}”."
            )
            yield Dugaan(tempat(satu, "batas_waktu"), satu.status.value, StatusTindakLanjut.SELESAI.value, pesan)


@aturan(
    "Kendala mempunyai tindak lanjut, penanggung jawab, dan batas waktu",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_EVALUASI,
    membaca=("kendala_triwulan",),
    dokumen=(TRIWULAN.kunci,),
)
def kendala_tanpa_tindak_lanjut(laporan: Laporan) -> Iterator[Dugaan]:
    """An obstacle that is not settled says what will be done, by whom and until when."""
    for satu in laporan.data.kendala_triwulan:
        kosong = [n for n in ("tindak_lanjut", "penanggung_jawab", "batas_waktu") if getattr(satu, n) is None]
        if kosong and satu.status is not StatusTindakLanjut.SELESAI:
            kurang = ", ".join(nama.replace("_", " ") for nama in kosong)
            pesan = f"Kendala “{satu.kendala}” belum mempunyai {kurang}."
            yield Dugaan(tempat(satu, kosong[0]), "", kurang, pesan)


@aturan(
    "Anggaran tidak mendahului kinerja",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_EVALUASI,
    membaca=("anggaran", "indikator", "target", "realisasi", "realisasi_subkegiatan"),
    dokumen=(TRIWULAN.kunci,),
)
def anggaran_mendahului(laporan: Laporan) -> Iterator[Dugaan]:
    """In the last quarter with a realisasi no sub kegiatan spent a far larger share of its budget than of its work."""
    uang = {satu.kode: satu for satu in laporan.data.realisasi_subkegiatan}
    for satu in laporan.hasil.triwulan(laporan.triwulan).pos:
        if satu.mendahului and satu.kode in uang:
            pesan = (
                f"“{satu.nama}” ({satu.kode}) menyerap {cetak_persen(satu.uang.serapan)} pagu, sedangkan kinerjanya "
                f"{cetak_persen(satu.kinerja)} terhadap target setahun."
            )
            seharusnya = f"sebanding dengan {cetak_persen(satu.kinerja)}"
            letak = tempat(uang[satu.kode], _KEUANGAN[laporan.triwulan - 1])
            yield Dugaan(letak, cetak_persen(satu.uang.serapan), seharusnya, pesan)
