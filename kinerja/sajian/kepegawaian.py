"""Bab I: the people of the dinas by status, golongan, education and eselon. All counts in orang."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from kinerja.angka import NBSP, cetak_bulat, cetak_desimal, cetak_persen, gabung, persen
from kinerja.hitung import golongan_unit, subtotal_golongan
from kinerja.laporan import Laporan
from kinerja.laporan.jejak import tandai
from kinerja.model import GOLONGAN, GOLONGAN_PNS, Kelompok, induk_golongan, sebutan_golongan, sebutan_kelompok
from kinerja.sajian import grafik
from kinerja.sajian.bentuk import KolomTabel, gambar, tabel
from kinerja.sajian.blok import Blok, Butir, Daftar, Rujuk, Sel, Tabel
from kinerja.sajian.dasar import paragraf, sajian
from kinerja.sajian.kerangka import kotak_kurang

__all__ = [
    "grafik_golongan",
    "ringkasan_pegawai",
    "tabel_eselon",
    "tabel_golongan",
    "tabel_pendidikan",
]

_JK = (("l", "L"), ("p", "P"))
#: A portrait page holds the four golongan of PNS and one of PPPK.
_GOLONGAN_POTRET = 5
_KETERANGAN = "L = laki-laki; P = perempuan."


def _orang(jumlah: int, seluruh: int, kunci: str, bagian: str) -> str:
    """Print a count of people with its share; both are named by the keys of their traces."""
    berapa = tandai(kunci, cetak_bulat(jumlah))
    return f"{berapa}{NBSP}orang ({tandai(bagian, cetak_persen(persen(jumlah, seluruh)))})"


def _jenis_kelamin(satu: Any, awalan: str) -> str:
    """Say how many of a row with ``laki_laki`` and ``perempuan`` are men and women; "" where that is not known."""
    if satu.laki_laki is None or satu.perempuan is None:
        return ""
    if not satu.perempuan or not satu.laki_laki:
        return f"seluruhnya {'laki-laki' if satu.laki_laki else 'perempuan'}"
    laki, perempuan = (
        _orang(getattr(satu, bidang), satu.jumlah, f"{awalan}:{bidang}", f"{awalan}:persen_{bidang}")
        for bidang in ("laki_laki", "perempuan")
    )
    return f"terdiri atas laki-laki {laki} dan perempuan {perempuan}"


def _sambung(satu: Any, awalan: str) -> str:
    """Continue a sentence with the genders of a row, if they are known."""
    kelamin = _jenis_kelamin(satu, awalan)
    return f", {kelamin}" if kelamin else ""


@sajian
def ringkasan_pegawai(laporan: Laporan) -> Sequence[Blok]:
    """Say how many people work there by status and gender, and what their education is."""
    *status, total = laporan.pegawai_status.itertuples()
    status = [satu for satu in status if satu.jumlah]
    if not status:
        return kotak_kurang(laporan, "lembar:pegawai_status")
    semua = tandai("pegawai:total:jumlah", cetak_bulat(total.jumlah))
    awal = f"Pada tahun {laporan.tahun}, {laporan.nama_dinas} memiliki {semua} orang pegawai"
    if len(status) == 1:
        hasil: list[Blok] = [paragraf(f"{awal} yang berstatus {status[0].status}{_sambung(total, 'pegawai:total')}.")]
    else:
        isi = []
        for satu in status:
            kunci = f"pegawai:status:{satu.status}"
            berapa = _orang(satu.jumlah, total.jumlah, f"{kunci}:jumlah", f"{kunci}:bagian")
            isi.append(f"{satu.status} sebanyak {berapa}{_sambung(satu, kunci)}")
        butir = [*(f"{satu};" for satu in isi[:-2]), f"{isi[-2]}; dan", f"{isi[-1]}."]
        kelamin = _jenis_kelamin(total, "pegawai:total")
        hasil = [
            paragraf(
                f"{awal}{f' yang {kelamin}' if kelamin else ''}. Menurut status kepegawaian, rinciannya adalah sebagai berikut:"
            ),
            Daftar(tuple(Butir((paragraf(satu),)) for satu in butir), "butir"),
        ]
    pendidikan = _kalimat_pendidikan(laporan)
    return [*hasil, paragraf(pendidikan)] if pendidikan else hasil


def _jenjang(laporan: Laporan) -> list[str]:
    """Return the levels of education that occur, lowest first."""
    return [satu.nama for satu in laporan.jenjang if satu.nama in laporan.pegawai_pendidikan.columns]


def _kalimat_pendidikan(laporan: Laporan) -> str:
    """Say for each group of staff how many are graduates, and what the others are."""
    rinci = laporan.pegawai_pendidikan.iloc[:-1]
    perguruan_tinggi = {satu.nama for satu in laporan.jenjang if satu.tinggi}
    kalimat = []
    for kelompok in Kelompok:
        milik = rinci[rinci["kelompok"] == kelompok]
        jumlah = {j: sum(milik[j]) for j in reversed(_jenjang(laporan)) if sum(milik[j])}
        seluruh = sum(jumlah.values())
        tinggi = [j for j in _jenjang(laporan) if j in jumlah and j in perguruan_tinggi]
        awalan = f"pegawai:lulusan:{kelompok}"
        golongan = (
            [(f"perguruan tinggi ({gabung(tinggi)})", sum(jumlah[j] for j in tinggi), "perguruan tinggi")]
            if tinggi
            else []
        )
        golongan += [(j, banyak, j) for j, banyak in jumlah.items() if j not in perguruan_tinggi]
        semua = tandai(f"{awalan}:semua", cetak_bulat(seluruh))
        if len(golongan) == 1:
            kalimat.append(f"Seluruh pegawai {kelompok}, yaitu {semua} orang, merupakan lulusan {golongan[0][0]}.")
        elif golongan:
            bagian = gabung(
                [
                    f"{_orang(banyak, seluruh, f'{awalan}:{kunci}', f'{awalan}:{kunci}:bagian')} merupakan lulusan {nama}"
                    for nama, banyak, kunci in golongan
                ]
            )
            kalimat.append(f"Dari {semua} orang pegawai {kelompok}, {bagian}.")
    return " ".join(kalimat)


# --- golongan ----------------------------------------------------------------------------------------------------


def _jumlah(nilai: Sequence[str], lebar: int = 2) -> tuple[Sel, ...]:
    """Make a total row: "Jumlah" over the first columns, then the values."""
    return (Sel("Jumlah", lebar=lebar, rata="tengah", tebal=True), *(Sel(satu, tebal=True) for satu in nilai))


def _bernomor(baris: Sequence[Any]) -> list[tuple[str, Any]]:
    return [(f"{cetak_bulat(urut)}.", satu) for urut, satu in enumerate(baris, start=1)]


@sajian
def tabel_golongan(laporan: Laporan) -> Sequence[Blok]:
    """Show ASN by unit, golongan and gender, with Non ASN beside them; by golongan alone where more is not known."""
    if not laporan.golongan_terinci:
        return _golongan_ringkas(laporan)
    *baris, total = laporan.pegawai_golongan.to_dict("records")
    if not total["jumlah"]:
        return [paragraf(f"Rincian pegawai menurut golongan tidak termuat dalam data laporan tahun {laporan.tahun}.")]
    golongan = golongan_unit(laporan.lembar("pegawai_golongan"))
    grup = [(sebutan_golongan(satu, "Gol."), satu) for satu in golongan] + [
        ("Jumlah ASN", "asn"),
        ("Non ASN", "non_asn"),
    ]
    angka: list[tuple[str, str, str]] = []
    for judul, depan in grup:
        angka += [(judul, depan, "")] if depan == "asn" else [(huruf, f"{depan}_{jk}", judul) for jk, huruf in _JK]
    angka.append(("Jumlah", "jumlah", ""))
    kolom = [
        KolomTabel("No.", lambda b: b[0], 0.9, "tengah"),
        KolomTabel("Unit Kerja", lambda b: b[1]["nama"], 4.4),
        *(_kolom_angka(*satu) for satu in angka),
    ]
    jumlah = _jumlah([tandai(f"pegawai:golongan:semua:{kunci}", cetak_bulat(total[kunci])) for _, kunci, _ in angka])
    non_asn = [s.status for s in laporan.pegawai_status.itertuples() if s.kelompok is Kelompok.NON_ASN and s.jumlah]
    mencakup = f" Kolom Non ASN mencakup {gabung(non_asn)}." if len(non_asn) > 1 else ""
    judul_tabel = f"Jumlah Pegawai Menurut Unit Kerja dan Golongan Tahun {laporan.tahun}"
    return [
        paragraf(
            "Sebaran pegawai menurut unit kerja dan golongan disajikan pada ",
            Rujuk("tabel:pegawai_golongan"),
            f".{_golongan_terbanyak(total, golongan)}",
        ),
        tabel(
            laporan, "pegawai_golongan", judul_tabel, kolom, _bernomor(baris),
            jumlah=[jumlah], catatan=(_KETERANGAN + mencakup,), ukuran="kecil", lanskap=len(golongan) > _GOLONGAN_POTRET,
        ),
        *(_golongan_ruang(laporan) if laporan.golongan_beruang else ()),
    ]  # fmt: skip


def _golongan_ruang(laporan: Laporan) -> list[Blok]:
    """Show ASN by golongan ruang over all units, below the table of units."""
    judul = f"Jumlah ASN Menurut Golongan Ruang Tahun {laporan.tahun}"
    return [
        paragraf("Rincian ASN menurut golongan ruang disajikan pada ", Rujuk("tabel:pegawai_golongan_ruang"), "."),
        _tabel_ringkas(laporan, "pegawai_golongan_ruang", judul, "pegawai:ruang"),
    ]


def _golongan_ringkas(laporan: Laporan) -> list[Blok]:
    """Show ASN by golongan, and by ruang where it is given, where units or genders are not known."""
    ringkas = laporan.pegawai_golongan_ruang
    terinci = {satu.golongan: satu for satu in subtotal_golongan(ringkas).itertuples() if satu.golongan in GOLONGAN_PNS}
    jumlah = {f"jumlah {nama}": satu.jumlah for nama, satu in terinci.items()}
    jumlah |= {
        s.golongan: s.jumlah for s in ringkas.iloc[:-1].itertuples() if induk_golongan(s.golongan) not in terinci
    }
    terbanyak = max(jumlah.values())
    nama = [golongan for golongan, banyak in jumlah.items() if banyak == terbanyak and banyak]
    nama.sort(key=lambda satu: GOLONGAN.index(satu.removeprefix("jumlah ")))
    depan = f"pegawai:golongan:{next(iter(nama), '')}"
    seluruh = int(ringkas["jumlah"].iloc[-1])
    banyaknya = _orang(terbanyak, seluruh, f"{depan}:jumlah", f"{depan}:bagian")
    masing = "masing-masing " if len(nama) > 1 else ""
    sebutan = gabung([satu.removeprefix("jumlah ") for satu in nama])
    menurut = "Golongan Ruang" if laporan.golongan_beruang else "Golongan"
    judul = f"Jumlah ASN Menurut {menurut} Tahun {laporan.tahun}"
    return [
        paragraf(
            f"ASN terbanyak berada pada golongan {sebutan}, yaitu {masing}{banyaknya}. Sebarannya disajikan pada ",
            Rujuk("tabel:pegawai_golongan"),
            ".",
        ),
        _tabel_ringkas(laporan, "pegawai_golongan", judul, "pegawai:golongan"),
    ]


def _tabel_ringkas(laporan: Laporan, nama: str, judul: str, awalan: str) -> Tabel:
    """Build the table of golongan and ruang; subtotals follow their last member. Traces begin with ``awalan``."""
    *baris, total = laporan.pegawai_golongan_ruang.itertuples()
    isi: list[tuple[str, Any, str, str]] = []
    jumlah = list(subtotal_golongan(laporan.pegawai_golongan_ruang).itertuples())
    for urut, satu in enumerate(baris, start=1):
        isi.append((f"{cetak_bulat(urut)}.", satu, sebutan_golongan(satu.golongan), f"{awalan}:{satu.golongan}"))
        isi += [
            ("", lain, f"Jumlah {sebutan_kelompok(lain.golongan)}", f"{awalan}:jumlah {lain.golongan}")
            for lain in jumlah
            if lain.anggota[-1] == satu.golongan
        ]

    def kunci(bidang: str) -> Callable[[Any], str]:
        return lambda b: f"{b[3]}:{bidang}"

    kolom = [
        KolomTabel("No.", lambda b: b[0], 0.6, "tengah"),
        KolomTabel("Golongan", lambda b: b[2], 3.0),
        *_kolom_kelamin(total, kunci),
        KolomTabel("Jumlah", lambda b: cetak_bulat(b[1].jumlah), 1.2, "tengah", jejak=kunci("jumlah")),
        KolomTabel(
            "%", lambda b: cetak_desimal(persen(b[1].jumlah, total.jumlah)), 1.2, "tengah", jejak=kunci("bagian")
        ),
    ]
    seluruh = cetak_desimal(persen(total.jumlah, total.jumlah))
    akhir = _jumlah([*_isi_total(total, f"{awalan}:semua"), tandai(f"{awalan}:semua:bagian", seluruh)])
    return tabel(laporan, nama, judul, kolom, isi, gaya=lambda b: "" if b[0] else "jumlah", jumlah=[akhir])


def _kolom_kelamin(total: Any, kunci: Callable[[str], Callable[[Any], str]]) -> list[KolomTabel]:
    """Declare the columns of both genders where all rows have them; ``kunci`` names the traces of a field."""
    if total.laki_laki is None or total.perempuan is None:
        return []
    return [
        KolomTabel("Laki-laki", lambda b: cetak_bulat(b[1].laki_laki), 1.2, "tengah", jejak=kunci("laki_laki")),
        KolomTabel("Perempuan", lambda b: cetak_bulat(b[1].perempuan), 1.2, "tengah", jejak=kunci("perempuan")),
    ]


def _isi_total(total: Any, awalan: str) -> list[str]:
    """Print the totals of the columns of :func:`_kolom_kelamin`, and of all."""
    bidang = ("laki_laki", "perempuan") if None not in (total.laki_laki, total.perempuan) else ()
    return [tandai(f"{awalan}:{satu}", cetak_bulat(getattr(total, satu))) for satu in (*bidang, "jumlah")]


def _kolom_angka(judul: str, kunci: str, grup: str) -> KolomTabel:
    return KolomTabel(
        judul,
        lambda b: cetak_bulat(b[1][kunci]),
        0.8 if grup else 1.5,
        "tengah",
        grup=grup,
        jejak=lambda b: f"pegawai:golongan:{b[1]['unit']}:{kunci}",
    )


def _golongan_terbanyak(total: dict[str, int], golongan: Sequence[str]) -> str:
    menurut = {satu: total[f"{satu}_l"] + total[f"{satu}_p"] for satu in golongan}
    terbanyak = max(menurut.values())
    if not terbanyak:
        return ""
    nama = [satu for satu, jumlah in menurut.items() if jumlah == terbanyak]
    masing = "masing-masing " if len(nama) > 1 else ""
    kunci = f"pegawai:golongan:semua:{nama[0]}"
    berapa = _orang(terbanyak, total["asn"], kunci, f"{kunci}:bagian")
    return f" ASN terbanyak berada pada golongan {gabung(nama)}, yaitu {masing}{berapa}."


@sajian
def grafik_golongan(laporan: Laporan) -> Sequence[Blok]:
    """Show men and women by golongan and Non ASN as bars; nothing where that is not known."""
    if not laporan.golongan_terinci:
        return []
    total = laporan.pegawai_golongan.to_dict("records")[-1]
    grup = [(sebutan_golongan(satu), satu) for satu in golongan_unit(laporan.lembar("pegawai_golongan"))] + [
        ("Non ASN", "non_asn")
    ]
    isi = [(nama, total[f"{depan}_l"], total[f"{depan}_p"]) for nama, depan in grup]
    isi = [satu for satu in isi if satu[1] + satu[2]]
    if not isi:
        return []
    nama, laki, perempuan = zip(*isi, strict=True)
    alt = "; ".join(f"{n}: laki-laki {cetak_bulat(a)} orang, perempuan {cetak_bulat(b)} orang" for n, a, b in isi)
    return [
        paragraf("Perbandingan menurut jenis kelamin digambarkan pada ", Rujuk("gambar:pegawai_golongan"), "."),
        gambar(
            laporan,
            "pegawai_golongan",
            f"Pegawai Menurut Golongan dan Jenis Kelamin Tahun {laporan.tahun}",
            grafik.batang_pegawai(nama, laki, perempuan),
            f"Diagram batang jumlah pegawai. {alt}.",
        ),
    ]


# --- education and eselon ----------------------------------------------------------------------------------------


@sajian
def tabel_pendidikan(laporan: Laporan) -> Sequence[Blok]:
    """Show staff by unit, education and gender; where genders are not known a level shares one cell."""
    *baris, total = laporan.pegawai_pendidikan.to_dict("records")
    if not total["jumlah"]:
        return [paragraf(f"Rincian pegawai menurut pendidikan tidak termuat dalam data laporan tahun {laporan.tahun}.")]
    if all(satu.unit is None and satu.jumlah is not None for satu in laporan.data.pegawai_pendidikan):
        return _pendidikan_ringkas(laporan)
    jenjang = _jenjang(laporan)
    kolom = [
        KolomTabel("No.", str, 0.8, "tengah"),
        KolomTabel("Unit Kerja", str, 5.0),
        *(KolomTabel(huruf, str, 0.9, "tengah", grup=satu) for satu in jenjang for _, huruf in _JK),
        KolomTabel("Jumlah", str, 1.4, "tengah"),
    ]
    isi = [(Sel(nomor), Sel(_nama_baris(satu)), *_sel_jenjang(satu, jenjang)) for nomor, satu in _bernomor(baris)]
    akhir = tuple(replace(sel, tebal=True) for sel in _sel_jenjang(total, jenjang))
    utuh = all(total[f"{satu}_l"] is not None for satu in jenjang)
    tergabung = (
        "" if utuh else " Sel yang tidak dibagi memuat jumlah karena rincian laki-laki dan perempuan belum tersedia."
    )
    judul = f"Jumlah Pegawai Menurut Unit Kerja dan Pendidikan Tahun {laporan.tahun}"
    bentuk = tabel(laporan, "pegawai_pendidikan", judul, kolom, (), catatan=(_KETERANGAN + tergabung,), ukuran="kecil")
    return [
        paragraf("Sebaran pegawai menurut jenjang pendidikan disajikan pada ", Rujuk("tabel:pegawai_pendidikan"), "."),
        replace(bentuk, baris=(*isi, (*_jumlah(()), *akhir)), gaya_baris=(*("" for _ in isi), "jumlah")),
    ]


def _pendidikan_ringkas(laporan: Laporan) -> list[Blok]:
    """Show levels of education as rows, where the source gives neither units nor genders."""
    *kelompok, total = laporan.pegawai_pendidikan.to_dict("records")
    kolom = [
        KolomTabel("No.", lambda b: b[0], 0.6, "tengah"),
        KolomTabel("Jenjang Pendidikan", lambda b: b[1], 3.0),
        *(_kolom_jenjang(satu, f"{satu['kelompok']} (orang)", 1.4) for satu in kelompok),
        *([_kolom_jenjang(total, "Jumlah", 1.2)] if len(kelompok) > 1 else []),
    ]
    akhir = [
        tandai(f"{_kunci_pendidikan(satu)}:jumlah", cetak_bulat(satu["jumlah"]))
        for satu in ([*kelompok, total] if len(kelompok) > 1 else kelompok)
    ]
    nama = f" {kelompok[0]['kelompok']}" if len(kelompok) == 1 else ""
    judul = f"Jumlah Pegawai{nama} Menurut Pendidikan Tahun {laporan.tahun}"
    return [
        paragraf("Sebaran pegawai menurut jenjang pendidikan disajikan pada ", Rujuk("tabel:pegawai_pendidikan"), "."),
        tabel(laporan, "pegawai_pendidikan", judul, kolom, _bernomor(_jenjang(laporan)[::-1]), jumlah=[_jumlah(akhir)]),
    ]


def _kunci_pendidikan(satu: dict[str, Any]) -> str:
    """Return what the keys of the traces of a row begin with; the total has no group."""
    return f"pegawai:pendidikan:{satu['nama']}:{satu['kelompok']}" if satu["kelompok"] else "pegawai:pendidikan:semua"


def _kolom_jenjang(kelompok: dict[str, Any], judul: str, bobot: float) -> KolomTabel:
    return KolomTabel(
        judul,
        lambda b: cetak_bulat(kelompok[b[1]]),
        bobot,
        "tengah",
        jejak=lambda b: f"{_kunci_pendidikan(kelompok)}:{b[1]}",
    )


def _nama_baris(satu: dict[str, Any]) -> str:
    """Name a row: the unit, with its group where the unit has a row for Non ASN too."""
    lain = satu["kelompok"] == Kelompok.NON_ASN and satu["nama"] != satu["kelompok"]
    return f"{satu['nama']} ({satu['kelompok']})" if lain else str(satu["nama"])


def _sel_jenjang(satu: dict[str, Any], jenjang: Sequence[str]) -> list[Sel]:
    def angka(kolom: str, lebar: int = 1) -> Sel:
        return Sel(tandai(f"{_kunci_pendidikan(satu)}:{kolom}", cetak_bulat(satu[kolom])), lebar=lebar)

    sel: list[Sel] = []
    for j in jenjang:
        if satu[f"{j}_l"] is None or satu[f"{j}_p"] is None:
            sel.append(angka(j, 2))
        else:
            sel += [angka(f"{j}_{jk}") for jk, _ in _JK]
    return [*sel, angka("jumlah")]


@sajian
def tabel_eselon(laporan: Laporan) -> Sequence[Blok]:
    """Show officials by eselon and gender."""
    *baris, total = laporan.pegawai_eselon.itertuples()
    if not total.jumlah:
        return []

    def kunci(bidang: str) -> Callable[[Any], str]:
        return lambda b: f"pegawai:eselon:{b[1].eselon}:{bidang}"

    kelamin = _kolom_kelamin(total, kunci)
    kolom = [
        KolomTabel("No.", lambda b: b[0], 0.6, "tengah"),
        KolomTabel("Eselon", lambda b: b[1].eselon, 3.0),
        *kelamin,
        KolomTabel("Jumlah", lambda b: cetak_bulat(b[1].jumlah), 1.2, "tengah", jejak=kunci("jumlah")),
    ]
    awalan = "pegawai:eselon:semua"
    jumlah = _jumlah(_isi_total(total, awalan))
    judul = f"Jumlah Pejabat Menurut Eselon{' dan Jenis Kelamin' if kelamin else ''} Tahun {laporan.tahun}"
    return [
        paragraf(
            f"Jabatan struktural dan yang setara diduduki oleh {tandai(f'{awalan}:jumlah', cetak_bulat(total.jumlah))} orang"
            f"{_sambung(total, awalan)}. Susunannya disajikan pada ",
            Rujuk("tabel:pegawai_eselon"),
            ".",
        ),
        tabel(laporan, "pegawai_eselon", judul, kolom, _bernomor(baris), jumlah=[jumlah]),
    ]
