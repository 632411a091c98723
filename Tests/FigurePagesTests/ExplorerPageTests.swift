import Facts
import Figures
import Foundation
import FoundationEssentials
import Geography
import HTTPTypes
import Markup
import Phrases
import RegionPack
import TestKit
import Testing

@testable import FigurePages
@testable import Server
@testable import SiteFixtures
@testable import SiteKit
@testable import SiteMap

@Suite("Pages of the explorer")
struct ExplorerPageTests {
    private func context(
        _ pairs: [(name: String, value: String)], of edition: Edition, _ language: Language = .dutch,
        route: Route = .explorer
    ) throws -> PageContext {
        PageContext(
            edition: edition, language: language, route: route, query: try ExplorerQuery.read(pairs, in: language))
    }

    private func page(_ query: String, of edition: Edition, _ language: Language = .dutch) throws -> String {
        let pairs = try RequestTarget("/verken?" + query).query
        return Layout.render(
            ExplorerPage.page(try context(pairs, of: edition, language)), try context(pairs, of: edition, language)
        ).string
    }

    enum Case: String, CaseIterable, CustomTestStringConvertible {
        case full, hostile, yearly, oneMonth, empty, named, test
        var testDescription: String { rawValue }

        func edition() throws -> Edition {
            switch self {
            case .full: try PageEditions.full()
            case .hostile: try PageEditions.full(names: .hostile)
            case .yearly: try PageEditions.yearly()
            case .oneMonth: try PageEditions.oneMonth()
            case .empty: try PageEditions.empty()
            case .named: try NamedEdition.make()
            case .test: try TestEdition.make()
            }
        }
    }

    @Test(
        "Thousands of addresses, hostile ones among them, each have a page with a heading and no markup of theirs",
        arguments: Case.allCases)
    func anyAddress(_ kind: Case) throws {
        let edition = try kind.edition()
        var addresses = RandomAddresses(
            seed: 17, areas: edition.areas.codes.map(\.rawValue) + ["GM9999", "RG-nergens"],
            offences: ["alle", "1.1.1", "1.4.5", "1.4.1", "9.9.9", "geweld", "onbekend"])
        let files: [ExplorerFile] = [.csv, .json, .text, .svg]
        for number in 0..<700 {
            let pairs = addresses.pairs()
            let context = try context(pairs, of: edition, number % 5 == 0 ? .english : .dutch)
            let html = ExplorerPage.page(context).body.string
            #expect(html.contains("<h1>"), "\(pairs)")
            #expect(!html.contains("<script"), "\(pairs)")
            if number % 10 == 0 {
                _ = try ExplorerFiles.answer(files[number / 10 % files.count], context)
                // What is written again asks the same.
                let query = context.asked(ExplorerQuery.self)
                let again = try ExplorerQuery.read(query.pairs(in: .english), in: .english)
                #expect(again.pairs(in: .dutch).elementsEqual(query.pairs(in: .dutch), by: ==), "\(pairs)")
            }
        }
    }

    @Test("Every view of every measure at every level stands", arguments: ExplorerView.allCases)
    func everyView(_ view: ExplorerView) throws {
        let edition = try PageEditions.full()
        for measure in Measure.explored {
            for level in [nil, "gemeente", "wijk", "buurt"] {
                let query =
                    "beeld=\(view.word.dutch)&maat=\(measure.exploredWord.dutch)"
                    + (level.map { "&niveau=\($0)" } ?? "")
                #expect(try page(query, of: edition).contains("id=\"verken\""), "\(query)")
            }
        }
    }

    @Test("Too many lines, a map of numbers, a measure against itself: the better view stands, with why and a link")
    func proposals() throws {
        let edition = try PageEditions.full()
        let map = try page("beeld=kaart", of: edition)
        #expect(map.contains("Een kaart van aantallen laat vooral zien waar veel mensen wonen."))
        #expect(map.contains("href=\"/verken?beeld=kaart&amp;maat=per-1000\""))
        let few = try page("beeld=trechter", of: edition)
        #expect(few.contains("Daarvoor zijn dit te weinig gebieden."))
        #expect(few.contains("href=\"/verken?beeld=staven\""))
        let months = try page("beeld=maanden-en-jaren&maat=per-1000", of: edition)
        #expect(months.contains("Losse maanden hebben alleen een aantal."))
    }

    @Test("What the address names and nobody knows is told, as text")
    func unknown() throws {
        let html = try page("gebied=GM9999_GM0001&maat=%3Cb%3E", of: PageEditions.full())
        #expect(html.contains("Dit in het adres kennen wij niet en laten wij weg: &lt;b&gt; en GM9999."))
    }

