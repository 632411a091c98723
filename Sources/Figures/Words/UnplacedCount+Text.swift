package import Phrases

extension UnplacedCount {
    /// `In 2024: 144 van 432 misdrijven (33%) zonder bekende buurt. In 2023 waren dat er 0 van 384.`
    package func text(in language: Language) -> String {
        let share = total > 0 ? Int((Double(count) / Double(total) * 100).rounded()) : 0
        let when = language.sentenceStart(period.inText(in: language))
        let (part, all) = (language.number(count), language.number(total))
        let first = Phrase(
            "\(when): \(part) van \(all) misdrijven (\(share)%) zonder bekende buurt. Ze tellen wel hier mee en in geen enkele buurt.",
            "\(when): \(part) of \(all) offences (\(share)%) without a known neighbourhood. They count here and in no neighbourhood."
        )(language)
        guard let before else { return first }
        let (was, of) = (language.number(before.count), language.number(before.total))
        let then = before.period.inText(in: language)
        return first
            + Phrase(" Eerder, \(then): \(was) van \(of).", " Before, \(then): \(was) of \(of).")(language)
    }
}
