"""Lists of staff, one row per person: counted at once. No name and no NIP leaves this module, nor does any cell as text.

Messages name cells only, never what stands in them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from pydantic import TypeAdapter, ValidationError

from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kepala import ABAIKAN, Istilah, Kepala, baris_berisi, total
from kinerja.impor.kisi import Kisi, Tempat, lipat
from kinerja.model.kepegawaian import Golongan, cocokkan_jenjang, muat_jenjang

__all__ = ["ISTILAH", "baca_pegawai", "cukup"]

ISTILAH: Istilah = (
    ("nip", r"(?:^|\b)(?:nip|nipppk|nik|nrp)(?: baru| pegawai)?$|^(?:nip|nik|nrp)\b"),
    ("golongan", r"^(?!tmt|tanggal|tgl).*\b(?:golongan|gol)\b"),
    ("pendidikan", r"^(?:tingkat |jenjang )?(?:pendidikan|pend)(?: terakhir)?(?: (?:tahun|thn)(?: lulus)?)?$"),
    (
        ABAIKAN,
        r"tanggal|\btmt\b|tempat|alamat|agama|masa kerja|usia|umur|diklat|^no$|nomor|tahun lulus|jurusan|telepon|email|gaji",
    ),
    ("kelamin", r"kelamin|gender|^jk$|^l p$|^sex$"),
    ("laki", r"^(?:l|laki laki|pria)$"),
    ("perempuan", r"^(?:p|pr|perempuan|wanita)$"),
    ("golongan", r"golongan|\bgol\b|pangkat|ruang"),
    ("pendidikan", r"pendidikan|\bpend\b|ijazah|jenjang$"),
    ("eselon", r"eselon|\besl\b"),
    ("status", r"status|jenis (?:kepegawaian|pegawai|asn)|kedudukan"),
    ("jabatan", r"jabatan"),
    ("unit", r"unit|bidang|bagian|satuan kerja|seksi|tempat tugas"),
    ("nama", r"^nama"),
)
#: How lists call men and women, also by the letters of national staff data.
_KELAMIN = (("L", re.compile(r"l|pria|m(?:ale)?$")), ("P", re.compile(r"p|w|f(?:emale)?$")))
#: Who is on the list and no longer on duty.
_KELUAR = re.compile(
    r"(?<!persiapan )pensiun|meninggal|wafat|berhenti|mutasi keluar|pindah (?:tugas|instansi|keluar)|(?:non|tidak) ?aktif"
)
#: A cell that holds nothing but a NIP or NIK.
_NOMOR = re.compile(r"(?:nip|nik|nipppk)?[.:\s]*(?:\d\s*){16,18}", re.IGNORECASE)
_ESELON = re.compile(r"\b(iv|iii|ii|i)(?:\s*[./-]?\s*[ab])?\b")
_golongan: TypeAdapter[str] = TypeAdapter(Golongan)


def cukup(kepala: Kepala) -> bool:
    """Tell whether a header is that of a list of persons."""
    rinci = [satu for satu in ("golongan", "pendidikan", "eselon", "status", "kelamin", "jabatan") if kepala.ada(satu)]
    return kepala.ada("nip", "nama") and len(rinci) >= (1 if kepala.ada("nip") else 2)


@dataclass(frozen=True)
class _Orang:
    """What is counted of a person, and the row."""

    baris: int
    kelamin: str
    kelompok: str
    status: str
    golongan: str
    pendidikan: str
    eselon: str
    unit: str


def baca_pegawai(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Count a list of staff into the four sheets of pegawai."""
    kisi = _sebaris(kisi, kepala)
    unit = _unit(kisi, kepala, konteks)
    asing: dict[str, list[Tempat]] = {}
    orang = [_orang(kisi, kepala, nomor, unit, asing) for nomor in _bertugas(kisi, kepala, konteks)]
    if not orang:
        return
    for apa, tempat in asing.items():
        konteks.tak_paham.append(
            f"{kisi.asal(tempat)}: {apa} tidak dikenal pada {len(tempat)} baris; perbaiki dalam sumbernya"
        )
    konteks.terbaca.append(
        Terbaca(kisi.berkas, kisi.lembar, "daftar pegawai", (orang[0].baris + 1, orang[-1].baris + 1), len(orang))
    )
    konteks.kabar.append(f"{kisi.tempat}: {len(orang)} orang dihitung; nama dan NIP tidak disimpan")
    if kepala.ada("nip") and not kepala.ada("kelamin", "laki", "perempuan"):
        konteks.kabar.append(f"{kisi.tempat}: jenis kelamin dibaca dari angka ke-15 NIP")
    _hitung("pegawai_status", ("status",), orang, lambda o: {"status": o.status, "kelompok": o.kelompok}, kisi, konteks)
    for lembar, kolom in (("pegawai_golongan", "golongan"), ("pegawai_pendidikan", "pendidikan")):
        if kepala.ada(kolom):
            milik = [o for o in orang if getattr(o, kolom) or (kolom == "golongan" and o.kelompok == "Non ASN")]
            _hitung(lembar, ("unit", "kelompok", kolom), milik, _isi_rinci(kolom), kisi, konteks)
    pejabat = [o for o in orang if o.eselon]
    _hitung("pegawai_eselon", ("eselon",), pejabat, lambda o: {"eselon": o.eselon}, kisi, konteks)


