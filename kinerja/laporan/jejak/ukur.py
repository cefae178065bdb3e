"""Traces of performance: targets, realisasi, capaian, means, changes, the end of the Renstra."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from kinerja import hitung
from kinerja.angka import DasarHitung, cetak_desimal, cetak_persen
from kinerja.laporan.cetak import cetak_bersatuan
from kinerja.laporan.jejak.kumpulan import Kumpulan, cetak_apa_adanya, sel, teks_rumus
from kinerja.laporan.jejak.model import Operand
from kinerja.masukan import BUKU_KERJA
from kinerja.model import Agregasi, Arah, CaraRealisasi, Level, Rentang

if TYPE_CHECKING:
    from kinerja.laporan.laporan import Laporan

__all__ = ["jejak_kinerja"]

_CARA = {
    CaraRealisasi.PERSENTASE: "{} / {} × 100 %",
    CaraRealisasi.RASIO: "{} / {}",
    CaraRealisasi.PERTUMBUHAN: "({0} − {1}) / {1} × 100 %",
}
_AGREGASI = {
    Agregasi.AKUMULASI: "jumlah realisasi triwulan",
    Agregasi.POSISI_AKHIR: "posisi triwulan terakhir yang terisi",
    Agregasi.RERATA: "rata-rata realisasi triwulan yang terisi",
}
_TERCETAK = "Angka yang dihitung dibulatkan lebih dahulu sebagaimana tercetak (dasar hitung tercetak)."


def jejak_kinerja(laporan: Laporan, isi: Kumpulan) -> None:
    """Add the traces of all indicators and sasaran."""
    _target(laporan, isi)
    _realisasi(laporan, isi)
    _capaian(laporan, isi)
    _rerata(laporan, isi)
    _perubahan(laporan, isi)
    _akhir_renstra(laporan, isi)


def _target(laporan: Laporan, isi: Kumpulan) -> None:
    milik = {satu.kode: satu for satu in laporan.data.indikator}
    for satu in laporan.data.indikator:
        nilai = cetak_bersatuan(satu.data_awal, satu.desimal, satu.satuan)
        isi.asli(f"data_awal:{satu.kode}", f"Data awal {satu.nama}", satu.data_awal, nilai, [sel(satu, "data_awal")])
    for t in laporan.data.target:
        p = milik[t.indikator]
        for kolom, awalan, sebutan in (
            ("renstra", "rencana", "Target Renstra"),
            ("pk_murni", "pk_murni", "Target PK murni"),
        ):
            angka = getattr(t, kolom)
            cetak = cetak_bersatuan(angka, p.desimal, p.satuan)
            isi.asli(
                f"{awalan}:{p.kode}:{t.tahun}", f"{sebutan} {p.nama} tahun {t.tahun}", angka, cetak, [sel(t, kolom)]
            )
    for b in laporan.target.itertuples():
        p = milik[b.indikator]
        isi.asli(
            f"target:{p.kode}:{b.tahun}", f"Target {p.nama} tahun {b.tahun}", b.target,
            cetak_bersatuan(b.target, p.desimal, p.satuan), [f"{BUKU_KERJA} {b.asal}"],
            f"target yang berlaku: {b.sumber_target}",
        )  # fmt: skip


def _realisasi(laporan: Laporan, isi: Kumpulan) -> None:
    milik = {satu.kode: satu for satu in laporan.data.indikator}
    variabel: dict[tuple[str, int], dict[str, Any]] = {}
    for v in laporan.data.variabel:
        variabel.setdefault((v.indikator, v.tahun), {})[v.peran.value] = v
        nama = f"{v.nama} tahun {v.tahun}"
        isi.asli(
            f"variabel:{v.indikator}:{v.peran.value}:{v.tahun}",
            nama,
            v.nilai,
            cetak_apa_adanya(v.nilai),
            [sel(v, "nilai")],
        )
    baris = {(r.indikator, r.tahun): r for r in laporan.data.realisasi}
    for r in laporan.realisasi.itertuples():
        p = milik[r.indikator]
        kunci, nama = f"realisasi:{p.kode}:{r.tahun}", f"Realisasi {p.nama} tahun {r.tahun}"
        cetak = cetak_bersatuan(r.realisasi, p.desimal, p.satuan)
        if (p.kode, r.tahun) in variabel:
            peran = variabel[p.kode, r.tahun]
            operand = [
                isi.operand(f"variabel:{p.kode}:{nama_peran}:{r.tahun}") for nama_peran in ("pembilang", "penyebut")
            ]
            rumus = _CARA[p.cara_realisasi].format(peran["pembilang"].nama, peran["penyebut"].nama)
            isi.turunan(kunci, nama, r.realisasi, cetak, rumus, operand, _dari_variabel(p.cara_realisasi))
        elif ":" in r.asal.partition("!")[2]:
            b = baris[p.kode, r.tahun]
            triwulan = [
                Operand(f"triwulan {romawi}", nilai, cetak_bersatuan(nilai, p.desimal, p.satuan), sel=(sel(b, tw),))
                for tw, romawi in (("tw1", "I"), ("tw2", "II"), ("tw3", "III"), ("tw4", "IV"))
                if (nilai := getattr(b, tw)) is not None
            ]
            agregasi = p.agregasi or Agregasi.AKUMULASI
            isi.turunan(kunci, nama, r.realisasi, cetak, _AGREGASI[agregasi], triwulan, _dari_triwulan(agregasi))
        else:
            isi.asli(kunci, nama, r.realisasi, cetak, [f"{BUKU_KERJA} {r.asal}"])


def _dari_variabel(cara: CaraRealisasi) -> Callable[..., Any]:
    return lambda atas, bawah: hitung.hitung_variabel(atas, bawah, cara)


def _dari_triwulan(agregasi: Agregasi) -> Callable[..., Any]:
    return lambda *nilai: hitung.gabung_triwulan(nilai, agregasi)


def _operand_ukur(laporan: Laporan, isi: Kumpulan, kunci: str, desimal: int, satuan: str, nama: str) -> Operand | None:
    """Refer to a target or realisasi as the basis of calculation lets it enter."""
    if kunci not in isi:
        return None
    nilai = isi[kunci].nilai
    if isinstance(nilai, Decimal):
        nilai = laporan.pilihan.dasar_hitung.operand(nilai, desimal)
    return isi.operand(kunci, nilai, nama, cetak_bersatuan(nilai, desimal, satuan))


def _catatan(laporan: Laporan) -> str:
    return _TERCETAK if laporan.pilihan.dasar_hitung is DasarHitung.TERCETAK else ""


def _capaian(laporan: Laporan, isi: Kumpulan) -> None:
    for p in laporan.riwayat.itertuples():
        operand = [
            _operand_ukur(laporan, isi, f"{jenis}:{p.kode}:{p.tahun}", p.desimal, p.satuan, jenis.capitalize())
            for jenis in ("target", "realisasi")
        ]
        kunci = [f"capaian:{p.kode}:{p.tahun}", *([f"capaian:{p.kode}"] if p.tahun == laporan.tahun else [])]
        for satu in kunci:
            isi.turunan(
                satu, f"Capaian {p.nama} tahun {p.tahun}", p.capaian, cetak_persen(p.capaian),
                _rumus_capaian(laporan, p, p.target), operand, _hitung_capaian(laporan, p), _catatan(laporan),
            )  # fmt: skip


def _turun(laporan: Laporan, kode: str) -> Any:
    return next(s.rumus_turun for s in laporan.data.indikator if s.kode == kode) or laporan.pilihan.rumus_turun


def _hitung_capaian(laporan: Laporan, p: Any) -> Callable[..., Any]:
    return lambda target, realisasi: hitung.capaian(target, realisasi, p.arah, _turun(laporan, p.kode)).nilai


def _rumus_capaian(laporan: Laporan, p: Any, target: object) -> str:
    if isinstance(target, Rentang):
        return teks_rumus(hitung.RENTANG)
    if isinstance(target, str):
        return teks_rumus(hitung.PREDIKAT)
    return teks_rumus(hitung.TURUN[_turun(laporan, p.kode)] if p.arah is Arah.TURUN else hitung.NAIK)


def _rerata(laporan: Laporan, isi: Kumpulan) -> None:
    batas = laporan.pilihan.batas_capaian
    terbatas = f", masing-masing paling tinggi {cetak_persen(batas)}" if batas is not None else ""

    def rata_rata(*nilai: Decimal) -> Decimal | None:
        return hitung.rata_rata(list(nilai), laporan.pilihan)

    def operand(kunci: str, nama: str) -> Operand | None:
        if kunci not in isi:
            return None
        nilai = laporan.pilihan.dasar_hitung.operand(isi[kunci].nilai)
        return isi.operand(kunci, nilai, nama, cetak_persen(nilai))

    for urut, s in enumerate(laporan.capaian_sasaran.itertuples(), start=1):
        milik = laporan.capaian_level(Level.SASARAN, s.kode).itertuples()
        isi.turunan(
            f"sasaran:{s.kode}:capaian", f"Capaian sasaran {urut}", s.capaian, cetak_persen(s.capaian),
            f"rata-rata capaian indikator sasaran{terbatas}",
            [operand(f"capaian:{p.kode}", p.nama) for p in milik], rata_rata, _catatan(laporan),
        )  # fmt: skip
    nilai = laporan.rata_rata["capaian"]
    isi.turunan(
        "rata_rata:capaian", "Rata-rata capaian seluruh sasaran", nilai, cetak_persen(nilai),
        f"rata-rata capaian sasaran{terbatas}",
        [operand(f"sasaran:{s.kode}:capaian", f"Sasaran {urut}") for urut, s in enumerate(laporan.data.sasaran, start=1)],
        rata_rata, _catatan(laporan),
    )  # fmt: skip


def _perubahan(laporan: Laporan, isi: Kumpulan) -> None:
    nyata = {(r.indikator, r.tahun): r.realisasi for r in laporan.realisasi.itertuples()}
    for p in laporan.riwayat.drop_duplicates("kode").itertuples():
        lalu, kini = (nyata.get((p.kode, tahun)) for tahun in (laporan.tahun - 1, laporan.tahun))
        beda = hitung.perubahan(lalu, kini, laporan.pilihan.dasar_hitung, p.desimal)
        operand = [
            _operand_ukur(laporan, isi, f"realisasi:{p.kode}:{tahun}", p.desimal, p.satuan, f"Realisasi {tahun}")
            for tahun in (laporan.tahun, laporan.tahun - 1)
        ]
        isi.turunan(
            f"perubahan:{p.kode}", f"Perubahan {p.nama}", beda, cetak_desimal(beda, p.desimal),
            f"Realisasi {laporan.tahun} − Realisasi {laporan.tahun - 1}", operand, lambda a, b: a - b, _catatan(laporan),
        )  # fmt: skip


def _akhir_renstra(laporan: Laporan, isi: Kumpulan) -> None:
    akhir = laporan.identitas.renstra_akhir
    arah = {p.kode: p for p in laporan.capaian.itertuples()}
    for p in laporan.akhir_renstra.itertuples():
        operand = [
            _operand_ukur(laporan, isi, kunci, p.desimal, p.satuan, nama)
            for kunci, nama in (
                (f"rencana:{p.kode}:{akhir}", f"Target {akhir}"),
                (f"realisasi:{p.kode}:{laporan.tahun}", "Realisasi"),
            )
        ]
        isi.turunan(
            f"kemajuan:{p.kode}", f"Realisasi {p.nama} terhadap target {akhir}", p.kemajuan, cetak_persen(p.kemajuan),
            f"{_rumus_capaian(laporan, arah[p.kode], p.target_akhir)}, dengan target akhir Renstra", operand,
            _hitung_capaian(laporan, arah[p.kode]), _catatan(laporan),
        )  # fmt: skip
