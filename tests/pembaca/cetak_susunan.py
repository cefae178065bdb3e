"""Layouts of tables printed by programs: as source for Typst, as documents and sheets of LibreOffice."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from contoh_cetakan import Contoh, Sel, lolos
from susunan import Susunan

__all__ = ["CATATAN", "URAIAN", "cetak_kantor", "kepala_tegak", "rata_kanan", "sumber_susunan"]

# --- Typst -----------------------------------------------------------------------------------------------------------

_TYPST = {
    "kisi": "stroke: 0.5pt",
    "datar": "stroke: (x, y) => (top: 0.5pt, bottom: 0.5pt)",
    "tiga": "stroke: (x, y) => (top: if y == 0 { 1pt } else if y == %d { 0.6pt })",
    "tanpa": "stroke: none",
    "pita": "stroke: none, fill: (x, y) => if y < %d { luma(70%%) } else if calc.even(y) { luma(90%%) }",
    "tegak": "stroke: (x, y) => (left: 0.5pt, right: 0.5pt, top: if y <= %d { 0.5pt })",
    "tepi": "stroke: (x, y) => (top: if y == 0 or y == %d { 0.8pt })",
}
_ANGKA = re.compile(r"\(?\d[\d.]*(?:,\d+)?\)?|[–-]|n/a|Na")
_KODE = re.compile(r"\d(?:\.\d{1,2}){3,}")


def rata_kanan(teks: str) -> bool:
    """Say whether a text is a number; codes are words."""
    return bool(_ANGKA.fullmatch(teks)) and not _KODE.fullmatch(teks)


def kepala_tegak(satu: Contoh, sel: Sel) -> bool:
    """Say whether a heading is that of one column of numbers, which is turned where columns are narrow."""
    atas = [isi for isi in satu.baris[: satu.kepala] if sel in isi]
    if sel[1] > 1 or not atas:
        return False
    letak = [c for (r, c), (lain, _, _) in satu.letak().items() if lain is sel or (lain == sel and r < satu.kepala)]
    return min(letak) > satu.label + 1


def _tabel_typst(satu: Contoh, cara: Susunan) -> str:
    kolom = ", ".join(f"{n}fr" for n in satu.lebar)
    gaya = _TYPST[cara.garis]
    gaya = gaya % satu.kepala if "%d" in gaya else gaya

    def isi(r: int, baris: Sequence[Sel]) -> str:
        sel = []
        for teks, lebar, tinggi in baris:
            kepala = r < satu.kepala
            angka = not kepala and rata_kanan(teks)
            badan = f"Rp #h(1fr) {lolos(teks)}" if cara.rupiah and angka and "." in teks[2:] else lolos(teks)
            rata = cara.rata if kepala else "right" if angka else "left"
            tegak = "horizon" if kepala else cara.tegak
            badan = f"*{badan}*" if kepala else badan
            if cara.kepala_tegak and kepala and kepala_tegak(satu, (teks, lebar, tinggi)):
                badan = f"#rotate(-90deg, reflow: true)[{badan}]"
            sel.append(f"table.cell(colspan: {lebar}, rowspan: {tinggi}, align: {rata} + {tegak})[{badan}]")
        return ", ".join(sel)

    baris = [isi(r, b) for r, b in enumerate(satu.baris)]
    kepala = ", ".join(baris[: satu.kepala])
    awal = f"table.header(repeat: {str(cara.ulang).lower()}, {kepala})"
    ekor = "table.hline(stroke: 0.8pt)," if cara.garis in ("tiga", "tegak", "tepi") else ""
    x, y = cara.jarak
    badan = ",\n".join(baris[satu.kepala :])
    tabel = f"#table(columns: ({kolom}), inset: (x: {x}pt, y: {y}pt), {gaya},\n{awal},\n{badan},{ekor})"
    tabel = f"#rect(inset: 0pt, stroke: 0.8pt)[{tabel}]" if cara.garis == "tepi" else tabel
    return f"#align(center)[{lolos(satu.judul)}]\n{tabel}\n"


CATATAN = "Catatan: angka tahun 2023 merupakan angka sementara dari 12 kecamatan.\n\nSumber: Dinas terkait, 2024\n\n"
URAIAN = "Uraian tabel disampaikan pada bagian ini agar pembaca memahami capaian kinerja perangkat daerah selama tahun berjalan secara utuh.\n\n"


def sumber_susunan(cara: Susunan) -> str:
    """Return a layout as a source for Typst."""
    air = "background: rotate(24deg, text(70pt, fill: luma(88%))[SALINAN 2023])," if cara.tanda_air else ""
    bagian = [
        f'#set text(size: {cara.huruf}pt, font: "{cara.rupa}", lang: "id", hyphenate: true)\n'
        f'#set page(width: 21cm, height: {cara.tinggi + 4.7}cm, margin: 2cm, {air} header: [Laporan Kinerja Dinas Tahun 2023], numbering: "1")\n'
        f"= BAB III AKUNTABILITAS KINERJA\n\n{URAIAN}"
    ]
    if cara.sebelah:
        dua = ", ".join(f"[{_tabel_typst(satu, cara)}]" for satu in cara.tabel)
        return (
            bagian[0]
            + f"#page(flipped: true, width: 21cm, height: 29.7cm)[#grid(columns: (1fr, 1fr), gutter: 18pt, {dua})]"
        )
    for satu in cara.tabel:
        isi = _tabel_typst(satu, cara) + "\n" + (CATATAN if cara.catatan else "Sumber: data diolah\n\n")
        if cara.putar:
            bagian.append(
                f"#pagebreak(weak: true)\n#rotate({cara.putar}deg, reflow: true)[#block(width: 24cm)[{isi}]]\n#pagebreak(weak: true)\n"
            )
        elif satu.lanskap:
            bagian.append(f"#page(flipped: true, width: 21cm, height: 29.7cm)[{isi}]\n")
        else:
            bagian.append(f"{isi}{URAIAN}")
    return "\n".join(bagian)


# --- LibreOffice -----------------------------------------------------------------------------------------------------

_SISI = {
    "kisi": ("top", "bottom", "start", "end"),
    "datar": ("top", "bottom"),
    "tegak": ("start", "end"),
}


def _sisi(cara: Susunan, satu: Contoh, r: int, c: int, sel: Sel) -> set[str]:
    """Return the sides of a cell that are drawn."""
    hasil = set(_SISI.get(cara.garis, ()))
    if cara.garis in ("tiga", "tegak", "tepi"):
        hasil |= {"top"} if r in (0, satu.kepala) else set()
        hasil |= {"bottom"} if r + sel[2] in (satu.kepala, len(satu.baris)) else set()
    if cara.garis == "tegak" and r < satu.kepala:
        hasil |= {"top", "bottom"}
    if cara.garis == "tepi":
        hasil |= {"start"} if c == 0 else set()
        hasil |= {"end"} if c + sel[1] == satu.kolom else set()
    return hasil


def _warna(cara: Susunan, satu: Contoh, r: int) -> str | None:
    if cara.garis != "pita":
        return None
    return "B4B4B4" if r < satu.kepala else "E6E6E6" if r % 2 == 0 else None


def _putar_sel(sel: Any) -> None:
    """Turn the text of a cell of a document to be read upwards."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    arah = OxmlElement("w:textDirection")
    arah.set(qn("w:val"), "btLr")
    sel._tc.get_or_add_tcPr().append(arah)


