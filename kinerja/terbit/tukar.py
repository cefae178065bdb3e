"""Two folders change places in one step where the system has such a step: at no moment is one of them missing."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from pathlib import Path

__all__ = ["tukar_sekaligus"]

#: Linux: paths are taken from the working folder; what stands at the two names is exchanged.
_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
#: macOS: the same.
_RENAME_SWAP = 2
#: What a kernel or a file system says that has no such step.
_TIDAK_ADA = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def tukar_sekaligus(satu: Path, dua: Path) -> bool:
    """Exchange what stands at two names of one disk; False, with nothing done, where that is not possible in one step.

    Raises
    ------
    OSError
        when the system could, but refuses.
    """
    hasil = _panggil(os.fsencode(satu), os.fsencode(dua))
    if hasil == 0:
        return True
    if hasil is None or hasil in _TIDAK_ADA:
        return False
    raise OSError(hasil, os.strerror(hasil), str(dua))


def _panggil(satu: bytes, dua: bytes) -> int | None:
    """Call the system; return its error number, 0 for none, None where there is no such call."""
    if sys.platform == "win32":
        return None
    pustaka = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux" and hasattr(pustaka, "renameat2"):
        return _galat(pustaka.renameat2(_AT_FDCWD, satu, _AT_FDCWD, dua, ctypes.c_uint(_RENAME_EXCHANGE)))
    if sys.platform == "darwin" and hasattr(pustaka, "renamex_np"):
        return _galat(pustaka.renamex_np(satu, dua, ctypes.c_uint(_RENAME_SWAP)))
    return None


def _galat(gagal: int) -> int:
    return ctypes.get_errno() if gagal else 0
