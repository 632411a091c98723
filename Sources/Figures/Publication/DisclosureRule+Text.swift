package import Facts
import Geography
package import Phrases
package import RegionPack

extension PublicationPolicy {
    /// What an audience does not see of a source, and why, in a sentence or two; `nil` when it sees all.
    package func explanation(of source: DataSource, to audience: Audience) -> Phrase? {
        guard !source.isOpen else { return nil }
        guard let rule = source.rule(for: audience) else {
            return Phrase("Deze bron is niet openbaar.", "This source is not public.")
        }
        let sentences = [rule.size, rule.codes, rule.smallNumbers].compactMap { $0 }
        guard let first = sentences.first else { return nil }
        return sentences.dropFirst().reduce(first) { text, next in
            Phrase("\(text.dutch) \(next.dutch)", "\(text.english) \(next.english)")
        }
    }
}

extension DisclosureRule {
    fileprivate var size: Phrase? {
        let isAll = smallestArea == .neighbourhood && shortestPeriod == .day
        if isAll { return nil }
        return Phrase(
            "De kleinste cijfers die u hier ziet, gaan over een \(smallestArea.singular.dutch) en een \(shortestPeriod.text.dutch).",
            "The smallest figures here are about one \(smallestArea.singular.english) and one \(shortestPeriod.text.english)."
        )
    }

    fileprivate var codes: Phrase? {
        showsCodes
            ? nil : Phrase("U ziet alleen het totaal, zonder de soorten.", "You see the total only, without the kinds.")
    }

    fileprivate var smallNumbers: Phrase? {
        guard withheldUpTo > 0 else { return nil }
        let range =
            withheldUpTo == 1
            ? Phrase("Het aantal 1 tonen wij niet", "We do not show the count 1")
            : Phrase(
                "Aantallen van 1 tot en met \(withheldUpTo) tonen wij niet",
                "We do not show counts of 1 to \(withheldUpTo)")
        return Phrase(
            "\(range.dutch), omdat ze naar een persoon kunnen leiden. Ook andere aantallen blijven weg als zo’n klein aantal daaruit te berekenen is.",
            "\(range.english), because they could lead to a person. Other counts are left out too where such a small count could be worked out from them."
        )
    }
}

extension DisclosureRule.Grain {
    package var text: Phrase {
        switch self {
        case .day: Phrase("dag", "day")
        case .month: Phrase("maand", "month")
        case .quarter: Phrase("kwartaal", "quarter")
        case .year: Phrase("jaar", "year")
        }
    }
}
