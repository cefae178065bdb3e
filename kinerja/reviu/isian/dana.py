"""Rules about money in two places: agreements, sources and the budget table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from kinerja.angka import cetak_bulat, cetak_persen, gabung
from kinerja.besaran.efisiensi import SELISIH, BahanEfisiensi
from kinerja.hitung import Uang, jumlah_diketahui, rerata_persen
from kinerja.laporan import Laporan
from kinerja.model import FormulirPK, JenisPK, Level, PKAnggaran, tingkat_kode
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import daftar_hasil, jalur, mirip, padan, ringkas_kode
from kinerja.reviu.isian.perjanjian import formulir_kepala, formulir_perjanjian
from kinerja.reviu.tempat_temuan import tempat, tempat_lembar
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_DASAR_PK = "Permenpan-RB Nomor 53 Tahun 2014: anggaran pada perjanjian kinerja sama dengan dokumen anggaran"
#: Points between spending and capaian from which on a program is asked about.
_JURANG = 25
#: A share spent (persen) below which a sub kegiatan is asked about.
_RENDAH = 50
_SATU_PAGU = "Satu pagu hanya dihitung sekali"


def _pagu(laporan: Laporan, jenis: JenisPK = JenisPK.PERUBAHAN) -> dict[str, int]:
    """Return the budget by code, for a form of the start of the year the one before the change where it is known."""
    murni = laporan.hasil.anggaran_murni if jenis is JenisPK.MURNI else ()
    return {satu.kode: satu.anggaran for satu in murni or laporan.hasil.anggaran}


def _baris(laporan: Laporan, formulir: Sequence[FormulirPK]) -> list[PKAnggaran]:
    kode = {satu.kode for satu in formulir}
    return [satu for satu in laporan.data.pk_anggaran if satu.pk in kode]


@aturan(
    "Perjanjian kinerja pimpinan memuat semua program beranggaran",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_DASAR_PK,
    membaca=("pk", "pk_anggaran", "anggaran"),
)
def program_di_luar_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """The budget of the head's agreement is that of the budget table: no program with money is left out."""
    kode = {atas for satu in _baris(laporan, formulir_kepala(laporan)) for atas in jalur(satu.kode)}
    pagu = _pagu(laporan)
    for satu in laporan.data.anggaran if kode else ():
        if tingkat_kode(satu.kode) == "program" and pagu[satu.kode] and satu.kode not in kode:
            pesan = (
                f"“{satu.nama}” ({satu.kode}) beranggaran {cetak_bulat(pagu[satu.kode])}, tetapi tidak dimuat dalam "
                "perjanjian kinerja pimpinan."
            )
            yield Dugaan(tempat(satu, "kode"), "tidak dimuat", cetak_bulat(pagu[satu.kode]), pesan)


def _pengampu(laporan: Laporan) -> Iterator[tuple[str, int, list[PKAnggaran]]]:
    """Yield budget lines with their amount and the rows of sheet pk_anggaran of forms of one kind and level."""
    formulir = {satu.kode: satu for satu in laporan.data.pk}
    hasil = defaultdict(list)
    for satu in laporan.data.pk_anggaran:
        hasil[satu.kode, formulir[satu.pk].jenis, formulir[satu.pk].level].append(satu)
    pagu = {jenis: _pagu(laporan, jenis) for jenis in JenisPK}
    for (kode, jenis, _), daftar in hasil.items():
        yield kode, pagu[jenis][kode], daftar


@aturan(
    "Bagian yang dikelola tidak melebihi pagunya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar=_SATU_PAGU,
    membaca=("pk_anggaran", "anggaran"),
)
def dikelola_melebihi_pagu(laporan: Laporan) -> Iterator[Dugaan]:
    """The shares of one budget line that officials of one rank manage do not exceed it."""
    for kode, pagu, daftar in _pengampu(laporan):
        jumlah = jumlah_diketahui(satu.dikelola for satu in daftar)
        if jumlah > pagu:
            pesan = (
                f"Bagian {kode} yang dikelola pada formulir {gabung([satu.pk for satu in daftar])} berjumlah "
                f"{cetak_bulat(jumlah)}, melebihi pagunya, yaitu {cetak_bulat(pagu)}."
            )
            yield Dugaan(
                tempat(daftar[-1], "dikelola"), cetak_bulat(jumlah), f"paling banyak {cetak_bulat(pagu)}", pesan
            )


