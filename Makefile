# What exists: make help
SHELL := /bin/bash
.DEFAULT_GOAL := help

DATA ?= vib-data
PORT ?= 8080
PYTHON := .venv/bin/python
RELEASE := .build/release/vib
DEBUG := .build/debug/vib
# What make record records.
BINARY ?= $(RELEASE)
# How much make fuzz does.
INPUTS ?= 10000000
SEED ?= 1
READER ?= all
SHARE ?=
# How make dialect-server pages and misbehaves.
PAGES ?= 10000
UNRULY ?=
# Where make sheets puts its pictures.
SHEETS ?= /tmp/vib-sheets

help: ## Show what exists
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

bootstrap: ## Install what is missing (system packages in scripts/packages.txt)
	@scripts/bootstrap.sh build

run: bootstrap ## Build and serve on http://127.0.0.1:8080 (PORT=…, DATA=…)
	@scripts/build.sh release
	@$(RELEASE) serve --data $(DATA) --port $(PORT)

test: ## Set up and run everything, browser checks included
	@scripts/bootstrap.sh test
	@scripts/test.sh

format: ## Format the Swift sources in place
	swift format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

lint: ## Check format and style without changing anything
	python3 scripts/lint.py

texts: ## Gather the texts of the sources anew, for vib texts export
	python3 scripts/texts.py

snapshots: ## Record the page snapshots and the README's screenshot anew, to be reviewed in the diff
	@scripts/bootstrap.sh test
	@scripts/build.sh debug
	VIB_RECORD=1 swift test --skip-build --filter Snapshot || true
	$(PYTHON) Tests/Browser/screenshot.py $(DEBUG)

sheets: ## A contact sheet per kind of page in every width, scheme, language and on paper: SHEETS=folder
	@scripts/bootstrap.sh test
	@scripts/build.sh debug
	$(PYTHON) Tests/Browser/sheets.py $(DEBUG) $(SHEETS)

bench: ## Measure against DuckDB, SQLite, R and Datasette, and under many readers and writers (about 25 minutes)
	@scripts/bootstrap.sh bench
	@scripts/build.sh release
	$(PYTHON) Benchmarks/compare.py
	$(PYTHON) Benchmarks/beside_r.py
	$(PYTHON) Benchmarks/writing.py
	$(PYTHON) Benchmarks/pages.py
	$(PYTHON) Benchmarks/publishing.py

fuzz: ## Every reader of foreign bytes by mutated inputs: INPUTS=10000000 SEED=1 READER=all (SHARE=each: as many for all)
	@scripts/build.sh release fuzz
	@# Large blocks come from the system as zeros: clearing two megabytes again for three rows took a fifth of the time.
	MALLOC_MMAP_THRESHOLD_=1048576 .build/release/fuzz $(INPUTS) $(SEED) $(READER) $(SHARE)

attack: ## Attack a release build on loopback: what fell once and what held, kills, flipped bits, a flood (about an hour)
	@scripts/build.sh release vib
	@scripts/build.sh release flood
	@failed=0; for each in "attack.py $(RELEASE) --full" "kills.py $(RELEASE) --kills 1000" "bits.py $(RELEASE) --flips 1000" \
	    "flood.py $(RELEASE) --seconds 600 --rate 20000"; do \
	    echo "== $$each"; $(PYTHON) Tests/Attack/$$each || failed=1; done; exit $$failed

dialect-server: ## The services of police, CBS and PDOK on loopback, for vib fetch by hand: PORT=… (PAGES=500 UNRULY=--unruly)
	@swift build --product dialect-server
	.build/debug/dialect-server $(PORT) $${VIB_SHARED:-../shared}/data $(PAGES) $(UNRULY)

record: ## Record every page, file and answer of a build: BINARY=… FOLDER=…
	$(if $(FOLDER),,$(error say where to: make record FOLDER=…))scripts/record_site.py $(BINARY) $(FOLDER)

compare: ## Compare two recordings: BEFORE=… AFTER=…
	$(if $(and $(BEFORE),$(AFTER)),,$(error say which: make compare BEFORE=… AFTER=…))scripts/compare_sites.py $(BEFORE) $(AFTER)

.PHONY: help bootstrap run test format lint texts snapshots sheets bench fuzz attack dialect-server record compare
