"""Traces of the quarters: what was planned and reached until each of them, the forecast, money beside performance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TypedDict

from kinerja.angka import bulatkan, cetak_desimal, cetak_romawi, cetak_rupiah, desimal_asli
from kinerja.besaran import daftar as b
from kinerja.besaran import triwulan as t
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.rumus import bernama
from kinerja.besaran.ungkapan import Ungkapan
from kinerja.hitung import (
    PRAKIRAAN,
    Hasil,
    HasilTriwulan,
    PosTriwulan,
    UkurTriwulan,
    capaian,
    induk_ada,
    rata_rata,
    rumus_capaian,
)
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel, urut_isian
from kinerja.laporan.jejak.model import Hitung, NilaiJejak, Operand
from kinerja.laporan.jejak.operand import cetak_ukur, operand_persen, operand_ukur
from kinerja.model import (
    AGREGASI,
    TRIWULAN,
    Agregasi,
    Baris,
    Nilai,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    deret_triwulan,
    gabung_triwulan,
    kolom_triwulan,
)

__all__ = ["jejak_triwulan", "kuartal"]


class _Sebut(TypedDict):
    """What fills the names of quantities."""

    nama: str
    triwulan: str


def jejak_triwulan(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of all quarters; a report without any has none."""
    data = hasil.data
    deret = [deret_triwulan(satu) for satu in data.target if satu.tahun == hasil.tahun]
    deret += [deret_triwulan(satu) for satu in data.realisasi if satu.tahun == hasil.tahun]
    if not (data.rencana_subkegiatan or data.realisasi_subkegiatan or any(n is not None for d in deret for n in d)):
        return
    for nomor in TRIWULAN:
        milik = hasil.triwulan(nomor)
        for ukur in milik.ukur:
            _indikator(hasil, isi, ukur)
        kunci = [t.TW_CAPAIAN.kunci(ukur.kode, nomor) for ukur in milik.ukur]
        isi.turunan(
            t.RERATA_CAPAIAN, (nomor,), milik.rata_rata, [operand_persen(hasil, isi, satu) for satu in kunci],
            hitung=lambda *nilai: rata_rata(nilai, hasil.pilihan),
        )  # fmt: skip
        _uang(hasil, isi, milik)


# --- indicators ----------------------------------------------------------------------------------------------------


def _indikator(hasil: Hasil, isi: Kumpulan, p: UkurTriwulan) -> None:
    indikator, nomor = hasil.indikator[p.kode], p.triwulan
    lembar: dict[str, Baris | None] = {
        "target": next((s for s in hasil.data.target if (s.indikator, s.tahun) == (p.kode, hasil.tahun)), None),
        "realisasi": next((s for s in hasil.data.realisasi if (s.indikator, s.tahun) == (p.kode, hasil.tahun)), None),
    }
    sebut: _Sebut = {"nama": p.nama, "triwulan": cetak_romawi(nomor)}
    for besaran, nama in ((t.TW_RENCANA, "target"), (t.TW_HASIL, "realisasi")):
        baris = lembar[nama]
        nilai = deret_triwulan(baris)[nomor - 1]
        if baris is not None and nilai is not None:
            asal = [sel(baris, f"tw{nomor}")]
            isi.asli(besaran, (p.kode, nomor), Decimal(nilai), asal, tercetak=cetak_ukur(p, Decimal(nilai)), **sebut)
    for besaran, nama, angka, setahun in (
        (t.TW_TARGET, "target", p.target, b.TARGET),
        (t.TW_REALISASI, "realisasi", p.realisasi, b.REALISASI),
    ):
        _sampai(hasil, isi, p, besaran, lembar[nama], angka, setahun.kunci(p.kode, hasil.tahun), sebut)
    r, target, tahun = (
        operand_ukur(hasil, isi, indikator, kunci)
        for kunci in (
            t.TW_REALISASI.kunci(p.kode, nomor), t.TW_TARGET.kunci(p.kode, nomor), b.TARGET.kunci(p.kode, hasil.tahun),
        )
    )  # fmt: skip
    turun = hasil.rumus_turun(p.kode)

    def ukur(target: Nilai | None, realisasi: Nilai | None) -> Decimal | None:
        return capaian(target, realisasi, p.arah, turun).nilai

    isi.turunan(t.TW_DEVIASI, (p.kode, nomor), p.deviasi, [r, target], tercetak=cetak_ukur(p, p.deviasi), **sebut)
    isi.turunan(
        t.TW_CAPAIAN, (p.kode, nomor), p.capaian, [target, r], hitung=ukur,
        tulisan=bernama(rumus_capaian(p.target, p.arah, turun)), **sebut,
    )  # fmt: skip
    isi.turunan(
        t.TW_KEMAJUAN, (p.kode, nomor), p.kemajuan, [tahun, r], hitung=ukur,
        tulisan=bernama(rumus_capaian(p.target_tahun, p.arah, turun)), **sebut,
    )  # fmt: skip
    _prakiraan(hasil, isi, p, [r, target, tahun], sebut)
    kira = operand_ukur(hasil, isi, indikator, t.TW_PRAKIRAAN.kunci(p.kode, nomor))
    isi.turunan(
        t.TW_CAPAIAN_PRAKIRAAN, (p.kode, nomor), p.capaian_prakiraan, [tahun, kira], hitung=ukur,
        tulisan=bernama(rumus_capaian(p.target_tahun, p.arah, turun)), **sebut,
    )  # fmt: skip


