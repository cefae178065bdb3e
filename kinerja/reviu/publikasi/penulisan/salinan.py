"""Text that was left over from another report: names of other agencies, agreements and budgets of other years."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from difflib import SequenceMatcher
from itertools import accumulate

from kinerja.reviu.publikasi.bacaan.pernyataan import Peta
from kinerja.reviu.publikasi.cetakan.isi import Sel, duga
from kinerja.reviu.publikasi.cetakan.kata import TAHUN, kata
from kinerja.reviu.publikasi.penulisan.jenis_instansi import dapat_sendiri, tak_bernama
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = [
    "periksa_instansi_lain",
    "periksa_satuan_kerja_lain",
    "periksa_tahun_judul",
    "periksa_tahun_kalimat",
]

_Temuan = Iterator[tuple[Sel, Dugaan]]
_BESAR = r"[A-Z][\w’'/-]+"
_DAERAH = re.compile(rf"\b(?P<jenis>Kota|Kabupaten|Kab\.|Provinsi)\s+(?P<nama>{_BESAR}(?:\s+{_BESAR}){{0,2}})")
#: What speaks of the report's own agency, so that another name there is left over.
_SENDIRI = re.compile(
    r"perjanjian\s+kinerja|penetapan\s+kinerja|pengukuran\s+kinerja|laporan\s+kinerja|\bl(?:kj|k|ak)ip\b|struktur\s+organisasi|"
    r"renstra|renja|rencana\s+strategis|rencana\s+kinerja|indikator\s+kinerja\s+utama|\biku\b|realisasi\s+anggaran|"
    r"pagu\s+anggaran|\bvisi\b|\bmisi\b|tugas\s+(?:pokok|dan\s+fungsi)|jumlah\s+pegawai|data\s+pegawai|capaian\s+kinerja|sumber\s+daya\s+manusia",
    re.IGNORECASE,
)
_BANDING = re.compile(
    r"banding|dengan|terhadap|studi|se-|antar|kerja\s*sama|koordinasi|bersama|antara|wilayah|provinsi|oleh|dari|ke\s",
    re.IGNORECASE,
)
_BUKAN_NAMA = frozenset(
    "tahun pada dalam dan yang layak sehat kreatif pintar cerdas terpadu lama baru dengan tabel nomor no untuk adalah oleh "
    "terdepan outcome output misi visi".split()
)
#: Documents and budgets of the report's own year.
_DOKUMEN = re.compile(
    r"\b(?:perjanjian\s+kinerja|penetapan\s+kinerja|kontrak\s+kinerja|LKjIP|LKIP|LAKIP|LKj|LAKIN|laporan\s+(?:akuntabilitas\s+)?kinerja(?:\s+instansi\s+pemerintah)?|DPA|DPPA|DIPA|"
    r"pagu\s+anggaran|APBD|rencana\s+kinerja\s+tahunan)(?:\s+(?:perubahan|murni))?"
    r"(?:\s*\([A-Z]{2,12}\))?(?:\s+(?-i:[A-Z][\w’'/.-]*|dan|pada|&)){0,14}\s+(?:tahun\s+(?:anggaran\s+)?|T\.?A\.?\s+)?(?P<tahun>20\d\d)\b(?!\s*[-–])",
    re.IGNORECASE,
)
_TAHUN_LAIN = re.compile(
    r"lalu|sebelum|berikut|mendatang|depan|banding|perkembangan|s\.?d\.?|sampai|hingga|dari\s+tahun|menjadi\s+(?:Rp|\d)|antara|"
    r"periode|-\s*20\d\d",
    re.IGNORECASE,
)
#: Words by which the document is the subject of a regulation, of whatever year.
_DIATUR = re.compile(r"nomor|tentang|peraturan", re.IGNORECASE)
#: Words before the name of a document that make it last year's: what was found in it is told this year. Where a clause
#: on the document itself stands between, they speak of something else.
_ATAS_DOKUMEN = re.compile(
    r"\b(?:rencana\s+aksi|tindak\s+lanjut|evaluasi|hasil|rekomendasi|penilaian)\b"
    r"(?![^.;]*\b(?:(?:di)?tetapkan|ditandatangani|disepakati|diperjanjikan|dimuat|termuat|tercantum|menyusun|disusun|tersusun(?:nya)?|menyelesaikan)"
    r"\s+(?:(?:di\s*dalam|dalam|pada|oleh|suatu|sebuah)\s+)*$)",
    re.IGNORECASE,
)
_PERJANJIAN = re.compile(r"(?:perjanjian|penetapan|kontrak)\s+kinerja", re.IGNORECASE)
#: An amount of money.
_JUMLAH = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
#: What is shorter is no sentence, or no line of a text that could name an agency and a year.
_KALIMAT, _SINGKAT = 40, 20
#: Signs before and behind the name of a document in which a sentence says that it means another year.
_DEKAT = 45
_AKHIR_KLAUSA = re.compile(r"[;,](?!\d)|\.\s+(?=[A-Z])")
#: An agency of a kind of which there are many in one region or ministry, and its name.
_SATUAN_KERJA = re.compile(
    rf"\b(?P<jenis>Kecamatan|Kelurahan|Puskesmas|RSUD|Rumah Sakit(?: Umum)?(?: Daerah)?|Balai(?: Besar)?|Loka|UPBU|KSOP|Bandar Udara|Pelabuhan|"
    rf"Lapas|Rutan|Pengadilan \w+|Kejaksaan \w+|Politeknik|Universitas|Dinas(?!\s+(?i:luar|dalam)\b)|Badan|Inspektorat|Sekretariat)\s+(?P<nama>{_BESAR}(?:\s+(?:dan\s+)?{_BESAR}){{0,5}})"
)
#: Words before a name that stands in the title of a regulation, which may be on many agencies.
_JUDUL_PERATURAN = re.compile(r"\b(?:peraturan|keputusan|undang-undang)\b[^.;]*\btentang\b[^.;]*$", re.IGNORECASE)
_AKHIR_NAMA = frozenset("Kota Kabupaten Kab. Provinsi Tahun TA Tahun, Kelas Tipe".split())
#: How often the agency itself must be named, and how many times as often as any other.
_KERAP = 3
_MIRIP = 0.8


def periksa_instansi_lain(peta: Peta) -> _Temuan:
    """Find captions and sentences on the report's own agency that name another regency, city or agency."""
    semua = list(_tempat_teks(peta))
    milik = _milik(peta, [teks for _, teks, _ in semua])
    for sel, teks, judul in semua:
        temu = _SENDIRI.search(teks)
        if temu is None or not milik:
            continue
        for daerah in _DAERAH.finditer(teks):
            nama = _nama_daerah(daerah, milik)
            depan = teks[temu.end() : daerah.start()]
            if (
                not nama
                or any(_sedaerah(nama, n) for n in milik)
                or _BANDING.search(depan)
                or (daerah["jenis"] == "Provinsi")
            ):
                continue
            utama = max(milik, key=lambda n: milik[n])
            if utama.startswith("Provinsi"):
                # A province works in its regencies and cities.
                break
            tempat = sel.isi.tabel if judul else sel.tempat
            pesan = (
                f"Laporan ini tentang {utama}, tetapi tertulis “{nama}”; periksa apakah naskah laporan lain tersalin."
            )
            yield sel, Dugaan(tempat, nama, utama, pesan, Tingkat.PERINGATAN, (sel.nomor,))
            break


