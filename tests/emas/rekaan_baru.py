"""Families of layouts written after the rules, each measured once before any rule was changed for it.

``kecamatan`` prints as a sub-district does, ``upt`` as an office of a ministry: tables, charts, labels of running text
and whole sentences, with faults of words, years, names and rows besides those of digits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_dinas import Dinas, Ukur
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["KELUARGA_BARU"]

_DUA, _BULAT = tulis(2), tulis(0)
_RP = tulis(0, "", "Rp. ")
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


def _bulat(nilai: Decimal, desimal: int = 2) -> Decimal:
    return nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


def _bagi(atas: Decimal | int, bawah: Decimal | int) -> Decimal:
    return Decimal(atas) / Decimal(bawah) * 100


def _nilai(satu: Ukur, nilai: Decimal) -> str:
    return tulis(satu.desimal)(nilai)


# --- kecamatan ---


def _skala(capaian: Decimal) -> str:
    batas = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"))
    return next((nama for n, nama in batas if capaian >= n), "Sangat Rendah")


def _kecamatan(d: Dinas, benih: int) -> Laporan:
    acak = Random(f"kecamatan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    isi: list[Cetak] = []
    isi += _kec_pegawai(d)
    isi += _kec_rencana(d, acak)
    isi += _kec_ukur(d, acak)
    isi += _kec_banding(d, acak)
    isi += _kec_uang(d, acak)
    isi += _kec_kalimat(d)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1 ", f"Tabel 3.1 Pengukuran Kinerja Kecamatan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 3.1 "),
        "nama": nama_lain("Tabel 2.3", (("Jumlah ", "Persentase "), ("Persentase ", "Jumlah "), ("Indeks ", "Nilai "))),
        "nama kata": nama_lain(
            "Tabel 2.3", ((" standar", ""), (" aktif", " nonaktif"), (" pengguna", ""), (" mantap", " sedang"))
        ),
    }
    return Laporan(tuple(isi), ubah)


def _kec_pegawai(d: Dinas) -> Iterator[Cetak]:
    gol, didik = "Tabel 1.1 Jumlah Pegawai berdasarkan Golongan", "Tabel 1.2 Jumlah Pegawai berdasarkan Pendidikan"
    pria, wanita = (sum(s[n] for s in d.pegawai) for n in (1, 2))
    for nama, p, w in d.pegawai:
        for kolom, n in (("Laki-laki", p), ("Perempuan", w), ("Jumlah", p + w)):
            yield angka((gol, nama, kolom), n, _BULAT, "pegawai", kelompok="" if kolom == "Jumlah" else "Jenis Kelamin")
    for kolom, n in (("Laki-laki", pria), ("Perempuan", wanita), ("Jumlah", pria + wanita)):
        yield angka((gol, "Total", kolom), n, _BULAT, "pegawai", kelompok="" if kolom == "Jumlah" else "Jenis Kelamin")
    semua = pria + wanita
    bagian = (semua // 7, semua // 3, semua - semua // 7 - semua // 3)
    for nama, n in zip(("S-2", "S-1/D-IV", "SMA/Sederajat"), bagian, strict=True):
        yield angka((didik, nama, "Jumlah (orang)"), n, _BULAT, "pegawai")
        yield angka((didik, nama, "%"), _bagi(n, semua), _DUA, "pangsa")
    yield angka((didik, "Jumlah", "Jumlah (orang)"), semua, _BULAT, "pegawai antar")
    yield Cetak(didik, "Jumlah", "%", "100,00")


def _kec_rencana(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    for satu in d.ukur:
        for tahun in range(th - 2, th + 1):
            yield angka(
                ("Tabel 2.1 Tujuan, Sasaran dan Target Rencana Strategis", satu.nama, str(tahun)),
                satu.renstra[tahun],
                tulis(satu.desimal),
                kelompok="Target Kinerja pada Tahun ke-",
            )
    for satu in d.ukur:
        lain = {"%": "Angka", "Unit": "Dokumen", "Indeks": "%", "Kasus": "%"}[satu.satuan]
        yield Cetak("Tabel 2.2 Indikator Kinerja Utama", satu.nama, "Satuan", satu.satuan, {"satuan": (lain,)})
    for n, satu in enumerate(d.ukur, 1):
        tabel, nama = f"Tabel 2.3 Perjanjian Kinerja Camat Tahun {th}", f"{n}. {satu.nama}"
        yield Cetak(tabel, nama, "Satuan", satu.satuan)
        yield angka((tabel, nama, "Target"), satu.target[th], tulis(satu.desimal), "target")
    tabel = f"Tabel 2.4 Program dan Anggaran Perjanjian Kinerja Tahun {th}"
    for program in d.program:
        yield angka((tabel, program.nama, "Anggaran"), program.pagu, _RP, "pagu")
        yield Cetak(tabel, program.nama, "Keterangan", acak.choice(("APBD", "DAU")))
    yield angka((tabel, "Jumlah", "Anggaran"), d.pagu, _RP, "jumlah")


def _kec_ukur(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    tabel = f"Tabel 3.1 Pengukuran Kinerja Kecamatan Tahun {th}"
    persen = acak.choice(("Capaian", "Capaian Kinerja (%)", "% Capaian"))
    for s, sasaran in enumerate(d.sasaran, 1):
        for satu in sasaran.ukur:
            cara, capaian = tulis(satu.desimal), satu.capaian(th)
            yield Cetak(tabel, satu.nama, "Satuan", satu.satuan, induk=f"{s}. {sasaran.nama}")
            for kolom, nilai, bentuk, jenis in (
                ("Target", satu.target[th], cara, "target"),
                ("Realisasi", satu.realisasi[th], cara, "realisasi"),
                (persen, capaian, tulis(2, "%"), "hitungan"),
            ):
                yield angka((tabel, satu.nama, kolom), nilai, bentuk, jenis, induk=f"{s}. {sasaran.nama}")
            lain = tuple({"Sangat Tinggi", "Tinggi", "Sedang", "Rendah"} - {_skala(_bulat(capaian))})
            yield Cetak(
                tabel, satu.nama, "Kategori", _skala(_bulat(capaian)), {"predikat": lain}, induk=f"{s}. {sasaran.nama}"
            )
    rata = [satu.capaian(th) for satu in d.ukur]
    yield angka(
        (tabel, "Rata-rata Capaian Kinerja", persen), sum(rata, Decimal(0)) / len(rata), tulis(2, "%"), "rerata"
    )
    for satu in d.ukur:
        grafik = f"Grafik 3.{d.ukur.index(satu) + 1} {satu.nama} Tahun {th - 2}-{th}"
        for tahun in range(th - 2, th + 1):
            yield angka(
                (grafik, satu.nama, f"Target {tahun}"),
                satu.target[tahun],
                tulis(satu.desimal),
                *(("grafik",) if tahun == th else ()),
            )
            yield angka(
                (grafik, satu.nama, f"Realisasi {tahun}"),
                satu.realisasi[tahun],
                tulis(satu.desimal),
                *(("grafik",) if tahun > th - 2 else ()),
            )


def _kec_banding(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    tabel = f"Tabel 3.2 Perbandingan Realisasi Kinerja Tahun {th - 1} dan Tahun {th}"
    for satu in d.ukur:
        lama, baru, cara = satu.realisasi[th - 1], satu.realisasi[th], tulis(satu.desimal)
        yield angka((tabel, satu.nama, str(th - 1)), lama, cara, "lalu", kelompok="Realisasi Tahun")
        yield angka((tabel, satu.nama, str(th)), baru, cara, "realisasi", kelompok="Realisasi Tahun")
        yield angka((tabel, satu.nama, "Kenaikan/Penurunan"), baru - lama, cara, "selisih")
    tabel = f"Tabel 3.3 Capaian Kinerja sampai dengan Tahun {th} terhadap Target Akhir Renstra"
    for satu in d.ukur:
        cara, akhir = tulis(satu.desimal), _bulat(satu.renstra[th] * Decimal("1.06"), satu.desimal)
        yield angka((tabel, satu.nama, f"Realisasi s.d. {th}"), satu.realisasi[th], cara, "realisasi")
        yield angka((tabel, satu.nama, "Target Akhir Renstra"), akhir, cara)
        maju = (2 * akhir - satu.realisasi[th]) / akhir * 100 if satu.turun else _bagi(satu.realisasi[th], akhir)
        yield angka((tabel, satu.nama, "Tingkat Kemajuan (%)"), maju, _DUA, "hitungan")
    tabel = f"Tabel 3.4 Perbandingan {d.ukur[0].nama} dengan Kecamatan Lain Tahun {th}"
    satu = d.ukur[0]
    nama = [
        "Kecamatan Sukamaju",
        "Kecamatan Mekarsari",
        "Kecamatan Tirtajaya",
        "Kecamatan Ciherang",
        "Kecamatan Bojong",
    ]
    nilai = [
        satu.realisasi[th],
        *(_bulat(satu.realisasi[th] * acak.randint(70, 130) / 100 + n, satu.desimal) for n in range(1, 5)),
    ]
    for label, n in zip(nama, nilai, strict=True):
        yield Cetak(tabel, label, "Nilai", _nilai(satu, n))
        yield angka((tabel, label, "Peringkat"), 1 + sum(v > n for v in nilai), _BULAT, "peringkat")
    tabel = "Tabel 3.5 Perbandingan dengan Standar Nasional"
    for satu in d.ukur[1:]:
        cara, std = (
            tulis(satu.desimal),
            _bulat(satu.realisasi[th] * acak.choice((Decimal("0.9"), Decimal("1.1"))), satu.desimal),
        )
        yield angka((tabel, satu.nama, f"Realisasi Kecamatan {th}"), satu.realisasi[th], cara, "realisasi")
        yield Cetak(tabel, satu.nama, "Standar Nasional", cara(std))
        pas = ("Di bawah", "Di atas") if std > satu.realisasi[th] else ("Di atas", "Di bawah")
        yield Cetak(
            tabel, satu.nama, "Keterangan", f"{pas[0]} standar nasional", {"kata": (f"{pas[1]} standar nasional",)}
        )


def _kec_uang(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    tabel = f"Tabel 3.7 Realisasi Anggaran Program dan Kegiatan Tahun {th}"
    judul = acak.choice(
        (("Pagu", "Realisasi", "%", "Sisa"), ("Anggaran (Rp)", "Realisasi (Rp)", "Capaian (%)", "Sisa Anggaran (Rp)"))
    )

    def baris(label: str, pagu: int, serap: int, jenis: str) -> Iterator[Cetak]:
        yield angka((tabel, label, judul[0]), pagu, _BULAT, jenis)
        yield angka((tabel, label, judul[1]), serap, _BULAT, jenis)
        yield angka((tabel, label, judul[2]), _bagi(serap, pagu), _DUA, "persen")
        yield angka((tabel, label, judul[3]), pagu - serap, _BULAT, "sisa")

    for p, program in enumerate(d.program, 1):
        yield from baris(f"{p} {program.nama}", program.pagu, program.serapan, "suku")
        for k, keg in enumerate(program.kegiatan, 1):
            yield from baris(f"{p}.{k} {keg.nama}", keg.pagu, keg.serapan, "rincian")
    yield from baris("Jumlah", d.pagu, d.serapan, "jumlah")
    tabel = "Tabel 3.6 Efisiensi Penggunaan Sumber Daya"
    for s, sasaran in enumerate(d.sasaran):
        program = d.program[s]
        capai = sum((u.capaian(th) for u in sasaran.ukur), Decimal(0)) / len(sasaran.ukur)
        serap = _bagi(program.serapan, program.pagu)
        yield angka((tabel, sasaran.nama, "% Capaian Kinerja"), capai, _DUA)
        yield angka((tabel, sasaran.nama, "% Penyerapan Anggaran"), serap, _DUA)
        yield angka((tabel, sasaran.nama, "Tingkat Efisiensi"), _bulat(capai) - _bulat(serap), _DUA, "efisiensi")


def _kec_kalimat(d: Dinas) -> Iterator[Cetak]:
    th, sisa = d.tahun, d.pagu - d.serapan
    p, q = _DUA(_bagi(d.serapan, d.pagu)), _DUA(_bagi(sisa, d.pagu))
    lain = _DUA(_bagi(sisa, d.pagu) + 2)
    uang = "Anggaran Kecamatan Sukamaju tahun {t} sebesar {a} dengan realisasi sebesar {b} atau {p}%, sehingga terdapat sisa anggaran sebesar {c} ({q}%)."
    benar = {"t": th, "a": _RP(Decimal(d.pagu)), "b": _RP(Decimal(d.serapan)), "p": p, "c": _RP(Decimal(sisa)), "q": q}
    yield kalimat(
        "Bab III B",
        uang.format(**benar),
        **{
            "pangsa kalimat": uang.format(**(benar | {"p": lain})),
            "sisa kalimat": uang.format(**(benar | {"c": _RP(Decimal(sisa) * 11 // 10)})),
            "sisa persen kalimat": uang.format(**(benar | {"q": lain})),
        },
    )
    for satu in d.ukur:
        lampau = satu.capaian(th) >= 100
        ya, tidak = "telah melampaui target yang ditetapkan", "tidak mencapai target yang ditetapkan"
        teks = f"Realisasi {satu.nama} pada tahun {th} sebesar {_nilai(satu, satu.realisasi[th])} {{}}."
        pasti = satu.realisasi[th] != satu.target[th]
        yield kalimat(
            "Bab III A",
            teks.format(ya if lampau else tidak),
            **({"kata target": teks.format(tidak if lampau else ya)} if pasti else {}),
        )
        naik = satu.realisasi[th] > satu.realisasi[th - 1]
        teks = f"Dibandingkan tahun sebelumnya, realisasi {satu.nama} mengalami {{}}."
        if satu.realisasi[th] != satu.realisasi[th - 1]:
            pilih = ("peningkatan", "penurunan") if naik else ("penurunan", "peningkatan")
            yield kalimat("Bab III A", teks.format(pilih[0]), **{"kata tahun": teks.format(pilih[1])})
        teks = f"Dari target {_nilai(satu, satu.target[th])} pada tahun {th}, {satu.nama} terealisasi {{}} atau mencapai {{}}%."
        capai = satu.capaian(th)
        yield kalimat(
            "Bab III A",
            teks.format(_nilai(satu, satu.realisasi[th]), _DUA(capai)),
            **{"capaian kalimat": teks.format(_nilai(satu, satu.realisasi[th]), _DUA(capai + 7))},
        )
    banyak = sum(len(x.kegiatan) for x in d.program)
    teks = f"Pada tahun {th} Kecamatan Sukamaju melaksanakan {{}} program dan {{}} kegiatan."
    yield kalimat(
        "Bab IV", teks.format(len(d.program), banyak), **{"cacah kalimat": teks.format(len(d.program) + 1, banyak)}
    )
    pria, wanita = (sum(s[n] for s in d.pegawai) for n in (1, 2))
    teks = (
        "Jumlah pegawai Kecamatan Sukamaju sebanyak {} orang, terdiri dari {} orang laki-laki dan {} orang perempuan."
    )
    yield kalimat(
        "Bab I",
        teks.format(pria + wanita, pria, wanita),
        **{"orang kalimat": teks.format(pria + wanita, pria + 2, wanita)},
    )
    teks = "Pagu anggaran Kecamatan Sukamaju ditetapkan sebesar {} ({})."
    kata = terbilang(d.pagu)
    yield kalimat(
        "Bab II",
        teks.format(_RP(Decimal(d.pagu)), f"{kata} rupiah"),
        terbilang=teks.format(_RP(Decimal(d.pagu)), f"{terbilang(d.pagu + 100_000)} rupiah"),
    )
    for bagian in ("Kata Pengantar", "Bab I", "Bab III", "Bab IV"):
        teks = f"Laporan Kinerja Kecamatan {{}} Tahun {{}} disusun sebagai pertanggungjawaban atas Perjanjian Kinerja, bagian {bagian}."
        yield kalimat(
            bagian,
            teks.format("Sukamaju", th),
            instansi=teks.format("Karanganyar", th),
            tahun=teks.format("Sukamaju", th - 1),
        )


# --- an office of a ministry ---


def _upt(d: Dinas, benih: int) -> Laporan:
    acak = Random(f"upt {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    isi: list[Cetak] = []
    isi += _upt_janji(d)
    isi += _upt_ukur(d, acak)
    isi += _upt_uang(d, acak)
    isi += _upt_efisien(d, acak)
    isi += _upt_prosa(d)
    ubah = {
        "tahun kolom": _kolom_lalu(f"Tabel 5. Capaian IKU Tahun {th}", f"Target {th}", f"Target {th - 1}"),
        "hilang": baris_hilang("Tabel 3. "),
        "nama kata": nama_lain(
            "Lampiran 1",
            ((" standar", ""), (" aktif", " nonaktif"), (" pengguna", ""), (" lengkap", ""), (" baik", " buruk")),
        ),
    }
    return Laporan(tuple(isi), ubah)


def _kolom_lalu(tabel: str, dari: str, ke: str) -> Callable[[list[Cetak], Random], tuple[list[Cetak], set[int]]]:
    def ubah(isi: list[Cetak], _: Random) -> tuple[list[Cetak], set[int]]:
        kena = {n for n, c in enumerate(isi) if c.tabel == tabel and c.kolom == dari}
        return [replace(c, kolom=ke) if n in kena else c for n, c in enumerate(isi)], kena

    return ubah


def _kode(d: Dinas) -> Iterator[tuple[str, str, Ukur]]:
    for s, sasaran in enumerate(d.sasaran, 1):
        for u, satu in enumerate(sasaran.ukur, 1):
            yield f"SP {s}", f"IKP {s}.{u} {satu.nama}", satu


def _ekor(satu: Ukur) -> str:
    return {"%": "%", "Unit": " unit", "Indeks": "", "Kasus": " kasus"}[satu.satuan]


def _upt_janji(d: Dinas) -> Iterator[Cetak]:
    th = d.tahun
    for sp, nama, satu in _kode(d):
        cara = tulis(satu.desimal, _ekor(satu))
        yield angka(
            (f"Tabel 3. Perjanjian Kinerja Balai Tahun {th}", nama, "Target"), satu.target[th], cara, "target", induk=sp
        )
        yield angka((f"Lampiran 1 Perjanjian Kinerja Tahun {th}", nama, "Target"), satu.target[th], cara, "target")
    tabel = f"Tabel 2. Target Rencana Strategis Balai {th - 3}-{th + 1}"
    for _, nama, satu in _kode(d):
        for tahun in range(th - 3, th + 1):
            yield angka((tabel, nama, f"{tahun}"), satu.renstra[tahun], tulis(satu.desimal), kelompok="Target")


def _upt_ukur(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    tabel = f"Tabel 5. Capaian IKU Tahun {th}"
    capai = acak.choice(("% Capaian", "Persentase", "%"))
    for sp, nama, satu in _kode(d):
        cara = tulis(satu.desimal, _ekor(satu))
        yield angka((tabel, nama, f"Target {th}"), satu.target[th], cara, "target", induk=sp)
        yield angka((tabel, nama, f"Realisasi {th}"), satu.realisasi[th], cara, "realisasi", induk=sp)
        yield angka((tabel, nama, capai), satu.capaian(th), _DUA, "hitungan", induk=sp)
    for s, sasaran in enumerate(d.sasaran, 1):
        nilai = [u.capaian(th) for u in sasaran.ukur]
        yield angka(
            (
                f"Tabel 6. Rekapitulasi Capaian Sasaran Program Tahun {th}",
                f"SP {s} {sasaran.nama}",
                "Rata-rata Capaian (%)",
            ),
            sum(nilai, Decimal(0)) / len(nilai),
            _DUA,
            "rerata",
        )
    tabel = f"Tabel 7. Target, Realisasi dan Capaian {th - 2}-{th}"
    for _, nama, satu in _kode(d):
        for tahun in range(th - 2, th + 1):
            jenis = {th: "realisasi", th - 1: "lalu"}.get(tahun, "lama")
            yield angka((tabel, nama, "T"), satu.target[tahun], tulis(satu.desimal), kelompok=str(tahun))
            yield angka((tabel, nama, "R"), satu.realisasi[tahun], tulis(satu.desimal), jenis, kelompok=str(tahun))
            yield angka((tabel, nama, "C"), satu.capaian(tahun), _DUA, "hitungan", kelompok=str(tahun))
    tabel = f"Tabel 8. Realisasi Kinerja per Triwulan Tahun {th}"
    for _, nama, satu in _kode(d):
        if satu.triwulan:
            for n, nilai in enumerate(satu.triwulan, 1):
                yield angka((tabel, nama, f"TW {'I II III IV'.split()[n - 1]}"), nilai, _BULAT, "triwulan")
            yield angka((tabel, nama, "Total"), satu.realisasi[th], _BULAT, "triwulan")
    for n, (_, nama, satu) in enumerate(_kode(d), 1):
        for tahun in range(th - 2, th + 1):
            yield angka(
                (f"Gambar {n}. Capaian {nama} {th - 2}-{th}", str(tahun), "Capaian (%)"),
                satu.capaian(tahun),
                _DUA,
                "grafik",
            )


def _upt_uang(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    ribu = tulis(0, titik=acak.random() < 0.5)
    # Thousands are printed whole: every amount of the office is one.
    uang = [
        (f"{akun} {nama}", p.pagu // 1000, p.serapan // 1000)
        for (akun, nama), p in zip(
            (("51", "Belanja Pegawai"), ("52", "Belanja Barang"), ("53", "Belanja Modal")), d.program, strict=False
        )
    ]
    pagu, serap = sum(u[1] for u in uang), sum(u[2] for u in uang)
    tabel = f"Tabel 10. Pagu dan Realisasi per Jenis Belanja TA {th} (dalam ribuan rupiah)"
    for label, a, b in (*uang, ("Total Belanja", pagu, serap)):
        jenis = "jumlah" if label.startswith("Total") else "suku"
        yield angka((tabel, label, "Pagu Revisi"), a, ribu, jenis)
        yield angka((tabel, label, "Realisasi"), b, ribu, jenis)
        yield angka((tabel, label, "% Realisasi"), _bagi(b, a), _DUA, "persen")
        yield angka((tabel, label, "Sisa Dana"), a - b, ribu, "sisa")
    tabel = f"Tabel 11. Realisasi Anggaran menurut Sumber Dana TA {th}"
    rm, srm = pagu * 1000 * 7 // 10 // 1000 * 1000, serap * 1000 * 7 // 10 // 1000 * 1000
    for label, a, b, jenis in (
        ("Rupiah Murni", rm, srm, "suku"),
        ("PNBP", pagu * 1000 - rm, serap * 1000 - srm, "suku"),
        ("Jumlah", pagu * 1000, serap * 1000, "jumlah"),
    ):
        yield angka((tabel, label, "Pagu (Rp)"), a, _BULAT, jenis)
        yield angka((tabel, label, "Realisasi (Rp)"), b, _BULAT, jenis)
        yield angka((tabel, label, "Persentase (%)"), _bagi(b, a), _DUA, "persen")
    tabel = f"Tabel 12. Rencana dan Realisasi Penarikan Dana per Bulan TA {th}"
    total = sum(b for _, b in d.bulan)
    kum, awal = 0, serap * 1000
    nyata = [awal * b // total for _, b in d.bulan]
    nyata[-1] += awal - sum(nyata)
    for bulan, n in zip(_BULAN, nyata, strict=True):
        kum += n
        yield angka((tabel, bulan, "Realisasi"), n, _BULAT, "bulan")
        yield angka((tabel, bulan, "Realisasi s.d. Bulan Ini"), kum, _BULAT, "kumulatif")
        yield angka((tabel, bulan, "% thd Pagu"), _bagi(kum, pagu * 1000), _DUA, "persen kumulatif")
    yield angka((tabel, "Total", "Realisasi"), awal, _BULAT, "jumlah")


def _upt_efisien(d: Dinas, acak: Random) -> Iterator[Cetak]:
    th = d.tahun
    for tahun in range(th - 3, th + 1):
        e = Decimal(acak.randint(-900, 1700)) / 100
        yield angka(("Tabel 13. Efisiensi dan Nilai Efisiensi", f"Tahun {tahun}", "Efisiensi (E) %"), e, _DUA)
        yield angka(
            ("Tabel 13. Efisiensi dan Nilai Efisiensi", f"Tahun {tahun}", "Nilai Efisiensi (NE) %"),
            50 + e / 20 * 50,
            _DUA,
            "ne",
        )
    nama = ["Balai Utara", "Balai Selatan", "Balai Timur", "Balai Barat", "Balai Tengah", "Balai Pusat"]
    nilai = [Decimal(n) / 100 for n in acak.sample(range(7000, 9900), len(nama))]
    for label, n in sorted(zip(nama, nilai, strict=True), key=lambda s: -s[1]):
        yield Cetak(f"Tabel 14. Nilai IKPA Satuan Kerja Tahun {th}", label, "Nilai IKPA", _DUA(n))
        yield angka(
            (f"Tabel 14. Nilai IKPA Satuan Kerja Tahun {th}", label, "Ranking"),
            1 + sum(v > n for v in nilai),
            _BULAT,
            "peringkat",
        )


def _upt_prosa(d: Dinas) -> Iterator[Cetak]:
    th = d.tahun
    uang = list(d.program)[:3]
    pagu, serap = sum(p.pagu // 1000 for p in uang) * 1000, sum(p.serapan // 1000 for p in uang) * 1000
    p = "Prosa Ringkasan Eksekutif"
    yield angka((p, f"pagu anggaran tahun {th}", "Nilai"), pagu, _RP, "prosa")
    yield Cetak(
        p,
        f"pagu anggaran tahun {th}",
        "Terbilang",
        f"{terbilang(pagu)} rupiah",
        {"terbilang": (f"{terbilang(pagu + 1_000_000)} rupiah",)},
    )
    yield angka((p, f"realisasi anggaran tahun {th}", "Nilai"), serap, _RP, "prosa")
    yield angka((p, "persentase realisasi anggaran", "Nilai"), _bagi(serap, pagu), tulis(2, "%"), "prosa")
    yield angka((p, "sisa anggaran", "Nilai"), pagu - serap, _RP, "prosa")
    yield angka((p, "persentase sisa anggaran", "Nilai"), _bagi(pagu - serap, pagu), tulis(2, "%"), "prosa")
    tiga = [u.capaian(th) >= 100 for u in d.ukur]
    yield angka((p, "jumlah indikator kinerja", "Nilai"), len(tiga), _BULAT, "cacah")
    yield angka((p, "jumlah indikator yang tercapai", "Nilai"), sum(tiga), _BULAT, "cacah")
    yield angka((p, "jumlah indikator yang tidak tercapai", "Nilai"), len(tiga) - sum(tiga), _BULAT, "cacah")
    yield angka((p, "jumlah sasaran program", "Nilai"), len(d.sasaran), _BULAT, "cacah sasaran")
    for n, (_, _, satu) in enumerate(_kode(d)):
        bagian = f"Prosa {'ABCDEFGHI'[n]}"
        for tahun in (th - 1, th):
            cara = tulis(satu.desimal, _ekor(satu))
            yield angka((bagian, f"target {satu.nama} tahun {tahun}", "Nilai"), satu.target[tahun], cara, "prosa ukur")
            yield angka(
                (bagian, f"realisasi {satu.nama} tahun {tahun}", "Nilai"), satu.realisasi[tahun], cara, "prosa ukur"
            )
            yield angka(
                (bagian, f"capaian {satu.nama} tahun {tahun}", "Nilai"),
                satu.capaian(tahun),
                tulis(2, "%"),
                "prosa ukur",
            )
        lampau = satu.capaian(th) >= 100
        if satu.target[th] != satu.realisasi[th]:
            kata = (
                ("melampaui target", "tidak mencapai target")
                if lampau
                else ("tidak mencapai target", "melampaui target")
            )
            yield Cetak(bagian, f"status {satu.nama} tahun {th}", "Nilai", kata[0], {"kata target": (kata[1],)})
    for bagian in ("Kata Pengantar", "Bab I", "Bab II", "Bab IV"):
        teks = f"Laporan Kinerja Balai Pelatihan {{}} Tahun {{}} memuat capaian kinerja yang diperjanjikan, bagian {bagian}."
        yield kalimat(
            bagian,
            teks.format("Cendana", th),
            instansi=teks.format("Meranti", th),
            tahun=teks.format("Cendana", th - 1),
        )


KELUARGA_BARU: dict[str, Callable[[Dinas, int], Laporan]] = {"kecamatan": _kecamatan, "upt": _upt}
