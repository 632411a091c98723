import Facts
import Phrases

/// Periods that had not begun when a file came in: a typing error, a wrong table, or somebody's invention.
extension Batch {
    /// The batch with a finding that names the periods after the month of receipt, when there are any.
    func checked(against received: Month?, file: String, column: String) -> Batch {
        guard let received else { return self }
        let late = periods.filter { $0.begins(after: received) }
        guard !late.isEmpty else { return self }
        var batch = self
        let cure = Phrase(
            "Het bestand komt niet op de site. Haal deze perioden eruit of download de tabel opnieuw, en lees haar dan in. Kijk ook of de klok van deze computer goed staat.",
            "The file is not shown on the site. Take these periods out or download the table again, then import it. Also check the clock of this computer."
        )
        batch.findings.insert(
            .periodAfterReceipt(late, received: received, file: file, column: column, cure: cure), at: 0)
        return batch
    }

    /// Whether the delivery is kept and not shown: until a person decides, or for good.
    package var isWithheld: Bool { findings.contains { $0.hold != nil } }
}

extension Period {
    /// Whether not a day of it had passed in a month.
    func begins(after month: Month) -> Bool {
        switch self {
        case .month(let own): own > month
        case .quarter(let year, let quarter): (year, (quarter - 1) * 3 + 1) > (month.year, month.monthOfYear)
        case .year(let year): year > month.year
        }
    }
}

extension Finding {
    static func periodAfterReceipt(
        _ periods: [Period], received: Month, file: String, row: Int = 0, column: String, cure: Phrase
    ) -> Finding {
        Finding(
            .periodAfterReceipt, file: file, row: row, column: column,
            found: FindingWords.list(periods.map(\.key)),
            expected: Phrase(
                "geen periode na \(received.key), de maand van ontvangst",
                "no period after \(received.key), the month of receipt"),
            cure: cure, count: periods.count)
    }
}
