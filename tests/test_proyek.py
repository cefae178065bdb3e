"""Rules of the project itself: what is declared, what is committed, who imports whom."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
import zipfile
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

import nbformat
import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kinerja.dokumen import DOKUMEN, Tempat

AKAR = Path(__file__).resolve().parent.parent
PAKET = AKAR / "kinerja"
NOTEBOOK = sorted((AKAR / "notebooks").glob("*/*.ipynb"))
MODUL = sorted(PAKET.rglob("*.py"))

#: Rooms from the ground up; a room imports only from rooms below its own floor. Rooms of one floor stay apart.
LANTAI = (
    {"jalur"},
    {"angka", "mesin", "aturan"},  # the rules are data: whoever reads them stands above
    {"besaran"},
    {"model"},
    {"dokumen"},
    {"masukan", "hitung", "pembaca"},
    {"laporan", "impor"},
    {"kinerja"},  # the package itself: kinerja.buka
    {"sajian"},
    {"reviu"},
    {"terbit", "panduan"},
    {"batch", "kirim"},
    {"pratinjau"},  # whose pages know which files belong to a report
    {"cli"},
    {"__main__"},
)

#: Text that must not stand in a committed file. Written so that this file does not match itself.
TERLARANG = {
    "a path of one machine": re.compile(r"(?<![\w.~-])/(?:home|root|tmp|work|opt|Users|private)/|[A-Za-z]:\\+Users\\"),
    "a host of a package index": re.compile(
        r"(?:pypi|pythonhosted|anaconda)\.org|\s--(?:(?:extra-)?index-url|find-links)\b"
    ),
    "a number like a NIP": re.compile(
        r"(?<![\w.,])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\s?"
        r"(?:19|20)\d\d(?:0[1-9]|1[0-2])\s?[12]\s?\d{3}(?!\w)"
    ),
}


def _id(path: Path) -> str:
    return path.relative_to(AKAR).as_posix()


# --- dependencies ------------------------------------------------------------------------------------------------


def _pyproject() -> dict[str, Any]:
    return tomllib.loads((AKAR / "pyproject.toml").read_text(encoding="utf-8"))


def _syarat(baris: list[str]) -> dict[str, str]:
    """Map name to bounds, both in normal form."""
    hasil = {}
    for satu in map(Requirement, baris):
        nama = str(canonicalize_name(satu.name))
        assert nama not in hasil, f"{nama} stands twice"
        hasil[nama] = str(satu.specifier)
    return hasil


def _syarat_pyproject() -> dict[str, str]:
    data = _pyproject()
    proyek = data["project"]
    return _syarat(
        [*proyek["dependencies"], *proyek["optional-dependencies"]["uji"], *data["dependency-groups"]["bangun"]]
    )


def _syarat_lock() -> dict[str, tuple[str, str]]:
    """Map name to (requirement, text of the whole entry)."""
    teks = (AKAR / "requirements.lock").read_text(encoding="utf-8")
    entri = re.split(r"\n(?=\S)", "\n".join(baris for baris in teks.splitlines() if not baris.startswith("#")))
    hasil = {}
    for satu in filter(None, entri):
        syarat = Requirement(satu.split("\\\n")[0].strip())
        hasil[str(canonicalize_name(syarat.name))] = (str(syarat.specifier), satu)
    return hasil


def test_conda_sama_dengan_pyproject() -> None:
    """environment.yml asks for the same packages within the same bounds as pyproject.toml."""
    lingkungan = yaml.safe_load((AKAR / "environment.yml").read_text(encoding="utf-8"))
    conda = [baris for baris in lingkungan["dependencies"] if isinstance(baris, str) and baris != "pip"]
    pip = next(baris["pip"] for baris in lingkungan["dependencies"] if isinstance(baris, dict))
    diminta = _syarat(conda + [baris for baris in pip if baris != "-e ."])
    assert "-e ." in pip
    assert diminta.pop("python") == _pyproject()["project"]["requires-python"]
    assert diminta == _syarat_pyproject()


@pytest.mark.parametrize(("nama", "batas"), sorted(_syarat_pyproject().items()))
def test_syarat_berbatas(nama: str, batas: str) -> None:
    """Every dependency has a lowest version and a version that it stays below."""
    assert re.fullmatch(r"<[^,]+,>=[^,]+", batas), nama


def test_tambahan_ikut_diuji() -> None:
    """Every extra is among the packages of the tests, within the same bounds, so that it is locked and tested."""
    tambahan = _pyproject()["project"]["optional-dependencies"]
    for nama, isi in tambahan.items():
        assert set(isi) <= set(tambahan["uji"]), nama


def test_pembangun_ikut_dikunci() -> None:
    """What builds the package is pinned too: build-system.requires repeats the group bangun."""
    data = _pyproject()
    assert data["build-system"]["requires"] == data["dependency-groups"]["bangun"]


def test_lock_lengkap() -> None:
    """requirements.lock pins every declared dependency within its bounds."""
    lock = _syarat_lock()
    for nama, batas in _syarat_pyproject().items():
        assert nama in lock, f"{nama} is missing"
        versi = lock[nama][0].removeprefix("==")
        assert Requirement(f"{nama}{batas}").specifier.contains(versi), f"{nama} {versi} is outside {batas}"


def test_lock_berhash() -> None:
    """Every entry of requirements.lock is one exact version with at least one sha256 and nothing else."""
    pola = re.compile(r"[a-z0-9-]+==[^\s;]+( ; [^\\]+)?(\s\\\n    --hash=sha256:[0-9a-f]{64})+")
    salah = [nama for nama, (_, entri) in _syarat_lock().items() if not pola.fullmatch(entri)]
    assert not salah


def test_lock_tanpa_alamat() -> None:
    """requirements.lock names no address, no index and no local file."""
    teks = (AKAR / "requirements.lock").read_text(encoding="utf-8")
    assert not re.search(r"://|\bfile:| @ |--(?!hash=)|^-", teks, flags=re.MULTILINE)


def test_data_paket_ikut_dipasang() -> None:
    """Every file in kinerja/ that is not Python is declared as package data."""
    pola = _pyproject()["tool"]["setuptools"]["package-data"]["kinerja"]
    berkas = [p.relative_to(PAKET).as_posix() for p in PAKET.rglob("*") if p.is_file()]
    lupa = [b for b in berkas if not b.endswith((".py", ".pyc")) and not any(fnmatch(b, p) for p in pola)]
    assert not lupa


def test_versi_ada_di_changelog() -> None:
    """The version of the package has its heading in CHANGELOG.md."""
    versi = _pyproject()["project"]["version"]
    assert re.search(rf"^## \[{re.escape(versi)}\]", (AKAR / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)


# --- committed files ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def berkas_git() -> list[Path]:
    """Return all files that git tracks or would track."""
    try:
        hasil = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=AKAR,
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a git working tree")
    return [path for nama in hasil.stdout.split("\0") if nama and (path := AKAR / nama).is_file()]


def _isi(path: Path) -> Iterator[tuple[str, str]]:
    """Yield (place, text) of a file; of a workbook, the text of each of its parts."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as arsip:
            for nama in arsip.namelist():
                yield f"{_id(path)}!{nama}", arsip.read(nama).decode("utf-8", errors="replace")
    else:
        yield _id(path), path.read_bytes().decode("utf-8", errors="replace")


