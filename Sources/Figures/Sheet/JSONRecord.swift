import Foundation

/// A record as JSON for programs: on several lines, keys sorted, so that two of the same are the same text.
package enum JSONRecord {
    package static func text(_ record: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
        // Every value of our records can be encoded: texts, whole numbers and floats, for which there is a strategy.
        guard let data = try? encoder.encode(record) else { return "null" }
        return String(decoding: data, as: UTF8.self)
    }
}
