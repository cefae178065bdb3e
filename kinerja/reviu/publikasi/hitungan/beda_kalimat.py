"""What is left, missing or changed in one sentence: a number that is the difference of two others, or what came and went."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, permutations, product

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.cetakan.arah_kata import DIUBAH, LEBIH, TUMBUH, TURUN
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, lebar, sejenis
from kinerja.reviu.publikasi.hitungan.persamaan_kalimat import Persamaan, berarus, kelas, mirip, terselip, tulis

__all__ = ["SISA", "salah_arus", "salah_beda", "salah_pelengkap"]

_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
#: Words that deny; "tidak langsung" and "tidak terduga" are names of expenditure.
_TIDAK = r"(?:tidak|belum|tak|gagal)(?!\s+(?:langsung|terduga|tetap)\b)"
#: Up to two words that belong to a number: what follows from it, or stands against it, says no more of what it counts.
_MILIK = (
    r"(?:(?!(?:sehingga|maka|karena|sebab|namun|tetapi|tapi|sedangkan|sementara|meski\w*|walau\w*|artinya|berarti)\b)"
    r"[a-z]+\s+){0,2}"
)
#: What is left of a whole when a part is taken away.
SISA = re.compile(
    r"\b(?:(?:ter)?sisa(?:nya)?|menyisakan|selebihnya|tinggal|silpa|saldo|stok\s+akhir|kekurangan\w*|kelebihan\w*|penghematan|"
    r"efisiensi(?:\s+anggaran)?(?!\s+(?:sumber\s+daya|SDM|pegawai|sarana|prasarana|kinerja)\b)|defisit|surplus|gap|kosong|lowong|nonrespons|masih\s+(?:ada|terdapat|dalam|kurang|harus)|"
    rf"{_TIDAK}\s+(?:dapat\s+)?[a-z]+|(?:di)?kembali(?:kan)?)\b",
    re.IGNORECASE,
)
_SISA_BELAKANG = re.compile(
    rf"\s*{_MILIK}?(?:(?:yang\s+|masih\s+)*{_TIDAK}\s+[a-z]+|lainnya|selebihnya|sisanya|kosong|lowong|terlambat|"
    r"(?:yang\s+)?(?:masih|menjadi\s+sisa)\b|di\s?kembalikan)\b",
    re.IGNORECASE,
)
#: The rest of a hundred percent: the word stands right before or behind the number (#).
_SISANYA = re.compile(
    rf"\b(?:sisa\w*|tersisa|menyisakan|selebihnya)\b[^#;]*#|\b{_TIDAK}\s+(?:ter|di)[a-z]+\s+(?:sebesar\s+)?#|"
    rf"#\s*{_MILIK}(?:sisanya|lainnya|{_TIDAK}\s+(?:(?:ter|di)[a-z]+|selesai))\b",
    re.IGNORECASE,
)
#: By how much something differs from another number, or has changed.
_BEDA = re.compile(
    rf"\b(?:(?:{TUMBUH}|{TURUN})(?:nya)?|{DIUBAH}|membaik|susut|percepatan|perbaikan|perlambatan|lebih(?:\s+(?!dari\b)[a-z]+)?|kurang|"
    r"(?:ber)?selisih\w*|terpaut|(?:ber|per)beda\w*|deviasi\w*|rentang\w*|jarak\w*|dilampaui|(?<!yang )(?<!yang telah )(?<!yang sudah )(?:melebihi|melampaui)\b[^,;]*?\b(?:sebesar|sebanyak))\b"
    r"(?:\s+(?:keduanya|antara\s+keduanya|anggaran|target|pagu))?"
    r"(?:\s+(?:drastis|tajam|tipis|pesat|signifikan|sekitar|kembali|lagi|hanya|sebesar|sebanyak|sejumlah|senilai|hingga|mencapai|adalah|yaitu|yakni))*\s*$",
    re.IGNORECASE,
)
#: What is a change by its nature, and so no end of another one, beside what is called one.
_BERUBAH = re.compile(rf"{_BEDA.pattern}|\b(?:inflasi|deflasi|laju)\b[^\d,;]*$", re.IGNORECASE)
_SEBESAR = re.compile(r"\s*(?:[a-z²³]+\s+)?(?:sebesar|sebanyak|sejumlah|senilai)\s*", re.IGNORECASE)
_LEWAT = re.compile(r"\b(?:melebihi|melampaui)\b[^,;]*$", re.IGNORECASE)
_ANTARA = re.compile(
    r"\b(?:selisih|deviasi|gap|perbedaan|beda)\b.*\b(?:adalah|sebesar|sebanyak|yaitu|yakni|selisih)\s*$"
    r"|\bselisih\w*\b(?!\s+antara)[^\d,;]{0,40}$"
    rf"|\b(?:{TUMBUH}|{TURUN})\b[^\d,;]{{0,60}}\b(?:sebesar|sebanyak|sejumlah)\s*$",
    re.IGNORECASE | re.DOTALL,
)
_BEDA_BELAKANG = re.compile(
    rf"\s*(?:[a-z]+\s+){{0,2}}?(?:{LEBIH}|lebih\s+(?:baik|mahal|murah|[a-z]+\s+di?\s?(?:dari|banding))|di\s*(?:bawah|atas)\b)",
    re.IGNORECASE,
)
#: Words that say of what a remainder of money is.
_BERPAGU = re.compile(
    r"\b(?:pagu|anggaran|alokasi|dana|dipa|dpa|dari|target|semula|awal|sebesar|total|jumlah|kontrak|piutang|hibah|pendapatan|kebutuhan)\b",
    re.IGNORECASE,
)
_AWAL_AKHIR = re.compile(
    r"\b(?:awal|semula|tahun\s+lalu)\b.*\b(?:akhir|menjadi|ter?sisa)\b"
    r"|\b(?:pengangkatan|masuk|datang|mutasi)\b.*\b(?:pensiun|keluar|pindah)\b.*\bmenjadi\b",
    re.IGNORECASE | re.DOTALL,
)
_AKHIR = re.compile(r"\b(?:akhir|menjadi|ter?sisa)\b", re.IGNORECASE)
_ARUS, _DEKAT = (4, 8), 5
#: How many letters before a number its clause has.
_KLAUSA = 90
#: What is counted by status elsewhere, and what is no end of a difference.
_BERSTATUS = frozenset(("indikator", "iku", "ikk"))
_BUKAN = frozenset("kali bulan hari angkatan".split())
_POIN = frozenset(("poin", "point"))


def salah_arus(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that what was there at first, what came and what went do not make what is there at the end."""
    milik = [b for b in isi if b.jenis not in ("%", "rp", *_BUKAN) and not b.angka.desimal]
    akhir = next((n for n, b in enumerate(milik) if n > 1 and _AKHIR.search(b.depan)), len(milik) - 1)
    milik = [b for b in milik[: akhir + 1] if sejenis(b, milik[akhir])] if milik else []
    if not _AWAL_AKHIR.search(teks) or not _ARUS[0] <= len(milik) <= _ARUS[1] or berarus(teks, milik):
        return ""
    hasil, lain = milik[-1], milik[:-1]
    jumlah = [
        sum((t * b.nilai for t, b in zip(tanda, lain, strict=True)), Decimal(0))
        for tanda in product((1, -1), repeat=len(lain))
    ]
    dekat = min(jumlah, key=lambda n: abs(n - hasil.nilai))
    wajar = mirip(dekat, hasil.nilai, _DEKAT) or any(terselip(n, hasil) for n in jumlah)
    return f"Keadaan awal {milik[0].teks} dengan yang masuk dan keluar tidak menjadi {hasil.teks}" if wajar else ""


