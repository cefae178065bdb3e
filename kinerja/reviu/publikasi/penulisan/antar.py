"""A published report against its own totals and lists, and its staff by gender from table to table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, gabung
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, TabelPublikasi, berasal, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_banyak", "periksa_kelamin", "periksa_kolom_total"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: What the workbook computes counts as much as what is printed twice.
_PASTI = 2


def periksa_kolom_total(peta: Peta, keliru: Collection[Sel]) -> _Temuan:
    """Find tables without a row of totals whose amounts nearly, but not quite, add up to the total of the agency."""
    for tabel, kolom, suku, (total, kali) in _dekat_total(peta):
        if any(baris.peran == "jumlah" for baris in tabel.baris) or not set(suku).isdisjoint(keliru):
            continue
        harap, ada = cetak_bulat(int(total)), cetak_bulat(int(_jumlah(suku)))
        pesan = berasal(suku[0], f"Kolom {kolom} berjumlah {ada}, sedangkan jumlah seluruhnya {harap}")
        # What a report prints but once may itself be wrong.
        tingkat = None if kali > 1 else Tingkat.PERINGATAN
        yield (
            suku[0],
            Dugaan(f"{tabel.nama}, Jumlah, kolom {kolom}", ada, harap, pesan, tingkat, tuple(s.nomor for s in suku)),
        )


def _dekat_total(peta: Peta) -> Iterator[tuple[TabelPublikasi, str, list[Sel], tuple[Decimal, int]]]:
    """Return columns of amounts without codes that come near the total of the agency and miss it."""
    for tabel in peta.isi.tabel:
        if tabel.prosa or any(baris.kode for baris in tabel.baris):
            continue
        for kolom in tabel.kolom:
            suku = [sel for baris in tabel.baris if baris.peran == "isi" and (sel := tabel.sel(baris, kolom))]
            if len(suku) < 2 or suku[0].besaran not in (Besaran.PAGU, Besaran.SERAPAN):
                continue
            jumlah, (total, kali) = _jumlah(suku), _total(peta, suku[0])
            lebar = sum((sel.angka.langkah for sel in suku if sel.angka and sel.angka.terbulat), Decimal(0))
            # What the column adds up to, and another table prints, is no slip of the column.
            terulang = peta.isi.ganda.get(int(jumlah), 0) > 0
            if total is not None and not terulang and lebar < abs(jumlah - total) < total / 30:
                yield tabel, kolom, suku, (total, kali)


def _jumlah(suku: Sequence[Sel]) -> Decimal:
    return sum((sel.angka.nilai for sel in suku if sel.angka), Decimal(0))


def _total(peta: Peta, sel: Sel) -> tuple[Decimal | None, int]:
    """Return the total of the agency with how often it is printed: of the workbook, else the one that is printed most.

    What was foreseen before a change adds up to what was foreseen before it.
    """
    tahun, semula = sel.tahun or peta.isi.tahun, sel.jenis[1] == "awal"
    hitungan = None if semula else peta.acuan.nilai(("total",), sel.besaran, tahun)
    if hitungan is not None:
        return hitungan, _PASTI
    kunci = (("total",), sel.besaran, tahun, sel.imbuhan)
    sama = [b.sel for b in peta.butir if b.kunci == kunci and (b.sel.jenis[1] == "awal") is semula]
    nilai = [satu.angka.nilai for satu in sama if satu.angka]
    total = max(nilai, key=nilai.count, default=None)
    return total, nilai.count(total) if total is not None else 0


# --- counts ---


def periksa_banyak(peta: Peta) -> _Temuan:
    """Find counts of programs, kegiatan, goals and indicators in running text that the lists do not give."""
    for tabel in peta.isi.tabel:
        for baris in tabel.baris if tabel.prosa else ():
            for sel in baris.angka:
                if sel.besaran not in (Besaran.LAIN, Besaran.JUMLAH) or sel.angka is None or sel.angka.desimal:
                    continue
                ada = peta.acuan.banyak(kata(baris.label), peta.kode)
                if ada is not None and sel.angka.nilai != ada:
                    pesan = f"Menurut daftarnya, {baris.nama} adalah {ada}, tetapi tercetak {sel.teks}"
                    yield sel, duga(sel, str(ada), pesan)


# --- staff by gender ---

_KELAMIN = {"laki": "laki-laki", "l": "laki-laki", "perempuan": "perempuan", "p": "perempuan"}


def periksa_kelamin(peta: Peta) -> _Temuan:
    """Find staff of one kind whose number of men or women differs from table to table."""
    milik: dict[tuple[str, str], list[tuple[str, Decimal, Sel]]] = {}
    for tabel in peta.isi.tabel:
        for kelompok, kelamin, jumlah, sel in _rekap_kelamin(tabel):
            milik.setdefault((kelompok, kelamin), []).append((tabel.nama, jumlah, sel))
    acuan = _kelamin_buku_kerja(peta)
    sudah: set[tuple[str, str]] = set()
    for kunci, isi in milik.items():
        nilai = acuan.get(kunci)
        if nilai is None:
            banyak = [jumlah for _, jumlah, _ in isi]
            nilai = max(dict.fromkeys(banyak), key=banyak.count)
        for nama, jumlah, sel in isi:
            if jumlah != nilai and (len(isi) > 1 or kunci in acuan) and (nama, kunci[0]) not in sudah:
                sudah.add((nama, kunci[0]))
                lain = [tabel for tabel, satu, _ in isi if satu == nilai and tabel != nama]
                asal = gabung(lain) if lain else "data buku kerja"
                pesan = f"Menurut {asal}, {kunci[0].replace('Non ', 'non-')} {kunci[1]} berjumlah {nilai} orang, sedangkan di sini kolom-kolomnya berjumlah {jumlah}"
                yield sel, duga(sel, str(nilai), pesan)


def _rekap_kelamin(tabel: TabelPublikasi) -> Iterator[tuple[str, str, Decimal, Sel]]:
    """Add up men and women of non-ASN staff, from a row of their own or from columns of their own."""
    if tabel.prosa:
        return
    for baris in tabel.baris:
        if baris.kata[:2] == ("non", "asn"):
            yield from _per_kelamin(baris.angka)
        elif baris.peran == "jumlah":
            milik = [sel for sel in baris.angka if re.search(r"non[\s_-]*asn", sel.isi.kolom.casefold())]
            yield from _per_kelamin(milik)


def _per_kelamin(sel: Iterator[Sel] | Sequence[Sel]) -> Iterator[tuple[str, str, Decimal, Sel]]:
    isi: dict[str, list[Sel]] = {}
    for satu in sel:
        tanda = [_KELAMIN[k] for k in kata(satu.isi.kolom) if k in _KELAMIN]
        if len(tanda) == 1:
            isi.setdefault(tanda[0], []).append(satu)
    for kelamin, milik in isi.items():
        if len(isi) == 2:
            jumlah = sum((satu.angka.nilai for satu in milik if satu.angka), Decimal(0))
            yield "Non ASN", kelamin, jumlah, max(milik, key=lambda s: s.angka.nilai if s.angka else Decimal(0))


def _kelamin_buku_kerja(peta: Peta) -> dict[tuple[str, str], Decimal]:
    data = peta.isi.laporan.data.pegawai_status if peta.isi.laporan else ()
    milik = [satu for satu in data if satu.kelompok.value == "Non ASN"]
    if not milik or any(satu.laki_laki is None or satu.perempuan is None for satu in milik):
        return {}
    return {
        ("Non ASN", "laki-laki"): Decimal(sum(satu.laki_laki or 0 for satu in milik)),
        ("Non ASN", "perempuan"): Decimal(sum(satu.perempuan or 0 for satu in milik)),
    }
