"""Rules about the perjanjian kinerja: its indicators and forms against the plan and the organisation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_tanggal, gabung
from kinerja.laporan import Laporan
from kinerja.model import FormulirPK, JenisFormulir, JenisPK, JenisUnit, Level, PKIndikator, induk_kode
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import daftar_hasil, mirip, padan, ringkas_kode, sebutan_level, tempat_target
from kinerja.reviu.kata import akar_kata
from kinerja.reviu.tempat_temuan import tempat, tempat_lembar
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["formulir_kepala", "formulir_perjanjian"]

_ATAS = (Level.TUJUAN, Level.SASARAN)
_PERMENPAN = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran I (perjanjian kinerja)"
_REVIU = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (substansi: kesesuaian dengan perjanjian kinerja dan IKU)"


def formulir_perjanjian(laporan: Laporan) -> tuple[FormulirPK, ...]:
    """Return the forms that are agreements, not those that fix the IKU."""
    return tuple(satu for satu in laporan.data.pk if satu.formulir is JenisFormulir.PERJANJIAN)


def formulir_kepala(laporan: Laporan) -> tuple[FormulirPK, ...]:
    """Return the agreements of the head: those at the level of tujuan or sasaran."""
    return tuple(satu for satu in formulir_perjanjian(laporan) if satu.level in _ATAS)


def _isi(laporan: Laporan, formulir: tuple[FormulirPK, ...]) -> tuple[PKIndikator, ...]:
    kode = {satu.kode for satu in formulir}
    return tuple(satu for satu in laporan.data.pk_indikator if satu.pk in kode)


@aturan(
    "Perjanjian kinerja tersusun sampai jenjang terbawah",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_PERMENPAN,
    membaca=("pk", "unit"),
)
def pk_berjenjang(laporan: Laporan) -> Iterator[Dugaan]:
    """There is an agreement of the head, and below it those of the units."""
    bawahan = [s for s in laporan.data.unit if s.jenis in (JenisUnit.SEKRETARIAT, JenisUnit.BIDANG)]
    if not formulir_perjanjian(laporan):
        pesan = "Tidak ada formulir perjanjian kinerja; lampirkan perjanjian kinerja setiap pejabat."
        yield Dugaan(tempat_lembar("pk"), "", "formulir setiap pejabat", pesan)
    elif bawahan and len(formulir_kepala(laporan)) == len(formulir_perjanjian(laporan)):
        pesan = (
            f"Hanya perjanjian kinerja pimpinan yang dimuat, padahal ada {len(bawahan)} sekretariat atau bidang; "
            "penjenjangan kinerja belum dapat ditelusuri."
        )
        yield Dugaan(tempat(laporan.data.pk[0], "kode"), ringkas_kode(laporan.data.pk), "formulir bawahan", pesan)


@aturan(
    "Setiap sasaran diperjanjikan oleh pimpinan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_REVIU,
    membaca=("pk", "pk_indikator", "sasaran", "indikator"),
)
def sasaran_di_luar_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """Every sasaran with indicators has one of them in the agreement of the head."""
    isi = {satu.indikator for satu in _isi(laporan, formulir_kepala(laporan))}
    for sasaran in laporan.data.sasaran if isi else ():
        milik = [s for s in laporan.indikator_berlaku if (s.level, s.induk) == (Level.SASARAN, sasaran.kode)]
        if milik and not isi & {satu.kode for satu in milik}:
            pesan = f"Sasaran “{sasaran.uraian}” ({sasaran.kode}) tidak mempunyai indikator pada perjanjian kinerja pimpinan."
            yield Dugaan(tempat(sasaran, "kode"), "tidak diperjanjikan", ringkas_kode(milik), pesan)


@aturan(
    "Setiap indikator sasaran dan IKU diperjanjikan oleh pimpinan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_REVIU,
    membaca=("indikator", "pk", "pk_indikator"),
)
def indikator_di_luar_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """Indicators of sasaran and IKU of tujuan stand in the agreement of the head."""
    isi = {satu.indikator for satu in _isi(laporan, formulir_kepala(laporan))}
    terwakili = {s.induk for s in laporan.indikator_berlaku if s.kode in isi}
    for satu in laporan.indikator_berlaku if isi else ():
        wajib = (satu.level is Level.SASARAN and satu.induk in terwakili) or (satu.level in _ATAS and satu.iku)
        if wajib and satu.kode not in isi:
            sebutan = "IKU" if satu.iku else "Indikator sasaran"
            pesan = f"{sebutan} “{satu.nama}” ({satu.kode}) tidak dimuat dalam perjanjian kinerja pimpinan."
            yield Dugaan(tempat(satu, "iku"), "tidak diperjanjikan", "dimuat dalam perjanjian kinerja", pesan)


@aturan(
    "Indikator perjanjian kinerja pimpinan ditetapkan sebagai IKU",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (substansi: kesesuaian dengan IKU, dan penjelasan bila tidak)",
    membaca=("indikator", "pk", "pk_indikator"),
)
def pk_bukan_iku(laporan: Laporan) -> Iterator[Dugaan]:
    """What the head promises is an IKU, where IKU were fixed at all."""
    if not any(satu.iku for satu in laporan.indikator_berlaku):
        return
    nama = {satu.kode: satu for satu in laporan.indikator_berlaku}
    for kode in dict.fromkeys(satu.indikator for satu in _isi(laporan, formulir_kepala(laporan))):
        if kode in nama and not nama[kode].iku:
            pesan = (
                f"“{nama[kode].nama}” ({kode}) diperjanjikan oleh pimpinan, tetapi tidak ditetapkan sebagai IKU; "
                "jelaskan alasannya."
            )
            yield Dugaan(tempat(nama[kode], "iku"), "bukan IKU", "", pesan)


@aturan(
    "Indikator Kinerja Utama ditetapkan",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014; Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja)",
    membaca=("indikator",),
)
def iku_belum_ditetapkan(laporan: Laporan) -> Iterator[Dugaan]:
    """At least one indicator of tujuan or sasaran is marked as IKU."""
    atas = [satu for satu in laporan.indikator_berlaku if satu.level in _ATAS]
    if atas and not any(satu.iku for satu in atas):
        pesan = "Tidak ada indikator tujuan atau sasaran yang ditandai sebagai Indikator Kinerja Utama."
        yield Dugaan(tempat(atas[0], "iku"), "tidak", "ya bagi IKU yang ditetapkan", pesan)


@aturan(
    "Formulir penetapan IKU memuat semua IKU dan hanya IKU",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_REVIU,
    membaca=("pk", "pk_indikator", "indikator"),
)
def penetapan_iku(laporan: Laporan) -> Iterator[Dugaan]:
    """The form that fixes the IKU of the year lists the indicators that are marked as IKU."""
    for formulir in laporan.data.pk:
        baris = [satu for satu in laporan.data.pk_indikator if satu.pk == formulir.kode]
        if formulir.formulir is not JenisFormulir.PENETAPAN_IKU or not baris:
            continue
        kode, iku = {s.indikator for s in baris}, [s for s in laporan.indikator_berlaku if s.iku]
        hilang = [satu for satu in iku if satu.kode not in kode]
        if hilang:
            pesan = (
                f"Formulir {formulir.kode} memuat {len(kode)} indikator, sedangkan IKU yang ditetapkan berjumlah {len(iku)}; "
                f"yang belum dimuat ialah {ringkas_kode(hilang)}."
            )
            yield Dugaan(tempat(formulir, "kode"), f"{len(kode)} indikator", f"{len(iku)} IKU", pesan)
        for satu in baris:
            if satu.indikator not in {milik.kode for milik in iku}:
                pesan = f"Formulir {formulir.kode} menetapkan {satu.indikator}, yang tidak ditandai sebagai IKU."
                yield Dugaan(tempat(satu, "indikator"), satu.indikator, "indikator yang ditandai IKU", pesan)


@aturan(
    "Rumusan sasaran pada perjanjian kinerja sama dengan Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_REVIU,
    membaca=("pk_indikator", "indikator", "tujuan", "sasaran"),
)
def rumusan_sasaran_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """The sasaran printed beside an indicator of tujuan or sasaran is worded as in the Renstra."""
    uraian = {satu.kode: satu.uraian for satu in laporan.data.tujuan}
    uraian |= {satu.kode: satu.uraian for satu in laporan.data.sasaran}
    induk = {satu.kode: satu.induk for satu in laporan.data.indikator if satu.level in _ATAS}
    for satu in laporan.data.pk_indikator:
        if satu.indikator not in induk:
            continue
        renstra = uraian[induk[satu.indikator]]
        if padan(renstra) != padan(satu.sasaran):
            pesan = (
                f"Formulir {satu.pk} merumuskan “{satu.sasaran}” untuk indikator {satu.indikator}, sedangkan Renstra "
                f"merumuskan “{renstra}”."
            )
            yield Dugaan(tempat(satu, "sasaran"), satu.sasaran, renstra, pesan)


@aturan(
    "Target indikator yang diperjanjikan berasal dari perjanjian kinerja",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014: diukur terhadap perjanjian kinerja terakhir",
    membaca=("pk", "pk_indikator", "target"),
)
def target_tanpa_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator in a form has its target in the column of that kind of form."""
    target = {s.indikator: s for s in laporan.data.target_pohon if s.tahun == laporan.tahun}
    jenis = {satu.kode: satu.jenis for satu in formulir_perjanjian(laporan)}
    for satu in laporan.data.pk_indikator:
        baris = target.get(satu.indikator)
        if satu.pk not in jenis or baris is None:
            continue
        kolom = "pk_perubahan" if jenis[satu.pk] is JenisPK.PERUBAHAN else "pk_murni"
        if getattr(baris, kolom) is None:
            pesan = (
                f"Indikator {satu.indikator} diperjanjikan pada formulir {satu.pk} ({jenis[satu.pk].value}), tetapi "
                f"kolom {kolom.replace('_', ' ')} pada lembar target kosong sehingga target diambil dari dokumen lain."
            )
            yield Dugaan(tempat(baris, kolom), "", "target menurut formulir", pesan)


