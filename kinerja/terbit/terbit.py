"""The pipeline of one report: read, execute, gather, typeset, seal, put in place."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path

from kinerja.dokumen import REVIU, UTAMA, Dokumen, Kebutuhan, folder_notebook
from kinerja.laporan import (
    RINGKASAN,
    Laporan,
    daftar_kekurangan,
    daftar_peringatan,
    ringkas,
    ringkas_triwulan,
    susun_ringkasan,
    titipkan,
    wajib_lengkap,
    wariskan,
)
from kinerja.masukan import Galat, MasukanSalah
from kinerja.mesin import Batas, mencabang
from kinerja.reviu import Temuan, Tingkat, periksa, tinjau
from kinerja.sajian import penulis
from kinerja.sajian.blok import Blok
from kinerja.sajian.penulis import html
from kinerja.sajian.prosa import tabel_prosa
from kinerja.terbit.hasil import HasilTerbit, Kabar, diam
from kinerja.terbit.jalan import cari_notebook, jalankan_semua
from kinerja.terbit.jejak import JEJAK, tulis_jejak
from kinerja.terbit.manifes import beda_asal, sidik_masukan, tulis_manifes, versi_kini
from kinerja.terbit.pdf_unggah import Cetakan, Naskah, cetak_pdf
from kinerja.terbit.pencetak import Pencetak
from kinerja.terbit.reviu import bentuk_reviu, parameter_reviu, pisahkan, segel_reviu, tulis_reviu
from kinerja.terbit.salah_terbit import TerbitSalah
from kinerja.terbit.tempat import ruang_kerja

__all__ = ["terbitkan"]


def terbitkan(
    folder: Path,
    keluaran: Path,
    *,
    dokumen: Dokumen = UTAMA,
    bentuk: Sequence[str] | None = None,
    notebook: Path | None = None,
    final: bool = False,
    pekerja: int = 1,
    batas: Batas | None = None,
    cetakan: Cetakan = Cetakan(),  # noqa: B008 - frozen
    kabar: Kabar = diam,
) -> HasilTerbit:
    """Render a folder of a year or of a Renstra into a folder below ``<keluaran>/<kabupaten>/<dinas>``.

    What other documents have put into that folder stays as it is (:func:`kinerja.dokumen.milik`).

    Outputs appear only when all of them are complete; until then, and after any fault, an earlier output stays.

    Parameters
    ----------
    folder
        the report folder.
    keluaran
        folder of all outputs.
    dokumen
        what is rendered, a document that the folder is for.
    bentuk
        its formats; by default those that its declaration names.
    notebook
        folder of all notebooks; by default :func:`kinerja.dokumen.folder_notebook`.
    final
        refuse a report with mandatory parts that are not filled in.
    pekerja
        how many notebooks run, and documents are typeset, at a time.
    batas
        seconds until all notebooks have run, memory of one of them.
    cetakan
        the largest size of the PDF, and whether its chapters are written apart.
    kabar
        is told in Indonesian what is being done.

    Raises
    ------
    MasukanSalah
        with all faults of the input.
    TerbitSalah
        when a notebook or the typesetting fails.
    """
    mulai = time.monotonic()
    folder = folder.resolve()
    akar = folder.parents[2]
    notebook = notebook or folder_notebook(akar)
    bentuk = dokumen.bawaan if bentuk is None else bentuk
    kabar("membaca dan memeriksa masukan")
    asal = folder, notebook, (dokumen, REVIU)
    masukan = sidik_masukan(*asal) if folder.is_dir() else {}
    laporan, titipan = titipkan(folder)
    laporan.pada_triwulan(dokumen.triwulan)
    _untuk(laporan, dokumen)
    if final:
        wajib_lengkap(laporan, dokumen)
    bab = cari_notebook(notebook, dokumen)
    reviu = _notebook_reviu(notebook, dokumen, bentuk)
    p = laporan.params
    parameter = {"kabupaten": p.kabupaten, "dinas": p.dinas, **laporan.masa.parameter}
    if mencabang():
        # The notebooks run in copies of this process: they find what the rules have computed.
        periksa(laporan)
    tujuan = keluaran / p.kabupaten / p.dinas / laporan.masa.nama
    tempat = tujuan.resolve()

    def menunggu() -> None:
        kabar("menunggu: laporan ini sedang disusun oleh perintah lain")

    with ruang_kerja(tempat, menunggu, dokumen=dokumen) as kerja:
        (kerja / "notebooks").mkdir()
        with wariskan(folder, laporan):
            semua = jalankan_semua(
                [*bab, *reviu],
                kerja / "notebooks",
                parameter,
                akar,
                letak={dokumen.kunci: dokumen.naskah, REVIU.kunci: REVIU.bersama(dokumen).naskah},
                tambahan={dokumen.kunci: dokumen.parameter, REVIU.kunci: parameter_reviu(dokumen)},
                titipan=titipan,
                pekerja=pekerja,
                batas=batas and batas.sisa(mulai),
                kabar=kabar,
            )
        blok, lembar = pisahkan(semua)
        _periksa_rujukan(blok)
        berkas_reviu: dict[str, str] = {}
        with Pencetak(pekerja) as pencetak:
            _tulis(laporan, dokumen, blok, bentuk, kerja, pencetak, kabar)
            temuan = periksa(laporan)
            _tulis_ringkasan(laporan, dokumen, temuan, kerja)
            tulis_jejak(kerja / dokumen.nama_berkas(JEJAK), laporan.semua_jejak)
            if reviu:
                kabar("menyusun hasil reviu")
                luar = penulis.Luar(dokumen.bentuk["html"], penulis.Rujukan.dari(blok))
                berkas_reviu = tulis_reviu(
                    tinjau(laporan, temuan, dokumen), dokumen, lembar, luar, bentuk, kerja, pencetak
                )
            # Kept for the manifest: the hash of all code is made while the PDF is laid out.
            versi_kini()
        berkas_bab, pesan = _cetakan(laporan, dokumen, blok, bentuk, kerja, cetakan, kabar)
        kabar("menyegel dengan manifes")
        berubah = [*beda_asal({"masukan": masukan}, sidik_masukan(*asal))]
        if berubah:
            raise TerbitSalah(f"masukan diubah selama laporan disusun ({', '.join(berubah)}); jalankan lagi")
        pilihan = {"bentuk": sorted(bentuk), "final": final, **cetakan.pilihan}
        tulis_manifes(kerja, dokumen, parameter={**parameter, **dokumen.parameter}, pilihan=pilihan, masukan=masukan)
        if reviu:
            segel_reviu(kerja, dokumen, bentuk, parameter, masukan)
    berkas = {nama: tujuan / dokumen.bentuk[nama] for nama in bentuk} | {n: tujuan / b for n, b in berkas_reviu.items()}
    berkas |= {f"pdf {nama}": tujuan / nama for nama in berkas_bab}
    return HasilTerbit(tujuan, berkas, (*(str(satu) for satu in daftar_peringatan(laporan)), *pesan))


def _cetakan(
    laporan: Laporan,
    dokumen: Dokumen,
    blok: tuple[Blok, ...],
    bentuk: Sequence[str],
    kerja: Path,
    cetakan: Cetakan,
    kabar: Kabar,
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Do what was asked of the PDF; return the names of its chapters, and what is to be told."""
    if "pdf" not in bentuk or not cetakan.pilihan:
        return (), ()
    kabar("menyesuaikan PDF")
    tahun = laporan.masa.sebutan
    naskah = Naskah(
        blok, dokumen.berjudul(tahun), laporan.nama_dinas, tahun, laporan.tanggal(dokumen), laporan.kabupaten.rupa
    )
    bab, pesan = cetak_pdf(naskah, kerja / dokumen.bentuk["pdf"], cetakan)
    return tuple(satu.name for satu in bab), pesan


