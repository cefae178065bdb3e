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
        ("a: 1." + "9" * 5_000, "yaml_rusak", 1),
        ("a: !!python/object/apply:os.system ['x']", "yaml_rusak", 1),
        ("a: 1\nb: 2024-99-99", "yaml_rusak", 2),
        ("a: [", "yaml_rusak", 1),
        ("a: 1\n\0", "yaml_rusak", 2),
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


@pytest.mark.parametrize(
    ("isi", "baris", "pesan"),
    [
        ("a: 1\nb: Kota: Jaya", 2, "titik dua di sini tidak terbaca"),
        ("a: 1\nb:2\nc: 3", 2, "titik dua belum ada atau tidak diikuti spasi"),
        ("a: 1\nkata\nc: 3", 2, "titik dua belum ada"),
        ("a: 1\n\tb: 2", 2, "tab tidak dapat dipakai"),
        ("a: @dinas", 1, "nilai tidak dapat diawali tanda seperti @"),
        ("a: 1\nb: 'Kota\nc: 3", 2, "tanda kutip belum ditutup"),
        ("a: - b", 1, "butir yang diawali tanda hubung ditulis pada baris baru"),
        ("a: 1\nb: [1, 2\n", 2, "kurung siku atau kurung kurawal belum ditutup"),
        ("a: 1\nb: {c: 2\nd: 4", 2, "kurung siku atau kurung kurawal belum ditutup"),
        ("a:\n  b: 1\n   c: 2", 3, "titik dua di sini tidak terbaca"),
        ("a:\n   b: 1\n  c: 2", 3, "indentasi baris ini tidak sama"),
        ('a: "C:\\dinas"', 1, "tanda \\ di dalam tanda kutip ganda"),
        ("a: 1\n---\na: 2", 2, "berkas terbagi oleh baris ---"),
        ("a: 1\nb: 2024-02-30", 2, "“2024-02-30” bukan hari dalam kalender"),
        ("a: !kota x", 1, "nilai tidak dapat diawali tanda seru"),
        ("a: 1\nb: \x07", 2, "tanda U+0007 tidak dapat dicetak"),
        ("a: 1\na: 2", 2, "isian “a” ditulis dua kali; hapus salah satu"),
    ],
)
def test_a_fault_says_what_to_do_and_where(isi: str, baris: int, pesan: str) -> None:
    """In words of one who fills in a form, with the line in which it has to be mended."""
    with pytest.raises(YamlSalah) as salah:
        urai_yaml(isi)
    assert salah.value.baris == baris
    assert salah.value.pesan.startswith(pesan)
    assert "YAML" not in salah.value.pesan


def test_a_number_is_what_its_digits_say() -> None:
    """A leading zero makes no octal number, colons no count of seconds, an underscore no thousands."""
    assert urai_yaml("{a: 02023, b: '10:30', c: 12:30:45, d: 2_023, e: 0x7E7, f: -7, g: 0}") == {
        "a": "02023",
        "b": "10:30",
        "c": "12:30:45",
        "d": "2_023",
        "e": "0x7E7",
        "f": -7,
        "g": 0,
    }
