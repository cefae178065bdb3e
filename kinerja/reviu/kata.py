"""Words of names: what they have in common, whatever their prefixes and suffixes."""

from __future__ import annotations

from kinerja.reviu.bantu import padan

__all__ = ["akar_kata"]

#: Words that say nothing about what a sub kegiatan does.
_UMUM = frozenset(
    "dan yang di dalam untuk pada serta atau dengan melalui terhadap oleh jumlah persentase unit kewenangan kabupaten "
    "kota daerah hasil telah para dari pelaksanaan".split()
)
#: Prefixes and suffixes, the longer ones first.
_AWALAN = "meny meng peny peng memp men mem pen pem per ter ber me pe di ke".split()
_AKHIRAN = "kannya annya kan nya an i".split()
#: Roots that name one kind of work.
_SEPADAN = {"bina": "berdaya", "damping": "berdaya", "daya": "berdaya", "berdaya": "berdaya", "latih": "didik"}


def _akar(kata: str) -> str:
    """Reduce a word to something like its root: without the commonest prefixes and suffixes."""
    for awal in _AWALAN:
        if kata.startswith(awal) and len(kata) - len(awal) > 3:
            kata = kata.removeprefix(awal)
            break
    for akhir in _AKHIRAN:
        if kata.endswith(akhir) and len(kata) - len(akhir) > 2:
            kata = kata.removesuffix(akhir)
            break
    return _SEPADAN.get(kata, kata)


def akar_kata(teks: str) -> list[str]:
    """Return the roots of the words that carry meaning, in their order.

    >>> akar_kata("Jumlah peserta pelatihan pedagang")
    ['serta', 'didik', 'dagang']
    """
    return [_akar(kata) for kata in padan(teks).split() if kata not in _UMUM and len(kata) > 2]
