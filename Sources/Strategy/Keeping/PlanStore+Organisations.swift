extension PlanStore {
    /// The organisations that can sign in, by the code that accounts know them by: of the newest plan that is published,
    /// and of every plan after it.
    ///
    /// An organisation that a new year leaves out still has work in the year that goes on.
    package func accountOrganisations() throws -> [(code: String, organisation: Organisation)] {
        var found: [(code: String, organisation: Organisation)] = []
        for year in try planYears() {
            if let document = PlanDocument(entries: try draft(of: year).compactMap(\.entry)) {
                for organisation in document.organisations {
                    guard let code = document.accountCode(of: organisation.id),
                        !found.contains(where: { $0.code == code })
                    else { continue }
                    found.append((code, organisation))
                }
            }
            if try planState(of: year)?.published != nil { break }
        }
        return found
    }
}
