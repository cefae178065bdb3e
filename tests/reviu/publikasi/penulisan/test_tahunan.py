"""A published report beside that of the year before."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Terbitan, Tingkat, TinjauanPublikasi, tinjau_publikasi

Cetak = tuple[str, str, str, str]

_LALU: tuple[Cetak, ...] = (
    ("Tabel 2.1 Target Renstra", "Persentase jalan kabupaten dalam kondisi mantap", "Target 2022", "70"),
    ("Tabel 2.1 Target Renstra", "Persentase jalan kabupaten dalam kondisi mantap", "Target 2023", "72,50"),
    ("Tabel 2.1 Target Renstra", "Persentase jalan kabupaten dalam kondisi mantap", "Target 2024", "75"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Persentase jalan kabupaten dalam kondisi mantap", "Target", "70"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Persentase jalan kabupaten dalam kondisi mantap", "Realisasi", "68,42"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Rasio elektrifikasi rumah tangga perdesaan", "Target", "91"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Rasio elektrifikasi rumah tangga perdesaan", "Realisasi", "93,17"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Indeks kepuasan layanan jasa konstruksi", "Target", "80"),
    ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Indeks kepuasan layanan jasa konstruksi", "Realisasi", "81,06"),
    ("Tabel 3.5 Realisasi Anggaran Tahun 2022", "Program Penyelenggaraan Jalan", "Anggaran", "41.220.118.337"),
    (
        "Tabel 3.5 Realisasi Anggaran Tahun 2022",
        "Program Penyelenggaraan Jalan",
        "Realisasi Anggaran",
        "39.871.002.114",
    ),
    ("Tabel 3.5 Realisasi Anggaran Tahun 2022", "Program Jasa Konstruksi", "Anggaran", "1.850.000.000"),
    ("Tabel 3.5 Realisasi Anggaran Tahun 2022", "Program Jasa Konstruksi", "Realisasi Anggaran", "1.702.440.250"),
    ("Tabel 3.5 Realisasi Anggaran Tahun 2022", "Jumlah", "Anggaran", "43.070.118.337"),
    ("Tabel 3.5 Realisasi Anggaran Tahun 2022", "Jumlah", "Realisasi Anggaran", "41.573.442.364"),
)
_KINI: tuple[Cetak, ...] = (
    ("Tabel 2.1 Target Renstra", "Persentase jalan kabupaten dalam kondisi mantap", "Target 2023", "72,50"),
    ("Tabel 2.1 Target Renstra", "Persentase jalan kabupaten dalam kondisi mantap", "Target 2024", "75"),
    ("Tabel 3.2 Perbandingan", "Persentase jalan kabupaten dalam kondisi mantap", "Realisasi 2022", "68,42"),
    ("Tabel 3.2 Perbandingan", "Persentase jalan kabupaten dalam kondisi mantap", "Realisasi 2023", "73,11"),
    ("Tabel 3.2 Perbandingan", "Rasio elektrifikasi rumah tangga perdesaan", "Realisasi 2022", "93,17"),
    ("Tabel 3.2 Perbandingan", "Rasio elektrifikasi rumah tangga perdesaan", "Realisasi 2023", "94,40"),
    ("Tabel 3.2 Perbandingan", "Indeks kepuasan layanan jasa konstruksi", "Realisasi 2022", "81,06"),
    ("Tabel 3.2 Perbandingan", "Indeks kepuasan layanan jasa konstruksi", "Realisasi 2023", "83,25"),
    ("Tabel 3.6 Perbandingan Anggaran", "Total Anggaran", "Anggaran 2022", "43.070.118.337"),
    ("Tabel 3.6 Perbandingan Anggaran", "Total Anggaran", "Anggaran 2023", "47.315.220.900"),
    ("Prosa Bab III", "pagu anggaran tahun 2023", "Nilai", "47.315.220.900"),
)


def _baris(isi: tuple[Cetak, ...]) -> tuple[Publikasi, ...]:
    return tuple(Publikasi(tabel=t, baris=b, kolom=k, nilai=n) for t, b, k, n in isi)


def _temuan(ganti: dict[tuple[str, str], str] | None = None, lalu: tuple[Cetak, ...] = _LALU) -> list[Temuan]:
    """Return what the comparison finds with other values in the later report."""
    kini = tuple((t, b, k, (ganti or {}).get((b, k), n)) for t, b, k, n in _KINI)
    hasil = tinjau_publikasi(
        _baris(kini), tahun=2023, nama="lap-2023.pdf", lalu=(Terbitan("lap-2022.pdf", _baris(lalu), 2022),)
    )
    return [s.temuan for s in hasil.temuan if s.temuan.aturan in ("publikasi-tahun-lalu", "publikasi-salinan-lalu")]


def test_sama() -> None:
    """Reports that agree give no finding."""
    assert _temuan() == []


_JALAN = "Persentase jalan kabupaten dalam kondisi mantap"
_LISTRIK = "Rasio elektrifikasi rumah tangga perdesaan"


@pytest.mark.parametrize(
    ("tempat", "nilai", "sebut"),
    [
        ((_JALAN, "Realisasi 2022"), "67,42", "68,42 pada lap-2022.pdf, Tabel 3.1"),
        ((_JALAN, "Realisasi 2022"), "70", "di sana targetnya yang 70"),
        ((_JALAN, "Target 2024"), "76", "75 pada lap-2022.pdf, Tabel 2.1 Target Renstra"),
        (("Total Anggaran", "Anggaran 2022"), "43.700.118.337", "43.070.118.337 pada lap-2022.pdf, Tabel 3.5"),
    ],
)
def test_berbeda(tempat: tuple[str, str], nilai: str, sebut: str) -> None:
    """What is printed otherwise of last year or of the plan names both documents and places, and does not choose."""
    (satu,) = _temuan({tempat: nilai})
    assert satu.aturan == "publikasi-tahun-lalu"
    assert satu.tingkat is Tingkat.GALAT
    assert satu.tempat.startswith(f"lap-2023.pdf, Tabel {'2.1' if 'Target' in tempat[1] else '3.'}")
    assert " dibandingkan dengan lap-2022.pdf, Tabel " in satu.tempat
    assert (satu.tercetak, satu.seharusnya) == (nilai, "")
    assert sebut in satu.pesan


def test_tertukar() -> None:
    """Values of two indicators that changed places are said to be each other's."""
    temuan = _temuan({(_JALAN, "Realisasi 2022"): "93,17", (_LISTRIK, "Realisasi 2022"): "68,42"})
    assert len(temuan) == 2
    assert f"di sana angka itu milik {_LISTRIK}" in temuan[0].pesan
    assert f"di sana angka itu milik {_JALAN}" in temuan[1].pesan


