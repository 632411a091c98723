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

    private let year: Int

    package init(_ plan: VisiblePlan) {
        let document = plan.document
        year = plan.planYear
        var entries: [NameIndex<Place>.Entry] = []
        var titles: [Place: String] = [:]
        func add(_ place: Place, _ names: [String], code: String, order: Int) {
            titles[place] = names[0]
            entries.append(.init(id: place, names: names, codes: [code], order: order))
        }
        for entry in document.programmes {
            add(
                .programme(entry.id), [entry.title] + [entry.shortTitle].compactMap(\.self), code: entry.id.rawValue,
                order: 0)
        }
        for entry in document.indicators { add(.indicator(entry.id), [entry.title], code: entry.id.rawValue, order: 1) }
        for entry in document.agenda { add(.item(entry.id), [entry.title], code: entry.id.rawValue, order: 2) }
        for entry in document.lookBack { add(.item(entry.id), [entry.title], code: entry.id.rawValue, order: 3) }
        for entry in document.bodies {
            add(
                .body(entry.id), [entry.title] + [entry.shortTitle].compactMap(\.self), code: entry.id.rawValue,
                order: 4)
        }
        index = NameIndex(entries)
        self.titles = titles
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
        switch place {
        case .programme(let id): (.programme(year, id), PlanNames.inThePlan)
        case .item(let id): (.item(id), PlanNames.inThePlan)
        case .indicator(let id): (.indicator(id), PlanNames.indicator)
        case .body: (.governance, PlanNames.governance)
        }
    }
}
