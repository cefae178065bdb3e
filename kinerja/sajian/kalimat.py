"""Sentences that follow from results, right for every dinas: met or missed, rose or fell, one or many, missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja import hitung
from kinerja.angka import NBSP, cetak_bulat, cetak_desimal, cetak_persen, desimal_asli, gabung, terbilang
from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Kunci
from kinerja.hitung import KATA_CARA, BarisCapaian, Status
from kinerja.laporan import Laporan, cetak_bersatuan
from kinerja.laporan.jejak import tandai
from kinerja.model import CaraRealisasi, Nilai, Variabel

__all__ = [
    "alasan_tanpa_capaian",
    "atau_persen",
    "banyak",
    "berjudul",
    "bertitik",
    "di_tengah",
    "judul_di_tengah",
    "sebut_kelompok",
    "sebut_pegawai",
    "sebut_semua",
    "kalimat_capaian",
    "kalimat_perubahan",
    "kalimat_semua_perubahan",
    "kalimat_variabel",
    "teks_perubahan",
    "teks_status",
    "urutan_ke",
]

#: Words that stay small within a caption (EYD V, I.A): conjunctions and prepositions.
_KECIL = frozenset(
    "di ke dari dan yang untuk pada dalam dengan atau serta oleh bagi menurut terhadap tentang atas antara sebagai per "
    "karena hingga sampai tanpa selain agar jika bila secara".split()
)
#: Short names of documents, which keep their capital within a sentence.
_DOKUMEN = frozenset({"Renja", "Renstra"})
#: Groups of staff whose name begins with the word pegawai.
_BERPEGAWAI = frozenset({"PNS", "PPPK"})
#: Up to so many are told together by a word, such as "ketiga indikator".
_SEBUT_MAKS = 10
_STATUS = {
    Status.MELAMPAUI: "melampaui target",
    Status.TERCAPAI: "tepat mencapai target",
    Status.TIDAK_TERCAPAI: "belum mencapai target",
}


def banyak(jumlah: int) -> str:
    """Print a count: figures alone, for figures with their words belong to laws, deeds and receipts (EYD V, II).

    >>> banyak(3), banyak(1250)
    ('3', '1.250')
    """
    return cetak_bulat(jumlah)


def atau_persen(nilai: Decimal | None, kunci: Kunci) -> str:
    """Continue an amount with its share, where there is one."""
    return "" if nilai is None else f" atau {tandai(kunci, cetak_persen(nilai))}"


def urutan_ke(nomor: int) -> str:
    """Print the place in a row in words.

    >>> urutan_ke(1), urutan_ke(2), urutan_ke(11)
    ('pertama', 'kedua', 'kesebelas')
    """
    return "pertama" if nomor == 1 else f"ke{terbilang(nomor)}"


def sebut_semua(jumlah: int, tercetak: str = "") -> str:
    """Begin a sentence that holds of every one of so many; ``tercetak`` is the count where it bears a trace.

    >>> sebut_semua(1), sebut_semua(3), sebut_semua(12)
    ('Satu-satunya', 'Ketiga', 'Semua dari 12')
    """
    if jumlah == 1:
        return "Satu-satunya"
    return urutan_ke(jumlah).capitalize() if jumlah <= _SEBUT_MAKS else f"Semua dari {tercetak or banyak(jumlah)}"


def berjudul(nama: str) -> str:
    """Write a name as part of a caption: every word with a capital, but for conjunctions and prepositions (EYD V).

    >>> berjudul("Persentase pelaku usaha mikro yang dibina di IKM"), berjudul("e-SAKIP daerah")
    ('Persentase Pelaku Usaha Mikro yang Dibina di IKM', 'e-SAKIP Daerah')
    """
    kata = nama.split(" ")
    return " ".join(
        satu if satu.lower() in _KECIL and nomor else satu if satu[1:] != satu[1:].lower() else _besar(satu)
        for nomor, satu in enumerate(kata)
    )


def _besar(kata: str) -> str:
    """Give a word its capital, and each part of a doubled or joined one."""
    return re.sub(r"(^|[-/(“])(\w)", lambda cocok: cocok[1] + cocok[2].upper(), kata)


def di_tengah(nama: str) -> str:
    """Write a name as it stands inside a sentence: first letter small, unless the word is an abbreviation.

    A name of words with capitals is a proper one and keeps them all, for half of them small would be none.

    >>> di_tengah("Persentase koperasi aktif"), di_tengah("IPM daerah")
    ('persentase koperasi aktif', 'IPM daerah')
    >>> di_tengah("Nilai Tukar Nelayan"), di_tengah("Nilai SAKIP dinas")
    ('Nilai Tukar Nelayan', 'nilai SAKIP dinas')
    """
    pertama, kedua, *_ = *nama.split(maxsplit=2), "", ""
    tetap = pertama[1:2].isupper() or (kedua[:1].isupper() and kedua[1:2].islower())
    return nama if tetap else nama[:1].lower() + nama[1:]


def judul_di_tengah(judul: str) -> str:
    """Write a heading as it stands inside a sentence: small letters, but for abbreviations and names of documents.

    >>> judul_di_tengah("Reviu terhadap Rancangan Awal RKPD"), judul_di_tengah("Isu-Isu Penting dalam Renja")
    ('reviu terhadap rancangan awal RKPD', 'isu-isu penting dalam Renja')
    """
    return " ".join(
        satu if satu in _DOKUMEN or any(ruas[1:] != ruas[1:].lower() for ruas in satu.split("-")) else satu.lower()
        for satu in judul.split(" ")
    )


def sebut_kelompok(nama: str | None, *, awal: bool = False) -> str:
    """Write "non" joined to the name that it denies (EYD V, I.B: a bound form takes a hyphen before a capital).

    >>> sebut_kelompok("Non ASN (PJLP)"), sebut_kelompok("Non PNS", awal=True), sebut_kelompok("PPPK")
    ('non-ASN (PJLP)', 'Non-PNS', 'PPPK')
    """
    return re.sub(r"\b[Nn]on[ -](?=[A-Z]{2})", "Non-" if awal else "non-", nama or "")


def sebut_pegawai(kelompok: str | None, *, awal: bool = False) -> str:
    """Name the staff of a group; a name whose letters say pegawai already is not given the word once more.

    >>> sebut_pegawai("ASN"), sebut_pegawai("Non ASN", awal=True), sebut_pegawai("PNS")
    ('pegawai ASN', 'Pegawai Non-ASN', 'PNS')
    """
    nama = sebut_kelompok(kelompok, awal=awal)
    return nama if nama in _BERPEGAWAI else f"{'Pegawai' if awal else 'pegawai'} {nama}".strip()


def bertitik(teks: str) -> str:
    """End a typed sentence with a full stop where it has no sign of its own.

    >>> bertitik("Beban bertambah"), bertitik("Mengapa?")
    ('Beban bertambah.', 'Mengapa?')
    """
    return teks if teks.endswith((".", "!", "?", ":", ";")) else f"{teks}."


def alasan_tanpa_capaian(satu: BarisCapaian) -> str:
    """Say why a row of ``laporan.hasil.capaian`` has no capaian, to follow the words "karena"."""
    return str(satu.alasan).removesuffix(", capaian tidak dihitung")


def teks_status(status: Status | None) -> str:
    """Say in words how a realisasi stands to its target."""
    return _STATUS[status] if status else "belum dapat dinilai"


def kalimat_capaian(satu: BarisCapaian) -> str:
    """Say what an indicator reached (a row of ``laporan.hasil.capaian``)."""
    realisasi, target = (
        tandai(jenis.kunci(satu.kode, satu.tahun), cetak_bersatuan(nilai, satu.desimal, satu.satuan))
        for jenis, nilai in ((besaran.REALISASI, satu.realisasi), (besaran.TARGET, satu.target))
    )
    if satu.realisasi is None or satu.target is None:
        ada = f"target {target}" if satu.target is not None else "target yang belum ditetapkan"
        return f"{satu.nama} dengan {ada} belum dapat dinilai karena {satu.alasan}."
    nyata = f"Realisasi {di_tengah(satu.nama)} {'adalah' if isinstance(satu.realisasi, str) else 'sebesar'} {realisasi}"
    if satu.capaian is None:
        return f"{nyata} terhadap target {target}; capaian tidak dihitung karena {alasan_tanpa_capaian(satu)}."
    predikat = f" dengan predikat {satu.predikat}" if satu.predikat else ""
    # A predikat that speaks of the target already says how it was met.
    status = "" if "target" in (satu.predikat or "").casefold() else f" dan {teks_status(satu.status)}"
    return (
        f"{nyata} terhadap target {target} sehingga capaiannya "
        f"{tandai(besaran.CAPAIAN.kunci(satu.kode), cetak_persen(satu.capaian))}{predikat}{status}."
    )


def kalimat_variabel(laporan: Laporan, kode: str) -> str:
    """Say from which numbers a realisasi was computed; "" when it was not."""
    indikator = laporan.hasil.indikator[kode]
    milik = {str(v.peran): v for v in laporan.data.variabel if (v.indikator, v.tahun) == (kode, laporan.tahun)}
    if indikator.cara_realisasi is CaraRealisasi.LANGSUNG or len(milik) < 2:
        return ""
    atas, bawah = milik["pembilang"], milik["penyebut"]

    def cetak(v: Variabel) -> str:
        desimal = desimal_asli(v.nilai)
        nilai = tandai(
            besaran.VARIABEL.kunci(kode, v.peran.value, v.tahun), cetak_bersatuan(v.nilai, desimal, v.satuan)
        )
        return f"{di_tengah(v.nama)} {'sebesar' if 'rupiah' in v.satuan.casefold() else 'sebanyak'} {nilai}"

    kata = KATA_CARA[indikator.cara_realisasi]
    if indikator.cara_realisasi.tumbuh and atas.nilai <= bawah.nilai:
        kata = "yang turun dari" if atas.nilai < bawah.nilai else "yang sama dengan"
    return f"Realisasi tersebut berasal dari {cetak(atas)} {kata} {cetak(bawah)}."


def teks_perubahan(beda: Decimal | None, desimal: int) -> str:
    """Print a difference with its sign.

    >>> teks_perubahan(Decimal("0.41"), 2), teks_perubahan(None, 2)
    ('+0,41', '–')
    """
    return f"+{cetak_desimal(beda, desimal)}" if beda is not None and beda > 0 else cetak_desimal(beda, desimal)


def kalimat_semua_perubahan(laporan: Laporan, indikator: Sequence[BarisCapaian]) -> Iterator[str]:
    """Say how each of some indicators moved, and in one sentence which ones have nothing to be compared with."""
    kosong: dict[int, list[str]] = {}
    for satu in indikator:
        tahun = _tahun_kosong(laporan, satu)
        if tahun is None:
            yield kalimat_perubahan(laporan, satu)
        else:
            kosong.setdefault(tahun, []).append(satu.nama)
    for tahun, (depan, *lain) in sorted(kosong.items()):
        yield _kalimat_kosong(gabung([depan, *map(di_tengah, lain)]), tahun)


def _lalu(laporan: Laporan, kode: str) -> Nilai | None:
    return laporan.hasil.nyata.get((kode, laporan.tahun - 1))


def _tahun_kosong(laporan: Laporan, satu: BarisCapaian) -> int | None:
    """Return the year whose realisasi is missing for a comparison with the last year; None when both are there."""
    if _lalu(laporan, satu.kode) is None:
        return laporan.tahun - 1
    return laporan.tahun if satu.realisasi is None else None


def _kalimat_kosong(nama: str, tahun: int) -> str:
    return f"{nama} belum dapat dibandingkan karena realisasi tahun {tahun} belum tersedia."


def kalimat_perubahan(laporan: Laporan, satu: BarisCapaian) -> str:
    """Say how the realisasi of an indicator moved against the last year."""
    kosong = _tahun_kosong(laporan, satu)
    if kosong is not None:
        return _kalimat_kosong(satu.nama, kosong)
    sebelum = _lalu(laporan, satu.kode)
    awal, akhir = (cetak_bersatuan(nilai, satu.desimal, satu.satuan) for nilai in (sebelum, satu.realisasi))
    beda = hitung.perubahan(sebelum, satu.realisasi, laporan.pilihan.dasar_hitung, satu.desimal)
    sama = awal == akhir
    awal, akhir = (
        tandai(besaran.REALISASI.kunci(satu.kode, tahun), teks)
        for tahun, teks in ((laporan.tahun - 1, awal), (laporan.tahun, akhir))
    )
    if sama:
        return f"Realisasi {di_tengah(satu.nama)} tetap {akhir} seperti tahun {laporan.tahun - 1}."
    if beda is None:
        return f"{satu.nama} berubah dari {awal} pada tahun {laporan.tahun - 1} menjadi {akhir} pada tahun {laporan.tahun}."
    selisih = cetak_bersatuan(abs(beda), satu.desimal, f"poin{NBSP}persentase" if satu.satuan == "%" else satu.satuan)
    selisih = tandai(besaran.PERUBAHAN.kunci(satu.kode), selisih)
    gerak = "meningkat" if beda > 0 else "menurun"
    return (
        f"Realisasi {di_tengah(satu.nama)} {gerak} {selisih}, dari {awal} pada tahun "
        f"{laporan.tahun - 1} menjadi {akhir} pada tahun {laporan.tahun}."
    )
