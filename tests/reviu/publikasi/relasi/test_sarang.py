"""Which numbers add up, and rows that are the sum of the rows below them without a code that says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.sarang import (
    aditif,
    banyak_anak,
    berhuruf,
    kolom_uang,
    nilai_sel,
    ragu,
    sarang,
)

_BuatTabel = Callable[..., TabelPublikasi]


@pytest.mark.parametrize(
    ("nilai", "besaran", "kolom", "harap"),
    [
        ("12", Besaran.LAIN, "Pegawai", True),
        ("-", Besaran.LAIN, "Pegawai", False),
        ("12", Besaran.LAIN, "Kumulatif", False),
        ("12", Besaran.LAIN, "s.d. Triwulan II", False),
        ("12", Besaran.LAIN, "Kepadatan", False),
        ("12", Besaran.LAIN, "Pendapatan per kapita", False),
        ("12", Besaran.CAPAIAN, "Capaian", False),
        ("12%", Besaran.LAIN, "Bagian", False),
        ("12", Besaran.PERSEN, "Bobot (%)", False),
        ("12", Besaran.PERSEN, "Bobot persen", True),
        ("12%", Besaran.LAIN, "Bobot", True),
        ("12", Besaran.PERSEN, "Persentase", False),
        ("12", Besaran.PERSEN, "Bobot Capaian", False),
        ("1.000.000", Besaran.EFISIENSI, "Efisiensi", True),
        ("-1.000.000", Besaran.EFISIENSI, "Efisiensi", True),
        ("999.999", Besaran.EFISIENSI, "Efisiensi", False),
    ],
)
def test_what_adds_up(sel: Callable[..., Sel], nilai: str, besaran: Besaran, kolom: str, harap: bool) -> None:
    """Money and counts add up, and weights; percentages, running totals and what is measured by something else do not."""
    assert aditif(sel(nilai, besaran, kolom)) is (harap or kolom == "Bobot (%)")


@pytest.mark.parametrize(
    ("nilai", "besaran", "kolom", "tabel", "harap"),
    [
        ("12", Besaran.TARGET, "Target", "Tabel 1", True),
        ("12", Besaran.REALISASI, "Realisasi", "Tabel 1", True),
        ("12", Besaran.PAGU, "Pagu", "Tabel 1", False),
        ("12", Besaran.LAIN, "Skor", "Tabel 1", False),
        ("12,5", Besaran.LAIN, "Skor", "Tabel 1", True),
        ("12,5", Besaran.LAIN, "Skor (ha)", "Tabel 1", False),
        ("12,5", Besaran.LAIN, "Skor", "Tabel 1 Luas Lahan", False),
        ("Rp12,5 juta", Besaran.LAIN, "Skor", "Tabel 1", False),
        ("12,5", Besaran.JUMLAH, "Jumlah", "Tabel 1", False),
        ("-", Besaran.LAIN, "Skor", "Tabel 1", False),
    ],
)
def test_what_adds_up_perhaps(
    sel: Callable[..., Sel], nilai: str, besaran: Besaran, kolom: str, tabel: str, harap: bool
) -> None:
    """Targets and scores with decimals add up only where another column shows it; measures are known by their unit."""
    assert ragu(sel(nilai, besaran, kolom, tabel=tabel)) is harap
    assert nilai_sel(sel(nilai, besaran, kolom)) == (0 if nilai == "-" else sel(nilai).angka.nilai)


def test_measure_by_its_group(sel: Callable[..., Sel]) -> None:
    """The unit may stand in the heading of the group."""
    assert ragu(sel("12,5", kolom="Padi", kelompok="Nilai"))
    assert not ragu(sel("12,5", kolom="Padi", kelompok="Produksi"))


def test_columns_of_money(satu_tabel: _BuatTabel) -> None:
    """A column is one of money where a budget, a spending or what was saved reaches a million in one of its rows."""
    tabel = satu_tabel(
        "Tabel 1",
        ("Pagu (Rp)", "Pegawai", "Efisiensi", "Sisa Anggaran (Rp)", "Realisasi Anggaran (Rp)"),
        (("A", "999.999", "5.000.000", "2.000.000", "999.999", "1.000.000"), ("B", "1", "2", "1", "2", "3")),
    )
    assert kolom_uang(tabel) == ["Efisiensi", "Realisasi Anggaran (Rp)"]


def _uang(*isi: Sequence[str]) -> tuple[str, tuple[str, ...], tuple[Sequence[str], ...]]:
    return "Tabel 1", ("Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)")[: len(isi[0]) - 1], isi


@pytest.mark.parametrize(
    ("isi", "banyak"),
    [
        (("3.000.000", "1.000.000", "2.000.000", "5.000.000"), 2),
        (("3.000.000", "1.000.000", "1.000.000", "1.000.000"), 3),
        (("3.000.000", "3.000.000", "1.000.000"), 1),
        (("3.000.000", "1.000.000", "3.000.000"), 0),
        (("3.000.000", "1.000.000", "1.000.000"), 0),
        (("3.000.000", "1.000.000", "", "2.000.000"), 0),
        (("999.999", "999.998", "1"), 0),
        (("1.000.000", "999.999", "1"), 2),
        (("", "1", "2"), 0),
    ],
)
def test_rows_below(satu_tabel: _BuatTabel, isi: tuple[str, ...], banyak: int) -> None:
    """The parts of an amount stand right below it and make it up to the rupiah; a gap or an excess ends the search."""
    tabel = satu_tabel(*_uang(*((f"Baris {n}", satu, "1") for n, satu in enumerate(isi))))
    assert banyak_anak(tabel, 0, "Pagu (Rp)") == banyak


def test_a_total_is_no_part(satu_tabel: _BuatTabel) -> None:
    """A row of another kind ends the parts."""
    isi = (("A", "3.000.000"), ("B", "1.000.000"), ("Jumlah", "2.000.000"))
    assert banyak_anak(satu_tabel(*_uang(*isi)), 0, "Pagu (Rp)") == 0


_DUA = (
    ("Induk", "3.000.000", "2.500.000", "500.000"),
    ("Anak", "1.000.000", "900.000", "100.000"),
    ("Cucu", "2.000.000", "1.600.000", "400.000"),
    ("Lain", "7.000.000", "6.000.000", "1.000.000"),
)


def _ganti(baris: int, kolom: int, nilai: str) -> tuple[tuple[str, ...], ...]:
    return tuple(
        tuple(nilai if (n, k) == (baris, kolom) else s for k, s in enumerate(isi)) for n, isi in enumerate(_DUA)
    )


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        # A column below a million counts for nothing, and is compared with the others.
        (_DUA, [("3.000.000", True), ("2.500.000", True), ("500.000", True)]),
        (_ganti(0, 3, "500.001"), [("3.000.000", True), ("2.500.000", True), ("500.001", False)]),
        (tuple(b[:2] for b in _DUA), [("3.000.000", True)]),
        # One of two columns is not most of them.
        (_ganti(0, 2, "2.500.001"), []),
        (_ganti(2, 2, ""), []),
        # A row with one part says nothing.
        ((_DUA[0], ("Anak", *_DUA[0][1:]), _DUA[3]), []),
    ],
)
def test_nested(satu_tabel: _BuatTabel, isi: tuple[tuple[str, ...], ...], harap: list[tuple[str, bool]]) -> None:
    """A row is the sum of the rows below it where most columns of amounts show it."""
    semua = list(sarang(satu_tabel(*_uang(*isi))))
    assert [(satu.hasil.teks, satu.benar) for satu in semua] == harap
    assert {satu.aturan for satu in semua} <= {"jumlah-rincian"}
    assert all([s.isi.baris for s in satu.operan] == ["Anak", "Cucu"] for satu in semua)


def test_the_column_that_does_not_add_up(satu_tabel: _BuatTabel) -> None:
    """Two of three columns make the third wrong; one whose cells are not all there is left alone."""
    kolom = ("Pagu (Rp)", "Realisasi (Rp)", "Anggaran Murni (Rp)")
    baris = [(*b[:3], f"{b[1][0]}.000.001") for b in _DUA]
    tabel = satu_tabel("Tabel 1", kolom, baris)
    assert [(satu.hasil.teks, satu.benar) for satu in sarang(tabel)] == [
        ("3.000.000", True),
        ("2.500.000", True),
        ("3.000.001", False),
    ]
    baris[1] = (*baris[1][:3], "")
    assert [satu.hasil.teks for satu in sarang(satu_tabel("Tabel 1", kolom, baris))] == ["3.000.000", "2.500.000"]


_HURUF = (
    ("A. Jalan", "10"),
    ("Beton", "4"),
    ("Aspal", "6"),
    ("B. Jembatan", "5"),
    ("Besi", "2"),
    ("Kayu", "3"),
    ("Jumlah", "15"),
)


def _gugus(tabel: TabelPublikasi) -> list[tuple[str, list[str]]]:
    return [(kepala.label, [b.label for b in isi]) for kepala, isi in berhuruf(tabel.baris)]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (_HURUF, [("A. Jalan", ["Beton", "Aspal"]), ("B. Jembatan", ["Besi", "Kayu"])]),
        (_HURUF[:-1], [("A. Jalan", ["Beton", "Aspal"]), ("B. Jembatan", ["Besi", "Kayu"])]),
        ((*_HURUF, ("C. Lain", "1")), [("A. Jalan", ["Beton", "Aspal"]), ("B. Jembatan", ["Besi", "Kayu"])]),
        ((("Awal", "1"), *_HURUF), []),
        (_HURUF[:3], []),
        ((_HURUF[0], _HURUF[3], _HURUF[-1]), []),
        ((_HURUF[0], *_HURUF[3:]), [("A. Jalan", []), ("B. Jembatan", ["Besi", "Kayu"])]),
        (_HURUF[1:3], []),
    ],
)
def test_heads_with_a_letter(
    satu_tabel: _BuatTabel, isi: Sequence[tuple[str, str]], harap: list[tuple[str, list[str]]]
) -> None:
    """Letters mark heads of groups from the first row to the total, where there are at least two, one of them with rows."""
    assert _gugus(satu_tabel("Tabel 1", ("Unit",), isi)) == harap


@pytest.mark.parametrize(
    ("nilai", "harap"),
    [
        ("10 5", [("10", True), ("5", True)]),
        ("10 6", [("10", True), ("6", False)]),
        ("11 6", []),
    ],
)
def test_groups_add_up(satu_tabel: _BuatTabel, nilai: str, harap: list[tuple[str, bool]]) -> None:
    """A head counts its rows where at least half of the heads do."""
    satu, dua = nilai.split()
    isi = [(b, {0: satu, 3: dua}.get(n, v)) for n, (b, v) in enumerate(_HURUF)]
    assert [(t.hasil.teks, t.benar) for t in sarang(satu_tabel("Tabel 1", ("Unit",), isi))] == harap


def test_a_head_with_one_row_says_nothing(satu_tabel: _BuatTabel) -> None:
    """Of a group of one row the sum is that row, whatever the head prints."""
    isi = [satu for satu in _HURUF if satu[0] != "Kayu"]
    assert [t.hasil.teks for t in sarang(satu_tabel("Tabel 1", ("Unit",), isi))] == ["10"]
    assert Decimal(10) in {nilai_sel(t.hasil) for t in sarang(satu_tabel("Tabel 1", ("Unit",), isi))}


def _cacah(satu_tabel: _BuatTabel, kolom: str, *isi: str) -> list[str]:
    """Return what follows in rows "name: numbers": row, heading, and whether it is right."""
    baris = [(b, *s.split()) for b, _, s in (satu.partition(": ") for satu in isi)]
    tabel = satu_tabel("Tabel 1", kolom.split("|"), baris)
    urut = {nama: n for n, nama in enumerate(tabel.kolom)}
    semua = sorted(sarang(tabel), key=lambda t: (tabel.baris.index(t.baris), urut[t.hasil.kolom]))
    return [f"{t.baris.label} {t.hasil.kolom}{'' if t.benar else '!'}" for t in semua]


_TERNAK = ("Telur: 84.310 86.775", "Telur ayam: 52.200 53.415", "Telur itik: 32.110 33.360", "Susu: 1.400 1.512")


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Kota|Desa", _TERNAK, ["Telur Kota", "Telur Desa"]),
        # two columns show it, the third breaks it
        (
            "Kota|Desa|Pulau",
            [f"{b} {n}" for b, n in zip(_TERNAK, ("84.999", "52.200", "32.110", "7"), strict=True)],
            ["Telur Kota", "Telur Desa", "Telur Pulau!"],
        ),
        # one column, the same numbers twice, or few digits fit by chance
        ("Kota", [satu.rpartition(" ")[0] for satu in _TERNAK], []),
        ("Kota|Desa", [f"{b} {b.split()[-1]}" for b in (s.rpartition(" ")[0] for s in _TERNAK)], []),
        ("Kota|Desa", ("Telur: 8.431 8.677", "Ayam: 5.220 5.341", "Itik: 3.211 3.336"), []),
        (
            "Kota|Desa",
            ("Telur: 84.313 8.677", "Ayam: 52.203 5.341", "Itik: 32.110 3.336"),
            ["Telur Kota", "Telur Desa"],
        ),
        # half of the columns are not most of them
        (
            "Kota|Desa|Pulau|Laut",
            [f"{b} {n} {n}" for b, n in zip(_TERNAK, ("84.999", "52.200", "32.110", "7"), strict=True)],
            [],
        ),
        # one row below is not the parts, nor are percentages or targets
        ("Kota|Desa", ("Telur: 84.310 86.775", "Ayam: 84.310 86.775", "Susu: 1.400 1.512"), []),
        ("Target|Realisasi", _TERNAK, []),
    ],
)
def test_parts_of_counts(satu_tabel: _BuatTabel, kolom: str, isi: Sequence[str], harap: list[str]) -> None:
    """A row of counts is the sum of those below it where two columns and most of all show it, to nine digits."""
    assert _cacah(satu_tabel, kolom, *isi) == harap


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (("A. Kota: 9", "Aa: 4", "Bb: 5", "B. Desa: 7", "Cc: 3", "Dd: 4"), ["A. Kota Orang", "B. Desa Orang"]),
        # one of two may be wrong, and where both are the letters mean something else
        (("A. Kota: 9", "Aa: 4", "Bb: 5", "B. Desa: 8", "Cc: 3", "Dd: 4"), ["A. Kota Orang", "B. Desa Orang!"]),
        (("A. Kota: 8", "Aa: 4", "Bb: 5", "B. Desa: 8", "Cc: 3", "Dd: 4"), []),
        # a lone row below is no sum
        (("A. Kota: 9", "Aa: 4", "Bb: 5", "B. Desa: 7", "Cc: 3"), ["A. Kota Orang"]),
    ],
)
def test_groups_with_letters(satu_tabel: _BuatTabel, isi: Sequence[str], harap: list[str]) -> None:
    """Rows with a letter are the sums of the rows up to the next one, where half of them are."""
    assert _cacah(satu_tabel, "Orang", *isi) == harap
