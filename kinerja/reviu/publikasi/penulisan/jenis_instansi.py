"""Which agencies a report can be of, told from those that it only speaks of."""

from __future__ import annotations

import re

__all__ = ["dapat_sendiri", "tak_bernama"]

#: Agencies over others: hospitals, schools and offices of theirs are many in their reports.
_MENAUNGI = re.compile(r"(?:dinas|badan|biro|kantor|inspektorat|sekretariat|pemerintah)\b", re.IGNORECASE)
_UMUM = re.compile(
    r"(?:(?:daerah|kabupaten|kab|kota|provinsi|prov|desa|kecamatan|pemerintah|terkait)[\s./]*)+", re.IGNORECASE
)


def dapat_sendiri(jenis: str, instansi: str) -> bool:
    """Say whether a report can be that of an agency of a kind; what its title names, "" where unknown, decides.

    >>> dapat_sendiri("RSUD", "DINAS KESEHATAN"), dapat_sendiri("Dinas", "DINAS KESEHATAN"), dapat_sendiri("RSUD", "")
    (False, True, True)
    """
    temu = _MENAUNGI.match(instansi)
    return temu is None or jenis.casefold().startswith(temu[0].casefold())


def tak_bernama(nama: str) -> bool:
    """Say whether what follows the kind of an agency stands for that of any region: RSUD Kab/Kota, Dinas Daerah.

    >>> tak_bernama("Kab/ Kota"), tak_bernama("Daerah"), tak_bernama("Kota Rawajaya")
    (True, True, False)
    """
    return _UMUM.fullmatch(nama.strip()) is not None
