"""Bab III B: the whole budget as one table, from the perangkat daerah down to the sub kegiatan, and what is left of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kinerja.angka import cetak_bulat, cetak_rupiah
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.efisiensi import PERSEN_SISA, RUPIAH
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import UTAMA
from kinerja.hitung import EfisiensiSasaran, PosAnggaran, Uang
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import TempatAnalisis
from kinerja.sajian.blok import Blok, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import atau_persen, bertitik
from kinerja.sajian.kerangka import daftar, isi_narasi, kotak_kurang

__all__ = ["rincian_anggaran", "sisa_anggaran"]

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
def rincian_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Show budget, spending and remainder of the perangkat daerah, urusan, program, kegiatan and sub kegiatan, and why."""
    return [_ANGGARAN.tabel(laporan)]


@sajian
def sisa_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Say how much is left of the whole and why; what is said of single rows stands beside them in the budget."""
    sebab = _sebab_sisa(laporan)
    if not laporan.data.anggaran:
        return [*kotak_kurang(laporan, "lembar:anggaran"), *isi_narasi(laporan, "sisa-anggaran")]
    rinci = (" Sisa setiap program, kegiatan, dan sub kegiatan tampak pada ", Rujuk("tabel:anggaran"), ".")
    ada = any(p.sisa for p in laporan.hasil.anggaran)
    blok: list[Blok] = [paragraf(_kalimat_sisa(laporan.hasil.total), *(rinci if ada else ()))]
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


def _kunci_pohon(bidang: Besaran) -> Callable[[PosAnggaran], Kunci]:
    """Name the money of a row of the budget, the total included."""
    return lambda p: bidang.kunci(besaran.pos_anggaran(p.kode))


def _kalimat_sisa(total: Uang) -> str:
    """Say how much of the budget is left, or by how much it was exceeded."""
    if not total.anggaran and not total.realisasi:
        return "Tidak ada sisa karena tidak ada pagu anggaran."
    apa = "terdapat sisa" if total.sisa > 0 else "terdapat kelebihan realisasi"
    besar, bagian = abs(total.sisa), None if total.persen_sisa is None else abs(total.persen_sisa)
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.anggaran))
    if not besar:
        return f"Anggaran sebesar {pagu} terealisasi seluruhnya sehingga tidak ada sisa."
    sisa = tandai(besaran.SISA.kunci(besaran.TOTAL), cetak_rupiah(besar))
    return f"Dari anggaran sebesar {pagu} {apa} {sisa}{atau_persen(bagian, besaran.PERSEN_SISA.kunci(besaran.TOTAL))}."


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
    kolom += _kolom_kinerja(laporan)
    if keterangan:
        kolom.append(
            KolomBesaran(
                "Keterangan", lambda p: keterangan.get(p.kode), tampil=lambda p: keterangan.get(p.kode, ""), lebar=50
            )
        )
    return kolom


def _kolom_kinerja(laporan: Laporan) -> list[KolomBesaran[PosAnggaran]]:
    """Declare capaian and efficiency of each row where sub kegiatan have indicators with a realisasi.

    What is left of the money is the efficiency already by some methods.
    """
    milik, rumus = laporan.hasil.efisiensi_anggaran, laporan.pilihan.rumus_efisiensi
    if not any(
        satu.capaian is not None and laporan.hasil.pos[kode].level == "subkegiatan" for kode, satu in milik.items()
    ):
        return []
    capaian, efisiensi = besaran.CAPAIAN_POS, replace(besaran.EFISIENSI_POS, cetakan=rumus.cetakan)

    def nilai(p: PosAnggaran, ambil: Callable[[EfisiensiSasaran], Hasil]) -> Hasil:
        satu = milik.get(p.kode)
        return None if satu is None or satu.capaian is None else ambil(satu)

    def kunci(bidang: Besaran) -> Callable[[PosAnggaran], Kunci | None]:
        return lambda p: bidang.kunci(p.kode) if p.kode in milik else None

    kolom = [
        KolomBesaran[PosAnggaran](
            "Capaian Kinerja",
            lambda p: nilai(p, lambda satu: satu.capaian),
            capaian,
            kunci(capaian),
            satuan="",
            lebar=12,
        )
    ]
    if rumus.berangka and rumus not in (PERSEN_SISA, RUPIAH):
        kolom.append(
            KolomBesaran(
                rumus.judul,
                lambda p: nilai(p, lambda satu: satu.efisiensi),
                efisiensi,
                kunci(efisiensi),
                satuan="",
                lebar=14,
            )
        )
    return kolom


def _catatan(laporan: Laporan) -> tuple[str, ...]:
    """Say what the capaian of a row is, and which column is the efficiency where it has none of its own."""
    if not _kolom_kinerja(laporan):
        return ()
    sisa = {PERSEN_SISA: "% Sisa", RUPIAH: "Sisa"}.get(laporan.pilihan.rumus_efisiensi)
    efisiensi = (f"Kolom {sisa} menunjukkan tingkat efisiensi bila target tercapai.",) if sisa else ()
    return ("Capaian kinerja ialah rata-rata capaian indikator pada baris itu.", *efisiensi)


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
        catatan=_catatan,
        ukuran="kecil",
        lanskap=True,
        beku=2,
    )
)
