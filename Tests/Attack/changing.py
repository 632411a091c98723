"""A file that changes while it is read."""

import hashlib
import json
import os
import pathlib
import subprocess
import threading
import time

from ground import PACK, attack, held

HEAD = '"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n'
MONTHS = [f"{year}MM{month:02}" for year in range(2012, 2018) for month in range(1, 13)]
OFFENCES = ["1.1.1", "1.1.2", "1.2.1", "1.2.2", "1.2.3", "1.4.1", "1.4.2", "1.4.3", "2.1.1", "2.2.1"]


def version(count, towns=("GM0513", "GM0603", "GM0637")):
    rows, number = [HEAD], 0
    for town in towns:
        for offence in OFFENCES:
            for month in MONTHS:
                for _ in range(1):
                    rows.append(f'{number:07};"{offence} ";"{town}    ";"{month}";{count}\n')
                    number += 1
    return "".join(rows).encode()


def figure(ground, data, town, offence):
    answer = ground.vib(
        "figure",
        "--data",
        data,
        "--region",
        PACK,
        "--area",
        town,
        "--offence",
        offence,
        "--from",
        "2012MM01",
        "--to",
        "2016MM12",
        "--format",
        "json",
    )
    return json.loads(answer.stdout).get("value") if answer.returncode == 0 else None


def imported(ground, data, file, ones, twos):
    """Imports while somebody writes the one over the other, again and again, in place."""
    stop = threading.Event()

    def write():
        with open(file, "r+b", buffering=0) as target:
            while not stop.is_set():
                for content in (twos, ones):
                    for start in range(0, len(content), 16_384):
                        os.pwrite(target.fileno(), content[start : start + 16_384], start)
                        if stop.is_set():
                            return

    writer = threading.Thread(target=write, daemon=True)
    writer.start()
    try:
        return ground.vib("import", file, "--data", data, "--region", PACK)
    finally:
        stop.set()
        writer.join(10)


@attack(7)
def a_file_that_changes_gives_counts_of_one_moment_with_their_own_hash(ground):
    """What is published is what was kept: its hash, and the figures that reading the kept bytes again gives."""
    ones, twos = version(1), version(2)
    hashes = {hashlib.sha256(ones).hexdigest(): 1, hashlib.sha256(twos).hexdigest(): 2}
    rounds, outcomes = 12 if ground.is_full else 6, []
    for number in range(rounds):
        data, file = ground.folder(f"changing-{number}", is_empty=True), ground.home / f"wisselend-{number}.csv"
        file.write_bytes(ones)
        answer = imported(ground, data, file, ones, twos)
        if answer.returncode != 0:
            outcomes.append("refused")
            continue
        listed = json.loads(ground.vib("deliveries", "--data", data, "--format", "json").stdout)
        kept = [path for path in (pathlib.Path(data) / "payloads").rglob("*") if path.is_file()]
        digest = listed[0]["sha256"]
        for path in kept:
            held(path.stat().st_size > 0, "an empty payload was kept")
        values = {
            (town, offence): figure(ground, data, town, offence) for town in ("GM0513", "GM0637") for offence in OFFENCES[::4]
        }
        if digest in hashes:
            # The hash of one version, so every figure must be that version's: 60 months of the same count.
            wrong = {key: value for key, value in values.items() if value != 60 * hashes[digest]}
            held(not wrong, f"round {number}: the hash of all {hashes[digest]}s, and figures {list(wrong.values())[:4]}")
            outcomes.append(f"all {hashes[digest]}s")
        else:
            # A mixture was read: then that mixture must be what was kept, byte for byte.
            again = ground.folder(f"again-{number}", is_empty=True)
            found = [path for path in kept if content_hash(path) == digest]
            held(found, f"round {number}: published counts of a file that was kept nowhere")
            copy = ground.home / f"kept-{number}.csv"
            copy.write_bytes(plain(found[0]))
            ground.vib("import", copy, "--data", again, "--region", PACK)
            same = {key: figure(ground, again, *key) for key in values}
            held(same == values, f"round {number}: figures that the kept file does not give")
            outcomes.append("one moment, kept")
    return ", ".join(outcomes)


def plain(path):
    """A payload as it was received."""
    content = path.read_bytes()
    if content[:2] == b"\x1f\x8b":
        import gzip

        return gzip.decompress(content)
    if content[:1] == b"\x78":
        import zlib

        try:
            return zlib.decompress(content)
        except zlib.error:
            return content
    return content


def content_hash(path):
    return hashlib.sha256(plain(path)).hexdigest()


@attack(7)
def a_file_that_is_cut_while_it_is_read_does_not_end_the_program(ground):
    content, outcomes = version(3) * 20, []
    for number in range(4):
        data, file = ground.folder(f"cut-{number}", is_empty=True), ground.home / f"korter-{number}.csv"
        file.write_bytes(content)
        process = subprocess.Popen(
            [str(ground.binary), "import", str(file), "--data", str(data), "--region", str(PACK)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        time.sleep(0.05 + 0.1 * number)
        os.truncate(file, 10_000)
        try:
            _, said = process.communicate(timeout=50)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            held(False, "hangs")
        held(process.returncode in (0, 1, 2), f"ended with {process.returncode}: {said[-200:]}")
        outcomes.append(str(process.returncode))
    return f"ended with {', '.join(outcomes)}"
