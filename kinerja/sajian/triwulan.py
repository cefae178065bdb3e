"""The report of a quarter: cover, main findings, method, rencana aksi and capaian of the indicators, signature."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_desimal, cetak_persen, cetak_romawi, cetak_rupiah, cetak_tanggal, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran import triwulan as b
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.dokumen import TRIWULAN
from kinerja.hitung import PRAKIRAAN, JenisPerhatian, UkurTriwulan
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai, daftar_kekurangan
from kinerja.laporan.jejak import tandai
from kinerja.model import KelasSkala, Level, Nilai, Rentang, akhir_triwulan
from kinerja.sajian import grafik
from kinerja.sajian.blok import Bagian, Blok, Judul, Rujuk, Sampul, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kalimat import banyak, berjudul
from kinerja.sajian.kerangka import daftar, tanda_kurang
from kinerja.sajian.penutup import tanda_tangan_pimpinan
from kinerja.sajian.tabel import gambar, sel_predikat
from kinerja.sajian.temuan import beralih

__all__ = [
    "capaian_triwulan",
    "grafik_triwulan",
    "kolom_ukur",
    "metode_triwulan",
    "nama_induk",
    "pengesahan_triwulan",
    "rencana_aksi",
    "ringkasan_triwulan",
    "sampai_dengan",
    "sampul_triwulan",
]

_LEVEL = {
    Level.TUJUAN: "Tujuan",
    Level.SASARAN: "Sasaran",
    Level.PROGRAM: "Program",
    Level.KEGIATAN: "Kegiatan",
    Level.SUBKEGIATAN: "Sub kegiatan",
}
#: The levels whose indicators are drawn.
_TERGAMBAR = (Level.TUJUAN, Level.SASARAN)


def sampai_dengan(laporan: Laporan) -> str:
    """Name the time that the report is about.

    For the second quarter: "s.d. Triwulan II".
    """
    return f"s.d. Triwulan {cetak_romawi(laporan.triwulan)}"


def nama_induk(laporan: Laporan) -> Callable[[UkurTriwulan], str]:
    """Return what names the tujuan, sasaran or row of the budget that an indicator measures."""
    uraian = {(Level.TUJUAN, satu.kode): satu.uraian for satu in laporan.data.tujuan}
    uraian |= {(Level.SASARAN, satu.kode): satu.uraian for satu in laporan.data.sasaran}
    pos = laporan.hasil.pos

    def nama(p: UkurTriwulan) -> str:
        isi = uraian.get((p.level, p.induk)) or (pos[p.induk].nama if p.induk in pos else p.induk)
        return isi if isi.casefold().startswith(_LEVEL[p.level].casefold()) else f"{_LEVEL[p.level]}: {isi}"

    return nama


def kolom_ukur(
    judul: str, nilai: Callable[[UkurTriwulan], Nilai | None], bidang: Besaran, grup: str = ""
) -> KolomBesaran[UkurTriwulan]:
    """Declare a number of an indicator in its own unit, which stands in a column of its own."""

    def isi(p: UkurTriwulan) -> Decimal | str | None:
        satu = nilai(p)
        return cetak_nilai(satu, p.desimal) if isinstance(satu, Rentang) else satu

    return KolomBesaran(
        judul,
        isi,
        bidang,
        _kunci(bidang),
        satuan="",
        desimal=lambda p: p.desimal,
        grup=grup,
    )


def _kunci(bidang: Besaran) -> Callable[[UkurTriwulan], Kunci]:
    return lambda p: bidang.kunci(p.kode, p.triwulan)


def _urut_level(laporan: Laporan) -> list[UkurTriwulan]:
    """Return the indicators level by level."""
    return sorted(laporan.hasil_triwulan.ukur, key=lambda satu: [*Level].index(satu.level))


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
    isi = [_kalimat_status(laporan), _kalimat_rerata(laporan), _kalimat_uang(laporan), _kalimat_perhatian(laporan)]
    hari = cetak_tanggal(akhir_triwulan(laporan.tahun, laporan.triwulan))
    return [
        Judul(1, "RINGKASAN", kunci="ringkasan"),
        paragraf(
            f"Laporan ini memuat pelaksanaan rencana aksi {laporan.nama_dinas} ({laporan.identitas.singkatan}) dalam "
            f"menyelenggarakan urusan pemerintahan bidang {laporan.identitas.urusan} sampai dengan {hari}, dibandingkan dengan target triwulan, beserta prakiraan akhir tahun {laporan.tahun}."
        ),
        daftar((satu for satu in isi if satu), "butir"),
    ]


def _kalimat_status(laporan: Laporan) -> str:
    ukur = laporan.hasil_triwulan.ukur
    if not ukur:
        return "Indikator belum tersedia."
    rinci = [
        f"{banyak(jumlah)} {kelas.predikat[:1].lower()}{kelas.predikat[1:]}"
        for kelas in laporan.hasil_triwulan.aturan.status.kelas
        if (jumlah := sum(satu.status == kelas.predikat for satu in ukur))
    ]
    belum = sum(satu.status is None for satu in ukur)
    rinci += [f"{banyak(belum)} belum dapat dinilai"] if belum else []
    return f"Dari {banyak(len(ukur))} indikator, {gabung(rinci)}."


def _kalimat_rerata(laporan: Laporan) -> str:
    rerata = laporan.hasil_triwulan.rata_rata
    if rerata is None:
        return ""
    isi = tandai(b.RERATA_CAPAIAN.kunci(laporan.triwulan), cetak_persen(rerata))
    return f"Rata-rata capaian indikator yang dapat dinilai adalah {isi} terhadap target sampai dengan triwulan ini."


def _kalimat_uang(laporan: Laporan) -> str:
    total, nomor = laporan.hasil_triwulan.total.uang, laporan.triwulan
    pagu = tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.pagu))
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
    return (
        f"Yang perlu mendapat perhatian adalah {gabung(rinci)}." if rinci else "Tidak ada yang perlu perhatian khusus."
    )


# --- method ----------------------------------------------------------------------------------------------------------


@sajian
def metode_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Say how quarters are put together, when something is behind, and how the year is forecast; each with its source."""
    aturan = laporan.hasil_triwulan.aturan
    metode = PRAKIRAAN[laporan.pilihan.prakiraan_triwulan]
    gabungan = [f"{cara.value} ({isi.tulisan})" for cara, isi in hitung.AGREGASI.items()]
    rumus = [f"{isi.teks()} untuk {cara.value}" for cara, isi in metode.isi.items()]
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


