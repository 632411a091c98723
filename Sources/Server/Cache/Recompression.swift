import Dispatch

/// Compresses answers again, smaller, once they are asked a second time.
///
/// It takes longer than making a page. Hence not for a page that one visitor sees once (most of the addresses that a
/// crawler takes), and on a queue of its own, one answer at a time: on the threads that make pages the next visitor
/// would wait for it.
enum Recompression {
    private static let queue = DispatchQueue(label: "vib.recompression", qos: .background)

    static func later(_ response: StoredResponse) { queue.async { response.compressWell() } }
}
