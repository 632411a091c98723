import Accounts
import Bootstrap
import Editions
import Facts
import Figures
import Foundation
import Phrases
import RegionPack
import SiteKit
import Store

/// Bringing in, approving and withdrawing deliveries on the site, over the data folder.
struct DeskDeliveries: DeliveryDesk {
    let workplace: Workplace

    private var store: Store { workplace.store }

    func drafts() throws -> [DeliveryDraft] {
        let names = Dictionary(try store.accounts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        return try store.deliveries().filter { !$0.isExample && !$0.isPublished }.map { record in
            DeliveryDraft(record.delivery, fileName: record.fileName, bringer: try name(ofBringerOf: record.id, names))
        }
    }

    /// A damaged draft does not take the others with it: publishing it is refused.
    private func name(ofBringerOf id: DeliveryID, _ names: [AccountID: String]) throws(StoreError) -> String? {
        do {
            return try store.bringer(of: id).map { names[$0] ?? "" }
        } catch {
            guard case .damagedDelivery = error else { throw error }
            return nil
        }
    }

    func bring(_ file: FormFile, division: Int?, by account: AccountID) throws -> BroughtDelivery {
        // A folder of its own, so that the file keeps its name; what is read is the store's own copy.
        let folder = FileManager.default.temporaryDirectory.appending(path: "vib-brought-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        let name = file.name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? "bestand"
        let path = folder.appending(path: name.hasPrefix(".") || name.utf8.count > 200 ? "bestand" : name)
        try Data(file.bytes).write(to: path)
        var acting = workplace
        acting.acting = .account(account)
        do {
            return switch try acting.takeInDraft(path.path, division: division) {
            case .kept(let id): .kept(id)
            case .refused(let reason): .refused(reason)
            }
        } catch {
            return .refused(error.sentence)
        }
    }

    func publish(_ id: DeliveryID, report: Int64, acceptsLosses: Bool, by account: AccountID) throws -> Phrase? {
        // What is held back for losses was told on the report; the store looks at all of it again.
        let terms = PublishTerms(
            acceptsLosses: acceptsLosses, acceptedReport: report, approval: workplace.pack.approval)
        return try refusal { () throws(StoreError) in
            try store.publish(id, on: terms, by: .account(account))
        }
    }

    func withdraw(_ id: DeliveryID, by account: AccountID) throws -> Phrase? {
        try refusal { () throws(StoreError) in try store.withdraw(id, by: .account(account)) }
    }

    /// What a person can do something about is an answer; anything else fails.
    private func refusal(_ act: () throws(StoreError) -> Void) throws(StoreError) -> Phrase? {
        do {
            try act()
            return nil
        } catch {
            switch error {
            case .wouldLose, .fileNotWhole:
                return Phrase(
                    "De levering is niet gepubliceerd. Er verdwijnen cijfers van de site, of het bestand is niet heel. Bent u het daarmee eens, zet dan eerst het vinkje.",
                    "The delivery was not published. Figures would leave the site, or the file is not whole. If you agree with that, tick the box first."
                )
            case .ownDelivery, .reportOutdated, .periodAfterReceipt, .secondWriter, .needsApprover, .reportUnread,
                .diskFull, .roleMissing, .noSuchDelivery, .damagedDelivery:
                return error.sentence
            default: throw error
            }
        }
    }
}
