"""Bab IV concludes what was counted, and only that."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from kinerja.angka import NBSP
from kinerja.laporan import Laporan
from kinerja.model import Peran, StatusTindakLanjut, TindakLanjutLHE
from kinerja.sajian.blok import Blok, Daftar, Kotak, Sel, Tabel, TandaTangan, jelajah
from kinerja.sajian.lkjip import penutup

Ubah = Callable[..., Laporan]


def teks(*blok: Blok) -> str:
    """Return all texts of some blocks on one line."""
    isi = [getattr(satu, nama) for satu in jelajah(blok) for nama in ("judul", "teks") if hasattr(satu, nama)]
    return " ".join(isi).replace(NBSP, " ")


def simpulan(laporan: Laporan) -> list[str]:
    """Return the numbered conclusions."""
    daftar = penutup.kesimpulan(laporan).blok[-1]
    assert isinstance(daftar, Daftar)
    return [teks(*satu.isi) for satu in daftar.butir]


def tabel(blok: tuple[Blok, ...]) -> Tabel:
    """Return the only table."""
    (satu,) = [satu for satu in blok if isinstance(satu, Tabel)]
    return satu


def variabel(laporan: Laporan, pembilang: int) -> dict[str, Any]:
    """Return the variables with another number of active cooperatives."""
    return {
        "variabel": tuple(
            satu.model_copy(update={"nilai": Decimal(pembilang)})
            if satu.peran is Peran.PEMBILANG and satu.tahun == 2023
            else satu
            for satu in laporan.data.variabel
        )
    }


def test_kesimpulan_dihitung_dari_hasil(laporan: Laporan) -> None:
    """Counts per level, mean, miss with cause and money stand in this order."""
    isi = simpulan(laporan)
    assert isi[0] == "Dari 2 indikator pada 2 tujuan, seluruhnya melampaui target."
    assert isi[1] == "Dari 3 indikator pada 3 sasaran strategis, seluruhnya melampaui target."
    assert isi[2].startswith("Dari 10 indikator pada 8 program, 6 indikator melampaui target, 3 indikator tepat")
    assert isi[2].endswith("dan 1 indikator tidak mencapai target.")
    assert "108,48 % dengan predikat Sangat Tinggi" in isi[3]
    assert "(capaian 19,33 %, predikat Sangat Rendah). Penyebabnya diuraikan pada Bab III." in isi[4]
    assert "Rp3.335.152.203 (10,48 %)" in isi[5]
    assert "naik 5,73 poin persentase" in isi[5]


def test_tabel_predikat_berjumlah(laporan: Laporan) -> None:
    """14 indicators are Sangat Tinggi, one is Sangat Rendah."""
    isi = tabel(penutup.simpulan_predikat(laporan).blok)
    assert [sel.teks for sel in isi.baris[0]] == ["Sangat Tinggi", "x > 90", "2", "3", "9", "14"]
    assert [sel.teks for sel in isi.baris[4]][2:] == ["0", "0", "1", "1"]
    assert [sel.teks for sel in isi.baris[-1]] == ["Jumlah", "2", "3", "10", "15"]


def test_tabel_predikat_menampung_yang_belum_dinilai(laporan: Laporan, ubah: Ubah) -> None:
    """An indicator without capaian has its own row, so that the sum stays true."""
    isi = tabel(penutup.simpulan_predikat(ubah(laporan, variabel=(), bernarasi=False)).blok)
    assert [sel.teks for sel in isi.baris[-2]] == ["Tanpa predikat", "–", "0", "1", "0", "1"]
    assert [sel.teks for sel in isi.baris[-1]] == ["Jumlah", "2", "3", "10", "15"]


def test_sasaran_gagal_disebut_dengan_tempat_penyebabnya(laporan: Laporan, ubah: Ubah) -> None:
    """Two misses are a list; the cause of a sasaran is found in its analysis."""
    isi = simpulan(ubah(laporan, **variabel(laporan, 500)))
    assert "2 indikator melampaui target dan 1 indikator tidak mencapai target" in isi[1]
    assert "Sebanyak 2 indikator berikut tidak mencapai target." in isi[4]
    assert "realisasi 67,93 % terhadap target 76,50 % (capaian 88,80 %, predikat Tinggi)" in isi[4]
    assert "Penyebabnya diuraikan dalam analisis sasarannya pada Bab III." in isi[4]
    assert not any("sasaran 1 (" in satu for satu in isi)


def test_gagal_tanpa_penyebab_dikatakan_belum_diuraikan(laporan: Laporan, ubah: Ubah) -> None:
    """No cause is invented."""
    isi = simpulan(ubah(laporan, analisis=()))
    assert isi[4].endswith("Penyebabnya belum diuraikan.")


def test_tepat_target_bukan_melampaui(laporan: Laporan, ubah: Ubah) -> None:
    """All equal to their target is said so."""
    target = {satu.kode: satu.target for satu in laporan.hasil.capaian}
    realisasi = tuple(
        satu.model_copy(update={"realisasi": target[satu.indikator]})
        for satu in laporan.data.realisasi
        if satu.tahun == 2023 and satu.indikator.startswith(("T", "P"))
    )
    isi = simpulan(ubah(laporan, realisasi=realisasi, bernarasi=False))
    assert isi[0].endswith("seluruhnya tepat mencapai target.")
    assert "Tidak ada indikator yang gagal mencapai target di antara indikator yang dapat dinilai." in isi


def test_progres_isu_dikelompokkan_menurut_isu(laporan: Laporan, ubah: Ubah) -> None:
    """One heading per isu, five problems; an empty upaya is marked, what hinders need not be there."""
    pertama = laporan.data.isu_strategis[0].model_copy(update={"kendala": None})
    isi = tabel(penutup.progres_isu(ubah(laporan, isu_strategis=(pertama, *laporan.data.isu_strategis[1:]))).blok)
    assert isi.gaya_baris.count("kelompok") == 1
    assert [baris[0].teks for baris in isi.baris[1:]] == ["1", "2", "3", "4", "5"]
    assert isi.baris[1][3] == Sel("–")
    tanpa = laporan.data.isu_strategis[0].model_copy(update={"upaya": None})
    isi = tabel(penutup.progres_isu(ubah(laporan, isu_strategis=(tanpa, *laporan.data.isu_strategis[1:]))).blok)
    assert isi.baris[1][2] == Sel("Belum diisi", miring=True)


def test_tanpa_rekomendasi_tanpa_bagian(laporan: Laporan, ubah: Ubah) -> None:
    """An empty sheet leaves nothing behind."""
    assert penutup.tindak_lanjut_evaluasi(ubah(laporan, tindak_lanjut_lhe=())).blok == ()


def test_tindak_lanjut_dihitung_menurut_status(laporan: Laporan, ubah: Ubah) -> None:
    """Recommendations are counted by status and listed."""
    baris = tuple(
        TindakLanjutLHE(rekomendasi=f"Rekomendasi {urut}", tindak_lanjut=isi, status=status)
        for urut, (isi, status) in enumerate(
            [
                ("Sudah", StatusTindakLanjut.SELESAI),
                (None, StatusTindakLanjut.BELUM),
                ("Jalan", StatusTindakLanjut.PROSES),
            ]
        )
    )
    blok = penutup.tindak_lanjut_evaluasi(ubah(laporan, tindak_lanjut_lhe=baris)).blok
    assert "Dari 3 rekomendasi" in teks(*blok)
    assert "1 selesai ditindaklanjuti, 1 dalam proses, dan 1 belum ditindaklanjuti." in teks(*blok)
    assert tabel(blok).baris[1][2].teks == "–"
    assert tabel(blok).baris[1][3].teks == "Belum"


def test_langkah_dan_penutup(laporan: Laporan) -> None:
    """Next steps are numbered; the report closes with the head's signature, without name."""
    assert len(penutup.langkah_perbaikan(laporan).blok[-1].butir) == len(laporan.data.langkah)  # type: ignore[union-attr]
    ttd = penutup.penutup_laporan(laporan).blok[-1]
    assert isinstance(ttd, TandaTangan)
    assert ttd.tempat_tanggal == "Semarang, 28 Februari 2024"


