import Accounts
import Facts
import Figures
import Geography
import Markup
import Phrases
import Records
import SiteKit

/// What partners noted at a signal, and the form to note something; the public sees neither.
struct SignalMarksView {
    let signal: Signal
    /// Of this series and month, the newest first.
    let marks: [SignalMark]
    /// Of the signal on its page.
    let id: String
    let context: PageContext

    private var language: Language { context.language }

    /// `nil` for who may not see marks.
    var html: HTML? {
        guard context.allows(.viewMarks) else { return nil }
        return """
            <div class="marks"><h4>\(context(MarkPhrases.title))</h4>\(state)\(history)\(form)</div>

            """
    }

    private var state: HTML {
        guard let latest = marks.first else { return "<p class=\"muted small\">\(context(MarkPhrases.none))</p>\n" }
        return item(latest, "p")
    }

    private var history: HTML? {
        guard marks.count > 1 else { return nil }
        return """
            <details><summary>\(context(MarkPhrases.history))</summary><ul class="plain">\
            \(each: marks.dropFirst(), { item($0, "li") })</ul></details>

            """
    }

    private func item(_ mark: SignalMark, _ element: StaticString) -> HTML {
        let time = DeliveryText.date(mark.at, language)
        let remark: HTML? = mark.remark.isEmpty ? nil : ": <span lang=\"nl\">\(HTML.isolated(mark.remark))</span>"
        return """
            <\(literal: element)><strong>\(context(MarkPhrases.kind(mark.kind)))</strong>\(remark) \
            <span class="muted small">\(HTML.isolated(mark.author)), \(time)</span></\(literal: element)>

            """
    }

    /// Only for who may mark signals of this area.
    private var form: HTML? {
        guard context.allows(.markSignal(MunicipalityCode(area: signal.area))) else { return nil }
        let object = SignalObject(series: signal.series, month: signal.month).text
        return """
            <details\(attr: "open", context.form?.values["object"]?.first == object)><summary>\(context(MarkPhrases.add))</summary>
            \(FormView.html(.markSignal, in: context, object: object, id: "mark-\(id)") { fields in
                """
                \(fields.choice("kind", MarkPhrases.what, options: SignalMark.Kind.allCases.map { ($0.rawValue, context(MarkPhrases.kind($0))) }))\
                \(fields.area("remark", MarkPhrases.remark, hint: MarkPhrases.noPersons, rows: 3, limit: SignalMark.longestRemark, lang: "nl", required: false))\
                \(fields.button(MarkPhrases.save))
                """
            })</details>

            """
    }
}

/// A signal as a form names it: `BU03440111 1.1.1 2017-11`.
struct SignalObject: Hashable {
    let series: WatchedSeries
    let month: Month

    init(series: WatchedSeries, month: Month) {
        self.series = series
        self.month = month
    }

    var text: String {
        "\(series.area.rawValue) \(series.offence.asked ?? RouteWord.all.english) \(month.dashed)"
    }

    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count == 3, let area = AreaCode(parts[0]), let month = Month(dashed: parts[2]) else { return nil }
        let offence = parts[1] == RouteWord.all.english ? OffenceSelection.all : OffenceSelection(asked: parts[1])
        guard let offence else { return nil }
        self.init(series: WatchedSeries(area: area, offence: offence), month: month)
    }
}

extension MunicipalityCode {
    /// The municipality that an area lies in; `nil` for areas that are no part of one.
    init?(area: AreaCode) {
        guard let municipality = area.municipality else { return nil }
        self.init(rawValue: municipality.rawValue)
    }
}

