"""The commands. Exit codes: 0 fine, 1 the data has faults (named), 2 wrong use, 3 some reports of a batch failed.

What else can happen is told by :mod:`kinerja.cli.utama`: 70 an error of ours, 130 stopped.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from kinerja import __version__
from kinerja.angka import gabung
from kinerja.cli.bahasa import Kelompok, Perintah
from kinerja.cli.diminta import (
    bentuk_diminta,
    dokumen_diminta,
    dokumen_terpilih,
    folder_hasil,
    kabupaten_mirip,
    sertifikat_diminta,
    ukuran_diminta,
)
from kinerja.cli.folder import folder_keluaran, folder_laporan, mirip, nyata, sebut
from kinerja.cli.konsol import galat, keluar
from kinerja.dokumen import (
    UTAMA,
    folder_notebook,
    semua_utama,
)

if TYPE_CHECKING:
    from kinerja.masukan import Galat
    from kinerja.terbit import HasilTerbit

__all__ = ["GALAT_DATA", "SEBAGIAN", "app", "cetak_galat", "galat", "kabarkan", "keluar", "periksa_tempat"]

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
#: The documents that a folder can be for, as a help text names them.
JENIS = gabung([d.kunci for d in semua_utama()], "atau")
Jenis = Annotated[
    str | None,
    typer.Option(
        "--document",
        metavar="DOKUMEN",
        help=f"Jenis dokumen: {JENIS}. Bawaannya dokumen yang disebut params.yaml dan sudah ada datanya.",
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
    ukuran: Annotated[
        str | None,
        typer.Option(
            "--max-size",
            metavar="UKURAN",
            help="Ukuran PDF paling besar, misalnya 5MB: foto dan lampiran dikecilkan sampai muat.",
            show_default=False,
        ),
    ] = None,
    per_bab: Annotated[
        bool,
        typer.Option("--chapters", help="Menulis juga setiap bab sebagai PDF tersendiri.", show_default=False),
    ] = False,
) -> None:
    """Menyusun satu laporan menjadi HTML, PDF, Word, atau Excel."""
    diminta = None if jenis is None else dokumen_diminta(jenis, triwulan)
    bentuk_diminta(bentuk, diminta or UTAMA)
    ukuran_maks = ukuran_diminta(ukuran)
    folder = folder_laporan(folder)
    keluaran = folder_hasil(keluaran, folder)
    from kinerja.terbit import TerbitSalah, terbitkan_segar

    hasil: tuple[HasilTerbit, ...] = ()
    try:
        semua = dokumen_terpilih(folder, diminta, triwulan)
        hasil = terbitkan_segar(
            folder,
            keluaran,
            terbitan=[(satu, bentuk_diminta(bentuk, satu)) for satu in semua],
            final=final,
            pekerja=os.cpu_count() or 1,
            kabar=kabarkan,
            ukuran_maks=ukuran_maks,
            per_bab=per_bab,
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
            "--jobs",
            metavar="N",
            min=1,
            help="Banyaknya laporan yang disusun bersamaan; bawaannya jumlah inti prosesor.",
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
    """Menyusun semua dokumen satu kabupaten atau kota, juga setiap triwulan yang berisi; yang tidak berubah dilewati."""
    from kinerja.batch import Daftar, SalahDaftar, cari_pekerjaan
    from kinerja.batch.perintah import perintah_batch
    from kinerja.mesin import Batas
    from kinerja.terbit.tempat import pulihkan_semua

    if bersama and gugus is None:
        raise typer.BadParameter("--shared-disk hanya berlaku bersama --cluster")
    tls = sertifikat_diminta(tls_ca, tls_cert, tls_key, gugus)
    dokumen = dokumen_diminta(jenis, triwulan) if jenis else None
    if dokumen and dokumen.triwulanan and not dokumen.triwulan:
        raise typer.BadParameter(f"sebutkan triwulannya: --document {dokumen.kunci} --triwulan 2")
    if triwulan and not dokumen:
        raise typer.BadParameter("--triwulan berlaku bersama --document triwulan")
    pilihan = bentuk_diminta(bentuk, dokumen or UTAMA) if bentuk or dokumen else None
    daftar: list[Daftar] = []
    for folder in dict.fromkeys(nyata(satu) for satu in kabupaten):
        try:
            hasil = folder_keluaran(keluaran, folder.parent)
            daftar += cari_pekerjaan(
                folder, hasil, tahun=tahun, dokumen=dokumen, bentuk=pilihan, final=final, paksa=paksa
            )
        except SalahDaftar as salah:
            raise typer.BadParameter(f"{salah}{kabupaten_mirip(folder)}") from None
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
        pola = MANIFES.replace(".", "*.")
        dekat = mirip(folder, (satu.parent for satu in ada.glob(f"*/*/*/{pola}"))) or mirip(
            folder, (satu.parent for satu in ada.rglob(pola))
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
    folder_hasil(None, folder)
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


def periksa_tempat(keluaran: Path, letak: Path) -> None:
    """Refuse a folder of outputs that cannot take one, before anything is read."""
    from kinerja.terbit import TerbitSalah
    from kinerja.terbit.tempat import coba_tempat

    try:
        coba_tempat(nyata(keluaran) / letak, keluaran)
    except TerbitSalah as salah:
        galat.print(f"[bold red]Gagal:[/] {escape(salah.pesan)}")
        raise typer.Exit(GALAT_DATA) from None


def kabarkan(pesan: str) -> None:
    """Tell on standard error what happens."""
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
