"""Rules of agreement: targets and names that stand in two places."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from kinerja.angka import cetak_tanggal
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Indikator, Nilai
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import UTAMA, lebih_buruk, mirip, nilai_target, padan, ringkas_kode
from kinerja.reviu.tempat_temuan import tempat, tempat_isian
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_RENSTRA = (
    "Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (substansi: selaras dengan Renstra, dan penjelasan bila tidak)"
)

#: Documents after the Renstra, the last one first.
_SEBUTAN = {"pk_perubahan": "PK perubahan", "pk_murni": "PK", "renja": "Renja"}


def _cetak(indikator: Indikator, nilai: Nilai | None) -> str:
    return cetak_nilai(nilai, indikator.desimal, indikator.satuan)


@aturan(
    "Target perjanjian kinerja sama dengan target Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENSTRA,
    membaca=("target", "indikator"),
)
def target_pk_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """The last agreement (else the Renja) promises what the Renstra does for the year."""
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    for satu in laporan.data.target_pohon:
        milik = indikator[satu.indikator]
        for kolom, sebutan in _SEBUTAN.items():
            nilai = getattr(satu, kolom)
            if nilai is None:
                continue
            if satu.tahun == laporan.tahun and satu.renstra is not None and nilai != satu.renstra:
                tertulis, renstra = _cetak(milik, nilai), _cetak(milik, satu.renstra)
                pesan = (
                    f"Target {laporan.tahun} “{milik.nama}” ({milik.kode}) adalah {tertulis} menurut {sebutan}, "
                    f"tetapi {renstra} menurut Renstra; jelaskan perbedaannya."
                )
                yield Dugaan(tempat(satu, kolom), tertulis, renstra, pesan)
            break


@aturan(
    "Target Renja sama dengan target perjanjian kinerja",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Perjanjian kinerja disusun dari dokumen pelaksanaan anggaran dan Renja",
    membaca=("target", "indikator"),
)
def target_renja_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """The Renja and the agreement of the same year promise the same."""
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    for satu in laporan.data.target_pohon:
        milik = indikator[satu.indikator]
        janji = satu.pk_murni if satu.pk_murni is not None else satu.pk_perubahan
        if satu.tahun == laporan.tahun and satu.renja is not None and janji is not None and satu.renja != janji:
            renja, pk = _cetak(milik, satu.renja), _cetak(milik, janji)
            pesan = f"Target {laporan.tahun} “{milik.nama}” ({milik.kode}) adalah {renja} menurut Renja, tetapi {pk} menurut PK; samakan."
            yield Dugaan(tempat(satu, "renja"), renja, pk, pesan)


@aturan(
    "Perubahan perjanjian kinerja tidak melemahkan target tanpa penjelasan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: perubahan perjanjian kinerja beralasan",
    membaca=("target", "indikator"),
)
def target_diturunkan(laporan: Laporan) -> Iterator[Dugaan]:
    """A changed agreement does not promise less than the original one."""
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    for satu in laporan.data.target_pohon:
        milik = indikator[satu.indikator]
        if satu.tahun == laporan.tahun and lebih_buruk(milik.arah, satu.pk_perubahan, satu.pk_murni):
            baru, lama = _cetak(milik, satu.pk_perubahan), _cetak(milik, satu.pk_murni)
            pesan = (
                f"Target “{milik.nama}” ({milik.kode}) diubah dari {lama} menjadi {baru}, yang lebih mudah dicapai; "
                "jelaskan alasannya."
            )
            yield Dugaan(tempat(satu, "pk_perubahan"), baru, lama, pesan)


@aturan(
    "Variabel suatu indikator bernama sama setiap tahun",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Perbandingan antartahun memerlukan definisi yang tetap",
    membaca=("variabel",),
)
def nama_variabel_berubah(laporan: Laporan) -> Iterator[Dugaan]:
    """The variables of an indicator are called the same in all years, else its definition has changed."""
    pertama: dict[tuple[str, str], tuple[str, int]] = {}
    for satu in laporan.data.variabel:
        nama, tahun = pertama.setdefault((satu.indikator, satu.peran.value), (satu.nama, satu.tahun))
        if padan(nama) != padan(satu.nama) and "tahun" not in padan(satu.nama):
            pesan = (
                f"{satu.peran.value.capitalize()} {satu.indikator} bernama “{satu.nama}” pada {satu.tahun}, tetapi "
                f"“{nama}” pada {tahun}; pastikan definisinya sama."
            )
            yield Dugaan(tempat(satu, "nama"), satu.nama, nama, pesan)


@aturan(
    "Penanggung jawab tertulis seperti pada susunan organisasi",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (mekanisme: ada penanggung jawab data setiap unit)",
    membaca=("indikator", "unit"),
)
def penanggung_jawab_salah_tulis(laporan: Laporan) -> Iterator[Dugaan]:
    """The unit or post responsible for an indicator is spelled as on sheet unit; only a near miss is told."""
    dikenal = [nama for satu in laporan.data.unit for nama in (satu.nama, satu.jabatan) if nama]
    for satu in laporan.data.indikator:
        dekat = mirip(satu.penanggung_jawab, dikenal) if satu.penanggung_jawab else None
        if dekat and satu.penanggung_jawab:
            pesan = f"Penanggung jawab {satu.kode} “{satu.penanggung_jawab}” hampir sama dengan “{dekat}”; tulis seperti pada susunan organisasi."
            yield Dugaan(tempat(satu, "penanggung_jawab"), satu.penanggung_jawab, dekat, pesan)


@aturan(
    "Baris daerah sendiri pada pembanding menyebut daerah ini",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Nama daerah lain menandakan salinan dari laporan lain",
    membaca=("pembanding", "kabupaten"),
)
def wilayah_sendiri(laporan: Laporan) -> Iterator[Dugaan]:
    """The own row among the regions compared with bears the name of the region."""
    for satu in laporan.data.pembanding:
        if satu.sendiri and padan(satu.wilayah) != padan(laporan.kabupaten.nama):
            pesan = (
                f"Baris daerah sendiri bernama “{satu.wilayah}”, sedangkan laporan ini milik {laporan.kabupaten.nama}."
            )
            yield Dugaan(tempat(satu, "wilayah"), satu.wilayah, laporan.kabupaten.nama, pesan)


@aturan(
    "Satu wilayah hanya sekali pada pembanding",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Wilayah yang tertulis dua kali terhitung dua kali dalam peringkat dan jumlah",
    membaca=("pembanding",),
)
def wilayah_ganda(laporan: Laporan) -> Iterator[Dugaan]:
    """No region is listed twice under two spellings."""
    pertama: dict[tuple[str, int, str], str] = {}
    for satu in laporan.data.pembanding:
        nama = f" {padan(satu.wilayah)} ".replace(" kab ", " kabupaten ").strip()
        awal = pertama.setdefault((satu.indikator, satu.tahun, nama), satu.wilayah)
        if awal != satu.wilayah:
            pesan = f"“{satu.wilayah}” dan “{awal}” adalah wilayah yang sama pada pembanding {satu.indikator}; sisakan satu baris."
            yield Dugaan(tempat(satu, "wilayah"), satu.wilayah, f"{awal}, satu baris saja", pesan)


#: A region as posts and units name it.
_DAERAH = re.compile(r"\b(?:Kota|Kabupaten|Kab\.) [A-Z]\w+")


@aturan(
    "Jabatan, unit, dan penanggung jawab tidak menyebut daerah lain",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Nama daerah lain menandakan salinan dari laporan lain",
    membaca=("identitas", "unit", "pk", "indikator"),
)
def nama_daerah_lain(laporan: Laporan) -> Iterator[Dugaan]:
    """Who signs, who is responsible and what the units are called belongs to this region."""
    sendiri = f" {padan(laporan.kabupaten.nama)} "
    data = laporan.data
    for kolom, daftar in (
        (("nama", "jabatan_pimpinan"), data.identitas),
        (("nama", "jabatan"), data.unit),
        (("jabatan", "atasan"), data.pk),
        (("penanggung_jawab",), data.indikator),
    ):
        for satu, nama in product(daftar, kolom):
            for daerah in _DAERAH.findall(getattr(satu, nama) or ""):
                if not sendiri.startswith(f" {padan(daerah)} ".replace(" kab ", " kabupaten ")):
                    pesan = f"“{getattr(satu, nama)}” menyebut {daerah}, sedangkan laporan ini milik {laporan.kabupaten.nama}."
                    yield Dugaan(tempat(satu, nama), daerah, laporan.kabupaten.nama, pesan)


@aturan(
    "Jabatan pimpinan menyebut nama perangkat daerah",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Nama lama atau nama instansi lain menandakan salinan dari laporan lain",
    membaca=("identitas",),
)
def jabatan_pimpinan(laporan: Laporan) -> Iterator[Dugaan]:
    """The post that signs the report belongs to this dinas or badan."""
    satu = laporan.identitas
    if not padan(satu.nama).startswith(("dinas ", "badan ")):
        return
    if padan(f"Kepala {satu.nama}") not in padan(satu.jabatan_pimpinan):
        pesan = f"Laporan ditandatangani “{satu.jabatan_pimpinan}”, sedangkan nama perangkat daerahnya “{satu.nama}”."
        yield Dugaan(tempat(satu, "jabatan_pimpinan"), satu.jabatan_pimpinan, f"Kepala {laporan.nama_dinas}", pesan)


@aturan(
    "Laporan ditandatangani setelah tahun berakhir dan paling lambat tiga bulan sesudahnya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Peraturan Presiden Nomor 29 Tahun 2014 (batas waktu perlu diperiksa terhadap peraturan)",
    membaca=("params",),
)
def tanggal_laporan(laporan: Laporan) -> Iterator[Dugaan]:
    """The report bears a date in the first three months after its year."""
    tanggal = laporan.params.tanggal
    if tanggal.year != laporan.tahun + 1 or tanggal.month > 3:
        cetak = cetak_tanggal(tanggal)
        pesan = f"Laporan kinerja tahun {laporan.tahun} bertanggal {cetak}; periksa tanggalnya."
        yield Dugaan(tempat_isian("params.yaml", "tanggal"), cetak, f"Januari sampai Maret {laporan.tahun + 1}", pesan)


@aturan(
    "Indikator yang berbeda bernama berbeda",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Satu nama untuk satu kode",
    membaca=("indikator",),
)
def indikator_senama(laporan: Laporan) -> Iterator[Dugaan]:
    """No two indicators of one level that are in use bear the same name."""
    pertama: dict[tuple[str, str], str] = {}
    for satu in laporan.indikator_berlaku:
        kode = pertama.setdefault((satu.level.value, padan(satu.nama)), satu.kode)
        if kode != satu.kode:
            pesan = f"Indikator {satu.level.value} {satu.kode} bernama sama dengan {kode}, yaitu “{satu.nama}”; bedakan namanya."
            yield Dugaan(tempat(satu, "nama"), satu.nama, "nama yang membedakan, atau satu indikator", pesan)


@aturan(
    "Indikator yang sama bernama sama di semua jenjang",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Indikator yang diturunkan dari atasan memakai kata yang sama",
    membaca=("indikator",),
)
def indikator_hampir_senama(laporan: Laporan) -> Iterator[Dugaan]:
    """Indicators of tujuan, sasaran and program whose names differ by a letter or two are probably one."""
    dikenal: dict[int, list[str]] = defaultdict(list)
    for satu in (s for s in laporan.indikator_berlaku if s.level in UTAMA):
        serumpun = dikenal[len(padan(satu.nama).split())]
        dekat = next((nama for nama in serumpun if _beda_ejaan(satu.nama, nama)), None)
        if dekat:
            pesan = (
                f"Nama indikator {satu.kode} “{satu.nama}” hampir sama dengan “{dekat}”; samakan bila maksudnya satu."
            )
            yield Dugaan(tempat(satu, "nama"), satu.nama, dekat, pesan)
        serumpun.append(satu.nama)


def _beda_ejaan(satu: str, lain: str) -> bool:
    """Say whether one or two words of two names of as many words differ, and these in spelling only."""
    beda = [(a, b) for a, b in zip(padan(satu).split(), padan(lain).split(), strict=True) if a != b]
    return 0 < len(beda) <= 2 and all(mirip(a, [b]) for a, b in beda)


@aturan(
    "Nilai yang tidak berubah dari tahun lalu bukan salinan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Angka pecahan jarang berulang persis; nilai tahun lalu mungkin belum diganti",
    membaca=("realisasi", "indikator"),
)
def realisasi_tak_berubah(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed realisasi with a fraction that equals last year's to the last digit is asked about."""
    nilai = {(s.indikator, s.tahun): s.realisasi for s in laporan.data.realisasi_pohon}
    nama = {satu.kode: satu for satu in laporan.data.indikator}
    for satu in laporan.data.realisasi_pohon:
        lalu, kini = nilai.get((satu.indikator, satu.tahun - 1)), satu.realisasi
        if satu.tahun == laporan.tahun and isinstance(kini, Decimal) and kini % 1 and kini == lalu:
            milik = nama[satu.indikator]
            cetak = _cetak(milik, kini)
            pesan = (
                f"Realisasi “{milik.nama}” ({milik.kode}) adalah {cetak}, persis sama dengan realisasi tahun {laporan.tahun - 1}; pastikan "
                "bukan nilai tahun lalu yang belum diganti."
            )
            yield Dugaan(tempat(satu, "realisasi"), cetak, "", pesan)


@aturan(
    "Realisasi tahun lalu bukan salinan kolom target",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Realisasi yang sama persis dengan target tahun berikutnya tampak tersalin dari kolom sebelahnya",
    membaca=("realisasi", "target", "indikator"),
)
def realisasi_lalu_tersalin(laporan: Laporan) -> Iterator[Dugaan]:
    """Last year's realisasi of two or more indicators is not this year's target to the digit; one alone may be a plan."""
    target = nilai_target(laporan)
    sama = []
    for satu in laporan.data.realisasi_pohon:
        kini, lalu = target.get((satu.indikator, laporan.tahun)), target.get((satu.indikator, satu.tahun))
        baru = satu.tahun == laporan.tahun - 1 and lalu is not None and lalu != kini
        if baru and isinstance(satu.realisasi, Decimal) and satu.realisasi == kini:
            sama.append(satu)
    if len(sama) > 1:
        daftar = ringkas_kode(sama, "indikator")
        pesan = (
            f"Realisasi {laporan.tahun - 1} indikator {daftar} persis sama dengan target {laporan.tahun}; pastikan tidak "
            "tersalin dari kolom target."
        )
        yield Dugaan(tempat(sama[0], "realisasi"), daftar, "", pesan)