/// What happens when a mark is sent.
enum SignalMarkForm {
    static func submit(_ submission: Submission) async throws -> FormAnswer {
        guard let archive = submission.services.marks, let session = submission.viewer.session,
            let object = SignalObject(submission.form["object"]),
            submission.context.edition.areas[object.series.area] != nil
        else { return .missing }
        let right = Right.markSignal(MunicipalityCode(area: object.series.area))
        guard let role = Rights.role(of: submission.viewer, granting: right) else { return .forbidden }
        var problems: [FormProblem] = [], remark = submission.form["remark"]
        do throws(FieldProblem) { remark = try FieldText.tidy(remark, .text(limit: SignalMark.longestRemark)) } catch {
            if error == .unseen { problems.append(FormProblem("remark", error.phrase)) }
        }
        let kind = SignalMark.Kind(rawValue: submission.form["kind"])
        if kind == nil { problems.append(FormProblem("kind", MarkPhrases.chooseOne)) }
        if remark.count > SignalMark.longestRemark { problems.append(FormProblem("remark", MarkPhrases.tooLong)) }
        if !IdentifierScan.findings(in: remark).isEmpty {
            problems.append(FormProblem("remark", MarkPhrases.pointsAtPerson))
        }
        guard let isSignal = await isSignal(object, submission.published) else {
            return FormAnswer(.busy(retryAfter: 30))
        }
        guard isSignal else { return .missing }
        guard problems.isEmpty, let kind else { return submission.again(problems) }
        let mark = SignalMark(
            series: object.series, month: object.month, kind: kind, remark: remark, author: session.name,
            account: session.account.description, at: archive.moment())
        guard try archive.add(mark, role: role.rawValue) else {
            return submission.again([FormProblem(nil, MarkPhrases.enough)])
        }
        return .done(submission.context.href(.analysis(.signals(object.month)), submission.context.query))
    }
}

extension SignalMarkForm {
    /// Whether there is such a signal; `nil` while its month is searched.
    fileprivate static func isSignal(_ object: SignalObject, _ published: PublishedSite) async -> Bool? {
        let level = published.edition.areas[object.series.area]?.level
        guard let family = SignalFamily.allCases.first(where: { $0.level == level }),
            published.edition.signalCalendar?.contains(object.month) == true
        else { return false }
        let question = SignalQuestion(family, object.month)
        await published.signals.prepare([question], within: .seconds(5))
        return published.signals.known(question).map { $0.signals.contains { $0.series == object.series } }
    }
}

/// The texts of marks.
enum MarkPhrases {
    static let title = Phrase("Wat partners noteerden", "What partners noted")
    static let none = Phrase("Nog niets.", "Nothing yet.")
    static let history = Phrase("Eerdere notities", "Earlier notes")
    static let add = Phrase("Noteer iets bij dit signaal", "Note something at this signal")
    static let what = Phrase("Wat wilt u noteren?", "What do you want to note?")
    static let remark = Phrase("Toelichting", "Remark")
    static let noPersons = Phrase(
        "Noem geen personen, adressen of zaken. Partners lezen dit, bezoekers niet.",
        "Name no persons, addresses or cases. Partners read this, visitors do not.")
    static let save = Phrase("Bewaar", "Save")
    static let chooseOne = Phrase("Kies wat u wilt noteren.", "Choose what you want to note.")
    static let enough = Phrase(
        "U heeft vandaag al heel veel genoteerd. Ga morgen verder.",
        "You have noted a great deal today. Go on tomorrow.")
    static let tooLong = Phrase("Gebruik hoogstens 500 tekens.", "Use at most 500 characters.")
    static let pointsAtPerson = Phrase(
        "Hier staat iets dat naar een persoon wijst, zoals een telefoonnummer, mailadres of kenteken. Haal dat weg.",
        "This holds something that points at a person, such as a telephone number, mail address or licence plate. Remove it."
    )

    static func kind(_ kind: SignalMark.Kind) -> Phrase {
        switch kind {
        case .seen: Phrase("Gezien", "Seen")
        case .knownCause: Phrase("Bekende oorzaak", "Known cause")
        case .followUp: Phrase("Vervolg", "Follow up")
        }
    }
}
