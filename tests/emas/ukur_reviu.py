"""How many known faults of published reports the reviewer finds, and how many of its findings are faults.

``python tests/emas/ukur_reviu.py`` prints the tables. A find counts only when table, row, column and printed value agree.
The reviewer is given the printed numbers alone: no corrected workbook, as nobody who reviews a published report has one.
Semarang is an example of the project itself (``params/kota-semarang-publikasi``), the numbers of Depok are those of its
back test, ``upbu_2024`` holds those of an agency of a ministry.
"""

from __future__ import annotations

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kinerja.laporan import buka
from kinerja.model import Publikasi
from kinerja.reviu import TemuanPublikasi, Tingkat, tinjau_publikasi

SINI = Path(__file__).resolve().parent
sys.path.insert(0, str(SINI))
from karangan import KARANGAN, baca_karangan  # noqa: E402  # they stand beside this file, which is no package
from rekaan_baru import KELUARGA_BARU  # noqa: E402
from rekaan_cetak import KELUARGA, LUAR, Tercetak, cetak  # noqa: E402
from rekaan_dinas import Dinas  # noqa: E402
from rekaan_instansi import KELUARGA_INSTANSI  # noqa: E402
from rekaan_luar import KELUARGA_LUAR, cetak_luar  # noqa: E402
from rekaan_rsud import cetak_rsud  # noqa: E402
from rekaan_salah import UkuranRekaan, ukur_rekaan  # noqa: E402
from rekaan_samar import SAMAR, samarkan  # noqa: E402
from rekaan_segar import SEGAR, cetak_segar  # noqa: E402
from rekaan_tabel import KELUARGA_TABEL  # noqa: E402
from rekaan_tanam import ukur_tanam  # noqa: E402

PARAMS = SINI.parents[1] / "params"

Cetak = tuple[str, str, str, str]


@dataclass(frozen=True)
class Harapan:
    """A known fault.

    Attributes
    ----------
    tempat
        places by the beginnings of table and row, and the columns, of which any counts; no column means any.
    tercetak
        what is printed there; where two places contradict each other, both.
    turunan
        whether it follows from another fault.
    """

    id: str
    jenis: str
    yakin: bool
    tempat: tuple[tuple[str, str, frozenset[str]], ...]
    tercetak: tuple[str, ...]
    turunan: bool = False

    def kena(self, temuan: TemuanPublikasi, baris: Sequence[Publikasi]) -> bool:
        """Say whether a finding names the cell with what is printed there.

        A finding that does not choose names two cells: one of them must be that of the fault.
        """
        if any(temuan.temuan.tempat.startswith(f"{t}, {b}, kolom {k}") for t, b, kolom in self.tempat for k in kolom):
            # A column whose sum is not printed has no row of its own.
            return _rata(temuan.temuan.tercetak) in map(_rata, self.tercetak)
        seri = not temuan.temuan.seharusnya
        for nomor in temuan.nomor if seri else temuan.nomor[:1]:
            satu = baris[nomor]
            tercetak = (
                {_rata(satu.nilai or ""), _rata(temuan.temuan.tercetak)} if seri else {_rata(temuan.temuan.tercetak)}
            )
            if self._di(satu) and not tercetak.isdisjoint(map(_rata, self.tercetak)):
                return True
        return False

    def _di(self, satu: Publikasi) -> bool:
        return any(
            satu.tabel.startswith(tabel) and satu.baris.startswith(label) and (not kolom or satu.kolom in kolom)
            for tabel, label, kolom in self.tempat
        )


def _rata(nilai: str) -> str:
    """Write a printed value in one way: without unit, with a decimal comma only where it is no thousand."""
    angka = re.sub(r"(?:^rp\.?\s*|,-$|%$|\s)", "", nilai.strip().casefold())
    angka = re.sub(r"[.,](?=\d{3}(?:\D|$))", "", angka)
    return angka.replace(".", ",")


