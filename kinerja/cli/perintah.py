"""The commands. Exit codes: 0 fine, 1 the data has faults (named), 2 wrong use, 3 some reports of a batch failed.

What else can happen is told by :mod:`kinerja.cli.utama`: 70 an error of ours, 130 stopped.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kinerja import __version__
from kinerja.angka import gabung
from kinerja.cli.bahasa import Kelompok, Perintah
from kinerja.cli.folder import folder_keluaran, folder_laporan, mirip, nyata, sebut
from kinerja.cli.konsol import Konsol
from kinerja.dokumen import (
    REVIU,
    UTAMA,
    Dokumen,
    Masa,
    Tempat,
    dokumen_bawaan,
    folder_notebook,
    masa_periode,
    semua_utama,
)

if TYPE_CHECKING:
    from kinerja.batch.tls import Sertifikat
    from kinerja.masukan import Galat
    from kinerja.terbit import HasilTerbit

__all__ = ["GALAT_DATA", "SEBAGIAN", "app", "cetak_galat", "galat", "keluar"]

GALAT_DATA, SEBAGIAN = 1, 3

app = typer.Typer(
    name="kinerja",
    cls=Kelompok,
    help=f"Menyusun {UTAMA.nama} dari satu folder data.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["--help", "-h"]},
)
keluar = Konsol()
galat = Konsol(galat=True)

Folder = Annotated[
    Path,
    typer.Argument(
        metavar="FOLDER", help="Folder laporan params/<kabupaten>/<dinas>/<tahun>, atau params.yaml di dalamnya."
    ),
]

Bentuk = Annotated[
    str | None,
    typer.Option("--format", metavar="BENTUK", help="Bentuk keluaran, dipisahkan koma: html, pdf, docx, xlsx."),
]
Keluaran = Annotated[
    Path | None,
    typer.Option("--output", metavar="FOLDER", help="Folder keluaran; bawaannya output di luar folder params."),
]
Jenis = Annotated[
    str | None,
    typer.Option(
        "--document",
        metavar="DOKUMEN",
        help=f"Jenis dokumen: {', '.join(d.kunci for d in semua_utama())}. Bawaannya dokumen yang disebut params.yaml "
        "dan sudah ada datanya.",
        show_default=False,
    ),
]
Triwulan = Annotated[
    int | None,
    typer.Option(
        "--triwulan",
        metavar="N",
        min=1,
        max=4,
        help="Triwulan laporan triwulan, 1 sampai 4; bawaannya triwulan terakhir yang berisi realisasi.",
        show_default=False,
    ),
]
Final = Annotated[
    bool, typer.Option("--final", help="Menolak laporan yang bagian wajibnya belum lengkap.", show_default=False)
]


def _sebut_versi(diminta: bool) -> None:
    if diminta:
        keluar.print(f"kinerja {__version__}")
        raise typer.Exit


@app.callback()
def _akar(
    versi: Annotated[
        bool,
        typer.Option(
            "--version", help="Menyebut versi program ini.", callback=_sebut_versi, is_eager=True, show_default=False
        ),
    ] = False,
) -> None:
    """Take what stands before the command."""


@app.command("render", cls=Perintah)
def render(
    folder: Folder,
    jenis: Jenis = None,
    triwulan: Triwulan = None,
    bentuk: Bentuk = None,
    keluaran: Keluaran = None,
    final: Final = False,
) -> None:
    """Menyusun satu laporan menjadi HTML, PDF, Word, atau Excel."""
    diminta = None if jenis is None else _dokumen(jenis, triwulan)
    _bentuk(bentuk, diminta or UTAMA)
    folder = folder_laporan(folder)
    keluaran = _keluaran(keluaran, folder)
    from kinerja.terbit import TerbitSalah, terbitkan_segar

    hasil: list[HasilTerbit] = []
    try:
        for dokumen in _dokumen_folder(folder, triwulan) if diminta is None else (_terbitan(diminta, folder),):
            pilihan = _bentuk(bentuk, dokumen)
            inti = os.cpu_count() or 1
            hasil.append(
                terbitkan_segar(
                    folder, keluaran, dokumen=dokumen, bentuk=pilihan, final=final, pekerja=inti, kabar=_kabar
                )
            )
    except TerbitSalah as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(GALAT_DATA) from None
    except Exception as salah:
        # Imported here: a command that goes well need not wait for it.
        from kinerja.masukan import MasukanSalah

        if not isinstance(salah, MasukanSalah):
            raise
        cetak_galat(salah.daftar)
        raise typer.Exit(GALAT_DATA) from None
    for pesan in dict.fromkeys(pesan for satu in hasil for pesan in satu.peringatan):
        galat.print(f"[yellow]Peringatan:[/] {escape(pesan)}")
    keluar.print("Laporan selesai:")
    for berkas in (berkas for satu in hasil for berkas in satu.berkas.values()):
        keluar.print(f"  {escape(sebut(berkas))}")


@app.command("batch", cls=Perintah)
def batch(
    kabupaten: Annotated[
        list[Path], typer.Argument(metavar="KABUPATEN...", help="Satu atau beberapa folder params/<kabupaten>.")
    ],
    tahun: Annotated[
        int | None, typer.Option("--year", metavar="TAHUN", help="Tahun laporan; bawaannya semua tahun.")
    ] = None,
    jumlah: Annotated[
        int | None,
        typer.Option(
            "--jobs", metavar="N", min=1, help="Banyaknya laporan yang disusun bersamaan; bawaannya jumlah inti."
        ),
    ] = None,
    gugus: Annotated[
        str | None,
        typer.Option("--cluster", metavar="ALAMAT", help="Alamat gugus Dask, misalnya tcp://10.0.0.5:8786."),
    ] = None,
    bersama: Annotated[
        bool,
        typer.Option(
            "--shared-disk",
            help="Mesin gugus melihat folder params, notebooks, dan keluaran yang sama; tidak ada yang dikirim.",
            show_default=False,
        ),
    ] = False,
    tls_ca: Annotated[
        Path | None,
        typer.Option("--tls-ca", metavar="BERKAS", help="Sertifikat otoritas gugus, bila gugusnya memakai TLS."),
    ] = None,
    tls_cert: Annotated[
        Path | None, typer.Option("--tls-cert", metavar="BERKAS", help="Sertifikat mesin ini bagi gugus.")
    ] = None,
    tls_key: Annotated[Path | None, typer.Option("--tls-key", metavar="BERKAS", help="Kunci sertifikat itu.")] = None,
    paksa: Annotated[
        bool, typer.Option("--force", help="Menyusun lagi juga yang tidak berubah.", show_default=False)
    ] = False,
    jenis: Jenis = None,
    triwulan: Triwulan = None,
    bentuk: Bentuk = None,
    keluaran: Keluaran = None,
    final: Final = False,
    waktu: Annotated[
        float, typer.Option("--time-limit", metavar="MENIT", min=0.01, help="Batas waktu satu laporan, dalam menit.")
    ] = 15,
    memori: Annotated[
        int, typer.Option("--memory-limit", metavar="MB", min=100, help="Batas memori satu laporan, dalam MB.")
    ] = 2000,
) -> None:
    """Menyusun semua laporan satu kabupaten atau kota; yang tidak berubah dilewati."""
    from kinerja.batch import Daftar, SalahDaftar, cari_pekerjaan
    from kinerja.batch.perintah import perintah_batch
    from kinerja.mesin import Batas
    from kinerja.terbit.tempat import pulihkan_semua

    if bersama and gugus is None:
        raise typer.BadParameter("--shared-disk hanya berlaku bersama --cluster")
    tls = _sertifikat(tls_ca, tls_cert, tls_key, gugus)
    dokumen = _dokumen(jenis, triwulan) if jenis else None
    if dokumen and dokumen.triwulanan and not dokumen.triwulan:
        raise typer.BadParameter(f"sebutkan triwulannya: --document {dokumen.kunci} --triwulan 2")
    if triwulan and not dokumen:
        raise typer.BadParameter("--triwulan berlaku bersama --document triwulan")
    pilihan = _bentuk(bentuk, dokumen or UTAMA) if bentuk or dokumen else None
    daftar: list[Daftar] = []
    for folder in dict.fromkeys(nyata(satu) for satu in kabupaten):
        try:
            hasil = folder_keluaran(keluaran, folder.parent)
            daftar += cari_pekerjaan(
                folder, hasil, tahun=tahun, dokumen=dokumen, bentuk=pilihan, final=final, paksa=paksa
            )
        except SalahDaftar as salah:
            raise typer.BadParameter(f"{salah}{_kabupaten_mirip(folder)}") from None
    for satu in daftar:
        pulihkan_semua(satu.keluaran / satu.folder.name)
    batas = Batas(waktu * 60, memori * 1_000_000)
    raise typer.Exit(perintah_batch(daftar, batas, jumlah, gugus, keluar, galat, bersama=bersama, tls=tls))


@app.command("verify", cls=Perintah)
def verify(
    folder: Annotated[
        Path,
        typer.Argument(metavar="FOLDER", help="Folder keluaran output/<kabupaten>/<dinas>/<tahun>, atau di atasnya."),
    ],
    params: Annotated[Path, typer.Option("--params", metavar="FOLDER", help="Folder semua laporan.")] = Path("params"),
    cepat: Annotated[
        bool, typer.Option("--no-render", help="Tidak menyusun lagi untuk membandingkan isinya.", show_default=False)
    ] = False,
) -> None:
    """Memeriksa apakah keluaran masih seperti yang tercatat, dan tersusun sama bila disusun lagi."""
    from kinerja.batch.perintah import perintah_verify
    from kinerja.terbit.manifes import MANIFES
    from kinerja.terbit.tempat import pulihkan_semua

    # Also the folder itself may be one that a killed command has left beside its place.
    pulihkan_semua(folder.parent if not folder.exists() else folder)
    if not folder.is_dir():
        ada = next((satu for satu in folder.absolute().parents if satu.is_dir()), folder)
        dekat = mirip(folder, (satu.parent for satu in ada.glob(f"*/*/*/{MANIFES}"))) or mirip(
            folder, (satu.parent for satu in ada.rglob(MANIFES))
        )
        saran = f"; mungkin maksudnya {sebut(dekat[0])}" if dekat else ""
        raise typer.BadParameter(f"folder “{folder}” tidak ditemukan{saran}")
    raise typer.Exit(perintah_verify(folder, params, susun=not cepat, keluar=keluar, galat=galat))


@app.command("check", cls=Perintah)
def check(
    folder: Folder,
    bentuk: Annotated[
        str, typer.Option("--format", metavar="BENTUK", help="Bentuk hasil: text, atau json untuk program.")
    ] = "text",
    salinan: Annotated[
        Path | None,
        typer.Option(
            "--mark",
            metavar="BERKAS.xlsx",
            help="Menulis salinan buku kerja dengan sel yang salah diwarnai dan diberi catatan. Buku kerja aslinya "
            "tidak diubah; bentuk gambar tidak ikut tersalin.",
        ),
    ] = None,
    final: Final = False,
) -> None:
    """Memeriksa masukan dan menyebut semua kesalahan dengan lembar dan selnya."""
    from kinerja.masukan import BUKU_KERJA, MasukanSalah, susun_json, tandai_buku
    from kinerja.terbit import periksa_lengkap

    if bentuk not in ("text", "json"):
        raise typer.BadParameter(f"bentuk “{bentuk}” tidak dikenal; pilih text, json")
    folder = folder_laporan(folder)
    _keluaran(None, folder)
    laporan, daftar = periksa_lengkap(folder, folder_notebook(folder.resolve().parents[2]), final=final)
    if salinan:
        try:
            tandai_buku(folder / BUKU_KERJA, salinan, daftar)
        except MasukanSalah as salah:
            daftar = (*daftar, *(satu for satu in salah.daftar if satu not in daftar))
            laporan = salinan = None
    if bentuk == "json":
        keluar.out(susun_json(daftar), highlight=False)
    else:
        cetak_galat(daftar)
        if laporan:
            keluar.print(f"{escape(laporan.nama_dinas)} {laporan.masa.sebutan}: tidak ada kesalahan.")
        if salinan:
            keluar.print(f"Salinan bertanda: {escape(str(salinan))}")
    if laporan is None:
        raise typer.Exit(GALAT_DATA)


@app.command("review", cls=Perintah)
def review(
    tujuan: Annotated[
        list[Path],
        typer.Argument(
            metavar="FOLDER|BERKAS...",
            help="Folder laporan params/<kabupaten>/<dinas>/<tahun>; atau laporan terbit: PDF, Word (.docx), teks (.txt), "
            "dan publikasi.xlsx yang sudah dikoreksi.",
        ),
    ],
    bentuk: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar="BENTUK",
            help="Bentuk hasil: text; json untuk program; html, pdf, atau keduanya untuk lembar reviu dan reviu.xlsx. "
            "Bawaannya text untuk folder, html,pdf untuk laporan terbit.",
            show_default=False,
        ),
    ] = None,
    keluaran: Keluaran = None,
) -> None:
    """Mereviu laporan dan menyebut setiap temuan dengan tempat, isi, dan yang seharusnya."""
    from kinerja.masukan import BUKU_KERJA

    if len(tujuan) == 1 and tujuan[0].name == BUKU_KERJA and (tujuan[0].parent / "params.yaml").is_file():
        # The workbook of a report stands for its folder.
        tujuan = [tujuan[0].parent]
    terbit = _laporan_terbit(tujuan)
    bentuk = bentuk if bentuk is not None else "html,pdf" if terbit else "text"
    lembar = tuple(dict.fromkeys(satu.strip() for satu in bentuk.split(",")))
    if bentuk not in ("text", "json") and not {*lembar} <= {"html", "pdf"}:
        raise typer.BadParameter(f"bentuk “{bentuk}” tidak dikenal; pilih text, json, html, pdf")
    if terbit:
        from kinerja.cli.publikasi import reviu_berkas

        keluaran = keluaran or Path("output")
        if bentuk not in ("text", "json"):
            _coba_tempat(keluaran, Path(f"{tujuan[0].stem}-{REVIU.kunci}"))
        raise typer.Exit(reviu_berkas(tujuan, keluaran, lembar, keluar, galat, _kabar))
    folder = folder_laporan(tujuan[0])
    keluaran = _keluaran(keluaran, folder)
    if bentuk not in ("text", "json"):
        _coba_tempat(keluaran, Path(*nyata(folder).parts[-3:-1], f"{folder.resolve().name}-{REVIU.kunci}"))
    from kinerja.laporan import periksa_folder
    from kinerja.reviu import susun_json, susun_ringkasan, susun_teks, tinjau

    laporan, daftar = periksa_folder(folder)
    if laporan is None:
        _reviu_publikasi(folder, daftar, bentuk)
        raise typer.Exit(GALAT_DATA)
    tinjauan = tinjau(laporan)
    if bentuk == "json":
        keluar.out(susun_json(satu.temuan for satu in tinjauan.temuan), highlight=False)
    else:
        if bentuk == "text":
            for baris in susun_teks(tinjauan.temuan):
                keluar.print(escape(baris))
        else:
            _lembar_reviu(folder, keluaran, lembar)
        keluar.print(f"{escape(laporan.nama_dinas)} {laporan.masa.sebutan}: {susun_ringkasan(tinjauan.temuan)}.")
    if tinjauan.galat_terbuka():
        raise typer.Exit(GALAT_DATA)


def _laporan_terbit(tujuan: Sequence[Path]) -> bool:
    """Say whether the arguments are files of published reports, not one report folder."""
    from kinerja.pembaca import AKHIRAN

    dikenal = (*AKHIRAN, ".xlsx")
    terbit = [satu.suffix.casefold() in dikenal and not satu.is_dir() for satu in tujuan]
    if all(terbit):
        if hilang := [satu for satu in tujuan if not satu.is_file()]:
            raise typer.BadParameter(f"berkas “{hilang[0]}” tidak ditemukan")
        nama = [satu.stem.casefold() for satu in tujuan if satu.suffix.casefold() != ".xlsx"]
        if kembar := [satu for satu in tujuan if nama.count(satu.stem.casefold()) > 1]:
            raise typer.BadParameter(
                f"ada dua berkas bernama “{kembar[0].stem}”; ganti nama salah satu, atau reviu satu per satu"
            )
        return True
    if len(tujuan) > 1:
        asing = tujuan[terbit.index(False)]
        raise typer.BadParameter(
            f"“{asing}” bukan laporan terbit; sebutkan satu folder, atau berkas {', '.join(dikenal)}"
        )
    return False


def _reviu_publikasi(folder: Path, daftar: Sequence[Galat], bentuk: str) -> None:
    """Review the published report of a folder whose other input has faults, and name these."""
    from kinerja.laporan import buka_publikasi
    from kinerja.masukan import hanya_publikasi
    from kinerja.reviu import (
        Tingkat,
        periksa_publikasi,
        susun_json,
        susun_ringkasan,
        susun_teks,
        temuan_masukan,
        tinjau,
    )

    publikasi = buka_publikasi(folder)
    temuan = periksa_publikasi(publikasi) if publikasi else ()
    # A workbook of printed values alone is no unfinished report.
    daftar = () if publikasi and hanya_publikasi(folder) else daftar
    if bentuk == "json":
        semua = sorted((*temuan_masukan(daftar), *temuan), key=lambda satu: [*Tingkat].index(satu.tingkat))
        keluar.out(susun_json(semua), highlight=False)
        return
    if publikasi:
        ditinjau = tinjau(publikasi, temuan).temuan
        for baris in susun_teks(ditinjau):
            keluar.print(escape(baris))
        keluar.print(f"Lembar publikasi, tahun {publikasi.tahun}: {susun_ringkasan(ditinjau)}.")
    if daftar or not publikasi:
        cetak_galat(daftar, akhir=f"{'Selebihnya' if publikasi else 'Laporan'} belum dapat direviu.")


def _lembar_reviu(folder: Path, keluaran: Path, bentuk: Sequence[str]) -> None:
    """Write the pages of a review and name them."""
    from kinerja.terbit import TerbitSalah, terbitkan_reviu

    try:
        hasil = terbitkan_reviu(folder, keluaran, bentuk=bentuk, kabar=_kabar)
    except TerbitSalah as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(GALAT_DATA) from None
    keluar.print("Reviu selesai:")
    for berkas in hasil.berkas.values():
        keluar.print(f"  {escape(sebut(berkas))}")


@app.command("new", cls=Perintah)
def new(
    kabupaten: Annotated[
        str, typer.Argument(metavar="KABUPATEN", help="Nama folder kabupaten atau kota, misalnya kota-semarang.")
    ],
    dinas: Annotated[str, typer.Argument(metavar="DINAS", help="Nama folder perangkat daerah, misalnya diskopum.")],
    tahun: Annotated[
        str | None, typer.Argument(metavar="TAHUN|--renstra PERIODE", help="Tahun laporan, misalnya 2024.")
    ] = None,
    periode: Annotated[
        str | None,
        typer.Option("--renstra", metavar="PERIODE", help="Membuat folder Renstra, misalnya 2025-2029, bukan tahun."),
    ] = None,
    params: Annotated[Path, typer.Option("--params", metavar="FOLDER", help="Folder semua laporan.")] = Path("params"),
    asal: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="Folder laporan tahun lalu: realisasinya menjadi riwayat, naskahnya dibawa untuk ditinjau.",
        ),
    ] = None,
    contoh: Annotated[
        bool,
        typer.Option("--example", help="Salin contoh yang ikut terpasang, misalnya kota-semarang diskopum 2023."),
    ] = False,
    jenis: Jenis = None,
) -> None:
    """Membuat folder laporan baru dengan buku kerja dan naskah yang berpetunjuk."""
    from kinerja.masukan import MasukanSalah, baca, buat_laporan, salin_contoh

    masa = _masa(tahun, periode)
    if contoh and asal:
        raise typer.BadParameter("--example dan --from tidak dipakai bersama; pilih salah satu")
    dokumen = _dokumen(jenis) if jenis else dokumen_bawaan(masa.tempat)
    if dokumen.tempat is not masa.tempat:
        harus = f"--renstra {masa.isi}" if dokumen.tempat is Tempat.RENSTRA else "TAHUN"
        raise typer.BadParameter(f"{dokumen.sebutan} dibuat dengan {harus}")
    try:
        if contoh:
            folder = salin_contoh(params, kabupaten, dinas, masa)
            keluar.print(f"Contoh disalin ke {escape(str(folder))}; susun dengan:")
            keluar.print(f"  kinerja render {escape(str(folder))}")
            return
        sumber = baca(folder_laporan(asal)) if asal else None
        folder = buat_laporan(params, kabupaten, dinas, masa, sumber, [dokumen])
    except MasukanSalah as salah:
        cetak_galat(salah.daftar, akhir="Laporan baru tidak dibuat.")
        raise typer.Exit(GALAT_DATA) from None
    except OSError as salah:
        galat.print(f"[bold red]Gagal:[/] folder {escape(str(params))} tidak dapat ditulisi.")
        raise typer.Exit(GALAT_DATA) from salah
    keluar.print(f"Laporan baru: {escape(str(folder))}")
    keluar.print("Isi params.yaml, data.xlsx, dan narasi, lalu jalankan:")
    keluar.print(f"  kinerja check {escape(str(folder))}")


def _masa(tahun: str | None, periode: str | None) -> Masa:
    """Take a year, or the period of a Renstra."""
    if (tahun is None) == (periode is None):
        raise typer.BadParameter("sebutkan TAHUN, misalnya 2024, atau --renstra 2025-2029")
    if periode is not None:
        masa = masa_periode(periode)
        if masa is None:
            raise typer.BadParameter(f"periode “{periode}” bukan tahun awal dan akhir; tulis misalnya 2025-2029")
        return masa
    if not re.fullmatch("[0-9]{1,4}", tahun or ""):
        raise typer.BadParameter(f"tahun “{tahun}” bukan bilangan; tulis misalnya 2024")
    return Masa(int(tahun or 0), int(tahun or 0))


def _dokumen(nama: str, triwulan: int | None = None) -> Dokumen:
    """Take the name of a document, and of which quarter it is."""
    ada = {satu.kunci: satu for satu in semua_utama()}
    if nama not in ada:
        raise typer.BadParameter(f"dokumen “{nama}” tidak dikenal; pilih {', '.join(ada)}")
    if triwulan is None:
        return ada[nama]
    if not ada[nama].triwulanan:
        raise typer.BadParameter(f"--triwulan tidak berlaku untuk dokumen {nama}")
    return ada[nama].terbitan(triwulan)


def _terbitan(dokumen: Dokumen, folder: Path) -> Dokumen:
    """Return the issue of a document of which no quarter was named: of the last one with a realisasi; say so."""
    if not dokumen.triwulanan or dokumen.triwulan:
        return dokumen
    from kinerja.laporan import buka_folder

    terbitan = dokumen.terbitan(buka_folder(folder).triwulan)
    keluar.print(f"Disusun untuk triwulan {terbitan.triwulan}; pilih yang lain dengan --triwulan.")
    return terbitan


def _dokumen_folder(folder: Path, triwulan: int | None) -> tuple[Dokumen, ...]:
    """Choose what is made when nothing is named: what the folder is for, as far as the data can fill it; say so.

    Raises
    ------
    MasukanSalah
        with all faults of a folder for several documents: of these is told what their data can fill.
    """
    from kinerja.laporan import buka_folder
    from kinerja.masukan import baca_pengaturan

    pengaturan, _ = baca_pengaturan(folder.resolve())
    semua = pengaturan.dokumen if pengaturan else (UTAMA,)
    if triwulan is not None and not any(satu.triwulanan for satu in semua):
        raise typer.BadParameter("--triwulan berlaku bersama --document triwulan")
    if len(semua) == 1:
        return tuple(_berterbitan(satu, folder, triwulan) for satu in semua)
    laporan = buka_folder(folder)
    for satu in semua:
        if satu not in laporan.dokumen_berisi:
            kosong = gabung(laporan.tanpa_inti(satu))
            keluar.print(f"{satu.sebutan} dilewati: lembar {escape(kosong)} belum berisi.")
    keluar.print(f"Disusun: {gabung([satu.sebutan for satu in laporan.dokumen_berisi])}.")
    return tuple(_berterbitan(satu, folder, triwulan) for satu in laporan.dokumen_berisi)


def _berterbitan(dokumen: Dokumen, folder: Path, triwulan: int | None) -> Dokumen:
    """Return the issue of a quarter of a document that has issues."""
    if dokumen.triwulanan and triwulan is not None:
        return dokumen.terbitan(triwulan)
    return _terbitan(dokumen, folder)


def _bentuk(teks: str | None, dokumen: Dokumen) -> tuple[str, ...]:
    """Take the names of formats; none means those that the document is usually made in."""
    if teks is None:
        return dokumen.bawaan
    pilihan = tuple(dict.fromkeys(satu.strip() for satu in teks.split(",") if satu.strip()))
    asing = [satu for satu in pilihan if satu not in dokumen.bentuk]
    if asing or not pilihan:
        raise typer.BadParameter(f"bentuk “{', '.join(asing)}” tidak dikenal; pilih {', '.join(dokumen.bentuk)}")
    return pilihan


def _keluaran(keluaran: Path | None, folder: Path) -> Path:
    """Return where the outputs of a report go, as they were before a killed command worked on them."""
    from kinerja.terbit.tempat import pulihkan_semua

    folder = nyata(folder)
    hasil = folder_keluaran(keluaran, folder.parents[2])
    pulihkan_semua(hasil / folder.parents[1].name)
    return hasil


def _coba_tempat(keluaran: Path, letak: Path) -> None:
    """Refuse a folder of outputs that cannot take one, before anything is read."""
    from kinerja.terbit import TerbitSalah
    from kinerja.terbit.tempat import coba_tempat

    try:
        coba_tempat(nyata(keluaran) / letak, keluaran)
    except TerbitSalah as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(GALAT_DATA) from None


def _sertifikat(ca: Path | None, cert: Path | None, key: Path | None, gugus: str | None) -> Sertifikat | None:
    """Take the certificates for a cluster: all three or none."""
    from kinerja.batch.tls import Sertifikat

    if ca is None and cert is None and key is None:
        return None
    if gugus is None:
        raise typer.BadParameter("--tls-ca, --tls-cert, dan --tls-key hanya berlaku bersama --cluster")
    if ca is None or cert is None or key is None:
        raise typer.BadParameter("--tls-ca, --tls-cert, dan --tls-key disebutkan ketiganya")
    return Sertifikat(ca.absolute(), cert.absolute(), key.absolute())


def _kabupaten_mirip(folder: Path) -> str:
    """Name the region that is meant: the one above what was named, or the one with the nearest name."""
    atas = [satu for satu in folder.parents if (satu / "kabupaten.yaml").is_file()]
    if not atas and not folder.exists():
        atas = mirip(folder, (satu.parent for satu in folder.parent.glob("*/kabupaten.yaml")))
    if (folder / "kabupaten.yaml").is_file() or not atas:
        return ""
    return f"; mungkin maksudnya {sebut(atas[0])}"


def _kabar(pesan: str) -> None:
    galat.print(f"[dim]· {escape(pesan)}[/]")


def cetak_galat(
    daftar: Sequence[Galat], akhir: str = "Laporan tidak dibuat; keluaran sebelumnya tidak diubah."
) -> None:
    """Print faults, then warnings, then how many faults there are and what that means."""
    from kinerja.masukan import susun_teks

    for baris in susun_teks(daftar):
        galat.print(escape(baris))
    peringatan = [*susun_teks(daftar, peringatan=True)]
    if peringatan:
        galat.print("[yellow]Peringatan, tidak menghalangi laporan:[/]")
    for baris in peringatan:
        galat.print(escape(baris))
    jumlah = sum(satu.tingkat == "galat" for satu in daftar)
    if jumlah:
        galat.print(f"[bold]{jumlah} kesalahan ditemukan. {akhir}[/]")
