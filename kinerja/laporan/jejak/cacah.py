"""Traces of counts: how many of what, indicators by status and by predikat, equipment, facts for prose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from kinerja import hitung
from kinerja.angka import cetak_bulat
from kinerja.laporan.cetak import cetak_bersatuan
from kinerja.laporan.jejak.kumpulan import Kumpulan, cetak_apa_adanya, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.model import JenisVisi, Level, tingkat_kode

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["jejak_cacah"]

_STATUS = {
    "melampaui": "yang realisasinya melampaui target",
    "tercapai": "yang realisasinya tepat mencapai target",
    "tidak_tercapai": "yang realisasinya tidak mencapai target",
    "belum_dinilai": "yang belum dapat dinilai",
}
_TINGKAT = {"program": "program", "kegiatan": "kegiatan", "subkegiatan": "sub kegiatan"}


def jejak_cacah(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the traces of all counts."""
    _banyaknya(laporan, isi)
    _pohon(laporan, isi)
    _status(laporan, isi)
    _predikat(laporan, isi)
    _tanpa_capaian(laporan, isi)
    _gerak(laporan, isi)
    _butir(laporan, isi)


def _pertama(baris: Iterable[Any], kelompok: Callable[[Any], str]) -> list[Any]:
    """Return the first row of each group."""
    return list({kelompok(satu): satu for satu in reversed(tuple(baris))}.values())[::-1]


def _banyaknya(laporan: Laporan, isi: Kumpulan) -> None:
    data = laporan.data
    misi = [satu for satu in data.visi_misi if satu.jenis is JenisVisi.MISI]
    iku = [satu for satu in laporan.indikator_berlaku if satu.iku]
    daftar: tuple[tuple[str, str, Sequence[Any], str], ...] = (
        ("tujuan", "tujuan", data.tujuan, "kode"),
        ("sasaran", "sasaran strategis", data.sasaran, "kode"),
        *([("misi", "misi", misi, "uraian")] if laporan.pilihan.dokumen_perencanaan.bermisi else []),
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
                [satu for satu in laporan.indikator_berlaku if satu.level is level],
                "kode",
            )
            for level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)
        ),
        ("inovasi", "inovasi", data.inovasi, "nama"),
        ("sarpras", "jenis barang", data.sarpras, "nama"),
        ("kelompok_sarpras", "kelompok barang", _pertama(data.sarpras, lambda satu: satu.kelompok), "kelompok"),
        ("isu", "isu strategis", _pertama(data.isu_strategis, lambda satu: laporan.uraian(satu, "isu")), "isu"),
        ("rekomendasi", "rekomendasi hasil evaluasi", data.tindak_lanjut_lhe, "rekomendasi"),
    )
    for kunci, apa, baris, kolom in daftar:
        isi.cacah(f"jumlah:{kunci}", f"Banyaknya {apa}", len(baris), apa, (sel(satu, kolom) for satu in baris))
    for status in {satu.status for satu in data.tindak_lanjut_lhe}:
        milik = [satu for satu in data.tindak_lanjut_lhe if satu.status is status]
        apa = f"rekomendasi yang {status.value}"
        isi.cacah(
            f"rekomendasi:{status.value}", f"Banyaknya {apa}", len(milik), apa, (sel(satu, "status") for satu in milik)
        )


def _pohon(laporan: Laporan, isi: Kumpulan) -> None:
    baris = {satu.kode: satu for satu in laporan.data.anggaran}
    atas = [("", "")] + [(kode, f" {satu.nama}") for kode, satu in baris.items() if tingkat_kode(kode) == "program"]
    for kode, nama in atas:
        jumlah = hitung.jumlah_pohon(laporan.anggaran, kode)
        for tingkat, kata in _TINGKAT.items():
            milik = [
                s for k, s in baris.items() if tingkat_kode(k) == tingkat and (not kode or k.startswith(f"{kode}."))
            ]
            kunci = f"jumlah:{kode}:{tingkat}" if kode else f"jumlah:{tingkat}"
            isi.cacah(
                kunci, f"Banyaknya {kata}{nama}", jumlah[tingkat], f"{kata}{nama}", (sel(s, "kode") for s in milik)
            )


def _operand(isi: Kumpulan, laporan: Laporan, kode: Iterable[str]) -> list[Operand | None]:
    """List indicators, each with its capaian where it has one, else with its cell."""
    baris = {satu.kode: satu for satu in laporan.data.indikator}
    return [
        isi.operand(f"capaian:{satu}", nama=baris[satu].nama)
        or Operand(baris[satu].nama, satu, "–", sel=(sel(baris[satu], "kode"),))
        for satu in kode
    ]


def _banyak(*nilai: object) -> int:
    return len(nilai)


def _status(laporan: Laporan, isi: Kumpulan) -> None:
    for satu in laporan.rekap_status.itertuples():
        level = satu.level.value
        milik = list(laporan.capaian_level(satu.level).itertuples())
        for kolom, kata in {"jumlah": "", **_STATUS}.items():
            kode = [p.kode for p in milik if kolom in ("jumlah", _kolom(p.status))]
            apa = f"indikator {level} {kata}".strip()
            isi.turunan(
                f"status:{level}:{kolom}", f"Banyaknya {apa}", getattr(satu, kolom), cetak_bulat(getattr(satu, kolom)),
                f"banyaknya {apa}", _operand(isi, laporan, kode), _banyak,
            )  # fmt: skip
    level_semua = [satu.value for satu in laporan.rekap_status["level"]]
    for kolom, kata in {"jumlah": "", **_STATUS}.items():
        operand = [isi.operand(f"status:{level}:{kolom}") for level in level_semua]
        nama = f"Banyaknya indikator tujuan, sasaran, dan program {kata}".strip()
        isi.jumlah(f"status:semua:{kolom}", nama, sum(laporan.rekap_status[kolom]), operand)


