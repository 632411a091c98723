import Cube
import Facts
import Figures
import Foundation
import Geography
import Phrases
import Prose
import Records
import RegionPack
import Reports
import TestKit
import Testing

/// Editions and templates for reports; the sentences are those of Midden-Nederland.
enum ReportFixture {
    static let folder = Shared.repository.appending(path: "Regions/midden-nederland").path

    static func pack() throws -> RegionPack { try RegionPack.load(from: folder).pack }

    static func wordings() throws -> String {
        try String(contentsOfFile: "\(folder)/reports/wordings.md", encoding: .utf8)
    }

    static func edition(
        _ builder: CubeBuilder, pack: RegionPack,
        statuses: PeriodStatuses = PeriodStatuses(assumedProvisionalMonths: 0),
        label: String = "1", isExample: Bool = false
    ) throws -> Edition {
        let cube = try builder.cube()
        let known = Set(pack.areas.map(\.code))
        let others = cube.dimensions.areas.filter { !known.contains($0) }.map { Area(code: $0, name: "Gebied \($0)") }
        let delivery = try #require(DeliveryID(rawValue: 1))
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas + others), cube: cube, populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: statuses,
            deliveries: [
                PublishedDelivery(
                    id: delivery, source: "Politie", table: "47022NED", receivedAt: 0, months: cube.dimensions.months,
                    years: cube.dimensions.years, divisionYear: 2022, sha256: "", findingCount: 0)
            ],
            version: DataVersion(label: label, fingerprint: "0123456789abcdef"), isExample: isExample)
    }

    /// A template of one figure for every municipality.
    static func template(
        _ offence: String = "all", period: String = "year", more: String = "", text: String = "{{cijfer|change}}"
    ) -> String {
        """
        --- report
        id: proef
        version: 1
        title: "Proef {{place}}, {{period}}"
        places: municipalities
        period: \(period)
        due: 21
        deadline: 5
        ---
        --- figure
        id: cijfer
        offence: \(offence)
        ---
        \(more)
        --- section
        id: kern
        title: Kern
        ---
        \(text)

        """
    }

    static func frozen(_ template: String, _ edition: Edition, period: String) throws -> (ReportTemplate, FrozenRun) {
        let reading = ReportFolder.read(
            [
                ReportFile(name: "reports/proef.md", text: template),
                ReportFile(name: "reports/wordings.md", text: try wordings()),
            ], pack: edition.pack)
        #expect(reading.findings.isEmpty, "\(reading.findings.map(\.found.dutch))")
        let read = try #require(reading.templates.first), asked = try #require(PlanPeriod(period))
        let files = try #require(reading.sources["proef"])
        return (read, try Freezing(read, files: files, edition: edition, period: asked).run())
    }

    /// What the report of a place says in its sections, in plain text.
    static func text(_ run: FrozenRun, _ template: ReportTemplate, of place: String) throws -> String {
        let report = try #require(run.reports.first { $0.place.code == place })
        let document = Composing(report, of: run, digest: "", template: template).document
        return document.sections.flatMap(\.blocks).compactMap { block in
            if case .paragraph(let words) = block { words.plainText } else { nil }
        }.joined(separator: "\n")
    }
}
