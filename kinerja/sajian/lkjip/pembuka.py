"""The opening: cover, kata pengantar, ikhtisar eksekutif counted from the results, contents and lists."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import gabung
from kinerja.besaran import daftar as besaran
from kinerja.dokumen import DOKUMEN, UTAMA
from kinerja.hitung import BarisCapaian
from kinerja.laporan import Laporan, cetak_nilai, daftar_kekurangan, ringkas_kekurangan
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisAnalisis, Level
from kinerja.sajian.blok import Bagian, Blok, DaftarOtomatis, Judul, Kotak, Sampul
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas
from kinerja.sajian.kalimat import urutan_ke
from kinerja.sajian.kerangka import daftar, isi_narasi, kotak_kurang, kunci_indikator_sasaran, teks
from kinerja.sajian.lkjip.halaman_tte import halaman_tte
from kinerja.sajian.lkjip.penutup import tanda_tangan_pimpinan
from kinerja.sajian.simpulan import (
    LEVEL_SIMPULAN,
    indikator_gagal,
    kalimat_anggaran,
    kalimat_efisiensi_sasaran,
    kalimat_gagal,
    kalimat_peringkat,
    kalimat_rata_rata,
    kalimat_serapan,
    kalimat_status,
    kalimat_tahun_lalu,
    rincian_gagal,
)
from kinerja.sajian.tabel import Kelompok, sel_predikat

__all__ = [
    "bagian_depan",
    "daftar_gambar",
    "daftar_isi",
    "daftar_tabel",
    "ikhtisar_anggaran",
    "ikhtisar_janji",
    "ikhtisar_kinerja",
    "ikhtisar_langkah",
    "kata_pengantar",
    "sampul",
]


@sajian
def sampul(laporan: Laporan, dokumen: str = UTAMA.kunci) -> Sequence[Blok]:
    """Show the cover of a document."""
    alamat = laporan.identitas.alamat
    return [
        Bagian("sampul", "sampul"),
        Sampul(
            laporan.kabupaten.pemerintah,
            laporan.nama_dinas,
            DOKUMEN[dokumen].judul_sampul,
            f"TAHUN {laporan.masa.sebutan}",
            (alamat,) if alamat else (),
            logo=laporan.bahan.pengaturan.logo,
            alt=f"Lambang {laporan.kabupaten.nama}" if laporan.bahan.pengaturan.logo else "",
            gambar=laporan.bahan.pengaturan.gambar_sampul,
        ),
    ]


@sajian
def bagian_depan(laporan: Laporan, dokumen: str = UTAMA.kunci) -> Sequence[Blok]:
    """Begin the front matter (roman page numbers) with the list of what the document lacks, if anything.

    A region that signs electronically gets the page for it (:mod:`kinerja.sajian.lkjip.halaman_tte`).

    Raises
    ------
    KeyError
        when there is no document of that key.
    """
    kosong = ringkas_kekurangan(daftar_kekurangan(laporan, [DOKUMEN[dokumen]]))
    depan: list[Blok] = [Bagian("depan", "romawi")]
    if kosong:
        depan.append(Kotak((paragraf("Bagian laporan berikut belum lengkap."), daftar(kosong, "butir")), "kosong"))
    if laporan.kabupaten.tanda_tangan_elektronik:
        depan += halaman_tte(laporan, DOKUMEN[dokumen])
    return depan


@sajian
def kata_pengantar(laporan: Laporan, dokumen: str = UTAMA.kunci, bagian: str = "kata-pengantar") -> Sequence[Blok]:
    """Show the preface of a document, a section of prose, with place, date and the head's signature."""
    return [
        Judul(1, "KATA PENGANTAR", kunci="kata-pengantar"),
        *isi_narasi(laporan, bagian),
        tanda_tangan_pimpinan(laporan, DOKUMEN[dokumen]),
    ]


@sajian
def ikhtisar_janji(laporan: Laporan) -> Sequence[Blok]:
    """Head the ikhtisar eksekutif: what was promised, and the result of every indicator of a sasaran."""
    jumlah = {satu.level: satu.jumlah for satu in laporan.hasil.rekap_status}
    tahun_ke = f", tahun {urutan_ke(laporan.tahun_ke)} pelaksanaan Renstra {laporan.periode_renstra}"
    ukuran = gabung(
        [
            f"{tandai(besaran.STATUS.kunci(level.value, 'jumlah'), str(jumlah[level]))} indikator {sebutan}"
            for level, sebutan in LEVEL_SIMPULAN.items()
            if jumlah[level]
        ]
    )
    isi = [
        f"{tandai(besaran.JUMLAH.kunci(kunci), str(banyak))} {sebutan}"
        for kunci, banyak, sebutan in (
            ("tujuan", len(laporan.data.tujuan), "tujuan"),
            ("sasaran", len(laporan.data.sasaran), "sasaran strategis"),
        )
        if banyak
    ]
    janji = (
        f"Laporan ini mempertanggungjawabkan kinerja {laporan.nama_dinas} ({laporan.identitas.singkatan}) dalam "
        f"menyelenggarakan urusan pemerintahan bidang {laporan.identitas.urusan} pada tahun {laporan.tahun}"
        f"{tahun_ke if laporan.tahun_ke > 0 else ''}."
    )
    if isi:
        janji += f" Kinerja itu dijanjikan dalam {gabung(isi)}{f' serta diukur dengan {ukuran}' if ukuran else ''}."
    blok: list[Blok] = [Judul(1, "IKHTISAR EKSEKUTIF", kunci="ikhtisar-eksekutif"), paragraf(janji)]
    if not jumlah[Level.SASARAN]:
        return [*blok, *kotak_kurang(laporan, *kunci_indikator_sasaran(laporan))]
    return [*blok, paragraf("Hasil indikator sasaran strategis adalah sebagai berikut."), _SASARAN.tabel(laporan)]