def test_lembar_kosong_tidak_menggagalkan_bab(laporan: Laporan, ubah: Ubah) -> None:
    """A workbook that is just begun gives marks of what is missing."""
    kosong = ubah(
        laporan, bernarasi=False, indikator=(), target=(), realisasi=(), variabel=(), pembanding=(), analisis=(),
        langkah=(), sasaran=(), sasaran_program=(), tujuan=(), anggaran=(), sumber_dana=(), riwayat_anggaran=(),
        isu_strategis=(), inovasi=(), tindak_lanjut_lhe=(),
    )  # fmt: skip
    assert simpulan(kosong) == [
        "Rata-rata capaian sasaran strategis belum dapat dihitung karena capaian indikatornya belum tersedia.",
        "Anggaran tahun 2023 belum diisi.",
    ]
    for fungsi in (penutup.simpulan_predikat, penutup.progres_isu, penutup.langkah_perbaikan):
        assert isinstance(fungsi(kosong).blok[0], Kotak)
    assert isinstance(penutup.penutup_laporan(kosong).blok[0], Kotak)


def test_teks_nakal_tetap_polos(laporan: Laporan, ubah: Ubah) -> None:
    """Markup in the workbook is text, also in tables and beside braces of templates."""
    nakal = "<b>x</b> {0} **y** | $z$"
    isu = laporan.data.isu_strategis[0].model_copy(update={"isu": nakal, "permasalahan": nakal})
    isi = tabel(penutup.progres_isu(ubah(laporan, isu_strategis=(isu,))).blok)
    assert isi.baris[0][0].teks == f"Isu strategis: {nakal}"
    assert isi.baris[1][1].teks == nakal
