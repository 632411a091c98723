import Phrases
import Records
import Registers
import SiteKit

/// When something is, in the inputs of a form: days, hours, or only a period in which it will be.
struct SpanParts {
    enum Part: String, CaseIterable { case day, time, lastDay = "last-day", lastTime = "last-time", period, offset }

    private var texts: [Part: String] = [:]

    /// As it was typed.
    init(_ form: [String: [String]], _ name: String) {
        for part in Part.allCases { texts[part] = form[Self.name(part, of: name)]?.first?.trimmingBlanks ?? "" }
    }

    init(_ span: Span) {
        switch span.precision {
        case .within(let period): texts[.period] = period.description
        case .days:
            texts[.day] = span.firstDay.description
            if span.lastDay != span.firstDay { texts[.lastDay] = span.lastDay.description }
        case .times:
            texts[.day] = span.start.date.description
            (texts[.time], texts[.offset]) = Self.clock(span.start)
            if let end = span.end {
                if end.date != span.start.date { texts[.lastDay] = end.date.description }
                texts[.lastTime] = Self.clock(end).time
            }
        }
    }

    static func name(_ part: Part, of name: String) -> String { "\(name).\(part.rawValue)" }

    func sent(_ name: String) -> [String: [String]] {
        Dictionary(uniqueKeysWithValues: texts.map { (Self.name($0, of: name), [$1]) })
    }

    /// The same some days or months later; `nil` where a day does not exist.
    func moved(_ move: (PlanDate) -> PlanDate?) -> SpanParts? {
        var copy = self
        for part in [Part.day, .lastDay] where !self[part].isEmpty {
            guard let day = DateSpelling.day(self[part]).flatMap({ PlanDate($0) }), let next = move(day) else {
                return nil
            }
            copy.texts[part] = next.description
        }
        return copy
    }

    subscript(part: Part) -> String { texts[part] ?? "" }

    /// The hour and, where it comes twice, which of the two.
    private static func clock(_ time: LocalTime) -> (time: String, offset: String) {
        (String(time.clock.prefix(5)), String(time.clock.dropFirst(5)))
    }

    /// `nil` where nothing was typed; throws what is wrong, at its input.
    func span(_ name: String) throws(FormProblem) -> Span? {
        func problem(_ part: Part, _ text: Phrase) -> FormProblem { FormProblem(Self.name(part, of: name), text) }
        guard Part.allCases.contains(where: { $0 != .offset && !self[$0].isEmpty }) else { return nil }
        if self[.day].isEmpty {
            guard let period = DateSpelling.period(self[.period]),
                [.time, .lastDay, .lastTime].allSatisfy({ self[$0].isEmpty })
            else {
                throw problem(
                    self[.period].isEmpty ? .day : .period,
                    self[.period].isEmpty ? WritingPhrases.dayMissing : WritingPhrases.noPeriod)
            }
            return try read(period, at: .period, problem)
        }
        guard self[.period].isEmpty else { throw problem(.period, WritingPhrases.dayOrPeriod) }
        guard let first = Self.day(self[.day]) else {
            throw problem(.day, FieldProblem.noDate(self[.day]).phrase)
        }
        var last: String?
        if !self[.lastDay].isEmpty {
            guard let day = Self.day(self[.lastDay]) else {
                throw problem(.lastDay, FieldProblem.noDate(self[.lastDay]).phrase)
            }
            last = day == first ? nil : day
        }
        if self[.time].isEmpty {
            guard self[.lastTime].isEmpty else { throw problem(.time, WritingPhrases.timeMissing) }
            return try read(last.map { "\(first)/\($0)" } ?? first, at: .lastDay, problem)
        }
        var text = "\(first) \(self[.time])\(self[.offset])"
        if !self[.lastTime].isEmpty {
            text += "/" + (last.map { "\($0) " } ?? "") + self[.lastTime]
        } else if last != nil {
            throw problem(.lastTime, WritingPhrases.lastTimeMissing)
        }
        return try read(text, at: .lastTime, problem)
    }

    /// Slashes are day and month for one and month and day for another: such a day is not read.
    private static func day(_ typed: String) -> String? { typed.contains("/") ? nil : DateSpelling.day(typed) }

    private func read(
        _ text: String, at end: Part, _ problem: (Part, Phrase) -> FormProblem
    ) throws(FormProblem) -> Span {
        do throws(Span.Problem) { return try Span(text: text) } catch {
            switch error {
            case .unreadable: throw problem(end == .period ? .period : .time, WritingPhrases.noTime)
            case .endNotAfterStart: throw problem(end, WritingPhrases.endBeforeStart)
            case .skipped: throw problem(.time, WritingPhrases.skippedHour)
            case .twice: throw problem(.offset, WritingPhrases.hourTwice)
            }
        }
    }
}