@dataclass(frozen=True)
class Ukuran:
    """What was measured on one report."""

    nama: str
    harapan: tuple[Harapan, ...]
    temuan: tuple[TemuanPublikasi, ...]
    baris: tuple[Publikasi, ...]

    def yakin(self) -> tuple[Harapan, ...]:
        """Return the faults that are beyond doubt and follow from no other one."""
        return tuple(satu for satu in self.harapan if satu.yakin and not satu.turunan)

    def terlacak(self) -> tuple[Harapan, ...]:
        """Return the certain primary faults that a finding names."""
        return tuple(satu for satu in self.yakin() if any(satu.kena(isi, self.baris) for isi in self.temuan))

    def luput(self) -> tuple[Harapan, ...]:
        """Return the certain primary faults that no finding names."""
        ada = set(self.terlacak())
        return tuple(satu for satu in self.yakin() if satu not in ada)

    def pada(self, tingkat: Tingkat) -> tuple[TemuanPublikasi, ...]:
        """Return the findings of one severity."""
        return tuple(satu for satu in self.temuan if satu.temuan.tingkat is tingkat)

    def palsu(self, tingkat: Tingkat) -> tuple[TemuanPublikasi, ...]:
        """Return the findings of one severity that name no known fault."""
        return tuple(
            satu for satu in self.pada(tingkat) if not any(lain.kena(satu, self.baris) for lain in self.harapan)
        )


