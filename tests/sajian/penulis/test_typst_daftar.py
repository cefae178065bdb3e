"""Lists of contents of the PDF: what is foretold of them, and what is printed."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import typst as penyusun

from kinerja.sajian.blok import Blok, DaftarOtomatis, Gambar, Judul, Kolom, Paragraf, Rujuk, Sel, Tabel, Teks
from kinerja.sajian.penulis import typst
from kinerja.sajian.penulis.potong import berkas_potong

TANGGAL = dt.date(2024, 2, 28)
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="40"><rect width="90" height="40"/></svg>'


def _blok() -> tuple[Blok, ...]:
    panjang = "capaian indikator kinerja sasaran strategis menurut perangkat daerah dan tahun " * 2
    hasil: list[Blok] = [DaftarOtomatis(jenis, jenis.upper()) for jenis in ("isi", "tabel", "gambar")]
    for bab in range(1, 5):
        hasil.append(Judul(1, "Akuntabilitas", f"BAB {'I' * bab}"))
        for urut in range(1, 6):
            nomor = f"{bab}.{urut}"
            rujuk = tuple(Rujuk(f"tabel:t{bab}.{n}") for n in range(1, 6) for _ in range(3))
            isi = (Teks("Lihat "), *(satu for r in rujuk for satu in (r, Teks(" dan "))))
            hasil += [
                Judul(4 if urut == 1 else 2, f"Bagian {panjang if urut % 2 else 'singkat'}", nomor),
                Judul(3, "tidak didaftar", di_daftar_isi=False),
                Paragraf(isi),
                Tabel(
                    (Kolom(1),),
                    ((Sel("A"),),),
                    ((Sel("1"),),),
                    judul=f"Tabel {panjang}",
                    nomor=nomor,
                    kunci=f"t{nomor}",
                ),
                Gambar(_SVG, "gambar", judul=f"Gambar {panjang}", nomor=nomor, kunci=f"g{nomor}"),
            ]
    return tuple(hasil)


def _susun(folder: Path, sumber: str, berkas: dict[str, bytes], *, rancang: bool) -> penyusun.Compiler:
    folder.mkdir()
    utama, bagian = berkas_potong(sumber, "dokumen.typ")
    for nama, isi in {**berkas, **bagian, **typst.berkas_utama(utama, rancang=rancang)}.items():
        (folder / nama).write_bytes(isi)
    return penyusun.Compiler(folder / "laporan.typ", root=folder, ignore_system_fonts=True)


def _letak(folder: Path, sumber: str, berkas: dict[str, bytes]) -> tuple[object, object]:
    satu = _susun(folder, sumber, berkas, rancang=False)
    return json.loads(satu.eval(typst.LETAK)), json.loads(satu.query("<halaman-cetak>", field="value", one=True))


def test_the_first_layout_is_the_last(tmp_path: Path) -> None:
    """While nothing is found yet, lists and links take the room that they take in the end: else all is laid out once more."""
    sumber, berkas = typst.dokumen(_blok(), judul="Uji", dinas="Dinas Contoh", tahun=2023, tanggal=TANGGAL)
    templat = berkas["dokumen.typ"].decode()
    awal = templat.replace("if semua.len() == 0 {", "if true {").replace(
        "link(if rancangan() {", "link(if true or rancangan() {"
    )
    assert awal.count("if true {") == 1
    assert awal.count("true or rancangan()") == 1
    assert _letak(tmp_path / "awal", sumber, {**berkas, "dokumen.typ": awal.encode()}) == _letak(
        tmp_path / "akhir", sumber, berkas
    )


def test_in_a_draft_all_stands_where_it_is_printed(tmp_path: Path) -> None:
    """What a draft leaves out takes no room, or as much as what stands in its place; it says nothing of page numbers."""
    sumber, berkas = typst.dokumen(_blok(), judul="Uji", dinas="Dinas Contoh", tahun=2023, tanggal=TANGGAL)
    rancangan = _susun(tmp_path / "rancangan", sumber, berkas, rancang=True)
    assert json.loads(rancangan.eval(typst.LETAK)) == _letak(tmp_path / "akhir", sumber, berkas)[0]
    assert json.loads(rancangan.query("<halaman-cetak>", field="value")) == []


def test_a_wrong_guess_changes_no_page() -> None:
    """What the compiler finds is printed, whatever was foretold."""
    sumber, berkas = typst.dokumen(_blok(), judul="Uji", dinas="Dinas Contoh", tahun=2023, tanggal=TANGGAL)
    salah = sumber.replace('(1, "BAB I", "Akuntabilitas"), ', "")
    assert salah != sumber
    assert typst.kompilasi(salah, berkas, TANGGAL) == typst.kompilasi(sumber, berkas, TANGGAL)
