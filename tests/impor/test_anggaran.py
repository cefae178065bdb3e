"""Budget and spending in the layouts that offices use: sub kegiatan come in with the sums that the upper rows print."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from kinerja.impor import Impor, Jawaban, baca_impor

_Isi = Callable[[Impor, str], list[dict[str, Any]]]
_Jumlah = Callable[[Impor, str], Decimal]

_SUB = [
    ("2.17.01.2.01.0001", "Penyusunan dokumen", 1000, 1500, 1000),
    ("2.17.01.2.01.0002", "Evaluasi kinerja", 2000, 2000, 1750),
    ("2.17.01.2.02.0001", "Gaji dan tunjangan", 500, 700, 650),
    ("2.17.02.2.01.0001", "Pembinaan koperasi", 300, 250, 100),
]
_ATAS = {
    "2.17.01": "PROGRAM PENUNJANG",
    "2.17.01.2.01": "Perencanaan",
    "2.17.01.2.02": "Keuangan",
    "2.17.02": "PROGRAM PEMBINAAN",
    "2.17.02.2.01": "Pembinaan daerah",
}


def _pohon() -> Iterator[tuple[str, str, int, int, int]]:
    """Yield all levels with their sums, as a printed table lists them."""
    sudah = set()
    for kode, nama, *uang in _SUB:
        ruas = kode.split(".")
        for atas in (".".join(ruas[:3]), ".".join(ruas[:5])):
            if atas not in sudah:
                sudah.add(atas)
                milik = [satu for satu in _SUB if satu[0].startswith(f"{atas}.")]
                yield atas, _ATAS[atas], sum(s[2] for s in milik), sum(s[3] for s in milik), sum(s[4] for s in milik)
        yield kode, nama, *uang


def _periksa(hasil: Impor, isi: _Isi, jumlah: _Jumlah) -> None:
    """All sub kegiatan came in, each once, and their sums are those that the table prints at the top."""
    assert [satu["kode"] for satu in isi(hasil, "anggaran")] == [kode for kode, *_ in _pohon()]
    assert (jumlah(hasil, "anggaran_murni"), jumlah(hasil, "anggaran")) == (3800, 4450)
    # Quarters and months stand on the sheet of quarters; the year is their sum.
    triwulan = [nilai for satu in isi(hasil, "realisasi_subkegiatan") for nama, nilai in satu.items() if nama != "kode"]
    assert jumlah(hasil, "realisasi") + sum(triwulan) == 3500
    assert not hasil.konteks.tak_paham
    assert not any("tercetak" in satu for satu in hasil.konteks.kabar)


_KEPALA = [
    [["Kode", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"]],
    [
        ["KODE REKENING", "URAIAN", "JUMLAH ANGGARAN (Rp)", None, "REALISASI"],
        [None, None, "SEBELUM PERUBAHAN", "SETELAH PERUBAHAN", "(Rp)"],
    ],
    [["Kode", "Program/Kegiatan/Sub Kegiatan", "Semula", "Menjadi", "Realisasi s.d. Desember"], [1, 2, 3, 4, 5]],
    [["No. Kode", "Nomenklatur", "Anggaran Induk", "P-APBD", "SP2D"], ["(1)", "(2)", "(3)", "(4)", "(5=4/3)"]],
]


@pytest.mark.parametrize(
    "judul", [[], [["LAPORAN REALISASI ANGGARAN"], ["TAHUN ANGGARAN 2025"], []], [["Dinas Contoh"]] * 9]
)
@pytest.mark.parametrize("kepala", _KEPALA)
def test_jumlah_semua_tingkat(
    laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah, judul: list[Any], kepala: list[Any]
) -> None:
    """Amounts on all levels: the lowest are taken, the upper ones and JUMLAH only compared; signatures are skipped."""
    baris = [list(satu) for satu in _pohon()]
    akhir = [
        ["JUMLAH", None, 3800, 4450, 3500],
        [],
        [None, None, "Contoh, 31 Desember 2025"],
        [None, None, "KEPALA DINAS CONTOH"],
    ]
    tanda = [[], [None, None, "NAMA PEJABAT"], [None, None, "NIP. 000"]]
    berkas = sumber([*judul, *kepala, *baris, *akhir, *tanda])
    hasil = baca_impor(laporan, [berkas])
    _periksa(hasil, isi, jumlah)
    assert any("sama dengan jumlah rinciannya" in satu for satu in hasil.konteks.kabar)
    assert "NAMA PEJABAT" not in str(hasil.konteks.baris)


def test_jumlah_atas_berbeda(laporan: Path, sumber: Callable[..., Path], jumlah: _Jumlah) -> None:
    """An upper row that is not the sum of its parts is told with both numbers, and the parts are taken."""
    baris = [
        ["Kode", "Uraian", "Pagu", "Realisasi"],
        ["2.17.01", "P", 11, 5],
        ["2.17.01.2.01", "K", 10, 5],
        ["2.17.01.2.01.01", "S", 10, 5],
    ]
    hasil = baca_impor(laporan, [sumber(baris)])
    assert jumlah(hasil, "anggaran") == 10
    assert [s for s in hasil.konteks.kabar if "Sheet1!C2: tercetak 11, jumlah rinciannya 10" in s]


def _terbelah(kode: str, cara: str) -> list[object]:
    ruas = kode.split(".")
    if cara == "angka":
        isi: list[object] = [int(satu) for satu in ruas[:5]]
        return [*isi, *[None] * (5 - len(isi)), f"{ruas[5]}" if len(ruas) > 5 else None]
    gabung = [".".join(ruas[:2]), ruas[2], ".".join(ruas[3:5]) or None, ruas[5] if len(ruas) > 5 else None]
    if cara == "penuh":
        return gabung
    # Only the last part that is new stands in its own row.
    letak = {3: 1, 5: 2, 6: 3}[len(ruas)]
    return [satu if nomor == letak or (letak == 1 and nomor == 0) else None for nomor, satu in enumerate(gabung)]


@pytest.mark.parametrize("cara", ["angka", "penuh", "turun"])
def test_kode_terbelah(laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah, cara: str) -> None:
    """A code split over several cells, whole in each row or continued from the rows above, is one code."""
    lebar = 6 if cara == "angka" else 4
    kepala = ["KODE", *[None] * (lebar - 1), "URAIAN", "MURNI", "PERUBAHAN", "REALISASI"]
    baris = [[*_terbelah(kode, cara), nama, *uang] for kode, nama, *uang in _pohon()]
    akhir = "D" if lebar == 4 else "F"
    hasil = baca_impor(laporan, [sumber([kepala, *baris], gabung=[f"A1:{akhir}1"])])
    _periksa(hasil, isi, jumlah)


def test_kode_satu_kolom_bersambung(laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah) -> None:
    """One column of partial codes (2.17.02, then 2.01, then 01) is completed from the rows above."""

    def sebagian(kode: str) -> str:
        ruas = kode.split(".")
        return {3: kode, 5: ".".join(ruas[3:]), 6: ruas[-1]}[len(ruas)]

    baris = [[sebagian(kode), nama, *uang] for kode, nama, *uang in _pohon()]
    hasil = baca_impor(laporan, [sumber([["Kode", "Uraian", "Sebelum", "Sesudah", "Realisasi"], *baris])])
    _periksa(hasil, isi, jumlah)


@pytest.mark.parametrize("pemisah", [" ", " - ", "\n", " : "])
def test_kode_dan_nama_satu_sel(
    laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah, pemisah: str
) -> None:
    """A cell that holds code and name gives both."""
    baris = [[nomor, f"{kode}{pemisah}{nama}", *uang] for nomor, (kode, nama, *uang) in enumerate(_pohon(), 1)]
    hasil = baca_impor(
        laporan, [sumber([["No", "Program / Kegiatan / Sub Kegiatan", "Murni", "Perubahan", "Realisasi"], *baris])]
    )
    _periksa(hasil, isi, jumlah)
    assert isi(hasil, "anggaran")[2]["nama"] == "Penyusunan dokumen"


def test_tingkat_dalam_kolom_sendiri(laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah) -> None:
    """A column of "kode nama" for each level, blank where it repeats the row above."""
    baris, lalu = [], ("", "")
    for kode, nama, *uang in _SUB:
        program, kegiatan = ".".join(kode.split(".")[:3]), ".".join(kode.split(".")[:5])
        atas = (f"{program} {_ATAS[program]}", f"{kegiatan} {_ATAS[kegiatan]}")
        tampak = [satu if satu != dulu else None for satu, dulu in zip(atas, lalu, strict=True)]
        lalu = atas
        baris.append([*tampak, f"{kode} {nama}", *uang])
    hasil = baca_impor(
        laporan, [sumber([["Program", "Kegiatan", "Sub Kegiatan", "Murni", "Perubahan", "Realisasi"], *baris])]
    )
    _periksa(hasil, isi, jumlah)


_SIPD = (
    ("tahun", "kode_skpd", "nama_skpd", "kode_program", "nama_program", "kode_giat", "nama_giat", "kode_sub_giat", "nama_sub_giat",
     "kode_akun", "nama_akun", "namadana", "pagumurni", "pagu", "realisasi"),
    ("tahun_anggaran", "kode_skpd", "nama_skpd", "kode_program", "nama_program", "kode_kegiatan", "nama_kegiatan", "kode_sub_kegiatan",
     "nama_sub_kegiatan", "kode_rekening", "nama_rekening", "nama_sumber_dana", "pagumurni", "pagu", "realisasi"),
)  # fmt: skip


def _datar(angka: Callable[[Decimal], object] = lambda satu: satu) -> Iterator[list[object]]:
    """Yield rows per rekening: each sub kegiatan in two rekening, the second one of capital spending."""
    for kode, nama, *uang in _SUB:
        program, kegiatan = ".".join(kode.split(".")[:3]), ".".join(kode.split(".")[:5])
        for rekening, bagian in (("5.1.02.01.01.0024", Decimal("0.25")), ("5.2.02.01.01.0003", Decimal("0.75"))):
            awal = [2025, "2.17.0.00.0.00.01.0000", "Dinas Contoh", program, _ATAS[program], kegiatan, _ATAS[kegiatan]]
            dana = "DAK Fisik" if rekening.startswith("5.2") else "Pendapatan Asli Daerah (PAD)"
            yield [*awal, kode, f"{kode} {nama}", rekening, "Belanja", dana, *(angka(satu * bagian) for satu in uang)]


def _csv(kepala: Sequence[str], baris: Iterator[list[object]], pemisah: str) -> str:
    tampung = io.StringIO()
    csv.writer(tampung, delimiter=pemisah).writerows([kepala, *baris])
    return tampung.getvalue()


def _id(nilai: Decimal) -> str:
    return f"{nilai:,.2f}".replace(",", "_").replace(".", ",").replace("_", ".")


@pytest.mark.parametrize("kepala", _SIPD)
@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("pemisah", [";", ",", "\t", "|"])
def test_sipd_csv(
    laporan: Path, tmp_path: Path, isi: _Isi, jumlah: _Jumlah, kepala: tuple[str, ...], sandi: str, pemisah: str
) -> None:
    """SIPD per rekening as text, in any separator and encoding in use: sums, funding sources, kinds of spending."""
    berkas = tmp_path / "ekspor.csv"
    berkas.write_bytes(_csv(kepala, _datar(_id), pemisah).encode(sandi))
    hasil = baca_impor(laporan, [berkas])
    _periksa(hasil, isi, jumlah)
    dana = isi(hasil, "sumber_dana")
    assert {satu["sumber"] for satu in dana} == {"DAK Fisik"}
    assert sum(satu["anggaran"] for satu in dana) == Decimal("3337.5")
    belanja = isi(hasil, "belanja")
    assert [satu["jenis"] for satu in belanja] == ["operasi", "modal"] * len(_SUB)
    for bidang, harap in (("anggaran", 4450), ("realisasi", 3500)):
        assert sum(satu[bidang] for satu in belanja) == harap
        assert sum(satu[bidang] for satu in belanja if satu["jenis"] == "modal") == harap * Decimal("0.75")


@pytest.mark.parametrize("kepala", _SIPD)
def test_sipd_json(laporan: Path, tmp_path: Path, isi: _Isi, jumlah: _Jumlah, kepala: tuple[str, ...]) -> None:
    """The same as JSON, with numbers or with texts, bare or in an envelope."""
    rekaman = [dict(zip(kepala, map(str, satu), strict=True)) for satu in _datar()]
    berkas = tmp_path / "data"
    berkas.write_text(json.dumps({"status": True, "data": rekaman}), "utf-8")
    _periksa(baca_impor(laporan, [berkas]), isi, jumlah)


def test_sipd_tautan_sbl(laporan: Path, tmp_path: Path, isi: _Isi) -> None:
    """Tables of SIPD that know a sub kegiatan only by its kode_sbl are joined, whatever their order."""
    bl = [
        {"kode_sbl": f"9.{n}", "kode_sub_giat": kode, "nama_sub_giat": nama, "pagu": pagu, "tahun_anggaran": 2025}
        for n, (kode, nama, _, pagu, _) in enumerate(_SUB)
    ]
    rfk = [
        {"kode_sbl": f"9.{n}", "bulan": bulan, "realisasi_anggaran": nilai * bulan / 12, "realisasi_fisik": 3}
        for n, (*_, nilai) in enumerate(_SUB)
        for bulan in range(1, 13)
    ]
    dana = [
        {"kode_sbl": "9.0", "namadana": "PAD", "pagudana": 1000},
        {"kode_sbl": "9.0", "namadana": "DAK", "pagudana": 500},
    ]
    luaran = [
        {"kode_sbl": "9.0", "outputteks": "Jumlah dokumen", "targetoutput": "4 Dokumen", "satuanoutput": "Dokumen"}
    ]
    berkas = tmp_path / "sipd.json"
    isi_json = {"data_rfk": rfk, "data_dana_sub_keg": dana, "data_sub_keg_indikator": luaran, "data_sub_keg_bl": bl}
    berkas.write_text(json.dumps(isi_json), "utf-8")
    hasil = baca_impor(laporan, [berkas])
    sub = {satu["kode"]: satu for satu in isi(hasil, "anggaran")}
    assert [sub[kode]["realisasi"] for kode, *_ in _SUB] == [nilai for *_, nilai in _SUB]
    assert isi(hasil, "sumber_dana")[0]["anggaran"] == 500
    assert isi(hasil, "indikator")[0]["induk"] == "2.17.01.2.01.0001"
    assert isi(hasil, "target")[0]["renja"] == 4


def test_pagu_berulang(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """A pagu that every rekening repeats counts once; ``nilai`` shows that it is the whole."""
    kepala = ["kode_sub_kegiatan", "nama_sub_kegiatan", "kode_rekening", "pagu", "nilai", "realisasi"]
    baris = [
        ["2.17.01.2.01.01", "S", "5.1.02.01", 1000, 400, 300],
        ["2.17.01.2.01.01", "S", "5.1.02.02", 1000, 600, 500],
    ]
    sub = isi(baca_impor(laporan, [sumber([kepala, *baris])]), "anggaran")[-1]
    assert (sub["anggaran"], sub["realisasi"]) == (1000, 800)


_BULAN = (
    "JAN FEB MAR APR MEI JUN JUL AGU SEP OKT NOV DES",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober Nopember Desember",
)


@pytest.mark.parametrize("bulan", _BULAN)
def test_bulan_sebagai_kolom(laporan: Path, sumber: Callable[..., Path], isi: _Isi, bulan: str) -> None:
    """Months as columns add up to quarters; the name of the sub kegiatan stands above the table."""
    awal = [["REALISASI"], ["PROGRAM", ":", "2.17.01 PROGRAM A"], ["KEGIATAN", ":", "2.17.01.2.01 KEGIATAN A"],
            ["SUB KEGIATAN", ":", "2.17.01.2.01.0001 SUB A"], ["SUMBER ANGGARAN", ":", "DAK NON FISIK"], []]  # fmt: skip
    kepala = ["NO", "KODE REKENING", "URAIAN", "SEBELUM", "SETELAH", "JUMLAH", "PAPBD", *bulan.split()]
    baris = [
        [1, "5.1.02.01.01.0024", "Belanja A", 1000, 900, 900, 950, *[75] * 12],
        [2, "5.1.02.01.01.0025", "Belanja B", 100, 90, 90, 95, *[5] * 12],
    ]
    jumlah = [None, None, "JUMLAH", 1100, 990, 990, 1045, *[80] * 12]
    hasil = baca_impor(laporan, [sumber([*awal, kepala, *baris, jumlah])])
    sub = isi(hasil, "anggaran")[-1]
    assert (sub["kode"], sub["nama"]) == ("2.17.01.2.01.0001", "SUB A")
    assert (sub["anggaran_murni"], sub["anggaran"], "realisasi" in sub) == (1100, 1045, False)
    (triwulan,) = isi(hasil, "realisasi_subkegiatan")
    assert [triwulan[f"keuangan_tw{n}"] for n in range(1, 5)] == [240] * 4
    assert isi(hasil, "sumber_dana")[0]["sumber"] == "DAK NON FISIK"
    assert not hasil.konteks.tak_paham


def test_tabel_tanpa_sub_kegiatan(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """A table that names no sub kegiatan is told with its sums, and taken once the person says whose it is."""
    berkas = sumber(
        [["KODE REKENING", "URAIAN", "PAGU", "REALISASI"], ["5.1.02.01", "A", 10, 5], ["5.1.02.02", "B", 20, 5]]
    )
    hasil = baca_impor(laporan, [berkas])
    assert not isi(hasil, "anggaran")
    assert "anggaran 30, realisasi 10" in hasil.konteks.tak_paham[0]
    hasil = baca_impor(laporan, [berkas], jawaban=Jawaban(sub_kegiatan="2.17.01.2.01.0001"))
    assert isi(hasil, "anggaran")[-1]["anggaran"] == 30


@pytest.mark.parametrize("cacat", ["25,224,375,042,00", "1,2 milyar", "12.50.00", "#REF!", "1.234"])
def test_jumlah_cacat_ditanyakan(laporan: Path, sumber: Callable[..., Path], isi: _Isi, cacat: str) -> None:
    """An amount that cannot be read, or in two ways, is told with its cell; the sum that needs it is not taken."""
    kepala = ["kode_sub_kegiatan", "nama_sub_kegiatan", "kode_rekening", "pagu", "realisasi"]
    baris = [
        ["2.17.01.2.01.01", "S", "5.1.02.01", cacat, 5],
        ["2.17.01.2.01.01", "S", "5.1.02.02", 1, 5],
        ["2.17.01.2.01.02", "T", "5.1.02.02", 7, 5],
    ]
    hasil = baca_impor(laporan, [sumber([kepala, *baris])])
    assert any("Sheet1!D2" in satu for satu in hasil.konteks.tak_paham)
    sub = {satu["kode"]: satu for satu in isi(hasil, "anggaran")}
    assert "anggaran" not in sub["2.17.01.2.01.01"]
    assert sub["2.17.01.2.01.01"]["realisasi"] == 10
    assert sub["2.17.01.2.01.02"]["anggaran"] == 7


def test_ribuan_menurut_kolom(laporan: Path, sumber: Callable[..., Path], jumlah: _Jumlah) -> None:
    """1.234 is thousands where other cells of the column say so."""
    kepala = ["kode_sub_kegiatan", "nama_sub_kegiatan", "pagu"]
    hasil = baca_impor(
        laporan, [sumber([kepala, ["2.17.01.2.01.01", "S", "1.234"], ["2.17.01.2.01.02", "T", "1.234.567,50"]])]
    )
    assert jumlah(hasil, "anggaran") == Decimal("1235801.50")


def test_sen_dan_tanda_tak_terlihat(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """Sen stay exact; invisible characters in codes, names and amounts are dropped."""
    kepala = ["kode_sub_giat\u200b", "nama_sub_giat", "pa\u00adgu", "realisasi"]
    hasil = baca_impor(
        laporan,
        [sumber([kepala, ["\u200b2.17.01.2.01.01\u00a0", "Su\u00adb\u200e A", "\u200b1000\u00a0", 899999999.5]])],
    )
    sub = isi(hasil, "anggaran")[-1]
    assert (sub["kode"], sub["nama"], sub["realisasi"]) == ("2.17.01.2.01.01", "Sub A", Decimal("899999999.5"))


def test_perangkat_daerah_lain_dan_tahun_lain(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """Of an export of the whole region and several years only rows of this dinas and year are taken."""
    kepala = ["tahun", "nama_skpd", "kode_sub_giat", "nama_sub_giat", "pagu"]
    baris = [
        [2025, "Dinas Contoh", "2.17.01.2.01.01", "S", 1],
        [2025, "Badan Lain", "5.01.01.2.01.01", "S", 2],
        [2024, "Dinas Contoh", "2.17.01.2.01.01", "S", 4],
    ]
    berkas = sumber([kepala, *baris])
    assert any("--skpd" in satu for satu in baca_impor(laporan, [berkas]).konteks.tak_paham)
    hasil = baca_impor(laporan, [berkas], jawaban=Jawaban(skpd="contoh"))
    assert [(satu["kode"], satu["anggaran"]) for satu in isi(hasil, "anggaran")] == [("2.17.01.2.01.01", 1)]


def test_kode_di_samping_nama_bertingkat(
    laporan: Path, sumber: Callable[..., Path], isi: _Isi, jumlah: _Jumlah
) -> None:
    """One column of codes beside a column of names for each level: the code of the row is that of its name."""
    letak = {3: 0, 5: 1, 6: 2}
    baris = []
    for kode, nama, *uang in _pohon():
        sebutan = [nama if nomor == letak[len(kode.split("."))] else None for nomor in range(3)]
        baris.append([kode, *sebutan, *uang])
    kepala = ["Kode", "Program", "Kegiatan", "Sub Kegiatan", "Murni", "Perubahan", "Realisasi"]
    _periksa(baca_impor(laporan, [sumber([kepala, *baris])]), isi, jumlah)


def test_kode_terbelah_sampai_rekening(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """A code split over cells goes on into the rekening."""
    kepala = ["KODE REKENING", *[None] * 7, "URAIAN", "ANGGARAN", "REALISASI"]
    awal = ["2.17", "01", "2.01", "0001"]
    baris = [
        [*awal, None, None, None, None, "Sub", 500, 400],
        [*awal, "5", "1", "02", None, "Belanja", 500, 400],
        [*awal, "5", "1", "02", "01", "Barang", 500, 400],
    ]
    hasil = baca_impor(laporan, [sumber([kepala, *baris], gabung=["A1:H1"])])
    assert isi(hasil, "anggaran")[-1]["anggaran"] == 500
    assert not hasil.konteks.tak_paham


def test_sumber_dana_di_bawah_satu_sub_kegiatan(laporan: Path, sumber: Callable[..., Path], isi: _Isi) -> None:
    """A row with only a funding source belongs to the sub kegiatan above it."""
    kepala = ["No", "Sub Kegiatan", "Sumber Dana", "Pagu", "Realisasi"]
    baris = [
        [1, "2.17.01.2.01.0001 Sub A", "PAD", 100, 90],
        [None, None, "DAK", 50, 40],
        [None, "Total", None, 150, 130],
    ]
    hasil = baca_impor(laporan, [sumber([kepala, *baris])])
    assert isi(hasil, "anggaran")[-1]["anggaran"] == 150
    assert [(satu["sumber"], satu["anggaran"]) for satu in isi(hasil, "sumber_dana")] == [("DAK", 50)]
