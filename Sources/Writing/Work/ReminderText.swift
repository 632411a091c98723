import Phrases
import Records
import Strategy

/// The mail that reminds somebody of their actions: plain Dutch text, one part per reason.
package struct ReminderText: Hashable, Sendable {
    package let subject: String
    package let text: String

    /// `nil` when nothing is pressing: nobody gets a mail that says nothing.
    ///
    /// - Parameter address: how the site is reached, such as `https://voorbeeld.nl`; without it the mail has no link.
    package init?(_ work: WorkList, region: String, address: String?) {
        let pressing = work.pressing
        guard !pressing.isEmpty else { return nil }
        let count = pressing.count
        subject = "Jaarplan: \(count == 1 ? "1 actie vraagt" : "\(count) acties vragen") uw aandacht"
        var lines = [
            "Dit bericht gaat over het jaarplan van \(region).",
            "",
            count == 1 ? "Eén actie op uw naam vraagt aandacht." : "\(count) acties op uw naam vragen aandacht.",
        ]
        for urgency in [WorkList.Urgency.overdue, .dueSoon, .silent] {
            let items = pressing.filter { $0.urgency == urgency }
            guard !items.isEmpty else { continue }
            lines += ["", urgency.phrase.dutch + ":"]
            for item in items {
                lines.append(
                    "- \(Self.oneLine(item.action.title))\(Self.facts(item, amongSeveral: work.years.count > 1))")
            }
        }
        lines += ["", "Meld hoe het staat; één zin is genoeg."]
        if let address {
            let base = address.hasSuffix("/") ? String(address.dropLast()) : address
            lines.append("\(base)/\(WorkAddress.dutch)")
        }
        lines += [
            "", "U krijgt dit bericht omdat uw organisatie of uw programma deze acties uitvoert of er contact voor is.",
            "Klopt dat niet? Laat het de redacteur van het programma weten.",
        ]
        text = lines.joined(separator: "\n")
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
