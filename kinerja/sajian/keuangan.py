"""Bab III B: realisasi anggaran by source, by program to sub kegiatan, the remainder, per sasaran, against last year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple, TypeVar

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.dokumen import UTAMA
from kinerja.hitung import AnggaranSasaran, AnggaranTahun, Dana, PosAnggaran, PosSumber, Uang
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import SumberDana, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.akuntabilitas import jejak_sasaran
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, bertitik
from kinerja.sajian.kerangka import daftar, isi_narasi
from kinerja.sajian.tabel import gambar
from kinerja.sajian.temuan import beralih, temuan_anggaran

__all__ = [
    "anggaran_menurut_sasaran",
    "anggaran_menurut_sumber",
    "anggaran_program",
    "anggaran_tahun_lalu",
    "rincian_anggaran",
    "sisa_anggaran",
]

D = TypeVar("D", bound=Dana)

_GAYA = {"total": "jumlah", "bidang": "kelompok", "program": "program", "kegiatan": "kegiatan"}
_TINGKAT = {
    "total": "Perangkat Daerah",
    "bidang": "Urusan",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "subkegiatan": "Sub Kegiatan",
}
#: Levels whose rows are bold.
_TEBAL = frozenset({"total", "bidang", "program"})


@sajian
def anggaran_menurut_sumber(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending by source of funds, and how the special funds were used."""
    total = laporan.hasil.total
    sumber = laporan.hasil.sumber_dana
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
        _SUMBER_DANA.tabel(laporan),
    ]
    if laporan.data.sumber_dana:
        blok += [
            paragraf(
                f"Penggunaan dana selain {laporan.pilihan.sumber_dana_utama} dirinci pada ",
                Rujuk("tabel:rincian_sumber"),
                ".",
            ),
            _RINCIAN_SUMBER.tabel(laporan),
        ]
    return [*blok, *isi_narasi(laporan, "realisasi-anggaran")]


def _kunci_sumber(bidang: Besaran) -> Callable[[PosSumber], Kunci]:
    """Name the money of a source of funds; the row of the total has that of the whole budget."""
    return lambda p: bidang.kunci(besaran.TOTAL if p.total else besaran.pos_sumber(p.sumber))


_SUMBER_DANA = daftarkan_tabel(
    DeklarasiTabel(
        "sumber_dana",
        lambda laporan: f"Anggaran dan Realisasi menurut Sumber Dana Tahun {laporan.tahun}",
        lambda _laporan: [KolomBesaran("Sumber Dana", lambda p: p.sumber, lebar=36), *_kolom_uang(_kunci_sumber)],
        lambda laporan: laporan.hasil.sumber_dana[:-1],
        jumlah=lambda laporan: laporan.hasil.sumber_dana[-1],
        lembar="Sumber Dana",
        dokumen=UTAMA.kunci,
    )
)


class _Rincian(NamedTuple):
    """A row of sheet sumber_dana with its number and the name of its sub kegiatan."""

    nomor: int
    sumber: SumberDana
    nama: str

    @property
    def dana(self) -> Dana:
        """Its money."""
        return Dana(self.sumber.anggaran, self.sumber.realisasi)


def _kunci_rincian(bidang: Besaran) -> Callable[[_Rincian], Kunci]:
    return lambda p: bidang.kunci(besaran.pos_rincian(p.nomor))


def _kolom_rincian(_laporan: Laporan) -> list[KolomBesaran[_Rincian]]:
    uraian = "Sub Kegiatan dan Penggunaan"
    anggaran, realisasi, serapan = (
        _kunci_rincian(satu) for satu in (besaran.PAGU, besaran.REALISASI_ANGGARAN, besaran.SERAPAN)
    )
    return [
        KolomBesaran("Sumber Dana", lambda p: p.sumber.sumber, gabung=True, lebar=24),
        KolomBesaran("Kode", lambda p: p.sumber.kode, di="buku", lebar=20),
        KolomBesaran("Sub Kegiatan", lambda p: p.nama, di="buku", lebar=50),
        KolomBesaran("Penggunaan", lambda p: p.sumber.uraian, di="buku", lebar=36),
        KolomBesaran(uraian, lambda p: p.nama + (f" ({p.sumber.uraian})" if p.sumber.uraian else ""), di="cetak"),
        KolomBesaran("Anggaran", lambda p: p.dana.anggaran, besaran.PAGU, anggaran, lebar=20),
        KolomBesaran("Realisasi", lambda p: p.dana.realisasi, besaran.REALISASI_ANGGARAN, realisasi, lebar=20),
        KolomBesaran("%", lambda p: p.dana.persen, besaran.SERAPAN, serapan, satuan="", lebar=10),
    ]


