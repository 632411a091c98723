import Markup
import Phrases
import RegionPack
import SiteKit

/// One question of a guide; each answer is a plain link, so that nothing is sent or kept.
struct GuideQuestionPage {
    let frame: GuideFrame
    let question: Guide.Question

    private var context: PageContext { frame.context }

    var page: Page {
        let text = context(question.text)
        return frame.page(
            text, context(question.why), crumbs: frame.crumbs(to: text),
            body: """
                <p class="kind">\(context(GuidePhrases.position(frame.guide.position(of: question))))</p>
                <h1 id="vraag">\(context.text(question.text))</h1>
                <ul class="answers" aria-labelledby="vraag">\(each: question.answers, { answer in
                    "<li><a href=\"\(frame.href(answer.next))\"\(attr: "lang", frame.lang(answer.text))>\(context(answer.text))</a></li>\n"
                })</ul>
                <details class="more"><summary>\(context(GuidePhrases.why))</summary><p class="prose">\(context.text(question.why))</p></details>
                \(frame.way(to: question.id))\(frame.elsewhere(from: question.id))\(frame.colophon(review: frame.guide.review))
                """)
    }
}
