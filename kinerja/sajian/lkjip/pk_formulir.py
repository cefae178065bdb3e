"""Lampiran 2: the forms of all perjanjian kinerja, in the wording of the region, without any name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from kinerja.angka import TANPA_NILAI, cetak_rupiah, cetak_tanggal, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import jumlah_formulir
from kinerja.laporan import TANDA_PIHAK, Laporan, cetak_bersatuan
from kinerja.laporan.jejak import tandai
from kinerja.model import FormulirPK, JenisFormulir, JenisPK, Level, Nilai, PKAnggaran, PKIndikator, tingkat_kode
from kinerja.sajian.blok import (
    Blok,
    HalamanBaru,
    Judul,
    Kolom,
    KopSurat,
    Lembar,
    Paragraf,
    Pembatas,
    PihakTtd,
    Putus,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
    Ukuran,
)
from kinerja.sajian.dasar import sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.prosa import blok_prosa

__all__ = [
    "bidang_pagu",
    "bidang_target",
    "formulir_pk",
    "judul_perjanjian",
    "keterangan_anggaran",
    "pagu_formulir",
    "semua_formulir_pk",
    "target_formulir",
]

_TITIK = "." * 48
_SEBUTAN = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}
#: So many rows of both tables a page holds at their usual size.
_BARIS_SEHALAMAN = 20
_SEBUTAN_LEVEL = {Level.TUJUAN: "Program", Level.SASARAN: "Program", Level.PROGRAM: "Kegiatan"}


def judul_perjanjian(laporan: Laporan) -> str:
    """Name the annex that holds the forms, after the kinds of perjanjian in it."""
    jenis = {satu.jenis for satu in laporan.data.pk} or {JenisPK.MURNI}
    nama = gabung([satu.nama for satu in JenisPK if satu in jenis])
    return f"{nama} Tahun {laporan.tahun}"


@sajian
def semua_formulir_pk(laporan: Laporan) -> Sequence[Blok]:
    """Show all forms of the perjanjian kinerja, each kind behind a cover of its own, each form on a new page."""
    blok: list[Blok] = [HalamanBaru(), Judul(2, f"Lampiran 2. {judul_perjanjian(laporan)}", kunci="lampiran-2")]
    if not laporan.data.pk:
        return [*blok, *kotak_kurang(laporan, "lembar:pk")]
    for jenis in JenisPK:
        formulir = [satu for satu in laporan.data.pk if satu.jenis is jenis]
        if formulir:
            pemisah = [] if isinstance(blok[-1], Judul) else [HalamanBaru()]
            blok += [*pemisah, _sampul(laporan, jenis), *(_formulir(laporan, satu) for satu in formulir)]
    return blok


def _sampul(laporan: Laporan, jenis: JenisPK) -> Pembatas:
    """Return the cover of the forms of a kind."""
    logo = laporan.bahan.pengaturan.logo
    alt = f"Lambang {laporan.kabupaten.nama}" if logo else ""
    baris = (jenis.nama.upper(), f"TAHUN {laporan.tahun}")
    return Pembatas(baris, laporan.kabupaten.pemerintah, laporan.identitas.nama, logo, alt)


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
            return [_formulir(laporan, satu)]
    raise KeyError(f"formulir “{kode}” tidak ada pada lembar pk")


def _formulir(laporan: Laporan, satu: FormulirPK) -> Lembar:
    sebutan = "Penetapan Indikator Kinerja Utama" if satu.formulir is JenisFormulir.PENETAPAN_IKU else satu.jabatan
    judul = Judul(3, sebutan, satu.kode, f"formulir-{satu.kode}", di_daftar_isi=False)
    kepala = _judul_formulir(_nama_formulir(laporan, satu), satu.jabatan)
    ukuran = _ukuran(laporan, satu)
    tabel = _tabel_indikator(laporan, satu, ukuran)
    if satu.formulir is JenisFormulir.PENETAPAN_IKU:
        jati_diri = _rincian(
            ("Perangkat daerah", laporan.nama_dinas), ("Jabatan", satu.jabatan), ("Tahun anggaran", str(laporan.tahun))
        )
        ttd = _tanda_tangan(laporan, satu, berdua=False)
        return Lembar((judul, _kop(laporan), kepala, jati_diri, *tabel, ttd))
    atas = (judul, _kop(laporan), kepala, *_pernyataan(laporan, satu))
    bawah = (*tabel, *_tabel_anggaran(laporan, satu, ukuran), _tanda_tangan(laporan, satu, berdua=True))
    return Lembar((*atas, *bawah), len(atas), 2)


def _ukuran(laporan: Laporan, satu: FormulirPK) -> Ukuran:
    """Return the size of the text of the tables: smaller where they have more rows than a page holds."""
    baris = [milik.pk for milik in laporan.data.pk_indikator] + [milik.pk for milik in laporan.data.pk_anggaran]
    return "kecil" if baris.count(satu.kode) > _BARIS_SEHALAMAN else "biasa"


def _kop(laporan: Laporan) -> KopSurat:
    logo = laporan.bahan.pengaturan.logo
    return KopSurat(
        laporan.kabupaten.pemerintah,
        laporan.identitas.nama,
        laporan.identitas.alamat or "",
        laporan.params.kontak.atau(laporan.kabupaten.kontak).baris,
        logo,
        f"Lambang {laporan.kabupaten.nama}" if logo else "",
    )


def _nama_formulir(laporan: Laporan, satu: FormulirPK) -> str:
    if satu.formulir is JenisFormulir.PENETAPAN_IKU:
        return f"PENETAPAN INDIKATOR KINERJA UTAMA (IKU) TAHUN {laporan.tahun}"
    return f"{satu.jenis.nama.upper()} TAHUN {laporan.tahun}"


def _judul_formulir(judul: str, jabatan: str) -> Paragraf:
    return Paragraf((Teks(judul, tebal=True), Putus(), Teks(jabatan.upper(), tebal=True)), "tengah")


def _rincian(*isi: tuple[str, str]) -> Tabel:
    """Lay out names and values without a grid."""
    baris = tuple((Sel(nama), Sel(":"), Sel(nilai)) for nama, nilai in isi)
    return Tabel((Kolom(1.5), Kolom(0.15, "tengah"), Kolom(5)), (), baris, garis=False)


def _pernyataan(laporan: Laporan, satu: FormulirPK) -> Iterator[Blok]:
    """State what both parties promise, as the region words it; names stay empty."""
    pihak = dict(zip(TANDA_PIHAK, (satu.jabatan, satu.atasan or _TITIK), strict=True))
    for blok in blok_prosa(laporan.teks.pernyataan.get(satu.kode, "")):
        tanda = "".join(isi.teks for isi in blok.isi if isinstance(isi, Teks)) if isinstance(blok, Paragraf) else ""
        yield _rincian(("Nama", _TITIK), ("Jabatan", pihak[tanda])) if tanda in pihak else blok


def _tanda_tangan(laporan: Laporan, satu: FormulirPK, *, berdua: bool) -> TandaTangan:
    kapan = cetak_tanggal(satu.tanggal) if satu.tanggal else f"{'.' * 24} {laporan.tahun}"
    tempat = f"{laporan.params.tempat}, {kapan}"
    if not berdua:
        return TandaTangan(PihakTtd(satu.jabatan.upper(), pangkat=True), tempat_tanggal=tempat)
    # A kepala daerah is elected and has neither rank nor NIP.
    kepala = (satu.atasan or "").casefold() == laporan.kabupaten.kepala_daerah.casefold()
    atasan = PihakTtd((satu.atasan or _TITIK).upper(), "PIHAK KEDUA,", nip=not kepala, pangkat=not kepala)
    return TandaTangan(PihakTtd(satu.jabatan.upper(), "PIHAK PERTAMA,", pangkat=True), atasan, tempat)


class _BarisIndikator(NamedTuple):
    urut: int
    formulir: PKIndikator
    target: str


def _tabel_indikator(laporan: Laporan, satu: FormulirPK, ukuran: Ukuran) -> list[Blok]:
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

    def indikator(baris: _BarisIndikator) -> str:
        return nama.get(baris.formulir.indikator, baris.formulir.indikator)

    kolom: list[KolomBesaran[_BarisIndikator]] = [
        KolomBesaran("NO", lambda baris: f"{baris.urut}.", rata="tengah", gabung=lambda baris: baris.urut),
        KolomBesaran("SASARAN", lambda baris: baris.formulir.sasaran, gabung=lambda baris: baris.urut),
        KolomBesaran(
            "INDIKATOR KINERJA",
            indikator,
            tampil=lambda baris: Sel(indikator(baris), rinci=1 if baris.formulir.rincian else 0),
        ),
        KolomBesaran("TARGET", lambda baris: baris.target, kunci=kunci, rata="tengah"),
    ]
    tabel = DeklarasiTabel[_BarisIndikator](
        "",
        lambda _laporan: "",
        lambda _laporan: kolom,
        lambda _laporan: isi,
        ukuran=ukuran,
        bagian_lembar="PK Indikator",
    )
    return [tabel.tabel(laporan)]


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


def _tabel_anggaran(laporan: Laporan, satu: FormulirPK, ukuran: Ukuran) -> list[Blok]:
    milik = [baris for baris in laporan.data.pk_anggaran if baris.pk == satu.kode]
    if not milik:
        return []
    pagu = pagu_formulir(laporan, satu.jenis)
    bidang = bidang_pagu(laporan, satu.jenis)
    nama = {baris.kode: baris.nama for baris in laporan.data.anggaran}
    tingkat = list(dict.fromkeys(_SEBUTAN.get(tingkat_kode(baris.kode), "") for baris in milik))
    sebutan = " / ".join(kata for kata in tingkat if kata) or _SEBUTAN_LEVEL.get(satu.level, "Sub Kegiatan")
    kolom: list[KolomBesaran[tuple[int, PKAnggaran]]] = [
        KolomBesaran("NO", lambda baris: f"{baris[0]}.", rata="tengah"),
        KolomBesaran(sebutan.upper(), lambda baris: nama.get(baris[1].kode, baris[1].kode)),
        KolomBesaran(
            "ANGGARAN",
            lambda baris: pagu.get(baris[1].kode),
            bidang,
            lambda baris: bidang.kunci(besaran.pos_anggaran(baris[1].kode)),
            satuan="",
            tampil=lambda baris: cetak_rupiah(pagu.get(baris[1].kode)),
        ),
        KolomBesaran("KETERANGAN", lambda baris: keterangan_anggaran(laporan, baris[1])),
    ]
    total = jumlah_formulir(milik, pagu)
    jumlah = [_jumlah("JUMLAH", total.pagu, besaran.PK_JUMLAH, satu)]
    if any(baris.dikelola is not None for baris in milik):
        jumlah.append(_jumlah("JUMLAH YANG DIKELOLA", total.dikelola, besaran.PK_DIKELOLA, satu))
    tabel = DeklarasiTabel[tuple[int, PKAnggaran]](
        "",
        lambda _laporan: "",
        lambda _laporan: kolom,
        lambda _laporan: [*enumerate(milik, start=1), *jumlah],
        ukuran=ukuran,
        bagian_lembar="PK Anggaran",
    )
    return [tabel.tabel(laporan)]


def _jumlah(sebutan: str, rupiah: int | None, milik: Besaran, satu: FormulirPK) -> Ringkas:
    """Sum up the amounts of a form."""
    kunci = milik.kunci(satu.kode)
    isi = Sel(tandai(kunci, cetak_rupiah(rupiah)), rata="kanan", tebal=True)
    return Ringkas(sebutan, {"ANGGARAN": Angka(rupiah, milik, kunci, isi)}, rata="tengah")


def keterangan_anggaran(laporan: Laporan, baris: PKAnggaran) -> str:
    """Name the sources of a row of a form, and the part of it that the official manages."""
    if baris.kode not in laporan.hasil.pos:
        return TANPA_NILAI
    sumber = ", ".join(laporan.hasil.sumber_kode(baris.kode))
    if baris.dikelola is None:
        return sumber
    dikelola = tandai(besaran.PK_DIKELOLA_BARIS.kunci(baris.pk, baris.kode), cetak_rupiah(baris.dikelola))
    return f"Anggaran yang dikelola {dikelola}; {sumber}"
