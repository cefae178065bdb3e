"""The printed values that placeholders in prose name, by indicator, sasaran, budget line, group of staff and source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cached_property
from types import SimpleNamespace
from typing import TypeVar

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, desimal_asli
from kinerja.besaran import daftar as b
from kinerja.besaran import renja as r
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.definisi import Besaran, Kunci, Pos
from kinerja.besaran.ungkapan import Hasil as Angka
from kinerja.hitung import BarisCapaian, Dana, EfisiensiSasaran, JumlahOrang, PosAnggaran, PosSumber
from kinerja.laporan.jejak import Jejak, cari, susun_jejak, tandai
from kinerja.laporan.laporan import Laporan
from kinerja.laporan.nilai_cetak import cetak_bersatuan
from kinerja.model import JenisVisi, JenisWilayah, Kelompok, Level, Nilai

__all__ = ["FungsiPenanda", "NilaiBernama", "NilaiPenanda", "PenandaSalah", "cetak_besaran"]

_R = TypeVar("_R")


class NilaiBernama(SimpleNamespace):
    """Printed values by name; not itself something to print."""


class FungsiPenanda:
    """A function of placeholders; not itself something to print."""

    def __init__(self, fungsi: Callable[..., object]) -> None:
        self._fungsi = fungsi

    def __call__(self, *isi: object, **bernama: object) -> object:
        """Call it with what the placeholder gives."""
        return self._fungsi(*isi, **bernama)


class PenandaSalah(LookupError):
    """A placeholder that names something the report does not have; the message is for the author."""


class NilaiPenanda:
    """The values of one report, printed.

    Parameters
    ----------
    laporan
        the report whose values are printed.
    """

    def __init__(self, laporan: Laporan) -> None:
        self._laporan = laporan

    @staticmethod
    def _pilih(baris: Mapping[str, _R], jenis: str, cetak: Callable[[_R], NilaiBernama]) -> FungsiPenanda:
        def pilih(kode: str) -> NilaiBernama:
            if kode not in baris:
                raise PenandaSalah(f"{jenis} “{kode}” tidak ada")
            return cetak(baris[kode])

        return FungsiPenanda(pilih)

    def _indikator(self, satu: BarisCapaian) -> NilaiBernama:
        lap, kode = self._laporan, satu.kode

        def cetak(kunci: Kunci, nilai: Nilai | None) -> str:
            return tandai(kunci, cetak_bersatuan(nilai, satu.desimal, satu.satuan))

        lalu = lap.hasil.nyata.get((kode, lap.tahun - 1))
        beda = hitung.perubahan(lalu, satu.realisasi, lap.pilihan.dasar_hitung, satu.desimal)
        akhir = next(p for p in lap.hasil.akhir_renstra if p.kode == kode)
        return NilaiBernama(
            nama=satu.nama,
            satuan=satu.satuan,
            target=cetak(b.TARGET.kunci(kode, lap.tahun), satu.target),
            realisasi=cetak(b.REALISASI.kunci(kode, lap.tahun), satu.realisasi),
            capaian=cetak_besaran(b.CAPAIAN, satu.capaian, kode),
            predikat=satu.predikat or TANPA_NILAI,
            status=satu.status.value if satu.status else "belum dinilai",
            realisasi_lalu=cetak(b.REALISASI.kunci(kode, lap.tahun - 1), lalu),
            target_akhir=cetak(b.RENCANA.kunci(kode, lap.identitas.renstra_akhir), akhir.target_akhir),
            capaian_akhir=cetak_besaran(b.KEMAJUAN, akhir.kemajuan, kode),
            data_awal=cetak(b.DATA_AWAL.kunci(kode), lap.hasil.indikator[kode].data_awal),
            perubahan=_kata_perubahan(beda),
        )

    def _sasaran(self, satu: EfisiensiSasaran) -> NilaiBernama:
        hasil, rumus = self._laporan.hasil, self._laporan.pilihan.rumus_efisiensi
        nilai = next(s for s in hasil.capaian_sasaran if s.kode == satu.kode)
        uang = self._uang(satu, b.pos_sasaran(satu.kode))
        return NilaiBernama(
            uraian=satu.uraian,
            capaian=cetak_besaran(b.CAPAIAN_SASARAN, nilai.capaian, satu.kode),
            predikat=nilai.predikat or TANPA_NILAI,
            efisiensi=tandai(b.EFISIENSI.kunci(satu.kode), _cetak_efisiensi(satu.efisiensi, rumus.cetakan)),
            pagu=uang.pagu,
            realisasi=uang.realisasi,
            persen=uang.persen,
            sisa=uang.sisa,
            persen_sisa=uang.persen_sisa,
        )

    def _anggaran(self, satu: PosAnggaran) -> NilaiBernama:
        return self._uang(satu, b.pos_anggaran(satu.kode))

    @staticmethod
    def _uang(satu: Dana, pos: Pos) -> NilaiBernama:
        return NilaiBernama(
            nama=satu.nama if isinstance(satu, PosAnggaran) else "",
            pagu=cetak_besaran(b.PAGU, satu.anggaran, pos),
            realisasi=cetak_besaran(b.REALISASI_ANGGARAN, satu.realisasi, pos),
            persen=cetak_besaran(b.SERAPAN, satu.persen, pos),
            sisa=cetak_besaran(b.SISA, satu.sisa, pos),
            persen_sisa=cetak_besaran(b.PERSEN_SISA, satu.persen_sisa, pos),
        )

    def _jumlah(self) -> NilaiBernama:
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
        return NilaiBernama(**{nama: tandai(b.JUMLAH.kunci(nama), str(nilai)) for nama, nilai in jumlah.items()})

    def _pegawai(self) -> NilaiBernama:
        *baris, total = self._laporan.hasil.pegawai_status

        def status(nama: str) -> NilaiBernama:
            satu = next((s for s in baris if s.status == nama), None)
            if satu is None:
                raise PenandaSalah(f"status pegawai “{nama}” tidak ada")
            pos = b.pos_status(nama)
            return NilaiBernama(
                **{bidang: _orang(pos, satu, bidang) for bidang in _ORANG},
                persen_laki_laki=cetak_besaran(b.PERSEN_ORANG, satu.persen_laki_laki, pos, "laki_laki"),
                persen_perempuan=cetak_besaran(b.PERSEN_ORANG, satu.persen_perempuan, pos, "perempuan"),
            )

        def kelompok(nama: Kelompok) -> str:
            jumlah = sum(satu.jumlah for satu in baris if satu.kelompok is nama)
            return cetak_besaran(b.ORANG, jumlah, b.pos_kelompok(), nama.value)

        return NilaiBernama(
            total=_orang(b.TOTAL_PEGAWAI, total, "jumlah"),
            laki_laki=_orang(b.TOTAL_PEGAWAI, total, "laki_laki"),
            perempuan=_orang(b.TOTAL_PEGAWAI, total, "perempuan"),
            asn=kelompok(Kelompok.ASN),
            non_asn=kelompok(Kelompok.NON_ASN),
            status=FungsiPenanda(status),
        )

    def _serapan_lalu(self) -> str:
        lalu = self._laporan.hasil.tahun_lalu
        return cetak_besaran(b.SERAPAN, lalu.persen, b.pos_riwayat(lalu.tahun)) if lalu else TANPA_NILAI

    def _renja(self) -> NilaiBernama:
        renja = self._laporan.hasil.renja
        cacah = {
            satu.tingkat: cetak_besaran(r.CACAH_RENJA, satu.jumlah, "semua", satu.tingkat) for satu in renja.cacah()
        }
        return NilaiBernama(
            tahun_dinilai=str(renja.dinilai),
            tahun_berjalan=str(renja.tahun - 1),
            tahun_maju=str(renja.tahun + 1),
            pagu=cetak_besaran(b.PAGU, renja.pos[""].pagu, r.pos_renja("")),
            pagu_maju=cetak_besaran(b.PAGU, renja.pos[""].maju, r.pos_maju("")),
            **cacah,
        )

    def _belanja_lalu(self, kelompok: str = "") -> NilaiBernama:
        renja = self._laporan.hasil.renja
        if not kelompok:
            return self._uang(renja.belanja_total, r.pos_belanja(""))
        if kelompok not in renja.belanja_kelompok:
            raise PenandaSalah(f"kelompok belanja “{kelompok}” tidak ada")
        return self._uang(renja.belanja_kelompok[kelompok], r.pos_kelompok_belanja(kelompok))

    def _variabel(self, kode: str, peran: str, tahun: int | None = None) -> str:
        for satu in self._laporan.data.variabel:
            if (satu.indikator, satu.peran.value, satu.tahun) == (kode, peran, tahun or self._laporan.tahun):
                return cetak_besaran(b.VARIABEL, satu.nilai, kode, peran, satu.tahun)
        raise PenandaSalah(f"variabel {peran} indikator “{kode}” tidak ada")

    def _dana(self, sumber: str, kode: str | None = None, uraian: str | None = None) -> NilaiBernama:
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

    def _belanja(self, jenis: str) -> NilaiBernama:
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

    def _peringkat(self, kode: str) -> NilaiBernama:
        hasil = self._laporan.hasil
        wilayah = hasil.pembanding(kode) if kode in hasil.indikator else ()
        if not wilayah:
            raise PenandaSalah(f"pembanding indikator “{kode}” tidak ada")
        tempat = hasil.peringkat(kode)
        sendiri = next((w.wilayah for w in wilayah if w.sendiri), "")
        provinsi = next((w for w in wilayah if w.jenis is JenisWilayah.PROVINSI), None)

        def nilai(isi: Nilai | None, kunci: Kunci) -> str:
            return tandai(kunci, Cetakan.PERSEN.kalimat(isi) if isinstance(isi, Decimal | None) else str(isi))

        return NilaiBernama(
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


def cetak_besaran(besaran: Besaran, nilai: Angka, *bagian: str | int) -> str:
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
