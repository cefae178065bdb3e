"""Back test: every derived number of a real, published Renstra, against ours; and what its LKjIP says of the same years.

As in the back test of the LKjIP, a printed number equals ours, or stands in ``kesalahan_terbitan.csv`` with the value that it
should have had and the reason. ``kesalahan_lain.csv`` lists the faults that are no single number, ``lkjip_2023.csv`` the
common numbers that the two published documents print differently.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from emas_banding import PARAMS, Angka, Terbitan, kasus, sama

from kinerja.angka import bulatkan
from kinerja.hitung import pertumbuhan, rasio
from kinerja.laporan import Laporan, buka, buka_renstra
from kinerja.model import Level

TERBITAN = Terbitan("renstra_2025")
LIMA = range(2020, 2025)
PERIODE = range(2026, 2031)


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Return our Renstra of the same dinas and period."""
    return buka_renstra("kota-semarang", "diskopum", "2025-2029", PARAMS)


# --- the printed numbers -------------------------------------------------------------------------------------------


def _lima(daftar: str, kode: str, bidang: str, tahun: int) -> Callable[[Laporan], Any]:
    def kita(laporan: Laporan) -> Any:
        isi = next(satu for satu in getattr(laporan.hasil.renstra, daftar) if satu.kode == kode)
        return getattr(isi, bidang)[tahun]

    return kita


def _kinerja() -> list[Angka]:
    return [
        Angka(
            f"Tabel 2.7 | {b['kelompok']} | {b['kode']} | {bidang} {tahun}",
            b[f"{bidang}_{tahun}"],
            _lima("kinerja_lalu", b["kode"], bidang, tahun),
        )
        for b in TERBITAN.baca("kinerja")
        for bidang in ("target", "realisasi", "rasio")
        for tahun in LIMA
    ]


def _anggaran() -> list[Angka]:
    hasil = []
    for b in TERBITAN.baca("anggaran"):
        if b["kode"] != "semua":
            hasil += [
                Angka(
                    f"Tabel 2.8 | {b['kode']} | {bidang} {tahun}",
                    b[f"{bidang}_{tahun}"],
                    _lima("anggaran_lalu", b["kode"], bidang, tahun),
                )
                for bidang in ("anggaran", "realisasi", "rasio")
                for tahun in LIMA
            ]
        hasil += [
            Angka(f"Tabel 2.8 | {b['kode']} | rata-rata {bidang}", b[f"rata_{bidang}"], _rata(b["kode"], bidang))
            for bidang in ("anggaran", "realisasi")
        ]
    return hasil


def _rata(kode: str, bidang: str) -> Callable[[Laporan], Any]:
    def kita(laporan: Laporan) -> Any:
        renstra = laporan.hasil.renstra
        if kode == "semua":
            return renstra.rata_pertumbuhan[bidang == "realisasi"]
        return getattr(next(satu for satu in renstra.anggaran_lalu if satu.kode == kode), f"rata_{bidang}")

    return kita


def _pagu(b: dict[str, str], tahun: int) -> Callable[[Laporan], Any]:
    def kita(laporan: Laporan) -> Any:
        satu = next(isi for isi in laporan.data.indikator if isi.kode == b["indikator"])
        return laporan.hasil.renstra.pagu_indikator(satu, tahun)

    return kita


def _rencana(kode: str, tahun: int) -> Callable[[Laporan], Any]:
    return lambda laporan: laporan.hasil.renstra.rencana[kode, tahun]


def _awal(kode: str) -> Callable[[Laporan], Any]:
    return lambda laporan: next(satu.data_awal for satu in laporan.data.indikator if satu.kode == kode)


def _program() -> list[Angka]:
    hasil = []
    for b in TERBITAN.baca("program"):
        tempat = f"Tabel 4.3 | {b['indikator']}"
        if b["baseline"]:
            hasil.append(Angka(f"{tempat} | baseline", b["baseline"], _awal(b["indikator"])))
        for tahun in PERIODE:
            hasil.append(Angka(f"{tempat} | pagu {tahun}", b[f"pagu_{tahun}"], _pagu(b, tahun)))
            hasil.append(Angka(f"{tempat} | target {tahun}", b[f"target_{tahun}"], _rencana(b["indikator"], tahun)))
    return hasil


def _target() -> list[Angka]:
    return [
        Angka(f"{b['tabel']} | {b['kode']} | target {tahun}", isi, _rencana(b["kode"], tahun))
        for b in TERBITAN.baca("target")
        for tahun in range(2025, 2031)
        if (isi := b[f"target_{tahun}"])
    ]


