"""Choices of a report and the identity of its region, from params.yaml and kabupaten.yaml."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import SELISIH, RumusEfisiensi
from kinerja.model.jenis import RumusTurun
from kinerja.model.kepegawaian import JenjangDaerah, susunan_jenjang
from kinerja.model.rupa_daerah import RupaDaerah
from kinerja.model.skala import SkalaDaerah, muat_skala, salah_isian
from kinerja.model.tata_renja import TataRenja
from kinerja.model.tipe import Isian, Sen, YaTidak
from kinerja.model.triwulan import MetodePrakiraan

__all__ = [
    "DokumenPerencanaan",
    "Kabupaten",
    "Kalender",
    "Kontak",
    "Params",
    "Pilihan",
    "RumusEfisiensi",
    "Siput",
    "bernama_siput",
    "isi_pilihan",
]

_POLA = r"[a-z0-9]+(-[a-z0-9]+)*"
_PANJANG = 64
#: A folder name: lower-case letters, digits and hyphens, so that no parameter can leave its folder.
Siput = Annotated[str, StringConstraints(pattern=f"^{_POLA}$", max_length=_PANJANG)]
#: A short text that stands on one line of a letterhead.
Sebutan = Annotated[Isian, StringConstraints(max_length=120)]


def bernama_siput(nama: str) -> bool:
    """Tell whether a name is a :data:`Siput`.

    >>> bernama_siput("kota-semarang"), bernama_siput("../kota"), bernama_siput("a" * 65)
    (True, False, False)
    """
    return len(nama) <= _PANJANG and re.fullmatch(_POLA, nama) is not None


def isi_pilihan(jenis: object) -> tuple[str, ...]:
    """Return the words that a field of a type may hold; none for a field that takes anything else.

    >>> isi_pilihan(DasarHitung | None)
    ('tercetak', 'penuh')
    >>> isi_pilihan(Literal[DasarHitung.PENUH])
    ('penuh',)
    """
    if isinstance(jenis, type) and issubclass(jenis, StrEnum):
        return tuple(satu.value for satu in jenis)
    if get_origin(jenis) is Literal:
        return tuple(map(str, get_args(jenis)))
    if jenis is RumusEfisiensi:
        return tuple(RumusEfisiensi.terdaftar)
    return next((nilai for satu in get_args(jenis) if (nilai := isi_pilihan(satu))), ())


class DokumenPerencanaan(StrEnum):
    """The medium-term plan of the region; one without an elected kepala daerah has an RPD, without visi and misi."""

    RPJMD = "rpjmd"
    RPD = "rpd"

    @property
    def singkatan(self) -> str:
        """Its short name, as in running text."""
        return self.value.upper()

    @property
    def nama(self) -> str:
        """Its name with the short one in brackets."""
        jenis = "Jangka Menengah " if self is DokumenPerencanaan.RPJMD else ""
        return f"Rencana Pembangunan {jenis}Daerah ({self.singkatan})"

    @property
    def bermisi(self) -> bool:
        """Whether it holds a visi and misi of the kepala daerah."""
        return self is DokumenPerencanaan.RPJMD


class Pilihan(BaseModel):
    """What a report may choose; every choice is printed in Bab III.

    Attributes
    ----------
    skala
        id of a rating scale in :mod:`kinerja.aturan`.
    dasar_hitung
        tercetak or penuh.
    rumus_turun
        formula for lower-is-better indicators that name none.
    rumus_efisiensi
        method of efficiency.
    batas_capaian
        cap (persen) for values that enter a mean; none by default.
    sumber_dana_utama
        name of the source that pays what sheet sumber_dana does not list.
    dokumen_perencanaan
        rpjmd, or rpd for a region without visi and misi of its own.
    tata_renja
        layout of the Renja: lima-bab or enam-bab.
    prakiraan_triwulan
        how the report of a quarter forecasts the end of the year.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    skala: str = Field("permendagri-86-2017-atas", description="Skala predikat capaian.")
    dasar_hitung: DasarHitung = Field(
        DasarHitung.TERCETAK,
        description="Angka turunan dihitung dari angka sebagaimana tercetak atau dengan ketelitian penuh.",
    )
    rumus_turun: RumusTurun = Field(
        RumusTurun.SELISIH, description="Rumus capaian indikator turun yang tidak menyebut rumusnya sendiri."
    )
    rumus_efisiensi: RumusEfisiensi = Field(SELISIH, description="Rumus tingkat efisiensi.")
    batas_capaian: Decimal | None = Field(
        None, gt=0, description="Batas atas capaian (persen) saat dirata-rata; nilai asli tetap dicetak."
    )
    sumber_dana_utama: Isian = Field(
        "Pendapatan Asli Daerah (PAD)",
        description="Sumber yang membiayai semua yang tidak ada pada lembar sumber_dana.",
    )
    dokumen_perencanaan: DokumenPerencanaan = Field(
        DokumenPerencanaan.RPJMD,
        description="Rencana jangka menengah daerah; rpd bagi daerah yang tidak mempunyai visi dan misi kepala daerah.",
    )
    tata_renja: TataRenja = Field(
        TataRenja.LIMA_BAB,
        description="Tata naskah Renja: lima-bab (Permendagri 86/2017) atau enam-bab (Permendagri 14/2026).",
    )
    prakiraan_triwulan: MetodePrakiraan = Field(
        MetodePrakiraan.LAJU,
        description="Cara memperkirakan akhir tahun pada laporan triwulan untuk yang dijumlahkan: laju rata-rata triwulan "
        "yang lewat, atau pola target triwulan; posisi akhir dan rata-rata memakai nilai terakhirnya.",
    )


