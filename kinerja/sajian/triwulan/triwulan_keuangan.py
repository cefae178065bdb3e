"""Money and work of a quarter: what was planned and spent of every row of the budget, beside its performance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kinerja.angka import NBSP, cetak_persen, cetak_romawi
from kinerja.besaran import daftar as besaran
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import FisikTriwulan, PosTriwulan
from kinerja.laporan import Laporan, daftar_kekurangan
from kinerja.model import RencanaSubkegiatan, deret_triwulan
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, IsiSel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import sebutan_unit, tanda_kurang
from kinerja.sajian.tabel import gambar
from kinerja.sajian.temuan import beralih
from kinerja.sajian.triwulan.triwulan import sampai_dengan

__all__ = ["keuangan_triwulan", "kunci_pos", "rencana_keuangan"]

_GAYA = {"program": "program", "kegiatan": "kegiatan"}


def kunci_pos(bidang: Besaran) -> Callable[[PosTriwulan], Kunci]:
    """Return what names a number of a row of the budget in its quarter."""
    return lambda p: b.kunci_uang(bidang)(p.kode, p.uang.triwulan)


def _pos(laporan: Laporan) -> tuple[PosTriwulan, ...]:
    return laporan.hasil_triwulan.pos[1:]


def kolom_nama(laporan: Laporan) -> list[KolomBesaran[PosTriwulan]]:
    """Declare code, where it is an official one, and name of a row of the budget."""
    kode: KolomBesaran[PosTriwulan] = KolomBesaran("Kode", lambda p: p.kode)
    return [*([kode] if laporan.berkode else []), KolomBesaran("Program/Kegiatan/Sub Kegiatan", lambda p: p.nama)]


# --- the plan --------------------------------------------------------------------------------------------------------


@sajian
def rencana_keuangan(laporan: Laporan) -> Sequence[Blok]:
    """Show the plan of money and work of every sub kegiatan by quarters."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    return tanda_kurang(satu for satu in kurang if satu.kode == "tanpa_rencana_belanja")


def _kolom_rencana(laporan: Laporan) -> list[KolomBesaran[PosTriwulan]]:
    milik = {satu.kode: satu for satu in laporan.data.rencana_subkegiatan}
    hasil = laporan.hasil

    def uang(nomor: int) -> KolomBesaran[PosTriwulan]:
        return KolomBesaran(
            cetak_romawi(nomor),
            lambda p: hasil.triwulan(nomor).pos_menurut_kode[p.kode].uang.rencana_tw,
            b.UANG_RENCANA_TW,
            lambda p: b.kunci_uang(b.UANG_RENCANA_TW)(p.kode, nomor),
            satuan="",
            grup="Rencana Belanja Triwulan (Rp)",
        )

    return [
        *kolom_nama(laporan),
        _kolom_pagu(),
        *map(uang, (1, 2, 3, 4)),
        KolomBesaran("Target Fisik Triwulan", lambda p: _teks_fisik(milik.get(p.kode))),
        KolomBesaran("Penanggung Jawab", lambda p: sebutan_unit(laporan, p.penanggung_jawab)),
    ]


def _kolom_pagu() -> KolomBesaran[PosTriwulan]:
    return KolomBesaran(
        "Pagu", lambda p: p.uang.pagu, besaran.PAGU, lambda p: besaran.PAGU.kunci(besaran.pos_anggaran(p.kode))
    )


def _teks_fisik(satu: RencanaSubkegiatan | None) -> str | None:
    """Say the physical targets in a line: "25; 50; 75; 100 %", written as the region writes percent."""
    if satu is None or satu.satuan_fisik is None:
        return None
    isi = [f"{nilai}".replace(".", ",") if nilai is not None else "–" for nilai in deret_triwulan(satu, "fisik_")]
    return f"{'; '.join(isi)}{NBSP}{satu.satuan_fisik} ({satu.agregasi_fisik.value if satu.agregasi_fisik else '–'})"