def _lulusan(laporan: Laporan, jenjang: str) -> int:
    total = laporan.hasil.pegawai_pendidikan[-1]
    return sum(total[satu] or 0 for satu in jenjang.split())


def _kunci(kunci: str) -> Callable[[Laporan], Any]:
    """Return how to read ours by the key of its trace, None where ours has no number; a few sums are made here."""
    apa, _, isi = kunci.partition(":")
    if apa == "gedung":
        return lambda laporan: getattr(laporan.data.gedung[0], isi)
    if apa == "lulusan":
        return lambda laporan: _lulusan(laporan, isi)
    if apa == "persen_lulusan":
        return lambda laporan: Decimal(_lulusan(laporan, isi) * 100) / laporan.hasil.pegawai_pendidikan[-1]["jumlah"]
    return lambda laporan: jejak.nilai if (jejak := laporan.semua_jejak.get(kunci)) else None


def _lain() -> list[Angka]:
    return [
        Angka(" | ".join(filter(None, (b["tempat"], b["baris"], b["kolom"]))), b["tercetak"], _kunci(b["kunci"]))
        for b in TERBITAN.baca("lain")
    ]


KINERJA, ANGGARAN, PROGRAM = _kinerja(), _anggaran(), _program()
LAIN = [*_target(), *_lain()]
SEMUA = [*KINERJA, *ANGGARAN, *PROGRAM, *LAIN]
MENURUT_TEMPAT = {satu.tempat: satu for satu in SEMUA}


@kasus(KINERJA)
def test_kinerja_lima_tahun(angka: Angka, laporan: Laporan) -> None:
    """Targets, realisasi and ratios of T-C.23; the ratio is R/T x 100, NA where the indicator was not there."""
    TERBITAN.periksa(angka, laporan)


@kasus(ANGGARAN)
def test_anggaran_lima_tahun(angka: Angka, laporan: Laporan) -> None:
    """Amounts, ratios and mean growth of T-C.24, per program and over all."""
    TERBITAN.periksa(angka, laporan)


@kasus(PROGRAM)
def test_program(angka: Angka, laporan: Laporan) -> None:
    """Baseline, targets and pagu of every indicator; pagu above the sub kegiatan is the sum of what supports it."""
    TERBITAN.periksa(angka, laporan)


@kasus(LAIN)
def test_angka_lain(angka: Angka, laporan: Laporan) -> None:
    """Targets of tujuan, sasaran, IKU, IKK and TPB; staff, equipment and buildings; every number of the prose that is ours."""
    TERBITAN.periksa(angka, laporan)


@pytest.mark.parametrize("tahun", PERIODE)
def test_pagu_terjumlah_satu_kali(tahun: int, laporan: Laporan) -> None:
    """The pagu of the printed sub kegiatan of a year add up to ours over all programs; indicators count once."""
    tercetak = sum(int(b[f"pagu_{tahun}"]) for b in TERBITAN.baca("program") if b["level"] == "subkegiatan")
    assert laporan.hasil.renstra.pos[0].pagu[tahun] == tercetak


def test_program_lengkap(laporan: Laporan) -> None:
    """The published table has exactly our indicators of programs, kegiatan and sub kegiatan."""
    kita = [satu.kode for satu in laporan.data.indikator if satu.level not in (Level.TUJUAN, Level.SASARAN)]
    assert sorted(b["indikator"] for b in TERBITAN.baca("program")) == sorted(kita)


# --- the list of faults --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("salah", TERBITAN.baca("kesalahan_terbitan"), ids=lambda satu: satu["tempat"])
def test_daftar_kesalahan(salah: dict[str, str], laporan: Laporan) -> None:
    """A listed fault is one: the printed number differs from ours, and the reason says why."""
    TERBITAN.periksa_kesalahan(salah, MENURUT_TEMPAT, laporan)


def test_angka_tunggal() -> None:
    """A place names one printed number, and a fault is listed once."""
    TERBITAN.periksa_tunggal(SEMUA)


def test_kesalahan_lain() -> None:
    """A fault that is no number names its place, what stands there and why it is wrong, once."""
    baris = TERBITAN.baca("kesalahan_lain")
    assert len({satu["tempat"] for satu in baris}) == len(baris)
    assert all(satu["tercetak"] and re.fullmatch(r"[A-Z0-9].*[^.]\.", satu["alasan"]) for satu in baris)


# --- the LKjIP of a year that both documents speak of --------------------------------------------------------------

