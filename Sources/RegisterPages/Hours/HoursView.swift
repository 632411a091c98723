import Facts
import Markup
import Phrases
import Records
import Registers
import SiteKit

/// Hours that events ask beside those that there are, per pool and duty day. It compares and never says what to do.
struct HoursView {
    let frame: RegisterFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML {
        let months = months
        guard let month = shown(of: months), let days = Self.days(of: month),
            let table = frame.registers.conflicts(of: frame.register.id, over: days)
        else { return "\(explanation)<p>\(context(RegistersPhrases.noHoursAsked))</p>\n" }
        let duty = table.dutyDays
        return """
            \(explanation)\(chips(months, shown: month))<h2 class="under">\(language.sentenceStart(month.text(in: language)))</h2>
            \(duty.isEmpty ? "<p>\(context(RegistersPhrases.noHoursAsked))</p>\n" : rows(duty, table))
            """
    }

    private var explanation: HTML {
        let start = frame.declaration.conflicts?.dutyStart ?? 360
        let time = "\(start / 60):\(start % 60 < 10 ? "0" : "")\(start % 60)"
        return
            "<p class=\"note\">\(context(RegistersPhrases.hoursExplained)) \(context(RegistersPhrases.dutyDay(time)))</p>\n"
    }

    // MARK: Months

    /// Those that an event touches which may ask hours.
    private var months: [Month] {
        guard let plan = frame.declaration.conflicts else { return [] }
        var found: Set<Month> = []
        for row in frame.register.rows where plan.when.map(row.meets) ?? true {
            guard let days = row[plan.span]?.days, let first = Month(days.lowerBound), let last = Month(days.upperBound)
            else { continue }
            for ordinal in first.ordinal...last.ordinal { found.insert(Month(ordinal: ordinal)) }
        }
        return found.sorted()
    }

    private func shown(of months: [Month]) -> PlanPeriod? {
        if let asked = frame.query.month { return asked }
        let today = frame.today.flatMap { Month($0) }
        let nearest = today.flatMap { today in months.first { $0 >= today } } ?? months.last
        return nearest.map { .month($0) }
    }

    private static func days(of month: PlanPeriod) -> ClosedRange<PlanDate>? {
        guard case .month(let month) = month, let first = PlanDate(year: month.year, month: month.monthOfYear, day: 1)
        else { return nil }
        return first...PlanPeriod.month(month).lastDay
    }

    private func chips(_ months: [Month], shown: PlanPeriod) -> HTML {
        """
        <nav class="views" aria-label="\(context(RegistersPhrases.months))"><ul class="chips">\(each: months, { month in
            let period = PlanPeriod.month(month), current: String? = period == shown ? "true" : nil
            let href = frame.href(frame.query.with { $0.month = period })
            return "<li><a class=\"chip\" href=\"\(url: href)\"\(attr: "aria-current", current)>\(period.text(in: language))</a></li>"
        })</ul></nav>

        """
    }

    // MARK: Duty days

    private func rows(_ days: [ConflictTable.DutyDay], _ table: ConflictTable) -> HTML {
        """
        <div class="scroll cards" role="region" tabindex="0" aria-label="\(context(RegistersPhrases.view(.hours)))">
        <table class="register"><thead><tr><th scope="col">\(context(RegistersPhrases.day))</th><th scope="col">\(context(RegistersPhrases.pool))</th>\
        <th scope="col" class="r">\(context(RegistersPhrases.asked))</th><th scope="col" class="r">\(context(RegistersPhrases.available))</th>\
        <th scope="col">\(context(RegistersPhrases.comparison))</th><th scope="col">\(context(RegistersPhrases.events))</th></tr></thead>
        <tbody>\(each: days, { row($0, table) })</tbody></table></div>

        """
    }

    private func row(_ day: ConflictTable.DutyDay, _ table: ConflictTable) -> HTML {
        let events = table.events(of: day).compactMap { frame.register.row($0) }
        let available = day.available.map(hours) ?? context(RegistersPhrases.unknown)
        return """
            <tr><th scope="row">\(day.date.map { $0.text(in: language) } ?? "")</th>\
            <td>\(label(RegistersPhrases.pool))\(frame.area(day.pool))</td>\
            <td class="r">\(label(RegistersPhrases.asked))\(hours(day.asked))</td><td class="r">\(label(RegistersPhrases.available))\(available)</td>\
            <td>\(label(RegistersPhrases.comparison))\(standing(day.standing))</td>\
            <td>\(label(RegistersPhrases.events))\(HTML.join(events, separator: ", ", frame.link))</td></tr>

            """
    }

    private func label(_ phrase: Phrase) -> HTML { "<span class=\"of\">\(context(phrase))</span> " }

    private func standing(_ standing: ConflictTable.Standing) -> HTML {
        let words =
            switch standing {
            case .enough: RegistersPhrases.enough
            case .short: RegistersPhrases.short
            case .unknown: RegistersPhrases.unknown
            }
        return "<span class=\"st hours-\(standing.rawValue)\">\(context(words))</span>"
    }

    private func hours(_ range: HourRange) -> String {
        func text(_ value: Double) -> String { language.number(value, decimals: value == value.rounded() ? 0 : 1) }
        if range.most == range.least {
            let unit = range.least == 1 ? RegistersPhrases.hours.one : RegistersPhrases.hours.many
            return "\(text(range.least)) \(unit(language))"
        }
        let unit = RegistersPhrases.hours.many(language)
        // Nothing is known of an event that states no hours at all.
        if range.least == 0, range.most == nil { return context(RegistersPhrases.unknown) }
        guard let most = range.most else { return "\(context(RegistersPhrases.atLeast(text(range.least)))) \(unit)" }
        return "\(context(RegistersPhrases.between(text(range.least), text(most)))) \(unit)"
    }
}

extension Month {
    fileprivate init?(_ day: PlanDate) { self.init(year: day.year, month: day.month) }
}