def _tulis_word(tujuan: Path, cara: Susunan) -> None:
    from docx import Document
    from docx.enum.section import WD_ORIENT
    from docx.enum.table import WD_ALIGN_VERTICAL
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    d: Any = Document()
    bagian = d.sections[0]
    bagian.left_margin = bagian.right_margin = bagian.top_margin = bagian.bottom_margin = Cm(2)
    bagian.page_width, bagian.page_height = Cm(21), Cm(cara.tinggi + 4.7)
    if any(satu.lanskap for satu in cara.tabel):
        bagian.orientation = WD_ORIENT.LANDSCAPE
        bagian.page_width, bagian.page_height = bagian.page_height, bagian.page_width
    d.styles["Normal"].font.size = Pt(cara.huruf)
    d.styles["Normal"].font.name = "Liberation Sans" if cara.rupa == "DejaVu Sans Mono" else "Liberation Serif"
    d.styles["Normal"].paragraph_format.space_after = Pt(0)
    bagian.header.paragraphs[0].text = "Laporan Kinerja Dinas Tahun 2023"
    d.add_heading("BAB III AKUNTABILITAS KINERJA", 1)
    luas = (bagian.page_width - Cm(4)) / Cm(1)
    for satu in cara.tabel:
        d.add_paragraph(URAIAN.strip())
        d.add_paragraph(satu.judul).alignment = WD_ALIGN_PARAGRAPH.CENTER
        t = d.add_table(len(satu.baris), satu.kolom)
        t.autofit = False
        lebar = [luas * n / sum(satu.lebar) for n in satu.lebar]
        for c, n in enumerate(lebar):
            t.columns[c].width = Cm(n)
        for (r, c), (sel, awal_r, awal_c) in satu.letak().items():
            if (r, c) != (awal_r, awal_c):
                continue
            x = t.cell(r, c).merge(t.cell(r + sel[2] - 1, c + sel[1] - 1))
            x.width = Cm(sum(lebar[c : c + sel[1]]))
            kepala = r < satu.kepala
            p = x.paragraphs[0]
            p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(cara.jarak[1] / 2)
            p.add_run(sel[0]).bold = kepala
            angka = not kepala and rata_kanan(sel[0])
            p.alignment = (
                WD_ALIGN_PARAGRAPH.RIGHT
                if angka
                else WD_ALIGN_PARAGRAPH.CENTER
                if kepala and cara.rata == "center"
                else WD_ALIGN_PARAGRAPH.LEFT
            )
            if cara.kepala_tegak and kepala and kepala_tegak(satu, sel):
                _putar_sel(x)
            x.vertical_alignment = {
                "top": WD_ALIGN_VERTICAL.TOP,
                "horizon": WD_ALIGN_VERTICAL.CENTER,
                "bottom": WD_ALIGN_VERTICAL.BOTTOM,
            }["horizon" if kepala else cara.tegak]
            for k in range(sel[2]):
                for j in range(sel[1]):
                    # Each covered cell bears the border, too: a merge is drawn by all of its cells.
                    tc = t._tbl.tr_lst[r + k].tc_at_grid_offset(c) if not j else None
                    if tc is None:
                        continue
                    pr = tc.get_or_add_tcPr()
                    tepi = OxmlElement("w:tcBorders")
                    for sisi in _sisi(cara, satu, r, c, sel):
                        e = OxmlElement(f"w:{sisi}")
                        e.set(qn("w:val"), "single")
                        e.set(qn("w:sz"), "4")
                        tepi.append(e)
                    pr.append(tepi)
                    if warna := _warna(cara, satu, r):
                        e = OxmlElement("w:shd")
                        e.set(qn("w:val"), "clear")
                        e.set(qn("w:fill"), warna)
                        pr.append(e)
        if cara.ulang:
            for r in range(satu.kepala):
                pr = t.rows[r]._tr.get_or_add_trPr()
                pr.append(OxmlElement("w:tblHeader"))
        d.add_paragraph(CATATAN.strip() if cara.catatan else "Sumber: data diolah")
        d.add_paragraph("")
    d.save(tujuan)


