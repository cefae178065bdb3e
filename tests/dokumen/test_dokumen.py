"""Kinds of documents: declared once, and nothing else knows what they are called or made of."""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest

from kinerja.dokumen import (
    DOKUMEN,
    LKJIP,
    REVIU,
    TRIWULAN,
    BagianNarasi,
    Dokumen,
    Kebutuhan,
    Tempat,
    bagian_narasi,
    digantikan,
    dokumen_lembar,
    dokumen_sefolder,
    dokumen_utama,
    kebutuhan_lembar,
    milik,
    semua_utama,
)
from kinerja.laporan import KELENGKAPAN, Laporan, buka_folder, daftar_kekurangan, periksa_folder, wajib_lengkap
from kinerja.masukan import MasukanSalah, baca, buat_laporan, tandai_buku
from kinerja.model import LEMBAR, Data
from kinerja.reviu import periksa
from kinerja.reviu.aturan import ATURAN
from kinerja.sajian import bagian_depan
from kinerja.sajian.blok import ke_teks
from kinerja.terbit import terbitkan
from kinerja.terbit.manifes import baca_manifes

NOTA = Dokumen(
    kunci="nota",
    sebutan="nota",
    nama="Nota Kinerja",
    judul="Nota Kinerja Tahun {tahun}",
    tempat=Tempat.TAHUN,
    bentuk={"html": "nota.html"},
    bawaan=("html",),
    lembar={"identitas": Kebutuhan.WAJIB, "indikator": Kebutuhan.BOLEH_KOSONG},
    narasi={"pesan": BagianNarasi("Pesan", True, "Tulis pesannya.")},
)


@pytest.fixture
def nota(monkeypatch: pytest.MonkeyPatch) -> Dokumen:
    """Declare one more document while a test runs."""
    monkeypatch.setitem(DOKUMEN, NOTA.kunci, NOTA)
    return NOTA


@pytest.mark.parametrize("dokumen", DOKUMEN.values(), ids=DOKUMEN)
def test_a_declaration_names_what_there_is(dokumen: Dokumen, akar: Path) -> None:
    """Sheets exist, titles take a year, usual formats are among all, and every document has its notebooks."""
    assert DOKUMEN[dokumen.kunci] is dokumen
    assert set(dokumen.lembar) <= set(LEMBAR)
    assert "2024" in dokumen.berjudul(2024)
    assert set(dokumen.bawaan) <= set(dokumen.bentuk)
    assert sorted((akar / "notebooks" / dokumen.kunci).glob("[0-9][0-9]_*.ipynb"))


def test_no_two_documents_write_the_same_file() -> None:
    """Documents of one folder lie side by side."""
    for tempat in Tempat:
        berkas = [nama for satu in DOKUMEN.values() if satu.tempat is tempat for nama in satu.bentuk.values()]
        assert len(set(berkas)) == len(berkas)


def test_every_sheet_is_used_by_a_document() -> None:
    """A sheet that no document reads would be filled for nothing."""
    assert [nama for nama in LEMBAR if not dokumen_lembar(nama)] == []


def test_the_name_of_the_report_stands_in_one_place(akar: Path) -> None:
    """File names, folders and titles of the report come from its declaration."""
    berkas = [satu for satu in sorted((akar / "kinerja").rglob("*.py")) if satu != akar / "kinerja/dokumen/lkjip.py"]
    # An address in the example of a docstring is no name that the program uses.
    harfiah = re.compile(r"""(?<!\()["']lkjip(?:\.\w+)?["']|Laporan Kinerja Instansi Pemerintah \(LKjIP\) Tahun""")
    assert [str(satu) for satu in berkas if harfiah.search(satu.read_text("utf-8"))] == []


def test_documents_together_need_what_each_of_them_needs(nota: Dokumen) -> None:
    """A sheet that one document must have is wanted, and prose of all stands in one folder."""
    assert kebutuhan_lembar([nota])["indikator"] is Kebutuhan.BOLEH_KOSONG
    assert kebutuhan_lembar([nota, LKJIP])["indikator"] is Kebutuhan.WAJIB
    assert list(bagian_narasi([LKJIP, nota])) == [*LKJIP.narasi, "pesan"]


