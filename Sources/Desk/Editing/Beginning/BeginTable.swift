import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The table of what can go along: a row per action, goal, indicator, list, body and budget line.
struct BeginTable {
    let beginning: YearBeginning
    let chosen: YearChoices
    let last: PlanDraft
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <div class="stack"><p class="lead">\(context(BeginPhrases.lead(beginning.year)))</p>
        <p class="note">\(context(BeginPhrases.rest))</p></div>
        \(FormView.html(.planBegin, in: context, object: String(last.state.draftToken), css: "form begin") { fields in
            """
            \(strategy(fields))\(HTML.join(YearBeginning.Part.allCases) { group($0, fields) })
            <p class="field row"><button class="btn" name="do" value="preview">\(context(BeginPhrases.preview))</button></p>
            """
        })
        """
    }

    /// Fields for a new strategy, where the one there is ends before the year; folded where it does not.
    private func strategy(_ fields: FormFields) -> HTML {
        let range = last.document.strategy.years, years = language.years(range.first, range.last)
        let explained =
            beginning.needsStrategy
            ? BeginPhrases.strategyEnds(years, beginning.year) : BeginPhrases.strategyGoesOn(years)
        let first = String(beginning.year)
        return """
            <details class="edit-part"\(attr: "open", beginning.needsStrategy)><summary>\(context(BeginPhrases.strategy))</summary>
            <p>\(context(explained))</p>
            \(fields.text(BeginForm.strategyTitle, BeginPhrases.strategyTitle, value: "", limit: 300, required: false))\
            \(fields.text(BeginForm.strategyFirst, BeginPhrases.strategyFirst, value: first, limit: 4, mode: "numeric", required: false))\
            \(fields.text(BeginForm.strategyLast, BeginPhrases.strategyLast, value: String(beginning.year + 3), limit: 4, mode: "numeric", required: false))\
            </details>

            """
    }

    private func group(_ part: YearBeginning.Part, _ fields: FormFields) -> HTML {
        let rows = beginning.rows(of: part)
        guard let first = rows.first else { return .empty }
        let id = "begin-\(part.rawValue)"
        let all = HTML.join(first.choices, separator: " ") { choice in
            "<button class=\"btn quiet\" name=\"do\" value=\"\(BeginForm.all(part, choice))\">\(context(BeginPhrases.all(choice)))</button>"
        }
        let along = rows.count { chosen.choice($0) == .along }
        let target: HTML? =
            part == .indicators ? "<th scope=\"col\">\(context(BeginPhrases.target(beginning.year)))</th>" : nil
        return """
            <section aria-labelledby="\(id)"><h2 id="\(id)">\(context(BeginPhrases.part(part)))</h2>
            <p class="row small">\(context(BeginPhrases.counted(along, of: rows.count))) \(all)</p>
            <details\(attr: "open", part == .actions || hasProblem(rows, fields))><summary>\(context(BeginPhrases.rows(rows.count)))</summary>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="\(id)"><table class="choices">
            <thead><tr><th scope="col">\(context(BeginPhrases.what))</th><th scope="col">\(context(BeginPhrases.stands))</th>\
            <th scope="col">\(context(BeginPhrases.choice))</th>\(target)</tr></thead>
            <tbody>\(HTML.join(rows) { row($0, fields) })</tbody></table></div></details></section>

            """
    }

    private func hasProblem(_ rows: [YearBeginning.Row], _ fields: FormFields) -> Bool {
        rows.contains { fields.state?.problem(BeginForm.target($0)) != nil }
    }

    private func row(_ row: YearBeginning.Row, _ fields: FormFields) -> HTML {
        let name = BeginForm.name(row), now = chosen.choice(row)
        let programme = row.programme.flatMap { last.document.programme($0) }
        let place: HTML? = programme.map {
            "<br><span class=\"small muted\" lang=\"nl\">\($0.shortTitle ?? $0.title)</span>"
        }
        return """
            <tr><th scope="row"><span lang="nl">\(row.title)</span>\(place)</th><td>\(stands(row))</td>\
            <td><select name="\(name)" id="\(fields.id(name))" aria-label="\(context(BeginPhrases.choiceFor(row.title)))">\
            \(each: row.choices, { choice in
                "<option value=\"\(choice.rawValue)\"\(attr: "selected", choice == now)>\(context(BeginPhrases.word(choice)))</option>"
            })</select></td>\(target(row, fields))</tr>

            """
    }

    private func stands(_ row: YearBeginning.Row) -> HTML? {
        if let status = row.status { return HTML(text: context(status.phrase)) }
        guard row.part == .indicators, let indicator = last.document.indicators.first(where: { $0.id == row.id }),
            let target = indicator.targets.last(where: { $0.area == nil })
        else { return nil }
        return HTML(
            text: context(
                BeginPhrases.targetWas(target.period.text(in: language), PlanNumber.text(target.value, in: language))))
    }

    private func target(_ row: YearBeginning.Row, _ fields: FormFields) -> HTML? {
        guard row.part == .indicators else { return nil }
        let name = BeginForm.target(row), problem = fields.state?.problem(name)
        let value = fields.state?.values[name]?.first ?? ""
        let error: HTML? = problem.map {
            "<span class=\"error\" id=\"\(fields.id(name))-error\">\(context($0.text))</span>"
        }
        return """
            <td><input id="\(fields.id(name))" name="\(name)" type="text" inputmode="decimal" size="8" maxlength="20" autocomplete="off"\
            \(attr: "value", value.isEmpty ? nil : value)\(attr: "aria-invalid", problem == nil ? nil : "true")\
            \(attr: "aria-describedby", problem.map { _ in "\(fields.id(name))-error" }) aria-label="\(context(BeginPhrases.targetFor(row.title)))">\(error)</td>
            """
    }
}
