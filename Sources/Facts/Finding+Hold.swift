extension Finding {
    /// Whether a delivery with this finding stays off the site.
    package enum Hold: Hashable, Sendable {
        /// Nobody can have counted what has not happened yet.
        case forGood
        /// A file of which a part is known to be missing, or whose parts contradict each other: a person decides.
        case untilAccepted
        /// Published figures would go: until a person accepts it, or other deliveries make good for them.
        case whileLosing
    }

    package var hold: Hold? {
        switch kind {
        case .periodAfterReceipt: .forGood
        case .fileShrank, .partsDiffer: .untilAccepted
        // A note says only that the last row has no line ending.
        case .fileTruncated: severity == .note ? nil : .untilAccepted
        case .publishedWouldBeLost: .whileLosing
        default: nil
        }
    }
}
