"""Bab III B: realisasi anggaran by source, by program to sub kegiatan, the remainder, per sasaran, against last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.hitung import AnggaranTahun, Dana, PosAnggaran, PosSumber, Uang
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import SumberDana, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.akuntabilitas import jejak_sasaran
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar, isi_narasi
from kinerja.sajian.tabel import KolomTabel, gambar, tabel

__all__ = [
    "anggaran_menurut_sasaran",
    "anggaran_menurut_sumber",
    "anggaran_program",
    "anggaran_tahun_lalu",
    "sisa_anggaran",
]

_GAYA = {"program": "program", "kegiatan": "kegiatan"}
_RINCI = {"program": 0, "kegiatan": 0, "subkegiatan": 1}


@sajian
def anggaran_menurut_sumber(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending by source of funds, and how the special funds were used."""
    total = laporan.hasil.total
    sumber = laporan.hasil.sumber_dana
    kolom = [
        KolomTabel("Sumber Dana", lambda p: p.sumber),
        *_kolom_uang(_kunci_sumber),
    ]
    blok: list[Blok] = [
        paragraf(
            f"Pada tahun {laporan.tahun} {laporan.nama_dinas} mengelola anggaran belanja setelah perubahan sebesar "
            f"{tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.anggaran))} yang bersumber dari "
            f"{gabung([p.sumber for p in sumber[:-1]])}. Realisasinya "
            f"{tandai(besaran.REALISASI_ANGGARAN.kunci(besaran.TOTAL), cetak_rupiah(total.realisasi))}"
            f"{_atau_persen(total.persen, besaran.SERAPAN.kunci(besaran.TOTAL))}, sebagaimana ",
            Rujuk("tabel:sumber_dana"),
            ".",
        ),
        tabel(
            laporan,
            "sumber_dana",
            f"Anggaran dan Realisasi menurut Sumber Dana Tahun {laporan.tahun}",
            kolom,
            sumber[:-1],
            jumlah=_baris_jumlah(kolom, sumber[-1]),
        ),
    ]
    if laporan.data.sumber_dana:
        blok += _rincian_sumber(laporan)
    return [*blok, *isi_narasi(laporan, "realisasi-anggaran")]


def _rincian_sumber(laporan: Laporan) -> list[Blok]:
    pos = laporan.hasil.pos
    nomor = {id(satu): urut for urut, satu in enumerate(laporan.data.sumber_dana, start=1)}

    def kunci(bidang: Besaran) -> Callable[[SumberDana], Kunci]:
        return lambda p: bidang.kunci(besaran.pos_rincian(nomor[id(p)]))

    kolom = [
        KolomTabel("Sumber Dana", lambda p: p.sumber, gabung=lambda p: p.sumber),
        KolomTabel("Sub Kegiatan dan Penggunaan", lambda p: pos[p.kode].nama + (f" ({p.uraian})" if p.uraian else "")),
        KolomTabel("Anggaran (Rp)", lambda p: cetak_bulat(p.anggaran), "kanan", jejak=kunci(besaran.PAGU)),
        KolomTabel(
            "Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), "kanan", jejak=kunci(besaran.REALISASI_ANGGARAN)
        ),
        KolomTabel(
            "%",
            lambda p: cetak_desimal(hitung.Uang(p.anggaran, p.realisasi).persen),
            "kanan",
            jejak=kunci(besaran.SERAPAN),
        ),
    ]
    return [
        paragraf(f"Penggunaan dana selain {laporan.pilihan.sumber_dana_utama} dirinci pada ", Rujuk("tabel:rincian_sumber"), "."),
        tabel(
            laporan, "rincian_sumber", f"Rincian Penggunaan Sumber Dana Lain Tahun {laporan.tahun}", kolom, laporan.data.sumber_dana,
            ukuran="kecil",
        ),
    ]  # fmt: skip


