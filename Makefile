# GNU make 3.81 or later, Linux and macOS. README.md gives the same steps for Windows and for conda.

LAPORAN ?= params/kota-semarang/diskopum/2023
ARGS ?=

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
KUNCI := requirements.lock

.DEFAULT_GOAL := help
.PHONY: help install report watch docs test bench hostile mutasi release lint format lab lock clean

help:  ## daftar perintah ini
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

install: $(VENV)/.terpasang  ## siapkan .venv dari requirements.lock

report: install  ## susun laporan (LAPORAN=params/<kabupaten>/<dinas>/<tahun>)
	$(BIN)/kinerja render $(LAPORAN) $(ARGS)

watch: install  ## buka halaman di samping Excel: pilih laporan, lihat kesalahan dan hasilnya setiap kali disimpan
	$(BIN)/kinerja watch $(ARGS)

# pip knows groups of pyproject.toml only since 25.1, which Python 3.11 does not bring along.
docs: install  ## susun panduan sebagai situs ke output/panduan (memasang Sphinx, myst-parser, dan furo)
	@$(BIN)/python -c "import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['dependency-groups']['situs'], sep='\n')" >$(VENV)/situs.txt
	@$(PIP) install --quiet --requirement $(VENV)/situs.txt
	$(BIN)/python -m kinerja.panduan --site output/panduan

test: install  ## jalankan semua uji (ARGS="-k nama" untuk sebagian)
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

bench: install  ## ukur waktu dan memori terhadap cara baku (ARGS="--dinas 8" untuk lebih singkat)
	$(BIN)/python -m compileall -q kinerja
	$(BIN)/python tests/bench/bench.py $(ARGS)

hostile: install  ## uji ribuan masukan rusak (ARGS="--banyak 5000 --mulai 0")
	$(BIN)/python tests/bermusuhan/jalankan.py $(ARGS)

mutasi: install  ## ubah kode di sekitar 150 tempat, hitung yang diketahui uji (ARGS="--ruang hitung")
	$(BIN)/python tests/mutasi/mutasi.py $(ARGS)

release: install  ## periksa catatan perubahan, susun wheel dan sdist ke dist/, lalu coba di luar folder ini
	$(BIN)/python tests/rilis/rilis.py

lint: install  ## periksa gaya dan tipe kode
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: install  ## rapikan kode
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lab: install  ## buka notebook di JupyterLab
	$(BIN)/kinerja lab $(ARGS)

# The interpreter: PYTHON if given, else the first one of version 3.11 or later.
$(BIN)/python:
	@set -e; \
	for calon in $(if $(PYTHON),"$(PYTHON)",python3.11 python3 python3.12 python3.13 python3.14); do \
	  if "$$calon" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	    echo "Menyiapkan $(VENV) dengan $$("$$calon" --version) ..."; \
	    "$$calon" -m venv --clear $(VENV) && exit 0; \
	    rm -rf $(VENV); \
	    echo "Modul venv dari Python belum lengkap. Di Debian dan Ubuntu, pasang paket python3-venv." >&2; \
	    exit 1; \
	  fi; \
	done; \
	echo "Python 3.11 atau lebih baru tidak ditemukan. Pasang dahulu, atau sebutkan letaknya:" >&2; \
	echo "    make report PYTHON=/letak/python3.11" >&2; \
	exit 1

# setuptools comes first, from the same lock: it builds docopt (no wheel) and kinerja, so that nothing
# unpinned is fetched for a build.
$(VENV)/.terpasang: $(KUNCI) pyproject.toml | $(BIN)/python
	@echo "Memasang paket dari $(KUNCI) (sekali saja, beberapa menit) ..."
	@sed -n '/^setuptools==/,/[^\\]$$/p' $(KUNCI) > $(VENV)/setuptools.lock
	@$(PIP) install --quiet --require-hashes -r $(VENV)/setuptools.lock
	@$(PIP) install --quiet --require-hashes --no-build-isolation --use-pep517 -r $(KUNCI)
	@$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@$(PIP) check
	@$(BIN)/python -m compileall -q kinerja
	@touch $@

# One lock for Linux, macOS, Windows and Python 3.11 or later; hashes of all files; no index is named.
lock: | $(BIN)/python  ## kunci ulang versi semua paket
	$(PIP) install --quiet uv
	@printf '# Every package with its hashes, for Linux, macOS and Windows. Made by "make lock"; do not edit.\n' > $(KUNCI).baru
	$(BIN)/uv pip compile pyproject.toml --extra uji --group bangun --universal --python-version 3.11 \
	  --upgrade --fork-strategy fewest --generate-hashes --no-header --no-annotate \
	  --no-emit-index-url --no-emit-find-links --quiet >> $(KUNCI).baru
	mv $(KUNCI).baru $(KUNCI)

clean:  ## hapus .venv dan cache (output/ tetap)
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -prune -exec rm -rf {} +
	find . -name .ipynb_checkpoints -prune -exec rm -rf {} +
