"""What the keys of one row, group or person begin with: traces, sentences and workbooks find numbers by it."""

from __future__ import annotations

import pytest

from kinerja.besaran import daftar, profil, renja
from kinerja.besaran.triwulan import UANG_REALISASI_TW, kunci_uang


@pytest.mark.parametrize(
    ("pos", "harap"),
    [
        (daftar.pos_anggaran("2.17.01"), "anggaran:2.17.01"),
        (daftar.pos_anggaran(""), "total"),
        (daftar.pos_sasaran("S1"), "sasaran:S1"),
        (daftar.pos_indikator("S1"), "semua_indikator:S1"),
        (daftar.pos_indikator("S1", "S1.1"), "indikator:S1.1"),
        (daftar.pos_sumber("DAK"), "sumber_dana:DAK"),
        (daftar.pos_dana("DAK", "2.17"), "dana:DAK:2.17"),
        (daftar.pos_dana("DAK", "2.17", "rincian"), "dana:DAK:2.17:rincian"),
        (daftar.pos_rincian(2), "rincian_sumber:2"),
        (daftar.pos_belanja("modal"), "belanja:modal"),
        (daftar.pos_rincian_belanja(3), "rincian_belanja:3"),
        (daftar.pos_riwayat(2022), "riwayat_anggaran:2022"),
        (daftar.pos_status("PNS"), "pegawai:status:PNS"),
        (daftar.pos_golongan(), "pegawai:golongan:semua"),
        (daftar.pos_golongan(""), "pegawai:golongan:semua"),
        (daftar.pos_golongan("III", "unit"), "pegawai:unit:III"),
        (daftar.pos_subtotal("III"), "pegawai:golongan:jumlah III"),
        (daftar.pos_pendidikan("a", "PNS"), "pegawai:pendidikan:a:PNS"),
        (daftar.pos_pendidikan(None, None), "pegawai:pendidikan:semua"),
        (daftar.pos_lulusan("PNS"), "pegawai:lulusan:PNS"),
        (daftar.pos_kelompok(), "pegawai:kelompok"),
        (daftar.pos_eselon(), "pegawai:eselon:semua"),
        (daftar.pos_eselon("II"), "pegawai:eselon:II"),
        (profil.pos_unit(), "pegawai:unit:semua"),
        (profil.pos_unit("a", "PNS"), "pegawai:unit:a:PNS"),
        (profil.pos_silang(), "pegawai:silang:semua"),
        (profil.pos_diklat("x"), "pegawai:diklat:x"),
        (profil.pos_disiplin(), "pegawai:disiplin:semua"),
        (renja.pos_renja(""), "renja:jumlah"),
        (renja.pos_maju("P1"), "maju:P1"),
        (renja.pos_maju(""), "maju:jumlah"),
        (renja.pos_rkpd("P1"), "rkpd:P1"),
        (renja.pos_rkpd(""), "rkpd:jumlah"),
        (renja.pos_kebutuhan("P1"), "kebutuhan:P1"),
        (renja.pos_kebutuhan(""), "kebutuhan:jumlah"),
        (renja.pos_kelompok_renja("penunjang"), "kelompok_renja:penunjang"),
        (renja.pos_belanja("P1"), "belanja_lalu:P1"),
        (renja.pos_belanja(""), "belanja_lalu:jumlah"),
        (renja.pos_kelompok_belanja("x"), "kelompok_belanja:x"),
    ],
)
def test_what_keys_begin_with(pos: str, harap: str) -> None:
    """The whole has a name of its own where a row has a code."""
    assert pos == harap


def test_keys_of_the_money_of_a_quarter() -> None:
    """The total has no code, and its key says so."""
    kunci = kunci_uang(UANG_REALISASI_TW)
    assert kunci("2.17.01", 2) == UANG_REALISASI_TW.kunci("2.17.01", 2)
    assert kunci("", 2) == UANG_REALISASI_TW.kunci("total", 2)
