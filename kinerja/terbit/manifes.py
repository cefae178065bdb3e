"""The manifest of a rendered report: which inputs and versions made which outputs, by content."""

from __future__ import annotations

import hashlib
import json
import platform
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import metadata
from pathlib import Path, PurePosixPath
from typing import Any

from kinerja import __version__
from kinerja.dokumen import (
    DOKUMEN,
    NAMA_NOTEBOOK,
    UTAMA,
    Dokumen,
    berkas_daerah,
    berkas_sekitar,
    masa_parameter,
    milik,
    notebook_bawaan,
)
from kinerja.masukan import MasukanSalah, jaga

__all__ = [
    "MANIFES",
    "baca_manifes",
    "baca_masukan",
    "beda_asal",
    "beda_keluaran",
    "beda_segel",
    "beda_versi",
    "berkas_masukan",
    "dokumen_manifes",
    "nama_manifes",
    "nama_notebook",
    "sidik",
    "sidik_dari",
    "sidik_masukan",
    "sidik_paket",
    "tulis_manifes",
    "versi_kini",
]

#: Name of the manifest of the main document of an output folder; those of the others name their document.
MANIFES = "manifest.json"

#: The most bytes of one output.
_KELUARAN_MAKS = 1000 * jaga.MB
#: Faults of a file that keep a report from being made: what such a file holds need not be known.
_DITOLAK = {"tautan_keluar", "bukan_berkas", "berkas_terlalu_besar"}
_SIDIK = re.compile("[0-9a-f]{64}")
_NAMA = re.compile("[a-z0-9][a-z0-9-]{0,63}")

#: Packages whose version can change what is printed.
_PUSTAKA = (
    "babel", "ipykernel", "ipython", "jinja2", "lxml", "markdown-it-py", "matplotlib", "nbclient", "nbformat", "num2words", "numpy", "openpyxl",
    "pandas", "papermill", "pillow", "pydantic", "pypdfium2", "python-docx", "pyyaml", "typst",
)  # fmt: skip


def sidik(berkas: Path) -> str:
    """Return the SHA-256 of a file of ours in hexadecimal; those of others go through :mod:`kinerja.masukan.jaga`."""
    with berkas.open("rb") as isi:
        return hashlib.file_digest(isi, "sha256").hexdigest()


def berkas_masukan(folder: Path, notebook: Path, dokumen: Iterable[Dokumen]) -> dict[str, Path]:
    """Name all files that documents of a report folder are made from.

    That is all that lies in the report folder and in that of the year before, to which the reviewer compares it, the
    workbooks of the Renstra and of earlier years that it reads, all that the dinas of the region
    share, and the notebooks of the documents with the modules beside them. Hidden files and the marks of open workbooks (``~$data.xlsx``) do not count.

    Parameters
    ----------
    folder
        a report folder (:class:`kinerja.dokumen.Tempat`).
    notebook
        folder of all notebooks.
    dokumen
        the documents.

    Returns
    -------
    dict
        files by the names under which a manifest lists them, ordered.
    """
    akar = folder.parents[2]
    lalu = folder.with_name(str(int(folder.name) - 1)) if folder.name.isdecimal() else folder
    berkas = [
        *_isi(folder),
        *_isi(lalu),
        *(satu for satu in berkas_sekitar(folder) if satu.is_file()),
        *berkas_daerah(folder.parents[1]),
    ]
    hasil = {f"params/{satu.relative_to(akar).as_posix()}": satu for satu in berkas}
    letak = nama_notebook(notebook, akar)
    for jenis in dokumen:
        for pola in ("*.ipynb", "*.py"):
            hasil |= {f"{letak}/{jenis.kunci}/{satu.name}": satu for satu in (notebook / jenis.kunci).glob(pola)}
    return dict(sorted(hasil.items()))


def nama_notebook(notebook: Path, params: Path) -> str:
    """Return how a manifest calls the folder of the notebooks: that beside the params, or that of the package."""
    beda = notebook.resolve() != params.resolve().with_name(NAMA_NOTEBOOK)
    return f"kinerja/{NAMA_NOTEBOOK}" if beda and notebook.resolve() == notebook_bawaan() else NAMA_NOTEBOOK


