"""What sentences say of the budget of one source of money, or of a remainder, against its table and the sentence before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.bilangan import Cetakan, sama
from kinerja.reviu.publikasi.cetakan.bilangan_kalimat import Bilangan, bilangan_kalimat, lebar
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import kalimat_laporan
from kinerja.reviu.publikasi.cetakan.kata import TAHUN
from kinerja.reviu.publikasi.cetakan.sumber_dana import sebutan_sumber, sumber_dana
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_dana_bernama", "periksa_sisa_lanjutan"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: The totals of tables by source of money and quantity.
_Total = dict[tuple[str, Besaran], Sel]
_SERATUS, _LEBIH = Decimal(100), Decimal("0.01")
#: By which part of it a number may miss the total that it is meant for.
_DEKAT = 8
#: What a number of money is, by the words before it; the last of them counts.
_PERAN = re.compile(
    r"\b(?:(?P<lain>(?:fisik\w*|sisa\w*|tersisa|silpa|selisih\w*|target\w*|pendapatan|penerimaan)(?:\s+(?:anggaran|pagu|alokasi)\w*)?)|"
    r"(?P<serapan>(?:realisasi|penyerapan|serapan)(?:nya)?(?:\s+(?:anggaran|keuangan|belanja|dana))?|terealisasi\w*|direalisasikan|terserap)|"
    r"(?P<pagu>anggaran\w*|pagu|alokasi|dianggarkan|dialokasikan))",
    re.IGNORECASE,
)
#: Parts of the budget of a source, of which its table tells in its rows.
_BAGIAN = re.compile(
    r"\b(?:program|kegiatan|belanja|bidang|seksi|triwulan|semester|bulan|murni|semula|lalu|sebelum\w*|satker|untuk\s+pelaksanaan)\b",
    re.IGNORECASE,
)
_JUMLAH = re.compile(r"\b(?:jumlah|total|seluruh|keseluruhan)\b", re.IGNORECASE)
_SISA = re.compile(r"\b(?:sisa|tersisa|menyisakan|silpa)\b[^\d;]*$", re.IGNORECASE)
#: A sentence that concludes from the one before it.
_JADI = re.compile(
    r"^\W*(?:dengan\s+demikian|artinya|sehingga|maka|jadi|hal\s+(?:ini|tersebut)\s+berarti)\b", re.IGNORECASE
)


def periksa_dana_bernama(peta: Peta) -> _Temuan:
    """Find amounts and percentages of a source of money that the only table on it contradicts."""
    milik = _total(peta)
    for sel, kalimat in kalimat_laporan(peta.isi) if milik else ():
        for teks in kalimat:
            if {int(t) for t in TAHUN.findall(teks)} - {peta.isi.tahun}:
                continue
            isi = bilangan_kalimat(teks, bertitik=peta.isi.bertitik)
            calon = ((b, _harap(milik, teks[: b.mulai], b)) for b in isi)
            salah = [(b, h) for b, h in calon if h and h.angka and _meleset(h.angka, b) and _sekalian(milik, isi, b, h)]
            if salah:
                sebut = [
                    f"{h.besaran.value if h.besaran is not Besaran.PERSEN else 'persentase realisasi'} menurut {h.isi.tabel} "
                    f"adalah {h.teks}, tetapi tertulis {b.teks}"
                    for b, h in salah
                ]
                pesan = "; ".join(sebut)
                dugaan = duga(sel, "", pesan[0].upper() + pesan[1:], tingkat=Tingkat.PERINGATAN)
                yield sel, replace(dugaan, tercetak=salah[0][0].teks)


def _sekalian(milik: _Total, isi: Sequence[Bilangan], satu: Bilangan, harap: Sel) -> bool:
    """Say whether a percentage is that of the total: the amount before it is near what its table prints as spent."""
    uang = [b for b in isi if b.jenis == "rp" and b.mulai < satu.mulai]
    sumber = next(nama for (nama, _), sel in milik.items() if sel is harap)
    serapan = milik.get((sumber, Besaran.SERAPAN))
    return satu.jenis != "%" or not uang or not serapan or not serapan.angka or _dekat(serapan.angka, uang[-1])


def _dekat(harap: Cetakan, satu: Bilangan) -> bool:
    """Say whether a number is near enough to be meant for a total, not for a part of it."""
    return abs(harap.nilai - satu.nilai) * _DEKAT <= max(harap.nilai, satu.nilai)


def _meleset(harap: Cetakan, satu: Bilangan) -> bool:
    """Say whether a number is another one than a table prints, and meant for it."""
    return _dekat(harap, satu) and not sama(harap, satu.angka, longgar=satu.jenis == "%")


def _harap(milik: _Total, depan: str, satu: Bilangan) -> Sel | None:
    """Return what the table of a source prints of what the words before a number name."""
    if satu.jenis not in ("rp", "%"):
        return None
    sumber = sebutan_sumber(depan)
    peran = list(_PERAN.finditer(depan))
    if not sumber or not peran or peran[-1]["lain"]:
        return None
    # What is said of a part stands between the source and the number, or names itself behind the source.
    if _BAGIAN.search(_JUMLAH.split(depan[sumber[-1][1] :])[-1]):
        return None
    besaran = Besaran.SERAPAN if peran[-1]["serapan"] else Besaran.PAGU
    if satu.jenis == "%":
        if besaran is Besaran.PAGU:
            return None
        besaran = Besaran.PERSEN_PAGU
    return milik.get((sumber[-1][0], besaran))


def _total(peta: Peta) -> _Total:
    """Return the totals of the tables that are on one source of money alone, of sources with one such table."""
    hasil: dict[tuple[str, Besaran], list[Sel]] = {}
    for tabel in peta.isi.tabel:
        sumber = sumber_dana(tabel.nama)
        jumlah = [b for b in tabel.baris if b.peran == "jumlah"]
        if tabel.prosa or len(sumber) != 1 or len(jumlah) != 1:
            continue
        for sel in jumlah[0].angka:
            fisik = "fisik" in sel.kolom.casefold()
            besaran = Besaran.PERSEN_PAGU if sel.besaran is Besaran.PERSEN else sel.besaran
            if besaran in (Besaran.PAGU, Besaran.SERAPAN, Besaran.PERSEN_PAGU) and not fisik and not sel.periode:
                hasil.setdefault((next(iter(sumber)), besaran), []).append(sel)
    return {kunci: isi[0] for kunci, isi in hasil.items() if len(isi) == 1}


def periksa_sisa_lanjutan(peta: Peta) -> _Temuan:
    """Find remainders that do not follow from the budget and the spending that the sentence before gives."""
    lalu = ""
    for sel, kalimat in kalimat_laporan(peta.isi):
        for teks in kalimat:
            if _JADI.match(teks) and (pesan := _sisa(lalu, teks, bertitik=peta.isi.bertitik)):
                yield sel, replace(duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN), tercetak=teks)
            lalu = teks


def _sisa(lalu: str, teks: str, *, bertitik: bool) -> str:
    """Say what remains where another amount, or another share, is written."""
    awal, pakai = (_sendiri(lalu, peran, bertitik=bertitik) for peran in ("pagu", "serapan"))
    isi = bilangan_kalimat(teks, bertitik=bertitik)
    uang = [b for b in isi if b.jenis == "rp"]
    if awal is None or pakai is None or len(uang) != 1 or not _SISA.search(uang[0].depan) or pakai.nilai > awal.nilai:
        return ""
    beda = awal.nilai - pakai.nilai
    persen = [b for b in isi if b.jenis == "%"][:1]
    bagian = beda / awal.nilai * _SERATUS
    salah = [uang[0]] if abs(beda - uang[0].nilai) > lebar((awal, pakai, uang[0])) else []
    salah += [b for b in persen if abs(bagian - b.nilai) > b.angka.langkah + _LEBIH]
    if not salah:
        return ""
    harap = f"{cetak_bulat(int(beda))} atau {cetak_desimal(bagian, 2)} persen"
    sebut = " dan ".join(f"{b.teks} persen" if b.jenis == "%" else b.teks for b in salah)
    return f"Dari {awal.teks} dan {pakai.teks} pada kalimat sebelumnya tersisa {harap}, tetapi tertulis {sebut}"


def _sendiri(teks: str, peran: str, *, bertitik: bool) -> Bilangan | None:
    """Return the only amount of a sentence that its words call the budget, or what was spent."""
    ada = [
        b
        for b in bilangan_kalimat(teks, bertitik=bertitik)
        if b.jenis == "rp" and (temu := list(_PERAN.finditer(b.depan))) and temu[-1][peran]
    ]
    return ada[0] if len(ada) == 1 else None