@aturan(
    "Target perjanjian kinerja mempunyai formulirnya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_PERMENPAN,
    membaca=("target", "pk_indikator"),
)
def target_pk_tanpa_formulir(laporan: Laporan) -> Iterator[Dugaan]:
    """A target that is said to come from an agreement belongs to an indicator in some form."""
    isi = {satu.indikator for satu in laporan.data.pk_indikator}
    lepas = [
        satu
        for satu in laporan.data.target_pohon
        if satu.tahun == laporan.tahun
        and satu.indikator not in isi
        and (satu.pk_murni is not None or satu.pk_perubahan is not None)
    ]
    if isi and lepas:
        daftar = ringkas_kode(lepas, "indikator")
        pesan = f"Target perjanjian kinerja terisi bagi indikator yang tidak dimuat dalam formulir mana pun: {daftar}."
        kolom = "pk_perubahan" if lepas[0].pk_perubahan is not None else "pk_murni"
        yield Dugaan(tempat(lepas[0], kolom), daftar, "", pesan)


@aturan(
    "Perjanjian kinerja bertanggal pada tahun laporan, perubahannya sesudah yang murni",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_PERMENPAN,
    membaca=("pk",),
)
def tanggal_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """A form is signed in the year of the report, its change after the original."""
    murni = {s.jabatan: s.tanggal for s in laporan.data.pk if s.jenis is JenisPK.MURNI and s.tanggal}
    for satu in laporan.data.pk:
        if satu.tanggal is None:
            continue
        cetak, awal = cetak_tanggal(satu.tanggal), murni.get(satu.jabatan)
        if satu.tanggal.year != laporan.tahun:
            pesan = f"Formulir {satu.kode} bertanggal {cetak}, sedangkan laporan ini tentang tahun {laporan.tahun}."
            yield Dugaan(tempat(satu, "tanggal"), cetak, f"tahun {laporan.tahun}", pesan)
        elif satu.jenis is JenisPK.PERUBAHAN and awal is not None and satu.tanggal < awal:
            pesan = (
                f"Perubahan perjanjian kinerja {satu.jabatan} bertanggal {cetak}, mendahului yang murni "
                f"({cetak_tanggal(awal)})."
            )
            yield Dugaan(tempat(satu, "tanggal"), cetak, f"sesudah {cetak_tanggal(awal)}", pesan)


