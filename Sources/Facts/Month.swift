/// A calendar month, as the police tables publish them (`2017MM01`).
package struct Month: Hashable, Comparable, Sendable {
    /// Months since January of year 0: what the cube counts with.
    package let ordinal: Int32

    package init(ordinal: Int32) { self.ordinal = ordinal }

    /// Years from 1900 up to and including 2199; anything else is a typing error, not a period.
    package init?(year: Int, month: Int) {
        guard (1900...2199).contains(year), (1...12).contains(month) else { return nil }
        ordinal = Int32(year * 12 + month - 1)
    }

    package var year: Int { Int(ordinal) / 12 }
    /// 1 for January up to 12 for December.
    package var monthOfYear: Int { Int(ordinal) % 12 + 1 }

    package func advanced(by months: Int) -> Month { Month(ordinal: ordinal + Int32(months)) }
    package func distance(to other: Month) -> Int { Int(other.ordinal - ordinal) }

    package static func < (a: Month, b: Month) -> Bool { a.ordinal < b.ordinal }

    /// The key of the source tables, such as `2017MM01`.
    package var key: String { "\(year)MM\(monthOfYear < 10 ? "0" : "")\(monthOfYear)" }
}

extension Month: Strideable {
    package typealias Stride = Int
}
