/// The form of what a subcommand prints.
package enum AnswerFormat: String, CaseIterable, Sendable {
    case text, json, csv
}

/// What an empty count means in a file, when the person says so.
package enum EmptyMeaning: String, CaseIterable, Sendable {
    case zero, missing
}

/// How many example figures.
package enum ExampleSize: String, CaseIterable, Sendable {
    case region, nation
}
