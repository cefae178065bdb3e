"""Traces of the yearly plan: the evaluation, the money of its forms, its counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Besaran, Pos
from kinerja.hitung import Dana, Hasil
from kinerja.hitung.evaluasi_renja import KOLOM_SAMPAI, BarisEvaluasi, KolomEvaluasi
from kinerja.hitung.rekaman_renja import IndikatorRenja, PosBelanja, induk_bertitik
from kinerja.hitung.renja import HasilRenja
from kinerja.laporan.jejak.kumpulan import Kumpulan, sel
from kinerja.laporan.jejak.model import Operand
from kinerja.laporan.nilai_cetak import cetak_nilai
from kinerja.model import SIFAT_EVALUASI, Baris, induk_kode

__all__ = ["jejak_renja"]

_SEBUTAN = {
    "target_renstra": "Target Renstra",
    "realisasi_lalu": "Realisasi sampai tahun {lalu}",
    "target": "Target Renja tahun {dinilai}",
    "realisasi": "Realisasi tahun {dinilai}",
    "target_berjalan": "Target Renja tahun {berjalan}",
}


_APA = {
    "semua": "indikator yang dievaluasi",
    "dinilai": "indikator yang diukur pada tahun {dinilai}",
    "tercapai": "indikator yang mencapai target tahun {dinilai}",
    "renstra": "indikator yang mencapai target akhir Renstra",
}
_NOMENKLATUR = {
    "semua": "kode nomenklatur lama",
    "sesuai": "kode nomenklatur lama yang mempunyai padanan",
    "rincian": "kode nomenklatur lama yang masuk rincian belanja",
    "tanpa": "kode nomenklatur lama tanpa padanan",
}


def jejak_renja(hasil: Hasil, isi: Kumpulan) -> None:
    """Add the traces of the plan of the year, where there is one."""
    renja = hasil.renja
    for satu in renja.evaluasi:
        _evaluasi(renja, satu, isi)
    for hal, daftar in renja.cacah_evaluasi.items() if renja.evaluasi else ():
        apa = _APA[hal].format(dinilai=renja.dinilai)
        isi.cacah(r.CACAH_EVALUASI, (hal,), len(daftar), [sel(satu.asal, "kode") for satu in daftar], apa=apa)
    _belanja(renja, isi)
    if hasil.data.renja:
        _rencana(renja, isi)
    if hasil.data.rkpd:
        _rkpd(renja, isi)
    for satu_usulan, urut in zip(hasil.data.usulan, range(1, len(hasil.data.usulan) + 1), strict=True):
        nama = renja.nama.get(satu_usulan.kode, satu_usulan.kode)
        isi.asli(r.VOLUME_USULAN, (str(urut),), satu_usulan.volume, [sel(satu_usulan, "volume")], nama=nama)
    for hal, pemetaan in renja.pemetaan.items() if hasil.data.renja and hasil.data.pemetaan else ():
        isi.cacah(
            r.CACAH_PEMETAAN,
            (hal,),
            len(pemetaan),
            [sel(satu, "kode_lama") for satu in pemetaan],
            apa=_NOMENKLATUR[hal],
        )
    if usulan := hasil.data.usulan:
        isi.cacah(r.CACAH_USULAN, ("usulan",), len(usulan), [sel(u, "kode") for u in usulan], apa="usulan")
        pertama = {u.kode: u for u in reversed(usulan)}
        asal = [sel(u, "kode") for u in pertama.values()]
        isi.cacah(r.CACAH_USULAN, ("kegiatan",), len(pertama), asal, apa="kegiatan yang menampung usulan")
    for p in hasil.data.pelayanan:
        for kolom, tahun in (("proyeksi_berjalan", renja.tahun - 1), ("proyeksi", renja.tahun)):
            nilai = getattr(p, kolom)
            milik = hasil.indikator[p.indikator]
            cetak = cetak_nilai(nilai, milik.desimal, milik.satuan)
            isi.asli(
                r.PROYEKSI, (p.indikator, tahun), nilai, [sel(p, kolom)], tercetak=cetak, nama=milik.nama, tahun=tahun
            )


# --- the evaluation ----------------------------------------------------------------------------------------------


def _evaluasi(renja: HasilRenja, satu: BarisEvaluasi, isi: Kumpulan) -> None:
    kunci, nama = satu.kunci, f"{satu.indikator} ({satu.asal.kode})"
    tahun = {"lalu": renja.dinilai - 1, "dinilai": renja.dinilai, "berjalan": renja.tahun - 1}
    for kolom, nilai in satu.nilai.items():
        sebut = f"{_SEBUTAN[kolom].format(**tahun)} {nama}"
        cetak = cetak_nilai(nilai, satu.desimal_nilai(nilai))
        asal = [sel(satu.asal, kolom)] if getattr(satu.asal, kolom) is not None else _sel_lain(renja, satu, kolom, isi)
        isi.asli(r.NILAI_EVALUASI, (kunci, kolom), nilai, asal, tercetak=cetak, nama=sebut)

    def operand(kolom: KolomEvaluasi) -> Operand | None:
        nilai = satu.angka.get(kolom)
        return isi.operand(r.NILAI_EVALUASI.kunci(kunci, kolom), nilai) if nilai is not None else None

    isi.turunan(r.TINGKAT_EVALUASI, (kunci,), satu.tingkat, [operand("realisasi"), operand("target")], nama=nama)
    deret = [operand(kolom) for kolom in KOLOM_SAMPAI]
    if SIFAT_EVALUASI[satu.asal.sifat].berjumlah:
        isi.turunan(
            r.SAMPAI_EVALUASI,
            (kunci,),
            satu.sampai,
            deret,
            cara="jumlah realisasi dan target tahun berjalan",
            nama=nama,
        )
    else:
        terakhir = [ada for ada in deret if ada is not None][-1:]
        isi.turunan(
            r.SAMPAI_EVALUASI, (kunci,), satu.sampai, terakhir, hitung=lambda nilai: nilai,
            cara="nilai terakhir yang diketahui", nama=nama,
        )  # fmt: skip
    if satu.bagian:
        _bagian(renja, satu, isi, nama)
    elif isinstance(satu.sampai, Decimal):
        sampai = isi.operand(r.SAMPAI_EVALUASI.kunci(kunci), satu.sampai)
        isi.turunan(r.CAPAIAN_EVALUASI, (kunci,), satu.capaian, [sampai, operand("target_renstra")], nama=nama)


def _bagian(renja: HasilRenja, satu: BarisEvaluasi, isi: Kumpulan, nama: str) -> None:
    """Add the shares of the five years: the earlier one is typed, those of the years are computed."""
    kunci, bagian = satu.kunci, satu.bagian
    assert bagian is not None
    besaran = r.NILAI_EVALUASI
    isi.asli(besaran, (kunci, "bagian_lalu"), satu.asal.bagian_lalu, [sel(satu.asal, "bagian_lalu")],
             nama=f"Bagian lima tahun sampai tahun {renja.dinilai - 1} {nama}")  # fmt: skip
    lama = Operand("lama periode (tahun)", renja.sumber.lama, str(renja.sumber.lama))
    for kolom in ("target", "realisasi", "target_berjalan"):
        nilai = [isi.operand(besaran.kunci(kunci, ini)) for ini in (kolom, "target_renstra")]
        isi.turunan(r.BAGIAN_EVALUASI, (kunci, kolom), getattr(bagian, kolom), [*nilai, lama], nama=nama)
    deret = [
        isi.operand(besaran.kunci(kunci, "bagian_lalu")),
        *(isi.operand(r.BAGIAN_EVALUASI.kunci(kunci, kolom)) for kolom in ("realisasi", "target_berjalan")),
    ]
    for jumlah in (r.SAMPAI_BAGIAN, r.CAPAIAN_BAGIAN):
        isi.turunan(jumlah, (kunci,), bagian.sampai, deret, nama=nama)


def _sel_lain(renja: HasilRenja, satu: BarisEvaluasi, kolom: str, isi: Kumpulan) -> list[str]:
    """Name the cells from which a value of an indicator with a code comes."""
    kode, sumber = satu.asal.indikator or "", renja.sumber
    awal, akhir = sumber.periode
    jumlah = SIFAT_EVALUASI[satu.asal.sifat].berjumlah
    lalu = range(awal, renja.dinilai) if jumlah else [renja.dinilai - 1]
    janji = range(awal, akhir + 1) if jumlah else [akhir]
    kunci = {
        "target_renstra": [b.RENCANA.kunci(kode, tahun) for tahun in janji],
        "realisasi_lalu": [b.REALISASI.kunci(kode, tahun) for tahun in lalu],
        "target": [b.TARGET.kunci(kode, renja.dinilai)],
        "realisasi": [b.REALISASI.kunci(kode, renja.dinilai)],
        "target_berjalan": [b.TARGET.kunci(kode, renja.tahun - 1)],
    }[kolom]
    return [alamat for ini in kunci if ini in isi for alamat in isi[ini].sel]


# --- money -------------------------------------------------------------------------------------------------------


def _pohon(
    isi: Kumpulan,
    besaran: Besaran,
    nilai: Mapping[str, int | None],
    induk: Mapping[str, str],
    asal: Mapping[str, tuple[Baris, str]],
    nama: Mapping[str, str],
    pos: Mapping[str, Pos],
) -> None:
    """Add amounts of a tree, the lowest first: a cell, or the sum of the rows below."""
    anak: dict[str, list[str]] = {kode: [] for kode in nilai}
    for kode in nilai:
        if kode:
            anak[induk[kode]].append(kode)
    for kode in sorted(nilai, key=lambda satu: -satu.count(".") if satu else 1):
        if anak[kode]:
            bagian = [isi.operand(besaran.kunci(pos[a]), nama=nama[a]) for a in anak[kode]]
            isi.turunan(besaran, (pos[kode],), nilai[kode], bagian, nama=nama[kode])
        elif kode in asal:
            isi.asli(besaran, (pos[kode],), nilai[kode], [sel(*asal[kode])], nama=nama[kode])


def _rencana(renja: HasilRenja, isi: Kumpulan) -> None:
    nama = {s.kode: s.nama if s.kode else "seluruhnya" for s in renja.rencana}
    _pohon_rencana(renja, isi, nama)
    for s in renja.rencana:
        kini, maju = b.PAGU.kunci(r.pos_renja(s.kode)), b.PAGU.kunci(r.pos_maju(s.kode))
        operand = [isi.operand(maju), isi.operand(kini)]
        isi.turunan(r.KENAIKAN_MAJU, (s.kode or "jumlah",), renja.kenaikan_maju(s), operand, nama=nama[s.kode])
    for kelompok in ("penunjang", "pelaksanaan"):
        program = [s for s in renja.rencana if s.level == "program" and s.penunjang == (kelompok == "penunjang")]
        bagian = [isi.operand(b.PAGU.kunci(r.pos_renja(s.kode))) for s in program]
        pagu = renja.pagu_kelompok(kelompok)
        isi.turunan(b.PAGU, (r.pos_kelompok_renja(kelompok),), pagu, bagian, nama=f"program {kelompok}")
    for kelompok in ("semua", "penunjang", "pelaksanaan"):
        for c in renja.cacah(kelompok):
            asal = [sel(a, "kode") for kode in c.kode if (a := renja.pos[kode].asal)]
            apa = c.tingkat if kelompok == "semua" else f"{c.tingkat} {kelompok}"
            isi.cacah(r.CACAH_RENJA, (kelompok, c.tingkat), c.jumlah, asal, apa=apa)
    for ini in renja.indikator:
        _target(renja, ini, isi)


def _pohon_rencana(renja: HasilRenja, isi: Kumpulan, nama: Mapping[str, str]) -> None:
    """Add the plan and the forward estimate of every row."""
    induk = {kode: induk_kode(kode) for kode in nama if kode}
    for pos, kolom, bidang in ((r.pos_renja, "pagu", "pagu"), (r.pos_maju, "pagu_maju", "maju")):
        asal = {s.kode: (s.asal, kolom) for s in renja.rencana if s.asal}
        sebut = {k: n if pos is r.pos_renja else f"prakiraan maju {n}" for k, n in nama.items()}
        nilai = {s.kode: getattr(s, bidang) for s in renja.rencana}
        _pohon(isi, b.PAGU, nilai, induk, asal, sebut, {k: pos(k) for k in nama})


def _target(renja: HasilRenja, satu: IndikatorRenja, isi: Kumpulan) -> None:
    for kolom in ("target", "target_maju", "target_rkpd"):
        nilai = getattr(satu, kolom)
        asal = [sel(satu.asal, kolom)] if getattr(satu.asal, kolom) is not None else _sel_target(renja, satu, kolom)
        cetak = "" if nilai is None else cetak_nilai(nilai, satu.desimal_nilai(nilai))
        sebut = f"{kolom.replace('_', ' ').capitalize()} {satu.nama}"
        isi.asli(r.TARGET_RENJA, (satu.kunci, kolom), nilai, asal, tercetak=cetak, nama=sebut)


def _sel_target(renja: HasilRenja, satu: IndikatorRenja, kolom: str) -> list[str]:
    """Name the cells of a target of the plan that is not typed with its indicator."""
    if kolom == "target_rkpd" and satu.asal.target is not None:
        return [sel(satu.asal, "target")]
    tahun = renja.tahun + (kolom == "target_maju")
    milik = (t for t in renja.data.target_pohon if (t.indikator, t.tahun) == (satu.asal.indikator, tahun))
    return [sel(t, "renstra" if t.renja is None else "renja") for t in milik]


def _rkpd(renja: HasilRenja, isi: Kumpulan) -> None:
    nama = {s.kode: (s.nama or s.nama_renja) if s.kode else "seluruhnya" for s in renja.rkpd}
    induk = {kode: induk_kode(kode) for kode in nama if kode}
    draf: dict[str, tuple[Baris, str]] = {s.kode: (s.asal, "pagu") for s in renja.rkpd if s.asal}
    sisi: tuple[tuple[str, str, Mapping[str, tuple[Baris, str]], Callable[[str], Pos]], ...] = (
        ("pagu", "rancangan RKPD", draf, r.pos_rkpd),
        ("kebutuhan", "kebutuhan", _sel_kebutuhan(renja), r.pos_kebutuhan),
    )
    for bidang, apa, asal, pos in sisi:
        nilai = {s.kode: getattr(s, bidang) for s in renja.rkpd}
        sebut = {k: f"{apa} {n}" for k, n in nama.items()}
        _pohon(isi, b.PAGU, nilai, induk, asal, sebut, {k: pos(k) for k in nama})
    for s in renja.rkpd:
        operand = [
            isi.operand(b.PAGU.kunci(pos(s.kode))) or Operand(apa, 0, "0")
            for pos, apa in ((r.pos_kebutuhan, "kebutuhan"), (r.pos_rkpd, "rancangan RKPD"))
        ]
        isi.turunan(r.SELISIH_RKPD, (s.kode or "jumlah",), s.selisih, operand, nama=nama[s.kode])


def _sel_kebutuhan(renja: HasilRenja) -> dict[str, tuple[Baris, str]]:
    """Say for every row where its needs stand: with the analysis, else in the plan."""
    hasil: dict[str, tuple[Baris, str]] = {}
    for s in renja.rkpd:
        if s.asal and s.asal.kebutuhan is not None:
            hasil[s.kode] = (s.asal, "kebutuhan")
        elif s.rencana and s.rencana.asal:
            hasil[s.kode] = (s.rencana.asal, "pagu")
    return hasil


def _belanja(renja: HasilRenja, isi: Kumpulan) -> None:
    if not renja.belanja:
        return
    baris: dict[str, PosBelanja] = {s.kode: s for s in renja.belanja}
    nama = {"": "seluruhnya", **{k: s.nama for k, s in baris.items()}}
    induk = {k: induk_bertitik(k, baris) for k in baris}
    pos = {k: r.pos_belanja(k) for k in nama}
    total = renja.belanja_total
    for besaran, kolom in ((b.PAGU, "anggaran"), (b.REALISASI_ANGGARAN, "realisasi")):
        nilai = {"": getattr(total, kolom), **{k: getattr(s, kolom) for k, s in baris.items()}}
        _pohon(isi, besaran, nilai, induk, {k: (s.asal, kolom) for k, s in baris.items()}, nama, pos)
        _kelompok_belanja(renja, isi, besaran, kolom)
    daftar: list[tuple[Pos, str, Dana]] = [(pos[k], nama[k], s) for k, s in baris.items()]
    daftar += [(r.pos_kelompok_belanja(k), k or "seluruhnya", uang) for k, uang in renja.belanja_kelompok.items()]
    for p, apa, uang in (*daftar, (pos[""], nama[""], total)):
        isi.uang(p, apa, uang)
    for c in renja.cacah_belanja:
        asal = [sel(baris[k].asal, "kode") for k in c.kode]
        isi.cacah(r.CACAH_BELANJA, (c.tingkat,), c.jumlah, asal, apa=f"{c.tingkat} tahun {renja.dinilai}")


def _kelompok_belanja(renja: HasilRenja, isi: Kumpulan, besaran: Besaran, kolom: str) -> None:
    """Add the sums of the groups of the spending."""
    for kelompok, uang in renja.belanja_kelompok.items():
        bagian = [s for s in renja.belanja if s.tinggi == 0 and s.kelompok == kelompok]
        operand = [isi.operand(besaran.kunci(r.pos_belanja(s.kode))) for s in bagian]
        isi.turunan(
            besaran, (r.pos_kelompok_belanja(kelompok),), getattr(uang, kolom), operand, nama=kelompok or "seluruhnya"
        )
