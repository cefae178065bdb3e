"""The rating scale that a published report prints itself."""

from __future__ import annotations

from decimal import Decimal

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.skala_cetak import (
    KelasCetak,
    SkalaCetak,
    _bernama,
    baca_rentang,
    kelas_rentang,
    skala_cetak,
    terputus,
)

_SKALA = (("100 ke atas", "Gemilang"), ("85 - 99,99", "Cerah"), ("70 - 84,99", "Redup"), ("di bawah 70", "Gelap"))
_CAPAIAN = (("Mutu Air", "101,00", "Gemilang"), ("Mutu Udara", "90,00", "Cerah"), ("Mutu Lahan", "75,00", "Redup"))


#: The same scale with its bounds in two columns, the lower of which may be the label.
_BATAS = (("100", "-", "Gemilang"), ("85", "99,99", "Cerah"), ("70", "84,99", "Redup"), ("0", "69,99", "Gelap"))


def _baris(kepala: tuple[str, ...], isi: tuple[tuple[str, ...], ...]) -> list[Publikasi]:
    return [
        Publikasi(
            tabel="Tabel 1 Skala Penilaian", baris=satu[0] if len(satu) > len(kepala) else str(n), kolom=k, nilai=v
        )
        for n, satu in enumerate(isi, start=1)
        for k, v in zip(kepala, satu[-len(kepala) :], strict=True)
    ]


def _temuan(
    capaian: tuple[tuple[str, str, str], ...], skala: list[Publikasi] | None = None
) -> list[tuple[str, str, Tingkat]]:
    baris = _baris(("Rentang Capaian (%)", "Predikat"), _SKALA) if skala is None else [*skala]
    for nama, nilai, predikat in capaian:
        for kolom, isi in (("Capaian (%)", nilai), ("Predikat", predikat)):
            baris.append(Publikasi(tabel="Tabel 2 Capaian", baris=f"Indeks {nama}", kolom=kolom, nilai=isi))
    semua = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan]
    return [(t.tercetak, t.seharusnya, t.tingkat) for t in semua]


_SALAH = (*_CAPAIAN, ("Mutu Tanah", "80,00", "Cerah"))


@pytest.mark.parametrize("kepala", [("Nilai Minimal", "Nilai Maksimal", "Predikat"), ("Batas Atas", "Predikat")])
def test_batas_dua_kolom(kepala: tuple[str, ...]) -> None:
    """The bounds of a class may stand in two columns; what has no upper bound is all above the lower one."""
    skala = _baris(kepala, _BATAS)
    assert _temuan(_CAPAIAN, skala) == []
    assert _temuan(_SALAH, skala) == [("Cerah", "Redup", Tingkat.GALAT)]


@pytest.mark.parametrize(
    "kalimat",
    [
        "Capaian kinerja dinilai prima bila lebih dari 100 persen, baik bila 85 sampai 100 persen, sedang bila 70 sampai 84,99 persen, dan buruk bila di bawah 70 persen.",
        "Kategori capaian: Prima (> 100), Baik (85 – 100), Sedang (70 – 84,99), dan Buruk (< 70).",
        "Capaian 100 persen ke atas berarti prima; 85 s.d. 99,99 persen baik; 70 s.d. 84,99 persen sedang; kurang dari 70 persen buruk.",
    ],
)
def test_skala_dalam_kalimat(kalimat: str) -> None:
    """A scale that a sentence gives holds for the ratings of tables and sentences, as a warning at most."""
    sebutan = {"Gemilang": "Prima", "Cerah": "Baik", "Redup": "Sedang"}
    benar, salah = ([(n, v, sebutan[p]) for n, v, p in isi] for isi in (_CAPAIAN, _SALAH))
    skala = [Publikasi(tabel="Prosa Bab III", baris="Skala", kolom="Kalimat", nilai=kalimat)]
    assert _temuan(tuple(benar), skala) == []
    [(tercetak, harap, tingkat)] = _temuan(tuple(salah), skala)
    assert (tercetak, harap.casefold(), tingkat) == ("Baik", "sedang", Tingkat.PERINGATAN)
    ucap = [
        Publikasi(
            tabel="Prosa Bab IV", baris=p, kolom="Kalimat", nilai=f"Capaian kebersihan 75,00 persen berkategori {p}."
        )
        for p in ("sedang", "baik")
    ]
    lain = "Sebanyak dua indikator tergolong prima dan rata-rata capaian kinerja 80,00 persen."
    assert _temuan((), [*skala, ucap[0], ucap[0].model_copy(update={"nilai": lain})]) == []
    assert [t for _, _, t in _temuan((), [*skala, *ucap])] == [Tingkat.PERINGATAN]


