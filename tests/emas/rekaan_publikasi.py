"""Made-up published reports of agencies that do not exist, with faults planted by a seed.

Three layouts that no report of the back tests has; every number is drawn from the seed. A planted fault changes one
cell so that the report contradicts itself there; the clean report holds none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

__all__ = ["JENIS", "SUSUNAN", "Tanaman", "rekaan", "tanam"]

#: table, label, heading, value.
Cetak = tuple[str, str, str, str]
JENIS = ("jumlah", "hitungan", "antartabel", "kode", "predikat", "keselarasan", "narasi")


@dataclass(frozen=True)
class Butir:
    """One printed cell: which kinds of fault can be planted in it, and how its value is spoiled."""

    cetak: Cetak
    jenis: str = ""
    lain: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tanaman:
    """A report with one fault: where it is, and what was printed there before."""

    jenis: str
    baris: tuple[Cetak, ...]
    tempat: tuple[str, str, str]
    semula: str

    def kena(self, tempat: str) -> bool:
        """Say whether a finding names the cell, of a wrong code the row."""
        tabel, baris, kolom = self.tempat
        return f"{tabel}, {baris}" + ("" if self.jenis == "kode" else f", kolom {kolom}") in tempat


def _titik(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")


def _rp(nilai: int) -> str:
    return f"Rp. {_titik(nilai)},-"


def _juta(nilai: int) -> str:
    return _koma(Decimal(nilai) / 1_000_000)


def _koma(nilai: Decimal, angka: int = 2) -> str:
    bulat = nilai.quantize(Decimal(1).scaleb(-angka), ROUND_HALF_UP)
    return f"{bulat:,}".replace(",", "_").replace(".", ",").replace("_", ".")


def _dot(nilai: Decimal) -> str:
    return f"{nilai.quantize(Decimal('0.01'), ROUND_HALF_UP)}"


def _persen(atas: int | Decimal, bawah: int | Decimal) -> Decimal:
    return Decimal(atas) / Decimal(bawah) * 100


def _tebal(nilai: Decimal) -> str:
    """Rate a capaian by the scale of Permendagri 86/2017."""
    batas = ((91, "Sangat Tinggi"), (76, "Tinggi"), (66, "Sedang"), (51, "Rendah"))
    return next((nama for bawah, nama in batas if nilai >= bawah), "Sangat Rendah")


_PREDIKAT = ("Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah")


@dataclass(frozen=True)
class Ukur:
    """An indicator with the numbers of three years."""

    nama: str
    target: Decimal
    realisasi: Decimal
    lalu: tuple[Decimal, Decimal]
    turun: bool = False

    @property
    def capaian(self) -> Decimal:
        """Return the achievement in per cent."""
        if self.turun:
            return (2 * self.target - self.realisasi) / self.target * 100
        return self.realisasi / self.target * 100


def _ukur(acak: Random, nama: str, *, turun: bool = False) -> Ukur:
    target = Decimal(acak.randint(3000, 9000)) / 100
    nilai = [(target * acak.randint(70, 112) / 100).quantize(Decimal("0.01")) for _ in range(3)]
    return Ukur(nama, target, nilai[0], (nilai[1], nilai[2]), turun)


def _uang(acak: Random, banyak: int) -> list[tuple[int, int]]:
    pagu = [acak.randint(150_000_000, 6_000_000_000) for _ in range(banyak)]
    return [(satu, satu * acak.randint(780, 995) // 1000 + acak.randint(1, 999)) for satu in pagu]


def _jumlah(uang: list[tuple[int, int]]) -> tuple[int, int]:
    return sum(satu for satu, _ in uang), sum(satu for _, satu in uang)


# --- the three layouts ---


def _perkebunan(acak: Random) -> Iterator[Butir]:
    """Roman numbers, T/R/C, year columns, Rp. with a dash behind, staff by gender."""
    pk, capaian, tahunan = "Tabel 2.3 Perjanjian Kinerja", "Tabel 3.1 Pengukuran", "Tabel 3.2 Perkembangan Realisasi"
    ukur = [
        _ukur(acak, "Persentase kebun rakyat bersertifikat"),
        _ukur(acak, "Indeks kepuasan pekebun"),
        _ukur(acak, "Angka kehilangan hasil panen", turun=True),
        _ukur(acak, "Cakupan penyuluhan kebun"),
        _ukur(acak, "Nilai evaluasi akuntabilitas"),
    ]
    for satu in ukur:
        yield Butir((pk, satu.nama, "Satuan", "Persen"))
        yield Butir((pk, satu.nama, "Target", _koma(satu.target)), "keselarasan")
    for satu in ukur:
        yield Butir((capaian, satu.nama, "T", _koma(satu.target)))
        yield Butir((capaian, satu.nama, "R", _koma(satu.realisasi)))
        yield Butir((capaian, satu.nama, "C", _koma(satu.capaian)), "hitungan")
        lain = tuple(nama for nama in _PREDIKAT if nama != _tebal(satu.capaian))
        yield Butir((capaian, satu.nama, "Kriteria", _tebal(satu.capaian)), "predikat", lain)
    for satu in ukur:
        for tahun, nilai in (("2021", satu.lalu[0]), ("2022", satu.lalu[1]), ("2023", satu.realisasi)):
            yield Butir((tahunan, satu.nama, tahun, _koma(nilai)), "antartabel" if tahun == "2023" else "")
    nama = [
        "I. Program Budidaya Kebun",
        "II. Program Perlindungan Tanaman",
        "III. Program Hilirisasi",
        "IV. Program Rutin",
    ]
    uang = _uang(acak, len(nama))
    belanja = "Tabel 3.5 Penyerapan Belanja"
    for label, (pagu, serap) in [*zip(nama, uang, strict=True), ("Total Belanja", _jumlah(uang))]:
        total = label == "Total Belanja"
        yield Butir((belanja, label, "Pagu", _rp(pagu)), "jumlah" if total else "")
        yield Butir((belanja, label, "Realisasi", _rp(serap)), "jumlah" if total else "")
        yield Butir((belanja, label, "%", _koma(_persen(serap, pagu))), "hitungan")
        yield Butir((belanja, label, "Sisa", _rp(pagu - serap)), "hitungan")
    pegawai = "Tabel 1.4 Aparatur"
    orang = [
        (label, acak.randint(4, 30), acak.randint(4, 30))
        for label in ("Golongan IV", "Golongan III", "Golongan II", "PPPK")
    ]
    semua = ("JUMLAH SELURUHNYA", sum(o[1] for o in orang), sum(o[2] for o in orang))
    for label, pria, wanita in [*orang, semua]:
        jenis = "jumlah" if label == semua[0] else ""
        yield Butir((pegawai, label, "L", str(pria)), jenis)
        yield Butir((pegawai, label, "P", str(wanita)), jenis)
        yield Butir((pegawai, label, "L+P", str(pria + wanita)), "jumlah")
    prosa = "Narasi Bab III"
    pagu, serap = _jumlah(uang)
    yield Butir((prosa, "total anggaran", "Nilai", _rp(pagu)), "narasi")
    yield Butir((prosa, "realisasi anggaran", "Nilai", _rp(serap)), "narasi")
    yield Butir((prosa, "persentase realisasi anggaran", "Nilai", f"{_koma(_persen(serap, pagu))} %"), "narasi")
    for satu in ukur[:3]:
        yield Butir((prosa, f"capaian {satu.nama}", "Nilai", f"{_koma(satu.capaian)}%"), "narasi")
        yield Butir((prosa, f"target {satu.nama} tahun 2023", "Nilai", f"{_koma(satu.target)}%"), "narasi")
        yield Butir((prosa, f"realisasi {satu.nama}", "Nilai", f"{_koma(satu.realisasi)} persen"), "narasi")
    yield Butir((prosa, "jumlah pegawai laki-laki", "Nilai", f"{semua[1]} orang"), "narasi")
    yield Butir((prosa, "jumlah pegawai", "Nilai", f"{semua[1] + semua[2]} orang"), "narasi")


def _kearsipan(acak: Random) -> Iterator[Butir]:
    """Amounts in millions, percentages with a point, years across and quantities down, quarters, capped capaian."""
    iku, renstra, hasil = "Tabel II.1 IKU", "Tabel II.2 Target Renstra", "Tabel III.1 Hasil Pengukuran Kinerja"
    ukur = [
        _ukur(acak, "Tingkat ketersediaan arsip statis"),
        _ukur(acak, "Nilai pengawasan kearsipan internal"),
        _ukur(acak, "Persentase perangkat yang tertib arsip"),
    ]
    for satu in ukur:
        yield Butir((iku, satu.nama, "Target 2023", _dot(satu.target)), "keselarasan")
    for satu in ukur:
        yield Butir((renstra, satu.nama, "2022", _dot(satu.target - 2)))
        yield Butir((renstra, satu.nama, "2023", _dot(satu.target)), "keselarasan")
        yield Butir((renstra, satu.nama, "2024", _dot(satu.target + 2)))
    dibatasi = [min(satu.capaian, Decimal(100)) for satu in ukur]
    for satu, nilai in zip(ukur, dibatasi, strict=True):
        yield Butir((hasil, satu.nama, "Target", _dot(satu.target)))
        yield Butir((hasil, satu.nama, "Realisasi", _dot(satu.realisasi)))
        yield Butir((hasil, satu.nama, "Tingkat Capaian (%)", _dot(nilai)), "hitungan")
    yield Butir((hasil, "Rata-rata", "Tingkat Capaian (%)", _dot(sum(dibatasi, Decimal(0)) / 3)), "jumlah")
    uraian = ["Program Pengelolaan Arsip", "Program Perlindungan Arsip", "Program Penunjang Urusan"]
    uang = [(p // 10_000 * 10_000, s // 10_000 * 10_000) for p, s in _uang(acak, 3)]
    belanja = "Tabel III.4 Realisasi Keuangan (Rp juta)"
    for label, (pagu, serap) in [*zip(uraian, uang, strict=True), ("J U M L A H", _jumlah(uang))]:
        jenis = "jumlah" if label == "J U M L A H" else "antartabel"
        yield Butir((belanja, label, "Anggaran", _juta(pagu)), jenis)
        yield Butir((belanja, label, "Realisasi", _juta(serap)), jenis)
        yield Butir((belanja, label, "Capaian (%)", _koma(_persen(serap, pagu))), "hitungan")
    perjanjian = "Tabel II.4 Anggaran Perjanjian Kinerja"
    for label, (pagu, _) in [*zip(uraian, uang, strict=True), ("Total Anggaran", _jumlah(uang))]:
        jenis = "jumlah" if label.startswith("Total") else "antartabel"
        yield Butir((perjanjian, label, "Anggaran (Rp)", _titik(pagu)), jenis)
    lalu = [_jumlah(_uang(acak, 3)) for _ in range(2)]
    deret = "Tabel III.6 Anggaran Tiga Tahun"
    for tahun, (pagu, serap) in zip(("2021", "2022", "2023"), [*lalu, _jumlah(uang)], strict=True):
        kini = "antartabel" if tahun == "2023" else ""
        yield Butir((deret, "Pagu Anggaran (Rp)", tahun, _titik(pagu)), kini)
        yield Butir((deret, "Realisasi Anggaran (Rp)", tahun, _titik(serap)), kini)
        yield Butir((deret, "Persentase Realisasi (%)", tahun, _dot(_persen(serap, pagu))), "hitungan")
    triwulan = "Tabel III.5 Realisasi per Triwulan"
    for label, (_, serap) in zip(uraian, uang, strict=True):
        potong = sorted(acak.randint(1, serap - 1) for _ in range(3))
        bagian = [b - a for a, b in zip([0, *potong], [*potong, serap], strict=True)]
        for nama, nilai in zip(("TW I", "TW II", "TW III", "TW IV"), bagian, strict=True):
            yield Butir((triwulan, label, nama, _titik(nilai)))
        yield Butir((triwulan, label, "Setahun", _titik(serap)), "jumlah")
    prosa = "Uraian Bab III"
    pagu, serap = _jumlah(uang)
    for label, nilai_uang in (("pagu anggaran tahun 2023", pagu), ("anggaran yang terserap", serap)):
        milyar = f"Rp{_koma(Decimal(nilai_uang) / 1_000_000_000)} miliar"
        yield Butir((prosa, label, "Nilai", milyar), "narasi")
    yield Butir((prosa, "penyerapan anggaran", "Nilai", f"{_dot(_persen(serap, pagu))}%"), "narasi")
    for satu, nilai in zip(ukur, dibatasi, strict=True):
        yield Butir((prosa, f"realisasi {satu.nama.lower()}", "Nilai", _dot(satu.realisasi)), "narasi")
        yield Butir((prosa, f"capaian {satu.nama.lower()}", "Nilai", f"{_dot(nilai)}%"), "narasi")


def _perikanan(acak: Random) -> Iterator[Butir]:
    """Codes in two tables, sources of funds, thousands of rupiah, indicators numbered, last year's capaian."""
    kepala = "3.25"
    anak = {
        f"{kepala}.03 PROGRAM PENGELOLAAN PERIKANAN TANGKAP": ["Pendataan Nelayan Kecil", "Bantuan Alat Tangkap"],
        f"{kepala}.04 PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA": [
            "Pembinaan Pembudi Daya",
            "Penyediaan Benih Ikan Unggul",
        ],
    }
    rinci: list[tuple[str, int, int, bool]] = []
    program: list[tuple[str, int, int]] = []
    for induk, sub in anak.items():
        uang = _uang(acak, len(sub))
        pagu, serap = _jumlah(uang)
        kode = induk.split()[0]
        rinci.append((induk, pagu, serap, False))
        rinci.append((f"{kode}.2.01 Kegiatan {induk.split(' ', 2)[2].title()}", pagu, serap, False))
        program.append((induk, pagu, serap))
        rinci += [
            (f"{kode}.2.01.{n:04d} {nama}", *u, True) for n, (nama, u) in enumerate(zip(sub, uang, strict=True), 1)
        ]
    dpa, serapan = "Lampiran 2 DPA", "Tabel 9 Serapan Dana"
    total = sum(p[1] for p in program), sum(p[2] for p in program)
    for label, pagu, _, sub in rinci:
        yield Butir((dpa, label, "Jumlah Dana (Rp)", _titik(pagu)), "" if sub else "jumlah")
    for label, pagu, serap, sub in rinci:
        yield Butir((serapan, label, "Dana (Rp)", _titik(pagu)), "kode" if sub else "")
        yield Butir((serapan, label, "Terpakai (Rp)", _titik(serap)), "" if sub else "jumlah")
        yield Butir((serapan, label, "Tingkat Serapan (%)", _koma(_persen(serap, pagu))), "hitungan")
    yield Butir((serapan, "Jumlah Seluruhnya", "Dana (Rp)", _titik(total[0])), "jumlah")
    yield Butir((serapan, "Jumlah Seluruhnya", "Terpakai (Rp)", _titik(total[1])), "jumlah")
    yield Butir((serapan, "Jumlah Seluruhnya", "Tingkat Serapan (%)", _koma(_persen(total[1], total[0]))), "hitungan")
    sumber, dau = "Tabel 10 Sumber Dana (dalam ribuan rupiah)", total[0] * 6 // 10
    for label, nilai in (("DAU", dau), ("DAK Fisik", total[0] - dau), ("Total", total[0])):
        yield Butir((sumber, label, "Alokasi", _koma(Decimal(nilai) / 1000, 0)), "jumlah" if label == "Total" else "")
    ukur = [
        _ukur(acak, "Produksi perikanan tangkap per nelayan"),
        _ukur(acak, "Konsumsi ikan per kapita"),
        _ukur(acak, "Persentase kelompok budi daya mandiri"),
        _ukur(acak, "Kasus penangkapan ikan yang merusak", turun=True),
    ]
    kinerja, banding = "Tabel 6 Kinerja 2023", "Tabel 7 Perbandingan 2022 dan 2023"
    for nomor, satu in enumerate(ukur, 1):
        label = f"{nomor}. {satu.nama}"
        yield Butir((kinerja, label, "Rencana", _koma(satu.target)))
        yield Butir((kinerja, label, "Hasil", _koma(satu.realisasi)))
        yield Butir((kinerja, label, "% Capaian", _koma(satu.capaian)), "hitungan")
        status = "Tercapai" if satu.capaian >= 100 else "Tidak Tercapai"
        # 100,00 can be a rounded 99,996: either word fits.
        lain = () if _koma(satu.capaian) == "100,00" else ("Tidak Tercapai",) if satu.capaian >= 100 else ("Tercapai",)
        yield Butir((kinerja, label, "Keterangan", status), "predikat" if lain else "", lain)
    for satu in ukur:
        yield Butir((banding, satu.nama, "Realisasi 2022", _koma(satu.lalu[1])))
        yield Butir((banding, satu.nama, "Realisasi 2023", _koma(satu.realisasi)), "antartabel")
        yield Butir((banding, satu.nama, "Naik/Turun", _koma(satu.realisasi - satu.lalu[1])), "hitungan")
    janji = "Tabel 4 Perjanjian Kinerja 2023"
    for nomor, satu in enumerate(ukur, 1):
        yield Butir((janji, f"{nomor}) {satu.nama}", "Target Kinerja", _koma(satu.target)), "keselarasan")
    prosa = "Paragraf Bab IV"
    yield Butir((prosa, "Jumlah dana yang dikelola", "Nilai", f"Rp{_titik(total[0])},00"), "narasi")
    yield Butir((prosa, "realisasi keuangan", "Nilai", f"Rp{_titik(total[1])},00"), "narasi")
    yield Butir((prosa, "sisa anggaran", "Nilai", f"Rp{_titik(total[0] - total[1])},00"), "narasi")
    for satu in ukur:
        yield Butir((prosa, f"realisasi {satu.nama} tahun 2022", "Nilai", _koma(satu.lalu[1])), "narasi")
        yield Butir((prosa, f"capaian kinerja {satu.nama}", "Nilai", f"{_koma(satu.capaian)} %"), "narasi")


