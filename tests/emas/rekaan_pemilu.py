"""A family of layouts of an election office: turnout by district, stages with shares, outputs, one budget of two programmes."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

__all__ = ["cetak_pemilu"]

_DUA, _BULAT, _RP = tulis(2), tulis(0), tulis(0, "", "Rp. ")
_WILAYAH = ("Kecamatan Mandiraja", "Kecamatan Purwanegara", "Kecamatan Rakitan", "Kecamatan Bantarsari", "Kecamatan Sigaluh Barat")  # fmt: skip
_SASARAN = ("Terselenggaranya tahapan pemilihan sesuai ketentuan", "Meningkatnya akuntabilitas lembaga")
_IKU = (
    ("Persentase partisipasi pemilih", "%", 2, "74.00", "1"),
    ("Persentase pemilih disabilitas yang terdaftar dan memilih", "%", 2, "66.00", "2"),
    ("Rata-rata hari penyelesaian permohonan informasi publik", "Hari", 0, "16", "-2"),
    ("Nilai akuntabilitas kinerja KPU kabupaten", "Nilai", 2, "68.00", "1.5"),
    ("Persentase temuan pemeriksaan yang ditindaklanjuti", "%", 2, "88.00", "2"),
)
_PROGRAM = (("Program Dukungan Manajemen", 5), ("Program Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi", 4))


def cetak_pemilu(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"pemilu {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[1] == "Hari") for isi in _IKU]
    dpt = []
    for nama in _WILAYAH:
        pria, wanita = acak.randint(9_000, 34_000), acak.randint(9_000, 34_000)
        hadir = (pria + wanita) * acak.randint(640, 840) // 1000
        dpt.append((nama, pria, wanita, hadir))
    iku[0].realisasi[th] = bulat(bagi(sum(b[3] for b in dpt), sum(b[1] + b[2] for b in dpt)))
    isi: list[Cetak] = []
    isi += _janji(iku, th)
    isi += _pemilih(dpt, th)
    isi += _hasil(iku, th)
    isi += _uang(acak, th)
    isi += _teks(iku, dpt, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.2 ", f"Tabel 3.2 Capaian Kinerja KPU Kabupaten Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.1 "),
        "nama kata": nama_lain("Tabel 2.1 ", ((" disabilitas", " pemula"), (" informasi publik", ""), (" kabupaten", ""), (" pemeriksaan", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


_Dpt = list[tuple[str, int, int, int]]


def _janji(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1 Perjanjian Kinerja Ketua KPU Kabupaten Tahun {th}"
    for n, t in enumerate(iku):
        yield Cetak(tabel, t.nama, "Satuan", t.satuan, {"satuan": ("Dokumen",)}, induk=_SASARAN[n > 2])
        yield angka((tabel, t.nama, "Target"), t.target[th], tulis(t.desimal), "target", induk=_SASARAN[n > 2])


def _pemilih(dpt: _Dpt, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.1 Daftar Pemilih dan Tingkat Kehadiran Tahun {th}"
    hadir = [bulat(bagi(b[3], b[1] + b[2])) for b in dpt]
    for (nama, *isi), n in zip(dpt, hadir, strict=True):
        yield from _baris(tabel, nama, isi, "pemilih")
        yield angka((tabel, nama, "Urutan"), 1 + sum(v > n for v in hadir), _BULAT, "peringkat")
    yield from _baris(tabel, "Kabupaten", [sum(b[n] for b in dpt) for n in (1, 2, 3)], "pemilih jumlah")


def _baris(tabel: str, nama: str, isi: list[int], jenis: str) -> Iterator[Cetak]:
    pria, wanita, hadir = isi
    yield angka((tabel, nama, "Lk"), pria, _BULAT, jenis, kelompok="DPT")
    yield angka((tabel, nama, "Pr"), wanita, _BULAT, jenis, kelompok="DPT")
    yield angka((tabel, nama, "Jumlah"), pria + wanita, _BULAT, jenis, kelompok="DPT")
    yield angka((tabel, nama, "Hadir"), hadir, _BULAT, jenis, kelompok="Pengguna Hak Pilih")
    yield angka(
        (tabel, nama, "Tidak Hadir"), pria + wanita - hadir, _BULAT, "tidak hadir", kelompok="Pengguna Hak Pilih"
    )
    yield angka((tabel, nama, "% Hadir"), bagi(hadir, pria + wanita), _DUA, "persen", kelompok="Pengguna Hak Pilih")


def _hasil(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.2 Capaian Kinerja KPU Kabupaten Tahun {th}"
    for n, t in enumerate(iku):
        cara, induk = tulis(t.desimal), _SASARAN[n > 2]
        yield angka((tabel, t.nama, "Target"), t.target[th], cara, "target", induk=induk)
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th], cara, "realisasi", induk=induk)
        sel = angka((tabel, t.nama, "% Capaian"), t.capaian(th), _DUA, "hitungan", induk=induk)
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        arah = {"arah": (_DUA(lain),)} if abs(lain - t.capaian(th)) > 4 else {}
        yield Cetak(tabel, t.nama, sel.kolom, sel.nilai, sel.salah | arah, induk=induk)
        kata = ("Melampaui/Sesuai", "Belum Tercapai")
        yield Cetak(
            tabel, t.nama, "Ket", kata[t.capaian(th) < 100], {"status": (kata[t.capaian(th) >= 100],)}, induk=induk
        )
    for n in (0, 1):
        semua = [t.capaian(th) for m, t in enumerate(iku) if (m > 2) == n]
        yield angka((tabel, "Rata-rata Capaian Sasaran", "% Capaian"), sum(semua, Decimal(0)) / len(semua), _DUA, "rerata sasaran", induk=_SASARAN[n])  # fmt: skip
    tabel = f"Tabel 3.3 Realisasi Kinerja {th - 2} s.d. {th} terhadap Target Akhir Renstra"
    for t in iku:
        cara, akhir = tulis(t.desimal), t.target[th] + (t.target[th] - t.target[th - 1])
        for tahun in range(th - 2, th + 1):
            jenis = ("realisasi",) if tahun == th else ("lalu",) if tahun == th - 1 else ()
            yield angka((tabel, t.nama, str(tahun)), t.realisasi[tahun], cara, *jenis, kelompok="Realisasi")
        yield Cetak(tabel, t.nama, f"Target {th + 1}", cara(akhir))
        maju = (2 * akhir - t.realisasi[th]) / akhir * 100 if t.turun else bagi(t.realisasi[th], akhir)
        yield angka((tabel, t.nama, "Tingkat Kemajuan"), maju, tulis(2, "%"), "kemajuan")


def _uang(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, semua = f"Tabel 3.4 Rincian Realisasi Anggaran TA {th}", []
    for nama, banyak in _PROGRAM:
        anak = []
        for n in range(1, banyak + 1):
            pagu = acak.randint(70_000, 6_000_000) * 1000
            anak.append((f"Keluaran {nama.split()[1]} {n}", pagu, pagu * acak.randint(8400, 9980) // 10000))
        yield from _dana(tabel, nama.upper(), (sum(a[1] for a in anak), sum(a[2] for a in anak)), "uang program")
        for label, pagu, serap in anak:
            yield from _dana(tabel, label, (pagu, serap), "uang keluaran", nama.upper())
        semua += anak
    pagu, serap = sum(a[1] for a in semua), sum(a[2] for a in semua)
    yield from _dana(tabel, "JUMLAH SELURUHNYA", (pagu, serap), "uang jumlah")
    teks = "Untuk melaksanakan seluruh kegiatan tersebut, KPU Kabupaten mendapatkan anggaran {} dan telah merealisasikan {} ({}%), dengan demikian masih tersisa {} ({}%)."  # fmt: skip
    isi = [
        _RP(Decimal(pagu)),
        _RP(Decimal(serap)),
        _DUA(bagi(serap, pagu)),
        _RP(Decimal(pagu - serap)),
        _DUA(bagi(pagu - serap, pagu)),
    ]
    yield kalimat("Bab III", teks.format(*isi), **{
        "jumlah kalimat": teks.format(isi[0], _RP(Decimal(serap + 400_000_000)), *isi[2:]),
        "pangsa kalimat": teks.format(*isi[:2], _DUA(bagi(serap, pagu) - 7), *isi[3:]),
        "sisa kalimat": teks.format(*isi[:3], _RP(Decimal(pagu - serap) * 3), isi[4]),
    })  # fmt: skip


def _dana(tabel: str, label: str, isi: tuple[int, int], jenis: str, induk: str = "") -> Iterator[Cetak]:
    pagu, serap = isi
    yield angka((tabel, label, "Pagu DIPA"), pagu, _BULAT, jenis, induk=induk)
    yield angka((tabel, label, "Realisasi"), serap, _BULAT, jenis, induk=induk)
    yield angka((tabel, label, "Sisa Pagu"), pagu - serap, _BULAT, "sisa", induk=induk)
    yield angka((tabel, label, "%"), bagi(serap, pagu), _DUA, "persen", induk=induk)


def _teks(iku: list[Tolok], dpt: _Dpt, th: int) -> Iterator[Cetak]:
    jumlah, hadir = sum(b[1] + b[2] for b in dpt), sum(b[3] for b in dpt)
    teks = (
        "Dari {} pemilih yang terdaftar, {} pemilih menggunakan hak pilihnya sehingga tingkat partisipasi mencapai {}%."
    )
    isi = (_BULAT(Decimal(jumlah)), _BULAT(Decimal(hadir)), _DUA(bagi(hadir, jumlah)))
    yield kalimat("Ikhtisar", teks.format(*isi), **{"pemilih kalimat": teks.format(_BULAT(Decimal(jumlah + 900)), *isi[1:]), "partisipasi kalimat": teks.format(*isi[:2], _DUA(bagi(hadir, jumlah) + 6))})  # fmt: skip
    urut = sorted(dpt, key=lambda b: bulat(bagi(b[3], b[1] + b[2])), reverse=True)
    teks = "Tingkat kehadiran tertinggi terdapat di {} ({}%), sedangkan yang terendah di {} ({}%)."
    nilai = [_DUA(bagi(b[3], b[1] + b[2])) for b in (urut[0], urut[-1], urut[1])]
    yield kalimat("Bab III", teks.format(urut[0][0], nilai[0], urut[-1][0], nilai[1]), tertinggi=teks.format(urut[1][0], nilai[2], urut[-1][0], nilai[1]))  # fmt: skip
    for t in iku:
        ekor = "%" if t.satuan == "%" else f" {t.satuan.lower()}"
        teks = f"Target {t.nama.lower()} tahun {th} ditetapkan {{}}{ekor}, sedangkan realisasinya {{}}{ekor} sehingga diperoleh capaian {{}}%."  # fmt: skip
        isi_ = (t.cetak(t.target[th]), t.cetak(t.realisasi[th]), _DUA(t.capaian(th)))
        yield kalimat("Bab III", teks.format(*isi_), **{
            "target kalimat": teks.format(t.cetak(t.target[th] + 3), *isi_[1:]),
            "prosa": teks.format(isi_[0], t.cetak(bulat(t.realisasi[th] * Decimal("1.25"), t.desimal)), isi_[2]),
            "capaian kalimat": teks.format(*isi_[:2], _DUA(t.capaian(th) - 11)),
        })  # fmt: skip
        lama, baru = t.realisasi[th - 1], t.realisasi[th]
        if lama != baru:
            kata = (
                ("mengalami peningkatan", "mengalami penurunan")
                if baru > lama
                else ("mengalami penurunan", "mengalami peningkatan")
            )
            teks = (
                f"Dibandingkan tahun {th - 1} yang mencapai {t.cetak(lama)}{ekor}, {t.nama.lower()} {{}} sebesar {{}}."
            )
            beda = t.cetak(abs(baru - lama))
            yield kalimat("Bab III", teks.format(kata[0], beda), **{"kata tahun": teks.format(kata[1], beda), "selisih kalimat": teks.format(kata[0], t.cetak(abs(baru - lama) + 4))})  # fmt: skip
    lulus = sum(t.capaian(th) >= 100 for t in iku)
    teks = "Kesimpulannya, {} indikator telah memenuhi target sedangkan {} indikator lainnya belum."
    yield kalimat("Bab IV", teks.format(lulus, len(iku) - lulus), **{"cacah kalimat": teks.format(lulus + 1, len(iku) - lulus - 1)})  # fmt: skip
    for bagian in ("Kata Pengantar", "Bab I", "Bab II", "Bab IV"):
        teks = f"Laporan Kinerja KPU Kabupaten {{}} Tahun Anggaran {{}} merupakan kewajiban setiap satuan kerja ({bagian})."
        yield kalimat(bagian, teks.format("Rakitan", th), instansi=teks.format("Wanadadi", th), tahun=teks.format("Rakitan", th - 1))  # fmt: skip
