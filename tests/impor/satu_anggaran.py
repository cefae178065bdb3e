"""One budget, from which sources of every shape are written: what each must give is :data:`HARAP`, the totals that its upper rows print."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import Workbook

from kinerja.impor import Impor, baca_impor
from kinerja.masukan.kunci import padan

Baris = list[list[Any]]
Isi = Callable[[Impor, str], list[dict[str, Any]]]

#: code, name, murni, perubahan, realisasi (rupiah)
SUB = [
    ("2.17.01.2.01.0001", "Penyusunan Dokumen Perencanaan", 1_000_000_000, 1_500_000_000, 1_200_000_000),
    ("2.17.01.2.01.0002", "Evaluasi Kinerja", 200_000_000, 200_000_000, 180_000_000),
    ("2.17.01.2.02.0001", "Penyediaan Gaji dan Tunjangan", 5_000_000_000, 7_000_000_000, 6_600_000_000),
    ("2.17.02.2.01.0001", "Pembinaan Koperasi – Tahap “Satu”", 30_000_000, 25_000_000, 12_000_000),
]
ATAS = {
    "2.17.01": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN",
    "2.17.01.2.01": "Perencanaan dan Evaluasi",
    "2.17.01.2.02": "Administrasi Keuangan",
    "2.17.02": "PROGRAM PEMBINAAN KOPERASI",
    "2.17.02.2.01": "Pembinaan Dalam Daerah",
}
HARAP = {"anggaran_murni": 6_230_000_000, "anggaran": 8_725_000_000, "realisasi": 7_992_000_000}
UANG = tuple(HARAP)


def pohon() -> Iterator[tuple[str, str, list[int]]]:
    """Yield code, name and amounts of every level."""
    sudah = set()
    for kode, nama, *uang in SUB:
        ruas = kode.split(".")
        for atas in (".".join(ruas[:3]), ".".join(ruas[:5])):
            if atas not in sudah:
                sudah.add(atas)
                milik = [satu for satu in SUB if satu[0].startswith(f"{atas}.")]
                yield atas, ATAS[atas], [sum(satu[n] for satu in milik) for n in (2, 3, 4)]
        yield kode, nama, uang


def tabel(tulis: Callable[[int], object] = lambda nilai: nilai) -> Baris:
    """Return the rows of all levels, amounts written as told."""
    return [[kode, nama, *map(tulis, uang)] for kode, nama, uang in pohon()]


def datar(tulis: Callable[[int], object] = lambda nilai: nilai) -> list[dict[str, Any]]:
    """Return records as SIPD lists them, two rekening for each sub kegiatan."""
    hasil = []
    for kode, nama, *uang in SUB:
        ruas = kode.split(".")
        for rekening, bagian in (("5.1.02.01.01.0024", 1), ("5.2.02.05.01.0005", 4)):
            murni, pagu, nyata = (satu * bagian // 5 for satu in uang)
            hasil.append({
                "tahun": 2025, "kode_urusan": "2", "kode_skpd": "2.17.0.00.0.00.01.0000", "nama_skpd": "Dinas Contoh",
                "kode_program": ".".join(ruas[:3]), "nama_program": ATAS[".".join(ruas[:3])],
                "kode_kegiatan": ".".join(ruas[:5]), "nama_kegiatan": ATAS[".".join(ruas[:5])],
                "kode_sub_kegiatan": kode, "nama_sub_kegiatan": nama,
                "nama_sumber_dana": "Pendapatan Asli Daerah (PAD)", "kode_rekening": rekening, "nama_rekening": "Belanja Contoh",
                "pagumurni": tulis(murni), "pagu": tulis(pagu), "realisasi": tulis(nyata),
            })  # fmt: skip
    return hasil


def ribuan(nilai: int) -> str:
    """Write an amount with thousands parted by dots."""
    return f"{nilai:,}".replace(",", ".")


def teks_csv(baris: Sequence[Sequence[object]], pemisah: str = ";", akhir: str = "\r\n") -> str:
    """Write rows as text."""
    tampung = io.StringIO()
    csv.writer(tampung, delimiter=pemisah, lineterminator=akhir).writerows(baris)
    return tampung.getvalue()


def berbaris(rekaman: Sequence[Mapping[str, Any]], nama: Mapping[str, str] | None = None) -> Baris:
    """Return records as rows below their titles."""
    return [[(nama or {}).get(satu, satu) for satu in rekaman[0]], *(list(satu.values()) for satu in rekaman)]


def xlsx(baris: Sequence[Sequence[object]], gabung: Sequence[str] = (), lembar: str = "Sheet1") -> bytes:
    """Write rows as a workbook."""
    buku = Workbook()
    milik = buku.active
    assert milik is not None
    milik.title = lembar
    for satu in baris:
        milik.append(list(satu))
    for satu in gabung:
        milik.merge_cells(satu)
    tampung = io.BytesIO()
    buku.save(tampung)
    return tampung.getvalue()


def ods(baris: Sequence[Sequence[object]]) -> bytes:
    """Write rows as an OpenDocument workbook."""

    def sel(nilai: object) -> str:
        if nilai is None or nilai == "":
            return "<table:table-cell/>"
        if isinstance(nilai, int):
            return f'<table:table-cell office:value-type="float" office:value="{nilai}"><text:p>{ribuan(nilai)}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="string"><text:p>{nilai}</text:p></table:table-cell>'

    isi = "".join(f"<table:table-row>{''.join(map(sel, satu))}</table:table-row>" for satu in baris)
    nama = 'xmlns:{0}="urn:oasis:names:tc:opendocument:xmlns:{0}:1.0"'.format
    konten = (
        f"<?xml version='1.0'?><office:document-content {nama('office')} {nama('table')} {nama('text')}><office:body>"
        f'<office:spreadsheet><table:table table:name="Lembar1">{isi}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    tampung = io.BytesIO()
    with ZipFile(tampung, "w") as arsip:
        arsip.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        arsip.writestr("content.xml", konten)
    return tampung.getvalue()


KEPALA = ["Kode", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"]
#: A number as long as a NIP, which nobody has.
NIP = "19" * 9
TTD = [
    [],
    [None, None, None, "Contoh,      Desember 2025"],
    ["Mengetahui,", None, None, "Pengguna Anggaran,"],
    ["Kepala Dinas Contoh", None, None, "Bendahara Pengeluaran"],
    [],
    ["NAMA ORANG SATU, S.E., M.M.", None, None, "NAMA ORANG DUA"],
    [f"NIP. {NIP[:8]} {NIP[8:14]} {NIP[14]} {NIP[15:]}", None, None, f"NIP {NIP}"],
]


def utuh(laporan: Path, berkas: Path, isi: Isi) -> Impor:
    """Import a source and hold it against the budget: every sub kegiatan and sum, nothing left unread, no name of a person."""
    hasil = baca_impor(laporan, [berkas])
    sub = [satu for satu in isi(hasil, "anggaran") if str(satu["kode"]).count(".") == 5]
    assert [padan(str(satu["kode"])) for satu in sub] == [padan(satu[0]) for satu in SUB]
    jumlah = {nama: sum((satu[nama] for satu in sub if nama in satu), Decimal(0)) for nama in UANG}
    triwulan = [
        nilai for satu in isi(hasil, "realisasi_subkegiatan") for kolom, nilai in satu.items() if kolom != "kode"
    ]
    jumlah["realisasi"] += sum(triwulan)
    assert jumlah == HARAP
    assert not hasil.konteks.tak_paham
    assert not [satu for satu in hasil.konteks.kabar if "tercetak" in satu]
    assert "NAMA ORANG" not in repr(hasil)
    assert NIP not in repr(hasil).replace(" ", "")
    return hasil
