"""The page of a region: notebook executed, HTML parsed, PDF read back, other files of the folder left alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest
from pypdf import PdfReader

from kinerja.angka import urai_bilangan
from kinerja.masukan import MasukanSalah
from kinerja.sajian.blok import Kolom, Sel, Tabel, Tautan
from kinerja.sajian.penulis.html import potongan
from kinerja.terbit import HasilTerbit, TerbitSalah, terbitkan_wilayah

JAHAT = '<script>alert(1)</script>"#eval("1") \\ {{ 7*7 }} /*'


class Halaman(HTMLParser):
    """Collects tags, addresses, visible text and the cells of tables by id."""

    def __init__(self, teks: str) -> None:
        super().__init__()
        self.alamat: list[tuple[str, str]] = []
        self.tag: list[str] = []
        self.id: list[str] = []
        self.teks = ""
        self.baris: dict[str, list[list[str]]] = {}
        self._tabel = ""
        self._diam = False
        self.feed(teks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the tests ask for."""
        isi = dict(attrs)
        self.tag.append(tag)
        self._diam = tag in ("script", "style")
        if isi.get("id"):
            self.id.append(str(isi["id"]))
            if str(isi["id"]).startswith("tabel-"):
                self._tabel = str(isi["id"])
        self.alamat += [(tag, str(isi[nama])) for nama in ("href", "src", "xlink:href") if isi.get(nama)]
        if self._tabel and tag == "tr":
            self.baris.setdefault(self._tabel, []).append([])
        if self._tabel and tag in ("td", "th"):
            self.baris[self._tabel][-1].append("")

    def handle_endtag(self, tag: str) -> None:
        """Leave a script."""
        if tag in ("script", "style"):
            self._diam = False

    def handle_data(self, data: str) -> None:
        """Gather visible text."""
        if self._diam:
            return
        self.teks += data
        if self._tabel and self.baris.get(self._tabel) and self.baris[self._tabel][-1]:
            self.baris[self._tabel][-1][-1] += data


@pytest.fixture(scope="module")
def besar(
    akar: Path,
    tmp_path_factory: pytest.TempPathFactory,
    buat_daerah: Callable[[Path], Any],
    buat: Callable[..., Any],
    buat_banyak: Callable[[int], list[Any]],
) -> HasilTerbit:
    """Render a region of 500 dinas; the names of one are hostile, one has failed."""
    daerah = buat_daerah(tmp_path_factory.mktemp("besar"))
    daerah.tambah(*buat_banyak(499), buat("jahat", nama=JAHAT, nama_skala=JAHAT))
    daerah.batch([{"dinas": "dinas-007", "status": "gagal", "pesan": [JAHAT], "detik": 1, "lama": True}])
    return terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023, notebook=akar / "notebooks")


@pytest.fixture(scope="module")
def halaman(besar: HasilTerbit) -> Halaman:
    """The page of 500 dinas, parsed."""
    return Halaman(besar.berkas["html"].read_text("utf-8"))


@pytest.mark.render
def test_the_page_of_500_dinas_is_bounded(besar: HasilTerbit, halaman: Halaman) -> None:
    """All rows are there, in a page and a PDF that can be mailed; charts show the ends and the distribution."""
    assert len(halaman.baris["tabel-dinas"]) == 2 + 500 + 1
    assert besar.berkas["html"].stat().st_size < 1_500_000
    assert besar.berkas["pdf"].stat().st_size < 6_000_000
    assert len(PdfReader(besar.berkas["pdf"]).pages) < 150
    assert halaman.tag.count("figure") == 6
    assert {"gambar-peringkat_persen_atas", "gambar-peringkat_persen_bawah", "gambar-sebaran_persen"} <= {*halaman.id}


@pytest.mark.render
def test_the_page_loads_nothing_and_links_to_reports_only(halaman: Halaman) -> None:
    """Addresses are places on the page or files of reports beside it."""
    luar = {alamat for tag, alamat in halaman.alamat if not alamat.startswith("#")}
    assert {tag for tag, alamat in halaman.alamat if not alamat.startswith("#")} == {"a"}
    assert all(re.fullmatch(r"\.\./[a-z0-9-]+/2023/lkjip\.html", satu) for satu in luar)
    assert len(luar) == 500
    assert {alamat[1:] for _, alamat in halaman.alamat if alamat.startswith("#")} <= set(halaman.id)
    assert len(halaman.id) == len(set(halaman.id))


@pytest.mark.render
def test_hostile_names_stay_text(halaman: Halaman, besar: HasilTerbit, teks_pdf: Any) -> None:
    """Markup in a name or a message prints as it is typed, in HTML and PDF."""
    assert halaman.tag.count("script") == 1
    assert JAHAT in halaman.teks
    pdf = " ".join(teks_pdf(besar.berkas["pdf"]))
    assert "#eval" in pdf
    assert "<script>" in pdf.replace("\n", "")