def sidik_masukan(folder: Path, notebook: Path, dokumen: Iterable[Dokumen]) -> dict[str, str]:
    """Return the hashes of :func:`berkas_masukan` by name.

    Raises
    ------
    OSError
        when one cannot be read.
    """
    berkas = berkas_masukan(folder, notebook, dokumen)
    return {nama: _sidik_masukan(folder, nama, satu) for nama, satu in berkas.items()}


def baca_masukan(folder: Path, berkas: Path) -> bytes:
    """Return the bytes of one of :func:`berkas_masukan` that lies in the params.

    Raises
    ------
    MasukanSalah
        when it is none that a report may hold.
    """
    akar = _akar(folder, berkas)
    return jaga.baca_bita(akar, berkas.relative_to(akar).as_posix(), jaga.BERKAS_MAKS)


def sidik_dari(akar: Path, nama: str) -> str:
    """Return the SHA-256 of a file of others; of what must not be read, one of the fault.

    Raises
    ------
    OSError
        when it cannot be read.
    """
    try:
        return jaga.sidik(akar, nama)
    except MasukanSalah as salah:
        if (kode := salah.daftar[0].kode) in _DITOLAK:
            return hashlib.sha256(kode.encode()).hexdigest()
        # What the system said names the file and is told in a sentence of its own.
        sebab = salah.__cause__
        raise (sebab if isinstance(sebab, OSError) else OSError(str(salah))) from salah


def _sidik_masukan(folder: Path, nama: str, berkas: Path) -> str:
    if not nama.startswith("params/"):
        return sidik(berkas)
    akar = _akar(folder, berkas)
    return sidik_dari(akar, berkas.relative_to(akar).as_posix())


def _akar(folder: Path, berkas: Path) -> Path:
    """Return the folder that an input must not lead out of: that of its year, else that of the region."""
    region = folder.parents[1]
    bagian = berkas.relative_to(region).parts
    return region.joinpath(*bagian[:2]) if len(bagian) > 2 else region


@cache
def sidik_paket() -> str:
    """Return one hash of all files of this package, counted once in a process.

    The notebooks and examples that an installed package brings along are left out: a clone has them beside it, and a
    manifest lists the notebooks that were used.

    >>> len(sidik_paket())
    64
    """
    akar = Path(__file__).resolve().parents[1]
    jumlah = hashlib.sha256()
    for satu in sorted(_isi(akar), key=lambda berkas: berkas.relative_to(akar).as_posix()):
        if satu.suffix != ".pyc" and satu.relative_to(akar).parts[0] != "bawaan":
            jumlah.update(f"{satu.relative_to(akar).as_posix()}\0{sidik(satu)}\n".encode())
    return jumlah.hexdigest()


def tulis_manifes(
    folder: Path,
    dokumen: Dokumen,
    *,
    parameter: Mapping[str, Any],
    pilihan: Mapping[str, Any],
    masukan: Mapping[str, str],
) -> None:
    """Write the manifest of a document for all files below the folder in which it was made.

    It names no time, no machine and no path outside, so that the same inputs and versions give the same manifest.

    Parameters
    ----------
    folder
        folder of the finished outputs.
    dokumen
        the document that they are.
    parameter
        parameters of the notebooks.
    pilihan
        what was asked for: ``bentuk`` (formats) and ``final``.
    masukan
        hashes of the input files by name, taken before they were read.
    """
    isi = {
        "dokumen": dokumen.kunci,
        **versi_kini(),
        "parameter": dict(parameter),
        "pilihan": dict(pilihan),
        "masukan": dict(sorted(masukan.items())),
        "keluaran": {nama: sidik(berkas) for nama, berkas in _keluaran(folder, dokumen).items()},
    }
    isi["segel"] = _segel(isi)
    teks = json.dumps(isi, ensure_ascii=False, indent=2) + "\n"
    (folder / nama_manifes(dokumen)).write_text(teks, encoding="utf-8", newline="\n")


