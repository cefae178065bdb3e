"""Bab III A: the seven analyses of Permenpan-RB 53/2014 (Lampiran II) for every sasaran strategis."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import replace
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import cetak_persen
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.hitung import AkhirRenstra, BarisCapaian, EfisiensiSasaran, Status
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Level, TempatAnalisis
from kinerja.sajian import grafik
from kinerja.sajian.akuntabilitas import (
    BarisKinerja,
    TanpaIndikator,
    jejak_sasaran,
    kalimat_efisiensi,
    kolom_capaian_sasaran,
    kolom_efisiensi,
    kolom_kinerja,
    kolom_ukur,
)
from kinerja.sajian.banding_wilayah import banding_wilayah
from kinerja.sajian.blok import Blok, Judul, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kalimat import (
    berjudul,
    di_tengah,
    kalimat_capaian,
    kalimat_semua_perubahan,
    kalimat_variabel,
    teks_perubahan,
    teks_status,
    urutan_ke,
)
from kinerja.sajian.kerangka import kotak_kurang, rincian
from kinerja.sajian.rincian_program import ada_rincian, rincian_program, ukur_bawah
from kinerja.sajian.sebab import daftar_efisiensi, daftar_sebab, tabel_sebab, uraian_program
from kinerja.sajian.sumber import catatan_sumber
from kinerja.sajian.tabel import Kelompok, gambar

__all__ = ["analisis_sasaran", "kalimat_akhir", "semua_sasaran"]

#: Earlier years that the comparison over years shows at most.
_TAHUN_MAKS = 4


@sajian
def semua_sasaran(laporan: Laporan, awalan: str = "3") -> Sequence[Blok]:
    """Show the seven analyses of every sasaran; ``awalan`` numbers the headings 3.1, 3.2, ..."""
    return [
        blok
        for urut, satu in enumerate(laporan.data.sasaran, start=1)
        for blok in _analisis(laporan, satu.kode, f"{awalan}.{urut}")
    ]


@sajian
def analisis_sasaran(laporan: Laporan, kode: str, nomor: str = "") -> Sequence[Blok]:
    """Show the seven analyses of one sasaran.

    Raises
    ------
    KeyError
        when there is no sasaran of that code.
    """
    if kode not in {satu.kode for satu in laporan.data.sasaran}:
        raise KeyError(f"sasaran “{kode}” tidak ada")
    return _analisis(laporan, kode, nomor)


def _analisis(laporan: Laporan, kode: str, nomor: str) -> list[Blok]:
    sasaran = next(satu for satu in laporan.data.sasaran if satu.kode == kode)
    urut = [satu.kode for satu in laporan.data.sasaran].index(kode) + 1
    indikator = laporan.hasil.capaian_level(Level.SASARAN, kode)
    blok: list[Blok] = [Judul(3, f"Sasaran {urut}: {sasaran.uraian}", nomor, f"sasaran-{kode}")]
    if not indikator:
        blok += kotak_kurang(laporan, f"indikator:{kode}", "lembar:indikator")
    for huruf, (judul, susun) in zip("abcdefg", _ANALISIS, strict=True):
        if indikator or susun not in _TENTANG_INDIKATOR:
            isi = susun(laporan, kode, indikator)
            blok += [rincian(f"{huruf}.", judul), *isi] if isi else []
    return blok


def _target_realisasi(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 1."""
    kunci = f"target_{kode}"
    tabel = DeklarasiTabel(
        kunci,
        lambda laporan: f"Target dan Realisasi Sasaran {_urut(laporan, kode)} Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Indikator Kinerja", lambda p: p.nama),
            KolomBesaran("Satuan", lambda p: p.satuan, rata="tengah"),
            *kolom_kinerja(),
            KolomBesaran("Keterangan", lambda p: _kapital(teks_status(p.status))),
        ],
        lambda _laporan: indikator,
        ukuran="kecil",
    )
    kalimat = [f"{kalimat_capaian(satu)} {kalimat_variabel(laporan, satu.kode)}".strip() for satu in indikator]
    return [
        paragraf("Target dan realisasi sasaran ini dimuat dalam ", Rujuk(f"tabel:{kunci}"), ". ", " ".join(kalimat)),
        tabel.tabel(laporan),
        *kotak_kurang(laporan, *(f"hasil:{satu.kode}" for satu in indikator)),
    ]


