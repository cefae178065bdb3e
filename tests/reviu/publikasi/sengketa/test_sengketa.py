"""Who is wrong: statements that contradict each other, relations that do not hold, and what rests on them."""

from __future__ import annotations

from kalimat_terbit import TabelTerbit, peta_kalimat, sel_terbit

from kinerja.reviu.publikasi.sengketa.perkara import Perkara
from kinerja.reviu.publikasi.sengketa.sengketa import adili
from kinerja.reviu.temuan import Tingkat

_NAMA, _LAIN = "Persentase jalan terang", "Cakupan air bersih"
_KOLOM = "Target|Realisasi|Capaian (%)"


def _perkara(*tabel: TabelTerbit) -> Perkara:
    return adili(peta_kalimat(tabel=sel_terbit(*tabel)))


def _galat(perkara: Perkara) -> list[tuple[str, str, str, str, Tingkat | None]]:
    """Return rule, column, what is printed, what should be, and the level."""
    return [
        (aturan, sel.isi.kolom, sel.teks, dugaan.seharusnya, dugaan.tingkat)
        for aturan, isi in perkara.galat.items()
        for sel, dugaan in isi
    ]


def _kinerja(nyata: str, capaian: str) -> TabelTerbit:
    return "Tabel 3.1 Kinerja", _KOLOM, {_NAMA: ("80,00", nyata, capaian), _LAIN: ("50,00", "60,00", "120,00")}


def _ulang(nomor: int, nyata: str) -> TabelTerbit:
    return f"Tabel 3.{nomor} Ulang {'ABCDEF'[nomor]}", "Realisasi", {_NAMA: (nyata,)}


def test_tanpa_sengketa() -> None:
    """What agrees everywhere makes no case."""
    perkara = _perkara(_kinerja("72,00", "90,00"), _ulang(2, "72,00"))
    assert (perkara.galat, perkara.turut) == ({}, {})


def test_tempat_lain_menjelaskan() -> None:
    """A relation that holds with the number of other places accuses that number alone."""
    perkara = _perkara(_kinerja("72,00", "95,00"), _ulang(2, "76,00"), _ulang(3, "76,00"))
    assert _galat(perkara) == [("antartabel", "Realisasi", "72,00", "76,00", None)]
    assert perkara.turut == {}
    ((_, dugaan),) = perkara.galat["antartabel"]
    assert "tercetak 76,00 pada Tabel 3.2 Ulang C dan Tabel 3.3 Ulang D, tetapi di sini 72,00" in dugaan.pesan


def test_turut() -> None:
    """A result that fits the number at fault is to be computed again."""
    perkara = _perkara(_kinerja("72,00", "90,00"), _ulang(2, "76,00"), _ulang(3, "76,00"))
    assert _galat(perkara) == [("antartabel", "Realisasi", "72,00", "76,00", None)]
    assert [(sel.teks, dugaan.tingkat) for sel, dugaan in perkara.turut.items()] == [("90,00", Tingkat.PERINGATAN)]


def test_tak_terputus() -> None:
    """Of two places of which nothing bears out either, one is named, and nothing is called right."""
    perkara = _perkara(_ulang(1, "72,00"), _ulang(2, "76,00"))
    assert [(a, teks, harap) for a, _, teks, harap, _ in _galat(perkara)] == [("antartabel", "76,00", "")]
    ((_, dugaan),) = perkara.galat["antartabel"]
    assert "laporan tidak menunjukkan mana yang benar" in dugaan.pesan
    assert perkara.pasti == {}


def test_hubungan_luput() -> None:
    """A result that its row contradicts is at fault, once."""
    kolom = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)"
    isi = {
        "Program Pasar Rakyat": ("4.000.000.000", "3.800.000.000", "200.000.000"),
        "Program Promosi": ("1.000.000.000", "900.000.000", "150.000.000"),
    }
    perkara = _perkara(("Tabel 3.1 Anggaran", kolom, isi))
    assert [isi[1:4] for isi in _galat(perkara)] == [("Sisa Anggaran (Rp)", "150.000.000", "100.000.000")]


