/// What became of the wish of an administrator.
package struct WishOutcome: Sendable {
    /// A link that came of it, to be shown once.
    package var link: IssuedInvitation?
    /// What a second administrator has to agree to, or time to pass for; `nil`: it is done.
    package var waiting: AccountRequest?
    /// Who is told by mail, beside what they read at the next sign-in.
    package var told: [AddressedNotice] = []
}

/// What takes a second administrator: new links, power over the site, and its end (decision 29).
extension AccountService {
    private static let oneDay: Int64 = 24 * 60 * 60
    /// How long a request for a link waits for a second administrator.
    private static let linkWaits: Int64 = 3 * oneDay
    /// How long other requests do.
    private static let wishWaits: Int64 = 14 * oneDay
    /// How long the other of two administrators has to say no.
    private static let aloneAfter: Int64 = 7 * oneDay

    /// Does it, or asks for a second administrator where that takes one and there is one.
    package func ask(_ wish: AccountWish, on id: AccountID, by asker: AccountID, role: Role?) throws -> WishOutcome {
        guard let account = try store.credentials(of: id)?.account else { throw AccountConflict.noSuchAccount }
        guard !account.isAlready(wish) else { return WishOutcome() }
        let say = try say(wish, on: account, by: asker)
        switch say {
        case .needless: return try carryOut(wish, on: account, as: .ordinary, by: asker, role: role)
        case .impossible: return try carryOut(wish, on: account, as: .alone, by: asker, role: role)
        case .needed, .waits:
            let request = request(wish, on: id, by: asker, waits: say == .waits)
            var changes = AccountChanges(
                [.askRequest(request)], audit: [entry(wish, .asked, on: account, by: asker, role: role)])
            let told = try tell(of: request, for: account, in: &changes)
            try store.apply(changes)
            return WishOutcome(waiting: request, told: told)
        }
    }

    /// Agrees with a request of somebody else; or does what one asked oneself and nobody could agree to in time.
    ///
    /// - Parameter reference: the request as the page showed it.
    package func confirm(_ reference: String, by second: AccountID, role: Role?) throws -> WishOutcome {
        let (request, account) = try request(reference)
        let isAlone = request.askedBy == second
        if isAlone {
            guard let from = request.aloneFrom, now() >= from,
                try say(request.wish, on: account, by: second) != .needed
            else { throw AccountConflict.noSuchRequest }
        }
        // Whoever made the link could have used it: the second asks its owner, who then has signed in.
        if case .roles = request.wish, account.state == .invited { throw AccountConflict.notAccepted }
        return try carryOut(
            request.wish, on: account, as: isAlone ? .alone : .confirmed(of: request.askedBy), by: second, role: role,
            first: .useRequest(request, by: second, at: now()))
    }

    package func cancel(_ reference: String, by actor: AccountID, role: Role?) throws {
        let (request, account) = try request(reference)
        try store.apply(
            AccountChanges(
                [.dropRequest(account.id, request.wish.kind)],
                audit: [entry(request.wish, .withdrawn, on: account, by: actor, role: role)]))
    }

    /// Those that still wait and whose asker still keeps accounts, the oldest first.
    package func requests() throws -> [AccountRequest] {
        let moment = now(), administrators = try administrators()
        return try store.accountRequests().filter { moment < $0.endsAt && administrators.contains($0.askedBy) }
    }

    /// Invites somebody; the power that they are to have waits for a second administrator where there is one.
    package func invite(_ new: NewAccount, by asker: AccountID, role: Role?) throws -> WishOutcome {
        let powers = new.roles.filter(\.isPower)
        guard !powers.isEmpty else {
            return WishOutcome(link: try invite(new, by: .account(asker), role: role))
        }
        guard try administrators().subtracting([asker]).isEmpty else {
            var plain = new
            plain.roles.subtract(powers)
            let link = try invite(plain, by: .account(asker), role: role)
            guard let id = link.account else { return WishOutcome(link: link) }
            var outcome = try ask(.roles(new.roles), on: id, by: asker, role: role)
            outcome.link = link
            return outcome
        }
        let link = try invite(new, by: .account(asker), role: role)
        guard let account = try link.account.flatMap({ try store.credentials(of: $0)?.account }) else {
            return WishOutcome(link: link)
        }
        var changes = AccountChanges(
            audit: [entry(.roles(new.roles), .alone, on: account, by: asker, role: role)])
        let told = try tellOfPower(of: account, in: &changes)
        try store.apply(changes)
        return WishOutcome(link: link, told: told)
    }

    /// The owner comes to know of a request for their account, and every administrator who can agree to it.
    private func tell(
        of request: AccountRequest, for account: Account, in changes: inout AccountChanges
    ) throws -> [AddressedNotice] {
        var told: [AddressedNotice] = []
        if let notice = request.notice(to: account) {
            changes.steps.append(.tellOwner(account.id, notice.kind, at: notice.at))
            told.append(AddressedNotice(notice: notice, account: account))
        }
        let owners = Set(told.map(\.account.id)),
            notice = OwnerNotice(
                kind: .agreementAsked, at: request.askedAt, about: account.name)
        for second in try store.accounts()
        where second.isAdministering && second.id != request.askedBy && !owners.contains(second.id) {
            changes.steps.append(.tellOwner(second.id, .agreementAsked, about: account.id, at: notice.at))
            told.append(AddressedNotice(notice: notice, account: second))
        }
        return told
    }

    private func request(_ reference: String) throws -> (AccountRequest, Account) {
        guard let request = try requests().first(where: { $0.reference == reference }),
            let account = try store.credentials(of: request.account)?.account
        else { throw AccountConflict.noSuchRequest }
        return (request, account)
    }

    private func request(_ wish: AccountWish, on id: AccountID, by asker: AccountID, waits: Bool) -> AccountRequest {
        let moment = now(), isShort = wish == .reset && !waits
        return AccountRequest(
            account: id, wish: wish, askedBy: asker, askedAt: moment,
            endsAt: moment + (isShort ? Self.linkWaits : Self.wishWaits),
            aloneFrom: waits ? moment + Self.aloneAfter : nil)
    }
}

extension Account {
    fileprivate func isAlready(_ wish: AccountWish) -> Bool {
        switch wish {
        case .reset: false
        case .roles(let roles): self.roles == roles
        case .disable: state == .disabled
        }
    }
}

extension AccountRequest {
    /// What the owner reads of the request; nothing of one that only gives them something.
    fileprivate func notice(to account: Account) -> OwnerNotice? {
        let kind: OwnerNotice.Kind? =
            switch wish {
            case .reset: account.state == .invited ? nil : aloneFrom == nil ? .resetAsked : .resetWaits
            case .roles(let roles):
                account.roles.contains(.administrator) && !roles.contains(.administrator) && askedBy != account.id
                    ? .endAsked : nil
            case .disable: .endAsked
            }
        return kind.map { OwnerNotice(kind: $0, at: askedAt) }
    }
}
