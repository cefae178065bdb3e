"""Rules on what only some dinas tell: each names its cell, and is silent on rows that agree."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from kinerja.masukan.silang import (
    fungsi_bertingkat,
    kondisi_barang,
    misi_daerah,
    silang_sepakat,
    tabel_dinas_utuh,
    unit_sepakat,
)
from kinerja.model import (
    Asal,
    Data,
    FungsiUnit,
    IsiTabelDinas,
    JenisVisi,
    Kelompok,
    PegawaiGolongan,
    PegawaiPendidikan,
    PegawaiSilang,
    PegawaiStatus,
    PegawaiUnit,
    Sarpras,
    TabelDinas,
    TempatTabel,
    TujuanDaerah,
    VisiMisi,
)


def _asal(nomor: int) -> Asal:
    return Asal("data.xlsx", "x", nomor, {})


def _fungsi(*isi: tuple[str, int]) -> Data:
    return Data(
        fungsi_unit=tuple(
            FungsiUnit(unit=unit, tingkat=tingkat, uraian=f"Fungsi {urut}", asal=_asal(urut))
            for urut, (unit, tingkat) in enumerate(isi, start=1)
        )
    )


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ([("A", 1), ("A", 2), ("A", 2), ("A", 1), ("B", 1)], []),
        ([("A", 2)], ["rincian_tanpa_fungsi"]),
        ([("A", 1), ("B", 2)], ["rincian_tanpa_fungsi"]),
        ([("A", 1), ("A", 2), ("A", 3), ("A", 4), ("A", 5), ("A", 2)], []),
        ([("A", 1), ("A", 3)], ["rincian_tanpa_fungsi"]),
        ([("A", 1), ("A", 6)], ["tingkat_salah"]),
        ([("A", 0)], ["tingkat_salah"]),
    ],
)
def test_rincian_fungsi(isi: Sequence[tuple[str, int]], kode: list[str]) -> None:
    """A detail stands right below a function of its own unit, and there are five levels."""
    assert [satu.kode for satu in fungsi_bertingkat(_fungsi(*isi), 2024)] == kode


@pytest.mark.parametrize(
    ("kondisi", "salah"),
    [((None, None, None), 0), ((5, 2, 1), 0), ((8, None, None), 0), ((7, None, None), 1), ((5, 2, 2), 1)],
)
def test_kondisi_barang(kondisi: tuple[int | None, ...], salah: int) -> None:
    """Goods by condition add up to their number; where no condition is told nothing is said."""
    baik, ringan, berat = kondisi
    barang = Sarpras(
        kelompok="Alat", nama="Roda 4", jumlah=8, satuan="unit", baik=baik, rusak_ringan=ringan, rusak_berat=berat
    )
    galat = list(kondisi_barang(Data(sarpras=(barang,)), 2024))
    assert [satu.kode for satu in galat] == ["kondisi_berbeda"] * salah


@pytest.mark.parametrize(("jumlah", "tingkat"), [(34, []), (32, ["peringatan"])])
def test_pegawai_unit(jumlah: int, tingkat: list[str]) -> None:
    """Staff by unit that are not as many as by status are told as a warning, with both numbers."""
    data = Data(
        pegawai_status=(
            PegawaiStatus(status="PNS", kelompok=Kelompok.ASN, laki_laki=20, perempuan=14),
            PegawaiStatus(status="Honorer", kelompok=Kelompok.NON_ASN, jumlah=26),
        ),
        pegawai_unit=(PegawaiUnit(unit="A", kelompok=Kelompok.PNS, jumlah=jumlah),),
    )
    galat = list(unit_sepakat(data, 2024))
    assert [satu.tingkat for satu in galat] == tingkat
    assert all("32 orang" in satu.pesan and "34 orang" in satu.pesan for satu in galat)


def _silang(*jumlah: int) -> Data:
    golongan = ("III/a", "III/b", "IV/a")
    jenjang = ("S1", "S2", "S2")
    return Data(
        pegawai_golongan=(
            PegawaiGolongan(kelompok=Kelompok.ASN, golongan="III/a", jumlah=4),
            PegawaiGolongan(kelompok=Kelompok.ASN, golongan="III/b", jumlah=3),
            PegawaiGolongan(kelompok=Kelompok.ASN, golongan="IV/a", jumlah=2),
        ),
        pegawai_pendidikan=(
            PegawaiPendidikan(kelompok=Kelompok.ASN, pendidikan="S1", jumlah=4),
            PegawaiPendidikan(kelompok=Kelompok.ASN, pendidikan="S2", jumlah=5),
            PegawaiPendidikan(kelompok=Kelompok.NON_ASN, pendidikan="S2", jumlah=9),
        ),
        pegawai_silang=tuple(
            PegawaiSilang(golongan=g, pendidikan=p, jumlah=n) for g, p, n in zip(golongan, jenjang, jumlah, strict=True)
        ),
    )


@pytest.mark.parametrize(
    ("jumlah", "sebut"),
    [
        ((4, 3, 2), []),
        ((4, 2, 2), ["golongan III", "pendidikan S2"]),
        ((4, 2, 3), ["golongan III", "golongan IV"]),
        ((3, 4, 2), ["pendidikan S1", "pendidikan S2"]),
    ],
)
def test_golongan_dan_pendidikan(jumlah: tuple[int, ...], sebut: list[str]) -> None:
    """Golongan and education together count the ASN of each sheet; Non ASN are left out."""
    galat = list(silang_sepakat(_silang(*jumlah), 2024))
    assert [" ".join(satu.pesan.split()[:2]) for satu in galat] == sebut
    assert {satu.kode for satu in galat} <= {"pegawai_berbeda"}


def test_misi_daerah() -> None:
    """A tujuan of the region names a misi that there is."""
    misi = (VisiMisi(jenis=JenisVisi.MISI, nomor=2, uraian="Misi dua"),)
    data = Data(visi_misi=misi, tujuan_daerah=(TujuanDaerah(misi=2, tujuan="T"), TujuanDaerah(misi=3, tujuan="U")))
    (galat,) = misi_daerah(data, 2024)
    assert (galat.kode, galat.pesan) == ("misi_asing", "misi ke-3 tidak ada pada lembar visi_misi; pilih 2")


def _tabel(dijumlahkan: str | None, *isi: tuple[object, object], kolom_2: str | None = "Anggota (orang)") -> Data:
    tabel = TabelDinas(
        kode="K", judul="Tabel", tempat=TempatTabel.CAPAIAN, kolom_nama="Kelas", kolom_1="Koperasi (unit)",
        kolom_2=kolom_2, dijumlahkan=dijumlahkan,
    )  # fmt: skip
    baris = tuple(
        IsiTabelDinas.model_validate({"tabel": "K", "nama": f"Baris {urut}", "nilai_1": satu, "nilai_2": dua})
        for urut, (satu, dua) in enumerate(isi)
    )
    return Data(tabel_dinas=(tabel,), isi_tabel_dinas=baris)


@pytest.mark.parametrize(
    ("data", "kode"),
    [
        (_tabel("1, 2", ("15", "4.006,5"), (45, None)), []),
        (_tabel("1 dan 2", ("15", 1)), []),
        (_tabel(None, ("sedikit", "12 bulan")), []),
        (_tabel("1"), ["tabel_tanpa_baris"]),
        (_tabel("1", ("sedikit", 1)), ["bukan_bilangan"]),
        (_tabel("3", (1, 1)), ["kolom_jumlah_salah"]),
        (_tabel("semua", (1, 1)), ["kolom_jumlah_salah"]),
        (_tabel("1", (1, 1), kolom_2=None), ["kolom_tanpa_judul"]),
    ],
)
def test_tabel_dinas(data: Data, kode: list[str]) -> None:
    """An own table has rows, titles for what it fills, and numbers where it sums up."""
    assert [satu.kode for satu in tabel_dinas_utuh(data, 2024)] == kode


def test_isi_tabel_tetap_angka_atau_teks() -> None:
    """A number stays exact, a text stays a text."""
    satu = _tabel(None, ("4.006,50", "12 bulan")).isi_tabel_dinas[0]
    assert (satu.nilai(1), satu.nilai(2), satu.nilai(3)) == (Decimal("4006.50"), "12 bulan", None)


def test_angka_rancu_ditolak() -> None:
    """A number that can be read in two ways is refused, as everywhere."""
    with pytest.raises(ValueError, match=r"4\.006"):
        _tabel(None, ("4.006", 1))
