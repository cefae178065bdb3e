"""The summary of one quarter of a dinas for the page of its region, and all of them together.

Amounts are whole rupiah, percentages exact decimals (strings in JSON).
"""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from kinerja.dokumen import TRIWULAN
from kinerja.hitung import JenisPerhatian
from kinerja.laporan.akses import cari_akar, sahkan_parameter
from kinerja.laporan.keadaan import masukan_berubah, nama_dinas
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.nomor import Penomoran
from kinerja.laporan.ringkasan import RINGKASAN
from kinerja.laporan.wilayah import KELUARAN
from kinerja.masukan import MasukanSalah, baca_kabupaten
from kinerja.masukan.jaga import baca_bita
from kinerja.model import Kabupaten, Siput, akhir_triwulan

__all__ = [
    "RingkasanTriwulan",
    "SubMendahului",
    "WilayahTriwulan",
    "buka_wilayah_triwulan",
    "ringkas_triwulan",
]

_TERBESAR = 5_000_000
_Nama = Annotated[str, StringConstraints(max_length=2000)]
_Hitungan = Annotated[int, Field(ge=0)]


class _Rekaman(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SubMendahului(_Rekaman):
    """A sub kegiatan whose money runs ahead: serapan and kinerja (persen), and their distance (poin persen)."""

    nama: _Nama
    serapan: Decimal
    kinerja: Decimal
    jarak: Decimal


class RingkasanTriwulan(_Rekaman):
    """What the page of a region needs to know of one quarter of a dinas.

    Attributes
    ----------
    indikator
        how many indicators there are, and ``status`` how many have each status; the rest cannot be judged.
    perhatian
        how many things need attention, by reason.
    rerata
        mean capaian against the targets until the quarter (persen).
    pagu, rencana, realisasi, serapan
        money until the quarter (rupiah, persen).
    belanja_belum
        how many sub kegiatan have no realisasi of money in each quarter until this one although some was to be spent.
    mendahului
        the sub kegiatan whose money runs ahead of performance.
    terisi
        the last quarter that holds any realisasi, 0 for none.
    kekurangan
        mandatory parts that are not filled in.
    """

    versi: Literal[3] = 3
    kabupaten: Siput
    dinas: Siput
    tahun: int
    triwulan: Annotated[int, Field(ge=1, le=4)]
    nama: _Nama
    indikator: _Hitungan
    status: Mapping[_Nama, _Hitungan]
    perhatian: Mapping[JenisPerhatian, _Hitungan]
    rerata: Decimal | None
    pagu: int
    rencana: int | None
    realisasi: int | None
    serapan: Decimal | None
    belanja_belum: tuple[_Hitungan, ...]
    mendahului: tuple[SubMendahului, ...]
    terisi: Annotated[int, Field(ge=0, le=4)]
    kekurangan: _Hitungan

    @property
    def dinilai(self) -> int:
        """Indicators that can be judged."""
        return sum(self.status.values())

    def susun(self) -> str:
        """Write it as JSON."""
        return json.dumps(self.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


def ringkas_triwulan(laporan: Laporan, kekurangan: int) -> RingkasanTriwulan:
    """Sum up the quarter that a report is about."""
    hasil, p = laporan.hasil_triwulan, laporan.params
    status = [satu.status for satu in hasil.ukur if satu.status]
    jenis = [satu.jenis for satu in hasil.perhatian]
    return RingkasanTriwulan(
        kabupaten=p.kabupaten,
        dinas=p.dinas,
        tahun=p.tahun,
        triwulan=laporan.triwulan,
        nama=laporan.identitas.nama,
        indikator=len(hasil.ukur),
        status={satu: status.count(satu) for satu in dict.fromkeys(status)},
        perhatian={satu: jenis.count(satu) for satu in JenisPerhatian},
        rerata=hasil.rata_rata,
        pagu=hasil.total.uang.pagu,
        rencana=hasil.total.uang.rencana,
        realisasi=hasil.total.uang.realisasi,
        serapan=hasil.total.uang.serapan,
        belanja_belum=hasil.belanja_belum,
        mendahului=tuple(
            SubMendahului(nama=satu.nama, serapan=satu.uang.serapan, kinerja=satu.kinerja, jarak=satu.jarak)
            for satu in hasil.pos
            if satu.mendahului and satu.level == "subkegiatan"
            if satu.uang.serapan is not None and satu.kinerja is not None and satu.jarak is not None
        ),
        terisi=laporan.hasil.triwulan_terisi,
        kekurangan=kekurangan,
    )


class WilayahTriwulan:
    """A region in one quarter: the summaries of its dinas, and those that have none.

    Parameters
    ----------
    kabupaten
        what kabupaten.yaml says.
    tahun, triwulan
        year and quarter.
    ringkasan
        the summaries that are there.
    tiada
        folder names of the dinas without a report of the quarter.
    lama
        folder names of those whose input changed after it was made.
    catatan
        sentences on what could not be read.
    """

    def __init__(
        self,
        kabupaten: Kabupaten,
        tahun: int,
        triwulan: int,
        ringkasan: Sequence[RingkasanTriwulan],
        *,
        tiada: Sequence[str] = (),
        lama: Sequence[str] = (),
        catatan: Sequence[str] = (),
    ) -> None:
        self.kabupaten, self.tahun, self.triwulan = kabupaten, tahun, triwulan
        self.ringkasan = tuple(sorted(ringkasan, key=lambda satu: (satu.nama.casefold(), satu.dinas)))
        self.tiada, self.lama, self.catatan = tuple(tiada), tuple(lama), tuple(catatan)
        self.nomor = Penomoran()

    def __repr__(self) -> str:
        return f"WilayahTriwulan({self.kabupaten.nama}, {self.tahun}, {self.triwulan})"

    @property
    def sumber_tabel(self) -> str:
        """The source of the tables of the page."""
        return f"laporan triwulan perangkat daerah {self.kabupaten.nama}, {self.tahun}"

    @property
    def tanggal(self) -> dt.date:
        """The last day of the quarter."""
        return akhir_triwulan(self.tahun, self.triwulan)

    @cached_property
    def terlambat(self) -> tuple[RingkasanTriwulan, ...]:
        """The dinas with indicators behind the plan, those with the most first."""
        milik = [satu for satu in self.ringkasan if satu.perhatian.get(JenisPerhatian.TERTINGGAL)]
        return tuple(sorted(milik, key=lambda satu: -satu.perhatian[JenisPerhatian.TERTINGGAL]))

    @cached_property
    def kosong(self) -> tuple[RingkasanTriwulan, ...]:
        """The dinas whose report holds no realisasi of the quarter."""
        return tuple(satu for satu in self.ringkasan if satu.terisi < self.triwulan)

    @cached_property
    def kurang(self) -> tuple[RingkasanTriwulan, ...]:
        """The other dinas that have left out mandatory parts, those with the most first."""
        milik = [satu for satu in self.ringkasan if satu.kekurangan and satu not in self.kosong]
        return tuple(sorted(milik, key=lambda satu: -satu.kekurangan))

    @cached_property
    def mendahului(self) -> tuple[tuple[RingkasanTriwulan, SubMendahului], ...]:
        """The sub kegiatan whose money runs ahead of performance, the farthest first."""
        semua = [(satu, sub) for satu in self.ringkasan for sub in satu.mendahului]
        return tuple(sorted(semua, key=lambda satu: -satu[1].jarak))

    def tautan(self, satu: RingkasanTriwulan) -> str:
        """Return the address of a report, seen from the page."""
        terbitan = TRIWULAN.terbitan(self.triwulan)
        return f"../{satu.dinas}/{self.tahun}/{terbitan.bentuk['html']}"


def buka_wilayah_triwulan(
    kabupaten: str,
    tahun: int,
    triwulan: int,
    akar: Path | str | None = None,
    keluaran: Path | str | None = None,
) -> WilayahTriwulan:
    """Open all reports of a region and quarter, as far as they have been rendered.

    Parameters
    ----------
    kabupaten
        folder name.
    tahun, triwulan
        year and quarter (1 to 4).
    akar, keluaran
        as for :func:`kinerja.buka_wilayah`.

    Raises
    ------
    MasukanSalah
        for wrong parameters, or with the faults of kabupaten.yaml.
    """
    sahkan_parameter(tahun, kabupaten=kabupaten)
    akar = Path(akar) if akar else cari_akar()
    hasil = Path(keluaran or os.environ.get(KELUARAN) or akar.parent / "output") / kabupaten
    terbitan, folder = TRIWULAN.terbitan(triwulan), str(int(tahun))
    nama = terbitan.nama_berkas(RINGKASAN)
    ada: list[RingkasanTriwulan] = []
    tiada, lama, catatan = [], [], []
    for dinas in nama_dinas(akar / kabupaten, hasil, f"{folder}/{nama}"):
        berkas = hasil / dinas / folder / nama
        satu = _baca(berkas)
        if satu is None and berkas.exists():
            catatan.append(f"{nama} {dinas} tidak terbaca; susun ulang laporannya.")
        if satu is None or (satu.kabupaten, satu.dinas, satu.tahun, satu.triwulan) != (
            kabupaten,
            dinas,
            int(tahun),
            triwulan,
        ):
            tiada.append(dinas)
            continue
        ada.append(satu)
        if masukan_berubah(akar / kabupaten / dinas / folder, hasil / dinas / folder, terbitan):
            lama.append(dinas)
    milik = baca_kabupaten(akar / kabupaten)
    return WilayahTriwulan(milik, int(tahun), triwulan, ada, tiada=tiada, lama=lama, catatan=catatan)


def _baca(berkas: Path) -> RingkasanTriwulan | None:
    try:
        return RingkasanTriwulan.model_validate_json(baca_bita(berkas.parent, berkas.name, _TERBESAR))
    except (MasukanSalah, ValueError):
        return None
