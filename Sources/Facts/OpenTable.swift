/// What the police publish by kind, area and period besides registered offences.
package enum OpenTopic: String, Hashable, Sendable, CaseIterable {
    case nuisance
    /// Reports that people filed (aangiften), and those of them that were filed over the internet.
    case reports, onlineReports
}

/// One column of a table that a source publishes openly.
package struct OpenTable: Hashable, Sendable {
    /// `47021NED`
    package let id: String
    package let topic: OpenTopic

    package init(id: String, topic: OpenTopic) {
        self.id = id
        self.topic = topic
    }
}
