"""A function in a process of its own, with bounds."""

from __future__ import annotations

import os
import time

import pytest

from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas

_LONGGAR = Batas(detik=240.0, memori=500_000_000)


def _jumlah(a: int, b: int) -> int:
    return a + b


def _gagal() -> None:
    raise ValueError("isi salah")


def _tidur() -> None:
    time.sleep(600)


def _rakus() -> int:
    return len([bytes(10_000_000) for _ in range(200)])


def _mati() -> None:
    os._exit(7)


def test_the_result_comes_back() -> None:
    """As if the function had been called here."""
    assert jalankan_terbatas(_jumlah, (2, 3), _LONGGAR) == 5


def test_what_it_raises_is_raised_here() -> None:
    """With its own kind and words."""
    with pytest.raises(ValueError, match="isi salah"):
        jalankan_terbatas(_gagal, (), _LONGGAR)


@pytest.mark.parametrize(
    ("fungsi", "batas", "apa"),
    [
        (_tidur, Batas(detik=1.0), "waktu"),
        (_rakus, Batas(detik=240.0, memori=200_000_000), "memori"),
        (_mati, _LONGGAR, "memori"),
    ],
)
def test_beyond_a_bound_it_is_ended(fungsi: object, batas: Batas, apa: str) -> None:
    """Too long, too much memory, or dead without a word."""
    mulai = time.monotonic()
    with pytest.raises(LewatBatas) as salah:
        jalankan_terbatas(fungsi, (), batas)  # type: ignore[arg-type]
    assert salah.value.apa == apa
    assert time.monotonic() - mulai < 400
