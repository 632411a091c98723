import Cube
import Facts
import Geography
import Phrases
import Records

/// Takes the rows of a file of values one by one: what cannot be one value is left out with a finding.
///
/// What may point at a person, a kind that is never taken in and what contradicts itself refuse the whole file: of such a
/// file no row is to be trusted.
struct ValueReader {
    let file: String
    let source: ExpectedSource
    let options: IngestOptions
    private var areas: ValueAreas
    private(set) var values: [SourceValue] = []
    private(set) var findings: FindingList
    private var places: [SourceValue.Key: (index: Int, line: Int)] = [:]
    private let range: ClosedRange<Double>

    init(file: String, source: ExpectedSource, areas: ValueAreas, options: IngestOptions) {
        self.file = file
        self.source = source
        self.areas = areas
        self.options = options
        findings = FindingList(limit: options.limits.findingsPerKind)
        let most = Double(options.limits.count)
        range =
            switch source.measure {
            case .count: 0...most
            case .percentage: 0...100
            case .number: -most...most
            }
    }

    private var isWhole: Bool { source.measure == .count }

    mutating func take(_ rows: ValueRows, name: String) throws(IngestRefusal) {
        for row in rows.rows where rows.cell(.code, of: row).uppercased() == "E14" {
            throw ValueRefusal.neverTaken(name, line: row.line)
        }
        areas.look(at: Set(rows.rows.map { rows.cell(.area, of: $0) }))
        for row in rows.rows { try take(row, rows, name: name) }
    }

    private mutating func take(_ row: ValueRows.Row, _ rows: ValueRows, name: String) throws(IngestRefusal) {
        let line = row.line
        if row.fields.count > rows.width, row.fields[rows.width...].contains(where: { !$0.isEmpty }) {
            for field in row.fields[rows.width...] { try ValueRefusal.scan(field, name, line: line) }
            return note(
                .rowBroken, line: line, .value, found: Phrase(verbatim: "\(row.fields.count)"),
                expected: Phrase("\(rows.width) velden", "\(rows.width) fields"), cure: FindingWords.rowLeftOut)
        }
        let code = try code(rows.cell(.code, of: row), name, line: line)
        guard let area = try area(rows.cell(.area, of: row), name, line: line),
            let period = try period(rows.cell(.period, of: row), name, line: line),
            let value = try value(rows.cell(.value, of: row), name, line: line)
        else { return }
        guard case .stated(let margin) = try margin(of: row, in: rows, around: value.value, name),
            case .stated(let respondents) = try respondents(rows.cell(.respondents, of: row), name, line: line)
        else { return }
        try add(
            SourceValue(
                key: SourceValue.Key(area: area, period: period, code: code), value: value, margin: margin,
                respondents: respondents),
            name, line: line)
    }

    /// Twice the same is told; twice with another value says that the rows are no totals of an area and period.
    private mutating func add(_ value: SourceValue, _ name: String, line: Int) throws(IngestRefusal) {
        guard let place = places[value.key] else {
            places[value.key] = (values.count, line)
            return values.append(value)
        }
        guard values[place.index] == value else {
            throw ValueRefusal.differs(name, value.key, lines: (place.line, line))
        }
        note(
            .duplicateSame, line: line, .value,
            found: Phrase("hetzelfde als regel \(place.line)", "the same as row \(place.line)"),
            expected: Phrase("elk gebied en elke periode één keer", "each area and period once"),
            cure: Phrase("De regel telt één keer.", "The row counts once."))
    }

    // MARK: Cells

    /// With one code, that is what the source counts.
    private func code(_ text: String, _ name: String, line: Int) throws(IngestRefusal) -> String {
        if text.isEmpty { return "" }
        let code = text.uppercased()
        guard source.codes.contains(code) else {
            try ValueRefusal.scan(text, name, line: line)
            throw ValueRefusal.otherCode(name, source, code: text, line: line)
        }
        return source.codes.count == 1 ? "" : code
    }

    private mutating func area(_ text: String, _ name: String, line: Int) throws(IngestRefusal) -> AreaCode? {
        let answer = areas[text]
        if case .area(let area) = answer { return area }
        // A code may look like a plate.
        if AreaCode(text) == nil { try ValueRefusal.scan(text, name, line: line) }
        if case .ambiguous(let codes) = answer {
            let list = codes.prefix(6).map(\.rawValue).joined(separator: ", ")
            note(
                .areaAmbiguous, line: line, .area, found: Phrase(verbatim: "\(Finding.quote(text)) (\(list))"),
                expected: Phrase("een naam die één gebied heeft", "a name that one area has"),
                cure: Phrase(
                    "De regel telt niet mee. Schrijf de code, of zet (gemeente), (wijk), (buurt), (basisteam) of (district) achter de naam.",
                    "The row is left out. Write the code, or put (gemeente), (wijk), (buurt), (basisteam) or (district) behind the name."
                ))
            return nil
        }
        note(
            .areaMalformed, line: line, .area, found: FindingTally.quoted(text),
            expected: Phrase(
                "de code of naam van een gebied in de regio", "the code or name of an area in the region"),
            cure: Phrase(
                "De regel telt niet mee. Verbeter de naam of schrijf de code; namen van wijken en buurten staan in de lijst WijkenEnBuurten.",
                "The row is left out. Correct the name or write the code; names of wijken and buurten come from the list WijkenEnBuurten."
            ))
        return nil
    }

