"""Summary and lists of findings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kinerja import reviu
from kinerja.laporan import Laporan
from kinerja.model import CatatanReviu
from kinerja.reviu import Temuan, Tinjauan, sidik_laporan, tinjau
from kinerja.reviu.tampil import susun_teks
from kinerja.sajian.blok import Judul, Kotak, Paragraf, Tabel, jelajah
from kinerja.sajian.penulis.tata import tata_tabel
from kinerja.sajian.penulis.tata_halaman import lebar_kolom

IsiTabel = Callable[[Any], list[list[list[str]]]]


def _kalimat(sajian: Any) -> str:
    return " ".join(t.teks for p in sajian.blok if isinstance(p, Paragraf) for t in p.isi)


def test_the_review_says_which_report_it_is_about(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Report, dinas, fingerprint of the input, number of rules and of answers."""
    isi = {baris[0]: baris[2] for baris in isi_tabel(reviu.pembuka(tinjauan))[0]}
    assert isi["Perangkat daerah"] == "Dinas Koperasi dan Usaha Mikro Kota Semarang"
    assert isi["Sidik masukan"].replace(" ", "") == sidik_laporan(tinjauan.laporan)
    assert isi["Aturan yang diperiksa"] == "3"
    assert isi["Tanggapan yang dibaca"] == "3 baris dari reviu.xlsx"


