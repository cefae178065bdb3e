"""An import from beginning to end: read the sources, compare, show, write."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from kinerja.impor.banding import Ragam, Rencana, Ubah, bandingkan, letak_kepala
from kinerja.impor.buka import buka_sumber
from kinerja.impor.buku_kita import baca_buku_kita, buku_kita
from kinerja.impor.himpunan import Jawaban, Konteks
from kinerja.impor.kenali import JENIS, Jenis, kenali
from kinerja.impor.kepala import Kepala
from kinerja.impor.kisi import Kisi
from kinerja.impor.nomenklatur import baca_nomenklatur
from kinerja.impor.peta import Peta, baca_bebas, kepala_peta, tanya_peta, tulis_peta
from kinerja.impor.rekap import rekap_anggaran
from kinerja.impor.sunting import BukuSunting, SelBaru, TakTersunting
from kinerja.masukan import BUKU_KERJA, Galat, MasukanSalah
from kinerja.masukan.asal_sumber import BERKAS_ASAL, AsalSumber, baca_asal
from kinerja.masukan.buku import LembarMentah, baca_buku
from kinerja.masukan.jaga import baca_bita
from kinerja.masukan.kunci import bersih, kunci_baris, kunci_isi, sama_nilai
from kinerja.masukan.lembar import susun_data
from kinerja.masukan.params import baca_pengaturan
from kinerja.model import LEMBAR, Pilihan, Sen, jenjang_dikenal

__all__ = ["Impor", "baca_impor", "terapkan"]

_BERKAS_MAKS = 200


@dataclass(frozen=True)
class Impor:
    """What was read, what it will change, and the workbook that it was compared with."""

    folder: Path
    konteks: Konteks
    rencana: Rencana
    asal: AsalSumber
    buku: dict[str, LembarMentah]
    mentah: bytes
    sunting: BukuSunting
    peringatan: tuple[Galat, ...]


def baca_impor(
    folder: Path,
    berkas: Sequence[Path],
    *,
    peta: Sequence[Peta] = (),
    jawaban: Jawaban | None = None,
    timpa: bool = False,
    tanya: Callable[[str], str] | None = None,
) -> Impor:
    """Read the sources and compare them with the workbook of a folder. Nothing is written.

    Parameters
    ----------
    folder
        ``params/<kabupaten>/<dinas>/<tahun>``.
    berkas
        the sources.
    peta
        mappings for tables of other shapes.
    jawaban
        what the person says beforehand.
    timpa
        whether typed values give way.
    tanya
        asks the person; None when nobody can answer.

    Raises
    ------
    MasukanSalah
        when the folder or a source cannot be read, or a source is of no kind that is known and nobody can be asked.
    """
    konteks, buku, mentah, sunting, peringatan = _siapkan(folder, jawaban or Jawaban(), tanya)
    galat: list[Galat] = []
    antre: list[tuple[Kisi, Jenis, Kepala]] = []
    if len(berkas) > _BERKAS_MAKS:
        raise MasukanSalah([Galat("import", "", "", "terlalu_banyak", f"lebih dari {_BERKAS_MAKS} berkas sekaligus")])
    for satu in berkas:
        try:
            kisi, ingat = buka_sumber(satu)
        except MasukanSalah as salah:
            galat += salah.daftar
            continue
        peringatan += ingat
        if buku_kita(kisi):
            baca_buku_kita(satu, kisi, konteks)
            continue
        antre += [isi for tabel in kisi if not _terulang(tabel, kisi) for isi in _jenis(tabel, peta, konteks)]
    if galat:
        raise MasukanSalah(galat)
    # A table that names the code behind the number of SIPD comes before those that have only the number, and budgets
    # before the indicators of what they name.
    urut = ("indikator", "keluaran")
    for kisi_satu, jenis, kepala in sorted(
        antre, key=lambda isi: (urut.index(isi[1].nama) + 1 if isi[1].nama in urut else 0, not _bersbl(isi[2]))
    ):
        jenis.baca(kisi_satu, kepala, konteks)
    rekap_anggaran(konteks)
    asal, ingat = baca_asal(folder)
    rencana = bandingkan(konteks.baris, buku, sunting.rumus(), asal, timpa=timpa)
    return Impor(folder, konteks, rencana, asal, buku, mentah, sunting, (*peringatan, *ingat))


def _terulang(tabel: Kisi, semua: Sequence[Kisi]) -> bool:
    """Tell whether records of a JSON document say nothing of their own: those inside repeat it, or it is their envelope."""
    if not tabel.jalan:
        return False
    if len(tabel.baris) == 2 and any(len(satu.baris) > 2 for satu in semua) and not kenali(tabel):
        return True
    kolom = set(tabel.baris[0])
    return any(satu.lembar.startswith(f"{tabel.lembar}.") and kolom <= set(satu.baris[0]) for satu in semua)


def _bersbl(kepala: Kepala) -> bool:
    return not kepala.ada("sbl") or kepala.ada("kode_subkegiatan", "subkegiatan")


def _siapkan(
    folder: Path, jawaban: Jawaban, tanya: Callable[[str], str] | None
) -> tuple[Konteks, dict[str, LembarMentah], bytes, BukuSunting, tuple[Galat, ...]]:
    """Open the folder that is filled."""
    folder = folder.resolve()
    if not folder.name.isdecimal() or len(folder.name) != 4:
        pesan = "bukan folder laporan; sebutkan folder params/<kabupaten>/<dinas>/<tahun>"
        raise MasukanSalah([Galat(folder.name, "", "", "bukan_folder", pesan)])
    if (folder / f"~${BUKU_KERJA}").exists():
        pesan = "sedang dibuka dengan Excel; simpan dan tutup dahulu agar isian Anda tidak hilang"
        raise MasukanSalah([Galat(BUKU_KERJA, "", "", "sedang_dibuka", pesan)])
    buku = baca_buku(folder / BUKU_KERJA)
    try:
        sunting = BukuSunting(buku.mentah)
    except TakTersunting as salah:
        pesan = "susunannya tidak dapat disunting di tempat; buka dengan Excel, simpan sebagai .xlsx, lalu ulangi"
        raise MasukanSalah([Galat(BUKU_KERJA, "", "", "tak_tersunting", pesan)]) from salah
    pengaturan, _ = baca_pengaturan(folder)
    jenjang = jenjang_dikenal(pengaturan.kabupaten.pendidikan) if pengaturan else None
    sen = pengaturan.kabupaten.sen if pengaturan else Sen.TOLAK
    data = susun_data(buku, BUKU_KERJA, jenjang, sen).data
    pilihan = pengaturan.pilihan if pengaturan else Pilihan()
    nomenklatur, ingat = baca_nomenklatur(folder.parent.parent)
    dinas = data.identitas[0].nama if data.identitas else ""
    konteks = Konteks(
        folder, int(folder.name), dinas or "", data, pilihan.sumber_dana_utama, nomenklatur, jawaban, tanya
    )
    konteks.sen, konteks.lembar = sen, frozenset(buku)
    return konteks, dict(buku), buku.mentah, sunting, ingat


def _jenis(kisi: Kisi, peta: Sequence[Peta], konteks: Konteks) -> list[tuple[Kisi, Jenis, Kepala]]:
    """Say what a table is: as a mapping says, as its columns show, or as the person answers."""
    if len(kisi.baris) < 2:
        return []
    for satu in peta:
        if satu.cocok(kisi) and (kepala := kepala_peta(kisi, satu, konteks)):
            return [(kisi, _bebas(satu), kepala)]
    if dikenal := kenali(kisi):
        return [(kisi, jenis, kepala) for jenis, kepala in dikenal]
    if konteks.tanya is not None and (jawab := tanya_peta(kisi, konteks.tanya)):
        buatan, _ = jawab
        konteks.kabar.append(
            f"Peta untuk lain kali, simpan sebagai berkas dan sebutkan dengan --peta:\n{tulis_peta(buatan)}"
        )
        if kepala := kepala_peta(kisi, buatan, konteks):
            return [(kisi, _bebas(buatan), kepala)]
    konteks.tak_paham.append(f"{kisi.tempat}: kolomnya tidak dikenal dan tidak diambil; tulis petanya (--peta)")
    return []


def _bebas(peta: Peta) -> Jenis:
    if peta.jenis is not None:
        return JENIS[peta.jenis]
    return Jenis("bebas", (), lambda _: True, lambda kisi, kepala, konteks: baca_bebas(kisi, kepala, peta, konteks))


# --- writing --------------------------------------------------------------------------------------------------------


def terapkan(impor: Impor) -> int:
    """Write the changes into the workbook and their origins beside it; conflicts and formulas stay.

    The new workbook is read back and compared with the old one before it takes its place: nothing but the cells that
    were announced may differ.

    Returns
    -------
    int
        the number of cells written.

    Raises
    ------
    MasukanSalah
        when the workbook was changed meanwhile, is in use, or would lose something.
    """
    ubah = [satu for satu in impor.rencana.ubah if satu.ragam in (Ragam.BARU, Ragam.ISI, Ragam.UBAH)]
    tujuan = impor.folder / BUKU_KERJA
    tempat = _tempatkan(ubah, impor.buku)
    sel: dict[str, list[SelBaru]] = {}
    for satu, baris in tempat:
        sel.setdefault(satu.lembar, []).append(SelBaru(baris, satu.kolom, satu.baru.nilai))
    try:
        if not _masih(impor) or (impor.folder / f"~${BUKU_KERJA}").exists():
            raise _salah("berubah atau dibuka selama impor; tutup Excel, lalu ulangi perintah ini")
        if sel:
            _ganti(tujuan, impor.sunting.tulis(sel), impor, tempat)
        _tulis(impor.folder / BERKAS_ASAL, _asal_baru(impor).susun().encode())
    except OSError as salah:
        raise _salah("tidak dapat ditulisi; tutup program lain yang memakainya, periksa izin foldernya") from salah
    return len(tempat)


def _masih(impor: Impor) -> bool:
    """Tell whether the workbook is what it was when the import began."""
    try:
        return baca_bita(impor.folder, BUKU_KERJA, len(impor.mentah)) == impor.mentah
    except MasukanSalah:
        return False


def _salah(pesan: str) -> MasukanSalah:
    return MasukanSalah([Galat(BUKU_KERJA, "", "", "tidak_tertulis", pesan)])


def _tempatkan(ubah: Sequence[Ubah], buku: dict[str, LembarMentah]) -> list[tuple[Ubah, int]]:
    """Give new rows the first free row below the last filled one."""
    berikut: dict[str, int] = {}
    urut: dict[int, int] = {}
    hasil = []
    for satu in ubah:
        baris = satu.baris
        if not baris:
            if satu.lembar not in berikut:
                berikut[satu.lembar] = _akhir(buku[satu.lembar], satu.lembar) + 1
            if satu.urut not in urut:
                urut[satu.urut] = berikut[satu.lembar]
                berikut[satu.lembar] += 1
            baris = urut[satu.urut]
        hasil.append((satu, baris))
    return hasil


def _akhir(mentah: LembarMentah, lembar: str) -> int:
    kepala = letak_kepala(mentah, LEMBAR[lembar])
    if kepala is None:
        return len(mentah.baris)
    # Formulas beside the table reach further down than the table.
    kolom = {*kepala[1].values()}
    isi = [
        nomor
        for nomor, baris in enumerate(mentah.baris[kepala[0] + 1 :], start=kepala[0] + 2)
        if any(satu != "" for letak, satu in enumerate(baris) if letak in kolom)
    ]
    return max((*isi, kepala[0] + 1))


def _ganti(tujuan: Path, isi: bytes, impor: Impor, tempat: Sequence[tuple[Ubah, int]]) -> None:
    """Check the new workbook against the old one, then put it in its place."""
    folder = tujuan.parent
    nomor, nama = tempfile.mkstemp(prefix=".impor-", suffix=".xlsx", dir=folder)
    sementara = Path(nama)
    try:
        with os.fdopen(nomor, "wb") as aliran:
            aliran.write(isi)
        sementara.chmod(tujuan.stat().st_mode & 0o777)
        if not _utuh(baca_buku(sementara), impor.buku, tempat):
            raise _salah("tidak dapat disunting tanpa kehilangan; simpan ulang dengan Excel, lalu ulangi")
        sementara.replace(tujuan)
    finally:
        sementara.unlink(missing_ok=True)


def _utuh(baru: dict[str, LembarMentah], lama: dict[str, LembarMentah], tempat: Sequence[tuple[Ubah, int]]) -> bool:
    """Tell whether two workbooks differ in nothing but the cells that were written."""
    if baru.keys() != lama.keys():
        return False
    tulis = {(satu.lembar, baris - 1, satu.kolom): satu.baru.nilai for satu, baris in tempat}
    for lembar, isi in baru.items():
        dulu = lama[lembar].baris
        for nomor, baris in enumerate(isi.baris):
            for kolom, kini in enumerate(baris):
                if (lembar, nomor, kolom) in tulis:
                    if not sama_nilai(kini, tulis.pop((lembar, nomor, kolom))):
                        return False
                    continue
                semula = dulu[nomor][kolom] if nomor < len(dulu) and kolom < len(dulu[nomor]) else ""
                if kini != semula and bersih(kini) != bersih(semula):
                    return False
    return not tulis


def _tulis(tujuan: Path, isi: bytes) -> None:
    nomor, nama = tempfile.mkstemp(prefix=".impor-", dir=tujuan.parent)
    try:
        with os.fdopen(nomor, "wb") as aliran:
            aliran.write(isi)
        Path(nama).chmod(0o644)
        Path(nama).replace(tujuan)
    finally:
        Path(nama).unlink(missing_ok=True)


def _asal_baru(impor: Impor) -> AsalSumber:
    """Add the origins of this import to those of earlier ones; a value that was there already gets its origin too."""
    hasil = dict(impor.asal.sel)
    batal = {
        (satu.lembar, satu.kunci, satu.nama)
        for satu in impor.rencana.ubah
        if satu.ragam in (Ragam.KONFLIK, Ragam.RUMUS)
    }
    for satu in impor.konteks.baris:
        kolom = kunci_baris(LEMBAR[satu.lembar])
        kunci = kunci_isi({nama: isi.nilai for nama, isi in satu.isi.items()}, kolom)
        for nama, isi in satu.isi.items():
            if isi.dari and nama not in kolom and (satu.lembar, kunci, nama) not in batal and satu.lembar in impor.buku:
                nilai = f"{isi.nilai:f}" if isinstance(isi.nilai, Decimal) else bersih(isi.nilai)
                hasil[satu.lembar, kunci, nama] = (nilai[:1000], _polos(isi.dari))
    return replace(impor.asal, sel=hasil)


def _polos(teks: str) -> str:
    return "".join(satu for satu in teks if satu.isprintable())[:1000]
