"""Rules of form: mandatory parts, codes, names and units."""

from __future__ import annotations

from collections.abc import Iterator

from kinerja.angka import gabung
from kinerja.laporan import Laporan
from kinerja.model import POLA_KODE, CaraRealisasi, Indikator, Level, Variabel, induk_kode, kode_lokal, tingkat_kode
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import padan, ringkas_kode
from kinerja.reviu.kata import akar_kata
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__ = ["BERATURAN"]

_NOMENKLATUR = "Permendagri Nomor 90 Tahun 2019 dan keputusan pemutakhirannya"
_SATUAN = "Satuan menyebut apa yang dihitung indikator"
#: What may be missing and has a rule of its own, by its code: nothing is found twice.
BERATURAN = {
    "tanpa_solusi": "tanpa-solusi",
    "tanpa_upaya": "isu-tanpa-upaya",
    "tanpa_program_pendukung": "pohon-terputus",
}


@aturan(
    "Bagian wajib laporan kinerja lengkap",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran II (sistematika)",
    membaca=("semua lembar", "narasi"),
    dokumen=(),
)
def bagian_wajib(laporan: Laporan) -> Iterator[Dugaan]:
    """Nothing is missing of what the front page would list as not yet filled in, beside what other rules ask for."""
    for satu in (satu for satu in laporan.kekurangan if satu.kode not in BERATURAN):
        letak = satu.berkas
        if satu.lembar:
            letak = f"{satu.berkas}, {satu.lembar}!{satu.sel or 'A1'}"
        yield Dugaan(letak, "", "terisi", f"{satu.galat().pesan}.")


@aturan(
    "Kode sub kegiatan memakai satu pemutakhiran",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.CATATAN,
    dasar="Kepmendagri Nomor 050-5889 Tahun 2021 (dua angka) dan Nomor 900.1.15.5-1317 Tahun 2023 (empat angka)",
    membaca=("anggaran",),
)
def kode_dua_dan_empat_angka(laporan: Laporan) -> Iterator[Dugaan]:
    """Codes of sub kegiatan are all of two or all of four digits."""
    sub = [s for s in laporan.data.anggaran if tingkat_kode(s.kode) == "subkegiatan" and not kode_lokal(s.kode)]
    panjang = {jumlah: [s for s in sub if len(s.kode.rpartition(".")[2]) == jumlah] for jumlah in (2, 4)}
    if panjang[2] and panjang[4]:
        sedikit = min(panjang.values(), key=len)
        pesan = (
            f"{len(panjang[2])} sub kegiatan berkode dua angka dan {len(panjang[4])} berkode empat angka; pakai kode dari "
            f"satu pemutakhiran. Yang lebih sedikit: {ringkas_kode(sedikit)}."
        )
        yield Dugaan(tempat(sedikit[0], "kode"), sedikit[0].kode, "kode dari satu pemutakhiran", pesan)


@aturan(
    "Kode kegiatan sesuai dengan kewenangan daerah",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar=f"{_NOMENKLATUR}: angka 1 untuk provinsi, 2 untuk kabupaten/kota",
    membaca=("anggaran", "kabupaten"),
)
def kewenangan_kode(laporan: Laporan) -> Iterator[Dugaan]:
    """Codes of kegiatan carry the digit of the level of government."""
    nama = padan(laporan.kabupaten.nama)
    angka = "2" if nama.startswith(("kota ", "kabupaten ")) else "1" if nama.startswith("provinsi ") else ""
    for satu in laporan.data.anggaran:
        cocok = POLA_KODE.match(satu.kode)
        if angka and cocok and tingkat_kode(satu.kode) == "kegiatan" and cocok[4] != angka:
            pesan = (
                f"Kode “{satu.nama}”, yaitu {satu.kode}, memakai angka kewenangan {cocok[4]}, sedangkan "
                f"{laporan.kabupaten.nama} memakai {angka}."
            )
            yield Dugaan(tempat(satu, "kode"), satu.kode, f"angka kewenangan {angka}", pesan)


@aturan(
    "Program memakai kode urusan perangkat daerah",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.CATATAN,
    dasar=_NOMENKLATUR,
    membaca=("anggaran",),
)
def kode_urusan_lain(laporan: Laporan) -> Iterator[Dugaan]:
    """A program whose code belongs to another field than most of the others is pointed out."""
    program = [s for s in laporan.data.anggaran if tingkat_kode(s.kode) == "program" and not kode_lokal(s.kode)]
    bidang = [_bidang(satu.kode) for satu in program]
    utama = max(bidang, key=bidang.count, default="")
    for satu in program:
        milik = _bidang(satu.kode)
        if milik != utama and "X" not in milik and 2 * bidang.count(utama) > len(bidang):
            pesan = f"“{satu.nama}” berkode {satu.kode}, sedangkan kode program lain berawalan {utama}."
            yield Dugaan(tempat(satu, "kode"), satu.kode, f"{utama}.…", pesan)


