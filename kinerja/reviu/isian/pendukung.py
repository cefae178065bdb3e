"""Rules about supporting facts: what is typed for the prose against what is computed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import bulatkan, cetak_bulat, cetak_desimal, desimal_asli
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import cetak_ketik, daftar_hasil, nilai_realisasi, nilai_target, padan
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []


@aturan(
    "Data pendukung yang sama bernilai sama",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Satu besaran pada satu tahun hanya mempunyai satu nilai",
    membaca=("data_pendukung",),
    dokumen=(),
)
def data_pendukung_senama(laporan: Laporan) -> Iterator[Dugaan]:
    """Two supporting facts of the same words, year and unit have the same value."""
    pertama: dict[tuple[str, int | None, str], tuple[str, Decimal]] = {}
    for satu in laporan.data.data_pendukung:
        kode, nilai = pertama.setdefault((padan(satu.uraian), satu.tahun, padan(satu.satuan)), (satu.kode, satu.nilai))
        if nilai != satu.nilai:
            pesan = f"“{satu.uraian}” bernilai {cetak_ketik(satu.nilai)} pada kode “{satu.kode}”, tetapi {cetak_ketik(nilai)} pada kode “{kode}”; samakan."
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), cetak_ketik(nilai), pesan)


@aturan(
    "Data pendukung tidak menyaingi angka yang dihitung",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.GALAT,
    dasar="Satu besaran hanya ada sekali; narasi mengambilnya dari hitungan",
    membaca=("data_pendukung", "indikator", "target", "realisasi", "variabel", "anggaran", "pegawai_status"),
    dokumen=(),
)
def data_pendukung_berbeda(laporan: Laporan) -> Iterator[Dugaan]:
    """A supporting fact of a year that names an indicator, a variable or a total says what is computed for it."""
    tahun = {satu.tahun for satu in laporan.data.data_pendukung if satu.tahun}
    besaran = {satu: _besaran(laporan, satu) for satu in tahun}
    for satu in laporan.data.data_pendukung:
        hitung = besaran.get(satu.tahun or 0, {}).get((padan(satu.uraian), _satuan(satu.satuan)))
        if hitung is not None and bulatkan(hitung, desimal_asli(satu.nilai)) != satu.nilai:
            benar = cetak_desimal(hitung, max(desimal_asli(satu.nilai), 2 if hitung % 1 else 0))
            pesan = f"“{satu.uraian}” tahun {satu.tahun} tertulis {cetak_ketik(satu.nilai)}, sedangkan menurut hitungan {benar}."
            yield Dugaan(tempat(satu, "nilai"), cetak_ketik(satu.nilai), benar, pesan)


def _bersatuan(nilai: str, satuan: str) -> str:
    return f"Rp{nilai}" if padan(satuan) in {"rp", "rupiah"} else f"{nilai} {satuan}"


def _satuan(teks: str) -> str:
    return {"persen": "%", "rp": "rupiah"}.get(padan(teks), padan(teks))


def _besaran(laporan: Laporan, tahun: int) -> dict[tuple[str, str], Decimal]:
    """Name the quantities that the report knows for a year, as people would write them, each with its unit."""
    hasil: dict[tuple[str, str], Decimal] = {}
    realisasi, target = nilai_realisasi(laporan), nilai_target(laporan)
    for satu in laporan.data.indikator:
        for depan, daftar in (("", realisasi), ("realisasi ", realisasi), ("target ", target)):
            nilai = daftar.get((satu.kode, tahun))
            if isinstance(nilai, Decimal) and satu.berlaku(tahun):
                hasil[padan(depan + satu.nama), _satuan(satu.satuan)] = nilai
    hasil |= {(padan(s.nama), _satuan(s.satuan)): s.nilai for s in laporan.data.variabel if s.tahun == tahun}
    if tahun == laporan.tahun:
        total, pegawai = laporan.hasil.total, laporan.hasil.pegawai_status
        for kata in ("total", "jumlah"):
            hasil[f"{kata} anggaran", "rupiah"] = Decimal(total.anggaran)
            hasil[f"{kata} realisasi anggaran", "rupiah"] = Decimal(total.realisasi)
        hasil["jumlah pegawai", "orang"] = Decimal(pegawai[-1].jumlah)
        for baris in pegawai[:-1]:
            hasil[padan(f"jumlah {baris.status}"), "orang"] = Decimal(baris.jumlah)
        for ukur in daftar_hasil(laporan):
            if ukur.capaian is not None:
                hasil[padan(f"capaian {ukur.baris.nama}"), "%"] = ukur.capaian
    return hasil


@aturan(
    "Rincian pegawai per bidang berjumlah sama dengan pegawai menurut status",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Jumlah rincian sama dengan keseluruhannya",
    membaca=("data_pendukung", "pegawai_status"),
)
def pegawai_per_bidang(laporan: Laporan) -> Iterator[Dugaan]:
    """Supporting facts that split a status of staff over units add up to that status."""
    status = [(f"{padan(s.status)} pada ", s.status, s.jumlah) for s in laporan.hasil.pegawai_status]
    bagian = defaultdict(list)
    for satu in laporan.data.data_pendukung:
        for awal, nama, jumlah in status:
            if padan(satu.uraian).startswith(awal) and satu.tahun in (None, laporan.tahun):
                bagian[nama, jumlah].append(satu)
    for (nama, jumlah), daftar in bagian.items():
        rincian = sum((satu.nilai for satu in daftar), Decimal(0))
        if len(daftar) > 1 and rincian != jumlah:
            pesan = (
                f"Rincian {nama} menurut bidang pada data pendukung berjumlah {cetak_ketik(rincian)} orang, sedangkan "
                f"lembar pegawai_status memuat {cetak_bulat(jumlah)} orang."
            )
            yield Dugaan(tempat(daftar[0], "nilai"), cetak_ketik(rincian), cetak_bulat(jumlah), pesan)


#: Words that turn a part into its counterpart: what they name and what they deny make the whole.
_SANGKAL = ("tidak", "non", "bukan", "belum")
_SELURUH = ("total", "jumlah", "seluruh", "keseluruhan")


@aturan(
    "Bagian data pendukung berjumlah sama dengan keseluruhannya",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar="Jumlah rincian sama dengan keseluruhannya",
    membaca=("data_pendukung", "anggaran", "pegawai_status"),
)
def data_pendukung_bagian(laporan: Laporan) -> Iterator[Dugaan]:
    """Two complementary facts (belanja langsung and tidak langsung, men and women) add up to their whole."""
    daftar = {(_pokok(s.uraian), s.tahun, _satuan(s.satuan)): s for s in laporan.data.data_pendukung}
    for (nama, tahun, satuan), satu in daftar.items():
        for pasangan, utuh in _pasangan(nama):
            lain = daftar.get((pasangan, tahun, satuan))
            seluruh = _keseluruhan(laporan, utuh, tahun, satuan)
            if lain is None or seluruh is None or satu.nilai + lain.nilai == seluruh[1]:
                continue
            jumlah = cetak_ketik(satu.nilai + lain.nilai)
            pesan = (
                f"“{lain.uraian}” dan “{satu.uraian}” berjumlah {_bersatuan(jumlah, satu.satuan)}, sedangkan {seluruh[0]} adalah "
                f"{_bersatuan(cetak_ketik(seluruh[1]), satu.satuan)}."
            )
            yield Dugaan(tempat(satu, "nilai"), jumlah, cetak_ketik(seluruh[1]), pesan)


def _pokok(uraian: str) -> tuple[str, ...]:
    """Return the words of a fact without those that only say that it is a whole."""
    kata = padan(uraian).replace("laki laki", "laki").split()
    return tuple(satu for satu in kata if satu not in _SELURUH)


def _pasangan(nama: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Yield the counterpart of a part and the whole that both make."""
    for letak, kata in enumerate(nama):
        if kata in _SANGKAL and letak + 1 < len(nama):
            yield (*nama[:letak], *nama[letak + 1 :]), (*nama[:letak], *nama[letak + 2 :])
        if kata == "perempuan":
            yield (*nama[:letak], "laki", *nama[letak + 1 :]), (*nama[:letak], *nama[letak + 1 :])


def _keseluruhan(laporan: Laporan, nama: tuple[str, ...], tahun: int | None, satuan: str) -> tuple[str, Decimal] | None:
    """Find the whole of a name: another supporting fact, or a total that the report computes."""
    if not nama:
        return None
    for satu in laporan.data.data_pendukung:
        if (_pokok(satu.uraian), satu.tahun, _satuan(satu.satuan)) == (nama, tahun, satuan):
            return f"“{satu.uraian}”", satu.nilai
    if tahun == laporan.tahun:
        total, pegawai = laporan.hasil.total, laporan.hasil.pegawai_status[-1]
        hitung = {
            ("belanja",): ("total anggaran", total.anggaran, "rupiah"),
            ("anggaran", "belanja"): ("total anggaran", total.anggaran, "rupiah"),
            ("realisasi", "belanja"): ("total realisasi anggaran", total.realisasi, "rupiah"),
            ("pegawai",): ("jumlah pegawai", pegawai.jumlah, "orang"),
        }
        if nama in hitung and hitung[nama][2] == satuan:
            return hitung[nama][0], Decimal(hitung[nama][1])
    return None
