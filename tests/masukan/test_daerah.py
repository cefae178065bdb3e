"""What a region defines itself in kabupaten.yaml: scales and levels of education, and their faults with key and line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kinerja.masukan import baca, buat_laporan
from kinerja.masukan.params import baca_pengaturan

SKALA = """
skala:
  - id: skala-daerah
    nama: Skala daerah
    sumber: Peraturan Wali Kota Nomor 1 Tahun 2024
    kelas:
      - {predikat: Baik, tingkat: 5, bawah: 90, bawah_termasuk: ya}
      - {predikat: Cukup, tingkat: 3, bawah: 70, bawah_termasuk: ya, atas: 90}
      - {predikat: Kurang, tingkat: 1, atas: 70}
"""


@pytest.fixture
def kabupaten(folder: Path) -> Path:
    """Return kabupaten.yaml of a copy of the Semarang folder, with a scale of its own that its reports use."""
    berkas = folder.parent.parent / "kabupaten.yaml"
    teks = berkas.read_text("utf-8").replace("skala: permendagri-86-2017-atas", "skala: skala-daerah")
    berkas.write_text(teks + SKALA, "utf-8")
    return berkas


def _ubah(berkas: Path, lama: str, baru: str) -> int:
    """Replace a text that stands once and return the line where it began."""
    teks = berkas.read_text("utf-8")
    assert teks.count(lama) == 1
    berkas.write_text(teks.replace(lama, baru), "utf-8")
    return teks[: teks.index(lama)].count("\n") + 1


def test_a_region_uses_its_own_scale(folder: Path, kabupaten: Path) -> None:
    """The choice names it like a shipped one."""
    pengaturan = baca(folder).pengaturan
    assert pengaturan.pilihan.skala == "skala-daerah"
    assert [satu.predikat for satu in pengaturan.kabupaten.skala[0].kelas] == ["Baik", "Cukup", "Kurang"]


@pytest.mark.parametrize(
    ("lama", "baru", "kunci", "pesan"),
    [
        ("tingkat: 3", "tingkat: 7", "skala.1.kelas.2.tingkat", "“7” harus paling banyak 5"),
        ("predikat: Cukup", "predikat: ''", "skala.1.kelas.2.predikat", "belum diisi"),
        ("predikat: Cukup", "predikt: Cukup", "skala.1.kelas.2.predikt", "mungkin maksudnya “predikat”"),
        ("tingkat: 1, atas: 70", "tingkat: 1, atas: 69", "skala.1", "nilai 69,00 tidak mempunyai kelas"),
        ("bawah: 70", "bawah: tujuh", "skala.1.kelas.2.bawah", "“tujuh”"),
        ("bawah: 70", "bawah: 97", "skala.1.kelas.2", "lebih besar daripada batas atas 90"),
        ("id: skala-daerah", "id: Skala", "skala.1.id", "hanya boleh memuat huruf kecil"),
    ],
)
def test_a_fault_names_key_and_line(
    folder: Path, kabupaten: Path, lama: str, baru: str, kunci: str, pesan: str
) -> None:
    """A faulty scale is refused in Indonesian at its place; nothing else is said because of it."""
    baris = _ubah(kabupaten, lama, baru)
    (satu,) = baca_pengaturan(folder)[1]
    letak = {"skala.1": baris if "id:" in lama else None}.get(kunci, baris)
    assert satu.berkas == "kabupaten.yaml"
    assert satu.sel.startswith(f"isian {kunci} (baris {letak or ''}")
    assert pesan in satu.pesan


def test_faults_of_several_scales_are_told_at_once(folder: Path, kabupaten: Path) -> None:
    """Each scale has its own fault."""
    kedua = SKALA.split("\n", 2)[2].replace("skala-daerah", "skala-lain").replace("tingkat: 5", "tingkat: 9")
    _ubah(kabupaten, "tingkat: 1, atas: 70", "tingkat: 1, atas: 71")
    kabupaten.write_text(kabupaten.read_text("utf-8") + kedua, "utf-8")
    assert [satu.sel.partition(" (")[0] for satu in baca_pengaturan(folder)[1]] == [
        "isian skala.1",
        "isian skala.2.kelas.1.tingkat",
    ]


@pytest.mark.parametrize("isi", ["skala: x", "skala: [x]", "skala: [[x]]", "pendidikan: {nama: x}", "pendidikan: [3]"])
def test_other_shapes_are_faults(folder: Path, isi: str) -> None:
    """What is no list of definitions is refused, without a traceback."""
    berkas = folder.parent.parent / "kabupaten.yaml"
    berkas.write_text(berkas.read_text("utf-8") + f"\n{isi}\n", "utf-8")
    (satu,) = baca_pengaturan(folder)[1]
    assert satu.berkas == "kabupaten.yaml"
    assert "harus berupa" in satu.pesan


def test_levels_of_a_region_count_in_the_workbook(
    buku: Callable[..., object], folder: Path, galat_folder: Callable[[Path], tuple[object, ...]]
) -> None:
    """A level is refused until the region names it; while kabupaten.yaml cannot be read nothing is said about it."""
    buku.ubah("pegawai_pendidikan", ("SEK", "ASN", "S1"), "pendidikan", "Ners")  # type: ignore[attr-defined]
    buku.tulis(folder / "data.xlsx")  # type: ignore[attr-defined]
    assert [satu.kode for satu in galat_folder(folder)] == ["jenjang_asing"]  # type: ignore[attr-defined]
    berkas = folder.parent.parent / "kabupaten.yaml"
    asli = berkas.read_text("utf-8")
    berkas.write_text(f"{asli}\npendidikan: [{{nama: Profesi, sesudah: S1, ejaan: [Ners]}}]\n", "utf-8")
    assert "Profesi" in {satu.pendidikan for satu in baca(folder).data.pegawai_pendidikan}
    berkas.write_text(f"{asli}\npendidikan: [{{nama: Profesi, sesudah: S9, ejaan: [Ners]}}]\n", "utf-8")
    assert [satu.kode for satu in galat_folder(folder)] == ["jenjang_salah"]  # type: ignore[attr-defined]


def test_a_new_report_names_the_scales_of_the_region(kabupaten: Path) -> None:
    """The comments of params.yaml list them, and those of a new kabupaten.yaml show how they are defined."""
    baru = buat_laporan(kabupaten.parents[1], "kota-semarang", "dinkes", 2024)
    assert "akip-88-2021, skala-daerah." in (baru / "params.yaml").read_text("utf-8")
    lain = buat_laporan(kabupaten.parents[1], "kabupaten-sukamaju", "dinkes", 2024)
    teks = (lain.parents[1] / "kabupaten.yaml").read_text("utf-8")
    assert "#   skala:" in teks
    assert "Semarang" not in teks


def test_the_commented_example_is_valid(kabupaten: Path) -> None:
    """Without its comment signs the example of a new kabupaten.yaml is a sound scale."""
    folder = buat_laporan(kabupaten.parents[1], "kabupaten-sukamaju", "dinkes", 2024)
    berkas = folder.parents[1] / "kabupaten.yaml"
    teks = berkas.read_text("utf-8").replace("provinsi:", "provinsi: Angan").replace("ibu_kota:", "ibu_kota: Khayal")
    awal, akhir = teks.index("#   skala:"), teks.index("pilihan: {}")
    contoh = "\n".join(satu.removeprefix("#   ") for satu in teks[awal:akhir].splitlines())
    berkas.write_text(teks[:awal] + contoh + "\n" + teks[akhir:], "utf-8")
    assert [satu for satu in baca_pengaturan(folder)[1] if satu.berkas == "kabupaten.yaml"] == []
