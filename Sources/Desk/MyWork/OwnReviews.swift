import Markup
import Phrases
import Records
import Registers
import SiteKit
import Strategy
import Writing

/// On the page of one's own work: the registers that one's organisation keeps and is to look at again.
struct OwnReviews {
    let reviews: ReviewWork
    let context: PageContext
    let today: PlanDate

    private static let title = Phrase("Registers om na te kijken", "Registers to review")
    private static let explained = Phrase(
        "Uw organisatie houdt deze registers bij. Kijk of alles nog klopt en meld dat u het hebt nagekeken.",
        "Your organisation keeps these registers. See whether all is still right, and report that you reviewed it.")

    /// `nil` where nothing is late or due within a month.
    var html: HTML? {
        let pressing = reviews.pressing(on: today)
        guard !pressing.isEmpty else { return nil }
        return """
            <section class="edit-part work" aria-labelledby="reviews"><h2 id="reviews">\(context(Self.title))</h2>
            <p class="note">\(context(Self.explained))</p>
            <ul class="terms-due">\(each: pressing, line)</ul></section>

            """
    }

    private func line(_ item: ReviewWork.Item) -> HTML {
        let href = context.href(.register(.register(item.register)))
        return """
            <li><a href="\(url: href)">\(context.text(item.title))</a> \
            <span class="when">\(item.words(context.language))</span></li>

            """
    }
}
