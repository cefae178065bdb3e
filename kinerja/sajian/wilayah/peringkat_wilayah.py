"""The page of a region: ranks and distributions of its dinas as charts that stay readable with five or five hundred."""

from __future__ import annotations

from collections.abc import Sequence

from kinerja import hitung
from kinerja.angka import cetak_persen
from kinerja.besaran.cetakan import Cetakan
from kinerja.hitung import DinasWilayah, SebaranPredikat
from kinerja.laporan import Wilayah
from kinerja.sajian import grafik
from kinerja.sajian.blok import Blok, Gambar, Inline, Judul, Rujuk
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import KolomBesaran
from kinerja.sajian.tabel import sel_predikat
from kinerja.sajian.temuan import beralih, temuan_kelas, temuan_ujung
from kinerja.sajian.wilayah.wilayah import tabel_wilayah

__all__ = ["peringkat_wilayah"]

#: Up to so many dinas stand in one chart; of more, only the first and the last :data:`_UJUNG`.
_SEMUA = 25
_UJUNG = 10


@sajian
def peringkat_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """Rank the dinas by capaian and by absorption, and show how both and the predikat are distributed."""
    blok: list[Blok] = [Judul(2, "Peringkat dan Sebaran", "D.")]
    if not wilayah.dinas:
        return [*blok, paragraf("Belum ada laporan yang dapat direkap.")]
    if len(wilayah.dinas) == 1:
        satu = wilayah.dinas[0].nama
        pesan = f"Baru laporan {satu} yang dapat direkap sehingga belum ada yang diperingkat."
        return [*blok, paragraf(pesan), *_predikat(wilayah)]
    return [
        *blok,
        Judul(3, "Capaian Kinerja", "1."),
        *_peringkat(wilayah, "capaian", "Capaian Kinerja"),
        _sebaran(wilayah, "capaian", "Capaian Kinerja"),
        Judul(3, "Serapan Anggaran", "2."),
        *_peringkat(wilayah, "persen", "Serapan Anggaran"),
        _sebaran(wilayah, "persen", "Serapan Anggaran"),
        Judul(3, "Predikat", "3."),
        *_predikat(wilayah),
    ]


def _peringkat(wilayah: Wilayah, kolom: str, judul: str) -> list[Blok]:
    urut = wilayah.peringkat(kolom)
    if not urut:
        return [paragraf(f"{judul} belum dapat dihitung.")]
    if len(urut) <= _SEMUA:
        bagian = [("", kolom, urut)]
    else:
        bagian = [
            (" Tertinggi", f"{kolom}_atas", urut[:_UJUNG]),
            (" Terendah", f"{kolom}_bawah", urut[-_UJUNG:]),
        ]
    lukisan = [_gambar(wilayah, f"peringkat_{kunci}", f"{judul}{kata}", kolom, isi) for kata, kunci, isi in bagian]
    rujuk: list[str | Inline] = []
    for satu in lukisan:
        rujuk += [" dan " if rujuk else "", Rujuk(f"gambar:{satu.kunci}")]
    banyak = f"{len(urut)} perangkat daerah"
    kata = (
        f"{banyak} tampak pada "
        if len(bagian) == 1
        else f"{_UJUNG} teratas dan {_UJUNG} terbawah dari {banyak} tampak pada "
    )
    return [paragraf(f"Peringkat {judul.lower()} {kata}", *rujuk, "."), *lukisan]


def _gambar(wilayah: Wilayah, kunci: str, judul: str, kolom: str, baris: Sequence[DinasWilayah]) -> Gambar:
    nama = [f"{satu.peringkat}. {satu.nama}" for satu in baris]
    nilai = [isi for satu in baris if (isi := satu.ukuran(kolom)) is not None]
    temuan = temuan_ujung(judul, [*zip([satu.nama for satu in baris], nilai, strict=True)])
    if kolom == "capaian":
        svg = grafik.batang_capaian(
            nama, nilai, [satu.predikat for satu in baris], [satu.tingkat for satu in baris], temuan=temuan
        )
    else:
        rujukan = [("Wilayah (rasio jumlah)", wilayah.jumlah.persen)] if wilayah.jumlah.persen is not None else []
        svg = grafik.batang_peringkat(nama, nilai, None, rujukan, temuan=temuan)
    rinci = "; ".join(f"{satu} {cetak_persen(n)}" for satu, n in zip(nama, nilai, strict=True))
    return _lukisan(
        wilayah,
        kunci,
        f"Peringkat {judul} Perangkat Daerah Tahun {wilayah.tahun}",
        svg,
        beralih(temuan, f"Diagram batang {judul.lower()}: {rinci}."),
    )


def _sebaran(wilayah: Wilayah, kolom: str, judul: str) -> Gambar:
    kelas = hitung.sebaran_nilai(wilayah.dasar_hitung.operand(satu.ukuran(kolom)) for satu in wilayah.dinas)
    label = [_label(satu.bawah, satu.atas) for satu in kelas]
    jumlah = [satu.jumlah for satu in kelas]
    temuan = temuan_kelas(label, jumlah, "perangkat daerah")
    svg = grafik.histogram(label, jumlah, f"{judul} (persen)", "perangkat daerah", temuan=temuan)
    rinci = "; ".join(f"{nama} {n}" for nama, n in zip(label, jumlah, strict=True))
    alt = f"Histogram {judul.lower()} (persen), banyaknya perangkat daerah per kelas: {rinci or 'belum ada data'}."
    return _lukisan(
        wilayah,
        f"sebaran_{kolom}",
        f"Sebaran {judul} Perangkat Daerah Tahun {wilayah.tahun}",
        svg,
        beralih(temuan, alt),
    )


def _label(bawah: int | None, atas: int | None) -> str:
    if bawah is None:
        return f"di bawah {atas}"
    return f"{bawah} ke atas" if atas is None else f"{bawah} – <{atas}"


def _lukisan(wilayah: Wilayah, kunci: str, judul: str, svg: str, alt: str) -> Gambar:
    return Gambar(svg, alt, kunci, wilayah.nomor.beri("gambar", kunci), judul, wilayah.sumber_tabel)


def _predikat(wilayah: Wilayah) -> list[Blok]:
    return [
        paragraf(
            "Banyaknya perangkat daerah per predikat, masing-masing menurut skala yang dipakainya, ada pada ",
            Rujuk("tabel:predikat"),
            ".",
        ),
        _PREDIKAT.tabel(wilayah),
    ]


_KOLOM: tuple[KolomBesaran[SebaranPredikat], ...] = (
    KolomBesaran("Skala", lambda p: p.nama_skala, gabung=lambda p: p.skala),
    KolomBesaran(
        "Predikat", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat, "tanpa predikat")
    ),
    KolomBesaran("Perangkat Daerah", lambda p: p.jumlah, cetakan=Cetakan.CACAH),
    KolomBesaran("Bagian", lambda p: p.bagian, cetakan=Cetakan.PERSEN),
)
_PREDIKAT = tabel_wilayah(
    "predikat",
    lambda wilayah: f"Perangkat Daerah menurut Predikat Tahun {wilayah.tahun}",
    lambda _wilayah: _KOLOM,
    lambda wilayah: wilayah.sebaran_predikat,
)
