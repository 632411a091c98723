import Phrases
import Records
import Strategy

/// How many municipalities take part: as the source states it, as the list counts it, and whether both agree.
struct ParticipationCount {
    let subject: Participation

    init(_ subject: Participation) { self.subject = subject }

    /// The newest statement about taking part.
    var stated: StatedCount? {
        subject.stated.filter { $0.status == .takesPart }.max { $0.period < $1.period }
    }

    /// The municipalities on the list that take part.
    var listed: Int { total?.listed.count ?? subject.cells.count { $0.status == .takesPart } }

    /// Whether a complete list contradicts what is stated.
    var disagrees: Bool { total?.agrees == false }

    private var total: ParticipationTotal? { subject.newestPeriod.flatMap { subject.total(at: $0) } }

    /// `24 volgens de bron; lijst niet bekend`, `4 op de lijst`.
    func words(_ language: Language) -> String? {
        let list =
            listed > 0
            ? Phrase("\(language.number(listed)) op de lijst", "\(language.number(listed)) on the list")(language) : nil
        guard let stated else { return list }
        let number = Self.number(stated.count, language)
        let source = Phrase("\(number) volgens de bron", "\(number) by the source")(language)
        if let list { return "\(source), \(list)" }
        return source + Phrase(", lijst niet bekend", ", list not known")(language)
    }

    static func number(_ number: StatedNumber, _ language: Language) -> String {
        number.text(.notStated, decimals: 0, in: language)
    }
}
