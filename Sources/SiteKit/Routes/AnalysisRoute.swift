package import Facts
package import Figures
import Phrases

/// The addresses of what is concluded from figures: signals, effects, and the register of the methods themselves.
package enum AnalysisRoute: Hashable, Sendable {
    /// `nil`: the newest month that can be searched.
    case signals(Month?)
    /// A signal of the month among what chance draws: which one is real?
    case lineUp(Month)
    case signalFile(Month, SignalFamily, RecordFormat)
    /// The search over two years, and what it finds of what was planted.
    case lookBack
    case effect
    case effectFile(RecordFormat)
    case algorithms
    case algorithmsFile
}

/// The form of a file with the records of an analysis.
package enum RecordFormat: String, Hashable, Sendable, CaseIterable {
    case csv, json, svg
}

extension AnalysisRoute {
    static let addresses = AddressTable<AnalysisRoute>([
        .init([.word(AnalysisWord.signals)], .signals(nil)),
        .init([.word(AnalysisWord.signals), .word(AnalysisWord.lookBack)], .lookBack),
        .init([.word(AnalysisWord.signals), .value], .month, { .signals($0) }) {
            if case .signals(let month?) = $0 { month } else { nil }
        },
        .init([.word(AnalysisWord.signals), .value, .word(AnalysisWord.lineUp)], .month, { .lineUp($0) }) {
            if case .lineUp(let month) = $0 { month } else { nil }
        },
        .init(
            [.word(AnalysisWord.signals), .value, .value], .month, .record,
            { .signalFile($0, $1.family, $1.format) }
        ) {
            if case .signalFile(let month, let family, let format) = $0 {
                (month, SignalRecord(family: family, format: format))
            } else {
                nil
            }
        },
        .init([.word(AnalysisWord.effect)], .effect),
        .init(
            [.word(AnalysisWord.effect), .value], .effectFile, effectFile
        ) {
            if case .effectFile(let format) = $0 { format } else { nil }
        },
        .init([.word(AnalysisWord.algorithms)], .algorithms),
        .init([.word(Word(AnalysisWord.algorithms, ending: "json"))], .algorithmsFile),
    ])
}

/// A file with the signals of one family: `gemeenten.csv`.
private struct SignalRecord: Hashable, Sendable {
    let family: SignalFamily
    let format: RecordFormat

    static let all = SignalFamily.allCases.flatMap { family in
        [RecordFormat.csv, .json].map { SignalRecord(family: family, format: $0) }
    }
}

extension AddressValue<SignalRecord> {
    fileprivate static let record = one(of: SignalRecord.all) { record in
        Word(record.family.word, ending: record.format.rawValue)
    }
}

extension AddressValue<RecordFormat> {
    /// `effect.csv`
    fileprivate static let effectFile = one(of: RecordFormat.allCases) {
        Word(AnalysisWord.effect, ending: $0.rawValue)
    }
}

/// The fixed words of these addresses.
package enum AnalysisWord {
    package static let signals = Word("signalen", "signals")
    package static let lookBack = Word("terugblik", "look-back")
    package static let lineUp = Word("vindt-u-hem", "line-up")
    package static let effect = Word("effect", "effect")
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