def _sampai(
    hasil: Hasil,
    isi: Kumpulan,
    p: UkurTriwulan,
    besaran: Besaran,
    baris: Baris | None,
    nilai: Nilai | None,
    setahun: Kunci,
    sebut: _Sebut,
) -> None:
    """Add what all quarters until one give: the fourth is the year."""
    if p.triwulan == TRIWULAN[-1]:
        isi.turunan(
            besaran, (p.kode, p.triwulan), nilai, [isi.operand(setahun)], hitung=lambda satu: satu,
            tulisan="nilai setahun", tercetak=cetak_ukur(p, nilai), **sebut,
        )  # fmt: skip
    elif p.agregasi is not None and baris is not None:
        operand = [
            Operand(
                f"triwulan {cetak_romawi(urut)}",
                Decimal(isian),
                cetak_ukur(p, Decimal(isian)),
                sel=(sel(baris, kolom),),
            )
            for urut, (kolom, isian) in enumerate(zip(kolom_triwulan(), deret_triwulan(baris), strict=True), start=1)
            if isian is not None and urut <= p.triwulan
        ]
        isi.turunan(
            besaran, (p.kode, p.triwulan), nilai, operand, hitung=_penggabung(p.agregasi),
            tulisan=AGREGASI[p.agregasi].tulisan, tercetak=cetak_ukur(p, nilai), **sebut,
        )  # fmt: skip


def _penggabung(agregasi: Agregasi) -> Hitung:
    return lambda *nilai: gabung_triwulan(nilai, agregasi)


def _prakiraan(hasil: Hasil, isi: Kumpulan, p: UkurTriwulan, operand: Sequence[Operand | None], sebut: _Sebut) -> None:
    if p.prakiraan is None:
        return
    metode = PRAKIRAAN[hasil.pilihan.prakiraan_triwulan]
    if p.agregasi is None or p.triwulan == TRIWULAN[-1]:
        isi.turunan(
            t.TW_PRAKIRAAN, (p.kode, p.triwulan), p.prakiraan, operand[:1], hitung=lambda satu: satu,
            tulisan="realisasi setahun", tercetak=cetak_ukur(p, p.prakiraan), **sebut,
        )  # fmt: skip
        return
    rumus = metode.isi[p.agregasi]
    milik = _untuk(rumus, operand, p.triwulan)
    isi.turunan(
        t.TW_PRAKIRAAN, (p.kode, p.triwulan), p.prakiraan, milik, hitung=_penghitung(rumus),
        tulisan=f"{rumus.teks()} ({metode.nama})" if len(milik) > 1 else "nilai sampai triwulan ini",
        tercetak=cetak_ukur(p, p.prakiraan), **sebut,
    )  # fmt: skip


