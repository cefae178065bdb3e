"""The commands ``pack``, ``receive`` and ``diff`` as an operator types them."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

Ubah = Callable[[Mapping[str, object]], bytes]


def _kinerja(folder: Path, *isi: str) -> tuple[int, str]:
    hasil = subprocess.run(
        [sys.executable, "-m", "kinerja", *isi],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "NO_COLOR": "1", "PYTHONUTF8": "1"},
        check=False,
    )
    return hasil.returncode, hasil.stdout + hasil.stderr


def test_from_the_dinas_to_the_operator_and_back(dinas: Path, daerah: Path, ubah_buku: Ubah) -> None:
    """Packed, received, a faulty one refused beside a good one with exit code 3, and the versions compared."""
    kantor, operator = dinas.parents[3], daerah.parents[1]
    kode, teks = _kinerja(kantor, "pack", "params/kota-semarang/diskopum/2023")
    assert (kode, "output/kota-semarang/diskopum-2023-kota-semarang.zip" in teks) == (0, True)
    kiriman = str(kantor / "output/kota-semarang/diskopum-2023-kota-semarang.zip")
    (operator / "salah diskopum 2023.xlsx").write_bytes(ubah_buku({"anggaran!D5": "1,2 milyar"}))
    kode, teks = _kinerja(operator, "receive", kiriman, "salah diskopum 2023.xlsx", "--into", "params/kota-semarang")
    assert kode == 3
    assert "diterima sebagai diskopum 2023" in teks
    assert (
        "Surat pengembalian, buku kerja bertanda, dan tanda terima: params/kota-semarang/diskopum/kiriman/2023/terima-002"
        in teks
    )
    kode, teks = _kinerja(
        operator,
        "diff",
        "params/kota-semarang/diskopum/2023",
        "params/kota-semarang/diskopum/kiriman/2023/terima-002/kiriman.xlsx",
    )
    assert kode == 0
    assert "564.080 menjadi “1,2 milyar”" in teks
    (dinas / "data.xlsx").write_bytes(ubah_buku({"variabel!E3": 570}))
    kode, teks = _kinerja(operator, "diff", "params/kota-semarang/diskopum/2023", str(dinas), "--json")
    beda = json.loads(teks)["beda"]
    assert kode == 0
    assert {"angka", "hasil"} == {satu["jenis"] for satu in beda}
    assert any(satu["tempat"].startswith("Capaian") and re.search(r"\d", satu["baru"]) for satu in beda)


def test_wrong_use_is_told(daerah: Path, tmp_path: Path) -> None:
    """A file that is not there, a folder that is no region, a name that is no folder."""
    (tmp_path / "a.zip").write_bytes(b"x")
    for isi, kata in (
        (("receive", "b.zip", "--into", str(daerah)), "tidak ditemukan"),
        (("receive", "a.zip", "--into", str(tmp_path)), "kabupaten.yaml"),
        (("receive", "a.zip", "--into", str(daerah), "--dinas", "../x"), "huruf kecil"),
        (("receive", "a.zip", "--into", str(daerah), "--year", "23"), "bukan tahun"),
        (("diff", "a.zip", "c"), "tidak ditemukan"),
    ):
        kode, teks = _kinerja(tmp_path, *isi)
        assert (kode, kata in teks) == (2, True), teks
