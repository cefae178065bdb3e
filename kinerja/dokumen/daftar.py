"""All kinds of documents, and what several of them need together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kinerja.dokumen.dokumen import BagianNarasi, Dokumen, Kebutuhan, Tempat
from kinerja.dokumen.kabupaten import HALAMAN_KABUPATEN
from kinerja.dokumen.lkjip import LKJIP
from kinerja.dokumen.renja import RENJA
from kinerja.dokumen.renstra import RENSTRA
from kinerja.dokumen.reviu import REVIU
from kinerja.dokumen.triwulan import HALAMAN_TRIWULAN, TRIWULAN

__all__ = [
    "DOKUMEN",
    "UTAMA",
    "bagian_narasi",
    "dokumen_bawaan",
    "dokumen_lembar",
    "dokumen_utama",
    "kebutuhan_lembar",
    "milik",
    "semua_utama",
]

#: Every kind of document by its key, in the order in which they are offered.
DOKUMEN: dict[str, Dokumen] = {
    satu.kunci: satu for satu in (LKJIP, RENJA, RENSTRA, REVIU, HALAMAN_KABUPATEN, TRIWULAN, HALAMAN_TRIWULAN)
}

#: The document of a year that is made when none is named.
UTAMA = LKJIP


def dokumen_utama(tempat: Tempat = Tempat.TAHUN) -> tuple[Dokumen, ...]:
    """Return the documents that can be asked for by themselves in folders of one kind."""
    return tuple(satu for satu in DOKUMEN.values() if satu.tempat is tempat and not satu.penyerta)


def semua_utama() -> tuple[Dokumen, ...]:
    """Return the documents of the folders of a dinas that can be asked for by themselves."""
    return tuple(satu for tempat in Tempat if tempat is not Tempat.KABUPATEN for satu in dokumen_utama(tempat))


def dokumen_bawaan(tempat: Tempat = Tempat.TAHUN) -> Dokumen:
    """Return the document that a folder of one kind is for when it names none."""
    return UTAMA if tempat is UTAMA.tempat else dokumen_utama(tempat)[0]


def milik(dokumen: Dokumen, jalan: str) -> bool:
    """Tell whether a file belongs to a document in the output folder that it shares with others.

    What no other document names its own belongs to the main one.

    Parameters
    ----------
    dokumen
        the document, an issue of it where it has several.
    jalan
        the file, as seen from the folder.

    >>> milik(RENJA, "manifest-renja.json"), milik(LKJIP, "manifest-renja.json"), milik(LKJIP, "catatan.txt")
    (True, False, True)
    """
    if dokumen.tanda or dokumen.penyerta:
        return dokumen.penyerta or dokumen.memiliki(jalan)
    lain = (terbitan for satu in dokumen_utama(dokumen.tempat) for terbitan in satu.semua_terbitan)
    return not any(satu.memiliki(jalan) for satu in lain)


def kebutuhan_lembar(dokumen: Iterable[Dokumen]) -> Mapping[str, Kebutuhan]:
    """Return the sheets that some documents use together; the one that needs a sheet most decides.

    >>> kebutuhan_lembar([LKJIP])["indikator"]
    <Kebutuhan.WAJIB: 'wajib'>
    """
    hasil: dict[str, Kebutuhan] = {}
    for satu in dokumen:
        for lembar, kebutuhan in satu.lembar.items():
            hasil[lembar] = min(hasil.get(lembar, kebutuhan), kebutuhan, key=[*Kebutuhan].index)
    return hasil


def bagian_narasi(dokumen: Iterable[Dokumen]) -> Mapping[str, BagianNarasi]:
    """Return the prose sections that some documents use together, in their order."""
    return {nama: bagian for satu in dokumen for nama, bagian in satu.narasi.items()}


def dokumen_lembar(lembar: str) -> tuple[Dokumen, ...]:
    """Return the documents that use a sheet."""
    return tuple(satu for satu in DOKUMEN.values() if lembar in satu.lembar)