def periksa_satuan_kerja_lain(peta: Peta) -> _Temuan:
    """Find sentences and captions on the report's own documents that name another agency of its kind: another sub-district."""
    semua = list(_satuan_kerja(peta))
    teks_semua = [teks for _, teks, *_ in semua]
    for jenis in dict.fromkeys(j for *_, j, _ in semua if dapat_sendiri(j, peta.isi.instansi)):
        hitung = Counter(n for n, _ in {(n, sel.nomor) for sel, _, _, j, n in semua if j == jenis})
        (utama, kali), *lain = hitung.most_common()
        # A report that names many agencies once each is that of their government.
        if kali < max(_KERAP, sum(n for _, n in lain)) or (lain and kali < _KERAP * lain[0][1]):
            continue
        for sel, _, judul, milik, nama in semua:
            if milik == jenis and nama != utama and not _serupa(nama, utama):
                sebut, harap = (f"{jenis} {_utuh(jenis, n, teks_semua)}" for n in (nama, utama))
                pesan = f"Laporan ini tentang {harap}, tetapi tertulis “{sebut}”; periksa apakah naskah laporan lain tersalin."
                tempat = sel.isi.tabel if judul else sel.tempat
                yield sel, Dugaan(tempat, sebut, harap, pesan, Tingkat.PERINGATAN, (sel.nomor,))


