"""What other systems have and Windows has not is used only where the module asks for the system first."""

from __future__ import annotations

import ast
import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kinerja.cli.konsol import buka_saluran

_MODUL = frozenset({"fcntl", "grp", "pwd", "pty", "resource", "termios", "tty"})
_TIADA = {
    "os": "chown fork fchmod fchown getegid geteuid getgid getuid killpg mkfifo nice register_at_fork sched_getaffinity "
    "setpgid setsid sysconf uname wait3 wait4 waitid WIFEXITED WNOHANG",
    "signal": "alarm pthread_sigmask setitimer SIG_BLOCK SIG_SETMASK SIG_UNBLOCK SIGALRM SIGCHLD SIGHUP SIGKILL SIGQUIT",
}


def _bagian(pohon: ast.Module) -> Iterator[ast.AST]:
    """Yield the functions of a module, and what stands outside of them."""
    yield from (satu for satu in ast.walk(pohon) if isinstance(satu, ast.FunctionDef | ast.AsyncFunctionDef))
    yield ast.Module([s for s in pohon.body if not isinstance(s, ast.FunctionDef | ast.ClassDef)], [])


def _milik_lain(simpul: ast.AST) -> str:
    """Return what a node uses that Windows does not have; "" for anything else."""
    if isinstance(simpul, ast.Import):
        return ", ".join({satu.name for satu in simpul.names} & _MODUL)
    if isinstance(simpul, ast.ImportFrom):
        return ", ".join({simpul.module or ""} & _MODUL)
    if isinstance(simpul, ast.Attribute) and isinstance(simpul.value, ast.Name):
        return simpul.attr if simpul.attr in _TIADA.get(simpul.value.id, "").split() else ""
    return ""


def test_posix_is_asked_for(akar: Path) -> None:
    """Each use stands in a function that looks at the system; ``mypy --platform win32`` tells more, and takes longer."""
    salah = [
        f"{berkas.relative_to(akar)}: {pakai}"
        for berkas in sorted((akar / "kinerja").rglob("*.py"))
        for bagian in _bagian(ast.parse(berkas.read_text("utf-8")))
        for pakai in filter(None, map(_milik_lain, ast.walk(bagian)))
        if not any(tanya in ast.unparse(bagian) for tanya in ("sys.platform", "hasattr(os"))
    ]
    assert salah == []


@pytest.mark.parametrize(
    ("sandi", "tercetak"),
    [
        ("cp437", '"1,2 milyar" - tulis angka...'),
        ("cp1252", "“1,2 milyar” – tulis angka…"),
        ("ascii", '"1,2 milyar" - tulis angka...'),
    ],
)
def test_a_console_without_our_signs_shows_the_nearest(
    monkeypatch: pytest.MonkeyPatch, sandi: str, tercetak: str
) -> None:
    """A console of DOS has no quotes and dashes of printed Indonesian; nothing is refused, and nothing printed as numbers."""
    saluran = io.TextIOWrapper(io.BytesIO(), encoding=sandi)
    monkeypatch.setattr(sys, "stdout", saluran)
    buka_saluran()
    saluran.write("“1,2 milyar” – tulis angka…")
    saluran.flush()
    assert saluran.buffer.getvalue().decode(sandi) == tercetak
