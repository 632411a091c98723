import Phrases
import Records
import RegionPack

/// What can be read from a block and written as one.
///
/// Reading gives `nil` when what identifies it is missing; every mistake is in the log by then.
protocol PlanContent {
    init?(_ block: PlanBlock)
    /// The keys in their order; `programme` is left out inside that programme's own file.
    func keys(inside programme: ItemID?) -> YAMLMap
}

extension PlanBlock {
    /// The programme that an item belongs to: its own key, else the one above it.
    func programme<Key>(_ table: PackTable<Key>, _ key: Key) -> ItemID? {
        table.has(key) ? table.optional(key) { $0.itemID() } : programme
    }

    func requiredProgramme<Key>(_ table: PackTable<Key>, _ key: Key) -> ItemID? {
        programme == nil || table.has(key) ? table.required(key) { $0.itemID() } : programme
    }
}

extension PackTable {
    func audience(_ key: Key) -> PlanAudience { optional(key) { $0.audience() } ?? .partners }
    func source(_ key: Key) -> SourceReference? { optional(key) { $0.sourceReference() } }
    func ids(_ key: Key) -> [ItemID] { list(key) { $0.itemID() } }
    func organisations(_ key: Key) -> [OrganisationID] { list(key) { $0.organisationID() } }
    func fields(_ key: Key) -> [PlanField: PlanAudience] { optional(key) { $0.fieldAudiences() } ?? [:] }
    func line(_ key: Key) -> String? { optional(key) { $0.line() } }

    /// A value, or under `unknown` the reason why there is none; both or neither is a mistake.
    func known<Value>(
        _ key: Key, _ unknown: Key, otherwise: PlanValue<Value>? = nil, _ read: (PackNode) -> Value?
    ) -> PlanValue<Value>? {
        switch (has(key), has(unknown)) {
        case (true, false): return required(key, read).map(PlanValue.known)
        case (false, true): return required(unknown) { $0.word(UnknownReason.self) }.map(PlanValue.unknown)
        case (false, false) where otherwise != nil: return otherwise
        default:
            place.report(
                found: has(key)
                    ? Phrase("zowel \(key.rawValue) als unknown", "both \(key.rawValue) and unknown")
                    : Phrase("geen \(key.rawValue) en geen unknown", "neither \(key.rawValue) nor unknown"),
                expected: Phrase("een van de twee", "one of the two"),
                cure: Phrase(
                    "schrijf \(key.rawValue), of unknown met de reden waarom het er niet is",
                    "write \(key.rawValue), or unknown with the reason why there is none"))
            return nil
        }
    }
}

extension YAMLMap {
    mutating func add(audience: PlanAudience) { if audience != .partners { add("audience", word: audience) } }

    mutating func add(fields: [PlanField: PlanAudience]) {
        guard !fields.isEmpty else { return }
        var map = YAMLMap()
        for field in PlanField.allCases { map.add(field.rawValue, word: fields[field]) }
        add("fields", YAMLValue.map(map))
    }

    mutating func add(source: SourceReference?) { add("source", source?.yaml) }

    mutating func add<Value>(_ key: String, known value: PlanValue<Value>, _ text: (Value) -> String) {
        switch value {
        case .known(let value): add(key, text(value))
        case .unknown(let reason): add("unknown", word: reason)
        }
    }
}
