"""What a published report is found to say wrongly in its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi
from kinerja.reviu.publikasi.bacaan.pernyataan import Peta, petakan_isi
from kinerja.reviu.publikasi.bacaan.susunan import susun_publikasi

__all__ = ["TABEL_NELAYAN", "TabelTerbit", "peta_kalimat", "sel_terbit", "temuan_kalimat"]

#: A printed table: its caption, its headings parted by "|", its rows by name.
TabelTerbit = tuple[str, str, Mapping[str, Sequence[str]]]

_SASARAN = ("Meningkatnya hasil tangkapan", "Meningkatnya kesejahteraan nelayan", "Terjaganya laut")
_INDIKATOR = (
    ("Produksi perikanan tangkap", 0, "12.500", "13.000", "104,00"),
    ("Tingkat konsumsi ikan", 0, "34,00", "35,70", "105,00"),
    ("Nilai tukar nelayan", 1, "104,00", "104,00", "100,00"),
    ("Kelompok nelayan aktif", 1, "80", "76", "95,00"),
    ("Indeks mutu perairan", 2, "70,00", "63,00", "90,00"),
    ("Luas kawasan terjaga", 2, "40,00", "40,00", "100,00"),
    ("Kapal berizin", 2, "300", "330", "110,00"),
)
_KEGIATAN = (("2.01", "Program Penangkapan", 3), ("2.02", "Program Pengawasan", 2))
#: The measurement of seven indicators, the budget of five kegiatan, and a list of four places, of one fishery office.
TABEL_NELAYAN = [
    *(
        Publikasi(
            tabel="Tabel 3.1 Pengukuran Kinerja Tahun 2023", baris=nama, kolom=kolom, nilai=n, induk=_SASARAN[sasaran]
        )
        for nama, sasaran, *isi in _INDIKATOR
        for kolom, n in zip(("Target", "Realisasi", "Capaian (%)"), isi, strict=True)
    ),
    *(
        Publikasi(tabel="Tabel 3.2 Anggaran per Kegiatan", baris=nama, kolom="Pagu (Rp)", nilai="1.000.000")
        for kode, program, banyak in _KEGIATAN
        for nama in (
            f"{kode} {program}",
            *(f"{kode}.2.{n:02} Kegiatan {program[8:]} {n}" for n in range(1, banyak + 1)),
        )
    ),
    *(
        Publikasi(tabel="Tabel 1.2 Gudang Ikan menurut Kecamatan", baris=nama, kolom="Kapasitas (ton)", nilai=n)
        for nama, n in (
            ("Gudang Ara", "340"),
            ("Gudang Bidara", "215"),
            ("Gudang Cendana", "425"),
            ("Gudang Dadap", "300"),
        )
    ),
]


def temuan_kalimat(
    aturan: str, *kalimat: str, tabel: Sequence[Publikasi] = (), tahun: int = 2023, instansi: str = ""
) -> list[Temuan]:
    """Return the findings of one rule on sentences, beside tables."""
    baris = _baris(kalimat, tabel)
    semua = tinjau_publikasi(baris, tahun=tahun, instansi=instansi).temuan
    return [satu.temuan for satu in semua if satu.temuan.aturan == aturan]


def peta_kalimat(*kalimat: str, tabel: Sequence[Publikasi] = (), tahun: int = 2023) -> Peta:
    """Return what a report of sentences, beside tables, states: for rules that are asked one by one."""
    return petakan_isi(susun_publikasi(tuple(_baris(kalimat, tabel)), tahun=tahun))


def sel_terbit(*tabel: TabelTerbit) -> list[Publikasi]:
    """Return the values of tables, in the order in which they are printed."""
    return [
        Publikasi(tabel=nama, baris=baris, kolom=judul, nilai=n)
        for nama, kolom, isi in tabel
        for baris, nilai in isi.items()
        for judul, n in zip(kolom.split("|"), nilai, strict=True)
    ]


def _baris(kalimat: Sequence[str], tabel: Sequence[Publikasi]) -> list[Publikasi]:
    return [
        *tabel,
        *(Publikasi(tabel="Prosa Bab I", baris=f"{s[:24]} …", kolom="Kalimat", nilai=s) for s in kalimat),
    ]