_RINCIAN_SUMBER = daftarkan_tabel(
    DeklarasiTabel(
        "rincian_sumber",
        lambda laporan: f"Rincian Penggunaan Sumber Dana Lain Tahun {laporan.tahun}",
        _kolom_rincian,
        lambda laporan: [
            _Rincian(urut, satu, laporan.hasil.pos[satu.kode].nama)
            for urut, satu in enumerate(laporan.data.sumber_dana, start=1)
        ],
        lembar="Rincian Sumber",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
        beku=1,
    )
)


# --- the budget tree ---------------------------------------------------------------------------------------------


@sajian
def anggaran_program(laporan: Laporan) -> Sequence[Blok]:
    """Say how many programs, kegiatan and sub kegiatan the budget pays, and compare the programs in a chart."""
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
        temuan=temuan_anggaran(program),
    )
    rinci = "; ".join(f"{p.nama} {cetak_persen(p.persen)}" for p in program)
    alt = beralih(temuan_anggaran(program), f"Diagram batang anggaran dan realisasi program: {rinci}.")
    return [
        paragraf(
            f"Anggaran tersebut digunakan untuk {jumlah['program']} program, {jumlah['kegiatan']} kegiatan, dan "
            f"{jumlah['subkegiatan']} sub kegiatan. Perbandingan antarprogram tampak pada ", Rujuk("gambar:anggaran"),
            ", sedangkan pagu, realisasi, dan sisa setiap program, kegiatan, dan sub kegiatan dirinci dalam ",
            Rujuk("tabel:anggaran"), ".",
        ),
        gambar(laporan, "anggaran", f"Anggaran dan Realisasi per Program Tahun {laporan.tahun}", svg, alt),
    ]  # fmt: skip


@sajian
def rincian_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Show budget, spending and remainder of the perangkat daerah, urusan, program, kegiatan and sub kegiatan, and why."""
    return [_ANGGARAN.tabel(laporan)]


@sajian
def sisa_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Say how much is left of the whole and why; what is said of single rows stands beside them in the budget."""
    sebab = _sebab_sisa(laporan)
    blok: list[Blok] = [
        paragraf(
            _kalimat_sisa(laporan.hasil.total), " Sisa setiap program, kegiatan, dan sub kegiatan tampak pada ",
            Rujuk("tabel:anggaran"), ".",
        )
    ]  # fmt: skip
    if sebab:
        blok += [paragraf("Sisa anggaran tersebut terutama disebabkan oleh hal-hal berikut."), daftar(sebab, "butir")]
    return [*blok, *isi_narasi(laporan, "sisa-anggaran")]


def _sebab_sisa(laporan: Laporan) -> list[str]:
    """Say why money was left: of the whole, then by sasaran."""
    nama = {s.kode: f"Sasaran {urut} ({s.uraian})" for urut, s in enumerate(laporan.data.sasaran, start=1)}
    milik = [a for a in laporan.analisis_di(TempatAnalisis.SISA) if a.rujukan is None or a.rujukan in nama]
    milik.sort(key=lambda a: a.rujukan is not None)
    return [(f"{nama[a.rujukan]}: " if a.rujukan else "") + laporan.uraian(a) for a in milik]


def _keterangan(laporan: Laporan) -> dict[str, str]:
    """Return what is said of the remainder of rows of the budget, by code."""
    kode = {p.kode for p in laporan.hasil.anggaran if p.kode}
    hasil: dict[str, list[str]] = {}
    for satu in laporan.analisis_di(TempatAnalisis.SISA):
        if satu.rujukan in kode:
            hasil.setdefault(satu.rujukan, []).append(bertitik(laporan.uraian(satu)))
    return {satu: " ".join(isi) for satu, isi in hasil.items()}


def _atau_persen(nilai: Decimal | None, kunci: Kunci) -> str:
    """Continue an amount with its share, where there is one."""
    return "" if nilai is None else f" atau {tandai(kunci, cetak_persen(nilai))}"


def _kunci_pohon(bidang: Besaran) -> Callable[[PosAnggaran], Kunci]:
    """Name the money of a row of the budget, the total included."""
    return lambda p: bidang.kunci(besaran.pos_anggaran(p.kode))


