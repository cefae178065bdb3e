"""The page of a region: the table of all its dinas, and efficiency by method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import attrgetter

from kinerja.angka import TANPA_NILAI, cetak_bulat, gabung
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.hitung import DinasWilayah, EfisiensiWilayah, JumlahWilayah
from kinerja.laporan import Wilayah
from kinerja.sajian.blok import Blok, Judul, Rujuk, Sel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import IsiSel, KolomBesaran
from kinerja.sajian.tabel import sel_predikat
from kinerja.sajian.wilayah.wilayah import TAMPIL_STATUS, TEMUAN, tabel_wilayah, tautan_laporan

__all__ = ["efisiensi_wilayah", "tabel_dinas"]

_DINAS = "perangkat daerah"


@sajian
def tabel_dinas(wilayah: Wilayah) -> Sequence[Blok]:
    """Show all dinas: capaian, predikat, budget, absorption, efficiency, findings, links; last the sums."""
    blok: list[Blok] = [Judul(2, "Kinerja dan Anggaran Perangkat Daerah", "C.")]
    if not wilayah.dinas:
        return [*blok, paragraf("Belum ada laporan yang dapat direkap.")]
    awal = "Capaian kinerja, anggaran, efisiensi, dan temuan setiap perangkat daerah dimuat dalam "
    return [*blok, paragraf(awal, Rujuk(f"tabel:{_SEMUA_DINAS.kunci}"), "."), _SEMUA_DINAS.tabel(wilayah)]


def _huruf_skala(wilayah: Wilayah) -> dict[str, str]:
    """Give each scale its letter behind a predikat; nothing where all use one."""
    skala = sorted({satu.skala for satu in wilayah.dinas})
    return {nama: f" ({_huruf(urut)})" if len(skala) > 1 else "" for urut, nama in enumerate(skala)}


def _kolom_dinas(wilayah: Wilayah) -> list[KolomBesaran[DinasWilayah | None]]:
    """Declare the columns; None is the row of the region as a whole."""
    huruf, jumlah, efisiensi = _huruf_skala(wilayah), wilayah.jumlah, wilayah.efisiensi
    rumus = [satu.rumus_efisiensi for satu in efisiensi]
    satu = efisiensi[0] if len(efisiensi) == 1 else None
    nilai = _teks_nilai(satu.wilayah, satu.rumus_efisiensi) if satu else None

    def kolom(
        judul: str, isi: Callable[[DinasWilayah | JumlahWilayah], IsiSel], cetakan: Cetakan, grup: str = ""
    ) -> KolomBesaran[DinasWilayah | None]:
        return KolomBesaran(judul, lambda p: isi(p or jumlah), grup=grup, cetakan=cetakan)

    return [
        KolomBesaran(
            "Perangkat Daerah",
            lambda p: p.nama if p else "",
            tampil=lambda p: Sel(p.nama, tautan=tautan_laporan(wilayah.keadaan(p.dinas))) if p else "",
        ),
        kolom("Capaian", lambda p: p.capaian, Cetakan.PERSEN, "Kinerja"),
        KolomBesaran(
            "Predikat",
            lambda p: p.predikat if p else "",
            tampil=lambda p: _sel_predikat(p, huruf) if p else "",
            grup="Kinerja",
        ),
        KolomBesaran(
            "Belum tercapai",
            lambda p: _dari((p or jumlah).tidak_tercapai, (p or jumlah).indikator),
            rata="kanan",
            grup="Kinerja",
        ),
        kolom("Pagu", lambda p: p.anggaran, Cetakan.RUPIAH, "Anggaran"),
        kolom("Realisasi", lambda p: p.realisasi, Cetakan.RUPIAH, "Anggaran"),
        kolom("Serapan", lambda p: p.persen, Cetakan.PERSEN, "Anggaran"),
        KolomBesaran(
            f"Efisiensi ({rumus[0].value})" if len(rumus) == 1 else "Efisiensi (rumus: nilai)",
            lambda p: _nilai_dinas(p, len(rumus) > 1) if p else nilai,
            rata="kanan",
        ),
        KolomBesaran(
            "Sasaran efisien", lambda p: _dari((p or jumlah).sasaran_efisien, (p or jumlah).sasaran), rata="kanan"
        ),
        *(kolom(satu.capitalize(), attrgetter(satu), Cetakan.CACAH, "Temuan") for satu in TEMUAN),
        KolomBesaran("Laporan", lambda p: TAMPIL_STATUS[wilayah.keadaan(p.dinas).status] if p else ""),
    ]


def _dari(bagian: int, semua: int) -> str:
    return f"{cetak_bulat(bagian)} dari {cetak_bulat(semua)}"


def _huruf(urut: int) -> str:
    return chr(ord("a") + urut % 26) * (1 + urut // 26)


def _sel_predikat(satu: DinasWilayah, huruf: dict[str, str]) -> Sel:
    teks = f"{satu.predikat}{huruf[satu.skala]}" if satu.predikat else None
    return sel_predikat(teks, satu.tingkat)


def _nilai_dinas(satu: DinasWilayah, bernama: bool) -> str:
    rumus = satu.rumus_efisiensi
    if not rumus.berangka:
        return rumus.value if bernama else TANPA_NILAI
    nilai = _teks_nilai(satu.efisiensi, rumus)
    return f"{rumus.value}: {nilai}" if bernama else nilai


def _teks_nilai(nilai: Decimal | None, rumus: RumusEfisiensi) -> str:
    """Print a value of efficiency in the unit of its method."""
    return rumus.cetakan.sel(nilai) if rumus.cetakan.bulat else rumus.cetakan.kalimat(nilai)


def _catatan(wilayah: Wilayah) -> tuple[str, ...]:
    skala, huruf = {satu.skala: satu.nama_skala for satu in wilayah.dinas}, _huruf_skala(wilayah)
    if len(skala) == 1:
        predikat = [f"Predikat menurut {next(iter(skala.values()))}."]
    else:
        predikat = [
            "Predikat menurut skala yang berbeda tidak dibandingkan: "
            + "; ".join(f"{huruf[nama].strip()} {skala[nama]}" for nama in sorted(skala))
            + "."
        ]
    return (
        *predikat,
        "Capaian adalah rata-rata capaian sasaran. Belum tercapai: indikator tujuan dan sasaran yang targetnya tidak "
        "tercapai.",
        f"{_cara([satu.rumus_efisiensi for satu in wilayah.efisiensi])} Sasaran efisien: dari sasaran yang efisiensinya dapat dinilai; sasaran yang targetnya tidak "
        "tercapai tidak dihitung efisien.",
    )


def _cara(rumus: Sequence[RumusEfisiensi]) -> str:
    """Say how the methods that were chosen come to the value of a whole dinas."""
    nama = "; ".join(f"{satu.value}: {satu.nama}" for satu in rumus)
    seluruh = [satu for satu in rumus if satu.berangka and not satu.per_keluaran]
    dari = (
        "rata-rata capaian dan seluruh anggaran"
        if any(not s.dapat_dijumlahkan for s in seluruh)
        else "seluruh anggaran"
    )
    kalimat = f"Efisiensi dihitung menurut rumus yang dipilih setiap {_DINAS} ({nama})"
    kalimat += f", yaitu dari {dari}." if seluruh else "."
    lain = [f"{satu.nama} adalah rata-rata sasaran" for satu in rumus if satu.berangka and satu.per_keluaran]
    lain += [f"{satu.nama} tidak menghasilkan angka" for satu in rumus if not satu.berangka]
    return " ".join([kalimat, *(f"{satu[:1].upper()}{satu[1:]}." for satu in lain)])


_SEMUA_DINAS = tabel_wilayah(
    "dinas",
    lambda wilayah: f"Kinerja, Anggaran, dan Temuan Perangkat Daerah Tahun {wilayah.tahun}",
    _kolom_dinas,
    lambda wilayah: wilayah.dinas,
    jumlah=lambda _wilayah: None,
    sebutan_jumlah="Jumlah; capaian: rata-rata, serapan: rasio jumlah",
    catatan=_catatan,
    lanskap=True,
)


# --- efficiency ---------------------------------------------------------------------------------------------------


@sajian
def efisiensi_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """Sum up efficiency, each method for itself."""
    blok: list[Blok] = [Judul(2, "Efisiensi menurut Rumus", "E.")]
    if not wilayah.efisiensi:
        return [*blok, paragraf("Belum ada laporan yang dapat direkap.")]
    if len(wilayah.efisiensi) > 1:
        blok.append(
            paragraf(
                "Perangkat daerah memakai rumus efisiensi yang berbeda. Nilainya hanya dibandingkan dan dijumlahkan di "
                "dalam rumus yang sama."
            )
        )
    return [*blok, _EFISIENSI.tabel(wilayah)]


def _kolom_efisiensi(_wilayah: Wilayah) -> list[KolomBesaran[EfisiensiWilayah]]:
    def nilai(judul: str, isi: Callable[[EfisiensiWilayah], Decimal | None]) -> KolomBesaran[EfisiensiWilayah]:
        return KolomBesaran(judul, lambda p: _teks_nilai(isi(p), p.rumus_efisiensi), rata="kanan")

    return [
        KolomBesaran("Rumus", lambda p: f"{p.rumus_efisiensi.value}: {p.rumus_efisiensi.nama}"),
        KolomBesaran("Perangkat Daerah", lambda p: p.dinas, cetakan=Cetakan.CACAH),
        nilai("Nilai wilayah", lambda p: p.wilayah),
        nilai("Terendah", lambda p: p.terendah),
        nilai("Tertinggi", lambda p: p.tertinggi),
        KolomBesaran("Sasaran efisien", lambda p: _dari(p.sasaran_efisien, p.sasaran), rata="kanan"),
    ]


def _catatan_efisiensi(wilayah: Wilayah) -> tuple[str, ...]:
    jumlah = [satu.rumus_efisiensi.nama for satu in wilayah.efisiensi if satu.rumus_efisiensi.dapat_dijumlahkan]
    apa = f": {gabung(jumlah)}" if jumlah else ", yaitu yang memakai pagu dan realisasi saja"
    return (f"Nilai wilayah hanya ada untuk rumus yang dapat dihitung dari jumlah pagu dan realisasi{apa}.",)


_EFISIENSI = tabel_wilayah(
    "efisiensi",
    lambda wilayah: f"Efisiensi Perangkat Daerah menurut Rumus Tahun {wilayah.tahun}",
    _kolom_efisiensi,
    lambda wilayah: wilayah.efisiensi,
    catatan=_catatan_efisiensi,
)
