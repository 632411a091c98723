import Facts
import Geography
import Phrases
import PlacedYAML

/// `districts.yaml`: the police districts with their basic teams, and the municipalities of each team.
struct DistrictsSection {
    struct District {
        let code: Located<AreaCode>
        let name: String
        let note: AreaNote
        let teams: [Team]
    }

    struct Team {
        let code: Located<AreaCode>
        let name: String
        let note: AreaNote
        let whole: [Located<AreaCode>]
        /// Municipalities of which the team serves a part only.
        let parts: [Located<AreaCode>]

        var isUnconfirmed: Bool { note.certainty != .high }
    }

    let districts: [District]

    private enum RootKey: String, CaseIterable { case districts }
    private enum DistrictKey: String, CaseIterable { case code, name, alsoNamed, source, certainty, toConfirm, teams }
    private enum TeamKey: String, CaseIterable {
        case code, name, alsoNamed, municipalities, partsOf, source, certainty, toConfirm
    }

    /// Of a pack without the file.
    init() { districts = [] }

    init(_ root: PackNode) {
        let read = PackTable<RootKey>(root)?.requiredList(.districts, Self.district) ?? []
        districts = read.unique(\.code)
        _ = districts.flatMap(\.teams).unique(\.code)
    }

    var teams: [Team] { districts.flatMap(\.teams) }

    private static func district(_ node: PackNode) -> District? {
        guard let table = PackTable<DistrictKey>(node) else { return nil }
        let code = table.required(.code) { $0.areaCode(.policeDistrict) }
        let name = table.required(.name) { $0.text() }
        let note = AreaNote.read(
            alsoNamed: table.list(.alsoNamed) { $0.text() }, source: table.required(.source) { $0.text() },
            certainty: table.required(.certainty) { $0.word() }, toConfirm: table.optional(.toConfirm) { $0.text() },
            of: code)
        let teams = table.list(.teams, team)
        guard let code, let name, let note else { return nil }
        return District(code: code, name: name, note: note, teams: teams)
    }

    private static func team(_ node: PackNode) -> Team? {
        guard let table = PackTable<TeamKey>(node) else { return nil }
        let code = table.required(.code) { $0.areaCode(.basicTeam) }
        let name = table.required(.name) { $0.text() }
        let note = AreaNote.read(
            alsoNamed: table.list(.alsoNamed) { $0.text() }, source: table.required(.source) { $0.text() },
            certainty: table.required(.certainty) { $0.word() }, toConfirm: table.optional(.toConfirm) { $0.text() },
            of: code)
        let whole = table.list(.municipalities) { $0.areaCode(.municipality) }
        let parts = table.list(.partsOf) { $0.areaCode(.municipality) }
        if !table.has(.municipalities), !table.has(.partsOf) {
            table.place.report(
                found: Phrase("een team zonder gemeenten", "a team without municipalities"),
                expected: Phrase("de sleutel municipalities of partsOf", "the key municipalities or partsOf"),
                cure: Phrase(
                    "noem de gemeenten waar het team werkt; zet een gemeente waar het deels werkt onder partsOf",
                    "list the municipalities that the team serves, those that it serves partly under partsOf"))
        }
        guard let code, let name, let note else { return nil }
        let all = (whole + parts).unique { $0 }
        return Team(
            code: code, name: name, note: note,
            whole: whole.filter { one in all.contains { $0.value == one.value } }, parts: parts)
    }
}

extension AreaNote {
    /// What is not certain must say what is to be confirmed, and gives a note to whoever loads the pack.
    fileprivate static func read(
        alsoNamed: [String], source: String?, certainty: RegistryEvent.Certainty?, toConfirm: String?,
        of code: Located<AreaCode>?
    ) -> AreaNote? {
        guard let source, let certainty, let code else { return nil }
        if certainty != .high {
            code.place.reportUnconfirmed(
                Phrase(
                    "\(code.value), met zekerheid \(certainty.rawValue)",
                    "\(code.value), which is \(certainty.rawValue) in certainty"), toConfirm: toConfirm)
        }
        return AreaNote(
            alsoNamed: alsoNamed, source: source, certainty: certainty, toConfirm: toConfirm ?? "")
    }
}

extension PackPlace {
    /// A note when it says what to confirm, an error when it does not.
    func reportUnconfirmed(_ subject: Phrase, toConfirm: String?) {
        guard let toConfirm else {
            return report(
                found: subject, expected: Phrase("de sleutel toConfirm", "the key toConfirm"),
                cure: Phrase(
                    "voeg \"toConfirm: …\" toe met wat nog gevraagd moet worden",
                    "add \"toConfirm: …\" with what is to be asked"))
        }
        report(
            .packUnconfirmed, found: Phrase { "\(subject($0)): \(Finding.quote(toConfirm, limit: 200))" },
            expected: Phrase("een bevestigd feit", "a confirmed fact"),
            cure: Phrase(
                "vraag het na bij de organisatie die het weet; haal dan toConfirm weg en zet certainty op high als dat er staat",
                "ask the owner of the fact; then remove toConfirm, and set certainty to high where it stands"))
    }
}
