"""What reads and writes notebooks is loaded without a grammar that none of them needs."""

from __future__ import annotations

import subprocess
import sys


def test_no_grammar_of_urls_is_built() -> None:
    """It takes longer than all that a check of a report does; a notebook is read and its schema known all the same."""
    kode = (
        "import sys\n"
        "from kinerja.mesin.skema import nbformat\n"
        "nbformat.validate(nbformat.v4.new_notebook())\n"
        "sys.exit('rfc3987_syntax' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
