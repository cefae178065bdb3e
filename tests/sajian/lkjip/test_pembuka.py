"""The opening says what the results say: met, missed or missing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from satu_sasaran import salinan as ubah

from kinerja.angka import NBSP
from kinerja.laporan import Laporan
from kinerja.model import JenisAnalisis, Peran, RiwayatAnggaran
from kinerja.sajian.blok import Bagian, Blok, DaftarOtomatis, Judul, Kotak, Sampul, Tabel, TandaTangan, jelajah
from kinerja.sajian.lkjip import pembuka


def gagal(laporan: Laporan) -> Laporan:
    """Return the report with fewer active cooperatives, so that the indicator of the first sasaran is missed."""
    variabel = tuple(
        satu.model_copy(update={"nilai": Decimal(500)})
        if satu.peran is Peran.PEMBILANG and satu.tahun == 2023
        else satu
        for satu in laporan.data.variabel
    )
    return ubah(laporan, variabel=variabel)


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    isi = [getattr(satu, nama) for satu in jelajah(blok) for nama in ("judul", "teks") if hasattr(satu, nama)]
    return " ".join(isi).replace(NBSP, " ")


def ikhtisar(laporan: Laporan) -> str:
    """Return the text of the whole ikhtisar eksekutif."""
    bagian = (
        pembuka.ikhtisar_janji,
        pembuka.ikhtisar_kinerja,
        pembuka.ikhtisar_anggaran,
        pembuka.ikhtisar_langkah,
    )
    return teks(*(blok for satu in bagian for blok in satu(laporan).blok))


def test_sampul_menyebut_pemerintah_dinas_dan_tahun(laporan: Laporan) -> None:
    """The cover is a part without page number."""
    bagian, sampul = pembuka.sampul(laporan).blok
    assert bagian == Bagian("sampul", "sampul")
    assert sampul == Sampul(
        "Pemerintah Kota Semarang",
        "Dinas Koperasi dan Usaha Mikro Kota Semarang",
        "LAPORAN KINERJA INSTANSI PEMERINTAH (LKjIP)",
        "TAHUN 2023",
        ("Jl. Pemuda No. 175, Semarang 50135",),
    )


def test_sampul_memuat_lambang_daerah(laporan: Laporan) -> None:
    """Where the region names a logo, the cover has it with its description."""
    pengaturan = replace(laporan.bahan.pengaturan, logo="<svg/>")
    (_, sampul) = pembuka.sampul(Laporan(replace(laporan.bahan, pengaturan=pengaturan))).blok
    assert isinstance(sampul, Sampul)
    assert (sampul.logo, sampul.alt) == ("<svg/>", "Lambang Kota Semarang")


def test_bagian_depan_lengkap_tanpa_kotak(laporan: Laporan) -> None:
    """Nothing is listed as missing when nothing is; page numbers are roman."""
    assert pembuka.bagian_depan(laporan).blok == (Bagian("depan", "romawi"),)


def test_bagian_depan_mendaftar_yang_belum_diisi(laporan: Laporan) -> None:
    """Empty prose and an indicator without realisasi stand at the front."""
    _, kotak = pembuka.bagian_depan(ubah(laporan, bernarasi=False, variabel=())).blok
    assert isinstance(kotak, Kotak)
    assert kotak.jenis == "kosong"
    isi = teks(kotak)
    assert "Kata pengantar (narasi/kata-pengantar.md)" in isi
    assert "Realisasi indikator sasaran “Persentase koperasi aktif” (S1.1)" in isi
    assert "Struktur organisasi" not in isi


def test_kata_pengantar_ditandatangani_tanpa_nama(laporan: Laporan) -> None:
    """The head signs with place and date; the signature block knows no name."""
    blok = pembuka.kata_pengantar(laporan).blok
    assert blok[0] == Judul(1, "KATA PENGANTAR", kunci="kata-pengantar")
    assert isinstance(blok[-1], TandaTangan)
    assert blok[-1].tempat_tanggal == "Semarang, 28 Februari 2024"
    assert blok[-1].kanan.jabatan == "KEPALA DINAS KOPERASI DAN USAHA MIKRO KOTA SEMARANG"


def test_ikhtisar_menyebut_hasil_dan_anggaran(laporan: Laporan) -> None:
    """The printed results are those of the year."""
    isi = ikhtisar(laporan)
    for kalimat in (
        "2 tujuan dan 3 sasaran strategis",
        "Dari 3 indikator pada 3 sasaran strategis, seluruhnya melampaui target.",
        "Dari 10 indikator pada 8 program, 6 indikator melampaui target, 3 indikator tepat mencapai target, dan",
        "dan 1 indikator tidak mencapai target.",
        "Rata-rata capaian 3 sasaran strategis adalah 108,48 % dengan predikat Sangat Tinggi.",
        "realisasi 0,58 % terhadap target 3,00 % (capaian 19,33 %, predikat Sangat Rendah). Penyebabnya: Kementerian",
        "Dari pagu anggaran sebesar Rp31.826.684.236 terealisasi Rp28.491.532.033 atau 89,52 % sehingga tersisa",
        "Rp3.335.152.203 (10,48 %).",
        "naik 5,73 poin persentase dari 83,79 %",
        "efisien pada sasaran 1 (18,72 %), sasaran 2 (31,67 %), dan sasaran 3 (11,42 %)",
        "Kota Semarang menempati peringkat ke-4 dari 35",
    ):
        assert kalimat in isi


def test_tabel_ikhtisar_tidak_bernomor(laporan: Laporan) -> None:
    """The summary table has no caption and ends with the mean."""
    tabel = next(satu for satu in pembuka.ikhtisar_janji(laporan).blok if isinstance(satu, Tabel))
    assert (tabel.nomor, tabel.kunci) == ("", "")
    assert [sel.teks for sel in tabel.baris[0][-3:]] == [f"77,04{NBSP}%", "100,71", "Sangat Tinggi"]
    assert [sel.teks for sel in tabel.baris[-1]] == ["Rata-rata capaian sasaran", "108,48", "Sangat Tinggi"]


def test_ikhtisar_mengakui_sasaran_yang_gagal(laporan: Laporan) -> None:
    """A missed sasaran is named, its money is not called efficient, and the mean does not hide it."""
    isi = ikhtisar(gagal(laporan))
    assert (
        "Dari 3 indikator pada 3 sasaran strategis, 2 indikator melampaui target dan 1 indikator tidak mencapai target."
        in isi
    )
    assert "Indikator sasaran “Persentase koperasi aktif”: realisasi 67,93 %" in isi
    assert "walaupun 1 indikator sasaran tidak mencapai target." in isi
    assert "tidak dinilai efisien pada sasaran 1 karena targetnya tidak seluruhnya tercapai" in isi
    assert "efisien pada sasaran 2 (31,67 %) dan sasaran 3 (11,42 %)" in isi
    assert "3 sasaran strategis dengan 3 indikator; seluruhnya" not in isi


def test_ikhtisar_menyebut_realisasi_yang_belum_ada(laporan: Laporan) -> None:
    """A missing realisasi stays missing: no zero, no success, and the mean says what it leaves out."""
    isi = ikhtisar(ubah(laporan, variabel=(), bernarasi=False))
    assert (
        "Dari 3 indikator pada 3 sasaran strategis, 2 indikator melampaui target dan 1 indikator belum dapat dinilai."
        in isi
    )
    assert "Dari 3 sasaran strategis, baru 2 yang capaiannya dapat dihitung; rata-ratanya 112,37 %" in isi
    assert "tidak mencakup 1 indikator sasaran yang belum mempunyai capaian" in isi
    assert "belum dapat dinilai pada sasaran 1 karena datanya belum lengkap" in isi
    assert "peringkat" not in isi


def test_ikhtisar_membandingkan_tahun_lalu(laporan: Laporan) -> None:
    """Counts of better, equal and worse cover all 15 indicators; without last year there is no comparison."""
    lalu = {"T1.1": Decimal("58.91"), "T2.1": Decimal(20), "S1.1": Decimal(70)}
    realisasi = tuple(
        satu.model_copy(update={"realisasi": lalu[satu.indikator]})
        for satu in laporan.data.realisasi
        if satu.tahun == 2022 and satu.indikator in lalu
    ) + tuple(satu for satu in laporan.data.realisasi if satu.tahun == 2023)
    isi = ikhtisar(ubah(laporan, realisasi=realisasi))
    assert (
        "Dibandingkan dengan tahun 2022, realisasi 1 indikator meningkat, 1 indikator tetap, 1 indikator menurun, dan 12 "
        "indikator belum dapat dibandingkan."
    ) in isi
    kini = tuple(satu for satu in laporan.data.realisasi if satu.tahun == 2023)
    assert "Realisasi indikator belum dapat dibandingkan dengan tahun 2022." in ikhtisar(ubah(laporan, realisasi=kini))


@pytest.mark.parametrize(
    ("riwayat", "kalimat"),
    [
        ({"anggaran": 1000, "realisasi": 950}, "turun 5,48 poin persentase dari 95,00 % pada tahun 2022"),
        ({"persen": Decimal("89.52")}, "Penyerapan itu tetap 89,52 % pada tahun 2022."),
    ],
)
def test_penyerapan_dibandingkan_dengan_tahun_lalu(laporan: Laporan, riwayat: dict[str, Any], kalimat: str) -> None:
    """Last year's absorption comes from amounts or from the percentage alone."""
    baris = RiwayatAnggaran.model_validate({"tahun": 2022, **riwayat})
    assert kalimat in teks(*pembuka.ikhtisar_anggaran(ubah(laporan, riwayat_anggaran=(baris,))).blok)


