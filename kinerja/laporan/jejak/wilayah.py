"""Traces of the comparison with other regions: values, ranks, sums, the ratio of sums, the mean."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_desimal, rerata
from kinerja.laporan.jejak.kumpulan import Kumpulan, cetak_apa_adanya, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.model import Arah, CaraRealisasi, JenisWilayah

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["jejak_wilayah"]

_SETARA = (JenisWilayah.KABUPATEN, JenisWilayah.KOTA)


def jejak_wilayah(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the traces of every indicator that is compared with other regions."""
    dibandingkan = dict.fromkeys(p.indikator for p in laporan.data.pembanding if p.tahun == laporan.tahun)
    for p in laporan.data.indikator:
        if p.kode in dibandingkan:
            _indikator(laporan, isi, p)


def _indikator(laporan: Laporan, isi: Kumpulan, p: Any) -> None:
    baris = {b.wilayah: b for b in laporan.data.pembanding if (b.indikator, b.tahun) == (p.kode, laporan.tahun)}
    cara = CaraRealisasi.PERSENTASE if p.cara_realisasi is CaraRealisasi.LANGSUNG else p.cara_realisasi
    semua = list(laporan.pembanding(p.kode).itertuples())
    for w in semua:
        _wilayah(laporan, isi, p, w, baris[w.wilayah], cara)
    for w in semua:
        if w.peringkat is not None:
            _peringkat(laporan, isi, p, w, [s for s in semua if s.jenis in _SETARA and s.nilai is not None])
    _jumlah(laporan, isi, p, semua, cara)


def _wilayah(laporan: Laporan, isi: Kumpulan, p: Any, w: Any, asal: Any, cara: CaraRealisasi) -> None:
    awalan, nama = f"wilayah:{p.kode}:{w.wilayah}", f"{p.nama}, {w.wilayah}"
    for bidang in ("pembilang", "penyebut"):
        nilai = getattr(w, bidang)
        if nilai is not None:
            kunci = f"variabel:{p.kode}:{bidang}:{laporan.tahun}"
            alamat = isi[kunci].sel if w.sendiri and kunci in isi else (sel(asal, bidang),)
            isi.asli(f"{awalan}:{bidang}", f"{bidang.capitalize()} {nama}", nilai, cetak_apa_adanya(nilai), alamat)
    bagian = [isi.operand(f"{awalan}:{bidang}") for bidang in ("pembilang", "penyebut")]
    isi.turunan(
        f"{awalan}:sisa", f"Selebihnya {nama}", w.sisa, "" if w.sisa is None else cetak_apa_adanya(w.sisa),
        "Penyebut − Pembilang", bagian, lambda a, b: b - a,
    )  # fmt: skip
    cetak = cetak_desimal(w.nilai, p.desimal)
    if w.sendiri and f"realisasi:{p.kode}:{laporan.tahun}" in isi:
        operand = [isi.operand(f"realisasi:{p.kode}:{laporan.tahun}")]
        isi.turunan(f"{awalan}:nilai", nama, w.nilai, cetak, "realisasi sendiri", operand, lambda nilai: nilai)
    elif asal.nilai is not None:
        isi.asli(f"{awalan}:nilai", nama, w.nilai, cetak, [sel(asal, "nilai")])
    else:
        isi.turunan(f"{awalan}:nilai", nama, w.nilai, cetak, _RUMUS[cara], bagian, _dari_variabel(cara))
    if w.target is not None:
        kunci = f"target:{p.kode}:{laporan.tahun}"
        alamat = isi[kunci].sel if w.sendiri and kunci in isi else (sel(asal, "target"),)
        cetak = cetak_desimal(w.target, p.desimal) if isinstance(w.target, Decimal) else str(w.target)
        isi.asli(f"{awalan}:target", f"Target {nama}", w.target, cetak, alamat)


