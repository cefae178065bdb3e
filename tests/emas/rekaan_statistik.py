"""A statistics office of a kabupaten: cumulative quarters, response by survey, publications, one budget in two cuts, E and NE."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

from kinerja.angka import terbilang

__all__ = ["cetak_statistik"]

_B, _D = bentuk(), bentuk(2)
_RP = bentuk(0, ",-", "Rp")
_T1, _T2, _T3 = (
    "Tersedianya data statistik yang berkualitas",
    "Meningkatnya pelayanan prima kepada pengguna data",
    "Penguatan tata kelola satuan kerja",
)
_IKU = (
    (_T1, ("Persentase publikasi statistik yang menerapkan standar akurasi", "%", 2, "88.00", "2.00")),
    (_T1, ("Response rate survei rumah tangga", "%", 2, "91.00", "1.00")),
    (_T1, ("Jumlah rekomendasi kegiatan statistik sektoral", "Rekomendasi", 0, "12", "2")),
    (_T2, ("Persentase pengguna data yang puas terhadap layanan", "%", 2, "86.00", "1.50")),
    (_T2, ("Indeks pelayanan publik", "Poin", 2, "3.60", "0.10")),
    (_T3, ("Nilai hasil evaluasi SAKIP", "Poin", 2, "66.00", "1.25")),
    (_T3, ("Jumlah temuan administrasi yang berulang", "Temuan", 0, "14", "-1")),
)
_SATUAN = {"%": "Persen"}
_SURVEI = ("Sakernas", "Susenas", "Survei Ubinan", "Survei Konstruksi", "Survei Harga Produsen")
_TERBITAN = ("Publikasi ARC", "Publikasi non-ARC", "Berita Resmi Statistik", "Statistik Daerah Kecamatan")
_MEDIA = ("Datang langsung", "Surat elektronik", "Aplikasi percakapan")
_TW = ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV")
_PROGRAM = ("Program Penyediaan dan Pelayanan Informasi Statistik", "Program Dukungan Manajemen")
_BELANJA = ("Belanja Pegawai", "Belanja Barang", "Belanja Modal")


def cetak_statistik(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"statistik {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    iku = [(t, tolok(acak, isi, th, turun=isi[4].startswith("-"))) for t, isi in _IKU]
    _pegawai(lb, acak)
    _janji(lb, iku, th)
    _capaian(lb, iku, th)
    _tahun(lb, acak, iku, th)
    _survei(lb, acak, th)
    _terbitan(lb, acak, th)
    _tamu(lb, acak, th)
    _uang(lb, acak, th)
    _penutup(lb, iku, th)
    ubah = {
        "tertukar": tertukar("Tabel 12. ", "Persentase"),
        "tersalin": tersalin("Tabel 5. ", str(th - 1), str(th)),
        "tahun judul": judul_lain("Tabel 3. ", f"Tabel 3. Target dan Realisasi Kinerja BPS Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2. "),
        "nama kata": nama_lain("Tabel 2. ", ((" standar akurasi", ""), (" rumah tangga", " perusahaan"), (" sektoral", ""), (" berulang", " baru"), (" data", ""))),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _pegawai(lb: Lembar, acak: Random) -> None:
    gol = [(f"Golongan {g}", acak.randint(2, 14), acak.randint(2, 14)) for g in ("II", "III", "IV")]
    pria, wanita = sum(g[1] for g in gol), sum(g[2] for g in gol)
    semua = pria + wanita
    kolom = [Kolom("Laki-laki", _B, "pegawai"), Kolom("Perempuan", _B, "pegawai"), Kolom("Laki-laki + Perempuan", _B, "pegawai")]  # fmt: skip
    lb.tabel(
        "Tabel 1.1 Pegawai menurut Golongan dan Jenis Kelamin",
        kolom,
        [(n, (a, b, a + b)) for n, a, b in gol],
        jumlah=[("Jumlah", (pria, wanita, semua))],
    )
    didik = list(zip(("SMA sederajat", "Diploma I-III", "Diploma IV/S-1", "S-2"), pecah(acak, semua, 4), strict=True))
    lb.tabel(
        "Tabel 1.2 Pegawai menurut Tingkat Pendidikan",
        [Kolom("Banyaknya (orang)", _B, "pendidikan"), Kolom("Persentase", _D, "persen pendidikan")],
        [(n, (v, bagi(v, semua))) for n, v in didik],
        jumlah=[("Total", (semua, "100,00"))],
    )
    isi = {"n": semua, "l": pria, "p": wanita, "q": _D(bagi(pria, semua))}
    lb.kata(
        "1.3 Sumber Daya Manusia",
        "Untuk menjalankan tugas tersebut BPS Kabupaten Larasati didukung {n} pegawai, yaitu {l} laki-laki ({q} persen) dan {p} perempuan.",
        isi,
        {
            "pegawai kalimat": {"n": semua + 2},
            "perempuan kalimat": {"p": wanita + 3},
            "persen pria": {"q": _D(bagi(wanita + 1, semua))},
        },
    )
    urut = sorted(didik, key=lambda x: -x[1])
    if urut[0][1] > urut[1][1]:
        lb.kata(
            "1.3 Sumber Daya Manusia",
            "Menurut pendidikan, pegawai paling banyak merupakan lulusan {a}, sebanyak {n} orang.",
            {"a": urut[0][0], "n": urut[0][1]},
            {
                "pendidikan terbanyak": {"a": urut[-1][0], "n": urut[-1][1]},
                "cacah lulusan": {"n": urut[0][1] + 4},
            },
        )


def _janji(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    for tujuan in (_T1, _T2, _T3):
        lb.tabel(
            f"Tabel 2. Perjanjian Kinerja BPS Kabupaten Larasati Tahun {th}",
            [Kolom("Satuan", _B, "satuan"), Kolom(f"Target {th}", _B, "target janji")],
            [
                (t.nama, ((_SATUAN.get(t.satuan, t.satuan), "Dokumen"), N(t.target[th], bentuk(t.desimal))))
                for s, t in iku
                if s == tujuan
            ],
            induk=tujuan,
        )
    lb.kata(
        "2.2 Perjanjian Kinerja",
        "Perjanjian kinerja tahun {t} memuat {a} tujuan yang dijabarkan ke dalam {b} indikator kinerja.",
        {"t": th, "a": 3, "b": 7},
        {"cacah tujuan": {"a": 4}, "cacah indikator": {"b": 8}, "tahun janji": {"t": th - 1}},
    )


def _capaian(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    lb.kata("3.1 Capaian Kinerja", "Untuk indikator yang makin kecil makin baik, capaian = (2 x target - realisasi) / target x 100 persen.")  # fmt: skip
    tabel = f"Tabel 3. Target dan Realisasi Kinerja BPS Tahun {th}"
    kolom = [Kolom("Satuan"), Kolom("Target", _B, "target"), Kolom("Realisasi", _B, "realisasi"), Kolom("Capaian (%)", _D, "capaian")]  # fmt: skip
    for tujuan in (_T1, _T2, _T3):
        milik = [t for s, t in iku if s == tujuan]
        lb.tabel(
            tabel,
            kolom,
            [(t.nama, (_SATUAN.get(t.satuan, t.satuan), N(t.target[th], bentuk(t.desimal)), N(t.realisasi[th], bentuk(t.desimal)), t.capaian(th))) for t in milik],
            jumlah=[("Rata-rata capaian tujuan", (None, None, None, sum(t.capaian(th) for t in milik) / len(milik)))],
            induk=tujuan,
        )  # fmt: skip
    tabel = f"Tabel 4. Realisasi Kumulatif per Triwulan Tahun {th}"
    hitung = [t for _, t in iku if t.satuan == "Rekomendasi"]
    for t in hitung:
        akhir = int(t.realisasi[th])
        kum = [max(1, akhir * n // 10) for n in (2, 4, 7)] + [akhir]
        lb.tabel(tabel, [Kolom(w, _B, "triwulan" if w == _TW[3] else "") for w in _TW], [(t.nama, kum)])
        lb.kata(
            "3.1 Capaian Kinerja",
            "Sampai dengan triwulan III telah diterbitkan {a} rekomendasi, dan sampai akhir tahun {b} rekomendasi, dari target {c} rekomendasi.",
            {"a": kum[2], "b": akhir, "c": t.target[th]},
            {
                "triwulan kalimat": {"a": akhir + 3},
                "akhir kalimat": {"b": akhir + 5},
                "target rekomendasi": {"c": t.target[th] + 4},
            },
        )
    for _, t in iku:
        r, g, c = t.realisasi[th], t.target[th], t.capaian(th)
        s = " persen" if t.satuan == "%" else f" {t.satuan.casefold()}"
        lb.kata(
            "3.1 Capaian Kinerja",
            "{nama} pada tahun {t} terealisasi {r}{s} dari target {g}{s} atau dengan capaian sebesar {c} persen.",
            {"nama": t.nama, "t": th, "r": t.cetak(r), "g": t.cetak(g), "c": _D(c), "s": s},
            {
                "realisasi kalimat": {"r": t.cetak(selip(r))},
                "target kalimat": {"g": t.cetak(selip(g, "-0.11"))},
                "capaian kalimat": {"c": _D(c - 8)},
            },
        )


def _tahun(lb: Lembar, acak: Random, iku: list[tuple[str, Tolok]], th: int) -> None:
    kolom = [Kolom(str(th - 1), _B, "lalu", "Realisasi"), Kolom(str(th), _B, "kini", "Realisasi"), Kolom("Perubahan", _B, "perubahan"), Kolom("Arah", _B, "arah")]  # fmt: skip
    baris = []
    for _, t in iku:
        a, b, c = t.realisasi[th - 1], t.realisasi[th], bentuk(t.desimal)
        kata = ("Tetap", "Naik") if a == b else arah(a, b, "Naik", "Turun")
        baris.append((t.nama, (N(a, c), N(b, c), N(b - a, c), kata)))
    lb.tabel(f"Tabel 5. Realisasi Kinerja {th - 1} dan {th}", kolom, baris)
    for _, t in iku:
        a, b = t.realisasi[th - 1], t.realisasi[th]
        if a != b:
            ya, tidak = arah(a, b, "peningkatan", "penurunan")
            lb.kata(
                "3.2 Perbandingan Antartahun",
                "Dibandingkan tahun {l}, {nama} mengalami {w}, yakni dari {a} menjadi {b}.",
                {"l": th - 1, "nama": t.nama, "w": ya, "a": t.cetak(a), "b": t.cetak(b)},
                {"kata antartahun": {"w": tidak}, "angka lalu": {"a": t.cetak(selip(a, "0.09") if b < a else selip(a, "-0.09"))}},
            )  # fmt: skip
    pilih = [t for _, t in iku if t.satuan == "%"]
    akhir = {t.nama: bulat(min(t.target[th] + 3, Decimal(100)), 2) for t in pilih}
    lb.tabel(
        f"Tabel 6. Kemajuan terhadap Target Renstra Tahun {th + 1}",
        [
            Kolom(f"Realisasi {th}", _D, "realisasi renstra"),
            Kolom(f"Target {th + 1}", _D),
            Kolom("Tingkat kemajuan (%)", _D, "kemajuan"),
        ],
        [(t.nama, (t.realisasi[th], akhir[t.nama], bagi(t.realisasi[th], akhir[t.nama]))) for t in pilih],
    )
    kab = ("Larasati", "Mandalika Timur", "Tanjung Seroja", "Bukit Kencana", "Rawa Indah")
    nilai = [iku[1][1].realisasi[th], *(Decimal(n) / 100 for n in acak.sample(range(8000, 9990), 4))]
    if len(set(nilai)) < 5:
        return
    lb.tabel(
        f"Tabel 7. Response Rate Survei Rumah Tangga menurut Kabupaten Tahun {th}",
        [Kolom("Response rate (%)", _D), Kolom("Peringkat", _B, "peringkat")],
        [(f"BPS Kabupaten {k}", (v, 1 + sum(x > v for x in nilai))) for k, v in zip(kab, nilai, strict=True)],
    )
    urut = sorted(zip(nilai, kab, strict=True), reverse=True)
    lb.kata(
        "3.2 Perbandingan Antartahun",
        "Di antara {n} kabupaten yang diperbandingkan, response rate tertinggi dicapai BPS Kabupaten {a} ({x} persen) dan yang terendah BPS Kabupaten {b} ({y} persen).",
        {"n": 5, "a": urut[0][1], "x": _D(urut[0][0]), "b": urut[-1][1], "y": _D(urut[-1][0])},
        {
            "kabupaten tertinggi": {"a": urut[1][1], "x": _D(urut[1][0])},
            "kabupaten terendah": {"b": urut[2][1], "y": _D(urut[2][0])},
            "cacah kabupaten": {"n": 6},
            "nilai tertinggi": {"x": _D(urut[0][0] + 2)},
        },
    )


def _survei(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for nama in _SURVEI:
        n = acak.randint(60, 1800)
        data.append((nama, n, n * acak.randint(86, 99) // 100))
    total, masuk = sum(x[1] for x in data), sum(x[2] for x in data)
    kolom = [Kolom("Target sampel", _B, "sampel"), Kolom("Dokumen masuk", _B, "dokumen"), Kolom("Nonrespons", _B, "nonrespons"), Kolom("Response rate (%)", _D, "persen respons")]  # fmt: skip
    lb.tabel(
        f"Tabel 8. Pemasukan Dokumen menurut Survei Tahun {th}",
        kolom,
        [(n, (a, b, a - b, bagi(b, a))) for n, a, b in data],
        jumlah=[("Jumlah", (total, masuk, total - masuk, bagi(masuk, total)))],
    )
    lb.kata(
        "3.3 Kegiatan Statistik",
        "Dari {a} sampel pada {n} survei, {b} dokumen berhasil dikumpulkan sehingga nonrespons berjumlah {c} atau {p} persen.",
        {"a": _B(total), "n": 5, "b": _B(masuk), "c": _B(total - masuk), "p": _D(bagi(total - masuk, total))},
        {
            "sampel kalimat": {"a": _B(total + 100)},
            "cacah survei": {"n": 6},
            "nonrespons kalimat": {"c": _B(total - masuk + 9)},
            "persen nonrespons": {"p": _D(bagi(masuk, total))},
        },
    )


def _terbitan(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for nama in _TERBITAN:
        tepat, lambat = acak.randint(6, 30), acak.randint(0, 6)
        data.append((nama, (tepat + lambat, tepat, lambat, bagi(tepat, tepat + lambat))))
    r, t, u = (sum(int(x[1][i]) for x in data) for i in range(3))
    kolom = [Kolom("Rencana", _B, "rencana terbit"), Kolom("Tepat waktu", _B, "tepat waktu", "Terbit"), Kolom("Terlambat", _B, "terlambat", "Terbit"), Kolom("% tepat waktu", _D, "persen tepat")]  # fmt: skip
    lb.tabel(f"Tabel 9. Rencana dan Realisasi Terbitan Tahun {th}", kolom, data, jumlah=[("Total", (r, t, u, bagi(t, r)))])  # fmt: skip
    lb.kata(
        "3.3 Kegiatan Statistik",
        "Sebanyak {a} dari {b} terbitan dirilis tepat waktu; {c} terbitan lainnya terlambat.",
        {"a": t, "b": r, "c": u},
        {"terbitan kalimat": {"b": r + 7}, "lambat kalimat": {"c": u + 2}},
    )


def _tamu(lb: Lembar, acak: Random, th: int) -> None:
    data = {m: [acak.randint(9, 160) for _ in _TW] for m in _MEDIA}
    kol = [sum(x) for x in zip(*data.values(), strict=True)]
    semua = sum(kol)
    kolom = [*(Kolom(w, _B, "tamu") for w in _TW), Kolom("Setahun", _B, "tamu setahun"), Kolom("Andil (%)", _D, "andil")]  # fmt: skip
    lb.tabel(
        f"Tabel 10. Kunjungan Pelayanan Statistik Terpadu Tahun {th}",
        kolom,
        [(m, (*v, sum(v), bagi(sum(v), semua))) for m, v in data.items()],
        jumlah=[("Seluruh media", (*kol, semua, "100,00"))],
    )
    lama = semua * acak.randint(78, 93) // 100
    isi = {
        "n": semua,
        "w": "bertambah",
        "s": semua - lama,
        "p": _D(bagi(semua - lama, lama)),
        "l": lama,
        "t": th,
        "k": th - 1,
    }
    lb.kata(
        "3.3 Kegiatan Statistik",
        "Pengunjung PST tahun {t} tercatat {n} orang, {w} {s} orang atau {p} persen dibandingkan {l} orang pada tahun {k}.",
        isi,
        {
            "tamu kalimat": {"n": semua + 30},
            "kata tamu": {"w": "berkurang"},
            "selisih tamu": {"s": semua - lama + 11},
            "tumbuh tamu": {"p": _D(bagi(semua - lama, lama) + 6)},
        },
    )
    i, j = kol.index(max(kol)), kol.index(min(kol))
    if max(kol) > sorted(kol)[-2]:
        lb.kata(
            "3.3 Kegiatan Statistik",
            "Kunjungan paling ramai terjadi pada {a} dengan {n} pengunjung.",
            {"a": "t" + _TW[i][1:], "n": kol[i]},
            {"triwulan ramai": {"a": "t" + _TW[j][1:], "n": kol[j]}},
        )  # fmt: skip


def _uang(lb: Lembar, acak: Random, th: int) -> None:
    sel = {}
    for p in _PROGRAM:
        for b in _BELANJA:
            pagu = acak.randint(90_000, 2_900_000) * 1000
            sel[p, b] = (pagu, pagu * acak.randint(8800, 9980) // 10000)
    akhir, nyata = (sum(v[i] for v in sel.values()) for i in (0, 1))

    def empat(cocok: str, judul: str = "") -> tuple[int, int, Decimal, int]:
        a, b = (sum(v[i] for k, v in sel.items() if cocok in k and (not judul or judul in k)) for i in (0, 1))
        return a, b, bagi(b, a), a - b

    kolom = [Kolom("Pagu (Rp)", _B, "pagu"), Kolom("Realisasi (Rp)", _B, "serapan"), Kolom("Persentase", _D, "persen uang"), Kolom("Sisa (Rp)", _B, "sisa")]  # fmt: skip
    semua = ("Total", (akhir, nyata, bagi(nyata, akhir), akhir - nyata))
    lb.tabel(f"Tabel 11. Realisasi Anggaran menurut Program Tahun {th}", kolom, [(p, empat(p)) for p in _PROGRAM], jumlah=[semua])  # fmt: skip
    kolom = [Kolom(k.judul, k.cara, f"{k.jenis} belanja") for k in kolom]
    lb.tabel(f"Tabel 12. Realisasi Anggaran menurut Jenis Belanja Tahun {th}", kolom, [(b, empat(b)) for b in _BELANJA], jumlah=[semua])  # fmt: skip
    rp, pakai = {"t": th, "a": _RP(akhir), "k": terbilang(akhir), "b": _RP(nyata)}, bagi(nyata, akhir)
    lb.kata(
        "3.4 Realisasi Anggaran",
        "Pada tahun {t} BPS Kabupaten Larasati mengelola DIPA sebesar {a} ({k} rupiah) dan menyerap {b} atau {p} persen, menyisakan {c}.",
        {**rp, "p": _D(pakai), "c": _RP(akhir - nyata)},
        {
            "pagu kalimat": {"a": _RP(akhir + 90_000_000)},
            "terbilang": {"k": terbilang(akhir - 4_000)},
            "serapan kalimat": {"b": _RP(nyata - 70_000_000)},
            "persen kalimat": {"p": _D(pakai - 3)},
            "sisa kalimat": {"c": _RP(akhir - nyata + 8_000_000)},
            "tahun uang": {"t": th - 1},
        },
    )
    persen = sorted((empat(b)[2], b) for b in _BELANJA)
    if bulat(persen[0][0]) < bulat(persen[1][0]):
        lb.kata(
            "3.4 Realisasi Anggaran",
            "Penyerapan terendah terdapat pada {b} sebesar {p} persen.",
            {"b": persen[0][1], "p": _D(persen[0][0])},
            {"belanja terendah": {"b": persen[2][1], "p": _D(persen[2][0])}, "angka terendah": {"p": _D(persen[0][0] + 4)}},
        )  # fmt: skip
    lama = akhir * acak.randint(86, 96) // 100
    lb.kata(
        "3.4 Realisasi Anggaran",
        "Pagu tersebut lebih {w} {s} daripada pagu tahun {k} sebesar {l}.",
        {"w": "tinggi", "s": _RP(akhir - lama), "k": th - 1, "l": _RP(lama)},
        {"kata pagu": {"w": "rendah"}, "selisih pagu": {"s": _RP(akhir - lama + 15_000_000)}},
    )
    e = bulat(Decimal(acak.randint(120, 900)) / 100)
    lb.kata("3.4 Realisasi Anggaran", "Nilai efisiensi dihitung dengan rumus NE = 50% + (E/20 x 50), dengan E adalah tingkat efisiensi dalam persen.")  # fmt: skip
    lb.kata(
        "3.4 Realisasi Anggaran",
        "Tingkat efisiensi (E) tahun {t} sebesar {e}% sehingga nilai efisiensi (NE) mencapai {n}%.",
        {"t": th, "e": _D(e), "n": _D(50 + e * 50 / 20)},
        {"efisiensi": {"n": _D(50 + e * 50 / 20 + 7)}},
    )


def _penutup(lb: Lembar, iku: list[tuple[str, Tolok]], th: int) -> None:
    nilai = [t.capaian(th) for _, t in iku]
    lulus = sum(n >= 100 for n in nilai)
    rata = sum(nilai) / len(nilai)
    lb.kata(
        "Penutup",
        "Secara keseluruhan rata-rata capaian {n} indikator adalah {p} persen, dengan {a} indikator mencapai target dan {b} indikator tidak mencapai target.",
        {"n": 7, "p": _D(rata), "a": lulus, "b": 7 - lulus},
        {
            "rerata kalimat": {"p": _D(rata + 5)},
            "cacah lulus": {"a": lulus + 1 if lulus < 7 else 5, "b": 6 - lulus if lulus < 7 else 2},
            "cacah semua": {"n": 8},
        },
    )
    urut = sorted(iku, key=lambda x: x[1].capaian(th))
    if bulat(urut[-1][1].capaian(th)) > bulat(urut[-2][1].capaian(th)):
        lb.kata(
            "Penutup",
            "Capaian tertinggi diperoleh pada indikator {a} ({x} persen).",
            {"a": urut[-1][1].nama, "x": _D(urut[-1][1].capaian(th))},
            {"indikator tertinggi": {"a": urut[0][1].nama, "x": _D(urut[0][1].capaian(th))}},
        )
    for bagian, teks in (
        ("Kata Pengantar", "Laporan Kinerja BPS Kabupaten {k} Tahun {t} disusun sebagai wujud akuntabilitas."),
        ("Bab I", "Laporan Kinerja BPS Kabupaten {k} Tahun {t} terdiri atas empat bab."),
        ("Penutup", "Laporan Kinerja BPS Kabupaten {k} Tahun {t} diharapkan menjadi bahan perbaikan."),
    ):
        lb.kata(bagian, teks, {"k": "Larasati", "t": th}, {"instansi lain": {"k": "Bukit Kencana"}, "tahun lain": {"t": th - 1}})  # fmt: skip
