import Records
import Registers

extension RegisterDeclaration {
    /// Whether the public sees rows of it.
    var isForEverybody: Bool { admits(.public) }
}

extension FieldDeclaration {
    var isText: Bool { if case .text = kind { true } else { false } }
}

extension RegisterFrame {
    /// What a card of a row shows under its heading: the columns of the first table that the heading does not say.
    var cardFields: [FieldKey] {
        for view in declaration.views {
            if case .table(let columns, _, _) = view.kind {
                return columns.filter { !declaration.heading.contains($0) }
            }
        }
        return []
    }
}
