"""One budget in all the ways in which systems and offices write it: whatever the shape, the same sums come in."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from satu_anggaran import HARAP, KEPALA, SUB, TTD, Baris, Isi, berbaris, datar, ods, ribuan, tabel, teks_csv, utuh, xlsx

from kinerja.impor import Jawaban, baca_impor

_VARIAN: dict[str, Callable[[], bytes]] = {}


def _varian(fungsi: Callable[[], bytes]) -> Callable[[], bytes]:
    _VARIAN[fungsi.__name__.strip("_")] = fungsi
    return fungsi


# --- names of the fields of SIPD ------------------------------------------------------------------------------------


def _bernama(ubah: Callable[[str], str]) -> bytes:
    rekaman = datar()
    return xlsx(berbaris(rekaman, {satu: ubah(satu) for satu in rekaman[0]}))


_LAIN = {
    "kode_kegiatan": "kode_giat", "nama_kegiatan": "nama_giat", "kode_sub_kegiatan": "kode_sub_giat",
    "nama_sub_kegiatan": "nama_sub_giat", "nama_sumber_dana": "namadana", "kode_rekening": "kode_akun",
    "nama_rekening": "nama_akun",
}  # fmt: skip


@_varian
def _sipd_nama_lain() -> bytes:
    return _bernama(lambda satu: _LAIN.get(satu, satu))


@_varian
def _sipd_huruf_besar_berspasi() -> bytes:
    return _bernama(lambda satu: satu.replace("_", " ").upper())


@_varian
def _sipd_unta() -> bytes:
    return _bernama(lambda satu: "".join(ruas.title() for ruas in satu.split("_")))


@_varian
def _sipd_rapat() -> bytes:
    return _bernama(lambda satu: satu.replace("_", ""))


@_varian
def _sipd_bertitik() -> bytes:
    return _bernama(lambda satu: f" {satu.replace('_', '. ')}.\n")


@_varian
def _sipd_unta_nama_lain() -> bytes:
    return _bernama(lambda satu: "".join(ruas.title() for ruas in _LAIN.get(satu, satu).split("_")))


# --- text files -------------------------------------------------------------------------------------------------------


def _teks(pemisah: str, sandi: str, awal: str = "", akhir: str = "\r\n") -> bytes:
    return (awal + teks_csv(berbaris(datar(ribuan)), pemisah, akhir)).encode(sandi)


@_varian
def _csv_titik_koma_cp1252() -> bytes:
    return _teks(";", "cp1252")


@_varian
def _csv_tab_utf16_bom() -> bytes:
    return b"\xfe\xff" + _teks("\t", "utf-16-be")


@_varian
def _csv_pipa_utf16_tanpa_bom() -> bytes:
    return _teks("|", "utf-16-be")


@_varian
def _csv_sep_di_baris_pertama() -> bytes:
    return _teks(";", "utf-8-sig", "sep=;\r\n")


@_varian
def _csv_akhir_baris_mac() -> bytes:
    return _teks(",", "utf-8", akhir="\r")


@_varian
def _csv_berjudul_di_atas() -> bytes:
    return _teks(";", "utf-8", "LAPORAN REALISASI ANGGARAN\r\nTAHUN 2025\r\n\r\nDinas Contoh, Kabupaten Contoh\r\n\r\n")


@_varian
def _csv_tabel_bertingkat() -> bytes:
    return teks_csv(
        [
            ["LAPORAN"],
            [],
            KEPALA,
            ["1", "2", "3", "4", "5"],
            *tabel(ribuan),
            ["JUMLAH", "", *map(ribuan, HARAP.values())],
        ]
    ).encode()


@_varian
def _csv_angka_inggris() -> bytes:
    return teks_csv([KEPALA, *tabel(lambda nilai: f"{nilai:,}.00")], ",").encode()


# --- JSON -------------------------------------------------------------------------------------------------------------


@_varian
def _json_daftar() -> bytes:
    return json.dumps(datar()).encode()


@_varian
def _json_sampul_dalam() -> bytes:
    return json.dumps({"status": "success", "result": {"total": 8, "data": datar(str)}}).encode("utf-8-sig")


@_varian
def _json_teks_rupiah() -> bytes:
    return json.dumps({"data": datar(lambda nilai: f"Rp {ribuan(nilai)},00")}).encode()


@_varian
def _json_objek_dalam() -> bytes:
    rekaman = [
        {
            "tahun": satu["tahun"],
            "program": {"kode": satu["kode_program"], "nama": satu["nama_program"]},
            "kegiatan": {"kode": satu["kode_kegiatan"], "nama": satu["nama_kegiatan"]},
            "sub_kegiatan": {"kode": satu["kode_sub_kegiatan"], "nama": satu["nama_sub_kegiatan"]},
            "rekening": {"kode": satu["kode_rekening"], "nama": satu["nama_rekening"]},
            "pagumurni": satu["pagumurni"], "pagu": satu["pagu"], "realisasi": satu["realisasi"],
        }
        for satu in datar()
    ]  # fmt: skip
    return json.dumps(rekaman).encode()


@_varian
def _json_bersarang_per_tingkat() -> bytes:
    program: list[dict[str, Any]] = []
    for satu in datar():
        if not program or program[-1]["kode_program"] != satu["kode_program"]:
            program.append({"kode_program": satu["kode_program"], "nama_program": satu["nama_program"], "kegiatan": []})
        kegiatan = program[-1]["kegiatan"]
        if not kegiatan or kegiatan[-1]["kode_kegiatan"] != satu["kode_kegiatan"]:
            kegiatan.append(
                {"kode_kegiatan": satu["kode_kegiatan"], "nama_kegiatan": satu["nama_kegiatan"], "sub_kegiatan": []}
            )
        isi = {
            nama: nilai
            for nama, nilai in satu.items()
            if nama not in ("kode_program", "nama_program", "kode_kegiatan", "nama_kegiatan")
        }
        kegiatan[-1]["sub_kegiatan"].append(isi)
    return json.dumps({"tahun": 2025, "program": program}).encode()


@_varian
def _json_per_baris() -> bytes:
    return "\n".join(map(json.dumps, datar())).encode()


@_varian
def _json_kolom_dan_baris() -> bytes:
    rekaman = datar()
    return json.dumps({"columns": list(rekaman[0]), "data": [list(satu.values()) for satu in rekaman]}).encode()


@_varian
def _json_utf16() -> bytes:
    return json.dumps(datar(), ensure_ascii=False).encode("utf-16")


# --- layout of the table ----------------------------------------------------------------------------------------------


@_varian
def _kepala_di_baris_dua_puluh() -> bytes:
    atas = [[f"Keterangan {n}"] if n % 3 else [] for n in range(17)]
    kepala: Baris = [
        ["KODE", "PROGRAM/KEGIATAN/SUB KEGIATAN", "ANGGARAN (Rp)", None, "REALISASI"],
        [None, None, "SEBELUM PERUBAHAN", "SETELAH PERUBAHAN", "s.d. 31 Desember (Rp)"],
        [1, 2, 3, 4, 5],
    ]
    return xlsx([*atas, *kepala, *tabel(), ["JUMLAH", None, *HARAP.values()], *TTD], ["C18:D18", "A18:A19", "B18:B19"])


@_varian
def _ods_bertingkat() -> bytes:
    return ods([["LAPORAN REALISASI"], [], KEPALA, *tabel(), ["JUMLAH", "", *HARAP.values()]])


@_varian
def _kode_terbelah_lima_sel() -> bytes:
    def belah(kode: str) -> list[Any]:
        ruas = kode.split(".")
        isi: list[Any] = [int(ruas[0]), int(ruas[1]), int(ruas[2])]
        isi.append(f"{ruas[3]}.{ruas[4]}" if len(ruas) > 4 else None)
        return [*isi, ruas[5] if len(ruas) > 5 else None]

    kepala = ["KODE", None, None, None, None, "URAIAN", "MURNI", "PERUBAHAN", "REALISASI"]
    return xlsx([kepala, *([*belah(kode), *sisa] for kode, *sisa in tabel())], ["A1:E1"])


@_varian
def _kode_per_tingkat_berjudul_sendiri() -> bytes:
    kepala = [
        "Urusan",
        "Bidang Urusan",
        "Program",
        "Kegiatan",
        "Sub Kegiatan",
        "Uraian",
        "Sebelum",
        "Sesudah",
        "Realisasi",
    ]
    baris = []
    for kode, *sisa in tabel():
        ruas = kode.split(".")
        belah = [ruas[0], ruas[1], ruas[2], ".".join(ruas[3:5]), *ruas[5:6]]
        baris.append([*belah, *[""] * (5 - len(belah)), *sisa])
    return xlsx([kepala, *baris])


@_varian
def _kode_bertitik_akhir_dan_berspasi() -> bytes:
    return xlsx(
        [
            KEPALA,
            *([f" {kode.replace('.', ' . ')}." if len(kode) > 9 else f"{kode}.", *sisa] for kode, *sisa in tabel()),
        ]
    )


@_varian
def _subtotal_di_bawah() -> bytes:
    baris: Baris = []
    for kode, nama, *uang in SUB:
        baris += [[f"{kode} {nama}", *uang], [f"Jumlah Sub Kegiatan {nama}", *uang]]
    return xlsx([["Sub Kegiatan", "Murni", "Perubahan", "Realisasi"], *baris, ["TOTAL KESELURUHAN", *HARAP.values()]])


@_varian
def _jumlah_di_atas() -> bytes:
    return xlsx([KEPALA, [None, "JUMLAH BELANJA", *HARAP.values()], *tabel()])


@_varian
def _kepala_berulang_tiap_halaman() -> bytes:
    baris = tabel()
    return xlsx(
        [
            ["LAPORAN"],
            KEPALA,
            [1, 2, 3, 4, 5],
            *baris[:4],
            ["Jumlah Dipindahkan", None, *HARAP.values()],
            ["LAPORAN"],
            KEPALA,
            [1, 2, 3, 4, 5],
            *baris[4:],
        ]
    )


@_varian
def _sel_gabungan_menurun() -> bytes:
    baris, gabung = [], []
    for nomor, satu in enumerate(datar()):
        tampak = (
            [satu["nama_program"], f"{satu['kode_sub_kegiatan']} {satu['nama_sub_kegiatan']}"]
            if nomor % 2 == 0
            else [None, None]
        )
        gabung += [f"A{nomor + 2}:A{nomor + 3}", f"B{nomor + 2}:B{nomor + 3}"] if nomor % 2 == 0 else []
        baris.append(
            [*tampak, satu["kode_rekening"], satu["nama_rekening"], satu["pagumurni"], satu["pagu"], satu["realisasi"]]
        )
    kepala = ["Nama Program", "Sub Kegiatan", "Kode Rekening", "Uraian", "Pagu Murni", "Pagu Perubahan", "Realisasi"]
    return xlsx([kepala, *baris], gabung)


@_varian
def _lra_tiga_realisasi() -> bytes:
    kepala: Baris = [
        ["Kode", "Uraian", "Anggaran", None, "Realisasi", None, None, "Sisa", "%"],
        [None, None, "Murni", "Perubahan", "s.d. Bulan Lalu", "Bulan Ini", "s.d. Bulan Ini", None, None],
    ]
    baris = [[k, n, m, p, r * 3 // 5, r - r * 3 // 5, r, p - r, 50] for k, n, m, p, r in tabel()]
    return xlsx([*kepala, *baris], ["C1:D1", "E1:G1"])


@_varian
def _selisih_dan_persen() -> bytes:
    kepala = [
        "Kode",
        "Uraian",
        "Semula (Rp)",
        "Menjadi (Rp)",
        "Bertambah/(Berkurang)",
        "%",
        "Realisasi Keuangan (Rp)",
        "Realisasi Fisik (%)",
    ]
    return xlsx([kepala, *([k, n, m, p, p - m, "12,5", r, 99] for k, n, m, p, r in tabel())])


# --- months -----------------------------------------------------------------------------------------------------------

_BULAN = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split()


def _bagi(nilai: int) -> list[int]:
    return [*[nilai // 12] * 11, nilai - nilai // 12 * 11]


@_varian
def _bulan_di_bawah_kepala_gabungan() -> bytes:
    kepala: Baris = [["Kode", "Uraian", "Murni", "Perubahan", "Realisasi", *[None] * 11], [*[None] * 4, *_BULAN]]
    return xlsx([*kepala, *([k, n, m, p, *_bagi(r)] for k, n, m, p, r in tabel())], ["E1:P1"])


@_varian
def _bulan_dengan_jumlah() -> bytes:
    kepala = ["Kode", "Uraian", "Murni", "Perubahan", *_BULAN, "Jumlah Realisasi"]
    return xlsx([kepala, *([k, n, m, p, *_bagi(r), r] for k, n, m, p, r in tabel())])


@_varian
def _bulan_kumulatif() -> bytes:
    kepala = ["Kode", "Uraian", "Murni", "Perubahan", *(f"Realisasi s.d. {satu}" for satu in _BULAN)]
    baris = [[k, n, m, p, *(sum(_bagi(r)[: b + 1]) for b in range(12))] for k, n, m, p, r in tabel()]
    return xlsx([kepala, *baris])


@_varian
def _triwulan_kumulatif() -> bytes:
    kepala = [
        "Kode",
        "Uraian",
        "Murni",
        "Perubahan",
        *(f"Realisasi s/d Triwulan {satu}" for satu in ("I", "II", "III", "IV")),
    ]
    return xlsx([kepala, *([k, n, m, p, r // 4, r // 2, r * 3 // 4, r] for k, n, m, p, r in tabel())])


@_varian
def _anggaran_kas_di_samping_realisasi() -> bytes:
    kepala: Baris = [
        ["Kode", "Uraian", "Murni", "Perubahan", "Anggaran Kas", *[None] * 11, "Realisasi", *[None] * 11],
        [*[None] * 4, *_BULAN, *_BULAN],
    ]
    baris = [[k, n, m, p, *_bagi(p), *_bagi(r)] for k, n, m, p, r in tabel()]
    return xlsx([*kepala, *baris], ["E1:P1", "Q1:AB1"])


# --- how amounts are written ------------------------------------------------------------------------------------------


@_varian
def _rupiah_berawalan_dan_berekor() -> bytes:
    return xlsx([KEPALA, *tabel(lambda nilai: f"Rp. {ribuan(nilai)},-")])


@_varian
def _ruang_tak_putus() -> bytes:
    return xlsx([KEPALA, *tabel(lambda nilai: f"\u200b{nilai:,}\u00a0".replace(",", "\u00a0"))])


@_varian
def _sen_sebagai_teks() -> bytes:
    return xlsx([KEPALA, *tabel(lambda nilai: f"{ribuan(nilai)},00")])


@_varian
def _ribuan_rupiah_di_judul_kolom() -> bytes:
    kepala = [
        "Kode",
        "Uraian",
        "Pagu Murni (Rp ribu)",
        "Pagu Perubahan (ribuan rupiah)",
        "Realisasi (dalam ribu rupiah)",
    ]
    return xlsx([kepala, *tabel(lambda nilai: nilai // 1000)])


@_varian
def _jutaan_rupiah_di_atas_tabel() -> bytes:
    return xlsx(
        [["REALISASI ANGGARAN 2025"], ["(dalam jutaan rupiah)"], [], KEPALA, *tabel(lambda nilai: nilai // 1_000_000)]
    )


@_varian
def _ribuan_rupiah_berdesimal() -> bytes:
    return xlsx([["Satuan: Rp. 000,-"], KEPALA, *tabel(lambda nilai: f"{ribuan(nilai // 1000)},000")])


@_varian
def _dpa_di_samping_dppa() -> bytes:
    return xlsx([["Kode", "Uraian", "DPA", "DPPA", "Realisasi SPJ (LS+UP/GU/TU)"], *tabel()])


@_varian
def _realisasi_sampai_satu_triwulan() -> bytes:
    kepala = ["Kode", "Uraian", "Murni", "Perubahan", "Realisasi s.d. Triwulan III"]
    return xlsx([kepala, *tabel()])


@_varian
def _pendapatan_dan_pembiayaan_di_samping_belanja() -> bytes:
    lain: Baris = [
        ["4", "PENDAPATAN DAERAH", 70, 80, 90],
        ["4.1.02", "Retribusi Daerah", 70, 80, 90],
        ["4.1.02.01", "Retribusi Pelayanan Pasar", 70, 80, 90],
        ["JUMLAH PENDAPATAN", None, 70, 80, 90],
    ]
    akhir: Baris = [["6.1.01", "Penerimaan Pembiayaan", 7, 8, 9], ["JUMLAH PEMBIAYAAN", None, 7, 8, 9]]
    return xlsx([KEPALA, *lain, *tabel(), ["JUMLAH BELANJA", None, *HARAP.values()], *akhir])


@pytest.mark.parametrize("nama", _VARIAN)
def test_ragam(laporan: Path, tmp_path: Path, isi: Isi, nama: str) -> None:
    """The sub kegiatan and the sums of every field come in as the table prints them, and nothing is left unread."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(_VARIAN[nama]())
    utuh(laporan, berkas, isi)


