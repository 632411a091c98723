import Markup
import Phrases
import Records
import Registers
import SiteKit

/// The editions of a register: those that were released, those that wait, and the way to make one.
struct EditionsPage {
    let frame: RegisterFrame
    /// For who writes or releases; `nil`: they only read.
    let desk: RegisterDesk?
    let editions: [RegisterEdition]

    private var context: PageContext { frame.context }

    var page: Page {
        let title = context(WritingPhrases.editions)
        let none: HTML? = editions.isEmpty ? "<p>\(context(WritingPhrases.noEditions))</p>\n" : nil
        return Page(
            title: "\(title): \(context(frame.declaration.title))", description: context(frame.declaration.title),
            section: .plan, crumbs: frame.crumbs([Crumb(title)]),
            body: """
                <p class="kind">\(context.text(frame.declaration.title))</p><h1>\(title)</h1>
                \(context.notice)<p class="lead">\(context(WritingPhrases.freezeExplained))</p>\(none)<ul class="list">\(each: editions, entry)</ul>\(freeze)
                """
        ).unlisted
    }

    private func entry(_ edition: RegisterEdition) -> HTML {
        let name = context(WritingPhrases.edition(edition.number, edition.day.text(in: frame.language)))
        let href = context.href(.register(.edition(frame.register.id, edition.id)))
        let count = frame.language.count(edition.rowCount, one: frame.declaration.one, many: frame.declaration.many)
        let state: HTML? =
            switch edition.verdict?.kind {
            case .released?: nil
            case .returned?: " · \(context(WritingPhrases.returned))"
            case nil: " · <strong>\(context(WritingPhrases.waiting))</strong>"
            }
        return """
            <li><a href="\(url: href)">\(name)</a> <span class="muted small">\(count)</span>\(state)\(decide(edition))</li>

            """
    }

    private func decide(_ edition: RegisterEdition) -> HTML? {
        guard edition.verdict == nil, let desk, desk.rights.mayReleaseRegister,
            edition.frozen.author.person != desk.actor.author.person
        else { return nil }
        return FormView.html(.editionDecide, in: context, object: edition.id.description, id: "edition-\(edition.id)") {
            inputs in
            """
            \(inputs.text("remark", WritingPhrases.remark, hint: WritingPhrases.remarkHint, limit: FreeText.longestReason, required: false))
            <p class="field row"><button class="btn" name="do" value="release">\(context(WritingPhrases.release))</button> \
            <button class="btn quiet" name="do" value="return">\(context(WritingPhrases.giveBack))</button></p>
            """
        }
    }

    private var freeze: HTML? {
        guard frame.declaration.editions != nil, !frame.declaration.isSealed, let rights = desk?.rights,
            rights.mayWriteRegister || rights.mayReleaseRegister, !editions.contains(where: { $0.verdict == nil })
        else { return nil }
        return FormView.html(.editionFreeze, in: context, css: "form inline") { $0.button(WritingPhrases.freeze) }
    }
}
