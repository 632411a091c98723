package import Markup
package import Phrases

/// The sign of a verdict, 20 by 20: the band, and the dot above, below or in it.
package struct VerdictMark: Sendable {
    package var verdict: BandVerdict

    package init(_ verdict: BandVerdict) { self.verdict = verdict }

    /// The bare sign; always stands beside words that say the same.
    package var html: HTML {
        "<svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">\(shape)</svg>"
    }

    private var shape: HTML {
        switch verdict {
        case .more:
            """
            <rect class="g-band" x="0" y="7.5" width="20" height="6" rx="1"/><circle class="g-up" cx="10" cy="3.4" r="3.2"/>
            """
        case .less:
            """
            <rect class="g-band" x="0" y="6.5" width="20" height="6" rx="1"/><circle class="g-down" cx="10" cy="16.6" r="3.2"/>
            """
        case .chance:
            """
            <rect class="g-band" x="0" y="7" width="20" height="6" rx="1"/><circle class="g-in" cx="10" cy="10" r="2.6"/>
            """
        case .little: "<rect class=\"g-little\" x=\".5\" y=\"7\" width=\"19\" height=\"6\" rx=\"1\"/>"
        }
    }

    /// The sign with its words.
    package func labelled(_ language: Language) -> HTML {
        "<span class=\"verdict \(literal: verdict.cssClass)\">\(html)\(verdict.words(language))</span>"
    }
}
