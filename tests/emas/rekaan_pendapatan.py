"""A family of layouts of a revenue agency: taxes with targets before and after revision, shares, growth, districts in ranks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random

from rekaan_bahan import Tolok, bagi, bulat, naik_turun, pecah, tolok
from rekaan_dinas import Dinas
from rekaan_tanam import Cetak, Laporan, angka, baris_hilang, judul_lain, kalimat, nama_lain, tulis

from kinerja.angka import terbilang

__all__ = ["cetak_pendapatan"]

_DUA, _BULAT, _RP = tulis(2), tulis(0), tulis(0, "", "Rp")
_PAJAK = (
    "PBB-P2",
    "BPHTB",
    "PBJT Makanan dan Minuman",
    "PBJT Jasa Perhotelan",
    "PBJT Tenaga Listrik",
    "Pajak Reklame",
    "Pajak Air Tanah",
)
_CAMAT = ("Kec. Sagara Kota", "Kec. Pasirlaya", "Kec. Cimuncang", "Kec. Gunungbatu", "Kec. Rancapari", "Kec. Leuwisari")
_IKU = (
    ("Rasio Pendapatan Asli Daerah terhadap pendapatan daerah", "Persen", 2, "21.00", "1.1"),
    ("Persentase piutang pajak daerah yang tertagih", "Persen", 2, "52.00", "3"),
    ("Nilai AKIP Badan Pendapatan Daerah", "Poin", 2, "71.00", "1.5"),
    ("Indeks kepuasan wajib pajak", "Poin", 2, "82.50", "0.75"),
    ("Jumlah hari penyelesaian keberatan pajak", "Hari", 0, "60", "-4"),
)


def cetak_pendapatan(d: Dinas, benih: int) -> Laporan:
    """Print one report."""
    acak = Random(f"pendapatan {benih}")  # noqa: S311 - invented figures
    th = d.tahun
    iku = [tolok(acak, isi, th, turun=isi[2] == 0, terbalik=isi[2] == 0) for isi in _IKU]
    pajak = []
    for nama in _PAJAK:
        murni = acak.randint(900, 60_000) * 1_000_000
        ubah = murni * acak.randint(90, 125) // 100
        nyata = ubah * acak.randint(8800, 11900) // 10000 + acak.randint(1, 999_999)
        lalu = nyata * acak.randint(80, 112) // 100
        pajak.append((nama, murni, ubah, nyata, lalu, lalu * acak.randint(82, 110) // 100))
    isi: list[Cetak] = []
    isi += _ringkasan(pajak, iku, th)
    isi += _orang(acak)
    isi += _janji(iku, th)
    isi += _iku(iku, th)
    isi += _pajak(pajak, th)
    isi += _camat(acak, th)
    isi += _belanja(acak, th)
    isi += _narasi(iku, pajak, th)
    ubah_ = {
        "tahun judul": judul_lain("Tabel III-2 ", f"Tabel III-2 Target dan Realisasi Pajak Daerah Tahun Anggaran {th - 1}"),
        "hilang": baris_hilang("Tabel II-1 "),
        "nama kata": nama_lain("Tabel II-1 ", ((" piutang", ""), (" wajib", ""), (" keberatan", " pembetulan"), (" Asli", ""))),
    }  # fmt: skip
    return Laporan(tuple(isi), ubah_)


def _jumlah(baris: Sequence[tuple[str, int, int, int, int, int]]) -> tuple[int, ...]:
    return tuple(sum(b[n] for b in baris) for n in range(1, 6))  # type: ignore[misc]


def _ringkasan(pajak: Sequence[tuple[str, int, int, int, int, int]], iku: list[Tolok], th: int) -> Iterator[Cetak]:
    _, ubah, nyata, lalu, _ = _jumlah(pajak)
    persen = bagi(nyata, ubah)
    teks = (
        f"Realisasi pajak daerah tahun {th} mencapai {{a}} ({{b}} rupiah) atau {{p}} persen dari target setelah"
        " perubahan sebesar {t}. {kata} target tersebut tercatat sebesar {c}."
    )
    lebih = nyata >= ubah
    benar = {"a": _RP(Decimal(nyata)), "b": terbilang(nyata), "p": _DUA(persen), "t": _RP(Decimal(ubah)), "c": _RP(Decimal(abs(nyata - ubah))), "kata": "Kelebihan atas" if lebih else "Kekurangan atas"}  # fmt: skip
    yield kalimat("RINGKASAN", teks.format(**benar), **{
        "terbilang": teks.format(**benar | {"b": terbilang(nyata + 3_000_000)}),
        "pangsa kalimat": teks.format(**benar | {"p": _DUA(persen + 5)}),
        "jumlah kalimat": teks.format(**benar | {"t": _RP(Decimal(ubah) * 11 // 10)}),
        "selisih kalimat": teks.format(**benar | {"c": _RP(Decimal(abs(nyata - ubah)) + 9_000_000)}),
    })  # fmt: skip
    tumbuh = bagi(nyata - lalu, lalu)
    kata = naik_turun(Decimal(lalu), Decimal(nyata), ("tumbuh", "terkontraksi"))
    teks = f"Dibandingkan realisasi tahun {th - 1} sebesar {{}}, penerimaan tersebut {{}} {{}} persen."
    if kata:
        yield kalimat("RINGKASAN", teks.format(_RP(Decimal(lalu)), kata[0], _DUA(abs(tumbuh))), **{
            "tumbuh kalimat": teks.format(_RP(Decimal(lalu)), kata[0], _DUA(abs(tumbuh) + 2)),
            "kata tahun": teks.format(_RP(Decimal(lalu)), kata[1], _DUA(abs(tumbuh))),
        })  # fmt: skip
    lulus = sum(t.capaian(th) >= 100 for t in iku)
    teks = "Sebanyak {} dari {} indikator kinerja utama telah memenuhi target."
    yield kalimat("RINGKASAN", teks.format(lulus, len(iku)), **{"cacah kalimat": teks.format(lulus + 1, len(iku))})


def _orang(acak: Random) -> Iterator[Cetak]:
    tabel, semua = "Tabel I-1 Komposisi Pegawai Badan Pendapatan Daerah", [0, 0, 0]
    for nama in ("Sekretariat", "Bidang Pendataan", "Bidang Penagihan", "Bidang Pengembangan", "UPTD Pajak"):
        nilai = [acak.randint(3, 19), acak.randint(1, 9), acak.randint(1, 8)]
        semua = [a + b for a, b in zip(semua, nilai, strict=True)]
        yield from _orang_baris(tabel, nama, nilai)
    yield from _orang_baris(tabel, "Total", semua)
    teks = "Badan Pendapatan Daerah memiliki {} orang pegawai: {} PNS, {} PPPK, dan {} tenaga kontrak."
    yield kalimat("BAB I", teks.format(sum(semua), *semua), **{"orang kalimat": teks.format(sum(semua), semua[0] + 2, *semua[1:])})  # fmt: skip


def _orang_baris(tabel: str, nama: str, nilai: list[int]) -> Iterator[Cetak]:
    for kolom, n in zip(("PNS", "PPPK", "Kontrak"), nilai, strict=True):
        yield angka((tabel, nama, kolom), n, _BULAT, "pegawai")
    yield angka((tabel, nama, "Jml Pegawai"), sum(nilai), _BULAT, "pegawai")


def _janji(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel II-1 Perjanjian Kinerja Perubahan Tahun {th}"
    for t in iku:
        yield Cetak(tabel, t.nama, "Satuan", t.satuan, {"satuan": ("Dokumen",)})
        yield angka((tabel, t.nama, "Target"), t.target[th], tulis(t.desimal), "target")


def _iku(iku: list[Tolok], th: int) -> Iterator[Cetak]:
    tabel = f"Tabel III-1 Capaian Indikator Kinerja Utama s.d. Tahun {th}"
    for t in iku:
        cara, akhir = tulis(t.desimal), t.target[th] + 2 * (t.target[th] - t.target[th - 1])
        yield Cetak(tabel, t.nama, "Satuan", t.satuan)
        yield angka((tabel, t.nama, f"Realisasi {th - 1}"), t.realisasi[th - 1], cara)
        yield angka((tabel, t.nama, "Target"), t.target[th], cara, "target", kelompok=f"Tahun {th}")
        yield angka((tabel, t.nama, "Realisasi"), t.realisasi[th], cara, "realisasi", kelompok=f"Tahun {th}")
        salah = _DUA(t.realisasi[th] / t.target[th] * 100)
        sel = angka((tabel, t.nama, "Capaian (%)"), t.capaian(th), _DUA, "hitungan", kelompok=f"Tahun {th}")
        arah = {"arah": (salah,)} if t.turun and abs(bagi(t.realisasi[th], t.target[th]) - t.capaian(th)) > 3 else {}
        yield Cetak(tabel, t.nama, sel.kolom, sel.nilai, sel.salah | arah, kelompok=sel.kelompok)
        yield Cetak(tabel, t.nama, f"Target {th + 2}", cara(akhir), kelompok="Akhir Renstra")
        maju = akhir / t.realisasi[th] * 100 if t.turun else bagi(t.realisasi[th], akhir)
        yield angka((tabel, t.nama, "Kemajuan (%)"), maju, _DUA, "kemajuan", kelompok="Akhir Renstra")
    semua = [t.capaian(th) for t in iku]
    yield angka((tabel, "Rata-rata capaian", "Capaian (%)"), sum(semua) / len(semua), _DUA, "rerata", kelompok=f"Tahun {th}")  # fmt: skip


def _kurung(nilai: Decimal) -> str:
    return f"({_BULAT(-nilai)})" if nilai < 0 else _BULAT(nilai)


def _pajak(pajak: Sequence[tuple[str, int, int, int, int, int]], th: int) -> Iterator[Cetak]:
    tabel, total = f"Tabel III-2 Target dan Realisasi Pajak Daerah Tahun Anggaran {th}", _jumlah(pajak)
    for nama, murni, ubah, nyata, *_ in (*pajak, ("JUMLAH PAJAK DAERAH", *total)):
        jenis = "jumlah" if nama.startswith("JUMLAH") else "suku"
        yield angka((tabel, nama, "Murni"), murni, _BULAT, kelompok="Target (Rp)")
        yield angka((tabel, nama, "Perubahan"), ubah, _BULAT, jenis, kelompok="Target (Rp)")
        yield angka((tabel, nama, "Realisasi (Rp)"), nyata, _BULAT, jenis)
        yield angka((tabel, nama, "Lebih/(Kurang)"), nyata - ubah, _kurung, "selisih")
        yield angka((tabel, nama, "%"), bagi(nyata, ubah), _DUA, "persen")
        yield angka((tabel, nama, "Kontribusi (%)"), bagi(nyata, total[2]), _DUA, "pangsa")
    tabel = f"Tabel III-3 Pertumbuhan Realisasi Pajak Daerah {th - 2}-{th}"
    for nama, _, _, nyata, lalu, dulu in (*pajak, ("Jumlah", *total)):
        antar = ("antar tabel",)
        yield angka((tabel, nama, str(th - 2)), dulu, _BULAT, "tahun lalu", kelompok="Realisasi (Rp)")
        yield angka((tabel, nama, str(th - 1)), lalu, _BULAT, "tahun lalu", kelompok="Realisasi (Rp)")
        yield angka((tabel, nama, str(th)), nyata, _BULAT, *antar, kelompok="Realisasi (Rp)")
        for tahun, baru, lama in ((th - 1, lalu, dulu), (th, nyata, lalu)):
            yield angka((tabel, nama, str(tahun)), bagi(baru - lama, lama), _DUA, "tumbuh", kelompok="Pertumbuhan (%)")
    tabel = f"Tabel III-4 Realisasi Pajak Daerah per Triwulan Tahun {th} (dalam juta rupiah)"
    juta = tulis(2)
    for nama, *_, nyata, _, _ in pajak:
        acak = Random(f"{nama} {nyata}")  # noqa: S311 - invented figures
        bagian = [n * 10_000 for n in pecah(acak, nyata // 10_000, 4)]
        for n, nilai in zip(("I", "II", "III", "IV"), bagian, strict=True):
            yield angka((tabel, nama, f"Tw {n}"), Decimal(nilai) / 1_000_000, juta, "triwulan")
        yield angka((tabel, nama, "Setahun"), Decimal(sum(bagian)) / 1_000_000, juta, "triwulan jumlah")


def _camat(acak: Random, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel III-5 Realisasi PBB-P2 per Kecamatan Tahun {th}"
    baris = []
    for nama in _CAMAT:
        pokok = acak.randint(200_000, 6_000_000) * 1000
        baris.append((nama, acak.randint(4_000, 40_000), pokok, pokok * acak.randint(5500, 9980) // 10000))
    persen = [bulat(bagi(b[3], b[2])) for b in baris]
    for (nama, sppt, pokok, nyata), n in zip(baris, persen, strict=True):
        yield from _camat_baris(tabel, nama, (sppt, pokok, nyata), "suku")
        yield angka((tabel, nama, "Peringkat"), 1 + sum(v > n for v in persen), _BULAT, "peringkat")
    yield from _camat_baris(tabel, "Jumlah", tuple(sum(b[n] for b in baris) for n in (1, 2, 3)), "jumlah")  # type: ignore[misc]
    urut = sorted(zip(persen, _CAMAT, strict=True), reverse=True)
    teks = f"Realisasi PBB-P2 tertinggi dicapai {{}} sebesar {{}} persen dan terendah {urut[-1][1]} sebesar {_DUA(urut[-1][0])} persen."  # fmt: skip
    yield kalimat("BAB III", teks.format(urut[0][1], _DUA(urut[0][0])), tertinggi=teks.format(urut[1][1], _DUA(urut[0][0])), prosa=teks.format(urut[0][1], _DUA(urut[0][0] - 7)))  # fmt: skip


def _camat_baris(tabel: str, nama: str, isi: tuple[int, ...], jenis: str) -> Iterator[Cetak]:
    sppt, pokok, nyata = isi
    yield angka((tabel, nama, "SPPT (lembar)"), sppt, _BULAT, *(("jumlah lembar",) if jenis == "jumlah" else ()))
    yield angka((tabel, nama, "Pokok Ketetapan"), pokok, _BULAT, jenis)
    yield angka((tabel, nama, "Realisasi"), nyata, _BULAT, jenis)
    yield angka((tabel, nama, "Tunggakan"), pokok - nyata, _BULAT, "sisa")
    yield angka((tabel, nama, "%"), bagi(nyata, pokok), _DUA, "persen")


def _belanja(acak: Random, th: int) -> Iterator[Cetak]:
    tabel = f"Tabel III-6 Anggaran dan Realisasi Belanja Tahun {th}"
    program = {
        "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota": ("Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Modal"),
        "Program Pengelolaan Pendapatan Daerah": ("Belanja Barang dan Jasa", "Belanja Modal"),
    }  # fmt: skip
    total = [0, 0]
    for nama, rincian in program.items():
        anak = []
        for satu in rincian:
            pagu = acak.randint(90_000, 9_000_000) * 1000
            anak.append((satu, pagu, pagu * acak.randint(8500, 9970) // 10000))
        pagu, serap = sum(a[1] for a in anak), sum(a[2] for a in anak)
        total = [total[0] + pagu, total[1] + serap]
        yield from _belanja_baris(tabel, nama, pagu, serap, "suku")
        for satu, p, s in anak:
            yield from _belanja_baris(tabel, f"- {satu}", p, s, "rincian", nama)
    yield from _belanja_baris(tabel, "Jumlah Belanja Daerah", total[0], total[1], "jumlah")
    teks = "Belanja Badan Pendapatan Daerah terserap {} atau {} persen dari anggaran {}, tersisa {}."
    isi = [
        _RP(Decimal(total[1])),
        _DUA(bagi(total[1], total[0])),
        _RP(Decimal(total[0])),
        _RP(Decimal(total[0] - total[1])),
    ]
    yield kalimat("BAB III", teks.format(*isi), **{"pangsa belanja": teks.format(isi[0], _DUA(bagi(total[1], total[0]) - 5), *isi[2:]), "sisa kalimat": teks.format(*isi[:3], _RP(Decimal(total[0] - total[1] + 4_500_000)))})  # fmt: skip


def _belanja_baris(tabel: str, nama: str, pagu: int, serap: int, jenis: str, induk: str = "") -> Iterator[Cetak]:
    yield angka((tabel, nama, "Anggaran"), pagu, _BULAT, jenis, induk=induk)
    yield angka((tabel, nama, "Realisasi"), serap, _BULAT, jenis, induk=induk)
    yield angka((tabel, nama, "Sisa"), pagu - serap, _BULAT, "sisa", induk=induk)
    yield angka((tabel, nama, "Serapan"), bagi(serap, pagu), tulis(2, "%"), "persen", induk=induk)


def _narasi(iku: list[Tolok], pajak: Sequence[tuple[str, int, int, int, int, int]], th: int) -> Iterator[Cetak]:
    for t in iku:
        nilai, target = t.cetak(t.realisasi[th]), t.cetak(t.target[th])
        kata = ("melebihi", "di bawah") if t.realisasi[th] > t.target[th] else ("di bawah", "melebihi")
        teks = f"Pada tahun {th}, {t.nama} terealisasi {{}}, {{}} target {target}."
        if t.realisasi[th] != t.target[th]:
            yield kalimat("BAB III", teks.format(nilai, kata[0]), **{"kata target": teks.format(nilai, kata[1]), "prosa iku": teks.format(t.cetak(t.realisasi[th] * Decimal("1.2")), kata[0])})  # fmt: skip
        teks = f"Tingkat capaian {t.nama} adalah {{}} persen."
        yield kalimat("BAB III", teks.format(_DUA(t.capaian(th))), **{"capaian kalimat": teks.format(_DUA(t.capaian(th) + 4))})  # fmt: skip
    total = _jumlah(pajak)[2]
    besar = max(pajak, key=lambda p: p[3])
    teks = f"Kontributor terbesar ialah {besar[0]} sebesar {{}} atau {{}} persen dari seluruh pajak daerah."
    yield kalimat("BAB III", teks.format(_RP(Decimal(besar[3])), _DUA(bagi(besar[3], total))), **{"kontribusi kalimat": teks.format(_RP(Decimal(besar[3])), _DUA(bagi(besar[3], total) + 3))})  # fmt: skip
    for bagian in ("KATA PENGANTAR", "BAB I", "BAB II", "BAB IV"):
        teks = f"Badan Pendapatan Daerah Kota {{}} menyampaikan laporan kinerja tahun {{}} sebagaimana diuraikan pada {bagian}."
        yield kalimat(bagian, teks.format("Sagara", th), instansi=teks.format("Purwalaya", th), tahun=teks.format("Sagara", th - 1))  # fmt: skip
