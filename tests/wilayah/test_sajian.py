"""What the page of a region says, as blocks."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from typing import Any

from kinerja.angka import NBSP
from kinerja.besaran.efisiensi import (
    CAPAIAN_KINERJA,
    PERBANDINGAN,
    PMK_22_2021,
    RUPIAH,
    SERAPAN,
    RumusEfisiensi,
    daftarkan_efisiensi,
)
from kinerja.besaran.ungkapan import Persen
from kinerja.hitung import Status
from kinerja.laporan import Wilayah
from kinerja.sajian import (
    efisiensi_wilayah,
    indikator_wilayah,
    keadaan_wilayah,
    peringkat_wilayah,
    ringkasan_wilayah,
    tabel_dinas,
)
from kinerja.sajian.blok import Blok, Gambar, Judul, Paragraf, Tabel, Teks, jelajah
from kinerja.sajian.grafik import histogram
from kinerja.sajian.grafik.kanvas import Kotak, Tulisan
from kinerja.sajian.grafik.sebaran import susun_histogram


def teks(blok: tuple[Blok, ...]) -> str:
    """Return all texts of some blocks on one line."""
    return " ".join(satu.teks for satu in jelajah(blok) if hasattr(satu, "teks")).replace(NBSP, " ")


def tabel(blok: tuple[Blok, ...], kunci: str = "") -> Tabel:
    """Return the table of this key, or the only one."""
    (satu,) = [isi for isi in blok if isinstance(isi, Tabel) and kunci in ("", isi.kunci)]
    return satu


def baris(satu: Tabel) -> list[list[str]]:
    """Return the printed cells of the body."""
    return [[sel.teks.replace(NBSP, " ") for sel in isi] for isi in satu.baris]


def test_the_summary_says_the_ratio_and_the_mean(daerah: Any, buat: Callable[..., Any]) -> None:
    """Both absorptions are named for what they are; predikat are not averaged."""
    daerah.tambah(buat("a"), buat("b", anggaran=100, realisasi=10, capaian=Decimal(90)))
    isi = teks(ringkasan_wilayah(daerah.buka()).blok)
    assert "Kedua perangkat daerah yang terdaftar mempunyai laporan kinerja tahun 2023 dan semuanya terbaru." in isi
    assert "serapan wilayah adalah 82,73 % (jumlah realisasi dibagi jumlah pagu)" in isi
    assert "Rata-rata persentase serapan perangkat daerah adalah 50,00 %" in isi
    assert "yang dapat dihitung adalah 95,00 % dengan nilai tengah 95,00 %. Predikat tidak dirata-rata." in isi
    assert "Kedua indikator tujuan dan sasaran mencapai atau melampaui target." in isi
    assert "2 galat, 4 peringatan, dan 6 catatan" in isi


def test_what_is_not_known_is_said_so(daerah: Any, buat: Callable[..., Any]) -> None:
    """No capaian, no budget, no review: no number is made up."""
    satu = buat("a", capaian=None, predikat=None, tingkat=None, anggaran=0, realisasi=0, temuan=None, indikator=())
    daerah.tambah(satu)
    isi = teks(ringkasan_wilayah(daerah.buka()).blok)
    assert "Pagu seluruhnya nol sehingga serapan tidak dihitung." in isi
    assert "Capaian kinerja perangkat daerah belum dapat dihitung." in isi
    assert "Reviu belum dijalankan." in isi
    assert "indikator tujuan dan sasaran" not in isi
    (_, baris_jumlah) = baris(tabel(tabel_dinas(daerah.buka()).blok))
    assert [baris_jumlah[i] for i in (1, 6, 9)] == ["–", "–", "–"]


def test_a_row_of_the_table_holds_all_of_a_dinas(daerah: Any, buat: Callable[..., Any]) -> None:
    """Capaian, predikat, missed indicators, money, absorption, efficiency, findings, state; then the sums."""
    daerah.tambah(buat("a", capaian=Decimal("100.005"), anggaran=31_826_684_236, realisasi=28_491_532_033))
    (isi, jumlah) = baris(tabel(tabel_dinas(daerah.buka()).blok))
    assert isi == [
        "Dinas a", "100,01", "Sangat Tinggi", "0 dari 1", "31.826.684.236", "28.491.532.033", "89,52", "10,49 %",
        "1 dari 1", "1", "2", "3", "Terbaru",
    ]  # fmt: skip
    assert jumlah[1:9] == ["100,01", "", "0 dari 1", "31.826.684.236", "28.491.532.033", "89,52", "–", "1 dari 1"]


def test_one_scale_is_named_once_two_are_marked(daerah: Any, buat: Callable[..., Any]) -> None:
    """With scales that differ every predikat carries the letter of its own."""
    daerah.tambah(buat("a"))
    satu = tabel(tabel_dinas(daerah.buka()).blok)
    assert baris(satu)[0][2] == "Sangat Tinggi"
    assert satu.catatan[0] == "Predikat menurut Skala Permendagri 86/2017."
    daerah.tambah(buat("b", skala="ketercapaian-dan-kategori", nama_skala="Skala Depok", predikat="Baik", tingkat=4))
    dua = tabel(tabel_dinas(daerah.buka()).blok)
    assert [isi[2] for isi in baris(dua)] == ["Sangat Tinggi (b)", "Baik (a)", ""]
    assert "(a) Skala Depok; (b) Skala Permendagri 86/2017" in dua.catatan[0]


def test_methods_of_efficiency_are_named_where_they_differ(daerah: Any, buat: Callable[..., Any]) -> None:
    """One method stands in the header; several stand in every cell, and there is no sum over them."""
    daerah.tambah(buat("a", rumus_efisiensi=RUPIAH))
    satu = tabel(tabel_dinas(daerah.buka()).blok)
    assert "Efisiensi (rupiah)" in {sel.teks for isi in satu.kepala for sel in isi}
    assert [isi[7] for isi in baris(satu)] == ["100", "100"]
    daerah.tambah(buat("b"), buat("c", rumus_efisiensi=PERBANDINGAN))
    tiga = baris(tabel(tabel_dinas(daerah.buka()).blok))
    assert [isi[7] for isi in tiga] == ["rupiah: 100", "selisih: 10,00 %", "perbandingan", "–"]
    isi = baris(tabel(efisiensi_wilayah(daerah.buka()).blok))
    assert [(satu[0].split(":")[0], satu[2], satu[3]) for satu in isi] == [
        ("selisih", "–", "10,00 %"),
        ("rupiah", "100", "100"),
        ("perbandingan", "–", "–"),
    ]


def test_the_notes_speak_of_the_methods_that_were_chosen(daerah: Any, buat: Callable[..., Any]) -> None:
    """A method that nobody chose is not explained; what can be summed is said of those that can."""
    daerah.tambah(buat("a", rumus_efisiensi=RUPIAH))
    catatan = " ".join(tabel(tabel_dinas(daerah.buka()).blok, "dinas").catatan)
    assert "(rupiah: sisa anggaran), yaitu dari seluruh anggaran. " in catatan
    assert "PMK" not in catatan
    assert tabel(efisiensi_wilayah(daerah.buka()).blok).catatan[0].endswith("pagu dan realisasi: sisa anggaran.")
    daerah.tambah(buat("b", rumus_efisiensi=PMK_22_2021), buat("c", rumus_efisiensi=PERBANDINGAN))
    catatan = " ".join(tabel(tabel_dinas(daerah.buka()).blok, "dinas").catatan)
    assert "Nilai efisiensi PMK 22/2021 adalah rata-rata sasaran" in catatan
    assert "Perbandingan capaian kinerja dan realisasi anggaran tidak menghasilkan angka" in catatan


def test_two_dinas_of_one_name_can_be_told_apart(
    daerah: Any, buat: Callable[..., Any], buat_indikator: Callable[..., Any]
) -> None:
    """They carry their folders wherever they are named; others do not."""
    gagal = (buat_indikator("S1.1", Status.TIDAK_TERCAPAI),)
    daerah.tambah(buat("a", nama="Puskesmas"), buat("b", nama="Puskesmas", indikator=gagal), buat("c"))
    wilayah = daerah.buka()
    assert [isi[0] for isi in baris(tabel(tabel_dinas(wilayah).blok))][:3] == [
        "Dinas c",
        "Puskesmas (a)",
        "Puskesmas (b)",
    ]
    assert [isi[0] for isi in baris(tabel(indikator_wilayah(wilayah).blok))] == ["Puskesmas (b)"]


def test_a_dinas_links_to_its_files(daerah: Any, buat: Callable[..., Any]) -> None:
    """Links are relative to the folder of the page, so that the whole output can be moved."""
    daerah.tambah(buat("a"))
    (sel, *_) = tabel(tabel_dinas(daerah.buka()).blok).baris[0]
    assert [(satu.teks, satu.alamat) for satu in sel.tautan] == [("HTML", "../a/2023/lkjip.html")]


def test_what_is_missing_is_listed_with_its_sentences(daerah: Any, buat: Callable[..., Any]) -> None:
    """A failed dinas shows its last good output; one without any says so."""
    daerah.tambah(buat("a"))
    entri = [{"dinas": nama, "status": "gagal", "pesan": ["Sel D17 salah."], "detik": 0, "lama": True} for nama in "ab"]
    daerah.batch(entri)
    wilayah = daerah.buka()
    assert baris(tabel(keadaan_wilayah(wilayah).blok)) == [
        ["Dinas a", "Gagal", "hasil terakhir yang baik", "Sel D17 salah."],
        ["b", "Gagal", "tidak ada", "Sel D17 salah."],
    ]
    assert "Yang perlu ditindaklanjuti ialah 2 laporan yang gagal disusun ulang." in teks(
        ringkasan_wilayah(wilayah).blok
    )
    assert baris(tabel(tabel_dinas(wilayah).blok))[0][-1] == "Gagal"


def test_when_all_is_well_there_is_no_list(daerah: Any, buat: Callable[..., Any]) -> None:
    """A sentence is enough."""
    daerah.tambah(buat("a"))
    assert "Semua laporan terbaru." in teks(keadaan_wilayah(daerah.buka()).blok)
    assert "mencapai target." in teks(indikator_wilayah(daerah.buka()).blok)


def test_a_missed_indicator_shows_target_and_realisasi(
    daerah: Any, buat: Callable[..., Any], buat_indikator: Callable[..., Any]
) -> None:
    """Dinas, sasaran, indicator, unit, target, realisasi, capaian, predikat."""
    daerah.tambah(buat("a", indikator=(buat_indikator("S1.1", Status.TIDAK_TERCAPAI),)))
    blok = indikator_wilayah(daerah.buka()).blok
    assert baris(tabel(blok)) == [
        ["Dinas a", "Sasaran: Meningkatnya layanan", "Persentase layanan S1.1", "%", "50,00 %", "40,00 %", "80,00",
         "Tinggi"],
    ]  # fmt: skip
    assert "Sebanyak 1 indikator pada 1 perangkat daerah belum mencapai target" in teks(blok)


def test_few_dinas_stand_in_one_chart_many_in_two(daerah: Any, buat: Callable[..., Any]) -> None:
    """Up to 25 all are drawn; of more, the first ten and the last ten, with their ranks."""
    daerah.tambah(*(buat(f"d{urut}", capaian=Decimal(60 + urut)) for urut in range(25)))
    nama = [satu.kunci for satu in peringkat_wilayah(daerah.buka()).blok if isinstance(satu, Gambar)]
    assert nama == ["peringkat_capaian", "sebaran_capaian", "peringkat_persen", "sebaran_persen"]
    daerah.tambah(buat("d25", capaian=Decimal(85)))
    gambar = {satu.kunci: satu for satu in peringkat_wilayah(daerah.buka()).blok if isinstance(satu, Gambar)}
    assert {"peringkat_capaian_atas", "peringkat_capaian_bawah"} <= set(gambar)
    assert gambar["peringkat_capaian_atas"].alt.count(";") == gambar["peringkat_capaian_bawah"].alt.count(";") == 9
    assert "1. Dinas d25 85,00" in gambar["peringkat_capaian_atas"].alt.replace(NBSP, " ")
    assert "26. Dinas d0 60,00" in gambar["peringkat_capaian_bawah"].alt.replace(NBSP, " ")
    assert "60 – <70 10; 70 – <80 10; 80 – <90 6" in gambar["sebaran_capaian"].alt


def test_a_single_dinas_is_not_ranked(daerah: Any, buat: Callable[..., Any]) -> None:
    """No chart of one bar: a sentence says why, and the table of predikat stays."""
    daerah.tambah(buat("a", nama="Dinas Satu"))
    blok = peringkat_wilayah(daerah.buka()).blok
    assert [type(satu) for satu in blok] == [Judul, Paragraf, Paragraf, Tabel]
    assert isinstance(blok[1], Paragraf)
    assert blok[1].isi[0] == Teks("Baru laporan Dinas Satu yang dapat direkap sehingga belum ada yang diperingkat.")


def test_a_region_without_reports_still_has_a_page(daerah: Any) -> None:
    """Every part says that there is nothing yet."""
    wilayah: Wilayah = daerah.buka()
    bagian = (ringkasan_wilayah, keadaan_wilayah, tabel_dinas, peringkat_wilayah, efisiensi_wilayah, indikator_wilayah)
    for satu in bagian:
        assert "Belum ada" in teks(satu(wilayah).blok), satu.__name__


def test_a_histogram_draws_every_class_by_its_count() -> None:
    """Heights are as the counts; an empty class has no bar but its place and its zero; nothing leaves the sheet."""
    kanvas = susun_histogram(["di bawah 50", "50 – <60", "60 ke atas"], [1, 0, 4], "Capaian (persen)", "dinas")
    (rendah, tinggi) = [satu for satu in kanvas.unsur if isinstance(satu, Kotak)]
    assert tinggi.tinggi == 4 * rendah.tinggi
    assert rendah.y + rendah.tinggi == tinggi.y + tinggi.tinggi
    tulisan = [satu for satu in kanvas.unsur if isinstance(satu, Tulisan)]
    assert [satu.isi for satu in tulisan if satu.tebal] == ["1", "0", "4"]
    assert all(satu.kiri >= 0 and satu.kiri + satu.lebar <= kanvas.lebar and satu.y < kanvas.tinggi for satu in tulisan)


def test_a_histogram_is_the_same_drawing_for_the_same_counts() -> None:
    """Equal counts, equal bytes; other counts, another drawing; none, a frame that says so."""
    label = ["di bawah 50", "50 – <60"]
    satu = histogram(label, [1, 2], "Capaian", "dinas")
    assert satu == histogram(label, [1, 2], "Capaian", "dinas")
    assert satu != histogram(label, [2, 1], "Capaian", "dinas")
    (tulisan,) = [isi for isi in susun_histogram([], [], "Capaian", "dinas").unsur if isinstance(isi, Tulisan)]
    assert tulisan.isi == "Belum ada data"


def test_a_histogram_of_many_classes_stays_on_the_sheet() -> None:
    """Twelve classes with long labels: no label touches its neighbour."""
    label = ["di bawah 50", *(f"{n} – <{n + 10}" for n in range(50, 150, 10)), "150 ke atas"]
    kanvas = susun_histogram(label, [500] * 12, "Capaian (persen)", "dinas")
    tulisan = [satu for satu in kanvas.unsur if isinstance(satu, Tulisan) and satu.rata == "tengah"]
    for baris in {satu.y for satu in tulisan}:
        sebaris = sorted((satu for satu in tulisan if satu.y == baris), key=lambda satu: satu.kiri)
        assert all(a.kiri + a.lebar <= b.kiri for a, b in pairwise(sebaris))
        assert sebaris[0].kiri >= 0
        assert sebaris[-1].kiri + sebaris[-1].lebar <= kanvas.lebar


def test_a_new_method_of_efficiency_is_right_on_the_page(daerah: Any, buat: Callable[..., Any]) -> None:
    """A method defined just now: 105 against 90 % is 116,67 in the table and in the sum of its method, by its name."""
    rumus = daftarkan_efisiensi(
        RumusEfisiensi("imbangan", "Imbangan", Persen(CAPAIAN_KINERJA, SERAPAN), "contoh", id="imbangan-uji")
    )
    try:
        daerah.tambah(buat("a", rumus_efisiensi=rumus, capaian=Decimal(105), anggaran=200, realisasi=180))
        wilayah = daerah.buka()
        assert baris(tabel(tabel_dinas(wilayah).blok))[0][7].replace("\u00a0", " ") == "116,67 %"
        (satu,) = baris(tabel(efisiensi_wilayah(wilayah).blok))
        assert [isi.replace("\u00a0", " ") for isi in satu[:5]] == [
            "imbangan-uji: imbangan", "1", "–", "116,67 %", "116,67 %",
        ]  # fmt: skip
    finally:
        del RumusEfisiensi.terdaftar["imbangan-uji"]
