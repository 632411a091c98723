import Markup
import Phrases
import Records
import SiteKit
import Strategy

/// Where an indicator stands, in one or two sentences.
struct IndicatorSentence {
    let state: IndicatorState
    let frame: PlanFrame

    private var language: Language { frame.language }
    private var context: PageContext { frame.context }

    var html: HTML { "\(value)\(target)" }

    private var value: HTML {
        guard let reading = state.reading else {
            return HTML(text: language.sentenceStart(context(UnknownReason.notYetKnown.phrase)) + ".")
        }
        let period = language.sentenceStart(language.inPeriod(reading.period))
        switch reading.value {
        case .unknown(let reason): return "\(period): \(context(reason.phrase))."
        case .known(let number):
            return
                "\(period): <strong>\(frame.nl(language.stated(number, state.indicator)))</strong>\(provisional(reading))."
        }
    }

    private func provisional(_ reading: IndicatorReading) -> HTML? {
        guard case .stated(let value) = reading.origin, value.isProvisional else { return nil }
        return HTML(text: Phrase(" (voorlopig)", " (provisional)")(language))
    }

    private var target: HTML? {
        guard let target = state.target, let words = state.words(language) else { return nil }
        let aim = target.text(state.indicator, in: language), when = language.when(target)
        let of = target.years == nil ? IndicatorValuePhrases.aim(for: when) : IndicatorValuePhrases.aim(over: when)
        return "\(judged) \(context(of)) \(Phrase("is", "is")(language)) \(aim): \(words).\(next)"
    }

    /// What has to happen before the target can be judged.
    private var next: HTML? {
        guard state.awaitsRealFigures else { return nil }
        return """
             \(context(IndicatorValuePhrases.whenImported)) \
            <a href="\(url: context.href(.data))">\(context(IndicatorValuePhrases.whichFigures))</a>.
            """
    }

    /// The value that the target is held against, when it is another than the one that the sentence began with.
    private var judged: HTML? {
        guard let own = state.standing?.reading, own.period != state.reading?.period,
            let number = own.value.value
        else { return nil }
        let period = language.sentenceStart(language.inPeriod(own.period))
        return " \(period): <strong>\(frame.nl(language.stated(number, state.indicator)))</strong>."
    }
}
