"""YAML of settings: plain names and values; what grows, repeats or is no text is told with its line, at once."""

from __future__ import annotations

import time

import pytest

from kinerja.masukan.yaml_aman import YamlSalah, urai_yaml

_BOM = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))


def test_biasa() -> None:
    """Settings as people write them are read."""
    isi = "nama: Kota X\ntahun: 2023\ntanggal: 2024-02-28\npilihan:\n  batas_capaian: 120.5\n  daftar: [a, b]\n"
    terbaca = urai_yaml(isi)
    assert isinstance(terbaca, dict)
    assert terbaca["pilihan"] == {"batas_capaian": 120.5, "daftar": ["a", "b"]}


@pytest.mark.parametrize(
    ("isi", "kode", "baris"),
    [
        (_BOM, "yaml_acuan", 1),
        ("a: 1\nb: &x 1", "yaml_acuan", 2),
        ("a: 1\n<<: {b: 2}", "isian_bukan_teks", 2),
        ("a: 1\n2: x", "isian_bukan_teks", 2),
        ("ya: 1\non: 2", "isian_bukan_teks", 2),
        ("? [a, b]\n: c", "isian_bukan_teks", 1),
        ("? {a: b}\n: c", "isian_bukan_teks", 1),
        ("a: {null: 1}", "isian_bukan_teks", 1),
        ("a: 1\na: 2", "isian_ganda", 2),
        ("a: {b: 1, b: 2}", "isian_ganda", 1),
        ("a: " + "[" * 100_000, "yaml_dalam", 1),
        ("a: " + "{b: " * 100_000, "yaml_dalam", 1),
        ("\n".join(" " * n + "a:" for n in range(400)), "yaml_dalam", 21),
        ("a: " + "9" * 5_000, "yaml_rusak", 1),
        ("a: 0x" + "f" * 5_000, "yaml_rusak", 1),
        ("a: !!python/object/apply:os.system ['x']", "yaml_rusak", 1),
        ("a: 2024-99-99", "yaml_rusak", 0),
        ("a: [", "yaml_rusak", 1),
        ("\0", "yaml_rusak", 0),
    ],
    ids=range(19),
)
def test_ditolak(isi: str, kode: str, baris: int) -> None:
    """Each kind has its own code and, where it is known, its line; nothing takes long."""
    mulai = time.process_time()
    with pytest.raises(YamlSalah) as salah:
        urai_yaml(isi)
    assert (salah.value.kode, salah.value.baris) == (kode, baris)
    assert time.process_time() - mulai < 20
