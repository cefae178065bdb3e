"""Traces of money: the budget tree, sasaran, sources of funds, years, efficiency, the forms of the PK."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kinerja import hitung
from kinerja.angka import bulatkan, cetak_desimal, cetak_persen, cetak_rupiah
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel, teks_rumus
from kinerja.laporan.jejak.model import Operand
from kinerja.model import Level, RumusEfisiensi

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["jejak_uang", "kunci_anggaran"]

#: Fields of money: key, column of the sheet, word.
_BIDANG = (("pagu", "anggaran", "Pagu"), ("realisasi", "realisasi", "Realisasi anggaran"))


def kunci_anggaran(kode: str) -> str:
    """Return what the keys of a row of the budget begin with; the total has the code "".

    >>> kunci_anggaran("2.17.01"), kunci_anggaran("")
    ('anggaran:2.17.01', 'total')
    """
    return f"anggaran:{kode}" if kode else "total"


def jejak_uang(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the traces of all amounts."""
    _pohon(laporan, isi)
    _sasaran(laporan, isi)
    _sumber_dana(laporan, isi)
    _riwayat(laporan, isi)
    _efisiensi(laporan, isi)
    _formulir(laporan, isi)


# --- the budget tree ---------------------------------------------------------------------------------------------


def _anak(kode: Sequence[str]) -> dict[str, list[str]]:
    """Return what stands directly below each row of the budget."""
    semua = set(kode)
    hasil: dict[str, list[str]] = {satu: [] for satu in kode}
    for satu in kode:
        if satu:
            induk = hitung.induk_kode(satu)
            while induk not in semua:
                induk = hitung.induk_kode(induk)
            hasil[induk].append(satu)
    return hasil


def _pohon(laporan: Laporan, isi: Kumpulan) -> None:
    rekap = {p.kode: p._asdict() for p in laporan.anggaran.itertuples(index=False)}
    for kunci, kolom, kata in _BIDANG:
        _cabang(laporan, isi, rekap, kunci, kolom, kata)
    for kode, p in rekap.items():
        isi.uang(kunci_anggaran(kode), "seluruhnya" if not kode else p["nama"], p)
    lembar = laporan.lembar("anggaran")
    if any(nilai is not None for nilai in lembar["anggaran_murni"]):
        murni = hitung.rekap_anggaran(lembar.assign(anggaran=lembar["anggaran_murni"]), laporan.nama_dinas)
        rekap = {p.kode: p._asdict() for p in murni.itertuples(index=False)}
        _cabang(laporan, isi, rekap, "pagu_murni", "anggaran_murni", "Pagu sebelum perubahan", "anggaran")


def _cabang(
    laporan: Laporan, isi: Kumpulan, rekap: dict[str, Any], kunci: str, kolom: str, kata: str, bidang: str = ""
) -> None:
    """Add one amount of all rows, the lowest first: a cell, or the sum of the rows below."""
    lembar = {satu.kode: satu for satu in laporan.data.anggaran}
    anak = _anak(list(rekap))
    for kode in sorted(rekap, key=lambda satu: -satu.count(".") if satu else 1):
        nilai = rekap[kode][bidang or kolom]
        nama = f"{kata} {rekap[kode]['nama']}" if kode else f"{kata} seluruhnya"
        tempat = f"{kunci_anggaran(kode)}:{kunci}"
        if anak[kode]:
            operand = [isi.operand(f"{kunci_anggaran(satu)}:{kunci}", nama=rekap[satu]["nama"]) for satu in anak[kode]]
            isi.jumlah(tempat, nama, nilai, operand, rupiah=True)
        else:
            isi.asli(tempat, nama, nilai, cetak_rupiah(nilai), [sel(lembar[kode], kolom)] if kode else [])


