"""Blocks to HTML: one function per kind of block. Every text of the report is escaped.

>>> Pengisi(Rujukan()).blok(Paragraf((Teks("<b>"),)))
'<p class="biasa">&lt;b&gt;</p>'
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
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
    PihakTtd,
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
    BARIS_NOMOR,
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
)
from kinerja.sajian.penulis.gambar_svg import foto, tanam, ukuran_svg
from kinerja.sajian.penulis.html_jejak import bertanda
from kinerja.sajian.penulis.lipat import SELA_RENTANG

__all__ = ["Entri", "Pengisi"]

_DAFTAR = {"angka": ("ol", "1"), "huruf": ("ol", "a"), "butir": ("ul", "")}
#: Width of a letter and of the padding of a cell, in rem, by size of the text: so wide must a column be that no word
#: breaks. A table that is wider than the screen scrolls sideways.
_HURUF = {"biasa": (0.50, 1.1), "kecil": (0.455, 1.1), "mungil": (0.41, 1.0)}
#: A range of numbers.
_RENTANG = re.compile(rf"(?:Rp\.?)?\d[\d.,]*%?{SELA_RENTANG}(?:Rp\.?)?\d[\d.,]*")
#: A predikat of up to so many letters stays on one line with its mark.
_PREDIKAT = 16
#: No table asks for more than this, in rem.
_LEBAR_MAKS = 75.0
#: Width of a narrow screen, of the widest column that stays in sight there, in rem; letters of a running number.
_LAYAR, _LEKAT_MAKS, _NOMOR = 21.0, 11.0, 4
#: The most columns and rows of a table that becomes a list of cards.
_KOLOM_SUSUN, _BARIS_SUSUN = 7, 20


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

    ``daftar`` holds what the automatic lists print, by kind, ``puncak`` is the level of h for level 1, ``luar`` another
    document, ``jejak`` the keys of known traces.
    """

    rujukan: Rujukan
    daftar: dict[str, list[Entri]] = field(default_factory=dict)
    puncak: int = 2
    luar: Luar = field(default_factory=Luar)
    jejak: frozenset[str] = frozenset()
    _id: set[str] = field(default_factory=set)
    _urut_judul: int = 0
    _tingkat: int = 0

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
                return _resmi(satu)

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
                    f'<a href="{escape(alamat)}" rel="noopener">{_teks(satu.teks)}</a>' if alamat else _teks(satu.teks)
                )

    def _bertanda(self, teks: str) -> str:
        """Return text with the marks of the traces that are known."""
        return "".join(
            bertanda(kunci, _teks(satu)) if kunci in self.jejak else _teks(satu) for satu, kunci in pecah(teks)
        )

    def _judul(self, satu: Judul) -> str:
        self._urut_judul += 1
        # No level is skipped, so a heading lies at most one below the one before it.
        self._tingkat = min(max(satu.tingkat, 1), self._tingkat + 1, 7 - self.puncak)
        tag = f"h{self._tingkat + self.puncak - 1}"
        nomor = f'<span class="nomor">{escape(satu.nomor)}</span> ' if satu.nomor else ""
        return f'<{tag} id="{self.id_judul(satu, self._urut_judul)}">{nomor}{_teks(satu.teks)}</{tag}>'

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
        self._tingkat = 1
        butir = "".join(
            f'<li class="t{e.tingkat}"><a href="#{e.id}"><span class="nomor">{escape(e.nomor)}</span> {_teks(e.teks)}</a></li>'
            for e in self.daftar.get(satu.jenis, ())
        )
        kepala = f'<h2 id="judul-{self._urut_judul}">{_teks(satu.judul)}</h2>'
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
        jumlah = sum(k.bobot for k in satu.kolom) or 1.0
        lebar = "".join(f'<col style="width:{100 * k.bobot / jumlah:.2f}%">' for k in satu.kolom)
        lekat, susun = _kolom_lekat(satu), _judul_susun(satu)
        keterangan = f"<caption><b>Tabel {escape(satu.nomor)}</b> {_teks(satu.judul)}</caption>" if satu.nomor else ""
        letak = kolom_awal(satu.kepala, len(satu.kolom))
        kepala = "".join(
            f"<tr>{''.join(_sel_kepala(s, baris_nomor(b), lekat=k == lekat) for s, k in zip(b, ks, strict=True))}</tr>"
            for b, ks in zip(satu.kepala, letak, strict=True)
        )
        gaya = satu.gaya_baris + ("",) * (len(satu.baris) - len(satu.gaya_baris))
        awal = kolom_awal(satu.baris, len(satu.kolom))
        baris = "".join(
            f"<tr{_kelas(g)}>"
            + "".join(self._sel(s, satu, k, g, lekat == k, susun) for s, k in zip(b, ks, strict=True))
            + "</tr>"
            for b, ks, g in zip(satu.baris, awal, gaya, strict=False)
        )
        # Only a table with a name is a landmark that a reader can jump to.
        peran = (
            f'role="region" aria-label="{escape(f"Tabel {satu.nomor} {satu.judul}")}"'
            if satu.nomor
            else 'role="group" aria-label="Tabel"'
        )
        kaki = _kaki(satu.sumber, satu.catatan)
        return (
            f"<div{_kelas('tabel', 'lanskap' if satu.lanskap else '')}{self._atribut_id(satu)}>"
            f'<div class="gulir" {peran} tabindex="0">'
            f'<table{_kelas(satu.ukuran, "susun" if susun else "")} style="--lebar:{_lebar_minimum(satu):g}rem">{keterangan}<colgroup>{lebar}</colgroup>'
            f"{f'<thead>{kepala}</thead>' if kepala else ''}<tbody>{baris}</tbody></table></div>{kaki}</div>"
        )

    def _gambar(self, satu: Gambar) -> str:
        judul = f"<figcaption><b>Gambar {escape(satu.nomor)}</b> {_teks(satu.judul)}</figcaption>" if satu.nomor else ""
        kelas = ' class="lebar"' if satu.lanskap else ""
        return (
            f"<figure{self._atribut_id(satu)}{kelas}>"
            f'<div class="gulir" tabindex="0" role="group" aria-label="{escape(satu.judul or satu.alt)}">'
            f'<div class="lukisan" style="--bagian:{100 * satu.lebar:g}%">{_lukisan(satu)}</div></div>'
            f"{_kaki(satu.sumber, ())}{judul}</figure>"
        )

    def _sel(
        self, sel: Sel, tabel: Tabel, kolom: int, gaya: str, lekat: bool = False, susun: Sequence[str] = ()
    ) -> str:
        rata = sel.rata or tabel.kolom[min(kolom, len(tabel.kolom) - 1)].rata
        isi = self._bertanda(sel.teks)
        if sel.tebal:
            isi = f"<b>{isi}</b>"
        if sel.miring:
            isi = f"<i>{isi}</i>"
        if sel.warna is not None:
            isi += f' <span class="tanda" aria-hidden="true">{TANDA[sel.warna]}</span>'
            isi = f'<span class="utuh">{isi}</span>' if len(lepas(sel.teks)) <= _PREDIKAT else isi
        isi += _tautan(sel.tautan)
        teks, alamat = self.luar.cari(sel.tuju)
        if teks:
            isi += f'{"<br>" if isi else ""}<a href="{escape(alamat)}">{_teks(teks)}</a>'
        warna = f"p{sel.warna}" if sel.warna is not None else ""
        rinci = f"rinci{min(sel.rinci, 3)}" if sel.rinci else ""
        kelas = _kelas("" if rata == "kiri" else rata, warna, rinci, "lekat" if lekat and sel.lebar == 1 else "")
        if susun and sel.lebar == 1 and susun[kolom]:
            kelas += f' data-judul="{escape(susun[kolom])}"'
        if gaya == "kelompok" and sel.lebar == len(tabel.kolom):
            return f'<th scope="rowgroup"{kelas}{_rentang(sel)}>{isi}</th>'
        return f"<td{kelas}{_rentang(sel)}>{isi}</td>"

    def _kisi(self, satu: Tabel) -> str:
        """Write a layout of names and values: no header, no grid."""
        jumlah = sum(k.bobot for k in satu.kolom) or 1.0
        lebar = "".join(f'<col style="width:{100 * k.bobot / jumlah:.2f}%">' for k in satu.kolom)
        baris = "".join(
            f"<tr>{''.join(self._sel(s, satu, k, '') for s, k in zip(b, ks, strict=True))}</tr>"
            for b, ks in zip(satu.baris, kolom_awal(satu.baris, len(satu.kolom)), strict=True)
        )
        return f'<table class="kisi" role="presentation"><colgroup>{lebar}</colgroup><tbody>{baris}</tbody></table>'


