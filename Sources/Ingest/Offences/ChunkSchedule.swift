import Crypto
import Facts
import Foundation

/// Deals chunks to workers: reading in any order, hashing in the order of the file, with a bounded set of buffers.
///
/// The lock guards every property; the hasher is used outside it, by the one worker that `isHashing` stands for.
final class ChunkSchedule: @unchecked Sendable {
    enum Work {
        case hash(Int)
        case read(Int, ChunkBuffer)
    }

    private let lock = NSCondition()
    private let chunks: Int
    /// `nil` when no checksum is wanted; hashing is then only counting.
    private var hasher: SHA256?
    private var free: [ChunkBuffer]
    private var loadedBuffers: [Int: ChunkBuffer] = [:]
    private var parsedChunks: Set<Int> = []
    private var nextToRead = 0
    private var nextToHash = 0
    private var isHashing = false
    private(set) var rowsOfChunk: [Int]
    private(set) var bytesDone = 0
    private(set) var hasShrunk = false
    private(set) var stop: RowReader.Stop?
    private(set) var failure: IngestRefusal?

    init(chunks: Int, buffers: Int, hasher: SHA256?) {
        self.chunks = chunks
        self.hasher = hasher
        free = (0..<buffers).map { _ in ChunkBuffer() }
        rowsOfChunk = Array(repeating: 0, count: chunks)
    }

    var digest: String { hasher?.finalize().hexadecimal ?? "" }

    /// The next piece of work; waits when there is none yet, `nil` when there is none any more.
    func next() -> Work? {
        lock.lock()
        defer { lock.unlock() }
        while stop == nil, failure == nil, nextToHash < chunks || nextToRead < chunks {
            if !isHashing, nextToHash < chunks, loadedBuffers[nextToHash] != nil {
                isHashing = true
                return .hash(nextToHash)
            }
            if nextToRead < chunks, let buffer = free.popLast() {
                nextToRead += 1
                return .read(nextToRead - 1, buffer)
            }
            lock.wait()
        }
        return nil
    }

    func loaded(_ chunk: Int, _ buffer: ChunkBuffer) {
        update {
            loadedBuffers[chunk] = buffer
            if buffer.isShort { hasShrunk = true }
        }
    }

    /// Hashes a chunk and tells how many bytes are done; one worker at a time, so progress only grows.
    func hash(_ chunk: Int, progress: (Int) -> Void) {
        lock.lock()
        let bytes = loadedBuffers[chunk]?.bytes ?? [], range = loadedBuffers[chunk]?.chunk ?? 0..<0
        let done = bytesDone + range.count
        lock.unlock()
        hasher?.update(bytes, from: range.lowerBound, to: range.upperBound)
        progress(done)
        update {
            isHashing = false
            nextToHash += 1
            bytesDone = done
            release(chunk)
        }
    }

    func parsed(_ chunk: Int, rows: Int, stop: RowReader.Stop?) {
        update {
            rowsOfChunk[chunk] = rows
            parsedChunks.insert(chunk)
            release(chunk)
            if self.stop == nil { self.stop = stop }
        }
    }

    func fail(_ refusal: IngestRefusal) { update { failure = failure ?? refusal } }

    /// A buffer is free again when its chunk is both hashed and parsed.
    private func release(_ chunk: Int) {
        guard chunk < nextToHash, parsedChunks.contains(chunk), let buffer = loadedBuffers.removeValue(forKey: chunk)
        else { return }
        parsedChunks.remove(chunk)
        free.append(buffer)
    }

    private func update(_ body: () -> Void) {
        lock.lock()
        body()
        lock.broadcast()
        lock.unlock()
    }
}
