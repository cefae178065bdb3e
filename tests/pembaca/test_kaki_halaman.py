"""Running feet: neither what is written in them nor their rules are of a table that reaches down to them."""

from __future__ import annotations

from kinerja.pembaca.kaki_halaman import tanpa_garis_kaki
from kinerja.pembaca.kepala_halaman import berulang, tepi_halaman
from kinerja.pembaca.susun import susun_halaman
from kinerja.pembaca.unsur import BarisTeks, Garis, Halaman, Huruf, Kata, Kotak, Petak


def _kata(teks: str, x: float, y: float) -> Kata:
    huruf = tuple(Huruf(h, x + 5 * n, y, x + 5 * n + 5, y + 9) for n, h in enumerate(teks))
    return Kata(huruf, Kotak(x, y, x + 5 * len(teks), y + 9))


def _halaman(nomor: int, akhir: float, *, berkaki: bool = True) -> Halaman:
    """Return a page of 400 pt with a table down to some place, and a foot at 370 with a rule and a box above it."""
    baris = [20.0, *range(40, int(akhir), 20), akhir]
    kata = [_kata("Uraian", 25, 25), _kata("Pagu", 155, 25)]
    kata += [
        k
        for n, y in enumerate(baris[1:-1])
        for k in (_kata(f"Belanja{'abcdefghijklmnopqr'[n]}", 25, y + 5), _kata(f"{n + 1}{nomor}", 155, y + 5))
    ]
    tegak = [Garis(x, 20, akhir) for x in (20.0, 150.0, 280.0)]
    mendatar = [Garis(y, 20, 280) for y in baris]
    if berkaki:
        kata += [_kata("Laporan", 30, 370), _kata("Kinerja", 70, 370), _kata(f"III-{nomor}", 210, 370)]
        mendatar += [Garis(363, 20, 280), Garis(364, 200, 260)]
        tegak += [Garis(x, 364, 390) for x in (200.0, 260.0)]
    return Halaman(nomor, 300, 400, tuple(kata), tuple(mendatar), tuple(tegak))


def test_a_foot_below_a_table_is_no_row_of_it() -> None:
    """On one page the table ends where the rule of the foot is drawn."""
    isi = susun_halaman([_halaman(1, 200), _halaman(2, 240), _halaman(3, 362)])
    akhir = [satu for satu in isi.bagian if isinstance(satu, Petak)][-1]
    teks = [sel.teks for sel in akhir.sel]
    assert akhir.banyak_kolom == 2
    assert "Belanjaa" in teks
    assert not any("Laporan" in satu or "III" in satu for satu in teks)


def test_only_rules_that_return_beside_a_foot_are_its() -> None:
    """The last rule of a table stands elsewhere on each page; without a foot nothing is left out."""
    halaman = [_halaman(1, 200), _halaman(2, 240), _halaman(3, 361)]
    bersih = tanpa_garis_kaki(halaman)
    assert [max(g.letak for g in satu.mendatar) for satu in bersih] == [200, 240, 361]
    tanpa = [_halaman(n, 300.0 + 20 * n, berkaki=False) for n in (1, 2, 3)]
    assert tanpa_garis_kaki(tanpa) == tanpa


def _baris(teks: str, y: float, nomor: int) -> BarisTeks:
    return BarisTeks(teks, nomor, Kotak(30, y, 200, y + 9))


def test_a_foot_above_a_wide_margin_is_one() -> None:
    """The last line of three pages at one height; numbers alone may be the last row of a table, and what stands above is text."""
    halaman = [Halaman(n, 300, 400, ()) for n in (1, 2, 3)]
    for teks, kaki in (
        (["Bab II - Rencana | 1", "Bab II - Rencana | 2", "Bab II - Rencana | 3"], True),
        (["5 6", "7 8", "9 10"], False),
    ):
        isi = [[_baris("Target tahun ini", 330, n), _baris(satu, 345, n)] for n, satu in enumerate(teks, 1)]
        ulang = berulang(list(zip(halaman, isi, strict=True)))
        assert tepi_halaman(isi[0][1], halaman[0], ulang) is kaki
        assert not tepi_halaman(isi[0][0], halaman[0], ulang)


