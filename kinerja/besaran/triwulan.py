"""The quantities of a quarter: cumulative targets and realisasi, deviation, forecast, money beside performance.

Keys name the indicator or the code of the budget ("total" for all of it) and the quarter, 1 to 4.
"""

from __future__ import annotations

from collections.abc import Callable

from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci, daftarkan
from kinerja.besaran.deret import Jumlah
from kinerja.besaran.rumus import RERATA
from kinerja.besaran.ungkapan import Bagi, Isi, Kali, Kurang, Persen, Tetap, Ungkapan

__all__ = [
    "FISIK_CAPAIAN",
    "FISIK_KEMAJUAN",
    "FISIK_REALISASI",
    "FISIK_TARGET",
    "JARAK",
    "KINERJA",
    "LAJU",
    "POLA_RENCANA",
    "RERATA_CAPAIAN",
    "TETAP",
    "TW_CAPAIAN",
    "TW_CAPAIAN_PRAKIRAAN",
    "TW_DEVIASI",
    "TW_HASIL",
    "TW_KEMAJUAN",
    "TW_PRAKIRAAN",
    "TW_REALISASI",
    "TW_RENCANA",
    "TW_TARGET",
    "UANG_CAPAIAN",
    "UANG_DEVIASI",
    "UANG_PRAKIRAAN",
    "UANG_REALISASI",
    "UANG_REALISASI_TW",
    "UANG_RENCANA",
    "UANG_RENCANA_TW",
    "UANG_RENCANA_PERSEN",
    "UANG_SERAPAN",
    "kunci_uang",
]

_PERMENDAGRI = "Permendagri Nomor 86 Tahun 2017"
_R, _T = Isi("realisasi", "Realisasi"), Isi("target", "Target")

# --- the forecast of the year's end --------------------------------------------------------------------------------

#: What so many quarters gave goes on for four.
LAJU: Ungkapan = Bagi(Kali(_R, Tetap(4)), Isi("lewat", "banyaknya triwulan yang lewat"))
#: The rest of the year keeps to the plan as the quarters so far did.
POLA_RENCANA: Ungkapan = Bagi(Kali(_R, Isi("target_tahun", "Target tahun")), _T)
#: The year ends where it stands.
TETAP: Ungkapan = _R

# --- indicators ----------------------------------------------------------------------------------------------------


def _ukur(bidang: str, nama: str, cetakan: Cetakan, rumus: Ungkapan | None = None, tulisan: str = "") -> Besaran:
    pola = f"triwulan:{{indikator}}:{{triwulan}}:{bidang}"
    return daftarkan(Besaran(pola, f"{nama} {{nama}} s.d. triwulan {{triwulan}}", cetakan, rumus, tulisan))


#: Of the quarter alone, as typed.
TW_RENCANA = daftarkan(
    Besaran("triwulan:{indikator}:{triwulan}:rencana", "Target {nama} triwulan {triwulan}", Cetakan.SATUAN)
)
TW_HASIL = daftarkan(
    Besaran("triwulan:{indikator}:{triwulan}:hasil", "Realisasi {nama} triwulan {triwulan}", Cetakan.SATUAN)
)
TW_TARGET = _ukur("target", "Target", Cetakan.SATUAN)
TW_REALISASI = _ukur("realisasi", "Realisasi", Cetakan.SATUAN)
TW_DEVIASI = _ukur("deviasi", "Deviasi", Cetakan.SATUAN, Kurang(_R, _T))
#: Their formula follows from direction and choice (:mod:`kinerja.hitung.capaian`).
TW_CAPAIAN = _ukur("capaian", "Capaian terhadap target", Cetakan.PERSEN)
TW_KEMAJUAN = _ukur("kemajuan", "Capaian terhadap target setahun", Cetakan.PERSEN)
#: Its formula is the method that the report chose, by the way in which quarters make a year.
TW_PRAKIRAAN = _ukur("prakiraan", "Prakiraan akhir tahun", Cetakan.SATUAN)
TW_CAPAIAN_PRAKIRAAN = _ukur("capaian_prakiraan", "Prakiraan capaian akhir tahun", Cetakan.PERSEN)
RERATA_CAPAIAN = daftarkan(
    Besaran(
        "triwulan_rerata:{triwulan}",
        "Rata-rata capaian indikator s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        RERATA,
        "rata-rata capaian indikator yang dapat dinilai",
        sumber=_PERMENDAGRI,
    )
)

# --- money -----------------------------------------------------------------------------------------------------------

