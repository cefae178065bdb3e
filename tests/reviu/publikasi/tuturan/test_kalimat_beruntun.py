"""Sentences that go on from the one before, that name rows together, or say by how much a row changed."""

from __future__ import annotations

import pytest

from kinerja.model import Publikasi
from kinerja.pembaca.baris_prosa import baris_kalimat
from kinerja.pembaca.unsur import Kalimat
from kinerja.reviu import Tingkat, tinjau_publikasi

_HUTAN = "Tabel 3.2 Bibit Tertanam per Kawasan (batang)"
_KAWASAN = (
    ("Lereng Barat", "41.300", "45.430"),
    ("Lereng Timur", "28.650", "26.358"),
    ("Kawah Lama", "19.540", "21.494"),
    ("Jumlah", "89.490", "93.282"),
)
_BULAN = (("Januari", "1.250"), ("Februari", "1.550"), ("Maret", "1.147"))
_TABEL = [
    *(
        Publikasi(tabel=_HUTAN, baris=nama, kolom=f"Bibit {tahun}", nilai=n)
        for nama, *nilai in _KAWASAN
        for tahun, n in zip((2022, 2023), nilai, strict=True)
    ),
    *(Publikasi(tabel="Tabel 3.3 Pengunjung per Bulan", baris=nama, kolom="Pengunjung", nilai=n) for nama, n in _BULAN),
    Publikasi(tabel="Tabel 3.4 Kinerja", baris="Kontribusi wisata terhadap kas", kolom="2022", nilai="8,40"),
    Publikasi(tabel="Tabel 3.4 Kinerja", baris="Rasio lahan kritis", kolom="2022", nilai="6,10"),
]


def _temuan(*kalimat: str) -> list[str]:
    baris = [baris_kalimat(Kalimat(satu, "Bab III")) for satu in kalimat]
    isi = [Publikasi(tabel=b.tabel, baris=b.baris, kolom=b.kolom, nilai=b.nilai) for b in baris if b is not None]
    assert len(isi) == len(kalimat)
    semua = [t.temuan for t in tinjau_publikasi([*_TABEL, *isi], tahun=2023).temuan]
    return [t.pesan for t in semua if t.tingkat is not Tingkat.CATATAN]


SEPASANG = [
    # what is held against something is so whatever year that is of
    (
        "Rata-rata capaian balai tahun 2023 sebesar 106,52%. Angka ini lebih {} 4,40 poin dibandingkan dengan "
        "perbandingan realisasi tahun 2022 dengan target akhir yaitu sebesar 102,12%.",
        "tinggi",
        "rendah",
    ),
    # what is left, and parts, of what the sentence before gives
    ("Balai menerima 640 laporan. Dari jumlah itu 415 selesai dan sisanya {} laporan.", "225", "252"),
    (
        "Dana konservasi Rp3.200.000.000. Terpakai Rp2.950.000.000 sehingga tersisa {}.",
        "Rp250.000.000",
        "Rp520.000.000",
    ),
    ("Dari 50 petugas 36 orang bertugas di hutan. Selebihnya {} orang di kantor.", "14", "17"),
    ("Diperiksa 90 sumur dan 64 sumur layak. Sumur yang tidak layak {} buah.", "26", "32"),
    ("Penanaman mendapat alokasi 70,00 persen. Kegiatan lainnya mendapat {} persen.", "30,00", "34,00"),
    ("Bibit yang disemai 52.700 batang. Bibit jati 31.200 batang dan bibit mahoni {} batang.", "21.500", "25.500"),
    # parts of a whole that the sentence before names
    (
        "Kantor balai diisi 74 pegawai. Pegawai pria berjumlah 45 orang dan pegawai wanita berjumlah {} orang.",
        "29",
        "23",
    ),
    (
        "Relawan terdaftar 96 orang. Sebanyak 31 orang menjaga pos, 48 orang berpatroli, dan {} orang di posko.",
        "17",
        "71",
    ),
    ("Dari 40 laporan, 33 laporan ditindaklanjuti dan {} laporan masih diperiksa.", "tujuh", "sembilan"),
    # changes, differences and what is missing, of the numbers that the sentences before give
    ("Sarang yang terpantau 248 buah. Pada tahun 2022 terpantau 230 buah. Jadi terdapat kenaikan {} buah.", "18", "81"),
    (
        "Sarang yang terpantau 248 buah. Pada tahun 2022 terpantau 230 buah. Jadi ada kenaikan 18 buah atau {} persen.",
        "7,83",
        "9,83",
    ),
    ("Populasi rusa mencapai 412 ekor. Tahun 2022 sebesar 377 ekor sehingga {} 35 ekor.", "bertambah", "berkurang"),
    (
        "Rata-rata kebun 6,25 hektare, sedangkan rata-rata provinsi 7,05 hektare. Selisih dengan provinsi adalah {} hektare.",
        "0,80",
        "0,90",
    ),
    (
        "Ruas yang sudah ditata 318 meter. Target Renstra 450 meter sehingga masih perlu tambahan {} meter.",
        "132",
        "123",
    ),
    # rows that are named together
    ("Lereng Barat dan Lereng Timur menerima {} bibit pada tahun 2023.", "71.788", "71.778"),
    ("Kawasan selain Kawah Lama ditanami {} batang bibit.", "71.788", "77.788"),
    # by how much, from the year before or from another row
    ("Bibit di Lereng Barat meningkat {} persen dibandingkan tahun 2022.", "10,00", "12,00"),
    ("Bibit di Lereng Timur {} 8,00 persen dari tahun sebelumnya.", "menurun", "meningkat"),
    ("Bibit di Kawah Lama bertambah {} batang atau 10,00 persen.", "1.954", "1.945"),
    ("Jumlah bibit tahun 2023 naik {} persen dari tahun 2022.", "4,24", "5,24"),
    ("Pengunjung bulan Februari naik {} persen dibandingkan Januari.", "24,00", "21,00"),
    # from a year of which the sentence names the number alone: the other stands before, that of the same quantity
    (
        "Tutupan lahan terealisasi 84,00% dari target 90,00%. Disandingkan dengan tahun 2022 yang terealisasi 80,50%, terjadi peningkatan {} poin.",
        "3,50",
        "5,50",
    ),
    (
        "Realisasi tutupan lahan 84,00% dengan capaian 93,33%. Bila dibandingkan realisasi tahun 2022 sebesar 80,50%, terjadi {} sebesar 3,50 poin.",
        "kenaikan",
        "penurunan",
    ),
]


