"""A planning agency: ranges as targets, millions of rupiah, years as rows, ranks among kabupaten, proposals by kecamatan."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Isi, Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

__all__ = ["cetak_bappeda"]

_B, _D, _P, _J = bentuk(), bentuk(2), bentuk(2, " %"), bentuk(3)
_IKU = (
    ("Nilai komponen perencanaan pada evaluasi SAKIP", "Poin", 2, "22.00", "0.60"),
    ("Persentase keselarasan program RKPD dengan RPJMD", "%", 2, "91.00", "1.50"),
    ("Persentase pokok pikiran DPRD yang diakomodasi", "%", 2, "46.00", "2.00"),
    ("Persentase hasil penelitian yang dimanfaatkan", "%", 2, "60.00", "5.00"),
    ("Indeks inovasi daerah", "Indeks", 2, "48.00", "2.50"),
    ("Deviasi pagu indikatif terhadap pagu APBD", "%", 2, "9.00", "-0.50"),
)
_MAKRO = (
    ("Pertumbuhan ekonomi", "5.10", "5.60", 2),
    ("Tingkat pengangguran terbuka", "4.20", "4.90", 2),
    ("Tingkat kemiskinan", "8.90", "9.70", 2),
    ("Indeks Gini", "0.310", "0.335", 3),
    ("Rasio elektrifikasi", "97.40", "98.30", 2),
)
_KAB = ("Adiwarna", "Banyu Asri", "Cakrabuana", "Damarwulan", "Embun Pagi", "Giriloka")
_KEC = ("Kalimas", "Lembah Sari", "Muara Teja", "Ngadirejo", "Pasir Putih")
_DOKUMEN = ("RKPD", "Perubahan RKPD", "KUA-PPAS", "Evaluasi RPJMD", "Kajian strategis")
_BIDANG = (
    "Bidang Perencanaan dan Evaluasi",
    "Bidang Ekonomi dan SDA",
    "Bidang Sosial dan Pemerintahan",
    "Bidang Infrastruktur",
    "Bidang Litbang",
    "Sekretariat",
)
_PROGRAM = (
    ("Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah", 3),
    ("Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah", 3),
    ("Penelitian dan Pengembangan Daerah", 2),
    ("Penunjang Urusan Pemerintahan Daerah", 4),
)


def cetak_bappeda(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"bappeda {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    iku = [tolok(acak, i, th, turun=i[4].startswith("-")) for i in _IKU]
    _pegawai(lb, acak)
    _makro(lb, acak, th)
    _ipm(lb, acak, th)
    _kinerja(lb, iku, th)
    _tahun(lb, iku, th)
    _usulan(lb, acak, th)
    _dokumen(lb, acak, th)
    _uang(lb, acak, th)
    _naskah(lb, iku, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.4 ", f"Tabel 3.4 Pencapaian IKU Bappelitbangda Tahun {th + 1}"),
        "hilang": baris_hilang("Tabel 2.2 "),
        "nama kata": nama_lain("Tabel 2.2 ", ((" perencanaan pada", " pelaporan pada"), (" program RKPD", " program Renja"), (" yang diakomodasi", ""), (" inovasi daerah", " daya saing daerah"), (" indikatif", " definitif"))),
        "tertukar": tertukar("Tabel 3.10 ", "Serapan"),
        "tersalin": tersalin("Tabel 3.7 ", "Diusulkan", "Diakomodasi"),
        "pagu tersalin": tersalin("Tabel 3.10 ", "Murni", "Perubahan"),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _pegawai(lb: Lembar, acak: Random) -> None:
    data = [(b, (acak.randint(2, 11), acak.randint(2, 11))) for b in _BIDANG]
    a, b = (sum(v[i] for _, v in data) for i in (0, 1))
    kolom = [Kolom("Lk", _B, "pegawai"), Kolom("Pr", _B, "pegawai"), Kolom("Jml", _B, "pegawai")]
    lb.tabel("Tabel 1.1 Pegawai Bappelitbangda per Unit Kerja", kolom, [(n, (*v, sum(v))) for n, v in data], jumlah=[("Jumlah", (a, b, a + b))])  # fmt: skip
    strata = [(n, a + b - 3 if n == "ASN" else 3) for n in ("ASN", "Non ASN")]
    lb.tabel("Tabel 1.2 Pegawai Bappelitbangda menurut Status", [Kolom("Orang", _B, "status pegawai"), Kolom("%", _D, "persen status")], [(n, (v, bagi(v, a + b))) for n, v in strata], jumlah=[("Jumlah", (a + b, "100,00"))])  # fmt: skip
    lb.kata(
        "I. PENDAHULUAN",
        "Bappelitbangda ditopang {n} pegawai yang tersebar pada {u} unit kerja: laki-laki {a} orang dan perempuan {b} orang ({p} %).",
        {"n": a + b, "u": 6, "a": a, "b": b, "p": _D(bagi(b, a + b))},
        {
            "pegawai kalimat": {"n": a + b + 4},
            "cacah unit": {"u": 7},
            "lelaki kalimat": {"a": a - 1},
            "persen perempuan": {"p": _D(bagi(a + 2, a + b) if a != b else 12)},
        },
    )


def _makro(lb: Lembar, acak: Random, th: int) -> None:
    kolom = [Kolom("Target RKPD", _B), Kolom("Realisasi"), Kolom("Keterangan", _B, "rentang")]
    baris = []
    for nama, bawah, atas, des in _MAKRO:
        a, b, f = Decimal(bawah), Decimal(atas), bentuk(des)
        nilai = bulat(a + (b - a) * acak.randint(-60, 160) / 100, des)
        posisi = "Dalam rentang" if a <= nilai <= b else "Di bawah rentang" if nilai < a else "Di atas rentang"
        semua = ("Dalam rentang", "Di bawah rentang", "Di atas rentang")
        baris.append(
            (
                nama,
                (
                    f"{f(a)} - {f(b)}",
                    N(nilai, f, "makro" if len(baris) < 3 else ""),
                    (posisi, *(x for x in semua if x != posisi)),
                ),
                posisi,
            )
        )
    lb.tabel(
        f"Tabel 3.1 Indikator Makro Pembangunan Kabupaten Adiwarna Tahun {th}", kolom, [(n, isi) for n, isi, _ in baris]
    )
    dalam = sum(p == "Dalam rentang" for *_, p in baris)
    lb.kata(
        "III. AKUNTABILITAS",
        "Dari {n} indikator makro, {a} indikator berada di dalam rentang target RKPD dan {b} indikator berada di luarnya.",
        {"n": 5, "a": dalam, "b": 5 - dalam},
        {
            "cacah makro": {"n": 6},
            "cacah rentang": {"a": dalam + 1, "b": 4 - dalam} if dalam < 5 else {"a": 3, "b": 2},
        },
    )
    for nama, isi, _ in baris[:3]:
        f, (bawah, atas) = _D, str(isi[0]).split(" - ")
        lb.kata(
            "III. AKUNTABILITAS",
            "{n} Kabupaten Adiwarna tahun {t} tercatat {v} persen dengan target antara {a} dan {b} persen.",
            {"n": nama, "t": th, "v": f(isi[1].nilai), "a": bawah, "b": atas},
            {"makro kalimat": {"v": f(isi[1].nilai + Decimal("1.3"))}, "rentang kalimat": {"b": f(Decimal(atas.replace(",", ".")) + 2)}},
        )  # fmt: skip


def _ipm(lb: Lembar, acak: Random, th: int) -> None:
    kini = [Decimal(v) / 100 for v in acak.sample(range(6600, 7900), 6)]
    lalu = [v - Decimal(acak.randint(10, 120)) / 100 for v in kini]
    kolom = [
        Kolom(str(th - 1), _D, "ipm lalu"),
        Kolom(str(th), _D, "ipm"),
        Kolom("Kenaikan", _D, "kenaikan"),
        Kolom("Ranking", _B, "ranking"),
    ]
    lb.tabel(
        f"Tabel 3.2 IPM Kabupaten se-Provinsi Tahun {th - 1}-{th}",
        kolom,
        [(f"Kab. {k}", (a, b, b - a, 1 + sum(x > b for x in kini))) for k, a, b in zip(_KAB, lalu, kini, strict=True)],
    )
    n = 1 + sum(x > kini[0] for x in kini)
    lb.kata(
        "III. AKUNTABILITAS",
        "IPM Kabupaten Adiwarna naik {s} poin menjadi {v} dan menempati ranking {r} dari {m} kabupaten.",
        {"s": _D(kini[0] - lalu[0]), "v": _D(kini[0]), "r": n, "m": 6},
        {
            "naik ipm": {"s": _D(kini[0] - lalu[0] + 1)},
            "ranking kalimat": {"r": n + 1 if n < 6 else 4},
            "cacah kabupaten": {"m": 8},
            "ipm kalimat": {"v": _D(kini[0] + 2)},
        },
    )
    naik = sorted((b - a, k) for k, a, b in zip(_KAB, lalu, kini, strict=True))
    if naik[-1][0] > naik[-2][0]:
        lb.kata(
            "III. AKUNTABILITAS",
            "Kenaikan IPM paling besar dialami Kabupaten {k}, yaitu {v} poin.",
            {"k": naik[-1][1], "v": _D(naik[-1][0])},
            {"kenaikan terbesar": {"k": naik[0][1], "v": _D(naik[0][0])}},
        )


def _kinerja(lb: Lembar, iku: list[Tolok], th: int) -> None:
    lb.tabel(
        f"Tabel 2.2 Perjanjian Kinerja Perubahan Kepala Bappelitbangda Tahun {th}",
        [Kolom("Sat", _B, "satuan"), Kolom("Target", _B, "target pk")],
        [(t.nama, ((t.satuan, "Dokumen"), N(t.target[th], _D))) for t in iku],
    )
    lb.kata(
        "II. PERENCANAAN",
        "Perjanjian kinerja perubahan tahun {t} ditandatangani dengan {n} indikator kinerja utama.",
        {"t": th, "n": 6},
        {"cacah iku": {"n": 5}, "tahun pk": {"t": th - 1}},
    )
    lb.kata("III. AKUNTABILITAS", "Deviasi pagu merupakan indikator yang diharapkan menurun; capaiannya = target / realisasi x 100 %.")  # fmt: skip
    kolom = [
        Kolom("Sat"),
        Kolom("Target", _D, "target"),
        Kolom("Realisasi", _D, "realisasi"),
        Kolom("Capaian", _P, "capaian"),
        Kolom("Simpulan", _B, "simpulan"),
    ]
    baris: list[tuple[str, tuple[Isi, ...]]] = []
    nilai = []
    for t in iku:
        c = bagi(t.target[th], t.realisasi[th]) if t.turun else t.capaian(th)
        nilai.append(c)
        s = (
            ("Melampaui target", "Belum mencapai target")
            if bulat(c) > 100
            else ("Belum mencapai target", "Melampaui target")
        )
        s = ("Sesuai target", "Belum mencapai target") if bulat(c) == 100 else s
        baris.append((t.nama, (t.satuan, t.target[th], t.realisasi[th], c, s)))
    rata = sum(nilai) / 6
    lb.tabel(f"Tabel 3.4 Pencapaian IKU Bappelitbangda Tahun {th}", kolom, baris, jumlah=[("Rerata", (None, None, None, rata, None))])  # fmt: skip
    atas, bawah = sum(bulat(c) > 100 for c in nilai), sum(bulat(c) < 100 for c in nilai)
    lb.kata(
        "III. AKUNTABILITAS",
        "Rerata pencapaian {n} IKU sebesar {p} %; {a} IKU melampaui target dan {b} IKU belum mencapai target.",
        {"n": 6, "p": _D(rata), "a": atas, "b": bawah},
        {"rerata kalimat": {"p": _D(rata - 5)}, "cacah lampau": {"a": atas + 1}, "cacah bawah": {"b": bawah + 1}},
    )
    for t, c in zip(iku, nilai, strict=True):
        s = " %" if t.satuan == "%" else f" {t.satuan.casefold()}"
        lb.kata(
            "III. AKUNTABILITAS",
            "Target {n} pada tahun {t} ialah {g}{s}; realisasinya {r}{s} sehingga pencapaiannya {c} %.",
            {"n": t.nama, "t": th, "g": _D(t.target[th]), "r": _D(t.realisasi[th]), "s": s, "c": _D(c)},
            {
                "target kalimat": {"g": _D(selip(t.target[th], "-0.12"))},
                "realisasi kalimat": {"r": _D(selip(t.realisasi[th]))},
                "capaian kalimat": {"c": _D(c + 11)},
            },
        )


def _tahun(lb: Lembar, iku: list[Tolok], th: int) -> None:
    t = iku[4]
    lb.tabel(
        f"Tabel 3.5 Indeks Inovasi Daerah Tahun {th - 3}-{th}",
        [Kolom("Indeks", _D, "inovasi"), Kolom("Pertumbuhan (%)", _D, "tumbuh")],
        [
            (str(y), (t.realisasi[y], bagi(t.realisasi[y] - t.realisasi[y - 1], t.realisasi[y - 1]) if y > th - 3 else "-"))
            for y in range(th - 3, th + 1)
        ],
    )  # fmt: skip
    kolom = [Kolom(f"Realisasi {th - 1}", _D, "lalu"), Kolom(f"Realisasi {th}", _D, "kini"), Kolom("Selisih", _D, "selisih"), Kolom("Tren", _B, "tren")]  # fmt: skip
    baris = []
    for t in iku:
        a, b = t.realisasi[th - 1], t.realisasi[th]
        kata = ("tetap", "naik") if a == b else arah(a, b)
        baris.append((t.nama, (a, b, b - a, kata)))
        if a != b:
            ya, tidak = arah(a, b, "meningkat", "menurun")
            lb.kata(
                "III. AKUNTABILITAS",
                "{n} {w} dari {a} pada tahun {l} menjadi {b} pada tahun {t}.",
                {"n": t.nama, "w": ya, "a": _D(a), "l": th - 1, "b": _D(b), "t": th},
                {"kata tahun": {"w": tidak}, "kini kalimat": {"b": _D(selip(b, "0.08" if b > a else "-0.08"))}},
            )
    lb.tabel(f"Tabel 3.6 Perbandingan Realisasi Tahun {th - 1} dan {th}", kolom, baris)


def _usulan(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for k in _KEC:
        n = acak.randint(30, 160)
        data.append((k, [n, n * acak.randint(28, 74) // 100]))
    u, a = (sum(v[i] for _, v in data) for i in (0, 1))
    kolom = [
        Kolom("Diusulkan", _B, "usul"),
        Kolom("Diakomodasi", _B, "akomodasi"),
        Kolom("Tidak diakomodasi", _B, "tolak"),
        Kolom("% akomodasi", _D, "persen akomodasi"),
        Kolom("% thd seluruh usulan", _D, "andil usul"),
    ]
    lb.tabel(
        f"Tabel 3.7 Usulan Musrenbang menurut Kecamatan Tahun {th}",
        kolom,
        [(f"Kec. {k}", (x, y, x - y, bagi(y, x), bagi(x, u))) for k, (x, y) in data],
        jumlah=[("Kabupaten", (u, a, u - a, bagi(a, u), "100,00"))],
    )
    lb.kata(
        "III. AKUNTABILITAS",
        "Musrenbang {k} kecamatan menghasilkan {u} usulan; yang diakomodasi {a} usulan ({p} %) dan yang belum {b} usulan.",
        {"k": 5, "u": u, "a": a, "p": _D(bagi(a, u)), "b": u - a},
        {
            "cacah kecamatan": {"k": 6},
            "usul kalimat": {"u": u + 9},
            "akomodasi kalimat": {"p": _D(bagi(u - a, u) if a * 2 != u else 12)},
            "tolak kalimat": {"b": u - a + 4},
        },
    )
    urut = sorted((v[0], k) for k, v in data)
    if urut[-1][0] > urut[-2][0]:
        lb.kata(
            "III. AKUNTABILITAS",
            "Kecamatan {k} mengajukan usulan terbanyak ({n} usulan, {p} % dari seluruh usulan).",
            {"k": urut[-1][1], "n": urut[-1][0], "p": _D(bagi(urut[-1][0], u))},
            {
                "kecamatan terbanyak": {"k": urut[1][1], "n": urut[1][0], "p": _D(bagi(urut[1][0], u))},
                "andil kalimat": {"p": _D(bagi(urut[-1][0], u) + 8)},
            },
        )


def _dokumen(lb: Lembar, acak: Random, th: int) -> None:
    data = [(n, [acak.randint(0, 4) for _ in range(4)]) for n in _DOKUMEN]
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    kolom = [*(Kolom(f"Triwulan {r}", _B, "dokumen") for r in ("I", "II", "III", "IV")), Kolom(f"Jumlah {th}", _B, "dokumen tahun")]  # fmt: skip
    lb.tabel(f"Tabel 3.8 Dokumen Perencanaan yang Diselesaikan Tahun {th}", kolom, [(n, (*v, sum(v))) for n, v in data], jumlah=[("Total dokumen", (*tot, sum(tot)))])  # fmt: skip
    lb.kata(
        "III. AKUNTABILITAS",
        "Sampai dengan triwulan II diselesaikan {a} dokumen, dan pada semester kedua {b} dokumen, sehingga selama setahun diselesaikan {c} dokumen.",
        {"a": tot[0] + tot[1], "b": tot[2] + tot[3], "c": sum(tot)},
        {
            "semester kalimat": {"a": tot[0] + tot[1] + 2},
            "semester kedua": {"b": tot[2] + tot[3] + 3},
            "setahun kalimat": {"c": sum(tot) + 1},
        },
    )


def _uang(lb: Lembar, acak: Random, th: int) -> None:
    tabel = f"Tabel 3.10 Anggaran dan Serapan Program Tahun {th} (juta rupiah)"
    kolom = [
        Kolom("Murni", _J, "murni", "Anggaran"),
        Kolom("Perubahan", _J, "perubahan", "Anggaran"),
        Kolom("Realisasi", _J, "serapan"),
        Kolom("Serapan", _P, "persen serapan"),
        Kolom("Sisa", _J, "sisa"),
        Kolom("Porsi", _P, "porsi"),
    ]
    data = []
    for nama, _ in _PROGRAM:
        m = acak.randint(400_000, 7_900_000)
        p = m + acak.choice((-1, 1)) * acak.randint(4_000, m // 8)
        data.append((nama, [m, p, p * acak.randint(8200, 9960) // 10000]))
    m, p, r = (sum(v[i] for _, v in data) for i in range(3))
    juta = Decimal(1000)

    def baris(v: list[int], porsi: Isi) -> tuple[Isi, ...]:
        return (*(Decimal(x) / juta for x in v), bagi(v[2], v[1]), (v[1] - v[2]) / juta, porsi)

    lb.tabel(tabel, kolom, [(f"Program {n}", baris(v, bagi(v[1], p))) for n, v in data], jumlah=[("Total", baris([m, p, r], "100,00 %"))])  # fmt: skip
    rp = bentuk(3, " juta", "Rp")
    ya, tidak = arah(m, p, "bertambah", "berkurang")
    lb.kata(
        "III. AKUNTABILITAS",
        "Anggaran Bappelitbangda tahun {t} {w} dari {m} menjadi {p}, atau berubah {s}.",
        {"t": th, "w": ya, "m": rp(m / juta), "p": rp(p / juta), "s": rp(abs(p - m) / juta)},
        {
            "kata anggaran": {"w": tidak},
            "murni kalimat": {"m": rp((m + 52_000) / juta)},
            "ubah kalimat": {"s": rp(abs(p - m) / juta + 31)},
            "tahun uang": {"t": th - 1},
        },
    )
    lb.kata(
        "III. AKUNTABILITAS",
        "Realisasi belanja mencapai {r} ({q} %) dan menyisakan {s} ({u} %).",
        {"r": rp(r / juta), "q": _D(bagi(r, p)), "s": rp((p - r) / juta), "u": _D(bagi(p - r, p))},
        {
            "serapan kalimat": {"r": rp((r - 41_000) / juta)},
            "persen kalimat": {"q": _D(bagi(r, p) - 4)},
            "sisa kalimat": {"s": rp((p - r) / juta + 23)},
            "persen sisa": {"u": _D(bagi(p - r, p) + 2)},
        },
    )
    urut = sorted((bulat(bagi(v[2], v[1])), n) for n, v in data)
    if urut[0][0] < urut[1][0] and urut[-1][0] > urut[-2][0]:
        lb.kata(
            "III. AKUNTABILITAS",
            "Serapan tertinggi ada pada Program {a} ({x} %) dan terendah pada Program {b} ({y} %).",
            {"a": urut[-1][1], "x": _D(urut[-1][0]), "b": urut[0][1], "y": _D(urut[0][0])},
            {
                "serapan tertukar": {"a": urut[0][1], "b": urut[-1][1]},
                "serapan tertinggi": {"a": urut[1][1], "x": _D(urut[1][0])},
                "angka serapan": {"y": _D(urut[0][0] - 5)},
            },
        )
    lb.kata("III. AKUNTABILITAS", "Anggaran tersebut digunakan untuk {a} program dan {b} kegiatan.", {"a": 4, "b": 12}, {"cacah program": {"a": 5}})  # fmt: skip


def _naskah(lb: Lembar, iku: list[Tolok], th: int) -> None:
    for bagian, teks in (
        ("KATA PENGANTAR", "Dengan tersusunnya LKjIP Bappelitbangda Kabupaten {k} Tahun {t}, kinerja dapat dinilai."),
        ("I. PENDAHULUAN", "LKjIP Bappelitbangda Kabupaten {k} Tahun {t} berpedoman pada peraturan yang berlaku."),
        ("IV. PENUTUP", "LKjIP Bappelitbangda Kabupaten {k} Tahun {t} menggambarkan keberhasilan dan kegagalan."),
    ):
        lb.kata(bagian, teks, {"k": "Adiwarna", "t": th}, {"instansi lain": {"k": "Giriloka"}, "tahun lain": {"t": th - 1}})  # fmt: skip
