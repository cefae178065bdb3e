"""A published report beside those of the years before: what both print of one year must be one value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kinerja.reviu.publikasi.bacaan.pernyataan import Butir, Kunci, Peta, petakan_isi
from kinerja.reviu.publikasi.cetakan.isi import UANG, Sel, duga
from kinerja.reviu.publikasi.cetakan.judul import Besaran
from kinerja.reviu.publikasi.penulisan.seinstansi import alasan_seinstansi, padanan_nama
from kinerja.reviu.publikasi.sengketa.timbang import tanpa_bagian
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_salinan_lalu", "periksa_tahun_lalu"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_DIBANDING = frozenset(
    {
        Besaran.TARGET,
        Besaran.REALISASI,
        Besaran.CAPAIAN,
        Besaran.PAGU,
        Besaran.SERAPAN,
        Besaran.SISA,
        Besaran.PERSEN_PAGU,
    }
)
#: Words by which a report says itself that a number of last year has changed since.
_BERUBAH = re.compile(r"sementara|revisi|angka\s+tetap|direvisi|disesuaikan|setelah\s+audit|audited", re.IGNORECASE)
_JUTAAN = 10_000_000


@dataclass(frozen=True)
class _Pasangan:
    """A report and an earlier one, with what the things of the later one are called in the earlier."""

    kini: Peta
    lalu: Peta
    nama: dict[Kunci, Kunci]

    def lama(self, butir: Butir, besaran: Besaran | None = None, tahun: int | None = None) -> list[Butir]:
        """Return what the earlier report prints of the same thing, quantity and year."""
        apa, ini, thn, imbuhan = butir.kunci
        kunci = self.nama.get(apa)
        milik = self.lalu.menurut.get((kunci, besaran or ini, imbuhan), ()) if kunci else ()
        return [satu for satu in milik if satu.kunci[2] == (tahun or thn)]


def _pasangan(peta: Peta) -> Iterator[_Pasangan]:
    for isi in peta.isi.lalu:
        lalu = petakan_isi(isi)
        if isi.tahun < peta.isi.tahun and alasan_seinstansi(peta, lalu):
            yield _Pasangan(peta, lalu, padanan_nama(peta, lalu))


def periksa_tahun_lalu(peta: Peta) -> _Temuan:
    """Find what a report prints of an earlier year, or of the plan, and the report of an earlier year prints otherwise."""
    for pasangan in _pasangan(peta):
        for butir in peta.butir:
            if butir.pasti and _terbanding(butir, pasangan.lalu.isi.tahun):
                yield from _banding(pasangan, butir)


def _terbanding(butir: Butir, tahun: int) -> bool:
    """Say whether an earlier report had to print the same: of its year or before, or a target of the plan."""
    _, besaran, tahun_butir, imbuhan = butir.kunci
    rencana = besaran is Besaran.TARGET and butir.sel.jenis[0] == "renstra"
    return besaran in _DIBANDING and not imbuhan and (tahun_butir <= tahun or rencana)


def _banding(pasangan: _Pasangan, butir: Butir) -> _Temuan:
    lama = [satu for satu in pasangan.lama(butir) if satu.pasti and _sejenis(butir, satu)]
    if butir.kunci[0] == ("total",) and lama:
        lama = tanpa_bagian(lama)
    if not lama or any(butir.setuju(satu) for satu in lama) or _lain_setuju(pasangan, butir):
        return
    lawan = _wakil(lama)
    nama = pasangan.lalu.isi.nama or f"laporan tahun {pasangan.lalu.isi.tahun}"
    apa = f"{butir.kunci[1].value.capitalize()} tahun {butir.kunci[2]}"
    if butir.kunci[2] > max(pasangan.kini.isi.tahun, pasangan.lalu.isi.tahun) + 20:
        apa = f"{butir.kunci[1].value.capitalize()} akhir Renstra"
    pesan = f"{apa} tercetak {butir.sel.teks} di sini, tetapi {lawan.sel.teks} pada {nama}, {lawan.sel.tempat}{_tertukar(pasangan, butir)}"
    berubah = any(
        satu.sementara or _BERUBAH.search(f"{satu.sel.isi.kolom} {satu.sel.isi.baris} {satu.sel.teks}")
        for satu in (butir, lawan)
    )
    milik = pasangan.kini.isi.nama
    tempat = f"{f'{milik}, ' if milik else ''}{butir.sel.tempat} dibandingkan dengan {nama}, {lawan.sel.tempat}"
    tingkat = Tingkat.PERINGATAN if berubah else None
    yield (
        butir.sel,
        Dugaan(
            tempat,
            butir.sel.teks,
            "",
            f"{pesan}; kedua laporan tidak menunjukkan mana yang benar.",
            tingkat,
            (butir.sel.nomor,),
        ),
    )


def _sejenis(butir: Butir, lama: Butir) -> bool:
    """Say whether two targets or amounts can be of one document and stage."""
    return all(not a or not b or a == b for a, b in zip(butir.sel.jenis, lama.sel.jenis, strict=True))


def _lain_setuju(pasangan: _Pasangan, butir: Butir) -> bool:
    """Say whether the later report prints the value of the earlier one too: then it contradicts itself, a finding of its own."""
    lama = [satu for satu in pasangan.lama(butir) if _sejenis(butir, satu)]
    milik = pasangan.kini.menurut.get((butir.kunci[0], butir.kunci[1], butir.kunci[3]), ())
    sendiri = [s for s in milik if s.kunci[2] == butir.kunci[2] and s is not butir and s.tabel.nama != butir.tabel.nama]
    return any(satu.setuju(lain) for satu in sendiri for lain in lama) and not _sendirian(butir, sendiri)


def _sendirian(butir: Butir, lain: Sequence[Butir]) -> bool:
    return not any(not satu.setuju(butir) for satu in lain)


def _wakil(lama: Sequence[Butir]) -> Butir:
    """Return the statement of the earlier report that most of its places print."""
    return max(lama, key=lambda satu: (sum(satu.setuju(lain) for lain in lama), -satu.sel.nomor))


def _tertukar(pasangan: _Pasangan, butir: Butir) -> str:
    """Say what else the printed value is in the earlier report: another quantity, year, or thing."""
    angka = butir.sel.angka
    if angka is None or angka.nilai in (0, 100):
        return ""
    for besaran in (Besaran.TARGET, Besaran.REALISASI, Besaran.CAPAIAN):
        if besaran is not butir.kunci[1] and any(_persis(butir, s) for s in pasangan.lama(butir, besaran)):
            return f"; di sana {besaran.value}nya yang {butir.sel.teks}"
    for tahun in (butir.kunci[2] - 1, butir.kunci[2] + 1):
        if any(_persis(butir, s) for s in pasangan.lama(butir, tahun=tahun)):
            return f"; {butir.sel.teks} di sana adalah angka tahun {tahun}"
    for lain in pasangan.lalu.butir:
        if lain.kunci[1:3] == butir.kunci[1:3] and _persis(butir, lain) and angka.desimal:
            return f"; di sana angka itu milik {lain.baris.nama}"
    return ""


def _persis(satu: Butir, lain: Butir) -> bool:
    return satu.sel.angka is not None and lain.sel.angka is not None and satu.sel.angka.nilai == lain.sel.angka.nilai


def periksa_salinan_lalu(peta: Peta) -> _Temuan:
    """Find amounts of the year that are to the rupiah those of the year before: they were not renewed."""
    for pasangan in _pasangan(peta):
        for butir in peta.butir:
            _, besaran, tahun, imbuhan = butir.kunci
            angka = butir.sel.angka
            if tahun != peta.isi.tahun or besaran not in UANG or imbuhan or angka is None:
                continue
            if angka.terbulat or angka.nilai < _JUTAAN or not angka.nilai % 1_000:
                continue
            lama = [s for s in pasangan.lama(butir, tahun=pasangan.lalu.isi.tahun) if _persis(butir, s)]
            if lama and pasangan.lalu.isi.tahun < tahun:
                nama = pasangan.lalu.isi.nama or f"laporan tahun {pasangan.lalu.isi.tahun}"
                pesan = f"{besaran.value.capitalize()} ini sampai rupiahnya sama dengan tahun {pasangan.lalu.isi.tahun} pada {nama}, {lama[0].sel.tempat}; periksa apakah tersalin"
                yield butir.sel, duga(butir.sel, "", pesan, tingkat=Tingkat.PERINGATAN)
