"""Tables and sentences become the rows of the sheet of a published report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from kinerja.pembaca.judul import cari_judul
from kinerja.pembaca.kepala import Kisi, NamaKolom, baris_nomor, bernilai, nama_kolom
from kinerja.pembaca.unsur import Kalimat, Kotak, SelPetak, Tabel

__all__ = ["BarisBaca", "baris_kalimat", "baris_prosa", "baris_tabel"]

#: What prints where there is no value.
_TANPA_NILAI = re.compile(r"[-–—\s.]*")
_KODE = re.compile(r"(?:\d{1,4}|XX?)(?:[.\s]+(?:\d{1,4}|XX?))*\.?")
_KODE_PENUH = re.compile(r"[0-9X](?:\.(?:\d{1,4}|XX)){2,}\.?")
_RIBUAN = re.compile(r"\d{1,3}(?:\.\d{3})+")
_HURUF = re.compile(r"[^\W\d_]{2,}")
_NOMOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,2})*|[IVXLC]{1,6}|[A-Za-z])[.)]?\)?")
_JUDUL_NOMOR = re.compile(r"no(?:mor|\.)?(?:\s*urut)?\.?|#", re.IGNORECASE)
_JUDUL_KODE = re.compile(r"\bkode\b|\brekening\b", re.IGNORECASE)
#: Columns of words that say something about a row, and are not what the row is called.
_JUDUL_SIFAT = re.compile(
    r"satuan|keterangan|\bket\b|predikat|kategori|kriteria|status|sumber data|sumber informasi|^sumber$|formula|rumus|definisi|penanggung|penjelasan|"
    r"cara|analisis|solusi|penyebab|kendala|hambatan|rencana|lokasi|jenis target|alasan|tindak|upaya|bukti|tugas|"
    r"interpretasi|tipe|polaritas|maksud|cakupan",
    re.IGNORECASE,
)
_JUDUL_INDIKATOR = re.compile(r"indikator|\biku\b|\bikk\b", re.IGNORECASE)
_JUDUL_URAIAN = re.compile(
    r"uraian|program|kegiatan|nama|jenis|belanja|wilayah|kabupaten|unit|bulan|tahun|bidang", re.IGNORECASE
)
_TAHUN = re.compile(r"(?:19|20)\d\d")
_TANPA_NAMA = re.compile(r"(?:belum|tidak)\s+(?:ada|terdapat|ditetapkan|tersedia)\b|nihil\b|n\s*/\s*a\b", re.IGNORECASE)
#: A total; "Jumlah koperasi aktif" is the name of an indicator.
_JUMLAH = re.compile(
    r"(?:grand\s+|sub\s*-?\s*)?(?:jumlah|total)(?:\s+(?:se\w+|keseluruhan|umum|besar|akhir|anggaran|belanja|pagu|realisasi|"
    r"dana|alokasi|sumber|pegawai|asn|program|kegiatan|sasaran|bidang|tw|triwulan|[ivx]+|\d+))*\s*[:.]?$|"
    r"rata\s*-?\s*rata\b|rerata\b",
    re.IGNORECASE,
)
_MATA_UANG = re.compile(r"rp\.?|idr", re.IGNORECASE)
#: Longer texts of a cell are running text.
_PANJANG_NILAI = 200
_PANJANG_LABEL = 400

_ANGKA_PROSA = re.compile(
    r"(?:\bRp\.?\s*|(?<![\w.,/]))[-−]?\d(?:[\d.,]*\d)?(?![\w/])(?:\s*(?:%|persen\b|(?:ribu|juta|mil[iy]ar|triliun)\b))?",
    re.IGNORECASE,
)
#: Words before a number that say: this is the value of what stands before them.
_SEBESAR = re.compile(
    r"\s+(?:(?:yaitu|yakni|adalah|hanya|telah|sudah|mencapai|tercapai|terealisasi|menjadi|ada)\s+)*"
    r"(?:sebesar|sejumlah|sebanyak|senilai|mencapai|adalah|yaitu|yakni|menjadi)\s*:?\s*$",
    re.IGNORECASE,
)
#: What a sentence can call a quantity: words, with a year or a small number at most, and no comparison.
_SEBUTAN = re.compile(
    r"(?!(?:pada|di|dari|dalam|untuk|oleh|hal|yang|tahun|dan|atau|ini|itu)\b)(?=.{6})"
    r"(?!.*\b(?:di atas|di bawah|lebih|kurang|dibanding\w*|disajikan|dapat|meningkat|menurun|naik|turun|hingga)\b)"
    r"[^\W\d_][^\d%]*(?:(?:(?:19|20)\d\d|\b\d{1,2}\b)[^\d%]*){0,2}",
    re.IGNORECASE,
)
_BUTIR = re.compile(r"^(?:[-–•●▪✓*]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+")
_PISAH_KLAUSA = re.compile(
    r"(?<!\d),|,(?!\d)|[;:()“”\"]|(?<=[a-z])\.\s|\b(?:dan|serta|sedangkan|atau|dengan|dari|terhadap|sehingga|maka)\b",
    re.IGNORECASE,
)
#: Sentences that are judged as they stand: they compare, spell out a number, or name a document or a region.
_DINILAI = re.compile(
    r"\b(?:naik|meningkat|kenaikan|peningkatan|bertambah|tumbuh|turun|menurun|penurunan|berkurang)\b.*\bdari\b.*\bmenjadi\b|"
    r"\b(?:lebih\s+(?:tinggi|besar|banyak|rendah|kecil|sedikit)|melampaui|melebihi|di\s*atas|di\s*bawah|"
    r"(?:belum|tidak)\s+(?:mencapai|memenuhi))\b.*\d|"
    r"\d[\d.,-]*\s*\(\s*[a-z]+(?:\s+[a-z]+)*\s*\)|"
    r"\b(?:realisasi|terealisasi|terserap|penyerapan|serapan|capaian)\b.*\d|\d.*\b(?:terealisasi|terserap|tercapai|melampaui|tidak\s+mencapai)\b|"
    r"\b(?:naik|turun|meningkat|menurun|kenaikan|peningkatan|penurunan|melampaui|melebihi|(?:belum|tidak)\s+(?:mencapai|memenuhi))\b"
    r".*\b(?:target|sebelumnya|lalu|lebih|standar)\b|\b(?:sebelumnya|lalu)\b.*\b(?:peningkatan|penurunan|kenaikan|naik|turun|meningkat|menurun)\b|"
    r"\d\s*(?:\([a-z]+\)\s*)?(?:program|kegiatan|sub\s*kegiatan|sasaran|indikator|orang|pegawai)\b|"
    r"\b(?:perjanjian|penetapan|pengukuran|laporan)\s+kinerja\b|\b(?:LKjIP|LAKIP|LKIP|Renstra|Renja|DPA|DIPA)\b|"
    r"\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|sehingga|sisanya|menyisakan|kekurangan)\b.*\d.*\d|\bRp\.?\s*\d|\d\s*(?:%|persen\b)|"
    r"\b(?:berhasil|belum|tidak|gagal|(?:men)?capai|tercapai|(?:me)?menuhi|terpenuhi|sesuai|terlampaui)\b.*\btarget\b|"
    r"\btarget\b.*\b(?:tercapai|terpenuhi|terlampaui|dicapai|dipenuhi)\b|"
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan)\s+(?:sebesar\s+|sebanyak\s+)?\d|"
    # Two numbers, neither a year nor that of a document, with words behind them.
    r"(?:(?<![\d.,/-])(?<!nomor )(?<!no\. )(?<!tahun )(?<!pasal )(?!(?:19|20)\d\d\b)\d[\d.]*\s+[a-z]{3,}.*?){2}|"
    r"\b(?-i:[A-Z]{3,}\s+(?:Kabupaten|Kota)\s+[A-Z])|"
    r"\b(?-i:Dinas|Badan|Kecamatan|Kelurahan|Pengadilan|Kejaksaan|Polres|Polda|Balai|Loka|RSUD|Rumah Sakit|Kantor|Inspektorat)\s+(?-i:[A-Z])",
    re.IGNORECASE,
)
_PANJANG_KALIMAT = 1_000
_KATA_SEBUTAN = 8


@dataclass(frozen=True)
class BarisBaca:
    """One printed value.

    Attributes
    ----------
    tabel, baris, kolom, nilai, kelompok, induk
        as on the sheet of a published report; ``nilai`` is None where a dash is printed, ``induk`` a path of
        the heading of the group of rows and what the column before the name says, parted by ``>``; a subtotal has that
        of its rows.
    halaman
        page, 0 where the source has none.
    kotak
        where on the page; None where the source has no pages.
    yakin
        False where row or column were guessed.
    sebab
        why not, in a few Indonesian words.
    """

    tabel: str
    baris: str
    kolom: str
    nilai: str | None
    kelompok: str = ""
    induk: str = ""
    halaman: int = 0
    kotak: Kotak | None = None
    yakin: bool = True
    sebab: str = ""


class _Peran(Enum):
    NOMOR = "nomor"
    KODE = "kode"
    LABEL = "label"
    INDUK = "induk"
    MATA_UANG = "mata uang"
    NILAI = "nilai"


def baris_tabel(tabel: Tabel) -> list[BarisBaca]:
    """Return the values of a table with the names of their rows and columns."""
    return list(_PembacaTabel(tabel).baca())


class _PembacaTabel:
    def __init__(self, tabel: Tabel) -> None:
        self._tabel = tabel
        self._kisi = Kisi(tabel.petak)
        self._nama = nama_kolom(self._kisi, tabel.kepala)
        self._isi = range(tabel.kepala, tabel.petak.banyak_baris)
        self._peran = self._tetapkan_peran()
        uang = [c for c, satu in enumerate(self._peran) if satu is _Peran.MATA_UANG]
        self._nama = nama_kolom(self._kisi, tabel.kepala, uang)
        self._label = next((c for c, p in enumerate(self._peran) if p is _Peran.LABEL), -1)
        self._sebab = self._keraguan()

    def _keraguan(self) -> str:
        if not self._tabel.petak.yakin:
            return "tabel tanpa garis"
        if not self._tabel.kepala:
            return "tabel tanpa kepala"
        return ""

    # --- what columns are ---------------------------------------------------------------------------------------

    def _teks_kolom(self, kolom: int) -> list[str]:
        """Return what begins in a column, below the head; rows that one cell covers do not count."""
        return [teks for r in self._isi if not self._kisi.penuh(r) and (teks := self._kisi.sendiri(r, kolom))]

    def _tetapkan_peran(self) -> list[_Peran]:
        banyak = self._tabel.petak.banyak_kolom
        peran = [_Peran.NILAI] * banyak
        isi = [self._teks_kolom(c) for c in range(banyak)]
        for c in range(banyak):
            if isi[c] and all(_MATA_UANG.fullmatch(satu) for satu in isi[c]):
                peran[c] = _Peran.MATA_UANG
            elif _bernomor(self._nama[c], isi[c], pertama=c == 0):
                peran[c] = _Peran.NOMOR
            elif _berkode(self._nama[c], isi[c]):
                peran[c] = _Peran.KODE
        angka = [c for c in range(banyak) if peran[c] is _Peran.NILAI and _kolom_angka(isi[c])]
        batas = angka[0] if angka else banyak
        kata = [c for c in range(batas) if peran[c] is _Peran.NILAI and _kolom_kata(isi[c])]
        calon = [c for c in kata if not _JUDUL_SIFAT.search(self._nama[c].judul)]
        calon = calon or kata[:1]
        if calon:
            label = self._pilih_label(calon, berangka=bool(angka))
            peran[label] = _Peran.LABEL
            for c in calon:
                if c < label:
                    peran[c] = _Peran.INDUK
        return peran

    def _pilih_label(self, calon: Sequence[int], *, berangka: bool) -> int:
        """Choose the column that names the rows: indicators before their sasaran; else the last one before numbers."""
        for pola in (_JUDUL_INDIKATOR, _JUDUL_URAIAN):
            cocok = [c for c in calon if pola.search(self._nama[c].judul)]
            if cocok:
                return cocok[-1]
        return calon[-1] if berangka else calon[0]

    # --- rows ---------------------------------------------------------------------------------------------------

    def baca(self) -> Iterator[BarisBaca]:
        """Yield the values row by row."""
        kelompok = label_lalu = lalu_induk = ""
        lalu_jumlah = True
        # Totals of parts and of all: those of parts belong to the rows just above them.
        bertingkat = sum(bool(_JUMLAH.match(self._baca_label(r, "")[0])) for r in self._isi) > 1
        for r in self._isi:
            if (
                baris_nomor([satu.teks for satu in self._kisi.baris(r)])
                and not _kolom_angka([satu.teks for satu in self._kisi.baris(r + 1)] if r + 1 in self._isi else ["x"])
                and r == self._tabel.kepala
            ):
                continue
            if self._kisi.penuh(r):
                kelompok = self._kisi.teks(r, 0) or kelompok
                continue
            label, sebab = self._baca_label(r, label_lalu)
            nilai = list(self._nilai(r))
            if not nilai:
                # A row that names its group alone.
                kelompok = label if self._kisi.sendiri(r, self._label) or label != label_lalu else kelompok
                continue
            if not label:
                continue
            label_lalu = label
            jumlah = bool(_JUMLAH.match(label))
            if jumlah:
                sendiri = lalu_induk if not lalu_jumlah and bertingkat and not kelompok else ""
            else:
                sendiri = self._induk(r)
            if jumlah and not self._tabel.petak.bergabung:
                sebab = sebab or "sel gabungan tidak tampak pada teks"
            induk = " > ".join(filter(None, (kelompok, sendiri)))
            lalu_jumlah, lalu_induk = jumlah, induk or lalu_induk
            for c, sel in nilai:
                yield self._baris(label, induk, c, sel, sebab)

    def _baca_label(self, r: int, lalu: str) -> tuple[str, str]:
        """Return what a row is called, and why that is in doubt."""
        if self._label < 0:
            return self._tanpa_label(r)
        sel = self._kisi.sel(r, self._label)
        teks = sel.teks if sel and not _TANPA_NILAI.fullmatch(sel.teks) else ""
        sebab = ""
        # A remark over name and values ("belum ada indikator") names nothing; a total does.
        luas = sel is not None and sel.kolom_akhir > self._label + 1 and not _JUMLAH.match(teks)
        catatan = teks if luas or _TANPA_NAMA.match(teks) else ""
        teks = "" if catatan else teks
        if not teks:
            # Levels that are set in columns of their own: the nearest text to the left that begins in this row.
            kiri = (self._kisi.sendiri(r, c) for c in range(self._label - 1, -1, -1) if self._peran[c] is _Peran.INDUK)
            teks = next(filter(None, kiri), "")
        if not teks:
            # A total names itself where other rows have their number or code.
            depan = (
                self._kisi.sendiri(r, c) for c in range(self._label) if self._peran[c] in (_Peran.NOMOR, _Peran.KODE)
            )
            teks = next((satu for satu in depan if _HURUF.search(satu) and not _KODE.fullmatch(satu)), "")
        if not teks:
            teks, sebab = catatan or lalu, "" if catatan else "nama baris diambil dari baris di atasnya"
        kode = self._kode(r)
        if kode and not teks.startswith(kode):
            teks = f"{kode} {teks}"
        return teks[:_PANJANG_LABEL], sebab

    def _tanpa_label(self, r: int) -> tuple[str, str]:
        """Name a row of a table of numbers alone: what the caption says, and its number where there are several."""
        temu = cari_judul(self._tabel.judul)
        nama = self._tabel.judul[temu.end() :].strip(" .:") if temu else self._tabel.judul
        nomor = f" ({r - self._tabel.kepala + 1})" if len(self._isi) > 1 else ""
        return f"{nama}{nomor}"[:_PANJANG_LABEL], "baris tanpa nama"

    def _kode(self, r: int) -> str:
        bagian = [self._kisi.sendiri(r, c) for c, p in enumerate(self._peran) if p is _Peran.KODE and c < self._label]
        return ".".join(re.sub(r"\s+", "", satu).strip(".") for satu in bagian if _KODE.fullmatch(satu))

    def _induk(self, r: int) -> str:
        """Return the text of the columns left of the name that hold what the row belongs to, also from rows above."""
        for c in range(self._label - 1, -1, -1):
            if self._peran[c] is not _Peran.INDUK:
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
            if peran is not _Peran.NILAI:
                continue
            sel = self._kisi.sel(r, c)
            if sel and (sel.baris, sel.kolom) == (r, c) and sel.teks and len(sel.teks) <= _PANJANG_NILAI:
                yield c, sel

    def _baris(self, label: str, induk: str, c: int, sel: SelPetak, sebab: str) -> BarisBaca:
        nama = self._nama_bersama(sel) or self._nama[c]
        # A value that stands for several rows or columns is printed once, and belongs to none of them alone.
        if not sebab and (sel.tinggi > 1 or (sel.lebar > 1 and nama is self._nama[c])):
            sebab = "satu nilai untuk beberapa baris atau kolom"
        sebab = sebab or self._sebab or self._sebab_gabungan(sel)
        nilai = None if _TANPA_NILAI.fullmatch(sel.teks) else sel.teks
        return BarisBaca(
            self._tabel.judul, label, nama.judul, nilai, nama.kelompok, induk, sel.halaman, sel.kotak, not sebab, sebab
        )

    def _sebab_gabungan(self, sel: SelPetak) -> str:
        """Say that a value may stand for the rows below it too, where the source does not show merged cells."""
        bawah = sel.baris_akhir
        if self._tabel.petak.bergabung or bawah not in self._isi or self._kisi.sendiri(bawah, sel.kolom):
            return ""
        lain = sum(bool(self._kisi.sendiri(bawah, c)) for c, p in enumerate(self._peran) if p is _Peran.NILAI)
        return "nilai untuk beberapa baris" if lain > 1 else ""

    def _nama_bersama(self, sel: SelPetak) -> NamaKolom | None:
        """Return the heading of just the columns that a wide cell covers: the total of a group of columns."""
        if sel.lebar == 1:
            return None
        atas = [self._kisi.sel(r, sel.kolom) for r in range(self._tabel.kepala)]
        pas = [satu for satu in atas if satu and (satu.kolom, satu.lebar) == (sel.kolom, sel.lebar) and satu.teks]
        return NamaKolom(pas[-1].teks) if pas else None


def _bernomor(nama: NamaKolom, isi: Sequence[str], *, pertama: bool) -> bool:
    """Say whether a column numbers the rows."""
    if not isi:
        return bool(_JUDUL_NOMOR.fullmatch(nama.judul))
    cocok = sum(bool(_NOMOR.fullmatch(satu)) for satu in isi)
    if _JUDUL_NOMOR.fullmatch(nama.judul):
        return cocok >= 0.5 * len(isi)
    if not pertama or cocok < 0.8 * len(isi):
        return False
    angka = [int(re.sub(r"\D", "", satu)) for satu in isi if re.fullmatch(r"\d{1,3}[.)]?", satu)]
    return len(angka) >= 2 and angka == list(range(angka[0], angka[0] + len(angka))) and angka[0] <= 1


def _berkode(nama: NamaKolom, isi: Sequence[str]) -> bool:
    cocok = sum(bool(_KODE.fullmatch(satu)) for satu in isi)
    if _JUDUL_KODE.search(f"{nama.kelompok} {nama.judul}"):
        return cocok >= 0.5 * len(isi)
    return bool(isi) and all(_KODE_PENUH.fullmatch(satu) and not _RIBUAN.fullmatch(satu) for satu in isi)


def _kolom_angka(isi: Sequence[str]) -> bool:
    terisi = [satu for satu in isi if not _TANPA_NILAI.fullmatch(satu)]
    return bool(terisi) and sum(map(bernilai, terisi)) >= 0.5 * len(terisi)


def _kolom_kata(isi: Sequence[str]) -> bool:
    """Say whether a column names things: words, or years."""
    return bool(isi) and sum(_bernama(satu) for satu in isi) >= 0.5 * len(isi)


def _bernama(teks: str) -> bool:
    return not bernilai(teks) and (any(satu.isalpha() for satu in teks) or bool(_TAHUN.fullmatch(teks)))


def baris_prosa(kalimat: Kalimat) -> list[BarisBaca]:
    """Return the numbers of a sentence that it says to be the value of something ("... sebesar 77,04 %")."""
    hasil = []
    for temu in _ANGKA_PROSA.finditer(kalimat.teks):
        depan = kalimat.teks[: temu.start()]
        sebut = _SEBESAR.search(depan)
        if not sebut:
            continue
        label = _BUTIR.sub("", _PISAH_KLAUSA.split(depan[: sebut.start()])[-1].strip())
        if not _SEBUTAN.fullmatch(label):
            continue
        halaman, kotak = kalimat.kotak[0] if kalimat.kotak else (0, None)
        hasil.append(
            BarisBaca(
                f"Prosa {kalimat.bagian}".strip(),
                label[:_PANJANG_LABEL],
                "Nilai",
                temu[0].strip().rstrip(".,"),
                halaman=halaman,
                kotak=kotak,
                yakin=False,
                sebab="kalimat",
            )
        )
    return hasil


def baris_kalimat(kalimat: Kalimat) -> BarisBaca | None:
    """Return a sentence whose words are held against its own numbers, None where it says nothing of the kind."""
    if not _DINILAI.search(kalimat.teks) or len(kalimat.teks) > _PANJANG_KALIMAT:
        return None
    kata = kalimat.teks.split()
    sebutan = " ".join(kata[:_KATA_SEBUTAN]) + (" …" if len(kata) > _KATA_SEBUTAN else "")
    halaman, kotak = kalimat.kotak[0] if kalimat.kotak else (0, None)
    return BarisBaca(
        f"Prosa {kalimat.bagian}".strip(),
        sebutan,
        "Kalimat",
        kalimat.teks,
        halaman=halaman,
        kotak=kotak,
        sebab="kalimat",
    )
