"""Quarters: what was planned and reached until one of them, and how the year will probably end.

A quarter that is not filled in is missing, never zero: where a plan asks for it, nothing is summed up past it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from kinerja.angka import cetak_romawi
from kinerja.besaran import triwulan as besaran
from kinerja.hitung.anggaran import induk_ada
from kinerja.hitung.capaian import capaian, operand_nilai, rerata_persen
from kinerja.hitung.rekaman import BarisCapaian, HasilCapaian, PosAnggaran, TargetBerlaku, persen_dari
from kinerja.hitung.rekaman_triwulan import (
    KURANG,
    FisikTriwulan,
    PosTriwulan,
    UangTriwulan,
    UkurTriwulan,
)
from kinerja.hitung.rumus import PRAKIRAAN
from kinerja.hitung.skala import predikat
from kinerja.model import (
    TRIWULAN,
    Agregasi,
    AturanTriwulan,
    Data,
    Indikator,
    Nilai,
    Pilihan,
    RealisasiSubkegiatan,
    RencanaSubkegiatan,
    Skala,
    deret_triwulan,
    gabung_triwulan,
)

__all__ = [
    "BahanUkur",
    "Deret",
    "belanja_belum",
    "pos_triwulan",
    "prakiraan",
    "sampai",
    "triwulan_kurang",
    "uang_sampai",
    "ukur_triwulan",
]

#: The four quarters of a plan or of a realisasi.
Deret = Sequence[Decimal | int | None]
_TERAKHIR = 4


def _desimal(deret: Deret) -> list[Decimal | None]:
    return [None if satu is None else Decimal(satu) for satu in deret]


def triwulan_kurang(rencana: Deret, nyata: Deret, triwulan: int) -> tuple[int, ...]:
    """Return the quarters until ``triwulan`` whose realisasi is missing although something was to be done.

    Where no quarter has a plan, all are asked for.

    >>> triwulan_kurang([None, 10, 20, 30], [None, None, None, None], 3), triwulan_kurang([None] * 4, [1, None, 2, 3], 2)
    ((2, 3), (2,))
    """
    terencana = any(satu is not None for satu in rencana)
    return tuple(
        urut + 1
        for urut in range(triwulan)
        if nyata[urut] is None and (rencana[urut] if terencana else True) not in (None, 0)
    )


def sampai(deret: Deret, triwulan: int, agregasi: Agregasi) -> Decimal | None:
    """Put the quarters until one of them together: sum, last position, or mean of those that are known.

    >>> sampai([10, 20, 30, 40], 2, Agregasi.AKUMULASI), sampai([10, None, 30, 40], 2, Agregasi.POSISI_AKHIR)
    (Decimal('30'), Decimal('10'))
    """
    return gabung_triwulan(_desimal(deret)[:triwulan], agregasi)


def prakiraan(
    realisasi: Decimal | int | None,
    triwulan: int,
    agregasi: Agregasi,
    pilihan: Pilihan,
    *,
    target: Decimal | int | None = None,
    target_tahun: Decimal | int | None = None,
) -> Decimal | None:
    """Forecast the year from the quarters so far, by the method that the report chose; exact.

    >>> prakiraan(Decimal(30), 2, Agregasi.AKUMULASI, Pilihan()), prakiraan(30, 2, Agregasi.POSISI_AKHIR, Pilihan())
    (Decimal('60'), Decimal('30'))
    """
    isi = {"realisasi": realisasi, "lewat": triwulan, "target": target, "target_tahun": target_tahun}
    return persen_dari(PRAKIRAAN[pilihan.prakiraan_triwulan].isi[agregasi].hitung(isi))


# --- indicators ----------------------------------------------------------------------------------------------------


class BahanUkur(NamedTuple):
    """What is known of an indicator in the year of the report.

    Attributes
    ----------
    rencana, nyata
        its quarters.
    janji
        the target of the year that counts.
    setahun
        its row of the whole year.
    dari_triwulan
        whether the realisasi of the year comes from its quarters.
    """

    rencana: Deret
    nyata: Deret
    janji: TargetBerlaku | None
    setahun: BarisCapaian | None
    dari_triwulan: bool


def ukur_triwulan(
    indikator: Indikator, bahan: BahanUkur, triwulan: int, pilihan: Pilihan, skala: Skala, aturan: AturanTriwulan
) -> UkurTriwulan:
    """Measure an indicator until a quarter.

    The fourth quarter is the year: its target is the one that counts, its realisasi that of the year.

    Parameters
    ----------
    indikator
        row of sheet indikator.
    bahan
        what is known of it.
    triwulan
        1 to 4.
    pilihan, skala
        choices of the report and its rating scale.
    aturan
        classes of status.
    """
    target_tahun = bahan.janji.target if bahan.janji else None
    target, realisasi, alasan = _sampai(indikator, bahan, triwulan)
    t, r, setahun = (
        operand_nilai(n, pilihan.dasar_hitung, indikator.desimal) for n in (target, realisasi, target_tahun)
    )
    ukur = HasilCapaian(None, alasan)
    if not alasan:
        ukur = _capai(indikator, t, r, pilihan)
    kelas = predikat(skala, ukur.nilai, pilihan.dasar_hitung)
    status = predikat(aturan.status, ukur.nilai, pilihan.dasar_hitung)
    angka = {nama: n if isinstance(n, Decimal) else None for nama, n in (("t", t), ("r", r), ("s", setahun))}
    kira: Nilai | None = r if triwulan == _TERAKHIR else None
    if triwulan < _TERAKHIR and indikator.agregasi is not None and not alasan.startswith(KURANG):
        kira = prakiraan(angka["r"], triwulan, indikator.agregasi, pilihan, target=angka["t"], target_tahun=angka["s"])
    masuk = operand_nilai(kira, pilihan.dasar_hitung, indikator.desimal)
    return UkurTriwulan(
        kode=indikator.kode,
        level=indikator.level,
        induk=indikator.induk,
        nama=indikator.nama,
        satuan=indikator.satuan,
        arah=indikator.arah,
        agregasi=indikator.agregasi,
        desimal=indikator.desimal,
        penanggung_jawab=indikator.penanggung_jawab,
        triwulan=triwulan,
        target_tahun=target_tahun,
        sumber_target=bahan.janji.sumber_target if bahan.janji else None,
        hasil=_desimal(bahan.nyata)[triwulan - 1],
        target=target,
        realisasi=realisasi,
        deviasi=None if alasan else persen_dari(besaran.TW_DEVIASI.hitung(realisasi=angka["r"], target=angka["t"])),
        capaian=ukur.nilai,
        predikat=kelas.predikat if kelas else None,
        tingkat=kelas.tingkat if kelas else None,
        status=status.predikat if status else None,
        tingkat_status=status.tingkat if status else None,
        alasan=ukur.alasan,
        prakiraan=kira,
        capaian_prakiraan=_capai(indikator, setahun, masuk, pilihan).nilai,
        kemajuan=None if alasan.startswith(KURANG) else _capai(indikator, setahun, r, pilihan).nilai,
    )


def _sampai(indikator: Indikator, bahan: BahanUkur, triwulan: int) -> tuple[Nilai | None, Nilai | None, str]:
    """Return target and realisasi until a quarter, and why they cannot be compared."""
    agregasi = indikator.agregasi
    if triwulan == _TERAKHIR and bahan.setahun is not None:
        kurang = triwulan_kurang(bahan.rencana, bahan.nyata, triwulan) if bahan.dari_triwulan else ()
        realisasi = bahan.setahun.realisasi
        return bahan.setahun.target, realisasi, _alasan(kurang) if kurang else bahan.setahun.alasan
    if agregasi is None:
        return None, None, "hanya diukur setahun"
    target, realisasi = (sampai(deret, triwulan, agregasi) for deret in (bahan.rencana, bahan.nyata))
    if all(satu is None for satu in bahan.rencana):
        return target, realisasi, "target per triwulan belum ditetapkan"
    if not target:
        return target, realisasi, f"belum ada target sampai triwulan {cetak_romawi(triwulan)}"
    kurang = triwulan_kurang(bahan.rencana, bahan.nyata, triwulan)
    return target, realisasi, _alasan(kurang)


def _alasan(kurang: Sequence[int]) -> str:
    return f"{KURANG} {', '.join(map(cetak_romawi, kurang))} belum diisi" if kurang else ""


def _capai(indikator: Indikator, target: Nilai | None, realisasi: Nilai | None, pilihan: Pilihan) -> HasilCapaian:
    return capaian(target, realisasi, indikator.arah, indikator.rumus_turun or pilihan.rumus_turun)


# --- money and physical progress -------------------------------------------------------------------------------------


def uang_sampai(deret: Sequence[int | None], triwulan: int) -> int | None:
    """Add up the quarters until one of them (rupiah); None where none of them is filled.

    >>> uang_sampai([5, None, 7, 9], 2), uang_sampai([None, None, 7, 9], 2)
    (5, None)
    """
    terisi = [satu for satu in deret[:triwulan] if satu is not None]
    return sum(terisi) if terisi else None


def pos_triwulan(
    data: Data,
    rekap: Sequence[PosAnggaran],
    ukur: Sequence[UkurTriwulan],
    triwulan: int,
    pilihan: Pilihan,
    aturan: AturanTriwulan,
) -> tuple[PosTriwulan, ...]:
    """Measure all rows of the budget until a quarter: money, physical progress, and whether they keep pace.

    Parameters
    ----------
    rekap
        the budget tree, first the total.
    ukur
        the indicators of the same quarter.
    """
    rencana = {satu.kode: satu for satu in data.rencana_subkegiatan}
    nyata = {satu.kode: satu for satu in data.realisasi_subkegiatan}
    uang = _pohon_uang(rekap, rencana, nyata, triwulan)
    menurut_induk: dict[str, list[Decimal | None]] = {}
    for satu in ukur:
        menurut_induk.setdefault(satu.induk, []).append(satu.kemajuan)
    hasil = []
    for pos in rekap:
        milik = _uang(pos, uang[pos.kode], triwulan, pilihan)
        fisik = _fisik(rencana.get(pos.kode), nyata.get(pos.kode), triwulan)
        kinerja = fisik.kemajuan if fisik else rerata_persen(menurut_induk.get(pos.kode, ()))
        jarak = _jarak(milik.serapan, kinerja, pilihan)
        status = predikat(aturan.status, milik.capaian, pilihan.dasar_hitung)
        hasil.append(
            PosTriwulan(
                kode=pos.kode,
                level=pos.level,
                nama=pos.nama,
                penanggung_jawab=rencana[pos.kode].penanggung_jawab if pos.kode in rencana else None,
                uang=milik,
                fisik=fisik,
                kinerja=kinerja,
                jarak=jarak,
                mendahului=None if jarak is None else jarak > aturan.mendahului.batas,
                status=status.predikat if status else None,
                tingkat_status=status.tingkat if status else None,
            )
        )
    return tuple(hasil)


def belanja_belum(data: Data, rekap: Sequence[PosAnggaran], triwulan: int) -> tuple[int, ...]:
    """Count for each quarter until ``triwulan`` the lowest rows of the budget whose realisasi of money is missing.

    What had no money planned for a quarter lacks nothing in it (:func:`triwulan_kurang`).
    """
    rencana = {satu.kode: satu for satu in data.rencana_subkegiatan}
    nyata = {satu.kode: satu for satu in data.realisasi_subkegiatan}
    semua = [satu.kode for satu in rekap]
    berinduk = {induk_ada(kode, semua) for kode in semua}
    kurang = Counter(
        nomor
        for kode in semua
        if kode not in berinduk
        for nomor in triwulan_kurang(
            deret_triwulan(rencana.get(kode), "keuangan_"), deret_triwulan(nyata.get(kode), "keuangan_"), triwulan
        )
    )
    return tuple(kurang[nomor] for nomor in TRIWULAN[:triwulan])


def _jarak(serapan: Decimal | None, kinerja: Decimal | None, pilihan: Pilihan) -> Decimal | None:
    a, b = pilihan.dasar_hitung.operand(serapan), pilihan.dasar_hitung.operand(kinerja)
    return persen_dari(besaran.JARAK.hitung(serapan=a, kinerja=b))


_Jumlah = dict[str, int | None]


def _pohon_uang(
    rekap: Sequence[PosAnggaran],
    rencana: Mapping[str, RencanaSubkegiatan],
    nyata: Mapping[str, RealisasiSubkegiatan],
    triwulan: int,
) -> dict[str, _Jumlah]:
    """Add up plan and realisasi of all rows from the lowest, until a quarter and of it alone."""
    semua = [satu.kode for satu in rekap]
    hasil: dict[str, _Jumlah] = {
        kode: dict.fromkeys(("rencana", "realisasi", "rencana_tw", "realisasi_tw")) for kode in semua
    }
    for nama, baris in (("rencana", rencana), ("realisasi", nyata)):
        for kode, satu in baris.items():
            deret = [None if isi is None else int(isi) for isi in deret_triwulan(satu, "keuangan_")]
            for bidang, isi in ((nama, uang_sampai(deret, triwulan)), (f"{nama}_tw", deret[triwulan - 1])):
                if isi is not None and kode in hasil:
                    for atas in _jalur(kode, semua):
                        hasil[atas][bidang] = (hasil[atas][bidang] or 0) + isi
    return hasil


def _jalur(kode: str, semua: Sequence[str]) -> Iterator[str]:
    """Yield a code and all rows above it, the total last."""
    yield kode
    while kode:
        kode = induk_ada(kode, semua)
        yield kode


def _uang(pos: PosAnggaran, isi: _Jumlah, triwulan: int, pilihan: Pilihan) -> UangTriwulan:
    kira = prakiraan(
        isi["realisasi"], triwulan, Agregasi.AKUMULASI, pilihan, target=isi["rencana"], target_tahun=pos.anggaran
    )
    return UangTriwulan(
        pagu=pos.anggaran,
        rencana=isi["rencana"],
        realisasi=isi["realisasi"],
        rencana_tw=isi["rencana_tw"],
        realisasi_tw=isi["realisasi_tw"],
        triwulan=triwulan,
        prakiraan_tepat=kira,
    )


def _fisik(
    rencana: RencanaSubkegiatan | None, nyata: RealisasiSubkegiatan | None, triwulan: int
) -> FisikTriwulan | None:
    if rencana is None or rencana.satuan_fisik is None or rencana.agregasi_fisik is None:
        return None
    agregasi = rencana.agregasi_fisik
    target, hasil = deret_triwulan(rencana, "fisik_"), deret_triwulan(nyata, "fisik_")
    kurang = triwulan_kurang(target, hasil, triwulan)
    return FisikTriwulan(
        rencana.satuan_fisik,
        agregasi,
        sampai(target, _TERAKHIR, agregasi),
        sampai(target, triwulan, agregasi),
        None if kurang else sampai(hasil, triwulan, agregasi),
    )