#: A day of every year, month first; quoted or not, YAML reads it as text.
HariBulan = Annotated[
    str,
    StringConstraints(
        pattern=r"^((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))$"
    ),
]


class Kalender(BaseModel):
    """Days in the year after the report's that a region sets for all of its dinas."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    tanggal_laporan: HariBulan | None = Field(
        None, description="Tanggal laporan, bila params.yaml tidak menyebutnya; bulan-hari, misalnya 02-28."
    )
    batas_penyampaian: HariBulan | None = Field(
        None, description="Hari terakhir penyampaian; laporan bertanggal sesudahnya diperingatkan."
    )

    def hari(self, nama: str, tahun: int) -> dt.date | None:
        """Return a day of the calendar for the report of a year; a day that a month lacks is its last.

        >>> Kalender(tanggal_laporan="02-29").hari("tanggal_laporan", 2024)
        datetime.date(2025, 2, 28)
        """
        isi = getattr(self, nama)
        if isi is None:
            return None
        bulan, hari = map(int, isi.split("-"))
        return dt.date(tahun + 1, bulan, min(hari, monthrange(tahun + 1, bulan)[1]))


class Kontak(BaseModel):
    """How an office is reached: what the letterhead prints below its address. No field holds the name of a person."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    telepon: Sebutan | None = Field(None, description="Nomor telepon kantor, apit dengan tanda kutip.")
    faksimile: Sebutan | None = Field(None, description="Nomor faksimile kantor, apit dengan tanda kutip.")
    laman: Sebutan | None = Field(None, description="Alamat laman resmi.")
    pos_el: Sebutan | None = Field(None, description="Alamat pos-el kantor.")
    kode_pos: Sebutan | None = Field(None, description="Kode pos, apit dengan tanda kutip.")

    def atau(self, lain: Kontak) -> Kontak:
        """Return these, completed from others.

        >>> Kontak(laman="dinas.go.id").atau(Kontak(laman="kota.go.id", telepon="1")).laman
        'dinas.go.id'
        """
        milik = {nama: isi for nama, isi in self if isi is not None}
        return lain.model_copy(update=milik)

    @property
    def baris(self) -> str:
        """All of it on one line, "" where nothing is known.

        >>> Kontak(telepon="(024) 123", pos_el="dinas@contoh.go.id").baris
        'Telepon (024) 123, pos-el dinas@contoh.go.id'
        """
        sebutan = {
            "telepon": "telepon",
            "faksimile": "faksimile",
            "laman": "laman",
            "pos_el": "pos-el",
            "kode_pos": "kode pos",
        }
        isi = ", ".join(f"{sebutan[nama]} {nilai}" for nama, nilai in self if nilai)
        return isi[:1].upper() + isi[1:]


class Kabupaten(BaseModel):
    """What all dinas of a region share (kabupaten.yaml), with the rating scales and levels of education that it adds."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nama: Isian
    provinsi: Isian
    pemerintah: Isian
    kepala_daerah: Isian
    ibu_kota: Isian
    logo: str | None = None
    kalender: Kalender = Kalender()
    kontak: Kontak = Kontak()
    rupa: RupaDaerah = RupaDaerah()
    tanda_tangan_elektronik: YaTidak = Field(
        False, description="Laporan memuat halaman untuk tanda tangan elektronik: ya atau tidak."
    )
    sen: Sen = Field(Sen.TOLAK, description="Nilai rupiah yang memuat sen: tolak atau bulatkan.")
    pilihan: dict[str, object] = Field(default_factory=dict)
    skala: tuple[SkalaDaerah, ...] = Field((), max_length=20)

    pendidikan: tuple[JenjangDaerah, ...] = Field((), max_length=20)

    @field_validator("pendidikan")
    @classmethod
    def _jenjang_utuh(cls, pendidikan: tuple[JenjangDaerah, ...]) -> tuple[JenjangDaerah, ...]:
        _, salah = susunan_jenjang(pendidikan)
        return salah_isian("jenjang_salah", "; ".join(salah)) if salah else pendidikan

    @field_validator("skala")
    @classmethod
    def _satu_id(cls, skala: tuple[SkalaDaerah, ...]) -> tuple[SkalaDaerah, ...]:
        for urut, satu in enumerate(skala):
            if satu.id in muat_skala() or satu.id in {lain.id for lain in skala[:urut]}:
                milik = "skala bawaan" if satu.id in muat_skala() else "skala lain dalam berkas ini"
                salah_isian("skala_ganda", f"id “{satu.id}” sudah dipakai {milik}; beri id lain")
        return skala


class Params(BaseModel):
    """What one report is (params.yaml): papermill parameters, place and date, its own choices.

    ``dokumen`` are keys of :data:`kinerja.dokumen.DOKUMEN` that the folder is for; none means the main one.
    ``tanggal_dokumen`` gives documents that are signed on another day their own, by these keys. The folder of a Renstra
    has its ``periode`` (2025-2029), and its first year for ``tahun``. ``versi_renstra`` names the version of the Renstra
    that a year uses, where that is not the last one fixed until its end. ``kontak`` goes before that of the region.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kabupaten: Siput
    dinas: Siput
    tahun: int = Field(ge=1990, le=2100)
    periode: str | None = Field(None, pattern="^[0-9]{4}-[0-9]{4}$")
    versi_renstra: Isian | None = None
    tempat: Isian
    tanggal: dt.date
    kontak: Kontak = Kontak()
    dokumen: tuple[str, ...] = ()
    tanggal_dokumen: dict[str, dt.date] = Field(default_factory=dict)
    pilihan: dict[str, object] = Field(default_factory=dict)
