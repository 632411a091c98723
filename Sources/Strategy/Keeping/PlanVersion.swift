package import Records

/// A plan year as it was adopted: a fixed set of revisions.
package struct PlanVersion: Hashable, Sendable {
    package let id: PlanVersionID
    package let year: Int
    /// 1 for the first adoption of the year; later ones are corrections, each with its reason.
    package let number: Int
    package let itemCount: Int
    package let author: PlanAuthor
    package let adoptedAt: Int64
    package let reason: String
    /// Which text of the pack it was made from; empty when it came from the forms.
    package let packText: String
    package let publishedAt: Int64?

    package init(
        id: PlanVersionID, year: Int, number: Int, itemCount: Int, author: PlanAuthor, adoptedAt: Int64,
        reason: String, packText: String, publishedAt: Int64?
    ) {
        self.id = id
        self.year = year
        self.number = number
        self.itemCount = itemCount
        self.author = author
        self.adoptedAt = adoptedAt
        self.reason = reason
        self.packText = packText
        self.publishedAt = publishedAt
    }
}

package struct PlanVersionID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let rawValue: Int64

    package init?(rawValue: Int64) {
        guard rawValue > 0 else { return nil }
        self.rawValue = rawValue
    }

    package var description: String { String(rawValue) }
    package static func < (a: PlanVersionID, b: PlanVersionID) -> Bool { a.rawValue < b.rawValue }
}

/// Where a plan year stands.
package struct PlanYearState: Hashable, Sendable {
    package let year: Int
    /// The newest adopted version; `nil` while there is only a draft.
    package let adopted: PlanVersion?
    /// What the public reads; `nil` when nothing was published, or all of it was taken back.
    package let published: PlanVersion?
    /// Every publication, the newest first.
    package let publications: [PlanPublication]
    /// Items whose current text is not in the newest adopted version.
    package let changed: [ItemID]
    /// Stands for exactly this draft: adopting names it, so that nobody adopts what they have not seen.
    package let draftToken: Int64

    package init(
        year: Int, adopted: PlanVersion?, published: PlanVersion?, publications: [PlanPublication] = [],
        changed: [ItemID], draftToken: Int64
    ) {
        self.year = year
        self.adopted = adopted
        self.published = published
        self.publications = publications
        self.changed = changed
        self.draftToken = draftToken
    }
}

extension PlanYearState {
    /// What the public reads, with who published it when.
    package var shown: PlanPublication? { publications.first(where: \.isPublic) }

    /// What the public reads once that is taken back; `nil`: nothing of the year.
    package var shownBefore: PlanPublication? { publications.filter(\.isPublic).dropFirst().first }

    /// The newest publication that was taken back, as long as nothing was published since.
    package var withdrawn: PlanPublication? {
        guard publications.first?.withdrawal != nil else { return nil }
        return publications.filter { !$0.isPublic }.max { ($0.withdrawal?.number ?? 0) < ($1.withdrawal?.number ?? 0) }
    }
    package var withdrawal: PlanWithdrawal? { withdrawn?.withdrawal }
}

/// The newest revision, version, publication and withdrawal of all plans.
package struct PlanStamp: Hashable, Sendable {
    package let revision: Int64
    package let version: Int64
    package let publication: Int64
    package let withdrawal: Int64

    package init(revision: Int64, version: Int64, publication: Int64, withdrawal: Int64 = 0) {
        self.withdrawal = withdrawal
        self.revision = revision
        self.version = version
        self.publication = publication
    }
}

/// A text of an item with the moment at which the public could first read it.
package struct PublishedText: Hashable, Sendable {
    package let revision: PlanRevision
    /// The text that it changed, published or not: what its reason is about lies between the two.
    package let before: PlanEntry?
    package let publishedAt: Int64

    package init(revision: PlanRevision, before: PlanEntry?, publishedAt: Int64) {
        self.revision = revision
        self.before = before
        self.publishedAt = publishedAt
    }
}
