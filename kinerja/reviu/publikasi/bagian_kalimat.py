"""Parts, remainder, flow and shares in one sentence: what is listed makes the whole, what is left is the rest of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, product

from kinerja.angka import cetak_desimal
from kinerja.reviu.publikasi.bilangan_kalimat import Bilangan, lebar, sejenis

__all__ = ["salah_arus", "salah_bagian", "salah_efisiensi", "salah_pangsa", "salah_sisa"]

_SERATUS = Decimal(100)
#: Words, or the mark, behind which the parts of what stands before them are listed.
_RINCI = re.compile(
    r"\b(?:terdiri\s+(?:dari|atas)|yaitu|yakni|meliputi|mencakup|(?:dengan\s+)?rinciannya|dengan\s+rincian|disumbang\w*|tersebar)\b|:\s|\(",
    re.IGNORECASE,
)
_KELAMIN = re.compile(r"\b(?:laki\s*-\s*laki|pria|perempuan|wanita)\b", re.IGNORECASE)
_SISA = re.compile(
    r"\b(?:sisanya|sisa|menyisakan|tersisa|selebihnya|kekurangan|kelebihan|masih\s+(?:ada|terdapat)|nonrespons|"
    r"(?:tidak|belum|tak)\s+(?:dapat\s+)?(?:terserap|terealisasi|terpakai|direalisasikan|digunakan|terlaksana))\b",
    re.IGNORECASE,
)
_BERPAGU = re.compile(
    r"\b(?:pagu|anggaran|alokasi|dana|dipa|dpa|(?<!terdiri )dari|target|semula|awal|sebesar|total|jumlah)\b",
    re.IGNORECASE,
)
_LAINNYA = re.compile(
    r"^\s*(?:\w+\s+){0,2}(?:lainnya|selebihnya|tidak\s+terlaksana|terlambat\s+lainnya)\b", re.IGNORECASE
)
_HASIL = re.compile(
    r"\b(?:sehingga|menjadi\s+total|jadi)\b[^\d]{0,40}\b(?:beban|jumlah\w*|total|seluruhnya|keseluruhan|kekurangan|kelebihan|selisih|sisa\w*|"
    r"tersisa)\b",
    re.IGNORECASE,
)
_ATAU = re.compile(
    r"^\s*(?:[A-Za-z²³]+\s*){0,3}(?:,-+)?\s*(?:\([a-z\s-]+\)\s*)?(?:,\s*)?(?:\(|\((?:atau|setara)\b|(?:atau|setara|yaitu|yakni)\b)\s*(?:sebesar|dengan)?\s*$",
    re.IGNORECASE,
)
#: As above, of a part of what the sentence begins with.
_SEHINGGA = re.compile(
    r"\b(?:sehingga|dengan)\b[^\d]*\b(?:tingkat|persentase|rasio|cakupan)\b[^\d]*$|\bdi\s?antara\w*\b[^\d]*\b(?:atau|sebesar)\s*\(?$",
    re.IGNORECASE,
)
_DARI = re.compile(r"(?<!terdiri )\b(?:dari|terhadap|atas)\s+(?:\w+\s+){0,6}(?:Rp\.?\s*)?$", re.IGNORECASE)
_AWAL_AKHIR = re.compile(r"\bawal\b.*\b(?:akhir|menjadi|sisa)\b", re.IGNORECASE | re.DOTALL)
_SEGMEN = re.compile(r";\s")
#: What is counted by status elsewhere.
_BERSTATUS = ("indikator", "iku", "ikk")
#: How far a sum may be from its whole to be a slip and no other list.
_JAUH = 4


# --- parts ---


def salah_bagian(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a whole and the parts that are listed behind it, "" where nothing is."""
    for temu in _RINCI.finditer(teks):
        depan = [b for b in isi if b.akhir <= temu.start() + 1 and b.jenis != "%"]
        belakang = [b for b in isi if b.mulai >= temu.end() - 1 and b.jenis != "%"]
        if depan and (pesan := _jumlah(teks, depan[-1], belakang, temu.end(), kurung=temu[0] == "(")):
            return pesan
    return _menurut_kelamin(teks, isi) or _bagian_berbanyak(teks, isi)


