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
    "digantikan",
    "dokumen_bawaan",
    "dokumen_lembar",
    "dokumen_sefolder",
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

    The document whose name says most of it has it; what none names its own belongs to the main one.

    Parameters
    ----------
    dokumen
        the document, an issue of it where it has several.
    jalan
        the file, as seen from the folder.

    >>> milik(RENJA, "manifest-renja.json"), milik(LKJIP, "manifest-renja.json"), milik(LKJIP, "catatan.txt")
    (True, False, True)
    >>> milik(RENJA, "reviu-renja.pdf"), milik(REVIU.bersama(RENJA), "reviu-renja.pdf")
    (False, True)
    """
    cocok = (satu.tanda for satu in _sefolder(dokumen.tempat) if satu.memiliki(jalan))
    return max(cocok, key=len, default="") == dokumen.tanda


def digantikan(dokumen: Dokumen, jalan: str) -> bool:
    """Tell whether a file goes when a document is made again: its own, and those of its review."""
    return milik(dokumen, jalan) or (not dokumen.penyerta and milik(REVIU.bersama(dokumen), jalan))


def _sefolder(tempat: Tempat) -> tuple[Dokumen, ...]:
    """Return what may share an output folder: all issues of documents, each with its review."""
    terbitan = [satu for jenis in dokumen_utama(tempat) for satu in jenis.semua_terbitan]
    reviu = [] if tempat is Tempat.KABUPATEN else [REVIU.bersama(satu) for satu in terbitan]
    return (*terbitan, *reviu)


def dokumen_sefolder(tempat: Tempat) -> tuple[Dokumen, ...]:
    """Return all documents and reviews that an output folder may hold, issues apart, the main one first."""
    return tuple(sorted(_sefolder(tempat), key=lambda satu: satu.tanda))


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
