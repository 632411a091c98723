import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// The page of a code of a wijk or buurt that ended, where no delivery and no list holds it: it leads to what goes on for it.
enum FormerAreaPage {
    /// Whether an area has a page of figures or one that leads on.
    static func exists(_ code: AreaCode, _ context: PageContext) -> Bool {
        context.edition.areas[code] != nil || context.edition.pack.end(of: code) != nil
    }

    /// `nil` for a code of which the pack does not say that it ended.
    static func page(_ code: AreaCode, _ context: PageContext) -> Page? {
        guard context.edition.pack.end(of: code) != nil else { return nil }
        let name = AreaNames.text(code, context), kind = context(code.level.one)
        let body: HTML = """
            <div class="stack area-head">
            <p class="kind">\(context.language.sentenceStart(kind)) <span class="code">\(code.rawValue)</span></p>
            <h1>\(HTML.isolated(name))</h1>
            <p class="lead">\(context(ended))</p>
            \(AreaChangeNotes.html(code, context))</div>
            """
        return Page(
            title: name == code.rawValue ? name : "\(name) (\(code))", description: context(ended), section: .areas,
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)),
                Crumb(context(SitePhrases.areas), context.href(.areas)), Crumb(name),
            ], body: body)
    }

    private static let ended = Phrase(
        "Dit gebied bestaat niet meer onder deze code, en er zijn geen cijfers van ingelezen.",
        "This area no longer exists under this code, and no figures of it were imported.")
}
