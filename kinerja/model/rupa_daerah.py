"""How the documents of a region look: colours that can be read, margins, a picture on the cover, how percent is written."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator, model_validator

from kinerja.model.huruf_daerah import HurufDaerah
from kinerja.model.skala import salah_isian

__all__ = ["Persen", "RupaDaerah", "Tepi", "campur", "kontras"]

#: A colour as #rrggbb; quoted in YAML, where # begins a remark.
Warna = Annotated[str, StringConstraints(pattern="^#[0-9a-fA-F]{6}$", to_lower=True)]
#: Least contrast on white paper: of text, and of large letters and lines (WCAG 2.1, 1.4.3 and 1.4.11).
_KONTRAS_TEKS, _KONTRAS_BESAR = 4.5, 3.0
#: Margins in cm: the page has room for its header and footer, and for the widest table.
_TEPI_MIN, _TEPI_MAKS = 2.0, 4.5


class Persen(StrEnum):
    """How percent is written: 77,04% or 77,04 %."""

    RAPAT = "rapat"
    BERSPASI = "berspasi"


def _saluran(warna: str) -> tuple[int, int, int]:
    return int(warna[1:3], 16), int(warna[3:5], 16), int(warna[5:7], 16)


def kontras(warna: str) -> float:
    """Return the contrast of a colour (#rrggbb) with white, 1 to 21, as WCAG 2.1 defines it.

    >>> round(kontras("#000000"), 2), round(kontras("#777777"), 2)
    (21.0, 4.48)
    """
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (s / 255 for s in _saluran(warna))]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def campur(warna: str, bagian: float, dengan: int = 255) -> str:
    """Return a colour mixed with white, or with black (0): ``bagian`` is the share of the other.

    >>> campur("#1b3a5b", 0.5), campur("#ffff00", 0.5, 0)
    ('#8d9dad', '#808000')
    """
    return "#" + "".join(f"{int(s + (dengan - s) * bagian + 0.5):02x}" for s in _saluran(warna))


def _terbaca(warna: str, paling_sedikit: float, isian: str) -> str:
    """Refuse a colour that cannot be read on paper, with one of its kind that can."""
    nilai = kontras(warna)
    if nilai >= paling_sedikit:
        return warna
    usul = next(s for n in range(1, 101) if kontras(s := campur(warna, n / 100, 0)) >= paling_sedikit)
    cetak = f"{nilai:.1f}".replace(".", ",")
    batas = f"{paling_sedikit:g}".replace(".", ",")
    return salah_isian(
        "kontras_rendah",
        f"{isian} “{warna}” sukar dibaca di atas putih: kontrasnya {cetak}:1, paling sedikit {batas}:1; "
        f'pilih yang lebih gelap, misalnya "{usul}"',
    )


class Tepi(BaseModel):
    """Margins of a page in cm."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kiri: float = Field(3.0, ge=_TEPI_MIN, le=_TEPI_MAKS, description="Tepi kiri (cm).")
    kanan: float = Field(2.5, ge=_TEPI_MIN, le=_TEPI_MAKS, description="Tepi kanan (cm).")
    atas: float = Field(2.8, ge=_TEPI_MIN, le=_TEPI_MAKS, description="Tepi atas (cm).")
    bawah: float = Field(2.5, ge=_TEPI_MIN, le=_TEPI_MAKS, description="Tepi bawah (cm).")

    @model_validator(mode="after")
    def _ruang(self) -> Tepi:
        if self.kiri + self.kanan > 7 or self.atas + self.bawah > 7:
            salah_isian(
                "tepi_lebar", "tepi kiri dan kanan, atau atas dan bawah, bersama-sama lebih dari 7 cm; kecilkan"
            )
        return self


class RupaDaerah(BaseModel):
    """What a region chooses of the look of its documents."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    warna: Warna = Field("#1b3a5b", description="Warna judul, garis, kepala tabel, dan diagram.")
    aksen: Warna = Field("#b8892b", description="Warna kedua pada sampul.")
    gambar_sampul: str | None = Field(None, description="Berkas gambar PNG atau JPEG di samping kabupaten.yaml.")
    huruf: HurufDaerah | None = Field(
        None, description="Jenis huruf dokumen: berkas biasa, tebal, miring, tebal_miring, dan lisensinya."
    )
    tepi: Tepi = Tepi()
    persen: Persen = Field(Persen.RAPAT, description="Penulisan persen: rapat (77,04%) atau berspasi (77,04 %).")

    @field_validator("warna")
    @classmethod
    def _warna_terbaca(cls, warna: str) -> str:
        return _terbaca(warna, _KONTRAS_TEKS, "warna")

    @field_validator("aksen")
    @classmethod
    def _aksen_terbaca(cls, aksen: str) -> str:
        return _terbaca(aksen, _KONTRAS_BESAR, "aksen")
