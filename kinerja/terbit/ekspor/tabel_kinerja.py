"""Sheets of performance: capaian by level, means, earlier years, the end of the Renstra, measurement."""

from __future__ import annotations

from decimal import Decimal

from kinerja import hitung
from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.rumus import BAGIAN_PROGRAM
from kinerja.besaran.sel import rumus_sel
from kinerja.hitung import AGREGASI, AkhirRenstra, BarisCapaian
from kinerja.laporan import cetak_nilai
from kinerja.model import Agregasi, Level, Nilai, RumusTurun, SasaranProgram
from kinerja.terbit.ekspor.lembar import BULAT, PERSEN, TAHUN, KolomLembar, Lembar, Rumus
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import angka, dari_variabel, ringkas_sel

__all__ = ["capaian", "pengukuran", "program", "renstra", "riwayat", "sasaran"]

_UKUR = (
    KolomLembar("Target", 12, ""),
    KolomLembar("Realisasi", 12, ""),
    KolomLembar("Capaian (%)", 12, PERSEN),
    KolomLembar("Predikat", 18),
)


# --- cells -------------------------------------------------------------------------------------------------------


def _turun(naskah: Naskah, kode: str) -> RumusTurun:
    return naskah.laporan.hasil.rumus_turun(kode)


def _nilai(isi: Nilai | None, desimal: int, satuan: str) -> Decimal | str | None:
    """Write a target or realisasi: a number as such, a range or a grade as it is printed."""
    if isi is None or isinstance(isi, Decimal):
        return isi
    return cetak_nilai(isi, desimal, satuan)


def _realisasi(naskah: Naskah, satu: BarisCapaian | AkhirRenstra, tahun: int, isi: Nilai | None) -> object:
    """Write a realisasi so that one sees where it comes from: its variables or its quarters stand in the formula."""
    if not isinstance(isi, Decimal):
        return _nilai(isi, satu.desimal, satu.satuan)
    laporan, kunci = naskah.laporan, besaran.REALISASI.kunci(satu.kode, tahun)
    milik = laporan.hasil.indikator[satu.kode]
    bagian = {str(v.peran): v.nilai for v in laporan.data.variabel if (v.indikator, v.tahun) == (satu.kode, tahun)}
    if bagian:
        a, b = angka(bagian["pembilang"]), angka(bagian["penyebut"])
        return Rumus(dari_variabel(a, b, milik.cara_realisasi), isi, kunci)
    baris = next((r for r in laporan.data.realisasi if (r.indikator, r.tahun) == (satu.kode, tahun)), None)
    if baris is None or baris.realisasi is not None:
        return isi
    triwulan = [angka(n) for n in (baris.tw1, baris.tw2, baris.tw3, baris.tw4) if n is not None]
    rumus = AGREGASI[milik.agregasi or Agregasi.AKUMULASI].rumus
    return isi if rumus is None else Rumus(rumus.excel({"triwulan": triwulan}), isi, kunci)


def _ukur(naskah: Naskah, satu: BarisCapaian, kolom: str) -> list[object]:
    """Write target, realisasi, capaian and predikat; ``kolom`` are the letters of the first three of these cells."""
    t, r, c = tuple(kolom)
    rumus = naskah.hitung.capaian(
        (f"{t}{{r}}", f"{r}{{r}}"), satu.target, satu.realisasi, satu.arah, _turun(naskah, satu.kode), satu.desimal
    )
    return [
        _nilai(satu.target, satu.desimal, satu.satuan),
        _realisasi(naskah, satu, satu.tahun, satu.realisasi),
        Rumus(rumus, naskah.hitung.nilai(satu.capaian), besaran.CAPAIAN_TAHUN.kunci(satu.kode, satu.tahun)),
        Rumus(naskah.hitung.predikat(f"{c}{{r}}"), satu.predikat),
    ]


# --- capaian -----------------------------------------------------------------------------------------------------


