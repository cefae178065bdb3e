"""Rules on prose: periods, years, names of agencies and regions, doubled words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.angka import TANPA_NILAI
from kinerja.laporan import Laporan
from kinerja.model import DokumenPerencanaan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah.capaian import BACA, SATU
from kinerja.reviu.naskah.kalimat import baca_kalimat
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []


@aturan(
    "Periode Renstra dalam narasi benar",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=(*BACA, "identitas"),
)
def naskah_periode(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed period of the Renstra is that of the report, or lies wholly before or after it."""
    awal, akhir = laporan.identitas.renstra_awal, laporan.identitas.renstra_akhir
    for kalimat in baca_kalimat(laporan):
        for temu in re.finditer(
            r"\b(?:Renstra|Rencana Strategis|RPJMD|RPD|Rencana Pembangunan Daerah)\b[^.;]{0,60}?(20\d\d)\s*(?:-|–|s\.?d\.?|sampai(?: dengan)?)\s*(20\d\d)",
            kalimat.ketikan,
        ):
            dari, ke = int(temu[1]), int(temu[2])
            if (dari, ke) != (awal, akhir) and dari < akhir and ke > awal:
                harap = laporan.periode_renstra
                yield Dugaan(
                    kalimat.tempat,
                    f"{dari}–{ke}",
                    harap,
                    f"Periode Renstra adalah {harap}, tetapi tertulis {dari}–{ke}; pakai {{{{ renstra.periode }}}}.",
                )


@aturan(
    "Rencana jangka menengah dalam narasi adalah yang dipakai daerah",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Narasi sesuai dengan pilihan dokumen_perencanaan daerah",
    membaca=(*BACA, "kabupaten"),
)
def naskah_rencana_daerah(laporan: Laporan) -> Iterator[Dugaan]:
    """Prose names the plan that the region has: with an RPD neither an RPJMD nor a visi and misi."""
    rencana = laporan.pilihan.dokumen_perencanaan
    for kalimat in baca_kalimat(laporan):
        for temu in _RENCANA_LAIN[rencana].finditer(kalimat.ketikan):
            pesan = (
                f"Daerah ini memakai {rencana.nama}, tetapi tertulis “{temu[0]}”; pakai {{{{ rencana_daerah.nama }}}}."
            )
            yield Dugaan(kalimat.tempat, temu[0], rencana.nama, pesan)


#: What prose does not name, by the plan that the region has.
_RENCANA_LAIN = {
    DokumenPerencanaan.RPD: re.compile(
        r"\bRPJMD\b|\bRencana Pembangunan Jangka Menengah Daerah\b|\bvisi (?:dan|serta) misi\b", re.IGNORECASE
    ),
    DokumenPerencanaan.RPJMD: re.compile(r"\bRencana Pembangunan Daerah\b"),
}


@aturan(
    "Tahun dokumen dalam narasi adalah tahun laporan",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=BACA,
)
def naskah_tahun(laporan: Laporan) -> Iterator[Dugaan]:
    """The report, its perjanjian kinerja and its budget bear the year of the report; text of last year is not left in."""
    pola = re.compile(
        r"\b(?:Perjanjian Kinerja|LKjIP|LKIP|LAKIP|Laporan Kinerja(?: Instansi Pemerintah)?|laporan ini|DPA|Tahun Anggaran|tahun pelaporan)"
        r"(?:\s+\(?\w+\)?){0,3}?\s+(?:[Tt]ahun\s+(?:[Aa]nggaran\s+)?)?(20\d\d)\b",
        re.IGNORECASE,
    )
    for kalimat in baca_kalimat(laporan):
        for temu in pola.finditer(kalimat.ketikan):
            lain = re.search(
                r"nomor|tentang|sebelumnya|tahun lalu|pelaksanaan",
                temu[0] + kalimat.ketikan[temu.end() : temu.end() + 25],
                re.IGNORECASE,
            )
            if int(temu[1]) not in (laporan.tahun, laporan.tahun + 1) and not lain:
                pesan = f"Laporan ini tentang tahun {laporan.tahun}, tetapi tertulis “{temu[0]}”; periksa apakah naskah tahun lain tertinggal."
                yield Dugaan(kalimat.tempat, temu[0], str(laporan.tahun), pesan)


