"""Annexes that are files: numbered on, in the contents, documents page by page, photographs together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PIL import Image

from kinerja import sajian
from kinerja.laporan import Laporan, buka_folder
from kinerja.masukan import Lampiran
from kinerja.masukan.gambar import foto_dalam_svg
from kinerja.model import JenisLampiran
from kinerja.model.rupa_daerah import Tepi
from kinerja.sajian.blok import Daftar, Gambar, HalamanBaru, Judul, Teks, jelajah
from kinerja.sajian.lkjip import muat_lampiran
from kinerja.sajian.penulis import docx
from kinerja.sajian.penulis.tata_halaman import LEBAR_TEKS, bagian_lebar, bertepi, tinggi_teks

TEGAK, MENDATAR = (foto_dalam_svg(b"x", "png", ukuran) for ukuran in ((1240, 1754), (1754, 1240)))
LAMPIRAN = (
    Lampiran("foto.jpg", "Pelatihan wirausaha", JenisLampiran.FOTO),
    Lampiran("sk.pdf", "SK tim", JenisLampiran.DOKUMEN, 2),
    Lampiran("piagam.png", "Piagam", JenisLampiran.DOKUMEN),
)
GAMBAR = {"foto.jpg": (TEGAK,), "sk.pdf": (TEGAK, MENDATAR), "piagam.png": (TEGAK,)}


@pytest.fixture
def laporan(akar: Path, monkeypatch: pytest.MonkeyPatch) -> Laporan:
    """Return the real report with three files behind it."""
    monkeypatch.setattr(muat_lampiran, "gambar_lampiran", lambda _folder, satu: GAMBAR[satu.berkas])
    asal = buka_folder(akar / "params" / "kota-semarang" / "diskopum" / "2023")
    baru = Laporan(replace(asal.bahan, lampiran=LAMPIRAN))
    baru.teks = asal.teks
    return baru


def test_annexes_are_numbered_on_and_begin_on_a_new_page(laporan: Laporan) -> None:
    """Documents in their order, then all photographs in one annex; each heading stands in the contents."""
    sajian.bagian_lampiran(laporan)
    blok = sajian.berkas_lampiran(laporan).blok
    judul = [satu for satu in blok if isinstance(satu, Judul)]
    assert [(satu.teks, satu.kunci) for satu in judul] == [
        ("Lampiran 3. SK tim", "lampiran-3"),
        ("Lampiran 4. Piagam", "lampiran-4"),
        ("Lampiran 5. Dokumentasi Kegiatan", "lampiran-5"),
    ]
    assert all(satu.di_daftar_isi and satu.tingkat == 2 for satu in judul)
    assert sum(isinstance(satu, HalamanBaru) for satu in blok) == 3


def test_the_list_of_annexes_names_them(laporan: Laporan) -> None:
    """The first page of the annexes lists what follows."""
    daftar = next(satu for satu in sajian.bagian_lampiran(laporan).blok if isinstance(satu, Daftar))
    teks = [satu.teks for satu in jelajah((daftar,)) if isinstance(satu, Teks)]
    assert teks[2:] == ["Lampiran 3. SK tim", "Lampiran 4. Piagam", "Lampiran 5. Dokumentasi Kegiatan"]


def test_pages_of_a_document_have_alternative_texts_and_keep_their_shape(laporan: Laporan) -> None:
    """A page that lies across gets a landscape page; each fits below the heading."""
    sajian.bagian_lampiran(laporan)
    satu, dua, piagam, foto = (isi for isi in sajian.berkas_lampiran(laporan).blok if isinstance(isi, Gambar))
    assert (satu.alt, dua.alt, piagam.alt) == (
        "Salinan dokumen: SK tim, halaman 1 dari 2", "Salinan dokumen: SK tim, halaman 2 dari 2", "Salinan dokumen: Piagam",
    )  # fmt: skip
    assert (satu.lanskap, dua.lanskap, satu.nomor) == (False, True, "")
    assert bagian_lebar(satu) * LEBAR_TEKS[False] * 1754 / 1240 <= 622.5
    assert bagian_lebar(dua) * LEBAR_TEKS[True] * 1240 / 1754 <= 385.5
    assert (foto.nomor, foto.judul, foto.alt, foto.sumber) == ("L.1", "Pelatihan wirausaha", "Pelatihan wirausaha", "")


def test_pages_of_a_document_fit_any_margins_and_hold_no_other(laporan: Laporan) -> None:
    """With wide margins they are smaller; in Word a page is not kept with the next, which fills a page of its own."""
    blok = sajian.berkas_lampiran(laporan).blok
    with bertepi(Tepi(kiri=3, kanan=2.5, atas=4.5, bawah=2.5)):
        for satu in blok:
            if isinstance(satu, Gambar) and not satu.nomor:
                lebar, tinggi = (1754, 1240) if satu.lanskap else (1240, 1754)
                ruang = tinggi_teks(lanskap=satu.lanskap) - 50
                assert bagian_lebar(satu) * LEBAR_TEKS[satu.lanskap] * tinggi / lebar <= ruang
    png = foto_dalam_svg(_png(), "png", (2, 2))
    halaman = [replace(satu, svg=png) if isinstance(satu, Gambar) else satu for satu in blok]
    isi = docx.susun(tuple(halaman), judul="Uji", dinas="Uji", tahun=2023, tanggal=dt.date(2024, 2, 28))
    gambar = [p for p in Document(BytesIO(isi)).paragraphs if p.style and p.style.name == "Gambar"]
    assert [p.paragraph_format.keep_with_next for p in gambar] == [False, False, False, None]


def _png() -> bytes:
    aliran = BytesIO()
    Image.new("RGB", (2, 2)).save(aliran, "PNG")
    return aliran.getvalue()


def test_without_files_there_is_no_annex(akar: Path) -> None:
    """Nothing is printed, and nothing is promised."""
    laporan = buka_folder(akar / "params" / "kota-depok" / "dkum" / "2023")
    assert sajian.berkas_lampiran(laporan).blok == ()
