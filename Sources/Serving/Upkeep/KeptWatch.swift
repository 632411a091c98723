import Editions
import Facts
import Figures
import Logging
import Phrases
import Store
import Synchronization

/// Looks in the background whether what is kept is still sound, and remembers what is not.
final class KeptWatch: Sendable {
    /// In bytes a second: a folder of 3 GB is read in a quarter of an hour, and no page waits for it.
    private static let rate = 4 << 20
    /// Between two rounds.
    private static let rest = Duration.seconds(6 * 3_600)

    private let found = Mutex<[DeliveryID: [Finding]]>([:])

    /// What the newest look at a delivery found.
    func damage(of delivery: DeliveryID) -> [Finding] { found.withLock { $0[delivery] ?? [] } }

    /// Goes on until the task is cancelled.
    func run(_ store: Store, logger: Logger) async {
        while !Task.isCancelled {
            do {
                try await look(store, logger: logger) { bytes in
                    try await Task.sleep(for: .seconds(Double(bytes) / Double(Self.rate)))
                }
            } catch is CancellationError {
                return
            } catch {
                logger.error("kept files", metadata: ["error": "\(error)"])
            }
            try? await Task.sleep(for: Self.rest)
        }
    }

    /// One round over all deliveries.
    func look(_ store: Store, logger: Logger, pace: (Int) async throws -> Void) async throws {
        for record in try store.deliveries() {
            let findings = try await store.keptDamage(of: record, pace: pace)
            for finding in findings {
                logger.error(
                    "kept file damaged", metadata: ["file": "\(finding.file)", "found": "\(finding.found.english)"])
            }
            found.withLock { $0[record.id] = findings.isEmpty ? nil : findings }
        }
    }
}