    private mutating func period(_ text: String, _ name: String, line: Int) throws(IngestRefusal) -> Period? {
        guard let period = ValuePeriod.read(text) else {
            let trace = SpreadsheetTrace(text)
            if trace == nil { try ValueRefusal.scan(text, name, line: line) }
            note(
                .periodMalformed, line: line, .period, found: FindingTally.quoted(text),
                expected: Phrase(
                    "een periode zoals 2023, 2023MM01 of januari 2023",
                    "a period such as 2023, 2023MM01 or January 2023"),
                cure: Phrase(
                    "De regel telt niet mee. Schrijf een maand als 2023MM01; dat laat een spreadsheet zo staan.",
                    "The row is left out. Write a month as 2023MM01, which a spreadsheet leaves as it is."))
            return nil
        }
        if let received = options.received, period.begins > received {
            note(
                .periodAfterReceipt, line: line, .period, found: Phrase(verbatim: period.key),
                expected: Phrase("een periode die begonnen is", "a period that has begun"),
                cure: FindingWords.rowLeftOut)
            return nil
        }
        return period
    }

    private mutating func value(_ text: String, _ name: String, line: Int) throws(IngestRefusal) -> Observed<Double>? {
        switch ValueNumber(text, isWhole: isWhole) {
        case .empty: return .notYetKnown(.absentFromDelivery)
        case .secret: return .notPublished(.secret)
        case let number: return try self.number(number, written: text, in: .value, name, line: line).map(Observed.value)
        }
    }

    /// What a cell that may be empty states, or that its row was left out with a finding.
    private enum Cell<Value> {
        case stated(Value?)
        case leftOut
    }

    private mutating func margin(
        of row: ValueRows.Row, in rows: ValueRows, around value: Double?, _ name: String
    ) throws(IngestRefusal) -> Cell<ClosedRange<Double>> {
        let low = rows.cell(.lower, of: row), high = rows.cell(.upper, of: row)
        if low.isEmpty, high.isEmpty { return .stated(nil) }
        guard let lower = try number(ValueNumber(low, isWhole: false), written: low, in: .lower, name, line: row.line),
            let upper = try number(ValueNumber(high, isWhole: false), written: high, in: .upper, name, line: row.line)
        else { return .leftOut }
        guard lower <= upper, let value, (lower...upper).contains(value) else {
            note(
                .rowBroken, line: row.line, .lower, found: Phrase(verbatim: Finding.quote("\(low) – \(high)")),
                expected: Phrase("een marge waar de waarde in ligt", "a margin that holds the value"),
                cure: FindingWords.rowLeftOut)
            return .leftOut
        }
        return .stated(lower...upper)
    }

    private mutating func respondents(_ text: String, _ name: String, line: Int) throws(IngestRefusal) -> Cell<Int> {
        if text.isEmpty { return .stated(nil) }
        guard let number = Int(text), (0...options.limits.count).contains(number), text.first != "+" else {
            try ValueRefusal.scan(text, name, line: line)
            note(
                .countNotInteger, line: line, .respondents, found: FindingTally.quoted(text),
                expected: Phrase("een heel getal", "a whole number"), cure: FindingWords.rowLeftOut)
            return .leftOut
        }
        return .stated(number)
    }

    private mutating func number(
        _ number: ValueNumber, written text: String, in column: ValueColumn, _ name: String, line: Int
    ) throws(IngestRefusal) -> Double? {
        switch number {
        case .number(let value) where range.contains(value): return value
        case .number(let value):
            try ValueRefusal.scan(text, name, line: line)
            let low = range.lowerBound, high = range.upperBound
            note(
                value < low ? .countNegative : .countAbsurd, line: line, column, found: FindingTally.quoted(text),
                expected: Phrase {
                    Phrase(
                        "een getal van \($0.number(Int(low))) tot en met \($0.number(Int(high)))",
                        "a number from \($0.number(Int(low))) to \($0.number(Int(high)))")($0)
                },
                cure: FindingWords.rowLeftOut)
        case .either(let one, let other):
            try ValueRefusal.scan(text, name, line: line)
            note(
                .countNotInteger, line: line, column, found: FindingTally.quoted(text),
                expected: Phrase("een getal met één lezing", "a number with one reading"),
                cure: Phrase(
                    "De regel telt niet mee: het kan \(one) of \(other) zijn. Schrijf het getal zonder punt tussen de duizendtallen.",
                    "The row is left out: it may be \(one) or \(other). Write the number without a sign between thousands."
                ))
        case .spelled(let digits):
            try ValueRefusal.scan(text, name, line: line)
            note(
                .countNotInteger, line: line, column, found: FindingTally.quoted(text),
                expected: Phrase("een heel getal van alleen cijfers", "a whole number of digits only"),
                cure: Phrase(
                    "De regel telt niet mee. Schrijf \(digits) als dat bedoeld is.",
                    "The row is left out. Write \(digits) if that is meant."))
        case .empty, .secret, .unreadable:
            try ValueRefusal.scan(text, name, line: line)
            let wanted =
                isWhole && column == .value
                ? Phrase(
                    "een heel getal, een punt voor geheim, of niets",
                    "a whole number, a full stop for secret, or nothing")
                : Phrase("een getal", "a number")
            note(
                .countNotInteger, line: line, column, found: FindingTally.quoted(text), expected: wanted,
                cure: FindingWords.rowLeftOut)
        }
        return nil
    }

    private mutating func note(
        _ kind: FindingKind, line: Int, _ column: ValueColumn, found: Phrase, expected: Phrase, cure: Phrase
    ) {
        findings.add(
            Finding(
                kind, file: file, row: line, column: column.dutch, found: found, expected: expected, cure: cure),
            subject: found.english)
    }
}

extension Period {
    /// The first month of it.
    fileprivate var begins: Month {
        switch self {
        case .month(let month): month
        case .quarter(let year, let quarter): Month(ordinal: Int32(year * 12 + (quarter - 1) * 3))
        case .year(let year): Month(ordinal: Int32(year * 12))
        }
    }
}
