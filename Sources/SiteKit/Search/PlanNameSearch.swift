import Geography
package import Phrases
package import Records
import Strategy

/// Finds programmes, items and indicators of the plan by what a visitor types.
package struct PlanNameSearch: Sendable {
    private let index: NameIndex<Place>
    private let titles: [Place: String]

    /// Something of the plan that has a page.
    package enum Place: Hashable, Sendable {
        case programme(ItemID), item(ItemID), indicator(ItemID), body(ItemID)
    }

    package struct Found: Sendable {
        package let route: Route
        package let title: String
        package let kind: Phrase
        package let isGuess: Bool
    }

    /// The year of the newest plan that has it.
    private let years: [Place: Int]
    /// Of the newest plan, whose parts have addresses without a year.
    private let newest: Int?

    package init(_ plan: VisiblePlan) { self.init(PlanShelf([plan])) }

    /// Of all years: what the newest plan has comes first, what only an older one has after it.
    package init(_ shelf: PlanShelf) {
        newest = shelf.newest?.planYear
        var entries: [NameIndex<Place>.Entry] = []
        var titles: [Place: String] = [:], years: [Place: Int] = [:]
        for (age, plan) in shelf.plans.enumerated() {
            for (rank, names) in Self.names(in: plan.document).enumerated() {
                for name in names where titles[name.place] == nil {
                    titles[name.place] = name.titles[0]
                    years[name.place] = plan.planYear
                    entries.append(
                        .init(
                            id: name.place, names: name.titles, codes: [name.code],
                            order: rank + age * Self.ranks))
                }
            }
        }
        index = NameIndex(entries)
        self.titles = titles
        self.years = years
    }

    private struct Name {
        let place: Place
        let titles: [String]
        let code: String

        init(_ place: Place, _ titles: String?..., code: ItemID) {
            self.place = place
            self.titles = titles.compactMap(\.self)
            self.code = code.rawValue
        }
    }

    private static let ranks = 5

    /// What has a page, the kinds that are looked for first before the others.
    private static func names(in plan: PlanDocument) -> [[Name]] {
        [
            plan.programmes.map { Name(.programme($0.id), $0.title, $0.shortTitle, code: $0.id) },
            plan.indicators.map { Name(.indicator($0.id), $0.title, code: $0.id) },
            plan.agenda.map { Name(.item($0.id), $0.title, code: $0.id) },
            plan.lookBack.map { Name(.item($0.id), $0.title, code: $0.id) },
            plan.bodies.map { Name(.body($0.id), $0.title, $0.shortTitle, code: $0.id) },
        ]
    }

    /// The best first; those that only match with typing errors are marked.
    package func results(_ query: String, limit: Int) -> [Found] {
        index.search(query, limit: limit).compactMap { match in
            guard let title = titles[match.id] else { return nil }
            let (route, kind) = place(match.id)
            return Found(route: .plan(route), title: title, kind: kind, isGuess: match.quality == .fuzzy)
        }
    }

    private func place(_ place: Place) -> (PlanRoute, Phrase) {
        let year = years[place] ?? newest ?? 0
        return switch place {
        case .programme(let id): (.programme(year, id), PlanNames.inThePlan)
        case .item(let id): (.item(id), PlanNames.inThePlan)
        case .indicator(let id): (.indicator(id), PlanNames.indicator)
        case .body: (year == newest ? .governance : .inYear(year, .governance), PlanNames.governance)
        }
    }
}
