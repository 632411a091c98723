import Foundation
import GRDB
import Testing

/// The columns of a table, and how rows of any table are tampered with.
struct TableShape: Sendable {
    struct Column: Sendable {
        let name: String
        let type: String
        let isKey: Bool
    }

    let name: String
    let columns: [Column]
    /// Two rows differ beside their keys, so that swapping them is tampering.
    let hasContents: Bool

    init(_ name: String, in db: Database) throws {
        self.name = name
        columns = try Row.fetchAll(db, sql: "PRAGMA table_info(\(name))").map {
            Column(name: $0["name"], type: $0["type"], isKey: ($0["pk"] as Int) > 0)
        }
        let contents = columns.filter { !$0.isKey }.map { "quote(\($0.name))" }.joined(separator: " || ',' || ")
        hasContents =
            contents.isEmpty
            ? false
            : try Int.fetchOne(db, sql: "SELECT COUNT(DISTINCT \(contents)) FROM \(name)") ?? 0 > 1
    }

    private var keys: [Column] { columns.filter(\.isKey) }
    private var names: String { columns.map(\.name).joined(separator: ", ") }
    private func order(_ direction: String) -> String { keys.map { "\($0.name) \(direction)" }.joined(separator: ", ") }
    private var whereKey: String { keys.map { "\($0.name) = ?" }.joined(separator: " AND ") }

    private func row(_ direction: String, offset: Int = 0, in db: Database) throws -> Row {
        let sql = "SELECT \(names) FROM \(name) ORDER BY \(order(direction)) LIMIT 1 OFFSET \(offset)"
        return try #require(try Row.fetchOne(db, sql: sql))
    }

    private func key(_ row: Row) -> [DatabaseValue] { keys.map { row[$0.name] } }

    /// Changes one value of a row in the middle.
    func change(_ column: Column, in db: Database) throws {
        let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM \(name)") ?? 0
        let row = try row("ASC", offset: count / 2, in: db)
        try db.execute(
            sql: "UPDATE \(name) SET \(column.name) = \(other(column)) WHERE \(whereKey)",
            arguments: StatementArguments(key(row)))
        try #require(db.changesCount == 1)
    }

    private func other(_ column: Column) -> String {
        let name = column.name
        return switch column.type {
        case "INTEGER": "COALESCE(\(name), 0) + 1000"
        case "REAL": "\(name) + 0.5"
        case "BLOB":
            """
            CAST((CASE WHEN substr(\(name), 1, 1) = x'ab' THEN x'ac' ELSE x'ab' END)
                || substr(COALESCE(\(name), zeroblob(32)), 2) AS BLOB)
            """
        default: "COALESCE(\(name), '') || 'x'"
        }
    }

    func delete(_ direction: String, in db: Database) throws {
        try db.execute(
            sql: "DELETE FROM \(name) WHERE \(whereKey)",
            arguments: StatementArguments(key(try row(direction, in: db))))
    }

    /// The first row once more under another key; what has to be unique besides becomes another too.
    func copy(in db: Database) throws {
        let row = try row("ASC", in: db)
        let unique = Set(
            try Row.fetchAll(db, sql: "PRAGMA index_list(\(name))").filter { $0["unique"] == 1 }.flatMap { index in
                try String.fetchAll(
                    db, sql: "SELECT name FROM pragma_index_info(?)", arguments: [index["name"] as String])
            })
        let values = columns.map { $0.isKey || unique.contains($0.name) ? other($0) : $0.name }.joined(separator: ", ")
        try db.execute(
            sql: "INSERT INTO \(name) (\(names)) SELECT \(values) FROM \(name) WHERE \(whereKey)",
            arguments: StatementArguments(key(row)))
    }

    /// Gives two rows that differ each other's contents.
    func swap(in db: Database) throws {
        let first = try row("ASC", in: db), contents = columns.filter { !$0.isKey }
        let rows = try Row.fetchAll(db, sql: "SELECT \(names) FROM \(name) ORDER BY \(order("ASC"))")
        let isOther: (Row) -> Bool = { row in
            contents.contains { (row[$0.name] as DatabaseValue) != (first[$0.name] as DatabaseValue) }
        }
        let second = try #require(rows.first(where: isOther))
        for row in [first, second] {
            try db.execute(sql: "DELETE FROM \(name) WHERE \(whereKey)", arguments: StatementArguments(key(row)))
        }
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        for (owner, other) in [(first, second), (second, first)] {
            let values = columns.map { ($0.isKey ? owner : other)[$0.name] as DatabaseValue }
            try db.execute(
                sql: "INSERT INTO \(name) (\(names)) VALUES (\(marks))", arguments: StatementArguments(values))
        }
    }
}
