"""A district prosecutor: cases through their stages, exhibits, fines, amounts in milliards, achievements of fields as a mean of means."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Isi, Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

__all__ = ["cetak_kejaksaan"]

_B, _D, _P = bentuk(), bentuk(2), bentuk(2, "%")
_RP = bentuk(0, "", "Rp")
_IK = (
    ("Pembinaan", "Nilai kinerja anggaran satuan kerja", "Nilai", 2, "84.00", "0.75"),
    ("Intelijen", "Jumlah kegiatan penerangan dan penyuluhan hukum", "Kegiatan", 0, "14", "2"),
    ("Tindak Pidana Umum", "Persentase perkara pidana umum yang selesai tepat waktu", "%", 2, "88.00", "1.50"),
    ("Tindak Pidana Umum", "Jumlah perkara yang dihentikan melalui keadilan restoratif", "Perkara", 0, "6", "1"),
    ("Tindak Pidana Khusus", "Jumlah penyidikan perkara korupsi", "Perkara", 0, "3", "1"),
    ("Tindak Pidana Khusus", "Persentase aset terpidana korupsi yang terlacak", "%", 2, "56.00", "2.00"),
    ("Perdata dan Tata Usaha Negara", "Persentase pemulihan keuangan negara", "%", 2, "70.00", "3.00"),
    ("Perdata dan Tata Usaha Negara", "Jumlah tunggakan pertimbangan hukum", "Berkas", 0, "14", "-1"),
)
_JENIS = ("Narkotika", "Orang dan harta benda", "Keamanan negara dan ketertiban umum", "Terorisme dan lintas negara")
_TAHAP = ("SPDP", "Berkas Tahap I", "P-21", "Tahap II", "Dilimpahkan ke PN")
_BB = ("Dimusnahkan", "Dikembalikan", "Dilelang", "Dirampas untuk negara")
_PNBP = ("Denda tilang", "Biaya perkara", "Hasil lelang", "Uang rampasan")
_GOL = ("Golongan II", "Golongan III", "Golongan IV")
_PROG = (
    ("006", "Penegakan dan Pelayanan Hukum", ("Penanganan perkara pidum", "Penanganan perkara pidsus", "Kegiatan datun", "Kegiatan intelijen")),
    ("001", "Dukungan Manajemen", ("Gaji dan tunjangan", "Operasional dan pemeliharaan kantor")),
)  # fmt: skip


def _miliar(nilai: int | Decimal) -> str:
    return f"Rp{_D(Decimal(nilai) / 1_000_000_000)} miliar"


def cetak_kejaksaan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"kejaksaan {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    ik = [(i[0], tolok(acak, i[1:], th, turun=i[5].startswith("-"))) for i in _IK]
    _sdm(lb, acak)
    _janji(lb, ik, th)
    _capaian(lb, ik, th)
    _banding(lb, ik, th)
    _pidum(lb, acak, th)
    _eksekusi(lb, acak, th)
    _pidsus(lb, acak, th)
    _datun(lb, acak, th)
    _pnbp(lb, acak, th)
    _uang(lb, acak, th)
    _kata(lb, ik, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 7. ", f"Tabel 7. Rekapitulasi Capaian Kinerja Kejaksaan Negeri Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 3. "),
        "nama kata": nama_lain("Tabel 3. ", ((" yang selesai", " yang diputus"), (" yang terlacak", ""), (" keuangan negara", " aset negara"), (" pertimbangan hukum", " pendapat hukum"), (" penyidikan", " penyelidikan"), (" keadilan restoratif", " diversi"))),
        "tertukar": tertukar("Tabel 15. ", "Persentase"),
        "tersalin": tersalin("Tabel 9. ", f"Realisasi {th - 1}", f"Realisasi {th}"),
        "tahap tersalin": tersalin("Tabel 10. ", "P-21", "Tahap II"),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _bidang(ik: list[tuple[str, Tolok]]) -> list[str]:
    return list(dict.fromkeys(b for b, _ in ik))


def _sdm(lb: Lembar, acak: Random) -> None:
    data = [(g, [acak.randint(1, 15) for _ in range(4)]) for g in _GOL]
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    n = sum(tot)
    kolom = [Kolom("L", _B, "sdm", "Jaksa"), Kolom("P", _B, "sdm", "Jaksa"), Kolom("L", _B, "sdm", "Tata Usaha"), Kolom("P", _B, "sdm", "Tata Usaha"), Kolom("Jumlah", _B, "sdm")]  # fmt: skip
    lb.tabel("Tabel 1. Data Pegawai Kejaksaan Negeri Arjuna", kolom, [(g, (*v, sum(v))) for g, v in data], jumlah=[("Jumlah Pegawai", (*tot, n))])  # fmt: skip
    lb.kata(
        "Bab 1",
        "Sumber daya manusia pada Kejaksaan Negeri Arjuna per akhir tahun seluruhnya {n} orang yang terbagi menjadi jaksa sebanyak {a} orang dan pegawai tata usaha sebanyak {b} orang.",
        {"n": n, "a": tot[0] + tot[1], "b": tot[2] + tot[3]},
        {"sdm kalimat": {"n": n + 6}, "jaksa kalimat": {"a": tot[0] + tot[1] + 2}},
    )
    lb.kata(
        "Bab 1",
        "Adapun pegawai perempuan berjumlah {p} orang, atau {q}% dari seluruh pegawai.",
        {"p": tot[1] + tot[3], "q": _D(bagi(tot[1] + tot[3], n))},
        {"perempuan kalimat": {"p": tot[1] + tot[3] + 3}, "persen perempuan": {"q": _D(bagi(tot[1] + tot[3], n) + 9)}},
    )


def _janji(lb: Lembar, ik: list[tuple[str, Tolok]], th: int) -> None:
    for b in _bidang(ik):
        lb.tabel(
            f"Tabel 3. Perjanjian Kinerja Kepala Kejaksaan Negeri Arjuna Tahun {th}",
            [Kolom("Target", _B, "target pk"), Kolom("Satuan", _B, "satuan")],
            [(t.nama, (N(t.target[th], bentuk(t.desimal)), (t.satuan, "Dokumen"))) for x, t in ik if x == b],
            induk=f"Bidang {b}",
        )
    lb.kata(
        "Bab 2",
        "Untuk tahun {t} telah diperjanjikan sebanyak {n} indikator kinerja yang melekat pada {b} bidang.",
        {"t": th, "n": 8, "b": 5},
        {"cacah indikator": {"n": 10}, "cacah bidang": {"b": 6}, "tahun janji": {"t": th - 1}},
    )


def _capaian(lb: Lembar, ik: list[tuple[str, Tolok]], th: int) -> None:
    lb.kata("Bab 3", "Tunggakan pertimbangan hukum merupakan indikator yang semakin sedikit semakin baik; rumus capaiannya (2 x target - realisasi) / target x 100%.")  # fmt: skip
    kolom = [Kolom("Target", _B, "target"), Kolom("Realisasi", _B, "realisasi"), Kolom("Capaian", _P, "capaian")]
    tabel, rata = f"Tabel 7. Rekapitulasi Capaian Kinerja Kejaksaan Negeri Tahun {th}", {}
    for b in _bidang(ik):
        milik = [t for x, t in ik if x == b]
        lb.tabel(tabel, kolom, [(t.nama, (N(t.target[th], bentuk(t.desimal)), N(t.realisasi[th], bentuk(t.desimal)), t.capaian(th))) for t in milik], induk=f"Bidang {b}")  # fmt: skip
        rata[b] = sum((bulat(t.capaian(th)) for t in milik), Decimal(0)) / len(milik)
    semua = sum((bulat(v) for v in rata.values()), Decimal(0)) / 5
    lb.tabel(
        f"Tabel 8. Rata-Rata Capaian per Bidang Tahun {th}",
        [Kolom("Banyaknya indikator", _B, "indikator bidang"), Kolom("Rata-rata capaian", _P, "rerata bidang")],
        [(f"Bidang {b}", (sum(x == b for x, _ in ik), v)) for b, v in rata.items()],
        jumlah=[("Capaian Satuan Kerja", (8, semua))],
    )
    lb.kata(
        "Bab 3",
        "Dengan merata-ratakan capaian kelima bidang tersebut, capaian kinerja satuan kerja pada {t} adalah sebesar {p}%.",
        {"t": th, "p": _D(semua)},
        {"capaian satker": {"p": _D(semua + 4)}},
    )
    urut = sorted((bulat(v), b) for b, v in rata.items())
    if urut[-1][0] > urut[-2][0] and urut[0][0] < urut[1][0]:
        lb.kata(
            "Bab 3",
            "Bidang yang memperoleh rata-rata capaian tertinggi yaitu Bidang {a} dengan {x}% dan yang paling rendah yaitu Bidang {b} dengan {y}%.",
            {"a": urut[-1][1], "x": _D(urut[-1][0]), "b": urut[0][1], "y": _D(urut[0][0])},
            {
                "bidang tertinggi": {"a": urut[2][1], "x": _D(urut[2][0])},
                "bidang terendah": {"b": urut[1][1]},
                "angka bidang": {"x": _D(urut[-1][0] + 3)},
            },
        )


def _banding(lb: Lembar, ik: list[tuple[str, Tolok]], th: int) -> None:
    kolom = [*(Kolom(f"Realisasi {y}", _B, "tiga tahun" if y > th - 2 else "") for y in range(th - 2, th + 1)), Kolom("Naik/Turun", _B, "naik turun"), Kolom("Keterangan", _B, "keterangan")]  # fmt: skip
    baris = []
    for _, t in ik:
        a, b = t.realisasi[th - 1], t.realisasi[th]
        kata = ("Tetap", "Meningkat") if a == b else arah(a, b, "Meningkat", "Menurun")
        baris.append(
            (
                t.nama,
                (
                    *(N(t.realisasi[y], bentuk(t.desimal)) for y in range(th - 2, th + 1)),
                    N(b - a, bentuk(t.desimal)),
                    kata,
                ),
            )
        )
    lb.tabel(f"Tabel 9. Realisasi Kinerja Tiga Tahun Terakhir ({th - 2}-{th})", kolom, baris)
    naik = sum(t.realisasi[th] > t.realisasi[th - 1] for _, t in ik)
    turun = sum(t.realisasi[th] < t.realisasi[th - 1] for _, t in ik)
    lb.kata(
        "Bab 3",
        "Dari tabel perbandingan terlihat realisasi {a} indikator meningkat dan {b} indikator menurun terhadap tahun {l}.",
        {"a": naik, "b": turun, "l": th - 1},
        {"cacah naik": {"a": naik + 1}, "cacah turun": {"b": turun + 2}},
    )
    for _, t in ik:
        a, b = t.realisasi[th - 1], t.realisasi[th]
        if a != b:
            ya, tidak = arah(a, b, "lebih tinggi", "lebih rendah")
            lb.kata(
                "Bab 3",
                "Apabila dibandingkan dengan tahun {l} sebesar {a}, maka realisasi {n} tahun {t} sebesar {b} {w}.",
                {"l": th - 1, "a": bentuk(t.desimal)(a) + t.ekor, "n": t.nama, "t": th, "b": bentuk(t.desimal)(b) + t.ekor, "w": ya},
                {"kata banding": {"w": tidak}, "lalu banding": {"a": bentuk(t.desimal)(selip(a, "-0.2" if b > a else "0.2")) + t.ekor}},
            )  # fmt: skip


def _pidum(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for j in _JENIS:
        a = acak.randint(20, 190)
        b = a - acak.randint(0, a // 9)
        c = b - acak.randint(0, b // 8)
        e = c - acak.randint(0, c // 9)
        data.append((j, [a, b, c, e, e - acak.randint(0, e // 10)]))
    tot = [sum(v[i] for _, v in data) for i in range(5)]
    kolom = [*(Kolom(x, _B, "tahap") for x in _TAHAP), Kolom("% Dilimpahkan", _D, "persen limpah")]
    lb.tabel(f"Tabel 10. Penanganan Perkara Pidum Tahap Prapenuntutan Tahun {th}", kolom, [(j, (*v, bagi(v[4], v[0]))) for j, v in data], jumlah=[("Jumlah Perkara", (*tot, bagi(tot[4], tot[0])))])  # fmt: skip
    lb.kata(
        "Bab 3",
        "SPDP yang diterima dari penyidik sebanyak {a} perkara; yang dinyatakan lengkap (P-21) sebanyak {c} perkara dan yang dilimpahkan ke pengadilan sebanyak {e} perkara ({p}% dari SPDP).",
        {"a": tot[0], "c": tot[2], "e": tot[4], "p": _D(bagi(tot[4], tot[0]))},
        {
            "spdp kalimat": {"a": tot[0] + 12},
            "p21 kalimat": {"c": tot[2] - 7},
            "limpah kalimat": {"e": tot[4] + 9},
            "persen limpah kalimat": {"p": _D(bagi(tot[2], tot[0]) + 3)},
        },
    )
    urut = sorted((v[0], j) for j, v in data)
    if urut[-1][0] > urut[-2][0]:
        lb.kata(
            "Bab 3",
            "Perkara yang mendominasi adalah {j} dengan jumlah SPDP {n} perkara, setara {p}% dari total.",
            {"j": urut[-1][1].casefold(), "n": urut[-1][0], "p": _D(bagi(urut[-1][0], tot[0]))},
            {
                "perkara dominan": {"j": urut[-2][1].casefold(), "n": urut[-2][0], "p": _D(bagi(urut[-2][0], tot[0]))},
                "setara kalimat": {"p": _D(bagi(urut[-1][0], tot[0]) - 8)},
            },
        )


def _eksekusi(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for j in _JENIS:
        sisa, masuk = acak.randint(2, 30), acak.randint(20, 160)
        data.append((j, [sisa, masuk, k := (sisa + masuk) * acak.randint(78, 99) // 100, sisa + masuk - k]))
    a, b, c, e = (sum(v[i] for _, v in data) for i in range(4))
    kolom = [Kolom("Tunggakan tahun lalu", _B, "tunggak lalu"), Kolom("Putusan inkrah", _B, "inkrah"), Kolom("Dieksekusi", _B, "eksekusi"), Kolom("Tunggakan akhir", _B, "tunggak")]  # fmt: skip
    lb.tabel(f"Tabel 11. Eksekusi Perkara Pidana Umum Tahun {th}", kolom, data, jumlah=[("Jumlah", (a, b, c, e))])
    lb.kata(
        "Bab 3",
        "Tunggakan eksekusi pada awal tahun {a} perkara, bertambah {b} putusan inkrah, dan setelah dieksekusi {c} perkara tersisa {e} perkara.",
        {"a": a, "b": b, "c": c, "e": e},
        {
            "tunggakan kalimat": {"a": a + 4},
            "inkrah kalimat": {"b": b - 11},
            "eksekusi kalimat": {"c": c + 5},
            "tersisa kalimat": {"e": e + 6},
        },
    )
    bukti = [acak.randint(10, 140) for _ in _BB]
    sisa = acak.randint(5, 40)
    total = sum(bukti) + sisa
    lb.tabel(
        f"Tabel 12. Penyelesaian Barang Bukti Tahun {th}",
        [Kolom("Perkara", _B, "bukti"), Kolom("Persentase", _P, "persen bukti")],
        [(n, (v, bagi(v, total))) for n, v in zip((*_BB, "Belum diselesaikan"), (*bukti, sisa), strict=True)],
        jumlah=[("Jumlah barang bukti", (total, "100,00%"))],
    )
    lb.kata(
        "Bab 3",
        "Barang bukti yang telah diselesaikan berasal dari {n} perkara, sehingga masih terdapat {s} perkara dengan barang bukti yang belum diselesaikan.",
        {"n": sum(bukti), "s": sisa},
        {"bukti kalimat": {"n": sum(bukti) + 8}, "bukti sisa": {"s": sisa + 3}},
    )


def _pidsus(lb: Lembar, acak: Random, th: int) -> None:
    tuntut = acak.randint(900, 9_000) * 1_000_000
    bayar = tuntut * acak.randint(30, 80) // 100
    lb.tabel(
        f"Tabel 13. Uang Pengganti Perkara Korupsi Tahun {th}",
        [Kolom("Rupiah", _RP, "uang pengganti"), Kolom("Persen", _P, "persen pengganti")],
        [("Telah dibayarkan", (bayar, bagi(bayar, tuntut))), ("Belum dibayarkan", (tuntut - bayar, bagi(tuntut - bayar, tuntut)))],
        jumlah=[("Uang pengganti menurut putusan", (tuntut, "100,00%"))],
    )  # fmt: skip
    lb.kata(
        "Bab 3",
        "Uang pengganti yang berhasil ditagih mencapai {a} dari {b} yang diputuskan pengadilan, atau tertagih {p}%.",
        {"a": _miliar(bayar), "b": _miliar(tuntut), "p": _D(bagi(bayar, tuntut))},
        {
            "tagih kalimat": {"a": _miliar(bayar * 12 // 10)},
            "putus kalimat": {"b": _miliar(tuntut * 13 // 10)},
            "persen tagih": {"p": _D(bagi(bayar, tuntut) + 7)},
        },
    )


def _datun(lb: Lembar, acak: Random, th: int) -> None:
    data = [(n, [acak.randint(4, 50) for _ in range(4)]) for n in ("SKK litigasi", "SKK nonlitigasi", "Pendampingan hukum", "Pelayanan hukum")]  # fmt: skip
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    kolom = [*(Kolom(f"TW {r}", _B, "datun") for r in ("I", "II", "III", "IV")), Kolom("Jumlah", _B, "datun")]
    lb.tabel(f"Tabel 14. Kegiatan Bidang Datun per Triwulan Tahun {th}", kolom, [(n, (*v, sum(v))) for n, v in data], jumlah=[("Jumlah", (*tot, sum(tot)))])  # fmt: skip
    lalu = sum(tot) * acak.randint(75, 95) // 100
    lb.kata(
        "Bab 3",
        "Kegiatan bidang datun berjumlah {n}, bertambah {s} kegiatan ({p}%) bila dibandingkan tahun {l} yang berjumlah {x} kegiatan.",
        {"n": sum(tot), "s": sum(tot) - lalu, "p": _D(bagi(sum(tot) - lalu, lalu)), "l": th - 1, "x": lalu},
        {
            "datun kalimat": {"n": sum(tot) + 9},
            "tambah datun": {"s": sum(tot) - lalu + 5},
            "tumbuh datun": {"p": _D(bagi(sum(tot) - lalu, lalu) + 7)},
        },
    )
    lb.kata(
        "Bab 3",
        "Sepanjang semester pertama terlaksana {a} kegiatan dan semester kedua {b} kegiatan.",
        {"a": tot[0] + tot[1], "b": tot[2] + tot[3]},
        {"semester datun": {"a": tot[0] + tot[1] + 3}},
    )


def _pnbp(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for n in _PNBP:
        t = acak.randint(30_000, 900_000) * 1000
        data.append((n, [t, t * acak.randint(700, 1400) // 1000]))
    t, r = (sum(v[i] for _, v in data) for i in (0, 1))
    kolom = [Kolom("Target", _RP, "pnbp target"), Kolom("Realisasi", _RP, "pnbp"), Kolom("Persentase", _P, "pnbp persen")]  # fmt: skip
    lb.tabel(f"Tabel 14.a. Penerimaan Negara Bukan Pajak Tahun {th}", kolom, [(n, (*v, bagi(v[1], v[0]))) for n, v in data], jumlah=[("Jumlah PNBP", (t, r, bagi(r, t)))])  # fmt: skip
    if r != t:
        ya, tidak = ("melebihi", "masih di bawah") if r > t else ("masih di bawah", "melebihi")
        lb.kata(
            "Bab 3",
            "Penerimaan negara bukan pajak yang disetorkan {r} {w} target {t}, selisihnya {s}.",
            {"r": _RP(r), "w": ya, "t": _RP(t), "s": _RP(abs(r - t))},
            {
                "setor kalimat": {"r": _RP(r + (r - t))},
                "kata setor": {"w": tidak},
                "selisih setor": {"s": _RP(abs(r - t) + 3_000_000)},
            },
        )
    lewat = sum(v[1] >= v[0] for _, v in data)
    lb.kata(
        "Bab 3",
        "Target penerimaan tercapai pada {a} dari {n} jenis penerimaan.",
        {"a": lewat, "n": 4},
        {"cacah penerimaan": {"a": lewat + 1 if lewat < 4 else 2}, "cacah jenis": {"n": 5}},
    )


def _uang(lb: Lembar, acak: Random, th: int) -> None:
    tabel = f"Tabel 15. Realisasi DIPA Kejaksaan Negeri Arjuna Tahun {th}"
    kolom = [Kolom("Pagu", _RP, "pagu"), Kolom("Realisasi", _RP, "belanja"), Kolom("Sisa Anggaran", _RP, "sisa"), Kolom("Persentase", _P, "persen belanja")]  # fmt: skip
    semua, program = [0, 0], []

    def satu(a: int, b: int) -> tuple[Isi, ...]:
        return a, b, a - b, bagi(b, a)

    for kode, nama, anak in _PROG:
        baris, tot = [], [0, 0]
        for n in anak:
            p = acak.randint(100_000, 4_900_000) * 1000
            r = p * acak.randint(8800, 9990) // 10000
            tot = [tot[0] + p, tot[1] + r]
            baris.append((n, satu(p, r)))
        lb.tabel(tabel, kolom, [], jumlah=[(f"{kode} Program {nama}", satu(*tot))])
        lb.tabel(tabel, kolom, baris, induk=f"{kode} Program {nama}")
        semua = [semua[0] + tot[0], semua[1] + tot[1]]
        program.append((nama, tot))
    p, r = semua
    lb.tabel(tabel, kolom, [], jumlah=[("Jumlah Seluruhnya", satu(p, r))])
    lb.kata(
        "Bab 3",
        "Pagu anggaran Kejaksaan Negeri Arjuna tahun {t} ialah {p}, dan sampai dengan tutup tahun telah terealisasi {r} dengan persentase {q}%.",
        {"t": th, "p": _RP(p), "r": _RP(r), "q": _D(bagi(r, p))},
        {
            "pagu kalimat": {"p": _RP(p + 110_000_000)},
            "belanja kalimat": {"r": _RP(r - 75_000_000)},
            "persen kalimat": {"q": _D(bagi(r, p) - 5)},
            "tahun pagu": {"t": th - 1},
        },
    )
    lb.kata(
        "Bab 3",
        "Sisa anggaran yang dikembalikan ke kas negara kurang lebih {s}.",
        {"s": _miliar(p - r)},
        {"sisa kalimat": {"s": _miliar((p - r) * 14 // 10)}},
    )
    lb.kata(
        "Bab 3",
        "Porsi Program {a} terhadap seluruh pagu adalah {x}% dan Program {b} adalah {y}%.",
        {"a": program[0][0], "x": _D(bagi(program[0][1][0], p)), "b": program[1][0], "y": _D(bagi(program[1][1][0], p))},
        {"porsi program": {"x": _D(bagi(program[0][1][0], p) + 5)}, "porsi kedua": {"y": _D(bagi(program[1][1][0], p) - 4)}},
    )  # fmt: skip
    lb.kata("Bab 3", "Anggaran tersebut tersebar ke dalam {a} program dengan {b} rincian kegiatan.", {"a": 2, "b": 6}, {"cacah program": {"a": 3}, "cacah rincian": {"b": 7}})  # fmt: skip


def _kata(lb: Lembar, ik: list[tuple[str, Tolok]], th: int) -> None:
    for _, t in ik:
        r, g, c = t.realisasi[th], t.target[th], t.capaian(th)
        lb.kata(
            "Bab 3",
            "Pada tahun {t} {n} ditargetkan sebesar {g} dan dapat direalisasikan sebesar {r}, dengan demikian tingkat capaiannya {c}%.",
            {"t": th, "n": t.nama, "g": bentuk(t.desimal)(g) + t.ekor, "r": bentuk(t.desimal)(r) + t.ekor, "c": _D(c)},
            {
                "target kalimat": {"g": bentuk(t.desimal)(selip(g, "-0.14")) + t.ekor},
                "realisasi kalimat": {"r": bentuk(t.desimal)(selip(r, "0.12")) + t.ekor},
                "capaian kalimat": {"c": _D(c + 13)},
            },
        )
    ya = sum(t.capaian(th) >= 100 for _, t in ik)
    lb.kata(
        "Bab 4",
        "Secara umum dapat disimpulkan bahwa {a} indikator telah mencapai target, sementara {b} indikator lainnya belum mencapai target.",
        {"a": ya, "b": 8 - ya},
        {"cacah capai": {"a": ya + 1, "b": 7 - ya} if ya < 8 else {"a": 6, "b": 2}},
    )
    for bagian, teks in (
        ("Kata Pengantar", "Puji syukur, LKjIP Kejaksaan Negeri {k} Tahun {t} dapat diselesaikan dengan baik."),
        ("Bab 1", "Penyusunan LKjIP Kejaksaan Negeri {k} Tahun {t} dimaksudkan sebagai sarana evaluasi."),
        ("Bab 4", "Demikian LKjIP Kejaksaan Negeri {k} Tahun {t} kami susun."),
    ):
        lb.kata(bagian, teks, {"k": "Arjuna", "t": th}, {"instansi lain": {"k": "Bratasena"}, "tahun lain": {"t": th - 1}})  # fmt: skip
