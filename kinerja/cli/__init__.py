"""The command line: ``kinerja render``, ``batch``, ``verify``, ``check``, ``review`` and ``new``."""

from kinerja.cli.perintah import app, main

__all__ = ["app", "main"]
