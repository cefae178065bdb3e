"""Tables of scores: an inspectorate with components and ranks, a treasury office with weights, an agency that measures satisfaction."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_dinas import Dinas
from rekaan_kisi import BULAN, ROMAWI, acak_untuk, kisi, naik, persen
from rekaan_tanam import Cetak, Laporan, tulis

__all__ = ["cetak_inspektorat", "cetak_pelayanan", "cetak_perbendaharaan"]

_BULAT, _SATU, _DUA, _EMPAT = tulis(0), tulis(1), tulis(2), tulis(4)
_AKIP = ((90, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"), (0, "D"))


def _dua(nilai: Decimal) -> Decimal:
    return nilai.quantize(Decimal("0.01"), ROUND_HALF_UP)


def _huruf(nilai: Decimal) -> str:
    return next(huruf for batas, huruf in _AKIP if nilai > batas)


def cetak_inspektorat(d: Dinas, benih: int) -> Laporan:
    """Print an inspectorate: components of SAKIP, agencies by score and rank, follow-up, zones of integrity."""
    acak, th = acak_untuk("inspektorat", benih), d.tahun
    return Laporan((*_akip(acak, th), *_peringkat(acak, th), *_tindak_lanjut(acak, th), *_zona(acak)))


def _akip(acak: Random, th: int) -> Iterator[Cetak]:
    bobot = (("Perencanaan Kinerja", 30), ("Pengukuran Kinerja", 30), ("Pelaporan Kinerja", 15), ("Evaluasi Akuntabilitas Kinerja Internal", 25))  # fmt: skip
    semua = [[_dua(Decimal(b * acak.randint(6200, 8900)) / 10000) for _, b in bobot] for _ in range(2)]
    isi = [(n, (b, lama, baru, baru - lama)) for (n, b), lama, baru in zip(bobot, *semua, strict=True)]
    total = [sum(s, Decimal(0)) for s in semua]
    isi.append(("Nilai Akuntabilitas Kinerja", (100, *total, total[1] - total[0])))
    lain = [tuple(h for _, h in _AKIP if h != _huruf(t))[1:4] for t in total]
    isi.append(("Tingkat Akuntabilitas Kinerja", (None, (_huruf(total[0]),), (_huruf(total[1]), *lain[1]), None)))
    kolom = [("Bobot", _BULAT, "=bobot"), (f"Nilai > {th - 1}", _DUA, "lalu"), (f"Nilai > {th}", _DUA, "nilai"), ("Kenaikan/Penurunan", _DUA, "naik")]  # fmt: skip
    yield from kisi("Tabel 3.2 Hasil Evaluasi Akuntabilitas Kinerja Instansi Pemerintah", kolom, isi)


def _peringkat(acak: Random, th: int) -> Iterator[Cetak]:
    nilai = {f"Dinas {n}": Decimal(n_) / 100 for n, n_ in zip(("Kesehatan", "Pendidikan", "Sosial", "Perhubungan", "Pertanian", "Kebudayaan", "Perdagangan"), acak.sample(range(5600, 8990), 7), strict=True)}  # fmt: skip
    urut = sorted(nilai.values(), reverse=True)
    lama = {n: Decimal(acak.randint(5200, 8600)) / 100 for n in nilai}
    isi = []
    for n, v in nilai.items():
        lain = tuple(h for _, h in _AKIP if h != _huruf(v))
        tren = ("Naik", "Turun") if v > lama[n] else ("Turun", "Naik")
        isi.append((n, (lama[n], v, (_huruf(v), *lain[1:4]), urut.index(v) + 1, tren)))
    rata = [sum(x.values(), Decimal(0)) / 7 for x in (lama, nilai)]
    isi.append(("Rata-rata Kabupaten", (*rata, (_huruf(rata[1]),), None, None)))
    kolom = [(f"Nilai {th - 1}", _DUA, "=rata"), (f"Nilai {th}", _DUA, "=nilai"), ("Predikat", str, "huruf"), ("Peringkat", _BULAT, "urut"), ("Tren", str, "tren")]  # fmt: skip
    yield from kisi("Tabel 3.3 Nilai AKIP Perangkat Daerah", kolom, isi)
    rekap = [(h, sum(_huruf(v) == h for v in nilai.values()), sum(_huruf(v) == h for v in lama.values())) for _, h in _AKIP[1:5]]  # fmt: skip
    isi_ = [(h, (b, a)) for h, a, b in rekap if a or b]
    isi_.append(("Jumlah", [sum(r[1][k] for r in isi_) for k in (0, 1)]))
    kolom = [(f"Jumlah PD {th - 1}", _BULAT, "=lalu"), (f"Jumlah PD {th}", _BULAT, "kini")]
    yield from kisi("Tabel 3.4 Rekapitulasi Predikat AKIP", kolom, isi_)


def _tindak_lanjut(acak: Random, th: int) -> Iterator[Cetak]:
    isi = []
    for nama in ("BPK RI", "BPKP", "Inspektorat Provinsi", "Inspektorat Kabupaten"):
        temuan = acak.randint(9, 80)
        a, b, c, e = acak.randint(60, 320), acak.randint(3, 40), acak.randint(1, 18), acak.randint(0, 6)
        isi.append((nama, (temuan, a + b + c + e, a, b, c, e, persen(a, a + b + c + e))))
    jumlah = [sum(r[1][k] for r in isi) for k in range(6)]
    isi.append(("Jumlah", (*jumlah, persen(jumlah[2], jumlah[1]))))
    kolom = [("Temuan", _BULAT, "=temuan"), ("Rekomendasi", _BULAT, "rekom"), ("Status Tindak Lanjut > Sesuai", _BULAT, "status"), ("Status Tindak Lanjut > Belum Sesuai", _BULAT, "status"), ("Status Tindak Lanjut > Belum Ditindaklanjuti", _BULAT, "status"), ("Status Tindak Lanjut > Tidak Dapat Ditindaklanjuti", _BULAT, "status"), ("% Tuntas", _DUA, "tuntas")]  # fmt: skip
    yield from kisi(f"Tabel 3.5 Tindak Lanjut Hasil Pemeriksaan s.d. {th}", kolom, isi)


def _zona(acak: Random) -> Iterator[Cetak]:
    isi = []
    for nama in ("RSUD", "Dinas Penanaman Modal", "Dinas Kependudukan", "Puskesmas Kota", "Kecamatan Timur"):
        ungkit, hasil = Decimal(acak.randint(3900, 5600)) / 100, Decimal(acak.randint(2800, 3700)) / 100
        layak = ("Lulus", "Tidak Lulus") if ungkit + hasil >= 75 else ("Tidak Lulus", "Lulus")
        isi.append((nama, (ungkit, hasil, ungkit + hasil, layak)))
    kolom = [("Pengungkit (60)", _DUA, ""), ("Hasil (40)", _DUA, ""), ("Nilai", _DUA, "nilai"), ("Keterangan (Lulus bila nilai ≥ 75)", str, "lulus")]  # fmt: skip
    yield from kisi("Tabel 3.6 Penilaian Zona Integritas", kolom, isi)


def cetak_perbendaharaan(d: Dinas, benih: int) -> Laporan:
    """Print a treasury office: weighted indicators, quarters and their mean, plan and spending by month, kinds of spending."""
    acak, th = acak_untuk("perbendaharaan", benih), d.tahun
    return Laporan((*_ikpa(acak, th), *_bulan(acak, th), *_belanja(acak, th), *_nka(acak)))


def _ikpa(acak: Random, th: int) -> Iterator[Cetak]:
    bobot = {"Revisi DIPA": 10, "Deviasi Halaman III DIPA": 15, "Penyerapan Anggaran": 20, "Belanja Kontraktual": 10, "Penyelesaian Tagihan": 10, "Pengelolaan UP dan TUP": 10, "Capaian Output": 25}  # fmt: skip
    nilai = {n: Decimal(acak.randint(7800, 10000)) / 100 for n in bobot}
    isi = [(n, (b, nilai[n], _dua(nilai[n] * b / 100))) for n, b in bobot.items()]
    isi.append(("Nilai IKPA", (100, None, sum((r[1][2] for r in isi), Decimal(0)))))
    kolom = [("Bobot (%)", _BULAT, "bobot"), ("Nilai", _DUA, "nilai"), ("Nilai Akhir", _DUA, "akhir")]
    yield from kisi(f"Tabel 3.11 Nilai IKPA Tahun {th}", kolom, isi)
    triwulan = {n: [Decimal(acak.randint(7800, 10000)) / 100 for _ in range(4)] for n in bobot}
    baris = [(n, (*v, sum(v, Decimal(0)) / 4)) for n, v in triwulan.items()]
    baris.append(("Rata-rata", [sum((r[1][k] for r in baris), Decimal(0)) / len(baris) for k in range(5)]))
    kolom = [*((f"TW {r}", _DUA, "nilai") for r in ROMAWI), ("Rata-rata Setahun", _DUA, "rata")]
    yield from kisi(f"Tabel 3.12 Indikator Pelaksanaan Anggaran per Triwulan Tahun {th}", kolom, baris)


def _bulan(acak: Random, th: int) -> Iterator[Cetak]:
    isi, jalan = [], 0
    semua = [(acak.randint(90, 700) * 1_000_000, acak.randint(820, 1090)) for _ in BULAN]
    pagu = sum(r for r, _ in semua) + 250_000_000
    for nama, (rencana, bagian) in zip(BULAN, semua, strict=True):
        nyata = rencana * bagian // 1000 + 311
        jalan += nyata
        isi.append((nama, (rencana, nyata, nyata - rencana, persen(abs(nyata - rencana), rencana), jalan, persen(jalan, pagu))))  # fmt: skip
    jumlah = [sum(r[1][k] for r in isi) for k in range(2)]
    isi.append(("Jumlah", (*jumlah, jumlah[1] - jumlah[0], persen(abs(jumlah[1] - jumlah[0]), jumlah[0]), None, persen(jalan, pagu))))  # fmt: skip
    kolom = [("RPD", _BULAT, "rencana"), ("Realisasi", _BULAT, "nyata"), ("Deviasi", _BULAT, "deviasi"), ("% Deviasi", _DUA, "persen"), ("Realisasi Kumulatif", _BULAT, "jalan"), ("% thd Pagu", _DUA, "serap")]  # fmt: skip
    yield from kisi(f"Tabel 3.13 Rencana Penarikan Dana dan Realisasi Tahun {th}", kolom, isi)


def _belanja(acak: Random, th: int) -> Iterator[Cetak]:
    isi = []
    for nama in ("Belanja Pegawai", "Belanja Barang", "Belanja Modal"):
        awal, ubah = acak.randint(900, 19_000) * 1_000_000, acak.choice((-1, 1)) * acak.randint(20, 600) * 1_000_000
        rm = (awal + ubah) * acak.randint(700, 960) // 1000
        pakai = (awal + ubah) * acak.randint(890, 998) // 1000
        isi.append((nama, (awal, ubah, awal + ubah, rm, awal + ubah - rm, pakai, awal + ubah - pakai, persen(pakai, awal + ubah))))  # fmt: skip
    jumlah = [sum(r[1][k] for r in isi) for k in range(7)]
    isi.append(("JUMLAH", (*jumlah, persen(jumlah[5], jumlah[2]))))
    kolom = [("Pagu > Semula", _BULAT, "awal"), ("Pagu > Pergeseran", _BULAT, "geser"), ("Pagu > Menjadi", _BULAT, "menjadi"), ("Sumber Dana > RM", _BULAT, "sumber"), ("Sumber Dana > PNBP", _BULAT, "sumber"), ("Realisasi", _BULAT, "serap"), ("Tidak Terserap", _BULAT, "sisa"), ("%", _DUA, "persen")]  # fmt: skip
    yield from kisi(f"Tabel 3.14 Pagu dan Realisasi per Jenis Belanja Tahun {th}", kolom, isi)


def _nka(acak: Random) -> Iterator[Cetak]:
    bobot = (("Capaian Keluaran", "43.5"), ("Efisiensi", "28.6"), ("Konsistensi Penyerapan", "18.2"), ("Penyerapan Anggaran", "9.7"))  # fmt: skip
    isi = [(n, (Decimal(b), v := Decimal(acak.randint(7000, 10000)) / 100, _dua(v * Decimal(b) / 100))) for n, b in bobot]  # fmt: skip
    isi.append(("Total", (100, None, sum((r[1][2] for r in isi), Decimal(0)))))
    kolom = [("Bobot", _SATU, "bobot"), ("Nilai", _DUA, "nilai"), ("Bobot x Nilai", _DUA, "akhir")]
    yield from kisi("Tabel 3.15 Nilai Kinerja Anggaran", kolom, isi)


def cetak_pelayanan(d: Dinas, benih: int) -> Laporan:
    """Print an agency of permits: elements of satisfaction, means of months, states with a printed rule, reform by component."""
    acak, th = acak_untuk("pelayanan", benih), d.tahun
    isi: list[Cetak] = []
    unsur = ("Persyaratan", "Prosedur", "Waktu", "Biaya", "Produk", "Kompetensi", "Perilaku", "Penanganan Pengaduan", "Sarana")  # fmt: skip
    nilai = [Decimal(acak.randint(2950, 3940)) / 1000 for _ in unsur]
    lama = [Decimal(acak.randint(2850, 3840)) / 1000 for _ in unsur]
    tiga = tulis(3)
    baris = [(f"U{n} {u}", (a, b, b - a, sorted(nilai, reverse=True).index(b) + 1)) for n, (u, a, b) in enumerate(zip(unsur, lama, nilai, strict=True), 1)]  # fmt: skip
    rata = [sum(x, Decimal(0)) / 9 for x in (lama, nilai)]
    rata = [r.quantize(Decimal("0.001"), ROUND_HALF_UP) for r in rata]
    baris.append(("Rata-rata Tertimbang", (*rata, rata[1] - rata[0], None)))
    baris.append(("Nilai IKM (NRR x 25)", (*(r * 25 for r in rata), None, None)))
    kolom = [(f"NRR {th - 1}", tiga, "lalu"), (f"NRR {th}", tiga, "nilai"), ("Naik/Turun", tiga, "naik"), ("Urutan", _BULAT, "urut")]  # fmt: skip
    isi += kisi("Tabel 3.2 Nilai Rata-Rata Unsur Pelayanan", kolom, baris)
    izin = []
    for nama in ("Izin Usaha", "Izin Bangunan", "Izin Reklame", "Izin Tenaga Kesehatan", "Izin Lokasi"):
        terbit, standar = acak.randint(40, 900), acak.randint(5, 14)
        hari = standar + acak.choice((-2, -1, 1, 2))
        kata = ("Tepat Waktu", "Terlambat") if hari <= standar else ("Terlambat", "Tepat Waktu")
        izin.append((nama, (terbit, standar, hari, kata)))
    kolom = [("Izin Terbit", _BULAT, ""), ("Standar (hari)", _BULAT, ""), ("Rata-rata Waktu (hari)", _BULAT, ""), ("Ket (Tepat Waktu jika ≤ standar)", str, "ket")]  # fmt: skip
    isi += kisi(f"Tabel 3.3 Waktu Penyelesaian Izin Tahun {th}", kolom, izin)
    bulan = []
    for nama in BULAN:
        daring, luring = acak.randint(90, 400), acak.randint(10, 120)
        bulan.append((nama, (daring, luring, daring + luring, Decimal(acak.randint(8100, 9400)) / 100)))
    jumlah = [sum(r[1][k] for r in bulan) for k in range(3)]
    puas = sum((r[1][3] for r in bulan), Decimal(0)) / 12
    bulan += [("Jumlah", (*jumlah, None)), ("Rata-rata", (*(Decimal(j) / 12 for j in jumlah), puas))]
    kolom = [("Permohonan > Daring", _BULAT, "mohon"), ("Permohonan > Luring", _BULAT, "mohon"), ("Permohonan > Jumlah", _BULAT, "total"), ("Indeks Kepuasan", _DUA, "=indeks")]  # fmt: skip
    isi += kisi(f"Tabel 3.4 Permohonan dan Kepuasan per Bulan Tahun {th}", kolom, bulan)
    rb = (("Manajemen Perubahan", 8), ("Deregulasi Kebijakan", 7), ("Penataan Organisasi", 6), ("Penataan Tata Laksana", 5))  # fmt: skip
    hasil = (("Akuntabilitas Kinerja", 10), ("Kualitas Pelayanan Publik", 10))
    semua = []
    for nama, bagian in (("A. Pengungkit", rb), ("B. Hasil", hasil)):
        rinci = [(f"{n}", (b, v := _dua(Decimal(b * acak.randint(5500, 9600)) / 10000), persen(v, b))) for n, b in bagian]  # fmt: skip
        bobot, jumlah_ = sum(r[1][0] for r in rinci), sum((r[1][1] for r in rinci), Decimal(0))
        semua += [(nama, (bobot, jumlah_, persen(jumlah_, bobot))), *rinci]
    akhir = [sum((r[1][k] for r in semua if r[0][1] == "."), Decimal(0)) for k in (0, 1)]
    semua.append(("Indeks Reformasi Birokrasi (A + B)", (*akhir, persen(akhir[1], akhir[0]))))
    kolom = [("Bobot", _BULAT, "bobot"), ("Nilai", _DUA, "nilai"), ("% Capaian", _DUA, "capaian")]
    isi += kisi("Tabel 3.5 Indeks Reformasi Birokrasi", kolom, semua)
    tahun = []
    for n in range(th - 4, th + 1):
        target = Decimal(82 + n - th)
        nyata = target + Decimal(acak.randint(-300, 400)) / 100
        tahun.append((str(n), (target, nyata, persen(nyata, target), ("✓", "✗") if nyata >= target else ("✗", "✓"))))
    kolom = [("Target", _DUA, "target"), ("Realisasi", _DUA, "nyata"), ("Capaian", tulis(2, "%"), "capaian"), ("Tercapai (✓/✗)", str, "tanda")]  # fmt: skip
    isi += kisi("Tabel 3.6 Indeks Kepuasan Masyarakat Lima Tahun", kolom, tahun)
    modal = [acak.randint(100, 900) * 1_000_000_000 + 7 for _ in range(5)]
    baris = [(str(th - 4 + k), (modal[k], None if not k else naik(modal[k], modal[k - 1]))) for k in range(5)]
    isi += kisi("Tabel 3.7 Realisasi Investasi", [("Investasi (Rp)", _BULAT, ""), ("Laju (%)", _DUA, "laju")], baris)
    return Laporan(tuple(isi))
