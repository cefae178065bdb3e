"""The typeface of a region: font files beside kabupaten.yaml, checked before anything is set in them.

The files are read by FreeType, which browsers trust with fonts of strangers, within a bound of their size.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path

from kinerja.masukan.galat import Galat, MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita
from kinerja.model import HurufDaerah, Muka

__all__ = ["baca_huruf"]

_NAMA = re.compile(r"[\w-][\w. -]*\.(?:ttf|otf)", re.IGNORECASE)
_UKURAN_MAKS = 2 * MB
#: How files of outlines begin; collections and packed fonts of the web are none.
_AWAL = (b"\x00\x01\x00\x00", b"OTTO", b"true")
#: Letters that a document cannot do without, and those whose widths are known.
_WAJIB = "".join(map(chr, range(0x21, 0x7F))) + "–—‘’“”…×−≥≤"
_TERUKUR = f" \u00a0{_WAJIB}"
#: Bits of the licence in the font: no embedding at all, no part of it, bitmaps alone.
_LARANGAN = {
    0x0002: "melarang penyematan",
    0x0100: "melarang penyematan sebagian",
    0x0200: "hanya mengizinkan gambar titik",
}
_SEBUT_MAKS = 20


class _BukanHuruf(Exception):
    """A file that cannot be the face of a document; the message says why."""


def baca_huruf(folder: Path, huruf: HurufDaerah, galat: list[Galat]) -> HurufDaerah:
    """Return the typeface with its faces read; without them, with faults, when a file cannot be used.

    Parameters
    ----------
    folder
        folder of the region; the files lie in it, not below and not elsewhere.
    huruf
        the files as kabupaten.yaml names them.
    galat
        takes all faults, and a warning where no licence is named.
    """
    muka: list[Muka] = []
    keluarga: dict[str, str] = {}
    for isian, nama in huruf.berkas.items():
        try:
            keluarga[isian], satu = _baca(folder, nama, tebal="tebal" in isian, miring="miring" in isian)
            muka.append(satu)
        except _BukanHuruf as salah:
            galat.append(_galat(isian, "huruf_salah", f"huruf “{nama}” {salah}"))
    if len(muka) < len(huruf.berkas):
        return huruf
    beda = next((isian for isian, nama in keluarga.items() if nama != keluarga["biasa"]), None)
    if beda:
        pesan = f"huruf “{huruf.berkas[beda]}” bernama {keluarga[beda]}, bukan {keluarga['biasa']}; pilih berkas dari jenis huruf yang sama"
        galat.append(_galat(beda, "huruf_campur", pesan))
        return huruf
    if huruf.lisensi is None:
        pesan = (
            f"huruf {keluarga['biasa']} disematkan dalam PDF dan halaman web; pastikan lisensinya mengizinkan, lalu tulis "
            'namanya, misalnya lisensi: "SIL OFL 1.1"'
        )
        galat.append(replace(_galat("lisensi", "huruf_lisensi", pesan), tingkat="peringatan"))
    return huruf.termuat(keluarga["biasa"], tuple(muka))


def _galat(isian: str, kode: str, pesan: str) -> Galat:
    return Galat("kabupaten.yaml", "", f"isian rupa.huruf.{isian}", kode, pesan)


def _baca(folder: Path, nama: str, *, tebal: bool, miring: bool) -> tuple[str, Muka]:
    # Imported here: most regions have no typeface of their own, and need not wait for the reader.
    from matplotlib.ft2font import FT2Font, LoadFlags

    isi = _muat(folder, nama)
    # The reader takes files by their names only.
    with tempfile.TemporaryDirectory(prefix="kinerja-") as ruang:
        berkas = Path(ruang) / "huruf"
        berkas.write_bytes(isi)
        try:
            huruf = FT2Font(str(berkas))
            larangan = os2["fsType"] if (os2 := huruf.get_sfnt_table("OS/2")) else 0
            ada = {satu for satu in _TERUKUR if huruf.get_char_index(ord(satu))}
            lebar = {
                satu: round(huruf.load_char(ord(satu), LoadFlags.NO_SCALE).horiAdvance * 1000 / huruf.units_per_EM)
                for satu in (sorted(ada) if huruf.scalable else ())
            }
            keluarga = huruf.family_name
        except Exception:  # noqa: BLE001 - whatever the library says of a broken file
            raise _BukanHuruf("tidak terbaca; simpan ulang sebagai TTF atau OTF") from None
    if sebab := next((sebab for bit, sebab in _LARANGAN.items() if larangan & bit), ""):
        raise _BukanHuruf(f"menurut lisensi di dalam berkasnya {sebab}; pilih huruf lain")
    if not lebar or not keluarga:
        raise _BukanHuruf("tidak memuat bentuk huruf yang dapat diperbesar; simpan ulang sebagai TTF atau OTF")
    if hilang := [satu for satu in _WAJIB if satu not in ada]:
        lain = f" dan {len(hilang) - _SEBUT_MAKS} lainnya" if len(hilang) > _SEBUT_MAKS else ""
        raise _BukanHuruf(f"tidak memuat aksara {' '.join(hilang[:_SEBUT_MAKS])}{lain}; pilih huruf yang lengkap")
    return keluarga, Muka(tebal, miring, isi, lebar)


def _muat(folder: Path, nama: str) -> bytes:
    if not _NAMA.fullmatch(nama):
        raise _BukanHuruf("bukan nama berkas TTF atau OTF di folder yang sama dengan kabupaten.yaml")
    try:
        isi = baca_bita(folder, nama, _UKURAN_MAKS)
    except MasukanSalah as salah:
        (satu,) = salah.daftar
        if satu.kode == "berkas_terlalu_besar":
            raise _BukanHuruf(f"lebih besar dari {_UKURAN_MAKS // MB} MB; pakai berkas yang lebih kecil") from None
        raise _BukanHuruf(satu.pesan.removeprefix("berkas ")) from None
    if not isi.startswith(_AWAL):
        raise _BukanHuruf("bukan berkas TTF atau OTF; kumpulan huruf (.ttc) dan huruf web (.woff) tidak dapat dipakai")
    return isi
