"""All quantities of a report. What prints a number takes its key, its name and its formula from here."""

from __future__ import annotations

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Pos, daftarkan
from kinerja.besaran.deret import Jumlah
from kinerja.besaran.rumus import RERATA
from kinerja.besaran.ungkapan import Isi, Kurang, Persen, Ungkapan

__all__ = [
    "BAGIAN",
    "CAPAIAN",
    "CAPAIAN_POS",
    "CAPAIAN_SASARAN",
    "CAPAIAN_TAHUN",
    "CAPAIAN_TERBATAS",
    "DATA",
    "DATA_AWAL",
    "EFISIENSI",
    "EFISIENSI_POS",
    "GERAK",
    "JUMLAH",
    "JUMLAH_POHON",
    "JUMLAH_TANPA_SASARAN",
    "KEMAJUAN",
    "ORANG",
    "PAGU",
    "PAGU_MURNI",
    "PERINGKAT",
    "PERSEN_ORANG",
    "PERSEN_SISA",
    "PERUBAHAN",
    "PERUBAHAN_SERAPAN",
    "PK_DIKELOLA",
    "PK_DIKELOLA_BARIS",
    "PK_JUMLAH",
    "PK_MURNI",
    "PREDIKAT",
    "RATA_RATA",
    "REALISASI",
    "REALISASI_ANGGARAN",
    "REKOMENDASI",
    "RENCANA",
    "SARPRAS",
    "SARPRAS_KELOMPOK",
    "SERAPAN",
    "SISA",
    "STATUS",
    "TARGET",
    "VARIABEL",
    "WILAYAH",
    "pos_anggaran",
    "pos_belanja",
    "pos_dana",
    "pos_eselon",
    "pos_golongan",
    "pos_kelompok",
    "pos_lulusan",
    "pos_pendidikan",
    "pos_riwayat",
    "pos_rincian",
    "pos_rincian_belanja",
    "pos_indikator",
    "pos_sasaran",
    "pos_status",
    "pos_subtotal",
    "pos_sumber",
    "SEMUA_SASARAN",
    "TOTAL",
    "TOTAL_PEGAWAI",
]

_INDIKATOR = Cetakan.SATUAN

# --- targets and results -----------------------------------------------------------------------------------------

DATA_AWAL = daftarkan(Besaran("data_awal:{indikator}", "Data awal {nama}", _INDIKATOR))
RENCANA = daftarkan(Besaran("rencana:{indikator}:{tahun}", "Target Renstra {nama} tahun {tahun}", _INDIKATOR))
PK_MURNI = daftarkan(Besaran("pk_murni:{indikator}:{tahun}", "Target PK murni {nama} tahun {tahun}", _INDIKATOR))
TARGET = daftarkan(
    Besaran(
        "target:{indikator}:{tahun}",
        "Target {nama} tahun {tahun}",
        _INDIKATOR,
        tulisan="target yang berlaku: {sumber}",
        sumber="Permenpan-RB Nomor 53 Tahun 2014: diukur terhadap perjanjian kinerja terakhir",
    )
)
VARIABEL = daftarkan(Besaran("variabel:{indikator}:{peran}:{tahun}", "{nama} tahun {tahun}", Cetakan.APA_ADANYA))
#: Its formula is the one of the indicator (:mod:`kinerja.hitung.nilai`).
REALISASI = daftarkan(Besaran("realisasi:{indikator}:{tahun}", "Realisasi {nama} tahun {tahun}", _INDIKATOR))
#: Its formula follows from direction and choice (:mod:`kinerja.hitung.capaian`).
CAPAIAN = daftarkan(
    Besaran(
        "capaian:{indikator}",
        "Capaian {nama} tahun {tahun}",
        Cetakan.PERSEN,
        sumber="Permenpan-RB Nomor 53 Tahun 2014",
    )
)
CAPAIAN_TAHUN = daftarkan(Besaran("capaian:{indikator}:{tahun}", "Capaian {nama} tahun {tahun}", Cetakan.PERSEN))

CAPAIAN_TERBATAS = daftarkan(
    Besaran(
        "capaian_terbatas:{indikator}",
        "Capaian {nama} dalam rata-rata",
        Cetakan.PERSEN,
        tulisan="capaian, paling tinggi batas yang dipilih laporan",
    )
)
CAPAIAN_SASARAN = daftarkan(
    Besaran(
        "sasaran:{sasaran}:capaian",
        "Capaian sasaran {urut}",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata capaian indikator sasaran{batas}",
    )
)
RATA_RATA = daftarkan(
    Besaran(
        "rata_rata:capaian",
        "Rata-rata capaian seluruh sasaran",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata capaian sasaran{batas}",
    )
)
_BEDA = Kurang(Isi("kini", "Kini"), Isi("lalu", "Lalu"))
PERUBAHAN = daftarkan(Besaran("perubahan:{indikator}", "Perubahan {nama}", _INDIKATOR, _BEDA))
KEMAJUAN = daftarkan(Besaran("kemajuan:{indikator}", "Realisasi {nama} terhadap target {akhir}", Cetakan.PERSEN))

