import Markup
import Phrases
import Records
import Registers
import SiteKit

/// A cabinet: the rows of this register are drawers, and in each lie the rows of other registers that name it, level by level.
struct DrawersView {
    let frame: RegisterFrame
    let through: [DrawerLevel]

    private var context: PageContext { frame.context }

    var html: HTML {
        let rows = frame.register.rows(frame.rowQuery)
        return "<div class=\"cabinet\">\(each: rows, drawer)</div>\n"
    }

    private func drawer(_ row: VisibleRow) -> HTML {
        let inside = below(row, through[...])
        let content: HTML =
            inside.isEmpty
            ? "<p class=\"unsaid\">\(context(RegistersPhrases.emptyDrawer))</p>" : HTML.join(inside, { $0 })
        return """
            <details class="drawer more" id="\(row.id)"><summary><span class="plate"><b>\(frame.heading(row))</b>\
            <span>\(holds(row))</span></span></summary>
            <div class="drawer-in">\(text(row, in: frame))\(content)</div></details>

            """
    }

    /// `4 verschijnselen, 9 manieren van aanpak`
    private func holds(_ row: VisibleRow) -> String {
        var ids: Set<String> = [row.id.rawValue], parts: [String] = []
        for level in through {
            guard let register = frame.registers[level.register] else { break }
            let found = register.rows.filter { !ids.isDisjoint(with: $0.words(level.field)) }
            ids = Set(found.map(\.id.rawValue))
            let declaration = register.declaration
            parts.append(frame.language.count(found.count, one: declaration.one, many: declaration.many))
        }
        return parts.joined(separator: ", ")
    }

    /// What lies in a row, of the next level down.
    private func below(_ row: VisibleRow, _ levels: ArraySlice<DrawerLevel>) -> [HTML] {
        guard let level = levels.first, let register = frame.registers[level.register] else { return [] }
        let there = RegisterFrame(register, of: frame.registers, on: context)
        let found = register.rows.filter { $0.words(level.field).contains(row.id.rawValue) }
        let rest = levels.dropFirst()
        guard !rest.isEmpty else {
            return found.isEmpty
                ? ["<p class=\"unsaid\">\(context(RegistersPhrases.nothingHere))</p>\n"]
                : ["<ul class=\"remedies\">\(each: found, { remedy($0, in: there, under: level.field) })</ul>\n"]
        }
        return found.map { inner in
            """
            <section class="phenomenon"><h3>\(there.link(inner))</h3>\(text(inner, in: there))
            \(HTML.join(below(inner, rest)))</section>

            """
        }
    }

    /// The innermost rows: what they are called, what they say, and each choice, drawn where it is one of more and less.
    private func remedy(_ row: VisibleRow, in there: RegisterFrame, under field: FieldKey) -> HTML {
        let choices = there.declaration.fields.filter { $0.kind.choices != nil }
        return """
            <li><h4>\(there.link(row))</h4>\(text(row, in: there))
            <dl class="beside-remedy">\(each: choices, { choice in
                "<div><dt>\(context.text(choice.label))</dt><dd>\(there.cell(choice.key, of: row))</dd></div>"
            })</dl></li>

            """
    }

    private func text(_ row: VisibleRow, in there: RegisterFrame) -> HTML? {
        there.declaration.fields.first { $0.isText && row[$0.key] != nil }.map { there.cell($0.key, of: row) }
    }
}
