"""What became of the report of each dinas."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import kinerja
from kinerja.laporan import KELUARAN, RINGKASAN, StatusLaporan, buka_wilayah
from kinerja.laporan.keadaan import kumpulkan
from kinerja.masukan import MasukanSalah


def keadaan(daerah: Any) -> dict[str, tuple[str, tuple[str, ...]]]:
    """Return status and sentences by dinas."""
    return {satu.dinas: (satu.status.value, satu.pesan) for satu in daerah.buka().semua}


def test_without_a_batch_the_folders_tell(daerah: Any, buat: Callable[..., Any]) -> None:
    """Rendered, not yet rendered, no folder for the year, damaged, made by an older version."""
    daerah.tambah(buat("beres"), buat("rusak"))
    (daerah.hasil / "rusak/2023" / RINGKASAN).write_text("{", "utf-8")
    (daerah.folder / "belum/2023").mkdir(parents=True)
    (daerah.folder / "tahun-lain/2022").mkdir(parents=True)
    (daerah.folder / "versi-lama/2023").mkdir(parents=True)
    (daerah.hasil / "versi-lama/2023").mkdir(parents=True)
    isi = keadaan(daerah)
    assert isi["beres"] == ("terbaru", ())
    assert isi["belum"] == ("tidak ada", ("Laporan belum disusun.",))
    assert isi["tahun-lain"] == ("tidak ada", ("Folder masukan tahun-lain/2023 belum dibuat.",))
    assert isi["versi-lama"][0] == "tidak ada"
    assert "ringkasan.json tidak ada" in isi["versi-lama"][1][0]
    assert isi["rusak"][0] == "tidak terbaca"
    assert [satu.dinas for satu in daerah.buka().ringkasan] == ["beres"]


def test_what_the_batch_says_is_shown(daerah: Any, buat: Callable[..., Any]) -> None:
    """A failed dinas keeps its last good output; old ones and those without any are told apart."""
    daerah.tambah(buat("gagal"), buat("lama"), buat("beres"))
    daerah.batch(
        [
            {"dinas": "gagal", "status": "gagal", "pesan": ["data.xlsx rusak."], "detik": 1.5, "lama": True},
            {"dinas": "lama", "status": "dilewati", "pesan": [], "detik": 0, "lama": True},
            {"dinas": "beres", "status": "selesai", "pesan": [], "detik": 3, "lama": False},
            {"dinas": "baru", "status": "gagal", "pesan": ["params.yaml salah."], "detik": 0, "lama": False},
            {"dinas": "kosong", "status": "tidak ada", "pesan": [], "detik": 0, "lama": False},
        ]
    )
    assert keadaan(daerah) == {
        "baru": ("gagal", ("params.yaml salah.",)),
        "beres": ("terbaru", ()),
        "gagal": ("gagal", ("data.xlsx rusak.",)),
        "kosong": ("tidak ada", ("Folder masukan kosong/2023 belum dibuat.",)),
        "lama": ("lama", ("Masukan berubah sesudah laporan ini disusun.",)),
    }
    assert [satu.dinas for satu in daerah.buka().ringkasan] == ["beres", "gagal", "lama"]


def test_many_messages_are_cut_with_a_pointer(daerah: Any) -> None:
    """Five are shown, the others are counted."""
    pesan = [f"Kesalahan {i}." for i in range(7)]
    daerah.batch([{"dinas": "a", "status": "gagal", "pesan": pesan, "detik": 0, "lama": False}])
    assert keadaan(daerah)["a"][1] == (*pesan[:5], "Masih ada 2 pesan lain dalam summary.json.")


@pytest.mark.parametrize("isi", ["{", "[]", '{"kabupaten": "kab-lain", "tahun": 2023, "laporan": []}'])
def test_a_batch_summary_of_no_use_is_said_so(daerah: Any, buat: Callable[..., Any], isi: str) -> None:
    """Broken, or of another region: the folders tell instead."""
    daerah.tambah(buat("a"))
    daerah.batch([]).write_text(isi, "utf-8")
    wilayah = daerah.buka()
    assert wilayah.semua[0].status is StatusLaporan.TERBARU
    assert "dibaca dari folder keluaran" in wilayah.catatan[0]


def test_a_changed_input_makes_a_report_old(daerah: Any, buat: Callable[..., Any]) -> None:
    """Without a batch the hashes of the manifest are compared with the inputs as they are now."""
    daerah.tambah(buat("a"))
    masukan = daerah.folder / "a/2023"
    (masukan / "data.xlsx").write_bytes(b"1")
    berkas = {"kabupaten.yaml": daerah.folder / "kabupaten.yaml", "a/2023/data.xlsx": masukan / "data.xlsx"}
    sidik = {f"params/kab-rekaan/{nama}": hashlib.sha256(p.read_bytes()).hexdigest() for nama, p in berkas.items()}
    (daerah.hasil / "a/2023/manifest.json").write_text(json.dumps({"masukan": sidik}), "utf-8")
    assert keadaan(daerah)["a"][0] == "terbaru"
    (masukan / "narasi").mkdir()
    (masukan / "narasi/.penutup.md.swp").write_text("sementara", "utf-8")
    assert keadaan(daerah)["a"][0] == "terbaru"
    (masukan / "narasi/foto").mkdir()
    (masukan / "narasi/foto/rapat.jpg").write_bytes(b"baru")
    assert keadaan(daerah)["a"][0] == "lama"
    shutil.rmtree(masukan / "narasi")
    (masukan / "data.xlsx").write_bytes(b"2")
    assert keadaan(daerah)["a"] == ("lama", ("Masukan berubah sesudah laporan ini disusun.",))
    shutil.rmtree(masukan)
    assert keadaan(daerah)["a"] == ("lama", ("Folder masukannya sudah tidak ada.",))


@pytest.mark.parametrize(
    ("isi", "status"),
    [
        ("{", "terbaru"),
        ("[" * 100_000, "terbaru"),
        ('{"masukan": []}', "terbaru"),
        ('{"masukan": {"notebooks/a.ipynb": "1"}}', "terbaru"),
        ('{"masukan": {"params/../../rahasia": "1"}}', "lama"),
        ('{"masukan": {"params/kab-rekaan/a/2023/lampiran.png": "1"}}', "lama"),
    ],
)
def test_a_manifest_is_read_with_care(daerah: Any, buat: Callable[..., Any], isi: str, status: str) -> None:
    """Without hashes of inputs nothing is known to differ; an input that is gone has changed; no path leads out."""
    (daerah.folder / "kabupaten.yaml").rename(daerah.folder / "k")
    daerah.tambah(buat("a"))
    (daerah.hasil / "a/2023/manifest.json").write_text(isi, "utf-8")
    (semua, _) = kumpulkan(daerah.folder, daerah.hasil, 2023)
    assert [satu.status.value for satu in semua] == [status]


def test_a_summary_in_the_wrong_folder_is_not_believed(daerah: Any, buat: Callable[..., Any]) -> None:
    """The numbers of one dinas never stand under the name of another."""
    daerah.tambah(buat("a"), buat("b"))
    shutil.copy(daerah.hasil / "a/2023" / RINGKASAN, daerah.hasil / "b/2023" / RINGKASAN)
    assert keadaan(daerah)["b"][0] == "tidak terbaca"


def test_names_that_are_no_folders_of_ours_are_left_out(daerah: Any, buat: Callable[..., Any]) -> None:
    """Neither a hidden work folder nor a path in the batch summary becomes a dinas."""
    daerah.tambah(buat("a"))
    (daerah.hasil / ".2023-abc/2023").mkdir(parents=True)
    (daerah.folder / "Dinas X/2023").mkdir(parents=True)
    daerah.batch([{"dinas": "../../rahasia", "status": "selesai", "pesan": [], "detik": 0, "lama": False}])
    assert list(keadaan(daerah)) == ["a"]


def test_a_dinas_may_be_named_like_a_year(daerah: Any, buat: Callable[..., Any]) -> None:
    """The folder of the page, output/<kabupaten>/2023, is no dinas; a dinas of that name stands in it."""
    daerah.tambah(buat("a"))
    daerah.batch([{"dinas": "a", "status": "selesai", "pesan": [], "detik": 0, "lama": False}])
    assert list(keadaan(daerah)) == ["a"]
    daerah.tambah(buat("2023"))
    assert list(keadaan(daerah)) == ["2023", "a"]


def test_files_that_can_be_opened_are_named(daerah: Any, buat: Callable[..., Any]) -> None:
    """A link stands only for a file that is there."""
    daerah.tambah(buat("a"), buat("b"))
    (daerah.hasil / "b/2023/lkjip.pdf").write_bytes(b"")
    wilayah = daerah.buka()
    assert wilayah.keadaan("a").berkas == (("HTML", "lkjip.html"),)
    assert wilayah.keadaan("b").berkas == (("HTML", "lkjip.html"), ("PDF", "lkjip.pdf"))


@pytest.mark.parametrize(("kabupaten", "tahun"), [("../kab", 2023), ("Kab", 2023), ("", 2023), ("kab-rekaan", "23")])
def test_parameters_that_are_no_names_are_refused(daerah: Any, kabupaten: str, tahun: Any) -> None:
    """No parameter leaves the params folder."""
    with pytest.raises(MasukanSalah, match=r"huruf kecil|bukan tahun"):
        buka_wilayah(kabupaten, tahun, daerah.params, daerah.keluaran)


def test_a_region_without_settings_is_a_fault(daerah: Any) -> None:
    """kabupaten.yaml is named when it is missing."""
    (daerah.folder / "kabupaten.yaml").unlink()
    with pytest.raises(MasukanSalah, match=r"kabupaten\.yaml"):
        daerah.buka()


def test_the_notebook_finds_the_output_folder(
    daerah: Any, buat: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """By default output lies beside params; KINERJA_OUTPUT names another folder."""
    daerah.tambah(buat("a"))
    monkeypatch.setenv("KINERJA_PARAMS", str(daerah.params))
    monkeypatch.delenv(KELUARAN, raising=False)
    assert len(kinerja.buka_wilayah("kab-rekaan", 2023).ringkasan) == 1
    monkeypatch.setenv(KELUARAN, str(tmp_path / "lain"))
    assert kinerja.buka_wilayah("kab-rekaan", 2023).ringkasan == ()


def test_a_region_tells_its_date_from_its_reports(daerah: Any, buat: Callable[..., Any]) -> None:
    """The date of the youngest report; without any, the last day of the year."""
    assert daerah.buka().tanggal.isoformat() == "2023-12-31"
    daerah.tambah(buat("a"), buat("b", tanggal="2024-03-05"))
    assert daerah.buka().tanggal.isoformat() == "2024-03-05"
    assert json.loads((daerah.hasil / "b/2023" / RINGKASAN).read_text("utf-8"))["tanggal"] == "2024-03-05"
