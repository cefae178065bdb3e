"""The evaluation of the plan two years before: indicators per program, and form T-C.29."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from kinerja.angka import NBSP, TANPA_NILAI, cetak_desimal, gabung
from kinerja.besaran import renja as r
from kinerja.besaran.definisi import Kunci
from kinerja.besaran.ungkapan import Hasil
from kinerja.dokumen import RENJA
from kinerja.hitung.evaluasi_renja import BarisEvaluasi, KolomEvaluasi
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.sajian.blok import Blok
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.deklarasi import DeklarasiTabel, KolomBesaran, daftarkan_tabel
from kinerja.sajian.kerangka import kotak_kurang, rincian
from kinerja.sajian.renja.indikator_tahun import indikator_tahun, kalimat_indikator, tabel_indikator
from kinerja.sajian.renja.kolom_renja import bertingkat, nilai_cetak, nomor_urut

__all__ = ["evaluasi_program", "evaluasi_renja"]


@sajian
def evaluasi_program(laporan: Laporan) -> Sequence[Blok]:
    """Tell what the evaluated year held, and the indicators of sasaran and programs against target and the year before."""
    renja = laporan.hasil.renja
    blok: list[Blok] = []
    cacah = {satu.tingkat: satu.jumlah for satu in renja.cacah_belanja if satu.jumlah}
    if cacah:
        isi = gabung(
            [
                f"{tandai(r.CACAH_BELANJA.kunci(tingkat), str(banyak))} {tingkat.replace('subk', 'sub k')}"
                for tingkat, banyak in cacah.items()
            ]
        )
        blok.append(paragraf(f"Pada tahun {renja.dinilai} {laporan.nama_dinas} melaksanakan {isi}."))
    sasaran = indikator_tahun(laporan, "sasaran")
    if sasaran:
        judul = f"Target dan Realisasi Indikator Sasaran Tahun {renja.dinilai}"
        pengantar = f"Target dan realisasi indikator sasaran tahun {renja.dinilai} dimuat dalam"
        blok += tabel_indikator(laporan, "evaluasi_sasaran", judul, sasaran, pengantar=pengantar)
        blok.append(paragraf(" ".join(kalimat_indikator(laporan, satu) for satu in sasaran)))
    program = indikator_tahun(laporan, "program")
    for urut, kode in enumerate(dict.fromkeys(satu.induk for satu in program), start=1):
        milik = [satu for satu in program if satu.induk == kode]
        nama = renja.nama.get(kode, kode)
        blok.append(rincian(f"{urut})", nama))
        blok += tabel_indikator(
            laporan,
            f"evaluasi_{kode}",
            f"Indikator {nama} Tahun {renja.dinilai}",
            milik,
            pengantar="Target dan realisasi indikatornya tampak pada",
        )
        blok.append(paragraf(" ".join(kalimat_indikator(laporan, satu) for satu in milik)))
        kegiatan = [s.nama for s in renja.belanja if s.tinggi == 1 and s.kode.startswith(f"{kode}.")]
        if kegiatan:
            blok.append(paragraf(f"Kegiatan yang mendukungnya adalah {gabung(kegiatan)}."))
    return blok


@sajian
def evaluasi_renja(laporan: Laporan) -> Sequence[Blok]:
    """Sum up form T-C.29, which follows: how many indicators met the target of the year and that of the Renstra."""
    renja = laporan.hasil.renja
    if not renja.evaluasi:
        return kotak_kurang(laporan, "lembar:evaluasi_renja")
    cacah = {nama: tandai(r.CACAH_EVALUASI.kunci(nama), str(len(isi))) for nama, isi in renja.cacah_evaluasi.items()}
    jumlah = {nama: len(isi) for nama, isi in renja.cacah_evaluasi.items()}

    def bagian(nama: str, seluruh: str) -> str:
        return "tidak satu pun" if not jumlah[nama] else "semuanya" if jumlah[nama] == jumlah[seluruh] else cacah[nama]

    kalimat = [
        f"Dari {cacah['dinilai']} indikator yang diukur pada tahun {renja.dinilai}, {bagian('tercapai', 'dinilai')} "
        "mencapai target.",
        f"Dari {cacah['semua']} indikator, {bagian('renstra', 'semua')} diperkirakan telah mencapai target akhir Renstra "
        f"sampai dengan tahun {renja.tahun - 1}.",
    ]
    return [paragraf(" ".join(kalimat if jumlah["dinilai"] else kalimat[1:]))]


# --- form T-C.29 -------------------------------------------------------------------------------------------------


def _baris(laporan: Laporan) -> tuple[BarisEvaluasi, ...]:
    return laporan.hasil.renja.evaluasi


def _nilai(kolom: KolomEvaluasi, grup: str, judul: str) -> KolomBesaran[BarisEvaluasi]:
    """Return a given column; the shares of five years stand in brackets."""

    def tampil(satu: BarisEvaluasi) -> str:
        bagian = getattr(satu.bagian, kolom, None) if satu.bagian else None
        return _berkurung(nilai_cetak(satu.nilai.get(kolom), satu.desimal), bagian)

    return KolomBesaran(
        judul,
        lambda satu: nilai_cetak(satu.nilai.get(kolom), satu.desimal),
        r.NILAI_EVALUASI,
        lambda satu: _kunci(satu, kolom),
        grup=grup,
        rata="kanan",
        tampil=tampil,
    )


def _kunci(satu: BarisEvaluasi, kolom: KolomEvaluasi) -> Kunci | None:
    return r.NILAI_EVALUASI.kunci(satu.kunci, kolom) if kolom in satu.nilai else None


def _berkurung(nilai: Hasil | str, bagian: Decimal | None) -> str:
    """Print a value with its share of the five years in brackets."""
    teks = nilai if isinstance(nilai, str) else r.NILAI_EVALUASI.cetakan.sel(nilai)
    return teks if bagian is None or nilai is None else f"{teks} ({r.NILAI_EVALUASI.cetakan.sel(bagian)})"


def _kolom(laporan: Laporan) -> list[KolomBesaran[BarisEvaluasi]]:
    renja = laporan.hasil.renja
    dinilai, berjalan, akhir = renja.dinilai, renja.tahun - 1, laporan.identitas.renstra_akhir
    nomor = nomor_urut(satu.asal.kode for satu in renja.evaluasi)
    kini, maju = f"Target dan Realisasi Tahun {dinilai}", f"Perkiraan s.d. Tahun {berjalan}"
    return [
        KolomBesaran("No.", lambda satu: nomor[satu.asal.kode], gabung=True),
        KolomBesaran("Program/Kegiatan/Sub Kegiatan", lambda satu: satu.nama, gabung=True),
        KolomBesaran("Indikator Kinerja", lambda satu: satu.indikator),
        _nilai("target_renstra", "", f"Target Renstra s.d. {akhir}"),
        _nilai("realisasi_lalu", "", f"Realisasi s.d. {dinilai - 1}"),
        _nilai("target", kini, "Target"),
        _nilai("realisasi", kini, "Realisasi"),
        KolomBesaran(
            "% (8 = 7/6)",
            lambda satu: satu.tingkat,
            r.TINGKAT_EVALUASI,
            lambda satu: r.TINGKAT_EVALUASI.kunci(satu.kunci),
            satuan="",
            grup=kini,
        ),
        _nilai("target_berjalan", "", f"Target Renja {berjalan}"),
        KolomBesaran(
            "Realisasi (10 = 5 + 7 + 9)",
            lambda satu: nilai_cetak(satu.sampai, satu.desimal),
            r.SAMPAI_EVALUASI,
            lambda satu: r.SAMPAI_EVALUASI.kunci(satu.kunci),
            grup=maju,
            rata="kanan",
            tampil=lambda satu: _berkurung(
                nilai_cetak(satu.sampai, satu.desimal), satu.bagian.sampai if satu.bagian else None
            ),
        ),
        KolomBesaran(
            "% (11 = 10/4)",
            lambda satu: satu.capaian,
            r.CAPAIAN_EVALUASI,
            lambda satu: (r.CAPAIAN_BAGIAN if satu.bagian else r.CAPAIAN_EVALUASI).kunci(satu.kunci),
            satuan="",
            grup=maju,
        ),
        KolomBesaran("Satuan", lambda satu: satu.satuan, rata="tengah"),
    ]


def _catatan(laporan: Laporan) -> Iterator[str]:
    sifat = {satu.asal.sifat.value for satu in laporan.hasil.renja.evaluasi}
    if "kumulatif" in sifat:
        yield "Indikator kumulatif: kolom 10 = 5 + 7 + 9."
    if "tidak kumulatif" in sifat:
        yield "Indikator tidak kumulatif: kolom 10 adalah nilai terakhir dari kolom 5, 7, dan 9."
    if "bagian lima tahun" in sifat:
        lama = laporan.hasil.renja.sumber.lama
        yield (
            f"Angka dalam kurung adalah bagian dari target {lama} tahun (setahun {cetak_desimal(100 // lama, 0)}{NBSP}%); "
            "jumlahnya menjadi tingkat capaian pada kolom 11."
        )
    yield f"Tanda “{TANPA_NILAI}” berarti tidak ada target atau realisasi, termasuk indikator yang sudah tidak berlaku."


daftarkan_tabel(
    DeklarasiTabel(
        "evaluasi_renja",
        lambda laporan: (
            f"Evaluasi Pelaksanaan Renja Tahun {laporan.hasil.renja.dinilai} dan Perkiraan Pencapaian Renstra sampai dengan "
            f"Tahun {laporan.tahun - 1}"
        ),
        _kolom,
        _baris,
        pengantar="Target dan realisasi setiap program dan kegiatan beserta tingkat capaian Renstra dirinci dalam",
        sesudah="evaluasi_renja",
        lembar="Evaluasi",
        gaya=lambda satu: bertingkat(satu.level) if satu.level == "program" else "",
        catatan=lambda laporan: (*_catatan(laporan), *laporan.catatan_renstra),
        dokumen=RENJA.kunci,
    )
)
