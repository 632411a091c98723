import Markup
import Phrases
import Records
import Registers
import SiteKit

/// What is counted of a register, as tiles: the number, over what, and how it is divided.
struct CountTiles {
    let frame: RegisterFrame

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    var html: HTML? {
        let counts = frame.declaration.counts.filter { $0.scope == .all || !frame.register.rows.isEmpty }
        guard !counts.isEmpty else { return nil }
        return """
            <section aria-labelledby="geteld" class="first"><h2 id="geteld" class="under">\(context(RegistersPhrases.counts))</h2>
            <div class="count-tiles">\(each: counts, tile)</div></section>

            """
    }

    private func tile(_ count: CountDeclaration) -> HTML {
        guard let tally = tally(count) else { return .empty }
        return """
            <div class="tile"><h3>\(context.text(count.title))</h3>\
            <p class="tile-value">\(words(tally.total, of: count))</p><p class="tile-note">\(base(count, tally))</p>\(parts(tally))</div>

            """
    }

    private func tally(_ count: CountDeclaration) -> RegisterTally? {
        count.scope == .all ? frame.register.count(count.id) : frame.register.count(count.id, of: frame.rowQuery)
    }

    private func base(_ count: CountDeclaration, _ tally: RegisterTally) -> String {
        if count.scope == .all {
            let base = context(RegistersPhrases.countedOverAll(count.minimum))
            guard tally.total == .withheld else { return base }
            return context(RegistersPhrases.withheldExplained(count.minimum))
        }
        let rows = frame.register.rows(frame.rowQuery).count
        return context(RegistersPhrases.countedOver(RegisterFinding(frame: frame).count(rows)))
    }

    private func words(_ cell: RegisterTally.Cell, of count: CountDeclaration) -> HTML {
        switch cell {
        case .withheld: "<small>\(context(RegistersPhrases.withheld))</small>"
        case .none: "<small>\(context(RegistersPhrases.noMiddle))</small>"
        case .value(let amount): "\(number(amount)) <small>\(unit(count, amount))</small>"
        }
    }

    private func number(_ amount: RegisterTally.Amount) -> String {
        if let exact = amount.exact { return text(exact) }
        guard let most = amount.most else { return context(RegistersPhrases.atLeast(text(amount.least))) }
        return context(RegistersPhrases.between(text(amount.least), text(most)))
    }

    private func text(_ value: Double) -> String {
        language.number(value, decimals: value == value.rounded() ? 0 : 1)
    }

    private func unit(_ count: CountDeclaration, _ amount: RegisterTally.Amount) -> String {
        let field = count.field.flatMap(frame.register.field), isOne = amount.exact == 1
        let own = count.unit ?? (count.what == .sum || count.what == .median ? field?.kind.form?.unit : nil)
        if let own { return (isOne ? own.one : own.many)(language) }
        // A sum of a field without a unit is no number of rows.
        guard count.what == .rows else { return "" }
        return (isOne ? frame.declaration.one : frame.declaration.many)(language)
    }

    /// Along the first axis, folded.
    private func parts(_ tally: RegisterTally) -> HTML? {
        let parts = tally.parts
        guard parts.count > 1 || (parts.count == 1 && tally.total == .withheld), let axis = tally.axes.first else {
            return nil
        }
        return """
            <details class="more"><summary>\(context(RegistersPhrases.divided)): \(context(frame.label(axis.axis.key)))</summary>
            <table><tbody>\(each: parts, { entry, cell in
                "<tr><th scope=\"row\">\(title(entry, axis.axis.key))</th><td class=\"r\">\(part(cell))</td></tr>"
            })</tbody></table></details>
            """
    }

    private func part(_ cell: RegisterTally.Cell) -> String {
        switch cell {
        case .withheld: context(RegistersPhrases.withheld)
        case .none: context(RegistersPhrases.noMiddle)
        case .value(let amount): number(amount)
        }
    }

    private func title(_ entry: TallyAxis.Entry, _ key: FieldKey) -> String {
        switch entry {
        case .word(let word): FilterWord(frame: frame, key: key).title(word)
        case .area(let code): frame.words.world.name(of: code)
        case .period(let period): period.text(in: language)
        case .unstated: context(RegistersPhrases.unstated)
        }
    }
}
