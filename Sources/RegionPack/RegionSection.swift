import Geography
import Phrases
import PlacedYAML

/// `region.yaml`: the region itself, the numbers for publication and what the front page shows.
struct RegionSection {
    var code: Located<AreaCode>?
    var name: Phrase?
    var unit: AreaCode?
    var policy = PublicationRules()
    var headline: [Located<String>] = []
    var auditMonths = RegionPack.standardAuditMonths
    var approval = DeliveryApproval.direct

    private enum Key: String, CaseIterable { case code, name, unit, publication, headline, accounts, deliveries }
    private enum AccountsKey: String, CaseIterable { case auditMonths }
    private enum DeliveriesKey: String, CaseIterable { case approval }
    private enum PolicyKey: String, CaseIterable { case minimumInhabitants, minimumBase, dayMonitorMonths }

    init(_ root: PackNode) {
        guard let table = PackTable<Key>(root) else { return }
        code = table.required(.code) { $0.areaCode(.region) }
        name = table.required(.name) { $0.localized() }
        unit = table.optional(.unit) { $0.areaCode(.otherPublished) }?.value
        policy = table.optional(.publication, Self.policy) ?? PublicationRules()
        headline = table.requiredList(.headline) { node in node.text().map { Located(value: $0, place: node.place) } }
            .unique { $0 }
        auditMonths = table.optional(.accounts, Self.auditMonths) ?? auditMonths
        approval = table.optional(.deliveries, Self.approval) ?? approval
    }

    private static func auditMonths(_ node: PackNode) -> Int? {
        guard let table = PackTable<AccountsKey>(node) else { return nil }
        return table.optional(.auditMonths) { $0.integer(in: 12...240) }
    }

    private static func approval(_ node: PackNode) -> DeliveryApproval? {
        guard let table = PackTable<DeliveriesKey>(node) else { return nil }
        return table.optional(.approval) { $0.word() }
    }

    private static func policy(_ node: PackNode) -> PublicationRules? {
        guard let table = PackTable<PolicyKey>(node) else { return nil }
        let standard = PublicationRules()
        return PublicationRules(
            minimumInhabitants: table.optional(.minimumInhabitants) { $0.integer(in: 1...1_000_000) }
                ?? standard.minimumInhabitants,
            minimumBase: table.optional(.minimumBase) { $0.integer(in: 1...10_000) } ?? standard.minimumBase,
            dayMonitorMonths: table.optional(.dayMonitorMonths) { $0.integer(in: 3...60) } ?? standard.dayMonitorMonths)
    }
}
