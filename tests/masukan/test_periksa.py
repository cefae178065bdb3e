"""Rules across sheets: each alone on the Semarang workbook, then many faults together."""

from __future__ import annotations

from typing import Any

import pytest

SUB = "2.17.01.2.01.01"


def _target(buku: Any, indikator: str, tahun: int = 2023) -> dict[str, str]:
    """Blank all targets of a year and return the addresses of their cells."""
    kolom = ("renstra", "renja", "pk murni", "pk perubahan")
    return {satu: buku.ubah("target", (indikator, tahun), satu, "") for satu in kolom}


# --- identity and organisation -----------------------------------------------------------------------------------


def test_tanpa_kesalahan(buku: Any) -> None:
    """The Semarang workbook has neither fault nor warning."""
    assert buku.ringkas() == []


@pytest.mark.parametrize("tahun", [2020, 2027])
def test_tahun_di_luar_renstra(buku: Any, tahun: int) -> None:
    """A report outside of the period of the Renstra is refused."""
    galat = next(satu for satu in buku.galat(tahun) if satu.lembar == "identitas")
    assert (galat.sel, galat.kode) == ("B7", "di_luar_periode")
    assert galat.pesan == f"tahun laporan {tahun} di luar periode Renstra 2021–2026"


def test_periode_terbalik(buku: Any) -> None:
    """A period does not end before it begins."""
    buku.ubah("identitas", "tahun pertama", "isi", 2022)
    sel = buku.ubah("identitas", "renstra akhir", "isi", 2016)
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [(sel, "periode_terbalik"), ("B9", "di_luar_periode")]
    assert galat[0].pesan == "tahun akhir Renstra mendahului tahun awal"


def test_tahun_pertama(buku: Any) -> None:
    """The first year of the Renstra lies within its period."""
    sel = buku.ubah("identitas", "tahun pertama", "isi", 2020)
    buku.hanya("identitas", sel, "di_luar_periode", "tahun pertama di luar periode Renstra")


def test_tahun_diragukan(buku: Any) -> None:
    """While the year is in doubt, rules that need it are silent and the others speak."""
    _target(buku, "S1.1")
    sel = buku.ubah("unit", "SEK", "induk", "KADISS")
    assert buku.ringkas(None) == [("unit", sel, "kode_tidak_ada")]


def test_dua_pimpinan(buku: Any) -> None:
    """Only one unit has no unit above."""
    sel = buku.ubah("unit", "SEK", "induk", "")
    buku.hanya("unit", sel, "pimpinan_ganda", "unit “SEK” tanpa induk; hanya pimpinan “KADIS” yang boleh")


def test_unit_melingkar(buku: Any) -> None:
    """A circle of units is reported once, with its way; units below it are not blamed."""
    sel = buku.ubah("unit", "SEK", "induk", "SUB-UMUM")
    buku.hanya("unit", sel, "unit_melingkar", "unit “SEK” berada di bawah dirinya sendiri: SEK → SUB-UMUM → SEK")


def test_unit_di_bawah_dirinya(buku: Any) -> None:
    """A unit is not its own parent."""
    sel = buku.ubah("unit", "SEK", "induk", "SEK")
    buku.hanya("unit", sel, "unit_melingkar", "unit “SEK” berada di bawah dirinya sendiri: SEK → SEK")


@pytest.mark.parametrize("lembar", ["pegawai_golongan", "pegawai_pendidikan"])
def test_pegawai_berbeda(buku: Any, lembar: str) -> None:
    """All sheets count the same people."""
    nomor = next(n for n, satu in enumerate(buku.lembar[lembar], start=1) if satu[0] == "SEK")
    buku.ubah(lembar, nomor, "perempuan", 1002.0)
    (galat,) = buku.galat()
    assert (galat.lembar, galat.kode) == (lembar, "pegawai_berbeda")
    assert galat.sel[0] == "B"
    assert galat.pesan.startswith(f"ASN pada lembar {lembar} berjumlah 1.0")
    assert galat.pesan.endswith(" orang, pada lembar pegawai_status 58 orang")


@pytest.mark.parametrize(
    ("kolom", "nilai", "tempat"), [("perempuan", "", "E"), ("jumlah", 3.0, "C"), ("laki laki", "", "D")]
)
def test_pegawai_tak_lengkap(buku: Any, kolom: str, nilai: object, tempat: str) -> None:
    """A row of education has both genders or the total alone; the one cell that is missing is named."""
    nomor = buku.baris("pegawai_pendidikan", ("SEK", "ASN", "SMA"))
    buku.ubah("pegawai_pendidikan", nomor, kolom, nilai)
    assert ("pegawai_pendidikan", f"{tempat}{nomor}", "pegawai_tak_lengkap") in buku.ringkas()