def _tahun_lalu(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 2."""
    kunci = f"riwayat_{kode}"
    nilai = {(p.kode, p.tahun): p for p in laporan.hasil.riwayat}
    semua = {p.kode for p in laporan.data.indikator if (p.level, p.induk) == (Level.SASARAN, kode)}
    tahun = _tahun_riwayat(laporan, nilai, semua)
    lama = _indikator_lama(laporan, kode, tahun)
    baris: list[BarisCapaian | Kelompok] = [*indikator]
    if lama:
        baris += [Kelompok(f"Indikator yang tidak berlaku lagi pada tahun {laporan.tahun}"), *lama]
    tabel = DeklarasiTabel(
        kunci,
        lambda laporan: f"Realisasi dan Capaian Sasaran {_urut(laporan, kode)} Tahun {_rentang_tahun(tahun)}",
        lambda laporan: _kolom_riwayat(laporan, tahun),
        lambda _laporan: baris,
        catatan=lambda laporan: (
            f"Perubahan adalah selisih realisasi tahun {laporan.tahun} dan {laporan.tahun - 1} dalam satuan indikator.",
            *_catatan_ganti(laporan, [*indikator, *lama]),
            *catatan_sumber(laporan, [*indikator, *lama], [t for t in tahun if t < laporan.tahun - 1]),
        ),
        ukuran="kecil",
    )
    blok: list[Blok] = [
        paragraf(
            "Perkembangan realisasi dan capaian tampak pada ", Rujuk(f"tabel:{kunci}"), ". ",
            " ".join(kalimat_semua_perubahan(laporan, indikator)),
        ),
        tabel.tabel(laporan),
    ]  # fmt: skip
    for satu in indikator:
        blok += _garis(laporan, satu)
    return blok


def _indikator_lama(laporan: Laporan, kode: str, tahun: Sequence[int]) -> list[BarisCapaian]:
    """Return the indicators of a sasaran that were in use in these years and are not any more, each once."""
    kini = {satu.kode for satu in laporan.indikator_berlaku}
    lama = {
        p.kode: p
        for p in laporan.hasil.riwayat
        if (p.level, p.induk) == (Level.SASARAN, kode) and p.kode not in kini and p.tahun in tahun
    }
    return [replace(satu, realisasi=None) for satu in lama.values()]


def _catatan_ganti(laporan: Laporan, baris: Sequence[BarisCapaian]) -> list[str]:
    """Say which of these indicators replaced which."""
    semua = {satu.kode: satu for satu in laporan.data.indikator}
    ganti = [semua[p.kode] for p in baris if semua[p.kode].menggantikan in semua]
    return [
        f"{satu.nama} menggantikan {di_tengah(semua[satu.menggantikan or ''].nama)}"
        + (f" mulai tahun {satu.berlaku_mulai}." if satu.berlaku_mulai else ".")
        for satu in ganti
    ]


def _tahun_riwayat(laporan: Laporan, nilai: Mapping[tuple[str, int], BarisCapaian], kode: Set[str]) -> list[int]:
    """Choose the years of the Renstra in which one of these indicators has a realisasi, and always this and the last."""
    berisi = {t for (satu, t), p in nilai.items() if satu in kode and p.realisasi is not None}
    # In the first year of a Renstra the year before belongs to another one, and is compared with all the same.
    lalu = {laporan.tahun - 1} & berisi
    dikenal = {t for _, t in nilai if t >= laporan.identitas.renstra_awal} | lalu
    return sorted(t for t in dikenal if t in berisi or t >= laporan.tahun - 1)[-_TAHUN_MAKS:]


def _kolom_riwayat(laporan: Laporan, tahun: Sequence[int]) -> list[KolomBesaran[BarisCapaian]]:
    """Declare realisasi and capaian of some years, side by side, and how the last of them changed."""
    semua = {(p.kode, p.tahun): p for p in laporan.hasil.riwayat}

    def dari(t: int) -> list[KolomBesaran[BarisCapaian]]:
        def milik(p: BarisCapaian) -> BarisCapaian | None:
            return semua.get((p.kode, t))

        capaian = besaran.CAPAIAN_TAHUN
        return [
            kolom_ukur(
                "Realisasi",
                lambda p: satu.realisasi if (satu := milik(p)) else None,
                besaran.REALISASI,
                _jejak_tahun(besaran.REALISASI, t),
                str(t),
            ),
            KolomBesaran(
                "Capaian",
                lambda p: satu.capaian if (satu := milik(p)) else None,
                capaian,
                _jejak_tahun(capaian, t),
                grup=str(t),
            ),
        ]

    return [
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        *(kolom for t in tahun for kolom in dari(t)),
        KolomBesaran(
            "Perubahan",
            lambda p: _beda(laporan, p),
            besaran.PERUBAHAN,
            lambda p: besaran.PERUBAHAN.kunci(p.kode),
            tampil=lambda p: teks_perubahan(_beda(laporan, p), p.desimal),
        ),
    ]


def _jejak_tahun(jenis: Besaran, tahun: int) -> Callable[[BarisCapaian], Kunci]:
    """Name a value of one year."""
    return lambda p: jenis.kunci(p.kode, tahun)


def _beda(laporan: Laporan, p: BarisCapaian) -> Decimal | None:
    lalu = laporan.hasil.nyata.get((p.kode, laporan.tahun - 1))
    return hitung.perubahan(lalu, p.realisasi, laporan.pilihan.dasar_hitung, p.desimal)


def _garis(laporan: Laporan, satu: BarisCapaian) -> list[Blok]:
    """Draw an indicator over the years of the Renstra when at least two realisasi are known."""
    nyata = {
        r.tahun: r.realisasi
        for r in laporan.hasil.realisasi
        if r.indikator == satu.kode and isinstance(r.realisasi, Decimal)
    }
    janji = {
        t.tahun: t.target for t in laporan.hasil.target if t.indikator == satu.kode and isinstance(t.target, Decimal)
    }
    ada = [t for t in {*nyata, *janji} if t >= laporan.identitas.renstra_awal]
    # Years without a number keep their place, so that equal steps are equal times.
    tahun = range(min(ada), max(ada) + 1) if ada else ()
    if sum(t in nyata for t in tahun) < 2:
        return []
    svg = grafik.garis_tahunan(tahun, [janji.get(t) for t in tahun], [nyata.get(t) for t in tahun], satu.satuan)
    alt = f"Diagram garis {satu.nama}: " + "; ".join(
        f"{t} target {cetak_nilai(janji.get(t), satu.desimal, satu.satuan)}, realisasi {cetak_nilai(nyata.get(t), satu.desimal, satu.satuan)}"
        for t in tahun
    )
    judul = f"Target dan Realisasi {berjudul(satu.nama)} Tahun {_rentang_tahun(tahun)}"
    return [gambar(laporan, f"garis_{satu.kode}", judul, svg, f"{alt}.", lebar=0.8)]


def _jangka_menengah(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 3."""
    kunci = f"renstra_{kode}"
    tabel_akhir = {p.kode: p for p in laporan.hasil.akhir_renstra}
    tabel = DeklarasiTabel(
        kunci,
        lambda laporan: (
            f"Realisasi Sasaran {_urut(laporan, kode)} terhadap Target Jangka Menengah Renstra {laporan.periode_renstra}"
        ),
        _kolom_jangka_menengah,
        lambda _laporan: indikator,
        ukuran="kecil",
    )
    kalimat = [kalimat_akhir(laporan, satu, tabel_akhir[satu.kode]) for satu in indikator]
    return [
        paragraf(
            f"Tahun {laporan.tahun} merupakan tahun {urutan_ke(laporan.tahun_ke)} pelaksanaan Renstra {laporan.periode_renstra}. "
            "Perbandingannya dengan target jangka menengah disajikan pada ", Rujuk(f"tabel:{kunci}"), ". ", " ".join(kalimat),
        ),
        tabel.tabel(laporan),
    ]  # fmt: skip


def _kolom_jangka_menengah(laporan: Laporan) -> list[KolomBesaran[BarisCapaian]]:
    """Declare the year, the targets of the years to come, and how far the last one is reached."""
    kini, akhir = laporan.tahun, laporan.identitas.renstra_akhir
    rencana = {(t.indikator, t.tahun): t.renstra for t in laporan.data.target_pohon}
    kemajuan = {p.kode: p.kemajuan for p in laporan.hasil.akhir_renstra}

    def target(t: int) -> KolomBesaran[BarisCapaian]:
        kunci = _jejak_tahun(besaran.RENCANA, t)
        return kolom_ukur(str(t), lambda p: rencana.get((p.kode, t)), besaran.RENCANA, kunci, "Target Renstra")

    return [
        KolomBesaran("Indikator Kinerja", lambda p: p.nama),
        kolom_ukur("Target", lambda p: p.target, besaran.TARGET, _jejak_tahun(besaran.TARGET, kini), str(kini)),
        kolom_ukur(
            "Realisasi", lambda p: p.realisasi, besaran.REALISASI, _jejak_tahun(besaran.REALISASI, kini), str(kini)
        ),
        *(target(t) for t in range(kini + 1, akhir + 1)),
        KolomBesaran(
            f"Realisasi {kini} terhadap Target {akhir}",
            lambda p: kemajuan[p.kode],
            besaran.KEMAJUAN,
            lambda p: besaran.KEMAJUAN.kunci(p.kode),
        ),
    ]


def kalimat_akhir(laporan: Laporan, satu: BarisCapaian, p: AkhirRenstra) -> str:
    """Compare an indicator (row of ``laporan.capaian``) with the end of the Renstra (of ``laporan.akhir_renstra``)."""
    akhir = laporan.identitas.renstra_akhir
    target, realisasi = (
        hitung.operand_nilai(isi, laporan.pilihan.dasar_hitung, satu.desimal) for isi in (p.target_akhir, p.realisasi)
    )
    status = hitung.status_target(target, realisasi, satu.arah)
    if p.kemajuan is None or status is None:
        return f"{satu.nama} belum dapat dibandingkan dengan target tahun {akhir}."
    lanjut = "masih perlu ditingkatkan" if status is Status.TIDAK_TERCAPAI else "target akhir Renstra sudah terpenuhi"
    kemajuan = tandai(besaran.KEMAJUAN.kunci(satu.kode), cetak_persen(p.kemajuan))
    return f"Capaian {di_tengah(satu.nama)} terhadap target tahun {akhir} sebesar {kemajuan} sehingga {lanjut}."


def _penyebab(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 5."""
    kunci = f"penyebab_{kode}"
    lain = daftar_sebab(laporan, TempatAnalisis.SASARAN, kode, indikator)
    if not indikator:
        return lain
    status = {p.status for p in indikator}
    hasil = ["keberhasilan"] if status & {Status.MELAMPAUI, Status.TERCAPAI} else []
    hasil += ["kegagalan"] if Status.TIDAK_TERCAPAI in status else []
    kata = " serta ".join(hasil) or "keberhasilan atau kegagalan"
    return [
        paragraf(f"Penyebab {kata} beserta solusi yang dilakukan diuraikan pada ", Rujuk(f"tabel:{kunci}"), "."),
        tabel_sebab(laporan, kunci, f"Analisis Penyebab dan Solusi Sasaran {_urut(laporan, kode)}", indikator),
        *lain,
    ]


def _efisiensi(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 6."""
    kunci = f"efisiensi_{kode}"
    baris = [p for p in laporan.hasil.efisiensi if p.kode == kode]
    sebab = [a for a in laporan.analisis_di(TempatAnalisis.EFISIENSI_SASARAN) if a.rujukan == kode]
    pagu, realisasi, serapan = besaran.PAGU, besaran.REALISASI_ANGGARAN, besaran.SERAPAN
    tabel = DeklarasiTabel[EfisiensiSasaran](
        kunci,
        lambda laporan: f"Efisiensi Penggunaan Anggaran Sasaran {_urut(laporan, kode)} Tahun {laporan.tahun}",
        lambda laporan: [
            kolom_capaian_sasaran(),
            KolomBesaran("Pagu", lambda p: p.anggaran, pagu, jejak_sasaran(pagu)),
            KolomBesaran("Realisasi Anggaran", lambda p: p.realisasi, realisasi, jejak_sasaran(realisasi)),
            KolomBesaran("Realisasi Anggaran", lambda p: p.persen, serapan, jejak_sasaran(serapan)),
            kolom_efisiensi(laporan),
        ],
        lambda _laporan: baris,
        ukuran="kecil",
    )
    return [
        paragraf(kalimat_efisiensi(laporan, baris[0]), " Rinciannya ada pada ", Rujuk(f"tabel:{kunci}"), "."),
        tabel.tabel(laporan),
        *daftar_efisiensi(laporan, sebab, efisien=bool(baris[0].efisien)),
    ]  # fmt: skip


def _program(laporan: Laporan, kode: str, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Analysis 7."""
    kunci = f"program_{kode}"
    uang = laporan.hasil.pos
    program = next(p.program for p in laporan.hasil.anggaran_sasaran if p.kode == kode)
    if not program:
        return kotak_kurang(laporan, f"program:{kode}", "lembar:sasaran_program")
    if ada_rincian(laporan, program):
        return rincian_program(laporan, kode, _urut(laporan, kode), program)
    baris: list[BarisKinerja] = []
    for satu in program:
        baris += laporan.hasil.capaian_level(Level.PROGRAM, satu) or [TanpaIndikator(satu)]
    tabel = DeklarasiTabel[BarisKinerja](
        kunci,
        lambda laporan: f"Program Pendukung Sasaran {_urut(laporan, kode)} Tahun {laporan.tahun}",
        lambda _laporan: [
            KolomBesaran("Program", lambda p: uang[p.induk].nama, gabung=lambda p: p.induk),
            KolomBesaran("Indikator Program", lambda p: p.nama),
            *kolom_kinerja(),
            KolomBesaran(
                "Realisasi Anggaran",
                lambda p: uang[p.induk].persen,
                besaran.SERAPAN,
                lambda p: besaran.SERAPAN.kunci(besaran.pos_anggaran(p.induk)),
                gabung=lambda p: p.induk,
            ),
        ],
        lambda _laporan: baris,
        catatan=lambda laporan: catatan_sumber(laporan, ukur_bawah(laporan, program), (laporan.tahun,)),
        ukuran="kecil",
    )
    blok: list[Blok] = [
        paragraf("Program yang menunjang sasaran ini beserta capaian dan anggarannya dimuat dalam ", Rujuk(f"tabel:{kunci}"), "."),
        tabel.tabel(laporan),
    ]  # fmt: skip
    return [*blok, *(satu for milik in program for satu in uraian_program(laporan, milik))]


_Susun = Callable[[Laporan, str, Sequence[BarisCapaian]], list[Blok]]

#: The seven analyses in their order.
_ANALISIS: tuple[tuple[str, _Susun], ...] = (
    ("Perbandingan target dan realisasi tahun ini", _target_realisasi),
    ("Perbandingan realisasi dan capaian dengan tahun-tahun sebelumnya", _tahun_lalu),
    ("Perbandingan realisasi dengan target jangka menengah", _jangka_menengah),
    ("Perbandingan dengan standar nasional dan daerah lain", banding_wilayah),
    ("Analisis penyebab keberhasilan atau kegagalan serta solusi yang dilakukan", _penyebab),
    ("Analisis efisiensi penggunaan sumber daya", _efisiensi),
    ("Analisis program dan kegiatan pendukung", _program),
)
#: Those that have nothing to say of a sasaran without indicators.
_TENTANG_INDIKATOR = (_target_realisasi, _tahun_lalu, _jangka_menengah, banding_wilayah)


def _rentang_tahun(tahun: Sequence[int]) -> str:
    return str(tahun[0]) if len(tahun) == 1 else f"{tahun[0]}–{tahun[-1]}"


def _urut(laporan: Laporan, kode: str) -> int:
    return [satu.kode for satu in laporan.data.sasaran].index(kode) + 1


def _kapital(teks: str) -> str:
    return teks[:1].upper() + teks[1:]
