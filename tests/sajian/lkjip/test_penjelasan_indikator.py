"""What explains indicators is told as often as it differs."""

from __future__ import annotations

from typing import Any

from satu_sasaran import ubah

from kinerja.laporan import Laporan
from kinerja.sajian import tabel_definisi
from kinerja.sajian.blok import Paragraf, Tabel, Teks, jelajah
from kinerja.sajian.dasar import Sajian


def _penjelasan(laporan: Laporan, *lain: dict[str, Any], **semua: Any) -> Sajian:
    """Explain indicators that are no IKU: all of them alike, and the first ones differently."""
    isi = [satu.model_copy(update={"iku": False, **semua}) for satu in laporan.data.indikator]
    beda = [satu.model_copy(update=milik) for satu, milik in zip(isi, lain, strict=False)]
    return tabel_definisi(ubah(laporan, indikator=(*beda, *isi[len(beda) :])))


def _tabel(hasil: Sajian) -> Tabel:
    [satu] = [blok for blok in hasil.blok if isinstance(blok, Tabel)]
    return satu


def test_a_source_of_nearly_all_is_told_once(laporan: Laporan) -> None:
    """Below the table stand the source that indicators share and the one that differs."""
    tabel = _tabel(
        _penjelasan(laporan, {"sumber_data": "Inspektorat"}, sumber_data="Bagian Organisasi", formula="a / b")
    )
    assert "Sumber Data" not in [sel.teks for sel in tabel.kepala[0]]
    nama = laporan.data.indikator[0].nama
    assert f"Sumber data seluruh indikator: Bagian Organisasi, kecuali “{nama}” (Inspektorat)." in tabel.catatan


def test_sources_of_many_kinds_have_a_column(laporan: Laporan) -> None:
    """Three that differ, or one that is unknown, are no exceptions to a rule."""
    beda = [{"sumber_data": f"Unit {n}"} for n in range(3)]
    for lain in (beda, [{"sumber_data": None}]):
        tabel = _tabel(_penjelasan(laporan, *lain, sumber_data="Bagian Organisasi", formula="a / b"))
        assert "Sumber Data" in [sel.teks for sel in tabel.kepala[0]]


def test_a_table_of_names_alone_is_a_sentence(laporan: Laporan) -> None:
    """Where only the shared source is known of the indicators, no table lists their names."""
    kosong = dict.fromkeys(("definisi", "formula", "penanggung_jawab"))
    hasil = _penjelasan(laporan, sumber_data="Bagian Organisasi", **kosong)
    assert not any(isinstance(blok, Tabel) for blok in hasil.blok)
    [satu] = [blok for blok in hasil.blok if isinstance(blok, Paragraf)]
    teks = "".join(isi.teks for isi in jelajah((satu,)) if isinstance(isi, Teks))
    assert teks == "Sumber data seluruh indikator selain IKU adalah Bagian Organisasi."
