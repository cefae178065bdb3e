"""The annexes of a report that are files: which, in which order, called what, and what is refused."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfWriter

from kinerja.masukan import Lampiran, MasukanSalah, gambar_lampiran
from kinerja.masukan.baca_lampiran import _Sisa, baca_lampiran
from kinerja.model import Asal, BerkasLampiran, BuktiTriwulan, Data, JenisLampiran, Langkah


def pdf(halaman: int = 1) -> bytes:
    """Return a PDF with blank pages."""
    penulis = PdfWriter()
    for _ in range(halaman):
        penulis.add_blank_page(300, 400)
    aliran = BytesIO()
    penulis.write(aliran)
    return aliran.getvalue()


def foto(jenis: str = "JPEG", ukuran: tuple[int, int] = (40, 30)) -> bytes:
    """Return a picture."""
    aliran = BytesIO()
    Image.new("RGB", ukuran, "green").save(aliran, jenis)
    return aliran.getvalue()


def isi(tmp_path: Path, **berkas: bytes) -> Path:
    """Write files into lampiran/ of a report folder; "__" in a name stands for a dot."""
    (tmp_path / "lampiran").mkdir(exist_ok=True)
    for nama, bita in berkas.items():
        (tmp_path / "lampiran" / nama.replace("__", ".")).write_bytes(bita)
    return tmp_path


def baris(nama: str, nomor: int = 3, **lain: object) -> BerkasLampiran:
    """Return a row of sheet lampiran."""
    asal = Asal("data.xlsx", "lampiran", nomor, {"berkas": "A"})
    return BerkasLampiran(berkas=nama, asal=asal, **lain)  # type: ignore[arg-type]


def test_files_in_the_order_of_their_numbers_are_called_by_their_names(tmp_path: Path) -> None:
    """2 comes before 10; the number in front, hyphens and the ending are no part of a title; a stray is told, one of the system passed over."""
    folder = isi(
        tmp_path,
        **{
            "10 foto_rapat__jpg": foto(),
            "2-SK-tim__pdf": pdf(2),
            "rekap__xlsx": b"x",
            "__a__pdf": b"x",
            "Thumbs__db": b"x",
        },
    )
    lampiran, (galat,) = baca_lampiran(folder, Data())
    assert lampiran == (
        Lampiran("2-SK-tim.pdf", "SK tim", JenisLampiran.DOKUMEN, 2),
        Lampiran("10 foto_rapat.jpg", "Foto rapat", JenisLampiran.FOTO, 1),
    )
    assert (galat.berkas, galat.tingkat, galat.kode) == ("lampiran/rekap.xlsx", "peringatan", "lampiran_tak_tercetak")
    langkah = Langkah(uraian="Langkah", bukti="rekap.xlsx")
    assert baca_lampiran(folder, Data(langkah=(langkah,)))[1] == []
    assert baca_lampiran(tmp_path / "lain", Data()) == ((), [])


def test_a_name_without_a_number_comes_behind_numbered_ones(tmp_path: Path) -> None:
    """And names alike but for their number go by it."""
    folder = isi(
        tmp_path, sk__png=foto("PNG"), **{"1 a__png": foto("PNG"), "0 b__png": foto("PNG"), "10 c__png": foto("PNG")}
    )
    lampiran, _ = baca_lampiran(folder, Data())
    assert [satu.berkas for satu in lampiran] == ["0 b.png", "1 a.png", "10 c.png", "sk.png"]


@pytest.mark.parametrize("nama", ["lain/sk.pdf", "lain\\sk.pdf", "sk.docx"])
def test_the_sheet_names_files_of_the_folder(tmp_path: Path, nama: str) -> None:
    """By their names alone, of a kind that can be printed."""
    lampiran, (satu,) = baca_lampiran(isi(tmp_path, sk__pdf=pdf()), Data(lampiran=(baris(nama),)))[0:2]
    assert [ini.berkas for ini in lampiran] == ["sk.pdf"]
    assert "bukan nama berkas PDF, PNG, atau JPEG di folder lampiran" in satu.pesan


def test_what_all_annexes_may_take_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files, bytes and pages, each exactly."""
    folder = isi(tmp_path, a__pdf=pdf(2), b__png=foto("PNG"))
    besar = len(pdf(2)) + len(foto("PNG"))
    for nama, pas, pesan in (
        ("banyak", 2, "lampiran yang dapat dicetak dalam satu laporan"),
        ("bita", besar, "membuat semua lampiran melebihi"),
        ("halaman", 3, "halaman; pilih halaman yang perlu"),
    ):
        for batas, sisa in ((pas, []), (pas - 1, [pesan])):
            monkeypatch.setattr(
                "kinerja.masukan.baca_lampiran._Sisa",
                lambda n=nama, b=batas: _Sisa(**{n: b}),  # type: ignore[misc]
            )
            galat = baca_lampiran(folder, Data())[1]
            assert [kata in satu.pesan for satu, kata in zip(galat, sisa, strict=True)] == [True] * len(sisa)


def test_the_sheet_gives_titles_kinds_and_comes_first(tmp_path: Path) -> None:
    """A scanned decree is a document; what the sheet does not name follows."""
    folder = isi(tmp_path, a__pdf=pdf(), b__png=foto("PNG"))
    data = Data(lampiran=(baris("b.png", judul="Piagam", jenis=JenisLampiran.DOKUMEN),))
    lampiran, galat = baca_lampiran(folder, data)
    assert galat == []
    assert [(satu.berkas, satu.judul, satu.jenis.value) for satu in lampiran] == [
        ("b.png", "Piagam", "dokumen"),
        ("a.pdf", "A", "dokumen"),
    ]


