import Editions
import Facts
import Figures
import GRDB

extension DeliveryRecord {
    static let columns = """
        SELECT delivery.*, (SELECT COUNT(*) FROM finding WHERE deliveryID = delivery.id) AS findingCount FROM delivery
        """

    init?(row: Row) {
        guard let id = DeliveryID(rawValue: row["id"]) else { return nil }
        let months = Self.range(row["firstMonth"], row["lastMonth"])
        let delivery = PublishedDelivery(
            id: id, source: row["source"], table: row["tableName"], receivedAt: row["receivedAt"],
            months: months.map { Month(ordinal: Int32($0.lowerBound))...Month(ordinal: Int32($0.upperBound)) },
            years: Self.range(row["firstYear"], row["lastYear"]), divisionYear: row["divisionYear"],
            sha256: row["sha256"], checksumOf: ChecksumSubject(rawValue: row["checksumOf"]) ?? .file,
            findingCount: row["findingCount"], publishedAt: Self.time("shownAt", "publishedAt", in: row),
            withdrawnAt: Self.time("hiddenAt", "withdrawnAt", in: row))
        self.init(
            delivery, fileName: row["fileName"], byteCount: row["byteCount"], rowCount: row["rowCount"],
            exampleSize: row["exampleSize"], payloadKept: row["payloadKept"], publishedAt: row["publishedAt"],
            withdrawnAt: row["withdrawnAt"])
    }

    /// As the log of publications has it in a state that was asked for, else as it is now.
    private static func time(_ ofState: String, _ now: String, in row: Row) -> Int64? {
        row.hasColumn(ofState) ? row[ofState] : row[now]
    }

    private static func range(_ first: Int?, _ last: Int?) -> ClosedRange<Int>? {
        guard let first, let last, first <= last else { return nil }
        return first...last
    }
}
