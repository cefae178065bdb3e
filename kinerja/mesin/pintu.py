"""What papermill finds under the name ``kinerja``. It is loaded with papermill, therefore it loads nothing itself."""

from __future__ import annotations

from typing import Any

__all__ = ["Pintu"]


class Pintu:
    """papermill's engine ``kinerja``; what it does is in :class:`kinerja.mesin.mesin.MesinKinerja`."""

    @staticmethod
    def execute_notebook(nb: Any, kernel_name: str, **pilihan: Any) -> Any:
        """Execute a notebook."""
        from kinerja.mesin.mesin import MesinKinerja

        return MesinKinerja.execute_notebook(nb, kernel_name, **pilihan)

    @staticmethod
    def nb_kernel_name(nb: Any, name: str | None = None) -> Any:
        """Name the kernel as papermill does."""
        from papermill.utils import nb_kernel_name

        return nb_kernel_name(nb, name)

    @staticmethod
    def nb_language(nb: Any, language: str | None = None) -> Any:
        """Name the language as papermill does."""
        from papermill.utils import nb_language

        return nb_language(nb, language)
