/// Who wrote, adopted, released or published, in a plan or a register: an account by its number, and what outsiders may know of it.
package struct PlanAuthor: Hashable, Sendable {
    /// `nil`: the region pack itself, or somebody at the machine.
    package let account: Int64?
    /// The role in which it was done, such as `editor`.
    package let role: String
    /// The id of the organisation, such as `bureau-rvs`; empty for the pack.
    package let organisation: String

    package init(account: Int64?, role: String, organisation: String) {
        self.account = account
        self.role = role
        self.organisation = organisation
    }

    /// The text files of the region pack.
    package static let pack = PlanAuthor(account: nil, role: "pack", organisation: "")
    /// Somebody with access to the machine, such as for an import, by the name of their user there.
    package static func commandLine(user: String) -> PlanAuthor {
        PlanAuthor(account: nil, role: "command-line:\(user)", organisation: "")
    }
    package var isPack: Bool { role == "pack" }
}