def test_evidence_of_a_quarter_is_no_annex_unless_the_sheet_says_so(tmp_path: Path) -> None:
    """The folder serves both; what lies deeper is never printed."""
    folder = isi(tmp_path, rekap__pdf=pdf())
    (tmp_path / "lampiran" / "bukti").mkdir()
    (tmp_path / "lampiran" / "bukti" / "foto.jpg").write_bytes(foto())
    bukti = (BuktiTriwulan(triwulan=1, rujukan="S1.1", bukti="lampiran/rekap.pdf", asal=Asal()),)
    assert baca_lampiran(folder, Data(bukti_triwulan=bukti)) == ((), [])
    lampiran, _ = baca_lampiran(folder, Data(bukti_triwulan=bukti, lampiran=(baris("rekap.pdf"),)))
    assert [satu.berkas for satu in lampiran] == ["rekap.pdf"]


@pytest.mark.parametrize(
    ("nama", "bita", "pesan"),
    [
        ("sk.pdf", b"%PDF-1.4 rusak", "bukan PDF yang dapat dibuka"),
        ("sk.pdf", foto(), "bukan PDF yang dapat dibuka"),
        ("foto.jpg", pdf(), "bukan gambar PNG atau JPEG yang utuh"),
        ("foto.png", foto("PNG")[:60], "bukan gambar PNG atau JPEG yang utuh"),
        ("foto.jpg", b"", "bukan gambar PNG atau JPEG yang utuh"),
        ("foto.jpg", foto("JPEG", (900, 20)), "lebih panjang dari sisi lainnya"),
        ("sk.pdf", b"0" * 20_000_001, "lebih besar dari 20 MB"),
    ],
)
def test_what_cannot_be_printed_is_refused_by_name(tmp_path: Path, nama: str, bita: bytes, pesan: str) -> None:
    """Without a row the fault names the file; with one its cell."""
    folder = isi(tmp_path, **{nama.replace(".", "__"): bita})
    lampiran, (satu,) = baca_lampiran(folder, Data())
    assert (lampiran, satu.berkas, satu.kode) == ((), f"lampiran/{nama}", "lampiran_salah")
    assert pesan in satu.pesan
    _, (satu,) = baca_lampiran(folder, Data(lampiran=(baris(nama),)))
    assert (satu.lembar, satu.sel) == ("lampiran", "A3")


@pytest.mark.parametrize(
    "nama",
    [
        "tiada.pdf",
        "../params.yaml",
        "../../rahasia.pdf",
        "/etc/passwd.pdf",
        "bukti/sk.pdf",
        "sk.docx",
        "a\\b.pdf",
        "x" * 300 + ".pdf",
    ],
)
def test_a_row_names_a_file_of_the_folder_and_no_other(tmp_path: Path, nama: str) -> None:
    """No path leads anywhere; a file that is not there is said to be so."""
    (tmp_path / "rahasia.pdf").write_bytes(pdf())
    lampiran, (satu,) = baca_lampiran(_kosong(tmp_path), Data(lampiran=(baris(nama),)))
    assert lampiran == ()
    assert satu.kode == "lampiran_salah"


def _kosong(tmp_path: Path) -> Path:
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    return isi(folder)


def test_too_many_files_and_pages_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each bound has a sentence of its own; what fits before it is kept."""
    folder = isi(tmp_path, **{f"{n} sk__pdf": pdf(2) for n in range(1, 4)})
    for batas, nilai, pesan in (
        ("banyak", 2, "melebihi 40 lampiran"),
        ("halaman", 5, "melebihi 120 halaman"),
        ("bita", 1_500, "melebihi 60 MB"),
    ):
        with monkeypatch.context() as tiru:
            tiru.setattr(
                "kinerja.masukan.baca_lampiran._Sisa.__init__.__defaults__",
                tuple(
                    nilai if nama == batas else lama
                    for nama, lama in (("banyak", 40), ("bita", 60_000_000), ("halaman", 120))
                ),
            )
            lampiran, galat = baca_lampiran(folder, Data())
        assert lampiran
        assert any(pesan in satu.pesan for satu in galat)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes and links of POSIX")
def test_links_outside_and_pipes_are_refused(tmp_path: Path) -> None:
    """Nothing outside is read, nothing is waited for."""
    (tmp_path / "rahasia.pdf").write_bytes(pdf())
    folder = _kosong(tmp_path)
    (folder / "lampiran" / "a.pdf").symlink_to(tmp_path / "rahasia.pdf")
    os.mkfifo(folder / "lampiran" / "b.png")
    _, galat = baca_lampiran(folder, Data())
    assert ["menunjuk ke luar" in satu.pesan or "pipa" in satu.pesan for satu in galat] == [True, True]


def test_pages_become_drawings_and_a_file_that_broke_meanwhile_is_told(tmp_path: Path) -> None:
    """One drawing a page, each one photograph and nothing else."""
    folder = isi(tmp_path, sk__pdf=pdf(2))
    (satu,), _ = baca_lampiran(folder, Data())
    halaman = gambar_lampiran(folder, satu)
    assert len(halaman) == 2
    assert all(isi.startswith("<svg ") and "<image " in isi for isi in halaman)
    (folder / "lampiran" / "sk.pdf").write_bytes(b"rusak")
    with pytest.raises(MasukanSalah, match=r"lampiran/sk\.pdf"):
        gambar_lampiran(folder, satu)
