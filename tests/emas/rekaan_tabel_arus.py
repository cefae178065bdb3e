"""Tables of what stands over, comes and goes: a land office, an agency of food, a polytechnic, a tax agency."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_dinas import Dinas
from rekaan_kisi import BULAN, acak_untuk, kisi, kurung, naik, persen, spasi
from rekaan_tanam import Cetak, Laporan, tulis

__all__ = ["cetak_pajak", "cetak_pangan", "cetak_pertanahan", "cetak_politeknik"]

_BULAT, _SATU, _DUA = tulis(0), tulis(1), tulis(2)


def cetak_pertanahan(d: Dinas, benih: int) -> Laporan:
    """Print a land office: files from month to month and by service, five years, money in thousands of rupiah."""
    acak, th = acak_untuk("pertanahan", benih), d.tahun
    jenis = ("Pendaftaran Pertama Kali", "Peralihan Hak", "Roya", "Pemecahan Bidang", "Hak Tanggungan", "Pengecekan Sertipikat")  # fmt: skip
    layanan = []
    for nama in jenis:
        awal, masuk = acak.randint(15, 320), acak.randint(400, 3900)
        layanan.append((nama, awal, masuk, acak.randint((awal + masuk) * 4 // 5, awal + masuk - 3)))
    return Laporan((*_berkas(layanan, th), *_bulanan(acak, th), *_tahunan(acak, layanan, th), *_pagu(acak, th)))


def _berkas(layanan: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    semua = [*layanan, ("Jumlah", *(sum(satu[n] for satu in layanan) for n in (1, 2, 3)))]
    kolom = (
        (f"Tunggakan {th - 1}", _BULAT, "awal"),
        (f"Masuk {th}", _BULAT, "masuk"),
        ("Jumlah Berkas", _BULAT, "beban"),
        ("Diselesaikan", _BULAT, "selesai"),
        ("Sisa Akhir Tahun", _BULAT, "akhir"),
        ("%", _DUA, "persen"),
    )
    isi = [(n, (a, m, a + m, s, a + m - s, persen(s, a + m))) for n, a, m, s in semua]
    yield from kisi("Tabel 3.4 Penyelesaian Berkas menurut Jenis Layanan", kolom, isi)


def _bulanan(acak: Random, th: int) -> Iterator[Cetak]:
    isi, sisa = [], acak.randint(180, 420)
    mula, jumlah = sisa, [0, 0, 0]
    for nama in BULAN:
        masuk, tolak = acak.randint(300, 900), acak.randint(2, 19)
        selesai = acak.randint(masuk * 8 // 10, sisa + masuk - 60)
        akhir = sisa + masuk - selesai - tolak
        isi.append((nama, (sisa, masuk, selesai, tolak, akhir, persen(selesai, sisa + masuk))))
        jumlah = [a + b for a, b in zip(jumlah, (masuk, selesai, tolak), strict=True)]
        sisa = akhir
    isi.append(("Setahun", (mula, *jumlah, sisa, persen(jumlah[1], mula + jumlah[0]))))
    kolom = (
        ("Sisa Bulan Lalu", _BULAT, "awal"),
        ("Permohonan Masuk", _BULAT, "masuk"),
        ("Selesai", _BULAT, "selesai"),
        ("Ditolak/Dicabut", _BULAT, "tolak"),
        ("Sisa Akhir Bulan", _BULAT, "akhir"),
        ("Tingkat Penyelesaian (%)", _SATU, "persen"),
    )
    yield from kisi(f"Tabel 3.5 Permohonan Informasi Pertanahan per Bulan Tahun {th}", kolom, isi)


def _tahunan(acak: Random, layanan: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    masuk, selesai = (sum(satu[n] for satu in layanan) for n in (2, 3))
    deret = [(acak.randint(6000, 14000), acak.randint(5000, 9000)) for _ in range(4)] + [(masuk, selesai)]
    isi, lalu = [], None
    for n, (m, s) in enumerate(deret):
        isi.append((str(th - 4 + n), (m, s, persen(s, m), None if lalu is None else naik(s, lalu))))
        lalu = s
    kolom = (("Berkas Masuk", _BULAT, "masuk"), ("Berkas Selesai", _BULAT, "selesai"), ("Rasio (%)", _DUA, "rasio"), ("Pertumbuhan Berkas Selesai (%)", _DUA, "tumbuh"))  # fmt: skip
    yield from kisi(f"Tabel 3.6 Perkembangan Layanan Tahun {th - 4}-{th}", kolom, isi)


def _pagu(acak: Random, th: int) -> Iterator[Cetak]:
    isi, total = [], [0, 0, 0, 0]
    for nama in ("Program Dukungan Manajemen", "Program Pengelolaan Pertanahan", "Program Penataan Ruang"):
        bagian = []
        for n in range(acak.randint(2, 3)):
            awal = acak.randint(300_000, 5_000_000)
            tambah, kurang = (acak.randint(9_000, 200_000), 0) if n else (0, acak.randint(5_000, 120_000))
            akhir = awal + tambah - kurang
            bagian.append((f"Kegiatan {nama.split()[-1]} {'ABC'[n]}", (awal, tambah, kurang, akhir * acak.randint(880, 997) // 1000)))  # fmt: skip
        jumlah = [sum(b[1][n] for b in bagian) for n in range(4)]
        total = [a + b for a, b in zip(total, jumlah, strict=True)]
        isi += [(nama, jumlah), *bagian]
    kolom = (
        ("Pagu Awal", _BULAT, "awal"),
        ("Penambahan", _BULAT, "tambah"),
        ("Pengurangan", _BULAT, "kurang"),
        ("Pagu Akhir", _BULAT, "akhir"),
        ("Realisasi", _BULAT, "serap"),
        ("%", _DUA, "persen"),
    )
    semua = [(n, (a, t, k, a + t - k, s, persen(s, a + t - k))) for n, (a, t, k, s) in (*isi, ("TOTAL", total))]
    yield from kisi(f"Tabel 3.9 Pagu dan Realisasi Tahun {th} (dalam ribuan rupiah)", kolom, semua)


def cetak_pangan(d: Dinas, benih: int) -> Laporan:
    """Print an agency of food in English signs: balances of food, prices up and down, a fund that is lent."""
    acak, th = acak_untuk("pangan", benih), d.tahun
    ton, rp = tulis(2, titik=True), tulis(0, titik=True)
    pangan = ("Beras", "Jagung", "Kedelai", "Cabai Merah", "Bawang Merah", "Daging Ayam")
    neraca = []
    for nama in pangan:
        awal, hasil, luar = (Decimal(acak.randint(a, b)) / 100 for a, b in ((9000, 90000), (200000, 4000000), (50000, 900000)))  # fmt: skip
        pakai, susut = ((awal + hasil + luar) * Decimal(acak.randint(a, b)) / 1000 for a, b in ((700, 900), (5, 30)))
        pakai, susut = round(pakai, 2), round(susut, 2)
        neraca.append((nama, (awal, hasil, luar, awal + hasil + luar, pakai, susut, awal + hasil + luar - pakai - susut)))  # fmt: skip
    isi: list[Cetak] = []
    kolom = [("Stock Awal", ton, "awal"), ("Produksi", ton, "hasil"), ("Pasokan Luar Daerah", ton, "luar"), ("Ketersediaan", ton, "sedia"), ("Konsumsi", ton, "pakai"), ("Susut", ton, "susut"), ("Stock Akhir", ton, "akhir")]  # fmt: skip
    isi += kisi(f"Tabel 3.2 Neraca Pangan Kabupaten Tahun {th} (ton)", kolom, neraca)
    harga = []
    for nama in pangan:
        lama = acak.randint(80, 900) * 100
        baru = lama + acak.choice((-1, 1)) * acak.randint(5, 70) * 100
        baik = baru > lama
        harga.append((nama, (lama, baru, baru - lama, naik(baru, lama), ("▲", "▼") if baik else ("▼", "▲"))))
    kolom = [(f"Harga {th - 1}", rp, ""), (f"Harga {th}", rp, "harga"), ("Selisih", rp, "selisih"), ("Perubahan (%)", ton, "ubah"), ("Tren", rp, "tanda")]  # fmt: skip
    isi += kisi("Tabel 3.3 Perkembangan Harga Rata-Rata Pangan Pokok", kolom, harga)
    triwulan, simpan = [], acak.randint(90, 300)
    for n in ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"):
        masuk, salur = acak.randint(20, 150), acak.randint(10, 90)
        triwulan.append((n, (simpan, masuk, salur, simpan + masuk - salur)))
        simpan += masuk - salur
    kolom = [("Cadangan Awal", rp, "awal"), ("Pengadaan", rp, "masuk"), ("Penyaluran", rp, "salur"), ("Cadangan Akhir", rp, "akhir")]  # fmt: skip
    isi += kisi(f"Tabel 3.4 Cadangan Beras Pemerintah Daerah Tahun {th} (ton)", kolom, triwulan)
    dana = [(f"Kelompok {n}", acak.randint(20, 90) * 500_000, acak.randint(100, 990)) for n in ("Tani Makmur", "Sri Rejeki", "Ngudi Luhur", "Mekar Jaya")]  # fmt: skip
    rinci = [(n, (p, p * s // 1000, p - p * s // 1000, persen(p * s // 1000, p))) for n, p, s in dana]
    jumlah = [sum(r[1][k] for r in rinci) for k in range(3)]
    rinci.append(("Jumlah", (*jumlah, persen(jumlah[1], jumlah[0]))))
    kolom = [("Pinjaman", rp, "pinjam"), ("Angsuran", rp, "angsur"), ("Sisa Pinjaman", rp, "sisa"), ("Pengembalian (%)", ton, "persen")]  # fmt: skip
    isi += kisi("Tabel 3.6 Dana Bergulir", kolom, rinci)
    return Laporan(tuple(isi))


def cetak_politeknik(d: Dinas, benih: int) -> Laporan:
    """Print a polytechnic: students by study program, lecturers by rank and degree, weighted indicators, years in columns."""
    acak, th = acak_untuk("politeknik", benih), d.tahun
    prodi = ("Teknik Mesin", "Teknik Sipil", "Akuntansi", "Administrasi Bisnis", "Perhotelan")
    isi: list[Cetak] = []
    arus = []
    for nama in prodi:
        awal, baru = acak.randint(180, 520), acak.randint(60, 160)
        lulus, keluar = acak.randint(50, 120), acak.randint(1, 12)
        arus.append((nama, (awal, baru, lulus, keluar, awal + baru - lulus - keluar)))
    arus.append(("Total", [sum(r[1][k] for r in arus) for k in range(5)]))
    kolom = [(f"Mahasiswa {th - 1}", _BULAT, "awal"), ("Mahasiswa Baru", _BULAT, "baru"), ("Lulus", _BULAT, "lulus"), ("Mengundurkan Diri", _BULAT, "keluar"), (f"Mahasiswa {th}", _BULAT, "akhir")]  # fmt: skip
    isi += kisi("Tabel 1.4 Student Body menurut Program Studi", kolom, arus)
    dosen = {n: [acak.randint(2, 19) for _ in range(4)] for n in ("Guru Besar", "Lektor Kepala", "Lektor", "Asisten Ahli")}  # fmt: skip
    baris = [(n, (a + b, c + e, a + c, b + e, a + b + c + e)) for n, (a, b, c, e) in dosen.items()]
    baris.append(("Jumlah", [sum(r[1][k] for r in baris) for k in range(5)]))
    kolom = [("Pendidikan > S2", _BULAT, "derajat"), ("Pendidikan > S3", _BULAT, "derajat"), ("Kelamin > L", _BULAT, "kelamin"), ("Kelamin > P", _BULAT, "kelamin"), ("Jumlah", _BULAT, "total")]  # fmt: skip
    isi += kisi("Tabel 1.2 Dosen menurut Jabatan Akademik", kolom, baris)
    bobot = (20, 15, 25, 10, 30)
    ikt = [(n, b, Decimal(acak.randint(6500, 10000)) / 100) for n, b in zip(("Kesiapan kerja lulusan", "Mahasiswa di luar kampus", "Kegiatan dosen", "Kualifikasi dosen", "Kelas kolaboratif"), bobot, strict=True)]  # fmt: skip
    baris = [(n, (b, c, round(c * b / 100, 2))) for n, b, c in ikt]
    baris.append(("Jumlah", (100, None, sum(r[1][2] for r in baris))))
    kolom = [("Bobot", _BULAT, "bobot"), ("Capaian (%)", _DUA, "capaian"), ("Nilai Kinerja", _DUA, "nilai")]
    isi += kisi("Tabel 3.1 Nilai Kinerja Utama", kolom, baris)
    deret = {n: [acak.randint(20, 300) for _ in range(5)] for n in ("Artikel terindeks", "Hak kekayaan intelektual", "Kerja sama industri", "Produk terhilirisasi")}  # fmt: skip
    baris = [(n, (*v, Decimal(sum(v)) / 5, naik(v[4], v[3]))) for n, v in deret.items()]
    kolom = [*((str(th - 4 + k), _BULAT, "tahun" if k > 2 else "") for k in range(5)), ("Rata-rata", _SATU, "rata"), ("Pertumbuhan (%)", _DUA, "tumbuh")]  # fmt: skip
    isi += kisi("Tabel 3.5 Luaran Penelitian", kolom, baris)
    dana = {n: [acak.randint(400_000, 9_000_000) * 1000 for _ in range(3)] for n in prodi}
    baris = [(n, (*v, sum(v), persen(sum(v), sum(map(sum, dana.values()))))) for n, v in dana.items()]
    baris.append(("Jumlah", [sum(r[1][k] for r in baris) for k in range(5)]))
    kolom = [("Sumber Dana > RM", _BULAT, "sumber"), ("Sumber Dana > PNBP", _BULAT, "sumber"), ("Sumber Dana > BOPTN", _BULAT, "sumber"), ("Total", _BULAT, "total"), ("%", _DUA, "pangsa")]  # fmt: skip
    isi += kisi("Tabel 3.8 Alokasi Belanja per Program Studi", kolom, baris)
    return Laporan(tuple(isi))


def cetak_pajak(d: Dinas, benih: int) -> Laporan:
    """Print a tax agency: receivables, more and less in brackets, quarters that run, growth with a word."""
    acak, th = acak_untuk("pajak", benih), d.tahun
    rp = kurung(tulis(0, ",00", "Rp"))
    dua = kurung(_DUA)
    jenis = ("Pajak Hotel", "Pajak Restoran", "Pajak Hiburan", "Pajak Reklame", "Pajak Parkir", "BPHTB")
    isi: list[Cetak] = []
    utang = []
    for nama in jenis:
        awal, baru = acak.randint(50_000, 900_000) * 997, acak.randint(50_000, 900_000) * 991
        bayar, hapus = (awal + baru) * acak.randint(300, 700) // 1000, acak.randint(0, 9_000) * 983
        utang.append((nama, (awal, baru, bayar, hapus, awal + baru - bayar - hapus)))
    utang.append(("Jumlah", [sum(r[1][k] for r in utang) for k in range(5)]))
    kolom = [(f"Saldo 1 Januari {th}", spasi, "awal"), ("Penambahan", spasi, "baru"), ("Pelunasan", spasi, "bayar"), ("Penghapusan", spasi, "hapus"), (f"Saldo 31 Desember {th}", spasi, "akhir")]  # fmt: skip
    isi += kisi("Tabel 3.7 Mutasi Piutang Pajak", kolom, utang)
    terima = []
    for nama in jenis:
        target = acak.randint(2_000, 90_000) * 1_000_000
        nyata, lalu = (
            target * acak.randint(8500, 11800) // 10000 + 317,
            target * acak.randint(7600, 11000) // 10000 + 77,
        )
        terima.append((nama, target, nyata, lalu))
    terima.append(("Jumlah Pajak", *(sum(r[k] for r in terima) for k in (1, 2, 3))))
    total = terima[-1][2]
    baris = [(n, (t, r, r - t, persen(r, t), y, r - y, naik(r, y), persen(r, total))) for n, t, r, y in terima]
    kolom = [("Target", rp, "target"), (f"Realisasi {th}", rp, "nyata"), ("Lebih/(Kurang)", rp, "lebih"), ("%", _DUA, "persen"), (f"Realisasi {th - 1}", rp, "lalu"), ("Naik/(Turun) > Rp", rp, "naik"), ("Naik/(Turun) > %", dua, "laju"), ("Kontribusi (%)", _DUA, "pangsa")]  # fmt: skip
    isi += kisi(f"Tabel 3.1 Target dan Realisasi Pajak Daerah Tahun {th}", kolom, baris)
    jalan, deret = 0, []
    for n, bagian in zip(("I", "II", "III", "IV"), (20, 24, 26, 30), strict=True):
        nilai = total * bagian // 100 if n != "IV" else total - jalan
        jalan += nilai
        deret += [(f"Triwulan {n}", (nilai, persen(nilai, total))), (f"s.d. Triwulan {n}", (jalan, persen(jalan, total)))]  # fmt: skip
    isi += kisi(f"Tabel 3.2 Penerimaan menurut Triwulan Tahun {th}", [("Penerimaan", rp, "terima"), ("Persentase Tahunan", _DUA, "persen")], deret)  # fmt: skip
    nilai = [acak.randint(60, 140) * 1_000_000_007 for _ in range(3)] + [terima[-1][3], total]
    baris = []
    for k in range(1, 5):
        beda = nilai[k] - nilai[k - 1]
        baris.append((str(th - 4 + k), (nilai[k - 1], nilai[k], beda, naik(nilai[k], nilai[k - 1]), ("Naik", "Turun") if beda > 0 else ("Turun", "Naik"))))  # fmt: skip
    kolom = [("Realisasi Tahun Sebelumnya", rp, "lalu"), ("Realisasi Tahun Berjalan", rp, "kini"), ("Bertambah/(Berkurang)", rp, "selisih"), ("Pertumbuhan", kurung(tulis(2, "%")), "laju"), ("Keterangan", rp, "kata")]  # fmt: skip
    isi += kisi("Tabel 3.3 Perkembangan Realisasi Pajak Daerah", kolom, baris)
    return Laporan(tuple(isi))