def nama_manifes(dokumen: Dokumen) -> str:
    """Return the name of the manifest of a document.

    >>> nama_manifes(UTAMA), nama_manifes(DOKUMEN["renja"])
    ('manifest.json', 'manifest-renja.json')
    """
    return dokumen.nama_berkas(MANIFES)


def baca_manifes(folder: Path, dokumen: Dokumen = UTAMA) -> dict[str, Any] | None:
    """Return the manifest of a document in an output folder; None when there is none that can be used.

    That of the main document is found by any document whose files bear their plain names. Output folders travel, too:
    whatever a manifest says, no name in it leads out of its folder.
    """
    try:
        isi = jaga.baca_json(folder, nama_manifes(dokumen))
    except MasukanSalah:
        return None
    return isi if isinstance(isi, dict) and _utuh(isi) and dokumen_manifes(isi).tanda == dokumen.tanda else None


def dokumen_manifes(manifes: Mapping[str, Any]) -> Dokumen:
    """Return the document that a manifest is of: the issue of it where it has several, a review with what it is of."""
    dokumen, triwulan = DOKUMEN[manifes["dokumen"]], manifes["parameter"].get("triwulan")
    milik = DOKUMEN[manifes["pilihan"].get("dokumen", UTAMA.kunci)] if dokumen.penyerta else dokumen
    terbitan = milik.terbitan(triwulan) if milik.triwulanan and triwulan else milik
    return dokumen.bersama(terbitan) if dokumen.penyerta else terbitan


def beda_segel(manifes: Mapping[str, Any]) -> Iterator[str]:
    """Yield a sentence when a manifest was changed after it was written: choices, parameters, versions, names."""
    if manifes.get("segel") != _segel(manifes):
        yield f"{MANIFES} diubah sejak disusun (pilihan, parameter, versi, atau daftar berkasnya)"


def beda_versi(manifes: Mapping[str, Any]) -> Iterator[str]:
    """Yield in sentences what differs between the versions that made an output and those of this process."""
    kini = versi_kini()
    if manifes["aplikasi"] != kini["aplikasi"]:
        yield "kinerja sudah berubah"
    if manifes.get("python") != kini["python"]:
        yield f"Python {manifes.get('python')} menjadi {kini['python']}"
    for nama in sorted({*manifes["pustaka"], *kini["pustaka"]}):
        lama, baru = manifes["pustaka"].get(nama, "tidak ada"), kini["pustaka"].get(nama, "tidak ada")
        if lama != baru:
            yield f"{nama} {lama} menjadi {baru}"


def beda_asal(manifes: Mapping[str, Any], masukan: Mapping[str, str]) -> Iterator[str]:
    """Yield in sentences which inputs are other than a manifest says.

    >>> list(beda_asal({"masukan": {"a": "1", "b": "2"}}, {"a": "3", "c": "4"}))
    ['a berubah', 'b hilang', 'c baru']
    """
    lama: Mapping[str, str] = manifes["masukan"]
    for nama in sorted({*lama, *masukan}):
        if lama.get(nama) != masukan.get(nama):
            yield f"{nama} {'baru' if nama not in lama else 'hilang' if nama not in masukan else 'berubah'}"


def beda_keluaran(folder: Path, manifes: Mapping[str, Any]) -> Iterator[str]:
    """Yield in sentences which outputs are missing, altered, or not of this rendering (these come last)."""
    dokumen = dokumen_manifes(manifes)
    ada = _keluaran(folder, dokumen)
    for nama, nilai in manifes["keluaran"].items():
        if nama not in ada:
            yield f"{nama} hilang"
        elif not _sama(folder, nama, nilai):
            yield f"{nama} berubah sejak disusun"
    for nama in ada:
        if nama not in manifes["keluaran"]:
            yield f"{nama} tidak tercatat dalam {nama_manifes(dokumen)}"


def _sama(folder: Path, nama: str, nilai: str) -> bool:
    try:
        return jaga.sidik(folder, nama, _KELUARAN_MAKS) == nilai
    except MasukanSalah:
        return False


def versi_kini() -> dict[str, Any]:
    """Return the versions of this process: package with its hash, Python, libraries."""
    return {
        "aplikasi": {"nama": "kinerja", "versi": __version__, "sidik": sidik_paket()},
        "python": platform.python_version(),
        "pustaka": _versi_pustaka(),
    }


