import CQREncode

/// A text as a square of dark and light modules (ISO/IEC 18004), to be read by a camera.
package struct QRCode: Sendable, Equatable {
    /// Modules along a side, without the quiet zone.
    package let size: Int
    private let dark: [Bool]

    /// Light modules that a reader needs around the square (ISO/IEC 18004, 5.3.8).
    package static let quietZone = 4

    /// With 15% of the square to spare for dirt and folds; `nil` for an empty text, for more than fits, and without memory.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, let code = QRcode_encodeData(CInt(clamping: bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            return nil
        }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let modules = code.pointee.data else { return nil }
        size = width
        // The lowest bit says dark; the others tell how the library came to it.
        dark = UnsafeBufferPointer(start: modules, count: width * width).map { $0 & 1 == 1 }
    }

    /// The dark modules of each row as stretches, from the top.
    package var rows: [[Range<Int>]] {
        (0..<size).map { row in
            var stretches: [Range<Int>] = []
            for column in 0..<size where dark[row * size + column] {
                if let last = stretches.last, last.upperBound == column {
                    stretches[stretches.count - 1] = last.lowerBound..<column + 1
                } else {
                    stretches.append(column..<column + 1)
                }
            }
            return stretches
        }
    }
}
