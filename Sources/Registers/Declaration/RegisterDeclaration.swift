package import Phrases
package import Records

/// A register as its text file declares it (`docs/register-format.md`): what it is called, what rows hold, and for whom.
///
/// A value. What a viewer sees of it is another one, without what is not for them (`seen(by:)`).
package struct RegisterDeclaration: Hashable, Sendable {
    package let id: RegisterID
    package let title: Phrase
    /// What a row and rows are called in a sentence.
    package let one: Phrase
    package let many: Phrase
    package let lead: Phrase
    package let source: Phrase
    package var owner: OrganisationID?
    package var audience = RegisterAudience.partners
    /// Of a row of which neither it nor its state says it.
    package var rowAudience: RegisterAudience?
    /// The field that says whose a row is.
    package var whose: FieldKey?
    package var writers: [Writer] = [.bureau]
    /// The fields that a row is called by.
    package var heading: [FieldKey]
    package var fields: [FieldDeclaration]
    package var status: StatusMachine?
    package var rules: [Rule] = []
    package var publication = Publication.living
    package var releasers: [Writer] = [.bureau]
    package var editions: EditionPlan?
    package var counts: [CountDeclaration] = []
    package var review: ReviewPlan?
    package var retention: Retention?
    package var expiry: ExpiryPlan?
    package var conflicts: ConflictPlan?
    package var filters: [FieldKey] = []
    package var views: [RegisterView] = []
    package var feeds: [RegisterFeed] = []
    package var consumers: [Consumer] = []
    /// What fields were called before.
    package var renamed: [FieldKey: FieldKey] = [:]
    /// Fields that there were; what rows say for them is kept and never shown.
    package var dropped: [FieldKey] = []

    package enum Publication: String, Hashable, Sendable, CaseIterable {
        /// What is saved is shown.
        case living
        /// A second person releases it.
        case checked
    }

    package init(
        id: RegisterID, title: Phrase, one: Phrase, many: Phrase, lead: Phrase, source: Phrase, heading: [FieldKey],
        fields: [FieldDeclaration]
    ) {
        self.id = id
        self.title = title
        self.one = one
        self.many = many
        self.lead = lead
        self.source = source
        self.heading = heading
        self.fields = fields
    }

    package func field(_ key: FieldKey) -> FieldDeclaration? { fields.first { $0.key == key } }

    /// Whether there is such a field, or the status.
    package func has(_ key: FieldKey) -> Bool { key == .status ? status != nil : field(key) != nil }
}

/// Who may write, release or bring a row into a state.
package enum Writer: Hashable, Sendable {
    case bureau
    /// The organisation whose row it is.
    case own
    case municipalities
    /// Every organisation that signs in.
    case partners
    case partner(OrganisationID)
}

extension Writer: RawRepresentable {
    /// `bureau`, `own`, `municipalities`, `partners` or `partner:riec`.
    package init?(rawValue: String) {
        switch rawValue {
        case "bureau": self = .bureau
        case "own": self = .own
        case "municipalities": self = .municipalities
        case "partners": self = .partners
        default:
            guard rawValue.hasPrefix("partner:"), let id = OrganisationID(rawValue.dropFirst(8)) else { return nil }
            self = .partner(id)
        }
    }

    package var rawValue: String {
        switch self {
        case .bureau: "bureau"
        case .own: "own"
        case .municipalities: "municipalities"
        case .partners: "partners"
        case .partner(let id): "partner:\(id)"
        }
    }
}

extension Writer {
    /// Whether it is somebody, for a row of these organisations.
    package func isMet(by viewer: PlanViewer, whose: [OrganisationID]) -> Bool {
        switch (self, viewer) {
        case (.bureau, .bureau), (.partners, .partner): true
        case (.own, .partner(let own)): whose.contains(where: own.contains)
        case (.municipalities, .partner(let own)): own.contains { $0.municipality != nil }
        case (.partner(let id), .partner(let own)): own.contains(id)
        default: false
        }
    }
}