@pytest.mark.render
def test_the_page_is_a_plain_table_without_scripts(halaman: Halaman) -> None:
    """Buttons and fields come with the script; the source holds headers with scope and every row visible."""
    assert not {"button", "input", "select"} & set(halaman.tag)
    assert halaman.tag.count("h1") == 1
    jumlah = halaman.baris["tabel-dinas"][-1]
    assert jumlah[0].startswith("Jumlah")
    assert re.fullmatch(r"\d{3} dari \d\.\d{3}", jumlah[3]), "counts beyond a thousand carry their dot"


@pytest.mark.render
def test_the_pdf_says_what_it_is_and_repeats_its_header(besar: HasilTerbit, teks_pdf: Any) -> None:
    """Title, region, the sums, the header of the long table on its pages."""
    baca, teks = PdfReader(besar.berkas["pdf"]), teks_pdf(besar.berkas["pdf"])
    assert baca.metadata is not None
    assert baca.metadata.title == "Rekapitulasi Kinerja Perangkat Daerah Tahun 2023"
    assert "jumlah realisasi dibagi jumlah pagu" in " ".join(teks[0].split())
    assert sum("Pagu (Rp)" in satu for satu in teks) > 10


@pytest.mark.render
def test_sorting_and_filtering_work_in_a_browser(besar: HasilTerbit, tmp_path: Path) -> None:
    """Headless Chromium: numbers sort as numbers, a second click turns round, dashes stay last, words filter rows."""
    peramban = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if peramban is None:
        pytest.skip("no Chromium")
    naskah = """<script>
const tabel = document.querySelector('#tabel-dinas table');
const kolom = x => [...tabel.tBodies[0].rows].filter(r => !r.hidden && r.className !== 'jumlah').map(r => r.cells[x].childNodes[0].textContent);
const tombol = nama => [...tabel.querySelectorAll('th button')].find(b => b.textContent === nama);
const hasil = {};
tombol('Pagu (Rp)').focus();
document.activeElement.click();
hasil.naik = kolom(4);
hasil.sort = tombol('Pagu (Rp)').closest('th').getAttribute('aria-sort');
tombol('Pagu (Rp)').click();
hasil.turun = kolom(4);
tombol('Efisiensi (rumus: nilai)').click();
hasil.efisiensi = kolom(7);
hasil.akhir = tabel.tBodies[0].rows[500].className;
const saring = document.querySelector('#tabel-dinas input');
saring.value = 'kecamatan 1';
saring.dispatchEvent(new Event('input'));
hasil.nama = kolom(0);
hasil.kabar = document.querySelector('#tabel-dinas output').value;
document.body.innerHTML = '<pre id="hasil"></pre>';
document.getElementById('hasil').textContent = JSON.stringify(hasil);
</script></body>"""
    uji = tmp_path / "uji.html"
    uji.write_text(besar.berkas["html"].read_text("utf-8").replace("</body>", naskah), "utf-8")
    perintah = [peramban, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    perintah += [f"--user-data-dir={tmp_path / 'profil'}", "--dump-dom", uji.as_uri()]
    dom = subprocess.run(perintah, capture_output=True, timeout=240, check=True).stdout.decode("utf-8")
    cocok = re.search(r'<pre id="hasil">(.*?)</pre>', dom, re.DOTALL)
    assert cocok is not None
    hasil = json.loads(unescape(cocok[1]))
    angka = [int(satu.replace(".", "")) for satu in hasil["naik"]]
    assert len(angka) == 500
    assert angka == sorted(angka)
    assert hasil["sort"] == "ascending"
    assert [int(satu.replace(".", "")) for satu in hasil["turun"]] == angka[::-1]
    rumus = [satu.split(":")[0] for satu in hasil["efisiensi"]]
    assert rumus == sorted(rumus)
    for nama in ("selisih", "rupiah", "persen-sisa", "pmk-22-2021"):
        milik = [satu.split(": ")[1] for satu in hasil["efisiensi"] if satu.startswith(f"{nama}: ")]
        nilai = [urai_bilangan(satu.removesuffix("%")) for satu in milik]
        assert len(nilai) > 10, nama
        assert nilai == sorted(nilai), nama
    assert hasil["akhir"] == "jumlah"
    assert 0 < len(hasil["nama"]) < 500
    assert all("Kecamatan" in satu for satu in hasil["nama"])
    assert hasil["kabar"] == f"Menampilkan {len(hasil['nama'])} dari 500 baris"


@pytest.mark.notebook
def test_the_same_reports_give_the_same_bytes_and_other_files_stay(
    daerah: Any, buat: Callable[..., Any], akar: Path
) -> None:
    """Rendering twice changes nothing; the summary of the batch survives; durations do not count; no work folder is left."""
    daerah.tambah(buat("a"), buat("b"))
    entri = {"dinas": "a", "status": "selesai", "pesan": [], "detik": 1.25, "lama": False}
    batch = daerah.batch([entri])
    kabar: list[str] = []
    satu = terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023, notebook=akar / "notebooks", kabar=kabar.append)
    lama = {p.relative_to(satu.folder): p.read_bytes() for p in satu.folder.rglob("*") if p.is_file() and p != batch}
    assert {p.as_posix() for p in lama} == {
        "index.html",
        "rekap.pdf",
        "manifest.json",
        "notebooks/kabupaten/01_kabupaten.ipynb",
    }
    assert kabar[0] == "membaca ringkasan semua perangkat daerah"
    daerah.batch([{**entri, "detik": 9}])
    terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023, notebook=akar / "notebooks")
    assert {p: (satu.folder / p).read_bytes() for p in lama} == lama
    assert json.loads(batch.read_text("utf-8"))["laporan"][0]["detik"] == 9
    assert sorted(p.name for p in daerah.hasil.iterdir()) == ["2023", "a", "b"]
    manifes = json.loads((satu.folder / "manifest.json").read_text("utf-8"))
    assert "output/kab-rekaan/a/2023/ringkasan.json" in manifes["masukan"]
    assert set(manifes["keluaran"]) == {"index.html", "rekap.pdf", "notebooks/kabupaten/01_kabupaten.ipynb"}
    assert manifes["parameter"] == {"kabupaten": "kab-rekaan", "tahun": 2023}


