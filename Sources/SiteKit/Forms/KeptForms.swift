package import Accounts
package import Phrases
import Synchronization

/// What somebody sent when their session had ended, or when the passphrase was asked first: kept for an hour, until they
/// are back on the page.
///
/// In memory and few, because only who sent it needs it and only soon; the name that the next address carries is a
/// secret. A lock, because requests come from many tasks.
package final class KeptForms: Sendable {
    private struct Kept {
        let state: FormState
        let at: Int64
    }

    private let forms = Mutex<[TokenHash: Kept]>([:])
    private static let limit = 100
    private static let seconds: Int64 = 3_600

    package init() {}

    /// - Parameter why: says on the page that it has not been done yet.
    package func keep(_ form: Form, _ act: Act, as token: SecretToken, because why: Phrase, at now: Int64) {
        let state = FormState(act, form, problems: [FormProblem(nil, why)])
        forms.withLock { forms in
            forms = forms.filter { now - $0.value.at < Self.seconds }
            if forms.count >= Self.limit, let oldest = forms.min(by: { $0.value.at < $1.value.at })?.key {
                forms[oldest] = nil
            }
            forms[token.hash] = Kept(state: state, at: now)
        }
    }

    package func form(_ token: SecretToken, at now: Int64) -> FormState? {
        forms.withLock { $0[token.hash] }.flatMap { now - $0.at < Self.seconds ? $0.state : nil }
    }
}
