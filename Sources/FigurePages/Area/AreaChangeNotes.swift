import Figures
import Geography
import Markup
import Phrases
import Prose
import RegionPack
import SiteKit

/// What new divisions did to a wijk or buurt, as the pack says it: a sentence per change, each with the way to the other codes.
enum AreaChangeNotes {
    static func html(_ code: AreaCode, _ context: PageContext) -> HTML {
        HTML.join(context.edition.pack.changes(of: code)) { change in
            let note = AreaChangeNote(change: change, code: code, context: context)
            return "<p class=\"note\">\(note.words(context.language).html)</p>\n"
        }
    }
}

/// One change, from the side of one of its codes.
private struct AreaChangeNote {
    let change: AreaChange
    let code: AreaCode
    let context: PageContext

    private var date: String { IsoDate.words(change.effective, context.language) }
    /// What the figures of before are about is told wherever an area is not what it was.
    private var isOld: Bool { change.from.contains(code) }
    private var isNew: Bool { change.to.contains(code) }

    func words(_ language: Language) -> Prose {
        switch change.kind {
        case .renamed: renamed(language)
        case .split: split(language)
        case .merged: merged(language)
        case .moved: moved(language)
        }
    }

    private func renamed(_ language: Language) -> Prose {
        if isOld, isNew {
            let old = Prose.name(change.names[code] ?? code.rawValue)
            return Localized(
                "Tot \(date) heette dit gebied \(old).", "Until \(date) this area was called \(old).")(language)
        }
        return isOld
            ? Localized(
                "Sinds \(date) heeft dit gebied een andere code: \(list(change.to)). De cijfers van daarna staan daar.",
                "Since \(date) this area has another code: \(list(change.to)). Later figures are there.")(language)
            : Localized(
                "Tot \(date) had dit gebied een andere code: \(list(change.from)). De cijfers van toen staan daar.",
                "Until \(date) this area had another code: \(list(change.from)). The figures of that time are there."
            )(language)
    }

    private func split(_ language: Language) -> Prose {
        if isOld, isNew {
            return Localized(
                "Op \(date) ging een deel van dit gebied naar \(others(change.to)). De cijfers van daarvoor gaan over het grotere gebied.",
                "On \(date) a part of this area went to \(others(change.to)). Figures from before are about the larger area."
            )(language)
        }
        return isOld
            ? Localized(
                "Op \(date) is dit gebied gesplitst in \(list(change.to)). De cijfers van daarna staan daar.",
                "On \(date) this area was split into \(list(change.to)). Later figures are there.")(language)
            : Localized(
                "Tot \(date) was dit gebied een deel van \(list(change.from)). De cijfers van toen staan daar en zijn niet over de delen verdeeld.",
                "Until \(date) this area was a part of \(list(change.from)). The figures of that time are there and are not divided over the parts."
            )(language)
    }

    private func merged(_ language: Language) -> Prose {
        if isOld, isNew {
            let added = change.from.filter { $0 != code }, isOne = added.count == 1
            return Localized(
                "Op \(date) \(isOne ? "is" : "zijn") \(list(added)) bij dit gebied gevoegd. De cijfers van daarvoor gaan over het kleinere gebied.",
                "On \(date) \(list(added)) \(isOne ? "was" : "were") added to this area. Figures from before are about the smaller area."
            )(language)
        }
        return isOld
            ? Localized(
                "Op \(date) is dit gebied opgegaan in \(list(change.to)). De cijfers van daarna staan daar.",
                "On \(date) this area became part of \(list(change.to)). Later figures are there.")(language)
            : Localized(
                "Op \(date) is dit gebied ontstaan uit \(list(change.from)). De cijfers van daarvoor staan daar en zijn niet opgeteld.",
                "On \(date) this area was made of \(list(change.from)). Figures from before are there and are not added up."
            )(language)
    }

    private func moved(_ language: Language) -> Prose {
        let other = isOld ? change.to : change.from
        guard let place = other.first?.municipality, place != code.municipality else {
            return isOld
                ? Localized(
                    "Sinds \(date) hoort dit gebied bij een andere wijk, met een andere code: \(list(other)). De cijfers van daarna staan daar.",
                    "Since \(date) this area belongs to another wijk, under another code: \(list(other)). Later figures are there."
                )(language)
                : Localized(
                    "Tot \(date) hoorde dit gebied bij een andere wijk, met een andere code: \(list(other)). De cijfers van toen staan daar.",
                    "Until \(date) this area belonged to another wijk, under another code: \(list(other)). The figures of that time are there."
                )(language)
        }
        let municipality = AreaNames.link(place, context)
        return isOld
            ? Localized(
                "Sinds \(date) hoort dit gebied bij de gemeente \(municipality), met een andere code: \(list(other)). De cijfers van daarna staan daar.",
                "Since \(date) this area belongs to the municipality of \(municipality), under another code: \(list(other)). Later figures are there."
            )(language)
            : Localized(
                "Tot \(date) hoorde dit gebied bij de gemeente \(municipality), met een andere code: \(list(other)). De cijfers van toen staan daar.",
                "Until \(date) this area belonged to the municipality of \(municipality), under another code: \(list(other)). The figures of that time are there."
            )(language)
    }

    private func others(_ codes: [AreaCode]) -> Prose { list(codes.filter { $0 != code }) }

    private func list(_ codes: [AreaCode]) -> Prose {
        Prose.list(codes.map { LineageNote.link($0, context) }, lastAfter: context(Phrase("en", "and")))
    }
}
