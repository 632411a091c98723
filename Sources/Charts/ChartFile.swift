package import Markup
import Phrases

/// A chart as a file of its own: SVG 960 wide with its texts, colours and source, and nothing from elsewhere.
package enum ChartFile {
    package static let width = 960.0
    private static let margin = 24.0

    /// The whole file, beginning with `<svg>`; media type `image/svg+xml`.
    package static func svg(_ chart: Chart) -> HTML {
        let context = GraphicContext(
            summary: chart.summary, language: chart.language, isExample: chart.isExample, id: "chart")
        let inner = width - 2 * margin
        let title = lines(chart.title, to: inner, size: 24, isBold: true)
        let subtitle = lines(chart.subtitle, to: inner, size: 15)
        let drawing = chart.graphic.drawing(width: inner, context)
        let titleEnd = margin + Double(title.count) * 30
        let top = titleEnd + Double(subtitle.count) * 21 + 18
        let foot = foot(chart).flatMap { lines($0, to: inner, size: 13) }
        let height = top + drawing.height + 24 + (foot.isEmpty ? 0 : 8 + Double(foot.count) * 18)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="960" height="\(xy: height)" viewBox="0 0 960 \(xy: height)" \
            role="img" aria-labelledby="title desc" lang="\(chart.language.tag)">
            <title id="title">\(chart.title)</title><desc id="desc">\(chart.summary)</desc>
            \(ChartFileStyle.html)\(Patterns.inner)
            <rect class="paper" width="960" height="\(xy: height)"/>
            \(text(title, "title", y: margin + 20, step: 30))\(text(subtitle, "sub", y: titleEnd + 16, step: 21))
            <svg x="\(xy: margin)" y="\(xy: top)" width="\(xy: inner)" height="\(xy: drawing.height)" overflow="visible">\
            \(drawing.content)</svg>
            \(text(foot, "", y: height - 18 - Double(max(0, foot.count - 1)) * 18, step: 18))</svg>

            """
    }

    /// The last lines of a file that goes its own way: whether it is invented, the source, and what it is about.
    private static func foot(_ chart: Chart) -> [String] {
        let source = chart.source.isEmpty ? nil : "\(ChartPhrases.source(chart.language)): \(chart.source)"
        let example = chart.isExample ? ChartPhrases.example(chart.language) : nil
        let first = [example, source].compactMap { $0 }.joined(separator: " · ")
        return (first.isEmpty ? [] : [first]) + chart.imprint
    }

    private static func text(_ lines: [String], _ name: StaticString, y: Double, step: Double) -> HTML {
        HTML.join(lines.enumerated()) { index, line in
            "<text class=\"\(literal: name)\" x=\"\(xy: margin)\" y=\"\(xy: y + Double(index) * step)\">\(line)</text>"
        }
    }

    /// Breaks a text at spaces into lines that fit.
    private static func lines(_ text: String, to width: Double, size: Double, isBold: Bool = false) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            let joined = lines.last.map { "\($0) \(word)" } ?? String(word)
            if !lines.isEmpty, TextWidth.estimate(joined, size: size, isBold: isBold) <= width {
                lines[lines.count - 1] = joined
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
