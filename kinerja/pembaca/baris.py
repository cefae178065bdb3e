"""Tables become the rows of the sheet of a published report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from kinerja.pembaca.jenjang import Jenjang
from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.kepala import Kisi, NamaKolom, baris_nomor, berangka, nama_kolom
from kinerja.pembaca.kepala_dalam import pecah_kepala
from kinerja.pembaca.nama_terpotong import tergantung
from kinerja.pembaca.peran_kolom import KODE, TANPA_NILAI, Peran, berjudul_kode, kolom_angka, tetapkan_peran
from kinerja.pembaca.unsur import BarisBaca, SelPetak, Tabel

__all__ = ["baris_tabel"]

_HURUF = re.compile(r"[^\W\d_]{2,}")
_TANPA_NAMA = re.compile(r"(?:belum|tidak)\s+(?:ada|terdapat|ditetapkan|tersedia)\b|nihil\b|n\s*/\s*a\b", re.IGNORECASE)
#: A total; "Jumlah koperasi aktif" is the name of an indicator.
_JUMLAH = re.compile(
    r"(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total)(?:\s+(?:se\w+|keseluruhan|umum|besar|akhir|anggaran|belanja|pagu|realisasi|"
    r"dana|apb[dn]|alokasi|sumber|pegawai|asn|program|kegiatan|sasaran|bidang|tw|triwulan|[ivx]+|\d+))*\s*[:.]?$|"
    # A mean of what the table measures; "rata-rata lama layanan" is the name of an indicator.
    r"(?:rata\s*-?\s*rata|rerata)(?:\s*[:.]?$|\s+(?:nilai\s+|persentase\s+|tingkat\s+|total\s+|persen\s+)?(?:capaian|kinerja|realisasi|sasaran|tujuan|"
    r"keseluruhan|se\w+|program|kegiatan|penyerapan|serapan|indikator|iku|ikk|kabupaten|kota|provinsi|nasional|dinas|jumlah|total|per|[ivx]+\b|\d|\())",
    re.IGNORECASE,
)
#: Digits of a number, and a number whose thousands are parted by blanks.
_ANGKA = re.compile(r"[-−(]?[\d.,]+(?:,-)?[)%;-]*")
_BERSPASI = re.compile(r"[-−(]?\d{1,3}(?: \d{3})+(?:,\d+)?\)?%?")
#: Columns that a row must number to be one of their numbers.
_NOMOR_MIN = 3
#: Two amounts, of which one runs over the side of its cell into the other.
_BERDEMPET = re.compile(r"\d\.\d{3}(?:\.\d{3})*\d{1,3}\.\d{3}")
#: Groups of columns that a row of totals covers at least, one value each.
_KELOMPOK = 2
#: Thousands whose last digits are missing.
_TERPENGGAL = re.compile(r"(?:Rp\.?\s*)?[-−(]?\d{1,3}(?:\.\d{3})+\.\d{0,2}")
#: Longer texts of a cell are running text.
_PANJANG_NILAI = 200
_PANJANG_LABEL = 400
#: A text of so many words names something.
_KATA_NAMA = 3
#: More rows without values behind each other are no headings of groups within groups.
_JENJANG_MAKS = 5


def baris_tabel(tabel: Tabel) -> list[BarisBaca]:
    """Return the values of a table with the names of their rows and columns."""
    return [baris for bagian in pecah_kepala(tabel) for baris in _PembacaTabel(bagian).baca()]


def _beberapa_angka(teks: str) -> bool:
    """Say whether a cell holds several numbers, or digits that nobody takes for one: those of two rows.

    >>> _beberapa_angka("78,60 87,43"), _beberapa_angka("3 450 000"), _beberapa_angka("12 bulan")
    (True, False, False)
    >>> _beberapa_angka("1.755.29618.193.984"), _beberapa_angka("460.000.000,- 1.260.000.000,-"), _beberapa_angka("85; 450")
    (True, True, True)
    """
    bagian = teks.split()
    if _BERDEMPET.search(teks):
        return True
    return len(bagian) > 1 and all(map(_ANGKA.fullmatch, bagian)) and not _BERSPASI.fullmatch(teks)


def _sebab_nama(label: str) -> str:
    """Say that the name of a row may go on elsewhere."""
    return "nama baris mungkin terpotong" if tergantung(label) else ""


class _PembacaTabel:
    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        self._kisi = Kisi(tabel.petak)
        self._nama = nama_kolom(self._kisi, tabel.kepala)
        self._isi = self._tanpa_kepala_ulang()
        self._peran = tetapkan_peran(self._nama, [self._teks_kolom(c) for c in range(tabel.petak.banyak_kolom)])
        uang = [c for c, satu in enumerate(self._peran) if satu is Peran.MATA_UANG]
        self._nama = nama_kolom(self._kisi, tabel.kepala, uang)
        self._label = next((c for c, p in enumerate(self._peran) if p is Peran.LABEL), -1)
        self._rinci = self._berinci()
        self._sejudul = self._kolom_sejudul()
        self._sebab = self._keraguan()

    def _tanpa_kepala_ulang(self) -> list[int]:
        """Return the rows below the head, without those that print it again: some programs do within a page, too."""
        kepala = {tuple(self._teks_baris(r)) for r in range(self._tabel.kepala)}
        semua = range(self._tabel.kepala, self._tabel.petak.banyak_baris)
        return [r for r in semua if tuple(isi := self._teks_baris(r)) not in kepala or sum(map(bool, isi)) < _KELOMPOK]

    def _teks_baris(self, r: int) -> list[str]:
        return [satu.teks for satu in self._kisi.baris(r)]

    def _keraguan(self) -> str:
        if self._tabel.petak.keraguan:
            return self._tabel.petak.keraguan.value
        if not self._tabel.kepala:
            return "tabel tanpa kepala"
        return "kolom isi tidak di bawah kepalanya" if self._melenceng() else ""

    def _melenceng(self) -> bool:
        """Say whether the rows have other columns than the head: in most of them one value stands below several headings, and several below one."""
        banyak = [self._lajur_lain(r) for r in self._isi if any(self._nilai(r))]
        return 2 * sum(banyak) > len(banyak)

    def _lajur_lain(self, r: int) -> bool:
        nilai = list(self._nilai(r))
        luas = any(sel.lebar > 1 and self._nama_bersama(sel) is None for _, sel in nilai)
        kepala = [self._kisi.sel(self._tabel.kepala - 1, c) for c, _ in nilai]
        return luas and any(a is not None and a is b and a.teks for a, b in pairwise(kepala))

    def _teks_kolom(self, kolom: int) -> list[str]:
        """Return what begins in a column, below the head; rows that one cell covers do not count, nor names that reach over codes."""
        baris = [r for r in self._isi if not self._kisi.penuh(r)]
        if berjudul_kode(self._nama[kolom]):
            baris = [r for r in baris if (sel := self._kisi.sel(r, kolom)) and sel.lebar == 1] or baris
        return [teks for r in baris if (teks := self._kisi.sendiri(r, kolom))]

    # --- rows ---------------------------------------------------------------------------------------------------

    def baca(self) -> Iterator[BarisBaca]:
        """Yield the values row by row."""
        kelompok = label_lalu = lalu_induk = ""
        lalu_jumlah = True
        jenjang = Jenjang()
        # Totals of parts and of all: those of parts belong to the rows just above them.
        bertingkat = sum(bool(_JUMLAH.match(self._baca_label(r, "")[0])) for r in self._isi) > 1
        for r in self._tanpa_nomor():
            if self._kisi.penuh(r):
                kelompok = self._kisi.teks(r, 0) or kelompok
                continue
            label, sebab = self._baca_label(r, label_lalu)
            nilai = list(self._nilai(r))
            if not nilai:
                if self._anggota(r, label, jenjang):
                    label_lalu = label
                    continue
                # A row that names its group alone; the rows below it are parts of no row with values.
                jenjang = Jenjang()
                kelompok = self._kelompok_baru(r, label, label_lalu) or kelompok
                continue
            if not label:
                continue
            label_lalu = label
            jumlah = bool(_JUMLAH.match(label))
            milik_bagian = not lalu_jumlah and bertingkat and not kelompok
            sendiri = self._atasan(r, label, jenjang) if not jumlah else lalu_induk if milik_bagian else ""
            seluruh = jumlah and self._merangkum(r)
            sebab = sebab or self._sebab_jumlah(jumlah=jumlah)
            induk = " > ".join(filter(None, (kelompok, sendiri)))
            lalu_jumlah, lalu_induk = jumlah, induk or lalu_induk
            sebab = sebab or self._sebab_isi(r, label, [sel.teks for _, sel in nilai])
            for c, sel in nilai:
                yield self._baris(label, induk, c, sel, sebab, seluruh=seluruh)

    def _sebab_isi(self, r: int, label: str, nilai: list[str]) -> str:
        """Say why a row is in doubt by its name and cells."""
        return self._sebab_bersama(r) or self._sebab_baris(r, nilai) or _sebab_nama(label)

    def _sebab_bersama(self, r: int) -> str:
        """Say that a name stands for several rows with numbers or names in one column: which is which it does not say."""
        sel = self._kisi.sel(r, self._label) if self._label >= 0 else None
        if sel is None or sel.tinggi == 1:
            return ""
        kolom = [
            c
            for n in range(sel.baris, sel.baris_akhir)
            for c, lain in self._nilai(n)
            if berangka(lain.teks) or len(lain.teks.split()) >= _KATA_NAMA
        ]
        return "satu nama untuk beberapa baris" if len(kolom) > len(set(kolom)) else ""

    def _anggota(self, r: int, label: str, jenjang: Jenjang) -> bool:
        """Enter a row whose own values are not printed as the next one of its list, if it is: what stands below is its parts."""
        nomor = self._nomor_baris(r)
        if self._rinci or not jenjang.melanjutkan(nomor):
            return False
        jenjang.induk(nomor, label)
        return True

    def _kelompok_baru(self, r: int, label: str, lalu: str) -> str:
        """Return the group that a row without values heads; none where it has no name of its own, or the rest of one."""
        bernama = label != lalu or bool(self._kisi.sendiri(r, self._label))
        return label if bernama and not self._rinci and not self._sisa_halaman(r) else ""

    def _berinci(self) -> bool:
        """Say whether rows without values tell in detail what stands above: most rows, and more behind each other than levels."""
        kosong = [not any(self._nilai(r)) for r in self._isi if self._nama_sendiri(r)]
        terpanjang = max((sum(1 for _ in isi) for tanpa, isi in groupby(kosong) if tanpa), default=0)
        return terpanjang > _JENJANG_MAKS and 2 * sum(kosong) > len(kosong)

    def _sisa_halaman(self, r: int) -> bool:
        """Say whether a row without values is the rest of a name that a page break cut: no other row heads a group."""
        awal = r > self._isi[0] and self._halaman(r) != self._halaman(r - 1)
        return awal and sum(self._nama_sendiri(n) and not any(self._nilai(n)) for n in self._isi) == 1

    def _nama_sendiri(self, r: int) -> bool:
        """Say whether a row has a name in a cell of the column of names alone."""
        sel = self._kisi.sel(r, self._label) if self._label >= 0 else None
        return sel is not None and sel.baris == r and sel.lebar == 1 and bool(sel.teks)

    def _sebab_jumlah(self, *, jumlah: bool) -> str:
        """Say that a total may stand for several columns, where the source does not show merged cells."""
        return "sel gabungan tidak tampak pada teks" if jumlah and not self._tabel.petak.bergabung else ""

    def _merangkum(self, r: int) -> bool:
        """Say whether each value of a row of totals stands for its group of columns, where the source does not show it.

        It is printed once under each group, before columns that other rows fill.
        """
        kelompok: dict[str, list[int]] = {}
        for c, peran in enumerate(self._peran):
            if peran is Peran.NILAI and self._nama[c].kelompok:
                kelompok.setdefault(self._nama[c].kelompok, []).append(c)
        lebar = [isi for isi in kelompok.values() if len(isi) > 1]
        if self._tabel.petak.bergabung or len(lebar) < _KELOMPOK:
            return False
        kosong = all(self._kisi.sendiri(r, c) == "" for isi in lebar for c in isi[1:])
        return kosong and all(self._teks_kolom(c) for isi in lebar for c in isi)

    def _nomor_kolom(self) -> int:
        """Count the rows below the head that only number the columns: one or none."""
        r = self._tabel.kepala
        if r not in self._isi or not baris_nomor([satu.teks for satu in self._kisi.baris(r)]):
            return 0
        return int(not kolom_angka([satu.teks for satu in self._kisi.baris(r + 1)] if r + 1 in self._isi else ["x"]))

    def _atasan(self, r: int, label: str, jenjang: Jenjang) -> str:
        """Return what a row belongs to: by a column before its name, else by the numbers of the rows."""
        di_atas = jenjang.induk(self._nomor_baris(r), label)
        return self._induk(r) or di_atas

    def _tanpa_nomor(self) -> list[int]:
        """Return the rows below the head without those that only number the columns."""
        return [r for r in self._isi[self._nomor_kolom() :] if not self._menomori(r)]

    def _nomor_baris(self, r: int) -> str:
        """Return the number of a row, where a column before its name holds one."""
        depan = (self._kisi.sendiri(r, c) for c, p in enumerate(self._peran) if p is Peran.NOMOR and c < self._label)
        return next(filter(None, depan), "")

    def _menomori(self, r: int) -> bool:
        """Say whether a row further down numbers the columns again, as a new page does: 1 2 3 where others have a name."""
        terisi = [satu.teks for satu in self._kisi.baris(r) if satu.teks]
        nama = self._kisi.sendiri(r, self._label) if self._label >= 0 else ""
        return len(terisi) >= _NOMOR_MIN and berangka(nama) and terisi[0].strip("()") == "1" and baris_nomor(terisi)

    def _baca_label(self, r: int, lalu: str) -> tuple[str, str]:
        """Return what a row is called, and why that is in doubt."""
        if self._label < 0:
            return self._tanpa_label(r)
        sel = self._kisi.sel(r, self._label)
        teks = sel.teks if sel and not TANPA_NILAI.fullmatch(sel.teks) else ""
        sebab = ""
        # A remark over name and values ("belum ada indikator") names nothing; a total does.
        luas = sel is not None and sel.kolom_akhir > self._label + 1 and not _JUMLAH.match(teks)
        catatan = teks if luas or _TANPA_NAMA.match(teks) else ""
        teks = "" if catatan else teks
        teks = teks or self._teks_di_kiri(r)
        if not teks:
            teks, sebab = catatan or lalu, "" if catatan else "nama baris diambil dari baris di atasnya"
        kode = self._kode(r)
        if kode and not teks.startswith(kode):
            teks = f"{kode} {teks}"
        return teks[:_PANJANG_LABEL], sebab

    def _teks_di_kiri(self, r: int) -> str:
        """Return what names a row without a text in the column of names."""
        # Levels that are set in columns of their own: the nearest text to the left that begins in this row.
        kiri = (self._kisi.sendiri(r, c) for c in range(self._label - 1, -1, -1) if self._peran[c] is Peran.INDUK)
        if teks := next(filter(None, kiri), ""):
            return teks
        # A total names itself where other rows have their number or code.
        depan = (self._kisi.sendiri(r, c) for c in range(self._label) if self._peran[c] in (Peran.NOMOR, Peran.KODE))
        return next((satu for satu in depan if _HURUF.search(satu) and not KODE.fullmatch(satu)), "")

    def _tanpa_label(self, r: int) -> tuple[str, str]:
        """Name a row of a table of numbers alone: what the caption says, and its number where there are several."""
        temu = cari_judul(self._tabel.judul)
        nama = self._tabel.judul[temu.end() :].strip(" .:") if temu else self._tabel.judul
        nomor = f" ({r - self._tabel.kepala + 1})" if len(self._isi) > 1 else ""
        return f"{nama}{nomor}"[:_PANJANG_LABEL], "baris tanpa nama"

    def _kode(self, r: int) -> str:
        """Return the code of a row; one before what the row belongs to is not its own."""
        induk = max((c for c in range(self._label) if self._peran[c] is Peran.INDUK), default=-1)
        bagian = [self._kisi.sendiri(r, c) for c in range(induk + 1, self._label) if self._peran[c] is Peran.KODE]
        return ".".join(re.sub(r"\s+", "", satu).strip(".") for satu in bagian if KODE.fullmatch(satu))

    def _induk(self, r: int) -> str:
        """Return the text of the columns left of the name that hold what the row belongs to, also from rows above."""
        for c in range(self._label - 1, -1, -1):
            if self._peran[c] is not Peran.INDUK:
                continue
            sel = self._kisi.sel(r, self._label)
            if sel and sel.kolom <= c:
                return ""
            for atas in range(r, self._tabel.kepala - 1, -1):
                if self._kisi.penuh(atas):
                    break
                if teks := self._kisi.teks(atas, c):
                    return teks[:_PANJANG_LABEL]
        return ""

    def _nilai(self, r: int) -> Iterator[tuple[int, SelPetak]]:
        for c, peran in enumerate(self._peran):
            if peran is not Peran.NILAI:
                continue
            sel = self._kisi.sel(r, c)
            if sel and (sel.baris, sel.kolom) == (r, c) and sel.teks and len(sel.teks) <= _PANJANG_NILAI:
                yield c, sel

    def _baris(self, label: str, induk: str, c: int, sel: SelPetak, sebab: str, *, seluruh: bool) -> BarisBaca:
        nama = self._nama_bersama(sel) or self._nama[c]
        if seluruh and nama.kelompok:
            nama = NamaKolom(nama.kelompok)
        # A value that stands for several rows or columns is printed once, and belongs to none of them alone.
        if not sebab and (sel.tinggi > 1 or (sel.lebar > 1 and nama is self._nama[c])):
            sebab = "satu nilai untuk beberapa baris atau kolom"
        sebab = sebab or self._sebab or self._sebab_sel(sel, nama)
        nilai = None if TANPA_NILAI.fullmatch(sel.teks) else sel.teks
        return BarisBaca(
            self._tabel.judul, label, nama.judul, nilai, nama.kelompok, induk, sel.halaman, sel.kotak, not sebab, sebab
        )

    def _sebab_baris(self, r: int, nilai: list[str]) -> str:
        """Say why a whole row is in doubt: a cell holds the numbers of two rows, or the end of the table cuts numbers off."""
        if any(map(_beberapa_angka, nilai)):
            return "beberapa angka dalam satu sel"
        terakhir = r == self._isi[-1] or self._halaman(r) != self._halaman(r + 1)
        return "angka terpenggal di akhir halaman" if terakhir and any(map(_TERPENGGAL.fullmatch, nilai)) else ""

    def _halaman(self, r: int) -> int:
        return next((satu.halaman for satu in self._kisi.baris(r)), 0)

    def _sebab_sel(self, sel: SelPetak, nama: NamaKolom) -> str:
        """Say why a value is in doubt that stands in a table that is not."""
        if sel.baris in self._tabel.petak.terpotong:
            return "nama baris mungkin terpotong"
        for halaman, keraguan in self._tabel.petak.ragu:
            if halaman == sel.halaman:
                return keraguan.value
        if sel.kolom in self._sejudul:
            return "beberapa kolom angka di bawah satu judul"
        return self._sebab_gabungan(sel) or ("" if nama.berjudul else "kolom tanpa judul")

    def _kolom_sejudul(self) -> frozenset[int]:
        """Return the columns of numbers of which several stand below one heading: what each of them holds is not said."""
        menurut: dict[SelPetak, list[int]] = {}
        for c, peran in enumerate(self._peran):
            sel = self._kisi.sel(self._tabel.kepala - 1, c)
            if sel and sel.teks and sel.lebar > 1 and peran is Peran.NILAI and kolom_angka(self._teks_kolom(c)):
                menurut.setdefault(sel, []).append(c)
        return frozenset(c for isi in menurut.values() if len(isi) > 1 for c in isi)

    def _sebab_gabungan(self, sel: SelPetak) -> str:
        """Say that a value may stand for the rows below it too, where the source does not show merged cells."""
        bawah = sel.baris_akhir
        if self._tabel.petak.bergabung or bawah not in self._isi or self._kisi.sendiri(bawah, sel.kolom):
            return ""
        lain = sum(bool(self._kisi.sendiri(bawah, c)) for c, p in enumerate(self._peran) if p is Peran.NILAI)
        return "nilai untuk beberapa baris" if lain > 1 else ""

    def _nama_bersama(self, sel: SelPetak) -> NamaKolom | None:
        """Return the heading of just the columns that a wide cell covers: the total of a group of columns."""
        if sel.lebar == 1:
            return None
        atas = [self._kisi.sel(r, sel.kolom) for r in range(self._tabel.kepala)]
        pas = [satu for satu in atas if satu and (satu.kolom, satu.lebar) == (sel.kolom, sel.lebar) and satu.teks]
        return NamaKolom(pas[-1].teks) if pas else None
