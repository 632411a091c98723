/// A text of the product in every language that it is made in.
///
///     static let outside = Phrase("meer dan toeval", "more than chance")
///     static func residents(_ count: Int) -> Phrase { Phrase { "\($0.number(count)) …" } }
package typealias Phrase = Localized<String>

extension Language {
    /// The text of this language.
    package func choose(_ dutch: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        self == .dutch ? dutch() : english()
    }
}
