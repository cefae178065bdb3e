"""``kinerja receive``: what a dinas sent is read, checked, kept as a version and put in place, or sent back.

Everything of one file that came lies in ``params/<kabupaten>/<dinas>/kiriman/<tahun>/terima-<n>``: the file itself, the
receipt, and for a faulty one the marked workbook and the letter. The report folder changes in one step, after all of this
is written; what stood there before is kept too.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from kinerja.dokumen import berkas_sekitar, folder_notebook, masa_folder
from kinerja.kirim.banding import bandingkan_sisi
from kinerja.kirim.isi import BERKAS_MAKS, PARAMS, baca_folder, bagian_laporan
from kinerja.kirim.kemas import bersama, susun_zip
from kinerja.kirim.kiriman import Kiriman, NamaLaporan, baca_kiriman, cari_pemilik, identitas_buku
from kinerja.kirim.segel import beda_bersama
from kinerja.kirim.sisi import sisi_dari_berkas
from kinerja.kirim.surat import (
    BUKU_BERTANDA,
    SURAT,
    TANDA_TERIMA,
    CatatanTerima,
    susun_surat,
    susun_tanda_terima,
)
from kinerja.kirim.tampil import susun_ringkas
from kinerja.masukan import BUKU_KERJA, Galat, MasukanSalah, baca_kabupaten, buat_laporan, tandai_buku
from kinerja.masukan.jaga import baca_bita, baca_json
from kinerja.mesin import Batas, LewatBatas, jalankan_terbatas
from kinerja.model import bernama_siput
from kinerja.terbit import TerbitSalah, periksa_lengkap
from kinerja.terbit.tempat import pegang, tempatkan

__all__ = ["CATATAN", "KIRIMAN", "HasilTerima", "SalahTempat", "terima"]

#: Folder of all versions of a dinas, and what records one of them.
KIRIMAN, CATATAN = "kiriman", "terima.json"
_SEBELUM = "sebelumnya.zip"
_VERSI = re.compile(r"terima-(\d{1,6})")
#: What checking one report may take: far more than any takes.
_BATAS = Batas(detik=300.0, memori=2_000_000_000)


class SalahTempat(Exception):
    """The region that was named cannot take anything; the message is a sentence for the user."""


@dataclass(frozen=True)
class HasilTerima:
    """What became of one file.

    Attributes
    ----------
    nama
        name of the file.
    laporan
        whose it is, "" where that is not known.
    diterima
        whether the report folder now holds it.
    folder
        where version, receipt and letter lie; None when it could not even be told whose it is.
    daftar
        faults and warnings.
    perubahan
        what changed, in a sentence.
    catatan
        sentences on what was left out or done beside.
    sama
        nothing new: the last version was the same, and stands in its place.
    """

    nama: str
    laporan: NamaLaporan
    diterima: bool
    folder: Path | None
    daftar: tuple[Galat, ...] = ()
    perubahan: str = ""
    catatan: tuple[str, ...] = ()
    sama: bool = False


def terima(
    berkas: Path, daerah: Path, *, dinas: str = "", tahun: str = "", kini: Callable[[], dt.datetime] | None = None
) -> HasilTerima:
    """Receive one file for a region.

    Parameters
    ----------
    berkas
        an archive of a report, or a workbook.
    daerah
        ``params/<kabupaten>``.
    dinas, tahun
        whose it is, where the file does not say so itself.
    kini
        the clock.

    Raises
    ------
    SalahTempat
        when the region has no kabupaten.yaml.
    TerbitSalah
        when the system refuses to write.
    """
    daerah = daerah.resolve()
    if not (daerah / "kabupaten.yaml").is_file():
        raise SalahTempat(f"folder {daerah.name} tidak memuat kabupaten.yaml; buat dahulu daerahnya dengan kinerja new")
    try:
        kiriman = baca_kiriman(berkas)
        laporan = _pemilik(kiriman, daerah, dinas, tahun)
        with pegang(daerah / laporan.dinas / KIRIMAN / laporan.tahun):
            return _terima(kiriman, laporan, daerah, (kini or _sekarang)())
    except MasukanSalah as salah:
        return HasilTerima(berkas.name, NamaLaporan(), diterima=False, folder=None, daftar=salah.daftar)


def _sekarang() -> dt.datetime:
    return dt.datetime.now(tz=dt.UTC).astimezone()


def _pemilik(kiriman: Kiriman, daerah: Path, dinas: str, tahun: str) -> NamaLaporan:
    """Say whose report it is, or what keeps that from being said.

    Raises
    ------
    MasukanSalah
        when it is unknown, of another region, or of another dinas or year than was named.
    """

    def salah(kode: str, pesan: str) -> MasukanSalah:
        return MasukanSalah([Galat(kiriman.nama, "", "", kode, pesan)])

    laporan = cari_pemilik(kiriman, daerah)
    if laporan.kabupaten != daerah.name:
        raise salah("daerah_lain", f"milik {laporan.kabupaten}, bukan {daerah.name}")
    pasti = kiriman.laporan
    for apa, kata, milik in (("dinas", dinas, pasti.dinas), ("tahun", tahun, pasti.tahun if kiriman.segel else "")):
        if kata and milik and kata != milik:
            raise salah("pemilik_lain", f"{apa} di dalamnya {milik}, bukan {kata} seperti yang disebutkan")
    laporan = replace(laporan, dinas=dinas or laporan.dinas, tahun=tahun or laporan.tahun)
    if not laporan.dinas or not bernama_siput(laporan.dinas):
        raise salah("pemilik_tak_dikenal", "tidak diketahui milik perangkat daerah mana; sebutkan dengan --dinas")
    if masa_folder(laporan.tahun) is None:
        raise salah("tahun_tak_dikenal", "tidak diketahui laporan tahun berapa; sebutkan dengan --year")
    tautan = [satu for satu in (daerah / laporan.dinas, daerah / laporan.dinas / laporan.tahun) if satu.is_symlink()]
    if tautan:
        raise salah("tautan_keluar", f"{tautan[0].name} di folder {daerah.name} adalah tautan; ganti dengan folder")
    return laporan


def _terima(kiriman: Kiriman, laporan: NamaLaporan, daerah: Path, saat: dt.datetime) -> HasilTerima:
    """Check, keep and place a file whose owner is known; the lock of the owner's versions is held."""
    tempat = daerah / laporan.dinas / laporan.tahun
    versi = daerah / laporan.dinas / KIRIMAN / laporan.tahun
    dulu = baca_folder(tempat).berkas if tempat.is_dir() else {}
    sidik = hashlib.sha256(kiriman.mentah).hexdigest()
    nomor, akhir = _versi_terakhir(versi)
    berkas = _lengkapi(kiriman, dulu, laporan, daerah)
    if akhir.get("sidik") == sidik and akhir.get("diterima") is True and dulu == berkas:
        return HasilTerima(kiriman.nama, laporan, diterima=True, folder=versi / f"terima-{nomor:03}", sama=True)
    daftar, nama_dinas, bertanda = _periksa(berkas, laporan, daerah)
    diterima = not any(satu.tingkat == "galat" for satu in daftar)
    catatan = [*_catatan(kiriman, daerah, dulu)]
    isi = CatatanTerima(
        nama=kiriman.nama,
        sidik=sidik,
        ukuran=len(kiriman.mentah),
        daerah=baca_kabupaten(daerah).pemerintah,
        dinas=nama_dinas or laporan.dinas,
        tahun=laporan.tahun,
        nomor=nomor + 1,
        saat=saat,
        bersegel=kiriman.segel is not None,
        daftar=daftar,
        perubahan=_perubahan(dulu, berkas),
        catatan=catatan,
    )
    folder = versi / f"terima-{nomor + 1:03}"
    with tempatkan(folder) as kerja:
        _tulis_versi(kerja, kiriman, isi, bertanda, diterima=diterima, berkas=berkas)
        if dulu and _sidik(dulu) != akhir.get("berkas"):
            (kerja / _SEBELUM).write_bytes(susun_zip(dulu))
    if diterima:
        try:
            _tempatkan(tempat, berkas)
        except TerbitSalah:
            # What the receipt says did not happen.
            shutil.rmtree(folder, ignore_errors=True)
            raise
    return HasilTerima(
        kiriman.nama, laporan, diterima, folder, tuple(daftar), isi.perubahan if dulu else "", tuple(catatan)
    )


