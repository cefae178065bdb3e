"""Relations beyond one row: means of goals from another table, shares of one whole, parts of a year, names by their numbers."""

from __future__ import annotations

from kinerja.model import Publikasi
from kinerja.reviu import Temuan, Tingkat, tinjau_publikasi

Cetak = tuple[str, str, str, str]


def _temuan(isi: list[Cetak], induk: dict[str, str] | None = None) -> list[Temuan]:
    induk = induk or {}
    baris = [Publikasi(tabel=t, baris=b, kolom=k, nilai=n, induk=induk.get(b)) for t, b, k, n in isi]
    return [s.temuan for s in tinjau_publikasi(baris, tahun=2023).temuan]


def _tabel(nama: str, isi: dict[str, dict[str, str]]) -> list[Cetak]:
    return [(nama, baris, kolom, nilai) for baris, sel in isi.items() for kolom, nilai in sel.items()]


def test_rerata_sasaran_tabel_lain() -> None:
    """The capaian of a goal is the mean of the indicators that another table groups under it; no more than a warning."""
    ukur = {n: {"Target": "50", "Realisasi": r, "Capaian (%)": c} for n, r, c in (("Luas lahan basah", "40", "80,00"), ("Luas lahan kering", "50", "100,00"), ("Produksi padi ladang", "45", "90,00"), ("Produksi jagung manis", "60", "120,00"))}  # fmt: skip
    induk = dict.fromkeys(list(ukur)[:2], "SS 1 Lestarinya lahan pertanian") | dict.fromkeys(
        list(ukur)[2:], "SS 2 Naiknya hasil panen"
    )
    rekap = _tabel(
        "Tabel 3.9 Capaian Sasaran",
        {"SS 1": {"Rata-rata Capaian (%)": "90,00"}, "SS 2": {"Rata-rata Capaian (%)": "105,00"}},
    )
    assert _temuan([*_tabel("Tabel 3.1", ukur), *rekap], induk) == []
    salah = [(*satu[:3], "150,00") if satu[3] == "105,00" else satu for satu in rekap]
    [temuan] = _temuan([*_tabel("Tabel 3.1", ukur), *salah], induk)
    assert (temuan.tercetak, temuan.seharusnya, temuan.tingkat) == ("150,00", "105,00", Tingkat.PERINGATAN)


def test_bagian_dari_satu_keseluruhan() -> None:
    """Percentages of a budget that no column holds are judged by the budget that most rows give."""
    bulan = ("Januari", "Februari", "Maret", "April", "Mei", "Juni")
    isi = {n: {"Realisasi s.d. bulan ini": f"{12 * k}.345.000", "% thd Pagu": f"{(12_000_000 * k + 345_000) / 1_000_000:.2f}".replace(".", ",")} for k, n in enumerate(bulan, 2)}  # fmt: skip
    assert _temuan(_tabel("Tabel 3.4 Penyerapan per Bulan", isi)) == []
    isi["April"]["% thd Pagu"] = "66,35"
    assert [s.tercetak for s in _temuan(_tabel("Tabel 3.4 Penyerapan per Bulan", isi))] == ["66,35"]


def test_triwulan_menurut_judul_tabel() -> None:
    """Quarters whose headings name no quantity are those of the caption, and make the year, in a table of one row too."""
    kolom = {"TW I": "12", "TW II": "20", "TW III": "9", "TW IV": "31", "Total": "72"}
    tabel = _tabel("Tabel 3.5 Realisasi Kinerja per Triwulan", {"Jumlah bibit tersalur petani": kolom})
    assert _temuan(tabel) == []
    [temuan] = [s for s in _temuan([(*s[:3], "77") if s[2] == "Total" else s for s in tabel]) if s.tercetak == "77"]
    assert temuan.seharusnya == "72"


def test_nama_menurut_angka() -> None:
    """Rows of one target whose names differ by a word are named; at the name of fewer tables, else both."""
    isi = {"Jumlah bibit unggul petani": "740", "Luas kebun kopi rakyat": "128", "Indeks mutu hasil panen": "81,25"}
    satu = _tabel("Tabel 2.1 Perjanjian Kinerja", {n: {"Target": v} for n, v in isi.items()})
    lain = [
        (t.replace("2.1 Perjanjian Kinerja", "3.1 Capaian"), b.replace("Jumlah bibit", "Persentase bibit"), k, n)
        for t, b, k, n in satu
    ]
    [temuan] = [s for s in _temuan([*satu, *lain]) if s.aturan == "publikasi-nama"]
    assert temuan.seharusnya == ""
    assert "Tabel 2.1" in temuan.tempat
    assert "Tabel 3.1" in temuan.tempat
    tiga = [(t.replace("2.1", "2.2"), b, k, n) for t, b, k, n in satu]
    [temuan] = [s for s in _temuan([*satu, *tiga, *lain]) if s.aturan == "publikasi-nama"]
    assert (temuan.tercetak, temuan.seharusnya) == ("Persentase bibit unggul petani", "Jumlah bibit unggul petani")


