"""What a sentence gives of two or more rows of one table: their difference, their sum, and the share of both in the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bacaan.penyebut import Penyebut, Sebut, penyebut
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat
from kinerja.reviu.publikasi.cetakan.isi import PERSENAN, UANG, Sel, TabelPublikasi, duga
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import mirip, terselip, tulis
from kinerja.reviu.publikasi.relasi.sarang import nilai_sel
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_gabungan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_SERATUS, _LEBIH, _BERDUA = Decimal(100), Decimal("0.01"), 2
#: Words before the number of a difference, and of a sum.
_SELISIH = re.compile(r"\b(?:selisih|perbedaan|beda|jarak)\w*\b[^\d;]*$", re.IGNORECASE)
_JUMLAH = re.compile(
    r"\b(?:berjumlah|(?:ber)?total(?:nya)?|jumlahnya|bersama(?:-sama)?|di(?:gabung|jumlah)\w*|gabungan\w*|keseluruhan|seluruhnya|sekaligus)\b[^\d;]*$",
    re.IGNORECASE,
)
_ATAU = re.compile(r"^\s*(?:[a-z]+\s+)?(?:\(|,?\s*(?:atau|setara|yaitu|yakni))[^\d;]*$", re.IGNORECASE)
#: What gives each row a number of its own, or speaks of other rows too.
_MASING = re.compile(
    r"\b(?:masing-masing|setiap|tiap|rata-rata|selain|kecuali|di\s+luar|di\s?banding\w*|berbanding|lainnya|target\w*|tahun\s+(?:lalu|sebelumnya))\b",
    re.IGNORECASE,
)
#: What stands between the names of rows that are taken together.
_SELA = re.compile(
    r"[\s,(]*(?:\b(?:dan|serta|dengan|maupun|ditambah|dengan|antara|lulusan|bidang|pegawai|program|kecamatan|kelompok|pada|untuk|bantuan|jumlah|golongan)\b[\s,(]*)*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Lajur:
    """The cells of the rows of a sentence under one heading of one table."""

    tabel: TabelPublikasi
    kolom: str
    sel: tuple[Sel, ...]

    @property
    def jumlah(self) -> Decimal:
        """Their sum."""
        return sum(map(nilai_sel, self.sel), Decimal(0))

    @property
    def selisih(self) -> Decimal:
        """The difference of the first two."""
        return abs(nilai_sel(self.sel[0]) - nilai_sel(self.sel[1]))

    @property
    def aditif(self) -> bool:
        """Whether they add up to anything."""
        return not any(s.besaran in PERSENAN or (s.angka and s.angka.persen) for s in self.sel)

    @property
    def bagian(self) -> Decimal | None:
        """Their share in the total of the column in per cent, None where the table has no total."""
        total = [nilai_sel(s) for b in self.tabel.baris if b.peran == "jumlah" and (s := self.tabel.sel(b, self.kolom))]
        return self.jumlah / total[0] * _SERATUS if len(total) == 1 and total[0] > 0 else None


def periksa_gabungan(peta: Peta) -> _Temuan:
    """Find differences, sums and shares of rows that their sentence names and that no column of their table gives."""
    nama = penyebut(peta)
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            if temu := _salah(peta, nama, teks):
                satu, pesan, lawan = temu
                dugaan = duga(sel, "", f"{pesan}, tertulis {satu.teks}", *lawan, tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=satu.teks)
                break


def _salah(peta: Peta, nama: Penyebut, teks: str) -> tuple[Bilangan, str, tuple[Sel, ...]] | None:
    sebut = _serangkai(nama.sebut(teks), teks)
    semua = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
    tahun = {int(t) for t in TAHUN.findall(teks)}
    if len(sebut) < _BERDUA or _MASING.search(teks) or tahun - {peta.isi.tahun}:
        return None
    lajur = list(_lajur(peta, nama, sebut))
    for n, satu in enumerate(semua):
        if satu.mulai < sebut[-1].akhir and not _SELISIH.search(satu.depan):
            continue
        temu = _banding(satu, lajur, teks, semua[n - 1] if n else None)
        if temu:
            return satu, *temu
    return None


def _serangkai(sebut: Sequence[Sebut], teks: str) -> list[Sebut]:
    """Return the names that are joined to each other and to none else, each once."""
    hasil = list({s.kunci: s for s in sebut}.values())
    antara = (teks[a.akhir : b.mulai] for a, b in pairwise(hasil))
    return hasil if all(_SELA.fullmatch(satu) for satu in antara) else []


def _lajur(peta: Peta, nama: Penyebut, sebut: Sequence[Sebut]) -> Iterator[_Lajur]:
    """Yield the columns of the report's year in which all rows stand."""
    milik = [
        {
            (id(t), s.kolom): (t, s)
            for t, b, s in nama.sel.get(satu.kunci, ())
            if b.peran == "isi" and s.tahun in (None, peta.isi.tahun) and not t.grafik
        }
        for satu in sebut
    ]
    for kunci, (tabel, _) in milik[0].items():
        if all(kunci in lain for lain in milik[1:]):
            yield _Lajur(tabel, kunci[1], tuple(m[kunci][1] for m in milik))