# --- money -------------------------------------------------------------------------------------------------------

TOTAL = Pos("total")
SEMUA_SASARAN = Pos("semua_sasaran")


def pos_anggaran(kode: str) -> Pos:
    """Return what the keys of a row of the budget begin with; the total has the code "".

    >>> pos_anggaran("2.17.01"), pos_anggaran("")
    ('anggaran:2.17.01', 'total')
    """
    return Pos(f"anggaran:{kode}") if kode else TOTAL


def pos_sasaran(kode: str) -> Pos:
    """Return what the keys of the money of a sasaran begin with."""
    return Pos(f"sasaran:{kode}")


def pos_indikator(sasaran: str, indikator: str = "") -> Pos:
    """Return what the keys of the money of an indicator of a sasaran begin with, or of what serves all of its indicators."""
    return Pos(f"indikator:{indikator}") if indikator else Pos(f"semua_indikator:{sasaran}")


def pos_sumber(sumber: str) -> Pos:
    """Return what the keys of a source of funds begin with."""
    return Pos(f"sumber_dana:{sumber}")


def pos_dana(sumber: str, kode: str, uraian: str | None = None) -> Pos:
    """Return what the keys of a source begin with in one row of the budget."""
    return Pos(":".join(["dana", sumber, kode, *([uraian] if uraian else [])]))


def pos_rincian(urut: int) -> Pos:
    """Return what the keys of a row of sheet sumber_dana begin with; rows count from 1."""
    return Pos(f"rincian_sumber:{urut}")


def pos_belanja(jenis: str) -> Pos:
    """Return what the keys of a kind of spending begin with, or of what a way of division leaves out."""
    return Pos(f"belanja:{jenis}")


def pos_rincian_belanja(urut: int) -> Pos:
    """Return what the keys of a row of sheet belanja begin with; rows count from 1."""
    return Pos(f"rincian_belanja:{urut}")


def pos_riwayat(tahun: int) -> Pos:
    """Return what the keys of the budget of an earlier year begin with."""
    return Pos(f"riwayat_anggaran:{tahun}")


_ANGGARAN, _NYATA, _SELEBIHNYA = Isi("anggaran", "Anggaran"), Isi("realisasi", "Realisasi"), Isi("sisa", "Sisa")


def _jumlah(sebutan: str) -> Ungkapan:
    return Jumlah(Isi("bagian", sebutan), ("bagian",))


PAGU = daftarkan(Besaran("{pos}:pagu", "Pagu {nama}", Cetakan.RUPIAH, _jumlah("pagu"), "jumlah seluruhnya"))
PAGU_MURNI = daftarkan(
    Besaran("{pos}:pagu_murni", "Pagu sebelum perubahan {nama}", Cetakan.RUPIAH, _jumlah("pagu"), "jumlah seluruhnya")
)
REALISASI_ANGGARAN = daftarkan(
    Besaran("{pos}:realisasi", "Realisasi anggaran {nama}", Cetakan.RUPIAH, _jumlah("realisasi"), "jumlah seluruhnya")
)
SERAPAN = daftarkan(
    Besaran(
        "{pos}:persen",
        "Persentase realisasi anggaran {nama}",
        Cetakan.PERSEN,
        Persen(_NYATA, _ANGGARAN),
        operand={"realisasi": "{pos}:realisasi", "anggaran": "{pos}:pagu"},
    )
)
SISA = daftarkan(
    Besaran(
        "{pos}:sisa",
        "Sisa anggaran {nama}",
        Cetakan.RUPIAH,
        _ANGGARAN - _NYATA,
        operand={"anggaran": "{pos}:pagu", "realisasi": "{pos}:realisasi"},
    )
)
PERSEN_SISA = daftarkan(
    Besaran(
        "{pos}:persen_sisa",
        "Persentase sisa anggaran {nama}",
        Cetakan.PERSEN,
        Persen(_SELEBIHNYA, _ANGGARAN),
        operand={"sisa": "{pos}:sisa", "anggaran": "{pos}:pagu"},
    )
)
PERUBAHAN_SERAPAN = daftarkan(
    Besaran("serapan:perubahan", "Perubahan persentase realisasi anggaran", Cetakan.ANGKA, _BEDA)
)
JUMLAH_TANPA_SASARAN = daftarkan(
    Besaran(
        "tanpa_sasaran:pagu",
        "Pagu program yang belum dikaitkan dengan sasaran",
        Cetakan.RUPIAH,
        _jumlah("pagu"),
        "jumlah seluruhnya",
    )
)
#: Its formula is the method that the report chose (:mod:`kinerja.besaran.efisiensi`).
EFISIENSI = daftarkan(Besaran("efisiensi:{sasaran}", "Efisiensi sasaran {urut}", Cetakan.PERSEN))
#: The same of a program, kegiatan or sub kegiatan that has indicators of its own.
CAPAIAN_POS = daftarkan(
    Besaran(
        "capaian_anggaran:{kode}",
        "Capaian {nama}",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata capaian indikatornya{batas}",
    )
)
EFISIENSI_POS = daftarkan(Besaran("efisiensi_anggaran:{kode}", "Efisiensi {nama}", Cetakan.PERSEN))
PK_JUMLAH = daftarkan(
    Besaran(
        "pk:{formulir}:jumlah",
        "Jumlah anggaran formulir {formulir}",
        Cetakan.RUPIAH,
        _jumlah("pagu"),
        "jumlah seluruhnya",
    )
)
PK_DIKELOLA = daftarkan(
    Besaran(
        "pk:{formulir}:dikelola",
        "Jumlah yang dikelola formulir {formulir}",
        Cetakan.RUPIAH,
        _jumlah("anggaran yang dikelola"),
        "jumlah seluruhnya",
    )
)
PK_DIKELOLA_BARIS = daftarkan(Besaran("pk:{formulir}:dikelola:{kode}", "Anggaran {kode} yang dikelola", Cetakan.RUPIAH))

