"""All kinds of documents, and what several of them need together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, Tempat
from kinerja.dokumen.kabupaten import HALAMAN_KABUPATEN
from kinerja.dokumen.lkjip import LKJIP
from kinerja.dokumen.reviu import REVIU

__all__ = ["DOKUMEN", "UTAMA", "bagian_narasi", "dokumen_lembar", "dokumen_utama", "kebutuhan_lembar"]

#: Every kind of document by its key, in the order in which they are offered.
DOKUMEN: dict[str, Dokumen] = {satu.kunci: satu for satu in (LKJIP, REVIU, HALAMAN_KABUPATEN)}

#: The document of a year that is made when none is named.
UTAMA = LKJIP


def dokumen_utama(tempat: Tempat = Tempat.TAHUN) -> tuple[Dokumen, ...]:
    """Return the documents that can be asked for by themselves in folders of one kind."""
    return tuple(satu for satu in DOKUMEN.values() if satu.tempat is tempat and not satu.penyerta)


def kebutuhan_lembar(dokumen: Iterable[Dokumen]) -> Mapping[str, Kebutuhan]:
    """Return the sheets that some documents use together; one that needs a sheet decides.

    >>> kebutuhan_lembar([LKJIP])["indikator"]
    <Kebutuhan.WAJIB: 'wajib'>
    """
    hasil: dict[str, Kebutuhan] = {}
    for satu in dokumen:
        for lembar, kebutuhan in satu.lembar.items():
            if hasil.get(lembar) is not Kebutuhan.WAJIB:
                hasil[lembar] = kebutuhan
    return hasil


def bagian_narasi(dokumen: Iterable[Dokumen]) -> Mapping[str, BagianNarasi]:
    """Return the prose sections that some documents use together, in their order."""
    return {nama: bagian for satu in dokumen for nama, bagian in satu.narasi.items()}


def dokumen_lembar(lembar: str) -> tuple[Dokumen, ...]:
    """Return the documents that use a sheet."""
    return tuple(satu for satu in DOKUMEN.values() if lembar in satu.lembar)
