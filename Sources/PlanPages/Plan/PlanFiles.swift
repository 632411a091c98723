import Charts
import Figures
import Geography
import HTTPTypes
import Markup
import Phrases
import Records
package import SiteKit
import Strategy
import Tables

/// What the plan's pages give as files: actions, indicators and participation as CSV, a series as CSV or SVG.
package enum PlanFiles {
    /// `nil` when no plan of the reader has such a file.
    package static func answer(_ route: PlanRoute, _ context: PageContext) throws -> Answer? {
        if context.plan == nil { try context.services.requireSoundPlans?() }
        if case .actionsFile(let year) = route {
            guard let plan = context.shelf.plan(of: year) else { return nil }
            let frame = PlanFrame(plan: plan, context: context)
            return csv(actions(frame, year), named: "\(PlanWord.actions(context.language))-\(year)")
        }
        return PlanPart(route).flatMap { part in
            context.shelf.plan(showing: part).flatMap { answer(part, PlanFrame(plan: $0, context: context)) }
        }
    }

    /// The file of a plan; `nil` when it has nothing of that name.
    static func answer(_ part: PlanPart, _ frame: PlanFrame) -> Answer? {
        let plan = frame.plan, context = frame.context
        switch part {
        case .indicatorsFile:
            return csv(values(plan.document.indicators, frame), named: PlanWord.indicators(context.language))
        case .participationFile: return csv(participation(frame), named: PlanWord.participation(context.language))
        case .indicatorFile(let id, .csv):
            return plan.indicators[id].map { csv(values([$0], frame), named: id.rawValue) }
        case .indicatorFile(let id, .svg):
            return plan.indicators[id].flatMap { IndicatorChart(indicator: $0, frame: frame).chart }.map { svg($0, id) }
        default: return nil
        }
    }

    private static func csv(_ table: CSVText, named name: String) -> Answer {
        Answer(
            mediaType: "text/csv; charset=utf-8; header=present",
            headers: [
                .contentDisposition: "attachment; filename=\"\(name).csv\"", .cacheControl: "no-cache",
            ], body: table.bytes)
    }

    private static func svg(_ chart: Chart, _ id: ItemID) -> Answer {
        var answer = Answer(
            mediaType: "image/svg+xml",
            headers: [
                .contentDisposition: "inline; filename=\"\(id.rawValue).svg\"", .cacheControl: "no-cache",
            ], body: Charts.ChartFile.svg(chart).bytes)
        answer.headers[.contentSecurityPolicy] = Answer.picturePolicy
        return answer
    }

    // MARK: Tables

    private static func head(_ columns: [Phrase], _ context: PageContext) -> CSVText {
        CSVText(columns.map { context($0) }, .oneLine)
    }

    private static func actions(_ frame: PlanFrame, _ year: Int) -> CSVText {
        let context = frame.context
        let chosen = PlanChoice(context.asked(PlanQuery.self), year: year, plan: frame.plan, in: context).agenda()
        var csv = head(
            [
                Phrase(verbatim: "id"), Phrase("programma", "programme"), Phrase("jaar", "year"),
                Phrase("actie", "action"), Phrase("stand", "status"), Phrase("klaar", "due"),
                Phrase("eigenaar", "owner"), Phrase(verbatim: "partners"), Phrase("gemeenten", "municipalities"),
                Phrase("districten", "districts"), Phrase("eigenaar_afgeleid", "owner_inferred"),
                OrganisationNames.contact,
            ], context)
        for item in chosen.map(\.item) {
            let municipalities =
                item.scope.isWholeRegion
                ? Phrase("alle", "all")(context.language)
                : item.scope.municipalities.map(\.rawValue).joined(separator: " ")
            csv.append([
                .text(item.id.rawValue), .text(frame.plan.programmes[item.programme]?.title ?? ""), .count(item.year),
                .text(item.title), .text(context(item.status.kind.phrase)),
                .text(item.dueTerm?.description ?? ""), .text(item.owner.flatMap(frame.names.text) ?? ""),
                .text(item.partners.compactMap(frame.names.text).joined(separator: "; ")), .text(municipalities),
                .text(item.scope.districts.map(\.rawValue).joined(separator: " ")),
                .text(item.isOwnerInferred ? context(Phrase("ja", "yes")) : ""),
                .text(item.contact.flatMap(frame.names.text) ?? ""),
            ])
        }
        return csv
    }

    /// A row per value and per target, each with its source.
    private static func values(_ indicators: [Indicator], _ frame: PlanFrame) -> CSVText {
        let context = frame.context
        var csv = head(
            [
                Phrase(verbatim: "id"), Phrase(verbatim: "indicator"), Phrase("soort", "kind"),
                Phrase("periode", "period"), Phrase("gebied_code", "area_code"), Phrase("waarde", "value"),
                Phrase("bovengrens", "upper"), Phrase("aanduiding", "qualifier"), Phrase("eenheid", "unit"),
                Phrase("reden", "reason"), Phrase("bron", "source"), Phrase("definitie", "definition"),
                Phrase("voorlopig", "provisional"),
            ], context)
        for indicator in indicators {
            for value in indicator.values {
                let number = value.value.value
                csv.append(
                    [
                        .text(indicator.id.rawValue), .text(indicator.title),
                        .text(context(Phrase("stand", "value"))), .text(value.period.description),
                        .text(value.area?.rawValue ?? ""), number.map { .rounded($0.value) } ?? .empty,
                        number?.upper.map { .rounded($0) } ?? .empty, .text(number?.qualifier.rawValue ?? ""),
                        .text(unit(indicator)), .text(value.value.reason?.rawValue ?? ""),
                        .text(source(value.source ?? indicator.source, frame)), .text(indicator.definition),
                        .text(value.isProvisional ? context(Phrase("ja", "yes")) : ""),
                    ])
            }
            for target in indicator.targets {
                csv.append(
                    [
                        .text(indicator.id.rawValue), .text(indicator.title), .text(context(Phrase("doel", "target"))),
                        .text(target.period.description), .text(target.area?.rawValue ?? ""), .rounded(target.value),
                        .empty, .text(target.bound.rawValue), .text(unit(indicator)), .empty,
                        .text(source(target.source ?? indicator.source, frame)), .text(indicator.definition), .empty,
                    ])
            }
        }
        return csv
    }

    private static func participation(_ frame: PlanFrame) -> CSVText {
        let context = frame.context
        var csv = head(
            [
                Phrase(verbatim: "id"), Phrase("onderwerp", "subject"), Phrase("gemeente_code", "municipality_code"),
                Phrase("gemeente", "municipality"), Phrase("stand", "status"), Phrase("sinds", "since"),
                Phrase("opgegeven_aantal", "stated_count"), Phrase("lijst_volledig", "list_complete"),
            ], context)
        for subject in frame.plan.document.participations {
            let stated = ParticipationCount(subject).stated
            let isComplete = Phrase(
                subject.isListComplete ? "ja" : "nee", subject.isListComplete ? "yes" : "no")(context.language)
            let whole: [CSVCell] = [
                stated.map { .rounded($0.count.value) } ?? .empty, .text(isComplete),
            ]
            let about: [CSVCell] = [.text(subject.id.rawValue), .text(subject.title)]
            if subject.cells.isEmpty { csv.append(about + [.empty, .empty, .empty, .empty] + whole) }
            for cell in subject.cells {
                csv.append(
                    about + [
                        .text(cell.municipality.rawValue), .text(AreaNames.text(cell.municipality, context)),
                        .text(context(cell.status.phrase)), .text(cell.since?.description ?? ""),
                    ] + whole)
            }
        }
        return csv
    }

    private static func unit(_ indicator: Indicator) -> String {
        switch indicator.unit {
        case .count(_, let many): many
        case .percent, .percentChange: "%"
        case .euro: "EUR"
        case .millionEuro: "mln EUR"
        case .notStated: ""
        }
    }

    private static func source(_ reference: SourceReference?, _ frame: PlanFrame) -> String {
        guard let reference, let document = frame.plan.documents[reference.document] else { return "" }
        let lines = reference.lines.map { $0.first == $0.last ? String($0.first) : "\($0.first)-\($0.last)" }
        return lines.isEmpty ? document.title : "\(document.title): \(lines.joined(separator: " "))"
    }
}
