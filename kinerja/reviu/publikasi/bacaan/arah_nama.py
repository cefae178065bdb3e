"""Which way an indicator should go, as far as its name says: down for poverty, up for satisfaction, unsure where both are named."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["berarah_turun", "menaik", "menurun_pasti", "menyebut_turun"]

#: Words of indicators of which less is better, or may be.
_TURUN = frozenset(
    "penurunan menurun turun menurunnya berkurang berkurangnya pengurangan kemiskinan miskin pengangguran kematian stunting kasus "
    "kejadian risiko resiko pelanggaran kehilangan kerusakan rusak rawan konflik keluhan pengaduan aduan keterlambatan waktu lama lamanya durasi "
    "tunggakan temuan sengketa ketimpangan gini inflasi kumuh banjir kebakaran kecelakaan angka beban emisi sampah limbah "
    "putus drop prevalensi kesenjangan deviasi inefisiensi rasio kriminalitas mortalitas morbiditas defisit".split()
)
#: Words of indicators of which more is better, whatever else their name says.
_NAIK = frozenset(
    "indeks nilai kepuasan akip sakip cakupan meningkat meningkatnya peningkatan kualitas capaian opini kepatuhan "
    "pemenuhan tersedia terlayani terpenuhi berkualitas bersertifikat aktif sehat partisipasi kunjungan".split()
)
#: Of these, words that only say how something is measured: an index of poverty should fall.
_UKURAN = frozenset(("indeks", "nilai", "capaian"))
#: Words that leave no doubt that less is better, and words that together do.
_PASTI_TURUN = frozenset(
    "kematian mortalitas morbiditas stunting wasting kemiskinan miskin pengangguran prevalensi inflasi gini kriminalitas kumuh "
    "kesakitan death ndr gdr kecelakaan kebakaran ketimpangan tfr fertilitas fertility risiko resiko keluhan".split()
)
_PASTI_BERSAMA = tuple(
    frozenset(satu.split())
    for satu in (
        "putus sekolah",
        "drop out",
        "lahan kritis",
        "waktu tunggu",
        "lama tunggu",
        "temuan bpk",
        "jumlah temuan",
    )
)
#: Words of what is done about it, beside which more may be better.
_BERBALIK = frozenset(
    "penurunan menurun menurunnya turun berkurang berkurangnya pengurangan penanganan ditangani tertangani diselesaikan "
    "penyelesaian terselesaikan selesai dicegah pencegahan penanggulangan pengendalian mitigasi terkendali bebas dilayani "
    "terlayani dibina dilatih mendapat mendapatkan memperoleh menerima penerima pelayanan bantuan terdata ditemukan diobati "
    "sembuh ditindaklanjuti tindak lanjut direspon ditanggapi rehabilitasi direhabilitasi ditata penataan dokumen kajian "
    "rencana peta kembali terentaskan pengentasan keluar sesuai tepat memenuhi".split()
)


def _tersebut(isi: set[str]) -> bool:
    return bool(isi & _PASTI_TURUN) or any(satu <= isi for satu in _PASTI_BERSAMA)


def menurun_pasti(isi: Iterable[str]) -> bool:
    """Say whether the words of an indicator leave no doubt that less is better.

    >>> menurun_pasti(("angka", "kematian", "ibu")), menurun_pasti(("penurunan", "kemiskinan"))
    (True, False)
    """
    ada = set(isi)
    return _tersebut(ada) and not ada & ((_NAIK - _UKURAN) | _BERBALIK)


def berarah_turun(isi: Iterable[str]) -> bool:
    """Say whether the words of an indicator name what should be less, beside what is done about it: more or less may be meant.

    >>> berarah_turun(("penurunan", "kemiskinan")), berarah_turun(("angka", "kematian", "ibu"))
    (True, False)
    """
    ada = set(isi)
    return _tersebut(ada) and bool(ada & _BERBALIK)


def menyebut_turun(isi: Iterable[str]) -> bool:
    """Say whether any word of an indicator may be of what should be less.

    >>> menyebut_turun(("angka", "melek", "huruf")), menyebut_turun(("persentase", "jalan", "mantap"))
    (True, False)
    """
    ada = set(isi)
    return bool(ada & _TURUN) or _tersebut(ada)


def menaik(isi: Iterable[str]) -> bool:
    """Say whether the words of an indicator are of what should be more, and none of what should be less.

    >>> menaik(("indeks", "kepuasan", "masyarakat")), menaik(("indeks", "risiko", "bencana"))
    (True, False)
    """
    ada = set(isi)
    return bool(ada & _NAIK) and not menyebut_turun(ada)
