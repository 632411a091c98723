package import Phrases

extension WorkList.Urgency {
    package var phrase: Phrase {
        switch self {
        case .overdue: Phrase("Termijn voorbij", "Overdue")
        case .dueSoon: Phrase("Binnen een maand", "Within a month")
        case .silent: Phrase("Een kwartaal niets gehoord", "No word for a quarter")
        case .open: Phrase("Loopt", "Open")
        case .closed: Phrase("Klaar of gestopt", "Done or stopped")
        }
    }
}
