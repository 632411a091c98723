/// The part of OData's filter language that public clients of these services use.
///
/// `eq ne gt ge lt le`, `and or not`, brackets, `startswith`, `substringof`, `contains`, `substring` and numbers.
struct RowFilter {
    indirect enum Node: Sendable {
        case compare(Term, String, Term)
        case test(Term)
        case both(Node, Node)
        case either(Node, Node)
        case not(Node)
    }

    indirect enum Term: Sendable {
        case column(Int)
        case text(String)
        case number(Int)
        case call(String, [Term])
    }

    struct Mistake: Error {}

    let node: Node

    /// Throws for what the service would answer with 400.
    init(_ text: String, columns: [String]) throws {
        var parser = Parser(tokens: Self.tokens(text), columns: columns)
        node = try parser.either()
        guard parser.isAtEnd else { throw Mistake() }
    }

    func accepts(_ row: [Cell]) -> Bool { Self.holds(node, row) }

    private static func holds(_ node: Node, _ row: [Cell]) -> Bool {
        switch node {
        case .both(let a, let b): holds(a, row) && holds(b, row)
        case .either(let a, let b): holds(a, row) || holds(b, row)
        case .not(let inner): !holds(inner, row)
        case .test(let term): value(term, row) == .number(1)
        case .compare(let a, let sign, let b): compare(value(a, row), sign, value(b, row))
        }
    }

    private static func compare(_ a: Cell, _ sign: String, _ b: Cell) -> Bool {
        let order: Int
        switch (a, b) {
        case (.text(let a), .text(let b)): order = a == b ? 0 : a < b ? -1 : 1
        case (.number(let a), .number(let b)): order = a == b ? 0 : a < b ? -1 : 1
        default: return sign == "ne"
        }
        switch sign {
        case "eq": return order == 0
        case "ne": return order != 0
        case "gt": return order > 0
        case "ge": return order >= 0
        case "lt": return order < 0
        default: return order <= 0
        }
    }

    private static func value(_ term: Term, _ row: [Cell]) -> Cell {
        switch term {
        case .column(let index): return row[index]
        case .text(let text): return .text(text)
        case .number(let number): return .number(number)
        case .call(let name, let terms):
            let values = terms.map { value($0, row) }, texts = values.map { $0.text ?? "" }
            switch name {
            case "startswith": return .number(texts[0].hasPrefix(texts[1]) ? 1 : 0)
            case "contains": return .number(texts[0].contains(texts[1]) ? 1 : 0)
            case "substringof": return .number(texts[1].contains(texts[0]) ? 1 : 0)
            default:
                guard case .number(let start) = values[1] else { return .null }
                let rest = texts[0].dropFirst(start)
                if values.count > 2, case .number(let count) = values[2] { return .text(String(rest.prefix(count))) }
                return .text(String(rest))
            }
        }
    }

    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = [], rest = Substring(text)
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if "(),".contains(first) {
                tokens.append(String(rest.removeFirst()))
            } else if first == "'" {
                let inner = rest.dropFirst().prefix { $0 != "'" }
                tokens.append("'" + inner)
                rest = rest.dropFirst(inner.count + 2)
            } else {
                let word = rest.prefix { !" (),'".contains($0) }
                tokens.append(String(word))
                rest = rest.dropFirst(word.count)
            }
        }
        return tokens
    }
}

extension RowFilter {
    fileprivate struct Parser {
        let tokens: [String]
        let columns: [String]
        var place = 0

        var isAtEnd: Bool { place == tokens.count }

        mutating func either() throws -> Node {
            var node = try both()
            while take("or") { node = .either(node, try both()) }
            return node
        }

        private mutating func both() throws -> Node {
            var node = try single()
            while take("and") { node = .both(node, try single()) }
            return node
        }

        private mutating func single() throws -> Node {
            if take("not") { return .not(try single()) }
            if take("(") {
                let inner = try either()
                guard take(")") else { throw Mistake() }
                return inner
            }
            let left = try term()
            guard place < tokens.count, ["eq", "ne", "gt", "ge", "lt", "le"].contains(tokens[place]) else {
                return .test(left)
            }
            let sign = tokens[place]
            place += 1
            return .compare(left, sign, try term())
        }

        private mutating func term() throws -> Term {
            guard place < tokens.count else { throw Mistake() }
            let token = tokens[place]
            place += 1
            if token.hasPrefix("'") { return .text(String(token.dropFirst())) }
            if let number = Int(token) { return .number(number) }
            if ["startswith", "substringof", "contains", "substring"].contains(token), take("(") {
                var terms = [try term()]
                while take(",") { terms.append(try term()) }
                guard take(")"), terms.count >= 2 else { throw Mistake() }
                return .call(token, terms)
            }
            guard let index = columns.firstIndex(of: token) else { throw Mistake() }
            return .column(index)
        }

        private mutating func take(_ token: String) -> Bool {
            guard place < tokens.count, tokens[place] == token else { return false }
            place += 1
            return true
        }
    }
}
