/// Signing in with a passkey: as the second factor after the passphrase, or alone.
extension AccountService {
    /// Completes signing in with a passkey of the account whose passphrase was given.
    package func givePasskey(
        _ answer: PasskeyAssertion, ticket: String, token: SecretToken, site: RelyingParty, from address: String
    ) throws -> SecondFactorOutcome {
        guard let session = try liveSession(token), session.stage == .halfway else { return .expired }
        let id = session.account.id
        let (counted, seconds) = try count(codeLimits(id, from: address, try store.masterKey()))
        guard let attempt = counted else { return .wait(seconds) }
        guard let ticket = try self.ticket(ticket, .secondFactor, for: token) else {
            try store.apply(AccountChanges([attempt.release]))
            return .expired
        }
        let key = try store.passkey(answer.id).flatMap { $0.account == id ? $0 : nil }
        switch checked(answer, by: key, for: ticket, on: site, isAlone: false) {
        case .failure(let refusal):
            try refuse(refusal, of: id, for: ticket)
            return .refused
        case .success(let counter):
            let changes = using(answer, of: id, ticket, counter: counter)
            return try complete(session, changes: changes, attempt: attempt, factor: "passkey", codes: [])
        }
    }

    /// Signs in with a passkey and nothing else: the authenticator has made sure who it is.
    ///
    /// - Parameter token: the secret of the cookie for which the challenge was made; what it opened before ends.
    package func signIn(
        with answer: PasskeyAssertion, ticket: String, token: SecretToken, site: RelyingParty, from address: String,
        client: String
    ) throws -> SignInOutcome {
        let master = try store.masterKey()
        let key = try store.passkey(answer.id)
        // Counted by the key, so that guessing an account's passphrase does not keep its owner's key out.
        let (counted, seconds) = try count(
            .signingIn(
                name: "passkey \(Base64URL.encode(answer.id))", address: address,
                isFamiliar: try isFamiliar(key?.account, at: address, master: master), master: master))
        guard let attempt = counted else { return .wait(seconds) }
        guard let ticket = try self.ticket(ticket, .alone, for: token) else { return .refused }
        let found = try key.flatMap { try store.credentials(of: $0.account) }
        let owned = key.flatMap { key in
            PasskeyHandle.bytes(of: key.account, master) == answer.handle && found?.account.state == .active
                && found?.passphrase != nil ? key : nil
        }
        switch checked(answer, by: owned, for: ticket, on: site, isAlone: true) {
        case .failure(let refusal):
            try refuse(refusal, of: key?.account, for: ticket)
            return .refused
        case .success(let counter):
            guard let account = found?.account else { return .refused }
            return try begin(
                account, using(answer, of: account.id, ticket, counter: counter), ending: token, attempt: attempt,
                client: Self.shortened(client))
        }
    }

    private func checked(
        _ answer: PasskeyAssertion, by key: Passkey?, for ticket: PasskeyTicket, on site: RelyingParty, isAlone: Bool
    ) -> Result<Int64, PasskeyRefusal> {
        guard let key else { return .failure(.owner) }
        return Result { () throws(PasskeyRefusal) in
            try PasskeyCeremony.authenticate(
                answer, with: key, challenge: ticket.challenge, site: site, needsVerification: isAlone)
        }
    }

    private func using(
        _ answer: PasskeyAssertion, of account: AccountID, _ ticket: PasskeyTicket, counter: Int64
    ) -> AccountChanges {
        AccountChanges([
            .spendChallenge(ticket.spent, at: now()),
            .usePasskey(account, id: answer.id, counter: counter, at: now()),
        ])
    }

    /// Tells the trail of an account whose key was brought or whose passphrase was given; the attempt stays counted.
    private func refuse(_ refusal: PasskeyRefusal, of account: AccountID?, for ticket: PasskeyTicket) throws {
        let entries = account.map { id in
            AuditEntry(
                "account.passkey-refused", object: "account:\(id)", actor: .system, after: refusal.rawValue)
        }
        try spend(ticket, and: AccountChanges(audit: entries.map { [$0] } ?? []))
    }

    private func begin(
        _ account: Account, _ used: AccountChanges, ending old: SecretToken, attempt: CountedAttempt,
        client: String
    ) throws -> SignInOutcome {
        let token = newToken(), moment = now()
        let session = StoredSession(
            hash: try sessionKey(token), account: account, stage: .full, createdAt: moment, seenAt: moment,
            confirmedAt: moment,
            endsAt: moment + policy.absolute, client: client)
        var changes = used.signingIn(account, at: moment, from: attempt.limits.place, factor: "passkey alone")
        changes.steps += [.endSession(try sessionKey(old)), .insertSession(session)] + attempt.forget
        do {
            try store.apply(changes)
        } catch AccountConflict.codeReused {
            return .refused
        }
        return .signedIn(token, SessionViewer(session))
    }
}
