import Foundation
import Records
import Testing

@testable import Strategy

@Suite("What is hidden from a viewer leaves no trace")
struct NoTraceTests {
    let plan: PlanDocument

    init() throws {
        #expect(CanaryPlan.reading.findings.isEmpty)
        plan = try #require(CanaryPlan.reading.document)
    }

    /// Every text that a viewer's plan can become: its files, its columns, its stored form and what search finds.
    static func everything(_ plan: PlanDocument) throws -> String {
        let files = PlanWriter.files(of: plan).map { String(decoding: $0.bytes, as: UTF8.self) }
        let columns = plan.entries.flatMap { $0.fieldTexts.values }
        return (files + columns + [String(decoding: try JSONEncoder().encode(plan), as: UTF8.self)])
            .joined(separator: "\n")
    }

    static func found(_ words: Set<String>, by viewer: PlanViewer, in plan: PlanDocument) -> Set<String> {
        let search = PlanSearch(plan.visible(to: viewer), PlanGeography(names: [:], districts: [:]))
        return words.filter { word in
            let filter = PlanFilter(text: word)
            return !search.agenda(filter).isEmpty || !search.lookBack(filter).isEmpty
        }
    }

    @Test("The plan holds every field of every kind, and a plan that is public is seen whole")
    func whole() throws {
        #expect(Set(plan.entries.map(\.kind)).count == PlanEntry.Kind.allCases.count)
        for kind in PlanEntry.Kind.allCases {
            let filled = plan.entries.filter { $0.kind == kind }.map(\.fieldTexts)
            let open: Set = [
                "fields", "bar", "reason", "audience", "wholeRegion", "municipalities", "districts", "priority",
            ]
            for field in kind.fields where !open.contains(field.name) {
                #expect(filled.contains { $0[field.name]?.isEmpty == false }, "\(kind) \(field.name)")
            }
        }
        #expect(plan.visible(to: .public) == plan)
    }

    @Test("An entry for others is gone, with its fields and the references to it", arguments: PlanEntry.Kind.allCases)
    func entry(_ kind: PlanEntry.Kind) throws {
        // A document is public; of the strategy only the text can be for fewer, for others need its frame.
        guard kind != .document, kind != .strategy else { return }
        for entry in plan.entries where entry.kind == kind {
            for (audience, viewer) in Self.pairs {
                var hidden = plan
                hidden.set(entry.taking(["audience": audience]).entry)
                let shown = try Self.everything(hidden.visible(to: viewer))
                var marks = CanaryPlan.marks(entry.blockText).subtracting(Self.elsewhere(entry, plan))
                // A programme cannot be without its theme, hidden or not.
                if kind == .theme { marks.remove(entry.id) }
                #expect(marks.filter { shown.contains($0) }.isEmpty, "\(entry.id) for \(audience)")
                #expect(Self.found(marks, by: viewer, in: hidden).isEmpty)
            }
        }
    }

    static let pairs: [(String, PlanViewer)] = [
        ("partners", .public), ("organisation:gm0344", .public), ("organisation:gm0344", .partner([])),
    ]

    /// What other entries say by themselves.
    static func elsewhere(_ entry: PlanEntry, _ plan: PlanDocument) -> Set<String> {
        var marks: Set<String> = []
        for other in plan.entries where other.id != entry.id {
            marks.formUnion(CanaryPlan.marks(other.blockText).subtracting([entry.id]))
        }
        return marks
    }

    @Test("A field with an audience of its own is gone from its entry", arguments: PlanField.allCases)
    func field(_ field: PlanField) throws {
        var count = 0
        for entry in plan.entries where entry.kind.fields.contains(where: { $0.name == "fields" }) {
            let before = Dictionary(uniqueKeysWithValues: entry.keyTexts + [("text", entry.text.rawValue)])
            // The status of a grant is no status of an action.
            guard let said = before[field.rawValue], !said.isEmpty, field != .status || entry.kind == .agenda else {
                continue
            }
            count += 1
            for (audience, viewer) in Self.pairs {
                var hidden = plan
                hidden.set(entry.taking(["fields": "\(field.rawValue)\t\(audience)"]).entry)
                let seen = try #require(hidden.visible(to: viewer).entry(id: entry.id))
                let after = Dictionary(uniqueKeysWithValues: seen.keyTexts + [("text", seen.text.rawValue)])
                #expect(after[field.rawValue] != said)
                let marks = CanaryPlan.marks(said + (field == .status ? before["reason"] ?? "" : ""))
                let others = before.filter { $0.key != field.rawValue && $0.key != "reason" }.values.joined()
                let own = marks.subtracting(CanaryPlan.marks(others))
                let text = seen.blockText + seen.fieldTexts.values.joined(separator: "\n")
                #expect(own.filter { text.contains($0) }.isEmpty, "\(entry.id).\(field)")
                #expect(Self.found(own, by: viewer, in: hidden).isEmpty)
            }
        }
        #expect(count > 0, "no entry has \(field)")
    }

    @Test("A row with an audience of its own is gone from its entry")
    func rows() throws {
        let audience = PlanAudience.partners
        var hidden = plan
        for index in hidden.indicators[0].values.indices { hidden.indicators[0].values[index].audience = audience }
        hidden.indicators[0].targets[0].audience = audience
        hidden.participations[0].cells[0].audience = audience
        hidden.budgets[0].lines[1].audience = audience
        hidden.bodies[0].decisions[0].audience = audience
        let action = try #require(hidden.agenda.firstIndex { $0.id.rawValue == "zzagenda" })
        hidden.agenda[action].progress[0].audience = audience
        let shown = try Self.everything(hidden.visible(to: .public))
        let marks = [
            "7310007", "7310008", "7310009", "7310017", "zzvaluenote", "zztargetnote", "zzcellnote", "zzlinetitle",
            "zzline", "zzdecision", "zzdecisiontitle", "zzdecisiontext", "zzprogress", "2021-07-27", "2022-07-28",
        ]
        #expect(marks.filter { shown.contains($0) }.isEmpty)
        #expect(marks.allSatisfy { CanaryPlan.text.contains($0) })
        #expect(hidden.visible(to: .public).participations.first?.isListComplete == false)
    }
}
