"""The seal of a sent report: which report it is, and the hash of each of its files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from kinerja import __version__

__all__ = ["SEGEL", "Segel", "baca_segel", "beda_bersama", "beda_segel", "buat_segel"]

#: Name of the seal within an archive.
SEGEL = "kiriman.json"
_Siput = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,63}$")]
_Sidik = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Segel(BaseModel):
    """What ``kiriman.json`` says.

    ``berkas`` maps names to SHA-256, ``bersama`` those of what the region shares as the sender had them; ``segel`` is
    the hash of all else.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    versi: int = Field(1, ge=1, le=1)
    aplikasi: str = Field(max_length=100)
    kabupaten: _Siput
    dinas: _Siput
    tahun: _Siput
    berkas: dict[str, _Sidik] = Field(max_length=1_000)
    bersama: dict[str, _Sidik] = Field(default_factory=dict, max_length=100)
    peringatan: int = Field(0, ge=0)
    segel: _Sidik


def buat_segel(
    laporan: tuple[str, str, str], berkas: Mapping[str, bytes], bersama: Mapping[str, bytes], peringatan: int
) -> str:
    """Return the text of a seal; the same files give the same text.

    Parameters
    ----------
    laporan
        kabupaten, dinas, and the folder of the year.
    berkas, bersama
        files of the report, and those that the region shares.
    peringatan
        how many warnings the check gave.
    """
    kabupaten, dinas, tahun = laporan
    isi: dict[str, object] = {
        "versi": 1,
        "aplikasi": f"kinerja {__version__}",
        "kabupaten": kabupaten,
        "dinas": dinas,
        "tahun": tahun,
        "berkas": {nama: _sidik(berkas[nama]) for nama in sorted(berkas)},
        "bersama": {nama: _sidik(bersama[nama]) for nama in sorted(bersama)},
        "peringatan": peringatan,
    }
    return json.dumps({**isi, "segel": _jumlah(isi)}, ensure_ascii=False, indent=2) + "\n"


def baca_segel(mentah: bytes) -> Segel | None:
    """Return a seal; None when it is none, or was changed after it was made."""
    try:
        isi = json.loads(mentah.decode("utf-8"))
        segel = Segel.model_validate(isi)
    except (ValueError, RecursionError, ValidationError):
        return None
    tanpa = {nama: satu for nama, satu in isi.items() if nama != "segel"}
    return segel if _jumlah(tanpa) == segel.segel else None


def beda_segel(segel: Segel, berkas: Mapping[str, bytes]) -> Iterator[str]:
    """Yield in sentences which files are other than the seal says."""
    for nama in sorted({*segel.berkas, *berkas}):
        if nama not in berkas:
            yield f"{nama} hilang"
        elif nama not in segel.berkas:
            yield f"{nama} tidak tercatat dalam segel"
        elif _sidik(berkas[nama]) != segel.berkas[nama]:
            yield f"{nama} berubah sesudah disegel"


def beda_bersama(segel: Segel, bersama: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the names of what the region shares and the sender had otherwise, or not at all."""
    for nama in sorted({*segel.bersama, *bersama}):
        if nama not in bersama or _sidik(bersama[nama]) != segel.bersama.get(nama):
            yield nama


def _sidik(isi: bytes) -> str:
    return hashlib.sha256(isi).hexdigest()


def _jumlah(isi: Mapping[str, object]) -> str:
    return _sidik(json.dumps(isi, sort_keys=True, ensure_ascii=True).encode())
