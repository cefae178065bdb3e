"""A family of layouts of a small office: survey of satisfaction by elements, neighbourhoods, letters by month, narrative cells.

Numbers are printed with a decimal point and thousands with a comma, as offices do whose sheets are set to English.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

__all__ = ["cetak_kelurahan"]

_DUA, _BULAT = tulis(2, titik=True), tulis(0, titik=True)
_RP = tulis(0, "", "Rp. ", titik=True)
_UNSUR = ("Persyaratan", "Prosedur", "Waktu Pelayanan", "Biaya", "Produk Layanan", "Kompetensi Pelaksana", "Perilaku Pelaksana", "Sarana", "Penanganan Pengaduan")  # fmt: skip
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_RW = ("RW 01", "RW 02", "RW 03", "RW 04", "RW 05", "RW 06")
_IKU = (
    ("Indeks Kepuasan Masyarakat", "Indeks", 2, "80.00", "1"),
    ("Persentase usulan musrenbang yang terakomodasi", "%", 2, "55.00", "4"),
    ("Persentase administrasi kependudukan yang selesai tepat waktu", "%", 2, "88.00", "2"),
    ("Jumlah kelompok masyarakat yang diberdayakan", "Kelompok", 0, "18", "3"),
    ("Jumlah gangguan ketertiban yang dilaporkan", "Kejadian", 0, "40", "-3"),
)
_KEGIATAN = ("Pemberdayaan Kelurahan", "Pembangunan Sarana dan Prasarana", "Pelayanan Umum", "Ketenteraman dan Ketertiban", "Kesekretariatan")  # fmt: skip
_SKM = ((Decimal("88.31"), "A (Sangat Baik)"), (Decimal("76.61"), "B (Baik)"), (Decimal(65), "C (Kurang Baik)"), (Decimal(0), "D (Tidak Baik)"))  # fmt: skip


def cetak_kelurahan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"kelurahan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun="gangguan" in isi[0]) for isi in _IKU]
    unsur = [Decimal(acak.randint(295, 372)) / 100 for _ in _UNSUR]
    ikm = bulat(sum((bulat(n / 9, 3) for n in unsur), Decimal(0)) * 25)
    iku[0].realisasi[th] = ikm
    isi: list[Cetak] = []
    isi += _penduduk(acak)
    isi += _janji(iku, th)
    isi += _skm(unsur, ikm, th)
    isi += _capaian(iku, th)
    isi += _surat(acak, th)
    isi += _uang(acak, th)
    isi += _cerita(iku, ikm, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 9 ", f"Tabel 9 Capaian Kinerja Kelurahan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 5 "),
        "nama kata": nama_lain("Tabel 5 ", ((" Masyarakat", ""), (" kependudukan", " pertanahan"), (" masyarakat", ""), (" musrenbang", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _penduduk(acak: Random) -> Iterator[Cetak]:
    tabel, total = "Tabel 2 Jumlah Penduduk, KK, dan RT per RW", [0, 0, 0, 0]
    for nama in _RW:
        nilai = [acak.randint(300, 1900), acak.randint(300, 1900), acak.randint(150, 900), acak.randint(3, 9)]
        total = [a + b for a, b in zip(total, nilai, strict=True)]
        yield from _rw(tabel, nama, nilai)
    yield from _rw(tabel, "Jumlah", total)
    teks = "Penduduk kelurahan berjumlah {} jiwa, terdiri dari {} jiwa laki-laki dan {} jiwa perempuan, yang tersebar pada {} RW dan {} RT."  # fmt: skip
    isi = [total[0] + total[1], total[0], total[1], len(_RW), total[3]]
    tulisan = [*(_BULAT(Decimal(n)) for n in isi[:3]), *isi[3:]]
    yield kalimat("Bab I", teks.format(*tulisan), **{"penduduk kalimat": teks.format(_BULAT(Decimal(isi[0] + 100)), *tulisan[1:]), "rt kalimat": teks.format(*tulisan[:4], total[3] + 2), "rw kalimat": teks.format(*tulisan[:3], len(_RW) + 1, total[3])})  # fmt: skip


def _rw(tabel: str, nama: str, nilai: list[int]) -> Iterator[Cetak]:
    yield angka((tabel, nama, "Lk"), nilai[0], _BULAT, "penduduk", kelompok="Penduduk (jiwa)")
    yield angka((tabel, nama, "Pr"), nilai[1], _BULAT, "penduduk", kelompok="Penduduk (jiwa)")
    yield angka((tabel, nama, "Lk+Pr"), nilai[0] + nilai[1], _BULAT, "penduduk", kelompok="Penduduk (jiwa)")
    jumlah = nama == "Jumlah"
    yield angka((tabel, nama, "KK"), nilai[2], _BULAT, *(("jumlah kk",) if jumlah else ()))
    yield angka((tabel, nama, "RT"), nilai[3], _BULAT, *(("jumlah rt",) if jumlah else ()))


def _janji(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 5 Perjanjian Kinerja Lurah Tahun {th}"
    for t in iku:
        yield Cetak(tabel, t.nama, "Target dan Satuan", f"{_angka(t, t.target[th])} {t.satuan}", {"target": (f"{_angka(t, t.target[th] + 4)} {t.satuan}",), "satuan": (f"{_angka(t, t.target[th])} Dokumen",)})  # fmt: skip


def _angka(t: Tolok, nilai: Decimal) -> str:
    return tulis(t.desimal, titik=True)(nilai)


def _skm(unsur: list[Decimal], ikm: Decimal, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 7 Nilai Unsur Survei Kepuasan Masyarakat Tahun {th}"
    tiga = tulis(3, titik=True)
    for n, (nama, nilai) in enumerate(zip(_UNSUR, unsur, strict=True), 1):
        yield angka((tabel, f"U{n} {nama}", "Nilai Rata-Rata (NRR)"), nilai, _DUA)
        yield angka((tabel, f"U{n} {nama}", "NRR Tertimbang (x 1/9)"), nilai / 9, tiga, "tertimbang")
    jumlah = sum((bulat(n / 9, 3) for n in unsur), Decimal(0))
    yield angka((tabel, "Jumlah", "NRR Tertimbang (x 1/9)"), jumlah, tiga, "jumlah tertimbang")
    rendah = min(range(9), key=lambda n: unsur[n])
    if sum(n == unsur[rendah] for n in unsur) == 1:
        lain = (rendah + 4) % 9
        teks = "Unsur dengan nilai terendah adalah {} dengan nilai {}."
        yield kalimat("Bab III", teks.format(_UNSUR[rendah], _DUA(unsur[rendah])), terendah=teks.format(_UNSUR[lain], _DUA(unsur[lain])))  # fmt: skip
    teks = f"Nilai IKM tahun {th} setelah dikonversi sebesar {{}} dengan mutu pelayanan {{}}."
    mutu = next(nama for batas, nama in _SKM if ikm >= batas)
    yield kalimat("Bab III", teks.format(_DUA(ikm), mutu), **{"ikm kalimat": teks.format(_DUA(ikm + 3), mutu)})


def _capaian(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 9 Capaian Kinerja Kelurahan Tahun {th}"
    for t in iku:
        cara = tulis(t.desimal, titik=True)
        yield Cetak(tabel, t.nama, "Satuan", t.satuan)
        yield angka((tabel, t.nama, "Realisasi Tahun Lalu"), t.realisasi[th - 1], cara)
        yield angka((tabel, t.nama, "Target"), t.target[th], cara, "target", kelompok="Tahun Ini")
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th], cara, "realisasi", kelompok="Tahun Ini")
        sel = angka((tabel, t.nama, "%"), t.capaian(th), _DUA, "hitungan", kelompok="Tahun Ini")
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        arah = {"arah": (_DUA(lain),)} if abs(lain - t.capaian(th)) > 4 else {}
        yield Cetak(tabel, t.nama, "%", sel.nilai, sel.salah | arah, kelompok="Tahun Ini")
        yield Cetak(tabel, t.nama, "Faktor Pendorong/Penghambat", "Dukungan RT dan RW dalam pelaksanaan kegiatan; keterbatasan 2 orang petugas lapangan.")  # fmt: skip
    semua = [t.capaian(th) for t in iku]
    yield angka((tabel, "Rata-rata", "%"), sum(semua, Decimal(0)) / len(semua), _DUA, "rerata", kelompok="Tahun Ini")


def _surat(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, jumlah = f"Tabel 10 Layanan Surat Keterangan per Bulan Tahun {th}", [0, 0]
    for bulan in _BULAN:
        masuk = acak.randint(40, 190)
        tepat = masuk * acak.randint(84, 100) // 100
        jumlah = [jumlah[0] + masuk, jumlah[1] + tepat]
        yield from _layanan(tabel, bulan, masuk, tepat)
    yield from _layanan(tabel, "Setahun", *jumlah)
    teks = f"Selama tahun {th} dilayani {{}} permohonan, {{}} di antaranya selesai tepat waktu atau {{}}%."
    isi = (_BULAT(Decimal(jumlah[0])), _BULAT(Decimal(jumlah[1])), _DUA(bagi(jumlah[1], jumlah[0])))
    yield kalimat("Bab III", teks.format(*isi), **{"layanan kalimat": teks.format(_BULAT(Decimal(jumlah[0] + 1)), *isi[1:]), "persen kalimat": teks.format(*isi[:2], _DUA(bagi(jumlah[1], jumlah[0]) - 11))})  # fmt: skip


def _layanan(tabel: str, nama: str, masuk: int, tepat: int) -> Iterator[Cetak]:
    yield angka((tabel, nama, "Permohonan"), masuk, _BULAT, "layanan")
    yield angka((tabel, nama, "Tepat Waktu"), tepat, _BULAT, "layanan")
    yield angka((tabel, nama, "Terlambat"), masuk - tepat, _BULAT, "terlambat")
    yield angka((tabel, nama, "% Tepat Waktu"), bagi(tepat, masuk), _DUA, "persen")


def _uang(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, baris = f"Tabel 11 Penyerapan Anggaran Kelurahan per Kegiatan TA {th}", []
    for nama in _KEGIATAN:
        pagu = acak.randint(40_000, 1_900_000) * 1000
        tw = pecah(acak, pagu * acak.randint(8600, 9960) // 10000, 4)
        baris.append((nama, pagu, tw))
    total = [sum(b[2][n] for b in baris) for n in range(4)]
    for nama, pagu, tw in (*baris, ("Jumlah", sum(b[1] for b in baris), total)):
        jenis = "jumlah" if nama == "Jumlah" else "suku"
        yield angka((tabel, nama, "Pagu"), pagu, _BULAT, jenis)
        for n, nilai in zip(("I", "II", "III", "IV"), tw, strict=True):
            yield angka((tabel, nama, f"TW {n}"), nilai, _BULAT, jenis, kelompok="Realisasi")
        yield angka((tabel, nama, "Total"), sum(tw), _BULAT, "total realisasi", kelompok="Realisasi")
        yield angka((tabel, nama, "%"), bagi(sum(tw), pagu), _DUA, "persen")
    pagu, serap = sum(b[1] for b in baris), sum(total)
    teks = "Anggaran kelurahan sebesar {} terserap {} ({}%) sehingga tersisa {}."
    isi = [_RP(Decimal(pagu)), _RP(Decimal(serap)), _DUA(bagi(serap, pagu)), _RP(Decimal(pagu - serap))]
    yield kalimat("Bab III", teks.format(*isi), **{"jumlah kalimat": teks.format(isi[0], _RP(Decimal(serap + 30_000_000)), *isi[2:]), "pangsa kalimat": teks.format(*isi[:2], _DUA(bagi(serap, pagu) - 2), isi[3]), "sisa kalimat": teks.format(*isi[:3], _RP(Decimal(pagu - serap + 5_000_000)))})  # fmt: skip


def _cerita(iku: list[Tolok], ikm: Decimal, th: int) -> Iterator[Cetak]:
    assert ikm == iku[0].realisasi[th]
    for t in iku[1:]:
        lama, baru = t.realisasi[th - 1], t.realisasi[th]
        teks = f"{t.nama} pada tahun {th} adalah {{}} {t.satuan.lower()}, sedangkan tahun {th - 1} {_angka(t, lama)} {t.satuan.lower()}, jadi {{}}."  # fmt: skip
        if lama != baru:
            kata = ("meningkat", "menurun") if baru > lama else ("menurun", "meningkat")
            salah = bulat(baru * Decimal("1.4"), t.desimal)
            yield kalimat("Bab III", teks.format(_angka(t, baru), kata[0]), **{"kata tahun": teks.format(_angka(t, baru), kata[1]), "prosa": teks.format(_angka(t, salah), kata[0])})  # fmt: skip
        if t.realisasi[th] != t.target[th]:
            kata = (
                ("dapat dicapai", "tidak dapat dicapai")
                if t.capaian(th) >= 100
                else ("tidak dapat dicapai", "dapat dicapai")
            )
            teks = f"Target {t.nama} sebesar {_angka(t, t.target[th])} {{}} pada tahun {th}."
            yield kalimat("Bab III", teks.format(kata[0]), **{"kata target": teks.format(kata[1])})
    for bagian in ("Kata Pengantar", "Bab I", "Bab II", "Bab IV"):
        teks = f"Laporan Kinerja Kelurahan {{}} Tahun {{}} menjadi bahan evaluasi bersama ({bagian})."
        yield kalimat(bagian, teks.format("Cibogo", th), instansi=teks.format("Ciwalen", th), tahun=teks.format("Cibogo", th - 1))  # fmt: skip