def test_skala_lain_dalam_kalimat() -> None:
    """A scale of something that has ratings of its own says nothing of a capaian."""
    kalimat = (
        "Kinerja layanan menurut survei kepuasan: prima (> 90), baik (75 – 90), sedang (60 – 74,99), dan buruk (< 60)."
    )
    skala = [
        Publikasi(tabel="Prosa Bab III", baris="Skala", kolom="Kalimat", nilai=kalimat),
        Publikasi(
            tabel="Prosa Bab IV", baris="Ucap", kolom="Kalimat", nilai="Capaian taman 92,00 persen berkategori baik."
        ),
    ]
    assert _temuan((), skala) == []


def test_skala_laporan() -> None:
    """Ratings are held against the scale that the report prints, whatever words it uses."""
    assert _temuan(_CAPAIAN) == []
    salah = (*_CAPAIAN[:2], ("Mutu Lahan", "75,00", "Cerah"))
    assert [t[:2] for t in _temuan(salah)] == [("Cerah", "Redup")]


@pytest.mark.parametrize(
    ("teks", "batas"),
    [
        ("≥ 100", (Decimal(100), Decimal(1000))),
        ("85 s.d. 100 persen", (Decimal(85), Decimal(100))),
        ("kurang dari 50", (Decimal(0), Decimal(50))),
        ("0.800 - 1.000", (Decimal("0.8"), Decimal(1))),
        ("nilai capaian kinerja antara 85 - 100", (Decimal(85), Decimal(100))),
        ("nilai capaian kinerja antara 85 hingga 100", None),
        ("nilai capaian kinerja lebih 85", (Decimal(85), Decimal(1000))),
        ("nilai capaian kinerja dinas lebih 85", None),
        ("Tahun", None),
        ("40", None),
    ],
)
def test_rentang(teks: str, batas: tuple[Decimal, Decimal] | None) -> None:
    """Ranges are read in figures and in words; what is no range is none."""
    assert baca_rentang(teks) == batas


@pytest.mark.parametrize(
    ("teks", "batas"),
    [
        ("> 100", (100, 1000, False, True)),
        ("≥ 100", (100, 1000, True, True)),
        ("< 70", (0, 70, True, False)),
        ("= 1.000", (1, 1, True, True)),
        ("Baik", None),
    ],
)
def test_kelas_sebuah_rentang(teks: str, batas: tuple[int, int, bool, bool] | None) -> None:
    """A bound belongs to its class unless its sign says otherwise; a number alone is a class."""
    satu = kelas_rentang(teks)
    assert (satu and (satu.bawah, satu.atas, satu.bawah_termasuk, satu.atas_termasuk)) == batas


@pytest.mark.parametrize(
    ("teks", "ya"),
    [
        ("Baik", True),
        ("Sangat Baik Sekali Benar", True),
        ("Sangat Baik Sekali Benar Ya", False),
        ("Kelas 1", False),
        ("ini", True),
        ("ya", False),
        ("AB", True),
        ("B+", True),
        ("F", False),
        ("", False),
    ],
)
def test_sebutan_predikat(teks: str, ya: bool) -> None:
    """A rating is of up to four words without a number, or a letter."""
    assert _bernama(teks) is ya


@pytest.mark.parametrize(
    ("lebar", "jarak", "putus"),
    [
        (10, "5", False), (10, "5.01", True), (3, "3", False), (3, "3.01", True), ("0.5", "1", False), ("0.5", "1.01", True),
        (10, "-1", False), (10, "-1.01", True), (2, "-0.5", False), (2, "-0.45", False), (2, "-0.51", True),
    ],
)  # fmt: skip
def test_kelas_yang_terputus(lebar: str, jarak: str, putus: bool) -> None:
    """Classes may lie apart by five where they are as wide, and overlap by one where they are four times as wide."""
    bawah = KelasCetak("Baik", Decimal(50), Decimal(50) + Decimal(lebar))
    atas = KelasCetak("Prima", bawah.atas + Decimal(jarak), bawah.atas + Decimal(jarak) + 20)
    assert terputus(atas, bawah) is putus


def _skala(*baris: tuple[str, str], kepala: tuple[str, ...] = ("Rentang", "Predikat")) -> list[list[str]]:
    """Return the ratings of each scale of a table."""
    isi = susun_publikasi(tuple(_baris(kepala, baris)), tahun=2023)
    return [["/".join(filter(None, (k.nama, k.singkatan))) for k in satu.kelas] for satu in skala_cetak(isi)]


_SEMBILAN = [
    (f"{n}0 - {n}9", nama) for n, nama in enumerate("Amat Baik Cukup Dasar Elok Fana Gagal Hampa Indah".split(), 1)
]


