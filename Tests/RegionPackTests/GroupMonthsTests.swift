import Facts
import Foundation
import Phrases
import RegionPack
import TestKit
import Testing

@Suite("Months of the parts of a group")
struct GroupMonthsTests {
    /// The test pack with the parts of one group, and perhaps a second version of it, written anew.
    private func load(_ groups: String, offences: String? = nil) throws -> (pack: RegionPack?, findings: [Finding]) {
        try withTemporaryFolder { folder in
            try FileManager.default.copyItem(
                atPath: Packs.path("Tests/Packs/gouda-rijswijk-zoetermeer"), toPath: folder.path("pack"))
            try FileManager.default.copyItem(atPath: Packs.path("Regions/_shared"), toPath: folder.path("_shared"))
            let other = """
                  - {id: vermogen, version: 1, title: Vermogen, definition: Som, parts: [1.1.1], owner: Bureau, source: Test}

                """
            try folder.write("groups:\n" + other + groups, to: "pack/groups.yaml")
            if let offences { try folder.write(offences, to: "pack/offences.yaml") }
            return Result<(RegionPack, [Finding]), PackError> { () throws(PackError) in
                let loaded = try RegionPack.load(from: folder.path("pack"))
                return (loaded.pack, loaded.findings)
            }.parts
        }
    }

    private func group(_ parts: String, version: Int = 1, from: String? = nil) -> String {
        let start = from.map { ", validFrom: \($0)" } ?? ""
        return
            "  - {id: agressie, version: \(version), title: Geweld, definition: Som, parts: \(parts), owner: Bureau, source: Test\(start)}\n"
    }

    private func month(_ year: Int, _ month: Int) throws -> Month { try #require(Month(year: year, month: month)) }

    @Test("A part says from which month up to which month it counts")
    func parts() throws {
        let text = group("[1.4.5, {code: 1.4.6, from: 2022-01}, {code: 1.4.7, until: 2021-06}]")
        let pack = try #require(try load(text).pack), aggression = try #require(pack.group(id: "agressie"))
        #expect(aggression.parts.map(\.rawValue) == ["1.4.5", "1.4.6", "1.4.7"])
        #expect(aggression.tenure(of: Packs.offence("1.4.5")).isAlways)
        #expect(try aggression.tenure(of: Packs.offence("1.4.6")) == Tenure(from: month(2022, 1)))
        #expect(try aggression.tenure(of: Packs.offence("1.4.7")) == Tenure(until: month(2021, 6)))
        let breaks = pack.events.filter { $0.cause == .partsOfGroup("agressie") }
        #expect(try breaks.map(\.from) == [month(2021, 7), month(2022, 1)])
        #expect(breaks.map(\.title.dutch) == ["Voortaan zonder overval", "Voortaan met straatroof"])
        #expect(breaks.allSatisfy { $0.kind == .breakInSeries && !$0.touches(Packs.offence("1.4.6")) })
    }

    @Test("A part that comes back counts in both stretches")
    func again() throws {
        let text = group("[1.4.5, {code: 1.4.6, until: 2015-12}, {code: 1.4.6, from: 2022-01}]")
        let tenure = try #require(try load(text).pack?.group(id: "agressie")).tenure(of: Packs.offence("1.4.6"))
        #expect(try tenure.contains(month(2015, 12)) && !tenure.contains(month(2016, 1)))
        #expect(try !tenure.contains(month(2021, 12)) && tenure.contains(month(2022, 1)))
        #expect(tenure.spans.count == 2)
    }

    @Test("Versions of a group count each from the month from which they hold; the oldest for all before")
    func versions() throws {
        let text =
            group("[1.4.5, 1.4.7]") + group("[1.4.5, 1.4.6]", version: 2, from: "2018-01-01")
            + group("[1.4.5, 1.4.6, 1.4.7]", version: 3, from: "2022-01-01")
        let pack = try #require(try load(text).pack), aggression = try #require(pack.group(id: "agressie"))
        #expect(aggression.version == 3)
        #expect(aggression.tenure(of: Packs.offence("1.4.5")).isAlways)
        #expect(try aggression.tenure(of: Packs.offence("1.4.6")) == Tenure(from: month(2018, 1)))
        let robbery = aggression.tenure(of: Packs.offence("1.4.7"))
        #expect(try robbery.contains(month(2017, 12)) && !robbery.contains(month(2018, 1)))
        #expect(try robbery.contains(month(2022, 1)))
        #expect(pack.currentGroups.map(\.id) == ["vermogen", "agressie"])
        // A version that does not say from when replaces the others.
        let replaced = try #require(
            try load(group("[1.4.7]") + group("[1.4.5]", version: 2)).pack?.group(id: "agressie"))
        #expect(replaced.parts.map(\.rawValue) == ["1.4.5"] && replaced.tenures.isEmpty)
    }