def test_the_room_below_its_letters_does_not_move_a_head_into_the_text() -> None:
    """A font with high lines: the box of its letters ends below the edge, their middle does not; above it stands another line."""
    halaman = [Halaman(n, 300, 400, ()) for n in (1, 2, 3)]
    isi = [[BarisTeks(f"Laporan Kinerja {n}", n, Kotak(30, y, 200, y + 40))] for n in (1, 2, 3) for y in (22.0,)]
    assert tepi_halaman(isi[0][0], halaman[0], berulang(list(zip(halaman, isi, strict=True))))
    rendah = [
        [_baris(f"{n} ikan", 45, n), BarisTeks(f"Laporan Kinerja {n}", n, Kotak(30, 56, 200, 76))] for n in (1, 2, 3)
    ]
    assert not tepi_halaman(rendah[0][1], halaman[0], berulang(list(zip(halaman, rendah, strict=True))))


def test_a_number_above_a_wide_margin_counts_the_pages() -> None:
    """The lowest line alone, where it counts on with the pages at one height; any other number there is one of the text."""
    halaman = [Halaman(n, 300, 1000, (), (), ()) for n in range(1, 7)]

    def kaki(*nomor: str, di: float = 880) -> list[bool]:
        isi = [[_baris("uraian", 500, n), _baris(teks, di, n)] for n, teks in enumerate(nomor, 1)]
        ulang = berulang(list(zip(halaman, isi, strict=False)))
        return [tepi_halaman(satu[1], asal, ulang) for asal, satu in zip(halaman, isi, strict=False)]

    assert kaki("27", "28", "29", "30") == [True] * 4
    assert kaki("27", "12", "29", "30") == [True, False, True, True]
    assert kaki("27", "28", "12", "90") == [False] * 4
    assert kaki("27", "28", "29", "30", di=780) == [False] * 4


def test_a_head_below_a_wide_margin_is_one() -> None:
    """The first line of three pages at one height, but for what stands at the edge; numbers alone are a row, what follows is text."""
    halaman = [Halaman(n, 300, 400, ()) for n in (1, 2, 3)]

    def kepala(teks: str, *, tepi: str = "", di: float = 60) -> list[bool]:
        isi = [
            [
                *([_baris(tepi, 12, n)] if tepi else []),
                _baris(f"{teks} {n}", di, n),
                _baris("Uraian singkat", di + 9, n),
            ]
            for n in (1, 2, 3)
        ]
        ulang = berulang(list(zip(halaman, isi, strict=True)))
        return [tepi_halaman(satu, halaman[0], ulang) for satu in isi[0][-2:]]

    assert kepala("Laporan Kinerja") == [True, False]
    assert kepala("Laporan Kinerja", tepi="dicetak dari laman") == [True, False]
    assert kepala("12") == [False, False]
    assert kepala("Laporan Kinerja", di=90) == [False, False]


def test_pages_that_lie_have_the_head_of_the_upright_ones() -> None:
    """Counted over all heights: two upright pages and one that lies bear one head."""
    halaman = [Halaman(n, 300, 400, ()) for n in (1, 2, 3, 4, 5, 6, 7)]
    isi = [[_baris("uraian", 200, n)] for n in range(1, 8)]
    for nomor, di in ((2, 12.0), (4, 30.0), (5, 12.0)):
        isi[nomor - 1].insert(0, _baris("Laporan Kinerja", di, nomor))
    ulang = berulang(list(zip(halaman, isi, strict=True)))
    assert [tepi_halaman(milik[0], asal, ulang) for milik, asal in zip(isi, halaman, strict=True)] == [
        nomor in (2, 4, 5) for nomor in range(1, 8)
    ]


def test_the_pieces_of_a_head_stand_at_one_height() -> None:
    """What is printed as two boxes beside each other, not quite at one height, is one head below a wide margin."""
    halaman = [Halaman(n, 300, 400, ()) for n in (1, 2, 3)]
    isi = [[_baris("Laporan", 60, n), _baris("Kinerja", 60.4, n), _baris("Uraian", 69, n)] for n in (1, 2, 3)]
    ulang = berulang(list(zip(halaman, isi, strict=True)))
    assert [tepi_halaman(satu, halaman[0], ulang) for satu in isi[0]] == [True, True, False]
