"""The settings files of a new folder: what must be filled in, what is guessed, and all that may be chosen."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from kinerja.dokumen import LKJIP, RENSTRA, masa_folder
from kinerja.masukan.isian_awal import identitas_daerah, isi_kabupaten, isi_params, skala_milik
from kinerja.model import Kabupaten, Kalender, Kontak, Pilihan, RupaDaerah


def _params(
    masa: str = "2024",
    *,
    bertanggal: bool = False,
    asal: Any = None,
    skala: tuple[str, ...] = (),
    ibu_kota: str = "Khayal",
) -> str:
    milik = masa_folder(masa)
    assert milik is not None
    dokumen = (RENSTRA,) if masa.startswith("renstra") else (LKJIP,)
    return isi_params("kota-rekaan", "durcon", milik, ibu_kota, bertanggal, asal, skala, dokumen)


def _asal(**pilihan: str) -> Any:
    return SimpleNamespace(pengaturan=SimpleNamespace(params=SimpleNamespace(tempat="Angan", pilihan=pilihan)))


def test_a_year() -> None:
    """The names of its folders stand in it; its date must be filled in, with one of the next year as an example."""
    teks = _params()
    isi = yaml.safe_load(teks)
    assert isi == {
        "kabupaten": "kota-rekaan", "dinas": "durcon", "tahun": 2024, "tempat": "Khayal", "tanggal": None,
        "dokumen": ["lkjip"], "pilihan": {},
    }  # fmt: skip
    assert "tanggal:   # WAJIB DIISI: tanggal penandatanganan, misalnya 2025-02-28\n" in teks
    assert "tempat: Khayal   # tempat penandatanganan\n" in teks
    assert "tempat:   # WAJIB DIISI: tempat penandatanganan\n" in _params(ibu_kota="")


def test_a_region_with_a_calendar_and_a_renstra() -> None:
    """A year may then leave out its date; a Renstra has its period and an example in its first year."""
    assert (
        "tanggal:   # kosong: mengikuti kalender kabupaten.yaml; bila berbeda, tulis misalnya 2025-02-28\n"
        in _params(bertanggal=True)
    )
    teks = _params("renstra-2025-2029", bertanggal=True)
    assert yaml.safe_load(teks)["periode"] == "2025-2029"
    assert "tanggal:   # WAJIB DIISI: tanggal penandatanganan, misalnya 2025-09-11\n" in teks


def test_an_earlier_report_gives_its_place_and_choices() -> None:
    """All of them, below each other."""
    isi = yaml.safe_load(_params(asal=_asal(skala="a", dasar_hitung="penuh")))
    assert (isi["tempat"], isi["pilihan"]) == ("Angan", {"skala": "a", "dasar_hitung": "penuh"})
    assert "pilihan: {}   # kosong: mengikuti kabupaten.yaml\n" in _params(asal=_asal())


def test_all_that_may_be_chosen_stands_in_comments() -> None:
    """Each with what it is and its values; the scales are those of the regulations and the region's own."""
    teks = _params(skala=("skala-sendiri",))
    for nama, bidang in Pilihan.model_fields.items():
        baris = next(satu for satu in teks.splitlines() if satu.startswith(f"#   {nama}: "))
        assert str(bidang.description) in baris
    skala = next(satu for satu in teks.splitlines() if satu.startswith("#   skala: "))
    assert skala.endswith(", skala-sendiri.")
    assert "permendagri-86-2017-atas" in skala
    dasar = next(satu for satu in teks.splitlines() if satu.startswith("#   dasar_hitung: "))
    assert dasar.endswith(" Nilai: tercetak, penuh.")
    assert "None" not in teks


@pytest.mark.parametrize(
    ("folder", "nama", "kepala", "ibu_kota"),
    [
        ("kota-semarang", "Kota Semarang", "Wali Kota Semarang", "Semarang"),
        ("kabupaten-suka-maju", "Kabupaten Suka Maju", "Bupati Suka Maju", ""),
        ("kota", "", "", ""),
        ("provinsi-angan", "", "", ""),
    ],
)
def test_a_region_is_named_as_far_as_its_folder_says(folder: str, nama: str, kepala: str, ibu_kota: str) -> None:
    """A city is its own capital."""
    isi = identitas_daerah(folder)
    assert (isi["nama"], isi["kepala_daerah"], isi["ibu_kota"], isi["provinsi"]) == (nama, kepala, ibu_kota, "")
    assert isi["pemerintah"] == (f"Pemerintah {nama}" if nama else "")


def test_a_new_region() -> None:
    """What is guessed can be read as it is; what may be added is named with its example."""
    teks = isi_kabupaten("kota-rekaan")
    isi = yaml.safe_load(teks)
    assert isi == {
        "nama": "Kota Rekaan", "provinsi": None, "pemerintah": "Pemerintah Kota Rekaan", "kepala_daerah": "Wali Kota Rekaan",
        "ibu_kota": "Rekaan", "pilihan": {},
    }  # fmt: skip
    assert "provinsi:   # WAJIB DIISI: nama provinsi" in teks
    assert "pilihan: {}   # kosong: mengikuti bawaan sistem\n" in teks
    for model in (Kontak, Kalender, RupaDaerah):
        assert all(f"#     {nama}: " in teks for nama in model.model_fields)


def test_what_may_be_added_can_be_added() -> None:
    """Without the signs in front of it every example is valid."""
    baris = (
        isi_kabupaten("kota-rekaan").partition("# Boleh ditambahkan")[2].partition("pilihan: {}")[0].splitlines()[1:]
    )
    tambahan = yaml.safe_load("\n".join(satu.removeprefix("#   ") for satu in baris if "huruf:" not in satu))
    Kabupaten.model_validate(
        {**identitas_daerah("kota-rekaan"), "provinsi": "Angan", **{k: v for k, v in tambahan.items() if k != "logo"}}
    )


def test_scales_of_a_region() -> None:
    """What is no scale is told elsewhere."""
    assert skala_milik({"skala": [{"id": "a"}, {"id": 5}, "b", {}]}) == ["a"]
    assert skala_milik({"skala": "a"}) == skala_milik({}) == []
