"""Names within an archive of a stranger: none that leads elsewhere, none that only some systems can hold."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

__all__ = ["kembar", "salah_nama"]

_PANJANG_MAKS, _RUAS_MAKS, _DALAM_MAKS = 240, 120, 6
#: Names that Windows keeps for devices, also with an ending: ``aux.md`` is the device.
_PERANGKAT = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_TERLARANG = re.compile(r'[<>:"|?*\\]')


def salah_nama(nama: str) -> str:
    r"""Say what is wrong with the name of an entry, "" where nothing is.

    >>> salah_nama("narasi/penutup.md")
    ''
    >>> salah_nama("../data.xlsx")
    'memuat “..”, yang menunjuk ke luar folder'
    >>> salah_nama("narasi/aux.md")
    '“aux.md” adalah nama perangkat di Windows'
    """
    if nama.startswith(("/", "\\")) or re.match(r"[A-Za-z]:", nama):
        return "dimulai dari akar disk, bukan dari folder laporan"
    ruas = nama.split("/")
    if ".." in re.split(r"[/\\]", nama):
        return "memuat “..”, yang menunjuk ke luar folder"
    if len(nama) > _PANJANG_MAKS or len(ruas) > _DALAM_MAKS:
        return "terlalu panjang atau terlalu dalam"
    return next((salah for satu in ruas if (salah := _salah_ruas(satu))), "")


def _salah_ruas(ruas: str) -> str:
    if ruas in ("", "."):
        return "memuat ruas kosong"
    if not ruas.isprintable() or any(unicodedata.category(satu) in ("Co", "Cs") for satu in ruas):
        return "memuat tanda yang tidak tampak"
    if _TERLARANG.search(ruas):
        return "memuat tanda yang tidak boleh ada dalam nama berkas Windows"
    if ruas[-1] in " ." or ruas[0] == " ":
        return f"“{ruas}” diawali atau diakhiri spasi, atau diakhiri titik"
    if len(ruas.encode()) > _RUAS_MAKS:
        return "memuat nama yang terlalu panjang"
    return f"“{ruas}” adalah nama perangkat di Windows" if _PERANGKAT.fullmatch(ruas) else ""


def kembar(nama: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield pairs of names that are one on some system: by case, by the way accents are written, file and folder.

    >>> list(kembar(["data.xlsx", "Data.xlsx", "narasi", "narasi/a.md"]))
    [('data.xlsx', 'Data.xlsx'), ('narasi', 'narasi/a.md')]
    """
    berkas: dict[str, str] = {}
    folder: dict[str, str] = {}
    for satu in nama:
        kunci = _lipat(satu)
        atas = ["/".join(kunci.split("/")[:n]) for n in range(1, kunci.count("/") + 1)]
        lama = berkas.get(kunci) or folder.get(kunci) or next((berkas[a] for a in atas if a in berkas), None)
        if lama is not None:
            yield lama, satu
        berkas.setdefault(kunci, satu)
        for milik in atas:
            folder.setdefault(milik, satu)


def _lipat(nama: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", nama).casefold())
