"""The quarterly evaluation of the Renja in its official form, E.81: K and Rp of Renstra, Renja and each quarter.

A row of the budget stands beside its indicators; Rp is printed once for all of them. Where the amounts are too large for
one page the groups of columns go on in a further table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_romawi, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran import evaluasi_triwulan as e
from kinerja.besaran import renstra as r
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import LEVEL_RENJA, EvaluasiTriwulan, PosTriwulan, UkurTriwulan, pergantian
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Agregasi, Nilai
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import sebutan_unit
from kinerja.sajian.triwulan.triwulan import sampai_dengan
from kinerja.sajian.triwulan.triwulan_simpulan import simpulan_evaluasi

__all__ = ["evaluasi_hasil_renja"]

_GAYA = {"program": "program", "kegiatan": "kegiatan"}
_SEMUA = (1, 2, 3, 4)


@dataclass(frozen=True)
class BarisEvaluasi:
    """A row of the budget with one of its indicators.

    Attributes
    ----------
    pos, ukur
        the row of the budget, and the indicator where it has any.
    pertama
        whether it is the first line of that row, which holds its money.
    program, nomor, sasaran
        code of its program, its running number, and what the program serves.
    """

    pos: PosTriwulan
    ukur: UkurTriwulan | None = None
    pertama: bool = True
    program: str = ""
    nomor: int = 0
    sasaran: str = ""

    @property
    def desimal(self) -> int:
        """Decimals of its numbers in the unit of the indicator."""
        return self.ukur.desimal if self.ukur else 2


@sajian
def evaluasi_hasil_renja(laporan: Laporan) -> Sequence[Blok]:
    """Introduce the form, show it, and what it concludes."""
    if not laporan.data.anggaran:
        return [paragraf("Anggaran belum tersedia.")]
    return [
        paragraf(
            "Evaluasi terhadap hasil Renja disusun menurut Formulir E.81 Permendagri Nomor 86 Tahun 2017. K adalah kinerja "
            "dalam satuan indikatornya dan Rp adalah anggaran. Evaluasinya dimuat dalam ",
            Rujuk("tabel:evaluasi_hasil_renja"), ".",
        ),
        *_RENJA.tabel_muat(laporan),
        *simpulan_evaluasi(laporan),
    ]  # fmt: skip


def _evaluasi(laporan: Laporan) -> EvaluasiTriwulan:
    return laporan.hasil.evaluasi_triwulan(laporan.triwulan)


def _baris(laporan: Laporan) -> list[BarisEvaluasi]:
    return [*_semua_baris(laporan)]


def _semua_baris(laporan: Laporan) -> Iterator[BarisEvaluasi]:
    """Yield the lines of the form in the order of the budget."""
    hasil, uraian = laporan.hasil_triwulan, {satu.kode: satu.uraian for satu in laporan.data.sasaran}
    program, nomor, sasaran = "", 0, ""
    for pos in hasil.pos[1:]:
        if not program or not pos.kode.startswith(f"{program}."):
            program, nomor = pos.kode, nomor + 1
            kode = [satu.sasaran for satu in laporan.data.sasaran_program if satu.program == program]
            sasaran = "; ".join(uraian[satu] for satu in kode if satu in uraian)
        milik = [satu for satu in hasil.ukur if satu.level in LEVEL_RENJA and satu.induk == pos.kode]
        for urut, satu in enumerate(milik or [None]):
            yield BarisEvaluasi(pos, satu, not urut, program, nomor, sasaran)


# --- columns ---------------------------------------------------------------------------------------------------------


def _kolom_awal() -> list[KolomBesaran[BarisEvaluasi]]:
    return [
        KolomBesaran("No", lambda p: str(p.nomor), gabung=lambda p: p.program, rata="tengah", nomor="1"),
        KolomBesaran("Sasaran", lambda p: p.sasaran or None, gabung=lambda p: p.program, nomor="2"),
        KolomBesaran("Program/Kegiatan/Sub Kegiatan", lambda p: p.pos.nama, gabung=lambda p: p.pos.kode, nomor="3"),
        KolomBesaran("Indikator (Satuan)", _indikator, nomor="4"),
    ]


def _indikator(p: BarisEvaluasi) -> str:
    return f"{p.ukur.nama} ({p.ukur.satuan})" if p.ukur else ""


_Ukur = Callable[[UkurTriwulan], Nilai | None]
_KunciUkur = Callable[[UkurTriwulan], Kunci]


def _kinerja(
    grup: tuple[str, str], nilai: _Ukur, bidang: Besaran, kunci: _KunciUkur, judul: str = "K"
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a column of an indicator in its own unit; ``grup`` is its title and its number in the form."""

    def isi(p: BarisEvaluasi) -> Hasil | str:
        if p.ukur is None:
            return ""
        satu = nilai(p.ukur)
        return satu if isinstance(satu, Decimal) else cetak_nilai(satu, p.desimal)

    return KolomBesaran(
        judul,
        isi,
        bidang,
        lambda p: kunci(p.ukur) if p.ukur else None,
        satuan="",
        desimal=lambda p: p.desimal,
        grup=grup[0],
        nomor=grup[1],
    )


