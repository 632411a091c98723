import Geography
import Phrases
import Records
import Registers

/// What somebody fills in in a column of a register's table.
enum ColumnHelp {
    static func text(_ column: FileColumn) -> Phrase {
        switch column.content {
        case .id:
            Phrase(
                "Verander dit niet. Een nieuwe rij krijgt een nieuw kenmerk: kleine letters, cijfers en streepjes.",
                "Do not change it. A new row has a new id: lower-case letters, digits and hyphens.")
        case .revision:
            Phrase(
                "Verander dit niet: hieraan zien wij of iemand anders de rij intussen heeft gewijzigd.",
                "Do not change it: it tells whether somebody else changed the row meanwhile.")
        case .status: Phrase("De stand.", "The status.")
        case .since, .reviewed: day
        case .source:
            Phrase(
                "Document en regels, zoals jaarplan-2022:1046-1047; meer met een puntkomma ertussen.",
                "Document and lines, such as jaarplan-2022:1046-1047; several with a semicolon between them.")
        case .toConfirm: Phrase("Wat wie nog moet bevestigen.", "What has to be confirmed by whom.")
        case .example: Phrase("“ja” als de rij verzonnen is.", "“ja” when the row is invented.")
        case .amount(let field, _): number(field)
        case .field(let field): described(field)
        }
    }

    private static let day = Phrase(
        "Een dag: 2022-12-31 of 31-12-2022, geen schuine strepen.", "A day: 2022-12-31 or 31-12-2022, no slashes.")

    private static func described(_ field: FieldDeclaration) -> Phrase {
        let kind = kind(field)
        guard let hint = field.hint else { return kind }
        return Phrase { "\(hint($0)) \(kind($0))" }
    }

    private static func kind(_ field: FieldDeclaration) -> Phrase {
        switch field.kind {
        case .line, .function:
            field.isMany
                ? Phrase("Tekst; elk op een eigen regel in de cel.", "Text; each on a line of its own in the cell.")
                : Phrase("Tekst op één regel.", "Text on one line.")
        case .text: Phrase("Tekst.", "Text.")
        case .number: number(field)
        case .money: Phrase("Euro's.", "Euros.")
        case .date: day
        case .period:
            Phrase("Een periode: 2021, 2021-H1, 2021-Q4 of 2021-12.", "A period: 2021, 2021-H1, 2021-Q4 or 2021-12.")
        case .span:
            Phrase(
                "2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 of 2022-Q2.",
                "2022-06-16, 2022-06-16/2022-06-18, 2022-06-16 14:00/16:30 or 2022-Q2.")
        case .choice(let list):
            Phrase { language in
                list.choices.map { "\($0.id): \($0.title(language))" }.joined(separator: "; ")
            }
        case .flag: Phrase("“ja” of “nee”.", "“ja” or “nee”.")
        case .area:
            several(field, Phrase("De code van een gebied, zoals GM0344.", "The code of an area, such as GM0344."))
        case .amounts:
            Phrase(
                "Alleen de reden als er voor geen enkel gebied een getal is; de getallen staan in de kolommen hierna.",
                "Only the reason when there is no number for any area; the numbers are in the columns that follow.")
        case .organisation:
            several(
                field,
                Phrase(
                    "De id van een organisatie, zoals politie of gm0344.",
                    "The id of an organisation, such as politie or gm0344."))
        case .body, .item: several(field, Phrase("De id in het jaarplan.", "The id in the year plan."))
        case .row(let register):
            several(field, Phrase("Het kenmerk van een rij in “\(register)”.", "The id of a row in “\(register)”."))
        case .link:
            several(field, Phrase("Een adres dat begint met https://.", "An address that begins with https://."))
        case .source:
            Phrase(
                "Document en regels, zoals jaarplan-2022:1046-1047.",
                "Document and lines, such as jaarplan-2022:1046-1047.")
        }
    }

    private static func several(_ field: FieldDeclaration, _ phrase: Phrase) -> Phrase {
        guard field.isMany else { return phrase }
        return Phrase {
            phrase($0) + Phrase(" Meer met een spatie ertussen.", " Several with a blank between them.")($0)
        }
    }

    private static func number(_ field: FieldDeclaration) -> Phrase {
        let form: NumberForm
        switch field.kind {
        case .number(let own), .amounts(_, let own): form = own
        default: form = NumberForm()
        }
        if let smallest = form.smallest {
            return Phrase(
                "0, “minder dan \(smallest)”, of \(smallest) en meer.",
                "0, “minder dan \(smallest)”, or \(smallest) and more.")
        }
        return form.isStated
            ? Phrase(
                "Een getal, of zoals de bron het zegt: ruim 400, 60 tot 70.",
                "A number, or as the source says it: ruim 400, 60 tot 70.")
            : Phrase("Een getal.", "A number.")
    }
}

extension FileColumn {
    /// Whether a new row must have it, or say why not.
    var isRequired: Bool {
        switch content {
        case .id: true
        case .field(let field): field.isRequired
        default: false
        }
    }
}
