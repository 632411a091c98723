import Facts
import Geography
import Phrases
import Records
package import Registers

/// What the columns of a register's table hold, for programs (Table Schema, Data Package 2.0).
///
/// A reason why there is no value is one of `missingValues`, so that a column of numbers is one of numbers. Of a field that
/// takes several values a cell is a text.
package enum RegisterSchema {
    package static func bytes(_ register: VisibleRegister) -> [UInt8] { Array(tree(register).text.utf8) }

    static func tree(_ register: VisibleRegister) -> JSONTree {
        let columns = FileColumn.columns(of: register), known = Set(register.declaration.fields.map(\.key))
        let keys = foreignKeys(register)
        return .members([
            "$schema": .text("https://datapackage.org/profiles/2.0/tableschema.json"),
            "fields": .list(columns.map { field($0, known) }),
            "primaryKey": .list([.text("id")]),
            "missingValues": .list(([""] + UnknownReason.allCases.map { $0.phrase(.dutch) }).map { .text($0) }),
            "foreignKeys": keys.isEmpty ? nil : .list(keys),
        ])
    }

    private static func field(_ column: FileColumn, _ known: Set<FieldKey>) -> JSONTree {
        let (type, constraints) = shape(column)
        return .members([
            "name": .text(column.name), "title": .text(column.title.dutch),
            "description": .text(ColumnHelp.text(column).dutch), "type": .text(type),
            "trueValues": type == "boolean" ? .list([.text("ja")]) : nil,
            "falseValues": type == "boolean" ? .list([.text("nee")]) : nil,
            "constraints": constraints.isEmpty ? nil : .object(constraints),
        ])
    }

    private static func shape(_ column: FileColumn) -> (type: String, constraints: [JSONTree.Member]) {
        switch column.content {
        case .id:
            (
                "string",
                [
                    .init(name: "required", value: .flag(true)), .init(name: "unique", value: .flag(true)),
                    .init(name: "pattern", value: .text("[a-z][a-z0-9.-]*")),
                    .init(name: "maxLength", value: .number(80)),
                ]
            )
        case .revision: ("integer", [.init(name: "minimum", value: .number(0))])
        case .since, .reviewed: ("date", [])
        case .example: ("boolean", [])
        case .status, .source, .toConfirm: ("string", [])
        case .amount(let field, _): number(field)
        case .field(let field): shape(field)
        }
    }

    private static func shape(_ field: FieldDeclaration) -> (type: String, constraints: [JSONTree.Member]) {
        switch field.kind {
        case .number, .money: number(field)
        case .date: ("date", [])
        case .flag: ("boolean", [])
        case .choice(let list) where !field.isMany:
            ("string", [.init(name: "enum", value: .list(list.choices.map { .text($0.id) }))])
        case .line(let limit) where !field.isMany: ("string", [.init(name: "maxLength", value: .number(Double(limit)))])
        case .link where !field.isMany: ("string", [.init(name: "pattern", value: .text("https://.+"))])
        default: ("string", [])
        }
    }

    /// A number that may be qualified is a text: "ruim 400".
    private static func number(_ field: FieldDeclaration) -> (type: String, constraints: [JSONTree.Member]) {
        var form = NumberForm()
        switch field.kind {
        case .number(let own), .amounts(_, let own): form = own
        case .money(let isStated):
            form.isStated = isStated
            form.decimals = 2
        default: break
        }
        guard !form.isStated, form.smallest == nil else { return ("string", []) }
        var constraints: [JSONTree.Member] = []
        if let least = form.least { constraints.append(.init(name: "minimum", value: .number(least))) }
        if let most = form.most { constraints.append(.init(name: "maximum", value: .number(most))) }
        return (form.decimals == 0 ? "integer" : "number", constraints)
    }

    /// Columns that name one row of this register itself.
    private static func foreignKeys(_ register: VisibleRegister) -> [JSONTree] {
        register.declaration.fields.compactMap { field in
            // A row of another register is in another file, which a table by itself cannot name.
            guard case .row(register.id) = field.kind, !field.isMany else { return nil }
            return .members([
                "fields": .list([.text(field.key.rawValue)]),
                "reference": .members([
                    // A register that names its own rows is an empty name in this standard.
                    "resource": .text(""),
                    "fields": .list([.text("id")]),
                ]),
            ])
        }
    }
}
