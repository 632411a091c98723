import Bootstrap
import Cube
import Editions
import Facts
import Figures
import SiteKit
import Store

/// What the pages about the data read beyond the edition, over the data folder.
struct StoredDeliveries: DeliveryArchive {
    let workplace: Workplace
    /// What the newest look at the kept files of a delivery found.
    let damaged: @Sendable (DeliveryID) -> [Finding]

    private var store: Store { workplace.store }

    func findings(of delivery: DeliveryID) throws -> [Finding] {
        try store.findings(of: delivery).sorted { $0.severity > $1.severity }
    }

    func damage(of delivery: DeliveryID) -> [Finding] { damaged(delivery) }

    func difference(
        of delivery: DeliveryID, threshold: Int, limit: Int, audience: Audience
    ) throws -> DifferenceReport? {
        do throws(StoreError) {
            return try store.difference(
                of: delivery, on: CellDifferences.Terms(threshold: threshold, limit: limit), pack: workplace.pack,
                audience: audience)
        } catch {
            switch error {
            case .noSuchDelivery, .exampleFigures: return nil
            default: throw error
            }
        }
    }

    func history(of query: FigureQuery) throws -> FigureHistory? {
        try store.history(of: query, pack: workplace.pack)
    }

    func edition(_ state: AskedState) throws -> Edition? {
        do throws(StoreError) {
            switch state {
            case .draft(let id):
                guard try !store.delivery(id).isPublished else { return nil }
                return try store.preview(of: id, pack: workplace.pack, progress: { _ in })
            case .version(let number):
                guard try store.acts().states.contains(where: { $0.number == number }) else { return nil }
                return try store.edition(
                    pack: workplace.pack, asOf: try store.state(atAct: number),
                    example: { Workplace.example($0, pack: workplace.pack) }, progress: { _ in })
            }
        } catch {
            switch error {
            case .noSuchDelivery, .exampleFigures, .nothingPublished: return nil
            default: throw error
            }
        }
    }

    func versions() throws -> [PublishedVersion] {
        try store.acts().states.map {
            PublishedVersion(number: $0.number, at: $0.at, delivery: $0.delivery, isWithdrawal: !$0.isPublishing)
        }
    }
}
