import Facts
import Phrases
import Records

extension DeclarationChecks {
    private static let dated: Set<FieldKind.Word> = [.date, .period, .span]
    private static let numbers: Set<FieldKind.Word> = [.number, .money]

    // MARK: Rules

    mutating func checkRules() {
        for (place, rule) in register.rules.enumerated() { check(rule, "rules.\(place)") }
    }

    private mutating func check(_ rule: Rule, _ path: String) {
        switch rule.kind {
        case .requiredWhen(let fields, let when), .onlyWhen(let fields, let when):
            for key in fields { need(key, at: "\(path).fields") }
            check(when, "\(path).when")
        case .unique(let fields):
            for key in fields { need(key, at: "\(path).fields") }
        case .order(let fields):
            for key in fields { need(key, at: "\(path).fields", of: Self.dated) }
        case .noOverlap(let stretch, let per):
            switch stretch {
            case .field(let key): need(key, at: "\(path).field", of: [.span, .period])
            case .dates(let from, let until):
                need(from, at: "\(path).from", of: Self.dated)
                need(until, at: "\(path).until", of: Self.dated)
            }
            for key in per { need(key, at: "\(path).per") }
        case .atMost(let field, let limit):
            need(field, at: "\(path).field", of: Self.numbers)
            if case .field(let other) = limit { need(other, at: "\(path).of", of: Self.numbers) }
        case .atMostRows(_, let per, let when):
            for key in per { need(key, at: "\(path).per") }
            check(when, "\(path).when")
        case .sum(let field, let parts):
            need(field, at: "\(path).field", of: Self.numbers)
            for key in parts { need(key, at: "\(path).parts", of: Self.numbers) }
        }
    }

    // MARK: Counts

    mutating func checkCounts() {
        for (place, count) in register.counts.enumerated() { check(count, "counts.\(place)") }
        let wide = register.counts.enumerated().filter { $1.scope == .all && $1.what != .median }
        if wide.count > 1 {
            report(
                "counts.\(wide[1].offset).of", .planAudience,
                found: Phrase("een tweede telling over alle rijen", "a second count over all rows"),
                expected: Phrase(
                    "hooguit één: van twee tellingen is een verschil te maken",
                    "at most one: two counts could be subtracted"))
        }
    }

    private mutating func check(_ count: CountDeclaration, _ path: String) {
        if let field = count.field {
            let words: Set<FieldKind.Word> =
                count.what == .distinct ? [.choice, .area, .organisation, .row] : Self.numbers
            need(field, at: "\(path).field", of: words)
        }
        if let key = count.contributors { need(key, at: "\(path).contributors", of: [.organisation, .area]) }
        check(count.when, "\(path).when")
        for (index, axis) in count.axes.enumerated() { check(axis, "\(path).per.\(index)") }
        let kinds = count.axes.map(\.kind)
        if Set(kinds).count < kinds.count || kinds.count > 3 {
            report(
                "\(path).per", .packInvalid, found: Phrase("twee keer dezelfde soort", "the same kind twice"),
                expected: Phrase(
                    "hooguit één area, één period en één choice", "at most one area, one period and one choice"))
        }
        if count.what == .median, count.scope == .all, kinds.contains(where: { $0 != .choice }) {
            report(
                "\(path).per", .packInvalid,
                found: Phrase("een mediaan per gebied of periode", "a median per area or period"),
                expected: Phrase("hooguit per choice", "at most per choice"))
        }
        if count.scope == .seen { checkNarrows(count.audience, "\(path).audience") }
    }

    private mutating func check(_ axis: CountDeclaration.Axis, _ path: String) {
        switch axis {
        case .area(let key, _): need(key, at: "\(path).area", of: [.area])
        case .period(let key, _): need(key, at: "\(path).period", of: Self.dated)
        case .choice(let key): need(key, at: "\(path).choice", of: [.choice, .flag, .organisation, .row])
        }
    }

    // MARK: Views, filters, feeds

    private static let filtered: Set<FieldKind.Word> = [
        .choice, .area, .flag, .organisation, .row, .item, .body, .period, .date, .span,
    ]

    mutating func checkShowing() {
        for (place, key) in register.filters.enumerated() { need(key, at: "filters.\(place)", of: Self.filtered) }
        for (place, view) in register.views.enumerated() { check(view, "views.\(place)") }
        for (place, feed) in register.feeds.enumerated() {
            if case .calendar(let span) = feed { need(span, at: "feeds.\(place).span", of: [.span, .date]) }
        }
    }

    private mutating func check(_ view: RegisterView, _ path: String) {
        switch view.kind {
        case .table(let columns, let sort, let group):
            for key in columns { need(key, at: "\(path).columns") }
            if let sort { need(sort.key, at: "\(path).sort") }
            if let group { need(group, at: "\(path).group", of: [.choice, .area, .row, .organisation]) }
        case .board(let key): need(key, at: "\(path).by", of: [.choice])
        case .calendar(let span): need(span, at: "\(path).span", of: [.span, .date])
        case .map(let area, let key):
            need(area, at: "\(path).area", of: [.area])
            need(key, at: "\(path).by", of: [.choice])
        case .matrix(let rows, let columns, let cell):
            need(rows, at: "\(path).rows", of: [.choice, .area, .row, .organisation])
            need(columns, at: "\(path).columns", of: [.choice, .area, .row, .organisation])
            if let cell { need(cell, at: "\(path).cell", of: [.choice, .number, .money]) }
        case .drawers: break
        }
    }

    // MARK: Care

    mutating func checkCare() {
        if let from = register.retention?.from { need(from, at: "retention.from", of: Self.dated) }
        if let plan = register.expiry {
            if let key = plan.until { need(key, at: "expiry.until", of: Self.dated) }
            if let key = plan.from { need(key, at: "expiry.from", of: Self.dated) }
        }
        check(register.editions?.when, "editions.when")
        guard let plan = register.conflicts else { return }
        need(plan.span, at: "conflicts.span", of: [.span])
        need(plan.hours, at: "conflicts.hours", of: [.amounts])
        if let area = plan.area { need(area, at: "conflicts.area", of: [.area]) }
        check(plan.when, "conflicts.when")
        checkNarrows(plan.audience, "conflicts.audience")
    }
}

extension CountDeclaration.Axis {
    fileprivate enum Kind { case area, period, choice }

    fileprivate var kind: Kind {
        switch self {
        case .area: .area
        case .period: .period
        case .choice: .choice
        }
    }
}
