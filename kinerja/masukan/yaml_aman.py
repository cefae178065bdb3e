"""YAML as the settings use it: plain names and values, few levels deep, nothing repeated and nothing that grows."""

from __future__ import annotations

import re
from typing import Any

import yaml
from yaml.reader import ReaderError

__all__ = ["YamlSalah", "urai_yaml"]

_DALAM_MAKS = 20
#: The longest number, date or other value that is no text.
_NILAI_MAKS = 60
_TEKS, _BULAT, _HARI = (f"tag:yaml.org,2002:{nama}" for nama in ("str", "int", "timestamp"))

#: What the parser says, what that means for the one who typed, and whether the place is where the thing began.
_SEBAB: tuple[tuple[str, str, bool], ...] = (
    ("mapping values are not allowed", "titik dua di sini tidak terbaca; apit nilai yang memuat titik dua dengan tanda kutip, dan samakan indentasi dengan baris di atasnya", False),
    ("could not find expected ':'", "titik dua belum ada atau tidak diikuti spasi; tulis nama isian, titik dua, spasi, lalu nilainya", True),
    ("found character '\\t'", "tab tidak dapat dipakai di awal baris; ganti dengan spasi", False),
    ("found character", "nilai tidak dapat diawali tanda seperti @, %, atau `; apit dengan tanda kutip", False),
    ("found unexpected end of stream", "tanda kutip belum ditutup", True),
    ("found unexpected document separator", "tanda kutip belum ditutup", True),
    ("sequence entries are not allowed", "butir yang diawali tanda hubung ditulis pada baris baru; apit dengan tanda kutip bila tanda itu bagian dari nilainya", False),
    ("expected ',' or", "kurung siku atau kurung kurawal belum ditutup", True),
    ("expected the node content", "kurung siku atau kurung kurawal belum ditutup", True),
    ("expected <block end>", "indentasi baris ini tidak sama dengan baris di atasnya; samakan banyak spasi di awal baris", False),
    ("found unknown escape", "tanda \\ di dalam tanda kutip ganda tidak terbaca; pakai tanda kutip tunggal", False),
    ("but found another document", "berkas terbagi oleh baris ---; hapus baris itu", False),
)  # fmt: skip
_TAK_TERBACA = "penulisannya tidak dapat dibaca; periksa titik dua, tanda kutip, dan spasi di awal baris"


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
                raise YamlSalah("isian_ganda", f"isian “{kunci.value}” ditulis dua kali; hapus salah satu", baris)
            sudah.add(kunci.value)
        return super().construct_mapping(node, deep)

    def construct_object(self, node: yaml.Node, deep: bool = False) -> object:
        """Build one value; a number of thousands of digits is none."""
        if isinstance(node, yaml.ScalarNode) and node.tag != _TEKS and len(node.value) > _NILAI_MAKS:
            pesan = f"nilai “{node.value[:20]}...” terlalu panjang untuk bilangan atau tanggal"
            raise YamlSalah("yaml_rusak", pesan, node.start_mark.line + 1)
        try:
            return super().construct_object(node, deep)
        except ValueError as salah:
            if isinstance(salah, YamlSalah) or not isinstance(node, yaml.ScalarNode):
                raise
            sebab = (
                "bukan hari dalam kalender; periksa bulan dan harinya"
                if node.tag == _HARI
                else "tidak dapat dibaca; apit dengan tanda kutip"
            )
            raise YamlSalah("yaml_rusak", f"“{node.value}” {sebab}", node.start_mark.line + 1) from salah


# A number is written with digits and nothing else: 02023 is no octal one, 10:30 no count of seconds.
_Pemuat.yaml_implicit_resolvers = {
    awal: [(tanda, pola) for tanda, pola in daftar if tanda != _BULAT]
    for awal, daftar in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Pemuat.add_implicit_resolver(_BULAT, re.compile(r"^[-+]?(?:0|[1-9][0-9]*)$"), list("-+0123456789"))


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
        raise YamlSalah("yaml_rusak", *_jelaskan(salah, teks)) from salah


def _jelaskan(salah: Exception, teks: str) -> tuple[str, int]:
    """Say in words of the one who typed what the parser did not understand, and in which line (0: unknown)."""
    if isinstance(salah, ReaderError):
        letak = teks[: salah.position].count("\n") + 1
        return f"tanda U+{ord(teks[salah.position]):04X} tidak dapat dicetak; hapus", letak
    kata = getattr(salah, "problem", None) or ""
    pesan, dari_awal = next(((satu, awal) for pola, satu, awal in _SEBAB if pola in kata), (_TAK_TERBACA, False))
    tanda = (getattr(salah, "context_mark", None) if dari_awal else None) or getattr(salah, "problem_mark", None)
    return pesan, 0 if tanda is None else tanda.line + 1


def _periksa(teks: str) -> None:
    """Look through the file event by event, before anything is built of it."""
    dalam = 0
    for kejadian in yaml.parse(teks, _Pemuat):
        baris = kejadian.start_mark.line + 1 if kejadian.start_mark else 0
        if getattr(kejadian, "tag", None):
            pesan = "nilai tidak dapat diawali tanda seru; apit dengan tanda kutip"
            raise YamlSalah("yaml_rusak", pesan, baris)
        if isinstance(kejadian, yaml.AliasEvent) or getattr(kejadian, "anchor", None):
            pesan = "nilai yang diawali & atau * terbaca sebagai acuan, yang tidak dipakai; tulis nilainya, atau apit dengan tanda kutip"
            raise YamlSalah("yaml_acuan", pesan, baris)
        if isinstance(kejadian, yaml.CollectionStartEvent):
            dalam += 1
            if dalam > _DALAM_MAKS:
                pesan = f"isian bersusun lebih dari {_DALAM_MAKS} tingkat; periksa kurung dan indentasi"
                raise YamlSalah("yaml_dalam", pesan, baris)
        elif isinstance(kejadian, yaml.CollectionEndEvent):
            dalam -= 1