def _sasaran(laporan: Laporan, isi: Kumpulan) -> None:
    program = {p.kode: p._asdict() for p in laporan.anggaran.itertuples(index=False) if p.level == "program"}
    bagian: dict[tuple[str, str], list[Operand | None]] = {}
    for kunci, kolom, _ in _BIDANG:
        sisa = {kode: p[kolom] for kode, p in program.items()}
        milik = {kode: [s for s in laporan.data.sasaran_program if s.program == kode] for kode in program}
        for kode, daftar in milik.items():
            for s in daftar:
                seluruh = program[kode][kolom]
                nilai = sisa[kode] if s is daftar[-1] else int(bulatkan(seluruh * s.bagian / Decimal(100), 0))
                sisa[kode] -= nilai
                nama = program[kode]["nama"] + (f" (bagian {cetak_desimal(s.bagian, 2)} %)" if len(daftar) > 1 else "")
                satu = isi.operand(f"{kunci_anggaran(kode)}:{kunci}", nilai, nama, cetak_rupiah(nilai))
                bagian.setdefault((s.sasaran, kunci), []).append(satu)
    jumlah = [0, 0]
    for urut, s in enumerate(laporan.anggaran_sasaran.itertuples(), start=1):
        for i, (kunci, kolom, kata) in enumerate(_BIDANG):
            nilai = getattr(s, kolom)
            jumlah[i] += nilai
            isi.jumlah(
                f"sasaran:{s.kode}:{kunci}",
                f"{kata} sasaran {urut}",
                nilai,
                bagian.get((s.kode, kunci), []),
                rupiah=True,
            )
        isi.uang(f"sasaran:{s.kode}", f"sasaran {urut}", s._asdict())
    for i, (kunci, _, kata) in enumerate(_BIDANG):
        operand = [isi.operand(f"sasaran:{s.kode}:{kunci}") for s in laporan.data.sasaran]
        isi.jumlah(f"semua_sasaran:{kunci}", f"{kata} seluruh sasaran", jumlah[i], operand, rupiah=True)
    isi.uang("semua_sasaran", "seluruh sasaran", hitung.ringkas(*jumlah))
    terkait = {s.program for s in laporan.data.sasaran_program}
    lepas = [kode for kode in program if kode not in terkait]
    isi.jumlah(
        "tanpa_sasaran:pagu", "Pagu program yang belum dikaitkan dengan sasaran",
        sum(program[kode]["anggaran"] for kode in lepas),
        [isi.operand(f"{kunci_anggaran(kode)}:pagu") for kode in lepas], rupiah=True,
    )  # fmt: skip


# --- sources and years -------------------------------------------------------------------------------------------


def _sumber_dana(laporan: Laporan, isi: Kumpulan) -> None:
    nama = {p.kode: p.nama for p in laporan.data.anggaran}
    kelompok: dict[str, list[str]] = {}
    for urut, s in enumerate(laporan.data.sumber_dana, start=1):
        awalan, apa = f"rincian_sumber:{urut}", f"{s.sumber} untuk {s.uraian or nama[s.kode]}"
        for kunci, kolom, kata in _BIDANG:
            nilai = getattr(s, kolom)
            isi.asli(f"{awalan}:{kunci}", f"{kata} {apa}", nilai, cetak_rupiah(nilai), [sel(s, kolom)])
        isi.uang(awalan, apa, hitung.ringkas(s.anggaran, s.realisasi))
        for satu in (f"sumber_dana:{s.sumber}", f"dana:{s.sumber}:{s.kode}"):
            kelompok.setdefault(satu, []).append(awalan)
        if s.uraian:
            kelompok.setdefault(f"dana:{s.sumber}:{s.kode}:{s.uraian}", []).append(awalan)
    for awalan, milik in kelompok.items():
        angka = [
            hitung.jumlah_diketahui(
                isi[tempat].nilai if (tempat := f"{satu}:{kunci}") in isi else None for satu in milik
            )
            for kunci, _, _ in _BIDANG
        ]
        apa = awalan.partition(":")[2].replace(":", ", ")
        for (kunci, _, kata), nilai in zip(_BIDANG, angka, strict=True):
            if nilai is None:
                continue
            operand = [isi.operand(f"{satu}:{kunci}") for satu in milik]
            isi.jumlah(f"{awalan}:{kunci}", f"{kata} {apa}", nilai, operand, rupiah=True)
        isi.uang(awalan, apa, hitung.ringkas(angka[0] or 0, angka[1]))
    lain = [satu for satu in kelompok if satu.startswith("sumber_dana:")]
    utama, apa = laporan.sumber_dana.iloc[0], laporan.pilihan.sumber_dana_utama
    for kunci, kolom, kata in _BIDANG:
        operand = [isi.operand(f"total:{kunci}"), *(isi.operand(f"{satu}:{kunci}") for satu in lain)]
        isi.turunan(
            f"sumber_dana:{apa}:{kunci}", f"{kata} {apa}", utama[kolom], cetak_rupiah(utama[kolom]),
            "Jumlah seluruhnya − jumlah sumber dana lain", operand, lambda semua, *bagian: semua - sum(bagian),
        )  # fmt: skip
    isi.uang(f"sumber_dana:{apa}", apa, utama)


def _riwayat(laporan: Laporan, isi: Kumpulan) -> None:
    for r in laporan.data.riwayat_anggaran:
        awalan, tahun = f"riwayat_anggaran:{r.tahun}", f"tahun {r.tahun}"
        for kunci, kolom, kata in _BIDANG:
            nilai = getattr(r, kolom)
            isi.asli(f"{awalan}:{kunci}", f"{kata} {tahun}", nilai, cetak_rupiah(nilai), [sel(r, kolom)])
        if r.anggaran is not None and r.realisasi is not None:
            isi.uang(awalan, tahun, hitung.ringkas(r.anggaran, r.realisasi))
        else:
            nama, nilai = f"Persentase realisasi anggaran {tahun}", hitung.persen_riwayat(r)
            isi.asli(f"{awalan}:persen", nama, nilai, cetak_persen(nilai), [sel(r, "persen")])
    dasar = laporan.pilihan.dasar_hitung
    kini, lalu = (isi.get(kunci) for kunci in ("total:persen", f"riwayat_anggaran:{laporan.tahun - 1}:persen"))
    if kini and lalu:
        beda = hitung.perubahan(lalu.nilai, kini.nilai, dasar)
        operand = []
        for satu in (kini, lalu):
            nilai = dasar.operand(satu.nilai)
            operand.append(isi.operand(satu.kunci, nilai, tercetak=cetak_persen(nilai)))
        isi.turunan(
            "serapan:perubahan", "Perubahan persentase realisasi anggaran", beda, cetak_desimal(beda),
            f"Persentase {laporan.tahun} − Persentase {laporan.tahun - 1}", operand, lambda a, b: a - b,
        )  # fmt: skip


