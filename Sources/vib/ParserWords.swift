import Phrases

/// The words that the parser of the command line writes itself, which knows English only.
enum ParserWords {
    /// Puts help or a message of the parser into a language.
    static func translate(_ text: String, to language: Language) -> String {
        guard language == .dutch else { return text }
        var text = text
        for (pattern, dutch) in sentences {
            text = text.replacing(pattern) { match in
                zip(1..., match.output.dropFirst()).reduce(dutch) { sentence, part in
                    sentence.replacing("{\(part.0)}", with: part.1.substring ?? "")
                }
            }
        }
        return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    /// The name of a value in Dutch help: `FILE` becomes `BESTAND`; what is to be typed as it stands stays.
    static func dutchValue(_ name: String) -> String {
        name.replacing(/[A-Z]{2,}/) { values[String($0.output)] ?? String($0.output) }
    }

    private static let values = [
        "ACTOR": "WIE", "ADDRESS": "ADRES", "AREA": "GEBIED", "AUDIENCE": "PUBLIEK", "COMPARISON": "VERGELIJKING",
        "DIR": "MAP", "ENGINE": "METHODE", "FILE": "BESTAND", "FOLDER": "MAP", "HOST": "HOST", "KIND": "SOORT",
        "LEVEL": "NIVEAU", "MEASURE": "MAAT", "MONTH": "MAAND", "MONTHS": "MAANDEN", "NAME": "NAAM",
        "OBJECT": "WAARAAN", "OFFENCE": "MISDRIJF", "PATH": "PAD", "PERIOD": "PERIODE", "PORT": "POORT",
        "ROLE": "ROL", "SHARE": "DEEL", "TABLE": "TABEL", "TEXT": "TEKST", "YEAR": "JAAR",
    ]

    /// Sentences with something of the person in them, and words that a line may break after.
    private static var sentences: [(Regex<AnyRegexOutput>, String)] {
        [
            (Regex(/(\(|;\s+)default as flag:(\s+)/), "{1}standaard als optie:{2}"),
            (Regex(/(\(|;\s+)default:(\s+)/), "{1}standaard:{2}"),
            (Regex(/\(values:(\s+)/), "(waarden:{1}"),
            (Regex(/\. Did you mean '([^']*)'\?/), ". Bedoelt u '{1}'?"),
            (
                Regex(/The option '([^']*)' does not take any value, but '(.*)' was specified\./),
                "De optie '{1}' heeft geen waarde, maar er staat '{2}'."
            ),
            (Regex(/(\d+) unexpected arguments:/), "{1} onverwachte argumenten:"),
            (
                Regex(/Value to be set with (.*) had already been set with (.*)/),
                "De waarde van {1} was al gegeven met {2}"
            ),
            (Regex(/Please provide one of (.*) or ('[^']*')\./), "Kies een van {1} of {2}."),
            (Regex(/Please provide one of (.*) and ('[^']*')\./), "Kies een van {1} of {2}."),
            (Regex(/The value '(.*)' is invalid for '/), "De waarde '{1}' kan niet bij '"),
            (Regex(/The value '(.*)' is invalid\./), "De waarde '{1}' kan niet."),
        ]
    }

    private static let words = [
        ("OVERVIEW:", "OVERZICHT:"), ("USAGE:", "GEBRUIK:"), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
        ("SUBCOMMANDS:", "OPDRACHTEN:"), ("<subcommand>", "<opdracht>"), ("<options>", "<opties>"),
        ("Error: ", "Fout: "), ("Usage: ", "Gebruik: "), ("Help:  ", "Hulp:  "),
        ("Show subcommand help information.", "Toon de uitleg van een opdracht."),
        ("Show help information.", "Toon deze uitleg."), ("Show the version.", "Toon de versie."),
        ("Unknown option", "Onbekende optie"), ("Invalid option:", "Ongeldige optie:"),
        ("Missing required subcommand.", "Er ontbreekt een opdracht."),
        ("Missing expected argument", "Er ontbreekt een argument:"),
        ("Missing value for", "Er ontbreekt een waarde bij"), ("Missing one of:", "Er ontbreekt een van:"),
        ("Unexpected argument", "Onverwacht argument"), ("\n   or: ", "\n   of: "),
        ("Please provide one of the following:", "Kies een van deze:"), ("(default)", "(standaard)"),
        ("See '", "Zie '"), ("for detailed help.", "voor uitleg per opdracht."),
        ("for more information.", "voor meer uitleg."),
    ]
}
