"""The typeface of a region: files of its faces, and what was read from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, StringConstraints

__all__ = ["HurufDaerah", "Muka"]

#: A file beside kabupaten.yaml.
_Berkas = Annotated[str, StringConstraints(min_length=5, max_length=100)]
_Lisensi = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=100)]


@dataclass(frozen=True)
class Muka:
    """One face: its file, and the widths of its letters in thousandths of the size."""

    tebal: bool
    miring: bool
    isi: bytes = field(repr=False)
    lebar: Mapping[str, int] = field(repr=False, hash=False)

    @property
    def nama_berkas(self) -> str:
        """Name under which the file is handed to the writers."""
        gaya = f"{'tebal' if self.tebal else ''}{'miring' if self.miring else ''}" or "biasa"
        return f"huruf-{gaya}.{'otf' if self.isi.startswith(b'OTTO') else 'ttf'}"


class HurufDaerah(BaseModel):
    """Files of the faces of a typeface; ``keluarga`` and ``muka`` are known once they were read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    biasa: _Berkas = Field(description="Berkas TTF atau OTF di samping kabupaten.yaml.")
    tebal: _Berkas = Field(description="Berkas huruf tebal.")
    miring: _Berkas | None = Field(None, description="Berkas huruf miring; tanpa itu teks miring tercetak tegak.")
    tebal_miring: _Berkas | None = Field(None, description="Berkas huruf tebal miring.")
    lisensi: _Lisensi | None = Field(
        None, description="Lisensi yang mengizinkan huruf disematkan, misalnya SIL OFL 1.1."
    )

    _keluarga: str = PrivateAttr("")
    _muka: tuple[Muka, ...] = PrivateAttr(())

    @property
    def keluarga(self) -> str:
        """Name of the typeface as its files give it; "" before they were read."""
        return self._keluarga

    @property
    def muka(self) -> tuple[Muka, ...]:
        """Its faces, the regular one first."""
        return self._muka

    @property
    def berkas(self) -> dict[str, str]:
        """Names of the files by field."""
        semua = {"biasa": self.biasa, "tebal": self.tebal, "miring": self.miring, "tebal_miring": self.tebal_miring}
        return {nama: satu for nama, satu in semua.items() if satu}

    def termuat(self, keluarga: str, muka: tuple[Muka, ...]) -> HurufDaerah:
        """Return the typeface with what was read from its files."""
        baru = self.model_copy()
        object.__setattr__(baru, "_keluarga", keluarga)
        object.__setattr__(baru, "_muka", muka)
        return baru
