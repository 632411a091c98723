import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// The lines of a budget: a column per year and stage that the plan has, and the difference between budget and realisation.
struct BudgetTable {
    let budget: Budget
    let frame: PlanFrame

    private struct Column: Hashable, Comparable {
        let year: Int
        let stage: BudgetAmount.Stage

        static func < (a: Column, b: Column) -> Bool {
            (a.year, a.stage == .budget ? 0 : 1) < (b.year, b.stage == .budget ? 0 : 1)
        }
    }

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }
    private var columns: [Column] {
        Set(budget.lines.flatMap { $0.amounts.map { Column(year: $0.year, stage: $0.stage) } }).sorted()
    }
    /// The year of which both budget and realisation are known columns.
    private var comparedYear: Int? {
        let all = columns
        return all.first { a in a.stage == .budget && all.contains { $0.year == a.year && $0.stage == .realisation } }?
            .year
    }

    var html: HTML? {
        guard !budget.lines.isEmpty else { return nil }
        let columns = columns, compared = comparedYear
        return """
            <div class="scroll" tabindex="0" role="group" aria-label="\(budget.title)"><table>
            <thead><tr><th scope="col">\(context(BudgetPhrases.line))</th>\(each: columns, { column in
                "<th scope=\"col\" class=\"r\">\(language.sentenceStart(context(PlanWords.stage(column.stage)))) \(column.year)</th>"
            })\(compared.map { "<th scope=\"col\" class=\"r\">\(context(BudgetPhrases.difference)) \($0)</th>" as HTML })</tr></thead>
            \(each: BudgetLine.Side.allCases, { side($0, columns: columns, comparing: compared) })\(balance(columns, compared))</table></div>
            \(when: hasUnknown, "<p class=\"note\">\(context(BudgetPhrases.unknownAmounts))</p>")
            """
    }

    private var hasUnknown: Bool {
        budget.lines.contains { line in line.amounts.isEmpty || line.amounts.contains { $0.amount.value == nil } }
    }

    private func side(_ side: BudgetLine.Side, columns: [Column], comparing compared: Int?) -> HTML {
        let lines = budget.lines.filter { $0.side == side }
        guard !lines.isEmpty else { return .empty }
        let width = columns.count + 1 + (compared == nil ? 0 : 1)
        return """
            <tbody><tr class="sum"><th scope="rowgroup" colspan="\(width)">\(context(PlanWords.side(side)))</th></tr>
            \(each: lines, { row($0, columns: columns, comparing: compared) })\
            \(sumRow(BudgetPhrases.total, columns: columns, comparing: compared) { budget.total(side, in: $0, as: $1) })</tbody>

            """
    }

    /// Income less expenses, when the budget has both.
    private func balance(_ columns: [Column], _ compared: Int?) -> HTML? {
        guard BudgetLine.Side.allCases.allSatisfy({ side in budget.lines.contains { $0.side == side } }) else {
            return nil
        }
        let row = sumRow(BudgetPhrases.balance, columns: columns, comparing: compared) {
            budget.balance(in: $0, as: $1)
        }
        return row.isEmpty ? nil : "<tbody>\(row)</tbody>\n"
    }

    private func sumRow(
        _ title: Phrase, columns: [Column], comparing compared: Int?,
        amount: (Int, BudgetAmount.Stage) -> PlanValue<Euros>
    ) -> HTML {
        // Where no amount is known at all, the lines have said so.
        guard budget.lines.contains(where: { $0.amounts.contains { $0.amount.value != nil } }) else { return .empty }
        let difference: HTML? = compared.map { year in
            Self.cell(
                BudgetVariance(budget: amount(year, .budget), realisation: amount(year, .realisation)).variance, frame)
        }
        return """
            <tr class="sum"><th scope="row">\(context(title))</th>\(each: columns, { Self.cell(amount($0.year, $0.stage), frame) })\(difference)</tr>
            """
    }

    private func row(_ line: BudgetLine, columns: [Column], comparing compared: Int?) -> HTML {
        let isWhole = budget.lines.contains { $0.partOf == line.id }
        let notes = HTML.join(line.notes) {
            " <a class=\"small\" href=\"#noot-\($0)\">\(context(BudgetPhrases.note)) \($0)</a>"
        }
        return """
            <tr\(attr: "class", isWhole ? "sum" : nil)><th scope="row">\(frame.nl(line.title))\(notes)</th>\
            \(amounts(line, columns: columns, comparing: compared))</tr>

            """
    }

    /// A cell per column; one over all of them where nothing is known and for one reason.
    private func amounts(_ line: BudgetLine, columns: [Column], comparing compared: Int?) -> HTML {
        let all = columns.map { line.amount($0.year, $0.stage) }
        let reasons = Set(all.map(\.reason))
        if columns.count > 1, reasons.count == 1, case let reason?? = reasons.first {
            let width = columns.count + (compared == nil ? 0 : 1)
            return "<td class=\"np\" colspan=\"\(width)\"><span>\(context(reason.phrase))</span></td>"
        }
        return "\(each: all, { Self.cell($0, frame) })\(compared.map { difference(line, $0) })"
    }

    static func cell(_ amount: PlanValue<Euros>, _ frame: PlanFrame) -> HTML {
        switch amount {
        case .known(let euros): "<td class=\"r\">\(frame.language.money(euros))</td>"
        case .unknown(let reason): "<td class=\"np r\"><span>\(frame.context(reason.phrase))</span></td>"
        }
    }

    /// Realisation less budget, from both amounts.
    private func difference(_ line: BudgetLine, _ year: Int) -> HTML {
        Self.cell(line.variance(of: year).variance, frame)
    }
}
