"""The forms: answered where the data decide, with evidence; open where only a person can say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kinerja import reviu
from kinerja.laporan import Laporan
from kinerja.model import CatatanReviu, Kalender, muat_formulir
from kinerja.reviu import Tinjauan, tinjau
from kinerja.reviu.lembar.formulir import BUKTI, _sumber, jawab
from kinerja.sajian.blok import Judul, Kotak, Paragraf, Tabel, TandaTangan, jelajah

IsiTabel = Callable[[Any], list[list[list[str]]]]
Ubah = Callable[..., Tinjauan]

_YA, _TIDAK, _BUKA = "■ Ya\n□ Tidak", "□ Ya\n■ Tidak", "□ Ya\n□ Tidak"


def _butir(formulir: str, kelompok: int, nomor: int, t: Tinjauan) -> tuple[bool | None, str]:
    hasil = jawab(t, muat_formulir()[formulir].kelompok[kelompok].butir[nomor - 1])
    return hasil.ya, hasil.bukti


def test_every_evidence_is_used_and_every_name_is_known() -> None:
    """The data file and the functions belong together."""
    dipakai = {b.bukti for f in muat_formulir().values() for k in f.kelompok for b in k.butir if b.bukti}
    assert dipakai == set(BUKTI)


def test_what_only_a_person_can_say_stays_open(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Neither box is ticked where there is no evidence, nor where judgement is asked."""
    (tabel,) = isi_tabel(reviu.catatan_hasil_reviu(tinjauan))
    isi = [baris for baris in tabel if len(baris) == 4]
    assert len(isi) == 23
    assert all(baris[2] == _BUKA for baris in isi if not baris[3])
    for kata in ("memadai", "diyakini", "bermanfaat", "cukup mengukur", "SMART", "unit kerja"):
        assert {baris[2] for baris in isi if kata in baris[1]} == {_BUKA}, kata