def _urut_sasaran(laporan: Laporan) -> dict[str, tuple[str, str]]:
    return {satu.kode: (str(nomor), satu.uraian) for nomor, satu in enumerate(laporan.data.sasaran, start=1)}


def _kolom_sasaran(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    urut = _urut_sasaran(laporan)
    return [
        KolomBesaran("No.", lambda b: urut[b.induk][0], rata="tengah", gabung=lambda b: b.induk),
        KolomBesaran("Sasaran Strategis", lambda b: urut[b.induk][1], gabung=lambda b: b.induk),
        KolomBesaran("Indikator", lambda b: b.nama),
        KolomBesaran(
            "Target",
            lambda b: b.target,
            besaran.TARGET,
            lambda b: besaran.TARGET.kunci(b.kode, b.tahun),
            tampil=lambda b: cetak_nilai(b.target, b.desimal, b.satuan),
        ),
        KolomBesaran(
            "Realisasi",
            lambda b: b.realisasi,
            besaran.REALISASI,
            lambda b: besaran.REALISASI.kunci(b.kode, b.tahun),
            tampil=lambda b: cetak_nilai(b.realisasi, b.desimal, b.satuan),
        ),
        KolomBesaran("Capaian", lambda b: b.capaian, besaran.CAPAIAN, lambda b: besaran.CAPAIAN.kunci(b.kode)),
        KolomBesaran("Predikat", lambda b: b.predikat, tampil=lambda b: sel_predikat(b.predikat, b.tingkat)),
    ]


def _baris_sasaran(laporan: Laporan) -> list[BarisCapaian | Kelompok | Ringkas]:
    rerata = laporan.hasil.rata_rata
    isi = {
        "Capaian": Angka(rerata.capaian, besaran.RATA_RATA, besaran.RATA_RATA.kunci()),
        "Predikat": Angka(rerata.predikat, tampil=sel_predikat(rerata.predikat, rerata.tingkat)),
    }
    return [
        *(b for kode in _urut_sasaran(laporan) for b in laporan.hasil.capaian_level(Level.SASARAN, kode)),
        Ringkas("Rata-rata capaian sasaran", isi),
    ]


#: The results in the ikhtisar, without number and caption.
_SASARAN = DeklarasiTabel(
    "",
    lambda _laporan: "",
    _kolom_sasaran,
    _baris_sasaran,
    nomor_kolom=False,
    ukuran="kecil",
    bagian_lembar="Capaian",
    ikhtisar=True,
)


@sajian
def ikhtisar_kinerja(laporan: Laporan) -> Sequence[Blok]:
    """Sum up the results: counts, mean, last year, rank, and the missed indicators with their main cause."""
    hasil = [kalimat for level in LEVEL_SIMPULAN if (kalimat := kalimat_status(laporan, level))]
    banding = [kalimat for kalimat in (kalimat_tahun_lalu(laporan), *kalimat_peringkat(laporan)) if kalimat]
    gagal = indikator_gagal(laporan)
    blok: list[Blok] = [teks(" ".join([*hasil, kalimat_rata_rata(laporan)]))]
    if len(gagal) == 1:
        blok.append(teks(kalimat_gagal(laporan, gagal[0])))
    elif gagal:
        awal, isi = rincian_gagal(laporan, gagal)
        blok += [teks(awal), daftar(isi, "butir")]
    return [*blok, teks(" ".join(banding))] if banding else blok


@sajian
def ikhtisar_anggaran(laporan: Laporan) -> Sequence[Blok]:
    """Sum up the money: budget, spending, remainder, last year, efficiency per sasaran."""
    kalimat = (kalimat_anggaran(laporan), kalimat_serapan(laporan), kalimat_efisiensi_sasaran(laporan))
    return [teks(" ".join(satu for satu in kalimat if satu))]


@sajian
def ikhtisar_langkah(laporan: Laporan) -> Sequence[Blok]:
    """List the main obstacles and the next steps."""
    hambatan = [satu for satu in laporan.data.analisis if satu.jenis is JenisAnalisis.PENGHAMBAT]
    umum = [satu for satu in hambatan if satu.rujukan is None] or hambatan
    blok: list[Blok] = []
    if umum:
        blok += [
            paragraf("Hambatan utama yang dihadapi adalah:"),
            daftar((laporan.uraian(satu) for satu in umum), "butir"),
        ]
    if laporan.data.langkah:
        blok += [
            paragraf("Langkah yang akan dilakukan selanjutnya adalah:"),
            daftar((laporan.uraian(satu) for satu in laporan.data.langkah), "butir"),
        ]
    return blok


@sajian
def daftar_isi() -> Sequence[Blok]:
    """Show the table of contents."""
    return [DaftarOtomatis("isi", "DAFTAR ISI")]


@sajian
def daftar_tabel() -> Sequence[Blok]:
    """Show the list of tables."""
    return [DaftarOtomatis("tabel", "DAFTAR TABEL")]


@sajian
def daftar_gambar() -> Sequence[Blok]:
    """Show the list of figures."""
    return [DaftarOtomatis("gambar", "DAFTAR GAMBAR")]