def _notebook_reviu(notebook: Path, dokumen: Dokumen, bentuk: Sequence[str]) -> tuple[Path, ...]:
    """Return the notebooks of the review that accompanies a document; none where it has none."""
    ada = bool(bentuk_reviu(bentuk)) and (notebook / REVIU.kunci).is_dir()
    return cari_notebook(notebook, REVIU) if ada else ()


def _untuk(laporan: Laporan, dokumen: Dokumen) -> None:
    """Refuse to make a document that the folder is not for, where its sheets or its prose were not asked for."""
    if dokumen.kunci in {satu.kunci for satu in laporan.dokumen}:
        return
    wajib = {nama for nama, butuh in dokumen.lembar.items() if butuh is Kebutuhan.WAJIB}
    if dokumen.narasi or not wajib <= laporan.kebutuhan.keys():
        ada = ", ".join(satu.kunci for satu in laporan.dokumen)
        pesan = f"folder ini untuk {ada}; tambahkan {dokumen.kunci} bila dokumen itu juga disusun dari sini"
        raise MasukanSalah([Galat("params.yaml", "", "isian dokumen", "dokumen_lain", pesan)])


def _periksa_rujukan(blok: tuple[Blok, ...]) -> None:
    if ganda := penulis.kunci_ganda(blok):
        raise TerbitSalah(f"dua tabel atau gambar memakai kunci yang sama: {', '.join(ganda)}; beri kunci lain")
    hilang = penulis.rujukan_hilang(blok)
    if hilang:
        raise TerbitSalah(f"rujukan tidak ditemukan: {', '.join(hilang)}; periksa penanda rujuk() dalam narasi")


