"""The quarterly evaluation of the Renja in its official form: K, Rp and % of each quarter (Permendagri 86/2017).

K stands in the rows of indicators, Rp in those of the budget above them. Where the amounts are too large for one page the
groups of columns go on in a further table.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from kinerja.angka import cetak_persen, cetak_romawi
from kinerja.besaran import daftar as besaran
from kinerja.besaran import renstra as r
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import PosTriwulan, UkurTriwulan
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Level, Nilai
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import di_tengah
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.triwulan import sampai_dengan, sebutan_unit

__all__ = ["evaluasi_hasil_renja"]

_LEVEL = (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)
_GAYA = {"program": "program", "kegiatan": "kegiatan"}
_SEMUA = (1, 2, 3, 4)


@dataclass(frozen=True)
class BarisEvaluasi:
    """A row of the form: a row of the budget with its money, or one of its indicators below it."""

    pos: PosTriwulan
    ukur: UkurTriwulan | None = None

    @property
    def desimal(self) -> int:
        """Decimals of its numbers in the unit of the indicator."""
        return self.ukur.desimal if self.ukur else 2


@sajian
def evaluasi_hasil_renja(laporan: Laporan) -> Sequence[Blok]:
    """Introduce the form: mean capaian with its class and follow-up, and show it."""
    hasil, skala = laporan.hasil_triwulan, laporan.skala
    if not laporan.data.anggaran:
        return [paragraf("Anggaran belum tersedia.")]
    isi = []
    if hasil.rata_rata is not None:
        kelas = next((k.predikat for k in skala.kelas if k.memuat(_dinilai(laporan, hasil.rata_rata))), "–")
        rerata = tandai(b.RERATA_CAPAIAN.kunci(laporan.triwulan), cetak_persen(hasil.rata_rata))
        isi.append(
            f"Rata-rata capaian kinerja adalah {rerata} dengan predikat {kelas} menurut {di_tengah(skala.nama)}."
        )
    if hasil.total.uang.serapan is not None:
        kunci = b.kunci_uang(b.UANG_SERAPAN)("", laporan.triwulan)
        isi.append(f"Serapan anggaran adalah {tandai(kunci, cetak_persen(hasil.total.uang.serapan))}.")
    lanjut = [satu.tindak_lanjut for satu in hasil.kendala if satu.tindak_lanjut]
    if lanjut:
        isi.append(f"Tindak lanjut pada triwulan berikutnya ialah {'; '.join(teks.rstrip('.') for teks in lanjut)}.")
    return [
        paragraf(
            "Evaluasi terhadap hasil Renja disusun menurut bentuk Permendagri Nomor 86 Tahun 2017. K adalah kinerja dalam "
            "satuan indikatornya, Rp adalah anggaran, dan tingkat capaian adalah capaian atau serapan terhadap target dan "
            "pagu setahun."
        ),
        *([daftar(isi, "butir")] if isi else []),
        paragraf("Evaluasinya dimuat dalam ", Rujuk("tabel:evaluasi_hasil_renja"), "."),
        *_RENJA.tabel_muat(laporan),
    ]


def _dinilai(laporan: Laporan, nilai: Decimal) -> Decimal:
    return laporan.pilihan.dasar_hitung.operand(nilai) or nilai


def _baris(laporan: Laporan) -> list[BarisEvaluasi]:
    hasil = laporan.hasil_triwulan
    baris = []
    for pos in hasil.pos[1:]:
        baris.append(BarisEvaluasi(pos))
        milik = (satu for satu in hasil.ukur if satu.level in _LEVEL and satu.induk == pos.kode)
        baris += [BarisEvaluasi(pos, satu) for satu in milik]
    return baris


def _uraian(p: BarisEvaluasi) -> Sel:
    return Sel(p.ukur.nama, rinci=1, miring=True) if p.ukur else Sel(p.pos.nama)


def _kolom_awal() -> list[KolomBesaran[BarisEvaluasi]]:
    return [
        KolomBesaran(
            "Program/Kegiatan/Sub Kegiatan dan Indikator",
            lambda p: p.ukur.nama if p.ukur else p.pos.nama,
            tampil=_uraian,
        ),
        KolomBesaran("Satuan", lambda p: p.ukur.satuan if p.ukur else ""),
    ]


_Ukur = Callable[[UkurTriwulan], Nilai | None]
_Uang = Callable[[PosTriwulan], int | None]


def _kinerja(
    judul: str, grup: str, nilai: _Ukur, bidang: Besaran, kunci: Callable[[UkurTriwulan], Kunci]
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a column K: filled in rows of indicators."""

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
        grup=grup,
    )


