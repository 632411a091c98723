import Markup
import Phrases

/// The small triangle of an area whose number changed more than chance explains: up or down, nothing for all else.
struct ChangeSign: Sendable, Hashable {
    let isUp: Bool

    /// `nil` for a change that can be chance, or that nobody can judge: a map says only what stands out.
    init?(_ verdict: BandVerdict?) {
        switch verdict {
        case .more: isUp = true
        case .less: isUp = false
        case .chance, .little, nil: return nil
        }
    }

    /// Half of the width and the whole height, in pixels.
    static let half = 4.5, height = 6.0

    /// The triangle with the middle of its box at (x, y); its form tells the direction without colour.
    func path(x: Double = 0, y: Double = 0) -> HTML {
        let (base, tip) = isUp ? (Self.height / 2, -Self.height) : (-Self.height / 2, Self.height)
        let name: StaticString = isUp ? "f-up" : "f-down"
        return
            "<path class=\"tri \(literal: name)\" d=\"M\(xy: x - Self.half) \(xy: y + base)h\(xy: 2 * Self.half)l\(xy: -Self.half) \(xy: tip)z\"/>"
    }

    var words: Phrase { isUp ? ChartPhrases.rose : ChartPhrases.fell }
}
