/// The names that a Swift source declares for others, and those that it uses.
struct SourceNames {
    struct Member: Hashable {
        let name: String
        /// The type or extension that it stands in, such as `Edition` or `Signal.Place`.
        let owner: String
    }

    struct Use: Hashable {
        let name: String
        let isMember: Bool
        /// The type or extension in which the name is used.
        let owner: String?
    }

    /// Types, functions and values outside any type.
    private(set) var topLevel: Set<String> = []
    private(set) var members: Set<Member> = []
    /// Cases of enums, and what is private: not seen as another's, but the same words.
    private(set) var otherNames: Set<String> = []
    /// Parameters, variables and functions inside functions: they hide what others declare.
    private(set) var locals: Set<String> = []
    private(set) var uses: Set<Use> = []

    private let words: [String]
    /// What each open brace belongs to; `nil` for anything but a type or an extension.
    private var scopes: [Scope?] = []
    private var pending: Scope?
    private var isPrivateLine = false
    private var place = 0

    private struct Scope {
        let name: String
        let isPrivate: Bool
        var isEnum = false
    }

    init(_ source: String) {
        words = SourceWords(source).words
        while place < words.count { readWord() }
    }

    private var isInBody: Bool { scopes.last.map { $0 == nil } ?? false }
    private var owner: Scope? { scopes.last { $0 != nil } ?? nil }

    private func word(_ offset: Int = 0) -> String {
        words.indices.contains(place + offset) ? words[place + offset] : ""
    }

    private static func isName(_ word: String) -> Bool {
        word.utf8.first.map { $0 == 0x5F || $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
            ?? false
    }

    private mutating func readWord() {
        let word = word()
        switch word {
        case "\n": isPrivateLine = false
        case "{":
            scopes.append(pending)
            pending = nil
        case "}": _ = scopes.popLast()
        case "private" where self.word(1) != "(", "fileprivate" where self.word(1) != "(": isPrivateLine = true
        case "struct", "class", "enum", "protocol", "actor", "typealias", "extension":
            if self.word(-1) != ".", Self.isName(self.word(1)), !["func", "var", "let"].contains(self.word(1)) {
                return readType(word)
            }
        case "func", "var", "let":
            if self.word(-1) != "." { return readValue() }
        case "case" where !isInBody && owner?.isEnum == true: return readCases()
        case "in": noteClosureParameters()
        default: readUse(word)
        }
        place += 1
    }

    private mutating func readType(_ keyword: String) {
        place += 1
        var name = word()
        if keyword == "extension" {
            uses.insert(Use(name: name, isMember: false, owner: nil))
            while word(1) == "." {
                name += "." + word(2)
                place += 2
            }
            pending = Scope(name: name, isPrivate: isPrivateLine)
        } else {
            declare(name)
            if keyword != "typealias" {
                let outer = owner.map { $0.name + "." } ?? ""
                pending = Scope(name: outer + name, isPrivate: false, isEnum: keyword == "enum")
            }
        }
        place += 1
    }

    private mutating func readValue() {
        let isFunction = word() == "func"
        place += 1
        if !isFunction, word() == "(" {
            while word() != ")", place < words.count {
                if Self.isName(word()) { locals.insert(word()) }
                place += 1
            }
        } else if Self.isName(word()) {
            declare(word())
            place += 1
        }
    }

    private mutating func declare(_ name: String) {
        if isInBody {
            locals.insert(name)
        } else if isPrivateLine || owner?.isPrivate == true {
            otherNames.insert(name)
            if owner == nil { locals.insert(name) }
        } else if let owner {
            members.insert(Member(name: name, owner: owner.name))
        } else {
            topLevel.insert(name)
        }
    }

    private mutating func readCases() {
        var depth = 0
        while place < words.count, word() != "\n" || depth > 0 || word(-1) == "," {
            if word() == "(" { depth += 1 }
            if word() == ")" { depth -= 1 }
            if Self.isName(word()) {
                if depth == 0, word(-1) == "case" || word(-1) == "," || word(-1) == "\n" {
                    otherNames.insert(word())
                } else if word(1) != ":" {
                    readUse(word())
                }
            }
            place += 1
        }
    }

    /// `{ one, two in` and `for one in`.
    private mutating func noteClosureParameters() {
        var back = -1
        while Self.isName(word(back)) || [",", "(", ")", ":", "]", "["].contains(word(back)) {
            if Self.isName(word(back)) { locals.insert(word(back)) }
            back -= 1
        }
    }

    private mutating func readUse(_ word: String) {
        guard Self.isName(word) else { return }
        let before = self.word(-1)
        if self.word(1) == ":" {
            // A label, or a parameter with its type.
            locals.insert(word)
        } else {
            uses.insert(Use(name: word, isMember: before == ".", owner: owner?.name))
        }
    }
}
