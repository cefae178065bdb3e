"""Quantities of the yearly plan: the columns of its forms and the sums of its money."""

from __future__ import annotations

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Pos, daftarkan
from kinerja.besaran.rumus import JUMLAH
from kinerja.besaran.ungkapan import Bagi, Isi, Persen

__all__ = [
    "BAGIAN_EVALUASI",
    "CACAH_BELANJA",
    "CACAH_EVALUASI",
    "CACAH_PEMETAAN",
    "CACAH_RENJA",
    "CACAH_USULAN",
    "CAPAIAN_BAGIAN",
    "CAPAIAN_EVALUASI",
    "KENAIKAN_MAJU",
    "NILAI_EVALUASI",
    "PROYEKSI",
    "SAMPAI_BAGIAN",
    "SAMPAI_EVALUASI",
    "SELISIH_RKPD",
    "TARGET_RENJA",
    "TINGKAT_EVALUASI",
    "VOLUME_USULAN",
    "pos_belanja",
    "pos_kebutuhan",
    "pos_kelompok_belanja",
    "pos_kelompok_renja",
    "pos_maju",
    "pos_renja",
    "pos_rkpd",
]

_T_C_29 = "Permendagri Nomor 86 Tahun 2017, tabel T-C.29"
_SEMUA = "jumlah"


def pos_renja(kode: str) -> Pos:
    """Return what the keys of the money of a row of the plan begin with; the total has the code "".

    >>> pos_renja("2.17.02"), pos_renja("")
    ('renja:2.17.02', 'renja:jumlah')
    """
    return Pos(f"renja:{kode or _SEMUA}")


def pos_maju(kode: str) -> Pos:
    """Return what the keys of the forward estimate of a row of the plan begin with."""
    return Pos(f"maju:{kode or _SEMUA}")


def pos_rkpd(kode: str) -> Pos:
    """Return what the keys of a row of the first draft of the RKPD begin with."""
    return Pos(f"rkpd:{kode or _SEMUA}")


def pos_kebutuhan(kode: str) -> Pos:
    """Return what the keys of the needs found by analysis begin with."""
    return Pos(f"kebutuhan:{kode or _SEMUA}")


def pos_kelompok_renja(kelompok: str) -> Pos:
    """Return what the keys of the money of supporting or of executing programs begin with."""
    return Pos(f"kelompok_renja:{kelompok}")


def pos_belanja(kode: str) -> Pos:
    """Return what the keys of a row of the spending of the evaluated year begin with."""
    return Pos(f"belanja_lalu:{kode or _SEMUA}")


def pos_kelompok_belanja(kelompok: str) -> Pos:
    """Return what the keys of a group of that spending begin with."""
    return Pos(f"kelompok_belanja:{kelompok}")


# --- the evaluation ----------------------------------------------------------------------------------------------

#: Columns: target_renstra, realisasi_lalu, target, realisasi, target_berjalan, bagian_lalu.
NILAI_EVALUASI = daftarkan(Besaran("evaluasi:{baris}:{kolom}", "{nama}", Cetakan.APA_ADANYA))
TINGKAT_EVALUASI = daftarkan(
    Besaran(
        "tingkat_evaluasi:{baris}",
        "Tingkat realisasi {nama}",
        Cetakan.PERSEN,
        Persen(Isi("realisasi", "Realisasi"), Isi("target", "Target Renja")),
        sumber=f"{_T_C_29}: kolom 8 = 7/6",
    )
)
#: The sum of what is known; of an indicator that is not cumulative the last known value.
SAMPAI_EVALUASI = daftarkan(
    Besaran(
        "sampai_evaluasi:{baris}",
        "Realisasi {nama} sampai tahun berjalan",
        Cetakan.APA_ADANYA,
        JUMLAH,
        "{cara}",
        sumber=f"{_T_C_29}: kolom 10 = 5+7+9",
    )
)
CAPAIAN_EVALUASI = daftarkan(
    Besaran(
        "capaian_evaluasi:{baris}",
        "Tingkat capaian target Renstra {nama}",
        Cetakan.PERSEN,
        Persen(Isi("sampai", "Realisasi sampai tahun berjalan"), Isi("target_renstra", "Target Renstra")),
        sumber=f"{_T_C_29}: kolom 11 = 10/4",
    )
)
#: What a year is of the five: its value against the target of the Renstra, divided by the years of the period.
BAGIAN_EVALUASI = daftarkan(
    Besaran(
        "bagian_evaluasi:{baris}:{kolom}",
        "Bagian lima tahun {nama}",
        Cetakan.APA_ADANYA,
        Bagi(
            Persen(Isi("nilai", "nilai tahun itu"), Isi("target_renstra", "Target Renstra")),
            Isi("lama", "lama periode"),
        ),
    )
)
SAMPAI_BAGIAN = daftarkan(
    Besaran("sampai_bagian:{baris}", "Bagian {nama} sampai tahun berjalan", Cetakan.APA_ADANYA, JUMLAH)
)
CAPAIAN_BAGIAN = daftarkan(
    Besaran(
        "capaian_bagian:{baris}",
        "Tingkat capaian target Renstra {nama}",
        Cetakan.PERSEN,
        JUMLAH,
        "jumlah bagian lima tahun",
        sumber=f"{_T_C_29}: kolom 11, jumlah bagian setiap tahun",
    )
)

# --- the plan ----------------------------------------------------------------------------------------------------

#: Columns: target, target_maju, target_rkpd.
TARGET_RENJA = daftarkan(Besaran("target_renja:{baris}:{kolom}", "{nama}", Cetakan.APA_ADANYA))
PROYEKSI = daftarkan(Besaran("proyeksi:{indikator}:{tahun}", "Proyeksi {nama} tahun {tahun}", Cetakan.SATUAN))
VOLUME_USULAN = daftarkan(Besaran("usulan:{baris}", "Volume usulan {nama}", Cetakan.APA_ADANYA))
SELISIH_RKPD = daftarkan(
    Besaran(
        "selisih_rkpd:{kode}",
        "Selisih kebutuhan terhadap rancangan RKPD {nama}",
        Cetakan.RUPIAH,
        Isi("kebutuhan", "Kebutuhan dana") - Isi("rkpd", "Pagu rancangan RKPD"),
    )
)
_PAGU = Isi("pagu", "Pagu indikatif")
KENAIKAN_MAJU = daftarkan(
    Besaran(
        "kenaikan_maju:{kode}",
        "Kenaikan prakiraan maju {nama}",
        Cetakan.PERSEN,
        Persen(Isi("maju", "Prakiraan maju") - _PAGU, _PAGU),
    )
)
CACAH_RENJA = daftarkan(Besaran("cacah_renja:{kelompok}:{tingkat}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
#: Counts: semua, dinilai, tercapai, renstra.
CACAH_EVALUASI = daftarkan(Besaran("cacah_evaluasi:{hal}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
CACAH_USULAN = daftarkan(Besaran("cacah_usulan:{hal}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
#: Counts: semua, sesuai, rincian.
CACAH_PEMETAAN = daftarkan(Besaran("cacah_pemetaan:{hal}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
CACAH_BELANJA = daftarkan(Besaran("cacah_belanja:{tingkat}", "Banyaknya {apa}", tulisan="banyaknya {apa}"))
