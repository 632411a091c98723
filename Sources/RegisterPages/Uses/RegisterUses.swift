import Markup
import Phrases
import Records
import Registers
import SiteKit
import Strategy

/// The indicators of the plan that a register counts for, and whether what was stated of them can be true beside it.
struct RegisterUses {
    let frame: RegisterFrame

    private var context: PageContext { frame.context }

    static let title = Phrase("Telt voor het jaarplan", "Counts for the year plan")
    private static func differs(_ periods: String) -> Phrase {
        Phrase(
            "over \(periods) zegt de opgave in het plan iets anders", "the plan states something else on \(periods)")
    }
    private static let now = Phrase("nu", "now")

    /// `nil` where no indicator that the reader sees is counted here.
    var html: HTML? {
        let found = (context.plan?.document.indicators ?? []).filter { $0.countIn?.register == frame.register.id }
        guard !found.isEmpty else { return nil }
        return "<ul class=\"bul\">\(each: found, { "<li>\(indicator($0))</li>" })</ul>"
    }

    private func indicator(_ indicator: Indicator) -> HTML {
        let href = context.href(.plan(.indicator(indicator.id)))
        let link: HTML = "<a href=\"\(url: href)\">\(context.text(Phrase(dutch: indicator.title)))</a>"
        guard let list = indicator.listed(in: frame.registers, on: frame.today) else { return link }
        let differing = list.entries.filter(\.disagrees)
        guard !differing.isEmpty else { return link }
        let periods = frame.language.list(
            differing.map { $0.period?.text(in: frame.language) ?? context(Self.now) })
        return "\(link): \(context(Self.differs(periods)))"
    }
}
