import Dispatch
import Glibc
import Logging

/// What happens when the process is asked to stop, besides letting the answers under way finish.
///
/// Heavy work ends at once. What is still there when the grace is over is cut off: all that is confirmed is on disk.
final class Shutdown {
    private let sources: [any DispatchSourceSignal]

    init(grace: Int, work: HeavyPools, logger: Logger) {
        let queue = DispatchQueue(label: "vib.shutdown")
        sources = [SIGTERM, SIGINT].map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                work.stop()
                queue.asyncAfter(deadline: .now() + .seconds(grace)) {
                    logger.warning("answers were cut off", metadata: ["grace": "\(grace)"])
                    exit(0)
                }
            }
            source.resume()
            return source
        }
    }

    func cancel() { for source in sources { source.cancel() } }
}
