"""Columns whose headings name a stage of an amount, or the product of two other columns."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

#: Part of the agency, budget before and after its change, what was spent, absorbed, in per cent.
_SEMULA = (
    ("Kantor Pusat", 19_761_886, 19_838_052, 18_246_495, "91,98"),
    ("Pos Lapangan", 15_022_131, 15_094_170, 13_883_203, "91,98"),
    ("Laboratorium", 8_128_320, 8_193_980, 7_536_597, "91,98"),
    ("Jumlah", 42_912_337, 43_126_202, 39_666_295, "91,98"),
)
#: Output, target, realisasi, capaian, budget, budget times capaian.
_KALI = (
    ("Bibit unggul", 25, 23, "92,00", 8_225_440, 7_567_405),
    ("Pelatihan petugas", 45, 43, "95,56", 5_511_914, 5_266_940),
    ("Norma mutu", 21, 21, "100,00", 10_420_650, 10_420_650),
    ("Layanan kantor", 3, 3, "100,00", 12_197_683, 12_197_683),
)


def _angka(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def _tinjau(isi: list[Publikasi]) -> list[Temuan]:
    return [satu.temuan for satu in tinjau_publikasi(isi, tahun=2024).temuan]


def _semula() -> list[Publikasi]:
    tabel = "Tabel 9. Pagu dan Realisasi menurut Satuan Kerja (Rp ribu)"
    kolom = ("Semula", "Menjadi", "Realisasi", "%")
    return [
        Publikasi(tabel=tabel, baris=nama, kolom=k, nilai=n if isinstance(n, str) else _angka(n))
        for nama, *nilai in _SEMULA
        for k, n in zip(kolom, nilai, strict=True)
    ]


def _kali() -> list[Publikasi]:
    kolom = (("Volume", "Target"), ("Volume", "Realisasi"), ("Volume", "Capaian (%)"), ("Anggaran (Rp ribu)", "Pagu"))
    judul = (*kolom, ("Anggaran (Rp ribu)", "Pagu x Capaian"))
    return [
        Publikasi(
            tabel="Tabel 8. Capaian Keluaran",
            baris=nama,
            kelompok=g,
            kolom=k,
            nilai=n if isinstance(n, str) else _angka(n),
        )
        for nama, *nilai in _KALI
        for (g, k), n in zip(judul, nilai, strict=True)
    ]


def _salah(isi: list[Publikasi], baris: str, kolom: str, nilai: str) -> list[Temuan]:
    return _tinjau([s.model_copy(update={"nilai": nilai}) if (s.baris, s.kolom) == (baris, kolom) else s for s in isi])


def test_semula_dan_menjadi() -> None:
    """In a table on a budget, columns headed Semula and Menjadi are that budget, of which the percentages are."""
    assert _tinjau(_semula()) == []
    temuan = _salah(_semula(), "Pos Lapangan", "%", "93,98")
    assert [(s.tercetak, s.seharusnya) for s in temuan] == [("93,98", "91,98")]


def test_suku_yang_juga_melanggar_barisnya() -> None:
    """A part that breaks its own percentage as well as the sum is at fault, not the sum."""
    temuan = _salah(_semula(), "Laboratorium", "Realisasi", "7.356.597")
    assert {s.tempat.split(", ")[1] for s in temuan} == {"Laboratorium"}


def test_hasil_kali() -> None:
    """A column headed by a product is the product of the columns that it names, whatever their group."""
    assert _tinjau(_kali()) == []
    temuan = _salah(_kali(), "Pelatihan petugas", "Pagu x Capaian", "5.626.940")
    assert [s.tercetak for s in temuan] == ["5.626.940"]


def test_tiga_angka_setara() -> None:
    """A capaian is not called wrong where one slip of its target or of its realisasi explains it as well."""
    temuan = _salah(_kali(), "Norma mutu", "Target", "24")
    assert [s.seharusnya for s in temuan] == [""]
    assert "mana dari ketiganya" in temuan[0].pesan
