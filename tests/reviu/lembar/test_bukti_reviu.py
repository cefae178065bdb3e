"""What the data of a report can prove, disprove, or only illustrate for the Catatan Hasil Reviu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from kinerja.laporan import Laporan
from kinerja.model import JenisFormulir, JenisPK, Level
from kinerja.reviu import Temuan, Tinjauan, tinjau
from kinerja.reviu.lembar import bukti_reviu as b
from kinerja.reviu.lembar.jawaban import Jawaban

_Ubah = Callable[..., Tinjauan]


@pytest.mark.parametrize(
    ("bukti", "ya", "isi"),
    [
        (
            b.data_penting,
            True,
            "Tersaji gambaran umum, tugas dan fungsi, 22 unit organisasi, 88 pegawai, dan 5 permasalahan dalam isu strategis.",
        ),
        (b.target, True, "15 dari 15 indikator tujuan, sasaran, dan program bertarget."),
        (b.seluruh_capaian, True, "15 dari 15 indikator tujuan, sasaran, dan program mempunyai realisasi."),
        (b.capaian_memadai, None, "15 dari 15 indikator tujuan, sasaran, dan program mempunyai realisasi."),
        (b.lampiran, True, "Dilampirkan lembar pengukuran kinerja dan 19 formulir perjanjian kinerja."),
        (b.perbaikan, True, "5 langkah perbaikan disebut."),
        (b.dukungan_data, None, "15 dari 15 indikator menyebut sumber datanya."),
        (b.penanggung_jawab, None, "5 dari 15 indikator menyebut penanggung jawabnya."),
        (b.sesuai_perjanjian, True, "3 sasaran dan semua indikatornya tertulis sama pada PK-01."),
        (
            b.selaras_renstra,
            None,
            "3 dari 3 indikator sasaran mempunyai target Renstra 2023. Tidak ditautkan pada tujuan: S3.",
        ),
        (b.berindikator, True, "5 dari 5 tujuan dan sasaran mempunyai indikator."),
        (b.beriku, False, "2 dari 3 sasaran mempunyai indikator kinerja utama; tanpa IKU: S3."),
        (
            b.perbandingan,
            None,
            "3 dari 3 indikator sasaran mempunyai realisasi tahun 2022; 1 mempunyai pembanding nasional atau daerah lain.",
        ),
        (b.ukuran_sasaran, None, "3 sasaran diukur dengan 3 indikator."),
        (
            b.smart,
            None,
            "Dari 5 indikator tujuan dan sasaran, tersedia definisi pada 5 indikator, formula pada 5 indikator, "
            "sumber data pada 5 indikator, dan target tahun ini pada 5 indikator.",
        ),
    ],
    ids=lambda satu: getattr(satu, "__name__", ""),
)
def test_the_whole_report(ubah: _Ubah, bukti: Callable[[Tinjauan], Jawaban], ya: bool | None, isi: str) -> None:
    """Each statement is answered from the data where they decide it."""
    assert bukti(ubah()) == Jawaban(ya, isi)


@pytest.mark.parametrize(
    ("bukti", "lembar", "ya", "isi"),
    [
        (b.data_penting, {"unit": ()}, False, "Belum tersaji: unit organisasi."),
        (b.data_penting, {"isu_strategis": ()}, False, "Belum tersaji: permasalahan dalam isu strategis."),
        (b.data_penting, {"pegawai_status": ()}, False, "Belum tersaji: pegawai."),
        (
            b.lampiran,
            {"pk_indikator": ()},
            False,
            "Lembar pengukuran kinerja dilampirkan; formulir perjanjian kinerja belum ada.",
        ),
        (b.perbaikan, {"langkah": ()}, False, "Belum ada langkah."),
        (b.keuangan, {"anggaran": ()}, False, "Anggaran dan realisasinya belum ada."),
        (b.sesuai_perjanjian, {"pk": ()}, None, "Formulir perjanjian kinerja tingkat sasaran tidak ada dalam data."),
    ],
)
def test_what_is_not_there(
    ubah: _Ubah, bukti: Callable[[Tinjauan], Jawaban], lembar: dict[str, Any], ya: bool | None, isi: str
) -> None:
    """What is missing is named."""
    assert bukti(ubah(**lembar)) == Jawaban(ya, isi)


def _lain(semua: Any, kode: str, **isi: object) -> Any:
    """Return rows with fields of one of them changed."""
    return tuple(s.model_copy(update=isi) if getattr(s, "kode", None) == kode else s for s in semua)


def test_prose_that_is_missing(laporan: Laporan, ubah: _Ubah) -> None:
    """Gambaran umum and tugas fungsi are prose of the report."""
    t = ubah()
    for nama, sebut in (("gambaran-umum", "gambaran umum"), ("tugas-fungsi", "tugas dan fungsi")):
        narasi = {k: v for k, v in laporan.teks.narasi.items() if k != nama}
        baru = SimpleNamespace(teks=SimpleNamespace(narasi=narasi), data=laporan.data, hasil=laporan.hasil)
        assert b.data_penting(replace(t, laporan=baru)) == Jawaban(False, f"Belum tersaji: {sebut}.")


def _hasil(**isi: object) -> Any:
    """Return a review of a report of which only some results are known."""
    return SimpleNamespace(laporan=SimpleNamespace(**isi))


@pytest.mark.parametrize(
    ("bukti", "apa", "sebut", "tanpa"),
    [
        (b.target, "target", "bertarget", "tanpa target"),
        (b.seluruh_capaian, "realisasi", "mempunyai realisasi", "belum bernilai"),
    ],
)
def test_counts_of_indicators(bukti: Callable[[Any], Jawaban], apa: str, sebut: str, tanpa: str) -> None:
    """Indicators of tujuan, sasaran and program are counted, those without a value are named."""
    level = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM, Level.KEGIATAN)
    semua = [SimpleNamespace(kode=f"K{n}", level=satu, **{apa: n or None}) for n, satu in enumerate(level)]
    t = _hasil(hasil=SimpleNamespace(capaian=semua))
    assert bukti(t) == Jawaban(False, f"2 dari 3 indikator tujuan, sasaran, dan program {sebut}; {tanpa}: K0.")
    kosong = bukti(_hasil(hasil=SimpleNamespace(capaian=[])))
    assert kosong == Jawaban(False, f"Belum satu pun dari 0 indikator tujuan, sasaran, dan program {sebut}.")


def test_what_disproves_adequacy(laporan: Laporan, ubah: _Ubah) -> None:
    """Only missing values, indicators and causes disprove that the capaian is adequate."""
    tanpa = ubah(analisis=(), langkah=())
    kode = {satu.kode for satu in tanpa.laporan.kekurangan}
    assert "tanpa_penyebab" in kode
    jawab = b.capaian_memadai(tanpa)
    assert jawab.ya is False
    assert jawab.bukti.startswith("Belum ada: ")
    assert b.capaian_memadai(ubah(langkah=())).ya is None


def test_money(ubah: _Ubah, laporan: Laporan) -> None:
    """The budget is told with what was spent of it, or that this is not known."""
    assert b.keuangan(ubah()) == Jawaban(
        True,
        "Pagu Rp31.826.684.236 dan realisasi Rp28.491.532.033 (89,52\u00a0%) dirinci menurut program, kegiatan, "
        "sub kegiatan, sumber dana, dan sasaran.",
    )
    total = SimpleNamespace(anggaran=1000, realisasi=None)
    t = _hasil(data=laporan.data, hasil=SimpleNamespace(total=total))
    assert b.keuangan(t) == Jawaban(False, "Pagu Rp1.000 disebut, tetapi realisasinya belum ada.")


def test_sources_and_people(laporan: Laporan, ubah: _Ubah) -> None:
    """Sources of data and people who answer are counted."""
    tanpa = tuple(s.model_copy(update={"sumber_data": None, "penanggung_jawab": None}) for s in laporan.data.indikator)
    assert b.dukungan_data(ubah(indikator=tanpa)).bukti == "Belum satu pun dari 15 indikator menyebut sumber datanya."
    assert (
        b.penanggung_jawab(ubah(indikator=tanpa)).bukti
        == "Belum satu pun dari 15 indikator menyebut penanggung jawabnya."
    )
    smart = b.smart(ubah(indikator=_lain(tanpa, "S1.1", definisi=None, formula=None, sumber_data="x"))).bukti
    assert "definisi pada 4 indikator, formula pada 4 indikator, sumber data pada 1 indikator" in smart


def test_open_faults(laporan: Laporan, tinjauan: Tinjauan, ubah: _Ubah) -> None:
    """Certain faults that are open are counted beside the rules."""
    assert b.keandalan(ubah()).bukti == "3 aturan diperiksa. Tidak ada galat yang terbuka."
    assert b.keandalan(tinjauan).bukti == "3 aturan diperiksa. Masih terbuka 2 galat."


def test_questions_on_planning(tinjauan: Tinjauan) -> None:
    """What the rules ask about planning is counted."""
    assert b.ukuran_sasaran(tinjauan).bukti.endswith("Ada 1 temuan tentang mutu perencanaan.")


def test_the_last_agreement_counts(laporan: Laporan, ubah: _Ubah) -> None:
    """Sasaran and indicators are those of the agreement after its change, where there is one, by their words."""
    data = laporan.data
    lain = _lain(data.sasaran, "S1", uraian=data.sasaran[0].uraian.upper() + ".")
    assert b.sesuai_perjanjian(ubah(sasaran=lain)).ya is True
    lain = _lain(data.sasaran, "S1", uraian="Lain sama sekali")
    assert b.sesuai_perjanjian(ubah(sasaran=lain)) == Jawaban(
        False, "Tidak ada atau tertulis lain pada PK-01: sasaran S1."
    )
    tanpa = tuple(s for s in data.pk_indikator if s.indikator != "S2.1")
    assert "indikator S2.1" in b.sesuai_perjanjian(ubah(pk_indikator=tanpa)).bukti
    kepala = next(f for f in data.pk if f.formulir is JenisFormulir.PERJANJIAN and f.level is Level.SASARAN)
    ubahan = kepala.model_copy(update={"kode": "PK-99", "jenis": JenisPK.PERUBAHAN})
    awal = tuple(
        f.model_copy(update={"jenis": next(j for j in JenisPK if j is not JenisPK.PERUBAHAN)}) for f in data.pk
    )
    assert b.sesuai_perjanjian(ubah(pk=awal)).ya is True
    assert b.sesuai_perjanjian(ubah(pk=(*awal, ubahan))).ya is None
    baru = [
        s.model_copy(update={"pk": "PK-99"}) for s in data.pk_indikator if s.pk == "PK-01" and s.indikator != "S2.1"
    ]
    jawab = b.sesuai_perjanjian(ubah(pk=(*awal, ubahan), pk_indikator=(*data.pk_indikator, *baru)))
    assert jawab.ya is False
    assert "pada PK-99" in jawab.bukti
    program = kepala.model_copy(update={"kode": "PK-98", "level": Level.PROGRAM})
    assert b.sesuai_perjanjian(ubah(pk=(program,))).ya is None


def test_targets_of_the_renstra(laporan: Laporan, ubah: _Ubah) -> None:
    """All indicators of sasaran have the target of the Renstra, the one that was agreed, below a tujuan."""
    data = laporan.data
    tujuan = _lain(data.sasaran, "S3", tujuan="T1")
    assert b.selaras_renstra(ubah(sasaran=tujuan)) == Jawaban(
        True, "3 dari 3 indikator sasaran mempunyai target Renstra 2023."
    )
    target = {"sasaran": tujuan}
    pohon = laporan.data.target_pohon
    berlaku = [s for s in pohon if s.indikator == "S3.1" and s.tahun == 2023]
    assert berlaku
    nama = type(pohon[0])
    tanpa = tuple(
        s.model_copy(update={"renstra": None}) if isinstance(s, nama) and s.indikator == "S3.1" else s
        for s in data.target
    )
    assert b.selaras_renstra(ubah(**target, target=tanpa)) == Jawaban(
        None, "2 dari 3 indikator sasaran mempunyai target Renstra 2023."
    )


def test_explanations_are_asked_where_needed(laporan: Laporan, ubah: _Ubah) -> None:
    """An explanation is asked unless both statements before it hold."""
    assert b.penjelasan_rencana(ubah()) == Jawaban(None, "")
    assert b.penjelasan_indikator(ubah()) == Jawaban(None, "")
    lengkap = ubah(sasaran=_lain(laporan.data.sasaran, "S3", tujuan="T1"))
    assert b.penjelasan_rencana(lengkap) == Jawaban(None, "Tidak diperlukan: butir 1 dan 2 terjawab ya.", berlaku=False)
    iku = ubah(indikator=_lain(laporan.data.indikator, "S3.1", iku=True))
    assert b.penjelasan_indikator(iku) == Jawaban(None, "Tidak diperlukan: butir 4 dan 5 terjawab ya.", berlaku=False)
    tanpa = ubah(indikator=tuple(s for s in laporan.data.indikator if s.induk != "S2"))
    assert b.berindikator(tanpa) == Jawaban(
        False, "4 dari 5 tujuan dan sasaran mempunyai indikator; tanpa indikator: S2."
    )


def test_comparisons(laporan: Laporan, ubah: _Ubah) -> None:
    """Without any comparison there is none; what there is, is counted."""
    tanpa = ubah(pembanding=())
    assert b.perbandingan(tanpa).bukti.endswith("belum satu pun mempunyai pembanding nasional atau daerah lain.")
    baru = tuple(s.model_copy(update={"berlaku_mulai": 2023}) for s in laporan.data.indikator)
    kosong = ubah(pembanding=(), indikator=baru)
    assert b.perbandingan(kosong) == Jawaban(
        False, "Tidak ada realisasi tahun lalu dan tidak ada pembanding bagi indikator sasaran."
    )


def test_findings_are_those_of_the_review(laporan: Laporan, aturan: Callable[[str, str], Temuan]) -> None:
    """A warning is no open fault."""
    t = tinjau(Laporan(laporan.bahan), [aturan("uji-target", "data.xlsx, pk_indikator!B4")])
    assert b.keandalan(t).bukti.endswith("Tidak ada galat yang terbuka.")
