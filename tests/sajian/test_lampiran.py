"""The lampiran: the measurement sheet and every form, with sums and without names."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kinerja.angka import NBSP
from kinerja.laporan import Laporan, buka_folder, isi_teks
from kinerja.model import JenisPK
from kinerja.sajian import lampiran
from kinerja.sajian.blok import (
    Bagian,
    Blok,
    HalamanBaru,
    Judul,
    KopSurat,
    Kotak,
    PihakTtd,
    Tabel,
    TandaTangan,
    jelajah,
)


@pytest.fixture(scope="module")
def laporan(akar: Path) -> Laporan:
    """Return the real report."""
    return buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")


def ubah(laporan: Laporan, *, bernarasi: bool = True, **lembar: Any) -> Laporan:
    """Return the report with other rows on some sheets."""
    bahan = laporan.bahan if bernarasi else replace(laporan.bahan, narasi={})
    baru = Laporan(replace(bahan, data=replace(bahan.data, **lembar)))
    baru.teks = isi_teks(baru)
    return baru


def isi_tabel(tabel: Tabel) -> list[list[str]]:
    """Return the printed cells."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in tabel.baris]


def bergaris(blok: tuple[Blok, ...]) -> list[Tabel]:
    """Return the tables that have a grid."""
    return [satu for satu in blok if isinstance(satu, Tabel) and satu.garis]


def pengukuran(laporan: Laporan) -> Tabel:
    """Return the measurement sheet."""
    return bergaris(lampiran.lembar_pengukuran(laporan).blok)[0]


def test_lampiran_melanjutkan_halaman_dan_bernomor_l(laporan: Laporan) -> None:
    """Arabic page numbers run on; tables count from L.1; the forms are listed."""
    bagian, judul, _, daftar = lampiran.bagian_lampiran(laporan).blok
    assert bagian == Bagian("lampiran", "arab", "Lampiran")
    assert judul == Judul(1, "LAMPIRAN", kunci="lampiran")
    assert isinstance(daftar, Tabel)
    assert len(daftar.baris) == 19
    assert pengukuran(laporan).nomor == "L.1"


def test_lembar_pengukuran_memuat_rata_rata(laporan: Laporan) -> None:
    """A mean per sasaran and one over all close the sheet, which lies across."""
    tabel = pengukuran(laporan)
    isi = isi_tabel(tabel)
    assert tabel.lanskap
    assert isi[0] == [
        "1", "Meningkatnya kualitas penyelenggaraan, kelembagaan dan kesehatan koperasi", "Persentase koperasi aktif",
        "76,50 %", "76,50 %", "77,04 %", "100,71", "–", "76,63 %",
    ]  # fmt: skip
    rerata = [baris for baris in isi if baris[0].startswith("Rata-rata")]
    assert [baris[1] for baris in rerata] == ["100,71", "121,51", "103,23", "108,48"]
    assert rerata[0][0] == "Rata-rata capaian sasaran 1"
    assert isi[4][-2:] == ["81,08", "79,71"]


def test_setiap_baris_pengukuran_menutup_semua_kolom(laporan: Laporan) -> None:
    """The cells of each row fill the nine columns; also where a sasaran has no indicator."""
    tanpa = ubah(
        laporan, bernarasi=False, analisis=(), indikator=tuple(i for i in laporan.data.indikator if i.kode != "S3.1")
    )
    for satu in (laporan, tanpa):
        tabel = pengukuran(satu)
        assert len(tabel.gaya_baris) == len(tabel.baris)
        assert {sum(sel.lebar for sel in baris) for baris in tabel.baris} == {9}


def test_pengukuran_menerangkan_capaian_yang_tidak_ada(laporan: Laporan) -> None:
    """A missing realisasi prints a dash with its reason below, and its mean a dash."""
    tabel = pengukuran(ubah(laporan, variabel=(), bernarasi=False))
    isi = isi_tabel(tabel)
    assert isi[0][5:7] == ["–", "–"]
    assert isi[1] == ["Rata-rata capaian sasaran 1", "–", ""]
    assert "Persentase koperasi aktif: realisasi belum ada." in tabel.catatan
    assert isi[-1][1] == "112,37"


def test_target_bukan_perjanjian_disebut_asalnya(laporan: Laporan) -> None:
    """Where nothing was promised, the sheet says which target counts."""
    target = tuple(
        satu.model_copy(update={"pk_perubahan": None}) if satu.indikator == "S3.1" else satu
        for satu in laporan.data.target
    )
    catatan = pengukuran(ubah(laporan, target=target)).catatan
    assert catatan == ("Nilai AKIP: target berasal dari Renstra karena tidak diperjanjikan.",)


