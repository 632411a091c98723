import Markup
import SiteKit

/// What a signal is and is not, on every page about signals: folded, after what was found.
enum SignalLimits {
    static func html(_ context: PageContext) -> HTML {
        """
        <section class="after" aria-labelledby="niet"><h2 id="niet">\(context(SignalPhrases.notTitle))</h2>
        <p class="prose">\(context(SignalPhrases.notShort))</p>
        <details><summary>\(context(SignalPhrases.notMore))</summary>
        <ul class="bul prose">\(each: SignalPhrases.notItems, { "<li>\(context($0))</li>" })</ul></details>
        <p class="note">\(context(SignalPhrases.groupsToo)) <a href="\(url: context.href(.analysis(.lookBack)))">\(context(SignalPhrases.lookBack))</a></p></section>

        """
    }
}
