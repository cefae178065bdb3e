"""How findings are written for programs."""

from __future__ import annotations

import json

from kinerja.reviu.temuan import Temuan, Tingkat, susun_json

_SATU = Temuan("uji", Tingkat.GALAT, "data.xlsx, anggaran!D17", "é", "2", "Salah.", "Logika")


def test_for_programs() -> None:
    """All fields are text, in the order of findings, with letters as they are."""
    teks = susun_json([_SATU, Temuan("lain", Tingkat.CATATAN, "", "", "", "", "")])
    assert '"tercetak": "é"' in teks
    assert "\n    {" in teks
    isi = json.loads(teks)["temuan"]
    assert [satu["aturan"] for satu in isi] == ["uji", "lain"]
    assert isi[0] == {
        "aturan": "uji",
        "tingkat": "galat",
        "tempat": "data.xlsx, anggaran!D17",
        "tercetak": "é",
        "seharusnya": "2",
        "pesan": "Salah.",
        "dasar": "Logika",
    }


def test_a_name_that_stays() -> None:
    """A finding is named by its rule and its place, whatever it says."""
    lain = Temuan("uji", Tingkat.CATATAN, _SATU.tempat, "3", "4", "Lain.", "Logika")
    assert _SATU.kunci == lain.kunci
    assert _SATU.kunci != Temuan("uji", Tingkat.GALAT, "data.xlsx, anggaran!D18", "", "", "", "").kunci
