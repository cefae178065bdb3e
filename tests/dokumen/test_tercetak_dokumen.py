"""Nothing typed vanishes from any document: a mark in each text cell of its sheets is printed, told or refused."""

from __future__ import annotations

import importlib.util
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import pytest

from kinerja import sajian
from kinerja.dokumen import DOKUMEN
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.masukan import BUKU_KERJA
from kinerja.masukan.periksa import periksa_silang
from kinerja.masukan.tak_tercetak import kolom_tak_tercetak
from kinerja.model import LEMBAR, Baris, alasan_hitung_saja
from kinerja.model.tipe import Teks
from kinerja.sajian.blok import Blok, ke_teks
from kinerja.sajian.jejak import tanpa_tanda

#: Texts that name something, for a placeholder or for a rule: with a mark they would name nothing.
_NAMA = {"pegawai_status.status", "sumber_dana.sumber", "sumber_dana.uraian"}
#: Parts of a ratio of an earlier year, whose result alone is history.
_RIWAYAT = {"variabel.nama", "variabel.satuan"}
_CONTOH = {
    "lkjip": ("kota-semarang/diskopum/2023", "kota-depok/dkum/2023"),
    "renja": ("kota-semarang/diskopum/2021",),
    "renstra": ("kota-semarang/diskopum/renstra-2025-2029",),
    "triwulan": ("",),
}


def _jenis(anotasi: Any) -> Iterator[Any]:
    if get_origin(anotasi) in (UnionType, Union, Annotated) and anotasi != Teks:
        for satu in get_args(anotasi):
            yield from _jenis(satu)
    else:
        yield anotasi


def _berteks(spek: type[Baris], kolom: str) -> bool:
    bidang, teks = spek.model_fields[kolom], Teks.__metadata__[0].func  # type: ignore[attr-defined]
    penyaring = (getattr(satu, "func", None) for satu in bidang.metadata)
    return teks in penyaring or any(satu == Teks for satu in _jenis(bidang.annotation))


