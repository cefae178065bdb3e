"""Where numbers come from: every trace computes to its value and ends in cells that hold what it says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP, DasarHitung, kosong, urai_bilangan
from kinerja.besaran.efisiensi import semua_efisiensi
from kinerja.laporan import Konteks, Laporan, buka_folder, isi_teks
from kinerja.laporan.jejak import Jejak, Operand, TakTerjejak, lepas, menandai, pecah, tandai
from kinerja.masukan.buku import baca_buku
from kinerja.masukan.narasi import Narasi
from kinerja.model import RumusTurun

CONTOH = ("kota-semarang/diskopum/2023", "kota-depok/dkum/2023")


@pytest.fixture(scope="module", params=CONTOH)
def contoh(request: pytest.FixtureRequest, akar: Path) -> Laporan:
    """Return each example report."""
    return buka_folder(akar / "params" / request.param)


def _beda(laporan: Laporan) -> list[str]:
    return [kunci for kunci, satu in laporan.semua_jejak.items() if satu.hitung_ulang() != satu.nilai]


# --- every trace -------------------------------------------------------------------------------------------------


def test_rumus_memberi_nilainya(contoh: Laporan) -> None:
    """The formula of every trace, applied to its operands, gives exactly its value."""
    assert len(contoh.semua_jejak) > 700
    assert not _beda(contoh)


@pytest.mark.parametrize(
    "pilihan",
    [
        *({"rumus_efisiensi": satu} for satu in semua_efisiensi()),
        *({"rumus_turun": satu} for satu in RumusTurun),
        {"dasar_hitung": DasarHitung.PENUH},
        {"batas_capaian": Decimal(110)},
    ],
    ids=lambda pilihan: "-".join(str(satu) for satu in pilihan.values()),
)
def test_rumus_mengikuti_pilihan(laporan: Laporan, monkeypatch: pytest.MonkeyPatch, pilihan: dict[str, Any]) -> None:
    """Traces follow the choices of the report: formula of efficiency, basis of calculation, cap."""
    baru = laporan.pilihan.model_copy(update=pilihan)
    monkeypatch.setattr(Laporan, "pilihan", property(lambda _: baru))
    assert not _beda(Laporan(laporan.bahan))


def test_operand_terjejak_lebih_dahulu(contoh: Laporan) -> None:
    """An operand with a key has a trace that was known before: chains end, none goes in circles."""
    dikenal: set[str] = set()
    for kunci, satu in contoh.semua_jejak.items():
        assert {o.kunci for o in satu.operand if o.kunci} <= dikenal, kunci
        dikenal.add(kunci)


def test_sel_memuat_nilainya(contoh: Laporan, akar: Path) -> None:
    """The cell of every typed number holds that number; a blank amount counts as zero."""
    buku = baca_buku(contoh.bahan.folder / "data.xlsx")
    diperiksa = 0
    for kunci, sel, nilai in _terisi(contoh):
        lembar, _, alamat = sel.removeprefix("data.xlsx ").partition("!")
        kolom, baris = alamat.rstrip("0123456789"), int(alamat.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
        isi = buku[lembar].baris[baris - 1][ord(kolom) - ord("A")]
        assert (Decimal(0) if kosong(isi) else urai_bilangan(isi)) == nilai, f"{kunci} {sel}"
        diperiksa += 1
    assert diperiksa > 250


def _terisi(laporan: Laporan) -> Iterator[tuple[str, str, Decimal | int]]:
    for kunci, satu in laporan.semua_jejak.items():
        if not satu.operand and satu.hitung is None and len(satu.sel) == 1 and isinstance(satu.nilai, Decimal | int):
            yield kunci, satu.sel[0], satu.nilai
        for operand in satu.operand:
            if len(operand.sel) == 1 and isinstance(operand.nilai, Decimal | int):
                yield kunci, operand.sel[0], operand.nilai


def test_angka_bersumber(contoh: Laporan) -> None:
    """Every number that is not zero comes from at least one cell."""
    assert not [kunci for kunci, satu in contoh.semua_jejak.items() if not satu.sel and satu.nilai]


# --- single traces -----------------------------------------------------------------------------------------------


def test_jejak_capaian(laporan: Laporan) -> None:
    """A capaian names its formula as the method does, its operands as printed, and the cells below them."""
    satu = laporan.jejak("capaian:S1.1")
    assert satu.tercetak.replace(NBSP, " ") == "100,71 %"
    assert satu.rumus == "Capaian = Realisasi / Target × 100 %"
    assert [(o.nama, o.nilai, o.kunci) for o in satu.operand] == [
        ("Target", Decimal("76.50"), "target:S1.1:2023"),
        ("Realisasi", Decimal("77.04"), "realisasi:S1.1:2023"),
    ]
    assert satu.sumber == ("data.xlsx target!F14", "data.xlsx variabel!E3:E4")


def test_jejak_realisasi_dari_variabel(laporan: Laporan) -> None:
    """A computed realisasi names its two variables."""
    satu = laporan.jejak("realisasi:S1.1:2023")
    assert satu.rumus == "Jumlah koperasi aktif / Jumlah seluruh koperasi × 100 %"
    assert [o.nilai for o in satu.operand] == [567, 736]


def test_jejak_jumlah_ringkas(laporan: Laporan) -> None:
    """The total budget comes from its eight programmes, and its cells are written as ranges."""
    satu = laporan.jejak("total:pagu")
    assert len(satu.operand) == 8
    assert satu.nilai == sum(o.nilai for o in satu.operand) == 31_826_684_236
    assert satu.sumber[0] == "data.xlsx anggaran!D5:D10"
    assert len(satu.sel) == 38


@pytest.mark.parametrize(
    ("kunci", "tercetak"),
    [
        ("rata_rata:capaian", "108,48 %"),
        ("efisiensi:S1", "18,72 %"),
        ("sasaran:S1:capaian", "100,71 %"),
        ("anggaran:2.17.01:persen", "91,81 %"),
        ("peringkat:S1.1:peringkat", "4"),
        ("pegawai:total:jumlah", "88"),
        ("status:program:jumlah", "10"),
    ],
)
def test_jejak_tercetak(laporan: Laporan, kunci: str, tercetak: str) -> None:
    """Keys are readable, and a trace prints what the report prints."""
    assert laporan.jejak(kunci).tercetak.replace(NBSP, " ") == tercetak


@pytest.mark.parametrize(
    ("salah", "saran"),
    [("capain:S1.1", "“capaian:S1.1”"), ("efisiensi:", "“efisiensi:S1”, “efisiensi:S2”, “efisiensi:S3”")],
)
def test_kunci_salah(laporan: Laporan, salah: str, saran: str) -> None:
    """An unknown key is a KeyError that names keys that are nearly the same."""
    with pytest.raises(KeyError) as galat:
        laporan.jejak(salah)
    assert isinstance(galat.value, TakTerjejak)
    assert str(galat.value).startswith(f"tidak ada jejak “{salah}”; mungkin maksud Anda {saran}")


def test_kunci_tak_mirip(laporan: Laporan) -> None:
    """Where nothing is near, the message says only where all keys are."""
    with pytest.raises(KeyError) as galat:
        laporan.jejak("zzz")
    assert str(galat.value) == "tidak ada jejak “zzz”; semua kunci ada pada laporan.semua_jejak"


# --- how a trace shows -------------------------------------------------------------------------------------------

JEJAK = Jejak(
    "capaian:X", "Capaian <X>", Decimal(50), "50,00 %", "Realisasi / Target × 100 %",
    (
        Operand("Realisasi", Decimal(1), "1", sel=("data.xlsx realisasi!G3",)),
        Operand("Target", Decimal(2), "2", "target:X:2023"),
    ),
    ("data.xlsx realisasi!G3", "data.xlsx realisasi!G4"),
    "Dibulatkan.",
)  # fmt: skip


def test_tampil_teks() -> None:
    """In a terminal a trace is a few lines."""
    assert repr(JEJAK).splitlines() == [
        "Capaian <X>: 50,00 %",
        "  rumus: Realisasi / Target × 100 %",
        "  Realisasi: 1 (data.xlsx realisasi!G3)",
        "  Target: 2 (jejak target:X:2023)",
        "  sumber: data.xlsx realisasi!G3:G4",
        "  catatan: Dibulatkan.",
    ]


def test_tampil_notebook() -> None:
    """In a notebook it is a table whose texts are escaped, or a list."""
    assert "<b>Capaian &lt;X&gt;</b>: 50,00 %" in JEJAK._repr_html_()
    assert JEJAK._repr_markdown_().startswith("**Capaian <X>**: 50,00 %\n\n- *rumus*: Realisasi / Target × 100 %\n")


def test_kamus() -> None:
    """As data a trace has exact values as strings; an operand has its key or its cells."""
    isi = JEJAK.ke_kamus()
    assert (isi["kunci"], isi["nilai"], isi["sumber"]) == ("capaian:X", "50", ["data.xlsx realisasi!G3:G4"])
    assert isi["operand"] == [
        {"nama": "Realisasi", "nilai": "1", "tercetak": "1", "sumber": ["data.xlsx realisasi!G3"]},
        {"nama": "Target", "nilai": "2", "tercetak": "2", "kunci": "target:X:2023"},
    ]


# --- marks -------------------------------------------------------------------------------------------------------


def test_tanda_hanya_saat_menandai() -> None:
    """Text is plain unless marks are asked for; a text without a digit and a marked one get none."""
    assert tandai("a:b", "1") == "1"
    with menandai():
        assert tandai("a:b", "–") == "–"
        assert tandai("", "1") == "1"
        satu = tandai("a:b", "1")
        assert tandai("c:d", f"x {satu}") == f"x {satu}"
    assert list(pecah(satu)) == [("1", "a:b")]
    assert lepas(f"x {satu} y") == "x 1 y"


def test_tanda_cacat_hilang() -> None:
    """Characters of marks that stand alone never reach a reader."""
    assert lepas("a\ue010b\ue011c") == "abc"
    assert list(pecah("a\ue012b")) == [("ab", "")]


def test_narasi_bertanda(laporan: Laporan) -> None:
    """Placeholders of prose carry their keys while marks are put, and print as ever otherwise."""
    polos = laporan.narasi("kata-pengantar")
    assert lepas(polos) == polos == laporan.teks.narasi["kata-pengantar"]
    with menandai():
        bertanda = laporan.narasi("kata-pengantar")
    assert lepas(bertanda) == polos
    assert "total:persen" in {kunci.replace("\\", "") for _, kunci in pecah(bertanda)}


@pytest.mark.parametrize(
    ("ungkapan", "kunci"),
    [
        ('indikator("S1.1").capaian', ["capaian:S1.1"]),
        ('sasaran("S1").pagu', ["sasaran:S1:pagu"]),
        ('dana("DAK Fisik").persen', ["sumber_dana:DAK Fisik:persen"]),
        ("jumlah.sasaran ~ ' dari ' ~ jumlah.tujuan", ["jumlah:sasaran", "jumlah:tujuan"]),
        ('peringkat("S1.1").peringkat', ["peringkat:S1.1:peringkat"]),
        ("total.pagu | upper", []),
        ('"sama" if indikator("S1.1").capaian == rata_rata.capaian else "2 beda"', []),
        ("tahun", []),
    ],
)
def test_penanda_bertanda(laporan: Laporan, ungkapan: str, kunci: list[str]) -> None:
    """A number that the expression leaves whole is traced; one that it computes or compares is printed plainly."""
    konteks = Konteks(laporan)
    hasil = konteks.bertanda(ungkapan)
    assert lepas(hasil) == konteks.nilai(ungkapan)
    assert [satu for _, satu in pecah(hasil) if satu in laporan.semua_jejak] == kunci


def test_tanda_dalam_markdown(laporan: Laporan) -> None:
    """Marks survive as marks where characters of the key mean something in Markdown."""
    isi, galat = Konteks(laporan).isi(Narasi("a.md", "Capaian {{ rata_rata.capaian }}."), bertanda=True)
    assert not galat
    assert "rata\\_rata:capaian" in isi
    assert isi_teks(laporan).narasi == {nama: lepas(teks) for nama, teks in isi_teks(laporan).narasi.items()}
