"""Blocks to HTML: one function per kind of block. Every text of the report is escaped.

>>> Pengisi(Rujukan()).blok(Paragraf((Teks("<b>"),)))
'<p class="biasa">&lt;b&gt;</p>'
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import escape

from kinerja.laporan.jejak import lepas, pecah
from kinerja.sajian.blok import (
    Bagian,
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
    HalamanBaru,
    Inline,
    Judul,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    Pembatas,
    Putus,
    Rujuk,
    Rumus,
    Sampul,
    Sel,
    Tabel,
    TandaTangan,
    Tautan,
    Teks,
)
from kinerja.sajian.penulis.bahan import (
    LABEL_KOTAK,
    TANDA,
    Luar,
    Rujukan,
    alamat_aman,
    alamat_berkas,
    baris_nomor,
    jangkar,
    kolom_awal,
    kunci_blok,
    tingkat_judul,
)
from kinerja.sajian.penulis.html_jejak import bertanda
from kinerja.sajian.penulis.html_lebar import PREDIKAT_MAKS, Sempit, menyempit
from kinerja.sajian.penulis.html_resmi import resmi
from kinerja.sajian.penulis.html_teks import kelas_html, lukisan_html, teks_bertautan, teks_html

__all__ = ["Entri", "Pengisi"]

_DAFTAR = {"angka": ("ol", "1"), "huruf": ("ol", "a"), "butir": ("ul", "")}


@dataclass(frozen=True)
class Entri:
    """A line of a list of contents, tables or figures: the id it links to, its number, its text, its level."""

    id: str
    nomor: str
    teks: str
    tingkat: int = 1


@dataclass
class Pengisi:
    """Writes blocks.

    ``daftar`` holds what the automatic lists print, by kind, ``puncak`` is the level of h for level 1; where the page is
    ``berjudul`` its first heading stands above all others. ``luar`` is another document, ``jejak`` the keys of known traces.
    """

    rujukan: Rujukan
    daftar: dict[str, list[Entri]] = field(default_factory=dict)
    puncak: int = 2
    berjudul: bool = False
    luar: Luar = field(default_factory=Luar)
    jejak: frozenset[str] = frozenset()
    _id: set[str] = field(default_factory=set)
    _urut_judul: int = 0
    _judul_atas: list[tuple[int, int]] = field(default_factory=list)

    def alir(self, blok: Iterable[Blok]) -> str:
        """Return blocks one below the other."""
        return "\n".join(self.blok(satu) for satu in blok)

    def blok(self, satu: Blok) -> str:
        """Return one block."""
        match satu:
            case Bagian():
                return f'</section>\n<section class="bagian b-{satu.halaman}">'
            case Judul():
                return self._judul(satu)
            case Paragraf():
                return f'<p class="{satu.gaya}">{self.inline(satu.isi)}</p>'
            case Daftar():
                return self._daftar(satu)
            case Tabel():
                return self._tabel(satu)
            case Gambar():
                return self._gambar(satu)
            case Rumus():
                return _rumus(satu)
            case Kotak():
                label = f'<p class="label">{LABEL_KOTAK[satu.jenis]}</p>'
                # A remark, not an aside: each of those is a landmark, and a page may have many with the same words.
                return f'<div class="kotak {satu.jenis}" role="note">{label}\n{self.alir(satu.isi)}\n</div>'
            case HalamanBaru():
                return '<div class="halaman-baru"></div>'
            case DaftarOtomatis():
                return self._daftar_otomatis(satu)
            case Lembar():
                return self.alir(satu.isi)
            case Sampul() | Pembatas() | KopSurat() | TandaTangan():
                return resmi(satu)

    # --- text ---

    def inline(self, isi: Iterable[Inline]) -> str:
        """Return running text."""
        return "".join(self._satu(satu) for satu in isi)

    def _satu(self, satu: Inline) -> str:
        match satu:
            case Teks():
                hasil = self._bertanda(satu.teks)
                if satu.tebal:
                    hasil = f"<strong>{hasil}</strong>"
                return f"<em>{hasil}</em>" if satu.miring else hasil
            case Putus():
                return "<br>"
            case Rujuk():
                teks = escape(self.rujukan.teks(satu.kunci))
                return f'<a href="#{jangkar(satu.kunci)}">{teks}</a>' if satu.kunci in self.rujukan else teks
            case Tautan():
                alamat = alamat_aman(satu)
                return (
                    f'<a href="{escape(alamat)}" rel="noopener">{teks_html(satu.teks)}</a>'
                    if alamat
                    else teks_html(satu.teks)
                )

    def _bertanda(self, teks: str, tulis: Callable[[str], str] = teks_html) -> str:
        """Return text with the marks of the traces that are known."""
        return "".join(
            bertanda(kunci, teks_html(satu)) if kunci in self.jejak else tulis(satu) for satu, kunci in pecah(teks)
        )

    def _judul(self, satu: Judul) -> str:
        self._urut_judul += 1
        if self.berjudul and self._urut_judul == 1:
            tag = "h1"
        else:
            tag = f"h{tingkat_judul(satu, self._judul_atas, 7 - self.puncak) + self.puncak - 1}"
        nomor = f'<span class="nomor">{escape(satu.nomor)}</span> ' if satu.nomor else ""
        return f'<{tag} id="{self.id_judul(satu, self._urut_judul)}">{nomor}{teks_html(satu.teks)}</{tag}>'

    @staticmethod
    def id_judul(satu: Judul, urut: int) -> str:
        """Return the id of a heading: from its key, else from its place among all headings (from 1)."""
        return jangkar(kunci_blok(satu)) or f"judul-{urut}"

    def _daftar(self, satu: Daftar) -> str:
        tag, jenis = _DAFTAR[satu.gaya]
        atribut = f' type="{jenis}"' if jenis else ""
        if jenis and satu.mulai != 1:
            atribut += f' start="{satu.mulai}"'
        return f"<{tag}{atribut}>" + "".join(f"<li>{self.alir(b.isi)}</li>" for b in satu.butir) + f"</{tag}>"

    def _daftar_otomatis(self, satu: DaftarOtomatis) -> str:
        self._urut_judul += 1
        self._judul_atas = [(1, 1)]
        butir = "".join(
            f'<li class="t{e.tingkat}"><a href="#{e.id}"><span class="nomor">{escape(e.nomor)}</span> {teks_html(e.teks)}</a></li>'
            for e in self.daftar.get(satu.jenis, ())
        )
        kepala = f'<h2 id="judul-{self._urut_judul}">{teks_html(satu.judul)}</h2>'
        return f'{kepala}\n<ul class="daftar {satu.jenis}">{butir}</ul>' if butir else f"{kepala}\n<p>–</p>"

    # --- tables and figures ---

    def _atribut_id(self, satu: Blok) -> str:
        nama = jangkar(kunci_blok(satu))
        if not nama or nama in self._id:
            return ""
        self._id.add(nama)
        return f' id="{nama}"'

    def _tabel(self, satu: Tabel) -> str:
        if not satu.garis and not satu.kepala:
            return self._kisi(satu)
        sempit = menyempit(satu)
        keterangan = (
            f"<caption><b>Tabel {escape(satu.nomor)}</b> {teks_html(satu.judul)}</caption>" if satu.nomor else ""
        )
        letak = kolom_awal(satu.kepala, len(satu.kolom))
        kepala = "".join(
            f"<tr>{''.join(_sel_kepala(s, baris_nomor(b), lekat=k == sempit.pokok) for s, k in zip(b, ks, strict=True))}</tr>"
            for b, ks in zip(satu.kepala, letak, strict=True)
        )
        baris = "".join(self._baris(satu, sempit))
        # Only a table with a name is a landmark that a reader can jump to.
        peran = (
            f'role="region" aria-label="{escape(f"Tabel {satu.nomor} {satu.judul}")}"'
            if satu.nomor
            else 'role="group" aria-label="Tabel"'
        )
        kaki = _kaki(satu.sumber, satu.catatan)
        return (
            f"<div{kelas_html('tabel', 'lanskap' if satu.lanskap else '')}{self._atribut_id(satu)}>"
            f'<div class="gulir" {peran} tabindex="0">'
            f'<table{kelas_html(satu.ukuran, sempit.cara)} style="{sempit.gaya}">{keterangan}{_lebar_kolom(satu, sempit)}'
            f"{f'<thead>{kepala}</thead>' if kepala else ''}<tbody>{baris}</tbody></table></div>{kaki}</div>"
        )

    def _baris(self, satu: Tabel, sempit: Sempit) -> Iterator[str]:
        """Write the rows; one that a cell from above reaches into says so: their cards belong together."""
        gaya = satu.gaya_baris + ("",) * (len(satu.baris) - len(satu.gaya_baris))
        turun = 0
        for baris, letak, g in zip(satu.baris, kolom_awal(satu.baris, len(satu.kolom)), gaya, strict=False):
            isi = "".join(
                self._sel(sel, satu, k, g, lekat=k == sempit.pokok, judul=sempit.gaya_sel(sel, k, urut))
                for urut, (sel, k) in enumerate(zip(baris, letak, strict=True))
            )
            yield f"<tr{kelas_html(g, 'lanjut' if turun and sempit.cara == 'kartu' else '')}>{isi}</tr>"
            turun = max(turun - 1, max((sel.tinggi for sel in baris), default=1) - 1, 0)

    def _gambar(self, satu: Gambar) -> str:
        judul = (
            f"<figcaption><b>Gambar {escape(satu.nomor)}</b> {teks_html(satu.judul)}</figcaption>" if satu.nomor else ""
        )
        kelas = ' class="lebar"' if satu.lanskap else ""
        return (
            f"<figure{self._atribut_id(satu)}{kelas}>"
            f'<div class="gulir" tabindex="0" role="group" aria-label="{escape(satu.judul or satu.alt)}">'
            f'<div class="lukisan" style="--bagian:{100 * satu.lebar:g}%">{lukisan_html(satu)}</div></div>'
            f"{_kaki(satu.sumber, ())}{judul}</figure>"
        )

    def _sel(self, sel: Sel, tabel: Tabel, kolom: int, gaya: str, *, lekat: bool = False, judul: str = "") -> str:
        rata = sel.rata or tabel.kolom[min(kolom, len(tabel.kolom) - 1)].rata
        isi = self._bertanda(sel.teks, teks_bertautan)
        if sel.tebal:
            isi = f"<b>{isi}</b>"
        if sel.miring:
            isi = f"<i>{isi}</i>"
        if sel.warna is not None:
            isi += f' <span class="tanda" aria-hidden="true">{TANDA[sel.warna]}</span>'
            isi = f'<span class="utuh">{isi}</span>' if len(lepas(sel.teks)) <= PREDIKAT_MAKS else isi
        if sel.tautan:
            isi += _tautan(sel.tautan)
        teks, alamat = self.luar.cari(sel.tuju) if sel.tuju else ("", "")
        if teks:
            isi += f'{"<br>" if isi else ""}<a href="{escape(alamat)}">{teks_html(teks)}</a>'
        warna = f"p{sel.warna}" if sel.warna is not None else ""
        rinci = f"rinci{min(sel.rinci, 3)}" if sel.rinci else ""
        kelas = kelas_html("" if rata == "kiri" else rata, warna, rinci, "lekat" if lekat and sel.lebar == 1 else "")
        kelas += f' style="{judul}"' if judul else ""
        if gaya == "kelompok" and sel.lebar == len(tabel.kolom):
            return f'<th scope="rowgroup"{kelas}{_rentang(sel)}>{isi}</th>'
        return f"<td{kelas}{_rentang(sel)}>{isi}</td>"

    def _kisi(self, satu: Tabel) -> str:
        """Write a layout of names and values: no header, no grid."""
        baris = "".join(
            f"<tr>{''.join(self._sel(s, satu, k, '') for s, k in zip(b, ks, strict=True))}</tr>"
            for b, ks in zip(satu.baris, kolom_awal(satu.baris, len(satu.kolom)), strict=True)
        )
        return f'<table class="kisi" role="presentation">{_lebar_kolom(satu)}<tbody>{baris}</tbody></table>'


def _lebar_kolom(satu: Tabel, sempit: Sempit | None = None) -> str:
    """Write the shares of the columns; the one that stays in sight is marked where it must be narrowed for that."""
    jumlah = sum(k.bobot for k in satu.kolom) or 1.0
    sempitkan = sempit.pokok if sempit and sempit.pokok_lebar else None
    kolom = (
        f'<col{kelas_html("lekat" if k == sempitkan else "")} style="width:{100 * kolom.bobot / jumlah:.2f}%">'
        for k, kolom in enumerate(satu.kolom)
    )
    return f"<colgroup>{''.join(kolom)}</colgroup>"


def _rentang(sel: Sel) -> str:
    lebar = f' colspan="{sel.lebar}"' if sel.lebar > 1 else ""
    return lebar + (f' rowspan="{sel.tinggi}"' if sel.tinggi > 1 else "")


def _sel_kepala(sel: Sel, nomor: bool, *, lekat: bool) -> str:
    if nomor:
        return f'<td class="nomor-kolom"{_rentang(sel)}>{escape(sel.teks)}</td>'
    lingkup = "colgroup" if sel.lebar > 1 else "col"
    kelas = kelas_html("lekat" if lekat and sel.lebar == 1 else "")
    return f'<th scope="{lingkup}"{kelas}{_rentang(sel)}>{teks_html(sel.teks)}</th>'


def _tautan(tautan: tuple[Tautan, ...]) -> str:
    """Write the links of a cell; an address that is none of our files is left out."""
    isi = [f'<a href="{alamat}">{escape(satu.teks)}</a>' for satu in tautan if (alamat := alamat_berkas(satu))]
    return f' <span class="tautan">{" ".join(isi)}</span>' if isi else ""


def _kaki(sumber: str, catatan: tuple[str, ...]) -> str:
    isi = [f"Sumber: {sumber}"] if sumber else []
    return "".join(f'<p class="sumber">{teks_html(satu)}</p>' for satu in [*isi, *catatan])


def _rumus(satu: Rumus) -> str:
    inti = f"({satu.pembilang} / {satu.penyebut})" if satu.penyebut else satu.pembilang
    alt = escape(f"{satu.kiri} = {inti} {satu.akhir}".strip())
    tengah = escape(satu.pembilang)
    if satu.penyebut:
        tengah = f'<span class="pecahan"><span>{tengah}</span><span>{escape(satu.penyebut)}</span></span>'
    return (
        f'<div class="rumus" role="math" aria-label="{alt}"><span>{escape(satu.kiri)} =</span> {tengah} '
        f"<span>{escape(satu.akhir)}</span></div>"
    )
