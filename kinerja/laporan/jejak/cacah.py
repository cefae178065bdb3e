"""Traces of counts: how many of what, indicators by status and by predikat, equipment, facts for prose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from kinerja.besaran import daftar as b
from kinerja.besaran.definisi import Besaran
from kinerja.hitung import LEVEL_REKAP, Hasil, RekapPredikat, RekapStatus, gerak, jumlah_pohon
from kinerja.laporan.jejak.kumpulan import Kumpulan, banyaknya, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.model import Baris, IsuStrategis, JenisVisi, Level, Sarpras, tingkat_kode

__all__ = ["jejak_cacah"]

_B = TypeVar("_B", bound=Baris)

_STATUS = {
    "jumlah": "",
    "melampaui": "yang realisasinya melampaui target",
    "tercapai": "yang realisasinya tepat mencapai target",
    "tidak_tercapai": "yang realisasinya tidak mencapai target",
    "belum_dinilai": "yang belum dapat dinilai",
}
_TINGKAT = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}
_TANPA = "tanpa predikat"


def jejak_cacah(hasil: Hasil, isi: Kumpulan, isu: Callable[[IsuStrategis], str]) -> None:
    """Add the traces of all counts; ``isu`` gives the text of an isu, by which rows belong together."""
    _banyaknya(hasil, isi, isu)
    _pohon(hasil, isi)
    _status(hasil, isi)
    _predikat(hasil, isi)
    _tanpa_capaian(hasil, isi)
    _gerak(hasil, isi)
    _butir(hasil, isi)


def _pertama(baris: Iterable[_B], kelompok: Callable[[_B], str]) -> list[_B]:
    """Return the first row of each group."""
    return list({kelompok(satu): satu for satu in reversed(tuple(baris))}.values())[::-1]


def _banyaknya(hasil: Hasil, isi: Kumpulan, isu: Callable[[IsuStrategis], str]) -> None:
    data = hasil.data
    kelompok = _pertama(data.sarpras, lambda satu: satu.kelompok)
    satu_isu = _pertama(data.isu_strategis, isu)
    misi = [satu for satu in data.visi_misi if satu.jenis is JenisVisi.MISI]
    iku = [satu for satu in hasil.indikator_berlaku if satu.iku]
    daftar: tuple[tuple[str, str, Sequence[Baris], str], ...] = (
        ("tujuan", "tujuan", data.tujuan, "kode"),
        ("sasaran", "sasaran strategis", data.sasaran, "kode"),
        *([("misi", "misi", misi, "uraian")] if hasil.pilihan.dokumen_perencanaan.bermisi else []),
        ("unit", "unit organisasi", data.unit, "kode"),
        ("iku", "Indikator Kinerja Utama", iku, "iku"),
        *(
            (
                f"iku_{level.value}",
                f"Indikator Kinerja Utama tingkat {level.value}",
                [p for p in iku if p.level is level],
                "iku",
            )
            for level in Level
        ),
        *(
            (
                f"indikator_{level.value}",
                f"indikator {level.value}",
                [satu for satu in hasil.indikator_berlaku if satu.level is level],
                "kode",
            )
            for level in LEVEL_REKAP
        ),
        ("inovasi", "inovasi", data.inovasi, "nama"),
        ("sarpras", "jenis barang", data.sarpras, "nama"),
        ("kelompok_sarpras", "kelompok barang", kelompok, "kelompok"),
        ("isu", "isu strategis", satu_isu, "isu"),
        ("rekomendasi", "rekomendasi hasil evaluasi", data.tindak_lanjut_lhe, "rekomendasi"),
    )
    for kunci, apa, baris, kolom in daftar:
        isi.cacah(b.JUMLAH, (kunci,), len(baris), (sel(s, kolom) for s in baris), apa=apa)
    for status in {satu.status for satu in data.tindak_lanjut_lhe}:
        milik = [satu for satu in data.tindak_lanjut_lhe if satu.status is status]
        apa = f"rekomendasi yang {status.value}"
        isi.cacah(b.REKOMENDASI, (status.value,), len(milik), (sel(s, "status") for s in milik), apa=apa)


def _pohon(hasil: Hasil, isi: Kumpulan) -> None:
    baris = {satu.kode: satu for satu in hasil.data.anggaran}
    atas = [("", "")] + [(kode, f" {satu.nama}") for kode, satu in baris.items() if tingkat_kode(kode) == "program"]
    for kode, nama in atas:
        jumlah = jumlah_pohon(hasil.anggaran, kode)
        for tingkat, kata in _TINGKAT.items():
            milik = [
                sel(s, "kode")
                for k, s in baris.items()
                if tingkat_kode(k) == tingkat and (not kode or k.startswith(f"{kode}."))
            ]
            kunci: Sequence[str] = (kode, tingkat) if kode else (tingkat,)
            besaran = b.JUMLAH_POHON if kode else b.JUMLAH
            isi.cacah(besaran, kunci, jumlah[tingkat], milik, apa=f"{kata}{nama}")


def _operand(isi: Kumpulan, hasil: Hasil, kode: Iterable[str]) -> list[Operand | None]:
    """List indicators, each with its capaian where it has one, else with its cell."""
    return [
        isi.operand(b.CAPAIAN.kunci(satu), nama=hasil.indikator[satu].nama)
        or Operand(hasil.indikator[satu].nama, satu, "–", sel=(sel(hasil.indikator[satu], "kode"),))
        for satu in kode
    ]


def _hitungan(satu: RekapStatus, kolom: str) -> int:
    nilai: int = getattr(satu, kolom)
    return nilai


def _kolom(status: object) -> str:
    return "belum_dinilai" if status is None else str(status).replace(" ", "_")


def _status(hasil: Hasil, isi: Kumpulan) -> None:
    for satu in hasil.rekap_status:
        level = satu.level.value
        milik = hasil.capaian_level(satu.level)
        for kolom, kata in _STATUS.items():
            kode = [p.kode for p in milik if kolom in ("jumlah", _kolom(p.status))]
            isi.turunan(
                b.STATUS, (level, kolom), _hitungan(satu, kolom), _operand(isi, hasil, kode), hitung=banyaknya,
                apa=f"indikator {level} {kata}".strip(),
            )  # fmt: skip
    for kolom, kata in _STATUS.items():
        operand = [isi.operand(b.STATUS.kunci(satu.level.value, kolom)) for satu in hasil.rekap_status]
        jumlah = sum(_hitungan(satu, kolom) for satu in hasil.rekap_status)
        apa = f"indikator tujuan, sasaran, dan program {kata}".strip()
        _gabungan(isi, b.STATUS, ("semua", kolom), jumlah, operand, apa)


def _gabungan(
    isi: Kumpulan, besaran: Besaran, kunci: Sequence[str], jumlah: int, operand: Sequence[Operand | None], apa: str
) -> None:
    """Add a count that is the sum of counts."""
    isi.turunan(besaran, kunci, jumlah, operand, apa=apa, tulisan="jumlah seluruhnya", hitung=lambda *nilai: sum(nilai))


def _menurut_level(satu: RekapPredikat, level: Level) -> int:
    return {Level.TUJUAN: satu.tujuan, Level.SASARAN: satu.sasaran, Level.PROGRAM: satu.program}[level]


def _predikat(hasil: Hasil, isi: Kumpulan) -> None:
    jumlah = {satu.level: satu.jumlah for satu in hasil.rekap_status}
    rekap = {satu.predikat: satu for satu in hasil.rekap_predikat}
    for nama in (*rekap, None):
        sebutan = nama or _TANPA
        for level in LEVEL_REKAP:
            kode = [p.kode for p in hasil.capaian_level(level) if p.predikat == nama]
            tanpa = jumlah[level] - sum(_menurut_level(satu, level) for satu in rekap.values())
            isi.turunan(
                b.PREDIKAT, (level.value, sebutan), _menurut_level(rekap[nama], level) if nama else tanpa,
                _operand(isi, hasil, kode), hitung=banyaknya,
                apa=f"indikator {level.value} {f'berpredikat {nama}' if nama else sebutan}",
            )  # fmt: skip
        operand = [isi.operand(b.PREDIKAT.kunci(level.value, sebutan)) for level in LEVEL_REKAP]
        semua = isi.jumlah_nilai(operand)
        _gabungan(isi, b.PREDIKAT, ("jumlah", sebutan), semua, operand, f"indikator {sebutan}")


def _tanpa_capaian(hasil: Hasil, isi: Kumpulan) -> None:
    """Add how many sasaran the mean counts, and how many of their indicators it does not."""
    ada = [s.kode for s in hasil.capaian_sasaran if s.capaian is not None]
    isi.turunan(
        b.JUMLAH, ("sasaran_dinilai",), len(ada), [isi.operand(b.CAPAIAN_SASARAN.kunci(kode)) for kode in ada],
        hitung=banyaknya, apa="sasaran yang capaiannya dapat dihitung",
        tulisan="banyaknya sasaran yang mempunyai capaian",
    )  # fmt: skip
    tanpa = [p.kode for p in hasil.capaian_level(Level.SASARAN) if p.capaian is None]
    isi.turunan(
        b.JUMLAH, ("indikator_tanpa_capaian",), len(tanpa), _operand(isi, hasil, tanpa), hitung=banyaknya,
        apa="indikator sasaran yang belum mempunyai capaian",
    )  # fmt: skip


def _gerak(hasil: Hasil, isi: Kumpulan) -> None:
    """Add how many indicators of tujuan, sasaran and program are better, equal or worse than last year."""
    kelompok: dict[int | None, list[str]] = {1: [], 0: [], -1: [], None: []}
    for level in LEVEL_REKAP:
        for p in hasil.capaian_level(level):
            lalu = hasil.nyata.get((p.kode, hasil.tahun - 1))
            kelompok[gerak(lalu, p.realisasi, p.arah, hasil.pilihan.dasar_hitung, p.desimal)].append(p.kode)
    for arah, kunci, kata in (
        (1, "naik", "lebih baik daripada"),
        (0, "tetap", "sama dengan"),
        (-1, "turun", "lebih buruk daripada"),
        (None, "tanpa", "belum dapat dibandingkan dengan"),
    ):
        operand = [
            isi.operand(b.PERUBAHAN.kunci(kode), nama=hasil.indikator[kode].nama) or _operand(isi, hasil, [kode])[0]
            for kode in kelompok[arah]
        ]
        apa = f"indikator tujuan, sasaran, dan program yang realisasinya {kata} tahun {hasil.tahun - 1}"
        isi.turunan(b.GERAK, (kunci,), len(kelompok[arah]), operand, hitung=banyaknya, apa=apa)


def _butir(hasil: Hasil, isi: Kumpulan) -> None:
    kelompok: dict[str, list[Sarpras]] = {}
    for urut, satu in enumerate(hasil.data.sarpras, start=1):
        isi.asli(b.SARPRAS, (urut,), satu.jumlah, [sel(satu, "jumlah")], nama=satu.nama)
        kelompok.setdefault(satu.kelompok, []).append(satu)
    for nama, milik in kelompok.items():
        apa = f"jenis barang kelompok {nama}"
        isi.cacah(b.SARPRAS_KELOMPOK, (nama,), len(milik), (sel(s, "nama") for s in milik), apa=apa)
    for fakta in hasil.data.data_pendukung:
        cetak = cetak_bersatuan(fakta.nilai, 0, "rupiah") if fakta.satuan == "rupiah" else ""
        isi.asli(b.DATA, (fakta.kode,), fakta.nilai, [sel(fakta, "nilai")], tercetak=cetak, nama=fakta.uraian)
