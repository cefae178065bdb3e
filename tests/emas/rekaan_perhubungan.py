"""A family of layouts of a transport agency: facilities by condition, tests by month with fees, halves of the year, units."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_perhubungan"]

_SATU, _DUA, _BULAT, _RP = tulis(1), tulis(2), tulis(0), tulis(0, ",-", "Rp")
_SARANA = ("Rambu lalu lintas", "Marka jalan", "Lampu penerangan jalan", "Halte", "Pagar pengaman")
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_UNIT = (
    "Sekretariat",
    "Bidang Lalu Lintas",
    "Bidang Angkutan",
    "Bidang Prasarana",
    "UPTD Pengujian Kendaraan",
    "UPTD Terminal",
)
_IKU = (
    ("Tingkat ketersediaan fasilitas keselamatan jalan", "%", 1, "62.0", "2"),
    ("Kinerja lalu lintas (V/C ratio)", "Rasio", 2, "0.72", "-0.02"),
    ("Persentase kendaraan wajib uji yang laik jalan", "%", 1, "81.0", "1.5"),
    ("Indeks kepuasan pengguna angkutan umum", "Poin", 2, "76.50", "1.25"),
    ("Nilai SAKIP Dinas Perhubungan", "Poin", 2, "67.00", "1.5"),
)


def cetak_perhubungan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"perhubungan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[1] == "Rasio") for isi in _IKU]
    unit = [
        (nama, p := acak.randint(200_000, 8_000_000) * 1000, p * acak.randint(8600, 9985) // 10000) for nama in _UNIT
    ]
    isi: list[Cetak] = []
    isi += _aset(acak)
    isi += _janji(iku, th)
    isi += _kinerja(iku, th)
    isi += _uji(acak, th)
    isi += _anggaran(acak, unit, th)
    isi += _naskah(iku, unit, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 9. ", f"Tabel 9. Capaian Kinerja Utama Dinas Perhubungan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 6. "),
        "nama kata": nama_lain("Tabel 6. ", ((" keselamatan", ""), (" wajib uji", ""), (" pengguna", " pengusaha"), (" lalu lintas", " angkutan"))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _aset(acak: Random) -> Iterator[Cetak]:
    tabel, total = "Tabel 3. Fasilitas Perlengkapan Jalan menurut Kondisi", [0, 0, 0]
    for nama in _SARANA:
        nilai = [acak.randint(20, 900), acak.randint(5, 200), acak.randint(2, 90)]
        total = [a + b for a, b in zip(total, nilai, strict=True)]
        yield from _kondisi(tabel, nama, nilai)
    yield from _kondisi(tabel, "Jumlah Keseluruhan", total)
    teks = "Fasilitas perlengkapan jalan yang tersedia sebanyak {} unit: {} unit baik, {} unit rusak ringan, dan {} unit rusak berat."  # fmt: skip
    isi = [_BULAT(Decimal(n)) for n in (sum(total), *total)]
    yield kalimat("Pendahuluan", teks.format(*isi), **{"aset kalimat": teks.format(_BULAT(Decimal(sum(total) + 20)), *isi[1:])})  # fmt: skip


def _kondisi(tabel: str, nama: str, nilai: list[int]) -> Iterator[Cetak]:
    for kolom, n in zip(("B", "RR", "RB"), nilai, strict=True):
        yield angka((tabel, nama, kolom), n, _BULAT, "aset", kelompok="Kondisi (unit)")
    yield angka((tabel, nama, "Jml"), sum(nilai), _BULAT, "aset")
    yield angka((tabel, nama, "% Baik"), bagi(nilai[0], sum(nilai)), _SATU, "persen")


def _janji(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 6. Perjanjian Kinerja Kepala Dinas Perhubungan Tahun {th}"
    for n, t in enumerate(iku, 1):
        yield Cetak(tabel, f"{n} {t.nama}", "Satuan", t.satuan, {"satuan": ("Unit",)})
        yield angka((tabel, f"{n} {t.nama}", "Target"), t.target[th], tulis(t.desimal), "target")


def _kinerja(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 9. Capaian Kinerja Utama Dinas Perhubungan Tahun {th}"
    for n, t in enumerate(iku, 1):
        cara, label = tulis(t.desimal), f"{n} {t.nama}"
        yield angka((tabel, label, "Realisasi"), t.realisasi[th - 1], cara, "lalu", kelompok=f"Tahun {th - 1}")
        yield angka((tabel, label, "Target"), t.target[th], cara, "target", kelompok=f"Tahun {th}")
        yield angka((tabel, label, "Realisasi"), t.realisasi[th], cara, "realisasi", kelompok=f"Tahun {th}")
        sel = angka((tabel, label, "% Capaian"), t.capaian(th), _DUA, "hitungan", kelompok=f"Tahun {th}")
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        arah = {"arah": (_DUA(lain),)} if abs(lain - t.capaian(th)) > 4 else {}
        yield Cetak(tabel, label, sel.kolom, sel.nilai, sel.salah | arah, kelompok=sel.kelompok)
        kata = ("Tercapai", "Tidak Tercapai")
        yield Cetak(tabel, label, "Keterangan", kata[t.capaian(th) < 100], {"status": (kata[t.capaian(th) >= 100],)})
    semua = [t.capaian(th) for t in iku]
    yield angka((tabel, "Rata-rata Capaian IKU", "% Capaian"), sum(semua, Decimal(0)) / len(semua), _DUA, "rerata", kelompok=f"Tahun {th}")  # fmt: skip


def _uji(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, total = f"Tabel 10. Pengujian Kendaraan Bermotor per Bulan Tahun {th}", [0, 0, 0]
    for bulan in _BULAN:
        uji = acak.randint(200, 900)
        isi = [uji, uji * acak.randint(80, 98) // 100, uji * acak.randint(60, 95) * 1000]
        total = [a + b for a, b in zip(total, isi, strict=True)]
        yield from _baris_uji(tabel, bulan, isi, "uji")
    yield from _baris_uji(tabel, "Jumlah", total, "jumlah uji")
    target = total[2] * acak.randint(90, 112) // 100 // 1000 * 1000
    teks = f"Penerimaan retribusi pengujian tahun {th} sebesar {{}} atau {{}} persen dari target {{}}, berasal dari {{}} kendaraan yang diuji."  # fmt: skip
    isi_ = (_RP(Decimal(total[2])), _DUA(bagi(total[2], target)), _RP(Decimal(target)), _BULAT(Decimal(total[0])))
    yield kalimat("Akuntabilitas Kinerja", teks.format(*isi_), **{"retribusi kalimat": teks.format(_RP(Decimal(total[2] + 40_000_000)), *isi_[1:]), "persen kalimat": teks.format(isi_[0], _DUA(bagi(total[2], target) + 8), *isi_[2:]), "uji kalimat": teks.format(*isi_[:3], _BULAT(Decimal(total[0] + 1)))})  # fmt: skip


def _baris_uji(tabel: str, nama: str, isi: list[int], jenis: str) -> Iterator[Cetak]:
    yield angka((tabel, nama, "Diuji"), isi[0], _BULAT, jenis)
    yield angka((tabel, nama, "Lulus"), isi[1], _BULAT, jenis)
    yield angka((tabel, nama, "Tidak Lulus"), isi[0] - isi[1], _BULAT, "tidak lulus")
    yield angka((tabel, nama, "% Lulus"), bagi(isi[1], isi[0]), _SATU, "persen")
    yield angka((tabel, nama, "Retribusi (Rp)"), isi[2], _BULAT, *(("jumlah uji",) if jenis == "jumlah uji" else ()))


def _anggaran(acak: Random, unit: list[tuple[str, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 11. Realisasi Anggaran menurut Unit Kerja dan Semester Tahun {th}"
    total = [0, 0, 0]
    for nama, pagu, serap in unit:
        satu, dua = pecah(acak, serap, 2)
        total = [total[0] + pagu, total[1] + satu, total[2] + dua]
        yield from _baris_unit(tabel, nama, (pagu, satu, dua), "suku")
    yield from _baris_unit(tabel, "Total Dinas", (total[0], total[1], total[2]), "jumlah uang")


def _baris_unit(tabel: str, nama: str, isi: tuple[int, int, int], jenis: str) -> Iterator[Cetak]:
    pagu, satu, dua = isi
    yield angka((tabel, nama, "Anggaran"), pagu, _BULAT, jenis)
    yield angka((tabel, nama, "Semester I"), satu, _BULAT, jenis, kelompok="Realisasi")
    yield angka((tabel, nama, "Semester II"), dua, _BULAT, jenis, kelompok="Realisasi")
    yield angka((tabel, nama, "Setahun"), satu + dua, _BULAT, jenis, kelompok="Realisasi")
    yield angka((tabel, nama, "%"), bagi(satu + dua, pagu), _DUA, "persen", kelompok="Realisasi")
    yield angka((tabel, nama, "Sisa Anggaran"), pagu - satu - dua, _BULAT, "sisa")


def _naskah(iku: list[Tolok], unit: list[tuple[str, int, int]], th: int) -> Iterator[Cetak]:
    pagu, serap = sum(u[1] for u in unit), sum(u[2] for u in unit)
    teks = f"Pada tahun {th} Dinas Perhubungan didukung anggaran sebesar {{}} ({{}} rupiah) dengan penyerapan {{}} atau {{}} persen."  # fmt: skip
    isi = (_RP(Decimal(pagu)), terbilang(pagu), _RP(Decimal(serap)), _DUA(bagi(serap, pagu)))
    yield kalimat("Ringkasan", teks.format(*isi), **{"terbilang": teks.format(isi[0], terbilang(pagu - 1_000_000), *isi[2:]), "jumlah kalimat": teks.format(*isi[:2], _RP(Decimal(serap) - 70_000_000), isi[3]), "pangsa kalimat": teks.format(*isi[:3], _DUA(bagi(serap, pagu) - 6))})  # fmt: skip
    for t in iku:
        ekor = "%" if t.satuan == "%" else ""
        lama, baru, target = t.realisasi[th - 1], t.realisasi[th], t.target[th]
        teks = f"{t.nama} tahun {th} terealisasi {{}}{ekor} dari target yang ditetapkan sebesar {{}}{ekor}; capaiannya {{}} persen."  # fmt: skip
        nilai = (t.cetak(baru), t.cetak(target), _DUA(t.capaian(th)))
        yield kalimat("Akuntabilitas Kinerja", teks.format(*nilai), **{
            "prosa": teks.format(t.cetak(bulat(baru * Decimal("1.3"), t.desimal)), *nilai[1:]),
            "target kalimat": teks.format(nilai[0], t.cetak(bulat(target * Decimal("1.2"), t.desimal)), nilai[2]),
            "capaian kalimat": teks.format(*nilai[:2], _DUA(t.capaian(th) + 6)),
        })  # fmt: skip
        if lama != baru:
            kata = ("meningkat", "menurun") if baru > lama else ("menurun", "meningkat")
            teks = f"Realisasi {t.nama} {{}} dari {t.cetak(lama)}{ekor} pada tahun {th - 1} menjadi {t.cetak(baru)}{ekor} pada tahun {th}."  # fmt: skip
            yield kalimat("Akuntabilitas Kinerja", teks.format(kata[0]), **{"kata tahun": teks.format(kata[1])})
        if baru != target:
            kata = ("tercapai", "tidak tercapai") if t.capaian(th) >= 100 else ("tidak tercapai", "tercapai")
            teks = f"Target {t.nama} tahun {th} dinyatakan {{}}."
            yield kalimat("Akuntabilitas Kinerja", teks.format(kata[0]), **{"kata target": teks.format(kata[1])})
    lulus = sum(t.capaian(th) >= 100 for t in iku)
    teks = "Sebanyak {} indikator kinerja utama tercapai, sedangkan {} indikator tidak tercapai."
    yield kalimat("Penutup", teks.format(lulus, len(iku) - lulus), **{"cacah kalimat": teks.format(lulus + 1, len(iku) - lulus - 1)})  # fmt: skip
    tinggi = max(unit, key=lambda u: bulat(bagi(u[2], u[1])))
    lain = min(unit, key=lambda u: bulat(bagi(u[2], u[1])))
    teks = "Unit kerja dengan penyerapan tertinggi adalah {} sebesar {} persen."
    yield kalimat("Akuntabilitas Kinerja", teks.format(tinggi[0], _DUA(bagi(tinggi[2], tinggi[1]))), tertinggi=teks.format(lain[0], _DUA(bagi(lain[2], lain[1]))))  # fmt: skip
    for bagian in ("Kata Pengantar", "Pendahuluan", "Perencanaan Kinerja", "Penutup"):
        teks = f"Laporan Kinerja Dinas Perhubungan Kota {{}} Tahun {{}} bermanfaat bagi peningkatan kinerja ({bagian})."
        yield kalimat(bagian, teks.format("Padmanagara", th), instansi=teks.format("Rangkasari", th), tahun=teks.format("Padmanagara", th - 1))  # fmt: skip
