"""Columns that differ in most rows: two things, or one thing that is told once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.sengketa.kolom_berlainan import kolom_berlainan
from kinerja.reviu.publikasi.sengketa.timbang import Beda

_Tabel = tuple[str, Sequence[str], Mapping[str, Sequence[str]]]
_KECAMATAN = ("Kec. Rawa", "Kec. Muara", "Kec. Tanjung", "Kec. Bukit")
_INDIKATOR = (
    "Persentase rumah tangga dengan jamban sehat",
    "Persentase rumah tangga dengan air minum layak",
    "Cakupan imunisasi dasar lengkap pada bayi",
    "Angka kesembuhan penderita tuberkulosis paru",
)
_SATU, _DUA = ("61,20", "72,40", "58,10", "80,30"), ("45,10", "39,90", "51,70", "66,60")


def _temuan(*tabel: _Tabel) -> list[Temuan]:
    isi = [
        Publikasi(tabel=judul, baris=b, kolom=kolom, nilai=n)
        for judul, nama, milik in tabel
        for kolom, nilai in milik.items()
        for b, n in zip(nama, nilai, strict=True)
    ]
    return [s.temuan for s in tinjau_publikasi(isi, tahun=2023).temuan if "sebutkan bedanya" in s.temuan.pesan]


@pytest.mark.parametrize(("nama", "banyak"), [(_KECAMATAN, 0), (_INDIKATOR, 1)])
def test_places_in_the_rows(nama: Sequence[str], banyak: int) -> None:
    """Of places the caption says what is measured: jamban in one table, air minum in the other; indicators say it themselves."""
    satu = ("Tabel 3.1 Penduduk dengan Jamban Sehat", nama, {"Capaian 2023": _SATU})
    dua = ("Tabel 3.2 Rumah yang Memiliki Akses Air Minum Berkualitas", nama, {"Capaian 2023": _DUA})
    assert len(_temuan(satu, dua)) == banyak


def test_many_tables_of_one_row() -> None:
    """A table that differs from a table of its own for each indicator is told once, with each of them."""
    semua = ("Tabel 3.9 Pengukuran Kinerja", _INDIKATOR, {"Realisasi 2022": _SATU})
    tunggal = [
        (f"Tabel 3.{n} Perbandingan", (nama,), {"Realisasi 2022": (nilai,)})
        for n, (nama, nilai) in enumerate(zip(_INDIKATOR, _DUA, strict=True), start=1)
    ]
    (temuan,) = _temuan(semua, *tunggal)
    assert all(f"Tabel 3.{n} Perbandingan" in temuan.pesan for n in range(1, 5))
    assert "sebagian besar" not in temuan.pesan


@pytest.mark.parametrize(
    ("satu", "dua", "banyak"),
    [
        # each caption names what the other does not, in no more words than they share, and four at most
        ("Kinerja Puskesmas", "Kinerja Posyandu", 0),
        ("Kinerja Puskesmas Induk", "Kinerja Posyandu Keliling", 1),
        ("Kinerja Puskesmas", "Kinerja Posyandu Keliling", 1),
        (
            "Hasil Layanan Warga Kinerja Puskesmas Rawat Inap Besar",
            "Hasil Layanan Warga Kinerja Posyandu Balita Lansia Remaja",
            0,
        ),
        (
            "Hasil Layanan Warga Kinerja Mutu Puskesmas Rawat Inap Besar Kota",
            "Hasil Layanan Warga Kinerja Mutu Posyandu Balita Lansia Remaja Desa",
            1,
        ),
        ("Kinerja", "Kinerja Posyandu", 1),
        # opposites and halves of one thing
        ("Rumah Tertata", "Rumah Belum Tertata", 0),
        ("Warga Masuk", "Orang Pindah Keluar Kota", 0),
        ("Orang Pindah Keluar Kota", "Warga Masuk", 0),
        ("Warga Masuk", "Orang Pindah Kota", 1),
        ("Orang Pindah Kota", "Warga Masuk", 1),
        ("Warga Pindah", "Orang Keluar Kota", 1),
        ("Orang Keluar Kota", "Warga Pindah", 1),
    ],
)
def test_judul_sejajar(satu: str, dua: str, banyak: int) -> None:
    """Captions that tell two things apart say that the columns are two things, in either order."""
    isi = [
        (f"Tabel 3.{n} {judul}", _INDIKATOR, {"Capaian 2023": nilai})
        for n, (judul, nilai) in enumerate(((satu, _SATU), (dua, _DUA)), start=1)
    ]
    assert len(_temuan(*isi)) == banyak


@pytest.mark.parametrize(
    ("judul", "pendek", "banyak"),
    [
        (("Jamban Sehat", "Air Minum"), 4, 0),
        (("Jamban", "Air Minum"), 4, 1),
        (("Jamban Sehat", "Air Minum"), 3, 0),
        (("Jamban Sehat", "Air Minum"), 2, 1),
    ],
)
def test_daftar_tempat(judul: tuple[str, str], pendek: int, banyak: int) -> None:
    """Where most rows are names of places, two words of its own make each caption another thing."""
    nama = (*_KECAMATAN[:pendek], *_INDIKATOR[pendek:])
    isi = [
        (f"Tabel 3.{n} {satu}", nama, {"Capaian 2023": nilai})
        for n, (satu, nilai) in enumerate(zip(judul, (_SATU, _DUA), strict=True), start=1)
    ]
    assert len(_temuan(*isi)) == banyak


@pytest.mark.parametrize(("banyak", "ekor"), [(9, ""), (10, "; 1 baris lain)")])
def test_baris_yang_disebut(banyak: int, ekor: str) -> None:
    """Nine rows are named, the others counted; those on another page than the first with theirs."""
    nama = [
        f"Persentase {satu} dengan gizi baik"
        for satu in "balita bayi ibu remaja lansia murid santri buruh tani nelayan".split()
    ]
    isi = [
        Publikasi(
            tabel=f"Tabel 3.{n} Kinerja",
            baris=b,
            kolom="Capaian 2023",
            nilai=f"{awal + m},50",
            letak=f"halaman {7 + m // 8}",
        )
        for n, awal in ((1, 50), (2, 70))
        for m, b in enumerate(nama[:banyak])
    ]
    (temuan,) = [s.temuan for s in tinjau_publikasi(isi, tahun=2023).temuan if "sebutkan bedanya" in s.temuan.pesan]
    assert ("baris lain" in temuan.pesan) == bool(ekor)
    assert ekor in temuan.pesan
    assert "pada sebagian besar barisnya" in temuan.pesan
    assert f"{nama[7]} 77,50 dan 57,50; {nama[8]} 78,50 dan 58,50 (halaman 8)" in temuan.pesan


def _sebut(satu: TabelTerbit, *lain: TabelTerbit) -> list[tuple[str, str, str, tuple[int, ...]]]:
    """Return the findings on rows of a table that others print otherwise: table, row, message, numbers of the cells."""
    peta = peta_kalimat(tabel=sel_terbit(satu, *lain))
    milik = {nama: [b for b in peta.butir if b.tabel.nama == nama] for nama, _, _ in (satu, *lain)}
    beda = [
        Beda((a,), (b,), (), "")
        for nama, _, _ in lain
        for b in milik[nama]
        for a in milik[satu[0]]
        if a.baris.nama == b.baris.nama
    ]
    return [(sel.isi.tabel, sel.isi.baris, d.pesan, d.nomor) for sel, d in kolom_berlainan(beda)]


def _kinerja(nomor: int, nilai: Sequence[str], nama: Sequence[str] = _INDIKATOR) -> TabelTerbit:
    return f"Tabel 3.{nomor} Kinerja", "Capaian 2023", {b: (n,) for b, n in zip(nama, nilai, strict=False)}


@pytest.mark.parametrize("banyak", [1, 2, 3])
def test_dua_kolom(banyak: int) -> None:
    """Two columns are told at the first row of the one at fault; what is said of most rows is said of several."""
    ((tabel, baris, pesan, nomor),) = _sebut(_kinerja(1, _SATU[:banyak]), _kinerja(2, _DUA))
    assert (tabel, baris) == ("Tabel 3.1 Kinerja", _INDIKATOR[0])
    assert ("pada sebagian besar barisnya" in pesan) is (banyak > 1)
    assert nomor == tuple(satu for n in range(banyak) for satu in (n, banyak + n))


@pytest.mark.parametrize(("banyak", "ekor"), [(3, ""), (4, ""), (5, ", dan 1 tabel lain"), (6, ", dan 2 tabel lain")])
def test_tabel_yang_disebut(banyak: int, ekor: str) -> None:
    """Four tables are named, the others counted."""
    nama = (*_INDIKATOR, "Persentase balita dengan berat badan cukup", "Cakupan pemeriksaan kesehatan sekolah")
    lain = [_kinerja(n + 2, ("45,10",), (satu,)) for n, satu in enumerate(nama[:banyak])]
    ((_, _, pesan, _),) = _sebut(_kinerja(1, ("61,20",) * banyak, nama), *lain)
    assert ("tabel lain" in pesan) is bool(ekor)
    assert f"{ekor} berbeda (" in pesan
    assert f"Tabel 3.{min(banyak, 4) + 1} Kinerja" in pesan


@pytest.mark.parametrize(
    ("nama", "banyak"),
    [
        (("Kecamatan Rawa Indah", "Kecamatan Muara Baru"), 0),
        (("Kecamatan Rawa Indah Permai", "Kecamatan Muara Baru Permai"), 1),
        (("Kecamatan Rawa Indah", "Persentase rumah tangga dengan jamban sehat"), 1),
    ],
)
def test_nama_pendek(nama: Sequence[str], banyak: int) -> None:
    """Three words name a place; half of the rows are not most of them."""
    isi = [
        (f"Tabel 3.{n} {judul}", "Capaian 2023", {b: (teks,) for b, teks in zip(nama, nilai, strict=False)})
        for n, (judul, nilai) in enumerate((("Jamban Sehat", _SATU), ("Air Minum", _DUA)), start=1)
    ]
    assert len(_sebut(*isi)) == banyak
