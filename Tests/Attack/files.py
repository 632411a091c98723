"""Who on the machine can read and write what the program keeps."""

import os
import stat
import subprocess
import time

from ground import PACK, REAL, Untried, attack, held


def open_files(folder):
    """What somebody else than the owner may read or write."""
    found = []
    for place, _, names in os.walk(folder):
        for name in names:
            mode = stat.S_IMODE(os.stat(os.path.join(place, name)).st_mode)
            if mode & 0o077:
                found.append(f"{os.path.relpath(os.path.join(place, name), folder)} {mode:o}")
    return found


def careless(ground, data, *arguments):
    """Runs a command as somebody who lets everybody in."""
    return subprocess.run(
        [str(ground.binary), *map(str, arguments), "--data", str(data)],
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=lambda: os.umask(0),
    )


@attack(10)
def nobody_else_reads_the_database_in_an_open_folder(ground):
    data = ground.folder("open", is_empty=True)
    os.mkdir(data)
    os.chmod(data, 0o777)
    careless(ground, data, "user", "invite", "x@voorbeeld.nl", "--name", "X", "--role", "administrator")
    if REAL.exists():
        careless(ground, data, "import", REAL, "--region", PACK)
    found = open_files(data) + open_files(f"{data}-keys")
    held((data / "vib.sqlite").exists(), "no database was made")
    held(not found, f"open to others: {', '.join(found[:8])}")
    return "every file is its owner's"


@attack(10)
def nobody_else_reads_the_companions_of_the_database_while_the_site_runs(ground):
    data = ground.folder("running", is_empty=True)
    os.mkdir(data)
    os.chmod(data, 0o777)
    before = os.umask(0)
    try:
        site = ground.site(data=data)
    finally:
        os.umask(before)
    site.invitation("x@voorbeeld.nl", "analyst")
    site.visit().get("/inloggen")
    found = open_files(data) + open_files(f"{data}-keys")
    held(not found, f"open to others: {', '.join(found[:8])}")
    return f"{len(os.listdir(data))} entries, every file its owner's"


@attack(10)
def a_database_that_was_open_is_closed_at_the_next_start(ground):
    data = ground.folder("was-open")
    for place, _, names in os.walk(data):
        for name in names:
            os.chmod(os.path.join(place, name), 0o666)
    ground.site(data=data)
    found = [name for name in open_files(data) if name.startswith("vib.sqlite")]
    held(not found, f"open to others: {', '.join(found)}")
    return "closed"


@attack(10)
def a_link_in_the_place_of_a_file_is_not_followed_to_write(ground):
    """Somebody who may write in the folder's parent puts a link where the key or the database is going to be."""
    data, victim = ground.folder("links", is_empty=True), ground.home / "victim"
    victim.write_text("van een ander\n")
    keys = data.with_name(data.name + "-keys")
    keys.mkdir()
    (keys / "master.key").symlink_to(victim)
    ground.vib("user", "invite", "x@voorbeeld.nl", "--name", "X", "--data", data)
    held(victim.read_text() == "van een ander\n", "the link was followed and written")


@attack(14, slow=True)
def damage_to_what_is_kept_is_noticed_without_being_asked(ground):
    """Cells and the file they came from, of a delivery that nobody looks at: the log names both within some minutes."""
    if not REAL.exists():
        raise Untried("../shared is not here")
    data = ground.folder("damaged")
    ground.vib("import", REAL, "--division", 2014, "--data", data, "--region", PACK)
    damaged = [next((data / folder).iterdir()) for folder in ("deliveries", "payloads")]
    for file in damaged:
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 4
        file.write_bytes(content)
    site = ground.site("--region", PACK, data=data)
    deadline, missing = time.monotonic() + 180, damaged
    while missing and time.monotonic() < deadline:
        time.sleep(1)
        said = site.log.read_text(errors="replace")
        missing = [file for file in damaged if file.name not in said]
    held(not missing, f"nothing said of {', '.join(file.name[:20] for file in missing)} in three minutes")
    return f"told after {180 - (deadline - time.monotonic()):.0f} s"
