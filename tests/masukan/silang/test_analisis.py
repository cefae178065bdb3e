"""Every combination of kind and reference on sheet analisis is allowed or refused with the allowed ones named."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest

from kinerja.model import TEMPAT_ANALISIS, JenisAnalisis, Rujukan

KODE = {
    Rujukan.SELURUHNYA: "",
    Rujukan.TUJUAN: "T1",
    Rujukan.INDIKATOR_TUJUAN: "T1.1",
    Rujukan.SASARAN: "S1",
    Rujukan.INDIKATOR_SASARAN: "S1.1",
    Rujukan.PROGRAM: "2.17.01",
    Rujukan.INDIKATOR_PROGRAM: "P01.1",
    Rujukan.KEGIATAN: "2.17.01.2.01",
    Rujukan.SUBKEGIATAN: "2.17.01.2.01.01",
}


@pytest.mark.parametrize(("jenis", "rujukan"), [*product(JenisAnalisis, KODE)])
def test_pasangan(buku: Any, jenis: JenisAnalisis, rujukan: Rujukan) -> None:
    """What the table of places knows is taken, everything else is one fault at its cell."""
    nomor = buku.tambah("analisis", rujukan=KODE[rujukan], jenis=jenis.value, uraian="Uraian.")
    if rujukan in TEMPAT_ANALISIS[jenis]:
        buku.baca()
        return
    boleh = [satu.value for satu in TEMPAT_ANALISIS[jenis] if satu is not Rujukan.SELURUHNYA]
    buku.hanya("analisis", f"A{nomor}", "analisis_salah_tempat", f"{jenis.value} tidak dapat merujuk")
    (galat,) = buku.galat()
    assert all(satu in galat.pesan for satu in boleh)


def test_indikator_yang_tidak_berlaku(buku: Any) -> None:
    """An indicator that has ended is not explained any more."""
    baris = buku.tambah("indikator", kode="L1.1", level="sasaran", induk="S1", nama="Lama", satuan="%", arah="naik",
                        berlaku_sampai=2021.0)  # fmt: skip
    assert baris
    nomor = buku.tambah("analisis", rujukan="L1.1", jenis="penyebab", uraian="Uraian.")
    buku.hanya("analisis", f"A{nomor}", "analisis_tak_berlaku", "tidak berlaku pada tahun 2023")


def test_kode_yang_juga_menyebut_yang_lain(buku: Any) -> None:
    """A sasaran that shares the code of an indicator that has ended is explained all the same."""
    assert buku.tambah("indikator", kode="S1", level="sasaran", induk="S1", nama="Lama", satuan="%", arah="naik",
                       berlaku_sampai=2021.0)  # fmt: skip
    buku.tambah("analisis", rujukan="S1", jenis="penyebab", uraian="Uraian.")
    assert "analisis_tak_berlaku" not in [satu.kode for satu in buku.galat()]


def test_jenis_tak_terbaca(buku: Any) -> None:
    """A remark whose kind cannot be read is that one fault; where it may stand is not judged yet."""
    sel = buku.ubah("analisis", 3, "jenis", "penyebabb?")
    (galat,) = [satu for satu in buku.galat() if satu.tingkat == "galat"]
    assert (galat.lembar, galat.sel, galat.kode) == ("analisis", sel, "enum")
