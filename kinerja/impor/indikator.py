"""Tables of indicators: targets and realisasi of e-SAKIP, quarterly capaian with obstacles and solutions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kinerja.impor.baca_nilai import TargetTerbaca
from kinerja.impor.baris_indikator import catat_indikator, catat_nilai, nilai_sel
from kinerja.impor.himpunan import Isian, Konteks, Terbaca
from kinerja.impor.kendala import catat_kendala, isian_teks
from kinerja.impor.kepala import ABAIKAN, Istilah, Kepala, baris_berisi, judul_lipat
from kinerja.impor.kisi import Kisi, lipat
from kinerja.impor.kode import pecah
from kinerja.impor.letak_baris import kode_dari_nama
from kinerja.model import Level

__all__ = ["ISTILAH", "baca_indikator", "cukup"]

_TW = ("i|1", "ii|2", "iii|3", "iv|4")
_P = r"(?:p|perubahan|revisi)"

ISTILAH: Istilah = (
    ("kode_indikator", r"^(?:kode|id) (?:indikator|ik[ku]?)|^kode$"),
    ("bukti_lanjut", r"(?:link|tautan|bukti).*(?:tindak lanjut|rtl)"),
    ("bukti", r"link|tautan|bukti"),
    ("penanggung_jawab", r"\bpic\b|penanggung ?jawab"),
    ("batas_waktu", r"batas waktu|tenggat"),
    (ABAIKAN, r"capaian (?:renstra|rpjmd)|^no$|^nomor|keterangan|\brp\b|anggaran|pagu"),
    ("kendala", r"kendala|hambatan|permasalahan|faktor penghambat"),
    ("pendukung", r"faktor pendukung|pendorong"),
    ("solusi", r"solusi|upaya|alternatif"),
    ("lanjut", r"rencana tindak lanjut|^rtl$|tindak lanjut"),
    ("target_renja_p", rf"target.*(?:rkt|renja|rkpd) {_P}\b"),
    ("target_pk_p", rf"(?:target.*)?(?:\bpk|perjanjian kinerja) {_P}\b"),
    ("target_renja", r"target.*\b(?:rkt|renja|rkpd|rencana kinerja)"),
    *(
        (
            f"target_tw_{n}",
            rf"target.*\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b|\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b.*target",
        )
        for n, nama in enumerate(_TW, 1)
    ),
    # Below the head of a quarter; alone, "Capaian Triwulan I" is its realisasi.
    (ABAIKAN, r"\b(?:triwulan|tw)\b.*(?:capaian|persen$)"),
    *(
        (f"tw_{n}", rf"(?:realisasi|capaian|^).*\b(?:triwulan|tw)(?: ke)? ?(?:{nama})\b")
        for n, nama in enumerate(_TW, 1)
    ),
    ("target_pk", r"(?:target.*)?\b(?:pk|perjanjian kinerja)\b"),
    ("target_renstra", r"target.*renstra|renstra"),
    ("realisasi_tw", r"realisasi (?:tw|triwulan)$"),
    (ABAIKAN, r"capaian|persen|analisis|evaluasi"),
    ("arah", r"polaritas|^arah\b|^sifat|^(?:tipe|kategori|kecenderungan|tren(?:d)?)(?: indikator| target| kinerja)?$"),
    ("program", r"^(?:kode |nama |uraian )?program$"),
    ("kegiatan", r"^(?:kode |nama |uraian )?kegiatan$"),
    ("subkegiatan", r"^(?:kode |nama |uraian )?sub ?kegiatan$"),
    (
        ABAIKAN,
        r"^(?:kode|id|no) (?:sasaran|tujuan)|^(?!.*indikator).*sasaran (?:program|kegiatan|sub)|^(?:uraian |nama )?(?:tujuan|visi|misi|urusan)\b",
    ),
    ("sasaran", r"^(?!.*indikator).*\bsasaran\b"),
    ("iku", r"^iku$|^jenis indikator"),
    ("definisi", r"definisi"),
    ("formula", r"formula|rumus|cara (?:hitung|perhitungan)"),
    ("sumber_data", r"sumber data"),
    ("indikator", r"indikator|^uraian|^nama"),
    ("satuan", r"satuan"),
    ("tahun", r"^tahun(?: anggaran| data)?$|^ta$"),
    ("target", r"target"),
    ("realisasi", r"realisasi"),
)
#: Column of sheet target by role.
_TARGET = {"target_renstra": "renstra", "target_renja": "renja", "target_pk": "pk_murni", "target_pk_p": "pk_perubahan"}
_TINGKAT = ("program", "kegiatan", "subkegiatan")
_YA = ("1", "ya", "y", "true", "iku", "benar", "v", "x", "indikator kinerja utama")
#: How sources say which way is better; "semakin rendah semakin baik" is down.
_ARAH = (
    ("turun", re.compile(r"minim|negati[fv]|turun|rendah|kecil|regresif|lower|^(?:low|min)\b")),
    ("naik", re.compile(r"maxim|maks|positi[fv]|naik|tinggi|besar|progresif|meningkat|higher|^(?:high|max)\b")),
    ("rentang", re.compile(r"rentang|range|stabil")),
)
_TIDAK = ("0", "tidak", "t", "false", "bukan", "non iku", "bukan iku", "salah")


def cukup(kepala: Kepala) -> bool:
    """Tell whether a header is that of indicators with values."""
    bernilai = kepala.ada("target", "realisasi", "realisasi_tw", *_TARGET, *(f"tw_{n}" for n in range(1, 5)))
    bernama = any(
        "indikator" in judul_lipat(kepala.judul[satu])
        for peran in ("indikator", "kode_indikator")
        for satu in kepala.peran.get(peran, ())
    )
    return bernilai and (bernama or (kepala.ada("indikator") and kepala.ada(*_TARGET)))


def baca_indikator(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Read indicators into rows of indikator, target, realisasi and analisis."""
    kepala = _tanpa_capaian(_pilah_iku(kisi, kepala))
    nomor_baris = []
    level = _level(kepala)
    induk = konteks.jawaban.sasaran if level is Level.SASARAN else ""
    atas: dict[str, str] = {}
    for nomor, _ in baris_berisi(kisi, kepala):
        if level is None:
            _masuk_program(kisi, kepala, nomor, atas, konteks)
        elif level is Level.SASARAN and (kolom := kepala.kolom("sasaran")) is not None:
            uraian = kisi.teks(nomor, kolom)
            induk = _sasaran(uraian, kisi.asal([(nomor, kolom)]), konteks) if uraian else induk
        milik = (
            (level, induk) if level else next(((Level(t), atas[t]) for t in reversed(_TINGKAT) if atas.get(t)), None)
        )
        kode = _kode(kisi, kepala, nomor, milik, konteks)
        if not kode:
            continue
        nomor_baris.append(nomor)
        tahun = _tahun(kisi, kepala, nomor, konteks)
        _target(kisi, kepala, nomor, kode, tahun, konteks)
        _realisasi(kisi, kepala, nomor, kode, tahun, konteks)
        catat_kendala(kisi, kepala, nomor, kode, konteks)
    if nomor_baris:
        konteks.terbaca.append(
            Terbaca(kisi.berkas, kisi.lembar, "indikator", (nomor_baris[0] + 1, nomor_baris[-1] + 1), len(nomor_baris))
        )
    _kabarkan(kisi, kepala, konteks)


