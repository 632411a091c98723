import Geography
import Phrases
import Records

extension Budget: PlanRecord {
    static let kind = PlanEntry.Kind.budget
    static let noun = Phrase("begroting", "budget")
    static let list: any WritableKeyPath<PlanDocument, [Budget]> & Sendable = \.budgets
    func file(among _: Set<ItemID>) -> String { "budget.md" }

    static let record = RecordDescription<Budget>(
        blank: Budget(id: .unset, title: "", year: 2199),
        form: ["title", "organisation", "year", "lines", "notes", "contributions", "text", "source", "audience"],
        fields: [
            .id(\.id),
            .title(\.title),
            .optional(
                "organisation", \.organisation, as: .organisation, label: Phrase("Organisatie", "Organisation")
            ).seen,
            .required("year", \.year, as: .year, label: FieldLabels.year).seen,
            .rows(
                "lines", \.lines, of: BudgetLine.record, label: Phrase("Posten", "Lines"),
                audience: { budget, line in line.audience ?? budget.audience }
            ).seen,
            .rows("notes", \.notes, of: BudgetNote.record, label: Phrase("Noten", "Notes")).seen,
            .rows(
                "contributions", \.contributions, of: Contribution.record,
                label: Phrase("Bijdragen van gemeenten", "Contributions of municipalities")
            ).seen,
            .audience(\.audience),
            .source(\.source),
            .text(\.text),
        ])

    static func new(_ id: ItemID, title: String, programme: ItemID?, in plan: PlanDocument) -> Budget? {
        Budget(id: id, title: title, year: plan.strategy.planYear)
    }

    var entry: PlanEntry { .budget(self) }
}

extension BudgetLine {
    fileprivate static let record = RecordDescription<BudgetLine>(
        blank: BudgetLine(id: .unset, title: "", side: .expense),
        form: ["id", "title", "side", "partOf", "amounts", "notes", "audience"],
        fields: [
            .required("id", \.id, as: .id, label: FieldLabels.id).seen,
            .title(\.title),
            .required("side", \.side, as: .word(FieldChoices.side), label: Phrase("Kant", "Side")).seen,
            .optional("partOf", \.partOf, as: .id, label: Phrase("Deel van", "Part of")).seen,
            .rows("amounts", \.amounts, of: BudgetAmount.record).form([.amounts(\.amounts)]).seen,
            .list(
                "notes", \.notes, as: FieldType<Int>.whole(1...99).many(.line(limit: 60)),
                label: Phrase("Noten", "Notes")
            ).seen,
            .audience(\.audience),
        ])
}

extension BudgetAmount {
    fileprivate static let record = RecordDescription<BudgetAmount>(
        blank: BudgetAmount(year: 2199, stage: .budget, amount: .unknown(.notYetKnown)), form: [],
        fields: [
            .required("year", \.year, as: .year).seen,
            .required("stage", \.stage, as: .word([])).seen,
            .amount("amount", \.amount).seen,
            .source(\.source),
        ])
}

extension BudgetNote {
    fileprivate static let record = RecordDescription<BudgetNote>(
        blank: BudgetNote(number: 0, text: ""), form: ["number", "text", "amount", "year"],
        fields: [
            .required("number", \.number, as: .whole(1...99), label: Phrase("Nummer", "Number")).seen,
            .required("text", \.text, as: .line(), label: FieldLabels.text).seen,
            .optional("amount", \.amount, as: .euros, label: FieldLabels.amount).seen,
            .optional("year", \.year, as: .year, label: FieldLabels.year).seen,
        ])
}

