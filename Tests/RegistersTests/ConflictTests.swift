import Geography
import Records
import TestKit
import Testing

@testable import Registers

@Suite("Hours asked beside hours available")
struct ConflictTests {
    static func demand(_ text: String, hours: [(pool: Int, range: HourRange?)], dutyStart: Int = 360) throws
        -> HourDemand
    {
        HourDemand(
            event: RegisterFixture.item("een"), days: try Span(text: text).dutyDays(from: dutyStart), hours: hours)
    }

    static func exact(_ hours: Double) -> HourRange { HourRange(least: hours, most: hours) }

    static let pools = ["BT-a", "BT-b"].compactMap { AreaCode($0) }

    @Test(
        "A duty day begins at its hour; back to back is none",
        arguments: [
            ("2022-06-16 14:00/16:30", "2022-06-16", "2022-06-16"),
            ("2022-06-16 20:00/2022-06-17 06:00", "2022-06-16", "2022-06-16"),
            ("2022-06-16 20:00/2022-06-17 06:01", "2022-06-16", "2022-06-17"),
            ("2022-06-16 05:59/06:30", "2022-06-15", "2022-06-16"), ("2022-06-16", "2022-06-16", "2022-06-16"),
            ("2022-06-16/2022-06-18", "2022-06-16", "2022-06-18"), ("2022-06-16 03:00", "2022-06-15", "2022-06-15"),
            ("2022-10-30 02:50+02:00/02:10+01:00", "2022-10-29", "2022-10-29"),
        ])
    func dutyDays(_ text: String, _ first: String, _ last: String) throws {
        let days = try Span(text: text).dutyDays(from: 360)
        #expect(days.lowerBound == PlanDate(first)?.dayNumber && days.upperBound == PlanDate(last)?.dayNumber)
    }

    @Test("Enough, short or unknown; unstated hours make it at least")
    func standings() throws {
        let day = RegisterFixture.day("2022-06-16").dayNumber
        func standing(_ asked: [HourRange?], _ available: HourRange?) throws -> ConflictTable.DutyDay? {
            let demands = try asked.map { try Self.demand("2022-06-16", hours: [(0, $0)]) }
            let supplies = available.map { [HourSupply(pool: 0, days: day...day, hours: $0)] } ?? []
            return ConflictTable(pools: Self.pools, days: day...day, demands: demands, supplies: supplies)
                .dutyDay(pool: 0, day: day)
        }
        #expect(try standing([Self.exact(8)], Self.exact(8))?.standing == .enough)
        #expect(try standing([Self.exact(8), Self.exact(1)], Self.exact(8))?.standing == .short)
        #expect(try standing([Self.exact(8)], nil)?.standing == .unknown)
        let open = try standing([Self.exact(4), nil], Self.exact(8))
        #expect(open?.standing == .unknown && open?.isAtLeast == true && open?.asked.least == 4)
        #expect(try standing([Self.exact(9), nil], Self.exact(8))?.standing == .short)
        #expect(try standing([Self.exact(8)], HourRange(least: 6, most: nil))?.standing == .unknown)
        #expect(try standing([], Self.exact(8)) == nil)
    }

    @Test("equal what comes of looking at every event on every day")
    func bruteForce() throws {
        var random = SeededRandom(seed: 11)
        let start = RegisterFixture.day("2022-03-20").dayNumber
        for _ in 0..<1_000 {
            let dutyStart = [0, 360, 420].randomElement(using: &random) ?? 0
            let calendar = try (0..<Int.random(in: 0...8, using: &random)).map { _ in try event(start, &random) }
            let supplies = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                let first = start + Int.random(in: 0...9, using: &random)
                return HourSupply(
                    pool: Int.random(in: 0...1, using: &random),
                    days: first...first + Int.random(in: 0...5, using: &random),
                    hours: Self.exact(Double(Int.random(in: 0...20, using: &random))))
            }
            let demands = calendar.enumerated().map { index, event in
                HourDemand(
                    event: RegisterFixture.item("e\(index)"), days: event.span.dutyDays(from: dutyStart),
                    hours: event.hours)
            }
            let table = ConflictTable(pools: Self.pools, days: start...start + 14, demands: demands, supplies: supplies)
            for pool in 0...1 {
                for day in start...start + 14 {
                    let expected = brute(calendar, supplies, pool: pool, day: day, dutyStart: dutyStart)
                    let found = table.dutyDay(pool: pool, day: day)
                    #expect(found?.standing == expected?.standing && found?.asked.least == expected?.least)
                    #expect(found?.isAtLeast == expected?.isOpen)
                }
            }
        }
    }

    private struct Event {
        let span: Span
        let hours: [(pool: Int, range: HourRange?)]
    }

    /// Within ten days around the change of the clock in March, with times that exist.
    private func event(_ start: Int, _ random: inout SeededRandom) throws -> Event {
        let day = try #require(PlanDate(dayNumber: start + Int.random(in: 0...9, using: &random)))
        let last = day.advanced(byDays: Int.random(in: 0...2, using: &random))
        let first = Int.random(in: 0...1, using: &random) * 60 + Int.random(in: 4...7, using: &random) * 60
        let end = Int.random(in: 4...9, using: &random) * 60 + (last == day ? 540 : 0)
        func clock(_ minute: Int) -> String {
            "\(minute < 600 ? "0" : "")\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
        }
        let span = try Span(text: "\(day) \(clock(first))/\(last) \(clock(end))")
        let hours = (0...1).compactMap { pool -> (pool: Int, range: HourRange?)? in
            switch Int.random(in: 0...3, using: &random) {
            case 0: nil
            case 1: (pool, nil)
            default: (pool, Self.exact(Double(Int.random(in: 1...12, using: &random))))
            }
        }
        return Event(span: span, hours: hours)
    }

    private func brute(
        _ events: [Event], _ supplies: [HourSupply], pool: Int, day: Int, dutyStart: Int
    ) -> (least: Double, isOpen: Bool, standing: ConflictTable.Standing)? {
        // Minute by minute: a duty day has those from its start up to the next one's.
        let minutes = day * 1440 + dutyStart..<(day + 1) * 1440 + dutyStart
        var least = 0.0, isOpen = false, isAsked = false
        for event in events {
            guard let end = event.span.end, event.span.start.clockMinutes < minutes.upperBound,
                end.clockMinutes > minutes.lowerBound
            else { continue }
            for hours in event.hours where hours.pool == pool {
                isAsked = true
                if let range = hours.range { least += range.least } else { isOpen = true }
            }
        }
        guard isAsked else { return nil }
        let own = supplies.filter { $0.pool == pool && $0.days.contains(day) }
        let available = own.reduce(0) { $0 + $1.hours.least }
        let standing: ConflictTable.Standing =
            own.isEmpty ? .unknown : least > available ? .short : isOpen ? .unknown : .enough
        return (least, isOpen, standing)
    }
}
