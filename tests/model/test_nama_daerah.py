"""Names that both a kabupaten and a kota bear."""

from __future__ import annotations

from kinerja.model import muat_daerah_kembar


def test_names_of_both_kinds() -> None:
    """They are known in small letters; a name of one kind is none of them."""
    semua = muat_daerah_kembar()
    assert {"bogor", "semarang"} <= semua
    assert "depok" not in semua