def _jumlah(teks: str, utuh: Bilangan, belakang: Sequence[Bilangan], awal: int, *, kurung: bool) -> str:
    """Hold the sum of a list against its whole: to the end of the brackets, of the clause, or of the sentence."""
    batas = teks.find(")", awal) if kurung else -1
    potong = _SEGMEN.search(teks, awal)
    batas = batas if batas > 0 else potong.start() if potong else len(teks)
    suku = [b for b in belakang if b.mulai < batas]
    if len(suku) < 2 or len({b.jenis == "rp" for b in (*suku, utuh)}) > 1:
        return ""
    if kurung and re.search(r"%|persen", teks[awal:batas]):
        return ""
    return _tidak_sama(suku, utuh)


def _tidak_sama(suku: Sequence[Bilangan], utuh: Bilangan) -> str:
    jumlah = sum((b.nilai for b in suku), Decimal(0))
    if (
        abs(jumlah - utuh.nilai) <= lebar((*suku, utuh))
        or abs(jumlah - utuh.nilai) * _JAUH > utuh.nilai
        or _berganda(suku, utuh)
    ):
        return ""
    return f"Rincian pada kalimat ini berjumlah {_tulis(jumlah, utuh)}, tertulis {utuh.teks}"


def _berganda(suku: Sequence[Bilangan], utuh: Bilangan) -> bool:
    """Say whether neighbours in the list add up to the whole: the others list it again, or say more of one part."""
    deret = [[suku[a:b] for b in range(a + 2, len(suku) + 1)] for a in range(len(suku))]
    return any(sum(b.nilai for b in isi) == utuh.nilai for semua in deret for isi in semua if len(isi) < len(suku))


def _menurut_kelamin(teks: str, isi: Sequence[Bilangan]) -> str:
    """Men and women make the number of people that stands before them."""
    milik = [b for b in isi if b.jenis != "%" and _berkelamin(teks, b)]
    if len(milik) != 2 or any(b.angka.desimal for b in milik):
        return ""
    utuh = [
        b
        for b in isi
        if b.jenis not in ("%", "rp") and b not in milik and b.mulai < milik[0].mulai and not b.angka.desimal
    ]
    return _tidak_sama(milik, utuh[0]) if utuh and all(b.nilai <= utuh[0].nilai for b in milik) else ""


def _berkelamin(teks: str, satu: Bilangan) -> bool:
    """Say whether a number counts men or women: the word stands next to it."""
    belakang = re.match(
        r"\s*(?:\w+\s+){0,2}?(?:laki\s*-\s*laki|pria|perempuan|wanita)\b", teks[satu.akhir :], re.IGNORECASE
    )
    depan = re.search(
        r"\b(?:laki\s*-\s*laki|pria|perempuan|wanita)\s*(?:sebanyak|berjumlah|sejumlah|:)?\s*$",
        satu.depan,
        re.IGNORECASE,
    )
    return bool(belakang) != bool(depan) or bool(belakang and depan)


def _bagian_berbanyak(teks: str, isi: Sequence[Bilangan]) -> str:
    """A whole, and behind a semicolon parts of the same word: "237 dosen; 137 dosen magister dan 100 dosen doktor"."""
    batas = [temu.end() for temu in _SEGMEN.finditer(teks)]
    if not batas or not isi:
        return ""
    depan = [b for b in isi if b.jenis not in ("%", "rp", "") and b.akhir < batas[0]]
    utuh = depan[0] if len(depan) == 1 else None
    for awal, akhir in zip(batas, [*batas[1:], len(teks)], strict=True):
        suku = [b for b in isi if awal <= b.mulai < akhir and b.jenis != "%"]
        serupa = utuh and len(suku) > 1 and all(b.jenis == utuh.jenis and b.nilai < utuh.nilai for b in suku)
        if utuh and serupa and (pesan := _tidak_sama(suku, utuh)):
            return pesan
    return ""


# --- what is left ---


