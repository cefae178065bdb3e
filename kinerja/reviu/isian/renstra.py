"""Rules about the Renstra: what it sums up, how its targets and pagu move, what its cascading leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from difflib import get_close_matches
from itertools import pairwise

from kinerja.angka import cetak_bulat, cetak_persen, gabung
from kinerja.dokumen import RENSTRA
from kinerja.hitung import PosRenstra, pertumbuhan
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import Baris, Indikator, IndikatorPelayanan, Nilai
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import lebih_buruk, mirip, padan, sebutan_level
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_UNTUK = (RENSTRA.kunci,)
_RENSTRA = "Instruksi Menteri Dalam Negeri Nomor 2 Tahun 2025 (Renstra Perangkat Daerah)"
_JUMLAH = "Jumlah harus sama dengan bagian-bagiannya"
_RENCANA = "Permenpan-RB Nomor 88 Tahun 2021 (perencanaan kinerja: target menantang dan realistis)"
#: From this growth of a pagu on (persen), a reader asks why.
_LONJAK = Decimal(50)


def _sel_pagu(laporan: Laporan, kode: str, tahun: int) -> str | None:
    """Name the cell of a typed pagu."""
    baris = (s for s in laporan.data.target if (s.indikator, s.tahun) == (kode, tahun) and s.pagu is not None)
    return next((tempat(satu, "pagu") for satu in baris), None)


def _sel_target(laporan: Laporan, satu: Baris, kode: str, tahun: int) -> str:
    """Name the cell of a target of the Renstra, or the indicator where it has none."""
    baris = (s for s in laporan.data.target if (s.indikator, s.tahun) == (kode, tahun))
    return next((tempat(isi, "renstra") for isi in baris), tempat(satu, "kode"))


def _sebut(satu: Indikator) -> str:
    return f"indikator {sebutan_level(satu.level)} “{satu.nama}” ({satu.kode})"


def _sebut_pos(pos: PosRenstra) -> str:
    return f"“{pos.nama}” ({pos.kode})"


# --- sums ----------------------------------------------------------------------------------------------------------


@aturan(
    "Pagu indikator berjumlah sama dengan pagu program atau kegiatannya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar=_JUMLAH,
    membaca=("program", "indikator", "target"),
    dokumen=_UNTUK,
)
def renstra_pagu_terjumlah(laporan: Laporan) -> Iterator[Dugaan]:
    """The pagu of the indicators of a program or kegiatan add up to what its sub kegiatan need."""
    renstra = laporan.hasil.renstra
    for pos in renstra.pos[1:]:
        for tahun, pagu in pos.pagu.items():
            milik = [renstra.pagu_indikator(satu, tahun) for satu in pos.indikator]
            bagian = [satu for satu in milik if satu is not None]
            if pagu is None or not renstra.anak(pos.kode) or len(bagian) < len(milik) or sum(bagian) in (0, pagu):
                continue
            awal, *_ = pos.indikator
            letak = (s for i in pos.indikator if (s := _sel_pagu(laporan, i.kode, tahun)))
            yield Dugaan(
                next(letak, tempat(awal, "kode")),
                cetak_bulat(sum(bagian)),
                cetak_bulat(pagu),
                f"Pagu {tahun} semua indikator {_sebut_pos(pos)} berjumlah {cetak_bulat(sum(bagian))}, sedangkan pagu "
                f"di bawahnya berjumlah {cetak_bulat(pagu)}.",
            )


@aturan(
    "Pagu program tidak melonjak tanpa penjelasan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=_RENSTRA,
    membaca=("program", "target"),
    dokumen=_UNTUK,
)
def renstra_pagu_melonjak(laporan: Laporan) -> Iterator[Dugaan]:
    """The pagu of a program does not grow or shrink by half or more from one year to the next."""
    for pos in laporan.hasil.renstra.pos:
        if pos.level != "program" or pos.baris is None:
            continue
        for (lalu, dulu), (tahun, kini) in pairwise(pos.pagu.items()):
            tumbuh = pertumbuhan(dulu, kini)
            if tumbuh is not None and abs(tumbuh) >= _LONJAK:
                gerak = "naik" if tumbuh >= _LONJAK else "turun"
                yield Dugaan(
                    tempat(pos.baris, "kode"),
                    cetak_persen(tumbuh),
                    "",
                    f"Pagu {_sebut_pos(pos)} {gerak} {cetak_persen(abs(tumbuh))} dari {lalu} ke {tahun}; jelaskan "
                    "alasannya.",
                )


# --- targets -------------------------------------------------------------------------------------------------------


@aturan(
    "Setiap indikator mempunyai target pada setiap tahun Renstra",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENSTRA,
    membaca=("indikator", "target"),
    dokumen=_UNTUK,
)
def renstra_tanpa_target(laporan: Laporan) -> Iterator[Dugaan]:
    """Every indicator has a target in every year for which its level has any."""
    rencana = laporan.hasil.renstra.rencana
    tahun_level: dict[str, set[int]] = {}
    level = {satu.kode: satu.level for satu in laporan.data.indikator}
    for (kode, tahun), nilai in rencana.items():
        if nilai is not None and kode in level and tahun >= laporan.hasil.renstra.awal:
            tahun_level.setdefault(level[kode], set()).add(tahun)
    for satu in laporan.data.indikator:
        kosong = [t for t in sorted(tahun_level.get(satu.level, ())) if rencana.get((satu.kode, t)) is None]
        if kosong:
            daftar = gabung([str(t) for t in kosong])
            sebut = _sebut(satu)
            pesan = f"{sebut[0].upper()}{sebut[1:]} tidak mempunyai target Renstra tahun {daftar}."
            yield Dugaan(tempat(satu, "kode"), "", "target setiap tahun", pesan)


def _urut_target(laporan: Laporan, kode: str) -> list[tuple[int, Nilai]]:
    """Return the targets of a code in the period, in the order of the years."""
    renstra = laporan.hasil.renstra
    return [(t, nilai) for t in renstra.tahun_target if (nilai := renstra.rencana.get((kode, t))) is not None]


@aturan(
    "Target Renstra tidak lebih buruk daripada keadaan awal",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("indikator", "target"),
    dokumen=_UNTUK,
)
def renstra_target_di_bawah_awal(laporan: Laporan) -> Iterator[Dugaan]:
    """The first target of an indicator is not worse than its baseline."""
    for satu in laporan.data.indikator:
        target = _urut_target(laporan, satu.kode)[:1]
        for tahun, nilai in target:
            if lebih_buruk(satu.arah, nilai, satu.data_awal):
                cetak = cetak_nilai(nilai, satu.desimal, satu.satuan)
                awal = cetak_nilai(satu.data_awal, satu.desimal, satu.satuan)
                yield Dugaan(
                    _sel_target(laporan, satu, satu.kode, tahun),
                    cetak,
                    f"tidak lebih buruk daripada {awal}",
                    f"Target {tahun} {_sebut(satu)} adalah {cetak}, lebih buruk daripada keadaan awal, yaitu {awal}.",
                )


@aturan(
    "Target Renstra tidak mundur dari tahun ke tahun",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("indikator", "target"),
    dokumen=_UNTUK,
)
def renstra_target_mundur(laporan: Laporan) -> Iterator[Dugaan]:
    """A target is not worse than that of the year before."""
    for satu in laporan.data.indikator:
        for (lalu, dulu), (tahun, kini) in pairwise(_urut_target(laporan, satu.kode)):
            if lebih_buruk(satu.arah, kini, dulu):
                cetak, lama = (cetak_nilai(n, satu.desimal, satu.satuan) for n in (kini, dulu))
                yield Dugaan(
                    _sel_target(laporan, satu, satu.kode, tahun),
                    cetak,
                    f"tidak lebih buruk daripada {lama}",
                    f"Target {tahun} {_sebut(satu)} adalah {cetak}, lebih buruk daripada target {lalu}, yaitu {lama}.",
                )


@aturan(
    "Target pelayanan tidak lebih buruk daripada realisasi terakhir",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENCANA,
    membaca=("indikator_pelayanan", "target", "realisasi"),
    dokumen=_UNTUK,
)
def renstra_target_di_bawah_realisasi(laporan: Laporan) -> Iterator[Dugaan]:
    """The first target of an IKK, SPM or TPB is not worse than the last realisasi before the period."""
    for satu in laporan.hasil.renstra.kinerja_lalu:
        nyata = next(((t, n) for t, n in reversed([*satu.realisasi.items()]) if n is not None), None)
        target = next(iter(_urut_target(laporan, satu.kode)), None)
        if nyata and target and lebih_buruk(satu.baris.arah, target[1], nyata[1]):
            cetak, dulu = (cetak_nilai(n, satu.desimal, satu.satuan) for n in (target[1], nyata[1]))
            yield Dugaan(
                _sel_target(laporan, satu.baris, satu.kode, target[0]),
                cetak,
                f"tidak lebih buruk daripada {dulu}",
                f"Target {target[0]} “{satu.nama}” ({satu.kode}) adalah {cetak}, lebih buruk daripada realisasi {nyata[0]}, yaitu {dulu}.",
            )


# --- the cascading -------------------------------------------------------------------------------------------------


@aturan(
    "Penjabaran tujuan sampai dengan sub kegiatan tidak terputus",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_RENSTRA,
    membaca=("tujuan", "sasaran", "sasaran_program", "program", "indikator", "target"),
    dokumen=_UNTUK,
)
def renstra_penjabaran_terputus(laporan: Laporan) -> Iterator[Dugaan]:
    """Each sasaran has a program and each program a sasaran; each code has what stands below it, an indicator and a pagu."""
    data, renstra = laporan.data, laporan.hasil.renstra
    terkait = {satu.sasaran for satu in data.sasaran_program}
    for satu in data.sasaran if data.program else ():
        if satu.kode not in terkait:
            yield _putus(satu, f"Sasaran “{satu.uraian}” ({satu.kode}) tidak didukung program.")
    program = {satu.program for satu in data.sasaran_program}
    for pos in renstra.pos[1:]:
        assert pos.baris is not None
        kurang = [
            nama
            for nama, ada in (
                ("sasaran yang didukung", pos.level != "program" or pos.kode in program),
                ("bawahan", pos.level == "subkegiatan" or bool(renstra.anak(pos.kode))),
                ("indikator", bool(pos.indikator)),
                ("pagu", pos.periode is not None),
                ("hasil (outcome)" if pos.level == "program" else "keluaran (output)", bool(pos.baris.hasil)),
            )
            if not ada
        ]
        if kurang:
            yield _putus(pos.baris, f"{_sebut_pos(pos)} tidak mempunyai {gabung(kurang)}.")


def _putus(baris: Baris, pesan: str) -> Dugaan:
    return Dugaan(tempat(baris, "kode"), "", "", pesan)


@aturan(
    "Program tahun-tahun lalu diteruskan atau dipetakan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Program yang berganti nama atau berhenti dijelaskan, supaya deret tahunnya dapat dibaca",
    membaca=("anggaran_lalu", "program", "pemetaan"),
    dokumen=_UNTUK,
)
def renstra_program_hilang(laporan: Laporan) -> Iterator[Dugaan]:
    """A program that spent money in the last year stands in the plan, by code or by name, or in the mapping."""
    data, renstra = laporan.data, laporan.hasil.renstra
    rencana = [satu for satu in renstra.pos if satu.level == "program"]
    ada = {satu.kode for satu in rencana} | {padan(satu.nama) for satu in rencana}
    ada |= {kode for satu in data.pemetaan for kode in (satu.kode_lama, padan(satu.nama_lama))}
    akhir = max((satu.tahun for satu in data.anggaran_lalu), default=0)
    baris = {satu.kode: satu for satu in data.anggaran_lalu if satu.tahun == akhir}
    for lama in renstra.anggaran_lalu if rencana else ():
        uang = lama.anggaran.get(akhir)
        if uang and ada.isdisjoint((lama.kode, padan(lama.nama))):
            pesan = (
                f"{lama.nama} ({lama.kode}) beranggaran {cetak_bulat(uang)} pada tahun {akhir}, tetapi tidak ada "
                "dalam rencana; samakan namanya, atau isi lembar pemetaan."
            )
            yield Dugaan(tempat(baris[lama.kode], "kode"), lama.nama, "program rencana atau pemetaannya", pesan)


# --- names ---------------------------------------------------------------------------------------------------------


@aturan(
    "Indikator yang sama bernama dan bersatuan sama pada semua lembar",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Satu ukuran disebut dengan satu nama dan satu satuan",
    membaca=("indikator", "indikator_pelayanan", "target"),
    dokumen=_UNTUK,
)
def renstra_nama_berbeda(laporan: Laporan) -> Iterator[Dugaan]:
    """An IKK, SPM or TPB that is an indicator of the tree bears its name and unit, and refers to it."""
    milik = {_inti(satu.nama): satu for satu in laporan.data.indikator}
    nama = [satu.nama for satu in laporan.data.indikator]
    for satu in laporan.data.indikator_pelayanan:
        if satu.indikator or not satu.nama:
            continue
        sama = milik.get(_inti(satu.nama))
        dekat = mirip(satu.nama, [lain for lain in nama if _seejaan(satu.nama, lain)])
        if sama:
            yield from _beda(laporan, satu, sama)
        elif dekat:
            pesan = f"Indikator “{satu.nama}” ({satu.kode}) mirip dengan “{dekat}”; samakan namanya, atau bedakan dengan jelas."
            yield Dugaan(tempat(satu, "nama"), satu.nama, dekat, pesan, Tingkat.CATATAN)


#: Words that do not tell one indicator from another.
_SAMBUNG = {"yang", "dan", "di", "pada", "dari", "dalam", "terhadap", "untuk"}


def _inti(nama: str) -> str:
    """Reduce a name to the words that tell what is measured.

    >>> _inti("Persentase koperasi yang berkualitas") == _inti("Persentase Koperasi Berkualitas")
    True
    """
    return " ".join(kata for kata in padan(nama).split() if kata not in _SAMBUNG)


def _seejaan(satu: str, lain: str) -> bool:
    """Say whether two names may be one in two spellings: each word that only one has is nearly a word of the other."""
    kiri, kanan = {*_inti(satu).split()}, {*_inti(lain).split()}
    return all(get_close_matches(kata, kanan if kata in kiri else kiri, cutoff=0.75) for kata in kiri ^ kanan)


def _beda(laporan: Laporan, satu: IndikatorPelayanan, sama: Indikator) -> Iterator[Dugaan]:
    """Compare an indicator beside the tree with the one of the same name in it: unit, then targets."""
    rencana = laporan.hasil.renstra.rencana
    if padan(satu.satuan or "") != padan(sama.satuan):
        pesan = f"Satuan “{satu.nama}” ({satu.kode}) tertulis {satu.satuan}, sedangkan pada lembar indikator {sama.satuan}; samakan."
        yield Dugaan(tempat(satu, "satuan"), satu.satuan or "", sama.satuan, pesan)
        return
    for tahun in laporan.hasil.renstra.tahun_target:
        kita, pohon = rencana.get((satu.kode, tahun)), rencana.get((sama.kode, tahun))
        if kita is not None and pohon is not None and kita != pohon:
            cetak, harus = (cetak_nilai(n, satu.desimal, sama.satuan) for n in (kita, pohon))
            pesan = (
                f"Target {tahun} “{satu.nama}” ({satu.kode}) adalah {cetak}, sedangkan target {_sebut(sama)} adalah {harus}; isi kolom indikator "
                "bila keduanya ukuran yang sama."
            )
            yield Dugaan(_sel_target(laporan, satu, satu.kode, tahun), cetak, harus, pesan)
            return
