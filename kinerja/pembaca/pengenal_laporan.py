"""Which year a report is about, and whose it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from kinerja.pembaca.bukan_ukuran import samarkan
from kinerja.pembaca.unsur import Tabel

__all__ = ["instansi_laporan", "tahun_berkas", "tahun_laporan"]

#: A year; of two that are set beside each other the second one, in which the report compares.
_TAHUN = re.compile(
    r"(?:tahun(?:\s+anggaran)?|\bTA\b)\.?\s*:?\s*(?:20\d\d\s*(?:,|dan|dengan|terhadap|serta)\s*(?:tahun\s+)?)?(20\d\d)(?!\s*[-–/]\s*20)",
    re.IGNORECASE,
)
_NAMA_LAPORAN = r"(?:LAPORAN|LKJIP|LKJ|LAKIP|LKIP)"
#: A line of the cover that says of which year the report is: it names the report, or nothing but the year.
_SAMPUL = re.compile(
    rf"(?:{_NAMA_LAPORAN}\b[A-Z ()/-]*)?\s*\b(?:TAHUN(?: ANGGARAN)?|TA)\.? (20\d\d)|{_NAMA_LAPORAN}\b[A-Z ()/-]* (20\d\d)",
    re.IGNORECASE,
)
_TAHUN_SAJA = re.compile(r"20[0-4]\d")
#: A sentence that says of which year a report is.
_SEBUT = re.compile(rf"\b{_NAMA_LAPORAN}\b[^.;\d]{{0,120}}?\btahun(?:\s+anggaran)?\s+(20\d\d)", re.IGNORECASE)
_ANGKA_TAHUN = re.compile(r"(?<![\d.,/])20[0-4]\d(?![\d.,/])")
_TAHUN_BERKAS = re.compile(r"(?<!\d)20[0-4]\d(?!\d)")
#: What the first lines or the name of the file say counts for so much, what a sentence, a caption or a head does for less.
_AWAL, _BOBOT_AWAL, _BOBOT_SEBUT, _BOBOT_JUDUL = 20, 5, 3, 2
#: How many times, and how many times as often, the text must name another year than its cover.
_BANTAH = 3
#: Lines over which a sentence names a report and its year.
_SAMBUNG = 3
#: Rows at the top of a table in which its head stands.
_BARIS_KEPALA = 6

_JENIS = (
    "DINAS|BADAN|INSPEKTORAT|SEKRETARIAT|KECAMATAN|KELURAHAN|SATUAN POLISI|RUMAH SAKIT|KANTOR|UPTD?|UPBU|BALAI|DIREKTORAT|"
    "KEMENTERIAN|BIRO|PUSAT|STASIUN|LOKA|POLITEKNIK|UNIVERSITAS|PENGADILAN|MAHKAMAH|KEJAKSAAN|KEPOLISIAN|POLRES|POLDA|LEMBAGA|"
    "KOMISI|RSUD|PUSKESMAS|PUSLITBANG|BAPPEDA|BAPELITBANGDA|BPBD|BKPSDM|BPKAD|SATPOL PP"
)
#: Places whose name holds the word of an agency.
_BUKAN_TEMPAT = r"(?<!TANJUNG )(?<!KOTA )(?<!KAB\. )(?<!KEPALA )"
_INSTANSI = re.compile(rf"{_BUKAN_TEMPAT}\b((?:{_JENIS})\b[A-Z ,.&/()-]{{4,120}})")
_EKOR_INSTANSI = re.compile(r"\s*\b(?:TAHUN(?:\s+ANGGARAN)?|TA|PERIODE)\b.*$")
#: A name that ends so goes on in the next line; so does one before a line that begins or ends so.
_TERPOTONG = re.compile(r"\b(?:KABUPATEN|KOTA|PROVINSI|KECAMATAN|KELURAHAN|DAERAH|DAN|DI|REPUBLIK)$|[,&]$")
_SAMBUNGAN = re.compile(r"[A-Z][A-Z .'-]{2,60}")
_LANJUT = re.compile(
    rf"(?!{_NAMA_LAPORAN}\b)(?:(?:KABUPATEN|KOTA|PROVINSI|KELAS)\s+[A-Z .'-]{{2,60}}|[A-Z][A-Z .'-]{{2,60}}\s+TAHUN(?:\s+20\d\d)?)"
)
#: The name of an agency in small letters, where "Kantor Gubernur" is an address: a line of the cover of nothing else, or what a sentence says the report is of.
_JENIS_KECIL = "|".join(j for j in _JENIS.title().split("|") if j not in ("Kantor", "Pusat", "Lembaga", "Komisi"))
_KATA_NAMA = rf"(?:{_JENIS_KECIL})(?:,?\s+(?:(?:[A-Z][\w.'-]*|&)|(?:dan|di|serta)(?=\s+[A-Z])))+"
_NAMA_SAMPUL = re.compile(_KATA_NAMA)
_NAMA_KALIMAT = re.compile(
    rf"\b(?i:{_NAMA_LAPORAN})\b(?:\s+(?i:akuntabilitas|kinerja|instansi|pemerintah)|\s+\([A-Za-z]+\))*\s+(?:(?:pada|dari)\s+)?({_KATA_NAMA})"
)
_WILAYAH = re.compile(r"(?:Kabupaten|Kota|Provinsi)(?:\s+[A-Z][\w.'-]*)+")
_BARIS_SAMPUL, _BARIS_KALIMAT = 40, 200


def tahun_laporan(teks: Sequence[str], tabel: Iterable[Tabel], nama: str = "") -> int | None:
    """Return the year that a report names most, its first lines counting for more; None where it names none.

    The year of a regulation is none of the report. What the lines of the cover agree on decides. Where nothing says
    "tahun", the year that stands most often is taken.

    Parameters
    ----------
    teks, tabel
        its lines of text and its tables.
    nama
        what its file is called; a year in it counts where the text has it, too.

    >>> tahun_laporan(["LAPORAN KINERJA", "TAHUN 2023", *["capaian tahun 2022 sebesar 80"] * 9], ())
    2023
    """
    sampul = _tahun_sampul(teks[:_AWAL])
    if sampul is not None and not _dibantah(sampul, teks[_AWAL:]):
        return sampul
    awal, isi = "\n".join(teks[:_AWAL]), "\n".join(teks[_AWAL:])
    judul, kepala = [], []
    for satu in tabel:
        judul.append(satu.judul)
        kepala += [sel.teks for sel in satu.petak.sel if sel.baris < _BARIS_KEPALA and not sel.teks.isdigit()]
    hitung: Counter[int] = Counter()
    for bahan, bobot in ((awal, _BOBOT_AWAL), (isi, 1), ("\n".join(judul), _BOBOT_JUDUL), ("\n".join(kepala), 1)):
        for baris in _berpasangan(bahan):
            samar = samarkan(baris)
            for temu in _TAHUN.finditer(samar):
                hitung[int(temu[1])] += bobot
            for temu in _SEBUT.finditer(samar):
                hitung[int(temu[1])] += _BOBOT_SEBUT
    if not hitung:
        hitung.update(
            int(satu) for bahan in (awal, isi, *judul, *kepala) for satu in _ANGKA_TAHUN.findall(samarkan(bahan))
        )
    if (di_nama := tahun_berkas(nama)) in hitung:
        hitung[di_nama] += _BOBOT_AWAL
    return max(hitung, key=lambda t: (hitung[t], t)) if hitung else None


def tahun_berkas(nama: str) -> int:
    """Return the only year in the name of a file, 0 where there is none or more than one.

    >>> tahun_berkas("lkjip_2022_final"), tahun_berkas("renstra-2021-2026")
    (2022, 0)
    """
    semua = {int(satu) for satu in _TAHUN_BERKAS.findall(nama)}
    return semua.pop() if len(semua) == 1 else 0


def _tahun_sampul(awal: Sequence[str]) -> int | None:
    """Return the year on which the lines of a cover agree; one that stands alone counts where a line names the report."""
    baris = [_rata(satu) for satu in _berpasangan("\n".join(awal))]
    sampul = {int(temu[1] or temu[2]) for satu in baris if (temu := _SAMPUL.fullmatch(satu))}
    if not sampul and any(re.match(rf"{_NAMA_LAPORAN}\b[^\d.]*$", satu, re.IGNORECASE) for satu in baris):
        sampul = {int(satu) for satu in baris if _TAHUN_SAJA.fullmatch(satu)}
    return sampul.pop() if len(sampul) == 1 else None


def _dibantah(sampul: int, isi: Sequence[str]) -> bool:
    """Say whether the text speaks of another year than its cover, which is that of its printing then.

    Both the sentences that name the report and all that name a year must say so, many times over.
    """
    baris = [samarkan(satu) for satu in _berpasangan("\n".join(isi))]
    semua = Counter(int(t[1]) for satu in baris for t in _TAHUN.finditer(satu))
    # What names the report and its year goes over the end of a line.
    sebut = Counter(
        int(t[1])
        for n, satu in enumerate(baris)
        if (t := _SEBUT.search(" ".join(baris[n : n + _SAMBUNG]))) and t.start() < len(satu)
    )
    tahun, kali = sebut.most_common(1)[0] if sebut else (sampul, 0)
    return (
        tahun != sampul
        and kali >= max(_BANTAH, _BANTAH * sebut[sampul])
        and semua[tahun] >= _BANTAH * max(_BANTAH, semua[sampul])
    )


def _berpasangan(teks: str) -> list[str]:
    """Return the lines of a text; one that ends with the word for a year goes on in the next."""
    return re.sub(r"(?i)(\btahun(?:\s+anggaran)?|\bTA)\s*\n\s*(?=20\d\d)", r"\1 ", teks).split("\n")


def instansi_laporan(teks: Sequence[str]) -> str:
    """Return the name of the agency in capitals that the first lines give, "" where they give none.

    A name in capitals is looked for first, then a line of the cover that holds nothing else, then a sentence that names
    whose report it is.

    >>> instansi_laporan(["LAPORAN KINERJA", "DINAS KESEHATAN KABUPATEN", "RAWAJAYA TAHUN 2022"])
    'DINAS KESEHATAN KABUPATEN RAWAJAYA'
    >>> instansi_laporan(["Laporan Kinerja Dinas Sosial Kota Rawajaya tahun 2022 disusun untuk"])
    'DINAS SOSIAL KOTA RAWAJAYA'
    """
    for nomor, satu in enumerate(teks[:_BARIS_SAMPUL]):
        temu = _INSTANSI.search(satu)
        if not temu:
            continue
        nama = _rapi(temu[1])
        lanjut = _rata(teks[nomor + 1]) if nomor + 1 < len(teks) else ""
        habis = temu.end() >= len(satu.rstrip()) and nama.endswith(_rata(satu)[-6:].strip(" .-"))
        if habis and ((_TERPOTONG.search(nama) and _SAMBUNGAN.fullmatch(_rapi(lanjut))) or _LANJUT.fullmatch(lanjut)):
            nama = f"{nama} {_rapi(lanjut)}"
        return nama.strip(" ,.-&")
    return _nama_kecil(teks).upper()


def _nama_kecil(teks: Sequence[str]) -> str:
    """Return the name of the agency where it is set in small letters."""
    for nomor, satu in enumerate(teks[:_AWAL]):
        if _NAMA_SAMPUL.fullmatch(_rata(satu)):
            lanjut = _rata(teks[nomor + 1]) if nomor + 1 < len(teks) else ""
            return f"{_rata(satu)} {lanjut}" if _WILAYAH.fullmatch(lanjut) else _rata(satu)
    temu = _NAMA_KALIMAT.search(_rata(" ".join(teks[:_BARIS_KALIMAT])))
    return re.sub(r"\s+(?:Tahun|TA)$", "", temu[1].rstrip(".,")) if temu else ""


def _rapi(teks: str) -> str:
    return _EKOR_INSTANSI.sub("", _rata(teks)).strip(" .-")


def _rata(teks: str) -> str:
    return " ".join(teks.split())
