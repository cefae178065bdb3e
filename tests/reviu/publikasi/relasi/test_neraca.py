"""Columns that balance: what stands over, comes and goes; amounts below nought; a status that stands for a comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.neraca import neraca
from kinerja.reviu.publikasi.relasi.turunan import Turunan

#: A table: headings, then rows of a name and its cells.
Tabel = tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]

_STOK: Tabel = (
    "Tabel 3.2 Persediaan",
    ("Awal", "Pengadaan", "Penyaluran", "Akhir"),
    (
        ("Beras", "1.204", "3.110", "2.987", "1.327"),
        ("Jagung", "640", "1.275", "1.102", "813"),
        ("Kedelai", "318", "902", "755", "465"),
        ("Jumlah", "2.162", "5.287", "4.844", "2.605"),
    ),
)
_BULAN: Tabel = (
    "Tabel 3.3 Permohonan",
    ("Sisa Lalu", "Masuk", "Selesai", "Sisa Akhir"),
    (
        ("Januari", "41", "120", "102", "59"),
        ("Februari", "59", "98", "113", "44"),
        ("Maret", "44", "131", "97", "78"),
        ("April", "78", "87", "125", "40"),
        ("Setahun", "41", "436", "437", "40"),
    ),
)
_TUMBUH: Tabel = (
    "Tabel 3.4 Penerimaan",
    ("Penerimaan (Rp)", "Pertumbuhan (%)", "Keterangan"),
    (
        ("2019", "1.200.000.500", "-", "-"),
        ("2020", "1.320.000.500", "10,00", "Naik"),
        ("2021", "1.250.000.500", "-5,30", "Turun"),
        ("2022", "1.500.000.500", "20,00", "Naik"),
        ("2023", "1.610.000.500", "7,33", "Naik"),
    ),
)
_SAMPAI: Tabel = (
    "Tabel 3.5 Penerimaan menurut Triwulan",
    ("Penerimaan",),
    (
        ("Triwulan I", "204.000.700"),
        ("s.d. Triwulan I", "204.000.700"),
        ("Triwulan II", "310.000.400"),
        ("s.d. Triwulan II", "514.001.100"),
        ("Triwulan III", "295.500.000"),
        ("s.d. Triwulan III", "809.501.100"),
    ),
)
_AKIP: Tabel = (
    "Tabel 3.6 Hasil Evaluasi SAKIP",
    ("Bobot", "2022", "2023"),
    (
        ("Perencanaan", "30", "21,40", "22,75"),
        ("Pengukuran", "30", "20,10", "21,90"),
        ("Pelaporan", "15", "10,55", "11,20"),
        ("Evaluasi Internal", "25", "17,30", "18,05"),
        ("Nilai Akuntabilitas Kinerja", "100", "69,35", "73,90"),
        ("Predikat", "", "B", "BB"),
    ),
)
_ZONA: Tabel = (
    "Tabel 3.7 Zona Integritas",
    ("Pengungkit", "Hasil", "Nilai", "Ket (Lulus bila nilai ≥ 75)"),
    (
        ("Unit A", "45,10", "33,20", "78,30", "Lulus"),
        ("Unit B", "40,05", "30,15", "70,20", "Tidak Lulus"),
        ("Unit C", "47,75", "35,40", "83,15", "Lulus"),
        ("Unit D", "43,30", "32,60", "75,90", "Lulus"),
    ),
)
_SEMUA = (_STOK, _BULAN, _TUMBUH, _SAMPAI, _AKIP, _ZONA)


def _baris(tabel: Tabel, ganti: dict[tuple[str, str], str] | None = None) -> tuple[Publikasi, ...]:
    nama, kolom, isi = tabel
    semua = [(b, k, n) for b, *nilai in isi for k, n in zip(kolom, nilai, strict=True)]
    ganti = ganti or {}
    return tuple(Publikasi(tabel=nama, baris=b, kolom=k, nilai=ganti.get((b, k), n) or None) for b, k, n in semua)


@pytest.mark.parametrize("tabel", _SEMUA, ids=lambda t: t[0])
def test_benar_diam(tabel: Tabel) -> None:
    """What balances, takes up the row before or deserves its letter gives no finding."""
    assert tinjau_publikasi(_baris(tabel), tahun=2023).temuan == ()


@pytest.mark.parametrize(
    ("tabel", "tempat", "nilai", "harap"),
    [
        (_STOK, ("Jagung", "Penyaluran"), "1.120", "1.102"),
        (_STOK, ("Jumlah", "Akhir"), "2.650", "2.605"),
        (_BULAN, ("Maret", "Sisa Lalu"), "45", "44"),
        (_BULAN, ("Februari", "Sisa Akhir"), "54", "44"),
        (_BULAN, ("Setahun", "Sisa Lalu"), "222", "41"),
        (_TUMBUH, ("2022", "Pertumbuhan (%)"), "22,00", "20,00"),
        (_TUMBUH, ("2021", "Keterangan"), "Naik", "Turun"),
        (_SAMPAI, ("s.d. Triwulan III", "Penerimaan"), "890.501.100", "809.501.100"),
        (_AKIP, ("Nilai Akuntabilitas Kinerja", "2023"), "37,90", "73,90"),
        (_AKIP, ("Predikat", "2023"), "A", "BB"),
        (_ZONA, ("Unit B", "Ket (Lulus bila nilai ≥ 75)"), "Lulus", "Tidak Lulus"),
    ],
)
def test_salah_disebut(tabel: Tabel, tempat: tuple[str, str], nilai: str, harap: str) -> None:
    """A number or word that breaks what the other rows show is named with what should stand there."""
    temuan = [t.temuan for t in tinjau_publikasi(_baris(tabel, {tempat: nilai}), tahun=2023).temuan]
    sebut = f"{tabel[0]}, {tempat[0]}, kolom {tempat[1]}"
    assert (sebut, harap) in [(t.tempat, t.seharusnya) for t in temuan]


def test_tanpa_bukti_dua_tempat() -> None:
    """Where a chain bears out the end and nothing tells which of two flows is wrong, none of them is chosen."""
    temuan = tinjau_publikasi(_baris(_BULAN, {("Februari", "Masuk"): "89"}), tahun=2023).temuan
    assert [t.temuan.seharusnya for t in temuan if "Februari" in t.temuan.tempat] in ([""], ["98"])


@pytest.mark.parametrize("teks", ["(Rp1.250.000,00)", "Rp(1.250.000)", "-Rp1.250.000", "Rp -1.250.000", "(1.250.000)"])
def test_di_bawah_nol(teks: str) -> None:
    """Amounts below nought are read wherever sign, brackets and Rp stand."""
    angka = baca_cetakan(teks, ribuan=True)
    assert angka is not None
    assert angka.nilai == -1_250_000


def test_tumbuh_merata_bukan_neraca() -> None:
    """Targets that grow evenly balance by themselves: a quarter that differs breaks nothing."""
    isi = (("A", "100", "200", "300", "400"), ("B", "25", "50", "75", "100"), ("C", "310", "620", "930", "1.250"))
    tabel: Tabel = ("Tabel 3.8 Sampel", ("TW I", "TW II", "TW III", "TW IV"), isi)
    assert tinjau_publikasi(_baris(tabel), tahun=2023).temuan == ()


_WARNA = (
    ("A", "1.204.331", "3.110.227", "4.314.558"),
    ("B", "640.118", "1.275.449", "1.915.567"),
    ("D", "440.118", "1.175.449", "1.615.567"),
    ("C", "318.777", "902.114", "1.222.891"),
)


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        (("Merah", "Biru", "Hijau"), _WARNA, ["1.220.891"]),
        (("Merah", "Biru", "Hijau"), (*_WARNA[:2], _WARNA[-1]), []),
        (("Masuk", "Lahir", "Akhir"), (*_WARNA[:2], _WARNA[-1]), ["1.220.891"]),
        (("Keluar", "Lahir", "Akhir"), (*_WARNA[:2], _WARNA[-1]), []),
    ],
)
def test_witnesses_of_a_balance(kolom: tuple[str, ...], isi: tuple[tuple[str, ...], ...], harap: list[str]) -> None:
    """Beside a row that breaks it, three rows must balance, or two whose headings agree with the signs."""
    temuan = tinjau_publikasi(_baris(("Tabel 3.9 Data", kolom, isi)), tahun=2023).temuan
    assert [t.temuan.seharusnya for t in temuan] == harap


_ASET = {
    "Tanah": ("9.205.000.000", "0", "0", "9.205.000.000"),
    "Peralatan": ("3.164.872.500", "218.640.000", "74.315.000", "3.309.197.500"),
    "Gedung": ("1.842.610.000", "288.005.000", "0", "2.130.615.000"),
    "Jalan": ("412.300.000", "96.400.000", "0", "508.700.000"),
    "Aset lain": ("72.564.000", "12.450.000", "0", "85.014.000"),
}


@pytest.mark.parametrize(("akhir", "salah"), [("3.309.197.500", False), ("3.390.197.500", True)])
def test_what_balances_is_no_difference_of_three_columns(akhir: str, salah: bool) -> None:
    """Where only one row has what went, the other rows would follow from what came alone: the balance of all is meant."""
    isi = _ASET | {"Peralatan": (*_ASET["Peralatan"][:3], akhir)}
    kolom = ("Saldo 31-12-2022", "Bertambah", "Berkurang", "Saldo 31-12-2023")
    baris = [
        Publikasi(tabel="Tabel 1.7 Mutasi Aset Tetap (Rp)", baris=b, kolom=k, nilai=n)
        for b, sel in isi.items()
        for k, n in zip(kolom, sel, strict=True)
    ]
    temuan = [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]
    assert all(akhir in f"{s.tercetak} {s.pesan}" for s in temuan)
    assert bool(temuan) is salah


def _imbang(satu_tabel: Callable[..., TabelPublikasi], kolom: Sequence[str], *isi: str) -> list[tuple[str, str, bool]]:
    """Return what balances: the column that follows, by which formula, and whether its row does."""
    baris = [(f"Hal {chr(65 + n)}", *satu.split()) for n, satu in enumerate(isi)]
    tabel = satu_tabel("Tabel 1", kolom, baris)
    return [(t.hasil.kolom, t.cara[0][0].id, t.benar) for t in neraca(tabel, ())]


_ACAK = ("1.204 3.110 2.987 1.327", "640 1.275 1.102 813", "318 902 755 465")


@pytest.mark.parametrize(
    ("kolom", "hasil"),
    [
        (("Merah", "Biru", "Hijau", "Ungu"), "Ungu"),
        (("Saldo", "Biru", "Hijau", "Ungu"), "Saldo"),
        (("Merah", "Biru", "Hijau", "Sisa"), "Sisa"),
        # Years and parts of a year of one quantity balance by themselves, but two of them beside others do not.
        (("Merah 2020", "Merah 2021", "Merah 2022", "Merah 2023"), None),
        (("Merah I", "Merah II", "Merah III", "Merah IV"), None),
        (("Merah 2020", "Biru", "Merah 2021", "Merah 2022"), None),
        (("Merah 2020", "Biru", "Hijau", "Merah 2022"), "Merah 2022"),
        (("Biru", "Merah 2020", "Merah 2021", "Hijau"), "Hijau"),
        (("Merah 2020", "Merah 2021", "Merah 2022", "Hijau"), "Hijau"),
    ],
)
def test_what_follows(satu_tabel: Callable[..., TabelPublikasi], kolom: tuple[str, ...], hasil: str | None) -> None:
    """Of two columns of either sign the one that is headed as a result follows, else the last."""
    assert {k for k, _, _ in _imbang(satu_tabel, kolom, *_ACAK)} == ({hasil} if hasil else set())


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        # Two rows of small numbers balance by chance, unless their headings agree with the signs.
        (("Merah", "Biru", "Hijau"), ("12 31 43", "14 25 39"), 0),
        (("Masuk", "Lahir", "Akhir"), ("12 31 43", "14 25 39"), 2),
        (("Keluar", "Lahir", "Akhir"), ("12 31 43", "14 25 39"), 0),
        (("Masuk", "Biru", "Akhir"), ("12 31 43", "14 25 39"), 0),
        (("Masuk", "Lahir", "Akhir"), ("2 3 5", "1 3 4"), 0),
        # The same row twice is one witness; a column that is nought throughout is none.
        (("Masuk", "Lahir", "Akhir"), ("12 31 43", "12 31 43"), 0),
        (("Masuk", "Lahir", "Akhir"), ("12 0 12", "14 0 14"), 0),
        # One row may break it, of eight two.
        (("Masuk", "Lahir", "Akhir"), ("12 31 43", "14 25 39", "15 26 42"), 3),
        (("Masuk", "Lahir", "Akhir"), ("12 31 43", "14 25 39", "15 26 42", "15 27 43"), 0),
        (("Masuk", "Lahir", "Akhir (%)"), ("12 31 43", "14 25 39"), 0),
        (("Masuk", "Lahir", "Target"), ("12 31 43", "14 25 39"), 0),
    ],
)
def test_by_no_chance(
    satu_tabel: Callable[..., TabelPublikasi], kolom: tuple[str, ...], isi: tuple[str, ...], harap: int
) -> None:
    """A balance is believed by its witnesses: rows that differ, and digits that agree."""
    assert len(_imbang(satu_tabel, kolom, *isi)) == harap


def test_rounding_lets_a_balance_miss_nought(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Half a digit of each number with decimals may be lost."""
    kolom = ("Masuk", "Lahir", "Akhir")
    dekat = _imbang(satu_tabel, kolom, "12,1 31,2 43,3", "14,1 25,2 39,4", "15,5 26,5 42,0")
    assert [b for _, _, b in dekat] == [True, True, True]
    jauh = _imbang(satu_tabel, kolom, "12,1 31,2 43,3", "14,1 25,2 39,9", "15,5 26,5 42,0")
    assert [b for _, _, b in jauh] == [True, False, True]


