"""The header of a sheet: where its columns stand, which of them are missing, misspelt or not known, and the rows below."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kinerja.angka import kosong
from kinerja.masukan.buku import LembarMentah, huruf, judul_kolom, kunci_lembar
from kinerja.masukan.catat_lembar import CatatanLembar, Pasangan, dekat, saran
from kinerja.masukan.nama_kode import judul_nama, kolom_bernama
from kinerja.masukan.tata import baris_jumlah, kepala_lagi, periksa_tata
from kinerja.model import Asal, LembarSpek

__all__ = ["mendatar", "tegak"]

#: The header is looked for in this many rows from the top.
_BARIS_CARI = 20


def mendatar(mentah: LembarMentah, spek: LembarSpek, catat: CatatanLembar) -> list[Pasangan]:
    """Pair each row below the header with its place."""
    kepala = _cari_kepala(mentah, spek)
    if kepala is None:
        contoh = ", ".join(judul_kolom(nama) for nama in spek.nama_kolom()[:4])
        catat.tambah(spek.lembar, "", "kepala_tidak_ada", f"baris nama kolom ({contoh}, ...) tidak ditemukan")
        catat.tak_utuh.add(spek.lembar)
        return []
    nomor, letak = kepala
    judul = [(str(sel), f"{huruf(kolom)}{nomor + 1}") for kolom, sel in enumerate(mentah.baris[nomor])]
    rusak = _periksa_judul("kolom", judul, {*letak}, f"baris {nomor + 1}", spek, catat)
    hasil: list[Pasangan] = []
    bernama = _kolom_rumus(judul, spek)
    kolom_huruf = {nama: huruf(kolom) for nama, kolom in letak.items()}
    terisi: dict[int, set[str]] = {}
    for urut in range(nomor + 1, len(mentah.baris)):
        baris = mentah.baris[urut]
        # Half of the rows of a guided workbook are formatted and blank.
        if baris.count("") == len(baris):
            continue
        nilai = {
            nama: isi
            for nama, kolom in letak.items()
            if kolom < len(baris) and (isi := baris[kolom]) != "" and not kosong(isi)
        }
        if not nilai:
            _nama_diketik(baris, urut, bernama, catat, spek.lembar)
            continue
        if baris_jumlah(baris):
            pesan = "baris jumlah dihitung oleh sistem; hapus baris ini"
            catat.tambah(spek.lembar, f"{next(kolom_huruf[nama] for nama in nilai)}{urut + 1}", "baris_jumlah", pesan)
            continue
        awal = kepala_lagi(baris, spek)
        if awal is not None:
            pesan = "nama kolom ditulis lagi; satukan barisnya dengan tabel pertama, di bawah sel ini tidak dibaca"
            catat.tambah(spek.lembar, f"{huruf(awal)}{urut + 1}", "tabel_kedua", pesan)
            catat.tak_utuh.add(spek.lembar)
            break
        terisi[urut] = {*nilai}
        hasil.append((nilai, Asal(catat.berkas, spek.lembar, urut + 1, kolom_huruf, rusak)))
    wajib = letak.keys() & spek.kolom_wajib()
    for sel, kode, pesan in periksa_tata(mentah, nomor, letak, terisi, wajib):
        catat.tambah(spek.lembar, sel, kode, pesan, peringatan=True)
    return hasil


def _kolom_rumus(judul: Sequence[tuple[str, str]], spek: LembarSpek) -> dict[int, tuple[str, str]]:
    """Return the columns that formulas fill with the names of codes: title, and the column of the codes."""
    sistem = {kunci_lembar(judul_nama(satu)): satu for satu in kolom_bernama(spek)}
    semua = ((kolom, teks, sistem.get(kunci_lembar(teks))) for kolom, (teks, _) in enumerate(judul))
    return {kolom: (teks, kode) for kolom, teks, kode in semua if kode is not None}


def _nama_diketik(
    baris: Sequence[object],
    urut: int,
    bernama: Mapping[int, tuple[str, str]],
    catat: CatatanLembar,
    lembar: str,
) -> None:
    """Tell that a row holds nothing but a name in a column that a formula fills from a code: nobody reads it."""
    for kolom, (judul, kode) in bernama.items():
        isi = baris[kolom] if kolom < len(baris) else ""
        # A formula that was never computed is no typed name.
        if isinstance(isi, str | int | float) and not kosong(isi):
            pesan = (
                f"tidak dibaca karena kolom “{judul}” diisi oleh rumus; tulis kodenya pada kolom “{judul_kolom(kode)}”"
            )
            catat.tambah(lembar, f"{huruf(kolom)}{urut + 1}", "nama_diketik", pesan, peringatan=True)


def tegak(mentah: LembarMentah, spek: LembarSpek, catat: CatatanLembar) -> list[Pasangan]:
    """Read a sheet of one record: names in column A, values in column B."""
    nilai: dict[str, object] = {}
    letak: dict[str, int] = {}
    judul: list[tuple[str, str]] = []
    for urut, baris in enumerate(mentah.baris, start=1):
        nama = kunci_lembar(str(baris[0])) if baris else ""
        isi = baris[1] if len(baris) > 1 else ""
        if nama in spek.nama_kolom():
            judul.append((str(baris[0]), f"A{urut}"))
            if letak.setdefault(nama, urut) == urut and not kosong(isi):
                nilai[nama] = isi
        elif nama and nama != "kolom" and not kosong(isi):
            judul.append((str(baris[0]), f"A{urut}"))
    rusak = _periksa_judul("baris", judul, {*letak}, "", spek, catat)
    # The "column" of a field is B with the field's own row, so that its cell reads B7.
    asal = Asal(catat.berkas, spek.lembar, 0, {nama: f"B{baris}" for nama, baris in letak.items()}, rusak)
    return [(nilai, asal)] if letak else []


def _periksa_judul(
    sebutan: str, judul: Sequence[tuple[str, str]], ada: set[str], tempat: str, spek: LembarSpek, catat: CatatanLembar
) -> frozenset[str]:
    """Compare the titles of a sheet with the columns it should have.

    Parameters
    ----------
    sebutan
        what a title names: kolom, or baris on an upright sheet.
    judul
        every title with its cell.
    ada
        columns that were found.
    tempat
        place for a column that is missing altogether.

    Returns
    -------
    frozenset
        the columns that may be empty and are missing by mistake.
    """
    asing: dict[str, str] = {}
    sistem = {kunci_lembar(judul_nama(satu)) for satu in kolom_bernama(spek)}
    pertama: dict[str, str] = {}
    for teks, sel in judul:
        nama = kunci_lembar(teks)
        if kosong(teks) or nama in sistem:
            continue
        if nama not in spek.nama_kolom():
            asing[teks] = sel
        elif pertama.setdefault(nama, sel) != sel:
            pesan = f"{sebutan} “{teks}” sudah ada di {pertama[nama]}; hapus salah satu"
            catat.tambah(spek.lembar, sel, "kolom_ganda", pesan)
    hilang = []
    for nama in spek.nama_kolom():
        wajib = nama in spek.kolom_wajib()
        if nama in ada:
            continue
        pesan = f'{sebutan} "{judul_kolom(nama)}" tidak ditemukan'
        maksud = dekat(judul_kolom(nama), [*asing])
        if maksud:
            # A misspelt title: what stands below it would be lost without a word.
            catat.tambah(spek.lembar, asing.pop(maksud), "kolom_tidak_ada", f"{pesan}; mungkin maksudnya “{maksud}”")
        elif wajib or nama in spek.kolom_tetap:
            catat.tambah(spek.lembar, tempat, "kolom_tidak_ada", pesan)
        else:
            continue
        if wajib and nama in spek.kunci[:1]:
            catat.tak_utuh.add(spek.lembar)
        hilang.append(nama)
    for teks, sel in asing.items():
        semua = [judul_kolom(nama) for nama in spek.nama_kolom()]
        pesan = saran(f"{sebutan} “{teks}” tidak dikenal dan diabaikan", teks, semua)
        catat.tambah(spek.lembar, sel, "kolom_asing", pesan, peringatan=True)
    return frozenset(hilang)


def _cari_kepala(mentah: LembarMentah, spek: LembarSpek) -> tuple[int, dict[str, int]] | None:
    """Find the row with most of the column names; at least half of the required ones must stand in it."""
    wajib = {*spek.kolom_wajib()}
    terbaik: tuple[int, dict[str, int]] | None = None
    for nomor, baris in enumerate(mentah.baris[:_BARIS_CARI]):
        letak: dict[str, int] = {}
        for kolom, sel in enumerate(baris):
            nama = "" if sel == "" else kunci_lembar(str(sel))
            if nama in spek.model_fields and nama != "asal":
                letak.setdefault(nama, kolom)
        cukup = 2 * len(wajib & letak.keys()) >= len(wajib) and letak.keys() - {"catatan"}
        if cukup and (terbaik is None or len(letak) > len(terbaik[1])):
            terbaik = (nomor, letak)
    return terbaik
