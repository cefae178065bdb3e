"""The page of a region: all its dinas side by side, sums, ranks, distributions, and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, cetak_bulat, cetak_desimal, cetak_persen, cetak_rupiah, gabung
from kinerja.besaran.efisiensi import RumusEfisiensi
from kinerja.dokumen import HALAMAN_KABUPATEN
from kinerja.hitung import DinasWilayah
from kinerja.laporan import Keadaan, StatusLaporan, Wilayah
from kinerja.model import Level
from kinerja.sajian.blok import Bagian, Blok, Judul, Kotak, Rujuk, Sel, Tabel, Tautan
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kalimat import banyak
from kinerja.sajian.kerangka import daftar
from kinerja.sajian.tabel import KolomTabel, sel_predikat, susun_tabel

__all__ = [
    "efisiensi_wilayah",
    "indikator_wilayah",
    "keadaan_wilayah",
    "ringkasan_wilayah",
    "tabel_dinas",
    "tabel_wilayah",
]

_DINAS = "perangkat daerah"
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
    wilayah: Wilayah, kunci: str, judul: str, kolom: Sequence[KolomTabel], baris: Sequence[Any], **lain: Any
) -> Tabel:
    """Build a numbered table of the page; its source is the reports of the dinas."""
    sumber = f"LKjIP perangkat daerah {wilayah.kabupaten.nama}, {wilayah.tahun}"
    nomor = wilayah.nomor.beri("tabel", kunci)
    return susun_tabel(
        kolom, baris, kunci=kunci, nomor=nomor, judul=judul, sumber=sumber, nomor_kolom=False, ukuran="kecil", **lain
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
        return "Pagu seluruhnya nol sehingga serapan tidak dihitung."
    return (
        f"Pagu seluruhnya {cetak_rupiah(jumlah.anggaran)} dan realisasinya {cetak_rupiah(jumlah.realisasi)} sehingga "
        f"serapan wilayah adalah {cetak_persen(jumlah.persen)} (jumlah realisasi dibagi jumlah pagu). Rata-rata persentase "
        f"serapan {_DINAS} adalah {cetak_persen(jumlah.rerata_persen)}; rata-rata itu tidak memperhitungkan besar "
        "pagu dan hanya disebut sebagai pembanding."
    )


def _kalimat_capaian(wilayah: Wilayah) -> list[str]:
    jumlah = wilayah.jumlah
    if jumlah.capaian is None:
        return [f"Capaian kinerja {_DINAS} belum dapat dihitung."]
    return [
        f"Capaian kinerja {banyak(jumlah.dinilai)} {_DINAS} yang dapat dihitung rata-ratanya {cetak_persen(jumlah.capaian)} "
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
    kolom = [
        KolomTabel("Perangkat Daerah", lambda p: Sel(wilayah.nama_dinas[p.dinas], tautan=_tautan(p))),
        KolomTabel("Keadaan", lambda p: _TAMPIL[p.status]),
        KolomTabel("Yang tampil", lambda p: "hasil terakhir yang baik" if p.ringkasan else "tidak ada"),
        KolomTabel("Keterangan", lambda p: "\n".join(p.pesan) or TANPA_NILAI),
    ]
    judul = f"Laporan yang Belum Ada, Lama, atau Gagal Disusun Tahun {wilayah.tahun}"
    return [*blok, tabel_wilayah(wilayah, "keadaan", judul, kolom, wilayah.bermasalah)]


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
    skala = {satu.skala: satu.nama_skala for satu in wilayah.dinas}
    huruf = {nama: f" ({_huruf(urut)})" if len(skala) > 1 else "" for urut, nama in enumerate(sorted(skala))}
    rumus = [satu.rumus_efisiensi for satu in wilayah.efisiensi]
    judul_efisiensi = f"Efisiensi ({rumus[0].value})" if len(rumus) == 1 else "Efisiensi (rumus: nilai)"
    kolom = [
        KolomTabel("Perangkat Daerah", lambda p: Sel(p.nama, tautan=_tautan(wilayah.keadaan(p.dinas)))),
        KolomTabel("Capaian (%)", lambda p: cetak_desimal(p.capaian), "kanan", grup="Kinerja"),
        KolomTabel("Predikat", lambda p: _sel_predikat(p, huruf), grup="Kinerja"),
        KolomTabel("Belum tercapai", lambda p: _dari(p.tidak_tercapai, p.indikator), "kanan", grup="Kinerja"),
        KolomTabel("Pagu (Rp)", lambda p: cetak_bulat(p.anggaran), "kanan", grup="Anggaran"),
        KolomTabel("Realisasi (Rp)", lambda p: cetak_bulat(p.realisasi), "kanan", grup="Anggaran"),
        KolomTabel("Serapan (%)", lambda p: cetak_desimal(p.persen), "kanan", grup="Anggaran"),
        KolomTabel(judul_efisiensi, lambda p: _nilai_dinas(p, len(rumus) > 1), "kanan"),
        KolomTabel("Sasaran efisien", lambda p: _dari(p.sasaran_efisien, p.sasaran), "kanan"),
        *(_kolom_temuan(nama) for nama in _TEMUAN),
        KolomTabel("Laporan", lambda p: _TAMPIL[wilayah.keadaan(p.dinas).status]),
    ]  # fmt: skip
    return [
        *blok,
        tabel_wilayah(
            wilayah, "dinas", f"Kinerja, Anggaran, dan Temuan Perangkat Daerah Tahun {wilayah.tahun}", kolom,
            wilayah.dinas, jumlah=[_baris_jumlah(wilayah)], catatan=_catatan(skala, huruf, rumus),
            lanskap=True,
        ),
    ]  # fmt: skip


def _kolom_temuan(nama: str) -> KolomTabel:
    return KolomTabel(nama.capitalize(), lambda p: cetak_bulat(getattr(p, nama)), "kanan", grup="Temuan")


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


def _baris_jumlah(wilayah: Wilayah) -> tuple[Sel, ...]:
    jumlah, efisiensi = wilayah.jumlah, wilayah.efisiensi
    satu = efisiensi[0] if len(efisiensi) == 1 else None
    nilai = _teks_nilai(satu.wilayah, satu.rumus_efisiensi) if satu else TANPA_NILAI
    teks = (
        "Jumlah; capaian: rata-rata, serapan: rasio jumlah",
        cetak_desimal(jumlah.capaian),
        "",
        _dari(jumlah.tidak_tercapai, jumlah.indikator),
        cetak_bulat(jumlah.anggaran),
        cetak_bulat(jumlah.realisasi),
        cetak_desimal(jumlah.persen),
        nilai,
        _dari(jumlah.sasaran_efisien, jumlah.sasaran),
        *(cetak_bulat(getattr(jumlah, nama)) for nama in _TEMUAN),
        "",
    )
    return tuple(Sel(isi, tebal=True) for isi in teks)


def _catatan(skala: dict[str, str], huruf: dict[str, str], rumus: Sequence[RumusEfisiensi]) -> tuple[str, ...]:
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
        f"{_cara(rumus)} Sasaran efisien: dari sasaran yang efisiensinya dapat dinilai; sasaran yang targetnya tidak "
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
    kolom = [
        KolomTabel("Rumus", lambda p: f"{p.rumus_efisiensi.value}: {p.rumus_efisiensi.nama}"),
        KolomTabel("Perangkat Daerah", lambda p: cetak_bulat(p.dinas), "kanan"),
        KolomTabel("Nilai wilayah", lambda p: _teks_nilai(p.wilayah, p.rumus_efisiensi), "kanan"),
        KolomTabel("Terendah", lambda p: _teks_nilai(p.terendah, p.rumus_efisiensi), "kanan"),
        KolomTabel("Tertinggi", lambda p: _teks_nilai(p.tertinggi, p.rumus_efisiensi), "kanan"),
        KolomTabel("Sasaran efisien", lambda p: _dari(p.sasaran_efisien, p.sasaran), "kanan"),
    ]
    jumlah = [satu.rumus_efisiensi.nama for satu in wilayah.efisiensi if satu.rumus_efisiensi.dapat_dijumlahkan]
    apa = f": {gabung(jumlah)}" if jumlah else ", yaitu yang memakai pagu dan realisasi saja"
    catatan = (f"Nilai wilayah hanya ada untuk rumus yang dapat dihitung dari jumlah pagu dan realisasi{apa}.",)
    judul = f"Efisiensi Perangkat Daerah menurut Rumus Tahun {wilayah.tahun}"
    baris = wilayah.efisiensi
    return [*blok, tabel_wilayah(wilayah, "efisiensi", judul, kolom, baris, catatan=catatan)]


# --- indicators that missed their target --------------------------------------------------------------------------


@sajian
def indikator_wilayah(wilayah: Wilayah) -> Sequence[Blok]:
    """List the indicators of tujuan and sasaran that missed their target, by dinas."""
    blok: list[Blok] = [Judul(2, "Indikator yang Belum Mencapai Target", "F.")]
    if not wilayah.gagal:
        kalimat = "Semua indikator tujuan dan sasaran yang dapat dinilai mencapai target."
        return [*blok, paragraf("Belum ada indikator yang dapat direkap." if not wilayah.indikator else kalimat)]
    dinas = len({satu.dinas for satu in wilayah.gagal})
    kolom = [
        KolomTabel("Perangkat Daerah", lambda p: p.nama_dinas),
        KolomTabel("Tujuan/Sasaran", lambda p: f"{_LEVEL[p.level]}: {p.induk}"),
        KolomTabel("Indikator", lambda p: p.nama),
        KolomTabel("Satuan", lambda p: p.satuan),
        KolomTabel("Target", lambda p: p.target, "kanan"),
        KolomTabel("Realisasi", lambda p: p.realisasi, "kanan"),
        KolomTabel("Capaian (%)", lambda p: cetak_desimal(p.capaian), "kanan"),
        KolomTabel("Predikat", lambda p: sel_predikat(p.predikat, p.tingkat)),
    ]
    return [
        *blok,
        paragraf(
            f"Sebanyak {banyak(len(wilayah.gagal))} indikator pada {banyak(dinas)} {_DINAS} belum mencapai target "
            "sebagaimana dimuat dalam ",
            Rujuk("tabel:indikator_gagal"),
            ".",
        ),
        tabel_wilayah(
            wilayah, "indikator_gagal", f"Indikator Tujuan dan Sasaran yang Belum Mencapai Target Tahun {wilayah.tahun}",
            kolom, wilayah.gagal, lanskap=True,
        ),
    ]  # fmt: skip
