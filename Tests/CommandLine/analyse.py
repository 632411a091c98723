#!/usr/bin/env python3
"""`vib analyse` as a contract: its options, columns, exit codes and full precision, held against R's tables in ../shared.

Ends with {"passed": n, "failed": n}.
"""
import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Outside"))
from serving import SHARED  # noqa: E402
from tally import check, finish  # noqa: E402

BINARY = pathlib.Path(sys.argv[1]).resolve()
REFERENCE = SHARED / "data/statistics"
SERIES = REFERENCE / "series.csv"


def analyse(*arguments, **options):
    return subprocess.run(
        [str(BINARY), "analyse", *map(str, arguments)], capture_output=True, text=True, cwd=options.pop("cwd", None), **options)


def table(*arguments, **options):
    answer = analyse(*arguments, "--format", "csv", **options)
    check(answer.returncode == 0, f"{arguments} ends with {answer.returncode}: {answer.stderr[:300]}")
    return list(csv.DictReader(io.StringIO(answer.stdout)))


def reference(name):
    with open(REFERENCE / name, newline="") as file:
        return list(csv.DictReader(file))


def near(found, wanted, tolerance):
    if found == "" or wanted in ("", "NA"):
        return False
    a, b = float(found), float(wanted)
    return a == b or abs(a - b) <= tolerance * max(abs(a), abs(b))


def farrington():
    configurations = {
        "A_w1np10_nbPlugin_05": ["--alpha", "0.05", "--limit54", "off"],
        "A_w1np10_nbPlugin_01": ["--alpha", "0.01", "--b", 5, "--w", 1, "--periods", 10, "--past", 6, "--limit54", "off"],
        "D_w0np12_nbPlugin_01": ["--w", 0, "--periods", 12, "--limit54", "off"],
        "G_limit54_nbPlugin_01": [],
    }
    wanted = {(row["config"], row["series_id"], row["month"]): row for row in reference("farrington_flexible.csv")}
    compared = 0
    for name, options in configurations.items():
        rows = table("signals", "--series", SERIES, "--engine", "farrington", "--control", "nbPlugin", "--last", 24, *options)
        check(list(rows[0]) == ["series_id", "month", "observed", "expected", "upperbound", "alarm", "phi"], f"columns {list(rows[0])}")
        check(len(rows) == 42 * 24, f"{name}: {len(rows)} rows")
        bad = []
        for row in rows:
            other = wanted[(name, row["series_id"], row["month"])]
            if other["expected"] == "NA":
                good = row["expected"] == row["upperbound"] == "" and row["alarm"] == "0"
            elif float(other["expected"]) < 1e-4:
                continue
            else:
                good = (near(row["expected"], other["expected"], 1e-6) and near(row["upperbound"], other["upperbound"], 1e-6)
                        and near(row["phi"], other["phi"], 1e-6) and row["alarm"] == other["alarm"])
            compared += 1
            if not good or row["observed"] != other["observed"]:
                bad.append((row, other))
        check(not bad, f"{name}: {len(bad)} differ, such as {bad[:1]}")
    print(f"compared with R: {compared} rows of farrington", flush=True)
    check(compared > 3500, "enough rows compared")


