import Facts
import Geography
import Phrases
import Records

/// What is wrong with a row by itself: what it lacks, what its state needs, for whom it is.
struct RowChecks {
    let register: RegisterDeclaration
    /// Sealed rows are written on the site, and never stand in a file.
    private let isOnSite: Bool
    private let layout: FieldLayout

    init(_ register: RegisterDeclaration, isOnSite: Bool = false) {
        self.register = register
        self.isOnSite = isOnSite
        layout = FieldLayout(register)
    }

    func problems(_ row: RegisterRow) -> [RowProblem] {
        missing(row) + reasons(row) + state(row) + audience(row) + identifiers(row) + provenance(row)
    }

    private func missing(_ row: RegisterRow) -> [RowProblem] {
        var problems: [RowProblem] = []
        for field in register.fields where field.isRequired {
            if layout.isKnown(field.key, of: row) || row.unknown[field.key] != nil { continue }
            problems.append(Self.lacks(field.key))
        }
        if let status = register.status, status.isRequired, row.status == nil, row.unknown[.status] == nil {
            problems.append(Self.lacks(.status))
        }
        return problems
    }

    static func lacks(_ key: FieldKey) -> RowProblem {
        RowProblem(
            at: "", found: Phrase("\(key) ontbreekt", "no \(key)"),
            expected: Phrase(
                "een waarde, of de reden waarom die er niet is", "a value, or the reason why there is none"),
            cure: Phrase(
                "vul \(key) in, of schrijf unknown: {\(key): notStated}",
                "fill in \(key), or write unknown: {\(key): notStated}"))
    }

    /// A reason stands for a field that there is, and not beside its value.
    private func reasons(_ row: RegisterRow) -> [RowProblem] {
        row.unknown.keys.sorted().compactMap { key in
            guard register.has(key) else {
                return RowProblem(
                    .packUnknownKey, at: "unknown.\(key)",
                    found: Phrase(
                        "een reden voor \"\(key)\", dat geen veld is", "a reason for \"\(key)\", which is no field"),
                    expected: Phrase("een veld van dit register", "a field of this register"),
                    cure: Phrase("verbeter de naam of haal hem weg", "correct the name, or remove it"))
            }
            guard layout.isKnown(key, of: row) else { return nil }
            return RowProblem(
                at: "unknown.\(key)",
                found: Phrase("een waarde én een reden waarom er geen is", "a value and a reason why there is none"),
                expected: Phrase("een van beide", "one of the two"),
                cure: Phrase("haal een van de twee weg", "remove one of the two"))
        }
    }

    /// What happened before there was a register is taken as its source tells it.
    private static let accepted: Set<UnknownReason> = [.notStated, .notRecoverable]

    private func state(_ row: RegisterRow) -> [RowProblem] {
        guard let state = row.status.flatMap({ register.status?[$0] }) else { return [] }
        return state.needs.filter { key in
            register.has(key) && !layout.isKnown(key, of: row)
                && !(row.unknown[key].map(Self.accepted.contains) ?? false)
        }.map { key in
            RowProblem(
                at: "status",
                found: Phrase("\(state.title.dutch) zonder \(key)", "\(state.title.english) without \(key)"),
                expected: Phrase("\(key) bij deze stand", "\(key) with this status"),
                cure: Phrase(
                    "vul \(key) in, of schrijf unknown: {\(key): notStated} als de bron het niet noemt",
                    "fill in \(key), or write unknown: {\(key): notStated} where the source does not say"))
        }
    }

    private func audience(_ row: RegisterRow) -> [RowProblem] {
        var problems: [RowProblem] = []
        if let audience = row.audience, !audience.isNoWider(than: register.audience) {
            problems.append(
                RowProblem(
                    .planAudience, at: "audience",
                    found: Phrase(
                        "\(audience.rawValue) in een register dat \(register.audience.rawValue) is",
                        "\(audience.rawValue) in a register that is \(register.audience.rawValue)"),
                    expected: Phrase("niet ruimer dan het register", "no wider than the register"),
                    cure: Phrase("maak het smaller of haal de regel weg", "narrow it, or remove the line")))
        }
        if !isOnSite, register.audience == .sealed || row.audience == .sealed {
            problems.append(
                RowProblem(
                    .planAudience, at: "", found: Phrase("een verzegelde rij in een bestand", "a sealed row in a file"),
                    expected: Phrase(
                        "geen rij: in een bestand kan iedereen haar lezen", "no row: in a file anybody can read it"),
                    cure: Phrase(
                        "haal de rij weg; zij wordt op de site ingevuld", "remove the row; it is written on the site")))
        }
        return problems
    }

    private func identifiers(_ row: RegisterRow) -> [RowProblem] {
        let fields = register.fields.enumerated().flatMap { place, field in
            (row.values[place]?.texts ?? []).map { (field.key.rawValue, $0) }
        }
        let all = fields + (row.toConfirm.map { [("toConfirm", $0)] } ?? []) + [("id", row.id.rawValue)]
        return all.compactMap { key, text in
            guard let found = IdentifierScan.findings(in: text).first else { return nil }
            let what = found.kind.words
            return RowProblem(
                .planIdentifier, at: key,
                found: Phrase { language in
                    Phrase(
                        "\(what(language)) in \(key)", "\(what(language)) in \(key)")(language)
                },
                expected: Phrase("niets dat naar één persoon wijst", "nothing that points at one person"),
                cure: Phrase("haal het weg", "remove it"))
        }
    }

    private func provenance(_ row: RegisterRow) -> [RowProblem] {
        guard row.sources.isEmpty, row.toConfirm == nil, !row.isExample else { return [] }
        return [
            RowProblem(
                .registerCare, severity: .warning, at: "", found: Phrase("een rij zonder bron", "a row without source"),
                expected: Phrase("source, toConfirm of example", "source, toConfirm or example"),
                cure: Phrase(
                    "schrijf waar het staat of wie het moet bevestigen",
                    "write where it stands or who has to confirm it"))
        ]
    }
}

extension RegisterValue {
    /// What people typed freely.
    fileprivate var texts: [String] {
        switch self {
        case .lines(let lines): lines
        case .text(let text): [text.rawValue]
        case .links(let links): links.flatMap { [$0.address, $0.title ?? ""] }
        case .sources(let sources): sources.compactMap(\.text)
        default: []
        }
    }
}