def _perhubungan(acak: Random) -> Iterator[Butir]:
    """Subtotals by letters, changes of the budget in brackets, shares of staff, efficiency, progress towards the end."""
    uraian = ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah"]
    modal = ["Belanja Modal Peralatan", "Belanja Modal Gedung"]
    ubah, lra = "Tabel 5 Perubahan Anggaran", "Tabel 12 Laporan Realisasi"
    uang = dict(zip([*uraian, *modal], _uang(acak, 5), strict=True))
    operasi, barang = _jumlah([uang[nama] for nama in uraian]), _jumlah([uang[nama] for nama in modal])
    semua = _jumlah(list(uang.values()))
    baris = [
        *((f"{huruf}. {nama}", uang[nama], "") for huruf, nama in zip("abc", uraian, strict=True)),
        ("Sub Jumlah Belanja Operasi", operasi, "jumlah"),
        *((f"{huruf}. {nama}", uang[nama], "") for huruf, nama in zip("de", modal, strict=True)),
        ("Sub Jumlah Belanja Modal", barang, "jumlah"),
        ("JUMLAH BELANJA", semua, "jumlah"),
    ]
    for label, (pagu, serap), jenis in baris:
        yield Butir((lra, label, "Anggaran Setelah Perubahan (Rp)", _titik(pagu)), jenis)
        yield Butir((lra, label, "Realisasi (Rp)", _titik(serap)), jenis)
        yield Butir((lra, label, "Lebih/(Kurang)", f"({_titik(pagu - serap)})"), "hitungan")
        yield Butir((lra, label, "%", _koma(_persen(serap, pagu))), "hitungan")
    for label, nilai in uang.items():
        tambah = acak.randint(-40, 60) * 1_000_000
        yield Butir((ubah, label, "Sebelum Perubahan", _titik(nilai[0] - tambah)))
        yield Butir((ubah, label, "Setelah Perubahan", _titik(nilai[0])))
        yield Butir(
            (ubah, label, "Bertambah/(Berkurang)", _titik(tambah) if tambah >= 0 else f"({_titik(-tambah)})"),
            "hitungan",
        )
    didik = [(nama, acak.randint(5, 60)) for nama in ("SMA", "Diploma", "Sarjana", "Magister")]
    orang = sum(satu for _, satu in didik)
    for label, banyak in [*didik, ("Total", orang)]:
        jenis = "jumlah" if label == "Total" else ""
        yield Butir(("Tabel 2 Pendidikan Pegawai", label, "Jumlah (orang)", str(banyak)), jenis)
        jenis = "hitungan" if label != "Total" else ""
        yield Butir(("Tabel 2 Pendidikan Pegawai", label, "Persentase", f"{_koma(_persen(banyak, orang))}%"), jenis)
    ukur = [
        _ukur(acak, "Rasio konektivitas antarwilayah"),
        _ukur(acak, "Persentase kendaraan laik jalan"),
        _ukur(acak, "Indeks kepuasan pengguna terminal"),
        _ukur(acak, "Nilai reformasi birokrasi"),
    ]
    capai, maju = "Tabel 8 Capaian Kinerja Tahun 2023", "Tabel 10 Kemajuan terhadap Renstra"
    for satu in ukur:
        yield Butir((capai, satu.nama, "Target Tahun 2023", _koma(satu.target)), "keselarasan")
        yield Butir((capai, satu.nama, "Realisasi Tahun 2023", _koma(satu.realisasi)), "antartabel")
        yield Butir((capai, satu.nama, "Persentase Capaian (%)", _koma(satu.capaian)), "hitungan")
        lain = tuple(nama for nama in _PREDIKAT if nama != _tebal(satu.capaian))
        yield Butir((capai, satu.nama, "Predikat Kinerja", _tebal(satu.capaian)), "predikat", lain)
    rata = sum((satu.capaian for satu in ukur), Decimal(0)) / len(ukur)
    yield Butir((capai, "Rata-rata Capaian", "Persentase Capaian (%)", _koma(rata)), "jumlah")
    for satu in ukur:
        akhir = satu.target + 5
        yield Butir((maju, satu.nama, "Target Akhir Renstra (2026)", _koma(akhir)))
        yield Butir((maju, satu.nama, "Realisasi s.d. Tahun 2023", _koma(satu.realisasi)))
        yield Butir((maju, satu.nama, "Tingkat Kemajuan (%)", _koma(_persen(satu.realisasi, akhir))), "hitungan")
    for satu in ukur:
        yield Butir(("Tabel 4 Indikator Kinerja Utama", satu.nama, "Target 2022", _koma(satu.target - 1)))
        yield Butir(("Tabel 4 Indikator Kinerja Utama", satu.nama, "Target 2023", _koma(satu.target)), "keselarasan")
    hemat = "Tabel 13 Efisiensi"
    for satu, (pagu, serap) in zip(ukur, _uang(acak, 4), strict=True):
        kinerja, serapan = Decimal(_koma(satu.capaian).replace(",", ".")), Decimal(_dot(_persen(serap, pagu)))
        yield Butir((hemat, satu.nama, "Capaian Kinerja (%)", _koma(kinerja)), "antartabel")
        yield Butir((hemat, satu.nama, "Penyerapan Anggaran (%)", _koma(serapan)))
        yield Butir((hemat, satu.nama, "Tingkat Efisiensi (%)", _koma(kinerja - serapan)), "hitungan")
    prosa = "Narasi Bab III dan Bab IV"
    yield Butir((prosa, "anggaran belanja tahun 2023", "Nilai", f"Rp {_titik(semua[0])}"), "narasi")
    yield Butir((prosa, "realisasi belanja tahun 2023", "Nilai", f"Rp {_titik(semua[1])}"), "narasi")
    yield Butir((prosa, "persentase realisasi belanja", "Nilai", f"{_koma(_persen(semua[1], semua[0]))}%"), "narasi")
    yield Butir((prosa, "rata-rata capaian kinerja", "Nilai", f"{_koma(rata)}%"), "narasi")
    yield Butir((prosa, "jumlah pegawai", "Nilai", f"{orang} orang"), "narasi")
    for satu in ukur:
        yield Butir((prosa, f"target {satu.nama}", "Nilai", _koma(satu.target)), "narasi")
        yield Butir((prosa, f"{satu.nama}, capaian", "Nilai", f"{_koma(satu.capaian)}%"), "narasi")


