import Facts

/// The incident types of a day monitor: an id and a name for each, and why a text is none.
struct DayTypes {
    enum Problem: Error {
        /// Attempted suicide.
        case neverTaken
        case code
        /// A text that nobody else has: a remark, not a type.
        case text
        case person
        case address
        case empty
        case tooMany
        /// One code, two names.
        case twoNames(code: String)
    }

    /// More types than that are texts of single incidents.
    static let most = 200
    private static let longest = 60

    private(set) var names: [String: String] = [:]
    private var known: [String: String] = [:]
    private let pointsAtPerson: @Sendable (String) -> Bool

    init(pointsAtPerson: @escaping @Sendable (String) -> Bool) { self.pointsAtPerson = pointsAtPerson }

    /// The id of the type of a row.
    mutating func id(code: String, name: String) throws(Problem) -> String {
        let key = code + "\t" + name
        if let id = known[key] { return id }
        let (ownCode, ownName) = code.isEmpty ? Self.parts(name) : (code, name)
        try check(ownCode, ownName)
        let id = ownCode.isEmpty ? ownName : ownCode
        let shown = ownName.isEmpty ? ownCode : ownName
        if let other = names[id], other != shown {
            // A row with the code alone takes the name of the others.
            if shown != id, other != id { throw .twoNames(code: id) }
            if shown != id { names[id] = shown }
        } else {
            names[id] = shown
        }
        if names.count > Self.most { throw .tooMany }
        known[key] = id
        return id
    }

    private func check(_ code: String, _ name: String) throws(Problem) {
        if code.isEmpty && name.isEmpty { throw .empty }
        let words = name.lowercased()
        let isSuicide = ["zelfdoding", "zelfmoord", "suïcide", "suicide"].contains { words.contains($0) }
        if code.uppercased() == "E14" || isSuicide { throw .neverTaken }
        if !code.isEmpty, !Self.isCode(code) { throw pointsAtPerson(code) ? .person : .code }
        if pointsAtPerson(name) { throw .person }
        if PlaceShape.isAddress(name) { throw .address }
        if Self.isText(name) { throw .text }
    }

    /// `E33 Overlast door verward persoon` as its code and its name.
    private static func parts(_ text: String) -> (code: String, name: String) {
        guard let space = text.firstIndex(of: " ") else { return isCode(text) ? (text, "") : ("", text) }
        let first = String(text[..<space])
        guard isCode(first) else { return ("", text) }
        var rest = text[space...]
        while let sign = rest.first, " -–:".contains(sign) { rest.removeFirst() }
        return (first, String(rest))
    }

    /// `E33`, `F5295`, `1.2.3`: letters and digits behind them, or numbers with dots.
    private static func isCode(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (1...8).contains(bytes.count) else { return false }
        let letters = bytes.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }.count
        let digits = bytes.dropFirst(letters)
        if letters > 0 {
            return letters <= 3 && (1...4).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
        }
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        return numbers.count <= 3
            && numbers.allSatisfy {
                (1...3).contains($0.utf8.count) && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
    }

    /// More than a name of a few words: an end of a sentence, a row end, a number of many digits, invisible signs.
    private static func isText(_ name: String) -> Bool {
        if name.unicodeScalars.count > longest || name.split(separator: " ").count > 8 { return true }
        if name != VisibleName.of(name) || name.contains(where: { "?!;\"@\n\r\t".contains($0) }) { return true }
        if name.contains(". ") { return true }
        return name.split { !$0.isNumber }.contains { $0.count >= 5 }
    }
}
