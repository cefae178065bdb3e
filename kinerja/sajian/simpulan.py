"""Sentences that sum up the year from its results: Bab IV and the ikhtisar eksekutif say the same ones."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from kinerja import hitung
from kinerja.angka import cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.hitung import Status
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import Arah, JenisAnalisis, Level, RumusEfisiensi
from kinerja.sajian.kalimat import alasan_tanpa_capaian, bertitik

__all__ = [
    "LEVEL_SIMPULAN",
    "indikator_gagal",
    "kalimat_anggaran",
    "kalimat_efisiensi_sasaran",
    "kalimat_gagal",
    "kalimat_peringkat",
    "kalimat_rata_rata",
    "kalimat_serapan",
    "kalimat_status",
    "kalimat_tahun_lalu",
]

#: The levels that conclusions count, with the word for what their indicators measure.
LEVEL_SIMPULAN = {Level.TUJUAN: "tujuan", Level.SASARAN: "sasaran strategis", Level.PROGRAM: "program"}


def kalimat_status(laporan: Laporan, level: Level) -> str:
    """Say how many indicators of a level exceeded, met or missed their target; "" where there is none."""
    satu = next(satu for satu in laporan.rekap_status.itertuples() if satu.level == level)
    if not satu.jumlah:
        return ""
    awalan = f"status:{level.value}"
    hitungan = {
        "melampaui target": "melampaui",
        "tepat mencapai target": "tercapai",
        "tidak mencapai target": "tidak_tercapai",
        "belum dapat dinilai": "belum_dinilai",
    }
    ada = [
        (kata, tandai(f"{awalan}:{kolom}", str(jumlah)))
        for kata, kolom in hitungan.items()
        if (jumlah := getattr(satu, kolom))
    ]
    induk = tandai(f"jumlah:{level.value}", str(_banyak_induk(laporan, level)))
    semua = tandai(f"{awalan}:jumlah", str(satu.jumlah))
    awal = f"Terdapat {induk} {LEVEL_SIMPULAN[level]} dengan {semua} indikator"
    if len(ada) > 1:
        return f"{awal}: {gabung([f'{jumlah} indikator {kata}' for kata, jumlah in ada])}."
    return f"{awal} yang {ada[0][0]}." if satu.jumlah == 1 else f"{awal}; seluruhnya {ada[0][0]}."


def _banyak_induk(laporan: Laporan, level: Level) -> int:
    if level is Level.PROGRAM:
        return hitung.jumlah_pohon(laporan.anggaran)["program"]
    return len(laporan.data.tujuan if level is Level.TUJUAN else laporan.data.sasaran)


def kalimat_rata_rata(laporan: Laporan) -> str:
    """Give the mean capaian of the sasaran with its predikat, and what the mean hides."""
    rerata, sasaran = laporan.rata_rata, laporan.capaian_sasaran
    if rerata["capaian"] is None:
        return "Rata-rata capaian sasaran strategis belum dapat dihitung karena capaian indikatornya belum tersedia."
    ada = sum(nilai is not None for nilai in sasaran["capaian"])
    semua = tandai("jumlah:sasaran", str(len(sasaran)))
    banyak = semua if ada == len(sasaran) else f"{tandai('jumlah:sasaran_dinilai', str(ada))} dari {semua}"
    kelas = f"dengan predikat {rerata['predikat']}" if rerata["predikat"] else "tanpa predikat pada skala yang dipakai"
    nilai = tandai("rata_rata:capaian", cetak_persen(rerata["capaian"]))
    kalimat = [f"Rata-rata capaian {banyak} sasaran strategis adalah {nilai} {kelas}."]
    indikator = laporan.capaian_level(Level.SASARAN)
    belum = sum(nilai is None for nilai in indikator["capaian"])
    gagal = sum(status is Status.TIDAK_TERCAPAI for status in indikator["status"])
    if belum:
        kosong = tandai("jumlah:indikator_tanpa_capaian", str(belum))
        kalimat.append(f"Rata-rata itu tidak mencakup {kosong} indikator sasaran yang belum mempunyai capaian.")
    if gagal:
        lepas = tandai("status:sasaran:tidak_tercapai", str(gagal))
        kalimat.append(f"Namun, tidak semua target tercapai: {lepas} indikator sasaran tidak mencapai target.")
    return " ".join(kalimat)


def indikator_gagal(laporan: Laporan) -> list[Any]:
    """Return the indicators of tujuan, sasaran and program that missed their target (rows of ``laporan.capaian``)."""
    return [
        satu
        for level in LEVEL_SIMPULAN
        for satu in laporan.capaian_level(level).itertuples()
        if satu.status is Status.TIDAK_TERCAPAI
    ]


def kalimat_gagal(laporan: Laporan, satu: Any, *, semua_sebab: bool = True) -> str:
    """Name a missed indicator with its numbers and its cause, or say that no cause is given."""
    target, realisasi = (
        tandai(f"{jenis}:{satu.kode}:{satu.tahun}", cetak_bersatuan(nilai, satu.desimal, satu.satuan))
        for jenis, nilai in (("target", satu.target), ("realisasi", satu.realisasi))
    )
    if satu.capaian is None:
        capaian = f"capaian tidak dihitung karena {alasan_tanpa_capaian(satu)}"
    else:
        capaian = f"capaian {tandai(f'capaian:{satu.kode}', cetak_persen(satu.capaian))}"
        capaian += f", predikat {satu.predikat}" if satu.predikat else ""
    kalimat = (
        f"Indikator {satu.level.value} “{satu.nama}” tidak mencapai target: "
        f"realisasi {realisasi} terhadap target {target} ({capaian})."
    )
    sebab = _sebab(laporan, satu.kode)
    if not sebab and satu.level is Level.SASARAN and _sebab(laporan, satu.induk):
        return f"{kalimat} Penyebabnya diuraikan dalam analisis sasarannya pada Bab III."
    sebab = sebab or ([] if satu.level is Level.SASARAN else _sebab(laporan, satu.induk))
    if not sebab:
        return f"{kalimat} Penyebabnya belum diuraikan."
    return f"{kalimat} Penyebabnya: {' '.join(map(bertitik, sebab if semua_sebab else sebab[:1]))}"


def _sebab(laporan: Laporan, rujukan: str) -> list[str]:
    return [
        laporan.uraian(satu)
        for satu in laporan.data.analisis
        if satu.jenis is JenisAnalisis.PENYEBAB and satu.rujukan == rujukan
    ]


def kalimat_anggaran(laporan: Laporan) -> str:
    """Give the budget, what was spent of it and what is left."""
    total = laporan.anggaran.iloc[0]
    if not total["anggaran"]:
        kata = "tidak mempunyai pagu" if laporan.data.anggaran else "belum diisi"
        return f"Anggaran tahun {laporan.tahun} {kata}."
    sisa = total["sisa"]
    if sisa > 0:
        bagian = tandai("total:persen_sisa", cetak_persen(total["persen_sisa"]))
        akhir = f"sehingga tersisa {tandai('total:sisa', cetak_rupiah(sisa))} ({bagian})"
    elif sisa:
        akhir = f"melampaui pagu sebesar {tandai('total:sisa', cetak_rupiah(-sisa))}"
    else:
        akhir = "sehingga tidak ada sisa anggaran"
    pagu, nyata = (
        tandai("total:pagu", cetak_rupiah(total["anggaran"])),
        tandai("total:realisasi", cetak_rupiah(total["realisasi"])),
    )
    persen = tandai("total:persen", cetak_persen(total["persen"]))
    return f"Dari pagu anggaran sebesar {pagu} terealisasi {nyata} atau {persen}, {akhir}."


def kalimat_serapan(laporan: Laporan) -> str:
    """Compare the share of the budget that was spent with last year's; "" where one of them is not known."""
    dasar = laporan.pilihan.dasar_hitung
    lalu, kini = _serapan_lalu(laporan), laporan.anggaran.iloc[0]["persen"]
    beda = hitung.perubahan(lalu, kini, dasar)
    if beda is None:
        return ""
    dulu = tandai(f"riwayat_anggaran:{laporan.tahun - 1}:persen", cetak_persen(lalu))
    tahun = f"penyerapan tahun {laporan.tahun - 1} sebesar {dulu}"
    if beda == 0:
        return f"Penyerapan itu sama dengan {tahun}."
    selisih = tandai("serapan:perubahan", cetak_desimal(abs(beda)))
    return f"Penyerapan itu {'naik' if beda > 0 else 'turun'} {selisih} poin persen dari {tahun}."


