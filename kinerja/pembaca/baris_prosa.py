"""Sentences become values: what they say to be the value of something, and whole sentences that are held against their own numbers."""

from __future__ import annotations

import re

from kinerja.model import cari_peraturan
from kinerja.pembaca.bukan_ukuran import BULAN, samarkan
from kinerja.pembaca.unsur import TANDA_BUTIR, BarisBaca, Kalimat

__all__ = ["baris_kalimat", "baris_prosa", "dinilai"]

_ANGKA_PROSA = re.compile(
    r"(?:\bRp\.?\s*|(?<![\w.,/]))[-−]?\d(?:[\d.,]*\d)?(?![\w/])(?:\s*(?:%|(?:persen|prosen)\b|(?:ribu|juta|mil[iy]ar|triliun)\b))?",
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
#: A kind of quantity without the thing that it is of: of what, only the sentence says.
_TANPA_HAL = re.compile(
    r"(?:(?:tingkat|persentase|nilai|besaran|angka|jumlah|rata-rata|target|realisasi|capaian|pencapaian|kinerja|hasil|sisa|selisih|total|"
    r"pk|rkt|renja|renstra|rpjmd|perjanjian|masing-masing|semula|awal|akhir|nya|tahun|tersebut|ini|(?:19|20)\d\d)(?:nya)?\s*)+",
    re.IGNORECASE,
)
_BUTIR = re.compile(rf"^(?:[{TANDA_BUTIR}]|\(?\d{{1,2}}[.)]|\(?[a-z][.)])\s+")
_PISAH_KLAUSA = re.compile(
    r"(?<!\d),|,(?!\d)|[;:()“”\"]|(?<=[a-z])\.\s|\b(?:dan|serta|sedangkan|atau|dengan|dari|terhadap|sehingga|maka)\b",
    re.IGNORECASE,
)
#: Words by which a sentence is judged though it holds no number.
_DINILAI = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan|melampaui|melebihi|terlampaui|tercapai|"
    r"mencapai|dicapai|memenuhi|terpenuhi|target|paling|peringkat|ranking|urutan|posisi|lebih|kurang|di\s*atas|di\s*bawah|sebelumnya|"
    r"didominasi|dominan|mayoritas|kebanyakan|sebagian|separ[uo]h|setengah|seper(?:dua|tiga|empat|lima|sepuluh)|per(?:tiga|empat|lima)|seluruh(?:nya)?|semua(?:nya)?|tidak\s+(?:ada|satu)|(?:ber)?(?:predikat|kategori)|interpretasi|berstatus|sesuai|"
    r"ter(?:tinggi|rendah|endah|besar|kecil|banyak|sedikit|luas|sempit|panjang|pendek|padat|jauh|dekat|lama|cepat|baik|buruk|mahal|murah|ramai|sepi|sibuk|basah|kering)|"
    r"laporan\s+(?:akuntabilitas\s+)?kinerja|perjanjian\s+kinerja|LKjIP|LAKIP|LKIP|LKj|LAKIN|Renstra|Renja|DPA|DIPA|"
    r"RPJM[DN]|rencana\s+(?:strategis|pembangunan)|tahun\s+anggaran|semester|triwulan|(?:undang-undang|(?:peraturan|keputusan|instruksi)\s+(?:pemerintah|presiden|menteri|daerah|gubernur|bupati|wali\s?kota|kepala))[^.;]{0,80}?\s+tentang)\b|"
    r"\b(?-i:TA|T\.A\.)\s?\d|"
    # What it points to.
    r"\b(?:tabel|lampiran)\s+(?:\d|(?-i:[IVX]+)\b)|"
    # A heading or an item that names the program or kegiatan of which the sentences behind it speak without its name.
    r"^\W*(?:(?:\d{1,2}|[a-z])[.)]+\s*)?(?:sub\s*)?(?:kegiatan|program)\s+(?-i:[A-Z])|"
    # What a report is about, and of which year it concludes.
    r"\bkinerja\b[^.;\d]{0,80}\btahun\s+20\d\d|\b(?:hasil|pelaksanaan)\b[^.;\d]{0,60}\b(?:selama|pada)\s+tahun\s+20\d\d|"
    # A place with a month, or what is signed on a day, wherever that is said.
    rf"(?:^\W*(?-i:[A-Z])[\w\s'’.-]{{2,40}},?|\b(?:tanggal|ditandatangani|ditetapkan))\s+(?:{BULAN})\s+20\d\d|"
    rf"\b\d{{1,2}}\s+(?:{BULAN})\s+20\d\d|"
    r"\b(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh)\s+[a-z]|"
    r"\b(?:nilai|peringkat|adalah)\s+[“\"]?(?-i:AA|BB|CC|[A-D])\b|"
    r"\b(?-i:[A-Z]{3,}\s+(?:Kabupaten|Kota)\s+[A-Z])|"
    r"\b(?-i:Kabupaten|Kota|Dinas|Badan|Kecamatan|Camat|Kelurahan|Lurah|Pengadilan|Kejaksaan|Polres|Kapolres|Polda|Kapolda|Polsek|Balai|Loka|RSUD|"
    r"Rumah Sakit|Kantor|Inspektorat|Politeknik|Universitas|Rektor|Lapas|Rutan)\s+(?-i:[A-Z])",
    re.IGNORECASE,
)
#: A number that is no year.
_BILANGAN = re.compile(r"(?<!\d)(?!(?:19|20)\d\d(?!\d))\d")
_KATA_SEBUTAN = 8
#: What a sentence names is not longer.
_PANJANG_LABEL = 400


def baris_prosa(kalimat: Kalimat) -> list[BarisBaca]:
    """Return the numbers of a sentence that it says to be the value of something ("... sebesar 77,04 %")."""
    hasil = []
    for temu in _ANGKA_PROSA.finditer(samarkan(kalimat.teks)):
        depan = kalimat.teks[: temu.start()]
        sebut = _SEBESAR.search(depan)
        if not sebut:
            continue
        label = _BUTIR.sub("", _PISAH_KLAUSA.split(depan[: sebut.start()])[-1].strip())
        if not _SEBUTAN.fullmatch(label) or _TANPA_HAL.fullmatch(label):
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
    if not dinilai(kalimat.teks):
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


def dinilai(teks: str) -> bool:
    """Say whether a sentence states a quantity, or words that a table can contradict."""
    if not any(map(str.isalpha, teks)):
        # The number of a heading, or a number without a word that says of what.
        return False
    return bool(_BILANGAN.search(samarkan(teks)) or _DINILAI.search(teks) or next(cari_peraturan(teks), None))
