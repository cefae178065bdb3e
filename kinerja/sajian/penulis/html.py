"""The HTML forms of a report: a fragment for a notebook cell, and one self-contained page for readers.

The page loads nothing from anywhere: style and drawings stand in it, its fonts are those of the reader's machine.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from html import escape
from importlib import resources

from kinerja.laporan.jejak import Jejak
from kinerja.model import RupaDaerah
from kinerja.sajian.blok import Bagian, Blok, DaftarOtomatis, Gambar, Judul, Tabel
from kinerja.sajian.jejak import kunci_dipakai, tanda_teks_saja, tanpa_tanda
from kinerja.sajian.penulis.bahan import Luar, Rujukan, RujukanHilang, jangkar, kunci_blok, lepas_lembar, rujukan_hilang
from kinerja.sajian.penulis.html_isi import Entri, Pengisi
from kinerja.sajian.penulis.html_jejak import PANEL, SAKLAR, data_jejak, naskah
from kinerja.sajian.penulis.rupa import BAWAAN, berupa, rapatkan, warnai
from kinerja.sajian.penulis.tata import menata
from kinerja.sajian.rupa_huruf import nama_css

__all__ = ["halaman", "potongan"]

#: Levels of headings that the contents list.
_DALAM = 3


def potongan(blok: tuple[Blok, ...]) -> str:
    """Return blocks without marks as a fragment with its own style, as a notebook shows them.

    References to blocks that are not among these print as text.
    """
    isi = tuple(satu for satu in lepas_lembar(blok) if not isinstance(satu, Bagian))
    return f'<style>{_aset("dokumen.css")}</style>\n<div class="dokumen">{Pengisi(Rujukan.dari(blok)).alir(isi)}</div>'


def halaman(
    blok: tuple[Blok, ...],
    *,
    judul: str,
    dinas: str,
    tahun: int | str,
    sebutan: str = "",
    tambahan: str = "",
    gaya: str = "",
    luar: Luar | None = None,
    jejak: Mapping[str, Jejak] | None = None,
    rupa: RupaDaerah = BAWAAN,
) -> str:
    """Return the whole page of a report.

    Parameters
    ----------
    blok
        all blocks in reading order.
    judul, dinas, tahun
        what the page is, whose, and of which year.
    sebutan
        short name over the contents.
    tambahan
        name of a further style and script (``aset/<name>.css``, ``.js``) of a page that has no cover: its first
        heading is the title.
    gaya
        name of a further style of a page without cover that has several chapters below its title, its first heading.
    luar
        the document beside it to which cells refer.
    jejak
        traces by key; with them the numbers of the page show where they come from.
    rupa
        the look of the region.

    Raises
    ------
    RujukanHilang
        when a reference has no target.
    """
    if hilang := rujukan_hilang(blok):
        raise RujukanHilang(hilang)
    blok = lepas_lembar(menata(berupa(tanda_teks_saja(blok) if jejak else tanpa_tanda(blok), rupa)))
    dipakai = [kunci for kunci in kunci_dipakai(blok) if kunci in (jejak or {})]
    entri = list(_entri(blok))
    daftar = _daftar(blok, entri)
    isi = Pengisi(
        Rujukan.dari(blok),
        daftar,
        puncak=1 if tambahan else 2,
        berjudul=bool(gaya),
        luar=luar or Luar(),
        jejak=frozenset(dipakai),
    ).alir(blok)
    saklar, panel = (
        (SAKLAR, f"{PANEL}\n{rapatkan(data_jejak(jejak, dipakai), rupa)}\n") if jejak and dipakai else ("", "")
    )
    lembar_gaya = "".join(_aset(f"{nama}.css") for nama in (tambahan, gaya, "jejak" if panel else "") if nama)
    gaya_semua = warnai(f"{_aset('halaman.css')}{_aset('dokumen.css')}{lembar_gaya}", rupa) + _huruf(rupa)
    laku = (_aset(f"{tambahan}.js") if tambahan else "") + (naskah() if panel else "")
    navigasi = "".join(
        f'<li class="t{satu.tingkat}"><a href="#{satu.id}"><span class="nomor">{escape(satu.nomor)}</span> '
        f"{escape(satu.teks)}</a></li>"
        for satu in entri
    )
    return f"""<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(judul)} – {escape(dinas)}</title>
<meta name="description" content="{escape(judul)}, {escape(dinas)}">
<style>
{gaya_semua}{_aset("gelap.css")}</style>
</head>
<body>
<a class="lompat" href="#isi">Langsung ke isi</a>
<nav aria-label="Daftar isi">{saklar}<details id="navigasi" open><summary>Daftar isi</summary>
<p class="judul-nav">{escape(f"{sebutan} {tahun}".strip())}<br><span>{escape(dinas)}</span></p>
<ul>{navigasi}</ul></details></nav>
<main id="isi" class="dokumen">
<section class="bagian">{isi}
</section>
</main>
{panel}<script>{_aset("halaman.js")}{laku}</script>
</body>
</html>
""".replace('<section class="bagian"></section>\n', "")


def _daftar(blok: tuple[Blok, ...], entri: list[Entri]) -> dict[str, list[Entri]]:
    """Return what the lists of contents, tables and figures print."""
    return {
        "isi": entri,
        "tabel": [_bernomor("Tabel", satu) for satu in blok if isinstance(satu, Tabel) and satu.nomor],
        "gambar": [_bernomor("Gambar", satu) for satu in blok if isinstance(satu, Gambar) and satu.nomor],
    }


@cache
def _aset(nama: str) -> str:
    return resources.files("kinerja.sajian.penulis").joinpath("aset", nama).read_text("utf-8")


def _entri(blok: tuple[Blok, ...]) -> Iterator[Entri]:
    """List the headings of the contents with the ids that the page gives them."""
    urut = 0
    for satu in blok:
        if isinstance(satu, Judul):
            urut += 1
            if satu.di_daftar_isi and satu.tingkat <= _DALAM:
                yield Entri(Pengisi.id_judul(satu, urut), satu.nomor, satu.teks, satu.tingkat)
        elif isinstance(satu, DaftarOtomatis):
            urut += 1
            yield Entri(f"judul-{urut}", "", satu.judul, 1)


def _bernomor(jenis: str, satu: Tabel | Gambar) -> Entri:
    return Entri(jangkar(kunci_blok(satu)), f"{jenis} {satu.nomor}", satu.judul)


def _huruf(rupa: RupaDaerah) -> str:
    """Return the style that carries the typeface of a region within the page."""
    if rupa.huruf is None or not rupa.huruf.muka:
        return ""
    nama = nama_css(rupa.huruf.keluarga)
    muka = "".join(
        f'@font-face {{ font-family: "{nama}"; font-weight: {700 if satu.tebal else 400}; '
        f"font-style: {'italic' if satu.miring else 'normal'}; "
        f"src: url(data:font/{satu.nama_berkas[-3:]};base64,{b64encode(satu.isi).decode()}); }}\n"
        for satu in rupa.huruf.muka
    )
    return f'{muka}body, .dokumen {{ font-family: "{nama}", "Libertinus Serif", Georgia, "Times New Roman", serif; }}\n'