def _versi_terakhir(versi: Path) -> tuple[int, Mapping[str, object]]:
    """Return the number of the last version and the record of the last one that was taken."""
    nomor = sorted(int(cocok[1]) for satu in versi.glob("terima-*") if (cocok := _VERSI.fullmatch(satu.name)))
    for satu in reversed(nomor):
        try:
            isi = baca_json(versi / f"terima-{satu:03}", CATATAN)
        except MasukanSalah:
            continue
        if isinstance(isi, dict) and isi.get("diterima") is True:
            return nomor[-1], isi
    return (nomor[-1] if nomor else 0), {}


def _lengkapi(kiriman: Kiriman, dulu: Mapping[str, bytes], laporan: NamaLaporan, daerah: Path) -> dict[str, bytes]:
    """Return all files of the report: a workbook alone, or an archive without settings, leaves the others as they are.

    For a report that is not there yet the rest is as ``kinerja new`` makes it.
    """
    if PARAMS in kiriman.berkas:
        return dict(kiriman.berkas)
    if dulu:
        return {**dulu, **kiriman.berkas}
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        akar = Path(sementara, "params")
        _tulis(akar / daerah.name, bersama(daerah))
        masa = masa_folder(laporan.tahun)
        assert masa is not None
        baru = buat_laporan(akar, daerah.name, laporan.dinas, masa)
        return {**baca_folder(baru).berkas, **kiriman.berkas}


