"""Evidence for the Catatan Hasil Reviu: what the data of a report can prove, disprove, or only illustrate.

A function answers yes or no only where the data decide it. Where a statement asks for a judgement (adequate, useful,
believed reliable), it can at most disprove it; else it gives what is known and leaves the answer to the person.
"""

from __future__ import annotations

from kinerja.angka import cetak_bulat, cetak_persen, cetak_rupiah, gabung
from kinerja.model import JenisFormulir, JenisPK, Level
from kinerja.reviu.aturan import ATURAN, Keluarga
from kinerja.reviu.lembar.jawaban import (
    LEVEL_UTAMA,
    Jawaban,
    berpembanding,
    dari,
    dengan_lalu,
    hasil,
    indikator,
    lengkap,
    sebut,
)
from kinerja.reviu.tinjau import Tinjauan

__all__ = ["BUKTI_REVIU"]

# --- Catatan Hasil Reviu: format ---------------------------------------------------------------------------------


def data_penting(t: Tinjauan) -> Jawaban:
    """Units, staff, tasks and strategic issues are shown."""
    lap = t.laporan
    pegawai = lap.hasil.pegawai_status[-1].jumlah if lap.data.pegawai_status else 0
    isi = {
        "gambaran umum": bool(lap.teks.narasi.get("gambaran-umum")),
        "tugas dan fungsi": bool(lap.teks.narasi.get("tugas-fungsi")),
        f"{cetak_bulat(len(lap.data.unit))} unit organisasi": bool(lap.data.unit),
        f"{cetak_bulat(pegawai)} pegawai": bool(pegawai),
        f"{cetak_bulat(len(lap.data.isu_strategis))} permasalahan dalam isu strategis": bool(lap.data.isu_strategis),
    }
    kurang = [nama.lstrip("0 ") for nama, ada in isi.items() if not ada]
    if kurang:
        return Jawaban(False, f"Belum tersaji: {gabung(kurang)}.")
    return Jawaban(True, f"Tersaji {gabung(list(isi))}.")


def target(t: Tinjauan) -> Jawaban:
    """Every indicator of tujuan, sasaran and program has a target."""
    semua = hasil(t, *LEVEL_UTAMA)
    tanpa = [satu.kode for satu in semua if satu.target is None]
    bukti = dari(len(semua) - len(tanpa), len(semua), "indikator tujuan, sasaran, dan program bertarget")
    return Jawaban(bool(semua) and not tanpa, f"{bukti}{f'; tanpa target: {sebut(tanpa)}' if tanpa else ''}.")


def seluruh_capaian(t: Tinjauan) -> Jawaban:
    """Every indicator of tujuan, sasaran and program has a realisasi."""
    semua = hasil(t, *LEVEL_UTAMA)
    tanpa = [satu.kode for satu in semua if satu.realisasi is None]
    bukti = dari(len(semua) - len(tanpa), len(semua), "indikator tujuan, sasaran, dan program mempunyai realisasi")
    return Jawaban(bool(semua) and not tanpa, f"{bukti}{f'; belum bernilai: {sebut(tanpa)}' if tanpa else ''}.")


def capaian_memadai(t: Tinjauan) -> Jawaban:
    """Adequate is a judgement; what is missing disproves it."""
    kode = {"tanpa_realisasi", "tanpa_target", "tanpa_indikator", "tanpa_penyebab"}
    kurang = [str(satu) for satu in t.laporan.kekurangan if satu.kode in kode]
    if kurang:
        return Jawaban(False, f"Belum ada: {sebut(kurang)}.")
    return Jawaban(None, seluruh_capaian(t).bukti)


def lampiran(t: Tinjauan) -> Jawaban:
    """The forms of the perjanjian kinerja and the measurement sheet are attached."""
    jumlah = len({satu.pk for satu in t.laporan.data.pk_indikator})
    if not jumlah:
        return Jawaban(False, "Lembar pengukuran kinerja dilampirkan; formulir perjanjian kinerja belum ada.")
    return Jawaban(
        True, f"Dilampirkan lembar pengukuran kinerja dan {cetak_bulat(jumlah)} formulir perjanjian kinerja."
    )


def perbaikan(t: Tinjauan) -> Jawaban:
    """Next steps are named."""
    jumlah = len(t.laporan.data.langkah)
    return Jawaban(jumlah > 0, f"{cetak_bulat(jumlah)} langkah perbaikan disebut." if jumlah else "Belum ada langkah.")


