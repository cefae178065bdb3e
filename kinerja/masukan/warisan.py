"""What a folder takes over: the plan from the Renstra beside it, the history from the years before.

What stands there need not be typed; what is typed differently is a fault that names both cells.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter
from typing import Any, TypeVar

from kinerja.angka import bulatkan
from kinerja.dokumen import Masa, Tempat
from kinerja.masukan.galat import Galat
from kinerja.masukan.sekitar import PERIODE, RenstraDipakai, Sekitar, TahunLalu
from kinerja.masukan.silang.kaidah import cetak, galat_baris, leluhur, terbaca
from kinerja.model import (
    AnggaranLalu,
    Asal,
    Baris,
    BelanjaLalu,
    Data,
    Indikator,
    IndikatorPelayanan,
    Level,
    Rentang,
    RiwayatAnggaran,
    Target,
    tingkat_kode,
)

__all__ = ["LEMBAR_RENSTRA", "warisi"]

_B = TypeVar("_B", bound=Baris)

#: Sheets that a year has from its Renstra, row by row.
LEMBAR_RENSTRA = (
    "visi_misi",
    "tujuan",
    "sasaran",
    "strategi",
    "sasaran_program",
    "indikator",
    "target",
    "versi_renstra",
    "sasaran_daerah",
    "program",
    "prioritas",
    "indikator_pelayanan",
    "pemetaan",
)
#: Levels whose indicators count only for a program, kegiatan or sub kegiatan that the year has.
_BERANGGARAN = (Level.PROGRAM, Level.KEGIATAN, Level.SUBKEGIATAN)
_BUKAN_ISI = {"catatan", "asal"}


def warisi(data: Data, sekitar: Sekitar, masa: Masa) -> tuple[Data, tuple[Galat, ...]]:
    """Complete the rows of a folder by what lies beside it, and find what is typed differently.

    Parameters
    ----------
    data
        the rows of the folder's own workbook.
    sekitar
        what was read beside it.
    masa
        the time that the folder is of.
    """
    galat: list[Galat] = []
    if sekitar.renstra:
        data = _dari_renstra(data, sekitar.renstra, galat)
    if sekitar.lalu:
        data = _dari_tahun(data, sekitar, masa, galat)
    return data, tuple(galat)


# --- the Renstra ---------------------------------------------------------------------------------------------------


def _dari_renstra(data: Data, renstra: RenstraDipakai, galat: list[Galat]) -> Data:
    dari = renstra.data
    for satu, lain in zip(data.identitas, dari.identitas, strict=False):
        galat += _beda(satu, lain, PERIODE)
    anggaran = {satu.kode for satu in data.anggaran}
    isi: dict[str, Any] = {}
    for nama in LEMBAR_RENSTRA:
        milik: Sequence[Baris] = getattr(dari, nama)
        if nama == "indikator":
            milik = [satu for satu in dari.indikator if satu.level not in _BERANGGARAN or _dianggarkan(satu, anggaran)]
        elif nama == "sasaran_program":
            milik = [satu for satu in dari.sasaran_program if not anggaran or satu.program in anggaran]
        elif nama == "target":
            continue
        elif nama == "versi_renstra":
            # An earlier version does not know the later ones.
            milik = renstra.versi_lain or dari.versi_renstra
        isi[nama] = tuple(_satukan(getattr(data, nama), milik, galat))
    dikenal = {satu.kode for satu in (*isi["indikator"], *isi["indikator_pelayanan"])}
    target = [satu for satu in dari.target if satu.indikator in dikenal]
    isi["target"] = tuple(_satukan(data.target, [_rencana(satu) for satu in target], galat))
    return replace(data, **isi)


def _dianggarkan(satu: Indikator, anggaran: set[str]) -> bool:
    return not anggaran or satu.induk in anggaran


def _rencana(satu: Target) -> Target:
    """Leave of a target what the Renstra itself fixes."""
    return satu.model_copy(update=dict.fromkeys(("renja", "pk_murni", "pk_perubahan")))


def _satukan(sendiri: Sequence[_B], lain: Sequence[_B], galat: list[Galat]) -> Iterator[_B]:
    """Yield own rows completed by those of the Renstra, then the rest of the Renstra's."""
    if not lain:
        yield from sendiri
        return
    kunci = type(lain[0]).kunci
    if not kunci:
        galat += _asing(sendiri, lain)
        yield from lain
        return
    menurut = {_nilai_kunci(satu, kunci): satu for satu in lain}
    for satu in sendiri:
        padan = menurut.pop(_nilai_kunci(satu, kunci), None)
        if padan is None:
            yield satu
            continue
        galat += _beda(satu, padan)
        yield _lengkapi(satu, padan)
    yield from menurut.values()


