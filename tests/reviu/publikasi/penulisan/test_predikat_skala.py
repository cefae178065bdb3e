"""Words beside numbers, against the scale that the report prints, in many layouts of scales and columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Tingkat, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi
from kinerja.reviu.publikasi.cetakan.bilangan import baca_cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.skala_kalimat import skala_laporan
from kinerja.reviu.publikasi.penulisan.predikat_skala import (
    KolomBerskala,
    bilangan_sel,
    kelas_tercetak,
    kolom_berskala,
    periksa_skala,
)

_NAMA = ("Luas hutan terjaga", "Rasio bibit unggul", "Indeks mata air", "Cakupan kebun tertata", "Porsi lahan pulih")

#: By name: caption, headings, and rows with their label first.
SKALA: dict[str, tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...]]] = {
    "tanda-warna": (
        "Tabel 3.1 Pencapaian Kinerja",
        ("Nilai Angka", "Interpretasi", "Kode Warna"),
        (
            ("1", "≥ 85", "Sangat Baik", "Hijau"),
            ("2", "70 – 84,9", "Baik", "Biru"),
            ("3", "55 – 69,9", "Sedang", "Kuning"),
            ("4", "< 55", "Kurang", "Merah"),
        ),
    ),
    "warna-dahulu": (
        "Tabel 3.1 Penilaian",
        ("Kode Warna", "Interval", "Arti"),
        (
            ("1", "Merah", "0-49,9", "Kurang"),
            ("2", "Kuning", "50-69,9", "Sedang"),
            ("3", "Biru", "70-84,9", "Baik"),
            ("4", "Hijau", "85-100", "Sangat Baik"),
        ),
    ),
    "persen-dan-tanda": (
        "Tabel Skala Nilai Peringkat Kinerja",
        ("Interval Nilai Realisasi Kinerja", "Kriteria Penilaian"),
        (
            ("1", "91 % ≤ 100 %", "Sangat Baik"),
            ("2", "76 % ≤ 90 %", "Baik"),
            ("3", "51 % ≤ 75 %", "Sedang"),
            ("4", "≤ 50 %", "Kurang"),
        ),
    ),
    "naik": (
        "Interval Nilai Realisasi Kinerja",
        ("Interval", "Kriteria"),
        (("1", "0-49,9", "Kurang"), ("2", "50-74,9", "Sedang"), ("3", "75-89,9", "Baik"), ("4", "> 90", "Sangat Baik")),
    ),
    "sampai-dengan": (
        "Tabel 3.1 Kategori",
        ("Persentase Capaian", "Predikat"),
        (
            ("a", "85 s.d. 100", "Sangat Baik"),
            ("b", "70 s.d. kurang dari 85", "Baik"),
            ("c", "50 s.d. kurang dari 70", "Sedang"),
            ("d", "kurang dari 50", "Kurang"),
        ),
    ),
    "pertidaksamaan": (
        "Tabel 3.1",
        ("Kelas", "Sebutan"),
        (
            ("A", "x ≥ 90", "Sangat Baik"),
            ("B", "75 ≤ x < 90", "Baik"),
            ("C", "50 ≤ x < 75", "Sedang"),
            ("D", "x < 50", "Kurang"),
        ),
    ),
    "label-rentang": (
        "Tabel 3.1 Kategori Pencapaian",
        ("Kategori",),
        (("≥ 90", "Sangat Baik"), ("80 - 89", "Baik"), ("60-79", "Sedang"), ("< 60", "Kurang")),
    ),
    "label-kata": (
        "Tabel 3.1 Rentang",
        ("Rentang (%)",),
        (("Sangat Baik", "lebih dari 90"), ("Baik", "75 - 90"), ("Sedang", "50 - 74,99"), ("Kurang", "di bawah 50")),
    ),
    "dua-angka": (
        "Tabel 3.1 Ukuran",
        ("Skor", "Nilai", "Keterangan"),
        (
            ("1", "4", "85,00 - 100", "Sangat Baik"),
            ("2", "3", "70,00 - 84,99", "Baik"),
            ("3", "2", "50,00 - 69,99", "Sedang"),
            ("4", "1", "0 - 49,99", "Kurang"),
        ),
    ),
    "lubang": (
        "Tabel 3.1 Pedoman",
        ("Capaian", "Makna"),
        (
            ("1", "95 - 100", "Sangat Baik"),
            ("2", "75 - 90", "Baik"),
            ("3", "50 - 70", "Sedang"),
            ("4", "0 - 45", "Kurang"),
        ),
    ),
    "huruf-kapital": (
        "TABEL 3.1 SKALA ORDINAL",
        ("RENTANG CAPAIAN", "KATEGORI CAPAIAN"),
        (
            ("1", "> 90", "SANGAT BAIK"),
            ("2", "> 75 - 90", "BAIK"),
            ("3", "> 50 - 75", "SEDANG"),
            ("4", "<= 50", "KURANG"),
        ),
    ),
    "tepat-seratus": (
        "Tabel 3.1 Capaian",
        ("Batas", "Status"),
        (
            ("1", "> 100 %", "Melampaui"),
            ("2", "100 %", "Sangat Baik"),
            ("3", "75 - 99,99 %", "Baik"),
            ("4", "50 - 74,99 %", "Sedang"),
            ("5", "< 50 %", "Kurang"),
        ),
    ),
}
_BENAR = ("Sangat Baik", "Baik", "Sangat Baik", "Sedang", "Kurang")
_NILAI = ("100,00", "82,00", "100,00*", "62,00 %", "41,00")


def _temuan(skala: str, kata: tuple[str, ...], kolom: str, nilai: str = "Capaian (%)") -> list[tuple[str, str, str]]:
    tabel, judul, isi = SKALA[skala]
    baris = [
        Publikasi(tabel=tabel, baris=satu[0], kolom=k, nilai=n)
        for satu in isi
        for k, n in zip(judul, satu[1:], strict=True)
    ]
    for nama, angka, satu in zip(_NAMA, _NILAI, kata, strict=True):
        for k, n in ((nilai, angka), (kolom, satu)):
            baris.append(Publikasi(tabel="Tabel 3.2 Hasil Pengukuran", baris=nama, kolom=k, nilai=n))
    semua = [t.temuan for t in tinjau_publikasi(baris, tahun=2023).temuan]
    return [(t.tingkat, t.tercetak, t.seharusnya) for t in semua if t.tingkat is not Tingkat.CATATAN]


def _ganti(tempat: int, kata: str) -> tuple[str, ...]:
    return (*_BENAR[:tempat], kata, *_BENAR[tempat + 1 :])


@pytest.mark.parametrize("skala", SKALA)
def test_susunan_skala(skala: str) -> None:
    """However a scale is printed, what follows it gives nothing, and one word that does not is a galat."""
    assert _temuan(skala, _BENAR, "Interpretasi") == []
    [(tingkat, tercetak, harap)] = _temuan(skala, _ganti(1, "Kurang"), "Interpretasi")
    assert (tingkat, tercetak, harap.casefold()) == (Tingkat.GALAT, "Kurang", "baik")


@pytest.mark.parametrize("kolom", ["Interpretasi", "Predikat", "Kategori", "Keterangan", "Kriteria", "Status", "Hasil"])
def test_kolom_kata(kolom: str) -> None:
    """What a column of words is, its words say, not its heading; a word that the scale does not have is found too."""
    assert _temuan("tanda-warna", _BENAR, kolom) == []
    assert _temuan("tanda-warna", _ganti(0, "Sedang"), kolom) == [(Tingkat.GALAT, "Sedang", "Sangat Baik")]
    assert _temuan("tanda-warna", _ganti(1, "Tinggi"), kolom) == [(Tingkat.GALAT, "Tinggi", "Baik")]


def test_kolom_warna() -> None:
    """Colours are words of the scale as ratings are."""
    warna = ("Hijau", "Biru", "Hijau", "Kuning", "Merah")
    assert _temuan("warna-dahulu", warna, "Notifikasi") == []
    salah = (*warna[:3], "Biru", "Merah")
    assert _temuan("warna-dahulu", salah, "Notifikasi") == [(Tingkat.GALAT, "Biru", "Kuning")]


def test_nilai_lain() -> None:
    """Where a table prints no capaian, words follow the number that explains them."""
    assert _temuan("tanda-warna", _BENAR, "Interpretasi", "Skor") == []
    assert _temuan("tanda-warna", _ganti(3, "Baik"), "Interpretasi", "Skor") == [(Tingkat.GALAT, "Baik", "Sedang")]


@pytest.mark.parametrize(
    "kata",
    [
        _ganti(4, "belum ada data"),
        _ganti(3, "Tidak tercapai"),
        ("Baik Sekali", *_BENAR[1:]),
        ("SANGAT BAIK", "baik", *_BENAR[2:]),
        ("Dinas Kehutanan", "Dinas Pertanian", "Dinas Pengairan", "Dinas Perkebunan", "Dinas Kehutanan"),
        ("Unggul", "Memadai", "Unggul", "Lumayan", "Buruk"),
    ],
)
def test_bukan_kelas(kata: tuple[str, ...]) -> None:
    """Remarks, other spellings, units and the words of another scale are no faults."""
    assert _temuan("tanda-warna", kata, "Keterangan") == []


def test_sebagian_kecil() -> None:
    """One word alone that contradicts the scale is no more than a warning."""
    kata = ("Kurang", "", "", "", "")
    assert _temuan("tanda-warna", kata, "Predikat") == [(Tingkat.PERINGATAN, "Kurang", "Sangat Baik")]


@pytest.mark.parametrize("tertulis", ["Cukup (S)", "Cukup"])
def test_kata_singkat(tertulis: str) -> None:
    """A column of short forms follows the scale: by those that it prints, else by the first letters of its words."""
    singkat = "S" if "(" in tertulis else "C"
    nama = (
        ["Sangat Baik (SB)", "Baik (B)", tertulis, "Kurang (K)"]
        if "(" in tertulis
        else ["Sangat Baik", "Baik", "Cukup", "Kurang"]
    )
    skala = zip(("≥ 85", "70 - 84,99", "55 - 69,99", "< 55"), nama, strict=True)
    teks = "Capaian kinerja dinilai " + ", ".join(f"{rentang} = {nama}" for rentang, nama in skala) + "."
    baris = [Publikasi(tabel="Prosa BAB III", baris="Capaian kinerja dinilai", kolom="Kalimat", nilai=teks)]
    for apa, (capaian, kelas) in zip(
        _NAMA, (("91,20", "SB"), ("72,15", "B"), ("61,30", singkat), ("88,04", "sb"), ("66,50", "B")), strict=True
    ):
        baris.append(Publikasi(tabel="Tabel 3.2 Hasil", baris=apa, kolom="Capaian (%)", nilai=capaian))
        baris.append(Publikasi(tabel="Tabel 3.2 Hasil", baris=apa, kolom="Kategori", nilai=kelas))
    temuan = [t.temuan for t in tinjau_publikasi(baris, tahun=2022).temuan]
    assert [(satu.tercetak, satu.seharusnya) for satu in temuan] == [("B", singkat)]


@pytest.mark.parametrize(
    ("teks", "harap"), [("75,5", "75.5"), ("75,5 *)", "75.5"), ("75,5**", "75.5"), ("> 75,5", None), ("-", None)]
)
def test_the_number_of_a_cell(sel: Callable[..., Sel], teks: str, harap: str | None) -> None:
    """The mark of a footnote is no part of a number, and a bound is no number; a cell that was read keeps its reading."""
    satu = sel(teks)
    hasil = bilangan_sel(satu)
    assert (hasil and str(hasil.nilai)) == harap
    assert bilangan_sel(replace(satu, angka=None)) == (hasil if hasil is None else baca_cetakan("75,5", ribuan=False))
    assert bilangan_sel(replace(sel("1.250"), angka=None)) == baca_cetakan("1.250", ribuan=False)
    ribu = sel("1.250")
    assert bilangan_sel(ribu) is ribu.angka


@pytest.mark.parametrize(("sela", "banyak"), [("Baik", [5]), ("Sangat Baik", [2, 2, 2, 2])])
def test_another_scale_throughout(sela: str, banyak: list[int]) -> None:
    """A word for all numbers between two bounds is told once, with its rows; one that is right among them makes slips of the others."""
    nama, _, isi = SKALA["tanda-warna"]
    skala = [
        Publikasi(tabel=nama, baris=b, kolom=k, nilai=n)
        for b, *sel in isi
        for k, n in zip(("Nilai Angka", "Interpretasi"), sel, strict=False)
    ]
    kata = {"95,00": "Baik", "96,00": sela, "97,00": "Baik", "98,00": "Baik", "99,00": "Baik"} | {
        f"{n},00": "Sangat Baik" for n in range(100, 106)
    }
    ukur = [
        Publikasi(tabel="Tabel 3.4 Pengukuran Kinerja", baris=f"Indikator hal {n}", kolom=k, nilai=v)
        for n, satu in enumerate(kata.items())
        for k, v in zip(("Capaian (%)", "Predikat"), satu, strict=True)
    ]
    temuan = [t for t in tinjau_publikasi([*skala, *ukur], tahun=2023).temuan if t.temuan.seharusnya]
    assert [len(t.nomor) for t in temuan] == banyak
    assert {(t.temuan.tercetak, t.temuan.seharusnya) for t in temuan} == {("Baik", "Sangat Baik")}


_BARIS = (
    "Luas hutan",
    "Rasio bibit",
    "Mata air",
    "Kebun tertata",
    "Lahan pulih",
    "Pagar desa",
    "Jalan tani",
    "Irigasi",
)
#: A word that the scale gives for its number, another such, one that it gives for other numbers, one that it does not have.
_TANDA = {"p": ("90,00", "Sangat Baik"), "q": ("40,00", "Kurang"), "s": ("90,00", "Kurang"), "x": ("90,00", "Entah")}


def _peta(judul: Sequence[str], isi: Sequence[Sequence[str]]) -> Peta:
    """Return a report with a scale and a table; "|" parts the group of a heading from it, an empty cell is none."""
    tabel, kepala, kelas = SKALA["tanda-warna"]
    baris = [
        Publikasi(tabel=tabel, baris=satu[0], kolom=k, nilai=n)
        for satu in kelas
        for k, n in zip(kepala, satu[1:], strict=True)
    ]
    for nama, satu in zip(_BARIS, isi, strict=False):
        for k, n in zip(judul, satu, strict=True):
            kelompok, _, kolom = k.rpartition("|")
            baris += [
                Publikasi(tabel="Tabel 3.2 Hasil", baris=nama, kolom=kolom, nilai=n, kelompok=kelompok or None)
                for _ in range(bool(n))
            ]
    return petakan_isi(susun_publikasi(tuple(baris), tahun=2023))


def _pasangan(judul: Sequence[str], *isi: Sequence[str]) -> list[tuple[bool, list[tuple[str, str]]]]:
    """Return the columns that follow the scale: whether by a capaian, and their words with their numbers."""
    return [(satu.capaian, [(s.teks, n.teks) for s, n in satu.pasangan]) for satu in kolom_berskala(_peta(judul, isi))]


@pytest.mark.parametrize(
    ("nilai", "tanda", "harap"),
    [
        # Of a capaian half of the words are the scale's, and more than half of these stand right where there are three.
        ("Capaian (%)", "ppxx", True),
        ("Capaian (%)", "ppxxx", False),
        ("Capaian (%)", "pppxxx", True),
        ("Capaian (%)", "xx", False),
        ("Capaian (%)", "ss", True),
        ("Capaian (%)", "pss", False),
        ("Capaian (%)", "ppss", False),
        ("Capaian (%)", "ppsss", False),
        ("Capaian (%)", "ppppss", True),
        # Of another number four stand right, three of four, and they are not all one word.
        ("Skor", "ppq", False),
        ("Skor", "ppqq", True),
        ("Skor", "pppp", False),
        ("Skor", "ppqqs", True),
        ("Skor", "ppqqss", False),
        ("Skor", "pppqqqss", True),
    ],
)
def test_columns_that_follow_a_scale(nilai: str, tanda: str, harap: bool) -> None:
    """What is sure enough to be held against the scale."""
    isi = [_TANDA[satu] for satu in tanda]
    assert _pasangan((nilai, "Kriteria"), *isi) == (
        [(nilai != "Skor", [(kata, angka) for angka, kata in isi])] if harap else []
    )


@pytest.mark.parametrize(
    ("tanda", "tingkat"),
    [
        ("ppps", Tingkat.GALAT),
        ("pps", Tingkat.PERINGATAN),
        ("pppss", Tingkat.PERINGATAN),
        ("ppppss", Tingkat.GALAT),
    ],
)
def test_how_sure_a_word_is_wrong(tanda: str, tingkat: Tingkat) -> None:
    """Where three words and two of three are what the scale gives, another one contradicts it."""
    isi = [_TANDA[satu] for satu in tanda]
    temuan = [d.tingkat for _, d in periksa_skala(_peta(("Capaian (%)", "Kriteria"), isi))]
    assert temuan == [tingkat] * tanda.count("s")


def test_the_number_that_a_word_is_given_for() -> None:
    """The capaian of its group or of its year; without any the number of another column, but not money; bounds are none."""
    isi = (("90,00", "Sangat Baik", "40,00", "Kurang"), ("62,00", "Sedang", "82,00", "Baik"))
    harap = [
        (True, [("Sangat Baik", "90,00"), ("Sedang", "62,00")]),
        (True, [("Kurang", "40,00"), ("Baik", "82,00")]),
    ]
    for judul in (
        ("Kota|Capaian (%)", "Kota|Kriteria", "Desa|Capaian (%)", "Desa|Kriteria"),
        ("Capaian 2022 (%)", "Kriteria 2022", "Capaian 2023 (%)", "Kriteria 2023"),
    ):
        assert _pasangan(judul, *isi) == harap
    satu = ("50", "45", "90,00", "Sangat Baik")
    assert _pasangan(("Target", "Realisasi", "Capaian (%)", "Kriteria"), satu) == [(True, [("Sangat Baik", "90,00")])]
    uang = [("Sangat Baik", "90,00"), ("Kurang", "40,00"), ("Baik", "82,00"), ("Sedang", "62,00")]
    tiga = [(kata, "10,00", angka, "20,00") for kata, angka in uang]
    assert _pasangan(("Kriteria", "Skor awal", "Skor", "Skor lain"), *tiga) == [(False, uang)]
    for lain in ("belum ada", "> 90"):
        baris = [(kata, "90", angka) for kata, angka in uang] + [("Baik", "90", lain)]
        assert _pasangan(("Kriteria", "Pagu (Rp)", "Skor"), *baris) == [(False, uang)]


@pytest.mark.parametrize(
    ("kata", "ada"),
    [("Sangat Baik Untuk Kota", True), ("Sangat Baik Untuk Kota Rawa", False), ("-", False), ("Baik 2", False)],
)
def test_words_of_a_rating(kata: str, ada: bool) -> None:
    """Four at most, without digits."""
    ((_, isi),) = _pasangan(("Capaian (%)", "Kriteria"), _TANDA["p"], _TANDA["p"], ("90,00", kata))
    assert isi[2:] == [(kata, "90,00")] * ada


def test_a_word_of_no_rating_does_not_end_the_search() -> None:
    """A remark in front of a wrong word hides nothing."""
    isi = [_TANDA[satu] for satu in "xspp"]
    assert [d.tercetak for _, d in periksa_skala(_peta(("Capaian (%)", "Kriteria"), isi))] == ["Kurang"]


def test_how_well_a_scale_explains_a_column() -> None:
    """By the words that it gives, then by how few it leaves."""
    (kolom,) = kolom_berskala(_peta(("Capaian (%)", "Kriteria"), [_TANDA[satu] for satu in "ppps"]))
    assert isinstance(kolom, KolomBerskala)
    assert (len(kolom.kenal), len(kolom.pas), kolom.nilai) == (4, 3, (3, -4))


@pytest.mark.parametrize(
    ("angka", "harap"),
    [
        ("85", ["Sangat Baik", "Baik"]),
        ("86", ["Sangat Baik"]),
        ("85,2", ["Sangat Baik"]),
        ("84", ["Baik"]),
    ],
)
def test_ratings_of_a_rounded_number(angka: str, harap: list[str]) -> None:
    """What rounding may have lifted over a bound can have the rating below it."""
    skala, *_ = skala_laporan(_peta((), ()).isi)
    cetakan = baca_cetakan(angka, ribuan=False)
    assert cetakan is not None
    assert [*kelas_tercetak(skala, cetakan).values()] == harap
