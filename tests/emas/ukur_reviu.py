"""How many known faults of published reports the reviewer finds, and how many of its findings are faults.

``python tests/emas/ukur_reviu.py`` prints the table. Semarang is an example of the project itself (``params/
kota-semarang-publikasi``); the numbers of Depok are put on a sheet publikasi here from the tables of its back test.
"""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kinerja.laporan import Laporan, buka
from kinerja.model import Asal, Data, Publikasi
from kinerja.reviu import ATURAN, Dugaan, Keluarga, Tingkat

SINI = Path(__file__).resolve().parent
sys.path.insert(0, str(SINI))
import rekaan_publikasi  # noqa: E402  # it stands beside this file, which is no package

PARAMS = SINI.parents[1] / "params"

#: What stands between the two places of a finding that does not tell which of them is wrong.
PEMISAH = " dibandingkan dengan "

Baris = dict[str, str]


@dataclass(frozen=True)
class Harapan:
    """A known fault: its place, what is printed there, and whether it is beyond doubt."""

    id: str
    jenis: str
    yakin: bool
    tabel: str
    baris: str
    tercetak: str

    def kena(self, dugaan: Dugaan) -> bool:
        """Say whether a finding names the table and the row of the fault, as one of two places that disagree at most."""
        return any(satu.startswith(f"{self.tabel}, {self.baris}") for satu in dugaan.tempat.split(PEMISAH))

    def tepat(self, dugaan: Dugaan) -> bool:
        """Say whether a finding names the cell too: the same printed value in the row."""
        return self.kena(dugaan) and dugaan.tercetak.replace(",", ".") == self.tercetak.replace(",", ".")


@dataclass(frozen=True)
class Ukuran:
    """What was measured on one report."""

    nama: str
    harapan: tuple[Harapan, ...]
    dugaan: tuple[tuple[str, Tingkat, Dugaan], ...]

    def terlacak(self) -> tuple[Harapan, ...]:
        """Return the certain faults whose place a finding names."""
        return tuple(satu for satu in self.yakin() if any(satu.kena(dugaan) for _, _, dugaan in self.dugaan))

    def yakin(self) -> tuple[Harapan, ...]:
        """Return the faults that are beyond doubt."""
        return tuple(satu for satu in self.harapan if satu.yakin)

    def luput(self) -> tuple[Harapan, ...]:
        """Return the certain faults that were not found."""
        ada = set(self.terlacak())
        return tuple(satu for satu in self.yakin() if satu not in ada)

    def lebih(self) -> tuple[tuple[str, Tingkat, Dugaan], ...]:
        """Return the findings at places where no fault is known."""
        return tuple(isi for isi in self.dugaan if not any(satu.kena(isi[2]) for satu in self.harapan))


def baca(nama: str) -> list[Baris]:
    """Read a table of the back tests."""
    with (SINI / f"{nama}.csv").open(encoding="utf-8", newline="") as berkas:
        return list(csv.DictReader(berkas))


def duga(laporan: Laporan) -> tuple[tuple[str, Tingkat, Dugaan], ...]:
    """Return what the rules on published reports find, with rule and severity."""
    return tuple(
        (satu.id, satu.tingkat, dugaan)
        for satu in ATURAN.values()
        if satu.keluarga is Keluarga.PUBLIKASI
        for dugaan in satu.fungsi(laporan)
    )


def dengan_terbit(laporan: Laporan, baris: Iterable[tuple[str, str, str, str]]) -> Laporan:
    """Return a report whose sheet publikasi holds these rows: table, label, heading, value."""
    publikasi = tuple(
        Publikasi(
            tabel=tabel,
            baris=label,
            kolom=kolom,
            nilai=nilai,
            asal=Asal("data.xlsx", "publikasi", nomor, {"tabel": "A", "baris": "B", "kolom": "C", "nilai": "D"}),
        )
        for nomor, (tabel, label, kolom, nilai) in enumerate(baris, start=3)
    )
    return Laporan(replace(laporan.bahan, data=replace(laporan.data, publikasi=publikasi)))


def semarang() -> Ukuran:
    """Measure the example with all values of the report of Semarang."""
    harapan = tuple(
        Harapan(b["id"], b["jenis"], b["yakin"] == "ya", b["tabel"], b["baris"], b["tercetak"])
        for b in baca("semarang_2023/temuan_tempat")
    )
    return Ukuran("Semarang 2023", harapan, duga(buka("kota-semarang-publikasi", "diskopum", 2023, PARAMS)))


def depok() -> Ukuran:
    """Measure the report of Depok, whose rows have names and no codes."""
    nama: dict[tuple[str, str], str] = {
        ("2.2", "total"): "Jumlah Anggaran",
        ("3.6 sasaran", "total"): "Jumlah",
        ("3.6", "total"): "Dinas Koperasi dan Usaha Mikro",
    }
    baris = [*_indikator_depok(nama), *_uang_depok(nama)]
    harapan = []
    for satu in baca("depok_2023/kesalahan_terbitan"):
        tabel, kode, *_ = satu["tempat"].split(" | ")
        label = nama.get((tabel, kode), kode).removesuffix(", ke-2")
        harapan.append(
            Harapan(satu["tempat"], satu["jenis"], satu["jenis"] != "pembulatan", tabel, label, satu["tercetak"])
        )
    laporan = dengan_terbit(buka("kota-depok", "dkum", 2023, PARAMS), [isi for isi in baris if isi[3]])
    return Ukuran("Depok 2023", tuple(harapan), duga(laporan))


