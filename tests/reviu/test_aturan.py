"""The register of rules."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kinerja.dokumen import UTAMA
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import ATURAN, Aturan, Keluarga, aturan
from kinerja.reviu.temuan import Dugaan, Tingkat


@pytest.fixture(autouse=True)
def _register() -> Iterator[None]:
    """Leave the register as it was."""
    semua = dict(ATURAN)
    yield
    ATURAN.clear()
    ATURAN.update(semua)


def uji_coba_saja(laporan: Laporan) -> Iterator[Dugaan]:
    """Find nothing."""
    yield from ()


def test_a_rule_is_registered_once() -> None:
    """A rule is called like its function, with hyphens, and judges the performance report unless it says otherwise."""
    isi = {"keluarga": Keluarga.BENTUK, "tingkat": Tingkat.CATATAN, "dasar": "Logika", "membaca": ("unit",)}
    assert aturan("Coba", **isi)(uji_coba_saja) is uji_coba_saja
    assert ATURAN["uji-coba-saja"] == Aturan(
        "uji-coba-saja", "Coba", Keluarga.BENTUK, Tingkat.CATATAN, "Logika", ("unit",), uji_coba_saja, (UTAMA.kunci,)
    )
    with pytest.raises(ValueError, match="uji-coba-saja didaftarkan dua kali"):
        aturan("Lagi", **isi)(uji_coba_saja)
    del ATURAN["uji-coba-saja"]
    aturan("Coba", **isi, dokumen=())(uji_coba_saja)
    assert ATURAN["uji-coba-saja"].dokumen == ()
