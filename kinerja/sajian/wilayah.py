"""The page of a region: all its dinas side by side, sums, ranks, distributions, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import TypeVar

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran.cetakan import Cetakan
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.dokumen import HALAMAN_KABUPATEN
from kinerja.hitung import DinasWilayah, EfisiensiWilayah, IndikatorWilayah, JumlahWilayah
from kinerja.laporan import Keadaan, StatusLaporan, Wilayah
from kinerja.model import Level
from kinerja.sajian.blok import Bagian, Blok, Judul, Kotak, Rujuk, Sel, Tautan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import BentukTabel, IsiSel, KolomBesaran
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.tabel import sel_predikat

__all__ = [
    "efisiensi_wilayah",
    "indikator_wilayah",
    "keadaan_wilayah",
    "ringkasan_wilayah",
    "tabel_dinas",
    "tabel_wilayah",
]

_DINAS = "perangkat daerah"
_R = TypeVar("_R")
_TAMPIL = {
    StatusLaporan.TERBARU: "Terbaru",
    StatusLaporan.LAMA: "Lama",
    StatusLaporan.GAGAL: "Gagal",
    StatusLaporan.TIDAK_ADA: "Belum ada",
    StatusLaporan.TAK_TERBACA: "Tidak terbaca",
}
_LEVEL = {Level.TUJUAN: "Tujuan", Level.SASARAN: "Sasaran"}
_TEMUAN = ("galat", "peringatan", "catatan")


def tabel_wilayah(
    kunci: str,
    judul: Callable[[Wilayah], str],
    kolom: Callable[[Wilayah], Sequence[KolomBesaran[_R]]],
    baris: Callable[[Wilayah], Sequence[_R]],
    *,
    jumlah: Callable[[Wilayah], _R] | None = None,
    sebutan_jumlah: str = "Jumlah",
    catatan: Callable[[Wilayah], tuple[str, ...]] = lambda _wilayah: (),
    lanskap: bool = False,
) -> BentukTabel[_R, Wilayah]:
    """Declare a table of the page: small, without numbers of columns."""
    return BentukTabel(
        kunci,
        judul,
        kolom,
        baris,
        jumlah,
        sebutan_jumlah,
        catatan=catatan,
        lanskap=lanskap,
        nomor_kolom=False,
        ukuran="kecil",
    )


# --- what the region as a whole has reached -----------------------------------------------------------------------


@sajian
def ringkasan_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """Open the page: how many reports there are, and the sums of the region with ratios of totals."""
    nama, judul = wilayah.kabupaten.nama, HALAMAN_KABUPATEN.berjudul(wilayah.tahun)
    blok: list[Blok] = [
        Bagian("rekap", "arab", judul),
        Judul(1, judul, kunci="rekap"),
        paragraf(f"{wilayah.kabupaten.pemerintah}, {wilayah.kabupaten.provinsi}. {_kalimat_banyak(wilayah)}"),
    ]
    if not wilayah.dinas:
        return [
            *blok,
            Kotak((paragraf(f"Belum ada laporan {_DINAS} {nama} tahun {wilayah.tahun} yang dapat direkap."),)),
        ]
    isi = [_kalimat_uang(wilayah), *_kalimat_capaian(wilayah), _kalimat_indikator(wilayah), _kalimat_temuan(wilayah)]
    return [*blok, Judul(2, "Ringkasan", "A."), daftar((satu for satu in isi if satu), "butir")]


def _kalimat_banyak(wilayah: Wilayah) -> str:
    semua, ada = len(wilayah.semua), len(wilayah.dinas)
    if not semua:
        return f"Belum ada {_DINAS} yang terdaftar."
    rinci = {status: sum(satu.status is status for satu in wilayah.semua) for status in StatusLaporan}
    depan = f"Dari {banyak(semua)} {_DINAS}, {banyak(ada)} mempunyai laporan kinerja tahun {wilayah.tahun}"
    kata = {
        StatusLaporan.LAMA: "lama",
        StatusLaporan.GAGAL: "gagal disusun ulang",
        StatusLaporan.TIDAK_ADA: "belum ada",
        StatusLaporan.TAK_TERBACA: "tidak terbaca",
    }
    kurang = [f"{rinci[status]} {teks}" for status, teks in kata.items() if rinci[status]]
    return (
        f"{depan}. Keadaan yang perlu ditindaklanjuti: {gabung(kurang)}." if kurang else f"{depan}, seluruhnya terbaru."
    )


def _kalimat_uang(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if not jumlah.anggaran:
        return "Pagu seluruhnya nol, sehingga serapan tidak dihitung."
    return (
        f"Pagu seluruhnya {cetak_rupiah(jumlah.anggaran)}, realisasi {cetak_rupiah(jumlah.realisasi)}, sehingga "
        f"serapan wilayah {cetak_persen(jumlah.persen)} (jumlah realisasi dibagi jumlah pagu). Rata-rata persentase "
        f"serapan {_DINAS} adalah {cetak_persen(jumlah.rerata_persen)}; rata-rata itu tidak memperhitungkan besar "
        "pagu dan hanya disebut sebagai pembanding."
    )


def _kalimat_capaian(wilayah: Wilayah) -> list[str]:
    jumlah = wilayah.jumlah
    if jumlah.capaian is None:
        return [f"Capaian kinerja {_DINAS} belum dapat dihitung."]
    return [
        f"Capaian kinerja {banyak(jumlah.dinilai)} {_DINAS} yang dapat dihitung rata-rata {cetak_persen(jumlah.capaian)} "
        f"dengan nilai tengah {cetak_persen(jumlah.capaian_tengah)}. Predikat tidak dirata-rata."
    ]


def _kalimat_indikator(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if not jumlah.indikator:
        return ""
    bagian = [
        f"{cetak_bulat(jumlah.tercapai)} mencapai atau melampaui target ({cetak_persen(hitung.bagian_orang(jumlah.tercapai, jumlah.indikator))})",
        f"{cetak_bulat(jumlah.tidak_tercapai)} belum mencapai target",
        *([f"{cetak_bulat(jumlah.belum_dinilai)} belum dapat dinilai"] if jumlah.belum_dinilai else []),
    ]
    return f"Dari {cetak_bulat(jumlah.indikator)} indikator tujuan dan sasaran, {gabung(bagian)}."


def _kalimat_temuan(wilayah: Wilayah) -> str:
    jumlah = wilayah.jumlah
    if jumlah.galat is None:
        return "Reviu belum dijalankan."
    isi = gabung([f"{cetak_bulat(getattr(jumlah, nama))} {nama}" for nama in _TEMUAN])
    return f"Reviu menghasilkan {isi}; {cetak_bulat(jumlah.kekurangan)} bagian wajib belum diisi."


# --- reports that are missing or old ------------------------------------------------------------------------------


@sajian
def keadaan_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """List the dinas whose report is missing, old, failed or unreadable, each with its sentences."""
    blok: list[Blok] = [Judul(2, "Laporan yang Belum Ada atau Lama", "B.")]
    blok += [Kotak((paragraf(satu),), "perhatian") for satu in wilayah.catatan]
    if not wilayah.bermasalah:
        kalimat = "Semua laporan terbaru." if wilayah.semua else f"Belum ada {_DINAS} yang terdaftar."
        return [*blok, paragraf(kalimat)]
    return [*blok, _KEADAAN.tabel(wilayah)]


def _kolom_keadaan(wilayah: Wilayah) -> list[KolomBesaran[Keadaan]]:
    def nama(p: Keadaan) -> str:
        return wilayah.nama_dinas[p.dinas]

    return [
        KolomBesaran("Perangkat Daerah", nama, tampil=lambda p: Sel(nama(p), tautan=_tautan(p))),
        KolomBesaran("Keadaan", lambda p: _TAMPIL[p.status]),
        KolomBesaran("Yang tampil", lambda p: "hasil terakhir yang baik" if p.ringkasan else "tidak ada"),
        KolomBesaran("Keterangan", lambda p: "\n".join(p.pesan) or None),
    ]


_KEADAAN = tabel_wilayah(
    "keadaan",
    lambda wilayah: f"Laporan yang Belum Ada, Lama, atau Gagal Disusun Tahun {wilayah.tahun}",
    _kolom_keadaan,
    lambda wilayah: wilayah.bermasalah,
)


def _tautan(satu: Keadaan) -> tuple[Tautan, ...]:
    """Link to the files of a report, seen from the page of the region."""
    tahun = satu.ringkasan.tahun if satu.ringkasan else 0
    return tuple(Tautan(label, f"../{satu.dinas}/{tahun}/{nama}") for label, nama in satu.berkas)


# --- all dinas ----------------------------------------------------------------------------------------------------


@sajian
def tabel_dinas(wilayah: Wilayah) -> Sequence[Blok]:
    """Show all dinas: capaian, predikat, budget, absorption, efficiency, findings, links; last the sums."""
    blok: list[Blok] = [Judul(2, "Kinerja dan Anggaran Perangkat Daerah", "C.")]
    if not wilayah.dinas:
        return [*blok, paragraf("Belum ada laporan yang dapat direkap.")]
    return [*blok, _SEMUA_DINAS.tabel(wilayah)]


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
            tampil=lambda p: Sel(p.nama, tautan=_tautan(wilayah.keadaan(p.dinas))) if p else "",
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
        *(kolom(satu.capitalize(), attrgetter(satu), Cetakan.CACAH, "Temuan") for satu in _TEMUAN),
        KolomBesaran("Laporan", lambda p: _TAMPIL[wilayah.keadaan(p.dinas).status] if p else ""),
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
    cara = [f"dihitung dari {dari}"] if seluruh else []
    cara += [f"{satu.nama} adalah rata-rata sasaran" for satu in rumus if satu.berangka and satu.per_keluaran]
    cara += [f"{satu.nama} tidak menghasilkan angka" for satu in rumus if not satu.berangka]
    return f"Efisiensi seluruh {_DINAS} menurut rumus yang dipilihnya ({nama}): {gabung(cara)}."


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


# --- indicators that missed their target --------------------------------------------------------------------------


@sajian
def indikator_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """List the indicators of tujuan and sasaran that missed their target, by dinas."""
    blok: list[Blok] = [Judul(2, "Indikator yang Belum Mencapai Target", "F.")]
    if not wilayah.gagal:
        kalimat = "Semua indikator tujuan dan sasaran yang dapat dinilai mencapai target."
        return [*blok, paragraf("Belum ada indikator yang dapat direkap." if not wilayah.indikator else kalimat)]
    dinas = len({satu.dinas for satu in wilayah.gagal})
    return [
        *blok,
        paragraf(
            f"{banyak(len(wilayah.gagal)).capitalize()} indikator pada {banyak(dinas)} {_DINAS} belum mencapai target, "
            "sebagaimana ",
            Rujuk("tabel:indikator_gagal"),
            ".",
        ),
        _INDIKATOR_GAGAL.tabel(wilayah),
    ]


def _kolom_gagal(_wilayah: Wilayah) -> list[KolomBesaran[IndikatorWilayah]]:
    return [
        KolomBesaran("Perangkat Daerah", lambda p: p.nama_dinas),
        KolomBesaran("Tujuan/Sasaran", lambda p: f"{_LEVEL[p.level]}: {p.induk}"),
        KolomBesaran("Indikator", lambda p: p.nama),
        KolomBesaran("Satuan", lambda p: p.satuan),
        KolomBesaran("Target", lambda p: p.target, rata="kanan"),
        KolomBesaran("Realisasi", lambda p: p.realisasi, rata="kanan"),
        KolomBesaran("Capaian", lambda p: p.capaian, cetakan=Cetakan.PERSEN),
        KolomBesaran("Predikat", lambda p: p.predikat, tampil=lambda p: sel_predikat(p.predikat, p.tingkat)),
    ]


_INDIKATOR_GAGAL = tabel_wilayah(
    "indikator_gagal",
    lambda wilayah: f"Indikator Tujuan dan Sasaran yang Belum Mencapai Target Tahun {wilayah.tahun}",
    _kolom_gagal,
    lambda wilayah: wilayah.gagal,
    lanskap=True,
)
