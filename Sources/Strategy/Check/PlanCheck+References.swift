import Facts
import Geography
import Phrases
import Records

extension PlanCheck {
    mutating func checkReferences() {
        checkStrategy()
        for programme in plan.programmes { check(programme) }
        for goal in plan.goals {
            check(goal.programme, [.programme], goal.id, "programme")
            checkSection(goal.section, of: goal.programme, goal.id)
            checkAll(goal.indicators, [.indicator], goal.id, "indicators")
            check(goal.source, goal.id, "source")
            checkAudience(goal.audience, goal.id, "audience")
        }
        for item in plan.lookBack { check(item) }
        for item in plan.agenda { check(item) }
        for indicator in plan.indicators { check(indicator) }
        for list in plan.participations { check(list) }
        for entry in plan.interventions {
            check(entry.programme, [.programme], entry.id, "programme")
            checkAll(entry.reach, [.indicator], entry.id, "reach")
            check(entry.participation, [.participation], entry.id, "participation")
            check(entry.scope, entry.id)
            check(entry.source, entry.id, "source")
            checkAudience(entry.audience, entry.id, "audience")
        }
        for entry in plan.pilots {
            check(entry.programme, [.programme], entry.id, "programme")
            checkAll(entry.indicators, [.indicator], entry.id, "indicators")
            check(organisations: entry.partners, entry.id, "partners")
            check(entry.scope, entry.id)
            check(entry.source, entry.id, "source")
            checkAudience(entry.audience, entry.id, "audience")
        }
        for entry in plan.grants {
            check(entry.programme, [.programme], entry.id, "programme")
            check(organisations: entry.partners, entry.id, "partners")
            check(entry.scope, entry.id)
            check(entry.source, entry.id, "source")
            checkAudience(entry.audience, entry.id, "audience")
        }
        for budget in plan.budgets { check(budget) }
        for body in plan.bodies { check(body) }
        for note in plan.notes {
            for (index, reading) in note.readings.enumerated() {
                check(reading.source, note.id, "readings.\(index).source")
            }
            for (index, id) in note.concerns.enumerated() {
                check(id, Set(PlanEntry.Kind.allCases), note.id, "concerns.\(index)")
            }
            checkAudience(note.audience, note.id, "audience")
        }
    }

    private mutating func checkStrategy() {
        check(organisations: plan.strategy.owner.map { [$0] } ?? [], plan.strategy.id, "owner")
        check(plan.strategy.source, plan.strategy.id, "source")
        for ambition in plan.ambitions {
            checkAll(ambition.indicators, [.indicator], ambition.id, "indicators")
            check(ambition.source, ambition.id, "source")
        }
    }

    private mutating func check(_ programme: Programme) {
        let id = programme.id
        check(programme.theme, [.theme], id, "theme")
        check(programme.body, [.body], id, "body")
        check(organisations: programme.owner.map { [$0] } ?? [], id, "owner")
        check(organisations: programme.partners, id, "partners")
        check(areas: programme.districts, id, "districts")
        for (index, section) in programme.sections.enumerated() {
            if let district = section.district { check(areas: [district], id, "sections.\(index).district") }
        }
        checkAll(programme.indicators, [.indicator], id, "indicators")
        check(programme.source, id, "source")
        checkAudience(programme.audience, id, "audience")
    }

    private mutating func check(_ item: LookBackItem) {
        check(item.programme, [.programme], item.id, "programme")
        checkSection(item.section, of: item.programme, item.id)
        checkAll(item.indicators, [.indicator], item.id, "indicators")
        checkAll(item.answers, [.agenda], item.id, "answers")
        check(organisations: item.partners, item.id, "partners")
        check(item.scope, item.id)
        check(item.source, item.id, "source")
        checkAudience(item.audience, item.id, "audience")
    }

