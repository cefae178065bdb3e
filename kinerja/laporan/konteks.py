"""What placeholders in prose may name: finished, printed values of one report.

Prose is never evaluated beyond single expressions in Jinja's sandbox over the names below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from jinja2 import StrictUndefined, TemplateError, Undefined, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, cetak_tanggal
from kinerja.laporan.cetak import cetak_bersatuan
from kinerja.laporan.laporan import Laporan, TeksTerisi
from kinerja.masukan import BAGIAN, SEL_BERPENANDA, Galat, MasukanSalah, Narasi, Penanda, potong
from kinerja.model import JenisVisi, Level

__all__ = ["TANDA_RUJUK", "Konteks", "PenandaSalah", "isi_teks"]

#: Wraps the key of a cross-reference inside filled prose; sajian turns it into a link.
TANDA_RUJUK = "\ue000{}\ue001"

#: Characters that mean something in Markdown.
_KHUSUS = re.compile(r"([\\`*_\[\]<>#])")

_BUKAN_CETAKAN = "sebutkan nilai yang dicetak, misalnya .realisasi"
_TAK_DIKENAL = "nama itu tidak dikenal; lihat daftar penanda pada panduan"


class _Lingkungan(ImmutableSandboxedEnvironment):
    """Jinja's sandbox with our names alone: no functions of its own, no chance, no text grown by arithmetic."""

    intercepted_binops = frozenset({"*", "**"})

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined)
        self.globals.clear()
        del self.filters["random"]

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:  # noqa: ARG002
        raise PenandaSalah(f"tanda “{operator}” tidak dipakai; sebutkan nilai yang sudah dihitung sistem")


class _Nilai(SimpleNamespace):
    """Printed values by name; not itself something to print."""

    def __repr__(self) -> str:
        raise PenandaSalah(_BUKAN_CETAKAN)


class _Fungsi:
    """A function of placeholders; not itself something to print."""

    def __init__(self, fungsi: Callable[..., object]) -> None:
        self._fungsi = fungsi

    def __call__(self, *isi: object, **bernama: object) -> object:
        return self._fungsi(*isi, **bernama)

    def __repr__(self) -> str:
        raise PenandaSalah(_BUKAN_CETAKAN)


_LINGKUNGAN = _Lingkungan()


def isi_teks(laporan: Laporan) -> TeksTerisi:
    """Fill the prose files and the prose cells of a report.

    Raises
    ------
    MasukanSalah
        with every placeholder that cannot be filled, by file and line or by cell.
    """
    konteks = Konteks(laporan)
    narasi = dict.fromkeys(BAGIAN, "")
    sel: dict[str, str] = {}
    galat: list[Galat] = []
    for nama, satu in laporan.bahan.narasi.items():
        narasi[nama], salah = konteks.isi(satu)
        galat.extend(salah)
    for lembar, kolom in SEL_BERPENANDA:
        for baris in getattr(laporan.data, lembar):
            for nama in kolom:
                teks = getattr(baris, nama)
                if teks and "{{" in teks:
                    alamat = baris.asal.sel(nama)
                    sel[alamat], salah = konteks.isi(Narasi(baris.asal.berkas, teks), markdown=False)
                    galat.extend(replace(satu, lembar=lembar, sel=alamat.partition("!")[2]) for satu in salah)
    if galat:
        raise MasukanSalah(galat)
    return TeksTerisi(narasi, sel)


