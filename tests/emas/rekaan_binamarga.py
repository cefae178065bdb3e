"""A family of layouts of a public works agency: lengths and conditions of roads, physical and financial progress, codes.

Quantities of an indicator stand below each other with years across and a mean of the years; budgets have three levels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Pos, Tolok, bagi, bulat, pos_anggaran, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_binamarga"]

_DUA, _BULAT, _KM = tulis(2), tulis(0), tulis(3)
_RP = tulis(0, ",-", "Rp. ")
_KONDISI = ("Baik", "Sedang", "Rusak Ringan", "Rusak Berat")
_WILAYAH = ("Wilayah I Tirtasari", "Wilayah II Karangpari", "Wilayah III Sindangjati", "Wilayah IV Pasirmukti")
_IKU = (
    ("Tingkat kemantapan jalan kabupaten", "%", 2, "66.00", "2"),
    ("Persentase irigasi dalam kondisi baik", "%", 2, "58.00", "1.5"),
    ("Persentase rumah tangga berakses air minum layak", "%", 2, "81.00", "1"),
    ("Luas genangan permukiman", "Ha", 1, "64.0", "-5"),
    ("Nilai SAKIP Dinas Pekerjaan Umum", "Nilai", 2, "68.00", "1.25"),
)
_PROGRAM = (
    ("1.03.01", "Program Penunjang Urusan Pemerintahan Daerah", ("Administrasi Umum", "Penyediaan Jasa Penunjang")),
    ("1.03.02", "Program Pengelolaan Sumber Daya Air", ("Pengembangan Irigasi Sekunder", "Pengelolaan Sungai")),
    ("1.03.03", "Program Pengelolaan Sistem Penyediaan Air Minum", ("Pengembangan SPAM", "Pembinaan SPAM Desa")),
    ("1.03.10", "Program Penyelenggaraan Jalan", ("Rekonstruksi Jalan", "Pemeliharaan Berkala Jalan", "Pembangunan Jembatan")),
)  # fmt: skip


def cetak_binamarga(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"binamarga {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[1] == "Ha") for isi in _IKU]
    jalan = _jalan(acak, th)
    mantap = {tahun: bulat(bagi(isi[0] + isi[1], sum(isi))) for tahun, isi in jalan.items()}
    iku[0].realisasi.update(mantap)
    program = pos_anggaran(acak, _PROGRAM)
    isi: list[Cetak] = []
    isi += _awal(iku, program, th)
    isi += _rencana(iku, th)
    isi += _ukur(iku, th)
    isi += _blok(iku, th)
    isi += _kondisi(acak, jalan, th)
    isi += _keuangan(program, th)
    isi += _paket(acak, th)
    isi += _uraian(iku, jalan, program, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1 ", f"Tabel 3.1 Realisasi Kinerja Sasaran Strategis Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.1 "),
        "nama kata": nama_lain("Tabel 2.1 ", ((" kabupaten", " desa"), (" baik", " rusak"), (" layak", ""), (" permukiman", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _jalan(acak: Random, th: int) -> dict[int, tuple[Decimal, ...]]:
    panjang = Decimal(acak.randint(640_000, 990_000)) / 1000
    hasil = {}
    baik = acak.randint(420, 470)
    for n, tahun in enumerate(range(th - 2, th + 1)):
        bagian = [bulat(panjang * (baik + 18 * n) / 1000, 3), bulat(panjang * Decimal("0.21"), 3)]
        bagian.append(bulat(panjang * Decimal("0.17"), 3))
        bagian.append(panjang - sum(bagian, Decimal(0)))
        hasil[tahun] = tuple(bagian)
    return hasil


def _awal(iku: list[Tolok], program: tuple[Pos, ...], th: int) -> Iterator[Cetak]:
    pagu, serap = sum(p.pagu for p in program), sum(p.serapan for p in program)
    teks = "Alokasi anggaran Dinas Pekerjaan Umum tahun {} adalah {} ({} rupiah), terealisasi {} atau {} persen."
    isi = (th, _RP(Decimal(pagu)), terbilang(pagu), _RP(Decimal(serap)), _DUA(bagi(serap, pagu)))
    yield kalimat("Ringkasan Eksekutif", teks.format(*isi), **{
        "terbilang": teks.format(*isi[:2], terbilang(pagu + 400_000), *isi[3:]),
        "pangsa kalimat": teks.format(*isi[:4], _DUA(bagi(serap, pagu) - 3)),
        "jumlah kalimat": teks.format(*isi[:3], _RP(Decimal(serap) - 80_000_000), isi[4]),
    })  # fmt: skip
    rata = sum((t.capaian(th) for t in iku), Decimal(0)) / len(iku)
    teks = (
        f"Rata-rata capaian {len(iku)} indikator sasaran strategis tahun {th} sebesar {{}} persen dengan kategori {{}}."
    )
    kata = "sangat tinggi" if rata >= 91 else "tinggi"
    yield kalimat("Ringkasan Eksekutif", teks.format(_DUA(rata), kata), **{"rerata kalimat": teks.format(_DUA(rata - 4), kata)})  # fmt: skip


def _rencana(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1 Perjanjian Kinerja Dinas Pekerjaan Umum Tahun {th}"
    for n, t in enumerate(iku, 1):
        yield angka((tabel, f"{n} {t.nama} ({t.satuan})", "Target Kinerja"), t.target[th], tulis(t.desimal), "target")
    tabel = "Tabel 2.2 Target Jangka Menengah"
    for t in iku:
        for tahun, nilai in t.target.items():
            yield angka((tabel, t.nama, f"T-{tahun}"), nilai, tulis(t.desimal))


def _ukur(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.1 Realisasi Kinerja Sasaran Strategis Tahun {th}"
    for n, t in enumerate(iku, 1):
        cara, label = tulis(t.desimal), f"SS{n} {t.nama}"
        yield Cetak(tabel, label, "Sat", t.satuan, {"satuan": ("Dokumen", "Unit")})
        yield angka((tabel, label, "Rencana"), t.target[th], cara, "target")
        yield angka((tabel, label, "Nyata"), t.realisasi[th], cara, "realisasi")
        capai = t.capaian(th)
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        sel = angka((tabel, label, "Tingkat Capaian"), capai, tulis(2, "%"), "hitungan")
        arah = {"arah": (tulis(2, "%")(lain),)} if abs(lain - capai) > 3 else {}
        yield Cetak(tabel, label, sel.kolom, sel.nilai, sel.salah | arah)
        kata = ("Memenuhi", "Tidak Memenuhi")
        yield Cetak(tabel, label, "Simpulan", kata[capai < 100], {"status": (kata[capai >= 100],)})
    semua = [t.capaian(th) for t in iku]
    yield angka((tabel, "Capaian Rata-Rata", "Tingkat Capaian"), sum(semua, Decimal(0)) / len(semua), tulis(2, "%"), "rerata")  # fmt: skip


def _blok(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    for n, t in enumerate(iku, 1):
        tabel, tahun_ = f"Tabel 3.{n + 1} Kinerja {t.nama} {th - 2}-{th}", range(th - 2, th + 1)
        for label, ambil in (("Rencana", t.target), ("Nyata", t.realisasi)):
            for tahun in tahun_:
                jenis = ("rencana blok",) if label == "Rencana" else ("nyata blok",) if tahun == th else ()
                yield angka((tabel, label, str(tahun)), ambil[tahun], tulis(t.desimal), *jenis)
        nilai = [t.capaian(tahun) for tahun in tahun_]
        for tahun, satu in zip(tahun_, nilai, strict=True):
            yield angka((tabel, "Capaian (%)", str(tahun)), satu, _DUA, "hitungan")
        yield angka((tabel, "Capaian (%)", "Rata-rata"), sum(nilai, Decimal(0)) / 3, _DUA, "rerata tahun")


def _kondisi(acak: Random, jalan: dict[int, tuple[Decimal, ...]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.7 Kondisi Jalan Kabupaten {th - 2}-{th}"
    for n, nama in enumerate((*_KONDISI, "Total")):
        for tahun, isi in jalan.items():
            nilai = isi[n] if n < 4 else sum(isi, Decimal(0))
            jenis = "suku" if n < 4 else "jumlah"
            yield angka((tabel, nama, "Km"), nilai, _KM, jenis, kelompok=str(tahun))
            yield angka((tabel, nama, "%"), bagi(nilai, sum(isi, Decimal(0))), _DUA, *(("pangsa",) if n < 4 else ()), kelompok=str(tahun))  # fmt: skip
    tabel, total = f"Tabel 3.8 Kemantapan Jalan per Wilayah Tahun {th}", sum(jalan[th], Decimal(0))
    mantap = jalan[th][0] + jalan[th][1]
    bagian = [Decimal(acak.randint(18, 27)) / 100 for _ in range(3)]
    baris = [[bulat(total * b, 3), bulat(mantap * b * Decimal(acak.randint(930, 1060)) / 1000, 3)] for b in bagian]
    baris.append([total - sum((b[0] for b in baris), Decimal(0)), mantap - sum((b[1] for b in baris), Decimal(0))])
    for nama, (panjang, baik) in (*zip(_WILAYAH, baris, strict=True), ("Kabupaten", [total, mantap])):
        jenis = "jumlah wilayah" if nama == "Kabupaten" else "suku wilayah"
        yield angka((tabel, nama, "Panjang (km)"), panjang, _KM, jenis)
        yield angka((tabel, nama, "Mantap (km)"), baik, _KM, jenis)
        yield angka((tabel, nama, "Tidak Mantap (km)"), panjang - baik, _KM, "sisa wilayah")
        yield angka((tabel, nama, "Kemantapan (%)"), bagi(baik, panjang), _DUA, "persen")


def _keuangan(program: tuple[Pos, ...], th: int) -> Iterator[Cetak]:
    tabel, cara = f"Tabel 3.9 Serapan Anggaran Tahun {th}", tulis(0, ",00")
    pagu, serap = sum(p.pagu for p in program), sum(p.serapan for p in program)
    yield from _baris(tabel, "TOTAL", (pagu, serap), cara, "jumlah")
    for p in program:
        yield from _baris(tabel, f"{p.kode} - {p.nama}", (p.pagu, p.serapan), cara, "suku uang")
        for k in p.anak:
            yield from _baris(tabel, f"{k.kode} - {k.nama}", (k.pagu, k.serapan), cara, "rincian")
    tabel = f"Tabel 3.10 Efisiensi per Program Tahun {th}"
    for p in program:
        yield angka((tabel, p.nama, "Pagu"), p.pagu, cara, "antar tabel")
        yield angka((tabel, p.nama, "Realisasi"), p.serapan, cara, "antar tabel")
        yield angka((tabel, p.nama, "Efisiensi (Rp)"), p.pagu - p.serapan, cara, "efisiensi")
        yield angka((tabel, p.nama, "Efisiensi (%)"), bagi(p.pagu - p.serapan, p.pagu), _DUA, "efisiensi persen")


def _baris(tabel: str, label: str, isi: tuple[int, int], cara: Callable[[Decimal], str], jenis: str) -> Iterator[Cetak]:
    yield angka((tabel, label, "Alokasi"), isi[0], cara, jenis)
    yield angka((tabel, label, "Terpakai"), isi[1], cara, jenis)
    yield angka((tabel, label, "Serapan (%)"), bagi(isi[1], isi[0]), _DUA, "persen")
    yield angka((tabel, label, "Tidak Terserap"), isi[0] - isi[1], cara, "sisa")


def _paket(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, jumlah = f"Tabel 3.11 Paket DAK Fisik Bidang Jalan Tahun {th}", [0, 0, 0]
    for n in range(1, 6):
        pagu = acak.randint(700_000, 9_000_000) * 1000
        kontrak = pagu * acak.randint(880, 985) // 1000
        bayar = kontrak * acak.choice((95, 100, 100)) // 100
        jumlah = [a + b for a, b in zip(jumlah, (pagu, kontrak, bayar), strict=True)]
        yield from _baris_paket(tabel, f"Peningkatan Jalan Ruas {n}", (pagu, kontrak, bayar), "suku uang")
    yield from _baris_paket(tabel, "Jumlah", (jumlah[0], jumlah[1], jumlah[2]), "jumlah")


def _baris_paket(tabel: str, nama: str, isi: tuple[int, int, int], jenis: str) -> Iterator[Cetak]:
    pagu, kontrak, bayar = isi
    yield angka((tabel, nama, "Pagu Alokasi"), pagu, _BULAT, jenis)
    yield angka((tabel, nama, "Nilai Kontrak"), kontrak, _BULAT, jenis)
    yield angka((tabel, nama, "Sisa Tender"), pagu - kontrak, _BULAT, "sisa")
    yield angka((tabel, nama, "Pembayaran"), bayar, _BULAT, "pembayaran")
    yield angka((tabel, nama, "% thd Kontrak"), bagi(bayar, kontrak), _DUA, "persen")


def _uraian(
    iku: list[Tolok], jalan: dict[int, tuple[Decimal, ...]], program: tuple[Pos, ...], th: int
) -> Iterator[Cetak]:
    kini, total = jalan[th], sum(jalan[th], Decimal(0))
    teks = "Panjang jalan kabupaten {} km, yang terdiri dari kondisi baik {} km, sedang {} km, rusak ringan {} km, dan rusak berat {} km."
    isi = [_KM(total), *map(_KM, kini)]
    yield kalimat("Bab III A", teks.format(*isi), **{"rincian kalimat": teks.format(isi[0], _KM(kini[0] + 30), *isi[2:]), "total kalimat": teks.format(_KM(total + 100), *isi[1:])})  # fmt: skip
    for t in iku:
        target, lalu, baru = t.cetak(t.target[th]), t.cetak(t.realisasi[th - 1]), t.cetak(t.realisasi[th])
        teks = f"Capaian {t.nama} tahun {th} sebesar {{}} {t.satuan} atau {{}} persen dari target {{}} {t.satuan}."
        capai = _DUA(t.capaian(th))
        yield kalimat("Bab III A", teks.format(baru, capai, target), **{"prosa": teks.format(t.cetak(t.realisasi[th] * Decimal("1.15")), capai, target), "target kalimat": teks.format(baru, capai, t.cetak(t.target[th] + 5)), "capaian kalimat": teks.format(baru, _DUA(t.capaian(th) + 4), target)})  # fmt: skip
        beda = t.realisasi[th] - t.realisasi[th - 1]
        if not beda:
            continue
        kata = ("kenaikan", "penurunan") if beda > 0 else ("penurunan", "kenaikan")
        teks = f"Terjadi {{}} {t.nama} sebesar {{}} {t.satuan}, yaitu dari {lalu} {t.satuan} pada tahun {th - 1} menjadi {baru} {t.satuan} pada tahun {th}."  # fmt: skip
        yield kalimat("Bab III A", teks.format(kata[0], t.cetak(abs(beda))), **{"kata tahun": teks.format(kata[1], t.cetak(abs(beda))), "selisih kalimat": teks.format(kata[0], t.cetak(abs(beda) * 3))})  # fmt: skip
    tinggi = max(program, key=lambda p: bulat(bagi(p.serapan, p.pagu)))
    teks = "Serapan tertinggi terdapat pada {} yaitu sebesar {} persen."
    lain = next(p for p in program if p is not tinggi)
    yield kalimat("Bab III B", teks.format(tinggi.nama, _DUA(bagi(tinggi.serapan, tinggi.pagu))), tertinggi=teks.format(lain.nama, _DUA(bagi(lain.serapan, lain.pagu))))  # fmt: skip
    teks = "Anggaran terbagi dalam {} program yang dijabarkan ke dalam {} kegiatan."
    giat = sum(len(p.anak) for p in program)
    yield kalimat("Bab III B", teks.format(len(program), giat), **{"cacah kalimat": teks.format(len(program), giat + 2)})  # fmt: skip
    lulus = sum(t.capaian(th) >= 100 for t in iku)
    teks = "Dari {} indikator sasaran, yang memenuhi target sebanyak {} indikator atau {} persen."
    yield kalimat("Bab IV", teks.format(len(iku), lulus, _DUA(bagi(lulus, len(iku)))), **{"cacah indikator": teks.format(len(iku), lulus + 1, _DUA(bagi(lulus + 1, len(iku))))})  # fmt: skip
    for bagian in ("Kata Pengantar", "Ringkasan Eksekutif", "Bab I", "Bab IV"):
        teks = (
            f"Dinas Pekerjaan Umum Kabupaten {{}} menyusun LKjIP Tahun {{}} sebagai bahan perbaikan kinerja ({bagian})."
        )
        yield kalimat(bagian, teks.format("Tirtasari", th), instansi=teks.format("Karangmulya", th), tahun=teks.format("Tirtasari", th - 1))  # fmt: skip
