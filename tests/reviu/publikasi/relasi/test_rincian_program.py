"""Programs of plans without codes: what stands below each adds up to it, and the programs to the row above them."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

Baris = tuple[str, str, dict[str, str]]


def _temuan(tabel: str, isi: list[Baris]) -> list[Temuan]:
    baris = [
        Publikasi(tabel=tabel, baris=nama, kolom=kolom, nilai=nilai, induk=induk or None)
        for induk, nama, sel in isi
        for kolom, nilai in sel.items()
    ]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]


def _rencana(**ganti: str) -> list[Baris]:
    """Return a plan of three programs without codes, in which some amounts are others."""
    uang = {
        "Dinas Rekaan": "640.000.000",
        "Program Penataan Taman": "300.000.000",
        "Penanaman Pohon": "180.000.000",
        "Pemeliharaan Kolam": "120.000.000",
        "Program Penerangan Jalan": "240.000.000",
        "Penggantian Lampu": "190.000.000",
        "Pengecatan Tiang": "50.000.000",
        "Program Kebersihan": "100.000.000",
        "Pengangkutan Sampah": "100.000.000",
    }
    return [("", nama, {"Target": "5", "Pagu Indikatif (Rp)": ganti.get(nama, isi)}) for nama, isi in uang.items()]


def test_program_terjumlah() -> None:
    """A program that is not the sum of its rows is named with the sum; so is the row above all programs."""
    assert _temuan("Tabel 4.1 Rencana", _rencana()) == []
    semua = {"Program Penataan Taman": "330.000.000", "Dinas Rekaan": "670.000.500"}
    temuan = _temuan("Tabel 4.1 Rencana", _rencana(**semua))
    assert {(s.tercetak, s.seharusnya) for s in temuan} == {
        ("330.000.000", "300.000.000"),
        ("670.000.500", "670.000.000"),
    }


def test_rincian_program_kurang() -> None:
    """Where the row above bears the program out, what is missing is a row: no other amount is asked for."""
    semua = {"Program Penataan Taman": "341.500.000", "Dinas Rekaan": "681.500.000"}
    [temuan] = _temuan("Tabel 4.1 Rencana", _rencana(**semua))
    assert temuan.seharusnya == ""
    assert "tidak ada barisnya" in temuan.pesan


def test_program_di_samping_indikatornya() -> None:
    """Where the indicator names the row, the program stands beside it; its second indicator begins no other program."""
    nama = {"Program Penataan Taman": "Luas taman", "Program Penerangan Jalan": "Jalan terang"}
    isi = [(sebut, nama.get(sebut, f"Indikator {sebut}"), sel) for _, sebut, sel in _rencana()]
    isi.insert(2, ("Program Penataan Taman", "Indeks taman", {"Target": "7"}))
    assert _temuan("Tabel 2.4 Reviu", isi) == []
    ubah = [
        (i, n, {**sel, "Pagu Indikatif (Rp)": "250.000.000"}) if n == "Jalan terang" else (i, n, sel)
        for i, n, sel in isi
    ]
    assert "240.000.000" in {s.seharusnya for s in _temuan("Tabel 2.4 Reviu", ubah)}


def test_program_tanpa_rincian_utuh() -> None:
    """A table that lists only some of the kegiatan says nothing of sums."""
    semua = {"Penanaman Pohon": "80.000.000", "Penggantian Lampu": "90.000.000"}
    assert _temuan("Tabel 4.2 Kegiatan Unggulan", _rencana(**semua)) == []


def _urusan(*sisip: tuple[str, str], depan: str = "URUSAN WAJIB") -> list[Baris]:
    """Return two programs of one urusan with the rows of another below them."""
    semua = [
        (depan, "640.000.000"),
        ("Program Penataan Taman", "400.000.000"),
        ("Penanaman Pohon", "400.000.000"),
        ("Program Penerangan Jalan", "240.000.000"),
        ("Penggantian Lampu", "240.000.000"),
        *sisip,
    ]
    return [("", nama, {"Pagu (Rp)": uang}) for nama, uang in semua]


_PILIHAN = (
    ("TOTAL URUSAN PILIHAN", "9.060.000.000"),
    ("Program Pasar", "8.060.000.000"),
    ("Kegiatan Pasar", "8.060.000.000"),
    ("Program Tera", "1.000.000.000"),
    ("Kegiatan Tera", "1.000.000.000"),
)


def test_total_kelompok_berikutnya() -> None:
    """The total of the next group is no part of the last program above it, nor are its programs parts of the first group."""
    assert _temuan("Tabel 2.5 Pagu", _urusan(*_PILIHAN)) == []


def test_total_atas_total_program() -> None:
    """A grand total adds to the total of the programs what stands between the two, whatever that total is called."""
    belanja = [("Belanja Tidak Langsung", "500.000.000"), ("Belanja Pegawai", "500.000.000")]
    isi = _urusan(("TOTAL KEGIATAN", "640.000.000"), *belanja, ("JUMLAH TOTAL", "1.140.000.000"))[1:]
    assert _temuan("Tabel 16 Sisa Anggaran", isi) == []
    isi[-1] = ("", "JUMLAH TOTAL", {"Pagu (Rp)": "1.240.000.000"})
    assert [(s.tercetak, s.seharusnya) for s in _temuan("Tabel 16 Sisa Anggaran", isi)] == [
        ("1.240.000.000", "1.140.000.000")
    ]
