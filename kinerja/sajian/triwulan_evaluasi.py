"""The quarterly evaluation of the Renja in its official form: K, Rp and % of each quarter (Permendagri 86/2017).

The columns of the form stand in two tables, so that they can be read on a page: realisasi by quarters, and what it makes
of the targets of Renja and Renstra.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_persen, cetak_romawi
from kinerja.besaran import daftar as besaran
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
    """Introduce the form: mean capaian with its class and follow-up, and show it in two tables."""
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
            "satuan indikatornya, Rp adalah anggaran, dan % adalah capaian atau serapan kumulatif sampai dengan triwulan itu terhadap "
            "target dan pagu setahun."
        ),
        *([daftar(isi, "butir")] if isi else []),
        paragraf("Realisasi menurut triwulan dimuat dalam ", Rujuk("tabel:evaluasi_triwulan"), " dan tingkat capaiannya dalam ", Rujuk("tabel:evaluasi_hasil_renja"), "."),
        _TRIWULAN.tabel(laporan),
        _RENJA.tabel(laporan),
    ]  # fmt: skip


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


def _kolom_triwulan(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    kini = laporan.triwulan

    def kuartal(nomor: int) -> list[KolomBesaran[BarisEvaluasi]]:
        hasil, grup, lewat = laporan.hasil.triwulan(nomor), f"Triwulan {cetak_romawi(nomor)}", nomor <= kini
        ukur, pos = hasil.ukur_menurut_kode, hasil.pos_menurut_kode
        return [
            _kinerja(
                "K", grup, lambda p: ukur[p.kode].hasil if lewat else None, b.TW_HASIL,
                lambda p: b.TW_HASIL.kunci(p.kode, nomor),
            ),
            _persen(
                "%", grup, lambda p: ukur[p.kode].kemajuan if lewat else None,
                lambda p: pos[p.kode].uang.serapan if lewat else None, nomor,
            ),
            _rupiah(
                "Rp", grup, lambda p: pos[p.kode].uang.realisasi_tw if lewat else None, b.UANG_REALISASI_TW,
                lambda p: b.kunci_uang(b.UANG_REALISASI_TW)(p.kode, nomor),
            ),
        ]  # fmt: skip

    return [*_kolom_awal(), *(satu for nomor in _SEMUA for satu in kuartal(nomor))]


_TRIWULAN = daftarkan_tabel(
    DeklarasiTabel(
        "evaluasi_triwulan",
        lambda laporan: f"Evaluasi Hasil Renja Tahun {laporan.tahun}: Realisasi per Triwulan",
        _kolom_triwulan,
        _baris,
        lambda laporan: BarisEvaluasi(laporan.hasil_triwulan.total),
        lembar="Evaluasi per Triwulan",
        gaya=lambda p: "" if p.ukur else _GAYA.get(p.pos.level, ""),
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


def _kolom_renja(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    tahun, nomor = laporan.tahun, laporan.triwulan
    akhir = laporan.identitas.renstra_akhir
    renstra = {satu.indikator: satu.renstra for satu in laporan.data.target if satu.tahun == akhir}
    lalu = laporan.hasil.nyata
    renja, kini = f"Target Renja {tahun}", f"Realisasi {sampai_dengan(laporan)}"
    return [
        *_kolom_awal(),
        _kinerja(
            f"Target Renstra {akhir} (K)", "", lambda p: renstra.get(p.kode), besaran.RENCANA,
            lambda p: besaran.RENCANA.kunci(p.kode, akhir),
        ),
        _kinerja(
            f"Realisasi {tahun - 1} (K)", "", lambda p: lalu.get((p.kode, tahun - 1)), besaran.REALISASI,
            lambda p: besaran.REALISASI.kunci(p.kode, tahun - 1),
        ),
        _kinerja("K", renja, lambda p: p.target_tahun, besaran.TARGET, lambda p: besaran.TARGET.kunci(p.kode, tahun)),
        _rupiah(
            "Rp", renja, lambda p: p.uang.pagu, besaran.PAGU, lambda p: besaran.PAGU.kunci(besaran.pos_anggaran(p.kode))
        ),
        _kinerja("K", kini, lambda p: p.realisasi, b.TW_REALISASI, lambda p: b.TW_REALISASI.kunci(p.kode, nomor)),
        _rupiah(
            "Rp", kini, lambda p: p.uang.realisasi, b.UANG_REALISASI,
            lambda p: b.kunci_uang(b.UANG_REALISASI)(p.kode, nomor),
        ),
        _persen("Tingkat Capaian Renja (%)", "", lambda p: p.kemajuan, lambda p: p.uang.serapan, nomor),
        KolomBesaran(
            "Unit Penanggung Jawab",
            lambda p: sebutan_unit(laporan, p.ukur.penanggung_jawab if p.ukur else p.pos.penanggung_jawab) or "",
        ),
    ]  # fmt: skip


_RENJA = daftarkan_tabel(
    DeklarasiTabel(
        "evaluasi_hasil_renja",
        lambda laporan: f"Evaluasi Hasil Renja Tahun {laporan.tahun} {sampai_dengan(laporan)}: Tingkat Capaian",
        _kolom_renja,
        _baris,
        lambda laporan: BarisEvaluasi(laporan.hasil_triwulan.total),
        lembar="Evaluasi Renja",
        gaya=lambda p: "" if p.ukur else _GAYA.get(p.pos.level, ""),
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)
