"""The rows of a budget table as they were understood: which of them count, and whether the upper ones agree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from kinerja.angka import cetak_bulat
from kinerja.impor.himpunan import Konteks, Posisi
from kinerja.impor.kisi import Kisi, lipat
from kinerja.impor.kode import padan
from kinerja.impor.kolom_uang import KolomUang

__all__ = ["BULAN", "Rincian", "cetak_sen", "kumpulkan", "per_bulan", "tabel_kisi", "tak_bertempat"]

#: Names of the months in titles and cells.
BULAN = (
    "jan(?:uari)?", "feb(?:ruari)?", "mar(?:et)?", "apr(?:il)?", "mei", "juni?", "juli?", "agu(?:stus)?|agt|ags|agust",
    "sept?(?:ember)?", "okt(?:ober)?", "no[pv](?:ember)?", "des(?:ember)?",
)  # fmt: skip


@dataclass
class Rincian:
    """A row that was understood."""

    nomor: int
    tingkat: str
    kode: str
    rekening: str
    sumber: str
    jumlah: dict[str, tuple[Decimal, int]]
    #: fields that cannot be read, with what is wrong
    rusak: Mapping[str, str] = field(default_factory=dict)
    total: bool = False
    bulan: int = 0
    #: fields that every row of the sub kegiatan repeats as a whole
    utuh: frozenset[str] = frozenset()


def tabel_kisi(kisi: Kisi) -> str:
    """Return what tells one table of the sources from another."""
    return f"{kisi.berkas}\0{kisi.lembar}"


def kumpulkan(kisi: Kisi, rincian: list[Rincian], kolom: KolomUang, konteks: Konteks, *, disaring: bool) -> None:
    """Take the lowest rows of each sub kegiatan, and compare the rows above with their sums."""
    tabel = tabel_kisi(kisi)
    daun = list(_daun(rincian, kolom, konteks, kisi))
    for satu in daun:
        konteks.tak_paham += satu.rusak.values()
        jumlah = {bidang: (nilai, kisi.asal([(satu.nomor, letak)])) for bidang, (nilai, letak) in satu.jumlah.items()}
        konteks.posisi.append(
            Posisi(
                satu.kode,
                satu.rekening,
                satu.sumber,
                {**jumlah, **{f"rusak:{b}": (Decimal(0), "") for b in satu.rusak}},
                tabel,
                satu.utuh,
            )
        )
    dipakai = {id(satu) for satu in daun}
    gelap = sum(len(satu.rusak) for satu in rincian if id(satu) not in dipakai)
    if gelap:
        konteks.kabar.append(f"{kisi.tempat}: {gelap} jumlah pada baris atas tidak terbaca dan tidak dibandingkan")
    atas = [satu for satu in rincian if id(satu) not in dipakai and satu.jumlah]
    _cocokkan(kisi, atas, daun, konteks, disaring=disaring)
    yatim = [
        satu
        for satu in atas
        if satu.tingkat in ("kegiatan", "program") and not any(padan(d.kode).startswith(f"{satu.kode}.") for d in daun)
    ]
    for satu in yatim:
        if satu.tingkat == "kegiatan" or not any(lain.kode.startswith(f"{satu.kode}.") for lain in yatim):
            uang = {bidang: nilai for bidang, (nilai, _) in satu.jumlah.items()}
            konteks.yatim.append((f"{kisi.tempat} baris {satu.nomor + 1}", satu.tingkat, satu.kode, uang))


def _daun(rincian: list[Rincian], kolom: KolomUang, konteks: Konteks, kisi: Kisi) -> Iterator[Rincian]:
    milik: dict[str, list[Rincian]] = {}
    for satu in rincian:
        if satu.tingkat == "subkegiatan":
            milik.setdefault(padan(satu.kode), []).append(satu)
    sekali = _sekali(milik, kolom)
    for kode, daftar in milik.items():
        rekening = [satu for satu in daftar if satu.rekening and (satu.jumlah or satu.rusak)]
        semua = {satu.rekening for satu in rekening}
        terdalam = [
            s for s in rekening if not any(lain != s.rekening and lain.startswith(f"{s.rekening}.") for lain in semua)
        ]
        hasil = terdalam or _tanpa_salinan(kode, [satu for satu in daftar if satu.jumlah or satu.rusak], konteks, kisi)
        for urut, satu in enumerate(hasil):
            satu.utuh = frozenset(sekali)
            if urut and sekali:
                satu.jumlah = {b: isi for b, isi in satu.jumlah.items() if b not in sekali}
            yield satu


def _sekali(milik: Mapping[str, list[Rincian]], kolom: KolomUang) -> set[str]:
    """Find amounts that every row of a sub kegiatan repeats as a whole, beside another one that adds up to them."""
    calon = {bidang for bidang, _ in kolom.semua()}
    banyak = [d for d in milik.values() if len([s for s in d if s.rekening or s.sumber]) > 1]
    if not banyak:
        return set()
    tetap = {
        b
        for b in calon
        if all(len({s.jumlah[b][0] for s in d if b in s.jumlah}) == 1 and all(b in s.jumlah for s in d) for d in banyak)
    }
    rinci = [
        (b, r)
        for b in tetap
        for r in calon - tetap
        if all(sum(s.jumlah[r][0] for s in d if r in s.jumlah) == d[0].jumlah[b][0] for d in banyak)
    ]
    return tetap if rinci else set()


def _tanpa_salinan(kode: str, daftar: list[Rincian], konteks: Konteks, kisi: Kisi) -> list[Rincian]:
    """Leave out rows of one sub kegiatan that repeat the same amounts: they differ in what is not about money."""
    hasil: list[Rincian] = []
    sudah: set[tuple[object, ...]] = set()
    for satu in daftar:
        tanda = (satu.sumber, satu.bulan, *sorted((b, nilai) for b, (nilai, _) in satu.jumlah.items()))
        if tanda in sudah:
            konteks.kabar.append(f"{kisi.tempat} baris {satu.nomor + 1}: mengulang jumlah {kode}, diambil sekali")
            continue
        sudah.add(tanda)
        hasil.append(satu)
    return hasil


def _cocokkan(kisi: Kisi, atas: list[Rincian], daun: list[Rincian], konteks: Konteks, *, disaring: bool) -> None:
    """Tell every upper row and total whose amount is not the sum of what stands below it."""
    cocok = 0
    batas = -1
    bagian = _total_bagian(atas)
    for satu in atas:
        if satu.total:
            # A total counts all of the table, what stands above it, or that up to the total before.
            milik = daun
            sebelum = [d for d in daun if batas < d.nomor < satu.nomor]
            batas = satu.nomor
            dalam = _dalam(daun, satu.nomor, bagian)
        else:
            dalam = []
            milik = sebelum = [
                d
                for d in daun
                if (
                    padan(d.kode) == padan(satu.kode)
                    and (not satu.rekening or d.rekening.startswith(f"{satu.rekening}."))
                )
                or padan(d.kode).startswith(f"{satu.kode}.")
            ]
        if not milik:
            continue
        for bidang, (nilai, letak) in satu.jumlah.items():
            if any(bidang in d.rusak for d in milik):
                continue
            jumlah = _jumlah(milik, bidang)
            mungkin = {jumlah, *(_jumlah(isi, bidang) for isi in (sebelum, *dalam))}
            if nilai in mungkin:
                cocok += 1
            elif not (satu.total and disaring):
                konteks.kabar.append(
                    f"{kisi.asal([(satu.nomor, letak)])}: tercetak {cetak_sen(nilai)}, jumlah rinciannya {cetak_sen(jumlah)};"
                    " yang dipakai rinciannya"
                )
    if cocok:
        konteks.kabar.append(f"{kisi.tempat}: {cocok} jumlah pada baris atas sama dengan jumlah rinciannya")


def _total_bagian(atas: list[Rincian]) -> set[int]:
    """Return the totals that may count a program or kegiatan only: all but the last one, and that one below several."""
    total = [satu.nomor for satu in atas if satu.total]
    return set(total if len(total) > 2 else total[:-1])


def _dalam(daun: list[Rincian], nomor: int, bagian: set[int]) -> list[list[Rincian]]:
    """Return the rows above such a total of its program, and those of its kegiatan; nothing for another total."""
    if nomor not in bagian:
        return []
    atas = [satu for satu in daun if satu.nomor < nomor]
    akhir = padan(atas[-1].kode) if atas else ""
    hasil = []
    for ruas in (3, 5):
        awal = ".".join(akhir.split(".")[:ruas])
        hasil.append([satu for satu in atas if padan(satu.kode).startswith(f"{awal}.")])
    return hasil


def _jumlah(baris: Iterable[Rincian], bidang: str) -> Decimal:
    return sum((satu.jumlah[bidang][0] for satu in baris if bidang in satu.jumlah), Decimal(0))


def cetak_sen(nilai: Decimal) -> str:
    """Print an amount, with its sen where it has any."""
    bulat = int(nilai)
    sen = abs(nilai - bulat)
    return cetak_bulat(bulat) + (f",{f'{sen:.2f}'[2:]}" if sen else "")


def tak_bertempat(kisi: Kisi, baris: list[Rincian], konteks: Konteks) -> None:
    """Tell rows with amounts that name no sub kegiatan, and their sums."""
    konteks.tak_paham += [pesan for satu in baris for pesan in satu.rusak.values()]
    jumlah: dict[str, Decimal] = {}
    for satu in baris:
        for bidang, (nilai, _) in satu.jumlah.items():
            jumlah[bidang] = jumlah.get(bidang, Decimal(0)) + nilai
    isi = ", ".join(
        f"{bidang.replace('_', ' ')} {cetak_sen(nilai)}" for bidang, nilai in jumlah.items() if "_" not in bidang
    )
    konteks.tak_paham.append(
        f"{kisi.tempat}: {len(baris)} baris berangka tanpa kode atau nama sub kegiatan yang dikenal (baris {baris[0].nomor + 1}"
        f"{f' sampai {baris[-1].nomor + 1}' if len(baris) > 1 else ''}{f'; {isi}' if isi else ''});"
        " sebutkan --sub-kegiatan KODE bila semuanya milik satu sub kegiatan"
    )


def per_bulan(kisi: Kisi, rincian: list[Rincian], kolom: int, konteks: Konteks) -> list[Rincian]:
    """Make one row of the months or quarters of each sub kegiatan and rekening.

    A realisasi that never falls from one month to the next in any row is taken as counted from January, unless whole
    years of it add up to no more than the budgets beside it. A row whose month cannot be read breaks its sum.
    """
    milik, lain = _menurut_bulan(kisi, rincian, kolom)
    deret = [
        [s.jumlah["realisasi"][0] for s in sorted(d, key=lambda s: s.bulan) if "realisasi" in s.jumlah]
        for d in milik.values()
    ]
    naik = all(d == sorted(d) for d in deret) and any(len(set(d)) > 1 for d in deret)
    naik = naik and not _setahun_penuh(milik.values())
    for daftar in milik.values():
        daftar.sort(key=lambda s: s.bulan)
        akhir = daftar[-1]
        for satu in daftar[:-1]:
            # Budgets repeat in every month; the last one counts.
            satu.jumlah = {b: isi for b, isi in satu.jumlah.items() if b == "realisasi" and not naik}
        lain += [*daftar[:-1], akhir] if not naik else [akhir]
    if any(len(d) > 1 for d in deret):
        cara = (
            "dibaca kumulatif, yang diambil bulan atau triwulan terakhir"
            if naik
            else "dibaca per bulan atau triwulan dan dijumlahkan"
        )
        konteks.kabar.append(f"{kisi.tempat}: realisasi {cara}")
    return lain


def _menurut_bulan(
    kisi: Kisi, rincian: list[Rincian], kolom: int
) -> tuple[dict[tuple[str, str, str], list[Rincian]], list[Rincian]]:
    """Part the rows that name a month or quarter, by sub kegiatan, rekening and source, from all others."""
    milik: dict[tuple[str, str, str], list[Rincian]] = {}
    lain = []
    for satu in rincian:
        teks = kisi.teks(satu.nomor, kolom) if satu.tingkat == "subkegiatan" else ""
        if urut := _nomor_bulan(teks):
            milik.setdefault((padan(satu.kode), satu.rekening, satu.sumber), []).append(satu)
            satu.bulan = urut
            continue
        if teks and "realisasi" in satu.jumlah:
            del satu.jumlah["realisasi"]
            salah = f"{kisi.asal([(satu.nomor, kolom)])}: “{teks[:40]}” bukan nama bulan atau triwulan"
            satu.rusak = {**satu.rusak, "realisasi": salah}
        lain.append(satu)
    return milik, lain


def _setahun_penuh(milik: Iterable[Sequence[Rincian]]) -> bool:
    """Tell whether all twelve months or four quarters stand there, and their sums are within the budgets beside them."""
    for daftar in milik:
        pagu = max((satu.jumlah["anggaran"][0] for satu in daftar if "anggaran" in satu.jumlah), default=None)
        if pagu is None or len(daftar) not in (4, 12) or _jumlah(daftar, "realisasi") > pagu:
            return False
    return True


def _nomor_bulan(teks: str) -> int:
    isi = lipat(teks)
    if isi.isdigit() and 1 <= int(isi) <= 12:
        return int(isi)
    if tanggal := re.fullmatch(r"20\d\d (0?[1-9]|1[0-2])(?: .*)?", isi):
        return int(tanggal[1])
    isi = re.sub(r"^(?:bulan|bln|s d|sampai dengan) | (?:tahun )?20\d\d$", "", isi)
    for nomor, nama in enumerate(BULAN, 1):
        if re.fullmatch(nama, isi):
            return nomor
    temu = re.fullmatch(r"(?:triwulan|tri wulan|tw)? ?(?:ke )?(iv|iii|ii|i|[1-4])", isi)
    return {"i": 1, "ii": 2, "iii": 3, "iv": 4}.get(temu[1]) or int(temu[1]) if temu else 0