@sajian
def anggaran_program(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending of every program, kegiatan and sub kegiatan, and a chart of the programs."""
    kolom = [
        *_kolom_pohon(laporan),
        KolomTabel("Capaian (%)", lambda p: cetak_desimal(p.persen), "kanan", jejak=_kunci_pohon(besaran.SERAPAN)),
    ]
    jumlah = {
        tingkat: tandai(besaran.JUMLAH.kunci(tingkat), banyak(isi))
        for tingkat, isi in hitung.jumlah_pohon(laporan.hasil.anggaran).items()
    }
    program = [p for p in laporan.hasil.anggaran if p.level == "program"]
    svg = grafik.batang_anggaran(
        [p.nama for p in program],
        [p.anggaran for p in program],
        [p.realisasi for p in program],
        [p.persen for p in program],
    )
    alt = (
        "Diagram batang anggaran dan realisasi program: "
        + "; ".join(f"{p.nama} {cetak_persen(p.persen)}" for p in program)
        + "."
    )
    return [
        paragraf(
            f"Anggaran tersebut digunakan untuk {jumlah['program']} program, {jumlah['kegiatan']} kegiatan, dan "
            f"{jumlah['subkegiatan']} sub kegiatan. Rinciannya disajikan pada ",
            Rujuk("tabel:anggaran"), " dan perbandingan antarprogram pada ", Rujuk("gambar:anggaran"), ".",
        ),
        tabel(
            laporan, "anggaran", f"Anggaran dan Realisasi Anggaran Tahun {laporan.tahun}", kolom, _pohon(laporan), gaya=_gaya,
            jumlah=_baris_jumlah(kolom, laporan.hasil.total), ukuran="kecil",
        ),
        gambar(laporan, "anggaran", f"Anggaran dan Realisasi per Program Tahun {laporan.tahun}", svg, alt),
    ]  # fmt: skip


@sajian
def sisa_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Show what is left of every program, kegiatan and sub kegiatan, and why."""
    total = laporan.hasil.total
    kolom = [
        *_kolom_pohon(laporan),
        KolomTabel("Sisa (Rp)", lambda p: cetak_bulat(p.sisa), "kanan", jejak=_kunci_pohon(besaran.SISA)),
        KolomTabel(
            "Sisa (%)", lambda p: cetak_desimal(p.persen_sisa), "kanan", jejak=_kunci_pohon(besaran.PERSEN_SISA)
        ),
    ]
    sebab = _sebab_sisa(laporan)
    blok: list[Blok] = [
        paragraf(_kalimat_sisa(total), " Rincian sisa anggaran disajikan pada ", Rujuk("tabel:sisa"), ".")
    ]
    if sebab:
        blok += [paragraf("Sisa anggaran tersebut terutama disebabkan oleh hal-hal berikut."), daftar(sebab, "butir")]
    blok += isi_narasi(laporan, "sisa-anggaran")
    return [
        *blok,
        tabel(
            laporan, "sisa", f"Rincian Sisa Anggaran Tahun {laporan.tahun}", kolom, _pohon(laporan), gaya=_gaya,
            jumlah=_baris_jumlah(kolom, total), ukuran="kecil",
        ),
    ]  # fmt: skip


def _sebab_sisa(laporan: Laporan) -> list[str]:
    """Say why money was left: of the whole, then by sasaran and by row of the budget."""
    nama = {s.kode: f"Sasaran {urut} ({s.uraian})" for urut, s in enumerate(laporan.data.sasaran, start=1)}
    nama |= {p.kode: p.nama for p in laporan.hasil.anggaran if p.kode}
    milik = sorted(laporan.analisis_di(TempatAnalisis.SISA), key=lambda a: a.rujukan is not None)
    return [(f"{nama[a.rujukan]}: " if a.rujukan else "") + laporan.uraian(a) for a in milik]


def _atau_persen(nilai: Decimal | None, kunci: Kunci) -> str:
    """Continue an amount with its share, where there is one."""
    return "" if nilai is None else f" atau {tandai(kunci, cetak_persen(nilai))}"


def _kunci_pohon(bidang: Besaran) -> Callable[[PosAnggaran], Kunci]:
    """Name the money of a row of the budget, the total included."""
    return lambda p: bidang.kunci(besaran.pos_anggaran(p.kode))


def _kunci_sumber(bidang: Besaran) -> Callable[[PosSumber], Kunci]:
    """Name the money of a source of funds; the row of the total has that of the whole budget."""
    return lambda p: bidang.kunci(besaran.TOTAL if p.total else besaran.pos_sumber(p.sumber))


def _kolom_uang(kunci: Callable[[Besaran], Callable[[Any], Kunci]]) -> list[KolomTabel]:
    """Declare pagu, realisasi, percentage and remainder with their traces."""
    return [
        KolomTabel(judul, isi, "kanan", jejak=kunci(bidang))
        for judul, isi, bidang in (
            ("Anggaran (Rp)", lambda p: cetak_bulat(p.anggaran), besaran.PAGU),
            ("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), besaran.REALISASI_ANGGARAN),
            ("%", lambda p: cetak_desimal(p.persen), besaran.SERAPAN),
            ("Sisa (Rp)", lambda p: cetak_bulat(p.sisa), besaran.SISA),
        )
    ]


def _kalimat_sisa(total: Uang) -> str:
    """Say how much of the budget is left, or by how much it was exceeded."""
    apa = "terdapat sisa" if total.sisa >= 0 else "terdapat kelebihan realisasi"
    besar, bagian = abs(total.sisa), None if total.persen_sisa is None else abs(total.persen_sisa)
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.anggaran))
    sisa = tandai(besaran.SISA.kunci(besaran.TOTAL), cetak_rupiah(besar))
    return f"Dari anggaran sebesar {pagu} {apa} {sisa}{_atau_persen(bagian, besaran.PERSEN_SISA.kunci(besaran.TOTAL))}."


