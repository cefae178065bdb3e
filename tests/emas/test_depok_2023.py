"""Back test on the second real report: every derived number of Kota Depok's LKIP 2023, against ours.

The folder beside this file holds the numbers as they were printed. Each of them equals ours, rounded to the digits that
were printed, or stands in ``kesalahan_terbitan.csv`` with the value that it should have had and the reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from emas_banding import PARAMS, Angka, Baris, Terbitan, ambil, kasus

from kinerja import hitung
from kinerja.angka import bulatkan, persen, rerata
from kinerja.hitung import Status
from kinerja.laporan import Laporan, buka
from kinerja.model import Level, cacat_skala, induk_kode, tingkat_kode

TERBITAN = Terbitan("depok_2023")
TAHUN = 2023
#: Programs that the report counts for each indicator of a sasaran.
MILIK = {"S1.1": ("P1",), "S2.1": ("P3", "P4", "P5", "P6"), "S2.2": ("P7", "P8")}


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Return our report of the same dinas and year."""
    return buka("kota-depok", "dkum", TAHUN, PARAMS)


def data(laporan: Laporan, kode: str) -> Decimal:
    """Return a value of sheet data_pendukung."""
    return next(satu.nilai for satu in laporan.data.data_pendukung if satu.kode == kode)


def nasional(laporan: Laporan, kode: str, kolom: str) -> Any:
    """Return a national number for an indicator."""
    return ambil(laporan.hasil.pembanding(kode), kolom, wilayah="Nasional")


# --- performance ---


