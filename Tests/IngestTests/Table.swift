import Cube
import Facts
import Foundation
import Geography
import Phrases
import TestKit
import Testing

@testable import Ingest

/// Small tables from literal rows.
enum Table {
    static let header = "\"ID\";\"SoortMisdrijf\";\"WijkenEnBuurten\";\"Perioden\";\"GeregistreerdeMisdrijven_1\"\n"

    /// Rows such as `1.1.1;GM0344;2017MM01;3`, with a number in front.
    static func csv(_ rows: String...) -> String {
        header + rows.enumerated().map { "\($0);\($1)\n" }.joined()
    }

    static func read(
        _ text: String, options: IngestOptions = IngestOptions(divisionYear: 2017), plan: ReadingPlan = ReadingPlan()
    ) throws -> Batch {
        try OffenceFile.read(bytes: Array(text.utf8), name: "test.csv", options: options, plan: plan)
    }

    /// The sentence with which a text is refused.
    static func refusal(_ text: String, options: IngestOptions = IngestOptions()) -> IngestRefusal? {
        refusal(Array(text.utf8), options: options)
    }

    static func refusal(_ bytes: [UInt8], options: IngestOptions = IngestOptions()) -> IngestRefusal? {
        do throws(IngestRefusal) {
            _ = try OffenceFile.read(bytes: bytes, name: "test.csv", options: options)
            return nil
        } catch { return error }
    }
}

extension Batch {
    /// The cell of literal keys.
    func cell(_ offence: String, _ area: String, _ period: String) throws -> RawCell {
        let offenceIndex = try #require(OffenceCode(offence).flatMap { cells.offences.firstIndex(of: $0) })
        let areaIndex = try #require(AreaCode(area).flatMap { cells.areas.firstIndex(of: $0) })
        var monthly = CellPlane(areaCount: cells.areas.count, periodCount: cells.months?.count ?? 0)
        var yearly = CellPlane(areaCount: cells.areas.count, periodCount: cells.years?.count ?? 0)
        cells.fill(offence: offenceIndex, monthly: &monthly, yearly: &yearly)
        switch try #require(Period(key: period)) {
        case .month(let month): return monthly[areaIndex, try #require(cells.months).lowerBound.distance(to: month)]
        case .year(let year): return yearly[areaIndex, year - (try #require(cells.years).lowerBound)]
        case .quarter: throw IngestRefusal(.periodMalformed, Phrase(verbatim: period))
        }
    }

    func findings(_ kind: FindingKind) -> [Finding] { findings.filter { $0.kind == kind } }

    func finding(_ kind: FindingKind) throws -> Finding {
        #expect(findings.compactMap(\.languageFault) == [])
        return try #require(findings(kind).first, "no finding \(kind.rawValue)")
    }
}

/// Names of areas for the options of a test.
func knownAreas(_ codes: String...) -> KnownNames {
    KnownNames(areas: Dictionary(uniqueKeysWithValues: codes.compactMap { AreaCode($0) }.map { ($0, "naam \($0)") }))
}
