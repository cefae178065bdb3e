"""What the quarterly evaluation of the Renja concludes: mean capaian with its predikat, factors, follow-up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kinerja.angka import cetak_romawi
from kinerja.besaran import evaluasi_triwulan as e
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Kunci
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import predikat
from kinerja.laporan import Laporan
from kinerja.model import SimpulanTriwulan
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import di_tengah
from kinerja.sajian.tabel import sel_predikat
from kinerja.sajian.triwulan.triwulan import sampai_dengan

__all__ = ["simpulan_evaluasi"]


@dataclass(frozen=True)
class _Capaian:
    """What is measured against, with mean capaian and share of the money (persen), their keys, and the class."""

    nama: str
    rerata: Decimal | None
    kunci_rerata: Kunci
    serapan: Decimal | None
    kunci_serapan: Kunci
    predikat: str | None
    tingkat: int | None


def simpulan_evaluasi(laporan: Laporan) -> Sequence[Blok]:
    """Show mean capaian, predikat, factors and follow-up, as they stand below the form."""
    return [
        paragraf(
            f"Rata-rata capaian beserta predikatnya menurut {di_tengah(laporan.skala.nama)} dimuat dalam ",
            Rujuk("tabel:simpulan_evaluasi_renja"), ", sedangkan faktor pendorong, faktor penghambat, dan tindak lanjutnya "
            "dimuat dalam ", Rujuk("tabel:faktor_evaluasi_renja"), ".",
        ),
        _CAPAIAN.tabel(laporan),
        _FAKTOR.tabel(laporan),
    ]  # fmt: skip


def _baris_capaian(laporan: Laporan) -> list[_Capaian]:
    nomor, total = laporan.triwulan, laporan.hasil_triwulan.total
    milik = laporan.hasil.evaluasi_triwulan(nomor)

    def satu(nama: str, rerata: Decimal | None, kunci: Kunci, serapan: Decimal | None, uang: Kunci) -> _Capaian:
        kelas = predikat(laporan.skala, rerata, laporan.pilihan.dasar_hitung)
        return _Capaian(
            nama, rerata, kunci, serapan, uang, kelas.predikat if kelas else None, kelas.tingkat if kelas else None
        )

    return [
        satu(
            f"Target Renja {laporan.tahun}", milik.rerata_renja, e.RERATA_RENJA.kunci(nomor), total.uang.serapan,
            b.kunci_uang(b.UANG_SERAPAN)("", nomor),
        ),
        satu(
            f"Target Renstra s.d. {laporan.identitas.renstra_akhir}", milik.rerata_renstra, e.RERATA_RENSTRA.kunci(nomor),
            milik.uang[""].capaian, b.kunci_uang(e.UANG_CAPAIAN_RENSTRA)("", nomor),
        ),
    ]  # fmt: skip


_CAPAIAN = daftarkan_tabel(
    DeklarasiTabel[_Capaian](
        "simpulan_evaluasi_renja",
        lambda laporan: f"Rata-Rata Capaian Kinerja Renja dan Renstra {sampai_dengan(laporan)} Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Dibandingkan dengan", lambda p: p.nama),
            KolomBesaran("Rata-Rata Capaian Kinerja", lambda p: p.rerata, e.RERATA_RENJA, lambda p: p.kunci_rerata),
            KolomBesaran(
                "Predikat Kinerja",
                lambda p: p.predikat,
                tampil=lambda p: sel_predikat(p.predikat, p.tingkat),
                kelas=lambda p: p.kunci_rerata,
            ),
            KolomBesaran("Tingkat Realisasi Anggaran", lambda p: p.serapan, b.UANG_SERAPAN, lambda p: p.kunci_serapan),
        ],
        _baris_capaian,
        lembar="Simpulan Evaluasi",
        ukuran="kecil",
        dokumen=TRIWULAN.kunci,
        ikhtisar=True,
    )
)


# --- factors and follow-up -------------------------------------------------------------------------------------------


def _baris_faktor(laporan: Laporan) -> list[tuple[str, str | None]]:
    """Return the conclusions as they are typed; what hinders and what is to be done also from the obstacles."""
    nomor, hasil = laporan.triwulan, laporan.hasil_triwulan
    ketik = next((satu for satu in laporan.data.simpulan_triwulan if satu.triwulan == nomor), None)
    hambat = _gabung(satu.kendala for satu in hasil.kendala if satu.triwulan == nomor)
    lanjut = _gabung(satu.tindak_lanjut for satu in hasil.kendala if satu.tindak_lanjut)
    isi = ketik or SimpulanTriwulan(triwulan=nomor)
    berikut = f"triwulan {cetak_romawi(nomor + 1)}" if nomor < 4 else f"triwulan I tahun {laporan.tahun + 1}"
    return [
        ("Faktor pendorong keberhasilan kinerja", isi.faktor_pendorong),
        ("Faktor penghambat pencapaian kinerja", isi.faktor_penghambat or hambat),
        (f"Tindak lanjut yang diperlukan dalam {berikut}", isi.tindak_lanjut_triwulan or lanjut),
        ("Tindak lanjut yang diperlukan dalam Renja berikutnya", isi.tindak_lanjut_renja),
    ]


def _gabung(bagian: Iterable[str | None]) -> str | None:
    """Join sentences that were typed apart into one."""
    isi = dict.fromkeys(satu.rstrip(". ") for satu in bagian if satu)
    return f"{'; '.join(isi)}." if isi else None


_FAKTOR = daftarkan_tabel(
    DeklarasiTabel[tuple[str, str | None]](
        "faktor_evaluasi_renja",
        lambda laporan: f"Faktor dan Tindak Lanjut Evaluasi Hasil Renja {sampai_dengan(laporan)} Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Uraian", lambda p: p[0]),
            KolomBesaran("Keterangan", lambda p: p[1]),
        ],
        _baris_faktor,
        lembar="Faktor Evaluasi",
        ukuran="kecil",
        dokumen=TRIWULAN.kunci,
    )
)
