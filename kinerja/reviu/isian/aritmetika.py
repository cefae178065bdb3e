"""Rules of arithmetic: numbers of one workbook that cannot all be right."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_bulat, cetak_desimal, desimal_asli
from kinerja.hitung import Uang, jumlahkan_dana, kurangi
from kinerja.laporan import Laporan
from kinerja.model import Agregasi, Indikator, JenisWilayah, Pembanding, Peran, Variabel
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import cetak_ketik, nilai_target, padan
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

#: Units of things that are counted one by one.
_CACAH = frozenset(
    "orang peserta jiwa dokumen laporan paket unit koperasi kegiatan kali desa kelurahan kecamatan sekolah siswa "
    "kelompok lembaga sertifikat aplikasi keluarga rumah".split()
)
#: Words that do not say what a variable counts.
_TAK_BERNAMA = frozenset(
    "jumlah total nilai tahun ini lalu n realisasi target capaian seluruh semua pembilang penyebut sebelumnya hasil data "
    "yang angka keseluruhan persentase anggaran kegiatan".split()
)
#: Units whose quarters must not be added up.
_TAK_TERJUMLAH = frozenset({"%", "nilai", "indeks", "skor", "rasio"})
_TRIWULAN = ("tw1", "tw2", "tw3", "tw4")
_KOLOM_TARGET = ("renstra", "renja", "pk_murni", "pk_perubahan")


@aturan(
    "Realisasi belanja tidak melebihi pagu",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Peraturan Pemerintah Nomor 12 Tahun 2019: belanja dibatasi anggarannya",
    membaca=("anggaran", "riwayat_anggaran", "sumber_dana"),
)
def realisasi_melebihi_pagu(laporan: Laporan) -> Iterator[Dugaan]:
    """No sub kegiatan, source or earlier year spends more than its budget."""
    for sebutan, daftar in (
        ("Sub kegiatan “{0.nama}” ({0.kode})", laporan.data.anggaran),
        ("Sumber dana {0.sumber} untuk {0.kode}", laporan.data.sumber_dana),
        ("Anggaran tahun {0.tahun}", laporan.data.riwayat_anggaran),
    ):
        for satu in daftar:
            pagu, nyata = satu.anggaran, satu.realisasi
            if pagu is not None and nyata is not None and nyata > pagu:
                pesan = (
                    f"{sebutan.format(satu)}: realisasi {cetak_bulat(nyata)} melebihi pagu {cetak_bulat(pagu)} "
                    f"dengan selisih {cetak_bulat(-Uang(pagu, nyata).sisa)}."
                )
                yield Dugaan(tempat(satu, "realisasi"), cetak_bulat(nyata), f"paling banyak {cetak_bulat(pagu)}", pesan)


@aturan(
    "Belanja dari sumber utama tidak melebihi sisa pagunya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Sumber utama membiayai pagu dan realisasi yang tidak dibiayai sumber lain",
    membaca=("anggaran", "sumber_dana"),
)
def sumber_utama_melebihi_pagu(laporan: Laporan) -> Iterator[Dugaan]:
    """What other sources leave to the main source is a budget that covers its spending."""
    sumber = defaultdict(list)
    for baris in laporan.data.sumber_dana:
        sumber[baris.kode].append(baris)
    for satu in laporan.data.anggaran:
        lain = sumber[satu.kode]
        if not lain or satu.anggaran is None or satu.realisasi is None or satu.realisasi > satu.anggaran:
            continue
        utama = kurangi(Uang(satu.anggaran, satu.realisasi), jumlahkan_dana(lain))
        pagu, nyata, sisa = utama.anggaran, utama.realisasi, utama.sisa
        if nyata is not None and sisa is not None and sisa < 0:
            pesan = (
                f"Setelah dikurangi sumber lain, {laporan.pilihan.sumber_dana_utama} pada “{satu.nama}” ({satu.kode}) "
                f"berpagu {cetak_bulat(pagu)}, tetapi berbelanja {cetak_bulat(nyata)}; periksa rincian sumber dananya."
            )
            yield Dugaan(tempat(lain[0], "realisasi"), cetak_bulat(nyata), f"paling banyak {cetak_bulat(pagu)}", pesan)


@aturan(
    "Variabel yang sama bernilai sama",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Satu besaran pada satu tahun hanya mempunyai satu nilai",
    membaca=("variabel", "indikator"),
)
def variabel_senama(laporan: Laporan) -> Iterator[Dugaan]:
    """A variable of the same name, year and unit has the same value for every indicator that uses it.

    Names that only say which role a value has, and last year's values as bases of growth, are left out.
    """
    tumbuh = {s.kode for s in laporan.data.indikator if s.cara_realisasi.tumbuh}
    pertama: dict[tuple[str, int, str], Variabel] = {}
    for satu in laporan.data.variabel:
        dasar = satu.indikator in tumbuh and satu.peran is Peran.PENYEBUT
        if dasar or {*padan(satu.nama).split()} <= _TAK_BERNAMA:
            continue
        awal = pertama.setdefault((padan(satu.nama), satu.tahun, padan(satu.satuan)), satu)
        if awal.nilai != satu.nilai and awal.indikator != satu.indikator:
            pesan = (
                f"“{satu.nama}” tahun {satu.tahun} bernilai {cetak_ketik(satu.nilai)} untuk indikator {satu.indikator}, "
                f"tetapi {cetak_ketik(awal.nilai)} untuk indikator {awal.indikator}; samakan."
            )
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), cetak_ketik(awal.nilai), pesan)


@aturan(
    "Bagian tidak melebihi keseluruhannya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Persentase bagian terhadap keseluruhan paling tinggi 100 %",
    membaca=("variabel", "pembanding", "indikator"),
)
def bagian_melebihi_keseluruhan(laporan: Laporan) -> Iterator[Dugaan]:
    """The part of a percentage is not larger than its whole, in the own region and in those compared with."""
    cara = {satu.kode: satu.cara_realisasi for satu in laporan.data.indikator}
    penyebut = {(s.indikator, s.tahun): s for s in laporan.data.variabel if s.peran is Peran.PENYEBUT}
    for satu in laporan.data.variabel:
        bawah = penyebut.get((satu.indikator, satu.tahun))
        sejenis = bawah is not None and padan(bawah.satuan) == padan(satu.satuan) and satu.satuan != "rupiah"
        if bawah and sejenis and cara[satu.indikator].sebagian and satu.nilai > bawah.nilai:
            pesan = (
                f"“{satu.nama}” tahun {satu.tahun} ({cetak_ketik(satu.nilai)}) melebihi “{bawah.nama}” "
                f"({cetak_ketik(bawah.nilai)})."
            )
            yield Dugaan(
                tempat(satu, "nilai"), cetak_ketik(satu.nilai), f"paling banyak {cetak_ketik(bawah.nilai)}", pesan
            )
    for wilayah in laporan.data.pembanding:
        atas, dasar = wilayah.pembilang, wilayah.penyebut
        if not cara[wilayah.indikator].sebagian:
            continue
        if atas is not None and dasar is not None and atas > dasar:
            pesan = f"Pembilang {wilayah.wilayah} ({cetak_ketik(atas)}) melebihi penyebutnya ({cetak_ketik(dasar)})."
            yield Dugaan(tempat(wilayah, "pembilang"), cetak_ketik(atas), f"paling banyak {cetak_ketik(dasar)}", pesan)


@aturan(
    "Angka provinsi tidak kurang dari jumlah kabupaten dan kotanya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Keseluruhan tidak lebih kecil daripada jumlah bagian yang dimuatnya",
    membaca=("pembanding", "variabel"),
)
def jumlah_provinsi(laporan: Laporan) -> Iterator[Dugaan]:
    """A province that is said to contain the listed regions is not smaller than their sum."""
    milik = {(s.indikator, s.tahun, s.peran.value): s.nilai for s in laporan.data.variabel}

    def bagian(satu: Pembanding, kolom: str) -> Decimal:
        nilai = milik.get((satu.indikator, satu.tahun, kolom)) if satu.sendiri else getattr(satu, kolom)
        return nilai or Decimal(0)

    for induk in laporan.data.pembanding:
        if induk.jenis is not JenisWilayah.PROVINSI or induk.termasuk_jumlah:
            continue
        anak = [
            s
            for s in laporan.data.pembanding
            if (s.indikator, s.tahun) == (induk.indikator, induk.tahun)
            and s.jenis in (JenisWilayah.KABUPATEN, JenisWilayah.KOTA)
        ]
        for kolom in ("pembilang", "penyebut"):
            seluruhnya, jumlah = getattr(induk, kolom), sum((bagian(s, kolom) for s in anak), Decimal(0))
            if seluruhnya is not None and jumlah > seluruhnya:
                pesan = (
                    f"{kolom.capitalize()} {induk.wilayah} adalah {cetak_ketik(seluruhnya)}, padahal {len(anak)} kabupaten/kota "
                    f"yang dimuatnya berjumlah {cetak_ketik(jumlah)}."
                )
                yield Dugaan(tempat(induk, kolom), cetak_ketik(seluruhnya), f"sedikitnya {cetak_ketik(jumlah)}", pesan)


def _persen_bagian(satu: Indikator) -> bool:
    """Say whether an indicator is the share of a whole, which growth and the meeting of a target are not."""
    nama = padan(satu.nama)
    bebas = ("pertumbuhan", "peningkatan", "kenaikan", "laju", "capaian", "realisasi", "rasio", "perubahan")
    depan = nama.startswith(("persentase", "prosentase", "cakupan", "proporsi"))
    return satu.satuan == "%" and depan and not any(kata in nama for kata in bebas)


@aturan(
    "Persentase bagian tidak melebihi 100 %",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Persentase bagian terhadap keseluruhan paling tinggi 100 %",
    membaca=("indikator", "target", "realisasi"),
)
def persen_melebihi_seratus(laporan: Laporan) -> Iterator[Dugaan]:
    """A share typed as target or realisasi is at most 100 %."""
    bagian = {satu.kode: satu for satu in laporan.data.indikator if _persen_bagian(satu)}
    for sebutan, kolom, daftar in (
        ("Target", _KOLOM_TARGET, laporan.data.target_pohon),
        ("Realisasi", ("realisasi", *_TRIWULAN), laporan.data.realisasi_pohon),
    ):
        for satu in daftar:
            for nama in kolom:
                nilai = getattr(satu, nama)
                if satu.indikator in bagian and isinstance(nilai, Decimal) and nilai > 100:
                    pesan = (
                        f"{sebutan} “{bagian[satu.indikator].nama}” tahun {satu.tahun} adalah {cetak_ketik(nilai)} %, padahal "
                        "persentase bagian tidak dapat melebihi 100 %."
                    )
                    yield Dugaan(tempat(satu, nama), f"{cetak_ketik(nilai)} %", "paling tinggi 100 %", pesan)


@aturan(
    "Yang dicacah berupa bilangan bulat",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Orang, dokumen, dan barang dihitung utuh",
    membaca=("indikator", "target", "realisasi", "variabel"),
)
def pecahan_satuan_cacah(laporan: Laporan) -> Iterator[Dugaan]:
    """Targets, realisasi and variables of things that are counted are whole numbers."""
    satuan = {satu.kode: satu.satuan for satu in laporan.data.indikator}
    for kolom, daftar in (
        (_KOLOM_TARGET, laporan.data.target_pohon),
        (("realisasi", *_TRIWULAN), laporan.data.realisasi_pohon),
        (("nilai",), laporan.data.variabel),
    ):
        for satu in daftar:
            milik = satu.satuan if isinstance(satu, Variabel) else satuan[satu.indikator]
            for nama in kolom:
                nilai = getattr(satu, nama)
                if padan(milik) in _CACAH and isinstance(nilai, Decimal) and nilai % 1:
                    pesan = (
                        f"Nilai {satu.indikator} pada tahun {satu.tahun} adalah {cetak_ketik(nilai)} {milik}, padahal {milik} dihitung "
                        "utuh; periksa nilai atau satuannya."
                    )
                    yield Dugaan(tempat(satu, nama), f"{cetak_ketik(nilai)} {milik}", "bilangan bulat", pesan)


@aturan(
    "Banyaknya desimal cukup untuk mencetak nilai yang diisikan",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Angka turunan dihitung dari angka yang tercetak di sampingnya",
    membaca=("indikator", "target", "realisasi"),
)
def desimal_kurang(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed target or realisasi is not printed with fewer digits than it has."""
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    for kolom, daftar in ((_KOLOM_TARGET, laporan.data.target_pohon), (("realisasi",), laporan.data.realisasi_pohon)):
        for satu in daftar:
            for nama in kolom:
                nilai, milik = getattr(satu, nama), indikator[satu.indikator]
                if not isinstance(nilai, Decimal) or desimal_asli(nilai) <= milik.desimal:
                    continue
                cetak = cetak_desimal(nilai, milik.desimal)
                pesan = (
                    f"{cetak_ketik(nilai)} pada {satu.indikator} tahun {satu.tahun} akan tercetak {cetak} karena kolom "
                    f"desimal berisi {milik.desimal}; tulis {desimal_asli(nilai)} di sana."
                )
                yield Dugaan(tempat(satu, nama), cetak_ketik(nilai), f"desimal {desimal_asli(nilai)}", pesan)


