"""Rules on prose: counts and ranks that the data contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja import hitung
from kinerja.angka import terbilang
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah.angka import disebut
from kinerja.reviu.naskah.capaian import BACA, BERHASIL, GAGAL, SATU, satu_indikator
from kinerja.reviu.naskah.kalimat import Kalimat, baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["baca_cacah", "pesan_cacah", "pola_cacah"]

_BILANGAN = {terbilang(n): n for n in range(1, 100)}
_KATA_BILANGAN = "|".join(sorted((r"\s+".join(satu.split()) for satu in _BILANGAN), key=len, reverse=True))


def pesan_cacah(apa: str, harap: str, tertulis: str, sumber: str = "data") -> str:
    """Say that a count is another one than that of the data.

    >>> pesan_cacah("program", "8", "sembilan")
    'Menurut data, banyaknya program adalah 8, tetapi tertulis “sembilan”.'
    """
    return f"Menurut {sumber}, banyaknya {apa} adalah {harap}, tetapi tertulis “{tertulis}”."


def pola_cacah(nama: str) -> str:
    """Return the pattern of a count in digits or words, as a group of that name."""
    return rf"(?P<{nama}>\d{{1,3}}|{_KATA_BILANGAN})"


_SATUAN = r"(?P<apa>tujuan|sasaran(?:\s+strategis)?|program|sub\s?kegiatan|kegiatan|indikator(?:\s+kinerja)?(?:\s+(?:sasaran|program|tujuan))?)\b"
_DARI = re.compile(
    rf"\b{pola_cacah('sebagian')}\s+(?:indikator\s+)?(?:di\s?antara|dari)\s+{pola_cacah('semua')}\s+{_SATUAN}",
    re.IGNORECASE,
)
_SEMUA = re.compile(
    rf"\b(?:terdapat|memiliki|mempunyai|menetapkan|melaksanakan|terdiri\s+(?:atas|dari)|seluruh|keseluruhan)\s+"
    rf"{pola_cacah('semua')}\s*(?:\(\w+\)\s*)?{_SATUAN}",
    re.IGNORECASE,
)
_PERINGKAT = re.compile(
    rf"\bperingkat\s+(?:ke-?\s?)?{pola_cacah('satu')}(?:\s+dari\s+{pola_cacah('semua')})?", re.IGNORECASE
)


@aturan(
    "Banyaknya sasaran, program, dan indikator dalam narasi sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=BACA,
)
def naskah_banyak(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in digits or words are those of the data: how many there are, how many of them met their target."""
    for kalimat in baca_kalimat(laporan):
        for temu in _DARI.finditer(kalimat.ketikan):
            ada = _banyak(laporan, temu["apa"])
            if ada and baca_cacah(temu["semua"]) not in ada:
                harap = " atau ".join(map(str, sorted(ada)))
                yield Dugaan(
                    kalimat.tempat,
                    temu[0],
                    harap,
                    pesan_cacah(temu["apa"], harap, temu["semua"]),
                )
            else:
                yield from _bagian(laporan, kalimat, temu)
        for temu in _SEMUA.finditer(kalimat.ketikan):
            ada = set() if _tentang_satu(laporan, kalimat, temu["apa"]) else _banyak(laporan, temu["apa"])
            if ada and baca_cacah(temu["semua"]) not in ada:
                harap = " atau ".join(map(str, sorted(ada)))
                yield Dugaan(
                    kalimat.tempat,
                    temu[0],
                    harap,
                    pesan_cacah(temu["apa"], harap, temu["semua"]),
                )


def _tentang_satu(laporan: Laporan, kalimat: Kalimat, apa: str) -> bool:
    """Say whether a count is that of one sasaran or program, or does not say of which level it is."""
    isi = kata(apa)
    if isi[0] == "indikator" and isi[-1] not in ("tujuan", "sasaran", "program"):
        return True
    return any(jenis in ("sasaran", "anggaran") for jenis, _ in disebut(laporan, kalimat))


def baca_cacah(teks: str) -> int:
    """Read a count in digits or words."""
    return int(teks) if teks.isdigit() else _BILANGAN[" ".join(teks.casefold().split())]


def _banyak(laporan: Laporan, apa: str) -> set[int]:
    """Return the counts that a word can mean; an indicator without level may be one of any level, or of all."""
    isi = kata(apa)
    tujuan, sasaran, program = (
        sum(satu.level == level for satu in laporan.indikator_berlaku) for level in ("tujuan", "sasaran", "program")
    )
    if isi[0] == "indikator":
        level = {"tujuan": {tujuan}, "sasaran": {sasaran}, "program": {program}}
        hasil = level.get(
            isi[-1], {tujuan, sasaran, program, tujuan + sasaran, sasaran + program, tujuan + sasaran + program}
        )
        return hasil - {0}
    if isi[0] in ("tujuan", "sasaran"):
        return {len(getattr(laporan.data, isi[0]))} - {0}
    return {hitung.jumlah_pohon(laporan.hasil.anggaran)[isi[0]]} - {0} if laporan.data.anggaran else set()


def _bagian(laporan: Laporan, kalimat: Kalimat, temu: re.Match[str]) -> Iterator[Dugaan]:
    """Compare how many of the indicators are said to have met, passed or missed their target."""
    isi = kata(temu["apa"])
    level = "" if isi[-1] in ("indikator", "kinerja") else isi[-1]
    rekap, banyak = laporan.hasil.rekap_status, baca_cacah(temu["semua"])
    calon = [satu for satu in rekap if (satu.level == level if level else satu.jumlah == banyak)]
    ekor = kalimat.ketikan[temu.end() :]
    if len(calon) != 1 or isi[0] != "indikator":
        return
    satu = calon[0]
    gagal, lampau = GAGAL.search(ekor), re.search(r"\b(?:melampaui|melebihi|terlampaui)\b", ekor)
    if gagal:
        harap = {satu.tidak_tercapai}
        if "melampaui" in gagal[0]:
            harap.add(satu.tidak_tercapai + satu.tercapai)
    elif lampau:
        harap = {satu.melampaui}
    elif BERHASIL.search(ekor):
        harap = {satu.melampaui + satu.tercapai}
    else:
        return
    if baca_cacah(temu["sebagian"]) not in harap:
        nilai = " atau ".join(map(str, sorted(harap)))
        pesan = f"Menurut data, banyaknya {nilai} dari {satu.jumlah} indikator {satu.level}, tetapi tertulis “{temu['sebagian']}”."
        yield Dugaan(kalimat.tempat, temu[0], nilai, pesan)


@aturan(
    "Peringkat dalam narasi sesuai dengan pembandingnya",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=(*BACA, "pembanding"),
)
def naskah_peringkat(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed rank is the one among the regions compared with."""
    berbanding = list(dict.fromkeys(satu.indikator for satu in laporan.data.pembanding if satu.indikator))
    for kalimat in baca_kalimat(laporan):
        temu = _PERINGKAT.search(kalimat.ketikan)
        kode = satu_indikator(laporan, kalimat) or (berbanding[0] if len(berbanding) == 1 else "")
        if temu is None or kode not in berbanding:
            continue
        nyata = laporan.hasil.peringkat(kode)
        salah = nyata.peringkat and baca_cacah(temu["satu"]) != nyata.peringkat
        if salah or (temu["semua"] and baca_cacah(temu["semua"]) != nyata.jumlah):
            harap = f"peringkat ke-{nyata.peringkat} dari {nyata.jumlah}"
            yield Dugaan(
                kalimat.tempat,
                temu[0],
                harap,
                f"Menurut data pembanding, yang benar {harap}, tetapi tertulis “{temu[0]}”.",
            )
