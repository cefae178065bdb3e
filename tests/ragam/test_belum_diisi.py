"""Whatever mandatory part is missing: a mark at its place, a line at the front, ``check --final`` and a finding name it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from importlib import util
from pathlib import Path
from typing import Any

import pytest

from kinerja.cli import main
from kinerja.dokumen import LKJIP, Kebutuhan
from kinerja.laporan import Laporan, akses, buka_folder, daftar_kekurangan, titipkan, wajib_lengkap
from kinerja.masukan import MasukanSalah
from kinerja.reviu import ATURAN
from kinerja.reviu.isian.bentuk import BERATURAN
from kinerja.sajian.blok import Daftar, Kotak, Paragraf, Sel, Teks, jelajah

_spek = util.spec_from_file_location("tercetak", Path(__file__).with_name("test_tercetak.py"))
assert _spek is not None
assert _spek.loader is not None
tercetak = util.module_from_spec(_spek)
_spek.loader.exec_module(tercetak)

pytestmark = pytest.mark.render

Isi = dict[str, list[dict[str, Any]]]


def lengkap() -> tuple[Isi, dict[str, str]]:
    """Return rows and prose of a report that lacks nothing."""
    isi: Isi = tercetak.isi_kata({})
    isi["analisis"].append({"rujukan": "P2.1", "jenis": "penyebab", "uraian": "Sebab."})
    return isi, {nama: f"Isi {spek.judul}." for nama, spek in LKJIP.narasi.items()}


def kosongkan(*lembar: str) -> Callable[[Isi, dict[str, str]], None]:
    """Leave sheets without a row."""

    def ubah(isi: Isi, _: dict[str, str]) -> None:
        for satu in lembar:
            isi[satu] = []

    return ubah


def tanpa(lembar: str, **cocok: object) -> Callable[[Isi, dict[str, str]], None]:
    """Leave out the rows in which these cells stand."""

    def ubah(isi: Isi, _: dict[str, str]) -> None:
        isi[lembar] = [satu for satu in isi[lembar] if not all(satu.get(k) == n for k, n in cocok.items())]

    return ubah


def isikan(lembar: str, urut: int, **baru: object) -> Callable[[Isi, dict[str, str]], None]:
    """Change cells of one row."""

    def ubah(isi: Isi, _: dict[str, str]) -> None:
        isi[lembar][urut] |= baru

    return ubah


def tanpa_narasi(nama: str) -> Callable[[Isi, dict[str, str]], None]:
    """Leave a prose section unwritten."""

    def ubah(_: Isi, narasi: dict[str, str]) -> None:
        narasi[nama] = ""

    return ubah


def semua(*ubahan: Callable[[Isi, dict[str, str]], None]) -> Callable[[Isi, dict[str, str]], None]:
    """Do several things."""

    def ubah(isi: Isi, narasi: dict[str, str]) -> None:
        for satu in ubahan:
            satu(isi, narasi)

    return ubah


#: What is left out, and the key of the part that is missing then.
BAGIAN_HILANG: dict[str, Callable[[Isi, dict[str, str]], None]] = {
    **{f"narasi:{nama}": tanpa_narasi(nama) for nama, spek in LKJIP.narasi.items() if spek.wajib},
    **{
        f"lembar:{nama}": kosongkan(nama)
        for nama in ("dasar_hukum", "isu_strategis", "visi_misi", "langkah", "sasaran_program", "analisis", "target")
    },
    "lembar:unit": kosongkan("unit", "fungsi_unit", "pegawai_unit", "pegawai_golongan", "pegawai_pendidikan"),
    "lembar:pegawai_status": kosongkan("pegawai_status", "pegawai_golongan", "pegawai_pendidikan"),
    "lembar:pk": kosongkan("pk", "pk_indikator", "pk_anggaran"),
    "lembar:realisasi": kosongkan("realisasi"),
    "visi_misi": semua(tanpa("visi_misi", jenis="misi"), isikan("tujuan", 0, misi=None)),
    "iku": lambda isi, _: [satu.update(iku=None) for satu in isi["indikator"]] and None,
    "indikator:S2": semua(
        tanpa("indikator", kode="S2.1"), tanpa("target", indikator="S2.1"), tanpa("realisasi", indikator="S2.1"),
        tanpa("analisis", rujukan="S2.1"),
    ),
    "hasil:S2.1": tanpa("realisasi", indikator="S2.1"),
    "hasil:P2.1": tanpa("realisasi", indikator="P2.1"),
    # A cause of success is mandatory too.
    "penyebab:S2.1": semua(tanpa("analisis", rujukan="S2.1"), tanpa("analisis", rujukan="S2", jenis="penyebab")),
    "penyebab:P2.1": tanpa("analisis", rujukan="P2.1"),
    "penyebab:T1.1": semua(
        isikan("realisasi", 1, realisasi=60), tanpa("analisis", rujukan="T1.1", jenis="penyebab"),
        tanpa("analisis", rujukan="T1", jenis="penyebab"),
    ),
    "solusi:S2.1": semua(isikan("realisasi", 6, tw4=1), tanpa("analisis", rujukan="S2", jenis="solusi")),
    "faktor pendukung": tanpa("analisis", rujukan=None, jenis="faktor pendukung"),
    "faktor penghambat": tanpa("analisis", rujukan=None, jenis="faktor penghambat"),
    "program:S2": semua(tanpa("sasaran_program", sasaran="S2"), isikan("sasaran_program", 1, bagian=100)),
    "upaya:2": isikan("isu_strategis", 1, upaya=None),
    "tindak_lanjut:1": isikan("tindak_lanjut_lhe", 0, tindak_lanjut=None),
    "formulir:PK-02": tanpa("pk_indikator", pk="PK-02"),
}  # fmt: skip


def _tulis(tulis: Any, akar: Path, isi: Isi, narasi: dict[str, str]) -> Path:
    folder: Path = tulis(akar, {}, {}, bernama=isi)
    tercetak.tulis_lampiran(folder)
    for nama, teks in narasi.items():
        (folder / "narasi" / f"{nama}.md").write_text(teks, encoding="utf-8")
    return folder


def test_the_complete_report_lacks_nothing(tulis: Any, tmp_path: Path) -> None:
    """Without anything left out there is nothing to mark."""
    laporan = buka_folder(_tulis(tulis, tmp_path, *lengkap()))
    assert daftar_kekurangan(laporan) == ()
    wajib_lengkap(laporan)


@pytest.mark.parametrize("kunci", BAGIAN_HILANG)
def test_a_missing_part_is_seen_everywhere(
    akar: Path, tulis: Any, sajikan: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], kunci: str,
) -> None:  # fmt: skip
    """One mandatory part is left out of a complete report."""
    isi, narasi = lengkap()
    BAGIAN_HILANG[kunci](isi, narasi)
    folder = _tulis(tulis, tmp_path, isi, narasi)
    laporan, titipan = titipkan(folder)
    # The command finds the report opened.
    monkeypatch.setitem(akses._TITIPAN, titipan.folder, titipan)
    kurang = next(satu for satu in laporan.kekurangan if satu.kunci == kunci)
    depan, tempat = _tanda(sajikan(akar, laporan))
    assert str(kurang) in depan
    assert f"Belum diisi: {kurang}." in tempat or (kunci in _DALAM_SEL and "Belum diisi" in tempat)
    with pytest.raises(MasukanSalah) as salah:
        wajib_lengkap(laporan)
    assert kurang.galat("galat") in salah.value.daftar
    aturan = ATURAN[BERATURAN.get(kurang.kode, "bagian-wajib")]
    assert any(kurang.apa in satu.pesan or kurang.kode in BERATURAN for satu in aturan.fungsi(laporan))
    monkeypatch.setattr(sys, "argv", ["kinerja", "check", str(folder), "--final"])
    with pytest.raises(SystemExit) as selesai:
        main()
    assert selesai.value.code == 1
    assert kurang.apa in " ".join(capsys.readouterr().err.split())


#: Parts whose mark is a cell of a table.
_DALAM_SEL = {"penyebab:S2.1", "penyebab:T1.1", "solusi:S2.1", "upaya:2", "tindak_lanjut:1"}


def _tanda(blok: Any) -> tuple[list[str], list[str]]:
    """Return the list at the front, and the marks in the report."""
    kotak = [satu for satu in jelajah(blok) if isinstance(satu, Kotak) and satu.jenis == "kosong"]
    daftar = [satu for satu in kotak if any(isinstance(isi, Daftar) for isi in satu.isi)]
    depan = [_teks(butir) for satu in daftar for isi in satu.isi if isinstance(isi, Daftar) for butir in isi.butir]
    sel = [satu.teks for satu in _sel(blok)]
    return depan, [*(_teks(satu) for satu in kotak if satu not in daftar), *sel]


def _teks(unsur: Any) -> str:
    return "".join(
        inline.teks
        for satu in jelajah(unsur.isi)
        if isinstance(satu, Paragraf)
        for inline in satu.isi
        if isinstance(inline, Teks)
    )


def _sel(blok: Any) -> list[Sel]:
    return [
        sel for satu in jelajah(blok) for baris in getattr(satu, "baris", ()) for sel in baris if isinstance(sel, Sel)
    ]


def test_no_mark_is_printed_that_the_list_does_not_know(akar: Path) -> None:
    """The words of the mark stand in one module of sajian, which takes them from the list of what is missing."""
    for berkas in sorted((akar / "kinerja" / "sajian").rglob("*.py")):
        if berkas.name in ("kerangka.py", "bahan.py"):
            continue
        kode = re.sub(r'"""(?:.|\n)*?"""', "", berkas.read_text("utf-8"))
        boleh = {"simpulan.py": 1, "wilayah.py": 1, "wilayah_triwulan.py": 2}.get(berkas.name, 0)
        assert len(re.findall("belum diisi", kode, re.IGNORECASE)) == boleh, berkas.name
        assert not re.search(r"""Kotak\([^)]*["']kosong["']""", kode) or berkas.name == "pembuka.py"


def test_optional_sheets_lack_nothing(tulis: Any, akar: Path, sajikan: Any, tmp_path: Path) -> None:
    """A sheet that may be empty is neither demanded nor marked."""
    isi, narasi = lengkap()
    for nama, butuh in LKJIP.lembar.items():
        if butuh is not Kebutuhan.WAJIB and nama != "pk_indikator":
            isi[nama] = [] if nama != "variabel" else isi[nama]
    laporan: Laporan = buka_folder(_tulis(tulis, tmp_path, isi, narasi))
    assert laporan.kekurangan == ()
    assert not any("Belum diisi" in satu for satu in _tanda(sajikan(akar, laporan))[1])