def _level(kepala: Kepala) -> Level | None:
    """Return the level of all indicators of a table; None where each row names its program, kegiatan or sub kegiatan."""
    kolom = kepala.kolom("indikator")
    judul = judul_lipat(kepala.judul[kolom]) if kolom is not None else ""
    rinci = re.search(r"program|kegiatan|output|keluaran", judul)
    if kepala.ada(*_TINGKAT) and (rinci or not kepala.ada("sasaran")):
        return None
    if rinci:
        return Level.SUBKEGIATAN if "sub" in judul else Level.KEGIATAN if "kegiatan" in judul else Level.PROGRAM
    return Level.TUJUAN if "tujuan" in judul else Level.SASARAN


def _masuk_program(kisi: Kisi, kepala: Kepala, nomor: int, atas: dict[str, str], konteks: Konteks) -> None:
    """Take the program, kegiatan or sub kegiatan that a row names; blank cells leave those of the rows above."""
    for letak, tingkat in enumerate(_TINGKAT):
        kolom = kepala.kolom(tingkat)
        teks = kisi.teks(nomor, kolom) if kolom is not None else ""
        if not teks or kolom is None:
            continue
        isi = pecah(teks)
        induk = atas.get(_TINGKAT[letak - 1], "") if letak else ""
        kode = isi.anggaran or kode_dari_nama(isi.nama, tingkat, induk, konteks)
        for bawah in _TINGKAT[letak:]:
            atas.pop(bawah, None)
        if kode:
            atas[tingkat] = kode
        else:
            pesan = f"“{teks[:80]}” tidak ditemukan kodenya, indikatornya tidak diambil; impor anggarannya dahulu"
            konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom)])}: {pesan}")


def _pilah_iku(kisi: Kisi, kepala: Kepala) -> Kepala:
    """Tell a column "Indikator Kinerja Utama" that says yes or no from one that holds the names."""
    pilih = [
        kolom
        for kolom in kepala.peran.get("indikator", ())
        if (isi := {lipat(kisi.isi(nomor, kolom)) for nomor, _ in baris_berisi(kisi, kepala)} - {""})
        and isi <= {*_YA, *_TIDAK}
    ]
    if not pilih:
        return kepala
    nama = tuple(satu for satu in kepala.peran["indikator"] if satu not in pilih)
    return replace(kepala, peran={**kepala.peran, "indikator": nama or tuple(pilih), "iku": tuple(pilih)})


