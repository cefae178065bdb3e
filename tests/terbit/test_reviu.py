"""The review beside the report: page, PDF, and the workbook that people answer in and that is read back."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Callable, Sequence
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path

import nbformat
import openpyxl
import pytest
from pypdf import PdfReader

from kinerja import reviu
from kinerja.dokumen import LKJIP
from kinerja.laporan import buka_folder
from kinerja.masukan import MasukanSalah
from kinerja.model import CatatanReviu, CatatanSelesai
from kinerja.reviu import ATURAN, Aturan, Keadaan, Keluarga, Temuan, Tingkat, Tinjauan, tinjau
from kinerja.sajian import Sajian
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import Luar, Rujukan
from kinerja.terbit import HasilTerbit, TerbitSalah, terbitkan, terbitkan_reviu
from kinerja.terbit.ekspor import susun_reviu
from kinerja.terbit.himpun import himpun
from kinerja.terbit.pencetak import Pencetak
from kinerja.terbit.reviu import tulis_reviu

pytestmark = pytest.mark.render

_KOLOM = CatatanReviu.nama_kolom()
_NAKAL = '=HYPERLINK("http://contoh.example";"klik") <script>alert(1)</script>'


class Tautan(HTMLParser):
    """Ids and links of a page."""

    def __init__(self, berkas: Path) -> None:
        super().__init__()
        self.id: list[str] = []
        self.href: list[str] = []
        self.alamat: list[str] = []
        self.feed(berkas.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note ids and addresses."""
        isi = dict(attrs)
        self.id += [isi["id"]] if isi.get("id") else []
        self.href += [str(isi["href"])] if tag == "a" else []
        self.alamat += [str(isi[n]) for n in ("src", "data") if isi.get(n)]


@pytest.fixture
def temuan(monkeypatch: pytest.MonkeyPatch) -> Sequence[Temuan]:
    """Two invented rules with a finding each in Bab III and Bab IV, hostile texts among them."""
    for nama, tingkat in (("uji-jumlah", Tingkat.GALAT), ("uji-narasi", Tingkat.PERINGATAN)):
        monkeypatch.setitem(
            ATURAN, nama, Aturan(nama, f"Judul {nama}", Keluarga.BENTUK, tingkat, "Logika", (), lambda _: ())
        )
    return (
        Temuan("uji-jumlah", Tingkat.GALAT, "data.xlsx, anggaran!D17", _NAKAL, "3", "+1 terlalu banyak.", "Logika"),
        Temuan(
            "uji-narasi", Tingkat.PERINGATAN, "narasi/penutup.md baris 3", "", "", "@angka tidak dikenal.", "Logika"
        ),
    )


@pytest.fixture
def folder(akar: Path, tmp_path: Path) -> Path:
    """Copy the Semarang folder."""
    shutil.copytree(akar / "params/kota-semarang", tmp_path / "params/kota-semarang")
    return tmp_path / "params/kota-semarang/diskopum/2023"


def _isi(tinjauan: Tinjauan) -> dict[str, list[dict[str, object]]]:
    buku = openpyxl.load_workbook(BytesIO(susun_reviu(tinjauan)))
    return {
        lembar.title: [dict(zip(_KOLOM, baris, strict=True)) for baris in lembar.iter_rows(6, values_only=True)]
        for lembar in buku
    }


def _jawab(folder: Path, tinjauan: Tinjauan, **jawaban: str) -> None:
    """Save the workbook into the report folder with status and note of the rules changed, as a person does."""
    buku = openpyxl.load_workbook(BytesIO(susun_reviu(tinjauan)))
    for baris in buku["temuan"].iter_rows(6):
        aturan = str(baris[_KOLOM.index("aturan")].value)
        if aturan in jawaban:
            status, _, catatan = jawaban[aturan].partition(": ")
            for nama, nilai in (("status", status), ("catatan", catatan)):
                sel = baris[_KOLOM.index(nama)]
                sel.value, sel.data_type = nilai, "s"
    buku.save(folder / "reviu.xlsx")


# --- the workbook ------------------------------------------------------------------------------------------------


def test_the_workbook_lists_every_finding(folder: Path, temuan: Sequence[Temuan]) -> None:
    """Id, rule, severity, place, what stands there, what should, sentence; status and note are empty."""
    isi = _isi(tinjau(buka_folder(folder), temuan))
    assert list(isi) == ["temuan"]
    pertama, kedua = isi["temuan"]
    assert pertama == {
        "id": temuan[0].kunci,
        "aturan": "uji-jumlah",
        "tingkat": "galat",
        "tempat": "data.xlsx, anggaran!D17",
        "tercetak": _NAKAL,
        "seharusnya": "3",
        "pesan": "+1 terlalu banyak.",
        "status": None,
        "catatan": None,
    }
    assert kedua["tempat"] == "narasi/penutup.md baris 3"


