"""The forms of the perjanjian kinerja: the region's wording, sums, signatures, and no name."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from satu_sasaran import salinan as ubah

from kinerja import sajian
from kinerja.angka import NBSP
from kinerja.laporan import Laporan, isi_teks
from kinerja.masukan import MasukanSalah, Narasi
from kinerja.masukan.naskah_pk import Pernyataan
from kinerja.model import JenisPK, Kontak
from kinerja.sajian import Sajian
from kinerja.sajian.blok import (
    Blok,
    Judul,
    KopSurat,
    Kotak,
    Lembar,
    Paragraf,
    Pembatas,
    PihakTtd,
    Tabel,
    TandaTangan,
    Teks,
    jelajah,
)


def isi_tabel(tabel: Tabel) -> list[list[str]]:
    """Return the printed cells."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in tabel.baris]


def bergaris(blok: tuple[Blok, ...]) -> list[Tabel]:
    """Return the tables that have a grid."""
    return [satu for satu in blok if isinstance(satu, Tabel) and satu.garis]


def isi_formulir(satu: Sajian) -> tuple[Blok, ...]:
    """Return the blocks of a form, which stand on one sheet."""
    (lembar,) = satu.blok
    assert isinstance(lembar, Lembar)
    return lembar.isi


def test_semua_formulir_ada_di_lembar_sendiri(laporan: Laporan) -> None:
    """A cover, then 19 forms, each a sheet whose heading the contents leave out, with letterhead and one signature."""
    _, lampiran_2, sampul, *lembar = sajian.semua_formulir_pk(laporan).blok
    assert isinstance(lampiran_2, Judul)
    assert (lampiran_2.nomor, lampiran_2.teks) == ("", "Lampiran 2. Perjanjian Kinerja Perubahan Tahun 2023")
    assert isinstance(sampul, Pembatas)
    assert sampul.baris == ("PERJANJIAN KINERJA PERUBAHAN", "TAHUN 2023")
    assert len(lembar) == 19
    for satu in lembar:
        assert isinstance(satu, Lembar)
        judul, kop, *_, ttd = satu.isi
        assert isinstance(judul, Judul)
        assert not judul.di_daftar_isi
        assert isinstance(kop, KopSurat)
        assert isinstance(ttd, TandaTangan)
        assert sum(isinstance(isi, TandaTangan) for isi in satu.isi) == 1


def test_each_kind_of_perjanjian_has_its_cover(laporan: Laporan) -> None:
    """Forms of the start of the year stand first, behind a cover of their own; the annex is named for both."""
    murni = laporan.data.pk[0].model_copy(update={"kode": "PK-99", "jenis": JenisPK.MURNI})
    blok = sajian.semua_formulir_pk(ubah(laporan, pk=(*laporan.data.pk[:1], murni))).blok
    judul, *_ = [satu for satu in blok if isinstance(satu, Judul)]
    assert judul.teks == "Lampiran 2. Perjanjian Kinerja dan Perjanjian Kinerja Perubahan Tahun 2023"
    isi = [
        satu.baris[0] if isinstance(satu, Pembatas) else satu.isi[0].nomor
        for satu in blok
        if isinstance(satu, Pembatas | Lembar)
    ]  # type: ignore[union-attr]
    assert isi == ["PERJANJIAN KINERJA", "PK-99", "PERJANJIAN KINERJA PERUBAHAN", "PK-01"]


def test_sheets_part_between_the_statement_and_the_tables(laporan: Laporan) -> None:
    """What does not fit one page has the statement on the first and the tables on the next, both under the title."""
    (lembar,) = sajian.formulir_pk(laporan, "PK-01").blok
    assert isinstance(lembar, Lembar)
    assert isinstance(lembar.isi[lembar.belah], Tabel)
    assert not bergaris(lembar.isi[: lembar.belah])
    judul = lembar.isi[lembar.judul]
    assert isinstance(judul, Paragraf)
    assert judul.isi[0] == Teks("PERJANJIAN KINERJA PERUBAHAN TAHUN 2023", tebal=True)


def test_a_form_of_many_rows_is_set_smaller(laporan: Laporan) -> None:
    """What a page does not hold at the usual size has smaller text in both tables; the others keep theirs."""
    ukuran = {
        formulir.kode: {tabel.ukuran for tabel in bergaris(isi_formulir(sajian.formulir_pk(laporan, formulir.kode)))}
        for formulir in laporan.data.pk
    }
    baris = [satu.pk for satu in (*laporan.data.pk_indikator, *laporan.data.pk_anggaran)]
    assert {kode for kode, isi in ukuran.items() if isi == {"kecil"}} == {"PK-09"}
    assert all(isi == {"biasa"} for kode, isi in ukuran.items() if baris.count(kode) <= 20)