def test_a_document_that_accompanies_is_not_asked_for() -> None:
    """The review comes along with every document of its folder."""
    assert REVIU not in dokumen_utama()
    assert dokumen_utama(Tempat.KABUPATEN) == (DOKUMEN["kabupaten"], DOKUMEN["kabupaten-triwulan"])


def test_a_new_folder_holds_what_its_document_needs(nota: Dokumen, tmp_path: Path) -> None:
    """The officer sees the sheets and prose of the document, and no others."""
    import openpyxl

    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024, dokumen=[nota])
    assert openpyxl.load_workbook(folder / "data.xlsx").sheetnames == ["Petunjuk", "identitas", "indikator"]
    assert [satu.name for satu in (folder / "narasi").iterdir()] == ["pesan.md"]
    assert "dokumen: [nota]" in (folder / "params.yaml").read_text("utf-8")


def test_a_workbook_may_lack_sheets_that_its_documents_do_not_use(
    nota: Dokumen, ubah_params: Callable[..., Path]
) -> None:
    """With two documents the prose of both is known, and what is missing of either is told."""
    folder = ubah_params(dokumen=["lkjip", "nota"])
    laporan = buka_folder(folder)
    assert laporan.dokumen == (LKJIP, nota)
    assert "narasi/pesan.md" in [satu.berkas for satu in daftar_kekurangan(laporan)]


def test_every_rule_that_a_document_names_exists() -> None:
    """A misspelt rule would never be asked; and no rule is there for nobody."""
    dipakai = {nama for satu in DOKUMEN.values() for nama in satu.kelengkapan}
    assert dipakai == KELENGKAPAN.keys()


