"""Faults planted in printed reports, one at a time, and whether the reviewer names the cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from rekaan_cetak import KELUARGA, Tercetak, cetak
from rekaan_dinas import Dinas, dinas_rekaan

from kinerja.model import Publikasi
from kinerja.reviu import TemuanPublikasi, Tingkat, tinjau_publikasi

__all__ = ["UkuranRekaan", "tanam", "ukur_rekaan"]


@dataclass
class UkuranRekaan:
    """What was measured: planted and found by family and kind, galat that are wrong, galat and warnings in clean reports."""

    ditanam: Counter[tuple[str, str]] = field(default_factory=Counter)
    terlacak: Counter[tuple[str, str]] = field(default_factory=Counter)
    galat: Counter[str] = field(default_factory=Counter)
    palsu: list[tuple[str, str, TemuanPublikasi]] = field(default_factory=list)
    bersih: list[tuple[str, TemuanPublikasi]] = field(default_factory=list)
    peringatan: list[tuple[str, TemuanPublikasi]] = field(default_factory=list)
    luput: list[tuple[str, str, Tercetak, str]] = field(default_factory=list)
    terlewat: list[tuple[str, str, str]] = field(default_factory=list)

    def recall(self, keluarga: Sequence[str]) -> float:
        """Return the share of planted faults that were found."""
        semua = sum(n for (k, _), n in self.ditanam.items() if k in keluarga)
        return sum(n for (k, _), n in self.terlacak.items() if k in keluarga) / semua if semua else 1.0

    def presisi(self, keluarga: Sequence[str]) -> float:
        """Return the share of galat that name a planted fault, clean reports included."""
        semua = sum(n for k, n in self.galat.items() if k in keluarga)
        salah = sum(k in keluarga for k, _, _ in self.palsu) + sum(k in keluarga for k, _ in self.bersih)
        return 1 - salah / semua if semua else 1.0


def _baris(isi: Sequence[Tercetak]) -> tuple[Publikasi, ...]:
    return tuple(
        Publikasi(
            tabel=s.tabel,
            baris=s.baris,
            kolom=s.kolom,
            nilai=s.nilai,
            kelompok=s.kelompok or None,
            induk=s.induk or None,
        )
        for s in isi
    )


def _rusak(acak: Random, sel: Tercetak) -> str | None:
    """Change the figure of a cell as a slip of the hand does: two digits exchanged, one wrong, one more or less."""
    if sel.lain and ("arah" in sel.jenis or sel.angka is None or "salinan" in sel.jenis):
        return acak.choice(sel.lain)
    assert sel.angka is not None
    for _ in range(40):
        angka = list(
            str(abs(sel.angka.quantize(Decimal(1).scaleb(min(0, sel.angka.as_tuple().exponent), None)))).split(".")[0]
        )  # type: ignore[arg-type, type-var]
        if len(angka) < 3 and acak.random() < 0.5:
            baru = sel.angka + acak.choice((-1, 1, 2, 3))
        else:
            letak = acak.randrange(max(1, min(len(angka), 6)))
            angka[letak] = str((int(angka[letak]) + acak.randint(1, 8)) % 10)
            baru = Decimal("".join(angka)) + abs(sel.angka) % 1
            baru = -baru if sel.angka < 0 else baru
        teks = sel.bentuk(baru)
        besar = abs(baru - sel.angka) > abs(sel.angka) / 500 or (
            sel.angka == sel.angka.to_integral_value() and abs(sel.angka) < 10_000
        )
        if teks != sel.nilai and besar and baru > 0:
            return teks
    return None


def tanam(isi: Sequence[Tercetak], jenis: str, benih: int) -> tuple[int, list[Tercetak]] | None:
    """Plant a fault of a kind; return its place among the cells and the report that holds it."""
    acak = Random(benih)  # noqa: S311 - invented figures
    calon = [n for n, satu in enumerate(isi) if jenis in satu.jenis]
    if not calon:
        return None
    nomor = acak.choice(calon)
    sel = isi[nomor]
    if jenis != "arah":
        sel = Tercetak(
            **{
                **sel.__dict__,
                "jenis": tuple(j for j in sel.jenis if j != "arah"),
                "lain": sel.lain if jenis in ("salinan", "satuan", "terbilang", "status", "kata") else (),
            }
        )
    teks = _rusak(acak, sel)
    if teks is None:
        return None
    baru = list(isi)
    baru[nomor] = Tercetak(**{**isi[nomor].__dict__, "nilai": teks})
    return nomor, baru


def _kena(temuan: TemuanPublikasi, nomor: int) -> bool:
    if not temuan.nomor:
        return False
    return temuan.nomor[0] == nomor or (not temuan.temuan.seharusnya and nomor in temuan.nomor)


def ukur_rekaan(
    benih: Sequence[int],
    keluarga: Sequence[str] = tuple(KELUARGA),
    dinas: Sequence[Dinas] = (),
    cetakan: Callable[[Dinas, str, int], list[Tercetak]] = cetak,
) -> UkuranRekaan:
    """Print agencies in families of layouts, review them clean and with one planted fault of each kind."""
    hasil = UkuranRekaan()
    for urut, satu in [*zip(benih, map(dinas_rekaan, benih), strict=True), *enumerate(dinas)]:
        for nama in keluarga:
            isi = cetakan(satu, nama, urut)
            bersih = tinjau_publikasi(_baris(isi), tahun=satu.tahun).temuan
            galat = [t for t in bersih if t.temuan.tingkat is Tingkat.GALAT]
            hasil.bersih += [(nama, t) for t in galat]
            hasil.peringatan += [(nama, t) for t in bersih if t.temuan.tingkat is Tingkat.PERINGATAN]
            hasil.galat[nama] += len(galat)
            for jenis in dict.fromkeys(j for s in isi for j in s.jenis):
                _satu(hasil, nama, jenis, isi, satu.tahun, urut)
    return hasil


def _satu(hasil: UkuranRekaan, nama: str, jenis: str, isi: Sequence[Tercetak], tahun: int, benih: int) -> None:
    tanaman = tanam(isi, jenis, benih)
    if tanaman is None:
        return
    nomor, baru = tanaman
    temuan = tinjau_publikasi(_baris(baru), tahun=tahun).temuan
    ada = any(_kena(t, nomor) for t in temuan)
    hasil.ditanam[nama, jenis] += 1
    hasil.terlacak[nama, jenis] += ada
    if not ada:
        hasil.luput.append((nama, jenis, isi[nomor], baru[nomor].nilai))
    galat = [t for t in temuan if t.temuan.tingkat is Tingkat.GALAT]
    hasil.galat[nama] += len(galat)
    hasil.palsu += [(nama, jenis, t) for t in galat if not _kena(t, nomor)]
