import Records

/// What fields of a plan point at: what a form suggests, and of which kinds it must be.
extension FieldType where Value == ItemID {
    static var body: FieldType { .item(.body, .record(["body"])) }
    static var theme: FieldType { .item(.theme, .record(["theme"])) }
    static var participation: FieldType { .item(.participation, .record(["participation"])) }
    /// What a list of who takes part belongs to.
    static var subject: FieldType { .item(.anything, .record(["intervention", "pilot", "grant"])) }
    static var anything: FieldType { .item(.anything, .record(nil)) }
}

extension FieldType where Value == [ItemID] {
    static var indicators: FieldType { several(.indicator, of: ["indicator"]) }
    static var actions: FieldType { several(.action, of: ["agenda"]) }
    /// Actions and results of the year before.
    static var earlier: FieldType { several(.earlier, of: ["lookBack", "agenda"]) }

    /// Ambitions of an earlier strategy.
    static var ambitions: FieldType { several(.anything, of: ["ambition"]) }

    private static func several(_ target: FieldTarget, of kinds: Set<String>) -> FieldType {
        FieldType<ItemID>.item(target, .record(kinds)).many(isCounted: true)
    }
}
