"""Trees over several pages: nothing is lost, nothing is higher than its page, and no page stays half empty."""

from __future__ import annotations

import pytest

from kinerja.sajian.grafik.pohon import TINGGI_MAKS, Simpul, tinggi_pohon
from kinerja.sajian.grafik.pohon_halaman import TINGGI_TEGAK, belah_pohon, susun_halaman


def _program(nomor: int, *sub: int) -> list[Simpul]:
    """Return a program whose kegiatan have so many sub kegiatan."""
    akar = f"{nomor}"
    hasil = [Simpul(akar, None, f"Program Pelayanan Urusan {nomor}", "program")]
    for k, banyak in enumerate(sub, start=1):
        hasil.append(Simpul(f"{akar}.{k}", akar, f"Pengelolaan Layanan {k}", "kegiatan"))
        hasil += [
            Simpul(f"{akar}.{k}.{s}", f"{akar}.{k}", f"Penyediaan Layanan {s}\n• Jumlah layanan (unit)", "sub kegiatan")
            for s in range(1, banyak + 1)
        ]
    return hasil


@pytest.mark.parametrize("sub", [(1,), (40,), (3, 30, 2), (4,) * 9, ()])
@pytest.mark.parametrize("lanskap", [False, True])
def test_a_high_tree_is_cut_and_loses_nothing(sub: tuple[int, ...], lanskap: bool) -> None:
    """Each piece fits its page and begins with the root; the lowest nodes stand once, in their order."""
    pohon = _program(1, *sub)
    potong = belah_pohon(pohon, lanskap=lanskap)
    assert all(tinggi_pohon(satu, lanskap=lanskap) <= (TINGGI_MAKS if lanskap else TINGGI_TEGAK) for satu in potong)
    assert all(satu[0] == pohon[0] for satu in potong)
    semua = [simpul for satu in potong for simpul in satu]
    assert {satu.kode for satu in semua} == {satu.kode for satu in pohon}
    terbawah = [satu.kode for satu in semua if satu.jenis == "sub kegiatan"]
    assert terbawah == [satu.kode for satu in pohon if satu.jenis == "sub kegiatan"]


def test_a_kegiatan_stays_in_one_piece_where_it_fits_a_page() -> None:
    """A tree is cut between its kegiatan first."""
    for satu in belah_pohon(_program(1, 8, 8, 8, 8, 8), lanskap=False):
        sub = [simpul.induk for simpul in satu if simpul.jenis == "sub kegiatan"]
        assert all(sub.count(induk) == 8 for induk in sub)


def test_trees_fill_their_pages() -> None:
    """A tree begins on the page of the one before it and goes on overleaf, unless little of that page is left."""
    banyak = [len(satu) for satu in susun_halaman([_program(1, 4), _program(2, 6), _program(3, 4, 4, 4, 4)])]
    assert banyak[:2] == [1, 1]
    assert banyak[2] > 1
    assert [len(satu) for satu in susun_halaman([_program(1, 9, 4), _program(2, 9, 4)])] == [1, 1]
