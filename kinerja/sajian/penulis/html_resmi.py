"""Cover, page between annexes, letterhead and signatures as HTML."""

from __future__ import annotations

import hashlib
from html import escape

from kinerja.sajian.blok import Gambar, KopSurat, Pembatas, PihakTtd, Sampul, TandaTangan
from kinerja.sajian.penulis.gambar_svg import tanam
from kinerja.sajian.penulis.html_teks import lukisan_html, teks_html

__all__ = ["resmi"]


def resmi(satu: Sampul | Pembatas | KopSurat | TandaTangan) -> str:
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
    keterangan = f'<p class="keterangan">{teks_html(satu.keterangan)}</p>' if satu.keterangan else ""
    logo = f'<div class="logo">{tanam(satu.logo, "logo", satu.alt)}</div>' if satu.logo else ""
    gambar = (
        f'<div class="lukisan-sampul" aria-hidden="true">{lukisan_html(Gambar(satu.gambar, ""))}</div>'
        if satu.gambar
        else ""
    )
    return (
        f'<div class="sampul"><p class="pemerintah">{escape(satu.pemerintah)}</p>{logo}{gambar}<h1>{teks_html(satu.judul)}'
        f'<span class="tahun">{escape(satu.tahun)}</span></h1>{keterangan}'
        f'<p class="dinas">{escape(satu.perangkat_daerah)}</p><p class="alamat">{alamat}</p></div>'
    )


def _pembatas(satu: Pembatas) -> str:
    logo = f'<div class="logo">{tanam(satu.logo, "logo-pembatas", satu.alt)}</div>' if satu.logo else ""
    baris = "<br>".join(teks_html(isi) for isi in satu.baris)
    return (
        f'<div class="pembatas">{logo}<p class="nama">{baris}</p><p class="dinas">{escape(satu.perangkat_daerah)}</p>'
        f"<p>{escape(satu.pemerintah)}</p></div>"
    )


def _kop_surat(satu: KopSurat) -> str:
    awalan = f"kop{hashlib.sha256(satu.logo.encode()).hexdigest()[:8]}"
    logo = f'<div class="logo">{tanam(satu.logo, awalan, satu.alt)}</div>' if satu.logo else ""
    baris = "".join(f'<p class="alamat">{teks_html(isi)}</p>' for isi in (satu.alamat, satu.kontak) if isi)
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
        return f'<div>{atas}{peran}<p class="jabatan">{teks_html(isi.jabatan)}</p>{titik}</div>'

    return f'<div class="ttd">{pihak(satu.kiri, "")}{pihak(satu.kanan, satu.tempat_tanggal)}</div>'