def test_kode_dan_nama() -> None:
    """A program with its code in one table and without it in another is one thing."""
    nama = ("Program Penyuluhan Pertanian Lapangan", "Program Perbenihan Tanaman Pangan")
    satu = _tabel("Tabel 2.4 Anggaran", {f"3.27.0{n} {s}": {"Pagu": f"{n}50.000.000"} for n, s in enumerate(nama, 2)})
    lain = _tabel("Tabel 3.6 Anggaran", {s: {"Pagu": f"{n}50.000.000"} for n, s in enumerate(nama, 2)})
    assert _temuan([*satu, *lain]) == []
    salah = [(*s[:3], "280.000.000") if s[3] == "250.000.000" else s for s in lain]
    [temuan] = _temuan([*satu, *salah])
    assert "280.000.000" in f"{temuan.tercetak} {temuan.pesan}"


def test_desimal_bertitik() -> None:
    """In a report that writes decimals with a point a comma parts thousands, of small numbers too."""
    isi = {n: {"Rawat Jalan": a, "Rawat Inap": b, "Jumlah Kunjungan": c} for n, a, b, c in (("Januari", "1,684", "126", "1,810"), ("Februari", "2,006", "310", "2,316"), ("Maret", "1,170", "205", "1,375"), ("April", "980", "95", "1,075"))}  # fmt: skip
    desimal = _tabel(
        "Tabel 2",
        {
            f"Indikator {n} mutu layanan": {"Target": "80.00", "Realisasi": "72.00", "Capaian (%)": "90.00"}
            for n in "ABC"
        },
    )
    assert _temuan([*_tabel("Tabel 1", isi), *desimal]) == []
    isi["Maret"]["Rawat Inap"] = "250"
    [temuan] = _temuan([*_tabel("Tabel 1", isi), *desimal])
    assert (temuan.tercetak, temuan.seharusnya) == ("1,375", "1.420")


def test_terbilang_tabel_lain() -> None:
    """Where another table prints what the words say, the digits beside the words are at fault."""
    isi = [
        ("Tabel 3.6", "Jumlah", "Pagu", "41.968.000.000"),
        ("Narasi", "total pagu anggaran", "Nilai", "Rp71.968.000.000"),
        ("Narasi", "total pagu anggaran", "Terbilang", "empat puluh satu miliar sembilan ratus enam puluh delapan juta rupiah"),
    ]  # fmt: skip
    [temuan] = [s for s in _temuan(isi) if s.aturan == "publikasi-terbilang"]
    assert (temuan.tercetak, temuan.seharusnya) == ("Rp71.968.000.000", "41.968.000.000")


def test_nama_berupa_angka() -> None:
    """What stands under a name that is a number with its unit was misread, and makes no galat."""
    isi = {"800 Org": {"Target": "250", "Realisasi": "125", "Capaian (%)": "200"}}
    tingkat = {s.tingkat for s in _temuan(_tabel("Tabel 2.1", isi))}
    assert tingkat
    assert Tingkat.GALAT not in tingkat


def test_jumlah_program_dengan_indikator_semua_jenjang() -> None:
    """Rows that are indicators below programs and kegiatan: the total adds up the programs, each once."""
    program = ["Dana > Program Taman", "Dana > Program Taman > Kegiatan: Pohon", "Dana > Program Jalan"]
    isi = [
        ("Persentase taman", program[0], "300.000.000"),
        ("Jumlah pohon", program[1], "300.000.000"),
        ("Jumlah dari 2 indikator", program[2], "500.000.000"),
        ("Persentase jalan", program[2], "200.000.000"),
        ("Panjang jalan", program[2], "300.000.000"),
        ("Jumlah marka", "Dana > Program Jalan > Kegiatan: Marka", "500.000.000"),
    ]

    def tinjau(total: str) -> list[Temuan]:
        semua: list[Cetak] = [("Tabel 4.3", nama, "Pagu", nilai) for nama, _, nilai in (*isi, ("Jumlah", "", total))]
        return _temuan(semua, {nama: induk for nama, induk, _ in isi})

    assert tinjau("800.000.000") == []
    assert [satu.aturan for satu in tinjau("900.000.000")] == ["publikasi-jumlah-baris"]