def capaian(naskah: Naskah) -> Lembar:
    """Show the indicators of tujuan and sasaran; a cap on values in means has a column of its own."""
    laporan = naskah.laporan
    batas = laporan.pilihan.batas_capaian
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    formula = {satu.kode: satu.formula for satu in laporan.data.indikator}
    kolom = [
        KolomLembar("Kode", 10),
        KolomLembar("Indikator Kinerja", 40),
        KolomLembar("Tujuan/Sasaran Strategis", 40),
        KolomLembar("Satuan", 12),
        KolomLembar("Arah", 10),
        *_UKUR,
        KolomLembar("Formula", 40),
        KolomLembar("Sumber Target", 24),
        KolomLembar("Keterangan", 30),
        *([KolomLembar(f"Capaian dalam rata-rata (paling tinggi {batas:f})", 16, PERSEN)] if batas else []),
    ]
    lembar = naskah.lembar("Capaian", f"Capaian Indikator Tujuan dan Sasaran Strategis Tahun {laporan.tahun}", kolom)
    for level, sebutan in ((Level.TUJUAN, "Tujuan"), (Level.SASARAN, "Sasaran")):
        milik = laporan.hasil.capaian_level(level)
        if milik:
            lembar.kelompok(sebutan)
        for p in milik:
            isi = [p.kode, p.nama, uraian[level, p.induk], p.satuan, p.arah, *_ukur(naskah, p, "FGH")]
            isi += [formula[p.kode], p.sumber_target, p.alasan or None]
            if batas:
                terbatas = hitung.terbatas(p.capaian, laporan.pilihan)
                isi.append(Rumus(f'IF(COUNT(H{{r}})=0,"–",MIN(H{{r}},{angka(batas)}))', terbatas))
            lembar.baris(isi, p.kode, desimal=p.desimal)
    return lembar