def test_formulir_kepala_dinas(laporan: Laporan) -> None:
    """The head's form carries all programs, their sources and the total budget."""
    blok = isi_formulir(sajian.formulir_pk(laporan, "PK-01"))
    indikator, anggaran = bergaris(blok)
    assert isi_tabel(indikator)[0][2:] == ["Persentase koperasi aktif", "76,50 %"]
    assert [sel.teks for sel in indikator.kepala[-1]] == ["(1)", "(2)", "(3)", "(4)"]
    assert [sel.teks for sel in anggaran.kepala[0]] == ["NO", "PROGRAM", "ANGGARAN", "KETERANGAN"]
    assert [sel.teks for sel in anggaran.kepala[-1]] == ["(1)", "(2)", "(3)", "(4)"]
    assert isi_tabel(anggaran)[4] == [
        "5.", "Program Pendidikan dan Latihan Perkoperasian", "Rp569.033.650", "Pendapatan Asli Daerah (PAD), DAK Non Fisik",
    ]  # fmt: skip
    assert isi_tabel(anggaran)[-1] == ["JUMLAH", "Rp31.826.684.236", ""]
    ttd = blok[-1]
    assert isinstance(ttd, TandaTangan)
    assert ttd.kiri == PihakTtd("WALI KOTA SEMARANG", "PIHAK KEDUA,", nip=False)
    assert ttd.kanan == PihakTtd(ttd.kanan.jabatan, "PIHAK PERTAMA,", pangkat=True)
    assert ttd.tempat_tanggal == "Semarang, 1 November 2023"


def test_formulir_dengan_anggaran_yang_dikelola_sebagian(laporan: Laporan) -> None:
    """The sum is the whole amount; the managed share is stated apart; details are indented below one number."""
    indikator, anggaran = bergaris(isi_formulir(sajian.formulir_pk(laporan, "PK-12")))
    assert anggaran.kepala[0][1].teks == "SUB KEGIATAN"
    assert isi_tabel(anggaran)[0][3] == "Anggaran yang dikelola Rp1.323.858.401; Pendapatan Asli Daerah (PAD)"
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
    indikator, anggaran = bergaris(isi_formulir(sajian.formulir_pk(laporan, "PK-03")))
    assert [baris[0].teks for baris in indikator.baris if len(baris) == 4] == ["1.", "2.", "3.", "4.", "5.", "6."]
    assert anggaran.kepala[0][1].teks == "KEGIATAN"
    assert isi_tabel(anggaran)[-1][1] == "Rp11.674.610.355"


def test_penetapan_iku_hanya_satu_penanda_tangan(laporan: Laporan) -> None:
    """The form that fixes the IKU has no budget and one signature."""
    blok = isi_formulir(sajian.formulir_pk(laporan, "PK-02"))
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
    blok = isi_formulir(sajian.formulir_pk(murni, "PK-08"))
    assert isi_tabel(bergaris(blok)[1])[-1] == ["JUMLAH", "Rp6", ""]
    judul = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "PERJANJIAN KINERJA TAHUN 2023" in judul
    assert "PERUBAHAN" not in judul


def test_kegiatan_dan_subnya_tidak_dihitung_dua_kali(laporan: Laporan) -> None:
    """A row inside another row of the same form does not count again."""
    baris = next(satu for satu in laporan.data.pk_anggaran if satu.pk == "PK-03")
    anak = baris.model_copy(update={"kode": "2.17.01.2.01.01"})
    _, anggaran = bergaris(
        isi_formulir(sajian.formulir_pk(ubah(laporan, pk_anggaran=(*laporan.data.pk_anggaran, anak)), "PK-03"))
    )
    assert anggaran.kepala[0][1].teks == "KEGIATAN / SUB KEGIATAN"
    assert isi_tabel(anggaran)[-1][1] == "Rp11.674.610.355"


def test_formulir_tidak_memuat_nama_atau_nip(laporan: Laporan) -> None:
    """Names are dotted lines; no number of an official stands anywhere."""
    blok = sajian.semua_formulir_pk(laporan).blok
    tata_letak = [satu for satu in jelajah(blok) if isinstance(satu, Tabel) and not satu.garis]
    assert len(tata_letak) == 37
    nama = [baris[2].teks for satu in tata_letak for baris in satu.baris if baris[0].teks == "Nama"]
    assert len(nama) == 36
    assert set("".join(nama)) == {"."}
    semua = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "NIP" not in semua
    assert not re.search(r"\d{8}\s?\d{6}\s?\d\s?\d{3}", semua)


def test_formulir_tak_dikenal_ditolak(laporan: Laporan) -> None:
    """An unknown form is named in the error."""
    with pytest.raises(KeyError, match="PK-99"):
        sajian.formulir_pk(laporan, "PK-99")


def test_teks_nakal_tetap_polos(laporan: Laporan) -> None:
    """Markup in a form is text."""
    nakal = "<img src=x> #panic() **a**"
    pk = (laporan.data.pk[0].model_copy(update={"jabatan": nakal}), *laporan.data.pk[1:])
    judul = isi_formulir(sajian.formulir_pk(ubah(laporan, pk=pk), "PK-01"))[0]
    assert isinstance(judul, Judul)
    assert judul.teks == nakal