#: Amounts that nobody can read for sure.
_CACAT = [
    "25,224,375,042,00", "1.000.000.00", "1,2 milyar", "l.000.000", "#VALUE!", "1.000.000/2", "±1.000.000", "1.00.000", "10%", "seribu",
    "1.000.000 (satu juta)", "12.34.56", "1e9x", "??",
]  # fmt: skip


@pytest.mark.parametrize("cacat", _CACAT)
def test_jumlah_cacat_tidak_hilang(laporan: Path, tmp_path: Path, isi: Isi, cacat: str) -> None:
    """An amount that cannot be read is named with its cell, and no sum is written without it."""
    rekaman = datar()
    rekaman[1]["pagu"] = cacat
    berkas = tmp_path / "ekspor.xlsx"
    berkas.write_bytes(xlsx(berbaris(rekaman)))
    hasil = baca_impor(laporan, [berkas])
    assert any("Sheet1!O3" in satu for satu in hasil.konteks.tak_paham)
    sub = {satu["kode"]: satu for satu in isi(hasil, "anggaran")}
    assert "anggaran" not in sub[SUB[0][0]]
    assert sub[SUB[0][0]]["realisasi"] == SUB[0][4]
    assert sub[SUB[1][0]]["anggaran"] == SUB[1][3]
    assert SUB[0][0] not in {satu["kode"] for satu in isi(hasil, "belanja")}


