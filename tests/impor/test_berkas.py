"""Sources of every kind of file, read by what they are; broken and hostile ones are told in a sentence."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from kinerja.impor import Peta, baca_impor, baca_peta
from kinerja.impor.buka import buka_sumber
from kinerja.masukan import MasukanSalah

_RUANG = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def _ods(berkas: Path, baris: str, awal: str = "") -> Path:
    isi = (
        f'{awal}<office:document-content {_RUANG}><office:body><office:spreadsheet><table:table table:name="Lembar1">'
        f"{baris}</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(berkas, "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        arsip.writestr("content.xml", isi)
    return berkas


def _sel(isi: object, sifat: str = "") -> str:
    if isinstance(isi, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{isi}" {sifat}><text:p>{isi}</text:p></table:table-cell>'
    return f"<table:table-cell {sifat}><text:p>{isi}</text:p></table:table-cell>"


def test_xls_lama(laporan: Path, jumlah: Callable[..., Any]) -> None:
    """An older workbook gives the sums that its upper rows print."""
    hasil = baca_impor(laporan, [Path(__file__).with_name("lra.xls")])
    assert (jumlah(hasil, "anggaran_murni"), jumlah(hasil, "anggaran")) == (3000, 3500)
    assert not hasil.konteks.tak_paham


def test_ods(laporan: Path, tmp_path: Path, isi: Callable[..., Any]) -> None:
    """OpenDocument: repeated and merged cells, blank rows, notes that are no content."""
    kepala = (
        "".join(map(_sel, ["kode_sub_giat", "nama_sub_giat"]))
        + _sel("Anggaran", 'table:number-columns-spanned="2"')
        + "<table:covered-table-cell/>"
    )
    bawah = '<table:table-cell table:number-columns-repeated="2"/>' + _sel("pagu") + _sel("realisasi")
    catatan = "<office:annotation><text:p>catatan</text:p></office:annotation>"
    data = (
        _sel("2.17.01.2.01.0001").replace("<text:p>", f"{catatan}<text:p>", 1)
        + _sel("Sub")
        + _sel(5, 'table:number-columns-repeated="2"')
    )
    kosong = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    baris = "".join(f"<table:table-row>{satu}</table:table-row>" for satu in (kepala, bawah, data))
    (sub,) = isi(baca_impor(laporan, [_ods(tmp_path / "a.xlsx", baris + kosong)]), "anggaran")
    assert (sub["kode"], sub["anggaran"], sub["realisasi"]) == ("2.17.01.2.01.0001", 5, 5)


def _jahat(folder: Path) -> dict[str, bytes]:
    ulang = 'table:number-columns-repeated="16000"'
    _ods(folder / "x", f'<table:table-row table:number-rows-repeated="1000000">{_sel(1, ulang)}</table:table-row>')
    luas = (folder / "x").read_bytes()
    _ods(folder / "x", "", '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;">]>')
    entitas = (folder / "x").read_bytes()
    with zipfile.ZipFile(folder / "x", "w", zipfile.ZIP_DEFLATED) as arsip:
        arsip.writestr("content.xml", b" " * 250_000_000)
    return {
        "kosong": b"",
        "hanya spasi": b" \n\n ",
        "gambar": b"\x89PNG\r\n\x1a\n\0\0\0",
        "pdf": b"%PDF-1.7",
        "html": b"<html><table><tr><td>1</td></tr></table></html>",
        "zip rusak": b"PK\x03\x04" + b"x" * 100,
        "ole rusak": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000,
        "ole sandi": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "json dalam": b"[" * 100_000,
        "json dalam teks": b'[{"a": ' * 1_000,
        "json putus": b'[{"kode": 1',
        "json asing": b"[{'a': 1}]",
        "csv lebar": b"a," * 5_000,
        "csv nul": b"a,b\n\0,1\n",
        "ods luas": luas,
        "ods entitas": entitas,
        "ods mengembang": (folder / "x").read_bytes(),
    }


def test_berkas_jahat(laporan: Path, tmp_path: Path) -> None:
    """Every broken or hostile file is refused in one sentence that names it, and nothing is written."""
    for nama, isi in _jahat(tmp_path).items():
        berkas = tmp_path / "sumber.dat"
        berkas.write_bytes(isi)
        with pytest.raises(MasukanSalah) as salah:
            buka_sumber(berkas)
        assert [satu.berkas for satu in salah.value.daftar] == ["sumber.dat"], nama
    assert not (laporan / "asal.json").exists()


def test_folder_dan_berkas_tiada(laporan: Path, tmp_path: Path) -> None:
    """Missing files and folders are named, all of them at once."""
    with pytest.raises(MasukanSalah) as salah:
        baca_impor(laporan, [tmp_path, tmp_path / "tidak-ada.xlsx"])
    assert len(salah.value.daftar) == 2


@pytest.mark.parametrize("isi", ["1e999", "1" * 5000, "-0", "NaN", "Infinity"])
def test_angka_json_aneh(laporan: Path, tmp_path: Path, isi: str) -> None:
    """Numbers of absurd length or none at all are told, never computed with."""
    berkas = tmp_path / "a.json"
    berkas.write_text('[{"kode_sub_giat": "2.17.01.2.01.0001", "nama_sub_giat": "S", "pagu": %s}]' % isi, "utf-8")  # noqa: UP031
    hasil = baca_impor(laporan, [berkas])
    assert hasil.konteks.tak_paham or isi == "-0"


def test_rumus_dan_tanda_terminal(
    laporan: Path, tmp_path: Path, tulis: Callable[..., Any], baris_buku: Callable[..., Any]
) -> None:
    """A text that begins like a formula stays a text; signs that a terminal would obey are dropped."""
    berkas = tmp_path / "a.json"
    nama = '=HYPERLINK("http://contoh.invalid")\u001b[31m <b>&_x0041_'
    berkas.write_text(json.dumps([{"kode_sub_giat": "2.17.01.2.01.0001", "nama_sub_giat": nama, "pagu": 1}]), "utf-8")
    tulis(laporan, berkas)
    assert baris_buku(laporan, "anggaran")[0][1] == '=HYPERLINK("http://contoh.invalid")[31m <b>&_x0041_'


def test_peta_satu_kali(laporan: Path, sumber: Callable[..., Path], tmp_path: Path, isi: Callable[..., Any]) -> None:
    """Any other table comes in through a mapping: titles or letters, the same value for every row."""
    berkas = sumber(
        [
            ["Barang milik kantor"],
            [],
            ["Jenis", "Kelompoknya", "Banyak"],
            ["Meja", "Mebel", "1.200"],
            ["Kursi", "Mebel", 7],
            ["Total", "", 1207],
        ]
    )
    assert any("--peta" in satu for satu in baca_impor(laporan, [berkas]).konteks.tak_paham)
    peta = tmp_path / "peta.yaml"
    peta.write_text(
        "lembar: sarpras\nkolom:\n  nama: Jenis\n  kelompok: B\n  jumlah: banyak\nisi:\n  satuan: buah\n", "utf-8"
    )
    hasil = baca_impor(laporan, [berkas], peta=baca_peta(peta))
    assert [(satu["nama"], satu["satuan"]) for satu in isi(hasil, "sarpras")] == [("Meja", "buah"), ("Kursi", "buah")]


@pytest.mark.parametrize(
    "isi",
    [
        "",
        "[]x: [",
        "lembar: tidak_ada\nkolom: {a: B}",
        "lembar: sarpras\nkolom: {asing: B}",
        "kolom: {nama: B}",
        "lembar: sarpras\nlain: 1",
        "a: &x 1\nb: *x",
    ],
)
def test_peta_salah(tmp_path: Path, isi: str) -> None:
    """A mapping that names what is not known is refused."""
    (tmp_path / "peta.yaml").write_text(isi, "utf-8")
    with pytest.raises(MasukanSalah):
        baca_peta(tmp_path / "peta.yaml")


def test_tanya_jawab(laporan: Path, sumber: Callable[..., Path], isi: Callable[..., Any]) -> None:
    """The dialogue shows titles only, proposes columns, and gives the mapping for the next time."""
    berkas = sumber([["Uraian langkahnya", "Hal lain"], ["Memperbaiki data", "rahasia"], ["Melatih pegawai", "x"]])
    tanya: list[str] = []

    def jawab(kalimat: str) -> str:
        tanya.append(kalimat)
        return "langkah" if len(tanya) == 1 else ""

    hasil = baca_impor(laporan, [berkas], tanya=jawab)
    assert [satu["uraian"] for satu in isi(hasil, "langkah")] == ["Memperbaiki data", "Melatih pegawai"]
    assert not any("rahasia" in satu for satu in tanya)
    (peta,) = [satu for satu in hasil.konteks.kabar if "--peta" in satu]
    assert Peta.model_validate({"lembar": "langkah", "kolom": {"uraian": "Uraian langkahnya"}}).lembar in peta


def test_buku_kita(akar: Path, laporan: Path, isi: Callable[..., Any]) -> None:
    """A workbook of ours of an earlier year gives its rows, and of its money only the totals, as history."""
    hasil = baca_impor(laporan, [akar / "params" / "kota-semarang" / "diskopum" / "2023" / "data.xlsx"])
    (lalu,) = [satu for satu in isi(hasil, "riwayat_anggaran") if satu["tahun"] == 2023]
    assert lalu["anggaran"] > 30_000_000_000
    assert all("anggaran" not in satu for satu in isi(hasil, "anggaran"))
    assert {satu.lembar for satu in hasil.konteks.baris} >= {"unit", "sasaran", "indikator", "target", "sarpras"}
    assert "identitas" not in {satu.lembar for satu in hasil.konteks.baris}


def test_laporan_tercetak_tetap_di_tempatnya(
    tmp_path: Path, akar: Path, laporan: Path, isi: Callable[..., Any]
) -> None:
    """What a report printed belongs to that report alone: its rows are not taken into another one."""
    buku = load_workbook(akar / "params" / "kota-semarang" / "diskopum" / "2023" / "data.xlsx")
    lembar = buku["publikasi"] if "publikasi" in buku else buku.create_sheet("publikasi")
    lembar.delete_rows(1, lembar.max_row)
    for satu in (("tabel", "baris", "kolom", "nilai"), ("Tabel 3.1", "Indeks layanan", "Target", "80")):
        lembar.append(satu)
    buku.save(tmp_path / "data.xlsx")
    hasil = baca_impor(laporan, [tmp_path / "data.xlsx"])
    assert isi(hasil, "sasaran")
    assert not isi(hasil, "publikasi")
