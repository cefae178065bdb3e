"""Printed values put together to tables: rows, codes, the way numbers are written, what runs down and what across."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.laporan import Laporan
from kinerja.model import Publikasi
from kinerja.reviu.publikasi.bacaan.susunan import baca_publikasi, susun_publikasi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran

_Tabel = Callable[..., TabelPublikasi]


def _satu(*isi: str) -> list[Publikasi]:
    """Return values, each "row|heading|value" or "parent :: row|heading|value"."""
    hasil = []
    for satu in isi:
        label, kolom, nilai = satu.split("|")
        induk, _, baris = label.rpartition(" :: ")
        hasil.append(Publikasi(tabel="Tabel 1", baris=baris, kolom=kolom, nilai=nilai, induk=induk or None))
    return hasil


def _baris(*isi: str) -> list[str]:
    return [" ".join((b.label, *(s.teks for s in b.sel))) for b in susun_publikasi(_satu(*isi)).tabel[0].baris]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("A|X|1", "A|Y|2", "B|X|3"), ["A 1 2", "B 3"]),
        # One name twice are two rows, as soon as a heading stands twice.
        (("A|X|1", "A|Y|2", "A|X|3", "A|Y|4"), ["A 1 2", "A 3 4"]),
        (("A|X|1", "B|X|2", "A|Y|3"), ["A 1", "B 2", "A 3"]),
        # Column by column.
        (("A|X|1", "B|X|2", "A|Y|3", "B|Y|4"), ["A 1 3", "B 2 4"]),
        (("A|X|1", "A|X|2", "B|X|3", "A|Y|4", "B|Y|5", "A|Z|6"), ["A 1", "A 2 4 6", "B 3 5"]),
        (("A|X|1", "B|X|2", "A|X|3", "B|X|4"), ["A 1", "B 2", "A 3", "B 4"]),
        # A parent tells rows of one name apart.
        (("P :: A|X|1", "Q :: A|Y|2"), ["A 1", "A 2"]),
        (("P :: A|X|1", "Q :: A|X|2", "P :: A|Y|3", "Q :: A|Y|4"), ["A 1 3", "A 2 4"]),
    ],
)
def test_rows(isi: tuple[str, ...], harap: list[str]) -> None:
    """Values of one name that follow each other are a row; typed column by column they go to the row that lacks them."""
    assert _baris(*isi) == harap


def test_rows_are_told_apart_by_whole_headings() -> None:
    """The heading of the group is part of a heading."""
    isi = [
        Publikasi(tabel="T", baris="A", kolom="X", kelompok=k, jenis_target=j, nilai=n)
        for k, j, n in (("G", None, "1"), ("H", None, "2"), ("H", "PK", "3"), ("H", "PK", "4"))
    ]
    assert [[s.teks for s in b.sel] for b in susun_publikasi(isi).tabel[0].baris] == [["1", "2", "3"], ["4"]]


@pytest.mark.parametrize(
    ("label", "kode"),
    [
        ("1.01.01 A|1.01.01.2.01 B|1.01.01.2.01.0001 C", "1.01.01|1.01.01.2.01|1.01.01.2.01.0001"),
        (
            "1.01.01 A|2.01 B|01 C|02 D|1.01.02 E|2.02 F|0003 G",
            "1.01.01|1.01.01.2.01|1.01.01.2.01.01|1.01.01.2.01.02|1.01.02|1.01.02.2.02|1.01.02.2.02.0003",
        ),
        ("X.XX.01 A|2.01 B", "X.XX.01|X.XX.01.2.01"),
        # A quarter of the rows at least must bear a full code.
        ("1.01.01 A|B|C|D", "1.01.01|||"),
        ("1.01.01 A|B|C|D|E", "||||"),
        # Nothing stands above what is split.
        ("2.01 B|1.01.01 A|01 C", "|1.01.01|"),
        ("1.01.01 A|3.01 B|2.01 C|1.01.02 D|01 E", "1.01.01||1.01.01.2.01|1.01.02|"),
        ("1.01.01 A|1 B|2.1 C", "1.01.01||"),
    ],
)
def test_codes(satu_tabel: _Tabel, label: str, kode: str) -> None:
    """A code may be split over the rows: what it lacks in front is that of the rows above."""
    isi = [(b, str(n + 3)) for n, b in enumerate(label.split("|"))]
    assert "|".join(b.kode for b in satu_tabel("Tabel 1", ("Unit",), isi).baris) == kode


@pytest.mark.parametrize(
    ("kolom", "sel", "kode"),
    [
        (("Kode", "Unit"), ("1.01.01", "3"), "1.01.01"),
        (("Kode Rekening", "Unit"), (" 1,01,01 ", "3"), "1.01.01"),
        (("Kode", "Unit"), ("1.01", "3"), ""),
        (("Kode", "Kode Program"), ("1.01.01", "1.01.02"), ""),
        (("Rekening", "Unit"), ("1.01.01", "3"), ""),
    ],
)
def test_codes_in_a_column_of_their_own(
    satu_tabel: _Tabel, kolom: Sequence[str], sel: tuple[str, str], kode: str
) -> None:
    """A code may stand in the one column that is headed so."""
    assert [b.kode for b in satu_tabel("Tabel 1", kolom, (("Jalan", *sel),)).baris] == [kode]


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [
        # 1,250 beside what leaves no doubt.
        ("1,250 1,250,000", ("1250", None)),
        ("1,250 1.250.000", ("1.250", None)),
        ("1,250 7", ("1.250", "1250")),
        ("1,250 1,250,000 1.250.000", ("1.250", None)),
        ("1,250 1,250,000 1,250,001 1.250.000", ("1250", None)),
        ("1,250 1,250,000 9,5", ("1.250", "1250")),
        ("1,250 1.250.000 9,5", ("1.250", None)),
        ("1,250 1,250,000 9,555", ("1250", None)),
    ],
)
def test_sign_of_thousands(satu_tabel: _Tabel, nilai: str, harap: tuple[str, str | None]) -> None:
    """The numbers of a table show which sign parts thousands, unless decimals make it doubtful."""
    isi = [(f"Hal {n}", satu) for n, satu in enumerate(nilai.split())]
    angka = satu_tabel("Tabel 1", ("Unit",), isi).baris[0].sel[0].angka
    assert angka is not None
    assert (str(angka.nilai), None if angka.lain is None else str(angka.lain)) == harap


@pytest.mark.parametrize(
    ("nilai", "bertitik"),
    [
        ("1.5 2.5 3.5 4.5 5.5", True),
        ("1.5 2.5 3.5 4.5", False),
        ("1.5 2.5 3.5 4.5 5.5 6,5", False),
        ("1.5 2.5 3.5 4.5 5.5 6.5 7,5", True),
        ("1.50 2.5 123.5 4.5 5.5", True),
        ("1.500 2.5 3.5 4.5 5.5", False),
        ("1.5.1 2.5 3.5 4.5 5.5", False),
        ("1234.5 2.5 3.5 4.5 5.5", False),
    ],
)
def test_decimals_with_a_point(susun: Callable[..., IsiPublikasi], nilai: str, bertitik: bool) -> None:
    """A report writes decimals with a point where at least five are, and five times as many as with a comma."""
    isi = [(f"Hal {n}", satu) for n, satu in enumerate(nilai.split())]
    assert susun(("Tabel 1", ("Capaian",), isi)).bertitik is bertitik


def test_only_short_cells_tell(susun: Callable[..., IsiPublikasi]) -> None:
    """Numbers in sentences tell nothing of decimals."""
    for panjang, bertitik in ((35, True), (36, False)):
        isi = [(f"Hal {n}", f"1.{n} {'x' * panjang}") for n in range(1, 6)]
        assert susun(("Tabel 1", ("Catatan",), isi)).bertitik is bertitik


@pytest.mark.parametrize(
    ("isi", "dibatasi"),
    [
        (("10 12 100", "10 9 90"), True),
        (("10 12 120", "10 9 90"), False),
        (("10 12 100", "10 13 130"), False),
        (("10 12 100", "10 13 131"), False),
        (("10 12 100", "10 13 132"), True),
        (("10 12 100", "10 13 128"), True),
        (("10 10 100", "10 9 90"), False),
        (("1000 1009 100", "10 9 90"), False),
        (("1000 1010 100", "10 9 90"), True),
        (("0 12 100", "10 9 90"), False),
        (("0,5 0,8 100", "10 9 90"), True),
        (("- 12 100", "10 9 90"), False),
    ],
)
def test_capped_tables(satu_tabel: _Tabel, isi: tuple[str, str], dibatasi: bool) -> None:
    """A table caps where it prints 100 for what is a digit above it, and nothing above 100 that is right."""
    baris = [(f"Hal {n}", *satu.split()) for n, satu in enumerate(isi)]
    tabel = satu_tabel("Tabel 1", ("Target", "Realisasi", "Capaian"), baris)
    assert {b.dibatasi for b in tabel.baris} == {dibatasi}


@pytest.mark.parametrize(
    ("nama", "kolom", "label", "prosa"),
    [
        ("Prosa", ("Nilai",), ("Jalan", "Pasar"), True),
        ("Uraian Bab 3", ("Pegawai",), ("Jalan",), True),
        ("Prosais", ("Pegawai",), ("Jalan",), False),
        # Headings that say nothing.
        ("Bab 3", ("Nilai",), ("Jalan", "Pasar"), True),
        ("Bab 3", ("Nilai", "Pegawai"), ("Jalan", "Pasar"), False),
        ("Tabel 3", ("Nilai",), ("Jalan", "Pasar"), False),
        ("Tabel 3", ("Nilai",), ("Jalan",), True),
        ("Tabel 3", ("Nilai",), ("target jalan", "Pasar"), True),
        # Years alone, beside labels most of which name a quantity.
        ("Bab 3", ("2022", "2023"), ("target jalan", "Pasar"), False),
        ("Bab 3", ("2022", "2023"), ("target jalan", "realisasi pasar", "Pasar"), True),
        ("Bab 3", ("2022", "2023"), ("Jalan", "Pasar"), False),
    ],
)
def test_running_text(
    satu_tabel: _Tabel, nama: str, kolom: tuple[str, ...], label: tuple[str, ...], prosa: bool
) -> None:
    """Where labels name the quantities it is running text, whatever it is called."""
    isi = [(b, *(str(n + m + 1) for m in range(len(kolom)))) for n, b in enumerate(label)]
    assert satu_tabel(nama, kolom, isi).prosa is prosa


@pytest.mark.parametrize(
    ("kolom", "label", "putar"),
    [
        (("2022", "2023"), ("Target", "Realisasi"), True),
        (("2022", "2023"), ("Target jalan", "Realisasi jalan (km)"), True),
        (("2022", "2023"), ("Target", "Target (km)"), False),
        (("2022", "2023"), ("Target jalan", "Realisasi pasar"), False),
        (("2022", "2023"), ("Target", "Jalan"), False),
        (("2022", "Nilai"), ("Target", "Realisasi"), False),
    ],
)
def test_quantities_down_the_side(
    susun: Callable[..., IsiPublikasi], kolom: tuple[str, ...], label: tuple[str, ...], putar: bool
) -> None:
    """Two quantities of one thing below each other, with years across, are one row."""
    isi = [(b, *(str(10 * n + m + 1) for m in range(len(kolom)))) for n, b in enumerate(label)]
    tabel = susun(("Tabel 5 Jalan", kolom, isi)).tabel[0]
    assert (len(tabel.baris) == 1 and len(tabel.baris[0].sel) == 4) is putar
    if putar:
        assert [s.besaran for s in tabel.baris[0].sel] == [Besaran.TARGET] * 2 + [Besaran.REALISASI] * 2


@pytest.mark.parametrize(
    ("nama", "grafik"), [("Grafik 1", True), ("- Gambar 2", True), ("Diagram", True), ("Tabel 1 Grafik", False)]
)
def test_charts(satu_tabel: _Tabel, nama: str, grafik: bool) -> None:
    """Charts are known by their caption."""
    assert satu_tabel(nama, ("Unit",), (("A", "1"),)).grafik is grafik


@pytest.mark.parametrize(
    ("nama", "kolom", "label", "tahun"),
    [
        ("Tabel 1 Tahun 2022", ("2021", "2022"), "Jalan 2022", 2022),
        ("Tabel 1", ("2021", "2022"), "Jalan", 2022),
        # The latest of those that are named at least half as often as any.
        ("Tabel 1 2021", ("A 2021", "B 2023"), "Jalan", 2021),
        ("Tabel 1", ("A 2021", "B 2021", "B 2023"), "Jalan", 2023),
        ("Tabel 1", ("A",), "Jalan", 0),
    ],
)
def test_year_of_a_report(nama: str, kolom: tuple[str, ...], label: str, tahun: int) -> None:
    """Without a year of its own a report is of the one that its tables name most, the latest of those that they do."""
    isi = [Publikasi(tabel=nama, baris=label, kolom=k, nilai=str(n + 1)) for n, k in enumerate(kolom)]
    assert susun_publikasi(isi).tahun == tahun
    assert susun_publikasi(isi, tahun=2019).tahun == 2019


def test_what_a_table_asks_of_all_its_cells(satu_tabel: _Tabel) -> None:
    """Headings together say what a table is on: money, performance, scores, parts of a year."""

    def besaran(kolom: Sequence[str], *nilai: str, nama: str = "Tabel 1", label: str = "Jalan") -> list[str]:
        tabel = satu_tabel(nama, kolom, ((label, *(nilai or (str(n + 2) for n in range(len(kolom))))),))
        return [s.besaran.name for s in tabel.baris[0].sel]

    assert besaran(("Pagu", "Realisasi")) == ["PAGU", "SERAPAN"]
    assert besaran(("Semula", "Setelah Perubahan", "Realisasi"), nama="Tabel 1 Pagu")[-1] == "SERAPAN"
    assert besaran(("Pagu", "Target", "Realisasi")) == ["PAGU", "TARGET", "REALISASI"]
    assert besaran(("Pagu", "Serapan", "Realisasi"))[-1] == "REALISASI"
    assert besaran(("Triwulan I", "Triwulan II", "Jumlah"), nama="Tabel 1 Realisasi") == ["REALISASI"] * 3
    assert besaran(("Triwulan I", "Jumlah"), nama="Tabel 1 Realisasi") == ["REALISASI", "JUMLAH"]
    assert besaran(("Nilai", "Bobot"), label="Target jalan")[0] == "LAIN"
    assert besaran(("Nilai", "Pegawai"), label="Target jalan")[0] == "TARGET"
    tabel = satu_tabel("Tabel 1 Perjanjian Kinerja", ("Target", "Target Renstra"), (("Jalan", "1", "2"),))
    assert [s.jenis[0] for s in tabel.baris[0].sel] == ["", "renstra"]
    akhir = satu_tabel("Tabel 1 Target Akhir Renstra", ("Target",), (("Jalan", "1"),))
    assert akhir.baris[0].sel[0].tahun == 9999
    fisik = [
        satu_tabel("Tabel 1", ("Realisasi Fisik", k), (("Jalan", "1", "2"),)) for k in ("Target", "Capaian", "Unit")
    ]
    assert [t.baris[0].sel[0].imbuhan for t in fisik] == [(), (), ("fisik",)]
    dua = satu_tabel("Tabel 1", ("Target", "Realisasi Rp"), (("Program A", "1", "2"),))
    assert dua.baris[0].sel[1].besaran is Besaran.REALISASI


def test_sentences_state_what_tables_name(susun: Callable[..., IsiPublikasi]) -> None:
    """What sentences of running text state of the rows of tables becomes rows, at the place of the sentence."""
    kalimat = "Realisasi Persentase jalan mantap pada tahun 2022 sebesar 75,50 persen."
    isi = susun(
        ("Tabel 1", ("Realisasi 2022",), (("Persentase jalan mantap", "75,50"),)),
        ("Prosa", ("Kalimat",), (("Halaman 3", kalimat),)),
    )
    dari = [b for b in isi.baris if b.dari_kalimat]
    assert [(b.label, b.peran, b.kode) for b in dari] == [("Halaman 3", "isi", "")]
    (sel,) = dari[0].sel
    assert (sel.teks, sel.tahun, sel.nomor, sel.besaran) == ("75,50 persen", 2022, 1, Besaran.REALISASI)
    assert [b.label for b in isi.tabel[1].baris] == ["Halaman 3", "Halaman 3"]


def test_the_sheet_of_a_workbook(semarang: Laporan, tercetak: Callable[..., Laporan]) -> None:
    """Beside a workbook its year, its agency and the end of its Renstra count."""
    laporan = tercetak([("Tabel 1 Target Akhir Renstra", "Jalan", {"Target": "8"})], data=True)
    isi = baca_publikasi(laporan)
    assert (isi.tahun, isi.laporan) == (semarang.tahun, laporan)
    assert isi.instansi == f"{semarang.nama_dinas} {semarang.kabupaten.nama}"
    assert isi.baris[0].sel[0].tahun == semarang.identitas.renstra_akhir
    dinas = tercetak([("Tabel 1", semarang.nama_dinas, {"Unit": "8"})], data=True)
    assert baca_publikasi(dinas).baris[0].peran == "jumlah"
    assert susun_publikasi(dinas.data.publikasi, tahun=2023).instansi == ""


@pytest.mark.parametrize(
    ("judul", "tahun"),
    [
        (("Tabel 2.1 Sasaran Renstra Tahun 2019-2024",), 2024),
        (("Tabel 2.1 Rencana Strategis Dinas Tahun 2019 s.d. 2024", "Tabel 2.2 Renstra 2018 - 2023"), 9999),
        (
            ("Tabel 2.1 Renstra 2019–2024", "Tabel 2.2 Renstra 2019 sampai dengan 2024", "Tabel 2.3 Renstra 2020-2025"),
            2024,
        ),
        # the plan before, one of another length, years that are of something else
        (("Tabel 2.1 Renstra 2014-2019",), 9999),
        (("Tabel 2.1 Renstra 2022-2023",), 9999),
        (("Tabel 2.1 Renstra 2005-2025",), 9999),
        (("Tabel 2.1 Perkembangan Tahun 2019-2024",), 9999),
    ],
)
def test_the_end_of_the_renstra(susun: Callable[..., IsiPublikasi], judul: tuple[str, ...], tahun: int) -> None:
    """A report tells by its captions when its Renstra ends, where two of three of them agree."""
    tabel = [(nama, ("Target Akhir Renstra",), (("Rasio jalan", "80"),)) for nama in judul]
    assert {s.tahun for t in susun(*tabel).tabel for b in t.baris for s in b.sel} == {tahun}


@pytest.mark.parametrize(
    ("kolom", "jenis"), [("2022", ""), ("2024", ""), ("2025", ""), ("2026", "renstra"), ("2027", "")]
)
def test_the_target_of_the_last_year_is_that_of_the_renstra(
    susun: Callable[..., IsiPublikasi], kolom: str, jenis: str
) -> None:
    """No yearly document sets one for a year so far ahead."""
    isi = susun(
        ("Tabel 2.1 Renstra 2021-2026", ("Uraian",), (("Rasio jalan", "mantap"),)),
        ("Tabel 2.2 Sasaran", (f"Target | {kolom}",), (("Rasio jalan", "80"),)),
    )
    assert [s.jenis for b in isi.tabel[1].baris for s in b.sel] == [(jenis, "")]
