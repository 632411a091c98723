import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// The step with which the plan of a year begins: what goes along from the year before, in one table, then a preview.
enum BeginPage {
    /// `nil` where there is no plan of the year before.
    static func page(_ year: Int, in context: PageContext, from store: any PlanStore) throws -> Page? {
        guard let last = try PlanDraft(year - 1, store) else { return nil }
        let title = context(BeginPhrases.title(year))
        let isThere = try store.planState(of: year) != nil
        let body: HTML
        if isThere {
            body = """
                <p class="lead">\(context(BeginPhrases.isThere(year)))</p>
                <p><a href="\(context.href(.edit(.desk(year))))">\(context(EditPhrases.desk(year)))</a></p>
                """
        } else {
            let sent = context.form?.act == .planBegin ? context.form : nil
            let beginning = YearBeginning(after: last.document)
            let read = BeginForm.read(sent?.values ?? [:], for: beginning, in: context.language)
            let isPreview = sent?.values["do"]?.first == "preview" && sent?.problems.isEmpty == true
            if isPreview {
                let earlier = try EarlierPlans(before: year, in: store)
                body = BeginPreview(beginning: beginning, chosen: read.choices, last: last, context: context)
                    .html(after: earlier)
            } else {
                body = BeginTable(beginning: beginning, chosen: read.choices, last: last, context: context).html
            }
        }
        return Page(
            title: title, description: context(EditPhrases.description), section: .plan,
            crumbs: context.crumbs(to: title, below: (EditPhrases.desk(year - 1), .edit(.desk(year - 1)))),
            body: "<div class=\"stack\"><h1>\(title)</h1></div>\n\(context.notice)\(body)"
        ).unlisted
    }
}