def salah_beda(teks: str, isi: Sequence[Bilangan], *, sejak: int = 0) -> str:
    """Say what is wrong with a remainder or a difference of the numbers of a sentence, "" where nothing is.

    ``sejak`` leaves those that stand before that place to their own sentence.
    """
    for nomor, satu in enumerate(isi):
        if satu.mulai < sejak or satu.jenis in _BERSTATUS or not _berkata(teks, isi, nomor):
            continue
        setingkat = [b for b in isi if b is satu or (_setingkat(b, satu) and not _bagian_target(teks, b, satu))]
        # What changed by itself is no end of another change.
        lain = [b for b in setingkat if b is not satu and not _BERUBAH.search(b.depan)]
        if berarus(teks, setingkat):
            continue
        if pesan := _salah(teks, satu, lain):
            return pesan
    return ""


def _berkata(teks: str, isi: Sequence[Bilangan], nomor: int) -> bool:
    """Say whether the words around a number call it a remainder or a difference."""
    satu = isi[nomor]
    if nomor and _SEBESAR.fullmatch(satu.depan) and _LEWAT.search(isi[nomor - 1].depan):
        # "melebihi target 1.000 orang sebanyak 118 orang".
        return True
    if _BEDA.search(satu.depan) or _BEDA_BELAKANG.match(teks, satu.akhir) or _ANTARA.search(teks[: satu.mulai]):
        return True
    tersisa = SISA.search(_sefrasa(satu.depan)) or _SISA_BELAKANG.match(teks, satu.akhir)
    return bool(tersisa) and (satu.jenis != "rp" or any(_BERPAGU.search(b.depan) for b in isi if b is not satu))


