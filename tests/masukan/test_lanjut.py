"""The workbook of a new year from an earlier one: what stays, what is emptied, and what begins anew."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from kinerja.masukan.lanjut import catatan_tinjau, lanjutkan, tanpa_renstra
from kinerja.model import (
    LEMBAR,
    Anggaran,
    Asal,
    Baris,
    Data,
    EvaluasiRenja,
    Identitas,
    Indikator,
    IndikatorPelayanan,
    PegawaiStatus,
    PKAnggaran,
    Program,
    Realisasi,
    Rentang,
    RiwayatAnggaran,
    Sasaran,
    Target,
    Usulan,
)


def _baris(spek: type[Baris], berkas: str = "data.xlsx", **isi: Any) -> Any:
    return spek.model_validate({"asal": Asal(berkas, spek.lembar, 3, {}), **isi})


def _ukur(kode: str) -> Any:
    return _baris(Indikator, kode=kode, level="sasaran", induk="S1", nama=kode, satuan="%", arah="naik")


def _bahan(tahun: int = 2025, periode: str | None = None, **isi: tuple[Any, ...]) -> Any:
    """Return what was read of a report: its year or period, and the rows of its sheets."""
    return SimpleNamespace(
        data=Data(**isi), pengaturan=SimpleNamespace(params=SimpleNamespace(tahun=tahun, periode=periode))
    )


def _identitas() -> Any:
    return _baris(
        Identitas, nama="Dinas Rekaan", singkatan="DR", jabatan_pimpinan="Kepala", urusan="rekaan", renstra_awal=2025,
        renstra_akhir=2029, tahun_pertama=2025,
    )  # fmt: skip


def test_rows_stay_as_they_were_typed_in_this_workbook() -> None:
    """What came from elsewhere stays there; a range stays a range; every sheet is there."""
    isi = lanjutkan(
        _bahan(
            sasaran=(_baris(Sasaran, kode="S1", uraian="a"), _baris(Sasaran, "2024/data.xlsx", kode="S2", uraian="b")),
            indikator=(_ukur("S1.1"),),
            target=(_baris(Target, indikator="S1.1", tahun=2026, renstra="5,40-6,20"),),
        ),
        2026,
    )
    assert [satu["kode"] for satu in isi["sasaran"]] == ["S1"]
    assert isinstance(isi["target"][0]["renstra"], Rentang)
    assert isi.keys() == LEMBAR.keys()


def test_what_describes_the_earlier_year_is_marked() -> None:
    """Before a note, in place of an earlier mark; other sheets are not."""
    lama = catatan_tinjau(_bahan(2024).pengaturan.params)
    pegawai = [
        _baris(PegawaiStatus, status=s, kelompok="ASN", jumlah=3, catatan=c)
        for s, c in (("a", None), ("b", "lihat SK"), ("c", f"{lama}; lihat SK"))
    ]
    isi = lanjutkan(_bahan(pegawai_status=tuple(pegawai), sasaran=(_baris(Sasaran, kode="S1", uraian="a"),)), 2026)
    tanda = "berasal dari laporan tahun 2025"
    catatan = [str(satu["catatan"]) for satu in isi["pegawai_status"]]
    assert [satu.count("berasal dari") for satu in catatan] == [1, 1, 1]
    assert all(tanda in satu for satu in catatan)
    assert [satu.endswith("; lihat SK") for satu in catatan] == [False, True, True]
    assert isi["sasaran"][0]["catatan"] is None
    assert catatan_tinjau(_bahan(periode="2025-2029").pengaturan.params).endswith("Renstra 2025-2029")


def test_amounts_are_emptied_and_become_history() -> None:
    """Their totals, once; without a budget, or where that year stands there already, nothing is added."""
    anggaran = tuple(
        _baris(Anggaran, kode=k, nama=k, anggaran=a, realisasi=r) for k, a, r in (("P1", 5, 3), ("P2", 7, None))
    )
    isi = lanjutkan(_bahan(anggaran=anggaran, pk_anggaran=(_baris(PKAnggaran, pk="PK", kode="P1", dikelola=3),)), 2026)
    assert [(satu["kode"], satu["anggaran"], satu["realisasi"]) for satu in isi["anggaran"]] == [
        ("P1", None, None),
        ("P2", None, None),
    ]
    assert isi["riwayat_anggaran"] == [{"tahun": 2025, "anggaran": 12, "realisasi": 3}]
    assert isi["pk_anggaran"][0]["dikelola"] is None
    lama = _baris(RiwayatAnggaran, tahun=2025, anggaran=1, realisasi=1)
    assert len(lanjutkan(_bahan(anggaran=anggaran, riwayat_anggaran=(lama,)), 2026)["riwayat_anggaran"]) == 1
    assert lanjutkan(_bahan(), 2026)["riwayat_anggaran"] == []


def test_what_the_new_year_has_of_its_own_begins_anew() -> None:
    """Proposals, among others."""
    usulan = _baris(Usulan, kode="P1", lokasi="x", volume=1, satuan="paket", pengusul="x")
    assert lanjutkan(_bahan(usulan=(usulan,)), 2026)["usulan"] == []


def test_targets_of_the_new_year_are_those_of_the_renstra() -> None:
    """Plans of its own are emptied, those of other years stay; every indicator has a row, by indicator and year."""
    isi = lanjutkan(
        _bahan(
            indikator=(_ukur("S1.2"), _ukur("S1.1")),
            target=(
                _baris(Target, indikator="S1.1", tahun=2026, renstra=5, renja=6, pk_murni=7, pk_perubahan=8),
                _baris(Target, indikator="S1.1", tahun=2025, renstra=4, renja=3),
                _baris(Target, indikator="S1.2", tahun=2025, renstra=1),
            ),
        ),
        2026,
    )
    target = [
        (s["indikator"], s["tahun"], s.get("renstra"), s.get("renja"), s.get("pk_murni"), s.get("pk_perubahan"))
        for s in isi["target"]
    ]
    assert target == [
        ("S1.2", 2025, 1, None, None, None), ("S1.2", 2026, None, None, None, None), ("S1.1", 2025, 4, 3, None, None),
        ("S1.1", 2026, 5, None, None, None),
    ]  # fmt: skip


def test_every_indicator_of_the_earlier_year_gets_a_row_to_be_filled() -> None:
    """Once; older ones get none."""
    nyata = tuple(
        _baris(Realisasi, indikator=k, tahun=t, realisasi=1)
        for k, t in (("S1.2", 2025), ("S1.1", 2025), ("S1.1", 2026), ("S1.3", 2024))
    )
    isi = lanjutkan(_bahan(realisasi=nyata), 2026)
    assert [(satu["indikator"], satu["tahun"], satu.get("realisasi")) for satu in isi["realisasi"]] == [
        ("S1.2", 2025, 1), ("S1.2", 2026, None), ("S1.1", 2025, 1), ("S1.1", 2026, 1), ("S1.3", 2024, 1),
    ]  # fmt: skip


def test_a_line_of_the_evaluation_moves_on_by_a_year() -> None:
    """What was the running year is evaluated; what came of it is not known yet."""
    satu = _baris(
        EvaluasiRenja, kode="P1", sifat="kumulatif", nama_indikator="a", target_renstra=9, realisasi_lalu=1, bagian_lalu=2,
        target=3, realisasi=4, target_berjalan=5,
    )  # fmt: skip
    (baru,) = lanjutkan(_bahan(evaluasi_renja=(satu,)), 2026)["evaluasi_renja"]
    assert [baru[k] for k in ("target_renstra", "realisasi_lalu", "bagian_lalu", "target", "realisasi", "target_berjalan")] == [
        9, None, None, 5, None, None,
    ]  # fmt: skip


def test_a_new_renstra_takes_five_years_of_history() -> None:
    """Targets only of what stands beside the tree, without pagu; one within the period takes none."""
    bahan = _bahan(
        periode="2025-2029",
        identitas=(_identitas(),),
        indikator_pelayanan=(
            _baris(IndikatorPelayanan, kode="L1", nama="x", satuan="%", arah="naik", desimal=0, ikk="ya"),
        ),
        target=tuple(
            _baris(Target, indikator=k, tahun=t, renstra=1, pagu=5)
            for k, t in (("L1", 2024), ("L1", 2025), ("L1", 2029), ("L1", 2030), ("S1.1", 2026))
        ),
        realisasi=tuple(_baris(Realisasi, indikator="L1", tahun=t, realisasi=1) for t in (2024, 2025, 2029)),
    )
    isi = lanjutkan(bahan, 2030)
    assert [satu["tahun"] for satu in isi["realisasi"]] == [2025, 2029]
    assert [(satu["indikator"], satu["tahun"], satu["renstra"], satu["pagu"]) for satu in isi["target"]] == [
        ("L1", 2025, 1, None), ("L1", 2029, 1, None),
    ]  # fmt: skip
    assert lanjutkan(bahan, 2029)["realisasi"] == []


def test_a_year_leaves_out_what_its_renstra_has() -> None:
    """Whole sheets, rows of the same key, the period, pagu and targets; its budget names every program, in the order of codes."""
    renstra = Data(
        sasaran=(_baris(Sasaran, kode="S1", uraian="a"),),
        indikator=(_ukur("S1.1"),),
        program=tuple(_baris(Program, kode=k, nama=f"Nama {k}") for k in ("P2", "P1")),
    )
    isi: dict[str, list[dict[str, object]]] = {
        "sasaran": [{"kode": "S9"}], "indikator": [{"kode": "S1.1"}, {"kode": "S1.2"}], "tujuan": [{"kode": "T1"}],
        "target": [{"indikator": "S1.1", "tahun": 2026, "renstra": 5, "renja": 6, "pagu": 7}],
        "identitas": [{"nama": "Dinas", "renstra_awal": 2025, "renstra_akhir": 2029, "tahun_pertama": 2025}],
        "anggaran": [{"kode": "P2", "nama": "Sendiri", "anggaran": 5}],
    }  # fmt: skip
    hasil, lembar = tanpa_renstra(isi, ("sasaran", "indikator", "target"), renstra)
    assert lembar == {"indikator", "target"}
    assert "sasaran" not in hasil
    assert (hasil["indikator"], hasil["tujuan"]) == ([{"kode": "S1.2"}], [{"kode": "T1"}])
    assert hasil["target"] == [{"indikator": "S1.1", "tahun": 2026, "renstra": None, "renja": 6, "pagu": None}]
    assert hasil["identitas"] == [{"nama": "Dinas", "renstra_awal": None, "renstra_akhir": None, "tahun_pertama": None}]
    assert hasil["anggaran"] == [{"kode": "P1", "nama": "Nama P1"}, {"kode": "P2", "nama": "Sendiri", "anggaran": 5}]
    assert isi["sasaran"] == [{"kode": "S9"}]
    assert tanpa_renstra({}, (), renstra)[0]["anggaran"] == [
        {"kode": "P1", "nama": "Nama P1"},
        {"kode": "P2", "nama": "Nama P2"},
    ]