daftarkan_tabel(
    DeklarasiTabel(
        "rencana_keuangan",
        lambda laporan: f"Rencana Belanja dan Target Fisik per Triwulan Tahun {laporan.tahun}",
        _kolom_rencana,
        _pos,
        lambda laporan: laporan.hasil_triwulan.total,
        kosong="Anggaran belum tersedia.",
        pengantar="Rencana belanja dan target fisik setiap sub kegiatan dirinci dalam",
        sesudah="rencana_keuangan",
        lembar="Rencana Belanja",
        gaya=lambda p: _GAYA.get(p.level, ""),
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


# --- what was spent --------------------------------------------------------------------------------------------------


@sajian
def keuangan_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Draw plan and realisasi of money over the quarters, and the tables beside performance."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    blok: list[Blok] = tanda_kurang(satu for satu in kurang if satu.kode == "tanpa_belanja_triwulan")
    total = [laporan.hasil.triwulan(nomor).total.uang for nomor in (1, 2, 3, 4)]
    rencana = [satu.rencana_persen for satu in total]
    nyata = [satu.serapan if satu.triwulan <= laporan.triwulan else None for satu in total]
    if any(isi is not None for isi in (*rencana, *nyata)):
        kini, janji = nyata[laporan.triwulan - 1], rencana[laporan.triwulan - 1]
        temuan = "" if kini is None else f"Serapan {sampai_dengan(laporan)} {cetak_persen(kini)}"
        temuan += f" terhadap rencana {cetak_persen(janji)}" if temuan and janji is not None else ""
        tahap = [f"TW {cetak_romawi(n)}" for n in (1, 2, 3, 4)]
        svg = grafik.garis_tahunan(tahap, rencana, nyata, "% pagu", temuan=temuan)
        isi = [
            f"triwulan {cetak_romawi(n)} rencana {cetak_persen(t)}, realisasi {cetak_persen(r)}"
            for n, (t, r) in enumerate(zip(rencana, nyata, strict=True), start=1)
        ]
        alt = beralih(temuan, f"Diagram garis rencana dan realisasi belanja terhadap pagu: {'; '.join(isi)}.")
        blok.append(
            gambar(laporan, "belanja_triwulan", "Rencana dan Realisasi Belanja Kumulatif terhadap Pagu", svg, alt)
        )
    if not laporan.data.anggaran:
        return blok
    fisik = bool(_berfisik(laporan))
    lanjut = (", dan realisasi fisiknya pada ", Rujuk("tabel:fisik_triwulan")) if fisik else ()
    return [
        *blok,
        paragraf("Belanja beserta kinerjanya dirinci dalam ", Rujuk("tabel:belanja_triwulan"), *lanjut, "."),
        _BELANJA.tabel(laporan),
        *([_FISIK.tabel(laporan)] if fisik else []),
    ]


def _kolom_belanja(laporan: Laporan) -> list[KolomBesaran[PosTriwulan]]:
    grup = f"Belanja {sampai_dengan(laporan)}"
    return [
        *kolom_nama(laporan),
        _kolom_pagu(),
        KolomBesaran("Rencana", lambda p: p.uang.rencana, b.UANG_RENCANA, kunci_pos(b.UANG_RENCANA), grup=grup),
        KolomBesaran("Realisasi", lambda p: p.uang.realisasi, b.UANG_REALISASI, kunci_pos(b.UANG_REALISASI), grup=grup),
        KolomBesaran("Deviasi", lambda p: p.uang.deviasi, b.UANG_DEVIASI, kunci_pos(b.UANG_DEVIASI), grup=grup),
        KolomBesaran("Serapan", lambda p: p.uang.serapan, b.UANG_SERAPAN, kunci_pos(b.UANG_SERAPAN), grup=grup),
        KolomBesaran("Kinerja", lambda p: p.kinerja, b.KINERJA, kunci_pos(b.KINERJA)),
        KolomBesaran("Serapan − Kinerja", lambda p: p.jarak, b.JARAK, kunci_pos(b.JARAK), satuan="poin"),
        KolomBesaran("Prakiraan Belanja", lambda p: p.uang.prakiraan, b.UANG_PRAKIRAAN, kunci_pos(b.UANG_PRAKIRAAN)),
        KolomBesaran("Keterangan", _keterangan),
    ]


def _keterangan(p: PosTriwulan) -> str | None:
    """Say what is remarkable about a row."""
    if p.mendahului:
        return "anggaran mendahului kinerja"
    if p.uang.realisasi is not None and p.uang.realisasi > p.uang.pagu:
        return "melebihi pagu"
    return p.status.lower() if p.status else None


_BELANJA = daftarkan_tabel(
    DeklarasiTabel(
        "belanja_triwulan",
        lambda laporan: f"Rencana dan Realisasi Belanja beserta Kinerja {sampai_dengan(laporan)} Tahun {laporan.tahun}",
        _kolom_belanja,
        _pos,
        lambda laporan: laporan.hasil_triwulan.total,
        lembar="Belanja Triwulan",
        gaya=lambda p: _GAYA.get(p.level, ""),
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


def _berfisik(laporan: Laporan) -> list[PosTriwulan]:
    return [satu for satu in _pos(laporan) if satu.fisik is not None]


def _fisik(ambil: Callable[[FisikTriwulan], IsiSel]) -> Callable[[PosTriwulan], IsiSel]:
    return lambda p: None if p.fisik is None else ambil(p.fisik)


def _kolom_fisik(laporan: Laporan) -> list[KolomBesaran[PosTriwulan]]:
    grup = sampai_dengan(laporan)
    return [
        *kolom_nama(laporan),
        KolomBesaran("Satuan", _fisik(lambda f: f.satuan)),
        KolomBesaran("Target Setahun", _fisik(lambda f: f.target_tahun), b.FISIK_TARGET, satuan=""),
        KolomBesaran("Target", _fisik(lambda f: f.target), b.FISIK_TARGET, kunci_pos(b.FISIK_TARGET), grup=grup),
        KolomBesaran(
            "Realisasi", _fisik(lambda f: f.realisasi), b.FISIK_REALISASI, kunci_pos(b.FISIK_REALISASI), grup=grup
        ),
        KolomBesaran("Capaian", _fisik(lambda f: f.capaian), b.FISIK_CAPAIAN, kunci_pos(b.FISIK_CAPAIAN), grup=grup),
        KolomBesaran(
            "Terhadap Setahun", _fisik(lambda f: f.kemajuan), b.FISIK_KEMAJUAN, kunci_pos(b.FISIK_KEMAJUAN), grup=grup
        ),
    ]


_FISIK = daftarkan_tabel(
    DeklarasiTabel(
        "fisik_triwulan",
        lambda laporan: f"Target dan Realisasi Fisik Sub Kegiatan {sampai_dengan(laporan)} Tahun {laporan.tahun}",
        _kolom_fisik,
        _berfisik,
        lembar="Fisik Triwulan",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)
