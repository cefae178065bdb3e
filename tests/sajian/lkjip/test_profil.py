"""What only some dinas tell stands in its place in every form, with its traces, and is nowhere where nobody tells it."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import nbformat
import pytest
from openpyxl import load_workbook

from kinerja.laporan import Laporan, buka_folder
from kinerja.model import (
    FungsiUnit,
    GarisUnit,
    IsiTabelDinas,
    Langkah,
    PegawaiDiklat,
    PegawaiDisiplin,
    PegawaiSilang,
    PegawaiUnit,
    Pendapatan,
    TabelDinas,
    TempatTabel,
    TujuanDaerah,
    Unit,
)
from kinerja.sajian.blok import Blok, Daftar, Gambar, Paragraf, Sel, Tabel, Teks
from kinerja.sajian.grafik import Simpul
from kinerja.sajian.grafik.bagan import susun_bagan
from kinerja.sajian.jejak import tanpa_tanda
from kinerja.sajian.lkjip import kepegawaian, pendahuluan, penutup, perencanaan, profil
from kinerja.sajian.tabel_dinas import SESUDAH, deklarasi_dinas, tabel_milik_sesudah
from kinerja.terbit.ekspor.buku import susun

AKAR = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    """Open a report that fills none of these sheets."""
    hasil = buka_folder(AKAR / "params/kota-semarang/diskopum/2023")
    hasil.nomor.mulai_bab("1")
    return hasil


def _ubah(laporan: Laporan, **lembar: tuple[Any, ...]) -> Laporan:
    return Laporan(replace(laporan.bahan, data=replace(laporan.data, **lembar)))


def _tabel(blok: Sequence[Blok], kunci: str) -> Tabel:
    return next(satu for satu in tanpa_tanda(tuple(blok)) if isinstance(satu, Tabel) and satu.kunci == kunci)


def _isi(tabel: Tabel) -> list[list[str]]:
    return [[sel.teks for sel in baris] for baris in tabel.baris]


def _teks(satu: Blok) -> str:
    assert isinstance(satu, Paragraf)
    return "".join(isi.teks for isi in satu.isi if isinstance(isi, Teks))


def test_nothing_told_nothing_shown(laporan: Laporan) -> None:
    """A report without these sheets has not one more table."""
    assert profil.fungsi_unit(laporan).blok == ()
    assert profil.pendapatan(laporan).blok == ()
    (tabel,) = [satu for satu in kepegawaian.tabel_eselon(laporan).blok if isinstance(satu, Tabel)]
    assert tabel.kunci == "pegawai_eselon"
    assert deklarasi_dinas(laporan) == ()


def test_functions_are_lettered_with_numbers_below(laporan: Laporan) -> None:
    """A function with details introduces them; the list is one sentence."""
    isi = (
        ("SEK", 1, "Menyusun rencana."),
        ("SEK", 2, "Menghimpun usulan"),
        ("SEK", 2, "Menyelaraskan"),
        ("SEK", 3, "Usulan bidang"),
        ("SEK", 3, "Usulan UPTD"),
        ("SEK", 1, "BMD dikelola"),
    )
    baru = _ubah(laporan, fungsi_unit=tuple(FungsiUnit(unit=u, tingkat=t, uraian=s) for u, t, s in isi))
    awal, daftar = profil.fungsi_unit(baru).blok
    assert _teks(awal) == "Sekretariat mempunyai fungsi:"
    assert isinstance(daftar, Daftar)
    assert daftar.gaya == "huruf"
    pertama, kedua = daftar.butir
    assert _teks(pertama.isi[0]) == "menyusun rencana, meliputi:"
    anak = pertama.isi[1]
    assert isinstance(anak, Daftar)
    assert anak.gaya == "angka"
    assert [_teks(satu.isi[0]) for satu in anak.butir] == ["menghimpun usulan; dan", "menyelaraskan, meliputi:"]
    cucu = anak.butir[1].isi[1]
    assert isinstance(cucu, Daftar)
    assert cucu.gaya == "huruf"
    assert [_teks(satu.isi[0]) for satu in cucu.butir] == ["usulan bidang; dan", "usulan UPTD; dan"]
    assert _teks(kedua.isi[0]) == "BMD dikelola."


def test_staff_by_unit(laporan: Laporan) -> None:
    """Units are named, shares are of all of them, and the total has a trace over its rows."""
    baris = (
        PegawaiUnit(unit="SEK", kelompok="PNS", laki_laki=4, perempuan=6),
        PegawaiUnit(unit="KADIS", kelompok="PNS", laki_laki=1, perempuan=0),
    )
    baru = _ubah(laporan, pegawai_unit=baris)
    tabel = _tabel(kepegawaian.tabel_eselon(baru).blok, "pegawai_unit")
    assert _isi(tabel) == [
        ["1.", "Sekretariat", "4", "6", "10", "90,91"],
        ["2.", "Kepala Dinas", "1", "0", "1", "9,09"],
        ["Jumlah", "5", "6", "11", "100,00"],
    ]
    jejak = baru.jejak("pegawai:unit:semua:jumlah")
    assert (jejak.nilai, [satu.nilai for satu in jejak.operand]) == (11, [10, 1])


def test_staff_by_golongan_and_education(laporan: Laporan) -> None:
    """Golongan are rows, levels of education columns; both sum up to the same people."""
    baris = (("III/a", "S1", 4), ("III/a", "S2", 1), ("IV/a", "S2", 2))
    baru = _ubah(laporan, pegawai_silang=tuple(PegawaiSilang(golongan=g, pendidikan=p, jumlah=n) for g, p, n in baris))
    tabel = _tabel(kepegawaian.tabel_eselon(baru).blok, "pegawai_silang")
    assert [sel.teks for sel in tabel.kepala[1]] == ["S1", "S2"]
    assert _isi(tabel) == [
        ["1.", "Golongan III/a", "4", "1", "5"],
        ["2.", "Golongan IV/a", "0", "2", "2"],
        ["Jumlah", "4", "3", "7"],
    ]


def test_training_and_discipline(laporan: Laporan) -> None:
    """Trainings have no total, for people count in several; a year without measure says nihil."""
    baru = _ubah(
        laporan,
        pegawai_diklat=(PegawaiDiklat(diklat="Diklat A", jumlah=5), PegawaiDiklat(diklat="Diklat B", jumlah=13)),
        pegawai_disiplin=tuple(
            PegawaiDisiplin(hukuman=h, tahun=t, jumlah=n) for h, t, n in (("Ringan", 2022, 0), ("Ringan", 2023, 2))
        ),
    )
    blok = kepegawaian.tabel_eselon(baru).blok
    assert _isi(_tabel(blok, "pegawai_diklat")) == [["1.", "Diklat A", "5"], ["2.", "Diklat B", "13"]]
    assert _isi(_tabel(blok, "pegawai_disiplin")) == [["1.", "Ringan", "nihil", "2"], ["Jumlah", "nihil", "2"]]


def test_goods_by_condition(laporan: Laporan) -> None:
    """Conditions are columns with their sums; what is counted in several units has a sum for each, one row needs none."""
    barang = laporan.data.sarpras[0]
    dua = (
        barang.model_copy(update={"jumlah": 8, "satuan": "unit", "baik": 6, "rusak_ringan": 1, "rusak_berat": 1}),
        barang.model_copy(update={"nama": "Roda 2", "jumlah": 19, "satuan": "unit", "baik": 19}),
    )
    tabel = _tabel(pendahuluan.sarana_prasarana(_ubah(laporan, sarpras=dua)).blok, "sarana_prasarana")
    assert [sel.teks for sel in tabel.baris[1]] == ["1", barang.nama, "8", "unit", "6", "1", "1"]
    assert [sel.teks for sel in tabel.baris[-1]] == ["Jumlah", "27", "unit", "25", "1", "1"]
    lain = (dua[0], dua[1].model_copy(update={"satuan": "buah"}))
    tabel = _tabel(pendahuluan.sarana_prasarana(_ubah(laporan, sarpras=lain)).blok, "sarana_prasarana")
    assert not [baris for baris in tabel.baris if baris[0].teks.startswith("Jumlah")]
    campur = _ubah(laporan, sarpras=(*dua, lain[1].model_copy(update={"nama": "Kolam", "satuan": "petak"})))
    tabel = _tabel(pendahuluan.sarana_prasarana(campur).blok, "sarana_prasarana")
    assert [sel.teks for sel in tabel.baris[-1]] == ["Jumlah (unit)", "27", "", "25", "1", "1"]
    jejak = campur.jejak("sarpras_jumlah:baik:unit")
    assert (jejak.nilai, len(jejak.operand)) == (25, 2)


def test_misi_of_the_region(laporan: Laporan) -> None:
    """Tujuan and sasaran of the region stand under their misi, once each."""
    isi = ((2, "Ekonomi tumbuh", "A"), (2, "Ekonomi tumbuh", "B"), (1, "Manusia unggul", None))
    baru = _ubah(laporan, tujuan_daerah=tuple(TujuanDaerah(misi=m, tujuan=t, sasaran=s) for m, t, s in isi))
    tabel = _tabel(perencanaan.arah_pembangunan(baru).blok, "tujuan_daerah")
    assert [len(baris) for baris in tabel.baris] == [3, 3, 1]
    assert tabel.baris[0][0].teks.startswith("Misi ke-1: ")
    assert [sel.tinggi for sel in tabel.baris[1]] == [2, 2, 1]


def test_revenue(laporan: Laporan) -> None:
    """What is collected is compared with its target, and the sentence says what the table sums up."""
    baris = (
        Pendapatan(uraian="Retribusi pasar", target=200, realisasi=250),
        Pendapatan(uraian="Retribusi kios", target=100, realisasi=50, keterangan="Kios kosong"),
    )
    _, kalimat, tabel = profil.pendapatan(_ubah(laporan, pendapatan=baris)).blok
    assert "adalah Rp300 dan realisasinya Rp300 atau 100,00 % terhadap target" in _teks(kalimat).replace("\u00a0", " ")
    assert isinstance(tabel, Tabel)
    assert _isi(tabel) == [
        ["1.", "Retribusi pasar", "200", "250", "125,00", "–"],
        ["2.", "Retribusi kios", "100", "50", "50,00", "Kios kosong"],
        ["Jumlah", "300", "300", "100,00", ""],
    ]


def test_revenue_not_yet_known(laporan: Laporan) -> None:
    """A realisasi that is missing is not taken for nothing."""
    baris = (Pendapatan(uraian="A", target=200, realisasi=250), Pendapatan(uraian="B", target=100))
    _, kalimat, tabel = profil.pendapatan(_ubah(laporan, pendapatan=baris)).blok
    assert "belum seluruhnya tersedia" in _teks(kalimat)
    assert isinstance(tabel, Tabel)
    assert _isi(tabel)[-1] == ["Jumlah", "300", "–", "–"]


def test_steps_with_office_and_deadline(laporan: Laporan) -> None:
    """Steps become a table as soon as one of them says who, when or how it is proved."""
    assert not [satu for satu in penutup.langkah_perbaikan(laporan).blok if isinstance(satu, Tabel)]
    langkah = (
        Langkah(uraian="Melatih"),
        Langkah(uraian="Menilai", penanggung_jawab="Sekretariat", tenggat="Juni 2024"),
    )
    tabel = _tabel(penutup.langkah_perbaikan(_ubah(laporan, langkah=langkah)).blok, "langkah")
    assert [sel.teks for sel in tabel.kepala[0]] == ["No.", "Langkah Perbaikan", "Penanggung Jawab", "Tenggat"]
    assert _isi(tabel) == [["1", "Melatih", "–", "–"], ["2", "Menilai", "Sekretariat", "Juni 2024"]]


# --- own tables --------------------------------------------------------------------------------------------------


def _milik(laporan: Laporan, tempat: TempatTabel = TempatTabel.CAPAIAN, **lain: Any) -> Laporan:
    isi = {"kode": "SEHAT", "judul": "Koperasi menurut Kesehatan", "tempat": tempat, "kolom_nama": "Kelas"}
    isi |= {"kolom_1": "Koperasi (unit)", "kolom_2": "Rasio (%)", "kolom_3": "Catatan", "dijumlahkan": "1"}
    baris = (("Sehat", 15, "12,5", "baik"), ("Cukup <b>", 4500, "3", None))
    return _ubah(
        laporan,
        tabel_dinas=(TabelDinas.model_validate({**isi, **lain}),),
        isi_tabel_dinas=tuple(
            IsiTabelDinas.model_validate({"tabel": "SEHAT", "nama": n, "nilai_1": a, "nilai_2": b, "nilai_3": c})
            for n, a, b, c in baris
        ),
    )


def test_own_table_prints_its_rows_and_sums(laporan: Laporan) -> None:
    """Decimals are those of the column, texts stay, only the named columns sum up."""
    pengantar, tabel = tabel_milik_sesudah(_milik(laporan), SESUDAH[TempatTabel.CAPAIAN])
    assert _teks(pengantar).startswith("Koperasi menurut Kesehatan dimuat dalam ")
    assert isinstance(tabel, Tabel)
    assert _isi(tanpa_tanda((tabel,))[0]) == [
        ["1.", "Sehat", "15", "12,5", "baik"],
        ["2.", "Cukup <b>", "4.500", "3,0", "–"],
        ["Jumlah", "4.515", "", ""],
    ]
    assert tabel.nomor


def test_own_table_has_traces(laporan: Laporan) -> None:
    """A number names its cell, a sum its rows."""
    baru = _milik(laporan)
    assert baru.jejak("tabel_dinas:2:1:SEHAT").tercetak == "4.500"
    jejak = baru.jejak("tabel_dinas:jumlah:1:SEHAT")
    assert (jejak.tercetak, [satu.tercetak for satu in jejak.operand]) == ("4.515", ["15", "4.500"])


def test_own_table_has_a_sheet_that_calculates(laporan: Laporan) -> None:
    """The workbook shows the table with a live sum; a code that no sheet can be called is made fit."""
    baru = _milik(laporan)
    kode = "A/B:" + "x" * 40
    baru = _ubah(
        baru,
        tabel_dinas=tuple(satu.model_copy(update={"kode": kode}) for satu in baru.data.tabel_dinas),
        isi_tabel_dinas=tuple(satu.model_copy(update={"tabel": kode}) for satu in baru.data.isi_tabel_dinas),
    )
    buku = load_workbook(io.BytesIO(susun(baru)))
    (nama,) = [satu for satu in buku.sheetnames if satu.startswith("Tabel A B")]
    lembar = [[sel.value for sel in baris] for baris in buku[nama].iter_rows()]
    assert [15, 12.5, "baik"] in [baris[2:5] for baris in lembar]
    akhir = next(baris for baris in lembar if baris[0] == "Jumlah")
    assert str(akhir[2]).startswith("=SUM(")


def test_own_table_with_words_of_its_own(laporan: Laporan) -> None:
    """A sentence that was typed leads to the table; its source is what the sheet says."""
    baru = _milik(laporan, pengantar="Koperasi terbagi menurut kesehatan.", sumber="ODS Koperasi")
    pengantar, tabel = tabel_milik_sesudah(baru, SESUDAH[TempatTabel.CAPAIAN])
    assert _teks(pengantar) == "Koperasi terbagi menurut kesehatan sebagaimana dimuat dalam ."
    assert isinstance(tabel, Tabel)
    assert tabel.sumber == "ODS Koperasi"


@pytest.mark.parametrize("tempat", TempatTabel)
def test_every_place_is_in_the_report(tempat: TempatTabel) -> None:
    """The function of every place is called in a notebook of the report."""
    sel = "\n".join(
        str(satu.source)
        for berkas in (AKAR / "notebooks/lkjip").glob("*.ipynb")
        for satu in nbformat.read(berkas, as_version=4).cells
    )
    assert f"sajian.{SESUDAH[tempat]}(" in sel


# --- lines of the chart ------------------------------------------------------------------------------------------


def test_chart_tells_command_from_coordination() -> None:
    """Both kinds of lines are explained where both occur; a chart of one kind needs no legend."""
    satu = [Simpul("K", None, "Kepala", "pimpinan"), Simpul("S", "K", "Sekretariat", "sekretariat")]
    dua = [*satu, Simpul("F", "K", "Jabatan Fungsional", "kelompok jabatan fungsional", koordinasi=True)]
    polos, lengkap = (susun_bagan(simpul) for simpul in (satu, dua))
    assert lengkap.tinggi > polos.tinggi
    assert "garis koordinasi" not in str(polos.unsur)
    assert "garis komando" in str(lengkap.unsur)
    assert "garis koordinasi" in str(lengkap.unsur)


def test_line_of_a_unit_is_a_choice(laporan: Laporan) -> None:
    """Functional groups coordinate unless the sheet says command, others the other way round."""

    def bagan(garis: GarisUnit | None) -> str:
        unit = (
            Unit(kode="K", nama="Kepala", jenis="pimpinan"),
            Unit(kode="F", nama="Fungsional", jenis="kelompok jabatan fungsional", induk="K", garis=garis),
        )
        (gambar,) = [b for b in pendahuluan.bagan_struktur(_ubah(laporan, unit=unit)).blok if isinstance(b, Gambar)]
        return gambar.svg

    assert "stroke-dasharray" in bagan(None)
    assert "stroke-dasharray" not in bagan(GarisUnit.KOMANDO)


def test_cells_of_an_own_table_are_text(laporan: Laporan) -> None:
    """What a stranger typed is a text of a cell, never markup."""
    _, tabel = tabel_milik_sesudah(_milik(laporan), SESUDAH[TempatTabel.CAPAIAN])
    assert isinstance(tabel, Tabel)
    assert Sel("Cukup <b>") in tabel.baris[1]
