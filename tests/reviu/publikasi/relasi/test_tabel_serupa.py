"""Small tables built alike, whose percentages are of counts in other rows."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

_PERKARA = (("Warisan", "48", "12", "25,00"), ("Wakaf", "30", "18", "60,00"), ("Hibah", "16", "6", "37,50"))


def _temuan(perkara: tuple[tuple[str, str, str, str], ...]) -> list[Temuan]:
    baris = []
    for n, (nama, semua, selesai, persen) in enumerate(perkara, 1):
        isi = (
            (f"{nama} yang diterima", "Jumlah", f"{semua} Perkara"),
            (f"{nama} yang damai", "Jumlah", f"{selesai} Perkara"),
        )
        isi += ((f"{nama} yang damai", "Realisasi", persen),)
        baris += [
            Publikasi(tabel=f"Tabel {n}. Perdamaian Perkara {nama}", baris=b, kolom=k, nilai=v) for b, k, v in isi
        ]
    return [satu.temuan for satu in tinjau_publikasi(baris, tahun=2022).temuan]


def test_what_most_tables_show() -> None:
    """Two tables that compute their percentage from two rows say what the third should print."""
    assert _temuan(_PERKARA) == []
    (temuan,) = _temuan((*_PERKARA[:2], ("Hibah", "16", "6", "73,50")))
    assert (temuan.tercetak, temuan.seharusnya) == ("73,50", "37,50")


def test_too_few_tables() -> None:
    """One table that follows shows nothing."""
    lain = tuple((nama, semua, selesai, "41,70") for nama, semua, selesai, _ in _PERKARA[1:])
    assert _temuan((*_PERKARA[:1], *lain)) == []
