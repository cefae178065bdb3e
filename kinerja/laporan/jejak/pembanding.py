"""Traces of the comparison with other regions: values, ranks, sums, the ratio of sums, the mean."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.besaran import daftar as b
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.rumus import JUMLAH, RERATA, SELEBIHNYA, teks_lengkap
from kinerja.besaran.ungkapan import Ungkapan
from kinerja.hitung import CARA, DaerahPembanding, Hasil
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel, urut_isian
from kinerja.laporan.jejak.model import Hitung, NilaiJejak, Operand
from kinerja.model import ARAH, Indikator, Pembanding

__all__ = ["jejak_wilayah"]

_JUMLAH = "jumlah seluruhnya"


def jejak_wilayah(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of every indicator that is compared with other regions."""
    dibandingkan = {p.indikator for p in hasil.data.pembanding if p.tahun == hasil.tahun}
    for p in hasil.data.indikator:
        if p.kode in dibandingkan:
            _indikator(hasil, isi, p)


def _apa_adanya(nilai: Decimal | None) -> str:
    return "" if nilai is None else Cetakan.APA_ADANYA.kalimat(nilai)


def _nilai(nilai: NilaiJejak, desimal: int) -> str:
    return cetak_desimal(nilai, desimal) if isinstance(nilai, Decimal | None) else str(nilai)


def _dari(rumus: Ungkapan) -> Hitung:
    return lambda *nilai: rumus.hitung(urut_isian(rumus, nilai))


def _indikator(hasil: Hasil, isi: Kumpulan, p: Indikator) -> None:
    baris = {a.wilayah: a for a in hasil.data.pembanding if (a.indikator, a.tahun) == (p.kode, hasil.tahun)}
    semua = hasil.pembanding(p.kode)
    for w in semua:
        _wilayah(hasil, isi, p, w, baris[w.wilayah])
    for w in semua:
        if w.peringkat is not None:
            _peringkat(hasil, isi, p, w, [s for s in semua if s.setara and s.nilai is not None])
    _jumlah(hasil, isi, p, semua, baris)


def _wilayah(hasil: Hasil, isi: Kumpulan, p: Indikator, w: DaerahPembanding, asal: Pembanding) -> None:
    nama = f"{p.nama}, {w.wilayah}"

    def kunci(bidang: str) -> tuple[str, str, str]:
        return p.kode, w.wilayah, bidang

    for bidang, bagian in (("pembilang", w.pembilang), ("penyebut", w.penyebut)):
        sendiri = b.VARIABEL.kunci(p.kode, bidang, hasil.tahun)
        alamat = isi[sendiri].sel if w.sendiri and sendiri in isi else (sel(asal, bidang),)
        isi.asli(
            b.WILAYAH, kunci(bidang), bagian, alamat, tercetak=_apa_adanya(bagian), nama=f"{bidang.capitalize()} {nama}"
        )
    pembilang, penyebut = (isi.operand(b.WILAYAH.kunci(*kunci(bidang))) for bidang in ("pembilang", "penyebut"))
    isi.turunan(
        b.WILAYAH, kunci("sisa"), w.sisa, (pembilang, penyebut), tercetak=_apa_adanya(w.sisa),
        nama=f"Selebihnya {nama}", tulisan=SELEBIHNYA.teks(), hitung=lambda a, b: SELEBIHNYA.hitung({"pembilang": a, "penyebut": b}),
    )  # fmt: skip
    realisasi = b.REALISASI.kunci(p.kode, hasil.tahun)
    cetak = _nilai(w.nilai, p.desimal)
    if w.sendiri and realisasi in isi:
        isi.turunan(
            b.WILAYAH, kunci("nilai"), w.nilai, [isi.operand(realisasi)], tercetak=cetak, nama=nama,
            tulisan="realisasi sendiri", hitung=lambda nilai: nilai,
        )  # fmt: skip
    elif asal.nilai is not None:
        isi.asli(b.WILAYAH, kunci("nilai"), w.nilai, [sel(asal, "nilai")], tercetak=cetak, nama=nama)
    else:
        rumus = CARA[p.cara_realisasi]
        isi.turunan(
            b.WILAYAH, kunci("nilai"), w.nilai, (pembilang, penyebut), tercetak=cetak, nama=nama,
            tulisan=teks_lengkap(rumus), hitung=_dari(rumus),
        )  # fmt: skip
    janji = b.TARGET.kunci(p.kode, hasil.tahun)
    alamat = isi[janji].sel if w.sendiri and janji in isi else (sel(asal, "target"),)
    isi.asli(b.WILAYAH, kunci("target"), w.target, alamat, tercetak=_nilai(w.target, p.desimal), nama=f"Target {nama}")


