r"""Tables of the PDF in files of their own, apart from what changes about them when pages are laid out anew.

The compiler knows a cell again by its file and its place in it, and lays it out anew where these are others. How far
rows stand apart, and where they are cut, is handed to the table from outside: its file stays as it is, wherever the table
goes, and what its cells hold is laid out once.

>>> sisa, berkas = tabel_terpisah("a()\ntabel(\nbentang: 1, putus: (4, ), lekat: (),\n(\n))\nb()\n", "t.typ")
>>> (nama,) = berkas
>>> sisa == f'a()\nimport "{nama}": buat\nbuat(0pt, putus: (4, ), lekat: ())\nb()\n'
True
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from kinerja.sajian.penulis.jarak import FUNGSI

__all__ = ["tabel_terpisah"]

#: A table in the source, and how far its rows are set apart; the line that says where it is cut.
_TABEL = re.compile(
    rf"^(?:{{\n{re.escape(FUNGSI)} = bersela\((-?[\d.]+pt)\)\n)?(tabel\(\n.*?^\)\)\n)(?(1)}}\n)",
    re.MULTILINE | re.DOTALL,
)
_PUTUS = re.compile(r"^bentang: \d+, (putus: \([^)]*\), lekat: \([^)]*\)),$", re.MULTILINE)


@lru_cache(maxsize=256)
def tabel_terpisah(isi: str, templat: str) -> tuple[str, Mapping[str, bytes]]:
    """Return a piece of the source that takes its tables from files, and these files by name.

    Most pieces are written several times as they are.
    """
    berkas: dict[str, bytes] = {}

    def pisah(temu: re.Match[str]) -> str:
        putus = _PUTUS.search(temu[2])
        tabel = _PUTUS.sub("..putus,", temu[2], count=1)
        polos = f'#import "{templat}": *\n#let buat(sela, ..putus) = {{\n{FUNGSI} = bersela(sela)\n{tabel}}}\n'.encode()
        nama = f"tabel-{sha256(polos).hexdigest()[:24]}.typ"
        berkas[nama] = polos
        return f'import "{nama}": buat\nbuat({", ".join([temu[1] or "0pt", *([putus[1]] if putus else [])])})\n'

    return _TABEL.sub(pisah, isi), berkas