def _bertugas(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> list[int]:
    """Return the rows of those who are on duty; the others are told by their number."""
    semua = [nomor for nomor, teks in baris_berisi(kisi, kepala) if not total(teks) and _seorang(kisi, kepala, nomor)]
    status = kepala.peran.get("status", ())
    hasil = [nomor for nomor in semua if not any(_KELUAR.search(lipat(kisi.isi(nomor, kolom))) for kolom in status)]
    if keluar := len(semua) - len(hasil):
        pesan = f"{keluar} orang yang sudah pensiun, berhenti, atau pindah tidak dihitung"
        konteks.kabar.append(f"{kisi.tempat}: {pesan}")
    return hasil


def _isi_rinci(kolom: str) -> Callable[[_Orang], dict[str, str]]:
    return lambda o: {"unit": o.unit, "kelompok": o.kelompok, kolom: getattr(o, kolom)}


def _hitung(
    lembar: str,
    kunci: tuple[str, ...],
    orang: Iterable[_Orang],
    isi: Callable[[_Orang], dict[str, str]],
    kisi: Kisi,
    konteks: Konteks,
) -> None:
    """Count persons into rows; where the sex of one is not known, a row holds only their number."""
    kelompok: dict[tuple[str, ...], list[_Orang]] = {}
    for satu in orang:
        kelompok.setdefault(tuple(isi(satu).values()), []).append(satu)
    tahu = all(o.kelamin for milik in kelompok.values() for o in milik)
    for milik in kelompok.values():
        dari = kisi.asal((o.baris, 0) for o in milik)
        dari = re.sub(r"\bA(\d+)", r"baris \1", dari).replace(":baris ", "-")
        hitung = Counter(o.kelamin for o in milik)
        jumlah = {"laki_laki": hitung["L"], "perempuan": hitung["P"]} if tahu else {"jumlah": len(milik)}
        kepala = {nama: Isian(teks, dari) for nama, teks in isi(milik[0]).items() if teks}
        konteks.tambah(
            lembar, kunci, {**kepala, **{nama: Isian(Decimal(banyak), dari) for nama, banyak in jumlah.items()}}
        )


def _sebaris(kisi: Kisi, kepala: Kepala) -> Kisi:
    """Return the list with one row for each person: where the NIP stands below the name, that line is joined to it."""
    kolom = [satu for peran in ("nip", "nama") for satu in kepala.peran.get(peran, ())]
    baris = [list(satu) for satu in kisi.baris]
    for nomor in range(kepala.mulai + 1, len(baris)):
        if any(_NOMOR.fullmatch(kisi.teks(nomor, k)) and _bernama(kisi.teks(nomor - 1, k)) for k in kolom):
            atas, bawah = baris[nomor - 1], baris[nomor]
            lebar = range(max(len(atas), len(bawah)))
            baris[nomor - 1] = [" ".join(filter(None, (kisi.teks(nomor - 1, k), kisi.teks(nomor, k)))) for k in lebar]
            baris[nomor] = []
    return replace(kisi, baris=tuple(map(tuple, baris)))


def _bernama(teks: str) -> bool:
    return bool(re.search(r"[A-Za-z]{2}", teks)) and not re.search(r"\d{4}", teks)


def _seorang(kisi: Kisi, kepala: Kepala, nomor: int) -> bool:
    """Tell whether a row is a person: it has a NIP or a name, and something that is counted."""
    ada = [satu for satu in ("nip", "nama") if (kolom := kepala.kolom(satu)) is not None and kisi.teks(nomor, kolom)]
    rinci = ("golongan", "pendidikan", "eselon", "status", "kelamin", "jabatan", "laki", "perempuan")
    return bool(ada) and any((kolom := kepala.kolom(satu)) is not None and kisi.teks(nomor, kolom) for satu in rinci)


def _orang(kisi: Kisi, kepala: Kepala, nomor: int, unit: dict[str, str], asing: dict[str, list[Tempat]]) -> _Orang:
    def isi(peran: str) -> str:
        kolom = kepala.kolom(peran)
        return kisi.teks(nomor, kolom) if kolom is not None else ""

    golongan = _baca_golongan([kisi.teks(nomor, kolom) for kolom in kepala.peran.get("golongan", ())])
    pendidikan = _baca_pendidikan([kisi.teks(nomor, kolom) for kolom in kepala.peran.get("pendidikan", ())])
    for peran, hasil in (("golongan", golongan), ("pendidikan", pendidikan)):
        if isi(peran) not in ("", "-") and not hasil:
            asing.setdefault(peran, []).append((nomor, kepala.peran[peran][0]))
    status, kelompok = _status(isi("status"), golongan, isi("nip"))
    kelamin = _kelamin(isi("kelamin"), isi("laki"), isi("perempuan"), isi("nip"))
    if not kelamin:
        asing.setdefault("jenis kelamin", []).append((nomor, kepala.kolom("kelamin", "nip", "nama") or 0))
    eselon = _eselon(isi("eselon"))
    return _Orang(nomor, kelamin, kelompok, status, golongan, pendidikan, eselon, unit.get(lipat(isi("unit")), ""))


def _kelamin(kelamin: str, laki: str, perempuan: str, nip: str) -> str:
    for satu, pola in _KELAMIN:
        if pola.match(lipat(kelamin)):
            return satu
    if bool(laki) != bool(perempuan):
        return "L" if laki else "P"
    angka = re.sub(r"\D", "", nip)
    return {"1": "L", "2": "P"}.get(angka[14], "") if len(angka) == 18 else ""


def _baca_golongan(isi: Iterable[str]) -> str:
    """Read a golongan, also one that stands behind the pangkat: "Penata Tk. I (III/d)"."""
    for satu in isi:
        dalam = re.search(r"\b(IV|I{1,3})\s*[/.]\s*([a-eA-E])\b", satu)
        for teks in (satu, dalam[0] if dalam else "", *re.findall(r"\(([^)]+)\)", satu)):
            try:
                if teks:
                    return str(_golongan.validate_python(teks.replace(".", "/") if dalam else teks))
            except ValidationError:
                continue
    return ""


def _baca_pendidikan(isi: Iterable[str]) -> str:
    """Read a level of education from the first column that names one: the school may stand beside its level."""
    return next((nama for teks in isi if teks and (nama := _jenjang(teks))), "")


def _jenjang(teks: str) -> str:
    awal = re.split(r"\s+(?:jurusan|bidang)\b|,", teks)[0]
    calon = [
        awal,
        re.sub(r"^(S|D)\s*[.-]?\s*(\d|I{1,3}V?)\b.*", r"\1\2", awal, flags=re.IGNORECASE),
        awal.split(" ")[0],
    ]
    return next((nama for satu in calon if satu and (nama := cocokkan_jenjang(satu, muat_jenjang()))), "")


def _status(teks: str, golongan: str, nip: str) -> tuple[str, str]:
    """Return status and group; without a column they follow from the golongan and the NIP."""
    isi = lipat(teks)
    if re.search(r"\b(?:pppk|p3k)\b|perjanjian kerja", isi):
        return "PPPK", "ASN"
    if re.search(r"\bcpns\b|calon", isi):
        return "CPNS", "ASN"
    if re.search(r"non|honor|kontrak|thl|tkk|ptt|outsourc|tenaga|bukan", isi):
        return "Non ASN", "Non ASN"
    if re.search(r"\bpns\b|\basn\b|negeri", isi):
        return "PNS", "ASN"
    if golongan:
        return ("PPPK", "ASN") if golongan.startswith("PPPK") else ("PNS", "ASN")
    return ("PNS", "ASN") if len(re.sub(r"\D", "", nip)) == 18 else ("Non ASN", "Non ASN")


def _eselon(teks: str) -> str:
    isi = lipat(teks)
    if not isi or re.search(r"non|tidak|staf|pelaksana|fungsional", isi):
        return ""
    # Behind a jabatan, which may count itself: "Asisten I" before "II.b".
    temu = _ESELON.findall(isi)
    return f"Eselon {temu[-1].upper()}" if temu else ""


def _unit(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> dict[str, str]:
    """Map the units of the list to codes of sheet unit; all of them or none, so that sums stay comparable."""
    kolom = kepala.kolom("unit")
    if kolom is None:
        return {}
    kode = {lipat(nama): satu.kode for satu in konteks.data.unit for nama in (satu.nama or "", satu.kode)}
    sebutan = {
        lipat(kisi.teks(nomor, kolom)) for nomor, _ in baris_berisi(kisi, kepala) if _seorang(kisi, kepala, nomor)
    }
    hasil = {satu: kode[satu] for satu in sebutan if satu in kode}
    if not sebutan - {""}:
        return {}
    asing = sebutan - {""} - hasil.keys()
    if asing:
        konteks.kabar.append(
            f"{kisi.tempat}: {len(asing)} nama unit tidak ada pada lembar unit; pegawai dihitung tanpa unit"
        )
        return {}
    return hasil