def _sefrasa(depan: str) -> str:
    """Return the words that a number can belong to: those since a list or sentence began, and no more than a clause has."""
    return re.split(r"[(;•�]|\.\s", depan)[-1][-_KLAUSA:]


_DARI_TARGET = re.compile(r"\s*(?:dari|terhadap)\s+(?:target|rencana)\b", re.IGNORECASE)
_MENJADI = re.compile(r"\bmenjadi\b[^\d]*$", re.IGNORECASE)


def _setingkat(satu: Bilangan, beda: Bilangan) -> bool:
    """Say whether a number can be one end of a difference."""
    if satu.jenis in _BERSTATUS or (satu.jenis in _BUKAN and satu.jenis != beda.jenis) or satu.jenis in _POIN:
        return False
    if beda.jenis in _POIN:
        return satu.jenis != "rp"
    return kelas(satu) == kelas(beda)


def _bagian_target(teks: str, satu: Bilangan, beda: Bilangan) -> bool:
    """Say whether a percentage is how much of a target was reached, and so no end of a difference in points."""
    return beda.jenis in _POIN and satu.jenis == "%" and _DARI_TARGET.match(teks, satu.akhir) is not None


def _salah(teks: str, satu: Bilangan, lain: Sequence[Bilangan]) -> str:
    if satu.jenis == "%" and len(lain) == 1:
        return salah_pelengkap(satu, lain[0]) if _SISANYA.search(f"{satu.depan}#{teks[satu.akhir :]}") else ""
    lain = _tanpa_bagian(satu, lain)
    if len(lain) < 2 or _terjawab(satu, lain):
        return ""
    pasang = [(a, b) for a, b in _pasangan(satu, lain) if a.nilai != b.nilai]
    calon = [p for a, b in pasang if _masuk_akal(p := _persamaan(satu, a, b), satu)]
    # A slip may have made the smaller number the larger.
    calon = calon or [p for a, b in pasang if _terbalik(p := _persamaan(satu, a, b), satu)]
    temu = min(calon, key=lambda p: abs(p.jumlah - p.utuh.nilai), default=None)
    if temu is None:
        return ""
    a, b = temu.utuh, next(b for b in temu.suku if b is not satu)
    awal, akhir = sorted((a, b), key=lambda x: x.mulai)
    return f"Dari {awal.teks} dan {akhir.teks} selisihnya {tulis(a.nilai - b.nilai, satu)}, tetapi tertulis {satu.teks}"


