package import Accounts
package import Phrases
import Synchronization

/// What somebody sent when their session had ended, or when the passphrase was asked first: kept for an hour, until they
/// are back on the page.
///
/// In memory and few, because only who sent it needs it and only soon. A form belongs to the account and the browser that
/// sent it: the name that the next address carries is a secret, and worth nothing to anybody else. So nobody can lay a form
/// ready for somebody else to send. A lock, because requests come from many tasks.
package final class KeptForms: Sendable {
    /// Whose a form is.
    package struct Owner: Hashable, Sendable {
        let account: AccountID
        /// The cookie of the browser; of a browser that signs in again it becomes the new one.
        fileprivate(set) var browser: TokenHash
        /// Where it was sent from.
        let address: String

        package init(account: AccountID, browser: SecretToken, address: String) {
            self.account = account
            self.browser = browser.hash
            self.address = address
        }
    }

    private struct Kept {
        var owner: Owner
        let state: FormState
        let bytes: Int
        let at: Int64
    }

    private let forms = Mutex<[TokenHash: Kept]>([:])
    private static let perAccount = 5, perAddress = 50, byteLimit = 32 << 20
    private static let seconds: Int64 = 3_600

    package init() {}

    /// Whether there was room: of one account the oldest goes, and nobody's form goes for another's.
    ///
    /// - Parameter why: says on the page that it has not been done yet.
    package func keep(
        _ form: Form, _ act: Act, as token: SecretToken, of owner: Owner, because why: Phrase, at now: Int64
    ) -> Bool {
        let state = FormState(act, form, problems: [FormProblem(nil, why)])
        let bytes = state.values.reduce(0) { $1.value.reduce($0 + $1.key.utf8.count) { $0 + $1.utf8.count } }
        return forms.withLock { forms in
            forms = forms.filter { now - $0.value.at < Self.seconds }
            let own = forms.filter { $0.value.owner.account == owner.account }
            if own.count >= Self.perAccount, let oldest = own.min(by: { $0.value.at < $1.value.at })?.key {
                forms[oldest] = nil
            }
            let near = forms.values.count { $0.owner.address == owner.address }
            guard near < Self.perAddress, forms.values.reduce(bytes, { $0 + $1.bytes }) <= Self.byteLimit else {
                return false
            }
            forms[token.hash] = Kept(owner: owner, state: state, bytes: bytes, at: now)
            return true
        }
    }

    /// The form of a name; `nil` for every other account and browser than the one that sent it.
    package func form(_ token: SecretToken, of account: AccountID, in browser: SecretToken, at now: Int64) -> FormState?
    {
        forms.withLock { $0[token.hash] }.flatMap { kept in
            kept.owner.account == account && kept.owner.browser == browser.hash && now - kept.at < Self.seconds
                ? kept.state : nil
        }
    }

    /// A browser goes on under another cookie: what it sent goes along.
    package func follow(_ browser: SecretToken, to next: SecretToken) {
        let old = browser.hash
        forms.withLock { forms in
            for (name, kept) in forms where kept.owner.browser == old { forms[name]?.owner.browser = next.hash }
        }
    }
}
