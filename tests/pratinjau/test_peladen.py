"""The server answers this machine only, whoever has the token only, under its own name only."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from peladen_uji import Peladen, layani

LAPORAN = "laporan/kota-semarang/diskopum/2023/"


@pytest.fixture(scope="module")
def peladen(folder: Path) -> Iterator[Peladen]:
    """A server of the copy; nobody looks at a report, so that nothing is executed."""
    keluaran = folder.parents[3] / "output"
    (keluaran / "kota-semarang/diskopum/2023").mkdir(parents=True)
    (keluaran / "kota-semarang/diskopum/2023/lkjip.html").write_text("<p>laporan</p>", "utf-8")
    (keluaran / "kota-semarang/rahasia.html").write_text("rahasia", "utf-8")
    (keluaran / "kota-semarang/diskopum/tautan.html").symlink_to(keluaran / "kota-semarang/rahasia.html")
    with layani(folder.parents[2], keluaran, 0) as satu:
        yield satu


def _jalan(peladen: Peladen, isi: str = "") -> str:
    return f"/{peladen.ruang.token}/{isi}"


def test_the_page_asks_nobody_else(peladen: Peladen) -> None:
    """What the browser may load, run and frame is ours; nothing is kept, nobody is told where the user comes from."""
    kode, kepala, isi = peladen.tanya(_jalan(peladen, LAPORAN))
    assert kode == 200
    assert b"Laporan sedang disusun" in isi
    assert b"http" not in isi
    aturan = kepala["Content-Security-Policy"]
    assert aturan.startswith("default-src 'none'; script-src 'self'; style-src 'self';")
    assert "frame-ancestors 'none'" in aturan
    assert (kepala["Referrer-Policy"], kepala["Cache-Control"]) == ("no-referrer", "no-store")
    assert "Server" not in kepala


@pytest.mark.parametrize("tuan", ["contoh.test", "contoh.test:80", "127.0.0.1.contoh.test", "[::1]", "", "127.0.0.2"])
def test_another_name_is_refused(peladen: Peladen, tuan: str) -> None:
    """A site that lets its name point to this machine gets nothing, even with the token."""
    kode, _, isi = peladen.tanya(_jalan(peladen, LAPORAN), kepala={"Host": tuan})
    assert kode in (400, 403)
    assert b"diskopum" not in isi


@pytest.mark.parametrize(
    "jalan", ["/", "/laporan/", "/x/", "/{token}x/", "/aset/laporan.js", "/x/laporan/kota-semarang/diskopum/2023/"]
)
def test_without_the_token_there_is_nothing(peladen: Peladen, jalan: str) -> None:
    """No page, no script, no hint at what there is."""
    kode, _, isi = peladen.tanya(jalan.format(token=peladen.ruang.token))
    assert (kode, b"diskopum" in isi) == (403, False)


@pytest.mark.parametrize(
    "kepala",
    [
        {},
        {"Origin": "http://contoh.test", "X-Kinerja": "{token}"},
        {"Origin": "null", "X-Kinerja": "{token}"},
        {"Origin": "http://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:{port}", "X-Kinerja": "salah"},
    ],
)
def test_no_other_site_can_press_a_button(peladen: Peladen, kepala: dict[str, str]) -> None:
    """An action needs our own origin and a header that a form cannot send."""
    isi = {nama: nilai.format(token=peladen.ruang.token, port=peladen.port) for nama, nilai in kepala.items()}
    assert peladen.tanya(_jalan(peladen, f"{LAPORAN}tindakan/tandai"), "POST", isi)[0] == 403
    assert peladen.tanya(_jalan(peladen, f"{LAPORAN}tindakan/tandai"))[0] == 405


@pytest.mark.parametrize(
    "jalan",
    [
        "laporan/kota-semarang/../../2023/",
        "laporan/kota-semarang/diskopum/2024/",
        "laporan/..%2f..%2fetc/diskopum/2023/",
        "daerah/..%2f/",
        "daerah/kota-lain/",
        "aset/..%2f..%2fmodel/data.py",
        f"{LAPORAN}berkas/../rahasia.html",
        f"{LAPORAN}berkas/..%2frahasia.html",
        f"{LAPORAN}berkas/tautan.html",
        f"{LAPORAN}berkas/2023",
        f"{LAPORAN}berkas//etc/passwd.html",
        f"{LAPORAN}berkas/2023/manifest.json",
    ],
)
def test_no_path_leads_elsewhere(peladen: Peladen, jalan: str) -> None:
    """Only reports of this params folder, and finished documents of their own output folders."""
    kode, _, isi = peladen.tanya(_jalan(peladen, jalan))
    assert kode in (403, 404)
    assert b"rahasia" not in isi


def test_finished_documents_are_served(peladen: Peladen) -> None:
    """A page is shown within its own rules, that load nothing."""
    kode, kepala, isi = peladen.tanya(_jalan(peladen, f"{LAPORAN}berkas/2023/lkjip.html"))
    assert (kode, isi) == (200, b"<p>laporan</p>")
    assert "connect-src" not in kepala["Content-Security-Policy"]
    assert kepala["Content-Security-Policy"].startswith("default-src 'none'")


def test_the_first_page_lists_regions_and_reports(peladen: Peladen) -> None:
    """Without a folder one chooses."""
    _, _, isi = peladen.tanya(_jalan(peladen))
    assert b'href="laporan/kota-semarang/diskopum/2023/"' in isi
    assert b'href="daerah/kota-semarang/">Kota Semarang' in isi


@pytest.mark.parametrize(
    ("tanya", "kata"),
    [
        ("berkas=data.xlsx&lembar=target&sel=C4", "54"),
        ("berkas=data.xlsx&lembar=anggaran&sel=D5:D9", "564.080"),
        ("berkas=data.xlsx&lembar=target&sel=baris%204", "T1.1"),
        ("berkas=data.xlsx&lembar=tidak&sel=C4", "tidak ada"),
        ("berkas=..%2f..%2fkabupaten.yaml&lembar=x&sel=A1", "bukan sel"),
        ("berkas=data.xlsx&lembar=target&sel=A99999999999", "bukan sel"),
        ("berkas=data.xlsx&lembar=target&sel=ZZZ9999999", "target"),
        ("berkas=narasi/penutup.md&sel=baris%201", '"sorot": [1, 1]'),
        ("berkas=params.yaml&sel=isian%20tempat", "tempat: Semarang"),
        ("berkas=params.yaml&sel=isian%20tiada", "tempat itu tidak ada"),
        ("berkas=narasi/tiada.md&sel=baris%201", "tidak ditemukan"),
        ("berkas=narasi%2f..%2fparams.yaml&sel=baris%201", "bukan sel"),
    ],
)
def test_a_cell_is_shown_with_its_surroundings(peladen: Peladen, tanya: str, kata: str) -> None:
    """Column names, the rows around, the place that is meant; what is no cell of the report is told."""
    kode, _, isi = peladen.tanya(_jalan(peladen, f"{LAPORAN}sel?{tanya}"))
    assert kode == 200
    assert kata in json.dumps(json.loads(isi), ensure_ascii=False)