@aturan(
    "Bagian yang dikelola menghabiskan pagunya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Setiap rupiah pagu mempunyai penanggung jawab",
    membaca=("pk_anggaran", "anggaran"),
)
def dikelola_tidak_habis(laporan: Laporan) -> Iterator[Dugaan]:
    """The shares of one budget line leave nothing without an owner."""
    for kode, pagu, daftar in _pengampu(laporan):
        jumlah = jumlah_diketahui(satu.dikelola for satu in daftar)
        if all(satu.dikelola is not None for satu in daftar) and jumlah < pagu:
            sisa = cetak_bulat(Uang(pagu, jumlah).sisa)
            pesan = (
                f"Bagian {kode} yang dikelola pada formulir {gabung([satu.pk for satu in daftar])} berjumlah "
                f"{cetak_bulat(jumlah)} dari pagu {cetak_bulat(pagu)}; {sisa} belum mempunyai pengampu."
            )
            yield Dugaan(tempat(daftar[0], "dikelola"), cetak_bulat(jumlah), cetak_bulat(pagu), pesan)


@aturan(
    "Satu pagu tidak diampu penuh oleh dua pejabat setingkat",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SATU_PAGU,
    membaca=("pk", "pk_anggaran"),
)
def pagu_dua_pengampu(laporan: Laporan) -> Iterator[Dugaan]:
    """A budget line in several forms of one rank is split among them."""
    for kode, _, daftar in _pengampu(laporan):
        penuh = [satu for satu in daftar if satu.dikelola is None]
        if len(daftar) > 1 and penuh:
            pesan = (
                f"Pagu {kode} dimuat pada formulir {gabung([satu.pk for satu in daftar])} tanpa pembagian; isi kolom "
                "dikelola agar jumlahnya tidak terhitung berulang."
            )
            yield Dugaan(tempat(penuh[0], "dikelola"), "", "bagian masing-masing", pesan)


@aturan(
    "Anggaran bawahan termasuk dalam anggaran atasannya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("pk", "pk_anggaran", "anggaran"),
)
def anggaran_di_luar_atasan(laporan: Laporan) -> Iterator[Dugaan]:
    """What a subordinate manages stands in the agreement of the superior whom the form names."""
    formulir = formulir_perjanjian(laporan)
    baris = {satu.kode: _baris(laporan, [satu]) for satu in formulir}
    isi = {kode: {satu.kode for satu in daftar} for kode, daftar in baris.items()}
    for bawahan in formulir:
        atasan = [s for s in formulir if bawahan.atasan and padan(s.jabatan) == padan(bawahan.atasan)]
        milik = {kode for satu in atasan for kode in isi[satu.kode]}
        luar = [satu for satu in baris[bawahan.kode] if milik and milik.isdisjoint(jalur(satu.kode))]
        if not luar:
            continue
        lain = [
            satu
            for satu in formulir
            if satu.level not in (bawahan.level, Level.SASARAN) and not isi[satu.kode].isdisjoint(jalur(luar[0].kode))
        ]
        pemilik = f"; pagunya ada pada {lain[0].kode} ({lain[0].jabatan})" if lain else ""
        pesan = (
            f"Formulir {bawahan.kode} ({bawahan.jabatan}) memuat {ringkas_kode(luar)}, yang tidak termasuk anggaran "
            f"atasannya pada {atasan[0].kode} ({atasan[0].jabatan}){pemilik}."
        )
        yield Dugaan(tempat(luar[0], "kode"), ringkas_kode(luar), f"termasuk anggaran {atasan[0].kode}", pesan)


@aturan(
    "Setiap sub kegiatan beranggaran mempunyai pengampu",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("anggaran", "pk", "pk_anggaran"),
)
def subkegiatan_tanpa_pengampu(laporan: Laporan) -> Iterator[Dugaan]:
    """Where agreements reach down to sub kegiatan, every sub kegiatan with money is in one of them."""
    terbawah = [s for s in formulir_perjanjian(laporan) if s.level is Level.SUBKEGIATAN]
    kode = {satu.kode for satu in _baris(laporan, terbawah)}
    semua = [satu for satu in laporan.data.anggaran if satu.anggaran]
    tanpa = [satu for satu in semua if kode.isdisjoint(jalur(satu.kode))]
    if kode and tanpa:
        jumlah = jumlah_diketahui(satu.anggaran for satu in tanpa)
        pesan = (
            f"{len(tanpa)} dari {len(semua)} sub kegiatan beranggaran tidak dimuat dalam perjanjian kinerja siapa pun "
            f"({ringkas_kode(tanpa)}), dengan pagu seluruhnya {cetak_bulat(jumlah)}."
        )
        yield Dugaan(tempat(tanpa[0], "kode"), ringkas_kode(tanpa), "dimuat dalam formulir", pesan)