def _persen(
    grup: tuple[str, str],
    nilai: Callable[[UkurTriwulan], Decimal | None],
    bidang: Besaran,
    kunci: _KunciUkur,
    judul: str = "K",
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a percentage of an indicator."""
    return KolomBesaran(
        judul,
        lambda p: nilai(p.ukur) if p.ukur else "",
        bidang,
        lambda p: kunci(p.ukur) if p.ukur else None,
        satuan="",
        grup=grup[0],
        nomor=grup[1],
    )


def _rupiah(
    grup: tuple[str, str],
    nilai: Callable[[PosTriwulan], Decimal | int | None],
    bidang: Besaran,
    kunci: Callable[[PosTriwulan], Kunci],
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a column of money, which stands once beside all indicators of a row of the budget."""
    return KolomBesaran(
        "Rp",
        lambda p: nilai(p.pos) if p.pertama else "",
        bidang,
        lambda p: kunci(p.pos) if p.pertama else None,
        satuan="",
        grup=grup[0],
        gabung=lambda p: p.pos.kode,
        nomor=grup[1],
    )


def _uang(bidang: Besaran, nomor: int) -> Callable[[PosTriwulan], Kunci]:
    return lambda p: b.kunci_uang(bidang)(p.kode, nomor)


def _kuartal(laporan: Laporan, nomor: int) -> list[KolomBesaran[BarisEvaluasi]]:
    """Declare the columns of a quarter; its % is that of the year's target until then."""
    hasil, lewat = laporan.hasil.triwulan(nomor), nomor <= laporan.triwulan
    grup = f"Realisasi Triwulan {cetak_romawi(nomor)}", str(7 + nomor)
    ukur, pos = hasil.ukur_menurut_kode, hasil.pos_menurut_kode
    return [
        _kinerja(
            grup, lambda p: ukur[p.kode].hasil if lewat else None, b.TW_HASIL, lambda p: b.TW_HASIL.kunci(p.kode, nomor)
        ),
        _persen(
            grup, lambda p: ukur[p.kode].kemajuan if lewat else None, b.TW_KEMAJUAN,
            lambda p: b.TW_KEMAJUAN.kunci(p.kode, nomor), "%",
        ),
        _rupiah(
            grup, lambda p: pos[p.kode].uang.realisasi_tw if lewat else None, b.UANG_REALISASI_TW,
            _uang(b.UANG_REALISASI_TW, nomor),
        ),
    ]  # fmt: skip


def _bertambah(p: UkurTriwulan) -> bool:
    return p.agregasi is Agregasi.AKUMULASI


def _kolom_renstra(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    """Declare what the Renstra asks for until its end, and what came of it until last year."""
    akhir, lalu, milik = laporan.identitas.renstra_akhir, laporan.tahun - 1, _evaluasi(laporan)
    target, nyata = (f"Target Renstra s.d. {akhir}", "5"), (f"Realisasi Renstra s.d. {lalu}", "6")

    def janji(p: UkurTriwulan) -> Kunci:
        return e.TARGET_PERIODE.kunci(p.kode) if _bertambah(p) else besaran.RENCANA.kunci(p.kode, akhir)

    def dahulu(p: UkurTriwulan) -> Kunci:
        return (e.NYATA_PERIODE if _bertambah(p) else besaran.REALISASI).kunci(p.kode, lalu)

    return [
        _kinerja(target, lambda p: milik.kinerja[p.kode].target, besaran.RENCANA, janji),
        _rupiah(
            target, lambda p: milik.uang[p.kode].pagu, r.PAGU_PERIODE, lambda p: r.PAGU_PERIODE.kunci(p.kode or r.SEMUA)
        ),
        _kinerja(nyata, lambda p: milik.kinerja[p.kode].lalu, besaran.REALISASI, dahulu),
        _rupiah(
            nyata, lambda p: milik.uang[p.kode].lalu, r.REALISASI_PERIODE,
            lambda p: r.REALISASI_PERIODE.kunci(p.kode or r.SEMUA, lalu),
        ),
    ]  # fmt: skip


def _kolom_capaian(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    """Declare what the year and the Renstra came to until the quarter, and how much of their targets that is."""
    nomor, kini, milik = laporan.triwulan, sampai_dengan(laporan), _evaluasi(laporan)
    renja, renstra = (f"Realisasi Renja {kini}", "12"), (f"Realisasi Renstra {kini} {laporan.tahun}", "13")
    maju, capai = ("Tingkat Capaian Renja (%)", "12/7"), ("Tingkat Capaian Renstra (%)", "14")
    return [
        _kinerja(renja, lambda p: p.realisasi, b.TW_REALISASI, lambda p: b.TW_REALISASI.kunci(p.kode, nomor)),
        _rupiah(renja, lambda p: p.uang.realisasi, b.UANG_REALISASI, _uang(b.UANG_REALISASI, nomor)),
        _persen(maju, lambda p: p.kemajuan, b.TW_KEMAJUAN, lambda p: b.TW_KEMAJUAN.kunci(p.kode, nomor)),
        _rupiah(maju, lambda p: p.uang.serapan, b.UANG_SERAPAN, _uang(b.UANG_SERAPAN, nomor)),
        _kinerja(
            renstra, lambda p: milik.kinerja[p.kode].sampai, e.TW_SAMPAI, lambda p: e.TW_SAMPAI.kunci(p.kode, nomor)
        ),
        _rupiah(renstra, lambda p: milik.uang[p.kode].sampai, e.UANG_SAMPAI, _uang(e.UANG_SAMPAI, nomor)),
        _persen(
            capai, lambda p: milik.kinerja[p.kode].capaian, e.TW_CAPAIAN_RENSTRA,
            lambda p: e.TW_CAPAIAN_RENSTRA.kunci(p.kode, nomor),
        ),
        _rupiah(
            capai, lambda p: milik.uang[p.kode].capaian, e.UANG_CAPAIAN_RENSTRA, _uang(e.UANG_CAPAIAN_RENSTRA, nomor)
        ),
    ]  # fmt: skip


def _kolom_renja(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    tahun = laporan.tahun
    renja = f"Target Renja {tahun}", "7"

    def unit(p: BarisEvaluasi) -> str:
        milik = (p.ukur and p.ukur.penanggung_jawab) or p.pos.penanggung_jawab
        return sebutan_unit(laporan, milik) or ""

    return [
        *_kolom_awal(),
        *_kolom_renstra(laporan),
        _kinerja(renja, lambda p: p.target_tahun, besaran.TARGET, lambda p: besaran.TARGET.kunci(p.kode, tahun)),
        _rupiah(renja, lambda p: p.uang.pagu, besaran.PAGU, lambda p: besaran.PAGU.kunci(besaran.pos_anggaran(p.kode))),
        *(kolom for satu in _SEMUA for kolom in _kuartal(laporan, satu)),
        *_kolom_capaian(laporan),
        KolomBesaran("Unit Penanggung Jawab", unit, nomor="15"),
    ]


def _terbuka(laporan: Laporan) -> Iterator[str]:
    """Say which years leave columns 5, 6, 13 and 14 open."""
    milik = _evaluasi(laporan)
    isi = [
        f"{apa} {gabung([str(tahun) for tahun in satu.tahun])} ({banyak(satu.indikator)} indikator)"
        for apa, satu in (("target Renstra", milik.target_kurang), ("realisasi kinerja", milik.realisasi_kurang))
        if satu.tahun
    ]
    if milik.belanja_kurang:
        isi.append(f"realisasi belanja {gabung([str(tahun) for tahun in milik.belanja_kurang])}")
    if isi:
        yield (
            "Kolom 5, 6, 13, dan 14 bertanda “–” bila tahun Renstra yang diperlukannya belum diketahui. Yang belum "
            f"diketahui adalah {gabung(isi)}."
        )


def _catatan(laporan: Laporan) -> tuple[str, ...]:
    """Say how the columns are made, and which codes were others in the years before."""
    renstra, pos = laporan.hasil.renstra, laporan.hasil_triwulan.pos_menurut_kode
    asal = [(s.kode, s.tahun) for s in renstra.data.anggaran_lalu if renstra.mulai <= s.tahun < laporan.tahun]
    ganti = [
        f"Sebelum {satu.tahun} {pos[kode].nama} bernomenklatur {satu.kode_lama} {satu.nama_lama}."
        for kode, isi in pergantian(renstra.data.pemetaan, asal, laporan.tahun).items() if kode in pos for satu in isi
    ]  # fmt: skip
    return (
        "Kolom 12 menggabungkan kolom 8 sampai dengan 11 menurut agregasi indikatornya; kolom 13 = kolom 6 + kolom 12 untuk "
        "indikator yang diakumulasikan dan untuk anggaran, nilai terakhir untuk indikator lain; kolom 14 = kolom 13 terhadap "
        "kolom 5. Kolom % pada triwulan adalah capaian terhadap target setahun sampai dengan triwulan itu.",
        *_terbuka(laporan),
        *laporan.catatan_renstra,
        *ganti,
    )


_RENJA = daftarkan_tabel(
    DeklarasiTabel(
        "evaluasi_hasil_renja",
        lambda laporan: f"Evaluasi Hasil Renja Tahun {laporan.tahun} {sampai_dengan(laporan)}",
        _kolom_renja,
        _baris,
        lambda laporan: BarisEvaluasi(laporan.hasil_triwulan.total),
        lembar="Evaluasi Renja",
        gaya=lambda p: _GAYA.get(p.pos.level, ""),
        catatan=_catatan,
        ukuran="mungil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)
