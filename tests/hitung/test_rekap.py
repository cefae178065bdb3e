"""Counts that conclusions rest on."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kinerja.hitung import (
    BarisCapaian,
    Status,
    jumlah_pohon,
    rekap_anggaran,
    rekap_predikat,
    rekap_status_target,
)
from kinerja.model import Anggaran, Arah, Level, muat_skala

SKALA = muat_skala()["permendagri-86-2017-atas"]
LABEL = [kelas.predikat for kelas in SKALA.kelas]
DINILAI = (Level.TUJUAN, Level.SASARAN, Level.PROGRAM)


def baris_capaian(level: Level, status: Status | None, predikat: str | None) -> BarisCapaian:
    """Make a row of which only these fields count."""
    return BarisCapaian(
        kode="A", level=level, induk="S1", nama="A", satuan="%", arah=Arah.NAIK, desimal=2, iku=False, tahun=2023,
        target=None, sumber_target=None, realisasi=None, capaian=None, predikat=predikat, tingkat=None, status=status,
        alasan="",
    )  # fmt: skip


BARIS = st.builds(
    baris_capaian, st.sampled_from(Level), st.sampled_from([*Status, None]), st.sampled_from([*LABEL, None])
)


def test_jumlah_pohon() -> None:
    """Program, kegiatan and sub kegiatan are counted below a code; one code is not the start of another."""
    kode = [
        "2.17.01", "2.17.01.2.01", "2.17.01.2.01.01", "2.17.01.2.01.02", "2.17.01.2.02", "2.17.01.2.02.0001",
        "2.17.02", "2.17.02.2.01", "2.17.02.2.01.01",
    ]  # fmt: skip
    lembar = [Anggaran(kode=k, nama=k, anggaran=1 if k.count(".") == 5 else None, realisasi=0) for k in kode]
    rekap = rekap_anggaran(lembar, "Jumlah")
    assert jumlah_pohon(rekap) == {"program": 2, "kegiatan": 3, "subkegiatan": 4}
    assert jumlah_pohon(rekap, "2.17.01") == {"program": 0, "kegiatan": 2, "subkegiatan": 3}
    assert jumlah_pohon(rekap, "2.17.01.2.01") == {"program": 0, "kegiatan": 0, "subkegiatan": 2}
    assert jumlah_pohon(rekap, "2.17.0") == {"program": 0, "kegiatan": 0, "subkegiatan": 0}


@given(st.lists(BARIS, max_size=25))
def test_status_habis_terbagi(baris: list[BarisCapaian]) -> None:
    """Every indicator of tujuan, sasaran and program is counted once: exceeded, met, missed or not yet judged."""
    hasil = rekap_status_target(baris)
    assert [satu.level for satu in hasil] == list(DINILAI)
    for satu in hasil:
        milik = [b.status for b in baris if b.level == satu.level]
        assert satu.jumlah == len(milik)
        assert satu.melampaui + satu.tercapai + satu.tidak_tercapai + satu.belum_dinilai == satu.jumlah
        assert satu.belum_dinilai == milik.count(None)


@given(st.lists(BARIS, max_size=25))
def test_predikat_terhitung(baris: list[BarisCapaian]) -> None:
    """Each class of the scale is counted by level, best first; what has no predikat is in none of them."""
    hasil = rekap_predikat(baris, SKALA)
    assert [satu.predikat for satu in hasil] == LABEL
    for satu in hasil:
        milik = [b.level for b in baris if b.predikat == satu.predikat and b.level in DINILAI]
        assert (satu.tujuan, satu.sasaran, satu.program) == tuple(milik.count(level) for level in DINILAI)
        assert satu.jumlah == len(milik)
    bernilai = [b for b in baris if b.predikat is not None and b.level in DINILAI]
    assert sum(satu.jumlah for satu in hasil) == len(bernilai)
