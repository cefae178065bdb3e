"""A family of layouts that was written after the rules were finished, and measured once: codes, cumulative quarters, growth.

It shares no printing code with the other families: programs and kegiatan with codes, quarters that count on, comparison with
the nation, growth from year to year, means by goal, amounts in millions with decimals, remarks that say rose or fell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from rekaan_cetak import Tercetak
from rekaan_dinas import Dinas

__all__ = ["SEGAR", "cetak_segar"]

SEGAR = "segar"

_TAHAP = ("s.d. Triwulan I", "s.d. Triwulan II", "s.d. Triwulan III", "s.d. Triwulan IV")


def _tulis(desimal: int, ekor: str = "") -> Callable[[Decimal], str]:
    def tulis(nilai: Decimal) -> str:
        bulat = nilai.quantize(Decimal(1).scaleb(-desimal), ROUND_HALF_UP)
        return f"{bulat:,}".replace(",", " ").replace(".", ",").replace(" ", ".") + ekor

    return tulis


def _sel(
    tempat: tuple[str, str, str], angka: Decimal | int, tulis: Callable[[Decimal], str], *jenis: str, kelompok: str = ""
) -> Tercetak:
    nilai = Decimal(angka)
    return Tercetak(*tempat, tulis(nilai), jenis, nilai, tulis, kelompok=kelompok)


def _kinerja(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    th = d.tahun
    tabel = f"Tabel 3.1. Hasil Pengukuran Perjanjian Kinerja Tahun {th}"
    capaian = acak.choice(("Persentase (%)", "Capaian Kinerja (%)", "Tingkat Capaian"))
    rata = []
    for s, sasaran in enumerate(d.sasaran, 1):
        nilai = []
        for u, satu in enumerate(sasaran.ukur, 1):
            baris = f"{s}.{u}. {satu.nama}"
            tulis = _tulis(satu.desimal)
            isi = (
                _sel((tabel, baris, "Target"), satu.target[th], tulis, "target"),
                _sel((tabel, baris, "Realisasi"), satu.realisasi[th], tulis, "realisasi"),
                _sel((tabel, baris, capaian), satu.capaian(th), _tulis(2), "hitungan"),
            )
            yield from (replace(sel, induk=sasaran.nama) for sel in isi)
            nilai.append(satu.capaian(th))
        rata.append(sum(nilai, Decimal(0)) / len(nilai))
        yield replace(
            _sel((tabel, f"Rata-rata capaian sasaran {s}", capaian), rata[-1], _tulis(2), "rerata"), induk=sasaran.nama
        )
    tabel = f"Tabel 3.2. Pertumbuhan Realisasi Kinerja {th - 1}–{th}"
    for satu in d.ukur:
        lama, baru = satu.realisasi[th - 1], satu.realisasi[th]
        tulis = _tulis(satu.desimal)
        yield _sel((tabel, satu.nama, f"Realisasi Tahun {th - 1}"), lama, tulis, "lalu")
        yield _sel((tabel, satu.nama, f"Realisasi Tahun {th}"), baru, tulis, "realisasi")
        yield _sel((tabel, satu.nama, "Pertumbuhan (%)"), (baru - lama) / lama * 100, _tulis(2), "tumbuh")
        naik, turun = "Meningkat", "Menurun"
        if baru != lama:
            benar, salah = (naik, turun) if baru > lama else (turun, naik)
            yield Tercetak(tabel, satu.nama, "Keterangan", benar, ("kata",), lain=(salah,))
    tabel = f"Tabel 3.3. Realisasi Kinerja Kumulatif Triwulanan Tahun {th}"
    for satu in d.ukur:
        kum = Decimal(0)
        for tahap, tambah in zip(_TAHAP, satu.triwulan, strict=False):
            kum += tambah
            jenis = ("kumulatif",) if tahap is _TAHAP[-1] else ()
            yield _sel((tabel, satu.nama, tahap), kum, _tulis(0), *jenis, kelompok="Realisasi")
    tabel = f"Tabel 3.4. Perbandingan dengan Target Jangka Menengah sampai Tahun {th}"
    for satu in d.ukur:
        tulis = _tulis(satu.desimal)
        for tahun in range(th - 2, th + 1):
            for nama, nilai, jenis in (
                ("T", satu.target[tahun], ()),
                ("R", satu.realisasi[tahun], ("lalu",) if tahun == th - 1 else ()),
                ("%", satu.capaian(tahun), ("hitungan",)),
            ):
                tulis_ini = _tulis(2) if nama == "%" else tulis
                yield _sel((tabel, satu.nama, nama), nilai, tulis_ini, *jenis, kelompok=f"Tahun {tahun}")


def _uang(d: Dinas, acak: Random) -> Iterator[Tercetak]:
    th = d.tahun
    tabel = f"Tabel 3.5. Rincian Anggaran dan Realisasi menurut Program dan Kegiatan TA {th}"
    judul = acak.choice((("Anggaran (Rp)", "Realisasi (Rp)"), ("Pagu Anggaran", "Realisasi Anggaran")))
    penuh = _tulis(0)

    def satu_baris(label: str, pagu: int, serap: int, jenis: str) -> Iterator[Tercetak]:
        yield _sel((tabel, label, judul[0]), pagu, penuh, jenis)
        yield _sel((tabel, label, judul[1]), serap, penuh, jenis)
        yield _sel((tabel, label, "Persen"), Decimal(serap) / pagu * 100, _tulis(2, " %"), "persen")

    for p, program in enumerate(d.program, 2):
        yield from satu_baris(f"3.27.{p:02d} {program.nama}", program.pagu, program.serapan, "suku")
        for k, keg in enumerate(program.kegiatan, 1):
            yield from satu_baris(f"3.27.{p:02d}.2.{k:02d} {keg.nama}", keg.pagu, keg.serapan, "rincian")
    yield from satu_baris("JUMLAH", d.pagu, d.serapan, "jumlah")
    tabel = f"Tabel 3.6. Anggaran per Program (Rp juta) Tahun {th}"
    juta = _tulis(2)
    for program in d.program:
        label = program.nama
        yield _sel((tabel, label, "Alokasi"), program.pagu, lambda v: juta(v / 1_000_000), "juta")
        yield _sel((tabel, label, "Serapan"), program.serapan, lambda v: juta(v / 1_000_000), "juta")
    yield _sel((tabel, "Total", "Alokasi"), d.pagu, lambda v: juta(v / 1_000_000), "jumlah")
    yield _sel((tabel, "Total", "Serapan"), d.serapan, lambda v: juta(v / 1_000_000), "jumlah")


def _lain(d: Dinas) -> Iterator[Tercetak]:
    tabel, bulat = "Tabel 1.1. Keadaan Pegawai Menurut Golongan", _tulis(0)
    for nama, pria, wanita in d.pegawai:
        for kolom, nilai in (("Laki - laki", pria), ("Perempuan", wanita), ("Jumlah", pria + wanita)):
            yield _sel((tabel, nama, kolom), nilai, bulat, *(("pegawai",) if kolom == "Jumlah" else ()))
    pria, wanita = (sum(s[n] for s in d.pegawai) for n in (1, 2))
    for kolom, nilai in (("Laki - laki", pria), ("Perempuan", wanita), ("Jumlah", pria + wanita)):
        yield _sel((tabel, "Jumlah", kolom), nilai, bulat, "pegawai")
    prosa = "Uraian Bab III"
    rupiah = lambda v: f"Rp{_tulis(0)(v)},-"  # noqa: E731 - one way to write an amount
    yield _sel((prosa, f"anggaran tahun {d.tahun}", "Nilai"), d.pagu, rupiah, "prosa")
    yield _sel((prosa, f"realisasi anggaran tahun {d.tahun}", "Nilai"), d.serapan, rupiah, "prosa")
    yield _sel((prosa, "sisa anggaran", "Nilai"), d.pagu - d.serapan, rupiah, "prosa")
    yield _sel((prosa, "jumlah program", "Nilai"), len(d.program), bulat, "cacah")
    yield _sel((prosa, "jumlah kegiatan", "Nilai"), sum(len(p.kegiatan) for p in d.program), bulat, "cacah")
    for satu in d.ukur:
        yield _sel(
            (prosa, f"realisasi indikator {satu.nama} tahun {d.tahun}", "Nilai"),
            satu.realisasi[d.tahun],
            _tulis(satu.desimal),
            "prosa",
        )
    tercapai = sum(satu.capaian(d.tahun) >= 100 for satu in d.ukur)
    yield _sel((prosa, "jumlah indikator kinerja", "Nilai"), len(d.ukur), bulat, "cacah")
    yield _sel((prosa, "indikator yang tercapai", "Nilai"), tercapai, bulat, "cacah")


def cetak_segar(dinas: Dinas, keluarga: str, benih: int) -> list[Tercetak]:
    """Print an agency, with the words that a seed draws."""
    assert keluarga == SEGAR
    acak = Random(f"segar {benih}")  # noqa: S311 - invented figures
    bagian = [list(_kinerja(dinas, acak)), list(_uang(dinas, acak)), list(_lain(dinas))]
    acak.shuffle(bagian)
    return [sel for satu in bagian for sel in satu]