def _periksa(berkas: Mapping[str, bytes], laporan: NamaLaporan, daerah: Path) -> tuple[Sequence[Galat], str, bytes]:
    """Check the report in a folder of its own; return faults, the name of the dinas, and the marked workbook if faulty."""
    with TemporaryDirectory(prefix="kinerja-") as sementara:
        folder = Path(sementara, "params", daerah.name, laporan.dinas, laporan.tahun)
        _tulis(folder, berkas)
        _tulis(folder.parents[1], bersama(daerah))
        _tulis(folder.parent, _sekitar(daerah / laporan.dinas / laporan.tahun))
        bertanda = Path(sementara, BUKU_BERTANDA)
        try:
            isi = (folder, folder_notebook(daerah.parent), bertanda)
            daftar, nama = jalankan_terbatas(periksa_dan_tandai, isi, _BATAS)
        except LewatBatas as lewat:
            pesan = f"pemeriksaan melampaui batas {lewat.apa}; kurangi isi yang tidak perlu"
            daftar, nama = (Galat(BUKU_KERJA, "", "", "lewat_batas", pesan),), ""
        return daftar, nama, bertanda.read_bytes() if bertanda.is_file() else b""


def _sekitar(tempat: Path) -> dict[str, bytes]:
    """Return the workbooks beside a report that it reads: of its Renstra, and of earlier years."""
    dinas = tempat.parent
    nama = [satu.relative_to(dinas).as_posix() for satu in berkas_sekitar(tempat)]
    return {satu: baca_bita(dinas, satu, BERKAS_MAKS) for satu in nama if (dinas / satu).is_file()}