def test_anggaran_tersalin() -> None:
    """A budget that is last year's to the rupiah was copied."""
    temuan = _temuan({("pagu anggaran tahun 2023", "Nilai"): "43.070.118.337"})
    assert [(s.aturan, s.tingkat) for s in temuan] == [("publikasi-salinan-lalu", Tingkat.PERINGATAN)]


def test_angka_sementara() -> None:
    """A number that the earlier report calls provisional may change."""
    lalu = tuple((t, b, f"{k} (angka sementara)" if k == "Realisasi" else k, n) for t, b, k, n in _LALU)
    assert [s.tingkat for s in _temuan({(_JALAN, "Realisasi 2022"): "67,42"}, lalu)] in ([], [Tingkat.PERINGATAN])


def test_dinas_lain() -> None:
    """Reports that measure other things are not of one agency, and are not compared."""
    lain = tuple((t, f"{b} kelautan perikanan tangkap" if "Jumlah" not in b else b, k, n) for t, b, k, n in _LALU)
    assert _temuan({("Total Anggaran", "Anggaran 2022"): "1.000.000.000"}, lain) == []


_INSTANSI = "DINAS PEKERJAAN UMUM KABUPATEN RAWAJAYA"


def _tinjau(kini: tuple[Cetak, ...], lalu: tuple[Cetak, ...], *instansi: str) -> TinjauanPublikasi:
    milik, lama = instansi or ("", "")
    terbitan = Terbitan("lap-2022.pdf", _baris(lalu), 2022, lama)
    return tinjau_publikasi(_baris(kini), tahun=2023, nama="lap-2023.pdf", lalu=(terbitan,), instansi=milik)


