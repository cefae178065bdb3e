"""The pages around a report: what stands in them before their script has asked the server for anything."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path

from kinerja.masukan import MasukanSalah, baca_kabupaten
from kinerja.pratinjau.daerah import cari_laporan
from kinerja.pratinjau.sesi import Sesi
from kinerja.pratinjau.tindakan import TINDAKAN

__all__ = ["halaman_daerah", "halaman_depan", "halaman_laporan"]

_DAERAH_MAKS = 600


def _kerangka(judul: str, isi: str, *, aset: str, naskah: str = "", kelas: str = "") -> str:
    naskah = f'<script src="{aset}aset/{naskah}.js" defer></script>\n' if naskah else ""
    return f"""<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(judul)}</title>
<link rel="stylesheet" href="{aset}aset/pratinjau.css">
{naskah}</head>
<body class="{kelas}">
{isi}
</body>
</html>
"""


def halaman_laporan(sesi: Sesi, token: str) -> str:
    """Return the page of one report: state and faults on top, the report below in a frame of its own."""
    folder = sesi.folder
    nama = f"{folder.parent.name} {folder.name}"
    tombol = "".join(
        f'<button type="button" data-apa="{escape(kunci)}">{escape(sebutan)}</button>'
        for kunci, (sebutan, _) in TINDAKAN.items()
    )
    isi = f"""<header>
<div class="baris">
<a class="naik" href="../../../../daerah/{escape(folder.parents[1].name)}/" title="Semua perangkat daerah">↑</a>
<h1 id="nama">{escape(nama)}</h1>
<p id="keadaan" role="status" aria-live="polite">Menyusun …</p>
<select id="dokumen" aria-label="Dokumen" hidden></select>
</div>
<nav aria-label="Tindakan">{tombol}</nav>
<p id="hasil" role="status" aria-live="polite" hidden></p>
</header>
<section id="kesalahan" aria-label="Kesalahan dan peringatan" hidden></section>
<main id="laporan" data-token="{escape(token)}"><p class="tunggu">Laporan sedang disusun …</p></main>
<div id="lembar" role="dialog" aria-label="Sel dalam buku kerja" tabindex="-1" hidden></div>"""
    return _kerangka(f"{nama} – kinerja", isi, aset="../../../../", naskah="laporan", kelas="laporan")


def halaman_daerah(daerah: Path) -> str:
    """Return the page of a region: a table of its reports, which the script keeps up to date."""
    isi = f"""<header><div class="baris"><a class="naik" href="../../" title="Semua daerah">↑</a>
<h1>{escape(_nama(daerah))}</h1><p id="keadaan" role="status" aria-live="polite">Memeriksa …</p></div></header>
<main class="daftar"><table id="dinas"><thead><tr><th scope="col">Perangkat daerah</th><th scope="col">Tahun</th>
<th scope="col">Keadaan masukan</th><th scope="col">Terakhir diubah</th><th scope="col">Laporan tersusun</th></tr></thead>
<tbody></tbody></table></main>"""
    return _kerangka(f"{_nama(daerah)} – kinerja", isi, aset="../../", naskah="daerah", kelas="wilayah")


def halaman_depan(params: Path) -> str:
    """Return the page on which a report is chosen."""
    daftar = "".join(_satu_daerah(satu) for satu in _daerah(params))
    isi = f"""<header><div class="baris"><h1>Pilih laporan</h1></div></header>
<main class="daftar">{daftar or '<p class="tunggu">Belum ada laporan; buat dengan kinerja new.</p>'}</main>"""
    return _kerangka("Pilih laporan – kinerja", isi, aset="", kelas="depan")


def _satu_daerah(daerah: Path) -> str:
    butir = "".join(
        f'<li><a href="laporan/{escape(daerah.name)}/{escape(satu.parent.name)}/{escape(satu.name)}/">'
        f"{escape(satu.parent.name)} {escape(satu.name)}</a></li>"
        for satu in cari_laporan(daerah)
    )
    kepala = f'<h2><a href="daerah/{escape(daerah.name)}/">{escape(_nama(daerah))}</a></h2>'
    return f"<section>{kepala}<ul>{butir}</ul></section>" if butir else ""


def _daerah(params: Path) -> Iterator[Path]:
    if params.is_dir():
        semua = sorted(
            satu for satu in params.iterdir() if (satu / "kabupaten.yaml").is_file() and not satu.is_symlink()
        )
        yield from semua[:_DAERAH_MAKS]


def _nama(daerah: Path) -> str:
    try:
        return baca_kabupaten(daerah).nama
    except MasukanSalah:
        return daerah.name