def effect():
    usable = {(row["series_id"], row["model"]) for row in reference("its_models.csv") if row["converged"] == "TRUE" and row["warn"] == ""}
    names = {"observed": "observed_sum", "expected": "cf_sum", "lower": "cf_mean_lo", "upper": "cf_mean_hi", "ratio": "ratio",
             "ratio_lower": "ratio_lo", "ratio_upper": "ratio_hi", "se_log": "se_log_cf", "prediction_lower": "cf_pred_lo",
             "prediction_upper": "cf_pred_hi"}
    sums, compared = reference("its_counterfactual.csv"), 0
    for model in ("qp", "nb"):
        for fit in ("full", "pre"):
            name = model if fit == "full" else f"{model}_pre"
            rows = {row["series_id"]: row for row in table(
                "effect", "--series", SERIES, "--from", "2020-03", "--to", "2021-06", "--model", model, "--fit", fit,
                "--harmonics", 2, "--offset", "population")}
            check(len(rows) == 42, f"{name}: {len(rows)} rows")
            for other in sums:
                key = (other["series_id"], other["model"])
                constant = any(word in other["series_id"] for word in ("zero", "const", "newtype"))
                if other["model"] != name or key not in usable or constant:
                    continue
                compared += 1
                row = rows[other["series_id"]]
                for ours, theirs in names.items():
                    check(near(row[ours], other[theirs], 1e-6), f"{key} {ours}: {row[ours]} for {other[theirs]}")
            check(rows["s56_zero"]["expected"] == "" and "all-zero" in rows["s56_zero"]["finding"], f"{rows['s56_zero']}")
            check("constant" in rows["s58_const5"]["finding"], f"{rows['s58_const5']}")
    print(f"compared with R: {compared} sums", flush=True)
    check(compared > 50, "enough sums compared")
    terms = table("effect", "--series", SERIES, "--from", "2020-03", "--to", "2021-06", "--offset", "population", "--coefficients")
    wanted = {(row["series_id"], row["term"]): row for row in reference("its_coefs.csv") if row["model"] == "qp"}
    for row in terms:
        other = wanted.get((row["series_id"], "covid" if row["term"] == "period" else row["term"]))
        if other and not any(word in row["series_id"] for word in ("zero", "const", "newtype")):
            close = abs(float(row["estimate"]) - float(other["estimate"])) <= 1e-6 * max(abs(float(other["estimate"])), float(other["se"]))
            check(close and near(row["se"], other["se"], 1e-6), f"{row} {other}")


def seasons():
    wanted = reference("stl.csv")
    for window in ("periodic", "7"):
        rows = table("stl", "--series", SERIES, "--window", window)
        found = {(row["series_id"], row["month"]): row for row in rows}
        check(list(rows[0]) == ["series_id", "month", "observed", "seasonal", "trend", "remainder"], f"{list(rows[0])}")
        bad = [other for other in wanted if other["s_window"] == window and any(
            abs(float(found[(other["series_id"], other["month"])][part]) - float(other[part])) > 1e-8 * max(1, abs(float(other["trend"])))
            for part in ("seasonal", "trend", "remainder"))]
        check(not bad, f"stl {window}: {len(bad)} differ, such as {bad[:1]}")


def rates():
    rows = {row["area_id"]: row for row in table("rates", "--series", REFERENCE / "areas.csv")}
    compared = 0
    for other in reference("rates.csv"):
        for name, value in other.items():
            if name in ("area_id", "count_prev", "eb_local_queen10x10"):
                continue
            compared += 1
            check(near(rows[other["area_id"]][name], value, 1e-9), f"{other['area_id']} {name}: {rows[other['area_id']].get(name)} for {value}")
    print(f"compared with R: {compared} values of rates", flush=True)
    check(compared > 3000, "enough values compared")


def ratio():
    for other in reference("ratio_tests.csv"):
        row = table("ratio", "--counts", f"{other['x1']},{other['x2']}", "--exposure", f"{other['t1']},{other['t2']}")[0]
        for name in ("rr", "ci_lo", "ci_hi", "p_minlike", "p_upper", "p_lower", "p_double", "p_midp"):
            check(near(row[name], other[name], 1e-9), f"{other['x1']},{other['x2']} {name}: {row[name]} for {other[name]}")
        for name in ("z_sqrt", "z_wheeler_poisson", "z_score"):
            check(abs(float(row[name]) - float(other[name])) < 1e-9, f"{name}: {row[name]} for {other[name]}")


def standard():
    rows = table("signals", "--series", SERIES, "--engine", "default", "--fdr", "0.1", "--last", 2)
    check(list(rows[0])[:7] == ["series_id", "month", "observed", "expected", "upperbound", "alarm", "phi"], f"{list(rows[0])}")
    check(len(rows) == 84, f"{len(rows)} rows")
    for row in rows:
        if row["expected"]:
            check((row["alarm"] == "1") == (float(row["observed"]) > float(row["upperbound"])), f"alarm and bound: {row}")
            check(float(row["lower"]) <= float(row["upper"]) and 0 <= float(row["p"]) <= 1, f"{row}")
    answer = analyse("signals", "--series", SERIES, "--language", "en")
    check("tested 42 series" in answer.stderr and "expected by chance" in answer.stderr, answer.stderr)
    masked = table("signals", "--series", SERIES, "--exclude", "2020-03..2021-06")
    check(len(masked) == 42, "months can be left out")
    as_json = json.loads(analyse("signals", "--series", SERIES, "--format", "json").stdout)
    check(len(as_json) == 42 and isinstance(as_json[0]["expected"], float), "numbers are numbers in JSON")


