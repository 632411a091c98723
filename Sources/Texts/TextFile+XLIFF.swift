extension TextFile {
    static func xliff(_ units: [TextUnit]) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="nl" trgLang="en">

            """
        var rest = units[...]
        var number = 0
        while let file = rest.first?.file {
            let own = rest.prefix { $0.file == file }
            rest = rest.dropFirst(own.count)
            number += 1
            text += "<file id=\"f\(number)\" original=\"\(escaped(file))\" xml:space=\"preserve\">\n"
            for (index, unit) in zip(1..., own) { text += element(unit, id: "u\(index)") }
            text += "</file>\n"
        }
        return text + "</xliff>\n"
    }

    private static func element(_ unit: TextUnit, id: String) -> String {
        var lines = ["<unit id=\"\(id)\" name=\"\(escaped(unit.place))\">"]
        if unit.kind != .text {
            lines.append("<notes><note category=\"\(unit.kind.rawValue)\">\(unit.kind.explanation)</note></notes>")
        }
        if !unit.expressions.isEmpty {
            let data = zip(1..., unit.expressions).map { "<data id=\"d\($0)\">\(escaped($1))</data>" }
            lines.append("<originalData>\(data.joined())</originalData>")
        }
        lines.append(
            "<segment><source>\(marked(unit.dutch))</source><target>\(marked(unit.english))</target></segment></unit>")
        return lines.joined(separator: "\n") + "\n"
    }

    /// An expression that comes back in the same text has an id of its own each time, as the standard asks.
    private static func marked(_ pieces: [TextUnit.Piece]) -> String {
        var uses: [Int: Int] = [:]
        return pieces.map { piece in
            switch piece {
            case .words(let words): return escaped(words)
            case .placeholder(let number):
                uses[number, default: 0] += 1
                let again = uses[number, default: 1] > 1 ? "-\(uses[number, default: 1])" : ""
                return "<ph id=\"\(number)\(again)\" dataRef=\"d\(number)\" disp=\"{\(number)}\"/>"
            }
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
