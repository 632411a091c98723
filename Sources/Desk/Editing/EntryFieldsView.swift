import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The fields of an entry as a form, each by its shape.
struct EntryFieldsView {
    let fields: FormFields
    let options: FieldOptions
    let entry: PlanEntry
    let language: Language
    /// Under a text: numbers that can be put into it.
    var picker: BindingPicker?

    /// Empty rows that are offered under the ones that are there.
    static let spareRows = 2

    var html: HTML {
        HTML.join(entry.kind.fields) { field in
            self.field(field, known: FieldSpelling.shown(field.read(entry), as: field.shape, in: language))
        }
    }

    private func field(_ field: EntryField<PlanEntry>, known: String) -> HTML {
        switch field.shape {
        case .line(let limit):
            return fields.text(
                field.name, field.label, value: known, hint: field.hint, limit: limit, required: isRequired(field))
        case .text(let limit):
            let text = fields.area(
                field.name, field.label, value: known, hint: field.hint, rows: 12, limit: limit, lang: "nl",
                required: isRequired(field))
            return "\(text)\(field.name == "text" ? picker?.html(fields) : nil)"
        case .lines(let limit):
            return fields.area(
                field.name, field.label, value: known, hint: field.hint, rows: 4, limit: limit, lang: "nl",
                required: isRequired(field))
        case .number, .whole, .euros, .stated:
            let text = fields.text(
                field.name, field.label, value: known, hint: field.hint, limit: field.shape.limit,
                required: isRequired(field))
            return "\(text)\(numbers.question(field.name, id: field.name, field.shape))"
        case .period:
            return fields.text(
                field.name, field.label, value: known, hint: field.hint, limit: 20, required: isRequired(field))
        case .date:
            return fields.text(
                field.name, field.label, value: known, hint: field.hint, type: "date", required: isRequired(field))
        case .flag: return fields.tick(field.name, field.label, ticked: known == "ja", hint: field.hint)
        case .choice(let choices):
            return fields.choice(
                field.name, field.label, options: selectable(choices, known), value: known, hint: field.hint,
                required: false)
        case .one(let target):
            return fields.choice(
                field.name, field.label, options: selectable(target, known), value: known, hint: field.hint,
                required: false)
        case .many(let target): return many(field, to: target, known: known)
        case .rows(let columns): return rows(field, columns: columns, known: known)
        }
    }

    private func isRequired(_ field: EntryField<PlanEntry>) -> Bool { field.isRequired(in: entry) }

    private var numbers: NumberQuestions { NumberQuestions(fields: fields, entry: entry, language: language) }

    /// The words of a choice, with a value that is none of them any more, so that saving keeps it.
    private func selectable(_ choices: [FieldChoice], _ known: String) -> [FieldOptions.Option] {
        let all = choices.map { (value: $0.value, text: $0.label(language)) }
        return known.isEmpty || all.contains { $0.value == known } ? all : all + [(value: known, text: known)]
    }

    /// The options with one for none first, and with a value that nothing has any more, so that saving keeps it.
    private func selectable(_ target: FieldTarget, _ known: String) -> [FieldOptions.Option] {
        let all = options.options(target)
        let lost = known.isEmpty || all.contains { $0.value == known } ? [] : [(value: known, text: known)]
        return target == .audience ? all + lost : [("", EditPhrases.none(language))] + all + lost
    }

    private func many(_ field: EntryField<PlanEntry>, to target: FieldTarget, known: String) -> HTML {
        let ticked = Set(known.split(separator: " ").map(String.init))
        let all = options.options(target)
        let values = Set(all.map(\.value))
        let lost = ticked.filter { !values.contains($0) }.sorted().map { (value: $0, text: $0) }
        guard !(all.isEmpty && lost.isEmpty) else { return .empty }
        let now = fields.state.map { Set($0.values[field.name] ?? []) } ?? ticked
        let names = (all + lost).filter { now.contains($0.value) }.map(\.text)
        let summary = names.isEmpty ? EditPhrases.none(language) : names.joined(separator: ", ")
        return """
            <details class="pick"\(attr: "open", fields.state?.problem(field.name) != nil)><summary>\(field.label(language)): <span class="muted">\(summary)</span></summary>
            \(fields.boxes(field.name, field.label, options: all + lost, ticked: ticked, hint: field.hint))</details>

            """
    }

    // MARK: Small tables