def _cetak_efisiensi(nilai: object) -> str:
    """Print efficiency by the kind of value that its method gives: a verdict, rupiah or persen."""
    if isinstance(nilai, bool):
        return "efisien" if nilai else "tidak efisien"
    return (
        cetak_rupiah(nilai) if isinstance(nilai, int) else cetak_persen(nilai if isinstance(nilai, Decimal) else None)
    )


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

    def isi(self, narasi: Narasi, *, markdown: bool = True) -> tuple[str, tuple[Galat, ...]]:
        """Fill all placeholders of one prose file.

        Parameters
        ----------
        narasi
            the text and its name.
        markdown
            whether the text is Markdown, in which values must not act as marks of it.

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
                    nilai = self.nilai(satu.ungkapan)
                    bagian.append(_KHUSUS.sub(r"\\\1", nilai) if markdown else nilai)
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
        try:
            hasil = _LINGKUNGAN.compile_expression(ungkapan, undefined_to_none=False)(**self._nama)
        except PenandaSalah:
            raise
        except UndefinedError:
            raise PenandaSalah(_TAK_DIKENAL) from None
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError):
            raise PenandaSalah("ungkapannya tidak dapat dihitung") from None
        if isinstance(hasil, Undefined):
            raise PenandaSalah(_TAK_DIKENAL)
        if not isinstance(hasil, str):
            raise PenandaSalah(_BUKAN_CETAKAN)
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
            "jumlah": self._jumlah(),
            "total": self._uang(lap.anggaran.iloc[0]),
            "rata_rata": _Nilai(
                capaian=cetak_persen(lap.rata_rata["capaian"]), predikat=lap.rata_rata["predikat"] or "–"
            ),
            "serapan_lalu": self._serapan_lalu(),
            "pegawai": self._pegawai(),
            "indikator": self._pilih(lap.capaian, "indikator", self._indikator),
            "sasaran": self._pilih(lap.efisiensi, "sasaran", self._sasaran),
            "anggaran": self._pilih(lap.anggaran, "kode anggaran", self._uang),
            "variabel": _Fungsi(self._variabel),
            "dana": _Fungsi(self._dana),
            "hitung_indikator": _Fungsi(self._hitung_indikator),
            "hitung_predikat": _Fungsi(self._hitung_predikat),
            "peringkat": _Fungsi(self._peringkat),
            "data": _Fungsi(self._data),
            "rujuk": _Fungsi(TANDA_RUJUK.format),
        }

    def _pilih(self, tabel: Any, jenis: str, cetak: Callable[[Any], _Nilai]) -> _Fungsi:
        baris = {satu["kode"]: satu for _, satu in tabel.iterrows()}

        def pilih(kode: str) -> _Nilai:
            if kode not in baris:
                raise PenandaSalah(f"{jenis} “{kode}” tidak ada")
            return cetak(baris[kode])

        return _Fungsi(pilih)

    def _indikator(self, satu: Any) -> _Nilai:
        lap, kode = self._laporan, satu["kode"]

        def cetak(nilai: Any) -> str:
            return cetak_bersatuan(nilai, satu["desimal"], satu["satuan"])

        lalu = [r.realisasi for r in lap.realisasi.itertuples() if (r.indikator, r.tahun) == (kode, lap.tahun - 1)]
        beda = hitung.perubahan(lalu[0] if lalu else None, satu["realisasi"], lap.pilihan.dasar_hitung, satu["desimal"])
        akhir = lap.akhir_renstra.set_index("kode").loc[kode]
        awal = lap.indikator.set_index("kode").loc[kode, "data_awal"]
        return _Nilai(
            nama=satu["nama"],
            satuan=satu["satuan"],
            target=cetak(satu["target"]),
            realisasi=cetak(satu["realisasi"]),
            capaian=cetak_persen(satu["capaian"]),
            predikat=satu["predikat"] or "–",
            status=satu["status"].value if satu["status"] else "belum dinilai",
            realisasi_lalu=cetak(lalu[0] if lalu else None),
            target_akhir=cetak(akhir["target_akhir"]),
            capaian_akhir=cetak_persen(akhir["kemajuan"]),
            data_awal=cetak(awal),
            perubahan="belum dapat dibandingkan"
            if beda is None
            else "meningkat"
            if beda > 0
            else "menurun"
            if beda < 0
            else "tetap",
        )

    def _sasaran(self, satu: Any) -> _Nilai:
        nilai = self._laporan.capaian_sasaran.set_index("kode").loc[satu["kode"]]
        uang = self._uang(self._laporan.anggaran_sasaran.set_index("kode").loc[satu["kode"]])
        return _Nilai(
            uraian=satu["uraian"],
            capaian=cetak_persen(nilai["capaian"]),
            predikat=nilai["predikat"] or "–",
            efisiensi=_cetak_efisiensi(satu["efisiensi"]),
            pagu=uang.pagu,
            realisasi=uang.realisasi,
            persen=uang.persen,
            sisa=uang.sisa,
            persen_sisa=uang.persen_sisa,
        )

    @staticmethod
    def _uang(satu: Any) -> _Nilai:
        return _Nilai(
            nama=satu.get("nama", ""),
            pagu=cetak_rupiah(satu["anggaran"]),
            realisasi=cetak_rupiah(satu["realisasi"]),
            persen=cetak_persen(satu["persen"]),
            sisa=cetak_rupiah(satu["sisa"]),
            persen_sisa=cetak_persen(satu["persen_sisa"]),
        )

    def _jumlah(self) -> _Nilai:
        lap = self._laporan
        pohon = hitung.jumlah_pohon(lap.anggaran)
        level = [satu.level for satu in lap.indikator_berlaku]
        return _Nilai(
            tujuan=str(len(lap.data.tujuan)),
            sasaran=str(len(lap.data.sasaran)),
            program=str(pohon["program"]),
            kegiatan=str(pohon["kegiatan"]),
            subkegiatan=str(pohon["subkegiatan"]),
            misi=str(sum(satu.jenis is JenisVisi.MISI for satu in lap.data.visi_misi)),
            unit=str(len(lap.data.unit)),
            iku=str(sum(satu.iku for satu in lap.indikator_berlaku)),
            indikator_tujuan=str(level.count(Level.TUJUAN)),
            indikator_sasaran=str(level.count(Level.SASARAN)),
            indikator_program=str(level.count(Level.PROGRAM)),
        )

    def _pegawai(self) -> _Nilai:
        tabel = self._laporan.pegawai_status
        total = tabel.iloc[-1]

        def status(nama: str) -> _Nilai:
            milik = tabel[tabel["status"] == nama]
            if milik.empty:
                raise PenandaSalah(f"status pegawai “{nama}” tidak ada")
            satu = milik.iloc[0]
            return _Nilai(
                jumlah=cetak_bulat(satu["jumlah"]),
                laki_laki=cetak_bulat(satu["laki_laki"]),
                perempuan=cetak_bulat(satu["perempuan"]),
                persen_laki_laki=cetak_persen(satu["persen_laki_laki"]),
                persen_perempuan=cetak_persen(satu["persen_perempuan"]),
            )

        def kelompok(nama: str) -> str:
            return cetak_bulat(sum(tabel.loc[tabel["kelompok"] == nama, "jumlah"]))

        return _Nilai(
            total=cetak_bulat(total["jumlah"]),
            laki_laki=cetak_bulat(total["laki_laki"]),
            perempuan=cetak_bulat(total["perempuan"]),
            asn=kelompok("ASN"),
            non_asn=kelompok("Non ASN"),
            status=_Fungsi(status),
        )

    def _serapan_lalu(self) -> str:
        for satu in self._laporan.data.riwayat_anggaran:
            if satu.tahun == self._laporan.tahun - 1:
                if satu.anggaran and satu.realisasi is not None:
                    return cetak_persen(hitung.ringkas(satu.anggaran, satu.realisasi)["persen"])  # type: ignore[arg-type]
                return cetak_persen(satu.persen)
        return "–"

    def _variabel(self, kode: str, peran: str, tahun: int | None = None) -> str:
        for satu in self._laporan.data.variabel:
            if (satu.indikator, satu.peran.value, satu.tahun) == (kode, peran, tahun or self._laporan.tahun):
                return cetak_desimal(satu.nilai, max(0, -int(satu.nilai.normalize().as_tuple().exponent)))
        raise PenandaSalah(f"variabel {peran} indikator “{kode}” tidak ada")

    def _dana(self, sumber: str, kode: str | None = None, uraian: str | None = None) -> _Nilai:
        if kode is None:
            milik = self._laporan.sumber_dana[self._laporan.sumber_dana["sumber"] == sumber]
            if milik.empty:
                raise PenandaSalah(f"sumber dana “{sumber}” tidak ada")
            return self._uang(milik.iloc[0])
        baris = [
            satu
            for satu in self._laporan.data.sumber_dana
            if (satu.sumber, satu.kode) == (sumber, kode) and uraian in (None, satu.uraian)
        ]
        if not baris:
            raise PenandaSalah(f"sumber dana “{sumber}” untuk “{kode}” tidak ada")
        return self._uang(hitung.ringkas(sum(s.anggaran for s in baris), sum(s.realisasi for s in baris)))

    def _hitung_indikator(self, level: str, status: str) -> str:
        tabel = self._laporan.rekap_status
        milik = tabel[tabel["level"] == level]
        kolom = status.replace(" ", "_")
        if milik.empty or kolom not in set(tabel.columns) - {"level"}:
            raise PenandaSalah(f"tingkat “{level}” atau status “{status}” tidak dikenal")
        return str(milik.iloc[0][kolom])

    def _hitung_predikat(self, level: str, predikat: str) -> str:
        tabel = self._laporan.rekap_predikat
        milik = tabel[tabel["predikat"] == predikat]
        if milik.empty or level not in set(tabel.columns) - {"predikat", "tingkat"}:
            raise PenandaSalah(f"tingkat “{level}” atau predikat “{predikat}” tidak dikenal")
        return str(milik.iloc[0][level])

    def _peringkat(self, kode: str) -> _Nilai:
        if kode not in set(self._laporan.indikator["kode"]) or self._laporan.pembanding(kode).empty:
            raise PenandaSalah(f"pembanding indikator “{kode}” tidak ada")
        tempat = self._laporan.peringkat(kode)
        wilayah = self._laporan.pembanding(kode)
        provinsi = list(wilayah.loc[wilayah["jenis"] == "provinsi", "nilai"])
        return _Nilai(
            peringkat=str(tempat.peringkat or "–"),
            jumlah=str(tempat.jumlah),
            nilai=cetak_persen(tempat.nilai),
            rasio_total=cetak_persen(tempat.rasio_total),
            rerata=cetak_persen(tempat.rerata),
            provinsi=cetak_persen(provinsi[0] if provinsi else None),
        )

    def _data(self, kode: str) -> str:
        for satu in self._laporan.data.data_pendukung:
            if satu.kode == kode:
                desimal = max(0, -int(satu.nilai.normalize().as_tuple().exponent))
                satuan = "%" if satu.satuan == "persen" else satu.satuan
                return cetak_bersatuan(satu.nilai, desimal, satuan)
        raise PenandaSalah(f"data pendukung “{kode}” tidak ada")
