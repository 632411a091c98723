import Accounts
import Cube
import Editions
import Facts
import Foundation
import Geography
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Store
import TestKit
import Testing

@Suite("The day monitor")
struct DayMonitorPageTests {
    /// Counts of two municipalities over nine weeks up to the day of the clock; the numbers tell which is which.
    private static func deliver(to desk: Desk) throws {
        let today = Day(number: Int32(Desk.start / 86_400))
        let days = [("GM0344", 41), ("GM0307", 73)].flatMap { code, count in
            (0...62).compactMap { back -> MunicipalityDay? in
                guard let municipality = AreaCode(code), let buurt = AreaCode("BU\(code.dropFirst(2))0001") else {
                    return nil
                }
                return MunicipalityDay(
                    municipality: municipality, day: today.advanced(by: -back),
                    counts: [DayCount(area: buurt, hours: HourBand(from: 20, to: 24), type: "E35", count: count)])
            }
        }
        try desk.store.keep(
            .dayCounts(DayDelivery(days: days, types: ["E35": "Overlast <b>jeugd</b>"])),
            of: ReferenceFile(name: "dag.csv", sha256: ""))
    }

    @Test("shows each municipality its own days, the region's workers all, and nobody another's by its address")
    func ownArea() async throws {
        let desk = try Desk()
        try Self.deliver(to: desk)
        let roles: [(role: Role, utrecht: UInt, amersfoort: UInt)] = [
            (.partner(.municipality(Desk.utrecht)), 200, 403), (.partner(.municipality(Desk.amersfoort)), 403, 200),
            (.partner(.bureau), 200, 200), (.analyst, 200, 200), (.partner(Desk.platform), 403, 403),
            (.editor(.all), 403, 403), (.administrator, 403, 403),
        ]
        var cast: [(utrecht: UInt, amersfoort: UInt, token: SecretToken)] = []
        for (number, role) in roles.enumerated() {
            try await desk.account("rol\(number)@voorbeeld.nl", role.role)
            cast.append((role.utrecht, role.amersfoort, try await desk.signIn("rol\(number)@voorbeeld.nl")))
        }
        try await desk.serve { [cast] client in
            for (index, (utrecht, amersfoort, token)) in cast.enumerated() {
                let browser = Browser(client, session: token)
                for (code, wanted, own, other) in [
                    ("GM0344", utrecht, "41", "73"), ("GM0307", amersfoort, "73", "41"),
                ] {
                    for path in ["/dagmonitor?gemeente=\(code)", "/en/day-monitor?municipality=\(code)"] {
                        let response = try await browser.open(path)
                        #expect(response.status.code == Int(wanted), "\(path) of role \(index)")
                        #expect(response.headers[.cacheControl] == "no-store")
                        #expect(browser.page.contains(">\(own)<") == (wanted == 200))
                        #expect(!browser.page.contains(">\(other)<"))
                        #expect(!browser.page.contains("<b>jeugd"))
                    }
                    // Its events are of the same area, and there are none of another's.
                    if wanted != 200 {
                        let status = try await browser.open("/dagmonitor/nieuws?gemeente=\(code)").status.code
                        #expect(status == 403 || status == 404)
                    }
                }
            }
        }
    }

    private static func day(_ back: Int, _ counts: [DayCount]) throws -> MunicipalityDay {
        MunicipalityDay(
            municipality: try #require(AreaCode("GM0344")),
            day: Day(number: Int32(Desk.start / 86_400)).advanced(by: -back), counts: counts)
    }

    private static func keep(_ days: [MunicipalityDay], in store: Store) throws {
        try store.keep(
            .dayCounts(DayDelivery(days: days, types: ["E35": "Overlast"])),
            of: ReferenceFile(name: "dag.csv", sha256: ""))
    }

    @Test("says which days lack in place of the table of places, and counts one day and one incident as one")
    func lacking() async throws {
        let desk = try Desk()
        let utrecht = try #require(AreaCode("GM0344")), buurt = try #require(AreaCode("BU03440001"))
        let many = DayCount(area: buurt, hours: HourBand(from: 20, to: 24), type: "E35", count: 41)
        let one = DayCount(area: utrecht, hours: nil, type: "E35", count: 1)
        try Self.keep([try Self.day(0, [many, one])], in: desk.store)
        try await desk.account("a@voorbeeld.nl", .partner(.municipality(Desk.utrecht)))
        let token = try await desk.signIn("a@voorbeeld.nl")
        try await desk.serve { client in
            let browser = Browser(client, session: token)
            try await browser.open("/dagmonitor")
            #expect(browser.page.contains("over 1 geleverde dag in de laatste acht weken"))
            #expect(browser.page.contains("Niet in deze tabel: 1 incident waarvan het uur niet bekend is."))
            // The clock is at Tuesday 14 November 2023; the last Sunday is the twelfth.
            let most = try (1...62).filter { ![5, 8, 9].contains($0) }.map { try Self.day($0, [many]) }
            try Self.keep(most, in: desk.store)
            try await browser.open("/dagmonitor")
            #expect(browser.page.contains("Nog niet geleverd: 5 november tot en met 6 november en 9 november."))
            try await browser.open("/en/day-monitor")
            #expect(browser.page.contains("Not delivered yet: 5 November up to 6 November and 9 November."))
            #expect(browser.page.contains("Not in this table: 1 incident of which the hour is not known."))
            let rest = try [5, 8, 9].map { try Self.day($0, $0 == 5 ? [many, one] : [many]) }
            try Self.keep(rest, in: desk.store)
            try await browser.open("/dagmonitor")
            #expect(browser.page.contains("Van 1 incident is de buurt niet bekend."))
            #expect(!browser.page.contains("Nog niet geleverd"))
        }
    }

    @Test("asks guests to sign in, page and events alike, and is on no list of pages")
    func guests() async throws {
        let desk = try Desk()
        try Self.deliver(to: desk)
        try await desk.serve { client in
            let guest = Browser(client)
            for path in ["/dagmonitor", "/en/day-monitor?municipality=GM0344", "/dagmonitor/nieuws?gemeente=GM0344"] {
                let response = try await guest.open(path)
                #expect(response.status == .seeOther && !guest.page.contains("Overlast"), "\(path)")
            }
            try await guest.open("/versie/1/dagmonitor")
            #expect(!guest.page.contains("Overlast"))
        }
    }

    @Test("says what to bring while nothing was delivered, and tells a partner without an area so")
    func empty() async throws {
        let desk = try Desk()
        try await desk.account("a@voorbeeld.nl", .partner(.municipality(Desk.utrecht)))
        try await desk.account("b@voorbeeld.nl", .partner(Desk.platform))
        let (own, none) = (try await desk.signIn("a@voorbeeld.nl"), try await desk.signIn("b@voorbeeld.nl"))
        try await desk.serve { client in
            let browser = Browser(client, session: own)
            try await browser.open("/dagmonitor")
            #expect(browser.page.contains("nog geen dagmonitor geleverd") && browser.page.contains("datum;uurblok"))
            #expect(browser.page.contains("noindex") && browser.page.contains("href=\"/dagmonitor\""))
            let other = Browser(client, session: none)
            #expect(try await other.open("/dagmonitor").status == .ok)
            #expect(other.page.contains("geen eigen gebied") && !other.page.contains("href=\"/dagmonitor\""))
        }
    }
}
