package import Figures

/// A delivery as it is kept: everything about a received file but the cells themselves.
@dynamicMemberLookup
package struct DeliveryRecord: Hashable, Sendable {
    /// What pages tell of it; each part can be asked of the record too.
    package let delivery: PublishedDelivery
    package let fileName: String
    package let byteCount: Int
    package let rowCount: Int
    /// The size of the example figures (`region`, `nation`) when the delivery is invented.
    package let exampleSize: String?
    package let payloadKept: Bool
    package let publishedAt: Int64?
    package let withdrawnAt: Int64?

    package init(
        _ delivery: PublishedDelivery, fileName: String, byteCount: Int, rowCount: Int, exampleSize: String? = nil,
        payloadKept: Bool = false, publishedAt: Int64? = nil, withdrawnAt: Int64? = nil
    ) {
        self.delivery = delivery
        self.fileName = fileName
        self.byteCount = byteCount
        self.rowCount = rowCount
        self.exampleSize = exampleSize
        self.payloadKept = payloadKept
        self.publishedAt = publishedAt
        self.withdrawnAt = withdrawnAt
    }

    package subscript<Part>(dynamicMember part: KeyPath<PublishedDelivery, Part>) -> Part { delivery[keyPath: part] }

    package var isExample: Bool { exampleSize != nil }
    package var isPublished: Bool { publishedAt != nil && withdrawnAt == nil }

    package var state: State {
        publishedAt == nil ? .received : withdrawnAt == nil ? .published : .withdrawn
    }

    package enum State: String, Sendable, CaseIterable {
        case received, published, withdrawn
    }
}