def _serapan_lalu(laporan: Laporan) -> Decimal | None:
    lalu = (satu for satu in laporan.data.riwayat_anggaran if satu.tahun == laporan.tahun - 1)
    return next(map(hitung.persen_riwayat, lalu), None)


def kalimat_efisiensi_sasaran(laporan: Laporan) -> str:
    """Say for which sasaran money was used efficiently by the chosen method, and why not for the others."""
    rumus = laporan.pilihan.rumus_efisiensi
    kelompok: dict[str, list[str]] = {}
    for urut, satu in enumerate(laporan.efisiensi.itertuples(), start=1):
        nilai = tandai(f"efisiensi:{satu.kode}", _nilai_efisiensi(satu.efisiensi, rumus)) if satu.efisien else ""
        kata = _kata_efisiensi(satu, list(laporan.capaian_level(Level.SASARAN, satu.kode)["status"]))
        kelompok.setdefault(kata, []).append(f"sasaran {urut} ({nilai})" if nilai else f"sasaran {urut}")
    if not kelompok:
        return ""
    isi = "; ".join(kata.format(gabung(nama)) for kata, nama in kelompok.items())
    return f"Menurut {hitung.EFISIENSI[rumus].nama}, penggunaan anggaran {isi}."


def _kata_efisiensi(satu: Any, status: list[Status | None]) -> str:
    """Judge one row of ``laporan.efisiensi``; money left over beside a missed target is not efficiency."""
    if satu.efisien:
        return "efisien pada {}"
    if Status.TIDAK_TERCAPAI in status:
        return "tidak dinilai efisien pada {} karena targetnya tidak seluruhnya tercapai"
    if satu.efisien is None or None in status or not status:
        return "belum dapat dinilai pada {} karena datanya belum lengkap"
    return "belum efisien pada {} karena persentase realisasi anggarannya melebihi capaian kinerjanya"