def _teks(teks: str) -> str:
    aman = escape(teks).replace("\n", "<br>").replace("/", "/<wbr>")
    return _RENTANG.sub(r'<span class="utuh">\g<0></span>', aman)


def _kelas(*nama: str) -> str:
    isi = " ".join(satu for satu in nama if satu)
    return f' class="{isi}"' if isi else ""


def _rentang(sel: Sel) -> str:
    lebar = f' colspan="{sel.lebar}"' if sel.lebar > 1 else ""
    return lebar + (f' rowspan="{sel.tinggi}"' if sel.tinggi > 1 else "")


def _sel_kepala(sel: Sel, nomor: bool, *, lekat: bool) -> str:
    if nomor:
        return f'<td class="nomor-kolom"{_rentang(sel)}>{escape(sel.teks)}</td>'
    lingkup = "colgroup" if sel.lebar > 1 else "col"
    kelas = _kelas("lekat" if lekat and sel.lebar == 1 else "")
    return f'<th scope="{lingkup}"{kelas}{_rentang(sel)}>{_teks(sel.teks)}</th>'


def _tautan(tautan: tuple[Tautan, ...]) -> str:
    """Write the links of a cell; an address that is none of our files is left out."""
    isi = [f'<a href="{alamat}">{escape(satu.teks)}</a>' for satu in tautan if (alamat := alamat_berkas(satu))]
    return f' <span class="tautan">{" ".join(isi)}</span>' if isi else ""