def _bidang(kode: str) -> str:
    return kode.rpartition(".")[0]


@aturan(
    "Kode resmi program, kegiatan, dan sub kegiatan dicantumkan",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.CATATAN,
    dasar=_NOMENKLATUR,
    membaca=("anggaran",),
)
def kode_resmi(laporan: Laporan) -> Iterator[Dugaan]:
    """The budget carries official codes."""
    if laporan.data.anggaran and not laporan.berkode:
        pesan = "Program, kegiatan, dan sub kegiatan tidak memakai kode resmi; cocokkan dengan DPA."
        satu = laporan.data.anggaran[0]
        yield Dugaan(tempat(satu, "kode"), satu.kode, "kode menurut DPA", pesan)


@aturan(
    "Satu nama memakai satu kode",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar=_NOMENKLATUR,
    membaca=("anggaran",),
)
def nama_dua_kode(laporan: Laporan) -> Iterator[Dugaan]:
    """Rows of the budget below one parent bear different names."""
    pertama: dict[tuple[str, str], str] = {}
    for satu in laporan.data.anggaran:
        kode = pertama.setdefault((induk_kode(satu.kode), padan(satu.nama)), satu.kode)
        if kode != satu.kode:
            pesan = f"“{satu.nama}” berkode {satu.kode} dan {kode}; periksa kode atau namanya."
            yield Dugaan(tempat(satu, "nama"), f"{satu.kode} dan {kode}", "satu kode", pesan)


@aturan(
    "Program dirinci sampai sub kegiatan",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.CATATAN,
    dasar=_NOMENKLATUR,
    membaca=("anggaran",),
)
def tanpa_rincian(laporan: Laporan) -> Iterator[Dugaan]:
    """Every program has kegiatan, every kegiatan sub kegiatan."""
    induk = {induk_kode(satu.kode) for satu in laporan.data.anggaran}
    for satu in laporan.data.anggaran:
        tingkat = tingkat_kode(satu.kode)
        if tingkat != "subkegiatan" and satu.kode not in induk:
            bawah = "kegiatan" if tingkat == "program" else "sub kegiatan"
            pesan = f"“{satu.nama}” ({satu.kode}) tidak mempunyai {bawah}."
            yield Dugaan(tempat(satu, "kode"), satu.kode, bawah, pesan)


@aturan(
    "Persentase bersatuan persen, jumlah tidak",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SATUAN,
    membaca=("indikator",),
    dokumen=(),
)
def satuan_persentase(laporan: Laporan) -> Iterator[Dugaan]:
    """A percentage has the unit %, a number has another."""
    for satu in laporan.data.indikator:
        persen = padan(satu.satuan) in {"%", "persen"}
        nama = padan(satu.nama)
        if nama.startswith(("persentase ", "prosentase ", "presentase ")) and not persen:
            apa, seharusnya = "persentase", "%"
        elif nama.startswith("jumlah ") and persen:
            apa, seharusnya = "jumlah", "satuan yang dihitung"
        else:
            continue
        pesan = f"“{satu.nama}” ({satu.kode}) menyebut {apa}, tetapi bersatuan {satu.satuan}."
        yield Dugaan(tempat(satu, "satuan"), satu.satuan, seharusnya, pesan)


#: What an indicator that begins with Jumlah counts, and the units that fit; the longest beginning decides.
_OBJEK: tuple[tuple[str, frozenset[str]], ...] = tuple(
    (awal, frozenset(satuan.split("; ")))
    for awal, satuan in (
        ("pelaku usaha", "orang; pelaku usaha; pelaku usaha mikro; pelaku; umkm"),
        ("usaha mikro", "unit usaha; usaha; usaha mikro; umkm; unit; pelaku usaha"),
        ("unit usaha", "unit usaha; usaha; usaha mikro; umkm; unit"),
        ("koperasi", "koperasi; unit; lembaga; badan hukum"),
        ("sdm", "orang; peserta"),
        ("orang", "orang; orang bulan; peserta; jiwa"),
        ("peserta", "orang; peserta"),
        ("pegawai", "orang; pegawai"),
        ("masyarakat", "orang; jiwa; peserta; kelompok"),
        ("penduduk", "orang; jiwa"),
        ("siswa", "orang; siswa; peserta"),
        ("guru", "orang; guru"),
        ("dokumen", "dokumen; berkas; laporan"),
        ("laporan", "laporan; dokumen"),
        ("paket", "paket"),
        ("desa", "desa; desa kelurahan"),
        ("kelurahan", "kelurahan; desa kelurahan"),
        ("sekolah", "sekolah; unit; satuan pendidikan"),
        ("kendaraan", "unit; kendaraan"),
        ("keluarga", "keluarga; kk; orang"),
        ("rumah tangga", "rumah tangga; kk; keluarga"),
    )
)


