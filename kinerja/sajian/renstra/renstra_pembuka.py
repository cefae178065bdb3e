"""Bab I of the Renstra: its legal basis, its versions, and what each chapter holds."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import TANPA_NILAI, cetak_tanggal
from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Blok, Butir, Daftar, Teks
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang

__all__ = ["dasar_renstra", "riwayat_renstra", "sistematika_renstra"]


@sajian
def dasar_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show the regulations that the Renstra rests on."""
    aturan = [satu.uraian.rstrip(" .;") for satu in laporan.data.dasar_hukum]
    if not aturan:
        return kotak_kurang(laporan, "lembar:dasar_hukum")
    isi = [f"{satu};" for satu in aturan[:-1]] + [f"{aturan[-1]}."]
    return [
        paragraf("Penyusunan Renstra ini berlandaskan peraturan perundang-undangan berikut:"),
        Daftar(tuple(Butir((paragraf(satu),)) for satu in isi), "angka"),
    ]


_VERSI = daftarkan_tabel(
    DeklarasiTabel(
        "versi_renstra",
        lambda laporan: f"Penetapan dan Perubahan Renstra Tahun {laporan.masa.sebutan}",
        lambda _laporan: [
            KolomBesaran("Versi", lambda v: v.nama),
            KolomBesaran("Tanggal Penetapan", lambda v: cetak_tanggal(v.tanggal)),
            KolomBesaran("Dasar", lambda v: v.dasar or TANPA_NILAI, lebar=60),
        ],
        lambda laporan: [*laporan.data.versi_renstra],
        pengantar="Penetapan dan perubahannya tercatat dalam",
        lembar="Versi",
        dokumen=RENSTRA.kunci,
    )
)


@sajian
def riwayat_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Say which version of the Renstra this is, with all versions where there are several."""
    semua = laporan.data.versi_renstra
    if not semua:
        return []
    ini = next((satu for satu in reversed(semua) if satu.berkas is None), semua[-1])
    dasar = f" dengan {ini.dasar}" if ini.dasar else ""
    kalimat = paragraf(
        f"Dokumen ini memuat {ini.nama} yang ditetapkan pada tanggal {cetak_tanggal(ini.tanggal)}{dasar}."
    )
    return [kalimat] if len(semua) == 1 else [kalimat, *_VERSI.blok(laporan)]


@sajian
def sistematika_renstra(laporan: Laporan) -> Sequence[Blok]:
    """Show what each chapter holds, one paragraph per chapter."""
    dinas = laporan.nama_dinas
    bab = {
        "Bab I Pendahuluan": "memuat latar belakang, dasar hukum, maksud dan tujuan, serta sistematika.",
        "Bab II Gambaran Pelayanan, Permasalahan, dan Isu Strategis": (
            f"menggambarkan tugas, susunan, dan sumber daya {dinas}, kinerja dan anggaran lima tahun terakhir, "
            "permasalahan beserta akarnya, dan isu strategis yang disimpulkan darinya."
        ),
        "Bab III Tujuan, Sasaran, Strategi, dan Arah Kebijakan": (
            "menetapkan apa yang hendak dicapai setiap tahun dan jalan yang ditempuh untuk mencapainya."
        ),
        "Bab IV Program, Kegiatan, Sub Kegiatan, dan Kinerja Penyelenggaraan Bidang Urusan": (
            "menjabarkan sasaran menjadi program sampai dengan sub kegiatan beserta indikator, target, dan pagu indikatif, "
            "lalu menyajikan Indikator Kinerja Utama dan Indikator Kinerja Kunci."
        ),
        "Bab V Penutup": "memuat pedoman transisi dan kaidah pelaksanaan.",
    }
    return [
        paragraf(
            f"Renstra {dinas} ({laporan.identitas.singkatan}) Tahun {laporan.masa.sebutan} disusun dalam lima bab."
        ),
        *(paragraf(Teks(nama, tebal=True), f" {isi}") for nama, isi in bab.items()),
    ]
