"""Rules on prose: typed numbers, and statements that the data contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja.hitung import Status
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah.angka import disebut
from kinerja.reviu.naskah.dugaan import dugaan_angka
from kinerja.reviu.naskah.kalimat import Kalimat, baca_kalimat, konteks
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["BACA", "BERHASIL", "GAGAL", "SATU", "satu_indikator"]

BACA = ("narasi", "analisis", "isu_strategis", "inovasi", "langkah", "tindak_lanjut_lhe")
SATU = "Permenpan-RB Nomor 53 Tahun 2014, Lampiran III: uraian didukung data yang dilaporkan"


@aturan(
    "Angka dalam narasi sama dengan hitungan",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=BACA,
)
def naskah_angka_keliru(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that the sentence says to be a certain quantity is that quantity."""
    for satu, hasil, tahu in dugaan_angka(laporan):
        if hasil == "keliru":
            pesan = f"{tahu.besaran.capitalize()} yang benar adalah {tahu.teks}, tetapi tertulis {satu.teks}; pakai {{{{ {tahu.penanda} }}}}."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


@aturan(
    "Angka dalam narasi tidak salah ketik",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar=SATU,
    membaca=BACA,
)
def naskah_angka_mirip(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that differs from a known one by a slip is probably meant to be it."""
    for satu, hasil, tahu in dugaan_angka(laporan):
        if hasil == "mirip":
            pesan = f"Tertulis {satu.teks}, mirip dengan {tahu.besaran} {tahu.teks}; periksa, lalu pakai {{{{ {tahu.penanda} }}}}."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


@aturan(
    "Angka yang dihitung sistem ditulis dengan penanda",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.CATATAN,
    dasar="Satu angka ditulis satu kali: narasi mengambilnya dari hitungan",
    membaca=BACA,
)
def naskah_angka_diketik(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that the system knows stays right only as a placeholder."""
    for satu, hasil, tahu in dugaan_angka(laporan):
        if hasil == "sama":
            pesan = f"Angka {satu.teks} diketik; pakai {{{{ {tahu.penanda} }}}} agar mengikuti data."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


# --- met or not met, rose or fell ---

_BERSYARAT = re.compile(
    r"\b(?:untuk|agar|supaya|guna|akan|dapat|ingin|diharapkan|upaya|bila|jika|apabila|belum tentu|bertekad|perlu|harus|"
    r"tidak ada|berpotensi|sebagian|beberapa|optimis|mampu|dalam rangka|mengupayakan|meskipun|walaupun)\b",
    re.IGNORECASE,
)
GAGAL = re.compile(
    r"\b(?:tidak|belum|gagal)\s+(?:\w+\s+){0,2}?(?:tercapai|terpenuhi|mencapai|memenuhi|melampaui)(?:\s+target\w*)?|di bawah target",
    re.IGNORECASE,
)
BERHASIL = re.compile(
    r"\b(?:mencapai|memenuhi|melampaui|melebihi)\s+target|\btarget\w*\s+(?:\w+\s+){0,2}?(?:tercapai|terlampaui|terpenuhi)|\btercapai\b",
    re.IGNORECASE,
)
_NAIK = re.compile(r"\b(?:meningkat|naik|bertambah|kenaikan|membaik)\b", re.IGNORECASE)
_TURUN = re.compile(r"\b(?:menurun|turun|berkurang|penurunan|merosot)\b", re.IGNORECASE)
_LALU = re.compile(r"tahun (?:lalu|sebelumnya|20\d\d)|dibanding", re.IGNORECASE)


def satu_indikator(laporan: Laporan, kalimat: Kalimat) -> str:
    """Return the code of the only indicator that a sentence speaks of, "" where there are none or several."""
    kode = sorted(kode for jenis, kode in disebut(laporan, kalimat) if jenis == "indikator")
    return kode[0] if len(kode) == 1 else ""


@aturan(
    "Tercapai atau tidaknya target sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=BACA,
)
def naskah_status(laporan: Laporan) -> Iterator[Dugaan]:
    """A sentence on one indicator does not call a missed target met, nor a met target missed; nor all of them met."""
    status = {satu.kode: satu.status for satu in laporan.hasil.capaian}
    for kalimat in baca_kalimat(laporan):
        teks = kalimat.ketikan
        gagal = GAGAL.search(teks)
        berhasil = BERHASIL.search(GAGAL.sub(" ", teks))
        temu = gagal or berhasil
        if temu is None or _BERSYARAT.search(teks[: temu.start()]) or (gagal and berhasil):
            continue
        kode = satu_indikator(laporan, kalimat)
        nyata = status.get(kode)
        if nyata and (nyata is Status.TIDAK_TERCAPAI) != bool(gagal):
            nama = konteks(laporan).nilai(f'indikator("{kode}").nama')
            pesan = f"Kalimat menyebut “{temu[0]}”, sedangkan menurut data target “{nama}” {nyata.value}."
            yield Dugaan(kalimat.tempat, temu[0], nyata.value, pesan)
        elif (
            nyata and gagal is None and nyata is Status.TERCAPAI and re.search("melampaui|melebihi|terlampaui", temu[0])
        ):
            yield Dugaan(
                kalimat.tempat,
                temu[0],
                nyata.value,
                f"Kalimat menyebut “{temu[0]}”, sedangkan realisasinya sama dengan target.",
            )
        elif (
            not kode
            and not gagal
            and (
                semua := re.search(
                    r"\b(?:seluruh|semua)(?:nya)?\s+(?:target\s+)?indikator(?:\s+kinerja)?(?:\s+(\w+))?",
                    teks,
                    re.IGNORECASE,
                )
            )
        ):
            yield from _semua(laporan, kalimat, (semua[1] or "").casefold())


def _semua(laporan: Laporan, kalimat: Kalimat, level: str) -> Iterator[Dugaan]:
    hasil = laporan.hasil
    milik = hasil.capaian_level(level) if level in ("tujuan", "sasaran", "program") else hasil.capaian
    gagal = [satu.nama for satu in milik if satu.status is Status.TIDAK_TERCAPAI]
    if gagal:
        contoh = "yaitu" if len(gagal) == 1 else "antara lain"
        pesan = (
            f"Kalimat menyebut semua indikator mencapai target, sedangkan {len(gagal)} indikator tidak mencapainya, {contoh} "
            f"“{gagal[0]}”."
        )
        yield Dugaan(kalimat.tempat, "semua indikator", f"{len(gagal)} tidak tercapai", pesan)


@aturan(
    "Naik atau turunnya realisasi sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=SATU,
    membaca=BACA,
)
def naskah_arah(laporan: Laporan) -> Iterator[Dugaan]:
    """A sentence that compares one indicator with last year does not turn the change around."""
    for kalimat in baca_kalimat(laporan):
        naik, turun = _NAIK.search(kalimat.ketikan), _TURUN.search(kalimat.ketikan)
        lalu = _LALU.search(kalimat.isi)
        tahun = {int(satu) for satu in re.findall(r"\b20\d\d\b", kalimat.isi)}
        kode = satu_indikator(laporan, kalimat)
        if bool(naik) == bool(turun) or not lalu or not kode or not tahun <= {laporan.tahun, laporan.tahun - 1}:
            continue
        temu = naik or turun
        assert temu is not None
        nyata = konteks(laporan).nilai(f'indikator("{kode}").perubahan')
        sebut = "meningkat" if naik else "menurun"
        if (
            nyata in ("meningkat", "menurun", "tetap")
            and nyata != sebut
            and not _BERSYARAT.search(kalimat.ketikan[: temu.start()])
        ):
            nama = konteks(laporan).nilai(f'indikator("{kode}").nama')
            lama, baru = (
                konteks(laporan).nilai(f'indikator("{kode}").{satu}') for satu in ("realisasi_lalu", "realisasi")
            )
            pesan = f"Kalimat menyebut “{temu[0]}”, sedangkan “{nama}” {nyata} dari {lama} menjadi {baru}."
            yield Dugaan(kalimat.tempat, temu[0], nyata, pesan)


@aturan(
    "Predikat dalam narasi sesuai dengan capaian",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar="Skala predikat yang dipakai laporan",
    membaca=BACA,
)
def naskah_predikat(laporan: Laporan) -> Iterator[Dugaan]:
    """A rating typed for one indicator is the rating of its capaian."""
    predikat = {satu.kode: satu.predikat for satu in laporan.hasil.capaian}
    nama = sorted((kelas.predikat for kelas in laporan.skala.kelas), key=len, reverse=True)
    pola = re.compile(
        rf"\b(?:predikat|kategori|berpredikat|berkategori)\s+[“\"*]*({'|'.join(map(re.escape, nama))})\b", re.IGNORECASE
    )
    for kalimat in baca_kalimat(laporan):
        kode = satu_indikator(laporan, kalimat)
        temu = pola.search(kalimat.ketikan)
        nyata = predikat.get(kode)
        if temu and nyata and kata(temu[1]) != kata(nyata):
            yield Dugaan(
                kalimat.tempat,
                temu[1],
                nyata,
                f"Predikat menurut capaiannya adalah {nyata}, tetapi tertulis {temu[1]}.",
            )
