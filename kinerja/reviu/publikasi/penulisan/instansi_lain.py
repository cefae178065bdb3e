"""Text of another agency: a document, a task or staff that a sentence gives to an agency which is not the report's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.cetakan.kata import kata
from kinerja.reviu.publikasi.penulisan.teks_tercetak import Teks, teks_tercetak
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_milik_instansi_lain"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_NAMA = r"(?!(?:Tahun|TA)\b)[A-Z][\w’'/-]*"
_INSTANSI = (
    rf"(?P<jenis>Dinas|Badan|Kantor|Kecamatan|Kelurahan|RSUD|Puskesmas|Balai|Biro|Satuan Polisi Pamong Praja|Inspektorat|Sekretariat)\s+"
    rf"(?P<nama>{_NAMA}(?:(?:,|\s+dan|\s+serta)?\s+{_NAMA}){{0,7}})"
)
#: What a report says of its own agency alone: its documents wherever they are named; its work and people where they begin a sentence.
_DOKUMEN = re.compile(
    rf"\b(?:[Ll]aporan\s+(?:[Aa]kuntabilitas\s+)?[Kk]inerja(?:\s+[Ii]nstansi\s+[Pp]emerintah)?|L(?:Kj|K|AK)IP|[Pp]erjanjian\s+[Kk]inerja|[Rr]encana\s+[Ss]trategis|"
    rf"[Rr]enstra|[Rr]enja|[Rr]encana\s+[Kk]erja|[Ii]ndikator\s+[Kk]inerja\s+[Uu]tama|IKU|[Ss]truktur\s+[Oo]rganisasi|[Vv]isi|[Mm]isi|"
    rf"[Tt]ugas(?:\s+[Pp]okok)?(?:\s+dan\s+[Ff]ungsi)?)\s+(?:(?:pada|di|dari)\s+)?{_INSTANSI}"
)
_POKOK = re.compile(
    rf"^\W*(?:(?:[Ss]eluruh|[Ss]emua|[Jj]umlah|[Rr]ealisasi|[Cc]apaian|[Pp]agu|[Ss]erapan|[Pp]ada\s+tahun\s+20\d\d,?)\s+)*(?:[Kk]inerja|[Aa]nggaran|[Pp]egawai|[Aa]paratur|ASN)\s+"
    rf"(?:(?:pada|di|dari)\s+)?{_INSTANSI}"
)
_DAERAH = re.compile(r"\s+(?:Kota|Kabupaten|Kab\.|Provinsi|Tahun|TA|Daerah|Sekretariat|Setda)\b.*$|,.*$")
#: Agencies that write on others: those which plan, watch, pay or staff them; and what is of all of them.
_MENAUNGI = re.compile(
    r"\b(?:pemerintah|inspektorat|sekretariat|biro\s+(?:organisasi|umum)|bagian\s+organisasi|bappeda|badan\s+(?:perencanaan|kepegawaian|pengelola\w*|keuangan|pendapatan)|bkd|bpkad|bkpsdm)\b",
    re.IGNORECASE,
)
#: Sentences that name another agency with right: works with it, is compared with it, was parted from it.
_BERSAMA = re.compile(
    r"\b(?:\w*banding\w*|bersama|kerja\s?sama|koordinasi|antara|dengan\s+(?:Dinas|Badan)|digabung\w*|penggabungan|pemekaran|semula|dahulu|sebelumnya|"
    r"perubahan\s+nama|berubah|mendukung|lintas|contoh|studi|rekomendasi|hasil\s+evaluasi)\b",
    re.IGNORECASE,
)
#: Agencies that stand beside each other in a region; of others, parents and branches have their own documents.
_SEJAJAR = frozenset("dinas badan kantor kecamatan satuan".split())
#: Sentences in which another agency may be named by a slip; more of them mean it.
_KALI = 2


def periksa_milik_instansi_lain(peta: Peta) -> _Temuan:
    """Find what is a report's own said of another agency, where the report's own one is known and writes on itself alone."""
    sendiri = frozenset(kata(_DAERAH.sub("", peta.isi.instansi.title())))
    if not sendiri or _MENAUNGI.search(_DAERAH.sub("", peta.isi.instansi.title())):
        return
    semua = [
        (teks, temu, nama) for teks in teks_tercetak(peta.isi) if teks.ragam == "kalimat" for temu, nama in _milik(teks)
    ]
    utuh = _DAERAH.sub("", peta.isi.instansi.title())
    lain = [
        (teks, temu, nama) for teks, temu, nama in semua if _berlainan(nama, sendiri) and not _singkatan(nama, utuh)
    ]
    kali = Counter(nama for _, _, nama in lain)
    for teks, temu, nama in lain:
        if kali[nama] <= _KALI and not _BERSAMA.search(teks.isi):
            sebut = " ".join(filter(None, (temu["jenis"], _DAERAH.sub("", temu["nama"]))))
            pesan = f"Laporan ini tentang {peta.isi.instansi.title()}, tetapi tertulis “{sebut}”; periksa apakah naskah laporan lain tersalin"
            yield teks.sel, teks.duga(sebut, "", pesan, Tingkat.PERINGATAN)


def _milik(teks: Teks) -> Iterator[tuple[re.Match[str], tuple[str, ...]]]:
    """Yield the agencies to which a sentence gives what is an agency's own, each with its kind and name."""
    for temu in (*_DOKUMEN.finditer(teks.isi), *_POKOK.finditer(teks.isi)):
        yield temu, kata(f"{temu['jenis']} {_DAERAH.sub('', temu['nama'])}")


def _berlainan(nama: tuple[str, ...], sendiri: frozenset[str]) -> bool:
    """Say whether a name is of another agency beside the own one: of another kind, or of one kind without a word in common."""
    jenis, *inti = nama
    if not inti or (jenis not in sendiri and not (jenis in _SEJAJAR and sendiri & _SEJAJAR)):
        return False
    return jenis not in sendiri or sendiri.isdisjoint(inti)


def _singkatan(nama: tuple[str, ...], sendiri: str) -> bool:
    """Say whether a name may stand for the own one: its letters follow each other in it.

    >>> _singkatan(("dinas", "kominfo"), "Dinas Komunikasi dan Informatika"), _singkatan(("dinas", "pangan"), "Dinas Sosial")
    (True, False)
    """
    huruf = iter(sendiri.casefold())
    return all(satu in huruf for satu in "".join(nama[1:]))
