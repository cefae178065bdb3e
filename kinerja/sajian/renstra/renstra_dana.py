"""Bab IV of the Renstra: programs with targets and pagu indikatif of every year, IKU and IKK."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from kinerja.angka import cetak_rupiah
from kinerja.besaran import daftar as umum
from kinerja.besaran import renstra as b
from kinerja.besaran.definisi import Kunci
from kinerja.dokumen import RENSTRA
from kinerja.hitung import PosRenstra
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Indikator, Level, Nilai
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.renstra.renstra_program import sebut_pos
from kinerja.sajian.tabel import Kelompok

__all__ = ["pendanaan_program", "tabel_ikk", "tabel_iku_renstra"]


@dataclass(frozen=True)
class _Dana:
    """A row: a code with its whole pagu (with its indicator where it has only one), or one of several indicators."""

    pos: PosRenstra
    indikator: Indikator | None
    milik_indikator: bool = False


def _baris_dana(laporan: Laporan) -> Iterator[Kelompok | _Dana]:
    yield Kelompok(f"Urusan {laporan.identitas.urusan}")
    for pos in laporan.hasil.renstra.pos[1:]:
        if len(pos.indikator) < 2:
            yield _Dana(pos, pos.indikator[0] if pos.indikator else None)
        else:
            yield _Dana(pos, None)
            yield from (_Dana(pos, satu, milik_indikator=True) for satu in pos.indikator)


def _target(laporan: Laporan, d: _Dana, tahun: int) -> Nilai | None:
    return laporan.hasil.renstra.rencana.get((d.indikator.kode, tahun)) if d.indikator else None


def _pagu(laporan: Laporan, d: _Dana, tahun: int) -> int | None:
    if d.milik_indikator and d.indikator:
        return laporan.hasil.renstra.pagu_indikator(d.indikator, tahun)
    return d.pos.pagu.get(tahun)


def _kunci_target(d: _Dana, tahun: int) -> Kunci | None:
    return umum.RENCANA.kunci(d.indikator.kode, tahun) if d.indikator else None


def _kunci_pagu(d: _Dana, tahun: int) -> Kunci:
    if d.milik_indikator and d.indikator:
        return b.PAGU_INDIKATOR.kunci(d.indikator.kode, tahun)
    return b.PAGU_RENSTRA.kunci(d.pos.kode or b.SEMUA, tahun)


def _cetak(d: _Dana, isi: Nilai | None) -> str:
    return cetak_nilai(isi, d.indikator.desimal) if d.indikator else ""


def _desimal(d: _Dana) -> int:
    return d.indikator.desimal if d.indikator else 2


def _hasil(d: _Dana) -> str:
    return (d.pos.baris.hasil if d.pos.baris else None) or ""


def _tanda(d: _Dana) -> str:
    return (d.pos.baris.keterangan if d.pos.baris else None) or ""


_BASELINE = "Baseline"


def _judul_awal(laporan: Laporan) -> str:
    """Head the column of the baseline by its year, where all rows share it."""
    milik = (satu for isi in laporan.hasil.renstra.indikator_kode.values() for satu in isi)
    awal = {satu.tahun_data_awal for satu in milik if satu.data_awal is not None}
    return f"{_BASELINE} {next(iter(awal))}" if len(awal) == 1 and None not in awal else _BASELINE


def _awal(laporan: Laporan, d: _Dana) -> str:
    """Print the baseline, with its year where the head of the column names none."""
    satu = d.indikator
    if satu is None or satu.data_awal is None:
        return ""
    sendiri = satu.tahun_data_awal and _judul_awal(laporan) == _BASELINE
    return f"{_cetak(d, satu.data_awal)}{f' ({satu.tahun_data_awal})' if sendiri else ''}"


def _kolom_dana(laporan: Laporan) -> list[KolomBesaran[_Dana]]:
    def target(tahun: int) -> KolomBesaran[_Dana]:
        return KolomBesaran(
            "Target",
            lambda d: _target(laporan, d, tahun),
            umum.RENCANA,
            lambda d: _kunci_target(d, tahun),
            desimal=_desimal,
            tampil=lambda d: _cetak(d, _target(laporan, d, tahun)),
            grup=str(tahun),
            lebar=10,
        )

    def pagu(tahun: int) -> KolomBesaran[_Dana]:
        return KolomBesaran(
            "Pagu",
            lambda d: _pagu(laporan, d, tahun),
            b.PAGU_RENSTRA,
            lambda d: _kunci_pagu(d, tahun),
            grup=str(tahun),
            lebar=18,
        )

    def satu_indikator(d: _Dana) -> object:
        return d.pos.kode, d.indikator.kode if d.indikator else None

    return [
        KolomBesaran("Kode", lambda d: d.pos.kode, di="buku"),
        KolomBesaran(
            "Program/Kegiatan/Sub Kegiatan", lambda d: sebut_pos(d.pos) if d.pos.kode else "", lebar=50, di="buku"
        ),
        KolomBesaran("Outcome/Output", _hasil, lebar=40, di="buku"),
        KolomBesaran("Indikator", _sebut_indikator, lebar=40, di="buku"),
        KolomBesaran("Satuan", lambda d: d.indikator.satuan if d.indikator else "", rata="tengah", di="buku"),
        KolomBesaran("Keterangan", _tanda, lebar=24, di="buku"),
        KolomBesaran(
            "Program/Outcome, Kegiatan/Output, Sub Kegiatan/Output",
            _sebut_baris,
            gabung=lambda d: d.pos.kode,
            di="cetak",
        ),
        KolomBesaran("Indikator", _berunit, gabung=satu_indikator, di="cetak"),
        KolomBesaran(
            _judul_awal(laporan),
            lambda d: d.indikator.data_awal if d.indikator else None,
            umum.DATA_AWAL,
            lambda d: umum.DATA_AWAL.kunci(d.indikator.kode) if d.indikator else None,
            desimal=_desimal,
            tampil=lambda d: _awal(laporan, d),
            lebar=12,
        ),
        *(satu for tahun in laporan.hasil.renstra.tahun_pagu for satu in (target(tahun), pagu(tahun))),
    ]


def _sebut_indikator(d: _Dana) -> str:
    if d.indikator:
        return d.indikator.nama
    return f"Jumlah dari {len(d.pos.indikator)} indikator" if d.pos.indikator else ""


_DANA = daftarkan_tabel(
    DeklarasiTabel(
        "pendanaan",
        lambda laporan: (
            f"Rencana Program, Kegiatan, Sub Kegiatan, dan Pendanaan {laporan.nama_dinas} Tahun {laporan.masa.sebutan}"
        ),
        _kolom_dana,
        lambda laporan: [*_baris_dana(laporan)] if laporan.data.program else [],
        jumlah=lambda laporan: _Dana(laporan.hasil.renstra.pos[0], None),
        lembar="Pendanaan",
        dokumen=RENSTRA.kunci,
        gaya=lambda d: _gaya(d),
        ukuran="mungil",
        lanskap=True,
        beku=2,
        catatan=lambda _laporan: (
            "Pagu program dan kegiatan ialah jumlah pagu sub kegiatannya. Bila indikatornya lebih dari satu, pagu setiap "
            "indikator disebutkan tersendiri dan dijumlahkan satu kali pada baris di atasnya.",
        ),
    )
)


_JENIS = {"program": "Outcome", "kegiatan": "Output", "subkegiatan": "Output"}


def _sebut_baris(d: _Dana) -> str:
    """Print a name with what is to come of it, and how it is marked."""
    hasil = f". {_JENIS[d.pos.level]}: {_hasil(d)}" if _hasil(d) else ""
    letak = f". Lokasi: {d.pos.baris.lokasi}" if d.pos.baris and d.pos.baris.lokasi else ""
    return f"{sebut_pos(d.pos)}{hasil}{letak}{f' [{_tanda(d)}]' if _tanda(d) else ''}" if d.pos.kode else ""


def _berunit(d: _Dana) -> str:
    return f"{d.indikator.nama} ({d.indikator.satuan})" if d.indikator else _sebut_indikator(d)


def _gaya(d: _Dana) -> str:
    return d.pos.level if d.pos.level in ("program", "kegiatan") and not d.milik_indikator else ""


@sajian
def pendanaan_program(laporan: Laporan) -> Sequence[Blok]:
    """Show programs, kegiatan and sub kegiatan with baseline, targets and pagu, and say what they cost together."""
    renstra = laporan.hasil.renstra
    if not laporan.data.program:
        return kotak_kurang(laporan, "lembar:program")
    total, tahun = renstra.pos[0], renstra.tahun_pagu
    awal, akhir = (total.pagu[tahun[0]], total.pagu[tahun[-1]]) if tahun else (None, None)
    kalimat = ""
    if total.periode is not None and awal is not None and akhir is not None:
        kalimat = (
            f"Pagu indikatif tahun {tahun[0]} sampai dengan {tahun[-1]} berjumlah "
            f"{_uang(b.PAGU_PERIODE.kunci(b.SEMUA), total.periode)}, yaitu mulai dari "
            f"{_uang(b.PAGU_RENSTRA.kunci(b.SEMUA, tahun[0]), awal)} pada tahun {tahun[0]} sampai dengan "
            f"{_uang(b.PAGU_RENSTRA.kunci(b.SEMUA, tahun[-1]), akhir)} pada tahun {tahun[-1]}. "
        )
    return [
        paragraf(
            f"{kalimat}Indikator, target, dan pagu setiap program, kegiatan, dan sub kegiatan dirinci dalam ",
            Rujuk("tabel:pendanaan"),
            ".",
        ),
        *_DANA.tabel_muat(laporan),
    ]


def _uang(kunci: Kunci, nilai: int) -> str:
    return tandai(kunci, cetak_rupiah(nilai))


# --- IKU and IKK ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Ukuran:
    """An IKU or IKK: its number and what it is; its targets stand under ``kode``."""

    nomor: int
    kode: str
    nama: str
    satuan: str
    desimal: int


def _iku(laporan: Laporan) -> list[_Ukuran]:
    milik = [satu for satu in laporan.data.indikator if satu.iku and satu.level in (Level.TUJUAN, Level.SASARAN)]
    return [_Ukuran(urut, s.kode, s.nama, s.satuan, s.desimal) for urut, s in enumerate(milik, start=1)]


def _ikk(laporan: Laporan) -> list[_Ukuran]:
    indikator = {satu.kode: satu for satu in laporan.data.indikator}
    hasil = []
    for urut, satu in enumerate((s for s in laporan.data.indikator_pelayanan if s.ikk), start=1):
        acuan = indikator.get(satu.indikator or "")
        if acuan:
            hasil.append(_Ukuran(urut, acuan.kode, acuan.nama, acuan.satuan, acuan.desimal))
        else:
            hasil.append(_Ukuran(urut, satu.kode, satu.nama or "", satu.satuan or "", satu.desimal))
    return hasil


def _kolom_ukuran(laporan: Laporan) -> list[KolomBesaran[_Ukuran]]:
    rencana = laporan.hasil.renstra.rencana

    def target(tahun: int) -> KolomBesaran[_Ukuran]:
        return KolomBesaran(
            str(tahun),
            lambda u: rencana.get((u.kode, tahun)),
            umum.RENCANA,
            lambda u: umum.RENCANA.kunci(u.kode, tahun),
            desimal=lambda u: u.desimal,
            tampil=lambda u: cetak_nilai(rencana.get((u.kode, tahun)), u.desimal),
            grup="Target Tahun",
            lebar=11,
        )

    return [
        KolomBesaran("No.", lambda u: u.nomor, rata="tengah", lebar=6),
        KolomBesaran("Indikator", lambda u: u.nama, lebar=50),
        KolomBesaran("Satuan", lambda u: u.satuan, rata="tengah"),
        *(target(tahun) for tahun in laporan.hasil.renstra.tahun_target),
    ]


def _ukuran(
    kunci: str, nama: str, baris: Callable[[Laporan], Sequence[_Ukuran]], lembar: str
) -> DeklarasiTabel[_Ukuran]:
    return daftarkan_tabel(
        DeklarasiTabel(
            kunci,
            lambda laporan: f"{nama} {laporan.nama_dinas} Tahun {laporan.masa.sebutan}",
            _kolom_ukuran,
            baris,
            lembar=lembar,
            dokumen=RENSTRA.kunci,
            beku=2,
        )
    )


_IKU = _ukuran("iku_renstra", "Indikator Kinerja Utama", _iku, "IKU")
_IKK = _ukuran("ikk", "Indikator Kinerja Kunci", _ikk, "IKK")


@sajian
def tabel_iku_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show the IKU with their targets."""
    return _tunjuk(laporan, _IKU, _iku(laporan), "Indikator Kinerja Utama")


@sajian
def tabel_ikk(laporan: Laporan) -> Sequence[Blok]:
    """Show the IKK with their targets."""
    return _tunjuk(laporan, _IKK, _ikk(laporan), "Indikator Kinerja Kunci")


def _tunjuk(laporan: Laporan, tabel: DeklarasiTabel[_Ukuran], baris: Sequence[_Ukuran], nama: str) -> list[Blok]:
    if not baris:
        return [paragraf(f"{nama} belum ditetapkan.")]
    awal = f"{nama} terdiri atas {banyak(len(baris))} indikator sebagaimana tercantum dalam "
    return [paragraf(awal, Rujuk(f"tabel:{tabel.kunci}"), "."), tabel.tabel(laporan)]
