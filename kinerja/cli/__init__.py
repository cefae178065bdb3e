"""The command line: ``kinerja render``, ``batch``, ``verify``, ``check``, ``review`` and ``new``."""

from kinerja.jalur import bersihkan_jalur

bersihkan_jalur()

from kinerja.cli.perintah import app, main  # noqa: E402  nothing of the command is searched in the working folder

__all__ = ["app", "main"]
