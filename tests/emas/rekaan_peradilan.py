"""A family of layouts of a court: cases carried over, received, decided and left, years in groups, two budgets, months."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from rekaan_bahan import bagi, bulat, naik_turun, pecah
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_peradilan"]

_DUA, _BULAT, _PERSEN = tulis(2), tulis(0), tulis(2, " %")
_RP = tulis(0, ",-", "Rp. ")
_JENIS = ("Cerai Gugat", "Cerai Talak", "Kewarisan", "Ekonomi Syariah", "Isbat Nikah", "Dispensasi Kawin")
_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_SASARAN = (
    "Terwujudnya proses peradilan yang pasti, transparan, dan akuntabel",
    "Meningkatnya akses peradilan bagi masyarakat",
)
_NAMA = (
    "Persentase perkara yang diselesaikan tepat waktu",
    "Persentase perkara yang tidak mengajukan upaya hukum banding",
    "Persentase perkara yang berhasil dimediasi",
    "Persentase perkara prodeo yang diselesaikan",
    "Persentase pencari keadilan yang mendapat layanan Posbakum",
)


@dataclass(frozen=True)
class _Perkara:
    nama: str
    sisa: int
    masuk: int
    putus: int

    @property
    def beban(self) -> int:
        return self.sisa + self.masuk

    @property
    def akhir(self) -> int:
        return self.beban - self.putus


def cetak_peradilan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"peradilan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    perkara = []
    for nama in _JENIS:
        sisa, masuk = acak.randint(3, 60), acak.randint(40, 900)
        perkara.append(_Perkara(nama, sisa, masuk, (sisa + masuk) * acak.randint(88, 98) // 100))
    ukuran = _ukuran(acak, perkara, th)
    dipa = []
    for nama in ("DIPA 01 Badan Urusan Administrasi", "DIPA 04 Ditjen Badan Peradilan Agama"):
        awal = acak.randint(200_000, 7_000_000) * 1000
        akhir = awal + acak.choice((-1, 1)) * acak.randint(1_000, 90_000) * 1000
        dipa.append((nama, awal, akhir, akhir * acak.randint(9500, 9996) // 10000))
    isi: list[Cetak] = []
    isi += _pegawai(acak)
    isi += _janji(ukuran, th)
    isi += _keadaan(acak, perkara, th)
    isi += _capaian(ukuran, th)
    isi += _tahunan(ukuran, th)
    isi += _anggaran(acak, dipa, th)
    isi += _narasi(perkara, ukuran, dipa, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.2 ", f"Tabel 3.2 Pengukuran Capaian Kinerja Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.1 "),
        "nama kata": nama_lain("Tabel 2.1 ", ((" tidak", ""), (" berhasil", ""), (" prodeo", " perdata"), (" tepat waktu", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


_Ukuran = tuple[str, dict[int, Decimal], dict[int, Decimal]]


def _ukuran(acak: Random, perkara: list[_Perkara], th: int) -> list[_Ukuran]:
    hasil = []
    for nama in _NAMA:
        target, nyata = {}, {}
        for n, tahun in enumerate(range(th - 2, th + 1)):
            target[tahun] = Decimal(acak.choice((80, 85, 90)) + n)
            nyata[tahun] = Decimal(acak.randint(7600, 9990)) / 100
        hasil.append((nama, target, nyata))
    # What was decided in time follows from the numbers of cases.
    hasil[0][2][th] = bulat(bagi(sum(p.putus for p in perkara), sum(p.beban for p in perkara)))
    return hasil


def _pegawai(acak: Random) -> Iterator[Cetak]:
    tabel = "Tabel 1.1 Keadaan Pegawai"
    jumlah = [0, 0]
    for nama in ("Pimpinan", "Hakim", "Kepaniteraan", "Kesekretariatan", "PPNPN"):
        pria, wanita = acak.randint(1, 12), acak.randint(1, 12)
        jumlah = [jumlah[0] + pria, jumlah[1] + wanita]
        yield from _orang(tabel, nama, pria, wanita)
    yield from _orang(tabel, "J u m l a h", *jumlah)
    teks = "Pegawai Pengadilan seluruhnya {} orang, laki-laki {} orang dan perempuan {} orang."
    yield kalimat("BAB I PENDAHULUAN", teks.format(sum(jumlah), *jumlah), **{"orang kalimat": teks.format(sum(jumlah), jumlah[0], jumlah[1] + 1)})  # fmt: skip


def _orang(tabel: str, nama: str, pria: int, wanita: int) -> Iterator[Cetak]:
    yield angka((tabel, nama, "Lk"), pria, _BULAT, "pegawai")
    yield angka((tabel, nama, "Pr"), wanita, _BULAT, "pegawai")
    yield angka((tabel, nama, "Jlh"), pria + wanita, _BULAT, "pegawai")


def _janji(ukuran: list[_Ukuran], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1 Perjanjian Kinerja Tahun {th}"
    for n, (nama, target, _) in enumerate(ukuran, 1):
        yield angka((tabel, f"{chr(96 + n)}. {nama}", "Target"), target[th], tulis(0, " %"), "target")


def _keadaan(acak: Random, perkara: list[_Perkara], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.1 Keadaan Perkara Tahun {th}"
    jumlah = _Perkara("Jumlah", *(sum(getattr(p, n) for p in perkara) for n in ("sisa", "masuk", "putus")))
    for p in (*perkara, jumlah):
        jenis = "jumlah perkara" if p is jumlah else "perkara"
        for kolom, n, apa in (
            (f"Sisa {th - 1}", p.sisa, jenis), ("Diterima", p.masuk, jenis), ("Beban", p.beban, "beban"),
            ("Diputus", p.putus, jenis), (f"Sisa Akhir {th}", p.akhir, "sisa perkara"),
        ):  # fmt: skip
            yield angka((tabel, p.nama, kolom), n, _BULAT, apa)
        yield angka((tabel, p.nama, "% Penyelesaian"), bagi(p.putus, p.beban), _DUA, "persen")
    tabel = f"Grafik 3.1 Perkara Diterima per Bulan Tahun {th}"
    for bulan, n in zip(_BULAN, pecah(acak, jumlah.masuk, 12), strict=True):
        yield angka((tabel, bulan, "Jumlah Perkara"), n, _BULAT, "bulan")
    yield angka((tabel, "Jumlah", "Jumlah Perkara"), jumlah.masuk, _BULAT, "jumlah bulan")


def _capaian(ukuran: list[_Ukuran], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.2 Pengukuran Capaian Kinerja Tahun {th}"
    semua = []
    for n, (nama, target, nyata) in enumerate(ukuran):
        induk = _SASARAN[n > 2]
        capai = bagi(nyata[th], target[th])
        semua.append(capai)
        terbalik = _PERSEN((2 * target[th] - nyata[th]) / target[th] * 100)
        sel = angka((tabel, nama, "Capaian"), capai, _PERSEN, "hitungan", induk=induk)
        yield angka((tabel, nama, "Target"), target[th], tulis(0, " %"), "target", induk=induk)
        yield angka((tabel, nama, "Realisasi"), nyata[th], _PERSEN, "realisasi", induk=induk)
        arah = {"arah": (terbalik,)} if abs(capai - 100) > 3 else {}
        yield Cetak(tabel, nama, "Capaian", sel.nilai, sel.salah | arah, induk=induk)
    yield angka((tabel, "Rata-rata Capaian Kinerja", "Capaian"), sum(semua) / len(semua), _PERSEN, "rerata")


def _tahunan(ukuran: list[_Ukuran], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.3 Perbandingan Kinerja Tahun {th - 2}, {th - 1} dan {th}"
    for nama, target, nyata in ukuran:
        for tahun in range(th - 2, th + 1):
            kini = "realisasi" if tahun == th else "lalu"
            for kolom, n, cara, jenis in (
                ("T", target[tahun], _BULAT, ("target",) if tahun == th else ()),
                ("R", nyata[tahun], _DUA, (kini,)), ("C", bagi(nyata[tahun], target[tahun]), _DUA, ("hitungan",)),
            ):  # fmt: skip
                yield angka((tabel, nama, kolom), n, cara, *jenis, kelompok=str(tahun))


def _anggaran(acak: Random, dipa: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.4 Realisasi Anggaran Tahun {th}"
    total = ("Total DIPA", *(sum(b[n] for b in dipa) for n in (1, 2, 3)))
    for nama, awal, akhir, serap in (*dipa, total):
        jenis = "jumlah" if nama.startswith("Total") else "suku"
        yield angka((tabel, nama, "Pagu Awal"), awal, _BULAT, jenis)
        yield angka((tabel, nama, "Pagu Revisi"), akhir, _BULAT, jenis)
        yield angka((tabel, nama, "Realisasi"), serap, _BULAT, jenis)
        yield angka((tabel, nama, "Sisa"), akhir - serap, _BULAT, "sisa")
        yield angka((tabel, nama, "Prosentase"), bagi(serap, akhir), _PERSEN, "persen")
    for nomor, (nama, _, akhir, serap) in enumerate(dipa, 5):
        tabel = f"Tabel 3.{nomor} Rincian {nama} per Jenis Belanja"
        pagu = [akhir // 1000 * n // 100 for n in (acak.randint(40, 55), acak.randint(20, 30))]
        pagu.append(akhir // 1000 - sum(pagu))
        nyata = [p * 1000 * serap // akhir for p in pagu[:2]]
        nyata.append(serap - sum(nyata))
        for jenis, p, r in zip(("Belanja Pegawai", "Belanja Barang", "Belanja Modal"), pagu, nyata, strict=True):
            yield angka((tabel, jenis, "Pagu Revisi"), p * 1000, _BULAT, "suku")
            yield angka((tabel, jenis, "Realisasi"), r, _BULAT, "suku")
        yield angka((tabel, "Jumlah", "Pagu Revisi"), akhir, _BULAT, "jumlah antar")
        yield angka((tabel, "Jumlah", "Realisasi"), serap, _BULAT, "jumlah antar")


def _narasi(perkara: list[_Perkara], ukuran: list[_Ukuran], dipa: list[tuple[str, int, int, int]], th: int) -> Iterator[Cetak]:  # fmt: skip
    sisa, masuk, beban, putus, akhir = (sum(getattr(p, n) for p in perkara) for n in ("sisa", "masuk", "beban", "putus", "akhir"))  # fmt: skip
    teks = (
        f"Sepanjang tahun {th} Pengadilan menerima {{}} perkara, ditambah sisa tahun {th - 1} sebanyak {{}} perkara sehingga"
        " beban perkara berjumlah {} perkara; yang diputus {} perkara dan sisanya {} perkara."
    )
    isi = [masuk, sisa, beban, putus, akhir]
    yield kalimat("IKHTISAR EKSEKUTIF", teks.format(*map(_ribu, isi)), **{
        "beban kalimat": teks.format(*map(_ribu, [masuk, sisa, beban + 10, putus, akhir])),
        "selisih satu": teks.format(*map(_ribu, [masuk, sisa, beban, putus, akhir + 1])),
        "jumlah kalimat": teks.format(*map(_ribu, [masuk + 100, sisa, beban, putus, akhir])),
    })  # fmt: skip
    for nama, awal, revisi, serap in dipa:
        teks = "Pagu {} semula sebesar {} ({} rupiah), setelah revisi {} menjadi {} ({} rupiah)."
        kata = ("naik", "turun") if revisi > awal else ("turun", "naik")
        isi_uang = [nama, _RP(Decimal(awal)), terbilang(awal), kata[0], _RP(Decimal(revisi)), terbilang(revisi)]
        yield kalimat("BAB III AKUNTABILITAS KINERJA", teks.format(*isi_uang), **{
            "terbilang": teks.format(*isi_uang[:5], terbilang(revisi + 8_000)),
            "kata pagu": teks.format(*isi_uang[:3], kata[1], *isi_uang[4:]),
        })  # fmt: skip
        teks = f"Realisasi {nama} sampai 31 Desember {th} sebesar {{}} atau {{}} %."
        yield kalimat("BAB III AKUNTABILITAS KINERJA", teks.format(_RP(Decimal(serap)), _DUA(bagi(serap, revisi))), **{"pangsa kalimat": teks.format(_RP(Decimal(serap)), _DUA(bagi(serap, revisi) - 4))})  # fmt: skip
    for nama, target, nyata in ukuran:
        kata2 = naik_turun(nyata[th - 1], nyata[th], ("lebih tinggi", "lebih rendah"))
        teks = (
            f"Realisasi {nama} tahun {th} sebesar {{}} % {{}} dari tahun {th - 1} yang sebesar {_DUA(nyata[th - 1])} %."
        )
        if kata2:
            yield kalimat("BAB III AKUNTABILITAS KINERJA", teks.format(_DUA(nyata[th]), kata2[0]), **{"kata tahun": teks.format(_DUA(nyata[th]), kata2[1]), "prosa": teks.format(_DUA(nyata[th] / 2), kata2[0])})  # fmt: skip
        capai = bagi(nyata[th], target[th])
        teks = (
            f"Target {nama} adalah {_BULAT(target[th])} %, terealisasi {_DUA(nyata[th])} %, sehingga capaiannya {{}} %."
        )
        yield kalimat("BAB III AKUNTABILITAS KINERJA", teks.format(_DUA(capai)), **{"capaian kalimat": teks.format(_DUA(capai + 5))})  # fmt: skip
    for bagian in ("KATA PENGANTAR", "BAB I PENDAHULUAN", "BAB IV PENUTUP"):
        teks = f"LKjIP Pengadilan Agama {{}} Tahun {{}} disusun berdasarkan perjanjian kinerja ({bagian})."
        yield kalimat(bagian, teks.format("Sukahaji", th), instansi=teks.format("Mekarwangi", th), tahun=teks.format("Sukahaji", th - 1))  # fmt: skip


def _ribu(nilai: int) -> str:
    return _BULAT(Decimal(nilai))
