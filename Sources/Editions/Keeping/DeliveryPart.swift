package import Ingest

/// One of the files that a delivery was put together from.
package struct DeliveryPart: Hashable, Sendable {
    package let fileName: String
    /// Of the file as it was received; empty when it was too large to keep.
    package let sha256: String
    package let byteCount: Int
    /// Whether the file itself is kept beside the delivery.
    package let payloadKept: Bool

    package init(fileName: String, sha256: String, byteCount: Int, payloadKept: Bool) {
        self.fileName = fileName
        self.sha256 = sha256
        self.byteCount = byteCount
        self.payloadKept = payloadKept
    }
}

/// A part that came in just now, with what is to be kept of it.
package struct ReceivedPart: Sendable {
    package let part: DeliveryPart
    package let payload: FileCopy?

    package init(_ part: DeliveryPart, payload: FileCopy? = nil) {
        self.part = part
        self.payload = payload
    }
}
