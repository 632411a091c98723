import Accounts
import Logging

/// A form that passed every check that does not depend on its content, with what its handler may reach.
struct Submission: Sendable {
    let act: Act
    let form: Form
    let context: PageContext
    let published: PublishedSite
    let services: SiteServices
    let visitor: Visitor
    /// Where it came from, for limiting attempts; never logged with an account.
    let address: String
    /// `https://host` as this visitor knows the site, for links that are passed on.
    let base: String
    /// What the browser calls itself.
    let client: String
    let logger: Logger

    var viewer: Viewer { visitor.viewer }

    /// The page again, with what was typed and what is wrong.
    func again(_ problems: [FormProblem]) -> FormAnswer { .again(FormState(act, form, problems: problems)) }

    /// What could not be done for a reason that is not the sender's; the log has it, the page a reference to it.
    func failed(_ error: any Error) -> FormAnswer {
        let reference = services.errorReference()
        logger.error(
            "form failed", metadata: ["act": "\(act.rawValue)", "reference": "\(reference)", "error": "\(error)"])
        return FormAnswer(.failed(reference))
    }
}