def _indikator_depok(nama: dict[tuple[str, str], str]) -> Iterable[tuple[str, str, str, str]]:
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


def _uang_depok(nama: dict[tuple[str, str], str]) -> Iterable[tuple[str, str, str, str]]:
    efisiensi = {(satu["tabel"], satu["kode"]): satu["nilai"] for satu in baca("depok_2023/efisiensi")}
    for satu in baca("depok_2023/anggaran"):
        nama.setdefault((satu["tabel"], satu["kode"]), satu["nama"])
        for kolom in ("anggaran", "realisasi", "persen"):
            yield satu["tabel"], satu["nama"], kolom.capitalize(), satu[kolom].replace(".", ",")
        nilai = efisiensi.get((satu["tabel"], satu["kode"]), "")
        yield satu["tabel"], satu["nama"], "Efisiensi", nilai.replace(".", ",")
    for satu in baca("depok_2023/pegawai"):
        yield satu["tabel"], satu["baris"], "Jumlah", satu["nilai"]
        yield satu["tabel"], satu["baris"], "Persen", satu["persen"]
    for satu in baca("depok_2023/narasi"):
        yield satu["bagian"], satu["besaran"].removesuffix(", ke-2"), "Nilai", satu["nilai"].replace(".", ",")


def tabel(ukuran: Ukuran) -> str:
    """Print recall by kind, and precision."""
    semua, ada = Counter(s.jenis for s in ukuran.yakin()), Counter(s.jenis for s in ukuran.terlacak())
    baris = [f"{ukuran.nama}", f"{'jenis':<14}{'kesalahan':>10}{'terlacak':>10}"]
    baris += [f"{jenis:<14}{semua[jenis]:>10}{ada[jenis]:>10}" for jenis in semua]
    jumlah, betul = len(ukuran.yakin()), len(ukuran.terlacak())
    baris.append(f"{'semua':<14}{jumlah:>10}{betul:>10}   recall {betul / jumlah:.1%}")
    temuan, lebih = len(ukuran.dugaan), len(ukuran.lebih())
    baris.append(f"temuan {temuan}, di luar daftar {lebih}   presisi {(temuan - lebih) / temuan:.1%}")
    baris += [f"  luput: {satu.id} {satu.tabel}, {satu.baris}: {satu.tercetak}" for satu in ukuran.luput()]
    baris += [f"  di luar daftar: {isi[0]}: {isi[2].tempat}: {isi[2].tercetak}" for isi in ukuran.lebih()]
    return "\n".join(baris)


# --- made-up reports ---

#: Reports with one planted fault each, per layout and kind.
BANYAK = 30


@dataclass(frozen=True)
class UkuranRekaan:
    """What was measured on made-up reports: planted and found by layout and kind, and what clean reports gave."""

    ditanam: Counter[tuple[str, str]]
    terlacak: Counter[tuple[str, str]]
    palsu: tuple[Dugaan, ...]


def rekaan(banyak: int = BANYAK) -> UkuranRekaan:
    """Plant faults in reports that no rule was made for, one at a time, and review the clean reports too."""
    contoh = buka("kota-semarang", "diskopum", 2023, PARAMS)
    kosong = Laporan(replace(contoh.bahan, data=Data(identitas=contoh.data.identitas)))
    ditanam: Counter[tuple[str, str]] = Counter()
    terlacak: Counter[tuple[str, str]] = Counter()
    palsu: list[Dugaan] = []
    for susunan in rekaan_publikasi.SUSUNAN:
        for benih in range(banyak):
            bersih = [satu.cetak for satu in rekaan_publikasi.rekaan(susunan, benih)]
            palsu += [dugaan for _, _, dugaan in duga(dengan_terbit(kosong, bersih))]
            for jenis in rekaan_publikasi.JENIS:
                if (isi := rekaan_publikasi.tanam(susunan, jenis, benih)) is None:
                    continue
                ditanam[susunan, jenis] += 1
                terlacak[susunan, jenis] += any(
                    isi.kena(dugaan.tempat) for _, _, dugaan in duga(dengan_terbit(kosong, isi.baris))
                )
    return UkuranRekaan(ditanam, terlacak, tuple(palsu))


def tabel_rekaan(ukuran: UkuranRekaan) -> str:
    """Print recall by kind and layout."""
    baris = ["Laporan rekaan, satu kesalahan ditanam setiap kali", f"{'jenis':<14}{'ditanam':>10}{'terlacak':>10}"]
    for jenis in rekaan_publikasi.JENIS:
        semua, ada = (
            sum(isi[susunan, jenis] for susunan in rekaan_publikasi.SUSUNAN)
            for isi in (ukuran.ditanam, ukuran.terlacak)
        )
        baris.append(f"{jenis:<14}{semua:>10}{ada:>10}   recall {ada / semua:.1%}")
    baris.append(f"laporan bersih: {len(ukuran.palsu)} temuan")
    return "\n".join(baris)


if __name__ == "__main__":
    for satu in (semarang(), depok()):
        sys.stdout.write(tabel(satu) + "\n\n")
    sys.stdout.write(tabel_rekaan(rekaan()) + "\n")
