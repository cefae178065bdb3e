"""Supporting facts that no sentence names: they would vanish without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from kinerja.masukan.galat import Galat
from kinerja.masukan.narasi import SEL_BERPENANDA, Narasi
from kinerja.masukan.silang.dasar import galat_baris
from kinerja.model import Data

__all__ = ["data_tak_disebut"]

_PENANDA_DATA = re.compile(r"""\bdata\(\s*["']([^"']*)["']""")


def data_tak_disebut(data: Data, narasi: Mapping[str, Narasi]) -> Iterator[Galat]:
    """Warn of every row of sheet data_pendukung that no placeholder prints."""
    teks = [satu.teks for satu in narasi.values()]
    teks += [
        isi
        for lembar, kolom in SEL_BERPENANDA
        for baris in getattr(data, lembar)
        for nama in kolom
        if (isi := getattr(baris, nama))
    ]
    disebut = {kode for satu in teks for kode in _PENANDA_DATA.findall(satu)}
    for satu in data.data_pendukung:
        if satu.kode not in disebut:
            pesan = (
                f'“{satu.kode}” tidak disebut dalam narasi sehingga tidak tercetak; tulis {{{{ data("{satu.kode}") }}}} '
                "pada kalimatnya, atau hapus baris ini"
            )
            yield galat_baris(satu, "kode", "data_tak_disebut", pesan, "peringatan")
