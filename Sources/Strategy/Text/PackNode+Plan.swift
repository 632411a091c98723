import Facts
import Geography
import RegionPack

/// Readers for the kinds of value that plan files hold.
extension PackNode {
    func itemID() -> ItemID? {
        if let id = scalar.flatMap({ ItemID($0) }) { return id }
        return wrong(
            "an id of lower-case letters, digits and hyphens that starts with a letter",
            cure: "choose a name such as burgernet-2022-acties, or casework.goc.handled for an indicator")
    }

    func organisationID() -> OrganisationID? {
        if let id = scalar.flatMap({ OrganisationID($0) }) { return id }
        return wrong(
            "the id of an organisation", cure: "write an id such as politie, or gm0307 for a municipality")
    }

    /// A text on one line.
    func line() -> String? {
        guard let scalar else { return wrong("a text on one line", cure: "write the text behind the colon") }
        let line = PlanLine.normalised(scalar)
        guard !line.isEmpty else { return wrong("a text", cure: "write the text behind the colon, or remove the key") }
        guard line.utf8.count <= PlanLine.limit else {
            return wrong("at most \(PlanLine.limit) characters", cure: "shorten it, or move it into the text")
        }
        return line
    }

    func planDate() -> PlanDate? {
        if let date = scalar.flatMap({ PlanDate($0) }) { return date }
        return wrong("a date such as 2022-12-31", cure: "write year, month and day with hyphens")
    }

    func planPeriod() -> PlanPeriod? {
        if let period = scalar.flatMap({ PlanPeriod($0) }) { return period }
        return wrong(
            "a period such as 2021, 2021-H1, 2021-Q4, 2021-12 or 2021-12-31", cure: "write it in one of these forms")
    }

    func year() -> Int? { integer(in: 1900...2199) }

    func years() -> YearRange? {
        let parts = (scalar ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count == 2, let first = parts[0], let last = parts[1], let range = YearRange(first, last) {
            return range
        }
        return wrong("years such as 2019-2022", cure: "write the first and the last year with a hyphen")
    }

    func audience() -> PlanAudience? {
        if let audience = scalar.flatMap({ PlanAudience(rawValue: $0) }) { return audience }
        return wrong(
            "public, partners or organisation:ID", cure: "write one of these; without the key it is partners")
    }

    func fieldAudiences() -> [PlanField: PlanAudience]? {
        guard let pairs = pairs() else { return nil }
        var fields: [PlanField: PlanAudience] = [:]
        for (key, value) in pairs {
            guard let field = key.word(PlanField.self), let audience = value.audience() else { continue }
            fields[field] = audience
        }
        return fields
    }

    func number() -> Double? {
        if let number = scalar.flatMap({ PlanNumber.parse($0) }) { return number }
        return wrong(
            "a number such as 838 or 14.7", cure: "write digits with at most one point, without marks between thousands"
        )
    }

    func euros() -> Euros? {
        if let amount = scalar.flatMap({ Euros(text: $0) }) { return amount }
        return wrong("an amount such as 35000 or 94000.50", cure: "write digits only, with a point before the cents")
    }

    func area() -> AreaCode? {
        if let code = scalar.flatMap({ AreaCode($0) }) { return code }
        return wrong("the code of an area", cure: "write a code such as GM0307 or PD-flevoland")
    }

    func area(_ level: AreaLevel) -> AreaCode? {
        if let code = scalar.flatMap({ AreaCode($0) }), code.level == level { return code }
        return wrong(
            "the code of a \(level == .municipality ? "municipality, such as GM0307" : "police district, such as PD-flevoland")",
            cure: "correct the code")
    }

    /// Values of a list that may be written as one value.
    func many<Value>(_ read: (PackNode) -> Value?) -> [Value]? { items()?.compactMap(read) }
}

extension PackNode {
    /// `jaarplan-2022:1046-1047 1094`, or the same as keys.
    func sourceReference() -> SourceReference? {
        guard let scalar else { return sourceMapping() }
        let parts = scalar.split(separator: ":", maxSplits: 1)
        guard let head = parts.first, let document = ItemID(head) else {
            return wrong(
                "a source such as jaarplan-2022:1046-1047 1094",
                cure: "write the id of a document, a colon and line numbers")
        }
        guard parts.count == 2 else { return SourceReference(document: document) }
        guard let lines = Self.lineRanges(parts[1]) else {
            return wrong("line numbers such as 1046-1047 1094", cure: "write lines and ranges with blanks between them")
        }
        return SourceReference(document: document, lines: lines)
    }

    private enum SourceKey: String, CaseIterable { case document, lines, date, text }

    private func sourceMapping() -> SourceReference? {
        guard let table = PackTable<SourceKey>(self) else { return nil }
        let document = table.required(.document) { $0.itemID() }
        let lines = table.optional(.lines) { node in
            node.scalar.flatMap { Self.lineRanges($0[...]) }
                ?? node.wrong("line numbers such as 1046-1047 1094", cure: "write lines and ranges with blanks between")
        }
        let date = table.optional(.date) { $0.planDate() }
        let text = table.optional(.text) { $0.line() }
        return document.map { SourceReference(document: $0, lines: lines ?? [], date: date, text: text) }
    }

    private static func lineRanges(_ text: Substring) -> [LineRange]? {
        var ranges: [LineRange] = []
        for part in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard (1...2).contains(ends.count), let first = ends[0], let last = ends.last ?? nil,
                let range = LineRange(first, last)
            else { return nil }
            ranges.append(range)
        }
        return ranges.isEmpty ? nil : ranges
    }
}

extension SourceReference {
    /// The short form where it says everything.
    var yaml: YAMLValue {
        let numbers = lines.map(\.text).joined(separator: " ")
        guard date != nil || text != nil else {
            return .scalar(document.rawValue + (numbers.isEmpty ? "" : ":" + numbers))
        }
        var map = YAMLMap()
        map.add("document", document)
        map.add("lines", numbers.isEmpty ? nil : numbers)
        map.add("date", date)
        map.add("text", text)
        return .map(map)
    }

    /// `jaarplan-2022:1046-1047 1094`.
    package var shortText: String {
        lines.isEmpty ? document.rawValue : "\(document):\(lines.map(\.text).joined(separator: " "))"
    }
}

extension LineRange {
    package var text: String { first == last ? String(first) : "\(first)-\(last)" }
}
