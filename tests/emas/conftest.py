"""Makes the modules that several back tests share importable by name."""

from __future__ import annotations

import sys
from importlib import util
from pathlib import Path

for _nama, _berkas in (
    ("emas_banding", "banding.py"),
    ("emas_bilangan", "bilangan_teks.py"),
    ("emas_muat", "muat.py"),
    ("emas_semarang", "angka_semarang.py"),
):
    _spek = util.spec_from_file_location(_nama, Path(__file__).with_name(_berkas))
    assert _spek is not None
    assert _spek.loader is not None
    sys.modules[_nama] = util.module_from_spec(_spek)
    _spek.loader.exec_module(sys.modules[_nama])
