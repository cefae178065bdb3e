"""What the buttons of the page do: each runs a command in a fresh process and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kinerja.dokumen import DOKUMEN, REVIU
from kinerja.masukan import BUKU_KERJA, Galat, MasukanSalah, tandai_buku
from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.mesin.catat import kalimat_tak_terduga
from kinerja.terbit import TerbitSalah, periksa_lengkap, terbitkan, terbitkan_reviu
from kinerja.terbit.manifes import baca_manifes

__all__ = ["TINDAKAN", "HasilTindakan", "laksanakan"]

_BATAS = Batas(detik=900.0, memori=4_000_000_000)


@dataclass(frozen=True)
class HasilTindakan:
    """What a button did: a sentence, faults, and the file to open, relative to the outputs of the dinas."""

    pesan: str
    baik: bool = True
    berkas: str = ""
    daftar: tuple[Galat, ...] = ()


@dataclass(frozen=True)
class _Bahan:
    """What an action needs: report folder, folder of all outputs, of all notebooks, key of the document."""

    folder: Path
    keluaran: Path
    notebook: Path
    dokumen: str

    @property
    def dinas(self) -> Path:
        """Folder of the outputs of the dinas."""
        return self.keluaran / self.folder.parents[1].name / self.folder.parent.name


def laksanakan(nama: str, folder: Path, keluaran: Path, notebook: Path, dokumen: str) -> HasilTindakan:
    """Carry out an action; whatever goes wrong is told in a sentence.

    Parameters
    ----------
    nama
        a key of :data:`TINDAKAN`.
    folder
        the report folder.
    keluaran, notebook
        folder of all outputs, and of all notebooks.
    dokumen
        key of the document that is shown.
    """
    try:
        isi = (nama, _Bahan(folder, keluaran, notebook, dokumen))
        hasil: HasilTindakan = jalankan_terbatas(kerjakan, isi, _BATAS)
    except MasukanSalah as salah:
        banyak = sum(satu.tingkat == "galat" for satu in salah.daftar)
        return HasilTindakan(f"Belum dapat dibuat: {banyak} kesalahan.", baik=False, daftar=salah.daftar)
    except TerbitSalah as salah_terbit:
        return HasilTindakan(f"Gagal: {salah_terbit.pesan}.", baik=False)
    except LewatBatas as lewat:
        return HasilTindakan(f"Gagal: melampaui batas {lewat.apa}.", baik=False)
    except Exception as salah_kita:  # noqa: BLE001  the page stays open whatever happens
        return HasilTindakan(f"Gagal: {kalimat_tak_terduga(salah_kita)}.", baik=False)
    return hasil


def kerjakan(nama: str, bahan: _Bahan) -> HasilTindakan:
    """Carry out an action in this process."""
    return TINDAKAN[nama][1](bahan)


def _terbit(bentuk: str) -> Callable[[_Bahan], HasilTindakan]:
    def jalankan(bahan: _Bahan) -> HasilTindakan:
        dokumen = DOKUMEN[bahan.dokumen]
        tujuan = bahan.dinas / bahan.folder.name
        # What was made before is made along, since all files of a folder are of one rendering.
        manifes = baca_manifes(tujuan, dokumen) or {}
        lama = manifes.get("pilihan", {}).get("bentuk", []) if manifes.get("dokumen") == dokumen.kunci else []
        semua = tuple(satu for satu in dokumen.bentuk if satu in {"html", bentuk, *lama})
        hasil = terbitkan(
            bahan.folder, bahan.keluaran, dokumen=dokumen, bentuk=semua, notebook=bahan.notebook, pekerja=2
        )
        berkas = hasil.berkas[bentuk]
        return HasilTindakan(f"{berkas.name} selesai.", berkas=_relatif(berkas, bahan))

    return jalankan


def _periksa(bahan: _Bahan) -> HasilTindakan:
    laporan, daftar = periksa_lengkap(bahan.folder, bahan.notebook)
    salah = sum(satu.tingkat == "galat" for satu in daftar)
    pesan = f"{salah} kesalahan, {len(daftar) - salah} peringatan." if daftar else "Tidak ada kesalahan dan peringatan."
    return HasilTindakan(f"Pemeriksaan lengkap: {pesan}", baik=laporan is not None, daftar=daftar)


def _tandai(bahan: _Bahan) -> HasilTindakan:
    _, daftar = periksa_lengkap(bahan.folder, bahan.notebook)
    tujuan = bahan.dinas / f"{bahan.folder.name}-bertanda.xlsx"
    tandai_buku(bahan.folder / BUKU_KERJA, tujuan, daftar)
    return HasilTindakan(f"{tujuan.name} selesai; perbaiki dalam {BUKU_KERJA}.", berkas=_relatif(tujuan, bahan))


def _reviu(bahan: _Bahan) -> HasilTindakan:
    hasil = terbitkan_reviu(
        bahan.folder, bahan.keluaran, dokumen=DOKUMEN[bahan.dokumen], bentuk=("html",), notebook=bahan.notebook
    )
    return HasilTindakan("Reviu selesai.", berkas=_relatif(hasil.berkas[f"{REVIU.kunci} html"], bahan))


def _relatif(berkas: Path, bahan: _Bahan) -> str:
    return berkas.resolve().relative_to(bahan.dinas.resolve()).as_posix()


#: Buttons by key: what stands on them, and what they do.
TINDAKAN: Mapping[str, tuple[str, Callable[[_Bahan], HasilTindakan]]] = {
    "pdf": ("PDF", _terbit("pdf")),
    "docx": ("Word", _terbit("docx")),
    "xlsx": ("Excel", _terbit("xlsx")),
    "periksa": ("Periksa lengkap", _periksa),
    "tandai": ("Buku kerja bertanda", _tandai),
    "reviu": ("Reviu", _reviu),
}
