"""Rules on the sheets of the Renja."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import bulatkan, desimal_asli
from kinerja.masukan.galat import Galat
from kinerja.masukan.silang.kaidah import cetak, galat_baris, leluhur, terbaca
from kinerja.model import (
    SIFAT_EVALUASI,
    Agregasi,
    AnggaranLalu,
    Baris,
    Data,
    EvaluasiRenja,
    Indikator,
    KeterkaitanPrioritas,
    Nilai,
    Realisasi,
    RencanaIndikator,
    SifatEvaluasi,
    Target,
    TingkatPrioritas,
    deret_triwulan,
    gabung_triwulan,
    kode_lokal,
)

__all__ = [
    "belanja_bersusun",
    "evaluasi_satu_sumber",
    "evaluasi_wajar",
    "indikator_sendiri",
    "nama_diketahui",
    "nama_seragam",
    "pagu_terbawah",
    "prioritas_bersusun",
]

_URUT = tuple(TingkatPrioritas)


def _bernama(data: Data) -> set[str]:
    """Return the codes whose names are known from the plan, the budget or the five-year plan."""
    lembar = (data.renja, data.anggaran, data.program)
    return {satu.kode for baris in lembar for satu in baris if satu.nama}


def nama_diketahui(data: Data, tahun: int) -> Iterator[Galat]:
    """Every code of the plan, the evaluation, the draft of the RKPD and the spending has a name somewhere."""
    dikenal = _bernama(data)
    for baris in (data.renja, data.evaluasi_renja, data.rkpd, data.belanja_lalu):
        sendiri = {satu.kode for satu in baris if satu.nama}
        disebut: set[str] = set()
        for satu in baris:
            lupa = satu.kode not in dikenal | sendiri | disebut
            if lupa and terbaca(satu, "kode", "nama"):
                disebut.add(satu.kode)
                pesan = f"nama “{satu.kode}” tidak ditemukan pada lembar renja, anggaran, atau program; isi di sini"
                yield galat_baris(satu, "nama", "tanpa_nama", pesan)


def nama_seragam(data: Data, tahun: int) -> Iterator[Galat]:
    """What stands in several rows of a sheet has one name there: only one is printed."""
    semua: tuple[Sequence[EvaluasiRenja | AnggaranLalu], ...] = (data.evaluasi_renja, data.anggaran_lalu)
    for baris in semua:
        pertama: dict[str, EvaluasiRenja | AnggaranLalu] = {}
        for satu in baris:
            awal = pertama.setdefault(satu.kode, satu) if satu.nama and terbaca(satu, "kode", "nama") else satu
            if awal.nama and satu.nama and awal.nama.casefold() != satu.nama.casefold():
                pesan = (
                    f"nama “{satu.kode}” berbeda dari “{awal.nama}” pada baris {awal.asal.baris}; samakan, atau kosongkan "
                    "sel ini"
                )
                yield galat_baris(satu, "nama", "nama_berbeda", pesan)


def pagu_terbawah(data: Data, tahun: int) -> Iterator[Galat]:
    """Amounts of the plan, of the draft and of the spending stand at the lowest rows only; those above are there."""
    for baris, kolom in (
        (data.renja, ("pagu", "pagu_maju")),
        (data.rkpd, ("pagu", "kebutuhan")),
    ):
        kode = {satu.kode for satu in baris}
        berinduk = {atas for satu in kode for atas in leluhur(satu)}
        for satu in baris:
            for nama in kolom:
                if satu.kode in berinduk and getattr(satu, nama) is not None:
                    pesan = f"“{satu.kode}” mempunyai rincian di bawahnya, jadi jumlahnya dihitung; kosongkan sel ini"
                    yield galat_baris(satu, nama, "jumlah_ditulis", pesan)
    rencana = {satu.kode for satu in data.renja}
    for rencana_satu in data.renja:
        for atas in leluhur(rencana_satu.kode):
            if atas not in rencana and terbaca(rencana_satu, "kode"):
                rencana.add(atas)
                yield galat_baris(
                    rencana_satu, "kode", "induk_tidak_ada", f"baris untuk “{atas}” belum ada; tambahkan baris itu"
                )
    lokal = {kode_lokal(satu.kode) for satu in data.renja}
    if len(lokal) > 1:
        beda = next(satu for satu in data.renja if kode_lokal(satu.kode) != kode_lokal(data.renja[0].kode))
        yield galat_baris(
            beda, "kode", "kode_campur", "kode resmi dan kode P bercampur; pakai satu macam pada lembar renja"
        )


def belanja_bersusun(data: Data, tahun: int) -> Iterator[Galat]:
    """Spending is typed at the lowest rows only, and its groups at rows that stand below no other."""
    kode = {satu.kode for satu in data.belanja_lalu}
    for satu in data.belanja_lalu:
        for nama in ("anggaran", "realisasi"):
            if getattr(satu, nama) is not None and any(lain.startswith(f"{satu.kode}.") for lain in kode):
                pesan = f"“{satu.kode}” mempunyai rincian di bawahnya, jadi jumlahnya dihitung; kosongkan sel ini"
                yield galat_baris(satu, nama, "jumlah_ditulis", pesan)
    teratas = [satu for satu in data.belanja_lalu if not any(satu.kode.startswith(f"{lain}.") for lain in kode)]
    if any(satu.kelompok for satu in teratas):
        for satu in teratas:
            if not satu.kelompok and terbaca(satu, "kelompok", "kode"):
                pesan = "baris lain menyebut kelompok belanjanya; sebutkan juga di sini, atau kosongkan semuanya"
                yield galat_baris(satu, "kelompok", "kelompok_kosong", pesan)


def indikator_sendiri(data: Data, tahun: int) -> Iterator[Galat]:
    """An indicator of the plan or the evaluation is either one of sheet indikator, or named here with its unit."""
    for satu in data.renja_indikator:
        yield from _satu_sumber(satu, "nama")
    for lain in data.evaluasi_renja:
        yield from _satu_sumber(lain, "nama_indikator")


def _satu_sumber(satu: RencanaIndikator | EvaluasiRenja, kolom: str) -> Iterator[Galat]:
    if not terbaca(satu, "indikator", kolom, "satuan"):
        return
    for nama in (kolom, "satuan"):
        isi = getattr(satu, nama)
        if satu.indikator is None and not isi:
            pesan = "isi nama dan satuannya, atau kode pada kolom indikator"
            yield galat_baris(satu, nama, "indikator_tanpa_nama", pesan)
        elif satu.indikator is not None and isi:
            pesan = f"nama dan satuan “{satu.indikator}” diambil dari lembar indikator; kosongkan sel ini"
            yield galat_baris(satu, nama, "indikator_dua_nama", pesan)


def evaluasi_wajar(data: Data, tahun: int) -> Iterator[Galat]:
    """Shares of five years are given for indicators that have them; nothing is measured in years without the indicator."""
    dinilai = tahun - 2
    for satu in data.evaluasi_renja:
        if not terbaca(satu, "sifat"):
            continue
        if satu.bagian_lalu is not None and not SIFAT_EVALUASI[satu.sifat].berbagian:
            pesan = f"hanya untuk sifat “{SifatEvaluasi.BAGIAN.value}”; kosongkan sel ini, atau ubah sifatnya"
            yield galat_baris(satu, "bagian_lalu", "bagian_lain", pesan)
        yield from _di_luar_masa(satu, dinilai)


def _di_luar_masa(satu: EvaluasiRenja, dinilai: int) -> Iterator[Galat]:
    awal, akhir = satu.berlaku_mulai or 0, satu.berlaku_sampai or 9999
    if awal > akhir:
        yield galat_baris(
            satu, "berlaku_sampai", "masa_terbalik", "tahun terakhir mendahului tahun pertama; periksa keduanya"
        )
        return
    for nama, dari, sampai in (
        ("realisasi_lalu", 0, dinilai - 1),
        ("target", dinilai, dinilai),
        ("realisasi", dinilai, dinilai),
        ("target_berjalan", dinilai + 1, dinilai + 1),
    ):
        if getattr(satu, nama) is not None and (sampai < awal or dari > akhir):
            masa = f"sampai {akhir}" if dari > akhir else f"mulai {awal}"
            pesan = f"indikator ini berlaku {masa}; kosongkan sel ini, atau ubah masa berlakunya"
            yield galat_baris(satu, nama, "di_luar_masa", pesan)


#: Columns of a target, the one that counts first.
_TARGET = ("pk_perubahan", "pk_murni", "renja", "renstra")


def evaluasi_satu_sumber(data: Data, tahun: int) -> Iterator[Galat]:
    """What the evaluation repeats of an indicator with a code is what its own sheets hold."""
    target = {(satu.indikator, satu.tahun): satu for satu in data.target}
    nyata = {(satu.indikator, satu.tahun): satu for satu in data.realisasi}
    indikator = {satu.kode: satu for satu in data.indikator}
    for satu in data.evaluasi_renja:
        kode = satu.indikator or ""
        milik = nyata.get((kode, tahun - 2))
        for kolom, sumber in (
            ("target", _sumber_target(target.get((kode, tahun - 2)))),
            ("target_berjalan", _sumber_target(target.get((kode, tahun - 1)))),
            ("realisasi", _sumber_realisasi(milik, indikator.get(kode), satu.realisasi) if milik else None),
            ("target_renstra", _sumber_renstra(satu, data)),
        ):
            nilai = getattr(satu, kolom)
            if nilai is None or sumber is None or sumber[1] == nilai or not terbaca(satu, kolom, "indikator", "sifat"):
                continue
            pesan = f"berisi {cetak(nilai)}, sedangkan {sumber[0]} {cetak(sumber[1])}; kosongkan sel ini, atau samakan"
            yield galat_baris(satu, kolom, "beda_sumber", pesan)


#: Where a value stands, as a sentence says it, and the value.
_Sumber = tuple[str, Nilai]


def _letak(baris: Baris, sel: str, kata: str = "berisi") -> str:
    tempat, _, alamat = sel.partition("!")
    return f"{baris.asal.berkas}, lembar “{tempat}”, sel {alamat} {kata}"


def _sumber_target(baris: Target | None) -> _Sumber | None:
    kolom = next((nama for nama in _TARGET if baris and getattr(baris, nama) is not None), None)
    return (_letak(baris, baris.asal.sel(kolom)), getattr(baris, kolom)) if baris and kolom else None


def _sumber_realisasi(baris: Realisasi, acuan: Indikator | None, ditulis: Nilai | None) -> _Sumber | None:
    """Return the realisasi of a year as typed, or what its quarters make: as finely as it is printed or was typed again."""
    if baris.realisasi is not None:
        return _letak(baris, baris.asal.sel("realisasi")), baris.realisasi
    if acuan is None or acuan.agregasi is None:
        return None
    isi = gabung_triwulan([None if satu is None else Decimal(satu) for satu in deret_triwulan(baris)], acuan.agregasi)
    if isi is None:
        return None
    if acuan.agregasi is Agregasi.RERATA:
        halus = desimal_asli(ditulis) if isinstance(ditulis, Decimal) else 0
        isi = bulatkan(isi, max(acuan.desimal, halus))
    awal, akhir = baris.asal.sel("tw1"), baris.asal.sel("tw4").partition("!")[2]
    return _letak(baris, f"{awal}:{akhir}", "menghasilkan"), isi


def _sumber_renstra(satu: EvaluasiRenja, data: Data) -> _Sumber | None:
    """Return the last target of the Renstra, of a cumulative indicator the targets of all its years together."""
    if not data.identitas or not terbaca(satu, "sifat") or SIFAT_EVALUASI[satu.sifat].berbagian:
        return None
    identitas = data.identitas[0]
    if not terbaca(identitas, "tahun_pertama") or not terbaca(identitas, "renstra_akhir"):
        return None
    awal, akhir = identitas.tahun_pertama, identitas.renstra_akhir
    milik = {s.tahun: s for s in data.target if s.indikator == satu.indikator and s.renstra is not None}
    if not SIFAT_EVALUASI[satu.sifat].berjumlah:
        baris = milik.get(akhir)
        return (
            (_letak(baris, baris.asal.sel("renstra")), baris.renstra) if baris and baris.renstra is not None else None
        )
    semua = [milik[tahun] for tahun in range(awal, akhir + 1) if tahun in milik]
    isi = [baris.renstra for baris in semua if isinstance(baris.renstra, Decimal)]
    if not semua or len(isi) <= akhir - awal:
        return None
    pertama, terakhir = semua[0].asal.sel("renstra"), semua[-1].asal.sel("renstra").partition("!")[2]
    return _letak(semua[0], f"{pertama}:{terakhir}", "berjumlah"), sum(isi, Decimal(0))


def prioritas_bersusun(data: Data, tahun: int) -> Iterator[Galat]:
    """A priority serves one of a higher level."""
    semua = {satu.kode: satu for satu in data.keterkaitan_prioritas}
    for satu in data.keterkaitan_prioritas:
        atas: KeterkaitanPrioritas | None = semua.get(satu.induk or "")
        terbaca_dua = atas is not None and terbaca(satu, "tingkat") and terbaca(atas, "tingkat")
        if atas is not None and terbaca_dua and _URUT.index(atas.tingkat) >= _URUT.index(satu.tingkat):
            pesan = f"prioritas {satu.tingkat.value} tidak berada di bawah prioritas {atas.tingkat.value} “{atas.kode}”; perbaiki induknya"
            yield galat_baris(satu, "induk", "prioritas_terbalik", pesan)
