"""Typesetting in a process of its own."""

from __future__ import annotations

import datetime as dt
import os
from typing import Any

import pytest

from kinerja.sajian.blok import Paragraf, Teks
from kinerja.sajian.penulis import typst
from kinerja.terbit import TerbitSalah
from kinerja.terbit import cetak as modul
from kinerja.terbit.cetak import cetak_pdf

_BLOK = (Paragraf((Teks("Capaian 77,04 %."),)),)
_UMUM: dict[str, Any] = {"judul": "L", "dinas": "D", "tahun": 2023, "tanggal": dt.date(2024, 2, 28)}


def _mati(*_: object) -> bytes:
    os._exit(9)


def test_the_process_changes_no_byte() -> None:
    """The PDF is the one that is typeset here."""
    assert cetak_pdf(_BLOK, **_UMUM) == typst.susun(_BLOK, **_UMUM)


def test_a_refused_document_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the compiler refuses comes back as a fault with its place in the source."""
    monkeypatch.setattr(typst, "dokumen", lambda *_, **__: ("#let x = (", {}))
    with pytest.raises(TerbitSalah, match="PDF gagal disusun: ") as salah:
        cetak_pdf(_BLOK, **_UMUM)
    assert "laporan.typ" in salah.value.rincian


def test_a_process_that_dies_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A compiler that ends with its process tells what to do."""
    monkeypatch.setattr(modul.typst, "kompilasi", _mati)
    with pytest.raises(TerbitSalah, match=r"berakhir sendiri \(kode 9\).*tutup program lain"):
        cetak_pdf(_BLOK, **_UMUM)
