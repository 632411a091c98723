import Markup
import Phrases
import Records
import Registers
import SiteKit

/// A row to another state: a choice and a button, with the fields that a state needs and the row does not have.
struct MoveForm {
    let desk: RegisterDesk
    let row: VisibleRow
    let revision: Int
    /// On a board, where there is room for the choice alone.
    var isShort = false

    private var frame: RegisterFrame { desk.frame }
    private var context: PageContext { frame.context }
    private var states: [StatusMachine.State] { desk.rights.states(from: row.row) }

    /// `nil` where somebody may not move it anywhere.
    var html: HTML? {
        let states = states
        guard !states.isEmpty else { return nil }
        return FormView.html(
            .rowMove, in: context, to: .register(.row(desk.id, row.id)), id: "move-\(row.id)", css: "form move"
        ) { inputs in
            """
            \(inputs.hidden("base", inputs.value("base", String(revision))))\(inputs.choice("to", WritingPhrases.moveTo, options: [(value: "", text: "")] + states.map { ($0.id, $0.title(frame.language)) }))\
            \(isShort ? nil : rest(inputs, states))\(inputs.button(WritingPhrases.move))
            """
        }
    }

    private func rest(_ inputs: FormFields, _ states: [StatusMachine.State]) -> HTML {
        let writable = desk.rights.fields(of: row.row)
        let missing = writable.filter { field in
            row[field.key] == nil && states.contains { $0.needs.contains(field.key) }
        }
        let keys = Set(missing.map(\.key))
        let needs: HTML = HTML.join(states.filter { !keys.isDisjoint(with: $0.needs) }) { state in
            let labels = missing.filter { state.needs.contains($0.key) }.map { "“\($0.label(frame.language))”" }
            return
                "<p class=\"small muted\">\(context(WritingPhrases.needs(state.title(frame.language), frame.language.list(labels))))</p>\n"
        }
        return """
            \(needs)\(RowFieldsView(inputs: inputs, frame: frame, row: row).html(missing))\
            \(inputs.text("since-day", WritingPhrases.since, hint: WritingPhrases.sinceHint, type: "date", required: false))
            """
    }
}
