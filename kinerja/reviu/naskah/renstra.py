"""Rules on the prose of a Renstra: counts of what its tables list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kinerja.dokumen import RENSTRA
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah.cacah import baca_cacah, pesan_cacah, pola_cacah
from kinerja.reviu.naskah.kalimat import baca_kalimat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_CACAH = re.compile(
    rf"\b{pola_cacah('banyak')}\s*(?:\(\w+(?:\s\w+)*\)\s*)?"
    r"(?P<apa>program|sub\s?kegiatan|kegiatan|tujuan|sasaran|misi|IKU|IKK)\b(?!\s+(?:daerah|RPJMD|nasional|provinsi))",
    re.IGNORECASE,
)
#: What the programs of support are called.
_PENUNJANG = re.compile(r"\bpenunjang\b", re.IGNORECASE)


def _ada(laporan: Laporan) -> dict[str, set[int]]:
    """Return the counts that a word can mean; of programs also those of support and of the task apart."""
    data = laporan.data
    hasil = {
        "tujuan": {len(data.tujuan)},
        "sasaran": {len(data.sasaran)},
        "misi": {sum(satu.jenis.value == "misi" for satu in data.visi_misi), sum(s.didukung for s in data.visi_misi)},
        "iku": {sum(satu.iku for satu in data.indikator)},
        "ikk": {sum(satu.ikk for satu in data.indikator_pelayanan)},
    }
    pos = laporan.hasil.renstra.pos[1:]
    penunjang = tuple(f"{s.kode}." for s in pos if s.level == "program" and _PENUNJANG.search(s.nama))
    dukung = [s for s in pos if f"{s.kode}.".startswith(penunjang)] if penunjang else []
    for milik in (pos, dukung, [s for s in pos if s not in dukung]):
        for level, jumlah in Counter(satu.level for satu in milik).items():
            hasil.setdefault(level, set()).add(jumlah)
    return {nama: isi - {0} for nama, isi in hasil.items()}


@aturan(
    "Banyaknya tujuan, sasaran, program, dan kegiatan dalam narasi Renstra sesuai dengan tabelnya",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar="Angka dalam narasi sama dengan angka dalam tabel dokumen yang sama",
    membaca=("narasi", "program", "tujuan", "sasaran", "indikator"),
    dokumen=(RENSTRA.kunci,),
)
def naskah_cacah_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in digits or words are those of the tables of the Renstra."""
    semua = _ada(laporan)
    for kalimat in baca_kalimat(laporan):
        if kalimat.tempat.partition("/")[2].partition(".")[0] not in RENSTRA.narasi:
            continue
        for temu in _CACAH.finditer(kalimat.ketikan):
            ada = semua.get(re.sub(r"\s", "", temu["apa"].casefold()), set())
            # "Satu program" may be any of them.
            if ada and baca_cacah(temu["banyak"]) not in ada | {1}:
                harap = " atau ".join(map(str, sorted(ada)))
                pesan = pesan_cacah(temu["apa"], harap, temu["banyak"], "tabel")
                yield Dugaan(kalimat.tempat, temu[0], harap, pesan)