def _operand(hasil: Hasil, isi: Kumpulan, p: Indikator, w: DaerahPembanding) -> Operand | None:
    nilai = hasil.pilihan.dasar_hitung.operand(w.nilai, p.desimal) if isinstance(w.nilai, Decimal) else w.nilai
    return isi.operand(b.WILAYAH.kunci(p.kode, w.wilayah, "nilai"), nilai, w.wilayah, _nilai(nilai, p.desimal))


def _peringkat(
    hasil: Hasil, isi: Kumpulan, p: Indikator, w: DaerahPembanding, setara: Sequence[DaerahPembanding]
) -> None:
    operand = [_operand(hasil, isi, p, w), *(_operand(hasil, isi, p, s) for s in setara if s is not w)]
    turun = ARAH[p.arah].terbalik

    def hitung_peringkat(milik: Decimal, *nilai: Decimal) -> int:
        return 1 + sum(satu < milik if turun else satu > milik for satu in nilai)

    tulisan = f"1 + banyaknya kabupaten/kota yang nilainya lebih {'rendah' if turun else 'tinggi'}"
    nama, cetak = f"Peringkat {w.wilayah}, {p.nama}", cetak_bulat(w.peringkat)
    isi.turunan(
        b.WILAYAH, (p.kode, w.wilayah, "peringkat"), w.peringkat, operand, tercetak=cetak, nama=nama, tulisan=tulisan,
        hitung=hitung_peringkat,
    )  # fmt: skip
    if w.sendiri:
        isi.turunan(
            b.PERINGKAT, (p.kode, "peringkat"), w.peringkat, operand, tercetak=cetak, nama=nama, tulisan=tulisan,
            hitung=hitung_peringkat,
        )  # fmt: skip


def _jumlah(
    hasil: Hasil, isi: Kumpulan, p: Indikator, semua: Sequence[DaerahPembanding], baris: dict[str, Pembanding]
) -> None:
    ringkas = hasil.peringkat(p.kode)
    ikut = [w for w in semua if w.termasuk_jumlah]
    setara = [sel(baris[w.wilayah], "wilayah") for w in semua if w.setara]
    apa = "kabupaten/kota yang dibandingkan"
    isi.cacah(
        b.PERINGKAT, (p.kode, "jumlah"), ringkas.jumlah, setara, nama=f"Banyaknya {apa}", tulisan=f"banyaknya {apa}"
    )
    berbagian = [w.wilayah for w in ikut if w.pembilang is not None and w.penyebut is not None]
    for bidang, nilai in (
        ("pembilang", ringkas.pembilang),
        ("penyebut", ringkas.penyebut),
        ("sisa", ringkas.sisa),
    ):
        if berbagian:
            operand = [isi.operand(b.WILAYAH.kunci(p.kode, w, bidang), nama=w) for w in berbagian]
            isi.turunan(
                b.PERINGKAT, (p.kode, bidang), nilai, operand, tercetak=_apa_adanya(nilai),
                nama=f"Jumlah {bidang} {p.nama}", tulisan=_JUMLAH, hitung=_dari(JUMLAH),
            )  # fmt: skip
    rumus = CARA[p.cara_realisasi]
    isi.turunan(
        b.PERINGKAT, (p.kode, "rasio_total"), ringkas.rasio_total,
        [isi.operand(b.PERINGKAT.kunci(p.kode, bidang)) for bidang in ("pembilang", "penyebut")],
        tercetak=cetak_desimal(ringkas.rasio_total, p.desimal), nama=f"Rasio jumlah {p.nama}",
        tulisan=teks_lengkap(rumus), hitung=_dari(rumus),
    )  # fmt: skip
    isi.turunan(
        b.PERINGKAT, (p.kode, "rerata"), ringkas.rerata, [_operand(hasil, isi, p, w) for w in ikut],
        tercetak=cetak_desimal(ringkas.rerata, p.desimal), nama=f"Rata-rata {p.nama} antardaerah",
        tulisan="rata-rata nilai daerah", hitung=_dari(RERATA),
    )  # fmt: skip