def test_the_summary_counts_by_state_family_and_chapter(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Each table adds up to all findings."""
    sajian = reviu.ringkasan(tinjauan)
    assert _kalimat(sajian) == (
        "3 aturan diperiksa dan ada 4 temuan: 3 galat dan 1 catatan; 3 di antaranya masih terbuka. "
        "1 temuan sebelumnya sudah selesai."
    )
    assert isi_tabel(sajian) == [
        [
            ["Belum ditanggapi", "1", "0", "1", "2"],
            ["Dibuka kembali", "1", "0", "0", "1"],
            ["Dijelaskan", "1", "0", "0", "1"],
            ["Jumlah", "3", "0", "1", "4"],
        ],
        [
            ["Aritmetika", "2", "0", "0", "2"],
            ["Naskah", "1", "0", "0", "1"],
            ["Mutu perencanaan", "0", "0", "1", "1"],
            ["Jumlah", "3", "0", "1", "4"],
        ],
        [
            ["Bab III Akuntabilitas Kinerja", "2", "0", "0", "2"],
            ["Bab IV Penutup", "1", "0", "0", "1"],
            ["Lampiran", "0", "0", "1", "1"],
            ["Jumlah", "3", "0", "1", "4"],
        ],
    ]
    assert any(isinstance(satu, Kotak) and satu.jenis == "perhatian" for satu in sajian.blok)


def test_equal_findings_are_one_row_with_all_places(
    laporan: Laporan, aturan: Callable[[str, str], Temuan], isi_tabel: IsiTabel
) -> None:
    """Their numbers go on; what differs in its sentence or stands elsewhere in the report keeps a row of its own."""
    tempat = ("anggaran!D17", "anggaran!D18", "anggaran!D19", "pk_indikator!B4")
    sama = [replace(aturan("uji-jumlah", f"data.xlsx, {satu}"), pesan="Berbeda.") for satu in tempat]
    lain = replace(sama[1], tempat="data.xlsx, anggaran!D20", pesan="Berbeda sekali.")
    tinjauan = tinjau(laporan, [*sama, lain])
    isi = [baris[:2] for tabel in isi_tabel(reviu.daftar_temuan(tinjauan)) for baris in tabel if len(baris) > 1]
    assert isi == [
        ["1–3", "data.xlsx, anggaran!D17, D18, D19"],
        ["4", "data.xlsx, anggaran!D20"],
        ["5", "data.xlsx, pk_indikator!B4"],
    ]
    assert [*susun_teks(tinjauan.temuan)] == [
        "Galat: pasti bertentangan, perbaiki sebelum laporan ditandatangani (5)",
        "  data.xlsx, anggaran!D17 [uji-jumlah]",
        "  data.xlsx, anggaran!D18",
        "  data.xlsx, anggaran!D19",
        "  data.xlsx, pk_indikator!B4",
        "    Berbeda. (4 tempat)",
        "  data.xlsx, anggaran!D20",
        "    Berbeda sekali.",
        "    tertulis   : 31.826",
        "    seharusnya : 31.827",
        "",
    ]


def test_nothing_found_is_said_in_a_sentence(
    laporan: Laporan, tinjauan: Tinjauan, aturan: Callable[[str, str], Temuan]
) -> None:
    """No empty tables."""
    kosong = tinjau(laporan, ())
    sajian = reviu.ringkasan(kosong)
    assert _kalimat(sajian) == "3 aturan diperiksa dan tidak ada temuan."
    assert not [satu for satu in sajian.blok if isinstance(satu, Tabel)]
    assert _kalimat(reviu.daftar_temuan(kosong)).count("Tidak ada temuan pada tingkat") == 3
    assert "Letak temuan dalam laporan disebut" not in _kalimat(reviu.daftar_temuan(kosong))
    assert "Letak temuan dalam laporan disebut di bawah tempatnya" in _kalimat(reviu.daftar_temuan(tinjauan))
    assert "sel tempat angka itu terbaca" in _kalimat(reviu.daftar_temuan(tinjauan, terbaca=True))
    assert reviu.temuan_selesai(kosong).blok == ()


@pytest.mark.parametrize(
    ("status", "nasib"),
    [
        (("", ""), "semuanya masih terbuka"),
        (("dijelaskan", ""), "1 di antaranya masih terbuka"),
        (("dijelaskan", "dijelaskan"), "semuanya sudah dijelaskan"),
        (("",), "belum dijelaskan"),
    ],
)
def test_the_summary_says_what_is_still_open(
    laporan: Laporan, aturan: Callable[[str, str], Temuan], status: tuple[str, ...], nasib: str
) -> None:
    """In the words that fit the number."""
    temuan = [aturan("uji-jumlah", f"data.xlsx, anggaran!D{17 + urut}") for urut in range(len(status))]
    jawaban = tuple(
        CatatanReviu.model_validate(
            {"id": t.kunci, "aturan": t.aturan, "tempat": t.tempat, "status": s or None, "catatan": s or None}
        )
        for t, s in zip(temuan, status, strict=True)
    )
    hasil = tinjau(Laporan(replace(laporan.bahan, catatan_reviu=jawaban)), temuan)
    assert f"{len(status)} temuan: {len(status)} galat; {nasib}." in _kalimat(reviu.ringkasan(hasil))


def test_findings_stand_by_severity_chapter_and_rule(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Numbered through a severity; a rule heads its findings with its basis."""
    sajian = reviu.daftar_temuan(tinjauan)
    assert [(j.tingkat, j.teks) for j in sajian.blok if isinstance(j, Judul)] == [
        (1, "TEMUAN"),
        (2, "Galat"),
        (3, "Bab III Akuntabilitas Kinerja"),
        (3, "Bab IV Penutup"),
        (2, "Peringatan"),
        (2, "Catatan"),
        (3, "Lampiran"),
    ]
    bab3, bab4, lampiran = isi_tabel(sajian)
    assert bab3[0] == ["Jumlah sama dengan rinciannya. Dasar: Logika."]
    assert [baris[:5] for baris in bab3[1:]] == [
        ["1", "data.xlsx, anggaran!D17", "31.826", "31.827", "Tertulis lain di data.xlsx, anggaran!D17."],
        ["2", "data.xlsx, riwayat_anggaran!C4", "31.826", "31.827", "Tertulis lain di data.xlsx, riwayat_anggaran!C4."],
    ]
    assert bab4[1][0] == "3"
    assert lampiran[1][:2] == ["1", "data.xlsx, pk_indikator!B4"]


def test_each_finding_shows_its_answer(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """State, note, and why an answer does not hold."""
    bab3, bab4, _ = isi_tabel(reviu.daftar_temuan(tinjauan))
    assert [baris[5] for baris in bab3[1:]] == [
        "Dijelaskan.\n<b>=1+1</b> & selesai",
        "Dibuka kembali.\nDitandai diperbaiki, tetapi masih ditemukan.",
    ]
    assert bab4[1][5] == "Belum ditanggapi."


def test_the_finding_is_the_widest_column(laporan: Laporan, aturan: Callable[[str, str], Temuan]) -> None:
    """What is wrong takes the most room, also where there are answers."""
    temuan = aturan("uji-jumlah", "data.xlsx, anggaran!D17")
    isi = {
        "id": temuan.kunci,
        "aturan": temuan.aturan,
        "tempat": temuan.tempat,
        "status": "dijelaskan",
        "catatan": "Sah.",
    }
    ditanggapi = Laporan(replace(laporan.bahan, catatan_reviu=(CatatanReviu.model_validate(isi),)))
    polos, dijawab = (
        [
            lebar
            for satu in reviu.daftar_temuan(tinjau(lap, [temuan])).blok
            if isinstance(satu, Tabel)
            for lebar in lebar_kolom(tata_tabel(satu))
        ]
        for lap in (laporan, ditanggapi)
    )
    assert polos[4] == max(polos)
    assert dijawab[4] == max(dijawab)


def test_each_finding_points_into_the_report(tinjauan: Tinjauan) -> None:
    """The cell of the place carries the keys of the blocks that print it."""
    tabel = next(satu for satu in reviu.daftar_temuan(tinjauan).blok if isinstance(satu, Tabel))
    assert tabel.baris[1][1].tuju == ("tabel:anggaran", "bab:bab-3")


def test_what_closed_itself_is_listed_with_its_note(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """With the place and sentence that it had."""
    (tabel,) = isi_tabel(reviu.temuan_selesai(tinjauan))
    assert tabel == [
        ["1", "data.xlsx, anggaran!D99", "Tertulis lain di data.xlsx, anggaran!D99.", "Diperbaiki.\nSudah."]
    ]


def test_a_hostile_note_is_text_in_the_notebook(tinjauan: Tinjauan) -> None:
    """HTML is escaped, whoever typed it."""
    halaman = reviu.daftar_temuan(tinjauan)._repr_mimebundle_()["text/html"]
    assert "&lt;b&gt;=1+1&lt;/" in halaman
    assert "<b>=1+1" not in halaman


def test_keys_of_headings_do_not_repeat(tinjauan: Tinjauan) -> None:
    """So that links within the review are unique."""
    kunci = [
        satu.kunci
        for bagian in (reviu.pembuka, reviu.ringkasan, reviu.daftar_temuan, reviu.temuan_selesai, reviu.pernyataan)
        for satu in jelajah(bagian(tinjauan).blok)
        if isinstance(satu, Judul) and satu.kunci
    ]
    assert len(kunci) == len(set(kunci))
