"""Levels without a code: rows whose parent the input names, and programs whose parts the sums of a column give away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise, takewhile

from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, Sel, TabelPublikasi
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.relasi import rumus as r
from kinerja.reviu.publikasi.relasi.sarang import aditif, banyak_anak, nilai_sel, ragu
from kinerja.reviu.publikasi.relasi.turunan import Turunan

__all__ = ["menurut_induk", "menurut_program", "menurut_rincian"]

#: Rows of one program whose level no sum shows: more give too many sets of rows that could make its amount.
_BEBAS = 10

#: Programs that must be the sum of all rows below them before a column is one in which they are.
_TERJUMLAH = 2
#: Parts and columns that a parent has at least, where being nearly their sum says that it is meant to be it.
_BANYAK_ANAK, _KOLOM = 3, 2
#: What is missing from a whole and made by other rows, to the last digit, is no chance.
_BESAR = 100_000
_Anak = tuple[BarisPublikasi, list[BarisPublikasi]]


def menurut_induk(tabel: TabelPublikasi) -> list[Turunan]:
    """A row that others name as their parent is their sum, in columns where that holds for at least half of the parents.

    In columns of money where it holds for none it is doubted, unless what is named as parts is of another size; so it is
    where a parent is that of many rows and most of its columns come near their sums.
    """
    keluarga = _keluarga(tabel)
    hasil: list[Turunan] = []
    dekat = _dekat_semua(tabel, keluarga)
    for kolom in tabel.kolom:
        semua = [h for baris, isi in keluarga if (h := _banding(tabel, baris, isi, kolom))]
        pas = sum(satu.benar for satu in semua)
        if pas * 2 >= len(semua) > 0 and (pas > 1 or not any(ragu(satu.hasil) for satu in semua)):
            # Parts of another size are those of a parent some of whose rows were taken for others.
            hasil += [satu for satu in semua if satu.benar or _sebesar(satu)]
        elif not pas:
            hasil += [
                Turunan(satu.hasil, satu.cara, satu.baris, satu.aturan, kuat=False)
                for satu in semua
                if (satu.hasil.besaran in UANG and _sebesar(satu)) or satu.baris in dekat
            ]
    return hasil


def _dekat_semua(tabel: TabelPublikasi, keluarga: Sequence[_Anak]) -> set[BarisPublikasi]:
    """Return the parents that are nearly the sum of several rows in each of several columns: by no chance."""
    hasil = set()
    for baris, isi in keluarga:
        semua = [h for kolom in tabel.kolom if (h := _banding(tabel, baris, isi, kolom))]
        beda = {nilai_sel(satu.hasil) for satu in semua}
        hampir = sum(map(_hampir, semua))
        if len(isi) >= _BANYAK_ANAK and min(len(beda), hampir) >= _KOLOM and hampir * 3 >= len(semua) * 2:
            hasil.add(baris)
    return hasil


def _hampir(satu: Turunan) -> bool:
    """Say whether parts miss their whole by little: within a hundredth of it."""
    jumlah = sum(map(nilai_sel, satu.operan), Decimal(0))
    return abs(jumlah - nilai_sel(satu.hasil)) * 100 <= abs(nilai_sel(satu.hasil))


def _keluarga(tabel: TabelPublikasi) -> list[_Anak]:
    """Return the rows that others name as their parent, each with those; of rows with one name it is the last above.

    Where rows between the parts name a parent that prints nothing itself, one part is missing, and no sum is told.
    """
    tanpa_nilai: set[int] = set()
    terakhir: dict[tuple[str, ...], BarisPublikasi] = {}
    anak: dict[BarisPublikasi, dict[int, BarisPublikasi]] = {}
    for nomor, baris in enumerate(tabel.baris):
        if baris.peran != "isi":
            continue
        induk = terakhir.get(kata(baris.induk.rpartition(" > ")[2])) if baris.induk else None
        if induk is not None:
            anak.setdefault(induk, {})[nomor] = baris
        elif baris.induk:
            tanpa_nilai.add(nomor)
        terakhir[baris.kata] = terakhir[kata(baris.label)] = baris
    utuh = [(b, [*isi.values()]) for b, isi in anak.items() if tanpa_nilai.isdisjoint(range(min(isi), max(isi)))]
    return [(baris, [*isi, *_lanjutan(tabel, baris, isi)]) for baris, isi in utuh]


def _lanjutan(tabel: TabelPublikasi, baris: BarisPublikasi, isi: Sequence[BarisPublikasi]) -> Sequence[BarisPublikasi]:
    """Return the rows right below the parts that make them the whole exactly in a column: their parent was not told."""
    if len(isi) < _BANYAK_ANAK:
        return ()
    bawah = tabel.baris[tabel.baris.index(isi[-1]) + 1 :]
    for kolom in tabel.kolom:
        sel, suku = tabel.sel(baris, kolom), [s for satu in isi if (s := tabel.sel(satu, kolom))]
        if sel is None or len(suku) < len(isi) or not all(map(aditif, (sel, *suku))):
            continue
        kurang = nilai_sel(sel) - sum(map(nilai_sel, suku), Decimal(0))
        for banyak, satu in enumerate(bawah, start=1):
            lain = tabel.sel(satu, kolom)
            if kurang < _BESAR or lain is None or satu.peran != "isi" or satu.induk:
                break
            kurang -= nilai_sel(lain)
            if not kurang:
                return bawah[:banyak]
    return ()


def _sebesar(satu: Turunan) -> bool:
    """Say whether parts are as large as a whole can be: within half of it."""
    jumlah = sum(map(nilai_sel, satu.operan), Decimal(0))
    return abs(jumlah - nilai_sel(satu.hasil)) * 2 <= abs(nilai_sel(satu.hasil))


def _banding(
    tabel: TabelPublikasi, baris: BarisPublikasi, bagian: Sequence[BarisPublikasi], kolom: str
) -> Turunan | None:
    """Compare a row with its parts, where each prints something in the column; what is no number, as a dash, is none."""
    sel = tabel.sel(baris, kolom)
    suku = [s for satu in bagian if (s := tabel.sel(satu, kolom))]
    ada = all(any(s.kolom == kolom for s in satu.sel) for satu in bagian)
    if sel is None or not suku or not ada or not all(map(aditif, (sel, *suku))):
        return None
    hasil = Turunan(sel, ((r.JUMLAH, tuple(suku)),), baris, "jumlah-rincian")
    # A lone row below that is of another size is the head of what follows, as the total of the next group above its rows.
    return hasil if len(suku) > 1 or _sebesar(hasil) else None


def menurut_program(tabel: TabelPublikasi, uang: Sequence[str]) -> Iterator[Turunan]:
    """Compare programs with their kegiatan, and each kegiatan with the rows below it.

    The rows of one program stand up to the next. Those are kegiatan that are the sum of the rows below them, and of the
    others the only ones that make up the amount of the program: the rows between are their parts, right or not.
    """
    kepala = _kepala(tabel)
    if kepala and kepala[0]:
        yield from _sekaligus(tabel, kepala[0] - 1, kepala[:-1], uang)
    for nomor, akhir in pairwise(kepala):
        deret = _deret(tabel, nomor, akhir, uang)
        bagian = _bagian(tabel, nomor, deret, uang)
        if atas := _sekaligus(tabel, nomor, bagian, uang):
            yield from atas
            for kegiatan, isi in _rincian(deret, bagian):
                anak = [tabel.baris[n] for n in isi]
                yield from (h for kolom in uang if (h := _banding(tabel, tabel.baris[kegiatan], anak, kolom)))


def menurut_rincian(tabel: TabelPublikasi, uang: Sequence[str]) -> Iterator[Turunan]:
    """Compare programs with all rows below them, and the row above with the programs, in columns where most are such sums."""
    for kolom in uang:
        atas, gugus = _gugus(tabel, kolom)
        semua = [_jumlahkan(kepala, isi) for kepala, isi in gugus if kepala and isi]
        benar = sum(satu.benar for satu in semua)
        if benar < _TERJUMLAH or benar * 3 < len(semua) * 2:
            continue
        kepala = [satu for satu, _ in gugus if satu]
        # A program without parts may be the sum of those that follow it.
        semua += (
            [_jumlahkan(atas, kepala)] if atas and len(kepala) == len(gugus) and all(isi for _, isi in gugus) else []
        )
        # What is many times its row is no part of it: the total of the next group stands among its rows.
        yield from filter(_sebesar, semua)


_Sel = tuple[BarisPublikasi, Sel]


def _jumlahkan(hasil: _Sel, suku: Sequence[_Sel]) -> Turunan:
    return Turunan(hasil[1], ((r.JUMLAH, tuple(sel for _, sel in suku)),), hasil[0], "jumlah-rincian")


def _gugus(tabel: TabelPublikasi, kolom: str) -> tuple[_Sel | None, list[tuple[_Sel | None, list[_Sel]]]]:
    """Return the last amount above the first program, and each program with the amounts below it; None has no amount."""
    atas: _Sel | None = None
    gugus: list[tuple[_Sel | None, list[_Sel]]] = []
    nama = ""
    for baris in tabel.baris:
        sel = tabel.sel(baris, kolom)
        uang = (baris, sel) if sel and aditif(sel) else None
        program = _program(baris)
        if program and program != nama:
            nama = program
            gugus.append((uang if uang and not _sebagian(tabel, *uang) else None, []))
        elif uang is None or baris.peran != "isi":
            continue
        elif gugus:
            gugus[-1][1].append(uang)
        else:
            atas = uang
    return atas, gugus


def _sebagian(tabel: TabelPublikasi, baris: BarisPublikasi, sel: Sel) -> bool:
    """Say whether a row is a part of the program that it names as its own: the next one of it is larger than a whole."""
    bawah = tabel.baris[tabel.baris.index(baris) + 1 :]
    lain = [s for satu in takewhile(lambda b: b.induk == baris.induk, bawah) if (s := tabel.sel(satu, sel.kolom))]
    return bool(baris.induk) and any(aditif(s) and nilai_sel(s) > nilai_sel(sel) for s in lain)


def _program(baris: BarisPublikasi) -> str:
    """Name the program whose row this is: its own name, or that beside the indicator which names the row."""
    semua = (kata(baris.induk.rpartition(" > ")[2]), baris.kata)
    return next((" ".join(satu) for satu in semua if satu[:1] == ("program",)), "")


def _sekaligus(tabel: TabelPublikasi, nomor: int, bagian: Sequence[int], uang: Sequence[str]) -> list[Turunan]:
    """Compare a row with its parts in all columns of amounts, where one of them shows that they are its parts."""
    anak = [tabel.baris[n] for n in bagian]
    semua = [h for kolom in uang if (h := _banding(tabel, tabel.baris[nomor], anak, kolom))]
    return semua if any(satu.benar for satu in semua) else []


def _kepala(tabel: TabelPublikasi) -> list[int]:
    """Return where programs begin, and where the last one ends: by their names, else by capital letters."""
    isi = [n for n, satu in enumerate(tabel.baris) if satu.peran == "isi"]
    program = [n for n in isi if tabel.baris[n].kata[:1] == ("program",)]
    besar = [n for n in isi if tabel.baris[n].nama.isupper()]
    awal = program or (besar if len(besar) * 2 < len(isi) else [])
    if not awal:
        return []
    ekor = takewhile(lambda n: tabel.baris[n].peran == "isi", range(awal[-1], len(tabel.baris)))
    return [*awal, max(ekor) + 1]


def _deret(tabel: TabelPublikasi, nomor: int, akhir: int, uang: Sequence[str]) -> dict[int, int]:
    """Return the outermost rows of a program, with how many rows below each make its sum in a column of amounts."""
    hasil = {}
    urut = nomor + 1
    while urut < akhir:
        banyak = Counter(n for kolom in uang if 0 < (n := banyak_anak(tabel, urut, kolom)) < akhir - urut)
        # What most columns show; one alone can fit by chance.
        hasil[urut] = next((n for n, kali in banyak.most_common(1) if kali * 2 > banyak.total()), 0)
        urut += hasil[urut] + 1
    return hasil


def _bagian(tabel: TabelPublikasi, nomor: int, deret: Mapping[int, int], uang: Sequence[str]) -> list[int]:
    """Return the rows that a program adds up: all sums, and the one set of others that its amount needs; [] if unsure."""
    pasti, bebas = ([n for n, satu in deret.items() if bool(satu) is ini] for ini in (True, False))
    if len(bebas) > _BEBAS:
        return []
    calon: set[tuple[int, ...]] = set()
    for kolom in uang:
        if sel := tabel.sel(tabel.baris[nomor], kolom):
            sisa = nilai_sel(sel) - sum((_nilai(tabel, n, kolom) for n in pasti), Decimal(0))
            calon |= {pilih for pilih, jumlah in _pilihan(tabel, bebas, kolom) if jumlah == sisa}
    return sorted((*pasti, *calon.pop())) if len(calon) == 1 else []


def _pilihan(tabel: TabelPublikasi, bebas: Sequence[int], kolom: str) -> list[tuple[tuple[int, ...], Decimal]]:
    """Return every set of rows with its sum in a column, each from a smaller one."""
    hasil: list[tuple[tuple[int, ...], Decimal]] = [((), Decimal(0))]
    for nomor in bebas:
        nilai = _nilai(tabel, nomor, kolom)
        hasil += [((*pilih, nomor), jumlah + nilai) for pilih, jumlah in hasil]
    return hasil


def _nilai(tabel: TabelPublikasi, nomor: int, kolom: str) -> Decimal:
    sel = tabel.sel(tabel.baris[nomor], kolom)
    return nilai_sel(sel) if sel else Decimal(0)


def _rincian(deret: Mapping[int, int], bagian: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    """Return the kegiatan with the rows below them.

    Of one that is no sum in any column the program adds up either it and none of the rows below it, or these in its stead.
    """
    gugus: list[tuple[int, list[int]]] = []
    for nomor, banyak in deret.items():
        kepala = gugus[-1][0] if gugus else None
        # What follows a complete sum is no part of it.
        if banyak or kepala is None or deret[kepala] or (nomor in bagian and kepala in bagian):
            gugus.append((nomor, list(range(nomor + 1, nomor + 1 + banyak))))
        else:
            gugus[-1][1].append(nomor)
    return ((kegiatan, isi) for kegiatan, isi in gugus if deret[kegiatan] or len({n in bagian for n in isi}) == 1)