def baca(nama: str) -> list[dict[str, str]]:
    """Read a table of the back tests."""
    with (SINI / f"{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def susun(baris: Iterable[Cetak]) -> tuple[Publikasi, ...]:
    """Return printed values as rows: table, label, heading, value."""
    return tuple(Publikasi(tabel=t, baris=b, kolom=k, nilai=n or None) for t, b, k, n in baris)


def ukur(nama: str, tahun: int, baris: tuple[Publikasi, ...], harapan: Iterable[Harapan]) -> Ukuran:
    """Review printed values and put the findings beside the known faults."""
    return Ukuran(nama, tuple(harapan), tinjau_publikasi(baris, tahun=tahun).temuan, baris)


def semarang() -> Ukuran:
    """Measure the report of Semarang; the list of its faults names table and row, the printed value gives the column."""
    lembar = buka("kota-semarang-publikasi", "diskopum", 2023, PARAMS).data.publikasi
    harapan = []
    for satu in baca("semarang_2023/temuan_tempat"):
        kolom = frozenset(
            b.kolom
            for b in lembar
            if b.tabel.startswith(satu["tabel"])
            and b.baris.startswith(satu["baris"])
            and _rata(b.nilai or "") == _rata(satu["tercetak"])
        )
        tempat = ((satu["tabel"], satu["baris"], kolom),)
        harapan.append(Harapan(satu["id"], satu["jenis"], satu["yakin"] == "ya", tempat, (satu["tercetak"],)))
    return ukur("Semarang 2023", 2023, lembar, harapan)


def upbu() -> Ukuran:
    """Measure the report of an airport of 2024."""
    nama = {satu["nomor"]: satu["tabel"] for satu in baca("upbu_2024/tabel")}
    baris = susun((nama[b["tabel"]], b["baris"], b["kolom"], b["nilai"]) for b in baca("upbu_2024/publikasi"))
    harapan = []
    for satu in baca("upbu_2024/kesalahan_terbitan"):
        bagian = [satu[kolom].split("||") for kolom in ("tabel", "baris", "kolom")]
        banyak = max(map(len, bagian))
        tempat = tuple(
            (t, b, frozenset({k} - {""}))
            for t, b, k in zip(*(isi * (banyak if len(isi) == 1 else 1) for isi in bagian), strict=True)
        )
        turunan = satu["turunan"] == "ya"
        tercetak = tuple(satu["tercetak"].split("||"))
        harapan.append(Harapan(satu["id"], satu["jenis"], satu["yakin"] == "ya", tempat, tercetak, turunan))
    return ukur("UPBU 2024", 2024, baris, harapan)


# --- Depok ---

#: Names of rows of totals, whose places in the list of faults bear a code.
_NAMA_TOTAL = {
    ("2.2", "total"): "Jumlah Anggaran",
    ("3.6 sasaran", "total"): "Jumlah",
    ("3.6", "total"): "Dinas Koperasi dan Usaha Mikro",
}
_KOLOM_UANG = {
    "anggaran": "Anggaran",
    "realisasi": "Realisasi",
    "persen": "Persen",
    "efisiensi": "Efisiensi",
    "anggaran dikurangi realisasi": "Efisiensi",
    "jumlah": "Jumlah",
}


def depok() -> Ukuran:
    """Measure the report of Depok, whose rows have names and no codes."""
    nama: dict[tuple[str, str], str] = dict(_NAMA_TOTAL)
    baris = susun([*_indikator_depok(nama), *_uang_depok(nama)])
    harapan = []
    semua = {satu["tempat"] for satu in baca("depok_2023/kesalahan_terbitan")}
    for satu in baca("depok_2023/kesalahan_terbitan"):
        tabel, kode, *sisa = satu["tempat"].split(" | ")
        label = nama.get((tabel, kode), kode).removesuffix(", ke-2")
        kolom = frozenset({_kolom_depok(tabel, sisa[0])}) if sisa else frozenset({"Nilai"})
        tempat = ((tabel, label, kolom),)
        yakin = satu["jenis"] != "pembulatan"
        turunan = bool(sisa) and _turunan_depok(tabel, kode, sisa[0], semua)
        harapan.append(Harapan(satu["tempat"], satu["jenis"], yakin, tempat, (satu["tercetak"],), turunan))
    for satu in baca("depok_2023/kesalahan_lain"):
        tempat = ((satu["tabel"], satu["baris"].removesuffix(" ke-2"), frozenset({satu["kolom"]})),)
        harapan.append(Harapan(f"{satu['tabel']} | {satu['baris']}", satu["jenis"], True, tempat, (satu["tercetak"],)))
    return ukur("Depok 2023", 2023, tuple(satu for satu in baris if satu.nilai), harapan)


def _turunan_depok(tabel: str, kode: str, besaran: str, semua: set[str]) -> bool:
    """Say whether a fault follows from another one of its row, or is the sum of a column whose fault is listed."""
    apa, _, tahun = besaran.partition(" ")
    if kode == "total" or apa == "capaian":
        return kode == "total" or any(f"{tabel} | {kode} | {satu} {tahun}" in semua for satu in ("target", "realisasi"))
    hasil = besaran in ("persen", "efisiensi", "anggaran dikurangi realisasi")
    return hasil and any(f"{tabel} | {kode} | {satu}" in semua for satu in ("anggaran", "realisasi"))


def _kolom_depok(tabel: str, besaran: str) -> str:
    if besaran.startswith("jumlah ") and besaran.split()[1] in _KOLOM_UANG:
        return _KOLOM_UANG[besaran.split()[1]]
    if besaran in _KOLOM_UANG:
        return _KOLOM_UANG[besaran]
    if tabel == "3.3":
        return "Realisasi 2023" if besaran.startswith("realisasi") else "Capaian terhadap target 2026"
    return besaran.capitalize()


def _indikator_depok(nama: dict[tuple[str, str], str]) -> Iterator[Cetak]:
    for satu in baca("depok_2023/indikator"):
        nama.setdefault((satu["tabel"], satu["kode"]), satu["nama"])
        judul = {
            kolom: f"{kolom.capitalize()} {satu['tahun']}" for kolom in ("target", "realisasi", "capaian", "kategori")
        }
        if satu["tabel"] == "3.3":
            # The table on the end of the Renstra sets the realisasi of the report's year against a later target.
            judul |= {"realisasi": "Realisasi 2023", "capaian": "Capaian terhadap target 2026"}
        for kolom, teks in judul.items():
            yield satu["tabel"], satu["nama"], teks, satu[kolom].replace(".", ",")


def _uang_depok(nama: dict[tuple[str, str], str]) -> Iterator[Cetak]:
    efisiensi = {(satu["tabel"], satu["kode"]): satu["nilai"] for satu in baca("depok_2023/efisiensi")}
    for satu in baca("depok_2023/anggaran"):
        label = nama.setdefault((satu["tabel"], satu["kode"]), satu["nama"])
        label = satu["nama"] if satu["kode"] != "total" else label
        for kolom in ("anggaran", "realisasi", "persen"):
            yield satu["tabel"], label, kolom.capitalize(), satu[kolom].replace(".", ",")
        nilai = efisiensi.get((satu["tabel"], satu["kode"]), "")
        yield satu["tabel"], label, "Efisiensi", nilai.replace(".", ",")
    for satu in baca("depok_2023/pegawai"):
        yield satu["tabel"], satu["baris"], "Jumlah", satu["nilai"]
        yield satu["tabel"], satu["baris"], "Persen", satu["persen"]
    for satu in baca("depok_2023/narasi"):
        yield satu["bagian"], satu["besaran"].removesuffix(", ke-2"), "Nilai", satu["nilai"].replace(".", ",")


def tabel(ukuran: Ukuran) -> str:
    """Print recall by kind, precision by severity, what was missed and what is false."""
    semua, ada = Counter(s.jenis for s in ukuran.yakin()), Counter(s.jenis for s in ukuran.terlacak())
    baris = [f"{ukuran.nama}", f"{'jenis':<14}{'kesalahan':>10}{'terlacak':>10}"]
    baris += [f"{jenis:<14}{semua[jenis]:>10}{ada[jenis]:>10}" for jenis in semua]
    jumlah, betul = len(ukuran.yakin()), len(ukuran.terlacak())
    baris.append(f"{'semua':<14}{jumlah:>10}{betul:>10}   recall {betul / jumlah:.1%}")
    for tingkat in Tingkat:
        banyak, palsu = len(ukuran.pada(tingkat)), len(ukuran.palsu(tingkat))
        if banyak:
            baris.append(
                f"{tingkat.value:<14}{banyak:>10} temuan, di luar daftar {palsu}   presisi {1 - palsu / banyak:.1%}"
            )
    baris += [f"  luput: {satu.id}: {' / '.join(satu.tercetak)}" for satu in ukuran.luput()]
    for tingkat in Tingkat:
        baris += [
            f"  di luar daftar, {tingkat.value}: {isi.temuan.aturan}: {isi.temuan.tempat}: {isi.temuan.tercetak}"
            f" -> {isi.temuan.seharusnya}"
            for isi in ukuran.palsu(tingkat)
        ]
    return "\n".join(baris)


# --- made-up reports that were written down with their faults ---


def karangan() -> tuple[Ukuran, ...]:
    """Measure the reports that were written down as text, their faults marked beforehand."""
    hasil = []
    for berkas in KARANGAN:
        isi = baca_karangan(berkas)
        harapan = []
        for satu in isi.salah:
            b = isi.baris[satu.nomor]
            tempat = ((b.tabel, b.baris, frozenset({b.kolom})),)
            harapan.append(Harapan(satu.id, "karangan", True, tempat, (b.nilai or "",)))
        hasil.append(ukur(isi.nama, isi.tahun, isi.baris, harapan))
    return tuple(hasil)


# --- made-up reports that are printed from figures ---

#: Seeds of made-up agencies; every report is printed in each family and reviewed with one planted fault of each kind.
BENIH = range(10)
#: Families whose faults are of words, years, names and rows too.
KELUARGA_KATA = {**KELUARGA_BARU, "rsud": cetak_rsud, **KELUARGA_INSTANSI}


def tabel_rekaan(ukuran: UkuranRekaan, keluarga: Sequence[str] = tuple(KELUARGA)) -> str:
    """Print recall by kind, then recall and precision by family; the one kept out of development last."""
    baris = ["Laporan rekaan, satu kesalahan ditanam setiap kali", f"{'jenis':<14}{'ditanam':>10}{'terlacak':>10}"]
    for jenis in sorted({jenis for _, jenis in ukuran.ditanam}):
        semua, ada = (sum(n for (_, j), n in isi.items() if j == jenis) for isi in (ukuran.ditanam, ukuran.terlacak))
        baris.append(f"{jenis:<14}{semua:>10}{ada:>10}   recall {ada / semua:.1%}")
    urut = sorted(keluarga, key=lambda satu: satu in LUAR)
    baris += [f"keluarga {n}: recall {ukuran.recall((n,)):.1%}, presisi {ukuran.presisi((n,)):.1%}" for n in urut]
    baris.append(f"laporan bersih: {len(ukuran.bersih)} galat, {len(ukuran.peringatan)} peringatan")
    return "\n".join(baris)


def samar(cara: str, benih: Sequence[int], keluarga: Sequence[str]) -> UkuranRekaan:
    """Measure families in words that no list knows."""

    def cetakan(dinas: Dinas, nama: str, urut: int) -> list[Tercetak]:
        return samarkan(cetak(dinas, nama, urut), cara, urut)

    return ukur_rekaan(benih, keluarga, cetakan=cetakan)


if __name__ == "__main__":
    for satu in (semarang(), depok(), upbu(), *karangan()):
        sys.stdout.write(tabel(satu) + "\n\n")
    sys.stdout.write(tabel_rekaan(ukur_rekaan(BENIH)) + "\n")
    for nama, cetakan in ((tuple(KELUARGA_LUAR), cetak_luar), ((SEGAR,), cetak_segar)):
        sys.stdout.write("\n" + tabel_rekaan(ukur_rekaan(BENIH, nama, cetakan=cetakan), nama) + "\n")
    for nama, tercetak in KELUARGA_KATA.items():
        sys.stdout.write("\n" + tabel_rekaan(ukur_tanam(range(6), nama, tercetak), (nama,)) + "\n")
    for nama, tercetak in KELUARGA_TABEL.items():
        sys.stdout.write("\n" + tabel_rekaan(ukur_tanam(range(2), nama, tercetak), (nama,)) + "\n")
    for cara in SAMAR:
        hasil = samar(cara, BENIH[:3], tuple(KELUARGA))
        sys.stdout.write(f"\nDalam kata lain ({cara})\n{tabel_rekaan(hasil)}\n")