@pytest.mark.parametrize(
    ("kunci", "golongan", "harusnya"),
    [(("SEK", "ASN"), "", "wajib diisi untuk ASN"), (("SEK", "Non ASN"), "III", "dikosongkan untuk Non ASN")],
)
def test_golongan(buku: Any, kunci: tuple[str, str], golongan: str, harusnya: str) -> None:
    """ASN have a golongan, others have none."""
    sel = buku.ubah("pegawai_golongan", kunci, "golongan", golongan)
    buku.hanya("pegawai_golongan", sel, "golongan_salah", f"golongan {harusnya}")


# --- references --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom", "nilai", "pesan"),
    [
        ("unit", "SEK", "induk", "KADISS", "kode “KADISS” tidak ada pada lembar unit; mungkin maksudnya “KADIS”"),
        ("pegawai_golongan", 3, "unit", "KDIS", "mungkin maksudnya “KADIS”"),
        ("pegawai_pendidikan", 3, "unit", "KDIS", "mungkin maksudnya “KADIS”"),
        ("sasaran", "S1", "tujuan", "T9", "kode “T9” tidak ada pada lembar tujuan"),
        ("sumber_dana", 3, "kode", "2.17.05.2.01.11", "mungkin maksudnya “2.17.05.2.01.01”"),
        ("realisasi", ("S2.1", 2022), "indikator", "S2.11", "pada lembar indikator; mungkin maksudnya “S2.1”"),
        ("pembanding", 3, "indikator", "S11", "mungkin maksudnya “S1.1”"),
        ("analisis", 3, "rujukan", "XYZ", "kode “XYZ” tidak ada pada lembar sasaran atau indikator atau anggaran"),
        ("pk_indikator", 3, "pk", "PK-99", "kode “PK-99” tidak ada pada lembar pk"),
        ("pk_indikator", 3, "indikator", "S1.9", "kode “S1.9” tidak ada pada lembar indikator"),
        ("pk_anggaran", 3, "pk", "PK-1", "mungkin maksudnya “PK-"),
        ("pk_anggaran", 3, "kode", "2.17.11", "mungkin maksudnya “2.17.01”"),
        ("tujuan", "T1", "misi", 9.0, "misi nomor 9 tidak ada pada lembar visi_misi"),
    ],
)
def test_kode_tidak_ada(buku: Any, lembar: str, kunci: object, kolom: str, nilai: object, pesan: str) -> None:
    """A code that no sheet holds is named, with the nearest one."""
    sel = buku.ubah(lembar, kunci, kolom, nilai)
    buku.hanya(lembar, sel, "kode_tidak_ada", pesan)


def test_kode_target_tidak_ada(buku: Any) -> None:
    """A target of an unknown indicator is named, and the indicator that now has none."""
    sel = buku.ubah("target", ("S1.1", 2023), "indikator", "S1.l")
    assert buku.ringkas() == [
        ("indikator", buku.alamat("indikator", "S1.1", "kode"), "tanpa_target"),
        ("target", sel, "kode_tidak_ada"),
    ]


@pytest.mark.parametrize(
    ("induk", "pesan"),
    [
        ("S9", "induk “S9” bukan sasaran yang ada pada lembar sasaran"),
        ("T1", "induk “T1” bukan sasaran yang ada pada lembar sasaran"),
        ("2.17.01", "induk “2.17.01” bukan sasaran"),
    ],
)
def test_induk_indikator(buku: Any, induk: str, pesan: str) -> None:
    """The parent of an indicator is of the level that the indicator names."""
    sel = buku.ubah("indikator", "S2.1", "induk", induk)
    buku.hanya("indikator", sel, "induk_salah", pesan)


# --- budget ------------------------------------------------------------------------------------------------------


def test_sub_kegiatan_tanpa_kegiatan(buku: Any) -> None:
    """A missing kegiatan is one fault at its first sub kegiatan, however many there are and whoever names it."""
    buku.kosongkan("anggaran", "2.17.01.2.01")
    pesan = f"sub kegiatan “{SUB}” tanpa kegiatan; tambahkan baris dengan kode 2.17.01.2.01"
    buku.hanya("anggaran", buku.alamat("anggaran", SUB, "kode"), "tanpa_induk", pesan)