def test_pendapatan_menjadi_lembarnya(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """The lowest accounts of what a dinas collects are rows of sheet pendapatan; financing is told."""
    berkas = tmp_path / "ekspor"
    berkas.write_bytes(_pendapatan_dan_pembiayaan_di_samping_belanja())
    hasil = baca_impor(laporan, [berkas])
    assert isi(hasil, "pendapatan") == [{"uraian": "Retribusi Pelayanan Pasar", "target": 80, "realisasi": 90}]
    assert any("1 baris pembiayaan (8) bukan belanja" in satu for satu in hasil.konteks.kabar)


def test_kode_belanja_bukan_sub_kegiatan(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """A code of four digits that no sub kegiatan has does not make one of an account."""
    kepala = ["Kode Belanja", "Uraian Belanja", "Anggaran", "Realisasi"]
    berkas = tmp_path / "ekspor.xlsx"
    berkas.write_bytes(xlsx([kepala, ["5111", "Gaji", 10, 5], ["5211", "Barang", 20, 5]]))
    hasil = baca_impor(laporan, [berkas], jawaban=Jawaban(sub_kegiatan=SUB[0][0]))
    assert [(satu["kode"], satu["anggaran"]) for satu in isi(hasil, "anggaran") if "anggaran" in satu] == [
        (SUB[0][0], 30)
    ]


def test_jawaban_sub_kegiatan(laporan: Path, tmp_path: Path, isi: Isi) -> None:
    """Accounts without a sub kegiatan are asked for, and taken once it is said whose they are."""
    kepala = ["KODE REKENING", "URAIAN", "PAGU", "REALISASI"]
    baris = [["5.1.02.01", "A", 10, 5], ["5.2.02.05", "B", 20, 5]]
    berkas = tmp_path / "ekspor.xlsx"
    berkas.write_bytes(xlsx([kepala, *baris, *TTD]))
    assert "anggaran 30" in baca_impor(laporan, [berkas]).konteks.tak_paham[0]
    hasil = baca_impor(laporan, [berkas], jawaban=Jawaban(sub_kegiatan=SUB[0][0]))
    assert [(satu["jenis"], satu["anggaran"]) for satu in isi(hasil, "belanja")] == [("operasi", 10), ("modal", 20)]
