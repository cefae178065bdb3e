"""A family of layouts of a health agency: cumulative quarters, years stacked in rows, budgets by source of money."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Pos, Tolok, bagi, baris_uang, bulat, naik_turun, pecah, pilih_lain, pos_anggaran, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_kesehatan"]

_DUA, _BULAT, _RP = tulis(2), tulis(0), tulis(0, ",00", "Rp ")
_SASARAN = ("Meningkatnya derajat kesehatan ibu dan anak", "Meningkatnya mutu layanan kesehatan")
_IKU = (
    (0, ("Angka Kematian Ibu per 100.000 Kelahiran Hidup", "per 100.000 KH", 2, "118.00", "-6"), True),
    (0, ("Prevalensi balita stunting", "%", 2, "21.50", "-1.5"), True),
    (0, ("Persentase persalinan di fasilitas kesehatan", "%", 2, "88.00", "2"), False),
    (1, ("Indeks Keluarga Sehat", "Indeks", 3, "0.210", "0.025"), False),
    (1, ("Persentase Puskesmas terakreditasi minimal utama", "%", 2, "45.00", "5"), False),
    (1, ("Indeks Kepuasan Masyarakat atas layanan Puskesmas", "Nilai", 2, "80.00", "1.25"), False),
)
_CACAH = (
    ("Jumlah ibu hamil yang mendapat pelayanan antenatal", "Ibu hamil", 9_000),
    ("Jumlah balita yang ditimbang dua kali setahun", "Balita", 30_000),
    ("Jumlah Posyandu aktif yang dibina", "Posyandu", 700),
)
_PROGRAM = (
    ("1.02.01", "Program Penunjang Urusan Pemerintahan Daerah", ("Administrasi Keuangan", "Pemeliharaan Barang Milik Daerah", "Peningkatan Pelayanan BLUD")),
    ("1.02.02", "Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat", ("Penyediaan Fasilitas Kesehatan", "Penyediaan Layanan Kesehatan", "Sistem Informasi Kesehatan")),
    ("1.02.03", "Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", ("Pemberian Izin Praktik", "Pengembangan Mutu Tenaga Kesehatan")),
    ("1.02.04", "Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman", ("Pemberian Izin Apotek", "Pemeriksaan Pangan Industri Rumah Tangga")),
    ("1.02.05", "Program Pemberdayaan Masyarakat Bidang Kesehatan", ("Advokasi dan Kemitraan", "Pengembangan Upaya Kesehatan Bersumber Daya Masyarakat")),
)  # fmt: skip
_SKALA = ((100, "Sangat Berhasil"), (85, "Berhasil"), (70, "Cukup Berhasil"), (-999, "Belum Berhasil"))
_PUSKESMAS = ("Puskesmas Cempaka", "Puskesmas Rawa Indah", "Puskesmas Sukarami", "Puskesmas Tanjung", "Dinas Kesehatan")


def _skala() -> Iterator[Cetak]:
    tabel = "Tabel 3.0. Skala Penilaian Capaian Kinerja"
    batas = ("100 ke atas", "85 - 99,99", "70 - 84,99", "di bawah 70")
    for n, (teks, (_, nama)) in enumerate(zip(batas, _SKALA, strict=True), 1):
        yield Cetak(tabel, str(n), "Rentang Capaian (%)", teks)
        yield Cetak(tabel, str(n), "Predikat", nama)


def _predikat(capaian: Decimal) -> str:
    return next(nama for batas, nama in _SKALA if bulat(capaian) >= batas)


def cetak_kesehatan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"kesehatan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [(s, tolok(acak, isi, th, turun=turun)) for s, isi, turun in _IKU]
    semua = [t for _, t in iku]
    program = pos_anggaran(acak, _PROGRAM)
    cacah = []
    for nama, satuan, besar in _CACAH:
        target = besar + acak.randint(1, 99) * 4
        cacah.append((nama, satuan, target, target * acak.randint(820, 1060) // 1000))
    isi: list[Cetak] = []
    isi += _tenaga(acak)
    isi += _rencana(semua, cacah, th)
    isi += _skala()
    isi += _capaian(iku, th)
    isi += _triwulan(acak, cacah, th)
    isi += _tahun(semua, th)
    isi += _banding(acak, semua, th)
    isi += _sumber(acak, program, th)
    isi += _anggaran(program, th)
    isi += _narasi(semua, cacah, program, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1. ", f"Tabel 3.1. Capaian Indikator Kinerja Utama Dinas Kesehatan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.2. "),
        "nama kata": nama_lain("Tabel 2.2. ", ((" minimal", ""), (" balita", ""), (" masyarakat", ""), (" ibu", " anak"))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _tenaga(acak: Random) -> Iterator[Cetak]:
    tabel = "Tabel 1.1. Sebaran Tenaga Kesehatan menurut Unit Kerja"
    kolom = ("Dokter", "Perawat", "Bidan", "Nakes Lain")
    jumlah = [0, 0, 0, 0]
    for unit in _PUSKESMAS:
        nilai = [acak.randint(2, 9), acak.randint(8, 26), acak.randint(9, 31), acak.randint(4, 15)]
        jumlah = [a + b for a, b in zip(jumlah, nilai, strict=True)]
        for k, n in zip(kolom, nilai, strict=True):
            yield angka((tabel, unit, k), n, _BULAT, "pegawai", kelompok="Jenis Tenaga")
        yield angka((tabel, unit, "Jml"), sum(nilai), _BULAT, "pegawai")
    for k, n in zip(kolom, jumlah, strict=True):
        yield angka((tabel, "Jumlah", k), n, _BULAT, "pegawai", kelompok="Jenis Tenaga")
    yield angka((tabel, "Jumlah", "Jml"), sum(jumlah), _BULAT, "pegawai")
    teks = (
        "Sumber daya manusia kesehatan seluruhnya berjumlah {} orang, terdiri atas {} dokter, {} perawat, {} bidan,"
        " dan {} tenaga kesehatan lainnya."
    )
    yield kalimat(
        "Bab I", teks.format(sum(jumlah), *jumlah), **{"orang kalimat": teks.format(sum(jumlah) + 3, *jumlah)}
    )


def _rencana(semua: list[Tolok], cacah: list[tuple[str, str, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1. Indikator Kinerja Utama dan Target Renstra {th - 3}-{th}"
    for t in semua:
        lain = ("Orang",) if t.satuan in ("Indeks", "Nilai") else pilih_lain(("%", "Indeks", "Orang"), t.satuan)
        yield Cetak(tabel, t.nama, "Sat.", t.satuan, {"satuan": lain})
        for tahun, nilai in t.target.items():
            yield angka((tabel, t.nama, str(tahun)), nilai, tulis(t.desimal), kelompok="Target Tahun")
    tabel = f"Tabel 2.2. Perjanjian Kinerja Kepala Dinas Kesehatan Tahun {th}"
    for n, t in enumerate(semua, 1):
        yield Cetak(tabel, f"{n}) {t.nama}", "Satuan", t.satuan)
        yield angka((tabel, f"{n}) {t.nama}", "Target"), t.target[th], tulis(t.desimal), "target")
    tabel = f"Tabel 2.3. Rencana Aksi Tahun {th}"
    for nama, satuan, target, _ in cacah:
        yield Cetak(tabel, nama, "Satuan", satuan)
        yield angka((tabel, nama, "Target Setahun"), target, _BULAT, "target cacah")


def _capaian(iku: list[tuple[int, Tolok]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.1. Capaian Indikator Kinerja Utama Dinas Kesehatan Tahun {th}"
    rata: list[Decimal] = []
    for s, sasaran in enumerate(_SASARAN):
        milik = [t.capaian(th) for n, t in iku if n == s]
        for n, t in iku:
            if n != s:
                continue
            cara, capai = tulis(t.desimal), t.capaian(th)
            balik = (
                t.realisasi[th] / t.target[th] * 100
                if t.turun
                else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
            )
            arah = {"arah": (_DUA(balik),)} if abs(balik - capai) > 4 else {}
            yield Cetak(tabel, t.nama, "Satuan", t.satuan, induk=sasaran)
            yield angka((tabel, t.nama, "T"), t.target[th], cara, "target", induk=sasaran)
            yield angka((tabel, t.nama, "R"), t.realisasi[th], cara, "realisasi", induk=sasaran)
            sel = angka((tabel, t.nama, "C (%)"), capai, _DUA, "hitungan", induk=sasaran)
            yield Cetak(sel.tabel, sel.baris, sel.kolom, sel.nilai, sel.salah | arah, induk=sasaran)
            lain = pilih_lain([nama for _, nama in _SKALA], _predikat(capai))
            yield Cetak(tabel, t.nama, "Ket.", _predikat(capai), {"predikat": lain}, induk=sasaran)
        yield angka((tabel, f"Rerata Sasaran {s + 1}", "C (%)"), sum(milik) / len(milik), _DUA, "rerata", induk=sasaran)
        rata += milik
    yield angka((tabel, "Rerata Seluruh IKU", "C (%)"), sum(rata) / len(rata), _DUA, "rerata semua")


def _triwulan(acak: Random, cacah: list[tuple[str, str, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.2. Capaian Rencana Aksi s.d. Triwulan IV Tahun {th} (kumulatif)"
    for nama, satuan, target, nyata in cacah:
        yield Cetak(tabel, nama, "Satuan", satuan)
        rencana = [target // 4 * n for n in (1, 2, 3)] + [target]
        jalan = 0
        for n, bagian in enumerate(pecah(acak, nyata, 4)):
            jalan += bagian
            kelompok = f"Triwulan {('I', 'II', 'III', 'IV')[n]}"
            akhir = ("realisasi cacah",) if n == 3 else ()
            yield angka(
                (tabel, nama, "T"), rencana[n], _BULAT, *(("target cacah",) if n == 3 else ()), kelompok=kelompok
            )
            yield angka((tabel, nama, "R"), jalan, _BULAT, *akhir, kelompok=kelompok)
            yield angka((tabel, nama, "%"), bagi(jalan, rencana[n]), _DUA, "hitungan", kelompok=kelompok)


def _tahun(semua: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.3. Perkembangan Kinerja Tahun {th - 2} s.d. {th}"
    for t in semua:
        for label, ambil, cara, jenis in (
            ("Target", t.target, tulis(t.desimal), "target"),
            ("Realisasi", t.realisasi, tulis(t.desimal), "realisasi"),
        ):
            for tahun in range(th - 2, th + 1):
                # What is printed of an earlier year must be printed elsewhere too, else nobody can tell what is wrong.
                sel = (jenis,) if tahun == th else ("lalu",) if tahun == th - 1 or label == "Target" else ()
                yield angka((tabel, label, str(tahun)), ambil[tahun], cara, *sel, induk=t.nama)
        for tahun in range(th - 2, th + 1):
            yield angka((tabel, "Capaian (%)", str(tahun)), t.capaian(tahun), _DUA, "hitungan", induk=t.nama)


def _banding(acak: Random, semua: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.4. Posisi Kabupaten terhadap Provinsi dan Nasional Tahun {th}"
    for t in semua[:4]:
        cara, nilai = tulis(t.desimal), t.realisasi[th]
        provinsi = bulat(nilai * acak.choice((Decimal("0.91"), Decimal("1.12"))), t.desimal)
        yield angka((tabel, t.nama, "Kabupaten"), nilai, cara, "realisasi")
        yield Cetak(tabel, t.nama, "Provinsi", cara(provinsi))
        yield Cetak(tabel, t.nama, "Nasional", cara(bulat(nilai * Decimal("1.04"), t.desimal)))
        benar, salah = ("di atas", "di bawah") if nilai > provinsi else ("di bawah", "di atas")
        teks = "Kabupaten {} Provinsi"
        yield Cetak(tabel, t.nama, "Posisi", teks.format(benar), {"kata banding": (teks.format(salah),)})


def _sumber(acak: Random, program: tuple[Pos, ...], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.5. Pagu dan Realisasi Program menurut Sumber Dana Tahun {th}"
    nama = ("DAU/PAD", "DAK", "BLUD")
    total = {("Pagu (Rp)", k): 0 for k in (*nama, "Jumlah")} | {("Realisasi (Rp)", k): 0 for k in (*nama, "Jumlah")}
    for p in program:
        for kelompok, nilai in (("Pagu (Rp)", p.pagu), ("Realisasi (Rp)", p.serapan)):
            bagian = [nilai * acak.randint(40, 60) // 100, nilai * acak.randint(15, 30) // 100]
            bagian.append(nilai - sum(bagian))
            for k, n in zip(nama, bagian, strict=True):
                total[kelompok, k] += n
                yield angka((tabel, p.nama, k), n, _BULAT, "sumber dana", kelompok=kelompok)
            total[kelompok, "Jumlah"] += nilai
            yield angka((tabel, p.nama, "Jumlah"), nilai, _BULAT, "jumlah sumber", kelompok=kelompok)
    for (kelompok, k), n in total.items():
        yield angka((tabel, "JUMLAH", k), n, _BULAT, "jumlah", kelompok=kelompok)


def _anggaran(program: tuple[Pos, ...], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.6. Realisasi Anggaran per Program dan Kegiatan TA {th}"
    judul = ("Pagu Perubahan", "Realisasi", "%", "Sisa Pagu")
    for p in program:
        yield from baris_uang(tabel, f"{p.kode} {p.nama}", (p.pagu, p.serapan), judul, "suku")
        for k in p.anak:
            yield from baris_uang(tabel, f"{k.kode} {k.nama}", (k.pagu, k.serapan), judul, "rincian")
    pagu, serap = sum(p.pagu for p in program), sum(p.serapan for p in program)
    yield from baris_uang(tabel, "Jumlah Belanja", (pagu, serap), judul, "jumlah")


def _narasi(
    semua: list[Tolok], cacah: list[tuple[str, str, int, int]], program: tuple[Pos, ...], th: int
) -> Iterator[Cetak]:
    pagu, serap = sum(p.pagu for p in program), sum(p.serapan for p in program)
    uang = (
        "Pada tahun anggaran {t} Dinas Kesehatan mengelola anggaran sebesar {a}, dengan realisasi keuangan {b} atau"
        " {p} %; anggaran yang tidak terserap sebesar {c} atau {q} %."
    )
    benar = {"t": th, "a": _RP(Decimal(pagu)), "b": _RP(Decimal(serap)), "p": _DUA(bagi(serap, pagu)), "c": _RP(Decimal(pagu - serap)), "q": _DUA(bagi(pagu - serap, pagu))}  # fmt: skip
    yield kalimat(
        "Ikhtisar Eksekutif",
        uang.format(**benar),
        **{
            "jumlah kalimat": uang.format(**(benar | {"b": _RP(Decimal(serap) + 90_000_000)})),
            "pangsa kalimat": uang.format(**(benar | {"p": _DUA(bagi(serap, pagu) - 2)})),
            "sisa persen kalimat": uang.format(**(benar | {"q": _DUA(bagi(pagu - serap, pagu) + 1)})),
        },
    )
    teks = "Anggaran Dinas Kesehatan setelah perubahan ditetapkan Rp{},- ({} rupiah)."
    yield kalimat(
        "Bab II", teks.format(_BULAT(Decimal(pagu)), terbilang(pagu)),
        terbilang=teks.format(_BULAT(Decimal(pagu)), terbilang(pagu - 200_000)),
    )  # fmt: skip
    for t in semua:
        yield from _narasi_tolok(t, th)
    for nama, satuan, target, nyata in cacah:
        teks = f"{nama} terealisasi {{}} {satuan.lower()} dari target {_BULAT(Decimal(target))} {satuan.lower()}."
        yield kalimat(
            "Bab III", teks.format(_BULAT(Decimal(nyata))), **{"selisih satu": teks.format(_BULAT(Decimal(nyata + 1)))}
        )
    banyak, lulus = len(semua), sum(t.capaian(th) >= 100 for t in semua)
    teks = "Dari {} indikator kinerja utama, {} indikator mencapai target dan {} indikator belum mencapai target."
    yield kalimat(
        "Bab IV",
        teks.format(banyak, lulus, banyak - lulus),
        **{"cacah kalimat": teks.format(banyak, lulus + 1, banyak - lulus - 1)},
    )
    teks = "Anggaran tersebut dilaksanakan melalui {} program dan {} kegiatan."
    giat = sum(len(p.anak) for p in program)
    yield kalimat("Bab III", teks.format(len(program), giat), **{"cacah program": teks.format(len(program) + 1, giat)})
    for bagian in ("Kata Pengantar", "Bab I", "Bab IV"):
        teks = f"Laporan Kinerja Dinas Kesehatan Kabupaten {{}} Tahun {{}} merupakan pertanggungjawaban atas {bagian}."
        yield kalimat(bagian, teks.format("Rawajaya", th), instansi=teks.format("Wonosari", th), tahun=teks.format("Rawajaya", th - 1))  # fmt: skip


def _narasi_tolok(t: Tolok, th: int) -> Iterator[Cetak]:
    lama, baru, target = t.realisasi[th - 1], t.realisasi[th], t.target[th]
    teks = f"Realisasi {t.nama} tahun {th} adalah {{}} dengan capaian kinerja {{}} %."
    nilai, capai = t.cetak(baru), t.capaian(th)
    yield kalimat(
        "Bab III", teks.format(nilai, _DUA(capai)),
        **{"prosa": teks.format(t.cetak(baru * Decimal("1.1")), _DUA(capai)), "capaian kalimat": teks.format(nilai, _DUA(capai - 6))},
    )  # fmt: skip
    if kata := naik_turun(lama, baru, ("naik", "turun")):
        teks = f"Bila dibandingkan dengan tahun {th - 1}, {t.nama} {{}} dari {t.cetak(lama)} menjadi {nilai}."
        yield kalimat("Bab III", teks.format(kata[0]), **{"kata tahun": teks.format(kata[1])})
    baik = baru <= target if t.turun else baru >= target
    if baru != target:
        pilih = ("telah mencapai target", "belum mencapai target")
        teks = f"Dengan demikian {t.nama} {{}} tahun {th}."
        yield kalimat("Bab III", teks.format(pilih[not baik]), **{"kata target": teks.format(pilih[baik])})