@sajian
def anggaran_menurut_sasaran(laporan: Laporan) -> Sequence[Blok]:
    """Show budget, spending and remainder of each sasaran with the programs that it counts."""
    pos = laporan.hasil.pos
    kolom = [
        KolomTabel("Sasaran Strategis", lambda p: p.uraian),
        KolomTabel("Program", lambda p: "; ".join(pos[kode].nama for kode in p.program) or "–"),
        *_kolom_uang(jejak_sasaran),
    ]
    jumlah = laporan.hasil.semua_sasaran
    akhir = (
        Sel("Jumlah", lebar=2, tebal=True),
        *(
            Sel(tandai(bidang.kunci(besaran.SEMUA_SASARAN), bidang.cetakan.sel(nilai)), rata="kanan", tebal=True)
            for bidang, nilai in (
                (besaran.PAGU, jumlah.anggaran),
                (besaran.REALISASI_ANGGARAN, jumlah.realisasi),
                (besaran.SERAPAN, jumlah.persen),
                (besaran.SISA, jumlah.sisa),
            )
        ),
    )
    return [
        paragraf("Anggaran dan realisasi menurut sasaran strategis disajikan pada ", Rujuk("tabel:anggaran_sasaran"), "."),
        tabel(
            laporan, "anggaran_sasaran", f"Anggaran dan Realisasi per Sasaran Strategis Tahun {laporan.tahun}", kolom,
            laporan.hasil.anggaran_sasaran, jumlah=[akhir], ukuran="kecil", catatan=_tak_terkait(laporan),
        ),
    ]  # fmt: skip


def _tak_terkait(laporan: Laporan) -> tuple[str, ...]:
    """Say which programs no sasaran counts, so that a sum below the total explains itself."""
    lepas = laporan.hasil.tanpa_sasaran
    if not lepas:
        return ()
    pagu = tandai(besaran.JUMLAH_TANPA_SASARAN.kunci(), cetak_rupiah(hitung.jumlahkan(lepas).anggaran))
    return (
        f"Tidak termasuk {gabung([p.nama for p in lepas])} dengan anggaran {pagu} yang belum dikaitkan dengan sasaran.",
    )


