"""Sheets of money: the budget tree, what is left, sources, years, efficiency."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.efisiensi import DERET
from kinerja.besaran.sel import TANPA
from kinerja.hitung import Dana, EfisiensiSasaran, keluaran_terukur
from kinerja.terbit.ekspor.lembar import BULAT, PERSEN, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import daftar_sel, ringkas_sel

__all__ = ["anggaran", "efisiensi", "riwayat_anggaran", "rincian_sumber", "sisa", "sumber_dana"]

_TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "subkegiatan": "Sub Kegiatan"}
_POHON = (KolomLembar("Kode", 20), KolomLembar("Program/Kegiatan/Sub Kegiatan", 60), KolomLembar("Tingkat", 14))
_UANG = (KolomLembar("Anggaran (Rp)", 20, BULAT), KolomLembar("Realisasi (Rp)", 20, BULAT))


def _persen(naskah: Naskah, atas: str, bawah: str, nilai: Decimal | None, jejak: Kunci) -> Rumus:
    return Rumus(naskah.hitung.serapan(atas, bawah), naskah.hitung.nilai(nilai), jejak)


def anggaran(naskah: Naskah) -> Lembar:
    """Show the budget tree; amounts of the lowest rows are typed, all others are their sums."""
    laporan = naskah.laporan
    lembar = naskah.lembar(
        "Anggaran",
        f"Anggaran dan Realisasi Anggaran Tahun {laporan.tahun}",
        [*_POHON, *_UANG, KolomLembar("%", 10, PERSEN)],
    )
    semua = laporan.hasil.pos
    baris = {kode: lembar.berikut + urut for urut, kode in enumerate(kode for kode in semua if kode)}
    anak: dict[str, list[int]] = {}
    for kode in baris:
        anak.setdefault(hitung.induk_ada(kode, semua), []).append(baris[kode])

    def jumlah(kode: str, kolom: str, nilai: int, bidang: Besaran) -> Rumus | int:
        rumus = daftar_sel("SUM", ringkas_sel(kolom, anak.get(kode, ())))
        return Rumus(rumus, nilai, bidang.kunci(besaran.pos_anggaran(kode))) if kode in anak else nilai

    for kode in [*baris, ""]:
        p = semua[kode]
        isi: list[object] = [kode, p.nama, _TINGKAT.get(p.level, "")] if kode else ["Jumlah", None, None]
        isi += [
            jumlah(kode, "D", p.anggaran, besaran.PAGU),
            jumlah(kode, "E", p.realisasi, besaran.REALISASI_ANGGARAN),
            _persen(naskah, "E{r}", "D{r}", p.persen, besaran.SERAPAN.kunci(besaran.pos_anggaran(kode))),
        ]
        lembar.baris(isi, kode or "total", (p.level if p.level != "subkegiatan" else "") if kode else "jumlah")
    return lembar


def sisa(naskah: Naskah, pagu: Lembar) -> Lembar:
    """Show what is left of every row of the budget."""
    laporan = naskah.laporan
    kolom = [*_POHON, *_UANG, KolomLembar("Sisa (Rp)", 20, BULAT), KolomLembar("Sisa (%)", 10, PERSEN)]
    lembar = naskah.lembar("Sisa", f"Rincian Sisa Anggaran Tahun {laporan.tahun}", kolom)
    total, *lain = laporan.hasil.anggaran
    for p in [*lain, total]:
        kunci = p.kode or "total"
        isi: list[object] = [p.kode, p.nama, _TINGKAT.get(p.level, "")] if p.kode else ["Jumlah", None, None]
        isi += [
            Rumus(pagu.alamat(kunci, "D"), p.anggaran),
            Rumus(pagu.alamat(kunci, "E"), p.realisasi),
            Rumus(naskah.hitung.sisa("D{r}", "E{r}"), p.sisa, besaran.SISA.kunci(besaran.pos_anggaran(p.kode))),
            Rumus(
                naskah.hitung.persen_sisa("F{r}", "D{r}"),
                naskah.hitung.nilai(p.persen_sisa),
                besaran.PERSEN_SISA.kunci(besaran.pos_anggaran(p.kode)),
            ),
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
    for urut, p in enumerate(laporan.data.sumber_dana):
        nyata: list[object] = [TANPA_NILAI, TANPA_NILAI]
        if p.realisasi is not None:
            nilai = Dana(p.anggaran, p.realisasi).persen
            persen = _persen(naskah, "F{r}", "E{r}", nilai, besaran.SERAPAN.kunci(besaran.pos_rincian(urut + 1)))
            nyata = [p.realisasi, persen]
        lembar.baris([p.sumber, p.kode, laporan.hasil.pos[p.kode].nama, p.uraian, p.anggaran, *nyata], f"{urut}")
    return lembar


def sumber_dana(naskah: Naskah, pagu: Lembar, rincian: Lembar | None) -> Lembar:
    """Split the total by source: the main one pays what no other does."""
    laporan = naskah.laporan
    kolom = [KolomLembar("Sumber Dana", 36), *_UANG, KolomLembar("%", 10, PERSEN), KolomLembar("Sisa (Rp)", 20, BULAT)]
    lembar = naskah.lembar(
        "Sumber Dana", f"Anggaran dan Realisasi menurut Sumber Dana Tahun {laporan.tahun}", kolom, beku=2
    )
    semua = laporan.hasil.sumber_dana
    awal, akhir = lembar.berikut, lembar.berikut + len(semua) - 2
    diketahui = all(p.realisasi is not None for p in semua)
    for urut, p in enumerate(semua):
        uang: list[object] = []
        pos = besaran.TOTAL if p.total else besaran.pos_sumber(p.sumber)
        for kolom_sel, kolom_pagu, kolom_rinci, nilai, bidang in (
            ("B", "D", "E", p.anggaran, besaran.PAGU),
            ("C", "E", "F", p.realisasi, besaran.REALISASI_ANGGARAN),
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
            uang.append(Rumus(rumus, nilai, bidang.kunci(pos)))
        turunan: list[object] = [TANPA_NILAI, TANPA_NILAI]
        if p.realisasi is not None:
            persen = _persen(naskah, "C{r}", "B{r}", p.persen, besaran.SERAPAN.kunci(pos))
            turunan = [persen, Rumus(naskah.hitung.sisa("B{r}", "C{r}"), p.sisa, besaran.SISA.kunci(pos))]
        lembar.baris([p.sumber, *uang, *turunan], p.sumber, "jumlah" if urut == len(semua) - 1 else "")
    return lembar


def efisiensi(naskah: Naskah, sasaran: Lembar, capaian: Lembar) -> Lembar:
    """Put performance and money of each sasaran side by side, by the method of the report."""
    laporan = naskah.laporan
    rumus = laporan.pilihan.rumus_efisiensi
    bentuk = BULAT if rumus.cetakan.bulat else PERSEN
    kolom = [
        KolomLembar("Kode", 10),
        KolomLembar("Sasaran Strategis", 50),
        KolomLembar("Capaian Kinerja (%)", 14, PERSEN),
        *_UANG,
        KolomLembar("Realisasi Anggaran (%)", 14, PERSEN),
        KolomLembar("Target Tercapai", 12),
        KolomLembar(rumus.judul, 18, bentuk),
    ]
    lembar = naskah.lembar("Efisiensi", f"Tingkat Efisiensi Penggunaan Anggaran Tahun {laporan.tahun}", kolom)
    for p in laporan.hasil.efisiensi:
        acuan = [Rumus(sasaran.alamat(p.kode, k), n) for k, n in (
            ("D", naskah.hitung.nilai(p.capaian)), ("F", p.anggaran), ("G", p.realisasi), ("H", naskah.hitung.nilai(p.persen)),
        )]  # fmt: skip
        tercapai = TANPA_NILAI if p.tercapai is None else "Ya" if p.tercapai else "Tidak"
        lembar.baris(
            [
                p.kode,
                p.uraian,
                *acuan,
                tercapai,
                replace(_efisiensi(naskah, p, capaian), jejak=besaran.EFISIENSI.kunci(p.kode)),
            ],
            p.kode,
        )
    return lembar


def _efisiensi(naskah: Naskah, p: EfisiensiSasaran, capaian: Lembar) -> Rumus:
    """Write the method of the report over the cells of the row and those of its outputs."""
    metode, hitung = naskah.laporan.pilihan.rumus_efisiensi, naskah.hitung
    operand = metode.isi.operand()
    sel: dict[str, str | list[str]] = {nama: isi for nama, isi in _SEL_EFISIENSI.items() if nama in operand}
    if metode.per_keluaran:
        milik = [
            satu
            for satu, target, nyata in keluaran_terukur(naskah.laporan.hasil.capaian_level("sasaran", p.kode))
            if target and nyata
        ]
        if not milik or not p.anggaran:
            return Rumus(TANPA, None)
        for nama, huruf in zip(DERET, "FG", strict=True):
            sel[nama] = [hitung.bulat(capaian.alamat(satu.kode, huruf), satu.desimal) for satu in milik]
    kosong = [_SEL_EFISIENSI[nama] for nama in ("capaian", "serapan") if nama in operand]
    rumus = hitung.efisiensi(metode, sel, kosong)
    if not metode.berangka:
        return Rumus(rumus, None if p.efisiensi is None else metode.cetakan.sel(p.efisiensi))
    nilai = None if p.efisiensi is None else Decimal(p.efisiensi)
    return Rumus(rumus, p.efisiensi if metode.cetakan.bulat else hitung.nilai(nilai))


#: Cells of a row of sheet Efisiensi by operand.
_SEL_EFISIENSI = {"capaian": "C{r}", "pagu": "D{r}", "realisasi": "E{r}", "serapan": "F{r}", "tercapai": "G{r}"}


def riwayat_anggaran(naskah: Naskah, pagu: Lembar) -> Lembar | None:
    """Compare the total with earlier years; nothing when none is known."""
    laporan = naskah.laporan
    *lalu, kini = laporan.hasil.anggaran_tahun
    if not lalu:
        return None
    kolom = [KolomLembar("Tahun", 10, TAHUN), *_UANG, KolomLembar("%", 10, PERSEN)]
    judul = f"Anggaran dan Realisasi Tahun {lalu[0].tahun}–{laporan.tahun}"
    lembar = naskah.lembar("Riwayat Anggaran", judul, kolom, beku=2)
    for r in lalu:
        persen: object = r.persen
        if r.uang:
            persen = _persen(naskah, "C{r}", "B{r}", r.persen, besaran.SERAPAN.kunci(besaran.pos_riwayat(r.tahun)))
        lembar.baris([r.tahun, r.anggaran, r.realisasi, persen])
    lembar.baris(
        [
            laporan.tahun,
            Rumus(pagu.alamat("total", "D"), kini.anggaran),
            Rumus(pagu.alamat("total", "E"), kini.realisasi),
            _persen(naskah, "C{r}", "B{r}", kini.persen, besaran.SERAPAN.kunci(besaran.TOTAL)),
        ]
    )
    return lembar
