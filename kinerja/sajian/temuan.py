"""What a chart shows, in one line above it: right for every dinas, "" where there is nothing to say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_persen
from kinerja.hitung import BarisCapaian, DeretStatistik, PosAnggaran, Status
from kinerja.laporan import cetak_bersatuan
from kinerja.model import satuan_persen
from kinerja.sajian.kalimat import di_tengah, teks_status

__all__ = [
    "beralih",
    "sebut_deret",
    "temuan_anggaran",
    "temuan_capaian",
    "temuan_garis",
    "temuan_kelas",
    "temuan_pegawai",
    "temuan_peringkat",
    "temuan_statistik",
    "temuan_ujung",
]


#: Names that say what is measured, and units that are no count.
_UKURAN = re.compile(
    r"(?:jumlah|banyak|nilai|persentase|prosentase|rasio|tingkat|angka|indeks|laju|luas|panjang|volume|produksi|rata-rata)",
    re.IGNORECASE,
)
_BUKAN_CACAH = re.compile(r"rupiah|\b(?:nilai|indeks|skor|rasio|persen)\b|^$", re.IGNORECASE)


def beralih(temuan: str, alt: str) -> str:
    """Return an alternative text that begins with what the chart shows.

    >>> beralih("Serapan naik", "Diagram garis."), beralih("", "Diagram garis.")
    ('Serapan naik. Diagram garis.', 'Diagram garis.')
    """
    return f"{temuan}. {alt}" if temuan else alt


def temuan_capaian(baris: Sequence[BarisCapaian]) -> str:
    """Count the indicators that met their target among those that can be judged."""
    dinilai = [satu.status for satu in baris if satu.status]
    gagal = sum(satu is Status.TIDAK_TERCAPAI for satu in dinilai)
    if not dinilai:
        return ""
    semua = "Satu-satunya" if len(dinilai) == 1 else "Semua"
    if not gagal:
        return f"{semua} indikator yang dinilai mencapai atau melampaui target"
    if gagal == len(dinilai):
        return f"{semua} indikator yang dinilai belum mencapai target"
    return f"{len(dinilai) - gagal} dari {len(dinilai)} indikator mencapai atau melampaui target"


def temuan_garis(satu: BarisCapaian) -> str:
    """Say how the realisasi of the year stands to its target."""
    if satu.status is None or satu.realisasi is None or satu.target is None:
        return ""
    nyata, janji = (cetak_bersatuan(nilai, satu.desimal, satu.satuan) for nilai in (satu.realisasi, satu.target))
    return f"Realisasi tahun {satu.tahun} {teks_status(satu.status)}: {nyata} terhadap {janji}"


def temuan_anggaran(program: Sequence[PosAnggaran]) -> str:
    """Name the row whose budget was spent least; nothing where there is no other to compare it with."""
    ada = [(satu.persen, satu.nama) for satu in program if satu.persen is not None]
    if len({persen for persen, _ in ada}) < 2:
        return ""
    persen, nama = min(ada)
    return f"Serapan terendah ada pada {nama}, yaitu {cetak_persen(persen)}"


def temuan_pegawai(laki_laki: Sequence[int], perempuan: Sequence[int]) -> str:
    """Say whether men or women are more.

    >>> temuan_pegawai([20], [35]), temuan_pegawai([2], [2])
    ('Perempuan lebih banyak, yaitu 35 dari 55 orang', 'Laki-laki dan perempuan sama banyak, masing-masing 2 orang')
    """
    pria, wanita = sum(laki_laki), sum(perempuan)
    if not pria + wanita:
        return ""
    if pria == wanita:
        return f"Laki-laki dan perempuan sama banyak, masing-masing {cetak_bulat(pria)} orang"
    if not pria or not wanita:
        return f"Seluruhnya {'laki-laki' if pria else 'perempuan'}, yaitu {cetak_bulat(pria + wanita)} orang"
    siapa = "Laki-laki" if pria > wanita else "Perempuan"
    return f"{siapa} lebih banyak, yaitu {cetak_bulat(max(pria, wanita))} dari {cetak_bulat(pria + wanita)} orang"


def temuan_peringkat(nama: str, peringkat: int | None, banyak: int) -> str:
    """Say which place a region takes among others."""
    return "" if peringkat is None or banyak < 2 else f"{nama} menempati peringkat ke-{peringkat} dari {banyak}"


def sebut_deret(deret: DeretStatistik) -> str:
    """Name a series as the subject of a sentence: what is counted has a number, "Jumlah koperasi".

    What names its measure itself, or bears a unit that is none of things, stands as it is.
    """
    terukur = satuan_persen(deret.satuan) or _UKURAN.match(deret.nama) or _BUKAN_CACAH.search(deret.satuan)
    return deret.nama if terukur else f"Jumlah {di_tengah(deret.nama)}"


def temuan_statistik(deret: DeretStatistik) -> str:
    """Say how a series moved from its first year to its last."""
    awal, akhir = min(deret.nilai), max(deret.nilai)
    if awal == akhir:
        return ""
    if deret.nilai[awal] == deret.nilai[akhir]:
        return f"{sebut_deret(deret)} tahun {akhir} sama dengan tahun {awal}"
    gerak = "naik" if deret.nilai[akhir] > deret.nilai[awal] else "turun"
    besar = "" if deret.tumbuh is None else f" {cetak_persen(abs(deret.tumbuh))}"
    return f"{sebut_deret(deret)} {gerak}{besar} dari tahun {awal} ke tahun {akhir}"


def temuan_kelas(label: Sequence[str], jumlah: Sequence[int], apa: str) -> str:
    """Name the class of a histogram that holds most; nothing where several do.

    >>> temuan_kelas(["0–50", "50–100"], [1, 4], "perangkat daerah")
    'Paling banyak pada kelas 50–100: 4 perangkat daerah'
    """
    terbanyak = max(jumlah, default=0)
    if not terbanyak or [*jumlah].count(terbanyak) > 1:
        return ""
    return f"Paling banyak pada kelas {label[[*jumlah].index(terbanyak)]}: {terbanyak} {apa}"


def temuan_ujung(apa: str, baris: Sequence[tuple[str, Decimal]]) -> str:
    """Name who is highest and who is lowest.

    >>> temuan_ujung("Serapan", [("A", Decimal(9)), ("B", Decimal(4))])
    'Serapan tertinggi pada A, terendah pada B'
    """
    if len({nilai for _, nilai in baris}) < 2:
        return ""
    tinggi, rendah = max(baris, key=lambda satu: satu[1])[0], min(baris, key=lambda satu: satu[1])[0]
    return f"{apa} tertinggi pada {tinggi}, terendah pada {rendah}"
