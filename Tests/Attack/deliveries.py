"""Deliveries by people who may not bring, see, publish or withdraw them, and by one person in both roles."""

import json
import shutil

from ground import PACK, Fell, attack, encoded, form_of, held, multipart
from roles import kept

TABLE = (
    b'"ID";"SoortMisdrijf";"WijkenEnBuurten";"Perioden";"GeregistreerdeMisdrijven_1"\n'
    b'0;"1.1.1 ";"GM0513";"2017MM01";31\n'
)
# Everything of a draft that somebody could ask for.
DRAFT = [
    "/data/concepten",
    "/en/data/drafts",
    "/data/levering/{id}",
    "/data/levering/{id}/verschil",
    "/data/levering/{id}/verschil.json",
    "/data/levering/{id}/verschil.csv",
    "/concept/{id}",
    "/concept/{id}/gebied/GM0513-gouda",
    "/concept/{id}/data",
    "/concept/{id}/data/tabel.csv",
    "/concept/{id}/en/areas",
]


def coalition(ground):
    """A site of which two persons publish, and a draft that the analyst brought on the command line."""
    home = ground.home / f"four-eyes-{ground.count}"
    region = home / "region"
    shutil.copytree(PACK, region)
    shutil.copytree(PACK.parent / "_shared", home / "_shared")
    with open(region / "region.yaml", "a") as file:
        file.write("deliveries:\n  approval: four-eyes\n")
    data, table = ground.folder(), home / "januari.csv"
    table.write_bytes(TABLE)
    asked = ["--data", data, "--region", region]
    answer = ground.vib("import", "--as", "analyst@voorbeeld.nl", "--division", "2017", table, *asked)
    if answer.returncode != 0:
        raise RuntimeError(f"no draft: {answer.stderr[-300:]}")
    newest = json.loads(ground.vib("deliveries", "--format", "json", *asked).stdout)[0]
    if newest["state"] != "received":
        raise Fell(f"what an analyst imported is {newest['state']} at once")
    return ground.site("--region", region, data=data), newest["id"], asked


def token_of(visitor):
    return dict(form_of(visitor.get("/mijn-account").text, "sign-out")).get("token", "")


@attack(14)
def a_draft_is_seen_by_nobody_who_does_not_work_on_it(ground):
    site, id, _ = coalition(ground)
    opened = []
    for who in [None, *site.people]:
        for path in (path.format(id=id) for path in DRAFT):
            answer = site.visit(who).get(path)
            if who in {"analyst", "approver"}:
                held(answer.status == 200, f"the {who} gets {answer.status} at {path}")
            elif answer.status == 200:
                opened.append(f"{path} for {who or 'a guest'}")
    held(not opened, "; ".join(opened[:6]))
    return f"{len(DRAFT)} addresses by {len(site.people) + 1} visitors"


@attack(14)
def no_draft_of_one_person_comes_on_the_site_by_that_person(ground):
    """On the command line also when the analyst got the other role too."""
    site, id, asked = coalition(ground)
    before, tried = kept(site), 0
    for who in [name for name in site.people if name != "approver"]:
        site.confirm(who)
        visitor = site.visit(who)
        token = token_of(visitor)
        for path, act in [
            (f"/data/levering/{id}/verschil", "delivery-publish"),
            (f"/data/levering/{id}", "delivery-publish"),
            ("/data/concepten", "delivery-publish"),
        ]:
            for report in ("0", "1", str(2**62)):
                fields = [("act", act), ("token", token), ("object", str(id)), ("report", report), ("losses", "yes")]
                visitor.send("POST", path, encoded(fields))
                tried += 1
        after = kept(site)
        changed = [name for name in after if name.startswith(("delivery", "publication")) and after[name] != before[name]]
        held(not changed, f"the {who} changed {', '.join(changed)}")
    given = ground.vib("user", "role", "analyst@voorbeeld.nl", "--add", "approver", *asked)
    held(given.returncode == 0, f"no second role: {given.stderr[-200:]}")
    for address in ("analyst", "administrator", "police", "editor"):
        answer = ground.vib("publish", id, "--as", f"{address}@voorbeeld.nl", "--report", "0", *asked)
        held(answer.returncode != 0, f"the {address} published on the command line")
    held(ground.vib("publish", id, "--report", "0", *asked).returncode != 0, "nobody in particular published")
    return f"{tried} forms"


@attack(14)
def nobody_without_the_role_brings_or_withdraws_a_delivery(ground):
    site, id, asked = coalition(ground)
    answer = ground.vib("publish", id, "--as", "approver@voorbeeld.nl", "--report", "0", *asked)
    held(answer.returncode == 0, f"the approver cannot publish: {answer.stderr[-200:]}")
    before, tried = kept(site), 0
    for who in site.people:
        visitor = site.visit(who)
        token = token_of(visitor)
        if who != "analyst":
            pairs = [("act", "delivery-bring"), ("token", token), ("division", "2017")]
            body, kind = multipart(pairs, [("file", "x.csv", TABLE)])
            visitor.send("POST", "/data/concepten", body, kind)
            tried += 1
        if who != "approver":
            fields = [("act", "delivery-withdraw"), ("token", token), ("object", str(id))]
            visitor.send("POST", f"/data/levering/{id}", encoded(fields))
            tried += 1
        after = kept(site)
        changed = [name for name in after if name.startswith(("delivery", "publication")) and after[name] != before[name]]
        held(not changed, f"the {who} changed {', '.join(changed)}")
    return f"{tried} forms"