def _beda(hasil: TinjauanPublikasi) -> list[str]:
    return [s.temuan.tercetak for s in hasil.temuan if s.temuan.aturan == "publikasi-tahun-lalu"]


_SALAH = tuple((t, b, k, "67,42" if (b, k) == (_JALAN, "Realisasi 2022") else n) for t, b, k, n in _KINI)


@pytest.mark.parametrize(
    ("milik", "lama", "sebut"),
    [
        ("", _INSTANSI, "nama instansi tidak terbaca pada lap-2023.pdf, tetapi 3 dari 3 hal yang diukurnya sama"),
        (_INSTANSI, "", "nama instansi tidak terbaca pada lap-2022.pdf, tetapi"),
        (
            "",
            "",
            "Dibandingkan dengan lap-2022.pdf sebagai laporan instansi yang sama: nama instansi tidak terbaca pada",
        ),
        (_INSTANSI, "Dinas Pekerjaan Umum", ""),
    ],
)
def test_nama_tak_terbaca(milik: str, lama: str, sebut: str) -> None:
    """A report whose agency was not read is compared for what both measure, and this is said; a shorter name suffices."""
    hasil = _tinjau(_SALAH, _LALU, milik, lama)
    assert _beda(hasil) == ["67,42"]
    assert len(hasil.keterangan) == bool(sebut)
    assert sebut in " ".join(hasil.keterangan)


def test_nama_berlainan() -> None:
    """Two agencies that are known by name are not compared, however much they measure alike."""
    hasil = _tinjau(_SALAH, _LALU, _INSTANSI, "DINAS PEKERJAAN UMUM KABUPATEN SUKAMAKMUR")
    assert (_beda(hasil), hasil.keterangan) == ([], ())


@pytest.mark.parametrize(
    ("judul", "tanda"),
    [
        (("Panjang Jembatan Gantung", "Luas Irigasi Permukaan", "Sebaran Sumur Bor"), "Dibandingkan"),
        (("Capaian Sasaran Strategis", "Perjanjian Kinerja", "Realisasi Anggaran"), "Tidak dibandingkan"),
    ],
)
def test_judul_tabel_menunjukkan_instansi(judul: tuple[str, ...], tanda: str) -> None:
    """Captions of their own tell that two reports are of one agency; those of every report do not."""
    kini, lalu = (
        tuple((f"Tabel {bab}.{n} {j} Tahun {tahun}", f"{hal} {j}", "Target", "7") for n, j in enumerate(judul))
        for bab, tahun, hal in ((3, 2023, "Pemeliharaan berkala"), (4, 2022, "Pembukaan perdana dan lelang"))
    )
    (kalimat,) = _tinjau(kini, lalu).keterangan
    assert kalimat.startswith(tanda)
    assert ("3 dari 3 judul tabelnya sama" in kalimat) is (tanda == "Dibandingkan")


def test_angka_menunjukkan_instansi() -> None:
    """Where names of indicators were changed, numbers of many digits that both print of last year tell it."""
    kini = (*_KINI, *(("Tabel 3.3 Lain", f"Indikator baru {n} perdesaan terpencil", "Target", "8") for n in "abcdefg"))
    lalu = (*_LALU, *(("Tabel 3.3 Lain", f"Ukuran lama {n} perkotaan padat", "Target", "9") for n in "abcdefg"))
    (kalimat,) = _tinjau(kini, lalu).keterangan
    assert "4 dari 4 angkanya sama" in kalimat


def _pesan(kini: tuple[Cetak, ...], lalu: tuple[Cetak, ...] = _LALU) -> list[str]:
    return [s.temuan.pesan for s in _tinjau(kini, lalu).temuan if s.temuan.aturan == "publikasi-tahun-lalu"]


