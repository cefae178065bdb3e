"""A health polytechnic: weighted indicators, students who come and go, two sources of money in thousands, years as rows."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Isi, Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

from kinerja.angka import terbilang

__all__ = ["cetak_poltekkes"]

_B, _D, _P = bentuk(), bentuk(2), bentuk(2, "%")
_IKU = (
    ("Persentase lulusan yang terserap di pasar kerja dalam waktu kurang dari 6 bulan", "%", 2, "76.00", "3.00", 20),
    ("Persentase lulusan yang langsung kompeten pada uji pertama", "%", 2, "88.00", "1.50", 15),
    ("Jumlah penelitian yang dipublikasikan", "judul", 0, "48", "6", 15),
    ("Jumlah kegiatan pengabdian kepada masyarakat berbasis wilayah", "kegiatan", 0, "30", "4", 10),
    ("Persentase dosen bersertifikat pendidik", "%", 2, "12.00", "1.00", 15),
    ("Realisasi pendapatan BLU", "ribu rupiah", 0, "9400000", "350000", 15),
    ("Jumlah mahasiswa yang putus studi", "orang", 0, "36", "-3", 10),
)
_JURUSAN = ("Keperawatan", "Kebidanan", "Gizi", "Kesehatan Lingkungan", "Teknologi Laboratorium Medis")
_JABATAN = ("Asisten Ahli", "Lektor", "Lektor Kepala")
_UNSUR = ("Persyaratan", "Prosedur", "Waktu pelayanan", "Biaya", "Kompetensi pelaksana", "Perilaku pelaksana")
_SUMBER = ("Layanan pendidikan", "Jasa laboratorium", "Sewa aset", "Jasa lembaga keuangan")
_BULAN = "Jan Feb Mar Apr Mei Jun Jul Ags Sep Okt Nov Des".split()
_GRUP = (
    ("Rupiah Murni", ("Gaji dan tunjangan", "Operasional kantor", "Bantuan mahasiswa berprestasi")),
    ("BLU", ("Operasional pendidikan", "Penelitian dan pengabdian", "Peralatan laboratorium")),
)


def cetak_poltekkes(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"poltekkes {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    iku = [(tolok(acak, i[:5], th, turun=i[4].startswith("-")), i[5]) for i in _IKU]
    _dosen(lb, acak)
    _rencana(lb, iku, th)
    _nilai(lb, iku, th)
    _deret(lb, iku, th)
    _mahasiswa(lb, acak, th)
    _ukom(lb, acak, th)
    _puas(lb, acak, th)
    _blu(lb, acak, iku[5][0], th)
    _belanja(lb, acak, th)
    _naskah(lb, iku, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1 ", f"Tabel 3.1 Nilai Kinerja Poltekkes Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.1 "),
        "nama kata": nama_lain("Tabel 2.1 ", ((" kurang dari", " lebih dari"), (" berbasis wilayah", ""), (" bersertifikat", " calon"), (" putus", " cuti"), (" dipublikasikan", " didanai"))),
        "tertukar": tertukar("Tabel 3.4 ", "% lulus"),
        "tersalin": tersalin("Tabel 3.7 ", "Pagu akhir", "Realisasi"),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _isi(t: Tolok, nilai: Decimal) -> str:
    return t.cetak(nilai) + ("%" if t.satuan == "%" else f" {t.satuan}")


def _dosen(lb: Lembar, acak: Random) -> None:
    data = [(j, [acak.randint(3, 25) for _ in range(4)]) for j in _JABATAN]
    kolom = [
        Kolom("L", _B, "dosen", "Magister"),
        Kolom("P", _B, "dosen", "Magister"),
        Kolom("L", _B, "dosen", "Doktor"),
        Kolom("P", _B, "dosen", "Doktor"),
        Kolom("Jumlah", _B, "dosen"),
    ]
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    lb.tabel("Tabel 1.1 Dosen Tetap menurut Jabatan, Pendidikan, dan Jenis Kelamin", kolom, [(j, (*v, sum(v))) for j, v in data], jumlah=[("Jumlah dosen", (*tot, sum(tot)))])  # fmt: skip
    s2, s3 = tot[0] + tot[1], tot[2] + tot[3]
    lb.kata(
        "Sumber Daya",
        "Poltekkes didukung oleh {n} dosen tetap; {a} dosen bergelar magister dan {b} dosen bergelar doktor; menurut jenis kelamin, {l} dosen laki-laki dan {p} dosen perempuan.",
        {"n": s2 + s3, "a": s2, "b": s3, "l": tot[0] + tot[2], "p": tot[1] + tot[3]},
        {"dosen kalimat": {"n": s2 + s3 + 5}, "doktor kalimat": {"b": s3 + 2}, "dosen perempuan": {"p": tot[1] + tot[3] - 1}},
    )  # fmt: skip


def _rencana(lb: Lembar, iku: list[tuple[Tolok, int]], th: int) -> None:
    lb.tabel(
        f"Tabel 2.1 Perjanjian Kinerja Direktur Poltekkes Tahun {th}",
        [Kolom("Bobot (%)", _B, "bobot"), Kolom("Target", _B, "janji"), Kolom("Satuan", _B, "satuan")],
        [(t.nama, (b, N(t.target[th], bentuk(t.desimal)), (t.satuan, "dokumen"))) for t, b in iku],
        jumlah=[("Jumlah bobot", (100, None, None))],
    )
    lb.kata(
        "Perencanaan",
        "Kontrak kinerja {t} terdiri dari {n} indikator kinerja utama dengan jumlah bobot {b}%.",
        {"t": th, "n": 7, "b": 100},
        {"cacah iku": {"n": 9}, "tahun kontrak": {"t": th - 1}, "bobot kalimat": {"b": 95}},
    )


def _nilai(lb: Lembar, iku: list[tuple[Tolok, int]], th: int) -> None:
    lb.kata("Hasil Pengukuran", "Nilai kinerja = bobot x capaian / 100. Indikator mahasiswa putus studi berpolaritas negatif dengan capaian = (2 x target - realisasi) / target x 100%.")  # fmt: skip
    kolom = [
        Kolom("Bobot (%)"),
        Kolom("Target", _B, "target"),
        Kolom("Realisasi", _B, "realisasi"),
        Kolom("Capaian", _P, "capaian"),
        Kolom("Nilai kinerja", _D, "nilai kinerja"),
    ]
    nk = [bulat(bulat(t.capaian(th)) * b / 100) for t, b in iku]
    baris: list[tuple[str, tuple[Isi, ...]]] = [
        (t.nama, (b, N(t.target[th], bentuk(t.desimal)), N(t.realisasi[th], bentuk(t.desimal)), t.capaian(th), n))
        for (t, b), n in zip(iku, nk, strict=True)
    ]
    total = sum(nk, Decimal(0))
    lb.tabel(f"Tabel 3.1 Nilai Kinerja Poltekkes Tahun {th}", kolom, baris, jumlah=[("Nilai kinerja organisasi", (100, None, None, None, total))])  # fmt: skip
    lb.kata(
        "Hasil Pengukuran",
        "Nilai kinerja organisasi Poltekkes {t} sebesar {n}, hasil penjumlahan nilai {k} indikator.",
        {"t": th, "n": _D(total), "k": 7},
        {"nilai kalimat": {"n": _D(total + 4)}},
    )
    urut = sorted(zip(nk, iku, strict=True), key=lambda x: x[0])
    if urut[0][0] < urut[1][0]:
        lb.kata(
            "Hasil Pengukuran",
            "Sumbangan terkecil diberikan oleh indikator {a} dengan nilai {x}.",
            {"a": urut[0][1][0].nama, "x": _D(urut[0][0])},
            {"sumbangan terkecil": {"a": urut[-1][1][0].nama, "x": _D(urut[-1][0])}},
        )


def _deret(lb: Lembar, iku: list[tuple[Tolok, int]], th: int) -> None:
    for n, (t, _) in enumerate(iku[:5], 1):
        kolom = [Kolom("Target", bentuk(t.desimal), "target deret"), Kolom("Realisasi", bentuk(t.desimal), "realisasi deret"), Kolom("Capaian", _P, "capaian deret")]  # fmt: skip
        tabel = f"Tabel 3.2.{n} {t.nama}"
        tahun = range(th - 3, th + 1)
        lb.tabel(tabel, kolom, [(f"Tahun {y}", (t.target[y], t.realisasi[y], t.capaian(y))) for y in tahun])
        a, b = t.realisasi[th - 1], t.realisasi[th]
        if a != b:
            ya, tidak = arah(a, b, "lebih tinggi", "lebih rendah")
            lb.kata(
                "Analisis Capaian",
                "Realisasi {n} tahun {t} ({b}) {w} dibandingkan realisasi tahun {l} ({a}).",
                {"n": t.nama, "t": th, "l": th - 1, "a": _isi(t, a), "b": _isi(t, b), "w": ya},
                {"kata deret": {"w": tidak}},
            )
        puncak = max(tahun, key=lambda y: t.realisasi[y])
        if sum(t.realisasi[y] == t.realisasi[puncak] for y in tahun) == 1:
            lb.kata(
                "Analisis Capaian",
                "Selama empat tahun terakhir realisasi tertinggi {n} terjadi pada tahun {y}, yaitu {x}.",
                {"n": t.nama, "y": puncak, "x": _isi(t, t.realisasi[puncak])},
                {"tahun puncak": {"y": puncak - 1 if puncak > th - 3 else puncak + 1}},
            )


def _mahasiswa(lb: Lembar, acak: Random, th: int) -> None:
    baris, tot = [], [0] * 5
    for j in _JURUSAN:
        v = [acak.randint(180, 900), acak.randint(60, 240), acak.randint(50, 220), acak.randint(1, 14)]
        v.append(v[0] + v[1] - v[2] - v[3])
        tot = [x + y for x, y in zip(tot, v, strict=True)]
        baris.append((f"Jurusan {j}", v))
    judul = ("Terdaftar awal tahun", "Mahasiswa baru", "Lulus", "Putus studi/pindah", "Terdaftar akhir tahun")
    kolom = [Kolom(k, _B, j) for k, j in zip(judul, ("mhs awal", "mhs baru", "mhs lulus", "mhs keluar", "mhs akhir"), strict=True)]  # fmt: skip
    lb.tabel(f"Tabel 3.3 Perkembangan Mahasiswa Tahun {th}", kolom, baris, jumlah=[("Poltekkes", tot)])
    lb.kata(
        "Layanan Pendidikan",
        "Dari {a} mahasiswa yang terdaftar pada awal tahun {t}, dengan tambahan {b} mahasiswa baru, {c} lulusan, dan {e} mahasiswa yang putus studi atau pindah, mahasiswa terdaftar pada akhir tahun menjadi {f} orang pada {j} jurusan.",
        {"t": th, "a": _B(tot[0]), "b": _B(tot[1]), "c": _B(tot[2]), "e": tot[3], "f": _B(tot[4]), "j": 5},
        {
            "mahasiswa akhir": {"f": _B(tot[4] + 20)},
            "mahasiswa baru": {"b": _B(tot[1] + 40)},
            "cacah jurusan": {"j": 6},
        },
    )
    urut = sorted(baris, key=lambda x: x[1][1])
    if urut[-1][1][1] > urut[-2][1][1]:
        lb.kata(
            "Layanan Pendidikan",
            "Penerimaan mahasiswa baru terbanyak berasal dari {j} ({n} orang) atau {p}% dari seluruh mahasiswa baru.",
            {"j": urut[-1][0], "n": urut[-1][1][1], "p": _D(bagi(urut[-1][1][1], tot[1]))},
            {
                "jurusan terbanyak": {
                    "j": urut[-2][0],
                    "n": urut[-2][1][1],
                    "p": _D(bagi(urut[-2][1][1], tot[1])),
                },
                "pangsa jurusan": {"p": _D(bagi(urut[-1][1][1], tot[1]) + 6)},
            },
        )


def _ukom(lb: Lembar, acak: Random, th: int) -> None:
    baris, tot = [], [0, 0]
    for j in _JURUSAN:
        n = acak.randint(50, 220)
        k = n * acak.randint(80, 99) // 100
        tot = [tot[0] + n, tot[1] + k]
        baris.append((j, (n, k, n - k, bagi(k, n))))
    kolom = [Kolom("Peserta", _B, "peserta"), Kolom("Kompeten", _B, "kompeten"), Kolom("Belum kompeten", _B, "belum"), Kolom("% lulus", _D, "persen lulus")]  # fmt: skip
    n, k = tot
    lb.tabel(f"Tabel 3.4 Hasil Uji Kompetensi {th}", kolom, baris, jumlah=[("Total", (n, k, n - k, bagi(k, n)))])
    lb.kata(
        "Layanan Pendidikan",
        "Uji kompetensi diikuti {n} peserta dan {k} peserta ({p}%) dinyatakan kompeten, sisanya {s} peserta mengulang.",
        {"n": n, "k": k, "p": _D(bagi(k, n)), "s": n - k},
        {"peserta kalimat": {"n": n + 10}, "persen lulus kalimat": {"p": _D(bagi(k, n) - 5)}, "mengulang kalimat": {"s": n - k + 3}},
    )  # fmt: skip
    nol = [(j, bulat(v[3])) for j, v in baris]
    atas, bawah = max(nol, key=lambda x: x[1]), min(nol, key=lambda x: x[1])
    di = sum(v >= bulat(bagi(k, n)) for _, v in nol)
    lb.kata(
        "Layanan Pendidikan",
        "Persentase kelulusan berkisar antara {b}% (Jurusan {y}) dan {a}% (Jurusan {x}); {m} jurusan berada di atas angka Poltekkes.",
        {"a": _D(atas[1]), "b": _D(bawah[1]), "x": atas[0], "y": bawah[0], "m": di},
        {"rentang": {"b": _D(bawah[1] - 4)}, "rentang tertukar": {"x": bawah[0], "y": atas[0]}, "cacah di atas": {"m": di + 1 if di < 5 else 3}},
    )  # fmt: skip


def _puas(lb: Lembar, acak: Random, th: int) -> None:
    nilai = [(u, Decimal(acak.randint(305, 395)) / 100) for u in _UNSUR]
    rata = sum(v for _, v in nilai) / len(nilai)
    lb.tabel(
        f"Tabel 3.5 Nilai Unsur Survei Kepuasan {th}",
        [Kolom("Nilai rata-rata", _D, "unsur"), Kolom("Nilai konversi", _D, "konversi")],
        [(u, (v, v * 25)) for u, v in nilai],
        jumlah=[("Rata-rata seluruh unsur", (rata, rata * 25))],
    )
    urut = sorted(nilai, key=lambda x: x[1])
    if urut[-1][1] > urut[-2][1] and urut[0][1] < urut[1][1]:
        lb.kata(
            "Layanan Pendidikan",
            "Unsur dengan nilai tertinggi adalah {a} ({x}), sedangkan unsur terendah adalah {b} ({y}).",
            {"a": urut[-1][0], "x": _D(urut[-1][1]), "b": urut[0][0], "y": _D(urut[0][1])},
            {
                "unsur tertinggi": {"a": urut[1][0], "x": _D(urut[1][1])},
                "unsur terendah": {"b": urut[-2][0], "y": _D(urut[-2][1])},
            },
        )


def _blu(lb: Lembar, acak: Random, t: Tolok, th: int) -> None:
    total = int(t.realisasi[th])
    bobot = [acak.randint(40, 160) for _ in _BULAN]
    bulan = [total * b // sum(bobot) for b in bobot[:-1]]
    bulan.append(total - sum(bulan))
    jalan = [sum(bulan[: n + 1]) for n in range(12)]
    lb.tabel(
        f"Tabel 3.6 Pendapatan BLU per Bulan Tahun {th} (ribu rupiah)",
        [Kolom("Bulan ini", _B, "blu bulan"), Kolom("s.d. bulan ini", _B, "blu jalan"), Kolom("% thd target", _D, "blu persen")],
        [(b, (n, s, bagi(s, t.target[th]))) for b, n, s in zip(_BULAN, bulan, jalan, strict=True)],
    )  # fmt: skip
    sumber = [total * n // 100 for n in (61, 22, 9)]
    sumber.append(total - sum(sumber))
    lb.tabel(
        f"Gambar 3.1 Komposisi Pendapatan BLU Tahun {th}",
        [Kolom("Ribu rupiah", _B, "komposisi"), Kolom("Porsi", _P, "porsi")],
        [(s, (v, bagi(v, total))) for s, v in zip(_SUMBER, sumber, strict=True)],
    )
    lb.kata(
        "Keuangan",
        "Pendapatan BLU {t} mencapai Rp{n} ribu atau {p}% dari target Rp{g} ribu, dan {q}% di antaranya berasal dari layanan pendidikan.",
        {
            "t": th,
            "n": _B(total),
            "g": _B(t.target[th]),
            "p": _D(bagi(total, t.target[th])),
            "q": _D(bagi(sumber[0], total)),
        },
        {
            "blu kalimat": {"n": _B(total + 250_000)},
            "blu capaian": {"p": _D(bagi(total, t.target[th]) + 6)},
            "blu porsi": {"q": _D(bagi(sumber[0], total) - 9)},
        },
    )


def _belanja(lb: Lembar, acak: Random, th: int) -> None:
    tabel = f"Tabel 3.7 Realisasi Belanja menurut Sumber Dana Tahun {th}"
    kolom = [
        Kolom("Pagu awal", _B, "pagu awal"),
        Kolom("Pagu akhir", _B, "pagu akhir"),
        Kolom("Realisasi", _B, "belanja"),
        Kolom("%", _D, "persen"),
        Kolom("Sisa", _B, "sisa"),
    ]
    semua, grup = [0, 0, 0], {}
    for nama, anak in _GRUP:
        baris, tot = [], [0, 0, 0]
        for a in anak:
            awal = acak.randint(300_000, 8_000_000) * 1000
            akhir = awal + acak.choice((-1, 1)) * acak.randint(1000, awal // 12_000) * 1000
            v = [awal, akhir, akhir * acak.randint(8700, 9985) // 10000]
            tot = [x + y for x, y in zip(tot, v, strict=True)]
            baris.append((a, (*v, bagi(v[2], v[1]), v[1] - v[2])))
        lb.tabel(tabel, kolom, baris, jumlah=[(f"Subtotal {nama}", (*tot, bagi(tot[2], tot[1]), tot[1] - tot[2]))], induk=nama)  # fmt: skip
        semua, grup[nama] = [x + y for x, y in zip(semua, tot, strict=True)], tot
    lb.tabel(tabel, kolom, [], jumlah=[("TOTAL BELANJA", (*semua, bagi(semua[2], semua[1]), semua[1] - semua[2]))])
    awal, akhir, nyata = semua
    ya, tidak = arah(awal, akhir, "bertambah", "berkurang")
    lb.kata(
        "Keuangan",
        "Pagu awal sebesar Rp {a} {w} Rp {s} menjadi Rp {b} (terbilang: {k} rupiah).",
        {"a": _B(awal), "w": ya, "s": _B(abs(akhir - awal)), "b": _B(akhir), "k": terbilang(akhir)},
        {
            "pagu awal kalimat": {"a": _B(awal + 77_000_000)},
            "kata pagu": {"w": tidak},
            "terbilang": {"k": terbilang(akhir + 300_000)},
        },
    )
    rm, blu = grup["Rupiah Murni"], grup["BLU"]
    lb.kata(
        "Keuangan",
        "Realisasi belanja Rp {c} ({p}%) terdiri dari Rupiah Murni Rp {r} dan BLU Rp {u}; anggaran yang tidak terserap Rp {s}.",
        {"c": _B(nyata), "p": _D(bagi(nyata, akhir)), "r": _B(rm[2]), "u": _B(blu[2]), "s": _B(akhir - nyata)},
        {
            "belanja kalimat": {"c": _B(nyata - 60_000_000)},
            "persen kalimat": {"p": _D(bagi(nyata, akhir) - 4)},
            "sumber kalimat": {"u": _B(blu[2] + 33_000_000)},
            "sisa kalimat": {"s": _B(akhir - nyata + 5_000_000)},
        },
    )


def _naskah(lb: Lembar, iku: list[tuple[Tolok, int]], th: int) -> None:
    for t, _ in iku:
        r, g, c = t.realisasi[th], t.target[th], t.capaian(th)
        lb.kata(
            "Analisis Capaian",
            "Pada {t}, {n} ditargetkan {g} dan terealisasi {r}, sehingga tingkat capaian kinerjanya {c}%.",
            {"t": th, "n": t.nama, "g": _isi(t, g), "r": _isi(t, r), "c": _D(c)},
            {
                "target kalimat": {"g": _isi(t, selip(g, "-0.1"))},
                "realisasi kalimat": {"r": _isi(t, selip(r))},
                "capaian kalimat": {"c": _D(c + 9)},
            },
        )
        if r != g:
            ya, tidak = (
                ("berhasil melampaui", "belum mencapai") if c > 100 else ("belum mencapai", "berhasil melampaui")
            )
            lb.kata("Analisis Capaian", "Indikator {n} {w} target tahun {t}.", {"n": t.nama, "w": ya, "t": th}, {"kata target": {"w": tidak}})  # fmt: skip
    lulus = sum(t.capaian(th) >= 100 for t, _ in iku)
    lb.kata(
        "Penutup",
        "Terdapat {a} indikator dengan capaian 100% atau lebih dan {b} indikator dengan capaian kurang dari 100%.",
        {"a": lulus, "b": 7 - lulus},
        {"cacah lulus": {"a": lulus + 1, "b": 6 - lulus} if lulus < 7 else {"a": 5, "b": 2}},
    )
    for bagian, teks in (
        ("Pengantar", "Laporan kinerja Politeknik Kesehatan {k} tahun {t} menyajikan pertanggungjawaban kinerja."),
        ("Pendahuluan", "Politeknik Kesehatan {k} pada tahun {t} menyelenggarakan pendidikan vokasi."),
        ("Penutup", "Demikian laporan kinerja Politeknik Kesehatan {k} tahun {t}."),
    ):
        lb.kata(bagian, teks, {"k": "Surya Bahari", "t": th}, {"instansi lain": {"k": "Kertamukti"}, "tahun lain": {"t": th - 1}})  # fmt: skip
