import Facts
import Phrases
import PlacedYAML
import Records

/// Reads the declaration of a register; what is wrong is a finding with its line.
struct DeclarationReader {
    let id: RegisterID
    private let table: PackTable<DeclarationKey>

    init?(_ node: PackNode, id: RegisterID) {
        guard let table = PackTable<DeclarationKey>(node) else { return nil }
        self.table = table
        self.id = id
    }

    /// `nil` when something is missing without which there is no register.
    func declaration() -> RegisterDeclaration? {
        let title = table.required(.title) { $0.words() }, lead = table.required(.lead) { $0.words() }
        let one = table.required(.one) { $0.words() }, many = table.required(.many) { $0.words() }
        let source = table.required(.source) { $0.wordsOrName() }
        let heading = table.required(.heading) { $0.fieldKeys() }
        let otherwise = table.optional(.fieldAudience) { $0.registerAudience() }
        let fields = table.requiredList(.fields) { FieldReader($0)?.field(audience: otherwise) }
        guard let title, let lead, let one, let many, let source, let heading else { return nil }
        var register = RegisterDeclaration(
            id: id, title: title, one: one, many: many, lead: lead, source: source, heading: heading, fields: fields)
        readWhom(&register)
        register.status = table.optional(.status) { StatusReader.read($0, audience: otherwise) }
        register.rules = table.list(.rules) { RuleReader($0)?.rule() }
        readCare(&register)
        register.counts = table.list(.counts) { CountReader.read($0, of: register) }
        readShowing(&register)
        return register
    }

    private func readWhom(_ register: inout RegisterDeclaration) {
        register.owner = table.optional(.owner) { $0.organisationID() }
        register.audience = table.optional(.audience) { $0.registerAudience() } ?? .partners
        register.rowAudience = table.optional(.rowAudience) { $0.registerAudience() }
        register.whose = table.optional(.whose) { $0.fieldKey() }
        if table.has(.writers) { register.writers = table.list(.writers) { $0.writer() } }
        register.publication = table.optional(.publication) { $0.word() } ?? .living
        if table.has(.releasers) { register.releasers = table.list(.releasers) { $0.writer() } }
        register.editions = table.optional(.editions) { CareReader.editions($0) }
        register.renamed = table.optional(.renamed) { $0.renamedKeys() } ?? [:]
        register.dropped = table.list(.dropped) { $0.fieldKey() }
    }

    private func readCare(_ register: inout RegisterDeclaration) {
        register.review = table.optional(.review) { CareReader.review($0) }
        register.retention = table.optional(.retention) { CareReader.retention($0) }
        register.expiry = table.optional(.expiry) { CareReader.expiry($0) }
        register.conflicts = table.optional(.conflicts) { CareReader.conflicts($0) }
    }

    private func readShowing(_ register: inout RegisterDeclaration) {
        register.filters = table.list(.filters) { $0.fieldKey() }
        register.views = table.list(.views) { ViewReader($0)?.view() }
        if !table.has(.views) {
            let columns = register.fields.filter { $0.kind.word != .text }.map(\.key)
            let all = columns + (register.status == nil ? [] : [.status])
            register.views = [RegisterView(.table(columns: all, sort: nil, group: nil))]
        }
        register.feeds = table.list(.feeds) { ViewReader.feed($0) }
        register.consumers = table.list(.consumers) { ViewReader.consumer($0) }
    }
}

extension PackNode {
    /// `{old: new}`.
    fileprivate func renamedKeys() -> [FieldKey: FieldKey]? {
        guard let pairs = pairs() else { return nil }
        var renamed: [FieldKey: FieldKey] = [:]
        for (old, new) in pairs {
            if let old = old.fieldKey(), let new = new.fieldKey() { renamed[old] = new }
        }
        return renamed
    }
}
