"""The next folder of the cycle from the last one: what names things goes along, what the new time decides is open."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

from kinerja import sajian
from kinerja.dokumen import Masa, masa_periode
from kinerja.laporan import buka_folder, periksa_folder
from kinerja.masukan import baca, buat_laporan, tulis_buku_kerja
from kinerja.sajian import anggaran_lima_tahun
from kinerja.sajian.blok import Blok, Tabel


def _isi(folder: Path, lembar: str) -> list[dict[str, Any]]:
    """Return the rows of a sheet by the names of its columns, empty cells left out."""
    buku = load_workbook(folder / "data.xlsx")
    if lembar not in buku.sheetnames:
        return []
    kepala, *baris = buku[lembar].iter_rows(min_row=2, values_only=True)
    # Columns in brackets name what the codes stand for.
    isi = [
        {str(nama): sel for nama, sel in zip(kepala, satu, strict=True) if sel is not None and str(nama)[0] != "("}
        for satu in baris
    ]
    return [satu for satu in isi if satu]


@pytest.fixture(scope="module")
def berikut(folder: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Start 2027 from 2026, away from the folders that other tests read."""
    return _baru(folder["2026"], tmp_path_factory.mktemp("lanjut"), Masa(2027, 2027))


def _baru(asal: Path, akar: Path, masa: Masa) -> Path:
    return buat_laporan(akar / "params", "kabupaten-siklus", "disik", masa, baca(asal))


def test_the_next_year_is_for_the_same_documents(berikut: Path) -> None:
    """A folder that planned, promised and accounted is followed by one that does; each has its sheets and its prose."""
    assert yaml.safe_load((berikut / "params.yaml").read_text("utf-8"))["dokumen"] == ["lkjip", "renja", "triwulan"]
    assert (berikut / "narasi/renja-evaluasi.md").is_file()


def test_the_plan_keeps_its_names_and_loses_its_numbers(berikut: Path) -> None:
    """Programs, kegiatan, sub kegiatan and indicators are there; amounts and targets are to be typed."""
    ditinjau = {"catatan": "perlu ditinjau: berasal dari laporan tahun 2026"}
    sub = "2.17.02.2.01.0001"
    assert _isi(berikut, "renja")[-1] == {"kode": sub, "penunjang": "tidak", **ditinjau}
    assert _isi(berikut, "renja_indikator")[-1] == {"kode": sub, "indikator": "SK1.1", **ditinjau}
    assert _isi(berikut, "rkpd") == [{"kode": sub}]
    assert _isi(berikut, "rencana_subkegiatan") == [
        {"kode": sub, "penanggung jawab": "Kepala Dinas Siklus", **ditinjau}
    ]
    assert _isi(berikut, "realisasi_subkegiatan") == [{"kode": sub}]
    assert all(_isi(berikut, nama) == [] for nama in ("kendala_triwulan", "belanja_lalu", "simpulan_triwulan"))


def test_the_evaluation_moves_on_by_a_year(berikut: Path) -> None:
    """The target of the year that was running then is that of the year to evaluate now; its realisasi is open."""
    (satu,) = _isi(berikut, "evaluasi_renja")
    assert (satu["nama indikator"], satu["target renstra"], satu["target"]) == ("Usaha dilatih", 911, 85)
    assert not satu.keys() & {"realisasi", "realisasi lalu", "target berjalan"}


def test_the_next_renstra_has_its_own_period_and_no_old_targets(folder: dict[str, Path], tmp_path: Path) -> None:
    """Identity goes along with the new years; targets and pagu of the old ones do not, and the note names the Renstra."""
    masa = masa_periode("2030-2034")
    assert masa is not None
    baru = _baru(folder["renstra"], tmp_path, masa)
    identitas = {satu["kolom"]: satu.get("isi") for satu in _isi(baru, "identitas")}
    assert (identitas["nama"], identitas["renstra awal"], identitas["renstra akhir"]) == ("Dinas Siklus", 2030, 2034)
    assert [(satu["tahun"], satu.keys() & {"renstra", "pagu"}) for satu in _isi(baru, "target")] == [(2030, set())] * 4
    assert _isi(baru, "program")[0]["catatan"] == "perlu ditinjau: berasal dari Renstra 2025-2029"
    assert "berasal dari Renstra 2025-2029" in (baru / "narasi/strategi.md").read_text("utf-8")