def sasaran(naskah: Naskah, ukur: Lembar, pagu: Lembar) -> Lembar:
    """Show the mean capaian and the money of each sasaran."""
    laporan = naskah.laporan
    kolom = [
        KolomLembar("Kode", 10),
        KolomLembar("Sasaran Strategis", 50),
        KolomLembar("Jumlah Indikator", 10, BULAT),
        KolomLembar("Rata-rata Capaian (%)", 14, PERSEN),
        KolomLembar("Predikat", 18),
        KolomLembar("Anggaran (Rp)", 20, BULAT),
        KolomLembar("Realisasi (Rp)", 20, BULAT),
        KolomLembar("%", 10, PERSEN),
        KolomLembar("Sisa (Rp)", 20, BULAT),
        KolomLembar("Program", 40),
    ]
    lembar = naskah.lembar("Sasaran", f"Capaian dan Anggaran per Sasaran Strategis Tahun {laporan.tahun}", kolom)
    uang = {p.kode: p for p in laporan.hasil.anggaran_sasaran}
    rumus_uang = _pembagian(naskah, pagu)
    awal = lembar.berikut
    for p in laporan.hasil.capaian_sasaran:
        milik = [ukur.letak[i.kode] for i in laporan.hasil.capaian_level(Level.SASARAN, p.kode)]
        sel = [f"'{ukur.lembar.title}'!{bagian}" for bagian in ringkas_sel(_kolom_rerata(naskah), milik)]
        dana = uang[p.kode]
        lembar.baris(
            [
                p.kode,
                p.uraian,
                p.jumlah_indikator,
                Rumus(
                    naskah.hitung.rata_rata(sel), naskah.hitung.nilai(p.capaian), besaran.CAPAIAN_SASARAN.kunci(p.kode)
                ),
                Rumus(naskah.hitung.predikat("D{r}"), p.predikat),
                Rumus(rumus_uang[p.kode, "D"], dana.anggaran, besaran.PAGU.kunci(besaran.pos_sasaran(p.kode))),
                Rumus(
                    rumus_uang[p.kode, "E"],
                    dana.realisasi,
                    besaran.REALISASI_ANGGARAN.kunci(besaran.pos_sasaran(p.kode)),
                ),
                Rumus(
                    naskah.hitung.serapan("G{r}", "F{r}"),
                    naskah.hitung.nilai(dana.persen),
                    besaran.SERAPAN.kunci(besaran.pos_sasaran(p.kode)),
                ),
                Rumus(naskah.hitung.sisa("F{r}", "G{r}"), dana.sisa, besaran.SISA.kunci(besaran.pos_sasaran(p.kode))),
                "; ".join(dana.program) or TANPA_NILAI,
            ],
            p.kode,
        )
    akhir = lembar.berikut - 1
    if akhir >= awal:
        total = laporan.hasil.semua_sasaran
        lembar.baris(
            [
                "Rata-rata dan jumlah",
                None,
                Rumus(
                    f"SUM(C{awal}:C{akhir})",
                    sum(satu.jumlah_indikator for satu in laporan.hasil.capaian_sasaran),
                    besaran.JUMLAH.kunci("indikator_sasaran"),
                ),
                Rumus(
                    naskah.hitung.rata_rata([f"D{awal}:D{akhir}"]),
                    naskah.hitung.nilai(laporan.hasil.rata_rata.capaian),
                    besaran.RATA_RATA.kunci(),
                ),
                Rumus(naskah.hitung.predikat("D{r}"), laporan.hasil.rata_rata.predikat),
                Rumus(f"SUM(F{awal}:F{akhir})", total.anggaran, besaran.PAGU.kunci(besaran.SEMUA_SASARAN)),
                Rumus(
                    f"SUM(G{awal}:G{akhir})", total.realisasi, besaran.REALISASI_ANGGARAN.kunci(besaran.SEMUA_SASARAN)
                ),
                Rumus(
                    naskah.hitung.serapan("G{r}", "F{r}"),
                    naskah.hitung.nilai(total.persen),
                    besaran.SERAPAN.kunci(besaran.SEMUA_SASARAN),
                ),
                Rumus(naskah.hitung.sisa("F{r}", "G{r}"), total.sisa, besaran.SISA.kunci(besaran.SEMUA_SASARAN)),
                None,
            ],
            "rata-rata",
            "jumlah",
        )
    return lembar


def _kolom_rerata(naskah: Naskah) -> str:
    return "M" if naskah.laporan.pilihan.batas_capaian else "H"


def _pembagian(naskah: Naskah, pagu: Lembar) -> dict[tuple[str, str], str]:
    """Write the money of each sasaran: whole programs, shares in whole rupiah, and the last one takes the rest."""
    laporan = naskah.laporan
    bagian: dict[tuple[str, str], list[str]] = {
        (satu.kode, kolom): [] for satu in laporan.data.sasaran for kolom in "DE"
    }
    program: dict[str, list[SasaranProgram]] = {}
    for satu in laporan.data.sasaran_program:
        program.setdefault(satu.program, []).append(satu)
    for kode, milik in program.items():
        for kolom in "DE":
            alamat = pagu.alamat(kode, kolom)
            terbagi = [
                rumus_sel(BAGIAN_PROGRAM, {"program": alamat, "bagian": angka(satu.bagian)}, bulat=0)
                for satu in milik[:-1]
            ]
            for satu, rumus in zip(milik, [*terbagi, "-".join([alamat, *terbagi])], strict=True):
                bagian[satu.sasaran, kolom].append(rumus)
    return {kunci: "+".join(isi) or "0" for kunci, isi in bagian.items()}


