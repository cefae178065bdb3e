"""Tables of a made-up report of a fishery agency: its indicators, budget, staff and sub-districts."""

from __future__ import annotations

from kinerja.model import Publikasi

__all__ = ["TABEL_DINAS"]

_INDIKATOR = (
    ("Produksi perikanan tangkap", "Ton", "12.500", "11.875", "95,00", "11.400"),
    ("Tingkat konsumsi ikan", "Kg/kapita/tahun", "34,20", "35,91", "105,00", "34,75"),
    ("Persentase kelompok nelayan aktif", "Persen", "80,00", "84,00", "105,00", "81,20"),
    ("Rata-rata lama layanan izin kapal", "Hari", "6", "4", "133,33", "5"),
    ("Angka pelanggaran alat tangkap", "Kasus", "20", "25", "75,00", "22"),
)
_PROGRAM = (
    ("Program Penunjang Urusan Pemerintahan", "6.420.000.000", "6.163.200.000"),
    ("Program Pengelolaan Perikanan Tangkap", "4.875.000.000", "4.387.500.000"),
    ("Program Pengawasan Sumber Daya Kelautan", "845.000.000", "718.250.000"),
    ("Jumlah", "12.140.000.000", "11.268.950.000"),
)
_PEGAWAI = (("Golongan IV", "13"), ("Golongan III", "49"), ("Golongan II", "26"), ("Jumlah", "88"))
_KECAMATAN = (
    ("Kecamatan Tanjung Sari", "8", "24"),
    ("Kecamatan Muara Lama", "12", "41"),
    ("Kecamatan Pasir Panjang", "9", "17"),
    ("Kecamatan Ujung Batu", "6", "33"),
    ("Jumlah", "35", "115"),
)


def _tabel(nama: str, kolom: tuple[str, ...], baris: tuple[tuple[str, ...], ...]) -> list[Publikasi]:
    return [
        Publikasi(tabel=nama, baris=label, kolom=judul, nilai=nilai)
        for label, *isi in baris
        for judul, nilai in zip(kolom, isi, strict=True)
    ]


#: The printed values of the tables, without a fault.
TABEL_DINAS = (
    *_tabel(
        "Tabel 3.1 Pengukuran Kinerja Tahun 2023",
        ("Satuan", "Target", "Realisasi", "Capaian (%)", "Realisasi 2022"),
        _INDIKATOR,
    ),
    *_tabel("Tabel 3.2 Realisasi Anggaran per Program Tahun 2023", ("Pagu (Rp)", "Realisasi (Rp)"), _PROGRAM),
    *_tabel("Tabel 1.1 Pegawai menurut Golongan", ("Jumlah",), _PEGAWAI),
    *_tabel("Tabel 1.2 Kelompok Nelayan menurut Kecamatan", ("Jumlah Desa", "Jumlah Kelompok"), _KECAMATAN),
)