def _banding(
    satu: Bilangan, lajur: Sequence[_Lajur], teks: str, lalu: Bilangan | None
) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold a number against the columns: none gives it, and the one that comes nearest gives another number of its kind."""
    if satu.jenis == "%":
        return _pangsa(satu, [j for j in lajur if j.aditif], lalu)
    apa, nilai = _nilai(satu, lajur, teks)
    lebar = satu.angka.langkah / 2 if satu.angka.terbulat else Decimal(0)
    tercetak = (nilai_sel(s) for j in lajur for s in j.sel)
    if any(abs(n - satu.nilai) <= lebar for n, _ in nilai) or satu.nilai in tercetak:
        return None
    selip = [(n, j) for n, j in nilai if terselip(n, satu)]
    dekat = selip or [(n, j) for n, j in nilai if mirip(n, satu.nilai, 3)]
    if len({n for n, _ in dekat}) != 1:
        return None
    harap, utama = dekat[0]
    isi = " dan ".join(f"{s.isi.baris} {s.teks}" for s in utama.sel)
    return f"{apa} {isi} pada {utama.tabel.nama} adalah {tulis(harap, satu)}", utama.sel


def _nilai(satu: Bilangan, lajur: Sequence[_Lajur], teks: str) -> tuple[str, list[tuple[Decimal, _Lajur]]]:
    """Return what the words before a number say that it is, with what each column gives for that."""
    sepadan = [j for j in lajur if (satu.jenis == "rp") == (j.sel[0].besaran in UANG)]
    if _SELISIH.search(satu.depan) and all(len(j.sel) == _BERDUA for j in sepadan):
        return "Selisih", [(j.selisih, j) for j in sepadan]
    if _JUMLAH.search(satu.depan) or _JUMLAH.search(teks[: satu.mulai]):
        return "Jumlah", [(j.jumlah, j) for j in sepadan if j.aditif]
    return "", []


def _pangsa(satu: Bilangan, lajur: Sequence[_Lajur], lalu: Bilangan | None) -> tuple[str, tuple[Sel, ...]] | None:
    """Hold "A dan B bersama-sama n orang atau p persen" against the share of n in the total of the column that gives n."""
    if lalu is None or lalu.jenis == "%" or not _ATAU.match(satu.depan):
        return None
    milik = [(p, j) for j in lajur if j.jumlah == lalu.nilai and (p := j.bagian) is not None]
    if not milik or any(abs(p - satu.nilai) <= satu.angka.langkah + _LEBIH for p, _ in milik):
        return None
    harap, utama = milik[0]
    return f"{lalu.teks} adalah {cetak_desimal(harap, 2)} persen dari jumlahnya pada {utama.tabel.nama}", utama.sel
