#!/usr/bin/env bash
# Style, build, Swift tests, crash tests and browser checks; the last line counts them all.
set -uo pipefail
cd "$(dirname "$0")/.."
exec .venv/bin/python scripts/test.py "$@"
