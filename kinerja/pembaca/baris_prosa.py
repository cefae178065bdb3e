"""Sentences become values: what they say to be the value of something, and whole sentences that are held against their own numbers."""

from __future__ import annotations

import re

from kinerja.pembaca.unsur import BarisBaca, Kalimat

__all__ = ["baris_kalimat", "baris_prosa"]

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
#: What a sentence names is not longer.
_PANJANG_LABEL = 400


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
