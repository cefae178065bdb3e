"""What placeholders in prose may name: finished, printed values of one report.

Prose is never evaluated beyond the expressions of :mod:`kinerja.masukan.penanda` over the names below.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kinerja.angka import TANPA_NILAI, cetak_tanggal
from kinerja.besaran import daftar as b
from kinerja.laporan.isi_laporan import TeksTerisi
from kinerja.laporan.jejak import lepas, menandai
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.nilai_penanda import FungsiPenanda, NilaiBernama, NilaiPenanda, PenandaSalah, cetak_besaran
from kinerja.masukan import SEL_BERPENANDA, Galat, MasukanSalah, Narasi, Penanda, potong
from kinerja.masukan.penanda import BUKAN_CETAKAN, TAK_DIKENAL, UngkapanSalah, hitung_ungkapan, urai_ungkapan
from kinerja.model import JenisFormulir

__all__ = ["TANDA_PIHAK", "TANDA_RUJUK", "Konteks", "PenandaSalah", "isi_teks"]

#: Wraps the key of a cross-reference inside filled prose; sajian turns it into a link.
TANDA_RUJUK = "\ue000{}\ue001"

#: Stands in the filled statement of a form where the lines of a party go: the first, the second.
TANDA_PIHAK = ("\ue020", "\ue021")

#: Characters that mean something in Markdown.
_KHUSUS = re.compile(r"([\\`*_\[\]<>#|~&!])")

#: An office that is not known yet, to be written in by hand.
_TITIK = "." * 48

#: A line break in a value would end a row of a table or begin a list.
_BARIS = re.compile(r"\s*\n\s*")


def _bagian(nilai: object, nama: str) -> object:
    """Return a printed value of a group, and nothing else that Python may know of it."""
    milik = vars(nilai) if isinstance(nilai, NilaiBernama) else {}
    if nama not in milik:
        raise PenandaSalah(TAK_DIKENAL)
    return milik[nama]


def _panggil(fungsi: object, isi: list[object], bernama: dict[str, object]) -> object:
    if not isinstance(fungsi, FungsiPenanda):
        raise PenandaSalah("ungkapannya tidak dapat dihitung")
    return fungsi(*isi, **bernama)


def isi_teks(laporan: Laporan) -> TeksTerisi:
    """Fill the prose files and the prose cells of a report.

    Raises
    ------
    MasukanSalah
        with every placeholder that cannot be filled, by file and line or by cell.
    """
    konteks = Konteks(laporan)
    narasi = dict.fromkeys(laporan.bagian, "")
    sel: dict[str, str] = {}
    bertanda: dict[str, str] = {}
    galat: list[Galat] = []
    for nama, satu in laporan.bahan.narasi.items():
        bertanda[nama], salah = konteks.isi(satu, bertanda=True)
        narasi[nama] = lepas(bertanda[nama])
        galat.extend(salah)
    for lembar, kolom in SEL_BERPENANDA:
        for baris in getattr(laporan.data, lembar):
            for nama in kolom:
                teks = getattr(baris, nama)
                if teks and "{{" in teks:
                    alamat = baris.asal.sel(nama)
                    isi = Narasi(baris.asal.berkas, teks)
                    bertanda[alamat], salah = konteks.isi(isi, markdown=False, bertanda=True)
                    sel[alamat] = lepas(bertanda[alamat])
                    galat.extend(replace(satu, lembar=lembar, sel=alamat.partition("!")[2]) for satu in salah)
    pernyataan, salah_pernyataan = _isi_pernyataan(laporan, konteks)
    galat.extend(salah_pernyataan)
    if galat:
        raise MasukanSalah(galat)
    return TeksTerisi(narasi, sel, bertanda, pernyataan)


def _isi_pernyataan(laporan: Laporan, konteks: Konteks) -> tuple[dict[str, str], tuple[Galat, ...]]:
    """Fill the region's statement for each perjanjian kinerja, by the code of its form; the parties are those of the form."""
    naskah = laporan.bahan.pernyataan
    hasil: dict[str, str] = {}
    for satu in laporan.data.pk if naskah else ():
        if naskah is None or satu.formulir is not JenisFormulir.PERJANJIAN:
            continue
        pihak = zip(("pihak_pertama", "pihak_kedua"), TANDA_PIHAK, (satu.jabatan, satu.atasan or _TITIK), strict=True)
        nama = {milik: NilaiBernama(identitas=tanda, jabatan=jabatan) for milik, tanda, jabatan in pihak}
        hasil[satu.kode], galat = konteks.isi(naskah.narasi, tambahan={**nama, "perjanjian": satu.jenis.nama})
        if galat:
            return {}, galat  # the same in every form
    return hasil, ()


