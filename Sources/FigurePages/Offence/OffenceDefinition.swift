import Facts
import Figures
import Markup
import Phrases
import RegionPack
import SiteKit

/// What an offence or group counts: its meaning, caveats, names and codes, and the sum that a group is.
struct OffenceDefinition {
    let model: OffenceModel
    let context: PageContext

    private var language: Language { context.language }

    var html: HTML {
        """
        <section aria-labelledby="definitie">
        <div class="section-head"><h2 id="definitie">\(context(OffencePhrases.definition))</h2></div>
        <div class="split even"><div class="stack">\(meaning)\(caveats)</div>
        \(FactsList.html(facts))</div>\(codes)\(formula)</section>

        """
    }

    private var meaning: HTML {
        if let group = model.group {
            let changes = HTML.join(model.changes) { "<p>\(context.text($0.explanation))</p>" }
            return "<p>\(context.text(group.definition))</p>\(changes)<p>\(context(OffencePhrases.groupSum))</p>"
        }
        guard let type = model.type else {
            return
                "<p>\(context(model.selection == .all ? OffencePhrases.allDefined : OffencePhrases.unknownDefined))</p>"
        }
        guard !type.incidentCodes.isEmpty else { return "<p>\(context(OffencePhrases.typeDefined))</p>" }
        return """
            <p>\(context(OffencePhrases.typeDefined))</p>
            """
    }

    /// Long lists for who wants to check; folded.
    private var codes: HTML? {
        guard let codes = model.type?.incidentCodes, !codes.isEmpty else { return nil }
        return """
            <details><summary>\(context(OffencePhrases.classes)) (\(codes.count))</summary>
            <ul class="bul incident small" lang="nl">\(each: codes, { "<li>\($0)</li>" })</ul></details>

            """
    }

    private var caveats: HTML? {
        let texts = model.group?.caveats ?? model.type?.caveats ?? []
        guard !texts.isEmpty else { return nil }
        return """
            <h3>\(context(OffencePhrases.caveats))</h3>
            <ul class="bul">\(each: texts, { "<li>\(context.text($0))</li>" })</ul>
            """
    }

    private var facts: [(term: String, value: HTML)] {
        var facts: [(term: String, value: HTML)] = []
        if let group = model.group {
            facts.append((context(OffencePhrases.set), GroupOwner.html(group, context)))
            facts.append((context(OffencePhrases.version), HTML(text: String(group.version))))
            if let from = group.validFrom {
                facts.append((context(OffencePhrases.validFrom), HTML(text: IsoDate.words(from, language))))
            }
            facts.append((context(FigurePhrases.source), "<span lang=\"nl\">\(group.source)</span>"))
        }
        if let type = model.type, type.plain?.title != nil {
            facts.append((context(OffencePhrases.officialTitle), context.text(type.title)))
        }
        if case .offence(let code) = model.selection {
            facts.append((context(FigurePhrases.code), HTML(text: code.rawValue)))
        }
        if let type = model.type {
            let publication = type.publication == .monthly ? OffencePhrases.monthly : OffencePhrases.yearly
            facts.append((context(OffencePhrases.publication), HTML(text: context(publication))))
            if let months = TenureWords.text(type.tenure, in: language) {
                facts.append((context(OffencePhrases.since), HTML(text: months)))
            }
        }
        if !model.memberOf.isEmpty {
            let links = HTML.join(model.memberOf, separator: ", ") { group in
                "<a href=\"\(url: context.href(.group(group.id)))\">\(context.text(group.title))</a>"
            }
            facts.append((context(OffencePhrases.memberOf), links))
        }
        return facts
    }

    private var formula: HTML? {
        guard !model.parts.isEmpty, let choice = model.region?.choice else { return nil }
        return FormulaTable(parts: model.parts, total: model.region?.total, choice: choice, context: context).html
    }
}