def test_no_text_is_a_formula(folder: Path, temuan: Sequence[Temuan]) -> None:
    """What begins like a formula stays text, in every column."""
    lembar = openpyxl.load_workbook(BytesIO(susun_reviu(tinjau(buka_folder(folder), temuan))))["temuan"]
    sel = [sel for baris in lembar.iter_rows() for sel in baris if sel.value is not None]
    assert {satu.data_type for satu in sel} == {"s"}
    assert all(satu.quotePrefix for satu in sel if str(satu.value)[0] in "=+-@")


def test_only_status_and_note_can_be_changed(folder: Path, temuan: Sequence[Temuan]) -> None:
    """The header stands still, the status is chosen from a list, the rest is locked without a password."""
    lembar = openpyxl.load_workbook(BytesIO(susun_reviu(tinjau(buka_folder(folder), temuan))))["temuan"]
    assert lembar.protection.sheet
    assert not lembar.protection.password
    bebas = {
        lembar.cell(5, sel.column).value for baris in lembar.iter_rows(6) for sel in baris if not sel.protection.locked
    }
    assert bebas == {"status", "catatan"}
    assert lembar.freeze_panes == "B6"
    (pilihan,) = lembar.data_validations.dataValidation
    assert pilihan.formula1 == '"diterima,dijelaskan,diperbaiki"'
    assert str(pilihan.sqref) == "H6:H7"


def test_the_workbook_is_the_same_each_time(folder: Path, temuan: Sequence[Temuan]) -> None:
    """Equal reviews give equal bytes; none at all still gives a workbook."""
    lap = buka_folder(folder)
    assert susun_reviu(tinjau(lap, temuan)) == susun_reviu(tinjau(lap, temuan))
    assert _isi(tinjau(lap, ())) == {"temuan": []}


def test_answers_come_back_and_stay(folder: Path, temuan: Sequence[Temuan]) -> None:
    """Saved beside the data they appear in the next review, and in the workbook that goes out with it."""
    _jawab(folder, tinjau(buka_folder(folder), temuan), **{"uji-jumlah": "dijelaskan: =benar, lihat surat"})
    hasil = tinjau(buka_folder(folder), temuan)
    assert [(s.keadaan, s.catatan) for s in hasil.temuan] == [
        (Keadaan.DIJELASKAN, "=benar, lihat surat"),
        (Keadaan.BARU, ""),
    ]
    baris = _isi(hasil)["temuan"]
    assert [(b["status"], b["catatan"]) for b in baris] == [("dijelaskan", "=benar, lihat surat"), (None, None)]


def test_what_was_repaired_closes_itself_and_is_remembered(folder: Path, temuan: Sequence[Temuan]) -> None:
    """It moves to sheet selesai, stays there, and opens again when it is found again."""
    jawaban = {"uji-jumlah": "diperbaiki: sel D17 dibetulkan"}
    _jawab(folder, tinjau(buka_folder(folder), temuan), **jawaban)
    for _ in range(2):
        hasil = tinjau(buka_folder(folder), temuan[1:])
        assert [(s.id, s.catatan) for s in hasil.selesai] == [(temuan[0].kunci, "sel D17 dibetulkan")]
        assert [b["id"] for b in _isi(hasil)["selesai"]] == [temuan[0].kunci]
        _jawab(folder, hasil)
    lagi = tinjau(buka_folder(folder), temuan)
    assert isinstance(lagi.laporan.bahan.catatan_reviu[-1], CatatanSelesai)
    assert (lagi.temuan[0].keadaan, lagi.selesai) == (Keadaan.DIBUKA, ())
    assert (_isi(lagi)["temuan"][0]["status"], _isi(lagi)["temuan"][0]["catatan"]) == (None, "sel D17 dibetulkan")


def test_two_findings_of_a_rule_at_one_place_share_a_row(folder: Path, temuan: Sequence[Temuan]) -> None:
    """Their sentences stand below each other, and the row can be read back."""
    kembar = Temuan("uji-jumlah", Tingkat.GALAT, temuan[0].tempat, "9", "3", "Satuannya salah.", "Logika")
    hasil = tinjau(buka_folder(folder), [temuan[0], kembar])
    (baris,) = _isi(hasil)["temuan"]
    assert (baris["tercetak"], baris["seharusnya"]) == (f"{_NAKAL}\n9", "3")
    assert baris["pesan"] == "+1 terlalu banyak.\nSatuannya salah."
    _jawab(folder, hasil, **{"uji-jumlah": "diterima: ya"})
    assert [s.keadaan for s in tinjau(buka_folder(folder), [temuan[0], kembar]).temuan] == [Keadaan.DITERIMA] * 2


