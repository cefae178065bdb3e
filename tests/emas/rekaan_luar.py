"""Families of layouts that share no printing code with the others: every seed draws its own words, order and signs.

``tegak`` sets one table for each indicator with a row for each year and money in thousands; ``balai`` prints as an office of a
ministry does, with codes, units in the cells, quarters, kinds of expenditure and months; ``blok`` sets the quantities of an
indicator below each other and the years across. ``blok`` was never looked at beside the rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_cetak import Tercetak
from rekaan_dinas import Dinas, Ukur

__all__ = ["KELUARGA_LUAR", "cetak_luar"]

_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()
_PENDEK = {"Unit": "Unit", "%": "%", "Indeks": "Poin", "Kasus": "Kss"}


def _angka(nilai: Decimal, desimal: int) -> str:
    bulat = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)
    return f"{bulat:,}".translate(str.maketrans(",.", ".,"))


def _bentuk(desimal: int, ekor: str = "", depan: str = "") -> Callable[[Decimal], str]:
    return lambda nilai: f"{depan}{_angka(nilai, desimal)}{ekor}"


class _Kata:
    """The words of one report, drawn from what reports use."""

    def __init__(self, acak: Random) -> None:
        pilih = acak.choice
        self.target = pilih(("Target", "Target Kinerja", "Rencana Kinerja", "Tgt", "Target PK"))
        self.realisasi = pilih(("Realisasi", "Realisasi Kinerja", "Real.", "Hasil", "Realisasi Fisik"))
        self.capaian = pilih(("% Capaian", "Capaian", "Persentase Capaian (%)", "Tingkat Capaian (%)", "Cap. (%)", "%"))
        self.pagu = pilih(("Pagu", "Anggaran", "Alokasi Anggaran", "Pagu Anggaran (Rp)", "Anggaran Setelah Perubahan"))
        self.serapan = pilih(("Realisasi Anggaran", "Realisasi Keuangan", "Penyerapan (Rp)", "Realisasi Belanja"))
        self.persen = pilih(("%", "Persentase", "Serapan (%)", "% Realisasi", "Tingkat Serapan (%)"))
        self.sisa = pilih(("Sisa", "Sisa Anggaran", "Anggaran Tidak Terserap", "Silpa"))
        self.jumlah = pilih(("Jumlah", "TOTAL", "Jumlah Total", "J U M L A H", "Total Anggaran"))
        self.rerata = pilih(("Rata-rata", "Rerata Capaian", "Rata-rata Capaian Kinerja"))
        self.prosa = pilih(("Prosa Bab III", "Narasi Ikhtisar", "Kalimat Penutup"))
        self.tanda = pilih(("", "%", " %"))


def _sel(
    tabel: str, baris: str, kolom: str, angka: Decimal | int, bentuk: Callable[[Decimal], str], *jenis: str
) -> Tercetak:
    nilai = Decimal(angka)
    return Tercetak(tabel, baris, kolom, bentuk(nilai), jenis, nilai, bentuk)


def _uang(
    k: _Kata, tabel: str, baris: str, isi: tuple[int, int], bentuk: Callable[[Decimal], str], jenis: str
) -> Iterator[Tercetak]:
    pagu, serap = isi
    yield _sel(tabel, baris, k.pagu, pagu, bentuk, jenis)
    yield _sel(tabel, baris, k.serapan, serap, bentuk, jenis)
    yield _sel(tabel, baris, k.persen, Decimal(serap) / pagu * 100, _bentuk(2, k.tanda), "persen")
    yield _sel(tabel, baris, k.sisa, pagu - serap, bentuk, "sisa")


def _uraian(d: Dinas, k: _Kata) -> Iterator[Tercetak]:
    """Running text: what an indicator reached, what was spent, how many programs there are."""
    for satu in d.ukur:
        nama = f"{satu.nama} pada tahun {d.tahun}"
        yield _sel(k.prosa, f"Realisasi {nama}", "Nilai", satu.realisasi[d.tahun], _bentuk(satu.desimal), "prosa")
        yield _sel(k.prosa, f"Capaian {nama}", "Nilai", satu.capaian(d.tahun), _bentuk(2, " persen"), "prosa")
        lalu = satu.realisasi[d.tahun - 1]
        yield _sel(
            k.prosa, f"Realisasi {satu.nama} pada tahun {d.tahun - 1}", "Nilai", lalu, _bentuk(satu.desimal), "lalu"
        )
    rupiah = _bentuk(0, "", "Rp. ")
    yield _sel(k.prosa, f"Total anggaran tahun {d.tahun}", "Nilai", d.pagu, rupiah, "prosa")
    yield _sel(k.prosa, f"Total realisasi anggaran tahun {d.tahun}", "Nilai", d.serapan, rupiah, "prosa")
    persen = Decimal(d.serapan) / d.pagu * 100
    yield _sel(k.prosa, "Persentase penyerapan anggaran", "Nilai", persen, _bentuk(2, " %"), "prosa")


# --- one table for each indicator, years down the side ---


def _tegak(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    k = _Kata(acak)
    awal = acak.choice(("Capaian", "Perkembangan", "Target dan Realisasi"))
    terbalik = acak.random() < 0.5
    ribu = _bentuk(0)
    for n, satu in enumerate(d.ukur, 1):
        tabel = f"Tabel 3.{n} {awal} {satu.nama}"
        for tahun in range(d.tahun - 3, d.tahun + 1):
            kini = ("realisasi",) if tahun == d.tahun else ()
            isi = [
                _sel(
                    tabel,
                    str(tahun),
                    k.target,
                    satu.target[tahun],
                    _bentuk(satu.desimal),
                    *(("target",) if kini else ()),
                ),
                _sel(tabel, str(tahun), k.realisasi, satu.realisasi[tahun], _bentuk(satu.desimal), *kini),
            ]
            yield from reversed(isi) if terbalik else isi
            yield _sel(tabel, str(tahun), k.capaian, satu.capaian(tahun), _bentuk(2, k.tanda), "hitungan")
    tabel = f"Tabel 3.{len(d.ukur) + 1} Rekapitulasi Capaian Indikator Tahun {d.tahun}"
    for satu in d.ukur:
        yield _sel(tabel, satu.nama, k.target, satu.target[d.tahun], _bentuk(satu.desimal), "target")
        yield _sel(tabel, satu.nama, k.realisasi, satu.realisasi[d.tahun], _bentuk(satu.desimal), "realisasi")
        capaian = satu.capaian(d.tahun)
        yield _sel(tabel, satu.nama, k.capaian, capaian, _bentuk(2, k.tanda), "hitungan")
        ket = "Tercapai" if capaian >= 100 else "Tidak Tercapai"
        lain = ("Tidak Tercapai",) if capaian >= 100 else ("Tercapai",)
        yield Tercetak(tabel, satu.nama, "Keterangan", ket, ("status",), lain=lain)
    nilai = [satu.capaian(d.tahun) for satu in d.ukur]
    yield _sel(tabel, k.rerata, k.capaian, sum(nilai, Decimal(0)) / len(nilai), _bentuk(2, k.tanda), "rerata")
    tabel = f"Tabel 3.{len(d.ukur) + 2} Penyerapan Anggaran (dalam ribuan rupiah)"
    ribuan = replace(d, program=())
    for program in d.program:
        isi = (program.pagu // 1000 * 1000, program.serapan // 1000 * 1000)
        yield from _uang(k, tabel, program.nama, isi, lambda v: ribu(v / 1000), "suku")
    pagu = sum(p.pagu // 1000 * 1000 for p in d.program)
    serap = sum(p.serapan // 1000 * 1000 for p in d.program)
    yield from _uang(k, tabel, k.jumlah, (pagu, serap), lambda v: ribu(v / 1000), "jumlah")
    assert not ribuan.program
    tabel = "Tabel 1.1 Komposisi Aparatur"
    for nama, pria, wanita in d.pegawai:
        yield _sel(tabel, nama, "L", pria, ribu)
        yield _sel(tabel, nama, "P", wanita, ribu)
        yield _sel(tabel, nama, "L+P", pria + wanita, ribu, "pegawai")
    pria, wanita = (sum(s[n] for s in d.pegawai) for n in (1, 2))
    yield _sel(tabel, "Total", "L", pria, ribu, "pegawai")
    yield _sel(tabel, "Total", "P", wanita, ribu, "pegawai")
    yield _sel(tabel, "Total", "L+P", pria + wanita, ribu, "pegawai")
    for satu in d.ukur:
        nama = f"{satu.nama} pada tahun {d.tahun}"
        yield _sel(k.prosa, f"Realisasi {nama}", "Nilai", satu.realisasi[d.tahun], _bentuk(satu.desimal), "prosa")
        yield _sel(k.prosa, f"Capaian {nama}", "Nilai", satu.capaian(d.tahun), _bentuk(2, " persen"), "prosa")
        lalu = satu.realisasi[d.tahun - 1]
        yield _sel(
            k.prosa, f"Realisasi {satu.nama} pada tahun {d.tahun - 1}", "Nilai", lalu, _bentuk(satu.desimal), "lalu"
        )


# --- an office of a ministry ---


def _bersatuan(satu: Ukur) -> Callable[[Decimal], str]:
    ekor = _PENDEK[satu.satuan]
    return _bentuk(satu.desimal, ekor if ekor == "%" else f" {ekor}")


def _balai(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    k = _Kata(acak)
    penuh = _bentuk(0, "", acak.choice(("", "Rp", "Rp ")))
    tabel = f"Tabel 1 Perjanjian Kinerja Tahun {d.tahun}"
    for s, sasaran in enumerate(d.sasaran, 1):
        for n, satu in enumerate(sasaran.ukur, 1):
            nama = f"IKK {s}.{n} {satu.nama}"
            yield replace(
                _sel(tabel, nama, "Target", satu.target[d.tahun], _bersatuan(satu), "target"), induk=sasaran.nama
            )
    for s, sasaran in enumerate(d.sasaran, 1):
        tabel = f"Tabel 3.{s} Capaian {sasaran.nama}"
        nilai = []
        for n, satu in enumerate(sasaran.ukur, 1):
            nama = f"IKK {s}.{n} {satu.nama}"
            yield _sel(tabel, nama, k.target, satu.target[d.tahun], _bersatuan(satu), "target")
            yield _sel(tabel, nama, k.realisasi, satu.realisasi[d.tahun], _bersatuan(satu), "realisasi")
            yield _sel(tabel, nama, k.capaian, satu.capaian(d.tahun), _bentuk(2, k.tanda), "hitungan")
            nilai.append(satu.capaian(d.tahun))
        yield _sel(tabel, k.rerata, k.capaian, sum(nilai, Decimal(0)) / len(nilai), _bentuk(2, k.tanda), "rerata")
    tabel = f"Tabel 3.8 Perkembangan Kinerja {d.tahun - 2}-{d.tahun}"
    for satu in d.ukur:
        for tahun in range(d.tahun - 2, d.tahun + 1):
            isi = (
                _sel(tabel, satu.nama, k.target, satu.target[tahun], _bentuk(satu.desimal)),
                _sel(tabel, satu.nama, k.realisasi, satu.realisasi[tahun], _bentuk(satu.desimal)),
                _sel(tabel, satu.nama, k.capaian, satu.capaian(tahun), _bentuk(2), "hitungan"),
            )
            yield from (replace(sel, kelompok=str(tahun)) for sel in isi)
    tabel = f"Tabel 3.9 Realisasi Kinerja per Triwulan Tahun {d.tahun}"
    for satu in d.ukur:
        for n, nilai in enumerate(satu.triwulan):
            sel = _sel(tabel, satu.nama, f"TW {('I', 'II', 'III', 'IV')[n]}", nilai, _bentuk(satu.desimal), "suku")
            yield replace(sel, kelompok="Realisasi")
        if satu.triwulan:
            jumlah = _sel(tabel, satu.nama, "Jumlah", satu.realisasi[d.tahun], _bentuk(satu.desimal), "triwulan")
            yield replace(jumlah, kelompok="Realisasi")
    nama = ("51 Belanja Pegawai", "52 Belanja Barang", "53 Belanja Modal", "57 Belanja Bantuan Sosial")
    milik = d.program[:4]
    tabel = f"Tabel 4.1 Pagu dan Realisasi menurut Jenis Belanja TA {d.tahun}"
    for label, program in zip(nama, milik, strict=False):
        yield from _uang(k, tabel, label, (program.pagu, program.serapan), penuh, "suku")
    total = (sum(p.pagu for p in milik), sum(p.serapan for p in milik))
    yield from _uang(k, tabel, k.jumlah, total, penuh, "jumlah")
    tabel = f"Tabel 4.2 Perkembangan Penyerapan per Bulan TA {d.tahun}"
    kum = 0
    for bulan, (rencana, nyata) in zip(_BULAN, d.bulan, strict=True):
        kum += nyata
        yield _sel(tabel, bulan, "Rencana Penarikan Dana", rencana, penuh)
        yield _sel(tabel, bulan, "Realisasi", nyata, penuh, "bulan")
        yield _sel(tabel, bulan, "Realisasi Kumulatif", kum, penuh, "kumulatif")
    rupiah = _bentuk(0, "", "Rp")
    yield _sel(k.prosa, f"Pagu anggaran tahun {d.tahun}", "Nilai", total[0], rupiah, "prosa")
    yield _sel(k.prosa, f"Realisasi anggaran tahun {d.tahun}", "Nilai", total[1], rupiah, "prosa")
    for satu in d.ukur:
        nama_ukur = f"Realisasi {satu.nama} tahun {d.tahun}"
        yield _sel(k.prosa, nama_ukur, "Nilai", satu.realisasi[d.tahun], _bersatuan(satu), "prosa")


# --- quantities below each other, years across ---


def _blok(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    k = _Kata(acak)
    tabel = f"Tabel 3.2 Kinerja Indikator Utama {d.tahun - 3} s.d. {d.tahun}"
    for satu in d.ukur:
        for tahun in range(d.tahun - 3, d.tahun + 1):
            kini = tahun == d.tahun
            bentuk = _bentuk(satu.desimal)
            isi = (
                _sel(tabel, "Target", str(tahun), satu.target[tahun], bentuk, *(("target",) if kini else ())),
                _sel(tabel, "Realisasi", str(tahun), satu.realisasi[tahun], bentuk, *(("realisasi",) if kini else ())),
                _sel(tabel, "Capaian (%)", str(tahun), satu.capaian(tahun), _bentuk(2), "hitungan"),
            )
            yield from (replace(sel, induk=satu.nama) for sel in isi)
    tabel = f"Tabel 2.1 Perjanjian Kinerja Perubahan Tahun {d.tahun}"
    for n, satu in enumerate(d.ukur, 1):
        yield Tercetak(tabel, f"{n}. {satu.nama}", "Satuan", satu.satuan)
        yield _sel(tabel, f"{n}. {satu.nama}", "Target Murni", satu.renstra[d.tahun], _bentuk(satu.desimal))
        yield _sel(
            tabel, f"{n}. {satu.nama}", "Target Perubahan", satu.target[d.tahun], _bentuk(satu.desimal), "target"
        )
    tabel = f"Tabel 3.1 Capaian IKU Tahun {d.tahun}"
    for n, satu in enumerate(d.ukur, 1):
        yield Tercetak(tabel, f"{n}. {satu.nama}", "Sat.", satu.satuan)
        yield _sel(tabel, f"{n}. {satu.nama}", k.realisasi, satu.realisasi[d.tahun], _bentuk(satu.desimal), "realisasi")
        yield _sel(tabel, f"{n}. {satu.nama}", k.target, satu.target[d.tahun], _bentuk(satu.desimal), "target")
        yield _sel(tabel, f"{n}. {satu.nama}", k.capaian, satu.capaian(d.tahun), _bentuk(2, k.tanda), "hitungan")
    tabel = f"Tabel 3.3 Alokasi dan Realisasi Anggaran Tahun {d.tahun}"
    penuh = _bentuk(0, ",00")
    for p, program in enumerate(d.program, 1):
        yield from _uang(
            k, tabel, f"{'ABCDEFG'[p - 1]}. {program.nama}", (program.pagu, program.serapan), penuh, "suku"
        )
        for n, keg in enumerate(program.kegiatan, 1):
            yield from _uang(k, tabel, f"{n}) {keg.nama}", (keg.pagu, keg.serapan), penuh, "rincian")
    yield from _uang(k, tabel, k.jumlah, (d.pagu, d.serapan), penuh, "jumlah")
    tabel = "Tabel 1.2 Sumber Daya Manusia menurut Golongan dan Jenis Kelamin"
    bulat = _bentuk(0, " org")
    for nama, pria, wanita in (*d.pegawai, ("Jumlah", *(sum(s[n] for s in d.pegawai) for n in (1, 2)))):
        jenis = ("pegawai",) if nama == "Jumlah" else ()
        yield replace(_sel(tabel, nama, "Pria", pria, bulat, *jenis), kelompok="Jenis Kelamin")
        yield replace(_sel(tabel, nama, "Wanita", wanita, bulat, *jenis), kelompok="Jenis Kelamin")
        yield _sel(tabel, nama, "Total", pria + wanita, bulat, "pegawai")
    yield from _uraian(d, k)


KELUARGA_LUAR: dict[str, Callable[[Dinas, Random], Iterator[Tercetak]]] = {
    "tegak": _tegak,
    "balai": _balai,
    "blok": _blok,
}


def cetak_luar(dinas: Dinas, keluarga: str, benih: int) -> list[Tercetak]:
    """Print an agency in a family of layouts, with the words that a seed draws."""
    return list(KELUARGA_LUAR[keluarga](dinas, Random(f"{keluarga} {benih}")))  # noqa: S311 - invented figures