def test_bersama() -> None:
    """One cell that explains a remainder and a total is told for both."""
    kolom = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)"
    isi = {
        "Program Pasar Rakyat": ("4.000.000.000", "3.800.000.000", "210.000.000"),
        "Program Promosi": ("1.000.000.000", "900.000.000", "100.000.000"),
        "Jumlah": ("5.000.000.000", "4.700.000.000", "300.000.000"),
    }
    perkara = _perkara(("Tabel 3.1 Anggaran", kolom, isi))
    assert [isi[1:4] for isi in _galat(perkara)] == [("Sisa Anggaran (Rp)", "210.000.000", "200.000.000")]
    lain = ("Tabel 3.2 Belanja", kolom, {"Program Tertib Ukur": ("700.000.000", "500.000.000", "260.000.000")})
    perkara = _perkara(("Tabel 3.1 Anggaran", kolom, isi), lain)
    assert [isi[2:4] for isi in _galat(perkara)] == [("210.000.000", "200.000.000"), ("260.000.000", "200.000.000")]


_PROGRAM = (
    "Program Pasar Rakyat",
    "Program Promosi",
    "Program Tertib Ukur",
    "Program Ekspor",
    "Program Koperasi",
    "Jumlah",
)


def _anggaran(nomor: int, *miliar: str) -> TabelTerbit:
    isi = {nama: (f"{n}.000.000",) for nama, n in zip(_PROGRAM, miliar, strict=True)}
    return f"Tabel 3.{nomor} Anggaran {'ABCDEF'[nomor]}", "Pagu (Rp)", isi


_LIMA = ("1.000", "2.000", "3.000", "4.000", "5.000", "15.000")


def test_bagian_dan_jumlahnya() -> None:
    """A part and its total that both differ from the other tables are each told: neither only rests on the other."""
    perkara = _perkara(_anggaran(1, *_LIMA), _anggaran(2, *_LIMA), _anggaran(3, *_LIMA[:4], "5.500", "15.500"))
    assert [(a, teks, harap) for a, _, teks, harap, _ in _galat(perkara)] == [
        ("antartabel", "5.500.000.000", "5.000.000.000"),
        ("antartabel", "15.500.000.000", "15.000.000.000"),
    ]
    assert perkara.turut == {}


def test_ukuran_sebelum_hasil() -> None:
    """A share that follows from the amount at fault rests on it, though other tables print another share."""
    kolom = "Pagu (Rp)|Realisasi Anggaran (Rp)|Persentase Realisasi Anggaran (%)"
    lain = {
        "Program Promosi": ("1.000.000.000", "900.000.000", "90,00"),
        "Jumlah": ("5.000.000.000", "4.700.000.000", "94,00"),
    }
    benar = {"Program Pasar Rakyat": ("4.000.000.000", "3.800.000.000", "95,00"), **lain}
    salah = {"Program Pasar Rakyat": ("4.000.000.000", "3.700.000.000", "92,50"), **lain}
    tabel = [(f"Tabel 3.{n} Anggaran", kolom, isi) for n, isi in enumerate((benar, benar, salah))]
    perkara = _perkara(*tabel)
    assert [isi[1:4] for isi in _galat(perkara)] == [("Realisasi Anggaran (Rp)", "3.700.000.000", "3.800.000.000")]
    assert [(sel.teks, dugaan.seharusnya) for sel, dugaan in perkara.turut.items()] == [("92,50", "")]


def test_salinan_jumlah() -> None:
    """A total that its rows contradict is printed again in the text: the text copies it."""
    teks = ("Prosa Bab III", "Nilai", {"jumlah pagu anggaran": ("Rp15.010.000.000",)})
    perkara = _perkara(_anggaran(1, *_LIMA[:5], "15.010"), teks)
    assert [(a, teks) for a, _, teks, _, _ in _galat(perkara)] == [("jumlah-baris", "15.010.000.000")]
    assert [sel.teks for sel in perkara.turut] == ["Rp15.010.000.000"]


_MUATAN = {
    "Januari": ("120", "47", "210"),
    "Februari": ("100", "52", "176"),
    "Maret": ("98", "61", "188"),
    "April": ("145", "44", "190"),
}