_RUMUS = {
    CaraRealisasi.PERSENTASE: "Pembilang / Penyebut × 100 %",
    CaraRealisasi.RASIO: "Pembilang / Penyebut",
    CaraRealisasi.PERTUMBUHAN: "(Pembilang − Penyebut) / Penyebut × 100 %",
}


def _dari_variabel(cara: CaraRealisasi) -> Callable[..., Any]:
    return lambda atas, bawah: hitung.hitung_variabel(atas, bawah, cara)


def _operand(laporan: Laporan, isi: Kumpulan, p: Any, w: Any) -> Operand | None:
    nilai = laporan.pilihan.dasar_hitung.operand(w.nilai, p.desimal)
    return isi.operand(f"wilayah:{p.kode}:{w.wilayah}:nilai", nilai, w.wilayah, cetak_desimal(nilai, p.desimal))


def _peringkat(laporan: Laporan, isi: Kumpulan, p: Any, w: Any, setara: list[Any]) -> None:
    lain = [_operand(laporan, isi, p, s) for s in setara if s is not w]
    turun = p.arah is Arah.TURUN

    def hitung_peringkat(milik: Decimal, *nilai: Decimal) -> int:
        return 1 + sum(satu < milik if turun else satu > milik for satu in nilai)

    kunci = [f"wilayah:{p.kode}:{w.wilayah}:peringkat", *([f"peringkat:{p.kode}:peringkat"] if w.sendiri else [])]
    for satu in kunci:
        isi.turunan(
            satu, f"Peringkat {w.wilayah}, {p.nama}", w.peringkat, cetak_bulat(w.peringkat),
            f"1 + banyaknya kabupaten/kota yang nilainya lebih {'rendah' if turun else 'tinggi'}",
            [_operand(laporan, isi, p, w), *lain], hitung_peringkat,
        )  # fmt: skip


def _jumlah(laporan: Laporan, isi: Kumpulan, p: Any, semua: list[Any], cara: CaraRealisasi) -> None:
    ringkas = laporan.peringkat(p.kode)
    awalan, ikut = f"peringkat:{p.kode}", [w for w in semua if w.termasuk_jumlah]
    setara = [w for w in semua if w.jenis in _SETARA]
    baris = {b.wilayah: b for b in laporan.data.pembanding if (b.indikator, b.tahun) == (p.kode, laporan.tahun)}
    apa = "kabupaten dan kota yang dibandingkan"
    isi.cacah(
        f"{awalan}:jumlah", f"Banyaknya {apa}", ringkas.jumlah, apa, (sel(baris[w.wilayah], "wilayah") for w in setara)
    )
    berbagian = [w for w in ikut if w.pembilang is not None and w.penyebut is not None]
    if berbagian:
        for bidang in ("pembilang", "penyebut", "sisa"):
            nilai = getattr(ringkas, bidang)
            operand = [isi.operand(f"wilayah:{p.kode}:{w.wilayah}:{bidang}", nama=w.wilayah) for w in berbagian]
            isi.turunan(
                f"{awalan}:{bidang}", f"Jumlah {bidang} {p.nama}", nilai, cetak_apa_adanya(nilai), "jumlah seluruhnya",
                operand, lambda *angka: sum(angka),
            )  # fmt: skip
    isi.turunan(
        f"{awalan}:rasio_total", f"Rasio jumlah {p.nama}", ringkas.rasio_total,
        cetak_desimal(ringkas.rasio_total, p.desimal), _RUMUS[cara],
        (isi.operand(f"{awalan}:pembilang"), isi.operand(f"{awalan}:penyebut")), _dari_variabel(cara),
    )  # fmt: skip
    isi.turunan(
        f"{awalan}:rerata", f"Rata-rata {p.nama} antardaerah", ringkas.rerata, cetak_desimal(ringkas.rerata, p.desimal),
        "rata-rata nilai daerah", [_operand(laporan, isi, p, w) for w in ikut], lambda *angka: rerata(angka),
    )  # fmt: skip
