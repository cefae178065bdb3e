"""The cells of one sheet: values, formats, formulas, merges and what is hidden, all from one walk through its XML."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

from kinerja.angka import AngkaPersen, angka_excel, cetak_bulat
from kinerja.masukan.gaya import Ragam, ke_tanggal
from kinerja.masukan.isi_lembar import Gabungan, IsiLembar, Jatah, SelCacat, TerlaluBanyak
from kinerja.masukan.xml_buku import DokumenRusak, telusuri

__all__ = [
    "baca_lembar",
    "baca_teks_bersama",
]

#: Excel's own bounds.
_BARIS_MAKS, _KOLOM_MAKS, _HURUF_MAKS = 1_048_576, 16_384, 32_767
_GABUNGAN_MAKS = 100_000
_RUANG = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_ALAMAT = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
_BILANGAN = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")
_LOLOS = re.compile("_x([0-9A-Fa-f]{4})_")
_GALAT_KOSONG = "#N/A"


def baca_teks_bersama(isi: bytes) -> list[str]:
    """Return the shared texts of a workbook; phonetic readings are left out.

    Raises
    ------
    DokumenRusak
        when the part cannot be read.
    """
    hasil: list[str] = []
    potong: list[str] = []
    tampung = False
    bacaan = 0

    def mulai(nama: str, _: dict[str, str]) -> None:
        nonlocal tampung, bacaan
        unsur = nama.rpartition(" ")[2]
        if unsur == "si":
            potong.clear()
        elif unsur == "rPh":
            bacaan += 1
        tampung = unsur == "t" and not bacaan

    def akhir(nama: str) -> None:
        nonlocal tampung, bacaan
        unsur = nama.rpartition(" ")[2]
        tampung = False
        if unsur == "si":
            hasil.append(_teks("".join(potong)))
        elif unsur == "rPh":
            bacaan -= 1

    def teks(satu: str) -> None:
        if tampung:
            potong.append(satu)

    telusuri(isi, mulai, akhir, teks)
    return hasil


def baca_lembar(
    isi: bytes, gaya: Sequence[Ragam], bersama: Sequence[str], *, sejak_1904: bool, jatah: Jatah
) -> IsiLembar:
    """Parse one sheet.

    Parameters
    ----------
    isi
        the XML of the sheet.
    gaya
        how each cell style shows numbers.
    bersama
        shared texts.
    sejak_1904
        whether days count from 1904.
    jatah
        what it may hold; what it holds is taken from there.

    Raises
    ------
    DokumenRusak
        when it is no sheet of a workbook: an address that no sheet has, two cells of one address, a text that is not
        there. :class:`TerlaluBanyak` when it holds too much.
    """
    penelusur = _Penelusur(gaya, bersama, sejak_1904, jatah)
    jatah.unsur -= telusuri(isi, penelusur.mulai, penelusur.akhir, penelusur.teks, jatah.unsur)
    return penelusur.hasil


class _Penelusur:
    """The state of the walk through a sheet."""

    def __init__(self, gaya: Sequence[Ragam], bersama: Sequence[str], sejak_1904: bool, jatah: Jatah) -> None:
        self.hasil = IsiLembar()
        self._gaya, self._bersama, self._sejak_1904, self._jatah = gaya, bersama, sejak_1904, jatah
        self._baris = self._kolom = 0
        self._sifat: dict[str, str] | None = None
        self._rumus = False
        self._bacaan = 0
        self._tampung = ""
        self._nilai: list[str] = []
        self._sebaris: list[str] = []
        self._huruf: dict[str, int] = {}
        self._buka = {f"{ruang} {nama}": satu for ruang in _RUANG for nama, satu in self._pembuka().items()}
        self._tutup = {f"{ruang} {nama}": satu for ruang in _RUANG for nama, satu in self._penutup().items()}

    def mulai(self, nama: str, sifat: dict[str, str]) -> None:
        satu = self._buka.get(nama)
        if satu:
            satu(sifat)

    def akhir(self, nama: str) -> None:
        self._tampung = ""
        satu = self._tutup.get(nama)
        if satu:
            satu()

    def teks(self, isi: str) -> None:
        if self._tampung == "v":
            self._nilai.append(isi)
        elif self._tampung == "t" and not self._bacaan:
            self._sebaris.append(isi)

    def _pembuka(self) -> dict[str, Callable[[dict[str, str]], None]]:
        return {
            "row": self._mulai_baris,
            "c": self._mulai_sel,
            "f": self._mulai_rumus,
            "v": lambda _: self._mulai_isi("v"),
            "t": lambda _: self._mulai_isi("t"),
            "rPh": lambda _: self._bacaan_ke(1),
            "col": self._kolom_lembar,
            "mergeCell": self._gabung,
        }

    def _penutup(self) -> dict[str, Callable[[], None]]:
        return {"c": self._akhir_sel, "rPh": lambda: self._bacaan_ke(-1)}

    def _bacaan_ke(self, langkah: int) -> None:
        self._bacaan += langkah

    def _mulai_isi(self, jenis: str) -> None:
        if self._sifat is not None:
            self._tampung = jenis

    def _mulai_rumus(self, _: dict[str, str]) -> None:
        self._rumus = True

    def _mulai_baris(self, sifat: dict[str, str]) -> None:
        nomor = sifat.get("r")
        self._baris = _bulat(nomor, _BARIS_MAKS) if nomor is not None else self._baris + 1
        self._kolom = 0
        if sifat.get("hidden") in ("1", "true"):
            self.hasil.baris_sembunyi.add(self._baris - 1)

    def _mulai_sel(self, sifat: dict[str, str]) -> None:
        self._sifat, self._rumus = sifat, False
        self._nilai.clear()
        self._sebaris.clear()
        alamat = sifat.get("r")
        if alamat is None:
            # An address may be left out: the cell then follows the one before.
            self._kolom += 1
        else:
            self._baris, self._kolom = self._alamat(alamat)
        if not (1 <= self._baris <= _BARIS_MAKS and 1 <= self._kolom <= _KOLOM_MAKS):
            raise DokumenRusak("address")

    def _akhir_sel(self) -> None:
        sifat, self._sifat = self._sifat, None
        if sifat is None:
            raise DokumenRusak("cell in cell")
        nilai = self._isi_sel(sifat.get("t", "n"), sifat.get("s"))
        if nilai is None:
            return
        hasil = self.hasil
        letak = (self._baris - 1, self._kolom - 1)
        if letak in hasil.sel:
            raise DokumenRusak("two cells of one address")
        hasil.sel[letak] = nilai
        self._jatah.ambil(nilai)
        tinggi, lebar = hasil.luas
        if self._baris > tinggi or self._kolom > lebar:
            hasil.luas = (max(tinggi, self._baris), max(lebar, self._kolom))

    def _isi_sel(self, jenis: str, gaya: str | None) -> object:
        """Return the value of a cell; None for a blank one."""
        mentah = "".join(self._nilai)
        if jenis == "inlineStr":
            return _teks("".join(self._sebaris)) or None
        if jenis == "str":
            return _teks(mentah) or None
        polos = mentah.strip()
        if jenis == "e":
            return SelCacat(polos[:20] or _GALAT_KOSONG)
        if not polos:
            return SelCacat() if self._rumus else None
        if jenis == "s":
            nomor = _bulat(polos, len(self._bersama)) if polos != "0" else 0
            if nomor >= len(self._bersama):
                raise DokumenRusak("shared text")
            return self._bersama[nomor] or None
        if jenis == "b":
            return polos in ("1", "true")
        return _tanggal(polos) if jenis == "d" else self._angka(polos, gaya)

    def _angka(self, polos: str, gaya: str | None) -> object:
        if not _BILANGAN.fullmatch(polos):
            return polos
        nilai = angka_excel(float(polos))
        if nilai is None:
            return SelCacat("#NUM!")
        nomor = int(gaya) if gaya and gaya.isascii() and gaya.isdecimal() and len(gaya) < 7 else 0
        ragam = self._gaya[nomor] if nomor < len(self._gaya) else Ragam.ANGKA
        if ragam is Ragam.PERSEN:
            return AngkaPersen(nilai)
        if ragam is not Ragam.ANGKA:
            waktu = ke_tanggal(float(nilai), ragam, self._sejak_1904)
            return nilai if waktu is None else waktu
        return nilai

    def _kolom_lembar(self, sifat: dict[str, str]) -> None:
        if sifat.get("hidden") in ("1", "true"):
            awal, akhir = (_bulat(sifat.get(nama, ""), 10**6) for nama in ("min", "max"))
            self.hasil.kolom_sembunyi.append((awal, min(akhir, _KOLOM_MAKS)))
            if len(self.hasil.kolom_sembunyi) > _KOLOM_MAKS:
                raise DokumenRusak("columns")

    def _gabung(self, sifat: dict[str, str]) -> None:
        nama = sifat.get("ref", "")
        awal, _, akhir = nama.partition(":")
        atas, kiri = self._alamat(awal)
        bawah, kanan = self._alamat(akhir or awal)
        self.hasil.gabungan.append(
            Gabungan(
                nama.replace("$", "").upper(),
                (min(atas, bawah) - 1, max(atas, bawah) - 1),
                (min(kiri, kanan) - 1, max(kiri, kanan) - 1),
            )
        )
        if len(self.hasil.gabungan) > _GABUNGAN_MAKS:
            raise DokumenRusak("merged cells")

    def _alamat(self, teks: str) -> tuple[int, int]:
        """Return row and column of an address, from 1."""
        temu = _ALAMAT.fullmatch(teks)
        if temu is None:
            raise DokumenRusak("address")
        huruf = temu[1].upper()
        kolom = self._huruf.get(huruf)
        if kolom is None:
            kolom = 0
            for satu in huruf:
                kolom = kolom * 26 + ord(satu) - 64
            self._huruf[huruf] = kolom
        baris = int(temu[2])
        if not (1 <= baris <= _BARIS_MAKS and kolom <= _KOLOM_MAKS):
            raise DokumenRusak("address")
        return baris, kolom


def _teks(isi: str) -> str:
    """Return a text with the characters that XML cannot hold (``_x000D_``) written out."""
    if len(isi) > _HURUF_MAKS * 7:
        raise TerlaluBanyak(f"sel dengan lebih dari {cetak_bulat(_HURUF_MAKS)} huruf")
    return _LOLOS.sub(lambda temu: chr(int(temu[1], 16)), isi) if "_x" in isi else isi


def _bulat(teks: str, atas: int) -> int:
    if not re.fullmatch("[0-9]{1,9}", teks) or not 1 <= (nilai := int(teks)) <= atas:
        raise DokumenRusak("number")
    return nilai


def _tanggal(teks: str) -> object:
    """Read a date that is spelled out; what is none stays a text."""
    try:
        waktu = dt.datetime.fromisoformat(teks.removesuffix("Z"))
    except ValueError:
        return teks
    return waktu if (waktu.hour, waktu.minute, waktu.second) != (0, 0, 0) else waktu.date()
