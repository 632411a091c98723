"""Numbers that point at a person, in the ways that people and their programs write them."""

from ground import DESK, attack, encoded, filled, held

ITEM = "goc-interventies"
SPELLINGS = {
    # Phone numbers.
    "06 with dash": "06-12345678",
    "06 with spaces": "06 12 34 56 78",
    "06 with dots": "06.12.34.56.78",
    "06 with no-break spaces": "06\u00a012\u00a034\u00a056\u00a078",
    "06 with narrow spaces": "06\u202f12345678",
    "06 full-width": "\uff10\uff16\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18",
    "06 with en dash": "06\u201312345678",
    "06 with slash": "06/12345678",
    "+31 in brackets": "+31 (0)6 12345678",
    "0031": "0031612345678",
    "06 with bold between": "06-12**34**5678",
    "06 with zero width": "06-1234\u200b5678",
    "06 with soft hyphen": "06\u00ad12345678",
    "06 Arabic digits": "\u0660\u0666\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668",
    "06 bold digits": "".join(chr(0x1D7CE + int(d)) for d in "0612345678"),
    "landline": "030-2345678",
    "06 with two spaces": "06  12345678",
    "06 with comma": "06,12345678",
    "06 with colon": "06:12345678",
    "06 with plus": "06+12345678",
    "06 with Braille blanks": "06\u280012345678",
    "06 with a letter O": "O612345678",
    # Service numbers (eleven test).
    "service number": "123456782",
    "service number with dots": "1234.56.782",
    "service number with no-break spaces": "123\u00a0456\u00a0782",
    "service number full-width": "\uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12",
    "service number with entity": "1234&#53;6782",
    "service number with backslashes": "1234\\-56782",
    "service number with two spaces": "111  222  333",
    "service number in an address": "https://voorbeeld.nl/111222333",
    "service number with Braille blanks": "111\u2800222\u2800333",
    "service number with Hangul fillers": "111\u3164222\u3164333",
    "service number over lines": "111\n222\n333",
    # Accounts.
    "IBAN": "NL91ABNA0417164300",
    "IBAN with spaces": "NL91 ABNA 0417 1643 00",
    "IBAN with dots": "NL91.ABNA.0417.1643.00",
    "IBAN lower": "nl91abna0417164300",
    "IBAN with no-break spaces": "NL91\u00a0ABNA\u00a00417\u00a01643\u00a000",
    "IBAN with dashes": "NL91-ABNA-0417-1643-00",
    "German IBAN": "DE89370400440532013000",
    "IBAN with Cyrillic letters": "NL91\u0410\u0412N\u04100417164300",
    "IBAN with Greek letters": "NL91\u0391\u0392\u039d\u03910417164300",
    # Plates.
    "plate": "12-GBK-3",
    "plate with en dashes": "12\u2013GBK\u20133",
    "plate with spaces": "12 GBK 3",
    "plate lower": "12-gbk-3",
    "plate with no-break hyphen": "12\u2011GBK\u20113",
    "plate with two spaces": "12  GBK  3",
    "plate without signs": "12GBK3",
    # Mail.
    "mail": "jan@voorbeeld.nl",
    "mail full-width at": "jan\uff20voorbeeld.nl",
    "mail with entity": "jan&#64;voorbeeld.nl",
    "mail in words": "jan apenstaartje voorbeeld punt nl",
}
# What an honest text is full of.
HONEST = [
    "In 2022 waren er 12.345 aangiften.",
    "Het budget is 1.234.567 euro.",
    "Artikel 172a Gemeentewet, Stb. 2015, 255.",
    "Van 2019-2022 en 01-01-2022 tot 31-12-2022.",
    "Tabel 47022NED, gemeente GM0344.",
    "Uit 3 van de 39 gemeenten, 7,5 procent.",
    "Besluit 2021/0045 van 14 juli 2021.",
    "Telefoon 0900-8844 en 112.",
    "Deelname 24 uur per dag, 7 dagen.",
]


def taken(site, visitor, fields, text, field):
    """Whether a text was saved; what was saved is the base of the next."""
    answer = visitor.send("POST", f"{DESK}/{ITEM}", encoded(filled(fields, **{field: text}, do="save")))
    return answer.status == 303


def tried_in(ground, field):
    site = ground.desk
    visitor, found = site.visit("editor"), []
    fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
    for name, spelling in SPELLINGS.items():
        if taken(site, visitor, fields, f"Neem contact op via {spelling} hierover.", field):
            found.append(name)
            fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
    held(not found, f"{len(found)} of {len(SPELLINGS)} slip through: {', '.join(found)}")
    return f"{len(SPELLINGS)} spellings refused"


@attack(12)
def no_spelling_of_a_number_slips_through_in_a_text(ground):
    return tried_in(ground, "text")


@attack(12, slow=True)
def no_spelling_of_a_number_slips_through_in_a_title(ground):
    return tried_in(ground, "title")


@attack(12)
def no_number_slips_through_between_tags(ground):
    """What is in pieces in the source and whole on the page."""
    site = ground.desk
    visitor, found = site.visit("editor"), []
    fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
    for text in (
        "06-**12**345678",
        "06-_1234_5678",
        "06-`1234`5678",
        "06-[1234](https://example.nl)5678",
        "06-1234\\\n5678",
        "06-<b>1234</b>5678",
        "06-<!-- x -->12345678",
        "&#48;6-12345678",
        "NL91**ABNA**0417164300",
        "jan**@**voorbeeld.nl",
        "12-**GBK**-3",
    ):
        if taken(site, visitor, fields, f"Neem contact op: {text} dank.", "text"):
            found.append(text)
            fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
    held(not found, f"{len(found)} of 11 slip through: {found}")


@attack(12)
def honest_numbers_are_taken(ground):
    """A scan that refuses everything holds nothing."""
    site = ground.desk
    visitor, refused = site.visit("editor"), []
    fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
    for text in HONEST:
        if taken(site, visitor, fields, text, "title"):
            fields = site.fill(visitor, f"{DESK}/{ITEM}", "plan-save")
        else:
            refused.append(text)
    held(not refused, f"refused: {refused}")
    return f"{len(HONEST)} honest texts"
