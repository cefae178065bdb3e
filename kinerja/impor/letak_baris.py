"""What a row of a budget table is about: its level and code, from columns of any layout and the rows above it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from kinerja.impor.himpunan import Isian, Konteks
from kinerja.impor.kepala import Kepala, baris_berisi
from kinerja.impor.kisi import Kisi, bersih, lipat
from kinerja.impor.kode import Kode, lengkapi, lengkapi_tingkat, padan, pecah, satukan
from kinerja.impor.nomenklatur import inti
from kinerja.model import kode_lokal, tingkat_kode

__all__ = ["Keadaan", "baca_awal", "baris_label", "kode_dari_nama", "letak_baris", "sumber_baris", "urusan_sendiri"]

_TINGKAT = ("urusan", "bidang", "program", "kegiatan", "subkegiatan")
_PANJANG = dict(zip(_TINGKAT, (1, 2, 3, 5, 6), strict=True))
#: What looks like a code, of whatever shape.
_BERUAS = re.compile(r"[\dX]+(?:[-./ ]+[\dX]+)+(?![^\s])", re.IGNORECASE)


@dataclass
class Keadaan:
    """The state of the walk through a table: codes of the levels above, names by level, parts of a split code."""

    kode: dict[str, str] = field(default_factory=dict)
    nama: dict[str, str] = field(default_factory=dict)
    ruas: list[str] = field(default_factory=list)
    sumber: str = ""
    rekening: str = ""
    #: the code that stands in a column of its own beside names by level
    baris: str = ""
    #: whether the row has a code that cannot be read: then it gets none of our own
    asing: bool = False


def baca_awal(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> Keadaan:
    """Read the lines "PROGRAM : ..." above a table."""
    keadaan = Keadaan()
    for nomor in range(kepala.baris[0]):
        baris_label(kisi, nomor, keadaan, konteks)
    if konteks.jawaban.sub_kegiatan:
        _masuk(keadaan, konteks.jawaban.sub_kegiatan)
    return keadaan


def baris_label(kisi: Kisi, nomor: int, keadaan: Keadaan, konteks: Konteks) -> str:
    """Take a line that names a level or the funding source of what follows; return which, "" for any other line."""
    kolom = range(min(kisi.lebar, 12))
    # Amounts may stand on the line too.
    teks = [satu for k in kolom if isinstance(kisi.isi(nomor, k), str) and (satu := kisi.teks(nomor, k))]
    if not teks or len(teks) > 5:
        return ""
    utuh = " ".join(teks)
    temu = re.match(
        r"(?i)^(program|sub ?kegiatan|kegiatan|bidang urusan|urusan|sumber (?:dana|anggaran|pendanaan))\s*:\s*(.*)$",
        utuh,
    )
    if not temu:
        return ""
    label, isi = lipat(temu[1]).replace("sub kegiatan", "subkegiatan"), temu[2].strip(" :")
    if label.startswith("sumber"):
        keadaan.sumber = isi
        return "sumber"
    tingkat = {"bidang urusan": "bidang"}.get(label, label)
    for bawah in _TINGKAT[_TINGKAT.index(tingkat) :]:
        keadaan.kode.pop(bawah, None)
    keadaan.rekening = ""
    if isi:
        _kenali(tingkat, pecah(isi), (nomor, 0), kisi, keadaan, konteks)
    return tingkat


def _masuk(keadaan: Keadaan, kode: str) -> None:
    """Enter a code: it and the codes above it hold for the rows below."""
    tingkat = tingkat_kode(kode)
    for bawah in _TINGKAT[_TINGKAT.index(tingkat) :]:
        keadaan.kode.pop(bawah, None)
    ruas = kode.split(".")
    batas = (
        {"program": 1, "kegiatan": 2, "subkegiatan": 3}
        if kode_lokal(kode)
        else dict(zip(_TINGKAT, (1, 2, 3, 5, 6), strict=True))
    )
    for nama, panjang in batas.items():
        if len(ruas) >= panjang:
            keadaan.kode[nama] = ".".join(ruas[:panjang])


def letak_baris(kisi: Kisi, kepala: Kepala, nomor: int, keadaan: Keadaan, konteks: Konteks) -> tuple[str, str] | None:
    """Find what a row is about: its level and code; the rekening stays in ``keadaan``."""
    keadaan.rekening = ""
    if (sbl := kepala.kolom("sbl")) is not None and not kepala.ada("kode_subkegiatan", "subkegiatan"):
        kode = konteks.sbl.get(kisi.teks(nomor, sbl), "")
        if not kode:
            return None
        _masuk(keadaan, kode)
    keadaan.baris = _kode_baris(kisi, kepala, nomor)
    terdalam = ""
    for tingkat in _TINGKAT:
        ditemukan = _tingkat_berkolom(kisi, kepala, nomor, tingkat, keadaan, konteks)
        terdalam = ditemukan or terdalam
    if terdalam and not kepala.ada(terdalam) and (uraian := kepala.kolom("uraian")) is not None:
        nama = kisi.teks(nomor, uraian)
        if nama and not kepala.ada("kode_rekening", "rekening"):
            konteks.nama.setdefault(padan(keadaan.kode[terdalam]), Isian(nama, kisi.asal([(nomor, uraian)])))
    if not terdalam or kepala.ada("kode_rekening", "rekening", "kode"):
        umum = _umum(kisi, kepala, nomor, keadaan, konteks, berkolom=bool(terdalam))
        terdalam = umum or terdalam
    if keadaan.rekening or (sbl is not None and keadaan.kode.get("subkegiatan")):
        terdalam = "subkegiatan" if keadaan.kode.get("subkegiatan") else ""
    if terdalam == "rekening":
        terdalam = "subkegiatan" if keadaan.kode.get("subkegiatan") else ""
    kode = keadaan.kode.get(terdalam, "")
    if kode and sbl is not None and terdalam == "subkegiatan":
        konteks.sbl.setdefault(kisi.teks(nomor, sbl), kode)
    if not kode and keadaan.kode.get("subkegiatan") and sumber_baris(kisi, kepala, nomor):
        # One sub kegiatan over several rows, a funding source each.
        return "subkegiatan", keadaan.kode["subkegiatan"]
    if not kode and not terdalam and konteks.jawaban.sub_kegiatan:
        return "subkegiatan", konteks.jawaban.sub_kegiatan
    return (terdalam, kode) if kode else None


def _kode_baris(kisi: Kisi, kepala: Kepala, nomor: int) -> str:
    """Return the budget code of a row whose names stand in columns by level, also where only the lowest has one."""
    kolom = kepala.peran.get("kode", ())
    if not kepala.ada("program", "kegiatan", "subkegiatan"):
        return ""
    if len(kolom) == 1:
        return pecah(kisi.isi(nomor, kolom[0])).anggaran
    for tingkat in ("subkegiatan", "kegiatan"):
        for peran in (f"kode_{tingkat}", tingkat):
            for satu in kepala.peran.get(peran, ()):
                kode = pecah(kisi.isi(nomor, satu)).anggaran
                if kode and tingkat_kode(kode) == tingkat:
                    return kode
    return ""


def _tingkat_berkolom(kisi: Kisi, kepala: Kepala, nomor: int, tingkat: str, keadaan: Keadaan, konteks: Konteks) -> str:
    """Read the columns of one level: code and name apart, or both in one cell."""
    kolom_kode, kolom_nama = kepala.kolom(f"kode_{tingkat}"), kepala.kolom(tingkat)
    isi_kode = pecah(kisi.isi(nomor, kolom_kode)) if kolom_kode is not None else Kode()
    isi_nama = pecah(kisi.isi(nomor, kolom_nama)) if kolom_nama is not None else Kode()
    if not (isi_kode.anggaran or isi_kode.nama or isi_nama.anggaran or isi_nama.nama):
        return ""
    kode = isi_kode.anggaran or isi_nama.anggaran
    nama = isi_nama.nama
    if not kode or tingkat_kode(kode) != tingkat:
        sel = bersih(kisi.isi(nomor, kolom_kode if kolom_kode is not None else kolom_nama or 0))
        sebagian = lengkapi_tingkat(sel, tingkat, keadaan.kode)
        if kolom_kode is not None:
            kode = sebagian or lengkapi(sel, keadaan.kode) or kode
        elif sebagian:
            # A part of the code stands where the name would.
            kode, nama = sebagian, ""
    ruas = keadaan.baris.split(".")
    if not kode and len(ruas) >= _PANJANG[tingkat]:
        kode = ".".join(ruas[: _PANJANG[tingkat]])
    letak = (nomor, kolom_nama if kolom_nama is not None else kolom_kode or 0)
    return _kenali(tingkat, Kode(kode, nama=nama), letak, kisi, keadaan, konteks)


def _umum(kisi: Kisi, kepala: Kepala, nomor: int, keadaan: Keadaan, konteks: Konteks, *, berkolom: bool) -> str:
    """Read columns that hold codes and names of any level, and those of the rekening."""
    kolom_kode = (*kepala.peran.get("kode", ()), *kepala.peran.get("kode_rekening", ()))
    kolom_rekening = kepala.peran.get("rekening", ())
    uraian = kepala.kolom("uraian")
    isi = [kisi.isi(nomor, kolom) for kolom in kolom_kode]
    kode = Kode()
    if len(kolom_kode) == 1:
        kode = pecah(isi[0])
        sebagian = lengkapi(bersih(isi[0]), keadaan.kode)
        if (
            sebagian
            and not (kode.anggaran and kode.anggaran == keadaan.kode.get("bidang"))
            and kode.tingkat in ("", "bidang", "urusan")
        ):
            kode = Kode(sebagian, nama=kode.nama if kode.anggaran else "")
    elif kolom_kode:
        gabung, keadaan.ruas = satukan(isi, keadaan.ruas)
        kode = pecah(gabung)
    rekening = [pecah(kisi.isi(nomor, kolom)).rekening for kolom in kolom_rekening]
    keadaan.rekening = max((kode.rekening, *rekening), key=len)
    keadaan.asing = _asing(isi, kode)
    if berkolom:
        return ""
    nama = pecah(kisi.isi(nomor, uraian)) if uraian is not None else Kode()
    keadaan.rekening = keadaan.rekening or nama.rekening
    anggaran = kode.anggaran or nama.anggaran
    letak = (nomor, uraian if uraian is not None else (kolom_kode or (0,))[0])
    if anggaran:
        utuh = Kode(anggaran, nama=nama.nama or kode.nama)
        return _kenali(tingkat_kode(anggaran), utuh, letak, kisi, keadaan, konteks)
    if keadaan.rekening:
        return "rekening"
    tingkat = _tingkat_nama(nama.nama, keadaan, konteks)
    if tingkat:
        return _kenali(tingkat, Kode(nama=nama.nama), letak, kisi, keadaan, konteks)
    return "rekening" if keadaan.kode.get("subkegiatan") and nama.nama and not kolom_kode else ""


def _asing(isi: Sequence[object], kode: Kode) -> bool:
    """Tell whether cells hold what looks like a code and is none that is known."""
    return not (kode.anggaran or kode.rekening) and any(_BERUAS.match(bersih(satu)) for satu in isi)


def _tingkat_nama(nama: str, keadaan: Keadaan, konteks: Konteks) -> str:
    """Tell from the words of a name, or from the names that are known, of which level it is."""
    teks = lipat(nama)
    for tingkat, awal in (
        ("subkegiatan", ("sub kegiatan ", "subkegiatan ")),
        ("kegiatan", ("kegiatan ",)),
        ("program", ("program ",)),
    ):
        if teks.startswith(awal):
            return tingkat
    for tingkat, atas in (("subkegiatan", "kegiatan"), ("kegiatan", "program"), ("program", "")):
        induk = keadaan.kode.get(atas, "") if atas else ""
        if teks and (induk or not atas) and kode_dari_nama(nama, tingkat, induk, konteks):
            return tingkat
    return ""


def _kenali(tingkat: str, isi: Kode, letak: tuple[int, int], kisi: Kisi, keadaan: Keadaan, konteks: Konteks) -> str:
    """Enter a level by its code, or by its name where no code stands."""
    kode = isi.anggaran
    if not kode and isi.nama and tingkat in ("program", "kegiatan", "subkegiatan"):
        induk = {"kegiatan": keadaan.kode.get("program", ""), "subkegiatan": keadaan.kode.get("kegiatan", "")}.get(
            tingkat, ""
        )
        kode = kode_dari_nama(isi.nama, tingkat, induk, konteks) or _kode_baru(
            isi.nama, tingkat, induk, keadaan, konteks
        )
        if not kode:
            saran = konteks.nomenklatur.saran(isi.nama, {"program": 3, "kegiatan": 5, "subkegiatan": 6}[tingkat], induk)
            konteks.tak_paham.append(
                f"{kisi.asal([letak])}: “{isi.nama[:80]}” tidak ditemukan kodenya"
                + (
                    f"; mungkin maksudnya {saran}"
                    if saran
                    else "; lengkapi nomenklatur atau isi lembar anggaran dahulu"
                )
            )
            for bawah in _TINGKAT[_TINGKAT.index(tingkat) :]:
                keadaan.kode.pop(bawah, None)
            return ""
    if not kode:
        return ""
    if tingkat_kode(kode) != tingkat:
        tingkat = tingkat_kode(kode)
    _masuk(keadaan, kode)
    if isi.nama and tingkat in ("program", "kegiatan", "subkegiatan"):
        konteks.nama.setdefault(padan(kode), Isian(_nama_polos(isi.nama), kisi.asal([letak])))
    return tingkat


def _nama_polos(nama: str) -> str:
    """Return a name without the word for its level in front where something else follows."""
    return re.sub(r"(?i)^(?:sub ?kegiatan|kegiatan|program)\s*[:\-–]\s*", "", nama) or nama


def urusan_sendiri(kisi: Kisi, kepala: Kepala, konteks: Konteks) -> str:
    """Find the urusan of this dinas: that of its own codes, else the one to which most named programs belong."""
    sendiri = {
        ".".join(satu.kode.split(".")[:2]) for satu in konteks.data.anggaran if satu.kode and not kode_lokal(satu.kode)
    }
    if len(sendiri) == 1:
        return sendiri.pop()
    hitung: Counter[str] = Counter()
    kolom = [satu for peran in ("uraian", "program") for satu in kepala.peran.get(peran, ())]
    for nomor, _ in baris_berisi(kisi, kepala) if konteks.nomenklatur.nama and kolom else ():
        for satu in kolom:
            kode = konteks.nomenklatur.kode(kisi.teks(nomor, satu), 3)
            if kode and not kode.startswith("X."):
                hitung[".".join(kode.split(".")[:2])] += 1
    return hitung.most_common(1)[0][0] if hitung else ""


def kode_dari_nama(nama: str, tingkat: str, induk: str, konteks: Konteks) -> str:
    """Find a code by its name: on the folder's own sheet, among what was read before, in the nomenclature."""
    cari = inti(nama)
    milik = [(satu.kode, satu.nama or "") for satu in konteks.data.anggaran if satu.kode]
    milik += [(kode, str(isi.nilai)) for kode, isi in konteks.nama.items()]
    cocok = {
        padan(kode): kode
        for kode, sebutan in milik
        if tingkat_kode(kode) == tingkat and inti(sebutan) == cari and (not induk or kode.startswith(f"{induk}."))
    }
    if len(cocok) == 1:
        return cocok.popitem()[1]
    panjang = {"program": 3, "kegiatan": 5, "subkegiatan": 6}[tingkat]
    kode = konteks.nomenklatur.kode(nama, panjang, induk or konteks.bidang) if not cocok else ""
    return "" if kode.startswith("X.") else kode


def _kode_baru(nama: str, tingkat: str, induk: str, keadaan: Keadaan, konteks: Konteks) -> str:
    """Give a code of the report's own (P1, P1.2, P1.2.3) where neither the folder nor the region has official ones."""
    if (
        keadaan.asing
        or konteks.nomenklatur.nama
        or any(not kode_lokal(satu.kode) for satu in konteks.data.anggaran if satu.kode)
    ):
        return ""
    if any(not kode_lokal(kode) for kode in konteks.nama) or (tingkat != "program" and not induk):
        return ""
    awal = f"{induk}." if induk else "P"
    semua = {*konteks.nama, *(satu.kode for satu in konteks.data.anggaran if satu.kode)}
    urut = sum(1 for satu in semua if satu.startswith(awal) and satu.count(".") == awal.count("."))
    return f"{awal}{urut + 1}"


def sumber_baris(kisi: Kisi, kepala: Kepala, nomor: int) -> str:
    """Return the funding source that a row names, without its code; "" for none."""
    kolom = kepala.kolom("sumber")
    if kolom is None:
        return ""
    return re.sub(r"^\d[\d.]*\s*[-–:]?\s*", "", kisi.teks(nomor, kolom))
