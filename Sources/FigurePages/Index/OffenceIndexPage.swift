import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// All offences that have a page: groups with their formula, then every type with how it is published.
enum OffenceIndexPage {
    static func page(_ context: PageContext) -> Page {
        Page(
            title: context(SitePhrases.offences), description: context(IndexPhrases.offencesDescription),
            section: .offences,
            crumbs: context.crumbs(to: context(SitePhrases.offences)),
            body: """
                <div class="stack"><h1>\(context(SitePhrases.offences))</h1>
                <p class="lead">\(context(IndexPhrases.offencesLead)) <a href="\(context.href(OffenceSelection.all))">\
                \(context.edition.title(of: .all, in: context.language))</a>.</p>\(MonthBriefLink.line(context))</div>
                \(groups(context))\(types(context))\(unnamed(context))
                """)
    }

    private static func groups(_ context: PageContext) -> HTML {
        guard !context.edition.pack.groups.isEmpty else { return .empty }
        return """
            <section aria-labelledby="g"><div class="section-head"><h2 id="g">\(context(IndexPhrases.groups))</h2>
            <p class="muted">\(context(IndexPhrases.groupsExplained))</p></div>
            <ul class="list">\(each: context.edition.pack.groups, { group($0, context) })</ul></section>

            """
    }

    private static func group(_ group: OffenceGroup, _ context: PageContext) -> HTML {
        """
        <li class="stack"><h3><a href="\(context.href(.offence(.group(group.id))))">\(context.text(group.title))</a></h3>
        <p>\(context.text(group.definition))</p>
        <p class="small formula">\(GroupFormula.html(group, context))</p>
        <p class="small muted">\(context.language.sentenceStart(context(FigurePhrases.version))) \(group.version), \(GroupOwner.html(group, context))</p></li>
        """
    }

    private static func types(_ context: PageContext) -> HTML {
        """
        <section aria-labelledby="s"><h2 id="s">\(context(IndexPhrases.types))</h2>
        <div class="scroll" tabindex="0" role="region" aria-labelledby="cap-s"><table><caption id="cap-s" class="vh">\
        \(context(IndexPhrases.typesTable))</caption><thead><tr><th scope="col">\(context(FigurePhrases.code))</th>\
        <th scope="col">\(context(IndexPhrases.type))</th><th scope="col">\(context(IndexPhrases.published))</th></tr></thead>
        <tbody>\(each: context.edition.pack.offences.types.filter { $0.code != .total }, { row($0, context) })</tbody>\
        </table></div></section>

        """
    }

    private static func row(_ type: OffenceType, _ context: PageContext) -> HTML {
        let published = type.publication == .monthly ? IndexPhrases.perMonth : IndexPhrases.perYear
        return """
            <tr><td class="num">\(type.code)</td><th scope="row"><a href="\(context.href(.offence(.offence(type.code))))">\
            \(context.text(type.title))</a></th><td>\(context(published))</td></tr>

            """
    }

    /// What was delivered and the pack does not name: kept, with the name of a code list or none.
    private static func unnamed(_ context: PageContext) -> HTML {
        let codes = context.edition.offenceNames.keys.filter { context.edition.pack.offences[$0] == nil }.sorted()
        guard !codes.isEmpty else { return .empty }
        return """
            <section aria-labelledby="o"><h2 id="o">\(context(IndexPhrases.otherTypes))</h2>
            <ul class="columns">\(each: codes, { code in
                "<li><a href=\"\(context.href(.offence(.offence(code))))\">\(code) \(context.edition.title(of: .offence(code), in: context.language))</a></li>"
            })</ul></section>
            """
    }
}
