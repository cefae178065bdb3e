"""How numbers, names, codes and ratings are written in a published report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from kinerja.model import Skala, muat_skala
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import UANG, BarisPublikasi, IsiPublikasi, Sel, TabelPublikasi, berasal, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.cetakan.kata import kata, mirip
from kinerja.reviu.publikasi.penulisan.predikat_skala import kolom_berskala
from kinerja.reviu.temuan import Dugaan

__all__ = [
    "periksa_bilangan",
    "periksa_iku",
    "periksa_kode",
    "periksa_predikat",
    "periksa_tanda_desimal",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_IKU = re.compile(r"\biku\b|indikator kinerja utama")
#: Numbers of one table that are written wrongly in one way, beyond which they are told at once.
_SERUPA = 2
_NOL, _PENUH = Decimal(0), Decimal(100)
#: Words on a target, with the signs that capaian minus 100 may have.
_STATUS = {
    ("tercapai",): {0, 1},
    ("mencapai", "target"): {0, 1},
    ("sesuai", "target"): {0},
    ("tidak", "tercapai"): {-1},
    ("belum", "tercapai"): {-1},
    ("tidak", "mencapai", "target"): {-1},
    ("belum", "mencapai", "target"): {-1},
    ("melampaui", "target"): {1},
    ("melampaui",): {1},
    ("melebihi", "target"): {1},
    ("terlampaui",): {1},
    ("sesuai",): {0},
    ("memenuhi", "target"): {0, 1},
    ("terpenuhi",): {0, 1},
    ("tidak", "memenuhi", "target"): {-1},
    ("belum", "memenuhi", "target"): {-1},
    ("tidak", "terpenuhi"): {-1},
    ("belum", "terpenuhi"): {-1},
    ("di", "bawah", "target"): {-1},
    ("di", "atas", "target"): {1},
}


def periksa_bilangan(isi: IsiPublikasi) -> _Temuan:
    """Find numbers whose digits are grouped wrongly."""
    for tabel in isi.tabel:
        milik: dict[str, list[Sel]] = {}
        for sel in (s for baris in tabel.baris for s in baris.angka):
            if sel.angka and sel.angka.cacat:
                milik.setdefault(sel.angka.cacat, []).append(sel)
        for apa, semua in milik.items():
            kelompok = [semua] if len(semua) > _SERUPA and not tabel.prosa else [[satu] for satu in semua]
            yield from ((satu[0], _cacat(satu, apa)) for satu in kelompok)


def _cacat(semua: Sequence[Sel], apa: str) -> Dugaan:
    """Say that numbers are grouped wrongly in one and the same way."""
    sel, *lain = semua
    sebut = f", begitu pula {len(lain)} bilangan lain pada tabel ini" if lain else ""
    dugaan = duga(sel, "", f"Penulisan bilangan {sel.teks} keliru: {apa}{sebut}")
    return replace(dugaan, nomor=tuple(satu.nomor for satu in semua))


def periksa_tanda_desimal(isi: IsiPublikasi) -> _Temuan:
    """Find tables that print some numbers with a decimal comma and some with a point."""
    for tabel in isi.tabel:
        sel = [
            satu
            for baris in tabel.baris
            for satu in baris.angka
            if satu.angka and satu.angka.tanda and satu.angka.lain is None
        ]
        hitung = Counter(satu.angka.tanda for satu in sel if satu.angka)
        if len(hitung) == 2 and not tabel.prosa:
            jarang = min(hitung, key=lambda satu: (hitung[satu], satu == ","))
            satu = next(s for s in sel if s.angka and s.angka.tanda == jarang)
            nama = {",": "koma", ".": "titik"}[jarang]
            pesan = f"Koma dan titik desimal bercampur dalam satu tabel; {hitung[jarang]} bilangan memakai {nama}"
            yield satu, duga(satu, satu.teks.replace(".", ",") if jarang == "." else "", pesan)


def periksa_kode(peta: Peta) -> _Temuan:
    """Find a name that bears two codes, at the place that stands alone."""
    for baris, kode in peta.salah_kode:
        sel = baris.sel[0]
        tabel = next(satu.tabel for satu in peta.isi.baris if satu.kode == kode and mirip(satu.kata, baris.kata))
        pesan = f"“{baris.nama}” berkode {baris.kode} di sini dan {kode} pada {tabel}"
        yield (
            sel,
            Dugaan(
                f"{sel.isi.tabel}, {sel.isi.baris}",
                baris.kode,
                kode,
                berasal(sel, pesan, "baris"),
                nomor=(sel.nomor,),
            ),
        )


def periksa_predikat(peta: Peta) -> _Temuan:
    """Find ratings that the scale does not give for the capaian beside them.

    The scale is that of the report where it explains most of the ratings, else the one that explains most; what follows
    a scale that the report prints has a rule of its own.
    """
    pasangan = _berpredikat(peta)
    yield from _status_salah(pasangan, _tepat_dicapai(peta.isi))
    skala, pasangan = _berskala(peta, pasangan)
    for sel, capaian in pasangan:
        if not _sesuai(skala, sel, capaian):
            harap = _kelas(skala, capaian)
            pesan = f"Capaian {capaian.teks} menurut skala {skala.nama} berpredikat {harap}, tetapi tercetak {sel.teks}"
            yield sel, duga(sel, harap, pesan, capaian)


def _berpredikat(peta: Peta) -> list[tuple[Sel, Sel]]:
    """Return the ratings that follow no printed scale, each with its capaian."""
    tercetak = {sel for kolom in kolom_berskala(peta) for sel, _ in kolom.kenal}
    return [
        (sel, capaian)
        for baris in peta.isi.baris
        for sel in baris.sel
        if sel.besaran is Besaran.PREDIKAT and sel not in tercetak and sel.teks and (capaian := _capaian(baris, sel))
    ]


def _berskala(peta: Peta, pasangan: list[tuple[Sel, Sel]]) -> tuple[Skala, list[tuple[Sel, Sel]]]:
    """Return the scale that ratings follow, with those that it judges; none where it explains too few of them."""
    # Remarks are no ratings: what no scale knows and stands there once.
    kenal = {kata(kelas.predikat) for satu in _skala(peta) for kelas in satu.kelas}
    banyak = Counter(kata(sel.teks) for sel, _ in pasangan)
    pasangan = [
        isi
        for isi in pasangan
        if not _batas_status(isi[0].teks) and ((k := kata(isi[0].teks)) in kenal or banyak[k] > 1)
    ]
    skala = max(_skala(peta), key=lambda satu: sum(_sesuai(satu, *isi) for isi in pasangan))
    if len(pasangan) < 3:
        # Too few to learn the scale from: that of the report counts, where its words are used.
        skala = _skala(peta)[0]
        milik = {kata(kelas.predikat) for kelas in skala.kelas}
        return skala, [isi for isi in pasangan if kata(isi[0].teks) in milik]
    cukup = sum(_sesuai(skala, *isi) for isi in pasangan) * 3 >= len(pasangan) * 2
    return skala, pasangan if cukup else []


def _capaian(baris: BarisPublikasi, sel: Sel) -> Sel | None:
    """Return the capaian that a rating is given for: of its year, else the only one of the row."""
    semua = [satu for satu in baris.angka if satu.besaran is Besaran.CAPAIAN]
    return baris.cari(Besaran.CAPAIAN, sel.tahun) or (semua[0] if len(semua) == 1 else None)


def _tepat_dicapai(isi: IsiPublikasi) -> frozenset[Sel | None]:
    """Return the capaian of targets that were just reached."""
    return frozenset(b.cari(Besaran.CAPAIAN, s.tahun) for b in isi.baris for s in b.angka if _tepat(b, s))


def _tepat(baris: BarisPublikasi, sel: Sel) -> bool:
    """Say whether a target was just reached, so that its capaian is a hundred and not rounded to it."""
    if sel.besaran is not Besaran.REALISASI or sel.periode or sel.angka is None:
        return False
    target = baris.cari(Besaran.TARGET, sel.tahun, sel.imbuhan)
    return target is not None and target.angka is not None and target.angka.nilai == sel.angka.nilai


def _status_salah(pasangan: list[tuple[Sel, Sel]], tepat: frozenset[Sel | None]) -> _Temuan:
    """Find words on the target itself that the capaian beside them contradicts."""
    for sel, capaian in pasangan:
        batas = _batas_status(sel.teks)
        if not batas or capaian.angka is None:
            continue
        tanda = (capaian.angka.nilai > _PENUH) - (capaian.angka.nilai < _PENUH)
        # 100,00 can be a rounded 99,996.
        bulat = {-1} if capaian.angka.nilai == _PENUH and capaian.angka.desimal and capaian not in tepat else set()
        if batas.isdisjoint({tanda} | bulat):
            harap = ("Tidak Tercapai", "Tercapai", "Melampaui Target")[tanda + 1]
            yield (
                sel,
                duga(
                    sel,
                    harap,
                    f"Capaian {capaian.teks} berarti {harap.casefold()}, tetapi tercetak {sel.teks}",
                    capaian,
                ),
            )


def _batas_status(teks: str) -> set[int]:
    """Return the signs that words on a target allow; of words with a stroke between them any may hold."""
    semua = [_STATUS.get(kata(satu)) for satu in re.split(r"\s*/\s*|\batau\b", teks.casefold())]
    return {tanda for satu in semua if satu for tanda in satu} if all(semua) else set()


def _skala(peta: Peta) -> tuple[Skala, ...]:
    """Return all scales: that of the workbook of the report, and the known ones."""
    milik = peta.isi.skala
    return (milik, *(satu for satu in muat_skala().values() if satu.id != milik.id))


def _kelas(skala: Skala, capaian: Sel, kurang: Decimal = _NOL) -> str:
    assert capaian.angka is not None
    nilai = capaian.angka.nilai - kurang
    kelas = next((satu for satu in skala.kelas if satu.memuat(nilai)), None)
    return kelas.predikat if kelas else ""


def _sesuai(skala: Skala, sel: Sel, capaian: Sel) -> bool:
    """Say whether a scale gives a rating, for the printed capaian or for one that was rounded up to it."""
    assert capaian.angka is not None
    calon = {kata(_kelas(skala, capaian, kurang)) for kurang in (_NOL, capaian.angka.langkah / 2)}
    return kata(sel.teks) in calon


def _tentang_iku(tabel: TabelPublikasi) -> bool:
    """Say whether a table lists main indicators: not a table of money, nor one on all the others."""
    nama = tabel.nama.casefold()
    uang = any(sel.besaran in UANG for baris in tabel.baris for sel in baris.sel)
    return (
        bool(_IKU.search(nama))
        and not re.search(r"\b(?:non|selain|bukan|di luar)[\s-]*(?:iku|utama|indikator kinerja utama)", nama)
        and not (tabel.prosa or uang)
    )


def periksa_iku(peta: Peta) -> _Temuan:
    """Find tables on the IKU that list fewer indicators than the table that sets them."""
    daftar: dict[str, list[BarisPublikasi]] = {}
    for tabel in peta.isi.tabel:
        if _tentang_iku(tabel):
            daftar[tabel.nama] = [satu for satu in tabel.baris if satu.peran == "isi"]
    if len(daftar) < 2:
        return
    penuh = max(daftar, key=lambda satu: len(daftar[satu]))
    ada = {peta.kunci(satu) for satu in daftar[penuh]}
    for nama, baris in daftar.items():
        hilang = len(daftar[penuh]) - len(baris)
        # A list of some of the indicators has them in common with the whole one; a table on one of them has not.
        bersama = sum(peta.kunci(satu) in ada for satu in baris)
        if nama != penuh and hilang > 0 and baris and bersama * 2 >= len(baris):
            sel = baris[0].sel[0]
            pesan = f"{nama} memuat {len(baris)} indikator, sedangkan {penuh} menetapkan {len(daftar[penuh])}"
            yield (
                sel,
                Dugaan(
                    f"{sel.tempat} dibandingkan dengan {penuh}",
                    str(len(baris)),
                    str(len(daftar[penuh])),
                    berasal(sel, pesan),
                    nomor=(sel.nomor,),
                ),
            )
