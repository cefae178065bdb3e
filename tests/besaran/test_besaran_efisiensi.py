"""Methods of efficiency: what a report may choose, what each computes, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from pydantic import TypeAdapter, ValidationError

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.efisiensi import (
    PERBANDINGAN,
    PERSEN_SISA,
    PMK_22_2021,
    RUPIAH,
    SELISIH,
    BahanEfisiensi,
    RumusEfisiensi,
    daftarkan_efisiensi,
    semua_efisiensi,
)
from kinerja.besaran.ungkapan import Isi

BAHAN = BahanEfisiensi(Decimal(105), Decimal(85), 200, 170, True, [Decimal(10), Decimal(4)], [Decimal(10), Decimal(4)])


@pytest.mark.parametrize(
    ("rumus", "nilai"),
    [(SELISIH, 20), (RUPIAH, 30), (PERSEN_SISA, 15), (PERBANDINGAN, True), (PMK_22_2021, Decimal("87.5"))],
)
def test_each_method_by_hand(rumus: RumusEfisiensi, nilai: object) -> None:
    """105 % for 85 % of the money, 170 of 200 rupiah; outputs in full for 85 % save 15: 50 + 15/20 x 50."""
    assert rumus.hitung(BAHAN) == nilai


def test_efficiency_needs_the_target_met_and_no_more_spent_than_achieved() -> None:
    """Equal shares are enough; a missed target is never efficient, an unknown one leaves it open."""
    assert PERBANDINGAN.hitung(replace(BAHAN, serapan=Decimal(105))) is True
    assert PERBANDINGAN.hitung(replace(BAHAN, serapan=Decimal(106))) is False
    assert PERBANDINGAN.hitung(replace(BAHAN, tercapai=False)) is False
    assert PERBANDINGAN.hitung(replace(BAHAN, tercapai=None)) is None


@pytest.mark.parametrize(("realisasi", "nilai"), [(100, 100), (200, 50), (220, 25), (240, 0), (300, 0)])
def test_efficiency_by_outputs_stays_between_20_percent_below_and_above(realisasi: int, nilai: int) -> None:
    """What is saved or lost beyond that does not count: NE lies between 0 and 100."""
    assert PMK_22_2021.hitung(replace(BAHAN, realisasi=realisasi)) == nilai


def test_what_a_method_is_made_of() -> None:
    """Verdicts are no numbers; outputs are those of single indicators; money alone adds up over a region."""
    semua = semua_efisiensi()
    assert semua[:5] == (SELISIH, RUPIAH, PERSEN_SISA, PERBANDINGAN, PMK_22_2021)
    assert [satu.berangka for satu in semua[:5]] == [True, True, True, False, True]
    assert [satu.per_keluaran for satu in semua[:5]] == [False, False, False, False, True]
    assert [satu.dapat_dijumlahkan for satu in semua[:5]] == [False, True, True, False, False]
    kata = replace(RUPIAH, cetakan=Cetakan.KATA)
    assert not kata.dapat_dijumlahkan
    assert [satu.judul for satu in semua[:5]] == [
        "Tingkat Efisiensi (%)", "Tingkat Efisiensi (Rp)", "Tingkat Efisiensi (%)", "Tingkat Efisiensi",
        "Tingkat Efisiensi (%)",
    ]  # fmt: skip
    assert (SELISIH.value, str(SELISIH), f"{RUPIAH}") == ("selisih", "selisih", "rupiah")
    assert (PMK_22_2021.netral, PMK_22_2021.wajar, SELISIH.wajar) == (50, (0, 100), None)


def test_a_report_chooses_by_id() -> None:
    """A method itself is taken as it is; what nobody knows is refused; it is written by its id."""
    jenis: TypeAdapter[RumusEfisiensi] = TypeAdapter(RumusEfisiensi)
    assert jenis.validate_python("rupiah") is RUPIAH
    assert jenis.validate_python(SELISIH) is SELISIH
    assert jenis.dump_python(SELISIH) == "selisih"
    for asing in ("tak dikenal", 7, None):
        with pytest.raises(ValidationError, match="rumus efisiensi tidak dikenal"):
            jenis.validate_python(asing)


@pytest.fixture
def baru() -> Iterator[RumusEfisiensi]:
    """Return a method that is forgotten afterwards."""
    satu = replace(SELISIH, id="uji-efisiensi")
    yield satu
    RumusEfisiensi.terdaftar.pop(satu.id, None)


def test_a_new_method_may_be_chosen(baru: RumusEfisiensi) -> None:
    """From then on, and it stands last."""
    assert daftarkan_efisiensi(baru) is baru
    assert semua_efisiensi()[-1] is baru


def test_a_method_without_id_a_taken_id_and_a_foreign_operand_are_refused(baru: RumusEfisiensi) -> None:
    """Nothing of them is known afterwards."""
    sebelum = semua_efisiensi()
    for salah in (
        replace(baru, id=""),
        replace(baru, id="selisih"),
        replace(baru, isi=SELISIH.isi + Isi("asing", "X")),
    ):
        with pytest.raises(ValueError, match="sudah ada atau memakai operand asing"):
            daftarkan_efisiensi(salah)
    assert semua_efisiensi() == sebelum
