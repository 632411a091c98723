import Records

/// A row of an invented register whose fields no Swift type knows: values by the key of their field.
struct RegisterRow: Hashable, Sendable {
    var values: [String: StoredValue] = [:]
    var id = ItemID.unset
    var audience = PlanAudience.partners
    var text = PlanText.empty

    subscript<Value: Hashable & Sendable>(key: ValueKey<Value>) -> Value? {
        get { values[key.name]?.value as? Value }
        set { values[key.name] = newValue.map { StoredValue(value: $0) } }
    }

    subscript<Value: Hashable & Sendable>(key: ValueKey<Value>, otherwise otherwise: Value) -> Value {
        get { self[key] ?? otherwise }
        set { self[key] = newValue }
    }
}

/// The name of a value together with its type.
struct ValueKey<Value>: Hashable, Sendable {
    let name: String
}

/// A value of whatever type its field has.
struct StoredValue: Hashable, Sendable {
    let value: any Hashable & Sendable

    static func == (a: StoredValue, b: StoredValue) -> Bool { AnyHashable(a.value) == AnyHashable(b.value) }

    func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(value)) }
}
