"""All commands: each is registered by the module that holds it."""

from kinerja.cli import folder_baru as _folder_baru  # noqa: F401  registers its command
from kinerja.cli import impor as _impor  # noqa: F401  registers its command
from kinerja.cli import kirim as _kirim  # noqa: F401  registers its commands
from kinerja.cli import lab as _lab  # noqa: F401  registers its command
from kinerja.cli import pantau as _pantau  # noqa: F401  registers its command
from kinerja.cli import reviu as _reviu  # noqa: F401  registers its command
from kinerja.cli.perintah import app

__all__ = ["app"]
