"""What is planned: priorities that it serves, tujuan and sasaran, programs and their number, form T-C.33."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kinerja.angka import TANPA_NILAI, gabung
from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import RENJA
from kinerja.hitung.evaluasi_renja import BarisEvaluasi, KolomEvaluasi
from kinerja.hitung.rekaman_renja import IndikatorRenja, PosRenja
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Indikator, KolomRencana, Level
from kinerja.sajian.blok import Blok, Butir, Daftar
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.lkjip.perencanaan import visi_misi
from kinerja.sajian.renja.bab_renja import naskah
from kinerja.sajian.renja.kolom_renja import (
    Baris,
    baris_berindikator,
    bertingkat,
    kolom_rupiah,
    nilai_cetak,
    nomor_urut,
    pos_sama,
)

__all__ = ["daftar_program", "kinerja_urusan", "rencana_kerja", "tujuan_renja"]

_Baris = Baris[PosRenja, IndikatorRenja]


@sajian
def tujuan_renja(laporan: Laporan) -> Sequence[Blok]:
    """Quote visi and misi where they were typed; ask for tujuan and sasaran where there are none; their table follows."""
    arah = visi_misi(laporan) if laporan.data.visi_misi else []
    return arah if laporan.data.sasaran else [*arah, *kotak_kurang(laporan, "lembar:sasaran", "lembar:tujuan")]


def _tahun_target(laporan: Laporan) -> list[int]:
    tahun = sorted({satu.tahun for satu in laporan.data.target_pohon if satu.renstra is not None})
    return [satu for satu in tahun if laporan.identitas.renstra_awal <= satu <= laporan.identitas.renstra_akhir]


def _sasaran(laporan: Laporan) -> list[Indikator]:
    urut = {satu.kode: nomor for nomor, satu in enumerate(laporan.data.sasaran)}
    milik = [satu for satu in laporan.indikator_berlaku if satu.level is Level.SASARAN and satu.induk in urut]
    return sorted(milik, key=lambda satu: urut[satu.induk])


def _kolom_tujuan(laporan: Laporan) -> list[KolomBesaran[Indikator]]:
    sasaran = {satu.kode: satu for satu in laporan.data.sasaran}
    tujuan = {satu.kode: satu.uraian for satu in laporan.data.tujuan}
    rencana = laporan.hasil.renja.sumber.rencana

    def target(tahun: int) -> KolomBesaran[Indikator]:
        return KolomBesaran(
            str(tahun),
            lambda satu: cetak_nilai(rencana.get((satu.kode, tahun)), satu.desimal, satu.satuan),
            kunci=lambda satu: b.RENCANA.kunci(satu.kode, tahun),
            grup="Target Renstra",
            rata="kanan",
        )

    return [
        KolomBesaran("Tujuan", lambda satu: tujuan.get(sasaran[satu.induk].tujuan or "", TANPA_NILAI), gabung=True),
        KolomBesaran("Sasaran", lambda satu: sasaran[satu.induk].uraian, gabung=True),
        KolomBesaran("Indikator Sasaran", lambda satu: satu.nama),
        *(target(tahun) for tahun in _tahun_target(laporan)),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "tujuan_renja",
        lambda laporan: f"Tujuan, Sasaran, dan Indikator Sasaran {laporan.nama_dinas}",
        _kolom_tujuan,
        _sasaran,
        catatan=lambda laporan: laporan.catatan_renstra,
        pengantar="Indikator sasaran beserta targetnya dimuat dalam",
        sesudah="tujuan_renja",
        lembar="Tujuan",
        dokumen=RENJA.kunci,
    )
)


# --- programs and their number -----------------------------------------------------------------------------------


def _cacah(laporan: Laporan, kelompok: str = "semua") -> str:
    """Count programs, kegiatan and sub kegiatan of a group in words: "7 program dan 46 kegiatan"."""
    return gabung(
        [
            f"{tandai(r.CACAH_RENJA.kunci(kelompok, satu.tingkat), banyak(satu.jumlah))} {_sebut(satu.tingkat)}"
            for satu in laporan.hasil.renja.cacah(kelompok)
            if satu.jumlah
        ]
    )


def _kalimat_cacah(laporan: Laporan) -> str:
    kalimat = f"Pada tahun {laporan.tahun} direncanakan {_cacah(laporan)}"
    penunjang, urusan = _cacah(laporan, "penunjang"), _cacah(laporan, "pelaksanaan")
    if penunjang and urusan:
        kalimat += f", yaitu {penunjang} penunjang serta {urusan} pelaksanaan urusan"
    return f"{kalimat}."


def _sebut(tingkat: str) -> str:
    return "sub kegiatan" if tingkat == "subkegiatan" else tingkat


@sajian
def daftar_program(laporan: Laporan) -> Sequence[Blok]:
    """Count the programs and kegiatan of the plan and list them."""
    renja = laporan.hasil.renja
    if not laporan.data.renja:
        return kotak_kurang(laporan, "lembar:renja")
    butir = []
    for program in (satu for satu in renja.rencana if satu.level == "program"):
        isi = [s.nama for s in renja.rencana if s.level == "kegiatan" and s.kode.startswith(f"{program.kode}.")]
        kegiatan = (Daftar(tuple(Butir((paragraf(nama),)) for nama in isi), "huruf"),) if isi else ()
        butir.append(Butir((paragraf(program.nama), *kegiatan)))
    return [paragraf(_kalimat_cacah(laporan)), Daftar(tuple(butir), "angka")]


# --- form T-C.33 -------------------------------------------------------------------------------------------------


@sajian
def rencana_kerja(laporan: Laporan) -> Sequence[Blok]:
    """Say what the programs cost; form T-C.33 follows."""
    renja = laporan.hasil.renja
    if not laporan.data.renja:
        return kotak_kurang(laporan, "lembar:renja")
    total = renja.rencana[0]
    uang = [
        f"{_rupiah(b.PAGU.kunci(r.pos_kelompok_renja(k)), renja.pagu_kelompok(k))} untuk program {apa}"
        for k, apa in (("penunjang", "penunjang"), ("pelaksanaan", "pelaksanaan urusan"))
        if renja.pagu_kelompok(k) is not None
    ]
    pagu = _rupiah(b.PAGU.kunci(r.pos_renja("")), total.pagu)
    kalimat = f"Pagu indikatif tahun {laporan.tahun} bagi {_cacah(laporan)} berjumlah {pagu}"
    if len(uang) > 1:
        kalimat += f", terdiri atas {gabung(uang)}"
    maju = f" Prakiraan maju tahun {laporan.tahun + 1} berjumlah {_rupiah(b.PAGU.kunci(r.pos_maju('')), total.maju)}."
    return [paragraf(f"{kalimat}.{maju if total.maju is not None else ''}")]


def _rupiah(kunci: Kunci, nilai: int | None) -> str:
    return tandai(kunci, b.PAGU.cetakan.kalimat(nilai))


def _baris(laporan: Laporan) -> tuple[_Baris, ...]:
    if not laporan.data.renja:
        return ()
    return baris_berindikator(laporan.hasil.renja.rencana, lambda satu: satu.indikator)


def _target(judul: str, kolom: str, grup: str) -> KolomBesaran[_Baris]:
    def isi(satu: _Baris) -> Hasil | str:
        ini = satu.indikator
        return nilai_cetak(getattr(ini, kolom), ini.desimal) if ini else ""

    def kunci(satu: _Baris) -> Kunci | None:
        return r.TARGET_RENJA.kunci(satu.indikator.kunci, kolom) if satu.indikator else None

    return KolomBesaran(judul, isi, r.TARGET_RENJA, kunci, grup=grup, rata="kanan")


def _teks(judul: str, isi: Callable[[PosRenja], str], grup: str = "") -> KolomBesaran[_Baris]:
    """Return a column of texts that a row has once, beside all its indicators."""
    return KolomBesaran(judul, lambda satu: isi(satu.pos) if satu.pertama else "", grup=grup, gabung=pos_sama)


def _asal(satu: PosRenja, kolom: str, kosong: str = TANPA_NILAI) -> str:
    if satu.asal is None:
        return ""
    return getattr(satu.asal, kolom) or kosong


def _dari_evaluasi(laporan: Laporan, judul: str, kolom: KolomEvaluasi) -> KolomBesaran[_Baris]:
    """Return a column that repeats what the evaluation knows of the same indicator."""
    dinilai: Mapping[tuple[str, str], BarisEvaluasi] = {
        (satu.asal.kode, satu.indikator.casefold()): satu for satu in laporan.hasil.renja.evaluasi
    }

    def cari(satu: _Baris) -> BarisEvaluasi | None:
        return dinilai.get((satu.pos.kode, satu.indikator.nama.casefold())) if satu.indikator else None

    def isi(satu: _Baris) -> Hasil | str:
        milik = cari(satu)
        if milik is None:
            return TANPA_NILAI if satu.indikator else ""
        return nilai_cetak(milik.nilai.get(kolom), milik.desimal)

    def kunci(satu: _Baris) -> Kunci | None:
        milik = cari(satu)
        return r.NILAI_EVALUASI.kunci(milik.kunci, kolom) if milik and kolom in milik.nilai else None

    return KolomBesaran(judul, isi, r.NILAI_EVALUASI, kunci, rata="kanan")


def _prioritas(laporan: Laporan, tingkat: str) -> Callable[[PosRenja], str]:
    milik = [satu for satu in laporan.data.keterkaitan_prioritas if satu.tingkat.value == tingkat]

    def isi(satu: PosRenja) -> str:
        if satu.level != "program":
            return ""
        cocok = [p.kode for p in milik if p.program == satu.kode or (p.program is None and not satu.penunjang)]
        return ", ".join(cocok) or TANPA_NILAI

    return isi


def _penanggung_jawab(laporan: Laporan) -> Callable[[_Baris], str]:
    def isi(satu: _Baris) -> str:
        milik = laporan.hasil.indikator.get(satu.indikator.asal.indikator or "") if satu.indikator else None
        return (milik.penanggung_jawab if milik else None) or ("" if satu.pos.level == "total" else TANPA_NILAI)

    return isi


_KOLOM_LEGA = 12
"""With more columns than this, long words in the heads no longer fit the page."""


def _semua_kolom(laporan: Laporan) -> Mapping[KolomRencana, Callable[[], KolomBesaran[_Baris]]]:
    nomor = nomor_urut(satu.kode for satu in laporan.hasil.renja.rencana)
    tahun = laporan.tahun
    kini, maju = f"Rencana Tahun {tahun}", f"Prakiraan Maju Tahun {tahun + 1}"
    sumber = laporan.pilihan.sumber_dana_utama
    kode = laporan.hasil.renja.kode_resmi
    sempit = len(naskah(laporan).kolom_rencana) > _KOLOM_LEGA
    return {
        "nomor": lambda: _teks("No.", lambda s: nomor.get(s.kode, "")),
        "kode": lambda: _teks("Kode", lambda s: s.kode if kode else ""),
        "nama": lambda: _teks("Program/Kegiatan/Sub Kegiatan", lambda s: s.nama),
        "indikator": lambda: KolomBesaran("Indikator Kinerja", lambda s: s.indikator.nama if s.indikator else ""),
        "satuan": lambda: KolomBesaran("Satuan", lambda s: s.indikator.satuan if s.indikator else "", rata="tengah"),
        "target_renstra": lambda: _dari_evaluasi(laporan, "Target Akhir Renstra", "target_renstra"),
        "realisasi_lalu": lambda: _dari_evaluasi(laporan, f"Realisasi {tahun - 2}", "realisasi"),
        "target_berjalan": lambda: _dari_evaluasi(laporan, f"Target {tahun - 1}", "target_berjalan"),
        "lokasi": lambda: _teks("Lokasi", lambda s: _asal(s, "lokasi"), kini),
        "target": lambda: _target("Target", "target", kini),
        "pagu": lambda: kolom_rupiah("Pagu Indikatif", _pagu, lambda s: r.pos_renja(s.kode), kini),
        "sumber_dana": lambda: _teks("Sumber Dana", lambda s: _asal(s, "sumber_dana", sumber), kini),
        "prioritas_nasional": lambda: _teks("Nasional", _prioritas(laporan, "nasional"), "Prioritas"),
        "prioritas_daerah": lambda: _teks("Daerah", _prioritas(laporan, "daerah"), "Prioritas"),
        "catatan_penting": lambda: _teks(
            "Catatan" if sempit else "Catatan Penting", lambda s: _asal(s, "catatan_penting", "")
        ),
        "target_maju": lambda: _target("Target", "target_maju", maju),
        "pagu_maju": lambda: kolom_rupiah("Pagu Indikatif", _maju, lambda s: r.pos_maju(s.kode), maju),
        "penanggung_jawab": lambda: KolomBesaran("Unit" if sempit else "Penanggung Jawab", _penanggung_jawab(laporan)),
    }


def _pagu(satu: PosRenja) -> int | None:
    return satu.pagu


def _maju(satu: PosRenja) -> int | None:
    return satu.maju


def _kolom(laporan: Laporan) -> list[KolomBesaran[_Baris]]:
    semua = _semua_kolom(laporan)
    return [semua[nama]() for nama in naskah(laporan).kolom_rencana]


daftarkan_tabel(
    DeklarasiTabel(
        "rencana_kerja",
        lambda laporan: (
            f"Rencana Program dan Kegiatan Tahun {laporan.tahun} dan Prakiraan Maju Tahun {laporan.tahun + 1}"
        ),
        _kolom,
        _baris,
        pengantar="Indikator, target, lokasi, dan pagu setiap program dan kegiatan dirinci dalam",
        sesudah="rencana_kerja",
        lembar="Rencana Kerja",
        gaya=lambda satu: bertingkat(satu.pos.level) if satu.pos.level in ("total", "program") else "",
        dokumen=RENJA.kunci,
    )
)


# --- performance of the field ------------------------------------------------------------------------------------


@sajian
def kinerja_urusan(laporan: Laporan) -> Sequence[Blok]:
    """Begin the targets of the field; their table follows, in layouts that have this chapter."""
    return []


def _iku(laporan: Laporan) -> list[Indikator]:
    if naskah(laporan).urut("kinerja") is None:
        return []
    return [satu for satu in laporan.indikator_berlaku if satu.iku or satu.level is Level.PROGRAM]


def _kolom_iku(laporan: Laporan) -> list[KolomBesaran[Indikator]]:
    rencana, tahun = laporan.hasil.renja.sumber.rencana, laporan.tahun

    def target(t: int) -> KolomBesaran[Indikator]:
        return KolomBesaran(
            f"Target {t}",
            lambda satu: cetak_nilai(rencana.get((satu.kode, t)), satu.desimal, satu.satuan),
            kunci=lambda satu: b.RENCANA.kunci(satu.kode, t),
            rata="kanan",
        )

    return [
        KolomBesaran("Indikator", lambda satu: satu.nama),
        KolomBesaran("Tingkat", lambda satu: "IKU" if satu.iku else satu.level.value.capitalize(), rata="tengah"),
        target(tahun),
        target(tahun + 1),
        KolomBesaran("Penanggung Jawab", lambda satu: satu.penanggung_jawab or TANPA_NILAI),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "kinerja_urusan",
        lambda laporan: f"Kinerja Penyelenggaraan Bidang Urusan Tahun {laporan.tahun}",
        _kolom_iku,
        _iku,
        pengantar="Indikator kinerja urusan beserta targetnya dimuat dalam",
        sesudah="kinerja_urusan",
        lembar="Kinerja Urusan",
        dokumen=RENJA.kunci,
    )
)
