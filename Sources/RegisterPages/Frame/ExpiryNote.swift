import Markup
import Phrases
import Records
import Registers
import SiteKit

/// That a row ran out, or will soon; nothing of one that holds.
struct ExpiryNote {
    let frame: RegisterFrame
    let row: VisibleRow

    var html: HTML? {
        guard let words, isPressing else { return nil }
        return "<p class=\"small expiry\">\(frame.context(words))</p>"
    }

    private var expiry: RowExpiry? {
        guard frame.register.state(of: row)?.isClosed != true else { return nil }
        return frame.today.flatMap { frame.register.expiry(of: row, on: $0) }
    }

    private var isPressing: Bool {
        switch expiry?.standing {
        case .expired?, .runningOut?: true
        default: false
        }
    }

    /// How long the row holds, in words; `nil` where rows do not run out.
    var words: Phrase? {
        guard let expiry else { return nil }
        guard let last = expiry.lastDay?.text(in: frame.language) else { return RegistersPhrases.validityUnknown }
        return switch expiry.standing {
        case .valid: RegistersPhrases.validUntil(last)
        case .runningOut: RegistersPhrases.runsOut(last)
        case .expired: RegistersPhrases.expired(last)
        case .unknown: RegistersPhrases.validityUnknown
        }
    }
}