    private func rows(_ field: EntryField<PlanEntry>, columns: [RowColumn], known: String) -> HTML {
        let stored = RowText.split(known)
        let typed = fields.state.map { EntryTyping.rows(field.name, of: columns.count, in: $0.values) }
        let shown = typed ?? stored
        let problem = fields.state?.problem(field.name)
        let hint = [field.hint, EditPhrases.rowsHint].compactMap { $0?(language) }.joined(separator: " ")
        let id = fields.id(field.name)
        return """
            <fieldset class="field rows" id="\(id)" tabindex="-1" aria-describedby="\(id)-hint\(when: problem != nil, " \(id)-error")">\
            <legend>\(field.label(language))</legend><span class="hint" id="\(id)-hint">\(hint)</span>\
            \(problem.map { "<span class=\"error\" id=\"\(id)-error\"><span class=\"vh\">\(FormPhrases.error(language)): </span>\($0.text(language))</span>" })
            \(each: shown.enumerated(), { index, cells in row(field, columns: columns, at: index, cells: cells, isNew: false) })\
            \(each: 0..<Self.spareRows, { row(field, columns: columns, at: shown.count + $0, cells: [], isNew: true) })</fieldset>

            """
    }

    private func row(
        _ field: EntryField<PlanEntry>, columns: [RowColumn], at index: Int, cells: [String], isNew: Bool
    ) -> HTML {
        let name = isNew ? EditPhrases.newRow(language) : "\(EditPhrases.row(language)) \(index + 1)"
        return """
            <div class="row-fields" role="group" aria-label="\(field.label(language)), \(name)"><p class="row-name small muted">\(name)</p>\
            \(each: columns.enumerated(), { number, column in
                cell(EntryTyping.cellName(field.name, row: index, column: number), in: column, value: number < cells.count ? cells[number] : "", isNew: isNew)
            })</div>

            """
    }

    private func cell(_ name: String, in column: RowColumn, value: String, isNew: Bool) -> HTML {
        let place = name.replacing(".", with: "-")
        let id = fields.id(place), problem = fields.state?.problem(place)
        let marks: HTML = """
            \(attr: "aria-invalid", problem == nil ? nil : "true")\(attr: "aria-describedby", problem == nil ? nil : "\(id)-error")
            """
        let label: HTML = """
            <label for="\(id)">\(column.label(language))\(when: column.isRequired && !isNew, " <span class=\"muted\">(\(FormPhrases.required(language)))</span>")</label>\
            \(problem.map { "<span class=\"error\" id=\"\(id)-error\"><span class=\"vh\">\(FormPhrases.error(language)): </span>\($0.text(language))</span>" })
            """
        let none = [(value: "", text: EditPhrases.none(language))]
        switch column.shape {
        case .choice(let choices):
            let options = selectable(choices, value)
            let hasNone = options.contains { $0.value.isEmpty }
            return
                "<p class=\"cell\">\(label)\(select(name, id: id, marks: marks, options: hasNone ? options : none + options, chosen: value))</p>"
        case .one(let target):
            let known = options.options(target)
            let lost = value.isEmpty || known.contains { $0.value == value } ? [] : [(value: value, text: value)]
            return
                "<p class=\"cell\">\(label)\(select(name, id: id, marks: marks, options: none + known + lost, chosen: value))</p>"
        case .flag:
            return
                "<p class=\"cell\">\(label)\(select(name, id: id, marks: marks, options: [("", Phrase("nee", "no")(language)), ("ja", Phrase("ja", "yes")(language))], chosen: value))</p>"
        case .date:
            return
                "<p class=\"cell\">\(label)<input id=\"\(id)\" name=\"\(name)\" type=\"date\" value=\"\(value)\"\(marks)></p>"
        case .number, .whole, .euros, .stated:
            return """
                <div class="cell"><p class="cell">\(label)<input id="\(id)" name="\(name)" type="text" value="\(value)" \
                maxlength="\(column.shape.limit)" autocomplete="off"\(marks)></p>\(numbers.question(name, id: place, column.shape))</div>
                """
        default:
            let isLong = column.shape.limit > 300
            return """
                <p class="cell\(when: isLong, " wide")">\(label)<input id="\(id)" name="\(name)" type="text" value="\(value)" \
                maxlength="\(column.shape.limit)" autocomplete="off"\(marks)></p>
                """
        }
    }

    private func select(
        _ name: String, id: String, marks: HTML, options: [FieldOptions.Option], chosen value: String
    ) -> HTML {
        """
        <select id="\(id)" name="\(name)"\(marks)>\(each: options, { option in
            "<option value=\"\(option.value)\"\(attr: "selected", option.value == value)>\(option.text)</option>"
        })</select>
        """
    }
}
