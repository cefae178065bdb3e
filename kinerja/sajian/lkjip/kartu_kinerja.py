"""One table for the indicators of a sasaran or tujuan: all years of the Renstra, and the nation or province beside them.

It answers the first four analyses of Permenpan-RB 53/2014 at once, so that a target or realisasi stands in one place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kinerja import hitung
from kinerja.angka import desimal_asli
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci
from kinerja.besaran.rumus import teks_lengkap
from kinerja.besaran.ungkapan import Hasil
from kinerja.hitung import CARA, BarisCapaian
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import CaraRealisasi, Level, Nilai
from kinerja.sajian.blok import Sel, Tabel
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.kalimat import di_tengah, teks_perubahan
from kinerja.sajian.lkjip.banding_ringkas import BarisWilayah, baris_wilayah
from kinerja.sajian.sumber import catatan_sumber
from kinerja.sajian.tabel import Kelompok, sel_predikat

__all__ = ["kartu_kinerja"]

#: Years that a page holds beside each other.
_TAHUN_MAKS = 7


@dataclass(frozen=True)
class _Angka:
    """A cell: the value, its printed form, the key of its trace."""

    nilai: Hasil | Nilai
    sel: Sel
    kunci: Kunci | None = None


@dataclass(frozen=True)
class _Baris:
    """A line of an indicator: what it tells, by year, and the predikat that belongs to its last number."""

    sebutan: str
    tahun: Mapping[int, _Angka]
    predikat: _Angka | None = None
    tebal: bool = False


def kartu_kinerja(
    laporan: Laporan, kunci: str, apa: str, level: Level, induk: str, ringkas: Sequence[BarisCapaian] = ()
) -> Tabel:
    """Show target, realisasi, capaian and predikat over the years, the change, and the way to the end of the Renstra.

    Parameters
    ----------
    kunci
        key of the table.
    apa
        what its indicators measure, such as "Sasaran 1".
    level, induk
        level and code of that.
    ringkas
        those of its indicators beside which the nation or the province stands.
    """
    indikator = laporan.hasil.capaian_level(level, induk)
    tahun = _tahun(laporan, level, induk)
    lama = _indikator_lama(laporan, level, induk, tahun)
    baris = [satu for p in indikator for satu in _indikator(laporan, p, tahun, banding=p in ringkas)]
    baris += [satu for p in lama for satu in _indikator_usai(laporan, p, tahun)]
    deklarasi = DeklarasiTabel[_Baris](
        kunci,
        lambda _laporan: f"Target, Realisasi, dan Capaian {apa} Tahun {_rentang(tahun)}",
        lambda _laporan: _kolom(tahun),
        lambda _laporan: baris,
        catatan=lambda laporan: (
            *_catatan_hitungan(laporan, indikator),
            *_catatan_ganti(laporan, [*indikator, *lama]),
            *_catatan_wilayah(laporan, ringkas),
            *catatan_sumber(laporan, [*indikator, *lama], [t for t in tahun if t <= laporan.tahun]),
        ),
        ukuran="kecil",
        bagian_lembar="Riwayat",
        ikhtisar=True,
    )
    return deklarasi.tabel(laporan)


def _tahun(laporan: Laporan, level: Level, induk: str) -> list[int]:
    """Return the years of the Renstra of which something is known, always this one, and the last where it is known."""
    kode = {p.kode for p in laporan.data.indikator if (p.level, p.induk) == (level, induk)}
    awal, akhir = laporan.identitas.renstra_awal, laporan.identitas.renstra_akhir
    nyata = {t for (satu, t), isi in laporan.hasil.nyata.items() if satu in kode and isi is not None}
    janji = {t.tahun for t in laporan.hasil.target if t.indikator in kode and t.target is not None}
    # In the first year of a Renstra the year before belongs to another one, and is compared with all the same.
    semua = {t for t in nyata | janji if awal <= t <= akhir} | {laporan.tahun} | ({laporan.tahun - 1} & nyata)
    lalu = sorted(t for t in semua if t <= laporan.tahun)
    nanti = sorted(semua - set(lalu))
    return [*lalu[-max(2, _TAHUN_MAKS - len(nanti)) :], *nanti]


def _rentang(tahun: Sequence[int]) -> str:
    return str(tahun[0]) if len(tahun) == 1 else f"{tahun[0]}–{tahun[-1]}"


def _indikator_lama(laporan: Laporan, level: Level, induk: str, tahun: Sequence[int]) -> list[BarisCapaian]:
    """Return the indicators that were in use in these years and are not any more, each once."""
    kini = {satu.kode for satu in laporan.indikator_berlaku}
    lama = {
        p.kode: p
        for p in laporan.hasil.riwayat
        if (p.level, p.induk) == (level, induk) and p.kode not in kini and p.tahun in tahun
    }
    return list(lama.values())


# --- columns -----------------------------------------------------------------------------------------------------


def _kolom(tahun: Sequence[int]) -> list[KolomBesaran[_Baris]]:
    return [
        KolomBesaran("Uraian", lambda b: b.sebutan, tampil=lambda b: Sel(b.sebutan, tebal=b.tebal)),
        *(_kolom_isi(str(t), _pada(t), besaran.CAPAIAN_TAHUN) for t in tahun),
        _kolom_isi("Predikat", lambda b: b.predikat),
    ]


def _pada(tahun: int) -> Callable[[_Baris], _Angka | None]:
    return lambda b: b.tahun.get(tahun)


def _kolom_isi(
    judul: str, isi: Callable[[_Baris], _Angka | None], bidang: Besaran | None = None
) -> KolomBesaran[_Baris]:
    def kunci(b: _Baris) -> Kunci | None:
        satu = isi(b)
        return satu.kunci if satu else None

    def nilai(b: _Baris) -> Hasil | Nilai:
        satu = isi(b)
        return satu.nilai if satu else None

    def tampil(b: _Baris) -> Sel:
        satu = isi(b)
        return satu.sel if satu else Sel("")

    return KolomBesaran(judul, nilai, bidang, kunci, satuan="", rata="kanan" if bidang else "tengah", tampil=tampil)


# --- rows --------------------------------------------------------------------------------------------------------


def _indikator(
    laporan: Laporan, p: BarisCapaian, tahun: Sequence[int], *, banding: bool
) -> Iterator[_Baris | Kelompok]:
    """Yield the lines of an indicator that is in use, below its name."""
    yield Kelompok(_nama(p))
    kini = laporan.tahun
    yield _Baris("Target", _target(laporan, p, tahun))
    yield _Baris("Realisasi", _realisasi(laporan, p, tahun), tebal=True)
    yield _Baris("Perubahan dari tahun lalu", {kini: _perubahan(laporan, p)})
    predikat = _Angka(p.predikat, sel_predikat(p.predikat, p.tingkat)) if p.predikat else None
    yield _Baris("Capaian (%)", _capaian(laporan, p, tahun), predikat)
    yield _Baris("Terhadap target akhir Renstra (%)", {kini: _kemajuan(laporan, p)})
    if banding:
        for satu in baris_wilayah(laporan, p):
            yield from _wilayah(satu, kini)


def _indikator_usai(laporan: Laporan, p: BarisCapaian, tahun: Sequence[int]) -> Iterator[_Baris | Kelompok]:
    """Yield the lines of an indicator of earlier years."""
    yield Kelompok(f"{_nama(p)} – tidak berlaku lagi pada tahun {laporan.tahun}")
    lalu = [t for t in tahun if t < laporan.tahun]
    yield _Baris("Target", _target(laporan, p, lalu))
    yield _Baris("Realisasi", _realisasi(laporan, p, lalu), tebal=True)
    yield _Baris("Capaian (%)", _capaian(laporan, p, lalu))


def _nama(p: BarisCapaian) -> str:
    return p.nama if p.satuan in ("", "%") or p.satuan.casefold() in p.nama.casefold() else f"{p.nama} ({p.satuan})"


def _ukur(p: BarisCapaian, nilai: Nilai | None, kunci: Kunci) -> _Angka:
    return _Angka(nilai, Sel(cetak_nilai(nilai, p.desimal, p.satuan)), kunci)


def _target(laporan: Laporan, p: BarisCapaian, tahun: Sequence[int]) -> dict[int, _Angka]:
    """Return the target that counted in each year, and that of the Renstra for the years to come."""
    janji = {t.tahun: t.target for t in laporan.hasil.target if t.indikator == p.kode}
    rencana = {t.tahun: t.renstra for t in laporan.data.target_pohon if t.indikator == p.kode}
    return {
        t: _ukur(p, janji.get(t), besaran.TARGET.kunci(p.kode, t))
        if t <= laporan.tahun
        else _ukur(p, rencana.get(t), besaran.RENCANA.kunci(p.kode, t))
        for t in tahun
    }


def _realisasi(laporan: Laporan, p: BarisCapaian, tahun: Sequence[int]) -> dict[int, _Angka]:
    nyata = laporan.hasil.nyata
    return {
        t: _ukur(p, nyata.get((p.kode, t)), besaran.REALISASI.kunci(p.kode, t)) for t in tahun if t <= laporan.tahun
    }


def _capaian(laporan: Laporan, p: BarisCapaian, tahun: Sequence[int]) -> dict[int, _Angka]:
    bidang = besaran.CAPAIAN_TAHUN
    hasil = {satu.tahun: satu.capaian for satu in laporan.hasil.riwayat if satu.kode == p.kode}
    return {
        t: _Angka(hasil.get(t), Sel(bidang.cetakan.sel(hasil.get(t), 2)), bidang.kunci(p.kode, t))
        for t in tahun
        if t <= laporan.tahun
    }


def _perubahan(laporan: Laporan, p: BarisCapaian) -> _Angka:
    lalu = laporan.hasil.nyata.get((p.kode, laporan.tahun - 1))
    beda = hitung.perubahan(lalu, p.realisasi, laporan.pilihan.dasar_hitung, p.desimal)
    return _Angka(beda, Sel(teks_perubahan(beda, p.desimal)), besaran.PERUBAHAN.kunci(p.kode))


def _kemajuan(laporan: Laporan, p: BarisCapaian) -> _Angka:
    (nilai,) = (satu.kemajuan for satu in laporan.hasil.akhir_renstra if satu.kode == p.kode)
    return _Angka(nilai, Sel(besaran.KEMAJUAN.cetakan.sel(nilai, 2)), besaran.KEMAJUAN.kunci(p.kode))


def _wilayah(satu: BarisWilayah, tahun: int) -> Iterator[_Baris]:
    """Yield what another region reached in the year, with its target where it has one."""
    for apa, nilai in (("Target", satu.target), ("Realisasi", satu.nilai)):
        if nilai is not None or apa == "Realisasi":
            isi = _Angka(nilai, Sel(satu.cetak(nilai)), satu.kunci("target" if apa == "Target" else "nilai"))
            yield _Baris(f"{apa} {satu.wilayah}", {tahun: isi})


# --- notes -------------------------------------------------------------------------------------------------------


def _catatan_hitungan(laporan: Laporan, indikator: Sequence[BarisCapaian]) -> Iterator[str]:
    """Yield the calculation of a realisasi from its two numbers, as a reader would do it: 567 / 736 × 100 = 77,04 %."""
    for p in indikator:
        cara = laporan.hasil.indikator[p.kode].cara_realisasi
        milik = {
            v.peran.value: tandai(
                besaran.VARIABEL.kunci(p.kode, v.peran.value, v.tahun), cetak_nilai(v.nilai, desimal_asli(v.nilai))
            )
            for v in laporan.data.variabel
            if (v.indikator, v.tahun) == (p.kode, laporan.tahun)
        }
        if cara is CaraRealisasi.LANGSUNG or len(milik) < 2 or p.realisasi is None:
            continue
        hasil = tandai(besaran.REALISASI.kunci(p.kode, p.tahun), cetak_bersatuan(p.realisasi, p.desimal, p.satuan))
        yield f"{p.nama} {laporan.tahun} = {teks_lengkap(CARA[cara], milik)} = {hasil}."


def _catatan_ganti(laporan: Laporan, baris: Sequence[BarisCapaian]) -> list[str]:
    """Say which of these indicators replaced which."""
    semua = {satu.kode: satu for satu in laporan.data.indikator}
    ganti = [semua[p.kode] for p in baris if semua[p.kode].menggantikan in semua]
    return [
        f"{satu.nama} menggantikan {di_tengah(semua[satu.menggantikan or ''].nama)}"
        + (f" mulai tahun {satu.berlaku_mulai}." if satu.berlaku_mulai else ".")
        for satu in ganti
    ]


def _catatan_wilayah(laporan: Laporan, ringkas: Sequence[BarisCapaian]) -> Iterator[str]:
    """Name the sources of the numbers of the nation and the provinces."""
    kode = {p.kode for p in ringkas}
    sumber = dict.fromkeys(
        p.sumber for p in laporan.data.pembanding if p.indikator in kode and p.tahun == laporan.tahun and p.sumber
    )
    if sumber:
        yield f"Sumber data pembanding: {'; '.join(map(str, sumber))}."
