import Phrases
import PlacedYAML
import Records

extension StrategyFrame: PlanRecord {
    static let kind = PlanEntry.Kind.strategy
    static let noun = Phrase("strategie", "strategy")
    static let list: any WritableKeyPath<PlanDocument, [StrategyFrame]> & Sendable = \.strategies
    func file(among _: Set<ItemID>) -> String { "strategy.md" }

    static let record = RecordDescription<StrategyFrame>(
        blank: StrategyFrame(id: .unset, title: "", years: .unset, planYear: 2199),
        form: ["title", "text", "owner", "source", "audience"],
        fields: [
            .id(\.id),
            .title(\.title),
            RecordField(
                ["years"], \.years, form: [], reading: { $0.required("years") { $0.years() } },
                writing: { years, map, _ in map.add("years", .scalar("\(years.first)-\(years.last)")) }
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

extension PackNode {
    fileprivate func years() -> YearRange? {
        let parts = (scalar ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 2, let first = parts[0], let last = parts[1], let range = YearRange(first, last) {
            return range
        }
        return wrong(
            Phrase("jaren zoals 2019-2022", "years such as 2019-2022"),
            cure: Phrase(
                "schrijf het eerste en het laatste jaar met een streepje ertussen",
                "write the first and the last year with a hyphen"))
    }
}