_PAGU, _NYATA, _RENCANA = Isi("pagu", "Pagu"), Isi("realisasi", "Realisasi"), Isi("rencana", "Rencana")


def _uang(bidang: str, nama: str, cetakan: Cetakan, rumus: Ungkapan | None = None, tulisan: str = "") -> Besaran:
    pola = f"triwulan_uang:{{kode}}:{{triwulan}}:{bidang}"
    return daftarkan(Besaran(pola, f"{nama} {{nama}} s.d. triwulan {{triwulan}}", cetakan, rumus, tulisan))


def _jumlah(sebutan: str) -> Ungkapan:
    return Jumlah(Isi("bagian", sebutan), ("bagian",))


UANG_RENCANA = _uang("rencana", "Rencana belanja", Cetakan.RUPIAH, _jumlah("rencana"), "jumlah seluruhnya")
UANG_REALISASI = _uang("realisasi", "Realisasi belanja", Cetakan.RUPIAH, _jumlah("realisasi"), "jumlah seluruhnya")
#: Of the quarter alone.
UANG_RENCANA_TW = daftarkan(
    Besaran(
        "triwulan_uang:{kode}:{triwulan}:rencana_tw",
        "Rencana belanja {nama} triwulan {triwulan}",
        Cetakan.RUPIAH,
        _jumlah("rencana"),
        "jumlah seluruhnya",
    )
)
UANG_REALISASI_TW = daftarkan(
    Besaran(
        "triwulan_uang:{kode}:{triwulan}:realisasi_tw",
        "Realisasi belanja {nama} triwulan {triwulan}",
        Cetakan.RUPIAH,
        _jumlah("realisasi"),
        "jumlah seluruhnya",
    )
)
UANG_DEVIASI = _uang("deviasi", "Deviasi belanja", Cetakan.RUPIAH, Kurang(_NYATA, _RENCANA))
UANG_RENCANA_PERSEN = _uang("rencana_persen", "Rencana serapan", Cetakan.PERSEN, Persen(_RENCANA, _PAGU))
UANG_SERAPAN = _uang("serapan", "Serapan", Cetakan.PERSEN, Persen(_NYATA, _PAGU))
UANG_CAPAIAN = _uang("capaian", "Realisasi terhadap rencana belanja", Cetakan.PERSEN, Persen(_NYATA, _RENCANA))
#: Rounded to whole rupiah.
UANG_PRAKIRAAN = _uang("prakiraan", "Prakiraan belanja akhir tahun", Cetakan.RUPIAH)


def kunci_uang(besaran: Besaran) -> Callable[[str, int], Kunci]:
    """Return what makes keys of a quantity of money from a code ("" for the total) and a quarter.

    >>> kunci_uang(UANG_SERAPAN)("", 2)
    'triwulan_uang:total:2:serapan'
    """
    return lambda kode, triwulan: besaran.kunci(kode or "total", triwulan)


# --- physical progress, and money beside it --------------------------------------------------------------------------


def _fisik(bidang: str, nama: str, cetakan: Cetakan, rumus: Ungkapan | None = None) -> Besaran:
    pola = f"triwulan_fisik:{{kode}}:{{triwulan}}:{bidang}"
    return daftarkan(Besaran(pola, f"{nama} {{nama}} s.d. triwulan {{triwulan}}", cetakan, rumus))


FISIK_TARGET = _fisik("target", "Target fisik", Cetakan.ANGKA)
FISIK_REALISASI = _fisik("realisasi", "Realisasi fisik", Cetakan.ANGKA)
FISIK_CAPAIAN = _fisik("capaian", "Capaian fisik terhadap target", Cetakan.PERSEN, Persen(_R, _T))
FISIK_KEMAJUAN = _fisik("kemajuan", "Capaian fisik terhadap target setahun", Cetakan.PERSEN, Persen(_R, _T))
KINERJA = daftarkan(
    Besaran(
        "triwulan_kinerja:{kode}:{triwulan}",
        "Kinerja {nama} terhadap target setahun s.d. triwulan {triwulan}",
        Cetakan.PERSEN,
        RERATA,
        "capaian fisik, atau rata-rata capaian indikatornya bila fisik tidak diisi",
    )
)
JARAK = daftarkan(
    Besaran(
        "triwulan_jarak:{kode}:{triwulan}",
        "Jarak serapan dan kinerja {nama} s.d. triwulan {triwulan}",
        Cetakan.ANGKA,
        Kurang(Isi("serapan", "Serapan"), Isi("kinerja", "Kinerja")),
    )
)
