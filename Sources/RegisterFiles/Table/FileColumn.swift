package import Geography
package import Phrases
import Records
package import Registers

/// A column of a register's table: what every row has, a field, or one area of a field with a number per area.
package struct FileColumn: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case id, revision, status, since, source, toConfirm, reviewed, example
        case field(FieldDeclaration)
        /// The number of one area; the reason why there are none at all stands in the column of the field.
        case amount(FieldDeclaration, AreaCode)
    }

    package let content: Content
    /// In the head of the table, the same in every language: the key, and behind a colon the area.
    package let name: String
    package let title: Phrase

    init(_ content: Content, name: String, title: Phrase) {
        self.content = content
        self.name = name
        self.title = title
    }
}

extension FileColumn {
    /// The columns of what a viewer sees of a register; a field that is not for them has none.
    package static func columns(of register: VisibleRegister) -> [FileColumn] {
        let declaration = register.declaration
        var columns = [FileColumn(.id, name: "id", title: Phrase("Kenmerk", "Id"))]
        if register.rows.contains(where: { $0.revision != nil }) {
            columns.append(FileColumn(.revision, name: "revision", title: Phrase("Versie", "Revision")))
        }
        if let status = declaration.status {
            columns.append(FileColumn(.status, name: "status", title: status.label))
            columns.append(FileColumn(.since, name: "since", title: Phrase("Sinds", "Since")))
        }
        for field in declaration.fields {
            columns.append(FileColumn(.field(field), name: field.key.rawValue, title: field.label))
            columns += areas(of: field, in: register).map { area in
                let name = register.world.name(of: area)
                return FileColumn(
                    .amount(field, area), name: "\(field.key):\(area.rawValue)",
                    title: Phrase { "\(field.label($0)) · \(name)" })
            }
        }
        return columns + [
            FileColumn(.source, name: "source", title: Phrase("Bron", "Source")),
            FileColumn(.toConfirm, name: "toConfirm", title: Phrase("Nog te bevestigen", "To be confirmed")),
            FileColumn(.reviewed, name: "reviewed", title: Phrase("Nagekeken op", "Reviewed on")),
            FileColumn(.example, name: "example", title: Phrase("Voorbeeld", "Example")),
        ]
    }

    /// All areas of the levels of a field with amounts, and those that rows name besides.
    private static func areas(of field: FieldDeclaration, in register: VisibleRegister) -> [AreaCode] {
        guard case .amounts(let levels, _) = field.kind else { return [] }
        let known = levels.flatMap { register.world.areas(of: $0) }
        let used = Set(register.rows.flatMap { $0[field.key]?.amounts?.byArea.keys.map { $0 } ?? [] })
        return known + used.subtracting(known).sorted()
    }
}