extension Contribution {
    fileprivate static let record = RecordDescription<Contribution>(
        blank: Contribution(id: .unset, title: "", year: 2199, key: .notStated, total: .unknown(.notYetKnown)),
        form: ["id", "title", "year", "key", "count", "participation", "total", "shares", "source"],
        fields: [
            .required("id", \.id, as: .id, label: FieldLabels.id).seen,
            .title(\.title),
            .required("year", \.year, as: .year, label: FieldLabels.year).seen,
            .required(
                "key", \.key, as: .word(FieldChoices.allocation), label: Phrase("Verdeelsleutel", "Allocation key")
            ).seen,
            .stated("count", \.stated, label: Phrase("Aantal gemeenten", "Municipalities"), isWhole: true).seen,
            .optional("participation", \.participation, as: .participation, label: Phrase("Lijst", "List")).seen,
            .amount("total", \.total, label: Phrase("Totaal", "Total")).seen,
            .rows("shares", \.shares, of: ContributionShare.record).form([
                EntryField(
                    "shares", Phrase("Per gemeente", "Per municipality"),
                    hint: Phrase(
                        "De code van de gemeente en het bedrag, zoals GM0307 1.200,50; GM0308 900. Leeg: de verdeelsleutel rekent het uit.",
                        "The code of the municipality and the amount, written in Dutch: GM0307 1.200,50; GM0308 900. Empty: the allocation key works it out."
                    ), .line(limit: 4_000), \.shares, .shares)
            ]).seen,
            .source(\.source),
        ])
}

extension ContributionShare {
    fileprivate static let record = RecordDescription<ContributionShare>(
        blank: ContributionShare(municipality: .netherlands, amount: .zero), form: [],
        fields: [
            .required("municipality", \.municipality, as: .municipality).seen,
            .required("amount", \.amount, as: .euros).seen,
        ])
}

extension EntryField where Entry == BudgetLine {
    /// `2022 begroot 35000; 2021 gerealiseerd niet in de bron`; the sources of amounts that stay are kept.
    fileprivate static func amounts(
        _ path: any WritableKeyPath<BudgetLine, [BudgetAmount]> & Sendable
    ) -> EntryField {
        let amount = FieldCodec<PlanValue<Euros>>.knownEuros
        return EntryField(
            name: "amounts", label: Phrase("Bedragen", "Amounts"),
            hint: Phrase(
                "Bijvoorbeeld: 2022 begroot 35.000; 2021 gerealiseerd nog niet bekend.",
                "For instance (in Dutch): 2022 begroot 35.000; 2021 gerealiseerd nog niet bekend."),
            shape: .line(limit: 1_000),
            read: { line in
                line[keyPath: path].map { "\($0.year) \($0.stage.typed) \(amount.text($0.amount))" }
                    .joined(separator: "; ")
            },
            write: { (line, text) throws(FieldProblem) in
                var amounts: [BudgetAmount] = []
                for part in text.split(separator: ";") {
                    let words = part.split(separator: " ", maxSplits: 2).map(String.init)
                    guard words.count == 3, let year = Int(words[0]), (1900...2199).contains(year),
                        let stage = BudgetAmount.Stage(typed: words[1])
                    else { throw .notOneOf(part.trimmingBlanks) }
                    let old = line[keyPath: path].first { $0.year == year && $0.stage == stage }
                    amounts.append(
                        BudgetAmount(
                            year: year, stage: stage, amount: try amount.value(words[2]), source: old?.source))
                }
                line[keyPath: path] = amounts
            })
    }
}

extension FieldCodec where Value == [ContributionShare] {
    /// `GM0307 1200,50; GM0308 900`.
    fileprivate static var shares: FieldCodec {
        FieldCodec(
            text: { $0.map { "\($0.municipality) \($0.amount.text.replacing(".", with: ","))" }.joined(separator: "; ") },
            value: { (text) throws(FieldProblem) in
                var shares: [ContributionShare] = []
                for part in text.split(separator: ";") {
                    let words = part.split(separator: " ", maxSplits: 1).map(String.init)
                    guard words.count == 2 else { throw .notOneOf(part.trimmingBlanks) }
                    shares.append(
                        ContributionShare(
                            municipality: try FieldCodec<AreaCode>.area.value(words[0]),
                            amount: try FieldCodec<Euros>.euros.value(words[1])))
                }
                return shares
            })
    }
}

extension BudgetAmount.Stage {
    /// The word in a form or a table; the text files have the raw value.
    fileprivate var typed: String {
        switch self {
        case .budget: "begroot"
        case .realisation: "gerealiseerd"
        }
    }

    fileprivate init?(typed word: String) {
        guard let stage = Self.allCases.first(where: { $0.typed == word.lowercased() || $0.rawValue == word }) else {
            return nil
        }
        self = stage
    }
}
