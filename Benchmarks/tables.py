"""What the benchmarks share: the machine in words, and the README's tables between their marks."""
import os
import pathlib
import platform
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent


def machine():
    """`2 cores of AMD EPYC, 24 GB, Linux; load 1.7 at the end`"""
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")),
                 platform.processor())
    memory = int(next(line.split()[1] for line in open("/proc/meminfo") if line.startswith("MemTotal"))) / 1048576
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GB, {platform.system()}; load {os.getloadavg()[0]:.1f} at the end"


def put_in_readme(mark, text):
    """Puts a text between `<!-- mark -->` and `<!-- /mark -->`."""
    readme = ROOT / "README.md"
    old = readme.read_text(encoding="utf-8")
    new, count = re.subn(rf"(<!-- {mark} -->\n).*?(<!-- /{mark} -->)", lambda m: m.group(1) + text + m.group(2), old, flags=re.S)
    if count == 0:
        raise ValueError(f"README.md has no <!-- {mark} --> with its <!-- /{mark} -->")
    readme.write_text(new, encoding="utf-8")
