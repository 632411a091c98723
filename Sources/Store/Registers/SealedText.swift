import Accounts
import Crypto
import Editions
import Foundation
import Records
import Registers

/// Texts of one organisation alone as the database keeps them (decision 70): encrypted under a key of that organisation
/// (ChaCha20-Poly1305, RFC 8439), and bound to the place where they belong.
struct SealedText {
    let master: MasterKey
    let holder: String

    /// - Parameter place: where it belongs, such as register, row and revision; a text at another place does not open.
    func seal(_ text: String, at place: String) throws -> Data {
        try ChaChaPoly.seal(
            Data(text.utf8), using: master.key(ofOrganisation: holder), authenticating: context(place)
        ).combined
    }

    /// `nil` when it was sealed under another key or at another place, or was changed.
    func open(_ sealed: Data, at place: String) -> String? {
        guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
            let opened = try? ChaChaPoly.open(
                box, using: master.key(ofOrganisation: holder), authenticating: context(place))
        else { return nil }
        return String(validating: opened, as: UTF8.self)
    }

    private func context(_ place: String) -> Data { Data("vib row of \(holder): \(place)".utf8) }
}

/// The text of a row with the reason of its change, which says as much.
struct KeptText {
    let block: String
    let reason: String

    init(block: String, reason: String) {
        self.block = block
        self.reason = reason
    }

    /// A reason is one line.
    init?(_ text: String) {
        guard let end = text.firstIndex(of: "\n") else { return nil }
        reason = String(text[..<end])
        block = String(text[text.index(after: end)...])
    }

    var text: String { "\(reason)\n\(block)" }
}

extension RowRevision {
    /// Where the text of a revision belongs.
    static func place(_ register: RegisterID, _ row: ItemID, number: Int) -> String {
        "\(register)/\(row)/\(number)"
    }
}
