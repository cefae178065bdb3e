"""Settings: params.yaml, kabupaten.yaml and whose choice counts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import ValidationError

from kinerja.angka import DasarHitung
from kinerja.besaran.efisiensi import SELISIH
from kinerja.masukan import Galat, Pengaturan
from kinerja.masukan.params import baca_pengaturan
from kinerja.model import Params, muat_skala


def _ganti(berkas: Path, lama: str, baru: str) -> None:
    teks = berkas.read_text("utf-8")
    assert lama in teks
    berkas.write_text(teks.replace(lama, baru), "utf-8")


def _galat(folder: Path) -> list[tuple[str, str, str]]:
    return [(satu.berkas, satu.sel, satu.kode) for satu in baca_pengaturan(folder)[1]]


def _sah(folder: Path) -> Pengaturan:
    pengaturan, galat = baca_pengaturan(folder)
    assert not galat
    assert pengaturan is not None
    return pengaturan


@pytest.fixture
def params(folder: Path) -> Path:
    """Return params.yaml of a copy of the Semarang folder."""
    return folder / "params.yaml"


@pytest.fixture
def kabupaten(folder: Path) -> Path:
    """Return kabupaten.yaml of a copy of the Semarang folder."""
    return folder.parent.parent / "kabupaten.yaml"


def test_semarang(semarang: Path) -> None:
    """The Semarang settings are read as they are written."""
    pengaturan = _sah(semarang)
    assert (pengaturan.params.kabupaten, pengaturan.params.dinas, pengaturan.params.tahun) == (
        "kota-semarang",
        "diskopum",
        2023,
    )
    assert pengaturan.params.tanggal == dt.date(2024, 2, 28)
    assert pengaturan.kabupaten.kepala_daerah == "Wali Kota Semarang"


def test_pilihan_siapa_yang_berlaku(folder: Path, params: Path) -> None:
    """A report overrides its region, a region the defaults; the report knows whose each choice is."""
    _ganti(params, "pilihan: {}", "pilihan: {dasar_hitung: penuh, batas_capaian: 120}")
    pengaturan = _sah(folder)
    assert pengaturan.pilihan.dasar_hitung is DasarHitung.PENUH
    assert pengaturan.pilihan.batas_capaian == Decimal(120)
    assert pengaturan.pilihan.rumus_efisiensi is SELISIH
    assert pengaturan.asal_pilihan["dasar_hitung"] == "laporan"
    assert pengaturan.asal_pilihan["skala"] == "kabupaten"
    assert pengaturan.asal_pilihan["sumber_dana_utama"] == "bawaan"


@pytest.mark.parametrize("tanda", ["\ufeff", ""])
@pytest.mark.parametrize("akhir", ["\r\n", "\n"])
def test_simpanan_windows(folder: Path, params: Path, tanda: str, akhir: str) -> None:
    """Files that Windows editors save are read: with a byte order mark, with CRLF."""
    teks = params.read_text("utf-8")
    params.write_bytes((tanda + teks.replace("\n", akhir)).encode())
    _sah(folder)


# --- files -------------------------------------------------------------------------------------------------------


def test_tanpa_params(folder: Path, params: Path, hanya: Callable[..., None]) -> None:
    """A missing params.yaml is named with its folder; the workbook is read all the same."""
    params.unlink()
    hanya(folder, "params.yaml", "", "berkas_tidak_ada", "berkas tidak ditemukan di folder 2023")


def test_tanpa_kabupaten(folder: Path, kabupaten: Path, hanya: Callable[..., None]) -> None:
    """A missing kabupaten.yaml is named with its folder."""
    kabupaten.unlink()
    hanya(folder, "kabupaten.yaml", "", "berkas_tidak_ada", "berkas tidak ditemukan di folder kota-semarang")


@pytest.mark.parametrize(
    ("isi", "sel"),
    [
        ("kabupaten: kota-semarang\ndinas: [diskopum\ntahun: 2023\n", "baris 2"),
        ("kabupaten: kota-semarang\n  dinas: diskopum\n", "baris 2"),
        ("kabupaten: kota-semarang\n\tdinas: diskopum\n", "baris 2"),
        ("tanggal: 2024-02-30\n", "baris 1"),
        ("a: !!python/object/apply:os.system ['true']\n", "baris 1"),
    ],
    ids=["kurung", "indentasi", "tab", "30 Februari", "perintah"],
)
def test_yaml_rusak(folder: Path, params: Path, isi: str, sel: str) -> None:
    """Broken YAML is one fault, with its line where there is one."""
    params.write_text(isi, "utf-8")
    assert _galat(folder) == [("params.yaml", sel, "yaml_rusak")]
    assert "YAML" not in baca_pengaturan(folder)[1][0].pesan


@pytest.mark.parametrize("isi", ["", "# kosong\n", "- a\n- b\n", "kota-semarang\n"])
def test_bukan_pasangan(folder: Path, params: Path, isi: str) -> None:
    """A file without pairs is told what to hold."""
    params.write_text(isi, "utf-8")
    assert _galat(folder) == [("params.yaml", "", "yaml_rusak")]
    assert (
        baca_pengaturan(folder)[1][0].pesan
        == "berkas belum berisi isian; tulis nama isian, titik dua, lalu nilainya, misalnya tahun: 2023"
    )


def test_bukan_utf8(folder: Path, params: Path) -> None:
    """Another encoding is told to be UTF-8."""
    params.write_bytes("tempat: Kota Sébastian".encode("latin-1"))
    assert _galat(folder) == [("params.yaml", "", "bukan_utf8")]
    assert "UTF-8" in baca_pengaturan(folder)[1][0].pesan


def test_folder_bernama_params(folder: Path, params: Path) -> None:
    """A folder in place of the file does not end in another error."""
    params.unlink()
    params.mkdir()
    assert _galat(folder) == [("params.yaml", "", "berkas_tidak_ada")]


def test_isian_ganda(folder: Path, params: Path) -> None:
    """A key that stands twice is not silently chosen from."""
    params.write_text(params.read_text("utf-8") + "tahun: 2022\n", "utf-8")
    assert [str(satu) for satu in baca_pengaturan(folder)[1]] == [
        "params.yaml, baris 8: isian “tahun” ditulis dua kali; hapus salah satu."
    ]


def test_isian_tak_tercetak(folder: Path, params: Path) -> None:
    """A setting of several lines is one line; what no font of the PDF has is warned of."""
    params.write_text(params.read_text("utf-8").replace("Semarang\n", '"Kota\\n  Semarang \u2705"\n'), encoding="utf-8")
    pengaturan, galat = baca_pengaturan(folder)
    assert pengaturan is not None
    assert pengaturan.params.tempat == "Kota Semarang \u2705"
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == [
        ("isian tempat", "tanda_tak_tercetak", "peringatan")
    ]


# --- keys and values ---------------------------------------------------------------------------------------------


def test_pilihan_di_luar_pilihan(folder: Path) -> None:
    """A choice that stands beside the identity of the region is told where it belongs."""
    berkas = folder.parents[1] / "kabupaten.yaml"
    berkas.write_text(berkas.read_text("utf-8") + "\ndokumen_perencanaan: rpd\n", "utf-8")
    (galat,) = baca_pengaturan(folder)[1]
    assert galat.pesan == "“dokumen_perencanaan” tidak dikenal di sini; tulis di bawah “pilihan:”"


@pytest.mark.parametrize(
    ("lama", "baru", "sel", "kode", "pesan"),
    [
        ("tempat:", "tempt:", "isian tempt", "extra_forbidden", "“tempt” tidak dikenal; mungkin maksudnya “tempat”"),
        ("tempat: Semarang\n", "", "isian tempat", "missing", "“tempat” wajib diisi"),
        (
            "tempat: Semarang",
            "tempat: 12",
            "isian tempat",
            "string_type",
            '“12” terbaca sebagai bilangan, tanggal, atau ya/tidak; apit dengan tanda kutip, misalnya tempat: "12"',
        ),
        ("tahun: 2023", "tahun: dua ribu", "isian tahun", "int_parsing", "“dua ribu” harus berupa bilangan bulat"),
        ("tahun: 2023", "tahun: 23", "isian tahun", "greater_than_equal", "“23” harus paling sedikit 1990"),
        ("tahun: 2023", "tahun: 2023.5", "isian tahun", "int_from_float", "“2023.5” harus berupa bilangan bulat"),
        (
            "tanggal: 2024-02-28",
            "tanggal: 28 Februari 2024",
            "isian tanggal",
            "date_from_datetime_parsing",
            "“28 Februari 2024” harus berupa tanggal, misalnya 2024-02-28",
        ),
        (
            "tanggal: 2024-02-28",
            "tanggal: 20240228",
            "isian tanggal",
            "date_from_datetime_inexact",
            "harus berupa tanggal, misalnya 2024-02-28",
        ),
        ("2024-02-28", "0001-01-01", "isian tanggal", "tanggal_janggal", "jauh dari tahun laporan 2023"),
        ("2024-02-28", "9999-12-31", "isian tanggal", "tanggal_janggal", "jauh dari tahun laporan 2023"),
        ("tempat: Semarang", "tempat: '  '", "isian tempat", "kosong", "belum diisi"),
        ("tempat: Semarang", r'tempat: "a\x1b[31mb\ue001"', "isian tempat", "tanda_terlarang", "U+001B, U+E001"),
        ("tempat: Semarang", f"tempat: {'x' * 201}", "isian tempat", "terlalu_panjang", "lebih dari 200 huruf"),
        (
            "pilihan: {}",
            "pilihan: penuh",
            "isian pilihan",
            "dict_type",
            "“penuh” tidak menyebut pilihannya; tulis setiap pilihan pada barisnya sendiri",
        ),
    ],
)
def test_isian_salah(folder: Path, params: Path, lama: str, baru: str, sel: str, kode: str, pesan: str) -> None:
    """A key or value that does not fit is named, with what is expected."""
    _ganti(params, lama, baru)
    (galat,) = baca_pengaturan(folder)[1]
    assert (galat.berkas, galat.sel, galat.kode) == ("params.yaml", sel, kode)
    assert pesan in galat.pesan


@pytest.mark.parametrize("siapa", ["params", "kabupaten"])
@pytest.mark.parametrize(
    ("isi", "sel", "kode", "pesan"),
    [
        ("skla: x", "pilihan skla", "extra_forbidden", "“skla” tidak dikenal; mungkin maksudnya “skala”"),
        (
            "skala: nasional",
            "pilihan skala",
            "skala_tidak_dikenal",
            "skala “nasional” tidak dikenal; pilih permendagri",
        ),
        ("dasar_hitung: kira", "pilihan dasar_hitung", "enum", "“kira” tidak dikenal; pilih tercetak atau penuh"),
        ("rumus_turun: x", "pilihan rumus_turun", "enum", "“x” tidak dikenal; pilih selisih, rasio, "),
        (
            "rumus_efisiensi: x",
            "pilihan rumus_efisiensi",
            "enum",
            "pilih selisih, rupiah, persen-sisa, perbandingan, atau pmk-22-2021",
        ),
        ("batas_capaian: 0", "pilihan batas_capaian", "greater_than", "“0” harus lebih besar daripada nol"),
        ("batas_capaian: x", "pilihan batas_capaian", "decimal_parsing", "“x” harus berupa bilangan"),
    ],
)
def test_pilihan_salah(
    folder: Path, params: Path, kabupaten: Path, siapa: str, isi: str, sel: str, kode: str, pesan: str
) -> None:
    """A choice that is not one is named in the file that makes it, with all that may be chosen."""
    if siapa == "params":
        _ganti(params, "pilihan: {}", f"pilihan: {{{isi}}}")
    else:
        kabupaten.write_text(kabupaten.read_text("utf-8").split("pilihan:")[0] + f"pilihan: {{{isi}}}\n", "utf-8")
    (galat,) = baca_pengaturan(folder)[1]
    assert (galat.berkas, galat.sel, galat.kode) == (f"{siapa}.yaml", sel, kode)
    assert pesan in galat.pesan


def test_skala_disebut_semua(folder: Path, params: Path) -> None:
    """An unknown scale is answered with every scale there is."""
    _ganti(params, "pilihan: {}", "pilihan: {skala: x}")
    pesan = baca_pengaturan(folder)[1][0].pesan
    assert all(satu in pesan for satu in muat_skala())


def test_semua_pilihan_salah_sekaligus(folder: Path, params: Path) -> None:
    """Wrong choices are all reported at once."""
    _ganti(params, "pilihan: {}", "pilihan: {skala: x, dasar_hitung: y, batas_capaian: z, asing: 1}")
    assert {sel for _, sel, _ in _galat(folder)} == {
        "pilihan skala",
        "pilihan dasar_hitung",
        "pilihan batas_capaian",
        "pilihan asing",
    }


def test_isian_kabupaten(folder: Path, kabupaten: Path) -> None:
    """A misspelt key of kabupaten.yaml is one fault, not also the key that is missing because of it."""
    _ganti(kabupaten, "ibu_kota:", "ibukota:")
    assert _galat(folder) == [("kabupaten.yaml", "isian ibukota", "extra_forbidden")]


# --- folder and parameters ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lama", "baru", "pesan"),
    [
        (
            "kabupaten: kota-semarang",
            "kabupaten: kota-salatiga",
            "kabupaten berisi “kota-salatiga”, tetapi foldernya bernama “kota-semarang”; samakan keduanya",
        ),
        ("dinas: diskopum", "dinas: dinkes", "dinas berisi “dinkes”, tetapi foldernya bernama “diskopum”"),
        ("tahun: 2023", "tahun: 2022", "tahun berisi “2022”, tetapi foldernya bernama “2023”; samakan keduanya"),
    ],
)
def test_folder_berbeda(
    folder: Path, params: Path, lama: str, baru: str, pesan: str, hanya: Callable[..., None]
) -> None:
    """Folder and params.yaml name the same report; while they differ, nothing is judged by the doubtful year."""
    _ganti(params, lama, baru)
    hanya(folder, "params.yaml", f"isian {baru.split(':')[0]}", "folder_berbeda", pesan)


@pytest.mark.parametrize(
    "nama", ["../x", "a/b", "KOTA", '""', "kota semarang", "kota_semarang", "-kota", "kota-", '"a\\n"']
)
@pytest.mark.parametrize("isian", ["kabupaten", "dinas"])
def test_nama_folder_berbahaya(folder: Path, params: Path, isian: str, nama: str) -> None:
    """A name that could leave its folder is refused before any path is built of it."""
    lama = {"kabupaten": "kota-semarang", "dinas": "diskopum"}[isian]
    _ganti(params, f"{isian}: {lama}", f"{isian}: {nama}")
    assert _galat(folder) == [("params.yaml", f"isian {isian}", "string_pattern_mismatch")]
    assert "hanya boleh memuat huruf kecil, angka, dan tanda hubung" in baca_pengaturan(folder)[1][0].pesan


def test_nama_folder_terlalu_panjang() -> None:
    """A folder name has at most 64 letters."""
    with pytest.raises(ValidationError, match="string_too_long"):
        Params(kabupaten="a" * 65, dinas="b", tahun=2023, tempat="x", tanggal=dt.date(2024, 1, 1))


def test_folder_relatif(
    folder: Path, monkeypatch: pytest.MonkeyPatch, galat_folder: Callable[[Path], tuple[Galat, ...]]
) -> None:
    """A folder may be named from within: ".", "2023", "../2023"."""
    monkeypatch.chdir(folder)
    assert galat_folder(Path()) == ()
    assert galat_folder(Path("../2023")) == ()
    monkeypatch.chdir(folder.parent)
    assert galat_folder(Path("2023")) == ()


# --- what a region shares ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("isi", ["", "tanggal:\n"])
def test_tanggal_dari_kalender(folder: Path, params: Path, kabupaten: Path, isi: str) -> None:
    """A report without a date takes the region's, in the year after its own, and knows whose it is."""
    _ganti(params, "tanggal: 2024-02-28\n", isi)
    assert _galat(folder) == [("params.yaml", "isian tanggal", "missing")]
    _ganti(kabupaten, "pilihan:", "kalender: {tanggal_laporan: 02-29}\npilihan:")
    pengaturan = _sah(folder)
    assert (pengaturan.params.tanggal, pengaturan.asal_tanggal) == (dt.date(2024, 2, 29), "kabupaten")


