"""Sentences that sum up the year from its results: Bab IV and the ikhtisar eksekutif say the same ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kinerja import hitung
from kinerja.angka import cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.besaran.ungkapan import Hasil
from kinerja.hitung import BarisCapaian, EfisiensiSasaran, Status
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import ARAH, JenisAnalisis, Level
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
    "rincian_gagal",
    "sebut_rerata",
]

#: The levels that conclusions count, with the word for what their indicators measure.
LEVEL_SIMPULAN = {Level.TUJUAN: "tujuan", Level.SASARAN: "sasaran strategis", Level.PROGRAM: "program"}
#: The classes of a scale, 5 being the best, beside which a missed target surprises.
_TINGGI = 4


def kalimat_status(laporan: Laporan, level: Level) -> str:
    """Say how many indicators of a level exceeded, met or missed their target; "" where there is none."""
    satu = next(satu for satu in laporan.hasil.rekap_status if satu.level == level)
    if not satu.jumlah:
        return ""
    hitungan = {
        "melampaui target": "melampaui",
        "tepat mencapai target": "tercapai",
        "tidak mencapai target": "tidak_tercapai",
        "belum dapat dinilai": "belum_dinilai",
    }
    ada = [
        (kata, tandai(besaran.STATUS.kunci(level.value, kolom), str(jumlah)))
        for kata, kolom in hitungan.items()
        if (jumlah := getattr(satu, kolom))
    ]
    semua_induk, berindikator = (
        _banyak_induk(laporan, level),
        len({p.induk for p in laporan.hasil.capaian_level(level)}),
    )
    induk = tandai(besaran.JUMLAH.kunci(level.value), str(semua_induk))
    if berindikator < semua_induk:
        induk = f"{berindikator} dari {induk}"
    semua = tandai(besaran.STATUS.kunci(level.value, "jumlah"), str(satu.jumlah))
    milik = f"indikator pada {induk} {LEVEL_SIMPULAN[level]}"
    if len(ada) > 1:
        return f"Dari {semua} {milik}, {gabung([f'{jumlah} indikator {kata}' for kata, jumlah in ada])}."
    if satu.jumlah > 1:
        return f"Dari {semua} {milik}, seluruhnya {ada[0][0]}."
    return f"Satu-satunya {milik if semua_induk > 1 else f'indikator {LEVEL_SIMPULAN[level]}'} {ada[0][0]}."


def _banyak_induk(laporan: Laporan, level: Level) -> int:
    if level is Level.PROGRAM:
        return hitung.jumlah_pohon(laporan.hasil.anggaran)["program"]
    return len(laporan.data.tujuan if level is Level.TUJUAN else laporan.data.sasaran)


def kalimat_rata_rata(laporan: Laporan) -> str:
    """Give the mean capaian of the sasaran with its predikat, and what the mean hides."""
    kalimat = sebut_rerata(laporan)
    if laporan.hasil.rata_rata.capaian is None:
        return f"{kalimat}."
    indikator = laporan.hasil.capaian_level(Level.SASARAN)
    belum = sum(satu.capaian is None for satu in indikator)
    gagal = sum(satu.status is Status.TIDAK_TERCAPAI for satu in indikator)
    if gagal and (laporan.hasil.rata_rata.tingkat or 0) >= _TINGGI:
        lepas = tandai(besaran.STATUS.kunci("sasaran", "tidak_tercapai"), str(gagal))
        kalimat += f" walaupun {lepas} indikator sasaran tidak mencapai target"
    if belum:
        kosong = tandai(besaran.JUMLAH.kunci("indikator_tanpa_capaian"), str(belum))
        return f"{kalimat}. Angka itu tidak mencakup {kosong} indikator sasaran yang belum mempunyai capaian."
    return f"{kalimat}."


def sebut_rerata(laporan: Laporan) -> str:
    """Give the mean capaian of the sasaran with its predikat; a single one has no mean."""
    rerata, sasaran = laporan.hasil.rata_rata, laporan.hasil.capaian_sasaran
    if rerata.capaian is None:
        return "Rata-rata capaian sasaran strategis belum dapat dihitung karena capaian indikatornya belum tersedia"
    ada = sum(satu.capaian is not None for satu in sasaran)
    semua = tandai(besaran.JUMLAH.kunci("sasaran"), str(len(sasaran)))
    kelas = f"dengan predikat {rerata.predikat}" if rerata.predikat else "tanpa predikat pada skala yang dipakai"
    nilai = f"{tandai(besaran.RATA_RATA.kunci(), cetak_persen(rerata.capaian))} {kelas}"
    if ada < len(sasaran):
        dinilai = tandai(besaran.JUMLAH.kunci("sasaran_dinilai"), str(ada))
        lanjut = f", yaitu {nilai}" if ada == 1 else f"; rata-ratanya {nilai}"
        return f"Dari {semua} sasaran strategis, baru {dinilai} yang capaiannya dapat dihitung{lanjut}"
    return f"{'Capaian' if ada == 1 else f'Rata-rata capaian {semua}'} sasaran strategis adalah {nilai}"


def indikator_gagal(laporan: Laporan) -> list[BarisCapaian]:
    """Return the indicators of tujuan, sasaran and program that missed their target (rows of ``laporan.hasil.capaian``)."""
    return [
        satu
        for level in LEVEL_SIMPULAN
        for satu in laporan.hasil.capaian_level(level)
        if satu.status is Status.TIDAK_TERCAPAI
    ]


def kalimat_gagal(laporan: Laporan, satu: BarisCapaian, *, rujuk: bool = False) -> str:
    """Name a missed indicator with its numbers and its main cause, or say that no cause is given.

    ``rujuk`` names the chapter that explains it instead, so that a cause does not stand in the report word for word twice
    more than it must.
    """
    return f"{_hasil_gagal(satu, ' tidak mencapai target')} {_kalimat_sebab(laporan, satu, rujuk=rujuk)}"


def rincian_gagal(laporan: Laporan, gagal: Sequence[BarisCapaian], *, rujuk: bool = False) -> tuple[str, list[str]]:
    """Return what leads a list of several missed indicators, and its items; what all items would say stands in the lead."""
    jumlah = tandai(besaran.STATUS.kunci("semua", "tidak_tercapai"), str(len(gagal)))
    awal = f"Sebanyak {jumlah} indikator berikut tidak mencapai target."
    sebab = [_kalimat_sebab(laporan, satu, rujuk=rujuk) for satu in gagal]
    if len(set(sebab)) == 1:
        return f"{awal} {sebab[0]}", [_hasil_gagal(satu) for satu in gagal]
    return awal, [f"{_hasil_gagal(satu)} {kata}" for satu, kata in zip(gagal, sebab, strict=True)]


def _hasil_gagal(satu: BarisCapaian, kata: str = "") -> str:
    target, realisasi = (
        tandai(jenis.kunci(satu.kode, satu.tahun), cetak_bersatuan(nilai, satu.desimal, satu.satuan))
        for jenis, nilai in ((besaran.TARGET, satu.target), (besaran.REALISASI, satu.realisasi))
    )
    if satu.capaian is None:
        capaian = f"capaian tidak dihitung karena {alasan_tanpa_capaian(satu)}"
    else:
        capaian = f"capaian {tandai(besaran.CAPAIAN.kunci(satu.kode), cetak_persen(satu.capaian))}"
        capaian += f", predikat {satu.predikat}" if satu.predikat else ""
    return (
        f"Indikator {satu.level.value} “{satu.nama}”{kata}: realisasi {realisasi} terhadap target {target} ({capaian})."
    )


def _kalimat_sebab(laporan: Laporan, satu: BarisCapaian, *, rujuk: bool) -> str:
    sebab = _sebab(laporan, satu.kode)
    if not sebab and satu.level is Level.SASARAN and _sebab(laporan, satu.induk):
        return "Penyebabnya diuraikan dalam analisis sasarannya pada Bab III."
    sebab = sebab or ([] if satu.level is Level.SASARAN else _sebab(laporan, satu.induk))
    if not sebab:
        return "Penyebabnya belum diuraikan."
    return "Penyebabnya diuraikan pada Bab III." if rujuk else f"Penyebabnya: {bertitik(sebab[0])}"


def _sebab(laporan: Laporan, rujukan: str) -> list[str]:
    return [
        laporan.uraian(satu)
        for satu in laporan.data.analisis
        if satu.jenis is JenisAnalisis.PENYEBAB and satu.rujukan == rujukan
    ]


def kalimat_anggaran(laporan: Laporan) -> str:
    """Give the budget, what was spent of it and what is left."""
    total = laporan.hasil.total
    if not total.anggaran:
        if laporan.data.anggaran:
            return f"Tidak ada pagu anggaran pada tahun {laporan.tahun}."
        return f"Anggaran tahun {laporan.tahun} belum diisi."
    sisa = total.sisa
    if sisa > 0:
        bagian = tandai(besaran.PERSEN_SISA.kunci(besaran.TOTAL), cetak_persen(total.persen_sisa))
        akhir = f" sehingga tersisa {tandai(besaran.SISA.kunci(besaran.TOTAL), cetak_rupiah(sisa))} ({bagian})"
    elif sisa:
        lebih = tandai(besaran.SISA.kunci(besaran.TOTAL), cetak_rupiah(-sisa))
        akhir = f" sehingga melebihi pagu dengan selisih {lebih}"
    else:
        akhir = " sehingga tidak ada sisa anggaran"
    pagu, nyata = (
        tandai(besaran.PAGU.kunci(besaran.TOTAL), cetak_rupiah(total.anggaran)),
        tandai(besaran.REALISASI_ANGGARAN.kunci(besaran.TOTAL), cetak_rupiah(total.realisasi)),
    )
    persen = tandai(besaran.SERAPAN.kunci(besaran.TOTAL), cetak_persen(total.persen))
    return f"Dari pagu anggaran sebesar {pagu} terealisasi {nyata} atau {persen}{akhir}."


def kalimat_serapan(laporan: Laporan) -> str:
    """Compare the share of the budget that was spent with last year's; "" where one of them is not known."""
    lalu, beda = laporan.hasil.tahun_lalu, laporan.hasil.perubahan_serapan
    if lalu is None or beda is None:
        return ""
    dulu = tandai(besaran.SERAPAN.kunci(besaran.pos_riwayat(laporan.tahun - 1)), cetak_persen(lalu.persen))
    tahun = f"{dulu} pada tahun {laporan.tahun - 1}"
    if beda == 0:
        return f"Penyerapan itu tetap {tahun}."
    selisih = tandai(besaran.PERUBAHAN_SERAPAN.kunci(), cetak_desimal(abs(beda)))
    return f"Penyerapan itu {'naik' if beda > 0 else 'turun'} {selisih} poin persentase dari {tahun}."


