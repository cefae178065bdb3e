"""Names of institutions of the state that reports miswrite."""

from __future__ import annotations

from kinerja.model import muat_nama_lembaga


def test_each_wrong_name_has_one_right_one() -> None:
    """No wrong name is the right one of another, and each names its source."""
    semua = muat_nama_lembaga()
    keliru = {satu.keliru.casefold() for satu in semua}
    assert len(keliru) == len(semua)
    assert keliru.isdisjoint(satu.benar.casefold() for satu in semua)
    assert all(satu.sumber for satu in semua)
