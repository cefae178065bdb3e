"""An inspectorate: assignments by region, recommendations that are settled or not, ratings of agencies by a printed scale, money before and after the change."""

from __future__ import annotations

from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_lembar import Kolom, Lembar, N, arah, bentuk, selip, tersalin, tertukar
from rekaan_tanam import Laporan, baris_hilang, judul_lain, nama_lain

from kinerja.angka import terbilang

__all__ = ["cetak_inspektorat"]

_B, _S, _D = bentuk(), bentuk(1), bentuk(2)
_RP = bentuk(2, "", "Rp ")
_IKU = (
    ("Persentase laporan hasil pengawasan internal yang terbit tepat waktu", "%", 1, "84.0", "2.0"),
    ("Persentase rekomendasi BPK yang selesai ditindaklanjuti", "%", 1, "80.0", "1.5"),
    ("Persentase perangkat daerah yang mengelola risiko", "%", 1, "40.0", "5.0"),
    ("Skor maturitas SPIP terintegrasi", "Skor", 3, "3.010", "0.060"),
    ("Jumlah unit kerja berpredikat zona integritas", "Unit", 0, "4", "1"),
    ("Nilai survei penilaian integritas", "Nilai", 2, "71.00", "1.25"),
    ("Jumlah pengaduan masyarakat yang tidak tertangani", "Kasus", 0, "15", "-2"),
)
_WILAYAH = ("Irban I", "Irban II", "Irban III", "Irban IV", "Irban Investigasi")
_TUGAS = ("Audit", "Reviu", "Evaluasi", "Pemantauan")
_OPD = (
    "Bappeda",
    "Dinas Pendidikan",
    "Dinas Kesehatan",
    "Dinas Sosial",
    "Dinas Perhubungan",
    "Badan Keuangan Daerah",
    "Sekretariat DPRD",
)
_SKALA = ((90, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"), (-1, "D"))
_JAB = ("Auditor Ahli", "Auditor Terampil", "PPUPD", "Fungsional lain", "Pelaksana")
_TW = ("TW I", "TW II", "TW III", "TW IV")
_KEGIATAN = (
    ("Penyelenggaraan Pengawasan", ("Pengawasan Internal", "Pengawasan dengan Tujuan Tertentu")),
    ("Perumusan Kebijakan dan Asistensi", ("Perumusan Kebijakan Teknis", "Pendampingan dan Asistensi")),
    ("Penunjang Urusan Pemerintahan Daerah", ("Administrasi Keuangan", "Administrasi Umum", "Pemeliharaan Barang Milik Daerah")),
)  # fmt: skip


def _mutu(nilai: Decimal) -> str:
    return next(kata for batas, kata in _SKALA if nilai > batas)


def cetak_inspektorat(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"inspektorat {benih}")  # noqa: S311 - invented figures
    th, lb = d.tahun, Lembar()
    iku = [tolok(acak, i, th, turun=i[4].startswith("-")) for i in _IKU]
    _auditor(lb, acak)
    _iku(lb, iku, th)
    _banding(lb, iku, acak, th)
    _pkpt(lb, acak, th)
    _tindak(lb, acak, th)
    _sakip(lb, acak, th)
    _uang(lb, acak, th)
    _naskah(lb, iku, th)
    ubah = {
        "tahun judul": judul_lain("TABEL III.1 ", f"TABEL III.1 CAPAIAN INDIKATOR KINERJA UTAMA TAHUN {th - 1}"),
        "hilang": baris_hilang("TABEL II.1 "),
        "nama kata": nama_lain("TABEL II.1 ", ((" internal", " eksternal"), (" mengelola", " memetakan"), (" terintegrasi", ""), (" berpredikat", " menuju"), (" tidak tertangani", " tertangani"))),
        "tertukar": tertukar("TABEL III.5 ", "Persentase selesai"),
        "tersalin": tersalin("TABEL III.2 ", f"Realisasi {th - 1}", f"Realisasi {th}"),
        "anggaran tersalin": tersalin("TABEL III.8 ", "APBD", "APBD-P"),
    }  # fmt: skip
    return Laporan(tuple(lb.isi), ubah)


def _auditor(lb: Lembar, acak: Random) -> None:
    data = [(j, (acak.randint(2, 18), acak.randint(2, 18))) for j in _JAB]
    pria, wanita = (sum(v[i] for _, v in data) for i in (0, 1))
    kolom = [Kolom("Pria", _B, "pegawai"), Kolom("Wanita", _B, "pegawai"), Kolom("Total", _B, "pegawai"), Kolom("Persen", _S, "persen pegawai")]  # fmt: skip
    n = pria + wanita
    lb.tabel("TABEL I.1 SUSUNAN PEGAWAI INSPEKTORAT", kolom, [(j, (a, b, a + b, bagi(a + b, n))) for j, (a, b) in data], jumlah=[("JUMLAH", (pria, wanita, n, "100,0"))])  # fmt: skip
    audit = sum(sum(v) for j, v in data if j.startswith("Auditor"))
    lb.kata(
        "BAB I",
        "Inspektorat Daerah Kota Baruraya diperkuat {n} pegawai ({a} pria, {b} wanita) dan {c} orang di antaranya auditor.",
        {"n": n, "a": pria, "b": wanita, "c": audit},
        {"pegawai kalimat": {"n": n + 3}, "wanita kalimat": {"b": wanita - 2}, "auditor kalimat": {"c": audit + 4}},
    )


def _iku(lb: Lembar, iku: list[Tolok], th: int) -> None:
    lb.tabel(
        f"TABEL II.1 PERJANJIAN KINERJA TAHUN {th}",
        [Kolom("Satuan", _B, "satuan"), Kolom("Target", _B, "target pk")],
        [(f"{n}. {t.nama}", ((t.satuan, "Laporan"), N(t.target[th], bentuk(t.desimal)))) for n, t in enumerate(iku, 1)],
    )
    lb.kata("BAB II", "Perjanjian kinerja tahun {t} mencakup {n} indikator.", {"t": th, "n": 7}, {"cacah iku": {"n": 6}, "tahun pk": {"t": th + 1}})  # fmt: skip
    lb.kata("BAB III", "Capaian untuk indikator pengaduan yang tidak tertangani dihitung terbalik, yaitu (2 x target - realisasi) / target x 100%.")  # fmt: skip
    lb.kata(
        "BAB III", "Indikator berstatus tercapai bila capaiannya sekurang-kurangnya 100%, selebihnya tidak tercapai."
    )
    kolom = [Kolom("Target", _B, "target"), Kolom("Realisasi", _B, "realisasi"), Kolom("Capaian (%)", _S, "capaian"), Kolom("Status", _B, "status")]  # fmt: skip
    tabel = f"TABEL III.1 CAPAIAN INDIKATOR KINERJA UTAMA TAHUN {th}"
    for n, t in enumerate(iku, 1):
        c, k = t.capaian(th), bentuk(t.desimal)
        kata = ("Tercapai", "Tidak tercapai") if c >= 100 else ("Tidak tercapai", "Tercapai")
        lb.tabel(tabel, kolom, [(f"{n}. {t.nama}", (N(t.target[th], k), N(t.realisasi[th], k), c, kata))])
    rata = sum(t.capaian(th) for t in iku) / 7
    lb.tabel(tabel, kolom, [], jumlah=[("RATA-RATA CAPAIAN", (None, None, rata, None))])
    ya = sum(t.capaian(th) >= 100 for t in iku)
    lb.kata(
        "BAB III",
        "Berdasarkan tabel di atas, {a} dari {n} indikator tercapai dan {b} indikator tidak tercapai dengan rata-rata capaian {p}%.",
        {"a": ya, "n": 7, "b": 7 - ya, "p": _S(rata)},
        {"cacah status": {"a": ya + 1, "b": 6 - ya} if ya < 7 else {"a": 6, "b": 1}, "rerata kalimat": {"p": _S(rata - 6)}},
    )  # fmt: skip


def _banding(lb: Lembar, iku: list[Tolok], acak: Random, th: int) -> None:
    kolom = [
        Kolom(f"Realisasi {th - 1}", _B, "lalu"),
        Kolom(f"Realisasi {th}", _B, "kini"),
        Kolom("Naik/(Turun)", _B, "beda"),
    ]
    baris = []
    for n, t in enumerate(iku, 1):
        k, a, b = bentuk(t.desimal), t.realisasi[th - 1], t.realisasi[th]
        kurung = bentuk(t.desimal, ")", "(")
        beda = N(b - a, k) if b >= a else N(a - b, kurung)
        baris.append((f"{n}. {t.nama}", (N(a, k), N(b, k), beda)))
    lb.tabel(f"TABEL III.2 REALISASI TAHUN {th - 1} DAN {th}", kolom, baris)
    t = iku[3]
    kota = ("Kota Baruraya", "Kota Semesta", "Kota Tirtasari", "Kota Wanajaya")
    nilai = [t.realisasi[th], *(Decimal(v) / 1000 for v in acak.sample(range(2500, 3900), 3))]
    if len(set(nilai)) < 4:
        return
    nasional = Decimal(acak.randint(2800, 3300)) / 1000
    lb.tabel(
        f"TABEL III.3 SKOR MATURITAS SPIP TERINTEGRASI MENURUT KOTA TAHUN {th}",
        [Kolom("Skor", bentuk(3)), Kolom("Urutan", _B, "urutan"), Kolom("Terhadap nasional", _B, "posisi")],
        [
            (
                k,
                (
                    v,
                    1 + sum(x > v for x in nilai),
                    ("Di atas", "Di bawah") if v > nasional else ("Di bawah", "Di atas"),
                ),
            )
            for k, v in zip(kota, nilai, strict=True)
            if v != nasional
        ],
        jumlah=[("Rata-rata nasional", (nasional, None, None))],
    )
    kata, salah = arah(nasional, nilai[0], "di atas", "di bawah")
    urut = 1 + sum(x > nilai[0] for x in nilai)
    lb.kata(
        "BAB III",
        "Skor maturitas SPIP Kota Baruraya sebesar {v} berada {w} rata-rata nasional sebesar {x} dan menempati urutan ke-{u} dari {n} kota.",
        {"v": bentuk(3)(nilai[0]), "w": kata, "x": bentuk(3)(nasional), "u": urut, "n": 4},
        {"kata nasional": {"w": salah}, "urutan kalimat": {"u": urut + 1 if urut < 4 else 2}, "cacah kota": {"n": 5}},
    )


def _pkpt(lb: Lembar, acak: Random, th: int) -> None:
    data = [(w, [acak.randint(4, 30) for _ in _TUGAS]) for w in _WILAYAH]
    tot = [sum(v[i] for _, v in data) for i in range(4)]
    n = sum(tot)
    kolom = [*(Kolom(j, _B, "tugas", "Jenis penugasan") for j in _TUGAS), Kolom("Jumlah", _B, "tugas"), Kolom("%", _S, "pangsa tugas")]  # fmt: skip
    lb.tabel(f"TABEL III.4 PENUGASAN PENGAWASAN TAHUN {th}", kolom, [(w, (*v, sum(v), bagi(sum(v), n))) for w, v in data], jumlah=[("Jumlah", (*tot, n, "100,0"))])  # fmt: skip
    rencana = n + acak.randint(3, 14)
    lb.kata(
        "BAB III",
        "Dari {r} penugasan dalam PKPT {t}, telah dilaksanakan {n} penugasan ({p}%) sehingga {s} penugasan tidak terlaksana.",
        {"r": rencana, "t": th, "n": n, "p": _S(bagi(n, rencana)), "s": rencana - n},
        {
            "tugas kalimat": {"n": n + 8},
            "persen tugas": {"p": _S(bagi(n, rencana) - 5)},
            "sisa tugas": {"s": rencana - n + 4},
        },
    )
    i = tot.index(max(tot))
    if max(tot) > sorted(tot)[-2]:
        j = tot.index(min(tot))
        lb.kata(
            "BAB III",
            "Penugasan terbanyak berupa {a}, yaitu {n} penugasan atau {p}% dari seluruh penugasan.",
            {"a": _TUGAS[i].casefold(), "n": tot[i], "p": _S(bagi(tot[i], n))},
            {"tugas terbanyak": {"a": _TUGAS[j].casefold(), "n": tot[j], "p": _S(bagi(tot[j], n))}, "pangsa kalimat": {"p": _S(bagi(tot[i], n) + 7)}},
        )  # fmt: skip


def _tindak(lb: Lembar, acak: Random, th: int) -> None:
    data = []
    for w in _WILAYAH:
        saldo, baru = acak.randint(20, 140), acak.randint(30, 180)
        selesai = (saldo + baru) * acak.randint(55, 92) // 100
        data.append((w, [saldo, baru, saldo + baru, selesai, saldo + baru - selesai]))
    tot = [sum(v[i] for _, v in data) for i in range(5)]
    judul = (f"Sisa {th - 1}", f"Terbit {th}", "Jumlah rekomendasi", "Selesai", f"Sisa {th}")
    kolom = [*(Kolom(j, _B, k) for j, k in zip(judul, ("rek sisa lalu", "rek terbit", "rek jumlah", "rek selesai", "rek sisa"), strict=True)), Kolom("Persentase selesai", _S, "persen selesai")]  # fmt: skip
    lb.tabel(f"TABEL III.5 TINDAK LANJUT REKOMENDASI TAHUN {th}", kolom, [(w, (*v, bagi(v[3], v[2]))) for w, v in data], jumlah=[("Total", (*tot, bagi(tot[3], tot[2])))])  # fmt: skip
    lb.kata(
        "BAB III",
        "Rekomendasi yang harus ditindaklanjuti pada {t} berjumlah {j}, terdiri atas {a} rekomendasi sisa tahun {l} dan {b} rekomendasi baru; {c} rekomendasi ({p}%) telah selesai dan {e} rekomendasi menjadi sisa akhir tahun.",
        {"t": th, "l": th - 1, "j": tot[2], "a": tot[0], "b": tot[1], "c": tot[3], "e": tot[4], "p": _S(bagi(tot[3], tot[2]))},
        {
            "rekomendasi kalimat": {"j": tot[2] + 10},
            "rekomendasi baru": {"b": tot[1] + 6},
            "rekomendasi selesai": {"p": _S(bagi(tot[3], tot[2]) + 8)},
            "rekomendasi sisa": {"e": tot[4] - 5},
        },
    )  # fmt: skip
    bulat_ = [(bulat(bagi(v[3], v[2]), 1), w) for w, v in data]
    urut = sorted(bulat_)
    if urut[-1][0] > urut[-2][0] and urut[0][0] < urut[1][0]:
        lb.kata(
            "BAB III",
            "Penyelesaian tertinggi dicapai {a} ({x}%) dan terendah {b} ({y}%).",
            {"a": urut[-1][1], "x": _S(urut[-1][0]), "b": urut[0][1], "y": _S(urut[0][0])},
            {"irban tertinggi": {"a": urut[1][1], "x": _S(urut[1][0])}, "irban terendah": {"b": urut[2][1], "y": _S(urut[2][0])}},
        )  # fmt: skip
    temuan = acak.randint(900_000, 9_000_000) * 1000
    setor = temuan * acak.randint(30, 85) // 100
    lb.tabel(
        f"TABEL III.6 TEMUAN KERUGIAN DAERAH TAHUN {th}",
        [Kolom("Nilai", _RP, "rugi"), Kolom("Persen", _S, "persen rugi")],
        [("Nilai temuan", (temuan, "100,0")), ("Telah disetor", (setor, bagi(setor, temuan))), ("Belum disetor", (temuan - setor, bagi(temuan - setor, temuan)))],
    )  # fmt: skip
    lb.kata(
        "BAB III",
        "Nilai temuan kerugian daerah sebesar {a} ({k} rupiah), telah disetor ke kas daerah {b} dan belum disetor {c}.",
        {"a": _RP(temuan), "k": terbilang(temuan), "b": _RP(setor), "c": _RP(temuan - setor)},
        {
            "rugi kalimat": {"a": _RP(temuan + 50_000_000)},
            "terbilang rugi": {"k": terbilang(temuan + 7_000)},
            "setor kalimat": {"c": _RP(temuan - setor + 20_000_000)},
        },
    )


def _sakip(lb: Lembar, acak: Random, th: int) -> None:
    lb.kata("BAB III", "Predikat nilai SAKIP: AA (lebih dari 90), A (lebih dari 80 sampai 90), BB (lebih dari 70 sampai 80), B (lebih dari 60 sampai 70), CC (lebih dari 50 sampai 60).")  # fmt: skip
    nilai = [Decimal(v) / 100 for v in acak.sample(range(5200, 8950), len(_OPD))]
    kolom = [
        Kolom("Nilai", _D, "nilai opd"),
        Kolom("Predikat", _B, "predikat"),
        Kolom("Peringkat", _B, "peringkat"),
    ]
    rata = sum(nilai) / len(nilai)
    lb.tabel(
        f"TABEL III.7 HASIL EVALUASI SAKIP PERANGKAT DAERAH TAHUN {th}",
        kolom,
        [
            (o, (v, (_mutu(v), _mutu(v + 15 if v < 70 else v - 15)), 1 + sum(x > v for x in nilai)))
            for o, v in zip(_OPD, nilai, strict=True)
        ],
        jumlah=[("Nilai rata-rata", (rata, (_mutu(rata),), None))],
    )
    bb = sum(v > 70 for v in nilai)
    lb.kata(
        "BAB III",
        "Evaluasi SAKIP dilakukan terhadap {n} perangkat daerah; {a} perangkat daerah memperoleh predikat minimal BB dan {b} lainnya di bawah BB, dengan nilai rata-rata {r}.",
        {"n": 7, "a": bb, "b": 7 - bb, "r": _D(rata)},
        {"cacah opd": {"n": 9}, "cacah predikat": {"a": bb + 1, "b": 6 - bb} if bb < 7 else {"a": 5, "b": 2}, "rerata opd": {"r": _D(rata + 3)}},
    )  # fmt: skip
    urut = sorted(zip(nilai, _OPD, strict=True))
    lb.kata(
        "BAB III",
        "Nilai tertinggi diraih {a} ({x}), sebaliknya nilai terendah diperoleh {b} ({y}); selisih keduanya {s} poin.",
        {"a": urut[-1][1], "x": _D(urut[-1][0]), "b": urut[0][1], "y": _D(urut[0][0]), "s": _D(urut[-1][0] - urut[0][0])},
        {
            "opd tertinggi": {"a": urut[-2][1]},
            "nilai tertinggi": {"x": _D(urut[-1][0] + 2)},
            "selisih opd": {"s": _D(urut[-1][0] - urut[0][0] - 5)},
        },
    )  # fmt: skip


def _uang(lb: Lembar, acak: Random, th: int) -> None:
    tabel = f"TABEL III.8 ANGGARAN DAN REALISASI TAHUN {th}"
    kolom = [
        Kolom("APBD", _RP, "apbd", "Anggaran"),
        Kolom("APBD-P", _RP, "perubahan", "Anggaran"),
        Kolom("Realisasi", _RP, "realisasi uang"),
        Kolom("%", _D, "persen uang"),
    ]
    semua, prog = [0, 0, 0], []
    for nama, anak in _KEGIATAN:
        baris, tot = [], [0, 0, 0]
        for a in anak:
            murni = acak.randint(90_000, 3_400_000) * 1000
            p = murni + acak.choice((-1, 1)) * acak.randint(900, murni // 9000) * 1000
            v = [murni, p, p * acak.randint(8300, 9970) // 10000]
            tot = [x + y for x, y in zip(tot, v, strict=True)]
            baris.append((f"Kegiatan {a}", (*v, bagi(v[2], v[1]))))
        lb.tabel(tabel, kolom, [], jumlah=[(f"Program {nama}", (*tot, bagi(tot[2], tot[1])))])
        lb.tabel(tabel, kolom, baris, induk=f"Program {nama}")
        semua = [x + y for x, y in zip(semua, tot, strict=True)]
        prog.append((nama, tot))
    murni, p, r = semua
    lb.tabel(tabel, kolom, [], jumlah=[("JUMLAH", (*semua, bagi(r, p)))])
    tw = [r * n // 100 for n in (14, 25, 28)]
    tw.append(r - sum(tw))
    lb.tabel(
        f"TABEL III.9 PENYERAPAN ANGGARAN PER TRIWULAN TAHUN {th}",
        [Kolom("Penyerapan", _RP, "tw uang"), Kolom("Kumulatif", _RP, "tw jalan"), Kolom("Kumulatif (%)", _D, "tw persen")],
        [(w, (v, sum(tw[: n + 1]), bagi(sum(tw[: n + 1]), p))) for n, (w, v) in enumerate(zip(_TW, tw, strict=True))],
    )  # fmt: skip
    ya, tidak = arah(murni, p, "bertambah", "berkurang")
    lb.kata(
        "BAB III",
        "Anggaran semula {a} {w} {s} sehingga setelah perubahan menjadi {b}.",
        {"a": _RP(murni), "w": ya, "s": _RP(abs(p - murni)), "b": _RP(p)},
        {
            "semula kalimat": {"a": _RP(murni - 40_000_000)},
            "kata ubah": {"w": tidak},
            "selisih ubah": {"s": _RP(abs(p - murni) + 12_000_000)},
        },
    )
    lb.kata(
        "BAB III",
        "Sampai akhir {t}, anggaran perubahan terserap {r} atau {q}%, tersisa {s} atau {u}%.",
        {"t": th, "r": _RP(r), "q": _D(bagi(r, p)), "s": _RP(p - r), "u": _D(bagi(p - r, p))},
        {
            "serap kalimat": {"r": _RP(r + 25_000_000)},
            "persen serap": {"q": _D(bagi(r, p) - 6)},
            "sisa uang kalimat": {"s": _RP(p - r - 3_000_000)},
            "persen sisa": {"u": _D(bagi(p - r, p) + 3)},
        },
    )
    pangsa = sorted((v[2], n) for n, v in prog)
    lb.kata(
        "BAB III",
        "Belanja terbesar terdapat pada Program {a} dengan porsi {x}% dari seluruh realisasi; anggaran tersebar pada {m} program dan {k} kegiatan.",
        {"a": pangsa[-1][1], "x": _D(bagi(pangsa[-1][0], r)), "m": 3, "k": 7},
        {
            "program terbesar": {"a": pangsa[0][1], "x": _D(bagi(pangsa[0][0], r))},
            "cacah program": {"m": 4},
            "cacah kegiatan": {"k": 8},
        },
    )


def _naskah(lb: Lembar, iku: list[Tolok], th: int) -> None:
    for t in iku:
        r, g, lama, c = t.realisasi[th], t.target[th], t.realisasi[th - 1], t.capaian(th)
        s = "%" if t.satuan == "%" else f" {t.satuan.casefold()}"
        lb.kata(
            "BAB III",
            "{n}: target {g}{s}, realisasi {r}{s}, capaian {c}%.",
            {"n": t.nama, "g": t.cetak(g), "r": t.cetak(r), "s": s, "c": _S(c)},
            {
                "target kalimat": {"g": t.cetak(selip(g, "-0.12"))},
                "realisasi kalimat": {"r": t.cetak(selip(r))},
                "capaian kalimat": {"c": _S(c - 7)},
            },
        )
        if r != lama and not t.turun:
            naik, turun = ("naik", "turun") if r > lama else ("turun", "naik")
            lb.kata(
                "BAB III",
                "{n} {w} {x} poin dari {a}{s} pada {l} menjadi {b}{s} pada {t}.",
                {"n": t.nama, "w": naik, "x": t.cetak(abs(r - lama)), "a": t.cetak(lama), "b": t.cetak(r), "s": s, "t": th, "l": th - 1},
                {"kata tahun": {"w": turun}, "selisih tahun": {"x": t.cetak(selip(abs(r - lama), "0.6"))}, "kalimat lalu": {"a": t.cetak(selip(lama, "0.2" if r < lama else "-0.2"))}},
            )  # fmt: skip
    for bagian, teks in (
        ("KATA PENGANTAR", "LKjIP Inspektorat Daerah Kota {k} Tahun {t} merupakan media pertanggungjawaban."),
        ("BAB I", "LKjIP Inspektorat Daerah Kota {k} Tahun {t} disusun menurut Peraturan Menteri PANRB Nomor 53 Tahun 2014."),
        ("BAB IV", "Keberhasilan Inspektorat Daerah Kota {k} Tahun {t} tidak lepas dari dukungan seluruh pegawai."),
    ):  # fmt: skip
        lb.kata(bagian, teks, {"k": "Baruraya", "t": th}, {"instansi lain": {"k": "Wanajaya"}, "tahun lain": {"t": th - 1}})  # fmt: skip