def _untuk(rumus: Ungkapan, operand: Sequence[Operand | None], triwulan: int) -> list[Operand | None]:
    """Return the operands of a forecast in the order of its expression."""
    r, target, tahun = operand
    lewat = Operand("banyaknya triwulan yang lewat", triwulan, str(triwulan))
    semua = {"realisasi": r, "target": target, "target_tahun": tahun, "lewat": lewat}
    return [semua[nama] for nama in rumus.operand()]


def _penghitung(rumus: Ungkapan) -> Hitung:
    return lambda *nilai: rumus.hitung(urut_isian(rumus, nilai))


# --- money and physical progress -------------------------------------------------------------------------------------


def _uang(hasil: Hasil, isi: Kumpulan, milik: HasilTriwulan) -> None:
    rencana = {satu.kode: satu for satu in hasil.data.rencana_subkegiatan}
    nyata = {satu.kode: satu for satu in hasil.data.realisasi_subkegiatan}
    anak: dict[str, list[str]] = {kode: [] for kode in milik.pos_menurut_kode}
    for kode in milik.pos_menurut_kode:
        if kode:
            anak[induk_ada(kode, milik.pos_menurut_kode)].append(kode)
    for kode in sorted(anak, key=lambda satu: -satu.count(".") if satu else 1):
        p = milik.pos_menurut_kode[kode]
        for besaran, tunggal, baris, ambil in (
            (t.UANG_RENCANA, t.UANG_RENCANA_TW, rencana.get(kode), _rencana),
            (t.UANG_REALISASI, t.UANG_REALISASI_TW, nyata.get(kode), _realisasi),
        ):
            for satu, sampai in ((tunggal, False), (besaran, True)):
                operand = (
                    [
                        isi.operand(t.kunci_uang(satu)(a, milik.triwulan), nama=milik.pos_menurut_kode[a].nama)
                        for a in anak[kode]
                    ]
                    if anak[kode]
                    else kuartal(baris, milik.triwulan, sampai=sampai)
                )
                isi.turunan(satu, (kode or "total", milik.triwulan), ambil(p, sampai), operand, **_sebut(p, milik))
        _turunan_uang(hasil, isi, milik, p)
        _fisik(hasil, isi, milik, p, rencana.get(kode), nyata.get(kode))


def _rencana(p: PosTriwulan, sampai: bool) -> int | None:
    return p.uang.rencana if sampai else p.uang.rencana_tw


def _realisasi(p: PosTriwulan, sampai: bool) -> int | None:
    return p.uang.realisasi if sampai else p.uang.realisasi_tw


def _sebut(p: PosTriwulan, milik: HasilTriwulan) -> _Sebut:
    return {"nama": p.nama if p.kode else "seluruhnya", "triwulan": cetak_romawi(milik.triwulan)}


def kuartal(
    baris: RencanaSubkegiatan | RealisasiSubkegiatan | None, triwulan: int, *, sampai: bool
) -> list[Operand | None]:
    """Return the amounts of the quarters until one of them, or of it alone, as they are typed."""
    if baris is None:
        return []
    return [
        Operand(f"triwulan {cetak_romawi(urut)}", int(nilai), cetak_rupiah(int(nilai)), sel=(sel(baris, kolom),))
        for urut, (kolom, nilai) in enumerate(
            zip(kolom_triwulan("keuangan_"), deret_triwulan(baris, "keuangan_"), strict=True), start=1
        )
        if nilai is not None and (urut == triwulan or (sampai and urut < triwulan))
    ]