def program(naskah: Naskah, pagu: Lembar) -> Lembar:
    """Show the indicators of each program beside its spending and last year's realisasi."""
    laporan = naskah.laporan
    lalu = {r.indikator: r.realisasi for r in laporan.hasil.realisasi if r.tahun == laporan.tahun - 1}
    uang = laporan.hasil.pos
    kolom = [
        KolomLembar("Kode", 12),
        KolomLembar("Indikator Program", 44),
        KolomLembar("Program", 44),
        KolomLembar("Satuan", 12),
        *_UKUR,
        KolomLembar(f"Realisasi {laporan.tahun - 1}", 12, ""),
        KolomLembar("Realisasi Anggaran (%)", 14, PERSEN),
    ]
    lembar = naskah.lembar("Program", f"Capaian Indikator Program Tahun {laporan.tahun}", kolom)
    for p in laporan.hasil.capaian_level(Level.PROGRAM):
        dana = uang.get(p.induk)
        lembar.baris(
            [
                p.kode,
                p.nama,
                dana.nama if dana else p.induk,
                p.satuan,
                *_ukur(naskah, p, "EFG"),
                _realisasi(naskah, p, laporan.tahun - 1, lalu.get(p.kode)),
                Rumus(pagu.alamat(p.induk, "F"), naskah.hitung.nilai(dana.persen)) if dana else None,
            ],
            p.kode,
            desimal=p.desimal,
        )
    berindikator = {satu.induk for satu in laporan.hasil.capaian_level(Level.PROGRAM)}
    for dana in laporan.hasil.anggaran:
        if dana.level == "program" and dana.kode not in berindikator:
            persen = Rumus(pagu.alamat(dana.kode, "F"), naskah.hitung.nilai(dana.persen))
            lembar.baris([None, TANPA_NILAI, dana.nama, *[None] * 6, persen], f"program {dana.kode}")
    return lembar


# --- years -------------------------------------------------------------------------------------------------------


def riwayat(naskah: Naskah) -> Lembar:
    """Show target, realisasi and capaian of every indicator in the years that have a realisasi."""
    laporan = naskah.laporan
    kolom = [
        KolomLembar("Kode", 12),
        KolomLembar("Indikator Kinerja", 50),
        KolomLembar("Satuan", 12),
        KolomLembar("Tahun", 8, TAHUN),
        *_UKUR,
    ]
    lembar = naskah.lembar("Riwayat", f"Target, Realisasi, dan Capaian sampai dengan Tahun {laporan.tahun}", kolom)
    semua = laporan.hasil.riwayat
    for kode in laporan.hasil.indikator:
        for p in semua:
            if p.kode == kode and p.realisasi is not None:
                lembar.baris([p.kode, p.nama, p.satuan, p.tahun, *_ukur(naskah, p, "EFG")], desimal=p.desimal)
    return lembar


def renstra(naskah: Naskah) -> Lembar:
    """Show the realisasi of the year against the target at the end of the Renstra."""
    laporan = naskah.laporan
    akhir = laporan.identitas.renstra_akhir
    kolom = [
        KolomLembar("Kode", 12),
        KolomLembar("Indikator Kinerja", 50),
        KolomLembar("Satuan", 12),
        KolomLembar(f"Realisasi {laporan.tahun}", 14, ""),
        KolomLembar(f"Target {akhir}", 14, ""),
        KolomLembar(f"Realisasi {laporan.tahun} terhadap Target {akhir} (%)", 18, PERSEN),
    ]
    judul = f"Realisasi terhadap Target Jangka Menengah Renstra {laporan.periode_renstra}"
    lembar = naskah.lembar("Renstra", judul, kolom)
    for p in laporan.hasil.akhir_renstra:
        if p.target_akhir is None:
            continue
        rumus = naskah.hitung.capaian(
            ("E{r}", "D{r}"),
            p.target_akhir,
            p.realisasi,
            laporan.hasil.indikator[p.kode].arah,
            _turun(naskah, p.kode),
            p.desimal,
        )
        isi = [_realisasi(naskah, p, laporan.tahun, p.realisasi), _nilai(p.target_akhir, p.desimal, p.satuan)]
        kemajuan = Rumus(rumus, naskah.hitung.nilai(p.kemajuan), besaran.KEMAJUAN.kunci(p.kode))
        lembar.baris([p.kode, p.nama, p.satuan, *isi, kemajuan], desimal=p.desimal)
    return lembar


