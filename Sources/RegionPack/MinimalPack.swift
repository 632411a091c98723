package import Geography
import Phrases

/// The smallest region pack that serves: a region and its municipalities with where they lie, as the text of its files.
package struct MinimalPack: Sendable {
    package struct Municipality: Hashable, Sendable {
        package let code: AreaCode
        package let name: String

        package init(code: AreaCode, name: String) {
            self.code = code
            self.name = name
        }
    }

    /// What stands behind `RG-`: small letters, digits and hyphens.
    package let slug: String
    package let name: String
    package let municipalities: [Municipality]
    /// Where they lie; empty where nobody knows, and then tiles in the order of the codes are written for people to move.
    package let centres: MunicipalityCentres

    package init(
        slug: String, name: String, municipalities: [Municipality], centres: MunicipalityCentres = MunicipalityCentres()
    ) {
        self.slug = slug
        self.name = name
        self.municipalities = municipalities.sorted { $0.code < $1.code }
        self.centres = centres
    }

    /// Name and text of each file.
    package var files: [(name: String, text: String)] {
        [("region.yaml", region), ("municipalities.yaml", list)] + (centres.places.isEmpty ? [("tiles.yaml", map)] : [])
    }

    private var region: String {
        """
        # De regio zelf. Hoe elk bestand eruitziet, staat in docs/handboek/regiopakket.md.
        #
        # name      hoe de regio in het Nederlands en in het Engels heet
        # headline  wat de voorpagina toont: codes van misdrijven of groepen uit groups.yaml

        code: RG-\(slug)
        name: {nl: \(quoted(name)), en: \(quoted(name))}
        headline: [0.0.0, 1.1.1, 1.4.4, 2.2.1]

        """
    }

    private var list: String {
        let lines = municipalities.map { "  - {code: \($0.code.rawValue), name: \(quoted($0.name))}\n" }
        return """
            # De gemeenten van de regio. U kunt er province, district, alsoNamed, from en until bij zetten.

            municipalities:
            \(lines.joined())\(centresText)
            """
    }

    /// The centres, to two decimals: about a kilometre, all that a schematic map needs.
    private var centresText: String {
        let lines = municipalities.compactMap { municipality in
            centres.places[municipality.code].map {
                "    \(municipality.code.rawValue): [\(Self.degrees($0.y)), \(Self.degrees($0.x))]\n"
            }
        }
        guard !lines.isEmpty else { return "" }
        return """

            # Waar het midden van elke gemeente ligt: graden noorderbreedte, dan graden oosterlengte. Daarvan maakt het
            # programma de kaart zolang er geen grenzen zijn ingelezen.
            centres:
              source: \(quoted(centres.source))
              at:
            \(lines.joined())
            """
    }

    private static func degrees(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private var map: String {
        let names = Dictionary(municipalities.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        let tiles = TileLayout.placements(of: municipalities.map(\.code))
        let byRow = Dictionary(grouping: tiles, by: \.row)
        let width = (tiles.map(\.column).max() ?? 0) + 1, height = (tiles.map(\.row).max() ?? 0) + 1
        let rows = (0..<height).map { row in
            let here = (byRow[row] ?? []).sorted { $0.column < $1.column }
            let cells = (0..<width).map { column in
                here.first { $0.column == column }?.code.rawValue ?? ".     "
            }
            let comment = here.compactMap { names[$0.code] }.joined(separator: ", ")
            return "  - \(cells.joined(separator: " "))" + (comment.isEmpty ? "" : "   # \(comment)") + "\n"
        }
        return """
            # De tegelkaart, in rijen: een code per gemeente, een punt waar niets ligt. Verschuif ze gerust.

            rows:
            \(rows.joined())
            """
    }

    /// Between single quotes, in which nothing but the quote itself means something to YAML.
    private func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
}
