import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// The front page: what the region's figures say now.
enum StartPage {
    static func page(_ context: PageContext) -> Page {
        let view = StartView(model: StartModel(in: context), context: context)
        return Page(
            title: context(StartPhrases.title(context(context.edition.pack.name))),
            description: context(StartPhrases.description), section: .start, body: view.html)
    }
}