# --- the measurement sheet ---------------------------------------------------------------------------------------


def pengukuran(naskah: Naskah, ukur: Lembar) -> Lembar:
    """Show the measurement sheet of the lampiran with its means; targets and realisasi come from sheet Capaian."""
    laporan = naskah.laporan
    tahun = laporan.tahun
    rencana = {satu.indikator: satu.renstra for satu in laporan.data.target if satu.tahun == tahun}
    nyata = laporan.hasil.nyata
    batas = laporan.pilihan.batas_capaian
    kolom = [
        KolomLembar("No.", 6, TAHUN),
        KolomLembar("Sasaran Strategis", 40),
        KolomLembar("Indikator Kinerja", 40),
        KolomLembar("Target Renstra", 12, ""),
        KolomLembar("Target Perjanjian Kinerja", 12, ""),
        KolomLembar(f"Realisasi {tahun}", 12, ""),
        KolomLembar("Capaian (%)", 12, PERSEN),
        KolomLembar(f"Realisasi {tahun - 2}", 12, ""),
        KolomLembar(f"Realisasi {tahun - 1}", 12, ""),
    ]
    lembar = naskah.lembar("Pengukuran", f"Pengukuran Kinerja {laporan.nama_dinas} Tahun {tahun}", kolom, beku=4)
    rerata: list[int] = []
    for urut, p in enumerate(laporan.hasil.capaian_sasaran, start=1):
        milik: list[int] = []
        for i in laporan.hasil.capaian_level(Level.SASARAN, p.kode):
            rumus = naskah.hitung.capaian(
                ("E{r}", "F{r}"), i.target, i.realisasi, i.arah, _turun(naskah, i.kode), i.desimal
            )
            isi = [urut, p.uraian, i.nama, _nilai(rencana.get(i.kode), i.desimal, i.satuan)]
            isi += [
                _acuan(ukur.alamat(i.kode, huruf), _nilai(nilai, i.desimal, i.satuan))
                for huruf, nilai in (("F", i.target), ("G", i.realisasi))
            ]
            isi.append(Rumus(rumus, naskah.hitung.nilai(i.capaian), besaran.CAPAIAN.kunci(i.kode)))
            isi += [_realisasi(naskah, i, t, nyata.get((i.kode, t))) for t in (tahun - 2, tahun - 1)]
            milik.append(lembar.baris(isi, desimal=i.desimal))
        sel = ringkas_sel("G", milik)
        if batas:
            sel = [
                f"'{ukur.lembar.title}'!M{ukur.letak[i.kode]}"
                for i in laporan.hasil.capaian_level(Level.SASARAN, p.kode)
            ]
        isi_rerata = Rumus(
            naskah.hitung.rata_rata(sel), naskah.hitung.nilai(p.capaian), besaran.CAPAIAN_SASARAN.kunci(p.kode)
        )
        rerata.append(_baris_rerata(lembar, f"Rata-rata capaian sasaran {urut}", isi_rerata, "kelompok"))
    semua = Rumus(
        naskah.hitung.rata_rata(ringkas_sel("G", rerata)),
        naskah.hitung.nilai(laporan.hasil.rata_rata.capaian),
        besaran.RATA_RATA.kunci(),
    )
    _baris_rerata(lembar, "Rata-rata capaian seluruh sasaran", semua, "jumlah")
    return lembar


def _acuan(alamat: str, nilai: Decimal | str | None) -> Rumus | None:
    """Refer to a cell of another sheet; an empty one would read as zero."""
    return None if nilai is None else Rumus(alamat, nilai)


def _baris_rerata(lembar: Lembar, sebutan: str, rumus: Rumus, gaya: str) -> int:
    return lembar.baris([None, sebutan, None, None, None, None, rumus, None, None], gaya=gaya)
