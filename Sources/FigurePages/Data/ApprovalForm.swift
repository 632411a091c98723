import Accounts
import Facts
import Figures
import Markup
import Phrases
import SiteKit

/// Agreeing with what a delivery changes: it is published then, on the report that was read and no other.
enum ApprovalForm {
    /// Nothing for who may not publish.
    static func html(_ report: DifferenceReport, in context: PageContext) -> HTML? {
        guard context.allows(.publishDelivery), context.services.deliveries != nil else { return nil }
        let needsConsent = report.gone.count > 0 || report.findings.contains { $0.hold == .untilAccepted }
        return """
            <section class="edit-part" aria-labelledby="goedkeuren"><h2 id="goedkeuren">\(context(ApprovalPhrases.title))</h2>
            <p>\(context(ApprovalPhrases.lead))</p>
            \(FormView.html(.deliveryPublish, in: context, object: report.delivery.description) { fields in
                """
                \(fields.hidden("report", String(report.base)))\
                \(needsConsent ? fields.tick("losses", ApprovalPhrases.losses, hint: ApprovalPhrases.lossesHint) : nil)\
                \(fields.button(ApprovalPhrases.publish))
                """
            })</section>

            """
    }

    static func publish(_ submission: Submission) throws -> FormAnswer {
        guard case .difference(let id) = submission.context.route, let desk = submission.services.deliveries,
            let session = submission.viewer.session
        else { return .missing }
        guard submission.form["object"] == id.description, let report = Int64(submission.form["report"]) else {
            return .missing
        }
        let problem = try desk.publish(
            id, report: report, acceptsLosses: submission.form.isTicked("losses"), by: session.account)
        if let problem { return submission.again([FormProblem(nil, problem)]) }
        return .done(submission.context.href(.drafts, FormQuery(notice: .deliveryPublished)))
    }
}

/// Taking a delivery off the site.
enum DeliveryWithdrawal {
    /// Nothing for who may not.
    static func html(_ id: DeliveryID, in context: PageContext) -> HTML? {
        guard context.allows(.publishDelivery), context.services.deliveries != nil, !context.edition.isExample,
            context.edition.deliveries.contains(where: { $0.id == id })
        else { return nil }
        return """
            <section class="edit-part" aria-labelledby="intrekken"><h2 id="intrekken">\(context(ApprovalPhrases.withdraw))</h2>
            <p>\(context(ApprovalPhrases.withdrawLead))</p>
            \(FormView.html(.deliveryWithdraw, in: context, object: id.description) { fields in
                fields.button(ApprovalPhrases.withdrawButton, css: "btn quiet")
            })</section>

            """
    }

    static func submit(_ submission: Submission) throws -> FormAnswer {
        guard case .delivery(let id) = submission.context.route, let desk = submission.services.deliveries,
            let session = submission.viewer.session
        else { return .missing }
        guard submission.form["object"] == id.description else { return .missing }
        if let problem = try desk.withdraw(id, by: session.account) {
            return submission.again([FormProblem(nil, problem)])
        }
        return .done(submission.context.href(.drafts, FormQuery(notice: .deliveryWithdrawn)))
    }
}

enum ApprovalPhrases {
    static let title = Phrase("Goedkeuren", "Approve")
    static let lead = Phrase(
        "Als u akkoord gaat met de verschillen op deze pagina, komt de levering op de site. Bezoekers zien dan alles tegelijk.",
        "When you agree with the differences on this page, the delivery comes on the site. Visitors then see all of it at once."
    )
    static let losses = Phrase(
        "Ik ga ermee akkoord dat deze cijfers verdwijnen, of dat het bestand niet heel is",
        "I accept that these figures disappear, or that the file is not whole")
    static let lossesHint = Phrase(
        "Twijfelt u, vraag de bron dan eerst om het hele bestand.",
        "If in doubt, first ask the source for the whole file."
    )
    static let publish = Phrase("Goedkeuren en publiceren", "Approve and publish")
    static let withdraw = Phrase("Van de site halen", "Take off the site")
    static let withdrawLead = Phrase(
        "De cijfers van deze levering verdwijnen dan van de site. De levering blijft bewaard en kan terug.",
        "The figures of this delivery then leave the site. The delivery is kept and can return.")
    static let withdrawButton = Phrase("Haal deze levering van de site", "Take this delivery off the site")
}
