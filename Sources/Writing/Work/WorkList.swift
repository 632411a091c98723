package import Accounts
package import Records
package import Strategy

/// What somebody has to do: the actions that their organisation carries or their programme holds, the urgent ones first.
package struct WorkList: Sendable {
    package struct Item: Hashable, Sendable {
        package let action: AgendaItem
        package let urgency: Urgency
        /// Seconds since 1970; `nil`: nobody has written it since the plan was taken in.
        package let lastTouched: Int64?

        /// Names it among the actions of all years: `2022-bn-lobby`.
        package var name: String { WorkItemName(year: action.year, action: action.id).text }
    }

    /// Why an action asks for attention; the order is the order of the page.
    package enum Urgency: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// Its day has passed and it is still open.
        case overdue
        /// Its day is within a month.
        case dueSoon
        /// Nobody has written it for a quarter.
        case silent
        case open
        case closed

        package static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }
    }

    package let items: [Item]

    /// Days before the due date from which an action is due soon, and days without a word after which it is silent.
    package static let soonDays = 30
    package static let silentDays = 92

    /// - Parameter plans: the years that run, each with what is work in it.
    package init(_ plans: [WorkPlan], for roles: Set<Role>, today: PlanDate) {
        items = plans.flatMap { plan -> [Item] in
            let viewer = PlanViewer(roles, in: plan.document)
            return plan.actions(on: today)
                .filter { Self.isOwn($0, for: roles, in: plan.document) && viewer.sees($0.audience) }
                .map { action in
                    let at = plan.touched[action.id]
                    return Item(action: action, urgency: Self.urgency(action, touched: at, today), lastTouched: at)
                }
        }
        .sorted { a, b in
            (a.urgency, a.action.due ?? .distantFuture, a.action.year, a.action.id)
                < (b.urgency, b.action.due ?? .distantFuture, b.action.year, b.action.id)
        }
    }

    /// The plan years of the actions, the oldest first.
    package var years: [Int] { Set(items.map(\.action.year)).sorted() }

    package func items(_ urgency: Urgency) -> [Item] { items.filter { $0.urgency == urgency } }

    /// What a reminder is about.
    package var pressing: [Item] { items.filter { $0.urgency <= .silent } }

    static func isOwn(_ action: AgendaItem, for roles: Set<Role>, in document: PlanDocument) -> Bool {
        let programme = ProgrammeScope(action.programme.rawValue), carriers = document.accountCarriers(of: action)
        return roles.contains { role in
            switch role {
            case .editor(let scope): programme.map(scope.covers) ?? false
            case .partner(let organisation): carriers.contains(organisation)
            case .analyst, .approver, .administrator: false
            }
        }
    }

    package static func urgency(_ action: AgendaItem, touched: Int64?, _ today: PlanDate) -> Urgency {
        guard action.status.isOpen else { return .closed }
        if let due = action.due {
            let days = due.dayNumber - today.dayNumber
            if days < 0 { return .overdue }
            if days <= soonDays { return .dueSoon }
        }
        // Nothing is to be heard of a year that has yet to begin.
        guard action.year <= today.year else { return .open }
        let day = touched.flatMap { PlanMoment.day($0) } ?? action.progress.map(\.date).max()
        let quiet = day.map { today.dayNumber - $0.dayNumber } ?? silentDays
        return quiet >= silentDays ? .silent : .open
    }
}

/// The name of an action among those of all years, as fields of a form and parts of a page carry it: `2022-bn-lobby`.
package struct WorkItemName: Hashable, Sendable {
    package let year: Int
    package let action: ItemID

    package init(year: Int, action: ItemID) {
        self.year = year
        self.action = action
    }

    /// `nil` for what names no action.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), (1990...2199).contains(year),
            let action = ItemID(parts[1])
        else { return nil }
        self.init(year: year, action: action)
    }

    package var text: String { "\(year)-\(action)" }
}
