"""How a number is computed in a cell: by its definition, over the places of its operands; by a table where a choice decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from kinerja.besaran import daftar as besaran
from kinerja.besaran.definisi import Besaran, Kunci, Pos, besaran_dari
from kinerja.besaran.deret import Jumlah, Rerata
from kinerja.besaran.efisiensi import DERET
from kinerja.besaran.rumus import BAGIAN_PROGRAM, SELEBIHNYA
from kinerja.besaran.sel import TANPA, rumus_sel
from kinerja.besaran.ungkapan import Hasil
from kinerja.hitung import CARA, BarisCapaian, DaerahPembanding, keluaran_terukur
from kinerja.laporan.jejak import Operand, desimal_kunci
from kinerja.model import AGREGASI, ARAH, Agregasi, CaraRealisasi, Level, Nilai, SasaranProgram
from kinerja.sajian.deklarasi import IsiSel
from kinerja.terbit.ekspor.naskah import Naskah
from kinerja.terbit.ekspor.rumus import angka, daftar_sel, dari_variabel, ringkas_sel

__all__ = ["Tempat", "rumus_kunci"]


@dataclass(frozen=True)
class Tempat:
    """Where numbers stand, seen from one cell.

    Attributes
    ----------
    naskah
        the workbook with the place of every number.
    lokal
        cells near by that are taken first: those of the same row.
    lembar, sendiri
        name of the sheet, and the address of the cell itself.
    bernama
        cells of the same row that have no key, by the names under which formulas take them.
    """

    naskah: Naskah
    lokal: Mapping[Kunci, str]
    lembar: str
    sel: str = ""
    bernama: Mapping[str, str] = field(default_factory=dict)

    @property
    def sendiri(self) -> str:
        """Address of the cell itself."""
        return f"'{self.lembar}'!{self.sel}"

    def singkat(self, alamat: str) -> str:
        """Leave the name of the own sheet out."""
        return alamat.removeprefix(f"'{self.lembar}'!")

    def cari(self, kunci: Kunci) -> str | None:
        """Return where a number stands; None where it stands nowhere, or in the cell itself."""
        dekat = self.lokal.get(kunci)
        if dekat is not None and dekat != self.sel:
            return dekat
        rumah = self.naskah.tempat.get(kunci)
        return None if rumah is None or rumah == self.sendiri else self.singkat(rumah)

    def semua(self, kunci: Iterable[Kunci]) -> list[str] | None:
        """Return where these numbers stand, neighbours as ranges; None where one stands nowhere."""
        alamat = [self.cari(satu) for satu in kunci]
        return None if None in alamat else _ringkas([satu for satu in alamat if satu])


def _ringkas(alamat: Sequence[str]) -> list[str]:
    """Write addresses of one column of one sheet as ranges.

    >>> _ringkas(["D7", "D8", "'Anggaran'!F9"])
    ['D7:D8', "'Anggaran'!F9"]
    """
    kolom: dict[tuple[str, str], list[int]] = {}
    for satu in alamat:
        lembar, _, sel = satu.rpartition("!")
        huruf = sel.rstrip("0123456789")
        kolom.setdefault((f"{lembar}!" if lembar else "", huruf), []).append(int(sel[len(huruf) :]))
    return [depan + satu for (depan, huruf), baris in kolom.items() for satu in ringkas_sel(huruf, baris)]


_Penulis = Callable[[Tempat, Sequence[str]], str | None]


def rumus_kunci(naskah: Naskah, tempat: Tempat, milik: Besaran, kunci: Kunci, nilai: IsiSel) -> str | None:
    """Return the formula of a number; None for one that is typed, or that its operands in cells do not give.

    Parameters
    ----------
    naskah, tempat
        the workbook, and where numbers stand seen from the cell.
    milik, kunci, nilai
        the quantity, the key and the value of the number.
    """
    # A column may show numbers of several quantities, such as a target that is typed or a sum of targets.
    milik = milik if milik.cocok(kunci) else besaran_dari(kunci) or milik
    penulis = _PENULIS.get(milik.pola)
    if penulis is not None:
        return penulis(tempat, milik.bagian_kunci(kunci))
    if milik.rumus is None or not milik.cocok(kunci):
        return None
    if isinstance(milik.rumus, Jumlah):
        return _bagian_program(naskah).get(kunci) or _jumlah(tempat, kunci, nilai)
    return _ungkapan(tempat, milik, kunci)


# --- by the definition -------------------------------------------------------------------------------------------


def _jumlah(tempat: Tempat, kunci: Kunci, nilai: IsiSel) -> str | None:
    """Write a sum, or what is left of a sum: whichever of them its operands give."""
    jejak = tempat.naskah.laporan.semua_jejak.get(kunci)
    operand = jejak.operand if jejak else ()
    alamat = [tempat.cari(Kunci(satu.kunci)) if satu.kunci else None for satu in operand]
    bagian = [satu.nilai for satu in operand if isinstance(satu.nilai, int | Decimal)]
    sel = [satu for satu in alamat if satu]
    if not sel or len(sel) != len(operand) or len(bagian) != len(operand):
        return None
    if sum(bagian) == nilai:
        return daftar_sel("SUM", _ringkas(sel))
    if bagian[0] - sum(bagian[1:]) == nilai:
        return f"{sel[0]}-{daftar_sel('SUM', _ringkas(sel[1:]))}"
    return None


def _ungkapan(tempat: Tempat, milik: Besaran, kunci: Kunci) -> str | None:
    """Write the expression over the cells of its operands; those that may hold a dash are guarded."""
    assert milik.rumus is not None
    laporan, hitung = tempat.naskah.laporan, tempat.naskah.hitung
    nama = milik.rumus.operand()
    jejak = laporan.semua_jejak.get(kunci)
    operand: Sequence[Operand] = jejak.operand if jejak else ()
    if milik.operand:
        bagian = dict(zip(milik.bagian, milik.bagian_kunci(kunci), strict=True))
        asal = [Kunci(milik.operand[satu].format_map(bagian)) for satu in nama]
    elif len(operand) == len(nama) and not isinstance(milik.rumus, Rerata):
        asal = [Kunci(satu.kunci) for satu in operand]
    else:
        return None
    sel: dict[str, str] = {}
    kosong: list[str] = []
    for satu, dari in zip(nama, asal, strict=True):
        alamat = tempat.cari(dari)
        if alamat is None:
            return None
        isi = laporan.semua_jejak[dari].nilai if dari in laporan.semua_jejak else None
        sel[satu] = hitung.bulat(alamat, desimal_kunci(dari, laporan.hasil)) if isinstance(isi, Decimal) else alamat
        if not isinstance(isi, int):
            kosong.append(alamat)
    bulat = None if milik.cetakan.bulat else laporan.pilihan.dasar_hitung.bulat()
    return rumus_sel(milik.rumus, sel, bulat=bulat, kosong=kosong)


# --- by a choice of the report -----------------------------------------------------------------------------------


def _capaian(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    laporan = tempat.naskah.laporan
    kode, tahun = bagian[0], int(bagian[1]) if len(bagian) > 1 else laporan.tahun
    p = tempat.naskah.riwayat.get((kode, tahun)) or laporan.hasil.capaian_menurut_kode[kode]
    return _banding(tempat, besaran.TARGET.kunci(kode, tahun), kode, tahun, p.target, p.realisasi)


def _kemajuan(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    laporan = tempat.naskah.laporan
    p = next(satu for satu in laporan.hasil.akhir_renstra if satu.kode == bagian[0])
    target = besaran.RENCANA.kunci(p.kode, laporan.identitas.renstra_akhir)
    return _banding(tempat, target, p.kode, laporan.tahun, p.target_akhir, p.realisasi)


def _banding(
    tempat: Tempat, kunci: Kunci, kode: str, tahun: int, target: Nilai | None, realisasi: Nilai | None
) -> str | None:
    hasil = tempat.naskah.laporan.hasil
    sel = (tempat.cari(kunci), tempat.cari(besaran.REALISASI.kunci(kode, tahun)))
    if sel[0] is None or sel[1] is None:
        return None
    milik = hasil.indikator[kode]
    return tempat.naskah.hitung.capaian(
        (sel[0], sel[1]), target, realisasi, milik.arah, hasil.rumus_turun(kode), milik.desimal
    )


def _realisasi(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    """Write a realisasi so that one sees where it comes from: its variables or its quarters stand in the formula."""
    laporan, kode, tahun = tempat.naskah.laporan, bagian[0], int(bagian[1])
    milik = laporan.hasil.indikator.get(kode) or laporan.hasil.renstra.pelayanan[kode]
    isi = {str(v.peran): v.nilai for v in laporan.data.variabel if (v.indikator, v.tahun) == (kode, tahun)}
    if isi:
        return dari_variabel(angka(isi["pembilang"]), angka(isi["penyebut"]), milik.cara_realisasi)
    baris = next((r for r in laporan.data.realisasi_pohon if (r.indikator, r.tahun) == (kode, tahun)), None)
    if baris is None or baris.realisasi is not None:
        return None
    triwulan = [angka(n) for n in (baris.tw1, baris.tw2, baris.tw3, baris.tw4) if n is not None]
    rumus = AGREGASI[milik.agregasi or Agregasi.AKUMULASI].rumus
    return None if rumus is None or not triwulan else rumus.excel({"triwulan": triwulan})


def _terbatas(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    alamat, batas = tempat.cari(besaran.CAPAIAN.kunci(bagian[0])), tempat.naskah.laporan.pilihan.batas_capaian
    if alamat is None or batas is None:
        return None
    return f"IF(COUNT({alamat})=0,{TANPA},MIN({alamat},{angka(batas)}))"


def _capaian_sasaran(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    laporan = tempat.naskah.laporan
    milik = besaran.CAPAIAN_TERBATAS if laporan.pilihan.batas_capaian else besaran.CAPAIAN
    sel = tempat.semua(milik.kunci(satu.kode) for satu in laporan.hasil.capaian_level(Level.SASARAN, bagian[0]))
    return None if sel is None else tempat.naskah.hitung.rata_rata(sel)


def _capaian_pos(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    laporan = tempat.naskah.laporan
    milik = besaran.CAPAIAN_TERBATAS if laporan.pilihan.batas_capaian else besaran.CAPAIAN
    sel = tempat.semua(milik.kunci(satu.kode) for satu in _indikator_pos(tempat, bagian[0]))
    return None if sel is None else tempat.naskah.hitung.rata_rata(sel)


def _rata_rata(tempat: Tempat, _bagian: Sequence[str]) -> str | None:
    sel = tempat.semua(besaran.CAPAIAN_SASARAN.kunci(satu.kode) for satu in tempat.naskah.laporan.data.sasaran)
    return None if sel is None else tempat.naskah.hitung.rata_rata(sel)


def _efisiensi(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    """Write the method of the report over the numbers of a sasaran and those of its outputs."""
    kode = bagian[0]
    milik = tempat.naskah.laporan.hasil.capaian_level(Level.SASARAN, kode)
    return _metode(tempat, besaran.pos_sasaran(kode), besaran.CAPAIAN_SASARAN.kunci(kode), milik)


def _efisiensi_pos(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    """Write it over those of a row of the budget and of its indicators."""
    kode = bagian[0]
    return _metode(tempat, besaran.pos_anggaran(kode), besaran.CAPAIAN_POS.kunci(kode), _indikator_pos(tempat, kode))


def _indikator_pos(tempat: Tempat, kode: str) -> list[BarisCapaian]:
    """Return the indicators of a row of the budget."""
    atas = (Level.TUJUAN, Level.SASARAN)
    return [satu for satu in tempat.naskah.laporan.hasil.capaian if satu.induk == kode and satu.level not in atas]


def _metode(tempat: Tempat, pos: Pos, capaian: Kunci, indikator: Sequence[BarisCapaian]) -> str | None:
    laporan, hitung = tempat.naskah.laporan, tempat.naskah.hitung
    metode = laporan.pilihan.rumus_efisiensi
    kunci = {
        "capaian": capaian,
        "pagu": besaran.PAGU.kunci(pos),
        "realisasi": besaran.REALISASI_ANGGARAN.kunci(pos),
        "serapan": besaran.SERAPAN.kunci(pos),
    }
    sel: dict[str, str | Sequence[str]] = {}
    for nama in metode.isi.operand():
        alamat = tempat.cari(kunci[nama]) if nama in kunci else tempat.bernama.get(nama)
        if alamat is not None:
            sel[nama] = alamat
        elif nama not in DERET:
            return None
    if metode.per_keluaran:
        milik = [satu for satu, target, nyata in keluaran_terukur(indikator) if target and nyata]
        pagu = laporan.semua_jejak.get(kunci["pagu"])
        if not milik or pagu is None or not pagu.nilai:
            return TANPA
        for nama, jenis in zip(DERET, (besaran.TARGET, besaran.REALISASI), strict=True):
            alamat_keluaran = [(tempat.cari(jenis.kunci(s.kode, laporan.tahun)), s.desimal) for s in milik]
            sel[nama] = [hitung.bulat(isi, desimal) for isi, desimal in alamat_keluaran if isi]
    kosong = [str(sel[nama]) for nama in ("capaian", "serapan") if nama in sel]
    return hitung.efisiensi(metode, sel, kosong)


def _wilayah(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    """Write a number of another region: what is left of its parts, their ratio, its rank among its like."""
    kode, nama, bidang = bagian
    daerah = next(satu for satu in tempat.naskah.laporan.hasil.pembanding(kode) if satu.wilayah == nama)
    penulis = _BIDANG_WILAYAH.get(bidang)
    return penulis(tempat, kode, daerah) if penulis else None


def _sisa_wilayah(tempat: Tempat, kode: str, daerah: DaerahPembanding) -> str | None:
    sel = _bagian_wilayah(tempat, kode, daerah)
    return SELEBIHNYA.excel(sel) if sel else None


def _bagian_wilayah(tempat: Tempat, kode: str, daerah: DaerahPembanding) -> dict[str, str]:
    """Return the cells of the parts of a region; {} where one is not known."""
    sel = {satu: tempat.cari(besaran.WILAYAH.kunci(kode, daerah.wilayah, satu)) for satu in ("pembilang", "penyebut")}
    return (
        {nama: alamat for nama, alamat in sel.items() if alamat}
        if daerah.berbagian and None not in sel.values()
        else {}
    )


def _nilai_wilayah(tempat: Tempat, kode: str, daerah: DaerahPembanding) -> str | None:
    milik, hitung = tempat.naskah.laporan.hasil.indikator[kode], tempat.naskah.hitung
    if not isinstance(daerah.nilai, Decimal):
        return None
    sel = _bagian_wilayah(tempat, kode, daerah)
    if sel and _nisbah(daerah, milik.cara_realisasi) == daerah.nilai:
        return hitung.bulat(dari_variabel(**sel, cara=milik.cara_realisasi), milik.desimal)
    # A value that is not the ratio of its parts is typed; it too is compared as printed.
    tercetak = hitung.nilai(daerah.nilai, milik.desimal) != daerah.nilai
    return f"ROUND({angka(daerah.nilai)},{milik.desimal})" if tercetak else None


def _nisbah(daerah: DaerahPembanding, cara: CaraRealisasi) -> Hasil:
    return CARA[cara].hitung({"pembilang": daerah.pembilang, "penyebut": daerah.penyebut})


def _peringkat_wilayah(tempat: Tempat, kode: str, daerah: DaerahPembanding) -> str | None:
    hasil = tempat.naskah.laporan.hasil
    nilai = tempat.cari(besaran.WILAYAH.kunci(kode, daerah.wilayah, "nilai"))
    setara = tempat.semua(
        besaran.WILAYAH.kunci(kode, satu.wilayah, "nilai") for satu in hasil.pembanding(kode) if satu.setara
    )
    if daerah.peringkat is None or nilai is None or not setara:
        return None
    jangkauan = setara[0] if len(setara) == 1 else f"({','.join(setara)})"
    return f"RANK({nilai},{jangkauan},{1 if ARAH[hasil.indikator[kode].arah].terbalik else 0})"


_BIDANG_WILAYAH: Mapping[str, Callable[[Tempat, str, DaerahPembanding], str | None]] = {
    "sisa": _sisa_wilayah,
    "nilai": _nilai_wilayah,
    "peringkat": _peringkat_wilayah,
}


def _peringkat(tempat: Tempat, bagian: Sequence[str]) -> str | None:
    """Write what sums regions up: their parts, the ratio of the sums, the mean of their values."""
    kode, bidang = bagian
    hasil, hitung = tempat.naskah.laporan.hasil, tempat.naskah.hitung
    milik = hasil.indikator[kode]
    ikut = [w for w in hasil.pembanding(kode) if w.termasuk_jumlah]
    if bidang == "rasio_total":
        atas, bawah = (tempat.cari(besaran.PERINGKAT.kunci(kode, satu)) for satu in ("pembilang", "penyebut"))
        return hitung.bulat(dari_variabel(atas, bawah, milik.cara_realisasi), milik.desimal) if atas and bawah else None
    if bidang == "rerata":
        sel = tempat.semua(besaran.WILAYAH.kunci(kode, w.wilayah, "nilai") for w in ikut)
        return hitung.rata_rata(sel, milik.desimal) if sel else None
    sel = tempat.semua(besaran.WILAYAH.kunci(kode, w.wilayah, bidang) for w in ikut if w.berbagian)
    return daftar_sel("SUM", sel) if sel else None


def _bagian_program(naskah: Naskah) -> Mapping[Kunci, str]:
    """Write the money of each sasaran and its indicators: whole programs, shares in whole rupiah, and the last one takes the rest."""
    if naskah.bagian_program is not None:
        return naskah.bagian_program
    laporan = naskah.laporan
    hasil: dict[Kunci, str] = {}
    program: dict[str, list[SasaranProgram]] = {}
    for satu in laporan.data.sasaran_program:
        program.setdefault(satu.program, []).append(satu)
    for jenis in (besaran.PAGU, besaran.REALISASI_ANGGARAN):
        bagian: dict[Kunci, list[str]] = {}
        for kode, milik in program.items():
            alamat = naskah.tempat.get(jenis.kunci(besaran.pos_anggaran(kode)))
            if alamat is None:
                continue
            terbagi = [
                rumus_sel(BAGIAN_PROGRAM, {"program": alamat, "bagian": angka(satu.bagian)}, bulat=0)
                for satu in milik[:-1]
            ]
            for satu, rumus in zip(milik, [*terbagi, "-".join([alamat, *terbagi])], strict=True):
                pos = (besaran.pos_sasaran(satu.sasaran), besaran.pos_indikator(satu.sasaran, satu.indikator or ""))
                for milik_pos in pos:
                    bagian.setdefault(jenis.kunci(milik_pos), []).append(rumus)
        hasil |= {kunci: "+".join(isi) for kunci, isi in bagian.items()}
    naskah.bagian_program = hasil
    return hasil


#: Quantities whose formula a choice of the report decides, by pattern of their keys.
_PENULIS: dict[str, _Penulis] = {
    besaran.CAPAIAN.pola: _capaian,
    besaran.CAPAIAN_TAHUN.pola: _capaian,
    besaran.CAPAIAN_TERBATAS.pola: _terbatas,
    besaran.REALISASI.pola: _realisasi,
    besaran.KEMAJUAN.pola: _kemajuan,
    besaran.CAPAIAN_SASARAN.pola: _capaian_sasaran,
    besaran.CAPAIAN_POS.pola: _capaian_pos,
    besaran.RATA_RATA.pola: _rata_rata,
    besaran.EFISIENSI.pola: _efisiensi,
    besaran.EFISIENSI_POS.pola: _efisiensi_pos,
    besaran.WILAYAH.pola: _wilayah,
    besaran.PERINGKAT.pola: _peringkat,
}
