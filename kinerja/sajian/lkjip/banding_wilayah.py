"""Bab III A, comparison with other regions: the table with ranks, its chart, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_desimal, gabung
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import BarisCapaian, DaerahPembanding, operand_nilai
from kinerja.laporan import Laporan, cetak_bersatuan, cetak_nilai
from kinerja.laporan.jejak import tandai
from kinerja.model import JenisWilayah
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Inline, Rujuk, Sel
from kinerja.sajian.dasar import paragraf
from kinerja.sajian.deklarasi import Angka, DeklarasiTabel, KolomBesaran, Ringkas
from kinerja.sajian.kalimat import berjudul, di_tengah
from kinerja.sajian.lkjip.banding_ringkas import tanpa_peringkat
from kinerja.sajian.tabel import gambar
from kinerja.sajian.temuan import temuan_peringkat

__all__ = ["banding_wilayah", "catatan_wilayah"]


def banding_wilayah(laporan: Laporan, indikator: Sequence[BarisCapaian]) -> list[Blok]:
    """Say how some indicators (rows of ``laporan.hasil.capaian``) stand beside other regions, the province or the nation.

    Regions that have a rank, or parts to list, have a table; the nation and the province stand in that of the sasaran.
    """
    blok: list[Blok] = []
    ringkas: list[str] = []
    tanpa: list[str] = []
    for satu in indikator:
        baris = laporan.hasil.pembanding(satu.kode)
        if not baris:
            tanpa.append(di_tengah(satu.nama))
        elif tanpa_peringkat(baris):
            ringkas.append(_kalimat_peringkat(laporan, satu, baris))
        else:
            blok += _wilayah(laporan, satu, baris)
    if tanpa:
        kalimat = (
            f"Untuk {gabung(tanpa)} belum tersedia standar nasional ataupun data pembanding daerah lain pada tahun "
            f"{laporan.tahun}."
        )
        blok.append(paragraf(kalimat))
    return [*blok, paragraf(" ".join(ringkas))] if ringkas else blok


def _wilayah(laporan: Laporan, satu: BarisCapaian, baris: Sequence[DaerahPembanding]) -> list[Blok]:
    kunci = f"pembanding_{satu.kode}"
    milik = (p for p in laporan.data.pembanding if (p.indikator, p.tahun) == (satu.kode, laporan.tahun))
    sumber = "; ".join(dict.fromkeys(p.sumber for p in milik if p.sumber)) or None
    rujukan: list[str | Inline] = [Rujuk(f"tabel:{kunci}")]
    peringkat = _grafik_peringkat(laporan, satu, baris, sumber)
    if peringkat:
        rujukan += [" dan ", Rujuk(f"gambar:{kunci}")]
    rasio = (
        " Rasio jumlah (seluruh pembilang dibagi seluruh penyebut) menggambarkan keadaan wilayah secara keseluruhan dan "
        "tidak sama dengan rata-rata persentase antardaerah."
        if laporan.hasil.peringkat(satu.kode).rasio_total is not None
        else ""
    )
    return [
        paragraf(f"{_kalimat_peringkat(laporan, satu, baris)} Rinciannya tampak pada ", *rujukan, f".{rasio}"),
        _tabel_wilayah(kunci, satu, baris, sumber).tabel(laporan),
        *peringkat,
    ]


def _tabel_wilayah(
    kunci: str, satu: BarisCapaian, baris: Sequence[DaerahPembanding], sumber: str | None
) -> DeklarasiTabel[DaerahPembanding]:
    return DeklarasiTabel(
        kunci,
        lambda laporan: f"Perbandingan {berjudul(satu.nama)} Tahun {laporan.tahun} dengan Daerah Lain",
        lambda laporan: _kolom_wilayah(laporan, satu, baris),
        lambda laporan: [*baris, *_ringkas_wilayah(laporan, satu, baris)],
        gaya=lambda p: "sorot" if p.sendiri else "",
        catatan=lambda _laporan: catatan_wilayah(baris),
        sumber=lambda laporan: sumber or laporan.nama_dinas,
        ukuran="kecil",
        bagian_lembar="Pembanding",
    )


def catatan_wilayah(baris: Sequence[DaerahPembanding]) -> tuple[str, ...]:
    """Name the regions that contain others of the list, and therefore do not enter sum and mean."""
    nama = [p.wilayah for p in baris if not p.termasuk_jumlah and p.jenis is not JenisWilayah.NASIONAL]
    memuat = f"{gabung(nama)} sudah memuat daerah lain pada tabel ini sehingga tidak ikut dijumlahkan dan dirata-rata."
    return (memuat,) if nama else ()


def _kolom_wilayah(
    laporan: Laporan, satu: BarisCapaian, baris: Sequence[DaerahPembanding]
) -> list[KolomBesaran[DaerahPembanding]]:
    """Declare the columns; parts and rank only where a region has them."""
    nomor = {p.wilayah: urut for urut, p in enumerate(baris, start=1)}
    kolom: list[KolomBesaran[DaerahPembanding]] = [
        KolomBesaran("No.", lambda p: nomor[p.wilayah], rata="tengah"),
        KolomBesaran("Wilayah", lambda p: p.wilayah, tampil=lambda p: Sel(p.wilayah, tebal=bool(p.sendiri))),
    ]
    if _berbagian(baris):
        kolom += [
            KolomBesaran(
                judul, _isi(bidang), besaran.WILAYAH, _jejak(satu, bidang), satuan="", tampil=_tampil_bagian(bidang)
            )
            for judul, bidang in _judul_bagian(laporan, satu)
        ]
    kolom.append(
        KolomBesaran(
            satu.satuan or "Nilai",
            lambda p: p.nilai,
            besaran.WILAYAH,
            _jejak(satu, "nilai"),
            satuan="",
            tampil=lambda p: Sel(cetak_nilai(p.nilai, satu.desimal), tebal=bool(p.sendiri)),
        )
    )
    if _berperingkat(baris):
        peringkat = _jejak(satu, "peringkat")
        kolom.append(KolomBesaran("Peringkat", lambda p: p.peringkat, kunci=peringkat, rata="tengah"))
    return kolom


def _judul_bagian(laporan: Laporan, satu: BarisCapaian) -> list[tuple[str, str]]:
    """Return the titles of the columns of parts, as the variables of the indicator are named, with their fields."""
    nama = {str(v.peran): v.nama for v in laporan.data.variabel if (v.indikator, v.tahun) == (satu.kode, laporan.tahun)}
    return [
        (nama.get("pembilang", "Pembilang"), "pembilang"),
        ("Selebihnya", "sisa"),
        (nama.get("penyebut", "Penyebut"), "penyebut"),
    ]


def _isi(bidang: str) -> Callable[[DaerahPembanding], Decimal | None]:
    def nilai(p: DaerahPembanding) -> Decimal | None:
        isi: Decimal | None = getattr(p, bidang)
        return isi

    return nilai


def _tampil_bagian(bidang: str) -> Callable[[DaerahPembanding], str]:
    return lambda p: _bilangan(_isi(bidang)(p))


def _jejak(satu: BarisCapaian, bidang: str) -> Callable[[DaerahPembanding], Kunci]:
    """Name the trace of a field of a region."""
    return lambda p: besaran.WILAYAH.kunci(satu.kode, p.wilayah, bidang)


def _ringkas_wilayah(laporan: Laporan, satu: BarisCapaian, baris: Sequence[DaerahPembanding]) -> list[Ringkas]:
    """Sum up by the ratio of the sums and by the mean, each where it says something."""
    ringkas = laporan.hasil.peringkat(satu.kode)
    nilai = satu.satuan or "Nilai"

    def angka(bidang: str, teks: str) -> Angka:
        kunci = besaran.PERINGKAT.kunci(satu.kode, bidang)
        return Angka(
            getattr(ringkas, bidang), besaran.PERINGKAT, kunci, Sel(tandai(kunci, teks), rata="kanan", tebal=True)
        )

    hasil: list[Ringkas] = []
    if _berbagian(baris) and ringkas.rasio_total is not None:
        isi = {
            judul: angka(bidang, _bilangan(getattr(ringkas, bidang))) for judul, bidang in _judul_bagian(laporan, satu)
        }
        isi[nilai] = angka("rasio_total", cetak_desimal(ringkas.rasio_total, satu.desimal))
        hasil.append(Ringkas("Jumlah dan rasio jumlah", isi))
    if ringkas.rerata is not None:
        nama = "Rata-rata persentase" if satu.satuan == "%" else "Rata-rata"
        hasil.append(Ringkas(nama, {nilai: angka("rerata", cetak_desimal(ringkas.rerata, satu.desimal))}))
    return hasil


def _berbagian(baris: Sequence[DaerahPembanding]) -> bool:
    return any(p.pembilang is not None and p.penyebut is not None for p in baris)


def _berperingkat(baris: Sequence[DaerahPembanding]) -> bool:
    return any(p.peringkat is not None for p in baris)


def _grafik_peringkat(
    laporan: Laporan, satu: BarisCapaian, baris: Sequence[DaerahPembanding], sumber: str | None
) -> list[Blok]:
    """Draw the regions that have a rank, best first; nothing to draw without ranks."""
    berurut = [(p, p.nilai) for p in baris if p.peringkat is not None and isinstance(p.nilai, Decimal)]
    berurut.sort(key=lambda satu: satu[0].peringkat or 0)
    if not berurut:
        return []
    ringkas = laporan.hasil.peringkat(satu.kode)
    terbaik, nilai_terbaik = berurut[0]
    sendiri = next((i for i, (p, _) in enumerate(berurut) if p.sendiri), None)
    acuan = [("Rasio jumlah", ringkas.rasio_total)] if ringkas.rasio_total is not None else []
    temuan = "" if sendiri is None else temuan_peringkat(berurut[sendiri][0].wilayah, ringkas.peringkat, ringkas.jumlah)
    svg = grafik.batang_peringkat(
        [p.wilayah for p, _ in berurut], [nilai for _, nilai in berurut], sendiri, acuan, temuan=temuan
    )
    tempat = (
        ""
        if sendiri is None
        else f"{berurut[sendiri][0].wilayah} peringkat {ringkas.peringkat} dari {ringkas.jumlah}, "
    )
    alt = f"Diagram peringkat {satu.nama}: {tempat}terbaik {terbaik.wilayah} {cetak_desimal(nilai_terbaik, satu.desimal)}."
    judul = f"Peringkat {berjudul(satu.nama)} Tahun {laporan.tahun}"
    return [gambar(laporan, f"pembanding_{satu.kode}", judul, svg, alt, sumber=sumber)]


def _bilangan(nilai: Decimal | None) -> str:
    if nilai is None:
        return TANPA_NILAI
    return cetak_bulat(int(nilai)) if nilai == nilai.to_integral_value() else cetak_desimal(nilai)


def _kalimat_peringkat(laporan: Laporan, satu: BarisCapaian, baris: Sequence[DaerahPembanding]) -> str:
    """Say where the own region stands: its rank, the whole territory, the province and the nation."""
    ringkas = laporan.hasil.peringkat(satu.kode)
    dasar = laporan.pilihan.dasar_hitung
    nilai = dasar.operand(satu.realisasi, satu.desimal) if isinstance(satu.realisasi, Decimal) else None
    if nilai is None:
        return (
            f"{satu.nama} {laporan.kabupaten.nama} belum dapat dibandingkan karena realisasi tahun {laporan.tahun} "
            "belum tersedia dalam angka."
        )
    sendiri = tandai(
        besaran.REALISASI.kunci(satu.kode, laporan.tahun), cetak_bersatuan(satu.realisasi, satu.desimal, satu.satuan)
    )
    kalimat = f"{satu.nama} {laporan.kabupaten.nama} sebesar {sendiri}"
    if ringkas.peringkat is not None and ringkas.jumlah > 1:
        peringkat = tandai(besaran.PERINGKAT.kunci(satu.kode, "peringkat"), f"ke-{ringkas.peringkat}")
        kalimat += (
            f" berada pada peringkat {peringkat} dari "
            f"{tandai(besaran.PERINGKAT.kunci(satu.kode, 'jumlah'), str(ringkas.jumlah))} kabupaten/kota"
        )
    kalimat += "."
    letak: list[tuple[str, str]] = []
    rasio = dasar.operand(ringkas.rasio_total, satu.desimal)
    if rasio is not None:
        cetak = tandai(
            besaran.PERINGKAT.kunci(satu.kode, "rasio_total"), cetak_bersatuan(rasio, satu.desimal, satu.satuan)
        )
        letak.append((_letak(nilai, rasio), f"nilai seluruh wilayah pembanding, yaitu {cetak}"))
    for p in baris:
        lain = operand_nilai(p.nilai, dasar, satu.desimal)
        if p.sendiri or not isinstance(lain, Decimal) or p.jenis not in (JenisWilayah.PROVINSI, JenisWilayah.NASIONAL):
            continue
        cetak = tandai(
            besaran.WILAYAH.kunci(satu.kode, p.wilayah, "nilai"), cetak_bersatuan(lain, satu.desimal, satu.satuan)
        )
        milik = "nasional" if p.jenis is JenisWilayah.NASIONAL else p.wilayah
        letak.append((_letak(nilai, lain), f"nilai {milik}, yaitu {cetak}"))
    return f"{kalimat} {_kalimat_letak(letak)}" if letak else kalimat


def _kalimat_letak(letak: Sequence[tuple[str, str]]) -> str:
    """Say in one sentence how a value stands to others, given by how it does and to what.

    >>> _kalimat_letak([("lebih tinggi daripada", "nilai A"), ("lebih rendah daripada", "nilai B")])
    'Nilai itu lebih tinggi daripada nilai A, tetapi lebih rendah daripada nilai B.'
    """
    kalimat = "Nilai itu "
    for urut, (kata, lain) in enumerate(letak):
        sambung = "" if urut == 0 else ", dan " if kata == letak[urut - 1][0] else ", tetapi "
        kalimat += f"{sambung}{kata} {lain}"
    return f"{kalimat}."


def _letak(nilai: Decimal, lain: Decimal) -> str:
    return "sama dengan" if nilai == lain else f"lebih {'tinggi' if nilai > lain else 'rendah'} daripada"
