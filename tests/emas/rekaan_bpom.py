"""A food and drug office: figures with a decimal point, quarters as B03 to B12, samples that fit or do not, a printed scale of criteria."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Bentuk, Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

__all__ = ["cetak_bpom"]

_B, _D = bentuk(0, titik=True), bentuk(2, titik=True)
_RP = bentuk(0, "", "Rp", titik=True)
_IKSK = (
    ("1.1", "Persentase obat yang berizin edar", "%", 2, "90.00", "1.00"),
    ("1.2", "Persentase pangan jajanan sekolah yang aman", "%", 2, "84.00", "1.00"),
    ("1.3", "Indeks kesadaran masyarakat", "Indeks", 2, "74.00", "1.50"),
    ("2.1", "Persentase keputusan hasil pemeriksaan yang dilaksanakan", "%", 2, "68.00", "3.00"),
    ("2.2", "Jumlah desa pangan aman", "Desa", 0, "6", "2"),
    ("3.1", "Jumlah perkara yang diselesaikan", "Perkara", 0, "5", "1"),
    ("3.2", "Jumlah sampel yang terlambat diuji", "Sampel", 0, "44", "-4"),
    ("4.1", "Nilai pembangunan zona integritas", "Nilai", 2, "83.00", "1.00"),
)
_SK = {
    "1": "SK1 Terwujudnya obat dan makanan yang memenuhi syarat",
    "2": "SK2 Meningkatnya efektivitas pemeriksaan sarana",
    "3": "SK3 Meningkatnya efektivitas pengujian dan penindakan",
    "4": "SK4 Terwujudnya tata kelola balai yang optimal",
}
_SKALA = ((110, "Sangat Baik"), (100, "Baik"), (80, "Cukup"), (0, "Kurang"))
_KOMODITAS = ("Obat", "Obat tradisional", "Suplemen kesehatan", "Kosmetik", "Pangan olahan")
_WILAYAH = ("Kota Tirta", "Kab. Arga", "Kab. Bantala", "Kab. Candra", "Kab. Dirgantara", "Kab. Ekalaya")
_BELANJA = ("Belanja Pegawai", "Belanja Barang Operasional", "Belanja Barang Non Operasional", "Belanja Modal")
_MEDIA = ("Datang langsung", "Telepon", "Pesan singkat", "Surel")


def _kriteria(nilai: Decimal) -> str:
    return next(kata for batas, kata in _SKALA if bulat(nilai) >= batas)


def _lain(benar: str) -> tuple[str, ...]:
    return (benar, *(kata for _, kata in _SKALA if kata != benar))


def cetak_bpom(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"bpom {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    iku = [(i[0], tolok(acak, i[1:], th, turun=i[5].startswith("-"))) for i in _IKSK]
    _perjanjian(lb, iku, th)
    _capaian(lb, iku, th)
    _triwulan(lb, iku, th)
    _lima(lb, iku, th)
    _sampel(lb, acak, th)
    _sarana(lb, acak, th)
    _aduan(lb, acak, th)
    _uang(lb, acak, th)
    _naskah(lb, iku, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 5. ", f"Tabel 5. Pengukuran Capaian Kinerja Balai POM Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2. "),
        "nama kata": nama_lain("Tabel 2. ", (("obat yang", "kosmetik yang"), (" pangan aman", " siaga"), (" hasil pemeriksaan", ""), (" terlambat", ""), (" masyarakat", " pelaku usaha"))),
        "tertukar": tertukar("Tabel 11. ", "% Realisasi"),
        "tersalin": tersalin("Tabel 7. ", str(th - 1), str(th)),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _kode(k: str, t: Tolok) -> str:
    return f"IKSK {k} {t.nama}"


def _cetak(t: Tolok) -> Bentuk:
    return bentuk(t.desimal, titik=True)


def _perjanjian(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    for nomor, sasaran in _SK.items():
        lb.tabel(
            f"Tabel 2. Perjanjian Kinerja Balai POM di Kota Tirta Tahun {th}",
            [Kolom("Target", _B, "target pk"), Kolom("Satuan", _B, "satuan")],
            [(_kode(k, t), (N(t.target[th], _cetak(t)), (t.satuan, "Layanan"))) for k, t in iku if k[0] == nomor],
            induk=sasaran,
        )
    lb.kata(
        "BAB II PERENCANAAN KINERJA",
        "Perjanjian kinerja {t} memuat {a} sasaran kegiatan dan {b} indikator kinerja sasaran kegiatan (IKSK).",
        {"t": th, "a": 4, "b": 8},
        {"cacah sk": {"a": 5}, "cacah iksk": {"b": 9}, "tahun pk": {"t": th - 2}},
    )


def _capaian(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    lb.kata("BAB III AKUNTABILITAS KINERJA", "Kriteria capaian: Sangat Baik (110% atau lebih), Baik (100% sampai kurang dari 110%), Cukup (80% sampai kurang dari 100%), Kurang (di bawah 80%).")  # fmt: skip
    lb.kata("BAB III AKUNTABILITAS KINERJA", "Jumlah sampel yang terlambat diuji merupakan indikator negatif; % capaian = (2 x target - realisasi) / target x 100%.")  # fmt: skip
    tabel = f"Tabel 5. Pengukuran Capaian Kinerja Balai POM Tahun {th}"
    kolom = [Kolom("Target", _B, "target"), Kolom("Realisasi", _B, "realisasi"), Kolom("% Capaian", _D, "capaian"), Kolom("Kriteria", _B, "kriteria")]  # fmt: skip
    rata = {}
    for nomor, sasaran in _SK.items():
        milik = [(k, t) for k, t in iku if k[0] == nomor]
        lb.tabel(
            tabel,
            kolom,
            [(_kode(k, t), (N(t.target[th], _cetak(t)), N(t.realisasi[th], _cetak(t)), t.capaian(th), _lain(_kriteria(t.capaian(th))))) for k, t in milik],
            induk=sasaran,
        )  # fmt: skip
        rata[sasaran] = sum(bulat(t.capaian(th)) for _, t in milik) / len(milik)
    lb.tabel(
        f"Tabel 6. Nilai Pencapaian Sasaran (NPS) Tahun {th}",
        [Kolom("Jumlah IKSK", _B, "jumlah iksk"), Kolom("NPS (%)", _D, "nps"), Kolom("Kriteria", _B, "kriteria nps")],
        [(s, (sum(k[0] == s[2] for k, _ in iku), v, _lain(_kriteria(v)))) for s, v in rata.items()],
        jumlah=[("Rata-rata NPS", (None, sum(bulat(v) for v in rata.values()) / 4, None))],
    )
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "NPS adalah rata-rata capaian seluruh IKSK pada sasaran kegiatan yang bersangkutan.",
    )
    cacah = {kata: sum(_kriteria(t.capaian(th)) == kata for _, t in iku) for _, kata in _SKALA}
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Dari {n} IKSK, {a} berkriteria Sangat Baik, {b} Baik, {c} Cukup, dan {d} Kurang.",
        {"n": 8, "a": cacah["Sangat Baik"], "b": cacah["Baik"], "c": cacah["Cukup"], "d": cacah["Kurang"]},
        {"cacah kriteria": {"b": cacah["Baik"] + 1, "c": cacah["Cukup"] - 1 if cacah["Cukup"] else 1}},
    )
    urut = sorted((bulat(v), s) for s, v in rata.items())
    if urut[-1][0] > urut[-2][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "NPS tertinggi diperoleh {a} sebesar {x}%.",
            {"a": urut[-1][1], "x": _D(urut[-1][0])},
            {"nps tertinggi": {"a": urut[0][1], "x": _D(urut[0][0])}, "nps angka": {"x": _D(urut[-1][0] + 3)}},
        )


def _triwulan(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    tabel = f"Tabel 8. Realisasi Kumulatif per Periode Pelaporan Tahun {th}"
    judul = ("B03", "B06", "B09", "B12")
    for k, t in iku:
        if t.satuan in ("Desa", "Perkara", "Sampel"):
            akhir = int(t.realisasi[th])
            kum = [akhir * n // 10 for n in (2, 5, 8)] + [akhir]
            lb.tabel(tabel, [Kolom(w, _B, "b12" if w == "B12" else "") for w in judul], [(_kode(k, t), kum)])
    t = iku[4][1]
    akhir, lalu = int(t.realisasi[th]), int(t.realisasi[th]) * 8 // 10
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Hingga B09 telah terbentuk {a} desa pangan aman dan pada B12 bertambah {b} desa menjadi {c} desa.",
        {"a": lalu, "b": akhir - lalu, "c": akhir},
        {"b09 kalimat": {"a": lalu + 1}, "tambah kalimat": {"b": akhir - lalu + 2}, "b12 kalimat": {"c": akhir + 2}},
    )


def _lima(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    kolom = [*(Kolom(str(y), _B, "deret" if y in (th - 1, th) else "") for y in range(th - 3, th + 1)), Kolom("Perubahan dari tahun lalu", _B, "ubahan")]  # fmt: skip
    baris = []
    for k, t in iku:
        c = _cetak(t)
        deret = [N(t.realisasi[y], c) for y in range(th - 3, th + 1)]
        baris.append((_kode(k, t), (*deret, N(t.realisasi[th] - t.realisasi[th - 1], c))))
    lb.tabel(f"Tabel 7. Realisasi IKSK Tahun {th - 3}-{th}", kolom, baris)
    for k, t in iku:
        nilai = [t.realisasi[y] for y in range(th - 3, th + 1)]
        if nilai == sorted(set(nilai)):
            lb.kata(
                "BAB III AKUNTABILITAS KINERJA",
                "Realisasi IKSK {k} {w} setiap tahun selama {a}-{b}.",
                {"k": k, "w": "meningkat", "a": th - 3, "b": th},
                {"kata deret": {"w": "menurun"}},
            )
        if nilai[-1] != nilai[-2]:
            ya, tidak = arah(nilai[-2], nilai[-1], "lebih besar", "lebih kecil")
            lb.kata(
                "BAB III AKUNTABILITAS KINERJA",
                "Realisasi {n} tahun {t} sebesar {b} {w} daripada tahun {l} sebesar {a}.",
                {"n": _kode(k, t), "t": th, "l": th - 1, "a": _cetak(t)(nilai[-2]), "b": _cetak(t)(nilai[-1]), "w": ya},
                {"kata besar": {"w": tidak}, "tahun kalimat": {"l": th - 2}},
            )


def _sampel(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for k in _KOMODITAS:
        target = acak.randint(90, 900)
        uji = target * acak.randint(96, 106) // 100
        tms = uji * acak.randint(2, 18) // 100
        data.append((k, [target, uji, uji - tms, tms]))
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    kolom = [
        Kolom("Target sampel", _B, "target sampel"),
        Kolom("Diuji", _B, "diuji"),
        Kolom("MS", _B, "ms", "Hasil Uji"),
        Kolom("TMS", _B, "tms", "Hasil Uji"),
        Kolom("% TMS", _D, "persen tms", "Hasil Uji"),
    ]
    lb.tabel(
        f"Tabel 9. Hasil Pengujian Sampel Tahun {th}",
        kolom,
        [(k, (*v, bagi(v[3], v[1]))) for k, v in data],
        jumlah=[("Jumlah", (*tot, bagi(tot[3], tot[1])))],
    )
    lb.kata("BAB III AKUNTABILITAS KINERJA", "MS = memenuhi syarat; TMS = tidak memenuhi syarat.")
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Sepanjang {t} telah diuji {n} sampel dari {g} sampel yang ditargetkan; {m} sampel memenuhi syarat dan {s} sampel ({p}%) tidak memenuhi syarat.",
        {"t": th, "n": _B(tot[1]), "g": _B(tot[0]), "m": _B(tot[2]), "s": _B(tot[3]), "p": _D(bagi(tot[3], tot[1]))},
        {
            "sampel kalimat": {"n": _B(tot[1] + 100)},
            "ms kalimat": {"m": _B(tot[2] - 30)},
            "persen tms kalimat": {"p": _D(bagi(tot[2], tot[1]))},
            "target sampel kalimat": {"g": _B(tot[0] + 55)},
        },
    )
    urut = sorted((bulat(bagi(v[3], v[1])), k) for k, v in data)
    if urut[-1][0] > urut[-2][0] and urut[0][0] < urut[1][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Persentase TMS terbesar ditemukan pada {a} ({x}%), adapun terkecil pada {b} ({y}%).",
            {"a": urut[-1][1].casefold(), "x": _D(urut[-1][0]), "b": urut[0][1].casefold(), "y": _D(urut[0][0])},
            {
                "tms terbesar": {"a": urut[2][1].casefold(), "x": _D(urut[2][0])},
                "tms tertukar": {"a": urut[0][1].casefold(), "b": urut[-1][1].casefold()},
            },
        )


def _sarana(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for w in _WILAYAH:
        a, b = acak.randint(20, 160), acak.randint(20, 240)
        mk = (a + b) * acak.randint(52, 88) // 100
        data.append((w, [a, b, a + b, mk, a + b - mk]))
    tot = [sum(v[i] for _, v in data) for i in range(5)]
    kolom = [
        Kolom("Produksi", _B, "sarana", "Sarana Diperiksa"),
        Kolom("Distribusi", _B, "sarana", "Sarana Diperiksa"),
        Kolom("Jumlah", _B, "sarana", "Sarana Diperiksa"),
        Kolom("MK", _B, "mk", "Hasil"),
        Kolom("TMK", _B, "tmk", "Hasil"),
    ]
    lb.tabel(f"Tabel 10. Pemeriksaan Sarana menurut Wilayah Tahun {th}", kolom, data, jumlah=[("Total", tot)])
    lb.kata("BAB III AKUNTABILITAS KINERJA", "MK = memenuhi ketentuan; TMK = tidak memenuhi ketentuan.")
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Pemeriksaan menjangkau {n} sarana di {w} kabupaten/kota, yaitu {a} sarana produksi dan {b} sarana distribusi; sebanyak {p}% memenuhi ketentuan.",
        {"n": tot[2], "w": 6, "a": tot[0], "b": tot[1], "p": _D(bagi(tot[3], tot[2]))},
        {
            "sarana kalimat": {"n": tot[2] + 10},
            "cacah wilayah": {"w": 7},
            "distribusi kalimat": {"b": tot[1] - 4},
            "persen mk": {"p": _D(bagi(tot[4], tot[2]))},
        },
    )
    urut = sorted((v[2], w) for w, v in data)
    if urut[-1][0] > urut[-2][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Wilayah dengan sarana diperiksa paling banyak ialah {a}, yakni {n} sarana.",
            {"a": urut[-1][1], "n": urut[-1][0]},
            {"wilayah terbanyak": {"a": urut[-2][1], "n": urut[-2][0]}, "angka wilayah": {"n": urut[-1][0] + 9}},
        )


def _aduan(lb: Lembar, acak: Random, th: int) -> None:
    data = {m: (acak.randint(8, 190), acak.randint(8, 190)) for m in _MEDIA}
    a, b = (sum(v[i] for v in data.values()) for i in (0, 1))
    kolom = [Kolom("Informasi", _B, "aduan"), Kolom("Pengaduan", _B, "aduan"), Kolom("Jumlah Layanan", _B, "aduan"), Kolom("Persentase (%)", _D, "persen aduan")]  # fmt: skip
    lb.tabel(
        f"Tabel 12. Layanan Informasi dan Pengaduan Konsumen Tahun {th}",
        kolom,
        [(m, (x, y, x + y, bagi(x + y, a + b))) for m, (x, y) in data.items()],
        jumlah=[("Total Layanan", (a, b, a + b, "100.00"))],
    )
    lama = (a + b) * acak.randint(106, 130) // 100
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Layanan konsumen {t} sebanyak {n} layanan, turun {p}% dari {l} layanan pada {k}, dan {q}% di antaranya berupa permintaan informasi.",
        {"t": th, "k": th - 1, "n": a + b, "l": lama, "p": _D(bagi(lama - a - b, lama)), "q": _D(bagi(a, a + b))},
        {
            "layanan kalimat": {"n": a + b + 20},
            "turun kalimat": {"p": _D(bagi(lama - a - b, lama) + 4)},
            "informasi kalimat": {"q": _D(bagi(a, a + b) + 11)},
        },
    )


def _uang(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for n in _BELANJA:
        awal = acak.randint(800_000, 9_000_000) * 1000
        akhir = awal - acak.randint(1_000, awal // 15_000) * 1000
        data.append((n, [awal, akhir, akhir * acak.randint(9000, 9990) // 10000]))
    awal, akhir, nyata = (sum(v[i] for _, v in data) for i in range(3))
    kolom = [
        Kolom("Pagu Awal", _B, "pagu awal"),
        Kolom("Pagu Revisi Terakhir", _B, "pagu akhir"),
        Kolom("Realisasi", _B, "realisasi uang"),
        Kolom("% Realisasi", _D, "persen uang"),
    ]
    lb.tabel(
        f"Tabel 11. Pagu dan Realisasi DIPA Balai POM Tahun {th}",
        kolom,
        [(n, (*v, bagi(v[2], v[1]))) for n, v in data],
        jumlah=[("Jumlah", (awal, akhir, nyata, bagi(nyata, akhir)))],
    )
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Pagu DIPA {t} yang semula {a} berkurang {s} menjadi {b}; realisasinya {r} ({p}%) dan sisanya {c}.",
        {"t": th, "a": _RP(awal), "b": _RP(akhir), "s": _RP(awal - akhir), "r": _RP(nyata), "p": _D(bagi(nyata, akhir)), "c": _RP(akhir - nyata)},
        {
            "pagu kalimat": {"a": _RP(awal + 80_000_000)},
            "kurang kalimat": {"s": _RP(awal - akhir + 9_000_000)},
            "realisasi uang kalimat": {"r": _RP(nyata - 55_000_000)},
            "persen uang kalimat": {"p": _D(bagi(nyata, akhir) - 3)},
            "sisa uang kalimat": {"c": _RP(akhir - nyata + 7_000_000)},
        },
    )  # fmt: skip
    urut = sorted((bulat(bagi(v[2], v[1])), n) for n, v in data)
    if urut[0][0] < urut[1][0]:
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Realisasi terendah terjadi pada {a}, hanya {x}% dari pagu.",
            {"a": urut[0][1], "x": _D(urut[0][0])},
            {"belanja terendah": {"a": urut[-1][1], "x": _D(urut[-1][0])}},
        )
    iku, ika = Decimal(acak.randint(9800, 10900)) / 100, bulat(bagi(nyata, akhir))
    ie = bulat(iku / ika)
    lb.tabel(
        f"Tabel 13. Tingkat Efisiensi Tahun {th}",
        [Kolom("% Capaian Output", _D), Kolom("% Capaian Input", _D, "input"), Kolom("Indeks Efisiensi", _D, "indeks efisiensi"), Kolom("Tingkat Efisiensi", _D, "tingkat efisiensi")],
        [("Balai POM di Kota Tirta", (iku, ika, ie, ie - 1))],
    )  # fmt: skip
    lb.kata(
        "BAB III AKUNTABILITAS KINERJA",
        "Indeks efisiensi (IE) = % capaian output / % capaian input, dan tingkat efisiensi (TE) = IE - 1.",
    )


def _naskah(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    for k, t in iku:
        r, g, c, f = t.realisasi[th], t.target[th], t.capaian(th), _cetak(t)
        s = "%" if t.satuan == "%" else f" {t.satuan.casefold()}"
        lb.kata(
            "BAB III AKUNTABILITAS KINERJA",
            "Realisasi {n} adalah {r}{s}, dibandingkan target {g}{s} maka capaiannya {c}% dengan kriteria {w}.",
            {"n": _kode(k, t), "r": f(r), "g": f(g), "s": s, "c": _D(c), "w": _kriteria(c)},
            {
                "realisasi kalimat": {"r": f(selip(r))},
                "target kalimat": {"g": f(selip(g, "-0.1"))},
                "capaian kalimat": {"c": _D(c + 6)},
                "kriteria kalimat": {"w": _lain(_kriteria(c))[1]},
            },
        )
    for bagian, teks in (
        ("KATA PENGANTAR", "Laporan Kinerja Balai POM di {k} Tahun {t} merupakan bentuk pertanggungjawaban."),
        ("BAB I PENDAHULUAN", "Balai POM di {k} pada Tahun {t} mengawasi obat dan makanan di enam wilayah."),
        ("BAB IV PENUTUP", "Laporan Kinerja Balai POM di {k} Tahun {t} menjadi umpan balik perencanaan."),
    ):
        lb.kata(bagian, teks, {"k": "Kota Tirta", "t": th}, {"instansi lain": {"k": "Kota Margasari"}, "tahun lain": {"t": th - 1}})  # fmt: skip