def _rupiah(
    judul: str, grup: str, nilai: _Uang, bidang: Besaran, kunci: Callable[[PosTriwulan], Kunci]
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a column Rp: filled in rows of the budget."""
    return KolomBesaran(
        judul, lambda p: "" if p.ukur else nilai(p.pos), bidang, lambda p: None if p.ukur else kunci(p.pos), satuan="",
        grup=grup,
    )  # fmt: skip


def _persen(
    judul: str,
    grup: str,
    kinerja: Callable[[UkurTriwulan], Decimal | None],
    serapan: Callable[[PosTriwulan], Decimal | None],
    nomor: int,
) -> KolomBesaran[BarisEvaluasi]:
    """Declare a column %: of the year's target of an indicator, of the pagu of a row of the budget."""
    return KolomBesaran(
        judul,
        lambda p: kinerja(p.ukur) if p.ukur else serapan(p.pos),
        b.TW_KEMAJUAN,
        lambda p: (
            b.TW_KEMAJUAN.kunci(p.ukur.kode, nomor) if p.ukur else b.kunci_uang(b.UANG_SERAPAN)(p.pos.kode, nomor)
        ),
        satuan="",
        grup=grup,
    )


def _kuartal(laporan: Laporan, nomor: int) -> list[KolomBesaran[BarisEvaluasi]]:
    """Declare the columns of a quarter; its cumulative % stands in the workbook."""
    hasil, grup, lewat = (
        laporan.hasil.triwulan(nomor),
        f"Realisasi Triwulan {cetak_romawi(nomor)}",
        nomor <= laporan.triwulan,
    )
    ukur, pos = hasil.ukur_menurut_kode, hasil.pos_menurut_kode
    sampai = _persen(
        "%", grup, lambda p: ukur[p.kode].kemajuan if lewat else None,
        lambda p: pos[p.kode].uang.serapan if lewat else None, nomor,
    )  # fmt: skip
    return [
        _kinerja(
            "K", grup, lambda p: ukur[p.kode].hasil if lewat else None, b.TW_HASIL,
            lambda p: b.TW_HASIL.kunci(p.kode, nomor),
        ),
        replace(sampai, di="buku"),
        _rupiah(
            "Rp", grup, lambda p: pos[p.kode].uang.realisasi_tw if lewat else None, b.UANG_REALISASI_TW,
            lambda p: b.kunci_uang(b.UANG_REALISASI_TW)(p.kode, nomor),
        ),
    ]  # fmt: skip


def _kolom_renstra(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    """Declare what the Renstra asks for until its end, and what came of it until last year."""
    akhir, lalu = laporan.identitas.renstra_akhir, laporan.tahun - 1
    target = {satu.indikator: satu.renstra for satu in laporan.data.target if satu.tahun == akhir}
    nyata, renstra = laporan.hasil.nyata, laporan.hasil.renstra
    rencana, sampai = f"Target Renstra {akhir}", f"Realisasi Renstra s.d. {lalu}"

    def pagu(p: PosTriwulan) -> int | None:
        milik = renstra.pos_kode.get(p.kode)
        return milik.periode if milik else None

    return [
        _kinerja(
            "K", rencana, lambda p: target.get(p.kode), besaran.RENCANA, lambda p: besaran.RENCANA.kunci(p.kode, akhir)
        ),
        _rupiah("Rp", rencana, pagu, r.PAGU_PERIODE, lambda p: r.PAGU_PERIODE.kunci(p.kode or r.SEMUA)),
        _kinerja(
            "K", sampai, lambda p: nyata.get((p.kode, lalu)), besaran.REALISASI,
            lambda p: besaran.REALISASI.kunci(p.kode, lalu),
        ),
        _rupiah(
            "Rp", sampai, lambda p: renstra.belanja_sampai(p.kode, lalu), r.REALISASI_PERIODE,
            lambda p: r.REALISASI_PERIODE.kunci(p.kode or r.SEMUA, lalu),
        ),
    ]  # fmt: skip


def _kolom_renja(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    tahun, nomor = laporan.tahun, laporan.triwulan
    renja, kini = f"Target Renja {tahun}", f"Realisasi {sampai_dengan(laporan)}"
    return [
        *_kolom_awal(),
        *_kolom_renstra(laporan),
        _kinerja("K", renja, lambda p: p.target_tahun, besaran.TARGET, lambda p: besaran.TARGET.kunci(p.kode, tahun)),
        _rupiah(
            "Rp", renja, lambda p: p.uang.pagu, besaran.PAGU, lambda p: besaran.PAGU.kunci(besaran.pos_anggaran(p.kode))
        ),
        *(kolom for satu in _SEMUA for kolom in _kuartal(laporan, satu)),
        _kinerja("K", kini, lambda p: p.realisasi, b.TW_REALISASI, lambda p: b.TW_REALISASI.kunci(p.kode, nomor)),
        _rupiah(
            "Rp", kini, lambda p: p.uang.realisasi, b.UANG_REALISASI,
            lambda p: b.kunci_uang(b.UANG_REALISASI)(p.kode, nomor),
        ),
        _persen("Tingkat Capaian (%)", "", lambda p: p.kemajuan, lambda p: p.uang.serapan, nomor),
        KolomBesaran(
            "Unit Penanggung Jawab",
            lambda p: sebutan_unit(laporan, p.ukur.penanggung_jawab if p.ukur else p.pos.penanggung_jawab) or "",
            di="buku",
        ),
    ]  # fmt: skip


_RENJA = daftarkan_tabel(
    DeklarasiTabel(
        "evaluasi_hasil_renja",
        lambda laporan: f"Evaluasi Hasil Renja Tahun {laporan.tahun} {sampai_dengan(laporan)}",
        _kolom_renja,
        _baris,
        lambda laporan: BarisEvaluasi(laporan.hasil_triwulan.total),
        lembar="Evaluasi Renja",
        gaya=lambda p: "" if p.ukur else _GAYA.get(p.pos.level, ""),
        ukuran="mungil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)
