"""Bab I: how many people the dinas has by status and education, and its officials by eselon. All counts in orang."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.angka import cetak_bulat, gabung
from kinerja.besaran import daftar as besaran
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import kelompok_terpakai
from kinerja.sajian.blok import Blok, Butir, Daftar, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BERPROFIL, DeklarasiTabel, daftarkan_tabel
from kinerja.sajian.kalimat import sebut_kelompok, sebut_pegawai
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.lkjip.kepegawaian_dasar import (
    BarisOrang,
    baris_orang,
    grafik_kelamin,
    kolom_orang,
    orang_bagian,
    sambung_kelamin,
    sebut_kelamin,
    sebut_orang,
    seluruh_orang,
)
from kinerja.sajian.lkjip.kepegawaian_pendidikan import jenjang_laporan

__all__ = ["grafik_eselon", "ringkasan_pegawai", "tabel_eselon"]


@sajian
def ringkasan_pegawai(laporan: Laporan) -> Sequence[Blok]:
    """Say how many people work there by status and gender, and what their education is."""
    *status, total = laporan.hasil.pegawai_status
    status = [satu for satu in status if satu.jumlah]
    if not status:
        return kotak_kurang(laporan, "lembar:pegawai_status")
    semua = tandai(besaran.ORANG.kunci(besaran.TOTAL_PEGAWAI, "jumlah"), cetak_bulat(total.jumlah))
    awal = f"Pada tahun {laporan.tahun}, {laporan.nama_dinas} memiliki {semua} orang pegawai"
    if len(status) == 1:
        hasil: list[Blok] = [
            paragraf(
                f"{awal} yang berstatus {sebut_kelompok(status[0].status)}{sambung_kelamin(total, besaran.TOTAL_PEGAWAI)}."
            )
        ]
    else:
        isi = []
        for satu in status:
            pos = besaran.pos_status(satu.status)
            kunci = besaran.ORANG.kunci(pos, "jumlah")
            berapa = sebut_orang(satu.jumlah, total.jumlah, kunci, besaran.BAGIAN.kunci(pos))
            isi.append(f"{sebut_kelompok(satu.status)} sebanyak {berapa}{sambung_kelamin(satu, pos)}")
        butir = [*(f"{satu};" for satu in isi[:-2]), f"{isi[-2]}; dan", f"{isi[-1]}."]
        kelamin = sebut_kelamin(total, besaran.TOTAL_PEGAWAI)
        hasil = [
            paragraf(
                f"{awal}{f' yang {kelamin}' if kelamin else ''}. Menurut status kepegawaian, rinciannya adalah sebagai berikut:"
            ),
            Daftar(tuple(Butir((paragraf(satu),)) for satu in butir), "butir"),
        ]
    pendidikan = _kalimat_pendidikan(laporan)
    return [*hasil, paragraf(pendidikan)] if pendidikan else hasil


def _kalimat_pendidikan(laporan: Laporan) -> str:
    """Say for each group of staff how many are graduates, and what the others are."""
    *rinci, _ = laporan.hasil.pegawai_pendidikan
    perguruan_tinggi = {satu.nama for satu in laporan.jenjang if satu.tinggi}
    kalimat = []
    for kelompok in kelompok_terpakai({satu.kelompok for satu in rinci}):
        milik = [satu for satu in rinci if satu.kelompok == kelompok]
        semua_jenjang = {j: sum(satu[j] or 0 for satu in milik) for j in reversed(jenjang_laporan(laporan))}
        jumlah = {j: banyak for j, banyak in semua_jenjang.items() if banyak}
        seluruh = sum(jumlah.values())
        tinggi = [j for j in jenjang_laporan(laporan) if j in jumlah and j in perguruan_tinggi]
        pos = besaran.pos_lulusan(kelompok)
        golongan = _golongan_lulusan(jumlah, tinggi)
        semua = tandai(besaran.ORANG.kunci(pos, "semua"), cetak_bulat(seluruh))
        if len(golongan) == 1:
            berapa = f", yaitu {semua} orang," if seluruh > 1 else ""
            kalimat.append(
                f"{seluruh_orang(seluruh)} {sebut_pegawai(kelompok)}{berapa} merupakan lulusan {golongan[0][0]}."
            )
        elif golongan:
            bagian = gabung(
                [
                    f"{orang_bagian(banyak, seluruh, pos, kolom)} merupakan lulusan {nama}"
                    for nama, banyak, kolom in golongan
                ]
            )
            kalimat.append(f"Dari {semua} orang {sebut_pegawai(kelompok)}, {bagian}.")
    return " ".join(kalimat)


def _golongan_lulusan(jumlah: Mapping[str, int], tinggi: Sequence[str]) -> list[tuple[str, int, str]]:
    """Return graduates of a university together and each other level, with their words, number and column."""
    lulusan = (f"perguruan tinggi ({gabung(tinggi)})", sum(jumlah[j] for j in tinggi), "perguruan tinggi")
    return [*([lulusan] if tinggi else []), *((j, banyak, j) for j, banyak in jumlah.items() if j not in tinggi)]


def _total_eselon(laporan: Laporan) -> BarisOrang:
    total = laporan.hasil.pegawai_eselon[-1]
    return BarisOrang("", total, total.nama, besaran.pos_eselon())


def _judul_eselon(laporan: Laporan) -> str:
    kelamin = (
        ""
        if None in (_total_eselon(laporan).orang.laki_laki, _total_eselon(laporan).orang.perempuan)
        else " dan Jenis Kelamin"
    )
    return f"Jumlah Pejabat menurut Eselon{kelamin} Tahun {laporan.tahun}"


def _baris_eselon(laporan: Laporan) -> list[BarisOrang]:
    *baris, _ = laporan.hasil.pegawai_eselon
    return baris_orang(baris, [besaran.pos_eselon(satu.nama) for satu in baris])


_ESELON = daftarkan_tabel(
    DeklarasiTabel(
        "pegawai_eselon",
        _judul_eselon,
        lambda laporan: kolom_orang("Eselon", _total_eselon(laporan).orang),
        _baris_eselon,
        jumlah=_total_eselon,
        lembar="Eselon",
        dokumen=BERPROFIL,
    )
)


@sajian
def tabel_eselon(laporan: Laporan) -> Sequence[Blok]:
    """Show officials by eselon and gender."""
    _, total, _, pos = _total_eselon(laporan)
    if not total.jumlah:
        return []
    return [
        paragraf(
            f"Jabatan struktural dan yang setara diduduki oleh "
            f"{tandai(besaran.ORANG.kunci(pos, 'jumlah'), cetak_bulat(total.jumlah))} orang"
            f"{sambung_kelamin(total, pos)}. Susunannya dimuat dalam ",
            Rujuk("tabel:pegawai_eselon"),
            ".",
        ),
        _ESELON.tabel(laporan),
    ]


@sajian
def grafik_eselon(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by eselon as bars; nothing where that is not known."""
    *baris, total = laporan.hasil.pegawai_eselon
    if total.laki_laki is None or total.perempuan is None:
        return []
    isi = [(satu.nama, satu.laki_laki or 0, satu.perempuan or 0) for satu in baris]
    return grafik_kelamin(laporan, "pegawai_eselon", "Pejabat menurut Eselon dan Jenis Kelamin", isi)
