import Foundation
import Ingest

/// What must hold for any bytes that are read as a map of another program, where that program is not installed.
package enum MapCase {
    /// The beginnings of a GeoPackage and a Shapefile, and archives of both, made by Python's `zipfile`.
    package static let seeds: [[UInt8]] =
        [
            Array("SQLite format 3".utf8) + [UInt8](repeating: 0, count: 53) + Array("GPKG".utf8),
            [0x00, 0x00, 0x27, 0x0A, 0x00, 0x00],
        ]
        + [
            "UEsDBBQAAAAIAAAAIVhnhFQbBgAAAAQAAAAHAAAAbS9hLnNocGNgUOcCAFBLAwQUAAAACAAAACFYgxbcjAMAAAABAAAABwAAAG0vYS5kYmarAABQSwMEFAAAAAgAAAAhWI3vAtIDAAAAAQAAAAcAAABtL2IuU0hQYwAAUEsBAhQDFAAAAAgAAAAhWGeEVBsGAAAABAAAAAcAAAAAAAAAAAAAAIABAAAAAG0vYS5zaHBQSwECFAMUAAAACAAAACFYgxbcjAMAAAABAAAABwAAAAAAAAAAAAAAgAErAAAAbS9hLmRiZlBLAQIUAxQAAAAIAAAAIViN7wLSAwAAAAEAAAAHAAAAAAAAAAAAAACAAVMAAABtL2IuU0hQUEsFBgAAAAADAAMAnwAAAHsAAAAAAA==",
            "UEsDBBQAAAAIAAAAIVgL4Pb0EgAAABAAAAAGAAAAYS5ncGtnCw70ySxJVUjLL8pNLFEwZgAAUEsBAhQDFAAAAAgAAAAhWAvg9vQSAAAAEAAAAAYAAAAAAAAAAAAAAIABAAAAAGEuZ3BrZ1BLBQYAAAAAAQABADQAAAA2AAAAAAA=",
        ].compactMap { Data(base64Encoded: $0).map { Array($0) } }

    package static let words = [
        "PK\u{3}\u{4}", "PK\u{1}\u{2}", "PK\u{5}\u{6}", ".shp", ".dbf", ".SHP", ".gpkg", "../", "/", "__MACOSX/", ".",
        "\u{0}\u{0}", "\u{8}\u{0}", "\u{1}\u{0}", "GPKG", "SQLite format 3",
    ]

    /// What is wrong with the way that an input was read, or `nil`.
    package static func problem(_ bytes: [UInt8]) -> String? {
        let reader = MapReader(environment: [:])
        do throws(IngestRefusal) {
            let file = try RecognisedFile(bytes: bytes, name: "x", maps: reader)
            if case .map = file.container { return "a map that nothing read" }
            return nil
        } catch {
            return "\(error)".contains("\n") || "\(error)".isEmpty ? "a refusal of no sentence" : nil
        }
    }
}
