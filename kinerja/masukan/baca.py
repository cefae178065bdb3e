"""Reading one report folder: settings, workbook, prose; all faults at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from kinerja.dokumen import (
    UTAMA,
    Dokumen,
    Kebutuhan,
    Masa,
    Tempat,
    bagian_narasi,
    dokumen_folder,
    kebutuhan_lembar,
    masa_folder,
)
from kinerja.masukan.aksara import periksa_tanda
from kinerja.masukan.asal_sumber import baca_asal, beri_asal
from kinerja.masukan.baca_lampiran import Lampiran, baca_lampiran
from kinerja.masukan.bersama import BUKU_BERSAMA, baca_pembanding, lengkapi_pembanding
from kinerja.masukan.bukti_berkas import bukti_tak_ada
from kinerja.masukan.buku import LembarMentah, baca_buku
from kinerja.masukan.catatan import baca_catatan
from kinerja.masukan.desimal import sesuaikan_desimal
from kinerja.masukan.galat import Galat, MasukanSalah, urut
from kinerja.masukan.gambar import baca_gambar
from kinerja.masukan.jaga import BERKAS_MAKS, periksa_isi
from kinerja.masukan.lembar import HasilBaca, lembar_berisi, susun_data, susun_lembar
from kinerja.masukan.mirip import sebut_mirip
from kinerja.masukan.narasi import TINJAU, Narasi, baca_narasi, periksa_penanda_sel
from kinerja.masukan.naskah_pk import Pernyataan, baca_pernyataan
from kinerja.masukan.params import Pengaturan, baca_pengaturan, baca_sen
from kinerja.masukan.periksa import menunggu, periksa_silang
from kinerja.masukan.rujukan_penanda import periksa_rujukan
from kinerja.masukan.sekitar import RenstraDipakai, Sekitar, baca_sekitar, bawaan_renstra
from kinerja.masukan.silang import lembar_dirujuk, persen_bersatuan, tanpa_misi
from kinerja.masukan.silang.kaidah import galat_baris, terbaca
from kinerja.masukan.tak_tercetak import (
    data_tak_disebut,
    kolom_tak_tercetak,
    pembanding_tercetak,
    riwayat_renstra_tercetak,
)
from kinerja.masukan.tata import rentang
from kinerja.masukan.triwulan import isi_realisasi, periksa_bukti
from kinerja.masukan.versi import perbarui_buku
from kinerja.masukan.warisan import LEMBAR_RENSTRA, warisi
from kinerja.model import (
    LEMBAR,
    BerkasLampiran,
    CatatanReviu,
    Data,
    Identitas,
    JenisFormulir,
    Jenjang,
    Kabupaten,
    Params,
    Pilihan,
    Publikasi,
    Sen,
    VisiMisi,
    jenjang_dikenal,
    muat_jenjang,
)

__all__ = ["BUKU_KERJA", "Bahan", "baca", "baca_publikasi", "hanya_publikasi", "periksa_buku"]

#: Name of the workbook in a report folder.
BUKU_KERJA = "data.xlsx"


@dataclass(frozen=True)
class Bahan:
    """Everything a report is made from, valid: settings, rows, prose, and warnings that do not stop it.

    ``catatan_reviu`` are the answers to findings of the reviewer that lie beside the workbook, ``gambar`` the pictures
    of the prose as SVG by their names below narasi/, ``bukti`` the sizes (bytes) of the files that are named as evidence,
    ``renstra`` the plan that a year was completed from, ``pernyataan`` the region's wording of the perjanjian kinerja,
    ``lampiran`` the files that are printed behind it.
    """

    folder: Path
    pengaturan: Pengaturan
    data: Data
    narasi: Mapping[str, Narasi]
    peringatan: tuple[Galat, ...]
    catatan_reviu: tuple[CatatanReviu, ...] = ()
    gambar: Mapping[str, str] = field(default_factory=dict)
    bukti: Mapping[str, int] = field(default_factory=dict)
    renstra: RenstraDipakai | None = None
    pernyataan: Pernyataan | None = None
    lampiran: tuple[Lampiran, ...] = ()


def baca(folder: Path) -> Bahan:
    """Read and validate a report folder: of a year, ``params/<kabupaten>/<dinas>/<tahun>``, or of a Renstra.

    A year takes its plan from the Renstra beside it and its history from the years beside it, where they are there
    (:mod:`kinerja.masukan.warisan`).

    Raises
    ------
    MasukanSalah
        with every fault of every file.
    """
    folder = folder.resolve()
    masa = masa_folder(folder.name)
    pengaturan, galat = baca_pengaturan(folder)
    galat.extend(periksa_isi(folder, BERKAS_MAKS))
    dokumen = pengaturan.dokumen if pengaturan else dokumen_folder(folder)
    data, tak_utuh = Data(), frozenset(LEMBAR)
    sekitar = Sekitar()
    try:
        buku, lama = perbarui_buku(baca_buku(folder / BUKU_KERJA), BUKU_KERJA)
    except MasukanSalah as salah:
        galat.extend(salah.daftar)
    else:
        galat.extend(lama)
        sen = pengaturan.kabupaten.sen if pengaturan else baca_sen(folder.parent.parent)
        jenjang = jenjang_dikenal(pengaturan.kabupaten.pendidikan) if pengaturan else None
        sekitar = baca_sekitar(folder, jenjang, sen, pengaturan.params.versi_renstra if pengaturan else None)
        galat.extend(sekitar.galat)
        hasil, salah_data = _periksa_buku(buku, _tahun(masa, pengaturan), jenjang, sen, dokumen, masa, sekitar)
        data, tak_utuh = hasil.data, hasil.tak_utuh
        temuan = [*_menurut_rencana(data, salah_data, pengaturan)]
        wajib = {satu.lembar for satu in temuan if satu.tingkat == "galat"}
        galat.extend((*buku.peringatan, *temuan, *menunggu(tak_utuh & wajib)))
    bersama, salah_bersama = baca_pembanding(folder.parent.parent)
    galat.extend(salah_bersama)
    if pengaturan:
        data = lengkapi_pembanding(data, bersama, pengaturan.kabupaten.pemerintah)
        milik = tuple(satu for satu in data.pembanding if satu.asal.berkas == BUKU_BERSAMA)
        galat.extend(persen_bersatuan(Data(indikator=data.indikator, pembanding=milik), 0))
    asal, salah_asal = baca_asal(folder)
    galat.extend(salah_asal)
    data = beri_asal(data, asal)
    narasi, salah_narasi = baca_narasi(folder, bagian_narasi(dokumen))
    gambar, salah_gambar = baca_gambar(folder, narasi)
    galat.extend((*salah_narasi, *salah_gambar, *periksa_tanda(data, narasi)))
    galat.extend(periksa_rujukan(data, narasi, tak_utuh))
    if not any(satu.kode == "penanda_rusak" for satu in galat):
        # A placeholder that cannot be read may be the one that names a row.
        galat.extend(data_tak_disebut(data, narasi))
        milik_sendiri = tuple(satu for satu in data.pembanding if satu.asal.berkas != BUKU_BERSAMA)
        sendiri = replace(data, pembanding=milik_sendiri)
        galat.extend(pembanding_tercetak(sendiri, narasi, _tahun(masa, pengaturan)))
    galat.extend(kolom_tak_tercetak(data, dokumen, BUKU_KERJA))
    pernyataan, salah_pernyataan = _pernyataan(folder.parent.parent, data)
    galat.extend(salah_pernyataan)
    lampiran, salah_lampiran = _lampiran(folder, data, dokumen)
    galat.extend(salah_lampiran)
    bukti, salah_bukti = periksa_bukti(folder, data)
    galat.extend((*salah_bukti, *bukti_tak_ada(folder, data)))
    catatan, salah_catatan = baca_catatan(folder)
    galat.extend(salah_catatan)
    if pengaturan is None or any(satu.tingkat == "galat" for satu in galat):
        raise MasukanSalah(sebut_mirip(folder, galat))
    data = sesuaikan_desimal(data)
    return Bahan(
        folder, pengaturan, data, narasi, urut(galat), catatan, gambar, bukti, sekitar.renstra, pernyataan, lampiran
    )


def _lampiran(folder: Path, data: Data, dokumen: Sequence[Dokumen]) -> tuple[tuple[Lampiran, ...], list[Galat]]:
    """Read the annexes that are files, where a document of the folder prints them."""
    return baca_lampiran(folder, data) if BerkasLampiran.lembar in kebutuhan_lembar(dokumen) else ((), [])


def _pernyataan(daerah: Path, data: Data) -> tuple[Pernyataan | None, list[Galat]]:
    """Read the region's wording of the perjanjian kinerja where a form prints it; a draft is told once."""
    if not any(satu.formulir is JenisFormulir.PERJANJIAN for satu in data.pk):
        return None, []
    pernyataan, galat = baca_pernyataan(daerah)
    return pernyataan, [*galat, *([pernyataan.peringatan] if pernyataan.peringatan else [])]


