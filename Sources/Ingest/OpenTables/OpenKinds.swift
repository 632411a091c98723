import Facts
import Geography
import Phrases

/// What an open table calls its kinds, and which code of the source each is.
struct OpenKinds {
    enum Answer: Hashable {
        /// Empty for the total.
        case code(String)
        /// Of the table, and not among those that the source takes.
        case notWanted
        /// E14, attempted suicide.
        case neverTaken
        /// A kind that this table does not have: rows of another one are among it.
        case ofOtherTable
    }

    private let codes: Set<String>
    private let titles: [String: String]
    private let offences: OffenceNames
    private let topic: OpenTopic

    init(_ source: ExpectedSource, _ topic: OpenTopic, _ known: KnownNames) {
        self.topic = topic
        codes = Set(source.codes)
        titles = Dictionary(
            source.titles.map { (Self.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
        offences = OffenceNames(known)
    }

    subscript(text: String) -> Answer {
        let key = text.uppercased()
        if key == "E14" { return .neverTaken }
        if key == "0.0.0" || Self.totals.contains(text.lowercased()) { return .code("") }
        if codes.contains(key) { return .code(key) }
        if let code = titles[Self.fold(text)] { return .code(code) }
        // `1.1.1 Diefstal/inbraak woning` or the name of it.
        guard let offence = offences.code(text) else { return .notWanted }
        if codes.contains(offence.rawValue) { return .code(offence.rawValue) }
        return offence.isOfOffences == (topic != .nuisance) ? .notWanted : .ofOtherTable
    }

    private static let totals: Set = [
        "totaal registraties overlast", "totaal overlast", "totaal registraties van overlast", "totaal misdrijven",
    ]

    private static func fold(_ text: String) -> String {
        String(decoding: NameFolding.fold(text, limit: 400), as: UTF8.self)
    }
}

extension OffenceCode {
    /// A code of the classification of offences: digits and full stops, as in `1.4.5`.
    fileprivate var isOfOffences: Bool {
        rawValue.contains(".") && rawValue.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
    }
}
