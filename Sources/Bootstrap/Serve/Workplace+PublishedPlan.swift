import Desk
import Editions
import Figures
import Records
import RegionPack
import SiteKit
import Store
import Strategy
import Writing

extension Workplace {
    /// The plan that is published: the newest year's from the store, before anything is stored the pack's own.
    ///
    /// A plan with mistakes is said on the terminal, and the figures are shown without it.
    func publishedPlan(for edition: Edition) -> PublishedPlan? {
        do {
            for year in try store.planYears() {
                guard let version = try store.planState(of: year)?.published else { continue }
                let entries = try store.items(of: version.id).compactMap(\.entry)
                guard let document = PlanDocument(entries: entries) else { continue }
                return PublishedPlan(
                    document, of: edition.pack, version: version.id.description,
                    archive: PublishedTexts(store: store, year: year))
            }
        } catch {
            terminal.say(error.sentence)
            return nil
        }
        do throws(CommandFailure) {
            guard let plan = try loadPlan() else { return nil }
            return PublishedPlan(plan.document, of: edition.pack, version: edition.pack.fingerprint)
        } catch {
            terminal.say(error.sentence)
            return nil
        }
    }

    /// The calendar day in the Netherlands, on which it depends what is late and what is silent.
    func today() -> PlanDate? { PlanMoment.day(store.moment()) }
}

/// The published texts of the store, as the pages about an item show them: by day and role, without who it was.
private struct PublishedTexts: PlanArchive {
    let store: Store
    let year: Int

    func versions(of entry: String) throws -> [PlanEntryVersion] {
        guard let item = ItemID(entry) else { return [] }
        return try store.publishedHistory(of: item, in: year).reversed().compactMap { text in
            PlanMoment.day(text.publishedAt).map { day in
                PlanEntryVersion(
                    entry: text.revision.entry, date: day,
                    role: text.revision.author.isPack ? nil : EditPhrases.publicRole(text.revision.author.role),
                    organisation: OrganisationID(text.revision.author.organisation),
                    reason: text.revision.reason.isEmpty ? nil : text.revision.reason, before: text.before)
            }
        }
    }
}
