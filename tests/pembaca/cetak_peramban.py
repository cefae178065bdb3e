"""Layouts of tables printed by a browser: HTML with its own rules for borders, merged cells, page breaks and rotated pages."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from cetak_susunan import CATATAN, URAIAN, kepala_tegak, rata_kanan
from contoh_cetakan import Contoh, Sel
from susunan import Susunan

__all__ = ["PERAMBAN", "cetak_peramban", "sumber_html"]

#: The browser, None where there is none.
PERAMBAN = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_RUPA = {"DejaVu Sans Mono": "'DejaVu Sans Mono', monospace", "New Computer Modern": "'Liberation Sans', sans-serif"}
_SISI = {"kisi": "border: 0.6pt solid", "datar": "border-top: 0.6pt solid; border-bottom: 0.6pt solid"}
_TEGAK = {"top": "top", "horizon": "middle", "bottom": "bottom"}
_TEPI = {
    "tiga": "border-top: 1pt solid; border-bottom: 0.8pt solid",
    "tegak": "border: 0.6pt solid",
    "tepi": "border: 0.8pt solid",
}


def _gaya_sel(cara: Susunan, tabel: Contoh, r: int, sel: Sel) -> str:
    kepala = r < tabel.kepala
    angka = not kepala and rata_kanan(sel[0])
    gaya = [
        f"text-align: {cara.rata if kepala else 'right' if angka else 'left'}",
        f"vertical-align: {'middle' if kepala else _TEGAK[cara.tegak]}",
        _SISI.get(cara.garis, ""),
    ]
    if cara.garis in ("tiga", "tegak", "tepi") and r + sel[2] == tabel.kepala:
        gaya.append("border-bottom: 0.6pt solid")
    if cara.garis == "tegak":
        gaya.append("border-left: 0.6pt solid; border-right: 0.6pt solid" + ("; border: 0.6pt solid" if kepala else ""))
    if cara.garis == "pita":
        gaya.append("background: #b4b4b4" if kepala else "background: #e6e6e6" if r % 2 == 0 else "")
    return "; ".join(filter(None, gaya))


def _isi_sel(cara: Susunan, tabel: Contoh, r: int, teks: str) -> str:
    rupiah = cara.rupiah and r >= tabel.kepala and rata_kanan(teks) and "." in teks[2:]
    isi = html.escape(teks).replace("\n", "<br>")
    if cara.kepala_tegak and r < tabel.kepala and _bawah(tabel, r, teks):
        return f"<div style='writing-mode: sideways-lr; max-height: 2.6cm; margin: auto'>{isi}</div>"
    return f"<span style='float: left'>Rp</span>{isi}" if rupiah else isi


def _bawah(tabel: Contoh, r: int, teks: str) -> bool:
    """Say whether a heading is one of a column of numbers, which may be turned where the column is narrow."""
    return kepala_tegak(tabel, next(satu for satu in tabel.baris[r] if satu[0] == teks))


def _tabel_html(tabel: Contoh, cara: Susunan) -> str:
    def baris(awal: int, akhir: int, tanda: str) -> str:
        return "".join(
            "<tr>"
            + "".join(
                f'<{tanda} colspan="{sel[1]}" rowspan="{sel[2]}" style="{_gaya_sel(cara, tabel, r, sel)}">'
                f"{_isi_sel(cara, tabel, r, sel[0])}</{tanda}>"
                for sel in tabel.baris[r]
            )
            + "</tr>"
            for r in range(awal, akhir)
        )

    lebar = "".join(f'<col style="width: {100 * n / sum(tabel.lebar):.2f}%">' for n in tabel.lebar)
    kepala = f"<thead>{baris(0, tabel.kepala, 'th')}</thead>"
    badan = f"<tbody>{baris(tabel.kepala, len(tabel.baris), 'td')}</tbody>"
    judul = html.escape(tabel.judul)
    # Half of the pages have the caption within the table, as an editor of a web page puts it.
    di_dalam = f"<caption>{judul}</caption>" if cara.berjudul_dalam else ""
    di_luar = "" if cara.berjudul_dalam else f"<p style='text-align: center'>{judul}</p>"
    return f'{di_luar}<table style="{_TEPI.get(cara.garis, "")}">{di_dalam}<colgroup>{lebar}</colgroup>{kepala}{badan}</table>'


def sumber_html(cara: Susunan) -> str:
    """Return a layout as a web page."""
    datar = any(satu.lanskap for satu in cara.tabel) and not cara.putar
    luas, tinggi = 21.0, cara.tinggi + 4.7
    luas, tinggi = (29.7, 21.0) if datar else (luas, tinggi)
    x, y = cara.jarak
    kepala = "table-header-group" if cara.ulang else "table-row-group"
    gaya = f"""@page {{ size: {luas}cm {tinggi}cm; margin: 2cm }}
body {{ font: {cara.huruf}pt {_RUPA.get(cara.rupa, "'Liberation Serif', serif")} }}
table {{ width: 100%; border-collapse: {"collapse" if cara.jarak[0] < 6 else "separate"}; border-spacing: 0 }}
td, th {{ padding: {y}pt {x}pt }}
thead {{ display: {kepala} }}
tr {{ break-inside: {"auto" if cara.terputus else "avoid"} }}
.sebelah {{ display: flex; gap: 18pt; align-items: flex-start }} .sebelah > div {{ flex: 1 }}
.putar {{ break-before: page; break-after: page; writing-mode: {"vertical-rl" if cara.putar > 0 else "sideways-lr"}; height: 24cm }}
.air {{ position: fixed; top: 40%; left: 10%; font-size: 70pt; color: #e0e0e0; transform: rotate(-24deg); z-index: -1 }}"""
    tabel = [_tabel_html(satu, cara) + _catatan(cara) for satu in cara.tabel]
    uraian = f"<p>{URAIAN}</p>"
    if cara.sebelah:
        isi = "<div class='sebelah'>" + "".join(f"<div>{satu}</div>" for satu in tabel) + "</div>"
    elif cara.putar:
        isi = "".join(f"<div class='putar'>{satu}</div>" for satu in tabel)
    else:
        isi = uraian.join(tabel)
    air = "<div class='air'>SALINAN 2023</div>" if cara.tanda_air else ""
    return (
        f"<!doctype html><html lang='id'><meta charset='utf-8'><style>{gaya}</style>"
        f"<body>{air}<h1>BAB III AKUNTABILITAS KINERJA</h1>{uraian}{isi}{uraian}</body></html>"
    )


def _catatan(cara: Susunan) -> str:
    isi = re.split(r"\n+", CATATAN.strip()) if cara.catatan else ["Sumber: data diolah"]
    return "".join(f"<p>{satu}</p>" for satu in isi)


def cetak_peramban(folder: Path, semua: dict[str, Susunan]) -> dict[str, Path]:
    """Print layouts with the browser; return the files by the names given."""
    assert PERAMBAN is not None
    for nama, cara in semua.items():
        asal = folder / f"{nama}.html"
        asal.write_text(sumber_html(cara), encoding="utf-8")
        _cetak(asal, ("--no-pdf-header-footer",), folder)
    return {nama: folder / f"{nama}.pdf" for nama in semua}


def _cetak(asal: Path, pilihan: Sequence[str], folder: Path) -> None:
    assert PERAMBAN is not None
    perintah = [
        PERAMBAN,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        f"--user-data-dir={folder / 'profil-peramban'}",
    ]
    tujuan = asal.with_suffix(".pdf")
    subprocess.run(
        [*perintah, *pilihan, f"--print-to-pdf={tujuan}", asal.as_uri()], check=True, capture_output=True, timeout=60
    )