def test_what_is_known_is_not_said_again(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A sum or a difference that is known makes its balance no news."""
    baris = [(f"Hal {chr(65 + n)}", *satu.split()) for n, satu in enumerate(("12 31 43", "14 25 39"))]
    tabel = satu_tabel("Tabel 1", ("Masuk", "Lahir", "Akhir"), baris)
    a, b, c = tabel.baris[0].sel
    for rumus, hasil, operan in ((r.JUMLAH, c, (a, b)), (r.KURANG, b, (c, a))):
        assert not [*neraca(tabel, [Turunan(hasil, ((rumus, operan),), tabel.baris[0])])]
    assert len([*neraca(tabel, [Turunan(c, ((r.KURANG, (a, b)),), tabel.baris[0])])]) == 2


def test_a_row_that_lacks_its_numbers(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """A row with one of two operands alone, or without its result, is left alone."""
    isi = ("12 31 43", "14 25 39", "9 - 8", "9 7 -")
    assert len(_imbang(satu_tabel, ("Masuk", "Lahir", "Akhir"), *isi)) == 2


def _aliran(banyak: int, salah: int) -> list[str]:
    """Return rows of what came in two ways and what is there, the last of which are wrong."""
    return [
        f"{1100 + 37 * n} {2300 + 91 * n} {3400 + 128 * n + (9 if n >= banyak - salah else 0)}" for n in range(banyak)
    ]


@pytest.mark.parametrize(
    ("banyak", "salah", "ada"),
    [
        (3, 1, True),
        (4, 1, True),
        (7, 1, True),
        (7, 2, False),
        (8, 2, True),
        (11, 3, False),
        (12, 3, True),
        (2, 1, False),
    ],
)
def test_how_many_rows_may_break_it(
    satu_tabel: Callable[..., TabelPublikasi], banyak: int, salah: int, ada: bool
) -> None:
    """One row, or a quarter of them, and half as many as balance."""
    semua = _imbang(satu_tabel, ("Masuk", "Lahir", "Akhir"), *_aliran(banyak, salah))
    assert [b for _, _, b in semua] == ([True] * (banyak - salah) + [False] * salah if ada else [])


@pytest.mark.parametrize(
    ("kolom", "harap"),
    [
        # what came and what went, each by its own sign
        (("Awal", "Masuk", "Keluar", "Akhir"), 2),
        (("Awal", "Keluar", "Masuk", "Akhir"), 0),
        (("Awal", "Biru", "Keluar", "Akhir"), 2),
        (("Merah", "Biru", "Keluar", "Akhir"), 0),
        (("Awal", "Biru", "Hijau", "Akhir"), 0),
    ],
)
def test_headings_that_agree_with_the_signs(
    satu_tabel: Callable[..., TabelPublikasi], kolom: tuple[str, ...], harap: int
) -> None:
    """Two words of what comes and goes make up for digits; none of them may stand on the other side."""
    assert len(_imbang(satu_tabel, kolom, "12 31 20 23", "14 25 18 21")) == harap


def test_columns_of_a_wide_table(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Eight columns in a row are tried with each other, wherever they stand."""
    for depan in (0, 5, 6, 10, 11):
        kolom = (*(f"Lajur {chr(97 + n)}" for n in range(depan)), "Masuk", "Lahir", "Akhir")
        isi = [
            " ".join([*(str(7_000 + 13 * n * n + b) for n in range(depan)), *satu.split()])
            for b, satu in enumerate(_aliran(4, 0))
        ]
        hasil = {k for k, _, _ in _imbang(satu_tabel, kolom, *isi)}
        assert ("Akhir" in hasil) is (depan <= 10)


def test_two_columns_that_are_nearly_the_same(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Of two columns that balance the same others the one that always does is meant."""
    isi = [f"{s} {s.split()[-1]}" for s in _aliran(5, 0)]
    isi[2] = f"{isi[2].rpartition(' ')[0]} 3999"
    hasil = _imbang(satu_tabel, ("Masuk", "Lahir", "Akhir", "Tercatat"), *isi)
    assert {(k, b) for k, _, b in hasil} == {("Akhir", True)}


def test_what_is_alike_in_pairs(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Months in most of which all was done balance by no rule."""
    bulan = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt")
    penuh, kurang = "100,00", "98,96"
    isi = [[kurang if n % 5 == k or (n + k) % 7 == 0 else penuh for k in range(len(bulan))] for n in range(10)]
    tabel = satu_tabel("Tabel 1", bulan, [(f"Cabang {chr(65 + n)}", *satu) for n, satu in enumerate(isi)])
    assert [t for t in neraca(tabel, ()) if not t.benar] == []


_TIGA = ("Masuk", "Lahir", "Akhir")
_DATAR = ("Merah", "Biru", "Hijau")


def test_one_thing_in_two_columns(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Where both columns balance the same others always, either of them follows."""
    isi = [f"{s} {s.split()[-1]}" for s in _aliran(4, 0)]
    assert {k for k, _, _ in _imbang(satu_tabel, (*_TIGA, "Tercatat"), *isi)} == {"Akhir", "Tercatat"}


@pytest.mark.parametrize("salah", [0, 1])
def test_two_balances(satu_tabel: Callable[..., TabelPublikasi], salah: int) -> None:
    """Each of two balances follows by itself, broken or not, and both together say nothing more."""
    kiri = _aliran(5, 0)
    kanan = [f"{410 + 17 * n * n} {530 + 3 * n} {940 + 17 * n * n + 3 * n}" for n in range(5)]
    kanan[4:] = [f"{410 + 17 * 16} 542 {1224 + 5 * salah}"]
    isi = [f"{a} {b}" for a, b in zip(kiri, kanan, strict=True)]
    hasil = _imbang(satu_tabel, (*_TIGA, "Datang", "Terima", "Total"), *isi)
    assert [b for k, _, b in hasil if k == "Akhir"] == [True] * 5
    assert [b for k, _, b in hasil if k == "Total"] == [True] * 4 + [not salah]
    assert len(hasil) == 10


def test_a_balance_that_follows_from_two_others(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """What came in two ways, their sum and what it adds up to with a third: two balances, not three."""
    isi = [f"{s} {90 + 7 * n * n} {int(s.split()[-1]) + 90 + 7 * n * n}" for n, s in enumerate(_aliran(4, 0))]
    hasil = _imbang(satu_tabel, ("Masuk", "Lahir", "Jumlah", "Datang", "Akhir"), *isi)
    assert sorted(k for k, _, _ in hasil) == ["Akhir"] * 4 + ["Jumlah"] * 4


@pytest.mark.parametrize("urut", [0, 1, 2, 3])
def test_the_row_that_breaks_it_stands_anywhere(satu_tabel: Callable[..., TabelPublikasi], urut: int) -> None:
    """A balance is found though the first row, or the second, breaks it."""
    isi = _aliran(4, 1)
    isi.insert(urut, isi.pop())
    assert [b for _, _, b in _imbang(satu_tabel, _TIGA, *isi)] == [n != urut for n in range(4)]


@pytest.mark.parametrize(
    ("awal", "lain", "harap"),
    [
        # only the first row has decimals, and misses nought by what they may have lost
        ("12,1 31,2 43,2", "14 25 49", [True, False, True, True]),
        ("14 25 49", "12,1 31,2 43,2", [False, True, True, True]),
    ],
)
def test_decimals_in_one_row(
    satu_tabel: Callable[..., TabelPublikasi], awal: str, lain: str, harap: list[bool]
) -> None:
    """Each row misses nought by its own rounding."""
    assert [b for _, _, b in _imbang(satu_tabel, _TIGA, awal, lain, "15 26 41", "17 28 45")] == harap


@pytest.mark.parametrize(("sen", "banyak"), [("20", 3), ("19", 0), ("40", 3), ("41", 0)])
def test_half_a_digit_of_each_number(satu_tabel: Callable[..., TabelPublikasi], sen: str, banyak: int) -> None:
    """Two numbers of tenths and one of hundredths miss nought by 0,105 at most."""
    isi = (f"12,1 31,2 43,{sen}", f"14,1 25,2 39,{sen}", f"15,1 26,2 41,{sen}")
    assert len(_imbang(satu_tabel, _TIGA, *isi)) == banyak


def test_an_empty_cell_is_nothing(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Where three numbers are left."""
    kolom = ("Masuk", "Lahir", "Datang", "Akhir")
    assert len(_imbang(satu_tabel, kolom, "12 31 5 48", "15 26 - 41", "15 - - 15")) == 2


@pytest.mark.parametrize(
    ("nama", "isi", "banyak"),
    [
        # a total is a witness of its own where a row is wrong, one of them alone
        (("A", "B", "C", "Jumlah"), (*_WARNA[:2], _WARNA[3], ("", "2.163.226", "5.287.790", "7.451.016")), 4),
        (("A", "C", "Jumlah", "Total"), (_WARNA[0], _WARNA[3], *(("", "2.163.226", "5.287.790", "7.451.016"),) * 2), 0),
        (("A", "Jumlah"), (_WARNA[0], _WARNA[1]), 0),
        (("A", "B"), (_WARNA[0], _WARNA[1]), 2),
        # without fitting headings three rows beside the one that breaks it
        (("A", "B", "D", "C"), _WARNA, 4),
    ],
)
def test_totals_as_witnesses(
    satu_tabel: Callable[..., TabelPublikasi],
    nama: tuple[str, ...],
    isi: tuple[tuple[str, ...], ...],
    banyak: int,
) -> None:
    """A total adds up what its rows show."""
    tabel = satu_tabel("Tabel 1", _DATAR, [(label, *satu[1:]) for label, satu in zip(nama, isi, strict=True)])
    assert len([*neraca(tabel, ())]) == banyak


@pytest.mark.parametrize(
    ("isi", "banyak"), [(("9 5 14", "9 4 13"), 2), (("8 5 13", "9 4 13"), 0), (("8 7 15", "9 8 17"), 0)]
)
def test_digits_that_agree(satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, str], banyak: int) -> None:
    """A nine is one digit, of the second largest number of a row; two of them are enough beside fitting headings."""
    assert len(_imbang(satu_tabel, _TIGA, *isi)) == banyak


@pytest.mark.parametrize("kolom", [("Hijau", "Merah", "Biru"), ("Merah", "Hijau", "Biru"), ("Merah", "Biru", "Hijau")])
def test_the_column_of_its_sign(satu_tabel: Callable[..., TabelPublikasi], kolom: tuple[str, ...]) -> None:
    """What is the sum of the others follows from them, wherever it stands."""
    isi = [dict(zip(_DATAR, satu.split(), strict=True)) for satu in _aliran(4, 0)]
    hasil = _imbang(satu_tabel, kolom, *(" ".join(satu[k] for k in kolom) for satu in isi))
    assert {k for k, _, _ in hasil} == {"Hijau"}


def test_columns_of_noughts_stand_in_nobodys_way(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """They are not counted among the columns that are tried with each other."""
    kolom = (*(f"Lajur {chr(97 + n)}" for n in range(14)), *_TIGA)
    assert _imbang(satu_tabel, kolom, *("0 " * 14 + satu for satu in _aliran(4, 0))) != []


def test_a_row_of_percentages_does_not_hide_what_balances() -> None:
    """Below the total of what was found, done and not begun stands how much of it each is; no two of them differ by the third."""
    isi = [(41, 25, 13, 3), (37, 22, 14, 1), (64, 33, 20, 11)]
    isi += [(n, n - k, k, 0) for n, k in ((51, 12), (44, 8), (83, 11), (57, 21), (29, 3), (38, 6), (26, 4), (31, 5))]
    total = tuple(map(sum, zip(*isi, strict=True)))
    persen = [f"{n / total[0] * 100:.2f}%".replace(".", ",") for n in total[1:]]
    baris = [
        Publikasi(
            tabel="Tabel 3.4 Tindak Lanjut", baris=nama, kolom=k, kelompok="Status" if k != "Saran" else None, nilai=n
        )
        for nama, nilai in [
            *((f"Hasil {chr(65 + n)}", [str(satu) for satu in satu_baris]) for n, satu_baris in enumerate(isi)),
            ("Jumlah", [str(satu) for satu in total]),
            ("Total Persentase", ["", *persen]),
        ]
        for k, n in zip(("Saran", "TS", "TB", "BT"), nilai, strict=True)
        if n
    ]
    assert [t.temuan.pesan for t in tinjau_publikasi(baris, tahun=2023).temuan] == []
