package import Accounts
import HTTPTypes
package import Markup

/// What the handler of a form answers.
package struct FormAnswer: Sendable {
    package enum Kind: Sendable {
        /// It is done: the browser asks for this page next (303), so that reloading sends nothing twice.
        case done(Href)
        /// Something is wrong: the same page again with what was typed.
        case again(FormState)
        /// It is done, and this is shown once, such as a link or recovery codes.
        case show(Page)
        /// There is no such object.
        case missing
        /// Signed in, and still not allowed on this object.
        case forbidden
        /// It could not be done for a reason that is not the sender's; the log has it under the reference.
        case failed(String)
        /// Nothing can be saved by anybody until the administrator has looked; the log has why under the reference.
        case stopped(String)
        /// Too many at once; the seconds after which to try again.
        case busy(retryAfter: Int)
        /// It was asked to end before it was done, and nothing has changed.
        case tooLong
    }

    /// What happens to the cookie.
    package enum Session: Sendable {
        case keep
        case set(SecretToken)
        case clear
    }

    package var kind: Kind
    package var session: Session

    package init(_ kind: Kind, session: Session = .keep) {
        self.kind = kind
        self.session = session
    }

    package static func done(_ href: Href) -> FormAnswer { FormAnswer(.done(href)) }
    package static func again(_ state: FormState) -> FormAnswer { FormAnswer(.again(state)) }
    package static var missing: FormAnswer { FormAnswer(.missing) }
    package static var forbidden: FormAnswer { FormAnswer(.forbidden) }
}
