/// What StatLine exports as metadata: several lists in one file, each under a line with only its name.
///
/// ```
/// RegioS;;;;
/// Key;Title;Description;…
/// GM0344;Utrecht (gemeente);…
/// ```
enum StatLineMetadata {
    private static let areaSections = ["RegioS", "WijkenEnBuurten"]

    static func hasAreas(_ bytes: [UInt8]) -> Bool { areas(bytes) != nil }

    /// The list of areas inside, with its line numbers.
    static func areas(_ bytes: [UInt8]) -> TextTable? {
        guard TextBytes.decode(bytes.prefix(16)).drop(while: { $0 == "\u{FEFF}" }).hasPrefix("TableInfos") else {
            return nil
        }
        let dialect = Dialect(of: bytes)
        var position = dialect.start, line = 1, record = Record()
        while position < bytes.count {
            record.read(bytes.span, from: position, to: bytes.count, dialect)
            line += 1 + record.innerLines
            position = record.next
            let fields = record.fields.prefix(3).map { TextBytes.field(bytes.span, $0) }
            if isSectionStart(fields), areaSections.contains(fields[0]) {
                return TextTable(bytes, from: position, line: line)
            }
        }
        return nil
    }

    /// A line with a name and nothing else.
    static func isSectionStart(_ fields: [String]) -> Bool {
        guard let first = fields.first, !first.isEmpty, fields.count > 1 else { return false }
        return fields.dropFirst().allSatisfy(\.isEmpty)
    }
}
