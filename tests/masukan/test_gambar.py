"""Pictures of prose: what is taken and cleaned, and everything that is refused with the line that shows it."""

from __future__ import annotations

import time
from base64 import b64decode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kinerja.dokumen import LKJIP
from kinerja.masukan import Galat
from kinerja.masukan.gambar import baca_gambar, siap_cetak
from kinerja.masukan.narasi import baca_narasi

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2">{}</svg>'
_BANYAK = '<g id="a0"><rect/></g>' + "".join(
    f'<g id="a{urut}">{f"""<use href="#a{urut - 1}"/>""" * 10}</g>' for urut in range(1, 30)
)

Baca = Callable[[str], tuple[dict[str, str], list[Galat]]]


def _foto(jenis: str = "PNG", ukuran: tuple[int, int] = (6, 8), mode: str = "RGB", **lain: object) -> bytes:
    aliran = BytesIO()
    Image.new(mode, ukuran).save(aliran, jenis, **lain)
    return aliran.getvalue()


@pytest.fixture
def baca(tmp_path: Path) -> Baca:
    """Read the pictures of a report with one prose text and some files."""

    def satu(teks: str) -> tuple[dict[str, str], list[Galat]]:
        (tmp_path / "narasi").mkdir(exist_ok=True)
        (tmp_path / "narasi" / "penutup.md").write_text(teks, "utf-8")
        narasi, galat = baca_narasi(tmp_path, LKJIP.narasi)
        assert galat == []
        return baca_gambar(tmp_path, narasi)

    return satu


def _simpan(tmp_path: Path, nama: str, isi: bytes | str) -> None:
    berkas = tmp_path / "narasi" / nama
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_bytes(isi.encode() if isinstance(isi, str) else isi)


@pytest.mark.parametrize(
    ("nama", "alamat", "isi"),
    [
        ("foto.png", "foto.png", _foto()),
        ("Foto.JPG", "./Foto.JPG", _foto("JPEG")),
        ("foto/rapat kerja.jpeg", "<foto/rapat kerja.jpeg>", _foto("JPEG")),
        ("foto/rapat kerja.jpeg", "foto/rapat%20kerja.jpeg", _foto("JPEG")),
        ("bagan.svg", "bagan.svg", SVG.format("<rect/>")),
        ("abu.png", "abu.png", _foto(mode="I;16")),
        ("palet.png", "palet.png", _foto(mode="P", transparency=0)),
        ("cmyk.jpg", "cmyk.jpg", _foto("JPEG", mode="CMYK")),
    ],
)
def test_a_picture_beside_the_prose_is_taken(
    tmp_path: Path, baca: Baca, nama: str, alamat: str, isi: bytes | str
) -> None:
    """PNG, JPEG and SVG in narasi/ or below it."""
    _simpan(tmp_path, nama, isi)
    gambar, galat = baca(f"a\n\n![Foto]({alamat})")
    assert galat == []
    assert gambar[nama].startswith("<svg")


