"""The name of the report's own agency: where one sentence of many names another agency of the same kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel
from kinerja.reviu.publikasi.penulisan.jenis_instansi import dapat_sendiri, tak_bernama
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["periksa_nama_instansi"]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BESAR = r"[A-Z][\w’'/-]*"
#: Kinds of agencies whose name is a field of work with a place behind it, and kinds whose name is a place or proper name.
_BIDANG = (
    r"Dinas|Badan|Inspektorat|Sekretariat(?: Daerah| DPRD)?|Kantor|Balai(?: Besar)?|Loka|Satuan Polisi Pamong Praja|"
    # Agencies known by an acronym with the region behind it; documents have such names too.
    r"(?!(?:RPJMD|RPJPD|RKPD|APBD|APBN|LKPD|RTRW|DPRD|PDRB|UMKM|ASN|IKU|PAD)\b)(?:[A-Z]{3,}|Bawaslu|Bappeda|Kesbangpol|Disdukcapil)"
    r"(?=\s+(?:Kota|Kabupaten)\b)"
)
_TEMPAT = (
    r"Kecamatan|Kelurahan|Puskesmas|RSUD|Rumah Sakit(?: Umum)?(?: Daerah)?|UPBU|KSOP|Bandar Udara|Lapas|Rutan|Politeknik|"
    r"Lembaga Pemasyarakatan|Rumah Tahanan Negara|Universitas|Institut|Akademi|Taman Nasional|Museum|Stasiun [A-Z]\w+|Polres(?:ta|tabes)?|Polda|Polsek|Pengadilan [A-Z]\w+|Kejaksaan [A-Z]\w+"
)
_INSTANSI = re.compile(
    rf"\b(?P<jenis>{_BIDANG}|{_TEMPAT})\s+(?P<nama>{_BESAR}(?:(?:,|\s+dan|\s+serta)?\s+{_BESAR}|\s+&\s+{_BESAR}){{0,9}})"
)
#: The class or type of an agency, in front of its name.
_KELAS = re.compile(r"^(?:Kelas|Klas|Tipe)\s+[A-Z0-9]+\s+(?=[A-Z])")
_DAERAH = re.compile(r"\b(?:Kota|Kabupaten|Kab\.|Provinsi|Kelas)\b")
#: Words before a name that speak of others.
_LAIN = re.compile(
    r"(?:\b(?:dengan|banding\w*|bersama|koordinasi|kerja\s?sama|antar\w*|studi|seperti|kepada|ke|dan|serta|atau|lain|para|yaitu|di)|,)\s*$",
    re.IGNORECASE,
)
#: Sentences that speak of the report's own agency and its documents.
_SENDIRI = re.compile(
    r"kinerja|\bL(?:Kj|K|AK)IP\b|disusun|pertanggungjawaban|akuntabilitas|puji\s+syukur|struktur\s+organisasi|tugas\s+pokok|"
    r"\bvisi\b|demikian|renstra|renja|rencana\s+strategis|anggaran|pegawai|personel|"
    r"atas\s+nama|mempunyai\s+tugas|tugas\s+dan\s+fungsi|menandatangani",
    re.IGNORECASE,
)
#: Heads of agencies that are called by their office, with the kind of the agency.
_PEJABAT = {
    "Camat": "Kecamatan",
    "Lurah": "Kelurahan",
    "Kapolres": "Polres",
    "Kapolresta": "Polresta",
    "Kapolrestabes": "Polrestabes",
    "Kapolda": "Polda",
    "Kapolsek": "Polsek",
    "Kalapas": "Lapas",
    "Karutan": "Rutan",
}
_SEBUT_PEJABAT = re.compile(rf"\b(?P<pejabat>{'|'.join(_PEJABAT)})\s+(?=[A-Z])")
_TAK_NAMA = frozenset("Tahun TA Perubahan Nomor Tabel Bab Triwulan Semester".split())
#: Places that must name the agency, and how many times as many as name another.
_KERAP = 2
_MIRIP = 0.8


@dataclass(frozen=True)
class _Sebut:
    """A name of an agency in a text: kind, field of work or proper name, place behind it."""

    sel: Sel
    jenis: str
    inti: str
    daerah: str
    lain: bool

    @property
    def nama(self) -> str:
        return " ".join(filter(None, (self.jenis, self.inti, self.daerah)))


def periksa_nama_instansi(peta: Peta) -> _Temuan:
    """Find sentences that name another agency than nearly all others, of the same field in another place or of one kind."""
    semua = [*_judul(peta), *(satu for sel, teks in _teks(peta) for satu in _sebutan(sel, teks))]
    for kunci in dict.fromkeys(_kunci(satu) for satu in semua if dapat_sendiri(satu.jenis, peta.isi.instansi)):
        milik = [satu for satu in semua if _kunci(satu) == kunci and _pembeda(satu)]
        hitung = Counter(nama for nama, _ in {(_pembeda(satu), satu.sel.nomor) for satu in milik})
        if (utama := _utama(hitung)) is None:
            continue
        contoh = next(satu for satu in milik if _pembeda(satu) == utama)
        for satu in milik:
            if not satu.lain and not _serupa(_pembeda(satu), utama):
                pesan = f"Laporan ini tentang {contoh.nama}, tetapi tertulis “{satu.nama}”; periksa apakah naskah laporan lain tersalin."
                yield (
                    satu.sel,
                    Dugaan(satu.sel.tempat, satu.nama, contoh.nama, pesan, Tingkat.PERINGATAN, (satu.sel.nomor,)),
                )


def _utama(hitung: Counter[str]) -> str | None:
    """Return the name that a report is of: named often enough, and by all longer and shorter forms of it, beside any other."""
    if len(hitung) < 2:
        return None
    suara = {nama: sum(n for lain, n in hitung.items() if _serupa(nama, lain)) for nama in hitung}
    utama = max(hitung, key=lambda nama: (suara[nama], hitung[nama]))
    berikut = max((n for nama, n in suara.items() if not _serupa(nama, utama)), default=0)
    return utama if suara[utama] >= _KERAP and suara[utama] >= _KERAP * berikut else None


def _kunci(satu: _Sebut) -> tuple[str, str]:
    """Return what two agencies have in common to be told apart by the rest: kind and field, or the kind alone."""
    return (satu.jenis, "") if re.fullmatch(_TEMPAT, satu.jenis) else (satu.jenis, satu.inti)


def _pembeda(satu: _Sebut) -> str:
    return satu.inti if re.fullmatch(_TEMPAT, satu.jenis) else satu.daerah


def _judul(peta: Peta) -> Iterator[_Sebut]:
    """Yield the agencies that captions name, which tell whose report it is and are accused by another rule."""
    for tabel in peta.isi.tabel:
        sel = next((s for b in tabel.baris for s in b.sel if not tabel.prosa), None)
        yield from (replace(satu, lain=True) for satu in (_sebutan(sel, tabel.nama) if sel else ()))


def _teks(peta: Peta) -> Iterator[tuple[Sel, str]]:
    """Yield the sentences of running text, each once."""
    ada: set[str] = set()
    for tabel in peta.isi.tabel:
        for sel in (s for b in tabel.baris if tabel.prosa for s in b.sel if s.angka is None and not b.dari_kalimat):
            if sel.teks not in ada and " " in sel.teks:
                ada.add(sel.teks)
                yield sel, sel.teks


def _sebutan(sel: Sel, teks: str) -> Iterator[_Sebut]:
    teks = _SEBUT_PEJABAT.sub(lambda temu: f"{_PEJABAT[temu['pejabat']]} ", teks)
    for temu in _INSTANSI.finditer(teks):
        isi = []
        for satu in temu["nama"].split():
            if satu.strip(",.") in _TAK_NAMA or re.match(r"\d", satu):
                break
            isi.append(satu)
        nama = _KELAS.sub("", " ".join(isi).strip(" ,."))
        batas = _DAERAH.search(nama)
        inti, daerah = (nama[: batas.start()].strip(" ,"), nama[batas.start() :].split(",")[0]) if batas else (nama, "")
        if (inti or daerah) and not tak_bernama(f"{inti} {daerah}"):
            lain = bool(_LAIN.search(teks[: temu.start()])) or not _SENDIRI.search(teks)
            yield _Sebut(sel, temu["jenis"], inti, daerah, lain)


def _serupa(satu: str, lain: str) -> bool:
    """Say whether one name is a shorter form of the other, or spelled otherwise."""
    a, b = set(satu.casefold().split()), set(lain.casefold().split())
    beda, lebih = " ".join(sorted(a - b)), " ".join(sorted(b - a))
    return not beda or not lebih or SequenceMatcher(None, beda, lebih).ratio() >= _MIRIP
