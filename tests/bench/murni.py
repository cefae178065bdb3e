"""What the benchmark does in processes of its own: a measured job of a batch, and the pure work of a report.

These processes load this module, not the benchmark.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kinerja.batch import HasilPekerjaan, Pekerjaan, kerjakan
from kinerja.dokumen import REVIU, UTAMA

__all__ = ["MURNI", "NASKAH", "NOTEBOOK", "Murni", "Ukuran", "cpu_kini", "kerja_murni", "terukur"]

AKAR = Path(__file__).resolve().parents[2]
NOTEBOOK = AKAR / "notebooks"
NASKAH = tuple(satu for milik in (UTAMA, REVIU) for satu in sorted((NOTEBOOK / milik.kunci).glob("*.ipynb")))
#: Parts of a report that are pure work. The rules are among the cells; a batch does not run them again for the workbook.
MURNI = ("membaca", "sel notebook", "HTML", "PDF", "Excel")


@dataclass(frozen=True)
class Ukuran:
    """What one report took: CPU seconds, and its largest process in MB: that of the typesetting, when no cell runs."""

    cpu: float
    mb: float


@dataclass(frozen=True)
class Murni:
    """Wall and CPU seconds of the parts of one report that cannot be saved."""

    dinding: dict[str, float]
    cpu: dict[str, float]


def cpu_kini() -> float:
    """Return the CPU seconds of this process and of its children that have ended."""
    diri, anak = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return diri.ru_utime + diri.ru_stime + anak.ru_utime + anak.ru_stime


def _mb() -> float:
    puncak = max(resource.getrusage(siapa).ru_maxrss for siapa in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return puncak / (1024**2 if sys.platform == "darwin" else 1024)


def terukur(kerja: Pekerjaan, kabar: Callable[[str], None], catatan: Path) -> HasilPekerjaan:
    """Do one job of a batch and note what it took."""
    awal = cpu_kini()
    hasil = kerjakan(kerja, kabar)
    (catatan / f"{kerja.dinas}.json").write_text(json.dumps([cpu_kini() - awal, _mb()]))
    return hasil


def kerja_murni(folder: Path) -> Murni:
    """Do the work of one report in this process, without any other process, file or manifest."""
    from kinerja.laporan import AKAR as AKAR_PARAMS
    from kinerja.laporan import simpan_titipan, titipkan
    from kinerja.reviu import tinjau
    from kinerja.sajian.penulis import Luar, Rujukan, html, typst
    from kinerja.terbit.ekspor import susun_reviu
    from kinerja.terbit.reviu import pisahkan

    hasil = Murni({}, {})

    def ukur(nama: str, kerja: Callable[[], Any]) -> Any:
        awal, cpu = time.perf_counter(), time.process_time()
        jadi = kerja()
        hasil.dinding[nama], hasil.cpu[nama] = time.perf_counter() - awal, time.process_time() - cpu
        return jadi

    def sel() -> tuple[Any, ...]:
        blok: list[Any] = []
        for berkas in NASKAH:
            isi = [s for s in json.loads(berkas.read_text("utf-8"))["cells"] if s["cell_type"] == "code"]
            bawaan, buka, *lain = ("".join(satu["source"]) for satu in isi)
            ruang: dict[str, Any] = {}
            exec(bawaan, ruang)  # noqa: S102
            ruang |= zip(("kabupaten", "dinas", "tahun"), folder.parts[-3:], strict=True)
            exec(buka, ruang)  # noqa: S102
            for satu in lain:
                tampil = eval(satu, ruang)  # noqa: S307
                tampil._repr_mimebundle_()
                blok.extend(tampil.blok)
        return tuple(blok)

    def tulis_html() -> None:
        html.halaman(blok, **umum, jejak=laporan.semua_jejak)
        html.halaman(lembar, **umum, luar=luar)

    def tulis_pdf() -> None:
        typst.susun(blok, **umum, tanggal=laporan.params.tanggal)
        typst.susun(lembar, **umum, tanggal=laporan.params.tanggal, luar=luar)

    os.environ[AKAR_PARAMS] = str(folder.parents[2])
    laporan, titipan = ukur("membaca", lambda: titipkan(folder))
    simpan_titipan(titipan)
    blok, lembar = pisahkan(ukur("sel notebook", sel))
    umum: dict[str, Any] = {"judul": "LKjIP", "dinas": laporan.nama_dinas, "tahun": laporan.tahun}
    luar = Luar("lkjip.html", Rujukan.dari(blok))
    ukur("HTML", tulis_html)
    ukur("PDF", tulis_pdf)
    tinjauan = ukur("reviu", lambda: tinjau(laporan))
    ukur("Excel", lambda: susun_reviu(tinjauan))
    return hasil
