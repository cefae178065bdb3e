"""The text face of the documents, Libertinus Serif or that of the region: its name, and how wide its letters are.

Tables fold long words by it, drawings place their labels by it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache, wraps
from typing import ParamSpec, TypeVar

from kinerja.model import HurufDaerah

__all__ = ["KAPITAL", "KELUARGA", "berhuruf", "ingat", "keluarga", "lebar_teks", "nama_css"]

_P = ParamSpec("_P")
_R = TypeVar("_R")

#: The face, then those of other machines that are about as wide.
KELUARGA = "Libertinus Serif, Times New Roman, Times, serif"
#: Height of a capital letter, in multiples of the size.
KAPITAL = 0.645

#: Widths of the characters from the blank on, in thousandths of the size.
_BIASA = (
    "250 288 336 465 465 637 705 190 298 298 369 550 220 338 220 323 465 465 465 465 465 465 465 465 465 465 236 236 "
    "550 550 550 435 895 695 588 646 701 557 485 685 730 297 322 637 528 839 699 702 541 702 587 485 625 673 664 963 "
    "660 587 604 356 287 356 518 486 392 457 493 428 506 451 291 500 538 271 272 512 264 790 542 508 519 503 372 390 "
    "316 531 504 755 495 523 424 277 205 277 449"
)
_TEBAL = (
    "250 266 376 514 514 637 729 215 315 315 433 537 244 358 244 316 514 514 514 514 514 514 514 514 514 514 256 256 "
    "512 551 512 430 988 740 654 706 734 609 545 732 817 367 373 736 577 899 740 730 614 730 716 504 680 744 712 1040 "
    "718 636 624 397 307 397 518 486 392 506 542 456 561 493 358 521 619 322 312 613 325 905 616 555 581 573 428 427 "
    "358 598 537 785 566 566 452 307 220 307 473"
)
_LEBAR = {
    False: {chr(32 + i): int(lebar) for i, lebar in enumerate(_BIASA.split())},
    True: {chr(32 + i): int(lebar) for i, lebar in enumerate(_TEBAL.split())},
}
_LAIN = 600


#: The typeface in which documents are set now, where it is not ours.
_HURUF: ContextVar[HurufDaerah | None] = ContextVar("huruf", default=None)


@contextmanager
def berhuruf(huruf: HurufDaerah | None) -> Iterator[None]:
    """Measure and draw in the typeface of a region."""
    tanda = _HURUF.set(huruf if huruf is not None and huruf.muka else None)
    try:
        yield
    finally:
        _HURUF.reset(tanda)


def keluarga() -> str:
    """Return the names of the face and of those that stand in for it, as style sheets and drawings take them."""
    huruf = _HURUF.get()
    return KELUARGA if huruf is None else f"{nama_css(huruf.keluarga)}, {KELUARGA}"


def nama_css(nama: str) -> str:
    """Return a name without what would end it in a style sheet or a drawing."""
    return "".join(satu for satu in nama if satu.isalnum() or satu in " -_")


def ingat(maxsize: int) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Remember what a function that measures letters returned, for each typeface apart."""

    def hias(fungsi: Callable[_P, _R]) -> Callable[_P, _R]:
        @lru_cache(maxsize)
        def tersimpan(_huruf: HurufDaerah | None, *args: _P.args, **kwargs: _P.kwargs) -> _R:
            return fungsi(*args, **kwargs)

        @wraps(fungsi)
        def bungkus(*args: _P.args, **kwargs: _P.kwargs) -> _R:
            return tersimpan(_HURUF.get(), *args, **kwargs)  # type: ignore[arg-type]

        return bungkus

    return hias


def _tabel(tebal: bool) -> Mapping[str, int]:
    huruf = _HURUF.get()
    if huruf is None:
        return _LEBAR[tebal]
    return next((muka.lebar for muka in huruf.muka if muka.tebal is tebal and not muka.miring), _LEBAR[tebal])


@ingat(maxsize=8192)
def lebar_teks(teks: str, ukuran: float, tebal: bool = False) -> float:
    """Return the width of a text on one line, in points, for a type size in points.

    >>> lebar_teks("1.000", 10)
    20.8
    """
    tabel = _tabel(tebal)
    return round(sum(tabel.get(huruf, _LAIN) for huruf in teks) * ukuran / 1000, 3)
