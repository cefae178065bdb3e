"""A fictitious kabupaten made from a seed, with the spread of real ones: 5 to 300 sub kegiatan, 3 to 25 indicators."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from kinerja.masukan import tulis_buku_kerja

__all__ = ["KABUPATEN", "buat_kabupaten"]

KABUPATEN = "kabupaten-rekaan"
TAHUN = 2024

_BUKAN_RUPIAH = ("%", "orang", "dokumen", "nilai")
_URAIAN = (
    "penyelenggaraan", "pembinaan", "pengawasan", "pendampingan", "penyediaan", "pengelolaan", "peningkatan",
    "koordinasi", "pelayanan", "pemeliharaan", "evaluasi", "sarana", "data", "masyarakat", "wilayah", "contoh",
)  # fmt: skip

Baris = list[dict[str, Any]]


def buat_kabupaten(
    akar: Path, jumlah: int, benih: int = 2024, terbesar: tuple[int, int] = (300, 25)
) -> tuple[Path, ...]:
    """Write the params of so many dinas below ``akar`` and return their folders; equal seeds give equal data.

    Parameters
    ----------
    akar
        the params folder.
    jumlah
        how many dinas.
    benih
        the seed.
    terbesar
        sub kegiatan and indicators of the largest dinas.
    """
    acak = random.Random(benih)  # noqa: S311 - nothing here is a secret
    induk = akar / KABUPATEN
    _tulis_yaml(
        induk / "kabupaten.yaml",
        {
            "nama": "Kabupaten Rekaan",
            "provinsi": "Angan",
            "pemerintah": "Pemerintah Kabupaten Rekaan",
            "kepala_daerah": "Bupati Rekaan",
            "ibu_kota": "Khayal",
        },
    )
    return tuple(_dinas(induk, urut, jumlah, acak, terbesar) for urut in range(1, jumlah + 1))


def _tulis_yaml(berkas: Path, isi: Mapping[str, Any]) -> None:
    berkas.parent.mkdir(parents=True, exist_ok=True)
    berkas.write_text(yaml.safe_dump(isi, allow_unicode=True), encoding="utf-8", newline="\n")


def _ukuran(urut: int, jumlah: int, terkecil: int, terbesar: int) -> int:
    """Spread sizes over the dinas: many small ones, few large ones."""
    bagian = (urut - 1) / max(1, jumlah - 1)
    return round(terkecil + (terbesar - terkecil) * bagian**3)


def _dinas(induk: Path, urut: int, jumlah: int, acak: random.Random, terbesar: tuple[int, int]) -> Path:
    folder = induk / f"dinas-{urut:03}" / str(TAHUN)
    (folder / "narasi").mkdir(parents=True)
    params = {"kabupaten": KABUPATEN, "dinas": f"dinas-{urut:03}", "tahun": TAHUN}
    _tulis_yaml(folder / "params.yaml", {**params, "tempat": "Khayal", "tanggal": dt.date(TAHUN + 1, 2, 28)})
    for nama, isi in _narasi().items():
        (folder / "narasi" / f"{nama}.md").write_text(isi, encoding="utf-8", newline="\n")
    sub, indikator = _ukuran(urut, jumlah, 5, terbesar[0]), _ukuran(urut, jumlah, 3, terbesar[1])
    tulis_buku_kerja(folder / "data.xlsx", _isi(f"Dinas Rekaan {urut}", sub, indikator, acak))
    return folder


def _kalimat(acak: random.Random, kata: int) -> str:
    return " ".join(acak.choice(_URAIAN) for _ in range(kata)).capitalize()


def _narasi() -> dict[str, str]:
    return {
        "kata-pengantar": "Laporan {{ dinas }} tahun {{ tahun }} disusun dari data rekaan.\n",
        "gambaran-umum": "Perangkat daerah rekaan ini melayani seluruh wilayah.\n\n- pelayanan\n- pembinaan\n",
        "tugas-fungsi": "Tugasnya menyelenggarakan urusan contoh.\n",
        "isu-strategis": "Keadaan rekaan memengaruhi kinerja tahun {{ tahun }}.\n",
        "perencanaan-strategis": "Renstra rekaan memuat tujuan, sasaran, dan target.\n",
        "perjanjian-kinerja": "Perjanjian kinerja ditandatangani pada awal tahun.\n",
        "program-pendukung": "Program pendukung menyerap {{ total.persen }} anggaran.\n",
        "kesimpulan": "Realisasi anggaran sebesar {{ total.realisasi }}.\n",
        "penutup": "Demikian laporan rekaan ini disusun.\n",
    }


def _isi(nama: str, sub: int, indikator: int, acak: random.Random) -> dict[str, Baris]:
    sasaran = max(1, indikator // 4)
    return {
        **_organisasi(nama, acak),
        **_rencana(sasaran, indikator, acak),
        **_anggaran(sub, sasaran, acak),
        "langkah": [{"uraian": _kalimat(acak, 12)} for _ in range(4)],
        "tindak_lanjut_lhe": [
            {"rekomendasi": _kalimat(acak, 10), "tindak_lanjut": _kalimat(acak, 10), "status": "selesai"}
        ],
    }


def _organisasi(nama: str, acak: random.Random) -> dict[str, Baris]:
    bidang = [f"B{urut}" for urut in range(1, 5)]
    return {
        "identitas": [
            {
                "nama": nama,
                "singkatan": nama.replace(" ", ""),
                "jabatan_pimpinan": f"Kepala {nama} Kabupaten Rekaan",
                "urusan": "contoh",
                "renstra_awal": TAHUN - 3,
                "renstra_akhir": TAHUN + 1,
                "tahun_pertama": TAHUN - 3,
            }
        ],
        "dasar_hukum": [{"uraian": f"Peraturan Rekaan Nomor {urut}"} for urut in range(1, 9)],
        "unit": [
            {"kode": "K", "nama": "Kepala Dinas", "jenis": "pimpinan", "jabatan": "Kepala Dinas", "tugas": "Memimpin."},
            {"kode": "SEK", "nama": "Sekretariat", "jenis": "sekretariat", "induk": "K", "tugas": _kalimat(acak, 9)},
            *(
                {"kode": kode, "nama": f"Bidang {_kalimat(acak, 2)}", "jenis": "bidang", "induk": "K"}
                | {"tugas": _kalimat(acak, 9)}
                for kode in bidang
            ),
        ],
        "pegawai_status": [
            {"status": "PNS", "kelompok": "ASN", "laki_laki": 10, "perempuan": 14},
        ],
        "pegawai_golongan": [
            {"unit": kode, "kelompok": "ASN", "golongan": "III", "laki_laki": 2, "perempuan": 3}
            for kode in ("SEK", *bidang[:3])
        ]
        + [{"unit": "K", "kelompok": "ASN", "golongan": "IV", "laki_laki": 2, "perempuan": 2}],
        "sarpras": [
            {"kelompok": "Kendaraan", "nama": f"Kendaraan {urut}", "jumlah": urut, "satuan": "unit"}
            for urut in range(1, 6)
        ],
        "isu_strategis": [
            {"isu": _kalimat(acak, 6), "permasalahan": _kalimat(acak, 10), "upaya": _kalimat(acak, 10)}
            for _ in range(4)
        ],
        "visi_misi": [
            {"jenis": "visi", "uraian": "Rekaan maju"},
            {"jenis": "misi", "nomor": 1, "uraian": "Mewujudkan contoh", "didukung": "ya"},
        ],
        "strategi": [{"jenis": "strategi", "uraian": _kalimat(acak, 8)} for _ in range(3)],
    }


def _rencana(sasaran: int, indikator: int, acak: random.Random) -> dict[str, Baris]:
    kode = [(f"S{urut % sasaran + 1}", f"S{urut % sasaran + 1}.{urut // sasaran + 1}") for urut in range(indikator)]
    target: Baris = []
    realisasi: Baris = []
    for _, satu in kode:
        dasar = acak.randint(40, 90)
        for tahun in range(TAHUN - 3, TAHUN + 2):
            nilai = dasar + 2 * (tahun - TAHUN + 3)
            target.append({"indikator": satu, "tahun": tahun, "renstra": nilai, "pk_murni": nilai})
            if tahun <= TAHUN:
                hasil = nilai + acak.randint(-600, 900) / 100
                realisasi.append({"indikator": satu, "tahun": tahun, "realisasi": hasil, "sumber": "Data rekaan"})
    return {
        "tujuan": [{"kode": "T1", "uraian": "Terwujudnya contoh", "misi": 1}],
        "sasaran": [
            {"kode": f"S{urut}", "uraian": f"Meningkatnya {_kalimat(acak, 5).lower()}", "tujuan": "T1"}
            for urut in range(1, sasaran + 1)
        ],
        "indikator": [
            {"kode": satu, "level": "sasaran", "induk": induk, "nama": f"Tingkat {_kalimat(acak, 4).lower()} {satu}"}
            | {"satuan": acak.choice(_BUKAN_RUPIAH), "arah": "naik", "desimal": 2, "iku": "ya"}
            | {"formula": "Jumlah yang terlayani dibagi jumlah seluruhnya"}
            for induk, satu in kode
        ],
        "target": target,
        "realisasi": realisasi,
        "analisis": [
            {"rujukan": satu, "jenis": jenis, "uraian": _kalimat(acak, 20)}
            for _, satu in kode
            for jenis in ("penyebab", "solusi")
        ],
        "pk": [
            {
                "kode": "PK-01",
                "jenis": "murni",
                "level": "sasaran",
                "jabatan": "Kepala Dinas",
                "atasan": "Bupati Rekaan",
            }
            | {"tanggal": dt.date(TAHUN, 1, 2)}
        ],
        "pk_indikator": [{"pk": "PK-01", "sasaran": f"Sasaran {induk}", "indikator": satu} for induk, satu in kode],
    }


def _anggaran(sub: int, sasaran: int, acak: random.Random) -> dict[str, Baris]:
    """Budget of ``sub`` sub kegiatan, up to eight in a kegiatan and six kegiatan in a program."""
    baris: Baris = []
    program: list[str] = []
    for urut in range(sub):
        kegiatan, nomor = divmod(urut, 8)
        ke, bagian = divmod(kegiatan, 6)
        kode = f"2.11.{ke + 1:02}"
        if kode not in program:
            program.append(kode)
            baris.append({"kode": kode, "nama": f"Program {_kalimat(acak, 5)}"})
        if nomor == 0:
            baris.append({"kode": f"{kode}.2.{bagian + 1:02}", "nama": f"Kegiatan {_kalimat(acak, 8)}"})
        pagu = acak.randint(10, 4000) * 1_000_000
        baris.append(
            {"kode": f"{kode}.2.{bagian + 1:02}.{nomor + 1:04}", "nama": f"Sub kegiatan {_kalimat(acak, 12)}"}
            | {"anggaran_murni": pagu, "anggaran": pagu, "realisasi": pagu * acak.randint(700, 1000) // 1000}
        )
    pemilik: Sequence[str] = [f"S{urut % sasaran + 1}" for urut in range(len(program))]
    return {
        "anggaran": baris,
        "sasaran_program": [
            {"sasaran": milik, "program": kode, "bagian": 100} for milik, kode in zip(pemilik, program, strict=True)
        ],
        "pk_anggaran": [{"pk": "PK-01", "kode": kode} for kode in program],
    }
