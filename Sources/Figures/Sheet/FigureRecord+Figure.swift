import Facts
import Geography
import Phrases

extension FigureRecord {
    /// The figure in the words of a language.
    init(_ figure: Figure, edition: Edition, language: Language) {
        value = figure.value.value
        state = figure.value.stateName
        reason = figure.value.reason?.rawValue
        numerator = figure.numerator
        denominator = figure.denominator?.number
        unit = figure.unit.rawValue
        period = Span(figure.period)
        notes = figure.notes.map { $0.text(in: language, edition: edition) }
        dataVersion = figure.dataVersion.description
        area = Named(code: figure.area.rawValue, name: edition.name(of: figure.area))
        offence = Selection(figure.offence, title: edition.title(of: figure, in: language, as: .official))
        measure = figure.measure.rawValue
        status = figure.status.rawValue
        missing = figure.missing.map { $0.text(in: language, edition: edition) }
        comparison = figure.comparison.map(Compared.init)
        interval = figure.interval.map(Interval.init)
        example = figure.isExample
        source = edition.sourceText(in: language)
    }
}

extension FigureRecord.Selection {
    fileprivate init(_ selection: OffenceSelection, title: String) {
        switch selection {
        case .offence(let code): self.init(code: code.rawValue, group: nil, title: title)
        case .group(let id): self.init(code: nil, group: id, title: title)
        case .all: self.init(code: nil, group: nil, title: title)
        }
    }
}