def test_lembar_kosong_tidak_menggagalkan_formulir(laporan: Laporan) -> None:
    """Empty sheets give marks of what is missing; an office that is not known is a dotted line."""
    kosong = ubah(laporan, pk=(), pk_indikator=(), pk_anggaran=())
    assert isinstance(sajian.semua_formulir_pk(kosong).blok[-1], Kotak)
    tanpa_isi = ubah(laporan, pk_indikator=(), pk_anggaran=())
    assert any(isinstance(satu, Kotak) for satu in isi_formulir(sajian.formulir_pk(tanpa_isi, "PK-01")))
    tanpa_atasan = ubah(laporan, pk=tuple(satu.model_copy(update={"atasan": None}) for satu in laporan.data.pk))
    *_, ttd = isi_formulir(sajian.formulir_pk(tanpa_atasan, "PK-03"))
    assert isinstance(ttd, TandaTangan)
    assert ttd.kiri
    assert set(ttd.kiri.jabatan) == {"."}


def bernaskah(laporan: Laporan, naskah: str) -> Laporan:
    """Return the report of a region with another wording of its forms."""
    baru = Laporan(replace(laporan.bahan, pernyataan=Pernyataan(Narasi("formulir/pk.md", naskah))))
    baru.teks = isi_teks(baru)
    return baru


def test_the_statement_is_the_wording_of_the_region(laporan: Laporan) -> None:
    """Parties, offices, year and the name of the perjanjian are filled in; the lines of a party are a layout."""
    naskah = (
        "{{ perjanjian }} {{ kabupaten }} {{ tahun }} antara {{ pihak_pertama.jabatan }} dan {{ pihak_kedua.jabatan }}:\n\n"
        "{{ pihak_kedua.identitas }}\n\nbersama\n\n{{ pihak_pertama.identitas }}\n"
    )
    _, _, _, buka, kedua, _, pertama, *_ = isi_formulir(sajian.formulir_pk(bernaskah(laporan, naskah), "PK-03"))
    assert isinstance(buka, Paragraf)
    assert buka.isi[0] == Teks(
        "Perjanjian Kinerja Perubahan Kota Semarang 2023 antara Sekretaris dan "
        "Kepala Dinas Koperasi dan Usaha Mikro Kota Semarang:"
    )
    assert isinstance(kedua, Tabel)
    assert isi_tabel(kedua)[1] == ["Jabatan", ":", "Kepala Dinas Koperasi dan Usaha Mikro Kota Semarang"]
    assert isinstance(pertama, Tabel)
    assert isi_tabel(pertama)[1] == ["Jabatan", ":", "Sekretaris"]


def test_what_a_statement_names_and_nobody_knows_is_told_with_its_line(laporan: Laporan) -> None:
    """A placeholder is looked up, never evaluated; one fault stands for all forms."""
    with pytest.raises(MasukanSalah) as salah:
        bernaskah(laporan, "Kami\n\n{{ pihak_pertama.nip }}\n\n{{ pihak_kedua.identitas }}")
    (satu,) = salah.value.daftar
    assert (satu.berkas, satu.sel, satu.kode) == ("formulir/pk.md", "baris 3", "penanda_tak_dikenal")


def test_markup_of_an_office_stays_text_in_the_statement(laporan: Laporan) -> None:
    """What stands in the workbook is no mark of Markdown in the wording of the region."""
    pk = (laporan.data.pk[0].model_copy(update={"atasan": "Wali **Kota** {{ tahun }}"}), *laporan.data.pk[1:])
    blok = isi_formulir(sajian.formulir_pk(ubah(laporan, pk=pk), "PK-01"))
    semua = " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks"))
    assert "Wali **Kota** {{ tahun }}" in semua


def test_letterhead_with_arms_address_and_contact(laporan: Laporan) -> None:
    """The contact of a report goes before that of its region; the arms are those of the cover."""
    lama = laporan.bahan.pengaturan
    kabupaten = lama.kabupaten.model_copy(update={"kontak": Kontak(laman="kota.go.id", telepon="112")})
    params = lama.params.model_copy(update={"kontak": Kontak(laman="dinas.kota.go.id")})
    pengaturan = replace(lama, kabupaten=kabupaten, params=params, logo='<svg viewBox="0 0 1 1"/>')
    baru = Laporan(replace(laporan.bahan, pengaturan=pengaturan))
    baru.teks = laporan.teks
    kop = isi_formulir(sajian.formulir_pk(baru, "PK-01"))[1]
    assert isinstance(kop, KopSurat)
    assert kop.kontak == "Telepon 112, laman dinas.kota.go.id"
    assert kop.alamat == "Jl. Pemuda No. 175, Semarang 50135"
    assert (kop.logo, kop.alt) == ('<svg viewBox="0 0 1 1"/>', "Lambang Kota Semarang")


def test_a_kepala_daerah_signs_without_nip(laporan: Laporan) -> None:
    """The mayor has no NIP; a civil servant who is the superior has one."""
    ttd = {
        kode: next(b for b in isi_formulir(sajian.formulir_pk(laporan, kode)) if isinstance(b, TandaTangan))
        for kode in ("PK-01", "PK-03")
    }
    assert [(satu.kiri.nip, satu.kanan.nip) for satu in ttd.values() if satu.kiri] == [(False, True), (True, True)]
