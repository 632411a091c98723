/// A language beside those of the product, of which not every text needs to exist.
package struct FurtherLanguage: Sendable, Hashable {
    package let tag: String
    package let ownName: String
    package let fallbacks: [Language]

    package init(tag: String, ownName: String, fallbacks: [Language] = []) {
        self.tag = tag
        self.ownName = ownName
        self.fallbacks = fallbacks
    }
}
