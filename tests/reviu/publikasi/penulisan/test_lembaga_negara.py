"""Institutions of the state are called by their names."""

from __future__ import annotations

import pytest
from kalimat_terbit import temuan_kalimat

from kinerja.model import NamaLembaga, muat_nama_lembaga


@pytest.mark.parametrize("lembaga", muat_nama_lembaga(), ids=lambda satu: satu.keliru)
def test_a_wrong_name(lembaga: NamaLembaga) -> None:
    """The wrong name is told with the right one and its source, in small letters too; the right one is not."""
    for keliru in (lembaga.keliru, lembaga.keliru.upper()):
        (temuan,) = temuan_kalimat(
            "publikasi-lembaga-negara", f"Sebanyak 12 data diperoleh dari {keliru}, terbit tahun 2023."
        )
        assert (temuan.tercetak, temuan.seharusnya) == (keliru, lembaga.benar)
        assert lembaga.sumber in temuan.pesan
    assert (
        temuan_kalimat("publikasi-lembaga-negara", f"Sebanyak 12 data diperoleh dari {lembaga.benar} tahun 2023.") == []
    )


@pytest.mark.parametrize(
    "lain", ["Pemberdayaan Aparatur Desa", "Badan Kepegawaian Daerah", "Badan Pengawas Keuangan Desa"]
)
def test_other_names(lain: str) -> None:
    """A name that only begins alike is another one."""
    assert temuan_kalimat("publikasi-lembaga-negara", f"Sebanyak 12 orang dari {lain} hadir.") == []
