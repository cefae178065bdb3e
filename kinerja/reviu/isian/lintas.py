"""Rules across the documents of the cycle: what the Renstra asks for, the Renja plans, and the budget of the year pays."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_persen, cetak_rupiah
from kinerja.dokumen import LKJIP, RENJA, TRIWULAN
from kinerja.hitung import pertumbuhan
from kinerja.laporan import Laporan
from kinerja.model import Baris, tingkat_kode
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import mirip, padan
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_TURUNAN = "Permendagri Nomor 86 Tahun 2017: Renja menjabarkan Renstra, dan anggaran mendanai Renja"
_TAHUNAN = (LKJIP.kunci, RENJA.kunci, TRIWULAN.kunci)
#: A budget may differ so much (persen) from the plan before a reader asks why.
_BEDA_PAGU = Decimal(10)


def _program(laporan: Laporan) -> dict[str, tuple[str, Baris]]:
    """Return the programs of the year with their names: those of the budget, else those of the Renja."""
    data = laporan.data
    semua = data.anggaran or data.renja
    return {s.kode: (s.nama or s.kode, s) for s in semua if tingkat_kode(s.kode) == "program"}


@aturan(
    "Anggaran program sesuai dengan pagu rencananya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar=_TURUNAN,
    membaca=("anggaran", "target"),
    dokumen=(LKJIP.kunci, TRIWULAN.kunci),
)
def anggaran_pagu_rencana(laporan: Laporan) -> Iterator[Dugaan]:
    """The budget of a program is about its pagu in the Renja, or in the Renstra where the year has no Renja."""
    renja = {satu.kode: satu.pagu for satu in laporan.hasil.renja.rencana} if laporan.data.renja else {}
    for kode, (nama, baris) in _program(laporan).items():
        acuan = renja.get(kode) or laporan.hasil.renstra.pagu_kode(kode, laporan.tahun)
        anggaran = laporan.hasil.pos[kode].anggaran if kode in laporan.hasil.pos else None
        beda = pertumbuhan(acuan, anggaran)
        if beda is None or abs(beda) < _BEDA_PAGU:
            continue
        dari, arah = "Renja" if renja.get(kode) else "Renstra", "lebih tinggi" if beda > 0 else "lebih rendah"
        tulis, harap = cetak_rupiah(anggaran), cetak_rupiah(acuan)
        pesan = (
            f"Anggaran “{nama}” ({kode}) adalah {tulis}, yaitu {cetak_persen(abs(beda))} {arah} daripada pagu {dari} {harap}; "
            "jelaskan alasannya."
        )
        yield Dugaan(tempat(baris, "kode"), tulis, harap, pesan)


@aturan(
    "Program tahun ini ada dalam Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_TURUNAN,
    membaca=("target",),
    dokumen=_TAHUNAN,
)
def program_di_luar_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """A program of the budget or the Renja stands in the Renstra, or the mapping of the nomenclature names it."""
    dikenal = {satu.kode for satu in laporan.data.program}
    terpetakan = {satu.kode_baru for satu in laporan.data.pemetaan if satu.kode_baru}
    for kode, (nama, baris) in _program(laporan).items() if dikenal else ():
        if kode not in dikenal and not any(f"{satu}.".startswith(f"{kode}.") for satu in terpetakan):
            dekat = mirip(nama, [satu.nama for satu in laporan.data.program if tingkat_kode(satu.kode) == "program"])
            pesan = f"“{nama}” ({kode}) tidak ada dalam Renstra; samakan kodenya, atau isi lembar pemetaan."
            yield Dugaan(tempat(baris, "kode"), kode, dekat or "program Renstra", pesan)


@aturan(
    "Program Renstra dilaksanakan pada tahunnya",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.CATATAN,
    dasar=_TURUNAN,
    membaca=("target",),
    dokumen=_TAHUNAN,
)
def program_renstra_ditinggalkan(laporan: Laporan) -> Iterator[Dugaan]:
    """A program to which the Renstra gives money in the year stands in the budget, or in the Renja."""
    ada, renstra = _program(laporan), laporan.hasil.renstra
    for satu in laporan.data.program if ada else ():
        pagu = renstra.pagu_kode(satu.kode, laporan.tahun) if tingkat_kode(satu.kode) == "program" else None
        if pagu and satu.kode not in ada:
            apa = "anggaran" if laporan.data.anggaran else "Renja"
            pesan = (
                f"Renstra memberi “{satu.nama}” ({satu.kode}) pagu {cetak_rupiah(pagu)} pada tahun "
                f"{laporan.tahun}, tetapi program itu tidak ada dalam {apa}."
            )
            yield Dugaan(tempat(satu, "kode"), "", cetak_rupiah(pagu), pesan)


@aturan(
    "Indikator Renja bernama dan bersatuan seperti dalam Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Indikator yang berganti nama atau satuan di antara dokumen tidak dapat dibandingkan",
    membaca=("renja_indikator", "indikator"),
    dokumen=(RENJA.kunci,),
)
def renja_indikator_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator that is typed in the Renja is one that the Renstra has at the same code, under its name and unit."""
    semua = laporan.hasil.renstra.indikator_kode
    for satu in laporan.hasil.renja.indikator:
        milik = semua.get(satu.asal.kode, ())
        if satu.asal.indikator or not milik:
            continue
        sama = next((ini for ini in milik if padan(ini.nama) == padan(satu.nama)), None)
        if sama and padan(sama.satuan) != padan(satu.satuan):
            pesan = f"Satuan “{satu.nama}” ({satu.asal.kode}) tertulis {satu.satuan}, sedangkan dalam Renstra {sama.satuan}; samakan."
            yield Dugaan(tempat(satu.asal, "satuan"), satu.satuan, sama.satuan, pesan)
        elif not sama:
            dekat = mirip(satu.nama, [ini.nama for ini in milik])
            harap = dekat or milik[0].nama
            pesan = (
                f"Indikator “{satu.nama}” ({satu.asal.kode}) tidak ada dalam Renstra, yang memakai “{harap}”; samakan, "
                "atau isi kolom indikator."
            )
            yield Dugaan(tempat(satu.asal, "nama"), satu.nama, harap, pesan)
