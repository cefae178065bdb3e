"""Blocks as readable Markdown, for people who look at a notebook in a Git viewer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kinerja.laporan.jejak import lepas
from kinerja.sajian.blok import (
    Blok,
    Daftar,
    DaftarOtomatis,
    Gambar,
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
from kinerja.sajian.penulis.bahan import LABEL_KOTAK, TANDA, Rujukan, alamat_aman, polos

__all__ = ["tulis"]

_KHUSUS = re.compile(r"([\\`*_{}\[\]<>#|$~])")


def tulis(blok: tuple[Blok, ...]) -> str:
    r"""Return blocks as Markdown, without marks; text is escaped, so that nothing in it acts.

    >>> tulis((Paragraf((Teks("a*b"), Teks("c", tebal=True))),))
    'a\\*b**c**\n'
    """
    rujukan = Rujukan.dari(blok)
    return "\n\n".join(isi for satu in blok if (isi := _blok(satu, rujukan))) + "\n"


def _lolos(teks: str) -> str:
    return _KHUSUS.sub(r"\\\1", lepas(teks)).replace("\n", " ")


def _inline(isi: Iterable[Inline], rujukan: Rujukan) -> str:
    hasil = []
    for satu in isi:
        match satu:
            case Teks():
                tanda = "**" * satu.tebal + "*" * satu.miring
                hasil.append(f"{tanda}{_lolos(satu.teks)}{tanda[::-1]}")
            case Putus():
                hasil.append("  \n")
            case Rujuk():
                hasil.append(_lolos(rujukan.teks(satu.kunci)))
            case Tautan():
                alamat = alamat_aman(satu)
                hasil.append(f"[{_lolos(satu.teks)}](<{alamat}>)" if alamat else _lolos(satu.teks))
    return "".join(hasil)


def _blok(satu: Blok, rujukan: Rujukan) -> str:
    match satu:
        case Judul():
            return f"{'#' * satu.tingkat} {_lolos(f'{satu.nomor} {satu.teks}'.strip())}"
        case Paragraf():
            return f"{'> ' * (satu.gaya == 'kutipan')}{_inline(satu.isi, rujukan)}"
        case Daftar():
            return _daftar(satu, rujukan)
        case Tabel():
            return _tabel(satu)
        case Gambar():
            return f"*Gambar {_lolos(f'{satu.nomor} {satu.judul}'.strip())}*: {_lolos(satu.alt)}{_sumber(satu)}"
        case Rumus():
            bawah = f" / ({_lolos(satu.penyebut)})" if satu.penyebut else ""
            return f"{_lolos(satu.kiri)} = ({_lolos(satu.pembilang)}){bawah} {_lolos(satu.akhir)}".strip()
        case Kotak():
            isi = "\n\n".join(_blok(dalam, rujukan) for dalam in satu.isi)
            return "\n".join(f"> {baris}" for baris in f"**{LABEL_KOTAK[satu.jenis]}** {isi}".split("\n"))
        case Sampul() | Pembatas() | KopSurat() | TandaTangan():
            return _resmi(satu)
        case Lembar():
            return "\n\n".join(_blok(dalam, rujukan) for dalam in satu.isi)
        case DaftarOtomatis():
            return f"*{_lolos(satu.judul)}*"
        case _:
            return ""


def _resmi(satu: Sampul | Pembatas | KopSurat | TandaTangan) -> str:
    """Write what has a layout of its own."""
    match satu:
        case Sampul():
            return f"# {_lolos(satu.judul)} {_lolos(satu.tahun)}\n\n{_lolos(satu.perangkat_daerah)}"
        case Pembatas():
            return f"**{_lolos(' '.join(satu.baris))}**"
        case KopSurat():
            return f"**{_lolos(satu.pemerintah)}**  \n**{_lolos(satu.perangkat_daerah)}**"
        case TandaTangan():
            pihak = [p for p in (satu.kiri, satu.kanan) if p is not None]
            return "\n\n".join(
                f"{_lolos(p.peran)} {_lolos(p.jabatan)}: ........................".strip() for p in pihak
            )


def _daftar(satu: Daftar, rujukan: Rujukan) -> str:
    hasil = []
    for urut, butir in enumerate(satu.butir, start=satu.mulai):
        tanda = {"angka": f"{urut}.", "huruf": f"{urut}.", "butir": "-"}[satu.gaya]
        isi = "\n\n".join(_blok(dalam, rujukan) for dalam in butir.isi)
        takuk = " " * (len(tanda) + 1)
        hasil.append(f"{tanda} " + isi.replace("\n", f"\n{takuk}").replace(f"\n{takuk}\n", "\n\n"))
    return "\n".join(hasil)


def _tabel(satu: Tabel) -> str:
    """Write a table with every span repeated: Markdown knows none."""
    kepala = _bentang(satu, kepala=True)[:-1] or _bentang(satu, kepala=True)
    judul = (
        [" ".join(dict.fromkeys(isi for isi in kolom if isi)) for kolom in zip(*kepala, strict=True)] if kepala else []
    )
    judul = judul or [""] * len(satu.kolom)
    pemisah = [{"kiri": "---", "tengah": ":---:", "kanan": "---:"}[k.rata] for k in satu.kolom]
    baris = [judul, pemisah, *_bentang(satu, kepala=False)]
    atas = f"**Tabel {_lolos(satu.nomor)}** {_lolos(satu.judul)}\n\n" if satu.nomor else ""
    return atas + "\n".join(f"| {' | '.join(isi)} |" for isi in baris) + _sumber(satu)


def _sumber(satu: Tabel | Gambar) -> str:
    return f"\n\nSumber: {_lolos(satu.sumber)}" if satu.sumber else ""


def _bentang(satu: Tabel, *, kepala: bool) -> list[list[str]]:
    hasil: list[list[str]] = []
    turun: dict[int, tuple[str, int]] = {}
    banyak = len(satu.kolom)
    for sel_baris in satu.kepala if kepala else satu.baris:
        if len(sel_baris) == banyak and polos(sel_baris) and not any(sisa for _, sisa in turun.values()):
            hasil.append([_teks_sel(sel) for sel in sel_baris])
            continue
        isi: list[str] = []
        antrean = list(sel_baris)
        while len(isi) < banyak:
            k = len(isi)
            if k in turun and turun[k][1]:
                isi.append("")
                turun[k] = (turun[k][0], turun[k][1] - 1)
            elif antrean:
                sel = antrean.pop(0)
                teks = _teks_sel(sel)
                for j in range(sel.lebar):
                    isi.append(teks if j == 0 or kepala else "")
                    turun[k + j] = (teks, sel.tinggi - 1)
            else:
                isi.append("")
        hasil.append(isi[:banyak])
    return hasil


def _teks_sel(sel: Sel) -> str:
    return _lolos(sel.teks) + (f" {TANDA[sel.warna]}" if sel.warna else "")