@aturan(
    "Satuan sesuai dengan yang dihitung",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SATUAN,
    membaca=("indikator",),
)
def satuan_objek(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator that counts koperasi is not given in unit usaha, one that counts people not in units."""
    for satu in laporan.data.indikator:
        nama = padan(satu.nama)
        if not nama.startswith("jumlah "):
            continue
        benda = f"{nama.removeprefix('jumlah ')} "
        cocok = next(((awal, boleh) for awal, boleh in _OBJEK if benda.startswith(f"{awal} ")), None)
        if cocok and padan(satu.satuan) not in cocok[1] | {"%", "persen"}:
            boleh = gabung(sorted(cocok[1]), "atau")
            pesan = f"“{satu.nama}” ({satu.kode}) menghitung {cocok[0]}, tetapi bersatuan {satu.satuan}."
            yield Dugaan(tempat(satu, "satuan"), satu.satuan, boleh, pesan)


@aturan(
    "Satu satuan ditulis dengan satu cara",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.CATATAN,
    dasar=_SATUAN,
    membaca=("indikator", "variabel"),
    dokumen=(),
)
def satuan_seragam(laporan: Laporan) -> Iterator[Dugaan]:
    """A unit is not written in two ways (dokumen, Dokumen; %, persen)."""
    pertama: dict[str, str] = {}
    sudah: set[str] = set()
    daftar: tuple[Indikator | Variabel, ...] = (*laporan.data.indikator, *laporan.data.variabel)
    for satu in daftar:
        bentuk = {"persen": "%"}.get(padan(satu.satuan), padan(satu.satuan))
        awal = pertama.setdefault(bentuk, satu.satuan)
        if awal != satu.satuan and satu.satuan not in sudah:
            sudah.add(satu.satuan)
            pesan = f"Satuan “{satu.satuan}” ditulis juga “{awal}”; pakai satu cara."
            yield Dugaan(tempat(satu, "satuan"), satu.satuan, awal, pesan)


#: Ways of realisasi whose two variables are of one kind.
_SEJENIS = (CaraRealisasi.PERSENTASE, CaraRealisasi.PERTUMBUHAN)


@aturan(
    "Variabel suatu indikator bersatuan tetap",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar="Bagian dan keseluruhan, dan tahun yang dibandingkan, memakai satuan yang sama",
    membaca=("variabel", "indikator"),
)
def satuan_variabel(laporan: Laporan) -> Iterator[Dugaan]:
    """A variable has one unit in all years, and part and whole of a percentage have the same."""
    persen = {s.kode for s in laporan.data.indikator if s.cara_realisasi in _SEJENIS}
    pertama: dict[tuple[str, str], Variabel] = {}
    for satu in laporan.data.variabel:
        peran = "" if satu.indikator in persen else satu.peran.value
        awal = pertama.setdefault((satu.indikator, peran), satu)
        if padan(awal.satuan) != padan(satu.satuan):
            pesan = (
                f"“{satu.nama}” ({satu.indikator}, {satu.tahun}) bersatuan {satu.satuan}, sedangkan “{awal.nama}” "
                f"({awal.tahun}) bersatuan {awal.satuan}."
            )
            yield Dugaan(tempat(satu, "satuan"), satu.satuan, awal.satuan, pesan)


@aturan(
    "Indikator sub kegiatan mengukur sub kegiatannya",
    keluarga=Keluarga.BENTUK,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permenpan-RB Nomor 53 Tahun 2014, Lampiran III (substansi: indikator mengukur sasarannya)",
    membaca=("indikator", "anggaran", "pk_indikator"),
)
def indikator_lain_isi(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator of a sub kegiatan shares a word with its name: its first, or one that its program does not have."""
    nama = {satu.kode: satu.nama for satu in laporan.data.anggaran}
    rincian = {satu.indikator for satu in laporan.data.pk_indikator if satu.rincian}
    for satu in laporan.indikator_berlaku:
        if satu.level is not Level.SUBKEGIATAN or satu.kode in rincian:
            continue
        kata = akar_kata(nama[satu.induk])
        khas = {*kata} - ({*akar_kata(nama.get(induk_kode(induk_kode(satu.induk)), ""))} - {*kata[:1]})
        if khas and khas.isdisjoint(akar_kata(satu.nama)):
            pesan = (
                f"Indikator “{satu.nama}” ({satu.kode}) tidak menyebut satu pun kata dari sub kegiatannya "
                f"“{nama[satu.induk]}”; pastikan mengukur sub kegiatan itu."
            )
            yield Dugaan(tempat(satu, "nama"), satu.nama, f"indikator “{nama[satu.induk]}”", pesan)
