"""Bab III A: the seven analyses of Permenpan-RB 53/2014 (Lampiran II) for every sasaran strategis."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import cetak_persen
from kinerja.besaran import daftar as besaran
from kinerja.hitung import AkhirRenstra, BarisCapaian, Status
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Level, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Inline, Judul, Rujuk
from kinerja.sajian.dasar import berderet, paragraf, sajian
from kinerja.sajian.kalimat import (
    berjudul,
    di_tengah,
    kalimat_capaian,
    kalimat_semua_perubahan,
    kalimat_variabel,
    urutan_ke,
)
from kinerja.sajian.kerangka import kotak_kurang, rincian
from kinerja.sajian.kolom_kinerja import BarisKinerja, TanpaIndikator
from kinerja.sajian.lkjip.banding_ringkas import berdampingan
from kinerja.sajian.lkjip.banding_wilayah import banding_wilayah
from kinerja.sajian.lkjip.capaian_program import kalimat_program, tabel_program
from kinerja.sajian.lkjip.efisiensi_sasaran import kalimat_efisiensi
from kinerja.sajian.lkjip.kartu_kinerja import kartu_kinerja
from kinerja.sajian.lkjip.rincian_program import ada_rincian, rincian_program
from kinerja.sajian.lkjip.sebab import daftar_efisiensi, daftar_sebab, uraian_program
from kinerja.sajian.tabel import gambar
from kinerja.sajian.temuan import beralih, temuan_capaian, temuan_garis

__all__ = ["analisis_sasaran", "kalimat_akhir", "semua_sasaran"]


@sajian
def semua_sasaran(laporan: Laporan) -> Sequence[Blok]:
    """Show the seven analyses of every sasaran, numbered 3.1, 3.2, ... below the heading before them."""
    return [
        blok
        for satu in laporan.data.sasaran
        for blok in _analisis(laporan, satu.kode, laporan.nomor.judul(3, satu.kode))
    ]


@sajian
def analisis_sasaran(laporan: Laporan, kode: str, nomor: str = "") -> Sequence[Blok]:
    """Show the seven analyses of one sasaran.

    Raises
    ------
    KeyError
        when there is no sasaran of that code.
    """
    if kode not in {satu.kode for satu in laporan.data.sasaran}:
        raise KeyError(f"sasaran “{kode}” tidak ada")
    return _analisis(laporan, kode, nomor)


def _analisis(laporan: Laporan, kode: str, nomor: str) -> list[Blok]:
    sasaran = next(satu for satu in laporan.data.sasaran if satu.kode == kode)
    indikator = laporan.hasil.capaian_level(Level.SASARAN, kode)
    blok: list[Blok] = [Judul(3, f"Sasaran {_urut(laporan, kode)}: {sasaran.uraian}", nomor, f"sasaran-{kode}")]
    blok += (
        _kartu(laporan, kode, indikator)
        if indikator
        else kotak_kurang(laporan, f"indikator:{kode}", "lembar:indikator")
    )
    for huruf, (judul, susun) in zip("abcdefg", _ANALISIS, strict=True):
        if indikator or susun not in _TENTANG_INDIKATOR:
            isi = susun(laporan, kode, indikator)
            blok += [rincian(f"{huruf}.", judul), *isi] if isi else []
    return blok


def _kartu(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Show the indicators over all years, in the one table to which the first four analyses refer, and draw them."""
    kunci = f"sasaran_{kode}"
    # Tables and figures have their numbers in the order in which they stand.
    kartu = kartu_kinerja(
        laporan, kunci, f"Sasaran {_urut(laporan, kode)}", Level.SASARAN, kode, berdampingan(laporan, indikator)
    )
    gambar_tahun = _gambar_tahunan(laporan, kode, indikator)
    rujuk = [Rujuk(f"gambar:{satu.kunci}") for satu in gambar_tahun]
    lukisan: list[str | Inline] = [" Perkembangannya digambarkan pada ", *berderet(rujuk), "."] if rujuk else []
    isi = " memperlihatkan target, realisasi, dan capaian sasaran ini dari tahun ke tahun."
    return [paragraf(Rujuk(f"tabel:{kunci}"), isi, *lukisan), kartu, *gambar_tahun]


