"""What setuptools cannot be told in pyproject.toml: the notebooks and examples lie beside the package, and go into it."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

AKAR = Path(__file__).resolve().parent


class Susun(build_py):
    """Put what lies beside the package into it, in a wheel; an installation for development finds it where it lies."""

    def run(self) -> None:
        """Copy the modules, then the folders."""
        super().run()
        if self.editable_mode:
            return
        for nama in ("notebooks", "params"):
            tujuan = Path(self.build_lib, "kinerja", "bawaan", nama)
            shutil.rmtree(tujuan, ignore_errors=True)
            abai = shutil.ignore_patterns(".*", "__pycache__", "~$*")
            shutil.copytree(AKAR / nama, tujuan, ignore=abai)


setup(cmdclass={"build_py": Susun})
