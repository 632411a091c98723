import Phrases
import Records
import Strategy

/// The mail that reminds somebody of their actions: plain Dutch text, one part per reason.
package struct ReminderText: Hashable, Sendable {
    package let subject: String
    package let text: String

    /// `nil` when nothing is pressing: nobody gets a mail that says nothing.
    ///
    /// - Parameters:
    ///   - reviews: those that are late or due within a month. Only what the registers are called is in the mail.
    ///   - address: how the site is reached, such as `https://voorbeeld.nl`; without it the mail has no link.
    package init?(_ work: WorkList, reviews: [ReviewWork.Item] = [], region: String, address: String?) {
        let pressing = work.pressing
        guard !pressing.isEmpty || !reviews.isEmpty else { return nil }
        let base = address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        subject = Self.subject(actions: pressing.count, registers: reviews.count)
        var lines = [
            pressing.isEmpty
                ? "Dit bericht gaat over de registers van \(region)."
                : "Dit bericht gaat over het jaarplan van \(region)."
        ]
        lines += Self.actions(pressing, amongSeveral: work.years.count > 1, base)
        lines += Self.reviews(reviews, base)
        lines += [""]
        if !pressing.isEmpty {
            lines += [
                "U krijgt dit bericht omdat uw organisatie of uw programma deze acties uitvoert of er contact voor is.",
                "Klopt dat niet? Laat het de redacteur van het programma weten.",
            ]
        }
        if pressing.isEmpty { lines += ["U krijgt dit bericht omdat uw organisatie deze registers bijhoudt."] }
        text = lines.joined(separator: "\n")
    }

    private static func subject(actions: Int, registers: Int) -> String {
        if actions == 0 {
            return "Registers: \(registers == 1 ? "1 register is" : "\(registers) registers zijn") na te kijken"
        }
        return "Jaarplan: \(actions == 1 ? "1 actie vraagt" : "\(actions) acties vragen") uw aandacht"
    }

    private static func actions(_ pressing: [WorkList.Item], amongSeveral: Bool, _ base: String?) -> [String] {
        guard !pressing.isEmpty else { return [] }
        let count = pressing.count
        var lines = [
            "", count == 1 ? "Eén actie op uw naam vraagt aandacht." : "\(count) acties op uw naam vragen aandacht.",
        ]
        for urgency in [WorkList.Urgency.overdue, .dueSoon, .silent] {
            let items = pressing.filter { $0.urgency == urgency }
            guard !items.isEmpty else { continue }
            lines += ["", urgency.phrase.dutch + ":"]
            for item in items {
                lines.append("- \(oneLine(item.action.title))\(facts(item, amongSeveral: amongSeveral))")
            }
        }
        lines += ["", "Meld hoe het staat; één zin is genoeg."]
        return lines + (base.map { ["\($0)/\(WorkAddress.dutch)"] } ?? [])
    }

    private static func reviews(_ reviews: [ReviewWork.Item], _ base: String?) -> [String] {
        guard !reviews.isEmpty else { return [] }
        var lines = ["", "Kijk na of deze registers nog kloppen:"]
        for item in reviews {
            lines.append("- \(oneLine(item.title.dutch)): \(item.words(.dutch))")
            if let base { lines.append("  \(base)/register/\(item.register)") }
        }
        return lines
    }

    /// ` (termijn 31 december 2022)`; with several years also of which one.
    private static func facts(_ item: WorkList.Item, amongSeveral: Bool) -> String {
        let due = item.action.dueTerm.map { "termijn \($0.text(in: .dutch))" }
        let facts = [amongSeveral ? "jaarplan \(item.action.year)" : nil, due].compactMap(\.self)
        return facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
