#!/usr/bin/env bash
# Builds one configuration, showing how far it is: build.sh release|debug [product].
set -euo pipefail
cd "$(dirname "$0")/.."
configuration=$1
product=${2:-vib}
echo "Building $product ($configuration); the first time takes about five minutes."
if [ "$configuration" = debug ]; then
    # CI builds once and throws away: each module as a whole, without notes for a debugger, takes less processor time. By
    # hand one file at a time is quicker. The index of names stays: on Linux the tests are found by it.
    if [ -n "${CI:-}" ]; then
        once=(-Xswiftc -disable-batch-mode -Xswiftc -wmo -Xswiftc -num-threads -Xswiftc 2 -Xswiftc -gnone)
    fi
    swift build --build-tests ${once[@]+"${once[@]}"} 2>&1 | { grep -E --line-buffered 'error:|warning:|^Build|^\[[0-9]*00/' || true; }
else
    swift build -c "$configuration" --product "$product" 2>&1 | { grep -E --line-buffered 'error:|warning:|^Build|^\[[0-9]*00/' || true; }
fi
