"""How a relation that does not hold is told: at its result, at an operand, or at none of them."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.relasi.rumus import JUMLAH, KURANG, RASIO, TURUN_RASIO, TURUN_SELISIH, Rumus
from kinerja.reviu.publikasi.relasi.turunan import Turunan
from kinerja.reviu.publikasi.sengketa.langgar import catat_langgar, catat_pembulatan
from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.temuan import Dugaan, Tingkat

_Sel, _Turunan = Callable[..., Sel], Callable[..., Turunan]
_RAGU = "; laporan tidak menunjukkan mana dari ketiganya yang keliru"


def _satu(perkara: Perkara) -> tuple[Sel, Dugaan]:
    ((satu,),) = perkara.galat.values()
    return satu


def _langgar(
    satu: Turunan, selip: tuple[Sel, Cetakan | None] | None = None, *, teguh: str = "", buka: bool = False
) -> Perkara:
    perkara = Perkara()
    catat_langgar(perkara, satu, selip, teguh=teguh, buka=buka)
    return perkara


@pytest.mark.parametrize(
    ("kuat", "aturan", "tingkat", "pasti"),
    [
        (True, "hitungan-baris", None, True),
        (False, "hitungan-baris", Tingkat.PERINGATAN, True),
        (False, "arah", Tingkat.CATATAN, False),
        (True, "arah", None, True),
    ],
)
def test_hasil(sel: _Sel, turunan: _Turunan, kuat: bool, aturan: str, tingkat: Tingkat | None, pasti: bool) -> None:
    """The result is at fault with what the formula gives; what rests on a guess is worth a look."""
    satu = turunan(sel("31", Besaran.JUMLAH), JUMLAH, sel("10"), sel("20"), aturan=aturan, kuat=kuat)
    perkara = _langgar(satu)
    temu, dugaan = _satu(perkara)
    assert (temu, dugaan.seharusnya, dugaan.tingkat) == (satu.hasil, "30", tingkat)
    assert {s.nilai for s in perkara.pasti.values()} == ({Decimal(30)} if pasti else set())


@pytest.mark.parametrize(
    ("besaran", "kolom", "aturan", "teguh", "buka", "seharusnya"),
    [
        # a remainder is the result; a difference of two columns is as likely wrong as they are
        (Besaran.SISA, "Sisa", "hitungan-baris", "", False, "10"),
        (Besaran.EFISIENSI, "Efisiensi", "hitungan-baris", "", False, "10"),
        (Besaran.SISA, "Saldo", "kolom-jumlah", "", False, "10"),
        (Besaran.LAIN, "Selisih", "hitungan-baris", "", False, ""),
        (Besaran.SISA, "Sisa", "hitungan-baris", "", True, ""),
        (Besaran.SISA, "Sisa", "hitungan-baris", "bukti lain", False, ""),
    ],
)
def test_selisih(
    sel: _Sel, turunan: _Turunan, besaran: Besaran, kolom: str, aturan: str, teguh: str, buka: bool, seharusnya: str
) -> None:
    """Which of three numbers is wrong, nothing says, but where one of them is called the rest."""
    satu = turunan(sel("11", besaran, kolom), KURANG, sel("30"), sel("20"), aturan=aturan)
    perkara = _langgar(satu, teguh=teguh, buka=buka)
    _, dugaan = _satu(perkara)
    assert dugaan.seharusnya == seharusnya
    ekor = f"; {teguh}" if teguh else "" if seharusnya else _RAGU
    assert dugaan.pesan.endswith(f"menghasilkan 10, tetapi tercetak 11{ekor}.")


def test_operan(sel: _Sel, turunan: _Turunan) -> None:
    """One slip of an operand explains the relation: it is told there, or beside the result where the result may be wrong too."""
    operan = sel("21", Besaran.LAIN, "Perempuan")
    satu = turunan(sel("30", Besaran.JUMLAH), JUMLAH, sel("10"), operan)
    temu, dugaan = _satu(_langgar(satu, (operan, Cetakan(Decimal(20), 0))))
    assert (temu, dugaan.seharusnya) == (operan, "20")
    temu, dugaan = _satu(_langgar(satu, (operan, None)))
    assert (temu, dugaan.seharusnya) == (satu.hasil, "")
    assert "bisa juga Perempuan 21 yang keliru" in dugaan.pesan


def test_arah(sel: _Sel, turunan: _Turunan) -> None:
    """The formula that is followed is named, and the place that follows the other one."""
    hasil, t, n = sel("110,00", Besaran.CAPAIAN), sel("80,00", Besaran.TARGET), sel("72,00", Besaran.REALISASI)
    lawan = sel("90,00", Besaran.CAPAIAN, tabel="Tabel 9")
    _, dugaan = _satu(_langgar(turunan(hasil, RASIO, n, t, aturan="arah", lawan=lawan)))
    assert f"mengikuti rumus {TURUN_SELISIH.sebutan}; pada Tabel 9 tercetak 90,00" in dugaan.pesan
    temu, dugaan = _satu(_langgar(turunan(hasil, RASIO, n, t, aturan="arah", lawan=lawan, kuat=False)))
    assert (temu, dugaan.seharusnya, dugaan.tingkat) == (hasil, "", Tingkat.PERINGATAN)
    assert "tanpa petunjuk arah" in dugaan.pesan
    _, dugaan = _satu(_langgar(turunan(sel("97,00", Besaran.CAPAIAN), RASIO, n, t, aturan="arah")))
    assert "mengikuti rumus" not in dugaan.pesan


def test_rumus_lain(sel: _Sel, turunan: _Turunan) -> None:
    """Of a capaian that falls the other formulas are named with what they give; of one that rises none."""
    hasil, t, n = sel("97,00", Besaran.CAPAIAN), sel("80,00", Besaran.TARGET), sel("72,00", Besaran.REALISASI)
    _, dugaan = _satu(_langgar(turunan(hasil, (TURUN_SELISIH, TURUN_RASIO, RASIO), n, t)))
    assert "menghasilkan 110,00, tetapi tercetak 97,00" in dugaan.pesan
    assert (
        f"; rumus {TURUN_RASIO.sebutan} menghasilkan 111,11; rumus realisasi dibagi target menghasilkan 90,00"
        in dugaan.pesan
    )
    _, dugaan = _satu(_langgar(turunan(hasil, (RASIO, TURUN_SELISIH), n, t)))
    assert "; rumus" not in dugaan.pesan


def test_pembulatan(sel: _Sel, turunan: _Turunan) -> None:
    """What rounding may explain is a note, and makes nothing certain."""
    perkara = Perkara()
    catat_pembulatan(perkara, turunan(sel("31"), JUMLAH, sel("10"), sel("20")))
    assert _satu(perkara)[1].tingkat is Tingkat.CATATAN
    assert perkara.pasti == {}


@pytest.mark.parametrize(
    ("hasil", "operan", "rumus", "usul"),
    [
        ("90,00", ("45", "60"), RASIO, "75,00"),
        # No capaian is below nought, nor is what was reached nothing where much is said to be.
        ("108,53", ("99,85", "15"), TURUN_SELISIH, ""),
        ("1000", ("0", "2"), RASIO, ""),
        ("0", ("0", "2"), TURUN_SELISIH, "200"),
        # Three noughts too many or few in either amount.
        ("96,80", ("7.273.431.900", "7.514.213.400.000"), RASIO, ""),
        ("96,80", ("7.273.431.900.000", "7.514.213.400"), RASIO, ""),
    ],
)
def test_usul(sel: _Sel, turunan: _Turunan, hasil: str, operan: tuple[str, str], rumus: Rumus, usul: str) -> None:
    """What cannot be is not proposed: the numbers that it comes from are to be looked at."""
    milik = tuple(sel(satu, b) for satu, b in zip(operan, (Besaran.REALISASI, Besaran.TARGET), strict=True))
    satu = turunan(sel(hasil, Besaran.CAPAIAN), rumus, *milik)
    assert _satu(_langgar(satu))[1].seharusnya == usul