@pytest.mark.parametrize("larangan", TERLARANG)
def test_tanpa_teks_terlarang(larangan: str, berkas_git: list[Path]) -> None:
    """No committed file, nor any part of a committed workbook, holds a machine path, an index host or a NIP."""
    temuan = [
        f"{tempat}: {cocok.group()}"
        for path in berkas_git
        for tempat, teks in _isi(path)
        for cocok in TERLARANG[larangan].finditer(teks)
    ]
    assert not temuan


@pytest.mark.parametrize(
    ("larangan", "contoh"),
    [
        ("a path of one machine", "see /" + "home/budi/data.xlsx"),
        ("a path of one machine", "C:" + "\\Users\\budi"),
        ("a host of a package index", "https://pypi" + ".org/simple"),
        ("a number like a NIP", "NIP. 19700101" + " 199503 1 001"),
        ("a number like a NIP", "19700101" + "1995031001"),
    ],
)
def test_teks_terlarang_dikenali(larangan: str, contoh: str) -> None:
    """The patterns of forbidden text find what they forbid."""
    assert TERLARANG[larangan].search(contoh)


def test_tanpa_berkas_besar(berkas_git: list[Path]) -> None:
    """No committed file is larger than 1 MB."""
    assert not {_id(path): path.stat().st_size for path in berkas_git if path.stat().st_size > 1_000_000}


def test_akhir_baris_lf(berkas_git: list[Path]) -> None:
    """Text files end their lines with LF alone, whatever system wrote them."""
    teks = [path for path in berkas_git if b"\0" not in path.read_bytes()[:8000]]
    assert not [_id(path) for path in teks if b"\r\n" in path.read_bytes()]


