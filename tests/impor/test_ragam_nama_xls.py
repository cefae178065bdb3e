"""Tables that systems export under the name of a workbook and that are none: web pages, Excel 2003 XML, flat OpenDocument, text."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from satu_anggaran import HARAP, KEPALA, TTD, Baris, Isi, datar, ods, ribuan, tabel, teks_csv, utuh

from kinerja.impor.buka import buka_sumber
from kinerja.masukan import MasukanSalah

_JUMLAH = ["JUMLAH", "", *HARAP.values()]
_VARIAN: dict[str, Callable[[], bytes]] = {}


def _varian(fungsi: Callable[[], bytes]) -> Callable[[], bytes]:
    _VARIAN[fungsi.__name__.strip("_")] = fungsi
    return fungsi


def _tampak(isi: object) -> str:
    return ribuan(isi) if isinstance(isi, int) and abs(isi) > 99 else escape(str(isi or ""))


def _web(
    baris: Baris, kepala: int = 1, tulis: Callable[[object], str] = _tampak, awal: str = "<table border=1>"
) -> str:
    hasil = []
    for nomor, satu in enumerate(baris):
        sel = "th" if nomor < kepala else "td"
        hasil.append(f"<tr>{''.join(f'<{sel}>{tulis(isi)}</{sel}>' for isi in satu)}</tr>")
    return f"{awal}{''.join(hasil)}</table>"


# --- web pages --------------------------------------------------------------------------------------------------------


@_varian
def _web_polos() -> bytes:
    return _web([KEPALA, *tabel(), _JUMLAH]).encode()


@_varian
def _web_utuh_dengan_ttd() -> bytes:
    kepala = (
        "<!DOCTYPE html><html xmlns:x='urn:schemas-microsoft-com:office:excel'><head><meta charset='windows-1252'><title>LRA</title>"
        "<style>td{mso-number-format:'\\@'}</style></head><body><h3>LAPORAN REALISASI</h3><p>Dinas Contoh<br>Tahun 2025</p>"
    )
    isi = _web([KEPALA, [1, 2, 3, 4, 5], *tabel(), _JUMLAH]) + _web([satu or [""] for satu in TTD], 0, awal="<table>")
    return f"{kepala}{isi}</body></html>".encode("cp1252")


@_varian
def _web_utf16() -> bytes:
    return _web([KEPALA, *tabel()]).encode("utf-16")


@_varian
def _web_kepala_bertingkat() -> bytes:
    kepala = (
        "<tr><th rowspan=2>Kode<th rowspan='2'>Uraian<th colspan=2>Anggaran (Rp)<th rowspan=2>Realisasi"
        "<tr><th>Murni<th>Perubahan"
    )
    isi = "".join(f"<tr>{''.join(f'<td>{_tampak(sel)}' for sel in satu)}" for satu in tabel())
    jumlah = "".join(f"<td>{ribuan(satu)}" for satu in HARAP.values())
    return f"<TABLE>{kepala}{isi}<tr><td colspan=2>JUMLAH{jumlah}</TABLE>".encode()


@_varian
def _web_sel_menurun() -> bytes:
    baris = []
    for nomor, satu in enumerate(datar()):
        nama = f"{satu['kode_sub_kegiatan']}<br/>{satu['nama_sub_kegiatan']}"
        depan = f"<td rowspan=2>{satu['nama_program']}</td><td rowspan=2>{nama}</td>" if nomor % 2 == 0 else ""
        uang = "".join(f"<td>{ribuan(satu[kolom])}</td>" for kolom in ("pagumurni", "pagu", "realisasi"))
        baris.append(f"<tr>{depan}<td>{satu['kode_rekening']}</td><td>{satu['nama_rekening']}</td>{uang}</tr>")
    judul = ["Nama Program", "Sub Kegiatan", "Kode Rekening", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"]
    kepala = "".join(f"<th>{satu}</th>" for satu in judul)
    return f"<table><thead><tr>{kepala}</tr></thead><tbody>{''.join(baris)}</tbody></table>".encode()


@_varian
def _web_di_dalam_tata_letak() -> bytes:
    dalam = _web([KEPALA, *tabel(lambda nilai: nilai // 1000)])
    atas = "<tr><td>LAPORAN<br>(dalam ribuan rupiah)</td></tr>"
    return f"<table width=100%>{atas}<tr><td>{dalam}</td></tr><tr><td>Sumber: SIPD</td></tr></table>".encode()


@_varian
def _web_kepala_tabel_sendiri() -> bytes:
    return (_web([KEPALA], awal="<div><table>") + "</div>" + _web(tabel(), 0)).encode()


@_varian
def _web_dua_halaman() -> bytes:
    baris = tabel()
    return f"{_web([KEPALA, *baris[:5]])}<p>Halaman 2</p>{_web([KEPALA, *baris[5:], _JUMLAH])}".encode()


@_varian
def _web_dua_halaman_tanpa_kepala() -> bytes:
    baris = tabel()
    return (_web([KEPALA, *baris[:5]]) + _web([*baris[5:], _JUMLAH], 0)).encode()


@_varian
def _web_peringatan_peladen() -> bytes:
    return ("<br />\n<b>Notice</b>: Undefined index in <b>a.php</b><br />\n" + _web([KEPALA, *tabel()])).encode()


@_varian
def _web_teks_di_atas() -> bytes:
    return ("Laporan Realisasi Anggaran\n" + _web([KEPALA, *tabel()])).encode()


@_varian
def _web_angka_tersembunyi() -> bytes:
    def tulis(isi: object) -> str:
        if isinstance(isi, int):
            return f"<span style='display: none'>{isi}</span>Rp&nbsp;{ribuan(isi)},00"
        return f"&nbsp;{escape(str(isi))}"

    return _web([KEPALA, *tabel()], tulis=tulis).encode()


@_varian
def _web_kolom_sempit() -> bytes:
    def tulis(isi: object) -> str:
        return f"<td x:num='{isi}'>#####</td>" if isinstance(isi, int) else f"<td x:str>{escape(str(isi))}</td>"

    baris = "".join(f"<tr>{''.join(map(tulis, satu))}</tr>" for satu in [KEPALA, *tabel()])
    return f"<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table x:str>{baris}</table></html>".encode()


@_varian
def _web_daftar_dalam_sel() -> bytes:
    def tulis(isi: object) -> str:
        return "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>" if isi == "daftar" else _tampak(isi)

    baris = [[*satu, "daftar"] for satu in tabel()]
    return _web([[*KEPALA, "Keterangan"], *baris], tulis=tulis).encode()


# --- one XML document -------------------------------------------------------------------------------------------------

_RUANG = "urn:schemas-microsoft-com:office:spreadsheet"


def _xml(baris: Baris, kepala: str = "", awal: str = '<?xml version="1.0"?>') -> bytes:
    def sel(isi: object) -> str:
        jenis = "Number" if isinstance(isi, int) else "String"
        catatan = '<Comment><ss:Data ss:Type="String">catatan</ss:Data></Comment>'
        return f'<Cell><Data ss:Type="{jenis}">{escape(str(isi if isi is not None else ""))}</Data>{catatan}</Cell>'

    isi = "".join(f"<Row>{''.join(map(sel, satu))}</Row>" for satu in baris)
    return (
        f'{awal}\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="{_RUANG}" xmlns:ss="{_RUANG}"><Worksheet ss:Name="LRA">'
        f'<Table>{kepala}{isi}</Table></Worksheet><Worksheet ss:Name="Kosong"><Table/></Worksheet></Workbook>'
    ).encode()


@_varian
def _xml_2003() -> bytes:
    return _xml([["LAPORAN"], [], KEPALA, *tabel(), _JUMLAH])


@_varian
def _xml_2003_melompat_dan_gabungan() -> bytes:
    def sel(isi: str, sifat: str = "") -> str:
        return f'<Cell {sifat}><Data ss:Type="String">{isi}</Data></Cell>'

    turun = 'ss:MergeDown="1"'
    atas = sel("Kode", turun) + sel("Uraian", turun) + sel("Anggaran", 'ss:MergeAcross="1"') + sel("Realisasi", turun)
    bawah = sel("Murni", 'ss:Index="3"') + sel("Perubahan")
    return _xml(tabel(), f'<Row ss:Index="6">{atas}</Row><Row>{bawah}</Row>')


@_varian
def _opendocument_datar() -> bytes:
    from io import BytesIO
    from zipfile import ZipFile

    with ZipFile(BytesIO(ods([["LRA"], KEPALA, *tabel()]))) as arsip:
        isi = arsip.read("content.xml").decode()
    return isi.replace("office:document-content", "office:document").encode()


# --- text -------------------------------------------------------------------------------------------------------------


@_varian
def _teks_bertab() -> bytes:
    return teks_csv([["LAPORAN"], KEPALA, *tabel(ribuan)], "\t").encode("cp1252")


@_varian
def _teks_kode_sebagai_rumus() -> bytes:
    return teks_csv([KEPALA, *([f'="{kode}"', *sisa] for kode, *sisa in tabel(ribuan))], ",").encode()


@_varian
def _teks_kode_berpetik() -> bytes:
    return teks_csv([KEPALA, *([f"'{kode}", *sisa] for kode, *sisa in tabel(lambda nilai: f"'{nilai}"))]).encode()


@pytest.mark.parametrize("nama", _VARIAN)
def test_ragam(laporan: Path, tmp_path: Path, isi: Isi, nama: str) -> None:
    """The sub kegiatan and the sums of every field come in as the table prints them, and nothing is left unread."""
    berkas = tmp_path / "ekspor.xls"
    berkas.write_bytes(_VARIAN[nama]())
    utuh(laporan, berkas, isi)


def test_isi_xml_2003(tmp_path: Path) -> None:
    """Percentages read as they are seen, errors stay errors, dates are dates; a comment is no content."""
    gaya = f'<Styles xmlns="{_RUANG}"><Style ss:ID="p"><NumberFormat ss:Format="0.00%"/></Style></Styles>'
    baris = (
        '<Row><Cell ss:StyleID="p"><Data ss:Type="Number">0.7704</Data></Cell><Cell><Data ss:Type="Error">#REF!</Data></Cell>'
        '<Cell><Data ss:Type="DateTime">2025-03-31T00:00:00.000</Data></Cell><Cell><Data ss:Type="Number">1E3</Data></Cell></Row>'
    )
    (tmp_path / "a.xls").write_bytes(_xml([], baris).replace(b"<Worksheet", gaya.encode() + b"<Worksheet", 1))
    (kisi, _), _ = buka_sumber(tmp_path / "a.xls")
    persen, galat, _, angka = kisi.baris[0]
    assert (persen, str(galat), kisi.teks(0, 2), angka) == (77.04, "#REF!", "2025-03-31", 1000.0)


def test_letak_seperti_di_excel(tmp_path: Path) -> None:
    """A page is laid out as Excel shows it: lines above the table are rows, cells keep their columns under wide ones."""
    (tmp_path / "a.xls").write_text(
        "<p>Judul</p><table><tr><td colspan=2>A</td><td rowspan=2>B</td><td>C</td></tr><tr><td>1<td>2<td>3</tr></table><p>Akhir",
        "utf-8",
    )
    (kisi,), _ = buka_sumber(tmp_path / "a.xls")
    assert kisi.baris == (("Judul",), ("A", "", "B", "C"), ("1", "2", "", "3"), ("Akhir",))
    assert kisi.gabung == ((1, 1, 0, 1), (1, 2, 2, 2))


def test_dua_tabel_berbeda_dipisah(tmp_path: Path) -> None:
    """Tables of other columns on one page are tables of their own, each with the lines above it."""
    dua = _web([["Indikator", "Target", "Realisasi"], ["A", 1, 2]])
    (tmp_path / "a.xls").write_text(f"{_web([KEPALA, *tabel()])}<p>Indikator</p>{dua}", "utf-8")
    kisi, _ = buka_sumber(tmp_path / "a.xls")
    assert [satu.lembar for satu in kisi] == ["tabel 1", "tabel 2"]
    assert kisi[1].baris[:2] == (("Indikator",), ("Indikator", "Target", "Realisasi"))


_LUAS = "<td colspan=1000 rowspan=60000>x</td>"
_JAHAT = {
    "web tanpa tabel": b"<html><body><p>Sesi berakhir, silakan masuk kembali</p></body></html>",
    "web berbingkai": b"<html><frameset><frame src='sheet001.htm'></frameset></html>",
    "web luas": f"<table>{f'<tr>{_LUAS}{_LUAS}</tr>' * 2000}</table>".encode(),
    "web lebar": b"<table><tr>" + b"<td>1</td>" * 3_000 + b"</tr></table>",
    "web dalam": b"<table><tr><td>" * 5_000,
    "web entitas": b'<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><html>&a;&b;</html>',
    "xml entitas": _xml([[1]], awal='<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]>'),
    "xml luar": _xml([[1]], awal='<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://contoh.invalid/a.dtd">'),
    "xml jauh": _xml([], '<Row ss:Index="1048576"><Cell><Data ss:Type="Number">1</Data></Cell></Row>'),
    "xml lebar": _xml([], '<Row><Cell ss:Index="99999999"><Data ss:Type="Number">1</Data></Cell></Row>'),
    "xml gabung": _xml([], "<Row>" + '<Cell ss:MergeAcross="9000"/>' * 2 + "</Row>"),
    "xml indeks": _xml([], '<Row ss:Index="-3"><Cell/></Row>'),
    "xml dalam": _xml([], "<Row>" * 300),
    "xml putus": _xml([[1, 2]])[:-30],
    "xml lain": b"<?xml version='1.0'?><data><kode>1</kode></data>",
}  # fmt: skip


@pytest.mark.parametrize("nama", _JAHAT)
def test_jahat(tmp_path: Path, nama: str) -> None:
    """What is no export, is broken or made to do harm is refused in one sentence that names the file."""
    (tmp_path / "ekspor.xls").write_bytes(_JAHAT[nama])
    with pytest.raises(MasukanSalah) as salah:
        buka_sumber(tmp_path / "ekspor.xls")
    (satu,) = salah.value.daftar
    assert satu.berkas == "ekspor.xls"
    assert satu.pesan[-1].isalnum() or satu.pesan.endswith(")")


@pytest.mark.parametrize("isi", ["<tr>" * 200, "<tr><td><b></b>" + "<i></i>" * 200, "<tr><td>1" + "<td>" * 200])
def test_batas_halaman(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, isi: str) -> None:
    """Rows, cells and elements are counted, also those that hold nothing."""
    monkeypatch.setattr("kinerja.impor.baca_web._UNSUR_MAKS", 150)
    monkeypatch.setattr("kinerja.impor.baca_web._SEL_MAKS", 150)
    (tmp_path / "a.xls").write_text(f"<table>{isi}</table>", "utf-8")
    with pytest.raises(MasukanSalah) as salah:
        buka_sumber(tmp_path / "a.xls")
    assert salah.value.daftar[0].kode == "lembar_terlalu_luas"


def test_entitas_halaman_tidak_dibuka(tmp_path: Path) -> None:
    """An entity that a page declares stays the letters that call it, and no file is read for it."""
    (tmp_path / "rahasia").write_text("rahasia", "utf-8")
    awal = f'<!DOCTYPE html [<!ENTITY a "isi"><!ENTITY b SYSTEM "{(tmp_path / "rahasia").as_uri()}">]>'
    (tmp_path / "a.xls").write_text(f"{awal}<table><tr><td>&a;<td>&b;<td>&amp;</tr><tr><td>1</table>", "utf-8")
    (kisi,), _ = buka_sumber(tmp_path / "a.xls")
    assert "rahasia" not in repr(kisi)
    assert kisi.baris[-2] == ("&a;", "&b;", "&")
