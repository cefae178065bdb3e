"""What an eye finds first on a page: lines that end short, words cut, marks and numbers torn from what they belong to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest

from kinerja.pembaca.pdf import baca_halaman
from kinerja.pembaca.unsur import Halaman, Kata
from kinerja.sajian.blok import Bagian, Butir, Daftar, HalamanBaru, Kolom, Paragraf, Sel, Tabel, Teks
from kinerja.sajian.penulis.typst import susun

#: The right margin of a page in points, and what a comma may stand out of it.
_TEPI, _TOLERANSI = 595.28 - 70.87, 4.0
_KALIMAT = (
    "Pengetahuan pelaku usaha mikro tentang manajemen kewirausahaan masih terbatas, pertanggungjawaban penyelenggaraan "
    "pemberdayaan kelembagaan belum sepenuhnya terselenggara, serta hal-hal yang dihadapi sehubungan dengan isu tersebut "
    "adalah sebagai berikut:"
)
_PANJANG = "Bab IV Program, Kegiatan, Sub Kegiatan, dan Kinerja Penyelenggaraan Bidang Urusan"
_DINAS = "Dinas Koperasi dan Usaha Mikro Kota Semarang"
_KEPALA = ("Capaian", "Penanggung jawab", "Pertanggungjawaban", "Target", "Predikat")
_RENTANG = "5,40–6,20"


@pytest.fixture(scope="module")
def halaman(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Halaman]:
    """Set kept paragraphs of many lengths, a narrow table and long running heads; return its pages as they are read."""
    kata = _KALIMAT.split()
    terikat = [
        blok
        for banyak in range(12, len(kata) + 1)
        for blok in (
            Paragraf((Teks(" ".join([*kata[:banyak], "yaitu:"])),)),
            Daftar((Butir((Paragraf((Teks("butir"),)),)),), "butir"),
        )
    ]
    baris = tuple(
        (Sel("100,71 %"), Sel("Bidang"), Sel(_RENTANG), Sel("12.221.316.838"), Sel("Sangat Tinggi", warna=5))
        for _ in range(4)
    )
    tabel = Tabel(
        tuple(Kolom(1) for _ in range(5)), (tuple(map(Sel, _KEPALA)),), baris, nomor="1", judul="T", kunci="t"
    )
    blok = (Bagian("bab-4", "arab", _PANJANG), *terikat, HalamanBaru(), tabel)
    isi = susun(blok, judul="Renstra", dinas=_DINAS, tahun=2025, tanggal=dt.date(2025, 2, 28))
    berkas: Path = tmp_path_factory.mktemp("rupa") / "x.pdf"
    berkas.write_bytes(isi)
    return list(baca_halaman(berkas))


def _baris(satu: Halaman) -> list[list[Kata]]:
    """Put the words of a page into lines, from the top."""
    hasil: dict[int, list[Kata]] = {}
    for kata in satu.kata:
        hasil.setdefault(round(kata.kotak.y1 / 3), []).append(kata)
    return [sorted(isi, key=lambda kata: kata.kotak.x0) for _, isi in sorted(hasil.items())]


def test_a_paragraph_that_is_kept_with_the_next_reaches_the_margin(halaman: Sequence[Halaman]) -> None:
    """Every line but the last of a paragraph ends at the right margin, however its words fall."""
    diperiksa = 0
    for satu in halaman[:-1]:
        for isi in _baris(satu):
            teks = " ".join(kata.teks for kata in isi)
            if teks.endswith("yaitu:") or "butir" in teks or len(isi) < 5 or _DINAS[:5] in teks:
                continue
            diperiksa += 1
            assert abs(isi[-1].kotak.x1 - _TEPI) < _TOLERANSI, teks
    assert diperiksa > 20


def test_the_running_head_is_one_line(halaman: Sequence[Halaman]) -> None:
    """A long title of a chapter beside a long name is shortened by whole words."""
    kepala = _baris(halaman[0])[0]
    teks = " ".join(kata.teks for kata in kepala)
    assert teks.startswith("Bab IV Program, Kegiatan,")
    assert teks.endswith(_DINAS)
    assert "…" in teks


def test_words_of_a_head_ranges_numbers_and_marks_stay_whole(halaman: Sequence[Halaman]) -> None:
    """No word of a header is cut, no number or range broken, and the mark of a predikat stands on its line."""
    semua = [kata for satu in halaman for kata in satu.kata]
    tulisan = [kata.teks for kata in semua]
    for utuh in (
        *(kata for judul in _KEPALA for kata in judul.split()),
        _RENTANG,
        "12.221.316.838",
        "Sangat",
        "Tinggi",
    ):
        assert utuh in tulisan, utuh
    tanda = [kata for kata in semua if kata.teks.startswith("▲")]
    predikat = [kata for kata in semua if kata.teks == "Tinggi"]
    assert len(tanda) == len(predikat) == 4
    for satu, lain in zip(tanda, predikat, strict=True):
        assert satu.kotak.y0 < lain.kotak.y1
        assert lain.kotak.y0 < satu.kotak.y1