@aturan(
    "Satu sumber dana ditulis dengan satu nama",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Sumber yang ditulis dengan dua nama terhitung sebagai dua sumber",
    membaca=("sumber_dana", "params"),
)
def nama_sumber_dana(laporan: Laporan) -> Iterator[Dugaan]:
    """Names of sources do not differ slightly from each other, nor repeat the main source."""
    dikenal = [laporan.pilihan.sumber_dana_utama]
    utama = padan(dikenal[0])
    for satu in laporan.data.sumber_dana:
        if satu.sumber in dikenal[1:]:
            continue
        beda = [nama for nama in dikenal[1:] if padan(nama) == padan(satu.sumber)]
        dekat = beda[0] if beda else mirip(satu.sumber, dikenal)
        if padan(satu.sumber) == utama:
            pesan = (
                f"“{satu.sumber}” adalah sumber utama, yang dihitung sebagai sisa; pada lembar sumber_dana hanya ditulis "
                "sumber lain."
            )
            yield Dugaan(tempat(satu, "sumber"), satu.sumber, "sumber selain sumber utama", pesan)
        elif dekat:
            pesan = f"Sumber dana “{satu.sumber}” hampir sama dengan “{dekat}”; pakai satu nama bila sumbernya satu."
            yield Dugaan(tempat(satu, "sumber"), satu.sumber, dekat, pesan)
        dikenal.append(satu.sumber)


@aturan(
    "Sub kegiatan berpagu mempunyai realisasi atau penjelasan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: sisa anggaran dijelaskan penyebabnya",
    membaca=("anggaran", "analisis"),
)
def tanpa_belanja(laporan: Laporan) -> Iterator[Dugaan]:
    """A sub kegiatan with a budget that spent nothing is explained."""
    dijelaskan = {satu.rujukan for satu in laporan.data.analisis}
    for satu in laporan.data.anggaran:
        if satu.anggaran and satu.realisasi == 0 and satu.kode not in dijelaskan:
            pesan = (
                f"“{satu.nama}” ({satu.kode}) berpagu {cetak_bulat(satu.anggaran)}, tetapi tidak berbelanja sama sekali; "
                "jelaskan penyebabnya pada lembar analisis."
            )
            yield Dugaan(tempat(satu, "realisasi"), "0", "", pesan)


@aturan(
    "Serapan yang rendah dijelaskan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: sisa anggaran dijelaskan penyebabnya",
    membaca=("anggaran", "analisis"),
)
def serapan_rendah(laporan: Laporan) -> Iterator[Dugaan]:
    """Sub kegiatan that spent less than half of their budget are explained."""
    dijelaskan = {satu.rujukan for satu in laporan.data.analisis}
    rendah = [
        satu
        for satu in laporan.data.anggaran
        if satu.anggaran
        and satu.realisasi
        and (Uang(satu.anggaran, satu.realisasi).persen or 0) < _RENDAH
        and satu.kode not in dijelaskan
    ]
    if rendah:
        pesan = (
            f"Serapan {len(rendah)} sub kegiatan di bawah 50 %, tetapi penyebabnya belum dijelaskan pada lembar analisis: "
            f"{ringkas_kode(rendah)}."
        )
        yield Dugaan(tempat(rendah[0], "realisasi"), ringkas_kode(rendah), "", pesan)


@aturan(
    "Anggaran yang terserap menghasilkan kinerja",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran II (analisis efisiensi penggunaan sumber daya)",
    membaca=("anggaran", "indikator", "target", "realisasi"),
)
def serapan_tanpa_capaian(laporan: Laporan) -> Iterator[Dugaan]:
    """A program did not spend a far larger share of its budget than it reached of its targets."""
    uang = {satu.kode: satu for satu in laporan.hasil.anggaran}
    capaian = defaultdict(list)
    for satu in daftar_hasil(laporan, (Level.PROGRAM,)):
        capaian[satu.baris.induk].append(satu.capaian)
    for program in laporan.data.anggaran:
        serapan, rata = uang[program.kode].persen, rerata_persen(capaian[program.kode])
        jarak = SELISIH.hitung(BahanEfisiensi(rata, serapan, 0, 0))
        if jarak is not None and jarak < -_JURANG:
            pesan = (
                f"“{program.nama}” ({program.kode}) menyerap {cetak_persen(serapan)} anggaran, tetapi capaian indikatornya "
                f"rata-rata {cetak_persen(rata)}; jelaskan ke mana anggarannya."
            )
            yield Dugaan(
                tempat(program, "kode"), cetak_persen(serapan), f"sebanding dengan {cetak_persen(rata)}", pesan
            )


@aturan(
    "Anggaran tahun lalu dimuat",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran II (realisasi anggaran dibandingkan dengan tahun lalu)",
    membaca=("riwayat_anggaran",),
)
def tanpa_anggaran_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """The budget of last year is there to compare with."""
    lalu = laporan.tahun - 1
    if all(satu.tahun != lalu for satu in laporan.data.riwayat_anggaran):
        pesan = f"Anggaran dan realisasi tahun {lalu} belum ada pada lembar riwayat_anggaran."
        yield Dugaan(tempat_lembar("riwayat_anggaran"), "", f"baris tahun {lalu}", pesan)
