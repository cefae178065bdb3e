"""Makes the driver of the browser importable; without a browser its tests are skipped."""

from __future__ import annotations

import sys
from importlib import util
from pathlib import Path

_spek = util.spec_from_file_location("peramban", Path(__file__).with_name("peramban.py"))
assert _spek is not None
assert _spek.loader is not None
sys.modules["peramban"] = util.module_from_spec(_spek)
_spek.loader.exec_module(sys.modules["peramban"])
