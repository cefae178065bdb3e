"""The guide: every link leads somewhere, every example is what kinerja computes, every command exists."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from PIL import Image
from typer.main import get_command

from kinerja import hitung
from kinerja.angka import (
    NBSP,
    DasarHitung,
    SalahAngka,
    cetak_bulat,
    cetak_desimal,
    kosong,
    persen,
    urai_bilangan,
)
from kinerja.besaran.efisiensi import PERBANDINGAN, RUPIAH, BahanEfisiensi, semua_efisiensi
from kinerja.cli import app
from kinerja.laporan import Konteks, buka_folder, buka_wilayah, cetak_nilai
from kinerja.masukan.baca import periksa_buku
from kinerja.masukan.buku import LembarMentah, baca_buku, kunci_lembar
from kinerja.model import (
    LEMBAR,
    Agregasi,
    Arah,
    CaraRealisasi,
    Indikator,
    JenisWilayah,
    Level,
    Nilai,
    Pembanding,
    Pilihan,
    RumusTurun,
    Sasaran,
    SasaranProgram,
    StatusReviu,
    Target,
    gabung_triwulan,
    muat_skala,
)
from kinerja.sajian.blok import Gambar, Paragraf, Rujuk, Sel, Tabel
from kinerja.sajian.kerangka import isi_narasi
from kinerja.sajian.penulis.bahan import kunci_blok

_HALAMAN = (
    "README.md",
    *(
        f"kinerja/panduan/{nama}.md"
        for nama in (
            "panduan",
            "batch",
            "lembar",
            "rumus",
            "pilihan",
            "penanda",
            "reviu",
            "triwulan",
            "kirim",
            "pantau",
            "resmi",
            "tutorial",
        )
    ),
)
_KOSONG = ("", "–")


@pytest.fixture(scope="module")
def panduan(akar: Path) -> str:
    """The text of the guide."""
    return (akar / "kinerja/panduan/panduan.md").read_text("utf-8")


@pytest.fixture(scope="module")
def semarang(akar: Path) -> Path:
    """The folder from which the guide takes its examples of prose and of faults."""
    return akar / "params/kota-semarang/diskopum/2023"


def _tabel(teks: str, *kepala: str) -> list[list[str]]:
    """Return the rows of the one table whose header begins with these titles."""
    hasil = []
    for tabel in re.findall(r"(?:^\|.*\|\n)+", teks, re.MULTILINE):
        judul, _, *baris = [[sel.strip() for sel in satu[1:-1].split("|")] for satu in tabel.splitlines()]
        if judul[: len(kepala)] == list(kepala):
            hasil.append(baris)
    assert len(hasil) == 1, kepala
    return hasil[0]


def _angka(teks: str) -> Decimal | None:
    return None if teks in _KOSONG else urai_bilangan(teks)


# --- links -------------------------------------------------------------------------------------------------------


def _jangkar(teks: str) -> set[str]:
    """Name the headings of a page as GitHub does in addresses."""
    judul = re.findall(r"^#+ (.+)$", re.sub(r"^```.*?^```", "", teks, flags=re.MULTILINE | re.DOTALL), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", satu.lower()).replace(" ", "-") for satu in judul}


@pytest.mark.parametrize("nama", _HALAMAN)
def test_every_relative_link_resolves(akar: Path, nama: str) -> None:
    """A link names a file of the repository, and a heading in it where it says so."""
    teks = (akar / nama).read_text("utf-8")
    for alamat in re.findall(r"\]\(([^)\s]+)\)", teks):
        if re.match(r"[a-z]+:", alamat):
            continue
        berkas, _, jangkar = alamat.partition("#")
        tujuan = (akar / nama).parent / berkas if berkas else akar / nama
        assert tujuan.is_file(), alamat
        assert not jangkar or jangkar in _jangkar(tujuan.read_text("utf-8")), alamat


def test_the_readme_leads_to_every_page(akar: Path) -> None:
    """Guide and reference pages can be reached from the README."""
    teks = (akar / "README.md").read_text("utf-8")
    assert {f"({nama})" for nama in _HALAMAN[1:]} <= set(re.findall(r"\([^()\s]+\.md\)", teks))


def test_every_sheet_has_its_place_in_the_order(panduan: str) -> None:
    """No sheet is forgotten, none is named that does not exist, each is linked to its columns."""
    disebut = re.findall(r"\[(\w+)\]\(lembar\.md#(\w+)\)", "\n".join(" | ".join(b) for b in _tabel(panduan, "Langkah")))
    assert all(nama == jangkar for nama, jangkar in disebut)
    assert sorted(nama for nama, _ in disebut) == sorted(LEMBAR)


def test_every_choice_is_named(panduan: str) -> None:
    """What a report may choose is explained, except the name of the main source of funds."""
    for nama in set(Pilihan.model_fields) - {"sumber_dana_utama"}:
        assert f"`{nama}" in panduan, nama


def test_every_key_of_a_trace_prints_what_the_guide_says(panduan: str, semarang: Path) -> None:
    """The examples of keys are keys of the Semarang report, and print as shown."""
    semua = buka_folder(semarang).semua_jejak
    baris = _tabel(panduan, "Kunci", "Angka", "Tercetak")
    assert len(baris) > 10
    for kunci, _, tercetak in baris:
        assert semua[kunci.strip("`")].tercetak.replace("\u00a0", " ") == tercetak, kunci


# --- commands ----------------------------------------------------------------------------------------------------


def _perintah(teks: str) -> Iterator[list[str]]:
    for blok in re.findall(r"^```(?:sh|powershell)?\n(.*?)^```", teks, re.MULTILINE | re.DOTALL):
        yield from (shlex.split(baris, comments=True) for baris in blok.splitlines() if baris.startswith("kinerja "))
    yield from (shlex.split(isi) for isi in re.findall(r"`(kinerja [^`]+)`", teks))


@pytest.mark.parametrize("nama", _HALAMAN)
def test_every_command_and_option_exists(akar: Path, nama: str) -> None:
    """What the pages tell people to type can be typed."""
    ada = get_command(app).commands  # type: ignore[attr-defined]
    umum = {satu for bagian in get_command(app).params for satu in bagian.opts}
    for _, perintah, *isi in _perintah((akar / nama).read_text("utf-8")):
        if perintah.startswith("--"):
            assert perintah in umum
            continue
        assert perintah in ada
        pilihan = {satu for bagian in ada[perintah].params for satu in bagian.opts}
        for satu in isi:
            assert not satu.strip("[]").startswith("--") or satu.strip("[]") in pilihan, satu


def test_every_command_and_option_is_shown(akar: Path) -> None:
    """A command stands in the README, each of its options in a line that calls it or in the table of the batch."""
    disebut: dict[str, set[str]] = {}
    for nama in _HALAMAN:
        for _, perintah, *isi in _perintah((akar / nama).read_text("utf-8")):
            disebut.setdefault(perintah, set()).update(satu.strip("[]") for satu in isi)
    tabel = _tabel((akar / "kinerja/panduan/batch.md").read_text("utf-8"), "Pilihan", "Arti", "Bawaan")
    disebut["batch"].update(pilihan.strip("`") for pilihan, *_ in tabel)
    semua = get_command(app).commands  # type: ignore[attr-defined]
    assert {perintah for _, perintah, *_ in _perintah((akar / "README.md").read_text("utf-8"))} >= set(semua)
    for nama, satu in semua.items():
        pilihan = {isi for bagian in satu.params for isi in bagian.opts if isi.startswith("--")}
        assert pilihan <= disebut[nama], nama


def test_every_make_target_exists(akar: Path) -> None:
    """So can the shortcuts."""
    target = set(re.findall(r"^([a-z]+):", (akar / "Makefile").read_text("utf-8"), re.MULTILINE))
    for nama in _HALAMAN[:2]:
        for blok in re.findall(r"^```sh\n(.*?)^```", (akar / nama).read_text("utf-8"), re.MULTILINE | re.DOTALL):
            assert set(re.findall(r"^make ([a-z]+)", blok, re.MULTILINE)) <= target


def test_every_part_of_the_report_object_exists(panduan: str, semarang: Path) -> None:
    """The frames that the guide names can be looked at."""
    laporan = buka_folder(semarang)
    for nama in re.findall(r"`laporan\.(\w+)`", panduan):
        assert isinstance(getattr(laporan, nama), pd.DataFrame)
    wilayah = buka_wilayah("kota-semarang", 2023, semarang.parents[2])
    for nama in re.findall(r"`wilayah\.(\w+)`", panduan):
        assert isinstance(getattr(wilayah, nama), pd.DataFrame)


# --- worked examples ---------------------------------------------------------------------------------------------


def test_numbers_as_people_type_them(panduan: str) -> None:
    """What is read, what is refused, what counts as blank."""
    for diketik, terbaca in _tabel(panduan, "Diketik"):
        if terbaca == "ditolak":
            with pytest.raises(SalahAngka):
                urai_bilangan(diketik)
        elif terbaca == "kosong":
            assert kosong(diketik)
        else:
            assert str(urai_bilangan(diketik)).replace(".", ",") == terbaca


def _nilai(teks: str) -> Nilai:
    nilai = Target(indikator="x", tahun=2024, renstra=teks).renstra  # type: ignore[arg-type]
    assert nilai is not None
    return nilai


def test_capaian_by_direction_and_formula(panduan: str) -> None:
    """Every direction and every formula has an example, and each is right."""
    skala = muat_skala()[Pilihan().skala]
    contoh = _tabel(panduan, "Arah")
    for arah, rumus, target, realisasi, capaian, predikat, status in contoh:
        janji, nyata = _nilai(target), _nilai(realisasi)
        hasil = hitung.capaian(janji, nyata, Arah(arah), RumusTurun(rumus or "selisih"))
        kelas = hitung.predikat(skala, hasil.nilai, DasarHitung.TERCETAK)
        assert (cetak_desimal(hasil.nilai), kelas.predikat if kelas else "–") == (capaian, predikat)
        assert hitung.status_target(janji, nyata, Arah(arah)) == status
    assert {satu[0] for satu in contoh} == set(Arah)
    assert {satu[1] for satu in contoh} - {""} == set(RumusTurun)


def test_realisasi_from_variables(panduan: str) -> None:
    """Every way to compute a realisasi has an example."""
    contoh = _tabel(panduan, "Cara realisasi")
    for cara, atas, bawah, realisasi in contoh:
        assert cetak_desimal(hitung.hitung_variabel(Decimal(atas), Decimal(bawah), CaraRealisasi(cara))) == realisasi
    assert {satu[0] for satu in contoh} == set(CaraRealisasi) - {"langsung"}


def test_realisasi_from_quarters(panduan: str) -> None:
    """Every aggregation has an example."""
    contoh = _tabel(panduan, "Agregasi")
    for agregasi, *triwulan, setahun, _ in contoh:
        assert cetak_desimal(gabung_triwulan([_angka(s) for s in triwulan], Agregasi(agregasi))) == setahun
    assert [satu[0] for satu in contoh] == list(Agregasi)


def test_predikat_by_scale(panduan: str) -> None:
    """The same capaian on several scales, holes included."""
    kepala = re.search(r"^\| Capaian \(%\) \| (permendagri.*) \|$", panduan, re.MULTILINE)
    assert kepala
    nama = kepala[1].split(" | ")
    for capaian, *predikat in _tabel(panduan, "Capaian (%)", *nama):
        for id_skala, harap in zip(nama, predikat, strict=True):
            kelas = hitung.predikat(muat_skala()[id_skala], _angka(capaian), DasarHitung.TERCETAK)
            assert (kelas.predikat if kelas else "–") == harap


def test_the_basis_of_calculation(panduan: str) -> None:
    """From the printed operands, or from the full ones."""
    for dasar, atas, bawah, target, capaian in _tabel(panduan, "Dasar hitung"):
        realisasi = DasarHitung(dasar).operand(persen(int(atas), int(bawah)))
        assert cetak_desimal(persen(realisasi, _angka(target))) == capaian


def test_efficiency_by_formula(panduan: str) -> None:
    """Every method, for the numbers of the sentence above the table."""
    assert "target 76,50, realisasi 77,04, pagu Rp100.000.000, realisasi anggaran Rp82.000.000" in panduan
    dasar, target, nyata = DasarHitung.TERCETAK, Decimal("76.50"), Decimal("77.04")
    capaian, serapan = persen(nyata, target), persen(82_000_000, 100_000_000)
    bahan = BahanEfisiensi(
        dasar.operand(capaian), dasar.operand(serapan), 100_000_000, 82_000_000, True, [target], [nyata]
    )
    hasil = {}
    for rumus in semua_efisiensi():
        cetak = rumus.cetakan.kalimat if rumus is RUPIAH else rumus.cetakan.sel
        hasil[rumus.id] = cetak(rumus.hitung(bahan)).lower() if rumus is PERBANDINGAN else cetak(rumus.hitung(bahan))
    assert dict(_tabel(panduan, "Rumus efisiensi")) == hasil


def test_the_cap_of_a_mean(panduan: str) -> None:
    """With and without a cap."""
    for capaian, batas, rerata in _tabel(panduan, "Capaian (%)", "Batas capaian"):
        nilai = [_angka(satu.strip()) for satu in capaian.split(";")]
        assert cetak_desimal(hitung.rata_rata(nilai, Pilihan(batas_capaian=_angka(batas)))) == rerata


def test_regions(panduan: str) -> None:
    """Ratio of sums and mean, without the region that contains the others."""
    baris = [
        Pembanding(
            indikator="A", tahun=2024, wilayah=nama, jenis=JenisWilayah.PROVINSI if nama == "Provinsi" else JenisWilayah.KABUPATEN,
            termasuk_jumlah=ikut == "ya", pembilang=Decimal(atas), penyebut=Decimal(bawah),
        )
        for nama, atas, bawah, ikut, _ in _tabel(panduan, "Wilayah")
    ]  # fmt: skip
    acuan = Indikator(kode="A", level=Level.SASARAN, induk="S1", nama="A", satuan="%", arah=Arah.NAIK)
    tabel = hitung.tabel_wilayah(baris, [], [], acuan, 2024, DasarHitung.TERCETAK)
    assert [cetak_nilai(satu.nilai) for satu in tabel] == [satu[4] for satu in _tabel(panduan, "Wilayah")]
    ringkas = hitung.ringkas_wilayah(tabel, DasarHitung.TERCETAK)
    assert f"adalah {cetak_desimal(ringkas.rasio_total)} %" in panduan
    assert f"persentasenya {cetak_desimal(ringkas.rerata)} %" in panduan


def test_a_programme_of_two_sasaran(panduan: str) -> None:
    """The shares of an odd amount lose nothing."""
    contoh = _tabel(panduan, "Pagu program (Rp)")
    pagu = int(_angka(contoh[0][0]) or 0)
    kode = [f"S{urut}" for urut in range(len(contoh))]
    kait = [
        SasaranProgram.model_validate({"sasaran": satu, "program": "2.11.01", "bagian": str(_angka(bagian))})
        for satu, (_, bagian, *_lain) in zip(kode, contoh, strict=True)
    ]
    sasaran = [Sasaran(kode=satu, uraian=satu) for satu in kode]
    rekap = [hitung.PosAnggaran(pagu, 0, "2.11.01", "program", "", "x")]
    assert [cetak_bulat(satu.anggaran) for satu in hitung.anggaran_sasaran(sasaran, kait, rekap)] == [
        satu[2] for satu in contoh
    ]


def test_placeholders_print_what_the_guide_says(panduan: str, semarang: Path) -> None:
    """The examples are from the report that comes with the project."""
    konteks = Konteks(buka_folder(semarang))
    contoh = _tabel(panduan, "Penanda")
    assert len(contoh) >= 8
    for penanda, tercetak in contoh:
        assert konteks.nilai(penanda.strip("`{} ")).replace("\u00a0", " ") == tercetak


#: What is spoilt for each message of the guide: sheet, row, column, value.
_RUSAK = (
    ("anggaran", 5, "anggaran", "1,2 milyar"),
    ("target", 3, "pk_perubahan", "1.234"),
    ("indikator", 3, "arah", "naek"),
    ("realisasi", 3, "indikator", "S1.11"),
    ("sasaran_program", 3, "bagian", 50),
    ("unit", 3, "tugas", "{{ tahun }}"),
    ("pegawai_status", 3, "laki_laki", -2),
)


def test_messages_are_those_that_people_get(panduan: str, semarang: Path) -> None:
    """Each message of the guide is what the check says about such a cell."""
    buku = baca_buku(semarang / "data.xlsx")
    for (pesan, _), (lembar, nomor, kolom, nilai) in zip(_tabel(panduan, "Pesan"), _RUSAK, strict=True):
        baris = [list(satu) for satu in buku[lembar].baris]
        baris[nomor - 1][[kunci_lembar(str(satu)) for satu in baris[1]].index(kolom)] = nilai
        rusak = {**buku, lembar: LembarMentah(lembar, tuple(map(tuple, baris)))}
        assert pesan in {str(satu) for satu in periksa_buku(rusak, 2023)[1]}


def test_every_answer_to_a_finding_is_explained(panduan: str) -> None:
    """The statuses of reviu.xlsx, and what an empty one means."""
    assert [baris[0] for baris in _tabel(panduan, "Status", "Artinya")] == ["kosong", *StatusReviu]


# --- language ----------------------------------------------------------------------------------------------------


def test_the_guide_is_indonesian(panduan: str) -> None:
    """Outside of commands and names there is no English word."""
    polos = re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)", " ", panduan, flags=re.DOTALL)
    kata = set(re.findall(r"[a-z]+", polos.casefold()))
    asing = "the and or of to is are with for from this that you your file sheet row column value table figure page render check"
    assert kata & set(asing.split()) == set()


def test_the_example_of_prose_is_printed_whole(panduan: str, semarang: Path, tmp_path: Path) -> None:
    """The example with a table, a picture and a quotation makes these blocks, numbered and with their sources."""
    contoh = re.search(r"```markdown\n(.*?)```", panduan, re.DOTALL)
    assert contoh is not None
    folder = tmp_path / "params/kota-semarang/diskopum/2023"
    shutil.copytree(semarang.parents[1], folder.parents[1])
    (folder / "narasi/gambaran-umum.md").write_text(contoh[1], "utf-8")
    Image.new("RGB", (1200, 800)).save(folder / "narasi/rapat.jpg")
    laporan = buka_folder(folder)
    laporan.nomor.mulai_bab("1")
    alinea, tabel, gambar, kutipan = isi_narasi(laporan, "gambaran-umum")
    assert isinstance(alinea, Paragraf)
    assert [satu.kunci for satu in alinea.isi if isinstance(satu, Rujuk)] == [kunci_blok(tabel), kunci_blok(gambar)]
    assert isinstance(tabel, Tabel)
    assert (tabel.nomor, tabel.judul, tabel.sumber) == ("1.1", "Koperasi menurut jenis tahun 2023", "Bidang Koperasi")
    assert [kolom.rata for kolom in tabel.kolom] == ["kiri", "kanan", "tengah"]
    assert tabel.baris[-1] == (Sel("Jumlah", tebal=True), Sel("567", tebal=True), Sel(f"77,04{NBSP}%"))
    assert isinstance(gambar, Gambar)
    assert (gambar.nomor, gambar.judul, gambar.alt, gambar.sumber) == (
        "1.1",
        "Rapat anggota tahun 2023",
        "Peserta rapat anggota di aula",
        "dokumentasi dinas",
    )
    assert isinstance(kutipan, Paragraf)
    assert kutipan.gaya == "kutipan"
