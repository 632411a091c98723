import Facts
package import Geography
package import Records

/// What a row holds in a field. What may be several is a list, of one where the field takes one.
package enum RegisterValue: Hashable, Sendable {
    /// Lines and functions.
    case lines([String])
    case text(PlanText)
    case number(RegisterNumber)
    /// In euros.
    case money(RegisterNumber)
    case date(PlanDate)
    case period(PlanPeriod)
    case span(Span)
    /// Ids of the field's choices.
    case choices([String])
    case flag(Bool)
    case areas([AreaCode])
    case amounts(Amounts)
    case organisations([OrganisationID])
    /// Bodies and other things of the plan.
    case items([ItemID])
    /// Rows of a register.
    case rows([ItemID])
    case links([WebLink])
    case sources([SourceReference])
}

/// Numbers per area, each known or with the reason why not.
package struct Amounts: Hashable, Sendable {
    package var byArea: [AreaCode: PlanValue<RegisterNumber>]

    package init(_ byArea: [AreaCode: PlanValue<RegisterNumber>]) { self.byArea = byArea }

    /// In the order of the codes.
    package var entries: [(area: AreaCode, amount: PlanValue<RegisterNumber>)] {
        byArea.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

extension RegisterValue {
    /// The words by which conditions, filters and counts know it; none of a text, number or date.
    package var words: [String] {
        switch self {
        case .choices(let ids): ids
        case .flag(let flag): [flag ? "true" : "false"]
        case .areas(let codes): codes.map(\.rawValue)
        case .organisations(let ids): ids.map(\.rawValue)
        case .items(let ids), .rows(let ids): ids.map(\.rawValue)
        default: []
        }
    }

    package var number: RegisterNumber? {
        switch self {
        case .number(let number), .money(let number): number
        default: nil
        }
    }

    /// The first and last day that it is about.
    package var days: ClosedRange<PlanDate>? {
        switch self {
        case .date(let date): return date...date
        case .span(let span): return span.firstDay...max(span.firstDay, span.lastDay)
        case .period(let period):
            if case .day(let day) = period { return day...day }
            let first = period.months.lowerBound
            return PlanDate(year: first.year, month: first.monthOfYear, day: 1).map { $0...period.lastDay }
        default: return nil
        }
    }
}
