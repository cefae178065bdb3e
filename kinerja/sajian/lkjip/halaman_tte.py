"""The page for an electronic signature: room for it and what holds until it is there. Nothing on it looks like one."""

from __future__ import annotations

from kinerja.dokumen import Dokumen
from kinerja.laporan import Laporan
from kinerja.sajian.blok import Blok, HalamanBaru, Judul, Kolom, Kotak, Sel, Tabel
from kinerja.sajian.dasar import paragraf

__all__ = ["halaman_tte"]

#: Blank lines of the room: some 6 cm, for the visual signature with its QR code.
_RUANG = 11


def halaman_tte(laporan: Laporan, dokumen: Dokumen) -> list[Blok]:
    """Return the page on which a document is signed with a certificate of BSrE, by an application that is not this one."""
    terbit = dokumen.terbitan(laporan.triwulan) if dokumen.triwulanan else dokumen
    penanda_tangan = laporan.identitas.jabatan_pimpinan
    baris = (
        ("Dokumen", terbit.berjudul(laporan.masa.sebutan)),
        ("Perangkat daerah", laporan.nama_dinas),
        ("Penanda tangan", penanda_tangan),
    )
    jati_diri = tuple((Sel(nama), Sel(":"), Sel(isi)) for nama, isi in baris)
    ruang = Tabel(
        (Kolom(rata="tengah"),),
        ((Sel("Ruang tanda tangan elektronik", rata="tengah", tebal=True),),),
        ((Sel("\n" * _RUANG + penanda_tangan),),),
    )
    return [
        Judul(1, "LEMBAR TANDA TANGAN ELEKTRONIK", kunci="tanda-tangan-elektronik"),
        Tabel((Kolom(1.5), Kolom(0.15, "tengah"), Kolom(5)), (), jati_diri, garis=False),
        paragraf(
            "Halaman ini disediakan bagi tanda tangan elektronik yang dibubuhkan dengan sertifikat elektronik terbitan BSrE, "
            "Badan Siber dan Sandi Negara, melalui aplikasi penandatanganan yang dipakai pemerintah daerah."
        ),
        ruang,
        Kotak(
            (
                paragraf(
                    "Selama ruang di atas kosong, dokumen ini belum ditandatangani secara elektronik. Sesudah "
                    "ditandatangani, berkasnya tidak diubah lagi; keabsahannya diperiksa dengan mengunggah berkas PDF "
                    "ke layanan verifikasi tanda tangan elektronik, bukan dari tampilan cetaknya."
                ),
            ),
            "info",
        ),
        HalamanBaru(),
    ]