def baca_publikasi(folder: Path) -> Bahan | None:
    """Read sheet ``publikasi`` alone, whatever is wrong with the rest of the folder.

    What cannot be read beside it stays empty: settings, identity and all other sheets.

    Returns
    -------
    Bahan or None
        None when the sheet cannot be read or is empty, or the folder does not name a year.
    """
    folder = folder.resolve()
    try:
        buku, _ = perbarui_buku(baca_buku(folder / BUKU_KERJA), BUKU_KERJA)
    except MasukanSalah:
        return None
    if "publikasi" not in buku or not re.fullmatch(r"[0-9]{4}", folder.name):
        return None
    publikasi, _ = susun_lembar(buku["publikasi"], Publikasi, BUKU_KERJA)
    identitas, _ = susun_lembar(buku["identitas"], Identitas, BUKU_KERJA) if "identitas" in buku else ((), ())
    pengaturan, _ = baca_pengaturan(folder)
    if not publikasi:
        return None
    if pengaturan is None or pengaturan.params.tahun != int(folder.name):
        isian: dict[str, Any] = {"tahun": int(folder.name), "nama": "", "pilihan": {}}
        pengaturan = Pengaturan(Kabupaten.model_construct(**isian), Params.model_construct(**isian), Pilihan(), {})
    nama: dict[str, Any] = {"nama": folder.parent.name}
    sebutan = identitas or (Identitas.model_construct(**nama),)
    return Bahan(folder, pengaturan, Data(identitas=sebutan, publikasi=publikasi), {}, ())


