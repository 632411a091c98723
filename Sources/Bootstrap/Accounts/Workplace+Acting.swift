import Accounts

extension Workplace {
    /// The same, where an account acts on deliveries: whoever sits at the machine says which, and the trail names both.
    package func acting(as address: String?) throws(CommandFailure) -> Workplace {
        guard let address else { return self }
        var workplace = self
        workplace.acting = .accountAtCommandLine(try account(address).id, user: Self.user)
        return workplace
    }
}