def _satuan_kerja(peta: Peta) -> Iterator[tuple[Sel, str, bool, str, str]]:
    """Yield the agencies that texts on the report's own documents name: cell, text, whether a caption, kind and name."""
    for sel, teks, judul in _tempat_teks(peta):
        for temu in _SATUAN_KERJA.finditer(teks) if _SENDIRI.search(teks) else ():
            nama = _nama_satuan_kerja(temu["nama"])
            banding = _BANDING.search(teks[: temu.start()][-25:].split(", ")[-1])
            if nama and not tak_bernama(nama) and not banding and not _JUDUL_PERATURAN.search(teks[: temu.start()]):
                yield sel, teks, judul, temu["jenis"].title(), nama


def _nama_satuan_kerja(teks: str) -> str:
    """Return the name behind the kind of an agency, without the year and the place behind it."""
    pakai: list[str] = []
    for satu in teks.split():
        if satu.strip(",.").casefold() in _BUKAN_NAMA or satu in _AKHIR_NAMA:
            break
        pakai.append(satu.strip(",.").title())
    return " ".join(pakai)


def _utuh(jenis: str, nama: str, teks: Iterable[str]) -> str:
    """Return the name of an agency with what "dan" joins to it, as it stands in the first of some texts that has it so."""
    pola = re.compile(rf"\b{jenis}\s+{re.escape(nama)}(?P<ekor>\s+dan(?:\s+{_BESAR}){{1,3}})", re.IGNORECASE)
    ekor = next((temu["ekor"] for satu in teks if (temu := pola.search(satu))), "")
    lanjut = ekor.split()[1:]
    akhir = next((n for n, satu in enumerate(lanjut) if satu in _AKHIR_NAMA or satu[0].islower()), len(lanjut))
    return " ".join((nama, "dan", *(s.title() for s in lanjut[:akhir]))) if akhir else nama


def _serupa(satu: str, lain: str) -> bool:
    """Say whether one name is a shorter form of another, or spelled otherwise."""
    a, b = (set(kata(s)) for s in (satu, lain))
    beda, lebih = " ".join(sorted(a - b)), " ".join(sorted(b - a))
    return not beda or not lebih or SequenceMatcher(None, beda, lebih).ratio() >= _MIRIP


def _tempat_teks(peta: Peta) -> Iterator[tuple[Sel, str, bool]]:
    """Yield captions and sentences, each once with a cell where it stands; whether it is a caption."""
    ada: set[str] = set()
    for tabel in peta.isi.tabel:
        sel = [s for baris in tabel.baris for s in baris.sel]
        if sel and not tabel.prosa:
            yield sel[0], tabel.nama, True
        for satu in sel:
            for teks in (satu.isi.baris, satu.teks):
                # The name of a row of prose can be no more than the beginning of its sentence.
                if teks.endswith("…"):
                    continue
                if len(teks) > (_SINGKAT if tabel.prosa else _KALIMAT) and teks not in ada and " " in teks:
                    ada.add(teks)
                    yield satu, teks, False


def _nama_daerah(temu: re.Match[str], dikenal: Container[str] = ()) -> str:
    """Return the regency or city that a text names, with its kind, without the words behind it.

    A name may be of two words or three; what stands behind one that is known is no part of it.
    """
    isi = temu["nama"].split()
    pakai: list[str] = []
    for satu in isi:
        if satu in _AKHIR_NAMA and not pakai:
            # "Wali Kota Kota X"
            continue
        if satu.casefold() in _BUKAN_NAMA or satu in _AKHIR_NAMA:
            break
        pakai.append(satu.strip(",./").title())
    jenis = {"Kab.": "Kabupaten"}.get(temu["jenis"], temu["jenis"])
    semua = [f"{jenis} {nama}" for nama in accumulate(pakai, "{} {}".format)]
    return next((nama for nama in reversed(semua) if nama in dikenal), semua[-1] if semua else "")


def _sedaerah(satu: str, lain: str) -> bool:
    """Say whether a name is another one, or the beginning of it."""
    return satu == lain or f"{lain} ".startswith(f"{satu} ")