def hanya_publikasi(folder: Path) -> bool:
    """Say whether the workbook of a folder holds the values of a published report and nothing to make one from."""
    try:
        buku, _ = perbarui_buku(baca_buku(folder.resolve() / BUKU_KERJA), BUKU_KERJA)
    except MasukanSalah:
        return False
    terisi = {nama for nama, spek in LEMBAR.items() if nama in buku and lembar_berisi(buku[nama], spek)}
    return "publikasi" in terisi and terisi <= {"publikasi", "identitas"}


def periksa_buku(
    buku: Mapping[str, LembarMentah],
    tahun: int | None,
    jenjang: Sequence[Jenjang] | None = muat_jenjang(),
    sen: Sen = Sen.TOLAK,
    dokumen: Sequence[Dokumen] = (UTAMA,),
) -> tuple[Data, list[Galat]]:
    """Turn raw sheets into rows and find all faults of one workbook.

    Parameters
    ----------
    buku
        sheets from :func:`kinerja.masukan.buku.baca_buku`.
    tahun
        year of the report; None when it is in doubt.
    jenjang
        levels of education that the region uses; None when they are not known, then any is taken.
    sen
        what the region does with amounts that have sen.
    dokumen
        the documents that the workbook is for.
    """
    hasil, galat = _periksa_buku(buku, tahun, jenjang, sen, dokumen)
    return hasil.data, galat


