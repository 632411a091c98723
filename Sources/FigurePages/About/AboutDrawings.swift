import Charts
import Markup
import Phrases

/// The signs of the site beside what they mean; invented shapes, no figures.
enum AboutDrawings {
    /// Half a year inside the band and one month above it.
    static func band(_ language: Language) -> HTML {
        let summary = Phrase(
            "Tekening zonder cijfers: een lijn door een grijze band. Eén punt ligt boven de band en is gevuld.",
            "Drawing without figures: a line through a grey band. One dot lies above the band and is filled.")(language)
        let (band, above) = (
            Phrase("de band", "the band")(language), Phrase("meer dan toeval", "more than chance")(language)
        )
        return """
            <svg class="sketch" height="132" role="img" aria-label="\(summary)">\
            <svg width="100%" height="132" viewBox="0 0 1000 132" preserveAspectRatio="none" overflow="visible" aria-hidden="true">\
            <path class="bandfill" d="M40 58 200 46 360 62 520 50 680 56 840 44 960 52V98L840 90 680 102 520 96 360 108 200 92 40 104Z"/>\
            <path class="l-now" d="M40 84 200 66 360 92 520 60 680 18 840 62 960 78"/></svg>\
            <g aria-hidden="true"><circle class="pt" cx="4%" cy="84" r="3.2"/><circle class="pt" cx="20%" cy="66" r="3.2"/>\
            <circle class="pt" cx="36%" cy="92" r="3.2"/><circle class="pt" cx="52%" cy="60" r="3.2"/>\
            <circle class="pt-out f-up" cx="68%" cy="18" r="5.5"/><circle class="pt" cx="84%" cy="62" r="3.2"/>\
            <circle class="pt" cx="96%" cy="78" r="3.2"/><text class="strong" x="68%" dx="12" y="22">\(above)</text>\
            <text x="4%" y="124">\(band)</text></g></svg>

            """
    }

    /// The four signs with their meaning.
    static func verdicts(_ language: Language) -> HTML {
        let meanings: [(BandVerdict, Phrase)] = [
            (
                .more,
                Phrase(
                    "Punt boven de band: meer dan verwacht. Zo’n verschil komt door toeval minder dan 5 keer op de 100 voor.",
                    "Dot above the band: more than expected. Chance makes such a difference fewer than 5 times in 100.")
            ),
            (.less, Phrase("Punt onder de band: minder dan verwacht.", "Dot under the band: fewer than expected.")),
            (
                .chance,
                Phrase(
                    "Open punt in de band. Het verschil kan echt zijn, maar deze aantallen laten dat niet zien.",
                    "Open dot in the band. The difference may be real, but these counts do not show it.")
            ),
            (
                .little,
                Phrase(
                    "Streepjes zonder punt: de twee aantallen zijn samen te klein om iets te zeggen, zoals van 2 naar 4.",
                    "Dashes without a dot: the two counts together are too small to say anything, such as from 2 to 4.")
            ),
        ]
        return """
            <ul class="list signs">\(each: meanings, { verdict, meaning in
                "<li>\(VerdictMark(verdict).labelled(language)) <span class=\"small muted\">\(meaning(language))</span></li>"
            })</ul>
            """
    }

    /// The marks of how settled a figure is.
    static func releases(_ language: Language) -> HTML {
        let marks: [(StaticString, Phrase)] = [
            ("final", Phrase("definitief", "final")), ("prov", Phrase("voorlopig", "provisional")),
            ("part", Phrase("onvolledig", "incomplete")), ("none", Phrase("niet gepubliceerd", "not published")),
            ("wait", Phrase("nog niet bekend", "not yet known")),
        ]
        return """
            <p class="row">\(each: marks, separator: " ", { name, words in
                "<span class=\"mark \(HTML(trusted: name))\">\(words(language))</span>"
            })</p>
            """
    }
}
