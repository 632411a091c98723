import Cube
import Facts
import Figures
import Foundation
import Geography
import Markup
import Phrases
import Records
import RegionPack
import Strategy
import TestKit

@testable import PlanPages
@testable import SiteKit

/// The plan of Midden-Nederland as visitors get it: read from its text files, without any figures beside it.
struct SeedPlan {
    let edition: Edition
    let published: PublishedPlan

    struct NoPlan: Error {}

    init() throws {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
        let pack = try RegionPack.load(from: folder).pack
        guard let document = PlanReader.read(folder: folder + "/plan")?.document else { throw NoPlan() }
        edition = Edition(
            pack: pack, areas: AreaDirectory(pack.areas), cube: try CubeBuilder().cube(), populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "seed"), isExample: false)
        published = PublishedPlan(document, of: pack, version: "1")
    }

    /// The words of a page, without marks; `nil` when there is no such page.
    func text(_ place: SeedFact.Place, for viewer: PlanViewer = .public, _ language: Language = .dutch) throws
        -> String?
    {
        let route = place.route
        let context = PageContext(
            edition: edition, language: language, route: .plan(route), plan: published.visible(to: viewer),
            today: PlanDate(year: 2022, month: 3, day: 1))
        return try PlanPage.made(route, context).map { Self.words($0.body.string) }
    }

    /// Text without elements, with single blanks and the entities that `Markup` writes.
    static func words(_ html: String) -> String {
        let inline = html.replacing(#/</?(?:a|span|b|strong|em|small|i|data|time|abbr)\b[^>]*>/#, with: "")
        let text = inline.replacing(#/<[^>]*>/#, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&nbsp;", with: " ").replacing("&amp;", with: "&")
        return singleBlanks(text)
    }

    static func singleBlanks(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Lines of the seed as one text, `nil` beyond its end.
    static func seed(_ lines: ClosedRange<Int>) throws -> String? {
        let folder = Shared.path("seed")
        let name = try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".txt") }
        let all = try Shared.text("seed/\(name ?? "")").split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.upperBound <= all.count else { return nil }
        return singleBlanks(all[(lines.lowerBound - 1)..<lines.upperBound].joined(separator: " "))
    }
}