def test_tanggal_laporan_mengalahkan_kalender(folder: Path, kabupaten: Path) -> None:
    """The date that a report names counts before the region's."""
    _ganti(kabupaten, "pilihan:", "kalender: {tanggal_laporan: 03-15}\npilihan:")
    pengaturan = _sah(folder)
    assert (pengaturan.params.tanggal, pengaturan.asal_tanggal) == (dt.date(2024, 2, 28), "laporan")


@pytest.mark.parametrize(("batas", "lewat"), [("02-27", True), ("02-28", False), ("03-31", False)])
def test_batas_penyampaian(folder: Path, kabupaten: Path, batas: str, lewat: bool) -> None:
    """A report dated after the last day that the region sets is warned of, not refused."""
    _ganti(kabupaten, "pilihan:", f"kalender: {{batas_penyampaian: {batas}}}\npilihan:")
    pengaturan, galat = baca_pengaturan(folder)
    assert pengaturan is not None
    assert [(satu.sel, satu.kode, satu.tingkat) for satu in galat] == (
        [("isian tanggal", "lewat_batas", "peringatan")] if lewat else []
    )
    if lewat:
        assert galat[0].pesan == "tanggal laporan 28 Februari 2024 melewati batas penyampaian 27 Februari 2024"


@pytest.mark.parametrize(
    ("isi", "sel", "pesan"),
    [
        (
            "{tanggal_laporan: 2024-02-28}",
            ".tanggal_laporan",
            "“2024-02-28” bukan hari dalam kalender; tulis bulan-hari",
        ),
        ("{tanggal_laporan: 28-02}", ".tanggal_laporan", "“28-02” bukan hari dalam kalender; tulis bulan-hari"),
        (
            "{tanggal_lapor: 02-28}",
            ".tanggal_lapor",
            "“tanggal_lapor” tidak dikenal; mungkin maksudnya “tanggal_laporan”",
        ),
        ("02-28", "", "“02-28” tidak menyebut harinya; tulis pada baris di bawahnya"),
        ("{tanggal_laporan: 02-30}", ".tanggal_laporan", "“02-30” bukan hari dalam kalender; tulis bulan-hari"),
    ],
)
def test_kalender_salah(folder: Path, kabupaten: Path, isi: str, sel: str, pesan: str) -> None:
    """A calendar holds days as month-day under its own names."""
    _ganti(kabupaten, "pilihan:", f"kalender: {isi}\npilihan:")
    (satu,) = baca_pengaturan(folder)[1]
    assert (satu.berkas, satu.sel) == ("kabupaten.yaml", f"isian kalender{sel}")
    assert satu.pesan.startswith(pesan)


