"""A family of layouts of an office of a ministry: one table for each IKU with remarks, IKPA, E and NE, months, PNBP.

Its achievement is capped at 120 per cent, as the ministry prescribes and the report says.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_karantina"]

_DUA, _BULAT = tulis(2), tulis(0)
_RP = tulis(0, ",-", "Rp")
_BULAN = "Jan Feb Mar Apr Mei Jun Jul Ags Sep Okt Nov Des".split()
_IKU = (
    ("Tingkat keberhasilan sertifikasi karantina sesuai standar", "%", 2, "91.00", "1"),
    ("Jumlah temuan hama dan penyakit yang ditindaklanjuti", "Temuan", 0, "210", "15"),
    ("Jumlah kasus penolakan sertifikat oleh negara tujuan", "Kasus", 0, "24", "-2"),
    ("Indeks kepuasan pengguna jasa karantina", "Indeks", 2, "3.20", "0.05"),
    ("Nilai Indikator Kinerja Pelaksanaan Anggaran", "Nilai", 2, "89.00", "1.5"),
    ("Nilai Kinerja Anggaran", "Nilai", 2, "86.00", "1"),
)
_SASARAN = (
    "SK1 Meningkatnya efektivitas layanan karantina",
    "SK2 Terwujudnya tata kelola satker yang akuntabel",
)
_BELANJA = ("Belanja Pegawai", "Belanja Barang Operasional", "Belanja Barang Nonoperasional", "Belanja Modal")
_PNBP = ("Jasa karantina hewan", "Jasa karantina tumbuhan", "Jasa laboratorium", "Pendapatan lain-lain")
_ASPEK = (
    ("Revisi DIPA", 10), ("Deviasi Halaman III DIPA", 15), ("Penyerapan Anggaran", 20), ("Belanja Kontraktual", 10),
    ("Penyelesaian Tagihan", 10), ("Pengelolaan UP dan TUP", 10), ("Capaian Output", 25),
)  # fmt: skip


def cetak_karantina(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"karantina {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun="kasus" in isi[0], batas=120) for isi in _IKU]
    belanja = []
    for nama in _BELANJA:
        awal = acak.randint(900_000, 9_000_000) * 1000
        akhir = awal + acak.randint(-90_000, 160_000) * 1000
        belanja.append((nama, awal, akhir, akhir * acak.randint(9100, 9991) // 10000))
    isi: list[Cetak] = []
    isi += _pegawai(acak)
    isi += _janji(iku, belanja, th)
    isi += _ringkas(iku, th)
    isi += _tiap_iku(iku, th)
    isi += _ikpa(acak, th)
    isi += _belanja(belanja, th)
    isi += _bulanan(acak, sum(b[3] for b in belanja), sum(b[2] for b in belanja), th)
    isi += _efisiensi(acak, th)
    isi += _pnbp(acak, th)
    isi += _narasi(iku, belanja, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 4. ", f"Tabel 4. Ringkasan Capaian IKU Balai Karantina Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 3. "),
        "nama kata": nama_lain("Tabel 3. ", ((" pengguna", ""), (" penyakit", " gulma"), (" Pelaksanaan", ""), (" sesuai", " di luar"))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _pegawai(acak: Random) -> Iterator[Cetak]:
    baris = [
        (nama, acak.randint(1, 24), acak.randint(1, 24))
        for nama in ("Dokter Hewan Karantina", "Paramedik Karantina", "POPT", "Pranata Keuangan", "Pelaksana")
    ]
    pria, wanita = sum(b[1] for b in baris), sum(b[2] for b in baris)
    tabel = "Tabel 1. Profil ASN menurut Jabatan dan Jenis Kelamin"
    for nama, p, w in (*baris, ("Total", pria, wanita)):
        yield angka((tabel, nama, "Pria"), p, tulis(0, " org"), "pegawai")
        yield angka((tabel, nama, "Wanita"), w, tulis(0, " org"), "pegawai")
        yield angka((tabel, nama, "Jumlah"), p + w, tulis(0, " org"), "pegawai")
    tabel, semua = "Tabel 2. Profil ASN menurut Pendidikan", pria + wanita
    for nama, n in zip(("S2/S3", "S1/D4", "D3", "SLTA"), pecah(acak, semua, 4), strict=True):
        yield angka((tabel, nama, "Jumlah"), n, tulis(0, " org"), "pendidikan")
        yield angka((tabel, nama, "Persentase"), bagi(n, semua), tulis(2, "%"), "pangsa")
    yield angka((tabel, "Total", "Jumlah"), semua, tulis(0, " org"), "pendidikan antar")
    yield Cetak(tabel, "Total", "Persentase", "100%")
    teks = "Per 31 Desember Balai didukung oleh {} ASN yang terdiri dari {} pria dan {} wanita."
    yield kalimat("BAB I", teks.format(semua, pria, wanita), **{"orang kalimat": teks.format(semua - 1, pria, wanita)})


def _janji(iku: list[Tolok], belanja: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3. Perjanjian Kinerja Balai Karantina Tahun {th}"
    for n, t in enumerate(iku, 1):
        yield angka(
            (tabel, f"IKU-{n} {t.nama}", "Target"),
            t.target[th],
            tulis(t.desimal, f" {t.satuan}"),
            "target",
            induk=_SASARAN[n > 4],
        )
    pagu = sum(b[1] for b in belanja)
    teks = f"Untuk mencapai target tersebut Balai memperoleh pagu awal tahun {th} sebesar {{}} ({{}} rupiah)."
    yield kalimat(
        "BAB II",
        teks.format(_RP(Decimal(pagu)), terbilang(pagu)),
        terbilang=teks.format(_RP(Decimal(pagu)), terbilang(pagu + 1_000_000)),
    )


def _ringkas(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 4. Ringkasan Capaian IKU Balai Karantina Tahun {th}"
    for n, t in enumerate(iku, 1):
        label, induk, cara = f"IKU-{n} {t.nama}", _SASARAN[n > 4], tulis(t.desimal)
        lain = "Temuan" if t.satuan == "%" else "%"
        yield Cetak(tabel, label, "Satuan", t.satuan, {"satuan": (lain,)}, induk=induk)
        yield angka((tabel, label, "Target"), t.target[th], cara, "target", induk=induk)
        yield angka((tabel, label, "Realisasi"), t.realisasi[th], cara, "realisasi", induk=induk)
        yield angka((tabel, label, "% Capaian (maks. 120)"), t.capaian(th), _DUA, "hitungan", induk=induk)
        status = ("Tercapai", "Tidak Tercapai")
        lulus = t.capaian(th) >= 100
        yield Cetak(tabel, label, "Status", status[not lulus], {"status": (status[lulus],)}, induk=induk)
    semua = [t.capaian(th) for t in iku]
    yield angka(
        (tabel, "Nilai Kinerja Organisasi (rata-rata)", "% Capaian (maks. 120)"),
        sum(semua) / len(semua),
        _DUA,
        "rerata",
    )
    yield kalimat("BAB III", "Capaian setiap indikator dihitung paling tinggi 120 persen.")


def _tiap_iku(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    for n, t in enumerate(iku, 1):
        tabel, cara = f"Tabel {n + 4}. Perkembangan IKU-{n} Tahun {th - 3}-{th}", tulis(t.desimal)
        for tahun in range(th - 3, th + 1):
            kini = tahun == th
            jenis = ("realisasi",) if kini else ("lalu",) if tahun == th - 1 else ()
            yield angka((tabel, f"Tahun {tahun}", "Target"), t.target[tahun], cara, *(("target",) if kini else ()))
            yield angka((tabel, f"Tahun {tahun}", "Realisasi"), t.realisasi[tahun], cara, *jenis)
            yield angka((tabel, f"Tahun {tahun}", "Capaian (%)"), t.capaian(tahun), _DUA, "hitungan")
            yield Cetak(
                tabel,
                f"Tahun {tahun}",
                "Keterangan",
                "Dihitung dari data layanan yang tercatat pada aplikasi selama satu tahun.",
            )
        lama, baru = t.realisasi[th - 1], t.realisasi[th]
        tumbuh = (baru - lama) / lama * 100
        teks = f"Realisasi {t.nama} tahun {th} sebesar {cara(baru)} {{}} {{}}% dibandingkan realisasi tahun {th - 1} sebesar {{}}."
        if lama != baru:
            kata = ("meningkat", "menurun") if baru > lama else ("menurun", "meningkat")
            isi = (kata[0], _DUA(abs(tumbuh)), cara(lama))
            yield kalimat("BAB III", teks.format(*isi), **{"kata tahun": teks.format(kata[1], *isi[1:]), "tumbuh kalimat": teks.format(kata[0], _DUA(abs(tumbuh) + 3), cara(lama)), "lalu kalimat": teks.format(*isi[:2], cara(bulat(lama * Decimal("1.25"), t.desimal)))})  # fmt: skip


def _ikpa(acak: Random, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 11. Rincian Nilai IKPA Tahun {th}"
    jumlah = Decimal(0)
    for nama, bobot in _ASPEK:
        nilai = Decimal(acak.randint(7600, 10000)) / 100
        jumlah += bulat(nilai * bobot / 100)
        yield angka((tabel, nama, "Nilai"), nilai, _DUA)
        yield Cetak(tabel, nama, "Bobot (%)", str(bobot))
        yield angka((tabel, nama, "Nilai Akhir"), bulat(nilai * bobot / 100), _DUA, "bobot")
    yield angka((tabel, "Jumlah", "Nilai Akhir"), jumlah, _DUA, "jumlah bobot")


def _belanja(belanja: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 12. Pagu dan Realisasi DIPA TA {th} per Jenis Belanja"
    total = tuple(sum(b[n] for b in belanja) for n in (1, 2, 3))
    for nama, awal, akhir, serap in (*belanja, ("Jumlah Total", *total)):
        jenis = "jumlah" if nama == "Jumlah Total" else "suku"
        yield angka((tabel, nama, "Semula"), awal, _BULAT, jenis, kelompok="Pagu")
        yield angka((tabel, nama, "Menjadi"), akhir, _BULAT, jenis, kelompok="Pagu")
        yield angka(
            (tabel, nama, "Bertambah/ (Berkurang)"),
            akhir - awal,
            lambda v: _BULAT(v) if v >= 0 else f"({_BULAT(-v)})",
            "selisih",
            kelompok="Pagu",
        )
        yield angka((tabel, nama, "Realisasi"), serap, _BULAT, jenis)
        yield angka((tabel, nama, "% thd Pagu"), bagi(serap, akhir), _DUA, "persen")
        yield angka((tabel, nama, "Sisa Dana"), akhir - serap, _BULAT, "sisa")


def _bulanan(acak: Random, serap: int, pagu: int, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 13. Penyerapan Anggaran Bulanan TA {th}"
    jalan = 0
    for bulan, n in zip(_BULAN, pecah(acak, serap, 12), strict=True):
        jalan += n
        yield angka((tabel, bulan, "RPD"), n * acak.randint(97, 112) // 100, _BULAT)
        yield angka((tabel, bulan, "Realisasi"), n, _BULAT, "bulan")
        yield angka((tabel, bulan, "Kumulatif"), jalan, _BULAT, "kumulatif")
        yield angka((tabel, bulan, "% Kumulatif thd Pagu"), bagi(jalan, pagu), _DUA, "persen kumulatif")


def _efisiensi(acak: Random, th: int) -> Iterator[Cetak]:
    tabel = "Tabel 14. Efisiensi (E) dan Nilai Efisiensi (NE) sesuai PMK 22/PMK.02/2021"
    for tahun in range(th - 2, th + 1):
        e = Decimal(acak.randint(-800, 1900)) / 100
        yield angka((tabel, str(tahun), "E (%)"), e, _DUA)
        yield angka((tabel, str(tahun), "NE (%)"), 50 + e / 20 * 50, _DUA, "efisiensi")


def _pnbp(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, jumlah = f"Tabel 15. Target dan Realisasi PNBP Tahun {th}", [0, 0]
    for nama in _PNBP:
        target = acak.randint(40_000, 2_000_000) * 1000
        nyata = target * acak.randint(70, 140) // 100 + acak.randint(1, 999) * 500
        jumlah = [jumlah[0] + target, jumlah[1] + nyata]
        yield from _baris_pnbp(tabel, nama, target, nyata, "suku")
    yield from _baris_pnbp(tabel, "Jumlah PNBP", *jumlah, "jumlah")
    teks = "Realisasi PNBP mencapai Rp{} atau {}% dari target sebesar Rp{}."
    isi = (_BULAT(Decimal(jumlah[1])), _DUA(bagi(jumlah[1], jumlah[0])), _BULAT(Decimal(jumlah[0])))
    yield kalimat(
        "BAB III",
        teks.format(*isi),
        **{"jumlah kalimat": teks.format(_BULAT(Decimal(jumlah[1] + 27_000_000)), *isi[1:])},
    )


def _baris_pnbp(tabel: str, nama: str, target: int, nyata: int, jenis: str) -> Iterator[Cetak]:
    yield angka((tabel, nama, "Target (Rp)"), target, _BULAT, jenis)
    yield angka((tabel, nama, "Realisasi (Rp)"), nyata, _BULAT, jenis)
    yield angka((tabel, nama, "%"), bagi(nyata, target), _DUA, "persen")


def _narasi(iku: list[Tolok], belanja: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    awal, akhir, serap = (sum(b[n] for b in belanja) for n in (1, 2, 3))
    teks = "Pada akhir tahun {} pagu Balai {} dari {} menjadi {}, dan terserap {} ({}%)."
    kata = ("bertambah", "berkurang") if akhir > awal else ("berkurang", "bertambah")
    isi = [th, kata[0], _RP(Decimal(awal)), _RP(Decimal(akhir)), _RP(Decimal(serap)), _DUA(bagi(serap, akhir))]
    yield kalimat(
        "RINGKASAN EKSEKUTIF", teks.format(*isi),
        **{
            "kata pagu": teks.format(*([*isi[:1], kata[1], *isi[2:]])),
            "pagu salinan": teks.format(*([*isi[:3], isi[2], *isi[4:]])),
            "pangsa kalimat": teks.format(*([*isi[:5], _DUA(bagi(serap, akhir) - 3)])),
        },
    )  # fmt: skip
    semua = [t.capaian(th) for t in iku]
    rata, lulus = sum(semua) / len(semua), sum(n >= 100 for n in semua)
    teks = f"Nilai Kinerja Organisasi (NKO) Balai tahun {th} adalah {{}}%; dari {{}} IKU sebanyak {{}} IKU tercapai dan {{}} IKU tidak tercapai."
    benar = (_DUA(rata), len(iku), lulus, len(iku) - lulus)
    yield kalimat("RINGKASAN EKSEKUTIF", teks.format(*benar), **{"rerata kalimat": teks.format(_DUA(rata + 2), *benar[1:]), "cacah kalimat": teks.format(benar[0], len(iku), lulus - 1, len(iku) - lulus + 1)})  # fmt: skip
    for bagian in ("KATA PENGANTAR", "BAB I", "BAB III", "BAB IV"):
        teks = f"Laporan Kinerja Balai Karantina Kelas II {{}} Tahun {{}} memuat capaian atas perjanjian kinerja ({bagian})."
        yield kalimat(bagian, teks.format("Tanjungsari", th), instansi=teks.format("Bandarmulya", th), tahun=teks.format("Tanjungsari", th - 1))  # fmt: skip
