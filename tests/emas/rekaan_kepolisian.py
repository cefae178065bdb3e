"""A family of layouts of a regional police office: cases reported and solved over years, strength of staff, national budget."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

__all__ = ["cetak_kepolisian"]

_SATU, _DUA, _BULAT = tulis(1), tulis(2), tulis(0)
_RP = tulis(0, ",-", "Rp. ")
_KASUS = ("Curat", "Curas", "Curanmor", "Penipuan", "Penganiayaan", "Narkotika", "Lain-lain")
_PANGKAT = ("Pamen", "Pama", "Bintara", "Tamtama", "PNS Polri")
_IKU = (
    ("Persentase penyelesaian tindak pidana (crime clearance)", "%", 1, "61.0", "2"),
    ("Persentase penurunan kejahatan jalanan", "%", 1, "8.0", "1"),
    ("Jumlah korban meninggal kecelakaan lalu lintas", "Orang", 0, "52", "-3"),
    ("Indeks kepuasan layanan SIM, STNK, dan SKCK", "Indeks", 2, "83.00", "1"),
    ("Indeks profesionalitas personel", "Indeks", 2, "74.00", "1.5"),
    ("Nilai kinerja anggaran satker", "Nilai", 2, "87.00", "1.25"),
)
_PROGRAM = (
    ("060.01.01", "Dukungan Manajemen"), ("060.01.09", "Penyelidikan dan Penyidikan Tindak Pidana"),
    ("060.01.11", "Pemeliharaan Keamanan dan Ketertiban Masyarakat"), ("060.01.07", "Profesionalisme SDM Polri"),
    ("060.01.13", "Modernisasi Almatsus dan Sarpras Polri"),
)  # fmt: skip


def cetak_kepolisian(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"kepolisian {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[1] == "Orang") for isi in _IKU]
    kasus = {}
    for nama in _KASUS:
        lapor = [acak.randint(20, 220) for _ in range(3)]
        kasus[nama] = [(n, n * acak.randint(45, 92) // 100) for n in lapor]
    for n, tahun in enumerate(range(th - 2, th + 1)):
        iku[0].realisasi[tahun] = bulat(
            bagi(sum(k[n][1] for k in kasus.values()), sum(k[n][0] for k in kasus.values())), 1
        )
    isi: list[Cetak] = []
    isi += _personel(acak)
    isi += _perjanjian(iku, th)
    isi += _capaian(iku, th)
    isi += _kasus(kasus, th)
    isi += _anggaran(acak, th)
    isi += _analisis(iku, kasus, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 6 ", f"Tabel 6 Capaian Sasaran Strategis Polres Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 3 "),
        "nama kata": nama_lain("Tabel 3 ", ((" meninggal", " luka"), (" jalanan", ""), (" layanan", ""), (" personel", ""), (" satker", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _personel(acak: Random) -> Iterator[Cetak]:
    tabel, jumlah = "Tabel 1 Kekuatan Personel Polres", [0, 0]
    for nama in _PANGKAT:
        dsp = acak.randint(9, 420)
        riil = dsp * acak.randint(45, 97) // 100
        jumlah = [jumlah[0] + dsp, jumlah[1] + riil]
        yield from _kuat(tabel, nama, dsp, riil)
    yield from _kuat(tabel, "JUMLAH", jumlah[0], jumlah[1])
    pria = jumlah[1] * 88 // 100
    tabel = "Tabel 2 Personel menurut Jenis Kelamin"
    for nama, n in (("Polisi Laki-laki", pria), ("Polisi Wanita dan PNS Wanita", jumlah[1] - pria)):
        yield angka((tabel, nama, "Jumlah"), n, tulis(0, " pers"), "kelamin")
        yield angka((tabel, nama, "%"), bagi(n, jumlah[1]), _SATU, "pangsa")
    yield angka((tabel, "JUMLAH", "Jumlah"), jumlah[1], tulis(0, " pers"), "kelamin antar")
    teks = "Kekuatan riil Polres sebanyak {} personel dari DSP {} personel, sehingga terdapat kekurangan {} personel."
    yield kalimat("BAB I", teks.format(_BULAT(Decimal(jumlah[1])), _BULAT(Decimal(jumlah[0])), _BULAT(Decimal(jumlah[0] - jumlah[1]))), **{"orang kalimat": teks.format(_BULAT(Decimal(jumlah[1])), _BULAT(Decimal(jumlah[0])), _BULAT(Decimal(jumlah[0] - jumlah[1] + 10)))})  # fmt: skip


def _kuat(tabel: str, nama: str, dsp: int, riil: int) -> Iterator[Cetak]:
    yield angka((tabel, nama, "DSP"), dsp, _BULAT, "personel")
    yield angka((tabel, nama, "RIIL"), riil, _BULAT, "personel")
    yield angka((tabel, nama, "KURANG"), dsp - riil, _BULAT, "kurang")
    yield angka((tabel, nama, "% PEMENUHAN"), bagi(riil, dsp), _SATU, "persen")


def _perjanjian(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3 Penetapan Kinerja Polres Tahun {th}"
    for t in iku:
        yield angka((tabel, t.nama, "TARGET"), t.target[th], tulis(t.desimal), "target")
        yield Cetak(tabel, t.nama, "SATUAN", t.satuan, {"satuan": ("Kegiatan",)})


def _capaian(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 6 Capaian Sasaran Strategis Polres Tahun {th}"
    for n, t in enumerate(iku):
        cara, induk = tulis(t.desimal), ("SS.1 Terpeliharanya kamtibmas", "SS.2 Polri yang profesional")[n > 2]
        yield angka((tabel, t.nama, "REAL"), t.realisasi[th], cara, "realisasi", induk=induk)
        yield angka((tabel, t.nama, "TGT"), t.target[th], cara, "target", induk=induk)
        yield Cetak(tabel, t.nama, "SAT", t.satuan, induk=induk)
        sel = angka((tabel, t.nama, "CAP"), t.capaian(th), tulis(1, "%"), "hitungan", induk=induk)
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        arah = {"arah": (tulis(1, "%")(lain),)} if abs(lain - t.capaian(th)) > 3 else {}
        yield Cetak(tabel, t.nama, "CAP", sel.nilai, sel.salah | arah, induk=induk)
    tabel = f"Tabel 7 Perbandingan Kinerja Polres TA {th - 1} dengan TA {th}"
    for t in iku:
        cara = tulis(t.desimal)
        lama, baru = t.realisasi[th - 1], t.realisasi[th]
        yield angka((tabel, t.nama, f"TGT {th - 1}"), t.target[th - 1], cara)
        yield angka((tabel, t.nama, f"REAL {th - 1}"), lama, cara)
        yield angka((tabel, t.nama, f"TGT {th}"), t.target[th], cara, "target")
        yield angka((tabel, t.nama, f"REAL {th}"), baru, cara, "realisasi")
        yield angka((tabel, t.nama, "SELISIH REAL"), baru - lama, lambda v, c=cara: ("+" if v > 0 else "") + c(v), "selisih")  # fmt: skip
        tren = ("NAIK", "TURUN", "TETAP")
        benar = tren[0 if baru > lama else 1 if baru < lama else 2]
        yield Cetak(tabel, t.nama, "TREN", benar, {"kata tren": tuple(k for k in tren[:2] if k != benar)})


def _kasus(kasus: dict[str, list[tuple[int, int]]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 8 Data Gangguan Kamtibmas Tahun {th - 2} s.d. {th}"
    total = [tuple(sum(k[n][m] for k in kasus.values()) for m in (0, 1)) for n in range(3)]
    for nama, isi in (*kasus.items(), ("JUMLAH", total)):
        for n, tahun in enumerate(range(th - 2, th + 1)):
            lapor, selesai = isi[n]
            jenis = "jumlah" if nama == "JUMLAH" else "suku"
            yield angka((tabel, nama, "LAPOR"), lapor, _BULAT, jenis, kelompok=f"TAHUN {tahun}")
            yield angka((tabel, nama, "SELESAI"), selesai, _BULAT, jenis, kelompok=f"TAHUN {tahun}")
            yield angka((tabel, nama, "%"), bagi(selesai, lapor), _SATU, "persen", kelompok=f"TAHUN {tahun}")


def _anggaran(acak: Random, th: int) -> Iterator[Cetak]:
    tabel, jumlah = f"Tabel 9 Realisasi Anggaran Polres per Program TA {th}", [0, 0]
    for kode, nama in _PROGRAM:
        pagu = acak.randint(300_000, 30_000_000) * 1000
        serap = pagu * acak.randint(9400, 9999) // 10000
        jumlah = [jumlah[0] + pagu, jumlah[1] + serap]
        yield from _uang(tabel, f"{kode} {nama}", pagu, serap, "suku uang")
    yield from _uang(tabel, "JUMLAH", jumlah[0], jumlah[1], "jumlah uang")
    tabel = f"Tabel 10 Realisasi Anggaran Polres per Jenis Belanja TA {th}"
    pagu_ = [jumlah[0] * 62 // 100, jumlah[0] * 31 // 100]
    pagu_.append(jumlah[0] - sum(pagu_))
    nyata = [p * jumlah[1] // jumlah[0] for p in pagu_[:2]]
    nyata.append(jumlah[1] - sum(nyata))
    for nama, p, s in zip(("Pegawai", "Barang", "Modal"), pagu_, nyata, strict=True):
        yield from _uang(tabel, nama, p, s, "suku uang")
    yield from _uang(tabel, "JUMLAH", jumlah[0], jumlah[1], "jumlah uang")
    tabel, jalan = f"Tabel 11 Serapan per Triwulan TA {th}", 0
    for n, nilai in zip(("I", "II", "III", "IV"), pecah(acak, jumlah[1], 4), strict=True):
        jalan += nilai
        yield angka((tabel, f"Triwulan {n}", "Realisasi (Rp)"), nilai, _BULAT, "triwulan")
        yield angka((tabel, f"Triwulan {n}", "Realisasi s.d. (Rp)"), jalan, _BULAT, "kumulatif")
        yield angka((tabel, f"Triwulan {n}", "Serapan s.d. (%)"), bagi(jalan, jumlah[0]), _DUA, "persen kumulatif")
    teks = "Pagu akhir Polres TA {} sejumlah {} dengan serapan {} ({} %) dan sisa {} ({} %)."
    sisa = jumlah[0] - jumlah[1]
    isi = [
        th,
        _RP(Decimal(jumlah[0])),
        _RP(Decimal(jumlah[1])),
        _DUA(bagi(jumlah[1], jumlah[0])),
        _RP(Decimal(sisa)),
        _DUA(bagi(sisa, jumlah[0])),
    ]
    yield kalimat("BAB III", teks.format(*isi), **{
        "pangsa kalimat": teks.format(*isi[:3], _DUA(bagi(jumlah[1], jumlah[0]) - 2), *isi[4:]),
        "sisa kalimat": teks.format(*isi[:4], _RP(Decimal(sisa * 2)), isi[5]),
        "pagu kalimat": teks.format(th, _RP(Decimal(jumlah[0] + 500_000_000)), *isi[2:]),
    })  # fmt: skip


def _uang(tabel: str, nama: str, pagu: int, serap: int, jenis: str) -> Iterator[Cetak]:
    yield angka((tabel, nama, "PAGU"), pagu, _BULAT, jenis)
    yield angka((tabel, nama, "REALISASI"), serap, _BULAT, jenis)
    yield angka((tabel, nama, "%"), bagi(serap, pagu), _DUA, "persen")
    yield angka((tabel, nama, "SISA"), pagu - serap, _BULAT, "sisa")


def _analisis(iku: list[Tolok], kasus: dict[str, list[tuple[int, int]]], th: int) -> Iterator[Cetak]:
    lapor, selesai = (sum(k[2][m] for k in kasus.values()) for m in (0, 1))
    lama = sum(k[1][0] for k in kasus.values())
    teks = f"Jumlah tindak pidana yang dilaporkan tahun {th} sebanyak {{}} kasus dan yang diselesaikan sebanyak {{}} kasus ({{}} %)."  # fmt: skip
    isi = (_BULAT(Decimal(lapor)), _BULAT(Decimal(selesai)), _SATU(bagi(selesai, lapor)))
    yield kalimat("BAB III", teks.format(*isi), **{"selisih satu": teks.format(_BULAT(Decimal(lapor + 1)), *isi[1:]), "persen kalimat": teks.format(*isi[:2], _SATU(bagi(selesai, lapor) + 6))})  # fmt: skip
    if lapor != lama:
        kata = ("naik", "turun") if lapor > lama else ("turun", "naik")
        teks = f"Jumlah kasus tersebut {{}} {{}} kasus atau {{}} % dibanding tahun {th - 1} sebanyak {_BULAT(Decimal(lama))} kasus."
        beda = abs(lapor - lama)
        yield kalimat("BAB III", teks.format(kata[0], beda, _SATU(bagi(beda, lama))), **{"kata tahun": teks.format(kata[1], beda, _SATU(bagi(beda, lama))), "tumbuh kalimat": teks.format(kata[0], beda, _SATU(bagi(beda, lama) + 7)), "selisih kalimat": teks.format(kata[0], beda + 9, _SATU(bagi(beda, lama)))})  # fmt: skip
    for t in iku:
        nilai, capai = t.cetak(t.realisasi[th]), _SATU(t.capaian(th))
        teks = f"{t.nama} ditargetkan {t.cetak(t.target[th])} dan terealisasi {{}} sehingga capaian kinerjanya {{}} %."
        yield kalimat("BAB III", teks.format(nilai, capai), **{"prosa": teks.format(t.cetak(t.realisasi[th] * Decimal("1.3")), capai), "capaian kalimat": teks.format(nilai, _SATU(t.capaian(th) + 8))})  # fmt: skip
        if t.realisasi[th] != t.target[th]:
            baik = t.capaian(th) >= 100
            kata = (
                ("berhasil mencapai", "tidak berhasil mencapai")
                if baik
                else ("tidak berhasil mencapai", "berhasil mencapai")
            )
            teks = f"Polres {{}} target {t.nama}."
            yield kalimat("BAB III", teks.format(kata[0]), **{"kata target": teks.format(kata[1])})
    lulus = sum(t.capaian(th) >= 100 for t in iku)
    teks = "Dari enam indikator yang diperjanjikan, {} indikator tercapai dan {} indikator belum tercapai."
    angka_ = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam")
    if 0 < lulus < 6:
        yield kalimat("BAB IV", teks.format(angka_[lulus], angka_[6 - lulus]), **{"cacah kalimat": teks.format(angka_[lulus - 1], angka_[7 - lulus])})  # fmt: skip
    for bagian in ("KATA PENGANTAR", "BAB I", "BAB II", "BAB IV"):
        teks = f"Laporan Kinerja Polres {{}} Tahun {{}} disusun sesuai dengan pedoman yang berlaku ({bagian})."
        yield kalimat(bagian, teks.format("Wanaraja", th), instansi=teks.format("Sukaraja", th), tahun=teks.format("Wanaraja", th - 1))  # fmt: skip