def periksa_dan_tandai(folder: Path, notebook: Path, bertanda: Path) -> tuple[tuple[Galat, ...], str]:
    """Check a report folder; write the marked workbook of a faulty one. Return faults and the name of the dinas."""
    laporan, daftar = periksa_lengkap(folder, notebook)
    if laporan is None:
        try:
            tandai_buku(folder / BUKU_KERJA, bertanda, daftar)
        except MasukanSalah:
            # What cannot be read cannot be marked: the letter says so.
            bertanda.unlink(missing_ok=True)
    if laporan is not None:
        return daftar, laporan.nama_dinas
    buku = folder / BUKU_KERJA
    return daftar, next(iter(identitas_buku(buku.read_bytes() if buku.is_file() else b"")), "")


def _tulis(folder: Path, berkas: Mapping[str, bytes]) -> None:
    for nama, isi in berkas.items():
        tujuan = folder / nama
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        tujuan.write_bytes(isi)


def _tempatkan(tempat: Path, berkas: Mapping[str, bytes]) -> None:
    """Put the files in place of the report folder, in one step; what lies there and is no part of a report stays."""
    with tempatkan(tempat) as kerja:
        _tulis(kerja, berkas)
        for satu in sorted(tempat.rglob("*")) if tempat.is_dir() else ():
            nama = satu.relative_to(tempat).as_posix()
            if bagian_laporan(nama) or satu.name.startswith("~$") or (satu.is_dir() and not satu.is_symlink()):
                continue
            (kerja / nama).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(satu, kerja / nama, follow_symlinks=False)


def _tulis_versi(
    folder: Path, kiriman: Kiriman, isi: CatatanTerima, bertanda: bytes, *, diterima: bool, berkas: Mapping[str, bytes]
) -> None:
    akhiran = ".xlsx" if kiriman.mentah == kiriman.berkas.get(BUKU_KERJA) else ".zip"
    (folder / f"kiriman{akhiran}").write_bytes(kiriman.mentah)
    _teks(folder / TANDA_TERIMA, susun_tanda_terima(isi))
    catatan = {
        "berkas": _sidik(berkas),
        "diterima": diterima,
        "nama": kiriman.nama,
        "saat": isi.saat.isoformat(timespec="seconds"),
        "sidik": isi.sidik,
    }
    _teks(folder / CATATAN, json.dumps(catatan, ensure_ascii=False, indent=2) + "\n")
    if not diterima:
        _teks(folder / SURAT, susun_surat(isi))
        if bertanda:
            (folder / BUKU_BERTANDA).write_bytes(bertanda)


def _teks(berkas: Path, isi: str) -> None:
    berkas.write_text(isi, encoding="utf-8", newline="\n")


def _sidik(berkas: Mapping[str, bytes]) -> dict[str, str]:
    return {nama: hashlib.sha256(berkas[nama]).hexdigest() for nama in sorted(berkas)}


def _perubahan(dulu: Mapping[str, bytes], kini: Mapping[str, bytes]) -> str:
    """Say what changed; "" for the first version, and where one of the two cannot be read."""
    if not dulu:
        return ""
    try:
        return susun_ringkas(bandingkan_sisi(sisi_dari_berkas("lama", dulu), sisi_dari_berkas("baru", kini)))
    except MasukanSalah:
        return ""


def _catatan(kiriman: Kiriman, daerah: Path, dulu: Mapping[str, bytes]) -> Sequence[str]:
    hasil = []
    if kiriman.sisa:
        lebih = f", dan {len(kiriman.sisa) - 5} lagi" if len(kiriman.sisa) > 5 else ""
        hasil.append(f"Tidak ikut diambil karena bukan bagian laporan: {', '.join(kiriman.sisa[:5])}{lebih}.")
    if PARAMS not in kiriman.berkas:
        lain = "tetap seperti semula" if dulu else "dibuat baru"
        hasil.append(f"Kiriman tidak memuat {PARAMS}; pengaturan dan naskah yang tidak ikut terkirim {lain}.")
    if kiriman.segel and (beda := [*beda_bersama(kiriman.segel, bersama(daerah))]):
        hasil.append(f"Disusun dengan berkas bersama yang berbeda dari milik daerah: {', '.join(beda)}.")
    return hasil
