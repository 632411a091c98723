package import Facts
import Phrases

/// Which periods a table has and how settled each is, from its `Perioden` list.
package struct PeriodList: WholeFile, Sendable {
    package let statuses: [Period: ReleaseStatus]
    package let findings: [Finding]
    package let sha256: String

    /// `Definitief` or `Voorlopig`, as the source writes it; `nil` for anything else.
    static func status(_ text: String) -> ReleaseStatus? {
        switch text.lowercased() {
        case "definitief": .final
        case "voorlopig", "nader voorlopig": .provisional
        default: nil
        }
    }

    package static func read(_ file: RecognisedFile, options: IngestOptions) throws(IngestRefusal) -> PeriodList {
        let kind = file.kind, name = file.name, bytes = try file.wholeBytes(options.limits)
        guard kind == .periodList else {
            throw kind.refusal(name, wanted: Phrase("lijst van perioden", "a list of periods"))
        }
        var statuses: [Period: ReleaseStatus] = [:], findings = FindingList(limit: options.limits.findingsPerKind)
        try ListRows.forEach(bytes, name: name, limits: options.limits) { line, cell in
            let key = (cell(ListColumns.key) ?? "").trimmingSpaces
            let status = (cell { $0.firstIndex(of: "status") } ?? "").trimmingSpaces
            guard let period = Period(key: key) else {
                findings.add(
                    Finding(
                        .periodMalformed, file: name, row: line, column: "Key",
                        found: Phrase(verbatim: "\"\(Finding.quote(key))\""), expected: FindingWords.period,
                        cure: FindingWords.rowLeftOut), subject: key)
                return true
            }
            if let received = options.received, period.begins(after: received) {
                let finding = Finding.periodAfterReceipt(
                    [period], received: received, file: name, row: line, column: "Key", cure: FindingWords.rowLeftOut)
                findings.add(finding, subject: key)
                return true
            }
            switch Self.status(status) {
            case let known?: statuses[period] = known
            case nil where status.isEmpty: break
            case nil:
                findings.add(
                    Finding(
                        .periodMalformed, file: name, row: line, column: "Status",
                        found: Phrase(verbatim: "\"\(Finding.quote(status))\""),
                        expected: Phrase("Definitief of Voorlopig", "Definitief or Voorlopig"),
                        cure: Phrase("De periode blijft, zonder status.", "The period is kept without a status.")),
                    subject: status)
            }
            return true
        }
        return PeriodList(
            statuses: statuses, findings: findings.findings + file.ending(of: bytes),
            sha256: file.checksum(of: bytes))
    }
}
