package import Markup
package import Phrases

/// A piece of markup in every language, such as a paragraph with a link in it.
package typealias Passage = Localized<HTML>
