"""The commands. Exit codes: 0 fine, 1 the data has faults (named), 2 wrong use, 3 some reports of a batch failed."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kinerja.cli.bahasa import Kelompok, Perintah, terjemah
from kinerja.cli.konsol import Konsol, buka_saluran
from kinerja.dokumen import UTAMA, Dokumen, dokumen_utama

if TYPE_CHECKING:
    from kinerja.masukan import Galat

__all__ = ["app", "main"]

_GALAT_DATA = 1
_SALAH_PAKAI = 2
_DIHENTIKAN = 130

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
_keluar = Konsol()
_galat = Konsol(galat=True)

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
Keluaran = Annotated[Path, typer.Option("--output", metavar="FOLDER", help="Folder keluaran.")]
Jenis = Annotated[
    str,
    typer.Option(
        "--document", metavar="DOKUMEN", help=f"Jenis dokumen: {', '.join(d.kunci for d in dokumen_utama())}."
    ),
]
Final = Annotated[
    bool, typer.Option("--final", help="Menolak laporan yang bagian wajibnya belum lengkap.", show_default=False)
]


@app.callback()
def _akar() -> None:
    """Keep the commands named, also while there are few."""


@app.command("render", cls=Perintah)
def render(
    folder: Folder,
    jenis: Jenis = UTAMA.kunci,
    bentuk: Bentuk = None,
    keluaran: Keluaran = Path("output"),
    final: Final = False,
) -> None:
    """Menyusun satu laporan menjadi HTML, PDF, Word, atau Excel."""
    from kinerja.mesin import siapkan

    # Before anything else is imported: the server of the notebooks imports at the same time.
    siapkan()
    from kinerja.masukan import MasukanSalah
    from kinerja.terbit import TerbitSalah, terbitkan

    dokumen = _dokumen(jenis)
    pilihan = _bentuk(bentuk, dokumen)
    try:
        hasil = terbitkan(
            _folder(folder),
            keluaran,
            dokumen=dokumen,
            bentuk=pilihan,
            final=final,
            pekerja=os.cpu_count() or 1,
            kabar=_kabar,
        )
    except MasukanSalah as salah:
        _cetak_galat(salah.daftar)
        raise typer.Exit(_GALAT_DATA) from None
    except TerbitSalah as salah:
        _galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(_GALAT_DATA) from None
    for satu in hasil.peringatan:
        _galat.print(f"[yellow]Peringatan:[/] {escape(satu)}")
    _keluar.print("Laporan selesai:")
    for berkas in hasil.berkas.values():
        _keluar.print(f"  {escape(str(berkas))}")


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
    paksa: Annotated[
        bool, typer.Option("--force", help="Menyusun lagi juga yang tidak berubah.", show_default=False)
    ] = False,
    jenis: Jenis = UTAMA.kunci,
    bentuk: Bentuk = None,
    keluaran: Keluaran = Path("output"),
    final: Final = False,
    waktu: Annotated[
        float, typer.Option("--time-limit", metavar="MENIT", min=0.01, help="Batas waktu satu laporan, dalam menit.")
    ] = 15,
    memori: Annotated[
        int, typer.Option("--memory-limit", metavar="MB", min=100, help="Batas memori satu laporan, dalam MB.")
    ] = 2000,
) -> None:
    """Menyusun semua laporan satu kabupaten atau kota; yang tidak berubah dilewati."""
    from kinerja.batch import SalahDaftar, cari_pekerjaan
    from kinerja.batch.perintah import perintah_batch
    from kinerja.mesin import Batas

    if bersama and gugus is None:
        raise typer.BadParameter("--shared-disk hanya berlaku bersama --cluster")
    dokumen = _dokumen(jenis)
    pilihan = _bentuk(bentuk, dokumen)
    try:
        daftar = [
            milik
            for folder in dict.fromkeys(satu.resolve() for satu in kabupaten)
            for milik in cari_pekerjaan(
                folder, keluaran, tahun=tahun, dokumen=dokumen, bentuk=pilihan, final=final, paksa=paksa
            )
        ]
    except SalahDaftar as salah:
        raise typer.BadParameter(str(salah)) from None
    batas = Batas(waktu * 60, memori * 1_000_000)
    raise typer.Exit(perintah_batch(daftar, batas, jumlah, gugus, _keluar, _galat, bersama=bersama))


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

    if not folder.is_dir():
        raise typer.BadParameter(f"folder “{folder}” tidak ditemukan")
    raise typer.Exit(perintah_verify(folder, params, susun=not cepat, keluar=_keluar, galat=_galat))


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
    from kinerja.laporan import periksa_folder
    from kinerja.masukan import BUKU_KERJA, MasukanSalah, susun_json, tandai_buku

    if bentuk not in ("text", "json"):
        raise typer.BadParameter(f"bentuk “{bentuk}” tidak dikenal; pilih text, json")
    folder = _folder(folder)
    laporan, daftar = periksa_folder(folder, final=final)
    if salinan:
        try:
            tandai_buku(folder / BUKU_KERJA, salinan, daftar)
        except MasukanSalah as salah:
            daftar = (*daftar, *(satu for satu in salah.daftar if satu not in daftar))
            laporan = salinan = None
    if bentuk == "json":
        _keluar.out(susun_json(daftar), highlight=False)
    else:
        _cetak_galat(daftar)
        if laporan:
            _keluar.print(f"{escape(laporan.nama_dinas)} {laporan.tahun}: tidak ada kesalahan.")
        if salinan:
            _keluar.print(f"Salinan bertanda: {escape(str(salinan))}")
    if laporan is None:
        raise typer.Exit(_GALAT_DATA)


@app.command("review", cls=Perintah)
def review(
    folder: Folder,
    bentuk: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="BENTUK",
            help="Bentuk hasil: text; json untuk program; html, pdf, atau keduanya untuk lembar reviu dan reviu.xlsx.",
        ),
    ] = "text",
    keluaran: Annotated[Path, typer.Option("--output", metavar="FOLDER", help="Folder keluaran html dan pdf.")] = Path(
        "output"
    ),
) -> None:
    """Mereviu laporan dan menyebut setiap temuan dengan tempat, isi, dan yang seharusnya."""
    from kinerja.laporan import periksa_folder
    from kinerja.reviu import susun_json, susun_ringkasan, susun_teks, tinjau

    lembar = tuple(dict.fromkeys(satu.strip() for satu in bentuk.split(",")))
    if bentuk not in ("text", "json") and not {*lembar} <= {"html", "pdf"}:
        raise typer.BadParameter(f"bentuk “{bentuk}” tidak dikenal; pilih text, json, html, pdf")
    folder = _folder(folder)
    laporan, daftar = periksa_folder(folder)
    if laporan is None:
        _reviu_terbit(folder, daftar, bentuk)
        raise typer.Exit(_GALAT_DATA)
    tinjauan = tinjau(laporan)
    if bentuk == "json":
        _keluar.out(susun_json(satu.temuan for satu in tinjauan.temuan), highlight=False)
    else:
        if bentuk == "text":
            for baris in susun_teks(tinjauan.temuan):
                _keluar.print(escape(baris))
        else:
            _lembar_reviu(folder, keluaran, lembar)
        _keluar.print(f"{escape(laporan.nama_dinas)} {laporan.tahun}: {susun_ringkasan(tinjauan.temuan)}.")
    if tinjauan.galat_terbuka():
        raise typer.Exit(_GALAT_DATA)


def _reviu_terbit(folder: Path, daftar: Sequence[Galat], bentuk: str) -> None:
    """Review the published report of a folder whose other input has faults, and name these."""
    from kinerja.laporan import buka_terbit
    from kinerja.reviu import (
        Tingkat,
        periksa_terbitan,
        susun_json,
        susun_ringkasan,
        susun_teks,
        temuan_masukan,
        tinjau,
    )

    terbit = buka_terbit(folder)
    temuan = periksa_terbitan(terbit) if terbit else ()
    if bentuk == "json":
        semua = sorted((*temuan_masukan(daftar), *temuan), key=lambda satu: [*Tingkat].index(satu.tingkat))
        _keluar.out(susun_json(semua), highlight=False)
        return
    if terbit:
        ditinjau = tinjau(terbit, temuan).temuan
        for baris in susun_teks(ditinjau):
            _keluar.print(escape(baris))
        _keluar.print(f"Lembar terbit, tahun {terbit.tahun}: {susun_ringkasan(ditinjau)}.")
    _cetak_galat(daftar, akhir=f"{'Selebihnya' if terbit else 'Laporan'} belum dapat direviu.")


def _lembar_reviu(folder: Path, keluaran: Path, bentuk: Sequence[str]) -> None:
    """Write the pages of a review and name them."""
    from kinerja.terbit import TerbitSalah, terbitkan_reviu

    try:
        hasil = terbitkan_reviu(folder, keluaran, bentuk=bentuk, kabar=_kabar)
    except TerbitSalah as salah:
        _galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(_GALAT_DATA) from None
    _keluar.print("Reviu selesai:")
    for berkas in hasil.berkas.values():
        _keluar.print(f"  {escape(str(berkas))}")


@app.command("new", cls=Perintah)
def new(
    kabupaten: Annotated[
        str, typer.Argument(metavar="KABUPATEN", help="Nama folder kabupaten atau kota, misalnya kota-semarang.")
    ],
    dinas: Annotated[str, typer.Argument(metavar="DINAS", help="Nama folder perangkat daerah, misalnya diskopum.")],
    tahun: Annotated[str, typer.Argument(metavar="TAHUN", help="Tahun laporan, misalnya 2024.")],
    params: Annotated[Path, typer.Option("--params", metavar="FOLDER", help="Folder semua laporan.")] = Path("params"),
    asal: Annotated[
        Path | None,
        typer.Option(
            "--from",
            metavar="FOLDER",
            help="Folder laporan tahun lalu: realisasinya menjadi riwayat, naskahnya dibawa untuk ditinjau.",
        ),
    ] = None,
    jenis: Jenis = UTAMA.kunci,
) -> None:
    """Membuat folder laporan baru dengan buku kerja dan naskah yang berpetunjuk."""
    from kinerja.masukan import MasukanSalah, baca, buat_laporan

    if not re.fullmatch("[0-9]{1,4}", tahun):
        raise typer.BadParameter(f"tahun “{tahun}” bukan bilangan; tulis misalnya 2024")
    try:
        folder = buat_laporan(
            params, kabupaten, dinas, int(tahun), baca(_folder(asal)) if asal else None, [_dokumen(jenis)]
        )
    except MasukanSalah as salah:
        _cetak_galat(salah.daftar, akhir="Laporan baru tidak dibuat.")
        raise typer.Exit(_GALAT_DATA) from None
    except OSError as salah:
        _galat.print(f"[bold red]Gagal:[/] folder {escape(str(params))} tidak dapat ditulisi.")
        raise typer.Exit(_GALAT_DATA) from salah
    _keluar.print(f"Laporan baru: {escape(str(folder))}")
    _keluar.print("Isi params.yaml, data.xlsx, dan narasi, lalu jalankan:")
    _keluar.print(f"  kinerja check {escape(str(folder))}")


def _dokumen(nama: str) -> Dokumen:
    """Take the name of a document."""
    ada = {satu.kunci: satu for satu in dokumen_utama()}
    if nama not in ada:
        raise typer.BadParameter(f"dokumen “{nama}” tidak dikenal; pilih {', '.join(ada)}")
    return ada[nama]


def _bentuk(teks: str | None, dokumen: Dokumen) -> tuple[str, ...]:
    """Take the names of formats; none means those that the document is usually made in."""
    if teks is None:
        return dokumen.bawaan
    pilihan = tuple(dict.fromkeys(satu.strip() for satu in teks.split(",") if satu.strip()))
    asing = [satu for satu in pilihan if satu not in dokumen.bentuk]
    if asing or not pilihan:
        raise typer.BadParameter(f"bentuk “{', '.join(asing)}” tidak dikenal; pilih {', '.join(dokumen.bentuk)}")
    return pilihan


def _folder(folder: Path) -> Path:
    """Take the folder or the params.yaml in it."""
    if folder.name == "params.yaml":
        return folder.parent
    if folder.is_file():
        raise typer.BadParameter(f"“{folder}” bukan folder; sebutkan folder params/<kabupaten>/<dinas>/<tahun>")
    return folder


def _kabar(pesan: str) -> None:
    _galat.print(f"[dim]· {escape(pesan)}[/]")


def _cetak_galat(
    daftar: Sequence[Galat], akhir: str = "Laporan tidak dibuat; keluaran sebelumnya tidak diubah."
) -> None:
    from kinerja.masukan import susun_teks

    for baris in susun_teks(daftar):
        _galat.print(escape(baris))
    peringatan = [*susun_teks(daftar, peringatan=True)]
    if peringatan:
        _galat.print("[yellow]Peringatan, tidak menghalangi laporan:[/]")
    for baris in peringatan:
        _galat.print(escape(baris))
    jumlah = sum(satu.tingkat == "galat" for satu in daftar)
    if jumlah:
        _galat.print(f"[bold]{jumlah} kesalahan ditemukan. {akhir}[/]")


def main() -> None:
    """Run a command and leave with its exit code; wrong use is explained in Indonesian."""
    buka_saluran()
    try:
        hasil = app(standalone_mode=False, prog_name="kinerja")
    except typer.TyperException as salah:
        if type(salah).__name__ == "NoArgsIsHelpError":
            _keluar.print(escape(str(salah)))
        else:
            _galat.print(
                f"[bold red]Salah pakai:[/] {escape(terjemah(salah, [satu.name or '' for satu in app.registered_commands]))}"
            )
            _galat.print("Jalankan [bold]kinerja --help[/] untuk melihat perintah dan pilihannya.")
        sys.exit(_SALAH_PAKAI)
    except (typer.Abort, KeyboardInterrupt):
        hasil = _DIHENTIKAN
    if hasil == _DIHENTIKAN:
        # Whoever presses Ctrl-C once more does not see how Python takes it.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        _galat.print("Dihentikan; jalankan perintah yang sama untuk melanjutkan.")
    if _keluar.hilang and not hasil:
        _galat.print("[bold red]Gagal:[/] hasil tidak tertulis seluruhnya; periksa disk tempat hasil itu dialihkan.")
        hasil = _GALAT_DATA
    sys.exit(hasil if isinstance(hasil, int) else 0)
