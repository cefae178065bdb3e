"""Rules on prose: typed numbers, and statements that the data contradict."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kinerja import hitung
from kinerja.angka import TANPA_NILAI, terbilang
from kinerja.hitung import Status
from kinerja.laporan import Laporan
from kinerja.reviu.aturan import Keluarga, aturan
from kinerja.reviu.naskah_angka import angka_diketik, disebut, duga_angka
from kinerja.reviu.naskah_kalimat import Kalimat, baca_kalimat, konteks
from kinerja.reviu.temuan import Dugaan, Tingkat
from kinerja.reviu.terbit_kolom import kata

__all__: list[str] = []

_BACA = ("narasi", "analisis", "isu_strategis", "inovasi", "langkah", "tindak_lanjut_lhe")
_SATU = "Permenpan-RB 53/2014, Lampiran III: uraian didukung data yang dilaporkan"


@aturan(
    "Angka dalam narasi sama dengan hitungan",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_angka_keliru(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that the sentence says to be a certain quantity is that quantity."""
    for satu in angka_diketik(laporan):
        if (hasil := duga_angka(laporan, satu)) and hasil[0] == "keliru":
            tahu = hasil[1]
            pesan = f"{tahu.besaran.capitalize()} yang benar {tahu.teks}, tertulis {satu.teks}; pakai {{{{ {tahu.penanda} }}}}."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


