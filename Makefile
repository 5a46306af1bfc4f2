# Everything lives in .venv, built from requirements.txt; `make lock` renews that file.
PYTHON ?= python3
BIN := .venv/bin
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard kiosk/i18n/*.ts))
DISPLAYS := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter Darwin,$(shell uname -s))
SUITES := bookworm trixie

# The system that a package is for: this one, or another by `make package SUITE=trixie ARCH=arm64`.
OWN_SUITE := $(shell . /etc/os-release 2>/dev/null; echo $$VERSION_CODENAME)
OWN_ARCH := $(shell dpkg --print-architecture 2>/dev/null)
SUITE := $(OWN_SUITE)
ARCH := $(OWN_ARCH)
PACKAGE := build/package/$(SUITE)-$(ARCH)

# The groups of packaging/system-packages.sh that a command needs beside those of setup.
NEEDS_run := $(if $(strip $(DISPLAYS)),window)
NEEDS_test := window test
NEEDS_package := package $(filter-out $(OWN_ARCH),$(ARCH)) $(if $(filter $(SUITE),$(OWN_SUITE)),,debian)
NEEDS_package-test := package $(filter-out $(OWN_ARCH),$(ARCH)) debian
NEEDS_boot-test := package debian boot
NEEDS_fresh-test := debian fresh
NEEDS_bench := window bench
NEEDS_bench-against := window bench

.DEFAULT_GOAL := setup
.PHONY: setup translations strings run tour pictures test faults compatibility check-python check-qml package package-test boot-test fresh-test bench bench-against lock clean packages

setup: .venv/installed translations

# All that the commands need of the system, asked for once and before anything is fetched.
packages:
	@sh packaging/system-packages.sh python offscreen $(foreach goal,$(MAKECMDGOALS),$(NEEDS_$(patsubst fresh-test-%,fresh-test,$(goal))))

.venv/installed: requirements.txt pyproject.toml packaging/shiboken.py | packages
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python packaging/shiboken.py
	@touch $@

translations: $(TRANSLATIONS)

%.qm: %.ts | .venv/installed
	$(BIN)/pyside6-lrelease -silent $< -qm $@

# Brings the strings of the code into the .ts files, where they wait for translation.
strings: .venv/installed
	@$(BIN)/pyside6-lupdate $(sort $(shell find kiosk -name '*.py' -o -name '*.qml')) \
		-source-language da -locations none -no-obsolete -sort-messages \
		-ts $(filter-out %_da.ts,$(TRANSLATIONS:.qm=.ts))
	@$(BIN)/pyside6-lupdate $(sort $(shell find kiosk -name '*.py' -o -name '*.qml')) -silent -pluralonly \
		-source-language da -target-language da -locations none -no-obsolete -sort-messages -ts kiosk/i18n/kiosk_da.ts

run: setup
ifeq ($(strip $(DISPLAYS)),)
	@echo "No display (neither DISPLAY nor WAYLAND_DISPLAY is set): rendering the tour instead."
	@$(MAKE) --no-print-directory tour
else
	$(BIN)/kiosk --skip-setup
endif

tour: setup
	$(BIN)/kiosk tour build/tour
	@echo "The screens are in build/tour."

# The pictures of README.md and docs/ambassadoer.md.
pictures: setup
	QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software $(BIN)/python docs/pictures.py

# Byte code is kept whatever the environment says: else each process that a test starts compiles all anew.
test: export PYTHONDONTWRITEBYTECODE =

# A line tells when each stage begins; pytest counts its tests. Its processes share what is left to do.
test: setup
	@echo "Checking the code: ruff, mypy, qmllint, qmlformat."
	@$(MAKE) --no-print-directory --jobs=2 check-python check-qml
	@echo "Running the tests."
	@$(BIN)/pytest --numprocesses=auto --dist=worksteal
	@echo "Every check passed: ruff, mypy, qmllint, qmlformat, pytest."

# What may befall a tablet, tried often: 1,000 faults, and a year. Takes an hour; KIOSK_TRIALS for fewer.
faults: setup
	$(BIN)/python -m tests.faults

# What the tools of others make of the kiosk's files: writes docs/compatibility.md.
compatibility: setup
	$(BIN)/python -m tests.compatibility

check-python:
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy kiosk tests packaging docs

check-qml:
	@$(BIN)/python -m tests.qml_checks

# The Debian package, and a trial of it in a clean Debian: installs, runs, upgrades, purges.
ifeq ($(SUITE),$(OWN_SUITE))
package: setup
	$(BIN)/python packaging/package.py --for $(ARCH) $(PACKAGE)
else
package: packages
	sh packaging/package-elsewhere.sh $(PACKAGE) $(SUITE) $(ARCH)
endif

package-test: setup package
	sh packaging/test-package.sh $(PACKAGE) $(SUITE) $(ARCH)

# The same package in a Debian that starts as a tablet does, in QEMU.
boot-test: setup package
	sh packaging/test-boot.sh $(PACKAGE) $(SUITE) $(ARCH)

# The README's two commands as a newcomer gives them: a clone of HEAD in clean Debians.
fresh-test: $(SUITES:%=fresh-test-%)

fresh-test-%: packages
	sh packaging/fresh-test.sh build/fresh $*

bench: setup
	$(BIN)/python -m tests.bench

# The same start and visit beside those of an earlier commit, pair by pair.
bench-against: setup
	$(BIN)/python -m tests.bench.outside.against $(REV)

lock:
	uv pip compile --universal --upgrade --python-version 3.11 --generate-hashes --no-header \
		--group dev --extra publish pyproject.toml -o requirements.txt

clean:
	rm -rf .venv build .mypy_cache .pytest_cache .ruff_cache .hypothesis *.egg-info $(TRANSLATIONS)