def test_semua_formulir_ada_di_halaman_baru(laporan: Laporan) -> None:
    """19 forms, each with a heading that the contents leave out, on a page of its own."""
    blok = lampiran.semua_formulir_pk(laporan).blok
    judul = [urut for urut, satu in enumerate(blok) if isinstance(satu, Judul) and satu.nomor.startswith("PK-")]
    assert len(judul) == 19
    assert all(isinstance(blok[urut - 1], HalamanBaru) for urut in judul[1:])
    assert not any(blok[urut].di_daftar_isi for urut in judul)  # type: ignore[union-attr]
    lampiran_2 = next(satu for satu in blok if isinstance(satu, Judul) and satu.tingkat == 2)
    assert (lampiran_2.nomor, lampiran_2.teks) == ("", "Lampiran 2. Perjanjian Kinerja Perubahan Tahun 2023")
    assert sum(isinstance(satu, KopSurat) for satu in blok) == 18
    assert sum(isinstance(satu, TandaTangan) for satu in blok) == 37


def test_formulir_kepala_dinas(laporan: Laporan) -> None:
    """The head's form carries all programs, their sources and the total budget."""
    blok = lampiran.formulir_pk(laporan, "PK-01").blok
    indikator, anggaran = bergaris(blok)
    assert isi_tabel(indikator)[0][2:] == ["Persentase koperasi aktif", "76,50 %"]
    assert [sel.teks for sel in indikator.kepala[-1]] == ["(1)", "(2)", "(3)", "(4)"]
    assert anggaran.kepala[0][0].teks == "PROGRAM"
    assert isi_tabel(anggaran)[4] == [
        "5. Program Pendidikan dan Latihan Perkoperasian", "Rp569.033.650", "Pendapatan Asli Daerah (PAD), DAK Non Fisik",
    ]  # fmt: skip
    assert isi_tabel(anggaran)[-1] == ["JUMLAH", "Rp31.826.684.236", ""]
    ttd = blok[-1]
    assert isinstance(ttd, TandaTangan)
    assert ttd.kiri == PihakTtd("WALI KOTA SEMARANG", "PIHAK KEDUA,", nip=False)
    assert ttd.kanan.peran == "PIHAK PERTAMA,"
    assert ttd.tempat_tanggal == "Semarang, 1 November 2023"


def test_formulir_dengan_anggaran_yang_dikelola_sebagian(laporan: Laporan) -> None:
    """The sum is the whole amount; the managed share is stated apart; details are indented below one number."""
    indikator, anggaran = bergaris(lampiran.formulir_pk(laporan, "PK-12").blok)
    assert anggaran.kepala[0][0].teks == "SUB KEGIATAN"
    assert isi_tabel(anggaran)[0][2] == "Anggaran yang dikelola Rp1.323.858.401; Pendapatan Asli Daerah (PAD)"
    assert isi_tabel(anggaran)[-2:] == [
        ["JUMLAH", "Rp2.644.277.614", ""],
        ["JUMLAH YANG DIKELOLA", "Rp1.323.858.401", ""],
    ]
    assert [sel.tinggi for sel in indikator.baris[0]] == [5, 5, 1, 1]
    assert isi_tabel(indikator)[0][3] == "2.747 unit usaha"
    assert [baris[0].rinci for baris in indikator.baris[1:]] == [1, 1, 1, 1]
    assert isi_tabel(indikator)[1][1] == "300 koperasi"


def test_sasaran_yang_sama_tercetak_sekali(laporan: Laporan) -> None:
    """Two indicators of one sasaran share its number."""
    indikator, anggaran = bergaris(lampiran.formulir_pk(laporan, "PK-03").blok)
    assert [baris[0].teks for baris in indikator.baris if len(baris) == 4] == ["1.", "2.", "3.", "4.", "5.", "6."]
    assert anggaran.kepala[0][0].teks == "KEGIATAN"
    assert isi_tabel(anggaran)[-1][1] == "Rp11.674.610.355"


def test_penetapan_iku_hanya_satu_penanda_tangan(laporan: Laporan) -> None:
    """The form that fixes the IKU has no budget and one signature."""
    blok = lampiran.formulir_pk(laporan, "PK-02").blok
    (indikator,) = bergaris(blok)
    assert len(indikator.baris) == 4
    ttd = blok[-1]
    assert isinstance(ttd, TandaTangan)
    assert ttd.kiri is None


