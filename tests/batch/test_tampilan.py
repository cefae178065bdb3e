"""What an operator sees: lines in a log, a live display on a terminal, counts at the end."""

from __future__ import annotations

import io
import json
from pathlib import Path

from rich.console import Console

from kinerja.batch import Daftar, HasilPekerjaan, Pekerjaan, Status
from kinerja.batch.kerja import MULAI
from kinerja.batch.ringkasan import cetak_tabel, susun_ringkasan, tabel, tulis_ringkasan
from kinerja.batch.tampilan import buat_tampilan


class _Jam:
    """A clock that a test turns."""

    kini = 0.0

    def __call__(self) -> float:
        return self.kini


def _konsol(*, layar: bool) -> Console:
    return Console(file=io.StringIO(), force_terminal=layar, width=120, highlight=False, color_system=None)


def _isi(konsol: Console) -> str:
    assert isinstance(konsol.file, io.StringIO)
    return konsol.file.getvalue()


def test_a_log_gets_a_line_for_every_begin_and_end() -> None:
    """Done, failed and the time left, reckoned from what is done; and what a job has to wait for."""
    konsol, jam = _konsol(layar=False), _Jam()
    with buat_tampilan(konsol, 4, jam=jam) as tampilan:
        tampilan.lewati(36)
        tampilan.kabar("kota/a/2023", MULAI)
        tampilan.kabar("kota/a/2023", "menyusun PDF")
        tampilan.kabar("kota/a/2023", "menunggu: laporan ini sedang disusun oleh perintah lain")
        jam.kini = 50
        tampilan.selesai("kota/a/2023", HasilPekerjaan(Status.SELESAI, detik=49.5))
        jam.kini = 5000
        tampilan.selesai("kota/[b]/2023", HasilPekerjaan(Status.GAGAL, ("sebab",), detik=1))
        jam.kini = 9000
        tampilan.selesai("kota/c/2023", HasilPekerjaan(Status.SELESAI))
    assert _isi(konsol).splitlines() == [
        "36 laporan dilewati karena tidak berubah",
        "mulai    kota/a/2023",
        "menunggu: laporan ini sedang disusun oleh perintah lain (kota/a/2023)",
        "selesai  kota/a/2023 (49,5 detik); 1 dari 4, 0 gagal, sisa waktu 2 menit",
        "gagal    kota/[b]/2023 (1,0 detik); 2 dari 4, 1 gagal, sisa waktu 1,4 jam",
        "selesai  kota/c/2023 (0,0 detik); 3 dari 4, 1 gagal, sisa waktu 50 menit",
    ]


def test_a_terminal_shows_what_runs_and_keeps_what_failed() -> None:
    """Running jobs with what they do just now; failures stay on the screen with their reason."""
    konsol, jam = _konsol(layar=True), _Jam()
    with buat_tampilan(konsol, 2, jam=jam) as tampilan:
        tampilan.lewati(38)
        tampilan.kabar("kota/a/2023", MULAI)
        tampilan.kabar("kota/a/2023", "menyusun PDF")
        tampilan.selesai("kota/b/2023", HasilPekerjaan(Status.GAGAL, ("disk penuh",)))
    teks = _isi(konsol)
    assert "kota/a/2023: menyusun PDF" in teks
    assert "gagal kota/b/2023: disk penuh" in teks
    assert "1 dari 2 laporan, 1 gagal, 38 dilewati, sisa waktu" in teks


def test_the_summary_names_every_dinas_once(tmp_path: Path) -> None:
    """Rendered, left out, failed, missing and refused ones, ordered; the file is written whole and the table counts."""
    folder = tmp_path / "params" / "kota-rekaan"
    kerja = tuple(Pekerjaan(folder / nama / "2023", tmp_path, tmp_path) for nama in ("b", "d", "e"))
    daftar = Daftar(
        folder, tmp_path, tmp_path, 2023, kerja, ("c",), (("A", "nama salah"), ("e", "data di luar folder tahun"))
    )
    hasil = {
        "b": HasilPekerjaan(Status.SELESAI, detik=1.5),
        "d": HasilPekerjaan(Status.GAGAL, ("disk penuh",), lama=True),
        "e": HasilPekerjaan(Status.DILEWATI),
    }
    ringkasan = susun_ringkasan(daftar, hasil)
    berkas = tulis_ringkasan(ringkasan, tmp_path)
    assert berkas == tmp_path / "kota-rekaan/2023/summary.json"
    assert [satu.name for satu in berkas.parent.iterdir()] == ["summary.json"]
    isi = json.loads(berkas.read_text("utf-8"))
    assert {satu["dinas"]: (satu["status"], satu["pesan"]) for satu in isi["laporan"]} == {
        "A": ("gagal", ["nama salah"]),
        "b": ("selesai", []),
        "c": ("tidak ada", ["Laporan tahun 2023 belum ada."]),
        "d": ("gagal", ["disk penuh"]),
        "e": ("gagal", ["data di luar folder tahun"]),
    }
    assert [satu["dinas"] for satu in isi["laporan"]] == ["A", "b", "c", "d", "e"]
    assert isi["laporan"][1] == {"dinas": "b", "status": "selesai", "pesan": [], "detik": 1.5, "lama": False}
    konsol = _konsol(layar=False)
    konsol.print(tabel([ringkasan]))
    assert [satu.split() for satu in _isi(konsol).splitlines()][3] == "│ kota-rekaan │ 2023 │ 1 │ 0 │ 3 │ 1 │".split()


def test_a_table_that_does_not_fit_becomes_lines(tmp_path: Path) -> None:
    """Columns of two letters tell nobody anything."""
    daftar = Daftar(tmp_path / "kota-rekaan", tmp_path, tmp_path, 2023, (), ("satu", "dua"))
    ringkasan = susun_ringkasan(daftar, {})
    for lebar, hasil in (
        (40, "kota-rekaan 2023: 0 selesai, 0 dilewati, 0 gagal, 2 tidak ada\n"),
        (100, "│ kota-rekaan │ 2023  │       0 │        0 │     0 │         2 │\n"),
    ):
        konsol = Console(file=io.StringIO(), width=lebar, soft_wrap=True, color_system=None)
        cetak_tabel([ringkasan], konsol)
        assert hasil in _isi(konsol)
