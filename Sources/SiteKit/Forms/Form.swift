import Facts
import Records

/// What a form sent: names and values as they were typed, with nothing that no text can hold.
///
/// Handlers read the fields that they know by name; a field that nobody reads changes nothing.
package struct Form: Hashable, Sendable {
    package private(set) var fields: [String: [String]]
    /// What was chosen from the sender's computer, by the name of the field; only some pages take any.
    package private(set) var files: [String: FormFile] = [:]

    /// The field that names the act, and the one that carries the session's token.
    package static let actField = "act"
    package static let tokenField = "token"

    package init(_ pairs: [(name: String, value: String)] = [], files: [String: FormFile] = [:]) {
        fields = Dictionary(grouping: pairs, by: \.name).mapValues { $0.map(\.value) }
        self.files = files
    }

    /// The first value as it was typed; empty when there is none.
    package func raw(_ name: String) -> String { fields[name]?.first ?? "" }

    /// The first value without space around it.
    package subscript(name: String) -> String { raw(name).trimmingBlanks }

    /// Every value of boxes that can be ticked together, in the order of the page, each once.
    package func all(_ name: String) -> [String] {
        var seen: Set<String> = []
        return (fields[name] ?? []).filter { seen.insert($0).inserted }
    }

    package func isTicked(_ name: String) -> Bool { !raw(name).isEmpty }

    package var act: Act? { Act(rawValue: raw(Self.actField)) }
    package var token: String { raw(Self.tokenField) }

    /// Everything but what only this sending needs, for a page that shows the form again.
    package var typed: [String: [String]] {
        fields.filter { $0.key != Self.tokenField && $0.key != Self.actField && !Self.isSecret($0.key) }
    }

    /// What was typed that is more than a word or a choice, in the order of the names of its fields.
    var texts: [String] {
        typed.sorted { $0.key < $1.key }.flatMap(\.value).filter { $0.contains(where: \.isWhitespace) }
    }

    /// Secrets are never written back into a page.
    static func isSecret(_ name: String) -> Bool { SecretField.allCases.contains { $0.rawValue == name } }
}

/// A file as a browser sent it.
package struct FormFile: Hashable, Sendable {
    /// As the sender's computer calls it, without its folder; only to be shown.
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// The fields whose values never come back in a page.
package enum SecretField: String, CaseIterable, Sendable {
    case passphrase
    case newPassphrase = "new-passphrase"
    case code
    case recovery
}
