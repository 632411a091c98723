import Dispatch

/// Compresses answers again, smaller, after the first visitor has got them.
///
/// A queue of its own, one answer at a time: it takes several times as long as making a page, and on the threads that
/// make pages the next visitor would wait for it.
enum Recompression {
    private static let queue = DispatchQueue(label: "vib.recompression", qos: .background)

    static func later(_ response: StoredResponse) { queue.async { response.compressWell() } }
}