@aturan(
    "Angka dalam narasi tidak salah ketik",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_angka_mirip(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that differs from a known one by a slip is probably meant to be it."""
    for satu in angka_diketik(laporan):
        if (hasil := duga_angka(laporan, satu)) and hasil[0] == "mirip":
            tahu = hasil[1]
            pesan = f"Tertulis {satu.teks}, mirip dengan {tahu.besaran} {tahu.teks}; periksa, lalu pakai {{{{ {tahu.penanda} }}}}."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


@aturan(
    "Angka yang dihitung sistem ditulis dengan penanda",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.CATATAN,
    dasar="Satu angka ditulis satu kali: narasi mengambilnya dari hitungan",
    membaca=_BACA,
)
def naskah_angka_diketik(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed number that the system knows stays right only as a placeholder."""
    for satu in angka_diketik(laporan):
        if (hasil := duga_angka(laporan, satu)) and hasil[0] == "sama":
            tahu = hasil[1]
            pesan = f"{satu.teks} diketik; pakai {{{{ {tahu.penanda} }}}} agar mengikuti data."
            yield Dugaan(satu.kalimat.tempat, satu.teks, tahu.teks, pesan)


# --- met or not met, rose or fell ---

_BERSYARAT = re.compile(
    r"\b(?:untuk|agar|supaya|guna|akan|dapat|ingin|diharapkan|upaya|bila|jika|apabila|belum tentu|bertekad|perlu|harus|"
    r"tidak ada|berpotensi|sebagian|beberapa|optimis|mampu|dalam rangka|mengupayakan|meskipun|walaupun)\b",
    re.IGNORECASE,
)
_GAGAL = re.compile(
    r"\b(?:tidak|belum|gagal)\s+(?:\w+\s+){0,2}?(?:tercapai|terpenuhi|mencapai|memenuhi|melampaui)(?:\s+target\w*)?|di bawah target",
    re.IGNORECASE,
)
_BERHASIL = re.compile(
    r"\b(?:mencapai|memenuhi|melampaui|melebihi)\s+target|\btarget\w*\s+(?:\w+\s+){0,2}?(?:tercapai|terlampaui|terpenuhi)|\btercapai\b",
    re.IGNORECASE,
)
_NAIK = re.compile(r"\b(?:meningkat|naik|bertambah|kenaikan|membaik)\b", re.IGNORECASE)
_TURUN = re.compile(r"\b(?:menurun|turun|berkurang|penurunan|merosot)\b", re.IGNORECASE)
_LALU = re.compile(r"tahun (?:lalu|sebelumnya|20\d\d)|dibanding", re.IGNORECASE)


def _satu_indikator(laporan: Laporan, kalimat: Kalimat) -> str:
    """Return the code of the only indicator that a sentence speaks of, "" where there are none or several."""
    kode = sorted(kode for jenis, kode in disebut(laporan, kalimat) if jenis == "indikator")
    return kode[0] if len(kode) == 1 else ""


@aturan(
    "Tercapai atau tidaknya target sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_status(laporan: Laporan) -> Iterator[Dugaan]:
    """A sentence on one indicator does not call a missed target met, nor a met target missed; nor all of them met."""
    status = {satu.kode: satu.status for satu in laporan.capaian.itertuples()}
    for kalimat in baca_kalimat(laporan):
        teks = kalimat.ketikan
        gagal = _GAGAL.search(teks)
        berhasil = _BERHASIL.search(_GAGAL.sub(" ", teks))
        temu = gagal or berhasil
        if temu is None or _BERSYARAT.search(teks[: temu.start()]) or (gagal and berhasil):
            continue
        kode = _satu_indikator(laporan, kalimat)
        nyata = status.get(kode)
        if nyata and (nyata is Status.TIDAK_TERCAPAI) != bool(gagal):
            nama = konteks(laporan).nilai(f'indikator("{kode}").nama')
            pesan = f"Kalimat menyebut “{temu[0]}”, sedangkan menurut data target {nama} {nyata.value}."
            yield Dugaan(kalimat.tempat, temu[0], nyata.value, pesan)
        elif (
            nyata and gagal is None and nyata is Status.TERCAPAI and re.search("melampaui|melebihi|terlampaui", temu[0])
        ):
            yield Dugaan(kalimat.tempat, temu[0], nyata.value, "Realisasi sama dengan target, tidak melampauinya.")
        elif (
            not kode
            and not gagal
            and (
                semua := re.search(
                    r"\b(?:seluruh|semua)(?:nya)?\s+(?:target\s+)?indikator(?:\s+kinerja)?(?:\s+(\w+))?",
                    teks,
                    re.IGNORECASE,
                )
            )
        ):
            yield from _semua(laporan, kalimat, (semua[1] or "").casefold())


def _semua(laporan: Laporan, kalimat: Kalimat, level: str) -> Iterator[Dugaan]:
    tabel = laporan.capaian
    milik = tabel[tabel["level"] == level] if level in ("tujuan", "sasaran", "program") else tabel
    gagal = [satu.nama for satu in milik.itertuples() if satu.status is Status.TIDAK_TERCAPAI]
    if gagal:
        pesan = f"Kalimat menyebut semua indikator mencapai target, sedangkan {len(gagal)} tidak: {gagal[0]}."
        yield Dugaan(kalimat.tempat, "semua indikator", f"{len(gagal)} tidak tercapai", pesan)


@aturan(
    "Naik atau turunnya realisasi sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_arah(laporan: Laporan) -> Iterator[Dugaan]:
    """A sentence that compares one indicator with last year does not turn the change around."""
    for kalimat in baca_kalimat(laporan):
        naik, turun = _NAIK.search(kalimat.ketikan), _TURUN.search(kalimat.ketikan)
        lalu = _LALU.search(kalimat.isi)
        tahun = {int(satu) for satu in re.findall(r"\b20\d\d\b", kalimat.isi)}
        kode = _satu_indikator(laporan, kalimat)
        if bool(naik) == bool(turun) or not lalu or not kode or not tahun <= {laporan.tahun, laporan.tahun - 1}:
            continue
        temu = naik or turun
        assert temu is not None
        nyata = konteks(laporan).nilai(f'indikator("{kode}").perubahan')
        sebut = "meningkat" if naik else "menurun"
        if (
            nyata in ("meningkat", "menurun", "tetap")
            and nyata != sebut
            and not _BERSYARAT.search(kalimat.ketikan[: temu.start()])
        ):
            nama = konteks(laporan).nilai(f'indikator("{kode}").nama')
            lama, baru = (
                konteks(laporan).nilai(f'indikator("{kode}").{satu}') for satu in ("realisasi_lalu", "realisasi")
            )
            pesan = f"Kalimat menyebut “{temu[0]}”, sedangkan {nama} {nyata} dari {lama} menjadi {baru}."
            yield Dugaan(kalimat.tempat, temu[0], nyata, pesan)


@aturan(
    "Predikat dalam narasi sesuai dengan capaian",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar="Skala predikat yang dipakai laporan",
    membaca=_BACA,
)
def naskah_predikat(laporan: Laporan) -> Iterator[Dugaan]:
    """A rating typed for one indicator is the rating of its capaian."""
    predikat = {satu.kode: satu.predikat for satu in laporan.capaian.itertuples()}
    nama = sorted((kelas.predikat for kelas in laporan.skala.kelas), key=len, reverse=True)
    pola = re.compile(
        rf"\b(?:predikat|kategori|berpredikat|berkategori)\s+[“\"*]*({'|'.join(map(re.escape, nama))})\b", re.IGNORECASE
    )
    for kalimat in baca_kalimat(laporan):
        kode = _satu_indikator(laporan, kalimat)
        temu = pola.search(kalimat.ketikan)
        nyata = predikat.get(kode)
        if temu and nyata and kata(temu[1]) != kata(nyata):
            yield Dugaan(kalimat.tempat, temu[1], nyata, f"Predikat menurut capaiannya {nyata}, tertulis {temu[1]}.")


# --- counts and ranks ---

_BILANGAN = {terbilang(n): n for n in range(1, 100)}
_KATA_BILANGAN = "|".join(sorted((r"\s+".join(satu.split()) for satu in _BILANGAN), key=len, reverse=True))


def _pola_angka(nama: str) -> str:
    """Return the pattern of a count in digits or words, as a group of that name."""
    return rf"(?P<{nama}>\d{{1,3}}|{_KATA_BILANGAN})"


_SATUAN = r"(?P<apa>tujuan|sasaran(?:\s+strategis)?|program|sub\s?kegiatan|kegiatan|indikator(?:\s+kinerja)?(?:\s+(?:sasaran|program|tujuan))?)\b"
_DARI = re.compile(
    rf"\b{_pola_angka('sebagian')}\s+(?:indikator\s+)?(?:di\s?antara|dari)\s+{_pola_angka('semua')}\s+{_SATUAN}",
    re.IGNORECASE,
)
_SEMUA = re.compile(
    rf"\b(?:terdapat|memiliki|mempunyai|menetapkan|terdiri\s+(?:atas|dari)|seluruh|keseluruhan|sebanyak)\s+{_pola_angka('semua')}\s*(?:\(\w+\)\s*)?{_SATUAN}",
    re.IGNORECASE,
)


@aturan(
    "Banyaknya sasaran, program, dan indikator dalam narasi sesuai dengan data",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_banyak(laporan: Laporan) -> Iterator[Dugaan]:
    """Counts in digits or words are those of the data: how many there are, how many of them met their target."""
    for kalimat in baca_kalimat(laporan):
        for temu in _DARI.finditer(kalimat.ketikan):
            ada = _banyak(laporan, temu["apa"])
            if ada and _cacah(temu["semua"]) not in ada:
                harap = " atau ".join(map(str, sorted(ada)))
                yield Dugaan(
                    kalimat.tempat,
                    temu[0],
                    harap,
                    f"Banyaknya {temu['apa']} menurut data {harap}, tertulis {temu['semua']}.",
                )
            else:
                yield from _bagian(laporan, kalimat, temu)
        for temu in _SEMUA.finditer(kalimat.ketikan):
            ada = _banyak(laporan, temu["apa"])
            if ada and _cacah(temu["semua"]) not in ada and not kalimat.rujukan:
                harap = " atau ".join(map(str, sorted(ada)))
                yield Dugaan(
                    kalimat.tempat,
                    temu[0],
                    harap,
                    f"Banyaknya {temu['apa']} menurut data {harap}, tertulis {temu['semua']}.",
                )


def _cacah(teks: str) -> int:
    return int(teks) if teks.isdigit() else _BILANGAN[" ".join(teks.casefold().split())]


def _banyak(laporan: Laporan, apa: str) -> set[int]:
    """Return the counts that a word can mean; an indicator without level may be one of any level, or of all."""
    isi = kata(apa)
    tujuan, sasaran, program = (
        sum(satu.level == level for satu in laporan.indikator_berlaku) for level in ("tujuan", "sasaran", "program")
    )
    if isi[0] == "indikator":
        level = {"tujuan": {tujuan}, "sasaran": {sasaran}, "program": {program}}
        hasil = level.get(
            isi[-1], {tujuan, sasaran, program, tujuan + sasaran, sasaran + program, tujuan + sasaran + program}
        )
        return hasil - {0}
    if isi[0] in ("tujuan", "sasaran"):
        return {len(getattr(laporan.data, isi[0]))} - {0}
    return {hitung.jumlah_pohon(laporan.anggaran)[isi[0]]} - {0} if laporan.data.anggaran else set()


def _bagian(laporan: Laporan, kalimat: Kalimat, temu: re.Match[str]) -> Iterator[Dugaan]:
    """Compare how many of the indicators are said to have met, passed or missed their target."""
    isi = kata(temu["apa"])
    level = isi[-1] if isi[0] == "indikator" and isi[-1] != "indikator" and isi[-1] != "kinerja" else ""
    tabel = laporan.rekap_status
    calon = tabel[tabel["level"] == level] if level else tabel[tabel["jumlah"] == _cacah(temu["semua"])]
    ekor = kalimat.ketikan[temu.end() :]
    if len(calon) != 1 or isi[0] != "indikator":
        return
    satu = calon.iloc[0]
    gagal, lampau = _GAGAL.search(ekor), re.search(r"\b(?:melampaui|melebihi|terlampaui)\b", ekor)
    if gagal:
        harap = {int(satu["tidak_tercapai"])}
        if "melampaui" in gagal[0]:
            harap.add(int(satu["tidak_tercapai"] + satu["tercapai"]))
    elif lampau:
        harap = {int(satu["melampaui"])}
    elif _BERHASIL.search(ekor):
        harap = {int(satu["melampaui"] + satu["tercapai"])}
    else:
        return
    if _cacah(temu["sebagian"]) not in harap:
        nilai = " atau ".join(map(str, sorted(harap)))
        pesan = f"Menurut data {nilai} dari {satu['jumlah']} indikator {satu['level']}, tertulis {temu['sebagian']}."
        yield Dugaan(kalimat.tempat, temu[0], nilai, pesan)


@aturan(
    "Peringkat dalam narasi sesuai dengan pembandingnya",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=(*_BACA, "pembanding"),
)
def naskah_peringkat(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed rank is the one among the regions compared with."""
    berbanding = list(dict.fromkeys(satu.indikator for satu in laporan.data.pembanding if satu.indikator))
    for kalimat in baca_kalimat(laporan):
        temu = re.search(
            rf"\bperingkat\s+(?:ke-?\s?)?{_pola_angka('satu')}(?:\s+dari\s+{_pola_angka('semua')})?",
            kalimat.ketikan,
            re.IGNORECASE,
        )
        kode = _satu_indikator(laporan, kalimat) or (berbanding[0] if len(berbanding) == 1 else "")
        if temu is None or kode not in berbanding:
            continue
        nyata = laporan.peringkat(kode)
        salah = nyata.peringkat and _cacah(temu["satu"]) != nyata.peringkat
        if salah or (temu["semua"] and _cacah(temu["semua"]) != nyata.jumlah):
            harap = f"peringkat ke-{nyata.peringkat} dari {nyata.jumlah}"
            yield Dugaan(kalimat.tempat, temu[0], harap, f"Menurut data pembanding {harap}, tertulis {temu[0]}.")


# --- period, year, names ---


@aturan(
    "Periode Renstra dalam narasi benar",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.GALAT,
    dasar=_SATU,
    membaca=(*_BACA, "identitas"),
)
def naskah_periode(laporan: Laporan) -> Iterator[Dugaan]:
    """A typed period of the Renstra is that of the report, or lies wholly before or after it."""
    awal, akhir = laporan.identitas.renstra_awal, laporan.identitas.renstra_akhir
    for kalimat in baca_kalimat(laporan):
        for temu in re.finditer(
            r"\b(?:Renstra|Rencana Strategis|RPJMD)\b[^.;]{0,60}?(20\d\d)\s*(?:-|–|s\.?d\.?|sampai(?: dengan)?)\s*(20\d\d)",
            kalimat.ketikan,
        ):
            dari, ke = int(temu[1]), int(temu[2])
            if (dari, ke) != (awal, akhir) and dari < akhir and ke > awal:
                harap = laporan.periode_renstra
                yield Dugaan(
                    kalimat.tempat,
                    f"{dari}–{ke}",
                    harap,
                    f"Periode Renstra {harap}, tertulis {dari}–{ke}; pakai {{{{ renstra.periode }}}}.",
                )


@aturan(
    "Tahun dokumen dalam narasi adalah tahun laporan",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar=_SATU,
    membaca=_BACA,
)
def naskah_tahun(laporan: Laporan) -> Iterator[Dugaan]:
    """The report, its perjanjian kinerja and its budget bear the year of the report; text of last year is not left in."""
    pola = re.compile(
        r"\b(?:Perjanjian Kinerja|LKjIP|LKIP|LAKIP|Laporan Kinerja(?: Instansi Pemerintah)?|laporan ini|DPA|Tahun Anggaran|tahun pelaporan)"
        r"(?:\s+\(?\w+\)?){0,3}?\s+(?:[Tt]ahun\s+(?:[Aa]nggaran\s+)?)?(20\d\d)\b",
        re.IGNORECASE,
    )
    for kalimat in baca_kalimat(laporan):
        for temu in pola.finditer(kalimat.ketikan):
            lain = re.search(
                r"nomor|tentang|sebelumnya|tahun lalu|pelaksanaan",
                temu[0] + kalimat.ketikan[temu.end() : temu.end() + 25],
                re.IGNORECASE,
            )
            if int(temu[1]) not in (laporan.tahun, laporan.tahun + 1) and not lain:
                pesan = f"Laporan ini tentang tahun {laporan.tahun}, tertulis “{temu[0]}”; periksa apakah naskah tahun lain tertinggal."
                yield Dugaan(kalimat.tempat, temu[0], str(laporan.tahun), pesan)


_BESAR_AWAL = r"(?:[A-Z][\w-]+(?:,?\s+(?:dan|serta|atas|di)\s+|,?\s+(?=[A-Z])|/)?)+"
_DINAS = re.compile(rf"\b(?:Dinas|Badan)\s+{_BESAR_AWAL}|\bBappe(?:da|lbangda)\b(?:\s+{_BESAR_AWAL})?")
_DAERAH = re.compile(r"\b(Kota|Kabupaten)\s+((?:[A-Z][a-z]+\s?){1,3})")


@aturan(
    "Nama perangkat daerah dalam narasi benar",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Naskah laporan lain tidak tersalin",
    membaca=(*_BACA, "identitas"),
)
def naskah_instansi(laporan: Laporan) -> Iterator[Dugaan]:
    """Where the text speaks of its own report, post or plan, it names its own agency; nearly its name is not its name."""
    sendiri = kata(laporan.identitas.nama)
    tempat = {kata(laporan.kabupaten.nama), *(kata(satu.wilayah) for satu in laporan.data.pembanding)}
    for kalimat in baca_kalimat(laporan):
        for temu in _DINAS.finditer(kalimat.isi):
            nama = temu[0].strip()
            isi = list(kata(nama))
            for daerah in sorted(tempat, key=len, reverse=True):
                if tuple(isi[-len(daerah) :]) == daerah:
                    isi = isi[: -len(daerah)]
                    break
            if tuple(isi) == sendiri or tuple(isi[: len(sendiri)]) == sendiri:
                continue
            milik = re.search(
                r"(?:Laporan Kinerja[^.]{0,50}|LKjIP|LKIP|Renstra|Renja|Perjanjian Kinerja|Kepala|capaian kinerja|lingkungan|tugas)\s+$",
                kalimat.isi[: temu.start()],
                re.IGNORECASE,
            )
            dekat = len(set(isi) & set(sendiri)) * 2 > len(sendiri)
            if milik or dekat:
                pesan = f"Perangkat daerah pada laporan ini {laporan.identitas.nama}, tertulis “{nama}”; pakai {{{{ dinas }}}}."
                yield Dugaan(kalimat.tempat, nama, laporan.identitas.nama, pesan)


@aturan(
    "Nama daerah dalam narasi dikenal",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Naskah laporan lain tidak tersalin",
    membaca=(*_BACA, "pembanding", "identitas"),
)
def naskah_daerah(laporan: Laporan) -> Iterator[Dugaan]:
    """A town or regency that is neither the report's own nor anywhere in the workbook comes from another text."""
    kenal = _daerah(laporan)
    for kalimat in baca_kalimat(laporan):
        for temu in _DAERAH.finditer(kalimat.ketikan):
            isi = kata(temu[2])
            if (
                isi
                and isi[0] not in {satu for nama in kenal for satu in nama}
                and temu[2].split()[0] not in ("Lama", "Baru", "Layak", "Kreatif")
            ):
                pesan = f"Daerah pada laporan ini {laporan.kabupaten.nama}, tertulis “{temu[0].strip()}”; periksa apakah naskah daerah lain tersalin."
                yield Dugaan(kalimat.tempat, temu[0].strip(), laporan.kabupaten.nama, pesan)


def _daerah(laporan: Laporan) -> set[tuple[str, ...]]:
    """Return the names that the report knows: its own, its neighbours and what the rows of the workbook say."""
    teks = [laporan.kabupaten.nama, laporan.kabupaten.provinsi, laporan.kabupaten.ibu_kota]
    teks += [satu.wilayah for satu in laporan.data.pembanding]
    teks += [satu.uraian or "" for satu in laporan.data.visi_misi]
    teks += [str(nilai) for nilai in laporan.identitas.model_dump().values() if isinstance(nilai, str)]
    return {kata(satu) for satu in teks}


_UMUM = frozenset("rata masing sama lain satu dua tiga".split())


@aturan(
    "Kata tidak tertulis dua kali",
    keluarga=Keluarga.NASKAH,
    tingkat=Tingkat.PERINGATAN,
    dasar="Ejaan bahasa Indonesia",
    membaca=_BACA,
)
def naskah_kata_ganda(laporan: Laporan) -> Iterator[Dugaan]:
    """No word and no run of words stands twice in a row, neither as typed nor through a placeholder."""
    for kalimat in baca_kalimat(laporan):
        for temu in re.finditer(r"\b([^\W\d_]\w*(?:\s+[^\W\d_]\w*){0,4})\s+\1\b", kalimat.isi, re.IGNORECASE):
            if temu[1].casefold() not in _UMUM and len(temu[1]) > 2 and TANPA_NILAI not in temu[1]:
                yield Dugaan(kalimat.tempat, temu[0], temu[1], f"“{temu[1]}” tertulis dua kali.")
