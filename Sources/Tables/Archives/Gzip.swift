package import CZlib
import Synchronization

/// The gzip format (RFC 1952) through zlib.
package enum Gzip {
    /// `nil` when zlib reports an error or the bytes do not become fewer; `level` from 1 (fast) to 9 (small).
    package static func compress(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        guard bytes.count > minimumSize, let deflater = Deflater.taken(level: level) else { return nil }
        defer { deflater.giveBack() }
        return deflater.compress(bytes)
    }

    /// The bytes that were compressed, `size` of them; `nil` when the stream is broken or holds another number.
    package static func expand(_ packed: [UInt8], size: Int) -> [UInt8]? {
        var stream = z_stream()
        guard vib_inflate_init_gzip(&stream) == Z_OK else { return nil }
        return Inflation.whole(&stream, packed, size: size)
    }

    /// Below this a packet holds it anyway.
    private static let minimumSize = 400
}

/// The memory of one compression, a quarter of a megabyte, used again by the next.
private final class Deflater: @unchecked Sendable {
    private let level: Int32
    // On the heap, because zlib keeps the address of a stream in its state.
    private let stream: UnsafeMutablePointer<z_stream>

    /// Of the fastest level, that of pages; as many as there were compressions at once, four at most.
    private static let idle = Mutex<[Deflater]>([])
    private static let mostIdle = 4

    private init?(level: Int32) {
        self.level = level
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard vib_deflate_init_gzip(stream, level) == Z_OK else {
            stream.deallocate()
            return nil
        }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// One that nobody else has; `nil` without memory.
    static func taken(level: Int32) -> Deflater? {
        guard level == 1, let known = idle.withLock({ $0.popLast() }) else { return Deflater(level: level) }
        return known
    }

    func giveBack() {
        guard level == 1, deflateReset(stream) == Z_OK else { return }
        Self.idle.withLock { if $0.count < Self.mostIdle { $0.append(self) } }
    }

    /// `nil` when zlib reports an error or the bytes do not become fewer.
    func compress(_ bytes: [UInt8]) -> [UInt8]? {
        // Room for what is worth sending: one byte fewer than the original.
        let room = bytes.count - 1
        let isDone = bytes.withUnsafeBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: room) { target, count in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.pointee.avail_in = UInt32(clamping: source.count)
                stream.pointee.next_out = target.baseAddress
                stream.pointee.avail_out = UInt32(clamping: room)
                let status = deflate(stream, Z_FINISH)
                count = status == Z_STREAM_END ? room - Int(stream.pointee.avail_out) : 0
            }
        }
        return isDone.isEmpty ? nil : isDone
    }
}

/// Expanding what says how long it is, so that a stream that holds more cannot fill the memory.
package enum Inflation {
    /// Ends the stream; `nil` when it is broken or does not hold `size` bytes.
    package static func whole(_ stream: inout z_stream, _ packed: [UInt8], size: Int) -> [UInt8]? {
        defer { inflateEnd(&stream) }
        var input = packed, isWhole = false
        // One byte more than stated, so that a stream that holds more is noticed.
        let room = size + 1
        let output = input.withUnsafeMutableBufferPointer { source in
            [UInt8](unsafeUninitializedCapacity: room) { target, count in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(clamping: source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(clamping: room)
                isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END
                count = room - Int(stream.avail_out)
            }
        }
        return isWhole && output.count == size ? output : nil
    }
}
