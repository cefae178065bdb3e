"""What the server tells an open page: the state of a report or region, as JSON."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from kinerja.angka import cetak_tanggal
from kinerja.masukan import Galat
from kinerja.pratinjau.daerah import BarisDaerah, SesiDaerah
from kinerja.pratinjau.sesi import Sesi

__all__ = ["keadaan_daerah", "keadaan_laporan", "tulis_galat"]

_TAMPIL_MAKS = 300


def tulis_galat(satu: Galat) -> Mapping[str, str]:
    """Return a fault with its parts and its sentence."""
    return {
        "berkas": satu.berkas,
        "lembar": satu.lembar,
        "sel": satu.sel,
        "tingkat": satu.tingkat,
        "pesan": satu.pesan,
        "kalimat": str(satu),
    }


def keadaan_laporan(sesi: Sesi) -> Mapping[str, object]:
    """Return the state of a report: counts, faults, which page, which chapters were made anew."""
    isi = sesi.tinjauan
    daftar: Sequence[Galat] = isi.daftar if isi else ()
    return {
        "siap": isi is not None,
        "sibuk": sesi.sibuk,
        "galat": isi.galat if isi else 0,
        "peringatan": len(daftar) - (isi.galat if isi else 0),
        "daftar": [tulis_galat(satu) for satu in daftar[:_TAMPIL_MAKS]],
        "halaman": sesi.versi_html,
        "saat": f"{sesi.saat:%H.%M.%S}" if sesi.saat else "",
        "bab": list(isi.dijalankan) if isi else [],
        "nama": isi.nama if isi else "",
        "dokumen": list(isi.dokumen) if isi else [],
        "terpilih": sesi.dokumen.kunci,
        "percobaan": sesi.percobaan,
    }


def keadaan_daerah(sesi: SesiDaerah) -> Mapping[str, object]:
    """Return the reports of a region, in the order of their folders."""
    return {"siap": sesi.versi > 0, "laporan": [_baris(satu) for satu in sesi.baris.values()]}


def _baris(satu: BarisDaerah) -> Mapping[str, object]:
    waktu = dt.datetime.fromtimestamp(satu.diubah / 1e9, tz=dt.UTC).astimezone() if satu.diubah else None
    return {
        "dinas": satu.dinas,
        "tahun": satu.tahun,
        "nama": satu.nama or satu.dinas,
        "galat": satu.galat,
        "peringatan": satu.peringatan,
        "diubah": f"{cetak_tanggal(waktu.date())} pukul {waktu:%H.%M}" if waktu else "",
        "keluaran": satu.status,
        "pesan": satu.pesan,
    }
