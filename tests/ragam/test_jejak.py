"""Traces of the fictitious dinas: every kind of indicator, odd names, shared programmes, missing values."""

from __future__ import annotations

import re
from typing import Any

from kinerja.laporan.jejak import pecah
from kinerja.sajian.blok import Sel, Teks, jelajah

_ANGKA = re.compile(r"\d[\d.]*(?:,\d+)?")


def test_rumus_memberi_nilainya(rekaan: Any) -> None:
    """Also here the formula of every trace gives its value."""
    semua = rekaan.laporan.semua_jejak
    assert not [kunci for kunci, satu in semua.items() if satu.hitung_ulang() != satu.nilai]


def test_tanda_sesuai_jejaknya(rekaan: Any) -> None:
    """Also here every mark has a trace that prints the number which stands there."""
    semua, banyak = rekaan.laporan.semua_jejak, 0
    for satu in jelajah(rekaan.bertanda):
        for teks, kunci in pecah(satu.teks) if isinstance(satu, Teks | Sel) else ():
            if kunci:
                angka, acuan = (
                    [bilangan.rstrip(".") for bilangan in _ANGKA.findall(isi)] for isi in (teks, semua[kunci].tercetak)
                )
                assert angka == acuan, f"{kunci}: {teks}"
                banyak += 1
    assert banyak > 100


def test_halaman_berjejak(rekaan: Any) -> None:
    """Names that would act in HTML are in the data of the page as text."""
    assert rekaan.html.count("<script") == rekaan.html.count("</script>") == 2
    assert "<data " in rekaan.html
    assert not re.search("[\ue010-\ue012]", rekaan.html)
