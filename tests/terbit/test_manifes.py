"""A manifest says what made an output; one that somebody changed is noticed, and one of strange shape is none."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kinerja.dokumen import LKJIP
from kinerja.masukan import MasukanSalah
from kinerja.terbit.manifes import MANIFES, baca_manifes, baca_masukan, beda_segel, sidik_masukan, tulis_manifes

Ubah = Callable[[dict[str, Any]], object]


@pytest.fixture
def tujuan(tmp_path: Path) -> Path:
    """Return an output folder with a manifest."""
    (tmp_path / "lkjip.html").write_text("isi", "utf-8")
    tulis_manifes(
        tmp_path,
        LKJIP,
        parameter={"kabupaten": "kota", "dinas": "dinas", "tahun": 2023},
        pilihan={"bentuk": ["html"], "final": False},
        masukan={"params/kota/dinas/2023/data.xlsx": "0" * 64},
    )
    return tmp_path


def test_a_manifest_is_read_as_it_was_written(tujuan: Path) -> None:
    """And its seal holds."""
    isi = baca_manifes(tujuan)
    assert isi is not None
    assert [*beda_segel(isi)] == []


@pytest.mark.parametrize(
    "ubah",
    [
        lambda isi: isi["pilihan"].update(final=True),
        lambda isi: isi["pilihan"].update(bentuk=["html", "pdf"]),
        lambda isi: isi["parameter"].update(tahun=2024),
        lambda isi: isi["aplikasi"].update(versi="9"),
        lambda isi: isi["masukan"].clear(),
        lambda isi: isi.pop("segel"),
    ],
)
def test_a_changed_choice_is_noticed(tujuan: Path, ubah: Ubah) -> None:
    """Choices, parameters, versions, names of files: whatever was changed by hand."""
    isi = json.loads((tujuan / MANIFES).read_text("utf-8"))
    ubah(isi)
    (tujuan / MANIFES).write_text(json.dumps(isi), "utf-8")
    baru = baca_manifes(tujuan)
    assert baru is not None
    assert [*beda_segel(baru)] == [f"{MANIFES} diubah sejak disusun (pilihan, parameter, versi, atau daftar berkasnya)"]


@pytest.mark.parametrize(
    "ubah",
    [
        lambda isi: isi.update(parameter=[]),
        lambda isi: isi["parameter"].update(tahun="2023"),
        lambda isi: isi["parameter"].update(tahun=True),
        lambda isi: isi["parameter"].update(tahun=10**40),
        lambda isi: isi["parameter"].update(kabupaten="../.."),
        lambda isi: isi["parameter"].update(kabupaten=["kota"]),
        lambda isi: isi["parameter"].update(dinas={"a": 1}),
        lambda isi: isi["parameter"].pop("kabupaten"),
        lambda isi: isi["pilihan"].update(bentuk="html"),
        lambda isi: isi["pilihan"].update(bentuk=["exe"]),
        lambda isi: isi["pilihan"].update(final=[1]),
        lambda isi: isi["aplikasi"].update(versi={"a": "b"}),
        lambda isi: isi["pustaka"].update(pandas=3),
        lambda isi: isi.update(python=None),
        lambda isi: isi["keluaran"].update({"../../lain": "0" * 64}),
        lambda isi: isi["keluaran"].update({"/lain": "0" * 64}),
        lambda isi: isi["keluaran"].update({"a\\..\\b": "0" * 64}),
        lambda isi: isi["masukan"].update({"a\0b": "0" * 64}),
        lambda isi: isi["masukan"].update({"\ud800": "0" * 64}),
        lambda isi: isi["masukan"].update({"a": "pendek"}),
        lambda isi: isi["masukan"].update({"a": None}),
    ],
)
def test_a_manifest_of_strange_shape_is_none(tujuan: Path, ubah: Ubah) -> None:
    """Other types, names that lead out of the folder, formats that do not exist."""
    isi = json.loads((tujuan / MANIFES).read_text("utf-8"))
    ubah(isi)
    (tujuan / MANIFES).write_text(json.dumps(isi), "utf-8")
    assert baca_manifes(tujuan) is None


@pytest.mark.parametrize("isi", [b"", b"\xff", b"[]", b"null", b"[" * 200_000, b'{"a": ' + b"9" * 5000 + b"}"])
def test_what_is_no_manifest_is_none(tujuan: Path, isi: bytes) -> None:
    """Nothing, no text, other things, brackets without end, a number without end."""
    (tujuan / MANIFES).write_bytes(isi)
    assert baca_manifes(tujuan) is None


def test_a_folder_or_a_huge_file_in_its_place_is_none(tujuan: Path) -> None:
    """Neither is read."""
    (tujuan / MANIFES).unlink()
    with (tujuan / MANIFES).open("wb") as berkas:
        berkas.truncate(10**9)
    assert baca_manifes(tujuan) is None
    (tujuan / MANIFES).unlink()
    (tujuan / MANIFES).mkdir()
    assert baca_manifes(tujuan) is None


@pytest.mark.skipif(sys.platform == "win32", reason="links of Unix")
@pytest.mark.parametrize("nama", ["kota/dinas/2023/narasi/a.md", "kota/pembanding.xlsx", "kota/dinas/2022/data.xlsx"])
def test_what_lies_outside_is_not_even_hashed(tmp_path: Path, nama: str) -> None:
    """A link in a folder of a stranger tells nobody what a file of this machine holds."""
    rahasia = tmp_path / "rahasia"
    rahasia.write_text("isi", "utf-8")
    folder = tmp_path / "params/kota/dinas/2023"
    folder.mkdir(parents=True)
    berkas = tmp_path / "params" / nama
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.symlink_to(rahasia)
    sebelum = sidik_masukan(folder, tmp_path / "notebooks", (LKJIP,))[f"params/{nama}"]
    assert sebelum != hashlib.sha256(b"isi").hexdigest()
    rahasia.write_text("lain", "utf-8")
    assert sidik_masukan(folder, tmp_path / "notebooks", (LKJIP,))[f"params/{nama}"] == sebelum
    with pytest.raises(MasukanSalah, match="menunjuk ke luar folder"):
        baca_masukan(folder, berkas)
