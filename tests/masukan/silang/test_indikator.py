"""Rules on targets, realisasi and benchmarks, each alone on the Semarang workbook."""

from __future__ import annotations

from typing import Any

import pytest

SUB = "2.17.01.2.01.01"


def _target(buku: Any, indikator: str, tahun: int = 2023) -> dict[str, str]:
    """Blank all targets of a year and return the addresses of their cells."""
    kolom = ("renstra", "renja", "pk murni", "pk perubahan")
    return {satu: buku.ubah("target", (indikator, tahun), satu, "") for satu in kolom}


@pytest.mark.parametrize("indikator", ["T1.1", "S1.1", "P01.1"])
def test_indikator_tanpa_target(buku: Any, indikator: str) -> None:
    """Indicators of tujuan, sasaran and program need a target for the year; the row alone is not enough."""
    _target(buku, indikator)
    sel = buku.alamat("indikator", indikator, "kode")
    pesan = f"indikator “{indikator}” belum mempunyai target tahun 2023; isi pada lembar target"
    buku.hanya("indikator", sel, "tanpa_target", pesan)


def test_target_tak_terbaca(buku: Any) -> None:
    """A target that cannot be read is one fault; its indicator is not also without target."""
    _target(buku, "S1.1")
    sel = buku.ubah("target", ("S1.1", 2023), "renja", "76,5o")
    buku.hanya("target", sel, "bukan_bilangan", "“76,5o” bukan bilangan; tulis misalnya 77,04")


def test_target_rancu(buku: Any) -> None:
    """A target that can be read in two ways is not guessed."""
    _target(buku, "S1.1")
    sel = buku.ubah("target", ("S1.1", 2023), "renja", "1.234")
    buku.hanya("target", sel, "bilangan_rancu", "“1.234” dapat dibaca dua cara")


@pytest.mark.parametrize(
    ("nilai", "kode", "pesan"),
    [
        (
            -5.5,
            "target_negatif",
            "target negatif (-5,5) tidak dapat dihitung capaiannya; periksa dan tanyakan maksudnya",
        ),
        ("WTP", "bukan_bilangan", "“WTP” bukan bilangan; tulis misalnya 77,04"),
        ("5,40-6,20", "bukan_bilangan", "rentang hanya untuk target indikator berarah rentang; tulis satu bilangan"),
        ("6,20-5,40", "rentang_terbalik", "“6,20-5,40”: batas bawah lebih besar daripada batas atas"),
    ],
)
def test_target_tak_sesuai(buku: Any, nilai: object, kode: str, pesan: str) -> None:
    """A target fits the direction of its indicator."""
    sel = buku.ubah("target", ("S1.1", 2023), "pk perubahan", nilai)
    buku.hanya("target", sel, kode, pesan)


def test_target_rentang_diminta(buku: Any) -> None:
    """An indicator whose direction is rentang has intervals as targets."""
    buku.ubah("indikator", "T1.1", "arah", "rentang")
    galat = buku.galat()
    assert {satu.kode for satu in galat} == {"bukan_rentang"}
    assert galat[0].pesan == "“53” bukan rentang; tulis misalnya 5,40-6,20"
    assert [satu.sel for satu in galat] == ["C3", "C4", "C5", "C6", "C7"]


