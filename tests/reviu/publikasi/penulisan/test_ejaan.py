"""How numbers, names, codes and ratings are written in a published report."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.pernyataan import petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.penulisan.ejaan import (
    periksa_bilangan,
    periksa_iku,
    periksa_kode,
    periksa_predikat,
    periksa_tanda_desimal,
)

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _satu(kolom: str, *nilai: str, nama: str = "Tabel 1") -> _Tabel:
    return nama, (kolom,), [(f"Hal {chr(65 + n)}", satu) for n, satu in enumerate(nilai)]


def test_grouped_wrongly(susun: _Susun) -> None:
    """A number that is grouped wrongly is told by itself; three of a kind in one table are told at once."""
    salah = ("10.711482.609", "10.711482.608", "10.711482.607")
    dua = [d for _, d in periksa_bilangan(susun(_satu("Unit", *salah[:2])))]
    assert [(d.tercetak, d.pesan, d.nomor) for d in dua] == [
        (teks, f"Penulisan bilangan {teks} keliru: titik ribuan tidak lengkap.", (n,))
        for n, teks in enumerate(salah[:2])
    ]
    tiga = [d for _, d in periksa_bilangan(susun(_satu("Unit", *salah, "1.234,567.8", "1.234")))]
    assert [d.nomor for d in tiga] == [(0, 1, 2), (3,)]
    assert tiga[0].pesan == (
        "Penulisan bilangan 10.711482.609 keliru: titik ribuan tidak lengkap, begitu pula 2 bilangan lain pada tabel ini."
    )
    assert tiga[1].pesan == "Penulisan bilangan 1.234,567.8 keliru: titik dan koma bercampur."
    prosa = susun(("Prosa", ("Nilai",), [(f"jumlah {n}", satu) for n, satu in enumerate(salah)]))
    assert len([*periksa_bilangan(prosa)]) == 3


@pytest.mark.parametrize(
    ("nilai", "nama", "harap"),
    [
        ("1,5 2,5 3.5", "Tabel 1", [("3.5", "3,5", "1 bilangan memakai titik")]),
        ("1,5 2.5", "Tabel 1", [("2.5", "2,5", "1 bilangan memakai titik")]),
        ("1,5 2.5 3.5", "Tabel 1", [("1,5", "", "1 bilangan memakai koma")]),
        ("1,5 2,5", "Tabel 1", []),
        ("1,5 7", "Tabel 1", []),
        ("1,5 1.250 7", "Tabel 1", []),
        ("1,5 2.5", "Prosa", []),
    ],
)
def test_decimal_signs(susun: _Susun, nilai: str, nama: str, harap: list[tuple[str, str, str]]) -> None:
    """A table that prints both signs is named at the rarer one, of as many at the point; 1.250 can be either."""
    semua = [d for _, d in periksa_tanda_desimal(susun(_satu("Capaian", *nilai.split(), nama=nama)))]
    assert [(d.tercetak, d.seharusnya) for d in semua] == [h[:2] for h in harap]
    assert all(h[2] in d.pesan for d, h in zip(semua, harap, strict=True))


def test_a_name_with_two_codes(susun: _Susun) -> None:
    """The place that stands alone is named, with the code and the table of the others."""
    nama = "Program Pelayanan Izin Usaha"
    isi = susun(*((f"Tabel {n}", ("Unit",), ((f"1.01.0{k} {nama}", "5"),)) for n, k in enumerate((3, 3, 2))))
    ((_, dugaan),) = periksa_kode(petakan_isi(isi))
    assert (dugaan.tempat, dugaan.tercetak, dugaan.seharusnya, dugaan.nomor) == (
        f"Tabel 2, 1.01.02 {nama}",
        "1.01.02",
        "1.01.03",
        (2,),
    )
    assert dugaan.pesan == f"“{nama}” berkode 1.01.02 di sini dan 1.01.03 pada Tabel 0."
    isi = susun(*((f"Tabel {n}", ("Unit",), ((f"1.01.0{k} {nama}", "5"),)) for n, k in enumerate((2, 3, 3))))
    ((_, dugaan),) = periksa_kode(petakan_isi(isi))
    assert dugaan.pesan == f"“{nama}” berkode 1.01.02 di sini dan 1.01.03 pada Tabel 1."


def _predikat(susun: _Susun, isi: str, kolom: Sequence[str] = ("Capaian", "Predikat")) -> list[str]:
    baris = [(f"Hal {chr(65 + n)}", *satu.split(maxsplit=len(kolom) - 1)) for n, satu in enumerate(isi.split(" | "))]
    semua = [d for _, d in periksa_predikat(petakan_isi(susun(("Tabel 1", kolom, baris))))]
    return [f"{d.tempat.split(', ')[1][-1]}: {d.tercetak} → {d.seharusnya}" for d in semua]


@pytest.mark.parametrize(
    ("isi", "harap"),
    [
        ("95 Sangat Tinggi | 80 Tinggi | 70 Sedang | 95 Sedang", ["D: Sedang → Sangat Tinggi"]),
        ("95 Sangat Tinggi | 80 Tinggi | 70 Sedang", []),
        # One of three may be wrong, two say that another scale is meant.
        ("95 Sangat Tinggi | 80 Tinggi | 70 Tinggi", ["C: Tinggi → Sedang"]),
        ("95 Sangat Tinggi | 80 Sedang | 70 Tinggi", []),
        ("95 Sangat Tinggi | 80 Tinggi | 70 Sedang | 95 Sedang | 95 Tinggi", []),
        # A word that recurs is a rating of another scale; words on the target are of none.
        ("95 Sangat Tinggi | 80 Tinggi | 70 Sedang | 95 Sedang | 95 Bagus | 95 Bagus", []),
        ("95 Sangat Tinggi | 80 Tinggi | 70 Tinggi | 100 Tercapai | 101 Tercapai", ["C: Tinggi → Sedang"]),
        ("95 Bagus | 95 Tercapai", ["B: Tercapai → Tidak Tercapai"]),
        # Too few to learn from: the scale of the report counts where its words are used.
        ("95 Sangat Tinggi | 95 Sedang", ["B: Sedang → Sangat Tinggi"]),
        ("95 Bagus", []),
        # Remarks that stand there once are no ratings.
        ("95 Sangat Tinggi | 80 Tinggi | 95 Lanjutkan", []),
        # Rounded up to the bound.
        ("95 Sangat Tinggi | 70 Sedang | 65,5 Rendah | 65,50 Sedang", ["C: Rendah → Sedang"]),
    ],
)
def test_ratings(susun: _Susun, isi: str, harap: list[str]) -> None:
    """A rating is the one that the scale gives for the capaian beside it."""
    assert _predikat(susun, isi) == harap


def test_words_of_another_year(susun: _Susun) -> None:
    """A rating is given for the capaian of its year, else for the only one of its row."""
    kolom = ("Capaian 2022", "Predikat 2022", "Capaian 2023", "Predikat 2023")
    assert _predikat(susun, "95 Tercapai 70 Tercapai | 100 Tercapai 101 Tercapai", kolom) == [
        "A: Tercapai → Tidak Tercapai",
        "A: Tercapai → Tidak Tercapai",
    ]
    assert _predikat(susun, "95 70 Tercapai", ("Capaian 2021", "Capaian 2022", "Keterangan")) == []
    assert _predikat(susun, "95 Tercapai", ("Capaian 2021", "Keterangan")) == ["A: Tercapai → Tidak Tercapai"]


@pytest.mark.parametrize(
    ("capaian", "kata", "harap"),
    [
        ("95", "Tercapai", "Tidak Tercapai"),
        ("100", "Tercapai", ""),
        ("101", "Tercapai", ""),
        ("100", "Tidak Tercapai", "Tercapai"),
        ("100,00", "Tidak Tercapai", ""),
        ("101", "Belum Mencapai Target", "Melampaui Target"),
        ("100", "Melampaui Target", "Tercapai"),
        ("120", "Sesuai Target", "Melampaui Target"),
        ("99", "Sesuai", "Tidak Tercapai"),
        ("120", "Tercapai / Melampaui", ""),
        ("95", "Tercapai / Melampaui", "Tidak Tercapai"),
        ("95", "Sesuai atau Tidak Tercapai", ""),
        ("95", "Tercapai / Selesai", ""),
        ("95", "Di Atas Target", ""),
    ],
)
def test_words_on_a_target(susun: _Susun, capaian: str, kata: str, harap: str) -> None:
    """Words on the target itself agree with the capaian; 100,00 may be a rounded 99,996."""
    temuan = _predikat(susun, f"{capaian} {kata}", ("Capaian", "Keterangan"))
    assert temuan == ([f"A: {kata} → {harap}"] if harap else [])


@pytest.mark.parametrize(("realisasi", "harap"), [("8", ["A: Tidak Tercapai → Tercapai"]), ("7,9999", [])])
def test_just_reached(susun: _Susun, realisasi: str, harap: list[str]) -> None:
    """Where the realisasi is the target, a hundred is no rounded number."""
    kolom = ("Target", "Realisasi", "Capaian", "Keterangan")
    assert _predikat(susun, f"8 {realisasi} 100,00 Tidak Tercapai", kolom) == harap
    assert (
        _predikat(susun, f"8 {realisasi} 100,00 Tidak Tercapai", ("Target", "Realisasi Triwulan I", *kolom[2:])) == []
    )


@pytest.mark.parametrize(
    ("penuh", "lain", "kolom", "harap"),
    [
        ("Tabel 1 IKU", "Tabel 2 Capaian IKU", "Target", [("2", "3")]),
        ("Tabel 1 Indikator Kinerja Utama", "Tabel 2 IKU", "Target", [("2", "3")]),
        ("Tabel 1 IKU", "Tabel 2 Selain IKU", "Target", []),
        ("Tabel 1 IKU", "Tabel 2 Non-IKU", "Target", []),
        ("Tabel 1 IKU", "Tabel 2 Capaian", "Target", []),
        ("Tabel 1 IKU", "Prosa IKU", "Target", []),
        ("Tabel 1 IKU", "Tabel 2 IKU", "Pagu (Rp)", []),
    ],
)
def test_lists_of_main_indicators(
    susun: _Susun, penuh: str, lain: str, kolom: str, harap: list[tuple[str, str]]
) -> None:
    """A table on the main indicators lists as many as the one that sets them."""
    nama = ("Persentase jalan mantap", "Indeks kepuasan warga", "Jumlah taman kota")
    isi = (
        (penuh, ("Target",), [(b, str(n + 7)) for n, b in enumerate(nama)]),
        (lain, (kolom,), [(b, str(n + 7)) for n, b in enumerate(nama[:2])]),
    )
    for semua in (isi, isi[::-1]):
        dugaan = [d for _, d in periksa_iku(petakan_isi(susun(*semua)))]
        assert [(d.tercetak, d.seharusnya) for d in dugaan] == harap
        assert {d.pesan for d in dugaan} <= {f"{lain} memuat 2 indikator, sedangkan {penuh} menetapkan 3."}
        assert all(d.tempat == f"{lain}, {nama[0]}, kolom Target dibandingkan dengan {penuh}" for d in dugaan)


@pytest.mark.parametrize(("asing", "harap"), [(1, 1), (2, 0)])
def test_a_list_of_the_same_indicators(susun: _Susun, asing: int, harap: int) -> None:
    """Half of a shorter list at least must be of the whole one; a list of as many is whole."""
    nama = ("Persentase jalan mantap", "Indeks kepuasan warga", "Jumlah taman kota", "Cakupan layanan air")
    pendek = [*nama[: 2 - max(0, asing - 1)], *(f"Angka lain ke {n} dari luar" for n in range(asing))][:3]
    isi = susun(
        ("Tabel 1 IKU", ("Target",), [(b, str(n + 7)) for n, b in enumerate(nama)]),
        ("Tabel 2 IKU", ("Target",), [(b, str(n + 7)) for n, b in enumerate(pendek)]),
    )
    assert len([*periksa_iku(petakan_isi(isi))]) == harap
    sama = susun(*((f"Tabel {n} IKU", ("Target",), [(b, "7") for b in nama]) for n in range(2)))
    assert not [*periksa_iku(petakan_isi(sama))]
    separuh = [(nama[0], "7"), ("Angka lain dari luar", "8")]
    isi = susun(
        ("Tabel 1 IKU", ("Target",), [(b, "7") for b in nama]),
        ("Tabel 2 IKU", ("Target",), separuh),
    )
    assert len([*periksa_iku(petakan_isi(isi))]) == 1
