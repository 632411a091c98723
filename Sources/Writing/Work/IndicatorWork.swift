package import Accounts
import Records
package import Strategy

/// The indicators whose values somebody's organisation states, and the values that wait for somebody as an editor.
package struct IndicatorWork: Sendable {
    package struct Item: Sendable {
        /// As the newest running year has it.
        package let indicator: Indicator
        package let year: RunningPlans.Year
    }

    package let own: [Item]
    /// Each with at least one value that waits.
    package let toJudge: [Item]

    package init(_ running: RunningPlans, for roles: Set<Role>) {
        var seen: Set<ItemID> = [], own: [Item] = [], toJudge: [Item] = []
        for year in running.years where year.isRunning {
            for indicator in year.draft.document.indicators where seen.insert(indicator.id).inserted {
                let item = Item(indicator: indicator, year: year)
                if Self.isOwn(indicator, for: roles, in: year.draft.document) { own.append(item) }
                if !indicator.awaiting.isEmpty, Self.isEdited(indicator, by: roles) { toJudge.append(item) }
            }
        }
        self.own = own
        self.toJudge = toJudge
    }

    package var isEmpty: Bool { own.isEmpty && toJudge.isEmpty }

    private static func isOwn(_ indicator: Indicator, for roles: Set<Role>, in document: PlanDocument) -> Bool {
        guard indicator.takesStatedValues, let owner = indicator.owner.flatMap({ document.accountOrganisation($0) })
        else { return false }
        return roles.contains(.partner(owner)) && PlanViewer(roles, in: document).sees(indicator.audience)
    }

    private static func isEdited(_ indicator: Indicator, by roles: Set<Role>) -> Bool {
        let scope = PlanEntry.indicator(indicator).scope
        return roles.contains { role in if case .editor(let own) = role { own.covers(scope) } else { false } }
    }
}

extension PlanDocument {
    /// The right to state a value of an indicator: that of its owner; `nil` when nobody of its owner can sign in.
    package func stateRight(of indicator: Indicator) -> Right? {
        indicator.owner.flatMap { accountOrganisation($0) }.map {
            .updateStatus(PlanEntry.indicator(indicator).scope, owner: $0)
        }
    }
}