def test_tanpa_tahun_lalu_penyerapan_tidak_dibandingkan(laporan: Laporan) -> None:
    """Without last year's figure there is no sentence about it."""
    assert "Penyerapan" not in teks(*pembuka.ikhtisar_anggaran(ubah(laporan, riwayat_anggaran=())).blok)


def test_lembar_kosong_tidak_menggagalkan_pembuka(laporan: Laporan) -> None:
    """A workbook that is just begun still gives an opening."""
    kosong = ubah(
        laporan, bernarasi=False, indikator=(), target=(), realisasi=(), variabel=(), pembanding=(), analisis=(),
        langkah=(), sasaran=(), sasaran_program=(), tujuan=(), anggaran=(), sumber_dana=(), riwayat_anggaran=(),
        isu_strategis=(), inovasi=(),
    )  # fmt: skip
    isi = ikhtisar(kosong)
    assert "Belum diisi: Sasaran strategis (lembar sasaran)." in isi
    assert "Rata-rata capaian sasaran strategis belum dapat dihitung" in isi
    assert "Anggaran tahun 2023 belum diisi." in isi


def test_teks_nakal_tetap_polos(laporan: Laporan) -> None:
    """Markup in the workbook is text."""
    nakal = '<script>alert(1)</script> **x** #eval("1")'
    langkah = tuple(satu.model_copy(update={"uraian": nakal}) for satu in laporan.data.langkah[:1])
    analisis = tuple(
        satu.model_copy(update={"uraian": nakal}) if satu.jenis is JenisAnalisis.PENGHAMBAT else satu
        for satu in laporan.data.analisis
    )
    assert ikhtisar(ubah(laporan, langkah=langkah, analisis=analisis)).count(nakal) == 5


def test_daftar_otomatis() -> None:
    """Contents and lists follow, each filled by the writers."""
    jenis = [
        satu.jenis
        for bagian in (pembuka.daftar_isi(), pembuka.daftar_tabel(), pembuka.daftar_gambar())
        for satu in bagian.blok
        if isinstance(satu, DaftarOtomatis)
    ]
    assert jenis == ["isi", "tabel", "gambar"]