def _lebar_minimum(tabel: Tabel) -> float:
    """Return the width (rem) at which the longest word or number of every column fits on one line."""
    huruf, jarak = _HURUF[tabel.ukuran]
    jumlah = sum(k.bobot for k in tabel.kolom) or 1.0
    perlu = 0.0
    banyak = len(tabel.kolom)
    awal_semua = (*kolom_awal(tabel.kepala, banyak), *kolom_awal(tabel.baris, banyak))
    for baris, awal in zip((*tabel.kepala, *tabel.baris), awal_semua, strict=True):
        for sel, k in zip(baris, awal, strict=True):
            if sel.lebar == 1 and k < len(tabel.kolom) and not BARIS_NOMOR.fullmatch(sel.teks):
                perlu = max(perlu, (_kata_terpanjang(sel) * huruf + jarak) * jumlah / tabel.kolom[k].bobot)
    return round(min(perlu, _LEBAR_MAKS), 1)


def _kolom_lekat(tabel: Tabel) -> int | None:
    """Return the column that stays in sight when a table scrolls: the first that says what a row is about.

    None where it would cover most of a narrow screen, or where nothing scrolls.
    """
    lebar = _lebar_minimum(tabel)
    if lebar <= _LAYAR or not tabel.kolom:
        return None
    isi: list[list[str]] = [[] for _ in tabel.kolom]
    for baris, letak in zip(tabel.baris, kolom_awal(tabel.baris, len(tabel.kolom)), strict=True):
        for sel, k in zip(baris, letak, strict=True):
            if sel.lebar == 1:
                isi[k].append(lepas(sel.teks))
    kolom = next((k for k, satu in enumerate(isi) if max(map(len, satu), default=0) > _NOMOR), None)
    if kolom is None:
        return None
    jumlah = sum(satu.bobot for satu in tabel.kolom)
    return kolom if lebar * tabel.kolom[kolom].bobot / jumlah <= _LEKAT_MAKS else None


def _judul_susun(tabel: Tabel) -> tuple[str, ...]:
    """Return the titles of the columns of a small table that becomes a list of cards on a narrow screen; else ()."""
    kepala = [baris for baris in tabel.kepala if not baris_nomor(baris)]
    if len(tabel.baris) > _BARIS_SUSUN:
        return ()
    if len(kepala) != 1 or not 2 < len(tabel.kolom) <= _KOLOM_SUSUN or _lebar_minimum(tabel) <= _LAYAR:
        return ()
    if any(sel.tinggi > 1 for baris in tabel.baris for sel in baris) or len(kepala[0]) != len(tabel.kolom):
        return ()
    return tuple(lepas(sel.teks).replace("\n", " ") for sel in kepala[0])


def _kata_terpanjang(sel: Sel) -> int:
    """Count the letters of the longest part of a cell that does not break; a predikat does not, with its mark."""
    teks = lepas(sel.teks)
    if sel.warna is not None and len(teks) <= _PREDIKAT:
        return len(teks) + 3
    return max((len(satu) for satu in teks.replace("/", "/ ").split(" ")), default=0)


