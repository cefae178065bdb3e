"""What a printed row is about: known by its code, its number, its place among sums and means, its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kinerja.reviu.publikasi.bacaan.acuan import Acuan
from kinerja.reviu.publikasi.bacaan.pengenal import Pengenal
from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi

_Susun = Callable[..., IsiPublikasi]
_Tabel = tuple[str, Sequence[str], Sequence[Sequence[str]]]


class _Buku(Acuan):
    """A workbook that knows three sasaran, two of them by one indicator each."""

    sasaran = ("S1", "S2", "S3")

    def cari(self, isi: tuple[str, ...], *, longgar: bool) -> tuple[str, ...] | None:
        """Return the thing of a name; part of a name will do where it may."""
        nama = {
            ("jalan", "mantap"): ("indikator", "S1.1"),
            ("warga", "puas"): ("sasaran", "S2"),
            ("air",): ("indikator", "S3.1"),
        }
        if longgar and isi[:1] == ("jalan",):
            return ("indikator", "S1.1")
        return nama.get(isi)

    def sasaran_ke(self, nomor: int) -> tuple[str, ...] | None:
        """Return the sasaran by its place."""
        return ("sasaran", f"S{nomor}") if 1 <= nomor <= 3 else None


def _kunci(susun: _Susun, *tabel: _Tabel, acuan: Acuan | None = None) -> list[str]:
    """Return what the rows of tables are about, in their order."""
    isi = susun(*tabel)
    pengenal = Pengenal(isi, acuan or Acuan())
    return [" ".join(pengenal.kenali(t, b)) for t in isi.tabel for b in t.baris]


def _tabel(nama: str, kolom: str, *label: str) -> _Tabel:
    return nama, (kolom,), [(b, str(n + 3)) for n, b in enumerate(label)]


@pytest.mark.parametrize(
    ("kolom", "label", "harap"),
    [
        ("Unit", "1.01.01 Program A", "kode 1.01.01"),
        ("Unit", "Jalan mantap kota", "teks jalan mantap kota"),
        ("Unit", "Program A 1.01.02", "teks program a 1 01 02"),
        ("Unit", "Program peningkatan mutu jalan dan air minum warga kota 1.01.02", "kode 1.01.02"),
        (
            "Unit",
            "Program peningkatan mutu jalan dan air minum 1.01.02 serta 1.01.03",
            "teks program peningkatan mutu jalan air minum 1 01 02 1 01 03",
        ),
        ("Unit", "Sasaran strategis 2", "sasaran ke 2"),
        ("Unit", "Sasaran ke-IV", "sasaran ke 4"),
        ("Unit", "Sasaran ketiga", "sasaran ke 3"),
        ("Unit", "Sasaran 2 jalan", "teks sasaran 2 jalan"),
        ("Unit", "Jumlah", "jumlah Tabel 1 jumlah"),
        ("Unit", "Jumlah anggaran dinas pangan belanja", "teks jumlah anggaran dinas pangan belanja"),
        ("Unit", "Jumlah anggaran tersedia", "jumlah Tabel 1 jumlah anggaran tersedia"),
        ("Unit", "Anggaran tersedia", "teks anggaran tersedia"),
        ("Unit", "Program alfa beta gama delta epsilon 1.01.02", "kode 1.01.02"),
        ("Unit", "Program alfa beta gama delta 1.01.02", "teks program alfa beta gama delta 1 01 02"),
        ("Unit", "2022", "tabel Tabel 1"),
        ("Pagu (Rp)", "2022", "total"),
        ("Serapan", "2022", "total"),
        ("Efisiensi", "2022", "total"),
        ("Target", "2022", "tabel Tabel 1"),
    ],
)
def test_one_row(susun: _Susun, kolom: str, label: str, harap: str) -> None:
    """A row is known by its code, by the number of its sasaran, as a total, by its name, or by the year alone."""
    assert _kunci(susun, _tabel("Tabel 1", kolom, label, "Hutan lindung"))[0] == harap


@pytest.mark.parametrize(
    ("nama", "kolom", "harap"),
    [
        ("Tabel 1 Belanja Modal", "Pagu (Rp)", "teks belanja modal"),
        ("Tabel 1 DAK Fisik", "Pagu (Rp)", "teks dak fisik"),
        ("Tabel 1 Dana APBD", "Pagu (Rp)", "total"),
        ("Tabel 1", "Hibah | Pagu (Rp)", "tabel Tabel 1"),
        ("Tabel 1 Capaian Jalan Mantap Kota", "Target", "teks jalan mantap kota"),
        ("Tabel 1 Capaian Kinerja", "Target", "tabel Tabel 1 Capaian Kinerja"),
        ("Tabel 1 Capaian Jalan", "Target", "tabel Tabel 1 Capaian Jalan"),
    ],
)
def test_rows_of_years(susun: _Susun, nama: str, kolom: str, harap: str) -> None:
    """Money of a year is that of the agency, unless caption or heading names a part; else the caption names the thing."""
    assert _kunci(susun, _tabel(nama, kolom, "2021", "2022")) == [harap] * 2


def test_rows_of_years_among_others(susun: _Susun) -> None:
    """The caption names the thing of years where all rows are years, or totals; by the workbook first."""
    nama = "Tabel 1 Capaian Jalan Mantap"
    assert _kunci(susun, _tabel(nama, "Target", "2021", "Hutan"))[0] == f"tabel {nama}"
    assert _kunci(susun, _tabel(nama, "Target", "2021", "Jumlah"))[0] == "teks jalan mantap"
    assert _kunci(susun, _tabel(nama, "Target", "2021"), acuan=_Buku()) == ["indikator S1.1"]


@pytest.mark.parametrize(
    ("label", "harap"),
    [
        ("program 1.01.02 dan 1.01.03", "kode 1.01.02 1.01.03"),
        ("program 1.01.02-1.01.05", "kode 1.01.02 1.01.03 1.01.04 1.01.05"),
        ("program 1.01.02 s.d. 1.01.04", "kode 1.01.02 1.01.03 1.01.04"),
        ("program 1.01.09 sampai 1.01.11", "kode 1.01.09 1.01.10 1.01.11"),
        ("program 1.01.03 dan 1.01.02", "kode 1.01.02 1.01.03"),
        ("program 1.01.02-1.02.05", "kode 1.01.02 1.02.05"),
        ("program 1.01.02", "kode 1.01.02"),
        ("program 1.01.02 jalan mantap", "teks program 1 01 02 jalan mantap"),
        ("kegiatan 1.01.02.2.01-1.01.02.2.03", "kode 1.01.02.2.01 1.01.02.2.02 1.01.02.2.03"),
    ],
)
def test_codes_in_running_text(susun: _Susun, label: str, harap: str) -> None:
    """Codes in running text stand for themselves; from one to another all between."""
    assert _kunci(susun, ("Prosa", ("Nilai",), ((f"target {label}", "3"),))) == [harap]


@pytest.mark.parametrize(
    ("label", "harap"),
    [
        ("total anggaran", "total"),
        ("anggaran keseluruhan dinas", "total"),
        ("realisasi anggaran kecamatan rawa", "total"),
        ("anggaran kecamatan rawa indah sekali makmur jaya abadi", "total"),
        (
            "anggaran kecamatan rawa indah sekali makmur jaya abadi sentosa",
            "teks kecamatan rawa indah sekali makmur jaya abadi sentosa",
        ),
        ("anggaran bidang kecamatan", "teks bidang kecamatan"),
        ("anggaran kecamatan bidang jalan", "teks kecamatan bidang jalan"),
        ("target kecamatan rawa", "teks kecamatan rawa"),
        ("anggaran jalan mantap", "teks jalan mantap"),
        ("target memiliki akta kelahiran", "kalimat Prosa target memiliki akta kelahiran"),
        ("target utama pencapaian kinerja", "kalimat Prosa target utama pencapaian kinerja"),
        ("realisasi jumlah", "total"),
    ],
)
def test_running_text(susun: _Susun, label: str, harap: str) -> None:
    """Running text speaks of the whole budget in many words, of the agency by its name, and may leave out its subject."""
    assert _kunci(susun, ("Prosa", ("Nilai",), ((label, "3"),))) == [harap]


def test_by_the_workbook(susun: _Susun) -> None:
    """A name is looked up: whole in tables, part of it in running text, and what stands before a comma."""
    buku = _Buku()
    tabel = _tabel("Tabel 1", "Unit", "Jalan mantap", "Jalan rusak berat", "Warga puas")
    assert _kunci(susun, tabel, acuan=buku) == ["indikator S1.1", "teks jalan rusak berat", "sasaran S2"]
    prosa = [
        (f"target {b}", str(n + 3)) for n, b in enumerate(("jalan rusak berat", "warga puas, sekali", "sasaran 1"))
    ]
    assert _kunci(susun, ("Prosa", ("Nilai",), prosa), acuan=buku) == ["indikator S1.1", "sasaran S2", "sasaran S1"]
    assert (
        _kunci(susun, _tabel("Tabel 1", "Unit", "Warga puas, sekali", "Hutan"), acuan=buku)[0]
        == "teks warga puas sekali"
    )
    assert _kunci(susun, _tabel("Tabel 1", "Unit", "Sasaran 3", "Sasaran 4"), acuan=buku) == [
        "sasaran S3",
        "sasaran ke 4",
    ]


def test_sentences_are_about_themselves(susun: _Susun) -> None:
    """A sentence is no thing, and what it says without naming anything is known by its place."""
    isi = ("Prosa", ("Kalimat",), (("Halaman 3", "Realisasi tahun ini sebesar 75,50 persen dari target."),))
    assert set(_kunci(susun, isi)) == {"kalimat Prosa Halaman 3"}


@pytest.mark.parametrize(
    ("tabel", "harap"),
    [
        # Sums of programs, of months, of parts of the budget are those of the agency.
        (_tabel("Tabel 1", "Unit", "1.01.01 Program A", "1.01.02 Program B", "Jumlah"), "total"),
        (_tabel("Tabel 1", "Unit", "1.01.01 Program A", "1.01.01.2.01 Kegiatan B", "Jumlah"), "jumlah Tabel 1 jumlah"),
        (_tabel("Tabel 1", "Unit", "Program A", "Belanja B", "Jumlah"), "total"),
        (_tabel("Tabel 1", "Unit", "Program A", "Jumlah"), "jumlah Tabel 1 jumlah"),
        (_tabel("Tabel 1", "Unit", "Program A", "Program B", "Hutan", "Jumlah"), "jumlah Tabel 1 jumlah"),
        (
            ("Tabel 1", ("Pagu (Rp)",), (("Program A", "3"), ("Program B", "4"), ("Hutan", "9"), ("Jumlah", "7"))),
            "total",
        ),
        (
            ("Tabel 1", ("Unit",), (("Program A", "3"), ("Program B", "4"), ("Hutan", "9"), ("Jumlah", "7"))),
            "jumlah Tabel 1 jumlah",
        ),
        (
            ("Tabel 1", ("Pagu (Rp)",), (("Program A", "3"), ("Program B", "4"), ("Hutan", "9"), ("Jumlah", "8"))),
            "jumlah Tabel 1 jumlah",
        ),
        (_tabel("Tabel 1 Anggaran", "Unit", "Total Anggaran"), "total"),
        (_tabel("Tabel 1 Anggaran", "Unit", "Jumlah"), "jumlah Tabel 1 Anggaran jumlah"),
        (_tabel("Tabel 1 Jalan", "Unit", "Total Anggaran"), "jumlah Tabel 1 Jalan total anggaran"),
        (_tabel("Tabel 1", "Unit", "Program A", "Program B", "Sub Jumlah", "Jumlah"), "total"),
    ],
)
def test_totals(susun: _Susun, tabel: _Tabel, harap: str) -> None:
    """A total is that of the agency where its rows together are the whole budget."""
    assert _kunci(susun, tabel)[-1] == harap


def test_totals_of_months_and_of_parts(susun: _Susun) -> None:
    """Twelve months are a year; a total that another follows is that of a part."""
    bulan = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
    assert _kunci(susun, _tabel("Tabel 1", "Unit", *bulan, "Jumlah"))[-1] == "total"
    assert _kunci(susun, _tabel("Tabel 1", "Unit", *bulan[2:], "Jumlah"))[-1] == "jumlah Tabel 1 jumlah"
    bagian = _kunci(susun, _tabel("Tabel 1", "Unit", "Program A", "Program B", "Sub Jumlah", "Jumlah"))
    assert bagian[2:] == ["jumlah Tabel 1 sub jumlah", "total"]
    assert _kunci(susun, _tabel("Tabel 1", "Unit", "Program A", "Program B", "Jumlah", "Total"))[2:] == ["total"] * 2


_RERATA = (("A", "90"), ("B", "80"), ("Rata-rata", "85"))


@pytest.mark.parametrize(
    ("label", "harap"),
    [
        ("Rata-rata capaian sasaran 2", "sasaran ke 2"),
        ("Rata-rata capaian sasaran strategis III", "sasaran ke 3"),
        ("Rata-rata total capaian sasaran 2", "rerata"),
        ("Rata-rata capaian", "rerata"),
    ],
)
def test_means(susun: _Susun, label: str, harap: str) -> None:
    """A mean is of the sasaran that it numbers, else of the table, which is that of the report where no other prints one."""
    isi = (*_RERATA[:2], (label, "85"))
    assert _kunci(susun, ("Tabel 1", ("Capaian",), isi))[-1] == harap


def test_means_of_several_tables(susun: _Susun) -> None:
    """Of two tables with a mean of capaian each has its own, unless they agree; other means do not count."""
    satu, dua = ("Tabel 1", ("Capaian",), _RERATA), ("Tabel 2", ("Capaian",), (*_RERATA[:2], ("Rata-rata", "86")))
    lain = ("Tabel 2", ("Unit",), _RERATA)
    assert [k for k in _kunci(susun, satu, dua) if "rerata" in k] == ["rerata Tabel 1", "rerata Tabel 2"]
    assert [k for k in _kunci(susun, satu, (dua[0], *satu[1:])) if "rerata" in k] == ["rerata", "rerata"]
    assert [k for k in _kunci(susun, satu, lain) if "rerata" in k] == ["rerata", "rerata Tabel 2"]
    assert [k for k in _kunci(susun, ("Tabel 3", ("Capaian",), _RERATA[:2]), lain) if "rerata" in k] == [
        "rerata Tabel 2"
    ]
    prosa = ("Prosa", ("Nilai",), (("rata-rata capaian kinerja", "99"),))
    assert [k for k in _kunci(susun, satu, prosa) if "rerata" in k] == ["rerata", "rerata"]


def test_means_of_sasaran_one_after_the_other(susun: _Susun) -> None:
    """Means of one name that follow each other are of one sasaran after the other."""
    isi = [
        (b, n) for k in ("8", "9") for b, n in (("A" + k, k + "0"), ("B" + k, k + "2"), ("Rata-rata sasaran", k + "1"))
    ]
    assert [k for k in _kunci(susun, ("Tabel 1", ("Capaian",), isi)) if "sasaran" in k] == [
        "sasaran ke 1",
        "sasaran ke 2",
    ]
    buku = _kunci(susun, ("Tabel 1", ("Capaian",), isi), acuan=_Buku())
    assert [k for k in buku if "sasaran" in k] == ["sasaran S1", "sasaran S2"]
    polos = [(b.replace(" sasaran", ""), n) for b, n in isi]
    assert [k for k in _kunci(susun, ("Tabel 1", ("Capaian",), polos)) if "rerata" in k] == ["rerata"] * 2
    # Beside means of other tables a table of two series of means is the one of the report, one of a single mean is not.
    lain = ("Tabel 2", ("Capaian",), (*_RERATA[:2], ("Rata-rata", "99")))
    semua = [*polos, ("Rata-rata total", "77")]
    assert [k for k in _kunci(susun, ("Tabel 1", ("Capaian",), semua), lain) if "rerata" in k] == ["rerata"] * 3 + [
        "rerata Tabel 2"
    ]
    tiga = [*semua, ("Rata-rata umum", "76")]
    assert "rerata Tabel 1" in _kunci(susun, ("Tabel 1", ("Capaian",), tiga), lain)


def test_mean_beside_a_workbook(susun: _Susun) -> None:
    """Beside a workbook the mean of a table is that of the report where it lists as many as there are sasaran."""
    semua = (("Jalan mantap", "9"), ("Warga puas", "8"), ("Air", "7"), ("Rata-rata", "8"))
    assert _kunci(susun, ("Tabel 1", ("Capaian",), semua), acuan=_Buku())[-1] == "rerata"
    assert _kunci(susun, ("Tabel 1", ("Capaian",), semua[1:]), acuan=_Buku())[-1] == "rerata Tabel 1"
    assert (
        _kunci(susun, ("Tabel 1", ("Capaian",), (*semua[:3], ("Hutan", "5"), semua[3])), acuan=_Buku())[-1] == "rerata"
    )


def test_parents_and_abbreviations(susun: _Susun) -> None:
    """A short name is known with its parent, so is what a source of money pays; a name goes by its abbreviation."""
    isi = _tabel("Tabel 1", "Unit", "Sasaran 1 :: Warga", "Sasaran 1 :: Jalan mantap kota", "DAK :: Jalan mantap kota")
    assert _kunci(susun, isi) == ["induk sasaran 1 / warga", "teks jalan mantap kota", "induk dak / jalan mantap kota"]
    singkat = _tabel("Tabel 1", "Unit", "Survei Kepuasan Pengguna (SKP) kota", "Survei kepuasan pengguna desa")
    assert _kunci(susun, singkat) == ["teks skp kota", "teks skp desa"]
