"""The lampiran: the performance measurement sheet and the forms of all perjanjian kinerja, without any name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from kinerja.angka import TANPA_NILAI, cetak_rupiah, cetak_tanggal
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import BarisCapaian, jumlah_formulir
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import FormulirPK, JenisFormulir, JenisPK, Level, Nilai, PKAnggaran, PKIndikator, tingkat_kode
from kinerja.sajian.blok import (
    Bagian,
    Blok,
    HalamanBaru,
    Judul,
    Kolom,
    KopSurat,
    Paragraf,
    PihakTtd,
    Putus,
    Rujuk,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
)
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kerangka import daftar, kotak_kurang
from kinerja.sajian.sumber import catatan_target
from kinerja.sajian.tabel import KolomTabel, susun_tabel

__all__ = [
    "bagian_lampiran",
    "bidang_pagu",
    "bidang_target",
    "formulir_pk",
    "keterangan_anggaran",
    "lembar_pengukuran",
    "pagu_formulir",
    "semua_formulir_pk",
    "target_formulir",
]

_TITIK = "." * 48
_JUDUL_PENGUKURAN = "Lembar Pengukuran Kinerja Perangkat Daerah"
_SEBUTAN = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}
_SEBUTAN_LEVEL = {Level.TUJUAN: "Program", Level.SASARAN: "Program", Level.PROGRAM: "Kegiatan"}


@sajian
def bagian_lampiran(laporan: Laporan) -> Sequence[Blok]:
    """Begin the lampiran with the list of what follows; page numbers run on, tables count from L.1."""
    laporan.nomor.mulai_bab("L")
    kolom = [
        KolomTabel("Kode", lambda satu: satu.kode, "tengah"),
        KolomTabel("Formulir", lambda satu: satu.formulir.value.capitalize().replace("iku", "IKU")),
        KolomTabel("Jabatan", lambda satu: satu.jabatan),
        KolomTabel("Atasan Langsung", lambda satu: satu.atasan or TANPA_NILAI),
    ]
    formulir = laporan.data.pk
    return [
        Bagian("lampiran", "arab", "Lampiran"),
        Judul(1, "LAMPIRAN", kunci="lampiran"),
        daftar((f"Lampiran 1: {_JUDUL_PENGUKURAN}", f"Lampiran 2: {_judul_perjanjian(laporan)}"), "butir"),
        *([susun_tabel(kolom, formulir, nomor_kolom=False, ukuran="kecil")] if formulir else []),
    ]


def _judul_perjanjian(laporan: Laporan) -> str:
    perubahan = any(satu.jenis is JenisPK.PERUBAHAN for satu in laporan.data.pk)
    return f"Perjanjian Kinerja {'Perubahan ' if perubahan else ''}Tahun {laporan.tahun}"


# --- Lampiran 1 --------------------------------------------------------------------------------------------------


@sajian
def lembar_pengukuran(laporan: Laporan) -> Sequence[Blok]:
    """Show the measurement sheet: targets, realisasi and capaian per sasaran with their means, and two years before."""
    judul = Judul(2, f"Lampiran 1. {_JUDUL_PENGUKURAN}", kunci="lampiran-1")
    identitas = (
        Teks(f"Perangkat daerah: {laporan.nama_dinas}"),
        Putus(),
        Teks(f"Tahun anggaran: {laporan.tahun}"),
    )
    pengantar = paragraf("Target, realisasi, dan capaian setiap sasaran dimuat dalam ", Rujuk("tabel:pengukuran"), ".")
    if not laporan.data.sasaran:
        return [judul, *kotak_kurang(laporan, "lembar:sasaran")]
    return [judul, Paragraf(identitas, "kecil"), pengantar, _PENGUKURAN.tabel(laporan)]


class _Ukur(NamedTuple):
    """A row of the measurement sheet: number and name of the sasaran, and an indicator of it, or none."""

    urut: int
    sasaran: str
    ukur: BarisCapaian | None


def _kolom_pengukuran(laporan: Laporan) -> list[KolomBesaran[_Ukur]]:
    kini = laporan.tahun
    renstra = {satu.indikator: satu.renstra for satu in laporan.data.target_pohon if satu.tahun == kini}
    nyata = laporan.hasil.nyata

    def kolom(
        judul: str, nilai: Callable[[BarisCapaian], Nilai | None], bidang: Besaran, tahun: int, grup: str, buku: str
    ) -> KolomBesaran[_Ukur]:
        return KolomBesaran(
            judul,
            lambda b: nilai(b.ukur) if b.ukur else None,
            bidang,
            lambda b: bidang.kunci(b.ukur.kode, tahun) if b.ukur else None,
            desimal=lambda b: b.ukur.desimal if b.ukur else 2,
            tampil=lambda b: cetak_nilai(nilai(b.ukur), b.ukur.desimal, b.ukur.satuan) if b.ukur else TANPA_NILAI,
            grup=grup,
            judul_buku=buku,
            lebar=12,
        )

    def dahulu(tahun: int) -> KolomBesaran[_Ukur]:
        grup = "Realisasi Tahun Sebelumnya"
        return kolom(
            str(tahun), lambda p: nyata.get((p.kode, tahun)), besaran.REALISASI, tahun, grup, f"Realisasi {tahun}"
        )

    janji, target = "Perjanjian Kinerja", f"Target {kini}"
    return [
        KolomBesaran("No.", lambda b: b.urut, rata="tengah", gabung=True, lebar=6),
        KolomBesaran("Sasaran Strategis", lambda b: b.sasaran, gabung=lambda b: b.urut, lebar=40),
        KolomBesaran("Indikator Kinerja", lambda b: b.ukur.nama if b.ukur else TANPA_NILAI, lebar=40),
        kolom("Renstra", lambda p: renstra.get(p.kode), besaran.RENCANA, kini, target, "Target Renstra"),
        kolom(janji, lambda p: p.target, besaran.TARGET, kini, target, f"Target {janji}"),
        kolom(f"Realisasi {kini}", lambda p: p.realisasi, besaran.REALISASI, kini, "", ""),
        KolomBesaran(
            "Capaian",
            lambda b: b.ukur.capaian if b.ukur else None,
            besaran.CAPAIAN,
            lambda b: besaran.CAPAIAN.kunci(b.ukur.kode) if b.ukur else None,
            lebar=12,
        ),
        dahulu(kini - 2),
        dahulu(kini - 1),
    ]


def _baris_pengukuran(laporan: Laporan) -> list[_Ukur | Ringkas]:
    """Return the indicators of each sasaran with their mean, and the mean of all."""

    def baris_rerata(sebutan: str, nilai: Decimal | None, bidang: Besaran, kunci: Kunci, gaya: str) -> Ringkas:
        return Ringkas(sebutan, {"Capaian": Angka(nilai, bidang, kunci)}, gaya, "kanan")

    baris: list[_Ukur | Ringkas] = []
    for urut, satu in enumerate(laporan.hasil.capaian_sasaran, start=1):
        milik = laporan.hasil.capaian_level(Level.SASARAN, satu.kode)
        baris += [_Ukur(urut, satu.uraian, indikator) for indikator in milik] or [_Ukur(urut, satu.uraian, None)]
        bidang, kunci = besaran.CAPAIAN_SASARAN, besaran.CAPAIAN_SASARAN.kunci(satu.kode)
        baris.append(baris_rerata(f"Rata-rata capaian sasaran {urut}", satu.capaian, bidang, kunci, "kelompok"))
    semua = laporan.hasil.rata_rata.capaian
    kunci = besaran.RATA_RATA.kunci()
    return [*baris, baris_rerata("Rata-rata capaian seluruh sasaran", semua, besaran.RATA_RATA, kunci, "jumlah")]


_PENGUKURAN = daftarkan_tabel(
    DeklarasiTabel(
        "pengukuran",
        lambda laporan: f"Pengukuran Kinerja {laporan.nama_dinas} Tahun {laporan.tahun}",
        _kolom_pengukuran,
        _baris_pengukuran,
        lembar="Pengukuran",
        dokumen=UTAMA.kunci,
        catatan=lambda laporan: _catatan_pengukuran(laporan),
        ukuran="kecil",
    )
)


def _catatan_pengukuran(laporan: Laporan) -> tuple[str, ...]:
    """Say why a capaian is missing, and which target counts where no perjanjian kinerja has one."""
    milik = laporan.hasil.capaian_level(Level.SASARAN)
    catatan = [*catatan_target(laporan, milik, {"renja": "Renja"})]
    for satu in milik:
        if satu.target is not None and not str(satu.sumber_target).startswith("Perjanjian Kinerja"):
            catatan.append(f"{satu.nama}: target berasal dari {satu.sumber_target} karena tidak diperjanjikan.")
        if satu.capaian is None:
            catatan.append(f"{satu.nama}: {satu.alasan}.")
    return tuple(catatan)


# --- Lampiran 2 --------------------------------------------------------------------------------------------------


@sajian
def semua_formulir_pk(laporan: Laporan) -> Sequence[Blok]:
    """Show all forms of the perjanjian kinerja, each on a new page."""
    formulir = laporan.data.pk
    blok: list[Blok] = [HalamanBaru(), Judul(2, f"Lampiran 2. {_judul_perjanjian(laporan)}", kunci="lampiran-2")]
    if not formulir:
        return [*blok, *kotak_kurang(laporan, "lembar:pk")]
    for urut, satu in enumerate(formulir):
        blok += [HalamanBaru()] * bool(urut) + _formulir(laporan, satu)
    return blok


@sajian
def formulir_pk(laporan: Laporan, kode: str) -> Sequence[Blok]:
    """Show one form, e.g. ``formulir_pk(laporan, "PK-03")``.

    Raises
    ------
    KeyError
        when there is no form of that code.
    """
    for satu in laporan.data.pk:
        if satu.kode == kode:
            return _formulir(laporan, satu)
    raise KeyError(f"formulir “{kode}” tidak ada pada lembar pk")


def _formulir(laporan: Laporan, satu: FormulirPK) -> list[Blok]:
    sebutan = "Penetapan Indikator Kinerja Utama" if satu.formulir is JenisFormulir.PENETAPAN_IKU else satu.jabatan
    judul = Judul(3, sebutan, satu.kode, f"formulir-{satu.kode}", di_daftar_isi=False)
    isi: list[Blok] = [
        _judul_formulir("FORMULIR " + _nama_formulir(laporan, satu), satu.jabatan),
        _rincian(
            ("Perangkat daerah", laporan.nama_dinas), ("Jabatan", satu.jabatan), ("Tahun anggaran", str(laporan.tahun))
        ),
        *_tabel_indikator(laporan, satu),
    ]
    if satu.formulir is JenisFormulir.PENETAPAN_IKU:
        return [judul, *isi, _tanda_tangan(laporan, satu, berdua=False)]
    ttd = _tanda_tangan(laporan, satu, berdua=True)
    return [judul, *_pernyataan(laporan, satu), ttd, HalamanBaru(), *isi, *_tabel_anggaran(laporan, satu), ttd]


def _nama_formulir(laporan: Laporan, satu: FormulirPK) -> str:
    if satu.formulir is JenisFormulir.PENETAPAN_IKU:
        return f"PENETAPAN INDIKATOR KINERJA UTAMA (IKU) TAHUN {laporan.tahun}"
    return f"PERJANJIAN KINERJA {'PERUBAHAN ' if satu.jenis is JenisPK.PERUBAHAN else ''}TAHUN {laporan.tahun}"


def _judul_formulir(judul: str, jabatan: str) -> Paragraf:
    return Paragraf((Teks(judul, tebal=True), Putus(), Teks(jabatan.upper(), tebal=True)), "tengah")


def _rincian(*isi: tuple[str, str]) -> Tabel:
    """Lay out names and values without a grid."""
    baris = tuple((Sel(nama), Sel(":"), Sel(nilai)) for nama, nilai in isi)
    return Tabel((Kolom(1.5), Kolom(0.15, "tengah"), Kolom(5)), (), baris, garis=False)


def _pernyataan(laporan: Laporan, satu: FormulirPK) -> list[Blok]:
    """State what both parties promise, in the usual official sense."""
    atasan = satu.atasan or _TITIK
    return [
        KopSurat(laporan.kabupaten.pemerintah, laporan.identitas.nama, laporan.identitas.alamat or ""),
        _judul_formulir(_nama_formulir(laporan, satu), satu.jabatan),
        paragraf(
            "Demi pemerintahan yang berhasil guna, terbuka, dan bertanggung jawab kepada masyarakat, kami yang "
            "bertanda tangan di bawah ini:"
        ),
        _rincian(("Nama", _TITIK), ("Jabatan", satu.jabatan)),
        paragraf("selanjutnya disebut ", Teks("PIHAK PERTAMA", tebal=True), ";"),
        _rincian(("Nama", _TITIK), ("Jabatan", atasan)),
        paragraf("sebagai atasan langsung PIHAK PERTAMA, selanjutnya disebut ", Teks("PIHAK KEDUA", tebal=True), "."),
        paragraf(
            f"PIHAK PERTAMA berjanji mencapai target kinerja tahun {laporan.tahun} yang tercantum dalam formulir "
            "perjanjian ini sebagai bagian dari target jangka menengah dalam dokumen perencanaan. Tercapai atau "
            "tidaknya target tersebut merupakan tanggung jawab PIHAK PERTAMA."
        ),
        paragraf(
            "PIHAK KEDUA membina dan mengawasi pelaksanaan perjanjian ini, mengevaluasi capaian kinerjanya, serta "
            "memberikan penghargaan atau sanksi berdasarkan hasil evaluasi."
        ),
    ]


def _tanda_tangan(laporan: Laporan, satu: FormulirPK, *, berdua: bool) -> TandaTangan:
    kapan = cetak_tanggal(satu.tanggal) if satu.tanggal else f"{'.' * 24} {laporan.tahun}"
    tempat = f"{laporan.params.tempat}, {kapan}"
    if not berdua:
        return TandaTangan(PihakTtd(satu.jabatan.upper()), tempat_tanggal=tempat)
    # A kepala daerah is elected and has no NIP.
    kepala = (satu.atasan or "").casefold() == laporan.kabupaten.kepala_daerah.casefold()
    atasan = PihakTtd((satu.atasan or "").upper(), "PIHAK KEDUA,", nip=not kepala)
    return TandaTangan(PihakTtd(satu.jabatan.upper(), "PIHAK PERTAMA,"), atasan, tempat)


class _BarisIndikator(NamedTuple):
    urut: int
    formulir: PKIndikator
    target: str


def _tabel_indikator(laporan: Laporan, satu: FormulirPK) -> list[Blok]:
    milik = [baris for baris in laporan.data.pk_indikator if baris.pk == satu.kode]
    if not milik:
        return kotak_kurang(laporan, f"formulir:{satu.kode}")
    nama = {baris.kode: baris.nama for baris in laporan.data.indikator}
    nilai = target_formulir(laporan, satu.jenis)
    target = {
        baris.kode: cetak_bersatuan(nilai[baris.kode], baris.desimal, baris.satuan) for baris in laporan.hasil.capaian
    }
    isi = [
        _BarisIndikator(urut, baris, target.get(baris.indikator, TANPA_NILAI))
        for urut, (_, grup) in enumerate(groupby(milik, lambda baris: baris.sasaran), start=1)
        for baris in grup
    ]

    def kunci(baris: _BarisIndikator) -> Kunci:
        kode = baris.formulir.indikator
        return bidang_target(laporan, satu.jenis, kode).kunci(kode, laporan.tahun)

    kolom = [
        KolomTabel("NO", lambda baris: f"{baris.urut}.", "tengah", gabung=lambda baris: baris.urut),
        KolomTabel("SASARAN", lambda baris: baris.formulir.sasaran, gabung=lambda baris: baris.urut),
        KolomTabel(
            "INDIKATOR KINERJA",
            lambda baris: Sel(
                nama.get(baris.formulir.indikator, baris.formulir.indikator), rinci=1 if baris.formulir.rincian else 0
            ),
        ),
        KolomTabel("TARGET", lambda baris: baris.target, "tengah", jejak=kunci),
    ]
    return [susun_tabel(kolom, isi)]


def _target_murni(laporan: Laporan, jenis: JenisPK) -> dict[str, Nilai]:
    """Return the targets of the perjanjian of the start of the year, for its own forms only."""
    return {
        satu.indikator: satu.pk_murni
        for satu in laporan.data.target_pohon
        if jenis is JenisPK.MURNI and satu.tahun == laporan.tahun and satu.pk_murni is not None
    }


def bidang_target(laporan: Laporan, jenis: JenisPK, kode: str) -> Besaran:
    """Return what the target of an indicator on a form is: its own, or the one that counts."""
    return besaran.PK_MURNI if kode in _target_murni(laporan, jenis) else besaran.TARGET


def target_formulir(laporan: Laporan, jenis: JenisPK) -> Mapping[str, Nilai | None]:
    """Return the targets that count, on a form of the start of the year those of its own perjanjian."""
    murni = _target_murni(laporan, jenis)
    return {satu.kode: murni.get(satu.kode, satu.target) for satu in laporan.hasil.capaian}


def pagu_formulir(laporan: Laporan, jenis: JenisPK) -> Mapping[str, int]:
    """Return the budget by code, on a form of the start of the year the one before the change where it is known."""
    rekap = laporan.hasil.anggaran_murni if _memakai_murni(laporan, jenis) else laporan.hasil.anggaran
    return {satu.kode: satu.anggaran for satu in rekap}


def bidang_pagu(laporan: Laporan, jenis: JenisPK) -> Besaran:
    """Return what the amounts of a form are: the budget before the change, or the one that counts."""
    return besaran.PAGU_MURNI if _memakai_murni(laporan, jenis) else besaran.PAGU


def _memakai_murni(laporan: Laporan, jenis: JenisPK) -> bool:
    """Say whether a form shows the budget before the change."""
    return jenis is JenisPK.MURNI and bool(laporan.hasil.anggaran_murni)


def _tabel_anggaran(laporan: Laporan, satu: FormulirPK) -> list[Blok]:
    milik = [baris for baris in laporan.data.pk_anggaran if baris.pk == satu.kode]
    if not milik:
        return []
    pagu = pagu_formulir(laporan, satu.jenis)
    bidang = bidang_pagu(laporan, satu.jenis)
    nama = {baris.kode: baris.nama for baris in laporan.data.anggaran}
    tingkat = list(dict.fromkeys(_SEBUTAN.get(tingkat_kode(baris.kode), "") for baris in milik))
    sebutan = " / ".join(kata for kata in tingkat if kata) or _SEBUTAN_LEVEL.get(satu.level, "Sub Kegiatan")
    kolom = [
        KolomTabel(sebutan.upper(), lambda baris: f"{baris[0]}. {nama.get(baris[1].kode, baris[1].kode)}"),
        KolomTabel(
            "ANGGARAN",
            lambda baris: cetak_rupiah(pagu.get(baris[1].kode)),
            "kanan",
            jejak=lambda baris: bidang.kunci(besaran.pos_anggaran(baris[1].kode)),
        ),
        KolomTabel("KETERANGAN", lambda baris: keterangan_anggaran(laporan, baris[1])),
    ]
    total = jumlah_formulir(milik, pagu)
    seluruh = cetak_rupiah(total.pagu)
    jumlah = [(Sel("JUMLAH"), Sel(tandai(besaran.PK_JUMLAH.kunci(satu.kode), seluruh)), Sel(""))]
    if any(baris.dikelola is not None for baris in milik):
        isi = Sel(tandai(besaran.PK_DIKELOLA.kunci(satu.kode), cetak_rupiah(total.dikelola)))
        jumlah.append((Sel("JUMLAH YANG DIKELOLA"), isi, Sel("")))
    return [susun_tabel(kolom, enumerate(milik, start=1), jumlah=jumlah, nomor_kolom=False)]


def keterangan_anggaran(laporan: Laporan, baris: PKAnggaran) -> str:
    """Name the sources of a row of a form, and the part of it that the official manages."""
    if baris.kode not in laporan.hasil.pos:
        return TANPA_NILAI
    sumber = ", ".join(laporan.hasil.sumber_kode(baris.kode))
    if baris.dikelola is None:
        return sumber
    dikelola = tandai(besaran.PK_DIKELOLA_BARIS.kunci(baris.pk, baris.kode), cetak_rupiah(baris.dikelola))
    return f"Anggaran yang dikelola {dikelola}; {sumber}"
