"""The sheet that compares with other regions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, DasarHitung
from kinerja.model import Arah, JenisWilayah
from kinerja.terbit.ekspor.lembar import BULAT, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import angka, daftar_sel, dari_variabel, ringkas_sel

__all__ = ["pembanding"]


def pembanding(naskah: Naskah) -> Lembar | None:
    """Show the regions of each indicator with their rank, the ratio of the sums and the mean."""
    laporan = naskah.laporan
    semua = [(p, list(laporan.pembanding(p.kode).itertuples())) for p in laporan.capaian.itertuples()]
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


def _wilayah(naskah: Naskah, lembar: Lembar, p: Any, wilayah: Sequence[Any]) -> None:
    awal = lembar.berikut
    setara = [awal + i for i, w in enumerate(wilayah) if w.jenis in (JenisWilayah.KABUPATEN, JenisWilayah.KOTA)]
    daerah = [awal + i for i, w in enumerate(wilayah) if w.jenis is not JenisWilayah.NASIONAL]
    berbagian = [
        b for b, w in zip(range(awal, awal + len(wilayah)), wilayah, strict=True) if _berbagian(w) and b in daerah
    ]
    jangkauan = ",".join(ringkas_sel("F", setara))
    jangkauan = f"({jangkauan})" if "," in jangkauan else jangkauan
    naik = 0 if p.arah is Arah.NAIK else 1
    for w in wilayah:
        kunci = f"wilayah:{p.kode}:{w.wilayah}"
        sisa = Rumus("E{r}-C{r}", w.sisa, f"{kunci}:sisa") if _berbagian(w) else None
        rumus = Rumus(f"RANK(F{{r}},{jangkauan},{naik})", w.peringkat, f"{kunci}:peringkat")
        peringkat = rumus if w.peringkat is not None else TANPA_NILAI
        isi = [w.wilayah, w.jenis, w.pembilang, sisa, w.penyebut, _nilai_wilayah(naskah, p, w), peringkat]
        lembar.baris(isi, gaya="sorot" if w.sendiri else "", desimal=p.desimal)
    ringkas = naskah.laporan.peringkat(p.kode)
    if len(wilayah) > 1 and berbagian and ringkas.rasio_total is not None:
        jumlah = [
            Rumus(
                daftar_sel("SUM", ringkas_sel(huruf, berbagian)),
                getattr(ringkas, bidang),
                f"peringkat:{p.kode}:{bidang}",
            )
            for huruf, bidang in (("C", "pembilang"), ("D", "sisa"), ("E", "penyebut"))
        ]
        rasio = Rumus(
            naskah.hitung.bulat("C{r}/E{r}*100", p.desimal),
            naskah.hitung.nilai(ringkas.rasio_total, p.desimal),
            f"peringkat:{p.kode}:rasio_total",
        )
        lembar.baris(["Jumlah dan rasio jumlah", None, *jumlah, rasio, None], gaya="jumlah", desimal=p.desimal)
    if len(wilayah) > 1 and ringkas.rerata is not None:
        rerata = Rumus(
            naskah.hitung.rerata(ringkas_sel("F", daerah), p.desimal),
            naskah.hitung.nilai(ringkas.rerata, p.desimal),
            f"peringkat:{p.kode}:rerata",
        )
        lembar.baris(["Rata-rata", None, None, None, None, rerata, None], gaya="jumlah", desimal=p.desimal)


def _berbagian(w: Any) -> bool:
    return w.pembilang is not None and w.penyebut is not None


def _nilai_wilayah(naskah: Naskah, p: Any, w: Any) -> object:
    if w.nilai is None or not isinstance(w.nilai, Decimal):
        return TANPA_NILAI
    nilai = naskah.hitung.nilai(w.nilai, p.desimal)
    cara = next(satu.cara_realisasi for satu in naskah.laporan.data.indikator if satu.kode == p.kode)
    if _berbagian(w) and hitung.hitung_variabel(w.pembilang, w.penyebut, cara) == w.nilai:
        rumus = naskah.hitung.bulat(dari_variabel("C{r}", "E{r}", cara), p.desimal)
        return Rumus(rumus, nilai, f"wilayah:{p.kode}:{w.wilayah}:nilai")
    # A value that is not the ratio of its parts is typed; it too is compared as printed.
    tercetak = naskah.laporan.pilihan.dasar_hitung is DasarHitung.TERCETAK and nilai != w.nilai
    return Rumus(f"ROUND({angka(w.nilai)},{p.desimal})", nilai) if tercetak else w.nilai
