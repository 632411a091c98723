import Facts
import Geography
import Phrases
import Records

extension PlanDocument {
    /// Everything that is wrong in the plan as a whole, in the order of its entries.
    ///
    /// Texts take most of the time: with `only`, of all texts just that of the entry with this id is read.
    package func problems(in region: PlanRegion, textOf only: String? = nil) -> [PlanProblem] {
        var check = PlanCheck(plan: self, region: region)
        check.checkIdentities()
        check.checkReferences()
        check.checkYear()
        check.checkDates()
        check.checkIndicators()
        check.checkCounts()
        check.checkCarryOver()
        check.checkBalances()
        check.checkAudiences()
        check.checkTexts(of: only)
        var order: [String: Int] = [:]
        for (index, entry) in entries.enumerated() where order[entry.id] == nil { order[entry.id] = index }
        return check.problems.enumerated().sorted {
            (order[$0.element.entry] ?? 0, $0.offset) < (order[$1.element.entry] ?? 0, $1.offset)
        }.map(\.element)
    }
}

/// Collects the problems of one plan; each file beside this one adds a kind of check.
struct PlanCheck {
    let plan: PlanDocument
    let region: PlanRegion
    private(set) var problems: [PlanProblem] = []
    /// What each id is; the first of two that share one.
    let kinds: [ItemID: PlanEntry.Kind]
    let indicators: [ItemID: Indicator]

    init(plan: PlanDocument, region: PlanRegion) {
        self.plan = plan
        self.region = region
        var kinds: [ItemID: PlanEntry.Kind] = [:]
        for entry in plan.entries where entry.kind != .organisation {
            if let id = ItemID(entry.id), kinds[id] == nil { kinds[id] = entry.kind }
        }
        self.kinds = kinds
        indicators = Dictionary(plan.indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Notes a problem, as severe as its kind when nothing else is said.
    mutating func add(
        _ kind: FindingKind, severity: Finding.Severity? = nil, entry: String, field: String = "", textLine: Int = 0,
        found: Phrase, expected: Phrase, cure: Phrase, nearly: String? = nil
    ) {
        // A plan that is wrong all over says so a thousand times, not a million.
        guard problems.count < 2000 else { return }
        problems.append(
            PlanProblem(
                kind: kind, severity: severity ?? kind.severity, entry: entry, field: field, textLine: textLine,
                found: found, expected: expected, cure: cure, nearly: nearly))
    }

    /// A text for a cure: the nearest known names, or a word that there are none; and the one that a slip away is the same.
    func nearest(_ text: String, _ known: some Sequence<String>) -> (words: Phrase, nearly: String?) {
        // Whoever mends the first ones finds the rest; comparing every wrong name with every known one takes the square.
        let near = (problems.count < 100 ? Array(known) : []).map {
            (distance: EditDistance.between(text, $0), name: $0)
        }
        .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(3)
        guard problems.count < 100 else { return (Phrase("gebruik een bestaande naam", "use a name that exists"), nil) }
        guard let first = near.first else { return (Phrase("er is er nog geen", "none is defined yet"), nil) }
        let names = near.map(\.name).joined(separator: ", ")
        return (Phrase("lijkt op: \(names)", "nearest: \(names)"), first.distance <= 2 ? first.name : nil)
    }

    /// Ids inside entries share the namespace of the entries.
    mutating func checkIdentities() {
        var seen: [String: String] = [:]
        for entry in plan.entries {
            if seen[entry.id] != nil { duplicate(entry.id, in: entry.id, field: "id") }
            seen[entry.id] = entry.id
        }
        func inner(_ id: ItemID, of owner: ItemID, field: String) {
            if seen[id.rawValue] != nil { duplicate(id.rawValue, in: owner.rawValue, field: field) }
            seen[id.rawValue] = owner.rawValue
        }
        for programme in plan.programmes {
            for (index, section) in programme.sections.enumerated() {
                inner(section.id, of: programme.id, field: "sections.\(index).id")
            }
        }
        for body in plan.bodies {
            for (index, decision) in body.decisions.enumerated() {
                inner(decision.id, of: body.id, field: "decisions.\(index).id")
            }
        }
        for budget in plan.budgets {
            for (index, line) in budget.lines.enumerated() { inner(line.id, of: budget.id, field: "lines.\(index).id") }
            for (index, part) in budget.contributions.enumerated() {
                inner(part.id, of: budget.id, field: "contributions.\(index).id")
            }
        }
    }

    private mutating func duplicate(_ id: String, in entry: String, field: String) {
        add(
            .planDuplicate, entry: entry, field: field,
            found: Phrase("\"\(id)\" voor de tweede keer", "\"\(id)\" a second time"),
            expected: Phrase("elke id één keer in het hele plan", "every id once in the whole plan"),
            cure: Phrase("geef een van de twee een andere naam", "rename one of the two"))
    }
}
