import Facts
import Geography
import Phrases
import Records

@testable import Registers

/// A small region, and registers that stand in texts.
enum RegisterFixture {
    static let world: RegisterWorld = {
        let codes: [(String, String, String?)] = [
            ("RG-proef", "Proefstreek", nil), ("PD-noord", "Noord", "RG-proef"), ("PD-zuid", "Zuid", "RG-proef"),
            ("BT-a", "Team A", "PD-noord"), ("BT-b", "Team B", "PD-zuid"), ("GM0307", "Amersfoort", "BT-a"),
            ("GM0308", "Baarn", "BT-a"), ("GM0344", "Utrecht", "BT-b"),
        ]
        let areas = codes.compactMap { code, name, parent in
            AreaCode(code).map { Area(code: $0, name: name, parent: parent.flatMap { AreaCode($0) }) }
        }
        let organisations = [
            ("politie", "police"), ("riec", "other"), ("pvo", "other"), ("bureau-rvs", "bureau"),
        ].compactMap { id, kind in
            OrganisationID(id).map { ($0, RegisterWorld.Named(Phrase(verbatim: id), kind: kind)) }
        }
        let items = [("meer-loketten", "agenda"), ("college", "body")].compactMap { id, kind in
            ItemID(id).map { ($0, RegisterWorld.Named(Phrase(verbatim: id), kind: kind)) }
        }
        return RegisterWorld(
            areas: AreaDirectory(areas), organisations: Dictionary(uniqueKeysWithValues: organisations),
            items: Dictionary(uniqueKeysWithValues: items),
            documents: Set([ItemID("jaarplan-2022")].compactMap { $0 }))
    }()

    static func read(_ texts: [String: String], on day: PlanDate? = nil) -> RegisterReading {
        let files = texts.sorted { $0.key < $1.key }.map {
            RegisterFile(name: "registers/\($0.key)", bytes: Array($0.value.utf8))
        }
        return RegisterFolder.read(files, world: world, on: day)
    }

    /// A declaration with what every one has, and further lines.
    static func declaration(_ lines: String) -> String {
        """
        title: {nl: Proeven, en: Trials}
        one: {nl: proef, en: trial}
        many: {nl: proeven, en: trials}
        lead: {nl: Een lijst., en: A list.}
        source: Proef
        owner: pvo
        heading: name
        review: {months: 12, last: 2026-01-01}
        feeds: [{feed: atom}]
        \(lines)
        """
    }

    static func item(_ name: String) -> ItemID { ItemID(name) ?? .unset }
    static func day(_ text: String) -> PlanDate { PlanDate(text) ?? .distantFuture }

    static let partner = PlanViewer.partner([])
    static func partner(_ id: String) -> PlanViewer { .partner(Set([OrganisationID(id)].compactMap { $0 })) }

    static func key(_ name: String) -> FieldKey { name == "status" ? .status : FieldKey(name) ?? .status }
}

extension RegisterReading {
    var errors: [String] {
        findings.filter { $0.severity == .error }.map { "\($0.file):\($0.row) \($0.column): \($0.found.english)" }
    }
}
