"""Parts whose whole another sentence gives, and parts that have their whole beside them."""

from __future__ import annotations

from kalimat_terbit import temuan_kalimat

_SEMUA = "Balai memiliki 64 orang pegawai."


def _temuan(*kalimat: str) -> list[str]:
    return [t.pesan for t in temuan_kalimat("publikasi-uraian-jumlah", _SEMUA, *kalimat)]


def test_utuh_dan_bagiannya() -> None:
    """A number with its own parts behind it is none of them, nor is its share one of theirs."""
    benar = "Pegawai tetap sebanyak 40 orang (62,50%), terdiri atas laki-laki 25 orang (62,50%) dan perempuan 15 orang (37,50%)."
    assert _temuan(benar) == []
    assert _temuan(benar.replace("(37,50%)", "(35,70%)")) != []
    assert _temuan("Dari 30 orang tenaga kontrak, 21 orang berijazah sarjana dan 9 orang berijazah diploma.") == []


def test_bagian_tanpa_utuh() -> None:
    """Parts that have no whole beside them make that of the sentence before."""
    assert _temuan("Pegawai itu terdiri atas 30 orang penyuluh, 24 orang teknisi, dan 10 orang juru ukur.") == []
    assert _temuan("Pegawai itu terdiri atas 30 orang penyuluh, 42 orang teknisi, dan 10 orang juru ukur.") != []


def test_dari_jumlah_tersebut() -> None:
    """Both parts of "jumlah tersebut" make the number of the sentence before, whatever slip parts them."""
    utuh, pola = (
        "Kota ini memiliki 74.218 unit kios.",
        "Dari jumlah tersebut, 61.407 unit telah disewa dan {} unit kosong.",
    )
    assert temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("12.811")) == []
    assert len(temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("12.118"))) == 1
    # a third kind is left over
    assert temuan_kalimat("publikasi-uraian-jumlah", utuh, pola.format("4.118")) == []
