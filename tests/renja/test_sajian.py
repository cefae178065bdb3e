"""What the Renja prints: layouts, forms, and nothing that was typed is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import nbformat
import pytest

from kinerja import sajian
from kinerja.besaran.definisi import Pos
from kinerja.dokumen import LKJIP, RENJA
from kinerja.hitung.rekaman_renja import PosRenja
from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan.periksa import periksa_silang
from kinerja.model import LEMBAR, TataRenja, alasan_hitung_saja, muat_tata_renja
from kinerja.reviu import ATURAN
from kinerja.sajian.blok import Blok, Judul, Tabel, ke_teks
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.kolom_besaran import tubuh_tabel
from kinerja.sajian.penulis.tata import menata
from kinerja.sajian.renja.kolom_renja import baris_berindikator, kolom_rupiah

#: Sheets that no other document prints.
MILIK = [nama for nama in RENJA.lembar if nama not in LKJIP.lembar]


def _blok(akar: Path, laporan: Laporan) -> tuple[Blok, ...]:
    """Make the calls of the notebooks of the Renja."""
    hasil: list[Blok] = []
    laporan.nomor.mulai_bab("0")
    for berkas in sorted((akar / "notebooks/renja").glob("*.ipynb")):
        for sel in nbformat.read(berkas, as_version=4).cells:
            if sel.cell_type == "code" and sel.source.startswith("sajian."):
                hasil += eval(sel.source, {"sajian": sajian, "laporan": laporan}).blok  # noqa: S307
    return tuple(hasil)


@pytest.fixture(scope="module")
def blok(akar: Path, renja: Laporan) -> tuple[Blok, ...]:
    """Return the blocks of the invented Renja."""
    return _blok(akar, renja)


def _tabel(blok: tuple[Blok, ...], kunci: str) -> Tabel:
    return next(satu for satu in blok if isinstance(satu, Tabel) and satu.kunci == kunci)


def _isi(tabel: Tabel) -> list[list[str]]:
    return [[sel.teks.replace("\u00a0", " ") for sel in baris] for baris in tabel.baris]


def test_form_t_c_29(blok: tuple[Blok, ...]) -> None:
    """Columns 1 to 11 are those of the form, the unit is the twelfth; shares stand in brackets."""
    isi = _isi(_tabel(blok, "evaluasi_renja"))
    assert isi[0] == [
        "1", "Program Penunjang", "Cakupan layanan", "100", "100 (20)", "100 (20)", "90 (18)", "90,00", "100 (20)",
        "100 (58)", "58,00", "%",
    ]  # fmt: skip
    assert isi[2][3:] == ["8", "6", "–", "–", "–", "–", "6", "75,00", "unit"]


def test_form_t_c_31_says_what_differs(blok: tuple[Blok, ...]) -> None:
    """The needs name only what is not as in the draft; the difference is computed; a dropped row stays to be seen."""
    isi = {satu[1]: satu for satu in _isi(_tabel(blok, "rkpd")) if satu[1]}
    assert isi["Pembinaan Pedagang"][1:] == [
        "Pembinaan Pedagang", "Kecamatan Rekaan", "Pedagang dilatih", "60 orang", "250.000", "sama", "Kabupaten",
        "60 orang", "330.000", "80.000", "Naik",
    ]  # fmt: skip
    assert isi["Kegiatan Ditunda"][5:] == ["40.000", "–", "–", "", "–", "-40.000", "Ditunda"]
    assert isi["Administrasi Kantor"][4] == "125 surat"


def test_form_t_c_33_has_the_columns_of_its_layout(
    blok: tuple[Blok, ...], akar: Path, tulis: Any, tmp_path: Path
) -> None:
    """Five chapters: 11 columns; six chapters: 18, among them what the evaluation knows and the person in charge."""
    lima = _tabel(blok, "rencana_kerja")
    assert (len(lima.kolom), len(lima.kepala)) == (11, 3)
    assert _isi(lima)[0][1:7] == ["Dinas Urusan Contoh Kabupaten Rekaan", "", "", "", "", "430.000"]
    enam = _blok(akar, buka_folder(tulis(tmp_path, tata_renja="enam-bab")))
    tabel = _tabel(enam, "rencana_kerja")
    assert len(tabel.kolom) == 18
    (program,) = [satu for satu in _isi(tabel) if satu[2] == "Program Pasar"]
    assert program[3:11] == ["Pedagang maju", "%", "38", "31,2", "34", "Kabupaten", "36", "320.000"]
    assert program[12:14] == ["N1", "D1, D2"]
    assert program[17] == "Bidang Pasar"


@pytest.mark.parametrize("indikator", [1, 2, 5])
def test_what_a_row_says_once_stands_beside_all_its_indicators(indikator: int) -> None:
    """Name and money of a program are cells over its indicators: they go along with them onto the next page."""
    pos = [PosRenja(kode, kode, "program", False, None, 7, 8) for kode in ("1", "2")]
    baris = baris_berindikator(pos, lambda _: ["I"] * indikator)
    isi, _ = tubuh_tabel(
        [kolom_rupiah("Pagu", lambda satu: satu.pagu, lambda satu: Pos(satu.kode))], baris, lambda _: ""
    )
    assert [sel.tinggi for satu in isi for sel in satu] == [indikator] * 2
    assert [len(satu) for satu in isi] == ([1] + [0] * (indikator - 1)) * 2


@pytest.mark.parametrize("tata", TataRenja)
def test_chapters_are_those_of_the_layout(tata: TataRenja, akar: Path, tulis: Any, tmp_path: Path) -> None:
    """Headings follow the data of the layout; sections are numbered through; every table fits its page."""
    blok = _blok(akar, buka_folder(tulis(tmp_path, tata_renja=tata.value)))
    naskah = muat_tata_renja()[tata]
    bab = [satu for satu in blok if isinstance(satu, Judul) and satu.tingkat == 1 and satu.nomor]
    assert [satu.teks for satu in bab] == [satu.judul.upper() for satu in naskah.bab]
    subbab = [satu.teks for satu in blok if isinstance(satu, Judul) and satu.tingkat == 2]
    assert subbab == [judul for satu in naskah.bab for judul in satu.subbab.values()]
    assert ("belum dicocokkan" in ke_teks(blok)) == (naskah.kepastian == "M")
    menata(blok)


def _kolom() -> list[tuple[str, str]]:
    return [
        (lembar, kolom)
        for lembar in MILIK
        for kolom in LEMBAR[lembar].nama_kolom()
        if not alasan_hitung_saja(LEMBAR[lembar].model_fields[kolom])
    ]


def _lain(nilai: object) -> Iterator[Any]:
    if isinstance(nilai, bool):
        yield not nilai
    elif isinstance(nilai, Enum):
        yield from (satu for satu in type(nilai) if satu is not nilai)
    elif isinstance(nilai, int | Decimal):
        yield nilai + 1
    elif isinstance(nilai, str):
        yield f"{nilai} Zq" if " " in nilai else "Zq"


@pytest.mark.parametrize(("lembar", "kolom"), _kolom())
def test_nothing_typed_is_lost(lembar: str, kolom: str, akar: Path, renja: Laporan, blok: tuple[Blok, ...]) -> None:
    """Another value in a cell of a sheet of the Renja is seen in it, or refused."""
    baris = getattr(renja.data, lembar)
    semula = ke_teks(tanpa_tanda(blok))
    ada = ditolak = False
    for urut, satu in enumerate(baris):
        for lain in _lain(getattr(satu, kolom)):
            ada = True
            ubahan = (*baris[:urut], satu.model_copy(update={kolom: lain}), *baris[urut + 1 :])
            data = replace(renja.data, **{lembar: ubahan})
            if any(g.tingkat == "galat" for g in periksa_silang(data, renja.tahun)):
                ditolak = True
                continue
            laporan = Laporan(replace(renja.bahan, data=data))
            laporan.teks = renja.teks
            if ke_teks(tanpa_tanda(_blok(akar, laporan))) != semula:
                return
    assert ada, "the invented Renja has no example"
    assert ditolak, "another value changes nothing"


def test_every_mark_has_its_trace(akar: Path, renja: Laporan) -> None:
    """A number that says where it comes from can be asked."""
    from kinerja.laporan.jejak import pecah

    bertanda: set[str] = set()
    for berkas in sorted((akar / "notebooks/renja").glob("*.ipynb")):
        for sel in nbformat.read(berkas, as_version=4).cells:
            if sel.cell_type == "code" and sel.source.startswith("sajian."):
                isi = eval(sel.source, {"sajian": sajian, "laporan": renja}).bertanda  # noqa: S307
                teks = json.loads(json.dumps(json.loads(ke_teks(isi)), ensure_ascii=False).replace("\\u", "\\u"))
                bertanda |= {kunci for _, kunci in pecah(json.dumps(teks, ensure_ascii=False)) if kunci}
    assert bertanda
    assert sorted(bertanda - renja.semua_jejak.keys()) == []


@pytest.mark.parametrize(
    ("kalimat", "harap"),
    [
        ("Tahun ini ada 2 program.", []),
        ("Dilaksanakan 3 program dan tiga kegiatan.", ["3 program", "tiga kegiatan"]),
        ("Terdapat 4 (empat) sub kegiatan.", []),
        ("Ada {{ renja.program }} program.", []),
    ],
)
def test_counts_in_prose_are_those_of_the_tables(
    kalimat: str, harap: list[str], renja: Laporan, tulis: Any, tmp_path: Path
) -> None:
    """A count of the plan that is typed differently in the prose of the Renja is found; a level without rows is not counted."""
    folder = tulis(tmp_path)
    (folder / "narasi/renja-program.md").write_text(f"{kalimat}\n", "utf-8")
    temuan = ATURAN["naskah-cacah-renja"].fungsi(buka_folder(folder))
    assert [satu.tercetak for satu in temuan] == harap
