"""Prose in Markdown: what is printed, and the sentence with its line for every sign that is not."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kinerja.dokumen import LKJIP
from kinerja.masukan.narasi import baca_narasi, lepas_komentar, lepas_tinjauan, periksa_penanda_sel
from kinerja.masukan.sel_polos import cela_sel
from kinerja.model import Asal, Data, Publikasi

Periksa = Callable[[str], list[tuple[str, str]]]

_TABEL = "Tabel: Jumlah koperasi\n| Jenis | Aktif |\n|---|---:|\n| Simpan pinjam | 12 |\n"


@pytest.fixture
def periksa(tmp_path: Path) -> Periksa:
    """Read a text as the only prose of a report and return the places and codes of its faults."""

    def baca(teks: str) -> list[tuple[str, str]]:
        (tmp_path / "narasi").mkdir()
        (tmp_path / "narasi" / "penutup.md").write_text(teks, "utf-8")
        return [(satu.sel, satu.kode) for satu in baca_narasi(tmp_path, LKJIP.narasi)[1]]

    return baca


@pytest.mark.parametrize(
    "teks",
    [
        "Nilai a < b > c, 2*3*4, 5*, nama_satu_dua, #1, a | b, p < 0,05, A&B, 80 % > 70 %, [catatan], (a) ~ b.",
        "Nama: ________ tanggal ____",
        "10** saja",
        "**tebal** dan *miring*, ***keduanya***",
        "### Subjudul\n\n- satu\n  - dua\n    1. tiga\n- empat",
        "> Kutipan\n> dua baris\n>\n> alinea kedua",
        "> “80 persen” kata laporan itu",
        "[BPS](https://www.bps.go.id), <https://bps.go.id>, [surat](mailto:a@b.go.id)",
        _TABEL,
        _TABEL.replace("Tabel: Jumlah koperasi\n", "") + "\nTabel: Jumlah koperasi\n",
        _TABEL + "Sumber: BPS\n\nLanjutan.",
        _TABEL.replace("12", '{{ data("a")|upper }}').replace("Jumlah", "Jumlah {{ tahun }}"),
        _TABEL.replace("Simpan pinjam", r"**a \| b**").replace("12", "1<br>2"),
        r"\<b>, \*\*a\*\*, \`a\`, \> 80, \# bukan judul",
        "    Alinea yang menjorok\n    dua baris.",
        "a &amp; b &lt; c&nbsp;d",
    ],
)
def test_supported_and_ordinary_text_passes(periksa: Periksa, teks: str) -> None:
    """Signs in their ordinary use are text; what is supported is no fault."""
    assert periksa(teks) == []


@pytest.mark.parametrize(
    ("teks", "baris", "kode"),
    [
        ("a\n\n<b>tebal</b>", 3, "html_tidak_dipakai"),
        ("a <br> b", 1, "html_tidak_dipakai"),
        ("a\n\n<div>\nx\n</div>", 3, "html_tidak_dipakai"),
        ("`kode`", 1, "kode_tidak_dipakai"),
        ("a\n```\nkode\n```", 2, "kode_tidak_dipakai"),
        ("~~coret~~", 1, "coretan_tidak_dipakai"),
        ("a\n\n---\n", 3, "garis_pemisah"),
        ("Judul\n=====", 2, "garis_pemisah"),
        ("- [ ] tugas", 1, "kotak_centang"),
        ("- satu\n- [x] tugas", 2, "kotak_centang"),
        ("Menurut BPS[^1]", 1, "catatan_kaki"),
        ("a\n\n[^1]: keterangan", 3, "catatan_kaki"),
        ("a\n\n[bps]: https://bps.go.id", 3, "tautan_tak_terbaca"),
        ("[a](lain.html)", 1, "alamat_salah"),
        ("[a](javascript:alert(1))", 1, "alamat_salah"),
        ("[a](<https://a.id> 'judul')", 1, "judul_tautan"),
        ("[a](https://a.id/b c)", 1, "tautan_tak_terbaca"),
        ("satu\ndua ** tebal ** tiga", 2, "tebal_tak_terbaca"),
        ("a\n> 80 persen", 2, "kutipan_meragukan"),
        ("> {{ total.persen }} tercapai", 1, "kutipan_meragukan"),
        ("> a\n>\n> - b", 3, "salah_tempat"),
        ("![](a.png)", 1, "gambar_tanpa_keterangan"),
        ("Lihat ![Foto](a.png) ini", 1, "salah_tempat"),
        ("- ![Foto](a.png)", 1, "salah_tempat"),
        ("> ![Foto](a.png)", 1, "salah_tempat"),
        ("# ![Foto](a.png)", 1, "salah_tempat"),
        ("[![Foto](a.png)](https://a.id)", 1, "salah_tempat"),
        ("a\n\n![Foto](foto rapat.png)", 3, "gambar_tak_terbaca"),
        ('![Foto {{ rujuk("tabel:a") }}](a.png)', 1, "rujuk_salah_tempat"),
        ('### Lihat {{ rujuk("tabel:a") }}', 1, "rujuk_salah_tempat"),
        (_TABEL.partition("\n")[2], 1, "tabel_tanpa_judul"),
        ("Tabel: Tanpa isi\n\nAlinea.", 1, "judul_tanpa_tabel"),
        (_TABEL + "| a | 1 | 2 |", 5, "tabel_tak_terbaca"),
        (_TABEL + "alinea berikutnya", 5, "tabel_tak_terbaca"),
        ("| a | b |\n| 1 | 2 |", 1, "tabel_tak_terbaca"),
        ("a\n\n| a | b |\n|---|\n| 1 | 2 |", 3, "tabel_tak_terbaca"),
        ("Tabel: x\n| a |\n|---|", 2, "tabel_kosong"),
        (_TABEL.replace("12", "![Foto](a.png)"), 4, "salah_tempat"),
        (_TABEL.replace("12", "[a](https://a.id)"), 4, "salah_tempat"),
        (_TABEL.replace("12", "**1**2"), 4, "sebagian_sel"),
        (_TABEL.replace("12", '{{ rujuk("tabel:a") }}'), 4, "rujuk_salah_tempat"),
        ("&#xE000;tabel:a&#xE001;", 1, "tanda_terlarang"),
        ("a\n\ue000tabel:a\ue001", 2, "tanda_terlarang"),
        ('{{ data(\n"a"\n) }}\n\n<b>', 5, "html_tidak_dipakai"),
        ("<!-- catatan\nx -->\n`a`", 3, "kode_tidak_dipakai"),
    ],
)
def test_what_is_not_printed_is_named_with_its_line(periksa: Periksa, teks: str, baris: int, kode: str) -> None:
    """Nothing of Markdown or HTML is printed raw, and nothing of it vanishes."""
    assert (f"baris {baris}", kode) in periksa(teks)


def test_all_faults_of_a_text_at_once(periksa: Periksa) -> None:
    """A text with several faults is read once."""
    assert periksa("`a`\n\n> 80 persen\n\n<b>\n\n---") == [
        ("baris 1", "kode_tidak_dipakai"),
        ("baris 3", "kutipan_meragukan"),
        ("baris 5", "html_tidak_dipakai"),
        ("baris 7", "garis_pemisah"),
    ]


@pytest.mark.parametrize(
    "teks",
    [
        "[" * 100_000,
        ">" * 100_000,
        "> " * 100_000,
        "- " * 50_000,
        "1. " * 50_000,
        "*a" * 50_000,
        "![[" * 40_000,
        "`" * 100_000,
        "<!--" * 100_000,
        "<!-- perlu ditinjau " * 20_000,
        "{{ " * 100_000,
        "{{ a" + "(" * 100_000 + " }}",
        "a\n" * 100_000,
        "- a\n" * 100_000,
        "|a|\n|-|\n" * 50_000,
        "|a" * 50_000 + "\n" + "|-" * 50_000,
        "\n".join(" " * urut + "- a" for urut in range(600)),
        "kata " * 100_000,
        ("[" * 250 + "\n\n") * 1_500,
    ],
)
def test_monstrous_text_is_a_sentence_within_seconds(periksa: Periksa, teks: str) -> None:
    """Nesting without end and huge paragraphs are refused before they cost anything."""
    mulai = time.process_time()
    assert periksa(teks)
    assert time.process_time() - mulai < 20


def test_remarks_are_found_in_one_pass() -> None:
    """Remarks leave blank lines; those of a carried over text go alone."""
    assert lepas_komentar("a<!-- x\ny -->b<!-- z") == "a\nb<!-- z"
    assert lepas_tinjauan("<!-- Perlu ditinjau: 2022 -->a<!-- tetap -->") == "a<!-- tetap -->"


@pytest.mark.parametrize(
    ("isi", "kode"),
    [
        ("Lihat ![Foto](foto.jpg)", "gambar_dalam_sel"),
        ("![Foto][satu]", "gambar_dalam_sel"),
        ("| a | b |\n|---|---|", "tabel_dalam_sel"),
        ("a\n| Simpan pinjam | 12 |", "tabel_dalam_sel"),
        ("<b>a</b>", "html_dalam_sel"),
        ("satu<br/>dua", "html_dalam_sel"),
        ('<span style="color: red">merah', "html_dalam_sel"),
        ("<DIV>", "html_dalam_sel"),
        ("x</data>", "html_dalam_sel"),
        ('<time datetime="2023">', "html_dalam_sel"),
        ("a <!-- rahasia --> b", "html_dalam_sel"),
        ("<script>alert(1)</script>", "html_dalam_sel"),
        ("R&amp;D", "html_dalam_sel"),
        ("&#8805; 80", "html_dalam_sel"),
        ("a&nbsp;b", "html_dalam_sel"),
        ("[BPS](https://a.id)", "tautan_dalam_sel"),
        ("[laman](bps.go.id/data)", "tautan_dalam_sel"),
        ("<https://bps.go.id>", "tautan_dalam_sel"),
        ("<dinas@kota.go.id>", "tautan_dalam_sel"),
        ("[1]: https://a.id", "tautan_dalam_sel"),
        ("angka sementara[^1]", "tanda_dalam_sel"),
        ("`a`", "tanda_dalam_sel"),
        ("```\na\n```", "tanda_dalam_sel"),
        ("~~lama~~ baru", "tanda_dalam_sel"),
        ("**Tebal** sekali", "tanda_dalam_sel"),
        ("sangat **tebal**.", "tanda_dalam_sel"),
        ("***keduanya***", "tanda_dalam_sel"),
        ("kata *asing* itu", "tanda_dalam_sel"),
        ("_miring_ dan __tebal__", "tanda_dalam_sel"),
        ("## Judul", "tanda_dalam_sel"),
        ("a\n# Judul", "tanda_dalam_sel"),
        ("- [x] selesai", "tanda_dalam_sel"),
        (r"lima \* dua", "tanda_dalam_sel"),
    ],
)
def test_markup_in_a_cell_is_refused(isi: str, kode: str) -> None:
    """It would be printed as raw signs; the sentence repeats them and says what to do."""
    cela = [*cela_sel(isi)]
    assert {(satu, tolak) for satu, _, tolak in cela} == {(kode, True)}
    assert cela[0][1].startswith("“")
    assert "; " in cela[0][1]


def test_all_kinds_of_markup_in_a_cell_are_told_at_once() -> None:
    """Nobody has to run the check twice for one cell."""
    cela = [pesan.partition(":")[0] for _, pesan, _ in cela_sel("**satu** `dua` [tiga](javascript:alert(1)) &lt; <b>")]
    assert cela == ["“<b>”", "“[tiga](javascript", "“`dua`”", "“**satu**”", "“&lt;”"]


def test_what_may_be_a_quotation_is_only_asked() -> None:
    """More than, or a quotation: only the one who typed it knows."""
    assert [(kode, tolak) for kode, _, tolak in cela_sel("a\n> kutipan")] == [("tanda_dalam_sel", False)]


@pytest.mark.parametrize(
    "isi",
    [
        "a < b > c", "a<b dan c>d", "jika x<i dan p>q", "nilai < 5", "p<0,05", "<nama>", "<data>", "2*3*4", "2**3 + 4**5",
        "5 * 3 * 2", "sementara *) dan sangat sementara **)", "(*) dan (**)", "luas* dan penduduk*", "a_b_c",
        "data_2023_final_", "Nama ____ tanggal ____", "#1 dan > 80 %", "# 1", "> 80", "a | b", "--- | --", "|T - R| / |T|",
        "Jum`at dan Ka`bah", "`Aisyiyah dan `Aisyiyah", "Tim A&B; lalu C", "S&P 500", "[catatan]", "[0-100](makin tinggi)",
        "[1](persen)", "indeks [1](1.1)", "- satu\n- dua", r"D:\data\a", "x ~ y", "5 ~~ 6", "C# dan F#",
    ],
)  # fmt: skip
def test_ordinary_cells_pass(isi: str) -> None:
    """Signs in their ordinary use are no Markdown."""
    assert [*cela_sel(isi)] == []


def test_what_a_published_report_printed_is_quoted() -> None:
    """Its signs are its own: a row of sheet publikasi is no text of this report."""
    kosong = dict.fromkeys(Publikasi.nama_kolom())
    isi = {**kosong, "tabel": "**Tabel 1**", "baris": "<b>Koperasi</b>", "kolom": "`2023`", "asal": Asal()}
    baris = Publikasi.model_construct(**isi)
    assert [*periksa_penanda_sel(replace(Data(), publikasi=(baris,)))] == []
