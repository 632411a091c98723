import Facts
import Phrases
import Records

/// The rules of a register, held against its rows.
struct RuleChecks {
    private let register: RegisterDeclaration
    private let layout: FieldLayout

    init(_ register: RegisterDeclaration) {
        self.register = register
        layout = FieldLayout(register)
    }

    /// By the place of the row, which is the later one where two do not go together.
    func problems(_ rows: [RegisterRow]) -> [Int: [RowProblem]] {
        var problems: [Int: [RowProblem]] = [:]
        for rule in register.rules {
            for (place, problem) in broken(rule, rows) { problems[place, default: []].append(problem) }
        }
        return problems
    }

    private func broken(_ rule: Rule, _ rows: [RegisterRow]) -> [(Int, RowProblem)] {
        switch rule.kind {
        case .unique(let keys): repeated(keys, among: rows, rule)
        case .noOverlap(let stretch, let per): overlapping(stretch, per: per, of: rows, rule)
        case .atMostRows(let most, let per, let when): tooMany(most, per: per, when: when, of: rows, rule)
        default:
            rows.enumerated().flatMap { place, row in alone(rule, row).map { (place, $0) } }
        }
    }

    // MARK: One row

    private func alone(_ rule: Rule, _ row: RegisterRow) -> [RowProblem] {
        switch rule.kind {
        case .requiredWhen(let fields, let when):
            guard layout.meets(when, row) else { return [] }
            return fields.filter { !layout.isKnown($0, of: row) && row.unknown[$0] == nil }.map {
                RowChecks.lacks($0).as(rule)
            }
        case .onlyWhen(let fields, let when):
            guard !layout.meets(when, row) else { return [] }
            return fields.filter { layout.isKnown($0, of: row) }.map { key in
                problem(
                    rule, key, found: Phrase("een waarde voor \(key)", "a value for \(key)"),
                    expected: Phrase("\(key) alleen als \(when.words.dutch)", "\(key) only when \(when.words.english)"))
            }
        case .order(let fields): return disordered(fields, of: row, rule)
        case .atMost(let field, let limit): return exceeding(field, over: limit, of: row, rule)
        case .sum(let field, let parts): return unequal(field, parts: parts, of: row, rule)
        case .unique, .noOverlap, .atMostRows: return []
        }
    }

    private func disordered(_ fields: [FieldKey], of row: RegisterRow, _ rule: Rule) -> [RowProblem] {
        var latest: (key: FieldKey, day: PlanDate)?
        for key in fields {
            guard let days = layout.value(key, of: row)?.days else { continue }
            if let before = latest, days.upperBound < before.day {
                return [
                    problem(
                        rule, key,
                        found: Phrase {
                            let day = days.upperBound.text(in: $0), other = before.day.text(in: $0)
                            return Phrase(
                                "\(day), vóór \(before.key) (\(other))", "\(day), before \(before.key) (\(other))")($0)
                        },
                        expected: Phrase("\(key) niet vóór \(before.key)", "\(key) not before \(before.key)"))
                ]
            }
            // Of a year only its beginning is surely past.
            latest = (key, max(latest?.day ?? days.lowerBound, days.lowerBound))
        }
        return []
    }

    private func exceeding(_ field: FieldKey, over limit: Rule.Limit, of row: RegisterRow, _ rule: Rule) -> [RowProblem]
    {
        let most: Double? =
            switch limit {
            case .field(let key): layout.value(key, of: row)?.number?.most
            case .value(let value): value
            }
        guard let most, let number = layout.value(field, of: row)?.number, number.least > most else { return [] }
        return [
            problem(
                rule, field, found: Phrase { number.text(in: $0) },
                expected: Phrase { language in
                    let bound = PlanNumber.text(most)
                    return Phrase("hooguit \(bound)", "at most \(bound)")(language)
                })
        ]
    }

    private func unequal(_ field: FieldKey, parts: [FieldKey], of row: RegisterRow, _ rule: Rule) -> [RowProblem] {
        let numbers = parts.compactMap { layout.value($0, of: row)?.number?.exact }
        guard numbers.count == parts.count, let whole = layout.value(field, of: row)?.number?.exact else { return [] }
        let sum = numbers.reduce(0, +)
        guard (sum - whole).magnitude > 1e-6 else { return [] }
        let text = PlanNumber.text(whole), other = PlanNumber.text(sum)
        return [
            problem(
                rule, field, found: Phrase("\(text); de delen zijn samen \(other)", "\(text); its parts are \(other)"),
                expected: Phrase("de som van de delen", "the sum of its parts"))
        ]
    }

    // MARK: Several rows

    /// `nil` when a row lacks one of the fields.
    private func group(_ keys: [FieldKey], of row: RegisterRow) -> [RegisterValue]? {
        var values: [RegisterValue] = []
        for key in keys {
            guard let value = key == .status ? row.status.map({ .choices([$0]) }) : layout.value(key, of: row) else {
                return nil
            }
            values.append(value)
        }
        return values
    }

