package import Accounts

extension SessionViewer {
    /// The municipalities that somebody is bound to, in the order of their codes.
    package var municipalities: [MunicipalityCode] {
        organisations.compactMap { organisation in
            if case .municipality(let code) = organisation { code } else { nil }
        }.sorted()
    }
}
