import Phrases
import Records
import Registers
import SiteKit

/// What a register says at a glance, in sentences: how much there is, how it stands, what changed last, what is overdue.
struct RegisterFinding {
    let frame: RegisterFrame

    private var register: VisibleRegister { frame.register }
    private var declaration: RegisterDeclaration { frame.declaration }
    private var language: Language { frame.language }

    /// `10 keurmerkgebieden: 6 keurmerk behaald, 3 samenwerking gestart.` and what else there is to say.
    var sentences: [String] {
        guard register.showsRows else { return [frame.context(RegistersPhrases.countsOnly)] }
        guard !register.rows.isEmpty else {
            return [frame.context(RegistersPhrases.isEmpty(declaration.many(language)))]
        }
        return [counted] + [lastChange, expiry, review].compactMap(\.self)
    }

    func count(_ number: Int) -> String { language.count(number, one: declaration.one, many: declaration.many) }

    private var counted: String {
        let count = count(register.rows.count)
        guard let status = declaration.status else { return count + "." }
        var parts = status.states.compactMap { state -> String? in
            let number = register.rows.count { $0.status == state.id }
            return number > 0 ? "\(language.number(number)) \(state.title(language))" : nil
        }
        let unknown = register.rows.count { $0.status == nil }
        if unknown > 0, !parts.isEmpty { parts.append(RegistersPhrases.stateUnknown(unknown)(language)) }
        return parts.isEmpty ? count + "." : "\(count): \(language.list(parts))."
    }

    private var lastChange: String? {
        let changed = register.rows.filter { $0.since != nil && $0.status != nil }.max {
            ($0.since ?? .distantFuture) < ($1.since ?? .distantFuture)
        }
        guard let changed, let day = changed.since, let state = register.state(of: changed) else { return nil }
        let heading = register.heading(of: changed, words: frame.words)(language)
        return RegistersPhrases.lastChange(heading, to: state.title(language), on: day.text(in: language))(language)
    }

    private var expiry: String? {
        guard let today = frame.today, declaration.expiry != nil else { return nil }
        let standings = register.rows.compactMap { row in
            register.state(of: row)?.isClosed == true ? nil : register.expiry(of: row, on: today)?.standing
        }
        let expired = standings.count { $0 == .expired }, soon = standings.count { $0 == .runningOut }
        var parts: [String] = []
        if expired > 0 { parts.append(RegistersPhrases.ranOut(count(expired))(language)) }
        if soon > 0 {
            let words = count(soon)
            parts.append(
                (soon == 1 ? RegistersPhrases.runningOut(words) : RegistersPhrases.runningOutMany(words))(language))
        }
        return parts.isEmpty ? nil : language.sentenceStart(language.list(parts)) + "."
    }

    private var review: String? {
        guard let today = frame.today, let plan = declaration.review else { return nil }
        if plan.each == .register {
            return register.review(on: today)?.isOverdue == true ? RegistersPhrases.reviewOverdue(language) : nil
        }
        let overdue = register.rows.count { register.review(of: $0, on: today)?.isOverdue == true }
        guard overdue > 0 else { return nil }
        return
            (overdue == 1
            ? RegistersPhrases.reviewOverdueRow(count(overdue)) : RegistersPhrases.reviewOverdueRows(count(overdue)))(
                language)
    }
}
