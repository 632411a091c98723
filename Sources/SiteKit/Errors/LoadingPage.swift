import HTTPTypes
import Markup
import Phrases

/// What visitors see before there are figures: in both languages, because there is no page yet to choose one on.
package enum LoadingPage {
    package static func failed(_ style: SiteStyle) -> Answer {
        document(
            ErrorPhrases.failedTitle, [ErrorPhrases.failedText], style: style, retry: 30, refresh: nil, extra: nil)
    }

    package static func loading(_ progress: LoadingProgress, style: SiteStyle) -> Answer {
        let step = ErrorPhrases.steps[progress.step].map { [$0] } ?? []
        let bar: HTML? = progress.fraction.map { fraction in
            let percent = LoadingProgress.percent(fraction)
            return """
                <p><label for="p">\(percent)%</label> <progress id="p" max="100" value="\(percent)">\(percent)%</progress></p>
                """
        }
        return document(
            ErrorPhrases.loadingTitle, [ErrorPhrases.loadingText] + step, style: style, retry: 5, refresh: 1, extra: bar
        )
    }

    /// The header refreshes, not an element of the page: a reader who waits is not interrupted once the page is there.
    private static func document(
        _ title: Phrase, _ texts: [Phrase], style: SiteStyle, retry: Int, refresh: Int?, extra: HTML?
    ) -> Answer {
        let html: HTML = """
            <!doctype html>
            <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(title.dutch) – Veiligheid in Beeld</title><meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex"><link rel="icon" href="/favicon.svg" type="image/svg+xml">
            <link rel="stylesheet" href="\(style.stylesheet.href)"></head>
            <body class="waiting"><main class="wrap stack">\(Logo.mark)
            \(each: Language.allCases, { language in
                "<div lang=\"\(language.tag)\" class=\"stack\"><h1>\(title(language))</h1>\(each: texts, { "<p>\($0(language))</p>" })</div>\n"
            })\(extra)</main></body></html>

            """
        var answer = Answer.page(html, status: .serviceUnavailable)
        answer.headers[.retryAfter] = String(retry)
        if let refresh, let name = HTTPField.Name("Refresh") { answer.headers[name] = String(refresh) }
        return answer
    }
}
