"""An administrator who wants to be somebody else."""

import re

from ground import accept_invitation, attack, encoded, form_of, held, location


def number_of(site, mail):
    return next(account["id"] for account in site.accounts() if account["mail"] == mail)


def link_in(answer):
    found = re.search(r"/(?:uitnodiging|invitation)\?code=[A-Za-z0-9_-]+", answer.text + location(answer))
    return found and found[0]


def reset(site, who, mail):
    """An administrator asks for a new link for an account; what came of it."""
    site.confirm(who)
    path = f"/beheer/accounts/{number_of(site, mail)}"
    answer = site.send(who, path, "reset-account")
    if answer.status == 303:
        answer = site.visit(who).get(location(answer))
    return answer


def takes_over(ground, mail):
    site = ground.site()
    link = link_in(reset(site, "administrator", mail))
    if link is None:
        return "one administrator alone gets no link"
    try:
        cookie = accept_invitation(site.base, link, "een heel andere lange zin")
    except Exception:
        return "the link waits for a second administrator"
    visitor = site.visit()
    visitor.cookie = cookie
    held(visitor.get("/mijn-account").status != 200, f"one administrator signed in as {mail}")
    return "the link does not sign in"


@attack(11)
def no_administrator_alone_becomes_the_approver(ground):
    return takes_over(ground, "approver@voorbeeld.nl")


@attack(11)
def no_administrator_alone_becomes_another_administrator(ground):
    return takes_over(ground, "second-administrator@voorbeeld.nl")


@attack(11)
def the_reset_of_an_approver_is_called_what_it_is(ground):
    """With one administrator only, so that it must be possible."""
    site = ground.site()
    ground.vib("user", "disable", "second-administrator@voorbeeld.nl", "--data", site.data)
    answer = reset(site, "administrator", "approver@voorbeeld.nl")
    link = link_in(answer)
    held(link, f"the only administrator cannot help anybody ({answer.status})")
    newest = site.trail()[:4]
    entry = next((entry for entry in newest if "reset" in entry["action"]), None)
    held(entry, f"no entry of a reset: {[entry['action'] for entry in newest]}")
    told = " ".join(str(entry.get(key, "")) for key in ("action", "before", "after"))
    held("approver" in told, f"the entry does not name the role that is reset: {told!r}")
    return told


@attack(11)
def the_owner_of_a_reset_account_is_told(ground):
    site = ground.site()
    ground.vib("user", "disable", "second-administrator@voorbeeld.nl", "--data", site.data)
    link = link_in(reset(site, "administrator", "approver@voorbeeld.nl"))
    held(link, "no link")
    cookie = accept_invitation(site.base, link, "een heel andere lange zin")
    visitor = site.visit()
    visitor.cookie = cookie
    pages = [visitor.get("/mijn-account"), visitor.get("/"), visitor.get("/mijn-werk")]
    words = [re.sub(r"\s+", " ", re.sub(r"(?s)<(head|footer|nav).*?</\1>|<[^>]*>", " ", page.text)) for page in pages]
    by, what = r"(?:beheerder|administrator)", r"(?:opnieuw|reset|hersteld|nieuwe link)"
    told = [text for text in words if re.search(rf"(?i){by}[^.]{{0,150}}{what}|{what}[^.]{{0,150}}{by}", text)]
    held(told, "nothing at the next sign-in says that the account was reset")


def holders(site, role):
    return {account["mail"] for account in site.accounts() if role in account["roles"] and account["state"] != "disabled"}


@attack(11)
def no_administrator_alone_makes_an_accomplice(ground):
    """By invitation, and by giving a role to an account that they know the passphrase of."""
    site = ground.site()
    site.confirm("administrator")
    before = {role: holders(site, role) for role in ("approver", "administrator")}
    for number, role in enumerate(before):
        visitor = site.visit("administrator")
        fields = form_of(visitor.get("/beheer/accounts").text, "invite-account")
        fields += [("mail", f"tweede{number}@voorbeeld.nl"), ("name", "Tweede"), ("role", role)]
        pairs = dict(fields) | {"mail": f"tweede{number}@voorbeeld.nl", "name": "Tweede"}
        answer = visitor.send("POST", "/beheer/accounts", encoded(list(pairs.items())))
        link = link_in(answer)
        held(link, f"an invitation gives a link ({answer.status})")
        accept_invitation(site.base, link, "een heel andere lange zin")
        path = f"/beheer/accounts/{number_of(site, 'police@voorbeeld.nl')}"
        fields = form_of(visitor.get(path).text, "change-account") + [("role", role)]
        visitor.send("POST", path, encoded(fields))
    after = {role: holders(site, role) for role in before}
    held(after == before, f"one administrator gave power: {after}")
    return "all of it waits for a second administrator"


@attack(11)
def no_administrator_alone_ends_the_other(ground):
    site = ground.site()
    site.confirm("administrator")
    path = f"/beheer/accounts/{number_of(site, 'second-administrator@voorbeeld.nl')}"
    visitor = site.visit("administrator")
    for act in ("disable-account", "change-account"):
        # Without the tick for the role.
        fields = [(name, value) for name, value in form_of(visitor.get(path).text, act) if name != "role"]
        visitor.send("POST", path, encoded(fields))
    held("second-administrator@voorbeeld.nl" in holders(site, "administrator"), "one administrator ended the other")
    page = site.visit("second-administrator").get("/mijn-account").text
    held("Lees dit eerst" in page, "and the other is not told")
    return "it waits, and the other is told"


@attack(11)
def no_administrator_gives_the_approvers_role_to_themselves(ground):
    site = ground.site()
    site.confirm("administrator")
    path = f"/beheer/accounts/{number_of(site, 'administrator@voorbeeld.nl')}"
    visitor = site.visit("administrator")
    fields = form_of(visitor.get(path).text, "change-account") + [("role", "approver")]
    answer = visitor.send("POST", path, encoded(fields))
    roles = next(account["roles"] for account in site.accounts() if account["mail"] == "administrator@voorbeeld.nl")
    if "approver" in roles:
        entry = next((entry for entry in site.trail()[:3] if "role" in entry["action"]), None)
        held(entry and "approver" in str(entry["after"]), "and the trail does not tell")
        held(visitor.get("/mijn-account").status != 200, "in the session that gave it")
        return "given, told in the trail, and the session ended"
    return f"refused with {answer.status}"
