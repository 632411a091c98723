import Markup
import Phrases
import PlanPages
import Records
import SiteKit
import Strategy
import Writing

/// On the page of one's own work: the indicators that one's organisation owns, and the values that wait for an editor.
struct OwnIndicators {
    let work: IndicatorWork
    let context: PageContext
    let store: any PlanStore

    private var language: Language { context.language }

    static func anchor(_ id: ItemID) -> String { "i-\(id)" }

    func html() throws -> HTML { "\(try toJudge)\(try own)" }

    // MARK: Stating

    private var own: HTML? {
        get throws {
            guard !work.own.isEmpty else { return nil }
            let items = try work.own.map { (item: $0, declined: try declined($0)) }
            return """
                <section class="edit-part work" aria-labelledby="indicators"><h2 id="indicators">\(context(ValuePhrases.own))</h2>
                <p class="note">\(context(ValuePhrases.ownExplained))</p>
                <ul class="list work-list">\(each: items, { line($0.item, declined: $0.declined) })</ul></section>

                """
        }
    }

    private func line(_ item: IndicatorWork.Item, declined: Phrase?) -> HTML {
        let indicator = item.indicator, id = indicator.id
        let isOpen = context.form?.act == .stateValue && context.form?.values["object"]?.first == id.rawValue
        let told: HTML? = declined.map { "<p class=\"note alert\">\(context($0))</p>\n" }
        return """
            <li id="\(Self.anchor(id))"><details\(attr: "open", isOpen)><summary><span class="what" lang="nl">\(indicator.title)</span> \
            <span class="when">\(newest(indicator))</span></summary>
            <div class="fold"><p lang="nl">\(indicator.definition)</p>\(told)\
            \(FormView.html(.stateValue, in: context, object: id.rawValue, id: "v-\(id)", css: "form") { fields in
                """
                \(fields.text("period", ValuePhrases.period, hint: ValuePhrases.periodHint, limit: 20))\
                \(fields.text("value", FieldLabels.value, limit: 60))\
                \(fields.text("note", ValuePhrases.source, hint: ValuePhrases.sourceHint, limit: 300))\
                \(fields.text("date", ValuePhrases.date, hint: ValuePhrases.dateHint, limit: 10, required: false))\
                \(fields.button(ValuePhrases.state))
                """
            })</div></details></li>

            """
    }

    /// `2021: 838`, and whether it waits.
    private func newest(_ indicator: Indicator) -> String {
        guard
            let value = indicator.values.filter({ $0.area == nil && $0.value.value != nil }).max(by: {
                $0.period < $1.period
            })
        else { return context(ValuePhrases.none) }
        let words = words(value, of: indicator)
        return value.isAwaiting ? "\(words) (\(context(ValuePhrases.waits)))" : words
    }

    private func words(_ value: IndicatorValue, of indicator: Indicator) -> String {
        let number = value.value.value.map { language.stated($0, indicator, withUnit: false) } ?? ""
        return "\(value.period.text(in: language)): \(number)"
    }

    /// Why an editor declined a value of the owner, as long as there is no other of that period.
    private func declined(_ item: IndicatorWork.Item) throws -> Phrase? {
        let history = try store.history(of: item.indicator.id, in: item.year.number, limit: 12)
        for (after, before) in zip(history, history.dropFirst()) where !after.reason.isEmpty && after.undoes == nil {
            guard case .indicator(let new)? = after.entry, case .indicator(let old)? = before.entry else { continue }
            let kept = Set(new.values.map(\.period)), now = Set(item.indicator.values.map(\.period))
            if let lost = old.awaiting.first(where: { !kept.contains($0.period) && !now.contains($0.period) }) {
                return Phrase { ValuePhrases.declined(lost.period.text(in: $0), after.reason)($0) }
            }
        }
        return nil
    }

    // MARK: Judging

    private var toJudge: HTML? {
        get throws {
            guard !work.toJudge.isEmpty else { return nil }
            let values = work.toJudge.flatMap { item in item.indicator.awaiting.map { (item.indicator, $0, item.year) }
            }
            return """
                <section class="edit-part work" aria-labelledby="values"><h2 id="values">\(context(ValuePhrases.toJudge))</h2>
                <p class="note">\(context(ValuePhrases.toJudgeExplained))</p>
                <ul class="list">\(each: values, { judging($0, $1, in: $2) })</ul></section>

                """
        }
    }

    private func judging(_ indicator: Indicator, _ value: IndicatorValue, in year: RunningPlans.Year) -> HTML {
        let owner = value.by.flatMap { year.draft.document.organisation($0)?.name ?? $0.rawValue }
        let day = value.date.map { PlanMoment.words($0, language) }
        let facts = [owner, value.note, day].compactMap(\.self).joined(separator: " · ")
        let object = "\(indicator.id)/\(value.period)"
        return """
            <li><p><strong lang="nl">\(indicator.title)</strong> \(words(value, of: indicator))<br>\
            <span class="small muted" lang="nl">\(facts)</span></p>
            \(FormView.html(.judgeValue, in: context, object: object, id: "j-\(indicator.id)-\(value.period)", css: "form") { fields in
                """
                \(fields.text("why", ValuePhrases.why, hint: ValuePhrases.whyHint, limit: 500, required: false))\
                <p class="field row"><button class="btn" name="do" value="accept">\(context(ValuePhrases.accept))</button> \
                <button class="btn quiet" name="do" value="decline">\(context(ValuePhrases.decline))</button></p>
                """
            })</li>

            """
    }
}
