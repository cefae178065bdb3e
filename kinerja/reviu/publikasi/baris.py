"""Arithmetic inside a printed row: what follows from the numbers that stand beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise, permutations

from kinerja.angka import cetak_bulat, cetak_desimal
from kinerja.model import Arah
from kinerja.reviu.publikasi.cetakan import Cetakan, Selang, cocok
from kinerja.reviu.publikasi.kolom import Besaran, kata
from kinerja.reviu.publikasi.susunan import BarisTerbit, Sel, TabelTerbit, Terbitan, duga
from kinerja.reviu.temuan import Dugaan

__all__ = [
    "Turunan",
    "cari_turunan",
    "cetak_nilai",
    "periksa_baris",
    "periksa_kolom_jumlah",
    "periksa_kolom_rasio",
    "periksa_pangsa",
    "periksa_pertumbuhan",
]

_SERATUS = Decimal(100)


@dataclass(frozen=True)
class Turunan:
    """A value that follows from others of its row: the ranges that the formulas in use allow, the usual one first."""

    hasil: Sel
    operan: tuple[Sel, ...]
    selang: tuple[Selang, ...]
    rumus: str

    @property
    def benar(self) -> bool:
        """Whether one of the formulas gives what is printed."""
        assert self.hasil.angka is not None
        return any(cocok(self.hasil.angka, satu) for satu in self.selang)

    @property
    def seharusnya(self) -> str:
        """The value that the usual formula gives."""
        assert self.hasil.angka is not None
        satu = self.selang[0]
        return cetak_nilai((satu.bawah + satu.atas) / 2, self.hasil.angka)


def cetak_nilai(nilai: Decimal, seperti: Cetakan) -> str:
    """Print a value as precisely as another was printed; amounts whole, what is derived with two decimals."""
    nilai /= seperti.kelipatan
    if nilai == nilai.to_integral_value() and not seperti.desimal:
        return cetak_bulat(int(nilai))
    return cetak_desimal(nilai, max(2, seperti.desimal))


def periksa_baris(terbitan: Terbitan) -> Iterator[tuple[Sel, Dugaan]]:
    """Find results of a row that do not follow from its own numbers, where these are numbers.

    A malformed number is a finding of its own: what should follow from it nobody knows.
    """
    for baris in terbitan.baris:
        for satu in cari_turunan(baris):
            if not satu.benar and not any(sel.angka and sel.angka.cacat for sel in satu.operan):
                pesan = f"{satu.rumus} pada baris yang sama menghasilkan {satu.seharusnya}, tercetak {satu.hasil.teks}"
                yield satu.hasil, duga(satu.hasil, satu.seharusnya, pesan)


def cari_turunan(baris: BarisTerbit, arah: Arah | None = None) -> Iterator[Turunan]:
    """Find the values of a row that others of it give: remainder, percentages, capaian, efficiency."""
    for tahun in sorted({satu.tahun for satu in baris.sel}, key=lambda satu: satu or 0):
        ambil = {
            besaran: satu
            for besaran in Besaran
            if (satu := baris.cari(besaran, tahun)) is not None and (satu.tahun == tahun or tahun is None)
        }
        yield from _uang(ambil)
        if Besaran.REALISASI not in ambil:
            # Against a target of a later year the realisasi is that of the report's year, the only one of the row.
            ada = [satu for satu in baris.angka if satu.besaran is Besaran.REALISASI]
            ambil |= {Besaran.REALISASI: ada[0]} if len(ada) == 1 else {}
        yield from _kinerja(ambil, arah, dibatasi=baris.dibatasi)
        yield from _efisiensi(ambil)


_Ambil = dict[Besaran, Sel]


def _angka(ambil: _Ambil, *besaran: Besaran) -> list[tuple[Sel, Cetakan]] | None:
    hasil = [(ambil[satu], angka) for satu in besaran if satu in ambil and (angka := ambil[satu].angka)]
    return hasil if len(hasil) == len(besaran) else None


def _uang(ambil: _Ambil) -> Iterator[Turunan]:
    if tiga := _angka(ambil, Besaran.SISA, Besaran.PAGU, Besaran.SERAPAN):
        (sisa, _), (pagu, p), (serapan, r) = tiga
        yield Turunan(sisa, (pagu, serapan), (p.selang - r.selang,), "Anggaran dikurangi realisasi")
    for hasil, atas, rumus in (
        (Besaran.PERSEN_PAGU, Besaran.SERAPAN, "Realisasi dibagi anggaran"),
        (Besaran.PERSEN_SISA, Besaran.SISA, "Sisa dibagi anggaran"),
    ):
        if tiga := _angka(ambil, hasil, atas, Besaran.PAGU):
            (sel, _), (operan, a), (pagu, p) = tiga
            if rasio := a.selang.per(p.selang):
                yield Turunan(sel, (operan, pagu), (rasio.kali(_SERATUS),), rumus)


def _kinerja(ambil: _Ambil, arah: Arah | None, *, dibatasi: bool) -> Iterator[Turunan]:
    tiga = _angka(ambil, Besaran.CAPAIAN, Besaran.TARGET, Besaran.REALISASI)
    if not tiga:
        return
    (sel, _), (target, t), (realisasi, r) = tiga
    if t.nilai <= 0:
        return
    naik = r.selang.per(t.selang)
    turun = [
        (t.selang + t.selang - r.selang).per(t.selang),
        t.selang.per(r.selang),
        (t.selang - r.selang).per(t.selang),
    ]
    calon = [naik, *turun] if arah is None else [naik] if arah is Arah.NAIK else turun if arah is Arah.TURUN else []
    selang = tuple(satu.kali(_SERATUS) for satu in calon if satu)
    if dibatasi and any(satu.atas > _SERATUS for satu in selang):
        selang = tuple(dict.fromkeys(satu if satu.bawah <= _SERATUS else Selang(_SERATUS, _SERATUS) for satu in selang))
    if selang:
        yield Turunan(sel, (target, realisasi), selang, "Realisasi dibagi target")


def _efisiensi(ambil: _Ambil) -> Iterator[Turunan]:
    efisiensi = ambil.get(Besaran.EFISIENSI)
    if efisiensi is None or efisiensi.angka is None:
        return
    uang = _angka(ambil, Besaran.PAGU, Besaran.SERAPAN)
    kinerja = _angka(ambil, Besaran.CAPAIAN, Besaran.PERSEN_PAGU)
    calon: list[Selang] = []
    operan: tuple[Sel, ...] = ()
    rumus = ""
    if kinerja:
        (capaian, c), (persen, p) = kinerja
        calon.append(c.longgar - p.longgar)
        operan, rumus = (capaian, persen), "Capaian kinerja dikurangi capaian anggaran"
    if uang:
        (pagu, p), (serapan, r) = uang
        sisa = p.selang - r.selang
        calon.append(sisa)
        if rasio := sisa.per(p.selang):
            calon.append(rasio.kali(_SERATUS))
        if not operan:
            operan, rumus = (pagu, serapan), "Anggaran dikurangi realisasi"
            if efisiensi.angka.nilai < 1000 < p.nilai:
                calon.reverse()
                rumus = "Sisa anggaran dibagi anggaran"
    if calon:
        yield Turunan(efisiensi, operan, tuple(calon), rumus)


# --- columns whose meaning the table itself teaches ---


def periksa_kolom_jumlah(terbitan: Terbitan) -> Iterator[tuple[Sel, Dugaan]]:
    """Find rows whose parts do not give the sum that the other rows of the table give."""
    for tabel in terbitan.tabel:
        if tabel.prosa:
            continue
        for nomor, kolom in enumerate(tabel.kolom):
            for bagian in _calon_jumlah(tabel, nomor):
                hasil = [satu for baris in tabel.baris if (satu := _jumlah_baris(tabel, baris, kolom, bagian))]
                benar = [sel.angka is not None and sel.angka.nilai == jumlah for sel, jumlah in hasil]
                if len(hasil) < 3 or sum(benar) * 3 < len(hasil) * 2:
                    continue
                for (sel, jumlah), betul in zip(hasil, benar, strict=True):
                    if not betul and sel.angka:
                        harap = cetak_nilai(jumlah, sel.angka)
                        pesan = f"Jumlah {', '.join(bagian)} pada baris ini {harap}, tercetak {sel.teks}"
                        yield sel, duga(sel, harap, pesan)
                break


def _calon_jumlah(tabel: TabelTerbit, nomor: int) -> Iterator[tuple[str, ...]]:
    """Try runs of columns just before one, the longest first."""
    for awal in range(nomor - 1):
        yield tabel.kolom[awal:nomor]


def _jumlah_baris(
    tabel: TabelTerbit, baris: BarisTerbit, kolom: str, bagian: tuple[str, ...]
) -> tuple[Sel, Decimal] | None:
    hasil = tabel.sel(baris, kolom)
    suku = [tabel.sel(baris, satu) for satu in bagian]
    ada = [satu.angka.nilai for satu in suku if satu and satu.angka]
    if hasil is None or len(ada) < 2 or not any(ada):
        return None
    if any(satu.angka.desimal and satu.angka.kelipatan == 1 for satu in (hasil, *suku) if satu and satu.angka):
        return None
    return hasil, sum(ada, Decimal(0))


_SELISIH = frozenset(
    "selisih naik turun kenaikan penurunan peningkatan perubahan deviasi kesenjangan gap lebih kurang bertambah "
    "berkurang".split()
)
_Hitung = Callable[[Cetakan, Cetakan], Selang | None]


def _rasio(atas: Cetakan, bawah: Cetakan) -> Selang | None:
    hasil = atas.selang.per(bawah.selang)
    return hasil.kali(_SERATUS) if hasil else None


def _tumbuh(baru: Cetakan, lama: Cetakan) -> Selang | None:
    hasil = (baru.selang - lama.selang).per(lama.selang)
    return hasil.kali(_SERATUS) if hasil else None


def _kurang(baru: Cetakan, lama: Cetakan) -> Selang | None:
    return Selang(baru.nilai - lama.nilai, baru.nilai - lama.nilai)


def _lebih(baru: Cetakan, lama: Cetakan) -> Selang | None:
    """As :func:`_kurang` without the sign, which tables show by brackets, by words or not at all."""
    return Selang(abs(baru.nilai - lama.nilai), abs(baru.nilai - lama.nilai))


def periksa_kolom_rasio(terbitan: Terbitan) -> Iterator[tuple[Sel, Dugaan]]:
    """Find percentages and differences that do not come from the two columns from which the others come."""
    for tabel in terbitan.tabel:
        if tabel.prosa or len(tabel.baris) < 3:
            continue
        for kolom in tabel.kolom:
            pola = _pola_rasio(tabel, kolom)
            if pola is None:
                continue
            atas, bawah, hitung, rumus = pola
            for baris in tabel.baris:
                sel, satu, lain = (tabel.sel(baris, nama) for nama in (kolom, atas, bawah))
                if not (sel and satu and lain and sel.angka and satu.angka and lain.angka):
                    continue
                selang = hitung(satu.angka, lain.angka)
                if selang and not _pas(sel.angka, selang, hitung):
                    harap = cetak_desimal((selang.bawah + selang.atas) / 2, max(2, sel.angka.desimal))
                    if hitung in (_kurang, _lebih):
                        harap = cetak_nilai(selang.bawah, sel.angka)
                    pesan = f"{rumus} ({satu.teks} dan {lain.teks}) menghasilkan {harap}, tercetak {sel.teks}"
                    if baris.peran == "jumlah":
                        pesan += _rerata_persen(tabel, kolom, sel.angka)
                    yield sel, duga(sel, harap, pesan)


def _pas(tercetak: Cetakan, hitungan: Selang, hitung: _Hitung) -> bool:
    return cocok(replace(tercetak, nilai=abs(tercetak.nilai)) if hitung is _lebih else tercetak, hitungan)


def _rerata_persen(tabel: TabelTerbit, kolom: str, tercetak: Cetakan) -> str:
    """Say so when a printed ratio of totals is the mean of the ratios above it."""
    angka = [satu.angka for baris in tabel.baris if baris.peran == "isi" and (satu := tabel.sel(baris, kolom))]
    nilai = [satu.nilai for satu in angka if satu]
    if nilai and abs(sum(nilai, Decimal(0)) / len(nilai) - tercetak.nilai) <= tercetak.langkah:
        return "; yang tercetak adalah rata-rata persentase, bukan rasio jumlahnya"
    return ""


def _pola_rasio(tabel: TabelTerbit, kolom: str) -> tuple[str, str, _Hitung, str] | None:
    contoh = next((satu for baris in tabel.baris if (satu := tabel.sel(baris, kolom))), None)
    rasio = contoh is not None and (
        contoh.besaran in (Besaran.PERSEN, Besaran.PERTUMBUHAN) or not {"rasio", "tingkat"}.isdisjoint(kata(kolom))
    )
    selisih = contoh is not None and not _SELISIH.isdisjoint(kata(kolom)) and "%" not in kolom
    selisih = selisih and {"sebelum", "setelah", "sesudah"}.isdisjoint(kata(kolom))
    if not (rasio or selisih):
        return None
    lain = [satu for satu in tabel.kolom if satu != kolom]
    cara: list[tuple[_Hitung, str]] = (
        [(_kurang, "Selisih kedua kolom"), (_lebih, "Selisih kedua kolom")] if selisih else []
    )
    if rasio:
        cara += [(_rasio, "Rasio kedua kolom"), (_tumbuh, "Pertumbuhan antara kedua kolom")]
    for hitung, nama in cara:
        for atas, bawah in permutations(lain, 2):
            betul = semua = 0
            beda = set()
            for baris in tabel.baris:
                sel, satu, dua = tabel.sel(baris, kolom), tabel.sel(baris, atas), tabel.sel(baris, bawah)
                if sel and satu and dua and sel.angka and satu.angka and dua.angka:
                    selang = hitung(satu.angka, dua.angka)
                    if selang is not None:
                        semua += 1
                        beda.add(sel.angka.nilai)
                        betul += _pas(sel.angka, selang, hitung) and sel.angka.nilai not in (0, 100)
            # A difference fits to the last digit: two rows are no chance.
            cukup = 2 if hitung in (_kurang, _lebih) else 3
            if len(beda) >= 3 and betul >= cukup and betul * 3 >= semua * 2:
                return atas, bawah, hitung, nama
    return None


def periksa_pertumbuhan(terbitan: Terbitan) -> Iterator[tuple[Sel, Dugaan]]:
    """Find mean growth rates that are neither the mean of the yearly rates nor the compound rate of the row."""
    for baris in terbitan.baris:
        for sel in baris.angka:
            if sel.besaran is not Besaran.PERTUMBUHAN or "rata" not in sel.isi.kolom.casefold() or sel.angka is None:
                continue
            judul = set(kata(sel.isi.kolom))
            besaran = Besaran.SERAPAN if "realisasi" in judul else Besaran.PAGU
            isi = [(s.tahun, s.angka) for s in baris.angka if s.besaran is besaran and s.tahun and s.angka]
            deret = sorted(isi, key=lambda satu: satu[0])
            laju = [_tumbuh(baru, lama) for (_, lama), (_, baru) in pairwise(deret) if lama.nilai]
            if len(laju) < 2 or None in laju or not deret[0][1].nilai:
                continue
            tengah = sum((satu.bawah for satu in laju if satu), Decimal(0)) / len(laju)
            majemuk = ((deret[-1][1].nilai / deret[0][1].nilai) ** (Decimal(1) / len(laju)) - 1) * _SERATUS
            if not any(cocok(sel.angka, Selang(nilai, nilai)) for nilai in (tengah, majemuk)):
                harap = cetak_desimal(tengah, max(2, sel.angka.desimal))
                pesan = f"Rata-rata {len(laju)} pertumbuhan tahunan pada baris ini {harap}, tercetak {sel.teks}"
                yield sel, duga(sel, harap, pesan)


def periksa_pangsa(terbitan: Terbitan) -> Iterator[tuple[Sel, Dugaan]]:
    """Find shares of a whole that do not fit their counts: each pair (count, percentage) must have the same whole.

    The whole is a count that the table prints under a name that the parts bear too, or the sum of parts whose
    percentages are meant to make 100.
    """
    for tabel in terbitan.tabel:
        pasangan = [
            (baris, jumlah, persen)
            for baris in tabel.baris
            if baris.peran == "isi"
            and (persen := next((s for s in baris.angka if s.besaran is Besaran.PERSEN), None))
            and (jumlah := next((s for s in baris.angka if s.besaran in (Besaran.LAIN, Besaran.JUMLAH)), None))
        ]
        for baris, jumlah, persen in pasangan:
            kelompok = [lain for lain in pasangan if _seinduk(baris, lain[0])]
            induk = _induk(tabel, baris)
            suku = [satu[1].angka.nilai for satu in kelompok if satu[1].angka]
            utuh = _utuh(tabel, kelompok)
            seratus = utuh or len(_akar(baris)) > 1 or abs(_total(satu[2] for satu in kelompok) - 100) <= 1
            wajar = induk or ([sum(suku, Decimal(0))] if len(kelompok) >= 2 and seratus else [])
            selang = [_rasio(jumlah.angka, Cetakan(satu, 0)) for satu in wajar if jumlah.angka and satu]
            if selang and persen.angka and not any(satu and cocok(persen.angka, satu) for satu in selang):
                satu = selang[0]
                assert satu is not None
                harap = cetak_desimal(satu.bawah, max(2, persen.angka.desimal))
                pesan = f"{jumlah.teks} dari {cetak_bulat(int(wajar[0]))} adalah {harap} %, tercetak {persen.teks}"
                yield persen, duga(persen, harap, pesan)


def _utuh(tabel: TabelTerbit, bagian: Sequence[tuple[BarisTerbit, Sel, Sel]]) -> bool:
    """Say whether a printed total is the whole of parts, most of whose percentages are shares of it."""
    jumlah = _total(satu for _, satu, _ in bagian)
    total = {s.angka.nilai for lain in tabel.baris if lain.peran == "jumlah" for s in lain.angka if s.angka}
    if jumlah not in total or not jumlah:
        return False
    selang = [(persen.angka, _rasio(satu.angka, Cetakan(jumlah, 0))) for _, satu, persen in bagian if satu.angka]
    return 3 * sum(bool(angka and satu and cocok(angka, satu)) for angka, satu in selang) >= 2 * len(bagian)


def _total(sel: Iterable[Sel]) -> Decimal:
    return sum((satu.angka.nilai for satu in sel if satu.angka), Decimal(0))


def _akar(baris: BarisTerbit) -> tuple[str, ...]:
    """Return the words that name the whole: those before what tells the parts apart."""
    isi = [satu for satu in baris.kata if satu != "jumlah"]
    for nomor, satu in enumerate(isi):
        if nomor and satu in ("laki", "perempuan", "lulusan", "golongan", "eselon", "pendidikan", "usia"):
            return (*isi[:nomor], "jenis kelamin" if satu in ("laki", "perempuan") else satu)
    return tuple(isi[:1]) if len(isi) > 1 else ()


def _seinduk(satu: BarisTerbit, lain: BarisTerbit) -> bool:
    if not satu.kata or not lain.kata:
        return False
    akar = _akar(satu)
    return _akar(lain) == akar if akar and len(akar) > 1 else len(_akar(lain)) <= 1


def _induk(tabel: TabelTerbit, baris: BarisTerbit) -> list[Decimal]:
    """Return the counts printed under the name of the whole."""
    akar = _akar(baris)[:-1]
    if not akar:
        return []
    nama = {akar, ("jumlah", *akar), ("total", *akar)}
    return [
        sel.angka.nilai
        for lain in tabel.baris
        if lain.kata in nama
        for sel in lain.angka
        if sel.angka and sel.besaran in (Besaran.LAIN, Besaran.JUMLAH)
    ]