def _kata(nomor: int) -> str:
    huruf = "bcdfghklmnprstvw"
    return "zqx" + "".join(huruf[nomor // len(huruf) ** i % len(huruf)] for i in range(4)) + "jq"


def _bertanda(laporan: Laporan, kunci: str) -> tuple[Laporan, dict[str, tuple[str, int, str]]]:
    """Return the report with a mark in each text cell, filled or not, and where each mark stands: column, row, cell."""
    tanda: dict[str, tuple[str, int, str]] = {}
    baru = {}
    for lembar in DOKUMEN[kunci].lembar:
        spek = LEMBAR[lembar]
        kolom = [k for k in spek.nama_kolom() if _berteks(spek, k) and not alasan_hitung_saja(spek.model_fields[k])]
        baris = []
        for satu in getattr(laporan.data, lembar):
            isi = {}
            # What other folders hold is printed by their own documents.
            for nama in kolom if satu.asal.berkas == BUKU_KERJA else ():
                # A percentage is another kind of value; of an indicator that has ended only values are left; the own region
                # is the report's own.
                lewat = (nama == "satuan" and getattr(satu, "berlaku_sampai", None)) or (
                    nama == "wilayah" and getattr(satu, "sendiri", False)
                )
                if f"{lembar}.{nama}" not in _NAMA and getattr(satu, nama) != "%" and not lewat:
                    kata = _kata(len(tanda))
                    tanda[kata] = (f"{lembar}.{nama}", satu.asal.baris, satu.asal.sel(nama))
                    isi[nama] = f"{getattr(satu, nama) or ''} {kata}".strip()
            baris.append(satu.model_copy(update=isi))
        baru[lembar] = tuple(baris)
    return Laporan(replace(laporan.bahan, data=replace(laporan.data, **baru))), tanda


def _tampil(akar: Path, kunci: str, laporan: Laporan) -> str:
    """Make the calls of the notebooks and return all that they show, without blanks."""
    blok: list[Blok] = []
    laporan.nomor.mulai_bab("0")
    for berkas in sorted((akar / "notebooks" / kunci).glob("*.ipynb")):
        for sel in json.loads(berkas.read_text("utf-8"))["cells"]:
            sumber = "".join(sel["source"])
            if sel["cell_type"] == "code" and sumber.startswith("sajian."):
                blok += eval(sumber, {"sajian": sajian, "laporan": laporan}).blok  # noqa: S307
    teks = json.dumps(json.loads(ke_teks(tanpa_tanda(tuple(blok)))), ensure_ascii=False)
    return re.sub(r"[\s\u00a0\u00ad\u200b-]+", "", teks).casefold()


@pytest.fixture(scope="module")
def buka(akar: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Laporan]:
    """Return what opens an example; that of the quarters is the fictitious one of their own tests."""

    def buka(letak: str) -> Laporan:
        if letak:
            return buka_folder(akar / "params" / letak)
        spek = importlib.util.spec_from_file_location("rekaan_triwulan", akar / "tests/triwulan/conftest.py")
        assert spek is not None
        assert spek.loader is not None
        modul = importlib.util.module_from_spec(spek)
        spek.loader.exec_module(modul)
        return buka_folder(modul.tulis_folder(tmp_path_factory.mktemp("triwulan"), modul.isi_awal()))

    return buka


@pytest.mark.parametrize(
    ("kunci", "letak"), [(kunci, letak) for kunci, semua in _CONTOH.items() for letak in semua], ids=str
)
def test_every_text_cell_is_printed_told_or_refused(
    akar: Path, buka: Callable[[str], Laporan], kunci: str, letak: str
) -> None:
    """A mark that no page shows stands in a column that the document declares, or its cell is refused by name."""
    dokumen = DOKUMEN[kunci]
    laporan, tanda = _bertanda(buka(letak), kunci)
    teks = ""
    for triwulan in (1, 2) if dokumen.triwulanan else (0,):
        laporan.pada_triwulan(triwulan)
        laporan.teks = isi_teks(laporan)
        teks += _tampil(akar, kunci, laporan)
    ditolak = {f"{s.lembar}!{s.sel}" for s in periksa_silang(laporan.data, laporan.masa.akhir, dokumen=[dokumen])}
    hilang = [tempat for kata, tempat in tanda.items() if kata not in teks and tempat[2] not in ditolak]
    boleh = dokumen.tak_cetak.keys() | (_RIWAYAT if kunci == "lkjip" else set())
    assert sorted({(kolom, baris) for kolom, baris, _ in hilang if kolom not in boleh}) == []
    dikenal = {kolom for kolom, _, _ in tanda.values()}
    tercetak = {kolom for kata, (kolom, _, _) in tanda.items() if kata in teks}
    assert sorted(dokumen.tak_cetak.keys() & dikenal & tercetak) == [], "declared, but printed"


def test_a_column_that_this_document_does_not_print_is_told_once(akar: Path) -> None:
    """The first filled cell is named with how many there are; a folder that makes another document of it is told nothing."""
    laporan = buka_folder(akar / "params/kota-semarang/diskopum/2021")
    indikator = tuple(satu.model_copy(update={"formula": "a / b"}) for satu in laporan.data.indikator)
    data = replace(laporan.data, indikator=indikator)
    (satu,) = kolom_tak_tercetak(data, [DOKUMEN["renja"]], "data.xlsx")
    assert (satu.lembar, satu.kode, satu.tingkat) == ("indikator", "kolom_tak_tercetak", "peringatan")
    assert satu.sel == indikator[0].asal.sel("formula").partition("!")[2]
    assert satu.pesan.startswith(f"kolom “formula” ({len(indikator)} sel) tidak tercetak dalam Renja")
    assert [*kolom_tak_tercetak(data, [DOKUMEN["renja"], DOKUMEN["lkjip"]], "data.xlsx")] == []
    assert [*kolom_tak_tercetak(data, [DOKUMEN["renja"]], "lain.xlsx")] == []