class Konteks(NilaiPenanda):
    """The names that placeholders may use, and the filling of prose.

    Parameters
    ----------
    laporan
        the report whose values are printed.
    """

    def __init__(self, laporan: Laporan) -> None:
        super().__init__(laporan)
        self._nama = self._susun()
        with menandai():
            self._nama_bertanda = self._susun()

    def isi(
        self,
        narasi: Narasi,
        *,
        markdown: bool = True,
        bertanda: bool = False,
        tambahan: Mapping[str, object] | None = None,
    ) -> tuple[str, tuple[Galat, ...]]:
        """Fill all placeholders of one prose file.

        Parameters
        ----------
        narasi
            the text and its name.
        markdown
            whether the text is Markdown, in which values must not act as marks of it.
        bertanda
            whether values carry the marks of their traces.
        tambahan
            names that only this text may use; its values carry no marks.

        Returns
        -------
        tuple
            the text, and a fault with file and line for every placeholder that cannot be filled.
        """
        bagian: list[str] = []
        galat: list[Galat] = []
        for satu in potong(narasi.teks):
            if isinstance(satu, Penanda):
                try:
                    if tambahan:
                        nilai = self._hitung(satu.ungkapan, {**self._nama, **tambahan})
                    else:
                        nilai = self.bertanda(satu.ungkapan) if bertanda else self.nilai(satu.ungkapan)
                    bagian.append(_KHUSUS.sub(r"\\\1", _BARIS.sub(" ", nilai)) if markdown else nilai)
                except PenandaSalah as salah:
                    pesan = f"penanda “{{{{ {' '.join(satu.ungkapan.split())} }}}}” tidak dapat diisi: {salah}"
                    galat.append(Galat(narasi.berkas, "", f"baris {satu.baris}", "penanda_tak_dikenal", pesan))
            else:
                bagian.append(satu)
        return "".join(bagian), tuple(galat)

    def nilai(self, ungkapan: str) -> str:
        """Evaluate one placeholder.

        Raises
        ------
        PenandaSalah
            when it names something unknown or is not a printed value.
        """
        return self._hitung(ungkapan, self._nama)

    def bertanda(self, ungkapan: str) -> str:
        """Evaluate one placeholder; its numbers carry the marks of their traces where the expression leaves them whole.

        Raises
        ------
        PenandaSalah
            as :meth:`nilai` does.
        """
        polos = self.nilai(ungkapan)
        try:
            with menandai():
                hasil = self._hitung(ungkapan, self._nama_bertanda)
        except PenandaSalah:
            return polos
        return hasil if lepas(hasil) == polos else polos

    @staticmethod
    def _hitung(ungkapan: str, nama: Mapping[str, Any]) -> str:
        try:
            hasil = hitung_ungkapan(urai_ungkapan(ungkapan), nama, _bagian, _panggil)
        except PenandaSalah:
            raise
        except UngkapanSalah as salah:
            raise PenandaSalah(str(salah)) from None
        except (TypeError, ValueError, ArithmeticError, LookupError, AttributeError):
            raise PenandaSalah("ungkapannya tidak dapat dihitung") from None
        if not isinstance(hasil, str):
            raise PenandaSalah(BUKAN_CETAKAN)
        return hasil

    def _susun(self) -> Mapping[str, Any]:
        lap = self._laporan
        identitas = lap.identitas
        return {
            "dinas": lap.nama_dinas,
            "perangkat_daerah": identitas.nama,
            "singkatan": identitas.singkatan,
            "kabupaten": lap.kabupaten.nama,
            "provinsi": lap.kabupaten.provinsi,
            "pemerintah": lap.kabupaten.pemerintah,
            "kepala_daerah": lap.kabupaten.kepala_daerah,
            "jabatan_pimpinan": identitas.jabatan_pimpinan,
            "urusan": identitas.urusan,
            "tahun": str(lap.tahun),
            "tahun_lalu": str(lap.tahun - 1),
            "tanggal": cetak_tanggal(lap.params.tanggal),
            "tempat": lap.params.tempat,
            "renstra": NilaiBernama(
                awal=str(identitas.renstra_awal),
                akhir=str(identitas.renstra_akhir),
                periode=lap.periode_renstra,
                tahun_ke=str(lap.tahun_ke),
            ),
            "rencana_daerah": NilaiBernama(
                nama=lap.pilihan.dokumen_perencanaan.nama, singkatan=lap.pilihan.dokumen_perencanaan.singkatan
            ),
            "jumlah": self._jumlah(),
            "total": self._uang(lap.hasil.total, b.TOTAL),
            "rata_rata": NilaiBernama(
                capaian=cetak_besaran(b.RATA_RATA, lap.hasil.rata_rata.capaian),
                predikat=lap.hasil.rata_rata.predikat or TANPA_NILAI,
            ),
            "serapan_lalu": self._serapan_lalu(),
            "renja": self._renja(),
            "belanja_lalu": FungsiPenanda(self._belanja_lalu),
            "pegawai": self._pegawai(),
            "indikator": self._pilih({p.kode: p for p in lap.hasil.capaian}, "indikator", self._indikator),
            "sasaran": self._pilih({s.kode: s for s in lap.hasil.efisiensi}, "sasaran", self._sasaran),
            "anggaran": self._pilih(lap.hasil.pos, "kode anggaran", self._anggaran),
            "variabel": FungsiPenanda(self._variabel),
            "dana": FungsiPenanda(self._dana),
            "belanja": FungsiPenanda(self._belanja),
            "hitung_indikator": FungsiPenanda(self._hitung_indikator),
            "hitung_predikat": FungsiPenanda(self._hitung_predikat),
            "peringkat": FungsiPenanda(self._peringkat),
            "data": FungsiPenanda(self._data),
            "besaran": FungsiPenanda(self._besaran),
            "rujuk": FungsiPenanda(TANDA_RUJUK.format),
        }
