import Accounts
import Cube
import Editions
import Facts
import Figures
import Foundation
import GRDB
import Store
import Testing

@testable import Ingest

/// A delivery that was held against what is published when it came in is not held against the same once more.
@Suite("Publishing what was judged before")
struct ReviewBaseTests {
    let data: DataFolder

    init() throws { data = try DataFolder() }

    /// Takes a delivery in as `vib import` does.
    private func take(_ counts: [String: Int32], replacing old: DeliveryID? = nil) throws -> DeliveryID {
        let review = try data.store.review(Batch.small(counts), by: ReviewMeasure(replaces: old))
        return try data.store.record(
            review.batch, fileName: "cijfers.csv", payload: nil, judged: review.base)
    }

    /// Without these cells nothing can be compared with them.
    private func hide(_ id: DeliveryID) throws {
        try FileManager.default.removeItem(atPath: data.path("deliveries/\(id).cells"))
    }

    @Test("looks at nothing again while nothing was published or withdrawn since")
    func unchanged() throws {
        let first = try data.deliver(["BU03400101": 10])
        let judged = try take(["BU03400101": 12]), unjudged = try data.deliver(["BU03400101": 14], published: false)
        try hide(first)
        #expect(throws: StoreError.self) { try data.store.publish(unjudged) }
        try data.store.publish(judged)
        #expect(try data.store.published().map(\.id) == [first, judged])
    }

    @Test("compares again when the base changed in between, and finds what would go")
    func changed() throws {
        let judged = try take(["BU03400101": 12])
        try data.deliver(["BU03400101": 10, "BU03400102": 11])
        let refusal = #expect(throws: StoreError.self) { try data.store.publish(judged) }
        guard case .wouldLose(judged, let changes) = refusal else { throw try #require(refusal) }
        #expect(changes.lost.reduce(0) { $0 + $1.count } == 1)
        // What is there again is another entry of the log: it is looked at, and nothing goes.
        let last = try #require(try data.store.published().last)
        try data.store.withdraw(last.id)
        try data.store.publish(judged)
    }

    @Test("compares again when it takes the place of another delivery than it was held against")
    func replaced() throws {
        let first = try data.deliver(["GM0344": 10]), judged = try take(["GM0340": 12])
        #expect(throws: StoreError.self) { try data.store.publish(judged, on: PublishTerms(replaces: first)) }
        try data.store.publish(judged)
    }

    @Test("of what would take figures off the site says what a person accepted")
    func accepted() throws {
        let first = try data.deliver(["BU03400101": 10, "BU03400102": 11]), judged = try take(["BU03400101": 12])
        let terms = PublishTerms(acceptsLosses: true)
        #expect(throws: StoreError.self) { try data.store.publish(judged) }
        #expect(try data.store.admission(of: judged, on: terms, by: .system).lost.count == 1)
        try hide(first)
        #expect(throws: StoreError.self) { try data.store.publish(judged, on: terms) }
    }

    @Test("believes no base that another hand wrote, nor one that came in without its findings")
    func tampered() throws {
        // With accounts there is a trail.
        let mail = try #require(MailAddress("a@voorbeeld.nl"))
        _ = try data.store.create(NewAccount(mail: mail, name: "A", roles: [])) { id in
            AccountChanges(
                [], audit: [AuditEntry(AuditAction("account.invite"), object: "account:\(id)", actor: .system)])
        }
        let judged = try take(["BU03400101": 12])
        #expect(try data.store.reviewBase(of: judged) == ReviewBase(publication: 0))
        try data.execute("DROP TRIGGER deliveryReviewNeverChanges")
        try data.execute("UPDATE deliveryReview SET publication = 7")
        #expect(try data.store.reviewBase(of: judged) == nil)
        #expect(try data.store.reviewBase(of: data.deliver(["GM0344": 1], published: false)) == nil)
    }
}