def test_what_a_folder_is_for_is_known_also_where_its_settings_have_a_fault(berikut: Path) -> None:
    """A missing date does not make sheets of the Renja look as if nobody used them."""
    _, daftar = periksa_folder(berikut)
    assert "tanggal" in {satu.sel.removeprefix("isian ") for satu in daftar if satu.berkas == "params.yaml"}
    assert [satu for satu in daftar if "tidak dipakai oleh dokumen" in satu.pesan] == []


@pytest.mark.parametrize(
    ("lembar", "baris", "sel", "pesan"),
    [
        ("realisasi", {"indikator": "S1.1", "tahun": 2024, "realisasi": 50}, "A3", "indikator_pelayanan"),
        ("realisasi", {"indikator": "L1", "tahun": 2019, "realisasi": 50}, "B3", "2020–2024"),
        ("realisasi", {"indikator": "L1", "tahun": 2026, "realisasi": 50}, "B3", "2020–2024"),
        ("target", {"indikator": "S1.1", "tahun": 2023, "renstra": 50}, "C23", "sebelum Renstra ini"),
    ],
)
def test_history_that_a_renstra_does_not_print_is_refused(
    tmp_path: Path, isi_renstra: Any, lembar: str, baris: dict[str, Any], sel: str, pesan: str
) -> None:
    """Realisasi of the tree, of other years than the five before, and earlier targets: each with its cell."""
    isi = {**isi_renstra, "indikator_pelayanan": [{"kode": "L1", "indikator": "S1.1", "renstra_lalu": "ya"}]}
    isi[lembar] = [*isi.get(lembar, []), baris]
    folder = tmp_path / "params/kabupaten-siklus/disik/renstra-2025-2029"
    folder.mkdir(parents=True)
    tulis_buku_kerja(folder / "data.xlsx", isi)
    _, daftar = periksa_folder(folder)
    assert [(s.lembar, s.sel) for s in daftar if s.kode == "riwayat_tak_tercetak" and pesan in s.pesan] == [
        (lembar, sel)
    ]


@pytest.mark.parametrize(
    ("kolom", "benar", "salah", "sumber"),
    [
        ("realisasi", 117, 118, "2026/data.xlsx, lembar “realisasi”, sel C6:F6 menghasilkan 117"),
        ("target_renstra", 650, 700, "renstra-2025-2029/data.xlsx, lembar “target”, sel C18:C22 berjumlah 650"),
        ("target", 120, 121, "renstra-2025-2029/data.xlsx, lembar “target”, sel C19 berisi 120"),
    ],
)
def test_what_the_evaluation_repeats_is_what_its_source_gives(
    folder: dict[str, Path], isi_2028: Any, tmp_path: Path, kolom: str, benar: int, salah: int, sumber: str
) -> None:
    """The same number is taken; another is refused with both cells: of quarters that add up, of targets of all years."""
    akar = shutil.copytree(folder["2028"].parents[2], tmp_path / "params")
    for nilai in (benar, salah):
        (*lain, terakhir) = isi_2028["evaluasi_renja"]
        isi = {**isi_2028, "evaluasi_renja": [*lain, {**terakhir, kolom: nilai}]}
        tulis_buku_kerja(akar / "kabupaten-siklus/disik/2028/data.xlsx", isi)
        _, daftar = periksa_folder(akar / "kabupaten-siklus/disik/2028")
        pesan = [satu.pesan for satu in daftar if satu.kode == "beda_sumber"]
        assert pesan == (
            [] if nilai == benar else [f"berisi {salah}, sedangkan {sumber}; kosongkan sel ini, atau samakan"]
        )


