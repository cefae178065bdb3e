"""Every derived number of the published report of Semarang, with how we come to ours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

from emas_banding import Angka, Baris, Terbitan, ambil, sel

from kinerja import hitung
from kinerja.angka import persen
from kinerja.laporan import Laporan
from kinerja.model import Kelompok, tingkat_kode

__all__ = [
    "ANGGARAN",
    "CAPAIAN",
    "EFISIENSI",
    "JUMLAH_ANGGARAN",
    "KATEGORI",
    "KODE_ANGGARAN",
    "MENURUT_TEMPAT",
    "NARASI",
    "PEGAWAI",
    "PK",
    "REALISASI",
    "SELISIH_ANGGARAN",
    "SEMUA",
    "SUMBER",
    "TAHUN",
    "TARGET",
    "TERBITAN",
    "WILAYAH",
]

TERBITAN = Terbitan("semarang_2023")
TAHUN = 2023

# --- performance: Tabel 2.1, 2.3, 3.1 to 3.6, 3.8 and Lembar Pengukuran ---


def nilai_target(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the target of the Renstra for tables of the Renstra, else the target that counts."""
    kunci = {"indikator": baris["kode"], "tahun": int(baris["tahun"])}
    if baris["tabel"] in ("Tabel 2.1", "Tabel 3.4"):
        return lambda laporan: ambil(laporan.data.target, "renstra", **kunci)
    return sel("target", "target", **kunci)


