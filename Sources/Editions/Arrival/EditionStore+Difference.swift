package import Cube
package import Facts
package import Figures
import Geography
package import RegionPack

/// The deliveries that count before and after one is published, and the states that they make.
package struct DeliveryStep: Sendable {
    package let record: DeliveryRecord
    package let before, after: [DeliveryRecord]
    /// What the report is made on; for a draft what is shown now.
    package let base: EditionState
    /// The state that publishing it made; for a draft what is shown now.
    package let then: EditionState
    /// Whether it is published already.
    package let isDone: Bool
}

extension PublicationStore where Self: DeliveryStore {
    /// What publishing a delivery did to what counts, or would do now.
    package func step(publishing id: DeliveryID) throws(StoreError) -> DeliveryStep {
        let record = try delivery(id)
        if record.isExample { throw .exampleFigures(id) }
        if let act = try acts(of: id).last, act.isPublishing {
            let base = try state(atAct: act.base), then = try state(atAct: act.number)
            return DeliveryStep(
                record: record, before: try published(in: base), after: try published(in: then), base: base, then: then,
                isDone: true)
        }
        let now = try state(), before = try published(in: now)
        return DeliveryStep(
            record: record, before: before, after: before + [record], base: now, then: now, isDone: false)
    }

    /// Cell by cell what a step changes.
    package func differences(
        of step: DeliveryStep, on terms: CellDifferences.Terms
    ) throws(StoreError) -> CellDifferences {
        let shared = zip(step.before, step.after).prefix { $0.id == $1.id }.count
        return CellDifferences(
            under: try cells(of: Array(step.after.prefix(shared))),
            before: try cells(of: Array(step.before.dropFirst(shared))),
            after: try cells(of: Array(step.after.dropFirst(shared))), on: terms)
    }
}

extension EditionStore {
    /// What a delivery makes different: what publishing it did, or would do to what is shown now.
    ///
    /// - Parameters:
    ///   - terms: which changes are listed; the areas that are kept are the region's whatever they say.
    ///   - audience: for whom the sentences of the front page are made.
    package func difference(
        of id: DeliveryID, on terms: CellDifferences.Terms = CellDifferences.Terms(), pack: RegionPack,
        audience: Audience
    ) throws(StoreError) -> DifferenceReport {
        let step = try step(publishing: id)
        var terms = terms
        terms.kept = Array(Set(pack.memberships.map(\.part).filter { !$0.level.isRollUp }))
        let found = try differences(of: step, on: terms)
        let newer = try edition(pack: pack, of: step.after, cells: found.after, asOf: step.then)
        let older =
            step.before.isEmpty
            ? nil : try edition(pack: pack, of: step.before, cells: found.before, asOf: step.base)
        var names = try areaNames(divisionYear: newer.divisionYear, in: .newest)
        // What went is named by the division that it was in.
        if let older, older.divisionYear != newer.divisionYear {
            names.merge(try areaNames(divisionYear: older.divisionYear, in: .newest)) { newer, _ in newer }
        }
        for change in pack.boundaryChanges { names.merge(change.names) { known, _ in known } }
        for change in pack.areaChanges { names.merge(change.names) { known, _ in known } }
        for area in pack.areas where area.isNamed { names[area.code] = area.name }
        return DifferenceReport(
            of: id, on: step.base.publication, isDone: step.isDone, found, terms: terms, before: older, after: newer,
            findings: try findings(of: id), names: names, audience: audience)
    }
}