@aturan(
    "Persentase, nilai, dan indeks tidak dijumlahkan antartriwulan",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Hanya cacahan yang boleh diakumulasi; persentase memakai posisi akhir atau rata-rata",
    membaca=("indikator", "realisasi"),
)
def triwulan_dijumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """Quarters of percentages and grades are not added up."""
    bertriwulan = {
        s.indikator for s in laporan.data.realisasi_pohon if any(getattr(s, nama) is not None for nama in _TRIWULAN)
    }
    for satu in laporan.data.indikator:
        dijumlah = satu.agregasi is Agregasi.AKUMULASI and satu.kode in bertriwulan
        if dijumlah and padan(satu.satuan) in _TAK_TERJUMLAH:
            pesan = (
                f"Nilai triwulan “{satu.nama}” ({satu.kode}) dijumlahkan, padahal satuannya {satu.satuan}; pilih posisi "
                "akhir atau rata-rata."
            )
            yield Dugaan(tempat(satu, "agregasi"), "akumulasi", "posisi akhir atau rata-rata", pesan)


@aturan(
    "Angka kumulatif tidak dijumlahkan lagi",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Triwulan IV kumulatif sudah memuat triwulan sebelumnya",
    membaca=("indikator", "realisasi", "target"),
)
def triwulan_kumulatif(laporan: Laporan) -> Iterator[Dugaan]:
    """Quarters that never fall and end near the target are cumulative already; adding them up counts them twice."""
    indikator, target = {s.kode: s for s in laporan.data.indikator}, nilai_target(laporan)
    for satu in laporan.data.realisasi_pohon:
        isi = [getattr(satu, nama) for nama in _TRIWULAN]
        janji = target.get((satu.indikator, satu.tahun))
        terisi = [nilai for nilai in isi if nilai is not None]
        milik = indikator[satu.indikator]
        if milik.agregasi is not Agregasi.AKUMULASI or len(terisi) < len(isi) or not isinstance(janji, Decimal):
            continue
        naik = all(a <= b for a, b in pairwise(terisi)) and terisi[0] < terisi[-1]
        if naik and janji and Decimal("0.8") <= terisi[-1] / janji <= Decimal("1.2"):
            jumlah = sum(terisi, Decimal(0))
            pesan = (
                f"Nilai triwulan “{milik.nama}” ({milik.kode}) selalu naik dan triwulan IV ({cetak_ketik(terisi[-1])}) mendekati "
                f"target {cetak_ketik(janji)}: tampaknya sudah kumulatif, tetapi dijumlahkan menjadi {cetak_ketik(jumlah)}."
            )
            yield Dugaan(tempat(satu, "tw1"), cetak_ketik(jumlah), f"{cetak_ketik(terisi[-1])} (posisi akhir)", pesan)


