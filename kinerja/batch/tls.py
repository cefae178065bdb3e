"""Whether the scheduler of a cluster speaks TLS, and whether the certificates fit: in sentences, before it is joined."""

from __future__ import annotations

import select
import socket
import ssl
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kinerja.batch.pekerjaan import SalahPelaksana

if TYPE_CHECKING:
    from distributed import Security

__all__ = ["Sertifikat", "alamat_gugus"]

#: A scheduler without TLS greets whoever connects; one with TLS waits. So many seconds a greeting may take.
_SALAM = 2.0


@dataclass(frozen=True)
class Sertifikat:
    """Files in PEM format: who may sign for the cluster, our own certificate, and its key."""

    ca: Path
    sertifikat: Path
    kunci: Path

    def keamanan(self) -> Security:
        """Return the same as Dask takes it; a connection without encryption is refused."""
        from distributed import Security

        return Security(
            require_encryption=True,
            tls_ca_file=str(self.ca),
            tls_client_cert=str(self.sertifikat),
            tls_client_key=str(self.kunci),
        )

    def konteks(self) -> ssl.SSLContext:
        """Load the files.

        Raises
        ------
        SalahPelaksana
            when one cannot be read or they do not fit each other.
        """
        try:
            hasil = ssl.create_default_context(cafile=str(self.ca))
        except (OSError, ValueError) as salah:
            raise SalahPelaksana(
                f"--tls-ca {self.ca} tidak dapat dipakai; sebutkan berkas sertifikat otoritas gugus (PEM)"
            ) from salah
        try:
            # A key with a pass phrase would be asked for on the terminal.
            hasil.load_cert_chain(str(self.sertifikat), str(self.kunci), password=lambda: "")
        except (OSError, ValueError) as salah:
            raise SalahPelaksana(
                f"--tls-cert {self.sertifikat} dan --tls-key {self.kunci} tidak dapat dipakai; sebutkan sertifikat (PEM) "
                "dan kunci pasangannya tanpa kata sandi"
            ) from salah
        # As Dask does: the cluster has an authority of its own, and its machines are called by their numbers.
        hasil.check_hostname = False
        return hasil


def alamat_gugus(alamat: str, tls: Sertifikat | None, tunggu: float) -> str:
    """Return the address with the protocol that the scheduler speaks.

    Parameters
    ----------
    alamat
        address of the scheduler; ``tcp://`` and ``tls://`` mean the same here.
    tls
        certificates, None for a connection without encryption.
    tunggu
        how long to wait for the scheduler, in seconds.

    Raises
    ------
    SalahPelaksana
        when it cannot be reached, wants TLS and no certificates are named, does not speak TLS although they are, or
        when the certificates do not fit.
    """
    try:
        letak = _letak(alamat)
        with socket.create_connection(letak, timeout=tunggu) as soket:
            bersalam = bool(select.select([soket], [], [], min(_SALAM, tunggu))[0] and soket.recv(1))
    except (OSError, ValueError) as salah:
        raise SalahPelaksana(
            f"penjadwal gugus di {alamat} tidak dapat dihubungi; periksa alamat dan jaringannya"
        ) from salah
    if tls is None:
        if not bersalam and _berbahasa_tls(letak, tunggu):
            raise SalahPelaksana(
                f"penjadwal gugus di {alamat} meminta TLS; sebutkan --tls-ca, --tls-cert, dan --tls-key"
            )
        return alamat
    konteks = tls.konteks()
    if bersalam:
        raise SalahPelaksana(
            f"penjadwal gugus di {alamat} tidak memakai TLS; jalankan penjadwal dan pekerjanya dengan --tls-ca-file, "
            "--tls-cert, dan --tls-key, atau hapus pilihan --tls"
        )
    _jabat_tangan(alamat, letak, konteks, tunggu)
    return f"tls://{alamat.partition('://')[2] or alamat}"


def _letak(alamat: str) -> tuple[str, int]:
    """Take host and port out of an address.

    >>> _letak("tcp://10.0.0.5:8786")
    ('10.0.0.5', 8786)
    """
    inti = alamat.partition("://")[2] or alamat
    tuan, _, pintu = inti.rpartition(":")
    if not tuan:
        raise ValueError(alamat)
    return tuan.strip("[]"), int(pintu)


def _berbahasa_tls(letak: tuple[str, int], tunggu: float) -> bool:
    konteks = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # Nothing is sent over this connection: it only shows which language the other side speaks.
    konteks.check_hostname, konteks.verify_mode = False, ssl.CERT_NONE
    try:
        with socket.create_connection(letak, timeout=tunggu) as soket, konteks.wrap_socket(soket):
            return True
    except OSError:
        return False


def _jabat_tangan(alamat: str, letak: tuple[str, int], konteks: ssl.SSLContext, tunggu: float) -> None:
    """Shake hands as Dask will, and say what does not fit."""
    try:
        with socket.create_connection(letak, timeout=tunggu) as soket, konteks.wrap_socket(soket) as aman:
            # Whether our own certificate is taken is said with the first answer.
            if not aman.recv(1):
                raise ssl.SSLError("closed")
    except ssl.SSLCertVerificationError as salah:
        raise SalahPelaksana(
            f"sertifikat penjadwal gugus di {alamat} tidak cocok dengan --tls-ca ({salah.verify_message}); sebutkan "
            "sertifikat otoritas yang menandatanganinya"
        ) from salah
    except OSError as salah:
        raise SalahPelaksana(
            f"penjadwal gugus di {alamat} menolak sertifikat --tls-cert; pakailah sertifikat yang ditandatangani otoritas "
            "gugus dan masih berlaku"
        ) from salah
