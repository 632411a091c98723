package import Facts
package import Phrases

/// One type of registered offence in the classification of the police.
package struct OffenceType: Hashable, Sendable {
    package let code: OffenceCode
    /// As the source writes it.
    package let title: Phrase
    /// What people call it; `nil` where the source's own name will do.
    package let plain: PlainName?
    /// Other words by which people look for it, in any language.
    package let synonyms: [String]
    /// How the source publishes it.
    package let publication: Publication
    /// The police incident codes (maatschappelijke klassen) that it counts, as the source writes them.
    package let incidentCodes: [String]
    /// Dutch, with English where the pack has it.
    package let caveats: [Phrase]
    /// The first month in which the classification has it; `nil` when it always had.
    package let from: Month?

    package enum Publication: String, Hashable, Sendable, CaseIterable {
        case monthly
        /// Per year only and never per wijk or buurt: sex offences and three others.
        case yearlyPerMunicipality
    }

    package init(
        code: OffenceCode, title: Phrase, publication: Publication = .monthly, incidentCodes: [String] = [],
        caveats: [Phrase] = [], plain: PlainName? = nil, synonyms: [String] = [], from: Month? = nil
    ) {
        self.code = code
        self.title = title
        self.plain = plain
        self.synonyms = synonyms
        self.publication = publication
        self.incidentCodes = incidentCodes
        self.caveats = caveats
        self.from = from
    }

    /// The months in which the classification has it.
    package var tenure: Tenure { Tenure(from: from) }
}

/// An offence as people name it: over a page, and after a number.
package struct PlainName: Hashable, Sendable {
    /// `Woninginbraak`; `nil` where the source's own name is plain enough as a title.
    package let title: Phrase?
    /// `woninginbraak`, as in "1 woninginbraak".
    package let one: Phrase
    /// `woninginbraken`, as in "805 woninginbraken".
    package let many: Phrase

    package init(title: Phrase? = nil, one: Phrase, many: Phrase) {
        self.title = title
        self.one = one
        self.many = many
    }
}

/// Types that stand together in the list of offences, such as all that has to do with violence.
package struct OffenceChapter: Hashable, Sendable {
    package let title: Phrase
    package let codes: [OffenceCode]

    package init(title: Phrase, codes: [OffenceCode]) {
        self.title = title
        self.codes = codes
    }
}

/// The offence types of a pack, in the order of their codes.
package struct OffenceClassification: Sendable {
    package let types: [OffenceType]
    /// In the order of the list; a type in no chapter stands after them.
    package let chapters: [OffenceChapter]
    private let byCode: [OffenceCode: OffenceType]

    package init(_ types: [OffenceType], chapters: [OffenceChapter] = []) {
        self.types = types.sorted { $0.code < $1.code }
        self.chapters = chapters
        byCode = Dictionary(types.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(code: OffenceCode) -> OffenceType? { byCode[code] }

    /// Types in no chapter, without the total.
    package var outsideChapters: [OffenceCode] {
        let placed = Set(chapters.flatMap(\.codes))
        return types.map(\.code).filter { $0 != .total && !placed.contains($0) }
    }

    /// The months in which the classification has a code; every month of one that it does not name.
    package func tenure(of code: OffenceCode) -> Tenure { byCode[code]?.tenure ?? .always }
}