def test_kegiatan_tanpa_program(buku: Any) -> None:
    """A missing program is one fault, however many sheets name it."""
    buku.kosongkan("anggaran", "2.17.01")
    pesan = "kegiatan “2.17.01.2.01” tanpa program; tambahkan baris dengan kode 2.17.01"
    buku.hanya("anggaran", "A4", "tanpa_induk", pesan)


def test_sub_kegiatan_tanpa_program(buku: Any) -> None:
    """A sub kegiatan that stands alone lacks two rows: its kegiatan and its program."""
    nomor = buku.tambah("anggaran", kode="2.17.99.2.01.0001", nama="Sendirian", anggaran=1.0, realisasi=1.0)
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [(f"A{nomor}", "tanpa_induk"), (f"A{nomor}", "tanpa_program")]
    assert [satu.pesan for satu in galat] == [
        "sub kegiatan “2.17.99.2.01.0001” tanpa kegiatan; tambahkan baris dengan kode 2.17.99.2.01",
        "sub kegiatan “2.17.99.2.01.0001” tanpa program; tambahkan baris dengan kode 2.17.99",
    ]


@pytest.mark.parametrize("kode", ["2", "2.17"])
def test_tingkat_kode(buku: Any, kode: str) -> None:
    """Urusan and bidang are no rows of the budget."""
    nomor = buku.tambah("anggaran", kode=kode, nama="Urusan")
    pesan = f"“{kode}” bukan kode program, kegiatan, atau sub kegiatan"
    buku.hanya("anggaran", f"A{nomor}", "tingkat_salah", pesan)


@pytest.mark.parametrize("kolom", ["anggaran murni", "anggaran", "realisasi"])
@pytest.mark.parametrize(("kode", "tingkat"), [("2.17.01", "program"), ("2.17.01.2.01", "kegiatan")])
def test_jumlah_diketik(buku: Any, kode: str, tingkat: str, kolom: str) -> None:
    """Sums are computed, never typed."""
    sel = buku.ubah("anggaran", kode, kolom, 1000.0)
    buku.hanya("anggaran", sel, "jumlah_diketik", f"{kolom} {tingkat} dihitung dari bawahnya; kosongkan sel ini")


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_rupiah_kosong(buku: Any, kolom: str) -> None:
    """A sub kegiatan has its amounts, zero included."""
    sel = buku.ubah("anggaran", SUB, kolom, "")
    buku.hanya("anggaran", sel, "rupiah_kosong", f"{kolom} “{SUB}” belum diisi; tulis 0 bila memang nol")


def test_rupiah_kosong_bersumber_dana(buku: Any) -> None:
    """A blank amount of a sub kegiatan with other sources is one fault."""
    sel = buku.ubah("anggaran", "2.17.05.2.01.01", "anggaran", "")
    buku.hanya("anggaran", sel, "rupiah_kosong", "anggaran “2.17.05.2.01.01” belum diisi")


@pytest.mark.parametrize("kode", ["2.17.77", "2.17.01.2.77"])
def test_cabang_tanpa_isi(buku: Any, kode: str) -> None:
    """A program or kegiatan with nothing below it has amounts itself."""
    buku.tambah("anggaran", kode=kode, nama="Cabang", anggaran=5.0)
    galat = [satu for satu in buku.galat() if satu.tingkat == "galat"]
    assert [(satu.kode, satu.pesan) for satu in galat] == [
        ("rupiah_kosong", f"realisasi “{kode}” belum diisi; tulis 0 bila memang nol")
    ]


def test_realisasi_melebihi_pagu(buku: Any) -> None:
    """Spending above the budget is a warning with both amounts."""
    sel = buku.ubah("anggaran", SUB, "realisasi", 564_081.0)
    pesan = "realisasi 564.081 melebihi anggaran 564.080"
    buku.hanya("anggaran", sel, "melebihi_pagu", pesan, peringatan=True)


@pytest.mark.parametrize("kolom", ["anggaran", "realisasi"])
def test_sumber_dana_melebihi(buku: Any, kolom: str) -> None:
    """Other sources do not pay more than the sub kegiatan has."""
    nomor = buku.baris("sumber_dana", "2.17.05.2.01.01")
    sel = buku.ubah("sumber_dana", nomor, kolom, 9_000_000_000_000.0)
    pesan = "“2.17.05.2.01.01” 9.000.000.000.000 melebihi"
    buku.hanya("sumber_dana", sel, "sumber_dana_melebihi", pesan)


