"""What a batch finds to do: reports by their folders, and sentences for folders that are none."""

from __future__ import annotations

import errno
import io
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from kinerja.batch import Daftar, HasilPekerjaan, SalahDaftar, Status, cari_pekerjaan
from kinerja.batch.jalan import jalankan_batch
from kinerja.batch.kolam import Peristiwa
from kinerja.batch.tampilan import buat_tampilan


@pytest.fixture
def kota(tmp_path: Path) -> Path:
    """Return the folder of a region with three dinas, one of them without the year 2023."""
    folder = tmp_path / "params" / "kota-rekaan"
    for nama in ("dinkes/2022", "dinkes/2023", "bappeda/2023", "dishub/2022", "aset"):
        (folder / nama).mkdir(parents=True)
        if nama != "aset":
            (folder / nama / "params.yaml").write_text("", "utf-8")
    (folder / "kabupaten.yaml").write_text("", "utf-8")
    return folder


def _cari(folder: Path, tahun: int | None = 2023) -> tuple[Daftar, ...]:
    return cari_pekerjaan(folder, folder / "output", tahun=tahun)


def test_reports_of_a_year_are_found_in_the_order_of_dinas(kota: Path) -> None:
    """Each folder of that year is a job; a dinas with other years only is missing; other folders are none."""
    (kota.parents[1] / "notebooks").mkdir()
    (daftar,) = _cari(kota)
    assert [kerja.nama for kerja in daftar.pekerjaan] == ["kota-rekaan/bappeda/2023", "kota-rekaan/dinkes/2023"]
    assert (daftar.tahun, daftar.tiada, daftar.tolak) == (2023, ("dishub",), ())
    kerja = daftar.pekerjaan[0]
    assert kerja.tujuan == kota / "output/kota-rekaan/bappeda/2023"
    assert kerja.notebook == kota.parents[1] / "notebooks"


def test_without_a_year_every_year_has_its_list(kota: Path) -> None:
    """All years that any dinas has are rendered, each with its own missing dinas."""
    assert [(daftar.tahun, daftar.tiada) for daftar in _cari(kota, None)] == [(2022, ("bappeda",)), (2023, ("dishub",))]


@pytest.mark.parametrize(
    ("nama", "dinas", "pesan"),
    [
        ("2024/2023", "2024", "folder “2024” bernama seperti tahun"),
        ("Dinas Baru/2023", "Dinas Baru", "nama folder “Dinas Baru” hanya boleh memuat huruf kecil"),
        (
            f"{'a' * 65}/2023",
            "a" * 65,
            f"nama folder “{'a' * 65}” hanya boleh memuat huruf kecil, angka, dan tanda hubung, paling panjang 64 huruf",
        ),
        ("dinkes", "dinkes", "data dinkes berada di luar folder tahun; pindahkan ke dinkes/<tahun>"),
        ("dinsos/2023-final", "dinsos", "data dinsos berada di folder “2023-final”; pindahkan ke dinsos/<tahun>"),
    ],
)
def test_a_folder_that_cannot_be_a_report_is_refused_with_its_reason(
    kota: Path, nama: str, dinas: str, pesan: str
) -> None:
    """It fails by itself; the reports beside it are done."""
    (kota / nama).mkdir(parents=True, exist_ok=True)
    (kota / nama / "data.xlsx").write_text("", "utf-8")
    (daftar,) = _cari(kota)
    assert [satu for satu, _ in daftar.tolak] == [dinas]
    assert daftar.tolak[0][1].startswith(pesan)
    assert [kerja.dinas for kerja in daftar.pekerjaan] == ["bappeda", "dinkes"]


def test_folders_that_are_no_region_are_wrong_use(kota: Path) -> None:
    """The sentence says which folder is meant."""
    for folder, pesan in (
        (kota / "tidak-ada", "folder tidak-ada tidak ditemukan"),
        (kota / "dinkes/2023", "2023 adalah folder satu laporan"),
        (kota / "dinkes", "dinkes adalah folder satu perangkat daerah; sebutkan params/<kabupaten>"),
        (kota.parent, r"params memuat beberapa kabupaten; sebutkan masing-masing, misalnya params/\*"),
        (kota / "aset", "tidak ada laporan tahun 2023 di folder aset"),
    ):
        with pytest.raises(SalahDaftar, match=pesan):
            _cari(folder)
    with pytest.raises(SalahDaftar, match="tidak ada laporan tahun 1999"):
        _cari(kota, 1999)


def test_a_folder_that_cannot_be_read_fails_alone(kota: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reports beside it are done."""
    asli = Path.iterdir

    def isi(folder: Path) -> Any:
        if folder.name == "dinkes":
            raise PermissionError(errno.EACCES, "Permission denied", str(folder))
        return asli(folder)

    monkeypatch.setattr(Path, "iterdir", isi)
    (daftar,) = _cari(kota)
    assert [kerja.dinas for kerja in daftar.pekerjaan] == ["bappeda"]
    assert [(dinas, pesan.split(";")[0]) for dinas, pesan in daftar.tolak] == [
        ("dinkes", "dinkes tidak dapat dibaca atau ditulisi")
    ]


def test_a_summary_that_cannot_be_written_is_said(kota: Path) -> None:
    """The reports are done all the same; the batch counts as failed, for programs read the summary."""
    (daftar,) = _cari(kota)
    tempat = daftar.keluaran / "kota-rekaan" / "2023"
    tempat.parent.mkdir(parents=True)
    tempat.write_text("", "utf-8")

    def kerjakan(pekerjaan: Sequence[Any]) -> Generator[Peristiwa[Any]]:
        for satu in pekerjaan:
            yield Peristiwa(satu, hasil=HasilPekerjaan(Status.SELESAI))

    (ringkasan,) = jalankan_batch(
        [daftar], kerjakan, kerjakan, lambda jumlah: buat_tampilan(Console(file=io.StringIO()), jumlah)
    )
    assert ringkasan.jumlah(Status.SELESAI) == 2
    assert ringkasan.tak_tertulis.startswith("kota-rekaan/2023 di folder keluaran adalah berkas, padahal harus folder;")
    assert ringkasan.gagal()


def test_the_largest_report_begins_first(kota: Path) -> None:
    """A long report at the end would keep one core busy and the others idle; the summary keeps the order of dinas."""
    for nama, besar in (("bappeda", 10), ("dinkes", 3000)):
        (kota / nama / "2023/data.xlsx").write_bytes(bytes(besar))
    urut: list[str] = []

    def kerjakan(pekerjaan: Sequence[Any]) -> Generator[Peristiwa[Any]]:
        for satu in pekerjaan:
            urut.append(satu.nama)
            yield Peristiwa(satu, hasil=HasilPekerjaan(Status.SELESAI))

    (ringkasan,) = jalankan_batch(
        _cari(kota), kerjakan, kerjakan, lambda jumlah: buat_tampilan(Console(file=io.StringIO()), jumlah)
    )
    assert urut[:2] == ["kota-rekaan/dinkes/2023", "kota-rekaan/bappeda/2023"]
    assert [nama for nama, hasil in ringkasan.laporan if hasil.status is Status.SELESAI] == ["bappeda", "dinkes"]