@aturan(
    "Jabatan pada formulir tertulis seperti pada susunan organisasi",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Satu jabatan mempunyai satu nama",
    membaca=("pk", "unit"),
)
def jabatan_formulir(laporan: Laporan) -> Iterator[Dugaan]:
    """Posts in forms are spelled as on sheet unit; only a near miss is told, for not every post has a unit."""
    jabatan = [satu.jabatan for satu in laporan.data.unit if satu.jabatan]
    for satu in laporan.data.pk:
        for kolom in ("jabatan", "atasan"):
            tertulis = getattr(satu, kolom)
            dekat = mirip(tertulis, jabatan) if tertulis else None
            if dekat and padan(tertulis) != padan(laporan.kabupaten.kepala_daerah):
                pesan = f"Formulir {satu.kode} menulis “{tertulis}”, sedangkan susunan organisasi menulis “{dekat}”."
                yield Dugaan(tempat(satu, kolom), tertulis, dekat, pesan)


@aturan(
    "Setiap jabatan setingkat mempunyai formulir perjanjian kinerja",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_PERMENPAN,
    membaca=("unit", "pk"),
)
def jabatan_tanpa_formulir(laporan: Laporan) -> Iterator[Dugaan]:
    """Where some posts of a rank have a form, all of them have."""
    berformulir = {padan(satu.jabatan) for satu in formulir_perjanjian(laporan)}
    jabatan = [(satu, padan(satu.jabatan or "")) for satu in laporan.data.unit if satu.jabatan]
    for jenis in JenisUnit:
        milik = [(satu, nama) for satu, nama in jabatan if satu.jenis is jenis]
        tanpa = [satu for satu, nama in milik if nama not in berformulir]
        if tanpa and len(tanpa) < len(milik):
            nama = gabung([satu.jabatan or "" for satu in tanpa])
            pesan = f"{len(tanpa)} dari {len(milik)} jabatan {jenis.value} tidak mempunyai formulir perjanjian kinerja: {nama}."
            yield Dugaan(tempat(tanpa[0], "jabatan"), f"{len(tanpa)} jabatan", "formulir setiap jabatan", pesan)


