"""Let ``python -m kinerja`` do what the command ``kinerja`` does."""

import sys

from kinerja.cli import main
from kinerja.jalur import di_folder_data

__all__: list[str] = []

if __name__ == "__main__":
    if not sys.flags.safe_path and di_folder_data():
        # What Python itself loads first has already been searched here: nobody shall get used to it.
        sys.stderr.write(
            "Di dalam folder data, “python -m kinerja” mencari modul di folder itu lebih dahulu, padahal isinya mungkin "
            "dari orang lain. Jalankan perintah kinerja, atau python -P -m kinerja.\n"
        )
        raise SystemExit(2)
    main()