#: Codes of the same indicators in the LKjIP: those of the years before, and those with targets of the new period.
_SAMA = {"L1": "T1.1", "L2": "T2.1", "L3": "S1.1", "L4": "S2.1", "L5": "S3.1"}
_SAMA_BARU = {"L1": "T1.1", "L2": "T2.1", "L3": "S1.1", "S3.1": "S3.1"}


def _bersama(lkjip: Laporan) -> dict[str, tuple[str, Any]]:
    """Return what both documents print of the same years, as (printed in the Renstra, LKjIP) by place."""
    hasil: dict[str, tuple[str, Any]] = {}
    isi = {("target", satu.indikator, satu.tahun): satu.renstra for satu in lkjip.data.target}
    isi |= {("realisasi", *kunci): nilai for kunci, nilai in lkjip.hasil.nyata.items()}
    for b in TERBITAN.baca("kinerja"):
        kode = _SAMA.get(b["kode"], "")
        for bidang, tahun in ((bidang, tahun) for bidang in ("target", "realisasi") for tahun in LIMA):
            if (nilai := isi.get((bidang, kode, tahun))) is not None:
                hasil[f"{kode} | {bidang} {tahun}"] = b[f"{bidang}_{tahun}"], nilai
    for b in TERBITAN.baca("target"):
        kode = _SAMA_BARU.get(b["kode"], "")
        for tahun in (2025, 2026):
            if (nilai := isi.get(("target", kode, tahun))) is not None:
                hasil[f"{kode} | target {tahun}"] = b[f"target_{tahun}"], nilai
    program = [b for b in TERBITAN.baca("anggaran") if b["kode"] != "semua"]
    for b in program:
        pos = lkjip.hasil.pos[b["kode"]]
        hasil |= {f"{b['kode']} | {n} 2023": (b[f"{n}_2023"], getattr(pos, n)) for n in ("anggaran", "realisasi")}
    for tahun, serapan in (
        (2022, lkjip.semua_jejak["riwayat_anggaran:2022:persen"].nilai),
        (2023, lkjip.hasil.total.persen),
    ):
        jumlah = {n: sum(int(b[f"{n}_{tahun}"]) for b in program) for n in ("anggaran", "realisasi")}
        persen = bulatkan(Decimal(jumlah["realisasi"] * 100) / jumlah["anggaran"])
        hasil[f"semua | serapan {tahun}"] = str(persen), serapan
    return hasil


def test_lkjip_dan_renstra() -> None:
    """The LKjIP 2023 and the Renstra say the same of the same years, or the list says where they do not and why."""
    semua = _bersama(buka("kota-semarang", "diskopum", 2023, PARAMS))
    beda = {tempat: isi for tempat, isi in semua.items() if not sama(*isi)}
    daftar = {satu["tempat"]: satu for satu in TERBITAN.baca("lkjip_2023")}
    assert sorted(beda) == sorted(daftar)
    for tempat, (renstra, lkjip) in beda.items():
        assert daftar[tempat]["renstra"] == renstra
        assert sama(daftar[tempat]["lkjip"], lkjip)
        assert daftar[tempat]["alasan"]


def test_renja_dan_renstra() -> None:
    """The Renja 2021 and the Renstra name one indicator of the same years; where they differ the list says so."""
    renja = buka("kota-semarang", "diskopum", 2021, PARAMS)
    lima = next(b for b in TERBITAN.baca("kinerja") if b["kode"] == "L3")
    beda = {
        f"P6.A | target {tahun}": (lima[f"target_{tahun}"], renja.semua_jejak[f"rencana:P6.A:{tahun}"].nilai)
        for tahun in (2020, 2021)
    }
    daftar = {satu["tempat"]: satu for satu in TERBITAN.baca("renja_2021")}
    assert sorted(daftar) == sorted(tempat for tempat, isi in beda.items() if not sama(*isi))
    for tempat, (renstra, kita) in beda.items():
        assert daftar[tempat]["renstra"] == renstra
        assert sama(daftar[tempat]["renja"], kita)
        assert daftar[tempat]["alasan"]


def test_rasio_dan_pertumbuhan(laporan: Laporan) -> None:
    """A ratio needs both numbers and a target that is not zero, growth a first year that is not zero."""
    dasar = laporan.pilihan.dasar_hitung
    assert rasio(Decimal(0), Decimal(5), dasar, 2) is None
    assert rasio(Decimal(8), None, dasar, 2) is None
    assert rasio(Decimal("8.00"), Decimal("7.94"), dasar, 2) == Decimal("99.25")
    assert pertumbuhan(0, 5) is None
    assert pertumbuhan(None, 5) is None
    assert pertumbuhan(80, 60) == Decimal(-25)