@sajian
def anggaran_tahun_lalu(laporan: Laporan) -> Sequence[Blok]:
    """Compare total spending with earlier years; nothing when no earlier year is known."""
    baris = laporan.hasil.anggaran_tahun
    if len(baris) == 1:
        return [
            paragraf(f"Data anggaran sebelum tahun {laporan.tahun} belum tersedia, sehingga belum dapat dibandingkan.")
        ]
    kunci = _kunci_tahun(laporan)(besaran.SERAPAN)
    lalu, kini = baris[-2], baris[-1]
    kalimat = "Persentase realisasi anggaran belum dapat dibandingkan dengan tahun sebelumnya."
    if lalu.tahun == laporan.tahun - 1 and lalu.persen is not None and kini.persen is not None:
        dulu, sekarang = cetak_persen(lalu.persen), cetak_persen(kini.persen)
        sama = dulu == sekarang
        dulu, sekarang = tandai(kunci(lalu), dulu), tandai(kunci(kini), sekarang)
        gerak = "meningkat" if kini.persen > lalu.persen else "menurun"
        kalimat = (
            f"Persentase realisasi anggaran sama dengan tahun {lalu.tahun}, yaitu {sekarang}."
            if sama
            else f"Persentase realisasi anggaran {gerak} dibandingkan dengan tahun {lalu.tahun}, dari {dulu} menjadi {sekarang}."
        )
    return [
        paragraf(kalimat, " Perbandingannya disajikan pada ", Rujuk("tabel:riwayat_anggaran"), "."),
        _RIWAYAT.tabel(laporan),
    ]


def _kunci_tahun(laporan: Laporan) -> Callable[[Besaran], Callable[[AnggaranTahun], Kunci]]:
    """Name the money of a year; that of the report is the total of its budget."""

    def pos(p: AnggaranTahun) -> Pos:
        return besaran.TOTAL if p.tahun == laporan.tahun else besaran.pos_riwayat(p.tahun)

    return lambda bidang: lambda p: bidang.kunci(pos(p))


def _kolom_tahun(laporan: Laporan) -> list[KolomBesaran]:
    kunci = _kunci_tahun(laporan)
    return [
        KolomBesaran("Tahun", lambda p: str(p.tahun), rata="tengah"),
        KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, kunci(besaran.PAGU)),
        KolomBesaran("Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN, kunci(besaran.REALISASI_ANGGARAN)),
        KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, kunci(besaran.SERAPAN), satuan=""),
    ]


_RIWAYAT = DeklarasiTabel(
    "riwayat_anggaran",
    lambda laporan: f"Anggaran dan Realisasi Tahun {laporan.hasil.anggaran_tahun[0].tahun}–{laporan.tahun}",
    _kolom_tahun,
    lambda laporan: laporan.hasil.anggaran_tahun,
)


def _pohon(laporan: Laporan) -> list[PosAnggaran]:
    return [p for p in laporan.hasil.anggaran if p.level != "total"]


def _gaya(p: PosAnggaran) -> str:
    return _GAYA.get(p.level, "")


def _kolom_pohon(laporan: Laporan) -> list[KolomTabel]:
    kode = KolomTabel("Kode", lambda p: Sel(p.kode, tebal=p.level == "program"))
    return [
        *([kode] if laporan.berkode else []),
        KolomTabel(
            "Program/Kegiatan/Sub Kegiatan",
            lambda p: Sel(p.nama, tebal=p.level == "program", rinci=_RINCI[p.level]),
        ),
        *(
            KolomTabel(judul, isi, "kanan", jejak=_kunci_pohon(bidang))
            for judul, isi, bidang in (
                ("Anggaran (Rp)", lambda p: _sel_pohon(p, p.anggaran), besaran.PAGU),
                ("Realisasi (Rp)", lambda p: _sel_pohon(p, p.realisasi), besaran.REALISASI_ANGGARAN),
            )
        ),
    ]


def _sel_pohon(p: PosAnggaran, nilai: int) -> Sel:
    return Sel(cetak_bulat(nilai), tebal=p.level == "program")


def _baris_jumlah(kolom: Sequence[KolomTabel], total: Dana) -> list[tuple[Sel, ...]]:
    """Print the total with the columns' own printers; the text columns before the amounts become one cell."""
    teks = next(i for i, satu in enumerate(kolom) if satu.rata == "kanan")
    angka = [Sel(satu.sel(total).teks, rata="kanan", tebal=True) for satu in kolom[teks:]]
    return [(Sel("Jumlah", lebar=teks, tebal=True), *angka)]