def _tanpa_capaian(kepala: Kepala) -> Kepala:
    """Leave out the capaian of a quarter where its realisasi stands beside it."""
    peran = dict(kepala.peran)
    for nama in (f"tw_{n}" for n in range(1, 5)):
        nyata = tuple(satu for satu in peran.get(nama, ()) if "realisasi" in judul_lipat(kepala.judul[satu]))
        peran |= {nama: nyata} if nyata else {}
    return replace(kepala, peran=peran)


def _kabarkan(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> None:
    """Tell which columns have no place."""
    tempat = f"{kisi.tempat}"
    for peran in ("target", *_TARGET):
        if _rancu(kepala, peran):
            judul = "”, “".join(kepala.judul[satu] for satu in kepala.peran[peran])
            konteks.tak_paham.append(
                f"{tempat}: kolom “{judul}” tidak menyebut tahun atau dokumennya; sebutkan yang dipakai dengan --peta"
            )
    if kepala.ada("target_renja_p"):
        konteks.kabar.append(f"{tempat}: target RKT perubahan tidak mempunyai kolom pada lembar target, tidak diambil")
    if (
        kepala.ada("target")
        and not any(re.search(r"20\d\d", kepala.judul[satu]) for satu in kepala.peran["target"])
        and not _dokumen(kisi, kepala)
    ):
        konteks.tak_paham.append(
            f"{tempat}: kolom “{kepala.judul[kepala.peran['target'][0]]}” tidak menyebut target dokumen apa; "
            "sebutkan kolomnya dengan --peta"
        )
    if kepala.ada("realisasi_tw") and not konteks.jawaban.triwulan:
        konteks.tak_paham.append(f"{tempat}: realisasi tidak menyebut triwulannya; sebutkan --triwulan 1, 2, 3, atau 4")


def _sasaran(uraian: str, dari: str, konteks: Konteks) -> str:
    """Return the code of a sasaran by its words, or a new one with a row for it."""
    cari = lipat(uraian)
    for ada in konteks.data.sasaran:
        if lipat(ada.uraian) == cari or ada.kode == uraian:
            return ada.kode
    for satu in konteks.baris:
        if satu.lembar == "sasaran" and lipat(satu.isi["uraian"].nilai) == cari:
            return str(satu.isi["kode"].nilai)
    sudah = {satu.kode for satu in konteks.data.sasaran} | {
        str(s.isi["kode"].nilai) for s in konteks.baris if s.lembar == "sasaran"
    }
    nomor = 1
    while f"S{nomor}" in sudah:
        nomor += 1
    konteks.tambah("sasaran", ("kode",), {"kode": Isian(f"S{nomor}", ""), "uraian": Isian(uraian, dari)})
    return f"S{nomor}"


def _kode(kisi: Kisi, kepala: Kepala, nomor: int, milik: tuple[Level, str] | None, konteks: Konteks) -> str:
    """Find or make the indicator of a row, which belongs to something of a level; "" when the row names none."""
    kolom_kode, kolom_nama = kepala.kolom("kode_indikator"), kepala.kolom("indikator")
    teks = kisi.teks(nomor, kolom_kode) if kolom_kode is not None else ""
    if teks and any(satu.kode == teks for satu in konteks.data.indikator):
        return teks
    if kolom_nama is None or not kisi.teks(nomor, kolom_nama):
        if teks and not pecah(teks).anggaran:
            tempat = kisi.asal([(nomor, kolom_kode or 0)])
            konteks.tak_paham.append(f"{tempat}: indikator “{teks}” tidak ada pada lembar indikator; tambahkan dahulu")
        return ""
    if milik is None:
        return ""
    level, induk = milik
    if level is Level.SASARAN and not induk and len(konteks.data.sasaran) == 1:
        induk = konteks.data.sasaran[0].kode
    return catat_indikator(
        Isian(kisi.teks(nomor, kolom_nama), kisi.asal([(nomor, kolom_nama)])),
        isian_teks(kisi, kepala, nomor, "satuan"),
        level,
        induk,
        konteks,
        {
            "arah": _arah(kisi, kepala, nomor, konteks),
            "iku": _ya_tidak(kisi, kepala, nomor),
            **{nama: isian_teks(kisi, kepala, nomor, nama) for nama in ("definisi", "formula", "sumber_data")},
        },
    )


def _arah(kisi: Kisi, kepala: Kepala, nomor: int, konteks: Konteks) -> Isian | None:
    """Read which way is better where a column says it."""
    satu = isian_teks(kisi, kepala, nomor, "arah")
    if satu is None:
        return None
    teks = lipat(satu.nilai)
    if arah := next((nama for nama, pola in _ARAH if pola.search(teks)), ""):
        return Isian(arah, satu.dari)
    konteks.tak_paham.append(f"{satu.dari}: “{str(satu.nilai)[:40]}” tidak menyatakan arah naik atau turun")
    return None


def _ya_tidak(kisi: Kisi, kepala: Kepala, nomor: int) -> Isian | None:
    satu = isian_teks(kisi, kepala, nomor, "iku")
    if satu is None:
        return None
    ya = lipat(satu.nilai) in _YA
    return Isian("ya" if ya else "tidak", satu.dari)


def _tahun(kisi: Kisi, kepala: Kepala, nomor: int, konteks: Konteks) -> int:
    kolom = kepala.kolom("tahun")
    teks = kisi.teks(nomor, kolom) if kolom is not None else ""
    return int(teks) if re.fullmatch(r"20\d\d", teks) else konteks.tahun


def _satuan(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, konteks: Konteks) -> str:
    satu = isian_teks(kisi, kepala, nomor, "satuan")
    if satu is not None:
        return str(satu.nilai)
    return next((ada.satuan or "" for ada in konteks.data.indikator if ada.kode == kode), "")


def _kolom_bertahun(kepala: Kepala, peran: str, tahun: int) -> Iterator[tuple[int, int]]:
    """Yield the columns of a role with the year that the title names."""
    for kolom in kepala.peran.get(peran, ()):
        temu = re.search(r"\b(20\d\d)\b", judul_lipat(kepala.judul[kolom]))
        yield kolom, int(temu[1]) if temu else tahun


def _rancu(kepala: Kepala, peran: str) -> bool:
    """Tell whether several columns of one role are for the same year, so that nobody knows which one counts."""
    tahun = [satu for _, satu in _kolom_bertahun(kepala, peran, 0)]
    return len(set(tahun)) < len(tahun)


def _target(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, tahun: int, konteks: Konteks) -> None:
    satuan = _satuan(kisi, kepala, nomor, kode, konteks)
    peran = {**_TARGET, **{f"target_tw_{n}": f"tw{n}" for n in range(1, 5)}}
    if any(re.search(r"20\d\d", kepala.judul[satu]) for satu in kepala.peran.get("target", ())):
        # Targets by year are those of the five-year plan.
        peran["target"] = "renstra"
    elif dokumen := _dokumen(kisi, kepala):
        peran["target"] = dokumen
    for satu, tujuan in peran.items():
        for kolom, milik in () if _rancu(kepala, satu) else _kolom_bertahun(kepala, satu, tahun):
            hasil = nilai_sel(kisi, nomor, kolom, satuan, konteks)
            if hasil and satu.startswith("target_tw_") and not isinstance(hasil.nilai, Decimal):
                konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom)])}: target triwulan harus bilangan")
            elif hasil:
                catat_nilai("target", kode, milik, tujuan, hasil, kisi.asal([(nomor, kolom)]), konteks)


