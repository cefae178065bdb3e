"""What placeholders in prose may name: finished, printed values of one report.

Prose is never evaluated beyond the expressions of :mod:`kinerja.masukan.penanda` over the names below.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from kinerja import hitung
from kinerja.angka import cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, cetak_tanggal
from kinerja.laporan.cetak import cetak_bersatuan
from kinerja.laporan.jejak import kunci_anggaran, lepas, menandai, tandai
from kinerja.laporan.laporan import Laporan, TeksTerisi
from kinerja.masukan import SEL_BERPENANDA, Galat, MasukanSalah, Narasi, Penanda, potong
from kinerja.masukan.penanda import UngkapanSalah, hitung_ungkapan, urai_ungkapan
from kinerja.model import JenisVisi, Level

__all__ = ["TANDA_RUJUK", "Konteks", "PenandaSalah", "isi_teks"]

#: Wraps the key of a cross-reference inside filled prose; sajian turns it into a link.
TANDA_RUJUK = "\ue000{}\ue001"

#: Characters that mean something in Markdown.
_KHUSUS = re.compile(r"([\\`*_\[\]<>#|~&!])")

#: A line break in a value would end a row of a table or begin a list.
_BARIS = re.compile(r"\s*\n\s*")

_BUKAN_CETAKAN = "sebutkan nilai yang dicetak, misalnya .realisasi"
_TAK_DIKENAL = "nama itu tidak dikenal; lihat daftar penanda pada panduan"


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
        raise PenandaSalah(_TAK_DIKENAL)
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
    if galat:
        raise MasukanSalah(galat)
    return TeksTerisi(narasi, sel, bertanda)


def _cetak_efisiensi(nilai: object) -> str:
    """Print efficiency by the kind of value that its method gives: a verdict, rupiah or persen."""
    if isinstance(nilai, bool):
        return "efisien" if nilai else "tidak efisien"
    return (
        cetak_rupiah(nilai) if isinstance(nilai, int) else cetak_persen(nilai if isinstance(nilai, Decimal) else None)
    )


_ORANG = ("jumlah", "laki_laki", "perempuan")


def _orang(kunci: str, satu: Any, bidang: str) -> str:
    return tandai(f"{kunci}:{bidang}", cetak_bulat(satu[bidang]))


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

    def isi(self, narasi: Narasi, *, markdown: bool = True, bertanda: bool = False) -> tuple[str, tuple[Galat, ...]]:
        """Fill all placeholders of one prose file.

        Parameters
        ----------
        narasi
            the text and its name.
        markdown
            whether the text is Markdown, in which values must not act as marks of it.
        bertanda
            whether values carry the marks of their traces.

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
            "rencana_daerah": _Nilai(
                nama=lap.pilihan.dokumen_perencanaan.nama, singkatan=lap.pilihan.dokumen_perencanaan.singkatan
            ),
            "jumlah": self._jumlah(),
            "total": self._uang(lap.anggaran.iloc[0], "total"),
            "rata_rata": _Nilai(
                capaian=tandai("rata_rata:capaian", cetak_persen(lap.rata_rata["capaian"])),
                predikat=lap.rata_rata["predikat"] or "–",
            ),
            "serapan_lalu": self._serapan_lalu(),
            "pegawai": self._pegawai(),
            "indikator": self._pilih(lap.capaian, "indikator", self._indikator),
            "sasaran": self._pilih(lap.efisiensi, "sasaran", self._sasaran),
            "anggaran": self._pilih(
                lap.anggaran, "kode anggaran", lambda satu: self._uang(satu, kunci_anggaran(satu["kode"]))
            ),
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

        def cetak(kunci: str, nilai: Any) -> str:
            return tandai(kunci, cetak_bersatuan(nilai, satu["desimal"], satu["satuan"]))

        lalu = [r.realisasi for r in lap.realisasi.itertuples() if (r.indikator, r.tahun) == (kode, lap.tahun - 1)]
        beda = hitung.perubahan(lalu[0] if lalu else None, satu["realisasi"], lap.pilihan.dasar_hitung, satu["desimal"])
        akhir = lap.akhir_renstra.set_index("kode").loc[kode]
        awal = lap.indikator.set_index("kode").loc[kode, "data_awal"]
        return _Nilai(
            nama=satu["nama"],
            satuan=satu["satuan"],
            target=cetak(f"target:{kode}:{lap.tahun}", satu["target"]),
            realisasi=cetak(f"realisasi:{kode}:{lap.tahun}", satu["realisasi"]),
            capaian=tandai(f"capaian:{kode}", cetak_persen(satu["capaian"])),
            predikat=satu["predikat"] or "–",
            status=satu["status"].value if satu["status"] else "belum dinilai",
            realisasi_lalu=cetak(f"realisasi:{kode}:{lap.tahun - 1}", lalu[0] if lalu else None),
            target_akhir=cetak(f"rencana:{kode}:{lap.identitas.renstra_akhir}", akhir["target_akhir"]),
            capaian_akhir=tandai(f"kemajuan:{kode}", cetak_persen(akhir["kemajuan"])),
            data_awal=cetak(f"data_awal:{kode}", awal),
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
        kunci = f"sasaran:{satu['kode']}"
        uang = self._uang(self._laporan.anggaran_sasaran.set_index("kode").loc[satu["kode"]], kunci)
        return _Nilai(
            uraian=satu["uraian"],
            capaian=tandai(f"{kunci}:capaian", cetak_persen(nilai["capaian"])),
            predikat=nilai["predikat"] or "–",
            efisiensi=tandai(f"efisiensi:{satu['kode']}", _cetak_efisiensi(satu["efisiensi"])),
            pagu=uang.pagu,
            realisasi=uang.realisasi,
            persen=uang.persen,
            sisa=uang.sisa,
            persen_sisa=uang.persen_sisa,
        )

    @staticmethod
    def _uang(satu: Any, kunci: str) -> _Nilai:
        return _Nilai(
            nama=satu.get("nama", ""),
            pagu=tandai(f"{kunci}:pagu", cetak_rupiah(satu["anggaran"])),
            realisasi=tandai(f"{kunci}:realisasi", cetak_rupiah(satu["realisasi"])),
            persen=tandai(f"{kunci}:persen", cetak_persen(satu["persen"])),
            sisa=tandai(f"{kunci}:sisa", cetak_rupiah(satu["sisa"])),
            persen_sisa=tandai(f"{kunci}:persen_sisa", cetak_persen(satu["persen_sisa"])),
        )

    def _jumlah(self) -> _Nilai:
        lap = self._laporan
        pohon = hitung.jumlah_pohon(lap.anggaran)
        level = [satu.level for satu in lap.indikator_berlaku]
        jumlah = {
            "tujuan": len(lap.data.tujuan),
            "sasaran": len(lap.data.sasaran),
            "program": pohon["program"],
            "kegiatan": pohon["kegiatan"],
            "subkegiatan": pohon["subkegiatan"],
            "misi": sum(satu.jenis is JenisVisi.MISI for satu in lap.data.visi_misi),
            "unit": len(lap.data.unit),
            "iku": sum(satu.iku for satu in lap.indikator_berlaku),
            "indikator_tujuan": level.count(Level.TUJUAN),
            "indikator_sasaran": level.count(Level.SASARAN),
            "indikator_program": level.count(Level.PROGRAM),
        }
        if not lap.pilihan.dokumen_perencanaan.bermisi:
            del jumlah["misi"]
        return _Nilai(**{nama: tandai(f"jumlah:{nama}", str(nilai)) for nama, nilai in jumlah.items()})

    def _pegawai(self) -> _Nilai:
        tabel = self._laporan.pegawai_status
        total = tabel.iloc[-1]

        def status(nama: str) -> _Nilai:
            milik = tabel[tabel["status"] == nama]
            if milik.empty:
                raise PenandaSalah(f"status pegawai “{nama}” tidak ada")
            satu = milik.iloc[0]
            return _Nilai(
                **{bidang: _orang(f"pegawai:status:{nama}", satu, bidang) for bidang in _ORANG},
                **{
                    bidang: tandai(f"pegawai:status:{nama}:{bidang}", cetak_persen(satu[bidang]))
                    for bidang in ("persen_laki_laki", "persen_perempuan")
                },
            )

        def kelompok(nama: str) -> str:
            jumlah = sum(tabel.loc[tabel["kelompok"] == nama, "jumlah"])
            return tandai(f"pegawai:kelompok:{nama}", cetak_bulat(jumlah))

        return _Nilai(
            total=_orang("pegawai:total", total, "jumlah"),
            laki_laki=_orang("pegawai:total", total, "laki_laki"),
            perempuan=_orang("pegawai:total", total, "perempuan"),
            asn=kelompok("ASN"),
            non_asn=kelompok("Non ASN"),
            status=_Fungsi(status),
        )

    def _serapan_lalu(self) -> str:
        for satu in self._laporan.data.riwayat_anggaran:
            if satu.tahun == self._laporan.tahun - 1:
                persen = cetak_persen(hitung.persen_riwayat(satu))
                return tandai(f"riwayat_anggaran:{satu.tahun}:persen", persen)
        return "–"

    def _variabel(self, kode: str, peran: str, tahun: int | None = None) -> str:
        for satu in self._laporan.data.variabel:
            if (satu.indikator, satu.peran.value, satu.tahun) == (kode, peran, tahun or self._laporan.tahun):
                cetak = cetak_desimal(satu.nilai, max(0, -int(satu.nilai.normalize().as_tuple().exponent)))
                return tandai(f"variabel:{kode}:{peran}:{satu.tahun}", cetak)
        raise PenandaSalah(f"variabel {peran} indikator “{kode}” tidak ada")

    def _dana(self, sumber: str, kode: str | None = None, uraian: str | None = None) -> _Nilai:
        if kode is None:
            milik = self._laporan.sumber_dana[self._laporan.sumber_dana["sumber"] == sumber]
            if milik.empty:
                raise PenandaSalah(f"sumber dana “{sumber}” tidak ada")
            return self._uang(milik.iloc[0], f"sumber_dana:{sumber}")
        baris = [
            satu
            for satu in self._laporan.data.sumber_dana
            if (satu.sumber, satu.kode) == (sumber, kode) and uraian in (None, satu.uraian)
        ]
        if not baris:
            raise PenandaSalah(f"sumber dana “{sumber}” untuk “{kode}” tidak ada")
        kunci = f"dana:{sumber}:{kode}{f':{uraian}' if uraian else ''}"
        nyata = hitung.jumlah_diketahui(s.realisasi for s in baris)
        return self._uang(hitung.ringkas(sum(s.anggaran for s in baris), nyata), kunci)

    def _hitung_indikator(self, level: str, status: str) -> str:
        tabel = self._laporan.rekap_status
        milik = tabel[tabel["level"] == level]
        kolom = status.replace(" ", "_")
        if milik.empty or kolom not in set(tabel.columns) - {"level"}:
            raise PenandaSalah(f"tingkat “{level}” atau status “{status}” tidak dikenal")
        return tandai(f"status:{level}:{kolom}", str(milik.iloc[0][kolom]))

    def _hitung_predikat(self, level: str, predikat: str) -> str:
        tabel = self._laporan.rekap_predikat
        milik = tabel[tabel["predikat"] == predikat]
        if milik.empty or level not in set(tabel.columns) - {"predikat", "tingkat"}:
            raise PenandaSalah(f"tingkat “{level}” atau predikat “{predikat}” tidak dikenal")
        return tandai(f"predikat:{level}:{predikat}", str(milik.iloc[0][level]))

    def _peringkat(self, kode: str) -> _Nilai:
        if kode not in set(self._laporan.indikator["kode"]) or self._laporan.pembanding(kode).empty:
            raise PenandaSalah(f"pembanding indikator “{kode}” tidak ada")
        tempat = self._laporan.peringkat(kode)
        wilayah = self._laporan.pembanding(kode)
        provinsi = list(wilayah.loc[wilayah["jenis"] == "provinsi", "nilai"])
        awalan, sendiri = f"peringkat:{kode}", wilayah.loc[wilayah["sendiri"] == True, "wilayah"]  # noqa: E712 - object column
        nama_provinsi = list(wilayah.loc[wilayah["jenis"] == "provinsi", "wilayah"])
        return _Nilai(
            peringkat=tandai(f"{awalan}:peringkat", str(tempat.peringkat or "–")),
            jumlah=tandai(f"{awalan}:jumlah", str(tempat.jumlah)),
            nilai=tandai(f"wilayah:{kode}:{next(iter(sendiri), '')}:nilai", cetak_persen(tempat.nilai)),
            rasio_total=tandai(f"{awalan}:rasio_total", cetak_persen(tempat.rasio_total)),
            rerata=tandai(f"{awalan}:rerata", cetak_persen(tempat.rerata)),
            provinsi=tandai(
                f"wilayah:{kode}:{next(iter(nama_provinsi), '')}:nilai", cetak_persen(provinsi[0] if provinsi else None)
            ),
        )

    def _data(self, kode: str) -> str:
        for satu in self._laporan.data.data_pendukung:
            if satu.kode == kode:
                desimal = max(0, -int(satu.nilai.normalize().as_tuple().exponent))
                satuan = "%" if satu.satuan == "persen" else satu.satuan
                return tandai(f"data:{kode}", cetak_bersatuan(satu.nilai, desimal, satuan))
        raise PenandaSalah(f"data pendukung “{kode}” tidak ada")
