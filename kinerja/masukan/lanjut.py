"""Next year's rows from this year's: what stays, what becomes history, what must be typed anew or revised."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from kinerja.masukan.baca import BUKU_KERJA, Bahan
from kinerja.masukan.narasi import TINJAU
from kinerja.masukan.sekitar import PERIODE
from kinerja.masukan.warisan import LEMBAR_RENSTRA
from kinerja.model import LEMBAR, Baris, Data, LembarSpek, Params, kolom_triwulan, urut_kode

__all__ = ["catatan_tinjau", "lanjutkan", "tanpa_renstra"]

_Isi = dict[str, object]

#: Sheets whose rows are carried over but describe the earlier year: each row is marked as to be revised.
_DITINJAU = (
    "pegawai_status",
    "pegawai_golongan",
    "pegawai_pendidikan",
    "pegawai_eselon",
    "sarpras",
    "isu_strategis",
    "analisis",
    "inovasi",
    "data_pendukung",
    "langkah",
    "pk",
    "pk_anggaran",
    "fungsi_unit",
    "pegawai_unit",
    "pegawai_silang",
    "pegawai_diklat",
    "pegawai_disiplin",
    "pendapatan",
    "isi_tabel_dinas",
    "evaluasi_renja",
    "pelayanan",
    "keterkaitan_prioritas",
    "renja",
    "renja_indikator",
    "rencana_subkegiatan",
)
#: The same in the folder of a Renstra.
_DITINJAU_RENSTRA = (
    *_DITINJAU, "strategi", "sasaran_daerah", "program", "prioritas", "permasalahan", "isu_lingkungan", "tanah", "gedung",
)  # fmt: skip
#: Sheets that begin anew.
_DIBUANG = (
    "tindak_lanjut_lhe", "publikasi", "belanja_lalu", "usulan", "lampiran", "kendala_triwulan", "bukti_triwulan",
    "simpulan_triwulan", "versi_renstra", "pemetaan",
)  # fmt: skip
#: Cells that hold what only the new year brings; the rows that name them stay.
_DIKOSONGKAN: Mapping[str, tuple[str, ...]] = {
    "anggaran": ("anggaran_murni", "anggaran", "realisasi"),
    "sumber_dana": ("anggaran", "realisasi"),
    "belanja": ("anggaran", "realisasi"),
    "pk": ("tanggal",),
    "pendapatan": ("target", "realisasi"),
    "pk_anggaran": ("dikelola",),
    "pelayanan": ("proyeksi_berjalan", "proyeksi"),
    "rkpd": ("pagu", "kebutuhan"),
    "renja": ("pagu", "pagu_maju"),
    "renja_indikator": ("target", "target_maju", "target_rkpd"),
    "rencana_subkegiatan": (*kolom_triwulan("fisik_"), *kolom_triwulan("keuangan_")),
    "realisasi_subkegiatan": (*kolom_triwulan("fisik_"), *kolom_triwulan("keuangan_")),
}


def catatan_tinjau(params: Params) -> str:
    """Say that something comes from the report of a year, or from a Renstra, and must be revised."""
    return (
        f"{TINJAU}: berasal dari {f'Renstra {params.periode}' if params.periode else f'laporan tahun {params.tahun}'}"
    )


def lanjutkan(asal: Bahan, tahun: int) -> dict[str, list[_Isi]]:
    """Return the rows of the workbook of ``tahun``, from those of an earlier report.

    - realisasi, variabel and pembanding stay, as history; every indicator with a realisasi in the earlier year gets a
      row for the new one, to be filled in.
    - Targets of all years stay; of those of the new year only what the Renstra says. Every indicator has a row.
    - Amounts of anggaran, sumber_dana and belanja are emptied, their totals become a row of riwayat_anggaran.
    - Forms of the perjanjian kinerja stay with their rows, without date and without amounts of their own.
    - Of the Renja and of the plan by quarters what names programs, kegiatan, sub kegiatan and indicators stays, without
      amounts and targets; the line of an evaluation takes the target of the year that was running then.
    - The recommendations of the evaluation, proposals, obstacles, evidence and printed numbers are left out: the new year
      has its own. A new Renstra has no pagu yet, and of the years before those that its tables show.
    - What describes the earlier year (staff, issues, causes, innovations, next steps) stays and is marked in
      ``catatan`` as to be revised.
    """
    params, lama = asal.pengaturan.params, asal.pengaturan.params.tahun
    isi = {
        # What was read in the region's workbook or in another folder of the dinas stays there.
        nama: [_salin(satu) for satu in getattr(asal.data, nama) if satu.asal.berkas in ("", BUKU_KERJA)]
        for nama in LEMBAR
    }
    for nama in _DITINJAU_RENSTRA if params.periode else _DITINJAU:
        for satu in isi[nama]:
            satu["catatan"] = _tandai(satu["catatan"], params)
    for nama, kolom in _DIKOSONGKAN.items():
        for satu in isi[nama]:
            satu.update(dict.fromkeys(kolom))
    isi |= {nama: [] for nama in _DIBUANG}
    isi["evaluasi_renja"] = [_bergeser(satu) for satu in isi["evaluasi_renja"]]
    if params.periode:
        isi |= _riwayat_renstra(isi, asal.data, tahun)
    else:
        isi["realisasi"] = _realisasi(isi["realisasi"], lama, tahun)
    isi["target"] = _target(isi["target"], asal.data, tahun)
    isi["riwayat_anggaran"] = _riwayat(isi["riwayat_anggaran"], asal.data, lama)
    return isi


#: Sheets that a year leaves out where its Renstra has them: nothing of them is the year's own.
_LEMBAR_PENUH = ("visi_misi", "tujuan", "sasaran", "strategi", "sasaran_program")


def tanpa_renstra(
    isi: Mapping[str, list[_Isi]], lembar: Iterable[str], renstra: Data
) -> tuple[dict[str, list[_Isi]], set[str]]:
    """Leave out of a new workbook what the year reads in its Renstra, and prepare the rows of its budget.

    Parameters
    ----------
    isi
        the rows to write by sheet.
    lembar
        the sheets to write.
    renstra
        the rows of the Renstra.

    Returns
    -------
    tuple
        the rows and the sheets that remain.
    """
    hasil = {nama: [*baris] for nama, baris in isi.items()}
    penuh = {nama for nama in _LEMBAR_PENUH if getattr(renstra, nama)}
    for nama in LEMBAR_RENSTRA:
        ada = {_kunci(LEMBAR[nama], _salin(satu)) for satu in getattr(renstra, nama)}
        if nama in penuh:
            hasil.pop(nama, None)
        elif nama == "target":
            hasil[nama] = [{**satu, "renstra": None, "pagu": None} for satu in hasil.get(nama, [])]
        else:
            hasil[nama] = [satu for satu in hasil.get(nama, []) if _kunci(LEMBAR[nama], satu) not in ada]
    hasil["identitas"] = [{**satu, **dict.fromkeys(PERIODE)} for satu in hasil.get("identitas", [])]
    dikenal = {satu["kode"] for satu in hasil.get("anggaran", [])}
    baru: list[_Isi] = [{"kode": s.kode, "nama": s.nama} for s in renstra.program if s.kode not in dikenal]
    hasil["anggaran"] = sorted([*hasil.get("anggaran", []), *baru], key=lambda satu: urut_kode(str(satu["kode"])))
    return hasil, {*lembar} - penuh


def _kunci(spek: LembarSpek, satu: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(satu.get(nama) for nama in spek.kunci)


def _salin(baris: Baris) -> _Isi:
    """Return the values of a row as they are: dumping the record would take a range target apart."""
    return {nama: getattr(baris, nama) for nama, bidang in type(baris).model_fields.items() if not bidang.exclude}


def _riwayat_renstra(isi: Mapping[str, list[_Isi]], data: Data, tahun: int) -> dict[str, list[_Isi]]:
    """Return of a Renstra the history that a new one from ``tahun`` on shows: five years; a year within it needs none."""
    pelayanan = {satu.kode for satu in data.indikator_pelayanan}
    lima = () if tahun <= data.identitas[0].renstra_akhir else range(tahun - 5, tahun)
    hasil = {
        nama: [satu for satu in isi[nama] if int(str(satu["tahun"])) in lima]
        for nama in ("target", "realisasi", "variabel", "anggaran_lalu")
    }
    hasil["target"] = [{**satu, "pagu": None} for satu in hasil["target"] if satu["indikator"] in pelayanan]
    return hasil


def _tandai(catatan: object, params: Params) -> str:
    """Put the mark before a note, in place of an earlier mark."""
    sisa = re.sub(rf"^{TINJAU}:[^;]*(?:;\s*)?", "", str(catatan or ""))
    return f"{catatan_tinjau(params)}; {sisa}" if sisa else catatan_tinjau(params)


def _bergeser(satu: _Isi) -> _Isi:
    """Move a line of the evaluation on by a year: what was the running year is evaluated."""
    kosong = dict.fromkeys(("realisasi_lalu", "bagian_lalu", "realisasi", "target_berjalan"))
    return {**satu, **kosong, "target": satu["target_berjalan"]}


def _target(target: Iterable[_Isi], data: Data, tahun: int) -> list[_Isi]:
    hasil = [*target]
    for satu in hasil:
        if satu["tahun"] == tahun:
            satu.update(renja=None, pk_murni=None, pk_perubahan=None)
    ada = {satu["indikator"] for satu in hasil if satu["tahun"] == tahun}
    hasil += [{"indikator": satu.kode, "tahun": tahun} for satu in data.indikator if satu.kode not in ada]
    # A Renstra has targets of indicators beside its tree, too.
    semua = [*(satu.kode for satu in data.indikator), *(satu.kode for satu in data.indikator_pelayanan)]
    urut = {kode: nomor for nomor, kode in enumerate(semua)}
    return sorted(hasil, key=_menurut(urut))


def _realisasi(realisasi: Iterable[_Isi], lama: int, tahun: int) -> list[_Isi]:
    hasil = [*realisasi]
    ada = {satu["indikator"] for satu in hasil if satu["tahun"] == tahun}
    lanjut = [satu["indikator"] for satu in hasil if satu["tahun"] == lama and satu["indikator"] not in ada]
    hasil += [{"indikator": kode, "tahun": tahun} for kode in lanjut]
    urut = {str(kode): nomor for nomor, kode in enumerate(dict.fromkeys(satu["indikator"] for satu in hasil))}
    return sorted(hasil, key=_menurut(urut))


def _menurut(urut: Mapping[str, int]) -> Callable[[_Isi], tuple[int, int]]:
    """Order rows by indicator, then by year."""
    return lambda satu: (urut[str(satu["indikator"])], int(str(satu["tahun"])))


def _riwayat(riwayat: list[_Isi], data: Data, lama: int) -> list[_Isi]:
    if not data.anggaran or any(satu["tahun"] == lama for satu in riwayat):
        return riwayat
    jumlah = {nama: sum(getattr(satu, nama) or 0 for satu in data.anggaran) for nama in ("anggaran", "realisasi")}
    return [*riwayat, {"tahun": lama, **jumlah}]
