import Figures
package import Markup
import Phrases
import RegionPack

/// The ways from other pages to the guides; nothing where the coalition has none.
package enum GuideDoors {
    package static func areThere(_ context: PageContext) -> Bool { !context.edition.pack.guides.isEmpty }

    /// A line with a link to each guide.
    package static func line(_ context: PageContext) -> HTML? {
        let guides = context.edition.pack.guides
        guard !guides.isEmpty else { return nil }
        return """
            <p class="small guide-line">\(context(lead)) \(each: guides, separator: " · ", { guide in
                "<a href=\"\(context.href(.guide(.guide(guide.id))))\">\(context.text(guide.title))</a>"
            })</p>

            """
    }

    private static let lead = Phrase("Wegwijzers bij het werken met gegevens:", "Guides to working with data:")
}