# --- notebooks ---------------------------------------------------------------------------------------------------


def _sel_kode(path: Path) -> list[Any]:
    return [sel for sel in nbformat.read(path, as_version=4).cells if sel.cell_type == "code"]


def test_ada_notebook() -> None:
    """There are notebooks, so that the rules below say something."""
    assert NOTEBOOK


@pytest.mark.parametrize("path", NOTEBOOK, ids=_id)
def test_notebook_sah(path: Path) -> None:
    """A notebook is valid and names the kernel that every installation has."""
    isi = nbformat.read(path, as_version=4)
    nbformat.validate(isi)
    assert isi.metadata.kernelspec.name == "python3"


@pytest.mark.parametrize("path", NOTEBOOK, ids=_id)
def test_notebook_tanpa_keluaran(path: Path) -> None:
    """A committed notebook holds no output, no execution count and no trace of a run."""
    isi = nbformat.read(path, as_version=4)
    assert set(isi.metadata) <= {"kernelspec", "language_info", "title"}
    for nomor, sel in enumerate(isi.cells):
        assert not sel.get("outputs"), f"cell {nomor} has output"
        assert sel.get("execution_count") is None, f"cell {nomor} has an execution count"
        assert not {"papermill", "execution"} & set(sel.metadata), f"cell {nomor} remembers a run"


@pytest.mark.parametrize("path", NOTEBOOK, ids=_id)
def test_notebook_berparameter(path: Path) -> None:
    """The first code cell, and it alone, is tagged parameters and sets what the folder is named by, and the quarter."""
    bertanda = ["parameters" in sel.metadata.get("tags", []) for sel in _sel_kode(path)]
    assert bertanda == [True] + [False] * (len(bertanda) - 1)
    pohon = ast.parse(_sel_kode(path)[0].source)
    nama = [ast.unparse(sasaran) for baris in pohon.body if isinstance(baris, ast.Assign) for sasaran in baris.targets]
    dokumen = DOKUMEN[path.parent.name]
    dinas, triwulan = dokumen.tempat is not Tempat.KABUPATEN, dokumen.triwulanan
    masa = "periode" if dokumen.tempat is Tempat.RENSTRA else "tahun"
    # The review stands beside every document: it takes a year or a period, and is told beside which.
    lain = ["periode", "dokumen", "triwulan"] if dokumen.penyerta else ["triwulan"] * triwulan
    assert nama == ["kabupaten", *(["dinas"] * dinas), masa, *lain]


@pytest.mark.parametrize("path", NOTEBOOK, ids=_id)
def test_notebook_tipis(path: Path) -> None:
    """A code cell after the parameters has one to three lines of code; work is done in the package."""
    for sel in _sel_kode(path)[1:]:
        kode = [baris for baris in sel.source.splitlines() if baris.strip() and not baris.lstrip().startswith("#")]
        assert 1 <= len(kode) <= 3, sel.source


# --- the package -------------------------------------------------------------------------------------------------


def _ruang(path: Path) -> str:
    """Return the room of a module: its first part below kinerja, or kinerja itself."""
    bagian = path.relative_to(PAKET).with_suffix("").parts
    return "kinerja" if bagian == ("__init__",) else bagian[0]


#: A text that names a module of ours, whole or up to where an f-string fills it in.
_NAMA_MODUL = re.compile(r"kinerja(?:\.\w+)+[.:]?\w*")