def _tanpa_bagian(satu: Bilangan, lain: Sequence[Bilangan]) -> Sequence[Bilangan]:
    """Leave out numbers that are the parts of another, or that later ones replace: what is left is not of them."""
    baru = [b for b in lain if _MENJADI.search(b.depan)]
    if (
        len(baru) == 1
        and baru[0].mulai < satu.mulai
        and len(tinggal := [b for b in lain if b.mulai >= baru[0].mulai]) > 1
    ):
        return tinggal
    for utuh in lain:
        bagian = [b for b in lain if b.mulai > utuh.mulai]
        for pasang in combinations(bagian, 2):
            if Persamaan(utuh, pasang).benar:
                return [b for b in lain if b not in pasang]
    return lain


def _persamaan(satu: Bilangan, a: Bilangan, b: Bilangan) -> Persamaan:
    """Return what a difference claims: the larger number is the smaller one and the difference."""
    kecil, besar = sorted((a, b), key=lambda x: x.nilai)
    return Persamaan(besar, (kecil, satu))


def _terbalik(satu: Persamaan, beda: Bilangan) -> bool:
    besar, kecil = satu.utuh, next(b for b in satu.suku if b is not beda)
    return terselip(kecil.nilai - beda.nilai, besar) or terselip(besar.nilai + beda.nilai, kecil)


def _masuk_akal(satu: Persamaan, beda: Bilangan) -> bool:
    """Say whether a difference is near, or one slip of the hand parts it from the numbers."""
    selisih = satu.jumlah - beda.nilai
    return mirip(satu.utuh.nilai - selisih, beda.nilai) or bool(satu.perbaikan())


def _pasangan(satu: Bilangan, lain: Sequence[Bilangan]) -> Iterator[tuple[Bilangan, Bilangan]]:
    """Yield the numbers that a difference is most likely of: the two before it, the ones around it, or the two behind it."""
    depan, belakang = [b for b in lain if b.mulai < satu.mulai], [b for b in lain if b.mulai > satu.mulai]
    yield from combinations((*depan[-2:], *belakang[: max(1, 2 - len(depan))]), 2)
    if len(depan) > 2:
        yield depan[0], depan[-1]


def _terjawab(satu: Bilangan, lain: Sequence[Bilangan]) -> bool:
    """Say whether a number follows from the others in any way: a difference, what remains of the largest, a sum, growth."""
    longgar = lebar((satu, *lain[:2])) if any(b.angka.terbulat for b in (satu, *lain)) else Decimal(0)
    semua = sum((b.nilai for b in lain), Decimal(0))
    besar = max(b.nilai for b in lain)
    nilai = [abs(a.nilai - b.nilai) for a, b in combinations(lain, 2)]
    nilai += [
        2 * besar - semua,
        semua,
        *(b.nilai for b in lain),
        *(a.nilai + b.nilai for a, b in combinations(lain, 2)),
    ]
    if any(abs(n - satu.nilai) <= longgar for n in nilai):
        return True
    return satu.jenis == "%" and any(
        abs(abs(a.nilai - b.nilai) / b.nilai * _SERATUS - satu.nilai) <= satu.angka.langkah + _LEBIH
        for a, b in permutations(lain, 2)
        if b.nilai
    )


def salah_pelengkap(satu: Bilangan, lain: Bilangan) -> str:
    """Say that a percentage is not what another one leaves of a hundred, "" where it is."""
    harap = _SERATUS - lain.nilai
    if harap <= 0 or abs(harap - satu.nilai) <= satu.angka.langkah + lain.angka.langkah or satu.nilai == lain.nilai:
        return ""
    if not mirip(harap, satu.nilai) and not terselip(harap, satu):
        return ""
    desimal = max(lain.angka.desimal, satu.angka.desimal)
    return f"Dari {lain.teks} persen tersisa {cetak_desimal(harap, desimal)} persen, tetapi tertulis {satu.teks}"