def test_what_data_can_answer_is_answered_with_evidence(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Every tick stands beside a sentence with figures of the report."""
    (tabel,) = isi_tabel(reviu.catatan_hasil_reviu(tinjauan))
    jawaban = {baris[1]: (baris[2], baris[3]) for baris in tabel if len(baris) == 4}
    assert jawaban["Laporan kinerja telah menyajikan informasi target kinerja."] == (
        _YA,
        "15 dari 15 indikator tujuan, sasaran, dan program bertarget.",
    )
    centang, bukti = jawaban["Laporan kinerja telah menyajikan akuntabilitas keuangan."]
    assert centang == _YA
    assert "Rp31.826.684.236" in bukti
    assert "Rp28.491.532.033" in bukti
    iku = next(isi for nama, isi in jawaban.items() if nama.endswith("dalam indikator kinerja utama."))
    assert iku == (_TIDAK, "2 dari 3 sasaran mempunyai indikator kinerja utama; tanpa IKU: S3.")


def test_sumber_data_dihitung(laporan: Laporan, ubah: Ubah) -> None:
    """The evidence counts the indicators that name the source of their data."""
    tanpa = tuple(satu.model_copy(update={"sumber_data": None}) for satu in laporan.data.indikator)
    satu = tuple(s.model_copy(update={"sumber_data": "Dinas"}) if s.kode == "S1.1" else s for s in tanpa)
    butir = next(
        (k, n)
        for k, kelompok in enumerate(muat_formulir()["catatan-hasil-reviu"].kelompok)
        for n, isi in enumerate(kelompok.butir, start=1)
        if isi.bukti == "dukungan_data"
    )
    assert _butir("catatan-hasil-reviu", *butir, ubah(indikator=satu)) == (
        None,
        "1 dari 15 indikator menyebut sumber datanya.",
    )


@pytest.mark.parametrize(
    ("lembar", "tempat", "bukti"),
    [
        ("unit", ("catatan-hasil-reviu", 0, 1), "Belum tersaji: unit organisasi."),
        ("langkah", ("catatan-hasil-reviu", 0, 5), "Belum ada langkah."),
        ("langkah", ("evaluasi-pelaporan", 1, 9), "Belum ada langkah."),
        ("pk_indikator", ("catatan-hasil-reviu", 0, 4), "formulir perjanjian kinerja belum ada."),
        ("pembanding", ("evaluasi-pelaporan", 1, 6), "Tidak ada pembanding bagi indikator sasaran."),
        ("analisis", ("evaluasi-pelaporan", 1, 7), "Belum satu pun dari 3 sasaran disertai penyebab dan solusinya"),
        ("tindak_lanjut_lhe", ("evaluasi-pelaporan", 2, 5), "tidak memuat rekomendasi"),
    ],
)
def test_what_is_missing_is_answered_no(ubah: Ubah, lembar: str, tempat: tuple[str, int, int], bukti: str) -> None:
    """An empty sheet disproves the statement; about use of the report it says nothing."""
    ya, isi = _butir(*tempat, ubah(**{lembar: ()}))
    assert ya is (None if lembar == "tindak_lanjut_lhe" else False)
    assert bukti in isi


def test_a_missing_target_and_realisasi_are_named(laporan: Laporan, ubah: Ubah) -> None:
    """With the code of the indicator, also for the comparison with the target."""
    tanpa = ubah(
        target=tuple(s for s in laporan.data.target if s.indikator != "S2.1"),
        realisasi=tuple(s for s in laporan.data.realisasi if s.indikator != "S3.1"),
    )
    assert _butir("catatan-hasil-reviu", 0, 2, tanpa) == (
        False,
        "14 dari 15 indikator tujuan, sasaran, dan program bertarget; tanpa target: S2.1.",
    )
    assert _butir("catatan-hasil-reviu", 0, 3, tanpa)[0] is False
    assert _butir("evaluasi-pelaporan", 1, 3, tanpa) == (
        False,
        "3 dari 5 indikator tujuan dan sasaran dibandingkan dengan target tahunannya; belum: S2.1 dan S3.1.",
    )
    assert _butir("evaluasi-pelaporan", 1, 5, tanpa) == (
        False,
        "2 dari 3 indikator sasaran dibandingkan dengan realisasi tahun 2022; belum: S3.1.",
    )


def test_a_sasaran_worded_otherwise_in_the_agreement_is_named(laporan: Laporan, ubah: Ubah) -> None:
    """Case, blanks and a full stop do not count, words do."""
    s1, *lain = laporan.data.sasaran
    sama = ubah(sasaran=(s1.model_copy(update={"uraian": s1.uraian.upper() + "."}), *lain))
    assert _butir("catatan-hasil-reviu", 2, 1, sama)[0] is True
    beda = ubah(sasaran=(s1.model_copy(update={"uraian": "Meningkatnya hal lain"}), *lain))
    assert _butir("catatan-hasil-reviu", 2, 1, beda) == (False, "Tidak ada atau tertulis lain pada PK-01: sasaran S1.")
    assert _butir("catatan-hasil-reviu", 2, 1, ubah(pk_indikator=()))[0] is None


def test_an_explanation_is_asked_only_where_something_needs_it(laporan: Laporan, ubah: Ubah) -> None:
    """When both statements hold, the one after them prints a dash."""
    tertaut = ubah(sasaran=tuple(s.model_copy(update={"tujuan": "T1"}) for s in laporan.data.sasaran))
    butir = muat_formulir()["catatan-hasil-reviu"].kelompok[2].butir
    assert jawab(tertaut, butir[1]).ya is True
    assert not jawab(tertaut, butir[2]).berlaku
    assert jawab(ubah(), butir[2]).berlaku
    beriku = ubah(indikator=tuple(i.model_copy(update={"iku": True}) for i in laporan.data.indikator))
    assert not jawab(beriku, butir[5]).berlaku


def test_what_needs_no_answer_is_printed_as_a_dash(laporan: Laporan, ubah: Ubah, isi_tabel: IsiTabel) -> None:
    """One row of the form, where every agreed indicator is an IKU; no box stands there to be ticked."""
    beriku = ubah(indikator=tuple(i.model_copy(update={"iku": True}) for i in laporan.data.indikator))
    (tabel,) = isi_tabel(reviu.catatan_hasil_reviu(beriku))
    pernyataan = muat_formulir()["catatan-hasil-reviu"].kelompok[2].butir[5].pernyataan
    assert [baris[1] for baris in tabel if len(baris) == 4 and baris[2] == "–"] == [pernyataan]


def test_the_form_is_read_small_and_leads_to_its_evidence(tinjauan: Tinjauan) -> None:
    """Its columns are not numbered; only a cell with evidence leads somewhere."""
    (tabel,) = [satu for satu in jelajah(reviu.catatan_hasil_reviu(tinjauan).blok) if isinstance(satu, Tabel)]
    assert (tabel.ukuran, tabel.ikhtisar, len(tabel.kepala)) == ("kecil", True, 1)
    butir = [satu for kelompok in muat_formulir()["catatan-hasil-reviu"].kelompok for satu in kelompok.butir]
    bukti = [baris[3] for baris in tabel.baris if len(baris) == 4]
    assert [sel.tuju for sel in bukti] == [b.lihat if s.teks else () for b, s in zip(butir, bukti, strict=True)]
    assert any(sel.tuju for sel in bukti)


def test_the_self_assessment_never_scores(tinjauan: Tinjauan, isi_tabel: IsiTabel) -> None:
    """Weights are told, values are not computed; the use of the report is left to people."""
    sajian = reviu.penilaian_mandiri(tinjauan)
    (tabel,) = isi_tabel(sajian)
    isi = [baris for baris in tabel if len(baris) == 4]
    assert len(isi) == 22
    assert {baris[2] for baris in isi[-7:]} == {_BUKA}
    kalimat = " ".join(t.teks for p in sajian.blok if isinstance(p, Paragraf) for t in p.isi)
    assert "Nilai tidak dihitung" in kalimat
    dijawab = sum(baris[2] != _BUKA for baris in isi)
    assert f"menjawab {dijawab} dari 22 kriteria" in kalimat


def test_how_far_findings_were_answered_is_told(tinjauan: Tinjauan) -> None:
    """It does not prove that the report was reviewed."""
    assert _butir("evaluasi-pelaporan", 0, 4, tinjauan) == (None, "2 dari 4 temuan sudah ditanggapi.")


def test_the_date_of_the_report_stands_beside_the_day_it_is_due(laporan: Laporan, ubah: Ubah) -> None:
    """The calendar of the region counts; when it was handed in only a person knows."""
    assert _butir("evaluasi-pelaporan", 0, 6, ubah()) == (
        None,
        "Laporan bertanggal 28 Februari 2024, 59 hari setelah tahun anggaran berakhir.",
    )
    pengaturan = laporan.bahan.pengaturan
    daerah = pengaturan.kabupaten.model_copy(update={"kalender": Kalender(batas_penyampaian="03-31")})
    lap = Laporan(replace(laporan.bahan, pengaturan=replace(pengaturan, kabupaten=daerah)))
    assert _butir("evaluasi-pelaporan", 0, 6, tinjau(lap, ())) == (
        None,
        "Laporan bertanggal 28 Februari 2024; batas penyampaiannya 31 Maret 2024.",
    )


def test_the_statement_is_ready_for_signature_without_names(tinjauan: Tinjauan) -> None:
    """Place and a dotted date, both conclusions, and a warning while faults are open."""
    blok = reviu.pernyataan(tinjauan).blok
    (ttd,) = [satu for satu in blok if isinstance(satu, TandaTangan)]
    assert ttd.tempat_tanggal == "Semarang, ........................"
    assert ttd.kiri is None
    teks = " ".join(t.teks for p in jelajah(blok) if isinstance(p, Paragraf) for t in p.isi)
    assert teks.count("□ Berdasarkan reviu kami") == 2
    assert "Masih ada 2 galat yang terbuka" in teks
    kepala = next(p for p in blok if isinstance(p, Paragraf))
    assert [t.tebal for t in kepala.isi] == [True]


def test_explained_faults_do_not_hold_up_the_statement(tinjauan: Tinjauan) -> None:
    """Nothing is said where nothing is open."""
    catatan = tuple(
        CatatanReviu(
            id=s.temuan.kunci, aturan=s.temuan.aturan, tempat=s.temuan.tempat, status="dijelaskan", catatan="Ya."
        )
        for s in tinjauan.temuan
    )
    lap = Laporan(replace(tinjauan.laporan.bahan, catatan_reviu=catatan))
    selesai = tinjau(lap, [s.temuan for s in tinjauan.temuan])
    assert not [satu for satu in reviu.pernyataan(selesai).blok if isinstance(satu, Kotak)]


_COCOKKAN = "; redaksi butirnya perlu dicocokkan dengan naskah peraturan"


@pytest.mark.parametrize(
    ("bangun", "kunci", "bobot"),
    [
        (reviu.catatan_hasil_reviu, "catatan-hasil-reviu", ["", "", ""]),
        (reviu.penilaian_mandiri, "evaluasi-pelaporan", [" (bobot 3)", " (bobot 4,5)", " (bobot 7,5)"]),
    ],
)
def test_the_statements_are_counted_in_their_groups(
    bangun: Callable[..., Any], kunci: str, bobot: list[str], tinjauan: Tinjauan, isi_tabel: IsiTabel
) -> None:
    """Groups by Roman numerals, with their weight where they have one; statements from 1 in each."""
    formulir = muat_formulir()[kunci]
    harap: list[str] = []
    for romawi, kelompok, berat in zip(("I", "II", "III"), formulir.kelompok, bobot, strict=True):
        harap += [f"{romawi}. {kelompok.nama}{berat}", *(str(n + 1) for n in range(len(kelompok.butir)))]
    (tabel,) = isi_tabel(bangun(tinjauan))
    assert [baris[0] for baris in tabel] == harap


def test_forms_are_chapters_and_name_their_source(tinjauan: Tinjauan) -> None:
    """Where the wording could not be compared with the regulation, the source says so."""
    for bangun in (reviu.catatan_hasil_reviu, reviu.penilaian_mandiri, reviu.pernyataan):
        semua = [*jelajah(bangun(tinjauan).blok)]
        assert [satu.tingkat for satu in semua if isinstance(satu, Judul)] == [1]
    asal = [satu for satu in semua if isinstance(satu, Paragraf)][-1]
    formulir = muat_formulir()["pernyataan-direviu"]
    assert asal.isi[0].teks == f"Sumber: {formulir.sumber}{_COCOKKAN}."
    assert _sumber(formulir.model_copy(update={"kepastian": "V"})) == formulir.sumber
