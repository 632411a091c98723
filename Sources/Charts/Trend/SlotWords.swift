import Phrases

/// What a reader hears at one moment of a series: `september 2017: 130; gewoon is 116 tot 246; in 2016: 202`.
struct SlotWords {
    let language: Language
    let decimals: Int

    /// - Parameters:
    ///   - band: what is usual, or what a figure calls its band.
    ///   - others: further values with their names, such as those of earlier years.
    /// - Returns: empty where nothing is known.
    func sentence(
        _ name: String, _ reading: Reading?, band: ClosedRange<Double>? = nil, bandName: String? = nil,
        others: [(label: String, reading: Reading?)] = []
    ) -> String {
        let range = band.map {
            "\(bandName ?? ChartPhrases.usual(language)) \(language.span($0.lowerBound, $0.upperBound, decimals: decimals))"
        }
        let rest = others.compactMap { other in value(other.reading).map { "\(other.label): \($0)" } }
        let parts = [value(reading), range].compactMap(\.self) + rest
        return parts.isEmpty ? "" : "\(name): \(parts.joined(separator: "; "))"
    }

    /// `1.234`, `1.234 (voorlopig)`, `niet geleverd`; `nil` where nothing is known.
    func value(_ reading: Reading?) -> String? {
        guard let reading else { return nil }
        if reading == .notDelivered { return ChartPhrases.notDelivered(language) }
        return reading.value.map { value in
            language.number(value, decimals: decimals)
                + (reading.isProvisional ? " (\(ChartPhrases.provisional(language)))" : "")
        }
    }
}

extension Language {
    /// `116 tot 246`, for in a sentence.
    fileprivate func span(_ low: Double, _ high: Double, decimals: Int) -> String {
        ChartPhrases.between(number(low, decimals: decimals), number(high, decimals: decimals))(self)
    }
}
