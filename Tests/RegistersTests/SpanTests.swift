import Foundation
import Records
import TestKit
import Testing

@testable import Registers

@Suite("Spans by the clock of the Netherlands")
struct SpanTests {
    @Test(
        "are read and written as they stand",
        arguments: [
            "2022-06-16", "2022-06-16/2022-06-18", "2022-06-16 14:00/16:30", "2022-06-16 20:00/2022-06-17 02:00",
            "2022-06-16 14:00", "2022-03", "2022-Q1", "2022-H1", "2022", "2022-10-30 02:30+02:00/02:30+01:00",
            "2022-10-30 02:15+01:00/03:15",
        ])
    func roundTrip(_ text: String) throws {
        #expect(try Span(text: text).description == text)
    }

    @Test("end before the moment that they name; whole days include the last one")
    func ends() throws {
        let days = try Span(text: "2022-06-16/2022-06-18")
        #expect(days.end?.date == PlanDate("2022-06-19") && days.lastDay == PlanDate("2022-06-18"))
        let night = try Span(text: "2022-06-16 20:00/24:00")
        #expect(night.lastDay == PlanDate("2022-06-16") && night.end?.minute == 0)
        let early = try Span(text: "2022-06-16 08:00/10:00"), late = try Span(text: "2022-06-16 10:00/12:00")
        let before = try Span(text: "2022-06-16 09:59/12:00")
        #expect(!early.overlaps(late) && !late.overlaps(early) && early.overlaps(before))
    }

    @Test(
        "that cannot be are refused, with the reason",
        arguments: [
            ("16-06-2022", Span.Problem.unreadable), ("2022/06/16", .unreadable), ("16/06/2022", .unreadable),
            ("2022-06-31", .unreadable), ("2022-06-16 25:00", .unreadable),
            ("2022-06-16 14:00/14:00", .endNotAfterStart),
            ("2022-06-16 14:00/13:00", .endNotAfterStart), ("2022-06-18/2022-06-16", .endNotAfterStart),
            ("2022-03-27 02:30", .skipped("2022-03-27 02:30")), ("2022-03-27 01:30/02:30", .skipped("02:30")),
            ("2022-10-30 02:30", .twice("2022-10-30 02:30")), ("2022-10-30 02:30+01:00/02:30+02:00", .endNotAfterStart),
            ("2022-06-16 14:00+01:00", .unreadable), ("2022-06-16T14:00", .unreadable), ("", .unreadable),
        ])
    func refused(_ text: String, _ problem: Span.Problem) {
        #expect(throws: problem) { try Span(text: text) }
    }

    @Test("keep their instant and their days, around every change of the clock")
    func clockChanges() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        var random = SeededRandom(seed: 15)
        for _ in 0..<10_000 {
            let year = Int.random(in: 2015...2037, using: &random), isSpring = Bool.random(using: &random)
            let day = Int.random(in: 22...31, using: &random)
            let date = try #require(PlanDate(year: year, month: isSpring ? 3 : 10, day: day))
            let minute = Int.random(in: 0..<1440, using: &random)
            let clock = String(format: "%02d:%02d", minute / 60, minute % 60)
            let expected = Self.instants(date, minute, calendar)
            switch expected.count {
            case 0: #expect(throws: Span.Problem.skipped("\(date) \(clock)")) { try Span(text: "\(date) \(clock)") }
            case 1: #expect(try Span(text: "\(date) \(clock)").start.instant == expected[0])
            default:
                #expect(throws: Span.Problem.twice("\(date) \(clock)")) { try Span(text: "\(date) \(clock)") }
                let both = ["+02:00", "+01:00"].map { "\(date) \(clock)\($0)" }
                #expect(try both.map { try Span(text: $0).start.instant } == expected)
            }
        }
    }

    /// The moments at which the clock shows a minute, found by trying both offsets.
    private static func instants(_ date: PlanDate, _ minute: Int, _ calendar: Calendar) -> [Int64] {
        [120, 60].compactMap { offset in
            let instant = Int64(date.dayNumber - 719_468) * 86_400 + Int64(minute - offset) * 60
            let shown = calendar.dateComponents(
                [.month, .day, .hour, .minute], from: Date(timeIntervalSince1970: Double(instant)))
            let isShown = shown.month == date.month && shown.day == date.day && shown.hour == minute / 60
            return isShown && shown.minute == minute % 60 ? instant : nil
        }
    }
}