def _dokumen(kisi: Kisi, kepala: Kepala) -> str:
    """Return the column of the document that the title above a table names; "" when it names none."""
    judul = lipat(
        " ".join(kisi.teks(nomor, kolom) for nomor in range(kepala.baris[0]) for kolom in range(min(kisi.lebar, 12)))
    )
    if "perjanjian kinerja" in judul:
        return "pk_perubahan" if "perubahan" in judul else "pk_murni"
    if re.search(r"\brenja\b|rencana kerja|rencana kinerja tahunan", judul):
        return "renja"
    return "renstra" if re.search(r"renstra|rencana strategis", judul) else ""


def _realisasi(kisi: Kisi, kepala: Kepala, nomor: int, kode: str, tahun: int, konteks: Konteks) -> None:
    satuan = _satuan(kisi, kepala, nomor, kode, konteks)
    peran = {"realisasi": "realisasi", **{f"tw_{n}": f"tw{n}" for n in range(1, 5)}}
    if konteks.jawaban.triwulan:
        peran["realisasi_tw"] = f"tw{konteks.jawaban.triwulan}"
    for satu, tujuan in peran.items():
        for kolom, milik in _kolom_bertahun(kepala, satu, tahun):
            hasil = nilai_sel(kisi, nomor, kolom, satuan, konteks)
            if hasil and tujuan != "realisasi" and not isinstance(hasil.nilai, Decimal):
                konteks.tak_paham.append(f"{kisi.asal([(nomor, kolom)])}: realisasi triwulan harus bilangan")
            elif hasil:
                polos = TargetTerbaca(hasil.nilai)
                catat_nilai("realisasi", kode, milik, tujuan, polos, kisi.asal([(nomor, kolom)]), konteks)