def test_predikat_tidak_dikenal(buku: Any) -> None:
    """Grades come from a known scale, in targets and in realisasi."""
    nomor = buku.tambah(
        "indikator", kode="X1", level="subkegiatan", induk=SUB, nama="Opini", satuan="predikat", arah="predikat"
    )
    assert nomor
    target = buku.tambah("target", indikator="X1", tahun=2023.0, renstra="WTP", renja="WTPP", **{"pk murni": 7.5})
    buku.tambah("realisasi", indikator="X1", tahun=2022.0, realisasi="BB")
    nyata = buku.tambah("realisasi", indikator="X1", tahun=2023.0, realisasi="baik")
    assert buku.ringkas() == [
        ("target", f"D{target}", "bukan_predikat"),
        ("target", f"E{target}", "bukan_predikat"),
        ("realisasi", f"G{nyata}", "bukan_predikat"),
    ]
    assert buku.galat()[0].pesan.startswith(
        "“WTPP” bukan predikat yang dikenal; pilih TMP, TW, WDP, WTP-DPP, WTP; D, C, "
    )
    assert buku.galat()[1].pesan.startswith("“7,5” bukan predikat")


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom"), [("realisasi", ("S2.1", 2023), "realisasi"), ("indikator", "S1.1", "data awal")]
)
@pytest.mark.parametrize("nilai", ["meningkat", "5,40-6,20"])
def test_nilai_bukan_bilangan(buku: Any, lembar: str, kunci: object, kolom: str, nilai: str) -> None:
    """Realisasi and baseline are single numbers, unless the indicator is a grade."""
    sel = buku.ubah(lembar, kunci, kolom, nilai)
    buku.hanya(lembar, sel, "bukan_bilangan", "bilangan")


def test_realisasi_dan_variabel(buku: Any) -> None:
    """A realisasi that is computed from variables is not typed as well."""
    sel = buku.ubah("realisasi", ("S1.1", 2023), "realisasi", 77.04)
    buku.hanya("realisasi", sel, "realisasi_ganda", "realisasi dihitung dari lembar variabel; kosongkan sel ini")


def test_triwulan_dan_variabel(buku: Any) -> None:
    """The last quarter of a realisasi that is computed from variables is what these give; earlier ones lead to it."""
    buku.ubah("indikator", "S1.1", "agregasi", "posisi akhir")
    buku.ubah("realisasi", ("S1.1", 2023), "tw3", 70.0)
    assert buku.galat() == ()
    sel = buku.ubah("realisasi", ("S1.1", 2023), "tw4", 77.0)
    buku.hanya("realisasi", sel, "realisasi_ganda", "realisasi dihitung dari lembar variabel; kosongkan sel ini")


def test_triwulan_dan_setahun(buku: Any) -> None:
    """Quarters and the total of the year are not both typed."""
    buku.ubah("indikator", "S2.1", "agregasi", "posisi akhir")
    buku.ubah("realisasi", ("S2.1", 2023), "tw4", 42.53)
    sel = buku.alamat("realisasi", ("S2.1", 2023), "realisasi")
    pesan = "realisasi setahun dihitung dari triwulan; kosongkan salah satu"
    buku.hanya("realisasi", sel, "realisasi_ganda", pesan)


def test_triwulan_tanpa_agregasi(buku: Any) -> None:
    """Quarters need the way in which they make a year."""
    buku.ubah("realisasi", ("S2.1", 2023), "realisasi", "")
    buku.ubah("realisasi", ("S2.1", 2023), "tw4", 42.53)
    sel = buku.alamat("realisasi", ("S2.1", 2023), "tw1")
    pesan = "kolom agregasi indikator “S2.1” kosong; pilih akumulasi, posisi akhir, atau rata-rata"
    buku.hanya("realisasi", sel, "agregasi_kosong", pesan)


def test_triwulan_agregasi_tak_terbaca(buku: Any) -> None:
    """A misspelt way of aggregation is one fault."""
    buku.ubah("realisasi", ("S2.1", 2023), "realisasi", "")
    buku.ubah("realisasi", ("S2.1", 2023), "tw4", 42.53)
    sel = buku.ubah("indikator", "S2.1", "agregasi", "akumulatif")
    buku.hanya("indikator", sel, "enum", "pilih akumulasi, posisi akhir, atau rata-rata; mungkin maksudnya “akumulasi”")


@pytest.mark.parametrize(("hilang", "tinggal"), [("pembilang", "penyebut"), ("penyebut", "pembilang")])
def test_variabel_sendirian(buku: Any, hilang: str, tinggal: str) -> None:
    """A variable needs its partner."""
    buku.kosongkan("variabel", ("S1.1", 2023, hilang))
    sel = buku.alamat("variabel", ("S1.1", 2023, tinggal), "peran")
    buku.hanya("variabel", sel, "variabel_tak_lengkap", f"{hilang} tahun 2023 belum ada")