@pytest.mark.parametrize(("pola", "benar", "salah"), SEPASANG)
def test_sepasang(pola: str, benar: str, salah: str) -> None:
    """What follows from the sentence before, or from the rows that are named, gives nothing; what does not is named."""
    assert _temuan(*pola.format(benar).split(". ")) == []
    assert _temuan(*pola.format(salah).split(". ")) != []


@pytest.mark.parametrize(
    "kalimat",
    [
        # parts of some other whole, a part of the parts, and a change of something else
        "Kantor balai diisi 74 pegawai. Pegawai pria berjumlah 45 orang, 23 orang di antaranya lulusan SMA.",
        "Relawan terdaftar 96 orang. Sebanyak 31 orang menjaga pos dan 48 orang berpatroli.",
        "Sarang yang terpantau 248 buah. Pada tahun 2022 terpantau 230 buah. Jadi terdapat kenaikan 81 ekor.",
        "Populasi rusa mencapai 412 ekor. Tahun 2022 sebesar 377 ekor, lalu bertambah lagi.",
        # another thing, a part that no whole is named of, a share that is none of a hundred, a plan
        "Dana penanaman Rp900.000.000 terpakai Rp870.000.000. Sisa dana Program Rawat Hutan sebesar Rp45.000.000.",
        "Petugas berjumlah 36 orang, 20 di antaranya perempuan. Petugas yang tidak hadir 12 orang.",
        "Penanaman terserap 52,00 persen. Kegiatan lainnya terserap 45,00 persen.",
        "Bibit yang disemai 52.700 batang. Ditargetkan 31.200 batang jati dan 25.500 batang mahoni.",
        "Bibit di Lereng Barat ditargetkan naik 12,00 persen dibandingkan tahun 2022.",
        "Bibit di Lereng Barat naik 40,00 persen dibandingkan tahun 2019.",
        "Lereng Barat dan Lereng Timur masing-masing menerima 71.778 bibit.",
        # what the sentence itself names
        "Tutupan lahan mencapai 84,00%. Dibandingkan tahun 2022 sebesar 70,00%, kesehatan tanah meningkat 2,00 poin.",
        # what a longer name is of
        "Bibit Lereng Barat jenis pinus naik 12,00 persen dibandingkan tahun 2022.",
        # a name that holds a word of shares
        "Kontribusi wisata terhadap kas mencapai 9,10 persen pada tahun 2023.",
    ],
)
def test_bukan_lanjutan(kalimat: str) -> None:
    """Sentences that only stand beside each other, or speak of plans, other years and other things, give nothing."""
    assert _temuan(*kalimat.split(". ")) == []
