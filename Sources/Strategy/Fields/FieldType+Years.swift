import Phrases
import PlacedYAML
import Records

extension FieldType where Value == YearRange {
    /// `2019-2022`.
    static var years: FieldType {
        FieldType(
            { $0.years() }, text: { $0.planWord },
            codec: FieldCodec({ $0.planWord }, reading: { YearRange(planWord: $0) }, otherwise: { .notOneOf($0) }),
            shape: .line(limit: 20))
    }
}

extension YearRange {
    /// As the text format writes it.
    var planWord: String { "\(first)-\(last)" }

    init?(planWord: String) {
        let parts = planWord.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let first = parts[0], let last = parts[1] else { return nil }
        self.init(first, last)
    }
}

extension PackNode {
    func years() -> YearRange? {
        if let range = scalar.flatMap({ YearRange(planWord: $0) }) { return range }
        return wrong(
            Phrase("jaren zoals 2019-2022", "years such as 2019-2022"),
            cure: Phrase(
                "schrijf het eerste en het laatste jaar met een streepje ertussen",
                "write the first and the last year with a hyphen"))
    }
}
