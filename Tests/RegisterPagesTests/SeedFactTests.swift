import Foundation
import Geography
import Markup
import Phrases
import Records
import RegionPack
import TestKit
import Testing

@testable import RegisterPages
@testable import Registers
@testable import SiteFixtures
@testable import SiteKit
@testable import Strategy

/// Facts of the year plan: where it says them, and what the page of which row says of it.
@Suite("Facts of the year plan on the pages of the registers")
struct SeedFactTests {
    struct Fact: Sendable {
        let register, row: String
        let lines: ClosedRange<Int>
        /// Words of the year plan in those lines.
        let source: String
        /// Words of the page.
        let shown: String
    }

    @Test("Each stands on the page of its row, for whoever may see the register")
    func pages() throws {
        #expect(Self.facts.count >= 60)
        let open = try Self.registers(for: .public), inner = try Self.registers(for: .partner([]))
        var pages: [String: String] = [:]
        for fact in Self.facts {
            let id = try #require(RegisterID(fact.register)), row = try #require(ItemID(fact.row))
            let name = "\(fact.register)/\(fact.row)"
            if pages[name] == nil {
                let seen = open[id] == nil ? inner : open
                let context = PageContext(
                    edition: try PageEditions.full(), language: .dutch, route: .register(.row(id, row)),
                    registers: seen, today: PlanDate("2022-06-01"))
                let frame = try #require(RegisterFrame(id, context), "\(name)")
                pages[name] = Self.words(try #require(RowPage(frame: frame, id: row), "\(name)").page.body.string)
            }
            #expect(pages[name]?.contains(Self.words(fact.shown)) == true, "\(name): \(fact.shown)")
        }
    }

    @Test("Each is said by the year plan in the lines that are named", .enabled(if: Shared.isPresent))
    func source() throws {
        let folder = Shared.folder.appending(path: "seed")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let name = try #require(names.first { $0.hasSuffix(".txt") })
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for fact in Self.facts {
            let said = Self.words(lines[(fact.lines.lowerBound - 1)..<fact.lines.upperBound].joined(separator: " "))
            #expect(said.contains(Self.words(fact.source)), "\(fact.register)/\(fact.row): \(fact.source)")
        }
    }

    private static func registers(for viewer: PlanViewer) throws -> VisibleRegisters {
        let folder = Shared.repository.appending(path: "Regions/midden-nederland").path
        let areas = AreaDirectory(try RegionPack.load(from: folder).pack.areas)
        let plan = try #require(PlanReader.read(folder: folder + "/plan")?.document)
        let reading = RegisterFolder.read(pack: folder, world: plan.registerWorld(in: areas))
        return reading.shelf.visible(to: viewer, in: plan.visible(to: viewer).registerWorld(in: areas))
    }

    /// Lower-case words with one blank between them, without tags.
    private static func words(_ text: String) -> String {
        text.replacing(/<[^>]*>/, with: " ")
            .replacing("&#39;", with: "'").replacing("&#x27;", with: "'").replacing("’", with: "'")
            .replacing("‘", with: "'").replacing("&amp;", with: "&").lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static let facts: [Fact] = table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let place = parts[0].split(separator: "/").map(String.init),
            lines = parts[1].split(separator: "-").compactMap { Int($0) }
        return Fact(register: place[0], row: place[1], lines: lines[0]...lines[1], source: parts[2], shown: parts[3])
    }

    private static let table = """
        academy/cybercongres-2022 | 649-653 | regionaal cybercongres | Regionaal cybercongres
        academy/digitale-colleges-2022 | 655-657 | vijf digitale colleges over cybercrime | Digitale colleges over cybercrime
        academy/leeratelier-hackshield-2022 | 667-670 | leeratelier Cyber24 en Hackshield | Leeratelier Cyber24 en HackShield
        academy/q-colleges-2021 | 326-328 | 100-150 deelnemers | 100 tot 150 deelnemers
        academy/pga-webinars-2021 | 760-767 | zes webinars | zes webinars
        academy/pga-webinars-2021 | 1345-1348 | vijf webinars | vijf
        academy/webinars-radicalisering-2021 | 1117-1119 | waarvan één over de | Waarvan één over de invloed van de coronacrisis
        academy/intervisie-burgemeesters-2021 | 1121-1123 | Voor burgemeesters uit Midden-Nederland is een intervisie | Intervisie voor burgemeesters
        academy/training-casusoverleg-2021 | 1125-1129 | drie Zorg- en Veiligheidshuizen | de drie Zorg- en Veiligheidshuizen
        academy/netwerkbijeenkomst-2021 | 1349-1350 | netwerkbijeenkomst van 7 december | 7 december 2021
        academy/leefstijlgericht-2021 | 1351-1353 | leefstijlgericht | Training leefstijlgericht communiceren
        besluiten/ambities-in-balans | 950-952 | gevraagd de ambities in balans te brengen | brengen hun ambities in balans met de capaciteit
        besluiten/afspraken-boas-politie | 1006-1010 | advies aan de Districtelijke Veiligheidscolleges | Het advies aan de districtelijke veiligheidscolleges
        besluiten/afspraken-evenementen | 957-958 | regionale evenementenkalender | een regionale kalender
        boa-afspraken/almere-buiten-hout-policy | 990-1002 | Integraal | Integraal beleid
        fenomenen/ordeverstoringen | 1354-1355 | (online) ordeverstoringen | (Online) ordeverstoringen
        fenomenen/sexting | 688-689 | sexting en sextortion | Sexting en sextortion
        fenomenen/online-fraude | 601-604 | online fraude | Online fraude
        fenomenen/problematisch-groepsgedrag | 822-825 | problematisch groepsgedrag | Problematisch groepsgedrag
        handelen/hackshield | 588-593 | 24 gemeenten en bijna 6000 kinderen | 24 gemeenten en bijna 6.000 kinderen
        handelen/hackers-de-baas | 595-596 | In Veenendaal is de lessenserie | getest in Veenendaal
        handelen/digitaal-beroofd | 613-615 | 7000 keer gedownload | Ruim 7.000 keer gedownload
        handelen/cybertips-burgernet | 702-704 | lokale preventieberichten | lokale preventieberichten
        handelen/buurtambassadeurs | 607-611 | Stadsmakers digitale veiligheid | Stadsmakers digitale veiligheid
        handelen/ddos-campagne | 598-599 | cybercrimeteam lanceerde | Campagne van het cybercrimeteam
        handelen/kapot-sterk | 322-324 | 7 basisscholen | Op 7 basisscholen
        handelen/foute-centen | 335-337 | vijf gemeenten | in vijf gemeenten
        handelen/straatsjablonen | 335-337 | vier gemeenten | in vier gemeenten
        handelen/weerbaarheidsscan | 339-340 | afgenomen in alle gemeenten | Afgenomen in alle gemeenten
        handelen/bibob-leerkring | 351-353 | 26 gemeenten | 26 gemeenten
        handelen/bestuurlijke-ondersteuning | 355-357 | 27 gemeenten | 27 gemeenten
        handelen/week-van-de-veiligheid | 1196-1198 | meer dan veertien gemeenten | meer dan veertien gemeenten
        keurmerken/winkelcentrum-overvecht | 1177-1178 | Overvecht | Winkelcentrum Overvecht
        keurmerken/smaragdplein | 1177-1178 | Smaragdplein | Winkelcentrum Smaragdplein
        keurmerken/almere | 1174-1177 | Almere | Almere
        keurmerken/bunnik | 1174-1177 | Bunnik | Bunnik
        keurmerken/wijk-bij-duurstede | 1174-1177 | Wijk bij Duurstede | Wijk bij Duurstede
        keurmerken/stichtse-vecht | 1174-1177 | Stichtse Vecht | Stichtse Vecht
        keurmerken/buitengebied-zeewolde | 1180-1183 | Zeewolde | Buitengebied Zeewolde
        keurmerken/buitengebied-de-ronde-venen | 1180-1181 | De Ronde Venen | Buitengebied De Ronde Venen
        keurmerken/buitengebied-dronten | 1181-1182 | Dronten | Buitengebied Dronten
        knelpunten/wet-zorg-en-dwang | 169-171 | Brandbrief aan minister | brandbrief
        knelpunten/drie-wetten-drempels | 884-888 | Wet forensische zorg | Wet forensische zorg
        knelpunten/politiecapaciteit | 940-948 | position paper | position paper
        knelpunten/gegevensdeling-zorg-veiligheid | 907-914 | Gegevensdeling tussen zorg en veiligheid blijft ingewikkeld | Gegevens delen tussen zorg en veiligheid blijft ingewikkeld
        knelpunten/cyberpreventie-gemeenten | 558-562 | capaciteit en middelen | Gemeenten missen capaciteit, geld en kennis voor cyberpreventie
        laden/maatschappelijke-onrust | 1353-1355 | lade maatschappelijke onrust | Maatschappelijke onrust
        laden/veilig-ondernemen | 1168-1171 | die ondernemers dagelijks raakt | Criminaliteit die ondernemers dagelijks raakt
        ondernemersactiviteiten/talkshow-2021 | 1185-1191 | 400 personen | ruim 400
        ondernemersactiviteiten/cybertraining-2021 | 1193-1194 | tenminste tien gemeenten | ten minste 10
        ondernemersactiviteiten/week-van-de-veiligheid-2021 | 1196-1198 | meer dan veertien gemeenten | meer dan 14
        stappen/hackers-de-baas-getest | 595-596 | resultaten volgen begin 2022 | De uitkomsten komen begin 2022
        stappen/hackers-de-baas-lvb | 672-675 | licht verstandelijke beperking | licht verstandelijke beperking
        stappen/herstellend-optreden-gestart | 601-604 | Amersfoort startte de proef | Proef gestart in Amersfoort
        stappen/herstellend-optreden-uitrol | 679-681 | twee andere basisteams | ten minste twee andere basisteams
        stappen/buurtambassadeurs-start | 699-701 | tenminste één gemeente | ten minste één gemeente
        stappen/re-bootcamp-2022 | 723-725 | factsheet | factsheet voor gemeenten en basisteams
        stappen/wegen-van-signalen-getest | 1129-1133 | drie verschillende instrumenten | Drie instrumenten getest
        stappen/buurtambassadeurs-subsidie | 607-609 | €35.000 subsidie | 35.000
        stappen/re-bootcamps-subsidie | 619-621 | subsidie aangevraagd | Subsidie aangevraagd
        stappen/pvo-financiering | 1209-1215 | 10 regionale PVO | tien platforms
        stappen/aanjaagbudget-2022 | 705-708 | aanjaagbudget | veiligheidsmarkten
        trends/digitale-criminaliteit-stijgt | 547-550 | streefcijfer van 33 | het OM deed 70 onderzoeken waar er 33 waren gevraagd
        trends/demonstraties | 62-62 | Demonstraties en ordeverstoringen | veel demonstraties en ordeverstoringen
        trends/bevolkingsgroei | 940-945 | sinds 2012 | De bevolking groeit sinds 2012 sterk
        trends/digitale-criminaliteit-stijgt | 1320-1324 | Op 1 maart | 1 maart 2022
        vaststellingen/vroegsignalering-zeist | 817-820 | convenant vroegsignalering van Zeist | Het convenant van Zeist
        wensen/meer-visualisaties | 1266-1267 | In samenspraak met de gebruikers | samen met de gebruikers
        wensen/wie-nog-niet-meedoet | 1273-1277 | Actieve benadering | Benader gemeenten en partners
        wensen/rapportages-doorontwikkelen | 1296-1297 | twaalfmaandenrapportages | twaalfmaandenrapportages
        """
}
