import Markup
import Phrases

/// The legend of a map, above it: the classes that it uses and the patterns that occur.
struct MapLegend {
    let texts: MapTexts
    let breaks: ClassBreaks
    let areas: [MapArea]
    let language: Language

    private var classes: [(shade: Int, label: String)] {
        breaks.labels(language).enumerated().map { (breaks.shade(of: $0.offset), $0.element) }
    }

    /// Pattern and words, only of what occurs.
    private var patterns: [(fill: HTML, label: String)] {
        let states = Set(areas.map(\.state))
        var patterns: [(HTML, String)] = []
        if states.contains(.fewResidents) {
            patterns.append((" fill=\"url(#p-few)\"", texts.fewResidents ?? ChartPhrases.fewResidents(language)))
        }
        let reasons = [
            states.contains(.notPublished) ? ChartPhrases.notPublished(language) : nil,
            states.contains(.notDelivered) ? ChartPhrases.notDelivered(language) : nil,
        ].compactMap { $0 }
        if !reasons.isEmpty { patterns.append((" fill=\"url(#p-np)\"", language.alternatives(reasons))) }
        return patterns
    }

    /// Signs of change, only of what occurs.
    private var signs: [ChangeSign] {
        let found = Set(areas.compactMap(\.sign))
        return found.sorted { $0.isUp && !$1.isUp }
    }

    var html: HTML {
        let steps: HTML? =
            classes.isEmpty
            ? nil
            : """
            <ol class="steps" aria-label="\(texts.unit)">\
            \(each: classes, { "<li class=\"k\($0.shade)\">\($0.label)</li>" })</ol>

            """
        let fills: HTML? =
            patterns.isEmpty && signs.isEmpty
            ? nil
            : """
            <ul class="legend">\(each: signs, {
                "<li><svg class=\"sign\" aria-hidden=\"true\">\($0.path(x: 8, y: 8))</svg>\($0.words(language))</li>"
            })\(each: patterns, {
                "<li><svg aria-hidden=\"true\"><rect width=\"24\" height=\"16\"\($0.fill)/></svg>\($0.label)</li>"
            })</ul>

            """
        return "\(steps)\(fills)"
    }

    /// The same for a file: 84 pixels a class, 44 high, signs and patterns on a second line.
    func drawing() -> (content: HTML, height: Double) {
        var content = HTML.join(classes.enumerated()) { index, entry in
            let x = Double(index) * 104
            return """
                <rect class="\(literal: ClassBreaks.fill(entry.shade))" x="\(xy: x)" y="0" width="104" height="14"/>\
                <text x="\(xy: x)" y="30">\(entry.label)</text>
                """
        }
        var (x, y) = (0.0, classes.isEmpty ? 0.0 : 44.0)
        for sign in signs {
            let words = sign.words(language)
            content += "\(sign.path(x: x + 5, y: y + 8))<text x=\"\(xy: x + 16)\" y=\"\(xy: y + 13)\">\(words)</text>"
            x += 16 + TextWidth.estimate(words) + 24
        }
        for pattern in patterns {
            content += """
                <rect x="\(xy: x)" y="\(xy: y)" width="24" height="16" class="frame"\(pattern.fill)/>\
                <text x="\(xy: x + 32)" y="\(xy: y + 13)">\(pattern.label)</text>
                """
            x += 32 + TextWidth.estimate(pattern.label) + 24
        }
        y += patterns.isEmpty && signs.isEmpty ? 0 : 28
        return (content, y)
    }
}