    @Test("An offence says from when the classification has it")
    func classification() throws {
        let offences = "offences:\n  - {code: 3.7.4, title: Cybercrime, from: 2022-01}\n"
        let pack = try #require(try load(group("[1.4.5, 3.7.4]"), offences: offences).pack)
        let aggression = try #require(pack.group(id: "agressie"))
        #expect(try pack.tenure(of: Packs.offence("3.7.4"), in: aggression) == Tenure(from: month(2022, 1)))
        #expect(pack.events.filter { $0.cause == .partsOfGroup("agressie") }.map(\.from.key) == ["2022MM01"])
        #expect(pack.events.filter { $0.cause == .classification }.map(\.from.key) == ["2022MM01"])
    }

    @Test(
        "What cannot be is found",
        arguments: [
            ("[{code: 1.4.9, from: 2022-01}]", nil, nil, "\"1.4.9\""),
            ("[1.4.5, {code: 1.4.6, from: 2022MM01}]", nil, nil, "\"2022MM01\""),
            ("[1.4.5, {code: 1.4.6, from: 2022-13}]", nil, nil, "\"2022-13\""),
            ("[1.4.5, {code: 1.4.6, from: 2022-01, until: 2021-12}]", nil, nil, "until 2021-12 before from 2022-01"),
            (
                "[1.4.5, {code: 1.4.6, until: 2022-01}, {code: 1.4.6, from: 2022-01}]", nil, nil,
                "\"1.4.6\" a second time in the same months, from 2022-01"
            ),
            ("[1.4.5, {code: 1.4.6, vanaf: 2022-01}]", nil, nil, "\"vanaf\""),
            (
                "[{code: 1.4.5, until: 2015-12}, {code: 1.4.6, from: 2017-01}]", nil, nil,
                "no offence that counts in 2016-01"
            ),
            ("[1.4.5]", "2022-01-15", "2020-01-01", "version 2 valid from 2022-01-15, within a month"),
            ("[1.4.5]", "2020-01-01", "2020-01-01", "version 2 begins in 2020-01, version 1 in 2020-01"),
        ] as [(String, String?, String?, String)])
    func findings(parts: String, from: String?, before: String?, found: String) throws {
        var text = group(parts, version: from == nil ? 1 : 2, from: from)
        if from != nil { text = group("[1.4.7]", from: before) + text }
        let findings = try load(text).findings
        let finding = try #require(
            findings.first { $0.found.english.contains(found) }, "\(findings.map(\.found.english))")
        #expect(finding.severity >= .warning && finding.row > 1)
        #expect(finding.languageFault == nil)
    }

    @Test("Months between two versions in which nothing counts are found, once")
    func gapBetweenVersions() throws {
        let first = group("[{code: 1.4.5, until: 2021-06}]")
        let gaps = try load(first + group("[1.4.6]", version: 2, from: "2022-01-01")).findings
            .filter { $0.found.english == "no offence that counts in 2021-07" }
        #expect(gaps.count == 1)
        let joined = try load(first + group("[1.4.6]", version: 2, from: "2021-07-01")).findings
        #expect(!joined.contains { $0.found.english.hasPrefix("no offence that counts") })
    }
}

extension Result<(RegionPack, [Finding]), PackError> {
    fileprivate var parts: (pack: RegionPack?, findings: [Finding]) {
        switch self {
        case .success(let (pack, findings)): (pack, findings)
        case .failure(let error): (nil, error.findings)
        }
    }
}
