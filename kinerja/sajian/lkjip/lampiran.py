"""The lampiran: what it holds, and the performance measurement sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from kinerja.angka import TANPA_NILAI
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import UTAMA
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import FormulirPK, JenisFormulir, Level, Nilai
from kinerja.sajian.blok import Bagian, Blok, Judul, Paragraf, Putus, Rujuk, Teks
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas, daftarkan_tabel
from kinerja.sajian.kerangka import daftar, kotak_kurang
from kinerja.sajian.lkjip.muat_lampiran import judul_lampiran
from kinerja.sajian.lkjip.pk_formulir import judul_perjanjian
from kinerja.sajian.sumber import catatan_target

__all__ = ["bagian_lampiran", "lembar_pengukuran"]

_JUDUL_PENGUKURAN = "Lembar Pengukuran Kinerja Perangkat Daerah"


@sajian
def bagian_lampiran(laporan: Laporan) -> Sequence[Blok]:
    """Begin the lampiran with the list of what follows; page numbers run on, tables count from L.1."""
    laporan.nomor.mulai_bab("L")
    return [
        Bagian("lampiran", "arab", "Lampiran"),
        Judul(1, "LAMPIRAN", kunci="lampiran"),
        daftar(
            (
                f"Lampiran 1. {_JUDUL_PENGUKURAN}",
                f"Lampiran 2. {judul_perjanjian(laporan)}",
                *judul_lampiran(laporan),
            ),
            "butir",
        ),
        *([_DAFTAR_FORMULIR.tabel(laporan)] if laporan.data.pk else []),
    ]


def _sebut_formulir(satu: FormulirPK) -> str:
    """Name a form with its kind."""
    if satu.formulir is JenisFormulir.PENETAPAN_IKU:
        return "Penetapan IKU"
    return satu.jenis.nama


#: The forms that follow, without number and caption.
_DAFTAR_FORMULIR = DeklarasiTabel[FormulirPK](
    "",
    lambda _laporan: "",
    lambda _laporan: [
        KolomBesaran("Kode", lambda satu: satu.kode, rata="tengah"),
        KolomBesaran("Formulir", _sebut_formulir),
        KolomBesaran("Jabatan", lambda satu: satu.jabatan),
        KolomBesaran("Atasan Langsung", lambda satu: satu.atasan or None),
    ],
    lambda laporan: laporan.data.pk,
    nomor_kolom=False,
    ukuran="kecil",
    bagian_lembar="PK Indikator",
)


# --- Lampiran 1 --------------------------------------------------------------------------------------------------


@sajian
def lembar_pengukuran(laporan: Laporan) -> Sequence[Blok]:
    """Show the measurement sheet: targets, realisasi and capaian per sasaran with their means, and two years before."""
    judul = Judul(2, f"Lampiran 1. {_JUDUL_PENGUKURAN}", kunci="lampiran-1")
    identitas = (
        Teks(f"Perangkat daerah: {laporan.nama_dinas}"),
        Putus(),
        Teks(f"Tahun anggaran: {laporan.tahun}"),
    )
    pengantar = paragraf("Target, realisasi, dan capaian setiap sasaran dimuat dalam ", Rujuk("tabel:pengukuran"), ".")
    if not laporan.data.sasaran:
        return [judul, *kotak_kurang(laporan, "lembar:sasaran")]
    return [judul, Paragraf(identitas, "kecil"), pengantar, _PENGUKURAN.tabel(laporan)]


class _Ukur(NamedTuple):
    """A row of the measurement sheet: number and name of the sasaran, and an indicator of it, or none."""

    urut: int
    sasaran: str
    ukur: BarisCapaian | None


def _kolom_pengukuran(laporan: Laporan) -> list[KolomBesaran[_Ukur]]:
    kini = laporan.tahun
    renstra = {satu.indikator: satu.renstra for satu in laporan.data.target_pohon if satu.tahun == kini}
    nyata = laporan.hasil.nyata

    def kolom(
        judul: str, nilai: Callable[[BarisCapaian], Nilai | None], bidang: Besaran, tahun: int, grup: str, buku: str
    ) -> KolomBesaran[_Ukur]:
        return KolomBesaran(
            judul,
            lambda b: nilai(b.ukur) if b.ukur else None,
            bidang,
            lambda b: bidang.kunci(b.ukur.kode, tahun) if b.ukur else None,
            desimal=lambda b: b.ukur.desimal if b.ukur else 2,
            tampil=lambda b: cetak_nilai(nilai(b.ukur), b.ukur.desimal, b.ukur.satuan) if b.ukur else TANPA_NILAI,
            grup=grup,
            judul_buku=buku,
            lebar=12,
        )

    def dahulu(tahun: int) -> KolomBesaran[_Ukur]:
        grup = "Realisasi Tahun Sebelumnya"
        return kolom(
            str(tahun), lambda p: nyata.get((p.kode, tahun)), besaran.REALISASI, tahun, grup, f"Realisasi {tahun}"
        )

    janji, target = "Perjanjian Kinerja", f"Target {kini}"
    return [
        KolomBesaran("No.", lambda b: b.urut, rata="tengah", gabung=True, lebar=6),
        KolomBesaran("Sasaran Strategis", lambda b: b.sasaran, gabung=lambda b: b.urut, lebar=40),
        KolomBesaran("Indikator Kinerja", lambda b: b.ukur.nama if b.ukur else TANPA_NILAI, lebar=40),
        kolom("Renstra", lambda p: renstra.get(p.kode), besaran.RENCANA, kini, target, "Target Renstra"),
        kolom(janji, lambda p: p.target, besaran.TARGET, kini, target, f"Target {janji}"),
        kolom(f"Realisasi {kini}", lambda p: p.realisasi, besaran.REALISASI, kini, "", ""),
        KolomBesaran(
            "Capaian",
            lambda b: b.ukur.capaian if b.ukur else None,
            besaran.CAPAIAN,
            lambda b: besaran.CAPAIAN.kunci(b.ukur.kode) if b.ukur else None,
            lebar=12,
        ),
        dahulu(kini - 2),
        dahulu(kini - 1),
    ]


def _baris_pengukuran(laporan: Laporan) -> list[_Ukur | Ringkas]:
    """Return the indicators of each sasaran with their mean, and the mean of all."""

    def baris_rerata(sebutan: str, nilai: Decimal | None, bidang: Besaran, kunci: Kunci, gaya: str) -> Ringkas:
        return Ringkas(sebutan, {"Capaian": Angka(nilai, bidang, kunci)}, gaya, "kanan")

    baris: list[_Ukur | Ringkas] = []
    for urut, satu in enumerate(laporan.hasil.capaian_sasaran, start=1):
        milik = laporan.hasil.capaian_level(Level.SASARAN, satu.kode)
        baris += [_Ukur(urut, satu.uraian, indikator) for indikator in milik] or [_Ukur(urut, satu.uraian, None)]
        bidang, kunci = besaran.CAPAIAN_SASARAN, besaran.CAPAIAN_SASARAN.kunci(satu.kode)
        baris.append(baris_rerata(f"Rata-rata capaian sasaran {urut}", satu.capaian, bidang, kunci, "kelompok"))
    semua = laporan.hasil.rata_rata.capaian
    kunci = besaran.RATA_RATA.kunci()
    return [*baris, baris_rerata("Rata-rata capaian seluruh sasaran", semua, besaran.RATA_RATA, kunci, "jumlah")]


_PENGUKURAN = daftarkan_tabel(
    DeklarasiTabel(
        "pengukuran",
        lambda laporan: f"Pengukuran Kinerja {laporan.nama_dinas} Tahun {laporan.tahun}",
        _kolom_pengukuran,
        _baris_pengukuran,
        lembar="Pengukuran",
        dokumen=UTAMA.kunci,
        catatan=lambda laporan: _catatan_pengukuran(laporan),
        ukuran="kecil",
        ikhtisar=True,
    )
)


def _catatan_pengukuran(laporan: Laporan) -> tuple[str, ...]:
    """Say why a capaian is missing, and which target counts where no perjanjian kinerja has one."""
    milik = laporan.hasil.capaian_level(Level.SASARAN)
    catatan = [*catatan_target(laporan, milik, {"renja": "Renja"})]
    for satu in milik:
        if satu.target is not None and not str(satu.sumber_target).startswith("Perjanjian Kinerja"):
            catatan.append(f"{satu.nama}: target berasal dari {satu.sumber_target} karena tidak diperjanjikan.")
        if satu.capaian is None:
            catatan.append(f"{satu.nama}: {satu.alasan}.")
    return tuple(catatan)
