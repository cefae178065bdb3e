"""Levels without a code: what a parent of the input, or the sums of a column, say about programs and their parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.cetakan.isi import TabelPublikasi
from kinerja.reviu.publikasi.relasi.berjenjang import menurut_induk, menurut_program, menurut_rincian
from kinerja.reviu.publikasi.relasi.turunan import Turunan

#: Name, parent, pagu, realisasi.
Baris = tuple[str, str, int, int]

_PROGRAM = "PROGRAM PENATAAN BANGUNAN"
_PENATAAN, _BERSIH, _AMAN = "Penyelenggaraan Penataan", "Pengelolaan Kebersihan", "Penjagaan Gedung"
_ISI: tuple[Baris, ...] = (
    (_PROGRAM, "", 1_912_345_000, 1_801_220_500),
    (_PENATAAN, _PROGRAM, 705_110_000, 650_000_250),
    ("Survei Bangunan", _PENATAAN, 304_110_000, 300_000_250),
    ("Gambar Denah", _PENATAAN, 401_000_000, 350_000_000),
    (_BERSIH, _PROGRAM, 500_235_000, 480_220_250),
    ("Alat Kebersihan", _BERSIH, 350_235_000, 340_220_250),
    ("Jasa Kebersihan", _BERSIH, 150_000_000, 140_000_000),
    (_AMAN, _PROGRAM, 707_000_000, 671_000_000),
    ("Jasa Penjagaan", _AMAN, 600_000_000, 580_500_000),
    ("Pos Jaga", _AMAN, 107_000_000, 90_500_000),
    ("PROGRAM PEMBINAAN PENGHUNI", "", 90_100_000, 88_000_000),
    ("Penyuluhan Penghuni", "PROGRAM PEMBINAAN PENGHUNI", 90_100_000, 88_000_000),
    ("Rapat Warga", "Penyuluhan Penghuni", 40_100_000, 40_000_000),
    ("Buku Saku", "Penyuluhan Penghuni", 50_000_000, 48_000_000),
)


def _temuan(isi: tuple[Baris, ...], *, berinduk: bool) -> list[Temuan]:
    baris = [
        Publikasi(
            tabel="Tabel 3.7 Anggaran", baris=nama, kolom=kolom, nilai=f"{nilai:,}".replace(",", "."), induk=induk
        )
        for nama, asal, *uang in isi
        for kolom, nilai in zip(("Pagu (Rp)", "Realisasi (Rp)"), uang, strict=True)
        for induk in ((asal or None) if berinduk else None,)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def _ubah(nama: str, pagu: int) -> tuple[Baris, ...]:
    return tuple((n, i, p + pagu, r) if n == nama else (n, i, p, r) for n, i, p, r in _ISI)


@pytest.mark.parametrize("berinduk", [True, False])
def test_jenjang_benar(berinduk: bool) -> None:
    """Programs, kegiatan and sub kegiatan that add up give nothing, with or without their parents."""
    assert _temuan(_ISI, berinduk=berinduk) == []


@pytest.mark.parametrize("berinduk", [True, False])
@pytest.mark.parametrize("nama", [_BERSIH, _AMAN, "Penyuluhan Penghuni"])
def test_kegiatan_keliru(nama: str, berinduk: bool) -> None:
    """A kegiatan that is not the sum of its sub kegiatan is a fault, also where the program adds it up as it is printed."""
    [temuan] = [s for s in _temuan(_ubah(nama, 30_000), berinduk=berinduk) if s.tingkat is Tingkat.GALAT]
    [benar] = [p for n, _, p, _ in _ISI if n == nama]
    assert (nama in temuan.tempat, temuan.seharusnya) == (True, f"{benar:,}".replace(",", "."))


@pytest.mark.parametrize("nama", [_BERSIH, _AMAN])
def test_kegiatan_dan_programnya_keliru(nama: str) -> None:
    """Where the program adds up the wrong kegiatan, the kegiatan is told, not the program."""
    salah = tuple((n, i, p + 30_000, r) if n in (nama, _PROGRAM) else (n, i, p, r) for n, i, p, r in _ISI)
    for berinduk in (True, False):
        [temuan] = _temuan(salah, berinduk=berinduk)
        assert nama in temuan.tempat


def test_daftar_biasa() -> None:
    """A list under a program whose rows make no second level has no parts to compare."""
    assert _temuan((_ISI[0], _ISI[1], _ISI[4], _ISI[7]), berinduk=False) == []


def test_induk_dengan_hal_lain() -> None:
    """What is named under a row without being of its size, as indicators with budgets of their own, is no sum of it."""
    isi = (
        ("Urusan Sosial", "", 8_000_000_000, 7_000_000_000),
        ("Bantuan", "Urusan Sosial", 20_000_000, 19_500_000),
        ("Panti", "Urusan Sosial", 31_500_000, 30_250_000),
    )
    assert _temuan(isi, berinduk=True) == []


def test_kepala_gugus_berikut() -> None:
    """What stands between the last kegiatan of a program and the next program, and is far larger, is no part of it."""
    pendataan = (
        ("PROGRAM PENDATAAN GEDUNG", "", 31_250_000, 30_100_000),
        ("Pendataan Gedung", "", 31_250_000, 30_100_000),
    )
    kepala = ("BAGIAN KEDUA", "", 90_100_000, 88_000_000)
    isi = (*_ISI[:10], *pendataan, kepala, *_ISI[10:])
    assert _temuan(isi, berinduk=False) == []
    beda = tuple((n, i, 3_400_000 if n == "BAGIAN KEDUA" else p, r) for n, i, p, r in isi)
    assert all("hanya" not in satu.pesan for satu in _temuan(beda, berinduk=False))


_TERNAK = {
    "Telur": ("84.250.310", "86.104.775", "88.530.906"),
    "Telur ayam": ("52.110.200", "53.002.415", "54.870.116"),
    "Telur itik": ("20.040.110", "20.902.360", "21.160.790"),
    "Telur puyuh": ("12.100.000", "12.200.000", "12.500.000"),
}


def _ternak(utuh: tuple[str, ...], *, berinduk: bool) -> list[Temuan]:
    isi = {**_TERNAK, "Telur": utuh, "Susu": ("1.400.120", "1.512.300", "1.620.450")}
    baris = [
        Publikasi(
            tabel="Tabel 2 Sasaran Produksi",
            baris=nama,
            kelompok="Produksi (kg)",
            kolom=tahun,
            nilai=nilai,
            induk="Telur" if berinduk and nama.startswith("Telur ") else None,
        )
        for nama, semua in isi.items()
        for tahun, nilai in zip(("2021", "2022", "2023"), semua, strict=True)
    ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2023).temuan]


def test_hasil_yang_hampir_jumlahnya() -> None:
    """A parent that misses the sum of its parts by little in all years is meant to be it; one that is far from it is not."""
    assert _ternak(_TERNAK["Telur"], berinduk=True) == []
    temuan = _ternak(("84.450.310", "86.304.775", "88.730.906"), berinduk=True)
    assert [satu.seharusnya for satu in temuan] == list(_TERNAK["Telur"])
    assert _ternak(("91.250.310", "96.104.775", "99.530.906"), berinduk=True) == []


def test_hasil_tanpa_induk() -> None:
    """Without a parent that is named the sums of most years show the parts."""
    assert _ternak(_TERNAK["Telur"], berinduk=False) == []
    temuan = _ternak((*_TERNAK["Telur"][:2], "88.350.906"), berinduk=False)
    assert [satu.seharusnya for satu in temuan] == [_TERNAK["Telur"][2]]


def _ringkas(semua: Iterable[Turunan]) -> list[str]:
    """Return what follows: row and heading, ! where it is wrong, ? where not enough is known, and the parts."""
    return [
        f"{t.baris.label} {t.hasil.kolom}{'' if t.benar else '!'}{'' if t.kuat else '?'} = "
        + " ".join(s.teks for s in t.cara[0][1])
        for t in semua
    ]


def _isi(satu_tabel: Callable[..., TabelPublikasi], kolom: str, *isi: str) -> TabelPublikasi:
    """Return a table of rows "[parent :: ]name: numbers"; _ is no cell."""
    baris = [(b, *("" if n == "_" else n for n in s.split())) for b, _, s in (satu.rpartition(": ") for satu in isi)]
    return satu_tabel("Tabel 1", kolom.split("|"), baris)


_PASAR, _TAMAN = ("Pasar :: Kota: 4", "Pasar :: Desa: 5"), ("Taman :: Kota: 3", "Taman :: Desa: 4")


@pytest.mark.parametrize(
    ("kolom", "isi", "harap"),
    [
        ("Orang", ("Pasar: 9", *_PASAR, "Taman: 7", *_TAMAN), ["Pasar Orang = 4 5", "Taman Orang = 3 4"]),
        # half of the parents are enough; where none is right counts are something else, and money is doubted
        ("Orang", ("Pasar: 9", *_PASAR, "Taman: 8", *_TAMAN), ["Pasar Orang = 4 5", "Taman Orang! = 3 4"]),
        ("Orang", ("Pasar: 9", *_PASAR, "Taman: 8", *_TAMAN, "Kios: 3", "Kios :: Kota: 1", "Kios :: Desa: 1"), []),
        ("Orang", ("Pasar: 8", *_PASAR, "Taman: 8", *_TAMAN), []),
        ("Pagu", ("Pasar: 8", *_PASAR, "Taman: 8", *_TAMAN), ["Pasar Pagu!? = 4 5", "Taman Pagu!? = 3 4"]),
        # unless its parts are of another size: beyond half of it
        ("Pagu", ("Pasar: 18", *_PASAR, "Taman: 15", *_TAMAN), ["Pasar Pagu!? = 4 5"]),
        ("Pagu", ("Pasar: 6", *_PASAR, "Taman: 4", *_TAMAN), ["Pasar Pagu!? = 4 5"]),
        # of three parents two are of other things
        (
            "Orang",
            ("Pasar: 9", *_PASAR, "Taman: 90", *_TAMAN, "Kios: 30", "Kios :: Kota: 1", "Kios :: Desa: 1"),
            [],
        ),
        ("Orang", ("Jumlah: 9", "Pasar: 9", *_PASAR), ["Pasar Orang = 4 5"]),
        # scores with decimals are sums where two parents show it
        ("Skor", ("Pasar: 9,0", "Pasar :: Kota: 4,0", "Pasar :: Desa: 5,0"), []),
        (
            "Skor",
            ("Pasar: 9,0", "Pasar :: Kota: 4,0", "Pasar :: Desa: 5,0", "Taman: 7,0", "Taman :: Kota: 7,0"),
            ["Pasar Skor = 4,0 5,0", "Taman Skor = 7,0"],
        ),
        # a dash is nothing; a part without a cell leaves it open
        ("Orang", ("Pasar: 4", "Pasar :: Kota: 4", "Pasar :: Desa: -"), ["Pasar Orang = 4"]),
        ("Orang|Unit", ("Pasar: 4 -", "Pasar :: Kota: 4 -", "Pasar :: Desa: _ -"), []),
        # a lone part is of the size of its whole
        ("Pagu", ("Pasar: 8", "Pasar :: Kota: 4"), ["Pasar Pagu!? = 4"]),
        ("Pagu", ("Pasar: 9", "Pasar :: Kota: 4"), []),
        # of one name the last above is the parent; a total is no part, a percentage no sum
        (
            "Orang",
            ("Pasar: 9", *_PASAR, "Pasar: 7", "Pasar :: Kota: 3", "Pasar :: Desa: 4"),
            ["Pasar Orang = 4 5", "Pasar Orang = 3 4"],
        ),
        ("Orang", ("Pasar: 9", *_PASAR, "Pasar :: Jumlah: 9"), ["Pasar Orang = 4 5"]),
        # between its parts are those of one that prints nothing itself
        ("Pagu", ("Pasar: 12", "Pasar :: Kota: 4", "Kios :: Laut: 3", "Pasar :: Desa: 5"), []),
        ("Pagu", ("Pasar: 9", *_PASAR, "Kios :: Laut: 3"), ["Pasar Pagu = 4 5"]),
        ("Capaian", ("Pasar: 9", *_PASAR), []),
    ],
)
def test_parents_that_the_input_names(
    satu_tabel: Callable[..., TabelPublikasi], kolom: str, isi: tuple[str, ...], harap: list[str]
) -> None:
    """A row is the sum of those that name it as their parent, in columns where that holds for half of the parents."""
    assert _ringkas(menurut_induk(_isi(satu_tabel, kolom, *isi))) == harap


_TELUR = ("Telur :: Ayam: 500 600 900", "Telur :: Itik: 300 200 900", "Telur :: Puyuh: 200 200 200")


@pytest.mark.parametrize(
    ("telur", "bagian", "banyak"),
    [
        # two of three columns come within a hundredth
        ("1.010 1.005 7", 3, 2),
        ("1.011 1.005 7", 3, 0),
        # the same number twice is one; two parts are too few
        ("1.010 1.010 1.010", 3, 0),
        ("808 808 1.818", 2, 0),
    ],
)
def test_nearly_the_sum(satu_tabel: Callable[..., TabelPublikasi], telur: str, bagian: int, banyak: int) -> None:
    """A parent of three rows that is nearly their sum in two columns is meant to be it."""
    tabel = _isi(satu_tabel, "Kota|Desa|Pulau", f"Telur: {telur}", *_TELUR[:bagian])
    semua = menurut_induk(tabel)
    assert len([t for t in semua if t.hasil.kolom != "Pulau"]) == banyak
    assert not [t for t in semua if t.kuat]


def test_half_of_the_columns(satu_tabel: Callable[..., TabelPublikasi]) -> None:
    """Near its rows in two columns of four a parent may be anything."""
    isi = [f"{satu} 900" for satu in _TELUR]
    assert menurut_induk(_isi(satu_tabel, "Kota|Desa|Pulau|Laut", "Telur: 1.010 1.005 7 7", *isi)) == []


_TIGA = (
    "Program A: 9",
    "Taman a: 4",
    "Taman b: 5",
    "Program B: 7",
    "Taman c: 3",
    "Taman d: 4",
    "Program C: 5",
    "Taman e: 2",
    "Taman f: 3",
)
_A, _B, _C = "Program A Pagu = 4 5", "Program B Pagu = 3 4", "Program C Pagu = 2 3"


def _tanpa(nomor: int, ganti: str) -> tuple[str, ...]:
    return tuple(ganti if n == nomor else satu for n, satu in enumerate(_TIGA))


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (_TIGA, [_A, _B, _C]),
        # two of three programs show it
        (_tanpa(3, "Program B: 8"), [_A, _B.replace(" =", "! ="), _C]),
        (("Program X: 8", *_tanpa(3, "Program B: 8")), [_A, _B.replace(" =", "! ="), _C]),
        (_tanpa(3, "Program B: 8")[:6], []),
        (_TIGA[:6], [_A, _B]),
        # the row above them is their sum, a total below is judged elsewhere
        (("Dinas: 21", *_TIGA), [_A, _B, _C, "Dinas Pagu = 9 7 5"]),
        (("Dinas: 22", *_TIGA), [_A, _B, _C, "Dinas Pagu! = 9 7 5"]),
        ((*_TIGA, "Jumlah: 21"), [_A, _B, _C]),
        # a program without an amount is none of the parts, and leaves the row above them open
        (("Dinas: 21", *_tanpa(3, "Program B: -")), [_A, _C]),
        # a program without parts may be the sum of the others
        (("Dinas: 21", "Program X: 21", *_TIGA), [_A, _B, _C]),
        # the first part of a program that has no row is less than the next: it is no whole
        ((*_TIGA, "Program D :: Dd: 4", "Program D :: Ee: 5"), [_A, _B, _C]),
        # the program may stand beside the indicator that names the row
        (
            ("Program A :: Aa: 9", "Taman a: 4", "Taman b: 5", "Program B :: Bb: 7", "Taman c: 3", "Taman d: 4"),
            ["Aa Pagu = 4 5", "Bb Pagu = 3 4"],
        ),
        (
            (
                "Program A :: Aa: 9",
                "Program A :: Cc: 4",
                "Taman b: 5",
                "Program B :: Bb: 7",
                "Taman c: 3",
                "Taman d: 4",
            ),
            ["Aa Pagu = 4 5", "Bb Pagu = 3 4"],
        ),
    ],
)
def test_all_rows_below_a_program(
    satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: list[str]
) -> None:
    """A program is the sum of all rows up to the next one, where most programs are."""
    tabel = _isi(satu_tabel, "Pagu", *isi)
    assert _ringkas(menurut_rincian(tabel, tabel.kolom)) == harap


def _program(satu_tabel: Callable[..., TabelPublikasi], *isi: str) -> list[str]:
    """Return what programs and their kegiatan follow from, in rows "name: amounts" in millions."""
    baris = [(b, *(f"{n}.000.000" for n in s.split())) for b, _, s in (satu.rpartition(": ") for satu in isi)]
    kolom = ("Pagu (Rp)", "Realisasi Anggaran (Rp)")[: len(isi[0].rpartition(": ")[2].split())]
    tabel = satu_tabel("Tabel 1", kolom, baris)
    semua = _ringkas(menurut_program(tabel, kolom))
    return [
        satu.replace(".000.000", "").replace(" Pagu (Rp)", "").replace(" Realisasi Anggaran (Rp)", "*")
        for satu in semua
    ]


_DUA = ("Program A: 90", "Kota: 40", "Jalan: 15", "Taman: 25", "Desa: 50", "Pasar: 20", "Kios: 30")
_SEMUA = ["Program A = 40 50", "Kota = 15 25", "Desa = 20 30"]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        (_DUA, _SEMUA),
        (("PENATAAN: 90", *_DUA[1:]), ["PENATAAN = 40 50", *_SEMUA[1:]]),
        # a kegiatan whose rows do not add up is told where the program needs its amount
        (("Program A: 91", *_DUA[1:4], "Desa: 51", *_DUA[5:]), ["Program A = 40 51", "Kota = 15 25", "Desa! = 20 30"]),
        # neither the program nor the second kegiatan adds up: nothing tells the levels
        (("Program A: 92", *_DUA[1:4], "Desa: 51", *_DUA[5:]), []),
        # the row above the first program is their sum
        (("Dinas: 90", *_DUA), ["Dinas = 90", *_SEMUA]),
        (("Dinas: 150", *_DUA, "Program B: 60", "Laut: 60"), ["Dinas = 90 60", *_SEMUA, "Program B = 60"]),
        # programs by capital letters, unless half of the rows or more are so
        (
            ("AIR: 9", "Kota: 9", "UDARA: 5", "Desa: 5", "TANAH: 4", "Laut: 1", "Kios: 3"),
            ["AIR = 9", "UDARA = 5", "TANAH = 1 3"],
        ),
        (("AIR: 9", "Kota: 9", "UDARA: 5", "Desa: 5"), []),
        (("AIR: 9", "Kota: 9", "UDARA: 5", "Desa: 5", "TANAH: 4", "Laut: 4", "API: 3"), []),
        # an end: what stands below a total is another list
        ((*_DUA, "Jumlah: 90", "Laut: 60"), _SEMUA),
    ],
)
def test_levels_that_sums_give_away(
    satu_tabel: Callable[..., TabelPublikasi], isi: tuple[str, ...], harap: list[str]
) -> None:
    """Programs are the sum of their kegiatan, and these of the rows below them."""
    assert _program(satu_tabel, *isi) == harap


@pytest.mark.parametrize(("banyak", "ada"), [(10, True), (11, False)])
def test_too_many_rows_to_tell(satu_tabel: Callable[..., TabelPublikasi], banyak: int, ada: bool) -> None:
    """Of more than ten rows without a level too many sets could make the amount."""
    isi = [f"Kota {chr(97 + n)}: {2**n}" for n in range(banyak)]
    assert bool(_program(satu_tabel, f"Program A: {2**banyak - 1}", *isi)) is ada


@pytest.mark.parametrize(
    ("ekor", "banyak"),
    [
        # They make the whole to the last digit.
        ((("Taman", "", 1_200_000, 900_000), ("Pasar", "", 300_000, 100_000)), 5),
        ((("Taman", "", 1_500_000, 900_000), ("Pasar", "", 300_000, 100_000)), 4),
        # They do not, or they have a parent.
        ((("Taman", "", 1_600_000, 900_000),), 3),
        ((("Taman", "Lain", 1_500_000, 900_000),), 3),
    ],
)
def test_rows_below_the_parts_whose_parent_was_not_told(
    satu_tabel: Callable[..., TabelPublikasi], ekor: tuple[Baris, ...], banyak: int
) -> None:
    """Rows right below the parts that make them the whole in one column are parts in all columns."""
    isi: tuple[Baris, ...] = (
        ("Program A", "", 7_500_000, 6_999_999),
        *((n, "Program A", p, p) for n, p in (("Jalan", 1_000_000), ("Jembatan", 2_000_000), ("Pasar", 3_000_000))),
        *ekor,
    )
    baris = [(f"{i} :: {n}" if i else n, f"{p:,}".replace(",", "."), f"{r:,}".replace(",", ".")) for n, i, p, r in isi]
    semua = menurut_induk(satu_tabel("Tabel 3.7 Anggaran", ("Pagu (Rp)", "Realisasi (Rp)"), baris))
    milik = {len(t.operan) for t in semua if t.baris.label == "Program A"}
    assert milik == {banyak}


@pytest.mark.parametrize(("pagu", "banyak"), [(3_000_000, 2), (4_000_000, 2), (4_500_000, 1)])
def test_parts_of_another_size_are_none(satu_tabel: Callable[..., TabelPublikasi], pagu: int, banyak: int) -> None:
    """A parent of twice its parts has others, whose parent was not told."""
    satu = (("Program A", pagu), ("Program A :: X", 900_000), ("Program A :: Z", 1_100_000))
    isi = (*satu, ("Program B", 5_000_000), ("Program B :: Y", 5_000_000))
    baris = [(n, f"{p:,}".replace(",", ".")) for n, p in isi]
    assert len(menurut_induk(satu_tabel("Tabel 3.7 Anggaran", ("Pagu (Rp)",), baris))) == banyak
