"""Let ``python -m kinerja`` do what the command ``kinerja`` does."""

from kinerja.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