@pytest.mark.parametrize(("ditulis", "pesan"), [("29,25", None), (29, None), ("29,3", "29,3"), (30, "29")])
def test_a_mean_of_quarters_is_compared_as_finely_as_it_is_printed_or_typed(
    folder: dict[str, Path], isi_renstra: Any, isi_2028: Any, tmp_path: Path, ditulis: Any, pesan: str | None
) -> None:
    """Four quarters of 117 make 29,25; the indicator prints no decimals."""
    akar = shutil.copytree(folder["renstra"].parents[2], tmp_path / "params") / "kabupaten-siklus/disik"
    milik = [{**s, "agregasi": "rata-rata"} if s["kode"] == "SK1.1" else s for s in isi_renstra["indikator"]]
    tulis_buku_kerja(akar / "renstra-2025-2029/data.xlsx", {**isi_renstra, "indikator": milik})
    (*lain, terakhir) = isi_2028["evaluasi_renja"]
    isi = {**isi_2028, "evaluasi_renja": [*lain, {**terakhir, "sifat": "tidak kumulatif", "realisasi": ditulis}]}
    tulis_buku_kerja(akar / "2028/data.xlsx", isi)
    _, daftar = periksa_folder(akar / "2028")
    beda = [satu.pesan for satu in daftar if satu.kode == "beda_sumber"]
    assert len(beda) == (ditulis == 30)
    assert all(f"sel C6:F6 menghasilkan {pesan};" in satu for satu in beda)


def test_every_document_names_the_version_of_the_renstra_that_it_uses(
    folder: dict[str, Path], isi_renstra: Any, tmp_path: Path
) -> None:
    """The quarters of 2026 are measured by what was in force at its end, the Renja of 2028 by the change of 2027."""
    akar = shutil.copytree(folder["renstra"].parents[2], tmp_path / "params") / "kabupaten-siklus/disik"
    versi = [
        {"kode": "awal", "nama": "Renstra awal", "tanggal": "11 September 2025", "berkas": "awal.xlsx"},
        {"kode": "perubahan-1", "nama": "Perubahan I", "tanggal": "1 Februari 2027"},
    ]
    (akar / "renstra-2025-2029/versi").mkdir()
    for berkas in ("versi/awal.xlsx", "data.xlsx"):
        tulis_buku_kerja(akar / "renstra-2025-2029" / berkas, {**isi_renstra, "versi_renstra": versi})
    awal, ubah = (f"Renstra yang dipakai adalah {nama}." for nama in (
        "Renstra awal yang ditetapkan pada tanggal 11 September 2025", "Perubahan I yang ditetapkan pada tanggal 1 Februari 2027"
    ))  # fmt: skip
    tahun, rencana = buka_folder(akar / "2026").pada_triwulan(2), buka_folder(akar / "2028")
    assert awal in _catatan(sajian.evaluasi_hasil_renja(tahun).bertanda)
    assert awal in _catatan(sajian.evaluasi_renja(tahun).bertanda)
    assert ubah in _catatan(sajian.evaluasi_renja(rencana).bertanda)
    assert ubah in _catatan(sajian.tujuan_renja(rencana).bertanda)


def _catatan(blok: Sequence[Blok]) -> list[str]:
    return [teks for satu in blok if isinstance(satu, Tabel) for teks in satu.catatan]


def test_the_budget_of_five_years_says_what_moved_between_programs(
    folder: dict[str, Path], isi_renstra: Any, tmp_path: Path
) -> None:
    """T-C.24 is by program: a sub kegiatan that left one program for another breaks both series, and the note says so."""
    lama, baru = "2.17.03", "2.17.02"
    isi = {
        **isi_renstra,
        "anggaran_lalu": [
            {"kode": kode, "nama": f"Program {kode}", "tahun": tahun, "anggaran": 100, "realisasi": 90}
            for kode in (lama, baru)
            for tahun in range(2020, 2025)
        ],
        "pemetaan": [
            {"tahun": 2023, "kode_lama": f"{lama}.2.01.0001", "nama_lama": "Lama", "kode_baru": f"{baru}.2.01.0009"},
            {"tahun": 2021, "kode_lama": "1.11.1.11.01.16.003", "nama_lama": "Kuno", "kode_baru": f"{baru}.2.01.0009"},
        ],
    }
    akar = shutil.copytree(folder["renstra"].parents[2], tmp_path / "params") / "kabupaten-siklus/disik"
    tulis_buku_kerja(akar / "renstra-2025-2029/data.xlsx", isi)
    laporan = buka_folder(akar / "renstra-2025-2029")
    (tabel,) = [blok for blok in anggaran_lima_tahun(laporan).blok if isinstance(blok, Tabel)]
    assert [satu for satu in tabel.catatan if "berpindah" in satu] == [
        "Mulai 2023 ada 1 kegiatan atau sub kegiatan yang berpindah dari Program 2.17.03 ke Program 2.17.02; jumlah program "
        "sebelumnya menurut susunan lama."
    ]
