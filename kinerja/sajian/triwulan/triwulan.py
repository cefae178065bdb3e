"""The report of a quarter: cover, main findings, method, signature."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja import hitung
from kinerja.angka import cetak_desimal, cetak_persen, cetak_romawi, cetak_rupiah, cetak_tanggal, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran import triwulan as b
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import PRAKIRAAN, JenisPerhatian
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import AGREGASI, KelasSkala, akhir_triwulan
from kinerja.sajian.blok import Bagian, Blok, Judul, Rujuk, Sampul
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, berjudul, di_tengah, sebut_semua
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.lkjip.penutup import tanda_tangan_pimpinan
from kinerja.sajian.tabel import sel_predikat

__all__ = [
    "kalimat_rerata",
    "kalimat_status",
    "metode_triwulan",
    "pengesahan_triwulan",
    "ringkasan_triwulan",
    "sampai_dengan",
    "sampul_triwulan",
    "ternilai",
]


def sampai_dengan(laporan: Laporan) -> str:
    """Name the time that the report is about.

    For the second quarter: "s.d. Triwulan II".
    """
    return f"s.d. Triwulan {cetak_romawi(laporan.triwulan)}"


# --- opening ---------------------------------------------------------------------------------------------------------


@sajian
def sampul_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Show the cover."""
    alamat = laporan.identitas.alamat
    return [
        Bagian("sampul", "sampul"),
        Sampul(
            laporan.kabupaten.pemerintah,
            laporan.nama_dinas,
            f"LAPORAN TRIWULAN {cetak_romawi(laporan.triwulan)}",
            f"TAHUN {laporan.tahun}",
            (alamat,) if alamat else (),
            keterangan="Pelaksanaan rencana aksi, realisasi anggaran, dan evaluasi hasil Renja",
            logo=laporan.bahan.pengaturan.logo,
            alt=f"Lambang {laporan.kabupaten.nama}" if laporan.bahan.pengaturan.logo else "",
            gambar=laporan.bahan.pengaturan.gambar_sampul,
        ),
    ]