def _nilai_kunci(satu: Baris, kunci: Iterable[str]) -> tuple[object, ...]:
    return tuple(getattr(satu, nama) for nama in kunci)


def _terisi(satu: Baris) -> set[str]:
    """Return the columns that a person filled in."""
    return {nama for nama in satu.model_fields_set if getattr(satu, nama) is not None} - _BUKAN_ISI


def _beda(satu: Baris, lain: Baris, kolom: Iterable[str] | None = None, desimal: int | None = None) -> Iterator[Galat]:
    """Find the cells of a row that say something else than the other row, and name both."""
    for nama in type(satu).nama_kolom() if kolom is None else kolom:
        keduanya = nama in _terisi(satu) and nama in _terisi(lain) and nama not in satu.asal.rusak | lain.asal.rusak
        if keduanya and not _sama(getattr(satu, nama), getattr(lain, nama), desimal):
            tulis, acuan = _cetak(getattr(satu, nama)), _cetak(getattr(lain, nama))
            pesan = f"“{tulis}” berbeda dengan {_sebut(lain, nama)}, yaitu “{acuan}”; kosongkan sel ini, atau samakan"
            yield galat_baris(satu, nama, "beda_sumber", pesan)


def _sama(satu: object, lain: object, desimal: int | None) -> bool:
    if desimal is not None and isinstance(satu, Decimal) and isinstance(lain, Decimal):
        return bulatkan(satu, desimal) == bulatkan(lain, desimal)
    return satu == lain


def _cetak(nilai: object) -> str:
    return cetak(nilai) if isinstance(nilai, Decimal | Rentang) else str(nilai)


def _sebut(baris: Baris, nama: str) -> str:
    lembar, _, sel = baris.asal.sel(nama).partition("!")
    return f'{baris.asal.berkas}, lembar "{lembar}", sel {sel}'


def _lengkapi(satu: _B, lain: _B) -> _B:
    """Fill the empty columns of a row from another one, and remember from which cell."""
    isi = {
        nama: getattr(lain, nama) for nama in _terisi(lain) - _terisi(satu) if nama not in satu.asal.rusak | {"catatan"}
    }
    dari = {**satu.asal.dari, **{nama: f"{lain.asal.berkas} {lain.asal.sel(nama)}" for nama in isi}}
    return satu.model_copy(update={**isi, "asal": replace(satu.asal, dari=dari)}) if isi else satu


def _asing(sendiri: Sequence[Baris], lain: Sequence[Baris]) -> Iterator[Galat]:
    """Find rows of a sheet without keys that the Renstra does not have."""
    menurut = {_isi(satu): satu for satu in lain}
    for satu in sendiri:
        if _isi(satu) not in menurut:
            uraian = {str(getattr(ini, "uraian", "")): ini for ini in lain}
            dekat = difflib.get_close_matches(str(getattr(satu, "uraian", "")), uraian, n=1, cutoff=0.3)
            padan = uraian[dekat[0]] if dekat else lain[0]
            pesan = f"tidak sama dengan Renstra ({_sebut(padan, 'uraian')}); kosongkan lembar ini, atau samakan"
            yield galat_baris(satu, "uraian", "beda_sumber", pesan)


def _isi(satu: Baris) -> tuple[object, ...]:
    return tuple(getattr(satu, nama) for nama in type(satu).nama_kolom() if nama not in _BUKAN_ISI)


# --- earlier years -------------------------------------------------------------------------------------------------


