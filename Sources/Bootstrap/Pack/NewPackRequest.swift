import Facts
import Geography
import Phrases

/// What a new region pack is made of.
package struct NewPackRequest: Sendable {
    let folder: String
    /// Codes of municipalities as they were given, between commas or blanks.
    let codes: String
    /// The file with the names of the areas.
    let list: String
    /// The file that says where they lie; `nil`: their tiles follow the codes.
    let boundaries: String?
    /// What the region is called; `nil`: after its folder.
    let name: String?

    package init(folder: String, codes: String, list: String, boundaries: String?, name: String?) {
        self.folder = folder
        self.codes = codes
        self.list = list
        self.boundaries = boundaries
        self.name = name
    }

    /// The region's part of addresses, such as `brabant-noord`.
    var slug: String { NameFolding.slug(lastPart) }

    var title: String { name ?? VisibleTitle.of(lastPart) }

    private var lastPart: String {
        folder.split(separator: "/").last.map(String.init) ?? folder
    }

    /// Each code once, or the first that is none.
    func municipalities() throws(CommandFailure) -> [AreaCode] {
        let words = codes.split { $0 == "," || $0 == ";" || $0.isWhitespace }.map(String.init)
        var found: [AreaCode] = []
        for word in words {
            guard let code = AreaCode(word.uppercased()), code.level == .municipality else {
                let quoted = Finding.quote(word)
                throw .wrongUse(
                    Phrase(
                        "“\(quoted)” is geen code van een gemeente. Zet ze achter elkaar, zoals: --from GM0758,GM0855.",
                        "“\(quoted)” is no code of a municipality. Write them in a row, such as: --from GM0758,GM0855.")
                )
            }
            if !found.contains(code) { found.append(code) }
        }
        guard !found.isEmpty else {
            throw .wrongUse(
                Phrase(
                    "Geef achter --from minstens één gemeente, zoals GM0758.",
                    "Give at least one municipality after --from, such as GM0758."))
        }
        return found
    }
}

/// A folder's name as a title: hyphens and low lines become blanks, words begin with a capital.
private enum VisibleTitle {
    static func of(_ name: String) -> String {
        name.split { $0 == "-" || $0 == "_" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }
}