def keuangan(t: Tinjauan) -> Jawaban:
    """Budget and its realisasi are shown."""
    if not t.laporan.data.anggaran:
        return Jawaban(False, "Anggaran dan realisasinya belum ada.")
    total = t.laporan.hasil.total
    if total.realisasi is None:
        return Jawaban(False, f"Pagu {cetak_rupiah(total.anggaran)} disebut, tetapi realisasinya belum ada.")
    return Jawaban(
        True,
        f"Pagu {cetak_rupiah(total.anggaran)} dan realisasi {cetak_rupiah(total.realisasi)} "
        f"({cetak_persen(total.persen)}) dirinci menurut program, kegiatan, sub kegiatan, sumber dana, dan sasaran.",
    )


# --- Catatan Hasil Reviu: mekanisme ------------------------------------------------------------------------------


def dukungan_data(t: Tinjauan) -> Jawaban:
    """How many indicators name the source of their data."""
    semua = indikator(t, *LEVEL_UTAMA)
    ada = sum(satu.sumber_data is not None for satu in semua)
    return Jawaban(None, dari(ada, len(semua), "indikator menyebut sumber datanya."))


def penanggung_jawab(t: Tinjauan) -> Jawaban:
    """How many indicators name who answers for them."""
    semua = indikator(t, *LEVEL_UTAMA)
    ada = sum(satu.penanggung_jawab is not None for satu in semua)
    return Jawaban(None, dari(ada, len(semua), "indikator menyebut penanggung jawabnya."))


def keandalan(t: Tinjauan) -> Jawaban:
    """How many certain faults are open."""
    jumlah = t.galat_terbuka()
    isi = f"Masih terbuka {cetak_bulat(jumlah)} galat." if jumlah else "Tidak ada galat yang terbuka."
    return Jawaban(None, f"{cetak_bulat(len(ATURAN))} aturan diperiksa. {isi}")


# --- Catatan Hasil Reviu: substansi ------------------------------------------------------------------------------


def _sama(teks: str) -> str:
    return " ".join(teks.casefold().split()).rstrip(".")


def sesuai_perjanjian(t: Tinjauan) -> Jawaban:
    """Sasaran and their indicators are those of the last perjanjian kinerja of the head."""
    data = t.laporan.data
    formulir = [f for f in data.pk if f.formulir is JenisFormulir.PERJANJIAN and f.level is Level.SASARAN]
    akhir = [f for f in formulir if f.jenis is JenisPK.PERUBAHAN] or formulir
    isi = [satu for satu in data.pk_indikator if satu.pk in {f.kode for f in akhir}]
    if not isi:
        return Jawaban(None, "Formulir perjanjian kinerja tingkat sasaran tidak ada dalam data.")
    tertulis = {_sama(satu.sasaran) for satu in isi}
    dijanjikan = {satu.indikator for satu in isi}
    beda = [f"sasaran {satu.kode}" for satu in data.sasaran if _sama(satu.uraian) not in tertulis]
    beda += [f"indikator {i.kode}" for i in indikator(t, Level.SASARAN) if i.kode not in dijanjikan]
    nama = gabung([f.kode for f in akhir])
    if beda:
        return Jawaban(False, f"Tidak ada atau tertulis lain pada {nama}: {sebut(beda)}.")
    return Jawaban(True, f"{cetak_bulat(len(data.sasaran))} sasaran dan semua indikatornya tertulis sama pada {nama}.")


def selaras_renstra(t: Tinjauan) -> Jawaban:
    """Every sasaran stands below a tujuan and its indicators have a target of the Renstra for the year."""
    lap = t.laporan
    berlaku = {satu.kode: satu.target for satu in hasil(t, Level.SASARAN)}
    renstra = {s.indikator: s.renstra for s in lap.data.target_pohon if s.tahun == lap.tahun and s.renstra is not None}
    ada = [kode for kode in berlaku if kode in renstra]
    beda = [kode for kode in ada if renstra[kode] != berlaku[kode]]
    lepas = [satu.kode for satu in lap.data.sasaran if satu.tujuan is None]
    kalimat = [f"{dari(len(ada), len(berlaku), 'indikator sasaran')} mempunyai target Renstra {lap.tahun}."]
    if beda:
        kalimat.append(f"Targetnya berbeda dari yang diperjanjikan: {sebut(beda)}.")
    if lepas:
        kalimat.append(f"Tidak ditautkan pada tujuan: {sebut(lepas)}.")
    selaras = bool(berlaku) and len(ada) == len(berlaku) and not beda and not lepas
    return Jawaban(True if selaras else None, " ".join(kalimat))


