package import Phrases
import Records
import Strategy

extension PlanRoute {
    /// Reads the segments of a path without its language; `nil` when no page of the plan has such an address.
    package init?(_ path: [String], in language: Language) {
        guard let head = path.first, let found = Self.read(head, Array(path.dropFirst()), language) else { return nil }
        self = found
    }

    private static func read(_ head: String, _ rest: [String], _ language: Language) -> PlanRoute? {
        switch (head, rest.count) {
        case (PlanWord.plan(language), 0): .years
        case (PlanWord.plan(language), _): plan(rest, language)
        case (PlanWord.results(language), 1): year(rest[0]).map(PlanRoute.results)
        case (PlanWord.budget(language), 1): year(rest[0]).map(PlanRoute.budget)
        case (PlanWord.indicators(language), 0): .indicators
        case (PlanWord.indicators(language) + ".csv", 0): .indicatorsFile
        case (PlanWord.indicator(language), 1): ItemID(rest[0]).map(PlanRoute.indicator)
        case (PlanWord.indicator(language), 2): file(rest, language)
        case (PlanWord.participation(language), 0): .participation
        case (PlanWord.participation(language) + ".csv", 0): .participationFile
        case (PlanWord.governance(language), 0): .governance
        case (PlanWord.interventions(language), 0): .interventions
        case (PlanWord.pilots(language), 0): .pilots
        case (PlanWord.grants(language), 0): .grants
        default: nil
        }
    }

    private static func plan(_ rest: [String], _ language: Language) -> PlanRoute? {
        if rest[0] == PlanWord.item(language) {
            return rest.count == 2 ? ItemID(rest[1]).map(PlanRoute.item) : nil
        }
        guard let year = year(rest[0]) else { return nil }
        switch (rest.count, rest.count > 1 ? rest[1] : "") {
        case (1, _): return .year(year)
        case (2, PlanWord.timeline(language)): return .timeline(year)
        case (2, PlanWord.actions(language) + ".csv"): return .actionsFile(year)
        case (3, PlanWord.programme(language)): return ItemID(rest[2]).map { .programme(year, $0) }
        case (3, PlanWord.beside(language)): return self.year(rest[2]).flatMap { $0 == year ? nil : .against(year, $0) }
        default: return nil
        }
    }

    private static func file(_ rest: [String], _ language: Language) -> PlanRoute? {
        guard let id = ItemID(rest[0]), let file = PageFile(rest[1], in: language), file.chart == .trend else {
            return nil
        }
        return .indicatorFile(id, file.format)
    }

    private static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1900...2199).contains(year) else { return nil }
        return year
    }
}
