import Markup
import Phrases

/// What has just been done; the address of the next page carries the word, so that reloading does nothing again.
package enum Notice: String, Hashable, Sendable, CaseIterable {
    case saved
    case signedOut

    var word: Word {
        switch self {
        case .saved: Word("opgeslagen", "saved")
        case .signedOut: Word("uitgelogd", "signed-out")
        }
    }

    var phrase: Phrase {
        switch self {
        case .saved: Phrase("Opgeslagen.", "Saved.")
        case .signedOut: Phrase("U bent uitgelogd.", "You have signed out.")
        }
    }

    /// The notice of a page at its top; nothing when there is none.
    static func html(_ context: PageContext) -> HTML? {
        context.query.notice.map { "<p class=\"note notice\" role=\"status\">\(context($0.phrase))</p>\n" }
    }
}
