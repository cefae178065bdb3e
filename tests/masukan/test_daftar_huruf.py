"""Lists with letters, as official texts have them."""

from __future__ import annotations

import time

import pytest

from kinerja.masukan.daftar_huruf import sisipkan_angka
from kinerja.sajian.blok import Blok, Daftar, Paragraf, Teks
from kinerja.sajian.prosa import blok_prosa


def _ringkas(blok: tuple[Blok, ...]) -> list[object]:
    """Return texts; a list as its style, its first number and its items."""
    hasil: list[object] = []
    for satu in blok:
        if isinstance(satu, Daftar):
            hasil.append((satu.gaya, satu.mulai, [_ringkas(butir.isi) for butir in satu.butir]))
        elif isinstance(satu, Paragraf):
            hasil.append("".join(isi.teks for isi in satu.isi if isinstance(isi, Teks)))
    return hasil


@pytest.mark.parametrize(
    ("naskah", "harap"),
    [
        ("Maksud:\na. satu\nb. dua\n\nAkhir.", ["Maksud:", ("huruf", 1, [["satu"], ["dua"]]), "Akhir."]),
        ("a) satu\nb) dua", [("huruf", 1, [["satu"], ["dua"]])]),
        ("(a) satu\n(b) dua", [("huruf", 1, [["satu"], ["dua"]])]),
        ("(1) satu\n(2) dua", [("angka", 1, [["satu"], ["dua"]])]),
        (
            "1. satu\n   a. x\n   b. y\n2. dua",
            [("angka", 1, [["satu", ("huruf", 1, [["x"], ["y"]])], ["dua"]])],
        ),
        (
            "1. satu\na. x\nb. y\n2. dua\na. z\nb. w",
            [("angka", 1, [["satu", ("huruf", 1, [["x"], ["y"]])], ["dua", ("huruf", 1, [["z"], ["w"]])]])],
        ),
        (
            "a. satu\n1) x\n2) y\n(a) p\n(b) q\nb. dua",
            [("huruf", 1, [["satu", ("angka", 1, [["x"], ["y", ("huruf", 1, [["p"], ["q"]])]])], ["dua"]])],
        ),
        (
            "a. satu\n\nb. dua\n\nSela.\n\nc. tiga",
            [("huruf", 1, [["satu"], ["dua"]]), "Sela.", ("huruf", 3, [["tiga"]])],
        ),
    ],
)
def test_letters_make_lists(naskah: str, harap: list[object]) -> None:
    """They are not run together into a paragraph; a list below an item need not be indented where its signs differ."""
    assert _ringkas(blok_prosa(naskah)) == harap


@pytest.mark.parametrize(
    "naskah", ["a. n. Kepala Dinas\nSekretaris", "Lihat huruf\nb. pada pasal itu", "c. satu\nd. dua"]
)
def test_a_letter_alone_makes_none(naskah: str) -> None:
    """An abbreviation at the start of a line, or letters that begin anywhere, stay as they are written."""
    assert sisipkan_angka(naskah.split("\n")) == (naskah.split("\n"), {})


def test_letters_go_on_past_z() -> None:
    """After z comes aa."""
    huruf = [*"abcdefghijklmnopqrstuvwxyz", "aa", "ab"]
    ((gaya, mulai, butir),) = _ringkas(blok_prosa("\n".join(f"{satu}. butir" for satu in huruf)))  # type: ignore[misc]
    assert (gaya, mulai, len(butir)) == ("huruf", 1, 28)


def test_long_texts_take_no_longer_than_they_are_long() -> None:
    """Ten times the lines take some ten times as long, whatever letters they begin with."""

    def lama(banyak: int) -> float:
        baris = [f"{'aq'[urut % 2]}. butir" for urut in range(banyak)]
        mulai = time.perf_counter()
        sisipkan_angka(baris)
        return time.perf_counter() - mulai

    lama(100)
    assert min(lama(20_000) for _ in range(3)) < 40 * min(lama(2_000) for _ in range(3))


def test_what_stands_behind_a_list_is_not_moved_with_it() -> None:
    """A paragraph at the margin ends what goes with an item; without a blank line before it, or indented, it does not."""
    daftar = ["1. satu", "a. x", "b. y"]
    assert sisipkan_angka([*daftar, "", "Alinea.", "", "  lanjut"])[0][-1] == "  lanjut"
    assert sisipkan_angka([*daftar, "", "   lanjut"])[0][-1] == "       lanjut"
    assert sisipkan_angka([*daftar, "sambungan", "  lanjut"])[0][-1] == "      lanjut"


@pytest.mark.parametrize(
    ("baris", "harap"),
    [
        (["1. satu", "a. x", "b. y"], "    1) y"),
        (["1) satu", "a. x", "b. y"], "    1. y"),
        # A paragraph at the margin ends all lists; their letters may go on, but below no item.
        (["1. satu", "a. x", "b. y", "", "Alinea.", "", "c. z"], "1) z"),
        (["1. satu", "a. x", "b. y", "", "c. z"], "    1) z"),
        (["1. satu", "a. x", "b. y", "sambungan", "c. z"], "    1) z"),
        (["1. satu", "a. x", "b. y", "", "   Alinea di dalam.", "", "c. z"], "    1) z"),
    ],
)
def test_how_far_the_last_item_stands(baris: list[str], harap: str) -> None:
    """Below the item of the list that is open there, with a sign that the numbered lists do not use."""
    assert sisipkan_angka(baris)[0][-1] == harap
