import Bootstrap
import Desk
import Editions
import Phrases
import Records
import RegionPack
import SiteKit
import Store
import Strategy
import Writing

extension Workplace {
    /// The plans that are published: every year's from the store, and the pack's own as long as nothing of its year is stored.
    ///
    /// `nil` when they cannot be read, which is said on the terminal; what was shown before is still true then.
    func publishedPlans(in pack: RegionPack) -> PublishedPlans? {
        var plans: [PublishedPlan] = [], withdrawn: [WithdrawnYear] = [], stored: Set<Int> = []
        do {
            for year in try store.planYears() {
                guard let state = try store.planState(of: year) else { continue }
                stored.insert(year)
                if let version = state.published {
                    let entries = try store.items(of: version.id).compactMap(\.entry)
                    guard let document = PlanDocument(entries: entries) else { continue }
                    plans.append(
                        PublishedPlan(
                            document, of: pack, version: version.id.description,
                            archive: PublishedTexts(store: store, year: year)))
                } else if let last = state.withdrawal, let day = PlanMoment.day(last.at) {
                    withdrawn.append(WithdrawnYear(year: year, date: day, reason: last.reason))
                }
            }
        } catch {
            terminal.say(error.sentence)
            return nil
        }
        if let own = packPlan(of: pack, besides: stored) { plans.append(own) }
        let newest = plans.max { $0.year < $1.year }
        do {
            return PublishedPlans(
                plans, withdrawn: withdrawn,
                registers: try .read(
                    folder: settings.region, of: pack, beside: newest?.document, on: today(), kept: store))
        } catch {
            terminal.say((error as? StoreError)?.sentence ?? Phrase(verbatim: "\(error)"))
            return nil
        }
    }

    /// The pack's own plan; one with mistakes is said on the terminal, and the rest is shown without it.
    private func packPlan(of pack: RegionPack, besides stored: Set<Int>) -> PublishedPlan? {
        let folder = PlanPack.folder(in: settings.region)
        if !stored.isEmpty, let year = PlanReader.read(folder: folder)?.document?.strategy.planYear,
            stored.contains(year)
        {
            return nil
        }
        do throws(CommandFailure) {
            guard let plan = try loadPlan() else { return nil }
            return PublishedPlan(plan.document, of: pack, version: pack.fingerprint)
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