_BESAR_AWAL = r"(?:[A-Z][\w-]+(?:,?\s+(?:dan|serta|atas|di)\s+|,?\s+(?=[A-Z])|/)?)+"
_DINAS = re.compile(rf"\b(?:Dinas|Badan)\s+{_BESAR_AWAL}|\bBappe(?:da|lbangda)\b(?:\s+{_BESAR_AWAL})?")
_BUKAN_NAMA = frozenset("Lama Baru Layak Kreatif Nomor Tahun Tentang Dan Atau Pintar Cerdas".split())
_DAERAH = re.compile(r"\b(Kota|Kabupaten)\s+((?:[A-Z][a-z]+\s?){1,3})")


@aturan(
    "Nama perangkat daerah dalam narasi benar",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Naskah laporan lain tidak tersalin",
    membaca=(*BACA, "identitas"),
)
def naskah_instansi(laporan: Laporan) -> Iterator[Dugaan]:
    """Where the text speaks of its own report, post or plan, it names its own agency; nearly its name is not its name."""
    sendiri = kata(laporan.identitas.nama)
    tempat = {kata(laporan.kabupaten.nama), *(kata(satu.wilayah) for satu in laporan.data.pembanding)}
    for kalimat in baca_kalimat(laporan):
        for temu in _DINAS.finditer(kalimat.isi):
            nama = temu[0].strip()
            if kata(kalimat.isi[temu.start() :])[: len(sendiri)] == sendiri:
                continue
            lengkap = kata(nama)
            isi = min(
                (lengkap[: -len(satu)] for satu in tempat if lengkap[-len(satu) :] == satu), key=len, default=lengkap
            )
            milik = re.search(
                r"(?:Laporan Kinerja[^.]{0,50}|LKjIP|LKIP|Renstra|Renja|Perjanjian Kinerja|Kepala|capaian kinerja|lingkungan|tugas)\s+$",
                kalimat.isi[: temu.start()],
                re.IGNORECASE,
            )
            dekat = len(set(isi) & set(sendiri)) * 2 > len(sendiri)
            if milik or dekat:
                pesan = f"Perangkat daerah pada laporan ini adalah {laporan.identitas.nama}, tetapi tertulis “{nama}”; pakai {{{{ dinas }}}}."
                yield Dugaan(kalimat.tempat, nama, laporan.identitas.nama, pesan)


@aturan(
    "Nama daerah dalam narasi dikenal",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Naskah laporan lain tidak tersalin",
    membaca=(*BACA, "pembanding", "identitas"),
)
def naskah_daerah(laporan: Laporan) -> Iterator[Dugaan]:
    """A town or regency that is neither the report's own nor anywhere in the workbook comes from another text."""
    kenal = _daerah(laporan)
    for kalimat in baca_kalimat(laporan):
        for temu in _DAERAH.finditer(kalimat.ketikan):
            isi = kata(temu[2])
            if (
                isi
                and isi[0] not in {satu for nama in kenal for satu in nama}
                and temu[2].split()[0] not in _BUKAN_NAMA
            ):
                pesan = f"Daerah pada laporan ini adalah {laporan.kabupaten.nama}, tetapi tertulis “{temu[0].strip()}”; periksa apakah naskah daerah lain tersalin."
                yield Dugaan(kalimat.tempat, temu[0].strip(), laporan.kabupaten.nama, pesan)


def _daerah(laporan: Laporan) -> set[tuple[str, ...]]:
    """Return the names that the report knows: its own, its neighbours and what the rows of the workbook say."""
    teks = [laporan.kabupaten.nama, laporan.kabupaten.provinsi, laporan.kabupaten.ibu_kota]
    teks += [satu.wilayah for satu in laporan.data.pembanding]
    teks += [satu.uraian or "" for satu in laporan.data.visi_misi]
    teks += [str(nilai) for nilai in laporan.identitas.model_dump().values() if isinstance(nilai, str)]
    return {kata(satu) for satu in teks}


_UMUM = frozenset("rata masing sama lain satu dua tiga".split())


@aturan(
    "Kata tidak tertulis dua kali",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Ejaan bahasa Indonesia",
    membaca=BACA,
)
def naskah_kata_ganda(laporan: Laporan) -> Iterator[Dugaan]:
    """No word and no run of words stands twice in a row, neither as typed nor through a placeholder."""
    for kalimat in baca_kalimat(laporan):
        for temu in re.finditer(r"\b([^\W\d_]\w*(?:\s+[^\W\d_]\w*){0,4})\s+\1\b", kalimat.isi, re.IGNORECASE):
            if temu[1].casefold() not in _UMUM and len(temu[1]) > 2 and TANPA_NILAI not in temu[1]:
                yield Dugaan(kalimat.tempat, temu[0], temu[1], f"“{temu[1]}” tertulis dua kali.")