def _utuh(isi: dict[str, Any]) -> bool:
    """Tell whether a manifest has the shape that :func:`tulis_manifes` gives it."""
    bagian = [isi.get(nama) for nama in ("aplikasi", "parameter", "pilihan", "pustaka", "masukan", "keluaran")]
    if not all(isinstance(satu, dict) for satu in bagian):
        return False
    if not isinstance(isi.get("dokumen"), str) or isi["dokumen"] not in DOKUMEN:
        return False
    versi = [isi.get("python"), *isi["aplikasi"].values(), *isi["pustaka"].values()]
    berkas = [*isi["masukan"].items(), *isi["keluaran"].items()]
    return (
        all(isinstance(satu, str) for satu in versi)
        and all(_di_dalam(nama) and isinstance(nilai, str) and _SIDIK.fullmatch(nilai) for nama, nilai in berkas)
        and _parameter_utuh(isi["parameter"])
        and _pilihan_utuh(isi["pilihan"], DOKUMEN[isi["dokumen"]])
    )


def _parameter_utuh(isi: Mapping[str, Any]) -> bool:
    """Tell whether the parameters name one report, or the page of a region."""
    nama = [isi.get("kabupaten"), *([isi["dinas"]] if "dinas" in isi else [])]
    triwulan = isi.get("triwulan", 1)
    if isinstance(triwulan, bool) or triwulan not in (1, 2, 3, 4):
        return False
    return all(isinstance(satu, str) and _NAMA.fullmatch(satu) for satu in nama) and masa_parameter(isi) is not None


def _pilihan_utuh(isi: Mapping[str, Any], dokumen: Dokumen) -> bool:
    """Tell whether the choices name formats that the document has."""
    bentuk, untuk = isi.get("bentuk"), isi.get("dokumen", UTAMA.kunci)
    if dokumen.penyerta and (not isinstance(untuk, str) or untuk not in DOKUMEN or DOKUMEN[untuk].penyerta):
        return False
    lain = [nilai for nama, nilai in isi.items() if nama != "bentuk"]
    return (
        isinstance(bentuk, list)
        and all(isinstance(satu, str) and satu in dokumen.bentuk for satu in bentuk)
        and all(isinstance(satu, str | bool | int) for satu in lain)
    )


def _di_dalam(nama: str) -> bool:
    """Tell whether the name of a file stays within the folder that it counts from."""
    jalan = PurePosixPath(nama)
    return (
        nama == jalan.as_posix()
        and not jalan.is_absolute()
        and not {"..", "."} & {*jalan.parts}
        and not re.search(r"[\x00-\x1f\x7f\\:\ud800-\udfff]", nama)
    )


def _segel(isi: Mapping[str, Any]) -> str:
    """Return a hash of all that a manifest says."""
    tanpa = {nama: nilai for nama, nilai in isi.items() if nama != "segel"}
    return hashlib.sha256(json.dumps(tanpa, sort_keys=True, ensure_ascii=True).encode()).hexdigest()


@cache
def _versi_pustaka() -> dict[str, str]:
    return {nama: metadata.version(nama) for nama in _PUSTAKA}


def _keluaran(folder: Path, dokumen: Dokumen) -> dict[str, Path]:
    """Return the files of a document in an output folder, except its manifest, by name."""
    berkas = {satu.relative_to(folder).as_posix(): satu for satu in sorted(folder.rglob("*")) if satu.is_file()}
    return {nama: satu for nama, satu in berkas.items() if milik(dokumen, nama) and nama != nama_manifes(dokumen)}


def _isi(folder: Path) -> Iterator[Path]:
    for satu in folder.rglob("*"):
        if satu.is_file() and _nyata(satu, folder):
            yield satu


def _nyata(berkas: Path, akar: Path) -> bool:
    """Tell whether a file is content, not a trace of a tool."""
    bagian: Sequence[str] = berkas.relative_to(akar).parts
    return not any(satu.startswith((".", "~$")) or satu == "__pycache__" for satu in bagian)
