"""Cells that do nothing but call this package: they are known by their source, and run without a shell around them.

>>> hanya_memanggil(['tahun = 2023', 'from kinerja import sajian', "sajian.daftar_isi()"])
True
>>> hanya_memanggil(["import os", 'os.environ["TAHUN"] = "2023"'])
False
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ipykernel.jsonutil import encode_images, json_clean

from kinerja.mesin.cangkang import menyimak

__all__ = ["hanya_memanggil", "panggil"]

_PAKET = __name__.partition(".")[0]
#: What such cells tell when all is well: in what order they ran, what they show, that they ended.
_BAIK = {"execute_input", "execute_result", "display_data", "selesai"}


def panggil(daftar: Sequence[str]) -> list[tuple[str, Any]] | None:
    """Run the cells of a notebook in this process and return their messages, those of :func:`kinerja.mesin.cangkang.jalankan_sel`.

    What they show goes through the same classes as in a Jupyter kernel. None when a cell fails, prints, or names what only
    a shell knows: that is for a shell to tell, in a process of its own.

    Parameters
    ----------
    daftar
        cells that :func:`hanya_memanggil`.
    """
    pesan: list[tuple[str, Any]] = []

    def kirim(jenis: str, isi: Mapping[str, Any]) -> None:
        pesan.append((jenis, isi))

    try:
        with menyimak(kirim) as cangkang:
            # Names of the shell, such as exit and In, are none here.
            ruang: dict[str, Any] = {"__name__": "__main__", "__builtins__": {"__import__": __import__}}
            for nomor, sumber in enumerate(daftar, start=1):
                kirim("execute_input", {"execution_count": nomor})
                nilai = _jalankan(sumber, ruang)
                if nilai is not None and not (
                    ";" in sumber and cangkang.displayhook.semicolon_at_end_of_expression(sumber)
                ):
                    data, keterangan = cangkang.display_formatter.format(nilai)
                    isi = {"data": json_clean(encode_images(data)), "metadata": keterangan, "execution_count": nomor}
                    if data:
                        kirim("execute_result", isi)
                kirim("selesai", {"lanjut": True})
    except (Exception, SystemExit):  # noqa: BLE001  whatever it is, the shell tells it
        pesan.append(("error", {}))
    if all(jenis in _BAIK for jenis, _ in pesan):
        return pesan
    # Python then no longer knows which warnings it has given: each is given once in a process.
    with warnings.catch_warnings():
        return None


def _jalankan(sumber: str, ruang: dict[str, Any]) -> object:
    """Run a cell; return the value of its last statement where that is an expression."""
    match ast.parse(sumber).body:
        case [*awal, ast.Expr(value=akhir)]:
            _laksanakan(awal, ruang)
            nilai: object = eval(compile(ast.Expression(akhir), "<sel>", "eval"), ruang)  # noqa: S307
            return nilai
        case semua:
            _laksanakan(semua, ruang)
    return None


def _laksanakan(isi: list[ast.stmt], ruang: dict[str, Any]) -> None:
    exec(compile(ast.Module(isi, []), "<sel>", "exec"), ruang)  # noqa: S102  its process is that of a notebook


def hanya_memanggil(sumber: Iterable[str]) -> bool:
    """Tell whether cells do nothing but name plain values and call this package by names that they import from it.

    Whatever else a cell says may change the process that it runs in: a setting, a module, the working folder.
    """
    milik: set[str] = set()
    with warnings.catch_warnings():
        # What Python warns of is told where the cell runs.
        warnings.simplefilter("error")
        try:
            return all(_memanggil(satu, milik) for sel in sumber for satu in ast.parse(sel).body)
        except (SyntaxError, ValueError):
            return False


def _memanggil(satu: ast.stmt, milik: set[str]) -> bool:
    """Judge one statement; ``milik`` are the names that were imported from this package so far, and takes new ones."""
    match satu:
        case ast.Import(names=daftar) if all(nama.name == _PAKET for nama in daftar):
            pass
        case ast.ImportFrom(module=modul, names=daftar, level=0) if modul == _PAKET:
            pass
        case ast.Assign(targets=[ast.Name()], value=nilai) | ast.Expr(value=nilai):
            return _tanpa_jejak(nilai, milik)
        case _:
            return False
    milik |= {nama.asname or nama.name for nama in daftar}
    return True


def _tanpa_jejak(nilai: ast.expr, milik: set[str]) -> bool:
    """Tell whether an expression is a name, a plain value, or a call of ``milik`` with such values."""
    match nilai:
        case ast.Constant() | ast.Name():
            return True
        case ast.BoolOp(values=isi):
            bagian = isi
        case ast.Call(func=ast.Attribute(value=ast.Name(id=nama)), args=isi, keywords=bernama) if nama in milik:
            bagian = [*isi, *(satu.value for satu in bernama)]
        case _:
            return False
    return all(_tanpa_jejak(satu, milik) for satu in bagian)
