"""Bab III B: budget and spending by kind; the workbook shows the rows of sheet belanja beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kinerja.angka import cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import Dana, PosBelanja
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import Belanja, SusunanBelanja
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.tabel import Kelompok

__all__ = ["belanja_menurut_jenis"]

_JUDUL = {SusunanBelanja.JENIS: "Menurut Jenis Belanja", SusunanBelanja.LANGSUNG: "Menurut Kaitannya dengan Kegiatan"}


@sajian
def belanja_menurut_jenis(laporan: Laporan) -> Sequence[Blok]:
    """Show budget and spending by kind; nothing when sheet belanja is empty."""
    pos = laporan.hasil.belanja
    if not pos:
        return []
    bagian = [_sebut(satu) for satu in pos if satu.susunan is pos[0].susunan]
    return [
        paragraf(
            f"Anggaran belanja tahun {laporan.tahun} terdiri atas {gabung(bagian)}. Realisasi setiap jenis belanja dimuat dalam ",
            Rujuk("tabel:belanja"),
            ".",
        ),
        _BELANJA.tabel(laporan),
    ]


def _sebut(pos: PosBelanja) -> str:
    """Name a kind with its budget within a sentence."""
    nama = pos.jenis.nama.lower() if pos.jenis else "belanja yang belum dirinci"
    return f"{nama} {tandai(_kunci_jenis(besaran.PAGU)(pos), cetak_rupiah(pos.anggaran))}"


def _kunci_jenis(bidang: Besaran) -> Callable[[PosBelanja], Kunci]:
    return lambda p: bidang.kunci(besaran.pos_belanja(p.jenis or p.susunan))


def _baris(laporan: Laporan) -> list[PosBelanja | Kelompok | Ringkas]:
    """List the kinds of each way of division with the total below; several ways have a heading each."""
    pos = laporan.hasil.belanja
    susunan = list(dict.fromkeys(satu.susunan for satu in pos))
    total, kunci = laporan.hasil.total, besaran.TOTAL
    jumlah = {
        "Anggaran": Angka(total.anggaran, besaran.PAGU, besaran.PAGU.kunci(kunci)),
        "Realisasi": Angka(total.realisasi, besaran.REALISASI_ANGGARAN, besaran.REALISASI_ANGGARAN.kunci(kunci)),
        "%": Angka(total.persen, besaran.SERAPAN, besaran.SERAPAN.kunci(kunci)),
        "Sisa": Angka(total.sisa, besaran.SISA, besaran.SISA.kunci(kunci)),
    }
    hasil: list[PosBelanja | Kelompok | Ringkas] = []
    for satu in susunan:
        hasil += [Kelompok(_JUDUL[satu])] if len(susunan) > 1 else []
        hasil += [p for p in pos if p.susunan is satu]
        hasil.append(Ringkas("Jumlah", jumlah))
    return hasil


_BELANJA = daftarkan_tabel(
    DeklarasiTabel(
        "belanja",
        lambda laporan: f"Anggaran dan Realisasi menurut Jenis Belanja Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Jenis Belanja", lambda p: p.nama, lebar=36),
            KolomBesaran("Anggaran", lambda p: p.anggaran, besaran.PAGU, _kunci_jenis(besaran.PAGU), lebar=20),
            KolomBesaran(
                "Realisasi",
                lambda p: p.realisasi,
                besaran.REALISASI_ANGGARAN,
                _kunci_jenis(besaran.REALISASI_ANGGARAN),
                lebar=20,
            ),
            KolomBesaran("%", lambda p: p.persen, besaran.SERAPAN, _kunci_jenis(besaran.SERAPAN), satuan="", lebar=10),
            KolomBesaran("Sisa", lambda p: p.sisa, besaran.SISA, _kunci_jenis(besaran.SISA), lebar=20),
        ],
        _baris,
        lembar="Belanja",
        dokumen=UTAMA.kunci,
    )
)


class _Rincian(NamedTuple):
    """A row of sheet belanja with its number and the name of its sub kegiatan."""

    nomor: int
    belanja: Belanja
    nama: str

    @property
    def dana(self) -> Dana:
        """Its money."""
        return Dana(self.belanja.anggaran, self.belanja.realisasi)


def _kunci_rincian(bidang: Besaran) -> Callable[[_Rincian], Kunci]:
    return lambda p: bidang.kunci(besaran.pos_rincian_belanja(p.nomor))


daftarkan_tabel(
    DeklarasiTabel(
        "rincian_belanja",
        lambda laporan: f"Rincian Belanja menurut Jenis Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Kode", lambda p: p.belanja.kode, lebar=20),
            KolomBesaran("Sub Kegiatan", lambda p: p.nama, lebar=50),
            KolomBesaran("Jenis Belanja", lambda p: p.belanja.jenis.nama, lebar=24),
            KolomBesaran("Anggaran", lambda p: p.dana.anggaran, besaran.PAGU, _kunci_rincian(besaran.PAGU), lebar=20),
            KolomBesaran(
                "Realisasi",
                lambda p: p.dana.realisasi,
                besaran.REALISASI_ANGGARAN,
                _kunci_rincian(besaran.REALISASI_ANGGARAN),
                lebar=20,
            ),
            KolomBesaran(
                "%", lambda p: p.dana.persen, besaran.SERAPAN, _kunci_rincian(besaran.SERAPAN), satuan="", lebar=10
            ),
        ],
        lambda laporan: [
            _Rincian(urut, satu, laporan.hasil.pos[satu.kode].nama if satu.kode else laporan.nama_dinas)
            for urut, satu in enumerate(laporan.data.belanja, start=1)
        ],
        lembar="Rincian Belanja",
        dokumen=UTAMA.kunci,
        beku=1,
    )
)