@pytest.mark.notebook
def test_a_failing_notebook_leaves_the_earlier_page(
    daerah: Any, buat: Callable[..., Any], akar: Path, tmp_path: Path
) -> None:
    """The message names notebook, cell and error; index.html stays; the notebook is kept until the next success."""
    daerah.tambah(buat("a"))
    lama = daerah.hasil / "2023" / "index.html"
    lama.parent.mkdir()
    lama.write_text("lama", "utf-8")
    folder = tmp_path / "notebooks/kabupaten"
    folder.mkdir(parents=True)
    isi = nbformat.read(akar / "notebooks/kabupaten/01_kabupaten.ipynb", as_version=4)
    isi.cells[3].source = "sajian.ringkasan_wilayah(tidak_ada)"
    nbformat.write(isi, folder / "01_kabupaten.ipynb")
    with pytest.raises(TerbitSalah, match=r"kabupaten\.ipynb gagal pada sel ke-\d+: NameError"):
        terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023)
    assert lama.read_text("utf-8") == "lama"
    assert sorted(p.name for p in daerah.hasil.iterdir()) == ["2023", "2023-gagal", "a"]
    gagal = daerah.hasil / "2023-gagal"
    assert "NameError" in (gagal / "notebooks/kabupaten/01_kabupaten.ipynb").read_text("utf-8")
    assert (gagal / "galat.txt").read_text("utf-8").startswith("notebook 01_kabupaten.ipynb gagal pada sel ke-")
    terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023, notebook=akar / "notebooks")
    assert sorted(p.name for p in daerah.hasil.iterdir()) == ["2023", "a"]


def test_a_missing_notebook_is_said_so(daerah: Any, tmp_path: Path) -> None:
    """A folder of notebooks of one's own has those of the page."""
    with pytest.raises(TerbitSalah, match="tidak ada notebook halaman"):
        terbitkan_wilayah(daerah.folder, daerah.keluaran, 2023, notebook=tmp_path / "kosong")
    with pytest.raises(MasukanSalah, match="huruf kecil"):
        terbitkan_wilayah(tmp_path / "Folder Lain", daerah.keluaran, 2023)


@pytest.mark.parametrize(
    ("alamat", "jadi"),
    [
        ("../a/2023/lkjip.html", True),
        ("//contoh.id/a.html", False),
        ("javascript:alert(1)", False),
        ("/etc/passwd.html", False),
        ("../../../a.html", False),
        ('a.html" onclick="x', False),
    ],
)
def test_a_cell_links_to_files_of_ours_only(alamat: str, jadi: bool) -> None:
    """No scheme, no host, no root, no way further up; the text of the cell stays."""
    tabel = Tabel((Kolom(),), (), ((Sel("Dinas", tautan=(Tautan("HTML", alamat),)),),))
    isi = potongan((tabel,))
    assert (f'<a href="{alamat}">HTML</a>' in isi) is jadi
    assert ("<a " in isi) is jadi
    assert "<td>Dinas" in isi
