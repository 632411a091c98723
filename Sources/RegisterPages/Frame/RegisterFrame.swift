import Figures
import Geography
import Markup
import Phrases
import PlanPages
import Records
import Registers
import SiteKit
import Strategy

/// A register beside the page that it is shown on, with the small pieces that all its views share.
struct RegisterFrame: Sendable {
    let context: PageContext
    let registers: VisibleRegisters
    let register: VisibleRegister
    /// What rows and values are called, also those of other registers.
    let words: ValueWords
    /// For what rows name of the plan; `nil` where the reader sees no plan.
    let plan: PlanFrame?
    /// The edition that is read; `nil`: the register as it stands.
    var edition: RegisterEditionID?

    init(_ register: VisibleRegister, of registers: VisibleRegisters, on context: PageContext) {
        self.context = context
        self.registers = registers
        self.register = register
        words = registers.words
        plan = context.plan.map { PlanFrame(plan: $0, context: context) }
    }

    /// The register at an address; `nil` for one that the reader does not see.
    init?(_ id: RegisterID, _ context: PageContext) {
        guard let registers = context.registers, let register = registers[id] else { return nil }
        self.init(register, of: registers, on: context)
    }

    var language: Language { context.language }
    var declaration: RegisterDeclaration { register.declaration }
    /// Of the page; without a day nothing is late and nothing runs out.
    var today: PlanDate? { context.today }

    /// What the address asks, as far as the reader sees the fields.
    var query: RegisterPageQuery {
        context.asked(RegisterPageQuery.self).with { asked in
            asked.filters = asked.filters.filter { declaration.filters.contains($0.key) }
            if let order = asked.order, !declaration.has(order.key) { asked.order = nil }
        }
    }

    /// The day that the address asks for; `nil`: now.
    var day: PlanDate? {
        context.asked(RegisterPageQuery.self).on ?? context.asked(RowQuery.self).on
    }

    /// The register in the edition and on the day that are read.
    func href(_ query: RegisterPageQuery = RegisterPageQuery()) -> Href {
        let route = edition.map { RegisterRoute.edition(register.id, $0) } ?? .register(register.id)
        return context.href(.register(route), query.with { $0.on = day })
    }

    func href(of row: VisibleRow) -> Href { href(of: row.id) }
    func href(of row: ItemID) -> Href { context.href(.register(.row(register.id, row)), RowQuery(on: day)) }

    /// The heading of a row as a link to it, with the mark of an example.
    /// A row of an edition that its reader does not see now has nowhere to lead.
    func link(_ row: VisibleRow) -> HTML {
        guard edition == nil || context.registers?[register.id]?.row(row.id) != nil else {
            return "\(heading(row))\(example(row))"
        }
        return "<a href=\"\(url: href(of: row))\">\(heading(row))</a>\(example(row))"
    }

    func heading(_ row: VisibleRow) -> HTML { context.text(register.heading(of: row, words: words)) }

    /// Rows that are invented say so wherever they are shown.
    func example(_ row: VisibleRow) -> HTML? {
        guard row.isExample else { return nil }
        return " <strong class=\"tag-example\">\(context(RegistersPhrases.example))</strong>"
    }

    func label(_ key: FieldKey) -> Phrase {
        if key == .status, let status = declaration.status { return status.label }
        return register.field(key)?.label ?? Phrase(verbatim: key.rawValue)
    }

    func crumbs(_ rest: [Crumb] = []) -> [Crumb] {
        let title = context(declaration.title)
        let steps = [
            Crumb(context(SitePhrases.start), context.href(.start)),
            Crumb(context(SitePhrases.registers), context.href(.register(.index))),
        ]
        return steps + (rest.isEmpty ? [Crumb(title)] : [Crumb(title, href())] + rest)
    }
}