@aturan(
    "Indikator program diperjanjikan oleh pejabat yang mengampunya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("indikator", "pk", "pk_indikator"),
)
def indikator_program_di_luar_pk(laporan: Laporan) -> Iterator[Dugaan]:
    """Where units have agreements, the indicators of programs are promised by somebody."""
    if len(formulir_kepala(laporan)) == len(formulir_perjanjian(laporan)):
        return
    isi = {satu.indikator for satu in laporan.data.pk_indikator}
    program = [satu for satu in laporan.indikator_berlaku if satu.level is Level.PROGRAM]
    lepas = [satu for satu in program if satu.kode not in isi]
    if lepas:
        daftar = ringkas_kode(lepas)
        pesan = (
            f"{len(lepas)} dari {len(program)} indikator program tidak dimuat dalam perjanjian kinerja siapa pun: "
            f"{daftar}."
        )
        yield Dugaan(tempat(lepas[0], "kode"), f"{len(lepas)} indikator", "dimuat dalam formulir", pesan)


@aturan(
    "Formulir memuat indikator jenjangnya sendiri",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("pk", "pk_indikator", "indikator"),
)
def jenjang_formulir(laporan: Laporan) -> Iterator[Dugaan]:
    """A form at the level of kegiatan lists indicators of kegiatan, and so on."""
    level = {satu.kode: satu.level for satu in laporan.data.indikator}
    for formulir in formulir_perjanjian(laporan):
        lain = [
            satu
            for satu in laporan.data.pk_indikator
            if satu.pk == formulir.kode
            and level[satu.indikator] is not formulir.level
            and not {level[satu.indikator], formulir.level} <= set(_ATAS)
        ]
        if lain:
            daftar, jenjang = ringkas_kode(lain, "indikator"), sebutan_level(formulir.level)
            pesan = (
                f"Formulir {formulir.kode} ({formulir.jabatan}) berjenjang {jenjang}, tetapi memuat "
                f"indikator jenjang lain: {daftar}."
            )
            yield Dugaan(tempat(lain[0], "indikator"), daftar, f"indikator {jenjang}", pesan)


#: Units of papers and wares: a kegiatan and its sub kegiatan count different ones.
_BERKAS = {"dokumen", "laporan", "paket", "unit", "berkas", "kali", "%", "orang bulan"}


@aturan(
    "Target atasan sepadan dengan jumlah target bawahannya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 89 Tahun 2021 (penjenjangan kinerja)",
    membaca=("indikator", "target", "pk_indikator"),
)
def target_bawahan(laporan: Laporan) -> Iterator[Dugaan]:
    """A kegiatan that counts people or things does not promise fewer than its sub kegiatan of like name together."""
    hasil = [s for s in daftar_hasil(laporan) if padan(s.baris.satuan) not in _BERKAS]
    rincian = {satu.indikator for satu in laporan.data.pk_indikator if satu.rincian}
    anak = defaultdict(list)
    for satu in hasil:
        if satu.baris.level is Level.SUBKEGIATAN and satu.baris.kode not in rincian:
            anak[induk_kode(satu.baris.induk)].append(satu)
    for atas in hasil:
        if atas.baris.level is not Level.KEGIATAN or not isinstance(atas.target, Decimal):
            continue
        bawah = [
            satu
            for satu in anak[atas.baris.induk]
            if isinstance(satu.target, Decimal)
            and not {*akar_kata(satu.baris.nama)}.isdisjoint(akar_kata(atas.baris.nama))
        ]
        jumlah = sum((satu.target for satu in bawah if isinstance(satu.target, Decimal)), Decimal(0))
        if bawah and jumlah > atas.target:
            bagian = gabung([f"{satu.cetak(satu.target)} {satu.baris.satuan} ({satu.baris.kode})" for satu in bawah])
            pesan = (
                f"Target {atas.sebutan} adalah {atas.cetak(atas.target)} {atas.baris.satuan}, sedangkan sub kegiatannya "
                f"menargetkan {bagian}; jelaskan hubungannya."
            )
            yield Dugaan(
                tempat_target(laporan, atas.baris.kode, laporan.tahun),
                f"{atas.cetak(atas.target)} {atas.baris.satuan}",
                f"sejalan dengan jumlah bawahannya, {atas.cetak(jumlah)}",
                pesan,
            )
