import Phrases
import Records
import Registers

/// Reads when something is, with days as people write them: `16-06-2022 14:00/16:30`.
enum SpanReading {
    static func span(_ text: String) throws(CellProblem) -> Span {
        try refuseSlashedDays(text)
        let plain = text.split(separator: "/", omittingEmptySubsequences: false).map(part).joined(separator: "/")
        do throws(Span.Problem) {
            return try Span(text: plain)
        } catch {
            switch error {
            case .unreadable: throw unreadable
            case .endNotAfterStart:
                throw CellProblem(
                    Phrase("een einde na het begin", "an end after the start"),
                    cure: Phrase("verbeter een van beide", "correct one of the two"))
            case .skipped:
                throw CellProblem(
                    Phrase(
                        "een tijd die bestaat; in die nacht gaat de klok van 02:00 naar 03:00",
                        "a time that exists; in that night the clock goes from 02:00 to 03:00"),
                    cure: Phrase(
                        "kies een tijd vóór 02:00 of vanaf 03:00", "choose a time before 02:00 or from 03:00 on"))
            case .twice:
                throw CellProblem(
                    Phrase(
                        "een van twee uren; in die nacht is het twee keer zo laat",
                        "one of two hours; in that night it is that time twice"),
                    cure: Phrase(
                        "zet +02:00 (zomertijd) of +01:00 (wintertijd) achter de tijd",
                        "put +02:00 (summer time) or +01:00 (winter time) behind the time"))
            }
        }
    }

    private static let unreadable = CellProblem(
        Phrase(
            "een tijd zoals 16-06-2022, 16-06-2022/18-06-2022, 16-06-2022 14:00/16:30 of 2022-Q2",
            "a time such as 16-06-2022, 16-06-2022/18-06-2022, 16-06-2022 14:00/16:30 or 2022-Q2"),
        cure: Phrase(
            "schrijf de dag met streepjes en de tijd met een dubbelepunt",
            "write the day with hyphens and the time with a colon"))

    /// A day that has slashes itself: three numbers of which none has a hyphen.
    private static func refuseSlashedDays(_ text: String) throws(CellProblem) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isNumber = { (part: Substring) in (1...2).contains(part.count) && part.allSatisfy(\.isNumber) }
        if parts.count > 2 || parts.first.map(isNumber) == true { try CellReading.refuseSlashes(text) }
    }

    /// A day with or without an hour, with the day as text files have it.
    private static func part(_ text: Substring) -> String {
        let words = text.split(separator: " ")
        guard let first = words.first, let day = DateSpelling.day(first) else { return text.trimmed }
        return ([day] + words.dropFirst().map(String.init)).joined(separator: " ")
    }
}