def _peternakan(acak: Random) -> Iterator[Butir]:
    """Programs with their kegiatan below without codes, numbered totals, quantities spelled in other words."""
    pohon = {
        "Program Kesehatan Hewan": ["Vaksinasi Ternak", "Pengawasan Obat Hewan"],
        "Program Sarana Peternakan": ["Pakan Ternak", "Bibit Ternak", "Kandang Komunal"],
        "Program Penyuluhan": ["Sekolah Lapang Peternak", "Pos Penyuluhan"],
    }
    tabel, ringkas = "Tabel 3-7 Anggaran dan Realisasi", "Tabel 3-8 Ringkasan per Program"
    program: list[tuple[str, tuple[int, int]]] = []
    for nama, anak in pohon.items():
        uang = _uang(acak, len(anak))
        program.append((nama, _jumlah(uang)))
        for label, (pagu, serap), jenis in [
            (nama, _jumlah(uang), "jumlah"),
            *((f"Kegiatan {a}", u, "") for a, u in zip(anak, uang, strict=True)),
        ]:
            yield Butir((tabel, label, "Anggaran (Rp.)", _titik(pagu)), jenis)
            yield Butir((tabel, label, "Realisasi Keuangan (Rp.)", _titik(serap)), jenis)
            yield Butir((tabel, label, "Realisasi Keuangan (%)", _koma(_persen(serap, pagu))), "hitungan")
    total = _jumlah([uang for _, uang in program])
    yield Butir((tabel, "Jumlah Total", "Anggaran (Rp.)", _titik(total[0])), "jumlah")
    yield Butir((tabel, "Jumlah Total", "Realisasi Keuangan (Rp.)", _titik(total[1])), "jumlah")
    yield Butir((tabel, "Jumlah Total", "Realisasi Keuangan (%)", _koma(_persen(total[1], total[0]))), "hitungan")
    for nomor, (nama, (pagu, serap)) in enumerate(program, 1):
        yield Butir((ringkas, f"{nomor}. {nama}", "Alokasi Anggaran", _rp(pagu)), "antartabel")
        yield Butir((ringkas, f"{nomor}. {nama}", "Terealisasi", _rp(serap)), "antartabel")
        yield Butir((ringkas, f"{nomor}. {nama}", "Sisa Anggaran", _rp(pagu - serap)), "hitungan")
    yield Butir((ringkas, "Grand Total", "Alokasi Anggaran", _rp(total[0])), "jumlah")
    yield Butir((ringkas, "Grand Total", "Terealisasi", _rp(total[1])), "jumlah")
    yield Butir((ringkas, "Grand Total", "Sisa Anggaran", _rp(total[0] - total[1])), "hitungan")
    ukur = [
        _ukur(acak, "Populasi ternak besar"),
        _ukur(acak, "Prevalensi penyakit hewan menular", turun=True),
        _ukur(acak, "Persentase peternak terlatih"),
    ]
    hasil, deret = "Tabel 3-1 Target dan Realisasi Kinerja", "Tabel 3-2 Capaian Tahun 2021-2023"
    for satu in ukur:
        yield Butir((hasil, satu.nama, "Target PK", _koma(satu.target)), "keselarasan")
        yield Butir((hasil, satu.nama, "Realisasi Kinerja", _koma(satu.realisasi)))
        yield Butir((hasil, satu.nama, "Capaian Kinerja", f"{_koma(satu.capaian)} %"), "hitungan")
    for satu in ukur:
        yield Butir((deret, satu.nama, "Capaian 2022", _koma(_persen(satu.lalu[1], satu.target))))
        yield Butir((deret, satu.nama, "Capaian 2023", _koma(satu.capaian)), "antartabel")
    for satu in ukur:
        yield Butir(("Perjanjian Kinerja Kepala Dinas", satu.nama, "Target", _koma(satu.target)), "keselarasan")
        yield Butir(("Tabel 2-1 Indikator Kinerja Utama", satu.nama, "Target", _koma(satu.target)), "keselarasan")
    for nama, (pagu, _) in program:
        yield Butir(("Anggaran Perjanjian Kinerja", nama, "Anggaran", _rp(pagu)), "antartabel")
    yield Butir(("Anggaran Perjanjian Kinerja", "Jumlah", "Anggaran", _rp(total[0])), "jumlah")
    prosa = "Teks Bab III"
    yield Butir((prosa, "jumlah program", "Nilai", str(len(program))), "narasi")
    yield Butir((prosa, "jumlah kegiatan", "Nilai", str(sum(map(len, pohon.values())))), "narasi")
    yield Butir((prosa, "jumlah indikator kinerja utama", "Nilai", str(len(ukur))), "narasi")
    for nama, (pagu, serap) in program:
        yield Butir((prosa, f"anggaran {nama}", "Nilai", _rp(pagu)), "narasi")
        yield Butir((prosa, f"realisasi {nama}", "Nilai", _rp(serap)), "narasi")
        yield Butir((prosa, f"serapan {nama} (%)", "Nilai", _koma(_persen(serap, pagu))), "narasi")
    for satu in ukur:
        yield Butir((prosa, f"realisasi {satu.nama} pada tahun 2023", "Nilai", _koma(satu.realisasi)), "narasi")


