"""Bar charts of means: budget against spending, staff by gender."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kinerja.angka import cetak_bulat, cetak_persen
from kinerja.sajian.grafik.huruf import lebar_teks
from kinerja.sajian.grafik.kanvas import (
    BIRU,
    BIRU_MUDA,
    LEBAR_POTRET,
    REDUP,
    TINTA,
    UKURAN,
    UKURAN_KECIL,
    Kanvas,
    kanvas_kosong,
)
from kinerja.sajian.grafik.sumbu import KolomLabel, Skala, cetak_ringkas, legenda

__all__ = ["batang_anggaran", "batang_pegawai", "susun_anggaran", "susun_pegawai"]


def susun_anggaran(
    nama: Sequence[str], pagu: Sequence[int], realisasi: Sequence[int], persen: Sequence[Decimal | None]
) -> Kanvas:
    """Lay out :func:`batang_anggaran`."""
    baris = list(zip(pagu, realisasi, persen, strict=True))
    if len(nama) != len(baris):
        raise ValueError("nama, pagu, realisasi, persen: panjangnya berbeda")
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    label = KolomLabel.susun(nama, LEBAR_POTRET * 0.38)
    ruang = max(lebar_teks(cetak_ringkas(satu), UKURAN_KECIL, tebal=True) for satu in (*pagu, *realisasi)) + 8
    lebar_persen = max(lebar_teks(cetak_persen(satu), UKURAN_KECIL + 1, tebal=True) for satu in persen) + 8
    terbesar = max(*pagu, *realisasi, 1)
    skala = Skala(0, terbesar, label.lebar + 10, LEBAR_POTRET - ruang - lebar_persen)
    legenda(kanvas, label.lebar + 10, 7, [(BIRU_MUDA, "Pagu"), (BIRU, "Realisasi")])
    kanvas.teks(LEBAR_POTRET - 2, 7, "Serapan", ukuran=UKURAN_KECIL, rata="kanan", warna=REDUP)
    y = 18.0
    for urutan, (batas, serapan, bagian) in enumerate(baris):
        tinggi = max(18.0, label.tinggi(urutan)) + 8
        tengah = y + tinggi / 2
        kanvas.alinea(label.lebar + 2, tengah, label.baris[urutan], rata="kanan")
        for rupiah, atas, isi in ((batas, tengah - 9, BIRU_MUDA), (serapan, tengah, BIRU)):
            ujung = skala(rupiah)
            kanvas.kotak(skala.awal, atas, ujung - skala.awal, 8.5, isi, BIRU, 0.5)
            kanvas.teks(ujung + 4, atas + 4.25, cetak_ringkas(rupiah), ukuran=UKURAN_KECIL, tebal=isi == BIRU)
        kanvas.teks(LEBAR_POTRET - 2, tengah, cetak_persen(bagian), tebal=True, rata="kanan")
        y += tinggi
    kanvas.garis([(skala.awal, 16), (skala.awal, y)], TINTA, 0.8)
    kanvas.tinggi = y + 3
    return kanvas


def batang_anggaran(
    nama: Sequence[str],
    pagu: Sequence[int],
    realisasi: Sequence[int],
    persen: Sequence[Decimal | None],
    *,
    temuan: str = "",
) -> str:
    """Draw budget and spending in rupiah per programme with the share spent at the right edge."""
    return susun_anggaran(nama, pagu, realisasi, persen).svg(temuan)


def susun_pegawai(label: Sequence[str], laki_laki: Sequence[int], perempuan: Sequence[int]) -> Kanvas:
    """Lay out :func:`batang_pegawai`."""
    baris = list(zip(label, laki_laki, perempuan, strict=True))
    if not baris:
        return kanvas_kosong(LEBAR_POTRET)
    kanvas = Kanvas(LEBAR_POTRET)
    nama = KolomLabel.susun(label, LEBAR_POTRET * 0.36)
    angka = max(lebar_teks(cetak_bulat(satu), UKURAN) for satu in (*laki_laki, *perempuan)) + 8
    jumlah = max(
        lebar_teks("Jumlah", UKURAN_KECIL), *(lebar_teks(cetak_bulat(a + b), UKURAN, tebal=True) for _, a, b in baris)
    )
    kiri, kanan = nama.lebar + 10 + angka, LEBAR_POTRET - jumlah - 8 - angka
    poros = (kiri + kanan) / 2
    terbesar = max(*laki_laki, *perempuan, 1)
    ke_kiri, ke_kanan = Skala(0, terbesar, poros, kiri), Skala(0, terbesar, poros, kanan)
    y = 18.0
    kanvas.teks(poros - 6, 7, "Laki-laki", ukuran=UKURAN_KECIL, rata="kanan")
    kanvas.teks(poros + 6, 7, "Perempuan", ukuran=UKURAN_KECIL)
    kanvas.teks(LEBAR_POTRET - 2, 7, "Jumlah", ukuran=UKURAN_KECIL, rata="kanan", warna=REDUP)
    for urutan, (_, pria, wanita) in enumerate(baris):
        tinggi = max(11.0, nama.tinggi(urutan)) + 6
        tengah = y + tinggi / 2
        kanvas.alinea(nama.lebar + 2, tengah, nama.baris[urutan], rata="kanan")
        kanvas.kotak(ke_kiri(pria), tengah - 5.5, poros - ke_kiri(pria), 11, BIRU, BIRU, 0.5)
        kanvas.kotak(poros, tengah - 5.5, ke_kanan(wanita) - poros, 11, BIRU_MUDA, BIRU, 0.5)
        kanvas.teks(ke_kiri(pria) - 4, tengah, cetak_bulat(pria), rata="kanan")
        kanvas.teks(ke_kanan(wanita) + 4, tengah, cetak_bulat(wanita))
        kanvas.teks(LEBAR_POTRET - 2, tengah, cetak_bulat(pria + wanita), tebal=True, rata="kanan")
        y += tinggi
    kanvas.garis([(poros, 2), (poros, y)], TINTA, 0.8)
    kanvas.tinggi = y + 3
    return kanvas


def batang_pegawai(
    label: Sequence[str], laki_laki: Sequence[int], perempuan: Sequence[int], *, temuan: str = ""
) -> str:
    """Draw counts of men to the left and of women to the right of one axis, with the sum at the right edge."""
    return susun_pegawai(label, laki_laki, perempuan).svg(temuan)
