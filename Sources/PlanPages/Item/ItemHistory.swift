import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// How an item read on a day, beside how it reads now, and every version with who changed it and why.
struct ItemHistory {
    let frame: PlanFrame
    let entry: PlanEntry
    let id: ItemID

    private var context: PageContext { frame.context }
    private var language: Language { frame.language }

    /// The versions as the reader may see them; one that is not for them is not there at all. `nil`: they cannot be read.
    private var readVersions: [PlanEntryVersion]? {
        guard let archive = frame.plan.archive else { return [] }
        guard let all = try? archive.versions(of: id.rawValue) else { return nil }
        return all.compactMap { version in
            let seen = version.entry.flatMap(visible)
            guard version.entry == nil || seen != nil else { return nil }
            return PlanEntryVersion(
                entry: seen, date: version.date, role: version.role, organisation: version.organisation,
                reason: reason(of: version))
        }
    }

    /// A reason is for whoever may read all of what it is about: every field that the change touched, before and after.
    private func reason(of version: PlanEntryVersion) -> String? {
        guard let reason = version.reason, IdentifierScan.findings(in: reason).isEmpty else { return nil }
        let (before, after) = (version.before, version.entry)
        guard let kind = (after ?? before)?.kind else { return reason }
        let (seenBefore, seenAfter) = (before.flatMap(visible), after.flatMap(visible))
        let isSeen = kind.fields.allSatisfy { field in
            let (old, new) = (before.map(field.read) ?? "", after.map(field.read) ?? "")
            return old == new
                || (seenBefore.map(field.read) ?? "" == old && seenAfter.map(field.read) ?? "" == new)
        }
        return isSeen ? reason : nil
    }

    /// An older text passes the same door as the plan: what the reader may not see of it is gone.
    private func visible(_ entry: PlanEntry) -> PlanEntry? {
        var plan = PlanDocument(strategy: frame.plan.document.strategy, programmes: frame.plan.document.programmes)
        plan.organisations = frame.plan.document.organisations
        plan.set(entry)
        return plan.visible(to: frame.plan.viewer).entry(id: entry.id)
    }

    var html: HTML {
        guard let versions = readVersions else {
            return """
                <section aria-labelledby="geschiedenis"><div class="section-head">\
                <h2 id="geschiedenis">\(context(ItemPhrases.history))</h2></div>\
                <p class="note alert" role="status">\(context(ItemPhrases.historyNotReadable))</p></section>

                """
        }
        guard versions.count > 1 || context.asked(ItemQuery.self).date != nil else { return unchanged(versions) }
        return """
            <section aria-labelledby="geschiedenis"><div class="section-head"><h2 id="geschiedenis">\(context(ItemPhrases.history))</h2>\
            <p class="muted">\(context(versions.count > 1 ? ItemPhrases.historyExplained : ItemPhrases.versionOfPack))</p></div>
            \(versions.isEmpty ? .empty : form(versions))\(asked(versions))\(list(versions))</section>

            """
    }

    /// What never changed has no history to read: that it is so, and the choice of a day in a fold.
    private func unchanged(_ versions: [PlanEntryVersion]) -> HTML {
        let choice: HTML? =
            versions.isEmpty
            ? nil : "<details><summary>\(context(ItemPhrases.day))</summary>\(form(versions))</details>"
        return """
            <section id="geschiedenis" class="only-screen"><p class="note">\(context(ItemPhrases.versionOfPack))</p>\(choice)</section>

            """
    }

    private func form(_ versions: [PlanEntryVersion]) -> HTML {
        let name = QueryKey.date.name(language)
        let day = context.asked(ItemQuery.self).date ?? versions.last?.date
        return """
            <form class="hold" method="get" action="\(url: frame.href(.item(id)).at(fragment: "geschiedenis"))">
            <p class="field"><label for="op">\(context(ItemPhrases.day))</label>\
            <input id="op" name="\(name)" type="date"\(attr: "value", day?.description)></p>
            <p><button class="btn quiet">\(context(ItemPhrases.showDay))</button></p></form>

            """
    }

    // MARK: On a day

    private func asked(_ versions: [PlanEntryVersion]) -> HTML? {
        guard let day = context.asked(ItemQuery.self).date else { return nil }
        guard let then = versions.last(where: { $0.date <= day }), let old = then.entry else {
            return "<p class=\"note alert\" role=\"status\">\(language.day(day)): \(context(ItemPhrases.notYet))</p>\n"
        }
        let (before, now) = (Self.words(old, frame), Self.words(entry, frame))
        guard before != now else {
            return "<p class=\"note alert\" role=\"status\">\(language.day(day)): \(context(ItemPhrases.same))</p>\n"
        }
        return """
            <div class="two"><div><h3>\(context(ItemPhrases.onDay)) \(language.day(day))</h3>\(Self.paragraphs(before, frame))</div>
            <div><h3>\(context(ItemPhrases.now))</h3>\(Self.paragraphs(now, frame))</div></div>
            <h3 class="under">\(context(ItemPhrases.difference))</h3>
            <p class="prose pre"\(attr: "lang", frame.lang)>\(ReadableDiff.html(from: before, to: now, in: language))</p>

            """
    }

    private static func paragraphs(_ text: String, _ frame: PlanFrame) -> HTML {
        "<p class=\"pre\"\(attr: "lang", frame.lang)>\(text)</p>"
    }

    /// Title, text, status and due date as one text, so that whatever changed shows in the comparison.
    static func words(_ entry: PlanEntry, _ frame: PlanFrame) -> String {
        var lines = [entry.title]
        if !entry.text.isEmpty { lines.append(entry.text.rawValue) }
        if case .agenda(let item) = entry {
            lines.append("Stand: " + item.status.kind.phrase.dutch)
            if case .stopped(let reason) = item.status { lines.append("Reden: " + reason) }
            if let due = item.dueTerm { lines.append("Klaar: " + Language.dutch.period(due)) }
            if let owner = item.owner.flatMap(frame.names.text) { lines.append("Eigenaar: " + owner) }
        }
        return lines.joined(separator: "\n\n")
    }

    // MARK: All versions

    private func list(_ versions: [PlanEntryVersion]) -> HTML? {
        guard versions.count > 1 else { return nil }
        return """
            <h3 class="under">\(context(ItemPhrases.versions))</h3>
            <ol class="chain">\(each: versions.reversed(), { version($0) })</ol>

            """
    }

    private func version(_ version: PlanEntryVersion) -> HTML {
        let href = context.href(context.route, ItemQuery(date: version.date)).at(fragment: "geschiedenis")
        let role = version.role.map { context($0) } ?? context(ItemPhrases.inPack)
        let organisation: HTML? = version.organisation.flatMap(frame.names.html).map { ", \($0)" }
        let what: HTML =
            version.entry == nil ? HTML(text: context(ItemPhrases.removed)) : frame.nl(version.entry?.title ?? "")
        let reason: HTML? = version.reason.map {
            "<p class=\"small\">\(context(ItemPhrases.reason)): \(frame.nl($0))</p>"
        }
        return """
            <li><span class="when"><a href="\(url: href)" rel="nofollow">\(language.day(version.date))</a></span>\
            <div>\(what)<p class="small muted">\(role)\(organisation)</p>\(reason)</div></li>

            """
    }
}
