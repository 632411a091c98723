/// Cells as bytes: one for a small count or a kind of absence, three for a count under 65,536, five for any other.
enum CellBytes {
    private static let firstMark: UInt8 = 250
    private static let twoBytes: UInt8 = 250
    private static let fourBytes: UInt8 = 251
    private static let notDelivered: UInt8 = 253
    private static let secret: UInt8 = 254
    private static let absent: UInt8 = 255

    /// Empty when every cell is absent; zeros behind, to a multiple of `alignment`.
    static func encode(_ cells: UnsafeBufferPointer<RawCell>, paddedTo alignment: Int = 1) -> [UInt8] {
        guard let length = length(cells) else { return [] }
        let padded = SectionFile.padded(length, to: alignment)
        return [UInt8](unsafeUninitializedCapacity: padded) { out, count in
            fill(out, cells)
            for position in length..<padded { out[position] = 0 }
            count = padded
        }
    }

    /// How many bytes the cells take; `nil` when every cell is absent.
    private static func length(_ cells: UnsafeBufferPointer<RawCell>) -> Int? {
        var length = cells.count, present = 0
        for cell in cells {
            let bits = cell.bits
            length &+= (bits >= Int32(firstMark) ? 2 : 0) &+ (bits >= 65_536 ? 2 : 0)
            present |= Int(bits ^ RawCell.absent.bits)
        }
        return present == 0 ? nil : length
    }

    private static func fill(_ out: UnsafeMutableBufferPointer<UInt8>, _ cells: UnsafeBufferPointer<RawCell>) {
        let source = UnsafeRawBufferPointer(cells), target = UnsafeMutableRawBufferPointer(out)
        var index = 0, end = 0
        while index < cells.count {
            if index + 16 <= cells.count, end + 16 <= out.count {
                let block = source.loadUnaligned(fromByteOffset: index * 4, as: SIMD16<UInt32>.self)
                if block.max() < UInt32(firstMark) {
                    target.storeBytes(
                        of: SIMD16<UInt8>(truncatingIfNeeded: block), toByteOffset: end, as: SIMD16<UInt8>.self)
                    index += 16
                    end += 16
                    continue
                }
            }
            let bits = cells[index].bits
            if bits >= 0 && bits < Int32(firstMark) {
                out[end] = UInt8(truncatingIfNeeded: bits)
                end += 1
            } else {
                end = encodeRest(bits, into: out, at: end)
            }
            index += 1
        }
    }

    private static func encodeRest(_ bits: Int32, into out: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        switch bits {
        case RawCell.secret.bits: out[start] = secret
        case RawCell.notDelivered.bits: out[start] = notDelivered
        case ..<0: out[start] = absent
        case ..<65_536:
            out[start] = twoBytes
            for byte in 0..<2 { out[start + 1 + byte] = UInt8(truncatingIfNeeded: bits >> Int32(byte * 8)) }
            return start + 3
        default:
            out[start] = fourBytes
            for byte in 0..<4 { out[start + 1 + byte] = UInt8(truncatingIfNeeded: bits >> Int32(byte * 8)) }
            return start + 5
        }
        return start + 1
    }

    /// Fills `cells` as far as the bytes go.
    static func decode(_ bytes: UnsafeRawBufferPointer, into cells: UnsafeMutableBufferPointer<RawCell>) {
        var position = 0, index = 0
        let end = bytes.count, count = cells.count
        let target = UnsafeMutableRawBufferPointer(cells)
        while index < count, position < end {
            if position + 16 <= end, index + 16 <= count {
                let words = bytes.loadUnaligned(fromByteOffset: position, as: SIMD2<UInt64>.self)
                if marks(words[0]) | marks(words[1]) == 0 {
                    let block = unsafeBitCast(words, to: SIMD16<UInt8>.self)
                    target.storeBytes(
                        of: SIMD16<Int32>(truncatingIfNeeded: block), toByteOffset: index * 4, as: SIMD16<Int32>.self)
                    index += 16
                    position += 16
                    continue
                }
            }
            (cells[index], position) = decodeOne(bytes, at: position)
            index += 1
        }
    }

    /// The high bit of every byte of a word that is 250 or more.
    @inline(__always)
    private static func marks(_ word: UInt64) -> UInt64 {
        ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0606_0606_0606_0606) & word & 0x8080_8080_8080_8080
    }

    private static func decodeOne(_ bytes: UnsafeRawBufferPointer, at position: Int) -> (RawCell, next: Int) {
        let mark = bytes[position]
        switch mark {
        case ..<firstMark: return (RawCell(bits: Int32(mark)), position + 1)
        case secret: return (.secret, position + 1)
        case notDelivered: return (.notDelivered, position + 1)
        case twoBytes, fourBytes:
            let length = mark == twoBytes ? 2 : 4
            guard position + length < bytes.count else { return (.absent, bytes.count) }
            var bits: Int32 = 0
            for byte in 0..<length { bits |= Int32(bytes[position + 1 + byte]) << Int32(byte * 8) }
            return (RawCell(count: bits), position + 1 + length)
        default: return (.absent, position + 1)
        }
    }
}
