/// What the owners of accounts must have seen.
extension AccountService {
    /// What the owner of an account has not yet said to have read.
    ///
    /// That a request waits is news only as long as it does, and to who can agree to it.
    package func unseenNotices(_ id: AccountID) throws -> [OwnerNotice] {
        let unseen = try store.unseenNotices(of: id)
        guard unseen.contains(where: { $0.kind == .agreementAsked }) else { return unseen }
        let waiting = try administrators().contains(id) ? try requests().filter { $0.askedBy != id } : []
        return unseen.filter { notice in
            notice.kind != .agreementAsked || waiting.contains { $0.askedAt == notice.at }
        }
    }

    /// Those of them that a session shows: of what was done by its owner only what is older than the session.
    package func unseenNotices(by viewer: SessionViewer) throws -> [OwnerNotice] {
        try unseenNotices(viewer.account).filter { !$0.kind.isOwn || $0.at < viewer.signedInAt }
    }

    /// The owner has read what that session showed.
    package func seeNotices(by viewer: SessionViewer) throws {
        let id = viewer.account, notices = try unseenNotices(by: viewer)
        guard !notices.isEmpty else { return }
        let entry = AuditEntry(
            "account.notices-read", object: "account:\(id)", actor: .account(id), after: "\(notices.count)")
        try store.apply(AccountChanges(notices.map { .seeNotice(id, $0, at: now()) }, audit: [entry]))
    }
}
