import Facts
import Geography
import Phrases
import Records

extension PlanCheck {
    /// Whether everything that an entry refers to is there, in the order of its description.
    mutating func checkReferences() {
        for entry in plan.entries {
            for reference in entry.references { check(reference, in: entry) }
            if case .budget(let budget) = entry { checkParts(of: budget) }
        }
    }

    private mutating func check(_ reference: Reference, in entry: PlanEntry) {
        let name = reference.name
        switch reference.target {
        case .record(let words): checkRecord(reference, words, in: entry)
        case .organisation:
            guard let id = OrganisationID(name), !isKnown(id) else { return }
            unknown(
                Phrase("organisatie", "organisation"), name, at: reference.path,
                among: plan.organisations.map(\.id.rawValue),
                in: entry)
        case .area:
            guard let code = AreaCode(name), !region.areas.contains(code) else { return }
            let known = region.areas.filter { $0.level == code.level }.map(\.rawValue)
            unknown(Phrase("gebied", "area"), name, at: reference.path, among: known, in: entry)
        case .document:
            if ItemID(name).flatMap({ kinds[$0] }) == .document { return }
            unknown(
                Phrase("bron (document)", "document"), name, at: reference.path,
                among: plan.documents.map(\.id.rawValue), in: entry)
        case .section:
            guard let programme = entry.programme.flatMap({ plan.programme($0) }) else { return }
            let known = programme.sections.map(\.id.rawValue)
            if !known.contains(name) {
                unknown(Phrase("onderdeel", "section"), name, at: reference.path, among: known, in: entry)
            }
        case .offenceGroup:
            if region.groups.contains(name) { return }
            unknown(
                Phrase("groep van misdrijven", "offence group"), name, at: reference.path, among: region.groups,
                in: entry)
        case .offence:
            let known = region.offences.map(\.rawValue)
            if !known.contains(name) {
                unknown(Phrase("misdrijf", "offence"), name, at: reference.path, among: known, in: entry)
            }
        }
    }

    private mutating func checkRecord(_ reference: Reference, _ words: Set<String>?, in entry: PlanEntry) {
        let wanted = PlanEntry.Kind.allCases.filter { words?.contains($0.rawValue) ?? true }
        let id = ItemID(reference.name)
        // What it follows from may stand in the plan of an earlier year.
        if let id, kinds[id] == nil, let kind = region.earlier.kind(of: id), wanted.contains(kind), words != nil {
            return
        }
        guard let kind = id.flatMap({ kinds[$0] }) else {
            let known = kinds.filter { wanted.contains($0.value) }.keys.map(\.rawValue)
            let only = wanted.count == 1 ? wanted.first : nil
            let what = Phrase(only?.noun.dutch ?? "id", only?.rawValue ?? "id")
            return unknown(what, reference.name, at: reference.path, among: known, in: entry)
        }
        guard !wanted.contains(kind) else { return }
        add(
            .planReference, entry: entry.id, field: reference.path,
            found: Phrase(
                "\"\(reference.name)\", en dat is: \(kind.noun.dutch)",
                "\"\(reference.name)\", which is a \(kind.rawValue)"),
            expected: Phrase { language in
                let kinds = wanted.sorted { $0.rawValue < $1.rawValue }
                return Phrase(
                    language.alternatives(kinds.map(\.noun.dutch)),
                    "a " + kinds.map(\.rawValue).joined(separator: " or "))(language)
            },
            cure: Phrase("schrijf de id van zo'n blok", "write the id of such a block"))
    }

    private mutating func unknown(
        _ what: Phrase, _ name: String, at path: String, among known: some Sequence<String>, in entry: PlanEntry
    ) {
        let quoted = Finding.quote(name), (near, nearly) = nearest(name, known)
        add(
            .planReference, entry: entry.id, field: path,
            found: Phrase(
                "\(what.dutch) \"\(quoted)\", die onbekend is", "the unknown \(what.english) \"\(quoted)\""),
            expected: Phrase("een die bestaat", "one that exists"),
            cure: Phrase(
                "verbeter het (\(near.dutch)) of voeg het toe", "correct it (\(near.english)), or define it"),
            nearly: nearly)
    }

    private func isKnown(_ id: OrganisationID) -> Bool {
        if let code = id.municipality { return region.areas.contains(code) }
        return plan.organisation(id) != nil
    }

    /// Lines and notes of a budget that its lines name.
    private mutating func checkParts(of budget: Budget) {
        let lines = budget.lines.map(\.id), notes = budget.notes.map(\.number), entry = PlanEntry.budget(budget)
        for (index, line) in budget.lines.enumerated() {
            if let whole = line.partOf, !lines.contains(whole) || whole == line.id {
                unknown(
                    Phrase("begrotingsregel", "budget line"), whole.rawValue, at: "lines.\(index).partOf",
                    among: lines.map(\.rawValue), in: entry)
            }
            for number in line.notes where !notes.contains(number) {
                unknown(
                    Phrase("noot", "note"), String(number), at: "lines.\(index).notes",
                    among: notes.map { String($0) }, in: entry)
            }
        }
    }
}