def kalimat_efisiensi_sasaran(laporan: Laporan) -> str:
    """Say for which sasaran money was used efficiently by the chosen method, and why not for the others."""
    rumus = laporan.pilihan.rumus_efisiensi
    kelompok: dict[str, list[str]] = {}
    for urut, satu in enumerate(laporan.hasil.efisiensi, start=1):
        nilai = (
            tandai(besaran.EFISIENSI.kunci(satu.kode), _nilai_efisiensi(satu.efisiensi, rumus)) if satu.efisien else ""
        )
        kata = _kata_efisiensi(satu, [p.status for p in laporan.hasil.capaian_level(Level.SASARAN, satu.kode)])
        kelompok.setdefault(kata, []).append(f"sasaran {urut} ({nilai})" if nilai else f"sasaran {urut}")
    if not kelompok:
        return ""
    sama = len(kelompok) == 1 < len(laporan.hasil.efisiensi) and not any(p.efisien for p in laporan.hasil.efisiensi)
    depan, *lain = (kata.format("semua sasaran" if sama else gabung(nama)) for kata, nama in kelompok.items())
    return " ".join(
        [f"Menurut {rumus.nama}, penggunaan anggaran {depan}.", *(f"Penggunaan anggaran {satu}." for satu in lain)]
    )


