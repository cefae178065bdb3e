"""What only some dinas tell: functions of units, staff by unit, training and discipline, misi of the region, what is collected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kinerja.angka import cetak_bulat, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran import profil as b
from kinerja.dokumen import UTAMA
from kinerja.hitung import (
    JumlahOrang,
    PosPendapatan,
    TabelOrang,
    rekap_diklat,
    rekap_disiplin,
    rekap_pendapatan,
    rekap_silang,
    rekap_unit,
)
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import FungsiUnit, JenisVisi, TujuanDaerah, sebutan_golongan
from kinerja.sajian.blok import Blok, Butir, Daftar, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import di_tengah, sebut_pegawai
from kinerja.sajian.kerangka import rincian
from kinerja.sajian.lkjip.kepegawaian_dasar import BarisOrang, baris_orang, kolom_orang

__all__ = ["fungsi_unit", "pendapatan"]


# --- functions ---------------------------------------------------------------------------------------------------


@sajian
def fungsi_unit(laporan: Laporan) -> Sequence[Blok]:
    """List the functions of every unit that tells them: a, b, c with 1, 2, 3 below, and so on; nothing where none does."""
    blok: list[Blok] = []
    for unit in laporan.data.unit:
        milik = [satu for satu in laporan.data.fungsi_unit if satu.unit == unit.kode]
        if milik:
            blok += [paragraf(f"{unit.nama} mempunyai fungsi:"), _daftar_fungsi(milik)]
    return blok


def _daftar_fungsi(milik: Sequence[FungsiUnit], tingkat: int = 1, akhir: str = ".") -> Daftar:
    """Make a list of a level, lettered and numbered in turn; what is of a deeper level stands below the item before."""
    kelompok: list[tuple[str, list[FungsiUnit]]] = []
    for satu in milik:
        if satu.tingkat > tingkat and kelompok:
            kelompok[-1][1].append(satu)
        else:
            kelompok.append((di_tengah(satu.uraian.rstrip(" .;")), []))
    butir = []
    for urut, (uraian, bawah) in enumerate(kelompok, start=1):
        tanda = _tanda(urut, len(kelompok), akhir)
        if bawah:
            butir.append(Butir((paragraf(f"{uraian}, meliputi:"), _daftar_fungsi(bawah, tingkat + 1, tanda))))
        else:
            butir.append(Butir((paragraf(f"{uraian}{tanda}"),)))
    return Daftar(tuple(butir), "huruf" if tingkat % 2 else "angka")


def _tanda(urut: int, banyak: int, akhir: str = ".") -> str:
    """Return what ends an item of a list that is one sentence."""
    if urut == banyak:
        return akhir
    return "; dan" if urut == banyak - 1 else ";"


# --- staff -------------------------------------------------------------------------------------------------------


def _rekap_unit(laporan: Laporan) -> tuple[JumlahOrang, ...]:
    return rekap_unit(laporan.data.pegawai_unit, {satu.kode: satu.nama for satu in laporan.data.unit})


def _total_unit(laporan: Laporan) -> BarisOrang:
    total = _rekap_unit(laporan)[-1]
    return BarisOrang("", total, total.nama, b.pos_unit())


def _judul_unit(laporan: Laporan) -> str:
    kelompok = {satu.kelompok.value for satu in laporan.data.pegawai_unit}
    nama = sebut_pegawai(kelompok.pop() if len(kelompok) == 1 else None, awal=True)
    return f"Jumlah {nama} menurut Unit Kerja Tahun {laporan.tahun}"


daftarkan_tabel(
    DeklarasiTabel(
        "pegawai_unit",
        _judul_unit,
        lambda laporan: kolom_orang("Unit Kerja", _total_unit(laporan).orang, bagian=True),
        lambda laporan: baris_orang(
            _rekap_unit(laporan)[:-1], [b.pos_unit(s.unit, s.kelompok.value) for s in laporan.data.pegawai_unit]
        ),
        jumlah=_total_unit,
        sesudah="tabel_eselon",
        pengantar="Jumlah pegawai menurut unit kerja dimuat dalam",
        lembar="Pegawai Unit",
        dokumen=UTAMA.kunci,
    )
)


class _BarisSilang(NamedTuple):
    """A golongan with its number ("" for the total), its counts, and the levels that its sheet fills."""

    nomor: str
    orang: TabelOrang
    terisi: frozenset[str]


def _rekap_silang(laporan: Laporan) -> list[_BarisSilang]:
    data = laporan.data.pegawai_silang
    hasil = rekap_silang(data, laporan.jenjang)
    semua = frozenset(satu.pendidikan for satu in data)
    return [
        _BarisSilang(
            f"{cetak_bulat(urut)}." if satu.unit else "",
            satu,
            frozenset(s.pendidikan for s in data if s.golongan == satu.nama) if satu.unit else semua,
        )
        for urut, satu in enumerate(hasil, start=1)
    ]


def _kolom_silang(laporan: Laporan) -> list[KolomBesaran[_BarisSilang]]:
    def orang(judul: str, kolom: str, grup: str = "") -> KolomBesaran[_BarisSilang]:
        return KolomBesaran(
            judul,
            lambda s: s.orang[kolom],
            besaran.ORANG,
            lambda s: (
                besaran.ORANG.kunci(b.pos_silang(s.orang.unit or "semua"), kolom)
                if kolom == "jumlah" or kolom in s.terisi
                else None
            ),
            grup=grup,
            rata="tengah",
        )

    jenjang = [
        nama for nama in rekap_silang(laporan.data.pegawai_silang, laporan.jenjang)[-1].orang if nama != "jumlah"
    ]
    return [
        KolomBesaran("No.", lambda s: s.nomor, rata="tengah"),
        KolomBesaran("Golongan", lambda s: sebutan_golongan(s.orang.nama)),
        *(orang(satu, satu, "Pendidikan") for satu in jenjang),
        orang("Jumlah", "jumlah"),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "pegawai_silang",
        lambda laporan: f"Jumlah ASN menurut Golongan dan Pendidikan Tahun {laporan.tahun}",
        _kolom_silang,
        lambda laporan: _rekap_silang(laporan)[:-1],
        jumlah=lambda laporan: _rekap_silang(laporan)[-1],
        sesudah="tabel_eselon",
        pengantar="Jumlah ASN menurut golongan dan pendidikan dimuat dalam",
        lembar="Golongan Pendidikan",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
    )
)


def _baris_diklat(laporan: Laporan) -> list[BarisOrang]:
    diklat = laporan.data.pegawai_diklat
    return baris_orang(rekap_diklat(diklat), [b.pos_diklat(satu.diklat) for satu in diklat])


def _kolom_diklat(laporan: Laporan) -> list[KolomBesaran[BarisOrang]]:
    """Show genders where all rows have them."""
    orang = [satu.orang for satu in _baris_diklat(laporan)]
    return kolom_orang(
        "Pendidikan dan Pelatihan", next((s for s in orang if None in (s.laki_laki, s.perempuan)), orang[0])
    )


daftarkan_tabel(
    DeklarasiTabel(
        "pegawai_diklat",
        lambda laporan: f"Jumlah Pegawai menurut Pendidikan dan Pelatihan Tahun {laporan.tahun}",
        _kolom_diklat,
        _baris_diklat,
        catatan=lambda _laporan: ("Pegawai yang mengikuti beberapa pelatihan dihitung pada setiap pelatihan.",),
        sesudah="tabel_eselon",
        pengantar="Pegawai yang mengikuti pendidikan dan pelatihan dirinci dalam",
        lembar="Diklat",
        dokumen=UTAMA.kunci,
    )
)


class _BarisDisiplin(NamedTuple):
    """A disciplinary measure with its number ("" for the total) and its counts by year."""

    nomor: str
    orang: TabelOrang


def _kolom_disiplin(laporan: Laporan) -> list[KolomBesaran[_BarisDisiplin]]:
    def kolom(tahun: str) -> KolomBesaran[_BarisDisiplin]:
        return KolomBesaran(
            tahun,
            lambda s: s.orang[tahun],
            besaran.ORANG,
            lambda s: besaran.ORANG.kunci(b.pos_disiplin(s.orang.unit or "semua"), tahun),
            grup="Tahun (orang)",
            rata="tengah",
            tampil=lambda s: "nihil" if s.orang[tahun] == 0 else cetak_bulat(s.orang[tahun]),
        )

    return [
        KolomBesaran("No.", lambda s: s.nomor, rata="tengah"),
        KolomBesaran("Hukuman Disiplin", lambda s: s.orang.nama),
        *(kolom(tahun) for tahun in rekap_disiplin(laporan.data.pegawai_disiplin)[-1].orang),
    ]


def _baris_disiplin(laporan: Laporan) -> list[_BarisDisiplin]:
    baris = rekap_disiplin(laporan.data.pegawai_disiplin)[:-1]
    return [_BarisDisiplin(f"{cetak_bulat(urut)}.", satu) for urut, satu in enumerate(baris, start=1)]


def _tanpa_disiplin(laporan: Laporan) -> str:
    """Say in a sentence that nobody was punished, where one row would say it."""
    (satu, *lain), jumlah = (isi := rekap_disiplin(laporan.data.pegawai_disiplin))[:-1], isi[-1].orang
    if lain or any(jumlah.values()):
        return ""
    nama = di_tengah(satu.nama)
    return f"Pada tahun {gabung(list(jumlah))} tidak ada pegawai yang dijatuhi hukuman disiplin ({nama})."


daftarkan_tabel(
    DeklarasiTabel(
        "pegawai_disiplin",
        lambda laporan: f"Hukuman Disiplin Pegawai {laporan.nama_dinas}",
        _kolom_disiplin,
        _baris_disiplin,
        jumlah=lambda laporan: _BarisDisiplin("", rekap_disiplin(laporan.data.pegawai_disiplin)[-1]),
        sesudah="tabel_eselon",
        pengantar="Hukuman disiplin pegawai dimuat dalam",
        ringkas=_tanpa_disiplin,
        lembar="Disiplin",
        dokumen=UTAMA.kunci,
    )
)


# --- what the region plans ---------------------------------------------------------------------------------------


def _kolom_tujuan(laporan: Laporan) -> list[KolomBesaran[TujuanDaerah]]:
    misi = {s.nomor: s.uraian.rstrip(" .;") for s in laporan.data.visi_misi if s.jenis is JenisVisi.MISI}

    def nama(satu: TujuanDaerah) -> str:
        return f"Misi ke-{satu.misi}: {misi[satu.misi]}" if satu.misi in misi else f"Misi ke-{satu.misi}"

    return [
        KolomBesaran("Misi", nama, gabung=lambda s: s.misi, lebar=40),
        KolomBesaran("Tujuan Daerah", lambda s: s.tujuan, gabung=lambda s: (s.misi, s.tujuan), lebar=40),
        KolomBesaran("Sasaran Daerah", lambda s: s.sasaran, lebar=40),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "tujuan_daerah",
        lambda laporan: (
            f"Tujuan dan Sasaran Pembangunan {laporan.kabupaten.nama} menurut Misi Tahun {laporan.periode_renstra}"
        ),
        _kolom_tujuan,
        lambda laporan: sorted(laporan.data.tujuan_daerah, key=lambda s: s.misi),
        sumber=lambda laporan: f"{laporan.pilihan.dokumen_perencanaan.nama} {laporan.kabupaten.nama}",
        sesudah="arah_pembangunan",
        pengantar="Tujuan dan sasaran daerah menurut misi dimuat dalam",
        lembar="Tujuan Daerah",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
    )
)


# --- what is collected -------------------------------------------------------------------------------------------


def _kolom_pendapatan(laporan: Laporan) -> list[KolomBesaran[PosPendapatan]]:
    def urut(satu: PosPendapatan) -> str | int:
        return satu.urut or "jumlah"

    keterangan = KolomBesaran[PosPendapatan]("Keterangan", lambda s: "" if s.urut is None else s.keterangan)
    return [
        KolomBesaran("No.", lambda s: f"{cetak_bulat(s.urut)}." if s.urut else "", rata="tengah"),
        KolomBesaran("Jenis Pendapatan", lambda s: s.uraian),
        KolomBesaran("Target", lambda s: s.target, b.PENDAPATAN, lambda s: b.PENDAPATAN.kunci(urut(s))),
        KolomBesaran(
            "Realisasi", lambda s: s.realisasi, b.PENDAPATAN_NYATA, lambda s: b.PENDAPATAN_NYATA.kunci(urut(s))
        ),
        KolomBesaran(
            "Persentase", lambda s: s.persen, b.PENDAPATAN_PERSEN, lambda s: b.PENDAPATAN_PERSEN.kunci(urut(s))
        ),
        *([keterangan] if any(satu.keterangan for satu in laporan.data.pendapatan) else []),
    ]


_PENDAPATAN = daftarkan_tabel(
    DeklarasiTabel(
        "pendapatan",
        lambda laporan: f"Target dan Realisasi Pendapatan {laporan.nama_dinas} Tahun {laporan.tahun}",
        _kolom_pendapatan,
        lambda laporan: rekap_pendapatan(laporan.data.pendapatan)[:-1],
        jumlah=lambda laporan: rekap_pendapatan(laporan.data.pendapatan)[-1],
        lembar="Pendapatan",
        dokumen=UTAMA.kunci,
        ukuran="kecil",
    )
)


@sajian
def pendapatan(laporan: Laporan) -> Sequence[Blok]:
    """Show what the dinas collects against its target under a heading of its own; nothing where it collects nothing."""
    if not laporan.data.pendapatan:
        return []
    total = rekap_pendapatan(laporan.data.pendapatan)[-1]
    target = tandai(b.PENDAPATAN.kunci("jumlah"), cetak_rupiah(total.target))
    kalimat = f"Target pendapatan {laporan.nama_dinas} tahun {laporan.tahun} adalah {target}"
    if total.realisasi is None:
        kalimat += "; realisasinya belum seluruhnya tersedia."
    else:
        nyata = tandai(b.PENDAPATAN_NYATA.kunci("jumlah"), cetak_rupiah(total.realisasi))
        persen = tandai(b.PENDAPATAN_PERSEN.kunci("jumlah"), cetak_persen(total.persen))
        kalimat += f" dan realisasinya {nyata}" + (
            f" atau {persen} terhadap target." if total.persen is not None else "."
        )
    return [
        rincian("", "Pendapatan"),
        paragraf(f"{kalimat} Rinciannya dimuat dalam ", Rujuk("tabel:pendapatan"), "."),
        _PENDAPATAN.tabel(laporan),
    ]