def _diimpor(pohon: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield (line, room) of every import from our own package, wherever in the file it stands, also by name."""
    ruang = {_ruang(path) for path in MODUL}
    for simpul in ast.walk(pohon):
        if isinstance(simpul, ast.Import):
            nama = [satu.name for satu in simpul.names]
        elif isinstance(simpul, ast.ImportFrom):
            nama = [f"{simpul.module}.{satu.name}" for satu in simpul.names]
        elif isinstance(simpul, ast.Constant) and isinstance(simpul.value, str):
            nama = [simpul.value] if _NAMA_MODUL.fullmatch(simpul.value) else []
        else:
            continue
        for satu in nama:
            depan, *sisa = satu.split(".")
            if depan == "kinerja":
                yield simpul.lineno, sisa[0] if sisa and sisa[0] in ruang else "kinerja"


@pytest.mark.parametrize(
    "kode",
    [
        "import kinerja.terbit.manifes",
        "def f():\n    from kinerja.terbit import manifes",
        "from kinerja import terbit",
        "import_module('kinerja.terbit.manifes')",
        "import_module(f'kinerja.terbit.{nama}')",
        "PINTU = 'kinerja.terbit.pintu:Pintu'",
        "DAFTAR = ('papermill', 'kinerja.terbit')",
    ],
)
def test_impor_dikenali(kode: str) -> None:
    """An import is seen wherever it stands, and a module that is named in a text is one."""
    assert [ruang for _, ruang in _diimpor(ast.parse(kode))] == ["terbit"]


def _tingkat(ruang: str) -> int:
    return next(nomor for nomor, isi in enumerate(LANTAI) if ruang in isi)


@pytest.mark.parametrize("path", MODUL, ids=_id)
def test_setiap_ruang_punya_lantai(path: Path) -> None:
    """Every module stands in a room that has its floor in LANTAI."""
    assert any(_ruang(path) in isi for isi in LANTAI)


@pytest.mark.parametrize("path", MODUL, ids=_id)
def test_impor_hanya_ke_bawah(path: Path) -> None:
    """A module imports only from its own room and from lower floors."""
    ruang = _ruang(path)
    salah = [
        f"{_id(path)}:{baris}: {ruang} imports {lain}"
        for baris, lain in _diimpor(ast.parse(path.read_text(encoding="utf-8")))
        if lain != ruang and _tingkat(lain) >= _tingkat(ruang)
    ]
    assert not salah


def _modul_diimpor(path: Path) -> set[str]:
    """Name the modules of ours that a file imports, wherever in it; of a package only what that defines itself."""
    nama = _semua_nama()
    hasil = set()
    for simpul in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(simpul, ast.Import):
            hasil |= {satu.name for satu in simpul.names}
        elif isinstance(simpul, ast.ImportFrom):
            hasil |= {dalam for satu in simpul.names if (dalam := f"{simpul.module}.{satu.name}") in nama} or {
                str(simpul.module)
            }
    return hasil & nama


def _titik(path: Path) -> str:
    return ".".join(("kinerja", *path.relative_to(PAKET).with_suffix("").parts)).removesuffix(".__init__")


@cache
def _semua_nama() -> frozenset[str]:
    return frozenset(map(_titik, MODUL))


def test_tidak_ada_lingkaran() -> None:
    """No file imports another that imports it, on whatever way; also not for types only."""
    urutan = TopologicalSorter({_titik(path): _modul_diimpor(path) for path in MODUL if path.stem != "__init__"})
    urutan.prepare()


def test_setiap_folder_adalah_paket() -> None:
    """Every folder with modules has its __init__.py, so that a module has one name only."""
    assert not {_id(path.parent) for path in MODUL if not (path.parent / "__init__.py").is_file()}


def _nama_umum(pohon: ast.Module) -> list[str] | None:
    for simpul in pohon.body:
        sasaran = simpul.targets if isinstance(simpul, ast.Assign) else [getattr(simpul, "target", None)]
        if isinstance(simpul, ast.Assign | ast.AnnAssign) and [ast.unparse(s) for s in sasaran] == ["__all__"]:
            nama: list[str] = ast.literal_eval(simpul.value)
            return nama
    return None


@pytest.mark.parametrize("path", [path for path in MODUL if path.name != "__main__.py"], ids=_id)
def test_nama_umum_terdaftar(path: Path) -> None:
    """Every module says what it is for and lists its public names, each once, in __all__."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(pohon), "no docstring"
    nama = _nama_umum(pohon)
    assert nama is not None, "no __all__"
    assert len(nama) == len(set(nama))


@pytest.mark.parametrize("path", MODUL, ids=_id)
def test_nama_umum_dijelaskan(path: Path) -> None:
    """Every class and function in __all__ has a docstring where it is defined."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    umum = set(_nama_umum(pohon) or [])
    tanpa = [
        simpul.name
        for simpul in pohon.body
        if isinstance(simpul, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and simpul.name in umum
        and not ast.get_docstring(simpul)
    ]
    assert not tanpa


# --- functions stay small ----------------------------------------------------------------------------------------

#: Most ways through one function: branches, loops, conditions and boolean operators, counted together.
RUMIT_MAKS = 20
#: Functions that may have more, each with its own ceiling: they recognise what strangers typeset, sign by sign.
RUMIT_BOLEH = {
    "kinerja/impor/letak_baris.py": {"letak_baris": 30, "_umum": 23},
    "kinerja/impor/banding.py": {"bandingkan": 24},
    "kinerja/impor/rincian.py": {"_daun": 22, "_sekali": 22},
    "kinerja/reviu/publikasi/bacaan/pernyataan.py": {"_luruskan": 23},
    "kinerja/reviu/publikasi/penulisan/satuan.py": {"periksa_satuan": 21},
    "kinerja/reviu/publikasi/tuturan/uraian.py": {"periksa_orang": 21},
}
_CABANG = (ast.If, ast.IfExp, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.Assert, ast.match_case)


def _kerumitan(fungsi: ast.AST) -> int:
    """Count one, each branch and each boolean operator of a function; functions within it count for themselves."""
    hasil = 1
    antrean = list(ast.iter_child_nodes(fungsi))
    while antrean:
        simpul = antrean.pop()
        if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if isinstance(simpul, ast.BoolOp):
            hasil += len(simpul.values) - 1
        elif isinstance(simpul, ast.comprehension):
            hasil += 1 + len(simpul.ifs)
        elif isinstance(simpul, _CABANG):
            hasil += 1
        antrean += ast.iter_child_nodes(simpul)
    return hasil


@pytest.mark.parametrize("path", MODUL, ids=_id)
def test_fungsi_sederhana(path: Path) -> None:
    """No function has more ways through it than a reader can hold; what may have more has not become worse or simple."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    fungsi = [simpul for simpul in ast.walk(pohon) if isinstance(simpul, ast.FunctionDef | ast.AsyncFunctionDef)]
    rumit = {satu.name: banyak for satu in fungsi if (banyak := _kerumitan(satu)) > RUMIT_MAKS}
    assert rumit == RUMIT_BOLEH.get(_id(path), {})


def _tak_dibaca(path: Path) -> list[str]:
    """Return the private names of a module that nothing in it reads."""
    pohon = ast.parse(path.read_text(encoding="utf-8"))
    nama = [simpul for simpul in ast.walk(pohon) if isinstance(simpul, ast.Name)]
    dibaca = {simpul.id for simpul in nama if isinstance(simpul.ctx, ast.Load)}
    milik = {
        id(n): n.id
        for isi in pohon.body
        if isinstance(isi, ast.Assign)
        for t in isi.targets
        for n in ast.walk(t)
        if isinstance(n, ast.Name)
    }
    fungsi = {
        id(isi): isi.name
        for isi in pohon.body
        if isinstance(isi, ast.FunctionDef | ast.ClassDef) and not isi.decorator_list
    }
    return sorted(
        satu for satu in {*milik.values(), *fungsi.values()} if re.match(r"_(?!_)", satu) and satu not in dibaca
    )


def test_nama_terpakai() -> None:
    """No constant, function or class of a module's own is left behind that nothing in it reads."""
    assert {_id(path): sisa for path in MODUL if (sisa := _tak_dibaca(path))} == {}


def test_kerumitan_dihitung() -> None:
    """Branches, comprehensions with their conditions and boolean operators count; an inner function does not."""
    kode = "def f(x):\n    if x and x or x:\n        return [y for y in x if y]\n    def g():\n        return 1 if x else 2"
    assert _kerumitan(ast.parse(kode).body[0]) == 1 + 1 + 2 + 2


# --- names -------------------------------------------------------------------------------------------------------

#: Words that name modules in several rooms because they mean the same there: subjects of the report, steps of the work,
#: and things of Excel and of Word.
SAMA = {
    "subjects": {
        "analisis", "anggaran", "belanja", "capaian", "efisiensi", "evaluasi_triwulan", "hasil", "indikator", "kepegawaian", "keuangan", "organisasi", "pegawai", "peraturan", "perencanaan", "perjanjian", "profil", "publikasi", "renja", "renstra", "reviu", "satuan", "skala", "tabel_dinas", "triwulan", "wilayah",
    },
    "parts of a document": {
        "aturan", "baris", "buku", "docx", "galat", "halaman", "isi", "judul", "kalimat", "kata", "kepala", "kisi", "lembar", "markdown", "nama", "penanda", "rumus", "sel", "temuan", "unsur",
    },
    "steps of the work": {
        "baca", "banding", "cacah", "daftar", "hangat", "jalan", "jejak", "keadaan", "periksa", "perintah", "rekap", "ringkasan", "susun", "tampil", "tandai", "tata", "tinjau",
    },
}  # fmt: skip


def _nama_ganda() -> set[str]:
    nama = [path.stem for path in MODUL if not path.stem.startswith("__")]
    return {satu for satu in nama if nama.count(satu) > 1}


def test_satu_nama_satu_arti() -> None:
    """A module has a name of its own, except where several rooms have a module on one subject."""
    assert sorted(_nama_ganda() - {satu for isi in SAMA.values() for satu in isi}) == []