def test_penyebut_nol(buku: Any) -> None:
    """A realisasi is not divided by zero."""
    sel = buku.ubah("variabel", ("S1.1", 2023, "penyebut"), "nilai", 0.0)
    buku.hanya("variabel", sel, "penyebut_nol", "penyebutnya nol sehingga realisasi tidak dapat dihitung")


def test_variabel_tak_terpakai(buku: Any) -> None:
    """Variables of an indicator whose realisasi is typed are not silently ignored."""
    buku.ubah("indikator", "S1.1", "cara realisasi", "langsung")
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [
        ("A3", "variabel_tak_terpakai"),
        ("A4", "variabel_tak_terpakai"),
    ]
    assert galat[0].pesan == (
        "indikator “S1.1” bercara realisasi langsung; isi kolom cara realisasi pada lembar indikator dengan persentase, rasio, atau pertumbuhan"
    )


def test_a_typed_realisasi_is_not_blamed_for_variables_that_do_not_count(buku: Any) -> None:
    """Where realisasi is typed by choice only the variable is wrong; nobody is told to empty the cell as well."""
    buku.ubah("indikator", "S1.1", "cara realisasi", "langsung")
    buku.ubah("realisasi", ("S1.1", 2023), "realisasi", 77.0)
    assert {satu.kode for satu in buku.galat()} == {"variabel_tak_terpakai"}


def test_cara_realisasi_tak_terbaca(buku: Any) -> None:
    """A misspelt way of realisasi is one fault; the variables are not also said to be unused."""
    sel = buku.ubah("indikator", "S1.1", "cara realisasi", "persentse")
    buku.hanya(
        "indikator", sel, "enum", "“persentse” tidak dikenal; pilih langsung, persentase, rasio, atau pertumbuhan"
    )


@pytest.mark.parametrize(
    ("kolom", "nilai"), [("penyebut", ""), ("pembilang", ""), ("nilai", 65.52)], ids=["penyebut", "pembilang", "nilai"]
)
def test_pembanding_tak_lengkap(buku: Any, kolom: str, nilai: object) -> None:
    """A region has both parts of its ratio, or its value."""
    buku.ubah("pembanding", 3, kolom, nilai)
    buku.hanya("pembanding", "C3", "pembanding_tak_lengkap", "isi pembilang dan penyebut, atau nilai saja")


def test_pembanding_penyebut_nol(buku: Any) -> None:
    """The value of a region is not divided by zero."""
    sel = buku.ubah("pembanding", 3, "penyebut", 0.0)
    buku.hanya("pembanding", sel, "penyebut_nol", "penyebutnya nol sehingga nilainya tidak dapat dihitung")


def test_pembanding_tak_terbaca(buku: Any) -> None:
    """A number that cannot be read is one fault; the row is not also incomplete."""
    sel = buku.ubah("pembanding", 3, "penyebut", "empat ratus")
    buku.hanya("pembanding", sel, "bukan_bilangan", "“empat ratus” bukan bilangan")


def test_pembanding_sendiri_terisi(buku: Any) -> None:
    """The own region takes its number from the report."""
    sendiri = next(n for n, satu in enumerate(buku.lembar["pembanding"], start=1) if satu[4] == "ya")
    buku.ubah("pembanding", sendiri, "pembilang", 567.0)
    pesan = "nilai daerah sendiri diambil dari realisasi; kosongkan bilangannya"
    buku.hanya("pembanding", f"C{sendiri}", "pembanding_sendiri", pesan)


def test_pembanding_sendiri_dua(buku: Any) -> None:
    """There is one own region."""
    nomor = buku.tambah("pembanding", indikator="S1.1", tahun=2023.0, wilayah="Kota Lain", jenis="kota", sendiri="ya")
    buku.hanya("pembanding", f"E{nomor}", "pembanding_sendiri", "daerah sendiri ditandai lebih dari satu kali")
