"""What a document says of a dinas unlike those of the examples: one of a thing or none of it, all missed, nothing typed yet.

Each variant changes one thing in the small report of the reviewer's tests; of its sentences those are kept that no
variant before it has said.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from muat import muat_berkas

from kinerja.dokumen import LKJIP, RENJA, TRIWULAN, Dokumen
from kinerja.hitung import Status
from kinerja.laporan import Laporan, Wilayah, buka_folder

__all__ = ["RAGAM", "ragam"]

Isi = Any
#: Numbers of captions and headings, which move with what stands before.
_NOMOR = re.compile(r"^(?:Tabel|Gambar|#+) [\w.]+ ")
Baris = dict[str, list[dict[str, Any]]]
_Dokumen = Callable[[Path, Dokumen, Laporan], Iterable[str]]
_Wilayah = Callable[[Path, Callable[[], Wilayah]], Iterable[str]]
_BERINDIKATOR = ("target", "realisasi", "variabel", "pembanding", "pk_indikator")


def _sisakan(i: Isi, lembar: str, syarat: Callable[[dict[str, Any]], bool]) -> Isi:
    i.baris[lembar] = [satu for satu in i.baris[lembar] if syarat(satu)]
    return i


def _tanpa_indikator(i: Isi, *kode: str) -> Isi:
    _sisakan(i, "indikator", lambda r: r["kode"] not in kode)
    _sisakan(i, "analisis", lambda r: r["rujukan"] not in kode)
    for lembar in _BERINDIKATOR:
        _sisakan(i, lembar, lambda r: r["indikator"] not in kode)
    return i


def _kosongkan(i: Isi, *lembar: str) -> Isi:
    i.baris |= {satu: [] for satu in lembar}
    return i


_BAWAH = ("P1", "P2", "K1", "K2", "SK1", "SK2", "SK3")


def _satu(i: Isi) -> Isi:
    _tanpa_indikator(i, "S1.2", "S2.1", *_BAWAH)
    _sisakan(i, "sasaran", lambda r: r["kode"] == "S1")
    return _sisakan(i, "sasaran_program", lambda r: r["sasaran"] == "S1")


def _gagal(i: Isi) -> Isi:
    for satu in i.baris["target"]:
        for kolom in ("renstra", "renja", "pk_murni", "pk_perubahan"):
            if satu["tahun"] == 2024 and satu.get(kolom) is not None:
                satu[kolom] = 20 if satu["indikator"] == "S2.1" else 3 * satu[kolom]
    return i


def _pas(i: Isi) -> Isi:
    nyata = {p.kode: round(p.realisasi, 2) for p in i.laporan().hasil.capaian}
    for satu in i.baris["target"]:
        if satu["tahun"] == 2024:
            satu["pk_perubahan"] = nyata[satu["indikator"]]
    return i


def _tanpa_lalu(i: Isi) -> Isi:
    for lembar in ("realisasi", "variabel"):
        _sisakan(i, lembar, lambda r: r["tahun"] == 2024)
    return _kosongkan(i, "riwayat_anggaran")


def _belum_ada_realisasi(i: Isi) -> Isi:
    for lembar in ("realisasi", "variabel"):
        _sisakan(i, lembar, lambda r: r["tahun"] != 2024)
    return i


def _belanja(realisasi: Callable[[int], int], anggaran: int | None = None) -> Callable[[Isi], Isi]:
    def ubah(i: Isi) -> Isi:
        for satu in i.baris["anggaran"]:
            if satu["anggaran"] is not None:
                satu["anggaran"] = satu["anggaran"] if anggaran is None else anggaran
                satu["realisasi"] = realisasi(satu["anggaran"])
        return _kosongkan(i, "sumber_dana")

    return ubah


def _tanpa_anggaran(i: Isi) -> Isi:
    _kosongkan(i, "anggaran", "sasaran_program", "sumber_dana", "riwayat_anggaran", "pk_anggaran")
    return _tanpa_indikator(i, *_BAWAH)


def _satu_program(i: Isi) -> Isi:
    for lembar in ("anggaran", "pk_anggaran"):
        _sisakan(i, lembar, lambda r: r["kode"].startswith("3.30.02"))
    _sisakan(i, "sasaran_program", lambda r: r["program"] == "3.30.02")
    return _tanpa_indikator(i, "P1", "K1", "SK1", "SK2")


def _seorang(i: Isi) -> Isi:
    orang = {"laki_laki": 1, "perempuan": 0}
    i.baris["pegawai_status"] = [{"status": "PNS", "kelompok": "ASN"} | orang]
    i.baris["pegawai_golongan"] = [{"unit": "K", "kelompok": "ASN", "golongan": "III"} | orang]
    i.baris["pegawai_pendidikan"] = [{"unit": "K", "kelompok": "ASN", "pendidikan": "S1"} | orang]
    i.baris["pegawai_eselon"] = [{"eselon": "Eselon II"} | orang]
    i.baris["sarpras"] = i.baris["sarpras"][:1]
    return _sisakan(i, "unit", lambda r: r["kode"] == "K")


def _rentang(i: Isi) -> Isi:
    _sisakan(i, "variabel", lambda r: r["indikator"] != "S1.2")
    i.ubah("indikator", "S1.2", arah="rentang", cara_realisasi=None)
    for tahun in (2023, 2024, 2025, 2026):
        i.ubah("target", "S1.2", tahun, renstra="5,40-6,20")
    i.ubah("target", "S1.2", 2024, renja="5,40-6,20", pk_murni="5,40-6,20", pk_perubahan="5,40-6,20")
    return i.tambah("realisasi", "S1.2", 2024, realisasi="5,8").tambah("realisasi", "S1.2", 2023, realisasi="6,8")


def _predikat(i: Isi) -> Isi:
    _tanpa_indikator(i, "T1.1")
    i.tambah("indikator", "T1.1", "tujuan", "T1", "Predikat AKIP dinas", "predikat", "predikat", 0, "ya")
    for tahun, target, realisasi in ((2023, None, "BB"), (2024, "BB", "B"), (2026, "A", None)):
        _ = target and i.tambah("target", "T1.1", tahun, target, None, target)
        _ = realisasi and i.tambah("realisasi", "T1.1", tahun, realisasi=realisasi)
    return i.tambah("analisis", "T1.1", "penyebab", "Sebab turun.").tambah(
        "analisis", "T1.1", "solusi", "Upaya rekaan."
    )


def _dinas_baru(i: Isi) -> Isi:
    i.ubah("identitas", renstra_awal=2024, renstra_akhir=2028, tahun_pertama=2024)
    _sisakan(_tanpa_lalu(i), "target", lambda r: r["tahun"] >= 2024)
    return _kosongkan(i, "tindak_lanjut_lhe", "pembanding")


def _pilih(**pilihan: Any) -> Callable[[Isi], Isi]:
    def ubah(i: Isi) -> Isi:
        i.pilihan = pilihan
        return i

    return ubah


#: What is unlike the examples, by its name.
RAGAM: Mapping[str, Callable[[Isi], Isi]] = {
    "laporan kecil": lambda i: i,
    "satu indikator": _satu,
    "tanpa indikator": lambda i: _tanpa_indikator(i, *(satu["kode"] for satu in i.baris["indikator"])),
    "semua gagal": _gagal,
    "semua tepat": _pas,
    "gagal sebagian": lambda i: i.ubah("target", "P2", 2024, pk_perubahan=40).ubah(
        "target", "S1.2", 2024, pk_perubahan=20
    ),
    "tanpa tahun lalu": _tanpa_lalu,
    "realisasi belum diisi": _belum_ada_realisasi,
    "realisasi negatif": lambda i: i.ubah("variabel", "S1.2", 2024, "pembilang", nilai=80).ubah(
        "realisasi", "S2.1", 2024, tw1=60, tw2=60, tw3=60, tw4=60
    ),
    "target nol": lambda i: i.ubah("target", "S1.1", 2024, pk_murni=0, pk_perubahan=0).ubah(
        "target", "S2.1", 2024, pk_murni=0, pk_perubahan=0
    ),
    "target rentang": _rentang,
    "target predikat": _predikat,
    "tanpa anggaran": _tanpa_anggaran,
    "anggaran nol": _belanja(lambda _: 0, 0),
    "belanja nol": _belanja(lambda _: 0),
    "belanja habis": _belanja(lambda pagu: pagu),
    "belanja berlebih": _belanja(lambda pagu: pagu + 1),
    "gagal dan berlebih": lambda i: _belanja(lambda pagu: pagu + 1)(_gagal(i)),
    "satu program": _satu_program,
    "seorang pegawai": _seorang,
    "dinas baru": _dinas_baru,
    "daerah dengan RPD": lambda i: _kosongkan(_pilih(dokumen_perencanaan="rpd")(i), "visi_misi"),
    "skala yang berlubang": _pilih(skala="permendagri-54-2010"),
    "efisiensi PMK": _pilih(rumus_efisiensi="pmk-22-2021"),
    "efisiensi perbandingan": _pilih(rumus_efisiensi="perbandingan", batas_capaian=100),
    "efisiensi rupiah": _pilih(rumus_efisiensi="rupiah", dasar_hitung="penuh"),
    "kosong": lambda i: _kosongkan(i, *(nama for nama in i.baris if nama != "identitas")),
}


def ragam(akar: Path, dokumen: _Dokumen, wilayah: _Wilayah) -> str:
    """Return what each variant says that none before it has said."""
    dikenal: set[str] = set()
    baris: list[str] = []
    for nama, isi in (*_lkjip(akar, dokumen), *_lain(akar, dokumen), *_wilayah(akar, wilayah)):
        baru = {_NOMOR.sub("", satu): satu for satu in isi}
        baris += ["", f"== {nama}", *(satu for kunci, satu in baru.items() if kunci not in dikenal)]
        dikenal |= baru.keys()
    return "\n".join(baris[1:]) + "\n"


def _lkjip(akar: Path, kata: _Dokumen) -> Iterator[tuple[str, Iterable[str]]]:
    kecil = muat_berkas("ragam_laporan", akar / "tests/reviu/aturan/conftest.py")
    for nama, ubah in RAGAM.items():
        isi = kecil.Isi()
        for lembar in ("analisis", "langkah", "isu_strategis"):
            for satu in isi.baris[lembar]:
                satu |= {kolom: f"{satu[kolom]}." for kolom in ("uraian", "permasalahan") if kolom in satu}
        yield nama, kata(akar, LKJIP, ubah(isi).laporan())


def _lain(akar: Path, kata: _Dokumen) -> Iterator[tuple[str, Iterable[str]]]:
    with tempfile.TemporaryDirectory() as sementara:
        for dokumen, semua in ((TRIWULAN, _triwulan(akar)), (RENJA, _renja(akar))):
            for urut, (nama, buat) in enumerate(semua.items()):
                yield nama, [*kata(akar, dokumen, buat(Path(sementara) / f"{dokumen.kunci}-{urut}"))]


def _triwulan(akar: Path) -> Mapping[str, Callable[[Path], Laporan]]:
    tw = muat_berkas("ragam_triwulan", akar / "tests/triwulan/conftest.py")

    def satu(isi: Baris) -> None:
        for lembar, kolom in (("indikator", "kode"), ("target", "indikator"), ("realisasi", "indikator")):
            isi[lembar] = [baris for baris in isi[lembar] if baris[kolom] == "S1.1"]
        for lembar in ("bukti_triwulan", "kendala_triwulan"):
            isi[lembar] = []

    def kosong(isi: Baris) -> None:
        isi |= {lembar: [] for lembar in ("realisasi", "realisasi_subkegiatan", "kendala_triwulan", "bukti_triwulan")}

    def buka(nomor: int, ubah: Callable[[Baris], None] | None = None) -> Callable[[Path], Laporan]:
        def buat(folder: Path) -> Laporan:
            isi = tw.isi_awal()
            if ubah:
                ubah(isi)
            return buka_folder(tw.tulis_folder(folder, isi)).pada_triwulan(nomor)

        return buat

    return {
        "triwulan I": buka(1),
        "triwulan II": buka(2),
        "triwulan III yang belum diisi": buka(3),
        "triwulan IV yang belum diisi": buka(4),
        "triwulan dengan satu indikator": buka(2, satu),
        "triwulan yang kosong": buka(1, kosong),
    }


def _renja(akar: Path) -> Mapping[str, Callable[[Path], Laporan]]:
    renja = muat_berkas("ragam_renja", akar / "tests/renja/conftest.py")

    def tanpa(*lembar: str) -> Callable[[Path], Laporan]:
        def ubah(isi: Baris) -> None:
            isi |= {satu: [] for satu in lembar}

        return lambda folder: buka_folder(renja.tulis_renja(folder, ubah))

    return {"renja": tanpa(), "renja tanpa usulan": tanpa("usulan", "rkpd", "pelayanan", "evaluasi_renja")}


def _wilayah(akar: Path, kata: _Wilayah) -> Iterator[tuple[str, Iterable[str]]]:
    wilayah = muat_berkas("ragam_wilayah", akar / "tests/wilayah/conftest.py")
    gagal = wilayah.indikator("S1.1", Status.TIDAK_TERCAPAI)
    kosong = {"anggaran": 0, "realisasi": 0, "capaian": None, "predikat": None, "tingkat": None, "temuan": {}}
    daftar = {
        "daerah tanpa dinas": ([], ()),
        "daerah dengan satu dinas": ([wilayah.ringkasan("a")], ()),
        "daerah dengan satu dari dua dinas": ([wilayah.ringkasan("a", indikator=(gagal,))], ("b",)),
        "daerah dengan dua dinas": ([wilayah.ringkasan("a"), wilayah.ringkasan("b", capaian=Decimal(80))], ()),
        "daerah dengan dinas yang kosong": ([wilayah.ringkasan("a", **kosong, sasaran=(), indikator=())], ()),
    }
    with tempfile.TemporaryDirectory() as sementara:
        for urut, (nama, (ada, tiada)) in enumerate(daftar.items()):
            daerah = wilayah.Daerah(Path(sementara) / str(urut))
            daerah.tambah(*ada)
            for dinas in tiada:
                (daerah.folder / dinas / "2023").mkdir(parents=True)
            yield nama, [*kata(akar, daerah.buka)]