# --- page and PDF ------------------------------------------------------------------------------------------------


def _isi_laporan(hasil: HasilTerbit) -> tuple[Blok, ...]:
    berkas = sorted((hasil.folder / "notebooks/lkjip").glob("*.ipynb"))
    return tuple(blok for satu in berkas for blok in himpun(nbformat.read(satu, as_version=4), satu.name))


def _lembar(tinjauan: Tinjauan) -> tuple[Blok, ...]:
    semua: list[Callable[[Tinjauan], Sajian]] = [
        reviu.pembuka, reviu.ringkasan, reviu.daftar_temuan, reviu.temuan_selesai, reviu.catatan_hasil_reviu,
        reviu.penilaian_mandiri, reviu.pernyataan,
    ]  # fmt: skip
    return tuple(blok for satu in semua for blok in satu(tinjauan).blok)


@pytest.fixture
def tercetak(hasil: HasilTerbit, folder: Path, temuan: Sequence[Temuan], tmp_path: Path) -> Path:
    """Write the review with the invented findings beside a copy of the rendered page; return their folder."""
    _jawab(folder, tinjau(buka_folder(folder), temuan), **{"uji-jumlah": f"dijelaskan: {_NAKAL}"})
    lap = buka_folder(folder)

    tinjauan = tinjau(lap, temuan)
    luar = Luar("lkjip.html", Rujukan.dari(_isi_laporan(hasil)))
    with Pencetak() as pencetak:
        tulis_reviu(tinjauan, LKJIP, _lembar(tinjauan), luar, ("html", "pdf"), tmp_path, pencetak)
    shutil.copy(hasil.folder / "lkjip.html", tmp_path)
    return tmp_path


def test_the_review_is_rendered_with_the_report(hasil: HasilTerbit, akar: Path) -> None:
    """All that the notebook shows stands in page and PDF; the commands name the files."""
    assert [hasil.berkas[f"reviu {nama}"].name for nama in ("html", "pdf", "xlsx")] == [
        "reviu.html",
        "reviu.pdf",
        "reviu.xlsx",
    ]
    halaman = (hasil.folder / "reviu.html").read_text("utf-8")
    pdf = " ".join(h.extract_text() for h in PdfReader(hasil.folder / "reviu.pdf").pages)
    for judul in ("HASIL REVIU LAPORAN KINERJA", "TEMUAN", "CATATAN HASIL REVIU", "PERNYATAAN TELAH DIREVIU"):
        assert judul in halaman
        assert judul in pdf
    temuan = reviu.periksa(buka_folder(akar / "params/kota-semarang/diskopum/2023"))
    isi = halaman.partition('id="bab-temuan"')[2].partition('id="bab-catatan-hasil-reviu"')[0]
    assert len(temuan) == isi.count('<a href="lkjip.html#') > 50, "every finding leads into the report"
    manifes = json.loads((hasil.folder / "manifest-reviu.json").read_text("utf-8"))
    assert {"reviu.html", "reviu.pdf", "reviu.xlsx"} <= set(manifes["keluaran"])
    assert "notebooks/reviu/01_reviu.ipynb" in manifes["masukan"]


def test_links_lead_to_tables_of_the_report(tercetak: Path) -> None:
    """Every link into lkjip.html finds its id there, every other one its id here, or is an address; nothing is loaded."""
    halaman, laporan = Tautan(tercetak / "reviu.html"), Tautan(tercetak / "lkjip.html")
    keluar = [satu.removeprefix("lkjip.html#") for satu in halaman.href if satu.startswith("lkjip.html#")]
    assert {"tabel-anggaran", "bab-bab-4", "tabel-capaian"} <= set(keluar)
    assert set(keluar) <= set(laporan.id)
    assert {satu[1:] for satu in halaman.href if not satu.startswith(("lkjip.html#", "http://"))} <= set(halaman.id)
    assert len(halaman.id) == len(set(halaman.id))
    assert halaman.alamat == []


def test_hostile_texts_are_text_on_the_page(tercetak: Path) -> None:
    """What a finding or a note holds is escaped."""
    halaman = (tercetak / "reviu.html").read_text("utf-8")
    assert "<script>alert" not in halaman
    assert halaman.count("&lt;script&gt;alert(1)&lt;/") == 2