def _ganti(kolom: str, nilai: str, asal: tuple[Cetak, ...] = _KINI) -> tuple[Cetak, ...]:
    return tuple((t, b, k, nilai if (b, k) == (_JALAN, kolom) else n) for t, b, k, n in asal)


def test_laporan_yang_bertentangan_sendiri() -> None:
    """A later report that prints the earlier value too contradicts itself, which is a finding of its own."""
    lagi = ("Tabel 3.9 Ringkasan Lain", _JALAN, "Realisasi 2022", "68,42")
    assert len(_pesan(_SALAH)) == 1
    assert _pesan((*_SALAH, lagi)) == []
    # where all its places print the wrong value the earlier report is the only witness
    assert len(_pesan((*_SALAH, (*lagi[:3], "67,42")))) == 2


@pytest.mark.parametrize(
    ("nilai", "sebut"),
    [
        ("66,15", "; 66,15 di sana adalah angka tahun 2021"),
        ("70", "; di sana targetnya yang 70"),
        ("97,74", "; di sana capaiannya yang 97,74"),
        ("93,17", f"; di sana angka itu milik {_LISTRIK}"),
        # a number without decimals is another's by chance; nought and a hundred are anybody's
        ("91", ""),
        ("100", ""),
        ("64,15", ""),
    ],
)
def test_yang_di_sana(nilai: str, sebut: str) -> None:
    """What else the printed value is in the earlier report is said."""
    deret = ("Tabel 3.7 Deret", _JALAN, "Realisasi 2021", "66,15")
    capaian = ("Tabel 3.1 Capaian Kinerja Tahun 2022", _JALAN, "Capaian (%)", "97,74")
    seratus = ("Tabel 3.1 Capaian Kinerja Tahun 2022", "Rasio desa terang dan berlistrik", "Target", "100")
    (pesan,) = _pesan(_ganti("Realisasi 2022", nilai), (*_LALU, deret, capaian, seratus))
    assert pesan.endswith(f"kolom Realisasi{sebut}; kedua laporan tidak menunjukkan mana yang benar.")


def test_akhir_renstra() -> None:
    """The target of the end of the plan has no year to be named by."""
    kini, lalu = (
        (*asal, ("Tabel 2.1 Target Renstra", _JALAN, "Target Akhir Renstra", nilai))
        for asal, nilai in ((_KINI, "80"), (_LALU, "81"))
    )
    (pesan,) = _pesan(kini, lalu)
    assert pesan.startswith("Target akhir Renstra tercetak 80 di sini, tetapi 81 pada lap-2022.pdf")


def test_yang_terbanyak_di_sana() -> None:
    """Of several values of the earlier report the one that most of its places print is named."""
    ragam = (("Tabel 3.7", "68,99"), ("Tabel 3.8", "68,42"))
    lalu = (*_LALU, *((f"{t} Ringkasan", _JALAN, "Realisasi 2022", n) for t, n in ragam))
    assert [s.split(" pada ")[0].rpartition(" ")[2] for s in _pesan(_SALAH, lalu)] == ["68,42"]


@pytest.mark.parametrize(
    ("jumlah", "banyak"),
    [
        ("43.070.118.337", 1),
        # thousands were rounded, small amounts are the same by chance
        ("43.070.118.000", 0),
        ("9.070.337", 0),
        ("10.000.001", 1),
    ],
)
def test_sampai_rupiahnya(jumlah: str, banyak: int) -> None:
    """An amount of ten millions or more that is last year's to the rupiah."""
    lalu = tuple((t, b, k, jumlah if (b, k) == ("Jumlah", "Anggaran") else n) for t, b, k, n in _LALU)
    kini = tuple((t, b, k, jumlah if k in ("Anggaran 2022", "Anggaran 2023", "Nilai") else n) for t, b, k, n in _KINI)
    semua = [s.temuan for s in _tinjau(kini, lalu).temuan if s.temuan.aturan == "publikasi-salinan-lalu"]
    assert {s.tercetak for s in semua} == ({jumlah} if banyak else set())