def _kolom(status: object) -> str:
    return "belum_dinilai" if status is None else str(status).replace(" ", "_")


def _predikat(laporan: Laporan, isi: Kumpulan) -> None:
    level_semua = [satu.value for satu in laporan.rekap_status["level"]]
    jumlah = {satu["level"].value: satu["jumlah"] for _, satu in laporan.rekap_status.iterrows()}
    rekap = {satu["predikat"]: satu for _, satu in laporan.rekap_predikat.iterrows()}
    for nama in (*rekap, None):
        sebutan = nama or "tanpa predikat"
        for level in level_semua:
            kode = [p.kode for p in laporan.capaian_level(level).itertuples() if p.predikat == nama]
            nilai = rekap[nama][level] if nama else jumlah[level] - sum(satu[level] for satu in rekap.values())
            apa = f"indikator {level} {f'berpredikat {nama}' if nama else sebutan}"
            isi.turunan(
                f"predikat:{level}:{sebutan}", f"Banyaknya {apa}", nilai, cetak_bulat(nilai), f"banyaknya {apa}",
                _operand(isi, laporan, kode), _banyak,
            )  # fmt: skip
        operand = [isi.operand(f"predikat:{level}:{sebutan}") for level in level_semua]
        isi.jumlah(
            f"predikat:jumlah:{sebutan}", f"Banyaknya indikator {sebutan}", sum(s.nilai for s in operand if s), operand
        )


def _tanpa_capaian(laporan: Laporan, isi: Kumpulan) -> None:
    """Add how many sasaran the mean counts, and how many of their indicators it does not."""
    ada = [s.kode for s in laporan.capaian_sasaran.itertuples() if s.capaian is not None]
    isi.turunan(
        "jumlah:sasaran_dinilai", "Banyaknya sasaran yang capaiannya dapat dihitung", len(ada), cetak_bulat(len(ada)),
        "banyaknya sasaran yang mempunyai capaian", [isi.operand(f"sasaran:{kode}:capaian") for kode in ada], _banyak,
    )  # fmt: skip
    tanpa = [p.kode for p in laporan.capaian_level(Level.SASARAN).itertuples() if p.capaian is None]
    apa = "indikator sasaran yang belum mempunyai capaian"
    isi.turunan(
        "jumlah:indikator_tanpa_capaian", f"Banyaknya {apa}", len(tanpa), cetak_bulat(len(tanpa)), f"banyaknya {apa}",
        _operand(isi, laporan, tanpa), _banyak,
    )  # fmt: skip


def _gerak(laporan: Laporan, isi: Kumpulan) -> None:
    """Add how many indicators of tujuan, sasaran and program are better, equal or worse than last year."""
    nyata = {(r.indikator, r.tahun): r.realisasi for r in laporan.realisasi.itertuples()}
    kelompok: dict[int | None, list[str]] = {1: [], 0: [], -1: [], None: []}
    for level in (Level.TUJUAN, Level.SASARAN, Level.PROGRAM):
        for p in laporan.capaian_level(level).itertuples():
            lalu, dasar = nyata.get((p.kode, laporan.tahun - 1)), laporan.pilihan.dasar_hitung
            kelompok[hitung.gerak(lalu, p.realisasi, p.arah, dasar, p.desimal)].append(p.kode)
    nama = {satu.kode: satu.nama for satu in laporan.data.indikator}
    for arah, kunci, kata in (
        (1, "naik", "lebih baik daripada"),
        (0, "tetap", "sama dengan"),
        (-1, "turun", "lebih buruk daripada"),
        (None, "tanpa", "belum dapat dibandingkan dengan"),
    ):
        operand = [
            isi.operand(f"perubahan:{kode}", nama=nama[kode]) or _operand(isi, laporan, [kode])[0]
            for kode in kelompok[arah]
        ]
        apa = f"indikator tujuan, sasaran, dan program yang realisasinya {kata} tahun {laporan.tahun - 1}"
        jumlah = len(kelompok[arah])
        isi.turunan(
            f"gerak:{kunci}", f"Banyaknya {apa}", jumlah, cetak_bulat(jumlah), f"banyaknya {apa}", operand, _banyak
        )


def _butir(laporan: Laporan, isi: Kumpulan) -> None:
    for urut, satu in enumerate(laporan.data.sarpras, start=1):
        isi.asli(f"sarpras:{urut}", f"Jumlah {satu.nama}", satu.jumlah, cetak_bulat(satu.jumlah), [sel(satu, "jumlah")])
    kelompok: dict[str, list[Any]] = {}
    for satu in laporan.data.sarpras:
        kelompok.setdefault(satu.kelompok, []).append(satu)
    for nama, milik in kelompok.items():
        apa = f"jenis barang kelompok {nama}"
        isi.cacah(f"sarpras:kelompok:{nama}", f"Banyaknya {apa}", len(milik), apa, (sel(s, "nama") for s in milik))
    for fakta in laporan.data.data_pendukung:
        cetak = cetak_apa_adanya(fakta.nilai)
        if fakta.satuan == "rupiah":
            cetak = cetak_bersatuan(fakta.nilai, 0, "rupiah")
        isi.asli(f"data:{fakta.kode}", fakta.uraian, fakta.nilai, cetak, [sel(fakta, "nilai")])
