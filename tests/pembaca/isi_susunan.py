"""What the tables of drawn layouts hold: names, numbers, heads and groups, drawn by lot."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from contoh_cetakan import Contoh, Sel, s

__all__ = [
    "Undi",
    "anggaran",
    "beragam",
    "berbutir",
    "berkode",
    "capaian",
    "dana",
    "deret",
    "hubung",
    "pegawai",
    "ribuan",
    "subjumlah",
    "tabel_berketerangan",
    "tahun_berkelompok",
    "triwulan",
    "tujuan",
]

_KATA = (
    "Persentase|Jumlah|Indeks|Tingkat|Cakupan|Nilai|Rasio|Proporsi|Efisiensi".split("|"),
    "pelayanan|pengelolaan|pembinaan|penyelenggaraan|pemenuhan|peningkatan|pengawasan|penataan".split("|"),
    "kesehatan|koperasi|pangan|perpustakaan|kebersihan|transportasi|pertanahan|kearsipan|perikanan|pariwisata|sertifikasi".split(
        "|"
    ),
    "masyarakat|daerah|perkotaan|pedesaan|keluarga|aparatur|usaha mikro|lingkungan|wilayah pesisir".split("|"),
)
_EKOR = (
    "yang memenuhi standar pelayanan minimal",
    "di seluruh kecamatan dan kelurahan",
    "sesuai dengan ketentuan yang berlaku",
    "berdasarkan hasil evaluasi tahun berjalan",
    "yang ditangani sampai dengan selesai",
    "secara terpadu dan berkelanjutan",
)
SATUAN = ("Persen", "Indeks", "Orang", "Dokumen", "Nilai", "Unit")
_TANDA = ("-", "n/a", "Na", "–")


class Undi:
    """Draws what a table holds; names of one table differ."""

    def __init__(self, biji: str) -> None:
        self.acak = random.Random(biji)  # noqa: S311 - layouts, no secrets
        self._nama: set[str] = set()
        #: how names are written: str.title, str.upper, str.lower
        self.tulis: Callable[[str], str] = str

    def nama(self, ekor: int = 0) -> str:
        """Return a name that the table has not yet, longer by so many phrases."""
        while True:
            satu = " ".join(map(self.acak.choice, _KATA))
            satu = self.tulis(" ".join([satu, *self.acak.sample(_EKOR, ekor)]))
            if satu not in self._nama:
                self._nama.add(satu)
                return satu

    def sisa(self, ekor: int = 0) -> str:
        """Return a name behind another word."""
        satu = self.nama(ekor)
        return satu.lower() if self.tulis is str else satu

    def pecahan(self) -> str:
        """Return a number with decimals."""
        return f"{self.acak.uniform(0.2, 140):.2f}".replace(".", ",")

    def uang(self) -> int:
        """Return an amount."""
        return int(self.acak.choice((1e7, 3e8, 9e9)) * self.acak.uniform(0.1, 3.0))

    def bulat(self) -> str:
        """Return a whole number."""
        return ribuan(self.acak.randint(1, 4000))


def ribuan(nilai: int) -> str:
    """Print a whole number."""
    return f"{nilai:,}".replace(",", ".")


def _nomor_kolom(u: Undi, banyak: int) -> list[Sel]:
    pola = u.acak.choice(("{}", "({})"))
    return [s(pola.format(n)) for n in range(1, banyak + 1)]


def capaian(
    u: Undi,
    nomor: str,
    *,
    gabung: bool = False,
    ekor: int = 0,
    bernomor: bool = False,
    bolong: bool = False,
    baris: int = 6,
    tanda: Sequence[str] = _TANDA,
) -> Contoh:
    """Indicators with target, realisasi and capaian, below goals."""
    predikat = u.acak.random() < 0.4
    kepala = ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"]
    kepala += ["Predikat"] if predikat else []
    isi: list[list[Sel]] = [[s(k) for k in kepala]]
    if bernomor:
        isi.append(_nomor_kolom(u, len(kepala)))
    awal = len(isi)
    n = 0
    while len(isi) - awal < baris:
        n += 1
        tinggi = u.acak.randint(2, 3) if gabung else 1
        for k in range(tinggi):
            depan = [s(str(n), 1, tinggi), s(f"Meningkatnya {u.sisa()}", 1, tinggi)] if not k else []
            angka = [u.acak.choice(tanda) if bolong and u.acak.random() < 0.3 else u.pecahan() for _ in range(3)]
            if bolong and u.acak.random() < 0.3:
                angka[2] = f"({u.pecahan()})"
            isi.append([*depan, s(u.nama(ekor)), s(u.acak.choice(SATUAN)), *map(s, angka)])
            if predikat:
                isi[-1].append(s(u.acak.choice(("Sangat Tinggi", "Tinggi", "Sedang", "Rendah"))))
    lebar = (1, 4, 4.5, 2, 2, 2.3, 2.3, *([2.3] if predikat else []))
    return Contoh(f"Tabel {nomor} Capaian Indikator Kinerja Utama", isi, awal, 2, frozenset({0, 1}), lebar=lebar)


def anggaran(
    u: Undi,
    nomor: str,
    *,
    baris: int = 8,
    ekor: int = 0,
    lebar: Sequence[float] = (2.2, 5, 2.8, 2.8, 1.5),
    jumlah: bool = True,
) -> Contoh:
    """Codes, programmes, amounts, and their total."""
    isi: list[list[Sel]] = [[s("Kode"), s("Program/Kegiatan"), s("Anggaran (Rp)"), s("Realisasi (Rp)"), s("%")]]
    total = [0, 0]
    for n in range(1, baris + 1):
        pagu = u.uang()
        serapan = int(pagu * u.acak.uniform(0.6, 1.0))
        total = [total[0] + pagu, total[1] + serapan]
        kode = f"2.17.{(n + 3) // 4:02d}.2.{n:02d}"
        persen = f"{100 * serapan / pagu:.2f}".replace(".", ",")
        isi.append([s(kode), s(f"Kegiatan {u.sisa(ekor)}"), s(ribuan(pagu)), s(ribuan(serapan)), s(persen)])
    if jumlah:
        persen = f"{100 * total[1] / total[0]:.2f}".replace(".", ",")
        isi.append([s("Jumlah", 2), s(ribuan(total[0])), s(ribuan(total[1])), s(persen)])
    return Contoh(f"Tabel {nomor} Anggaran dan Realisasi Belanja", isi, 1, 1, frozenset({0}), kode=1, lebar=lebar)


def pegawai(u: Undi, nomor: str, *, tingkat: int = 2, ekor: int = 0) -> Contoh:
    """Staff by kind, with heads of two or three levels and a total."""
    bawah = [s(k) for _ in range(2) for k in ("Laki-laki", "Perempuan")]
    isi: list[list[Sel]]
    if tingkat == 3:
        isi = [
            [s("No", 1, 3), s("Unit Kerja", 1, 3), s("Status Kepegawaian", 4), s("Jumlah", 1, 3)],
            [s("PNS", 2), s("PPPK", 2)],
            bawah,
        ]
    else:
        isi = [[s("No", 1, 2), s("Unit Kerja", 1, 2), s("PNS", 2), s("PPPK", 2), s("Jumlah", 1, 2)], bawah]
    for n in range(1, u.acak.randint(5, 9)):
        isi.append([s(str(n)), s(f"Bidang {u.sisa(ekor)}"), *(s(u.bulat()) for _ in range(5))])
    isi.append([s("Jumlah", 2), *(s(u.bulat()) for _ in range(5))])
    return Contoh(
        f"Tabel {nomor} Pegawai menurut Unit Kerja", isi, tingkat, 1, frozenset({0}), lebar=(1, 5, 2, 2.1, 2, 2.1, 2)
    )


def triwulan(u: Undi, nomor: str) -> Contoh:
    """Quarters side by side: wide."""
    isi: list[list[Sel]] = [
        [s("Indikator", 1, 2), s("Satuan", 1, 2), *(s(f"Triwulan {n}", 3) for n in ("I", "II", "III", "IV"))],
        [s(n) for _ in range(4) for n in ("Target", "Realisasi", "%")],
    ]
    isi += [
        [s(u.nama()), s(u.acak.choice(SATUAN)), *(s(u.pecahan()) for _ in range(12))]
        for _ in range(u.acak.randint(4, 7))
    ]
    return Contoh(
        f"Tabel {nomor} Target dan Realisasi Triwulan", isi, 2, 0, lanskap=True, lebar=(5, 2, *(1.8, 2.2, 1.8) * 4)
    )


def deret(
    u: Undi, nomor: str, *, kelompok: bool = False, bolong: bool = False, ekor: int = 0, tanda: Sequence[str] = _TANDA
) -> Contoh:
    """Years side by side, perhaps in groups of rows."""
    tahun = [str(t) for t in range(2019, 2024)]
    isi: list[list[Sel]] = [[s("Uraian"), s("Satuan"), *map(s, tahun)]]
    for _ in range(u.acak.randint(2, 3)):
        if kelompok:
            isi.append([s(f"Urusan {u.nama().split()[2]} dan {u.nama().split()[3]}", 7)])
        for _ in range(u.acak.randint(2, 4)):
            angka = [u.acak.choice(tanda) if bolong and u.acak.random() < 0.3 else u.pecahan() for _ in tahun]
            isi.append([s(u.nama(ekor)), s(u.acak.choice(SATUAN)), *map(s, angka)])
    return Contoh(f"Tabel {nomor} Perkembangan Indikator Tahun 2019–2023", isi, 1, 0, lebar=(5, 2, 2, 2, 2, 2, 2))


def dana(u: Undi, nomor: str) -> Contoh:
    """Sources of money."""
    isi: list[list[Sel]] = [[s("No."), s("Sumber Dana"), s("Pagu"), s("Realisasi"), s("Sisa")]]
    for n in range(1, u.acak.randint(4, 7)):
        pagu = u.uang()
        serapan = int(pagu * 0.87)
        isi.append([s(f"{n}."), s(f"Dana {u.sisa()}"), s(ribuan(pagu)), s(ribuan(serapan)), s(ribuan(pagu - serapan))])
    return Contoh(f"Tabel {nomor} Pagu menurut Sumber Dana", isi, 1, 1, frozenset({0}), lebar=(1, 4, 3, 3, 3))


def hubung(u: Undi, nomor: str) -> Contoh:
    """Heads of long words in narrow columns, which break them."""
    kepala = [
        "Kecamatan",
        "Kependudukan",
        "Ketenagakerjaan",
        "Keanekaragaman Hayati",
        "Penanggulangan Bencana",
        "Kesejahteraan Sosial",
    ]
    isi = [[s(k) for k in kepala]]
    isi += [[s(f"Kecamatan {u.nama().split()[2].title()} {n}"), *(s(u.bulat()) for _ in range(5))] for n in range(1, 7)]
    return Contoh(f"Tabel {nomor} Keadaan Wilayah", isi, 1, 0, lebar=(3, 1.35, 1.35, 1.35, 1.35, 1.35))


def tabel_berketerangan(u: Undi, nomor: str) -> Contoh:
    """Indicators with remarks of several lines."""
    isi = [[s(k) for k in ("No", "Indikator Kinerja", "Target", "Realisasi", "Faktor Pendorong/Penghambat")]]
    for n in range(1, u.acak.randint(5, 7)):
        catatan = f"{u.nama(2)} belum tercapai karena {u.bulat()} berkas belum lengkap. {u.nama(1)}."
        isi.append([s(str(n)), s(u.nama(u.acak.randint(0, 2))), s(u.pecahan()), s(u.pecahan()), s(catatan)])
    return Contoh(f"Tabel {nomor} Analisis Capaian", isi, 1, 1, frozenset({0, 4}), lebar=(1, 4, 2, 2, 6))


def berkode(u: Undi, nomor: str, *, ekor: int = 0) -> Contoh:
    """Levels of codes in columns of their own, programmes above what belongs to them."""
    isi: list[list[Sel]] = [
        [s("Kode", 3), s("Program/Kegiatan", 1, 2), s("Anggaran", 2), s("%", 1, 2)],
        [s("Prog"), s("Keg"), s("Sub"), s("Pagu"), s("Realisasi")],
    ]
    for p in range(1, u.acak.randint(3, 4)):
        for k in range(u.acak.randint(3, 4)):
            pagu = u.uang()
            nama = f"Kegiatan {u.sisa(ekor)}" if k else f"Program {u.sisa(ekor)}"
            angka = (ribuan(pagu), ribuan(int(pagu * u.acak.uniform(0.6, 1.0))), u.pecahan())
            kode = (f"{p:02d}", "2.01" if k else "", f"{k:02d}" if k else "")
            isi.append([*map(s, kode), s(nama), *map(s, angka)])
    return Contoh(
        f"Tabel {nomor} Realisasi Anggaran",
        isi,
        2,
        3,
        frozenset({0, 1, 2}),
        kode=3,
        lebar=(1.2, 1.2, 1.2, 5, 2.8, 2.8, 1.5),
    )


def tujuan(u: Undi, nomor: str, *, ekor: int = 0) -> Contoh:
    """Aims over goals over indicators, each merged over its rows."""
    kepala = ("No", "Tujuan", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)")
    isi: list[list[Sel]] = [[s(k) for k in kepala]]
    for n in range(1, u.acak.randint(3, 4)):
        bagian = [u.acak.randint(1, 3) for _ in range(u.acak.randint(1, 3))]
        for b, banyak in enumerate(bagian):
            for k in range(banyak):
                awal = (
                    []
                    if b or k
                    else [s(str(n), 1, sum(bagian)), s(f"Terwujudnya {u.sisa()} yang berdaya saing", 1, sum(bagian))]
                )
                tengah = [] if k else [s(f"Meningkatnya {u.sisa()}", 1, banyak)]
                isi.append([*awal, *tengah, s(u.nama(ekor)), *(s(u.pecahan()) for _ in range(3))])
    return Contoh(
        f"Tabel {nomor} Capaian Tujuan dan Sasaran",
        isi,
        1,
        3,
        frozenset({0, 1, 2}),
        lebar=(0.8, 3, 3, 4.2, 1.7, 1.9, 1.9),
    )


def tahun_berkelompok(u: Undi, nomor: str, *, ekor: int = 0, tanda: Sequence[str] = ()) -> Contoh:
    """Years over their target, realisasi and capaian; ``tanda`` is printed where there is no value."""
    tahun = range(2021, 2024)
    isi: list[list[Sel]] = [
        [s("No", 1, 2), s("Indikator", 1, 2), s("Satuan", 1, 2), *(s(str(t), 3) for t in tahun)],
        [s(k) for _ in tahun for k in ("Target", "Realisasi", "Capaian")],
    ]
    for n in range(1, u.acak.randint(5, 8)):
        angka = [u.acak.choice(tanda) if tanda and u.acak.random() < 0.3 else u.pecahan() for _ in range(9)]
        isi.append([s(str(n)), s(u.nama(ekor)), s(u.acak.choice(SATUAN)), *map(s, angka)])
    lebar = (0.9, 4.5, 1.8, *(1.6, 1.9, 1.8) * 3)
    return Contoh(f"Tabel {nomor} Perbandingan Capaian", isi, 2, 1, frozenset({0}), lanskap=True, lebar=lebar)


def beragam(u: Undi, nomor: str, *, ekor: int = 0) -> Contoh:
    """Values of many kinds: with units, signs, in brackets, of money."""
    isi: list[list[Sel]] = [[s(k) for k in ("No", "Indikator Kinerja", "Target 2023", "Realisasi 2023", "Selisih")]]
    for n in range(1, u.acak.randint(7, 10)):
        jenis = u.acak.randint(0, 4)
        angka = {
            0: lambda: f"{u.acak.randint(1, 48)} bulan",
            1: lambda: f"{u.pecahan()}%",
            2: lambda: f"Rp {ribuan(u.uang())},-",
            3: lambda: f"{u.bulat()}",
            4: lambda: f"{u.acak.choice(('-', '(', ''))}{u.pecahan()}",
        }[jenis]
        nilai = [angka() for _ in range(3)]
        nilai = [f"{satu})" if satu.startswith("(") else satu for satu in nilai]
        isi.append([s(str(n)), s(u.nama(ekor)), *map(s, nilai)])
    return Contoh(f"Tabel {nomor} Capaian Lain", isi, 1, 1, frozenset({0}), lebar=(0.8, 5.5, 3, 3, 3))


def subjumlah(u: Undi, nomor: str, *, ekor: int = 0) -> Contoh:
    """Parts with totals of their own, headings of parts, and the total of all."""
    isi: list[list[Sel]] = [
        [s("No"), s("Uraian Belanja"), s("Anggaran (Rp)"), s("Realisasi (Rp)"), s("Sisa (Rp)"), s("%")]
    ]
    total = [0, 0]
    for p in range(u.acak.randint(2, 3)):
        bagian = [0, 0]
        isi.append([s(f"{chr(65 + p)}. Belanja {u.sisa().split()[1]} {u.sisa().split()[2]}", 6)])
        for n in range(1, u.acak.randint(3, 5)):
            pagu = u.uang()
            serapan = int(pagu * u.acak.uniform(0.6, 1.0))
            bagian = [bagian[0] + pagu, bagian[1] + serapan]
            isi.append([s(str(n)), s(f"Belanja {u.sisa(ekor)}"), *_serapan(pagu, serapan)])
        isi.append([s(f"Jumlah Belanja {chr(65 + p)}", 2), *_serapan(*bagian)])
        total = [total[0] + bagian[0], total[1] + bagian[1]]
    isi.append([s("Total Belanja", 2), *_serapan(*total)])
    return Contoh(f"Tabel {nomor} Rincian Belanja", isi, 1, 1, frozenset({0}), lebar=(0.8, 4.8, 2.8, 2.8, 2.6, 1.4))


def _serapan(pagu: int, serapan: int) -> list[Sel]:
    persen = f"{100 * serapan / pagu:.2f}".replace(".", ",")
    return [s(ribuan(pagu)), s(ribuan(serapan)), s(ribuan(pagu - serapan)), s(persen)]


def berbutir(u: Undi, nomor: str) -> Contoh:
    """Lists within cells, between the name of a row and its numbers; the numbers of the columns are formulas."""
    isi = [
        [s(k) for k in ("No", "Indikator Kinerja", "Program Pendukung", "Target", "Realisasi", "Capaian")],
        [s(k) for k in ("(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(5)/(4)x100")],
    ]
    for n in range(1, u.acak.randint(4, 7)):
        butir = "\n".join(f"{chr(96 + k)}. Program {u.sisa()}" for k in range(1, u.acak.randint(2, 4)))
        isi.append([s(str(n)), s(u.nama(u.acak.randint(0, 1))), s(butir), *(s(u.pecahan()) for _ in range(3))])
    return Contoh(f"Tabel {nomor} Program Pendukung", isi, 2, 1, frozenset({0, 2}), lebar=(0.8, 4, 5, 1.8, 1.9, 2.4))
