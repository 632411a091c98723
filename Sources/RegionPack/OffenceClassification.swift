package import Facts
package import Phrases

/// One type of registered offence in the classification of the police.
package struct OffenceType: Hashable, Sendable {
    package let code: OffenceCode
    package let title: Phrase
    /// How the source publishes it.
    package let publication: Publication
    /// The police incident codes (maatschappelijke klassen) that it counts, as the source writes them.
    package let incidentCodes: [String]
    /// Dutch, with English where the pack has it.
    package let caveats: [Phrase]

    package enum Publication: String, Hashable, Sendable, CaseIterable {
        case monthly
        /// Per year only and never per wijk or buurt: sex offences and three others.
        case yearlyPerMunicipality
    }

    package init(
        code: OffenceCode, title: Phrase, publication: Publication = .monthly, incidentCodes: [String] = [],
        caveats: [Phrase] = []
    ) {
        self.code = code
        self.title = title
        self.publication = publication
        self.incidentCodes = incidentCodes
        self.caveats = caveats
    }
}

/// The offence types of a pack, in the order of their codes.
package struct OffenceClassification: Sendable {
    package let types: [OffenceType]
    private let byCode: [OffenceCode: OffenceType]

    package init(_ types: [OffenceType]) {
        self.types = types.sorted { $0.code < $1.code }
        byCode = Dictionary(types.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package subscript(code: OffenceCode) -> OffenceType? { byCode[code] }
}

/// A named sum of offence types: a formula with a version and an owner, because coalitions define theirs differently.
package struct OffenceGroup: Hashable, Sendable {
    /// Such as `geweld`; part of addresses and of `vib figure --offence`.
    package let id: String
    package let version: Int
    package let title: Phrase
    package let definition: Phrase
    package let parts: [OffenceCode]
    /// Offences that a reader may expect in the sum and that are not in it.
    package let excludes: [OffenceCode]
    /// The body that decides on the formula, never a person.
    package let owner: String
    package let source: String
    package let caveats: [Phrase]
    /// `YYYY-MM-DD` from which this version holds.
    package let validFrom: String?
    /// What the owner has still to confirm; until then nobody has set this formula.
    package let toConfirm: String?

    package init(
        id: String, version: Int, title: Phrase, definition: Phrase, parts: [OffenceCode],
        owner: String, source: String, caveats: [Phrase] = [], validFrom: String? = nil,
        excludes: [OffenceCode] = [], toConfirm: String? = nil
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.definition = definition
        self.parts = parts
        self.owner = owner
        self.source = source
        self.caveats = caveats
        self.validFrom = validFrom
        self.excludes = excludes
        self.toConfirm = toConfirm
    }
}