    @Test("Without figures the page says so")
    func nothing() throws {
        #expect(try page("", of: PageEditions.empty()).contains("Er zijn nog geen cijfers om te verkennen."))
    }

    @Test("Chosen areas and types can be taken away by a link, and a form adds others without a script")
    func form() throws {
        let html = try page("gebied=GM0001_GM0002&soort=1.1.1", of: PageEditions.full())
        #expect(
            html.contains(
                "href=\"/verken?gebied=GM0002&amp;soort=1.1.1\" rel=\"nofollow\" data-explore aria-label=\"Haal"))
        #expect(html.contains("<input type=\"hidden\" name=\"gebied\" value=\"GM0001_GM0002\">"))
        #expect(html.contains("<form class=\"filters\" method=\"get\" action=\"/verken\""))
    }

    // MARK: Files

    private func file(_ file: ExplorerFile, _ query: String, of edition: Edition) throws -> Answer {
        let pairs = try RequestTarget("/verken?" + query).query
        return try #require(try ExplorerFiles.answer(file, context(pairs, of: edition, route: .explorerFile(file))))
    }

    @Test("The rows of a file are the figures of the view, with decimals by choice and their source in each row")
    func csv() throws {
        let edition = try TestEdition.make(isExample: true),
            query = "beeld=tabel&gebied=GM0344&maat=per-1000&soort=1.1.1"
        let comma = String(decoding: try file(.csv, query, of: edition).body, as: UTF8.self)
        let point = String(decoding: try file(.csv, query + "&decimaal=punt", of: edition).body, as: UTF8.self)
        #expect(comma.hasPrefix("\u{FEFF}gebied_code;gebied;misdrijf_code;misdrijf;maat;periode;waarde"))
        #expect(point.hasPrefix("gebied_code,gebied,misdrijf_code,misdrijf,maat,periode,waarde"))
        #expect(point.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains(",ja,voorbeeld-1") })
    }

    @Test("A course in a file has every month, and its value is the figure's")
    func courseFile() throws {
        let edition = try PageEditions.full()
        let rows = String(
            decoding: try file(.csv, "gebied=GM0001&soort=1.1.1&decimaal=punt", of: edition).body, as: UTF8.self
        )
        .split(separator: "\r\n").map(String.init)
        let series = edition.series(
            area: try #require(AreaCode("GM0001")), offence: .offence(try #require(OffenceCode("1.1.1"))), band: false)
        let known = series.points.filter { $0.value.value != nil }
        #expect(!known.isEmpty)
        for point in known {
            let row = try #require(rows.first { $0.contains(",\(point.month.key),") })
            #expect(row.contains(",\(point.month.key),\(point.value.value ?? -1),"))
        }
    }

    @Test("A file's name begins with its period, so that names stand in order of time")
    func names() throws {
        let edition = try PageEditions.full()
        let answer = try file(
            .csv, "beeld=staven&gebied=GM0001_GM0002&soort=1.1.1&periode=2017MM01..2017MM06", of: edition)
        #expect(
            answer.headers[.contentDisposition]
                == "attachment; filename=\"2017-01_2017-06_aantal_gm0001-en-1_1.1.1_staven.csv\"")
    }

    @Test("A table has no picture")
    func noPicture() throws {
        let edition = try PageEditions.full(), pairs = try RequestTarget("/verken?beeld=tabel").query
        #expect(try ExplorerFiles.answer(.svg, context(pairs, of: edition)) == nil)
    }
}

@Suite("Good examples of a pack")
struct ExplorerExampleTests {
    @Test("Every example of the region's pack can be read whole, names an offence that is there, and opens")
    func examples() throws {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
        let pack = try RegionPack.load(from: folder).pack
        #expect(pack.examples.count >= 5)
        for example in pack.examples {
            let query = try #require(ExplorerExamples.query(example), "\(example.query)")
            for case .offence(let code) in query.offences { #expect(pack.offences[code] != nil) }
            #expect(example.title.exact(.english) != nil)
        }
    }

    @Test("An example that cannot be read is not shown")
    func unreadable() {
        let title = Phrase("Vraag", "Question")
        #expect(ExplorerExamples.query(ExampleView(title: title, query: "beeld=taart")) == nil)
        #expect(ExplorerExamples.query(ExampleView(title: title, query: "")) == nil)
        #expect(ExplorerExamples.query(ExampleView(title: title, query: "beeld=kaart"))?.view == .map)
    }
}