def _turunan_uang(hasil: Hasil, isi: Kumpulan, milik: HasilTriwulan, p: PosTriwulan) -> None:
    nomor, sebut = milik.triwulan, _sebut(p, milik)
    rencana, nyata = (isi.operand(t.kunci_uang(k)(p.kode, nomor)) for k in (t.UANG_RENCANA, t.UANG_REALISASI))
    pagu = isi.operand(b.PAGU.kunci(b.pos_anggaran(p.kode)))
    for besaran, nilai, operand in (
        (t.UANG_DEVIASI, p.uang.deviasi, (nyata, rencana)),
        (t.UANG_RENCANA_PERSEN, p.uang.rencana_persen, (rencana, pagu)),
        (t.UANG_SERAPAN, p.uang.serapan, (nyata, pagu)),
        (t.UANG_CAPAIAN, p.uang.capaian, (nyata, rencana)),
    ):
        isi.turunan(besaran, (p.kode or "total", nomor), nilai, operand, **sebut)
    metode = PRAKIRAAN[hasil.pilihan.prakiraan_triwulan]
    rumus = metode.isi[Agregasi.AKUMULASI]
    isi.turunan(
        t.UANG_PRAKIRAAN, (p.kode or "total", nomor), p.uang.prakiraan, _untuk(rumus, (nyata, rencana, pagu), nomor),
        hitung=_rupiah(rumus), tulisan=f"{rumus.teks()} ({metode.nama}), dibulatkan ke rupiah", **sebut,
    )  # fmt: skip


def _rupiah(rumus: Ungkapan) -> Callable[..., NilaiJejak]:
    def hitung(*nilai: NilaiJejak) -> NilaiJejak:
        hasil = rumus.hitung(urut_isian(rumus, nilai))
        return None if hasil is None else int(bulatkan(Decimal(hasil), 0))

    return hitung


def _fisik(
    hasil: Hasil,
    isi: Kumpulan,
    milik: HasilTriwulan,
    p: PosTriwulan,
    rencana: RencanaSubkegiatan | None,
    nyata: RealisasiSubkegiatan | None,
) -> None:
    nomor, sebut, kunci = milik.triwulan, _sebut(p, milik), (p.kode or "total", milik.triwulan)
    if p.fisik is not None and rencana is not None:
        agregasi = p.fisik.agregasi
        for besaran, nilai, baris in (
            (t.FISIK_TARGET, p.fisik.target, rencana),
            (t.FISIK_REALISASI, p.fisik.realisasi, nyata),
        ):
            operand = _kuartal_fisik(baris, nomor) if baris is not None else []
            isi.turunan(
                besaran,
                kunci,
                nilai,
                operand,
                hitung=_penggabung(agregasi),
                tulisan=AGREGASI[agregasi].tulisan,
                **sebut,
            )
        setahun = Operand(
            "target fisik setahun", p.fisik.target_tahun, cetak_desimal(p.fisik.target_tahun),
            sel=tuple(sel(rencana, nama) for nama in kolom_triwulan("fisik_")),
        )  # fmt: skip
        target, realisasi = (isi.operand(k.kunci(*kunci)) for k in (t.FISIK_TARGET, t.FISIK_REALISASI))
        isi.turunan(t.FISIK_CAPAIAN, kunci, p.fisik.capaian, [realisasi, target], **sebut)
        isi.turunan(t.FISIK_KEMAJUAN, kunci, p.fisik.kemajuan, [realisasi, setahun], **sebut)
        bagian = [isi.operand(t.FISIK_KEMAJUAN.kunci(*kunci))]
    else:
        bagian = [
            isi.operand(t.TW_KEMAJUAN.kunci(satu.kode, nomor)) for satu in milik.ukur if p.kode and satu.induk == p.kode
        ]
    isi.turunan(t.KINERJA, kunci, p.kinerja, bagian, **sebut)
    operand = [
        operand_persen(hasil, isi, satu)
        for satu in (t.kunci_uang(t.UANG_SERAPAN)(p.kode, nomor), t.KINERJA.kunci(*kunci))
    ]
    isi.turunan(t.JARAK, kunci, p.jarak, operand, **sebut)


def _kuartal_fisik(baris: RencanaSubkegiatan | RealisasiSubkegiatan, triwulan: int) -> list[Operand | None]:
    return [
        Operand(
            f"triwulan {cetak_romawi(urut)}", Decimal(nilai), cetak_desimal(Decimal(nilai), desimal_asli(Decimal(nilai))),
            sel=(sel(baris, kolom),),
        )
        for urut, (kolom, nilai) in enumerate(
            zip(kolom_triwulan("fisik_"), deret_triwulan(baris, "fisik_"), strict=True), start=1
        )
        if nilai is not None and urut <= triwulan
    ]  # fmt: skip