def _dari_tahun(data: Data, sekitar: Sekitar, masa: Masa, galat: list[Galat]) -> Data:
    akhir = max(sekitar.lalu, key=attrgetter("tahun"), default=None)
    for lalu in sekitar.lalu:
        kode = dict(_padanan(data, lalu, sekitar.renstra, masa, akhir))
        desimal = {satu.kode: satu.desimal for satu in data.indikator}
        desimal |= {satu.kode: satu.desimal for satu in data.indikator_pelayanan}
        target = [
            _pindah(satu, kode[satu.indikator])
            for satu in lalu.data.target
            if satu.indikator in kode and satu.tahun <= lalu.tahun
        ]
        nyata = [satu for satu in lalu.data.realisasi if satu.indikator in kode and satu.tahun <= lalu.tahun]
        variabel = [satu for satu in lalu.data.variabel if satu.indikator in kode and satu.tahun <= lalu.tahun]
        data = replace(
            data,
            indikator_pelayanan=tuple(_bercara(satu, lalu, kode) for satu in data.indikator_pelayanan),
            target=tuple(_tambah(data.target, [_rencana(s) for s in target if _lampau(s, masa)], (), galat)),
            realisasi=tuple(
                _tambah(
                    data.realisasi, [_pindah(s, kode[s.indikator]) for s in nyata], _UKUR, galat, data.variabel, desimal
                )
            ),
            variabel=tuple(
                _tambah(
                    data.variabel, [_pindah(s, kode[s.indikator]) for s in variabel], ("nilai",), galat, data.realisasi
                )
            ),
        )
        data = _dinilai(_uang(data, lalu, masa, galat), lalu, masa, kode, galat)
    return data


#: What a year promised beside its Renstra.
_JANJI = ("renja", "pk_murni", "pk_perubahan")


def _dinilai(data: Data, lalu: TahunLalu, masa: Masa, kode: Mapping[str, str], galat: list[Galat]) -> Data:
    """Take over what a Renja evaluates: the promises of the two years before it, the money of the first of them."""
    berencana = masa.tempat is Tempat.TAHUN and (data.renja or data.evaluasi_renja)
    if not berencana or lalu.tahun not in (masa.awal - 2, masa.awal - 1):
        return data
    janji = [
        satu.model_copy(update={"renstra": None, "pagu": None, "indikator": kode[satu.indikator]})
        for satu in lalu.data.target
        if satu.indikator in kode and satu.tahun == lalu.tahun
    ]
    terisi = [satu for satu in janji if any(getattr(satu, nama) is not None for nama in _JANJI)]
    data = replace(data, target=tuple(_tambah(data.target, terisi, _JANJI, galat)))
    if lalu.tahun != masa.awal - 2 or not lalu.data.anggaran:
        return data
    uang = [
        BelanjaLalu(kode=satu.kode, nama=satu.nama, anggaran=satu.anggaran, realisasi=satu.realisasi, asal=satu.asal)
        for satu in lalu.data.anggaran
    ]
    return replace(data, belanja_lalu=tuple(_tambah(data.belanja_lalu, uang, ("anggaran", "realisasi"), galat)))


#: Columns of a realisasi that are compared.
_UKUR = ("tw1", "tw2", "tw3", "tw4", "realisasi")


def _lampau(satu: Target, masa: Masa) -> bool:
    """Say whether a target of an earlier folder is history here: that of a year says nothing of its plan."""
    return masa.tempat is Tempat.RENSTRA and satu.tahun < masa.awal


def _bercara(satu: IndikatorPelayanan, lalu: TahunLalu, kode: Mapping[str, str]) -> IndikatorPelayanan:
    """Let an indicator come about as it did in an earlier year, from which its variables are taken over."""
    dulu = next((lain for lain in lalu.data.indikator if kode.get(lain.kode) == satu.kode), None)
    if dulu is None or "cara_realisasi" in satu.model_fields_set:
        return satu
    return satu.model_copy(update={"cara_realisasi": dulu.cara_realisasi, "agregasi": satu.agregasi or dulu.agregasi})


def _padanan(
    data: Data, lalu: TahunLalu, renstra: RenstraDipakai | None, masa: Masa, akhir: TahunLalu | None
) -> Iterator[tuple[str, str]]:
    """Pair codes of an earlier year with ours: of the same code and name, or as sheet indikator_pelayanan says.

    What that sheet says holds for the Renstra of the last year (``akhir``); under an earlier one the code may be that of
    another indicator, and counts only with our name.
    """
    dulu = {satu.kode: satu.nama for satu in lalu.data.indikator}
    serenstra = renstra is not None and renstra.masa.memuat(lalu.tahun)
    for satu in data.indikator:
        nama = dulu.get(satu.kode, satu.nama if serenstra else None)
        if nama is not None and terbaca(satu, "nama") and _lipat(nama) == _lipat(satu.nama):
            yield satu.kode, satu.kode
    if masa.tempat is Tempat.RENSTRA:
        for lain in data.indikator_pelayanan:
            if lain.kode_lalu in dulu and (
                (akhir and lalu.renstra == akhir.renstra) or _lipat(dulu[lain.kode_lalu]) == _lipat(lain.nama or "")
            ):
                yield lain.kode_lalu, lain.kode


