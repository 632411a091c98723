import Facts
import Figures
import Geography
import Markup
import Phrases
import RegionPack
import TestKit
import Testing

@testable import FigurePages
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

/// A buurt that had another code up to and including 2016, and a municipality that another went into.
@Suite("Where an area came from")
struct LineagePageTests {
    private func code(_ text: String) throws -> AreaCode { try #require(AreaCode(text)) }

    private func edition() throws -> Edition {
        let region = try code("RG-proef"), town = try code("GM0001"), gone = try code("GM0002")
        let pack = RegionPack.test(
            id: "proef", name: Phrase("Proefregio", "Test region"), region: "RG-proef",
            areas: [Area(code: region, name: "Proefregio"), Area(code: town, name: "Aalburg", parent: region)],
            memberships: [Membership(whole: region, part: town)],
            boundaryChanges: [
                BoundaryChange(
                    effective: "2016-01-01", from: [gone], to: town, isPlanned: false, note: "Samengevoegd.",
                    source: "CBS", names: [gone: "Biezenmortel"])
            ], areaChanges: try areaChanges())
        let cube = try CubeBuilder()
            .counts("GM0001", "1.1.1", from: "2015MM01", are: Array(repeating: 9, count: 48))
            .counts("BU00010101", "1.1.1", from: "2015MM01", are: Array(repeating: 4, count: 24))
            .counts("BU00010901", "1.1.1", from: "2017MM01", are: Array(repeating: 4, count: 24))
            .counts("BU00010201", "1.1.1", from: "2015MM01", are: Array(repeating: 3, count: 48)).cube()
        let buurten = try ["BU00010101", "BU00010901", "BU00010201"].map {
            Area(code: try code($0), name: "Achter <b>berg")
        }
        return Edition(
            pack: pack, areas: AreaDirectory(pack.areas + buurten), cube: cube, populations: Populations(),
            boundaries: BoundarySet(), offenceNames: [:], statuses: PeriodStatuses(), deliveries: [],
            version: DataVersion(label: "1", fingerprint: "00000000000000ac"), isExample: false)
    }

    /// A split of a buurt that nothing is known of, into one that has figures and one that has not, and of one that goes on.
    private func areaChanges() throws -> [AreaChange] {
        func change(_ year: Int, _ kind: AreaChange.Kind, _ from: [String], _ to: [String], _ names: [String] = [])
            throws -> AreaChange
        {
            let old = try from.map { try code($0) }
            return AreaChange(
                effective: "\(year)-01-01", kind: kind, from: old, to: try to.map { try code($0) },
                note: "Nieuwe grens.",
                source: "CBS", names: Dictionary(uniqueKeysWithValues: zip(old, names)))
        }
        return [
            try change(2016, .split, ["BU00010301"], ["BU00010201", "BU00010302"], ["Oude <b>haven"]),
            try change(2017, .merged, ["BU00010201", "BU00010303"], ["BU00010201"]),
            try change(2017, .moved, ["BU00020101"], ["BU00010201"]),
            try change(2018, .renamed, ["BU00010201"], ["BU00010201"], ["Haven"]),
            try change(2018, .split, ["BU00010201"], ["BU00010201", "BU00010304"]),
        ]
    }

    private func body(_ area: String, _ language: Language = .dutch) async throws -> String {
        let context = PageContext(edition: try edition(), language: language, route: .area(try code(area)))
        let published = PublishedSite(context.edition, features: .all)
        let answer = try #require(try await published.features.page(context.route)?.answer(context, published))
        return String(decoding: answer.body, as: UTF8.self)
    }

    @Test("stands on the page of the new code, and the old one leads to it, each with a link")
    func buurten() async throws {
        let new = try await body("BU00010901")
        #expect(new.contains("Tot en met 2016 had dit gebied een andere code: "))
        #expect(new.contains("(BU00010101). De cijfers van toen staan daar.") && !new.contains("<b>berg"))
        #expect(new.contains("/gebied/BU00010101") || new.contains("BU00010101\""))
        let old = try await body("BU00010101")
        #expect(old.contains("Vanaf 2017 heeft dit gebied een andere code: "))
        #expect(old.contains("(BU00010901). De cijfers van daarna staan daar."))
        #expect(try await body("BU00010101", .english).contains("From 2017 on this area has another code: "))
    }

    @Test("stands with its day where the pack states it: split, merged, moved and renamed, with what the figures mean")
    func stated() async throws {
        let page = try await body("BU00010201")
        #expect(page.contains("Tot 1 januari 2016 was dit gebied een deel van "))
        #expect(
            page.contains("Oude &lt;b&gt;haven")
                && (page.contains("/gebied/BU00010301") || page.contains("BU00010301\"")))
        #expect(page.contains("en zijn niet over de delen verdeeld."))
        #expect(
            page.contains("bij dit gebied gevoegd. De cijfers van daarvoor gaan over het kleinere gebied.")
        )
        #expect(page.contains("Tot 1 januari 2017 hoorde dit gebied bij de gemeente "))
        #expect(page.contains("Tot 1 januari 2018 heette dit gebied ") && page.contains("Haven"))
        #expect(page.contains("Op 1 januari 2018 ging een deel van dit gebied naar "))
        #expect(try await body("BU00010201", .english).contains("Figures from before are about the smaller area."))
    }

    @Test("leads on from the address of a code that is gone, which names all that go on for it")
    func former() async throws {
        let page = try await body("BU00010301")
        #expect(page.contains("Oude &lt;b&gt;haven") && page.contains("Dit gebied bestaat niet meer onder deze code"))
        #expect(page.contains("Op 1 januari 2016 is dit gebied gesplitst in "))
        #expect((page.contains("/gebied/BU00010201") || page.contains("BU00010201\"")) && page.contains("BU00010302"))
        // A code of which nothing is known has no page, nor one that is only the new one of a change.
        for code in ["BU00010999", "BU00010302"] {
            let context = PageContext(edition: try edition(), language: .dutch, route: .area(try self.code(code)))
            let published = PublishedSite(context.edition, features: .all)
            let description = try #require(published.features.page(context.route))
            #expect(!description.exists(context))
        }
    }

    @Test("gives each year its own sentence, with one word for several codes")
    func years() throws {
        let origins = try [("BU00010101", 2016), ("BU00010102", 2014), ("BU00010103", 2014)]
            .map { AreaLineage.Link(area: try code($0.0), year: $0.1) }
        let context = PageContext(edition: try edition(), language: .dutch, route: .start)
        let notes = LineageNote.origins(origins, context).string
        #expect(notes.hasPrefix("<p class=\"note\">Tot en met 2014 had dit gebied andere codes: "))
        #expect(notes.contains("<p class=\"note\">Tot en met 2016 had dit gebied een andere code: "))
    }

    @Test("says which municipalities became part of one, by the names that they had")
    func municipality() async throws {
        #expect(try await body("GM0001").contains("Op 1 januari 2016 ging Biezenmortel op in deze gemeente."))
    }
}
