package import Markup
import Phrases

/// A form of the site: its token, its act, the summary of what is wrong, its fields and its button.
///
///     FormView.html(.rename, in: context) { """
///         \($0.text("name", AccountPhrases.name, hint: AccountPhrases.nameHint, autocomplete: "name"))
///         \($0.button(AccountPhrases.save))
///         """ }
package enum FormView {
    /// `id` tells apart several forms of one act on a page; `object` goes back as the hidden field `object`.
    package static func html(
        _ act: Act, in context: PageContext, to route: Route? = nil, object: String? = nil, id: String? = nil,
        css: StaticString = "form", takesFiles: Bool = false, _ body: (FormFields) -> HTML
    ) -> HTML {
        let isThis = context.form?.act == act && (object == nil || context.form?.values["object"]?.first == object)
        let fields = FormFields(
            prefix: id ?? act.rawValue, state: isThis ? context.form : nil, language: context.language)
        return """
            \(summary(fields, context))<form method="post" action="\(route.map { context.href($0) } ?? context.here)" \
            class="\(literal: css)"\(attr: "enctype", takesFiles ? "multipart/form-data" : nil) novalidate>
            <input type="hidden" name="\(Form.actField)" value="\(act.rawValue)">\
            <input type="hidden" name="\(Form.tokenField)" value="\(context.formToken ?? "")">\
            \(hidden(object))
            \(body(fields))</form>

            """
    }

    private static func hidden(_ object: String?) -> HTML? {
        object.map { "<input type=\"hidden\" name=\"object\" value=\"\($0)\">" }
    }

    /// What was wrong with a form that is no longer on the page: a button that is gone must not be refused in silence.
    static func untold(in body: HTML, _ context: PageContext) -> HTML? {
        guard var state = context.form, !state.problems.isEmpty, !body.string.contains("class=\"problems\"") else {
            return nil
        }
        // There is no field to lead to.
        state.problems = state.problems.map { FormProblem(nil, $0.text) }
        return summary(FormFields(prefix: state.act.rawValue, state: state, language: context.language), context)
    }

    /// At the top, focused by the browser through its address, with a link to each field.
    package static func summary(_ fields: FormFields, _ context: PageContext) -> HTML {
        guard let problems = fields.state?.problems, !problems.isEmpty else { return .empty }
        let title = context(FormPhrases.somethingWrong)
        return """
            <div class="problems" role="alert" tabindex="-1" aria-labelledby="\(fields.prefix)-problems">\
            <h2 id="\(fields.prefix)-problems">\(title)</h2><ul>\(each: problems, { problem in
                guard let field = problem.field else { return "<li>\(context(problem.text))</li>" }
                return "<li><a href=\"\(Href(fragment: fields.id(field)))\">\(context(problem.text))</a></li>"
            })</ul></div>

            """
    }
}
