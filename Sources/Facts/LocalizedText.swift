/// A text that exists in Dutch and, where the product shows it in both languages, in English.
package struct LocalizedText: Hashable, Sendable {
    package let dutch: String
    /// `nil` when the text is Dutch only (the plan's own texts); shown with `lang="nl"`.
    package let english: String?

    package init(dutch: String, english: String? = nil) {
        self.dutch = dutch
        self.english = english
    }
}
