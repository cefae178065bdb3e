"""The server of the pages: on this machine only, behind a token in the address, and for its own address only.

Whoever can open a page has the token, which stands in the address that the command opens; other users of the machine and
pages of other sites have it not. A page of another site that has itself resolved to this machine is refused by the name
that it asks for. An action needs a header besides, which no other site can send.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from importlib import resources
from pathlib import Path

from tornado.httpserver import HTTPServer
from tornado.iostream import StreamClosedError
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler

from kinerja.dokumen import DOKUMEN, folder_notebook
from kinerja.masukan import MasukanSalah
from kinerja.masukan.jaga import MB, baca_bita
from kinerja.model import bernama_siput
from kinerja.pratinjau.daerah import SesiDaerah, cari_laporan
from kinerja.pratinjau.halaman import halaman_daerah, halaman_depan, halaman_laporan
from kinerja.pratinjau.keadaan import keadaan_daerah, keadaan_laporan, tulis_galat
from kinerja.pratinjau.sel import SalahSel, potong_lembar
from kinerja.pratinjau.sesi import SABAR, Sesi
from kinerja.pratinjau.tindakan import TINDAKAN, laksanakan

__all__ = ["ALAMAT", "Ruang", "buat_aplikasi", "jalankan_peladen"]

#: Never any other address than that of this machine.
ALAMAT = "127.0.0.1"
_KELUARAN_MAKS = 200 * MB
_JENIS = {
    ".html": "text/html; charset=utf-8",
    ".pdf": "application/pdf",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_ASET = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
#: A page of ours loads what is ours; a report has everything within itself. Nothing asks anybody else.
_ATURAN_HALAMAN = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_ATURAN_LAPORAN = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'self'"
)


@dataclass
class Ruang:
    """What the server shows: reports below one params folder, each with its session while it is looked at."""

    params: Path
    keluaran: Path
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    sabar: float = SABAR
    sesi: dict[Path, Sesi] = field(default_factory=dict)
    daerah: dict[Path, SesiDaerah] = field(default_factory=dict)

    @property
    def notebook(self) -> Path:
        """Folder of all notebooks."""
        return folder_notebook(self.params)

    def laporan(self, kabupaten: str, dinas: str, tahun: str) -> Sesi:
        """Return the session of a report.

        Raises
        ------
        HTTPError
            when there is no such report.
        """
        folder = self.params / kabupaten / dinas / tahun
        if not all(map(bernama_siput, (kabupaten, dinas, tahun))) or folder not in [
            *cari_laporan(self.params / kabupaten)
        ]:
            raise HTTPError(404)
        return self.sesi.setdefault(folder, Sesi(folder, self.notebook, sabar=self.sabar))

    def wilayah(self, kabupaten: str) -> SesiDaerah:
        """Return the session of a region.

        Raises
        ------
        HTTPError
            when there is no such region.
        """
        folder = self.params / kabupaten
        if not bernama_siput(kabupaten) or not folder.is_dir() or folder.is_symlink():
            raise HTTPError(404)
        return self.daerah.setdefault(folder, SesiDaerah(folder, self.keluaran / kabupaten, self.notebook))


class _Dasar(RequestHandler):
    """Refuses whoever has not the token or asks for another name; tells browsers to load nothing from elsewhere."""

    aturan = _ATURAN_HALAMAN

    def initialize(self, ruang: Ruang) -> None:
        self.ruang = ruang

    def prepare(self) -> None:
        nama = self.request.host.rpartition(":")[0] or self.request.host
        token = self.path_kwargs.pop("token", "")
        if nama not in (ALAMAT, "localhost") or not hmac.compare_digest(token.encode(), self.ruang.token.encode()):
            raise HTTPError(403)
        if self.request.method == "POST":
            asal = self.request.headers.get("Origin", "")
            kunci = self.request.headers.get("X-Kinerja", "")
            if asal != f"http://{self.request.host}" or not hmac.compare_digest(
                kunci.encode(), self.ruang.token.encode()
            ):
                raise HTTPError(403)

    def set_default_headers(self) -> None:
        self.clear_header("Server")
        self.set_header("Content-Security-Policy", self.aturan)
        for nama, isi in (
            ("Cache-Control", "no-store"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
        ):
            self.set_header(nama, isi)

    def write_error(self, status_code: int, **_: object) -> None:
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.finish(
            {403: "Alamat ini tidak berlaku; jalankan lagi kinerja watch.", 404: "Tidak ada."}.get(
                status_code, "Gagal."
            )
        )

    def kirim_json(self, isi: object) -> None:
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(json.dumps(isi, ensure_ascii=False))


class _Depan(_Dasar):
    def get(self) -> None:
        self.finish(halaman_depan(self.ruang.params))


class _Aset(_Dasar):
    def get(self, nama: str) -> None:
        aset = resources.files("kinerja.pratinjau").joinpath("aset", nama)
        self.set_header("Content-Type", _ASET[Path(nama).suffix])
        self.finish(aset.read_bytes())


class _Laporan(_Dasar):
    def get(self, **nama: str) -> None:
        self.finish(halaman_laporan(self.ruang.laporan(**nama), self.ruang.token))

    def head(self, **nama: str) -> None:
        self.ruang.laporan(**nama)


class _Isi(_Dasar):
    aturan = _ATURAN_LAPORAN

    def get(self, **nama: str) -> None:
        sesi = self.ruang.laporan(**nama)
        if not sesi.html:
            raise HTTPError(404)
        self.finish(sesi.html)


class _Sel(_Dasar):
    async def get(self, **nama: str) -> None:
        sesi = self.ruang.laporan(**nama)
        tempat = [self.get_query_argument(satu, "") for satu in ("berkas", "lembar", "sel")]
        try:
            isi = await asyncio.to_thread(potong_lembar, sesi.folder, *tempat)
        except SalahSel as salah:
            self.kirim_json({"pesan": str(salah)})
            return
        self.kirim_json(
            {
                "lembar": isi.lembar,
                "kolom": isi.kolom,
                "baris": isi.baris,
                "sorot": isi.sorot,
                "kolom_sorot": isi.kolom_sorot,
            }
        )


class _Tindakan(_Dasar):
    async def post(self, apa: str, **nama: str) -> None:
        sesi = self.ruang.laporan(**nama)
        if apa == "dokumen":
            kunci = self.get_query_argument("kunci", "")
            if kunci not in DOKUMEN:
                raise HTTPError(404)
            sesi.dokumen = DOKUMEN[kunci]
            self.kirim_json({})
            return
        if apa not in TINDAKAN:
            raise HTTPError(404)
        hasil = await asyncio.to_thread(
            laksanakan, apa, sesi.folder, self.ruang.keluaran, self.ruang.notebook, sesi.dokumen.kunci
        )
        daftar = [tulis_galat(satu) for satu in hasil.daftar]
        self.kirim_json({"pesan": hasil.pesan, "baik": hasil.baik, "berkas": hasil.berkas, "daftar": daftar})


class _Berkas(_Dasar):
    aturan = _ATURAN_LAPORAN

    async def get(self, jalan: str, **nama: str) -> None:
        sesi = self.ruang.laporan(**nama)
        folder = self.ruang.keluaran / sesi.folder.parents[1].name / sesi.folder.parent.name
        jenis = _JENIS.get(Path(jalan).suffix)
        if jenis is None or any(satu in ("", ".", "..") for satu in jalan.split("/")):
            raise HTTPError(404)
        try:
            isi = await asyncio.to_thread(baca_bita, folder, jalan, _KELUARAN_MAKS)
        except MasukanSalah:
            raise HTTPError(404) from None
        self.set_header("Content-Type", jenis)
        if Path(jalan).suffix in (".xlsx", ".docx"):
            self.set_header("Content-Disposition", "attachment")
        self.finish(isi)


class _Daerah(_Dasar):
    def get(self, kabupaten: str) -> None:
        self.finish(halaman_daerah(self.ruang.wilayah(kabupaten).daerah))


class _Kabar(_Dasar):
    """Sends what is new as long as the page is open (server-sent events)."""

    async def get(self, **nama: str) -> None:
        self.set_header("Content-Type", "text/event-stream; charset=utf-8")
        self._tutup = False
        if "dinas" in nama:
            laporan = self.ruang.laporan(**nama)
            await self._kabarkan(laporan, lambda: keadaan_laporan(laporan))
        else:
            wilayah = self.ruang.wilayah(**nama)
            await self._kabarkan(wilayah, lambda: keadaan_daerah(wilayah))

    async def _kabarkan(self, sesi: Sesi | SesiDaerah, isi: Callable[[], object]) -> None:
        sesi.hadir()
        self._sesi = sesi
        versi = -1
        try:
            while not self._tutup:
                versi = max(versi, sesi.versi)
                self.write(f"data: {json.dumps(isi(), ensure_ascii=False)}\n\n")
                await self.flush()
                await sesi.tunggu(versi, lambda: self._tutup)
        except StreamClosedError:
            return
        finally:
            sesi.pergi()

    _tutup = False
    _sesi: Sesi | SesiDaerah | None = None

    def on_connection_close(self) -> None:
        self._tutup = True
        if self._sesi:
            self._sesi.bangunkan()


def buat_aplikasi(ruang: Ruang) -> Application:
    """Return the application: pages of the choice, of a region, of a report, and what they ask for."""
    token, laporan = r"/(?P<token>[\w-]+)", r"/laporan/(?P<kabupaten>[\w-]+)/(?P<dinas>[\w-]+)/(?P<tahun>[\w-]+)"
    daftar: list[tuple[str, type[RequestHandler]]] = [
        (f"{token}/", _Depan),
        (rf"{token}/aset/(?P<nama>[a-z]+\.(?:css|js))", _Aset),
        (rf"{token}/daerah/(?P<kabupaten>[\w-]+)/", _Daerah),
        (rf"{token}/daerah/(?P<kabupaten>[\w-]+)/kabar", _Kabar),
        (rf"{token}{laporan}/", _Laporan),
        (rf"{token}{laporan}/isi", _Isi),
        (rf"{token}{laporan}/kabar", _Kabar),
        (rf"{token}{laporan}/sel", _Sel),
        (rf"{token}{laporan}/tindakan/(?P<apa>[a-z]+)", _Tindakan),
        (rf"{token}{laporan}/berkas/(?P<jalan>.+)", _Berkas),
    ]
    return Application(
        [(pola, penangan, {"ruang": ruang}) for pola, penangan in daftar],
        default_handler_class=_Tiada,
        default_handler_args={"ruang": ruang},
        compress_response=False,
        log_function=lambda _penangan: None,
    )


class _Tiada(_Dasar):
    """Whatever else is asked for; without the token nobody learns what there is."""

    def prepare(self) -> None:
        raise HTTPError(403)


async def jalankan_peladen(
    ruang: Ruang, port: int, siap: Callable[[int], Awaitable[None] | None], usai: asyncio.Event
) -> None:
    """Serve until ``usai`` is set.

    Parameters
    ----------
    ruang
        what is shown.
    port
        where; 0 for any that is free.
    siap
        is told the port when pages can be asked for.
    usai
        ends the server.

    Raises
    ------
    OSError
        when the port is taken.
    """
    soket = bind_sockets(port, address=ALAMAT)
    peladen = HTTPServer(buat_aplikasi(ruang), max_body_size=1_000, max_header_size=16_000)
    peladen.add_sockets(soket)
    janji = siap(soket[0].getsockname()[1])
    if janji is not None:
        await janji
    try:
        await usai.wait()
    finally:
        peladen.stop()
