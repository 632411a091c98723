/// Checks that markup is well formed: elements nest, attributes are quoted and occur once, nothing else opens.
struct SoundMarkup {
    struct Problem: Error, CustomStringConvertible { let description: String }

    private static let void: Set<String> = ["meta", "link", "br"]

    /// The first problem in a document, or `nil`.
    static func problem(in markup: String) -> Problem? {
        do {
            try check(Array(markup.unicodeScalars))
            return nil
        } catch let problem as Problem {
            return problem
        } catch {
            return Problem(description: "\(error)")
        }
    }

    private static func check(_ text: [Unicode.Scalar]) throws {
        var open: [String] = []
        var index = 0
        while index < text.count {
            guard text[index] == "<" else {
                if text[index] == ">" { throw Problem(description: "loose > at \(near(text, index))") }
                index += 1
                continue
            }
            var end = index + 1
            var inQuotes = false
            while end < text.count, inQuotes || text[end] != ">" {
                if text[end] == "\"" { inQuotes.toggle() }
                if text[end] == "<" { throw Problem(description: "< in a tag at \(near(text, end))") }
                end += 1
            }
            guard end < text.count else { throw Problem(description: "open tag at \(near(text, index))") }
            try tag(string(text[(index + 1)..<end]), &open)
            index = end + 1
        }
        if let left = open.last { throw Problem(description: "<\(left)> never ends") }
    }

    private static func tag(_ tag: String, _ open: inout [String]) throws {
        if tag.hasPrefix("!") { return }
        if tag.hasPrefix("/") {
            guard open.popLast() == String(tag.dropFirst()) else { throw Problem(description: "</\(tag) out of order") }
            return
        }
        let body = tag.hasSuffix("/") ? String(tag.dropLast()) : tag
        let name = String(body.prefix { $0 != " " })
        try attributes(String(body.dropFirst(name.count)), of: name)
        if !tag.hasSuffix("/"), !void.contains(name) { open.append(name) }
    }

    private static func attributes(_ text: String, of element: String) throws {
        var names: Set<String> = []
        for (index, part) in text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        where index % 2 == 0 {
            let name = part.filter { $0 != " " && $0 != "=" }
            guard !name.isEmpty else { continue }
            guard part.hasSuffix("=") else { throw Problem(description: "unquoted \(part) in <\(element)>") }
            guard names.insert(name).inserted else { throw Problem(description: "\(name) twice in <\(element)>") }
            guard name != "style", !name.hasPrefix("on") else { throw Problem(description: "\(name) in <\(element)>") }
        }
    }

    private static func near(_ text: [Unicode.Scalar], _ index: Int) -> String {
        string(text[max(0, index - 40)..<min(text.count, index + 40)])
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}