def test_tabel_yang_berskala() -> None:
    """Three to eight ranges, one of which may be a number alone, each with the name of a rating."""
    assert [len(satu) for n in range(2, 10) for satu in _skala(*_SEMBILAN[:n])] == [3, 4, 5, 6, 7, 8]
    assert _skala(("100", "Prima (P)"), ("85 - 99", "Sangat Baik (SB)"), ("70 - 84", "Baik (B)")) == [
        ["Prima/P", "Sangat Baik/SB", "Baik/B"]
    ]
    assert _skala(("100", "Prima"), ("99", "Baik"), ("70 - 98", "Sedang"), ("50 - 69", "Buruk")) == []
    assert _skala(("85 - 99", "Tingkat 1"), ("70 - 84", "Baik"), ("50 - 69", "Buruk")) == []
    batas = (("85", "99", "Prima"), ("rendah", "84", "Baik"), ("50", "69", "Buruk"))
    assert _skala(*batas, kepala=("Minimal", "Maksimal", "Predikat")) == []


@pytest.mark.parametrize(("batas", "banyak"), [("70 - 84,99", 0), ("60 - 84,99", 1), ("75 - 84,99", 1)])
def test_kelas_bertindihan(batas: str, banyak: int) -> None:
    """Of a scale whose other classes follow each other the two that overlap, or leave a hole, are named."""
    isi = (("85 - 100", "Sangat Baik"), (batas, "Baik"), ("50 - 69,99", "Sedang"), ("0 - 49,99", "Kurang"))
    semua = _temuan((), _baris(("Interval", "Predikat"), isi))
    assert [t for _, _, t in semua] == [Tingkat.PERINGATAN] * banyak


def _kelas(
    nama: str, bawah: int, atas: int, *, tertutup: tuple[bool, bool] = (True, False), singkatan: str = ""
) -> KelasCetak:
    return KelasCetak(nama, Decimal(bawah), Decimal(atas), *tertutup, singkatan)


def test_batas_yang_tidak_termasuk() -> None:
    """A bound that belongs to no class is of either beside it."""
    kelas = (_kelas("Baik", 70, 100, tertutup=(False, True)), _kelas("Buruk", 50, 70))
    assert [[satu.memuat(Decimal(n)) for satu in kelas] for n in (70, 71, 100, 50)] == [
        [False, False],
        [True, False],
        [True, False],
        [False, True],
    ]
    assert SkalaCetak("Tabel 1", kelas).mungkin(Decimal(70)) == kelas


_BERJARAK = SkalaCetak(
    "Tabel 1",
    (_kelas("Sangat Baik", 91, 100), _kelas("Baik", 76, 90, tertutup=(True, True)), _kelas("Cukup Baik", 66, 75)),
)


@pytest.mark.parametrize(
    ("nilai", "kelas"),
    [
        ("91", "Sangat Baik"),
        ("90", "Baik"),
        ("76", "Baik"),
        ("66", "Cukup Baik"),
        # between two classes either of them
        ("90,5", "Sangat Baik/Baik"),
        ("75", "Baik/Cukup Baik"),
        ("75,5", "Baik/Cukup Baik"),
        # beyond the ends the last one
        ("100", "Sangat Baik"),
        ("120", "Sangat Baik"),
        ("65", "Cukup Baik"),
        ("0", "Cukup Baik"),
    ],
)
def test_kelas_yang_mungkin(nilai: str, kelas: str) -> None:
    """A value is of the class that holds it, bounds as they are printed, else of those beside it."""
    assert "/".join(satu.nama for satu in _BERJARAK.mungkin(Decimal(nilai.replace(",", ".")))) == kelas


@pytest.mark.parametrize(
    ("nama", "singkatan", "pendek"),
    [
        ("Sangat Baik|Baik", "|", "SB|B"),
        ("Sangat Baik|Baik", "A|B", None),
        ("Sangat Baik|Baik", "AA|B", "AA|B"),
        # not distinct, printed for one of them alone, letters that are no short form
        ("Sangat Baik|Sangat Buruk", "|", None),
        ("Sangat Baik|Baik", "SB|", None),
        ("Baik|Cukup", "|", None),
    ],
)
def test_skala_yang_disingkat(nama: str, singkatan: str, pendek: str | None) -> None:
    """Short forms of ratings are those that are printed, or initials, each one of its own."""
    kelas = [
        _kelas(satu, 90 - 10 * n, 100 - 10 * n, singkatan=s)
        for n, (satu, s) in enumerate(zip(nama.split("|"), singkatan.split("|"), strict=True))
    ]
    hasil = SkalaCetak("Tabel 1", tuple(kelas)).disingkat
    assert (None if hasil is None else "|".join(k.nama for k in hasil.kelas)) == pendek
    assert hasil is None or hasil.pendek
