package import Facts
package import Figures
import GRDB

/// A delivery as the store keeps it: everything about a received file but the cells themselves.
package struct DeliveryRecord: Hashable, Sendable {
    package let id: DeliveryID
    package let source: String
    package let table: String
    package let fileName: String
    package let sha256: String
    package let checksumOf: ChecksumSubject
    package let byteCount: Int
    package let rowCount: Int
    /// Seconds since 1970, UTC.
    package let receivedAt: Int64
    package let months: ClosedRange<Month>?
    package let years: ClosedRange<Int>?
    package let divisionYear: Int?
    /// The size of the example figures (`region`, `nation`) when the delivery is invented.
    package let exampleSize: String?
    package let payloadKept: Bool
    package let publishedAt: Int64?
    package let withdrawnAt: Int64?
    package let findingCount: Int

    package var isExample: Bool { exampleSize != nil }
    package var isPublished: Bool { publishedAt != nil && withdrawnAt == nil }

    package var state: State {
        publishedAt == nil ? .received : withdrawnAt == nil ? .published : .withdrawn
    }

    package enum State: String, Sendable, CaseIterable {
        case received, published, withdrawn
    }

    static let columns = """
        SELECT delivery.*, (SELECT COUNT(*) FROM finding WHERE deliveryID = delivery.id) AS findingCount FROM delivery
        """

    init?(row: Row) {
        guard let id = DeliveryID(rawValue: row["id"]) else { return nil }
        self.id = id
        source = row["source"]
        table = row["tableName"]
        fileName = row["fileName"]
        sha256 = row["sha256"]
        checksumOf = ChecksumSubject(rawValue: row["checksumOf"]) ?? .file
        byteCount = row["byteCount"]
        rowCount = row["rowCount"]
        receivedAt = row["receivedAt"]
        months = Self.range(row["firstMonth"], row["lastMonth"]).map {
            Month(ordinal: Int32($0.lowerBound))...Month(ordinal: Int32($0.upperBound))
        }
        years = Self.range(row["firstYear"], row["lastYear"])
        divisionYear = row["divisionYear"]
        exampleSize = row["exampleSize"]
        payloadKept = row["payloadKept"]
        publishedAt = row["publishedAt"]
        withdrawnAt = row["withdrawnAt"]
        findingCount = row["findingCount"]
    }

    private static func range(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}