def _kolom_uang(kunci: Callable[[Besaran], Callable[[D], Kunci]]) -> list[KolomBesaran[D]]:
    """Declare pagu, realisasi, percentage and remainder with their traces."""
    return [
        KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, kunci(besaran.PAGU), lebar=20),
        KolomBesaran(
            "Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN, kunci(besaran.REALISASI_ANGGARAN), lebar=20
        ),
        KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, kunci(besaran.SERAPAN), satuan="", lebar=10),
        KolomBesaran("Sisa", lambda p: p.sisa, besaran.SISA, kunci(besaran.SISA), lebar=20),
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
    return [
        paragraf(Rujuk("tabel:anggaran_sasaran"), " merinci anggaran dan realisasi menurut sasaran strategis."),
        _SASARAN.tabel(laporan),
    ]  # fmt: skip


def _kolom_sasaran(laporan: Laporan) -> list[KolomBesaran[AnggaranSasaran]]:
    """Declare the columns; the workbook shows the mean capaian beside the money."""
    kinerja = {satu.kode: satu for satu in laporan.hasil.capaian_sasaran}

    def kunci(p: AnggaranSasaran) -> Kunci:
        return besaran.CAPAIAN_SASARAN.kunci(p.kode)

    return [
        KolomBesaran("Kode", lambda p: p.kode, di="buku"),
        KolomBesaran("Sasaran Strategis", lambda p: p.uraian, lebar=50),
        KolomBesaran(
            "Jumlah Indikator", lambda p: kinerja[p.kode].jumlah_indikator, besaran.JUMLAH, di="buku", lebar=10
        ),
        KolomBesaran(
            "Rata-rata Capaian",
            lambda p: kinerja[p.kode].capaian,
            besaran.CAPAIAN_SASARAN,
            kunci,
            di="buku",
            lebar=14,
        ),
        KolomBesaran("Predikat", lambda p: kinerja[p.kode].predikat, kelas=kunci, di="buku", lebar=18),
        *_kolom_uang(jejak_sasaran),
        KolomBesaran("Program", lambda p: "; ".join(p.program) or TANPA_NILAI, di="buku", lebar=40),
    ]


def _baris_sasaran(laporan: Laporan) -> list[AnggaranSasaran | Ringkas]:
    total, rerata = laporan.hasil.semua_sasaran, laporan.hasil.rata_rata
    jumlah = sum(satu.jumlah_indikator for satu in laporan.hasil.capaian_sasaran)
    pos = besaran.SEMUA_SASARAN
    akhir = {
        "Jumlah Indikator": Angka(jumlah, besaran.JUMLAH, besaran.JUMLAH.kunci("indikator_sasaran")),
        "Rata-rata Capaian": Angka(rerata.capaian, besaran.RATA_RATA, besaran.RATA_RATA.kunci()),
        "Predikat": Angka(rerata.predikat, kelas=besaran.RATA_RATA.kunci()),
        "Anggaran": Angka(total.anggaran, besaran.PAGU, besaran.PAGU.kunci(pos)),
        "Realisasi": Angka(total.realisasi, besaran.REALISASI_ANGGARAN, besaran.REALISASI_ANGGARAN.kunci(pos)),
        "%": Angka(total.persen, besaran.SERAPAN, besaran.SERAPAN.kunci(pos)),
        "Sisa": Angka(total.sisa, besaran.SISA, besaran.SISA.kunci(pos)),
    }
    return [*laporan.hasil.anggaran_sasaran, Ringkas("Jumlah", akhir)]


_SASARAN = daftarkan_tabel(
    DeklarasiTabel(
        "anggaran_sasaran",
        lambda laporan: f"Anggaran dan Realisasi per Sasaran Strategis Tahun {laporan.tahun}",
        _kolom_sasaran,
        _baris_sasaran,
        lembar="Sasaran",
        dokumen=UTAMA.kunci,
        judul_buku=lambda laporan: f"Capaian dan Anggaran per Sasaran Strategis Tahun {laporan.tahun}",
        ukuran="kecil",
        catatan=lambda laporan: _tak_terkait(laporan),
    )
)


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
            paragraf(f"Data anggaran sebelum tahun {laporan.tahun} belum tersedia sehingga belum dapat dibandingkan.")
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
        paragraf(kalimat, " Perbandingannya tampak pada ", Rujuk("tabel:riwayat_anggaran"), "."),
        _RIWAYAT.tabel(laporan),
    ]


def _kunci_tahun(laporan: Laporan) -> Callable[[Besaran], Callable[[AnggaranTahun], Kunci]]:
    """Name the money of a year; that of the report is the total of its budget."""

    def pos(p: AnggaranTahun) -> Pos:
        return besaran.TOTAL if p.tahun == laporan.tahun else besaran.pos_riwayat(p.tahun)

    return lambda bidang: lambda p: bidang.kunci(pos(p))


