import Facts
import Markup
import Phrases
import Records
import RegionPack
import SiteKit

/// A guide beside the page that it is shown on, with the pieces that its pages share.
struct GuideFrame: Sendable {
    let guide: Guide
    let context: PageContext

    var language: Language { context.language }

    func href(_ step: String) -> Href { context.href(.guide(.step(guide.id, step))) }
    var start: Href { context.href(.guide(.guide(guide.id))) }
    var whole: Href { context.href(.guide(.whole(guide.id))) }

    func day(_ day: Day) -> String {
        let (year, month, day) = day.date
        return language.date(year: year, month: month, day: day)
    }

    /// The address of the language of a text, where the page is in another: for the element that holds it.
    func lang(_ text: Phrase) -> String? {
        let source = text.source(for: language)
        return source == language ? nil : source.tag
    }

    func page(_ title: String, _ description: String, crumbs: [Crumb], body: HTML) -> Page {
        Page(
            title: title, description: description, section: context.plan == nil ? nil : .plan,
            crumbs: [
                Crumb(context(SitePhrases.start), context.href(.start)),
                Crumb(context(SitePhrases.guides), context.href(.guide(.index))),
            ] + crumbs,
            body: "<article class=\"guide\">\(body)</article>\n")
    }

    /// The crumb of the guide above one of its steps, and the step.
    func crumbs(to title: String) -> [Crumb] { [Crumb(context(guide.title), start), Crumb(title)] }

    // MARK: Pieces

    /// On an English page: that the texts are not.
    var dutchOnly: HTML? {
        let texts = guide.questions.map(\.text) + guide.outcomes.map(\.title)
        guard texts.contains(where: { lang($0) != nil }) else { return nil }
        return "<p class=\"note\">\(context(GuidePhrases.dutchOnly))</p>\n"
    }

    /// Whether a day on which something is to be looked at again has gone by.
    func isOverdue(_ review: Day) -> Bool {
        guard let today = context.today, let day = Day(year: today.year, month: today.month, day: today.day) else {
            return false
        }
        return review < day
    }

    /// That a guide, or an outcome of it, should have been looked at again.
    func overdue(_ review: Day) -> HTML? {
        guard isOverdue(review) else { return nil }
        return """
            <p class="note alert"><strong>\(context(GuidePhrases.overdue))</strong> \
            \(context(GuidePhrases.overdueSince(day(review))))</p>

            """
    }

    /// Whose it is, until when, and that it is no advice of a lawyer.
    func colophon(review: Day) -> HTML {
        """
        <footer class="colophon small"><p>\(context(GuidePhrases.noAdvice))</p>\
        <p>\(context(GuidePhrases.keptBy)) \(context.text(guide.owner)). \
        \(context(GuidePhrases.review)) <span class="nw">\(day(review))</span>.</p></footer>

        """
    }

    /// The questions that were answered to come here; nothing where several ways lead here.
    func way(to id: String) -> HTML? {
        guard let way = guide.onlyWay(to: id), !way.isEmpty else { return nil }
        return """
            <nav class="way" aria-labelledby="weg"><h2 id="weg">\(context(GuidePhrases.way))</h2>
            <ol>\(each: way, { entry in
                "<li><a href=\"\(href(entry.question.id))\">\(context.text(entry.question.text))</a> <strong>\(context.text(entry.answer.text))</strong></li>\n"
            })</ol></nav>

            """
    }

    /// Back, again, and all at once.
    func elsewhere(from id: String) -> HTML {
        var seen: Set<String> = []
        let before = guide.entries(of: id).map(\.question).filter { seen.insert($0.id).inserted }
        let first = id == guide.questions.first?.id
        // Where only one question leads here the way above already has a link to it.
        let back: HTML? =
            before.count < 2
            ? nil
            : """
            <p class="small">\(context(GuidePhrases.cameFrom)) \(each: before, separator: " ", { question in
                "<a href=\"\(href(question.id))\">\(context.text(question.text))</a>"
            })</p>

            """
        let again: HTML? = first ? nil : "<a href=\"\(start)\">\(context(GuidePhrases.again))</a> "
        return """
            \(back)<p class="row small hold-print">\(again)<a href="\(whole)">\(context(GuidePhrases.whole))</a></p>

            """
    }
}
