"""Back test: every derived number of a real, published report, against ours.

The folder beside this file holds the numbers as they were printed. Each of them equals ours, rounded to the digits that
were printed, or stands in ``kesalahan_terbitan.csv`` with the value that it should have had and the reason. That list is
as short as the truth allows: a test fails for an entry that is not needed.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain
from operator import attrgetter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kinerja import hitung
from kinerja.angka import DasarHitung, bulatkan, persen
from kinerja.laporan import Konteks, Laporan, buka
from kinerja.model import Kelompok, tingkat_kode

SINI = Path(__file__).resolve().parent / "semarang_2023"
PARAMS = SINI.parents[2] / "params"
TAHUN = 2023

Baris = dict[str, str]


def baca(nama: str) -> list[Baris]:
    """Read one of the published tables."""
    with (SINI / f"{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


@dataclass(frozen=True)
class Angka:
    """A printed number, its place (table | row | column), and how we come to ours."""

    tempat: str
    tercetak: str
    kita: Callable[[Laporan], Any]


@dataclass(frozen=True)
class Kesalahan:
    """A known fault of the published report."""

    tempat: str
    tercetak: str
    seharusnya: str
    temuan: tuple[str, ...]
    alasan: str


KESALAHAN = {
    baris["tempat"]: Kesalahan(
        baris["tempat"], baris["tercetak"], baris["seharusnya"], tuple(baris["temuan"].split("; ")), baris["alasan"]
    )
    for baris in baca("kesalahan_terbitan")
}


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Return our report of the same dinas and year."""
    return buka("kota-semarang", "diskopum", TAHUN, PARAMS)


def desimal(teks: str) -> int:
    """Count the digits after the point of a printed number."""
    return len(teks.partition(".")[2])


def sama(tercetak: str, kita: Any) -> bool:
    """Say whether our value, rounded half-up to the digits that were printed, is the printed one."""
    if kita is None:
        return tercetak == "NA"
    if isinstance(kita, str):
        return tercetak == kita
    return tercetak != "NA" and bulatkan(kita, desimal(tercetak)) == Decimal(tercetak)


def periksa(angka: Angka, laporan: Laporan) -> None:
    """Compare one number; where the report is known to be wrong, with what it should have printed."""
    kita = angka.kita(laporan)
    salah = KESALAHAN.get(angka.tempat)
    if salah is None:
        assert sama(angka.tercetak, kita), f"{angka.tempat}: tercetak {angka.tercetak}, hitungan kita {kita}"
    else:
        assert salah.tercetak == angka.tercetak, f"{angka.tempat}: daftar kesalahan menyalin angka tercetak lain"
        assert sama(salah.seharusnya, kita), f"{angka.tempat}: seharusnya {salah.seharusnya}, hitungan kita {kita}"


def kasus(angka: Iterable[Angka]) -> pytest.MarkDecorator:
    """Make a case of every number, named by its place."""
    return pytest.mark.parametrize("angka", list(angka), ids=attrgetter("tempat"))


def ambil(tabel: Any, kolom: str, **kunci: Any) -> Any:
    """Return one cell of a frame, None when there is no such row."""
    nilai = [baris[kolom] for _, baris in tabel.iterrows() if all(baris[nama] == isi for nama, isi in kunci.items())]
    assert len(nilai) <= 1, f"kunci rangkap: {kunci}"
    return nilai[0] if nilai else None


def sel(tabel: str, kolom: str, **kunci: Any) -> Callable[[Laporan], Any]:
    """Return how to read one cell of a frame of the report."""
    return lambda laporan: ambil(getattr(laporan, tabel), kolom, **kunci)


# --- performance: Tabel 2.1, 2.3, 3.1 to 3.6, 3.8 and Lembar Pengukuran ---


