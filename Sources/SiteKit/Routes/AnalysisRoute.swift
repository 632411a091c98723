package import Facts
package import Figures
package import Phrases

/// The addresses of what is concluded from figures: signals, effects, and the register of the methods themselves.
package enum AnalysisRoute: Hashable, Sendable {
    /// `nil`: the newest month that can be searched.
    case signals(Month?)
    case signalFile(Month, SignalFamily, RecordFormat)
    /// The search over two years, and what it finds of what was planted.
    case lookBack
    case effect
    case effectFile(RecordFormat)
    case algorithms
    case algorithmsFile

    /// Whether the answer is a page, and not a file.
    package var isPage: Bool {
        switch self {
        case .signals, .lookBack, .effect, .algorithms: true
        case .signalFile, .effectFile, .algorithmsFile: false
        }
    }
}

/// The form of a file with the records of an analysis.
package enum RecordFormat: String, Hashable, Sendable, CaseIterable {
    case csv, json, svg
}

extension AnalysisRoute {
    /// What the page listens to, in the order of its canonical address.
    package var parameters: [PageParameter] {
        switch self {
        case .signals: [.area, .offence]
        case .effect, .effectFile: [.area, .offence, .event, .period]
        case .signalFile, .lookBack, .algorithms, .algorithmsFile: []
        }
    }

    /// The segments of the path behind the language.
    package func segments(in language: Language) -> [String] {
        switch self {
        case .signals(let month): [AnalysisWord.signals(language)] + (month.map { [$0.dashed] } ?? [])
        case .signalFile(let month, let family, let format):
            [AnalysisWord.signals(language), month.dashed, "\(family.word(language)).\(format.rawValue)"]
        case .lookBack: [AnalysisWord.signals(language), AnalysisWord.lookBack(language)]
        case .effect: [AnalysisWord.effect(language)]
        case .effectFile(let format):
            [AnalysisWord.effect(language), "\(AnalysisWord.effect(language)).\(format.rawValue)"]
        case .algorithms: [AnalysisWord.algorithms(language)]
        case .algorithmsFile: [AnalysisWord.algorithms(language) + ".json"]
        }
    }

    /// `nil` when no page of an analysis has such an address.
    package static func parse(_ path: [String], _ language: Language) -> AnalysisRoute? {
        switch (path.first, path.count) {
        case (AnalysisWord.signals(language)?, _): signals(Array(path.dropFirst()), language)
        case (AnalysisWord.effect(language)?, 1): .effect
        case (AnalysisWord.effect(language)?, 2):
            RecordFormat.allCases.first { path[1] == "\(AnalysisWord.effect(language)).\($0.rawValue)" }.map(effectFile)
        case (AnalysisWord.algorithms(language)?, 1): .algorithms
        case ((AnalysisWord.algorithms(language) + ".json")?, 1): .algorithmsFile
        default: nil
        }
    }

    private static func signals(_ rest: [String], _ language: Language) -> AnalysisRoute? {
        guard let first = rest.first else { return .signals(nil) }
        if first == AnalysisWord.lookBack(language) { return rest.count == 1 ? .lookBack : nil }
        guard let month = Month(dashed: first) else { return nil }
        guard rest.count == 2 else { return rest.count == 1 ? .signals(month) : nil }
        for family in SignalFamily.allCases {
            for format in [RecordFormat.csv, .json] where rest[1] == "\(family.word(language)).\(format.rawValue)" {
                return .signalFile(month, family, format)
            }
        }
        return nil
    }
}

/// The fixed words of these addresses.
package enum AnalysisWord {
    package static let signals = Word("signalen", "signals")
    package static let lookBack = Word("terugblik", "look-back")
    package static let effect = Word(same: "effect")
    package static let algorithms = Word("algoritmes", "algorithms")
}

extension SignalFamily {
    /// Part of addresses: `gemeenten`, `buurten`.
    package var word: Word {
        switch self {
        case .municipality: Word("gemeenten", "municipalities")
        case .neighbourhood: Word("buurten", "neighbourhoods")
        }
    }
}

extension Month {
    /// `2017-11`, as addresses write it.
    package var dashed: String { "\(year)-\(monthOfYear < 10 ? "0" : "")\(monthOfYear)" }

    package init?(dashed text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1])
        else { return nil }
        self.init(year: year, month: month)
    }
}