    private func repeated(_ keys: [FieldKey], among rows: [RegisterRow], _ rule: Rule) -> [(Int, RowProblem)] {
        var first: [[RegisterValue]: Int] = [:], problems: [(Int, RowProblem)] = []
        for (place, row) in rows.enumerated() {
            guard let values = group(keys, of: row) else { continue }
            guard let before = first[values] else {
                first[values] = place
                continue
            }
            let names = keys.map(\.rawValue).joined(separator: " + ")
            problems.append(
                (
                    place,
                    problem(
                        rule, keys[0],
                        found: Phrase("hetzelfde als \(rows[before].id)", "the same as \(rows[before].id)"),
                        expected: Phrase("elke \(names) één keer", "every \(names) once"))
                ))
        }
        return problems
    }

    private func overlapping(
        _ stretch: Rule.Stretch, per keys: [FieldKey], of rows: [RegisterRow], _ rule: Rule
    ) -> [(Int, RowProblem)] {
        var groups: [[RegisterValue]: [(place: Int, stretch: Range<Int64>)]] = [:]
        for (place, row) in rows.enumerated() {
            guard let values = group(keys, of: row), let range = range(stretch, of: row) else { continue }
            groups[values, default: []].append((place, range))
        }
        var problems: [(Int, RowProblem)] = []
        for group in groups.values {
            var latest: (place: Int, end: Int64)?
            for (place, range) in group.sorted(by: {
                ($0.stretch.lowerBound, $0.place) < ($1.stretch.lowerBound, $1.place)
            }) {
                if let before = latest, range.lowerBound < before.end {
                    let (early, late) = (min(place, before.place), max(place, before.place))
                    problems.append(
                        (
                            late,
                            problem(
                                rule, stretch.keys[0],
                                found: Phrase("overlap met \(rows[early].id)", "an overlap with \(rows[early].id)"),
                                expected: Phrase("geen overlap; aansluitend mag", "no overlap; back to back is fine"))
                        ))
                }
                if range.upperBound > latest?.end ?? .min { latest = (place, range.upperBound) }
            }
        }
        return problems
    }

    /// In seconds; what has no end goes on.
    private func range(_ stretch: Rule.Stretch, of row: RegisterRow) -> Range<Int64>? {
        switch stretch {
        case .field(let key):
            guard let value = layout.value(key, of: row) else { return nil }
            if case .span(let span) = value {
                return span.start.instant..<(span.end?.instant ?? span.start.instant + 60)
            }
            return value.days.map { Self.range($0.lowerBound, $0.upperBound) }
        case .dates(let from, let until):
            guard let first = layout.value(from, of: row)?.days?.lowerBound else { return nil }
            let last = layout.value(until, of: row)?.days?.upperBound ?? .distantFuture
            return last < first ? nil : Self.range(first, last)
        }
    }

    private static func range(_ first: PlanDate, _ last: PlanDate) -> Range<Int64> {
        LocalTime(startOf: first).instant..<LocalTime(startOf: last.advanced(byDays: 1)).instant
    }

    private func tooMany(
        _ most: Int, per keys: [FieldKey], when: Condition?, of rows: [RegisterRow], _ rule: Rule
    ) -> [(Int, RowProblem)] {
        var counts: [[RegisterValue]: Int] = [:], problems: [(Int, RowProblem)] = []
        for (place, row) in rows.enumerated() where when.map({ layout.meets($0, row) }) ?? true {
            guard let values = group(keys, of: row) else { continue }
            counts[values, default: 0] += 1
            guard counts[values] == most + 1 else { continue }
            problems.append(
                (
                    place,
                    problem(
                        rule, keys.first ?? .status, found: Phrase("meer dan \(most) rijen", "more than \(most) rows"),
                        expected: Phrase("hooguit \(most)", "at most \(most)"))
                ))
        }
        return problems
    }

    private func problem(_ rule: Rule, _ key: FieldKey, found: Phrase, expected: Phrase) -> RowProblem {
        RowProblem(
            severity: rule.isWarning ? .warning : .error, at: key.rawValue, found: found, expected: expected,
            cure: rule.text ?? Phrase("verbeter een van de waarden", "correct one of the values"))
    }
}

extension RowProblem {
    fileprivate func `as`(_ rule: Rule) -> RowProblem {
        RowProblem(
            kind, severity: rule.isWarning ? .warning : .error, at: key, found: found, expected: expected,
            cure: rule.text ?? cure)
    }
}

extension Condition {
    /// `status is refused`, as its keys have it.
    fileprivate var words: Phrase {
        Phrase { language in
            language.list(
                clauses.map { clause in
                    switch clause.test {
                    case .known: Phrase("\(clause.key) bekend is", "\(clause.key) is known")(language)
                    case .unknown: Phrase("\(clause.key) niet bekend is", "\(clause.key) is not known")(language)
                    case .oneOf(let words):
                        Self.phrase(clause.key.description, is: language.alternatives(words.sorted()))(language)
                    }
                })
        }
    }

    private static func phrase(_ key: String, is words: String) -> Phrase {
        Phrase("\(key) \(words) is", "\(key) is \(words)")
    }
}
