"""What placeholders in prose may name: finished, printed values of one report.

Prose is never evaluated beyond the expressions of :mod:`kinerja.masukan.penanda` over the names below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from types import SimpleNamespace
from typing import Any, TypeVar

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_tanggal, desimal_asli
from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.besaran.ungkapan import Hasil as Angka
from kinerja.hitung import BarisCapaian, Dana, EfisiensiSasaran, JumlahOrang, PosAnggaran, PosSumber
from kinerja.laporan.isi_laporan import TeksTerisi
from kinerja.laporan.jejak import Jejak, cari, lepas, menandai, susun_jejak, tandai
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.masukan import SEL_BERPENANDA, Galat, MasukanSalah, Narasi, Penanda, potong
from kinerja.masukan.penanda import BUKAN_CETAKAN, TAK_DIKENAL, UngkapanSalah, hitung_ungkapan, urai_ungkapan
from kinerja.model import JenisFormulir, JenisPK, JenisVisi, JenisWilayah, Kelompok, Level, Nilai

__all__ = ["TANDA_PIHAK", "TANDA_RUJUK", "Konteks", "PenandaSalah", "isi_teks"]

_R = TypeVar("_R")

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


class _Nilai(SimpleNamespace):
    """Printed values by name; not itself something to print."""


class _Fungsi:
    """A function of placeholders; not itself something to print."""

    def __init__(self, fungsi: Callable[..., object]) -> None:
        self._fungsi = fungsi

    def __call__(self, *isi: object, **bernama: object) -> object:
        return self._fungsi(*isi, **bernama)


def _bagian(nilai: object, nama: str) -> object:
    """Return a printed value of a group, and nothing else that Python may know of it."""
    milik = vars(nilai) if isinstance(nilai, _Nilai) else {}
    if nama not in milik:
        raise PenandaSalah(TAK_DIKENAL)
    return milik[nama]


def _panggil(fungsi: object, isi: list[object], bernama: dict[str, object]) -> object:
    if not isinstance(fungsi, _Fungsi):
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
        nama = {milik: _Nilai(identitas=tanda, jabatan=jabatan) for milik, tanda, jabatan in pihak}
        perubahan = " Perubahan" if satu.jenis is JenisPK.PERUBAHAN else ""
        hasil[satu.kode], galat = konteks.isi(
            naskah.narasi, tambahan={**nama, "perjanjian": f"Perjanjian Kinerja{perubahan}"}
        )
        if galat:
            return {}, galat  # the same in every form
    return hasil, ()


class PenandaSalah(LookupError):
    """A placeholder that names something the report does not have; the message is for the author."""


class Konteks:
    """The names that placeholders may use, and the filling of prose.

    Parameters
    ----------
    laporan
        the report whose values are printed.
    """

    def __init__(self, laporan: Laporan) -> None:
        self._laporan = laporan
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
            "renstra": _Nilai(
                awal=str(identitas.renstra_awal),
                akhir=str(identitas.renstra_akhir),
                periode=lap.periode_renstra,
                tahun_ke=str(lap.tahun_ke),
            ),
            "rencana_daerah": _Nilai(
                nama=lap.pilihan.dokumen_perencanaan.nama, singkatan=lap.pilihan.dokumen_perencanaan.singkatan
            ),
            "jumlah": self._jumlah(),
            "total": self._uang(lap.hasil.total, b.TOTAL),
            "rata_rata": _Nilai(
                capaian=_cetak(b.RATA_RATA, lap.hasil.rata_rata.capaian),
                predikat=lap.hasil.rata_rata.predikat or TANPA_NILAI,
            ),
            "serapan_lalu": self._serapan_lalu(),
            "renja": self._renja(),
            "belanja_lalu": _Fungsi(self._belanja_lalu),
            "pegawai": self._pegawai(),
            "indikator": self._pilih({p.kode: p for p in lap.hasil.capaian}, "indikator", self._indikator),
            "sasaran": self._pilih({s.kode: s for s in lap.hasil.efisiensi}, "sasaran", self._sasaran),
            "anggaran": self._pilih(lap.hasil.pos, "kode anggaran", self._anggaran),
            "variabel": _Fungsi(self._variabel),
            "dana": _Fungsi(self._dana),
            "belanja": _Fungsi(self._belanja),
            "hitung_indikator": _Fungsi(self._hitung_indikator),
            "hitung_predikat": _Fungsi(self._hitung_predikat),
            "peringkat": _Fungsi(self._peringkat),
            "data": _Fungsi(self._data),
            "besaran": _Fungsi(self._besaran),
            "rujuk": _Fungsi(TANDA_RUJUK.format),
        }

    @staticmethod
    def _pilih(baris: Mapping[str, _R], jenis: str, cetak: Callable[[_R], _Nilai]) -> _Fungsi:
        def pilih(kode: str) -> _Nilai:
            if kode not in baris:
                raise PenandaSalah(f"{jenis} “{kode}” tidak ada")
            return cetak(baris[kode])

        return _Fungsi(pilih)

    def _indikator(self, satu: BarisCapaian) -> _Nilai:
        lap, kode = self._laporan, satu.kode

        def cetak(kunci: Kunci, nilai: Nilai | None) -> str:
            return tandai(kunci, cetak_bersatuan(nilai, satu.desimal, satu.satuan))

        lalu = lap.hasil.nyata.get((kode, lap.tahun - 1))
        beda = hitung.perubahan(lalu, satu.realisasi, lap.pilihan.dasar_hitung, satu.desimal)
        akhir = next(p for p in lap.hasil.akhir_renstra if p.kode == kode)
        return _Nilai(
            nama=satu.nama,
            satuan=satu.satuan,
            target=cetak(b.TARGET.kunci(kode, lap.tahun), satu.target),
            realisasi=cetak(b.REALISASI.kunci(kode, lap.tahun), satu.realisasi),
            capaian=_cetak(b.CAPAIAN, satu.capaian, kode),
            predikat=satu.predikat or TANPA_NILAI,
            status=satu.status.value if satu.status else "belum dinilai",
            realisasi_lalu=cetak(b.REALISASI.kunci(kode, lap.tahun - 1), lalu),
            target_akhir=cetak(b.RENCANA.kunci(kode, lap.identitas.renstra_akhir), akhir.target_akhir),
            capaian_akhir=_cetak(b.KEMAJUAN, akhir.kemajuan, kode),
            data_awal=cetak(b.DATA_AWAL.kunci(kode), lap.hasil.indikator[kode].data_awal),
            perubahan=_kata_perubahan(beda),
        )

    def _sasaran(self, satu: EfisiensiSasaran) -> _Nilai:
        hasil, rumus = self._laporan.hasil, self._laporan.pilihan.rumus_efisiensi
        nilai = next(s for s in hasil.capaian_sasaran if s.kode == satu.kode)
        uang = self._uang(satu, b.pos_sasaran(satu.kode))
        return _Nilai(
            uraian=satu.uraian,
            capaian=_cetak(b.CAPAIAN_SASARAN, nilai.capaian, satu.kode),
            predikat=nilai.predikat or TANPA_NILAI,
            efisiensi=tandai(b.EFISIENSI.kunci(satu.kode), _cetak_efisiensi(satu.efisiensi, rumus.cetakan)),
            pagu=uang.pagu,
            realisasi=uang.realisasi,
            persen=uang.persen,
            sisa=uang.sisa,
            persen_sisa=uang.persen_sisa,
        )

    def _anggaran(self, satu: PosAnggaran) -> _Nilai:
        return self._uang(satu, b.pos_anggaran(satu.kode))

    @staticmethod
    def _uang(satu: Dana, pos: Pos) -> _Nilai:
        return _Nilai(
            nama=satu.nama if isinstance(satu, PosAnggaran) else "",
            pagu=_cetak(b.PAGU, satu.anggaran, pos),
            realisasi=_cetak(b.REALISASI_ANGGARAN, satu.realisasi, pos),
            persen=_cetak(b.SERAPAN, satu.persen, pos),
            sisa=_cetak(b.SISA, satu.sisa, pos),
            persen_sisa=_cetak(b.PERSEN_SISA, satu.persen_sisa, pos),
        )

    def _jumlah(self) -> _Nilai:
        lap = self._laporan
        pohon = hitung.jumlah_pohon(lap.hasil.anggaran)
        level = [satu.level for satu in lap.hasil.indikator_berlaku]
        jumlah = {
            "tujuan": len(lap.data.tujuan),
            "sasaran": len(lap.data.sasaran),
            "program": pohon["program"],
            "kegiatan": pohon["kegiatan"],
            "subkegiatan": pohon["subkegiatan"],
            "misi": sum(satu.jenis is JenisVisi.MISI for satu in lap.data.visi_misi),
            "unit": len(lap.data.unit),
            "iku": sum(satu.iku for satu in lap.hasil.indikator_berlaku),
            "indikator_tujuan": level.count(Level.TUJUAN),
            "indikator_sasaran": level.count(Level.SASARAN),
            "indikator_program": level.count(Level.PROGRAM),
        }
        if not lap.pilihan.dokumen_perencanaan.bermisi:
            del jumlah["misi"]
        return _Nilai(**{nama: tandai(b.JUMLAH.kunci(nama), str(nilai)) for nama, nilai in jumlah.items()})

    def _pegawai(self) -> _Nilai:
        *baris, total = self._laporan.hasil.pegawai_status

        def status(nama: str) -> _Nilai:
            satu = next((s for s in baris if s.status == nama), None)
            if satu is None:
                raise PenandaSalah(f"status pegawai “{nama}” tidak ada")
            pos = b.pos_status(nama)
            return _Nilai(
                **{bidang: _orang(pos, satu, bidang) for bidang in _ORANG},
                persen_laki_laki=_cetak(b.PERSEN_ORANG, satu.persen_laki_laki, pos, "laki_laki"),
                persen_perempuan=_cetak(b.PERSEN_ORANG, satu.persen_perempuan, pos, "perempuan"),
            )

        def kelompok(nama: Kelompok) -> str:
            jumlah = sum(satu.jumlah for satu in baris if satu.kelompok is nama)
            return _cetak(b.ORANG, jumlah, b.pos_kelompok(), nama.value)

        return _Nilai(
            total=_orang(b.TOTAL_PEGAWAI, total, "jumlah"),
            laki_laki=_orang(b.TOTAL_PEGAWAI, total, "laki_laki"),
            perempuan=_orang(b.TOTAL_PEGAWAI, total, "perempuan"),
            asn=kelompok(Kelompok.ASN),
            non_asn=kelompok(Kelompok.NON_ASN),
            status=_Fungsi(status),
        )

    def _serapan_lalu(self) -> str:
        lalu = self._laporan.hasil.tahun_lalu
        return _cetak(b.SERAPAN, lalu.persen, b.pos_riwayat(lalu.tahun)) if lalu else TANPA_NILAI

    def _renja(self) -> _Nilai:
        renja = self._laporan.hasil.renja
        cacah = {satu.tingkat: _cetak(r.CACAH_RENJA, satu.jumlah, "semua", satu.tingkat) for satu in renja.cacah()}
        return _Nilai(
            tahun_dinilai=str(renja.dinilai),
            tahun_berjalan=str(renja.tahun - 1),
            tahun_maju=str(renja.tahun + 1),
            pagu=_cetak(b.PAGU, renja.pos[""].pagu, r.pos_renja("")),
            pagu_maju=_cetak(b.PAGU, renja.pos[""].maju, r.pos_maju("")),
            **cacah,
        )

    def _belanja_lalu(self, kelompok: str = "") -> _Nilai:
        renja = self._laporan.hasil.renja
        if not kelompok:
            return self._uang(renja.belanja_total, r.pos_belanja(""))
        if kelompok not in renja.belanja_kelompok:
            raise PenandaSalah(f"kelompok belanja “{kelompok}” tidak ada")
        return self._uang(renja.belanja_kelompok[kelompok], r.pos_kelompok_belanja(kelompok))

    def _variabel(self, kode: str, peran: str, tahun: int | None = None) -> str:
        for satu in self._laporan.data.variabel:
            if (satu.indikator, satu.peran.value, satu.tahun) == (kode, peran, tahun or self._laporan.tahun):
                return _cetak(b.VARIABEL, satu.nilai, kode, peran, satu.tahun)
        raise PenandaSalah(f"variabel {peran} indikator “{kode}” tidak ada")

    def _dana(self, sumber: str, kode: str | None = None, uraian: str | None = None) -> _Nilai:
        if kode is None:
            satu: PosSumber | None = next((s for s in self._laporan.hasil.sumber_dana if s.sumber == sumber), None)
            if satu is None:
                raise PenandaSalah(f"sumber dana “{sumber}” tidak ada")
            return self._uang(satu, b.pos_sumber(sumber))
        baris = [
            satu
            for satu in self._laporan.data.sumber_dana
            if (satu.sumber, satu.kode) == (sumber, kode) and uraian in (None, satu.uraian)
        ]
        if not baris:
            raise PenandaSalah(f"sumber dana “{sumber}” untuk “{kode}” tidak ada")
        return self._uang(hitung.jumlahkan_dana(baris), b.pos_dana(sumber, kode, uraian))

    def _belanja(self, jenis: str) -> _Nilai:
        satu = next((s for s in self._laporan.hasil.belanja if s.jenis == jenis), None)
        if satu is None:
            raise PenandaSalah(f"belanja “{jenis}” tidak ada pada lembar belanja")
        return self._uang(satu, b.pos_belanja(jenis))

    def _hitung_indikator(self, level: str, status: str) -> str:
        satu = next((s for s in self._laporan.hasil.rekap_status if s.level == level), None)
        kolom = status.replace(" ", "_")
        if satu is None or kolom not in _HITUNGAN:
            raise PenandaSalah(f"tingkat “{level}” atau status “{status}” tidak dikenal")
        return tandai(b.STATUS.kunci(level, kolom), str(getattr(satu, kolom)))

    def _hitung_predikat(self, level: str, predikat: str) -> str:
        satu = next((s for s in self._laporan.hasil.rekap_predikat if s.predikat == predikat), None)
        if satu is None or level not in ("tujuan", "sasaran", "program", "jumlah"):
            raise PenandaSalah(f"tingkat “{level}” atau predikat “{predikat}” tidak dikenal")
        return tandai(b.PREDIKAT.kunci(level, predikat), str(getattr(satu, level)))

    def _peringkat(self, kode: str) -> _Nilai:
        hasil = self._laporan.hasil
        wilayah = hasil.pembanding(kode) if kode in hasil.indikator else ()
        if not wilayah:
            raise PenandaSalah(f"pembanding indikator “{kode}” tidak ada")
        tempat = hasil.peringkat(kode)
        sendiri = next((w.wilayah for w in wilayah if w.sendiri), "")
        provinsi = next((w for w in wilayah if w.jenis is JenisWilayah.PROVINSI), None)

        def nilai(isi: Nilai | None, kunci: Kunci) -> str:
            return tandai(kunci, Cetakan.PERSEN.kalimat(isi) if isinstance(isi, Decimal | None) else str(isi))

        return _Nilai(
            peringkat=tandai(b.PERINGKAT.kunci(kode, "peringkat"), str(tempat.peringkat or TANPA_NILAI)),
            jumlah=tandai(b.PERINGKAT.kunci(kode, "jumlah"), str(tempat.jumlah)),
            nilai=nilai(tempat.nilai, b.WILAYAH.kunci(kode, sendiri, "nilai")),
            rasio_total=nilai(tempat.rasio_total, b.PERINGKAT.kunci(kode, "rasio_total")),
            rerata=nilai(tempat.rerata, b.PERINGKAT.kunci(kode, "rerata")),
            provinsi=nilai(
                provinsi.nilai if provinsi else None,
                b.WILAYAH.kunci(kode, provinsi.wilayah if provinsi else "", "nilai"),
            ),
        )

    def _data(self, kode: str) -> str:
        for satu in self._laporan.data.data_pendukung:
            if satu.kode == kode:
                satuan = "%" if satu.satuan == "persen" else satu.satuan
                return tandai(b.DATA.kunci(kode), cetak_bersatuan(satu.nilai, desimal_asli(satu.nilai), satuan))
        raise PenandaSalah(f"data pendukung “{kode}” tidak ada")

    @cached_property
    def _jejak(self) -> Mapping[str, Jejak]:
        """The traces as they are before prose is filled, which no number depends on."""
        return susun_jejak(self._laporan.hasil)

    def _besaran(self, kunci: str) -> str:
        try:
            jejak = cari(self._jejak, kunci)
        except KeyError as salah:
            raise PenandaSalah(str(salah)) from None
        return tandai(Kunci(jejak.kunci), jejak.tercetak)


#: Counts of people, and of indicators by status, that placeholders name.
_ORANG = ("jumlah", "laki_laki", "perempuan")
_HITUNGAN = ("jumlah", "melampaui", "tercapai", "tidak_tercapai", "belum_dinilai")


def _cetak(besaran: Besaran, nilai: Angka, *bagian: str | int) -> str:
    """Print a quantity as running text does, with the mark of its trace."""
    return tandai(besaran.kunci(*bagian), besaran.cetakan.kalimat(nilai))


def _orang(pos: Pos, satu: JumlahOrang, bidang: str) -> str:
    return tandai(b.ORANG.kunci(pos, bidang), cetak_bulat(satu.orang(bidang)))


def _cetak_efisiensi(nilai: Angka, cetakan: Cetakan) -> str:
    teks = cetakan.kalimat(nilai)
    return teks.lower() if cetakan is Cetakan.KATA else teks


def _kata_perubahan(beda: Decimal | None) -> str:
    if beda is None:
        return "belum dapat dibandingkan"
    return "meningkat" if beda > 0 else "menurun" if beda < 0 else "tetap"
