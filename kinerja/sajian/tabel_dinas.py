"""Tables of a dinas's own, declared by the rows of its workbook and shown where they say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from kinerja.besaran import profil as b
from kinerja.besaran.definisi import Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import TabelMilik, tabel_milik
from kinerja.laporan import Laporan
from kinerja.model import Nilai, TempatTabel
from kinerja.sajian.blok import Blok, Paragraf, Rujuk, Teks
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_menurut_laporan, semua_tabel

__all__ = ["SESUDAH", "deklarasi_dinas", "tabel_milik_sesudah"]

#: The function of :mod:`kinerja.sajian` after whose blocks the tables of a place stand.
SESUDAH: Mapping[TempatTabel, str] = {
    TempatTabel.GAMBARAN: "dasar_hukum",
    TempatTabel.ORGANISASI: "bagan_struktur",
    TempatTabel.PEGAWAI: "tabel_eselon",
    TempatTabel.SARPRAS: "sarana_prasarana",
    TempatTabel.ISU: "isu_permasalahan",
    TempatTabel.PERENCANAAN: "tabel_tujuan_sasaran",
    TempatTabel.PERJANJIAN: "tabel_perjanjian_anggaran",
    TempatTabel.CAPAIAN: "faktor",
    TempatTabel.ANGGARAN: "anggaran_tahun_lalu",
    TempatTabel.KESIMPULAN: "simpulan_predikat",
}
#: What a name of a sheet may not hold, and how long it may be.
_TERLARANG, _LEMBAR_MAKS = re.compile(r"[\\/*?:\[\]']"), 31


class _Baris(NamedTuple):
    """A row: its number (None for the sums), its name, what stands in its columns."""

    nomor: int | None
    nama: str
    nilai: Mapping[int, Nilai | None]


def _baris(satu: TabelMilik) -> list[_Baris]:
    return [
        _Baris(urut, milik.nama, {nomor: milik.nilai(nomor) for nomor in satu.tabel.kolom()})
        for urut, milik in enumerate(satu.baris, start=1)
    ]


def _kolom(satu: TabelMilik) -> list[KolomBesaran[_Baris]]:
    def kolom(nomor: int, judul: str) -> KolomBesaran[_Baris]:
        def kunci(baris: _Baris) -> Kunci | None:
            if not isinstance(baris.nilai.get(nomor), Decimal):
                return None
            return b.ISI_TABEL.kunci(baris.nomor or "jumlah", nomor, satu.tabel.kode)

        angka = nomor in satu.desimal
        return KolomBesaran(
            judul,
            # What does not sum up stays empty in the last row; what is missing in another is a dash.
            lambda baris: baris.nilai.get(nomor) if baris.nomor or nomor in satu.jumlah else "",
            b.ISI_TABEL if angka else None,
            kunci if angka else None,
            desimal=satu.desimal.get(nomor, 0),
        )

    return [
        KolomBesaran("No.", lambda baris: f"{baris.nomor}.", rata="tengah"),
        KolomBesaran(satu.tabel.kolom_nama, lambda baris: baris.nama),
        *(kolom(nomor, judul) for nomor, judul in satu.tabel.kolom().items()),
    ]


def _deklarasi(satu: TabelMilik, lembar: str) -> DeklarasiTabel[_Baris]:
    sumber = satu.tabel.sumber
    return DeklarasiTabel(
        f"dinas_{satu.tabel.kode}",
        lambda _laporan: satu.tabel.judul,
        lambda _laporan: _kolom(satu),
        lambda _laporan: _baris(satu),
        jumlah=(lambda _laporan: _Baris(None, "Jumlah", satu.jumlah)) if satu.jumlah else None,
        sumber=(lambda _laporan: sumber) if sumber else None,
        pengantar=f"{satu.tabel.judul} dimuat dalam",
        sesudah=SESUDAH[satu.tabel.tempat],
        lembar=lembar,
        dokumen=UTAMA.kunci,
    )


@daftarkan_menurut_laporan
def deklarasi_dinas(laporan: Laporan) -> tuple[DeklarasiTabel[_Baris], ...]:
    """Declare the tables of the dinas's own that have rows, each with a name of its own for its sheet."""
    terpakai = {satu.lembar.casefold() for satu in semua_tabel()}
    hasil = []
    for satu in tabel_milik(laporan.data):
        dasar = f"Tabel {' '.join(_TERLARANG.sub(' ', satu.tabel.kode).split())}"[:_LEMBAR_MAKS].strip()
        nama, urut = dasar, 1
        while nama.casefold() in terpakai:
            urut += 1
            nama = f"{dasar[: _LEMBAR_MAKS - len(str(urut)) - 1]} {urut}"
        terpakai.add(nama.casefold())
        hasil.append(_deklarasi(satu, nama))
    return tuple(hasil)


def tabel_milik_sesudah(laporan: Laporan, fungsi: str) -> tuple[Blok, ...]:
    """Return the tables of the dinas's own that stand after the blocks of a display function."""
    if not laporan.data.tabel_dinas or fungsi not in SESUDAH.values():
        return ()
    pengantar = {f"dinas_{satu.kode}": satu.pengantar for satu in laporan.data.tabel_dinas}
    blok: list[Blok] = []
    for satu in deklarasi_dinas(laporan):
        if satu.sesudah == fungsi:
            kata = pengantar[satu.kunci]
            depan = (
                Paragraf(
                    (Teks(f"{kata.rstrip(' .')} sebagaimana dimuat dalam "), Rujuk(f"tabel:{satu.kunci}"), Teks("."))
                )
                if kata
                else None
            )
            blok += [depan, satu.tabel(laporan)] if depan else satu.blok(laporan)
    return tuple(blok)