_STATUS = DeklarasiTabel[KelasSkala](
    "status_triwulan",
    lambda laporan: berjudul(laporan.hasil_triwulan.aturan.status.nama),
    lambda _laporan: [
        KolomBesaran("Capaian terhadap target triwulan (x, persen)", hitung.teks_kelas, rata="tengah"),
        KolomBesaran("Status", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
    ],
    lambda laporan: laporan.hasil_triwulan.aturan.status.kelas,
    sumber=lambda laporan: laporan.hasil_triwulan.aturan.status.sumber,
)


# --- rencana aksi ----------------------------------------------------------------------------------------------------


@sajian
def rencana_aksi(laporan: Laporan) -> Sequence[Blok]:
    """Show the targets of the four quarters of every indicator, and of money and work of every sub kegiatan."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    return tanda_kurang(satu for satu in kurang if satu.kode in ("lembar_kosong", "tanpa_target_triwulan"))


def _kolom_rencana(laporan: Laporan) -> list[KolomBesaran[UkurTriwulan]]:
    nama = nama_induk(laporan)
    hasil = laporan.hasil_triwulan

    def satu(nomor: int) -> KolomBesaran[UkurTriwulan]:
        return KolomBesaran(
            cetak_romawi(nomor),
            lambda p: hasil.bahan(p.kode).rencana[nomor - 1],
            b.TW_RENCANA,
            lambda p: b.TW_RENCANA.kunci(p.kode, nomor),
            satuan="",
            desimal=lambda p: p.desimal,
            grup="Target Triwulan",
        )

    return [
        KolomBesaran("Tujuan/Sasaran/Program", nama, gabung=nama),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        KolomBesaran("Agregasi", lambda p: p.agregasi.value if p.agregasi else None),
        kolom_target(laporan),
        *map(satu, (1, 2, 3, 4)),
        KolomBesaran("Penanggung Jawab", lambda p: sebutan_unit(laporan, p.penanggung_jawab)),
    ]


def kolom_target(laporan: Laporan) -> KolomBesaran[UkurTriwulan]:
    """Declare the target of the year that counts."""
    return KolomBesaran(
        f"Target {laporan.tahun}",
        lambda p: p.target_tahun if isinstance(p.target_tahun, Decimal) else cetak_nilai(p.target_tahun, p.desimal),
        besaran.TARGET,
        lambda p: besaran.TARGET.kunci(p.kode, laporan.tahun),
        satuan="",
        desimal=lambda p: p.desimal,
    )


def sebutan_unit(laporan: Laporan, isi: str | None) -> str | None:
    """Return an office by its name where its code is typed."""
    return next((satu.nama for satu in laporan.data.unit if satu.kode == isi), isi)


daftarkan_tabel(
    DeklarasiTabel(
        "rencana_aksi",
        lambda laporan: f"Rencana Aksi Indikator Kinerja Tahun {laporan.tahun}",
        _kolom_rencana,
        _urut_level,
        kosong="Indikator belum tersedia.",
        pengantar="Target setiap indikator menurut triwulan dirinci dalam",
        sesudah="rencana_aksi",
        lembar="Rencana Aksi",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


# --- capaian ---------------------------------------------------------------------------------------------------------


@sajian
def capaian_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Sum up the indicators, and say which realisasi is missing."""
    kurang = daftar_kekurangan(laporan, [TRIWULAN])
    isi = [_kalimat_status(laporan), _kalimat_rerata(laporan)]
    return [
        paragraf(" ".join(satu for satu in isi if satu)),
        *tanda_kurang(satu for satu in kurang if satu.kode == "tanpa_realisasi_triwulan"),
    ]


def _kolom_capaian(laporan: Laporan) -> list[KolomBesaran[UkurTriwulan]]:
    nama, grup = nama_induk(laporan), sampai_dengan(laporan)
    return [
        KolomBesaran("Tujuan/Sasaran/Program", nama, gabung=nama),
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        kolom_target(laporan),
        kolom_ukur("Target", lambda p: p.target, b.TW_TARGET, grup),
        kolom_ukur("Realisasi", lambda p: p.realisasi, b.TW_REALISASI, grup),
        kolom_ukur("Deviasi", lambda p: p.deviasi, b.TW_DEVIASI, grup),
        KolomBesaran("Capaian", lambda p: p.capaian, b.TW_CAPAIAN, _kunci(b.TW_CAPAIAN), grup=grup),
        KolomBesaran(
            "Status", lambda p: p.status or p.alasan or None,
            tampil=lambda p: sel_predikat(p.status, p.tingkat_status) if p.status else Sel(p.alasan or TANPA_NILAI, miring=True),
        ),
        kolom_ukur("Nilai", lambda p: p.prakiraan, b.TW_PRAKIRAAN, "Prakiraan Akhir Tahun"),
        KolomBesaran(
            "Capaian", lambda p: p.capaian_prakiraan, b.TW_CAPAIAN_PRAKIRAAN, _kunci(b.TW_CAPAIAN_PRAKIRAAN),
            grup="Prakiraan Akhir Tahun",
        ),
    ]  # fmt: skip


daftarkan_tabel(
    DeklarasiTabel(
        "capaian_triwulan",
        lambda laporan: (
            f"Target, Realisasi, dan Prakiraan Indikator Kinerja {sampai_dengan(laporan)} Tahun {laporan.tahun}"
        ),
        _kolom_capaian,
        _urut_level,
        kosong="Indikator belum tersedia.",
        pengantar="Target, realisasi, status, dan prakiraan setiap indikator dimuat dalam",
        sesudah="grafik_triwulan",
        lembar="Capaian Triwulan",
        ukuran="kecil",
        lanskap=True,
        dokumen=TRIWULAN.kunci,
    )
)


@sajian
def grafik_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Draw target and realisasi until each quarter of the indicators of tujuan and sasaran that have quarters."""
    blok: list[Blok] = []
    for satu in _urut_level(laporan):
        if satu.level not in _TERGAMBAR or satu.agregasi is None:
            continue
        rencana, nyata = deret_sampai(laporan, satu)
        if any(isi is not None for isi in (*rencana, *nyata)):
            judul = f"{satu.nama}: Target dan Realisasi sampai dengan Tiap Triwulan"
            temuan = f"Status {sampai_dengan(laporan)}: {satu.status.lower()}" if satu.status else ""
            tahap = [f"TW {cetak_romawi(n)}" for n in (1, 2, 3, 4)]
            svg = grafik.garis_tahunan(tahap, rencana, nyata, satu.satuan, temuan=temuan)
            alt = beralih(temuan, _alt(satu, rencana, nyata))
            blok.append(gambar(laporan, f"triwulan-{satu.kode}", judul, svg, alt))
    return blok


def deret_sampai(laporan: Laporan, satu: UkurTriwulan) -> tuple[tuple[Decimal | None, ...], tuple[Decimal | None, ...]]:
    """Return target until each of the four quarters, and realisasi until those that have passed."""
    milik = [laporan.hasil.triwulan(nomor).ukur_menurut_kode[satu.kode] for nomor in (1, 2, 3, 4)]
    target = tuple(p.target if isinstance(p.target, Decimal) else None for p in milik)
    nyata = tuple(
        p.realisasi if isinstance(p.realisasi, Decimal) and p.triwulan <= laporan.triwulan and not _belum(p) else None
        for p in milik
    )
    return target, nyata


def _belum(p: UkurTriwulan) -> bool:
    return p.deviasi is None and p.target is not None


def _alt(satu: UkurTriwulan, rencana: Sequence[Decimal | None], nyata: Sequence[Decimal | None]) -> str:
    isi = [
        f"triwulan {cetak_romawi(n)} target {cetak_bersatuan(t, satu.desimal, satu.satuan)}, realisasi "
        f"{cetak_bersatuan(r, satu.desimal, satu.satuan)}"
        for n, (t, r) in enumerate(zip(rencana, nyata, strict=True), start=1)
    ]
    return f"Diagram garis {satu.nama}: {'; '.join(isi)}."


@sajian
def pengesahan_triwulan(laporan: Laporan) -> Sequence[Blok]:
    """Show the signature block of the head."""
    return [tanda_tangan_pimpinan(laporan, TRIWULAN.terbitan(laporan.triwulan))]