@pytest.mark.parametrize(
    ("isi", "pesan"),
    [
        ("tempat: [Kota, Jaya]", "“[Kota, Jaya]” harus berupa satu teks; tulis teksnya sesudah titik dua"),
        ("tempat: {a: b}", "“{a: b}” harus berupa satu teks"),
        ("tempat: true", "“true” terbaca sebagai bilangan, tanggal, atau ya/tidak"),
        ("tanggal: '2024-02-30'", "“2024-02-30” bukan hari dalam kalender"),
        ("tahun: 3000", "“3000” harus paling banyak 2100"),
        ("tahun: .nan", "“nan” harus berupa bilangan"),
        ("dokumen: [null]", "butir ke-1 wajib diisi"),
        ("dokumen: [3]", '“3” terbaca sebagai bilangan, tanggal, atau ya/tidak; apit dengan tanda kutip, misalnya "3"'),
        ("pilihan: {batas_capaian: banyak}", "“banyak” harus berupa bilangan dengan titik sebagai tanda desimal"),
    ],
)
def test_values_are_repeated_as_they_are_typed(folder: Path, params: Path, isi: str, pesan: str) -> None:
    """No word of the programming language comes into a sentence."""
    nama = isi.partition(":")[0]
    baris = [satu for satu in params.read_text("utf-8").splitlines() if not satu.startswith(f"{nama}:")]
    params.write_text("\n".join([*baris, isi]), "utf-8")
    (satu,) = baca_pengaturan(folder)[1]
    assert satu.pesan.startswith(pesan)


@pytest.mark.parametrize("isi", ["pilihan:", "pilihan: {skala: }", "dokumen:"])
def test_what_may_be_left_out_may_be_left_blank(folder: Path, params: Path, isi: str) -> None:
    """An officer who deletes what stands behind a colon has chosen nothing."""
    baris = [satu for satu in params.read_text("utf-8").splitlines() if not satu.startswith("pilihan:")]
    params.write_text("\n".join([*baris, isi]), "utf-8")
    assert baca_pengaturan(folder)[1] == []
