import Geography
import Phrases
import Records

extension Budget {
    static let formFields: [EntryField<Budget>] = [
        .title(\.title),
        EntryField(
            "organisation", Phrase("Organisatie", "Organisation"), .one(.organisation), \.organisation,
            FieldCodec.organisation.optional()),
        EntryField("year", FieldLabels.year, .number, \.year, .whole(1900...2199)),
        EntryField(
            "lines", Phrase("Posten", "Lines"), rows: \.lines,
            blank: BudgetLine(id: .unset, title: "", side: .expense),
            [
                RowField(FieldLabels.id, .line(limit: 80), \.id, .item),
                RowField(FieldLabels.title, .line(limit: 300), \.title, .line),
                RowField(Phrase("Kant", "Side"), .choice(FieldChoices.side), \.side, .choice),
                RowField(Phrase("Deel van", "Part of"), .line(limit: 80), \.partOf, FieldCodec.item.optional()),
                RowField(
                    Phrase("Bedragen", "Amounts"), .line(limit: 1_000),
                    read: { FieldCodec<[BudgetAmount]>.amounts.text($0.amounts) },
                    write: { (row, text) throws(FieldProblem) in
                        let old = row.amounts
                        row.amounts = try FieldCodec<[BudgetAmount]>.amounts.value(text).map { amount in
                            var kept = amount
                            kept.source = old.first { $0.year == amount.year && $0.stage == amount.stage }?.source
                            return kept
                        }
                    }),
                RowField(Phrase("Noten", "Notes"), .line(limit: 60), \.notes, FieldCodec.whole(1...999).many()),
                RowField(FieldLabels.audience, .one(.audience), \.audience, FieldCodec.audience.optional()),
            ]),
        EntryField(
            "notes", Phrase("Noten", "Notes"), rows: \.notes, blank: BudgetNote(number: 0, text: ""),
            [
                RowField(Phrase("Nummer", "Number"), .number, \.number, .whole(1...999)),
                RowField(FieldLabels.text, .line(limit: 2_000), \.text, .line),
                RowField(FieldLabels.amount, .line(limit: 20), \.amount, FieldCodec.euros.optional()),
                RowField(FieldLabels.year, .number, \.year, FieldCodec.whole(1900...2199).optional()),
            ]),
        EntryField(
            "contributions", Phrase("Bijdragen van gemeenten", "Contributions of municipalities"),
            rows: \.contributions,
            blank: Contribution(id: .unset, title: "", year: 2199, key: .notStated, total: .unknown(.notYetKnown)),
            [
                RowField(FieldLabels.id, .line(limit: 80), \.id, .item),
                RowField(FieldLabels.title, .line(limit: 300), \.title, .line),
                RowField(FieldLabels.year, .number, \.year, .whole(1900...2199)),
                RowField(Phrase("Verdeelsleutel", "Allocation key"), .choice(FieldChoices.allocation), \.key, .choice),
                RowField(
                    Phrase("Aantal gemeenten", "Municipalities"), .line(limit: 60), \.stated,
                    FieldCodec.statedNumber.optional()),
                RowField(
                    Phrase("Lijst", "List"), .one(.participation), \.participation, FieldCodec.item.optional()),
                RowField(Phrase("Totaal", "Total"), .line(limit: 20), \.total, .knownEuros),
                RowField(Phrase("Per gemeente", "Per municipality"), .line(limit: 4_000), \.shares, .shares),
                .source(\.source),
            ]),
        .text(\.text),
        .source(\.source),
        .audience(\.audience),
    ]
}

extension FieldCodec where Value == [BudgetAmount] {
    /// `2022 budget 35000; 2021 realisation notRecoverable`; who writes them back keeps the sources.
    fileprivate static var amounts: FieldCodec {
        FieldCodec(
            text: { amounts in
                amounts.map {
                    "\($0.year) \($0.stage.rawValue) \(FieldCodec<PlanValue<Euros>>.knownEuros.text($0.amount))"
                }
                .joined(separator: "; ")
            },
            value: { (text) throws(FieldProblem) in
                var amounts: [BudgetAmount] = []
                for part in text.split(separator: ";") {
                    let words = part.split(separator: " ").map(String.init)
                    guard words.count == 3, let year = Int(words[0]), (1900...2199).contains(year),
                        let stage = BudgetAmount.Stage(rawValue: words[1])
                    else { throw .notOneOf(part.trimmingBlanks) }
                    let amount = try FieldCodec<PlanValue<Euros>>.knownEuros.value(words[2])
                    amounts.append(BudgetAmount(year: year, stage: stage, amount: amount))
                }
                return amounts
            })
    }
}

extension FieldCodec where Value == [ContributionShare] {
    /// `GM0307 1200.50; GM0308 900`.
    fileprivate static var shares: FieldCodec {
        FieldCodec(
            text: { $0.map { "\($0.municipality) \($0.amount.text)" }.joined(separator: "; ") },
            value: { (text) throws(FieldProblem) in
                var shares: [ContributionShare] = []
                for part in text.split(separator: ";") {
                    let words = part.split(separator: " ").map(String.init)
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
