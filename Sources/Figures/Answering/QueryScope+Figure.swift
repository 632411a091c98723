import Cube
import Facts
import Geography
import RegionPack

extension QueryScope {
    /// One figure of an area and a selection.
    mutating func figure(
        _ measure: Measure, area: AreaPlan, plan: OffencePlan, period: PeriodRange, comparison: Comparison?
    ) -> Figure {
        let wanted = comparison ?? (measure == .change || measure == .index ? .previousYear : nil)
        var counted: Counted
        if measure == .yearToDate || measure == .moving12Months {
            counted = running(measure, area: area, plan: plan, asked: period)
            if let wanted { compare(&counted, area: area, plan: plan, comparison: wanted) }
        } else {
            counted = self.counted(area, plan, in: period, comparison: wanted)
        }
        counted.unexplained = unexplained(area, plan, beside: counted.tally)
        return figure(measure, area: area, plan: plan, counted: counted, asked: period)
    }

    /// A figure from counts that are already there.
    mutating func figure(
        _ measure: Measure, area: AreaPlan, plan: OffencePlan, counted: Counted, asked: PeriodRange
    ) -> Figure {
        let tally = counted.tally
        let settled = status(of: tally.period)
        let isIncomplete = tally.count.value == nil || !tally.missing.isEmpty
        var figure = Figure(
            measure: measure, area: area.code, offence: plan.selection, askedPeriod: asked, period: tally.period,
            value: tally.count.map(Double.init), unit: .offences, numerator: tally.count.value, denominator: nil,
            status: isIncomplete ? .incomplete : settled.status,
            missing: tally.missing + counted.comparisonMissing.filter { !tally.missing.contains($0) }, notes: [],
            comparison: counted.comparison, interval: nil, dataVersion: edition.version, isExample: edition.isExample)
        figure.notes = notes(area, plan, counted: counted, settled: settled.notes)
        switch measure {
        case .count, .yearToDate, .moving12Months: break
        case .rate: rate(&figure, area: area, tally: tally)
        case .change: change(&figure, counted)
        case .index: index(&figure, counted)
        case .share: share(&figure, area: area, plan: plan, counted: counted)
        case .rank: rank(&figure, area: area, plan: plan, asked: asked)
        }
        return edition.publicationPolicy.apply(to: figure, audience: audience)
    }

    private mutating func notes(
        _ area: AreaPlan, _ plan: OffencePlan, counted: Counted, settled: [FigureNote]
    ) -> [FigureNote] {
        let tally = counted.tally, base = counted.comparison?.period ?? counted.changedBase
        var notes = area.notes
        if tally.isShortened, tally.count.value != nil {
            notes.append(.periodShortened(from: tally.asked, to: tally.period))
        }
        if plan.selection == .all, tally.parts != plan.parts, !tally.parts.isEmpty {
            notes.append(.totalIsSumOfTypes(count: tally.parts.count))
        }
        if let parts = counted.unexplained { notes.append(.partsDoNotAddUp(parts: parts.parts, total: parts.total)) }
        notes += partNotes(plan, tally) + memberNotes(area, plan, of: tally)
        if let differing = edition.monthsBesideYears(area, tally) { notes.append(differing) }
        if tally.count.value != nil {
            notes += settled + events(plan.selection, tally.period, base: base)
            if !area.boundaryChanges.isEmpty, let span = edition.span(tally.period, base: base) {
                // A change at the very start changes nothing inside.
                notes += area.boundaryChanges.filter { $0.month > span.lowerBound && $0.month <= span.upperBound }.map(
                    \.note)
            }
        }
        notes += mergers(into: area, counted).filter { !notes.contains($0) }
        if !counted.isSpreadKnown { notes.append(.spreadNotKnown) }
        return notes + caveats(plan.selection)
    }

    /// By which changes an area came to be after the period began, or after the one it is held against: why there is no figure.
    private func mergers(into area: AreaPlan, _ counted: Counted) -> [FigureNote] {
        let tally = counted.tally, isMissing = tally.count.value == nil
        guard isMissing || counted.comparisonReason != nil, tally.asked.isSensible, !area.isRollUp else { return [] }
        let months = tally.asked.months
        let start = isMissing ? months.lowerBound : counted.missingBase ?? months.lowerBound.advanced(by: -12)
        let whole = edition.pack.boundaryChanges.filter { !$0.isPlanned && $0.to == area.code.municipality }
        let own = edition.pack.changes(of: area.code).filter { $0.begun.contains(area.code) }
        return (whole.map { ($0.effective, $0.note) } + own.map { ($0.effective, $0.note) }).compactMap {
            effective, note in
            guard let month = Month(isoDate: effective), month > start, isMissing || month <= months.upperBound
            else { return nil }
            return .boundaryChange(effective: effective, note: note)
        }
    }

    /// Parts of a group that have no value at all.
    private func partNotes(_ plan: OffencePlan, _ tally: Tally) -> [FigureNote] {
        guard case .group = plan.selection, tally.count.value != nil else { return [] }
        return tally.missing.compactMap {
            if case .offence(let code) = $0.what { .groupWithoutPart(code, $0.reason) } else { nil }
        }
    }

    /// Which members of a roll-up leave it without a figure.
    private func memberNotes(_ area: AreaPlan, _ plan: OffencePlan, of tally: Tally) -> [FigureNote] {
        guard let rollUp = area.rollUp, rollUp.isSumOfMembers else { return [] }
        let reasons = tally.missing.map(\.reason) + [tally.count.reason].compactMap(\.self)
        if reasons.contains(.periodNotDelivered) {
            return silentMembers(of: rollUp, plan, tally).map(FigureNote.rollUpMemberMissing)
        }
        guard tally.missing.contains(where: { $0.reason == .memberMissing }) else { return [] }
        return rollUp.members.filter { member in
            edition.cube.dimensions.index(of: member) == nil
        }.map(FigureNote.rollUpMemberMissing)
    }

    /// The members of which months were not delivered that others have.
    private func silentMembers(of rollUp: AreaComposition, _ plan: OffencePlan, _ tally: Tally) -> [AreaCode] {
        let parts = tally.parts + plan.parts + plan.types
        guard let part = parts.first(where: \.hasMonths), tally.asked.isSensible else { return [] }
        let seen = rollUp.members.map { member in
            (member, edition.monthTotal(edition.plan(member), part, in: tally.asked.months).observed)
        }
        let most = seen.map(\.1).max() ?? 0
        return seen.filter { $0.1 < most }.map(\.0)
    }

    private func caveats(_ selection: OffenceSelection) -> [FigureNote] {
        switch selection {
        case .all: []
        case .offence(let code): (edition.pack.offences[code]?.caveats ?? []).map(FigureNote.caveat)
        case .group(let id): (edition.pack.group(id: id)?.caveats ?? []).map(FigureNote.caveat)
        }
    }
}
