import Crypto
import Facts
import Figures
import Foundation

/// What was frozen of a template, a period and a state of the figures; documents are made of it and the remarks alone.
///
/// It has no time of making and no path in it: the same three give the same bytes on every machine.
package struct FrozenRun: Codable, Hashable, Sendable {
    package static let currentFormat = 1

    package let format: Int
    package let template: FrozenTemplate
    package let region: FrozenPlace
    /// Of the pack: 16 hexadecimal digits over all its files.
    package let packFingerprint: String
    package let dataVersion: String
    /// The state of the figures by number, where they were asked as of one.
    package let dataState: Int64?
    /// Invented figures: every document says so.
    package let isExample: Bool
    package let source: String
    package let audience: String
    /// As it was asked: `2022-H1`.
    package let asked: String
    package let period: FrozenPeriod
    /// A year earlier.
    package let base: FrozenPeriod
    package let reports: [FrozenReport]
}

package struct FrozenTemplate: Codable, Hashable, Sendable {
    package let id: String
    package let version: Int
    package let files: [ReportFile]
}

/// What was frozen for one place.
package struct FrozenReport: Codable, Hashable, Sendable {
    package let place: FrozenPlace
    package let events: [FrozenEvent]
    package let sets: [FrozenSet]

    package func set(_ id: String) -> FrozenSet? { sets.first { $0.id == id } }
}

package struct FrozenEvent: Codable, Hashable, Sendable {
    package let id: String
    package let title: String
    package let explanation: String
    /// `breakInSeries` or `event`.
    package let kind: String
}

extension FrozenRun {
    /// JSON with sorted keys and a line feed at its end: equal runs are equal bytes.
    package var bytes: [UInt8] { Array((JSONRecord.text(self) + "\n").utf8) }

    /// SHA-256 of the bytes, 64 hexadecimal digits: what a run is called by.
    package var digest: String { FileDigest.of(bytes) }

    /// Reads what `bytes` wrote; `nil` when it is no run, or one that another hand changed.
    package init?(bytes: [UInt8]) {
        guard bytes.count <= 64 << 20, let run = try? JSONDecoder().decode(FrozenRun.self, from: Data(bytes)),
            run.format == Self.currentFormat, run.bytes == bytes
        else { return nil }
        self = run
    }

    /// The template as it was when the run was frozen.
    package var readTemplate: ReportTemplate? {
        ReportFolder.read(template.files).templates.first { $0.id == template.id }
    }
}

/// SHA-256 as `sha256sum` writes it.
package enum FileDigest {
    package static func of(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
