"""Rules on the prose of a yearly plan: counts of programs and kegiatan that its tables contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.dokumen import RENJA
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah.cacah import baca_cacah, pesan_cacah, pola_cacah
from kinerja.reviu.naskah.kalimat import baca_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_CACAH = re.compile(
    rf"\b{pola_cacah('banyak')}\s*(?:\(\w+(?:\s\w+)*\)\s*)?(?P<apa>program|sub\s?kegiatan|kegiatan)\b", re.IGNORECASE
)


@aturan(
    "Banyaknya program dan kegiatan dalam narasi Renja sesuai dengan tabelnya",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar="Angka dalam narasi sama dengan angka dalam tabel dokumen yang sama",
    membaca=("narasi", "renja", "belanja_lalu"),
    dokumen=(RENJA.kunci,),
)
def naskah_cacah_renja(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in digits or words are those of the plan, of its two groups, or of the evaluated year."""
    renja = laporan.hasil.renja
    daftar = [*renja.cacah(), *renja.cacah("penunjang"), *renja.cacah("pelaksanaan"), *renja.cacah_belanja]
    for kalimat in baca_kalimat(laporan):
        if kalimat.tempat.partition("/")[2].partition(".")[0] not in RENJA.narasi:
            continue
        for temu in _CACAH.finditer(kalimat.ketikan):
            apa = re.sub(r"\s", "", temu["apa"].casefold())
            ada = {satu.jumlah for satu in daftar if satu.tingkat == apa and satu.jumlah}
            if ada and baca_cacah(temu["banyak"]) not in ada:
                harap = " atau ".join(map(str, sorted(ada)))
                pesan = pesan_cacah(temu["apa"], harap, temu["banyak"], "tabel")
                yield Dugaan(kalimat.tempat, temu[0], harap, pesan)
