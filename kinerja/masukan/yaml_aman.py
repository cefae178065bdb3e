"""YAML as the settings use it: plain names and values, few levels deep, nothing repeated and nothing that grows."""

from __future__ import annotations

from typing import Any

import yaml

__all__ = ["YamlSalah", "urai_yaml"]

_DALAM_MAKS = 20
#: The longest number, date or other value that is no text.
_NILAI_MAKS = 60
_TEKS = "tag:yaml.org,2002:str"


class YamlSalah(ValueError):
    """A file that cannot be taken: ``kode`` for programs, the sentence, and the line (from 1; 0 where it is unknown)."""

    def __init__(self, kode: str, pesan: str, baris: int) -> None:
        super().__init__(pesan)
        self.kode, self.pesan, self.baris = kode, pesan, baris


class _Pemuat(yaml.SafeLoader):
    """YAML in which keys are texts, and a repeated one is a fault instead of a silent choice."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Build a mapping of texts that all differ."""
        sudah: set[str] = set()
        for kunci, _ in node.value:
            baris = kunci.start_mark.line + 1
            if not isinstance(kunci, yaml.ScalarNode) or kunci.tag != _TEKS:
                sebutan = f"“{kunci.value}” " if isinstance(kunci, yaml.ScalarNode) else ""
                pesan = f"nama isian {sebutan}bukan teks; pakai nama isian dari panduan, atau apit dengan tanda kutip"
                raise YamlSalah("isian_bukan_teks", pesan, baris)
            if kunci.value in sudah:
                raise YamlSalah("isian_ganda", f"isian “{kunci.value}” ditulis dua kali", baris)
            sudah.add(kunci.value)
        return super().construct_mapping(node, deep)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        """Build one value; a number of thousands of digits is none."""
        if isinstance(node, yaml.ScalarNode) and node.tag != _TEKS and len(node.value) > _NILAI_MAKS:
            pesan = f"nilai “{node.value[:20]}...” terlalu panjang untuk bilangan atau tanggal"
            raise YamlSalah("yaml_rusak", pesan, node.start_mark.line + 1)
        return super().construct_object(node, deep)


def urai_yaml(teks: str) -> object:
    """Parse a file of settings.

    Raises
    ------
    YamlSalah
        for what is no YAML, for references (``&``, ``*``, ``<<``), for deep nesting and for keys that are no texts or
        stand twice.
    """
    try:
        _periksa(teks)
        return _Pemuat(teks).get_single_data()
    except YamlSalah:
        raise
    except (yaml.YAMLError, ValueError, OverflowError, TypeError, RecursionError) as salah:
        baris = getattr(getattr(salah, "problem_mark", None), "line", None)
        pesan = "penulisan YAML tidak dapat dibaca; periksa titik dua, indentasi, dan tanggal"
        raise YamlSalah("yaml_rusak", pesan, 0 if baris is None else baris + 1) from salah


def _periksa(teks: str) -> None:
    """Look through the file event by event, before anything is built of it."""
    dalam = 0
    for kejadian in yaml.parse(teks, _Pemuat):
        baris = kejadian.start_mark.line + 1 if kejadian.start_mark else 0
        if isinstance(kejadian, yaml.AliasEvent) or getattr(kejadian, "anchor", None):
            pesan = "acuan YAML (& dan *) tidak dipakai; tulis nilainya di setiap tempat"
            raise YamlSalah("yaml_acuan", pesan, baris)
        if isinstance(kejadian, yaml.CollectionStartEvent):
            dalam += 1
            if dalam > _DALAM_MAKS:
                pesan = f"isian bersusun lebih dari {_DALAM_MAKS} tingkat; periksa kurung dan indentasi"
                raise YamlSalah("yaml_dalam", pesan, baris)
        elif isinstance(kejadian, yaml.CollectionEndEvent):
            dalam -= 1
