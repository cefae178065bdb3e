"""A harbour master: months as rows, ships that call and leave, cargo in tonnes, certificates that run out, means per month."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Isi, Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

from kinerja.angka import terbilang

__all__ = ["cetak_pelabuhan"]

_B, _D, _P = bentuk(), bentuk(2), bentuk(2, "%")
_RP = bentuk(0, ",00", "Rp. ")
_IKK = (
    ("IKK 1", "Persentase kelaiklautan kapal yang diperiksa", "%", 2, "92.00", "1.00"),
    ("IKK 2", "Rasio kejadian kecelakaan pelayaran per 10.000 kapal", "Rasio", 3, "0.900", "-0.050"),
    ("IKK 3", "Jumlah patroli keselamatan pelayaran", "Patroli", 0, "140", "10"),
    ("IKK 4", "Indeks kepuasan pengguna jasa", "Indeks", 2, "85.00", "0.75"),
    ("IKK 5", "Waktu tunggu kapal", "Jam", 2, "2.40", "-0.10"),
    ("IKK 6", "Persentase surat persetujuan berlayar yang terbit tepat waktu", "%", 2, "95.00", "0.50"),
    ("IKK 7", "Nilai kinerja anggaran", "Nilai", 2, "88.00", "0.50"),
)
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_KARGO = ("Semen", "Batu bara", "CPO", "Peti kemas", "Barang umum")
_SERTIFIKAT = ("Keselamatan kapal", "Garis muat", "Pengawakan", "Buku pelaut", "Pas besar")
_PNBP = ("Jasa labuh", "Jasa rambu", "Jasa pemeriksaan", "Jasa kepelautan")
_DANA = ("Rupiah Murni", "PNBP", "SBSN")
_SEKSI = ("Tata Usaha", "Status Hukum Kapal", "Keselamatan Berlayar", "Lalu Lintas Laut")


def cetak_pelabuhan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"pelabuhan {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    ikk = [(f"{i[0]} {i[1]}", tolok(acak, i[1:], th, turun=i[5].startswith("-"))) for i in _IKK]
    _sdm(lb, acak)
    _janji(lb, ikk, th)
    _ukur(lb, ikk, th)
    _tren(lb, ikk, th)
    _kapal(lb, acak, th)
    _kargo(lb, acak, th)
    _surat(lb, acak, th)
    _pnbp(lb, acak, th)
    _dana(lb, acak, th)
    _naskah(lb, ikk, th)
    ubah = {
        "tahun judul": judul_lain("Tabel III.1. ", f"Tabel III.1. Pengukuran Kinerja KSOP TA {th - 1}"),
        "hilang": baris_hilang("Tabel II.1. "),
        "nama kata": nama_lain("Tabel II.1. ", ((" yang diperiksa", ""), (" kecelakaan", " pencemaran"), (" keselamatan pelayaran", ""), (" pengguna jasa", " pegawai"), (" tunggu", " sandar"), (" berlayar", " olah gerak"))),
        "tertukar": tertukar("Tabel III.6. ", "% Capaian"),
        "tersalin": tersalin("Tabel III.2. ", f"R {th - 1}", f"R {th}"),
        "kapal tersalin": tersalin("Tabel III.3. ", "Tiba", "Berangkat"),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _sdm(lb: Lembar, acak: Random) -> None:
    data = [(s, [acak.randint(3, 16), acak.randint(2, 14), acak.randint(0, 6)]) for s in _SEKSI]
    tot = [sum(v[i] for _, v in data) for i in range(3)]
    kolom = [Kolom(k, _B, "sdm") for k in ("PNS", "PPPK", "PPNPN", "Jumlah")]
    n = sum(tot)
    lb.tabel("Tabel I.1. Sumber Daya Manusia KSOP", kolom, [(s, (*v, sum(v))) for s, v in data], jumlah=[("Jumlah SDM", (*tot, n))])  # fmt: skip
    lb.kata(
        "BAB I PENDAHULUAN",
        "Jumlah SDM KSOP Kelas II Teluk Biru sebanyak {n} orang: {a} PNS, {b} PPPK, dan {c} PPNPN; PNS mengisi {p}% dari keseluruhan.",
        {"n": n, "a": tot[0], "b": tot[1], "c": tot[2], "p": _D(bagi(tot[0], n))},
        {"sdm kalimat": {"n": n + 5}, "pppk kalimat": {"b": tot[1] + 2}, "porsi pns": {"p": _D(bagi(tot[0], n) - 9)}},
    )


def _janji(lb: Lembar, ikk: list[tuple[str, Tolok]], th: int) -> None:
    lb.tabel(
        f"Tabel II.1. Perjanjian Kinerja KSOP Kelas II Teluk Biru TA {th}",
        [Kolom("Satuan", _B, "satuan"), Kolom("Target", _B, "target pk")],
        [(n, ((t.satuan, "Sertifikat"), N(t.target[th], bentuk(t.desimal)))) for n, t in ikk],
    )
    lb.kata("BAB II PERENCANAAN KINERJA", "Pada TA {t} ditetapkan {n} indikator kinerja kegiatan dalam perjanjian kinerja.", {"t": th, "n": 7}, {"cacah ikk": {"n": 8}, "tahun pk": {"t": th - 1}})  # fmt: skip


def _ukur(lb: Lembar, ikk: list[tuple[str, Tolok]], th: int) -> None:
    lb.kata("BAB III AKUNTABILITAS KINERJA", "IKK 2 dan IKK 5 bersifat semakin rendah semakin baik, sehingga % Capaian = (2 x Target - Realisasi) / Target x 100%.")  # fmt: skip
    kolom = [
        Kolom("Satuan"),
        Kolom("Target", _B, "target"),
        Kolom("Realisasi", _B, "realisasi"),
        Kolom("% Capaian", _D, "capaian"),
        Kolom("Tercapai", _B, "tercapai"),
    ]
    baris: list[tuple[str, tuple[Isi, ...]]] = []
    for n, t in ikk:
        c = t.capaian(th)
        kata = ("Ya", "Tidak") if c >= 100 else ("Tidak", "Ya")
        baris.append(
            (n, (t.satuan, N(t.target[th], bentuk(t.desimal)), N(t.realisasi[th], bentuk(t.desimal)), c, kata))
        )
    rata = sum(t.capaian(th) for _, t in ikk) / 7
    lb.tabel(f"Tabel III.1. Pengukuran Kinerja KSOP TA {th}", kolom, baris, jumlah=[("Rata-rata Capaian Kinerja", (None, None, None, rata, None))])  # fmt: skip
    ya = sum(t.capaian(th) >= 100 for _, t in ikk)
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Rata-rata capaian kinerja KSOP TA {t} adalah {p}%, dengan {a} IKK tercapai dan {b} IKK tidak tercapai.",
        {"t": th, "p": _D(rata), "a": ya, "b": 7 - ya},
        {"rerata kalimat": {"p": _D(rata + 6)}, "cacah tercapai": {"a": ya + 1, "b": 6 - ya} if ya < 7 else {"a": 5, "b": 2}},
    )  # fmt: skip
    urut = sorted((bulat(t.capaian(th)), n) for n, t in ikk)
    if urut[0][0] < urut[1][0] and urut[-1][0] > urut[-2][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Capaian paling tinggi terdapat pada {a} ({x}%) dan paling rendah pada {b} ({y}%).",
            {"a": urut[-1][1], "x": _D(urut[-1][0]), "b": urut[0][1], "y": _D(urut[0][0])},
            {
                "ikk tertinggi": {"a": urut[-2][1], "x": _D(urut[-2][0])},
                "ikk tertukar": {"a": urut[0][1], "b": urut[-1][1]},
            },
        )


def _tren(lb: Lembar, ikk: list[tuple[str, Tolok]], th: int) -> None:
    kolom = [k for y in range(th - 2, th + 1) for k in (Kolom(f"T {y}", _B, "t tren"), Kolom(f"R {y}", _B, "r tren"), Kolom(f"% {y}", _D, "c tren"))]  # fmt: skip
    baris = []
    for n, t in ikk:
        isi: list[Isi] = []
        for y in range(th - 2, th + 1):
            isi += [N(t.target[y], bentuk(t.desimal)), N(t.realisasi[y], bentuk(t.desimal)), t.capaian(y)]
        baris.append((n, isi))
    lb.tabel(f"Tabel III.2. Target (T), Realisasi (R), dan Capaian (%) Tahun {th - 2}-{th}", kolom, baris)
    for n, t in ikk:
        a, b = t.realisasi[th - 1], t.realisasi[th]
        if a != b:
            ya, tidak = arah(a, b)
            lb.kata(
                "BAB III AKUNTABILITAS KINERJA",
                "Jika dibandingkan TA {l} yang sebesar {a}{s}, realisasi {n} TA {t} {w} menjadi {b}{s}.",
                {
                    "l": th - 1,
                    "a": bentuk(t.desimal)(a),
                    "b": bentuk(t.desimal)(b),
                    "s": t.ekor,
                    "n": n,
                    "t": th,
                    "w": ya,
                },
                {
                    "kata tahun": {"w": tidak},
                    "lalu kalimat": {"a": bentuk(t.desimal)(selip(a, "-0.1" if b > a else "0.1"))},
                },
            )


def _kapal(lb: Lembar, acak: Random, th: int) -> None:
    baris, tot = [], [0, 0, 0]
    for b in _BULAN:
        t, k = acak.randint(80, 320), acak.randint(80, 320)
        v = [t, k, (t + k) * acak.randint(800, 4200)]
        tot = [x + y for x, y in zip(tot, v, strict=True)]
        baris.append((b, (v[0], v[1], v[0] + v[1], v[2])))
    kolom = [
        Kolom("Tiba", _B, "kapal", "Kunjungan Kapal (unit)"),
        Kolom("Berangkat", _B, "kapal", "Kunjungan Kapal (unit)"),
        Kolom("Jumlah", _B, "kapal", "Kunjungan Kapal (unit)"),
        Kolom("Isi kotor (GT)", _B, ""),
    ]
    a, b, gt = tot
    lb.tabel(
        f"Tabel III.3. Arus Kapal Tahun {th}",
        kolom,
        baris,
        jumlah=[
            ("Jumlah setahun", (a, b, a + b, N(gt, _B, "gt"))),
            ("Rata-rata per bulan", tuple(N(Decimal(x) / 12, _D, "kapal rata") for x in (a, b, a + b, gt))),
        ],
    )
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Arus kapal sepanjang {t} mencapai {n} unit, terdiri dari {a} kapal tiba dan {b} kapal berangkat, atau rata-rata {r} unit setiap bulan.",
        {"t": th, "n": _B(a + b), "a": _B(a), "b": _B(b), "r": _D(Decimal(a + b) / 12)},
        {
            "kapal kalimat": {"n": _B(a + b + 100)},
            "tiba kalimat": {"a": _B(a - 20)},
            "rata kalimat": {"r": _D(Decimal(a + b) / 12 + 15)},
        },
    )
    urut = sorted((int(v[2]), n) for n, v in baris)
    if urut[-1][0] > urut[-2][0] and urut[0][0] < urut[1][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Bulan tersibuk adalah {a} dengan {x} unit kapal, sedangkan bulan tersepi adalah {b} dengan {y} unit kapal.",
            {"a": urut[-1][1], "x": urut[-1][0], "b": urut[0][1], "y": urut[0][0]},
            {
                "bulan tersibuk": {"a": urut[-2][1], "x": urut[-2][0]},
                "bulan tersepi": {"b": urut[1][1], "y": urut[1][0]},
                "angka tersibuk": {"x": urut[-1][0] + 31},
            },
        )


def _kargo(lb: Lembar, acak: Random, th: int) -> None:
    data = [(k, [Decimal(acak.randint(20_000, 9_000_000)) / 10 for _ in range(2)]) for k in _KARGO]
    b, m = (sum((v[i] for _, v in data), Decimal(0)) for i in (0, 1))
    satu = bentuk(1)
    kolom = [
        Kolom("Bongkar (ton)", satu, "kargo"),
        Kolom("Muat (ton)", satu, "kargo"),
        Kolom("Total (ton)", satu, "kargo"),
        Kolom("Kontribusi", _P, "kontribusi"),
    ]
    lb.tabel(
        f"Tabel III.4. Arus Barang menurut Jenis Tahun {th}",
        kolom,
        [(k, (*v, sum(v), bagi(sum(v, Decimal(0)), b + m))) for k, v in data],
        jumlah=[("Seluruh barang", (b, m, b + m, "100,00%"))],
    )
    lama = bulat((b + m) * acak.randint(104, 125) / 100, 1)
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Arus barang {t} tercatat {n} ton atau {w} {p}% dibandingkan {k} sebesar {l} ton; {q}% di antaranya merupakan kegiatan bongkar.",
        {"t": th, "k": th - 1, "n": satu(b + m), "w": "menyusut", "p": _D(bagi(lama - b - m, lama)), "l": satu(lama), "q": _D(bagi(b, b + m))},
        {
            "barang kalimat": {"n": satu(b + m + 50_000)},
            "kata barang": {"w": "tumbuh"},
            "susut kalimat": {"p": _D(bagi(lama - b - m, lama) + 5)},
            "bongkar kalimat": {"q": _D(bagi(b, b + m) + 8)},
        },
    )  # fmt: skip
    urut = sorted((sum(v, Decimal(0)), k) for k, v in data)
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Komoditas dengan kontribusi terbesar ialah {a}, yakni {p}% dari arus barang.",
        {"a": urut[-1][1], "p": _D(bagi(urut[-1][0], b + m))},
        {"komoditas terbesar": {"a": urut[-2][1], "p": _D(bagi(urut[-2][0], b + m))}, "angka terbesar": {"p": _D(bagi(urut[-1][0], b + m) + 6)}},
    )  # fmt: skip


def _surat(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for s in _SERTIFIKAT:
        v = [acak.randint(100, 900), acak.randint(40, 400), acak.randint(20, 90)]
        data.append((s, [*v, v[0] + v[1] - v[2]]))
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    kolom = [
        Kolom(f"Berlaku per 1 Januari {th}", _B, "surat awal"),
        Kolom("Diterbitkan", _B, "surat terbit"),
        Kolom("Habis berlaku", _B, "surat habis"),
        Kolom(f"Berlaku per 31 Desember {th}", _B, "surat akhir"),
    ]
    lb.tabel(f"Tabel III.5. Sertifikat Kapal dan Pelaut Tahun {th}", kolom, data, jumlah=[("Jumlah", tot)])
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Sertifikat yang berlaku pada 31 Desember {t} sebanyak {d} lembar, berasal dari {a} lembar pada awal tahun, ditambah {b} lembar yang diterbitkan dan dikurangi {c} lembar yang habis berlaku.",
        {"t": th, "a": _B(tot[0]), "b": _B(tot[1]), "c": _B(tot[2]), "d": _B(tot[3])},
        {
            "surat kalimat": {"d": _B(tot[3] + 40)},
            "terbit kalimat": {"b": _B(tot[1] - 25)},
            "habis kalimat": {"c": _B(tot[2] + 11)},
        },
    )


def _pnbp(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for p in _PNBP:
        t = acak.randint(90_000, 4_000_000) * 1000
        data.append((p, [t, t * acak.randint(850, 1250) // 1000]))
    t, r = (sum(v[i] for _, v in data) for i in (0, 1))
    kolom = [
        Kolom("Target PNBP", _B, "pnbp target"),
        Kolom("Realisasi PNBP", _B, "pnbp"),
        Kolom("Lebih/(Kurang)", _B, "pnbp selisih"),
        Kolom("% Capaian", _D, "pnbp persen"),
    ]

    def satu(a: int, b: int) -> tuple[Isi, ...]:
        return a, b, N(b - a, _B) if b >= a else N(a - b, bentuk(0, ")", "(")), bagi(b, a)

    lb.tabel(f"Tabel III.6. Target dan Realisasi PNBP TA {th} (Rp)", kolom, [(n, satu(*v)) for n, v in data], jumlah=[("Total PNBP", satu(t, r))])  # fmt: skip
    ya, tidak = ("melampaui", "tidak mencapai") if r > t else ("tidak mencapai", "melampaui")
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Realisasi PNBP TA {t} sebesar {r} {w} target {g} dengan capaian {p}%.",
        {"t": th, "r": _RP(r), "w": ya, "g": _RP(t), "p": _D(bagi(r, t))},
        {
            "pnbp kalimat": {"r": _RP(r * 3 // 4 if r < t else r * 5 // 4)},
            "kata pnbp": {"w": tidak},
            "pnbp target kalimat": {"g": _RP(t + (90_000_000 if r < t else -90_000_000))},
            "pnbp persen kalimat": {"p": _D(bagi(r, t) + (8 if r > t else -8))},
        },
    )
    lolos = sum(v[1] >= v[0] for _, v in data)
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Dari {n} jenis PNBP, {a} jenis memenuhi target dan {b} jenis lainnya belum.",
        {"n": 4, "a": lolos, "b": 4 - lolos},
        {
            "cacah pnbp": {"n": 5, "b": 5 - lolos},
            "cacah lolos": {"a": lolos + 1, "b": 3 - lolos} if lolos < 4 else {"a": 2, "b": 2},
        },
    )


def _dana(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for s in _DANA:
        awal = acak.randint(900_000, 12_000_000) * 1000
        akhir = awal + acak.choice((-1, 1)) * acak.randint(9_000, awal // 11_000) * 1000
        data.append((s, [awal, akhir, akhir * acak.randint(8800, 9990) // 10000]))
    x, y, z = (sum(v[i] for _, v in data) for i in range(3))
    kolom = [
        Kolom("DIPA Awal", _B, "dipa awal"),
        Kolom("DIPA Akhir", _B, "dipa akhir"),
        Kolom("Realisasi", _B, "realisasi dana"),
        Kolom("Sisa", _B, "sisa"),
        Kolom("%", _D, "persen dana"),
    ]
    lb.tabel(
        f"Tabel III.7. Realisasi Anggaran menurut Sumber Dana TA {th}",
        kolom,
        [(s, (*v, v[1] - v[2], bagi(v[2], v[1]))) for s, v in data],
        jumlah=[("JUMLAH", (x, y, z, y - z, bagi(z, y)))],
    )
    ya, tidak = arah(x, y, "penambahan", "pengurangan")
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "DIPA awal KSOP TA {t} sebesar {a} mengalami {w} sebesar {s} sehingga menjadi {b} ({k} rupiah).",
        {"t": th, "a": _RP(x), "w": ya, "s": _RP(abs(y - x)), "b": _RP(y), "k": terbilang(y)},
        {
            "dipa kalimat": {"a": _RP(x + 64_000_000)},
            "kata dipa": {"w": tidak},
            "selisih dipa": {"s": _RP(abs(y - x) + 5_000_000)},
            "terbilang": {"k": terbilang(y + 20_000)},
            "tahun dipa": {"t": th - 1},
        },
    )
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Dari DIPA akhir tersebut terserap {r} atau {p}% dan tidak terserap {s}.",
        {"r": _RP(z), "p": _D(bagi(z, y)), "s": _RP(y - z)},
        {
            "serap kalimat": {"r": _RP(z - 39_000_000)},
            "persen kalimat": {"p": _D(bagi(z, y) + 2)},
            "sisa kalimat": {"s": _RP(y - z + 6_000_000)},
        },
    )
    sisa = sorted((v[1] - v[2], s) for s, v in data)
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Dana tidak terserap terbesar berasal dari {a} sebesar {n} ({p}% dari seluruh dana tidak terserap).",
        {"a": sisa[-1][1], "n": _RP(sisa[-1][0]), "p": _D(bagi(sisa[-1][0], y - z))},
        {
            "sisa terbesar": {"a": sisa[0][1], "n": _RP(sisa[0][0]), "p": _D(bagi(sisa[0][0], y - z))},
            "porsi sisa": {"p": _D(bagi(sisa[-1][0], y - z) - 12)},
        },
    )


def _naskah(lb: Lembar, ikk: list[tuple[str, Tolok]], th: int) -> None:
    for n, t in ikk:
        r, g, c = t.realisasi[th], t.target[th], t.capaian(th)
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Capaian {n} TA {t} adalah {c}%, diperoleh dari realisasi {r}{s} dan target {g}{s}.",
            {"n": n, "t": th, "c": _D(c), "r": bentuk(t.desimal)(r), "g": bentuk(t.desimal)(g), "s": t.ekor},
            {
                "capaian kalimat": {"c": _D(c - 10)},
                "realisasi kalimat": {"r": bentuk(t.desimal)(selip(r, "0.15"))},
                "target kalimat": {"g": bentuk(t.desimal)(selip(g, "-0.13"))},
            },
        )
    for bagian, teks in (
        ("KATA PENGANTAR", "Laporan Kinerja KSOP Kelas II {k} TA {t} disampaikan kepada Direktur Jenderal Perhubungan Laut."),
        ("BAB I PENDAHULUAN", "Laporan Kinerja KSOP Kelas II {k} TA {t} meliputi empat bab."),
        ("BAB IV PENUTUP", "Semoga Laporan Kinerja KSOP Kelas II {k} TA {t} bermanfaat bagi perbaikan kinerja."),
    ):  # fmt: skip
        lb.kata(bagian, teks, {"k": "Teluk Biru", "t": th}, {"instansi lain": {"k": "Tanjung Mentari"}, "tahun lain": {"t": th - 1}})  # fmt: skip
