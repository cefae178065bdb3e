"""Bab II A: what the Renstra plans - visi and misi, tujuan and sasaran, strategies, programmes, pohon kinerja."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import PosAnggaran
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Indikator, JenisStrategi, JenisVisi, Level, Nilai, Strategi, VisiMisi
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Butir, Daftar, Judul, Paragraf, Rujuk, Sel, Teks
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.prosa import inline_prosa
from kinerja.sajian.tabel import Kelompok, KolomTabel, gambar, tabel

__all__ = [
    "arah_pembangunan",
    "inovasi",
    "pohon_kinerja",
    "strategi_kebijakan",
    "tabel_program",
    "tabel_susunan_program",
    "tabel_tujuan_sasaran",
    "visi_misi",
]


# --- visi and misi -----------------------------------------------------------------------------------------------


@sajian
def arah_pembangunan(laporan: Laporan, nomor: str = "") -> Sequence[Blok]:
    """Show what the Renstra follows: visi and misi of the kepala daerah, or the RPD of a region that has none.

    It brings its own heading, numbered ``nomor``; what the dinas supports stands in bold.
    """
    rencana = laporan.pilihan.dokumen_perencanaan
    if rencana.bermisi:
        return [Judul(3, "Visi dan Misi", nomor), *visi_misi(laporan)]
    return [
        Judul(3, "Rencana Pembangunan Daerah", nomor),
        paragraf(
            f"Renstra {laporan.nama_dinas} Tahun {laporan.periode_renstra} berpedoman pada {rencana.nama} "
            f"{laporan.kabupaten.nama}. Tujuan dan sasaran perangkat daerah diturunkan dari tujuan dan sasaran rencana itu."
        ),
    ]


def visi_misi(laporan: Laporan) -> list[Blok]:
    """Quote visi and misi, and say which of them the dinas supports."""
    visi = [satu for satu in laporan.data.visi_misi if satu.jenis is JenisVisi.VISI]
    misi = [satu for satu in laporan.data.visi_misi if satu.jenis is JenisVisi.MISI]
    blok: list[Blok] = kotak_kurang(laporan, "visi_misi", "lembar:visi_misi")
    daerah, periode, dinas = laporan.kabupaten.nama, laporan.periode_renstra, laporan.nama_dinas
    if visi:
        blok.append(paragraf(f"Renstra {dinas} berpangkal pada visi pembangunan {daerah} Tahun {periode}, yaitu:"))
        blok += [Paragraf((Teks(f"“{satu.uraian.rstrip(' .')}”", tebal=True),), "kutipan") for satu in visi]
    if misi:
        apa = "Visi tersebut dijabarkan dalam" if visi else f"Pembangunan {daerah} Tahun {periode} bertumpu pada"
        blok.append(paragraf(f"{apa} {tandai(besaran.JUMLAH.kunci('misi'), banyak(len(misi)))} misi sebagai berikut:"))
        blok += _daftar_misi(misi)
    tebal = [satu.jenis.value for satu in visi if satu.didukung][:1]
    tebal += [f"misi ke-{urut}" for urut, satu in _bernomor(misi) if satu.didukung]
    if tebal:
        kami = f"{gabung(tebal)}, yang dicetak tebal di atas"
        blok.append(paragraf(f"Sesuai dengan tugas dan fungsinya, {dinas} mendukung {kami}."))
    return blok


def _bernomor(misi: Sequence[VisiMisi]) -> list[tuple[int, VisiMisi]]:
    return [(satu.nomor or urut, satu) for urut, satu in enumerate(misi, start=1)]


def _daftar_misi(misi: Sequence[VisiMisi]) -> list[Blok]:
    """List misi with the numbers that they bear: a new list begins where the numbers leap."""
    hasil: list[Daftar] = []
    for nomor, satu in _bernomor(misi):
        butir = Butir((paragraf(Teks(f"{satu.uraian.rstrip(' .;')}.", tebal=satu.didukung)),))
        akhir = hasil[-1] if hasil else None
        if akhir is not None and akhir.mulai + len(akhir.butir) == nomor:
            hasil[-1] = replace(akhir, butir=(*akhir.butir, butir))
        else:
            hasil.append(Daftar((butir,), "angka", nomor))
    return [*hasil]


# --- tujuan and sasaran ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _BarisTarget:
    """A row of the table of targets: whose indicator it is, and the indicator if there is one."""

    kunci: str
    milik: Sel
    indikator: Indikator | None


def _baris_target(laporan: Laporan) -> list[Kelompok | _BarisTarget]:
    """Put each tujuan over its indicators and its sasaran; sasaran without tujuan come last."""
    data = laporan.data
    hasil: list[Kelompok | _BarisTarget] = []
    kode_tujuan = {satu.kode for satu in data.tujuan}

    def isi(level: Level, kode: str, milik: Sel) -> list[_BarisTarget]:
        milik_kode = [
            satu
            for satu in data.indikator
            if (satu.level, satu.induk) == (level, kode) and any(map(satu.berlaku, _tahun_renstra(laporan)))
        ]
        return [_BarisTarget(f"{level}/{kode}", milik, satu) for satu in milik_kode]

    def sasaran(tujuan: str | None) -> list[_BarisTarget]:
        baris: list[_BarisTarget] = []
        for satu in data.sasaran:
            if (satu.tujuan if satu.tujuan in kode_tujuan else None) == tujuan:
                kosong = [_BarisTarget(f"sasaran/{satu.kode}", Sel(satu.uraian), None)]
                baris += isi(Level.SASARAN, satu.kode, Sel(satu.uraian)) or kosong
        return baris

    for urut, satu in enumerate(data.tujuan, start=1):
        misi = f" (mendukung misi ke-{satu.misi})" if satu.misi else ""
        hasil.append(Kelompok(f"Tujuan {urut}: {satu.uraian}{misi}"))
        hasil += isi(Level.TUJUAN, satu.kode, Sel("Indikator tujuan", miring=True))
        hasil += sasaran(satu.kode)
    lepas = sasaran(None)
    if lepas and data.tujuan:
        hasil.append(Kelompok("Sasaran yang tidak diturunkan dari tujuan tertentu"))
    return hasil + lepas


@sajian
def tabel_tujuan_sasaran(laporan: Laporan) -> Sequence[Blok]:
    """Show tujuan and sasaran with indicators, baseline, and the targets of the Renstra per year."""
    baris = _baris_target(laporan)
    if not baris:
        return kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran")
    renstra = {(satu.indikator, satu.tahun): satu.renstra for satu in laporan.data.target_pohon}
    indikator = [satu.indikator for satu in baris if isinstance(satu, _BarisTarget) and satu.indikator]
    tahun_awal = {satu.tahun_data_awal for satu in indikator if satu.data_awal is not None}
    seragam = len(tahun_awal) == 1 and None not in tahun_awal
    kolom = [
        KolomTabel("Sasaran", lambda b: b.milik, gabung=lambda b: b.kunci),
        KolomTabel("Indikator", lambda b: b.indikator.nama if b.indikator else TANPA_NILAI),
        KolomTabel("Satuan", lambda b: b.indikator.satuan if b.indikator else "", "tengah"),
        _kolom_awal(next(iter(tahun_awal)) if seragam else None),
        *(_kolom_tahun(tahun, renstra) for tahun in _tahun_renstra(laporan)),
    ]
    judul = f"Tujuan, Sasaran, Indikator, dan Target {laporan.nama_dinas} Tahun {laporan.periode_renstra}"
    banyaknya = {"tujuan": len(laporan.data.tujuan), "sasaran": len(laporan.data.sasaran)}
    isi = gabung(
        [f"{tandai(besaran.JUMLAH.kunci(nama), banyak(jumlah))} {nama}" for nama, jumlah in banyaknya.items() if jumlah]
    )
    return [
        *kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran"),
        paragraf(
            f"Renstra Tahun {laporan.periode_renstra} menetapkan {isi}. Indikator dan target setiap tahunnya "
            "dimuat dalam ",
            Rujuk("tabel:tujuan_sasaran"),
            ".",
        ),
        tabel(
            laporan,
            "tujuan_sasaran",
            judul,
            kolom,
            baris,
            sumber=f"{laporan.sebutan_renstra} {laporan.nama_dinas}",
            ukuran="kecil",
        ),
    ]


def _tahun_renstra(laporan: Laporan) -> range:
    return range(laporan.identitas.tahun_pertama, laporan.identitas.renstra_akhir + 1)


def _cetak(indikator: Indikator | None, nilai: Nilai | None) -> str:
    """Print a value without "%", which stands in the column of units."""
    return cetak_nilai(nilai, indikator.desimal) if indikator else ""


def _kolom_awal(tahun: str | None) -> KolomTabel:
    """Declare the column of the baseline; its year heads the column where all rows share it."""

    def isi(b: _BarisTarget) -> str:
        nilai = b.indikator.data_awal if b.indikator else None
        lain = b.indikator.tahun_data_awal if b.indikator and tahun is None and nilai is not None else None
        return _cetak(b.indikator, nilai) + (f" ({lain})" if lain else "")

    def kunci(b: _BarisTarget) -> Kunci | None:
        return besaran.DATA_AWAL.kunci(b.indikator.kode) if b.indikator else None

    return KolomTabel(f"Data Awal ({tahun})" if tahun else "Data Awal", isi, "kanan", jejak=kunci)


def _kolom_tahun(tahun: int, renstra: Mapping[tuple[str, int], Nilai | None]) -> KolomTabel:
    def isi(b: _BarisTarget) -> str:
        return _cetak(b.indikator, renstra.get((b.indikator.kode, tahun)) if b.indikator else None)

    def kunci(b: _BarisTarget) -> Kunci | None:
        return besaran.RENCANA.kunci(b.indikator.kode, tahun) if b.indikator else None

    return KolomTabel(str(tahun), isi, "kanan", grup="Target Tahun", jejak=kunci)


# --- strategies --------------------------------------------------------------------------------------------------


@sajian
def strategi_kebijakan(laporan: Laporan) -> Sequence[Blok]:
    """Show strategies and policy directions as two lists."""
    hasil: list[Blok] = []
    tujuan = "Untuk mencapai tujuan dan sasaran tersebut, ditempuh strategi berikut:"
    kebijakan = (
        f"Arah kebijakan yang menjadi pedoman selama periode Renstra {laporan.periode_renstra} adalah sebagai berikut:"
    )
    for jenis, awal in ((JenisStrategi.STRATEGI, tujuan), (JenisStrategi.KEBIJAKAN, kebijakan)):
        isi = [_sebut_strategi(satu) for satu in laporan.data.strategi if satu.jenis is jenis]
        if isi:
            akhiran = [";"] * (len(isi) - 1) + ["."]
            butir = tuple(Butir((paragraf(f"{satu}{tanda}"),)) for satu, tanda in zip(isi, akhiran, strict=True))
            hasil += [paragraf(awal), Daftar(butir, "angka")]
    return hasil or [
        paragraf(
            f"Laporan ini tidak menyajikan rumusan strategi dan arah kebijakan Renstra Tahun {laporan.periode_renstra}."
        )
    ]


def _sebut_strategi(satu: Strategi) -> str:
    """Print a strategy with the year of its stage, a policy direction with that of the RPJMD which it serves."""
    tahap = f"Tahap {satu.tahun}: " if satu.tahun else ""
    daerah = f" (mendukung arah kebijakan daerah: {satu.arah_daerah.rstrip(' .;')})" if satu.arah_daerah else ""
    return f"{tahap}{satu.uraian.rstrip(' .;')}{daerah}"


# --- programmes --------------------------------------------------------------------------------------------------

_NAMA_TINGKAT = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}


def _hitung_pohon(laporan: Laporan) -> str:
    """Say how many programmes, kegiatan and sub kegiatan there are."""
    jumlah = hitung.jumlah_pohon(laporan.hasil.anggaran)
    return gabung(
        [
            f"{tandai(besaran.JUMLAH.kunci(tingkat), banyak(jumlah[tingkat]))} {nama}"
            for tingkat, nama in _NAMA_TINGKAT.items()
            if jumlah[tingkat]
        ]
    )


def _program(laporan: Laporan) -> list[PosAnggaran]:
    return [satu for satu in laporan.hasil.anggaran if satu.level == "program"]


@sajian
def tabel_program(laporan: Laporan) -> Sequence[Blok]:
    """Show how many programmes, kegiatan and sub kegiatan there are, and what each programme is for."""
    program = _program(laporan)
    if not program:
        return kotak_kurang(laporan, "lembar:anggaran")
    uraian = {satu.kode: satu.uraian for satu in laporan.data.anggaran}
    cacah = {satu.kode: hitung.jumlah_pohon(laporan.hasil.anggaran, satu.kode) for satu in program}
    seluruh = hitung.jumlah_pohon(laporan.hasil.anggaran)
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(laporan.hasil.total.anggaran))
    kolom = [
        KolomTabel("No.", lambda b: f"{cetak_bulat(b[0])}.", "tengah"),
        KolomTabel("Program", lambda b: b[1].nama),
        KolomTabel("Maksud", lambda b: uraian[b[1].kode] or TANPA_NILAI),
        _kolom_cacah("Kegiatan", "kegiatan", cacah),
        _kolom_cacah("Sub Kegiatan", "subkegiatan", cacah),
    ]
    jumlah = (
        Sel("Jumlah", lebar=3, rata="tengah", tebal=True),
        *(
            Sel(tandai(besaran.JUMLAH.kunci(tingkat), cetak_bulat(seluruh[tingkat])), tebal=True)
            for tingkat in ("kegiatan", "subkegiatan")
        ),
    )
    judul = f"Maksud dan Cakupan Program {laporan.nama_dinas} Tahun {laporan.tahun}"
    return [
        paragraf(
            f"Tujuan dan sasaran tersebut pada tahun {laporan.tahun} dilaksanakan melalui {_hitung_pohon(laporan)} "
            f"dengan pagu {pagu}. Maksud dan cakupan setiap program diuraikan dalam ",
            Rujuk("tabel:program"),
            ".",
        ),
        tabel(laporan, "program", judul, kolom, list(enumerate(program, start=1)), jumlah=[jumlah], ukuran="kecil"),
    ]


def _kolom_cacah(judul: str, tingkat: str, cacah: Mapping[str, Mapping[str, int]]) -> KolomTabel:
    return KolomTabel(
        judul,
        lambda b: cetak_bulat(cacah[b[1].kode][tingkat]),
        "tengah",
        jejak=lambda b: besaran.JUMLAH_POHON.kunci(b[1].kode, tingkat),
    )


@sajian
def tabel_susunan_program(laporan: Laporan) -> Sequence[Blok]:
    """Show all programmes, kegiatan and sub kegiatan with their codes, or with their level where there are none."""
    baris = [satu for satu in laporan.hasil.anggaran if satu.level in _NAMA_TINGKAT]
    if not baris:
        return []
    rinci = {tingkat: urut for urut, tingkat in enumerate(_NAMA_TINGKAT)}
    # What a program is for stands in the table before.
    atas = {satu.kode for satu in _program(laporan)}
    maksud = {satu.kode: satu.uraian for satu in laporan.data.anggaran if satu.uraian and satu.kode not in atas}
    kolom = [
        KolomTabel("Kode", lambda b: b.kode)
        if laporan.berkode
        else KolomTabel("Tingkat", lambda b: _NAMA_TINGKAT[b.level].title()),
        KolomTabel("Program/Kegiatan/Sub Kegiatan", lambda b: Sel(b.nama, rinci=rinci[b.level])),
        *([KolomTabel("Maksud", lambda b: maksud.get(b.kode, TANPA_NILAI))] if maksud else []),
    ]
    judul = f"Program, Kegiatan, dan Sub Kegiatan {laporan.nama_dinas} Tahun {laporan.tahun}"
    return [
        paragraf("Kegiatan dan sub kegiatan setiap program dirinci dalam ", Rujuk("tabel:susunan_program"), "."),
        tabel(
            laporan, "susunan_program", judul, kolom, baris,
            gaya=lambda b: "" if b.level == "subkegiatan" else b.level, ukuran="kecil",
        ),
    ]  # fmt: skip


# --- pohon kinerja -----------------------------------------------------------------------------------------------


def _simpul(laporan: Laporan) -> list[grafik.Simpul]:
    """Return the nodes tujuan, sasaran and program; a programme of two sasaran stands below both."""
    data = laporan.data
    tujuan = {satu.kode: f"T/{satu.kode}" for satu in data.tujuan}
    hasil = [grafik.Simpul(tujuan[satu.kode], None, satu.uraian, "tujuan") for satu in data.tujuan]
    hasil += [
        grafik.Simpul(f"S/{satu.kode}", tujuan.get(satu.tujuan or ""), satu.uraian, "sasaran") for satu in data.sasaran
    ]
    kait = [(satu.sasaran, satu.program) for satu in data.sasaran_program]
    terkait = {program for _, program in kait}
    for program in _program(laporan):
        induk = (
            [f"S/{sasaran}" for sasaran, kode in kait if kode == program.kode] if program.kode in terkait else [None]
        )
        hasil += [grafik.Simpul(f"P/{atas}/{program.kode}", atas, program.nama, "program") for atas in induk]
    return hasil


def _berindikator(laporan: Laporan, simpul: grafik.Simpul) -> grafik.Simpul:
    """Add the indicators of a node with the target of the year, a line each."""
    kode = simpul.kode.rpartition("/")[2]
    baris = laporan.hasil.capaian_level(simpul.jenis, kode)
    isi = [f"• {satu.nama}: {cetak_bersatuan(satu.target, satu.desimal, satu.satuan)}" for satu in baris]
    return replace(simpul, teks="\n".join([simpul.teks, *isi]))


@sajian
def pohon_kinerja(laporan: Laporan) -> Sequence[Blok]:
    """Show how tujuan, sasaran and programmes follow from each other as a tree on a landscape page."""
    simpul = _simpul(laporan)
    if not any(satu.jenis != "program" for satu in simpul):
        return kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran")
    lepas = [f"“{satu.teks}”" for satu in simpul if satu.jenis == "sasaran" and satu.induk is None]
    alasan = f" Sasaran {gabung(lepas)} tidak diturunkan dari tujuan tertentu sehingga berdiri sendiri."
    return [
        paragraf(
            f"Keterkaitan tujuan, sasaran, dan program beserta indikator dan target tahun {laporan.tahun} "
            "digambarkan pada ",
            Rujuk("gambar:pohon_kinerja"),
            f".{alasan if lepas and laporan.data.tujuan else ''}",
        ),
        gambar(
            laporan,
            "pohon_kinerja",
            f"Pohon Kinerja {laporan.nama_dinas} Tahun {laporan.tahun}",
            grafik.pohon_kinerja([_berindikator(laporan, satu) for satu in simpul]),
            f"Pohon kinerja. {' '.join(_uraikan_simpul(simpul))}",
            lanskap=True,
        ),
    ]


def _uraikan_simpul(simpul: Sequence[grafik.Simpul]) -> list[str]:
    """Say in words what stands below each tujuan and sasaran."""
    hasil = []
    for satu in simpul:
        anak = [f"{bawah.jenis} “{bawah.teks}”" for bawah in simpul if bawah.induk == satu.kode]
        if anak:
            kata = "diturunkan menjadi" if satu.jenis == "tujuan" else "didukung oleh"
            hasil.append(f"{satu.jenis.capitalize()} “{satu.teks}” {kata} {gabung(anak)}.")
    return hasil


# --- innovations -------------------------------------------------------------------------------------------------


@sajian
def inovasi(laporan: Laporan, nomor: str = "") -> Sequence[Blok]:
    """Show the innovations that support the targets under their own heading; nothing when there is none."""
    daftar_inovasi = laporan.data.inovasi
    if not daftar_inovasi:
        return []
    butir = tuple(
        Butir((Paragraf((Teks(f"{satu.nama}.", tebal=True), Teks(" "), *inline_prosa(laporan.uraian(satu)))),))
        for satu in daftar_inovasi
    )
    return [
        Judul(2, "Inovasi Pendukung Kinerja", nomor),
        paragraf(
            f"Pencapaian target tahun {laporan.tahun} didukung oleh {tandai(besaran.JUMLAH.kunci('inovasi'), banyak(len(butir)))} inovasi berikut:"
        ),
        Daftar(butir, "angka"),
    ]
