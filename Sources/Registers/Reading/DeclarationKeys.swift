/// The keys of a declaration, in the order of `docs/register-format.md`.
enum DeclarationKey: String, CaseIterable {
    case title, one, many, lead, source, owner, audience, rowAudience, fieldAudience, whose, writers, heading, fields
    case status, rules, publication, releasers, editions, counts, review, retention, expiry, conflicts, filters, views
    case feeds, consumers, renamed, dropped
}

enum FieldDeclarationKey: String, CaseIterable {
    case key, type, label, hint, required, many, audience, writers, searched
    case limit, unit, decimals, min, max, stated, smallest, grains, choices, ordered, levels, kinds, of
}

enum ChoiceKey: String, CaseIterable { case id, title, explanation, was }

enum StatusKey: String, CaseIterable { case label, audience, start, required, states }

enum StateKey: String, CaseIterable { case id, title, explanation, to, needs, who, audience, closed, tone, was }

enum RuleKey: String, CaseIterable {
    case rule, fields, field, when, per, from, until, of, value, parts, warn, text
}

enum CountKey: String, CaseIterable {
    case id, title, what, field, unit, when, per, of, minimum, contributors, audience, completeSince
}

enum AxisKey: String, CaseIterable { case area, period, choice, level, grain }

enum ViewKey: String, CaseIterable {
    case view, title, columns, sort, group, by, span, area, rows, cell, through
}

enum FeedKey: String, CaseIterable { case feed, span }

enum ConsumerKey: String, CaseIterable { case indicator, page, body }

enum EditionsKey: String, CaseIterable { case audience, each, when }

enum ReviewKey: String, CaseIterable { case each, months, owner, last }

enum RetentionKey: String, CaseIterable { case months, from, basis, then }

enum ExpiryKey: String, CaseIterable { case until, from, months, ahead }

enum ConflictKey: String, CaseIterable { case span, hours, area, when, dutyDay, audience, supply }

enum SupplyKey: String, CaseIterable { case register, pool, span, hours }

enum UnitKey: String, CaseIterable { case one, many }

enum PhraseKey: String, CaseIterable { case nl, en }