def test_sumber_dana_pada_program(buku: Any) -> None:
    """Sources are written at the sub kegiatan."""
    nomor = buku.tambah("sumber_dana", kode="2.17.05", sumber="DAK", anggaran=1.0, realisasi=1.0)
    pesan = "“2.17.05” bukan baris terbawah pada lembar anggaran; sumber dana ditulis pada sub kegiatan"
    buku.hanya("sumber_dana", f"A{nomor}", "sumber_dana_salah_tingkat", pesan)


def test_bagian_bukan_seratus(buku: Any) -> None:
    """The shares of a program add up to 100."""
    sel = buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", 90.5)
    pesan = "bagian program “2.17.02” berjumlah 90,5 persen, seharusnya 100"
    buku.hanya("sasaran_program", sel, "bagian_bukan_100", pesan)


def test_bagian_dua_sasaran(buku: Any) -> None:
    """A program of two sasaran is shared between them."""
    buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", "62,5")
    buku.tambah("sasaran_program", sasaran="S2", program="2.17.02", bagian=37.5)
    buku.baca()


def test_bagian_tak_terbaca(buku: Any) -> None:
    """A share that cannot be read is one fault; the sum is not judged."""
    buku.tambah("sasaran_program", sasaran="S2", program="2.17.02", bagian=50.0)
    sel = buku.ubah("sasaran_program", ("S1", "2.17.02"), "bagian", "separuh")
    buku.hanya("sasaran_program", sel, "bukan_bilangan", "“separuh” bukan bilangan")


def test_bukan_program(buku: Any) -> None:
    """Only programs are assigned to a sasaran."""
    nomor = buku.tambah("sasaran_program", sasaran="S1", program="2.17.02.2.01")
    pesan = "“2.17.02.2.01” bukan kode program; tulis misalnya 2.17.02"
    buku.hanya("sasaran_program", f"B{nomor}", "bukan_program", pesan)


def test_program_tanpa_sasaran(buku: Any) -> None:
    """A program that serves no sasaran is a warning."""
    buku.kosongkan("sasaran_program", ("S1", "2.17.02"))
    sel = buku.alamat("anggaran", "2.17.02", "kode")
    pesan = "program “2.17.02” belum dikaitkan dengan sasaran pada lembar sasaran_program"
    buku.hanya("anggaran", sel, "program_tanpa_sasaran", pesan, peringatan=True)


# --- indicators --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("indikator", ["T1.1", "S1.1", "P01.1"])
def test_indikator_tanpa_target(buku: Any, indikator: str) -> None:
    """Indicators of tujuan, sasaran and program need a target for the year; the row alone is not enough."""
    _target(buku, indikator)
    sel = buku.alamat("indikator", indikator, "kode")
    pesan = f"indikator “{indikator}” tanpa target tahun 2023; isi pada lembar target"
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
    assert buku.galat()[0].pesan.startswith("“WTPP” bukan predikat yang dikenal (TMP, TW, WDP, WTP-DPP, WTP; D, C, ")
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
    """A realisasi that is computed from variables has no quarters."""
    buku.ubah("indikator", "S1.1", "agregasi", "posisi akhir")
    sel = buku.ubah("realisasi", ("S1.1", 2023), "tw3", 70.0)
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
    buku.hanya("indikator", sel, "enum", "pilih akumulasi / posisi akhir / rata-rata; mungkin maksudnya “akumulasi”")


@pytest.mark.parametrize(("hilang", "tinggal"), [("pembilang", "penyebut"), ("penyebut", "pembilang")])
def test_variabel_sendirian(buku: Any, hilang: str, tinggal: str) -> None:
    """A variable needs its partner."""
    buku.kosongkan("variabel", ("S1.1", 2023, hilang))
    sel = buku.alamat("variabel", ("S1.1", 2023, tinggal), "peran")
    buku.hanya("variabel", sel, "variabel_tak_lengkap", f"{hilang} tahun 2023 belum ada")


def test_penyebut_nol(buku: Any) -> None:
    """A realisasi is not divided by zero."""
    sel = buku.ubah("variabel", ("S1.1", 2023, "penyebut"), "nilai", 0.0)
    buku.hanya("variabel", sel, "penyebut_nol", "penyebut nol; realisasi tidak dapat dihitung")


def test_variabel_tak_terpakai(buku: Any) -> None:
    """Variables of an indicator whose realisasi is typed are not silently ignored."""
    buku.ubah("indikator", "S1.1", "cara realisasi", "langsung")
    galat = buku.galat()
    assert [(satu.sel, satu.kode) for satu in galat] == [
        ("A3", "variabel_tak_terpakai"),
        ("A4", "variabel_tak_terpakai"),
    ]
    assert galat[0].pesan == (
        "indikator “S1.1” bercara realisasi langsung; ubah menjadi persentase, rasio, atau pertumbuhan"
    )


