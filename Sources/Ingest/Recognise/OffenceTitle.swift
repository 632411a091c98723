import Facts
import Geography

/// The code that a title of the classification begins with: `1.1.1 Diefstal/inbraak woning`.
enum OffenceTitle {
    static func code(_ title: String) -> OffenceCode? {
        if title.lowercased() == "totaal misdrijven" { return .total }
        guard let word = title.split(separator: " ").first, word.contains("."),
            word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
        else { return nil }
        return OffenceCode(String(word))
    }
}

/// Codes of offences by the titles that a file writes: with the code in front, or a name that a list knows.
struct OffenceNames {
    private var codes: [String: Set<OffenceCode>] = [:]

    init(_ known: KnownNames) {
        for (code, name) in known.offences {
            codes[Self.fold(name), default: []].insert(code)
            let bare = name.drop { $0.isNumber || $0 == "." }
            if bare.count < name.count { codes[Self.fold(String(bare)), default: []].insert(code) }
        }
    }

    /// `nil` for a title that nothing knows, or that two offences share.
    func code(_ title: String) -> OffenceCode? {
        if let code = OffenceTitle.code(title) { return code }
        if let found = codes[Self.fold(title)] { return found.count == 1 ? found.first : nil }
        return title.contains(where: \.isLowercase) || !title.contains(where: \.isNumber) ? nil : OffenceCode(title)
    }

    private static func fold(_ text: String) -> String { String(decoding: NameFolding.fold(text), as: UTF8.self) }
}

extension OffenceCode {
    /// E14, attempted suicide: not an offence and not nuisance, and never for these pages, whatever a source delivers.
    var isNeverTaken: Bool { rawValue == "E14" }
}