def _kolom_tahun(laporan: Laporan) -> list[KolomBesaran[AnggaranTahun]]:
    kunci = _kunci_tahun(laporan)
    return [
        KolomBesaran("Tahun", lambda p: p.tahun, rata="tengah", lebar=10),
        KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, kunci(besaran.PAGU)),
        KolomBesaran("Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN, kunci(besaran.REALISASI_ANGGARAN)),
        KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, kunci(besaran.SERAPAN), satuan=""),
    ]


_RIWAYAT = daftarkan_tabel(
    DeklarasiTabel(
        "riwayat_anggaran",
        lambda laporan: f"Anggaran dan Realisasi Tahun {laporan.hasil.anggaran_tahun[0].tahun}–{laporan.tahun}",
        _kolom_tahun,
        # The year of the report alone compares nothing.
        lambda laporan: laporan.hasil.anggaran_tahun if len(laporan.hasil.anggaran_tahun) > 1 else (),
        lembar="Riwayat Anggaran",
        dokumen=UTAMA.kunci,
    )
)


def _pohon(laporan: Laporan) -> list[PosAnggaran]:
    """Return the perangkat daerah, and each bidang urusan above its programs."""
    total, *lain = laporan.hasil.anggaran
    if not lain:
        return []
    kepala = {p.kode: p for p in laporan.hasil.bidang_urusan}
    hasil = [total]
    for satu in lain:
        atas = kepala.pop(satu.kode.rpartition(".")[0], None) if satu.level == "program" else None
        hasil += [satu] if atas is None else [atas, satu]
    return hasil


def _gaya(p: PosAnggaran) -> str:
    return _GAYA.get(p.level, "")


def _kolom_pohon(laporan: Laporan) -> list[KolomBesaran[PosAnggaran]]:
    """Declare code, name, level, money and remark of a row of the budget; a code of our own is for the workbook alone."""
    keterangan = _keterangan(laporan)
    kolom = [
        KolomBesaran[PosAnggaran](
            "Kode",
            lambda p: p.kode,
            tampil=lambda p: Sel(p.kode, tebal=p.level in _TEBAL),
            di="semua" if laporan.berkode else "buku",
            lebar=20,
        ),
        KolomBesaran(
            "Urusan/Program/Kegiatan/Sub Kegiatan",
            lambda p: p.nama,
            tampil=lambda p: Sel(p.nama, tebal=p.level in _TEBAL, rinci=int(p.level == "subkegiatan")),
            lebar=60,
        ),
        KolomBesaran("Tingkat", lambda p: _TINGKAT.get(p.level, ""), di="buku", lebar=14),
        _kolom_rupiah("Anggaran", lambda p: p.anggaran, besaran.PAGU),
        _kolom_rupiah("Realisasi", lambda p: p.realisasi, besaran.REALISASI_ANGGARAN),
        KolomBesaran(
            "%", lambda p: p.persen, besaran.SERAPAN, _kunci_pohon(besaran.SERAPAN), satuan="", lebar=10
        ),
        _kolom_rupiah("Sisa", lambda p: p.sisa, besaran.SISA),
        KolomBesaran(
            "% Sisa", lambda p: p.persen_sisa, besaran.PERSEN_SISA, _kunci_pohon(besaran.PERSEN_SISA), satuan="", lebar=10
        ),
    ]  # fmt: skip
    if keterangan:
        kolom.append(
            KolomBesaran(
                "Keterangan", lambda p: keterangan.get(p.kode), tampil=lambda p: keterangan.get(p.kode, ""), lebar=50
            )
        )
    return kolom


def _kolom_rupiah(judul: str, nilai: Callable[[PosAnggaran], int], bidang: Besaran) -> KolomBesaran[PosAnggaran]:
    return KolomBesaran(
        judul,
        nilai,
        bidang,
        _kunci_pohon(bidang),
        tampil=lambda p: Sel(cetak_bulat(nilai(p)), tebal=p.level in _TEBAL),
        lebar=20,
    )


_ANGGARAN = daftarkan_tabel(
    DeklarasiTabel(
        "anggaran",
        lambda laporan: f"Anggaran, Realisasi, dan Sisa Anggaran Tahun {laporan.tahun}",
        _kolom_pohon,
        _pohon,
        jumlah=lambda laporan: laporan.hasil.total,
        lembar="Anggaran",
        dokumen=UTAMA.kunci,
        gaya=_gaya,
        ukuran="kecil",
        lanskap=True,
        beku=2,
    )
)
