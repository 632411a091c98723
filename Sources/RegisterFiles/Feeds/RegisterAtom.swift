import Phrases
import Records
package import Registers
import Tables

/// What is new and changed in a register, for programs that follow it (RFC 4287): the latest first, at most a hundred.
package struct RegisterAtom {
    private let rows: FeedRows
    private let words: ValueWords
    static let limit = 100

    /// `nil` when the register has no such feed for this viewer.
    ///
    /// - Parameter query: which rows; all without it.
    package init?(
        _ register: VisibleRegister, words: ValueWords, query: RegisterQuery? = nil, setting: FeedSetting
    ) {
        guard register.showsRows, register.declaration.feeds.contains(.atom) else { return nil }
        rows = FeedRows(register, query, setting)
        self.words = words
    }

    private var language: Language { rows.setting.language }

    package var bytes: [UInt8] {
        let register = rows.register, declaration = register.declaration
        let entries = rows.rows.map { (row: $0, day: rows.changed($0)) }
            .enumerated().sorted { a, b in
                (b.element.day, a.offset) < (a.element.day, b.offset)
            }.prefix(Self.limit).map(\.element)
        var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(Self.escaped(language.tag))\">\n"
        xml += element("id", "urn:uuid:\(rows.uid)") + element("title", declaration.title(language))
        xml += element("subtitle", declaration.lead(language))
        xml += element("updated", Self.moment(entries.first?.day ?? rows.setting.edition ?? FeedRows.epoch))
        xml += "<author>" + element("name", declaration.source(language)) + "</author>\n"
        xml += link(rows.setting.address)
        for entry in entries { xml += self.entry(entry.row, entry.day) }
        return Array((xml + "</feed>\n").utf8)
    }

    private func entry(_ row: VisibleRow, _ day: PlanDate) -> String {
        let title = rows.register.heading(of: row, words: words)(language)
        let mark = row.isExample ? Phrase(" (voorbeeld)", " (example)")(language) : ""
        return "<entry>\n" + element("id", "urn:uuid:\(rows.uid(row))") + element("title", title + mark)
            + element("updated", Self.moment(day)) + link(rows.setting.rowAddress?(row.id))
            + "<content type=\"text\">" + Self.escaped(content(row)) + "</content>\n</entry>\n"
    }

    private func content(_ row: VisibleRow) -> String {
        let declaration = rows.register.declaration
        let keys = (declaration.status == nil ? [] : [FieldKey.status]) + declaration.fields.map(\.key)
        return keys.filter { !declaration.heading.contains($0) }.compactMap { key in
            guard let phrase = rows.register.phrase(key, of: row, words: words) else { return nil }
            let label = key == .status ? declaration.status?.label : declaration.field(key)?.label
            return "\(label?(language) ?? key.rawValue): \(phrase(language))"
        }.joined(separator: "\n")
    }

    private static func moment(_ day: PlanDate) -> String { "\(day)T00:00:00Z" }

    private func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(Self.escaped(text))</\(name)>\n"
    }

    private func link(_ address: String?) -> String {
        address.map { "<link rel=\"alternate\" href=\"\(Self.escaped($0))\"/>\n" } ?? ""
    }

    /// Text of XML, without what XML cannot hold.
    static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "\n", "\t": out.unicodeScalars.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }
}
