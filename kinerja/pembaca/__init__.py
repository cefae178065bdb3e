"""Reading published reports: PDF, Word and plain text become tables, sentences and printed values with their places.

``pdf``, ``docx`` and ``teks`` read a kind of file. ``garis`` and ``kisi`` make grids of ruling lines, ``selang`` and
``baris_luar`` of colours and few rules (``kepala_luar``: with the head above them, ``badan_luar``: with the body below), ``pagar`` and ``petak_pagar`` of rules without columns (``ruas_garis``,
``kepala_pagar``), ``tanpa_garis`` of positions (``ruas``, ``celah``, ``kolom_sejajar``, ``baris_sejajar``,
``kepala_sejajar``, ``kepala_celah``). ``baris_tengah`` parts rows around their numbers, ``tindih`` sees text over text,
``nama_terpotong`` names cut in two, ``kesepakatan`` signs that agree.
``lajur`` parts pages in columns, ``kata_halaman`` makes words of letters (``penuntun``: without leaders). ``sambung`` joins
grids over pages, ``melebar`` beside each other, ``susun`` finds captions (``kepala_halaman``: without running heads) and ``alinea`` sentences, ``kepala`` and ``peran_kolom`` say what columns are, ``baris``
and ``baris_prosa`` make values; ``tandai`` marks places in a copy; ``baca`` does all of it in a process
with bounds.
"""

from kinerja.pembaca.baca import AKHIRAN, BATAS, Bacaan, HalamanBaca, RingkasTabel, baca
from kinerja.pembaca.galat import SalahBaca
from kinerja.pembaca.pengenal_laporan import tahun_berkas
from kinerja.pembaca.tandai import Tanda, tandai
from kinerja.pembaca.unsur import BarisBaca, Kalimat, Kotak

__all__ = [
    "AKHIRAN",
    "BATAS",
    "Bacaan",
    "BarisBaca",
    "HalamanBaca",
    "Kalimat",
    "Kotak",
    "RingkasTabel",
    "SalahBaca",
    "Tanda",
    "baca",
    "tahun_berkas",
    "tandai",
]