def nilai_realisasi(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the realisasi of the year, or the baseline."""
    if baris["tahun"] == "awal":
        return lambda laporan: ambil(laporan.data.indikator, "data_awal", kode=baris["kode"])
    return sel("realisasi", "realisasi", indikator=baris["kode"], tahun=int(baris["tahun"]))


def nilai_capaian(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the capaian of an indicator, of a sasaran (S1), or the mean over all sasaran."""
    if baris["kode"] == "rata-rata":
        return lambda laporan: laporan.hasil.rata_rata.capaian
    return sel("capaian" if "." in baris["kode"] else "capaian_sasaran", "capaian", kode=baris["kode"])


def nilai_kategori(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the predikat of an indicator."""
    return sel("capaian", "predikat", kode=baris["kode"])


def angka_indikator(kolom: str, kita: Callable[[Baris], Callable[[Laporan], Any]]) -> Iterator[Angka]:
    """List one column of all performance tables."""
    for baris in TERBITAN.baca("indikator"):
        if baris[kolom]:
            tempat = f"{baris['tabel']} | {baris['kode']} | {kolom} {baris['tahun']}"
            yield Angka(tempat, baris[kolom], kita(baris))


TARGET = list(angka_indikator("target", nilai_target))
REALISASI = list(angka_indikator("realisasi", nilai_realisasi))
CAPAIAN = list(angka_indikator("capaian", nilai_capaian))
KATEGORI = list(angka_indikator("kategori", nilai_kategori))


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
    for baris in TERBITAN.baca("efisiensi"):
        for kolom, tercetak in list(baris.items())[1:]:
            if kolom in kolom_kita:
                kita = sel("efisiensi", kolom_kita[kolom], kode=baris["sasaran"])
            else:
                kita = sel("capaian", kolom, induk=baris["sasaran"], level="sasaran")
            yield Angka(f"Tabel 3.7 | {baris['sasaran']} | {kolom}", tercetak, kita)


EFISIENSI = list(angka_efisiensi())


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
    for baris in TERBITAN.baca("anggaran"):
        for kolom, kolom_kita in _KOLOM_ANGGARAN.items():
            if baris[kolom]:
                tempat = f"{baris['tabel']} | {baris['kode'] or 'total'} | {kolom}"
                yield Angka(tempat, baris[kolom], sel("anggaran", kolom_kita, kode=baris["kode"]))


def angka_kode() -> Iterator[Angka]:
    """List the codes of both budget tables."""
    for baris in TERBITAN.baca("anggaran"):
        if baris["kode"]:
            tempat = f"{baris['tabel']} | {baris['kode']} | kode"
            yield Angka(tempat, baris["kode_tercetak"], sel("anggaran", "kode", kode=baris["kode"]))


def angka_jumlah() -> Iterator[Angka]:
    """List the sums of the printed rows below each printed total, program and kegiatan."""
    anak: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for baris in TERBITAN.baca("anggaran"):
        for kolom in _RUPIAH:
            if baris["kode"] and baris[kolom]:
                anak[baris["tabel"], hitung.induk_kode(baris["kode"]), kolom].append(int(baris[kolom]))
    for (tabel, induk, kolom), nilai in anak.items():
        bawah = {"program": "kegiatan", "kegiatan": "subkegiatan"}[tingkat_kode(induk)] if induk else "program"
        tempat = f"{tabel} | {induk or 'total'} | jumlah {kolom} {bawah}"
        yield Angka(tempat, str(sum(nilai)), sel("anggaran", _KOLOM_ANGGARAN[kolom], kode=induk))


def angka_selisih() -> Iterator[Angka]:
    """List anggaran minus realisasi as printed in the same row."""
    for baris in TERBITAN.baca("anggaran"):
        if baris["silpa"]:
            tempat = f"{baris['tabel']} | {baris['kode'] or 'total'} | anggaran dikurangi realisasi"
            selisih = int(baris["anggaran"]) - int(baris["realisasi"])
            yield Angka(tempat, str(selisih), sel("anggaran", "sisa", kode=baris["kode"]))


ANGGARAN = list(angka_anggaran())
KODE_ANGGARAN = list(angka_kode())
JUMLAH_ANGGARAN = list(angka_jumlah())
SELISIH_ANGGARAN = list(angka_selisih())


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
        return getattr(hitung.jumlahkan(milik), kolom)

    return kita


def angka_sumber() -> Iterator[Angka]:
    """List the section on sources of money, and its sums."""
    jumlah: dict[str, int] = defaultdict(int)
    for baris in TERBITAN.baca("sumber_dana"):
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


# --- people: Tabel 1.1 to 1.3 ---


def nama_sama(kita: str, tercetak: str) -> bool:
    """Compare names of units without the word that only one of both tables prints."""
    return kita.removeprefix("Bidang ") == tercetak or (kita, tercetak) == ("Jumlah", "JUMLAH")


def nilai_unit(tabel: str, nama: str, *kolom: str) -> Callable[[Laporan], Any]:
    """Return the sum of columns in the row of a unit; a column that our table does not have counts nobody."""

    def kita(laporan: Laporan) -> Any:
        (baris,) = (satu for satu in getattr(laporan.hasil, tabel) if nama_sama(satu.nama, nama))
        return sum(baris[satu] for satu in kolom if satu in baris.orang)

    return kita


def angka_golongan() -> Iterator[Angka]:
    """List Tabel 1.1 and the sums of its columns."""
    unit = [baris for baris in TERBITAN.baca("pegawai_golongan") if baris["unit"] != "JUMLAH"]
    for baris in TERBITAN.baca("pegawai_golongan"):
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
        status = laporan.hasil.pegawai_status
        milik = status[-1:] if nama == "JUMLAH" else [satu for satu in status if satu.kelompok is Kelompok.NON_ASN]
        return sum(satu.orang(kolom) or 0 for satu in milik)

    return kita


def angka_pendidikan() -> Iterator[Angka]:
    """List Tabel 1.2; where genders are not known by level, the sum of both and the sum of all levels."""
    for baris in TERBITAN.baca("pegawai_pendidikan"):
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
    for urut, baris in enumerate(TERBITAN.baca("pegawai_eselon")):
        for kolom, tercetak in list(baris.items())[1:]:
            if tercetak:

                def kita(laporan: Laporan, urut: int = urut, kolom: str = kolom) -> Any:
                    return laporan.hasil.pegawai_eselon[urut].orang(kolom)

                yield Angka(f"Tabel 1.3 | {baris['eselon']} | {kolom}", tercetak, kita)


PEGAWAI = [*angka_golongan(), *angka_pendidikan(), *angka_eselon()]


# --- other regions ---


def angka_wilayah() -> Iterator[Angka]:
    """List the table of cooperatives of all regions."""
    for baris in TERBITAN.baca("perbandingan_koperasi_aktif"):
        tempat = f"Rekapitulasi keragaan koperasi | {baris['wilayah']}"
        if baris["jenis"] == "jumlah":
            kolom_kita = {"aktif": "pembilang", "tidak_aktif": "sisa", "jumlah": "penyebut", "persen": "rasio_total"}
            for kolom, nama in kolom_kita.items():

                def total(laporan: Laporan, nama: str = nama) -> Any:
                    return getattr(laporan.hasil.peringkat("S1.1"), nama)

                yield Angka(f"{tempat} | {kolom}", baris[kolom], total)
            continue
        kolom_kita = {"aktif": "pembilang", "tidak_aktif": "sisa", "jumlah": "penyebut", "persen": "nilai"}
        urut = int(baris["nomor"]) - 1
        for kolom, nama in kolom_kita.items():

            def satu(laporan: Laporan, urut: int = urut, nama: str = nama) -> Any:
                return getattr(laporan.hasil.pembanding("S1.1")[urut], nama)

            yield Angka(f"{tempat} | {kolom}", baris[kolom], satu)


WILAYAH = list(angka_wilayah())


# --- perjanjian kinerja: all forms ---


def angka_pk() -> Iterator[Angka]:
    """List targets, amounts and totals of all forms."""
    banyak: dict[str, int] = defaultdict(int)
    for baris in TERBITAN.baca("perjanjian_kinerja"):
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
                return ambil(laporan.data.pk_anggaran, "dikelola", pk=pk, kode=kode)

            yield Angka(f"{tempat} | dikelola", baris["dikelola"], dikelola)
    for pk, jumlah in banyak.items():

        def milik(laporan: Laporan, pk: str = pk) -> Any:
            return sum(satu.pk == pk for satu in laporan.data.pk_indikator)

        yield Angka(f"{pk} | banyak indikator", str(jumlah), milik)


def jumlah_formulir(pk: str) -> Callable[[Laporan], Any]:
    """Return the sum of the budget lines of a form."""

    def kita(laporan: Laporan) -> Any:
        kode = [satu.kode for satu in laporan.data.pk_anggaran if satu.pk == pk]
        return sum(ambil(laporan.hasil.anggaran, "anggaran", kode=satu) for satu in kode)

    return kita


PK = list(angka_pk())


# --- prose ---


def nama_tambahan(laporan: Laporan) -> dict[str, Any]:
    """Return ``pendidikan`` (staff of a group with these levels of education), ``pohon`` (counts below a code), ``persen``."""

    def pendidikan(kelompok: str, *jenjang: str) -> int:
        milik = [satu for satu in laporan.hasil.pegawai_pendidikan if satu.kelompok == kelompok]
        return sum(satu[nama] or 0 for satu in milik for nama in (jenjang or ("jumlah",)))

    def pohon(kode: str) -> SimpleNamespace:
        return SimpleNamespace(**hitung.jumlah_pohon(laporan.hasil.anggaran, kode))

    return {"pendidikan": pendidikan, "pohon": pohon, "persen": persen}


NARASI = TERBITAN.angka_narasi(nama_tambahan)


SEMUA = [
    *TARGET, *REALISASI, *CAPAIAN, *KATEGORI, *EFISIENSI, *ANGGARAN, *KODE_ANGGARAN, *JUMLAH_ANGGARAN, *SELISIH_ANGGARAN,
    *SUMBER, *PEGAWAI, *WILAYAH, *PK, *NARASI,
]  # fmt: skip
MENURUT_TEMPAT = {angka.tempat: angka for angka in SEMUA}