SUSUNAN: dict[str, Callable[[Random], Iterator[Butir]]] = {
    "perkebunan": _perkebunan,
    "kearsipan": _kearsipan,
    "perikanan": _perikanan,
    "perhubungan": _perhubungan,
    "peternakan": _peternakan,
}


def rekaan(susunan: str, benih: int) -> tuple[Butir, ...]:
    """Return a clean report of a layout."""
    return tuple(SUSUNAN[susunan](Random(benih)))  # noqa: S311 - invented numbers


def _rusak(acak: Random, nilai: str) -> str:
    """Change one digit of a number, one of the first three so that the change cannot be a matter of rounding."""
    tempat = [nomor for nomor, huruf in enumerate(nilai) if huruf.isdigit()]
    ke = acak.choice(tempat[: min(3, len(tempat))])
    ganti = acak.choice([huruf for huruf in "123456789" if huruf != nilai[ke]])
    return nilai[:ke] + ganti + nilai[ke + 1 :]


def tanam(susunan: str, jenis: str, benih: int) -> Tanaman | None:
    """Return the report with a fault of a kind, None where the layout has no place for it."""
    isi = rekaan(susunan, benih)
    acak = Random(f"{susunan} {jenis} {benih}")  # noqa: S311 - invented numbers
    calon = [nomor for nomor, satu in enumerate(isi) if satu.jenis == jenis]
    if not calon:
        return None
    nomor = acak.choice(calon)
    tabel, label, kolom, nilai = isi[nomor].cetak
    baris = [satu.cetak for satu in isi]
    if jenis == "kode":
        kode, nama = label.split(" ", 1)
        salah = f"{kode[:-1]}{(int(kode[-1]) + acak.randint(4, 7)) % 10} {nama}"
        baris = [(t, salah if (t, b) == (tabel, label) else b, k, n) for t, b, k, n in baris]
        return Tanaman(jenis, tuple(baris), (tabel, salah, kolom), label)
    baru = acak.choice(isi[nomor].lain) if isi[nomor].lain else _rusak(acak, nilai)
    baris[nomor] = (tabel, label, kolom, baru)
    return Tanaman(jenis, tuple(baris), (tabel, label, kolom), nilai)