def _lipat(nama: str) -> str:
    return " ".join(nama.casefold().split())


def _pindah(satu: _B, kode: str) -> _B:
    """Return a row of an earlier year under our code."""
    return satu if getattr(satu, "indikator", kode) == kode else satu.model_copy(update={"indikator": kode})


def _tambah(
    sendiri: Sequence[_B],
    lain: Sequence[_B],
    kolom: Sequence[str],
    galat: list[Galat],
    pengganti: Sequence[Baris] = (),
    desimal: Mapping[str, int] | None = None,
) -> Iterator[_B]:
    """Yield own rows, and those of an earlier year that are not typed here; both and different is a fault.

    ``pengganti`` are rows of the sheet that says the same in another way: where one of them stands nothing is taken over.
    ``desimal`` are the decimals by indicator at which values are the same.
    """
    kunci = type(lain[0]).kunci if lain else ()
    menurut = {_nilai_kunci(satu, kunci): satu for satu in lain}
    terjawab = {(getattr(satu, "indikator", ""), getattr(satu, "tahun", None)) for satu in pengganti}
    for satu in sendiri:
        padan = menurut.pop(_nilai_kunci(satu, kunci), None)
        if padan is None or padan.asal == satu.asal:
            yield satu
            continue
        galat += _beda(satu, padan, kolom, (desimal or {}).get(getattr(satu, "indikator", "")))
        kosong = not any(getattr(satu, nama) is not None for nama in kolom)
        yield _lengkapi(satu, padan) if kosong else satu
    for satu in menurut.values():
        if (getattr(satu, "indikator", ""), getattr(satu, "tahun", None)) not in terjawab:
            yield satu


def _uang(data: Data, lalu: TahunLalu, masa: Masa, galat: list[Galat]) -> Data:
    """Take over the money of an earlier year: its total for a year, its programs for a Renstra."""
    if not lalu.data.anggaran:
        return data
    if masa.tempat is Tempat.RENSTRA:
        baris = [
            AnggaranLalu(kode=kode, nama=nama, tahun=lalu.tahun, asal=asal, **jumlah)
            for kode, nama, jumlah, asal in _program(lalu)
        ]
        return replace(data, anggaran_lalu=tuple(_tambah(data.anggaran_lalu, baris, ("anggaran", "realisasi"), galat)))
    if any(terbaca(satu, "renstra_awal") and satu.renstra_awal <= lalu.tahun for satu in data.identitas):
        data = replace(data, anggaran_lalu=(*data.anggaran_lalu, *_belanja(lalu)))
    jumlah, asal = _jumlahkan(lalu, "")
    total = RiwayatAnggaran(tahun=lalu.tahun, asal=asal, **jumlah)
    return replace(
        data, riwayat_anggaran=tuple(_tambah(data.riwayat_anggaran, [total], ("anggaran", "realisasi"), galat))
    )


def _belanja(lalu: TahunLalu) -> Iterator[AnggaranLalu]:
    """Yield what every program, kegiatan and sub kegiatan of an earlier year spent."""
    for satu in lalu.data.anggaran:
        jumlah, asal = _jumlahkan(lalu, satu.kode)
        yield AnggaranLalu(kode=satu.kode, nama=satu.nama, tahun=lalu.tahun, asal=asal, **jumlah)


def _program(lalu: TahunLalu) -> Iterator[tuple[str, str, Mapping[str, int], Asal]]:
    for satu in lalu.data.anggaran:
        if tingkat_kode(satu.kode) == "program":
            jumlah, asal = _jumlahkan(lalu, satu.kode)
            yield satu.kode, satu.nama, jumlah, asal


def _jumlahkan(lalu: TahunLalu, kode: str) -> tuple[dict[str, int], Asal]:
    """Add up the amounts below a code of the budget, and name their cells."""
    milik = [satu for satu in lalu.data.anggaran if not kode or kode in (satu.kode, *leluhur(satu.kode))]
    jumlah = {nama: sum(getattr(satu, nama) or 0 for satu in milik) for nama in ("anggaran", "realisasi")}
    sel = {nama: _rentang([satu.asal.sel(nama).partition("!")[2] for satu in milik]) for nama in jumlah}
    return jumlah, Asal(milik[0].asal.berkas, milik[0].lembar, 0, sel)


def _rentang(sel: Sequence[str]) -> str:
    return sel[0] if len(sel) == 1 else f"{sel[0]}:{sel[-1]}"