def _kata_efisiensi(satu: EfisiensiSasaran, status: list[Status | None]) -> str:
    """Judge one row of ``laporan.hasil.efisiensi``; money left over beside a missed target is not efficiency."""
    if satu.efisien:
        return "efisien pada {}"
    if Status.TIDAK_TERCAPAI in status:
        return "tidak dinilai efisien pada {} karena targetnya tidak seluruhnya tercapai"
    if satu.efisien is None or None in status or not status:
        return "belum dapat dinilai pada {} karena datanya belum lengkap"
    return "belum efisien pada {} karena persentase realisasi anggarannya melebihi capaian kinerjanya"


def _nilai_efisiensi(nilai: Hasil, rumus: RumusEfisiensi) -> str:
    return "" if nilai is None or not rumus.berangka else rumus.cetakan.kalimat(nilai)


def kalimat_tahun_lalu(laporan: Laporan) -> str:
    """Count the indicators of tujuan, sasaran and program whose realisasi rose, stayed or fell against last year.

    Where some indicators are better when lower, it counts better and worse instead.
    """
    baris = [satu for level in LEVEL_SIMPULAN for satu in laporan.hasil.capaian_level(level)]
    if not baris:
        return ""
    dasar = laporan.pilihan.dasar_hitung
    gerak = [
        hitung.gerak(laporan.hasil.nyata.get((p.kode, laporan.tahun - 1)), p.realisasi, p.arah, dasar, p.desimal)
        for p in baris
    ]
    if all(satu is None for satu in gerak):
        return f"Realisasi indikator belum dapat dibandingkan dengan tahun {laporan.tahun - 1}."
    searah = all(ARAH[satu.arah].naik for satu, kini in zip(baris, gerak, strict=True) if kini is not None)
    naik, turun = ("meningkat", "menurun") if searah else ("membaik", "memburuk")
    jumlah = Counter(gerak)
    kata = ((1, naik, "naik"), (0, "tetap", "tetap"), (-1, turun, "turun"), (None, "belum dapat dibandingkan", "tanpa"))
    isi = gabung(
        [
            f"{tandai(besaran.GERAK.kunci(kunci), str(jumlah[kini]))} indikator {sebutan}"
            for kini, sebutan, kunci in kata
            if jumlah[kini]
        ]
    )
    return f"Dibandingkan dengan tahun {laporan.tahun - 1}, realisasi {isi}."


def kalimat_peringkat(laporan: Laporan) -> list[str]:
    """Say where the region stands among others, a sentence per indicator that has a benchmark of the year."""
    kalimat = []
    dibandingkan = {satu.indikator for satu in laporan.data.pembanding if satu.tahun == laporan.tahun}
    for satu in laporan.hasil.capaian:
        if satu.kode not in dibandingkan or not ARAH[satu.arah].naik:
            continue
        tempat = laporan.hasil.peringkat(satu.kode)
        if tempat.peringkat is not None and tempat.jumlah > 1:
            nilai = tandai(
                besaran.REALISASI.kunci(satu.kode, satu.tahun), cetak_nilai(tempat.nilai, satu.desimal, satu.satuan)
            )
            peringkat = tandai(besaran.PERINGKAT.kunci(satu.kode, "peringkat"), f"ke-{tempat.peringkat}")
            banyak = tandai(besaran.PERINGKAT.kunci(satu.kode, "jumlah"), str(tempat.jumlah))
            kalimat.append(
                f"Untuk indikator “{satu.nama}” ({nilai}), {laporan.kabupaten.nama} menempati peringkat "
                f"{peringkat} dari {banyak} kabupaten/kota yang dibandingkan."
            )
    return kalimat
