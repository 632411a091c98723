import Markup
import Phrases
import Records
import Registers
import SiteKit

/// What somebody may do with a row, on its page.
struct RowTools {
    let desk: RegisterDesk
    let standing: RowStanding
    let row: VisibleRow
    /// What readers see of it, if anything.
    let published: VisibleRow?

    private var frame: RegisterFrame { desk.frame }
    private var context: PageContext { frame.context }

    /// Above the row: whether it waits.
    var standingNote: HTML? {
        switch standing.state {
        case .shown: return nil
        case .waiting(let shown):
            return """
                <div class="note alert"><p><strong>\(context(WritingPhrases.waiting)).</strong> \(context(WritingPhrases.waitingExplained))\
                \(shown.map { " \(context(WritingPhrases.waitingShown($0)))" as HTML })</p></div>
                \(changes)\(decide)
                """
        case .returned(let remark, _):
            return
                "<p class=\"note alert\"><strong>\(context(WritingPhrases.returned)):</strong> <span lang=\"nl\">\(remark)</span></p>\n"
        }
    }

    /// What readers would see differently.
    private var changes: HTML? {
        guard let published else { return nil }
        let found = RowDifference.between(published, row, in: frame)
        return found.isEmpty ? nil : RowDifference.list(found, in: frame)
    }

    private var decide: HTML? {
        guard desk.rights.mayRelease(row.row) else { return nil }
        return FormView.html(.rowDecide, in: context, object: String(standing.revision)) { inputs in
            """
            \(inputs.text("remark", WritingPhrases.remark, hint: WritingPhrases.remarkHint, limit: FreeText.longestReason, required: false))
            <p class="field row"><button class="btn" name="do" value="release">\(context(WritingPhrases.release))</button> \
            <button class="btn quiet" name="do" value="return">\(context(WritingPhrases.giveBack))</button></p>
            """
        }
    }

    /// Under the state of the row.
    func html(canUndo: Bool) -> HTML {
        let change: HTML? =
            desk.rights.mayWrite(row.row) || !desk.rights.fields(of: row.row).isEmpty
            ? "<a class=\"btn quiet\" href=\"\(url: context.href(.register(.change(desk.id, row.id))))\">\(context(WritingPhrases.change))</a> "
            : nil
        let review: HTML? =
            frame.declaration.review?.each == .row && desk.rights.mayWrite(row.row)
            ? FormView.html(.rowReview, in: context, css: "form inline") {
                $0.button(WritingPhrases.review, css: "btn quiet")
            } : nil
        let undo: HTML? =
            canUndo
            ? FormView.html(.rowUndo, in: context, object: String(standing.revision), css: "form inline") {
                $0.button(WritingPhrases.undo, css: "btn quiet")
            } : nil
        return """
            <section class="row-tools only-screen" aria-label="\(context(WritingPhrases.keeping))">\(move)<div class="row">\(change)\(review)\(undo)</div>\(destroy)</section>

            """
    }

    private var move: HTML? { MoveForm(desk: desk, row: row, revision: standing.revision).html }

    private var destroy: HTML? {
        guard desk.rights.mayWrite(row.row) else { return nil }
        let isOpen = context.form?.act == .erasureAsk
        return """
            <details class="more"\(attr: "open", isOpen)><summary>\(context(WritingPhrases.destroy))</summary>
            \(FormView.html(.erasureAsk, in: context) { inputs in
                """
                <p>\(context(WritingPhrases.destroyExplained)) \(context(WritingPhrases.secondPerson))</p>
                \(inputs.text("why", WritingPhrases.reason, limit: FreeText.longestReason))\(inputs.button(WritingPhrases.askDestroy, css: "btn quiet"))
                """
            })</details>

            """
    }
}