def nilai_target(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the target that counts, in the table on the Renstra the one of its last year, or a national one."""
    kode, tahun = baris["kode"], int(baris["tahun"])
    if baris["tabel"] == "3.3":
        return lambda laporan: ambil(laporan.hasil.akhir_renstra, "target_akhir", kode=kode)
    if kode.startswith("nasional "):
        return lambda laporan: nasional(laporan, kode.split()[1], "target")
    if kode.startswith("nas_"):
        return lambda laporan: data(laporan, f"{kode}_target")
    return lambda laporan: ambil(laporan.hasil.target, "target", indikator=kode, tahun=tahun)


def nilai_realisasi(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the realisasi of the year; the table on the Renstra holds that of the report's year."""
    kode, tahun = baris["kode"], TAHUN if baris["tabel"] == "3.3" else int(baris["tahun"])
    if kode.startswith("nasional "):
        return lambda laporan: nasional(laporan, kode.split()[1], "nilai")
    if kode.startswith("nas_"):
        return lambda laporan: data(laporan, kode)
    return lambda laporan: ambil(laporan.hasil.realisasi, "realisasi", indikator=kode, tahun=tahun)


def nilai_capaian(baris: Baris) -> Callable[[Laporan], Any]:
    """Return the capaian of an indicator in a year in which it was in use."""
    kode, tahun = baris["kode"], int(baris["tahun"])
    if baris["tabel"] == "3.3":
        return lambda laporan: ambil(laporan.hasil.akhir_renstra, "kemajuan", kode=kode)
    return lambda laporan: ambil(laporan.hasil.riwayat, "capaian", kode=kode, tahun=tahun)


def angka_indikator(kolom: str, kita: Callable[[Baris], Callable[[Laporan], Any]]) -> Iterator[Angka]:
    """List one column of all performance tables."""
    for baris in TERBITAN.baca("indikator"):
        if baris[kolom]:
            yield Angka(f"{baris['tabel']} | {baris['kode']} | {kolom} {baris['tahun']}", baris[kolom], kita(baris))


TARGET = list(angka_indikator("target", nilai_target))
REALISASI = list(angka_indikator("realisasi", nilai_realisasi))
CAPAIAN = list(angka_indikator("capaian", nilai_capaian))


@kasus(TARGET)
def test_target(angka: Angka, laporan: Laporan) -> None:
    """A target is the one of the last perjanjian kinerja, of the Renstra, or of the nation."""
    TERBITAN.periksa(angka, laporan)


@kasus(REALISASI)
def test_realisasi(angka: Angka, laporan: Laporan) -> None:
    """A realisasi is the same in every table."""
    TERBITAN.periksa(angka, laporan)


@kasus(CAPAIAN)
def test_capaian(angka: Angka, laporan: Laporan) -> None:
    """A capaian follows from target and realisasi as printed."""
    TERBITAN.periksa(angka, laporan)


_KATEGORI = {
    "Melebihi Target": Status.MELAMPAUI,
    "Telah melampaui target": Status.MELAMPAUI,
    "Tidak melampaui target": Status.TIDAK_TERCAPAI,
}


def test_kategori(laporan: Laporan) -> None:
    """The words of the report on target and realisasi are ours, and the scale says the same."""
    for baris in TERBITAN.baca("indikator"):
        if baris["kategori"]:
            assert ambil(laporan.hasil.capaian, "status", kode=baris["kode"]) is _KATEGORI[baris["kategori"]]
    assert [satu.predikat for satu in laporan.hasil.capaian_level(Level.SASARAN)] == ["Melebihi Target"] * 2 + [
        "Sangat Kurang"
    ]


def test_skala_berlubang(laporan: Laporan) -> None:
    """The scale of the report has no class for exactly 90,00."""
    assert cacat_skala(laporan.skala) == ("nilai 90,00 tidak mempunyai kelas",)


def test_indikator_lengkap(laporan: Laporan) -> None:
    """Our indicators of the year are those of the published measurement table and of the sasaran."""
    terbitan = {b["kode"] for b in TERBITAN.baca("indikator") if b["tabel"] in ("3.1", "3.6")}
    assert {satu.kode for satu in laporan.hasil.capaian} == terbitan
    assert {satu.kode for satu in laporan.data.indikator} - terbitan == {"L1.1", "L2.1", "L2.2", "L2.3", "L2.4"}


# --- money ---


def uang(laporan: Laporan, kode: str) -> hitung.Uang:
    """Return the money of a budget line, of the programs of an indicator, or of an earlier year."""
    if kode == str(TAHUN - 1):
        (lalu,) = laporan.data.riwayat_anggaran
        assert lalu.anggaran is not None
        assert lalu.realisasi is not None
        return hitung.Uang(lalu.anggaran, lalu.realisasi)
    milik = MILIK.get(kode, (kode,))
    return hitung.jumlahkan(satu for satu in laporan.hasil.anggaran if satu.kode in milik)


def sel_uang(kode: str, kolom: str) -> Callable[[Laporan], Any]:
    """Return how to read a number of :func:`uang`."""
    return lambda laporan: getattr(uang(laporan, kode), kolom)


def angka_anggaran() -> Iterator[Angka]:
    """List amounts, percentages, and anggaran minus realisasi of the same row."""
    for baris in TERBITAN.baca("anggaran"):
        tempat = f"{baris['tabel']} | {baris['kode'] or 'total'}"
        for kolom in ("anggaran", "realisasi", "persen"):
            if baris[kolom]:
                yield Angka(f"{tempat} | {kolom}", baris[kolom], sel_uang(baris["kode"], kolom))
        if baris["anggaran"] and baris["realisasi"]:
            selisih = str(int(baris["anggaran"]) - int(baris["realisasi"]))
            yield Angka(f"{tempat} | anggaran dikurangi realisasi", selisih, sel_uang(baris["kode"], "sisa"))


def angka_jumlah() -> Iterator[Angka]:
    """List the sums of the printed rows below each printed total, program and kegiatan."""
    anak: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for baris in TERBITAN.baca("anggaran"):
        for kolom in ("anggaran", "realisasi"):
            if baris["kode"].startswith("P") and baris[kolom] and baris["tabel"] in ("2.2", "3.6"):
                anak[baris["tabel"], induk_kode(baris["kode"]), kolom].append(int(baris[kolom]))
    for (tabel, induk, kolom), nilai in anak.items():
        bawah = {"program": "kegiatan", "kegiatan": "sub kegiatan"}[tingkat_kode(induk)] if induk else "program"
        yield Angka(f"{tabel} | {induk or 'total'} | jumlah {kolom} {bawah}", str(sum(nilai)), sel_uang(induk, kolom))


def angka_sasaran() -> Iterator[Angka]:
    """List the sums over the printed indicators of a table."""
    for tabel in ("3.6 sasaran", "D"):
        for kolom in ("anggaran", "realisasi"):
            jumlah = sum(int(baris[kolom]) for baris in TERBITAN.baca("anggaran") if baris["tabel"] == tabel)
            yield Angka(f"{tabel} | total | jumlah {kolom} indikator", str(jumlah), sel_uang("", kolom))


def angka_efisiensi() -> Iterator[Angka]:
    """List efficiency: the share of the budget left over per indicator, the amount per line."""
    for baris in TERBITAN.baca("efisiensi"):
        kolom = "persen_sisa" if baris["satuan"] == "%" else "sisa"
        yield Angka(f"{baris['tabel']} | {baris['kode']} | efisiensi", baris["nilai"], sel_uang(baris["kode"], kolom))


ANGGARAN = [*angka_anggaran(), *angka_jumlah(), *angka_sasaran(), *angka_efisiensi()]


@kasus(ANGGARAN)
def test_anggaran(angka: Angka, laporan: Laporan) -> None:
    """Amounts add up from the sub kegiatan; percentages and efficiency are of the budget of the row."""
    TERBITAN.periksa(angka, laporan)


def test_anggaran_lengkap(laporan: Laporan) -> None:
    """The published table has the lines of our budget; the program without money stands in the perjanjian kinerja."""
    tercetak = {baris["kode"] for baris in TERBITAN.baca("anggaran") if baris["tabel"] == "3.6"}
    assert set(laporan.hasil.pos) - tercetak == {"P2"}
    assert not tercetak - set(laporan.hasil.pos)
    kosong = uang(laporan, "P2")
    assert (kosong, kosong.persen, kosong.persen_sisa) == (hitung.Uang(0, 0), None, None)


def test_efisiensi_sasaran(laporan: Laporan) -> None:
    """Efficiency per sasaran is the share left over, and is not claimed where a target was missed."""
    assert [str(bulatkan(satu.efisiensi or 0)) for satu in laporan.hasil.efisiensi] == ["16.48", "6.65"]
    assert [satu.efisien for satu in laporan.hasil.efisiensi] == [True, False]


# --- people ---

_JENJANG = {
    "Pasca Sarjana / S2": "S2", "Sarjana / S1": "S1", "Sarjana Muda / D3": "D3", "SMU / SLTA": "SMA", "Jumlah": "jumlah",
}  # fmt: skip
_DIKLAT = {f"Diklat Pim {tingkat}": f"Diklat Kepemimpinan Tingkat {tingkat}" for tingkat in ("II", "III", "IV")}


def orang(laporan: Laporan, tabel: str, baris: str) -> Any:
    """Return our count for a row of the tables of staff."""
    if tabel == "Tabel a":
        asn = laporan.hasil.pegawai_status[0]
        return asn.orang({"Laki – Laki": "laki_laki", "Perempuan": "perempuan", "Jumlah": "jumlah"}[baris])
    if tabel in ("1.5", "Tabel b"):
        nama = {"PNS": "PNS", "Jumlah Pegawai Negeri Sipil (PNS)": "PNS", "Jumlah": "Jumlah"}.get(baris, "Non PNS")
        return ambil(laporan.hasil.pegawai_status, "jumlah", status=nama)
    if tabel == "Tabel c":
        kolom = _JENJANG.get(baris)
        return laporan.hasil.pegawai_pendidikan[-1][kolom] if kolom else 0
    if tabel == "Tabel d":
        return ambil(laporan.hasil.pegawai_golongan_ringkas, "jumlah", nama=baris.removeprefix("Golongan "))
    if tabel == "Tabel d kedua":
        nama = re.sub(r"^Eselon (I+V?|IV)([ab])$", r"Eselon \1.\2", baris)
        return ambil(laporan.hasil.pegawai_eselon, "jumlah", nama=nama) or 0
    if tabel == "Tabel e":
        diklat = hitung.rekap_diklat(laporan.data.pegawai_diklat)
        return sum(satu.jumlah for satu in diklat if _DIKLAT.get(baris, satu.nama) == satu.nama)
    unit = hitung.rekap_unit(laporan.data.pegawai_unit, {satu.kode: satu.nama for satu in laporan.data.unit})
    nama = baris.replace("SDM", "Sumber Daya Manusia")
    return ambil(unit, "jumlah", nama=nama)


def porsi(laporan: Laporan, tabel: str, baris: str) -> Any:
    """Return our share of a row of the tables of staff."""
    return persen(orang(laporan, tabel, baris), laporan.hasil.pegawai_status[-1].jumlah)


def angka_pegawai() -> Iterator[Angka]:
    """List the tables of staff and the shares printed beside them."""
    for baris in TERBITAN.baca("pegawai"):
        tabel, nama = baris["tabel"], baris["baris"]
        tempat = f"{tabel} | {nama}"
        yield Angka(f"{tempat} | jumlah", baris["nilai"], lambda lap, t=tabel, n=nama: orang(lap, t, n))  # type: ignore[misc]
        if baris["persen"]:
            yield Angka(f"{tempat} | persen", baris["persen"], lambda lap, t=tabel, n=nama: porsi(lap, t, n))  # type: ignore[misc]


PEGAWAI = list(angka_pegawai())


@kasus(PEGAWAI)
def test_pegawai(angka: Angka, laporan: Laporan) -> None:
    """The tables of staff count the same people, and a total is the sum of its rows."""
    TERBITAN.periksa(angka, laporan)


def test_kelamin_tidak_dikarang(laporan: Laporan) -> None:
    """Where the report does not split men and women, neither does ours."""
    _, non_pns, total = laporan.hasil.pegawai_status
    assert (non_pns.laki_laki, non_pns.perempuan, total.laki_laki, total.jumlah) == (None, None, None, 60)


# --- prose ---


def nama_tambahan(laporan: Laporan) -> dict[str, Any]:
    """Return names that stand beside those of :class:`kinerja.laporan.Konteks` in ``narasi.csv``."""

    def kegiatan(program: str, *, tercapai: bool) -> int:
        status = [
            p.status for p in laporan.hasil.capaian if p.level == Level.KEGIATAN and induk_kode(p.induk) == program
        ]
        return sum((satu is not Status.TIDAK_TERCAPAI) is tercapai for satu in status)

    return {
        "koperasi": lambda baris: laporan.jejak(f"tabel_dinas:{baris}:1:KESEHATAN").nilai,
        "banyak": lambda kode: len(laporan.hasil.capaian_level(Level.SASARAN, kode)),
        "mencapai": lambda level: sum(
            satu.status is not Status.TIDAK_TERCAPAI for satu in laporan.hasil.capaian_level(level)
        ),
        "kegiatan_mencapai": lambda program: kegiatan(program, tercapai=True),
        "kegiatan_gagal": lambda program: kegiatan(program, tercapai=False),
        "lama": sum(not satu.berlaku(TAHUN) for satu in laporan.data.indikator),
        "nasional": lambda kode: nasional(laporan, kode, "nilai"),
        "persen_pegawai": lambda kelompok: persen(
            ambil(laporan.hasil.pegawai_status, "jumlah", kelompok=kelompok), laporan.hasil.pegawai_status[-1].jumlah
        ),
        "pohon": lambda kode: SimpleNamespace(**hitung.jumlah_pohon(laporan.hasil.anggaran, kode)),
        "rata_program": rerata(satu.capaian for satu in laporan.hasil.capaian_level(Level.PROGRAM)),
        "tahun_ttd": laporan.params.tanggal.year,
    }


NARASI = TERBITAN.angka_narasi(nama_tambahan)


@kasus(NARASI)
def test_narasi(angka: Angka, laporan: Laporan) -> None:
    """A number in prose is the number of the table that it speaks of."""
    TERBITAN.periksa(angka, laporan)


def test_tabel_dinas(laporan: Laporan) -> None:
    """The classes of health add up to the cooperatives that were examined, as the report says."""
    (satu,) = hitung.tabel_milik(laporan.data)
    assert satu.jumlah == {1: Decimal(110)}
    assert (
        laporan.jejak("tabel_dinas:jumlah:1:KESEHATAN").nilai == laporan.hasil.capaian_menurut_kode["IP4.1.1"].realisasi
    )


def test_disiplin(laporan: Laporan) -> None:
    """No disciplinary measure in both years, as published."""
    assert hitung.rekap_disiplin(laporan.data.pegawai_disiplin)[-1].orang == {"2022": 0, "2023": 0}


# --- the list of known faults ---

SEMUA = [*TARGET, *REALISASI, *CAPAIAN, *ANGGARAN, *PEGAWAI, *NARASI]
MENURUT_TEMPAT = {angka.tempat: angka for angka in SEMUA}
JENIS = {"data dasar", "hitungan", "jumlah", "pembulatan", "salinan", "tahun"}


def test_tempat_tunggal() -> None:
    """A place names one printed number, and a fault is listed once."""
    TERBITAN.periksa_tunggal(SEMUA)


@pytest.mark.parametrize("salah", TERBITAN.kesalahan.values(), ids=lambda salah: salah["tempat"])
def test_kesalahan_diperlukan(salah: Baris, laporan: Laporan) -> None:
    """A listed fault is a printed number that differs from ours, with our value, its kind and a reason."""
    TERBITAN.periksa_kesalahan(salah, MENURUT_TEMPAT, laporan)
    assert salah["jenis"] in JENIS


PEMBULATAN = TERBITAN.baca("pembulatan")


@pytest.mark.parametrize("temuan", PEMBULATAN, ids=lambda temuan: temuan["id"])
def test_pembulatan_terjelaskan(temuan: Baris) -> None:
    """Every number that the report rounds in its own way is a number here, listed as a fault unless half-up agrees."""
    angka = MENURUT_TEMPAT[temuan["tempat"]]
    assert angka.tercetak == temuan["tercetak"]
    assert (temuan["tempat"] in TERBITAN.kesalahan) == (temuan["perlakuan"] == "kesalahan")
