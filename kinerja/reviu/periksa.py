"""Running all rules over one report."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from kinerja.dokumen import DOKUMEN, REVIU
from kinerja.laporan import Laporan
from kinerja.masukan import Galat
from kinerja.model import LEMBAR
from kinerja.reviu.aturan import ATURAN, Aturan, Keluarga
from kinerja.reviu.bantu import sekali
from kinerja.reviu.temuan import Temuan, Tingkat

__all__ = ["MODUL", "periksa", "periksa_publikasi", "temuan_masukan"]

#: Modules of rules; their order is that of the list of rules.
MODUL = (
    "isian.aritmetika",
    "isian.pendukung",
    "isian.pegawai",
    "isian.perjanjian",
    "isian.dana",
    "isian.kesesuaian",
    "isian.lalu",
    "isian.renstra",
    "isian.perencanaan",
    "isian.mutu_indikator",
    "isian.kelengkapan",
    "isian.triwulan",
    "isian.peraturan",
    "isian.skala",
    "isian.bentuk",
    "isian.renja",
    "isian.lintas",
    "naskah.capaian",
    "naskah.cacah",
    "naskah.nama",
    "naskah.renja",
    "naskah.renstra",
    "publikasi.aturan",
    "publikasi.aturan_naskah",
    "publikasi.aturan_susunan",
    "publikasi.aturan_rujukan",
    "publikasi.aturan_rencana",
)

for _nama in MODUL:
    import_module(f"kinerja.reviu.{_nama}")

_URUT = tuple(Tingkat)
#: Sheets of which each is something to make a report from: what a kind of document cannot do without, goals, staff.
_BAHAN = frozenset(("tujuan", "sasaran", "pegawai_status")).union(*(satu.inti for satu in DOKUMEN.values()))


@sekali
def periksa(laporan: Laporan) -> tuple[Temuan, ...]:
    """Return the findings of all rules, the heaviest first, then in the order of the rules; computed once a report.

    A rule that judges none of the documents that the data can fill, or reads a sheet that none of them uses, is not asked;
    those on a published report are where its rows are at hand.
    """
    if _hanya_publikasi(laporan):
        return periksa_publikasi(laporan)
    dokumen = {satu.kunci for satu in laporan.dokumen_berisi}
    ada = {*laporan.kebutuhan, *REVIU.lembar}
    milik = [satu for satu in ATURAN.values() if not satu.dokumen or dokumen & {*satu.dokumen}]
    milik = [satu for satu in milik if laporan.data.publikasi or satu.keluarga is not Keluarga.PUBLIKASI]
    return _jalankan(laporan, [satu for satu in milik if ada.issuperset(LEMBAR.keys() & satu.membaca)])


def _hanya_publikasi(laporan: Laporan) -> bool:
    """Say whether a report holds printed values and nothing to make a report from."""
    return bool(laporan.data.publikasi) and not any(getattr(laporan.data, nama) for nama in _BAHAN)


def periksa_publikasi(laporan: Laporan) -> tuple[Temuan, ...]:
    """Return the findings of the rules on a published report alone, for input that holds nothing else."""
    return _jalankan(laporan, [satu for satu in ATURAN.values() if satu.keluarga is Keluarga.PUBLIKASI])


def _jalankan(laporan: Laporan, aturan: Iterable[Aturan]) -> tuple[Temuan, ...]:
    temuan = [
        Temuan(satu.id, d.tingkat or satu.tingkat, d.tempat, d.tercetak, d.seharusnya, d.pesan, satu.dasar)
        for satu in aturan
        for d in satu.fungsi(laporan)
    ]
    return tuple(sorted(temuan, key=lambda t: _URUT.index(t.tingkat)))


def temuan_masukan(daftar: Iterable[Galat]) -> tuple[Temuan, ...]:
    """Turn the faults of an input that cannot be opened into findings, each named masukan- and its code."""
    hasil = []
    for satu in daftar:
        letak = f"{satu.lembar}!{satu.sel or 'A1'}" if satu.lembar else satu.sel
        tempat = ", ".join(filter(None, (satu.berkas, letak)))
        aturan = f"masukan-{satu.kode.replace('_', '-')}"
        hasil.append(Temuan(aturan, Tingkat(satu.tingkat), tempat, "", "", satu.pesan, "Isian laporan harus sah"))
    return tuple(sorted(hasil, key=lambda t: _URUT.index(t.tingkat)))
