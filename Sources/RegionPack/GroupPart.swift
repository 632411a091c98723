import Facts
import Phrases
import PlacedYAML

/// A part of a group as it stands in `groups.yaml`: a code alone, or a code with the months in which it counts.
struct GroupPart {
    let code: Located<OffenceCode>
    let tenure: Tenure

    private enum Key: String, CaseIterable { case code, from, until }

    /// `1.4.5`, or `{code: 3.7.4, from: 2022-01, until: 2023-12}`.
    init?(_ node: PackNode) {
        if node.scalar != nil {
            guard let code = node.offenceCode() else { return nil }
            self.code = code
            tenure = .always
            return
        }
        guard let table = PackTable<Key>(node) else { return nil }
        let code = table.required(.code) { $0.offenceCode() }
        let from = table.optional(.from) { $0.month() }, until = table.optional(.until) { $0.month() }
        if let from, let until, until < from { table.place.reportOrder(from, until) }
        guard let code else { return nil }
        self.code = Located(value: code.value, place: table.place)
        tenure = Tenure(from: from, until: until)
    }

    /// The offences of the parts in the order of the file, each with all its months; the same month twice is a finding.
    static func joined(_ parts: [GroupPart]) -> (codes: [Located<OffenceCode>], tenures: [OffenceCode: Tenure]) {
        var codes: [Located<OffenceCode>] = [], tenures: [OffenceCode: Tenure] = [:]
        for part in parts {
            let code = part.code.value
            guard let known = tenures[code] else {
                tenures[code] = part.tenure
                codes.append(part.code)
                continue
            }
            let common = known.intersection(part.tenure)
            if common != .never { part.reportTwice(common) }
            tenures[code] = known.union(part.tenure)
        }
        return (codes, tenures)
    }

    private func reportTwice(_ months: Tenure) {
        let first = months.spans.first.flatMap { $0.first }?.yaml
        let text = Finding.quote(code.value.rawValue)
        code.place.report(
            found: Phrase { language in
                let when = first.map { Phrase(", vanaf \($0)", ", from \($0)")(language) } ?? ""
                return Phrase(
                    "\"\(text)\" voor de tweede keer in dezelfde maanden\(when)",
                    "\"\(text)\" a second time in the same months\(when)")(language)
            },
            expected: Phrase("elk misdrijf één keer per maand", "every offence once in a month"),
            cure: Phrase(
                "haal een van de twee weg, of laat de ene met until eindigen vóór de maand waarin de andere met from begint",
                "remove one of the two, or let one end with until before the month in which the other begins with from")
        )
    }
}

extension PackPlace {
    /// Reports a last month before the first.
    func reportOrder(_ from: Month, _ until: Month) {
        let (first, last) = (from.yaml, until.yaml)
        report(
            found: Phrase("until \(last) ligt vóór from \(first)", "until \(last) before from \(first)"),
            expected: Phrase("een laatste maand die niet vóór de eerste ligt", "a last month not before the first"),
            cure: Phrase("wissel de twee maanden om of verbeter ze", "swap or correct the two months"))
    }
}

extension Month {
    /// As packs write it: `2022-01`.
    var yaml: String { "\(year)-\(monthOfYear < 10 ? "0" : "")\(monthOfYear)" }
}