def test_hubungan_yang_tak_dianut() -> None:
    """Of a relation that more numbers of the report break than follow nothing is a galat."""
    kolom = "Darat|Laut|Jumlah"
    pas = _perkara(("Tabel 3.8 Bongkar Muat", kolom, {**_MUATAN, "Jumlah": ("463", "204", "742")}))
    assert [(a, teks, t) for a, _, teks, _, t in _galat(pas)] == [("jumlah-baris", "742", None)]
    luput = _perkara(("Tabel 3.8 Bongkar Muat", kolom, {**_MUATAN, "Jumlah": ("483", "214", "742")}))
    assert {t for *_, t in _galat(luput)} == {Tingkat.PERINGATAN}


def test_setiap_tempat_yang_keliru() -> None:
    """Where it is known what is right every other place is told; where it is not, one of them stands for all."""
    putus = _perkara(*(_ulang(n, nilai) for n, nilai in enumerate(("72,00", "76,00", "76,00", "76,00", "72,00"))))
    assert [(teks, harap) for _, _, teks, harap, _ in _galat(putus)] == [("72,00", "76,00")] * 2
    buka = _perkara(*(_ulang(n, nilai) for n, nilai in enumerate(("72,00", "76,00", "76,00", "72,00"))))
    assert [(teks, harap) for _, _, teks, harap, _ in _galat(buka)] == [("76,00", "")]


def test_dua_hal_yang_hampir_senama() -> None:
    """Two rows that agree in no year are told to be named apart, and neither is called wrong."""
    kolom = "Realisasi 2021|Realisasi 2022|Realisasi 2023"
    perkara = _perkara(
        ("Tabel 3.1 Produksi", kolom, {"Produksi ikan tangkap daerah": ("11", "12", "13")}),
        ("Tabel 3.2 Hasil Laut", kolom, {"Produksi dari ikan tangkap daerah": ("21", "22", "23")}),
    )
    assert [isi[2:] for isi in _galat(perkara)] == [(teks, "", Tingkat.PERINGATAN) for teks in ("21", "22", "23")]
    assert all("bedakan namanya" in dugaan.pesan for _, dugaan in perkara.galat["antartabel"])


def test_operan_yang_tercetak_lain() -> None:
    """Where as many places print either operand, the result that is printed again says which of them is right."""
    capaian = ("Tabel 3.4 Capaian", "Capaian (%)", {_NAMA: ("95,00",)})
    perkara = _perkara(_kinerja("72,00", "95,00"), _ulang(2, "76,00"), _ulang(3, "72,00"), capaian)
    assert ("hitungan-baris", "Realisasi", "72,00", "76,00", None) in _galat(perkara)


def test_tempat_lain_tak_menjelaskan() -> None:
    """A relation that holds with the number of other places no more than with its own is told beside it."""
    perkara = _perkara(_kinerja("72,00", "97,00"), _ulang(2, "76,00"), _ulang(3, "76,00"))
    assert [isi[1:4] for isi in _galat(perkara)] == [
        ("Capaian (%)", "97,00", "90,00"),
        ("Realisasi", "72,00", "76,00"),
    ]


def test_sel_yang_sudah_disebut() -> None:
    """A sum with a cell that is at fault is not told again, though it misses for another reason as well."""
    kolom = "Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa Anggaran (Rp)|Persentase Realisasi (%)"
    isi = {
        "Program Pasar Rakyat": ("4.100.000.000", "3.800.000.000", "200.000.000", "95,00"),
        "Program Promosi": ("1.000.000.000", "900.000.000", "100.000.000", "90,00"),
        "Jumlah": ("5.070.000.000", "4.700.000.000", "", ""),
    }
    perkara = _perkara(("Tabel 3.1 Anggaran", kolom, isi))
    assert [isi[1:4] for isi in _galat(perkara)] == [("Pagu (Rp)", "4.100.000.000", "4.000.000.000")]


def test_kolom_yang_berlainan() -> None:
    """Columns that differ in most rows are told once, and no row is called wrong."""
    nama = ("Persentase rumah berjamban sehat", "Cakupan imunisasi lengkap bayi", "Angka kesembuhan paru warga")
    satu, dua = (
        dict(zip(nama, ((n,) for n in isi.split()), strict=True)) for isi in ("61,2 72,4 80,3", "45,1 39,9 66,6")
    )
    perkara = _perkara(("Tabel 3.1 Kinerja", "Realisasi", satu), ("Tabel 3.2 Perkembangan", "Realisasi", dua))
    assert [isi[2:] for isi in _galat(perkara)] == [("45,1", "", Tingkat.PERINGATAN)]
