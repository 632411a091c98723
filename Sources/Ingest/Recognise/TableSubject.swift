package import Facts

/// What a table counts, by the words of its header.
enum TableSubject: Hashable, Sendable {
    case offences
    case topic(OpenTopic)

    /// Whether a column or a title is about it: `Geregistreerde overlast`, `GeregistreerdeOverlast_1`, `Aangiften (aantal)`.
    func isNamed(by text: String) -> Bool {
        guard case .topic(let topic) = self else { return TableWords.isRegisteredOffences(text) }
        return topic.stems.contains(OpenTopic.stem(text))
    }

    /// Whether a title of the whole table says so: `Geregistreerde overlast; soort overlast, gemeente`.
    func isTitled(_ title: String) -> Bool {
        self == .topic(.nuisance) && title.lowercased().contains("geregistreerde overlast")
    }

    /// Reports stand in a table of offences, where a column without a topic counts those.
    var mustBeNamed: Bool { self == .topic(.reports) || self == .topic(.onlineReports) }
}

extension OpenTopic {
    /// Without spaces, in small letters.
    fileprivate var stems: [String] {
        switch self {
        case .nuisance:
            [
                "geregistreerdeoverlast", "registratiesoverlast", "overlastregistraties", "registratiesvanoverlast",
                "aantalregistratiesoverlast",
            ]
        case .reports: ["aangiften", "aantalaangiften"]
        case .onlineReports: ["internetaangiften", "aantalinternetaangiften"]
        }
    }

    /// A name without its unit, its position and its spaces.
    fileprivate static func stem(_ text: String) -> String {
        var word = text.lowercased()
        if word.hasSuffix("(aantal)") { word.removeLast("(aantal)".count) }
        word.removeAll { $0 == " " }
        if let line = word.lastIndex(of: "_"), word[line...].dropFirst().allSatisfy(\.isNumber) {
            word.removeSubrange(line...)
        }
        return word
    }

    /// What a table with these first records counts besides registered offences.
    static func found(in records: [TextRecord]) -> [OpenTopic] {
        allCases.filter { topic in
            guard let layout = NamedLayout.detect(records, of: .topic(topic)) else { return false }
            return !layout.counts.isEmpty
        }
    }
}

extension RecognisedFile {
    /// What the table counts besides registered offences; empty for other files.
    package var openTopics: [OpenTopic] {
        switch kind {
        case .openTable(let topics): topics
        case .offenceTable(.keyed), .offenceTable(.named):
            OpenTopic.found(in: TextTable.records(Array(head.prefix(64 << 10)), Dialect(head: head)))
        default: []
        }
    }
}