def _periksa_buku(
    buku: Mapping[str, LembarMentah],
    tahun: int | None,
    jenjang: Sequence[Jenjang] | None,
    sen: Sen,
    dokumen: Sequence[Dokumen],
    masa: Masa | None = None,
    sekitar: Sekitar | None = None,
) -> tuple[HasilBaca, list[Galat]]:
    hasil = susun_data(
        buku,
        BUKU_KERJA,
        jenjang,
        sen,
        _diminta(dokumen, sekitar),
        dokumen[0].tempat,
        bawaan_renstra(sekitar.renstra if sekitar else None),
    )
    if masa is not None and sekitar is not None:
        data, beda = warisi(hasil.data, sekitar, masa)
        hasil = HasilBaca(data, (*hasil.galat, *beda), hasil.tak_utuh)
    hasil = replace(hasil, data=isi_realisasi(hasil.data))
    sudah = {(satu.lembar, satu.sel) for satu in hasil.galat}
    salah = {satu.lembar for satu in hasil.galat if satu.tingkat == "galat"}
    dirujuk = (satu for satu in lembar_dirujuk(hasil.data) if satu.lembar not in salah)
    # Rules with a year speak of the account of that year, which a Renstra is not.
    bertahun = tahun if masa is None or masa.tempat is Tempat.TAHUN else None
    silang = (*dirujuk, *periksa_silang(hasil.data, bertahun, hasil.tak_utuh, dokumen), *_periode(hasil.data, masa))
    penanda = (*periksa_penanda_sel(hasil.data), *_perlu_ditinjau(hasil.data))
    # What a rule across sheets finds in a cell that could not be read is a consequence: say only the first.
    return hasil, [
        *hasil.galat,
        *(satu for satu in (*silang, *penanda) if not satu.sel or (satu.lembar, satu.sel) not in sudah),
    ]


def _periode(data: Data, masa: Masa | None) -> Iterator[Galat]:
    """Find what does not fit the period of the folder of a Renstra: sheet identitas, and history that it does not print."""
    if masa is None or masa.tempat is not Tempat.RENSTRA:
        return
    yield from riwayat_renstra_tercetak(data, masa.awal, BUKU_KERJA)
    for satu in data.identitas:
        for nama, harusnya in (("renstra_awal", masa.awal), ("renstra_akhir", masa.akhir)):
            if terbaca(satu, nama) and getattr(satu, nama) != harusnya:
                pesan = f"berisi {getattr(satu, nama)}, tetapi foldernya memuat Renstra {masa.isi}; samakan"
                yield galat_baris(satu, nama, "di_luar_periode", pesan)


def _diminta(dokumen: Sequence[Dokumen], sekitar: Sekitar | None) -> Mapping[str, Kebutuhan]:
    """Return the sheets that a workbook must have: what the Renstra gives need not be there."""
    renstra = sekitar.renstra if sekitar else None
    diberi = {nama for nama in LEMBAR_RENSTRA if renstra and getattr(renstra.data, nama)}
    return {n: Kebutuhan.BOLEH_TIADA if n in diberi else satu for n, satu in kebutuhan_lembar(dokumen).items()}


def _menurut_rencana(data: Data, salah: Iterable[Galat], pengaturan: Pengaturan | None) -> Iterator[Galat]:
    """Demand no visi and misi of a region that has none, and refuse them; whose plan is not known is not asked either."""
    if pengaturan is not None and pengaturan.pilihan.dokumen_perencanaan.bermisi:
        yield from salah
        return
    lepas = {(VisiMisi.lembar, "lembar_kosong"), (VisiMisi.lembar, "lembar_tidak_ada")}
    yield from (satu for satu in salah if (satu.lembar, satu.kode) not in lepas)
    if pengaturan is not None:
        yield from tanpa_misi(data)


def _perlu_ditinjau(data: Data) -> Iterator[Galat]:
    """Name the rows whose note says that they were carried over from an earlier report, once a sheet."""
    for nama in LEMBAR:
        milik = [satu for satu in getattr(data, nama) if (satu.catatan or "").casefold().startswith(TINJAU)]
        if milik:
            sel = milik[0].asal.sel("catatan").partition("!")[2]
            baris = rentang(satu.asal.baris for satu in milik)
            asal = (milik[0].catatan or "").partition(";")[0]
            pesan = f"{asal} (baris {baris}); sesuaikan isinya, lalu hapus catatannya"
            yield Galat(milik[0].asal.berkas, nama, sel, "perlu_ditinjau", pesan, "peringatan")


def _tahun(masa: Masa | None, pengaturan: Pengaturan | None) -> int | None:
    """Return the year of the report, unless settings and folder name contradict each other."""
    nama = masa.awal if masa else None
    tahun = pengaturan.params.tahun if pengaturan else nama
    return tahun if tahun == nama else None
