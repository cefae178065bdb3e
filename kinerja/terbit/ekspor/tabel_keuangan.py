"""Sheets of money: the budget tree, what is left, sources, years, efficiency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from kinerja import hitung
from kinerja.angka import TANPA_NILAI
from kinerja.laporan.jejak import kunci_anggaran
from kinerja.model import RumusEfisiensi
from kinerja.sajian.akuntabilitas import judul_efisiensi
from kinerja.terbit.ekspor.lembar import BULAT, PERSEN, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import daftar_sel, ringkas_sel

__all__ = ["anggaran", "efisiensi", "riwayat_anggaran", "rincian_sumber", "sisa", "sumber_dana"]

_TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}
_POHON = (KolomLembar("Kode", 20), KolomLembar("Program/Kegiatan/Sub Kegiatan", 60), KolomLembar("Tingkat", 14))
_UANG = (KolomLembar("Anggaran (Rp)", 20, BULAT), KolomLembar("Realisasi (Rp)", 20, BULAT))


def _persen(naskah: Naskah, atas: str, bawah: str, nilai: Decimal | None, jejak: str) -> Rumus:
    return Rumus(naskah.hitung.persen(atas, bawah), naskah.hitung.nilai(nilai), jejak)


def anggaran(naskah: Naskah) -> Lembar:
    """Show the budget tree; amounts of the lowest rows are typed, all others are their sums."""
    laporan = naskah.laporan
    lembar = naskah.lembar(
        "Anggaran",
        f"Anggaran dan Realisasi Anggaran Tahun {laporan.tahun}",
        [*_POHON, *_UANG, KolomLembar("%", 10, PERSEN)],
    )
    semua = {p.kode: p for p in laporan.anggaran.itertuples()}
    baris = {kode: lembar.berikut + urut for urut, kode in enumerate(kode for kode in semua if kode)}
    anak: dict[str, list[int]] = {}
    for kode in baris:
        induk = hitung.induk_kode(kode)
        while induk not in semua:
            induk = hitung.induk_kode(induk)
        anak.setdefault(induk, []).append(baris[kode])

    def jumlah(kode: str, kolom: str, nilai: int, bidang: str) -> Rumus | int:
        rumus = daftar_sel("SUM", ringkas_sel(kolom, anak.get(kode, ())))
        return Rumus(rumus, nilai, f"{kunci_anggaran(kode)}:{bidang}") if kode in anak else nilai

    for kode in [*baris, ""]:
        p = semua[kode]
        isi: list[object] = [kode, p.nama, _TINGKAT.get(p.level, "")] if kode else ["Jumlah", None, None]
        isi += [
            jumlah(kode, "D", p.anggaran, "pagu"),
            jumlah(kode, "E", p.realisasi, "realisasi"),
            _persen(naskah, "E{r}", "D{r}", p.persen, f"{kunci_anggaran(kode)}:persen"),
        ]
        lembar.baris(isi, kode or "total", (p.level if p.level != "subkegiatan" else "") if kode else "jumlah")
    return lembar


def sisa(naskah: Naskah, pagu: Lembar) -> Lembar:
    """Show what is left of every row of the budget."""
    laporan = naskah.laporan
    kolom = [*_POHON, *_UANG, KolomLembar("Sisa (Rp)", 20, BULAT), KolomLembar("Sisa (%)", 10, PERSEN)]
    lembar = naskah.lembar("Sisa", f"Rincian Sisa Anggaran Tahun {laporan.tahun}", kolom)
    total, *lain = laporan.anggaran.itertuples()
    for p in [*lain, total]:
        kunci = p.kode or "total"
        isi: list[object] = [p.kode, p.nama, _TINGKAT.get(p.level, "")] if p.kode else ["Jumlah", None, None]
        isi += [
            Rumus(pagu.alamat(kunci, "D"), p.anggaran),
            Rumus(pagu.alamat(kunci, "E"), p.realisasi),
            Rumus("D{r}-E{r}", p.sisa, f"{kunci_anggaran(p.kode)}:sisa"),
            _persen(naskah, "F{r}", "D{r}", p.persen_sisa, f"{kunci_anggaran(p.kode)}:persen_sisa"),
        ]
        lembar.baris(isi, kunci, (p.level if p.level != "subkegiatan" else "") if p.kode else "jumlah")
    return lembar


def rincian_sumber(naskah: Naskah) -> Lembar | None:
    """Show what the other sources pay for; nothing when there is no other source."""
    laporan = naskah.laporan
    if not laporan.data.sumber_dana:
        return None
    kolom = [
        KolomLembar("Sumber Dana", 24),
        KolomLembar("Kode", 20),
        KolomLembar("Sub Kegiatan", 50),
        KolomLembar("Penggunaan", 36),
        *_UANG,
        KolomLembar("%", 10, PERSEN),
    ]
    lembar = naskah.lembar(
        "Rincian Sumber", f"Rincian Penggunaan Sumber Dana Lain Tahun {laporan.tahun}", kolom, beku=2
    )
    nama = dict(zip(laporan.anggaran["kode"], laporan.anggaran["nama"], strict=True))
    for urut, p in enumerate(laporan.data.sumber_dana):
        nyata: list[object] = [TANPA_NILAI, TANPA_NILAI]
        if p.realisasi is not None:
            nilai: Any = hitung.ringkas(p.anggaran, p.realisasi)["persen"]
            nyata = [p.realisasi, _persen(naskah, "F{r}", "E{r}", nilai, f"rincian_sumber:{urut + 1}:persen")]
        lembar.baris([p.sumber, p.kode, nama[p.kode], p.uraian, p.anggaran, *nyata], f"{urut}")
    return lembar


def sumber_dana(naskah: Naskah, pagu: Lembar, rincian: Lembar | None) -> Lembar:
    """Split the total by source: the main one pays what no other does."""
    laporan = naskah.laporan
    kolom = [KolomLembar("Sumber Dana", 36), *_UANG, KolomLembar("%", 10, PERSEN), KolomLembar("Sisa (Rp)", 20, BULAT)]
    lembar = naskah.lembar(
        "Sumber Dana", f"Anggaran dan Realisasi menurut Sumber Dana Tahun {laporan.tahun}", kolom, beku=2
    )
    semua = list(laporan.sumber_dana.itertuples())
    awal, akhir = lembar.berikut, lembar.berikut + len(semua) - 2
    diketahui = all(p.realisasi is not None for p in semua)
    for urut, p in enumerate(semua):
        uang: list[object] = []
        awalan = "total" if urut == len(semua) - 1 else f"sumber_dana:{p.sumber}"
        for kolom_sel, kolom_pagu, kolom_rinci, nilai, bidang in (
            ("B", "D", "E", p.anggaran, "pagu"),
            ("C", "E", "F", p.realisasi, "realisasi"),
        ):
            total = pagu.alamat("total", kolom_pagu)
            if nilai is None:
                uang.append(TANPA_NILAI)
                continue
            if urut == len(semua) - 1 and not diketahui:
                # What is not known of a source cannot be added up: the total is that of the budget.
                rumus = total
            elif urut == len(semua) - 1:
                rumus = f"SUM({kolom_sel}{awal}:{kolom_sel}{akhir})"
            elif urut == 0:
                rumus = f"{total}-SUM({kolom_sel}{awal + 1}:{kolom_sel}{akhir})" if akhir > awal else total
            else:
                assert rincian is not None
                milik = [
                    rincian.letak[f"{i}"] for i, satu in enumerate(laporan.data.sumber_dana) if satu.sumber == p.sumber
                ]
                sel = [f"'{rincian.lembar.title}'!{bagian}" for bagian in ringkas_sel(kolom_rinci, milik)]
                rumus = daftar_sel("SUM", sel)
            uang.append(Rumus(rumus, nilai, f"{awalan}:{bidang}"))
        turunan: list[object] = [TANPA_NILAI, TANPA_NILAI]
        if p.realisasi is not None:
            persen = _persen(naskah, "C{r}", "B{r}", p.persen, f"{awalan}:persen")
            turunan = [persen, Rumus("B{r}-C{r}", p.sisa, f"{awalan}:sisa")]
        lembar.baris([p.sumber, *uang, *turunan], p.sumber, "jumlah" if urut == len(semua) - 1 else "")
    return lembar


def efisiensi(naskah: Naskah, sasaran: Lembar, capaian: Lembar) -> Lembar:
    """Put performance and money of each sasaran side by side, by the method of the report."""
    laporan = naskah.laporan
    rumus = laporan.pilihan.rumus_efisiensi
    bentuk = BULAT if rumus is RumusEfisiensi.RUPIAH else PERSEN
    kolom = [
        KolomLembar("Kode", 10),
        KolomLembar("Sasaran Strategis", 50),
        KolomLembar("Capaian Kinerja (%)", 14, PERSEN),
        *_UANG,
        KolomLembar("Realisasi Anggaran (%)", 14, PERSEN),
        KolomLembar("Target Tercapai", 12),
        KolomLembar(judul_efisiensi(rumus), 18, bentuk),
    ]
    lembar = naskah.lembar("Efisiensi", f"Tingkat Efisiensi Penggunaan Anggaran Tahun {laporan.tahun}", kolom)
    for p in laporan.efisiensi.itertuples():
        acuan = [Rumus(sasaran.alamat(p.kode, k), n) for k, n in (
            ("D", naskah.hitung.nilai(p.capaian)), ("F", p.anggaran), ("G", p.realisasi), ("H", naskah.hitung.nilai(p.persen)),
        )]  # fmt: skip
        tercapai = {True: "Ya", False: "Tidak"}.get(p.tercapai, "–")
        lembar.baris(
            [p.kode, p.uraian, *acuan, tercapai, replace(_efisiensi(naskah, p, capaian), jejak=f"efisiensi:{p.kode}")],
            p.kode,
        )
    return lembar


def _efisiensi(naskah: Naskah, p: Any, capaian: Lembar) -> Rumus:
    metode = naskah.laporan.pilihan.rumus_efisiensi
    if metode is RumusEfisiensi.RUPIAH:
        return Rumus("D{r}-E{r}", p.efisiensi)
    if metode is RumusEfisiensi.PERSEN_SISA:
        isi = naskah.hitung.bulat("(D{r}-E{r})/D{r}*100")
        return Rumus(f'IF(D{{r}}=0,"–",{isi})', naskah.hitung.nilai(p.efisiensi))
    if metode is RumusEfisiensi.SELISIH:
        return Rumus('IF(COUNT(C{r},F{r})<2,"–",' + naskah.hitung.bulat("C{r}-F{r}") + ")", p.efisiensi)
    if metode is RumusEfisiensi.PERBANDINGAN:
        isi = 'IF(G{r}="Ya",IF(C{r}>=F{r},"Efisien","Tidak efisien"),IF(G{r}="Tidak","Tidak efisien","–"))'
        nilai = {True: "Efisien", False: "Tidak efisien"}.get(p.efisiensi)
        return Rumus(f'IF(COUNT(C{{r}},F{{r}})<2,"–",{isi})', nilai)
    milik = [
        satu
        for satu in naskah.laporan.capaian_level("sasaran", p.kode).itertuples()
        if isinstance(satu.target, Decimal) and isinstance(satu.realisasi, Decimal) and satu.target and satu.realisasi
    ]
    if not milik or not p.anggaran:
        return Rumus('"–"', None)
    e = []
    for satu in milik:
        t, r = (naskah.hitung.bulat(capaian.alamat(satu.kode, kolom), satu.desimal) for kolom in "FG")
        e.append(f"(1-(E{{r}}/{r})/(D{{r}}/{t}))*100")
    nilai_ne = f"50+MIN(MAX(AVERAGE({','.join(e)}),-20),20)/20*50"
    return Rumus(naskah.hitung.bulat(nilai_ne), naskah.hitung.nilai(p.efisiensi))


def riwayat_anggaran(naskah: Naskah, pagu: Lembar) -> Lembar | None:
    """Compare the total with earlier years; nothing when none is known."""
    laporan = naskah.laporan
    lalu = sorted((r for r in laporan.data.riwayat_anggaran if r.tahun < laporan.tahun), key=lambda r: r.tahun)
    if not lalu:
        return None
    kolom = [KolomLembar("Tahun", 10, TAHUN), *_UANG, KolomLembar("%", 10, PERSEN)]
    judul = f"Anggaran dan Realisasi Tahun {lalu[0].tahun}–{laporan.tahun}"
    lembar = naskah.lembar("Riwayat Anggaran", judul, kolom, beku=2)
    for r in lalu:
        nilai = hitung.persen_riwayat(r)
        persen: object = nilai
        if r.anggaran is not None and r.realisasi is not None:
            persen = _persen(naskah, "C{r}", "B{r}", nilai, f"riwayat_anggaran:{r.tahun}:persen")
        lembar.baris([r.tahun, r.anggaran, r.realisasi, persen])
    total = laporan.anggaran.iloc[0]
    lembar.baris(
        [
            laporan.tahun,
            Rumus(pagu.alamat("total", "D"), total["anggaran"]),
            Rumus(pagu.alamat("total", "E"), total["realisasi"]),
            _persen(naskah, "C{r}", "B{r}", total["persen"], "total:persen"),
        ]
    )
    return lembar
