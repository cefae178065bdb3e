"""The sheet that compares with other regions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.rumus import SELEBIHNYA
from kinerja.hitung import BERPERINGKAT, BarisCapaian, DaerahPembanding
from kinerja.model import Arah, CaraRealisasi, JenisWilayah
from kinerja.terbit.ekspor.lembar import BULAT, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import angka, daftar_sel, dari_variabel, ringkas_sel

__all__ = ["pembanding"]

_BAGIAN = {"penyebut": "E{r}", "pembilang": "C{r}"}


def pembanding(naskah: Naskah) -> Lembar | None:
    """Show the regions of each indicator with their rank, the ratio of the sums and the mean."""
    laporan = naskah.laporan
    semua = [(p, laporan.hasil.pembanding(p.kode)) for p in laporan.hasil.capaian]
    semua = [(p, wilayah) for p, wilayah in semua if wilayah]
    if not semua:
        return None
    kolom = [
        KolomLembar("Wilayah", 36),
        KolomLembar("Jenis", 12),
        KolomLembar("Pembilang", 14, BULAT),
        KolomLembar("Selebihnya", 14, BULAT),
        KolomLembar("Penyebut", 14, BULAT),
        KolomLembar("Nilai", 12, ""),
        KolomLembar("Peringkat", 11, TAHUN),
    ]
    lembar = naskah.lembar("Pembanding", f"Perbandingan dengan Daerah Lain Tahun {laporan.tahun}", kolom, beku=2)
    for p, wilayah in semua:
        lembar.kelompok(f"{p.nama} ({p.satuan})" if p.satuan else p.nama)
        _wilayah(naskah, lembar, p, wilayah)
    return lembar


def _wilayah(naskah: Naskah, lembar: Lembar, p: BarisCapaian, wilayah: Sequence[DaerahPembanding]) -> None:
    awal = lembar.berikut
    setara = [awal + i for i, w in enumerate(wilayah) if w.jenis in BERPERINGKAT]
    daerah = [awal + i for i, w in enumerate(wilayah) if w.jenis is not JenisWilayah.NASIONAL]
    berbagian = [
        b for b, w in zip(range(awal, awal + len(wilayah)), wilayah, strict=True) if _berbagian(w) and b in daerah
    ]
    jangkauan = ",".join(ringkas_sel("F", setara))
    jangkauan = f"({jangkauan})" if "," in jangkauan else jangkauan
    naik = 0 if p.arah is Arah.NAIK else 1
    for w in wilayah:
        sisa = (
            Rumus(SELEBIHNYA.excel(_BAGIAN), w.sisa, besaran.WILAYAH.kunci(p.kode, w.wilayah, "sisa"))
            if _berbagian(w)
            else None
        )
        rumus = Rumus(
            f"RANK(F{{r}},{jangkauan},{naik})", w.peringkat, besaran.WILAYAH.kunci(p.kode, w.wilayah, "peringkat")
        )
        peringkat = rumus if w.peringkat is not None else TANPA_NILAI
        isi = [w.wilayah, w.jenis, w.pembilang, sisa, w.penyebut, _nilai_wilayah(naskah, p, w), peringkat]
        lembar.baris(isi, gaya="sorot" if w.sendiri else "", desimal=p.desimal)
    ringkas = naskah.laporan.hasil.peringkat(p.kode)
    if len(wilayah) > 1 and berbagian and ringkas.rasio_total is not None:
        jumlah = [
            Rumus(
                daftar_sel("SUM", ringkas_sel(huruf, berbagian)),
                getattr(ringkas, bidang),
                besaran.PERINGKAT.kunci(p.kode, bidang),
            )
            for huruf, bidang in (("C", "pembilang"), ("D", "sisa"), ("E", "penyebut"))
        ]
        rasio = Rumus(
            naskah.hitung.bulat(dari_variabel("C{r}", "E{r}", _cara(naskah, p)), p.desimal),
            naskah.hitung.nilai(ringkas.rasio_total, p.desimal),
            besaran.PERINGKAT.kunci(p.kode, "rasio_total"),
        )
        lembar.baris(["Jumlah dan rasio jumlah", None, *jumlah, rasio, None], gaya="jumlah", desimal=p.desimal)
    if len(wilayah) > 1 and ringkas.rerata is not None:
        rerata = Rumus(
            naskah.hitung.rata_rata(ringkas_sel("F", daerah), p.desimal),
            naskah.hitung.nilai(ringkas.rerata, p.desimal),
            besaran.PERINGKAT.kunci(p.kode, "rerata"),
        )
        lembar.baris(["Rata-rata", None, None, None, None, rerata, None], gaya="jumlah", desimal=p.desimal)


def _berbagian(w: DaerahPembanding) -> bool:
    return w.pembilang is not None and w.penyebut is not None


def _cara(naskah: Naskah, p: BarisCapaian) -> CaraRealisasi:
    return naskah.laporan.hasil.indikator[p.kode].cara_realisasi


def _nilai_wilayah(naskah: Naskah, p: BarisCapaian, w: DaerahPembanding) -> object:
    if w.nilai is None or not isinstance(w.nilai, Decimal):
        return TANPA_NILAI
    nilai = naskah.hitung.nilai(w.nilai, p.desimal)
    cara = _cara(naskah, p)
    if (
        w.pembilang is not None
        and w.penyebut is not None
        and hitung.hitung_variabel(w.pembilang, w.penyebut, cara) == w.nilai
    ):
        rumus = naskah.hitung.bulat(dari_variabel("C{r}", "E{r}", cara), p.desimal)
        return Rumus(rumus, nilai, besaran.WILAYAH.kunci(p.kode, w.wilayah, "nilai"))
    # A value that is not the ratio of its parts is typed; it too is compared as printed.
    tercetak = nilai != w.nilai
    return Rumus(f"ROUND({angka(w.nilai)},{p.desimal})", nilai) if tercetak else w.nilai
