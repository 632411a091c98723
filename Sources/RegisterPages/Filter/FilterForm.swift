import Markup
import Phrases
import Registers
import SiteKit

/// What a reader may choose of a register: a plain form that works without a script, and what is chosen as chips.
struct FilterForm {
    let frame: RegisterFrame

    private var context: PageContext { frame.context }
    private var query: RegisterPageQuery { frame.query }

    var html: HTML {
        let choices = frame.declaration.filters.map { ($0, FilterWord(frame: frame, key: $0).options) }
            .filter { $0.1.count > 1 || query.filters[$0.0] != nil }
        return """
            <details class="only-screen register-filter"\(attr: "open", isNarrowed)><summary>\(context(RegistersPhrases.filter))</summary>
            <form class="filters" method="get" action="\(url: frame.href())" aria-label="\(context(RegistersPhrases.filter))">
            <p class="field"><label for="zoek">\(context(RegistersPhrases.search))</label>\
            <input id="zoek" name="q" type="search" maxlength="100" value="\(query.words)" autocomplete="off"></p>
            \(each: choices, { select($0, $1) })\(kept)<p class="field"><button class="btn">\(context(RegistersPhrases.show))</button></p></form></details>
            \(chips)
            """
    }

    var isNarrowed: Bool { !query.filters.isEmpty || !query.words.isEmpty }

    private func select(_ key: FieldKey, _ options: [FilterWord.Option]) -> HTML {
        let id = RegisterPageQuery.name(of: key), chosen = query.filters[key]
        return """
            <p class="field"><label for="\(id)">\(context(frame.label(key)))</label>\
            <select id="\(id)" name="\(id)"><option value="">\(context(RegistersPhrases.all))</option>\
            \(each: options, { "<option value=\"\($0.word)\"\(attr: "selected", $0.word == chosen)>\($0.title) (\($0.count))</option>" })</select></p>

            """
    }

    /// View and order stay as they are.
    private var kept: HTML {
        var rest = RegisterPageQuery()
        (rest.view, rest.order, rest.year) = (query.view, query.order, query.year)
        return HTML.join(rest.pairs(in: frame.language)) {
            "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">"
        }
    }

    /// What is chosen, each with the way to take it away.
    private var chips: HTML? {
        guard isNarrowed else { return nil }
        var chosen: [(title: String, query: RegisterPageQuery)] = query.filters.sorted { $0.key < $1.key }.map {
            key, word in
            let title = "\(context(frame.label(key))): \(FilterWord(frame: frame, key: key).title(word))"
            return (title, query.with { ($0.filters[key], $0.page) = (nil, 1) })
        }
        if !query.words.isEmpty { chosen.append(("“\(query.words)”", query.with { ($0.words, $0.page) = ("", 1) })) }
        return """
            <ul class="chips only-screen chosen">\(each: chosen, { title, rest in
                "<li><a class=\"chip\" data-on href=\"\(url: frame.href(rest))\" aria-label=\"\(context(RegistersPhrases.remove(title)))\">\(title) <span aria-hidden=\"true\">×</span></a></li>"
            })</ul>

            """
    }

    /// `12 van 126 afspraken`, for who cannot see the table change.
    func found(_ total: Int) -> HTML {
        let finding = RegisterFinding(frame: frame), all = finding.count(frame.register.rows.count)
        guard isNarrowed else { return .empty }
        guard total > 0 else {
            return
                "<p role=\"status\">\(context(RegistersPhrases.nothingFound)) <a href=\"\(url: frame.href())\">\(context(RegistersPhrases.clear))</a></p>\n"
        }
        return "<p role=\"status\">\(context(RegistersPhrases.found(frame.language.number(total), of: all)))</p>\n"
    }
}
