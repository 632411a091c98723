package import Geography
import Records

extension PlanDocument {
    /// The municipalities, districts and other areas that the plan names anywhere.
    package var areas: Set<AreaCode> {
        Set(
            entries.flatMap(\.references).compactMap { reference in
                switch reference.target {
                case .area: AreaCode(reference.name)
                case .organisation: OrganisationID(reference.name)?.municipality
                default: nil
                }
            })
    }
}
