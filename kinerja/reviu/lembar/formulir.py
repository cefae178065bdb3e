"""The forms of the review and of the evaluation: answered where the data decide, open where only a person can say."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from kinerja.angka import cetak_bulat, cetak_romawi
from kinerja.dokumen import UTAMA
from kinerja.model import ButirFormulir, FormulirAturan, muat_formulir
from kinerja.reviu.lembar.bukti_evaluasi import BUKTI_EVALUASI
from kinerja.reviu.lembar.bukti_reviu import BUKTI_REVIU
from kinerja.reviu.lembar.jawaban import Jawaban
from kinerja.reviu.tinjau import Tinjauan
from kinerja.sajian.blok import (
    Blok,
    Butir,
    Daftar,
    HalamanBaru,
    Judul,
    Kotak,
    Paragraf,
    PihakTtd,
    Sel,
    Tabel,
    TandaTangan,
    Teks,
)
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran
from kinerja.sajian.tabel import Kelompok

__all__ = ["BUKTI", "catatan_hasil_reviu", "jawab", "penilaian_mandiri", "pernyataan"]

#: Functions by the name that kinerja/aturan/formulir.yaml uses.
BUKTI: Mapping[str, Callable[[Tinjauan], Jawaban]] = {satu.__name__: satu for satu in (*BUKTI_REVIU, *BUKTI_EVALUASI)}

_KOSONG, _TERISI = "□", "■"
_TITIK = "." * 12


def jawab(tinjauan: Tinjauan, butir: ButirFormulir) -> Jawaban:
    """Answer a statement from the data, or leave it to the person."""
    return BUKTI[butir.bukti](tinjauan) if butir.bukti else Jawaban(None, "")


@sajian
def catatan_hasil_reviu(tinjauan: Tinjauan) -> Sequence[Blok]:
    """Show the Catatan Hasil Reviu of a performance report, answered where the data can, with evidence; the rest is for the reviewer."""
    if tinjauan.dokumen.kunci != UTAMA.kunci:
        return []
    formulir = muat_formulir()["catatan-hasil-reviu"]
    isi, jumlah, dijawab = _baris(tinjauan, formulir)
    return [
        Judul(1, "CATATAN HASIL REVIU", kunci="catatan-hasil-reviu"),
        paragraf(
            f"{cetak_bulat(dijawab)} dari {cetak_bulat(jumlah)} pernyataan dijawab oleh data beserta buktinya. Pernyataan "
            f"lainnya memerlukan pertimbangan pereviu; kotaknya dibiarkan kosong ({_KOSONG}) untuk diisi."
        ),
        _tabel(tinjauan, formulir, "Pernyataan", "Bukti dan Keterangan", isi),
    ]


@sajian
def penilaian_mandiri(tinjauan: Tinjauan) -> Sequence[Blok]:
    """Show the criteria of component Pelaporan with what the data show; nothing is scored."""
    if tinjauan.dokumen.kunci != UTAMA.kunci:
        return []
    formulir = muat_formulir()["evaluasi-pelaporan"]
    isi, jumlah, dijawab = _baris(tinjauan, formulir)
    return [
        Judul(1, "PENILAIAN MANDIRI KOMPONEN PELAPORAN", kunci="penilaian-mandiri"),
        paragraf(
            f"Komponen pelaporan kinerja berbobot {formulir.bobot} dalam evaluasi AKIP. Data laporan menjawab "
            f"{cetak_bulat(dijawab)} dari {cetak_bulat(jumlah)} kriteria. Nilai tidak dihitung karena kriteria lainnya "
            "hanya dapat dinilai oleh orang yang mengetahui pelaksanaannya."
        ),
        _tabel(tinjauan, formulir, "Kriteria", "Bukti dari Data", isi),
    ]


@sajian
def pernyataan(tinjauan: Tinjauan) -> Sequence[Blok]:
    """Show the statement of the review on a page of its own, ready for signature; names stay dotted lines."""
    if tinjauan.dokumen.kunci != UTAMA.kunci:
        return []
    lap = tinjauan.laporan
    formulir = muat_formulir()["pernyataan-direviu"]
    isi = [satu.format(dinas=lap.nama_dinas, tahun=lap.tahun) for satu in formulir.alinea]
    galat = tinjauan.galat_terbuka()
    ingat = (
        f"Masih ada {cetak_bulat(galat)} galat yang terbuka. Perbaiki atau jelaskan lebih dahulu, baru pernyataan ini "
        "ditandatangani."
    )
    return [
        HalamanBaru(),
        Judul(1, "PERNYATAAN TELAH DIREVIU", kunci="pernyataan"),
        Paragraf(
            (Teks(f"{lap.nama_dinas.upper()}\nTAHUN ANGGARAN {lap.tahun}", tebal=True),),
            "tengah",
        ),
        *([Kotak((paragraf(ingat),), "perhatian")] if galat else []),
        *(paragraf(satu) for satu in isi),
        paragraf("Pilih salah satu pernyataan berikut dan coret yang lain."),
        Daftar(tuple(Butir((paragraf(f"{_KOSONG} {satu}"),)) for satu in formulir.pilihan), "huruf"),
        TandaTangan(
            PihakTtd("INSPEKTUR / KETUA TIM REVIU"),
            tempat_tanggal=f"{lap.params.tempat}, {_TITIK}{_TITIK}",
        ),
        _asal(formulir),
    ]


_Baris = tuple[int, ButirFormulir, Jawaban]


def _baris(tinjauan: Tinjauan, formulir: FormulirAturan) -> tuple[list[_Baris | Kelompok], int, int]:
    """Return the rows with their answers, how many statements there are and how many the data answer."""
    isi: list[_Baris | Kelompok] = []
    jawaban: list[Jawaban] = []
    for urut, kelompok in enumerate(formulir.kelompok, start=1):
        bobot = f" (bobot {kelompok.bobot})" if kelompok.bobot else ""
        isi.append(Kelompok(f"{cetak_romawi(urut)}. {kelompok.nama}{bobot}"))
        for nomor, butir in enumerate(kelompok.butir, start=1):
            jawaban.append(jawab(tinjauan, butir))
            isi.append((nomor, butir, jawaban[-1]))
    return isi, len(jawaban), sum(satu.ya is not None or not satu.berlaku for satu in jawaban)


def _tabel(
    tinjauan: Tinjauan, formulir: FormulirAturan, kiri: str, kanan: str, isi: Sequence[_Baris | Kelompok]
) -> Tabel:
    kolom: list[KolomBesaran[_Baris]] = [
        KolomBesaran("No.", lambda satu: satu[0], rata="tengah"),
        KolomBesaran(kiri, lambda satu: satu[1].pernyataan),
        KolomBesaran("Jawaban", lambda satu: _centang(satu[2])),
        KolomBesaran(
            kanan,
            lambda satu: satu[2].bukti,
            tampil=lambda satu: Sel(satu[2].bukti, tuju=satu[1].lihat if satu[2].bukti else ()),
        ),
    ]
    tabel = DeklarasiTabel[_Baris](
        formulir.id.replace("-", "_"),
        lambda laporan: f"{formulir.nama} Tahun {laporan.tahun}",
        lambda _laporan: kolom,
        lambda _laporan: isi,
        nomor_kolom=False,
        sumber=lambda _laporan: _sumber(formulir),
        ukuran="kecil",
        ikhtisar=True,
    )
    return tabel.tabel(tinjauan.laporan)


def _centang(jawaban: Jawaban) -> str:
    if not jawaban.berlaku:
        return "–"
    ya = _TERISI if jawaban.ya else _KOSONG
    tidak = _TERISI if jawaban.ya is False else _KOSONG
    return f"{ya} Ya\n{tidak} Tidak"


def _sumber(formulir: FormulirAturan) -> str:
    yakin = "" if formulir.kepastian == "V" else "; redaksi butirnya perlu dicocokkan dengan naskah peraturan"
    return f"{formulir.sumber}{yakin}"


def _asal(formulir: FormulirAturan) -> Paragraf:
    return Paragraf((Teks(f"Sumber: {_sumber(formulir)}."),), "kecil")
