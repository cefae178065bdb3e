"""The XML of a workbook is walked through within bounds, and nothing of it is followed."""

from __future__ import annotations

import pytest

from kinerja.masukan.xml_buku import DokumenBerbahaya, DokumenBesar, DokumenRusak, beranak, berdtd, telusuri

_DTD = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


def _diam(nama: str, sifat: dict[str, str]) -> None:
    """Take an element without a word."""


def test_elements_are_told_in_their_order_and_counted() -> None:
    """With namespace, attributes and text; what closes is told when someone asks for it."""
    jejak: list[object] = []
    banyak = telusuri(
        b'<a xmlns="u"><b c="1">x &amp; y</b></a>', lambda *satu: jejak.append(satu), jejak.append,
        lambda isi: jejak.append([isi]),
    )  # fmt: skip
    assert jejak == [("u a", {}), ("u b", {"c": "1"}), ["x & y"], "u b", "u a"]
    assert banyak == 2
    assert telusuri(b"<a><b/></a>", _diam) == 2


def test_depth_and_number_of_elements_have_bounds() -> None:
    """At them all is read, one more is refused; depth is what is open, not what has been."""
    assert telusuri(b"<a>" * 200 + b"</a>" * 200, _diam) == 200
    with pytest.raises(DokumenBerbahaya):
        telusuri(b"<a>" * 201 + b"</a>" * 201, _diam)
    datar = b"<a>" + b"<b/>" * 299 + b"</a>"
    assert telusuri(datar, _diam, unsur_maks=300) == 300
    with pytest.raises(DokumenBesar):
        telusuri(datar, _diam, unsur_maks=299)


@pytest.mark.parametrize("isi", [b"", b"<a>", b"<a></b>", b'<?xml version="1.0" encoding="tiada"?><a/>', b"\xff\xfe"])
def test_what_is_no_document_is_refused(isi: bytes) -> None:
    """Unfinished, crossed, or in an encoding that nobody knows."""
    with pytest.raises(DokumenRusak):
        telusuri(isi, _diam)
    assert not berdtd(isi)


def test_a_document_type_is_refused_and_told() -> None:
    """Before the first element only: later it would be no document."""
    with pytest.raises(DokumenBerbahaya):
        telusuri(_DTD, _diam)
    assert berdtd(_DTD)
    assert not berdtd(b"<a/>")
    assert not berdtd(b"<a><b></a>")


def test_elements_of_one_name_in_any_namespace() -> None:
    """Their attributes lose their namespaces too."""
    isi = b'<a xmlns:x="u"><x:b x:c="1" d="2"/><b/><bb e="3"/></a>'
    assert beranak(isi, "b") == [{"c": "1", "d": "2"}, {}]
