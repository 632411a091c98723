package import Facts
package import Phrases

/// A named sum of offence types: a formula with a version and an owner, because coalitions define theirs differently.
package struct OffenceGroup: Hashable, Sendable {
    /// Such as `geweld`; part of addresses and of `vib figure --offence`.
    package let id: String
    package let version: Int
    package let title: Phrase
    package let definition: Phrase
    /// Every offence that belongs to it in some month.
    package let parts: [OffenceCode]
    /// The months of the parts that do not belong in every month.
    package let tenures: [OffenceCode: Tenure]
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
        tenures: [OffenceCode: Tenure] = [:], owner: String, source: String, caveats: [Phrase] = [],
        validFrom: String? = nil, excludes: [OffenceCode] = [], toConfirm: String? = nil
    ) {
        self.id = id
        self.version = version
        self.title = title
        self.definition = definition
        self.parts = parts
        self.tenures = tenures.filter { !$0.value.isAlways }
        self.owner = owner
        self.source = source
        self.caveats = caveats
        self.validFrom = validFrom
        self.excludes = excludes
        self.toConfirm = toConfirm
    }

    /// The months in which an offence belongs to the group.
    package func tenure(of code: OffenceCode) -> Tenure {
        parts.contains(code) ? tenures[code] ?? .always : .never
    }

    /// The same group with other parts.
    func counting(_ parts: [OffenceCode], _ tenures: [OffenceCode: Tenure]) -> OffenceGroup {
        OffenceGroup(
            id: id, version: version, title: title, definition: definition, parts: parts, tenures: tenures,
            owner: owner, source: source, caveats: caveats, validFrom: validFrom, excludes: excludes,
            toConfirm: toConfirm)
    }
}
