"""Tables are whole: every row covers every column, every number is given once, every reference leads somewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja import sajian
from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.model import LEMBAR, Data
from kinerja.sajian.blok import Blok, Gambar, Judul, Kolom, Rujuk, Sel, Tabel, dari_json, jelajah, ke_json
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kolom_besaran import kepala_tabel, tubuh_tabel
from kinerja.sajian.tabel import Kelompok, gambar, sel_predikat

_BAB = (
    "00_pembuka",
    "01_pendahuluan",
    "02_perencanaan",
    "03_akuntabilitas",
    "04_penutup",
    "05_lampiran",
)


def _panggil(laporan: Laporan, kode: str) -> tuple[Blok, ...]:
    """Call what a notebook cell calls."""
    hasil: tuple[Blok, ...] = eval(kode, {"sajian": sajian, "laporan": laporan}).blok  # noqa: S307 - a cell of ours
    return hasil


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def _semua_bab(akar: Path, laporan: Laporan) -> dict[str, tuple[Blok, ...]]:
    """Return the blocks of all parts as the notebooks give them."""
    hasil = {}
    for bab in _BAB:
        isi = json.loads((akar / "notebooks/lkjip" / f"{bab}.ipynb").read_text("utf-8"))
        kode = ["".join(sel["source"]) for sel in isi["cells"] if sel["cell_type"] == "code"]
        hasil[bab] = tuple(blok for satu in kode if satu.startswith("sajian.") for blok in _panggil(laporan, satu))
    return hasil


@pytest.fixture(scope="module")
def semua(akar: Path, laporan: Laporan) -> dict[str, tuple[Blok, ...]]:
    """Return all parts of the real report."""
    return _semua_bab(akar, laporan)


def salah_petak(satu: Tabel) -> list[str]:
    """Lay the cells of a table on its grid and name each row that does not fit."""
    salah = []
    for nama, bagian in (("kepala", satu.kepala), ("baris", satu.baris)):
        sisa = [0] * len(satu.kolom)
        for urut, baris in enumerate(bagian):
            terisi = [tinggi > 0 for tinggi in sisa]
            sisa = [max(0, tinggi - 1) for tinggi in sisa]
            for sel in baris:
                mulai = terisi.index(False) if False in terisi else len(terisi)
                petak = terisi[mulai : mulai + sel.lebar]
                if sel.lebar < 1 or sel.tinggi < 1 or len(petak) < sel.lebar or any(petak):
                    salah.append(f"{nama} {urut}: sel “{sel.teks}” tidak muat")
                    break
                terisi[mulai : mulai + sel.lebar] = [True] * sel.lebar
                sisa[mulai : mulai + sel.lebar] = [sel.tinggi - 1] * sel.lebar
            if not all(terisi):
                salah.append(f"{nama} {urut}: {terisi.count(False)} kolom kosong")
        if any(sisa):
            salah.append(f"{nama}: rentang melewati baris terakhir")
    return salah


def _tabel(blok: tuple[Blok, ...]) -> list[Tabel]:
    return [satu for satu in jelajah(blok) if isinstance(satu, Tabel)]


# --- the checker itself ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("baris", "cacat"),
    [
        (((Sel("a"), Sel("b")), (Sel("c", lebar=2),)), 0),
        (((Sel("a", tinggi=2), Sel("b")), (Sel("c"),)), 0),
        (((Sel("a"),),), 1),
        (((Sel("a"), Sel("b"), Sel("c")),), 1),
        (((Sel("a", tinggi=2), Sel("b")), (Sel("c"), Sel("d"))), 1),
        (((Sel("a", tinggi=2), Sel("b")),), 1),
        (((Sel("a"), Sel("b", lebar=2)),), 2),
    ],
)
def test_pemeriksa_petak_menemukan_cacat(baris: tuple[tuple[Sel, ...], ...], cacat: int) -> None:
    """Too few cells, too many, a covered cell and a span over the end are each found."""
    assert len(salah_petak(Tabel((Kolom(), Kolom()), (), baris))) == cacat


# --- all chapters ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("bab", _BAB)
def test_setiap_baris_menutup_setiap_kolom(semua: dict[str, tuple[Blok, ...]], bab: str) -> None:
    """In every table of every part header and body fill the grid exactly, spans counted."""
    assert {satu.kunci: salah for satu in _tabel(semua[bab]) if (salah := salah_petak(satu))} == {}


@pytest.mark.parametrize("bab", _BAB)
def test_baris_nomor_kolom_lengkap(semua: dict[str, tuple[Blok, ...]], bab: str) -> None:
    """Every table with a caption ends its header with (1) (2) (3), a number for each column."""
    for satu in _tabel(semua[bab]):
        akhir = [sel.teks for sel in satu.kepala[-1]] if satu.kepala else []
        if satu.nomor or "(1)" in akhir:
            assert akhir == [f"({urut})" for urut in range(1, len(satu.kolom) + 1)], satu.judul


@pytest.mark.parametrize("bab", _BAB)
def test_setiap_baris_mempunyai_gaya(semua: dict[str, tuple[Blok, ...]], bab: str) -> None:
    """Styles are given for all rows or for none; widths are positive."""
    for satu in _tabel(semua[bab]):
        assert len(satu.gaya_baris) in (0, len(satu.baris)), satu.judul
        assert all(kolom.bobot > 0 for kolom in satu.kolom), satu.judul


@pytest.mark.parametrize("jenis", [Tabel, Gambar])
def test_nomor_urut_dan_tunggal_per_bab(semua: dict[str, tuple[Blok, ...]], jenis: type[Tabel] | type[Gambar]) -> None:
    """Tables and figures count 1, 2, 3 within their part, in the order in which they stand; keys are unique."""
    kunci: list[str] = []
    for bab, blok in semua.items():
        bernomor = [satu for satu in jelajah(blok) if isinstance(satu, jenis) and satu.nomor]
        awal = "L" if bab == "05_lampiran" else str(int(bab[:2]))
        assert [satu.nomor for satu in bernomor] == [f"{awal}.{urut}" for urut in range(1, len(bernomor) + 1)]
        kunci += [satu.kunci for satu in bernomor]
    assert len(kunci) == len(set(kunci))


def test_banyak_tabel_bab_tiga(semua: dict[str, tuple[Blok, ...]]) -> None:
    """Bab III holds 17 tables and 7 figures, each with caption, source and (figures) an alternative text."""
    blok = semua["03_akuntabilitas"]
    assert len(_tabel(blok)) == 17
    gambar_bab = [satu for satu in blok if isinstance(satu, Gambar)]
    assert len(gambar_bab) == 7
    bernomor: list[Tabel | Gambar] = [*_tabel(blok), *gambar_bab]
    assert all(satu.judul and satu.sumber and satu.nomor for satu in bernomor)
    assert all(len(satu.alt) > 40 and satu.alt.endswith(".") for satu in gambar_bab)


def test_setiap_rujukan_mempunyai_tujuan(semua: dict[str, tuple[Blok, ...]]) -> None:
    """Every reference names a table, figure or heading of the report; those of Bab III one of Bab III."""

    def tujuan(blok: tuple[Blok, ...]) -> set[str]:
        hasil = {f"tabel:{satu.kunci}" for satu in jelajah(blok) if isinstance(satu, Tabel) and satu.nomor}
        hasil |= {f"gambar:{satu.kunci}" for satu in jelajah(blok) if isinstance(satu, Gambar) and satu.nomor}
        return hasil | {satu.kunci for satu in jelajah(blok) if isinstance(satu, Judul) and satu.kunci}

    def rujukan(blok: tuple[Blok, ...]) -> set[str]:
        return {satu.kunci for satu in jelajah(blok) if isinstance(satu, Rujuk)}

    seluruhnya = tuple(satu for blok in semua.values() for satu in blok)
    assert rujukan(seluruhnya) <= tujuan(seluruhnya)
    bab_tiga = semua["03_akuntabilitas"]
    assert rujukan(bab_tiga) <= tujuan(bab_tiga)
    assert {f"tabel:{satu.kunci}" for satu in _tabel(bab_tiga)} <= rujukan(bab_tiga)


@pytest.mark.parametrize("bab", _BAB)
def test_tidak_ada_sisa_bahasa_mesin(semua: dict[str, tuple[Blok, ...]], bab: str) -> None:
    """No placeholder, no Python value and no mark of a missing part is printed."""
    for satu in jelajah(semua[bab]):
        for nama in ("teks", "judul", "alt", "sumber", "pembilang"):
            teks = str(getattr(satu, nama, ""))
            assert not re.search(r"\{\{|\}\}|\b(None|nan|NaN|NaT|True|False|Decimal)\b|<NA>", teks), teks
            assert "Belum diisi" not in teks


@pytest.mark.parametrize("bab", _BAB)
def test_setiap_bab_kembali_utuh_dari_json(semua: dict[str, tuple[Blok, ...]], bab: str) -> None:
    """What a notebook carries is what the report assembles."""
    assert dari_json(json.loads(json.dumps(ke_json(semua[bab])))) == semua[bab]


def _tanpa_lembar_pilihan(data: Data) -> Data:
    """Empty every sheet that may be empty."""
    return replace(data, **{nama: () for nama, spek in LEMBAR.items() if LKJIP.lembar.get(nama) is not Kebutuhan.WAJIB})


def _nama_nakal(data: Data) -> Data:
    """Give names that mean something to HTML, Typst, Markdown and Jinja, and one that is very long."""
    nakal = "<b>a</b> & $x$ #f[y] {{ z }} **w** | " + "panjang " * 35

    def ganti(baris: tuple[Any, ...], nama: str) -> tuple[Any, ...]:
        return tuple(satu.model_copy(update={nama: f"{getattr(satu, nama)} {nakal}"}) for satu in baris)

    return replace(
        data,
        indikator=ganti(data.indikator, "nama"),
        anggaran=ganti(data.anggaran, "nama"),
        tujuan=ganti(data.tujuan, "uraian"),
        sasaran=ganti(data.sasaran, "uraian"),
        unit=ganti(data.unit, "nama"),
        pk=ganti(data.pk, "jabatan"),
    )


def _belum_ada_hasil(data: Data) -> Data:
    """Take away all results: the workbook at the start of the year."""
    belanja = tuple(satu.model_copy(update={"realisasi": None}) for satu in data.anggaran)
    return replace(data, realisasi=(), variabel=(), sumber_dana=(), anggaran=belanja)


@pytest.mark.parametrize("ubah", [_tanpa_lembar_pilihan, _nama_nakal, _belum_ada_hasil])
def test_buku_kerja_lain_tetap_utuh(akar: Path, laporan: Laporan, ubah: Callable[[Data], Data]) -> None:
    """All parts stand for a thin workbook, for hostile names and before the year has results."""
    data = replace(ubah(laporan.data), analisis=(), inovasi=(), langkah=(), isu_strategis=())
    ubahan = Laporan(replace(laporan.bahan, narasi={}, data=data))
    ubahan.teks = isi_teks(ubahan)
    bab = _semua_bab(akar, ubahan)
    seluruhnya = tuple(satu for blok in bab.values() for satu in blok)
    assert {satu.kunci: salah for satu in _tabel(seluruhnya) if (salah := salah_petak(satu))} == {}
    tujuan = {f"tabel:{satu.kunci}" for satu in _tabel(seluruhnya)}
    tujuan |= {f"gambar:{satu.kunci}" for satu in jelajah(seluruhnya) if isinstance(satu, Gambar)}
    tujuan |= {satu.kunci for satu in jelajah(seluruhnya) if isinstance(satu, Judul)}
    assert {satu.kunci for satu in jelajah(seluruhnya) if isinstance(satu, Rujuk)} <= tujuan
    semua_teks = [str(getattr(satu, nama, "")) for satu in jelajah(seluruhnya) for nama in ("teks", "judul", "alt")]
    assert not [satu for satu in semua_teks if re.search(r"\b(None|nan|Decimal)\b", satu)]


# --- building a table --------------------------------------------------------------------------------------------


_Baris = tuple[str, str]


def _kolom(**lain: Any) -> list[KolomBesaran[_Baris]]:
    return [KolomBesaran("A", lambda p: p[0], **lain), KolomBesaran("B", lambda p: p[1], rata="kanan")]


def _teks(baris: tuple[tuple[Sel, ...], ...]) -> list[list[str]]:
    return [[sel.teks for sel in satu] for satu in baris]


def _judul(*judul: tuple[str, str]) -> list[KolomBesaran[object]]:
    return [KolomBesaran(nama, str, grup=grup) for nama, grup in judul]


def test_kepala_berkelompok_dua_tingkat() -> None:
    """Neighbours of one group share a wide title; columns without group are two rows tall."""
    kepala = kepala_tabel(
        _judul(("No.", ""), ("Pagu", "Anggaran"), ("Realisasi", "Anggaran"), ("%", "")), bernomor=True
    )
    assert [[(sel.teks, sel.lebar, sel.tinggi) for sel in baris] for baris in kepala[:2]] == [
        [("No.", 1, 2), ("Anggaran", 2, 1), ("%", 1, 2)],
        [("Pagu", 1, 1), ("Realisasi", 1, 1)],
    ]
    assert _teks(kepala[2:]) == [["(1)", "(2)", "(3)", "(4)"]]


def test_kelompok_senama_yang_terpisah_tidak_disatukan() -> None:
    """Two groups of the same name with a column between them stay two."""
    kepala = kepala_tabel(_judul(("a", "G"), ("b", ""), ("c", "G")), bernomor=False)
    assert [sel.teks for sel in kepala[0]] == ["G", "b", "G"]


def test_sel_bertetangga_digabung_menurut_kunci() -> None:
    """Rows with the same key share one tall cell; the same text under another key does not."""
    baris = [("x", "1"), ("x", "2"), ("y", "3"), ("x", "4")]
    isi, _ = tubuh_tabel(_kolom(gabung=lambda p: p[0]), baris, lambda _b: "")
    assert [[(sel.teks, sel.tinggi) for sel in satu] for satu in isi] == [
        [("x", 2), ("1", 1)],
        [("2", 1)],
        [("y", 1), ("3", 1)],
        [("x", 1), ("4", 1)],
    ]


def test_judul_kelompok_memutus_gabungan() -> None:
    """A group heading covers all columns and ends a merged run."""
    baris, gaya = tubuh_tabel(_kolom(gabung=True), [("x", "1"), Kelompok("Program"), ("x", "2")], lambda _b: "")
    assert baris[1] == (Sel("Program", lebar=2, rata="kiri", tebal=True),)
    assert [satu[0].tinggi for satu in baris] == [1, 1, 1]
    assert gaya == ["", "kelompok", ""]


def test_sel_lebar_menutup_tetangganya() -> None:
    """A wide cell covers the column to its right, whose own cell is left out."""
    kolom = _kolom(tampil=lambda p: Sel(p[0], lebar=2 if p[0] == "x" else 1))
    baris, _ = tubuh_tabel(kolom, [("x", "1"), ("y", "2")], lambda _b: "")
    assert [[sel.teks for sel in satu] for satu in baris] == [["x"], ["y", "2"]]


def test_sel_siap_pakai_dipertahankan() -> None:
    """A column may print a ready cell; its colour and weight stay."""
    kolom = KolomBesaran[int]("P", lambda _: "Tinggi", tampil=lambda _: sel_predikat("Tinggi", 4))
    baris, gaya = tubuh_tabel([kolom], [0], lambda _b: "sorot")
    assert (baris, gaya) == ([(Sel("Tinggi", rata="tengah", warna=4),)], ["sorot"])
    assert sel_predikat(None, None) == Sel("–", rata="tengah")
    assert sel_predikat(None, None, "belum dinilai").teks == "belum dinilai"


def _deklarasi(kunci: str, sumber: Callable[[Laporan], str] | None = None) -> DeklarasiTabel[_Baris]:
    return DeklarasiTabel(kunci, lambda _l: "J", lambda _l: _kolom(), lambda _l: [("a", "b")], sumber=sumber)


def test_nomor_mengikuti_kunci_dan_sumber_dapat_diganti(akar: Path) -> None:
    """The same key keeps its number; the source is the dinas unless another is named; alignment is the column's."""
    satu = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    satu.nomor.mulai_bab("9")
    assert [_deklarasi(kunci).tabel(satu).nomor for kunci in "aba"] == ["9.1", "9.2", "9.1"]
    tabel = _deklarasi("a").tabel(satu)
    assert tabel.sumber == "Dinas Koperasi dan Usaha Mikro Kota Semarang, 2023"
    assert tabel.kolom == (Kolom(rata="kiri"), Kolom(rata="kanan"))
    assert salah_petak(tabel) == []
    assert _deklarasi("a", lambda _l: "BPS").tabel(satu).sumber == "BPS"
    assert (_deklarasi("").tabel(satu).nomor, _deklarasi("").tabel(satu).sumber) == ("", "")
    satu_gambar = gambar(satu, "a", "J", "<svg/>", "alt")
    assert (satu_gambar.nomor, satu_gambar.sumber) == ("9.1", "Dinas Koperasi dan Usaha Mikro Kota Semarang, 2023")
    assert gambar(satu, "b", "J", "<svg/>", "alt", sumber="BPS").sumber == "BPS"
