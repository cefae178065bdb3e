"""The draft of the RKPD beside the needs (form T-C.31), and the proposals of the people (form T-C.32)."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import NBSP, TANPA_NILAI, cetak_bulat, gabung
from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import RENJA
from kinerja.hitung.rekaman_renja import IndikatorRenja, PosRkpd
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import Usulan
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang
from kinerja.sajian.renja.kolom_renja import (
    Baris,
    baris_berindikator,
    bertingkat,
    kolom_rupiah,
    nilai_cetak,
    nomor_urut,
    pos_sama,
)

__all__ = ["reviu_rkpd", "usulan_renja"]

_Baris = Baris[PosRkpd, IndikatorRenja]


@sajian
def reviu_rkpd(laporan: Laporan) -> Sequence[Blok]:
    """Compare the draft with the needs in words; form T-C.31 follows."""
    renja = laporan.hasil.renja
    if not laporan.data.rkpd:
        return kotak_kurang(laporan, "lembar:rkpd")
    total = renja.rkpd[0]
    beda = [satu for satu in renja.rkpd if satu.level == "program" and satu.selisih]
    draf = tandai(b.PAGU.kunci(r.pos_rkpd("")), b.PAGU.cetakan.kalimat(total.pagu))
    butuh = tandai(b.PAGU.kunci(r.pos_kebutuhan("")), b.PAGU.cetakan.kalimat(total.kebutuhan))
    kalimat = f"Rancangan awal RKPD memuat pagu {draf}, sedangkan hasil analisis membutuhkan {butuh}"
    if total.selisih:
        arah = "lebih tinggi" if total.selisih > 0 else "lebih rendah"
        sebesar = r.SELISIH_RKPD.cetakan.kalimat(abs(total.selisih))
        kalimat += f", {arah} {tandai(r.SELISIH_RKPD.kunci('jumlah'), sebesar)}"
    blok: list[Blok] = [paragraf(f"{kalimat}.")]
    if beda:
        sebut = [
            f"{satu.nama or satu.nama_renja} ({tandai(r.SELISIH_RKPD.kunci(satu.kode), _selisih(satu.selisih))})"
            for satu in beda
        ]
        blok.append(paragraf(f"Selisih menurut program, dalam rupiah, ialah {_deret(sebut)}."))
    return blok


def _deret(butir: Sequence[str]) -> str:
    """Join names; those that hold commas of their own take semicolons."""
    if len(butir) < 3 or not any("," in satu for satu in butir):
        return gabung(butir)
    return f"{'; '.join(butir[:-1])}; dan {butir[-1]}"


def _selisih(nilai: int | None) -> str:
    return f"+{cetak_bulat(nilai)}" if nilai and nilai > 0 else cetak_bulat(nilai)


def _baris(laporan: Laporan) -> tuple[_Baris, ...]:
    if not laporan.data.rkpd:
        return ()
    return baris_berindikator(laporan.hasil.renja.rkpd, lambda satu: satu.rencana.indikator if satu.rencana else ())


def _lokasi(satu: _Baris, *, rkpd: bool) -> str:
    if not satu.pertama:
        return ""
    milik = satu.pos.rencana.asal.lokasi if satu.pos.rencana and satu.pos.rencana.asal else None
    sendiri = satu.pos.asal.lokasi if rkpd and satu.pos.asal else None
    return sendiri or milik or ("" if satu.pos.level == "total" else TANPA_NILAI)


def _target(satu: _Baris, kolom: str) -> Hasil | str:
    ini = satu.indikator
    if ini is None:
        return ""
    nilai = nilai_cetak(getattr(ini, kolom), ini.desimal)
    if nilai is None:
        return TANPA_NILAI
    return f"{nilai if isinstance(nilai, str) else r.TARGET_RENJA.cetakan.sel(nilai)}{NBSP}{ini.satuan}".strip()


def _kunci(satu: _Baris, kolom: str) -> Kunci | None:
    return r.TARGET_RENJA.kunci(satu.indikator.kunci, kolom) if satu.indikator else None


def _catatan(satu: _Baris) -> str:
    if not satu.pertama:
        return ""
    sendiri = satu.pos.asal.keterangan if satu.pos.asal else None
    rencana = satu.pos.rencana.asal if satu.pos.rencana else None
    return sendiri or (rencana.catatan_penting if rencana else None) or ""


def _kolom(laporan: Laporan) -> list[KolomBesaran[_Baris]]:
    nomor = nomor_urut(satu.kode for satu in laporan.hasil.renja.rkpd)
    kiri, kanan = "Rancangan Awal RKPD", "Hasil Analisis Kebutuhan"

    def nama(satu: _Baris, *, rkpd: bool) -> str:
        if not satu.pertama or (satu.pos.level == "total" and not rkpd):
            return ""
        return (satu.pos.nama if rkpd else satu.pos.nama_renja) or TANPA_NILAI

    return [
        KolomBesaran("No.", lambda satu: nomor.get(satu.pos.kode, "") if satu.pertama else "", gabung=pos_sama),
        KolomBesaran("Program/Kegiatan", lambda satu: nama(satu, rkpd=True), grup=kiri, gabung=pos_sama),
        KolomBesaran("Lokasi", lambda satu: _lokasi(satu, rkpd=True), grup=kiri, gabung=pos_sama),
        KolomBesaran("Indikator", lambda satu: satu.indikator.nama if satu.indikator else "", grup=kiri),
        KolomBesaran(
            "Target", lambda s: _target(s, "target_rkpd"), kunci=lambda s: _kunci(s, "target_rkpd"), grup=kiri
        ),
        kolom_rupiah("Pagu Indikatif", _pagu, lambda pos: r.pos_rkpd(pos.kode), kiri),
        KolomBesaran(
            "Program/Kegiatan",
            lambda satu: _sama(nama(satu, rkpd=False), nama(satu, rkpd=True)),
            grup=kanan,
            gabung=pos_sama,
        ),
        KolomBesaran(
            "Lokasi", lambda s: _sama(_lokasi(s, rkpd=False), _lokasi(s, rkpd=True)), grup=kanan, gabung=pos_sama
        ),
        KolomBesaran("Target", lambda s: _target(s, "target"), kunci=lambda s: _kunci(s, "target"), grup=kanan),
        kolom_rupiah("Kebutuhan Dana", _kebutuhan, lambda pos: r.pos_kebutuhan(pos.kode), kanan),
        KolomBesaran(
            "Selisih",
            lambda satu: satu.pos.selisih if satu.pertama else "",
            r.SELISIH_RKPD,
            lambda satu: r.SELISIH_RKPD.kunci(satu.pos.kode or "jumlah") if satu.pertama else None,
            gabung=pos_sama,
        ),
        KolomBesaran("Catatan Penting", _catatan, gabung=pos_sama),
    ]


def _pagu(satu: PosRkpd) -> int | None:
    return satu.pagu


def _kebutuhan(satu: PosRkpd) -> int | None:
    return satu.kebutuhan


def _sama(kanan: str, kiri: str) -> str:
    """Print what the analysis has only where it differs from the draft."""
    return "sama" if kanan and kanan == kiri and kanan != TANPA_NILAI else kanan


daftarkan_tabel(
    DeklarasiTabel(
        "rkpd",
        lambda laporan: f"Reviu terhadap Rancangan Awal RKPD Tahun {laporan.tahun}",
        _kolom,
        _baris,
        pengantar="Rancangan awal RKPD dan hasil analisis kebutuhan disandingkan dalam",
        sesudah="reviu_rkpd",
        lembar="Reviu RKPD",
        gaya=lambda satu: bertingkat(satu.pos.level) if satu.pos.level in ("total", "program") else "",
        catatan=lambda _laporan: (
            "Kata “sama” berarti nama atau lokasi hasil analisis sama dengan rancangan awal RKPD; indikator keduanya sama.",
        ),
        dokumen=RENJA.kunci,
    )
)


# --- proposals ---------------------------------------------------------------------------------------------------


@sajian
def usulan_renja(laporan: Laporan) -> Sequence[Blok]:
    """Count the proposals that the plan takes up; form T-C.32 follows."""
    usulan = laporan.data.usulan
    if not usulan:
        return [paragraf(f"Tidak ada usulan masyarakat yang ditampung dalam Renja tahun {laporan.tahun}.")]
    kode = dict.fromkeys(satu.kode for satu in usulan)
    banyak = tandai(r.CACAH_USULAN.kunci("usulan"), str(len(usulan)))
    kegiatan = tandai(r.CACAH_USULAN.kunci("kegiatan"), str(len(kode)))
    return [paragraf(f"Renja tahun {laporan.tahun} menampung {banyak} usulan dalam {kegiatan} kegiatan.")]


def _kolom_usulan(laporan: Laporan) -> list[KolomBesaran[Usulan]]:
    renja = laporan.hasil.renja
    urut = {id(satu): str(nomor) for nomor, satu in enumerate(laporan.data.usulan, start=1)}
    lain: list[tuple[KolomBesaran[Usulan], bool]] = [
        (
            KolomBesaran("Pengusul", lambda satu: satu.pengusul or TANPA_NILAI),
            any(u.pengusul for u in laporan.data.usulan),
        ),
        (KolomBesaran("Catatan", lambda satu: satu.keterangan or TANPA_NILAI), True),
    ]

    def program(satu: Usulan) -> str:
        return next((s.nama for s in renja.rencana if s.level == "program" and satu.kode.startswith(f"{s.kode}.")), "")

    return [
        KolomBesaran("No.", lambda satu: urut[id(satu)], rata="tengah"),
        KolomBesaran("Program", program, gabung=True),
        KolomBesaran("Kegiatan/Sub Kegiatan", lambda satu: renja.nama.get(satu.kode, satu.kode)),
        KolomBesaran("Lokasi", lambda satu: satu.lokasi),
        KolomBesaran("Indikator", renja.indikator_usulan),
        KolomBesaran(
            "Volume",
            lambda satu: satu.volume,
            r.VOLUME_USULAN,
            lambda satu: r.VOLUME_USULAN.kunci(urut[id(satu)]),
            satuan="",
        ),
        KolomBesaran("Satuan", lambda satu: satu.satuan, rata="tengah"),
        *(kolom for kolom, ada in lain if ada),
    ]


daftarkan_tabel(
    DeklarasiTabel(
        "usulan",
        lambda laporan: f"Usulan Program dan Kegiatan dari Pemangku Kepentingan Tahun {laporan.tahun}",
        _kolom_usulan,
        lambda laporan: laporan.data.usulan,
        pengantar="Usulan yang ditampung beserta pengusul atau catatannya didaftar dalam",
        sesudah="usulan_renja",
        lembar="Usulan",
        dokumen=RENJA.kunci,
    )
)
