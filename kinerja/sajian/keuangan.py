"""Bab III B: realisasi anggaran by source, by program to sub kegiatan, the remainder, per sasaran, against last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, NamedTuple

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import kunci_anggaran, tandai
from kinerja.model import TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.akuntabilitas import jejak_sasaran
from kinerja.sajian.bentuk import KolomTabel, gambar, tabel
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar, isi_narasi

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
    total = laporan.anggaran.iloc[0]
    sumber = list(laporan.sumber_dana.itertuples())
    kolom = [
        KolomTabel("Sumber Dana", lambda p: p.sumber, 2.4),
        *_kolom_uang(_kunci_sumber, (1.8, 1.8, 0.9, 1.7)),
    ]
    blok: list[Blok] = [
        paragraf(
            f"Pada tahun {laporan.tahun} {laporan.nama_dinas} mengelola anggaran belanja setelah perubahan sebesar "
            f"{tandai('total:pagu', cetak_rupiah(total['anggaran']))} yang bersumber dari "
            f"{gabung([p.sumber for p in sumber[:-1]])}. Realisasinya "
            f"{tandai('total:realisasi', cetak_rupiah(total['realisasi']))}"
            f"{_atau_persen(total['persen'], 'total:persen')}, sebagaimana ",
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
    nama = dict(zip(laporan.anggaran["kode"], laporan.anggaran["nama"], strict=True))
    nomor = {id(satu): urut for urut, satu in enumerate(laporan.data.sumber_dana, start=1)}

    def kunci(bidang: str) -> Callable[[Any], str]:
        return lambda p: f"rincian_sumber:{nomor[id(p)]}:{bidang}"

    kolom = [
        KolomTabel("Sumber Dana", lambda p: p.sumber, 1.3, gabung=lambda p: p.sumber),
        KolomTabel("Sub Kegiatan dan Penggunaan", lambda p: nama[p.kode] + (f" ({p.uraian})" if p.uraian else ""), 3.4),
        KolomTabel("Anggaran (Rp)", lambda p: cetak_bulat(p.anggaran), 1.5, "kanan", jejak=kunci("pagu")),
        KolomTabel("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), 1.5, "kanan", jejak=kunci("realisasi")),
        KolomTabel(
            "%",
            lambda p: cetak_desimal(hitung.ringkas(p.anggaran, p.realisasi)["persen"]),  # type: ignore[arg-type]
            0.8,
            "kanan",
            jejak=kunci("persen"),
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
        KolomTabel("Capaian (%)", lambda p: cetak_desimal(p.persen), 1.05, "kanan", jejak=_kunci_pohon("persen")),
    ]
    jumlah = {
        tingkat: tandai(f"jumlah:{tingkat}", banyak(isi))
        for tingkat, isi in hitung.jumlah_pohon(laporan.anggaran).items()
    }
    program = [p for p in laporan.anggaran.itertuples() if p.level == "program"]
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
            jumlah=_baris_jumlah(kolom, laporan.anggaran.iloc[0]), ukuran="kecil",
        ),
        gambar(laporan, "anggaran", f"Anggaran dan Realisasi per Program Tahun {laporan.tahun}", svg, alt),
    ]  # fmt: skip


@sajian
def sisa_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Show what is left of every program, kegiatan and sub kegiatan, and why."""
    total = laporan.anggaran.iloc[0]
    kolom = [
        *_kolom_pohon(laporan),
        KolomTabel("Sisa (Rp)", lambda p: cetak_bulat(p.sisa), 1.6, "kanan", jejak=_kunci_pohon("sisa")),
        KolomTabel("Sisa (%)", lambda p: cetak_desimal(p.persen_sisa), 0.9, "kanan", jejak=_kunci_pohon("persen_sisa")),
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
    nama |= {p.kode: p.nama for p in laporan.anggaran.itertuples() if p.kode}
    milik = sorted(laporan.analisis_di(TempatAnalisis.SISA), key=lambda a: a.rujukan is not None)
    return [(f"{nama[a.rujukan]}: " if a.rujukan else "") + laporan.uraian(a) for a in milik]


def _atau_persen(nilai: Decimal | None, kunci: str) -> str:
    """Continue an amount with its share, where there is one."""
    return "" if nilai is None else f" atau {tandai(kunci, cetak_persen(nilai))}"


def _kunci_pohon(bidang: str) -> Callable[[Any], str]:
    """Name the trace of a field of a row of the budget, the total included."""
    return lambda p: f"{kunci_anggaran(p.kode)}:{bidang}"


def _kunci_sumber(bidang: str) -> Callable[[Any], str]:
    """Name the trace of a field of a source of funds; the row of the total has that of the whole budget."""
    return lambda p: f"{'total' if isinstance(p, _Baris) else f'sumber_dana:{p.sumber}'}:{bidang}"


def _kolom_uang(
    kunci: Callable[[str], Callable[[Any], str]], bobot: tuple[float, float, float, float]
) -> list[KolomTabel]:
    """Declare pagu, realisasi, percentage and remainder with their traces."""
    return [
        KolomTabel(judul, isi, lebar, "kanan", jejak=kunci(bidang))
        for judul, isi, bidang, lebar in (
            ("Anggaran (Rp)", lambda p: cetak_bulat(p.anggaran), "pagu", bobot[0]),
            ("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), "realisasi", bobot[1]),
            ("%", lambda p: cetak_desimal(p.persen), "persen", bobot[2]),
            ("Sisa (Rp)", lambda p: cetak_bulat(p.sisa), "sisa", bobot[3]),
        )
    ]


def _kalimat_sisa(total: Any) -> str:
    """Say how much of the budget is left, or by how much it was exceeded."""
    apa = "terdapat sisa" if total["sisa"] >= 0 else "terdapat kelebihan realisasi"
    besar, bagian = (None if nilai is None else abs(nilai) for nilai in (total["sisa"], total["persen_sisa"]))
    pagu = tandai("total:pagu", cetak_rupiah(total["anggaran"]))
    sisa = tandai("total:sisa", cetak_rupiah(besar))
    return f"Dari anggaran sebesar {pagu} {apa} {sisa}{_atau_persen(bagian, 'total:persen_sisa')}."


@sajian
def anggaran_menurut_sasaran(laporan: Laporan) -> Sequence[Blok]:
    """Show budget, spending and remainder of each sasaran with the programs that it counts."""
    nama = dict(zip(laporan.anggaran["kode"], laporan.anggaran["nama"], strict=True))
    kolom = [
        KolomTabel("Sasaran Strategis", lambda p: p.uraian, 2.2),
        KolomTabel("Program", lambda p: "; ".join(nama[kode] for kode in p.program) or "–", 2.8),
        *_kolom_uang(jejak_sasaran, (1.7, 1.7, 0.85, 1.6)),
    ]
    jumlah: Any = hitung.ringkas(sum(laporan.anggaran_sasaran["anggaran"]), sum(laporan.anggaran_sasaran["realisasi"]))
    akhir = (
        Sel("Jumlah", lebar=2, tebal=True),
        *(
            Sel(tandai(f"semua_sasaran:{bidang}", teks), rata="kanan", tebal=True)
            for bidang, teks in (
                ("pagu", cetak_bulat(jumlah["anggaran"])),
                ("realisasi", cetak_bulat(jumlah["realisasi"])),
                ("persen", cetak_desimal(jumlah["persen"])),
                ("sisa", cetak_bulat(jumlah["sisa"])),
            )
        ),
    )
    return [
        paragraf("Anggaran dan realisasi menurut sasaran strategis disajikan pada ", Rujuk("tabel:anggaran_sasaran"), "."),
        tabel(
            laporan, "anggaran_sasaran", f"Anggaran dan Realisasi per Sasaran Strategis Tahun {laporan.tahun}", kolom,
            laporan.anggaran_sasaran.itertuples(), jumlah=[akhir], ukuran="kecil", catatan=_tak_terkait(laporan),
        ),
    ]  # fmt: skip


def _tak_terkait(laporan: Laporan) -> tuple[str, ...]:
    """Say which programs no sasaran counts, so that a sum below the total explains itself."""
    terkait = {kode for satu in laporan.anggaran_sasaran.itertuples() for kode in satu.program}
    lepas = [p for p in laporan.anggaran.itertuples() if p.level == "program" and p.kode not in terkait]
    if not lepas:
        return ()
    pagu = tandai("tanpa_sasaran:pagu", cetak_rupiah(sum(p.anggaran for p in lepas)))
    return (
        f"Tidak termasuk {gabung([p.nama for p in lepas])} dengan anggaran {pagu} yang belum dikaitkan dengan sasaran.",
    )


@sajian
def anggaran_tahun_lalu(laporan: Laporan) -> Sequence[Blok]:
    """Compare total spending with earlier years; nothing when no earlier year is known."""
    total = laporan.anggaran.iloc[0]
    baris = [
        _Tahun(r.tahun, r.anggaran, r.realisasi, hitung.persen_riwayat(r))
        for r in laporan.data.riwayat_anggaran
        if r.tahun < laporan.tahun
    ]
    if not baris:
        return [
            paragraf(f"Data anggaran sebelum tahun {laporan.tahun} belum tersedia, sehingga belum dapat dibandingkan.")
        ]
    baris = [
        *sorted(baris, key=lambda p: p.tahun),
        _Tahun(laporan.tahun, total["anggaran"], total["realisasi"], total["persen"]),
    ]

    def kunci(bidang: str) -> Callable[[_Tahun], str]:
        return lambda p: f"{'total' if p.tahun == laporan.tahun else f'riwayat_anggaran:{p.tahun}'}:{bidang}"

    kolom = [
        KolomTabel("Tahun", lambda p: str(p.tahun), 1, "tengah"),
        KolomTabel("Anggaran (Rp)", lambda p: cetak_bulat(p.anggaran), 2, "kanan", jejak=kunci("pagu")),
        KolomTabel("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), 2, "kanan", jejak=kunci("realisasi")),
        KolomTabel("%", lambda p: cetak_desimal(p.persen), 1, "kanan", jejak=kunci("persen")),
    ]
    lalu, kini = baris[-2], baris[-1]
    kalimat = "Persentase realisasi anggaran belum dapat dibandingkan dengan tahun sebelumnya."
    if lalu.tahun == laporan.tahun - 1 and lalu.persen is not None and kini.persen is not None:
        dulu, sekarang = cetak_persen(lalu.persen), cetak_persen(kini.persen)
        sama = dulu == sekarang
        dulu, sekarang = tandai(kunci("persen")(lalu), dulu), tandai(kunci("persen")(kini), sekarang)
        gerak = "meningkat" if kini.persen > lalu.persen else "menurun"
        kalimat = (
            f"Persentase realisasi anggaran sama dengan tahun {lalu.tahun}, yaitu {sekarang}."
            if sama
            else f"Persentase realisasi anggaran {gerak} dibandingkan dengan tahun {lalu.tahun}, dari {dulu} menjadi {sekarang}."
        )
    return [
        paragraf(kalimat, " Perbandingannya disajikan pada ", Rujuk("tabel:riwayat_anggaran"), "."),
        tabel(
            laporan, "riwayat_anggaran", f"Anggaran dan Realisasi Tahun {baris[0].tahun}–{laporan.tahun}", kolom, baris
        ),
    ]


class _Tahun(NamedTuple):
    """Budget of one year."""

    tahun: int
    anggaran: int | None
    realisasi: int | None
    persen: Decimal | None


def _pohon(laporan: Laporan) -> list[Any]:
    return [p for p in laporan.anggaran.itertuples() if p.level != "total"]


def _gaya(p: Any) -> str:
    return _GAYA.get(p.level, "")


def _kolom_pohon(laporan: Laporan) -> list[KolomTabel]:
    kode = KolomTabel("Kode", lambda p: Sel(p.kode, tebal=p.level == "program"), 1.6)
    return [
        *([kode] if laporan.berkode else []),
        KolomTabel(
            "Program/Kegiatan/Sub Kegiatan",
            lambda p: Sel(p.nama, tebal=p.level == "program", rinci=_RINCI[p.level]),
            3.6,
        ),
        *(
            KolomTabel(judul, _sel_pohon(kolom), 1.65, "kanan", jejak=_kunci_pohon(bidang))
            for judul, kolom, bidang in (
                ("Anggaran (Rp)", "anggaran", "pagu"),
                ("Realisasi (Rp)", "realisasi", "realisasi"),
            )
        ),
    ]


def _sel_pohon(kolom: str) -> Callable[[Any], Sel]:
    return lambda p: Sel(cetak_bulat(getattr(p, kolom)), tebal=p.level == "program")


def _baris_jumlah(kolom: Sequence[KolomTabel], total: Any) -> list[tuple[Sel, ...]]:
    """Print the total with the columns' own printers; the text columns before the amounts become one cell."""
    teks = next(i for i, satu in enumerate(kolom) if satu.rata == "kanan")
    angka = [Sel(satu.sel(_Baris(total)).teks, rata="kanan", tebal=True) for satu in kolom[teks:]]
    return [(Sel("Jumlah", lebar=teks, tebal=True), *angka)]


class _Baris:
    """A total as a row: attributes of a tuple or items of a Series."""

    level, kode = "total", ""

    def __init__(self, total: Any) -> None:
        self._total = total

    def __getattr__(self, nama: str) -> Any:
        return getattr(self._total, nama)
