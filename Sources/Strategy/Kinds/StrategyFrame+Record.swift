import Phrases
import Records

extension StrategyFrame: PlanRecord {
    static let kind = PlanEntry.Kind.strategy
    static let noun = Phrase("strategie", "strategy")
    static let list: any WritableKeyPath<PlanDocument, [StrategyFrame]> & Sendable = \.strategies
    func file(among _: Set<ItemID>) -> String { "strategy.md" }

    static let record = RecordDescription<StrategyFrame>(
        blank: StrategyFrame(id: .unset, title: "", years: .unset, planYear: 2199),
        form: ["title", "years", "text", "owner", "source", "audience"],
        fields: [
            .id(\.id),
            .title(\.title),
            RecordField(
                ["years"], \.years,
                form: [
                    EntryField(
                        "years", Phrase("Jaren", "Years"), hint: Phrase("Zoals 2019-2022.", "Such as 2019-2022."),
                        .line(limit: 20), \.years, FieldType<YearRange>.years.codec)
                ], reading: { $0.required("years") { $0.years() } },
                writing: { years, map, _ in map.add("years", .scalar(years.planWord)) }
            ).seen,
            .required("planYear", \.planYear, as: .year).seen,
            .owner(\.owner),
            .audience(\.audience),
            .source(\.source),
            // The frame is there for everybody: of a plan for some, others know that it is one.
            .text(\.text).seen { frame, copy, sight in
                if sight.viewer.sees(frame.audience) { copy.text = frame.text }
            },
        ])

    var entry: PlanEntry { .strategy(self) }
}
