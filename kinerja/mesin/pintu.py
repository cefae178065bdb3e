"""What papermill finds under the name ``kinerja``. It is loaded with papermill, therefore it loads nothing itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nbformat import NotebookNode

__all__ = ["Pintu"]


class Pintu:
    """papermill's engine ``kinerja``; what it does is in :class:`kinerja.mesin.mesin.MesinKinerja`."""

    @staticmethod
    def execute_notebook(nb: NotebookNode, kernel_name: str, **pilihan: Any) -> NotebookNode:
        """Execute a notebook."""
        from kinerja.mesin.mesin import MesinKinerja

        return MesinKinerja.execute_notebook(nb, kernel_name, **pilihan)

    @staticmethod
    def nb_kernel_name(nb: NotebookNode, name: str | None = None) -> str:
        """Name the kernel as papermill does."""
        from papermill.utils import nb_kernel_name

        nama: str = nb_kernel_name(nb, name)
        return nama

    @staticmethod
    def nb_language(nb: NotebookNode, language: str | None = None) -> str:
        """Name the language as papermill does."""
        from papermill.utils import nb_language

        nama: str = nb_language(nb, language)
        return nama
