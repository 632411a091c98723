import Facts
import Geography
import PlacedYAML
import Records
import Synchronization

/// Reads kept texts of a register by its declaration of today, and writes rows as such texts.
///
/// A class with a lock, because a revision never changes: what was once read need not be read again.
final class KeptRowReader: Sendable {
    /// What became of a text: a row, or why it is none.
    struct Reading: Sendable {
        let row: RegisterRow?
        let findings: [Finding]
    }

    let declaration: RegisterDeclaration
    private let record: RecordDescription<RegisterRow>
    private let known = Mutex<[RowBlock: Reading]>([:])
    private static let limit = 20_000

    init(_ declaration: RegisterDeclaration, in world: RegisterWorld) {
        self.declaration = declaration
        record = declaration.record { world.areas(of: $0) }
    }

    func read(_ text: RowBlock) -> Reading {
        if let found = known.withLock({ $0[text] }) { return found }
        let made = parse(text)
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[text] = made
        }
        return made
    }

    private func parse(_ text: RowBlock) -> Reading {
        let log = PackLog(unknownKeys: .error)
        var row: RegisterRow?
        BlockFile(name: "register/\(declaration.id)", bytes: Array(text.block.utf8), log: log).read(kinds: ["row"]) {
            row = record.read($0.keys, text: $0.text)
        }
        return Reading(row: log.hasErrors ? nil : row, findings: log.findings)
    }

    /// The row as its block; under the key of its organisation where the register is sealed.
    func text(of row: RegisterRow) -> RowBlock {
        var body = PlanText.empty
        if let place = declaration.fields.firstIndex(where: { $0.kind.word == .text }),
            case .text(let text)? = row.values[place]
        {
            body = text
        }
        return RowBlock(
            block: RecordBlock.text("row", keys: record.written(row), text: body), holder: declaration.holder(of: row))
    }
}

extension RegisterDeclaration {
    /// Whether anything of it is for one organisation alone: then its rows are kept under that organisation's key.
    package var isSealed: Bool {
        [audience, rowAudience, status?.audience].contains(.sealed)
            || status?.states.contains { $0.audience == .sealed } ?? false
            || fields.contains { $0.audience == .sealed }
    }

    /// The organisation under whose key a row is kept; `nil` for one that is not sealed, or of which nobody is named.
    func holder(of row: RegisterRow) -> String? {
        guard isSealed || row.audience == .sealed else { return nil }
        return FieldLayout(self).owners(whose, of: row).first?.rawValue
    }
}