# --- other regions -----------------------------------------------------------------------------------------------

#: Fields: pembilang, penyebut, sisa, nilai, target, peringkat.
WILAYAH = daftarkan(Besaran("wilayah:{indikator}:{wilayah}:{bidang}", "{nama}", _INDIKATOR))
#: Fields: peringkat, jumlah, pembilang, penyebut, sisa, rasio_total, rerata.
PERINGKAT = daftarkan(Besaran("peringkat:{indikator}:{bidang}", "{nama}", _INDIKATOR))

# --- people ------------------------------------------------------------------------------------------------------

TOTAL_PEGAWAI = Pos("pegawai:total")


def pos_status(status: str) -> Pos:
    """Return what the keys of a status of staff begin with."""
    return Pos(f"pegawai:status:{status}")


def pos_golongan(nama: str = "semua", tabel: str = "golongan") -> Pos:
    """Return what the keys of a golongan begin with, or of a unit where golongan are given by unit.

    ``tabel`` is ``ruang`` for the table of ruang that stands beside the one of units.
    """
    return Pos(f"pegawai:{tabel}:{nama or 'semua'}")


def pos_subtotal(nama: str, tabel: str = "golongan") -> Pos:
    """Return what the keys of the sum of some golongan begin with."""
    return pos_golongan(f"jumlah {nama}", tabel)


def pos_pendidikan(nama: str | None, kelompok: str | None) -> Pos:
    """Return what the keys of a unit or group begin with in the table of education; the total has no group."""
    return Pos(f"pegawai:pendidikan:{nama}:{kelompok}" if kelompok else "pegawai:pendidikan:semua")


def pos_lulusan(kelompok: str) -> Pos:
    """Return what the keys of the education of a group of staff begin with."""
    return Pos(f"pegawai:lulusan:{kelompok}")


def pos_kelompok() -> Pos:
    """Return what the keys of the groups of staff begin with."""
    return Pos("pegawai:kelompok")


def pos_eselon(eselon: str = "semua") -> Pos:
    """Return what the keys of an eselon begin with."""
    return Pos(f"pegawai:eselon:{eselon}")


#: Columns: laki_laki, perempuan, jumlah, asn, a level of education, a golongan with a gender.
ORANG = daftarkan(Besaran("{pos}:{kolom}", "{nama}", Cetakan.CACAH, _jumlah("orang"), "jumlah seluruhnya"))
_BAGIAN = Persen(Isi("bagian", "bagian"), Isi("seluruhnya", "seluruhnya"))
#: The share of a group in all; ``pos`` is that of the group, or the key of one of its counts.
BAGIAN = daftarkan(Besaran("{pos}:bagian", "{nama}", Cetakan.PERSEN, _BAGIAN))
PERSEN_ORANG = daftarkan(Besaran("{pos}:persen_{kolom}", "{nama}", Cetakan.PERSEN, _BAGIAN))

# --- counts ------------------------------------------------------------------------------------------------------

JUMLAH = daftarkan(Besaran("jumlah:{hal}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
JUMLAH_POHON = daftarkan(Besaran("jumlah:{kode}:{tingkat}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
STATUS = daftarkan(Besaran("status:{level}:{status}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
PREDIKAT = daftarkan(Besaran("predikat:{level}:{predikat}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
GERAK = daftarkan(Besaran("gerak:{arah}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
REKOMENDASI = daftarkan(Besaran("rekomendasi:{status}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
SARPRAS = daftarkan(Besaran("sarpras:{urut}", "Jumlah {nama}"))
SARPRAS_KELOMPOK = daftarkan(Besaran("sarpras:kelompok:{kelompok}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
DATA = daftarkan(Besaran("data:{kode}", "{nama}", Cetakan.APA_ADANYA))