def contract():
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder)
        (path / "own.csv").write_bytes(b"\xef\xbb\xbfmonth;count;series_id\r\n" + b"".join(
            f'20{10 + t // 12}-{t % 12 + 1:02};{t % 7 + 2};"a;b"\r\n'.encode() for t in range(100)))
        rows = table("stl", path / "own.csv", cwd=folder)
        check(len(rows) == 100 and rows[0]["series_id"] == "a;b", "another dialect is read")
        piped = analyse("stl", "--series", "-", "--format", "csv", input=(path / "own.csv").read_text("utf-8"), cwd=folder)
        check(piped.returncode == 0 and len(piped.stdout.splitlines()) == 101, f"standard input: {piped.stderr}")
        (path / "bad.csv").write_text("series_id,month,count\na,2020-01,-4\na,2020-02,2.5\na,2020-05,7\n")
        for language, row in (("nl", "regel 2"), ("en", "row 2")):
            answer = analyse("signals", "--series", path / "bad.csv", "--format", "csv", "--language", language, cwd=folder)
            check(answer.returncode == 0, f"findings do not end it: {answer.stderr}")
            check(row in answer.stderr and "count-negative" in answer.stderr and "period-gap" in answer.stderr, answer.stderr)
        (path / "other.csv").write_text("x,y\n1,2\n")
        for arguments, code in (
                (["signals", "--series", path / "other.csv"], 1), (["signals", "--series", path / "absent.csv"], 1),
                (["signals"], 2), (["signals", "--series", SERIES, "--alpha", "0.9", "--engine", "farrington"], 2),
                (["signals", "--series", SERIES, "--w", 2, "--periods", 10, "--engine", "farrington"], 2),
                (["effect", "--series", SERIES, "--from", "2021-01", "--to", "2020-01"], 2), (["effect", "--series", SERIES], 2),
                (["ratio", "--counts", "4"], 2), (["ratio", "--counts", "0,0"], 3), (["stl", "--series", SERIES, "--window", 4], 2),
                (["rates", "--series", SERIES], 1)):
            answer = analyse(*arguments, cwd=folder)
            check(answer.returncode == code, f"{arguments} ends with {answer.returncode}, not {code}: {answer.stderr[:200]}")
            check(answer.stderr.strip() and not answer.stdout, f"{arguments} says why on standard error: {answer.stdout[:200]}")
        (path / "empty.csv").write_text("series_id,month,count\n")
        check(analyse("stl", "--series", path / "empty.csv").returncode == 3, "no row is no answer")
        left = sorted(p.name for p in path.iterdir())
        check(left == ["bad.csv", "empty.csv", "other.csv", "own.csv"], f"nothing is created: {left}")
    for language, word in (("nl", "GEBRUIK"), ("en", "USAGE")):
        for command in ("signals", "effect", "stl", "rates", "ratio"):
            check(word in analyse(command, "--help", "--language", language).stdout, f"help of {command} in {language}")
    zero = "series_id,month,count\n" + "".join(f"z,20{10 + t // 12}-{t % 12 + 1:02},{int(t == 99)}\n" for t in range(100))
    answer = analyse("signals", "--series", "-", "--engine", "farrington", "--limit54", "off", "--format", "csv", input=zero)
    row = list(csv.DictReader(io.StringIO(answer.stdout)))[0]
    check(row["alarm"] != "1" and row["expected"] == "", f"one case after none is no alarm: {row}")


for tier in (ratio, rates, seasons, effect, farrington, standard, contract):
    print(f"-- {tier.__name__}", flush=True)
    tier()
finish()
