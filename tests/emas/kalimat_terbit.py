"""What a published report is found to say wrongly in its sentences."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, tinjau_publikasi

__all__ = ["temuan_kalimat"]


def temuan_kalimat(
    aturan: str, *kalimat: str, tabel: Sequence[Publikasi] = (), tahun: int = 2023, instansi: str = ""
) -> list[Temuan]:
    """Return the findings of one rule on sentences, beside tables."""
    baris = [
        *tabel,
        *(Publikasi(tabel="Prosa Bab I", baris=f"{s[:24]} …", kolom="Kalimat", nilai=s) for s in kalimat),
    ]
    semua = tinjau_publikasi(baris, tahun=tahun, instansi=instansi).temuan
    return [satu.temuan for satu in semua if satu.temuan.aturan == aturan]