def test_the_pdf_names_the_table_of_each_finding(tercetak: Path) -> None:
    """Text, place and number of the table; the statement has a page of its own with dotted lines."""
    baca = PdfReader(tercetak / "reviu.pdf")
    halaman = [" ".join(h.extract_text().split()) for h in baca.pages]
    isi = " ".join(halaman)
    assert re.search(r"data\.xlsx, anggaran! ?D17 Tabel 3\.\d+", isi)
    assert "+1 terlalu banyak." in isi
    assert "PERNYATAAN TELAH DIREVIU" in halaman[-1]
    assert "INSPEKTUR / KETUA TIM REVIU" in halaman[-1]
    assert "NIP." in halaman[-1]
    assert baca.metadata is not None
    assert baca.metadata.title == "Hasil Reviu Laporan Kinerja Tahun 2023"
    assert {(round(float(h.mediabox.width)), round(float(h.mediabox.height))) for h in baca.pages} == {(595, 842)}


# --- in the pipeline ---------------------------------------------------------------------------------------------


def test_without_its_notebook_no_review_is_made(salinan: Path) -> None:
    """A folder of notebooks of one's own need not have it."""
    jadi = terbitkan(salinan, salinan.parents[3] / "output", bentuk=("html",))
    assert not list(jadi.folder.glob("reviu*"))


def test_answers_are_sealed_as_input_and_their_faults_stop_the_report(
    salinan: Path, akar: Path, temuan: Sequence[Temuan]
) -> None:
    """Row by row with the sentence that tells what to do; docx alone makes no review."""
    shutil.copytree(akar / "notebooks/reviu", salinan.parents[3] / "notebooks/reviu")
    _jawab(salinan, tinjau(buka_folder(salinan), temuan), **{"uji-jumlah": "diperbaiki: sudah"})
    jadi = terbitkan(salinan, salinan.parents[3] / "output", bentuk=("html",))
    manifes = json.loads((jadi.folder / "manifest.json").read_text("utf-8"))
    assert "params/kota-semarang/diskopum/2023/reviu.xlsx" in manifes["masukan"]
    assert sorted(satu.name for satu in jadi.folder.glob("reviu*")) == ["reviu.html", "reviu.xlsx"]
    assert "2 temuan pada reviu.xlsx tidak ditemukan lagi" in (jadi.folder / "reviu.html").read_text("utf-8")
    _jawab(salinan, tinjau(buka_folder(salinan), temuan), **{"uji-jumlah": "beres: sudah"})
    with pytest.raises(MasukanSalah, match=r'reviu\.xlsx, lembar "temuan", sel H6: “beres” tidak dikenal'):
        terbitkan(salinan, salinan.parents[3] / "output", bentuk=("html",))


def test_a_review_alone_leaves_the_report_as_it_is(hasil: HasilTerbit, akar: Path, tmp_path: Path) -> None:
    """It takes the place of the earlier review in the same folder, and links into the report, which stays sealed."""
    folder = shutil.copytree(hasil.folder, tmp_path / "kota-semarang/diskopum/2023")
    jadi = terbitkan_reviu(akar / "params/kota-semarang/diskopum/2023", tmp_path, bentuk=("html",))
    assert (jadi.folder, [satu.name for satu in folder.parent.iterdir()]) == (folder, ["2023"])
    lama, baru = ({b.relative_to(f): b.read_bytes() for f in (satu,) for b in f.rglob("*") if b.is_file()} for satu in
                  (hasil.folder, folder))  # fmt: skip
    berubah = {nama.as_posix() for nama in lama.keys() | baru.keys() if lama.get(nama) != baru.get(nama)}
    # The same pages as with the report: only that no PDF was asked for is another choice.
    assert berubah == {"manifest-reviu.json", "reviu.pdf"}
    keluar = [satu for satu in Tautan(jadi.berkas["reviu html"]).href if not satu.startswith("#")]
    assert keluar
    laporan = Tautan(folder / "lkjip.html")
    assert {satu.removeprefix("lkjip.html#") for satu in keluar} <= set(laporan.id)


def test_a_review_alone_needs_no_report(salinan: Path, akar: Path) -> None:
    """Without a rendered report it names places without links; without its notebook it says what is missing."""
    keluaran = salinan.parents[3] / "output"
    with pytest.raises(TerbitSalah, match="tidak ada notebook reviu"):
        terbitkan_reviu(salinan, keluaran)
    shutil.copytree(akar / "notebooks/reviu", salinan.parents[3] / "notebooks/reviu")
    jadi = terbitkan_reviu(salinan, keluaran)
    assert [satu for satu in Tautan(jadi.berkas["reviu html"]).href if not satu.startswith("#")] == []