def test_formulir_murni_memakai_target_dan_pagu_murni(laporan: Laporan) -> None:
    """The form of the start of the year keeps its own numbers and title."""
    murni = ubah(
        laporan,
        pk=tuple(satu.model_copy(update={"jenis": JenisPK.MURNI}) for satu in laporan.data.pk),
        target=tuple(
            satu.model_copy(update={"pk_murni": satu.renstra}) if satu.indikator == "S1.1" else satu
            for satu in laporan.data.target
        ),
        anggaran=tuple(
            satu if satu.anggaran is None else satu.model_copy(update={"anggaran_murni": 1})
            for satu in laporan.data.anggaran
        ),
    )
    blok = lampiran.formulir_pk(murni, "PK-08").blok
    assert isi_tabel(bergaris(blok)[1])[-1] == ["JUMLAH", "Rp6", ""]
    judul = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "PERJANJIAN KINERJA TAHUN 2023" in judul
    assert "PERUBAHAN" not in judul


def test_kegiatan_dan_subnya_tidak_dihitung_dua_kali(laporan: Laporan) -> None:
    """A row inside another row of the same form does not count again."""
    baris = next(satu for satu in laporan.data.pk_anggaran if satu.pk == "PK-03")
    anak = baris.model_copy(update={"kode": "2.17.01.2.01.01"})
    _, anggaran = bergaris(
        lampiran.formulir_pk(ubah(laporan, pk_anggaran=(*laporan.data.pk_anggaran, anak)), "PK-03").blok
    )
    assert anggaran.kepala[0][0].teks == "KEGIATAN / SUB KEGIATAN"
    assert isi_tabel(anggaran)[-1][1] == "Rp11.674.610.355"


def test_formulir_tidak_memuat_nama_atau_nip(laporan: Laporan) -> None:
    """Names are dotted lines; no number of an official stands anywhere."""
    blok = lampiran.semua_formulir_pk(laporan).blok
    tata_letak = [satu for satu in blok if isinstance(satu, Tabel) and not satu.garis]
    nama = [baris[2].teks for satu in tata_letak for baris in satu.baris if baris[0].teks == "Nama"]
    assert len(nama) == 36
    assert set("".join(nama)) == {"."}
    semua = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "NIP" not in semua
    assert not re.search(r"\d{8}\s?\d{6}\s?\d\s?\d{3}", semua)


def test_formulir_tak_dikenal_ditolak(laporan: Laporan) -> None:
    """An unknown form is named in the error."""
    with pytest.raises(KeyError, match="PK-99"):
        lampiran.formulir_pk(laporan, "PK-99")


def test_lembar_kosong_tidak_menggagalkan_lampiran(laporan: Laporan) -> None:
    """Empty sheets give marks of what is missing."""
    kosong = ubah(
        laporan, bernarasi=False, analisis=(), isu_strategis=(), langkah=(), inovasi=(), sasaran=(), sasaran_program=(),
        pk=(), pk_indikator=(), pk_anggaran=(),
    )  # fmt: skip
    assert isinstance(lampiran.lembar_pengukuran(kosong).blok[-1], Kotak)
    assert isinstance(lampiran.semua_formulir_pk(kosong).blok[-1], Kotak)
    assert len(lampiran.bagian_lampiran(kosong).blok) == 3
    tanpa_isi = ubah(laporan, pk_indikator=(), pk_anggaran=())
    assert any(isinstance(satu, Kotak) for satu in lampiran.formulir_pk(tanpa_isi, "PK-01").blok)
    tanpa_atasan = ubah(laporan, pk=tuple(satu.model_copy(update={"atasan": None}) for satu in laporan.data.pk))
    assert isinstance(lampiran.formulir_pk(tanpa_atasan, "PK-03").blok[-1], TandaTangan)


def test_teks_nakal_tetap_polos(laporan: Laporan) -> None:
    """Markup in a form is text."""
    nakal = "<img src=x> #panic() **a**"
    pk = (laporan.data.pk[0].model_copy(update={"jabatan": nakal}), *laporan.data.pk[1:])
    judul = lampiran.formulir_pk(ubah(laporan, pk=pk), "PK-01").blok[0]
    assert isinstance(judul, Judul)
    assert judul.teks == nakal


def test_a_kepala_daerah_signs_without_nip(laporan: Laporan) -> None:
    """The mayor has no NIP; a civil servant who is the superior has one."""
    ttd = {
        kode: next(b for b in lampiran.formulir_pk(laporan, kode).blok if isinstance(b, TandaTangan))
        for kode in ("PK-01", "PK-03")
    }
    assert [(satu.kiri.nip, satu.kanan.nip) for satu in ttd.values() if satu.kiri] == [(False, True), (True, True)]
