import Accounts
import Markup
import Phrases
import Records
import SiteKit
import Strategy
import Writing

/// Taking a publication back: what the public reads now, what it would read then, and why.
struct WithdrawalForm {
    let year: Int
    let shown: PlanPublication
    /// What is public again then; `nil`: nothing of the year.
    private let before: PlanPublication?
    private let difference: PlanDifference?
    private let context: PageContext

    /// `nil` for who may not, and where nothing of the year is public.
    init?(_ state: PlanYearState, in context: PageContext, from store: any PlanStore) throws {
        guard context.allows(.publishPlan), let shown = state.shown else { return nil }
        self.shown = shown
        self.context = context
        year = state.year
        before = state.shownBefore
        let versions = try store.versions(of: state.year)
        func entries(_ publication: PlanPublication) throws -> [PlanEntry] {
            try versions.first { $0.number == publication.version }.map {
                try store.items(of: $0.id).compactMap(\.entry)
            } ?? []
        }
        difference = try before.map {
            PlanDifference(from: try entries(shown), to: try entries($0), isWhole: true, isOrdered: false)
        }
    }

    var html: HTML {
        """
        <section class="edit-part" aria-labelledby="withdrawing"><h2 id="withdrawing">\(context(WithdrawalPhrases.title))</h2>
        <details\(attr: "open", isSent)><summary>\(context(WithdrawalPhrases.open(shown.version)))</summary>
        <p>\(context(after))</p>\(changes)
        \(FormView.html(.planWithdraw, in: context, object: shown.id.description) { fields in
            """
            \(fields.text("why", WithdrawalPhrases.why, hint: WithdrawalPhrases.whyHint, limit: FreeText.longestReason))\
            \(fields.button(WithdrawalPhrases.title))
            """
        })</details></section>

        """
    }

    /// Shown again with its problems, the form is not folded.
    private var isSent: Bool { context.form?.act == .planWithdraw }

    private var after: Phrase {
        if let before {
            return WithdrawalPhrases.before(before.version, PlanMoment.text(before.at, context.language))
        }
        let others = context.shelf.plans.map(\.planYear).filter { $0 != year }
        return others.first.map { WithdrawalPhrases.otherYear(year, $0) } ?? WithdrawalPhrases.nothing(year)
    }

    /// What reads otherwise then, by title.
    private var changes: HTML? {
        guard let difference, !difference.changes.isEmpty else { return nil }
        return """
            <p>\(context(WithdrawalPhrases.differs(difference.changes.count)))</p>
            <ul class="list">\(each: difference.changes.prefix(Self.limit), { change in
                let what: Phrase? = change.new == nil ? WithdrawalPhrases.goes : change.old == nil ? WithdrawalPhrases.returns : nil
                return "<li><span lang=\"nl\">\((change.new ?? change.old)?.title ?? change.item.rawValue)</span>\(what.map { " <span class=\"small muted\">\(context($0))</span>" as HTML })</li>"
            })</ul>\(when: difference.changes.count > Self.limit, "<p class=\"small muted\">\(context(ImportPhrases.more(difference.changes.count - Self.limit)))</p>")
            """
    }

    private static let limit = 40
}
