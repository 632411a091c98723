package import Accounts
package import Logging

/// A form that passed every check that does not depend on its content, with what its handler may reach.
package struct Submission: Sendable {
    package let act: Act
    package let form: Form
    package let context: PageContext
    package let published: PublishedSite
    package let services: SiteServices
    package let visitor: Visitor
    /// Where it came from, for limiting attempts; never logged with an account.
    package let address: String
    /// `https://host` as this visitor knows the site, for links that are passed on.
    package let base: String
    /// What the browser calls itself.
    package let client: String
    let logger: Logger

    package init(
        act: Act, form: Form, context: PageContext, published: PublishedSite, services: SiteServices, visitor: Visitor,
        address: String, base: String, client: String, logger: Logger
    ) {
        self.act = act
        self.form = form
        self.context = context
        self.published = published
        self.services = services
        self.visitor = visitor
        self.address = address
        self.base = base
        self.client = client
        self.logger = logger
    }

    package var viewer: Viewer { visitor.viewer }

    /// The page again, with what was typed and what is wrong.
    package func again(_ problems: [FormProblem]) -> FormAnswer { .again(state(problems)) }

    /// What was typed and what is wrong with it.
    package func state(_ problems: [FormProblem]) -> FormState { FormState(act, form, problems: problems) }

    /// What could not be done for a reason that is not the sender's; the log has it, the page a reference to it.
    func failed(_ error: any Error) -> FormAnswer {
        // Work that was asked to end: its sender has gone, or its time is over.
        if error is CancellationError { return FormAnswer(.tooLong) }
        let reference = services.errorReference()
        logger.error(
            "form failed", metadata: ["act": "\(act.rawValue)", "reference": "\(reference)", "error": "\(error)"])
        return FormAnswer((error as? any WritingStop)?.stopsWriting == true ? .stopped(reference) : .failed(reference))
    }
}