def nilai_target(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the target of the Renstra for tables of the Renstra, else the target that counts."""
    kunci = {"indikator": baris["kode"], "tahun": int(baris["tahun"])}
    if baris["tabel"] in ("Tabel 2.1", "Tabel 3.4"):
        return lambda laporan: ambil(laporan.lembar("target"), "renstra", **kunci)
    return sel("target", "target", **kunci)


def nilai_realisasi(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the realisasi of the year, or the baseline."""
    if baris["tahun"] == "awal":
        return sel("indikator", "data_awal", kode=baris["kode"])
    return sel("realisasi", "realisasi", indikator=baris["kode"], tahun=int(baris["tahun"]))


def nilai_capaian(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the capaian of an indicator, of a sasaran (S1), or the mean over all sasaran."""
    if baris["kode"] == "rata-rata":
        return lambda laporan: laporan.rata_rata["capaian"]
    return sel("capaian" if "." in baris["kode"] else "capaian_sasaran", "capaian", kode=baris["kode"])


def nilai_kategori(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the predikat of an indicator."""
    return sel("capaian", "predikat", kode=baris["kode"])


def angka_indikator(kolom: str, kita: Callable[[Baris], Callable[[Laporan], Any]]) -> Iterator[Angka]:
    """List one column of all performance tables."""
    for baris in baca("indikator"):
        if baris[kolom]:
            tempat = f"{baris['tabel']} | {baris['kode']} | {kolom} {baris['tahun']}"
            yield Angka(tempat, baris[kolom], kita(baris))


TARGET = list(angka_indikator("target", nilai_target))
REALISASI = list(angka_indikator("realisasi", nilai_realisasi))
CAPAIAN = list(angka_indikator("capaian", nilai_capaian))
KATEGORI = list(angka_indikator("kategori", nilai_kategori))


@kasus(TARGET)
def test_target(angka: Angka, laporan: Laporan) -> None:
    """A target is the one of the Renstra or of the last perjanjian kinerja."""
    periksa(angka, laporan)


@kasus(REALISASI)
def test_realisasi(angka: Angka, laporan: Laporan) -> None:
    """A realisasi is the same in every table; what was not measured is missing."""
    periksa(angka, laporan)


@kasus(CAPAIAN)
def test_capaian(angka: Angka, laporan: Laporan) -> None:
    """A capaian follows from target and realisasi as printed, a mean from the capaian as printed."""
    periksa(angka, laporan)


@kasus(KATEGORI)
def test_kategori(angka: Angka, laporan: Laporan) -> None:
    """A predikat follows from the capaian by the scale that the report names."""
    periksa(angka, laporan)


def test_indikator_lengkap(laporan: Laporan) -> None:
    """The published table of tujuan, sasaran and program has the same indicators as ours."""
    terbitan = [(b["level"], b["kode"]) for b in baca("indikator") if b["tabel"] == "Tabel 3.8" and b["target"]]
    kita = [
        (b.level.value, b.kode) for b in laporan.capaian.itertuples() if b.level in ("tujuan", "sasaran", "program")
    ]
    assert sorted(terbitan) == sorted(kita)


# --- efficiency: Tabel 3.7 ---


def angka_efisiensi() -> Iterator[Angka]:
    """List the table of efficiency."""
    kolom_kita = {
        "capaian": "capaian",
        "anggaran": "anggaran",
        "realisasi_anggaran": "realisasi",
        "persen_anggaran": "persen",
        "efisiensi": "efisiensi",
    }
    for baris in baca("efisiensi"):
        for kolom, tercetak in list(baris.items())[1:]:
            if kolom in kolom_kita:
                kita = sel("efisiensi", kolom_kita[kolom], kode=baris["sasaran"])
            else:
                kita = sel("capaian", kolom, induk=baris["sasaran"], level="sasaran")
            yield Angka(f"Tabel 3.7 | {baris['sasaran']} | {kolom}", tercetak, kita)


EFISIENSI = list(angka_efisiensi())


@kasus(EFISIENSI)
def test_efisiensi(angka: Angka, laporan: Laporan) -> None:
    """Efficiency is % capaian kinerja minus % realisasi anggaran, of the same row."""
    periksa(angka, laporan)


# --- money: Tabel 3.9, 3.10 and the sources ---

_KOLOM_ANGGARAN = {
    "anggaran": "anggaran",
    "realisasi": "realisasi",
    "persen": "persen",
    "silpa": "sisa",
    "silpa_persen": "persen_sisa",
}
_RUPIAH = ("anggaran", "realisasi", "silpa")


def angka_anggaran() -> Iterator[Angka]:
    """List amounts and percentages of both budget tables."""
    for baris in baca("anggaran"):
        for kolom, kolom_kita in _KOLOM_ANGGARAN.items():
            if baris[kolom]:
                tempat = f"{baris['tabel']} | {baris['kode'] or 'total'} | {kolom}"
                yield Angka(tempat, baris[kolom], sel("anggaran", kolom_kita, kode=baris["kode"]))


def angka_kode() -> Iterator[Angka]:
    """List the codes of both budget tables."""
    for baris in baca("anggaran"):
        if baris["kode"]:
            tempat = f"{baris['tabel']} | {baris['kode']} | kode"
            yield Angka(tempat, baris["kode_tercetak"], sel("anggaran", "kode", kode=baris["kode"]))


def angka_jumlah() -> Iterator[Angka]:
    """List the sums of the printed rows below each printed total, program and kegiatan."""
    anak: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for baris in baca("anggaran"):
        for kolom in _RUPIAH:
            if baris["kode"] and baris[kolom]:
                anak[baris["tabel"], hitung.induk_kode(baris["kode"]), kolom].append(int(baris[kolom]))
    for (tabel, induk, kolom), nilai in anak.items():
        bawah = {"program": "kegiatan", "kegiatan": "subkegiatan"}[tingkat_kode(induk)] if induk else "program"
        tempat = f"{tabel} | {induk or 'total'} | jumlah {kolom} {bawah}"
        yield Angka(tempat, str(sum(nilai)), sel("anggaran", _KOLOM_ANGGARAN[kolom], kode=induk))


def angka_selisih() -> Iterator[Angka]:
    """List anggaran minus realisasi as printed in the same row."""
    for baris in baca("anggaran"):
        if baris["silpa"]:
            tempat = f"{baris['tabel']} | {baris['kode'] or 'total'} | anggaran dikurangi realisasi"
            selisih = int(baris["anggaran"]) - int(baris["realisasi"])
            yield Angka(tempat, str(selisih), sel("anggaran", "sisa", kode=baris["kode"]))


ANGGARAN = list(angka_anggaran())
KODE_ANGGARAN = list(angka_kode())
JUMLAH_ANGGARAN = list(angka_jumlah())
SELISIH_ANGGARAN = list(angka_selisih())


@kasus(ANGGARAN)
def test_anggaran(angka: Angka, laporan: Laporan) -> None:
    """Amounts add up from the sub kegiatan; percentages are of the budget of the row."""
    periksa(angka, laporan)


@kasus(KODE_ANGGARAN)
def test_kode_anggaran(angka: Angka, laporan: Laporan) -> None:
    """A budget line carries the same code in both tables."""
    periksa(angka, laporan)


@kasus(JUMLAH_ANGGARAN)
def test_jumlah_anggaran(angka: Angka, laporan: Laporan) -> None:
    """The printed rows below a row add up to it."""
    periksa(angka, laporan)


@kasus(SELISIH_ANGGARAN)
def test_selisih_anggaran(angka: Angka, laporan: Laporan) -> None:
    """The remainder is what the row itself says: anggaran minus realisasi."""
    periksa(angka, laporan)


@pytest.mark.parametrize("tabel", ["Tabel 3.9", "Tabel 3.10"])
def test_anggaran_lengkap(tabel: str, laporan: Laporan) -> None:
    """Both published tables have exactly the lines of our budget."""
    assert sorted(b["kode"] for b in baca("anggaran") if b["tabel"] == tabel) == sorted(laporan.anggaran["kode"])


def nilai_sumber(baris: Baris, kolom: str) -> Callable[[Laporan], Any]:
    """Return what a source pays in all, or for one line."""
    if baris["jenis"] in ("total", "sumber"):
        return sel("sumber_dana", kolom, sumber=baris["sumber"])

    def kita(laporan: Laporan) -> Any:
        milik = [
            satu
            for satu in laporan.data.sumber_dana
            if (satu.sumber, satu.kode) == (baris["sumber"], baris["kode"])
            and (baris["jenis"] == "ulang" or (satu.uraian or "") == baris["rincian"])
        ]
        assert milik, f"sumber dana tidak ada: {baris}"
        return hitung.ringkas(sum(s.anggaran for s in milik), sum(s.realisasi for s in milik))[kolom]

    return kita


def angka_sumber() -> Iterator[Angka]:
    """List the section on sources of money, and its sums."""
    jumlah: dict[str, int] = defaultdict(int)
    for baris in baca("sumber_dana"):
        rinci = " ".join(isi for isi in (baris["kode"], baris["rincian"]) if isi)
        tempat = f"Sumber dana | {baris['sumber']}{f' {rinci}' if rinci else ''}"
        for kolom in ("anggaran", "realisasi", "persen"):
            if baris[kolom]:
                yield Angka(f"{tempat} | {kolom}", baris[kolom], nilai_sumber(baris, kolom))
        if baris["jenis"] in ("sumber", "rincian"):
            jumlah["Jumlah" if baris["jenis"] == "sumber" else baris["sumber"]] += int(baris["anggaran"])
    for sumber, nilai in jumlah.items():
        rincian = "sumber" if sumber == "Jumlah" else "rincian"
        tempat = f"Sumber dana | {sumber} | jumlah anggaran {rincian}"
        yield Angka(tempat, str(nilai), sel("sumber_dana", "anggaran", sumber=sumber))


SUMBER = list(angka_sumber())


@kasus(SUMBER)
def test_sumber_dana(angka: Angka, laporan: Laporan) -> None:
    """The sources add up to the budget, the lines of a source to the source."""
    periksa(angka, laporan)


# --- people: Tabel 1.1 to 1.3 ---


def nama_sama(kita: str, tercetak: str) -> bool:
    """Compare names of units without the word that only one of both tables prints."""
    return kita.removeprefix("Bidang ") == tercetak or (kita, tercetak) == ("Jumlah", "JUMLAH")


def nilai_unit(tabel: str, nama: str, *kolom: str) -> Callable[[Laporan], Any]:
    """Return the sum of columns in the row of a unit; a column that our table does not have counts nobody."""

    def kita(laporan: Laporan) -> Any:
        bingkai = getattr(laporan, tabel)
        (baris,) = (baris for _, baris in bingkai.iterrows() if nama_sama(baris["nama"], nama))
        return sum(baris[satu] for satu in kolom if satu in bingkai.columns)

    return kita


def angka_golongan() -> Iterator[Angka]:
    """List Tabel 1.1 and the sums of its columns."""
    unit = [baris for baris in baca("pegawai_golongan") if baris["unit"] != "JUMLAH"]
    for baris in baca("pegawai_golongan"):
        for kolom, tercetak in list(baris.items())[1:]:
            kita = nilai_unit("pegawai_golongan", baris["unit"], kolom)
            yield Angka(f"Tabel 1.1 | {baris['unit']} | {kolom}", tercetak, kita)
    for kolom in list(unit[0])[1:]:
        jumlah = sum(int(baris[kolom]) for baris in unit)
        yield Angka(f"Tabel 1.1 | jumlah unit | {kolom}", str(jumlah), nilai_unit("pegawai_golongan", "JUMLAH", kolom))


_JENJANG = ("SD", "SMP", "SMA", "D3", "S1", "S2")


def nilai_kelamin(nama: str, kolom: str) -> Callable[[Laporan], Any]:
    """Return how many men or women of a group there are by the table of status."""

    def kita(laporan: Laporan) -> Any:
        status = laporan.pegawai_status
        milik = (
            status[status["status"] == "Jumlah"] if nama == "JUMLAH" else status[status["kelompok"] == Kelompok.NON_ASN]
        )
        return sum(milik[kolom])

    return kita


def angka_pendidikan() -> Iterator[Angka]:
    """List Tabel 1.2; where genders are not known by level, the sum of both and the sum of all levels."""
    for baris in baca("pegawai_pendidikan"):
        nama = baris["unit"]
        depan = f"Tabel 1.2 | {nama}"
        yield Angka(f"{depan} | jumlah", baris["jumlah"], nilai_unit("pegawai_pendidikan", nama, "jumlah"))
        for jenjang in _JENJANG:
            pasangan = {jk: baris[f"{jenjang}_{jk}"] for jk in "lp"}
            jumlah = str(sum(map(int, pasangan.values())))
            yield Angka(f"{depan} | {jenjang}", jumlah, nilai_unit("pegawai_pendidikan", nama, jenjang))
            if nama not in ("Non ASN", "JUMLAH"):
                for jk, tercetak in pasangan.items():
                    kolom = f"{jenjang}_{jk}"
                    yield Angka(f"{depan} | {kolom}", tercetak, nilai_unit("pegawai_pendidikan", nama, kolom))
        if nama in ("Non ASN", "JUMLAH"):
            for jk, kolom in (("l", "laki_laki"), ("p", "perempuan")):
                jumlah = str(sum(int(baris[f"{jenjang}_{jk}"]) for jenjang in _JENJANG))
                yield Angka(f"{depan} | {kolom}", jumlah, nilai_kelamin(nama, kolom))


def angka_eselon() -> Iterator[Angka]:
    """List Tabel 1.3."""
    for urut, baris in enumerate(baca("pegawai_eselon")):
        for kolom, tercetak in list(baris.items())[1:]:
            if tercetak:

                def kita(laporan: Laporan, urut: int = urut, kolom: str = kolom) -> Any:
                    return laporan.pegawai_eselon.iloc[urut][kolom]

                yield Angka(f"Tabel 1.3 | {baris['eselon']} | {kolom}", tercetak, kita)


PEGAWAI = [*angka_golongan(), *angka_pendidikan(), *angka_eselon()]


@kasus(PEGAWAI)
def test_pegawai(angka: Angka, laporan: Laporan) -> None:
    """The tables of staff count the same people."""
    periksa(angka, laporan)


def test_kelamin_tidak_dikarang(laporan: Laporan) -> None:
    """Where the sources disagree on men and women of a level, ours stays missing; it is not guessed or made zero."""
    tabel = laporan.pegawai_pendidikan
    (non_asn,) = (baris for _, baris in tabel.iterrows() if baris["nama"] == "Non ASN")
    assert {non_asn[f"{jenjang}_{jk}"] for jenjang in ("SMA", "D3", "S1", "S2") for jk in "lp"} == {None}


# --- other regions ---


def angka_wilayah() -> Iterator[Angka]:
    """List the table of cooperatives of all regions."""
    for baris in baca("perbandingan_koperasi_aktif"):
        tempat = f"Rekapitulasi keragaan koperasi | {baris['wilayah']}"
        if baris["jenis"] == "jumlah":
            kolom_kita = {"aktif": "pembilang", "tidak_aktif": "sisa", "jumlah": "penyebut", "persen": "rasio_total"}
            for kolom, nama in kolom_kita.items():

                def total(laporan: Laporan, nama: str = nama) -> Any:
                    return getattr(laporan.peringkat("S1.1"), nama)

                yield Angka(f"{tempat} | {kolom}", baris[kolom], total)
            continue
        kolom_kita = {"aktif": "pembilang", "tidak_aktif": "sisa", "jumlah": "penyebut", "persen": "nilai"}
        urut = int(baris["nomor"]) - 1
        for kolom, nama in kolom_kita.items():

            def satu(laporan: Laporan, urut: int = urut, nama: str = nama) -> Any:
                return laporan.pembanding("S1.1").iloc[urut][nama]

            yield Angka(f"{tempat} | {kolom}", baris[kolom], satu)


WILAYAH = list(angka_wilayah())


@kasus(WILAYAH)
def test_wilayah(angka: Angka, laporan: Laporan) -> None:
    """A region's percentage is of its own cooperatives, that of all regions a ratio of totals."""
    periksa(angka, laporan)


def test_wilayah_lengkap(laporan: Laporan) -> None:
    """Our regions are those of the published table, in its order, and the own region is one of them."""
    tercetak = [re.sub(r"^Kab\.? ", "Kabupaten ", b["wilayah"]) for b in baca("perbandingan_koperasi_aktif")]
    kita = laporan.pembanding("S1.1")
    assert list(kita["wilayah"])[:35] == tercetak[:35]
    assert list(kita["jenis"]) == [b["jenis"] for b in baca("perbandingan_koperasi_aktif")][:36]
    assert list(kita.loc[kita["sendiri"] == True, "wilayah"]) == ["Kota Semarang"]  # noqa: E712 - object column


def test_rerata_bukan_rasio_total(laporan: Laporan) -> None:
    """The percentage printed for all regions is the mean of 36 percentages, which is not their ratio of totals."""
    assert sama("49.00", laporan.peringkat("S1.1").rerata)
    assert sama("48.23", laporan.peringkat("S1.1").rasio_total)


# --- perjanjian kinerja: all forms ---


def angka_pk() -> Iterator[Angka]:
    """List targets, amounts and totals of all forms."""
    banyak: dict[str, int] = defaultdict(int)
    for baris in baca("perjanjian_kinerja"):
        pk, kode = baris["formulir"], baris["kode"]
        tempat = f"{pk} | {kode or 'JUMLAH'}"
        if baris["jenis"] == "indikator":
            banyak[pk] += 1
            yield Angka(f"{tempat} | target", baris["target"], sel("target", "target", indikator=kode, tahun=TAHUN))
            continue
        if baris["jenis"] == "jumlah":
            yield Angka(f"{tempat} | anggaran", baris["anggaran"], jumlah_formulir(pk))
            continue
        yield Angka(f"{tempat} | anggaran", baris["anggaran"], sel("anggaran", "anggaran", kode=kode))
        if baris["dikelola"]:

            def dikelola(laporan: Laporan, pk: str = pk, kode: str = kode) -> Any:
                return ambil(laporan.lembar("pk_anggaran"), "dikelola", pk=pk, kode=kode)

            yield Angka(f"{tempat} | dikelola", baris["dikelola"], dikelola)
    for pk, jumlah in banyak.items():

        def milik(laporan: Laporan, pk: str = pk) -> Any:
            return sum(satu.pk == pk for satu in laporan.data.pk_indikator)

        yield Angka(f"{pk} | banyak indikator", str(jumlah), milik)


def jumlah_formulir(pk: str) -> Callable[[Laporan], Any]:
    """Return the sum of the budget lines of a form."""

    def kita(laporan: Laporan) -> Any:
        kode = [satu.kode for satu in laporan.data.pk_anggaran if satu.pk == pk]
        return sum(ambil(laporan.anggaran, "anggaran", kode=satu) for satu in kode)

    return kita


PK = list(angka_pk())


@kasus(PK)
def test_perjanjian_kinerja(angka: Angka, laporan: Laporan) -> None:
    """A form promises the targets that are measured and the budget of its lines; JUMLAH adds these up."""
    periksa(angka, laporan)


def test_perjanjian_kinerja_lengkap(laporan: Laporan) -> None:
    """Our forms have the lines of the published ones; only the form of the IKU has the two that it left out."""
    terbitan = {(b["formulir"], b["kode"]) for b in baca("perjanjian_kinerja") if b["kode"]}
    kita = {(satu.pk, satu.indikator) for satu in laporan.data.pk_indikator}
    kita |= {(satu.pk, satu.kode) for satu in laporan.data.pk_anggaran}
    assert kita - terbitan == {("PK-02", "T1.1"), ("PK-02", "T2.1")}
    assert terbitan - kita == set()


# --- prose ---

_LINGKUNGAN = ImmutableSandboxedEnvironment(undefined=StrictUndefined)


def nilai_penanda(ungkapan: str) -> Callable[[Laporan], Any]:
    """Return the number that a placeholder of our prose prints.

    Three names stand beside those of :class:`kinerja.laporan.Konteks`: ``pendidikan`` (staff of a group with these
    levels of education), ``pohon`` (counts below a code) and ``persen``.
    """

    def kita(laporan: Laporan) -> Any:
        def pendidikan(kelompok: str, *jenjang: str) -> int:
            tabel = laporan.pegawai_pendidikan
            milik = tabel[tabel["kelompok"] == kelompok]
            return sum(sum(milik[nama]) for nama in (jenjang or ("jumlah",)))

        def pohon(kode: str) -> SimpleNamespace:
            return SimpleNamespace(**hitung.jumlah_pohon(laporan.anggaran, kode))

        nama = {**Konteks(laporan)._nama, "pendidikan": pendidikan, "pohon": pohon, "persen": persen}
        hasil = _LINGKUNGAN.compile_expression(ungkapan, undefined_to_none=False)(**nama)
        return bilangan_pertama(hasil) if isinstance(hasil, str) else hasil

    return kita


def bilangan_pertama(teks: str) -> Decimal:
    """Read the number of a printed text such as "Rp31.826.684.236" or "4.006 orang".

    >>> bilangan_pertama("77,04 %"), bilangan_pertama("4.006 orang")
    (Decimal('77.04'), Decimal('4006'))
    """
    (bilangan,) = re.findall(r"-?\d[\d.]*(?:,\d+)?", teks)
    return Decimal(bilangan.replace(".", "").replace(",", "."))


NARASI = [
    Angka(f"{baris['bagian']} | {baris['besaran']}", baris["nilai"], nilai_penanda(baris["penanda"]))
    for baris in baca("narasi")
]


@kasus(NARASI)
def test_narasi(angka: Angka, laporan: Laporan) -> None:
    """A number in prose is the number of the table that it speaks of."""
    periksa(angka, laporan)


# --- the list of known faults ---

SEMUA = [
    *TARGET, *REALISASI, *CAPAIAN, *KATEGORI, *EFISIENSI, *ANGGARAN, *KODE_ANGGARAN, *JUMLAH_ANGGARAN, *SELISIH_ANGGARAN,
    *SUMBER, *PEGAWAI, *WILAYAH, *PK, *NARASI,
]  # fmt: skip
MENURUT_TEMPAT = {angka.tempat: angka for angka in SEMUA}


def test_tempat_tunggal() -> None:
    """A place names one printed number, and a fault is listed once."""
    tempat = [angka.tempat for angka in SEMUA]
    assert sorted(tempat) == sorted(set(tempat))
    assert len(baca("kesalahan_terbitan")) == len(KESALAHAN)


@pytest.mark.parametrize("salah", KESALAHAN.values(), ids=attrgetter("tempat"))
def test_kesalahan_diperlukan(salah: Kesalahan, laporan: Laporan) -> None:
    """A listed fault is a printed number that differs from ours, with our value to the digits printed and a reason."""
    assert salah.tempat in MENURUT_TEMPAT, "tidak ada angka terbitan di tempat itu"
    angka = MENURUT_TEMPAT[salah.tempat]
    assert not sama(angka.tercetak, angka.kita(laporan)), "angka terbitan sudah sama; hapus dari daftar"
    assert desimal(salah.seharusnya) >= desimal(salah.tercetak)
    assert re.fullmatch(r"[A-Z0-9].*[^.]\.", salah.alasan)


TEMUAN = baca("temuan_angka")


@pytest.mark.parametrize("temuan", TEMUAN, ids=lambda baris: baris["temuan"])
def test_temuan_terjelaskan(temuan: Baris) -> None:
    """Every known finding on numbers is in the list of faults, or it is said why our numbers need no entry for it."""
    tercatat = {id_temuan for salah in KESALAHAN.values() for id_temuan in salah.temuan}
    assert temuan["perlakuan"] in ("kesalahan", "sama", "bukan hitungan")
    assert (temuan["temuan"] in tercatat) == (temuan["perlakuan"] == "kesalahan")
    assert bool(temuan["alasan"]) == (temuan["perlakuan"] != "kesalahan")


def test_kesalahan_bertemuan() -> None:
    """Every listed fault goes back to a finding."""
    assert set(chain.from_iterable(satu.temuan for satu in KESALAHAN.values())) <= {baris["temuan"] for baris in TEMUAN}


# --- the other basis ---


def test_dasar_penuh(laporan: Laporan) -> None:
    """Computed from unrounded operands, only two of all numbers print another last digit."""
    pilihan = laporan.pilihan.model_copy(update={"dasar_hitung": DasarHitung.PENUH})
    penuh = Laporan(replace(laporan.bahan, pengaturan=replace(laporan.bahan.pengaturan, pilihan=pilihan)))
    berubah = set()
    for angka in (*CAPAIAN, *KATEGORI, *EFISIENSI, *ANGGARAN, *SUMBER, *WILAYAH):
        a, b = angka.kita(laporan), angka.kita(penuh)
        if isinstance(a, Decimal) and bulatkan(a) != bulatkan(b):
            berubah.add((str(bulatkan(a)), str(bulatkan(b))))
        elif not isinstance(a, Decimal):
            assert a == b
    assert berubah == {("100.71", "100.70"), ("18.72", "18.71")}
