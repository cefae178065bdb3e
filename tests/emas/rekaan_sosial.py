"""A family of layouts of a social agency: goals with means, services against need, money by kind of expenditure and quarter."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_sosial"]

_SATU, _DUA, _BULAT = tulis(1), tulis(2), tulis(0)
_RP = tulis(0, ",00", "Rp.")
_SPM = ("Penyandang disabilitas telantar", "Anak telantar", "Lanjut usia telantar", "Gelandangan dan pengemis", "Korban bencana")  # fmt: skip
_IKU = (
    ("Persentase PPKS yang tertangani", "persen", 2, "63.00", "2.5"),
    ("Persentase keluarga miskin yang menerima bantuan", "persen", 2, "70.00", "2"),
    ("Rata-rata waktu tanggap darurat bencana", "jam", 0, "30", "-2"),
    ("Jumlah lembaga kesejahteraan sosial yang terakreditasi", "lembaga", 0, "20", "4"),
    ("Indeks kualitas layanan sosial", "indeks", 2, "78.00", "1"),
)
_BELANJA = ("Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah", "Belanja Bantuan Sosial", "Belanja Modal")


def cetak_sosial(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"sosial {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[1] == "jam", terbalik=isi[1] == "jam") for isi in _IKU]
    spm = [(nama, n := acak.randint(120, 3400), n * acak.randint(61, 99) // 100) for nama in _SPM]
    belanja = [(nama, p := acak.randint(300_000, 15_000_000) * 1000, p * acak.randint(8700, 9985) // 10000) for nama in _BELANJA]  # fmt: skip
    isi: list[Cetak] = []
    isi += _pembuka(iku, belanja, th)
    isi += _rencana(iku, th)
    isi += _ukur(iku, th)
    isi += _layanan(spm, th)
    isi += _dana(acak, belanja, th)
    isi += _ulas(iku, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1: ", f"Tabel 3.1: Hasil Pengukuran Kinerja Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.2: "),
        "nama kata": nama_lain("Tabel 2.2: ", ((" miskin", ""), (" darurat", ""), (" terakreditasi", " terdaftar"), (" kualitas", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _pembuka(iku: list[Tolok], belanja: list[tuple[str, int, int]], th: int) -> Iterator[Cetak]:
    pagu, serap = sum(b[1] for b in belanja), sum(b[2] for b in belanja)
    teks = f"Anggaran Dinas Sosial dalam APBD Perubahan tahun {th} berjumlah {{}} atau terbilang {{}} rupiah; yang terserap {{}} ({{}} persen)."  # fmt: skip
    isi = (_RP(Decimal(pagu)), terbilang(pagu), _RP(Decimal(serap)), _DUA(bagi(serap, pagu)))
    yield kalimat("Ikhtisar Eksekutif", teks.format(*isi), **{"terbilang": teks.format(isi[0], terbilang(pagu + 90_000), *isi[2:]), "jumlah kalimat": teks.format(*isi[:2], _RP(Decimal(serap - 100_000_000)), isi[3]), "pangsa kalimat": teks.format(*isi[:3], _DUA(bagi(serap, pagu) + 3))})  # fmt: skip
    semua = [t.capaian(th) for t in iku]
    rata, lulus = sum(semua, Decimal(0)) / len(semua), sum(n >= 100 for n in semua)
    teks = f"Capaian rata-rata seluruh indikator tahun {th} adalah {{}} persen, dengan {{}} indikator tercapai dan {{}} tidak tercapai."  # fmt: skip
    isi_ = (_DUA(rata), lulus, len(iku) - lulus)
    yield kalimat("Ikhtisar Eksekutif", teks.format(*isi_), **{"rerata kalimat": teks.format(_DUA(rata + 4), *isi_[1:]), "cacah kalimat": teks.format(isi_[0], lulus - 1, len(iku) - lulus + 1)})  # fmt: skip


def _rencana(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1: Target Kinerja Renstra Tahun {th - 3} - {th}"
    for t in iku:
        yield Cetak(tabel, t.nama, "Satuan", t.satuan, {"satuan": ("dokumen",)})
        for tahun, nilai in t.target.items():
            yield angka((tabel, t.nama, str(tahun)), nilai, tulis(t.desimal))
    tabel = f"Tabel 2.2: Perjanjian Kinerja Perubahan Tahun {th}"
    for n, t in enumerate(iku, 1):
        yield Cetak(tabel, f"{n}. {t.nama}", "Target", f"{t.cetak(t.target[th])} {t.satuan}", {"target": (f"{t.cetak(t.target[th] + 2)} {t.satuan}",)})  # fmt: skip


def _ukur(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.1: Hasil Pengukuran Kinerja Tahun {th}"
    for t in iku:
        cara = tulis(t.desimal)
        yield angka((tabel, t.nama, "Target"), t.target[th], cara, "target", kelompok=str(th))
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th], cara, "realisasi", kelompok=str(th))
        yield angka((tabel, t.nama, "Capaian (%)"), t.capaian(th), _DUA, "hitungan", kelompok=str(th))
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th - 1], cara, "lalu", kelompok=str(th - 1))
        yield angka((tabel, t.nama, "Capaian (%)"), t.capaian(th - 1), _DUA, kelompok=str(th - 1))
        tren = ("Naik", "Turun")
        if t.realisasi[th] != t.realisasi[th - 1]:
            naik = t.realisasi[th] > t.realisasi[th - 1]
            yield Cetak(tabel, t.nama, "Tren Realisasi", tren[not naik], {"tren": (tren[naik],)})
    semua = [t.capaian(th) for t in iku]
    yield angka((tabel, "Rata - rata", "Capaian (%)"), sum(semua, Decimal(0)) / len(semua), _DUA, "rerata", kelompok=str(th))  # fmt: skip


def _layanan(spm: list[tuple[str, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.2: Layanan SPM Bidang Sosial Tahun {th}"
    for nama, butuh, layan in (*spm, ("Jumlah PPKS", sum(s[1] for s in spm), sum(s[2] for s in spm))):
        jenis = "layanan" if nama != "Jumlah PPKS" else "jumlah layanan"
        yield angka((tabel, nama, "Sasaran (orang)"), butuh, _BULAT, jenis)
        yield angka((tabel, nama, "Terlayani (orang)"), layan, _BULAT, jenis)
        yield angka((tabel, nama, "Belum Terlayani"), butuh - layan, _BULAT, "belum")
        yield angka((tabel, nama, "Tingkat Layanan (%)"), bagi(layan, butuh), _SATU, "persen")
    butuh, layan = sum(s[1] for s in spm), sum(s[2] for s in spm)
    teks = "Dari {} orang PPKS yang menjadi sasaran, telah terlayani {} orang atau {} persen, sehingga masih terdapat {} orang yang belum terlayani."  # fmt: skip
    isi = [_BULAT(Decimal(butuh)), _BULAT(Decimal(layan)), _SATU(bagi(layan, butuh)), _BULAT(Decimal(butuh - layan))]
    yield kalimat("Bab III.A", teks.format(*isi), **{"layanan kalimat": teks.format(isi[0], _BULAT(Decimal(layan + 100)), *isi[2:]), "persen kalimat": teks.format(*isi[:2], _SATU(bagi(layan, butuh) - 8), isi[3]), "belum kalimat": teks.format(*isi[:3], _BULAT(Decimal(butuh - layan + 1)))})  # fmt: skip


def _dana(acak: Random, belanja: list[tuple[str, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.3: Anggaran dan Realisasi menurut Jenis Belanja Tahun {th}"
    pagu, serap = sum(b[1] for b in belanja), sum(b[2] for b in belanja)
    for nama, p, s in (*belanja, ("Jumlah", pagu, serap)):
        jenis = "jumlah uang" if nama == "Jumlah" else "suku"
        yield angka((tabel, nama, "Anggaran"), p, _BULAT, jenis)
        yield angka((tabel, nama, "Realisasi"), s, _BULAT, jenis)
        yield angka((tabel, nama, "Persentase"), bagi(s, p), tulis(2, "%"), "persen")
        yield angka((tabel, nama, "Proporsi Realisasi (%)"), bagi(s, serap), _DUA, *(("pangsa",) if nama != "Jumlah" else ()))  # fmt: skip
    tabel, jalan = f"Tabel 3.4: Realisasi Keuangan Kumulatif per Triwulan Tahun {th}", 0
    for n, nilai in zip(
        ("Triwulan I", "Triwulan II", "Triwulan III", "Triwulan IV"), pecah(acak, serap, 4), strict=True
    ):
        jalan += nilai
        yield angka((tabel, n, "Realisasi Triwulan"), nilai, _BULAT, "triwulan")
        yield angka((tabel, n, "Kumulatif"), jalan, _BULAT, "kumulatif")
        yield angka((tabel, n, "Kumulatif terhadap Anggaran (%)"), bagi(jalan, pagu), _DUA, "persen kumulatif")
    besar = max(belanja, key=lambda b: b[2])
    lain = min(belanja, key=lambda b: b[2])
    teks = "Realisasi terbesar adalah {} sebesar {} atau {} persen dari seluruh realisasi."
    yield kalimat("Bab III.B", teks.format(besar[0], _RP(Decimal(besar[2])), _DUA(bagi(besar[2], serap))), **{"terbesar": teks.format(lain[0], _RP(Decimal(lain[2])), _DUA(bagi(lain[2], serap))), "porsi kalimat": teks.format(besar[0], _RP(Decimal(besar[2])), _DUA(bagi(besar[2], serap) + 9))})  # fmt: skip


def _ulas(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    for t in iku:
        lama, baru, target = t.realisasi[th - 1], t.realisasi[th], t.target[th]
        teks = f"Pada tahun {th} {t.nama} terealisasi sebesar {{}} {t.satuan} atau {{}} persen terhadap target {{}} {t.satuan}."
        isi = (t.cetak(baru), _DUA(t.capaian(th)), t.cetak(target))
        yield kalimat("Bab III.A", teks.format(*isi), **{"prosa": teks.format(t.cetak(baru + 6), *isi[1:]), "capaian kalimat": teks.format(isi[0], _DUA(t.capaian(th) - 5), isi[2]), "target kalimat": teks.format(*isi[:2], t.cetak(target + 5))})  # fmt: skip
        if lama != baru:
            kata = ("naik", "turun") if baru > lama else ("turun", "naik")
            teks = f"Realisasi {t.nama} tersebut {{}} {{}} {t.satuan} dari tahun {th - 1} ({t.cetak(lama)} {t.satuan})."
            beda = t.cetak(abs(baru - lama))
            yield kalimat("Bab III.A", teks.format(kata[0], beda), **{"kata tahun": teks.format(kata[1], beda), "selisih kalimat": teks.format(kata[0], t.cetak(abs(baru - lama) + 7))})  # fmt: skip
        if baru != target:
            baik = t.capaian(th) >= 100
            kata = ("sudah memenuhi", "belum memenuhi") if baik else ("belum memenuhi", "sudah memenuhi")
            teks = f"Oleh karena itu {t.nama} {{}} target tahun {th}."
            yield kalimat("Bab III.A", teks.format(kata[0]), **{"kata target": teks.format(kata[1])})
    for bagian in ("Kata Pengantar", "Bab I", "Bab II", "Bab IV"):
        teks = f"LKjIP Dinas Sosial Kabupaten {{}} Tahun {{}} menjadi umpan balik perencanaan ({bagian})."
        yield kalimat(bagian, teks.format("Girimukti", th), instansi=teks.format("Sadarharja", th), tahun=teks.format("Girimukti", th - 1))  # fmt: skip
