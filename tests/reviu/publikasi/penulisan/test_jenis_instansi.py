"""Which agencies a report can be of: not one of the many below an agency that its title names."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.reviu import tinjau_publikasi
from kinerja.reviu.publikasi.penulisan.jenis_instansi import dapat_sendiri, tak_bernama


@pytest.mark.parametrize(
    ("jenis", "instansi", "dapat"),
    [
        ("RSUD", "Dinas Kesehatan Kabupaten Rawajaya", False),
        ("Puskesmas", "BADAN KESEHATAN", False),
        ("Dinas", "DINAS KESEHATAN", True),
        ("Kecamatan", "Kecamatan Rawa Timur", True),
        ("RSUD", "Rumah Sakit Umum Daerah Bukit Rawa", True),
        ("Kecamatan", "", True),
    ],
)
def test_agencies_below_the_own_one(jenis: str, instansi: str, dapat: bool) -> None:
    """What an agency has below it is not what its report is about; where its name is unknown anything can be."""
    assert dapat_sendiri(jenis, instansi) is dapat


@pytest.mark.parametrize(
    ("nama", "tanpa"), [("Kab/ Kota", True), ("Daerah Provinsi", True), ("Daerah Rawa", False), ("", False)]
)
def test_names_of_any_region(nama: str, tanpa: bool) -> None:
    """Words for regions without the name of one."""
    assert tak_bernama(nama) is tanpa


@pytest.mark.parametrize("instansi", ["Dinas Kesehatan Kabupaten Rawajaya", ""])
def test_hospitals_of_a_health_office(instansi: str) -> None:
    """A report that names one hospital more often than the others is still that of the office over them."""
    nama = ("Bukit Rawa", "Bukit Rawa", "Bukit Rawa", "Bukit Rawa", "Tanjung Elok", "Kab/ Kota")
    isi = [
        Publikasi(
            tabel="Prosa BAB III",
            baris=f"Kinerja RSUD {satu} ke-{n}",
            kolom="Kalimat",
            nilai=f"Kinerja RSUD {satu} pada tahun ini disusun menurut rencana strategis tahap {n}.",
        )
        for n, satu in enumerate(nama)
    ]
    pesan = [s.temuan.pesan for s in tinjau_publikasi(isi, tahun=2023, instansi=instansi).temuan]
    assert any("bukit rawa, tetapi" in satu.casefold() for satu in pesan) is not bool(instansi)
    assert not any("Kab/" in satu for satu in pesan)


def test_agencies_in_the_title_of_a_regulation() -> None:
    """A regulation on the organization of many agencies names them; the report is of none of them for that."""
    sendiri = [f"Laporan Kinerja Badan Lingkungan Hidup tahap {n} disusun menurut rencana strategis." for n in range(4)]
    aturan = (
        "Tugas pokok menurut Peraturan Daerah Nomor 22 Tahun 2018 tentang Organisasi dan Tata Kerja Badan Perencanaan "
        "Pembangunan Daerah dan Lembaga Teknis ialah membantu kepala daerah."
    )
    lain = "Laporan kinerja Badan Perencanaan Pembangunan ini disusun menurut rencana strategis."

    def temuan(*kalimat: str) -> list[str]:
        isi = [Publikasi(tabel="Prosa BAB I", baris=s[:60], kolom="Kalimat", nilai=s) for s in kalimat]
        pesan = [t.temuan.pesan for t in tinjau_publikasi(isi, tahun=2023).temuan]
        return [satu for satu in pesan if satu.startswith("Laporan ini tentang")]

    assert temuan(*sendiri, aturan) == []
    assert len(temuan(*sendiri, lain)) == 1
