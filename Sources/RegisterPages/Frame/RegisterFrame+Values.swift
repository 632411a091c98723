import Figures
import Geography
import Markup
import Phrases
import PlanPages
import Records
import Registers
import SiteKit

extension RegisterFrame {
    /// A field of a row, or the state, as markup; why there is none; or that nobody filled it in.
    func cell(_ key: FieldKey, of row: VisibleRow) -> HTML {
        value(key, of: row) ?? "<span class=\"unsaid\">\(context(RegistersPhrases.notFilledIn))</span>"
    }

    /// The same; `nil` when nobody filled it in.
    func value(_ key: FieldKey, of row: VisibleRow) -> HTML? {
        if key == .status { return state(of: row) ?? row.reason(.status).map(reason) }
        guard let field = register.field(key) else { return nil }
        return row[key].map { html($0, of: field) } ?? row.reason(key).map(reason)
    }

    /// The state of a row with its sign; `nil` without one.
    func state(of row: VisibleRow) -> HTML? {
        register.state(of: row).map { StateMark.html($0, context($0.title)) }
    }

    private func reason(_ reason: UnknownReason) -> HTML {
        "<span class=\"unsaid\">\(context(reason.phrase))</span>"
    }

    func html(_ value: RegisterValue, of field: FieldDeclaration) -> HTML {
        switch value {
        case .number(let number): HTML(text: text(number, field.kind.form?.unit))
        case .choices(let ids):
            if let list = field.kind.choices, list.isOrdered, let step = StepMark(ids, in: list, context) {
                step.html
            } else {
                context.text(words.phrase(value, of: field))
            }
        case .areas(let codes): list(codes.map(area))
        case .amounts(let amounts): list(amounts.entries.map { amount($1, of: $0, in: field.kind.form?.unit) })
        case .organisations(let ids): list(ids.map(organisation))
        case .items(let ids): list(ids.map(item))
        case .rows(let ids): list(rows(ids, of: field).map { $0 })
        case .links(let links): list(links.map(link))
        case .sources(let sources): sourceList(sources)
        case .text(let text): plan?.prose(text) ?? HTML(text: text.rawValue)
        default: context.text(words.phrase(value, of: field))
        }
    }

    /// `12 uren`, `1 ster`, `ruim 400 bezoekers`.
    func text(_ number: RegisterNumber, _ unit: UnitWords?) -> String {
        let text = number.text(in: language)
        return unit.map { "\(text) \((number.exact == 1 ? $0.one : $0.many)(language))" } ?? text
    }

    private func list(_ items: [HTML]) -> HTML { HTML.join(items, separator: ", ") }

    private func amount(_ amount: PlanValue<RegisterNumber>, of area: AreaCode, in unit: UnitWords?) -> HTML {
        switch amount {
        case .known(let number): "\(self.area(area)) \(text(number, unit))"
        case .unknown(let reason): "\(self.area(area)) \(self.reason(reason))"
        }
    }

    func area(_ code: AreaCode) -> HTML {
        let name = HTML.isolated(words.world.name(of: code))
        guard context.edition.areas[code] != nil else { return name }
        return "<a href=\"\(url: context.href(code))\">\(name)</a>"
    }

    func organisation(_ id: OrganisationID) -> HTML {
        id.municipality.map(area) ?? context.text(words.world.name(of: id))
    }

    /// Something of the plan, as a link where it has a page.
    func item(_ id: ItemID) -> HTML {
        let name = context.text(words.world.name(of: id))
        return plan?.href(of: id).map { "<a href=\"\(url: $0)\">\(name)</a>" } ?? name
    }

    private func rows(_ ids: [ItemID], of field: FieldDeclaration) -> [HTML] {
        guard case .row(let other) = field.kind else { return [] }
        return ids.compactMap { id in
            registers.name(of: id, in: other).map { name in
                "<a href=\"\(url: context.href(.register(.row(other, id))))\">\(context.text(name))</a>"
            }
        }
    }

    private func link(_ link: WebLink) -> HTML {
        let name = link.title.map { context.text(Phrase(dutch: $0)) } ?? HTML(text: link.host)
        guard let href = Href(https: link.address) else { return name }
        return "<a href=\"\(url: href)\" rel=\"external noopener\">\(name)</a>"
    }

    func sourceList(_ sources: [SourceReference]) -> HTML {
        HTML.join(sources, separator: "; ") { plan?.source($0) ?? HTML(text: $0.shortText) }
    }
}

extension FieldKind {
    var form: NumberForm? {
        switch self {
        case .number(let form), .amounts(_, let form): form
        default: nil
        }
    }
}
