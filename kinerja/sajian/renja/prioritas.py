"""The priorities of nation, province and region that the plan serves."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.angka import TANPA_NILAI
from kinerja.dokumen import RENJA
from kinerja.laporan import Laporan
from kinerja.model import KeterkaitanPrioritas, TingkatPrioritas
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang

__all__ = ["keterkaitan_prioritas"]

#: A chain from the highest priority to the lowest, one of each level, None where there is none.
Rantai = dict[TingkatPrioritas, KeterkaitanPrioritas | None]


@sajian
def keterkaitan_prioritas(laporan: Laporan) -> Sequence[Blok]:
    """Ask for the priorities where there are none; their table follows."""
    ada = laporan.data.keterkaitan_prioritas
    return [] if ada else kotak_kurang(laporan, "lembar:keterkaitan_prioritas")


def _rantai(laporan: Laporan) -> list[Rantai]:
    """Return a chain for every priority that no lower one serves."""
    semua = {satu.kode: satu for satu in laporan.data.keterkaitan_prioritas}
    induk = {satu.induk for satu in semua.values()}
    hasil = []
    for satu in semua.values():
        if satu.kode in induk:
            continue
        rantai: Rantai = dict.fromkeys(TingkatPrioritas)
        ini: KeterkaitanPrioritas | None = satu
        lewat: set[str] = set()
        while ini is not None and ini.kode not in lewat:
            lewat.add(ini.kode)
            rantai[ini.tingkat] = ini
            ini = semua.get(ini.induk or "")
        hasil.append(rantai)
    return hasil


def _kolom(laporan: Laporan) -> list[KolomBesaran[Rantai]]:
    renja = laporan.hasil.renja
    pelaksanaan = [satu.nama for satu in renja.rencana if satu.level == "program" and not satu.penunjang]

    def prioritas(tingkat: TingkatPrioritas) -> KolomBesaran[Rantai]:
        def isi(rantai: Rantai) -> str:
            satu = rantai[tingkat]
            return TANPA_NILAI if satu is None else f"{satu.prioritas}{f' – {satu.fokus}' if satu.fokus else ''}"

        return KolomBesaran(f"Prioritas {tingkat.value.capitalize()}", isi, gabung=True)

    def program(rantai: Rantai) -> str:
        kode = [satu.program for satu in rantai.values() if satu and satu.program]
        return renja.nama.get(kode[-1], kode[-1]) if kode else "; ".join(pelaksanaan) or TANPA_NILAI

    return [*(prioritas(tingkat) for tingkat in TingkatPrioritas), KolomBesaran("Program Pendukung", program)]


daftarkan_tabel(
    DeklarasiTabel(
        "keterkaitan_prioritas",
        lambda _laporan: "Keterkaitan Program dengan Prioritas Pembangunan Nasional, Provinsi, dan Daerah",
        _kolom,
        _rantai,
        pengantar="Prioritas pembangunan yang didukung setiap program ditunjukkan dalam",
        sesudah="keterkaitan_prioritas",
        lembar="Keterkaitan Prioritas",
        dokumen=RENJA.kunci,
    )
)
