"""Names that stand twice in one list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kinerja.reviu import Tingkat
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.penamaan.butir_kembar import periksa_butir_kembar

Bernama = Callable[..., Peta]
_NAMA = "Penataan Taman Kota Lama"


def test_twice(bernama: Bernama) -> None:
    """The second item is told."""
    ((_, ada),) = periksa_butir_kembar(bernama(("program butir 4", _NAMA), ("program butir 4", _NAMA.upper())))
    assert (ada.tempat, ada.tercetak, ada.seharusnya) == (
        f"butir program (halaman 4), {_NAMA.upper()}",
        _NAMA.upper(),
        "",
    )
    assert ada.pesan.startswith(
        f"“{_NAMA.upper()}” sudah disebut pada butir lain daftar yang sama; hapus salah satunya"
    )
    assert (ada.tingkat, ada.nomor) == (Tingkat.PERINGATAN, (1, 0))


@pytest.mark.parametrize(
    ("di", "nama"),
    [
        ("program butir 5", _NAMA),
        ("kegiatan butir 4", _NAMA),
        ("program uraian 4", _NAMA),
        ("program butir 4", "Penataan Taman Kota Baru"),
    ],
)
def test_once(bernama: Bernama, di: str, nama: str) -> None:
    """Another list, another kind, the text below a heading, and another name repeat nothing."""
    assert list(periksa_butir_kembar(bernama(("program butir 4", _NAMA), (di, nama)))) == []


def test_short_names(bernama: Bernama) -> None:
    """A short name may have been told apart by what stands behind it."""
    assert list(periksa_butir_kembar(bernama(*[("program butir 4", "Penataan Taman Kota")] * 2))) == []
