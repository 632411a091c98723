import Glibc

/// Blocks of zeros, given back when the last owner is gone.
///
/// A class because it owns what is not Swift's. (Huge pages were measured and gained nothing.)
final class ZeroedMemory {
    private static let cacheLine = 64
    private var blocks: [UnsafeMutableRawPointer] = []

    deinit { for block in blocks { free(block) } }

    /// `nil` when the system has no more.
    func block<T>(of type: T.Type, count: Int) -> UnsafeMutablePointer<T>? {
        guard let start = calloc(count * MemoryLayout<T>.stride + Self.cacheLine, 1) else { return nil }
        blocks.append(start)
        return start.alignedUp(toMultipleOf: Self.cacheLine).bindMemory(to: type, capacity: count)
    }
}
