"""A cluster with TLS: joined with certificates, and each thing that does not fit is a sentence."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from kinerja.batch.gugus import jalankan_gugus
from kinerja.batch.pekerjaan import SalahPelaksana
from kinerja.batch.tls import Sertifikat
from kinerja.mesin import Batas

pytestmark = [
    pytest.mark.notebook,
    pytest.mark.skipif(shutil.which("openssl") is None, reason="makes the certificates"),
]


def _openssl(*argumen: str | Path) -> None:
    subprocess.run(["openssl", *map(str, argumen)], check=True, capture_output=True)


def _buat(folder: Path) -> Sertifikat:
    """Make an authority and a certificate that it signs."""
    folder.mkdir()
    hasil = Sertifikat(folder / "ca.pem", folder / "cert.pem", folder / "key.pem")
    kunci_ca, minta = folder / "ca-key.pem", folder / "minta.csr"
    baru = ("req", "-newkey", "rsa:2048", "-nodes", "-subj")
    _openssl(*baru, "/CN=otoritas", "-x509", "-days", "2", "-keyout", kunci_ca, "-out", hasil.ca)
    _openssl(*baru, "/CN=gugus", "-keyout", hasil.kunci, "-out", minta)
    tanda = ("-CA", hasil.ca, "-CAkey", kunci_ca, "-CAcreateserial", "-days", "2")
    _openssl("x509", "-req", "-in", minta, *tanda, "-out", hasil.sertifikat)
    return hasil


def _mulai(akar: Path, *argumen: str) -> tuple[subprocess.Popen[str], str]:
    proses = subprocess.Popen(
        [sys.executable, "-m", *argumen], cwd=akar, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
    )
    assert proses.stderr
    for baris in proses.stderr:
        if cocok := re.search(r"(?:Scheduler|Start worker) at:\s+(\w+://\S+)", baris):
            return proses, cocok[1]
    raise AssertionError("did not start")


@pytest.fixture(scope="module")
def sertifikat(tmp_path_factory: pytest.TempPathFactory) -> Sertifikat:
    """Return the certificates of the cluster."""
    return _buat(tmp_path_factory.mktemp("tls") / "gugus")


@pytest.fixture(scope="module")
def gugus(akar: Path, sertifikat: Sertifikat, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """Start a scheduler with TLS and a worker, and a scheduler without; return their addresses."""
    tls = ["--tls-ca-file", str(sertifikat.ca), "--tls-cert", str(sertifikat.sertifikat)]
    tls += ["--tls-key", str(sertifikat.kunci)]
    penjadwal = ["distributed.cli.dask_scheduler", "--port", "0", "--no-dashboard", "--no-show", "--host"]
    semua = []
    try:
        aman, alamat = _mulai(akar, *penjadwal, "tls://127.0.0.1", *tls)
        semua.append(aman)
        pekerja = ["distributed.cli.dask_worker", alamat, "--nthreads", "1", "--no-dashboard"]
        tempat = str(tmp_path_factory.mktemp("pekerja"))
        semua.append(_mulai(akar, *pekerja, "--host", "tls://127.0.0.1", "--local-directory", tempat, *tls)[0])
        polos, alamat_polos = _mulai(akar, *penjadwal, "127.0.0.1")
        semua.append(polos)
        yield {"tls": alamat, "polos": alamat_polos}
    finally:
        for proses in semua:
            for satu in [*psutil.Process(proses.pid).children(recursive=True), proses]:
                satu.kill()
            proses.communicate()


def test_a_report_is_made_on_a_cluster_with_tls(gugus: dict[str, str], sertifikat: Sertifikat, daerah: Any) -> None:
    """The address may be written with either protocol."""
    daerah.tambah("satu")
    for alamat in (gugus["tls"], gugus["tls"].replace("tls://", "tcp://")):
        peristiwa = jalankan_gugus([daerah.pekerjaan("satu")], alamat=alamat, batas=Batas(120), tls=sertifikat)
        assert [str(satu.hasil.status) for satu in peristiwa if satu.hasil] == ["selesai"]


def _kata(alamat: str, tls: Sertifikat | None) -> str:
    with pytest.raises(SalahPelaksana) as salah:
        list(jalankan_gugus([], alamat=alamat, batas=Batas(), tls=tls, tunggu=10))
    return str(salah.value)


def test_what_does_not_fit_is_a_sentence(gugus: dict[str, str], sertifikat: Sertifikat, tmp_path: Path) -> None:
    """TLS wanted or missing, another authority, a certificate of another authority, files that are none."""
    lain = _buat(tmp_path / "lain")
    polos = replace(sertifikat, kunci=tmp_path / "kunci.pem")
    _openssl("rsa", "-in", sertifikat.kunci, "-aes128", "-passout", "pass:rahasia", "-out", polos.kunci)
    assert "meminta TLS; sebutkan --tls-ca, --tls-cert, dan --tls-key" in _kata(gugus["tls"], None)
    assert "tidak memakai TLS" in _kata(gugus["polos"], sertifikat)
    assert "tidak cocok dengan --tls-ca" in _kata(gugus["tls"], replace(sertifikat, ca=lain.ca))
    assert "menolak sertifikat --tls-cert" in _kata(gugus["tls"], replace(lain, ca=sertifikat.ca))
    assert "kunci pasangannya" in _kata(gugus["tls"], replace(sertifikat, kunci=lain.kunci))
    assert "tanpa kata sandi" in _kata(gugus["tls"], polos)
    assert "sertifikat otoritas gugus (PEM)" in _kata(gugus["tls"], replace(sertifikat, ca=sertifikat.kunci))
    assert "tidak dapat dipakai" in _kata(gugus["tls"], replace(sertifikat, sertifikat=tmp_path / "tidak-ada"))