def salah_sisa(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with what is left, or comes together, of the numbers before it."""
    uang = [b for b in isi if b.jenis == "rp"]
    cacah = [b for b in isi if b.jenis not in ("rp", "%", *_BERSTATUS)]
    for milik in (uang, cacah):
        if milik is uang and not any(_BERPAGU.search(b.depan) for b in milik[:-1]):
            # What is left is left of a budget that the sentence does not name.
            continue
        for nomor in range(2, len(milik)):
            if pesan := _satu_sisa(teks, milik[:nomor], milik[nomor]):
                return pesan
    persen = [b for b in isi if b.jenis == "%"]
    if len(persen) > 2 and re.search(r"\bsisanya\b", persen[-1].depan, re.IGNORECASE):
        jumlah = sum((b.nilai for b in persen), Decimal(0))
        if abs(jumlah - _SERATUS) > sum((b.angka.langkah for b in persen), Decimal(0)) and abs(jumlah - _SERATUS) < 30:
            return f"Bagian-bagiannya berjumlah {cetak_desimal(jumlah, persen[0].angka.desimal)} persen"
    return ""


def _satu_sisa(teks: str, depan: Sequence[Bilangan], sisa: Bilangan) -> str:
    antara = teks[depan[-1].akhir : sisa.mulai]
    belakang = re.split(r"[,;.]\s", teks[sisa.akhir :], maxsplit=1)[0]
    if not (
        _HASIL.search(antara)
        or _SISA.search(antara)
        or _SISA.match(belakang.strip())
        or _LAINNYA.match(belakang)
        or _bersisa(sisa, belakang)
    ):
        return ""
    longgar = lebar((*depan[-2:], sisa))
    utuh = max(depan, key=lambda b: b.nilai)
    lain = [b for b in depan if b is not utuh]
    wajar = {abs(a.nilai - b.nilai) for a, b in combinations(depan, 2)} | {utuh.nilai - sum(b.nilai for b in lain)}
    wajar |= {sum((b.nilai for b in depan[n:]), Decimal(0)) for n in range(len(depan) - 1)}
    if sisa.nilai in {b.nilai for b in depan} or any(abs(n - sisa.nilai) <= longgar for n in wajar):
        return ""
    dekat = min((n for n in wajar if n > 0), key=lambda n: abs(n - sisa.nilai), default=Decimal(0))
    if not dekat or abs(dekat - sisa.nilai) * 2 > max(dekat, sisa.nilai):
        return ""
    return f"Dari {depan[0].teks} dan {depan[-1].teks} seharusnya {_tulis(dekat, sisa)}, tertulis {sisa.teks}"


def _bersisa(sisa: Bilangan, belakang: str) -> bool:
    """Say whether the words around a number say that it is what was not done: "sehingga 4 penugasan tidak terlaksana"."""
    return bool(
        re.match(
            r"\s*(?:\w+\s+)?(?:(?:yang\s+)?(?:tidak|belum)\s+\w+|terlambat|menjadi\s+sisa)\b", belakang, re.IGNORECASE
        )
        and re.search(r"\b(?:sehingga|maka|dan|sedangkan|sementara)\s*$|;\s*$|,\s*$", sisa.depan, re.IGNORECASE)
    )


# --- flow ---


def salah_arus(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that what was there at first, what came and what went do not make what is there at the end."""
    if not _AWAL_AKHIR.search(teks) or re.search(r"\bpagu|anggaran\b", teks, re.IGNORECASE):
        return ""
    milik = [b for b in isi if b.jenis not in ("%", "rp") and not b.angka.desimal]
    akhir = next(
        (n for n, b in enumerate(milik) if n > 1 and re.search(r"\b(?:akhir|menjadi)\b", b.depan, re.IGNORECASE)), None
    )
    if akhir is None or not 2 <= akhir <= 7:
        return ""
    awal, ubah, hasil = milik[0].nilai, [b.nilai for b in milik[1:akhir]], milik[akhir]
    semua = [
        awal + sum(t * n for t, n in zip(tanda, ubah, strict=True)) for tanda in product((1, -1), repeat=len(ubah))
    ]
    dekat = min(semua, key=lambda n: abs(n - hasil.nilai))
    if dekat == hasil.nilai or abs(dekat - hasil.nilai) * 5 > hasil.nilai:
        return ""
    return f"Keadaan awal {milik[0].teks} dengan yang masuk dan keluar tidak menjadi {hasil.teks}"


# --- shares ---


def salah_pangsa(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say what is wrong with a number and, behind it, its percentage of another number of the sentence."""
    for nomor in range(1, len(isi)):
        persen, bagian = isi[nomor], isi[nomor - 1]
        if persen.jenis != "%" or bagian.jenis == "%" or not bagian.nilai:
            continue
        if not (_ATAU.match(persen.depan) or (nomor > 1 and _SEHINGGA.search(persen.depan))):
            continue
        if nomor > 1 and _DARI.search(bagian.depan) and sejenis(isi[nomor - 2], bagian) and isi[nomor - 2].nilai:
            # "A dari B atau p persen": the percentage is that of the first of the second.
            bagian = isi[nomor - 2]
        lain = [b for b in isi if b is not bagian and b.jenis != "%" and b.nilai and _sekelas(b, bagian)]
        utuh = _utuh(teks, lain, bagian, persen)
        if utuh:
            hasil = bagian.nilai / utuh * _SERATUS
            if abs(hasil - persen.nilai) * 2 <= max(hasil, persen.nilai):
                besar = cetak_desimal(utuh, 0 if utuh == int(utuh) else 2)
                return f"{bagian.teks} dari {besar} adalah {cetak_desimal(hasil, 2)} persen, tertulis {persen.teks}"
    return ""


def _sekelas(satu: Bilangan, bagian: Bilangan) -> bool:
    """Say whether a number can be the whole of another: of one kind, or a larger count of what has another name."""
    uang = "rp" in (satu.jenis, bagian.jenis)
    return sejenis(satu, bagian) or (not uang and satu.nilai >= bagian.nilai and not satu.angka.desimal)


def _utuh(teks: str, lain: Sequence[Bilangan], bagian: Bilangan, persen: Bilangan) -> Decimal | None:
    """Return the number of which a percentage is said to be, None where it is that of any other number or nothing says."""
    sebelum = [b for b in lain if b.mulai < bagian.mulai]
    bersisa = _rekan(lain, sebelum, bagian)
    jumlah = [bagian.nilai + b.nilai for b in bersisa]
    bertarget = re.search(r"\btarget|ditarget", teks, re.IGNORECASE) is not None
    if any(_cocok(persen, bagian, n, turun=bertarget) for n in (*(b.nilai for b in lain), *jumlah)):
        return None
    sesudah = next((b for b in lain if b.mulai > bagian.mulai and _DARI.search(b.depan)), None)
    if sesudah:
        return sesudah.nilai
    if jumlah and set(sebelum) <= set(bersisa):
        return jumlah[0]
    return sebelum[-1].nilai if sebelum else None


def _rekan(lain: Sequence[Bilangan], sebelum: Sequence[Bilangan], bagian: Bilangan) -> Sequence[Bilangan]:
    """Return what makes the whole together with a part: what is left, or what the part is left of."""
    sisa = [b for b in lain if _SISA.search(b.depan)]
    return sisa or (sebelum if _SISA.search(bagian.depan) else [])


def _cocok(persen: Bilangan, bagian: Bilangan, utuh: Decimal, *, turun: bool) -> bool:
    """Say whether a percentage can be that of two numbers, rounded or cut; of what falls short of a whole too."""
    if not utuh:
        return True
    bawah, atas = (n / utuh * _SERATUS for n in (bagian.angka.selang.bawah, bagian.angka.selang.atas))
    longgar = persen.angka.longgar
    if longgar.bawah - bagian.angka.langkah / utuh * _SERATUS <= atas and bawah <= longgar.atas:
        return True
    # Of what should fall it is the target by the number, or what is left of the target.
    lain = (_SERATUS * _SERATUS / atas, 2 * _SERATUS - bawah, _SERATUS - bawah) if atas and turun else ()
    return any(abs(persen.nilai - n) <= 1 for n in lain)


# --- efficiency ---

_NE = re.compile(r"\bnilai\s+efisiensi\b[^\d]*$|\bNE\b[^\d]*$", re.IGNORECASE)


def salah_efisiensi(teks: str, isi: Sequence[Bilangan]) -> str:
    """Say that a value of efficiency does not follow from the efficiency beside it: NE = 50 + E / 20 x 50 (PMK 22/2021)."""
    ne = [b for b in isi if _NE.search(b.depan)]
    e = [b for b in isi if b not in ne and re.search(r"\bE\b|efisiensi", b.depan, re.IGNORECASE)]
    if len(e) != 1 or len(ne) != 1 or abs(e[0].nilai) > 20:
        return ""
    harap = 50 + e[0].nilai * Decimal("2.5")
    if (
        abs(harap - ne[0].nilai) <= Decimal("2.5") * e[0].angka.langkah + ne[0].angka.langkah
        or not 0 <= harap <= _SERATUS
    ):
        return ""
    return f"NE = 50 + E / 20 × 50: dari E {e[0].teks} seharusnya {cetak_desimal(harap, 2)}, tertulis {ne[0].teks}"


def _tulis(nilai: Decimal, seperti: Bilangan) -> str:
    return cetak_desimal(nilai, seperti.angka.desimal)
