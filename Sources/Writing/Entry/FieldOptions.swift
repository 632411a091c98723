import Geography
package import Phrases
package import Records
package import RegionPack
package import Strategy

/// What fields may point at, each with the words that people choose by.
package struct FieldOptions {
    private let document: PlanDocument
    private let entry: PlanEntry?
    private let language: Language
    private let municipalities: [Option]
    private let districts: [Option]

    package typealias Option = (value: String, text: String)

    package init(_ document: PlanDocument, for entry: PlanEntry?, in pack: RegionPack, _ language: Language) {
        self.document = document
        self.entry = entry
        self.language = language
        let areas = pack.areas
        municipalities = areas.filter { $0.code.level == .municipality }
            .sorted(byName: \.name).map { ($0.code.rawValue, $0.name) }
        districts = areas.filter { $0.code.level == .policeDistrict }.map { ($0.code.rawValue, $0.name) }
    }

    /// The options of a target, without one for none.
    package func options(_ target: FieldTarget) -> [Option] {
        switch target {
        case .organisation: organisations
        case .municipality: municipalities
        case .district: districts
        case .area: districts + municipalities
        case .indicator: document.indicators.map { ($0.id.rawValue, $0.title) }
        case .section: sections
        case .body: document.bodies.map { ($0.id.rawValue, $0.title) }
        case .programme: document.programmes.map { ($0.id.rawValue, $0.title) }
        case .theme: document.themes.map { ($0.id.rawValue, $0.title) }
        case .participation: document.participations.map { ($0.id.rawValue, $0.title) }
        case .earlier: earlier
        case .action: document.agenda.filter { isNear($0.programme) }.map { ($0.id.rawValue, $0.title) }
        case .document: document.documents.map { ($0.id.rawValue, $0.title) }
        case .anything: document.entries.map { ($0.id, $0.title) }
        case .audience: audiences
        }
    }

    /// The words of a value; the value itself where nothing has it any more.
    package func words(_ value: String, _ target: FieldTarget) -> String {
        options(target).first { $0.value == value }?.text ?? value
    }

    private var organisations: [Option] {
        document.organisations.map { ($0.id.rawValue, $0.name) }
            + municipalities.map {
                ($0.value.lowercased(), Phrase("gemeente ", "municipality of ")(language) + $0.text)
            }
    }

    private var audiences: [Option] {
        [
            ("partners", Phrase("partners", "partners")(language)),
            ("public", Phrase("iedereen (openbaar)", "everybody (public)")(language)),
        ] + organisations.map { ("organisation:\($0.value)", Phrase("alleen ", "only ")(language) + $0.text) }
    }

    private var sections: [Option] {
        guard let id = entry?.programme, let programme = document.programme(id) else { return [] }
        return programme.sections.map { ($0.id.rawValue, $0.title) }
    }

    /// Actions and results of the same programme, newest year first.
    private var earlier: [Option] {
        let results = document.lookBack.filter { isNear($0.programme) }
            .map { ($0.id.rawValue, "\($0.title) (\(Phrase("terugblik", "look-back")(language)) \($0.year))") }
        let actions = document.agenda.filter { isNear($0.programme) && $0.id.rawValue != entry?.id }
            .map { ($0.id.rawValue, "\($0.title) (\(Phrase("actie", "action")(language)) \($0.year))") }
        return results + actions
    }

    private func isNear(_ programme: ItemID) -> Bool { entry?.programme.map { $0 == programme } ?? true }
}
