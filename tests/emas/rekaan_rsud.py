"""A third family of layouts, written after the rules were mended for the first two, and measured once: a hospital.

Points as decimal signs in some reports, amounts in millions beside amounts in rupiah, sources of funds, semesters, months,
growth, follow-up of recommendations, staff by kind and sex, other ways to say the same in labels and sentences.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_dinas import Dinas, Ukur
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_rsud"]

_BULAN = "Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des".split()


def _bulat(nilai: Decimal, desimal: int = 2) -> Decimal:
    return nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)


def _bagi(atas: Decimal | int, bawah: Decimal | int) -> Decimal:
    return Decimal(atas) / Decimal(bawah) * 100


class _Rsud:
    def __init__(self, d: Dinas, benih: int) -> None:
        self.acak = Random(f"rsud {benih}")  # noqa: S311 - invented figures
        self.d, self.th = d, d.tahun
        self.titik = self.acak.random() < 0.4
        self.dua = tulis(2, titik=self.titik)
        self.bulat = tulis(0, titik=self.titik)
        self.rp = tulis(0, depan="Rp")

    def ukur(self, satu: Ukur, nilai: Decimal) -> str:
        return tulis(satu.desimal, titik=self.titik)(nilai)

    def cara(self, satu: Ukur) -> Callable[[Decimal], str]:
        return tulis(satu.desimal, titik=self.titik)

    def janji(self) -> Iterator[Cetak]:
        th = self.th
        iku, pk = (
            "Tabel II.1 Indikator Kinerja Utama RSUD Harapan",
            f"Tabel II.2 Perjanjian Kinerja Direktur Tahun {th}",
        )
        for n, satu in enumerate(self.d.ukur, 1):
            lain = {"%": "Nilai", "Unit": "Orang", "Indeks": "%", "Kasus": "Unit"}[satu.satuan]
            yield Cetak(iku, satu.nama, "Satuan", satu.satuan, {"satuan": (lain,)})
            yield Cetak(pk, f"{n}) {satu.nama}", "Satuan", satu.satuan)
            yield angka((pk, f"{n}) {satu.nama}", "Target Tahunan"), satu.target[th], self.cara(satu), "target")
        for p in self.d.program:
            yield angka(
                (f"Tabel II.3 Anggaran Perjanjian Kinerja Tahun {th}", p.nama, "Jumlah Anggaran"),
                p.pagu,
                self.rp,
                "pagu",
            )
        yield angka(
            (f"Tabel II.3 Anggaran Perjanjian Kinerja Tahun {th}", "Total", "Jumlah Anggaran"),
            self.d.pagu,
            self.rp,
            "jumlah",
        )

    def capaian(self) -> Iterator[Cetak]:
        th, tabel = self.th, f"Tabel III.1 Target dan Realisasi Kinerja RSUD Tahun {self.th - 1} dan {self.th}"
        for s in self.d.sasaran:
            for satu in s.ukur:
                for tahun in (th - 1, th):
                    kini = tahun == th
                    yield angka(
                        (tabel, satu.nama, f"Target {tahun}"),
                        satu.target[tahun],
                        self.cara(satu),
                        *(("target",) if kini else ()),
                        induk=s.nama,
                    )
                    yield angka(
                        (tabel, satu.nama, f"Realisasi {tahun}"),
                        satu.realisasi[tahun],
                        self.cara(satu),
                        "realisasi" if kini else "lalu",
                        induk=s.nama,
                    )
                    yield angka(
                        (tabel, satu.nama, f"Capaian {tahun} (%)"),
                        satu.capaian(tahun),
                        self.dua,
                        "hitungan",
                        induk=s.nama,
                    )
        for tahun in (th - 1, th):
            isi = [u.capaian(tahun) for u in self.d.ukur]
            yield angka(
                (tabel, "Rata-rata", f"Capaian {tahun} (%)"), sum(isi, Decimal(0)) / len(isi), self.dua, "rerata"
            )
        tabel = f"Tabel III.2 Kesimpulan Capaian Kinerja Tahun {th}"
        for satu in self.d.ukur:
            capai = satu.capaian(th)
            yield angka((tabel, satu.nama, "Tingkat Capaian"), capai, tulis(2, " %", titik=self.titik), "hitungan")
            ket = ("Tercapai", "Tidak Tercapai") if capai >= 100 else ("Tidak Tercapai", "Tercapai")
            yield Cetak(tabel, satu.nama, "Keterangan", ket[0], {"status": (ket[1],)})

    def banding(self) -> Iterator[Cetak]:
        th, tabel = self.th, f"Tabel III.3 Pertumbuhan Kinerja Tahun {self.th - 3} sampai {self.th}"
        for satu in self.d.ukur:
            for tahun in range(th - 3, th + 1):
                yield angka(
                    (tabel, satu.nama, str(tahun)),
                    satu.realisasi[tahun],
                    self.cara(satu),
                    *(("lalu",) if tahun == th - 1 else ("realisasi",) if tahun == th else ()),
                    kelompok="Realisasi",
                )
            yield angka(
                (tabel, satu.nama, f"Pertumbuhan {th - 1}-{th} (%)"),
                _bagi(satu.realisasi[th] - satu.realisasi[th - 1], satu.realisasi[th - 1]),
                self.dua,
                "tumbuh",
            )
        tabel = f"Tabel III.4 Perbandingan dengan Rata-rata Provinsi Tahun {th}"
        for satu in self.d.ukur:
            prov = _bulat(satu.realisasi[th] * Decimal(self.acak.choice(("0.93", "1.08"))), satu.desimal)
            yield angka((tabel, satu.nama, "Capaian RSUD"), satu.realisasi[th], self.cara(satu))
            yield Cetak(tabel, satu.nama, "Rata-rata Provinsi", self.ukur(satu, prov))
            yield angka((tabel, satu.nama, "Selisih"), satu.realisasi[th] - prov, self.cara(satu), "selisih")
        tabel = f"Tabel III.5 Kemajuan terhadap Target RPJMD {th + 2}"
        for satu in self.d.ukur:
            akhir = _bulat(satu.renstra[th] * Decimal("1.07"), satu.desimal)
            yield Cetak(tabel, satu.nama, f"Target {th + 2}", self.ukur(satu, akhir))
            yield angka((tabel, satu.nama, f"Realisasi {th}"), satu.realisasi[th], self.cara(satu), "realisasi")
            maju = (2 * akhir - satu.realisasi[th]) / akhir * 100 if satu.turun else _bagi(satu.realisasi[th], akhir)
            yield angka((tabel, satu.nama, "% Kemajuan"), maju, self.dua, "hitungan")

    def uang(self) -> Iterator[Cetak]:
        th, d = self.th, self.d
        tabel = f"Tabel III.6 Penyerapan Anggaran menurut Sumber Dana TA {th}"
        a1, a2 = d.pagu * 6 // 10, d.pagu * 3 // 10
        b1, b2 = d.serapan * 6 // 10, d.serapan * 3 // 10
        for nama, a, b, jenis in (
            ("APBD", a1, b1, "suku"),
            ("BLUD", a2, b2, "suku"),
            ("DAK", d.pagu - a1 - a2, d.serapan - b1 - b2, "suku"),
            ("Jumlah", d.pagu, d.serapan, "jumlah"),
        ):
            yield angka((tabel, nama, "Anggaran (Rp.)"), a, self.bulat, jenis)
            yield angka((tabel, nama, "Realisasi (Rp.)"), b, self.bulat, jenis)
            yield angka((tabel, nama, "Persentase"), _bagi(b, a), self.dua, "persen")
            yield angka((tabel, nama, "Sisa (Rp.)"), a - b, self.bulat, "sisa")
        tabel = f"Tabel III.7 Realisasi Anggaran per Program Tahun {th} (Rp Juta)"
        juta = tulis(2, titik=self.titik)
        for n, p in enumerate(d.program, 1):
            yield angka((tabel, f"1.02.{n:02d} {p.nama}", "Pagu"), p.pagu, lambda v: juta(v / 1_000_000), "juta")
            yield angka(
                (tabel, f"1.02.{n:02d} {p.nama}", "Realisasi"), p.serapan, lambda v: juta(v / 1_000_000), "juta"
            )
            yield angka((tabel, f"1.02.{n:02d} {p.nama}", "(%)"), _bagi(p.serapan, p.pagu), self.dua, "persen")
        yield angka((tabel, "Jumlah", "Pagu"), d.pagu, lambda v: juta(v / 1_000_000), "jumlah")
        yield angka((tabel, "Jumlah", "Realisasi"), d.serapan, lambda v: juta(v / 1_000_000), "jumlah")
        tabel = f"Tabel III.8 Pagu dan Realisasi Lima Tahun {th - 3}-{th}"
        for tahun in range(th - 3, th + 1):
            pagu = d.pagu if tahun == th else d.pagu_awal[tahun]
            serap = d.serapan if tahun == th else pagu * 9 // 10 + tahun
            yield angka((tabel, str(tahun), "Pagu Anggaran"), pagu, self.bulat, *(("pagu",) if tahun == th else ()))
            yield angka(
                (tabel, str(tahun), "Realisasi Anggaran"), serap, self.bulat, *(("serapan",) if tahun == th else ())
            )
            yield angka((tabel, str(tahun), "% Serapan"), _bagi(serap, pagu), self.dua, "persen")

    def lain(self) -> Iterator[Cetak]:
        th, d = self.th, self.d
        tabel = f"Tabel I.1 Data Pegawai RSUD Tahun {th} menurut Status Kepegawaian"
        status = list(zip(("PNS", "PPPK", "Pegawai BLUD"), d.pegawai, strict=False))
        for nama, (_, p, w) in status:
            for kolom, n in (("L", p), ("P", w), ("L+P", p + w)):
                yield angka((tabel, nama, kolom), n, self.bulat, "pegawai")
        pria, wanita = (sum(s[1][n] for s in status) for n in (1, 2))
        for kolom, n in (("L", pria), ("P", wanita), ("L+P", pria + wanita)):
            yield angka((tabel, "Jumlah", kolom), n, self.bulat, "pegawai")
        tabel = "Tabel I.2 Pegawai menurut Jenis Tenaga"
        semua = pria + wanita
        bagian = (semua // 5, semua // 3, semua - semua // 5 - semua // 3)
        for nama, n in zip(("Tenaga Medis", "Tenaga Keperawatan", "Tenaga Penunjang"), bagian, strict=True):
            yield angka((tabel, nama, "Banyaknya"), n, self.bulat, "pegawai")
        yield angka((tabel, "Jumlah Pegawai", "Banyaknya"), semua, self.bulat, "pegawai")
        tabel = f"Tabel III.9 Kunjungan Pasien per Bulan Tahun {th}"
        kunjung = [(self.acak.randint(800, 3000), self.acak.randint(100, 700)) for _ in _BULAN]
        for bulan, (jalan, inap) in zip(_BULAN, kunjung, strict=True):
            yield angka((tabel, bulan, "Rawat Jalan"), jalan, self.bulat, "bulan")
            yield angka((tabel, bulan, "Rawat Inap"), inap, self.bulat, "bulan")
            yield angka((tabel, bulan, "Total Kunjungan"), jalan + inap, self.bulat, "bulan")
        for kolom, n in (
            ("Rawat Jalan", sum(k[0] for k in kunjung)),
            ("Rawat Inap", sum(k[1] for k in kunjung)),
            ("Total Kunjungan", sum(map(sum, kunjung))),
        ):
            yield angka((tabel, "Jumlah", kolom), n, self.bulat, "jumlah")
        tabel = "Tabel IV.1 Tindak Lanjut Rekomendasi Hasil Evaluasi"
        for tahun in (th - 2, th - 1, th):
            total, tuntas = self.acak.randint(8, 20), self.acak.randint(3, 7)
            yield angka((tabel, f"LHE {tahun}", "Jumlah Rekomendasi"), total, self.bulat)
            yield angka((tabel, f"LHE {tahun}", "Selesai"), tuntas, self.bulat)
            yield angka((tabel, f"LHE {tahun}", "Dalam Proses"), total - tuntas, self.bulat, "tindak lanjut")
            yield angka((tabel, f"LHE {tahun}", "% Selesai"), _bagi(tuntas, total), self.dua, "tindak persen")

    def label(self) -> Iterator[Cetak]:
        th, p = self.th, "Narasi Bab III"
        for satu in self.d.ukur:
            yield angka(
                (p, f"{satu.nama} tahun {th}, realisasi", "Nilai"), satu.realisasi[th], self.cara(satu), "label"
            )
            yield angka((p, f"tingkat capaian indikator {satu.nama} (%)", "Nilai"), satu.capaian(th), self.dua, "label")
            yield angka(
                (p, f"target indikator {satu.nama} pada tahun {th}", "Nilai"), satu.target[th], self.cara(satu), "label"
            )
        isi = [u.capaian(th) for u in self.d.ukur]
        yield angka(
            (p, f"rata-rata capaian kinerja tahun {th} (%)", "Nilai"),
            sum(isi, Decimal(0)) / len(isi),
            self.dua,
            "label rerata",
        )
        yield angka((p, f"total pagu anggaran RSUD tahun {th}", "Nilai"), self.d.pagu, self.rp, "label uang")
        yield angka((p, f"total realisasi anggaran RSUD tahun {th}", "Nilai"), self.d.serapan, self.rp, "label uang")
        yield angka((p, "anggaran yang tidak terserap", "Nilai"), self.d.pagu - self.d.serapan, self.rp, "label uang")
        yield Cetak(
            p,
            f"total pagu anggaran RSUD tahun {th}",
            "Terbilang",
            f"{terbilang(self.d.pagu)} rupiah",
            {"terbilang": (f"{terbilang(self.d.pagu - 20_000_000)} rupiah",)},
        )
        status = list(zip(("PNS", "PPPK", "Pegawai BLUD"), self.d.pegawai, strict=False))
        yield angka((p, "jumlah pegawai", "Nilai"), sum(s[1][1] + s[1][2] for s in status), self.bulat, "label orang")

    def kalimat(self) -> Iterator[Cetak]:
        th, d = self.th, self.d
        p, sisa = self.dua(_bagi(d.serapan, d.pagu)), d.pagu - d.serapan
        teks = "Serapan anggaran RSUD Harapan TA {} mencapai {} atau {} persen dari total pagu {}, menyisakan {}."
        isi = [th, self.rp(Decimal(d.serapan)), p, self.rp(Decimal(d.pagu)), self.rp(Decimal(sisa))]
        yield kalimat(
            "Bab III C",
            teks.format(*isi),
            **{
                "kalimat persen": teks.format(*isi[:2], self.dua(_bagi(d.serapan, d.pagu) - 4), *isi[3:]),
                "kalimat pagu": teks.format(*isi[:3], self.rp(Decimal(d.pagu + 900_000_000)), isi[4]),
            },
        )
        for satu in d.ukur:
            lampau = satu.capaian(th) >= 100
            if satu.realisasi[th] != satu.target[th]:
                a, b = (
                    ("sudah melampaui target", "belum memenuhi target")
                    if lampau
                    else ("belum memenuhi target", "sudah melampaui target")
                )
                awal = f"Pada tahun {th} indikator {satu.nama} {{}} yang diperjanjikan."
                yield kalimat("Bab III A", awal.format(a), **{"kata target": awal.format(b)})
            lama, baru = satu.realisasi[th - 1], satu.realisasi[th]
            if lama != baru:
                arah = ("naik", "turun") if baru > lama else ("turun", "naik")
                awal = (
                    f"{satu.nama} {{}} dari {self.ukur(satu, lama)} pada tahun {th - 1} menjadi {{}} pada tahun {th}."
                )
                yield kalimat(
                    "Bab III A",
                    awal.format(arah[0], self.ukur(satu, baru)),
                    **{"kata arah": awal.format(arah[1], self.ukur(satu, baru))},
                )
                awal = f"Realisasi {satu.nama} {{}} dibandingkan tahun {th - 1}."
                naik = ("lebih tinggi", "lebih rendah") if baru > lama else ("lebih rendah", "lebih tinggi")
                yield kalimat("Bab III A", awal.format(naik[0]), **{"kata lalu": awal.format(naik[1])})
            awal = f"Indikator {satu.nama} tahun {th} ditargetkan sebesar {self.ukur(satu, satu.target[th])} dan terealisasi sebesar {{}} dengan capaian {{}} persen."
            yield kalimat(
                "Bab III A",
                awal.format(self.ukur(satu, baru), self.dua(satu.capaian(th))),
                **{"kalimat capaian": awal.format(self.ukur(satu, baru), self.dua(satu.capaian(th) + 11))},
            )
        ada = sum(u.capaian(th) >= 100 for u in d.ukur)
        awal = f"Dari {len(d.ukur)} indikator kinerja, sebanyak {{}} indikator mencapai target dan {{}} indikator tidak mencapai target."
        yield kalimat(
            "Bab IV", awal.format(ada, len(d.ukur) - ada), **{"kalimat status": awal.format(ada + 1, len(d.ukur) - ada)}
        )
        status = list(zip(("PNS", "PPPK", "Pegawai BLUD"), d.pegawai, strict=False))
        n = [s[1][1] + s[1][2] for s in status]
        awal = "RSUD Harapan didukung oleh {} orang pegawai yang terdiri atas {} orang PNS, {} orang PPPK dan {} orang pegawai BLUD."
        yield kalimat("Bab I", awal.format(sum(n), *n), **{"kalimat orang": awal.format(sum(n), n[0] + 3, *n[1:])})
        awal = "Anggaran tersebut digunakan untuk melaksanakan {} program dan {} kegiatan."
        banyak = sum(len(x.kegiatan) for x in d.program)
        yield kalimat(
            "Bab III C",
            awal.format(len(d.program), banyak),
            **{"kalimat cacah": awal.format(len(d.program) + 2, banyak)},
        )
        for bagian in ("Ikhtisar Eksekutif", "Bab I", "Bab II", "Bab III", "Bab IV"):
            awal = f"Perjanjian Kinerja RSUD {{}} Tahun {{}} menjadi dasar pengukuran dalam laporan kinerja ini ({bagian})."
            yield kalimat(
                bagian,
                awal.format("Harapan", th),
                instansi=awal.format("Sentosa", th),
                tahun=awal.format("Harapan", th - 1),
            )


def cetak_rsud(d: Dinas, benih: int) -> Laporan:
    """Print an agency as a hospital does."""
    cetak = _Rsud(d, benih)
    bagian = [
        list(x)
        for x in (
            cetak.janji(),
            cetak.capaian(),
            cetak.banding(),
            cetak.uang(),
            cetak.lain(),
            cetak.label(),
            cetak.kalimat(),
        )
    ]
    kata = (
        (" standar", ""),
        (" aktif", " nonaktif"),
        (" pengguna", ""),
        (" lengkap", ""),
        (" baik", " buruk"),
        (" mantap", " rusak"),
    )
    ubah = {
        "hilang": baris_hilang("Tabel III.1 "),
        "nama": nama_lain(
            "Tabel II.2", (("Jumlah ", "Persentase "), ("Persentase ", "Jumlah "), ("Indeks ", "Nilai "))
        ),
        "nama kata": nama_lain("Tabel III.2", kata),
        "tahun judul": judul_lain("Tabel II.3", f"Tabel II.3 Anggaran Perjanjian Kinerja Tahun {d.tahun - 1}"),
    }
    return Laporan(tuple(sel for satu in bagian for sel in satu), ubah)
