import Accounts
import GRDB

/// Compares the structure of a database with what the migrations of this version make.
enum SchemaCheck {
    static func problems(in db: Database) throws -> [AuditSchemaProblem] {
        let expected = try expected.get(), found = try objects(in: db)
        return expected.keys.sorted().compactMap { name in
            guard let sql = found[name] else { return .missing(name) }
            return sql == expected[name] ? nil : .changed(name)
        } + found.keys.filter { expected[$0] == nil }.sorted().map { .unknown($0) }
    }

    /// What the same migrations make of a database of its own in memory, made once.
    private static let expected = Result {
        let model = try DatabaseQueue()
        try Schema.migrator().migrate(model)
        return try model.read { try objects(in: $0) }
    }

    /// Tables, triggers, indexes and views with the statements that made them.
    private static func objects(in db: Database) throws -> [String: String] {
        let sql = """
            SELECT type || ' ' || COALESCE(sql, '') AS text, name FROM sqlite_master WHERE name NOT GLOB 'sqlite_*'
            """
        return Dictionary(
            try Row.fetchAll(db, sql: sql).map { ($0["name"] as String, $0["text"] as String) },
            uniquingKeysWith: { first, _ in first })
    }
}
