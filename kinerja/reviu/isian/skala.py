"""Rules about scales and formulas: what a percentage says, and where it misleads."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.angka import cetak_desimal, cetak_persen, gabung
from kinerja.hitung import TURUN, Status
from kinerja.laporan import Laporan
from kinerja.model import ARAH, Indikator, Level, cacat_skala
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import daftar_hasil, padan, ringkas_kode
from kinerja.reviu.tempat_temuan import tempat, tempat_pilihan
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_SKALA = "Permendagri Nomor 86 Tahun 2017; setiap nilai mempunyai tepat satu kelas"
#: Things of which less is better.
_BURUK = frozenset(
    "kemiskinan miskin pengangguran stunting wasting kematian kesakitan prevalensi kasus keluhan pengaduan temuan "
    "pelanggaran kejadian kesenjangan ketimpangan gini kriminalitas kerusakan pencemaran emisi tunggakan keterlambatan "
    "kekerasan kecelakaan kebakaran genangan kebocoran korupsi sengketa konflik perceraian inflasi defisit kehilangan "
    "kumuh".split()
)
#: Parts of words that turn them: what is handled, helped or reached of such things should be much.
_TERTANGANI = (
    "penurunan", "pengurangan", "berkurang", "menurun", "tangani", "penanganan", "selesai", "penyelesaian",
    "tindak lanjut", "ditindaklanjuti", "pencegahan", "dicegah", "bebas", "laporan", "dokumen", "tanpa", "cakupan",
    "layan", "mendapat", "memperoleh", "menerima", "penerima", "dampingi", "pendampingan", "respon", "tanggap", "ungkap",
    "tepat waktu", "penanggulangan", "pengendalian", "pemulihan", "fasilitasi", "bantu", "berdaya", "tertata", "penataan",
    "mitigasi", "terpenuhi", "jaminan", "lindung", "pengentasan", "ketahanan",
)  # fmt: skip
#: Things of which more is better.
_BAIK = frozenset(
    "kepuasan pendapatan omzet kunjungan produktivitas literasi partisipasi akreditasi kemandirian".split()
)


@aturan(
    "Skala predikat tidak berlubang dan tidak bertumpang tindih",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.CATATAN,
    dasar=_SKALA,
    membaca=("params", "skala"),
)
def skala_bercacat(laporan: Laporan) -> Iterator[Dugaan]:
    """The scale in use gives every value exactly one class."""
    cacat = cacat_skala(laporan.skala, laporan.pilihan.dasar_hitung)
    if cacat:
        pesan = f"{laporan.skala.nama} tidak utuh: {'; '.join(cacat)}."
        yield Dugaan(tempat_pilihan(laporan, "skala"), laporan.pilihan.skala, "skala tanpa lubang", pesan)


@aturan(
    "Setiap capaian mempunyai predikat",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SKALA,
    membaca=("params", "skala", "target", "realisasi"),
)
def capaian_tanpa_predikat(laporan: Laporan) -> Iterator[Dugaan]:
    """No capaian of this report falls into a hole of the scale."""
    for satu in daftar_hasil(laporan):
        if satu.capaian is not None and satu.predikat is None:
            cetak = cetak_persen(satu.capaian)
            pesan = f"Capaian {satu.sebutan}, yaitu {cetak}, tidak termasuk kelas mana pun dalam skala {laporan.pilihan.skala}."
            yield Dugaan(tempat(satu.baris, "kode"), cetak, "predikat", pesan)


def _tanya_arah(satu: Indikator) -> bool:
    """Say whether the wording of an indicator speaks against its direction."""
    nama = padan(satu.nama)
    kata = set(nama.split())
    buruk = not kata.isdisjoint(_BURUK) and not any(bagian in nama for bagian in _TERTANGANI)
    sifat = ARAH[satu.arah]
    if sifat.naik:
        return buruk or nama.startswith(("menurunnya ", "berkurangnya "))
    baik = not kata.isdisjoint(_BAIK) and kata.isdisjoint(_BURUK | {"tidak", "belum", "penurunan"})
    naik = nama.startswith(("meningkatnya ", "peningkatan ", "pertumbuhan ", "bertambahnya "))
    return sifat.terbalik and (baik or naik)


@aturan(
    "Arah indikator sejalan dengan namanya",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Rumus capaian mengikuti arah indikator; arah yang terbalik membalik penilaian",
    membaca=("indikator",),
)
def kata_dan_arah(laporan: Laporan) -> Iterator[Dugaan]:
    """Wording such as angka kemiskinan with direction naik is asked about; only the dinas knows the answer."""
    for satu in laporan.indikator_berlaku:
        if _tanya_arah(satu):
            lain = next(arah for arah, sifat in ARAH.items() if sifat.bilangan and arah is not satu.arah)
            pesan = (
                f"Indikator “{satu.nama}” ({satu.kode}) berarah {satu.arah.value}; apakah memang makin "
                f"{'rendah' if ARAH[satu.arah].terbalik else 'tinggi'} makin baik?"
            )
            yield Dugaan(tempat(satu, "arah"), satu.arah.value, f"mungkin {lain.value}", pesan)


@aturan(
    "Sisa anggaran bukan efisiensi bila target meleset",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Efisien berarti keluaran tercapai dengan masukan yang lebih sedikit",
    membaca=("sasaran", "target", "realisasi", "anggaran"),
)
def efisiensi_target_meleset(laporan: Laporan) -> Iterator[Dugaan]:
    """A positive efficiency of a sasaran that missed a target is not efficiency."""
    baris = {satu.kode: satu for satu in laporan.data.sasaran}
    rumus = laporan.pilihan.rumus_efisiensi
    for satu in laporan.hasil.efisiensi:
        nilai = satu.efisiensi
        if satu.tercapai is False and nilai is not None and nilai > rumus.netral:
            cetak = rumus.cetakan.kalimat(nilai)
            pesan = (
                f"Efisiensi sasaran “{satu.uraian}” ({satu.kode}) adalah {cetak}, padahal ada targetnya yang tidak tercapai; "
                "sisa anggaran ini tidak dapat disebut efisiensi."
            )
            yield Dugaan(tempat(baris[satu.kode], "kode"), cetak, "tidak efisien", pesan)


@aturan(
    "Nilai efisiensi berada di antara 0 dan 100 tanpa dibatasi",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Peraturan Menteri Keuangan Nomor 22/PMK.02/2021: E dibatasi −20 % sampai 20 %",
    membaca=("sasaran", "target", "realisasi", "anggaran", "params"),
)
def efisiensi_terbatasi(laporan: Laporan) -> Iterator[Dugaan]:
    """An NE of exactly 0 or 100 stands for an E outside its bounds: the volumes or the budget do not fit."""
    baris = {satu.kode: satu for satu in laporan.data.sasaran}
    wajar = laporan.pilihan.rumus_efisiensi.wajar
    if wajar is None:
        return
    for satu in laporan.hasil.efisiensi:
        if satu.efisiensi is not None and satu.efisiensi in wajar:
            cetak = cetak_persen(satu.efisiensi)
            pesan = (
                f"Nilai efisiensi sasaran “{satu.uraian}” ({satu.kode}) adalah {cetak} karena E melewati batasnya; tanpa batas itu, "
                "nilainya berada di luar 0 sampai 100 %. Periksa volume dan pagunya."
            )
            yield Dugaan(tempat(baris[satu.kode], "kode"), cetak, "di antara 0 dan 100 %", pesan)


@aturan(
    "Rumus sisa tidak dipakai untuk indikator turun",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="(T − R) / T × 100 menghasilkan 0 % ketika target tepat tercapai",
    membaca=("indikator", "params"),
)
def rumus_sisa(laporan: Laporan) -> Iterator[Dugaan]:
    """The formula that gives 0 % where the target is met exactly is used by no indicator."""
    pakai = [
        satu
        for satu in laporan.indikator_berlaku
        if ARAH[satu.arah].terbalik and TURUN[satu.rumus_turun or laporan.pilihan.rumus_turun].peringatan
    ]
    if pakai:
        sendiri = [satu for satu in pakai if satu.rumus_turun]
        letak = tempat(sendiri[0], "rumus_turun") if sendiri else tempat_pilihan(laporan, "rumus_turun")
        pesan = (
            f"Indikator {ringkas_kode(pakai)} memakai rumus sisa, yang menghasilkan 0 % ketika target tepat tercapai; "
            "pakai selisih atau rasio."
        )
        yield Dugaan(letak, "sisa", "selisih atau rasio", pesan)


@aturan(
    "Capaian tidak negatif",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="(2T − R) / T × 100 menjadi negatif ketika realisasi lebih dari dua kali target",
    membaca=("target", "realisasi", "indikator"),
)
def capaian_negatif(laporan: Laporan) -> Iterator[Dugaan]:
    """A negative capaian is pointed out: it draws down means and says little."""
    for satu in daftar_hasil(laporan):
        if satu.capaian is not None and satu.capaian < 0:
            cetak = f"{cetak_desimal(satu.capaian)} %"
            saran = (
                "pertimbangkan rumus rasio atau jelaskan hasilnya"
                if ARAH[satu.baris.arah].terbalik
                else "realisasinya negatif, jelaskan hasilnya"
            )
            pesan = (
                f"Capaian {satu.sebutan} adalah {cetak} (target {satu.cetak(satu.target)}, realisasi "
                f"{satu.cetak(satu.realisasi)}); {saran}."
            )
            yield Dugaan(tempat(satu.baris, "kode"), cetak, "", pesan)


@aturan(
    "Rata-rata sasaran tidak menutupi target yang meleset",
    keluarga=Keluarga.SKALA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Capaian yang sangat tinggi pada satu indikator mengangkat rata-rata sasarannya",
    membaca=("sasaran", "indikator", "target", "realisasi", "params"),
)
def rata_rata_menutupi(laporan: Laporan) -> Iterator[Dugaan]:
    """A sasaran with a mean of 100 % or more has no missed target that the mean hides."""
    rata = {satu.kode: satu.capaian for satu in laporan.hasil.capaian_sasaran}
    for sasaran in laporan.data.sasaran:
        milik = [s for s in daftar_hasil(laporan, (Level.SASARAN,)) if s.baris.induk == sasaran.kode]
        meleset = [satu for satu in milik if satu.status is Status.TIDAK_TERCAPAI]
        nilai = rata[sasaran.kode]
        if nilai is not None and nilai >= 100 and meleset:
            cetak = cetak_persen(nilai)
            rincian = gabung(
                [
                    satu.baris.kode + (f" {cetak_persen(satu.capaian)}" if satu.capaian is not None else "")
                    for satu in meleset
                ]
            )
            pesan = (
                f"Capaian sasaran “{sasaran.uraian}” ({sasaran.kode}) adalah {cetak}, padahal ada target yang meleset "
                f"({rincian}); jelaskan, atau batasi capaian yang dirata-rata dengan pilihan batas_capaian."
            )
            yield Dugaan(tempat(sasaran, "kode"), cetak, "", pesan)