@aturan(
    "Dasar pertumbuhan sama dengan angka tahun sebelumnya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Pertumbuhan = (tahun ini − tahun lalu) / tahun lalu × 100",
    membaca=("variabel", "indikator"),
)
def dasar_pertumbuhan(laporan: Laporan) -> Iterator[Dugaan]:
    """The base of a growth is last year's value, or a base year that stays the same."""
    nilai = {(s.indikator, s.tahun, s.peran): s for s in laporan.data.variabel}
    tumbuh = {s.kode for s in laporan.data.indikator if s.cara_realisasi.tumbuh}
    for satu in laporan.data.variabel:
        lalu = nilai.get((satu.indikator, satu.tahun - 1, Peran.PEMBILANG))
        dasar = nilai.get((satu.indikator, satu.tahun - 1, Peran.PENYEBUT))
        if satu.indikator not in tumbuh or satu.peran is not Peran.PENYEBUT or lalu is None or dasar is None:
            continue
        if satu.nilai not in (lalu.nilai, dasar.nilai):
            pesan = (
                f"Dasar pertumbuhan {satu.indikator} tahun {satu.tahun} tertulis {cetak_ketik(satu.nilai)}, sedangkan angka tahun "
                f"{satu.tahun - 1} adalah {cetak_ketik(lalu.nilai)}."
            )
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), cetak_ketik(lalu.nilai), pesan)
