"""Bab II A: what the Renstra plans - visi and misi, tujuan and sasaran, strategies; innovations."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from kinerja.angka import gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Indikator, JenisStrategi, JenisVisi, Level, Nilai, Strategi, VisiMisi
from kinerja.sajian.blok import Blok, Butir, Daftar, Judul, Paragraf, Rujuk, Sel, Teks
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import judul_bagian, kotak_kurang
from kinerja.sajian.prosa import inline_prosa
from kinerja.sajian.tabel import Kelompok

__all__ = [
    "arah_pembangunan",
    "inovasi",
    "strategi_kebijakan",
    "tabel_tujuan_sasaran",
    "visi_misi",
]


# --- visi and misi -----------------------------------------------------------------------------------------------


@sajian
def arah_pembangunan(laporan: Laporan, bernomor: bool = True) -> Sequence[Blok]:
    """Show what the Renstra follows: visi and misi of the kepala daerah, or the RPD of a region that has none.

    It brings its own heading, which without ``bernomor`` counts for nothing; what the dinas supports stands in bold.
    """

    def kepala(judul: str) -> Judul:
        return judul_bagian(laporan, 2, judul) if bernomor else Judul(3, judul)

    rencana = laporan.pilihan.dokumen_perencanaan
    if rencana.bermisi:
        return [kepala("Visi dan Misi"), *visi_misi(laporan)]
    return [
        kepala("Rencana Pembangunan Daerah"),
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
        lengkap = [urut for urut, _ in _bernomor(misi)] == [*range(1, len(misi) + 1)]
        jumlah = tandai(besaran.JUMLAH.kunci("misi"), banyak(len(misi)))
        # The numbers tell that the region has other misi: how many, nobody wrote.
        daftar = (
            f"{apa} {jumlah} misi sebagai berikut:" if lengkap else f"Misi yang berkaitan dengan tugas {dinas} ialah:"
        )
        blok.append(paragraf(daftar))
        blok += _daftar_misi(misi)
        if not lengkap and all(satu.didukung for satu in misi):
            # The list says already that the dinas supports these.
            misi = []
    return [*blok, *_dukungan(dinas, visi, misi)]


def _dukungan(dinas: str, visi: Sequence[VisiMisi], misi: Sequence[VisiMisi]) -> list[Blok]:
    """Name what the dinas supports of visi and misi."""
    tebal = [satu.jenis.value for satu in visi if satu.didukung][:1]
    tebal += [f"misi ke-{urut}" for urut, satu in _bernomor(misi) if satu.didukung]
    if not tebal:
        return []
    satu = len(misi) == 1 and not any(satu.didukung for satu in visi)
    kami = "misi tersebut" if satu else f"{gabung(tebal)}, yang dicetak tebal di atas"
    return [paragraf(f"Sesuai dengan tugas dan fungsinya, {dinas} mendukung {kami}.")]


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
    if not _baris_target(laporan):
        return kotak_kurang(laporan, "lembar:tujuan", "lembar:sasaran")
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
        _TUJUAN_SASARAN.tabel(laporan),
    ]


def _tahun_renstra(laporan: Laporan) -> range:
    return range(laporan.identitas.tahun_pertama, laporan.identitas.renstra_akhir + 1)


def _kolom_nilai(
    judul: str,
    besaran_nilai: Besaran,
    isi: Callable[[Indikator], tuple[Nilai | None, str]],
    kunci: Callable[[Indikator], Kunci],
    grup: str = "",
) -> KolomBesaran[_BarisTarget]:
    """Declare a column of values without "%", which stands in the column of units; ``isi`` adds what stands behind one."""

    def tampil(b: _BarisTarget) -> str:
        if b.indikator is None:
            return ""
        nilai, belakang = isi(b.indikator)
        return cetak_nilai(nilai, b.indikator.desimal) + belakang

    return KolomBesaran(
        judul,
        lambda b: isi(b.indikator)[0] if b.indikator else None,
        besaran_nilai,
        lambda b: kunci(b.indikator) if b.indikator else None,
        grup=grup,
        tampil=tampil,
    )


def _kolom_awal(tahun: str | None) -> KolomBesaran[_BarisTarget]:
    """Declare the column of the baseline; its year heads the column where all rows share it."""

    def isi(satu: Indikator) -> tuple[Nilai | None, str]:
        lain = satu.tahun_data_awal if tahun is None and satu.data_awal is not None else None
        return satu.data_awal, f" ({lain})" if lain else ""

    judul = f"Data Awal ({tahun})" if tahun else "Data Awal"
    kolom = _kolom_nilai(judul, besaran.DATA_AWAL, isi, lambda satu: besaran.DATA_AWAL.kunci(satu.kode))
    return replace(kolom, bila_ada=True)


def _kolom_tahun(tahun: int, renstra: Mapping[tuple[str, int], Nilai | None]) -> KolomBesaran[_BarisTarget]:
    return _kolom_nilai(
        str(tahun),
        besaran.RENCANA,
        lambda satu: (renstra.get((satu.kode, tahun)), ""),
        lambda satu: besaran.RENCANA.kunci(satu.kode, tahun),
        "Target Tahun",
    )


def _kolom_target(laporan: Laporan) -> list[KolomBesaran[_BarisTarget]]:
    renstra = {(satu.indikator, satu.tahun): satu.renstra for satu in laporan.data.target_pohon}
    indikator = [b.indikator for b in _baris_target(laporan) if isinstance(b, _BarisTarget) and b.indikator]
    tahun_awal = {satu.tahun_data_awal for satu in indikator if satu.data_awal is not None}
    seragam = len(tahun_awal) == 1 and None not in tahun_awal
    return [
        KolomBesaran("Sasaran", lambda b: b.milik.teks, gabung=lambda b: b.kunci, tampil=lambda b: b.milik),
        KolomBesaran("Indikator", lambda b: b.indikator.nama if b.indikator else None),
        KolomBesaran("Satuan", lambda b: b.indikator.satuan if b.indikator else "", rata="tengah"),
        _kolom_awal(next(iter(tahun_awal)) if seragam else None),
        *(_kolom_tahun(tahun, renstra) for tahun in _tahun_renstra(laporan)),
    ]


_TUJUAN_SASARAN = daftarkan_tabel(
    DeklarasiTabel(
        "tujuan_sasaran",
        lambda laporan: f"Tujuan, Sasaran, Indikator, dan Target {laporan.nama_dinas} Tahun {laporan.periode_renstra}",
        _kolom_target,
        _baris_target,
        sumber=lambda laporan: f"{laporan.sebutan_renstra} {laporan.nama_dinas}",
        ukuran="kecil",
        lembar="Target Renstra",
        dokumen=UTAMA.kunci,
        ikhtisar=True,
    )
)


# --- strategies --------------------------------------------------------------------------------------------------


@sajian
def strategi_kebijakan(laporan: Laporan) -> Sequence[Blok]:
    """Show strategies and policy directions as two lists; nothing where there is neither."""
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
    return hasil


def _sebut_strategi(satu: Strategi) -> str:
    """Print a strategy with the year of its stage, a policy direction with that of the RPJMD which it serves."""
    tahap = f"Tahap {satu.tahun}: " if satu.tahun else ""
    daerah = f" (mendukung arah kebijakan daerah: {satu.arah_daerah.rstrip(' .;')})" if satu.arah_daerah else ""
    return f"{tahap}{satu.uraian.rstrip(' .;')}{daerah}"


# --- innovations -------------------------------------------------------------------------------------------------


@sajian
def inovasi(laporan: Laporan) -> Sequence[Blok]:
    """Show the innovations that support the targets; nothing when there is none."""
    daftar_inovasi = laporan.data.inovasi
    if not daftar_inovasi:
        return []
    butir = tuple(
        Butir((Paragraf((Teks(f"{satu.nama}.", tebal=True), Teks(" "), *inline_prosa(laporan.uraian(satu)))),))
        for satu in daftar_inovasi
    )
    return [
        paragraf(
            f"Pencapaian target tahun {laporan.tahun} didukung oleh {tandai(besaran.JUMLAH.kunci('inovasi'), banyak(len(butir)))} inovasi berikut:"
        ),
        Daftar(butir, "angka"),
    ]