def _bersyarat(nomor: str, *jawaban: Jawaban) -> Jawaban:
    if all(satu.ya for satu in jawaban):
        return Jawaban(None, f"Tidak diperlukan: butir {nomor} terjawab ya.", berlaku=False)
    return Jawaban(None, "")


def penjelasan_rencana(t: Tinjauan) -> Jawaban:
    """Needed only when one of the first two statements does not hold."""
    return _bersyarat("1 dan 2", sesuai_perjanjian(t), selaras_renstra(t))


def berindikator(t: Tinjauan) -> Jawaban:
    """Every tujuan and sasaran is measured by an indicator."""
    data = t.laporan.data
    semua = [*(satu.kode for satu in data.tujuan), *(satu.kode for satu in data.sasaran)]
    terukur = {satu.induk for satu in t.laporan.indikator_berlaku}
    return lengkap(semua, terukur, "tujuan dan sasaran mempunyai indikator", "tanpa indikator")


def beriku(t: Tinjauan) -> Jawaban:
    """Every sasaran has an indicator that was fixed as IKU."""
    semua = [satu.kode for satu in t.laporan.data.sasaran]
    terukur = {satu.induk for satu in t.laporan.indikator_berlaku if satu.iku}
    return lengkap(semua, terukur, "sasaran mempunyai indikator kinerja utama", "tanpa IKU")


def penjelasan_indikator(t: Tinjauan) -> Jawaban:
    """Needed only when a tujuan or sasaran lacks its indicator."""
    return _bersyarat("4 dan 5", berindikator(t), beriku(t))


def perbandingan(t: Tinjauan) -> Jawaban:
    """Useful is a judgement; without any comparison there is none."""
    ada, semua = dengan_lalu(t)
    lalu = sum(kode in ada for kode in semua)
    banding = sum(kode in berpembanding(t) for kode in semua)
    if not lalu and not banding:
        return Jawaban(False, "Tidak ada realisasi tahun lalu dan tidak ada pembanding bagi indikator sasaran.")
    return Jawaban(
        None,
        f"{dari(lalu, len(semua), 'indikator sasaran')} mempunyai realisasi tahun {t.laporan.tahun - 1}; "
        f"{cetak_bulat(banding) if banding else 'belum satu pun'} mempunyai pembanding nasional atau daerah lain.",
    )


def ukuran_sasaran(t: Tinjauan) -> Jawaban:
    """How many indicators measure the sasaran, and what the rules ask about them."""
    ukuran = indikator(t, Level.SASARAN)
    tanya = sum(ATURAN[satu.temuan.aturan].keluarga is Keluarga.PERENCANAAN for satu in t.temuan)
    isi = f"{cetak_bulat(len(t.laporan.data.sasaran))} sasaran diukur dengan {cetak_bulat(len(ukuran))} indikator."
    return Jawaban(None, f"{isi} Ada {cetak_bulat(tanya)} temuan tentang mutu perencanaan." if tanya else isi)


def smart(t: Tinjauan) -> Jawaban:
    """How many indicators have what makes them specific, measurable and bound to a time."""
    semua = indikator(t, Level.TUJUAN, Level.SASARAN)
    bertarget = {satu.kode for satu in hasil(t, Level.TUJUAN, Level.SASARAN) if satu.target is not None}
    isi = {
        "definisi": sum(satu.definisi is not None for satu in semua),
        "formula": sum(satu.formula is not None for satu in semua),
        "sumber data": sum(satu.sumber_data is not None for satu in semua),
        "target tahun ini": sum(satu.kode in bertarget for satu in semua),
    }
    bukti = gabung([f"{nama} pada {cetak_bulat(jumlah)} indikator" for nama, jumlah in isi.items()])
    return Jawaban(None, f"Dari {cetak_bulat(len(semua))} indikator tujuan dan sasaran, tersedia {bukti}.")


BUKTI_REVIU = (
    data_penting, target, seluruh_capaian, capaian_memadai, lampiran, perbaikan, keuangan, dukungan_data,
    penanggung_jawab, keandalan, sesuai_perjanjian, selaras_renstra, penjelasan_rencana, berindikator, beriku,
    penjelasan_indikator, perbandingan, ukuran_sasaran, smart,
)  # fmt: skip