    private mutating func check(_ item: AgendaItem) {
        check(item.programme, [.programme], item.id, "programme")
        checkSection(item.section, of: item.programme, item.id)
        checkAll(item.indicators, [.indicator], item.id, "indicators")
        checkAll(item.continues, [.lookBack, .agenda], item.id, "continues")
        check(organisations: item.owner.map { [$0] } ?? [], item.id, "owner")
        check(organisations: item.partners, item.id, "partners")
        for (index, note) in item.progress.enumerated() {
            check(organisations: note.by.map { [$0] } ?? [], item.id, "progress.\(index).by")
        }
        check(item.scope, item.id)
        check(item.source, item.id, "source")
        checkAudience(item.audience, item.id, "audience")
    }

    private mutating func check(_ indicator: Indicator) {
        let id = indicator.id
        check(indicator.programme, [.programme], id, "programme")
        check(organisations: indicator.owner.map { [$0] } ?? [], id, "owner")
        check(indicator.source, id, "source")
        for (index, value) in indicator.values.enumerated() {
            check(areas: value.area.map { [$0] } ?? [], id, "values.\(index).area")
            check(value.source, id, "values.\(index).source")
        }
        for (index, target) in indicator.targets.enumerated() {
            check(areas: target.area.map { [$0] } ?? [], id, "targets.\(index).area")
            check(target.source, id, "targets.\(index).source")
        }
        switch indicator.origin {
        case .typed: break
        case .participation(let list): check(list, [.participation], id, "countOf")
        case .figure(let definition):
            check(areas: definition.area.map { [$0] } ?? [], id, "figure.area")
            switch definition.offence {
            case .group(let group) where !region.groups.contains(group):
                unknown(Phrase("groep van misdrijven", "offence group"), group, region.groups, id, "figure.offence")
            case .offence(let code) where !region.offences.contains(code):
                unknown(
                    Phrase("misdrijf", "offence"), code.rawValue, region.offences.map(\.rawValue), id, "figure.offence")
            default: break
            }
        }
        checkAudience(indicator.audience, id, "audience")
    }

    private mutating func check(_ list: Participation) {
        check(list.programme, [.programme], list.id, "programme")
        check(list.of, [.intervention, .pilot, .grant], list.id, "of")
        for (index, stated) in list.stated.enumerated() { check(stated.source, list.id, "stated.\(index).source") }
        for (index, cell) in list.cells.enumerated() {
            check(areas: [cell.municipality], list.id, "cells.\(index).municipality")
            check(cell.source, list.id, "cells.\(index).source")
        }
        check(list.source, list.id, "source")
        checkAudience(list.audience, list.id, "audience")
    }

    private mutating func check(_ budget: Budget) {
        check(organisations: budget.organisation.map { [$0] } ?? [], budget.id, "organisation")
        let lines = Set(budget.lines.map(\.id)), notes = Set(budget.notes.map(\.number))
        for (index, line) in budget.lines.enumerated() {
            if let whole = line.partOf, !lines.contains(whole) || whole == line.id {
                unknown(
                    Phrase("begrotingsregel", "budget line"), whole.rawValue, lines.map(\.rawValue), budget.id,
                    "lines.\(index).partOf")
            }
            for number in line.notes where !notes.contains(number) {
                unknown(
                    Phrase("noot", "note"), String(number), notes.map { String($0) }, budget.id, "lines.\(index).notes")
            }
        }
        for (index, part) in budget.contributions.enumerated() {
            check(part.participation, [.participation], budget.id, "contributions.\(index).participation")
            check(areas: part.shares.map(\.municipality), budget.id, "contributions.\(index).shares")
            check(part.source, budget.id, "contributions.\(index).source")
        }
        check(budget.source, budget.id, "source")
        checkAudience(budget.audience, budget.id, "audience")
    }

    private mutating func check(_ body: GovernanceBody) {
        check(body.parent, [.body], body.id, "parent")
        check(areas: body.area.map { [$0] } ?? [], body.id, "area")
        for (index, decision) in body.decisions.enumerated() {
            for id in decision.concerns {
                check(id, Set(PlanEntry.Kind.allCases), body.id, "decisions.\(index).concerns")
            }
            check(decision.source, body.id, "decisions.\(index).source")
        }
        check(body.source, body.id, "source")
        checkAudience(body.audience, body.id, "audience")
    }

