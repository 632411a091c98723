import Phrases

extension DayColumns {
    /// What a column holds, for who asks what a file is.
    static func meaning(of role: Role?) -> Phrase {
        switch role {
        case .day: Phrase("de dag", "the day")
        case .hours: Phrase("het uurblok", "the hour band")
        case .typeCode: Phrase("de code van het incidenttype", "the code of the incident type")
        case .type: Phrase("het incidenttype", "the incident type")
        case .count: Phrase("het aantal incidenten", "the number of incidents")
        case .area: ColumnRole.area.meaning
        case nil: Phrase("mag niet in een dagmonitor staan", "must not be in a day monitor")
        }
    }
}
