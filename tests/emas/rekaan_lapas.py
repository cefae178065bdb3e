"""A family of layouts of a prison of the national government: targets as words, outputs with volumes, inmates through the year."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_lapas"]

_DUA, _BULAT = tulis(2), tulis(0)
_RP = tulis(0, ",-", "Rp ")
_IKK = (
    ("Persentase narapidana yang memperoleh hak integrasi", "%", 2, "84.00", "2"),
    ("Persentase narapidana yang mengikuti pelatihan keterampilan bersertifikat", "%", 2, "30.00", "5"),
    ("Persentase tahanan yang memperoleh layanan kesehatan layak", "%", 2, "88.00", "2"),
    ("Persentase penurunan gangguan keamanan", "%", 2, "60.00", "5"),
    ("Indeks kepuasan layanan kunjungan", "Indeks", 2, "3.10", "0.10"),
    ("Nilai IKPA satuan kerja", "Nilai", 2, "89.00", "1"),
)
_RO = (
    ("5252.BDB.001", "Layanan Integrasi Narapidana", "Orang"), ("5252.BDB.002", "Layanan Keterampilan Bersertifikat", "Orang"),
    ("5252.BAH.001", "Layanan Kesehatan dan Makanan", "Layanan"), ("5253.CAN.001", "Sarana Keamanan", "Unit"),
    ("6231.EBA.994", "Layanan Perkantoran", "Layanan"),
)  # fmt: skip
_TAHUNAN = (
    "Penghuni awal tahun",
    "Masuk",
    "Keluar bebas",
    "Pindah ke lapas lain",
    "Meninggal dunia",
    "Penghuni akhir tahun",
)


def cetak_lapas(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"lapas {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    ikk = [tolok(acak, isi, th) for isi in _IKK]
    huni = _penghuni(acak, th)
    ro = []
    for kode, nama, satuan in _RO:
        target = acak.randint(2, 600)
        nyata = max(1, target * acak.randint(86, 108) // 100)
        pagu = acak.randint(90_000, 12_000_000) * 1000
        ro.append((kode, nama, satuan, target, nyata, pagu, pagu * acak.randint(9100, 9996) // 10000))
    isi: list[Cetak] = []
    isi += _buka(ikk, ro, th)
    isi += _isi_lapas(huni, th)
    isi += _janji(ikk, th)
    isi += _ukur(ikk, th)
    isi += _keluaran(ro, th)
    isi += _kata(ikk, huni, th)
    ubah = {
        "tahun judul": judul_lain("Tabel C.1 ", f"Tabel C.1 Capaian Indikator Kinerja Kegiatan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel B.1 "),
        "nama kata": nama_lain("Tabel B.1 ", ((" tahanan", " narapidana"), (" bersertifikat", ""), (" layak", ""), (" keamanan", ""), (" kunjungan", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


_Ro = list[tuple[str, str, str, int, int, int, int]]


def _penghuni(acak: Random, th: int) -> dict[int, tuple[int, ...]]:
    hasil, awal = {}, acak.randint(600, 1400)
    for tahun in range(th - 2, th + 1):
        masuk, bebas, pindah, mati = (
            acak.randint(300, 900),
            acak.randint(250, 700),
            acak.randint(20, 160),
            acak.randint(0, 9),
        )
        akhir = awal + masuk - bebas - pindah - mati
        hasil[tahun] = (awal, masuk, bebas, pindah, mati, akhir)
        awal = akhir
    return hasil


def _buka(ikk: list[Tolok], ro: _Ro, th: int) -> Iterator[Cetak]:
    pagu, serap = sum(r[5] for r in ro), sum(r[6] for r in ro)
    teks = f"Pagu DIPA Lapas tahun {th} sebesar {{}} ({{}} rupiah) dan sampai dengan akhir tahun terealisasi sebesar {{}} atau {{}}%."  # fmt: skip
    isi = (_RP(Decimal(pagu)), terbilang(pagu), _RP(Decimal(serap)), _DUA(bagi(serap, pagu)))
    yield kalimat("RINGKASAN EKSEKUTIF", teks.format(*isi), **{"terbilang": teks.format(isi[0], terbilang(pagu + 6_000), *isi[2:]), "pangsa kalimat": teks.format(*isi[:3], _DUA(bagi(serap, pagu) - 4)), "jumlah kalimat": teks.format(*isi[:2], _RP(Decimal(serap - 200_000_000)), isi[3])})  # fmt: skip
    semua = [t.capaian(th) for t in ikk]
    lulus = sum(n >= 100 for n in semua)
    teks = "Secara umum rata-rata capaian {} indikator kinerja kegiatan adalah {}%; {} indikator mencapai atau melebihi target dan {} indikator di bawah target."  # fmt: skip
    rata = sum(semua, Decimal(0)) / len(semua)
    yield kalimat("RINGKASAN EKSEKUTIF", teks.format(len(ikk), _DUA(rata), lulus, len(ikk) - lulus), **{"rerata kalimat": teks.format(len(ikk), _DUA(rata + 5), lulus, len(ikk) - lulus), "cacah kalimat": teks.format(len(ikk), _DUA(rata), lulus + 1, len(ikk) - lulus - 1)})  # fmt: skip


def _isi_lapas(huni: dict[int, tuple[int, ...]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel A.1 Arus Penghuni Lapas {th - 2}-{th}"
    for n, label in enumerate(_TAHUNAN):
        for tahun, isi in huni.items():
            jenis = ("arus",) if n in (0, 5) else ()
            yield angka((tabel, label, str(tahun)), isi[n], _BULAT, *jenis)
    awal, masuk, bebas, pindah, mati, akhir = huni[th]
    teks = "Penghuni pada awal tahun {} berjumlah {} orang; dalam tahun berjalan masuk {} orang, bebas {} orang, pindah {} orang, dan meninggal {} orang sehingga pada akhir tahun menjadi {} orang."  # fmt: skip
    nilai = [_BULAT(Decimal(n)) for n in (awal, masuk, bebas, pindah, mati, akhir)]
    yield kalimat("BAB I", teks.format(th, *nilai), **{"arus kalimat": teks.format(th, *nilai[:5], _BULAT(Decimal(akhir + 10)))})  # fmt: skip


def _janji(ikk: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel B.1 Perjanjian Kinerja Kepala Lapas Tahun {th}"
    for t in ikk:
        sesudah = "%" if t.satuan == "%" else ""
        yield Cetak(tabel, t.nama, "Target", f"≥ {t.cetak(t.target[th])}{sesudah}", {"target": (f"≥ {t.cetak(t.target[th] + 3)}{sesudah}",)})  # fmt: skip


def _ukur(ikk: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel C.1 Capaian Indikator Kinerja Kegiatan Tahun {th}"
    for n, t in enumerate(ikk, 1):
        label, ekor = f"IKK {n}. {t.nama}", "%" if t.satuan == "%" else ""
        cara = tulis(t.desimal, ekor)
        yield angka((tabel, label, "Target"), t.target[th], cara, "target")
        yield angka((tabel, label, "Realisasi"), t.realisasi[th], cara, "realisasi")
        yield angka((tabel, label, "Capaian"), t.capaian(th), tulis(2, "%"), "hitungan")
        kata = ("Hijau", "Kuning")
        yield Cetak(tabel, label, "Status", kata[t.capaian(th) < 100], {"status": (kata[t.capaian(th) >= 100],)})
    semua = [t.capaian(th) for t in ikk]
    yield angka((tabel, "Rata-rata capaian IKK", "Capaian"), sum(semua, Decimal(0)) / len(semua), tulis(2, "%"), "rerata")  # fmt: skip
    tabel = f"Tabel C.2 Tren Capaian Indikator Kinerja Kegiatan {th - 2}-{th}"
    for n, t in enumerate(ikk, 1):
        for tahun in range(th - 2, th + 1):
            yield angka((tabel, f"IKK {n}. {t.nama}", f"Capaian {tahun}"), t.capaian(tahun), tulis(2, "%"), *(("hitungan antar",) if tahun == th else ()))  # fmt: skip
        tiga = [t.capaian(tahun) for tahun in range(th - 2, th + 1)]
        yield angka((tabel, f"IKK {n}. {t.nama}", "Rerata 3 Tahun"), sum(tiga, Decimal(0)) / 3, tulis(2, "%"), "rerata tahun")  # fmt: skip


def _keluaran(ro: _Ro, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel C.3 Capaian Rincian Output dan Anggaran TA {th}"
    for kode, nama, satuan, target, nyata, pagu, serap in ro:
        label, cara = f"{kode} {nama}", tulis(0, f" {satuan}")
        yield angka((tabel, label, "Target"), target, cara, "volume", kelompok="Volume RO")
        yield angka((tabel, label, "Realisasi"), nyata, cara, "volume", kelompok="Volume RO")
        yield angka((tabel, label, "%"), bagi(nyata, target), _DUA, "persen", kelompok="Volume RO")
        yield from _dana(tabel, label, pagu, serap, "suku")
        capai = bulat(bagi(nyata, target)) - bulat(bagi(serap, pagu))
        yield angka((tabel, label, "Efisiensi (% Volume - % Anggaran)"), capai, _DUA, "efisiensi")
    yield from _dana(tabel, "Jumlah", sum(r[5] for r in ro), sum(r[6] for r in ro), "jumlah")


def _dana(tabel: str, label: str, pagu: int, serap: int, jenis: str) -> Iterator[Cetak]:
    yield angka((tabel, label, "Pagu"), pagu, _BULAT, jenis, kelompok="Anggaran")
    yield angka((tabel, label, "Realisasi"), serap, _BULAT, jenis, kelompok="Anggaran")
    yield angka((tabel, label, "%"), bagi(serap, pagu), _DUA, "persen", kelompok="Anggaran")
    yield angka((tabel, label, "Sisa"), pagu - serap, _BULAT, "sisa", kelompok="Anggaran")


def _kata(ikk: list[Tolok], huni: dict[int, tuple[int, ...]], th: int) -> Iterator[Cetak]:
    lama, baru = huni[th - 1][5], huni[th][5]
    if lama != baru:
        kata = ("bertambah", "berkurang") if baru > lama else ("berkurang", "bertambah")
        teks = f"Jumlah penghuni akhir tahun {{}} {{}} orang, dari {_BULAT(Decimal(lama))} orang pada tahun {th - 1} menjadi {_BULAT(Decimal(baru))} orang pada tahun {th}."  # fmt: skip
        yield kalimat("BAB III", teks.format(kata[0], abs(baru - lama)), **{"kata tahun": teks.format(kata[1], abs(baru - lama)), "selisih kalimat": teks.format(kata[0], abs(baru - lama) + 20)})  # fmt: skip
    for t in ikk:
        ekor = "%" if t.satuan == "%" else ""
        teks = f"Realisasi {t.nama} adalah {{}}{ekor}; dengan target {{}}{ekor} maka capaian kinerjanya {{}}%."
        isi = (t.cetak(t.realisasi[th]), t.cetak(t.target[th]), _DUA(t.capaian(th)))
        yield kalimat("BAB III", teks.format(*isi), **{"prosa": teks.format(t.cetak(bulat(t.realisasi[th] * Decimal("0.7"))), *isi[1:]), "target kalimat": teks.format(isi[0], t.cetak(t.target[th] + 2), isi[2]), "capaian kalimat": teks.format(*isi[:2], _DUA(t.capaian(th) + 12))})  # fmt: skip
        if t.realisasi[th] != t.target[th]:
            atas = t.realisasi[th] > t.target[th]
            kata = ("di atas", "di bawah") if atas else ("di bawah", "di atas")
            teks = f"Realisasi {t.nama} tahun {th} berada {{}} target yang diperjanjikan."
            yield kalimat("BAB III", teks.format(kata[0]), **{"kata target": teks.format(kata[1])})
    for bagian in ("KATA PENGANTAR", "BAB I", "BAB II", "BAB IV"):
        teks = f"Laporan Kinerja Lembaga Pemasyarakatan Kelas IIB {{}} Tahun {{}} disusun secara berkala ({bagian})."
        yield kalimat(bagian, teks.format("Padasuka", th), instansi=teks.format("Cihanjuang", th), tahun=teks.format("Padasuka", th - 1))  # fmt: skip