    // MARK: One reference

    private mutating func checkAll(
        _ ids: [ItemID], _ wanted: Set<PlanEntry.Kind>, _ entry: ItemID, _ field: String
    ) {
        for (index, id) in ids.enumerated() { check(id, wanted, entry, "\(field).\(index)") }
    }

    private mutating func check(_ id: ItemID?, _ wanted: Set<PlanEntry.Kind>, _ entry: ItemID, _ field: String) {
        guard let id else { return }
        guard let kind = kinds[id] else {
            let known = kinds.filter { wanted.contains($0.value) }.keys.map(\.rawValue)
            let only = wanted.count == 1 ? wanted.first : nil
            let what = Phrase(only?.noun.dutch ?? "id", only?.rawValue ?? "id")
            return unknown(what, id.rawValue, known, entry, field)
        }
        guard !wanted.contains(kind) else { return }
        add(
            PlanProblem(
                .planReference, entry: entry.rawValue, field: field,
                found: Phrase("\"\(id)\", en dat is: \(kind.noun.dutch)", "\"\(id)\", which is a \(kind.rawValue)"),
                expected: Phrase { language in
                    let kinds = wanted.sorted { $0.rawValue < $1.rawValue }
                    return language.choose(
                        language.alternatives(kinds.map(\.noun.dutch)),
                        "a " + kinds.map(\.rawValue).joined(separator: " or "))
                },
                cure: Phrase("schrijf de id van zo'n blok", "write the id of such a block")))
    }

    private mutating func unknown(
        _ what: Phrase, _ text: String, _ known: some Sequence<String>, _ entry: ItemID, _ field: String
    ) {
        let quoted = Finding.quote(text), near = Self.nearest(text, known)
        add(
            PlanProblem(
                .planReference, entry: entry.rawValue, field: field,
                found: Phrase(
                    "\(what.dutch) \"\(quoted)\", die onbekend is", "the unknown \(what.english) \"\(quoted)\""),
                expected: Phrase("een die bestaat", "one that exists"),
                cure: Phrase(
                    "verbeter het (\(near.dutch)) of voeg het toe", "correct it (\(near.english)), or define it")))
    }

    private mutating func checkSection(_ section: ItemID?, of programme: ItemID, _ entry: ItemID) {
        guard let section, let programme = plan.programme(programme) else { return }
        let known = programme.sections.map(\.id)
        if !known.contains(section) {
            unknown(Phrase("onderdeel", "section"), section.rawValue, known.map(\.rawValue), entry, "section")
        }
    }

    private mutating func check(organisations: [OrganisationID], _ entry: ItemID, _ field: String) {
        for id in organisations where !isKnown(id) {
            unknown(
                Phrase("organisatie", "organisation"), id.rawValue, plan.organisations.map(\.id.rawValue), entry, field)
        }
    }

    private func isKnown(_ id: OrganisationID) -> Bool {
        if let code = id.municipality { return region.areas.contains(code) }
        return plan.organisation(id) != nil
    }

    private mutating func check(areas: [AreaCode], _ entry: ItemID, _ field: String) {
        for code in areas where !region.areas.contains(code) {
            let known = region.areas.filter { $0.level == code.level }.map(\.rawValue)
            unknown(Phrase("gebied", "area"), code.rawValue, known, entry, field)
        }
    }

    private mutating func check(_ scope: AreaScope, _ entry: ItemID) {
        check(areas: scope.municipalities, entry, "municipalities")
        check(areas: scope.districts, entry, "districts")
    }

    private mutating func check(_ source: SourceReference?, _ entry: ItemID, _ field: String) {
        guard let source, kinds[source.document] != .document else { return }
        unknown(
            Phrase("bron (document)", "document"), source.document.rawValue, plan.documents.map(\.id.rawValue), entry,
            field)
    }

    private mutating func checkAudience(_ audience: PlanAudience, _ entry: ItemID, _ field: String) {
        if case .organisation(let id) = audience { check(organisations: [id], entry, field) }
    }
}
