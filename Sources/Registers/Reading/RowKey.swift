/// The keys that every row has, beside those of its fields.
enum RowKey: String, CaseIterable {
    case id, status, since, unknown, audience, source, toConfirm, example, reviewed
}
