package import Records

extension RegisterDeclaration {
    /// Whether a viewer may write a row of these organisations.
    package func mayWrite(_ viewer: PlanViewer, whose: [OrganisationID]) -> Bool {
        writers.contains { $0.isMet(by: viewer, whose: whose) }
    }

    /// Whether a viewer may write one of its fields, which may have writers of its own.
    package func mayWrite(_ key: FieldKey, _ viewer: PlanViewer, whose: [OrganisationID]) -> Bool {
        (field(key)?.writers ?? writers).contains { $0.isMet(by: viewer, whose: whose) }
    }

    /// Whether a viewer may bring a row into a state.
    package func mayEnter(_ state: String, _ viewer: PlanViewer, whose: [OrganisationID]) -> Bool {
        guard let who = status?[state]?.who, !who.isEmpty else { return mayWrite(viewer, whose: whose) }
        return who.contains { $0.isMet(by: viewer, whose: whose) }
    }
}