def _target_realisasi(laporan: Laporan, _kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 1."""
    kalimat = [f"{kalimat_capaian(satu)} {kalimat_variabel(laporan, satu.kode)}".strip() for satu in indikator]
    return [paragraf(" ".join(kalimat)), *kotak_kurang(laporan, *(f"hasil:{satu.kode}" for satu in indikator))]


def _tahun_lalu(laporan: Laporan, _kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 2."""
    return [paragraf(" ".join(kalimat_semua_perubahan(laporan, indikator)))]


#: Indicators that one figure holds, so that it fits a page with its caption.
_PANEL_MAKS = 6


def _gambar_tahunan(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Gambar]:
    """Draw the indicators of a sasaran over the years of the Renstra, those with at least two realisasi."""
    panel = [(p, isi) for p in indikator if (isi := _panel(laporan, p))]
    hasil = []
    for urut, awal in enumerate(range(0, len(panel), _PANEL_MAKS), start=1):
        milik = panel[awal : awal + _PANEL_MAKS]
        tahun = sorted({t for _, isi in milik for t in isi.tahun})
        apa = berjudul(milik[0][0].nama) if len(milik) == 1 else f"Indikator Sasaran {_urut(laporan, kode)}"
        judul = f"Target dan Realisasi {apa} Tahun {_rentang_tahun(tahun)}"
        lanjutan = f" (Bagian {urut})" if len(panel) > _PANEL_MAKS else ""
        alt = " ".join(_uraian_garis(p, isi) for p, isi in milik)
        temuan = temuan_garis(milik[0][0]) if len(milik) == 1 else temuan_capaian([p for p, _ in milik])
        svg = grafik.panel_tahunan([isi for _, isi in milik], temuan=temuan)
        kunci = f"garis_{kode}" if urut == 1 else f"garis_{kode}_{urut}"
        hasil.append(gambar(laporan, kunci, judul + lanjutan, svg, beralih(temuan, alt)))
    return hasil


def _panel(laporan: Laporan, satu: BarisCapaian) -> grafik.Panel | None:
    """Return target and realisasi of an indicator over the years; None where fewer than two realisasi are known."""
    nyata = {
        r.tahun: r.realisasi
        for r in laporan.hasil.realisasi
        if r.indikator == satu.kode and isinstance(r.realisasi, Decimal)
    }
    janji = {
        t.tahun: t.target for t in laporan.hasil.target if t.indikator == satu.kode and isinstance(t.target, Decimal)
    }
    ada = [t for t in {*nyata, *janji} if t >= laporan.identitas.renstra_awal]
    # Years without a number keep their place, so that equal steps are equal times.
    tahun = range(min(ada), max(ada) + 1) if ada else ()
    if sum(t in nyata for t in tahun) < 2:
        return None
    return grafik.Panel(satu.nama, tahun, [janji.get(t) for t in tahun], [nyata.get(t) for t in tahun], satu.satuan)


def _uraian_garis(satu: BarisCapaian, isi: grafik.Panel) -> str:
    """Say in words what the lines of an indicator show."""
    nilai = "; ".join(
        f"{t} target {cetak_nilai(target, satu.desimal, satu.satuan)}, realisasi {cetak_nilai(nyata, satu.desimal, satu.satuan)}"
        for t, target, nyata in zip(isi.tahun, isi.target, isi.realisasi, strict=True)
    )
    return f"Diagram garis {satu.nama}: {nilai}."


def _jangka_menengah(laporan: Laporan, _kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 3."""
    akhir = {p.kode: p for p in laporan.hasil.akhir_renstra}
    kalimat = [kalimat_akhir(laporan, satu, akhir[satu.kode]) for satu in indikator]
    awal = f"Tahun {laporan.tahun} merupakan tahun {urutan_ke(laporan.tahun_ke)} pelaksanaan Renstra {laporan.periode_renstra}."
    return [paragraf(f"{awal} {' '.join(kalimat)}")]


def _daerah_lain(laporan: Laporan, _kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 4."""
    return banding_wilayah(laporan, indikator)


def kalimat_akhir(laporan: Laporan, satu: BarisCapaian, p: AkhirRenstra) -> str:
    """Compare an indicator (row of ``laporan.capaian``) with the end of the Renstra (of ``laporan.akhir_renstra``)."""
    akhir = laporan.identitas.renstra_akhir
    target, realisasi = (
        hitung.operand_nilai(isi, laporan.pilihan.dasar_hitung, satu.desimal) for isi in (p.target_akhir, p.realisasi)
    )
    status = hitung.status_target(target, realisasi, satu.arah)
    if p.kemajuan is None or status is None:
        sebab = "capaiannya tidak dapat dihitung"
        if realisasi is None:
            sebab = f"realisasi tahun {laporan.tahun} belum tersedia"
        elif target is None:
            sebab = "target itu belum ditetapkan"
        return f"{satu.nama} belum dapat dibandingkan dengan target tahun {akhir} karena {sebab}."
    lanjut = "masih perlu ditingkatkan" if status is Status.TIDAK_TERCAPAI else "target akhir Renstra sudah terpenuhi"
    kemajuan = tandai(besaran.KEMAJUAN.kunci(satu.kode), cetak_persen(p.kemajuan))
    return f"Capaian {di_tengah(satu.nama)} terhadap target tahun {akhir} sebesar {kemajuan} sehingga {lanjut}."


def _penyebab(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 5."""
    status = {p.status for p in indikator}
    hasil = ["keberhasilan"] if status & {Status.MELAMPAUI, Status.TERCAPAI} else []
    hasil += ["kegagalan"] if Status.TIDAK_TERCAPAI in status else []
    kata = " dan ".join(hasil) or "keberhasilan atau kegagalan"
    return daftar_sebab(laporan, TempatAnalisis.SASARAN, kode, indikator, f"Penyebab {kata}" if indikator else "")


def _efisiensi(laporan: Laporan, kode: str, _indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 6."""
    (satu,) = (p for p in laporan.hasil.efisiensi if p.kode == kode)
    banyak = len(laporan.hasil.efisiensi) > 1
    sebab = [a for a in laporan.analisis_di(TempatAnalisis.EFISIENSI_SASARAN) if a.rujukan == kode]
    return [
        paragraf(
            f"{kalimat_efisiensi(laporan, satu)} {'Perbandingan antarsasaran' if banyak else 'Rinciannya'} tampak pada ",
            Rujuk("tabel:efisiensi"),
            ".",
        ),
        *daftar_efisiensi(laporan, sebab, efisien=bool(satu.efisien)),
    ]


def _program(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 7."""
    kunci = f"program_{kode}"
    program = next(p.program for p in laporan.hasil.anggaran_sasaran if p.kode == kode)
    if not program:
        return kotak_kurang(laporan, f"program:{kode}", "lembar:sasaran_program")
    if ada_rincian(laporan, program):
        return rincian_program(laporan, kode, _urut(laporan, kode), program)
    baris: list[BarisKinerja] = []
    for satu in program:
        baris += laporan.hasil.capaian_level(Level.PROGRAM, satu) or [TanpaIndikator(satu)]
    uraian = [satu for milik in program for satu in uraian_program(laporan, milik)]
    if all(isinstance(satu, TanpaIndikator) for satu in baris):
        return [paragraf(kalimat_program(laporan, program)), *uraian]
    tabel = tabel_program(kunci, f"Program Pendukung Sasaran {_urut(laporan, kode)}", baris)
    blok: list[Blok] = [
        paragraf(Rujuk(f"tabel:{kunci}"), " merinci program yang menunjang sasaran ini beserta capaian dan serapan anggarannya."),
        tabel.tabel(laporan),
    ]  # fmt: skip
    return [*blok, *uraian]


_Susun = Callable[[Laporan, str, Sequence[BarisCapaian]], list[Blok]]

#: The seven analyses in their order.
_ANALISIS: tuple[tuple[str, _Susun], ...] = (
    ("Perbandingan target dan realisasi tahun ini", _target_realisasi),
    ("Perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya", _tahun_lalu),
    ("Perbandingan realisasi dengan target jangka menengah", _jangka_menengah),
    ("Perbandingan dengan standar nasional dan daerah lain", _daerah_lain),
    ("Analisis penyebab keberhasilan atau kegagalan serta solusi yang dilakukan", _penyebab),
    ("Analisis efisiensi penggunaan sumber daya", _efisiensi),
    ("Analisis program dan kegiatan pendukung", _program),
)
#: Those that have nothing to say of a sasaran without indicators.
_TENTANG_INDIKATOR = (_target_realisasi, _tahun_lalu, _jangka_menengah, _daerah_lain)


def _rentang_tahun(tahun: Sequence[int]) -> str:
    return str(tahun[0]) if len(tahun) == 1 else f"{tahun[0]}–{tahun[-1]}"


def _urut(laporan: Laporan, kode: str) -> int:
    return [satu.kode for satu in laporan.data.sasaran].index(kode) + 1
