"""Between dinas and operator: packing a report, receiving what was sent, and telling what changed between versions."""

from kinerja.kirim.banding import Beda, JenisBeda, Ragam, bandingkan_hasil, bandingkan_sisi
from kinerja.kirim.isi import bagian_laporan
from kinerja.kirim.kemas import HasilKemas, kemas
from kinerja.kirim.sisi import Sisi, baca_sisi
from kinerja.kirim.tampil import susun_json, susun_ringkas, susun_teks
from kinerja.kirim.terima import HasilTerima, SalahTempat, terima

__all__ = [
    "Beda",
    "HasilKemas",
    "HasilTerima",
    "JenisBeda",
    "Ragam",
    "SalahTempat",
    "Sisi",
    "baca_sisi",
    "bagian_laporan",
    "bandingkan_hasil",
    "bandingkan_sisi",
    "kemas",
    "susun_json",
    "susun_ringkas",
    "susun_teks",
    "terima",
]
