"""Goals that stand for their only indicator."""

from __future__ import annotations

import pytest
from kalimat_terbit import TABEL_NELAYAN, peta_kalimat, temuan_kalimat

from kinerja.model import Publikasi
from kinerja.reviu.publikasi.tuturan.sasaran_tunggal import SasaranTunggal

_GARAM = [
    Publikasi(
        tabel="Tabel 3.1 Pengukuran Kinerja Tahun 2023",
        baris="Produksi garam rakyat",
        kolom=kolom,
        nilai=nilai,
        induk="Terjaganya mutu garam rakyat pesisir",
    )
    for kolom, nilai in (("Target", "99,60"), ("Realisasi", "99,60"), ("Capaian (%)", "100"))
]


def test_the_only_indicator_of_a_goal() -> None:
    """A goal with one indicator stands for it; one with two, and one that is named in part, for nothing."""
    sasaran = SasaranTunggal(peta_kalimat("Laut terjaga dengan baik.", tabel=[*TABEL_NELAYAN, *_GARAM]))
    teks = "Upaya mendorong Terjaganya Mutu Garam Rakyat Pesisir berhasil."
    (sebut,) = sasaran.sebut(teks)
    assert teks[sebut.mulai : sebut.akhir] == "Terjaganya Mutu Garam Rakyat Pesisir"
    assert not sebut.lemah
    assert sasaran.sebut("Terjaganya mutu garam; meningkatnya kesejahteraan nelayan") == []


def test_what_is_said_of_the_target_of_a_goal() -> None:
    """A target that was just reached was not exceeded, however much is said to have been done for it."""
    for kalimat, salah in (
        ("Upaya untuk terjaganya mutu garam rakyat pesisir sudah optimal dan mampu melampaui target kinerjanya.", True),
        ("Upaya untuk terjaganya mutu garam rakyat pesisir sudah optimal dan mampu mencapai target kinerjanya.", False),
        ("Upaya untuk terjaganya mutu garam rakyat pesisir diharapkan melampaui target kinerjanya.", False),
        ("Untuk sasaran terjaganya mutu garam rakyat pesisir, capaiannya telah melebihi target.", True),
    ):
        temuan = temuan_kalimat("publikasi-kata-banding", kalimat, tabel=[*TABEL_NELAYAN, *_GARAM])
        assert bool(temuan) is salah, kalimat


@pytest.mark.parametrize(
    ("induk", "ada"),
    [
        ("Terjaganya mutu garam rakyat", True),
        ("Laut lestari > Terjaganya mutu garam rakyat", True),
        ("Terjaganya mutu garam", False),
    ],
)
def test_a_goal_of_four_words(induk: str, ada: bool) -> None:
    """The nearest parent is the goal; one of three words is said of other things too."""
    garam = [satu.model_copy(update={"induk": induk}) for satu in _GARAM]
    sasaran = SasaranTunggal(peta_kalimat("Laut terjaga dengan baik.", tabel=[*TABEL_NELAYAN, *garam]))
    assert bool(sasaran.sebut("Upaya agar terjaganya mutu garam rakyat berhasil.")) is ada
