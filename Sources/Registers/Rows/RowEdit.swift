package import Records

/// What somebody changes in a row: one of its fields, or what every row has. What no edit names stays as it is.
package enum RowEdit: Hashable, Sendable {
    /// A value, or the reason why there is none; neither empties the field.
    case field(FieldKey, RegisterValue?, reason: UnknownReason?)
    case status(String?, reason: UnknownReason?)
    case since(PlanDate?)
    case sources([SourceReference])
    case toConfirm(String?)
    case reviewed(PlanDate?)
    case example(Bool)
    /// `nil`: as its state and register say.
    case audience(RegisterAudience?)
}

extension RegisterRow {
    /// The row after edits; `layout` says where its fields stand, and a field that it does not have is passed over.
    package func applying(_ edits: [RowEdit], _ layout: FieldLayout) -> RegisterRow {
        var copy = self
        for edit in edits {
            switch edit {
            case .field(let key, let value, let reason):
                guard let place = layout.place(of: key) else { continue }
                copy.values[place] = value
                copy.unknown[key] = value == nil ? reason : nil
            case .status(let status, let reason):
                copy.status = status
                copy.unknown[.status] = status == nil ? reason : nil
            case .since(let day): copy.since = day
            case .sources(let sources): copy.sources = sources
            case .toConfirm(let text): copy.toConfirm = text
            case .reviewed(let day): copy.reviewed = day
            case .example(let flag): copy.isExample = flag
            case .audience(let audience): copy.audience = audience
            }
        }
        return copy
    }
}
