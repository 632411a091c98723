import Facts
import Phrases
import SiteKit

/// The months in which an offence counts in a group, in words.
enum TenureWords {
    /// `vanaf januari 2022`, `tot en met december 2021`; `nil` when it counts in every month.
    static func text(_ tenure: Tenure, in language: Language) -> String? {
        let spans = tenure.spans.map { span(from: $0.first, until: $0.last, in: language) }
        return spans.isEmpty ? nil : language.list(spans)
    }

    private static func span(from first: Month?, until last: Month?, in language: Language) -> String {
        switch (first.map(language.month), last.map(language.month)) {
        case (let first?, let last?):
            Phrase("van \(first) tot en met \(last)", "from \(first) to \(last)")(language)
        case (let first?, nil): Phrase("vanaf \(first)", "from \(first) on")(language)
        case (nil, let last?): Phrase("tot en met \(last)", "up to \(last)")(language)
        case (nil, nil): ""
        }
    }
}
