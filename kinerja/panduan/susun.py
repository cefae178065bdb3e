"""What the reference pages say: sheets and columns, formulas and scales, choices, placeholders, rules of the reviewer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from kinerja import hitung
from kinerja.besaran.definisi import semua_besaran
from kinerja.besaran.efisiensi import semua_efisiensi
from kinerja.besaran.rumus import bernama
from kinerja.dokumen import DOKUMEN, dokumen_lembar
from kinerja.laporan import PENANDA
from kinerja.masukan import judul_kolom
from kinerja.masukan.gaya_isian import pilihan_tertutup
from kinerja.model import (
    LEMBAR,
    TEMPAT_ANALISIS,
    Analisis,
    Pilihan,
    Rujukan,
    alasan_hitung_saja,
    cacat_skala,
    muat_ordinal,
    muat_skala,
)
from kinerja.panduan.arsitektur import gambar_rumah, halaman_arsitektur
from kinerja.reviu import ATURAN, Keluarga, Tingkat

__all__ = ["HALAMAN", "susun_halaman"]

_PEMBUKA = "<!-- Dibuat oleh python -m kinerja.panduan; jangan disunting. -->\n\n"


def susun_halaman(nama: str) -> str:
    """Return one page as Markdown, or a drawing as SVG.

    Raises
    ------
    KeyError
        for a name that is not in :data:`HALAMAN`.
    """
    return (_PEMBUKA if nama.endswith(".md") else "") + HALAMAN[nama]()


def _tabel(kepala: Sequence[str], baris: Iterable[Sequence[str]]) -> str:
    def tulis(isi: Sequence[str]) -> str:
        return "| " + " | ".join(satu.replace("|", "\\|").replace("\n", " ") for satu in isi) + " |"

    return "\n".join([tulis(kepala), tulis(["---"] * len(kepala)), *map(tulis, baris)]) + "\n"


def _lembar() -> str:
    bagian = [
        "# Lembar dan kolom data.xlsx\n\n"
        "Setiap lembar memuat satu pokok bahasan. Kolom “wajib” harus terisi pada setiap baris; data yang belum ada "
        "dibiarkan kosong, tidak diisi nol. Yang diisi tercetak dalam laporan, kecuali kolom yang artinya diakhiri "
        "kalimat bercetak miring.\n"
    ]
    for nama, spek in LEMBAR.items():
        kunci = ", ".join(judul_kolom(satu) for satu in spek.kunci)
        unik = f" Tidak boleh berulang: {kunci}." if kunci else ""
        kosong = f" Dipakai untuk {_pemakai(nama)}."
        baris = []
        for kolom in spek.nama_kolom():
            bidang = spek.model_fields[kolom]
            pilihan = pilihan_tertutup(bidang.annotation)
            arti = (bidang.description or "") + (f" Pilihan: {', '.join(pilihan)}." if pilihan else "")
            alasan = alasan_hitung_saja(bidang)
            arti += f" *{alasan}*" if alasan else ""
            contoh = str(bidang.examples[0]) if bidang.examples else ""
            baris.append((judul_kolom(kolom), "ya" if bidang.is_required() else "", arti, contoh))
        bagian.append(
            f"## {nama}\n\n{spek.judul_lembar}.{unik}{kosong}\n\n" + _tabel(("Kolom", "Wajib", "Arti", "Contoh"), baris)
        )
        if nama == Analisis.lembar:
            bagian.append(_tempat_analisis())
    return "\n".join(bagian)


def _pemakai(lembar: str) -> str:
    """Name the documents that use a sheet, and how they need it."""
    return ", ".join(f"{satu.sebutan} ({satu.lembar[lembar].value})" for satu in dokumen_lembar(lembar))


def _dokumen() -> str:
    bagian = [
        "# Dokumen\n\nSetiap jenis dokumen disusun dari foldernya sendiri, dengan lembar, naskah, dan notebook yang disebut di "
        "sini. Isian `dokumen` dalam `params.yaml` menyebut dokumen yang disusun dari satu folder tahun.\n"
    ]
    for satu in DOKUMEN.values():
        berkas = ", ".join(f"`{nama}`" for nama in satu.bentuk.values())
        asal = f"params/{satu.tempat.value}"
        bagian.append(
            f"## {satu.kunci}\n\n{satu.nama}. Disusun dari `{asal}` dengan `notebooks/{satu.kunci}`, menjadi {berkas}.\n"
        )
        if satu.narasi:
            baris = [
                (f"`{nama}.md`", isi.judul, "ya" if isi.wajib else "", isi.petunjuk)
                for nama, isi in satu.narasi.items()
            ]
            bagian.append(_tabel(("Naskah", "Bagian", "Wajib", "Isi"), baris))
        if satu.lembar:
            lembar = [(f"`{nama}`", LEMBAR[nama].judul_lembar, butuh.value) for nama, butuh in satu.lembar.items()]
            bagian.append(_tabel(("Lembar", "Isi", "Keperluan"), lembar))
        if satu.tak_cetak:
            kolom = [(f"`{nama}`", alasan or "Diperingatkan bila diisi.") for nama, alasan in satu.tak_cetak.items()]
            bagian.append(_tabel(("Kolom yang tidak tercetak", "Keterangan"), kolom))
    return "\n".join(bagian)


def _tempat_analisis() -> str:
    """List what each kind of remark may be about and where it is printed; everything else is refused."""
    baris = []
    for rujukan in Rujukan:
        tempat: dict[str, list[str]] = {}
        for jenis, boleh in TEMPAT_ANALISIS.items():
            if rujukan in boleh:
                tempat.setdefault(boleh[rujukan].value, []).append(jenis.value)
        sebutan = "seluruhnya (rujukan kosong)" if rujukan is Rujukan.SELURUHNYA else rujukan.value
        baris += [(sebutan, ", ".join(jenis), letak) for letak, jenis in tempat.items()]
    return (
        "Jenis yang dapat menjelaskan setiap rujukan, dan tempatnya dalam laporan. Pasangan lain ditolak.\n\n"
        + _tabel(("Rujukan", "Jenis", "Tercetak pada"), baris)
    )


def _rumus() -> str:
    capaian = [("naik", hitung.NAIK), *((f"turun, {r.value}", isi) for r, isi in hitung.TURUN.items())]
    capaian += [("rentang", hitung.RENTANG), ("predikat", hitung.PREDIKAT)]
    efisiensi = [(isi.id, isi) for isi in semua_efisiensi()]
    bagian = [
        "# Rumus dan skala\n\n## Rumus capaian\n",
        _tabel(("Arah dan pilihan", "Rumus", "Sumber", "Catatan"), map(_baris_rumus, capaian)),
        "## Rumus efisiensi\n\nPilihan `rumus_efisiensi`.\n",
        _tabel(("Pilihan", "Rumus", "Sumber", "Catatan"), map(_baris_rumus, efisiensi)),
        "## Skala predikat\n\nPilihan `skala`. Skala yang bercelah atau bertumpang tindih disebutkan dalam laporan.\n",
    ]
    for skala in muat_skala().values():
        kelas = [(satu.predikat, hitung.teks_kelas(satu)) for satu in skala.kelas]
        cacat = "; ".join(cacat_skala(skala))
        yakin = "" if skala.kepastian == "V" else " Perlu diperiksa terhadap peraturan."
        bagian.append(
            f"### {skala.id}\n\n{skala.nama}. Sumber: {skala.sumber}.{yakin}"
            + (f" Cacat: {cacat}." if cacat else "")
            + "\n\n"
            + _tabel(("Predikat", "Capaian (x)"), kelas)
        )
    ordinal = [(s.id, ", ".join(s.urutan), s.sumber) for s in muat_ordinal().values()]
    bagian += ["## Urutan predikat\n\nDari yang terendah.\n", _tabel(("Skala", "Urutan", "Sumber"), ordinal)]
    return "\n".join(bagian)


def _baris_rumus(isi: tuple[str, hitung.RumusTercetak]) -> tuple[str, ...]:
    nama, rumus = isi
    return nama, bernama(rumus), rumus.sumber, rumus.peringatan


def _pengaturan() -> str:
    baris = []
    for nama, bidang in Pilihan.model_fields.items():
        nilai = "skala pada rumus.md" if nama == "skala" else ", ".join(pilihan_tertutup(bidang.annotation))
        bawaan = bidang.default
        baris.append((f"`{nama}`", bidang.description or "", nilai, "tidak ada" if bawaan is None else f"`{bawaan}`"))
    return (
        "# Pilihan laporan\n\nDitulis di bawah `pilihan:` dalam `kabupaten.yaml` (berlaku bagi semua perangkat daerah) "
        "atau `params.yaml` (laporan ini saja, mengalahkan yang pertama). Bab III mencetak pilihan yang dipakai dan "
        "siapa yang menetapkannya.\n\n" + _tabel(("Nama", "Arti", "Nilai", "Bawaan"), baris)
    )


def _penanda() -> str:
    return (
        "# Penanda dalam narasi\n\nSetiap angka yang diketahui sistem ditulis sebagai penanda `{{ ... }}` di "
        "`narasi/*.md` dan di kolom uraian lembar analisis, inovasi, isu_strategis, langkah, dan tindak_lanjut_lhe. "
        "Penanda menghasilkan teks jadi, lengkap dengan satuannya. Kata dapat bergantung pada hasil: "
        '`{{ "naik" if indikator("S1.1").perubahan == "meningkat" else "belum naik" }}`.\n\n'
        + _tabel(("Penanda", "Menghasilkan"), ((f"`{nama}`", arti) for nama, arti in PENANDA))
    )


def _besaran() -> str:
    baris = [
        (f"`{satu.pola}`", satu.nama, satu.cetakan.value, satu.teks_rumus(_Sebutan()), satu.sumber)
        for satu in semua_besaran()
    ]
    return (
        "# Besaran\n\nSetiap angka yang dihitung atau dicetak ditetapkan satu kali di bawah kunci berikut; kunci itu dipakai "
        "jejak.json, `laporan.jejak(kunci)`, dan penanda `besaran(kunci)`. Bagian dalam kurung kurawal diisi kode, tahun, "
        "atau nama. Rumus yang mengikuti pilihan laporan ada pada rumus.md.\n\n"
        + _tabel(("Kunci", "Nama", "Satuan", "Rumus", "Sumber"), baris)
    )


class _Sebutan(dict[str, str]):
    """Leaves the names of a pattern as they are."""

    def __missing__(self, nama: str) -> str:
        return f"{{{nama}}}"


def _reviu() -> str:
    bagian = [
        "# Aturan reviu\n\n`kinerja review` menjalankan aturan berikut atas data laporan. "
        + " ".join(f"**{satu.value}**: {arti}." for satu, arti in _TINGKAT.items())
        + " Perintah itu keluar dengan kode 1 bila ada galat yang belum dijelaskan dalam reviu.xlsx.\n"
    ]
    for keluarga in Keluarga:
        milik = [satu for satu in ATURAN.values() if satu.keluarga is keluarga]
        if milik:
            baris = [(f"`{a.id}`", a.judul, a.tingkat.value, ", ".join(a.membaca), a.dasar) for a in milik]
            kepala = ("Aturan", "Yang diminta", "Tingkat", "Membaca", "Dasar")
            bagian.append(f"## {keluarga.value.capitalize()}\n\n" + _tabel(kepala, baris))
    return "\n".join(bagian)


#: What each severity asks of the reader.
_TINGKAT = {
    Tingkat.GALAT: "pasti bertentangan",
    Tingkat.PERINGATAN: "perlu diperbaiki atau dijelaskan",
    Tingkat.CATATAN: "patut diketahui",
}

#: Pages by file name.
HALAMAN: Mapping[str, Callable[[], str]] = {
    "arsitektur.md": halaman_arsitektur,
    "arsitektur.svg": gambar_rumah,
    "besaran.md": _besaran,
    "dokumen.md": _dokumen,
    "lembar.md": _lembar,
    "penanda.md": _penanda,
    "pilihan.md": _pengaturan,
    "reviu.md": _reviu,
    "rumus.md": _rumus,
}