def _tulis(
    laporan: Laporan,
    dokumen: Dokumen,
    blok: tuple[Blok, ...],
    bentuk: Sequence[str],
    kerja: Path,
    pencetak: Pencetak,
    kabar: Kabar,
) -> None:
    dinas, tahun, rupa = laporan.nama_dinas, laporan.masa.sebutan, laporan.kabupaten.rupa
    judul, sebutan = dokumen.berjudul(tahun), dokumen.sebutan[:1].upper() + dokumen.sebutan[1:]
    tujuan = {nama: kerja / dokumen.bentuk[nama] for nama in bentuk}
    # First of all: it takes the longest, and the other forms are made meanwhile.
    if "pdf" in bentuk:
        kabar("menyusun PDF")
        tanggal = laporan.tanggal(dokumen)
        pencetak.cetak(tujuan["pdf"], blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, rupa=rupa)
    if "html" in bentuk:
        kabar("menyusun HTML")
        tujuan["html"].write_text(
            html.halaman(
                blok,
                judul=judul,
                dinas=dinas,
                tahun=tahun,
                sebutan=sebutan,
                jejak=laporan.semua_jejak,
                rupa=rupa,
            ),
            encoding="utf-8",
            newline="\n",
        )
    if "xlsx" in bentuk:
        # Imported here, while the PDF is laid out by another process.
        from kinerja.terbit import ekspor

        kabar("menyusun Excel")
        tujuan["xlsx"].write_bytes(ekspor.susun(laporan, dokumen, tabel_prosa(laporan, blok)))
    # Last of all: its contents name the pages of the printed form, which must be laid out by then.
    if "docx" in bentuk:
        # Imported here: it takes a while that most reports need not wait for.
        from kinerja.sajian.penulis import docx

        kabar("menyusun Word")
        tanggal = laporan.tanggal(dokumen)
        halaman = pencetak.halaman(blok, judul=judul, dinas=dinas, tahun=tahun, tanggal=tanggal, rupa=rupa)
        isi = docx.susun(
            blok,
            judul=judul,
            sebutan=sebutan,
            dinas=dinas,
            tahun=tahun,
            tanggal=tanggal,
            rupa=rupa,
            halaman=halaman,
        )
        tujuan["docx"].write_bytes(isi)


def _tulis_ringkasan(laporan: Laporan, dokumen: Dokumen, temuan: Sequence[Temuan], kerja: Path) -> None:
    """Write what the page of the region shows of this report, where it shows anything of its kind."""
    tingkat = [satu.tingkat for satu in temuan]
    if dokumen.kunci == UTAMA.kunci:
        isi = susun_ringkasan(ringkas(laporan, {satu.value: tingkat.count(satu) for satu in Tingkat}))
    elif dokumen.triwulanan:
        isi = ringkas_triwulan(laporan, len(daftar_kekurangan(laporan, [dokumen]))).susun()
    else:
        return
    (kerja / dokumen.nama_berkas(RINGKASAN)).write_text(isi, encoding="utf-8", newline="\n")
