package import Markup

/// The way to the page where a municipality states what it takes part in.
package enum OwnParticipationLink {
    /// `nil` for whom the page is not.
    package static func html(_ context: PageContext) -> HTML? {
        guard context.services.plans != nil, Access.ownMunicipality.admits(context.viewer) else { return nil }
        return """
            <p><a class="edit-link" href="\(url: context.href(.edit(.participation)))">\(context(PlanNames.ownParticipation))</a></p>

            """
    }
}
