"""Results over all sasaran: true for a dinas that met everything and for one that did not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from satu_sasaran import ubah

from kinerja.angka import NBSP
from kinerja.besaran.efisiensi import PERBANDINGAN, PMK_22_2021, RUPIAH, SELISIH, semua_efisiensi
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import lepas
from kinerja.model import Baris, DasarHitung, JenisAnalisis, Level, RumusEfisiensi
from kinerja.sajian import analisis_sasaran, capaian_program, faktor, rekap_efisiensi, ringkasan_capaian, tabel_capaian
from kinerja.sajian.blok import Blok, Daftar, Gambar, Kotak, Rujuk, Tabel, jelajah
from kinerja.sajian.dasar import Sajian
from kinerja.sajian.lkjip.efisiensi_sasaran import kalimat_efisiensi


def ganti(baris: tuple[Any, ...], mana: Callable[[Any], bool], **isi: Any) -> tuple[Any, ...]:
    """Return rows of a sheet, those that ``mana`` picks with other values."""
    return tuple(satu.model_copy(update=isi) if mana(satu) else satu for satu in baris)


def nyata(laporan: Laporan, kode: str, nilai: Any) -> tuple[Baris, ...]:
    """Return sheet realisasi with another value of 2023."""
    return ganti(laporan.data.realisasi, lambda s: (s.indikator, s.tahun) == (kode, 2023), realisasi=nilai)


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def tabel(hasil: Sajian) -> Tabel:
    """Return the only table."""
    (satu,) = [satu for satu in hasil.blok if isinstance(satu, Tabel)]
    return satu


def isi(satu: Tabel) -> list[list[str]]:
    """Return the printed cells of the body."""
    return [[sel.teks.replace(NBSP, " ") for sel in baris] for baris in satu.baris]


# --- summary -----------------------------------------------------------------------------------------------------


def test_capaian_semarang(laporan: Laporan) -> None:
    """Target, realisasi and capaian of tujuan and sasaran, and the mean of the printed capaian."""
    baris = isi(tabel(tabel_capaian(laporan)))
    assert [satu[2:6] for satu in baris if len(satu) == 6] == [
        ["54,00 %", "58,91 %", "109,09", "Sangat Tinggi"],
        ["13,00 %", "17,17 %", "132,08", "Sangat Tinggi"],
        ["76,50 %", "77,04 %", "100,71", "Sangat Tinggi"],
        ["35,00 %", "42,53 %", "121,51", "Sangat Tinggi"],
        ["77,50", "80,00", "103,23", "Sangat Tinggi"],
    ]
    assert baris[-1] == ["Rata-rata capaian sasaran", "108,48", "Sangat Tinggi"]
    assert tabel(tabel_capaian(laporan)).gaya_baris == ("kelompok", "", "", "kelompok", "", "", "", "jumlah")


def test_ringkasan_semarang(laporan: Laporan) -> None:
    """A sentence for the mean; the chart is told in words."""
    blok = ringkasan_capaian(laporan).blok
    assert "Rata-rata capaian 3 sasaran strategis adalah 108,48 % dengan predikat Sangat Tinggi." in teks(*blok)
    gambar = blok[-1]
    assert isinstance(gambar, Gambar)
    assert "Nilai AKIP 103,23 %." in gambar.alt.replace(NBSP, " ")


def test_dasar_penuh(laporan: Laporan) -> None:
    """From unrounded numbers 567/736 of 76,50 % is 100,70, and the difference to the money 18,71."""
    penuh = ubah(laporan, pilihan={"dasar_hitung": DasarHitung.PENUH})
    assert isi(tabel(tabel_capaian(penuh)))[4][4] == "100,70"
    assert isi(tabel(tabel_capaian(penuh)))[-1][1] == "108,48"
    assert isi(tabel(rekap_efisiensi(penuh)))[0][-1] == "18,71"


def test_batas_capaian_hanya_untuk_rata_rata(laporan: Laporan) -> None:
    """With a cap of 100 the mean is 100, the capaian of each indicator stays as it is."""
    baris = isi(tabel(tabel_capaian(ubah(laporan, pilihan={"batas_capaian": Decimal(100)}))))
    assert baris[5][4] == "121,51"
    assert baris[-1][1] == "100,00"


def test_realisasi_hilang_tidak_dihitung_nol(laporan: Laporan) -> None:
    """A missing realisasi prints dashes, and does not enter the mean."""
    ubahan = ubah(laporan, realisasi=nyata(laporan, "S2.1", None))
    baris = isi(tabel(tabel_capaian(ubahan)))
    assert baris[5][2:6] == ["35,00 %", "–", "–", "–"]
    assert baris[-1][1] == "101,97"
    semua = teks(*ringkasan_capaian(ubahan).blok)
    assert "Dari 3 sasaran strategis, baru 2 yang capaiannya dapat dihitung; rata-ratanya 101,97 %" in semua


def test_tanpa_satu_pun_realisasi(laporan: Laporan) -> None:
    """Before the year is closed there is no mean, and no success is claimed."""
    ubahan = ubah(laporan, realisasi=(), variabel=(), analisis=())
    semua = teks(*ringkasan_capaian(ubahan).blok)
    assert (
        "Rata-rata capaian sasaran strategis belum dapat dihitung karena capaian indikatornya belum tersedia." in semua
    )
    assert "melampaui" not in semua
    assert isi(tabel(tabel_capaian(ubahan)))[-1] == ["Rata-rata capaian sasaran", "–", "–"]
    assert "Ketiga indikator sasaran belum dapat dinilai." in semua


def test_satu_sasaran_bukan_rata_rata(laporan: Laporan) -> None:
    """A dinas with one sasaran has a capaian, not a mean of one."""
    data = laporan.data
    satu = ubah(
        laporan,
        sasaran=data.sasaran[:1],
        sasaran_program=tuple(s for s in data.sasaran_program if s.sasaran == "S1"),
        indikator=tuple(s for s in data.indikator if s.level is not Level.SASARAN or s.kode == "S1.1"),
        target=tuple(s for s in data.target if s.indikator not in ("S2.1", "S3.1")),
        realisasi=tuple(s for s in data.realisasi if s.indikator not in ("S2.1", "S3.1")),
        analisis=(),
    )
    semua = teks(*ringkasan_capaian(satu).blok)
    assert "Capaian sasaran strategis adalah 100,71 % dengan predikat Sangat Tinggi." in semua
    assert "Satu-satunya indikator sasaran melampaui target." in semua


def test_kode_tujuan_dan_sasaran_boleh_sama(laporan: Laporan) -> None:
    """Tujuan 1 and sasaran 1 keep their own texts."""
    data = laporan.data

    def nomor(kode: str | None) -> str | None:
        return kode[-1] if kode in ("T1", "T2", "S1", "S2", "S3") else kode

    ubahan = ubah(
        laporan,
        tujuan=tuple(s.model_copy(update={"kode": nomor(s.kode)}) for s in data.tujuan),
        sasaran=tuple(s.model_copy(update={"kode": nomor(s.kode), "tujuan": nomor(s.tujuan)}) for s in data.sasaran),
        sasaran_program=tuple(s.model_copy(update={"sasaran": nomor(s.sasaran)}) for s in data.sasaran_program),
        indikator=tuple(s.model_copy(update={"induk": nomor(s.induk)}) for s in data.indikator),
        analisis=(),
    )
    baris = isi(tabel(tabel_capaian(ubahan)))
    assert [satu[0] for satu in baris if len(satu) == 6] == [
        *(satu.uraian for satu in data.tujuan),
        *(satu.uraian for satu in data.sasaran),
    ]


# --- all levels --------------------------------------------------------------------------------------------------


def test_semua_level_dihitung(laporan: Laporan) -> None:
    """Met and missed targets are counted where their level is told; rows of programs stand below their sasaran."""
    hasil = capaian_program(laporan)
    assert not any(isinstance(satu, Tabel) for satu in hasil.blok)
    semua = teks(*hasil.blok)
    assert "indikator sasaran" not in semua
    assert "Ketiga indikator sasaran melampaui target." in teks(*ringkasan_capaian(laporan).blok)
    assert (
        "Dari 10 indikator program, 6 melampaui target, 3 tepat mencapai target, dan 1 belum mencapai target."
    ) in semua


def test_program_gagal_diberi_sebab(laporan: Laporan) -> None:
    """The one missed program is explained once, with its sasaran, to which its mention here refers."""
    semua = teks(*capaian_program(laporan).blok)
    assert "Indikator program yang tidak mencapai target adalah “Persentase fasilitasi penerbitan izin" in semua
    assert "tabel:program_S1" in {
        satu.kunci for satu in jelajah(capaian_program(laporan).blok) if isinstance(satu, Rujuk)
    }
    sebab = teks(*analisis_sasaran(laporan, "S1").blok)
    assert "Penyebab: Kementerian Koperasi" in sebab
    assert "Upaya: Penerbitan izin" in sebab
    assert "Kementerian Koperasi" not in semua


def test_program_gagal_tanpa_sebab_ditandai(laporan: Laporan) -> None:
    """A miss that nobody explained leaves a visible mark."""
    kotak = capaian_program(ubah(laporan, analisis=())).blok[-1]
    assert isinstance(kotak, Kotak)
    assert kotak.jenis == "kosong"
    assert "tidak tercapai (lembar analisis)" in teks(kotak)


def test_tanpa_indikator_program(laporan: Laporan) -> None:
    """Without program indicators there is neither a group nor a chart of them."""
    ubahan = ubah(
        laporan, indikator=tuple(s for s in laporan.data.indikator if s.level is not Level.PROGRAM), analisis=()
    )
    hasil = capaian_program(ubahan)
    assert not any(isinstance(satu, Gambar) for satu in hasil.blok)


# --- factors -----------------------------------------------------------------------------------------------------


def test_faktor_dua_daftar(laporan: Laporan) -> None:
    """What helped and what hindered, as two numbered lists; an empty one is marked."""
    daftar = [satu for satu in faktor(laporan).blok if isinstance(satu, Daftar)]
    assert [len(satu.butir) for satu in daftar] == [6, 4]
    tanpa = tuple(s for s in laporan.data.analisis if s.jenis is not JenisAnalisis.PENGHAMBAT)
    akhir = faktor(ubah(laporan, analisis=tanpa)).blok[-1]
    assert isinstance(akhir, Kotak)
    assert "Faktor penghambat secara umum (lembar analisis)" in teks(akhir)


def putusan(laporan: Laporan) -> list[str]:
    """Return what the sixth analysis says of the efficiency of each sasaran."""
    return [lepas(kalimat_efisiensi(laporan, satu)).replace(NBSP, " ") for satu in laporan.hasil.efisiensi]


# --- efficiency --------------------------------------------------------------------------------------------------


def test_efisiensi_semarang(laporan: Laporan) -> None:
    """Capaian less spending: 18,72, 31,67 and 11,42."""
    hasil = rekap_efisiensi(laporan)
    assert [satu[1:] for satu in isi(tabel(hasil))] == [
        ["100,71", "4.217.956.933", "3.458.399.377", "81,99", "18,72"],
        ["121,51", "15.934.116.948", "14.315.145.348", "89,84", "31,67"],
        ["103,23", "11.674.610.355", "10.717.987.308", "91,81", "11,42"],
    ]
    assert "Efisiensi tersebut bersumber dari hal-hal berikut." in teks(*hasil.blok)


@pytest.mark.parametrize(
    ("rumus", "judul", "nilai", "kalimat"),
    [
        (SELISIH, "Tingkat Efisiensi (%)", "11,42", "efisien dengan tingkat efisiensi 11,42 %."),
        (RUPIAH, "Tingkat Efisiensi (Rp)", "956.623.047", "efisien dengan tingkat efisiensi Rp956.623.047."),
        (PERBANDINGAN, "Tingkat Efisiensi", "Efisien", "penggunaan anggaran dinilai efisien."),
        (PMK_22_2021, "Tingkat Efisiensi (%)", "77,66", "efisien dengan tingkat efisiensi 77,66 %."),
    ],
)
def test_efisiensi_setiap_rumus(laporan: Laporan, rumus: RumusEfisiensi, judul: str, nilai: str, kalimat: str) -> None:
    """Each method prints its unit in the header, its value in the cell and its own sentence."""
    laporan_rumus = ubah(laporan, pilihan={"rumus_efisiensi": rumus})
    hasil = rekap_efisiensi(laporan_rumus)
    assert tabel(hasil).kepala[0][-1].teks == judul
    assert isi(tabel(hasil))[2][-1] == nilai
    assert kalimat in putusan(laporan_rumus)[2]


@pytest.mark.parametrize("rumus", semua_efisiensi())
def test_gagal_tidak_pernah_efisien(laporan: Laporan, rumus: RumusEfisiensi) -> None:
    """Money left over beside a missed target is no efficiency, by whichever method."""
    ubahan = ubah(
        laporan,
        pilihan={"rumus_efisiensi": rumus},
        variabel=ganti(laporan.data.variabel, lambda s: s.peran == "pembilang", nilai=Decimal(500)),
        realisasi=nyata(laporan, "S2.1", Decimal("34.99")),
    )
    pertama, kedua, ketiga = putusan(ubahan)
    for satu in (pertama, kedua):
        assert "Karena target belum seluruhnya tercapai, anggaran yang tersisa belum berarti efisiensi." in satu
        assert "anggaran efisien" not in satu
    assert "efisien" in ketiga


def test_boros_tidak_efisien(laporan: Laporan) -> None:
    """A met target that cost a larger share than it brought is not efficient."""
    ubahan = ubah(laporan, realisasi=nyata(laporan, "S3.1", Decimal("77.5")), anggaran=_habis(laporan, "2.17.01", 2))
    assert "Persentase realisasi anggaran melebihi capaian kinerja sehingga belum efisien." in putusan(ubahan)[2]


def test_sebab_efisiensi_hanya_bila_ada_efisiensi(laporan: Laporan) -> None:
    """Where nothing was efficient, no sources of efficiency are listed."""
    ubahan = ubah(laporan, realisasi=(), variabel=())
    semua = teks(*rekap_efisiensi(ubahan).blok)
    assert "Efisiensi tersebut bersumber" not in semua
    assert all(satu.endswith("sehingga efisiensinya belum dapat dinilai.") for satu in putusan(ubahan))


def test_efisiensi_tak_terhitung_dikatakan(laporan: Laporan) -> None:
    """A graded indicator has no volume: the ministerial value is a dash and the sentence says so."""
    ubahan = ubah(
        laporan,
        pilihan={"rumus_efisiensi": PMK_22_2021},
        indikator=ganti(laporan.data.indikator, lambda s: s.kode == "S3.1", arah="predikat", satuan="predikat"),
        target=ganti(laporan.data.target, lambda s: s.indikator == "S3.1", pk_perubahan="BB", renstra="BB"),
        realisasi=nyata(laporan, "S3.1", "BB"),
    )
    hasil = rekap_efisiensi(ubahan)
    assert isi(tabel(hasil))[2][-1] == "–"
    assert "dinilai efisien, tetapi tingkat efisiensinya tidak dapat dihitung." in putusan(ubahan)[2]


def _habis(laporan: Laporan, kode: str, kali: int) -> tuple[Baris, ...]:
    return tuple(
        satu.model_copy(update={"realisasi": satu.anggaran * kali})
        if satu.anggaran is not None and satu.kode.startswith(kode)
        else satu
        for satu in laporan.data.anggaran
    )


def test_indicators_of_a_sasaran_stand_together(laporan: Laporan) -> None:
    """However the rows of the sheet are ordered, each sasaran heads its indicators once."""
    sasaran = [satu for satu in laporan.data.indikator if satu.level is Level.SASARAN]
    anak = sasaran[0].model_copy(update={"kode": "S9.9", "nama": "Indikator susulan"})
    target, realisasi = (
        next(satu for satu in isi if satu.indikator == sasaran[0].kode and satu.tahun == laporan.tahun).model_copy(
            update={"indikator": "S9.9"}
        )
        for isi in (laporan.data.target, laporan.data.realisasi)
    )
    data = laporan.data
    baru = ubah(
        laporan,
        indikator=(*data.indikator, anak),
        target=(*data.target, target),
        realisasi=(*data.realisasi, realisasi),
    )
    tabel = next(satu for satu in jelajah(tabel_capaian(baru).blok) if isinstance(satu, Tabel))
    nama = [lepas(sel.teks) for baris in tabel.baris for sel in baris]
    awal = nama.index(sasaran[0].nama)
    assert "Indikator susulan" in nama[awal : nama.index(next(s.nama for s in sasaran if s.induk != anak.induk))]