def _kaki(sumber: str, catatan: tuple[str, ...]) -> str:
    isi = [f"Sumber: {sumber}"] if sumber else []
    return "".join(f'<p class="sumber">{_teks(satu)}</p>' for satu in [*isi, *catatan])


def _lukisan(satu: Gambar) -> str:
    """Embed a photograph as such, a drawing as one that can be searched and zoomed."""
    potret = foto(satu.svg)
    if potret is None:
        awalan = "g" + hashlib.sha256(f"{satu.kunci}{satu.svg}".encode()).hexdigest()[:8]
        return tanam(satu.svg, awalan, satu.alt)
    jenis, isi = potret
    lebar, tinggi = ukuran_svg(satu.svg)
    data = f"data:image/{jenis};base64,{b64encode(isi).decode()}"
    return f'<img src="{data}" alt="{escape(satu.alt)}" width="{lebar:g}" height="{tinggi:g}">'


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


def _resmi(satu: Sampul | Pembatas | KopSurat | TandaTangan) -> str:
    """Write what has a layout of its own."""
    match satu:
        case Sampul():
            return _sampul(satu)
        case Pembatas():
            return _pembatas(satu)
        case KopSurat():
            return _kop_surat(satu)
        case TandaTangan():
            return _tanda_tangan(satu)


def _sampul(satu: Sampul) -> str:
    alamat = "<br>".join(escape(baris) for baris in satu.alamat)
    keterangan = f'<p class="keterangan">{_teks(satu.keterangan)}</p>' if satu.keterangan else ""
    logo = f'<div class="logo">{tanam(satu.logo, "logo", satu.alt)}</div>' if satu.logo else ""
    gambar = (
        f'<div class="lukisan-sampul" aria-hidden="true">{_lukisan(Gambar(satu.gambar, ""))}</div>'
        if satu.gambar
        else ""
    )
    return (
        f'<div class="sampul"><p class="pemerintah">{escape(satu.pemerintah)}</p>{logo}{gambar}<h1>{_teks(satu.judul)}'
        f'<span class="tahun">{escape(satu.tahun)}</span></h1>{keterangan}'
        f'<p class="dinas">{escape(satu.perangkat_daerah)}</p><p class="alamat">{alamat}</p></div>'
    )


def _pembatas(satu: Pembatas) -> str:
    logo = f'<div class="logo">{tanam(satu.logo, "logo-pembatas", satu.alt)}</div>' if satu.logo else ""
    baris = "<br>".join(_teks(isi) for isi in satu.baris)
    return (
        f'<div class="pembatas">{logo}<p class="nama">{baris}</p><p class="dinas">{escape(satu.perangkat_daerah)}</p>'
        f"<p>{escape(satu.pemerintah)}</p></div>"
    )


def _kop_surat(satu: KopSurat) -> str:
    awalan = f"kop{hashlib.sha256(satu.logo.encode()).hexdigest()[:8]}"
    logo = f'<div class="logo">{tanam(satu.logo, awalan, satu.alt)}</div>' if satu.logo else ""
    baris = "".join(f'<p class="alamat">{_teks(isi)}</p>' for isi in (satu.alamat, satu.kontak) if isi)
    return (
        f'<div class="kop">{logo}<div><p>{escape(satu.pemerintah)}</p><p class="nama">{escape(satu.perangkat_daerah)}</p>'
        f"{baris}</div></div>"
    )


def _tanda_tangan(satu: TandaTangan) -> str:
    def pihak(isi: PihakTtd | None, tempat: str) -> str:
        if isi is None:
            return "<div></div>"
        peran = f"<p><b>{escape(isi.peran)}</b></p>" if isi.peran else ""
        atas = f"<p>{escape(tempat) or '&nbsp;'}</p>" if satu.tempat_tanggal else ""
        titik = '<p class="titik" role="img" aria-label="nama, diisi saat penandatanganan"></p>'
        if isi.pangkat:
            titik += '<p class="nip">Pangkat/Golongan <span class="titik"></span></p>'
        titik += '<p class="nip">NIP. <span class="titik"></span></p>' if isi.nip else '<p class="nip">&nbsp;</p>'
        return f'<div>{atas}{peran}<p class="jabatan">{_teks(isi.jabatan)}</p>{titik}</div>'

    return f'<div class="ttd">{pihak(satu.kiri, "")}{pihak(satu.kanan, satu.tempat_tanggal)}</div>'