@sajian
def ringkasan_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Say the main findings: how many indicators keep to the plan, what was spent, what needs attention."""
    isi = [kalimat_status(laporan), kalimat_rerata(laporan), _kalimat_uang(laporan), _kalimat_perhatian(laporan)]
    hari = cetak_tanggal(akhir_triwulan(laporan.tahun, laporan.triwulan))
    return [
        Judul(1, "RINGKASAN", kunci="ringkasan"),
        paragraf(
            f"Laporan ini memuat pelaksanaan rencana aksi {laporan.nama_dinas} ({laporan.identitas.singkatan}) dalam "
            f"menyelenggarakan urusan pemerintahan bidang {laporan.identitas.urusan} sampai dengan {hari}, dibandingkan dengan target triwulan, beserta prakiraan akhir tahun {laporan.tahun}."
        ),
        daftar((satu for satu in isi if satu), "butir"),
    ]


def kalimat_status(laporan: Laporan) -> str:
    """Say how many indicators there are of each status."""
    ukur = laporan.hasil_triwulan.ukur
    if not ukur:
        return "Indikator belum tersedia."
    kata: list[tuple[str | None, str]] = [
        (kelas.predikat, di_tengah(kelas.predikat)) for kelas in laporan.hasil_triwulan.aturan.status.kelas
    ]
    kata.append((None, "belum dapat dinilai"))
    rinci = [(n, teks) for status, teks in kata if (n := sum(satu.status == status for satu in ukur))]
    if len(rinci) == 1:
        return f"{sebut_semua(len(ukur))} indikator {rinci[0][1]}."
    return f"Dari {banyak(len(ukur))} indikator, {gabung([f'{banyak(n)} {teks}' for n, teks in rinci])}."


def kalimat_rerata(laporan: Laporan) -> str:
    """Say the mean capaian of the indicators that can be judged; "" where there is none."""
    rerata = laporan.hasil_triwulan.rata_rata
    if rerata is None:
        return ""
    isi = tandai(b.RERATA_CAPAIAN.kunci(laporan.triwulan), cetak_persen(rerata))
    return f"Rata-rata capaian indikator yang dapat dinilai adalah {isi} terhadap target sampai dengan triwulan ini."


def _kalimat_uang(laporan: Laporan) -> str:
    total, nomor = laporan.hasil_triwulan.total.uang, laporan.triwulan
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.pagu))
    if not laporan.data.anggaran:
        return "Anggaran belum tersedia."
    if total.realisasi is None:
        return f"Realisasi belanja per triwulan dari pagu {pagu} belum tersedia."
    realisasi, serapan = (
        tandai(b.kunci_uang(bidang)("", nomor), isi)
        for bidang, isi in (
            (b.UANG_REALISASI, cetak_rupiah(total.realisasi)),
            (b.UANG_SERAPAN, cetak_persen(total.serapan)),
        )
    )
    rencana = ""
    if total.rencana is not None:
        isi = tandai(b.kunci_uang(b.UANG_RENCANA)("", nomor), cetak_rupiah(total.rencana))
        rencana = f", sedangkan rencananya {isi}"
    return f"Dari pagu {pagu} telah dibelanjakan {realisasi} atau {serapan}{rencana}."


#: What needs attention, as a sentence counts it.
_PERHATIAN = {
    JenisPerhatian.TERTINGGAL: "indikator yang tertinggal dari rencana",
    JenisPerhatian.PRAKIRAAN: "indikator yang diperkirakan tidak mencapai target",
    JenisPerhatian.MENDAHULUI: "sub kegiatan yang anggarannya mendahului kinerja",
    JenisPerhatian.SERAPAN: "sub kegiatan yang belanjanya tertinggal dari rencana",
    JenisPerhatian.TINDAK_LANJUT: "tindak lanjut yang melewati batas waktu",
}


def _kalimat_perhatian(laporan: Laporan) -> str:
    semua = laporan.hasil_triwulan.perhatian
    rinci = [
        f"{banyak(jumlah)} {_PERHATIAN[jenis]}"
        for jenis in JenisPerhatian
        if (jumlah := sum(satu.jenis is jenis for satu in semua))
    ]
    if rinci:
        return f"Yang perlu mendapat perhatian adalah {gabung(rinci)}."
    return "Tidak ada yang memerlukan perhatian khusus." if ternilai(laporan) else ""


def ternilai(laporan: Laporan) -> bool:
    """Tell whether anything of the quarter can be judged: else nobody knows what needs attention."""
    hasil = laporan.hasil_triwulan
    return hasil.total.uang.realisasi is not None or any(satu.status is not None for satu in hasil.ukur)


# --- method ----------------------------------------------------------------------------------------------------------


@sajian
def metode_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Say how quarters are put together, when something is behind, and how the year is forecast; each with its source."""
    aturan = laporan.hasil_triwulan.aturan
    metode = PRAKIRAAN[laporan.pilihan.prakiraan_triwulan]
    gabungan = [f"{cara.value} ({isi.tulisan})" for cara, isi in AGREGASI.items()]
    milik: dict[str, list[str]] = {}
    for cara, ungkapan in metode.isi.items():
        milik.setdefault(ungkapan.teks(), []).append(cara.value)
    rumus = [f"{teks} untuk {gabung(cara)}" for teks, cara in milik.items()]
    batas = cetak_desimal(aturan.mendahului.batas, 0)
    return [
        daftar(
            [
                f"Target dan realisasi sampai dengan suatu triwulan digabungkan menurut sifat indikatornya, yaitu "
                f"{gabung(gabungan, 'atau')}. Deviasi adalah realisasi dikurangi target.",
                f"Prakiraan akhir tahun memakai metode {metode.nama}, yaitu {gabung(rumus)}.",
                f"Anggaran mendahului kinerja bila serapan terhadap pagu lebih dari {batas} poin persentase di atas kinerja "
                f"terhadap target setahun ({aturan.mendahului.sumber}); kinerja sub kegiatan adalah capaian fisiknya, atau "
                "rata-rata capaian indikatornya bila fisik tidak diisi.",
            ],
            "butir",
        ),
        paragraf("Status setiap indikator ditetapkan menurut ", Rujuk("tabel:status_triwulan"), "."),
        _STATUS.tabel(laporan),
    ]


_STATUS = daftarkan_tabel(
    DeklarasiTabel[KelasSkala](
        "status_triwulan",
        lambda laporan: berjudul(laporan.hasil_triwulan.aturan.status.nama),
        lambda _laporan: [
            KolomBesaran("Capaian terhadap target triwulan (x, persen)", hitung.teks_kelas, rata="tengah"),
            KolomBesaran("Status", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
        ],
        lambda laporan: laporan.hasil_triwulan.aturan.status.kelas,
        sumber=lambda laporan: laporan.hasil_triwulan.aturan.status.sumber,
        lembar="Skala Status",
        dokumen=TRIWULAN.kunci,
    )
)


@sajian
def pengesahan_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Show the signature block of the head."""
    return [tanda_tangan_pimpinan(laporan, TRIWULAN.terbitan(laporan.triwulan))]