def test_a_photograph_is_upright_small_and_without_notes(tmp_path: Path, baca: Baca) -> None:
    """What a camera notes about place, time and person does not leave the folder; the page shows 1600 dots at most."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = 6, "RAHASIA"
    _simpan(tmp_path, "foto.jpg", _foto("JPEG", (4000, 2000), exif=exif))
    gambar, galat = baca("![Foto](foto.jpg)")
    assert galat == []
    data = b64decode(gambar["foto.jpg"].partition("base64,")[2].partition('"')[0])
    assert b"RAHASIA" not in data
    assert Image.open(BytesIO(data)).size == (800, 1600)


@pytest.mark.parametrize(
    ("alamat", "pesan"),
    [
        ("https://contoh.go.id/a.png", "tidak diambil dari internet"),
        ("//contoh.go.id/a.png", "tidak diambil dari internet"),
        ("data:image/png;base64,AAAA", "tidak diambil dari internet"),
        ("file:///etc/a.png", "tidak diambil dari internet"),
        ("../data.png", "berada di luar folder narasi"),
        ("foto/../../a.png", "berada di luar folder narasi"),
        ("%2e%2e/a.png", "berada di luar folder narasi"),
        ("/etc/a.png", "berada di luar folder narasi"),
        ("C:\\a.png", "bukan nama berkas"),
        ("a%00.png", "bukan nama berkas"),
        (".rahasia.png", "bukan nama berkas"),
        ("{{ tahun }}.png", "bukan nama berkas"),
        (f"{'a' * 197}.png", "bukan nama berkas"),
        ("a.gif", "bukan berkas PNG, JPEG, atau SVG"),
        ("data.xlsx", "bukan berkas PNG, JPEG, atau SVG"),
        ("hilang.png", "tidak ditemukan di folder narasi"),
        ("FOTO.PNG", "tidak ditemukan di folder narasi; mungkin maksudnya “foto.png”"),
        ("folder.png", "sebuah folder memakai nama"),
        ("rusak.png", "bukan gambar PNG atau JPEG yang utuh"),
        ("panjang.png", "lebih dari 20 kali lebih panjang"),
        ("besar.png", "lebih besar dari 12 MB"),
        ("luas.png", "terlalu besar: paling banyak 20.000 titik pada satu sisi dan 40.000.000 titik seluruhnya"),
        ("nol.svg", "bukan gambar SVG dengan ukuran"),
        ("skrip.svg", "memuat skrip, foto, atau tautan ke luar"),
        ("banyak.svg", "menggambar lebih dari"),
        ("putar.svg", "memuat acuan yang berputar"),
        ("efek.svg", "memuat efek"),
        ("raksasa.svg", "memuat bilangan atau pembesaran"),
    ],
)
def test_what_cannot_be_printed_is_refused(tmp_path: Path, baca: Baca, alamat: str, pesan: str) -> None:
    """The sentence says what is wrong and the line that shows the picture, within seconds."""
    _simpan(tmp_path, "foto.png", _foto())
    (tmp_path / "narasi" / "folder.png").mkdir()
    _simpan(tmp_path, "rusak.png", _foto(ukuran=(400, 400))[:200])
    _simpan(tmp_path, "panjang.png", _foto(ukuran=(100, 3)))
    _simpan(tmp_path, "besar.png", b"x" * 12_000_001)
    _simpan(tmp_path, "luas.png", _foto(ukuran=(20_001, 2)))
    _simpan(tmp_path, "nol.svg", SVG.format("").replace("0 0 4 2", "0 0 0 0"))
    _simpan(tmp_path, "skrip.svg", SVG.format("<script>x</script>"))
    _simpan(tmp_path, "banyak.svg", SVG.format(_BANYAK))
    _simpan(tmp_path, "putar.svg", SVG.format('<g id="a"><use href="#a"/></g>'))
    _simpan(tmp_path, "efek.svg", SVG.format('<filter id="f"><feTurbulence numOctaves="999999999"/></filter>'))
    _simpan(tmp_path, "raksasa.svg", SVG.format('<mask id="m" width="1e4"/><rect width="1e300"/>'))
    mulai = time.process_time()
    gambar, galat = baca(f"a\n\n![Foto]({alamat})")
    assert time.process_time() - mulai < 20
    (satu,) = [satu for satu in galat if satu.tingkat == "galat"]
    assert (satu.berkas, satu.sel, satu.kode) == ("narasi/penutup.md", "baris 3", "gambar_salah")
    assert satu.pesan.partition("” ")[2].startswith(pesan)
    assert gambar == {}


@pytest.mark.parametrize(("huruf", "tertulis"), [(76, f"{'a' * 76}.png"), (77, f"{'a' * 77}.pn…")])
def test_a_long_address_is_cut_in_the_sentence(baca: Baca, huruf: int, tertulis: str) -> None:
    """Eighty signs of it are shown; one more is left out."""
    _, galat = baca(f"a\n\n![Foto]({'a' * huruf}.png)")
    assert [satu.pesan.startswith(f"gambar “{tertulis}” ") for satu in galat if satu.tingkat == "galat"] == [True]


def test_a_link_out_of_the_report_is_refused(tmp_path: Path, baca: Baca) -> None:
    """A symbolic link in narasi/ does not lead out of the folder."""
    laporan = tmp_path / "narasi"
    laporan.mkdir()
    luar = tmp_path.with_name(f"{tmp_path.name}-luar.png")
    luar.write_bytes(_foto())
    try:
        (laporan / "foto.png").symlink_to(luar)
    except OSError:
        pytest.skip("sistem ini tidak mengizinkan tautan")
    (satu,) = baca("![Foto](foto.png)")[1]
    assert "menunjuk ke luar folder" in satu.pesan


def test_a_picture_that_no_prose_shows_is_warned_of(tmp_path: Path, baca: Baca) -> None:
    """Nothing that lies beside the prose vanishes without a word."""
    _simpan(tmp_path, "foto.png", _foto())
    (satu,) = baca("Alinea.")[1]
    assert (satu.berkas, satu.kode, satu.tingkat) == ("narasi/foto.png", "gambar_tak_dipakai", "peringatan")


def test_more_pictures_than_a_report_holds(tmp_path: Path, baca: Baca) -> None:
    """Forty pictures are printed, one more is refused."""
    for urut in range(41):
        _simpan(tmp_path, f"{urut}.png", _foto())
    gambar, galat = baca("\n\n".join(f"![Foto]({urut}.png)" for urut in range(41)))
    assert len(gambar) == 40
    assert [satu.sel for satu in galat if satu.tingkat == "galat"] == ["baris 81"]


def _data(svg: str) -> Image.Image:
    """Return the picture that a drawing holds."""
    return Image.open(BytesIO(b64decode(svg.partition("base64,")[2].partition('"')[0])))


@pytest.mark.parametrize(
    ("isi", "jenis", "mode"),
    [
        (_foto(), "PNG", "RGB"),
        (_foto(mode="L"), "PNG", "L"),
        (_foto(mode="1"), "PNG", "L"),
        (_foto(mode="I;16"), "PNG", "L"),
        (_foto(mode="P"), "PNG", "RGB"),
        (_foto(mode="P", transparency=0), "PNG", "RGBA"),
        (_foto(mode="LA"), "PNG", "RGBA"),
        (_foto(mode="RGBA"), "PNG", "RGBA"),
        (_foto("JPEG"), "JPEG", "RGB"),
        (_foto("JPEG", mode="L"), "JPEG", "L"),
        (_foto("JPEG", mode="CMYK"), "JPEG", "RGB"),
    ],
)
def test_a_picture_keeps_its_kind(isi: bytes, jenis: str, mode: str) -> None:
    """Grey stays grey and what is seen through stays so; anything else has three colours."""
    with _data(siap_cetak(isi)) as gambar:
        assert (gambar.format, gambar.mode, gambar.size) == (jenis, mode, (6, 8))


def test_grey_of_sixteen_bits_keeps_its_shade() -> None:
    """Half of the light stays half of it."""
    aliran = BytesIO()
    Image.new("I;16", (4, 4), 128 * 256).save(aliran, "PNG")
    with _data(siap_cetak(aliran.getvalue())) as gambar:
        assert gambar.getextrema() == (128, 128)


@pytest.mark.parametrize(("mode", "jenis"), [("RGB", "JPEG"), ("RGBA", "PNG")])
def test_a_photograph_kept_as_png_becomes_smaller(mode: str, jenis: str) -> None:
    """Beyond a megabyte, unless something is seen through it."""
    aliran = BytesIO()
    saluran = [Image.effect_noise((800, 800), 90) for _ in mode]
    Image.merge(mode, saluran).save(aliran, "PNG")
    with _data(siap_cetak(aliran.getvalue())) as gambar:
        assert (gambar.format, gambar.size) == (jenis, (800, 800))


def test_one_side_may_be_twenty_times_the_other() -> None:
    """Exactly so is not too long."""
    assert siap_cetak(_foto(ukuran=(60, 3)))
    assert siap_cetak(_foto(ukuran=(3, 60)))


def test_what_all_pictures_may_take_together(tmp_path: Path, baca: Baca, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes of all files and dots of all PNG, each exactly; one that two texts show counts once."""
    for nama in ("a.png", "b.png"):
        _simpan(tmp_path, nama, _foto())
    naskah, besar = "![A](a.png)\n\n![B](b.png)\n\n![A](a.png)", 2 * len(_foto())
    for batas, pas, lebih, pesan in (
        ("_SEMUA", besar, besar - 1, "membuat semua gambar melebihi"),
        ("_TITIK_PNG", 96, 95, "membuat semua PNG terlalu besar"),
    ):
        with monkeypatch.context() as m:
            m.setattr(f"kinerja.masukan.gambar.{batas}", pas)
            assert baca(naskah)[1] == []
            m.setattr(f"kinerja.masukan.gambar.{batas}", lebih)
            (satu,) = [galat for galat in baca(naskah)[1] if galat.tingkat == "galat"]
            assert (satu.sel, pesan in satu.pesan) == ("baris 3", True)


def test_each_picture_that_no_prose_shows_is_named(tmp_path: Path, baca: Baca) -> None:
    """One that is shown, by whatever address, hides none behind it."""
    for nama in ("a b.png", "c.png", "d.png"):
        _simpan(tmp_path, nama, _foto())
    assert [satu.berkas for satu in baca("![A](a%20b.png)")[1]] == ["narasi/c.png", "narasi/d.png"]


def test_a_picture_that_is_shown_twice_is_refused_once(baca: Baca) -> None:
    """A file that is not there is told where it is shown first."""
    hasil, galat = baca("![Rapat](tiada.png)\n\nUraian.\n\n![Rapat lagi](tiada.png)\n")
    assert hasil == {}
    assert [satu.sel for satu in galat] == ["baris 1"]
