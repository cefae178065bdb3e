"""A family of layouts of an education agency: levels of school, accreditation, four levels of budget, two reports of two years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_pendidikan"]

_DUA, _BULAT = tulis(2), tulis(0)
_RP = tulis(0, ",00", "Rp")
_JENJANG = ("PAUD", "SD", "SMP", "Kesetaraan")
_TUJUAN = ("Meningkatnya akses pendidikan", "Meningkatnya mutu pendidikan")
_IKU = (
    ("Angka Partisipasi Sekolah usia 7-12 tahun", "Persen", 2, "96.00", "0.5"),
    ("Angka Partisipasi Sekolah usia 13-15 tahun", "Persen", 2, "91.00", "0.75"),
    ("Angka putus sekolah jenjang SMP", "Persen", 2, "0.90", "-0.08"),
    ("Kemampuan literasi rata-rata jenjang SD", "Skor", 2, "61.00", "1.5"),
    ("Kemampuan numerasi rata-rata jenjang SMP", "Skor", 2, "58.00", "1.5"),
    ("Persentase pendidik bersertifikat", "Persen", 2, "47.00", "3"),
)
_RINCI = {
    "Program Penunjang Urusan Pemerintahan Daerah": {
        "Administrasi Keuangan Perangkat Daerah": ("Penyediaan Gaji dan Tunjangan ASN", "Penyusunan Laporan Keuangan"),
        "Administrasi Umum Perangkat Daerah": ("Penyediaan Peralatan Kantor",),
    },
    "Program Pengelolaan Pendidikan": {
        "Pengelolaan Pendidikan Sekolah Dasar": ("Rehabilitasi Ruang Kelas SD", "Pengelolaan Dana BOS SD"),
        "Pengelolaan Pendidikan Sekolah Menengah Pertama": ("Pembangunan Ruang Kelas Baru SMP", "Pengelolaan Dana BOS SMP"),
        "Pengelolaan Pendidikan Anak Usia Dini": ("Pengelolaan Dana BOP PAUD",),
    },
    "Program Pendidik dan Tenaga Kependidikan": {"Pemerataan Pendidik": ("Penataan Pendistribusian Pendidik",)},
}  # fmt: skip
_PREDIKAT = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"), (-999, "Sangat Rendah"))


@dataclass(frozen=True)
class _Bahan:
    iku: list[Tolok]
    sekolah: dict[str, tuple[int, int, int, int]]
    guru: dict[str, tuple[int, int]]
    uang: dict[tuple[str, str, str], tuple[int, int]]


def cetak_pendidikan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"pendidikan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    bahan = _Bahan(
        [tolok(acak, isi, th, turun=isi[0].startswith("Angka putus")) for isi in _IKU],
        {j: tuple(acak.randint(3, 240) for _ in range(4)) for j in _JENJANG},  # type: ignore[misc]
        {j: (acak.randint(40, 900), acak.randint(60, 1800)) for j in _JENJANG},
        {
            (p, k, s): (pagu := acak.randint(60_000, 20_000_000) * 1000, pagu * acak.randint(8200, 9990) // 10000)
            for p, giat in _RINCI.items()
            for k, sub in giat.items()
            for s in sub
        },
    )
    isi: list[Cetak] = []
    isi += _gambaran(bahan)
    isi += _rencana(bahan, th)
    isi += _hasil(bahan, th)
    isi += _keuangan(bahan, th)
    isi += _bahasan(bahan, th)
    ubah = {
        "tahun judul": judul_lain("Tabel 3.1. ", f"Tabel 3.1. Target dan Realisasi Kinerja Dinas Pendidikan Tahun {th - 1}"),
        "hilang": baris_hilang("Tabel 2.2. "),
        "nama kata": nama_lain("Tabel 2.2. ", ((" putus", " lulus"), (" rata-rata", ""), (" bersertifikat", ""), ("literasi", "literasi digital"))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah)


def _gambaran(b: _Bahan) -> Iterator[Cetak]:
    tabel = "Tabel 1.2. Satuan Pendidikan menurut Akreditasi"
    total = tuple(sum(s[n] for s in b.sekolah.values()) for n in range(4))
    for nama, isi in (*b.sekolah.items(), ("Jumlah", total)):
        for kolom, n in zip(("A", "B", "C", "Belum"), isi, strict=True):
            yield angka((tabel, nama, kolom), n, _BULAT, "sekolah", kelompok="Akreditasi")
        yield angka((tabel, nama, "Jumlah Sekolah"), sum(isi), _BULAT, "sekolah")
    tabel = "Tabel 1.3. Pendidik menurut Jenis Kelamin"
    for nama, (pria, wanita) in (
        *b.guru.items(),
        ("Jumlah", tuple(sum(g[n] for g in b.guru.values()) for n in (0, 1))),
    ):
        yield angka((tabel, nama, "L"), pria, _BULAT, "guru")
        yield angka((tabel, nama, "P"), wanita, _BULAT, "guru")
        yield angka((tabel, nama, "L + P"), pria + wanita, _BULAT, "guru")
        yield angka((tabel, nama, "% P"), bagi(wanita, pria + wanita), _DUA, "persen guru")
    pria, wanita = (sum(g[n] for g in b.guru.values()) for n in (0, 1))
    teks = "Jumlah pendidik pada semua jenjang adalah {} orang dengan rincian {} laki-laki dan {} perempuan."
    isi_ = [_BULAT(Decimal(n)) for n in (pria + wanita, pria, wanita)]
    yield kalimat("BAB I PENDAHULUAN", teks.format(*isi_), **{"orang kalimat": teks.format(_BULAT(Decimal(pria + wanita + 1)), *isi_[1:])})  # fmt: skip


def _rencana(b: _Bahan, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 2.1. Tujuan, Sasaran, dan Indikator Renstra {th - 3}-{th + 1}"
    for n, t in enumerate(b.iku):
        yield Cetak(tabel, t.nama, "Satuan", t.satuan, {"satuan": ("Orang", "Unit")}, induk=_TUJUAN[n > 2])
        for tahun, nilai in t.target.items():
            yield angka((tabel, t.nama, str(tahun)), nilai, tulis(t.desimal), kelompok="Target Kinerja", induk=_TUJUAN[n > 2])  # fmt: skip
    tabel = f"Tabel 2.2. Perjanjian Kinerja Dinas Pendidikan Tahun {th}"
    for n, t in enumerate(b.iku, 1):
        yield Cetak(tabel, f"{n}. {t.nama}", "Satuan", t.satuan)
        yield angka((tabel, f"{n}. {t.nama}", f"Target {th}"), t.target[th], tulis(t.desimal), "target")


def _hasil(b: _Bahan, th: int) -> Iterator[Cetak]:
    tabel = "Tabel 3.0. Kategori Capaian menurut Permendagri 86 Tahun 2017"
    for n, (rentang, (_, nama)) in enumerate(zip(("91 ≤ 100", "76 ≤ 90", "66 ≤ 75", "51 ≤ 65", "≤ 50"), _PREDIKAT, strict=True), 1):  # fmt: skip
        yield Cetak(tabel, str(n), "Interval (%)", rentang)
        yield Cetak(tabel, str(n), "Kategori", nama)
    tabel = f"Tabel 3.1. Target dan Realisasi Kinerja Dinas Pendidikan Tahun {th}"
    for n, t in enumerate(b.iku):
        induk, cara, capai = _TUJUAN[n > 2], tulis(t.desimal), t.capaian(th)
        yield angka((tabel, t.nama, "Target"), t.target[th], cara, "target", induk=induk)
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th], cara, "realisasi", induk=induk)
        sel = angka((tabel, t.nama, "Capaian Kinerja"), capai, tulis(2, " %"), "hitungan", induk=induk)
        lain = (
            bagi(t.realisasi[th], t.target[th])
            if t.turun
            else (2 * t.target[th] - t.realisasi[th]) / t.target[th] * 100
        )
        arah = {"arah": (tulis(2, " %")(lain),)} if abs(lain - capai) > 4 else {}
        yield Cetak(tabel, t.nama, sel.kolom, sel.nilai, sel.salah | arah, induk=induk)
        nama = next(satu for batas, satu in _PREDIKAT if capai >= batas)
        jauh = nama if not any(abs(capai - batas) < 1 for batas, _ in _PREDIKAT) else ""
        salah = {"predikat": tuple(satu for _, satu in _PREDIKAT[:4] if satu != nama)} if jauh else {}
        yield Cetak(tabel, t.nama, "Kategori", nama, salah, induk=induk)
    semua = [t.capaian(th) for t in b.iku]
    yield angka((tabel, "Rata-rata Capaian", "Capaian Kinerja"), sum(semua, Decimal(0)) / len(semua), tulis(2, " %"), "rerata")  # fmt: skip
    tabel = f"Tabel 3.2. Realisasi Tahun {th} dibandingkan dengan Tahun {th - 1} dan Target Akhir Renstra"
    for t in b.iku:
        cara = tulis(t.desimal)
        akhir = t.target[th] + (t.target[th] - t.target[th - 1])
        maju = (2 * akhir - t.realisasi[th]) / akhir * 100 if t.turun else bagi(t.realisasi[th], akhir)
        yield angka((tabel, t.nama, f"Realisasi {th - 1}"), t.realisasi[th - 1], cara, "lalu")
        yield angka((tabel, t.nama, f"Realisasi {th}"), t.realisasi[th], cara, "realisasi")
        naik = t.realisasi[th] - t.realisasi[th - 1]
        yield angka((tabel, t.nama, "Naik/Turun"), naik, cara, *(("selisih",) if naik else ()))
        yield Cetak(tabel, t.nama, f"Target Akhir {th + 1}", cara(akhir))
        yield angka((tabel, t.nama, "% terhadap Target Akhir"), maju, _DUA, "kemajuan")


def _keuangan(b: _Bahan, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel 3.3. Realisasi Keuangan sampai dengan Sub Kegiatan Tahun {th}"

    def baris(label: str, milik: list[tuple[int, int]], jenis: str) -> Iterator[Cetak]:
        pagu, serap = (sum(m[n] for m in milik) for n in (0, 1))
        yield angka((tabel, label, "Anggaran (Rp)"), pagu, tulis(0, ",00"), jenis)
        yield angka((tabel, label, "Realisasi (Rp)"), serap, tulis(0, ",00"), jenis)
        yield angka((tabel, label, "Realisasi (%)"), bagi(serap, pagu), _DUA, "persen")
        yield angka((tabel, label, "Sisa (Rp)"), pagu - serap, tulis(0, ",00"), "sisa")

    for p, (program, giat) in enumerate(_RINCI.items(), 1):
        yield from baris(f"1.01.{p:02d} {program}", [v for k, v in b.uang.items() if k[0] == program], "uang program")
        for g, (nama, sub) in enumerate(giat.items(), 1):
            yield from baris(f"1.01.{p:02d}.2.{g:02d} {nama}", [v for k, v in b.uang.items() if k[:2] == (program, nama)], "uang kegiatan")  # fmt: skip
            for s, satu in enumerate(sub, 1):
                yield from baris(f"1.01.{p:02d}.2.{g:02d}.{s:04d} {satu}", [b.uang[program, nama, satu]], "uang sub")
    yield from baris("Jumlah", list(b.uang.values()), "uang jumlah")
    tabel = f"Tabel 3.4. Anggaran per Program (dalam miliar rupiah) Tahun {th}"
    for program in _RINCI:
        pagu, serap = (Decimal(sum(v[n] for k, v in b.uang.items() if k[0] == program)) / 10**9 for n in (0, 1))
        yield angka((tabel, program, "Anggaran"), pagu, tulis(3), "miliar")
        yield angka((tabel, program, "Realisasi"), serap, tulis(3), "miliar")


def _bahasan(b: _Bahan, th: int) -> Iterator[Cetak]:
    pagu, serap = (sum(v[n] for v in b.uang.values()) for n in (0, 1))
    teks = "Total anggaran yang dikelola Dinas Pendidikan pada tahun {} sebesar {} ({} rupiah). Dari jumlah tersebut terealisasi {} atau {} %, sedangkan sisanya {} merupakan efisiensi."  # fmt: skip
    isi = [
        th,
        _RP(Decimal(pagu)),
        terbilang(pagu),
        _RP(Decimal(serap)),
        _DUA(bagi(serap, pagu)),
        _RP(Decimal(pagu - serap)),
    ]
    yield kalimat("IKHTISAR EKSEKUTIF", teks.format(*isi), **{
        "terbilang": teks.format(*isi[:2], terbilang(pagu - 70_000), *isi[3:]),
        "jumlah kalimat": teks.format(*isi[:3], _RP(Decimal(serap + 600_000_000)), *isi[4:]),
        "pangsa kalimat": teks.format(*isi[:4], _DUA(bagi(serap, pagu) - 6), isi[5]),
        "sisa kalimat": teks.format(*isi[:5], _RP(Decimal(pagu - serap) * 2)),
    })  # fmt: skip
    giat, sub = sum(len(g) for g in _RINCI.values()), len(b.uang)
    teks = "Anggaran tersebut digunakan untuk {} program, {} kegiatan, dan {} sub kegiatan."
    yield kalimat("BAB III AKUNTABILITAS KINERJA", teks.format(len(_RINCI), giat, sub), **{"cacah kalimat": teks.format(len(_RINCI), giat - 1, sub)})  # fmt: skip
    for t in b.iku:
        yield from _bahasan_tolok(t, th)
    lulus = [t for t in b.iku if t.capaian(th) >= 100]
    teks = "Terdapat {} indikator yang realisasinya telah mencapai target dan {} indikator yang realisasinya masih di bawah target."
    yield kalimat("BAB IV PENUTUP", teks.format(len(lulus), len(b.iku) - len(lulus)), **{"cacah indikator": teks.format(len(lulus) + 1, len(b.iku) - len(lulus) - 1)})  # fmt: skip
    for bagian in ("KATA PENGANTAR", "BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB IV PENUTUP"):
        teks = f"Demikian {bagian.lower()} Laporan Kinerja Dinas Pendidikan Kota {{}} Tahun {{}} ini disampaikan."
        yield kalimat(bagian, teks.format("Mandalasari", th), instansi=teks.format("Ciputri", th), tahun=teks.format("Mandalasari", th - 1))  # fmt: skip


def _bahasan_tolok(t: Tolok, th: int) -> Iterator[Cetak]:
    bab, satuan = "BAB III AKUNTABILITAS KINERJA", "persen" if t.satuan == "Persen" else "poin"
    lama, baru, target, capai = t.realisasi[th - 1], t.realisasi[th], t.target[th], t.capaian(th)
    teks = f"{t.nama} pada tahun {th} mencapai {{}} {satuan} dari target {{}} {satuan}, sehingga tingkat capaiannya {{}} %."
    isi = (t.cetak(baru), t.cetak(target), _DUA(capai))
    yield kalimat(bab, teks.format(*isi), **{
        "prosa": teks.format(t.cetak(bulat(baru * Decimal("1.2"))), *isi[1:]),
        "target kalimat": teks.format(isi[0], t.cetak(target * 2), isi[2]),
        "capaian kalimat": teks.format(*isi[:2], _DUA(capai - 9)),
    })  # fmt: skip
    if lama != baru:
        kata = ("lebih tinggi", "lebih rendah") if baru > lama else ("lebih rendah", "lebih tinggi")
        teks = f"Angka itu {{}} {{}} {satuan} dibandingkan tahun {th - 1} yang tercatat {t.cetak(lama)} {satuan}."
        utuh = f"{t.nama} pada tahun {th} tercatat {t.cetak(baru)} {satuan}. " + teks
        beda = t.cetak(abs(baru - lama))
        yield kalimat(bab, utuh.format(kata[0], beda), **{"kata tahun": utuh.format(kata[1], beda), "selisih kalimat": utuh.format(kata[0], t.cetak(abs(baru - lama) + 3))})  # fmt: skip
