"""The command line: each command is registered by the module that holds it."""

from kinerja.jalur import bersihkan_jalur

bersihkan_jalur()

from kinerja.cli import impor as _impor  # noqa: E402, F401  registers its command
from kinerja.cli import kirim as _kirim  # noqa: E402, F401  registers its commands
from kinerja.cli import lab as _lab  # noqa: E402, F401  registers its command
from kinerja.cli import pantau as _pantau  # noqa: E402, F401  registers its command
from kinerja.cli import reviu as _reviu  # noqa: E402, F401  registers its command
from kinerja.cli.perintah import app  # noqa: E402  nothing of the command is searched in the working folder
from kinerja.cli.utama import main  # noqa: E402

__all__ = ["app", "main"]
