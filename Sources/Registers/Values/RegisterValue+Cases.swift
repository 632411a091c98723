package import Geography
package import Records

/// A value of the case that a field's type has; `nil` for another one.
extension RegisterValue {
    package var lines: [String]? { if case .lines(let lines) = self { lines } else { nil } }
    package var text: PlanText? { if case .text(let text) = self { text } else { nil } }
    package var plainNumber: RegisterNumber? { if case .number(let number) = self { number } else { nil } }
    package var euros: RegisterNumber? { if case .money(let amount) = self { amount } else { nil } }
    package var date: PlanDate? { if case .date(let date) = self { date } else { nil } }
    package var period: PlanPeriod? { if case .period(let period) = self { period } else { nil } }
    package var span: Span? { if case .span(let span) = self { span } else { nil } }
    package var choices: [String]? { if case .choices(let ids) = self { ids } else { nil } }
    package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
    package var areas: [AreaCode]? { if case .areas(let codes) = self { codes } else { nil } }
    package var amounts: Amounts? { if case .amounts(let amounts) = self { amounts } else { nil } }
    package var organisations: [OrganisationID]? { if case .organisations(let ids) = self { ids } else { nil } }
    package var items: [ItemID]? { if case .items(let ids) = self { ids } else { nil } }
    package var rows: [ItemID]? { if case .rows(let ids) = self { ids } else { nil } }
    package var links: [WebLink]? { if case .links(let links) = self { links } else { nil } }
    package var sources: [SourceReference]? { if case .sources(let sources) = self { sources } else { nil } }
}