# --- efficiency --------------------------------------------------------------------------------------------------


def _efisiensi(laporan: Laporan, isi: Kumpulan) -> None:
    metode = laporan.pilihan.rumus_efisiensi
    for urut, s in enumerate(laporan.efisiensi.itertuples(), start=1):
        if isinstance(s.efisiensi, bool):
            continue
        operand, fungsi = _cara(laporan, isi, s)
        cetak = cetak_rupiah if metode is RumusEfisiensi.RUPIAH else cetak_persen
        isi.turunan(
            f"efisiensi:{s.kode}", f"Efisiensi sasaran {urut}", s.efisiensi, cetak(s.efisiensi),
            teks_rumus(hitung.EFISIENSI[metode]), operand, fungsi,
        )  # fmt: skip


def _cara(laporan: Laporan, isi: Kumpulan, s: Any) -> tuple[list[Operand | None], Callable[..., Any]]:
    metode, dasar = laporan.pilihan.rumus_efisiensi, laporan.pilihan.dasar_hitung
    pagu, nyata = isi.operand(f"sasaran:{s.kode}:pagu"), isi.operand(f"sasaran:{s.kode}:realisasi")
    if metode is RumusEfisiensi.RUPIAH:
        return [pagu, nyata], lambda a, b: a - b
    if metode is RumusEfisiensi.PERSEN_SISA:
        return [pagu, nyata], lambda a, b: hitung.ringkas(a, b)["persen_sisa"]
    if metode is RumusEfisiensi.SELISIH:
        operand = []
        for kunci in (f"sasaran:{s.kode}:capaian", f"sasaran:{s.kode}:persen"):
            nilai = dasar.operand(isi[kunci].nilai) if kunci in isi else None
            operand.append(isi.operand(kunci, nilai, tercetak=cetak_persen(nilai)))
        return operand, lambda a, b: a - b
    operand = [pagu, nyata]
    for p in laporan.capaian_level(Level.SASARAN, s.kode).itertuples():
        if isinstance(p.target, Decimal) and isinstance(p.realisasi, Decimal):
            for jenis, angka in (("target", p.target), ("realisasi", p.realisasi)):
                nilai = dasar.operand(angka, p.desimal)
                cetak = cetak_desimal(nilai, p.desimal)
                operand.append(isi.operand(f"{jenis}:{p.kode}:{laporan.tahun}", nilai, tercetak=cetak))
    return operand, _pmk


def _pmk(pagu: int, nyata: int, *volume: Decimal) -> Decimal | None:
    pasangan = zip(volume[::2], volume[1::2], strict=True)
    return hitung.nilai_efisiensi_pmk([hitung.Keluaran(pagu, nyata, t, r) for t, r in pasangan])


# --- forms -------------------------------------------------------------------------------------------------------


def _formulir(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the sums of the forms: a row whose parent stands on the same form is in that parent's amount already."""
    for formulir in laporan.data.pk:
        milik = [b for b in laporan.data.pk_anggaran if b.pk == formulir.kode]
        kode = {b.kode for b in milik}
        dihitung = [b for b in milik if not any(b.kode.startswith(f"{atas}.") for atas in kode)]
        awalan = f"pk:{formulir.kode}"
        bidang = "pagu_murni" if formulir.jenis == "murni" and "total:pagu_murni" in isi else "pagu"
        for b in milik:
            isi.asli(
                f"{awalan}:dikelola:{b.kode}", f"Anggaran {b.kode} yang dikelola", b.dikelola, cetak_rupiah(b.dikelola),
                [sel(b, "dikelola")],
            )  # fmt: skip
        pagu = [isi.operand(f"{kunci_anggaran(b.kode)}:{bidang}") for b in dihitung]
        jumlah = sum(satu.nilai for satu in pagu if satu)
        isi.jumlah(f"{awalan}:jumlah", f"Jumlah anggaran formulir {formulir.kode}", jumlah, pagu, rupiah=True)
        kelola = [
            isi.operand(f"{awalan}:dikelola:{b.kode}") or isi.operand(f"{kunci_anggaran(b.kode)}:{bidang}")
            for b in dihitung
        ]
        jumlah = sum(satu.nilai for satu in kelola if satu)
        isi.jumlah(f"{awalan}:dikelola", f"Jumlah yang dikelola formulir {formulir.kode}", jumlah, kelola, rupiah=True)
