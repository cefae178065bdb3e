"""Prose is judged before its placeholders are filled: every sign that would be printed raw or vanish is named."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from kinerja.masukan.markdown import (
    GANTI_BARIS,
    KETERANGAN,
    berisi,
    hanya_gambar,
    letak_judul,
    pengurai,
    polos,
    siapkan,
)
from kinerja.masukan.sel_polos import POLA_GAMBAR, POLA_PEMISAH, POLA_TAUTAN, POLA_TEBAL

__all__ = ["ISIAN", "RUJUK", "Cela", "GambarDisebut", "periksa_markdown"]

#: What stands for a placeholder while a text is judged, and for one that prints a cross-reference.
ISIAN, RUJUK = "\ue002", "\ue003"

#: Bounds: characters and brackets of one paragraph or cell, brackets of one text, lists in each other, columns and rows.
_HURUF, _KURUNG, _KURUNG_TEKS, _SUSUN, _KOLOM, _BARIS = 20_000, 300, 5_000, 5, 15, 500
#: Lines of a text, and column lines of all its tables together: so many are parsed within a second.
_BARIS_TEKS, _GARIS = 4_000, 12_000
#: Characters of a caption.
_JUDUL = 400
#: Signs at the start of a line that each open a list or a quotation.
#: The code of a sign that may mean something else.
_MERAGUKAN = "kutipan_meragukan"
_WADAH = re.compile(r"[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))")
_BANDING = re.compile(r"[ \t]*>[ \t]*(?=[\d\ue002])")
_KURUNG_POLA = re.compile(r"[\[\]<`*_!&~]")
_SKEMA = re.compile(r"https?://[^\s/]|mailto:\S+@\S")

_PERIKSA = pengurai("hr", "lheading", "fence", "html_block", "backticks", "strikethrough", "html_inline")

_SISA: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pola, re.MULTILINE), kode, pesan)
    for pola, kode, pesan in (
        (POLA_GAMBAR, "gambar_tak_terbaca", "gambar ini tidak terbaca; tulis ![Keterangan](foto.jpg), dan bila nama berkasnya berspasi ![Keterangan](<foto rapat.jpg>)"),
        (POLA_TAUTAN, "tautan_tak_terbaca", "tautan ini tidak terbaca; tulis [teks](https://alamat) tanpa spasi dalam alamatnya"),
        (r"!?\[\^[^\]\n]{1,100}\]", "catatan_kaki", "catatan kaki [^...] tidak dipakai; tulis keterangannya dalam kalimat atau di antara kurung"),
        (r"^\[[^\]\n]{1,200}\]:[ \t]*(?:<|\S+://)", "tautan_tak_terbaca", "alamat yang ditulis terpisah tidak dipakai; tulis [teks](https://alamat) di tempat tautannya"),
        (POLA_TEBAL, "tebal_tak_terbaca", r"tanda ** di sini tidak terbaca; tulis **tebal** tanpa spasi di sebelah dalam tandanya, atau \*\* bila tanda itu hendak dicetak"),
        (POLA_PEMISAH, "tabel_tak_terbaca", "tabel ini tidak terbaca; baris judul kolom tepat di atas baris |---|---| harus sama banyak kolomnya"),
        (r"^[ \t]*\|.{0,2000}\|[ \t]*$", "tabel_tak_terbaca", "baris tabel ini tidak terbaca; di bawah baris judul kolom harus ada baris |---|---|, dan di antara baris tabel tidak boleh ada baris kosong"),
    )
)  # fmt: skip

_TAK_DIPAKAI = "{} tidak dipakai dalam narasi; {}"
_BLOK = {
    "hr": ("garis_pemisah", _TAK_DIPAKAI.format("garis pemisah", "hapus baris ini, atau beri subjudul yang diawali ###")),
    "fence": ("kode_tidak_dipakai", _TAK_DIPAKAI.format("blok kode ```", "hapus baris ``` pembuka dan penutupnya")),
}  # fmt: skip
_INLINE = {
    "code_inline": ("kode_tidak_dipakai", _TAK_DIPAKAI.format("tanda kode `", r"hapus, atau tulis \` bila tanda itu hendak dicetak")),
    "s": ("coretan_tidak_dipakai", _TAK_DIPAKAI.format("teks tercoret ~~", r"hapus, atau tulis \~ bila tanda itu hendak dicetak")),
}  # fmt: skip
_HTML = "kode HTML {} tidak dipakai dalam narasi; hapus, atau tulis \\< bila tanda itu hendak dicetak"


@dataclass(frozen=True)
class Cela:
    """What is wrong with a text: the line (from 1), a stable code, the sentence."""

    baris: int
    kode: str
    pesan: str


@dataclass(frozen=True)
class GambarDisebut:
    """A picture that a text shows: its address as typed and the line (from 1)."""

    alamat: str
    baris: int


def periksa_markdown(baris: Sequence[tuple[str, int]]) -> tuple[list[Cela], list[GambarDisebut]]:
    """Judge a text.

    Parameters
    ----------
    baris
        its lines with their numbers in the file; placeholders are masked.

    Returns
    -------
    tuple
        all that would not be printed as it is meant, and the pictures that the text shows.
    """
    awal = [*_tak_terurai(baris), *_tersusun(baris)]
    # A sign that may mean something else can be parsed: what else is wrong is told along with it.
    if any(satu.kode != _MERAGUKAN for satu in awal):
        return awal, []
    siap = [(isi, baris[urut][1]) for isi, urut in siapkan([isi for isi, _ in baris])]
    nomor = [satu for _, satu in siap]
    teks = "\n".join(isi for isi, _ in siap)
    simpul: list[Token] = []
    _PERIKSA.block.parse(teks, _PERIKSA, {}, simpul)
    besar = [*_terlalu_besar(simpul, nomor)]
    if besar:
        return [*awal, *besar], []
    for satu in simpul:
        if satu.type == "inline":
            satu.children = []
            _PERIKSA.inline.parse(satu.content, _PERIKSA, {}, satu.children)
    pemeriksa = _Pemeriksa(nomor, [isi for isi, _ in siap])
    pemeriksa.blok(SyntaxTreeNode(simpul).children, ())
    semua = sorted((*awal, *pemeriksa.cela), key=lambda satu: satu.baris)
    return list(dict.fromkeys(semua)), pemeriksa.gambar


def _tak_terurai(baris: Sequence[tuple[str, int]]) -> Iterator[Cela]:
    """Find what would take too long to parse."""
    if len(baris) > _BARIS_TEKS:
        yield Cela(
            baris[_BARIS_TEKS][1],
            "naskah_panjang",
            f"naskah lebih dari {_BARIS_TEKS} baris; ringkas, atau pindahkan ke lampiran",
        )
    garis = 0
    for isi, nomor in baris:
        if len(isi) > _HURUF:
            yield Cela(nomor, "alinea_panjang", f"alinea lebih dari {_HURUF} huruf; pisahkan dengan baris kosong")
        garis += isi.count("|")
        if garis > _GARIS:
            yield Cela(
                nomor,
                "tabel_besar",
                f"tabel dalam naskah ini memuat lebih dari {_GARIS} garis |; pindahkan ke lampiran",
            )
            return


def _tersusun(baris: Sequence[tuple[str, int]]) -> Iterator[Cela]:
    """Find lines that open too many lists or quotations at once, and comparisons that would become quotations."""
    for isi, nomor in baris:
        letak = banyak = 0
        while (cocok := _WADAH.match(isi, letak)) and banyak <= _SUSUN + 1:
            letak, banyak = cocok.end(), banyak + 1
        if banyak > _SUSUN:
            pesan = f"baris ini membuka lebih dari {_SUSUN} daftar atau kutipan sekaligus; hapus tanda di awal baris"
            yield Cela(nomor, "bersusun_dalam", pesan)
        elif _BANDING.match(isi):
            pesan = r"tanda > di awal baris berarti kutipan; tulis \> bila maksudnya lebih dari, atau beri tanda petik “ pada kutipannya"
            yield Cela(nomor, _MERAGUKAN, pesan)


def _terlalu_besar(simpul: Sequence[Token], nomor: Sequence[int]) -> Iterator[Cela]:
    jumlah = 0
    for satu in simpul:
        baris = nomor[satu.map[0]] if satu.map else 1
        if satu.level > 4 * _SUSUN + 4:
            yield Cela(baris, "bersusun_dalam", f"daftar bersusun lebih dari {_SUSUN} tingkat; ratakan")
            return
        if satu.type != "inline":
            continue
        kurung = len(_KURUNG_POLA.findall(satu.content))
        jumlah += kurung
        if len(satu.content) > _HURUF:
            yield Cela(baris, "alinea_panjang", f"alinea lebih dari {_HURUF} huruf; pisahkan dengan baris kosong")
        elif kurung > _KURUNG:
            pesan = f"alinea memuat lebih dari {_KURUNG} tanda seperti [ * _ < &; hapus yang tidak perlu atau pecah alineanya"
            yield Cela(baris, "alinea_rumit", pesan)
        elif jumlah > _KURUNG_TEKS:
            yield Cela(
                baris,
                "alinea_rumit",
                f"naskah memuat lebih dari {_KURUNG_TEKS} tanda seperti [ * _ < &; hapus yang tidak perlu",
            )
            return  # fmt: skip


@dataclass
class _Pemeriksa:
    """Walks over a parsed text; ``nomor`` are the line numbers in the file by line of the parsed text."""

    nomor: Sequence[int]
    isi: Sequence[str]
    cela: list[Cela] = field(default_factory=list)
    gambar: list[GambarDisebut] = field(default_factory=list)

    def _salah(self, baris: int, kode: str, pesan: str) -> None:
        self.cela.append(Cela(baris, kode, pesan))

    def _baris(self, simpul: SyntaxTreeNode) -> int:
        return self.nomor[simpul.map[0]] if simpul.map else 1

    def blok(self, anak: Sequence[SyntaxTreeNode], dalam: tuple[str, ...]) -> None:
        """Judge blocks; ``dalam`` are the lists and quotations around them."""
        judul, sumber = letak_judul(anak)
        keterangan = {*judul.values(), *sumber.values()}
        for urut, satu in enumerate(anak):
            baris = self._baris(satu)
            if satu.type in _BLOK:
                self._salah(baris, *_BLOK[satu.type])
            elif satu.type == "html_block":
                tanda = re.search(r"<[^>\s]*", satu.content)
                self._salah(baris, "html_tidak_dipakai", _HTML.format(f"“{tanda[0] if tanda else '<'}”"))
            elif satu.type == "paragraph":
                self._alinea(satu, dalam, keterangan=urut in keterangan)
            else:
                self._wadah(satu, dalam, berjudul=urut in judul)

    def _wadah(self, satu: SyntaxTreeNode, dalam: tuple[str, ...], *, berjudul: bool) -> None:
        baris, luar = self._baris(satu), dalam[-1] if dalam else ""
        sebutan = {"heading": "subjudul", "table": "tabel", "blockquote": "kutipan"}.get(satu.type, "daftar")
        if satu.type == "heading" and satu.markup in ("-", "="):
            self._salah(self.nomor[satu.map[1] - 1] if satu.map else 1, *_BLOK["hr"])
        elif luar == "kutipan" or (luar and sebutan != "daftar"):
            pesan = f"{sebutan} tidak dapat berada di dalam {luar}; tulis di luar {luar} itu, didahului baris kosong"
            self._salah(baris, "salah_tempat", pesan)
        elif satu.type == "heading":
            self._inline(satu.children[0], baris, "subjudul")
        elif satu.type == "table":
            self._tabel(satu, berjudul=berjudul)
        elif satu.type == "blockquote":
            self.blok(satu.children, (*dalam, "kutipan"))
        elif len(dalam) >= _SUSUN:
            self._salah(baris, "bersusun_dalam", f"daftar bersusun lebih dari {_SUSUN} tingkat; ratakan")
        else:
            for butir in satu.children:
                self.blok(butir.children, (*dalam, "daftar"))

    def _alinea(self, satu: SyntaxTreeNode, dalam: tuple[str, ...], *, keterangan: bool) -> None:
        baris, isi = self._baris(satu), satu.children[0]
        if hanya_gambar(satu):
            for gambar, letak in self._berbaris(isi, satu.map):
                if gambar.type == "image":
                    self._gambar(gambar, letak, dalam)
            return
        if dalam and dalam[-1] == "daftar" and re.match(r"\[[ xX]\](?:\s|$)", isi.content):
            self._salah(
                baris,
                "kotak_centang",
                "kotak centang [ ] tidak dipakai; hapus tandanya, atau tulis keadaannya dengan kata",
            )
        elif KETERANGAN.match(isi.content) and not keterangan:
            self._salah(
                baris, "judul_tanpa_tabel", "baris “Tabel:” ini tidak didampingi tabel; letakkan tepat di atas tabelnya"
            )
        if keterangan and len(isi.content) > _JUDUL:
            self._salah(baris, "judul_panjang", f"judul atau sumber lebih dari {_JUDUL} huruf; persingkat")
        tempat = "judul tabel" if keterangan else "alinea"
        self._inline(isi, baris, tempat, satu.map)

    def _gambar(self, satu: SyntaxTreeNode, baris: int, dalam: tuple[str, ...]) -> None:
        teks, judul = polos(satu).strip(), str(satu.attrs.get("title", "")).strip()
        if dalam:
            pesan = (
                f"gambar tidak dapat berada di dalam {dalam[-1]}; tulis di luar {dalam[-1]} itu, didahului baris kosong"
            )
            self._salah(baris, "salah_tempat", pesan)
        elif not teks:
            self._salah(
                baris,
                "gambar_tanpa_keterangan",
                "gambar belum berketerangan; tulis ![Keterangan gambar](nama-berkas.jpg)",
            )
        elif max(len(teks), len(judul)) > _JUDUL:
            self._salah(baris, "judul_panjang", f"keterangan gambar lebih dari {_JUDUL} huruf; persingkat")
        elif RUJUK in teks + judul:
            self._salah(
                baris,
                "rujuk_salah_tempat",
                "rujuk(...) tidak dapat dipakai dalam keterangan gambar; pakai di dalam alinea",
            )
        else:
            self.gambar.append(GambarDisebut(str(satu.attrs.get("src", "")), baris))

    def _tabel(self, satu: SyntaxTreeNode, *, berjudul: bool) -> None:
        baris = self._baris(satu)
        if not berjudul:
            self._salah(
                baris,
                "tabel_tanpa_judul",
                "tabel belum berjudul; tulis “Tabel: judulnya” sebagai baris tersendiri tepat di atas tabel",
            )
        semua = [tr for bagian in satu.children for tr in bagian.children]
        kolom = len(semua[0].children)
        if len(semua) == 1:
            self._salah(baris, "tabel_kosong", "tabel belum berisi; tambahkan baris di bawah baris |---|")
        if kolom > _KOLOM or len(semua) > _BARIS:
            pesan = f"tabel lebih dari {_KOLOM} kolom atau {_BARIS} baris; pecah menjadi beberapa tabel"
            self._salah(baris, "tabel_besar", pesan)
            return
        for tr in semua:
            self._baris_tabel(tr, kolom)

    def _baris_tabel(self, tr: SyntaxTreeNode, kolom: int) -> None:
        baris = self._baris(tr)
        mentah = self.isi[tr.map[0]].strip() if tr.map else ""
        sel = escapedSplit(mentah)
        sel = sel[1 if sel and not sel[0].strip() else 0 : len(sel) - 1 if sel and not sel[-1].strip() else len(sel)]
        if "|" not in mentah:
            self._salah(
                baris, "tabel_tak_terbaca", "baris ini terbaca sebagai baris tabel; beri baris kosong sesudah tabel"
            )
        elif len(sel) > kolom:
            pesan = f"baris tabel ini berisi {len(sel)} sel, padahal judul kolomnya {kolom}; samakan, atau tulis \\| bila tanda itu hendak dicetak"
            self._salah(baris, "tabel_tak_terbaca", pesan)
        for satu in tr.children:
            self._inline(satu.children[0], baris, "tabel")

    # --- text -----------------------------------------------------------------------------------------------------

    def _berbaris(self, isi: SyntaxTreeNode, peta: tuple[int, int] | None) -> Iterator[tuple[SyntaxTreeNode, int]]:
        """Yield the inlines of a paragraph, each with the number of its line."""
        letak = peta[0] if peta else 0
        for satu in isi.children:
            yield satu, self.nomor[min(letak, len(self.nomor) - 1)]
            letak += sum(anak.type in ("softbreak", "hardbreak") for anak in satu.walk())

    def _inline(self, isi: SyntaxTreeNode, baris: int, tempat: str, peta: tuple[int, int] | None = None) -> None:
        mentah: list[str] = []
        for satu, letak in self._berbaris(isi, peta) if peta else ((satu, baris) for satu in isi.children):
            mentah.extend(self._satu(anak, letak, tempat) for anak in satu.walk())
            if tempat == "tabel" and satu.type in ("strong", "em") and len(berisi(isi)) > 1:
                pesan = (
                    "dalam tabel, tebal dan miring berlaku untuk seluruh isi sel; tandai seluruhnya atau hapus tandanya"
                )
                self._salah(letak, "sebagian_sel", pesan)
        teks = "".join(mentah)
        if RUJUK in teks and tempat != "alinea":
            pesan = f"rujuk(...) tidak dapat dipakai dalam {tempat}; pakai di dalam alinea"
            self._salah(baris, "rujuk_salah_tempat", pesan)
        for pola, kode, pesan in _SISA:
            if cocok := pola.search(teks):
                letak = (peta[0] if peta else 0) + teks.count("\n", 0, cocok.start())
                self._salah(self.nomor[min(letak, len(self.nomor) - 1)] if peta else baris, kode, pesan)
                break

    def _satu(self, satu: SyntaxTreeNode, baris: int, tempat: str) -> str:
        """Judge one inline; return its text, signs that were read as Markdown left out."""
        if satu.type in _INLINE:
            self._salah(baris, *_INLINE[satu.type])
        elif satu.type == "html_inline":
            if tempat != "tabel" or not GANTI_BARIS.fullmatch(satu.content):
                tanda = satu.content if len(satu.content) <= 30 else f"{satu.content[:30]}…"
                saran = (
                    "; untuk berganti baris, akhiri baris dengan dua spasi"
                    if GANTI_BARIS.fullmatch(satu.content)
                    else ""
                )
                self._salah(baris, "html_tidak_dipakai", _HTML.format(f"“{tanda}”") + saran)
        elif satu.type == "image":
            pesan = (
                "gambar harus berada pada baris tersendiri di antara baris kosong, di luar kalimat, tabel, dan tautan"
            )
            self._salah(baris, "salah_tempat", pesan)
        elif satu.type == "link":
            self._tautan(satu, baris, tempat)
        elif satu.type == "text_special":
            if any(unicodedata.category(tanda) in ("Cc", "Co", "Cn", "Cs") for tanda in satu.content):
                self._salah(baris, "tanda_terlarang", f"“{satu.markup}” bukan tanda yang dapat dicetak; hapus")
            return "\ufffc"
        elif satu.type in ("softbreak", "hardbreak"):
            return "\n"
        return satu.content if satu.type == "text" else ""

    def _tautan(self, satu: SyntaxTreeNode, baris: int, tempat: str) -> None:
        alamat = str(satu.attrs.get("href", ""))
        if tempat != "alinea":
            pesan = f"tautan tidak dapat dipakai dalam {tempat}; tulis alamatnya di dalam alinea"
            self._salah(baris, "salah_tempat", pesan)
        elif not _SKEMA.match(alamat) or ISIAN in alamat:
            pesan = "tautan hanya dapat menuju alamat https://, http://, atau mailto:; perbaiki alamatnya atau hapus tautannya"
            self._salah(baris, "alamat_salah", pesan)
        elif satu.attrs.get("title"):
            self._salah(
                baris,
                "judul_tautan",
                "keterangan di dalam kurung tautan tidak dicetak; hapus, atau tulis dalam kalimat",
            )
        elif not polos(satu).strip() or RUJUK in polos(satu):
            self._salah(baris, "tautan_tanpa_teks", "tautan belum berteks; tulis [teks](https://alamat)")
