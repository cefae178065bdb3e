"""The command line: ``kinerja render``, ``batch``, ``verify``, ``check``, ``review``, ``new`` and ``import``."""

from kinerja.jalur import bersihkan_jalur

bersihkan_jalur()

from kinerja.cli import impor as _impor  # noqa: E402, F401  registers its command
from kinerja.cli.perintah import app  # noqa: E402  nothing of the command is searched in the working folder
from kinerja.cli.utama import main  # noqa: E402

__all__ = ["app", "main"]
