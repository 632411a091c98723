import Geography
import Phrases
import Records

extension Indicator {
    static let formFields: [EntryField<Indicator>] = [
        .title(\.title),
        EntryField(
            "definition", Phrase("Definitie", "Definition"),
            hint: Phrase("Wat er precies wordt geteld.", "What exactly is counted."), .line(limit: 2_000), \.definition,
            .line),
        EntryField("unit", Phrase("Eenheid", "Unit"), .choice(FieldChoices.unit), \.unitKind, .choice),
        EntryField(
            "nouns", Phrase("Eén en meer", "One and many"),
            hint: Phrase("Bij een aantal: actie, acties.", "For a count: actie, acties."), .line(limit: 120), \.nouns,
            .free),
        EntryField("decimals", Phrase("Decimalen", "Decimals"), .number, \.decimals, .whole(0...3)),
        EntryField(
            "direction", Phrase("Gewenste richting", "Wanted direction"), .choice(FieldChoices.direction), \.direction,
            .choice),
        .line("denominator", Phrase("Waarvan", "Out of"), \.denominator, limit: 300),
        EntryField(
            "basis", Phrase("Vergeleken met", "Compared with"),
            hint: Phrase(
                "previousYear voor het jaar ervoor, een jaar zoals 2019, of niets.",
                "previousYear for the year before, a year such as 2019, or nothing."), .line(limit: 20), \.basis, .basis
        ),
        .item("programme", FieldLabels.programme, .programme, \.programme),
        .owner(\.owner),
        EntryField(
            "yearResult", Phrase("Staat bij de jaarresultaten", "Among the year results"), .flag, \.isYearResult, .flag),
        EntryField(
            "values", Phrase("Waarden", "Values"), hint: FieldLabels.valueHint, rows: \.values, blank: .blank,
            [
                RowField(FieldLabels.period, .period, \.period, .period),
                RowField(FieldLabels.area, .one(.area), \.area, FieldCodec.area.optional()),
                RowField(FieldLabels.value, .line(limit: 60), \.value, .stated),
                RowField(Phrase("Voorlopig", "Provisional"), .flag, \.isProvisional, .flag),
                RowField(FieldLabels.date, .date, \.date, FieldCodec.date.optional()),
                .source(\.source),
                RowField(FieldLabels.note, .line(limit: 1_000), \.note, FieldCodec.line.optional()),
                RowField(FieldLabels.audience, .one(.audience), \.audience, FieldCodec.audience.optional()),
            ]),
        EntryField(
            "targets", Phrase("Doelen", "Targets"), rows: \.targets, blank: .blank,
            [
                RowField(FieldLabels.period, .period, \.period, .period),
                RowField(FieldLabels.area, .one(.area), \.area, FieldCodec.area.optional()),
                RowField(Phrase("Grens", "Bound"), .choice(FieldChoices.bound), \.bound, .choice),
                RowField(FieldLabels.value, .number, \.value, .number),
                RowField(Phrase("Herkomst", "Origin"), .choice(FieldChoices.targetOrigin), \.origin, .choice),
                .source(\.source),
                RowField(FieldLabels.note, .line(limit: 1_000), \.note, FieldCodec.line.optional()),
                RowField(FieldLabels.audience, .one(.audience), \.audience, FieldCodec.audience.optional()),
            ]),
        EntryField(
            "caveats", Phrase("Kanttekeningen", "Caveats"), hint: FieldLabels.onePerLine, .lines(limit: 10_000),
            \.caveats,
            .lines),
        EntryField(
            "bar", Phrase("Niet openbaar per gemeente", "Not public per municipality"), .choice(FieldChoices.bar),
            \.bar,
            FieldCodec<PublicationBar>.choice.optional()),
        .text(\.text),
        .source(\.source),
        .audience(\.audience),
        .fieldAudiences(\.fields),
    ]

    /// The unit without its nouns.
    enum UnitKind: String, CaseIterable { case count, percent, percentChange, euro, millionEuro, notStated }

    fileprivate var unitKind: UnitKind {
        get {
            switch unit {
            case .count: .count
            case .percent: .percent
            case .percentChange: .percentChange
            case .euro: .euro
            case .millionEuro: .millionEuro
            case .notStated: .notStated
            }
        }
        set {
            switch newValue {
            case .count: if unitKind != .count { unit = .count(one: "", many: "") }
            case .percent: unit = .percent
            case .percentChange: unit = .percentChange
            case .euro: unit = .euro
            case .millionEuro: unit = .millionEuro
            case .notStated: unit = .notStated
            }
        }
    }

    /// The nouns of a count as `actie, acties`; of another unit there are none.
    fileprivate var nouns: String {
        get { if case .count(let one, let many) = unit { "\(one), \(many)" } else { "" } }
        set {
            guard case .count = unit else { return }
            let words = newValue.split(separator: ",", maxSplits: 1).map(\.trimmingBlanks)
            unit = .count(one: words.first ?? "", many: words.count > 1 ? words[1] : words.first ?? "")
        }
    }

    var problems: [String: FieldProblem] {
        if case .count(let one, let many) = unit, one.isEmpty || many.isEmpty { return ["nouns": .missing] }
        if unit == .percent, denominator == nil { return ["denominator": .missing] }
        if unit == .percentChange, basis == .none { return ["basis": .missing] }
        return [:]
    }
}

extension IndicatorValue {
    fileprivate static let blank = IndicatorValue(period: .year(2199), value: .unknown(.notYetKnown))
}

extension IndicatorTarget {
    fileprivate static let blank = IndicatorTarget(period: .year(2199), value: 0)
}

extension RowField {
    /// The source of a row; an unchanged short form keeps the day and the words that stand beside it.
    static func source(_ path: any WritableKeyPath<Row, SourceReference?> & Sendable) -> RowField {
        RowField(
            FieldLabels.source, .line(limit: 500), read: { FieldCodec.source.text($0[keyPath: path]) },
            write: { (row, text) throws(FieldProblem) in
                if FieldCodec.source.text(row[keyPath: path]) == text { return }
                row[keyPath: path] = try FieldCodec.source.value(text)
            })
    }
}

extension FieldCodec where Value == ComparisonBasis {
    fileprivate static var basis: FieldCodec {
        FieldCodec(
            text: { basis in
                switch basis {
                case .none: ""
                case .previousYear: "previousYear"
                case .year(let year): String(year)
                }
            },
            value: { (text) throws(FieldProblem) in
                switch text {
                case "": return .none
                case "previousYear": return .previousYear
                default:
                    guard let year = Int(text), (1900...2199).contains(year) else { throw .notOneOf(text) }
                    return .year(year)
                }
            })
    }
}
