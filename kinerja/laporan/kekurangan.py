"""What a report still lacks. One list: the boxes in the report, its front page, ``kinerja check``, ``--final``, the reviewer.

A document asks for its mandatory sheets and prose, and for what its :attr:`~kinerja.dokumen.Dokumen.kelengkapan` names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_romawi, gabung
from kinerja.dokumen import Dokumen, Kebutuhan
from kinerja.hitung import BarisCapaian, Status
from kinerja.laporan.isi_laporan import IsiLaporan
from kinerja.masukan import BUKU_KERJA, Galat
from kinerja.model import (
    LEMBAR,
    Baris,
    CaraRealisasi,
    Indikator,
    JenisAnalisis,
    JenisVisi,
    Level,
    RencanaSubkegiatan,
    StatusTindakLanjut,
    VisiMisi,
    deret_triwulan,
)

__all__ = ["KELENGKAPAN", "KODE_KURANG", "Kekurangan", "daftar_kekurangan", "ringkas_kekurangan"]

#: Codes of what is missing and seen already while reading.
KODE_KURANG = frozenset({"lembar_kosong", "perlu_ditinjau"})

#: The levels whose indicators the report must account for.
_LEVEL = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)

#: From so many rows on that lack the same, one item of a list tells of all; it names so many of them.
_BANYAK = 4
_SEBUT = 8


@dataclass(frozen=True)
class Kekurangan:
    """A mandatory part that nobody has filled in yet.

    Attributes
    ----------
    kunci
        names the part, e.g. ``lembar:langkah`` or ``penyebab:S1.1``; the report asks for it where the part belongs.
    apa
        the part, in words that begin a sentence.
    tempat
        where to fill it in, for the front page; empty when ``apa`` says it.
    berkas, lembar, sel, kode
        as in :class:`kinerja.masukan.Galat`.
    jenis
        what is missing without of whom, equal for all rows that lack the same; empty where it stands alone.
    milik
        the code of the row that lacks it.
    """

    kunci: str
    apa: str
    tempat: str
    berkas: str
    lembar: str
    sel: str
    kode: str
    jenis: str = ""
    milik: str = ""

    def __str__(self) -> str:
        return f"{self.apa} ({self.tempat})" if self.tempat else self.apa

    def galat(self, tingkat: Literal["galat", "peringatan"] = "peringatan") -> Galat:
        """Return it as a warning, or as a fault of a final report."""
        pesan = self.apa if self.kode == "perlu_ditinjau" else f"{self.apa} belum diisi"
        return Galat(self.berkas, self.lembar, self.sel, self.kode, pesan, tingkat)


def daftar_kekurangan(laporan: IsiLaporan, dokumen: Iterable[Dokumen] | None = None) -> tuple[Kekurangan, ...]:
    """List what is not filled in, document by document, prose and whole sheets first; what several lack is named once.

    An indicator that is typed and whose row of the year says under ``sumber`` why there is no value yet (an
    evaluation still awaited) lacks nothing.

    Parameters
    ----------
    laporan
        the report.
    dokumen
        the documents that count; those that the data can fill when None (``laporan.kekurangan`` keeps those).

    Raises
    ------
    KeyError
        when a document names a rule that there is not.
    """
    milik = laporan.dokumen_berisi if dokumen is None else tuple(dokumen)
    return tuple({satu.kunci: satu for d in milik for satu in _milik(laporan, d)}.values())


def ringkas_kekurangan(daftar: Iterable[Kekurangan]) -> list[str]:
    """Say what is missing as items of a list: rows that lack the same are one item that names their codes.

    Few rows stay apart, with their names.
    """
    kelompok: dict[object, list[Kekurangan]] = {}
    for satu in daftar:
        kelompok.setdefault((satu.jenis, satu.tempat) if satu.jenis else satu.kunci, []).append(satu)
    return [teks for isi in kelompok.values() for teks in _ringkas(isi)]


def _ringkas(isi: Sequence[Kekurangan]) -> list[str]:
    if len(isi) < _BANYAK:
        return [str(satu) for satu in isi]
    sebut = [satu.milik for satu in isi[:_SEBUT]]
    sisa = len(isi) - len(sebut)
    teks = f"{isi[0].jenis} {gabung([*sebut, f'{cetak_bulat(sisa)} lainnya'] if sisa else sebut)}"
    return [f"{teks} ({isi[0].tempat})" if isi[0].tempat else teks]


def _milik(laporan: IsiLaporan, dokumen: Dokumen) -> Iterator[Kekurangan]:
    yield from _narasi(laporan, dokumen)
    yield from _lembar_kosong(laporan, dokumen)
    for nama in dokumen.kelengkapan:
        yield from KELENGKAPAN[nama](laporan)
    yield from _belum_ditinjau(laporan, dokumen)


def _narasi(laporan: IsiLaporan, dokumen: Dokumen) -> Iterator[Kekurangan]:
    for nama, spek in dokumen.narasi.items():
        if spek.wajib and not laporan.teks.narasi.get(nama, "").strip():
            berkas = f"narasi/{nama}.md"
            yield Kekurangan(f"narasi:{nama}", spek.judul, berkas, berkas, "", "", "narasi_kosong")


def _di_lembar(lembar: str, kunci: str, apa: str, kode: str) -> Kekurangan:
    return Kekurangan(kunci, apa, f"lembar {lembar}", BUKU_KERJA, lembar, "", kode)


def _lembar_kosong(laporan: IsiLaporan, dokumen: Dokumen) -> Iterator[Kekurangan]:
    tak_perlu = set() if laporan.pilihan.dokumen_perencanaan.bermisi else {VisiMisi.lembar}
    for nama, kebutuhan in dokumen.lembar.items():
        if kebutuhan is Kebutuhan.WAJIB and nama not in tak_perlu and not getattr(laporan.data, nama):
            yield _di_lembar(nama, f"lembar:{nama}", LEMBAR[nama].judul_lembar, "lembar_kosong")


def _visi_misi(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    ada = {satu.jenis for satu in laporan.data.visi_misi}
    kurang = [jenis.value for jenis in JenisVisi if jenis not in ada]
    if ada and kurang and laporan.pilihan.dokumen_perencanaan.bermisi:
        apa = f"{gabung(kurang).capitalize()} kepala daerah"
        yield _di_lembar(VisiMisi.lembar, "visi_misi", apa, "visi_misi_kurang")


def _iku(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    if laporan.data.indikator and not any(satu.iku for satu in laporan.indikator_berlaku):
        apa = "Indikator Kinerja Utama"
        yield Kekurangan("iku", apa, "kolom iku pada lembar indikator", BUKU_KERJA, "indikator", "", "tanpa_iku")


def _indikator(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    berinduk = {(satu.level, satu.induk) for satu in laporan.indikator_berlaku}
    for sasaran in laporan.data.sasaran if laporan.data.indikator else ():
        if (Level.SASARAN, sasaran.kode) not in berinduk:
            apa = _Apa("Indikator sasaran", sasaran.uraian, sasaran.kode)
            yield _di_sel(sasaran, "kode", f"indikator:{sasaran.kode}", apa, "tanpa_indikator", "lembar indikator")


def _hasil(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    beralasan = {
        satu.indikator
        for satu in laporan.data.realisasi_pohon
        if satu.tahun == laporan.tahun and satu.realisasi is None and satu.sumber
    }
    for satu, baris in _capaian(laporan):
        langsung = baris.cara_realisasi is CaraRealisasi.LANGSUNG and baris.kode in beralasan
        kurang = [nama for nama in ("target", "realisasi") if getattr(satu, nama) is None]
        if kurang == ["realisasi"] and langsung:
            continue
        if kurang:
            apa = _Apa(f"{gabung(kurang).capitalize()} indikator {baris.level.value}", baris.nama, baris.kode)
            yield _di_sel(baris, "kode", f"hasil:{baris.kode}", apa, f"tanpa_{kurang[-1]}")


def _sebab(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    """A missed target has a cause, of tujuan and sasaran also a solution; of a sasaran success has its cause, too."""
    ada = {(satu.jenis, satu.rujukan) for satu in laporan.data.analisis}
    for satu, baris in _capaian(laporan):
        gagal = satu.status is Status.TIDAK_TERCAPAI
        if not gagal and (satu.status is None or baris.level is not Level.SASARAN):
            continue
        for jenis in (JenisAnalisis.PENYEBAB, JenisAnalisis.SOLUSI):
            wajib = jenis is JenisAnalisis.PENYEBAB or (gagal and baris.level is not Level.PROGRAM)
            if wajib and not {(jenis, baris.kode), (jenis, baris.induk)} & ada:
                depan = "Penyebab target" if jenis is JenisAnalisis.PENYEBAB else "Solusi atas target"
                depan, akhir = f"{depan} indikator {baris.level.value}", "tidak tercapai" if gagal else "tercapai"
                apa = _Apa(depan, baris.nama, baris.kode, akhir)
                kunci, kode = f"{jenis.value}:{baris.kode}", f"tanpa_{jenis.value}"
                yield _di_sel(baris, "kode", kunci, apa, kode, "lembar analisis")


def _faktor(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    ada = {satu.jenis for satu in laporan.data.analisis if satu.rujukan is None}
    for jenis in (JenisAnalisis.PENDUKUNG, JenisAnalisis.PENGHAMBAT):
        if laporan.data.analisis and jenis not in ada:
            apa = f"{jenis.value.capitalize()} secara umum"
            yield _di_lembar("analisis", jenis.value, apa, "faktor_kosong")


def _program(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    berprogram = {satu.sasaran for satu in laporan.data.sasaran_program}
    for sasaran in laporan.data.sasaran if laporan.data.sasaran_program else ():
        if sasaran.kode not in berprogram:
            apa = _Apa("Program pendukung sasaran", sasaran.uraian, sasaran.kode)
            kunci = f"program:{sasaran.kode}"
            yield _di_sel(sasaran, "kode", kunci, apa, "tanpa_program_pendukung", "lembar sasaran_program")


def _isu(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    for nomor, satu in enumerate(laporan.data.isu_strategis, start=1):
        if not satu.upaya:
            apa = _Apa("Upaya atas permasalahan", laporan.uraian(satu, "permasalahan"))
            yield _di_sel(satu, "upaya", f"upaya:{nomor}", apa, "tanpa_upaya", "lembar isu_strategis")


def _tindak_lanjut(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    for nomor, satu in enumerate(laporan.data.tindak_lanjut_lhe, start=1):
        if not satu.tindak_lanjut and satu.status is not StatusTindakLanjut.BELUM:
            apa = _Apa("Tindak lanjut rekomendasi", laporan.uraian(satu, "rekomendasi"))
            kunci = f"tindak_lanjut:{nomor}"
            yield _di_sel(satu, "tindak_lanjut", kunci, apa, "tanpa_tindak_lanjut", "lembar tindak_lanjut_lhe")


def _formulir(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    berisi = {satu.pk for satu in laporan.data.pk_indikator}
    for satu in laporan.data.pk:
        if satu.kode not in berisi:
            apa = _Apa("Indikator formulir", "", satu.kode)
            yield _di_sel(satu, "kode", f"formulir:{satu.kode}", apa, "formulir_kosong", "lembar pk_indikator")


def _rencana_aksi(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    """Targets of the quarters of what is measured by quarters, and the plan of money of what has a budget."""
    hasil = laporan.hasil_triwulan
    dipilih = any(satu.agregasi is not None for satu in laporan.indikator_berlaku)
    for satu in laporan.indikator_berlaku:
        bahan = hasil.bahan(satu.kode)
        berangka = isinstance(bahan.janji.target, Decimal) if bahan.janji else False
        # What is left without an aggregation beside others that have one is measured at the end of the year.
        perlu = satu.level in _LEVEL and berangka and (satu.agregasi is not None or not dipilih)
        if perlu and all(isi is None for isi in bahan.rencana):
            apa = _Apa("Target per triwulan indikator", satu.nama, satu.kode)
            yield _di_sel(satu, "kode", f"rencana_aksi:{satu.kode}", apa, "tanpa_target_triwulan", "lembar target")
    berinduk = {hitung.induk_ada(kode, laporan.hasil.pos) for kode in laporan.hasil.pos if kode}
    berencana = {satu.kode for satu in laporan.data.rencana_subkegiatan if _terencana(satu)}
    for baris in laporan.data.anggaran:
        if baris.anggaran and baris.kode not in berinduk and baris.kode not in berencana:
            apa = _Apa("Rencana belanja per triwulan sub kegiatan", baris.nama, baris.kode)
            tempat = "lembar rencana_subkegiatan"
            yield _di_sel(baris, "kode", f"rencana_aksi:{baris.kode}", apa, "tanpa_rencana_belanja", tempat)


def _realisasi_triwulan(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    """Realisasi of every quarter until the one of the report for which something was planned."""
    hasil, sampai = laporan.hasil_triwulan, laporan.triwulan
    for satu in laporan.indikator_berlaku:
        bahan = hasil.bahan(satu.kode)
        setahun = bahan.setahun is not None and bahan.setahun.realisasi is not None and not bahan.dari_triwulan
        if all(isi is None for isi in bahan.rencana) or setahun:
            continue
        for nomor in hitung.triwulan_kurang(bahan.rencana, bahan.nyata, sampai):
            apa = _Apa(f"Realisasi triwulan {cetak_romawi(nomor)} indikator", satu.nama, satu.kode)
            kunci = f"realisasi_tw:{satu.kode}:{nomor}"
            yield _di_sel(satu, "kode", kunci, apa, "tanpa_realisasi_triwulan", "lembar realisasi")
    nyata = {satu.kode: satu for satu in laporan.data.realisasi_subkegiatan}
    for baris in laporan.data.rencana_subkegiatan:
        rencana, milik = (deret_triwulan(isi, "keuangan_") for isi in (baris, nyata.get(baris.kode)))
        for nomor in hitung.triwulan_kurang(rencana, milik, sampai) if _terencana(baris) else ():
            apa = _Apa(f"Realisasi belanja triwulan {cetak_romawi(nomor)} sub kegiatan", "", baris.kode)
            kunci, tempat = f"belanja_tw:{baris.kode}:{nomor}", "lembar realisasi_subkegiatan"
            yield _di_sel(baris, "kode", kunci, apa, "tanpa_belanja_triwulan", tempat)


def _terencana(baris: RencanaSubkegiatan) -> bool:
    """Tell whether a sub kegiatan has a plan of money for any quarter."""
    return any(isi is not None for isi in deret_triwulan(baris, "keuangan_"))


def _renja_target(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    """Every lowest row of the plan has its money, and every row an indicator with a target."""
    renja = laporan.hasil.renja
    for satu in renja.rencana[1:]:
        assert satu.asal is not None
        if satu.pagu is None:
            apa = _Apa(f"Pagu {satu.level}", satu.nama, satu.kode)
            yield _di_sel(satu.asal, "pagu", f"renja_pagu:{satu.kode}", apa, "tanpa_pagu", "lembar renja")
        if not satu.indikator:
            apa, tempat = _Apa(f"Indikator {satu.level}", satu.nama, satu.kode), "lembar renja_indikator"
            yield _di_sel(satu.asal, "kode", f"renja_indikator:{satu.kode}", apa, "tanpa_indikator", tempat)
    for ini in renja.indikator:
        if ini.target is None:
            apa = _Apa("Target rencana", ini.nama, ini.asal.kode)
            yield _di_sel(ini.asal, "target", f"renja_target:{ini.kunci}", apa, "tanpa_target")


def _renja_realisasi(laporan: IsiLaporan) -> Iterator[Kekurangan]:
    """Every indicator of the evaluated year has the realisasi of that year."""
    for satu in laporan.hasil.renja.evaluasi:
        kurang = [nama for nama in ("target", "realisasi") if nama not in satu.nilai]
        if laporan.hasil.renja.dinilai_berlaku(satu) and kurang:
            apa = _Apa(
                f"{gabung(kurang).capitalize()} tahun {laporan.hasil.renja.dinilai}", satu.indikator, satu.asal.kode
            )
            yield _di_sel(satu.asal, kurang[0], f"baris_evaluasi:{satu.kunci}", apa, f"tanpa_{kurang[-1]}")


def _belum_ditinjau(laporan: IsiLaporan, dokumen: Dokumen) -> Iterator[Kekurangan]:
    berkas = {f"narasi/{nama}.md" for nama in dokumen.narasi}
    for satu in laporan.bahan.peringatan:
        if satu.kode == "perlu_ditinjau" and (satu.lembar in dokumen.lembar if satu.lembar else satu.berkas in berkas):
            tempat = f"lembar {satu.lembar}" if satu.lembar else satu.berkas
            kunci = f"tinjau:{satu.lembar or satu.berkas}"
            yield Kekurangan(kunci, satu.pesan.capitalize(), tempat, satu.berkas, satu.lembar, satu.sel, satu.kode)


def _capaian(laporan: IsiLaporan) -> Iterator[tuple[BarisCapaian, Indikator]]:
    """Pair the results of the levels that count with the rows of sheet indikator."""
    baris = {satu.kode: satu for satu in laporan.data.indikator}
    for level in _LEVEL:
        for satu in laporan.hasil.capaian_level(level):
            yield satu, baris[satu.kode]


@dataclass(frozen=True)
class _Apa:
    """What a row lacks: in words before and after the row that lacks it, its name and its code."""

    depan: str
    nama: str
    kode: str = ""
    belakang: str = ""

    @property
    def jenis(self) -> str:
        return f"{self.depan} {self.belakang}".strip()

    def __str__(self) -> str:
        baris = (
            f"“{self.nama}” ({self.kode})" if self.nama and self.kode else f"“{self.nama}”" if self.nama else self.kode
        )
        return f"{self.depan} {baris} {self.belakang}".strip()


def _di_sel(baris: Baris, nama: str, kunci: str, apa: _Apa, kode: str, tempat: str = "") -> Kekurangan:
    """Name the cell of what a row lacks, or the sheet where it is filled in, when that is another one."""
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    milik, isian = apa.kode or f"sel {sel}", tempat.removeprefix("lembar ")
    if isian not in ("", lembar):
        lembar, sel = isian, ""
    return Kekurangan(kunci, str(apa), tempat, BUKU_KERJA, lembar, sel, kode, apa.jenis, milik)


#: Rules of completeness by the names under which documents ask for them, beside their mandatory sheets and prose.
KELENGKAPAN: dict[str, Callable[[IsiLaporan], Iterable[Kekurangan]]] = {
    "visi_misi": _visi_misi,
    "iku": _iku,
    "indikator": _indikator,
    "hasil": _hasil,
    "sebab": _sebab,
    "faktor": _faktor,
    "program": _program,
    "isu": _isu,
    "tindak_lanjut": _tindak_lanjut,
    "formulir": _formulir,
    "renja_target": _renja_target,
    "renja_realisasi": _renja_realisasi,
    # the quarters
    "rencana_aksi": _rencana_aksi,
    "realisasi_triwulan": _realisasi_triwulan,
}