def _tinggi_baris(cara: Susunan, satu: Contoh, luas: float) -> dict[int, float]:
    """Return how high the rows of a sheet must be for their texts, in points; texts over several rows share theirs."""
    tinggi = dict.fromkeys(range(len(satu.baris)), 1.0)
    for (r, c), (sel, _, awal_c) in satu.letak().items():
        lebar = 5.6 * luas * sum(satu.lebar[awal_c : awal_c + sel[1]]) / sum(satu.lebar)
        baris = sum(-(-len(isi) * 0.58 * cara.huruf // lebar) for isi in sel[0].split("\n")) / sel[2]
        tinggi[r] = max(tinggi[r], baris if c == awal_c else 1.0)
    return {r: -(-banyak // 1) * cara.huruf * 1.2 + 4.0 for r, banyak in tinggi.items()}


def _tulis_excel(tujuan: Path, cara: Susunan) -> None:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    buku: Any = Workbook()
    for urut, satu in enumerate(cara.tabel):
        lembar = buku.active if not urut else buku.create_sheet()
        lembar.title = f"Lembar {urut + 1}"
        lembar.page_setup.orientation = "landscape" if satu.lanskap else "portrait"
        lembar.page_setup.paperSize = 9
        lembar.page_setup.fitToWidth, lembar.page_setup.fitToHeight = 1, 0
        lembar.sheet_properties.pageSetUpPr.fitToPage = True
        lembar["A1"] = satu.judul
        lembar.merge_cells(start_row=1, start_column=1, end_row=1, end_column=satu.kolom)
        lembar["A1"].alignment = Alignment(horizontal="center")
        luas = 130.0 if satu.lanskap else 90.0
        for c, n in enumerate(satu.lebar, start=1):
            lembar.column_dimensions[get_column_letter(c)].width = luas * n / sum(satu.lebar)
        for (r, c), (sel, awal_r, awal_c) in satu.letak().items():
            x = lembar.cell(r + 3, c + 1)
            kepala = r < satu.kepala
            sisi = _sisi(cara, satu, awal_r, awal_c, sel)
            x.border = Border(
                **{
                    nama: Side("thin")
                    for asal, nama, di in (
                        ("top", "top", r == awal_r),
                        ("bottom", "bottom", r == awal_r + sel[2] - 1),
                        ("start", "left", c == awal_c),
                        ("end", "right", c == awal_c + sel[1] - 1),
                    )
                    if asal in sisi and di
                }
            )
            if warna := _warna(cara, satu, r):
                x.fill = PatternFill("solid", start_color=warna)
            if (r, c) != (awal_r, awal_c):
                continue
            x.value = sel[0]
            angka = not kepala and rata_kanan(sel[0])
            if cara.rupiah and angka and "." in sel[0][2:]:
                x.number_format = '"Rp"* @'
            x.font = Font("Liberation Sans", cara.huruf, bold=kepala)
            x.alignment = Alignment(
                horizontal="right" if angka and not cara.rupiah else cara.rata if kepala else None if angka else "left",
                vertical="center" if kepala or cara.tegak == "horizon" else cara.tegak,
                wrap_text=True,
                text_rotation=90 if cara.kepala_tegak and kepala and kepala_tegak(satu, sel) else 0,
            )
            if sel[1] > 1 or sel[2] > 1:
                lembar.merge_cells(start_row=r + 3, start_column=c + 1, end_row=r + 2 + sel[2], end_column=c + sel[1])
        if cara.cukup_tinggi:
            for r, tinggi in _tinggi_baris(cara, satu, luas).items():
                lembar.row_dimensions[r + 3].height = tinggi
        if cara.ulang:
            lembar.print_title_rows = f"3:{satu.kepala + 2}"
        akhir = lembar.cell(len(satu.baris) + 4, 1)
        akhir.value = "Sumber: data diolah"
    buku.save(tujuan)


def cetak_kantor(folder: Path, semua: dict[str, Susunan]) -> dict[str, Path]:
    """Print layouts with LibreOffice, all in one run; return the files by the names given."""
    akhiran = {"word": ".docx", "excel": ".xlsx"}
    for nama, cara in semua.items():
        (_tulis_word if cara.pembuat == "word" else _tulis_excel)(folder / f"{nama}{akhiran[cara.pembuat]}", cara)
    berkas = [str(folder / f"{nama}{akhiran[cara.pembuat]}") for nama, cara in semua.items()]
    soffice = shutil.which("soffice")
    assert soffice is not None
    rumah = f"-env:UserInstallation=file://{folder / 'profil'}"
    subprocess.run(
        [soffice, rumah, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *berkas],
        check=True,
        capture_output=True,
    )
    return {nama: folder / f"{nama}.pdf" for nama in semua}
