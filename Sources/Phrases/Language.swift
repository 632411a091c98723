/// A language that texts are written in; formats of numbers, dates and lists hang on it.
///
/// The product speaks `allCases`. Any other is `further`, with the languages that stand in for it: what has no text or
/// format in it takes those of the first that has (`Localized`).
package enum Language: Sendable, Hashable {
    case dutch
    case english
    indirect case further(FurtherLanguage)

    /// The tag for `lang` and `hreflang` (BCP 47).
    package var tag: String {
        switch self {
        case .dutch: "nl"
        case .english: "en"
        case .further(let language): language.tag
        }
    }

    /// The language's own name for itself.
    package var ownName: String {
        switch self {
        case .dutch: "Nederlands"
        case .english: "English"
        case .further(let language): language.ownName
        }
    }

    /// The languages whose texts stand in, in this order, where this one has none; at last the Dutch text does.
    package var fallbacks: [Language] {
        switch self {
        case .dutch, .english: []
        case .further(let language): language.fallbacks
        }
    }

    /// The other language, for the link that switches.
    package var other: Language { self == .dutch ? .english : .dutch }

    /// Chooses from an `Accept-Language` header (RFC 9110, 12.5.4); Dutch without a usable wish.
    package static func negotiate(acceptLanguage header: String?) -> Language {
        var best: (language: Language, quality: Double)?
        for range in (header ?? "").split(separator: ",").prefix(32) {
            let parts = range.split(separator: ";")
            guard let language = parts.first.flatMap({ Language(tag: trimmed($0)) }) else { continue }
            let quality = parts.dropFirst().compactMap(quality(of:)).first ?? 1
            if quality > (best?.quality ?? 0) { best = (language, quality) }
        }
        return best?.language ?? .dutch
    }

    /// Chooses from the environment as POSIX orders it (`LC_ALL`, `LC_MESSAGES`, `LANG`); Dutch when none says.
    package static func negotiate(environment: [String: String]) -> Language {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return value.flatMap(Language.init(tag:)) ?? .dutch
    }

    /// Reads `nl`, `nl-BE`, `nl_NL.UTF-8`, `EN-gb`; `nil` for another language.
    package init?(tag: some StringProtocol) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
        self.init(rawValue: primary.lowercased())
    }

    private static func quality(of parameter: Substring) -> Double? {
        let text = trimmed(parameter)
        guard text.hasPrefix("q=") else { return nil }
        return Double(text.dropFirst(2)).flatMap { (0...1).contains($0) ? $0 : nil } ?? 0
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text.drop(while: \.isWhitespace)
    }
}

extension Language: CaseIterable {
    /// The languages of the product, the base first.
    package static let allCases: [Language] = [.dutch, .english]
}

extension Language: RawRepresentable {
    package var rawValue: String { tag }

    /// The language of the product with this tag.
    package init?(rawValue tag: String) {
        guard let found = Self.allCases.first(where: { $0.tag == tag }) else { return nil }
        self = found
    }
}
