#!/usr/bin/env bash
# Builds one configuration, showing how far it is: build.sh release|debug [product].
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=$1
product=${2:-vib}
echo "Building $product ($configuration); the first time takes about five minutes."
if [ "$configuration" = debug ]; then
    swift build --build-tests 2>&1 | { grep -E --line-buffered 'error:|warning:|^Build|^\[[0-9]*00/' || true; }
else
    swift build -c "$configuration" --product "$product" 2>&1 | { grep -E --line-buffered 'error:|warning:|^Build|^\[[0-9]*00/' || true; }
fi
