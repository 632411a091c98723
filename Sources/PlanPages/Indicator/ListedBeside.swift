import Markup
import Phrases
import Records
import Registers
import SiteKit
import Strategy

/// What a register counts, beside what was stated: nothing to compare until somebody says that the register is complete.
struct ListedBeside {
    let list: ListedCount
    let page: IndicatorPage

    private var context: PageContext { page.context }
    private var language: Language { page.language }

    var section: HTML {
        """
        <section aria-labelledby="register"><h2 id="register">\(context(Self.title))</h2>
        <p class="prose">\(lead)</p>\(table)\(contradiction)</section>

        """
    }

    private var lead: HTML {
        let register = list.register.declaration
        let link: HTML =
            "<a href=\"\(url: context.href(.register(.register(list.register.id))))\">\(context.text(register.title))</a>"
        let count: HTML = "“\(context.text(list.count.title))”"
        guard let since = list.count.completeSince else {
            return "\(context(Self.kept)) \(link), \(context(Self.under)) \(count). \(context(Self.notComplete))"
        }
        return """
            \(context(Self.kept)) \(link), \(context(Self.under)) \(count). \
            \(context(Self.complete(since.text(in: language))))
            """
    }

    private var table: HTML? {
        guard !list.entries.isEmpty else { return nil }
        return """
            <div class="scroll" tabindex="0" role="region" aria-labelledby="register"><table>
            <thead><tr><th scope="col">\(context(IndicatorValuePhrases.period))</th>\
            <th scope="col" class="r">\(context(IndicatorPhrases.statedOn))</th>\
            <th scope="col" class="r">\(context(Self.inRegister))</th></tr></thead>
            <tbody>\(each: list.entries, row)</tbody></table></div>

            """
    }

    private func row(_ entry: ListedCount.Entry) -> HTML {
        let period = entry.period.map { HTML(text: language.period($0)) } ?? HTML(text: context(Self.now))
        return """
            <tr><th scope="row">\(period)</th>\(stated(entry.stated))\
            <td class="r">\(cell(entry.listed))\(when: entry.disagrees, " <span aria-hidden=\"true\">≠</span>")</td></tr>

            """
    }

    private func stated(_ value: IndicatorValue?) -> HTML {
        switch value?.value {
        case .known(let number)?:
            "<td class=\"r\">\(language.stated(number, page.indicator, withUnit: false))</td>"
        case .unknown(let reason)?: "<td class=\"np r\"><span>\(context(reason.phrase))</span></td>"
        case nil: "<td class=\"np r\"><span>\(context(Self.notStated))</span></td>"
        }
    }

    private func cell(_ cell: RegisterTally.Cell) -> String {
        switch cell {
        case .value(let amount): amount.text(in: language)
        case .withheld: context(Self.withheld)
        case .none: context(Self.nothing)
        }
    }

    /// For who can mend it.
    private var contradiction: HTML? {
        let differing = list.entries.filter(\.disagrees)
        guard !differing.isEmpty else { return nil }
        let periods = language.list(differing.map { $0.period?.text(in: language) ?? context(Self.now) })
        let words = page.frame.plan.viewer == .bureau ? Self.mend(periods) : Self.differs(periods)
        return "<p class=\"note\">\(context(words))</p>\n"
    }

    private static let title = Phrase("Geteld in een register", "Counted in a register")
    private static let kept = Phrase(
        "Wat hier wordt geteld, staat in het register", "What is counted here is listed in the register")
    private static let under = Phrase("bij", "under")
    private static let notComplete = Phrase(
        "Dat register is nog niet compleet. Daarom geldt het aantal dat is opgegeven.",
        "That register is not complete yet. So the number that was stated holds.")
    private static func complete(_ since: String) -> Phrase {
        Phrase("Dat register is compleet vanaf \(since).", "That register is complete from \(since) on.")
    }
    private static let inRegister = Phrase("In het register", "In the register")
    private static let now = Phrase("nu", "now")
    private static let notStated = Phrase("niet opgegeven", "not stated")
    private static let withheld = Phrase("niet getoond", "not shown")
    private static let nothing = Phrase("niets om te tellen", "nothing to count")
    private static func differs(_ periods: String) -> Phrase {
        Phrase(
            "Over \(periods) zeggen de opgave en het register niet hetzelfde.",
            "The statement and the register do not say the same on \(periods).")
    }
    private static func mend(_ periods: String) -> Phrase {
        Phrase(
            "Over \(periods) kunnen de opgave en het register niet allebei kloppen. Vul het register aan of verbeter de waarde.",
            "The statement and the register cannot both be right on \(periods). Complete the register, or correct the value."
        )
    }
}

extension IndicatorPage {
    /// Nothing where no register counts it, or none that this reader sees.
    var listed: HTML? {
        guard let registers = context.registers, let list = indicator.listed(in: registers, on: context.today) else {
            return nil
        }
        return ListedBeside(list: list, page: self).section
    }
}
