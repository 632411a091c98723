/// What a figure was computed from: the published deliveries and the pack, as one short stable id.
package struct DataVersion: Hashable, Sendable, CustomStringConvertible {
    /// For people and addresses, such as `3` or `voorbeeld-1`.
    package let label: String
    /// 16 hexadecimal digits over everything that can change a figure: cache keys and ETags use it.
    package let fingerprint: String

    package init(label: String, fingerprint: String) {
        self.label = label
        self.fingerprint = fingerprint
    }

    package var description: String { "\(label)-\(fingerprint)" }
}

/// The number of a delivery within a data folder: 1, 2, 3 …
package struct DeliveryID: Hashable, Comparable, Sendable, RawRepresentable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package static func < (a: DeliveryID, b: DeliveryID) -> Bool { a.rawValue < b.rawValue }
    package var description: String { "\(rawValue)" }
}
