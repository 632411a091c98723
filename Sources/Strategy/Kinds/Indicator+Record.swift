import Phrases
import PlacedYAML
import Records

extension Indicator: PlanRecord {
    static let kind = PlanEntry.Kind.indicator
    static let noun = Phrase("indicator", "indicator")
    static let list: any WritableKeyPath<PlanDocument, [Indicator]> & Sendable = \.indicators
    func file(among _: Set<ItemID>) -> String { "indicators/\(programme?.rawValue ?? "year-results").md" }

    static let record = RecordDescription<Indicator>(
        blank: Indicator(id: .unset, title: "", definition: "", unit: .notStated),
        form: [
            "title", "definition", "kind", "unit", "nouns", "decimals", "direction", "denominator", "basis", "countIn",
            "programme",
            "owner", "yearResult", "values", "targets", "caveats", "bar", "text", "source", "audience", "fields",
        ],
        fields: [
            .id(\.id),
            .programme(\.programme),
            .title(\.title),
            .required(
                "definition", \.definition, as: .line(), label: Phrase("Definitie", "Definition"),
                hint: Phrase("Wat er precies wordt geteld.", "What exactly is counted.")
            ).seen,
            .optional(
                "kind", \.kind, as: .word(FieldChoices.indicatorKind),
                label: Phrase("Wat voor getal", "Kind of number"),
                hint: Phrase(
                    "Telt het elk jaar opnieuw, staat het zo tot er iets verandert, of is het een verschil?",
                    "Is it counted anew each year, does it stand until it changes, or is it a difference?")
            ).seen,
            .unit(\.unit),
            .defaulted(
                "decimals", \.decimals, as: .whole(0...3), otherwise: 0, label: Phrase("Decimalen", "Decimals")
            ).seen,
            .defaulted(
                "direction", \.direction, as: .word(FieldChoices.direction), otherwise: .none,
                label: Phrase("Gewenste richting", "Wanted direction")
            ).seen,
            .optional("denominator", \.denominator, as: .line(300), label: Phrase("Waarvan", "Out of")).seen,
            .defaulted(
                "basis", \.basis, as: .basis, otherwise: .none, label: Phrase("Vergeleken met", "Compared with"),
                hint: Phrase(
                    "Waarmee de waarde van een jaar wordt vergeleken.", "What the value of a year is compared with.")
            ).seen,
            .origin(\.origin),
            .optional(
                "countIn", \.countIn, as: .registerCount, label: Phrase("Geteld in register", "Counted in register"),
                hint: Phrase(
                    "Een register en een telling, zoals keurmerken/gebieden.",
                    "A register and a count, such as keurmerken/gebieden.")
            ).seen,
            .owner(\.owner),
            .defaulted(
                "yearResult", \.isYearResult, as: .flag, otherwise: false,
                label: Phrase("Staat bij de jaarresultaten", "Among the year results")
            ).seen,
            .rows(
                "values", \.values, of: IndicatorValue.record, label: Phrase("Waarden", "Values"),
                hint: FieldLabels.valueHint, audience: { $0.audience(of: $1) }
            ).seen,
            .rows(
                "targets", \.targets, of: IndicatorTarget.record, label: Phrase("Doelen", "Targets"),
                audience: { indicator, target in target.audience ?? indicator.audience }
            ).seen,
            .list(
                "caveats", \.caveats, as: .lines(10_000), label: Phrase("Kanttekeningen", "Caveats"),
                hint: FieldLabels.onePerLine
            ).seen,
            .bar(\.bar),
            .audience(\.audience),
            .fields(\.fields),
            .source(\.source),
            .text(\.text),
        ])

    var problems: [String: FieldProblem] {
        if case .count(let one, let many) = unit, one.isEmpty || many.isEmpty { return ["nouns": .missing] }
        if unit == .percent, denominator == nil { return ["denominator": .missing] }
        if unit == .percentChange, basis == .none { return ["basis": .missing] }
        return [:]
    }

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Indicator? {
        Indicator(id: id, title: title, definition: title, unit: .notStated, programme: programme)
    }

    var owningProgramme: ItemID? { programme }
    var entry: PlanEntry { .indicator(self) }
}

extension IndicatorValue {
    fileprivate static let record = RecordDescription<IndicatorValue>(
        blank: IndicatorValue(period: .unset, value: .unknown(.notYetKnown)),
        form: ["period", "area", "value", "provisional", "date", "source", "note", "audience", "by"],
        fields: [
            .required("period", \.period, as: .period, label: FieldLabels.period).seen,
            .optional("area", \.area, as: .area, label: FieldLabels.area).seen,
            .stated("value", \.value, label: FieldLabels.value).seen,
            .defaulted(
                "provisional", \.isProvisional, as: .flag, otherwise: false, label: Phrase("Voorlopig", "Provisional")
            ).seen,
            .optional("date", \.date, as: .date, label: FieldLabels.date).seen,
            .source(\.source),
            .note(\.note),
            .optional("by", \.by, as: .organisation, label: FieldLabels.by).seen,
            .audience(\.audience),
        ])
}

extension IndicatorTarget {
    fileprivate static let record = RecordDescription<IndicatorTarget>(
        blank: IndicatorTarget(period: .unset, value: 0),
        form: ["period", "over", "area", "bound", "value", "origin", "source", "note", "audience"],
        fields: [
            .required("period", \.period, as: .period, label: FieldLabels.period).seen,
            .optional(
                "over", \.years, as: .years, label: Phrase("Over de jaren samen", "Over the years together"),
                hint: Phrase("Zoals 2019-2022; leeg als het per periode geldt.", "Such as 2019-2022; empty per period.")
            ).seen,
            .optional("area", \.area, as: .area, label: FieldLabels.area).seen,
            .defaulted(
                "bound", \.bound, as: .word(FieldChoices.bound), otherwise: .atLeast,
                label: Phrase("Het doel is", "The target is")
            ).seen,
            .required("value", \.value, as: .number, label: FieldLabels.value).seen,
            .defaulted(
                "origin", \.origin, as: .word(FieldChoices.targetOrigin), otherwise: .own,
                label: Phrase("Wiens doel", "Whose target")
            ).seen,
            .source(\.source),
            .note(\.note),
            .audience(\.audience),
        ])
}

extension FieldType where Value == ComparisonBasis {
    fileprivate static var basis: FieldType {
        FieldType(
            { $0.comparisonBasis() }, text: { $0.word },
            codec: FieldCodec({ $0.word }, reading: { ComparisonBasis(word: $0) }, otherwise: { .notOneOf($0) }),
            shape: .choice(FieldChoices.basis))
    }
}

extension ComparisonBasis {
    /// `previousYear`, a year, or nothing.
    fileprivate var word: String {
        switch self {
        case .none: ""
        case .previousYear: "previousYear"
        case .year(let year): String(year)
        }
    }

    fileprivate init?(word: String) {
        switch word {
        case "": self = .none
        case "previousYear": self = .previousYear
        default:
            guard let year = Int(word), (1900...2199).contains(year) else { return nil }
            self = .year(year)
        }
    }
}

extension PackNode {
    fileprivate func comparisonBasis() -> ComparisonBasis? {
        if let word = scalar, !word.isEmpty, let basis = ComparisonBasis(word: word) { return basis }
        return wrong(
            Phrase("previousYear of een jaar zoals 2019", "previousYear or a year such as 2019"),
            cure: Phrase("schrijf een van deze of haal de regel weg", "write one of these, or remove the line"))
    }
}