def _nilai_efisiensi(nilai: object, rumus: RumusEfisiensi) -> str:
    if rumus is RumusEfisiensi.RUPIAH and isinstance(nilai, int):
        return cetak_rupiah(nilai)
    return cetak_persen(nilai) if isinstance(nilai, Decimal) else ""


def kalimat_tahun_lalu(laporan: Laporan) -> str:
    """Count the indicators of tujuan, sasaran and program whose realisasi rose, stayed or fell against last year.

    Where some indicators are better when lower, it counts better and worse instead.
    """
    lalu = {
        satu.indikator: satu.realisasi for satu in laporan.realisasi.itertuples() if satu.tahun == laporan.tahun - 1
    }
    baris = [satu for level in LEVEL_SIMPULAN for satu in laporan.capaian_level(level).itertuples()]
    if not baris:
        return ""
    dasar = laporan.pilihan.dasar_hitung
    gerak = [hitung.gerak(lalu.get(p.kode), p.realisasi, p.arah, dasar, p.desimal) for p in baris]
    if all(satu is None for satu in gerak):
        return f"Realisasi indikator belum dapat dibandingkan dengan tahun {laporan.tahun - 1}."
    searah = all(satu.arah is Arah.NAIK for satu, kini in zip(baris, gerak, strict=True) if kini is not None)
    naik, turun = ("meningkat", "menurun") if searah else ("membaik", "memburuk")
    jumlah = Counter(gerak)
    kata = ((1, naik, "naik"), (0, "tetap", "tetap"), (-1, turun, "turun"), (None, "belum dapat dibandingkan", "tanpa"))
    isi = gabung(
        [
            f"{tandai(f'gerak:{kunci}', str(jumlah[kini]))} indikator {sebutan}"
            for kini, sebutan, kunci in kata
            if jumlah[kini]
        ]
    )
    return f"Dibandingkan dengan tahun {laporan.tahun - 1}, realisasi {isi}."


def kalimat_peringkat(laporan: Laporan) -> list[str]:
    """Say where the region stands among others, a sentence per indicator that has a benchmark of the year."""
    kalimat = []
    dibandingkan = {satu.indikator for satu in laporan.data.pembanding if satu.tahun == laporan.tahun}
    for satu in laporan.capaian.itertuples():
        if satu.kode not in dibandingkan or satu.arah is not Arah.NAIK:
            continue
        tempat = laporan.peringkat(satu.kode)
        if tempat.peringkat is not None and tempat.jumlah > 1:
            nilai = tandai(f"realisasi:{satu.kode}:{satu.tahun}", cetak_nilai(tempat.nilai, satu.desimal, satu.satuan))
            peringkat = tandai(f"peringkat:{satu.kode}:peringkat", f"ke-{tempat.peringkat}")
            banyak = tandai(f"peringkat:{satu.kode}:jumlah", str(tempat.jumlah))
            kalimat.append(
                f"Untuk indikator “{satu.nama}” ({nilai}), {laporan.kabupaten.nama} menempati peringkat "
                f"{peringkat} dari {banyak} kabupaten dan kota yang dibandingkan."
            )
    return kalimat
