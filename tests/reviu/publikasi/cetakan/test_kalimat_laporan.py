"""The sentences of a published report, with the cells in which they stand."""

from __future__ import annotations

from collections.abc import Callable

from kinerja.reviu.publikasi.cetakan.isi import IsiPublikasi
from kinerja.reviu.publikasi.cetakan.kalimat_laporan import baca_kalimat, kalimat_laporan


def test_sentences(susun: Callable[..., IsiPublikasi]) -> None:
    """More than twenty letters of running text are a sentence, as is a label that is one; tables have none."""
    label = "Pada tahun 2023 jumlah koperasi aktif di kota ini mencapai 12 unit."
    isi = susun(
        (
            "Prosa",
            ("Kalimat",),
            (
                ("Halaman 3", "Jalan mantap naik 5%. Turun."),
                ("Halaman 4", "a" * 20),
                ("Halaman 5", "a" * 21),
                (label, "-"),
            ),
        ),
        ("Tabel 1", ("Kalimat",), (("Halaman 3", "Jalan mantap naik pesat."),)),
    )
    assert [teks for _, teks in baca_kalimat(isi.tabel[0])] == ["Jalan mantap naik 5%. Turun.", "a" * 21, label]
    assert [*baca_kalimat(isi.tabel[1])] == []
    assert next((s.isi.baris, teks) for s, teks in kalimat_laporan(isi)) == (
        "Halaman 3",
        ["Jalan mantap naik 5%", "Turun."],
    )
