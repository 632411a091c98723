package import Accounts
package import Records
package import Strategy

/// What somebody has to do: the actions that their organisation owns or their programme holds, the urgent ones first.
package struct WorkList: Sendable {
    package struct Item: Hashable, Sendable {
        package let action: AgendaItem
        package let urgency: Urgency
        /// Seconds since 1970; `nil`: nobody has written it since the plan was taken in.
        package let lastTouched: Int64?
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

    package init(
        _ document: PlanDocument, for roles: Set<Role>, touched: [ItemID: Int64], today: PlanDate
    ) {
        let viewer = PlanViewer(roles, in: document)
        items = document.agenda.filter { $0.year == document.strategy.planYear }
            .filter { Self.isOwn($0, for: roles, in: document) && viewer.sees($0.audience) }
            .map { action in
                let at = touched[action.id]
                return Item(action: action, urgency: Self.urgency(action, touched: at, today), lastTouched: at)
            }
            .sorted { a, b in
                (a.urgency, a.action.due ?? .distantFuture, a.action.id)
                    < (b.urgency, b.action.due ?? .distantFuture, b.action.id)
            }
    }

    package func items(_ urgency: Urgency) -> [Item] { items.filter { $0.urgency == urgency } }

    /// What a reminder is about.
    package var pressing: [Item] { items.filter { $0.urgency <= .silent } }

    static func isOwn(_ action: AgendaItem, for roles: Set<Role>, in document: PlanDocument) -> Bool {
        let programme = ProgrammeScope(action.programme.rawValue)
        return roles.contains { role in
            switch role {
            case .editor(let scope): programme.map(scope.covers) ?? false
            case .partner(let organisation): action.owner.map { document.isOrganisation($0, organisation) } ?? false
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
        let day = touched.flatMap { PlanMoment.day($0) } ?? action.progress.map(\.date).max()
        let quiet = day.map { today.dayNumber - $0.dayNumber } ?? silentDays
        return quiet >= silentDays ? .silent : .open
    }
}
