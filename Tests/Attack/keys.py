"""A key that is lost, cut, empty or another's."""

import os
import shutil
import subprocess

from ground import attack, free_port, held

COMMANDS = [
    ("audit", "verify"),
    ("audit", "checkpoint"),
    ("user", "list"),
    ("user", "invite", "x@voorbeeld.nl", "--name", "X"),
    ("audit", "search"),
    ("plan", "export", "{out}"),
    ("user", "reset", "editor@voorbeeld.nl"),
]


def starts(ground, data, seconds=25):
    """Whether a site starts on a folder, its exit code, and what it said."""
    process = subprocess.Popen(
        [str(ground.binary), "serve", "--data", str(data), "--port", str(free_port()), "--language", "en"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        _, said = process.communicate(timeout=seconds)
        return False, process.returncode, said
    except subprocess.TimeoutExpired:
        process.kill()
        return True, None, process.communicate()[1]


def lost(ground, name, spoil):
    data = ground.folder(name)
    keys = data.with_name(data.name + "-keys")
    spoil(keys)
    before = {path.name: path.read_bytes() for path in keys.iterdir()} if keys.exists() else {}
    is_up, code, said = starts(ground, data, 12)
    held(not is_up, "the site starts")
    held(code in (1, 2), f"serve ended with {code}")
    held(len(said.strip()) > 20 and "key" in said.lower(), f"serve says {said[-200:]!r}")
    after = {path.name: path.read_bytes() for path in keys.iterdir()} if keys.exists() else {}
    held(after == before, "serve made or changed a key")
    for command in COMMANDS:
        words = [word.replace("{out}", f"{data}-out") for word in command]
        answer = ground.vib(*words, "--data", data, "--language", "en")
        after = {path.name: path.read_bytes() for path in keys.iterdir()} if keys.exists() else {}
        held(after == before, f"{' '.join(words[:2])} made or changed a key")
        if words[0] == "audit" and words[1] != "search":
            held(answer.returncode != 0, f"{' '.join(words[:2])} ended with 0")
            held(
                "key" in (answer.stdout + answer.stderr).lower(),
                f"{' '.join(words[:2])} says {answer.stdout[-100:]!r}{answer.stderr[-100:]!r}",
            )
            held("tamper" not in (answer.stdout + answer.stderr).lower(), "it reads as tampering")
    return said.strip().splitlines()[-1][:140]


@attack(9)
def a_lost_key_is_not_replaced(ground):
    return lost(ground, "key-gone", shutil.rmtree)


@attack(9)
def a_lost_key_file_is_not_replaced(ground):
    return lost(ground, "key-file-gone", lambda keys: (keys / "master.key").unlink())


@attack(9)
def an_empty_key_is_not_taken(ground):
    return lost(ground, "key-empty", lambda keys: (keys / "master.key").write_bytes(b""))


@attack(9)
def a_cut_key_is_not_taken(ground):
    return lost(ground, "key-cut", lambda keys: (keys / "master.key").write_bytes((keys / "master.key").read_bytes()[:20]))


@attack(9)
def another_key_is_told_from_tampering(ground):
    other = ground.folder("other", is_empty=True)
    ground.vib("user", "invite", "x@voorbeeld.nl", "--name", "X", "--data", other, check=True)
    foreign = (other.with_name(other.name + "-keys") / "master.key").read_bytes()
    return lost(ground, "key-other", lambda keys: (keys / "master.key").write_bytes(foreign))


@attack(9)
def a_key_that_others_can_read_is_told_of(ground):
    data = ground.folder("key-open")
    keys = data.with_name(data.name + "-keys")
    os.chmod(keys / "master.key", 0o644)
    site = ground.site(data=data, is_started=False)
    try:
        site.start()
    except RuntimeError:
        return "refused to start"
    mode = (keys / "master.key").stat().st_mode & 0o777
    said = site.log.read_text(errors="replace").lower()
    held(mode == 0o600 or "key" in said, f"still {mode:o}, and nothing said")
    return f"{mode:o}"


@attack(9)
def a_new_folder_still_gets_its_key(ground):
    data = ground.folder("new", is_empty=True)
    answer = ground.vib("user", "invite", "x@voorbeeld.nl", "--name", "X", "--data", data)
    held(answer.returncode == 0 and (data.with_name(data.name + "-keys") / "master.key").exists(), f"{answer.stderr[-200:]}")
