"""Rules on the yearly plan: form T-C.29, targets and money against what was reached, promised and estimated."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from kinerja.angka import cetak_desimal, cetak_persen, cetak_rupiah
from kinerja.dokumen import RENJA
from kinerja.hitung.evaluasi_renja import BarisEvaluasi
from kinerja.laporan import Laporan, cetak_nilai
from kinerja.model import SIFAT_EVALUASI, CaraPemetaan, Nilai, satuan_persen
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.bantu import lebih_buruk, mirip, padan
from kinerja.reviu.tempat_temuan import tempat
from kinerja.reviu.temuan import Dugaan, Tingkat

__all__: list[str] = []

_T_C_29 = "Permendagri Nomor 86 Tahun 2017, tabel T-C.29"
_T_C_33 = "Permendagri Nomor 86 Tahun 2017, tabel T-C.33"
_SAMBUNG = "Indikator yang berubah atau hilang dijelaskan, supaya pencapaian Renstra tetap terukur"
#: A year may reach so much of its target (persen) before the target counts as too easy.
_TERLALU_MUDAH = Decimal(150)
#: A forward estimate may grow so much (persen) before it asks for a reason.
_NAIK_MAKS = Decimal(50)
_RENJA = (RENJA.kunci,)


def _sebut(satu: BarisEvaluasi) -> str:
    return f"“{satu.indikator}” ({satu.asal.kode})"


def _cetak(nilai: Nilai, desimal: int, satuan: str) -> str:
    return f"{cetak_nilai(nilai, desimal)} {satuan}".strip()


@aturan(
    "Indikator persen tidak dijumlahkan antartahun",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=f"{_T_C_29}: kolom 10 dijumlahkan hanya untuk indikator kumulatif",
    membaca=("evaluasi_renja",),
    dokumen=_RENJA,
)
def renja_persen_kumulatif(laporan: Laporan) -> Iterator[Dugaan]:
    """A percentage of each year does not add up over the years."""
    for satu in laporan.hasil.renja.evaluasi:
        if SIFAT_EVALUASI[satu.asal.sifat].berjumlah and satuan_persen(satu.satuan):
            pesan = f"Indikator {_sebut(satu)} bersatuan persen, tetapi dinyatakan kumulatif; periksa sifatnya."
            yield Dugaan(tempat(satu.asal, "sifat"), "kumulatif", "tidak kumulatif, atau bagian lima tahun", pesan)


@aturan(
    "Bagian lima tahun sesuai dengan banyaknya tahun yang lewat",
    keluarga=Keluarga.ARITMETIKA,
    tingkat=Tingkat.PERINGATAN,
    dasar=f"{_T_C_29}: setiap tahun adalah bagian yang sama dari target Renstra",
    membaca=("evaluasi_renja", "identitas"),
    dokumen=_RENJA,
)
def renja_bagian_lalu(laporan: Laporan) -> Iterator[Dugaan]:
    """What was reached before the evaluated year is not more than the years that had passed can hold."""
    renja = laporan.hasil.renja
    lama, lewat = renja.sumber.lama, renja.dinilai - renja.sumber.periode[0]
    paling = renja.bagian_paling(lewat)
    for satu in renja.evaluasi:
        isi = satu.asal.bagian_lalu
        if satu.bagian and isi is not None and isi > paling:
            pesan = (
                f"Bagian {_sebut(satu)} sampai tahun {renja.dinilai - 1} tertulis {cetak_persen(isi)}, padahal baru {lewat} "
                f"dari {lama} tahun yang lewat sehingga paling tinggi {cetak_persen(paling)}."
            )
            yield Dugaan(
                tempat(satu.asal, "bagian_lalu"), cetak_persen(isi), f"paling tinggi {cetak_persen(paling)}", pesan
            )


@aturan(
    "Target tahun rencana tidak lebih rendah daripada realisasi terakhir",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Target yang sudah terlampaui tidak menantang; dinaikkan, atau dijelaskan",
    membaca=("indikator", "target", "realisasi", "renja_indikator"),
    dokumen=_RENJA,
)
def renja_target_di_bawah_realisasi(laporan: Laporan) -> Iterator[Dugaan]:
    """The plan does not promise less than what was reached last."""
    renja, hasil = laporan.hasil.renja, laporan.hasil
    rencana = {s.asal.indikator: s.target for s in renja.indikator if s.asal.indikator}
    letak = {s.asal.indikator: tempat(s.asal, "indikator") for s in renja.indikator if s.asal.indikator}
    for t in laporan.data.target_pohon:
        if t.tahun == laporan.tahun:
            rencana.setdefault(t.indikator, t.renja if t.renja is not None else t.renstra)
            letak[t.indikator] = tempat(t, "renja" if t.renja is not None else "renstra")
    for kode, target in rencana.items():
        milik = hasil.indikator[kode or ""]
        tahun, nyata = renja.realisasi_terakhir(milik.kode)
        if lebih_buruk(milik.arah, target, nyata) and target is not None and nyata is not None:
            tulis, terakhir = (_cetak(n, milik.desimal, milik.satuan) for n in (target, nyata))
            pesan = f"Target {laporan.tahun} “{milik.nama}” ({milik.kode}) adalah {tulis}, padahal realisasi {tahun} sudah mencapai {terakhir}."
            yield Dugaan(letak[kode], tulis, f"tidak lebih rendah daripada {terakhir}, atau penjelasan", pesan)


@aturan(
    "Target setahun tidak terlampaui terlalu jauh",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar="Capaian yang jauh di atas target menandakan target yang terlalu rendah",
    membaca=("evaluasi_renja",),
    dokumen=_RENJA,
)
def renja_target_terlalu_mudah(laporan: Laporan) -> Iterator[Dugaan]:
    """A realisasi far above its target says that the target was too easy."""
    for satu in laporan.hasil.renja.evaluasi:
        if satu.tingkat is not None and satu.tingkat > _TERLALU_MUDAH:
            persen = cetak_persen(satu.tingkat)
            pesan = f"Realisasi {_sebut(satu)} mencapai {persen} terhadap target tahun {laporan.hasil.renja.dinilai}."
            letak = tempat(satu.asal, "indikator" if satu.asal.indikator else "target")
            yield Dugaan(letak, persen, "target berikutnya dinaikkan, atau penjelasan", pesan)


@aturan(
    "Indikator yang masih berlaku diteruskan dalam rencana",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SAMBUNG,
    membaca=("evaluasi_renja", "renja_indikator"),
    dokumen=_RENJA,
)
def renja_indikator_berubah(laporan: Laporan) -> Iterator[Dugaan]:
    """An indicator that is still in use stands in the plan under its name and with its unit."""
    renja = laporan.hasil.renja
    for satu in renja.evaluasi:
        pos = renja.pos.get(satu.asal.kode)
        if pos is None or satu.asal.berlaku_sampai is not None:
            continue
        senama = [ini for ini in pos.indikator if padan(ini.nama) == padan(satu.indikator)]
        letak = tempat(satu.asal, "indikator" if satu.asal.indikator else "nama_indikator")
        if senama and not any(padan(ini.satuan) == padan(satu.satuan) for ini in senama):
            lain = senama[0].satuan
            pesan = (
                f"Satuan {_sebut(satu)} pada evaluasi tertulis {satu.satuan}, sedangkan pada rencana {lain}; samakan."
            )
            yield Dugaan(letak, satu.satuan, lain, pesan)
        elif not senama:
            dekat = mirip(satu.indikator, [ini.nama for ini in pos.indikator])
            apa = f"berganti nama menjadi “{dekat}”" if dekat else "tidak ada lagi dalam rencana"
            pesan = f"Indikator {_sebut(satu)} {apa}; samakan, atau isi tahun terakhirnya pada kolom berlaku sampai."
            yield Dugaan(letak, satu.indikator, dekat or "indikator yang sama dalam rencana", pesan)


@aturan(
    "Target Renja sama dengan target Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Renja menjabarkan Renstra; target yang berbeda dijelaskan",
    membaca=("target", "indikator"),
    dokumen=_RENJA,
)
def renja_target_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """The target of the plan is the one that the five-year plan has for its year."""
    for satu in laporan.data.target_pohon:
        beda = satu.renja is not None and satu.renstra is not None and satu.renja != satu.renstra
        if satu.tahun == laporan.tahun and beda and satu.renja is not None and satu.renstra is not None:
            milik = laporan.hasil.indikator[satu.indikator]
            tulis, acuan = (_cetak(n, milik.desimal, milik.satuan) for n in (satu.renja, satu.renstra))
            pesan = f"Target Renja {satu.tahun} “{milik.nama}” ({milik.kode}) adalah {tulis}, sedangkan target Renstra {acuan}."
            yield Dugaan(tempat(satu, "renja"), tulis, acuan, pesan)


@aturan(
    "Pagu Renja sama dengan pagu indikatif Renstra",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Pendanaan Renja menjabarkan pendanaan indikatif Renstra; pagu yang berbeda dijelaskan",
    membaca=("renja", "target"),
    dokumen=_RENJA,
)
def renja_pagu_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """A program of the plan has the money that the five-year plan gives it in this year, or says why not."""
    for satu in laporan.hasil.renja.rencana:
        acuan = laporan.hasil.renstra.pagu_kode(satu.kode, laporan.tahun) if satu.level == "program" else None
        beda = acuan is not None and satu.pagu is not None and satu.pagu != acuan
        if beda and satu.asal is not None and not satu.asal.catatan_penting:
            tulis, harap = cetak_rupiah(satu.pagu), cetak_rupiah(acuan)
            pesan = f"Pagu “{satu.nama}” ({satu.kode}) adalah {tulis}, sedangkan pagu indikatif Renstra {harap}."
            yield Dugaan(tempat(satu.asal, "kode"), tulis, harap, pesan)


@aturan(
    "Prakiraan maju diisi dan wajar",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=f"{_T_C_33}: prakiraan maju tahun sesudahnya",
    membaca=("renja",),
    dokumen=_RENJA,
)
def renja_prakiraan_maju(laporan: Laporan) -> Iterator[Dugaan]:
    """Every lowest row has a forward estimate, and a program does not grow by more than a reader expects."""
    renja = laporan.hasil.renja
    for satu, asal in ((satu, satu.asal) for satu in renja.rencana[1:] if satu.asal is not None):
        naik = renja.kenaikan_maju(satu)
        if asal.pagu is not None and asal.pagu_maju is None:
            pesan = f"Prakiraan maju “{satu.nama}” ({satu.kode}) tahun {laporan.tahun + 1} belum diisi."
            yield Dugaan(tempat(asal, "pagu_maju"), "", "prakiraan maju, atau catatan bahwa tidak dilanjutkan", pesan)
        elif satu.level == "program" and naik is not None and abs(naik) > _NAIK_MAKS:
            arah = "turun" if naik.is_signed() else "naik"
            pesan = f"Prakiraan maju “{satu.nama}” ({satu.kode}) {arah} {cetak_persen(abs(naik))} dari pagunya; jelaskan alasannya."
            yield Dugaan(tempat(asal, "kode"), cetak_persen(naik), "penjelasan", pesan)


@aturan(
    "Selisih kebutuhan terhadap rancangan RKPD dijelaskan",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar="Permendagri Nomor 86 Tahun 2017, tabel T-C.31: catatan penting",
    membaca=("rkpd", "renja", "narasi"),
    dokumen=_RENJA,
)
def renja_selisih_rkpd(laporan: Laporan) -> Iterator[Dugaan]:
    """A lowest row that only one side has says why in its note."""
    for satu in laporan.hasil.renja.rkpd[1:]:
        rinci = (satu.asal and satu.asal.pagu) or (satu.rencana and satu.rencana.asal and satu.rencana.asal.pagu)
        hanya = bool(rinci) and (satu.pagu is None) != (satu.kebutuhan is None)
        catatan = (satu.asal and satu.asal.keterangan) or (
            satu.rencana and satu.rencana.asal and satu.rencana.asal.catatan_penting
        )
        asal = satu.asal or (satu.rencana.asal if satu.rencana else None)
        if hanya and not catatan and asal is not None:
            sisi = "rancangan RKPD" if satu.kebutuhan is None else "hasil analisis kebutuhan"
            nilai = satu.pagu if satu.kebutuhan is None else satu.kebutuhan
            pesan = (
                f"“{satu.nama or satu.nama_renja}” ({satu.kode}) hanya ada pada {sisi} ({cetak_rupiah(nilai)}) tanpa "
                "catatan; isi catatan pentingnya."
            )
            yield Dugaan(tempat(asal, "kode"), cetak_rupiah(nilai), "catatan penting", pesan)


@aturan(
    "Target yang direncanakan masih diperlukan untuk mencapai Renstra",
    keluarga=Keluarga.PERENCANAAN,
    tingkat=Tingkat.CATATAN,
    dasar=f"{_T_C_29}: kolom 11",
    membaca=("evaluasi_renja", "renja_indikator"),
    dokumen=_RENJA,
)
def renja_lewat_renstra(laporan: Laporan) -> Iterator[Dugaan]:
    """A cumulative indicator that has passed its five-year target needs a new target, or a reason to go on."""
    for satu in laporan.hasil.renja.evaluasi:
        lewat = satu.capaian is not None and satu.capaian > 100
        if (
            lewat
            and satu.capaian is not None
            and SIFAT_EVALUASI[satu.asal.sifat].berjumlah
            and _direncanakan(laporan, satu)
        ):
            persen = cetak_desimal(satu.capaian)
            pesan = f"Realisasi {_sebut(satu)} sampai tahun {laporan.tahun - 1} mencapai {persen} % terhadap target akhir Renstra."
            yield Dugaan(
                tempat(satu.asal, "target_renstra"), f"{persen} %", "target Renstra ditinjau, atau penjelasan", pesan
            )


def _direncanakan(laporan: Laporan, satu: BarisEvaluasi) -> bool:
    pos = laporan.hasil.renja.pos.get(satu.asal.kode)
    return pos is not None and any(padan(ini.nama) == padan(satu.indikator) for ini in pos.indikator)


@aturan(
    "Nomenklatur lama yang sesuai mempunyai nomenklatur baru",
    keluarga=Keluarga.KESESUAIAN,
    tingkat=Tingkat.PERINGATAN,
    dasar="Permendagri Nomor 90 Tahun 2019: setiap program dan kegiatan dipetakan ke nomenklatur yang berlaku",
    membaca=("pemetaan",),
    dokumen=_RENJA,
)
def renja_pemetaan_kosong(laporan: Laporan) -> Iterator[Dugaan]:
    """A line of the mapping that is said to have a counterpart names it."""
    for satu in laporan.data.pemetaan:
        if satu.keterangan is CaraPemetaan.SESUAI and not satu.kode_baru:
            pesan = (
                f"Nomenklatur lama “{satu.nama_lama}” ({satu.kode_lama}) dinyatakan sesuai, tetapi nomenklatur barunya kosong; "
                "isi kode dan nama barunya, atau ubah keterangannya."
            )
            yield Dugaan(tempat(satu, "kode_lama"), "", "kode dan nama nomenklatur baru", pesan)
