package import Markup

/// The way to the page where a municipality states what it takes part in.
package enum OwnParticipationLink {
    /// `nil` for whom the page is not.
    package static func html(_ context: PageContext) -> HTML? {
        let route = EditRoute.participation
        guard context.services.plans != nil, route.access.admits(context.viewer) else { return nil }
        return """
            <p><a class="edit-link" href="\(url: context.href(.edit(route)))">\(context(PlanNames.ownParticipation))</a></p>

            """
    }
}
