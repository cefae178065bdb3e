"""Bab III A, analysis 7 in detail: program, kegiatan and sub kegiatan of a sasaran with results and causes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import BarisCapaian, PosAnggaran
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Level, Nilai
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.lkjip.sebab import uraian_program
from kinerja.sajian.sumber import catatan_sumber

__all__ = ["ada_rincian", "rincian_program", "ukur_bawah"]

_RINCI = {"program": 0, "kegiatan": 0, "subkegiatan": 1}
_BAWAH = (Level.KEGIATAN, Level.SUBKEGIATAN)


class _Baris(NamedTuple):
    """A line of the budget with one of its indicators, or with none."""

    uang: PosAnggaran
    ukur: BarisCapaian | None


def ada_rincian(laporan: Laporan, program: Sequence[str]) -> bool:
    """Say whether an indicator of a kegiatan or sub kegiatan below these programs has a realisasi."""
    return any(p.realisasi is not None for p in ukur_bawah(laporan, program))


def ukur_bawah(laporan: Laporan, program: Sequence[str]) -> list[BarisCapaian]:
    """Return the results of the kegiatan and sub kegiatan below some programs (rows of ``laporan.capaian``)."""
    awal = tuple(f"{kode}." for kode in program)
    return [p for p in laporan.hasil.capaian if p.level in _BAWAH and p.induk.startswith(awal)]


def rincian_program(laporan: Laporan, kode: str, urut: int, program: Sequence[str]) -> list[Blok]:
    """Show the indicators of every level below the programs of a sasaran, and the causes per program."""
    kunci = f"program_{kode}"
    tabel = DeklarasiTabel[_Baris](
        kunci,
        lambda laporan: f"Kinerja Program Pendukung Sasaran {urut} Tahun {laporan.tahun}",
        lambda _laporan: _kolom(),
        lambda laporan: _susun(laporan, program),
        gaya=lambda b: "" if b.uang.level == "subkegiatan" else b.uang.level,
        catatan=lambda laporan: catatan_sumber(
            laporan, [b.ukur for b in _susun(laporan, program) if b.ukur], (laporan.tahun,)
        ),
        ukuran="kecil",
        bagian_lembar="Riwayat",
    )
    sebab = [satu for milik in program for satu in uraian_program(laporan, milik)]
    return [
        paragraf(
            Rujuk(f"tabel:{kunci}"), " merinci program, kegiatan, dan sub kegiatan yang menunjang sasaran ini beserta "
            "capaiannya, sedangkan anggarannya terdapat dalam ", Rujuk("tabel:anggaran"), ".", " Capaian program beserta penyebabnya diuraikan di bawah ini." if sebab else "",
        ),
        *sebab,
        tabel.tabel(laporan),
    ]  # fmt: skip


def _kolom() -> list[KolomBesaran[_Baris]]:
    return [
        KolomBesaran(
            "Program/Kegiatan/Sub Kegiatan",
            lambda b: b.uang.nama,
            tampil=lambda b: Sel(b.uang.nama, tebal=b.uang.level == "program", rinci=_RINCI[b.uang.level]),
            gabung=lambda b: b.uang.kode,
        ),
        KolomBesaran("Indikator", lambda b: b.ukur.nama if b.ukur else None),
        KolomBesaran("Satuan", lambda b: b.ukur.satuan if b.ukur else None, rata="tengah"),
        _kolom_kinerja("Target", lambda p: p.target, besaran.TARGET),
        _kolom_kinerja("Realisasi", lambda p: p.realisasi, besaran.REALISASI),
        KolomBesaran(
            "%",
            lambda b: b.ukur.capaian if b.ukur else None,
            besaran.CAPAIAN_TAHUN,
            _jejak(besaran.CAPAIAN_TAHUN),
            satuan="",
            grup="Kinerja",
        ),
        KolomBesaran(
            "Realisasi Anggaran",
            lambda b: b.uang.persen,
            besaran.SERAPAN,
            lambda b: besaran.SERAPAN.kunci(besaran.pos_anggaran(b.uang.kode)),
            gabung=lambda b: b.uang.kode,
        ),
    ]


def _kolom_kinerja(judul: str, nilai: Callable[[BarisCapaian], Nilai | None], bidang: Besaran) -> KolomBesaran[_Baris]:
    return KolomBesaran(
        judul,
        lambda b: nilai(b.ukur) if b.ukur else None,
        bidang,
        _jejak(bidang),
        tampil=lambda b: cetak_nilai(nilai(b.ukur), b.ukur.desimal) if b.ukur else TANPA_NILAI,
        grup="Kinerja",
    )


def _jejak(jenis: Besaran) -> Callable[[_Baris], Kunci | None]:
    """Name the trace of a value of an indicator in the year of the report."""
    return lambda b: jenis.kunci(b.ukur.kode, b.ukur.tahun) if b.ukur else None


def _cabang(laporan: Laporan, program: str) -> list[PosAnggaran]:
    """Return a program with everything below it, in the order of the budget."""
    return [p for p in laporan.hasil.anggaran if p.kode == program or p.kode.startswith(f"{program}.")]


def _susun(laporan: Laporan, program: Sequence[str]) -> list[_Baris]:
    ukur: dict[str, list[BarisCapaian | None]] = {}
    for satu in laporan.hasil.capaian:
        if satu.level in (Level.PROGRAM, *_BAWAH):
            ukur.setdefault(satu.induk, []).append(satu)
    return [
        _Baris(uang, satu)
        for kode in program
        for uang in _cabang(laporan, kode)
        for satu in ukur.get(uang.kode, [None])
    ]
