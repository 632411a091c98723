extension TextFile {
    static func po(_ units: [TextUnit]) -> String {
        let head = """
            # Veiligheid in Beeld: the texts, Dutch as the source and English as the translation.
            # A text such as {1} stands for what the program fills in; it stays, and may move within the sentence.
            msgid ""
            msgstr ""
            "Project-Id-Version: veiligheid-in-beeld\\n"
            "Language: en\\n"
            "X-Source-Language: nl\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"

            """
        return units.reduce(into: head) { $0 += entry($1) }
    }

    private static func entry(_ unit: TextUnit) -> String {
        var lines = [""]
        if unit.kind != .text { lines.append("#. \(unit.kind.explanation)") }
        for (number, expression) in zip(1..., unit.expressions) { lines.append("#. {\(number)}: \(expression)") }
        lines.append("#: \(unit.file)")
        lines.append("msgctxt \(quoted("\(unit.file): \(unit.place)"))")
        lines.append("msgid \(quoted(braced(unit.dutch)))")
        lines.append("msgstr \(quoted(braced(unit.english)))")
        return lines.joined(separator: "\n") + "\n"
    }

    private static func braced(_ pieces: [TextUnit.Piece]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words.replacing("{", with: "{{").replacing("}", with: "}}")
            case .placeholder(let number): "{\(number)}"
            }
        }.joined()
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"" + escaped.replacing("\n", with: "\\n").replacing("\t", with: "\\t") + "\""
    }
}

extension TextUnit.Kind {
    /// What a translator must know of the kind.
    var explanation: String {
        switch self {
        case .text: "A text that is read as it stands."
        case .markup: "Holds tags of HTML, which stay."
        case .address:
            "A word of an address: small letters a to z, digits and hyphens; links of old break when it changes."
        }
    }
}