def test_completeness_is_that_of_the_chosen_documents(
    nota: Dokumen, ubah_params: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A document asks for its own sheets, prose and rules; another one of the folder does not ask for them again."""
    laporan = buka_folder(ubah_params(dokumen=["lkjip", "nota"]))
    kosong = Laporan(replace(laporan.bahan, data=Data(identitas=laporan.data.identitas)))
    milik_nota = [satu.kunci for satu in daftar_kekurangan(kosong, [nota])]
    assert milik_nota == ["narasi:pesan"]
    semua = [satu.kunci for satu in daftar_kekurangan(kosong, kosong.dokumen)]
    assert {"lembar:indikator", "lembar:langkah", "narasi:pesan"} <= set(semua)
    assert len(set(semua)) == len(semua)
    with pytest.raises(MasukanSalah, match="Pesan") as salah:
        wajib_lengkap(kosong, nota)
    assert len(salah.value.daftar) == 1
    depan = bagian_depan(kosong, "nota").blok[-1]
    assert "Pesan" in ke_teks((depan,))
    assert "Langkah" not in ke_teks((depan,))
    monkeypatch.setitem(DOKUMEN, "nota", replace(nota, kelengkapan=("iku",)))
    tanpa = tuple(satu.model_copy(update={"iku": False}) for satu in laporan.data.indikator)
    lain = Laporan(replace(laporan.bahan, data=replace(laporan.data, indikator=tanpa)))
    assert "iku" in [satu.kunci for satu in daftar_kekurangan(lain, [DOKUMEN["nota"]])]


def test_what_the_data_cannot_fill_yet_is_not_asked_for(nota: Dokumen, ubah_params: Callable[..., Path]) -> None:
    """While a folder holds the plan alone, nobody is told what the account of the year will need."""
    laporan = buka_folder(ubah_params(dokumen=["lkjip", "nota"]))
    tanpa = Laporan(replace(laporan.bahan, data=replace(laporan.data, realisasi=())))
    assert tanpa.tanpa_inti(LKJIP) == ("realisasi",)
    assert tanpa.dokumen_berisi == (nota,)
    assert [satu.kunci for satu in tanpa.kekurangan] == ["narasi:pesan"]
    assert not [satu.aturan for satu in periksa(tanpa) if ATURAN[satu.aturan].dokumen]


def test_the_documents_of_a_year_share_its_folder(nota: Dokumen) -> None:
    """What every document has bears its plain name for the main one and names the others, and so do their reviews."""
    assert [satu.nama_berkas("jejak.json") for satu in (LKJIP, nota)] == ["jejak.json", "jejak-nota.json"]
    reviu = [REVIU.bersama(satu) for satu in (LKJIP, nota, TRIWULAN.terbitan(2))]
    assert [satu.nama_berkas("manifest.json") for satu in reviu] == [
        "manifest-reviu.json",
        "manifest-reviu-nota.json",
        "manifest-reviu-triwulan-2.json",
    ]
    assert [satu.bentuk["pdf"] for satu in reviu] == ["reviu.pdf", "reviu-nota.pdf", "reviu-triwulan-2.pdf"]


@pytest.mark.parametrize(
    ("jalan", "pemilik"),
    [
        ("lkjip.html", "lkjip"),
        ("reviu.xlsx", "reviu"),
        ("manifest-reviu.json", "reviu"),
        ("reviu-nota.html", "reviu-nota"),
        ("manifest-reviu-triwulan-2.json", "reviu-triwulan-2"),
        ("notebooks/lkjip/05_nota.ipynb", "lkjip"),
        ("notebooks/reviu/01_a.ipynb", "reviu"),
        ("catatan-saya.txt", "lkjip"),
        ("nota.pdf", "nota"),
        ("nota-bab-1.pdf", "nota"),
        ("triwulan-2-bab-1.pdf", "triwulan-2"),
        ("manifest-nota.json", "nota"),
        ("notebooks/nota/01_lkjip.ipynb", "nota"),
        ("notebooks/reviu-nota/01_a.ipynb", "reviu-nota"),
        ("lampiran-nota/a/b.pdf", "nota"),
        ("triwulan-2.html", "triwulan-2"),
        ("ringkasan-triwulan-3.json", "triwulan-3"),
        ("triwulan-22.html", "lkjip"),
    ],
)
def test_every_file_of_a_year_belongs_to_one_document(nota: Dokumen, jalan: str, pemilik: str) -> None:
    """Told by its name alone; what nobody names his own belongs to the main document."""
    assert [satu.tanda or satu.kunci for satu in dokumen_sefolder(Tempat.TAHUN) if milik(satu, jalan)] == [pemilik]


@pytest.mark.parametrize("dokumen", semua_utama(), ids=lambda satu: satu.kunci)
def test_a_document_owns_all_that_it_writes(dokumen: Dokumen) -> None:
    """Its forms, its manifest, its notebooks and those of its review: else another document would drop them."""
    for satu in dokumen.semua_terbitan:
        nama = [*satu.bentuk.values(), *(satu.nama_berkas(isi) for isi in ("manifest.json", "jejak.json"))]
        nama.append(f"notebooks/{satu.naskah}/01_a.ipynb")
        assert [isi for isi in nama if not milik(satu, isi)] == []
        reviu = REVIU.bersama(satu)
        milik_reviu = [
            *reviu.bentuk.values(),
            reviu.nama_berkas("manifest.json"),
            f"notebooks/{reviu.naskah}/01_a.ipynb",
        ]
        assert [isi for isi in milik_reviu if not milik(reviu, isi) or milik(satu, isi)] == []
        assert all(digantikan(satu, isi) for isi in (*nama, *milik_reviu))
        assert [isi for isi in nama if digantikan(reviu, isi)] == []


def test_a_document_may_be_signed_on_a_day_of_its_own(nota: Dokumen, ubah_params: Callable[..., Path]) -> None:
    """A plan is signed before its year, the account after it; a day of another time is refused."""
    laporan = buka_folder(ubah_params(dokumen=["lkjip", "nota"], tanggal_dokumen={"nota": dt.date(2025, 1, 3)}))
    assert laporan.tempat_tanggal(nota) == "Depok, 3 Januari 2025"
    assert laporan.tempat_tanggal() != laporan.tempat_tanggal(nota)
    with pytest.raises(MasukanSalah, match="jauh dari tahun laporan 2023"):
        baca(ubah_params(dokumen=["nota"], tanggal_dokumen={"nota": dt.date(2022, 1, 3)}))
    with pytest.raises(MasukanSalah, match="dokumen “nato” tidak dikenal"):
        baca(ubah_params(dokumen=["nota"], tanggal_dokumen={"nato": dt.date(2023, 1, 3)}))


def test_the_reviewer_asks_what_the_chosen_documents_hold(nota: Dokumen, ubah_params: Callable[..., Path]) -> None:
    """A rule on a sheet that no chosen document uses is silent."""
    folder = ubah_params(dokumen=["nota"])
    shutil.rmtree(folder / "narasi")
    boleh = {*nota.lembar, *REVIU.lembar}
    for temuan in periksa(buka_folder(folder)):
        assert boleh.issuperset(LEMBAR.keys() & ATURAN[temuan.aturan].membaca), temuan.aturan


def test_filled_sheets_that_no_document_uses_are_told(nota: Dokumen, ubah_params: Callable[..., Path]) -> None:
    """Nothing that a person typed vanishes without a word; the message says which document prints it."""
    folder = ubah_params(dokumen=["nota"])
    shutil.rmtree(folder / "narasi")
    lepas = [satu for satu in baca(folder).peringatan if satu.kode == "lembar_tak_dipakai"]
    assert {"sasaran", "anggaran", "langkah"} <= {satu.lembar for satu in lepas}
    assert not {"identitas", "indikator", "publikasi"} & {satu.lembar for satu in lepas}
    assert "tulis lkjip atau renja pada isian dokumen di params.yaml" in lepas[0].pesan


def test_the_marked_copy_brings_the_sheets_that_are_missing(
    nota: Dokumen, ubah_params: Callable[..., Path], tmp_path: Path
) -> None:
    """A document that is added later finds its sheets, empty and guided, in the copy of the workbook."""
    import openpyxl

    folder = buat_laporan(tmp_path, "kota-contoh", "dinas-uji", 2024, dokumen=[nota])
    berkas = folder / "params.yaml"
    berkas.write_text(berkas.read_text("utf-8").replace("dokumen: [nota]", "dokumen: [lkjip, nota]"), "utf-8")
    _, daftar = periksa_folder(folder)
    tandai_buku(folder / "data.xlsx", tmp_path / "salinan.xlsx", daftar)
    buku = openpyxl.load_workbook(tmp_path / "salinan.xlsx")
    perlu = {nama for nama, satu in LKJIP.lembar.items() if satu is not Kebutuhan.BOLEH_TIADA}
    assert perlu - {"visi_misi"} <= {*buku.sheetnames}
    assert buku["langkah"]["A2"].comment is not None
    assert openpyxl.load_workbook(folder / "data.xlsx").sheetnames == ["Petunjuk", "identitas", "indikator"]


def test_an_unknown_document_is_refused(ubah_params: Callable[..., Path]) -> None:
    """The names that there are stand in the message."""
    with pytest.raises(MasukanSalah, match="dokumen “renjana” tidak dikenal; pilih lkjip"):
        baca(ubah_params(dokumen=["renjana"]))


@pytest.mark.notebook
def test_one_declaration_and_its_notebooks_make_a_document(
    nota: Dokumen, ubah_params: Callable[..., Path], tmp_path: Path
) -> None:
    """Title, file, notebooks and manifest follow the declaration; a folder that is not for it is refused."""
    folder = ubah_params(dokumen=["nota"])
    shutil.rmtree(folder / "narasi")
    milik = folder.parents[3] / "notebooks" / "nota"
    milik.mkdir(parents=True)
    sumber = ('kabupaten = dinas = ""\ntahun = 0', "import kinerja\nfrom kinerja import sajian",
              "laporan = kinerja.buka(kabupaten, dinas, tahun)", 'sajian.bab(laporan, 1, "Pesan")')  # fmt: skip
    sel = [nbformat.v4.new_code_cell(isi) for isi in sumber]
    sel[0].metadata["tags"] = ["parameters"]
    naskah = nbformat.v4.new_notebook(cells=sel)
    naskah.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
    nbformat.write(naskah, milik / "01_pesan.ipynb")
    hasil = terbitkan(folder, tmp_path / "hasil", dokumen=nota)
    assert hasil.berkas == {"html": hasil.folder / "nota.html"}
    assert "<title>Nota Kinerja Tahun 2023" in (hasil.folder / "nota.html").read_text("utf-8")
    manifes = baca_manifes(hasil.folder, nota)
    assert manifes is not None
    assert manifes["dokumen"] == "nota"
    assert {satu for satu in manifes["masukan"] if satu.startswith("notebooks/")} == {"notebooks/nota/01_pesan.ipynb"}
    with pytest.raises(MasukanSalah, match="folder ini untuk nota; tambahkan lkjip"):
        terbitkan(folder, tmp_path / "hasil")