def test_cara_realisasi_tak_terbaca(buku: Any) -> None:
    """A misspelt way of realisasi is one fault; the variables are not also said to be unused."""
    sel = buku.ubah("indikator", "S1.1", "cara realisasi", "persentse")
    buku.hanya("indikator", sel, "enum", "“persentse” tidak dikenal; pilih langsung / persentase / rasio / pertumbuhan")


# --- benchmark ---------------------------------------------------------------------------------------------------


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
    buku.hanya("pembanding", sel, "penyebut_nol", "penyebut nol; nilainya tidak dapat dihitung")


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


# --- prose in cells ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lembar", "kunci", "kolom"),
    [
        ("isu_strategis", 3, "upaya"),
        ("analisis", 3, "uraian"),
        ("inovasi", 3, "uraian"),
        ("langkah", 3, "uraian"),
    ],
)
@pytest.mark.parametrize(
    ("teks", "pesan"),
    [
        ("Naik {{ tahun( }} kali", "penanda “{{ tahun( }}” tidak dapat dibaca; periksa kurung dan tanda kutip"),
        ("Naik {{ tahun kali", "tanda “{{” tidak berpasangan; penanda ditulis {{ ... }}"),
        ("Naik tahun }} kali", "tanda “}}” tidak berpasangan; penanda ditulis {{ ... }}"),
        ("{% if tahun %}", "tanda “{%” tidak dipakai; penanda hanya ditulis {{ ... }}"),
    ],
)
def test_penanda_rusak_dalam_sel(buku: Any, lembar: str, kunci: int, kolom: str, teks: str, pesan: str) -> None:
    """A broken placeholder in a text of the workbook is named by its cell."""
    sel = buku.ubah(lembar, kunci, kolom, teks)
    galat = buku.galat()
    assert {(satu.lembar, satu.sel, satu.kode) for satu in galat} == {(lembar, sel, "penanda_rusak")}
    assert galat[0].pesan == pesan


# --- all together ------------------------------------------------------------------------------------------------


def test_banyak_kesalahan_sekaligus(buku: Any) -> None:
    """Faults of many sheets are all reported at once, each once, in the order of the workbook."""
    _target(buku, "S1.1")
    buku.hapus_kolom("sarpras", "satuan")
    buku.kosongkan("anggaran", "2.17.03.2.01")
    ganda = buku.tambah("anggaran", kode="2.17.02", nama="Program lagi")
    harapan = [
        ("identitas", buku.ubah("identitas", "renstra awal", "isi", "dua ribu"), "bukan_bilangan"),
        ("unit", buku.ubah("unit", "SEK", "induk", "KADISS"), "kode_tidak_ada"),
        ("sarpras", "baris 2", "kolom_tidak_ada"),
        ("anggaran", buku.ubah("anggaran", SUB, "anggaran", "1,2 milyar"), "bukan_rupiah"),
        ("anggaran", buku.ubah("anggaran", "2.17.01.2.01.02", "realisasi", ""), "rupiah_kosong"),
        ("anggaran", buku.alamat("anggaran", "2.17.03.2.01.01", "kode"), "tanpa_induk"),
        ("anggaran", f"A{ganda}", "ganda"),
        ("indikator", buku.alamat("indikator", "S1.1", "kode"), "tanpa_target"),
        ("realisasi", buku.ubah("realisasi", ("S2.1", 2023), "realisasi", "#REF!"), "galat_excel"),
        ("variabel", buku.ubah("variabel", ("S1.1", 2023, "penyebut"), "nilai", 0.0), "penyebut_nol"),
        ("analisis", buku.ubah("analisis", 3, "uraian", "{{ tahun"), "penanda_rusak"),
        ("pk", buku.ubah("pk", "PK-03", "jenis", "perubahn"), "enum"),
    ]
    assert buku.ringkas() == harapan


def test_urutan_baris(buku: Any) -> None:
    """Faults of one sheet are ordered by row as a number, then by column."""
    sel = [buku.ubah("anggaran", nomor, kolom, "x") for nomor in (12, 5, 6) for kolom in ("realisasi", "anggaran")]
    assert [satu[1] for satu in buku.ringkas()] == ["D5", "E5", "D6", "E6", "D12", "E12"]
    assert set(sel) == {satu[1] for satu in buku.ringkas()}
