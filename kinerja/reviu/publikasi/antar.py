"""The same quantity in several places of a published report, and against the computation of the workbook."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, gabung
from kinerja.reviu.publikasi.baris import cari_turunan, cetak_nilai
from kinerja.reviu.publikasi.cetakan import Cetakan, Selang, cocok
from kinerja.reviu.publikasi.entitas import Butir, Peta
from kinerja.reviu.publikasi.jumlah import anak
from kinerja.reviu.publikasi.kolom import Besaran, kata
from kinerja.reviu.publikasi.susunan import Sel, TabelTerbit, duga
from kinerja.reviu.temuan import Dugaan

__all__ = [
    "TURUNAN",
    "cari_jumlah",
    "periksa_antar",
    "periksa_banyak",
    "periksa_hitungan",
    "periksa_kelamin",
    "periksa_kolom_total",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
#: Quantities that a formula gives: their last digit depends on what they were computed from.
TURUNAN = {Besaran.CAPAIAN, Besaran.EFISIENSI, Besaran.PERSEN_PAGU, Besaran.PERSEN_SISA}
_HASIL = {*TURUNAN, Besaran.SISA}
_TAK_DIBANDING = {
    Besaran.LAIN,
    Besaran.JUMLAH,
    Besaran.PERSEN,
    Besaran.TERBILANG,
    Besaran.PREDIKAT,
    Besaran.PERTUMBUHAN,
}


def periksa_antar(peta: Peta) -> _Temuan:
    """Find values that the report prints differently elsewhere, at the place that has less support."""
    keliru: set[Sel] = set()
    kurang = {(sel.isi.tabel, sel.isi.kolom) for sel, _ in periksa_kolom_total(peta, ())}
    # What is measured comes first: a result is no witness when it was computed from a wrong number.
    for butir in sorted(_kelompok(peta), key=lambda satu: satu[0].kunci[1] in _HASIL):
        gugus = _gugus(butir)
        if len(gugus) < 2:
            continue
        dukungan = [_dukungan(peta, satu, keliru, kurang) for satu in gugus]
        unggul = max(dukungan)
        benar = gugus[dukungan.index(unggul)]
        for satu in gugus:
            if satu is not benar:
                for lain in satu:
                    keliru.add(lain.sel)
                    yield lain.sel, _sebut(lain, benar, satu, seri=dukungan.count(unggul) > 1)


def _kelompok(peta: Peta) -> Iterator[list[Butir]]:
    milik: dict[object, list[Butir]] = {}
    for butir in peta.butir:
        if butir.kunci[1] in _TAK_DIBANDING and not (butir.kunci[1] is Besaran.LAIN and _setabel(butir)):
            continue
        milik.setdefault(butir.kunci, []).append(butir)
    for satu in milik.values():
        if len({butir.tabel.nama for butir in satu}) > 1 or len({butir.sel.angka for butir in satu}) > 1:
            yield satu


def _setabel(butir: Butir) -> bool:
    """Say whether a plain number of running text names its thing well enough to be compared."""
    isi = butir.baris.kata
    return butir.tabel.prosa and (len(isi) > 2 or (len(isi) == 2 and isi[0] == "tahun"))


def _gugus(butir: Sequence[Butir]) -> list[list[Butir]]:
    """Group cells that agree, apart from rounding."""
    hasil: list[list[Butir]] = []
    for satu in butir:
        for gugus in hasil:
            if any(satu.setuju(lain) for lain in gugus):
                gugus.append(satu)
                break
        else:
            hasil.append([satu])
    return hasil


def _dukungan(peta: Peta, gugus: Sequence[Butir], keliru: set[Sel], kurang: set[tuple[str, str]]) -> int:
    """Weigh a value: the workbook above all, then sums of parts, the arithmetic of its rows, the number of tables."""
    bobot = len({butir.tabel.nama for butir in gugus})
    kunci, besaran, tahun, imbuhan = gugus[0].kunci
    hitungan = None if imbuhan else peta.acuan.nilai(kunci, besaran, tahun)
    if hitungan is not None and any(_dekat(butir.sel, hitungan) for butir in gugus):
        bobot += 1000
    banyak = peta.acuan.banyak(kata(gugus[0].baris.label), peta.kode) if besaran is Besaran.LAIN else None
    if banyak is not None and any(butir.sel.angka and butir.sel.angka.nilai == banyak for butir in gugus):
        bobot += 1000
    bobot -= 3 * any((butir.tabel.nama, butir.sel.isi.kolom) in kurang for butir in gugus)
    for butir in gugus:
        bagian = anak(butir.tabel, butir.baris) if butir.baris.kode or butir.baris.peran == "jumlah" else []
        suku = [butir.tabel.sel(satu, butir.sel.isi.kolom) for satu in bagian]
        if suku and None not in suku and butir.sel.angka:
            jumlah = sum((s.angka.nilai for s in suku if s and s.angka), Decimal(0))
            bobot += 3 if jumlah == butir.sel.angka.nilai else -3
        for satu in cari_turunan(butir.baris):
            if butir.sel is satu.hasil or butir.sel in satu.operan:
                bobot += 1 if satu.benar else -1
            if butir.sel is satu.hasil and not keliru.isdisjoint(satu.operan):
                bobot -= 5
    return bobot


def _sebut(butir: Butir, benar: Sequence[Butir], salah: Sequence[Butir], *, seri: bool) -> Dugaan:
    tabel = list(dict.fromkeys(satu.tabel.nama for satu in benar))
    nilai = benar[0].sel.teks
    apa = butir.kunci[1].value
    pesan = f"{apa.capitalize()} yang sama tercetak {nilai} pada {gabung(tabel[:4])}, di sini {butir.sel.teks}"
    if seri:
        pesan += "; laporan tidak menunjukkan mana yang benar"
        return duga(butir.sel, "", pesan, benar[0].sel.tempat)
    lawan = tabel[0] if len(tabel) == 1 and len({satu.tabel.nama for satu in salah}) == 1 else ""
    return duga(butir.sel, nilai, pesan, lawan if lawan != butir.tabel.nama else "")


def _dekat(sel: Sel, hitungan: Decimal) -> bool:
    """Say whether a printed value is a computed one, whatever digits it was computed from."""
    assert sel.angka is not None
    lebar = Decimal("0.02") if sel.besaran in TURUNAN else sel.angka.langkah / 2 if sel.angka.terbulat else Decimal(0)
    if sel.besaran in (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA, Besaran.TARGET):
        return sel.angka.selang.beririsan(Selang(hitungan, hitungan))
    return cocok(sel.angka, Selang(hitungan - lebar, hitungan + lebar))


def periksa_hitungan(peta: Peta) -> _Temuan:
    """Find values that the computation of the workbook does not give."""
    for butir in peta.butir:
        kunci, besaran, tahun, imbuhan = butir.kunci
        if imbuhan or butir.sel.angka is None:
            continue
        hitungan = peta.acuan.nilai(kunci, besaran, tahun)
        if hitungan is None or _dekat(butir.sel, hitungan) or _terjelaskan(peta, butir):
            continue
        harap = _cetak(hitungan, butir.sel.angka, besaran)
        pesan = f"Menurut data buku kerja {besaran.value} {harap}, tercetak {butir.sel.teks}"
        yield butir.sel, duga(butir.sel, harap, pesan)


def _terjelaskan(peta: Peta, butir: Butir) -> bool:
    """Say whether a result follows from its own row, whose operands the workbook confirms: rounding, or another formula."""
    kunci, _, tahun, _ = butir.kunci
    for satu in cari_turunan(butir.baris):
        if satu.hasil is butir.sel and satu.benar:
            nilai = [peta.acuan.nilai(kunci, operan.besaran, operan.tahun or tahun) for operan in satu.operan]
            return all(n is not None and _dekat(s, n) for s, n in zip(satu.operan, nilai, strict=True))
    return False


def _cetak(nilai: Decimal, seperti: Cetakan, besaran: Besaran) -> str:
    if besaran in (Besaran.PAGU, Besaran.SERAPAN, Besaran.SISA) and seperti.kelipatan == 1:
        return cetak_bulat(int(nilai))
    return cetak_nilai(nilai, seperti)


def periksa_kolom_total(peta: Peta, keliru: Collection[Sel]) -> _Temuan:
    """Find tables without a row of totals whose amounts nearly, but not quite, add up to the total of the agency."""
    for tabel, kolom, suku, total in _dekat_total(peta):
        if any(baris.peran == "jumlah" for baris in tabel.baris) or not set(suku).isdisjoint(keliru):
            continue
        harap, ada = cetak_bulat(int(total)), cetak_bulat(int(_jumlah(suku)))
        pesan = f"Kolom {kolom} berjumlah {ada}, sedangkan jumlah seluruhnya {harap} ({suku[0].isi.asal.sel('nilai')})."
        yield suku[0], Dugaan(f"{tabel.nama}, Jumlah, kolom {kolom}", ada, harap, pesan)


def cari_jumlah(peta: Peta) -> Iterator[tuple[Sel, str, list[Sel]]]:
    """Return printed totals that add up their rows and nearly are the total of the agency, with that total."""
    for tabel, kolom, suku, total in _dekat_total(peta):
        for baris in tabel.baris:
            sel = tabel.sel(baris, kolom) if baris.peran == "jumlah" else None
            if sel and sel.angka and sel.angka.nilai == _jumlah(suku):
                yield sel, cetak_bulat(int(total)), suku


def _dekat_total(peta: Peta) -> Iterator[tuple[TabelTerbit, str, list[Sel], Decimal]]:
    """Return columns of amounts without codes that come near the total of the agency and miss it."""
    for tabel in peta.terbitan.tabel:
        if tabel.prosa or any(baris.kode for baris in tabel.baris):
            continue
        for kolom in tabel.kolom:
            suku = [sel for baris in tabel.baris if baris.peran == "isi" and (sel := tabel.sel(baris, kolom))]
            if len(suku) < 2 or suku[0].besaran not in (Besaran.PAGU, Besaran.SERAPAN):
                continue
            jumlah, total = _jumlah(suku), _total(peta, suku[0])
            lebar = sum((sel.angka.langkah for sel in suku if sel.angka and sel.angka.terbulat), Decimal(0))
            if total is not None and lebar < abs(jumlah - total) < total / 30:
                yield tabel, kolom, suku, total


def _jumlah(suku: Sequence[Sel]) -> Decimal:
    return sum((sel.angka.nilai for sel in suku if sel.angka), Decimal(0))


def _total(peta: Peta, sel: Sel) -> Decimal | None:
    """Return the total of the agency: of the workbook, else the one that the report prints most often."""
    tahun = sel.tahun or peta.terbitan.tahun
    hitungan = peta.acuan.nilai(("total",), sel.besaran, tahun)
    if hitungan is not None:
        return hitungan
    kunci = (("total",), sel.besaran, tahun, sel.imbuhan)
    nilai = [butir.sel.angka.nilai for butir in peta.butir if butir.kunci == kunci and butir.sel.angka]
    return max(nilai, key=nilai.count, default=None)


# --- counts ---


def periksa_banyak(peta: Peta) -> _Temuan:
    """Find counts of programs, kegiatan, goals and indicators in running text that the lists do not give."""
    for tabel in peta.terbitan.tabel:
        for baris in tabel.baris if tabel.prosa else ():
            for sel in baris.angka:
                if sel.besaran not in (Besaran.LAIN, Besaran.JUMLAH) or sel.angka is None or sel.angka.desimal:
                    continue
                ada = peta.acuan.banyak(kata(baris.label), peta.kode)
                if ada is not None and sel.angka.nilai != ada:
                    pesan = f"Menurut daftarnya {baris.nama} {ada}, tercetak {sel.teks}"
                    yield sel, duga(sel, str(ada), pesan)


# --- staff by gender ---

_KELAMIN = {"laki": "laki-laki", "l": "laki-laki", "perempuan": "perempuan", "p": "perempuan"}


def periksa_kelamin(peta: Peta) -> _Temuan:
    """Find staff of one kind whose number of men or women differs from table to table."""
    milik: dict[tuple[str, str], list[tuple[str, Decimal, Sel]]] = {}
    for tabel in peta.terbitan.tabel:
        for kelompok, kelamin, jumlah, sel in _rekap_kelamin(tabel):
            milik.setdefault((kelompok, kelamin), []).append((tabel.nama, jumlah, sel))
    acuan = _kelamin_buku_kerja(peta)
    for kunci, isi in milik.items():
        nilai = acuan.get(kunci)
        if nilai is None:
            banyak = [jumlah for _, jumlah, _ in isi]
            nilai = max(dict.fromkeys(banyak), key=banyak.count)
        for nama, jumlah, sel in isi:
            if jumlah != nilai and (len(isi) > 1 or kunci in acuan):
                lain = [tabel for tabel, satu, _ in isi if satu == nilai and tabel != nama]
                asal = gabung(lain) if lain else "data buku kerja"
                pesan = f"Menurut {asal} {kunci[0]} {kunci[1]} {nilai} orang, sedangkan di sini kolom-kolomnya berjumlah {jumlah}"
                yield sel, duga(sel, str(nilai), pesan)


def _rekap_kelamin(tabel: TabelTerbit) -> Iterator[tuple[str, str, Decimal, Sel]]:
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
    milik = [satu for satu in peta.terbitan.laporan.data.pegawai_status if satu.kelompok.value == "Non ASN"]
    if not milik or any(satu.laki_laki is None or satu.perempuan is None for satu in milik):
        return {}
    return {
        ("Non ASN", "laki-laki"): Decimal(sum(satu.laki_laki or 0 for satu in milik)),
        ("Non ASN", "perempuan"): Decimal(sum(satu.perempuan or 0 for satu in milik)),
    }