def _milik(peta: Peta, teks: list[str]) -> Counter[str]:
    """Return the regencies that the report may be of: of its name, else the one that its texts name most and beyond doubt."""
    if sendiri := [nama for t in _DAERAH.finditer(peta.isi.instansi.title()) if (nama := _nama_daerah(t))]:
        return Counter([*dict.fromkeys(sendiri)])
    ada = [nama for satu in teks if _SENDIRI.search(satu) for t in _DAERAH.finditer(satu) if (nama := _nama_daerah(t))]
    # What stands behind a name once or twice is no part of it.
    hitung = Counter(min((n for n in ada if _sedaerah(n, nama)), key=len) for nama in ada)
    urut = hitung.most_common()
    # A report that names one region alone names no other one.
    pasti = len(urut) > 1 and urut[0][1] >= _KERAP * urut[1][1]
    return Counter(dict(urut[:1])) if pasti else Counter()


def periksa_tahun_judul(peta: Peta) -> _Temuan:
    """Find captions and headings of another year whose numbers are those of the report's year."""
    for tabel, kolom, tahun in peta.salah_tahun:
        sel = next(s for baris in tabel.baris for s in baris.sel if not kolom or s.kolom == kolom)
        apa = f"Judul kolom “{kolom}”" if kolom else "Judul tabel"
        tempat = f"{tabel.nama}, kolom {kolom}" if kolom else tabel.nama
        kini = peta.isi.tahun
        pesan = f"{apa} menyebut tahun {tahun}, padahal menurut tabel lain angkanya adalah angka tahun {kini}"
        yield sel, Dugaan(tempat, str(tahun), str(kini), f"{pesan}.", None, (sel.nomor,))


def periksa_tahun_kalimat(peta: Peta) -> _Temuan:
    """Find sentences that name the agreement, the report or the budget of another year without saying that they mean that year.

    A caption on the agreement is one too, where no caption names that of the report's year.
    """
    kini = peta.isi.tahun
    semua = list(_tempat_teks(peta))
    berjudul = any(_tahun_perjanjian(teks) == kini for _, teks, judul in semua if judul)
    for sel, teks, judul in semua:
        if judul and (berjudul or _tahun_perjanjian(teks) is None):
            continue
        for temu in _DOKUMEN.finditer(teks):
            tahun = int(temu["tahun"])
            depan = _AKHIR_KLAUSA.split(teks[: temu.start()][-_DEKAT:])[-1] + temu[0]
            belakang = _AKHIR_KLAUSA.split(teks[temu.end() : temu.end() + _DEKAT])[0]
            lalu = (
                _ATAS_DOKUMEN.search(teks[: temu.start()])
                or _DIATUR.search(depan)
                or _TAHUN_LAIN.search(f"{depan}{belakang}")
            )
            if tahun in (kini, kini + 1) or tahun < kini - 2 or lalu or _didampingi(temu, kini, semua):
                continue
            pesan = f"Laporan ini tentang tahun {kini}, tetapi tertulis “{temu[0]}”; periksa apakah naskah tahun lain tersalin"
            if judul:
                yield sel, Dugaan(sel.isi.tabel, temu[0], "", f"{pesan}.", Tingkat.PERINGATAN, (sel.nomor,))
            else:
                yield sel, duga(sel, "", pesan, tingkat=Tingkat.PERINGATAN)


def _didampingi(temu: re.Match[str], kini: int, semua: Iterable[tuple[Sel, str, bool]]) -> bool:
    """Say whether a sentence stands beside one of the same words on the report's year with other amounts: the years are compared."""
    sebutan = temu[0].replace(temu["tahun"], str(kini)).casefold()
    jumlah = set(_JUMLAH.findall(temu.string))
    lain = [set(_JUMLAH.findall(teks)) for _, teks, judul in semua if not judul and sebutan in teks.casefold()]
    return bool(jumlah) and any(satu and not satu & jumlah for satu in lain)


def _tahun_perjanjian(judul: str) -> int | None:
    """Return the year of the agreement that a caption names; None where it names none, or more than one year."""
    temu = _DOKUMEN.search(judul)
    if temu is None or not _PERJANJIAN.match(temu[0]) or len(set(TAHUN.findall(judul))) != 1:
        return None
    return int(temu["tahun"])
