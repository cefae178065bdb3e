"""Reference pages in Indonesian that are generated from the code, so that they cannot fall behind it."""

from kinerja.panduan.susun import HALAMAN, susun_halaman

__all__ = ["HALAMAN", "susun_halaman"]
