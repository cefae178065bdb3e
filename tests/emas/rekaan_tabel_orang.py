"""Tables of people and money of small units: an agency of staff, a village ward, an agency with budgets in levels."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import pecah
from rekaan_dinas import Dinas
from rekaan_kisi import ROMAWI, acak_untuk, kisi, kurung, naik, persen
from rekaan_tanam import Cetak, Laporan, baris_hilang, tulis

__all__ = ["cetak_kepegawaian", "cetak_pagu", "cetak_rukun"]

_BULAT, _SATU, _DUA = tulis(0), tulis(1), tulis(2)


def _dua_arah(acak: Random, jumlah: tuple[int, int], nama: tuple[str, ...]) -> list[tuple[str, tuple[int, ...]]]:
    """Part men and women into rows, with the total of each row and of all."""
    bagian = [pecah(acak, n, len(nama)) for n in jumlah]
    isi: list[tuple[str, tuple[int, ...]]] = [(n, (a, b, a + b)) for n, a, b in zip(nama, *bagian, strict=True)]
    return [*isi, ("Jumlah", (*jumlah, sum(jumlah)))]


def cetak_kepegawaian(d: Dinas, benih: int) -> Laporan:
    """Print an agency of staff: one staff by grade, education, office and unit; those who came and went; five years."""
    acak, th = acak_untuk("kepegawaian", benih), d.tahun
    laki, puan = acak.randint(40, 90), acak.randint(30, 80)
    isi: list[Cetak] = []
    kolom = [("Laki-laki", _BULAT, "orang"), ("Perempuan", _BULAT, "orang"), ("Jumlah", _BULAT, "total"), ("%", _DUA, "persen")]  # fmt: skip
    daftar = (
        ("Tabel 1.1 Pegawai menurut Golongan", ("Golongan IV", "Golongan III", "Golongan II", "Golongan I")),
        ("Tabel 1.2 Pegawai menurut Pendidikan", ("S2", "S1/D4", "D3", "SMA", "SMP")),
        ("Tabel 1.3 Pegawai menurut Jabatan", ("Pimpinan Tinggi", "Administrator", "Pengawas", "Fungsional", "Pelaksana")),
    )  # fmt: skip
    for tabel, nama in daftar:
        baris = _dua_arah(acak, (laki, puan), nama)
        isi += kisi(tabel, kolom, [(n, (*v, persen(v[2], laki + puan))) for n, v in baris])
    bidang = ("Sekretariat", "Bidang Mutasi", "Bidang Pengembangan", "Bidang Pembinaan", "Bidang Pengadaan")
    banyak = pecah(acak, laki + puan, len(bidang))
    baris = [(n, (a := acak.randint(0, b), b - a, b)) for n, b in zip(bidang, banyak, strict=True)]
    baris.append(("Total", [sum(r[1][k] for r in baris) for k in range(3)]))
    isi += kisi("Tabel 1.4 Sebaran ASN per Bidang", [("PNS", _BULAT, "pns"), ("PPPK", _BULAT, "pppk"), ("ASN", _BULAT, "total")], baris)  # fmt: skip
    masuk, keluar, pensiun = ([acak.randint(0, n) for _ in range(2)] for n in (9, 5, 6))
    arus = [(n, (a - m + k + p, m, k, p, a)) for n, a, m, k, p in zip(("Laki-laki", "Perempuan"), (laki, puan), masuk, keluar, pensiun, strict=True)]  # fmt: skip
    arus.append(("Jumlah", [sum(r[1][k] for r in arus) for k in range(5)]))
    kolom = [("Awal Tahun", _BULAT, "awal"), ("Masuk", _BULAT, "masuk"), ("Mutasi Keluar", _BULAT, "keluar"), ("Pensiun", _BULAT, "pensiun"), ("Akhir Tahun", _BULAT, "akhir")]  # fmt: skip
    isi += kisi(f"Tabel 1.5 Mutasi Pegawai Tahun {th}", kolom, arus)
    deret = [(acak.randint(40, 90), acak.randint(30, 80)) for _ in range(3)]
    deret += [(arus[0][1][0], arus[1][1][0]), (laki, puan)]
    baris = [(n, [x[k] for x in deret]) for k, n in enumerate(("Laki-laki", "Perempuan"))]
    baris.append(("Jumlah", [sum(x) for x in deret]))
    isi += kisi("Tabel 1.6 Perkembangan Jumlah Pegawai", [(str(th - 4 + k), _BULAT, "=tahun" if k < 3 else "akhir") for k in range(5)], baris)  # fmt: skip
    latih = []
    for nama in ("Pelatihan Kepemimpinan", "Pelatihan Dasar", "Pelatihan Teknis", "Pelatihan Fungsional"):
        target = acak.randint(30, 200)
        nyata = target * acak.randint(70, 115) // 100
        status = ("Tercapai", "Tidak Tercapai") if nyata >= target else ("Tidak Tercapai", "Tercapai")
        latih.append((nama, (target, nyata, persen(nyata, target), status)))
    jumlah = [sum(r[1][k] for r in latih) for k in range(2)]
    latih.append(("Jumlah", (*jumlah, persen(jumlah[1], jumlah[0]), None)))
    kolom = [("Target Peserta", _BULAT, "target"), ("Realisasi Peserta", _BULAT, "nyata"), ("Capaian", _DUA, "capaian"), ("Status", str, "status")]  # fmt: skip
    isi += kisi("Tabel 3.4 Peserta Pelatihan", kolom, latih)
    return Laporan(tuple(isi))


def cetak_rukun(d: Dinas, benih: int) -> Laporan:
    """Print a village ward: people by quarter and sex, births and moves, works with prices, land tax with ranks, a village budget."""
    acak, th = acak_untuk("rukun", benih), d.tahun
    isi: list[Cetak] = []
    rw = [f"RW {n:02d}" for n in range(1, 8)]
    warga = [(n, (acak.randint(2, 8), a := acak.randint(180, 700), b := acak.randint(170, 720), a + b, (a + b) // 3)) for n in rw]  # fmt: skip
    jumlah = [sum(r[1][k] for r in warga) for k in range(5)]
    kolom = [("RT", _BULAT, "=rt"), ("Penduduk > L", _BULAT, "jiwa"), ("Penduduk > P", _BULAT, "jiwa"), ("Penduduk > L+P", _BULAT, "total"), ("KK", _BULAT, "=kk")]  # fmt: skip
    isi += kisi(f"Tabel 1.1 Wilayah dan Penduduk Tahun {th}", kolom, [*warga, ("Jumlah", jumlah)])
    arus = []
    for nama, akhir in (("Laki-laki", jumlah[1]), ("Perempuan", jumlah[2])):
        lahir, datang, mati, pindah = (acak.randint(5, 60) for _ in range(4))
        arus.append((nama, (akhir - lahir - datang + mati + pindah, lahir, datang, mati, pindah, akhir)))
    arus.append(("Jumlah", [sum(r[1][k] for r in arus) for k in range(6)]))
    kolom = [("Penduduk Awal", _BULAT, "awal"), ("Lahir", _BULAT, "lahir"), ("Datang", _BULAT, "datang"), ("Mati", _BULAT, "mati"), ("Pindah", _BULAT, "pindah"), ("Penduduk Akhir", _BULAT, "akhir")]  # fmt: skip
    isi += kisi("Tabel 1.2 Mutasi Penduduk", kolom, arus)
    kerja = []
    for nama in ("Pavingisasi Gang Melati", "Saluran Air RW 03", "Penerangan Jalan", "Pelatihan Menjahit", "Posyandu Anggrek"):  # fmt: skip
        volume, harga = acak.randint(3, 60), acak.randint(150, 4000) * 1000
        nyata = volume * harga - acak.randint(0, 900) * 1000
        kerja.append((nama, (volume, harga, volume * harga, nyata, volume * harga - nyata, persen(nyata, volume * harga))))  # fmt: skip
    total = [sum(r[1][k] for r in kerja) for k in range(5)]
    kerja.append(("JUMLAH", (None, None, *total[2:], persen(total[3], total[2]))))
    rp = tulis(0, ",-", "Rp. ")
    kolom = [("Vol", _BULAT, ""), ("Harga Satuan", rp, ""), ("Jumlah Biaya", rp, "biaya"), ("Realisasi", rp, "serap"), ("Sisa", rp, "sisa"), ("%", _DUA, "persen")]  # fmt: skip
    isi += kisi("Tabel 3.3 Kegiatan Dana Kelurahan", kolom, kerja)
    pbb = []
    for n in rw:
        lembar, pokok = acak.randint(120, 640), acak.randint(9_000, 88_000) * 1000
        lunas, bayar = lembar * acak.randint(60, 98) // 100, pokok * acak.randint(600, 985) // 1000
        pbb.append((n, (lembar, pokok, lunas, bayar, lembar - lunas, pokok - bayar, persen(bayar, pokok))))
    urut = sorted((r[1][6] for r in pbb), reverse=True)
    baris = [(n, (*v, urut.index(v[6]) + 1)) for n, v in pbb]
    total = [sum(r[1][k] for r in pbb) for k in range(6)]
    baris.append(("Jumlah", (*total, persen(total[3], total[1]), None)))
    kolom = [("Ketetapan > SPPT", _BULAT, "sppt"), ("Ketetapan > Rp", _BULAT, "pokok"), ("Realisasi > SPPT", _BULAT, "sppt"), ("Realisasi > Rp", _BULAT, "bayar"), ("Tunggakan > SPPT", _BULAT, "tunggak"), ("Tunggakan > Rp", _BULAT, "tunggak"), ("Persen", _DUA, "persen"), ("Ranking", _BULAT, "urut")]  # fmt: skip
    isi += kisi(f"Tabel 3.4 Pemasukan PBB-P2 Tahun {th}", kolom, baris)
    isi += _apb(acak, th)
    surat = {n: [acak.randint(5, 90) for _ in ROMAWI] for n in ("Surat Domisili", "Surat Usaha", "Surat Pindah", "Surat Tidak Mampu")}  # fmt: skip
    baris = [(n, (*v, sum(v))) for n, v in surat.items()]
    baris.append(("Jumlah", [sum(r[1][k] for r in baris) for k in range(5)]))
    isi += kisi("Tabel 3.5 Pelayanan Surat", [*((f"Tri Wulan {r}", _BULAT, "surat") for r in ROMAWI), ("Jumlah Setahun", _BULAT, "total")], baris)  # fmt: skip
    return Laporan(tuple(isi), {"hilang": baris_hilang("Tabel 3.4")})


def _apb(acak: Random, th: int) -> Iterator[Cetak]:
    """Print a village budget: groups with their totals below them, what is left in brackets where it is missing."""
    rp = kurung(_BULAT)
    isi: list[tuple[str, tuple[int, ...]]] = []
    jumlah = []
    for nama, bagian in (("Pendapatan", ("Dana Desa", "Alokasi Dana Desa", "Bagi Hasil Pajak")), ("Belanja", ("Bidang Pemerintahan", "Bidang Pembangunan", "Bidang Pembinaan"))):  # fmt: skip
        rinci = [(b, (a := acak.randint(90_000, 700_000) * 1000, a * acak.randint(900, 1000) // 1000)) for b in bagian]
        jumlah.append([sum(r[1][k] for r in rinci) for k in (0, 1)])
        isi += [*rinci, (f"Jumlah {nama}", tuple(jumlah[-1]))]
    isi.append(("Surplus/(Defisit)", tuple(a - b for a, b in zip(*jumlah, strict=True))))
    kolom = [("Anggaran", rp, "pagu"), ("Realisasi", rp, "serap"), ("Selisih", rp, "selisih")]
    yield from kisi(f"Tabel 3.6 Pelaksanaan APB Desa Tahun {th}", kolom, [(n, (a, b, a - b)) for n, (a, b) in isi])


def cetak_pagu(d: Dinas, benih: int) -> Laporan:
    """Print an agency whose budgets change and run: levels with totals above, of-which rows, years beside each other."""
    acak, th = acak_untuk("pagu", benih), d.tahun
    isi: list[Cetak] = []
    juta = tulis(2)
    pohon = {f"Program {p}": [acak.randint(200_000, 6_000_000) * 1000 for _ in range(n)] for p, n in (("Penunjang", 3), ("Jalan", 2), ("Irigasi", 2))}  # fmt: skip
    baris, besar = [], []
    for nama, bagian in pohon.items():
        rinci = []
        for k, pagu in enumerate(bagian, 1):
            ubah = pagu + acak.choice((-1, 1)) * acak.randint(1, 90_000) * 1000
            rinci.append((f"Kegiatan {nama.split()[1]} {k}", (pagu, ubah, ubah - pagu, s := ubah * acak.randint(850, 999) // 1000, ubah - s)))  # fmt: skip
        atas = [sum(r[1][k] for r in rinci) for k in range(5)]
        baris += [(nama, atas), *rinci]
        besar.append((nama, atas))
    total = [sum(r[1][k] for r in besar) for k in range(5)]
    baris.append(("TOTAL", total))
    semua = [(n, (*v, persen(v[3], v[1]), persen(v[1], total[1]))) for n, v in baris]
    rp = kurung(_BULAT)
    kolom = [("APBD Murni", _BULAT, "murni"), ("APBD Perubahan", _BULAT, "ubah"), ("Bertambah/(Berkurang)", rp, "tambah"), ("Realisasi", _BULAT, "serap"), ("Sisa Lebih", _BULAT, "sisa"), ("% Serap", _DUA, "persen"), ("Proporsi (%)", _DUA, "porsi")]  # fmt: skip
    isi += kisi(f"Tabel 3.20 Anggaran Perubahan dan Realisasi Tahun {th}", kolom, semua)
    sumber = ("DAU", "DAK", "PAD")
    silang = []
    for nama, v in besar:
        bagian = pecah(acak, v[1] // 1000, 3)
        silang.append((nama, (*(b * 1000 for b in bagian[:2]), v[1] - sum(bagian[:2]) * 1000, v[1])))
    silang.append(("Jumlah", [sum(r[1][k] for r in silang) for k in range(4)]))
    silang.append(("Persentase", [None if n is None else persen(n, silang[-1][1][3]) for n in silang[-1][1]]))
    kolom = [*((f"Sumber > {s}", _BULAT, "sumber") for s in sumber), ("Jumlah", _BULAT, "total")]
    utama = list(kisi("Tabel 3.21 Anggaran menurut Sumber Dana", kolom, silang[:-1]))
    dua = [(s, tulis(2, "%"), "persen") for s, _, _ in kolom]
    isi += [*utama, *kisi("Tabel 3.21 Anggaran menurut Sumber Dana", dua, silang[-1:])]
    tahun = []
    for k in range(4):
        pagu = acak.randint(9_000, 40_000) * 1_000_123
        tahun.append((str(th - 4 + k), pagu, pagu * acak.randint(850, 999) // 1000))
    tahun.append((str(th), total[1], total[3]))
    baris_ = [(n, (Decimal(p) / 10**6, Decimal(s) / 10**6, persen(s, p), Decimal(p - s) / 10**6, None if not k else naik(s, tahun[k - 1][2]))) for k, (n, p, s) in enumerate(tahun)]  # fmt: skip
    kolom = [("Pagu (Rp juta)", juta, "pagu"), ("Realisasi (Rp juta)", juta, "serap"), ("Serapan", tulis(2, " %"), "persen"), ("Sisa (Rp juta)", juta, "sisa"), ("Tumbuh", tulis(2, " %"), "tumbuh")]  # fmt: skip
    isi += kisi("Tabel 3.22 Perkembangan Anggaran dan Realisasi", kolom, baris_)
    operasi = [n * 7 // 10 for n in (total[1], total[3])]
    rinci = [("Belanja Operasi", *operasi), ("Belanja Modal", total[1] - operasi[0], total[3] - operasi[1])]
    gaji = rinci[0][1] * 6 // 10, rinci[0][2] * 6 // 10
    semua = [rinci[0], ("di antaranya Belanja Pegawai", *gaji), rinci[1]]
    semua.append(("Jumlah Belanja", sum(r[1] for r in rinci), sum(r[2] for r in rinci)))
    kolom = [("Pagu", _BULAT, "pagu"), ("Realisasi", _BULAT, "serap"), ("Persen", _DUA, "persen"), ("Saldo", _BULAT, "saldo")]  # fmt: skip
    isi += kisi(f"Tabel 3.23 Belanja menurut Jenis Tahun {th}", kolom, [(n, (p, s, persen(s, p), p - s)) for n, p, s in semua])  # fmt: skip
    fisik = []
    for nama in ("Ruas Timur", "Ruas Barat", "Jembatan Kali Wungu", "Embung Sari"):
        kontrak = acak.randint(800, 9000) * 1_000_000
        bayar = kontrak * acak.randint(60, 100) // 100
        fisik.append((nama, (kontrak * 106 // 100, kontrak, kontrak * 106 // 100 - kontrak, bayar, persen(bayar, kontrak))))  # fmt: skip
    fisik.append(("Jumlah", (*(j := [sum(r[1][k] for r in fisik) for k in range(4)]), persen(j[3], j[1]))))
    kolom = [("HPS", _BULAT, "hps"), ("Nilai Kontrak", _BULAT, "kontrak"), ("Sisa Tender", _BULAT, "sisa"), ("Realisasi Keuangan > Rp", _BULAT, "bayar"), ("Realisasi Keuangan > %", _DUA, "persen")]  # fmt: skip
    isi += kisi("Tabel 3.24 Paket Pekerjaan", kolom, fisik)
    return Laporan(tuple(isi))
